// dict: slots and methods. Storage is in dict.c, views and iterators are in dict_views.c.
#include "object/attr.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/seq.h"
#include "object/tuple.h"

static Value dict_repr(VM *vm, Value self) {
    const DictObj *d = as_dict(self);
    StrBuilder b;
    if (d->len == 0) return val_obj(str_from_ascii(vm, "{}", 2));
    if (!c_stack_ok_doing(vm, " while getting the repr of an object")) return VAL_ERR;
    int entered = repr_enter(vm, self);
    if (entered < 0) return VAL_ERR;
    if (entered == 0) return val_obj(str_from_ascii(vm, "{...}", 5));
    sb_init(&b, vm);
    sb_char(&b, '{');
    Value key, value;
    bool ok = true, first = true;
    for (size_t pos = 0; ok && dict_next(d, &pos, &key, &value); first = false) {
        if (!first) sb_ascii(&b, ", ");
        Value k = budget_charge(vm, 1) ? op_repr(vm, key) : VAL_ERR;
        Value v = is_err(k) ? VAL_ERR : op_repr(vm, value);
        ok = !is_err(v);
        if (!ok) break;
        sb_str(&b, as_str(k));
        sb_ascii(&b, ": ");
        sb_str(&b, as_str(v));
    }
    repr_leave(vm, self);
    if (!ok) return VAL_ERR;
    sb_char(&b, '}');
    return sb_finish(&b);
}

// 1 equal, 0, -1 error.
static int equal_dicts(VM *vm, DictObj *x, DictObj *y) {
    if (x->len != y->len) return 0;
    Value key, value, other;
    for (size_t pos = 0; dict_next(x, &pos, &key, &value);) {
        if (!budget_charge(vm, 1)) return -1;
        int found = dict_get(vm, y, key, &other);
        if (found <= 0) return found;
        int eq = seq_equal(vm, value, other);
        if (eq <= 0) return eq;
    }
    return 1;
}

static Value dict_compare(VM *vm, Value a, Value b, CmpOp op) {
    if (!is_kind(a, KIND_DICT) || !is_kind(b, KIND_DICT) ||
        (op != CMP_EQ && op != CMP_NE))
        return VAL_NOTIMPL;
    if (!c_stack_ok_doing(vm, " in comparison")) return VAL_ERR;
    int eq = equal_dicts(vm, as_dict(a), as_dict(b));
    return eq < 0 ? VAL_ERR : val_bool(eq == (op == CMP_EQ));
}

static Value dict_binary(VM *vm, Value a, Value b, BinOp op) {
    if (op != BIN_OR || !is_kind(a, KIND_DICT) || !is_kind(b, KIND_DICT))
        return VAL_NOTIMPL;
    DictObj *d = dict_copy(vm, as_dict(a));
    return d != NULL && dict_update(vm, d, b) ? val_obj(d) : VAL_ERR;
}

static Value dict_inplace(VM *vm, Value a, Value b, BinOp op) {
    if (op != BIN_OR) return VAL_NOTIMPL;
    return dict_update(vm, as_dict(a), b) ? a : VAL_ERR;
}

static int dict_truth(VM *vm, Value self) {
    (void)vm;
    return as_dict(self)->len != 0;
}
static int64_t dict_len(VM *vm, Value self) {
    (void)vm;
    return as_dict(self)->len;
}
static int dict_contains(VM *vm, Value self, Value key) {
    Value v;
    return dict_get(vm, as_dict(self), key, &v);
}

static Value dict_iter(VM *vm, Value self) {
    return dict_iterator(vm, as_dict(self), KIND_DICTKEYITER);
}

static bool refuse_hash(VM *vm, Value self, int64_t *out) {
    (void)out;
    err_raise(vm, EXC_TypeError, "unhashable type: '%T'", self);
    return false;
}

const TypeSlots dict_slots = {
    .repr = dict_repr,
    .hash = refuse_hash,
    .compare = dict_compare,
    .binary = dict_binary,
    .inplace = dict_inplace,
    .truth = dict_truth,
    .len = dict_len,
    .getitem = dict_getitem,
    .setitem = dict_setitem,
    .contains = dict_contains,
    .iter = dict_iter,
};

// ---- methods

static Value make(VM *vm, Value *a, unsigned n) {
    (void)n;
    ClassObj *cls = as_class(a[0]);
    if (cls == TYPE_OF(dict)) return val_obj(dict_new(vm));
    DictObj *d = (DictObj *)instance_new(vm, cls);
    if (d != NULL) dict_clear(vm, d);
    return val_obj(d);
}

static Value update_from_call(VM *vm, Value *a, const char *what) {
    const TupleObj *args = as_tuple(a[1]);
    if (args->len > 1)
        return err_raise(vm, EXC_TypeError, "%s expected at most 1 argument, got %zu",
                         what, args->len);
    DictObj *d = as_dict(a[0]);
    if (args->len == 1 && !dict_update(vm, d, args->items[0])) return VAL_ERR;
    if (a[2] != VAL_UNSET && !dict_merge(vm, d, as_dict(a[2]))) return VAL_ERR;
    return VAL_NONE;
}

static Value init(VM *vm, Value *a, unsigned n) {
    (void)n;
    return update_from_call(vm, a, "dict");
}

static Value update(VM *vm, Value *a, unsigned n) {
    (void)n;
    return update_from_call(vm, a, "update");
}

