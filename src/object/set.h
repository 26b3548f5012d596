// set and frozenset: the C interface.
#pragma once

#include "object/types.h"

SetObj *set_new(VM *vm, bool frozen);
int set_add(VM *vm, SetObj *s, Value v);      // 1 added, 0 was there, -1 error
int set_has(VM *vm, SetObj *s, Value v);      // 1, 0, -1
int set_discard(VM *vm, SetObj *s, Value v);  // 1, 0, -1
bool set_update(VM *vm, SetObj *s, Value iterable);
bool set_next(const SetObj *s, size_t *pos, Value *v);
