// What float and complex share.
#pragma once

#include "object/types.h"

Value complex_pow_values(VM *vm, double ar, double ai, double br, double bi);
int64_t double_hash(double d, uint64_t bits_of_nan);
Value float_unary(VM *vm, Value a, UnOp op);
Value float_slot_format(VM *vm, Value v, StrObj *spec);
