// What the parts of the module itertools share.
#pragma once

#include "heap/budget.h"
#include "object/call.h"

Value itertools_iter(VM *vm, Value self);

// The next item of a source. Paid; nested iterators are guarded.
static inline Value itertools_step(VM *vm, Value it) {
    return c_stack_ok(vm) && budget_charge(vm, 1) ? iter_next(vm, it) : VAL_ERR;
}
