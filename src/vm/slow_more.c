// Rarer operations of the loop: functions, super, raising, with, patterns, exception groups, async, displays.
#include "compile/ops.h"
#include "object/attr.h"
#include "object/class.h"
#include "object/exc.h"
#include "object/int.h"
#include "object/set.h"
#include "vm/fast.h"
#include "vm/vm.h"

// ---- displays and functions -----------------------------------------------------------------------------------------

Value make_set(VM *vm, const Value *items, unsigned n) {
    SetObj *s = set_new(vm, false);
    for (unsigned i = 0; s != NULL && i < n; i++)
        if (set_add(vm, s, items[i]) < 0) return VAL_ERR;
    return val_obj(s);
}

Value make_dict(VM *vm, const Value *pairs, unsigned n) {
    DictObj *d = dict_new_sized(vm, n / 2);
    for (unsigned i = 0; d != NULL && i < n; i += 2)
        if (!dict_set(vm, d, pairs[i], pairs[i + 1])) return VAL_ERR;
    return val_obj(d);
}

Value make_function(VM *vm, Frame *f, Insn i) {
    FuncObj *fn = func_new(vm, (CodeObj *)as_obj(f->code->consts[i.b]), f->fn->globals);
    if (fn == NULL) return VAL_ERR;
    const Value *extra = &f->regs[i.c];
    if (i.x & 1) fn->defaults = as_tuple(extra[0]);
    if (i.x & 2) fn->kwdefaults = as_dict(extra[1]);
    if (i.x & 4) fn->annotations = extra[2];
    if (i.x & 8) fn->closure = as_tuple(extra[3]);
    return val_obj(fn);
}

Value do_special(VM *vm, unsigned which) {
    switch ((Special)which) {
    case SPECIAL_ASSERTION_ERROR: return val_obj(exc_classes[EXC_AssertionError]);
    case SPECIAL_BUILD_CLASS: {
        Value v = builtin_lookup(vm, STR(dunder_build_class));
        return v != VAL_UNSET ? v : err_raise(vm, EXC_NameError, "__build_class__ not found");
    }
    case SPECIAL_ELLIPSIS: return VAL_ELLIPSIS;
    case SPECIAL_STOP_ASYNC_ITERATION: return val_obj(exc_classes[EXC_StopAsyncIteration]);
    case SPECIAL_BASE_EXCEPTION: return val_obj(exc_classes[EXC_BaseException]);
    case SPECIAL_COUNT: break;
    }
    return VAL_ERR;
}

Value do_super(VM *vm, Frame *f, Value callee, Value cell, Value self) {
    (void)f;
    if (callee != val_obj(TYPE_OF(super))) return vm_call0(vm, callee);
    Value cls = ((CellObj *)as_obj(cell))->v;
    if (cls == VAL_UNSET) return err_raise(vm, EXC_RuntimeError, "super(): empty __class__ cell");
    if (self == VAL_UNSET) return err_raise(vm, EXC_RuntimeError, "super(): arg[0] deleted");
    return super_new(vm, cls, self);
}

bool do_list_extend(VM *vm, Value list, Value it, Value callee) {
    if (list_extend(vm, as_list(list), it)) return true;
    ClassObj *cls = class_of(it);
    if (!err_is(vm, EXC_TypeError) || class_dunder(vm, cls, DU_iter) != VAL_UNSET || class_dunder(vm, cls, DU_getitem) != VAL_UNSET)
        return false;
    if (!err_catch(vm, EXC_TypeError)) return false;
    if (callee == VAL_UNSET) err_raise(vm, EXC_TypeError, "Value after * must be an iterable, not %T", it);
    else err_raise(vm, EXC_TypeError, "%S argument after * must be an iterable, not %T", callee_text(vm, callee), it);
    return false;
}

// "module.qualname()" as call errors name a callee.
Value callee_text(VM *vm, Value callee) {
    Value q, m;
    if (!attr_lookup(vm, callee, STR(dunder_qualname), &q) || !attr_lookup(vm, callee, STR(dunder_module), &m)) return VAL_ERR;
    if (!is_str(q)) return op_str(vm, callee);
    if (is_str(m) && !str_equal_ascii(as_str(m), "builtins")) return val_obj(str_printf(vm, "%S.%S()", m, q));
    return val_obj(str_printf(vm, "%S()", q));
}

