// Calls: binding arguments, natives, methods, classes. Guest functions become frames; nothing here recurses into the loop except
// vm_call, which natives use.
#include "vm/vm.h"

#include "compile/ops.h"
#include "object/attr.h"
#include "object/exc.h"
#include "object/host.h"
#include "vm/bind_error.h"

bool caches_make(VM *vm, CodeObj *code) {
    code->caches = buf_new(vm, sizeof(InlineCache) * (code->nsites + 1u), KIND_BUF_RAW);
    return code->caches != NULL;
}

// ---- guest functions --------------------------------------------------------------------------------------------

// Puts keyword value v of name into its parameter, or into the ** dict. False = error.
static bool bind_keyword(VM *vm, FuncObj *fn, const CallArgs *c, StrObj *name, Value v, Value *regs, DictObj **kwdict) {
    const CodeObj *code = fn->code;
    unsigned named = code->npos + code->nkwonly;
    for (unsigned i = code->nposonly; i < named; i++) {
        StrObj *p = as_str(code->local_names->items[i]);
        if (p != name && !str_equal(p, name)) continue;
        if (regs[i] != VAL_UNSET) {
            err_raise(vm, EXC_TypeError, "%N() got multiple values for argument '%N'", func_qualname(fn), name);
            return false;
        }
        regs[i] = v;
        return true;
    }
    if (!(code->flags & CODE_VARKW)) return bind_error_keyword(vm, fn, c, name);
    if (*kwdict == NULL && (*kwdict = dict_new(vm)) == NULL) return false;
    Value old;
    int had = dict_get_str(vm, *kwdict, name, &old);
    if (had < 0) return false;
    if (had) {
        err_raise(vm, EXC_TypeError, "%N() got multiple values for keyword argument '%N'", func_qualname(fn), name);
        return false;
    }
    return dict_set_str(vm, *kwdict, name, v);
}

static bool bind_defaults(VM *vm, FuncObj *fn, unsigned given, Value *regs) {
    const CodeObj *code = fn->code;
    unsigned ndef = fn->defaults == NULL ? 0 : (unsigned)fn->defaults->len;
    bool missing = false;
    for (unsigned i = given < code->npos ? given : code->npos; i < code->npos; i++) {
        if (regs[i] != VAL_UNSET) continue;
        if (i + ndef >= code->npos) regs[i] = fn->defaults->items[i + ndef - code->npos];
        else missing = true;
    }
    if (missing) return bind_error_missing(vm, fn, regs, false);
    for (unsigned i = code->npos; i < code->npos + code->nkwonly; i++) {
        if (regs[i] != VAL_UNSET) continue;
        if (fn->kwdefaults != NULL && dict_get_str(vm, fn->kwdefaults, as_str(code->local_names->items[i]), &regs[i]) < 0)
            return false;
        if (regs[i] == VAL_UNSET) missing = true;
    }
    return !missing || bind_error_missing(vm, fn, regs, true);
}

// regs[0..nregs) must be unset; args must not overlap them.
bool bind_arguments(VM *vm, FuncObj *fn, const CallArgs *c, Value *regs) {
    const CodeObj *code = fn->code;
    unsigned npos = c->npos < code->npos ? c->npos : code->npos;
    unsigned star = code->npos + code->nkwonly;
    for (unsigned i = 0; i < npos; i++) regs[i] = c->args[i];
    if (code->flags & CODE_VARARGS) {
        TupleObj *rest = tuple_from(vm, c->args == NULL ? NULL : c->args + npos, c->npos - npos);
        if (rest == NULL) return false;
        regs[star] = val_obj(rest);
    }
    DictObj *kwdict = NULL;
    if ((code->flags & CODE_VARKW) && (kwdict = dict_new(vm)) == NULL) return false;
    for (unsigned i = 0; i < c->nkw; i++)
        if (!bind_keyword(vm, fn, c, as_str(c->kwnames[i]), c->args[c->npos + i], regs, &kwdict)) return false;
    if (c->npos > code->npos && !(code->flags & CODE_VARARGS)) return bind_error_too_many(vm, fn, c->npos, regs);
    if (kwdict != NULL) regs[star + !!(code->flags & CODE_VARARGS)] = val_obj(kwdict);
    return bind_defaults(vm, fn, npos, regs);
}

