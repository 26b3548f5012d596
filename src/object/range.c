// range: arithmetic sequences of ints of any size. The length is computed once; as long
// as everything fits int64, as it nearly always does, no big int is made.
#include "object/range.h"
#include "object/seq.h"
#include "object/slice.h"
#include "object/tuple.h"

static RangeObj *as_range(Value v) {
    return (RangeObj *)as_obj(v);
}

// The number of items. May fail without memory.
static Value count_items(VM *vm, Value start, Value stop, Value step) {
    int64_t a, b, s;
    if (is_int(start) && is_int(stop) && is_int(step)) {
        a = as_int(start), b = as_int(stop), s = as_int(step);
        if (s > 0) return val_int(a < b ? (b - a - 1) / s + 1 : 0);
        return int_from_i64(vm, a > b ? (a - b - 1) / -s + 1 : 0);
    }
    bool up = int_sign(step) > 0;
    Value low = up ? start : stop, high = up ? stop : start;
    if (int_cmp(low, high) >= 0) return val_int(0);
    Value span = int_binary(vm, high, low, BIN_SUB);
    if (!is_err(span)) span = int_binary(vm, span, val_int(1), BIN_SUB);
    Value size = up ? step : int_unary(vm, step, UN_NEG);
    if (is_err(span) || is_err(size)) return VAL_ERR;
    Value n = int_binary(vm, span, size, BIN_FLOORDIV);
    return is_err(n) ? n : int_binary(vm, n, val_int(1), BIN_ADD);
}

Value range_new(VM *vm, Value start, Value stop, Value step) {
    if (int_is_zero(step))
        return err_raise(vm, EXC_ValueError, "range() arg 3 must not be zero");
    Value len = count_items(vm, start, stop, step);
    if (is_err(len)) return len;
    RangeObj *r = heap_alloc(vm, sizeof *r, TYPE_OF(range), KIND_RANGE, 0);
    if (r == NULL) return VAL_ERR;
    *r = (RangeObj){r->h, start, stop, step, len};
    return val_obj(r);
}

static Value make(VM *vm, Value *a, unsigned n) {
    (void)n;
    const TupleObj *args = as_tuple(a[1]);
    if (args->len == 0)
        return err_raise(vm, EXC_TypeError, "range expected at least 1 argument, got 0");
    if (args->len > 3)
        return err_raise(vm, EXC_TypeError, "range expected at most 3 arguments, got %zu",
                         args->len);
    Value v[3] = {VAL_UNSET, VAL_UNSET, val_int(1)};
    for (size_t i = 0; i < args->len; i++) {
        v[i] = is_int(args->items[i]) ? args->items[i] : op_index(vm, args->items[i]);
        if (is_err(v[i])) return VAL_ERR;
        v[i] = int_exact(vm, v[i]);
        if (is_err(v[i])) return VAL_ERR;
    }
    return args->len == 1 ? range_new(vm, val_int(0), v[0], v[2])
                          : range_new(vm, v[0], v[1], v[2]);
}

// ---- items

// start + i * step; i is within the length.
static Value item_at(VM *vm, const RangeObj *r, Value i) {
    int64_t product, sum;
    if (is_int(r->start) && is_int(r->step) && is_int(i) &&
        !__builtin_mul_overflow(as_int(i), as_int(r->step), &product) &&
        !__builtin_add_overflow(as_int(r->start), product, &sum))
        return int_from_i64(vm, sum);
    Value p = int_binary(vm, i, r->step, BIN_MUL);
    return is_err(p) ? p : int_binary(vm, r->start, p, BIN_ADD);
}

static Value get_slice(VM *vm, const RangeObj *r, Value key) {
    Value start, stop, step;
    if (!slice_indices(vm, key, r->len, &start, &stop, &step)) return VAL_ERR;
    step = int_binary(vm, step, r->step, BIN_MUL);
    start = is_err(step) ? VAL_ERR : item_at(vm, r, start);
    stop = is_err(start) ? VAL_ERR : item_at(vm, r, stop);
    return is_err(stop) ? stop : range_new(vm, start, stop, step);
}

static Value range_getitem(VM *vm, Value self, Value key) {
    const RangeObj *r = as_range(self);
    if (is_kind(key, KIND_SLICE)) return get_slice(vm, r, key);
    if (!is_int(key) && !seq_has_index(vm, key))
        return err_raise(vm, EXC_TypeError,
                         "range indices must be integers or slices, not %T", key);
    Value i = is_int(key) ? key : op_index(vm, key);
    if (!is_err(i) && int_sign(i) < 0) i = int_binary(vm, i, r->len, BIN_ADD);
    if (is_err(i)) return i;
    if (int_sign(i) < 0 || int_cmp(i, r->len) >= 0)
        return err_raise(vm, EXC_IndexError, "range object index out of range");
    return item_at(vm, r, i);
}