bool do_dict_extend(VM *vm, Value dict, Value m, Value callee) {
    DictObj *d = as_dict(dict);
    if (callee == VAL_UNSET) {
        if (is_dict(m) || dict_update_is_mapping(vm, m)) return dict_update(vm, d, m);
        if (!err_pending(vm)) err_raise(vm, EXC_TypeError, "'%T' object is not a mapping", m);
        return false;
    }
    if (!is_dict(m)) {
        if (!dict_update_is_mapping(vm, m)) {
            if (!err_pending(vm)) err_raise(vm, EXC_TypeError, "%S argument after ** must be a mapping, not %T", callee_text(vm, callee), m);
            return false;
        }
        DictObj *copy = dict_new(vm);
        if (copy == NULL || !dict_update(vm, copy, m)) return false;
        m = val_obj(copy);
    }
    size_t pos = 0;
    Value k, v, old;
    while (dict_next(as_dict(m), &pos, &k, &v)) {
        if (!budget_charge(vm, 1)) return false;
        if (!is_str(k)) {
            err_raise(vm, EXC_TypeError, "keywords must be strings");
            return false;
        }
        int had = dict_get_str(vm, d, as_str(k), &old);
        if (had > 0) err_raise(vm, EXC_TypeError, "%S got multiple values for keyword argument '%S'", callee_text(vm, callee), k);
        if (had != 0 || !dict_set_str(vm, d, str_intern(vm, as_str(k)), v)) return false;
    }
    return true;
}

// ---- text -----------------------------------------------------------------------------------------------------------

Value do_format(VM *vm, Value v, Value spec, unsigned conversion, uint16_t dst) {
    (void)dst;
    if (conversion == 1) v = op_str(vm, v);
    else if (conversion == 2) v = op_repr(vm, v);
    else if (conversion == 3) v = op_ascii(vm, v);
    if (is_err(v)) return VAL_ERR;
    if (spec == VAL_UNSET || as_str(spec)->len == 0) {
        if (is_exact(v, KIND_STR)) return v;
        if (is_int(v)) return val_obj(int_to_str(vm, v, 10));
        return op_format(vm, v, str_empty());
    }
    return op_format(vm, v, as_str(spec));
}

Value do_buildstr(VM *vm, const Value *parts, unsigned n) { return val_obj(str_join(vm, str_empty(), parts, n)); }

bool do_printexpr(VM *vm, Value v) {
    if (v == VAL_NONE) return true;
    Value text = op_repr(vm, v);
    return !is_err(text) && host_write_line(vm, as_str(text));
}

// ---- exceptions -----------------------------------------------------------------------------------------------------

// An exception object of what `raise` was given.
static Value raised_object(VM *vm, Value exc) {
    if (is_class(exc) && class_is_subclass(as_class(exc), exc_classes[EXC_BaseException])) {
        Value e = vm_call0(vm, exc);
        if (is_err(e) || is_exc(e)) return e;
        return err_raise(vm, EXC_TypeError, "calling %R should have returned an instance of BaseException, not %R", exc, val_obj(class_of(e)));
    }
    if (is_exc(exc)) return exc;
    return err_raise(vm, EXC_TypeError, "exceptions must derive from BaseException");
}

Value do_raise(VM *vm, Value exc, Value cause, bool bare) {
    if (bare) {
        if (vm->handled == VAL_UNSET || vm->handled == VAL_NONE)
            return err_raise(vm, EXC_RuntimeError, "No active exception to reraise");
        vm->exc = vm->handled;
        vm->reraise = true; // the traceback stays as it is
        return VAL_ERR;
    }
    exc = raised_object(vm, exc);
    if (is_err(exc)) return VAL_ERR;
    if (cause != VAL_UNSET) {
        if (cause != VAL_NONE) {
            if (is_class(cause) && class_is_subclass(as_class(cause), exc_classes[EXC_BaseException])) cause = vm_call0(vm, cause);
            if (is_err(cause)) return VAL_ERR;
            if (!is_exc(cause)) return err_raise(vm, EXC_TypeError, "exception causes must derive from BaseException");
        }
        as_exc(exc)->cause = cause == VAL_NONE ? VAL_UNSET : cause;
        as_exc(exc)->suppress_context = true;
    }
    return err_set(vm, exc);
}

