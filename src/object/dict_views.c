// Views on a dict (keys, values, items), with the set operations of the first and the
// last, and the six iterators.
#include "object/dict.h"
#include "object/seq.h"
#include "object/set.h"
#include "object/tuple.h"

static DictObj *dict_of(Value view) {
    return ((DictViewObj *)as_obj(view))->dict;
}
static bool is_set_view(Value v) {
    return is_kind(v, KIND_DICTKEYS) || is_kind(v, KIND_DICTITEMS);
}
static bool is_any_set(Value v) {
    return is_kind(v, KIND_SET) || is_kind(v, KIND_FROZENSET);
}

Value dict_view(VM *vm, DictObj *d, uint8_t kind) {
    const ClassObj *cls = kind == KIND_DICTKEYS     ? TYPE_OF(dict_keys)
                          : kind == KIND_DICTVALUES ? TYPE_OF(dict_values)
                                                    : TYPE_OF(dict_items);
    DictViewObj *v = heap_alloc(vm, sizeof *v, cls, kind, 0);
    if (v == NULL) return VAL_ERR;
    v->dict = d;
    return val_obj(v);
}

// ---- iterators

static const ClassObj *iterator_class(uint8_t kind) {
    switch (kind) {
    case KIND_DICTKEYITER: return TYPE_OF(dict_keyiterator);
    case KIND_DICTVALUEITER: return TYPE_OF(dict_valueiterator);
    case KIND_DICTITEMITER: return TYPE_OF(dict_itemiterator);
    case KIND_DICTREVKEYITER: return TYPE_OF(dict_reversekeyiterator);
    case KIND_DICTREVVALUEITER: return TYPE_OF(dict_reversevalueiterator);
    default: return TYPE_OF(dict_reverseitemiterator);
    }
}

static bool is_reverse(uint8_t kind) {
    return kind == KIND_DICTREVKEYITER || kind == KIND_DICTREVVALUEITER ||
           kind == KIND_DICTREVITEMITER;
}

// `index` is the next entry (reverse: one more than it), `version` counts the items still
// to come.
Value dict_iterator(VM *vm, DictObj *d, uint8_t kind) {
    DictIterObj *it = heap_alloc(vm, sizeof *it, iterator_class(kind), kind, 0);
    if (it == NULL) return VAL_ERR;
    it->dict = d;
    it->len = d->len;
    it->version = d->len;
    it->index = is_reverse(kind) ? d->used : 0;
    return val_obj(it);
}

static Value iter_self(VM *vm, Value self) {
    (void)vm;
    return self;
}

// The next live entry, or NULL at the end; an error sets *failed.
static const DictEntry *step(VM *vm, DictIterObj *it, bool reverse, bool *failed) {
    const DictObj *d = it->dict;
    *failed = false;
    if (d == NULL) return NULL;
    if (d->len != it->len) {
        it->len = UINT32_MAX; // for ever
        *failed = true;
        err_raise(vm, EXC_RuntimeError, "dictionary changed size during iteration");
        return NULL;
    }
    uint32_t i = it->index;
    const DictEntry *e = NULL;
    if (reverse) {
        if (i > d->used) i = d->used;
        while (i > 0 && d->entries[i - 1].key == VAL_UNSET)
            i--;
        if (i > 0) e = &d->entries[--i];
        it->index = i;
    } else {
        while (i < d->used && d->entries[i].key == VAL_UNSET)
            i++;
        if (i < d->used) e = &d->entries[i++];
        vm->budget.fuel -= (int64_t)((i - it->index) / 32);
        it->index = i;
    }
    if (e == NULL) {
        it->dict = NULL;
        return NULL;
    }
    if (it->version == 0) {
        *failed = true;
        err_raise(vm, EXC_RuntimeError, "dictionary keys changed during iteration");
        return NULL;
    }
    it->version--;
    return e;
}

static Value next_key(VM *vm, Value self) {
    bool failed;
    const DictEntry *e = step(vm, (DictIterObj *)as_obj(self),
                              obj_kind(as_obj(self)) == KIND_DICTREVKEYITER, &failed);
    return e != NULL ? e->key : failed ? VAL_ERR : VAL_STOP;
}

static Value next_value(VM *vm, Value self) {
    bool failed;
    const DictEntry *e = step(vm, (DictIterObj *)as_obj(self),
                              obj_kind(as_obj(self)) == KIND_DICTREVVALUEITER, &failed);
    return e != NULL ? e->value : failed ? VAL_ERR : VAL_STOP;
}

