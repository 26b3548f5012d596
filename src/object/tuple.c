// tuple: immutable, items inline. A tuple under construction may hold unset items; no
// guest code sees it then.
#include "object/attr.h"
#include "object/tuple.h"
#include "object/class.h"
#include "object/list.h"
#include "object/seq.h"
#include "object/slice.h"

static const TupleObj empty_tuple = {
    .h = {OBJ_HEAD(&type_tuple, OBJ_STATIC, KIND_TUPLE)},
    .len = 0,
};

TupleObj *tuple_empty(void) {
    return (TupleObj *)(uintptr_t)&empty_tuple;
}

TupleObj *tuple_new(VM *vm, size_t n) {
    if (n == 0) return tuple_empty();
    if (n > SEQ_MAX) {
        err_memory(vm);
        return NULL;
    }
    TupleObj *t =
        heap_alloc(vm, sizeof *t + n * sizeof(Value), TYPE_OF(tuple), KIND_TUPLE, 0);
    if (t != NULL) t->len = n;
    return t;
}

TupleObj *tuple_from(VM *vm, const Value *items, size_t n) {
    TupleObj *t = tuple_new(vm, n);
    if (t != NULL && n > 0) memcpy(t->items, items, n * sizeof *items);
    return t;
}

TupleObj *tuple_pair(VM *vm, Value a, Value b) {
    TupleObj *t = tuple_new(vm, 2);
    if (t == NULL) return NULL;
    t->items[0] = a;
    t->items[1] = b;
    return t;
}

TupleObj *tuple_from_iterable(VM *vm, Value iterable) {
    if (is_exact(iterable, KIND_TUPLE)) return as_tuple(iterable);
    if (is_exact(iterable, KIND_LIST)) {
        const ListObj *l = as_list(iterable);
        if (!budget_charge(vm, l->len / 16 + 1)) return NULL;
        return tuple_from(vm, l->items, l->len);
    }
    ListObj *l = list_new(vm, 0);
    if (l == NULL || !list_extend(vm, l, iterable)) return NULL;
    return tuple_from(vm, l->items, l->len);
}

Value tuple_getitem(VM *vm, Value self, Value key) {
    const TupleObj *t = as_tuple(self);
    if (is_kind(key, KIND_SLICE)) {
        SliceSpan s;
        if (!slice_unpack(vm, key, &s)) return VAL_ERR;
        slice_adjust(&s, t->len);
        if (s.n == t->len && s.step == 1 && is_exact(self, KIND_TUPLE)) return self;
        if (!budget_charge(vm, s.n / 16 + 1)) return VAL_ERR;
        TupleObj *r = tuple_new(vm, s.n);
        if (r == NULL) return VAL_ERR;
        for (size_t i = 0; i < s.n; i++)
            r->items[i] = t->items[s.start + (int64_t)i * s.step];
        return val_obj(r);
    }
    int64_t i;
    if (!seq_index(vm, key, "tuple", &i)) return VAL_ERR;
    if (i < 0) i += (int64_t)t->len;
    if (i < 0 || (size_t)i >= t->len)
        return err_raise(vm, EXC_IndexError, "tuple index out of range");
    return t->items[i];
}

// ---- operators

static Value tuple_repr(VM *vm, Value self) {
    const TupleObj *t = as_tuple(self);
    StrBuilder b;
    if (t->len == 0) return val_obj(str_from_ascii(vm, "()", 2));
    if (!c_stack_ok_doing(vm, " while getting the repr of an object")) return VAL_ERR;
    int entered = repr_enter(vm, self);
    if (entered < 0) return VAL_ERR;
    if (entered == 0) return val_obj(str_from_ascii(vm, "(...)", 5));
    sb_init(&b, vm);
    sb_char(&b, '(');
    for (size_t i = 0; i < t->len; i++) {
        if (i > 0) sb_ascii(&b, ", ");
        Value r = budget_charge(vm, 1) ? op_repr(vm, t->items[i]) : VAL_ERR;
        if (is_err(r)) {
            repr_leave(vm, self);
            return r;
        }
        sb_str(&b, as_str(r));
    }
    repr_leave(vm, self);
    sb_ascii(&b, t->len == 1 ? ",)" : ")");
    return sb_finish(&b);
}

