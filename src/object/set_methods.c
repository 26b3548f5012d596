// set and frozenset: slots, methods and the iterator. The table is in set.c.
#include "object/attr.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/seq.h"
#include "object/set.h"
#include "object/tuple.h"

static bool is_any_set(Value v) {
    return is_kind(v, KIND_SET) || is_kind(v, KIND_FROZENSET);
}
static SetObj *as_set(Value v) {
    return (SetObj *)as_obj(v);
}
static bool is_frozen(const SetObj *s) {
    return obj_kind(&s->h) == KIND_FROZENSET;
}

// ---- slots

static bool append_items(VM *vm, StrBuilder *b, const SetObj *s) {
    Value v;
    bool first = true;
    for (size_t pos = 0; set_next(s, &pos, &v); first = false) {
        if (!first) sb_ascii(b, ", ");
        Value r = budget_charge(vm, 1) ? op_repr(vm, v) : VAL_ERR;
        if (is_err(r)) return false;
        sb_str(b, as_str(r));
    }
    return true;
}

static Value set_repr(VM *vm, Value self) {
    const SetObj *s = as_set(self);
    const StrObj *name = class_of(self)->name;
    StrBuilder b;
    if (!c_stack_ok_doing(vm, " while getting the repr of an object")) return VAL_ERR;
    sb_init(&b, vm);
    int entered = s->len == 0 ? 2 : repr_enter(vm, self);
    if (entered < 0) return VAL_ERR;
    bool bare = is_exact(self, KIND_SET) && entered == 1;
    if (!bare) {
        sb_str(&b, name);
        sb_char(&b, '(');
    }
    if (entered == 0) sb_ascii(&b, "...");
    if (entered == 1) {
        sb_char(&b, '{');
        bool ok = append_items(vm, &b, s);
        repr_leave(vm, self);
        if (!ok) return VAL_ERR;
        sb_char(&b, '}');
    }
    if (!bare) sb_char(&b, ')');
    return sb_finish(&b);
}

static uint64_t shuffle_bits(uint64_t h) {
    return ((h ^ 89869747u) ^ (h << 16)) * 3644798167u;
}

// CPython's hash of a frozenset: independent of the order.
static bool frozenset_hash(VM *vm, Value self, int64_t *out) {
    SetObj *s = as_set(self);
    if (s->hash == -1) {
        uint64_t h = 0;
        const SetEntry *e;
        if (!budget_charge(vm, s->mask / 8 + 1)) return false;
        for (size_t pos = 0; (e = set_next_entry(s, &pos)) != NULL;)
            h ^= shuffle_bits((uint64_t)e->hash);
        h ^= (s->len + 1) * 1927868237u;
        h ^= (h >> 11) ^ (h >> 25);
        h = h * 69069u + 907133923u;
        s->hash = h == UINT64_MAX ? 590923713 : (int64_t)h;
    }
    *out = s->hash;
    return true;
}

static bool refuse_hash(VM *vm, Value self, int64_t *out) {
    (void)out;
    err_raise(vm, EXC_TypeError, "unhashable type: '%T'", self);
    return false;
}

// 1, 0, -1 error.
static int is_subset(VM *vm, SetObj *a, SetObj *b) {
    if (a->len > b->len) return 0;
    const SetEntry *e;
    for (size_t pos = 0; (e = set_next_entry(a, &pos)) != NULL;) {
        int in = budget_charge(vm, 1) ? set_has_hashed(vm, b, e->key, e->hash) : -1;
        if (in <= 0) return in;
    }
    return 1;
}

static Value set_compare(VM *vm, Value a, Value b, CmpOp op) {
    if (!is_any_set(a) || !is_any_set(b)) return VAL_NOTIMPL;
    SetObj *x = as_set(a), *y = as_set(b);
    int r = 0;
    if (!c_stack_ok_doing(vm, " in comparison")) return VAL_ERR;
    switch (op) {
    case CMP_EQ:
    case CMP_NE:
        if (x->len == y->len && !(is_frozen(x) && is_frozen(y) && x->hash != -1 &&
                                  y->hash != -1 && x->hash != y->hash))
            r = is_subset(vm, x, y);
        break;
    case CMP_LT: r = x->len < y->len ? is_subset(vm, x, y) : 0; break;
    case CMP_LE: r = is_subset(vm, x, y); break;
    case CMP_GT: r = y->len < x->len ? is_subset(vm, y, x) : 0; break;
    case CMP_GE: r = is_subset(vm, y, x); break;
    }
    return r < 0 ? VAL_ERR : val_bool(r == (op != CMP_NE));
}

