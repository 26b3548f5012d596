// Allocation: size-class blocks, mixed chunks, large objects, and the account of them
// (see heap.h and internal.h). The invariant: memory between a class's cur and end is
// zero, and after heap_finish_sweep every cell of every block is either an object or has
// a zero head. `used` is what lived at the last collection plus everything handed out
// since; collections start from here, when it passes the threshold or a limit.
#include "heap/budget.h"
#include "heap/internal.h"

#include <stdlib.h>
#include <sys/mman.h>

static const uint16_t coarse_cells[] = {640, 768, 896, 1024, 1280, 1536, 1792, 2048};
enum { FINE_CLASSES = HEAP_MAX_FINE / HEAP_GRANULE };

static unsigned class_of(size_t size) {
    if (size <= HEAP_MAX_FINE) return (unsigned)((size - 1) / HEAP_GRANULE);
    unsigned i = 0;
    while (coarse_cells[i] < size)
        i++;
    return FINE_CLASSES + i;
}

static size_t class_cell(unsigned c) {
    return c < FINE_CLASSES ? (c + 1) * (size_t)HEAP_GRANULE
                            : coarse_cells[c - FINE_CLASSES];
}

static void widen_range(HeapPriv *h, const void *p, size_t bytes) {
    uintptr_t a = (uintptr_t)p;
    if (a < h->low) h->low = a;
    if (a + bytes > h->high) h->high = a + bytes;
}

bool heap_init(VM *vm, size_t limit) {
    HeapPriv *h = malloc(sizeof *h);
    if (h == NULL) return false;
    memset(h, 0, sizeof *h);
    h->first.base = h->first.cur = h->first_memory;
    h->first.end = h->first_memory + FIRST_CHUNK_BYTES;
    h->first.starts = h->first_starts;
    h->mixed = &h->first;
    h->mixed_bytes = FIRST_CHUNK_BYTES;
    h->low = UINTPTR_MAX;
    widen_range(h, h->first_memory, FIRST_CHUNK_BYTES);
    memset(&vm->heap, 0, sizeof vm->heap);
    vm->heap.limit = limit;
    vm->heap.threshold = limit < THRESHOLD_MIN ? limit : THRESHOLD_MIN;
    vm->heap.priv = h;
    return true;
}

void heap_deinit(VM *vm) {
    HeapPriv *h = vm->heap.priv;
    if (h == NULL) return;
    for (size_t i = 0; i < h->nlarge; i++) {
        if (h->large[i].mapped) {
            munmap(h->large[i].obj, h->large[i].bytes);
        } else {
            free(h->large[i].obj);
        }
    }
    for (size_t i = 0; i < h->narenas; i++) {
        HEAP_UNPOISON(h->arenas[i]->map, h->arenas[i]->map_bytes);
        munmap(h->arenas[i]->map, h->arenas[i]->map_bytes);
        free(h->arenas[i]);
    }
    for (MixedChunk *m = h->mixed; m != &h->first;) {
        MixedChunk *next = m->next;
        free(m);
        m = next;
    }
    free(h->arenas);
    free(h->large);
    free(h);
    memset(&vm->heap, 0, sizeof vm->heap);
}

size_t heap_used(const VM *vm) {
    size_t n = vm->heap.used;
    for (unsigned c = 0; c < HEAP_CLASSES; c++)
        n -= (size_t)(vm->heap.classes[c].end - vm->heap.classes[c].cur);
    return n;
}

void heap_set_test_hooks(VM *vm, uint32_t stress_every, uint64_t fail_at) {
    Heap *heap = &vm->heap;
    heap->stress_every = stress_every;
    heap->stress_count = 0;
    heap->fail_at = fail_at;
    heap->allocations = 0;
    for (unsigned c = 0; c < HEAP_CLASSES; c++) {
        HeapClass *k = &heap->classes[c];
        heap->used -= (size_t)(k->end - k->cur);
        k->end = k->cur; // the rest has zero heads: the next sweep finds it
    }
}

// ---- arenas and blocks

// Where base belongs in the sorted table: the number of arenas at or below p.
static size_t arena_rank(const HeapPriv *h, uintptr_t p) {
    size_t low = 0, high = h->narenas;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if ((uintptr_t)h->arenas[mid]->base <= p) {
            low = mid + 1;
        } else {
            high = mid;
        }
    }
    return low;
}

