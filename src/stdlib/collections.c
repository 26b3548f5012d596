// The module _collections without deque: defaultdict, the fields of named tuples, what
// Counter and OrderedDict need of dict.
#include "object/attr.h"
#include "object/box.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/int.h"
#include "object/seq.h"
#include "object/tuple.h"

// ---- defaultdict: a dict whose `factory` is set
// ------------------------------------------------------------------------

static Value factory_of(Value self) {
    return as_dict(self)->factory == VAL_UNSET ? VAL_NONE : as_dict(self)->factory;
}

static Value defaultdict_init(VM *vm, Value *a, unsigned n) {
    (void)n;
    const TupleObj *args = as_tuple(a[1]);
    Value factory = args->len > 0 ? args->items[0] : VAL_NONE;
    if (!is_none(factory) && !is_callable(vm, factory))
        return err_raise(vm, EXC_TypeError, "first argument must be callable or None");
    if (args->len > 2)
        return err_raise(vm, EXC_TypeError, "dict expected at most 1 argument, got %zu",
                         args->len - 1);
    as_dict(a[0])->factory = factory;
    if (args->len == 2 && !dict_update(vm, as_dict(a[0]), args->items[1])) return VAL_ERR;
    return a[2] == VAL_UNSET || dict_merge(vm, as_dict(a[0]), as_dict(a[2])) ? VAL_NONE
                                                                             : VAL_ERR;
}

static Value defaultdict_missing(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value factory = factory_of(a[0]);
    if (is_none(factory)) return err_raise_value(vm, EXC_KeyError, a[1]);
    Value v = vm_call0(vm, factory);
    return is_err(v) || !op_setitem(vm, a[0], a[1], v) ? VAL_ERR : v;
}

static Value defaultdict_copy(VM *vm, Value *a, unsigned n) {
    (void)n;
    return vm_call2(vm, val_obj(class_of(a[0])), factory_of(a[0]), a[0]);
}

static Value get_factory(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return factory_of(a[0]);
}

static Value set_factory(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    as_dict(a[0])->factory = a[1] == VAL_UNSET ? VAL_NONE : a[1];
    return VAL_NONE;
}

static Value defaultdict_class_getitem(VM *vm, Value *a, unsigned n) {
    (void)n;
    return alias_new(vm, a[0], a[1]);
}

static Value defaultdict_repr(VM *vm, Value self) {
    Value factory = factory_of(self), text;
    Value items = TYPE_OF(dict)->slots->repr(vm, self);
    if (is_err(items)) return VAL_ERR;
    int entered = repr_enter(vm, factory);
    if (entered < 0) return VAL_ERR;
    text = entered == 0 ? val_obj(str_from_cstr(vm, "...")) : op_repr(vm, factory);
    if (entered > 0) repr_leave(vm, factory);
    Value name =
        is_err(text) ? VAL_ERR : attr_get(vm, val_obj(class_of(self)), STR(dunder_name));
    return is_err(name) ? VAL_ERR
                        : val_obj(str_printf(vm, "%S(%S, %S)", name, text, items));
}

// d | other keeps class and factory.
static Value defaultdict_binary(VM *vm, Value a, Value b, BinOp op) {
    if (op != BIN_OR || !is_dict(a) || !is_dict(b)) return VAL_NOTIMPL;
    Value self = value_is_a(a, TYPE_OF(defaultdict)) ? a : b;
    Value out = vm_call2(vm, val_obj(class_of(self)), factory_of(self), a);
    return is_err(out) || (is_dict(out) && dict_update(vm, as_dict(out), b)) ? out
                                                                             : VAL_ERR;
}

const TypeSlots defaultdict_slots = {.repr = defaultdict_repr,
                                     .binary = defaultdict_binary};
const NativeRow defaultdict_rows[] = {
    {"__init__", "(self, /, *args, **kwargs)", defaultdict_init, "Initialize self."},
    {"__missing__", "(self, key, /)", defaultdict_missing,
     "Called by __getitem__ for missing keys."},
    {"copy", "(self, /)", defaultdict_copy, "D.copy() -> a shallow copy of D."},
    {"__copy__", "(self, /)", defaultdict_copy, "D.copy() -> a shallow copy of D."},
    {"__class_getitem__", "(cls, item, /)", defaultdict_class_getitem, "See PEP 585",
     NATIVE_CLASSMETHOD},
    {"default_factory", "(self)", get_factory,
     "Factory for default value called by __missing__().", NATIVE_GETTER},
    {"default_factory=", "(self, value)", set_factory, "", NATIVE_GETTER},
};

// ---- fields of named tuples
// -----------------------------------------------------------------------------------------

enum { FIELD_INDEX, FIELD_DOC, FIELD_VALUES };

static Value tuplegetter_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t index;
    if (!seq_ssize(vm, a[1], &index)) return VAL_ERR;
    NativeBoxObj *b = box_new(vm, as_class(a[0]), FIELD_VALUES, 0);
    if (b == NULL) return VAL_ERR;
    b->v[FIELD_INDEX] = val_int(index);
    b->v[FIELD_DOC] = a[2];
    return val_obj(b);
}

static Value field_get(VM *vm, Value descr, Value obj, ClassObj *cls) {
    (void)cls;
    const NativeBoxObj *b = as_box(descr);
    size_t index = (size_t)as_int(b->v[FIELD_INDEX]);
    if (obj == VAL_UNSET || is_none(obj)) return descr;
    if (!is_tuple(obj))
        return err_raise(vm, EXC_TypeError,
                         "descriptor for index '%zu' for tuple subclasses doesn't apply "
                         "to '%T' object",
                         index, obj);
    return index < as_tuple(obj)->len
               ? as_tuple(obj)->items[index]
               : err_raise(vm, EXC_IndexError, "tuple index out of range");
}