static Value next_item(VM *vm, Value self) {
    bool failed;
    const DictEntry *e = step(vm, (DictIterObj *)as_obj(self),
                              obj_kind(as_obj(self)) == KIND_DICTREVITEMITER, &failed);
    if (e == NULL) return failed ? VAL_ERR : VAL_STOP;
    return val_obj(tuple_pair(vm, e->key, e->value));
}

static Value length_hint(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    const DictIterObj *it = (DictIterObj *)as_obj(a[0]);
    return val_int(it->dict != NULL && it->dict->len == it->len ? (int64_t)it->version
                                                                : 0);
}

const TypeSlots dict_keyiterator_slots = {.iter = iter_self, .next = next_key};
const TypeSlots dict_valueiterator_slots = {.iter = iter_self, .next = next_value};
const TypeSlots dict_itemiterator_slots = {.iter = iter_self, .next = next_item};
const TypeSlots dict_reversekeyiterator_slots = {.iter = iter_self, .next = next_key};
const TypeSlots dict_reversevalueiterator_slots = {.iter = iter_self, .next = next_value};
const TypeSlots dict_reverseitemiterator_slots = {.iter = iter_self, .next = next_item};

const NativeRow dict_keyiterator_rows[] = {
    {"__length_hint__", "(self, /)", length_hint,
     "Private method returning an estimate of len(list(it)).", 0},
};
const NativeRow dict_valueiterator_rows[] = {
    {"__length_hint__", "(self, /)", length_hint,
     "Private method returning an estimate of len(list(it)).", 0},
};
const NativeRow dict_itemiterator_rows[] = {
    {"__length_hint__", "(self, /)", length_hint,
     "Private method returning an estimate of len(list(it)).", 0},
};
const NativeRow dict_reversekeyiterator_rows[] = {
    {"__length_hint__", "(self, /)", length_hint,
     "Private method returning an estimate of len(list(it)).", 0},
};
const NativeRow dict_reversevalueiterator_rows[] = {
    {"__length_hint__", "(self, /)", length_hint,
     "Private method returning an estimate of len(list(it)).", 0},
};
const NativeRow dict_reverseitemiterator_rows[] = {
    {"__length_hint__", "(self, /)", length_hint,
     "Private method returning an estimate of len(list(it)).", 0},
};

// ---- views: reading

static Value iter_keys(VM *vm, Value self) {
    return dict_iterator(vm, dict_of(self), KIND_DICTKEYITER);
}
static Value iter_values(VM *vm, Value self) {
    return dict_iterator(vm, dict_of(self), KIND_DICTVALUEITER);
}
static Value iter_items(VM *vm, Value self) {
    return dict_iterator(vm, dict_of(self), KIND_DICTITEMITER);
}
static int64_t view_len(VM *vm, Value self) {
    (void)vm;
    return dict_of(self)->len;
}

static bool append_part(VM *vm, StrBuilder *b, Value v) {
    Value r = budget_charge(vm, 1) ? op_repr(vm, v) : VAL_ERR;
    if (!is_err(r)) sb_str(b, as_str(r));
    return !is_err(r);
}

static Value view_repr(VM *vm, Value self) {
    StrBuilder b;
    const DictObj *d = dict_of(self);
    uint8_t kind = obj_kind(as_obj(self));
    if (!c_stack_ok_doing(vm, " while getting the repr of an object")) return VAL_ERR;
    int entered = repr_enter(vm, self);
    if (entered < 0) return VAL_ERR;
    if (entered == 0) return val_obj(str_from_ascii(vm, "...", 3));
    sb_init(&b, vm);
    sb_str(&b, class_of(self)->name);
    sb_ascii(&b, "([");
    Value key, value;
    bool ok = true, first = true;
    for (size_t pos = 0; ok && dict_next(d, &pos, &key, &value); first = false) {
        if (!first) sb_ascii(&b, ", ");
        if (kind == KIND_DICTITEMS) sb_char(&b, '(');
        if (kind != KIND_DICTVALUES) ok = append_part(vm, &b, key);
        if (kind == KIND_DICTITEMS) sb_ascii(&b, ", ");
        if (ok && kind != KIND_DICTKEYS) ok = append_part(vm, &b, value);
        if (kind == KIND_DICTITEMS) sb_char(&b, ')');
    }
    repr_leave(vm, self);
    if (!ok) return VAL_ERR;
    sb_ascii(&b, "])");
    return sb_finish(&b);
}

