// The slow halves of the loop's cases: names, attributes with their inline caches, arithmetic, subscripts, iteration.
// Rarer operations are in slow_more.c.
#include "compile/ops.h"
#include "object/attr.h"
#include "object/class.h"
#include "object/float.h"
#include "object/int.h"
#include "object/set.h"
#include "vm/fast.h"
#include "vm/vm.h"

// ---- names ----------------------------------------------------------------------------------------------------------

Value slow_unbound(VM *vm, Frame *f, unsigned reg) {
    StrObj *name = as_str(f->code->local_names->items[reg]);
    if (f->code->flags & (CODE_MODULE | CODE_CLASS | CODE_NAMESPACE)) return name_error(vm, name);
    err_raise(vm, EXC_UnboundLocalError, "cannot access local variable '%N' where it is not associated with a value", name);
    return VAL_ERR;
}

Value slow_free_unbound(VM *vm, Frame *f, unsigned free) {
    StrObj *name = as_str(f->code->free_names->items[free]);
    err_raise(vm, EXC_NameError, "cannot access free variable '%N' where it is not associated with a value in enclosing scope", name);
    return VAL_ERR;
}

Value name_error(VM *vm, StrObj *name) {
    err_raise(vm, EXC_NameError, "name '%N' is not defined", name);
    if (vm->exc != VAL_UNSET) as_exc(vm->exc)->f[0] = val_obj(name);
    return VAL_ERR;
}

// What the namespaces of modules have besides their own names.
static Value module_name_lookup(VM *vm, StrObj *name) {
    if (name == STR(dunder_name)) return val_obj(STR(builtins));
    if (name == STR(dunder_builtins)) return import_module(vm, STR(builtins));
    if (name == STR(dunder_doc) || name == STR(dunder_spec) || name == STR(dunder_loader) || name == STR(dunder_package)) return VAL_NONE;
    return VAL_UNSET;
}

// The builtin of this name, unset when there is none.
Value builtin_lookup(VM *vm, StrObj *name) {
    if (name == STR(dunder_doc)) return VAL_NONE; // of a module without one, not that of builtins
    Value v = builtins_static(vm, name);
    if (v != VAL_UNSET) return v;
    if (vm->builtins_overlay != NULL) {
        int64_t at = dict_index_str(vm, vm->builtins_overlay, name);
        if (at >= 0) return vm->builtins_overlay->entries[at].value;
    }
    return module_name_lookup(vm, name);
}

Value slow_gget(VM *vm, Frame *f, StrObj *name, InlineCache *ic) {
    DictObj *g = f->fn->globals;
    int64_t at = dict_index_str(vm, g, name);
    if (at >= 0) {
        ic->version = g->version;
        ic->key = &g->entries[at].value;
        return g->entries[at].value;
    }
    Value v = builtin_lookup(vm, name);
    if (v == VAL_UNSET) return err_pending(vm) ? VAL_ERR : name_error(vm, name);
    if (is_ptr(v) && obj_flags(as_obj(v)) & OBJ_STATIC) {
        ic->version = g->version;
        ic->u.value = v;
        ic->key = &ic->u.value;
    }
    return v;
}

bool slow_gset(VM *vm, Frame *f, StrObj *name, InlineCache *ic, Value v) {
    DictObj *g = f->fn->globals;
    if (!dict_set_str(vm, g, name, v)) return false;
    int64_t at = dict_index_str(vm, g, name);
    if (at >= 0) {
        ic->version = g->version;
        ic->key = &g->entries[at].value;
    }
    return true;
}

bool slow_gdel(VM *vm, Frame *f, StrObj *name) {
    int r = dict_del_str(vm, f->fn->globals, name);
    if (r == 0) name_error(vm, name);
    return r == 1;
}

