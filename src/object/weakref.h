// Weak references: the C interface.
#pragma once

#include "object/types.h"

// A reference of class cls (ReferenceType or a guest subclass); callback may be None.
Value weakref_make(VM *vm, const ClassObj *cls, Value target, Value callback);
Value weakref_target(Value ref); // unset = dead
