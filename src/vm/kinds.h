// How the collector traces each kind.
#pragma once

#include "object/types.h"


void str_table_trace(VM *vm);
void weakrefs_purge(VM *vm);
void finals_trace(VM *vm);
void finals_find(VM *vm); // after a collection: dead objects that want finalising are due; they and what they reach stay
bool finals_run(VM *vm);  // at a safe point: __del__, generator close, weakref callbacks; false = limit