Value call_function(VM *vm, FuncObj *fn, const CallArgs *c, uint16_t dst, RetAction ret) {
    CodeObj *code = fn->code;
    if (code->caches == NULL && !caches_make(vm, code)) return VAL_ERR;
    if (fn->simple == UINT32_MAX) fn->simple = func_simple_params(code);
    StackSegment *left;
    Value *regs = frame_room(vm, code->nregs, &left);
    if (regs == NULL) return VAL_ERR;
    for (unsigned i = 0; i < code->nregs; i++) regs[i] = VAL_UNSET;
    // the callee's registers must be seen by a collection while binding allocates
    Frame *caller = vm->frame;
    Value *old_top = caller->top;
    caller->top = left == NULL ? regs + code->nregs : old_top;
    Value *binding = vm->binding;
    size_t nbinding = vm->nbinding;
    if (left != NULL) vm->binding = regs, vm->nbinding = code->nregs;
    bool ok = true;
    if (fn->simple == c->npos && c->nkw == 0) {
        for (unsigned i = 0; i < c->npos; i++) regs[i] = c->args[i];
    }
    else ok = bind_arguments(vm, fn, c, regs);
    Value result = VAL_ERR;
    if (ok && (code->flags & (CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNCGEN))) result = gen_new(vm, fn, regs);
    caller->top = old_top;
    vm->binding = binding;
    vm->nbinding = nbinding;
    bool generator = result != VAL_ERR;
    Frame *f = ok && !generator && !err_pending(vm) ? frame_push(vm, fn, regs, dst, ret) : NULL;
    if (f == NULL) {
        if (left != NULL) {
            vm->segment = left;
            vm->stack_end = left->end;
        }
        return result;
    }
    if (left != NULL) {
        f->left = left;
        f->special = 1;
    }
    return VAL_TAIL;
}

// ---- natives --------------------------------------------------------------------------------------------------------

static Value native_arity_error(VM *vm, const NativeObj *fn, unsigned n) {
    const Signature *s = fn->sig;
    bool method = fn->owner != NULL && !(fn->flags & (NATIVE_STATICMETHOD));
    unsigned skip = method ? 1 : 0;
    unsigned lo = s->min_pos - (s->min_pos ? skip : 0), hi = s->max_pos - skip;
    if (n >= skip) n -= skip;
    return bind_error_native(vm, fn, n, lo, hi);
}

static bool native_keyword(VM *vm, const NativeObj *fn, StrObj *name, Value v, Value *out, DictObj **kw) {
    const Signature *s = fn->sig;
    for (unsigned i = s->nposonly; i < s->nparams; i++) {
        const NativeParam *p = &s->params[i];
        if (p->kind == PARAM_VARARGS || p->kind == PARAM_VARKW || !str_equal(p->name, name)) continue;
        if (out[i] != VAL_UNSET) {
            err_raise(vm, EXC_TypeError, "argument for %N() given by name ('%N') and position (%d)", fn->name, name,
                      (int)i + (fn->owner == NULL));
            return false;
        }
        out[i] = v;
        return true;
    }
    if (s->varkw == 0) return bind_error_native_keyword(vm, fn, name);
    if (*kw == NULL && (*kw = dict_new(vm)) == NULL) return false;
    return dict_set_str(vm, *kw, name, v);
}

