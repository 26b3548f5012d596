// Finalisation after a collection: __del__, closing of dropped generators, weak reference callbacks.
#pragma once

#include "object/types.h"

bool finals_register(VM *vm, Obj *o); // o has OBJ_FINAL: wants finalising once it is unreachable
void finals_add_due(VM *vm, Obj *o);  // inside a collection; never allocates
bool weakref_register(VM *vm, WeakrefObj *w);