Value slow_nget(VM *vm, Frame *f, Value ns, StrObj *name, bool or_unset, bool *missing) {
    Value v = VAL_UNSET;
    if (is_exact(ns, KIND_DICT)) {
        if (dict_get_str(vm, as_dict(ns), name, &v) < 0) return VAL_ERR;
    } else {
        v = op_getitem(vm, ns, val_obj(name));
        if (is_err(v)) {
            if (!err_catch(vm, EXC_KeyError)) return VAL_ERR;
            v = VAL_UNSET;
        }
    }
    if (v != VAL_UNSET) return v;
    if (or_unset) return *missing = true, VAL_UNSET;
    DictObj *g = f->fn->globals;
    if (dict_get_str(vm, g, name, &v) < 0) return VAL_ERR;
    if (v != VAL_UNSET) return v;
    v = builtin_lookup(vm, name);
    return v != VAL_UNSET || err_pending(vm) ? v : name_error(vm, name);
}

bool slow_nset(VM *vm, Value ns, StrObj *name, Value v) {
    if (is_exact(ns, KIND_DICT)) {
        if (v != VAL_UNSET) return dict_set_str(vm, as_dict(ns), name, v);
        int r = dict_del_str(vm, as_dict(ns), name);
        if (r == 0) name_error(vm, name);
        return r == 1;
    }
    if (op_setitem(vm, ns, val_obj(name), v)) return true;
    if (v == VAL_UNSET && err_catch(vm, EXC_KeyError)) name_error(vm, name);
    return false;
}

// ---- attributes -----------------------------------------------------------------------------------------------------

static bool plain_lookup(const ClassObj *cls) { return !(class_is_guest(cls) && (cls->flags & CLASS_GUEST_GETATTR)); }

static AttrCache *attr_cache_at(VM *vm, const void *key, const StrObj *name) {
    if (vm->attr_cache == NULL && (vm->attr_cache = buf_new(vm, ATTR_CACHE_LEN * sizeof(AttrCache), KIND_BUF_RAW)) == NULL) return NULL;
    uintptr_t h = ((uintptr_t)key >> 4) * 3 ^ (uintptr_t)name >> 5;
    return &vm->attr_cache[(h ^ h >> 8) % ATTR_CACHE_LEN];
}

static bool attr_cache_hit(const AttrCache *e, const void *key, const StrObj *name) {
    return e != NULL && e->key == key && e->name == name && (e->cls == NULL || e->version == e->cls->version);
}

// Calls a property's guest getter as a frame.
static Value property_frame(VM *vm, Value prop, Value o, uint16_t dst) {
    Value get = ((PropertyObj *)as_obj(prop))->get;
    if (!is_function(get)) return VAL_UNSET;
    CallArgs c = {&o, 1, 0, NULL};
    return call_function(vm, as_func(get), &c, dst, RET_STORE);
}

Value slow_getattr(VM *vm, Value o, StrObj *name, InlineCache *ic, uint16_t dst) {
    AttrCache *e = NULL;
    if (is_ptr(o) && (obj_flags(as_obj(o)) & OBJ_ATTRS8)) {
        const AttrPart *p = &((InstObj *)as_obj(o))->attrs;
        e = attr_cache_at(vm, p->shape, name);
        if (attr_cache_hit(e, p->shape, name) && e->cls == NULL) {
            ic->key = p->shape;
            ic->cls = NULL;
            ic->u.slot = e->u.slot;
            return p->slots[e->u.slot];
        }
    }
    ClassObj *cls = class_of(o);
    if (is_ptr(o) && plain_lookup(cls) && !is_class(o)) {
        Value attr = VAL_UNSET;
        AttrPart *p = obj_flags(as_obj(o)) & OBJ_ATTRS8 ? &((InstObj *)as_obj(o))->attrs : NULL;
        if (ic->cls == cls && ic->version == cls->version && class_is_guest(cls)) attr = ic->u.value;
        else attr = class_lookup(vm, cls, name);
        if (attr != VAL_UNSET && is_kind(attr, KIND_PROPERTY)) {
            ic->key = NULL;
            ic->cls = cls;
            ic->version = cls->version;
            ic->u.value = attr;
            Value v = property_frame(vm, attr, o, dst);
            if (v != VAL_UNSET) return v;
        } else if (is_kind(attr, KIND_GETSET) && class_is_guest(cls)) {
            const NativeObj *g = (const NativeObj *)as_obj(attr);
            *ic = (InlineCache){.cls = cls, .version = cls->version, .u.value = attr};
            vm->native = &g->h;
            Value v = g->fn(vm, &o, 1);
            return v == VAL_TAIL ? call_tail_finish(vm, dst, RET_STORE) : v;
        } else if (p != NULL && p->shape != NULL && !p->shape->dict_mode) {
            int32_t slot = shape_find(p->shape, name);
            bool data = attr != VAL_UNSET && !is_kind(attr, KIND_MEMBER) && class_is_data_descr(vm, attr);
            if (slot >= 0 && !data && p->slots[slot] != VAL_UNSET) {
                ic->key = p->shape;
                ic->cls = NULL;
                ic->u.slot = (uint64_t)slot;
                if (e != NULL) *e = (AttrCache){.key = p->shape, .name = name, .u.slot = (uint64_t)slot};
                return p->slots[slot];
            }
        }
    }
    return attr_get(vm, o, name);
}