static Value clear(VM *vm, Value *a, unsigned n) {
    (void)n;
    dict_clear(vm, as_dict(a[0]));
    return VAL_NONE;
}

static Value copy(VM *vm, Value *a, unsigned n) {
    (void)n;
    return val_obj(dict_copy(vm, as_dict(a[0])));
}

static Value fromkeys(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value d = as_class(a[0]) == TYPE_OF(dict) ? val_obj(dict_new(vm))
                                              : vm_call0(vm, a[0]),
          key;
    IterLoop it;
    if (is_err(d) || !iter_begin(vm, &it, a[1])) return VAL_ERR;
    while (iter_step(vm, &it, &key))
        if (!(is_exact(d, KIND_DICT) ? dict_set(vm, as_dict(d), key, a[2])
                                     : op_setitem(vm, d, key, a[2])))
            return VAL_ERR;
    return it.failed ? VAL_ERR : d;
}

static Value get(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value v;
    int found = dict_get(vm, as_dict(a[0]), a[1], &v);
    return found > 0 ? v : found == 0 ? a[2] : VAL_ERR;
}

static Value pop(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value v;
    int found = dict_pop(vm, as_dict(a[0]), a[1], &v);
    if (found != 0) return found > 0 ? v : VAL_ERR;
    return a[2] != VAL_UNSET ? a[2] : err_raise_value(vm, EXC_KeyError, a[1]);
}

static Value popitem(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value key, value;
    DictObj *d = as_dict(a[0]);
    TupleObj *pair = tuple_new(vm, 2); // first, so that nothing is lost without memory
    if (pair == NULL) return VAL_ERR;
    if (!dict_popitem(vm, d, &key, &value))
        return err_raise(vm, EXC_KeyError, "popitem(): dictionary is empty");
    pair->items[0] = key;
    pair->items[1] = value;
    return val_obj(pair);
}

static Value setdefault(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value v;
    return dict_setdefault(vm, as_dict(a[0]), a[1], a[2], &v) < 0 ? VAL_ERR : v;
}

static Value keys(VM *vm, Value *a, unsigned n) {
    (void)n;
    return dict_view(vm, as_dict(a[0]), KIND_DICTKEYS);
}
static Value values(VM *vm, Value *a, unsigned n) {
    (void)n;
    return dict_view(vm, as_dict(a[0]), KIND_DICTVALUES);
}
static Value items(VM *vm, Value *a, unsigned n) {
    (void)n;
    return dict_view(vm, as_dict(a[0]), KIND_DICTITEMS);
}
static Value reversed(VM *vm, Value *a, unsigned n) {
    (void)n;
    return dict_iterator(vm, as_dict(a[0]), KIND_DICTREVKEYITER);
}
static Value size_of(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    const DictObj *d = as_dict(a[0]);
    return val_int(64 + (int64_t)d->cap * 24 + d->mask);
}

const NativeRow dict_rows[] = {
    {"__class_getitem__", "(cls, item, /)", class_alias, "See PEP 585", NATIVE_CLASSMETHOD},
    {"__new__", "(cls, /, *args, **kwargs)", make, NULL, NATIVE_NEW},
    {"__init__", "(self, /, *args, **kwargs)", init, NULL, 0},
    {"__reversed__", "(self, /)", reversed,
     "Return a reverse iterator over the dict keys.", 0},
    {"__sizeof__", "(self, /)", size_of,
     "D.__sizeof__() -> size of D in memory, in bytes", 0},
    {"clear", "(self, /)", clear, "D.clear() -> None.  Remove all items from D.", 0},
    {"copy", "(self, /)", copy, "D.copy() -> a shallow copy of D", 0},
    {"fromkeys", "(cls, iterable, value=None, /)", fromkeys,
     "Create a new dictionary with keys from iterable and values set to value.",
     NATIVE_CLASSMETHOD},
    {"get", "(self, key, default=None, /)", get,
     "Return the value for key if key is in the dictionary, else default.", 0},
    {"items", "(self, /)", items,
     "D.items() -> a set-like object providing a view on D's items", 0},
    {"keys", "(self, /)", keys,
     "D.keys() -> a set-like object providing a view on D's keys", 0},
    {"pop", "(self, key, default=<unset>, /)", pop,
     "D.pop(k[,d]) -> v, remove specified key and return the corresponding value.\n\nIf "
     "the key is not found, "
     "return the default if given; otherwise,\nraise a KeyError.",
     0},
    {"popitem", "(self, /)", popitem,
     "Remove and return a (key, value) pair as a 2-tuple.\n\nPairs are returned in LIFO "
     "(last-in, first-out) "
     "order.\nRaises KeyError if the dict is empty.",
     0},
    {"setdefault", "(self, key, default=None, /)", setdefault,
     "Insert key with a value of default if key is not in the dictionary.\n\nReturn the "
     "value for key if key "
     "is in the dictionary, else default.",
     0},
    {"update", "(self, /, *args, **kwargs)", update,
     "D.update([E, ]**F) -> None.  Update D from dict/iterable E and F.\nIf E is present "
     "and has a .keys() "
     "method, then does:  for k in E: D[k] = E[k]\nIf E is present and lacks a .keys() "
     "method, then does:  for "
     "k, v in E: D[k] = v\nIn either case, this is followed by: for k in F:  D[k] = F[k]",
     0},
    {"values", "(self, /)", values,
     "D.values() -> an object providing a view on D's values", 0},
};
