// Classes and instances: construction and mutation. Lookups are declared in call.h.
#pragma once

#include <string.h>

#include "object/types.h"

// type(name, bases, ns, **kwds): the whole of type.__new__ (MRO, slots, __set_name__, __init_subclass__, __classcell__).
// The most derived of meta and the classes of the bases; NULL = TypeError, metaclass conflict.
ClassObj *class_winner_meta(VM *vm, ClassObj *meta, const TupleObj *bases);
Value class_make(VM *vm, ClassObj *meta, StrObj *name, TupleObj *bases, DictObj *ns, const CallArgs *kwds);
// An instance of cls with its native part zeroed and no attributes (object.__new__ without the abstract check).
Obj *instance_new(VM *vm, ClassObj *cls);
// An object of class cls (a builtin or a guest subclass of it) whose native part takes native_size bytes; the attribute part, if cls has
// one, is added behind. For variable-size layouts (str, int, tuple, bytes), which set their length BEFORE attributes are touched.
Obj *instance_alloc(VM *vm, const ClassObj *cls, size_t native_size);
AttrPart *attr_part(Obj *o);                // NULL if instances have none
DictObj *instance_dict(VM *vm, Obj *o);     // obj.__dict__: switches to dict mode
bool instance_get(VM *vm, Obj *o, const StrObj *name, Value *out); // own attribute only; runs nothing
bool instance_set(VM *vm, Obj *o, StrObj *name, Value v);
int instance_del(VM *vm, Obj *o, StrObj *name);
int32_t shape_find(const Shape *s, const StrObj *name); // slot or -1; name interned
Shape *shape_add(VM *vm, Shape *s, StrObj *name);       // transition
bool class_set_bases(VM *vm, ClassObj *cls, Value bases); // cls.__bases__ = bases
void class_modified(VM *vm, ClassObj *cls, const StrObj *name);
bool class_is_data_descr(VM *vm, Value attr);
Value class_static_attr(const ClassObj *cls, const StrObj *name); // own attribute of a static class, or unset
Value class_own_attr(VM *vm, const ClassObj *cls, const StrObj *name);    // own attribute of any class, or unset
size_t class_mro_len(const ClassObj *cls);
const ClassObj *class_mro_at(const ClassObj *cls, size_t i);
Value class_abstract_error(VM *vm, ClassObj *cls);
const NativeObj *cls_object_new(void);
const NativeObj *cls_object_init(void);
Value type_getattr(VM *vm, Value cls, StrObj *name); // VAL_UNSET without error = missing
TupleObj *class_bases(VM *vm, const ClassObj *cls);
TupleObj *class_mro_tuple(VM *vm, const ClassObj *cls);
static inline bool class_is_guest(const ClassObj *c) { return !(c->flags & CLASS_STATIC); }
// The slots of the nearest class of the chain that fills the slot at this offset; all NULL when none does.
const TypeSlots *class_slots(const ClassObj *cls, size_t offset);
static inline const TypeSlots *class_slots_at(const ClassObj *cls, size_t offset) {
    void (*fn)(void) = NULL;
    if (cls->slots == NULL) return class_slots(cls, offset);
    memcpy(&fn, (const char *)cls->slots + offset, sizeof fn);
    return fn != NULL ? cls->slots : class_slots(cls, offset);
}
#define SLOT_OF(cls, field) (class_slots_at((cls), offsetof(TypeSlots, field))->field)
Shape *shape_root(VM *vm, ClassObj *cls);
Shape *static_root_shape(VM *vm, const ClassObj *cls);
bool slots_reserve(VM *vm, Obj *o, AttrPart *p, uint32_t n);
bool instance_set_dict(VM *vm, Obj *o, DictObj *d);
bool instance_set_class(VM *vm, Obj *o, ClassObj *cls); // of the same layout
bool member_get(VM *vm, Obj *o, const MemberObj *m, Value *out);
int member_set(VM *vm, Obj *o, const MemberObj *m, Value v); // v unset = delete; 1 done, 0 there was none, -1 error
void shape_trace(VM *vm, Obj *o);
void attrs_trace(VM *vm, Obj *o); // every trace function of a subclassable kind calls it when OBJ_SUB or OBJ_ATTRS8 is set