static void cache_method(VM *vm, InlineCache *ic, const Obj *o, StrObj *name, ClassObj *cls, Value attr) {
    ic->key = cache_key(o);
    AttrCache *e = attr_cache_at(vm, ic->key, name);
    if (e != NULL) *e = (AttrCache){.key = ic->key, .name = name, .cls = cls, .version = cls->version, .u.value = attr};
    ic->cls = cls;
    ic->version = cls->version;
    ic->u.value = attr;
}

bool slow_getmeth(VM *vm, Value o, StrObj *name, InlineCache *ic, Value *pair) {
    pair[1] = VAL_UNSET;
    ClassObj *cls = class_of(o);
    if (is_ptr(o)) {
        const void *key = cache_key(as_obj(o));
        const AttrCache *e = attr_cache_at(vm, key, name);
        if (attr_cache_hit(e, key, name) && e->cls == cls) {
            *ic = (InlineCache){.key = key, .version = e->version, .u.value = e->u.value, .cls = cls};
            pair[0] = e->u.value;
            pair[1] = o;
            return true;
        }
    }
    if (plain_lookup(cls) && !is_class(o) && !is_kind(o, KIND_MODULE) && !is_kind(o, KIND_SUPER)) {
        Value attr = class_lookup(vm, cls, name);
        bool method = is_kind(attr, KIND_FUNCTION) || is_kind(attr, KIND_METHODDESCR);
        if (method && SLOT_OF(cls, getattr) == NULL) {
            Value own = VAL_UNSET;
            AttrPart *p = is_ptr(o) ? attr_part(as_obj(o)) : NULL;
            if (p != NULL && p->shape != NULL && !instance_get(vm, as_obj(o), name, &own)) return false;
            if (own == VAL_UNSET) {
                // a shape says that the instance has no attribute of this name; dict mode does not
                bool cacheable = is_ptr(o) && (p == NULL || ((obj_flags(as_obj(o)) & OBJ_ATTRS8) && p->shape != NULL && !p->shape->dict_mode));
                if (cacheable) cache_method(vm, ic, as_obj(o), name, cls, attr);
                pair[0] = attr;
                pair[1] = o;
                return true;
            }
            pair[0] = own;
            return true;
        }
    }
    pair[0] = attr_get(vm, o, name);
    return !is_err(pair[0]);
}

Value slow_setattr(VM *vm, Value o, StrObj *name, Value v, InlineCache *ic) {
    ClassObj *cls = class_of(o);
    bool instance = is_ptr(o) && (obj_flags(as_obj(o)) & OBJ_ATTRS8) && class_is_guest(cls);
    if (ic == NULL || v == VAL_UNSET || !instance || (cls->flags & CLASS_GUEST_GETATTR))
        return attr_set(vm, o, name, v) ? VAL_NONE : VAL_ERR;
    AttrPart *p = &((InstObj *)as_obj(o))->attrs;
    const AttrCache *e = attr_cache_at(vm, p->shape, name);
    if (attr_cache_hit(e, p->shape, name) && e->cls == NULL) {
        *ic = (InlineCache){.key = p->shape, .u.slot = e->u.slot};
        p->slots[e->u.slot] = v;
        return VAL_NONE;
    }
    Value attr = class_lookup(vm, cls, name);
    bool member = is_kind(attr, KIND_MEMBER);
    bool plain = member ? p->shape == NULL || !p->shape->dict_mode : (cls->flags & CLASS_DICT) && (attr == VAL_UNSET || !class_is_data_descr(vm, attr));
    if (!plain)
        return attr_set(vm, o, name, v) ? VAL_NONE : VAL_ERR;
    Shape *before = p->shape;
    if (!instance_set(vm, as_obj(o), name, v)) return VAL_ERR;
    if (before == NULL || p->shape->dict_mode) return VAL_NONE;
    if (p->shape == before) {
        ic->key = before;
        ic->cls = NULL;
        ic->u.slot = (uint64_t)shape_find(before, name);
    } else if (obj_kind(as_obj(o)) == KIND_INSTANCE) {
        ic->key = before;
        ic->cls = (ClassObj *)p->shape;
        ic->u.slot = p->shape->slot;
    }
    return VAL_NONE;
}

