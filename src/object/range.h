// range: the C interface.
#pragma once

#include "object/types.h"

Value range_new(VM *vm, Value start, Value stop,
                Value step); // exact ints; ValueError for step 0
