// struct VM: one interpreter instance, everything that is mutable. No other state exists in the process.
// Owned by src/api; each layer keeps its own part and touches others' only through functions.
#pragma once

#include "heap/heap.h"
#include "heap/obj.h"

typedef struct VM VM;
typedef struct Frame Frame;
typedef struct StackSegment StackSegment;
typedef struct StrObj StrObj;
typedef struct DictObj DictObj;
typedef struct ExcObj ExcObj;
typedef struct WeakrefObj WeakrefObj;

// Which limit ended the run; terminal (design: a limit is a state, not an exception).
typedef enum Limit {
    LIMIT_NONE,
    LIMIT_OPS,
    LIMIT_WHILE,
    LIMIT_TIME,
    LIMIT_MEMORY,
    LIMIT_OUTPUT,
    LIMIT_SUSPENSIONS,
    LIMIT_SLEEP,
    LIMIT_INTERRUPT,
    LIMIT_INT_BITS,
} Limit;

// Fuel and clocks, see budget.h.
typedef struct Budget {
    int64_t fuel;        // units left in this slice; the loop and natives decrement it
    int64_t slice;       // units that the slice began with
    uint64_t used;       // units of finished slices (of this run)
    uint64_t max_ops;    // per run
    uint64_t deadline;   // monotonic ns, 0 = none
    uint64_t started;    // monotonic ns at the run's begin
    uint64_t max_time;   // ns per run
    uint64_t max_output; // bytes per run
    uint64_t output;     // bytes so far
    uint64_t while_limit; // iterations per while statement, 0 = none
    Limit limit;         // set once, cleared at the begin of the next run
    int interrupt;       // set by vt_interrupt from any thread (atomic access)
    uint64_t (*clock)(void *ctx); // monotonic ns, from the configuration
    void *clock_ctx;
} Budget;

// A call that a native asked for with call_tail instead of returning a value.
typedef struct TailCall {
    Value fn;
    Value args[6];
    unsigned n, nkw;
    Value *spill; // the arguments instead (buffer), when they do not fit: n values, nkw values, nkw names
} TailCall;

// What the upper layers plug in; one constant table, so that heap/ needs none of their headers.
typedef struct VmHooks {
    const KindInfo *kinds;              // by kind
    void (*trace_roots)(VM *vm);        // frames, registers, tables, handles
    void (*after_gc)(VM *vm);           // weak tables, finalisers queued, caches dropped
} VmHooks;

struct VM {
    Budget budget;
    Heap heap;
    const VmHooks *hooks;

    Value exc;     // the pending exception (ExcObj), or unset
    Value handled; // the exception being handled (sys.exception()), or unset

    // vm/: frames and registers
    Frame *frame;          // innermost frame

    Value *stack_end;      // end of the current segment
    StackSegment *segment;
    Value *binding;             // registers in another segment whose arguments are being bound
    size_t nbinding;
    unsigned max_depth;         // Python frames; sys.setrecursionlimit
    unsigned recursion_slack;
    struct FrameChunk *frame_chunks;
    unsigned depth_ceiling;     // what setrecursionlimit may raise to
    unsigned nested;            // C re-entries of the loop (0 or 1 = a host call may suspend)
    const char *loop_sp;        // C stack address just above the running vm_loop
    char *c_stack_limit;        // C stack addresses below this raise RecursionError
    const Obj *native;          // the NativeObj that runs
    TailCall tail;
    const Value *raw_kwnames;   // keyword names of the NATIVE_RAW call that runs
    unsigned raw_nkw;
    Value stop_value;           // what the generator that answered VAL_STOP returned
    Value *repr_stack;          // containers being printed (buffer), for [...]
    unsigned repr_depth;
    Value frozen_cache;         // namespace of src/builtins/py, or unset
    bool reraise;               // the pending exception already has this frame in its traceback
    uint32_t limit_line;        // line at which the limit was reached, 0 = not known
    Value tail_kwnames;         // tuple of keyword names of the tail call, or unset

    // object/: names, classes, modules
    struct StrTable *interned;   // run-time interned strings
    uint64_t dict_version;       // last version given to a dict's key layout
    struct {
        uint64_t version;
        Value key;   // weak: forgotten by each collection
        uint32_t at; // entry number
    } dict_hint; // the last key found in a dict, see find_hinted in object/dict.c
    uint64_t class_version;      // last version given to a class
    struct {
        const ClassObj *cls;
        Value v; // static, or unset: has none
        uint32_t dunder;
    } static_dunders[32]; // special methods of static classes as class_dunder found them: they never change
    struct AttrCache *attr_cache; // second level of the inline caches (raw buffer), emptied by each collection
    DictObj *static_shapes;      // root shapes of static exception classes, by class name
    ClassObj **all_classes;      // raw buffer: every guest class alive (weak; purged after a collection)
    uint32_t nclasses;
    DictObj *globals;            // __main__ namespace
    DictObj *modules;            // sys.modules
    DictObj *builtins_overlay;   // names set on the builtins module by the guest, or NULL
    Value static_class_state;    // dict: static class -> its mutable side table (subclasses, ABC data), or unset
    Value module_state;          // dict: module name -> per-instance state of native modules, or unset
    Value result;                // value of the run so far (SETRESULT)
    WeakrefObj **weakrefs;       // raw buffer: all weak references alive (weak)
    uint32_t nweakrefs;
    struct Finals *finals;       // objects to finalise, see object/final.c (buffer)
    DictObj *sys_dict;           // namespace of the module sys once it is imported: print asks it for stdout
    Value handles;               // list of values that the embedder holds
    Value warn_filters;          // state of the warnings machinery
    uint64_t next_id;            // id() numbers
    struct IdEntry *ids;         // raw buffer: object -> number, weak
    size_t nids, ids_mask;
    uint64_t hash_seed;          // mixed in only where a table picks a slot
    uint64_t random_seed;
    unsigned int_max_str_digits; // 4300
    size_t max_int_bits;

    // policy and host
    struct VtHost *host;         // api/: configuration, output callback, tools, policy; opaque below
    bool finalising;             // no guest code may be entered any more
};

// A zeroed object of `size` bytes (header included, > 0) with its head set (flags: of OBJ_*; an instance of a heap
// class must carry OBJ_SUB, or its class is not marked). NULL = memory limit set in vm->budget.limit. Charges no
// fuel: the caller charges what it touches (small objects are covered by their opcode).
__attribute__((malloc, warn_unused_result)) static inline void *
heap_alloc(VM *vm, size_t size, const ClassObj *cls, uint8_t kind, uint8_t flags) {
    if (__builtin_expect(size <= HEAP_MAX_FINE, 1)) {
        HeapClass *k = &vm->heap.classes[(size - 1) / HEAP_GRANULE];
        char *p = k->cur;
        size_t cell = (size + HEAP_GRANULE - 1) & ~(size_t)(HEAP_GRANULE - 1);
        if (__builtin_expect((size_t)(k->end - p) >= cell, 1)) {
            k->cur = p + cell;
            ((Obj *)(void *)p)->head = OBJ_HEAD(cls, flags | vm->heap.colour, kind);
            return p;
        }
    }
    return heap_alloc_slow(vm, size, cls, kind, flags);
}