// ---- arithmetic -----------------------------------------------------------------------------------------------------

// A guest's __add__ and the like of the left operand as a frame; VAL_UNSET = not applicable.
static Value binary_frame(VM *vm, Value a, Value b, BinOp op, bool inplace, uint16_t dst) {
    ClassObj *ca = class_of(a), *cb = class_of(b);
    if (!class_is_guest(ca) || (class_is_guest(cb) && ca != cb && class_is_subclass(cb, ca))) return VAL_UNSET;
    Value fn = inplace ? class_dunder(vm, ca, (Dunder)(DU_iadd + op)) : VAL_UNSET;
    if (fn != VAL_UNSET) return VAL_UNSET; // the general way
    fn = class_dunder(vm, ca, (Dunder)(DU_add + op));
    if (!is_function(fn)) return VAL_UNSET;
    Value args[2] = {a, b};
    CallArgs c = {args, 2, 0, NULL};
    Value v = call_function(vm, as_func(fn), &c, dst, RET_BINARY);
    if (v == VAL_TAIL) {
        vm->frame->aux0 = a;
        vm->frame->aux1 = b;
    }
    return v;
}

Value slow_arith(VM *vm, Value x, Value y, BinOp op, unsigned flags, uint16_t dst) {
    bool inplace = flags & ARITH_INPLACE;
    if (!is_ptr(x) && !is_ptr(y)) { // numbers
        if (is_double(x) || is_double(y)) {
            double a, b;
            if (num_as_double(x, &a) && num_as_double(y, &b)) {
                switch (op) {
                case BIN_ADD: return box_double(a + b);
                case BIN_SUB: return box_double(a - b);
                case BIN_MUL: return box_double(a * b);
                case BIN_POW: return float_pow(vm, a, b);
                default: break;
                }
            }
            Value v = float_binary(vm, x, y, op);
            if (v != VAL_NOTIMPL) return v;
        } else if (is_int_like(x) && is_int_like(y)) {
            Value v = is_bool(x) || is_bool(y) ? op_binary(vm, x, y, op) : int_binary(vm, x, y, op);
            if (v != VAL_NOTIMPL) return v;
        }
    } else {
        if (is_exact(x, KIND_STR) && is_exact(y, KIND_STR) && op == BIN_ADD) return val_obj(str_concat(vm, as_str(x), as_str(y)));
        Value v = binary_frame(vm, x, y, op, inplace, dst);
        if (v != VAL_UNSET) return v;
    }
    return inplace ? op_inplace(vm, x, y, op) : op_binary(vm, x, y, op);
}

static BinOp binop_of(Op op) {
    switch (op) {
    case OP_ADDI:
    case OP_ADDK: return BIN_ADD;
    case OP_SUBI:
    case OP_SUBK: return BIN_SUB;
    case OP_MULI:
    case OP_MULK: return BIN_MUL;
    case OP_TRUEDIVK: return BIN_TRUEDIV;
    case OP_FLOORDIVI: return BIN_FLOORDIV;
    case OP_MODI: return BIN_MOD;
    case OP_POWK: return BIN_POW;
    case OP_LSHIFTI: return BIN_LSHIFT;
    case OP_RSHIFTI: return BIN_RSHIFT;
    case OP_ANDI: return BIN_AND;
    default: return (BinOp)(op - OP_ADD);
    }
}