bool do_withprep(VM *vm, Value mgr, bool is_async, Value *out) {
    ClassObj *cls = class_of(mgr);
    Value enter = class_dunder(vm, cls, is_async ? DU_aenter : DU_enter);
    Value exit = class_dunder(vm, cls, is_async ? DU_aexit : DU_exit);
    const char *what = is_async ? "asynchronous context manager" : "context manager";
    if (enter == VAL_UNSET) {
        err_raise(vm, EXC_TypeError, "'%T' object does not support the %s protocol", mgr, what);
        return false;
    }
    if (exit == VAL_UNSET) {
        err_raise(vm, EXC_TypeError, "'%T' object does not support the %s protocol (missed %s method)", mgr, what,
                  is_async ? "__aexit__" : "__exit__");
        return false;
    }
    out[0] = class_bind(vm, exit, mgr, cls);
    if (is_err(out[0])) return false;
    out[1] = class_bind(vm, enter, mgr, cls);
    return !is_err(out[1]);
}

bool do_egmatch(VM *vm, Value exc, Value type, Value *out) {
    bool yes;
    const Value *types = is_tuple(type) ? as_tuple(type)->items : &type;
    size_t n = is_tuple(type) ? as_tuple(type)->len : 1;
    for (size_t i = 0; i < n; i++)
        if (is_class(types[i]) && class_is_subclass(as_class(types[i]), exc_classes[EXC_BaseExceptionGroup])) {
            err_raise(vm, EXC_TypeError, "catching ExceptionGroup with except* is not allowed. Use except instead.");
            return false;
        }
    out[0] = out[1] = VAL_NONE;
    if (exc == VAL_NONE) return true;
    if (!err_matches(vm, exc, type, &yes)) return false;
    if (yes) {
        if (value_is_a(exc, exc_classes[EXC_BaseExceptionGroup])) out[0] = exc;
        else {
            out[0] = exc_wrap_group(vm, exc);
            if (is_err(out[0])) return false;
        }
    } else if (value_is_a(exc, exc_classes[EXC_BaseExceptionGroup])) {
        Value rest;
        Value match = exc_split_group(vm, exc, type, &rest);
        if (is_err(match)) return false;
        out[0] = match;
        out[1] = rest;
    } else {
        out[1] = exc;
    }
    if (out[0] != VAL_NONE) vm->handled = out[0];
    return true;
}

// ---- super, await ---------------------------------------------------------------------------------------------------

Value do_yield_from_iter(VM *vm, Value v) {
    if (is_kind(v, KIND_GENERATOR)) return v;
    if (is_kind(v, KIND_COROUTINE))
        return err_raise(vm, EXC_TypeError, "cannot 'yield from' a coroutine object in a non-coroutine generator");
    return op_iter(vm, v);
}

Value do_await(VM *vm, Value v, unsigned context) {
    if (is_kind(v, KIND_COROUTINE)) {
        if (((GenObj *)as_obj(v))->state == GEN_SUSPENDED && ((GenObj *)as_obj(v))->delegate != VAL_UNSET)
            return err_raise(vm, EXC_RuntimeError, "coroutine is being awaited already");
        return v;
    }
    if (is_kind(v, KIND_GENERATOR) && ((GenObj *)as_obj(v))->hooks_inited) return v; // types.coroutine
    ClassObj *cls = class_of(v);
    Value fn = class_dunder(vm, cls, DU_await);
    if (fn == VAL_UNSET) {
        static const char *const texts[] = {
            "object %T can't be used in 'await' expression",
            "'async with' received an object from __aenter__ that does not implement __await__: %T",
            "'async with' received an object from __aexit__ that does not implement __await__: %T",
            "'async for' received an invalid object from __anext__: %T",
        };
        return err_raise(vm, EXC_TypeError, texts[context], v);
    }
    fn = class_bind(vm, fn, v, cls);
    Value it = is_err(fn) ? VAL_ERR : vm_call0(vm, fn);
    if (is_err(it)) return VAL_ERR;
    if (is_kind(it, KIND_COROUTINE)) return err_raise(vm, EXC_TypeError, "__await__() returned a coroutine");
    if (!is_iterator(vm, it)) return err_raise(vm, EXC_TypeError, "__await__() returned non-iterator of type '%T'", it);
    return it;
}

