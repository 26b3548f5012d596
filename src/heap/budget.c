// Fuel, clock and interrupt (see budget.h). Owns the rule that a limit, once set, stays
// until the next run and that every later charge fails at once. What is counted depends
// on the guest's program alone: slices, polls and collections add nothing, so that the
// same program always uses the same number of operations.
#include "heap/budget.h"

// Starts the next slice: as long as the operations that are left allow.
static void start_slice(Budget *b) {
    uint64_t left = b->max_ops > b->used ? b->max_ops - b->used : 0;
    b->slice = left < BUDGET_SLICE ? (int64_t)left : BUDGET_SLICE;
    b->fuel = b->slice;
}

static void count_slice(Budget *b) {
    b->used += (uint64_t)(b->slice - b->fuel);
    b->slice = b->fuel;
}

void budget_begin_run(VM *vm) {
    Budget *b = &vm->budget;
    if (b->max_ops == 0) b->max_ops = UINT64_MAX / 2;
    b->used = 0;
    b->output = 0;
    b->limit = LIMIT_NONE;
    b->started = b->clock != NULL ? b->clock(b->clock_ctx) : 0;
    b->deadline = b->max_time != 0 ? b->started + b->max_time : 0;
    start_slice(b);
}

uint64_t budget_used(const VM *vm) {
    return vm->budget.used + (uint64_t)(vm->budget.slice - vm->budget.fuel);
}

Value limit_reached(VM *vm, Limit limit) {
    Budget *b = &vm->budget;
    vm->exc = VAL_UNSET;
    if (b->limit == LIMIT_NONE) b->limit = limit;
    count_slice(b);
    b->slice = b->fuel = -1; // the next charge polls
    return VAL_ERR;
}

bool budget_poll(VM *vm) {
    Budget *b = &vm->budget;
    count_slice(b);
    Limit limit = b->limit;
    if (limit == LIMIT_NONE) {
        if (b->used > b->max_ops) {
            limit = LIMIT_OPS;
        } else if (__atomic_load_n(&b->interrupt, __ATOMIC_RELAXED) != 0) {
            __atomic_store_n(&b->interrupt, 0, __ATOMIC_RELAXED);
            limit = LIMIT_INTERRUPT;
        } else if (b->deadline != 0 && b->clock != NULL &&
                   b->clock(b->clock_ctx) >= b->deadline) {
            limit = LIMIT_TIME;
        }
    }
    if (limit != LIMIT_NONE) {
        limit_reached(vm, limit);
        return false;
    }
    start_slice(b);
    return true;
}