BinOp immediate_op(uint8_t op) { return binop_of((Op)op); }

// The method of the left operand that ran as a frame answered NotImplemented.
Value op_binary_reflected(VM *vm, Value a, Value b, Insn i, uint16_t dst) {
    (void)dst;
    return op_binary_other(vm, a, b, binop_of((Op)i.op), i.x & ARITH_INPLACE);
}

Value slow_compare(VM *vm, Value x, Value y, CmpOp op, uint16_t dst) {
    Value fn = is_ptr(x) && (obj_flags(as_obj(x)) & OBJ_SUB) ? op_compare_function(vm, x, y, op) : VAL_UNSET;
    if (fn == VAL_UNSET) return op_compare(vm, x, y, op);
    Value args[2] = {x, y};
    CallArgs c = {args, 2, 0, NULL};
    Value v = call_function(vm, as_func(fn), &c, dst, RET_COMPARE);
    if (v == VAL_TAIL) {
        vm->frame->aux0 = x;
        vm->frame->aux1 = y;
    }
    return v == VAL_NOTIMPL ? op_compare_rest(vm, x, y, op) : v;
}

Value slow_unary(VM *vm, Value x, UnOp op, uint16_t dst) {
    ClassObj *cls = class_of(x);
    static const Dunder dunders[] = {DU_neg, DU_pos, DU_invert};
    if (class_is_guest(cls)) {
        Value fn = class_dunder(vm, cls, dunders[op]);
        CallArgs c = {&x, 1, 0, NULL};
        if (is_function(fn)) return call_function(vm, as_func(fn), &c, dst, RET_STORE);
    }
    return op_unary(vm, x, op);
}

Value slow_truth_jump(VM *vm, Value v, Insn i) {
    (void)i;
    int t = op_truth(vm, v);
    return t < 0 ? VAL_ERR : val_bool(t);
}

// ---- subscripts -----------------------------------------------------------------------------------------------------

// A dict whose special method d is dict's own.
static inline bool is_own_dict(VM *vm, Value o, Dunder d) {
    if (!is_kind(o, KIND_DICT)) return false;
    if (!(obj_flags(as_obj(o)) & OBJ_SUB)) return true;
    const ClassObj *cls = obj_class(as_obj(o));
    return class_is_guest(cls) ? !class_overrides(vm, cls, d) : cls == TYPE_OF(defaultdict);
}

// d[key] of a key that is not there: a guest's __missing__ runs as a frame, the usual factories without a call.
static Value missing_item(VM *vm, Value o, Value key, uint16_t dst) {
    ClassObj *cls = class_of(o);
    if (cls == TYPE_OF(defaultdict)) {
        Value factory = as_dict(o)->factory, v = VAL_NONE;
        if (factory == val_obj(TYPE_OF(list))) v = val_obj(list_new(vm, 0));
        else if (factory == val_obj(TYPE_OF(int))) v = val_int(0);
        else if (factory == val_obj(TYPE_OF(dict))) v = val_obj(dict_new(vm));
        if (is_err(v)) return v;
        if (v != VAL_NONE) return dict_set(vm, as_dict(o), key, v) ? v : VAL_ERR;
    } else if (class_is_guest(cls)) {
        Value fn = class_dunder(vm, cls, DU_missing);
        if (is_function(fn)) {
            Value args[2] = {o, key};
            CallArgs c = {args, 2, 0, NULL};
            return call_function(vm, as_func(fn), &c, dst, RET_STORE);
        }
    }
    return dict_missing(vm, o, key);
}

Value slow_getitem(VM *vm, Value o, Value key, uint16_t dst) {
    if (is_own_dict(vm, o, DU_getitem)) {
        const DictEntry *e = dict_peek(vm, as_dict(o), key);
        if (e != NULL) return e->value;
        Value v;
        int had = is_exact(key, KIND_STR) ? dict_get_str(vm, as_dict(o), as_str(key), &v) : dict_get(vm, as_dict(o), key, &v);
        if (had > 0) return v;
        return had < 0 ? VAL_ERR : missing_item(vm, o, key, dst);
    }
    if (is_exact(o, KIND_STR)) return str_getitem(vm, o, key);
    ClassObj *cls = class_of(o);
    if (class_is_guest(cls)) {
        Value fn = class_dunder(vm, cls, DU_getitem);
        if (is_function(fn)) {
            Value args[2] = {o, key};
            CallArgs c = {args, 2, 0, NULL};
            return call_function(vm, as_func(fn), &c, dst, RET_STORE);
        }
    }
    return op_getitem(vm, o, key);
}

