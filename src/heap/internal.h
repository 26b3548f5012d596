// The heap's private half: blocks, arenas, large objects, the mark stack. For heap.c and
// gc.c only.
//
// Small objects live in cells of a block (16 KB, aligned, all cells of one size), blocks
// in arenas (mapped memory). The first 60 KB or so live in mixed chunks instead (malloc,
// bump only, any size, a bitmap of object starts), so that a small instance never maps
// memory. Everything over HEAP_MAX_SMALL is a large object. Objects in mixed chunks and
// large objects carry OBJ_APART.
#pragma once

#include "heap/vm.h"

#if defined(__SANITIZE_ADDRESS__)
#define HEAP_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HEAP_ASAN 1
#endif
#endif
#ifdef HEAP_ASAN
#include <sanitizer/asan_interface.h>
#define HEAP_POISON(p, n) __asan_poison_memory_region(p, n)
#define HEAP_UNPOISON(p, n) __asan_unpoison_memory_region(p, n)
#define HEAP_UNCHECKED __attribute__((no_sanitize("address")))
#else
#define HEAP_ASAN 0
#define HEAP_POISON(p, n) ((void)0)
#define HEAP_UNPOISON(p, n) ((void)0)
#define HEAP_UNCHECKED
#endif

enum {
    BLOCK_BYTES = 16384,
    BLOCK_HEADER = 64,
    RUN_BYTES = 4096,         // most that is zeroed and handed out at once
    FIRST_CHUNK_BYTES = 2048, // mixed chunk inside HeapPriv
    MIXED_MAX = 61440,        // sum of the mixed chunks
    THRESHOLD_MIN = 1 << 20,
    MAPPED_MIN =
        512 << 10, // large objects from here on are mapped, so that they leave at once
};

typedef struct Arena Arena;

struct HeapBlock {
    HeapBlock *next;       // in HeapClass.blocks
    HeapBlock *sweep_next; // still to be searched in this cycle
    Arena *arena;
    char *pos;     // cells before it belong to this cycle; the sweep goes on from here
    uint32_t live; // cells marked by the last collection
    uint32_t cell; // bytes
    uint32_t ncells;
    bool virgin;   // nothing behind pos was ever handed out
    bool zeroed;   // virgin, and all zero behind pos
    bool dirty;    // the mark stack overflowed: trace this block's marked cells again
    uint8_t index; // size class
};
_Static_assert(sizeof(HeapBlock) <= BLOCK_HEADER, "the block header has its room");

enum { SLOT_ZERO, SLOT_DIRTY, SLOT_USED };

struct Arena {
    char *base; // first block
    void *map;
    size_t map_bytes;
    unsigned nblocks, nfree;
    unsigned hint; // no free slot before it
    uint8_t state[];
};

typedef struct MixedChunk {
    struct MixedChunk *next;
    char *base, *cur, *end;
    uint8_t *starts; // a bit for each granule
} MixedChunk;

typedef struct Large {
    Obj *obj;
    size_t bytes;
    bool mapped;
} Large;

typedef struct MarkEntry {
    const Value *from; // the rest of an array; or an object when n is 0
    size_t n;
} MarkEntry;

typedef struct HeapPriv {
    Arena **arenas; // sorted by base
    size_t narenas, arenas_cap;
    Large *large; // sorted up to large_sorted
    size_t nlarge, large_cap, large_sorted;
    size_t large_bytes;
    size_t block_bytes; // blocks in use
    size_t free_bytes;  // free blocks that are not known to be zero
    size_t mixed_bytes;
    size_t external;
    uintptr_t low, high; // every object's address lies between
    MixedChunk *mixed;   // newest first
    MixedChunk first;
    // While collecting:
    MarkEntry *marks;
    size_t nmarks, marks_cap;
    MarkEntry *marks_heap; // marks when it is malloc'd
    bool overflowed, apart_dirty;
    bool roots_done;
    uint8_t first_starts[FIRST_CHUNK_BYTES / HEAP_GRANULE / 8];
    char first_memory[FIRST_CHUNK_BYTES] __attribute__((aligned(16)));
} HeapPriv;

static inline HeapBlock *block_of(const void *p) {
    return (HeapBlock *)((uintptr_t)p & ~(uintptr_t)(BLOCK_BYTES - 1));
}
static inline char *block_cells(HeapBlock *b) {
    return (char *)b + BLOCK_HEADER;
}
static inline char *block_end(HeapBlock *b) {
    return block_cells(b) + (size_t)b->ncells * b->cell;
}

// Is there an object that p points into, or one past the end of? NULL if not. Only
// between sweeps.
Obj *heap_find(HeapPriv *h, uintptr_t p);
// Before marking: every dead cell is made free, bump regions are dropped.
void heap_finish_sweep(VM *vm);
// After marking: frees dead large objects, gives back empty blocks, queues the rest for
// sweeping, counts what lives.
void heap_begin_sweep(VM *vm);
void heap_sort_large(HeapPriv *h);