// CPython's hash of a tuple: the xxHash scheme over the items' hashes.
bool tuple_hash(VM *vm, Value self, int64_t *out) {
    const TupleObj *t = as_tuple(self);
    uint64_t acc = 2870177450012600261u;
    if (!c_stack_ok(vm) || !budget_charge(vm, t->len)) return false;
    for (size_t i = 0; i < t->len; i++) {
        int64_t h;
        if (!seq_hash(vm, t->items[i], &h)) return false;
        acc += (uint64_t)h * 14029467366897019727u;
        acc = (acc << 31 | acc >> 33) * 11400714785074694791u;
    }
    acc += t->len ^ (2870177450012600261u ^ 3527539u);
    *out = acc == UINT64_MAX ? 1546275796 : (int64_t)acc;
    return true;
}

int tuple_equal(VM *vm, Value a, Value b) {
    const TupleObj *x = as_tuple(a), *y = as_tuple(b);
    if (!c_stack_ok_doing(vm, " in comparison")) return -1;
    size_t n = x->len < y->len ? x->len : y->len;
    if (!budget_charge(vm, n + 1)) return -1;
    for (size_t i = 0; i < n; i++) {
        int eq = seq_equal(vm, x->items[i], y->items[i]);
        if (eq <= 0) return eq;
    }
    return x->len == y->len;
}

static Value tuple_compare(VM *vm, Value a, Value b, CmpOp op) {
    if (!is_kind(a, KIND_TUPLE) || !is_kind(b, KIND_TUPLE)) return VAL_NOTIMPL;
    const TupleObj *x = as_tuple(a), *y = as_tuple(b);
    if (!c_stack_ok_doing(vm, " in comparison")) return VAL_ERR;
    size_t n = x->len < y->len ? x->len : y->len, i = 0;
    for (; i < n; i++) {
        if (!budget_charge(vm, 1)) return VAL_ERR;
        int eq = seq_equal(vm, x->items[i], y->items[i]);
        if (eq < 0) return VAL_ERR;
        if (eq == 0) break;
    }
    if (i == n) return seq_compare_lens(x->len, y->len, op);
    if (op == CMP_EQ || op == CMP_NE) return val_bool(op == CMP_NE);
    return op_compare(vm, x->items[i], y->items[i], op);
}

static Value repeat(VM *vm, Value self, Value times) {
    const TupleObj *t = as_tuple(self);
    size_t count;
    if (!seq_repeat_count(vm, times, t->len, &count)) return VAL_ERR;
    if (count == 1 && is_exact(self, KIND_TUPLE)) return self;
    if (!budget_charge(vm, t->len * count / 16 + 1)) return VAL_ERR;
    TupleObj *r = tuple_new(vm, t->len * count);
    if (r == NULL) return VAL_ERR;
    if (r->len > 0)
        for (size_t i = 0; i < count; i++)
            memcpy(r->items + i * t->len, t->items, t->len * sizeof(Value));
    return val_obj(r);
}

static Value tuple_binary(VM *vm, Value a, Value b, BinOp op) {
    if (op == BIN_ADD && is_kind(a, KIND_TUPLE)) {
        if (!is_kind(b, KIND_TUPLE)) return VAL_NOTIMPL;
        const TupleObj *x = as_tuple(a), *y = as_tuple(b);
        if (y->len == 0 && is_exact(a, KIND_TUPLE)) return a;
        if (x->len == 0 && is_exact(b, KIND_TUPLE)) return b;
        if (!budget_charge(vm, (x->len + y->len) / 16 + 1)) return VAL_ERR;
        TupleObj *r = tuple_new(vm, x->len + y->len);
        if (r == NULL) return VAL_ERR;
        memcpy(r->items, x->items, x->len * sizeof(Value));
        memcpy(r->items + x->len, y->items, y->len * sizeof(Value));
        return val_obj(r);
    }
    if (op == BIN_MUL) {
        if (is_kind(a, KIND_TUPLE) && seq_has_index(vm, b)) return repeat(vm, a, b);
        if (is_kind(b, KIND_TUPLE) && seq_has_index(vm, a)) return repeat(vm, b, a);
    }
    return VAL_NOTIMPL;
}

static int tuple_truth(VM *vm, Value self) {
    (void)vm;
    return as_tuple(self)->len != 0;
}
static int64_t tuple_len(VM *vm, Value self) {
    (void)vm;
    return (int64_t)as_tuple(self)->len;
}