static Value symmetric_difference_of(VM *vm, SetObj *s, Value other) {
    SetObj *r = set_new(vm, is_frozen(s));
    return r != NULL && set_update(vm, r, other) &&
                   set_symmetric_update(vm, r, val_obj(s))
               ? val_obj(r)
               : VAL_ERR;
}

static Value set_binary(VM *vm, Value a, Value b, BinOp op) {
    if (!is_any_set(a) || !is_any_set(b)) return VAL_NOTIMPL;
    SetObj *r;
    switch (op) {
    case BIN_OR:
        r = set_copy(vm, as_set(a));
        return r != NULL && (a == b || set_update(vm, r, b)) ? val_obj(r) : VAL_ERR;
    case BIN_AND: return set_intersection(vm, as_set(a), b);
    case BIN_SUB: return val_obj(set_difference(vm, as_set(a), b));
    case BIN_XOR: return symmetric_difference_of(vm, as_set(a), b);
    default: return VAL_NOTIMPL;
    }
}

// The table of `from`, which nobody else has, becomes that of s.
static void take_table(SetObj *s, const SetObj *from) {
    s->entries = from->entries;
    s->mask = from->mask;
    s->fill = from->fill;
    s->len = from->len;
    s->changes++;
}

static bool intersect_update(VM *vm, SetObj *s, Value other) {
    Value r = set_intersection(vm, s, other);
    if (!is_err(r)) take_table(s, as_set(r));
    return !is_err(r);
}

static Value set_inplace(VM *vm, Value a, Value b, BinOp op) {
    if (!is_any_set(b)) return VAL_NOTIMPL;
    SetObj *s = as_set(a);
    switch (op) {
    case BIN_OR: return set_update(vm, s, b) ? a : VAL_ERR;
    case BIN_AND: return intersect_update(vm, s, b) ? a : VAL_ERR;
    case BIN_SUB: return set_difference_update(vm, s, b) ? a : VAL_ERR;
    case BIN_XOR: return set_symmetric_update(vm, s, b) ? a : VAL_ERR;
    default: return VAL_NOTIMPL;
    }
}

static int set_truth(VM *vm, Value self) {
    (void)vm;
    return as_set(self)->len != 0;
}
static int64_t set_len(VM *vm, Value self) {
    (void)vm;
    return (int64_t)as_set(self)->len;
}
static int set_contains(VM *vm, Value self, Value v) {
    return set_has(vm, as_set(self), v);
}

static Value set_iter(VM *vm, Value self) {
    SetIterObj *it = heap_alloc(vm, sizeof *it, TYPE_OF(set_iterator), KIND_SETITER, 0);
    if (it == NULL) return VAL_ERR;
    it->set = as_set(self);
    it->len = it->set->len;
    return val_obj(it);
}

const TypeSlots set_slots = {
    .repr = set_repr,
    .hash = refuse_hash,
    .compare = set_compare,
    .binary = set_binary,
    .inplace = set_inplace,
    .truth = set_truth,
    .len = set_len,
    .contains = set_contains,
    .iter = set_iter,
};
const TypeSlots frozenset_slots = {
    .repr = set_repr,
    .hash = frozenset_hash,
    .compare = set_compare,
    .binary = set_binary,
    .truth = set_truth,
    .len = set_len,
    .contains = set_contains,
    .iter = set_iter,
};

// ---- the iterator

static Value iter_self(VM *vm, Value self) {
    (void)vm;
    return self;
}

