// float and complex: the C interface.
#pragma once

#include "object/types.h"

// A float value; each NaN made by the guest gets a payload of its own, so that identity behaves as in CPython.
Value float_from_double(VM *vm, double d);
double float_value(Value v); // v is_float_like
Value float_from_str(VM *vm, StrObj *s);  // float("...")
StrObj *float_repr(VM *vm, double d);
int64_t float_hash(VM *vm, Value v);
Value float_binary(VM *vm, Value a, Value b, BinOp op); // int or float operands; VAL_NOTIMPL otherwise
Value float_compare(VM *vm, Value a, Value b, CmpOp op); // exact against ints of any size
double float_mod(double a, double b);      // Python's %, b != 0
double float_floordiv(double a, double b); // Python's //, b != 0
Value float_pow(VM *vm, double a, double b);
Value float_format(VM *vm, double d, StrObj *spec);
Value complex_new(VM *vm, double re, double im);
