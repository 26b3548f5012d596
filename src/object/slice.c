// slice objects, and indices for every sequence (seq.h). Numbers that do not fit ssize_t
// saturate: a slice's bounds are cut to the sequence anyway.
#include "object/slice.h"
#include "object/seq.h"
#include "object/tuple.h"

bool seq_has_index(VM *vm, Value v) {
    if (is_int_like(v)) return true;
    if (!is_ptr(v) || !(obj_flags(as_obj(v)) & OBJ_SUB)) return false;
    Value f = class_dunder(vm, class_of(v), DU_index);
    return f != VAL_UNSET && f != VAL_NONE;
}

// As int64, saturated; *fits tells whether it was.
static bool index_saturated(VM *vm, Value v, int64_t *out, bool *fits) {
    *fits = true;
    if (is_int(v)) {
        *out = as_int(v);
        return true;
    }
    Value i = op_index(vm, v);
    if (is_err(i)) return false;
    *fits = int_to_i64(i, out);
    if (!*fits) *out = int_sign(i) < 0 ? INT64_MIN : INT64_MAX;
    return true;
}

bool seq_index(VM *vm, Value key, const char *what, int64_t *out) {
    bool fits;
    if (!is_int(key) && !seq_has_index(vm, key)) {
        err_raise(vm, EXC_TypeError, "%s indices must be integers or slices, not %T",
                  what, key);
        return false;
    }
    if (!index_saturated(vm, key, out, &fits)) return false;
    if (!fits)
        err_raise(vm, EXC_IndexError, "cannot fit '%T' into an index-sized integer", key);
    return fits;
}

bool seq_ssize(VM *vm, Value v, int64_t *out) {
    bool fits;
    if (!index_saturated(vm, v, out, &fits)) return false;
    if (!fits)
        err_raise(vm, EXC_OverflowError, "Python int too large to convert to C ssize_t");
    return fits;
}

bool seq_bound(VM *vm, Value v, bool none_ok, int64_t *out) {
    bool fits;
    if (!is_int(v) && !seq_has_index(vm, v)) {
        err_raise(vm, EXC_TypeError,
                  "slice indices must be integers or %shave an __index__ method",
                  none_ok ? "None or " : "");
        return false;
    }
    return index_saturated(vm, v, out, &fits);
}

bool slice_unpack(VM *vm, Value slice, SliceSpan *s) {
    const SliceObj *o = (SliceObj *)as_obj(slice);
    s->step = 1;
    s->n = 0;
    if (!is_none(o->step)) {
        if (!seq_bound(vm, o->step, true, &s->step)) return false;
        if (s->step == 0) {
            err_raise(vm, EXC_ValueError, "slice step cannot be zero");
            return false;
        }
        if (s->step < -INT64_MAX) s->step = -INT64_MAX;
    }
    s->start = s->step < 0 ? INT64_MAX : 0;
    s->stop = s->step < 0 ? INT64_MIN : INT64_MAX;
    return (is_none(o->start) || seq_bound(vm, o->start, true, &s->start)) &&
           (is_none(o->stop) || seq_bound(vm, o->stop, true, &s->stop));
}

static int64_t adjust_bound(int64_t i, int64_t len, bool down) {
    if (i < 0) {
        i += len; // cannot overflow: the signs differ
        return i >= 0 ? i : down ? -1 : 0;
    }
    return i < len ? i : down ? len - 1 : len;
}

void slice_adjust(SliceSpan *s, size_t length) {
    int64_t len = (int64_t)length;
    bool down = s->step < 0;
    s->start = adjust_bound(s->start, len, down);
    s->stop = adjust_bound(s->stop, len, down);
    if (down) {
        s->n = s->stop < s->start ? (size_t)((s->start - s->stop - 1) / -s->step + 1) : 0;
    } else {
        s->n = s->start < s->stop ? (size_t)((s->stop - s->start - 1) / s->step + 1) : 0;
    }
}

bool seq_repeat_count(VM *vm, Value n, size_t len, size_t *count) {
    int64_t times;
    bool fits;
    if (!index_saturated(vm, n, &times, &fits)) return false;
    if (!fits) {
        err_raise(vm, EXC_OverflowError, "cannot fit '%T' into an index-sized integer",
                  n);
        return false;
    }
    *count = times < 0 ? 0 : (size_t)times;
    size_t total;
    if (size_mul(len, *count, &total) && total <= SEQ_MAX) return true;
    err_memory(vm);
    return false;
}

Value slice_new(VM *vm, Value start, Value stop, Value step) {
    SliceObj *s = heap_alloc(vm, sizeof *s, TYPE_OF(slice), KIND_SLICE, 0);
    if (s == NULL) return VAL_ERR;
    s->start = start;
    s->stop = stop;
    s->step = step;
    return val_obj(s);
}

static Value slice_make(VM *vm, Value *a, unsigned n) {
    (void)n;
    const TupleObj *args = as_tuple(a[1]);
    if (args->len == 0 || args->len > 3)
        return err_raise(vm, EXC_TypeError, "slice expected at %s %d argument%s, got %zu",
                         args->len == 0 ? "least" : "most", args->len == 0 ? 1 : 3,
                         args->len == 0 ? "" : "s", args->len);
    if (args->len == 1) return slice_new(vm, VAL_NONE, args->items[0], VAL_NONE);
    return slice_new(vm, args->items[0], args->items[1],
                     args->len == 3 ? args->items[2] : VAL_NONE);
}