// out has room for nparams.
bool call_native_bind(VM *vm, const NativeObj *fn, const CallArgs *c, Value *out) {
    const Signature *s = fn->sig;
    unsigned npos = c->npos;
    if (npos > s->max_pos) {
        if (s->varargs == 0) return native_arity_error(vm, fn, npos), false;
        npos = s->max_pos;
    }
    for (unsigned i = 0; i < s->nparams; i++) out[i] = i < npos ? c->args[i] : VAL_UNSET;
    if (s->varargs != 0) {
        TupleObj *rest = tuple_from(vm, c->args + npos, c->npos - npos);
        if (rest == NULL) return false;
        out[s->varargs - 1] = val_obj(rest);
    }
    DictObj *kw = NULL;
    for (unsigned i = 0; i < c->nkw; i++)
        if (!native_keyword(vm, fn, as_str(c->kwnames[i]), c->args[c->npos + i], out, &kw)) return false;
    if (kw != NULL) out[s->varkw - 1] = val_obj(kw);
    for (unsigned i = 0; i < s->nparams; i++) {
        if (out[i] != VAL_UNSET) continue;
        if (s->params[i].required) {
            if (s->params[i].kind == PARAM_POSONLY || c->nkw == 0) return native_arity_error(vm, fn, c->npos), false;
            err_raise(vm, EXC_TypeError, "%N() missing required argument '%N' (pos %d)", bind_error_title(vm, fn), s->params[i].name,
                      (int)i + (fn->owner == NULL));
            return false;
        }
        out[i] = s->params[i].def;
    }
    return true;
}

// The first argument of __new__ is a class of the owner's layout. False = TypeError.
static bool new_class_ok(VM *vm, const NativeObj *fn, const CallArgs *c) {
    if (c->npos == 0) {
        err_raise(vm, EXC_TypeError, "%K.__new__(): not enough arguments", fn->owner);
        return false;
    }
    Value cls = c->args[0];
    if (cls == val_obj(fn->owner)) return true;
    if (!is_class(cls)) {
        err_raise(vm, EXC_TypeError, "%K.__new__(X): X is not a type object (%T)", fn->owner, cls);
        return false;
    }
    if (!class_is_subclass(as_class(cls), fn->owner)) {
        err_raise(vm, EXC_TypeError, "%K.__new__(%K): %K is not a subtype of %K", fn->owner, as_class(cls), as_class(cls), fn->owner);
        return false;
    }
    const ClassObj *native = as_class(cls);
    while (class_is_guest(native)) native = native->base;
    if (native == fn->owner || native->new_fn == fn || fn->owner == TYPE_OF(object)) return true;
    err_raise(vm, EXC_TypeError, "%K.__new__(%K) is not safe, use %K.__new__()", fn->owner, as_class(cls), native);
    return false;
}

static bool receiver_ok(VM *vm, const NativeObj *fn, const CallArgs *c) {
    if (fn->flags & NATIVE_NEW) return new_class_ok(vm, fn, c);
    if (fn->owner == NULL || fn->flags & (NATIVE_STATICMETHOD | NATIVE_CLASSMETHOD)) return true;
    if (c->npos == 0) {
        err_raise(vm, EXC_TypeError,
                  fn->flags & NATIVE_SLOT ? "descriptor '%N' of '%K' object needs an argument"
                                          : "unbound method %K.%N() needs an argument",
                  fn->flags & NATIVE_SLOT ? (const void *)fn->name : (const void *)fn->owner,
                  fn->flags & NATIVE_SLOT ? (const void *)fn->owner : (const void *)fn->name);
        return false;
    }
    if (value_is_a(c->args[0], fn->owner)) return true;
    err_raise(vm, EXC_TypeError,
              fn->flags & NATIVE_SLOT ? "descriptor '%N' requires a '%K' object but received a '%T'"
                                      : "descriptor '%N' for '%K' objects doesn't apply to a '%T' object",
              fn->name, fn->owner, c->args[0]);
    return false;
}

enum { NATIVE_MAX_PARAMS = 24 };

Value call_native(VM *vm, const NativeObj *fn, const CallArgs *c) {
    if (!receiver_ok(vm, fn, c)) return VAL_ERR;
    if (fn->flags & NATIVE_RAW) {
        vm->native = &fn->h;
        vm->tail_kwnames = VAL_UNSET;
        vm->raw_kwnames = c->kwnames;
        vm->raw_nkw = c->nkw;
        Value copy[8];
        return fn->fn(vm, c->args == NULL ? copy : (Value *)(uintptr_t)c->args, c->npos + c->nkw);
    }
    Value a[NATIVE_MAX_PARAMS];
    if (!call_native_bind(vm, fn, c, a)) return VAL_ERR;
    vm->native = &fn->h;
    return fn->fn(vm, a, fn->sig->nparams);
}