static Value iter_step_set(VM *vm, Value self) {
    SetIterObj *it = (SetIterObj *)as_obj(self);
    if (it->set == NULL) return VAL_STOP;
    if (it->set->len != it->len) {
        it->len = SIZE_MAX; // for ever
        return err_raise(vm, EXC_RuntimeError, "Set changed size during iteration");
    }
    size_t from = it->index;
    const SetEntry *e = set_next_entry(it->set, &it->index);
    vm->budget.fuel -= (int64_t)((it->index - from) / 32);
    if (e != NULL) return e->key;
    it->set = NULL;
    return VAL_STOP;
}

static Value iter_hint(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    const SetIterObj *it = (SetIterObj *)as_obj(a[0]);
    int64_t left = 0;
    if (it->set != NULL && it->set->len == it->len) {
        size_t pos = it->index;
        while (set_next_entry(it->set, &pos) != NULL)
            left++;
    }
    vm->budget.fuel -= left / 8;
    return val_int(left);
}

const TypeSlots set_iterator_slots = {.iter = iter_self, .next = iter_step_set};
const NativeRow set_iterator_rows[] = {
    {"__length_hint__", "(self, /)", iter_hint,
     "Private method returning an estimate of len(list(it)).", 0},
};

// ---- methods

static SetObj *instance_of(VM *vm, ClassObj *cls) {
    if (cls == TYPE_OF(set) || cls == TYPE_OF(frozenset))
        return set_new(vm, cls == TYPE_OF(frozenset));
    SetObj *s = (SetObj *)instance_new(vm, cls);
    if (s != NULL) set_clear(s);
    return s;
}

static Value make_set(VM *vm, Value *a, unsigned n) {
    (void)n;
    return val_obj(instance_of(vm, as_class(a[0])));
}

static Value init_set(VM *vm, Value *a, unsigned n) {
    (void)n;
    set_clear(as_set(a[0]));
    return a[1] == VAL_UNSET || set_update(vm, as_set(a[0]), a[1]) ? VAL_NONE : VAL_ERR;
}

static Value make_frozenset(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (as_class(a[0]) == TYPE_OF(frozenset) && is_exact(a[1], KIND_FROZENSET))
        return a[1];
    SetObj *s = instance_of(vm, as_class(a[0]));
    if (s == NULL) return VAL_ERR;
    return a[1] == VAL_UNSET || set_update(vm, s, a[1]) ? val_obj(s) : VAL_ERR;
}

static Value add(VM *vm, Value *a, unsigned n) {
    (void)n;
    return set_add(vm, as_set(a[0]), a[1]) < 0 ? VAL_ERR : VAL_NONE;
}

static Value clear(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    set_clear(as_set(a[0]));
    return VAL_NONE;
}

static Value copy(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (is_exact(a[0], KIND_FROZENSET)) return a[0];
    return val_obj(set_copy(vm, as_set(a[0])));
}

static Value discard(VM *vm, Value *a, unsigned n) {
    (void)n;
    return set_discard(vm, as_set(a[0]), a[1]) < 0 ? VAL_ERR : VAL_NONE;
}

static Value remove_item(VM *vm, Value *a, unsigned n) {
    (void)n;
    int gone = set_discard(vm, as_set(a[0]), a[1]);
    if (gone != 0) return gone < 0 ? VAL_ERR : VAL_NONE;
    return err_raise_value(vm, EXC_KeyError, a[1]);
}

static Value pop(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value v;
    if (!budget_charge(vm, 1)) return VAL_ERR;
    return set_pop(as_set(a[0]), &v)
               ? v
               : err_raise(vm, EXC_KeyError, "pop from an empty set");
}

static Value update(VM *vm, Value *a, unsigned n) {
    (void)n;
    const TupleObj *others = as_tuple(a[1]);
    for (size_t i = 0; i < others->len; i++)
        if (!set_update(vm, as_set(a[0]), others->items[i])) return VAL_ERR;
    return VAL_NONE;
}

static Value union_of(VM *vm, Value *a, unsigned n) {
    (void)n;
    const TupleObj *others = as_tuple(a[1]);
    SetObj *r = set_copy(vm, as_set(a[0]));
    if (r == NULL) return VAL_ERR;
    for (size_t i = 0; i < others->len; i++)
        if (others->items[i] != a[0] && !set_update(vm, r, others->items[i])) return VAL_ERR;
    return val_obj(r);
}

