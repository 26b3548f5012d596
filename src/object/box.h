// NativeBoxObj: storage for native modules' own types (see object.h). A type made of a box has a row in types.def with KIND
// NATIVE_BOX... its instances are allocated with box_new and read with box_value/box_raw.
#pragma once

#include "object/types.h"

NativeBoxObj *box_new(VM *vm, ClassObj *cls, unsigned nvalues, unsigned nraw);
static inline void *box_raw(NativeBoxObj *b) { return &b->v[b->nvalues]; }
