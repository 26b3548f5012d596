// What the files of bytes, bytearray and memoryview share.
#pragma once

#include "object/bytes.h"
#include "object/str.h"
#include "object/text.h"

// An int as a byte; ValueError with the words when it is not in range.
bool byte_value(VM *vm, Value v, const char *range_words, uint8_t *out);
// The ints of an iterable as the bytes of the builder's data. May run guest code.
bool byte_list(VM *vm, Value iterable, const char *range_words, StrBuilder *b);
// bytes(source, encoding, errors) and bytearray's: a[1..3]; a bytes object.
Value bytes_from_arguments(VM *vm, const char *type, Value *a);
// always_escape: a bytearray puts a backslash before each single quote.
Value bytes_repr(VM *vm, Text t, bool always_escape);
// A view of the memory if it is contiguous; false otherwise or when released.
bool memoryview_bytes(const MemoryviewObj *m, ByteView *out);
Value memoryview_copy(VM *vm, MemoryviewObj *m); // its bytes in order

Value bytes_slot_compare(VM *vm, Value a, Value b, CmpOp op);
Value bytes_slot_binary(VM *vm, Value a, Value b, BinOp op);
int bytes_slot_truth(VM *vm, Value self);
int64_t bytes_slot_len(VM *vm, Value self);
Value bytes_slot_getitem(VM *vm, Value self, Value key);
int bytes_slot_contains(VM *vm, Value self, Value item);
Value bytes_iter_self(VM *vm, Value self);
Value bytes_iter_next(VM *vm, Value self);

// Functions of rows that bytes and bytearray have in common (bytes_methods.c).
Value bytes_m_capitalize(VM *vm, Value *a, unsigned n);
Value bytes_m_decode(VM *vm, Value *a, unsigned n);
Value bytes_m_fromhex(VM *vm, Value *a, unsigned n);
Value bytes_m_hex(VM *vm, Value *a, unsigned n);
Value bytes_m_isalnum(VM *vm, Value *a, unsigned n);
Value bytes_m_isalpha(VM *vm, Value *a, unsigned n);
Value bytes_m_isascii(VM *vm, Value *a, unsigned n);
Value bytes_m_isdigit(VM *vm, Value *a, unsigned n);
Value bytes_m_islower(VM *vm, Value *a, unsigned n);
Value bytes_m_isspace(VM *vm, Value *a, unsigned n);
Value bytes_m_istitle(VM *vm, Value *a, unsigned n);
Value bytes_m_isupper(VM *vm, Value *a, unsigned n);
Value bytes_m_join(VM *vm, Value *a, unsigned n);
Value bytes_m_lower(VM *vm, Value *a, unsigned n);
Value bytes_m_maketrans(VM *vm, Value *a, unsigned n);
Value bytes_m_swapcase(VM *vm, Value *a, unsigned n);
Value bytes_m_title(VM *vm, Value *a, unsigned n);
Value bytes_m_translate(VM *vm, Value *a, unsigned n);
Value bytes_m_upper(VM *vm, Value *a, unsigned n);
Value bytes_hex(VM *vm, const uint8_t *p, size_t len, Value sep, Value group);
