// The heap of one instance: non-moving mark-sweep, size-class blocks, accounted to the byte. New memory is zeroed, and
// zero is a valid traced state of every kind. The heap is marked precisely, the C stack conservatively (interior pointers and
// one past the end count), so natives hold Values and buffers in C locals without rooting: nothing is freed while a local can
// reach it. A collection may happen inside any allocation. Nothing moves.
#pragma once

#include "heap/obj.h"

typedef struct VM VM;
typedef struct HeapBlock HeapBlock;

enum {
    KIND_FREE = 0,       // a free cell
    KIND_BUF_RAW = 1,    // bytes without pointers
    KIND_BUF_VALUES = 2, // an array of Values, traced as a whole
    KIND_FIRST_OBJECT = 3,
};

// How the collector gets at what an object points to.
typedef enum KindDepth {
    KIND_DEEP,    // through trace, later, from the mark stack
    KIND_SHALLOW, // trace marks leaves only: called at once
    KIND_LEAF,    // nothing; trace is for instances of guest classes (OBJ_SUB) only
} KindDepth;

typedef struct KindInfo {
    const char *name;
    // Marks what o points to with gc_mark_*; NULL = no pointers. The class is marked by gc.
    void (*trace)(VM *vm, Obj *o);
    uint8_t depth; // KindDepth
} KindInfo;

// Cells: 16, 32, ... 512 (HEAP_MAX_FINE), then 640, 768, 896, 1024, 1280, ... 2048.
enum { HEAP_GRANULE = 16, HEAP_CLASSES = 40, HEAP_MAX_FINE = 512, HEAP_MAX_SMALL = 2048 };

// Allocation region of one size class: bump between cur and end, memory there is zero.
typedef struct HeapClass {
    char *cur, *end;
    HeapBlock *sweep; // the block of this class that is searched for free runs
    HeapBlock *blocks;
} HeapClass;

typedef struct Heap {
    HeapClass classes[HEAP_CLASSES];
    size_t used;      // accounted bytes: cells handed out and large objects since they were last swept
    size_t peak;
    size_t limit;     // memory limit in bytes
    size_t threshold; // collect when `used` passes this
    uint8_t colour;   // OBJ_MARK or 0: what a live object's mark bit looks like
    bool collecting;
    unsigned inhibit;         // > 0: no collection (building a VM, wasm natives)
    uint32_t stress_every;    // test hook: collect at every n-th allocation, 0 = off
    uint32_t stress_count;
    uint64_t fail_at;         // test hook: the n-th allocation is refused as if over the limit, 0 = off
    uint64_t allocations;     // counted only while a test hook is on
    uint64_t collections;
    const char *scan_from;    // when set, the C stack is scanned from here up only
    char *stack_base;         // highest C stack address of interest, noted at each API entry
    struct HeapPriv *priv;    // block registry, large objects, mark stack
} Heap;

bool heap_init(VM *vm, size_t limit);
void heap_deinit(VM *vm);

// heap_alloc, the inline fast path, stands at the end of heap/vm.h; this is what it falls back to.
void *heap_alloc_slow(VM *vm, size_t size, const ClassObj *cls, uint8_t kind, uint8_t flags)
    __attribute__((malloc, warn_unused_result));
// Sets the test hooks (stress_every, fail_at; 0 = off) and restarts their counters. While one is on, every
// allocation takes the slow path and is counted.
void heap_set_test_hooks(VM *vm, uint32_t stress_every, uint64_t fail_at);
// `used` less what is still unallocated in the bump regions: exact to the byte.
size_t heap_used(const VM *vm);

// Buffers: a zeroed payload of at least `bytes` bytes behind an Obj header of kind KIND_BUF_RAW/KIND_BUF_VALUES or another
// kind whose trace knows the layout. Owners mark them with gc_mark_buf. NULL as above. buf_bytes gives the usable size.
void *buf_new(VM *vm, size_t bytes, uint8_t kind) __attribute__((malloc, warn_unused_result));
static inline size_t buf_bytes(const void *payload) {
    return (((const Obj *)payload) - 1)->head & OBJ_CLASS_MASK;
}
// A larger copy (contents copied, rest zero); the old one is left to the collector.
void *buf_grow(VM *vm, void *old, size_t bytes, uint8_t kind) __attribute__((warn_unused_result));

// Checked size arithmetic for guest-controlled sizes: false on overflow.
static inline bool size_mul(size_t a, size_t b, size_t *out) { return !__builtin_mul_overflow(a, b, out); }
static inline bool size_add(size_t a, size_t b, size_t *out) { return !__builtin_add_overflow(a, b, out); }

// Collection. Marking functions are for trace functions only.
void gc_collect(VM *vm);
void gc_mark_obj(VM *vm, Obj *o); // o may be NULL
static inline void gc_mark(VM *vm, Value v) {
    if (is_ptr(v)) gc_mark_obj(vm, as_obj(v));
}
static inline void gc_mark_buf(VM *vm, const void *payload) {
    if (payload != NULL) gc_mark_obj(vm, (Obj *)(uintptr_t)payload - 1);
}
// For words that may or may not be addresses (inline caches): marks what the word points into, if anything.
void gc_mark_maybe(VM *vm, uintptr_t word);
void gc_mark_range(VM *vm, const Value *from, size_t n);
// Marks v and all that it reaches at once: for resurrection in after_gc. Only there.
void gc_mark_and_drain(VM *vm, Value v);
// True while the collection that just ended would have kept o (for weak tables, in after_gc).
bool gc_is_live(const VM *vm, const Obj *o);
// Outside memory (images, host buffers) that the instance keeps: part of the account. False = limit.
bool heap_account(VM *vm, int64_t bytes);