Value slow_setitem(VM *vm, Value o, Value key, Value v) {
    if (v != VAL_UNSET && is_own_dict(vm, o, DU_setitem)) {
        DictEntry *e = dict_peek(vm, as_dict(o), key);
        if (e != NULL) return e->value = v, VAL_NONE;
        return (is_exact(key, KIND_STR) ? dict_set_str(vm, as_dict(o), as_str(key), v) : dict_set(vm, as_dict(o), key, v)) ? VAL_NONE : VAL_ERR;
    }
    ClassObj *cls = class_of(o);
    if (class_is_guest(cls)) {
        Value fn = class_dunder(vm, cls, v == VAL_UNSET ? DU_delitem : DU_setitem);
        if (is_function(fn)) {
            Value args[3] = {o, key, v};
            CallArgs c = {args, v == VAL_UNSET ? 2 : 3, 0, NULL};
            Value r = call_function(vm, as_func(fn), &c, 0, RET_IGNORE);
            return r == VAL_TAIL || is_err(r) ? r : VAL_NONE;
        }
    }
    return op_setitem(vm, o, key, v) ? VAL_NONE : VAL_ERR;
}

Value get_slice(VM *vm, Value o, Value lo, Value hi, uint16_t dst) {
    bool plain = (lo == VAL_NONE || is_int(lo)) && (hi == VAL_NONE || is_int(hi));
    int64_t n = -1;
    if (plain && is_exact(o, KIND_LIST)) n = (int64_t)as_list(o)->len;
    else if (plain && is_exact(o, KIND_STR)) n = as_str(o)->len;
    else if (plain && is_exact(o, KIND_TUPLE)) n = (int64_t)as_tuple(o)->len;
    if (n < 0) {
        Value s = slice_new(vm, lo, hi, VAL_NONE);
        return is_err(s) ? VAL_ERR : slow_getitem(vm, o, s, dst);
    }
    int64_t a = lo == VAL_NONE ? 0 : as_int(lo), b = hi == VAL_NONE ? n : as_int(hi);
    if (a < 0 && (a += n) < 0) a = 0;
    if (b < 0 && (b += n) < 0) b = 0;
    if (b > n) b = n;
    if (a > b) a = b;
    if (a == 0 && b == n && !is_list(o)) return o;
    if (!budget_charge(vm, (uint64_t)(b - a) / 8)) return VAL_ERR;
    if (is_str(o)) return val_obj(str_slice(vm, as_str(o), (size_t)a, (size_t)b));
    if (is_list(o)) return val_obj(list_from(vm, b > a ? as_list(o)->items + a : NULL, (size_t)(b - a)));
    return val_obj(tuple_from(vm, as_tuple(o)->items + a, (size_t)(b - a)));
}

Value do_contains(VM *vm, Value container, Value item, bool negate_it, uint16_t dst) {
    int t;
    if (is_own_dict(vm, container, DU_contains)) {
        if (dict_peek(vm, as_dict(container), item) != NULL) return val_bool(!negate_it);
        Value v;
        t = is_exact(item, KIND_STR) ? dict_get_str(vm, as_dict(container), as_str(item), &v) : dict_get(vm, as_dict(container), item, &v);
    } else {
        ClassObj *cls = class_of(container);
        Value fn = class_is_guest(cls) ? class_dunder(vm, cls, DU_contains) : VAL_UNSET;
        if (is_function(fn)) {
            Value args[2] = {container, item};
            CallArgs c = {args, 2, 0, NULL};
            return call_function(vm, as_func(fn), &c, dst, negate_it ? RET_NOT : RET_BOOL);
        }
        t = op_contains(vm, container, item);
    }
    return t < 0 ? VAL_ERR : val_bool((t != 0) != negate_it);
}

