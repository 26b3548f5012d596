// list: the C interface. Functions that return NULL, false or VAL_ERR have set an error or limit.
#pragma once

#include "object/types.h"

ListObj *list_new(VM *vm, size_t cap);
ListObj *list_from(VM *vm, const Value *items, size_t n);
bool list_append(VM *vm, ListObj *l, Value v);
bool list_insert(VM *vm, ListObj *l, size_t at, Value v);
bool list_extend(VM *vm, ListObj *l, Value iterable); // may run guest code
bool list_reserve(VM *vm, ListObj *l, size_t cap);    // at least cap, amortised growth
// Slow paths of subscripting with any key (ints out of line, slices, __index__).
Value list_getitem(VM *vm, Value self, Value key);
bool list_setitem(VM *vm, Value self, Value key, Value v);
// Stable sort of l in place by keys (NULL: the items themselves; else n keys, moved along). Compares with op_compare; the
// list is empty for the guest meanwhile. false = error, the list holds all its items in some order.
bool list_sort(VM *vm, ListObj *l, Value *keys, bool reverse);
