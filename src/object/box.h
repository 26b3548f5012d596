// NativeBoxObj: storage for native modules' own types (see object.h). A type made of a
// box has a row in boxtypes.def and a __new__ of its own, which allocates with box_new:
// the numbers of values and raw bytes are the same for all instances of a type.
#pragma once

#include "object/types.h"

NativeBoxObj *box_new(VM *vm, const ClassObj *cls, unsigned nvalues, unsigned nraw);
static inline NativeBoxObj *as_box(Value v) {
    return (NativeBoxObj *)v;
}
static inline void *box_raw(NativeBoxObj *b) {
    return &b->v[b->nvalues];
}
