// Struct sequences: tuples of a static class whose items have names (time.struct_time,
// sys.version_info). A class is a row of boxtypes.def with base tuple; its fields are its
// rows with structseq_field as getter, in order. Rows beyond the length of the tuple are
// fields that only have a name.
#pragma once

#include "object/types.h"

Value structseq_new(VM *vm, const ClassObj *cls, const Value *items, size_t n);
Value structseq_repr(VM *vm, Value self);
Value structseq_field(VM *vm, Value *a, unsigned n); // the getter of every field
Value structseq_refuse(
    VM *vm, Value *a, unsigned n); // __new__ of classes that the guest cannot instantiate