static bool arena_new(HeapPriv *h) {
    if (h->narenas == h->arenas_cap) {
        size_t cap = h->arenas_cap == 0 ? 8 : h->arenas_cap * 2;
        Arena **grown = realloc(h->arenas, cap * sizeof *grown);
        if (grown == NULL) return false;
        h->arenas = grown;
        h->arenas_cap = cap;
    }
    unsigned nblocks = h->narenas == 0 ? 16 : h->narenas < 64 ? 64 : 256;
    Arena *a = calloc(1, sizeof *a + nblocks);
    if (a == NULL) return false;
    a->map_bytes = ((size_t)nblocks + 1) * BLOCK_BYTES;
    a->map = mmap(NULL, a->map_bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS,
                  -1, 0);
    if (a->map == MAP_FAILED) {
        free(a);
        return false;
    }
    a->base =
        (char *)(((uintptr_t)a->map + BLOCK_BYTES - 1) & ~(uintptr_t)(BLOCK_BYTES - 1));
    a->nblocks = a->nfree = nblocks;
    size_t at = arena_rank(h, (uintptr_t)a->base);
    memmove(h->arenas + at + 1, h->arenas + at, (h->narenas - at) * sizeof *h->arenas);
    h->arenas[at] = a;
    h->narenas++;
    widen_range(h, a->base, (size_t)nblocks * BLOCK_BYTES);
    return true;
}

static HeapBlock *take_block(Heap *heap, unsigned c) {
    HeapPriv *h = heap->priv;
    Arena *a = NULL;
    for (size_t i = 0; i < h->narenas && a == NULL; i++)
        if (h->arenas[i]->nfree > 0) a = h->arenas[i];
    if (a == NULL) {
        if (!arena_new(h)) return NULL;
        for (size_t i = 0; i < h->narenas; i++)
            if (h->arenas[i]->nfree > 0) a = h->arenas[i];
    }
    while (a->state[a->hint] == SLOT_USED)
        a->hint++;
    HeapBlock *b = (HeapBlock *)(void *)(a->base + (size_t)a->hint * BLOCK_BYTES);
    HEAP_UNPOISON(b, BLOCK_BYTES);
    bool zeroed = a->state[a->hint] == SLOT_ZERO;
    if (!zeroed) h->free_bytes -= BLOCK_BYTES;
    a->state[a->hint] = SLOT_USED;
    a->nfree--;
    size_t cell = class_cell(c);
    HeapClass *k = &heap->classes[c];
    *b = (HeapBlock){.next = k->blocks,
                     .arena = a,
                     .cell = (uint32_t)cell,
                     .ncells = (uint32_t)((BLOCK_BYTES - BLOCK_HEADER) / cell),
                     .virgin = true,
                     .zeroed = zeroed,
                     .index = (uint8_t)c};
    b->pos = block_cells(b);
    k->blocks = b;
    h->block_bytes += BLOCK_BYTES;
    return b;
}

static void give_block(HeapPriv *h, HeapBlock *b) {
    Arena *a = b->arena;
    unsigned i = (unsigned)(((char *)b - a->base) / BLOCK_BYTES);
    a->state[i] = SLOT_DIRTY;
    a->nfree++;
    if (i < a->hint) a->hint = i;
    h->block_bytes -= BLOCK_BYTES;
    h->free_bytes += BLOCK_BYTES;
}

// Returns free memory beyond `keep` bytes to the system: whole arenas, else single
// blocks.
static void trim_arenas(HeapPriv *h, size_t keep) {
    size_t kept = 0;
    for (size_t i = 0; i < h->narenas; i++) {
        Arena *a = h->arenas[i];
        if (a->nfree == a->nblocks && h->free_bytes > keep) {
            for (unsigned j = 0; j < a->nblocks; j++)
                if (a->state[j] == SLOT_DIRTY) h->free_bytes -= BLOCK_BYTES;
            HEAP_UNPOISON(a->map, a->map_bytes);
            munmap(a->map, a->map_bytes);
            free(a);
        } else {
            h->arenas[kept++] = a;
        }
    }
    h->narenas = kept;
    for (size_t i = h->narenas; i-- > 0 && h->free_bytes > keep;) {
        Arena *a = h->arenas[i];
        for (unsigned j = 0; j < a->nblocks && h->free_bytes > keep; j++) {
            if (a->state[j] != SLOT_DIRTY) continue;
            char *b = a->base + (size_t)j * BLOCK_BYTES;
            HEAP_UNPOISON(b, BLOCK_BYTES);
            if (madvise(b, BLOCK_BYTES, MADV_DONTNEED) != 0) return;
            a->state[j] = SLOT_ZERO;
            h->free_bytes -= BLOCK_BYTES;
        }
    }
}

