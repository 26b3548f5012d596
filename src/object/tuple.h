// tuple: the C interface.
#pragma once

#include "object/types.h"

TupleObj *tuple_new(VM *vm, size_t n); // items unset: fill before guest code can see it
TupleObj *tuple_from(VM *vm, const Value *items, size_t n);
TupleObj *tuple_empty(void);           // the static ()
TupleObj *tuple_pair(VM *vm, Value a, Value b);
// tuple(iterable); exact tuples are returned as they are. May run guest code.
TupleObj *tuple_from_iterable(VM *vm, Value iterable);
Value tuple_getitem(VM *vm, Value self, Value key);
