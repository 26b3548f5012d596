// What the containers share: indices and slices, comparing and hashing elements with the
// frequent cases inline.
#pragma once

#include "heap/budget.h"
#include "object/call.h"
#include "object/err.h"
#include "object/int.h"
#include "object/str.h"

// The most items that a sequence may hold: their bytes fit in ssize_t.
#define SEQ_MAX ((size_t)INT64_MAX / sizeof(Value))

// A slice applied to a length: items at start, start + step, ... , n of them.
typedef struct SliceSpan {
    int64_t start, step, stop;
    size_t n;
} SliceSpan;

// key as an index of a `what` ("list"), negative ones not yet adjusted. TypeError "<what>
// indices must be integers or slices, not X"; IndexError when it does not fit. May run
// __index__.
bool seq_index(VM *vm, Value key, const char *what, int64_t *out) MUST_CHECK;
// An __index__ argument as ssize_t: OverflowError when it does not fit.
bool seq_ssize(VM *vm, Value v, int64_t *out) MUST_CHECK;
// A bound of a slice or of index(start, stop): saturates. none_ok picks CPython's
// wording.
bool seq_bound(VM *vm, Value v, bool none_ok, int64_t *out) MUST_CHECK;
// Reads start, stop and step, which may run __index__; apply the result to the length
// afterwards.
bool slice_unpack(VM *vm, Value slice, SliceSpan *s) MUST_CHECK;
void slice_adjust(SliceSpan *s, size_t len);
// The count of sequence * n: negative counts as 0, MemoryError when len * n is too large.
// VAL_NOTIMPL-like: *ok = false when n has no __index__.
bool seq_repeat_count(VM *vm, Value n, size_t len, size_t *count) MUST_CHECK;
// Does v support __index__?
bool seq_has_index(VM *vm, Value v);
// Adjusts index(start, stop) bounds to a length.
static inline size_t seq_clamp(int64_t i, size_t len) {
    if (i < 0) i += (int64_t)len;
    return i < 0 ? 0 : (size_t)i > len ? len : (size_t)i;
}

// Of objects whose class is tuple itself (tuple.c).
bool tuple_hash(VM *vm, Value self, int64_t *out) MUST_CHECK;
int tuple_equal(VM *vm, Value a, Value b) MUST_CHECK; // 1, 0, -1 error

// a == b as containers compare: identity first. 1, 0, -1 error. May run guest code.
static inline int seq_equal(VM *vm, Value a, Value b) {
    if (a == b) return 1;
    if (are_ints(a, b)) return 0;
    if (is_exact(a, KIND_STR) && is_exact(b, KIND_STR))
        return str_equal((const StrObj *)as_obj(a), (const StrObj *)as_obj(b));
    if (is_ptr(a) && is_ptr(b) && obj_class(as_obj(a)) == TYPE_OF(tuple) && obj_class(as_obj(b)) == TYPE_OF(tuple))
        return tuple_equal(vm, a, b);
    return op_compare_bool(vm, a, b, CMP_EQ);
}

// hash(v). False = error. May run guest code.
static inline bool seq_hash(VM *vm, Value v, int64_t *out) {
    if (is_int(v)) {
        int64_t i = as_int(v);
        *out = i == -1 ? -2 : i;
        return true;
    }
    if (is_exact(v, KIND_STR)) {
        StrObj *s = (StrObj *)as_obj(v);
        *out = s->hash != 0 ? s->hash : str_hash(vm, s);
        return true;
    }
    if (is_ptr(v) && obj_class(as_obj(v)) == TYPE_OF(tuple)) return tuple_hash(vm, v, out);
    return op_hash(vm, v, out);
}

// Lexicographic order decided by lengths.
static inline Value seq_compare_lens(size_t a, size_t b, CmpOp op) {
    switch (op) {
    case CMP_LT: return val_bool(a < b);
    case CMP_LE: return val_bool(a <= b);
    case CMP_EQ: return val_bool(a == b);
    case CMP_NE: return val_bool(a != b);
    case CMP_GT: return val_bool(a > b);
    case CMP_GE: return val_bool(a >= b);
    }
    return VAL_FALSE;
}