// Index of the int v as a value, VAL_NONE if it is not in the range.
static Value index_of_int(VM *vm, const RangeObj *r, Value v) {
    if (is_int(r->start) && is_int(r->stop) && is_int(r->step) && is_int(v)) {
        int64_t x = as_int(v), start = as_int(r->start), stop = as_int(r->stop),
                step = as_int(r->step);
        bool inside = step > 0 ? x >= start && x < stop : x <= start && x > stop;
        return inside && (x - start) % step == 0 ? int_from_i64(vm, (x - start) / step)
                                                 : VAL_NONE;
    }
    Value distance = int_binary(vm, v, r->start, BIN_SUB);
    Value rest = is_err(distance) ? VAL_ERR : int_binary(vm, distance, r->step, BIN_MOD);
    if (is_err(rest)) return VAL_ERR;
    if (!int_is_zero(rest)) return VAL_NONE;
    Value i = int_binary(vm, distance, r->step, BIN_FLOORDIV);
    if (is_err(i)) return i;
    return int_sign(i) >= 0 && int_cmp(i, r->len) < 0 ? i : VAL_NONE;
}

static bool is_plain_int(Value v) {
    return is_int(v) || is_bool(v) || is_exact(v, KIND_INT);
}

// Compares item after item. The index of the first equal one or VAL_NONE; with `total`,
// their number.
static Value search(VM *vm, Value self, Value v, bool total) {
    IterLoop it;
    Value item;
    int64_t i = 0, found = 0;
    if (!iter_begin(vm, &it, self)) return VAL_ERR;
    for (; iter_step(vm, &it, &item); i++) {
        int eq = seq_equal(vm, item, v);
        if (eq < 0) return VAL_ERR;
        if (eq > 0 && !total) return val_int(i);
        found += eq;
    }
    return it.failed ? VAL_ERR : total ? val_int(found) : VAL_NONE;
}

static int range_contains(VM *vm, Value self, Value v) {
    Value i = is_plain_int(v) ? index_of_int(vm, as_range(self), int_exact(vm, v))
                              : search(vm, self, v, false);
    return is_err(i) ? -1 : !is_none(i);
}

static Value find_index(VM *vm, Value *a, unsigned n) {
    (void)n;
    bool plain = is_plain_int(a[1]);
    Value i = plain ? index_of_int(vm, as_range(a[0]), int_exact(vm, a[1]))
                    : search(vm, a[0], a[1], false);
    if (!is_none(i)) return i;
    if (plain) return err_raise(vm, EXC_ValueError, "%R is not in range", a[1]);
    return err_raise(vm, EXC_ValueError, "sequence.index(x): x not in sequence");
}

static Value count(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_plain_int(a[1])) return search(vm, a[0], a[1], true);
    int in = range_contains(vm, a[0], a[1]);
    return in < 0 ? VAL_ERR : val_int(in);
}

// ---- slots

static Value range_repr(VM *vm, Value self) {
    const RangeObj *r = as_range(self);
    if (r->step == val_int(1))
        return val_obj(str_printf(vm, "range(%R, %R)", r->start, r->stop));
    return val_obj(str_printf(vm, "range(%R, %R, %R)", r->start, r->stop, r->step));
}

static bool range_hash(VM *vm, Value self, int64_t *out) {
    const RangeObj *r = as_range(self);
    bool empty = int_is_zero(r->len);
    Value parts[3] = {r->len, empty ? VAL_NONE : r->start,
                      empty || r->len == val_int(1) ? VAL_NONE : r->step};
    TupleObj *t = tuple_from(vm, parts, 3);
    return t != NULL && op_hash(vm, val_obj(t), out);
}

static Value range_compare(VM *vm, Value a, Value b, CmpOp op) {
    (void)vm;
    if (!is_kind(a, KIND_RANGE) || !is_kind(b, KIND_RANGE) ||
        (op != CMP_EQ && op != CMP_NE))
        return VAL_NOTIMPL;
    const RangeObj *x = as_range(a), *y = as_range(b);
    bool eq = int_cmp(x->len, y->len) == 0 &&
              (int_is_zero(x->len) ||
               (int_cmp(x->start, y->start) == 0 &&
                (x->len == val_int(1) || int_cmp(x->step, y->step) == 0)));
    return val_bool(eq == (op == CMP_EQ));
}

static int range_truth(VM *vm, Value self) {
    (void)vm;
    return !int_is_zero(as_range(self)->len);
}

