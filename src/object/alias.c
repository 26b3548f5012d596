// list[int] and int | str: what subscribed classes and unions of classes are. A generic alias passes attributes and calls on to its
// origin; both know the type variables among their arguments and replace them when subscribed again.
#include <string.h>

#include "object/attr.h"
#include "object/call.h"
#include "object/err.h"
#include "object/str.h"
#include "object/tuple.h"
#include "object/class.h"
#include "object/list.h"

static AliasObj *as_alias(Value v) { return (AliasObj *)as_obj(v); }
static bool is_alias(Value v) { return is_kind(v, KIND_GENERICALIAS); }
static bool is_union(Value v) { return is_kind(v, KIND_UNIONTYPE); }

Value alias_new(VM *vm, Value origin, Value args) {
    TupleObj *t = is_exact(args, KIND_TUPLE) ? as_tuple(args) : tuple_from(vm, &args, 1);
    AliasObj *al = t == NULL ? NULL : heap_alloc(vm, sizeof *al, TYPE_OF(generic_alias), KIND_GENERICALIAS, 0);
    if (al == NULL) return VAL_ERR;
    al->origin = origin;
    al->args = t;
    return val_obj(al);
}

// The __class_getitem__ of builtin classes.
Value class_alias(VM *vm, Value *a, unsigned n) {
    (void)n;
    return alias_new(vm, a[0], a[1]);
}

// ---- text -----------------------------------------------------------------------------------------------------------

static bool lookup(VM *vm, Value o, const char *name, Value *out) {
    StrObj *s = str_intern_utf8(vm, name, strlen(name));
    return s != NULL && attr_lookup(vm, o, s, out);
}

static bool add_item(VM *vm, StrBuilder *b, Value item, bool in_union);

static bool add_list(VM *vm, StrBuilder *b, const Value *items, size_t n) {
    sb_ascii(b, "[");
    for (size_t i = 0; i < n; i++) {
        if (i > 0) sb_ascii(b, ", ");
        if (!add_item(vm, b, items[i], false)) return false;
    }
    sb_ascii(b, "]");
    return true;
}

static bool add_repr(VM *vm, StrBuilder *b, Value item) {
    Value text = op_repr(vm, item);
    if (is_err(text)) return false;
    sb_str(b, as_str(text));
    return true;
}

static bool add_item(VM *vm, StrBuilder *b, Value item, bool in_union) {
    if (item == VAL_ELLIPSIS) return sb_ascii(b, "..."), true;
    if (in_union && is_class(item) && as_class(item) == TYPE_OF(NoneType)) return sb_ascii(b, "None"), true;
    if (!in_union && is_list(item)) return add_list(vm, b, as_list(item)->items, as_list(item)->len);
    Value origin = VAL_UNSET, qualname = VAL_UNSET, module = VAL_UNSET;
    if (!is_class(item) && !lookup(vm, item, "__origin__", &origin)) return false;
    if (origin != VAL_UNSET) return add_repr(vm, b, item);
    if (!lookup(vm, item, "__qualname__", &qualname) || !lookup(vm, item, "__module__", &module)) return false;
    if (qualname == VAL_UNSET || !is_str(qualname) || module == VAL_UNSET || module == VAL_NONE) return add_repr(vm, b, item);
    if (is_str(module) && !str_equal_ascii(as_str(module), "builtins")) {
        sb_str(b, as_str(module));
        sb_ascii(b, ".");
    }
    sb_str(b, as_str(qualname));
    return true;
}

static Value alias_repr(VM *vm, Value self) {
    const AliasObj *al = as_alias(self);
    if (!c_stack_ok(vm)) return VAL_ERR;
    StrBuilder b;
    sb_init(&b, vm);
    if (al->starred) sb_ascii(&b, "*");
    if (!add_item(vm, &b, al->origin, false)) return VAL_ERR;
    if (al->args->len == 0) sb_ascii(&b, "[()]");
    else if (!add_list(vm, &b, al->args->items, al->args->len)) return VAL_ERR;
    return sb_finish(&b);
}

static Value union_repr(VM *vm, Value self) {
    const TupleObj *args = as_alias(self)->args;
    if (!c_stack_ok(vm)) return VAL_ERR;
    StrBuilder b;
    sb_init(&b, vm);
    for (size_t i = 0; i < args->len; i++) {
        if (i > 0) sb_ascii(&b, " | ");
        if (!add_item(vm, &b, args->items[i], true)) return VAL_ERR;
    }
    return sb_finish(&b);
}

