// Fuel: one number that every loop pays into. Natives call budget_charge in proportion to the elements or bytes that they
// touch, before the work; false means that a limit is reached: return VAL_ERR at once, whatever is half done left consistent.
#pragma once

#include "heap/vm.h"

enum { BUDGET_SLICE = 10000 };

// The slice is used up: counts it, polls clock and interrupt, starts the next. False = vm->budget.limit is set.
bool budget_poll(VM *vm) __attribute__((warn_unused_result));
void budget_begin_run(VM *vm);
uint64_t budget_used(const VM *vm);
// Sets the limit (the first one stays) and drops a pending exception. Always returns VAL_ERR.
Value limit_reached(VM *vm, Limit limit);

static inline bool budget_charge(VM *vm, uint64_t units) {
    vm->budget.fuel -= (int64_t)(units > INT64_MAX / 2 ? INT64_MAX / 2 : units);
    return vm->budget.fuel >= 0 || budget_poll(vm);
}
// For work over bytes: one unit for each 64.
static inline bool budget_charge_bytes(VM *vm, uint64_t bytes) { return budget_charge(vm, (bytes >> 6) + 1); }
