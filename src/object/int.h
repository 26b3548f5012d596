// int: the C interface. Any int Value is an inline int, a bool immediate, or an IntObj (KIND_INT; guest subclasses too).
#pragma once

#include "object/types.h"

Value int_from_i64(VM *vm, int64_t i);
Value int_from_u64(VM *vm, uint64_t u);
Value int_from_double(VM *vm, double d);  // truncates; OverflowError/ValueError for inf/nan in CPython's words
Value int_from_text(VM *vm, const char *s, size_t len, int base, bool *valid); // ASCII digits, optional '-', '_' not allowed; limits apply
Value int_from_hex(VM *vm, const char *s, size_t len); // constants of images
// Plain int of the same value: bools and guest subclasses become exact ints.
Value int_exact(VM *vm, Value v);
bool int_to_i64(Value v, int64_t *out);   // false = does not fit (no error set)
bool int_to_u64(Value v, uint64_t *out);
bool int_to_double(VM *vm, Value v, double *out); // OverflowError "int too large to convert to float"
int int_sign(Value v);
bool int_is_zero(Value v);
Value int_binary(VM *vm, Value a, Value b, BinOp op);  // both ints; VAL_NOTIMPL if b is not
Value int_unary(VM *vm, Value a, UnOp op);
Value int_compare(VM *vm, Value a, Value b, CmpOp op);
int int_cmp(Value a, Value b);            // -1, 0, 1
int64_t int_hash(Value v);
Value int_pow_mod(VM *vm, Value base, Value exp, Value mod);
Value int_divmod(VM *vm, Value a, Value b);
// An inline int in decimal; the text lies in small and has no NUL.
enum { INT_DECIMAL_MAX = 24 };
char *int_decimal(Value v, char small[INT_DECIMAL_MAX], size_t *len);
StrObj *int_to_str(VM *vm, Value v, int base);  // decimal obeys int_max_str_digits
uint64_t int_bit_length(Value v);
Value int_format(VM *vm, Value v, StrObj *spec);
// Constant-time-ish helpers for hot slow paths of the loop (inline ints that overflow).
Value int_add_slow(VM *vm, int64_t a, int64_t b);
Value int_mul_slow(VM *vm, int64_t a, int64_t b);