static int keys_contain(VM *vm, Value self, Value item) {
    Value v;
    return dict_get(vm, dict_of(self), item, &v);
}

static int items_contain(VM *vm, Value self, Value item) {
    if (!is_kind(item, KIND_TUPLE) || as_tuple(item)->len != 2) return 0;
    Value v;
    int found = dict_get(vm, dict_of(self), as_tuple(item)->items[0], &v);
    return found > 0 ? seq_equal(vm, v, as_tuple(item)->items[1]) : found;
}

// ---- views: set operations

// Is every element of a in b?
static int contained(VM *vm, Value a, Value b) {
    IterLoop it;
    Value v;
    if (!iter_begin(vm, &it, a)) return -1;
    while (iter_step(vm, &it, &v)) {
        int in = op_contains(vm, b, v);
        if (in <= 0) return in;
    }
    return it.failed ? -1 : 1;
}

static Value view_compare(VM *vm, Value a, Value b, CmpOp op) {
    if (!is_set_view(a) || !(is_set_view(b) || is_any_set(b))) return VAL_NOTIMPL;
    if (!c_stack_ok_doing(vm, " in comparison")) return VAL_ERR;
    int64_t x = op_len(vm, a), y = x < 0 ? -1 : op_len(vm, b);
    if (y < 0) return VAL_ERR;
    int ok = 0;
    switch (op) {
    case CMP_EQ:
    case CMP_NE: ok = x == y ? contained(vm, a, b) : 0; break;
    case CMP_LT: ok = x < y ? contained(vm, a, b) : 0; break;
    case CMP_LE: ok = x <= y ? contained(vm, a, b) : 0; break;
    case CMP_GT: ok = x > y ? contained(vm, b, a) : 0; break;
    case CMP_GE: ok = x >= y ? contained(vm, b, a) : 0; break;
    }
    return ok < 0 ? VAL_ERR : val_bool(ok == (op != CMP_NE));
}

static SetObj *to_set(VM *vm, Value v) {
    SetObj *s = set_new(vm, false);
    return s != NULL && set_update(vm, s, v) ? s : NULL;
}

static Value intersect(VM *vm, Value a, Value b) {
    if (!is_set_view(a)) {
        Value x = a;
        a = b;
        b = x;
    }
    if (is_exact(b, KIND_SET) && dict_of(a)->len <= ((SetObj *)as_obj(b))->len)
        return set_intersection(vm, (SetObj *)as_obj(b), a);
    if (is_set_view(b) && dict_of(b)->len > dict_of(a)->len) {
        Value x = a;
        a = b;
        b = x;
    }
    SetObj *r = set_new(vm, false);
    IterLoop it;
    Value v;
    if (r == NULL || !iter_begin(vm, &it, b)) return VAL_ERR;
    while (iter_step(vm, &it, &v)) {
        int in =
            is_kind(a, KIND_DICTKEYS) ? keys_contain(vm, a, v) : items_contain(vm, a, v);
        if (in < 0 || (in > 0 && set_add(vm, r, v) < 0)) return VAL_ERR;
    }
    return it.failed ? VAL_ERR : val_obj(r);
}

// items ^ items: the differing pairs of the longer dict, then what is left of the shorter
// one.
static Value differing_items(VM *vm, DictObj *x, DictObj *y) {
    if (x->len > y->len) {
        DictObj *z = x;
        x = y;
        y = z;
    }
    DictObj *rest = dict_copy(vm, x);
    SetObj *r = rest == NULL ? NULL : set_new(vm, false);
    if (r == NULL) return VAL_ERR;
    Value key, value, other;
    for (size_t pos = 0; dict_next(y, &pos, &key, &value);) {
        if (!budget_charge(vm, 1)) return VAL_ERR;
        int found = dict_get(vm, rest, key, &other);
        if (found > 0) found = seq_equal(vm, other, value);
        if (found < 0) return VAL_ERR;
        if (found > 0) {
            if (dict_del(vm, rest, key) < 0) return VAL_ERR;
            continue;
        }
        TupleObj *pair = tuple_pair(vm, key, value);
        if (pair == NULL || set_add(vm, r, val_obj(pair)) < 0) return VAL_ERR;
    }
    Value items = dict_view(vm, rest, KIND_DICTITEMS);
    return !is_err(items) && set_update(vm, r, items) ? val_obj(r) : VAL_ERR;
}