// ---- sweeping

static bool is_dead(const Obj *o, uint8_t colour) {
    return obj_kind(o) == KIND_FREE || (obj_flags(o) & OBJ_MARK) != colour;
}

// The next run of free cells of b, zeroed; at most max bytes. False when b has no more.
HEAP_UNCHECKED static bool find_run(Heap *heap, HeapBlock *b, HeapClass *k, size_t max) {
    char *end = block_end(b), *p = b->pos;
    size_t cell = b->cell;
    if (b->virgin) {
        if (p == end) return false;
        size_t left = (size_t)(end - p);
        size_t n = left < max ? left : max / cell * cell;
        if (!b->zeroed) memset(p, 0, n);
        b->pos = p + n;
        k->cur = p;
        k->end = p + n;
        return true;
    }
    uint8_t colour = heap->colour;
    while (p < end && !is_dead((Obj *)(void *)p, colour))
        p += cell;
    if (p == end) {
        b->pos = end;
        return false;
    }
    char *q = p + cell;
    char *stop = (size_t)(end - p) > max ? p + max / cell * cell : end;
    while (q < stop && is_dead((Obj *)(void *)q, colour))
        q += cell;
    HEAP_UNPOISON(p, (size_t)(q - p));
    memset(p, 0, (size_t)(q - p));
    b->pos = q;
    k->cur = p;
    k->end = q;
    return true;
}

// Makes every dead cell behind pos free.
HEAP_UNCHECKED static void finish_block(HeapBlock *b, uint8_t colour) {
    char *end = block_end(b);
    size_t cell = b->cell;
    if (!b->virgin) {
        for (char *p = b->pos; p < end; p += cell) {
            Obj *o = (Obj *)(void *)p;
            if (!is_dead(o, colour)) continue;
            o->head = 0;
            HEAP_POISON(p + sizeof *o, cell - sizeof *o);
        }
    } else if (!b->zeroed) {
        for (char *p = b->pos; p < end; p += cell)
            ((Obj *)(void *)p)->head = 0;
    }
    b->pos = end;
    b->virgin = b->zeroed = false;
}

void heap_finish_sweep(VM *vm) {
    Heap *heap = &vm->heap;
    for (unsigned c = 0; c < HEAP_CLASSES; c++) {
        HeapClass *k = &heap->classes[c];
        k->cur = k->end = NULL;
        k->sweep = NULL;
        for (HeapBlock *b = k->blocks; b != NULL; b = b->next) {
            finish_block(b, heap->colour);
            b->live = 0;
        }
    }
}

static void sweep_large(HeapPriv *h, uint8_t colour) {
    size_t kept = 0, bytes = 0;
    for (size_t i = 0; i < h->nlarge; i++) {
        Large *l = &h->large[i];
        if ((obj_flags(l->obj) & OBJ_MARK) == colour) {
            bytes += l->bytes;
            h->large[kept++] = *l;
        } else if (l->mapped) {
            munmap(l->obj, l->bytes);
        } else {
            free(l->obj);
        }
    }
    h->nlarge = kept;
    h->large_sorted = kept < h->large_sorted ? kept : h->large_sorted;
    h->large_bytes = bytes;
}

// Forgets the dead objects of the mixed chunks: their room is not used again, unless all
// are dead.
static size_t sweep_mixed(HeapPriv *h, uint8_t colour) {
    size_t live = 0;
    for (MixedChunk *m = h->mixed; m != NULL; m = m->next) {
        size_t granules = (size_t)(m->cur - m->base) / HEAP_GRANULE;
        for (size_t i = 0; i < granules; i++) {
            if (!(m->starts[i / 8] >> (i % 8) & 1)) continue;
            Obj *o = (Obj *)(void *)(m->base + i * HEAP_GRANULE);
            if (!is_dead(o, colour)) continue;
            m->starts[i / 8] &= (uint8_t) ~(1u << (i % 8));
            o->head = 0;
        }
        live += (size_t)(m->cur - m->base);
    }
    return live;
}

