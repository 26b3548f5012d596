// Inside object/: parts of attribute access that natives of object, type and super need.
#pragma once

#include "object/types.h"

bool attr_generic(VM *vm, Value o, StrObj *name, Value *out);        // object.__getattribute__; *out unset = missing
bool attr_set_generic(VM *vm, Value o, StrObj *name, Value v);       // object.__setattr__ / __delattr__ (v unset), type's too
bool attr_set_descr(VM *vm, Value o, Value attr, StrObj *name, Value v, ClassObj *cls);
Value attr_error(VM *vm, Value o, StrObj *name);                     // raises; VAL_ERR
void attr_error_note(VM *vm, Value o, StrObj *name);                 // sets .name and .obj of the pending AttributeError
void attr_error_missing_delete(VM *vm, Value o, StrObj *name);
void module_attr_error(VM *vm, Value module, StrObj *name);
bool type_setattr(VM *vm, ClassObj *cls, StrObj *name, Value v);     // v unset = delete
StrObj *class_qualname(const ClassObj *cls);
bool class_overrides_class(VM *vm, const ClassObj *cls);
StrObj *dunder_name(Dunder d);
Value vm_class_call(VM *vm, ClassObj *cls, const CallArgs *c); // type.__call__
Value vm_finish_nested(VM *vm); // a native called from C answered VAL_TAIL: run it to the end
Value vm_current_module_name(VM *vm); // __name__ of the globals of the running guest code, or unset
void classes_purge(VM *vm);
void class_trace(VM *vm, Obj *o);
Value op_binary_other(VM *vm, Value a, Value b, BinOp op, bool inplace);
bool is_iterator(VM *vm, Value v);
int64_t object_id(VM *vm, Value v);
int64_t object_hash(VM *vm, Value v);
int64_t ids_get(VM *vm, Obj *o);       // weakref.c
void ids_purge(VM *vm);
Value object_repr_default(VM *vm, Value v);
Value class_module_name(VM *vm, const ClassObj *cls);
Value class_getitem(VM *vm, Value cls, Value key); // list[int], __class_getitem__
bool dir_add_class(VM *vm, const ClassObj *cls, DictObj *names);
Value dict_keys_list(VM *vm, DictObj *d);
Value alias_new(VM *vm, Value origin, Value args); // origin[args]
Value class_alias(VM *vm, Value *a, unsigned n); // the __class_getitem__ of builtin classes
Value union_type_of(VM *vm, Value a, Value b, BinOp op); // a | b, or VAL_NOTIMPL
Value op_compare_function(VM *vm, Value a, Value b, CmpOp op);
Value op_compare_rest(VM *vm, Value a, Value b, CmpOp op);
Value super_new(VM *vm, Value cls, Value self);