// ---- type variables -------------------------------------------------------------------------------------------------

static bool add_once(VM *vm, ListObj *l, Value v) {
    for (size_t i = 0; i < l->len; i++) {
        int eq = op_eq(vm, l->items[i], v);
        if (eq != 0) return eq > 0;
    }
    return list_append(vm, l, v);
}

static bool collect(VM *vm, ListObj *found, const TupleObj *args) {
    for (size_t i = 0; i < args->len; i++) {
        Value v = args->items[i], subst = VAL_UNSET, params = VAL_UNSET;
        if (is_class(v)) continue;
        if (!lookup(vm, v, "__typing_subst__", &subst)) return false;
        if (subst != VAL_UNSET) {
            if (!add_once(vm, found, v)) return false;
            continue;
        }
        if (!lookup(vm, v, "__parameters__", &params)) return false;
        if (params == VAL_UNSET || !is_tuple(params)) continue;
        for (size_t k = 0; k < as_tuple(params)->len; k++)
            if (!add_once(vm, found, as_tuple(params)->items[k])) return false;
    }
    return true;
}

static TupleObj *parameters(VM *vm, AliasObj *al) {
    if (al->params != NULL) return al->params;
    ListObj *found = list_new(vm, 0);
    if (found == NULL || !collect(vm, found, al->args)) return NULL;
    return al->params = tuple_from(vm, found->items, found->len);
}

static Value parameters_or_err(VM *vm, Value self) {
    TupleObj *t = parameters(vm, as_alias(self));
    return t == NULL ? VAL_ERR : val_obj(t);
}

// What stands for `arg` when params are replaced by values.
static Value replaced(VM *vm, Value arg, const TupleObj *params, const TupleObj *values) {
    if (is_class(arg)) return arg;
    for (size_t i = 0; i < params->len; i++)
        if (params->items[i] == arg) {
            Value subst = attr_get_str(vm, arg, "__typing_subst__");
            return is_err(subst) ? VAL_ERR : vm_call1(vm, subst, values->items[i]);
        }
    Value own = VAL_UNSET;
    if (!lookup(vm, arg, "__parameters__", &own)) return VAL_ERR;
    if (own == VAL_UNSET || !is_tuple(own) || as_tuple(own)->len == 0) return arg;
    const TupleObj *inner = as_tuple(own);
    TupleObj *given = tuple_new(vm, inner->len);
    if (given == NULL) return VAL_ERR;
    for (size_t i = 0; i < inner->len; i++) {
        given->items[i] = inner->items[i];
        for (size_t k = 0; k < params->len; k++)
            if (params->items[k] == inner->items[i]) given->items[i] = values->items[k];
    }
    return op_getitem(vm, arg, given->len == 1 ? given->items[0] : val_obj(given));
}

// The arguments of self with its parameters replaced by key.
static TupleObj *substituted(VM *vm, Value self, Value key) {
    AliasObj *al = as_alias(self);
    TupleObj *params = parameters(vm, al);
    TupleObj *values = is_exact(key, KIND_TUPLE) ? as_tuple(key) : tuple_from(vm, &key, 1);
    if (params == NULL || values == NULL) return NULL;
    if (params->len == 0) {
        err_raise(vm, EXC_TypeError, "%R is not a generic class", self);
        return NULL;
    }
    if (values->len != params->len) {
        err_raise(vm, EXC_TypeError, "Too %s arguments for %R; actual %zu, expected %zu", values->len > params->len ? "many" : "few", self, values->len,
                  params->len);
        return NULL;
    }
    TupleObj *t = tuple_new(vm, al->args->len);
    for (size_t i = 0; t != NULL && i < al->args->len; i++) {
        Value v = replaced(vm, al->args->items[i], params, values);
        if (is_err(v)) return NULL;
        t->items[i] = v;
    }
    return t;
}

static Value alias_getitem(VM *vm, Value self, Value key) {
    TupleObj *t = substituted(vm, self, key);
    return t == NULL ? VAL_ERR : alias_new(vm, as_alias(self)->origin, val_obj(t));
}

// ---- unions ---------------------------------------------------------------------------------------------------------

