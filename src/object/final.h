// Finalisation after a collection: __del__, closing of dropped generators, weak reference callbacks.
#pragma once

#include "object/types.h"

bool finals_register(VM *vm, Obj *o); // o has OBJ_FINAL: wants finalising once it is unreachable
void finals_add_due(VM *vm, Obj *o);  // inside a collection; never allocates
bool finals_expect(VM *vm, bool callback); // a weak reference is made, perhaps with a callback that may become due
void finals_count_callbacks(VM *vm, uint32_t n); // after a collection: so many are left; never allocates
bool weakref_register(VM *vm, WeakrefObj *w);
void weakrefs_purge(VM *vm); // after a collection: clears those whose object died