Value call_tail(VM *vm, Value fn, unsigned n, const Value *args) {
    vm->tail.fn = fn;
    vm->tail.n = n;
    vm->tail.spill = NULL;
    for (unsigned i = 0; i < n; i++) vm->tail.args[i] = args[i];
    return fn == VAL_ERR ? VAL_ERR : VAL_TAIL;
}

Value call_tail_kw(VM *vm, Value fn, const CallArgs *c) {
    if (c->nkw == 0 && c->npos <= 6) return call_tail(vm, fn, c->npos, c->args);
    size_t n = (size_t)c->npos + c->nkw;
    Value *spill = budget_charge(vm, n) ? buf_new(vm, (n + c->nkw) * sizeof(Value), KIND_BUF_VALUES) : NULL;
    if (spill == NULL) return VAL_ERR;
    memcpy(spill, c->args, n * sizeof(Value));
    if (c->nkw > 0) memcpy(spill + n, c->kwnames, c->nkw * sizeof(Value));
    vm->tail = (TailCall){.fn = fn, .n = c->npos, .nkw = c->nkw, .spill = spill};
    return VAL_TAIL;
}

// A native answered VAL_TAIL: either it pushed a generator's frame itself (tail.fn unset) or it left a call.
Value call_tail_finish(VM *vm, uint16_t dst, RetAction ret) {
    Value fn = vm->tail.fn;
    vm->tail.fn = VAL_UNSET;
    if (fn == VAL_UNSET) {
        Frame *f = vm->frame;
        f->dst = dst;
        if (ret != RET_STORE) {
            f->aux0 = f->ret == RET_NEXT ? VAL_TRUE : VAL_UNSET; // RET_EXIT: StopIteration at the end
            f->ret = (uint8_t)ret;
        }
        return VAL_TAIL;
    }
    unsigned n = vm->tail.n;
    if (vm->tail.spill != NULL) {
        const Value *spill = vm->tail.spill;
        vm->tail.spill = NULL;
        CallArgs c = {spill, n, vm->tail.nkw, spill + n + vm->tail.nkw};
        return call_any(vm, fn, &c, dst, ret);
    }
    Value args[6];
    for (unsigned i = 0; i < n; i++) args[i] = vm->tail.args[i];
    CallArgs c = {args, n, 0, NULL};
    return call_any(vm, fn, &c, dst, ret);
}

// ---- classes --------------------------------------------------------------------------------------------------------

static Value finish_init(VM *vm, Value inst, Value init, const CallArgs *c, uint16_t dst, RetAction ret) {
    if (is_function(init) && ret == RET_STORE) {
        Value r = call_function(vm, as_func(init), c, dst, RET_INIT);
        if (r == VAL_TAIL) vm->frame->aux0 = inst;
        else if (r != VAL_ERR && r != VAL_NONE) // a generator function as __init__
            return err_raise(vm, EXC_TypeError, "__init__() should return None, not '%T'", r);
        return r == VAL_TAIL || r == VAL_ERR ? r : inst;
    }
    Value r = is_kind(init, KIND_WRAPPERDESCR) || is_kind(init, KIND_METHODDESCR)
                  ? call_native(vm, (const NativeObj *)as_obj(init), c)
                  : VAL_UNSET;
    if (r == VAL_UNSET && !err_pending(vm)) { // any other kind of attribute
        Value bound = class_bind(vm, init, inst, class_of(inst));
        if (is_err(bound)) return VAL_ERR;
        CallArgs rest = {c->args + 1, c->npos - 1, c->nkw, c->kwnames};
        r = vm_call_kw(vm, bound, &rest);
    } else if (r == VAL_TAIL) {
        if (ret == RET_STORE) {
            r = call_tail_finish(vm, dst, RET_INIT);
            if (r == VAL_TAIL) {
                vm->frame->aux0 = inst;
                return VAL_TAIL;
            }
        } else {
            r = vm_finish_nested(vm);
        }
    }
    if (is_err(r)) return VAL_ERR;
    if (r != VAL_NONE) return err_raise(vm, EXC_TypeError, "__init__() should return None, not '%T'", r);
    return inst;
}