static bool is_unionable(Value v) { return v == VAL_NONE || is_class(v) || is_alias(v) || is_union(v); }

static bool add_member(VM *vm, ListObj *l, Value v) {
    if (v == VAL_NONE) v = val_obj(TYPE_OF(NoneType));
    if (!is_union(v)) return add_once(vm, l, v);
    const TupleObj *args = as_alias(v)->args;
    for (size_t i = 0; i < args->len; i++)
        if (!add_once(vm, l, args->items[i])) return false;
    return true;
}

static Value union_of_list(VM *vm, ListObj *l) {
    if (l->len == 1) return l->items[0];
    AliasObj *u = heap_alloc(vm, sizeof *u, TYPE_OF(union_type), KIND_UNIONTYPE, 0);
    if (u == NULL) return VAL_ERR;
    u->origin = VAL_NONE;
    u->args = tuple_from(vm, l->items, l->len);
    return u->args == NULL ? VAL_ERR : val_obj(u);
}

Value union_type_of(VM *vm, Value a, Value b, BinOp op) {
    if (op != BIN_OR || !is_unionable(a) || !is_unionable(b)) return VAL_NOTIMPL;
    ListObj *l = list_new(vm, 2);
    if (l == NULL || !add_member(vm, l, a) || !add_member(vm, l, b)) return VAL_ERR;
    return union_of_list(vm, l);
}

static Value union_getitem(VM *vm, Value self, Value key) {
    TupleObj *t = substituted(vm, self, key);
    Value r = t == NULL ? VAL_ERR : t->items[0];
    for (size_t i = 1; t != NULL && i < t->len && !is_err(r); i++) r = op_binary(vm, r, t->items[i], BIN_OR);
    return r;
}

static Value union_compare(VM *vm, Value a, Value b, CmpOp op) {
    if ((op != CMP_EQ && op != CMP_NE) || !is_union(a) || !is_union(b)) return VAL_NOTIMPL;
    const TupleObj *x = as_alias(a)->args, *y = as_alias(b)->args;
    bool same = x->len == y->len;
    for (size_t i = 0; same && i < x->len; i++) {
        same = false;
        for (size_t k = 0; !same && k < y->len; k++) {
            int eq = op_eq(vm, x->items[i], y->items[k]);
            if (eq < 0) return VAL_ERR;
            same = eq > 0;
        }
    }
    return val_bool(same == (op == CMP_EQ));
}

// The same for every order of the members.
static bool union_hash(VM *vm, Value self, int64_t *out) {
    const TupleObj *args = as_alias(self)->args;
    uint64_t all = args->len;
    for (size_t i = 0; i < args->len; i++) {
        int64_t h;
        if (!op_hash(vm, args->items[i], &h)) return false;
        all ^= (uint64_t)h * 0x9E3779B97F4A7C15u;
    }
    *out = (int64_t)all == -1 ? -2 : (int64_t)all;
    return true;
}

// ---- generic aliases ------------------------------------------------------------------------------------------------

static Value alias_compare(VM *vm, Value a, Value b, CmpOp op) {
    if ((op != CMP_EQ && op != CMP_NE) || !is_alias(a) || !is_alias(b)) return VAL_NOTIMPL;
    const AliasObj *x = as_alias(a), *y = as_alias(b);
    int eq = x->starred == y->starred;
    if (eq > 0) eq = op_eq(vm, x->origin, y->origin);
    if (eq > 0) eq = op_eq(vm, val_obj(x->args), val_obj(y->args));
    return eq < 0 ? VAL_ERR : val_bool((eq > 0) == (op == CMP_EQ));
}

static bool alias_hash(VM *vm, Value self, int64_t *out) {
    int64_t a, b;
    if (!op_hash(vm, as_alias(self)->origin, &a) || !op_hash(vm, val_obj(as_alias(self)->args), &b)) return false;
    *out = (a ^ b) == -1 ? -2 : a ^ b;
    return true;
}

static Value alias_call(VM *vm, Value self, const CallArgs *c) {
    Value made = vm_call_kw(vm, as_alias(self)->origin, c);
    if (is_err(made)) return VAL_ERR;
    if (!attr_set(vm, made, STR(dunder_orig_class), self) && !err_catch(vm, EXC_AttributeError) && !err_catch(vm, EXC_TypeError)) return VAL_ERR;
    return made;
}