// ---- iteration ------------------------------------------------------------------------------------------------------

Value slow_iter(VM *vm, Value v, uint16_t dst) {
    ClassObj *cls = class_of(v);
    if (class_is_guest(cls)) {
        Value fn = class_dunder(vm, cls, DU_iter);
        CallArgs c = {&v, 1, 0, NULL};
        if (is_function(fn)) {
            Value r = call_function(vm, as_func(fn), &c, dst, RET_ITER);
            if (r == VAL_TAIL || is_err(r) || is_iterator(vm, r)) return r;
            return err_raise(vm, EXC_TypeError, "iter() returned non-iterator of type '%T'", r);
        }
    }
    return op_iter(vm, v);
}

Value slow_next(VM *vm, Value it, uint16_t dst) {
    if (is_kind(it, KIND_GENERATOR)) {
        GenObj *g = (GenObj *)as_obj(it);
        if (g->state == GEN_DONE) return VAL_STOP;
        return gen_push(vm, g, VAL_NONE, dst, RET_FORITER) == NULL ? VAL_ERR : VAL_TAIL;
    }
    ClassObj *cls = class_of(it);
    if (class_is_guest(cls)) {
        Value fn = class_dunder(vm, cls, DU_next);
        CallArgs c = {&it, 1, 0, NULL};
        if (is_function(fn)) return call_function(vm, as_func(fn), &c, dst, RET_ITERNEXT);
    }
    return iter_next(vm, it);
}

static bool unpack_error(VM *vm, size_t want, size_t got, bool more) {
    if (more) err_raise(vm, EXC_ValueError, "too many values to unpack (expected %zu)", want);
    else err_raise(vm, EXC_ValueError, "not enough values to unpack (expected %zu, got %zu)", want, got);
    return false;
}

static bool unpack_iter(VM *vm, Value v, Value *it) {
    *it = op_iter(vm, v);
    if (!is_err(*it)) return true;
    if (class_dunder(vm, class_of(v), DU_iter) == VAL_UNSET && err_catch(vm, EXC_TypeError))
        err_raise(vm, EXC_TypeError, "cannot unpack non-iterable %T object", v);
    return false;
}

bool slow_unpack(VM *vm, Value v, Value *out, unsigned n) {
    if (is_exact(v, KIND_TUPLE) || is_exact(v, KIND_LIST)) {
        size_t len = is_tuple(v) ? as_tuple(v)->len : as_list(v)->len;
        return unpack_error(vm, n, len, len > n);
    }
    Value it, stack[16], *items = stack;
    if (!unpack_iter(vm, v, &it)) return false;
    if (n > 16 && (items = buf_new(vm, n * sizeof(Value), KIND_BUF_VALUES)) == NULL) return false;
    for (unsigned i = 0; i < n; i++) {
        items[i] = iter_next(vm, it);
        if (is_err(items[i])) return false;
        if (items[i] == VAL_STOP) return unpack_error(vm, n, i, false);
    }
    Value extra = iter_next(vm, it);
    if (is_err(extra)) return false;
    if (extra != VAL_STOP) return unpack_error(vm, n, n, true);
    memcpy(out, items, n * sizeof(Value));
    return true;
}

bool slow_unpack_ex(VM *vm, Value v, Value *out, unsigned before, unsigned after) {
    Value it;
    if (!unpack_iter(vm, v, &it)) return false;
    ListObj *all = list_new(vm, before + after);
    if (all == NULL || !list_extend(vm, all, it)) return false;
    if (all->len < (size_t)before + after) {
        err_raise(vm, EXC_ValueError, "not enough values to unpack (expected at least %d, got %zu)", (int)(before + after), all->len);
        return false;
    }
    size_t middle = all->len - before - after;
    ListObj *rest = list_from(vm, middle ? all->items + before : NULL, middle);
    if (rest == NULL) return false;
    memcpy(out, all->items, before * sizeof(Value));
    out[before] = val_obj(rest);
    if (after) memcpy(out + before + 1, all->items + before + middle, after * sizeof(Value));
    return true;
}
