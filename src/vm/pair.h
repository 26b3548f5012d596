// Loops that unpack pairs at once, see pair.c.
#pragma once

#include "object/types.h"

typedef enum PairNext {
    PAIR_DONE,  // out[0], out[1] are the next pair's
    PAIR_END,   // exhausted
    PAIR_ERROR, // an exception is pending
    PAIR_OTHER, // not a case for this: nothing happened
} PairNext;

PairNext pair_next(VM *vm, Value it, Value *out);