// Calls of guest functions as __new__ and of anything unusual run nested.
static Value make_instance(VM *vm, ClassObj *cls, Value new_attr, const CallArgs *c) {
    Value stack[8], *args = stack;
    unsigned n = c->npos + c->nkw + 1;
    if (n > 8 && (args = buf_new(vm, n * sizeof(Value), KIND_BUF_VALUES)) == NULL) return VAL_ERR;
    args[0] = val_obj(cls);
    if (n > 1) memcpy(args + 1, c->args, (n - 1) * sizeof(Value));
    CallArgs full = {args, c->npos + 1, c->nkw, c->kwnames};
    if (is_kind(new_attr, KIND_STATICMETHOD)) new_attr = ((WrapObj *)as_obj(new_attr))->v;
    if (is_kind(new_attr, KIND_NATIVE)) {
        Value r = call_native(vm, (const NativeObj *)as_obj(new_attr), &full);
        return r == VAL_TAIL ? vm_finish_nested(vm) : r;
    }
    Value fn = class_bind(vm, new_attr, VAL_UNSET, cls);
    return is_err(fn) ? VAL_ERR : vm_call_kw(vm, fn, &full);
}

Value class_call(VM *vm, ClassObj *cls, const CallArgs *c, uint16_t dst, RetAction ret) {
    if (cls == TYPE_OF(type) && c->npos == 1 && c->nkw == 0) return val_obj(class_of(c->args[0]));
    if (c->npos == 1 && c->nkw == 0 && !is_ptr(c->args[0])) { // frequent conversions of numbers
        if (cls == TYPE_OF(str)) return op_str(vm, c->args[0]);
        if (cls == TYPE_OF(int) && is_int(c->args[0])) return c->args[0];
        if (cls == TYPE_OF(float) && is_double(c->args[0])) return c->args[0];
    }
    if (cls == TYPE_OF(type) && c->npos != 3) return err_raise(vm, EXC_TypeError, "type() takes 1 or 3 arguments");
    Value new_attr = class_dunder(vm, cls, DU_new), init = class_dunder(vm, cls, DU_init);
    bool plain_new = is_kind(new_attr, KIND_NATIVE) && as_obj(new_attr) == &cls_object_new()->h;
    bool plain_init = as_obj(init) == &cls_object_init()->h;
    Value inst;
    if (plain_new && is_function(init) && cls->inst_kind == KIND_INSTANCE && class_is_guest(cls) && !(cls->flags & CLASS_ABSTRACT)) {
        cls->init_fast = as_func(init);
        cls->init_version = cls->version;
    }
    if (plain_new) {
        if (plain_init && c->npos + c->nkw > 0) return err_raise(vm, EXC_TypeError, "%K() takes no arguments", cls);
        if (cls->flags & CLASS_ABSTRACT) return class_abstract_error(vm, cls);
        if (cls->inst_kind != KIND_INSTANCE && !class_is_guest(cls) && !(cls->flags & CLASS_BASE))
            return err_raise(vm, EXC_TypeError, "cannot create '%K' instances", cls);
        inst = val_obj(instance_new(vm, cls));
    } else {
        // namedtuple-like classes: a guest __new__ without __init__ runs as a frame
        inst = make_instance(vm, cls, new_attr, c);
    }
    if (is_err(inst) || plain_init) return inst;
    ClassObj *got = class_of(inst);
    if (got != cls) {
        if (!class_is_subclass(got, cls)) return inst;
        init = class_dunder(vm, got, DU_init);
        if (as_obj(init) == &cls_object_init()->h) return inst;
    }
    Value stack[8], *args = stack;
    unsigned n = c->npos + c->nkw + 1;
    if (n > 8 && (args = buf_new(vm, n * sizeof(Value), KIND_BUF_VALUES)) == NULL) return VAL_ERR;
    args[0] = inst;
    if (n > 1) memcpy(args + 1, c->args, (n - 1) * sizeof(Value));
    CallArgs full = {args, c->npos + 1, c->nkw, c->kwnames};
    return finish_init(vm, inst, init, &full, dst, ret);
}

