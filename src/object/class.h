// Classes and instances: construction and mutation. Lookups are declared in call.h.
#pragma once

#include "object/types.h"

// type(name, bases, ns, **kwds): the whole of type.__new__ (MRO, slots, __set_name__, __init_subclass__, __classcell__).
Value class_make(VM *vm, ClassObj *meta, StrObj *name, TupleObj *bases, DictObj *ns, const CallArgs *kwds);
// An instance of cls with its native part zeroed and no attributes (object.__new__ without the abstract check).
Obj *instance_new(VM *vm, ClassObj *cls);
AttrPart *attr_part(Obj *o);                // NULL if instances have none
DictObj *instance_dict(VM *vm, Obj *o);     // obj.__dict__: switches to dict mode
bool instance_get(VM *vm, Obj *o, const StrObj *name, Value *out); // own attribute only; runs nothing
bool instance_set(VM *vm, Obj *o, StrObj *name, Value v);
int instance_del(VM *vm, Obj *o, StrObj *name);
int32_t shape_find(const Shape *s, const StrObj *name); // slot or -1; name interned
Shape *shape_add(VM *vm, Shape *s, StrObj *name);       // transition
void class_modified(VM *vm, ClassObj *cls, const StrObj *name);