static bool field_set(VM *vm, Value descr, Value obj, Value v) {
    (void)descr, (void)obj;
    err_raise(vm, EXC_AttributeError,
              v == VAL_UNSET ? "can't delete attribute" : "can't set attribute");
    return false;
}

static Value field_repr(VM *vm, Value self) {
    return val_obj(str_printf(vm, "_tuplegetter(%R, %R)", as_box(self)->v[FIELD_INDEX],
                              as_box(self)->v[FIELD_DOC]));
}

static Value get_doc(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return as_box(a[0])->v[FIELD_DOC];
}

static Value set_doc(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    as_box(a[0])->v[FIELD_DOC] = a[1] == VAL_UNSET ? VAL_NONE : a[1];
    return VAL_NONE;
}

const TypeSlots tuplegetter_slots = {
    .repr = field_repr, .descr_get = field_get, .descr_set = field_set};
const NativeRow tuplegetter_rows[] = {
    {"__new__", "(cls, index, doc, /)", tuplegetter_new, NULL, NATIVE_NEW},
    {"__doc__", "(self)", get_doc, "", NATIVE_GETTER},
    {"__doc__=", "(self, value)", set_doc, "", NATIVE_GETTER},
};

// ---- functions over dicts
// -------------------------------------------------------------------------------------------

// Has the mapping dict's own reading and writing?
static bool is_plain_dict(VM *vm, Value v) {
    if (!is_dict(v)) return false;
    const ClassObj *cls = class_of(v);
    Value get = class_lookup(vm, cls, str_intern_utf8(vm, "get", 3));
    return is_kind(get, KIND_METHODDESCR) && !class_overrides(vm, cls, DU_setitem);
}

static bool count_plain(VM *vm, DictObj *d, Value key) {
    Value count = VAL_UNSET;
    int64_t hash;
    if (!seq_hash(vm, key, &hash)) return false;
    int had = dict_get(vm, d, key, &count);
    if (had < 0) return false;
    Value more = had == 0 ? val_int(1)
                 : is_int(count) && as_int(count) < INT_INLINE_MAX
                     ? val_int(as_int(count) + 1)
                     : op_binary(vm, count, val_int(1), BIN_ADD);
    return !is_err(more) && dict_set_hashed(vm, d, key, hash, more);
}

static bool count_any(VM *vm, Value mapping, Value get, Value key) {
    Value count = vm_call2(vm, get, key, val_int(0));
    Value more = is_err(count) ? VAL_ERR : op_binary(vm, count, val_int(1), BIN_ADD);
    return !is_err(more) && op_setitem(vm, mapping, key, more);
}

static Value count_elements(VM *vm, Value *a, unsigned n) {
    (void)n;
    bool plain = is_plain_dict(vm, a[0]);
    Value get = plain ? VAL_NONE : attr_get_str(vm, a[0], "get"), key;
    IterLoop it;
    if (is_err(get) || !iter_begin(vm, &it, a[1])) return VAL_ERR;
    while (iter_step(vm, &it, &key))
        if (!(plain ? count_plain(vm, as_dict(a[0]), key)
                    : count_any(vm, a[0], get, key)))
            return VAL_ERR;
    return it.failed ? VAL_ERR : VAL_NONE;
}

static Value view_of(VM *vm, Value dict, const ClassObj *cls, uint8_t kind) {
    if (!is_dict(dict))
        return err_raise(vm, EXC_TypeError, "expected a dict, not %T", dict);
    DictViewObj *view = heap_alloc(vm, sizeof *view, cls, kind, OBJ_SUB);
    if (view == NULL) return VAL_ERR;
    view->dict = as_dict(dict);
    return val_obj(view);
}

static Value make_odict_keys(VM *vm, Value *a, unsigned n) {
    (void)n;
    return view_of(vm, a[0], TYPE_OF(odict_keys), KIND_DICTKEYS);
}
static Value make_odict_values(VM *vm, Value *a, unsigned n) {
    (void)n;
    return view_of(vm, a[0], TYPE_OF(odict_values), KIND_DICTVALUES);
}
static Value make_odict_items(VM *vm, Value *a, unsigned n) {
    (void)n;
    return view_of(vm, a[0], TYPE_OF(odict_items), KIND_DICTITEMS);
}

static Value move_to_end(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_dict(a[0]))
        return err_raise(vm, EXC_TypeError, "expected a dict, not %T", a[0]);
    int last = op_truth(vm, a[2]);
    int had = last < 0 ? -1 : dict_move(vm, as_dict(a[0]), a[1], last);
    return had > 0   ? VAL_NONE
           : had < 0 ? VAL_ERR
                     : err_raise_value(vm, EXC_KeyError, a[1]);
}

static Value popitem_first(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value key, v;
    if (!is_dict(a[0]) || !dict_popitem_first(vm, as_dict(a[0]), &key, &v))
        return err_raise(vm, EXC_KeyError, "dictionary is empty");
    return val_obj(tuple_pair(vm, key, v));
}

const NativeRow collections_rows[] = {
    {"_count_elements", "(mapping, iterable, /)", count_elements,
     "Count elements in the iterable, updating the mapping"},
    {"odict_keys", "(d, /)", make_odict_keys, ""},
    {"odict_values", "(d, /)", make_odict_values, ""},
    {"odict_items", "(d, /)", make_odict_items, ""},
    {"dict_move_to_end", "(d, key, last, /)", move_to_end, ""},
    {"dict_popitem_first", "(d, /)", popitem_first, ""},
};
