// The registry of objects with finalisers. A collection moves the dead ones to `due` (they stay alive until run); the next safe point
// runs them, inside the budget, each at most once.
#include "object/final.h"

#include "object/attr.h"
#include "object/call.h"
#include "object/class.h"
#include "object/err.h"
#include "object/host.h"
#include "object/str.h"
#include "vm/kinds.h"
#include "vm/vm.h"

typedef struct Finals {
    Obj **live; // raw buffer, weak
    Obj **due;  // raw buffer with room for all of live and all weak references; traced
    uint32_t nlive, ndue;
    uint32_t callbacks; // weak references with callbacks, all of which may become due
    uint32_t fresh;  // registered since the last collection
    int32_t credit;  // see finals_before_output
    int32_t most;    // credit: WEAK_CREDIT in programs that use weak references
    uint64_t paid;   // operations at the last credit
} Finals;

enum { FIRST_CREDIT = 64, WEAK_CREDIT = 640, CREDIT_OPS = 2000, CREDIT_BYTES = 64 << 10 };

static bool grow(VM *vm, Finals *f) {
    size_t cap = f->live == NULL ? 0 : buf_bytes(f->live) / sizeof(Obj *);
    size_t want = cap == 0 ? 32 : 2 * cap;
    Obj **live = buf_new(vm, want * sizeof(Obj *), KIND_BUF_RAW);
    Obj **due = buf_new(vm, want * sizeof(Obj *), KIND_BUF_RAW);
    if (live == NULL || due == NULL) return false;
    if (f->nlive > 0) memcpy(live, f->live, f->nlive * sizeof(Obj *));
    if (f->ndue > 0) memcpy(due, f->due, f->ndue * sizeof(Obj *));
    f->live = live;
    f->due = due;
    return true;
}

static size_t cap_of(const Finals *f) { return f->live == NULL ? 0 : buf_bytes(f->live) / sizeof(Obj *); }

static bool has_room(VM *vm) {
    if (vm->finals == NULL) {
        vm->finals = buf_new(vm, sizeof(Finals), KIND_BUF_RAW);
        if (vm->finals == NULL) return false;
        vm->finals->credit = vm->finals->most = FIRST_CREDIT;
    }
    Finals *f = vm->finals;
    return f->nlive + f->ndue + f->callbacks + 1 < cap_of(f) || grow(vm, f);
}

bool finals_register(VM *vm, Obj *o) {
    if (!has_room(vm)) return false;
    Finals *f = vm->finals;
    f->live[f->nlive++] = o;
    f->fresh++;
    return true;
}

bool finals_expect(VM *vm, bool callback) {
    if (!has_room(vm)) return false;
    if (vm->finals->most != WEAK_CREDIT) vm->finals->credit = vm->finals->most = WEAK_CREDIT;
    vm->finals->callbacks += callback;
    vm->finals->fresh++;
    return true;
}

void finals_count_callbacks(VM *vm, uint32_t n) {
    if (vm->finals != NULL) vm->finals->callbacks = n;
}

void finals_add_due(VM *vm, Obj *o) {
    Finals *f = vm->finals;
    if (f != NULL && f->ndue < cap_of(f)) {
        f->due[f->ndue++] = o;
        gc_mark_and_drain(vm, val_obj(o));
    }
}

void finals_trace(VM *vm) {
    Finals *f = vm->finals;
    if (f == NULL) return;
    gc_mark_buf(vm, f);
    gc_mark_buf(vm, f->live);
    gc_mark_buf(vm, f->due);
    for (uint32_t i = 0; i < f->ndue; i++) gc_mark_obj(vm, f->due[i]);
}

void finals_find(VM *vm) {
    Finals *f = vm->finals;
    if (f == NULL) return;
    uint32_t n = 0, before = f->ndue;
    f->fresh = 0;
    for (uint32_t i = 0; i < f->nlive; i++) {
        Obj *o = f->live[i];
        if (gc_is_live(vm, o)) f->live[n++] = o;
        else if (f->ndue < cap_of(f)) f->due[f->ndue++] = o;
    }
    f->nlive = n;
    for (uint32_t i = before; i < f->ndue; i++) gc_mark_and_drain(vm, val_obj(f->due[i]));
}

// An exception in a finaliser is reported and dropped.
static void ignore_error(VM *vm, Value where) {
    Value e = err_take(vm);
    if (e != VAL_UNSET) host_unraisable(vm, e, where);
}

static void run_one(VM *vm, Obj *o) {
    Value v = val_obj(o);
    if (is_kind(v, KIND_WEAKREF)) {
        WeakrefObj *w = (WeakrefObj *)o;
        Value cb = w->callback;
        w->callback = VAL_UNSET;
        if (is_err(vm_call1(vm, cb, v))) ignore_error(vm, cb);
        return;
    }
    obj_clear_flag(o, OBJ_FINAL);
    if (is_kind(v, KIND_GENERATOR) || is_kind(v, KIND_COROUTINE)) {
        if (((GenObj *)o)->state == GEN_SUSPENDED && !gen_close(vm, (GenObj *)o)) ignore_error(vm, v);
        return;
    }
    Value del = class_dunder(vm, class_of(v), DU_del);
    if (del == VAL_UNSET) return;
    Value fn = class_bind(vm, del, v, class_of(v));
    if (is_err(fn) || is_err(vm_call0(vm, fn))) ignore_error(vm, del);
}

bool finals_run(VM *vm) {
    Finals *f = vm->finals;
    if (f == NULL || f->ndue == 0) return true;
    vm->finalising = true;
    Value exc = vm->exc, handled = vm->handled;
    vm->exc = VAL_UNSET;
    while (f->ndue > 0 && vm->budget.limit == LIMIT_NONE) run_one(vm, f->due[--f->ndue]);
    vm->exc = vm->budget.limit == LIMIT_NONE ? exc : VAL_UNSET;
    vm->handled = handled;
    vm->finalising = false;
    return vm->budget.limit == LIMIT_NONE;
}

// CPython finalises at once what a program drops, and prints show the order. So before output, objects with finalisers that were made
// since the last collection are looked for, as long as that costs little: each look costs credit by the size of the heap, operations earn it.
static bool look_if_cheap(VM *vm, Finals *f, const char *scan_from) {
    uint64_t used = budget_used(vm);
    f->credit += (int32_t)((used - f->paid) / CREDIT_OPS > 1000 ? 1000 : (used - f->paid) / CREDIT_OPS);
    f->paid = used;
    if (f->credit > f->most) f->credit = f->most;
    int64_t cost = 1 + (int64_t)(vm->heap.used / CREDIT_BYTES);
    if (cost > f->credit) return true;
    f->credit -= (int32_t)cost;
    vm->heap.scan_from = scan_from;
    gc_collect(vm);
    vm->heap.scan_from = NULL;
    return finals_run(vm);
}

bool finals_before_output(VM *vm) {
    Finals *f = vm->finals;
    return f == NULL || (f->fresh == 0 && f->callbacks == 0) || vm->finalising || look_if_cheap(vm, f, NULL);
}

// No native runs above the loop, whose own C variables hold nothing that its registers do not.
bool finals_at_loop_end(VM *vm) {
    Finals *f = vm->finals;
    return f == NULL || f->fresh == 0 || vm->finalising || look_if_cheap(vm, f, vm->loop_sp);
}

bool finals_before_deref(VM *vm, bool by_loop) {
    Finals *f = vm->finals;
    return f == NULL || vm->finalising || look_if_cheap(vm, f, by_loop ? vm->loop_sp : NULL);
}