Value do_aiter(VM *vm, Value v) {
    ClassObj *cls = class_of(v);
    Value fn = class_dunder(vm, cls, DU_aiter);
    if (fn == VAL_UNSET) return err_raise(vm, EXC_TypeError, "'async for' requires an object with __aiter__ method, got %T", v);
    fn = class_bind(vm, fn, v, cls);
    Value it = is_err(fn) ? VAL_ERR : vm_call0(vm, fn);
    if (is_err(it)) return VAL_ERR;
    if (class_dunder(vm, class_of(it), DU_anext) == VAL_UNSET)
        return err_raise(vm, EXC_TypeError, "'async for' received an object from __aiter__ that does not implement __anext__: %T", it);
    return it;
}

Value do_anext(VM *vm, Value v) {
    ClassObj *cls = class_of(v);
    Value fn = class_dunder(vm, cls, DU_anext);
    if (fn == VAL_UNSET) return err_raise(vm, EXC_TypeError, "'async for' requires an iterator with __anext__ method, got %T", v);
    fn = class_bind(vm, fn, v, cls);
    return is_err(fn) ? VAL_ERR : vm_call0(vm, fn);
}

// ---- patterns -------------------------------------------------------------------------------------------------------

bool match_sequence(Value v) { return (class_of(v)->flags & CLASS_SEQUENCE) != 0; }
bool match_mapping(Value v) { return (class_of(v)->flags & CLASS_MAPPING) != 0; }

Value do_matchkeys(VM *vm, Value subject, Value keys) {
    const TupleObj *k = as_tuple(keys);
    TupleObj *out = tuple_new(vm, k->len);
    if (out == NULL) return VAL_ERR;
    Value get = VAL_UNSET, dummy = val_obj(out);
    if (!is_exact(subject, KIND_DICT)) {
        get = attr_get_str(vm, subject, "get");
        if (is_err(get)) return VAL_ERR;
    }
    for (size_t i = 0; i < k->len; i++) {
        for (size_t j = 0; j < i; j++) {
            int eq = op_eq(vm, k->items[i], k->items[j]);
            if (eq < 0) return VAL_ERR;
            if (eq) return err_raise(vm, EXC_ValueError, "mapping pattern checks duplicate key (%R)", k->items[i]);
        }
        Value v = VAL_UNSET;
        if (get == VAL_UNSET) {
            int had = dict_get(vm, as_dict(subject), k->items[i], &v);
            if (had < 0) return VAL_ERR;
            if (had == 0) return VAL_NONE;
        } else {
            v = vm_call2(vm, get, k->items[i], dummy);
            if (is_err(v)) return VAL_ERR;
            if (v == dummy) return VAL_NONE;
        }
        out->items[i] = v;
    }
    return val_obj(out);
}

// The attribute names of the positional sub-patterns.
static bool match_args(VM *vm, ClassObj *cls, unsigned npos, TupleObj **names) {
    Value v;
    if (!attr_lookup(vm, val_obj(cls), STR(dunder_match_args), &v)) return false;
    if (v == VAL_UNSET) v = val_obj(tuple_empty());
    if (!is_tuple(v)) {
        err_raise(vm, EXC_TypeError, "%K.__match_args__ must be a tuple (got %T)", cls, v);
        return false;
    }
    *names = as_tuple(v);
    if ((*names)->len < npos) {
        err_raise(vm, EXC_TypeError, "%K() accepts %zu positional sub-pattern%s (%d given)", cls, (*names)->len,
                  (*names)->len == 1 ? "" : "s", (int)npos);
        return false;
    }
    return true;
}

