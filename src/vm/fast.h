// Inline fast paths of the loop: true (or an answer >= 0) when the common case applied. None of them can fail or allocate.
#pragma once

#include "object/types.h"

#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)

// Arithmetic results on doubles need no NaN repair: hardware NaNs are quiet and fit the encoding.
static inline Value box_double(double d) {
    uint64_t bits;
    memcpy(&bits, &d, sizeof bits);
    return bits + DOUBLE_OFFSET;
}
static inline bool are_doubles(Value x, Value y) { return is_double(x) && is_double(y); }
// An inline int shifted to the top of the word: sums overflow exactly when 49 bits do.
static inline int64_t int_top(Value v) { return (int64_t)(v << 15); }
static inline Value int_from_top(int64_t t) { return INT_TAG | ((uint64_t)t >> 15); }

static inline bool fast_add(Value x, Value y, Value *out) {
    int64_t t;
    if (likely(are_ints(x, y))) {
        if (unlikely(__builtin_add_overflow(int_top(x), int_top(y), &t))) return false;
        *out = int_from_top(t);
        return true;
    }
    if (!are_doubles(x, y)) return false;
    *out = box_double(as_double(x) + as_double(y));
    return true;
}
static inline bool fast_sub(Value x, Value y, Value *out) {
    int64_t t;
    if (likely(are_ints(x, y))) {
        if (unlikely(__builtin_sub_overflow(int_top(x), int_top(y), &t))) return false;
        *out = int_from_top(t);
        return true;
    }
    if (!are_doubles(x, y)) return false;
    *out = box_double(as_double(x) - as_double(y));
    return true;
}
static inline bool fast_mul(Value x, Value y, Value *out) {
    int64_t t;
    if (likely(are_ints(x, y))) {
        if (unlikely(__builtin_mul_overflow(int_top(x), as_int(y), &t))) return false;
        *out = int_from_top(t);
        return true;
    }
    if (!are_doubles(x, y)) return false;
    *out = box_double(as_double(x) * as_double(y));
    return true;
}
// A double operand with an int: both as doubles.
static inline bool num_as_double(Value v, double *out) {
    if (is_double(v)) *out = as_double(v);
    else if (is_int(v)) *out = (double)as_int(v);
    else return false;
    return true;
}
static inline bool fast_truediv(Value x, Value y, Value *out) {
    double a, b;
    if (!num_as_double(x, &a) || !num_as_double(y, &b) || b == 0) return false;
    *out = box_double(a / b);
    return true;
}
static inline int64_t floor_mod(int64_t a, int64_t b) {
    if ((uint64_t)a >> 31 == 0 && (uint64_t)b >> 31 == 0) return (uint32_t)a % (uint32_t)b;
    int64_t m = a % b;
    return m != 0 && (m ^ b) < 0 ? m + b : m;
}
static inline int64_t floor_div(int64_t a, int64_t b) {
    if ((uint64_t)a >> 31 == 0 && (uint64_t)b >> 31 == 0) return (uint32_t)a / (uint32_t)b;
    int64_t q = a / b;
    return a % b != 0 && (a ^ b) < 0 ? q - 1 : q;
}
static inline bool fast_mod(Value x, Value y, Value *out) {
    if (!are_ints(x, y) || y == val_int(0)) return false;
    *out = val_int(floor_mod(as_int(x), as_int(y)));
    return true;
}
static inline bool fast_floordiv(Value x, Value y, Value *out) {
    if (!are_ints(x, y) || y == val_int(0) || y == val_int(-1)) return false;
    *out = val_int(floor_div(as_int(x), as_int(y)));
    return true;
}
static inline bool fast_and(Value x, Value y, Value *out) {
    if (!are_ints(x, y)) return false;
    *out = x & y;
    return true;
}
static inline bool fast_or(Value x, Value y, Value *out) {
    if (!are_ints(x, y)) return false;
    *out = x | y;
    return true;
}
static inline bool fast_xor(Value x, Value y, Value *out) {
    if (!are_ints(x, y)) return false;
    *out = (x ^ y) | INT_TAG;
    return true;
}
static inline bool fast_lshift(Value x, int64_t n, Value *out) {
    if (!is_int(x) || (uint64_t)n > 47) return false;
    int64_t i = as_int(x);
    if (!int_fits(i * ((int64_t)1 << (n & 15))) || (n > 15 && (i >= (INT_INLINE_MAX >> n) || i <= (INT_INLINE_MIN >> n)))) return false;
    *out = val_int((int64_t)((uint64_t)i << n));
    return true;
}
static inline bool fast_rshift(Value x, int64_t n, Value *out) {
    if (!is_int(x) || n < 0) return false;
    *out = val_int(as_int(x) >> (n > 63 ? 63 : n));
    return true;
}

