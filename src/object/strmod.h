// %-formatting of bytes (that of str is declared in str.h).
#pragma once

#include "object/types.h"

// fmt is bytes or bytearray; the result has its type.
Value bytes_mod(VM *vm, Value fmt, Value args);