static Value intersection(VM *vm, Value *a, unsigned n) {
    (void)n;
    const TupleObj *others = as_tuple(a[1]);
    if (others->len == 0) return copy(vm, a, 1);
    Value r = a[0];
    for (size_t i = 0; i < others->len && !is_err(r); i++)
        r = set_intersection(vm, as_set(r), others->items[i]);
    return r;
}

static Value intersection_update(VM *vm, Value *a, unsigned n) {
    Value r = intersection(vm, a, n);
    if (is_err(r)) return r;
    take_table(as_set(a[0]), as_set(r));
    return VAL_NONE;
}

static Value difference(VM *vm, Value *a, unsigned n) {
    (void)n;
    const TupleObj *others = as_tuple(a[1]);
    if (others->len == 0) return copy(vm, a, 1);
    SetObj *r = set_difference(vm, as_set(a[0]), others->items[0]);
    for (size_t i = 1; r != NULL && i < others->len; i++)
        if (!set_difference_update(vm, r, others->items[i])) return VAL_ERR;
    return val_obj(r);
}

static Value difference_update(VM *vm, Value *a, unsigned n) {
    (void)n;
    const TupleObj *others = as_tuple(a[1]);
    for (size_t i = 0; i < others->len; i++)
        if (!set_difference_update(vm, as_set(a[0]), others->items[i])) return VAL_ERR;
    return VAL_NONE;
}

static Value symmetric_difference(VM *vm, Value *a, unsigned n) {
    (void)n;
    return symmetric_difference_of(vm, as_set(a[0]), a[1]);
}

static Value symmetric_difference_update(VM *vm, Value *a, unsigned n) {
    (void)n;
    return set_symmetric_update(vm, as_set(a[0]), a[1]) ? VAL_NONE : VAL_ERR;
}

static Value isdisjoint(VM *vm, Value *a, unsigned n) {
    (void)n;
    SetObj *s = as_set(a[0]);
    Value other = a[1], v;
    if (a[0] == other) return val_bool(s->len == 0);
    if (is_any_set(other) && as_set(other)->len > s->len) {
        s = as_set(other);
        other = a[0];
    }
    IterLoop it;
    if (!iter_begin(vm, &it, other)) return VAL_ERR;
    while (iter_step(vm, &it, &v)) {
        int64_t hash;
        int in = seq_hash(vm, v, &hash) ? set_has_hashed(vm, s, v, hash) : -1;
        if (in != 0) return in < 0 ? VAL_ERR : VAL_FALSE;
    }
    return it.failed ? VAL_ERR : VAL_TRUE;
}

static Value issubset(VM *vm, Value *a, unsigned n) {
    (void)n;
    SetObj *s = as_set(a[0]);
    if (is_any_set(a[1])) {
        int r = is_subset(vm, s, as_set(a[1]));
        return r < 0 ? VAL_ERR : val_bool(r);
    }
    Value common = set_intersection(vm, s, a[1]);
    return is_err(common) ? common : val_bool(as_set(common)->len == s->len);
}

static Value issuperset(VM *vm, Value *a, unsigned n) {
    (void)n;
    SetObj *s = as_set(a[0]);
    if (is_any_set(a[1])) {
        int r = is_subset(vm, as_set(a[1]), s);
        return r < 0 ? VAL_ERR : val_bool(r);
    }
    IterLoop it;
    Value v;
    if (!iter_begin(vm, &it, a[1])) return VAL_ERR;
    while (iter_step(vm, &it, &v)) {
        int in = set_has(vm, s, v);
        if (in <= 0) return in < 0 ? VAL_ERR : VAL_FALSE;
    }
    return it.failed ? VAL_ERR : VAL_TRUE;
}

static Value size_of(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    const SetObj *s = as_set(a[0]);
    return val_int(200 + (s->mask > 7 ? (int64_t)s->mask * 16 + 16 : 0));
}

