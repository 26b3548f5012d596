// bytes, bytearray, memoryview: the C interface.
#pragma once

#include "object/types.h"

static inline BytesObj *as_bytes(Value v) {
    return (BytesObj *)v;
}
static inline bool is_bytearray(Value v) {
    return is_kind(v, KIND_BYTEARRAY);
}

BytesObj *bytes_new(VM *vm, size_t len, uint8_t **data); // zeroed, to fill
BytesObj *bytes_from(VM *vm, const void *data, size_t len);
BytearrayObj *bytearray_new(VM *vm, size_t len, uint8_t **data);
BytearrayObj *bytearray_from(VM *vm, const void *data, size_t len);

// The bytes of a bytes-like object: bytes, bytearray, a contiguous memoryview, an array.
// Good until guest code runs. False without an error if v is none of these.
typedef struct ByteView {
    const uint8_t *data;
    size_t len;
} ByteView;
bool bytes_view(Value v, ByteView *out);
// The same; TypeError "a bytes-like object is required, not 'X'" otherwise.
bool bytes_view_of(VM *vm, Value v, ByteView *out);
// str(v, encoding, errors) and s.encode(): encoding and errors may be NULL (utf-8,
// strict).
Value bytes_decode(VM *vm, Value v, const StrObj *encoding, const StrObj *errors);
Value str_encode_as(VM *vm, StrObj *s, const StrObj *encoding, const StrObj *errors);