static Value slice_repr(VM *vm, Value self) {
    const SliceObj *s = (SliceObj *)as_obj(self);
    StrBuilder b;
    sb_init(&b, vm);
    const Value parts[3] = {s->start, s->stop, s->step};
    if (!c_stack_ok_doing(vm, " while getting the repr of an object")) return VAL_ERR;
    sb_ascii(&b, "slice(");
    for (int i = 0; i < 3; i++) {
        if (i > 0) sb_ascii(&b, ", ");
        Value r = op_repr(vm, parts[i]);
        if (is_err(r)) return r;
        sb_str(&b, as_str(r));
    }
    sb_char(&b, ')');
    return sb_finish(&b);
}

// As CPython: the two triples compare as tuples.
static Value slice_compare(VM *vm, Value a, Value b, CmpOp op) {
    if (!is_kind(a, KIND_SLICE) || !is_kind(b, KIND_SLICE)) return VAL_NOTIMPL;
    if (a == b) return val_bool(op == CMP_EQ || op == CMP_LE || op == CMP_GE);
    TupleObj *x = tuple_from(vm, &((SliceObj *)as_obj(a))->start, 3);
    TupleObj *y = x == NULL ? NULL : tuple_from(vm, &((SliceObj *)as_obj(b))->start, 3);
    if (y == NULL) return VAL_ERR;
    return op_compare(vm, val_obj(x), val_obj(y), op);
}

static bool slice_hash(VM *vm, Value self, int64_t *out) {
    (void)out;
    err_raise(vm, EXC_TypeError, "unhashable type: '%T'", self);
    return false;
}

// One bound of indices() in ints of any size.
static Value clamp_bound(VM *vm, Value v, Value len, Value low, Value high) {
    if (!seq_has_index(vm, v))
        return err_raise(
            vm, EXC_TypeError,
            "slice indices must be integers or None or have an __index__ method");
    Value i = op_index(vm, v);
    if (is_err(i)) return i;
    if (int_sign(i) < 0) {
        i = int_binary(vm, i, len, BIN_ADD);
        if (is_err(i)) return i;
    }
    return int_cmp(i, low) < 0 ? low : int_cmp(i, high) > 0 ? high : i;
}

bool slice_indices(VM *vm, Value slice, Value len, Value *start, Value *stop,
                   Value *step) {
    const SliceObj *s = (SliceObj *)as_obj(slice);
    *step = val_int(1);
    if (!is_none(s->step)) {
        if (!seq_has_index(vm, s->step)) {
            err_raise(
                vm, EXC_TypeError,
                "slice indices must be integers or None or have an __index__ method");
            return false;
        }
        *step = op_index(vm, s->step);
        if (is_err(*step)) return false;
        if (int_is_zero(*step)) {
            err_raise(vm, EXC_ValueError, "slice step cannot be zero");
            return false;
        }
    }
    bool down = int_sign(*step) < 0;
    Value low = val_int(down ? -1 : 0);
    Value high = down ? int_binary(vm, len, val_int(1), BIN_SUB) : len;
    if (is_err(high)) return false;
    *start = is_none(s->start) ? (down ? high : low)
                               : clamp_bound(vm, s->start, len, low, high);
    if (is_err(*start)) return false;
    *stop =
        is_none(s->stop) ? (down ? low : high) : clamp_bound(vm, s->stop, len, low, high);
    return !is_err(*stop);
}

static Value slice_indices_of(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value len = op_index(vm, a[1]), r[3];
    if (is_err(len)) return len;
    if (int_sign(len) < 0)
        return err_raise(vm, EXC_ValueError, "length should not be negative");
    if (!slice_indices(vm, a[0], len, &r[0], &r[1], &r[2])) return VAL_ERR;
    return val_obj(tuple_from(vm, r, 3));
}

static Value slice_start(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return ((SliceObj *)as_obj(a[0]))->start;
}
static Value slice_stop(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return ((SliceObj *)as_obj(a[0]))->stop;
}
static Value slice_step(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return ((SliceObj *)as_obj(a[0]))->step;
}

const TypeSlots slice_slots = {
    .repr = slice_repr,
    .hash = slice_hash,
    .compare = slice_compare,
};

const NativeRow slice_rows[] = {
    {"__new__", "(cls, /, *args)", slice_make, NULL, NATIVE_NEW},
    {"indices", "(self, len, /)", slice_indices_of,
     "S.indices(len) -> (start, stop, stride)\n\nAssuming a sequence of length len, "
     "calculate the start "
     "and stop\nindices, and the stride length of the extended slice described by\nS. "
     "Out of bounds "
     "indices are clipped in a manner consistent with the\nhandling of normal slices.",
     0},
    {"start", "(self, /)", slice_start, NULL, NATIVE_GETTER},
    {"stop", "(self, /)", slice_stop, NULL, NATIVE_GETTER},
    {"step", "(self, /)", slice_step, NULL, NATIVE_GETTER},
};