const NativeRow set_rows[] = {
    {"__class_getitem__", "(cls, item, /)", class_alias, "See PEP 585", NATIVE_CLASSMETHOD},
    {"__new__", "(cls, /, *args, **kwargs)", make_set, NULL, NATIVE_NEW},
    {"__init__", "(self, iterable=(), /)", init_set, NULL, 0},
    {"__sizeof__", "(self, /)", size_of,
     "S.__sizeof__() -> size of S in memory, in bytes", 0},
    {"add", "(self, object, /)", add,
     "Add an element to a set.\n\nThis has no effect if the element is already present.",
     0},
    {"clear", "(self, /)", clear, "Remove all elements from this set.", 0},
    {"copy", "(self, /)", copy, "Return a shallow copy of a set.", 0},
    {"difference", "(self, /, *others)", difference,
     "Return the difference of two or more sets as a new set.\n\n(i.e. all elements that "
     "are in this set but "
     "not the others.)",
     0},
    {"difference_update", "(self, /, *others)", difference_update,
     "Remove all elements of another set from this set.", 0},
    {"discard", "(self, object, /)", discard,
     "Remove an element from a set if it is a member.\n\nUnlike set.remove(), the "
     "discard() method does not "
     "raise\nan exception when an element is missing from the set.",
     0},
    {"intersection", "(self, /, *others)", intersection,
     "Return the intersection of two sets as a new set.\n\n(i.e. all elements that are "
     "in both sets.)",
     0},
    {"intersection_update", "(self, /, *others)", intersection_update,
     "Update a set with the intersection of itself and another.", 0},
    {"isdisjoint", "(self, other, /)", isdisjoint,
     "Return True if two sets have a null intersection.", 0},
    {"issubset", "(self, other, /)", issubset,
     "Report whether another set contains this set.", 0},
    {"issuperset", "(self, other, /)", issuperset,
     "Report whether this set contains another set.", 0},
    {"pop", "(self, /)", pop,
     "Remove and return an arbitrary set element.\nRaises KeyError if the set is empty.",
     0},
    {"remove", "(self, object, /)", remove_item,
     "Remove an element from a set; it must be a member.\n\nIf the element is not a "
     "member, raise a KeyError.",
     0},
    {"symmetric_difference", "(self, other, /)", symmetric_difference,
     "Return the symmetric difference of two sets as a new set.\n\n(i.e. all elements "
     "that are in exactly one "
     "of the sets.)",
     0},
    {"symmetric_difference_update", "(self, other, /)", symmetric_difference_update,
     "Update a set with the symmetric difference of itself and another.", 0},
    {"union", "(self, /, *others)", union_of,
     "Return the union of sets as a new set.\n\n(i.e. all elements that are in either "
     "set.)",
     0},
    {"update", "(self, /, *others)", update,
     "Update a set with the union of itself and others.", 0},
};

const NativeRow frozenset_rows[] = {
    {"__class_getitem__", "(cls, item, /)", class_alias, "See PEP 585", NATIVE_CLASSMETHOD},
    {"__new__", "(cls, iterable=(), /)", make_frozenset, NULL, NATIVE_NEW},
    {"__sizeof__", "(self, /)", size_of,
     "S.__sizeof__() -> size of S in memory, in bytes", 0},
    {"copy", "(self, /)", copy, "Return a shallow copy of a set.", 0},
    {"difference", "(self, /, *others)", difference,
     "Return the difference of two or more sets as a new set.\n\n(i.e. all elements that "
     "are in this set but "
     "not the others.)",
     0},
    {"intersection", "(self, /, *others)", intersection,
     "Return the intersection of two sets as a new set.\n\n(i.e. all elements that are "
     "in both sets.)",
     0},
    {"isdisjoint", "(self, other, /)", isdisjoint,
     "Return True if two sets have a null intersection.", 0},
    {"issubset", "(self, other, /)", issubset,
     "Report whether another set contains this set.", 0},
    {"issuperset", "(self, other, /)", issuperset,
     "Report whether this set contains another set.", 0},
    {"symmetric_difference", "(self, other, /)", symmetric_difference,
     "Return the symmetric difference of two sets as a new set.\n\n(i.e. all elements "
     "that are in exactly one "
     "of the sets.)",
     0},
    {"union", "(self, /, *others)", union_of,
     "Return the union of sets as a new set.\n\n(i.e. all elements that are in either "
     "set.)",
     0},
};