void heap_begin_sweep(VM *vm) {
    Heap *heap = &vm->heap;
    HeapPriv *h = heap->priv;
    sweep_large(h, heap->colour);
    size_t live = h->large_bytes + h->external + sweep_mixed(h, heap->colour);
    for (unsigned c = 0; c < HEAP_CLASSES; c++) {
        HeapClass *k = &heap->classes[c];
        HeapBlock **link = &k->blocks;
        HeapBlock *queue = NULL, **tail = &queue;
        for (HeapBlock *b = k->blocks, *next; b != NULL; b = next) {
            next = b->next;
            if (b->virgin) { // taken by after_gc: k->cur may lie in it
                live += (size_t)(b->pos - block_cells(b));
                link = &b->next;
            } else if (b->live == 0) {
                *link = next;
                give_block(h, b);
            } else {
                live += (size_t)b->live * b->cell;
                b->pos = block_cells(b);
                link = &b->next;
                if (HEAP_ASAN) finish_block(b, heap->colour), b->pos = block_cells(b);
                if (b->live == b->ncells) {
                    b->pos = block_end(b);
                } else {
                    *tail = b;
                    tail = &b->sweep_next;
                }
            }
        }
        *tail = NULL;
        k->sweep = queue;
    }
    heap->used = live;
    // A small live heap keeps its nursery in the cache; a large one is worth marking less often.
    size_t next = live > THRESHOLD_MIN / 2 ? live * 2 : THRESHOLD_MIN;
    if (live > 2 * THRESHOLD_MIN) next += live / 2 + 8 * THRESHOLD_MIN;
    heap->threshold = next < heap->limit ? next : heap->limit;
    size_t room = heap->threshold > live ? heap->threshold - live : 0;
    trim_arenas(h, room + (1u << 20));
}

// ---- the account

static size_t committed(const HeapPriv *h) {
    return h->block_bytes + h->large_bytes + h->external + h->mixed_bytes;
}

// Makes sure that `bytes` more may be used, `fresh` of them not yet taken from the
// system.
static bool make_room(VM *vm, size_t bytes, size_t fresh) {
    Heap *heap = &vm->heap;
    size_t limit = heap->limit, ceiling = limit + limit / 3 + (256u << 10); // fragmentation
    bool over = bytes > limit || heap->used > limit - bytes ||
                committed(heap->priv) + fresh > ceiling;
    if (!over && heap->used + bytes <= heap->threshold) return true;
    if (heap->collecting) return !over || heap->used + bytes < limit + limit / 16;
    if (heap->inhibit == 0) {
        gc_collect(vm);
        over = bytes > limit || heap->used > limit - limit / 16 ||
               heap->used > limit - bytes || committed(heap->priv) + fresh > ceiling;
    }
    if (over) limit_reached(vm, LIMIT_MEMORY);
    return !over;
}

// The hooks' part of one allocation. False = refused.
static bool run_test_hooks(VM *vm) {
    Heap *heap = &vm->heap;
    heap->allocations++;
    if (heap->fail_at != 0 && heap->allocations == heap->fail_at) {
        limit_reached(vm, LIMIT_MEMORY);
        return false;
    }
    if (heap->stress_every != 0 && ++heap->stress_count >= heap->stress_every) {
        heap->stress_count = 0;
        if (!heap->collecting && heap->inhibit == 0) gc_collect(vm);
    }
    return true;
}

bool heap_account(VM *vm, int64_t bytes) {
    HeapPriv *h = vm->heap.priv;
    if (bytes <= 0) {
        h->external -= (size_t)-bytes;
        vm->heap.used -= (size_t)-bytes;
        return true;
    }
    if (!make_room(vm, (size_t)bytes, (size_t)bytes)) return false;
    h->external += (size_t)bytes;
    vm->heap.used += (size_t)bytes;
    return true;
}

static void note_used(Heap *heap, size_t bytes) {
    heap->used += bytes;
    if (heap->used > heap->peak) heap->peak = heap->used;
}

// ---- allocation

