// slice: the C interface.
#pragma once

#include "object/types.h"

Value slice_new(VM *vm, Value start, Value stop, Value step);
// slice.indices for a length of any size (range slicing). False = error.
bool slice_indices(VM *vm, Value slice, Value len, Value *start, Value *stop,
                   Value *step);
