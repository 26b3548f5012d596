// Natives of weakref (_weakref) and of gc: what programs may ask of the collector. Objects are never handed out by it.
#include "heap/heap.h"
#include "object/box.h"
#include "object/class.h"
#include "object/err.h"
#include "object/list.h"
#include "vm/kinds.h"
#include "vm/vm.h"

static bool refers_to(const VM *vm, uint32_t i, Value target) { return is_ptr(target) && vm->weakrefs[i]->target == as_obj(target); }

static Value weak_count(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t count = 0;
    if (!budget_charge(vm, vm->nweakrefs / 16)) return VAL_ERR;
    for (uint32_t i = 0; i < vm->nweakrefs; i++) count += refers_to(vm, i, a[0]);
    return val_int(count);
}
static Value weak_list(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!budget_charge(vm, vm->nweakrefs / 16)) return VAL_ERR;
    ListObj *l = list_new(vm, 0);
    for (uint32_t i = 0; l != NULL && i < vm->nweakrefs; i++)
        if (refers_to(vm, i, a[0]) && !list_append(vm, l, val_obj(vm->weakrefs[i]))) return VAL_ERR;
    return val_obj(l);
}

const NativeRow weak_rows[] = {
    {"getweakrefcount", "(object, /)", weak_count, "Return the number of weak references to 'object'."},
    {"getweakrefs", "(object, /)", weak_list, "Return a list of all weak reference objects pointing to 'object'."},
};

// gc.collect() runs a loop of guest code over an object whose __next__ collects: there the C stack, which the collector searches for
// anything that looks like an address, is short, and what earlier calls left on it has been wiped.
static __attribute__((noinline)) void wipe_stack(void) {
    char used[8192];
    memset(used, 0, sizeof used);
    __asm__ volatile("" : : "r"(used) : "memory");
}
static Value collector_next(VM *vm, Value self) {
    (void)self;
    if (!budget_charge(vm, vm->heap.used >> 8)) return VAL_ERR;
    const Frame *f = vm->frame;
    if (f->code->hidden && f->pc[-1].op == OP_FORITER) frame_forget(vm, f->pc[-1].b);
    memset(vm->tail.args, 0, sizeof vm->tail.args);
    vm->stop_value = VAL_NONE;
    wipe_stack();
    gc_collect(vm);
    return vm->finalising || finals_run(vm) ? VAL_STOP : VAL_ERR;
}
static Value collector_iter(VM *vm, Value self) {
    (void)vm;
    return self;
}
static Value make_collector(VM *vm, Value *a, unsigned n) {
    (void)a, (void)n;
    return val_obj(box_new(vm, TYPE_OF(collector), 0, 0));
}
const TypeSlots collector_slots = {.iter = collector_iter, .next = collector_next};
const NativeRow vitrine_weak_rows[] = {
    {"collector", "()", make_collector, ""},
};

static Value collect(VM *vm, Value *a, unsigned n) {
    (void)a, (void)n;
    Value fn = frozen_function(vm, "collect");
    return is_err(fn) ? VAL_ERR : call_tail(vm, fn, 0, NULL);
}
static Value do_nothing(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)a, (void)n;
    return VAL_NONE;
}
static Value is_enabled(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)a, (void)n;
    return VAL_TRUE;
}

const NativeRow gc_rows[] = {
    {"collect", "(generation=2)", collect, "Run the garbage collector."},
    {"enable", "()", do_nothing, "Enable automatic garbage collection."},
    {"disable", "()", do_nothing, "Disable automatic garbage collection."},
    {"isenabled", "()", is_enabled, "Returns true if automatic garbage collection is enabled."},
};