static int64_t range_len(VM *vm, Value self) {
    int64_t n;
    if (int_to_i64(as_range(self)->len, &n)) return n;
    err_raise(vm, EXC_OverflowError, "Python int too large to convert to C ssize_t");
    return -1;
}

// An iterator from `first` on.
static Value iterate(VM *vm, Value first, Value step, Value len) {
    int64_t start, by, n, end;
    if (int_to_i64(first, &start) && int_to_i64(step, &by) && int_to_i64(len, &n) &&
        !__builtin_mul_overflow(n, by, &end) &&
        !__builtin_add_overflow(start, end, &end)) {
        RangeIterObj *it =
            heap_alloc(vm, sizeof *it, TYPE_OF(range_iterator), KIND_RANGEITER, 0);
        if (it == NULL) return VAL_ERR;
        it->next = start;
        it->step = by;
        it->left = (uint64_t)n;
        return val_obj(it);
    }
    LongRangeIterObj *it =
        heap_alloc(vm, sizeof *it, TYPE_OF(longrange_iterator), KIND_LONGRANGEITER, 0);
    if (it == NULL) return VAL_ERR;
    it->next = first;
    it->step = step;
    it->left = len;
    return val_obj(it);
}

static Value range_iter(VM *vm, Value self) {
    const RangeObj *r = as_range(self);
    return iterate(vm, r->start, r->step, r->len);
}

const TypeSlots range_slots = {
    .repr = range_repr,
    .hash = range_hash,
    .compare = range_compare,
    .truth = range_truth,
    .len = range_len,
    .getitem = range_getitem,
    .contains = range_contains,
    .iter = range_iter,
};

// ---- methods

static Value reversed(VM *vm, Value *a, unsigned n) {
    (void)n;
    const RangeObj *r = as_range(a[0]);
    Value last = int_binary(vm, r->len, val_int(1), BIN_SUB);
    Value first = is_err(last) ? VAL_ERR : item_at(vm, r, last);
    Value step = is_err(first) ? VAL_ERR : int_unary(vm, r->step, UN_NEG);
    return is_err(step) ? step : iterate(vm, first, step, r->len);
}

static Value range_start(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return as_range(a[0])->start;
}
static Value range_stop(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return as_range(a[0])->stop;
}
static Value range_step(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return as_range(a[0])->step;
}

const NativeRow range_rows[] = {
    {"__new__", "(cls, /, *args)", make, NULL, NATIVE_NEW},
    {"__reversed__", "(self, /)", reversed, "Return a reverse iterator.", 0},
    {"count", "(self, value, /)", count,
     "rangeobject.count(value) -> integer -- return number of occurrences of value", 0},
    {"index", "(self, value, /)", find_index,
     "rangeobject.index(value) -> integer -- return index of value.\nRaise ValueError if "
     "the value is not "
     "present.",
     0},
    {"start", "(self, /)", range_start, NULL, NATIVE_GETTER},
    {"step", "(self, /)", range_step, NULL, NATIVE_GETTER},
    {"stop", "(self, /)", range_stop, NULL, NATIVE_GETTER},
};

// ---- iterators

static Value iter_self(VM *vm, Value self) {
    (void)vm;
    return self;
}

static Value next_short(VM *vm, Value self) {
    RangeIterObj *it = (RangeIterObj *)as_obj(self);
    if (it->left == 0) return VAL_STOP;
    int64_t i = it->next;
    it->left--;
    it->next = i + it->step;
    return int_fits(i) ? val_int(i) : int_from_i64(vm, i);
}

static Value next_long(VM *vm, Value self) {
    LongRangeIterObj *it = (LongRangeIterObj *)as_obj(self);
    if (int_is_zero(it->left)) return VAL_STOP;
    Value v = it->next;
    Value next = int_binary(vm, v, it->step, BIN_ADD);
    Value left = int_binary(vm, it->left, val_int(1), BIN_SUB);
    if (is_err(next) || is_err(left)) return VAL_ERR;
    it->next = next;
    it->left = left;
    return v;
}

static Value short_hint(VM *vm, Value *a, unsigned n) {
    (void)n;
    return int_from_u64(vm, ((RangeIterObj *)as_obj(a[0]))->left);
}
static Value long_hint(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return ((LongRangeIterObj *)as_obj(a[0]))->left;
}

const TypeSlots range_iterator_slots = {.iter = iter_self, .next = next_short};
const TypeSlots longrange_iterator_slots = {.iter = iter_self, .next = next_long};
const NativeRow range_iterator_rows[] = {
    {"__length_hint__", "(self, /)", short_hint,
     "Private method returning an estimate of len(list(it)).", 0},
};
const NativeRow longrange_iterator_rows[] = {
    {"__length_hint__", "(self, /)", long_hint,
     "Private method returning an estimate of len(list(it)).", 0},
};