// Index of the first item equal to v in [from, to): -1 none, -2 error.
static int64_t find_item(VM *vm, const TupleObj *t, Value v, size_t from, size_t to) {
    for (size_t i = from; i < to; i++) {
        if (!budget_charge(vm, 1)) return -2;
        int eq = seq_equal(vm, t->items[i], v);
        if (eq != 0) return eq < 0 ? -2 : (int64_t)i;
    }
    return -1;
}

static int tuple_contains(VM *vm, Value self, Value item) {
    int64_t i = find_item(vm, as_tuple(self), item, 0, as_tuple(self)->len);
    return i == -2 ? -1 : i >= 0;
}

static Value tuple_iter(VM *vm, Value self) {
    SeqIterObj *it =
        heap_alloc(vm, sizeof *it, TYPE_OF(tuple_iterator), KIND_TUPLEITER, 0);
    if (it == NULL) return VAL_ERR;
    it->seq = self;
    return val_obj(it);
}

const TypeSlots tuple_slots = {
    .repr = tuple_repr,
    .hash = tuple_hash,
    .compare = tuple_compare,
    .binary = tuple_binary,
    .truth = tuple_truth,
    .len = tuple_len,
    .getitem = tuple_getitem,
    .contains = tuple_contains,
    .iter = tuple_iter,
};

// ---- methods

// An instance of a guest subclass: its attributes follow the items.
static Value new_of_class(VM *vm, ClassObj *cls, const TupleObj *from) {
    TupleObj *t = (TupleObj *)instance_alloc(vm, cls, sizeof *t + from->len * sizeof(Value));
    if (t == NULL) return VAL_ERR;
    t->len = from->len;
    memcpy(t->items, from->items, from->len * sizeof(Value));
    return val_obj(t);
}

static Value make(VM *vm, Value *a, unsigned n) {
    (void)n;
    const TupleObj *t = a[1] == VAL_UNSET ? tuple_empty() : tuple_from_iterable(vm, a[1]);
    if (t == NULL) return VAL_ERR;
    return as_class(a[0]) == TYPE_OF(tuple) ? val_obj(t)
                                            : new_of_class(vm, as_class(a[0]), t);
}

static Value count(VM *vm, Value *a, unsigned n) {
    (void)n;
    const TupleObj *t = as_tuple(a[0]);
    int64_t found = 0;
    for (size_t i = 0; i < t->len; i++) {
        if (!budget_charge(vm, 1)) return VAL_ERR;
        int eq = seq_equal(vm, t->items[i], a[1]);
        if (eq < 0) return VAL_ERR;
        found += eq;
    }
    return val_int(found);
}

static Value find_index(VM *vm, Value *a, unsigned n) {
    (void)n;
    const TupleObj *t = as_tuple(a[0]);
    int64_t from = 0, to = INT64_MAX;
    if (a[2] != VAL_UNSET && !seq_bound(vm, a[2], false, &from)) return VAL_ERR;
    if (a[3] != VAL_UNSET && !seq_bound(vm, a[3], false, &to)) return VAL_ERR;
    int64_t i = find_item(vm, t, a[1], seq_clamp(from, t->len), seq_clamp(to, t->len));
    if (i == -2) return VAL_ERR;
    return i >= 0 ? val_int(i)
                  : err_raise(vm, EXC_ValueError, "tuple.index(x): x not in tuple");
}

static Value plain_copy(VM *vm, Value *a, unsigned n) {
    (void)n;
    TupleObj *t = tuple_from(vm, as_tuple(a[0])->items, as_tuple(a[0])->len);
    return t == NULL ? VAL_ERR : val_obj(tuple_from(vm, (Value[]){val_obj(t)}, 1));
}

const NativeRow tuple_rows[] = {
    {"__class_getitem__", "(cls, item, /)", class_alias, "See PEP 585", NATIVE_CLASSMETHOD},
    {"__new__", "(cls, iterable=(), /)", make, NULL, NATIVE_NEW},
    {"__getnewargs__", "(self, /)", plain_copy, NULL, 0},
    {"count", "(self, value, /)", count, "Return number of occurrences of value.", 0},
    {"index", "(self, value, start=0, stop=9223372036854775807, /)", find_index,
     "Return first index of value.\n\nRaises ValueError if the value is not present.", 0},
};
