// Iterators that belong to no single type: the C interface.
#pragma once

#include "object/types.h"

Value iter_new_seq(VM *vm, Value seq); // over o[0], o[1], ... until IndexError
Value iter_new_callable(VM *vm, Value fn, Value sentinel); // iter(fn, sentinel)
Value iter_reversed(VM *vm, Value v);                      // reversed(v)