// ---- anything -------------------------------------------------------------------------------------------------------

// Calls fn with self before the arguments.
static Value call_with_self(VM *vm, Value fn, Value self, const CallArgs *c, uint16_t dst, RetAction ret) {
    Value stack[10], *args = stack;
    unsigned n = c->npos + c->nkw + 1;
    if (n > 10 && (args = buf_new(vm, n * sizeof(Value), KIND_BUF_VALUES)) == NULL) return VAL_ERR;
    args[0] = self;
    if (n > 1) memcpy(args + 1, c->args, (n - 1) * sizeof(Value));
    CallArgs full = {args, c->npos + 1, c->nkw, c->kwnames};
    return call_any(vm, fn, &full, dst, ret);
}

static Value call_object(VM *vm, Value callee, const CallArgs *c, uint16_t dst, RetAction ret) {
    ClassObj *cls = class_of(callee);
    if (SLOT_OF(cls, call) != NULL && !class_overrides(vm, cls, DU_call)) {
        Value r = SLOT_OF(cls, call)(vm, callee, c);
        return r == VAL_TAIL ? call_tail_finish(vm, dst, ret) : r;
    }
    Value call = class_dunder(vm, cls, DU_call);
    if (call == VAL_UNSET) return err_raise(vm, EXC_TypeError, "'%T' object is not callable", callee);
    if (!c_stack_ok(vm)) return VAL_ERR;
    if (is_function(call)) return call_with_self(vm, call, callee, c, dst, ret);
    Value bound = class_bind(vm, call, callee, cls);
    return is_err(bound) ? VAL_ERR : call_any(vm, bound, c, dst, ret);
}

Value call_any(VM *vm, Value callee, const CallArgs *c, uint16_t dst, RetAction ret) {
    if (!is_ptr(callee)) return err_raise(vm, EXC_TypeError, "'%T' object is not callable", callee);
    switch (obj_kind(as_obj(callee))) {
    case KIND_FUNCTION: return call_function(vm, as_func(callee), c, dst, ret);
    case KIND_NATIVE:
    case KIND_METHODDESCR:
    case KIND_CLASSMETHODDESCR: // the class is the first argument
    case KIND_WRAPPERDESCR: {
        Value r = call_native(vm, (const NativeObj *)as_obj(callee), c);
        return r == VAL_TAIL ? call_tail_finish(vm, dst, ret) : r;
    }
    case KIND_METHOD:
    case KIND_METHODWRAPPER: {
        const MethodObj *m = (const MethodObj *)as_obj(callee);
        return call_with_self(vm, m->func, m->self, c, dst, ret);
    }
    case KIND_CLASS: {
        ClassObj *meta = obj_class(as_obj(callee));
        if (meta != TYPE_OF(type)) {
            Value call = class_dunder(vm, meta, DU_call);
            if (is_function(call)) return call_with_self(vm, call, callee, c, dst, ret);
        }
        return class_call(vm, as_class(callee), c, dst, ret);
    }
    default: break;
    }
    return call_object(vm, callee, c, dst, ret);
}

// Forgets what earlier calls left on the C stack below this one: a collection would take it for references.
__attribute__((noinline)) static void scrub_stack(void) {
    volatile uint64_t dead[256];
    for (size_t i = 0; i < sizeof dead / sizeof *dead; i++) dead[i] = 0;
}