// Comparisons: 1, 0, or -1 for "ask the slow path".
#define FAST_COMPARE(name, op)                                                                     \
    static inline int name(Value x, Value y) {                                                     \
        if (likely(are_ints(x, y))) return int_top(x) op int_top(y);                               \
        if (are_doubles(x, y)) return as_double(x) op as_double(y);                                \
        return -1;                                                                                 \
    }                                                                                              \
    static inline int name##_imm(Value x, int64_t imm) {                                           \
        if (likely(is_int(x))) return as_int(x) op imm;                                            \
        if (is_double(x)) return as_double(x) op(double) imm;                                      \
        return -1;                                                                                 \
    }
FAST_COMPARE(cmp_lt, <)
FAST_COMPARE(cmp_le, <=)
FAST_COMPARE(cmp_gt, >)
FAST_COMPARE(cmp_ge, >=)
FAST_COMPARE(cmp_eq_num, ==)
#undef FAST_COMPARE
static inline int negate(int t) { return t < 0 ? t : !t; }
static inline int cmp_eq(Value x, Value y) {
    int t = cmp_eq_num(x, y);
    if (t >= 0) return t;
    if (!is_exact(x, KIND_STR) || !is_exact(y, KIND_STR)) return -1;
    const StrObj *a = as_str(x), *b = as_str(y);
    if (a == b) return 1;
    if (a->len != b->len || a->width != b->width) return 0;
    if ((obj_flags(&a->h) & obj_flags(&b->h) & OBJ_USER) != 0) return 0; // both interned
    return memcmp(a->data, b->data, (size_t)a->len * a->width) == 0;
}
// Truth of immediates and of the commonest objects, or -1.
static inline int fast_truth(Value v) {
    if (is_bool(v)) return v == VAL_TRUE;
    if (is_int(v)) return v != INT_TAG;
    if (v == VAL_NONE) return 0;
    if (is_double(v)) return as_double(v) != 0;
    if (is_exact(v, KIND_STR)) return as_str(v)->len != 0;
    if (is_exact(v, KIND_LIST)) return as_list(v)->len != 0;
    if (is_exact(v, KIND_TUPLE)) return as_tuple(v)->len != 0;
    if (is_exact(v, KIND_DICT)) return as_dict(v)->len != 0;
    return -1;
}

// list[i] and tuple[i] with an inline int; unset = take the slow path.
static inline Value fast_getitem_int(Value o, int64_t i) {
    if (is_exact(o, KIND_LIST)) {
        const ListObj *l = as_list(o);
        if (i < 0) i += (int64_t)l->len;
        if (likely((uint64_t)i < l->len)) return l->items[i];
    } else if (is_exact(o, KIND_TUPLE)) {
        const TupleObj *t = as_tuple(o);
        if (i < 0) i += (int64_t)t->len;
        if (likely((uint64_t)i < t->len)) return t->items[i];
    }
    return VAL_UNSET;
}
static inline bool fast_setitem_int(Value o, int64_t i, Value v) {
    if (!is_exact(o, KIND_LIST)) return false;
    ListObj *l = as_list(o);
    if (i < 0) i += (int64_t)l->len;
    if (unlikely((uint64_t)i >= l->len)) return false;
    l->items[i] = v;
    return true;
}

// The next item of an exact range, list or tuple iterator; VAL_STOP at the end; unset = take the slow path.
static inline Value fast_next(Value it) {
    Obj *o = as_obj(it);
    if (obj_kind(o) == KIND_RANGEITER) {
        RangeIterObj *r = (RangeIterObj *)o;
        if (r->left == 0) return VAL_STOP;
        r->left--;
        Value v = val_int(r->next);
        r->next += r->step;
        return v;
    }
    if (obj_kind(o) == KIND_LISTITER) {
        SeqIterObj *s = (SeqIterObj *)o;
        if (unlikely(s->seq == VAL_UNSET)) return VAL_STOP;
        const ListObj *l = as_list(s->seq);
        if (likely((uint64_t)s->index < l->len)) {
            const Value *next = &l->items[s->index++];
            if (is_ptr(*next) && (uint64_t)s->index + 2 < l->len) __builtin_prefetch((const void *)next[3]);
            return *next;
        }
        s->seq = VAL_UNSET;
        return VAL_STOP;
    }
    if (obj_kind(o) == KIND_TUPLEITER) {
        SeqIterObj *s = (SeqIterObj *)o;
        if (unlikely(s->seq == VAL_UNSET)) return VAL_STOP;
        const TupleObj *t = as_tuple(s->seq);
        if (likely((uint64_t)s->index < t->len)) return t->items[s->index++];
        s->seq = VAL_UNSET;
        return VAL_STOP;
    }
    return VAL_UNSET;
}

// The attribute storage that inline caches key on: the shape for instances, else the class.
static inline const void *cache_key(const Obj *o) {
    if (obj_flags(o) & OBJ_ATTRS8) return ((const InstObj *)o)->attrs.shape;
    return obj_class(o);
}