static Value alias_getattr(VM *vm, Value self, StrObj *name) {
    static const char *const own[] = {"__class__",       "__bases__",   "__mro_entries__", "__reduce_ex__",  "__reduce__",
                                      "__copy__",        "__deepcopy__", "__unpacked__",    "__typing_unpacked_tuple_args__",
                                      "__instancecheck__", "__subclasscheck__"};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        if (str_equal_ascii(name, own[i])) return VAL_UNSET;
    return attr_get(vm, as_alias(self)->origin, name);
}

// *list[int]: one starred alias
static Value alias_iter(VM *vm, Value self) {
    Value v = alias_new(vm, as_alias(self)->origin, val_obj(as_alias(self)->args));
    if (is_err(v)) return VAL_ERR;
    as_alias(v)->starred = true;
    TupleObj *one = tuple_from(vm, &v, 1);
    return one == NULL ? VAL_ERR : op_iter(vm, val_obj(one));
}

static Value make_alias(VM *vm, Value *a, unsigned n) {
    (void)n;
    ClassObj *cls = as_class(a[0]);
    if (!class_is_guest(cls)) return alias_new(vm, a[1], a[2]);
    TupleObj *t = is_exact(a[2], KIND_TUPLE) ? as_tuple(a[2]) : tuple_from(vm, &a[2], 1);
    AliasObj *al = t == NULL ? NULL : (AliasObj *)instance_new(vm, cls);
    if (al == NULL) return VAL_ERR;
    al->origin = a[1];
    al->args = t;
    return val_obj(al);
}
static Value get_origin(VM *vm, Value *a, unsigned n) { (void)vm, (void)n; return as_alias(a[0])->origin; }
static Value get_args(VM *vm, Value *a, unsigned n) { (void)vm, (void)n; return val_obj(as_alias(a[0])->args); }
static Value get_parameters(VM *vm, Value *a, unsigned n) { (void)n; return parameters_or_err(vm, a[0]); }
static Value get_unpacked(VM *vm, Value *a, unsigned n) { (void)vm, (void)n; return val_bool(as_alias(a[0])->starred); }
static Value mro_entries(VM *vm, Value *a, unsigned n) {
    (void)n;
    TupleObj *t = tuple_from(vm, &as_alias(a[0])->origin, 1);
    return t == NULL ? VAL_ERR : val_obj(t);
}
static Value instancecheck(VM *vm, Value *a, unsigned n) {
    (void)a, (void)n;
    return err_raise(vm, EXC_TypeError, "isinstance() argument 2 cannot be a parameterized generic");
}
static Value subclasscheck(VM *vm, Value *a, unsigned n) {
    (void)a, (void)n;
    return err_raise(vm, EXC_TypeError, "issubclass() argument 2 cannot be a parameterized generic");
}

const TypeSlots generic_alias_slots = {
    .repr = alias_repr, .hash = alias_hash, .compare = alias_compare, .binary = union_type_of, .getitem = alias_getitem,
    .call = alias_call, .getattr = alias_getattr, .iter = alias_iter,
};

const NativeRow generic_alias_rows[] = {
    {"__new__", "(type, origin, args, /)", make_alias, "Create and return a new object.  See help(type) for accurate signature.", NATIVE_NEW},
    {"__origin__", "(self)", get_origin, "", NATIVE_GETTER | NATIVE_MEMBER},
    {"__args__", "(self)", get_args, "", NATIVE_GETTER | NATIVE_MEMBER},
    {"__parameters__", "(self)", get_parameters, "Type variables in the GenericAlias.", NATIVE_GETTER},
    {"__unpacked__", "(self)", get_unpacked, "", NATIVE_GETTER},
    {"__mro_entries__", "(self, bases, /)", mro_entries, ""},
    {"__instancecheck__", "(self, instance, /)", instancecheck, ""},
    {"__subclasscheck__", "(self, cls, /)", subclasscheck, ""},
};

const TypeSlots union_type_slots = {
    .repr = union_repr, .hash = union_hash, .compare = union_compare, .binary = union_type_of, .getitem = union_getitem,
};

const NativeRow union_type_rows[] = {
    {"__args__", "(self)", get_args, "", NATIVE_GETTER | NATIVE_MEMBER},
    {"__parameters__", "(self)", get_parameters, "Type variables in the types.UnionType.", NATIVE_GETTER},
};
