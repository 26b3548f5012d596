// set and frozenset: the C interface.
#pragma once

#include "object/types.h"

SetObj *set_new(VM *vm, bool frozen);
int set_add(VM *vm, SetObj *s, Value v);      // 1 added, 0 was there, -1 error
int set_has(VM *vm, SetObj *s, Value v);      // 1, 0, -1
int set_discard(VM *vm, SetObj *s, Value v);  // 1, 0, -1
bool set_update(VM *vm, SetObj *s, Value iterable);
bool set_next(const SetObj *s, size_t *pos, Value *v);
// With the hash known.
int set_put(VM *vm, SetObj *s, Value v, int64_t hash);           // as set_add
int set_has_hashed(VM *vm, SetObj *s, Value v, int64_t hash);
int set_discard_hashed(VM *vm, SetObj *s, Value v, int64_t hash);
const SetEntry *set_next_entry(const SetObj *s, size_t *pos);
bool set_pop(SetObj *s, Value *v);
void set_clear(SetObj *s);
// What the operators and methods of set and of dict views are made of; `other` is any iterable. Results are a set or a
// frozenset as s is.
SetObj *set_copy(VM *vm, SetObj *s);
Value set_intersection(VM *vm, SetObj *s, Value other);
SetObj *set_difference(VM *vm, SetObj *s, Value other);
bool set_difference_update(VM *vm, SetObj *s, Value other);
bool set_symmetric_update(VM *vm, SetObj *s, Value other);