static Value view_binary(VM *vm, Value a, Value b, BinOp op) {
    if (op == BIN_AND) return intersect(vm, a, b);
    if (op != BIN_OR && op != BIN_SUB && op != BIN_XOR) return VAL_NOTIMPL;
    if (op == BIN_XOR && is_kind(a, KIND_DICTITEMS) && is_kind(b, KIND_DICTITEMS))
        return differing_items(vm, dict_of(a), dict_of(b));
    SetObj *s = to_set(vm, a);
    if (s == NULL) return VAL_ERR;
    bool ok = op == BIN_OR    ? set_update(vm, s, b)
              : op == BIN_SUB ? set_difference_update(vm, s, b)
                              : set_symmetric_update(vm, s, b);
    return ok ? val_obj(s) : VAL_ERR;
}

static bool refuse_hash(VM *vm, Value self, int64_t *out) {
    (void)out;
    err_raise(vm, EXC_TypeError, "unhashable type: '%T'", self);
    return false;
}

const TypeSlots dict_keys_slots = {.repr = view_repr,
                                   .hash = refuse_hash,
                                   .compare = view_compare,
                                   .binary = view_binary,
                                   .len = view_len,
                                   .contains = keys_contain,
                                   .iter = iter_keys};
const TypeSlots dict_items_slots = {.repr = view_repr,
                                    .hash = refuse_hash,
                                    .compare = view_compare,
                                    .binary = view_binary,
                                    .len = view_len,
                                    .contains = items_contain,
                                    .iter = iter_items};
const TypeSlots dict_values_slots = {
    .repr = view_repr, .len = view_len, .iter = iter_values};

// ---- views: methods

static Value isdisjoint(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value self = a[0], other = a[1], v;
    if (self == other) return val_bool(dict_of(self)->len == 0);
    if (is_set_view(other) || is_any_set(other)) { // walk the shorter one
        int64_t len = op_len(vm, other);
        if (len < 0) return VAL_ERR;
        if (len > dict_of(self)->len) {
            self = a[1];
            other = a[0];
        }
    }
    IterLoop it;
    if (!iter_begin(vm, &it, other)) return VAL_ERR;
    while (iter_step(vm, &it, &v)) {
        int in = op_contains(vm, self, v);
        if (in != 0) return in < 0 ? VAL_ERR : VAL_FALSE;
    }
    return it.failed ? VAL_ERR : VAL_TRUE;
}

static Value mapping(VM *vm, Value *a, unsigned n) {
    (void)n;
    WrapObj *w = heap_alloc(vm, sizeof *w, TYPE_OF(mappingproxy), KIND_MAPPINGPROXY, 0);
    if (w == NULL) return VAL_ERR;
    w->v = val_obj(dict_of(a[0]));
    return val_obj(w);
}

static Value reversed_keys(VM *vm, Value *a, unsigned n) {
    (void)n;
    return dict_iterator(vm, dict_of(a[0]), KIND_DICTREVKEYITER);
}
static Value reversed_values(VM *vm, Value *a, unsigned n) {
    (void)n;
    return dict_iterator(vm, dict_of(a[0]), KIND_DICTREVVALUEITER);
}
static Value reversed_items(VM *vm, Value *a, unsigned n) {
    (void)n;
    return dict_iterator(vm, dict_of(a[0]), KIND_DICTREVITEMITER);
}

const NativeRow dict_keys_rows[] = {
    {"__reversed__", "(self, /)", reversed_keys,
     "Return a reverse iterator over the dict keys.", 0},
    {"isdisjoint", "(self, other, /)", isdisjoint,
     "Return True if the view and the given iterable have a null intersection.", 0},
    {"mapping", "(self, /)", mapping, "dictionary that this view refers to",
     NATIVE_GETTER},
};
const NativeRow dict_items_rows[] = {
    {"__reversed__", "(self, /)", reversed_items,
     "Return a reverse iterator over the dict items.", 0},
    {"isdisjoint", "(self, other, /)", isdisjoint,
     "Return True if the view and the given iterable have a null intersection.", 0},
    {"mapping", "(self, /)", mapping, "dictionary that this view refers to",
     NATIVE_GETTER},
};
const NativeRow dict_values_rows[] = {
    {"__reversed__", "(self, /)", reversed_values,
     "Return a reverse iterator over the dict values.", 0},
    {"mapping", "(self, /)", mapping, "dictionary that this view refers to",
     NATIVE_GETTER},
};