Value do_matchclass(VM *vm, Value subject, Value cls, Value kwnames, unsigned npos) {
    if (!is_class(cls)) return err_raise(vm, EXC_TypeError, "called match pattern must be a type");
    bool yes;
    if (!isinstance_of(vm, subject, cls, &yes)) return VAL_ERR;
    if (!yes) return VAL_NONE;
    ClassObj *c = as_class(cls);
    const TupleObj *kw = as_tuple(kwnames);
    TupleObj *out = tuple_new(vm, npos + kw->len), *names = NULL;
    if (out == NULL) return VAL_ERR;
    bool self_match = (c->flags & CLASS_SELF_MATCH) && class_lookup(vm, c, &name_dunder_match_args) == VAL_UNSET;
    if (npos > 0 && self_match) {
        if (npos > 1)
            return err_raise(vm, EXC_TypeError, "%K() accepts 1 positional sub-pattern (%d given)", c, (int)npos);
        out->items[0] = subject;
    } else if (npos > 0 && !match_args(vm, c, npos, &names)) {
        return VAL_ERR;
    }
    for (size_t i = self_match ? (npos > 0) : 0; i < npos + kw->len; i++) {
        Value name = i < npos ? names->items[i] : kw->items[i - npos];
        if (!is_str(name))
            return err_raise(vm, EXC_TypeError, "__match_args__ elements must be strings (got %T)", name);
        for (size_t j = 0; names != NULL && i >= npos && j < npos; j++)
            if (is_str(names->items[j]) && str_equal(as_str(names->items[j]), as_str(name)))
                return err_raise(vm, EXC_TypeError, "%K() got multiple sub-patterns for attribute %R", c, name);
        if (!attr_lookup(vm, subject, str_intern(vm, as_str(name)), &out->items[i])) return VAL_ERR;
        if (out->items[i] == VAL_UNSET) return VAL_NONE;
    }
    return val_obj(out);
}

// ---- the rest -------------------------------------------------------------------------------------------------------

bool do_setupann(VM *vm, Frame *f, Value ns) {
    if (ns == VAL_UNSET) ns = val_obj(f->fn->globals);
    bool missing = false;
    Value v = slow_nget(vm, f, ns, STR(dunder_annotations), true, &missing);
    if (!missing) return !is_err(v);
    DictObj *d = dict_new(vm);
    return d != NULL && slow_nset(vm, ns, STR(dunder_annotations), val_obj(d));
}

bool do_whilecheck(VM *vm, Value *counter) {
    int64_t n = *counter == VAL_UNSET ? 0 : as_int(*counter);
    *counter = val_int(n + 1);
    if (vm->budget.while_limit == 0 || (uint64_t)n < vm->budget.while_limit) return true;
    limit_reached(vm, LIMIT_WHILE);
    return false;
}

static Value dict_rest(VM *vm, Value mapping, Value keys) {
    DictObj *d = dict_new(vm);
    if (d == NULL || !dict_update(vm, d, mapping)) return VAL_ERR;
    for (size_t i = 0; i < as_tuple(keys)->len; i++)
        if (dict_del(vm, d, as_tuple(keys)->items[i]) < 0) return VAL_ERR;
    return val_obj(d);
}

Value do_intrinsic(VM *vm, Frame *f, Intrinsic id, const Value *a) {
    (void)f;
    switch (id) {
    case INTRINSIC_DICT_REST: return dict_rest(vm, a[0], a[1]);
    case INTRINSIC_ASYNCGEN_YIELD: return asyncgen_wrap(vm, a[0]);
    case INTRINSIC_SET_TYPEPARAMS: as_func(a[0])->type_params = a[1]; return a[0];
    default: break;
    }
    // type parameters and aliases are made by the frozen module typing
    static const char *const makers[INTRINSIC_COUNT] = {
        [INTRINSIC_TYPEVAR] = "intrinsic_typevar",
        [INTRINSIC_TYPEVAR_BOUND] = "intrinsic_typevar_bound",
        [INTRINSIC_TYPEVAR_CONSTR] = "intrinsic_typevar_constraints",
        [INTRINSIC_TYPEVAR_DEFAULT] = "intrinsic_typevar_default",
        [INTRINSIC_PARAMSPEC] = "intrinsic_paramspec",
        [INTRINSIC_TYPEVARTUPLE] = "intrinsic_typevartuple",
        [INTRINSIC_TYPEALIAS] = "intrinsic_typealias",
        [INTRINSIC_GENERIC_BASE] = "intrinsic_generic_base",
    };
    static const uint8_t nargs[INTRINSIC_COUNT] = {
#define INTRINSIC(name, n, doc) [INTRINSIC_##name] = n,
#include "compile/intrinsics.def"
#undef INTRINSIC
    };
    Value fn = frozen_function(vm, makers[id]);
    return is_err(fn) ? VAL_ERR : vm_call(vm, fn, a, nargs[id]);
}