// A cell from the mixed chunks, or NULL when they are used up.
static char *take_mixed(HeapPriv *h, size_t cell) {
    MixedChunk *m = h->mixed;
    if ((size_t)(m->end - m->cur) < cell) {
        if (h->mixed_bytes >= MIXED_MAX) return NULL;
        size_t bytes = h->mixed_bytes < 8192 ? 8192 : MIXED_MAX - h->mixed_bytes;
        bytes &= ~(size_t)255;
        size_t map = bytes / HEAP_GRANULE / 8;
        size_t offset = (sizeof *m + map + 15) & ~(size_t)15;
        m = malloc(offset + bytes);
        if (m == NULL) return NULL;
        memset(m, 0, offset + bytes);
        m->starts = (uint8_t *)(m + 1);
        m->base = m->cur = (char *)m + offset;
        m->end = m->base + bytes;
        m->next = h->mixed;
        h->mixed = m;
        h->mixed_bytes += bytes;
        widen_range(h, m->base, bytes);
    }
    char *p = m->cur;
    size_t i = (size_t)(p - m->base) / HEAP_GRANULE;
    m->starts[i / 8] |= (uint8_t)(1u << (i % 8));
    m->cur = p + cell;
    return p;
}

// Gives the class a new bump region of at least one cell. False = limit.
static bool refill(VM *vm, unsigned c) {
    Heap *heap = &vm->heap;
    HeapClass *k = &heap->classes[c];
    size_t cell = class_cell(c);
    bool hooked = heap->stress_every != 0 || heap->fail_at != 0;
    size_t max = hooked || cell > RUN_BYTES / 2 ? cell : RUN_BYTES;
    if (!make_room(vm, max, 0)) return false;
    for (;;) {
        while (k->sweep != NULL) {
            if (find_run(heap, k->sweep, k, max)) {
                note_used(heap, (size_t)(k->end - k->cur));
                return true;
            }
            k->sweep = k->sweep->sweep_next;
        }
        if (!make_room(vm, cell, BLOCK_BYTES)) return false;
        if (k->sweep != NULL) continue; // that collected
        k->sweep = take_block(heap, c);
        if (k->sweep == NULL) {
            limit_reached(vm, LIMIT_MEMORY);
            return false;
        }
    }
}

static bool grow_large_table(HeapPriv *h) {
    if (h->nlarge < h->large_cap) return true;
    size_t cap = h->large_cap == 0 ? 16 : h->large_cap * 2;
    Large *grown = realloc(h->large, cap * sizeof *grown);
    if (grown == NULL) return false;
    h->large = grown;
    h->large_cap = cap;
    return true;
}

// `copied` bytes at the start are the caller's to write; the rest is zero.
static Obj *alloc_large(VM *vm, size_t size, size_t copied, uint64_t head) {
    HeapPriv *h = vm->heap.priv;
    if (size > (size_t)1 << 46) {
        limit_reached(vm, LIMIT_MEMORY);
        return NULL;
    }
    bool mapped = size >= MAPPED_MIN;
    size_t bytes = mapped ? (size + 4095) & ~(size_t)4095 : (size + 15) & ~(size_t)15;
    if (!make_room(vm, bytes, bytes)) return NULL;
    void *p = NULL;
    if (grow_large_table(h)) {
        if (mapped) {
            p = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1,
                     0);
            if (p == MAP_FAILED) p = NULL;
        } else if (copied > 0) {
            p = malloc(bytes);
            if (p != NULL) memset((char *)p + copied, 0, bytes - copied);
        } else {
            p = calloc(1, bytes);
        }
    }
    if (p == NULL) {
        limit_reached(vm, LIMIT_MEMORY);
        return NULL;
    }
    Obj *o = p;
    o->head = head | (uint64_t)(OBJ_APART | vm->heap.colour) << 48;
    h->large[h->nlarge++] = (Large){o, bytes, mapped};
    h->large_bytes += bytes;
    widen_range(h, p, bytes + 1);
    note_used(&vm->heap, bytes);
    return o;
}

void *heap_alloc_slow(VM *vm, size_t size, const ClassObj *cls, uint8_t kind,
                      uint8_t flags) {
    Heap *heap = &vm->heap;
    if ((heap->stress_every != 0 || heap->fail_at != 0) && !run_test_hooks(vm))
        return NULL;
    if (size > HEAP_MAX_SMALL)
        return alloc_large(vm, size, 0, OBJ_HEAD(cls, flags, kind));
    unsigned c = class_of(size);
    size_t cell = class_cell(c);
    HeapClass *k = &heap->classes[c];
    if ((size_t)(k->end - k->cur) < cell) {
        char *p = k->blocks == NULL ? take_mixed(heap->priv, cell) : NULL;
        if (p != NULL) {
            note_used(heap, cell);
            ((Obj *)(void *)p)->head =
                OBJ_HEAD(cls, (unsigned)flags | OBJ_APART | heap->colour, kind);
            return p;
        }
        if (!refill(vm, c)) return NULL;
    }
    char *p = k->cur;
    k->cur = p + cell;
    ((Obj *)(void *)p)->head = OBJ_HEAD(cls, flags | heap->colour, kind);
    return p;
}

