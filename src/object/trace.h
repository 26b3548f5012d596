// What each kind of object points to, for the collector: the table that the instance's
// VmHooks refer to.
#pragma once

#include "object/types.h"

extern const KindInfo object_kinds[]; // by Kind
void class_trace(VM *vm, Obj *o);
void shape_trace(VM *vm, Obj *o);
void str_trace(VM *vm, Obj *o);
void attrs_trace(VM *vm, Obj *o); // the attribute part of any instance