// A callee that may look for the dead (print, a weak reference) must not find them in the registers above its arguments.
static void forget_temporaries(VM *vm, Value *args, unsigned n) {
    const Frame *f = vm->frame;
    if (f->code == NULL || args < f->regs + f->code->nlocals || args > f->top) return;
    for (Value *r = args + n; r < f->top; r++) *r = VAL_UNSET;
    memset(vm->tail.args, 0, sizeof vm->tail.args);
    vm->tail.spill = NULL;
    scrub_stack();
}

Value call_window(VM *vm, Value callee, Value *args, unsigned n, uint16_t dst, RetAction ret) {
    if (vm->finals != NULL && is_ptr(callee) && obj_kind(as_obj(callee)) != KIND_FUNCTION) {
        forget_temporaries(vm, args, n);
        if (is_kind(callee, KIND_WEAKREF) && !finals_before_deref(vm, true)) return VAL_ERR;
    }
    CallArgs c = {args, n, 0, NULL};
    return call_any(vm, callee, &c, dst, ret);
}

// f(*args, **kwargs) with args a tuple or list and kwargs a dict or unset.
Value call_spread(VM *vm, Value callee, Value args, Value kwargs, uint16_t dst) {
    size_t npos = is_list(args) ? as_list(args)->len : as_tuple(args)->len;
    const Value *pos = is_list(args) ? as_list(args)->items : as_tuple(args)->items;
    size_t nkw = kwargs == VAL_UNSET ? 0 : as_dict(kwargs)->len;
    if (!budget_charge(vm, npos + nkw)) return VAL_ERR;
    if (nkw == 0) {
        CallArgs c = {pos, (unsigned)npos, 0, NULL};
        return call_any(vm, callee, &c, dst, RET_STORE);
    }
    Value *all = buf_new(vm, (npos + 2 * nkw) * sizeof(Value), KIND_BUF_VALUES);
    if (all == NULL) return VAL_ERR;
    if (npos > 0) memcpy(all, pos, npos * sizeof(Value));
    size_t at = 0;
    for (size_t i = 0; i < nkw && dict_next(as_dict(kwargs), &at, &all[npos + nkw + i], &all[npos + i]); i++) {}
    CallArgs c = {all, (unsigned)npos, (unsigned)nkw, all + npos + nkw};
    return call_any(vm, callee, &c, dst, RET_STORE);
}

// ---- from C ---------------------------------------------------------------------------------------------------------

// Runs what was just pushed until it is done.
static Value run_nested(VM *vm) {
    if (vm->budget.limit != LIMIT_NONE || !c_stack_ok(vm)) {
        frame_pop(vm);
        return VAL_ERR;
    }
    vm->nested++;
    Value v = vm_loop(vm);
    vm->nested--;
    return v;
}

// A native called from C answered VAL_TAIL.
Value vm_finish_nested(VM *vm) {
    Value v = call_tail_finish(vm, 0, RET_EXIT);
    return v == VAL_TAIL ? run_nested(vm) : v;
}

Value vm_call_kw(VM *vm, Value fn, const CallArgs *c) {
    if (vm->budget.limit != LIMIT_NONE) return VAL_ERR;
    if (!budget_charge(vm, 1)) return VAL_ERR;
    Value v = call_any(vm, fn, c, 0, RET_EXIT);
    if (v == VAL_TAIL) v = run_nested(vm);
    if (v == VAL_SUSPEND) return vm_suspend_error(vm);
    return v;
}

// type.__call__: what calling a class does when its metaclass has no say.
Value vm_class_call(VM *vm, ClassObj *cls, const CallArgs *c) {
    Value v = class_call(vm, cls, c, 0, RET_EXIT);
    if (v == VAL_TAIL) v = run_nested(vm);
    return v == VAL_SUSPEND ? vm_suspend_error(vm) : v;
}

Value vm_call(VM *vm, Value fn, const Value *args, unsigned n) {
    CallArgs c = {args, n, 0, NULL};
    return vm_call_kw(vm, fn, &c);
}

bool c_stack_refuse(VM *vm, const char *doing) {
    if (!err_pending(vm)) err_raise(vm, EXC_RecursionError, "maximum recursion depth exceeded%s", doing);
    return false;
}