void *buf_new(VM *vm, size_t bytes, uint8_t kind) {
    if (bytes > (size_t)1 << 46) {
        limit_reached(vm, LIMIT_MEMORY);
        return NULL;
    }
    size_t size = bytes + sizeof(Obj), usable;
    if (size <= HEAP_MAX_FINE) {
        usable = ((size + HEAP_GRANULE - 1) & ~(size_t)(HEAP_GRANULE - 1)) - sizeof(Obj);
    } else if (size <= HEAP_MAX_SMALL) {
        usable = class_cell(class_of(size)) - sizeof(Obj);
    } else {
        usable = ((size + 15) & ~(size_t)15) - sizeof(Obj);
    }
    Obj *o = heap_alloc(vm, size, (const ClassObj *)usable, kind, 0);
    return o == NULL ? NULL : o + 1;
}

void *buf_grow(VM *vm, void *old, size_t bytes, uint8_t kind) {
    size_t have = old == NULL ? 0 : buf_bytes(old);
    if (bytes <= have) return old;
    if (bytes + sizeof(Obj) <= HEAP_MAX_SMALL || vm->heap.stress_every != 0 ||
        vm->heap.fail_at != 0 || bytes > (size_t)1 << 46) {
        void *p = buf_new(vm, bytes, kind);
        if (p != NULL && have > 0) memcpy(p, old, have);
        return p;
    }
    size_t size = (bytes + sizeof(Obj) + 15) & ~(size_t)15;
    Obj *o =
        alloc_large(vm, size, sizeof(Obj) + have, OBJ_HEAD(size - sizeof(Obj), 0, kind));
    if (o == NULL) return NULL;
    if (have > 0) memcpy(o + 1, old, have);
    return o + 1;
}

// ---- lookup

static int compare_large(const void *a, const void *b) {
    uintptr_t x = (uintptr_t)((const Large *)a)->obj,
              y = (uintptr_t)((const Large *)b)->obj;
    return x < y ? -1 : x > y;
}

void heap_sort_large(HeapPriv *h) {
    if (h->large_sorted != h->nlarge)
        qsort(h->large, h->nlarge, sizeof *h->large, compare_large);
    h->large_sorted = h->nlarge;
}

static Obj *find_large(const HeapPriv *h, uintptr_t p) {
    size_t low = 0, high = h->nlarge;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if ((uintptr_t)h->large[mid].obj <= p) {
            low = mid + 1;
        } else {
            high = mid;
        }
    }
    if (low == 0) return NULL;
    const Large *l = &h->large[low - 1];
    return p <= (uintptr_t)l->obj + l->bytes ? l->obj : NULL;
}

static Obj *find_mixed(HeapPriv *h, uintptr_t p) {
    for (MixedChunk *m = h->mixed; m != NULL; m = m->next) {
        if (p < (uintptr_t)m->base || p >= (uintptr_t)m->cur) continue;
        for (size_t i = (p - (uintptr_t)m->base) / HEAP_GRANULE + 1; i-- > 0;)
            if (m->starts[i / 8] >> (i % 8) & 1)
                return (Obj *)(void *)(m->base + i * HEAP_GRANULE);
        return NULL;
    }
    return NULL;
}

HEAP_UNCHECKED Obj *heap_find(HeapPriv *h, uintptr_t p) {
    size_t rank = arena_rank(h, p);
    if (rank > 0) {
        Arena *a = h->arenas[rank - 1];
        size_t i = (p - (uintptr_t)a->base) / BLOCK_BYTES;
        if (i < a->nblocks) {
            if (a->state[i] != SLOT_USED) return NULL;
            HeapBlock *b = block_of((const void *)p);
            size_t offset = p & (BLOCK_BYTES - 1);
            if (offset < BLOCK_HEADER) return NULL;
            size_t cell = (offset - BLOCK_HEADER) / b->cell;
            if (cell >= b->ncells) return NULL;
            Obj *o = (Obj *)(void *)(block_cells(b) + cell * b->cell);
            return obj_kind(o) == KIND_FREE ? NULL : o;
        }
    }
    Obj *o = find_large(h, p);
    return o != NULL ? o : find_mixed(h, p);
}
