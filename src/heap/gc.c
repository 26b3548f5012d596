// Marking (see heap.h): precise over the heap, conservative over the C stack. A live
// object's mark bit equals heap.colour, which flips at each collection, so no pass clears
// marks. The mark stack holds objects and the rests of long arrays; it never recurses,
// and when it is full the block of the object that found no room is marked dirty and
// traced again later. Static objects are neither marked nor written.
#include "heap/internal.h"

#include <setjmp.h>
#include <stdlib.h>

enum { MARKS_INLINE = 512, RANGE_STEP = 64, RANGE_DIRECT = 16 };

// Twice the room for the mark stack, as long as it stays small beside the heap.
static bool grow_marks(VM *vm) {
    HeapPriv *h = vm->heap.priv;
    size_t cap = h->marks_cap * 2;
    if (cap * sizeof *h->marks > 65536 && cap * sizeof *h->marks > vm->heap.used / 8)
        return false;
    MarkEntry *grown = malloc(cap * sizeof *grown);
    if (grown == NULL) return false;
    memcpy(grown, h->marks, h->nmarks * sizeof *grown);
    free(h->marks_heap);
    h->marks = h->marks_heap = grown;
    h->marks_cap = cap;
    return true;
}

static bool push(VM *vm, const void *from, size_t n) {
    HeapPriv *h = vm->heap.priv;
    if (h->nmarks == h->marks_cap && !grow_marks(vm)) return false;
    h->marks[h->nmarks++] = (MarkEntry){from, n};
    return true;
}

void gc_mark_obj(VM *vm, Obj *o) {
    if (o == NULL) return;
    unsigned flags = obj_flags(o);
    if (((flags ^ vm->heap.colour) & (OBJ_MARK | OBJ_STATIC)) != OBJ_MARK) return;
    ((uint8_t *)o)[6] = (uint8_t)(flags ^ OBJ_MARK);
    HeapBlock *b = NULL;
    if (!(flags & OBJ_APART)) {
        b = block_of(o);
        b->live++;
    }
    uint8_t kind = obj_kind(o);
    if (kind < KIND_FIRST_OBJECT) {
        if (kind == KIND_BUF_RAW) return;
    } else if (!(flags & OBJ_SUB)) {
        const KindInfo *info = &vm->hooks->kinds[kind];
        if (info->trace == NULL || info->depth == KIND_LEAF) return;
        if (info->depth == KIND_SHALLOW) {
            info->trace(vm, o);
            return;
        }
    }
    if (push(vm, o, 0)) return;
    vm->heap.priv->overflowed = true;
    if (b != NULL) {
        b->dirty = true;
    } else {
        vm->heap.priv->apart_dirty = true;
    }
}

// In groups: the headers of one are fetched together before the first is looked at.
static void mark_direct(VM *vm, const Value *from, size_t n) {
    enum { GROUP = 16 };
    for (size_t i = 0; i < n; i += GROUP) {
        size_t end = n - i < GROUP ? n : i + GROUP;
        for (size_t j = i; j < end; j++)
            if (is_ptr(from[j])) __builtin_prefetch(as_obj(from[j]), 1);
        for (size_t j = i; j < end; j++)
            if (is_ptr(from[j])) gc_mark_obj(vm, as_obj(from[j]));
    }
}

void gc_mark_range(VM *vm, const Value *from, size_t n) {
    if (n <= RANGE_DIRECT || !push(vm, from, n)) mark_direct(vm, from, n);
}

static void trace_object(VM *vm, Obj *o) {
    uint8_t kind = obj_kind(o);
    if (kind == KIND_BUF_VALUES) {
        gc_mark_range(vm, (const Value *)(o + 1), buf_bytes(o + 1) / sizeof(Value));
        return;
    }
    if (kind < KIND_FIRST_OBJECT) return;
    if (obj_flags(o) & OBJ_SUB) gc_mark_obj(vm, (Obj *)obj_class(o));
    if (vm->hooks->kinds[kind].trace != NULL) vm->hooks->kinds[kind].trace(vm, o);
}

static void drain(VM *vm) {
    HeapPriv *h = vm->heap.priv;
    while (h->nmarks > 0) {
        MarkEntry e = h->marks[--h->nmarks];
        if (e.n == 0) {
            trace_object(vm, (Obj *)(uintptr_t)e.from);
            continue;
        }
        size_t n = e.n < RANGE_STEP ? e.n : RANGE_STEP;
        if (e.n > n) h->marks[h->nmarks++] = (MarkEntry){e.from + n, e.n - n};
        mark_direct(vm, e.from, n);
    }
}

static void retrace(VM *vm, Obj *o) {
    if (obj_kind(o) == KIND_FREE || (obj_flags(o) & OBJ_MARK) != vm->heap.colour) return;
    trace_object(vm, o);
    drain(vm);
}

static void retrace_apart(VM *vm) {
    HeapPriv *h = vm->heap.priv;
    for (size_t i = 0; i < h->nlarge; i++)
        retrace(vm, h->large[i].obj);
    for (MixedChunk *m = h->mixed; m != NULL; m = m->next) {
        size_t granules = (size_t)(m->cur - m->base) / HEAP_GRANULE;
        for (size_t i = 0; i < granules; i++)
            if (m->starts[i / 8] >> (i % 8) & 1)
                retrace(vm, (Obj *)(void *)(m->base + i * HEAP_GRANULE));
    }
}

// Empties the mark stack; then, as often as it had overflowed, traces again what was left
// out.
HEAP_UNCHECKED static void drain_all(VM *vm) {
    HeapPriv *h = vm->heap.priv;
    drain(vm);
    while (h->overflowed) {
        h->overflowed = false;
        if (h->apart_dirty) {
            h->apart_dirty = false;
            retrace_apart(vm);
        }
        for (unsigned c = 0; c < HEAP_CLASSES; c++) {
            for (HeapBlock *b = vm->heap.classes[c].blocks; b != NULL; b = b->next) {
                if (!b->dirty) continue;
                b->dirty = false;
                char *end = b->virgin ? b->pos : block_end(b);
                for (char *p = block_cells(b); p < end; p += b->cell)
                    retrace(vm, (Obj *)(void *)p);
            }
        }
    }
}

void gc_mark_and_drain(VM *vm, Value v) {
    gc_mark(vm, v);
    drain_all(vm);
}

bool gc_is_live(const VM *vm, const Obj *o) {
    return (obj_flags(o) & OBJ_STATIC) || (obj_flags(o) & OBJ_MARK) == vm->heap.colour;
}

void gc_mark_maybe(VM *vm, uintptr_t word) {
    HeapPriv *h = vm->heap.priv;
    if (word < h->low || word > h->high) return;
    gc_mark_obj(vm, heap_find(h, word));
}

// Everything between here and the API entry that looks like an address in the heap.
HEAP_UNCHECKED __attribute__((noinline)) static void scan_stack(VM *vm, const void *sp) {
    HeapPriv *h = vm->heap.priv;
    if (vm->heap.scan_from != NULL) sp = vm->heap.scan_from;
    const uintptr_t *p = (const uintptr_t *)((uintptr_t)sp & ~(uintptr_t)7);
    const uintptr_t *end = (const uintptr_t *)(const void *)vm->heap.stack_base;
    for (; p < end; p++) {
        uintptr_t word = *p;
        if (word < h->low || word > h->high) continue;
        Obj *o = heap_find(h, word);
        if (o != NULL) gc_mark_obj(vm, o);
        if (word % 8 == 0) { // perhaps one past the end of another
            Obj *before = heap_find(h, word - 1);
            if (before != o && before != NULL) gc_mark_obj(vm, before);
        }
        drain(vm);
    }
}

// sp: the caller's frame, below which nothing of the mutator lies (the mark stack is in
// this one).
__attribute__((noinline)) static void mark_all(VM *vm, const void *sp) {
    HeapPriv *h = vm->heap.priv;
    MarkEntry marks[MARKS_INLINE];
    h->marks = marks;
    h->marks_cap = MARKS_INLINE;
    h->nmarks = 0;
    h->overflowed = h->apart_dirty = false;
    vm->hooks->trace_roots(vm);
    drain(vm);
    if (vm->heap.stack_base != NULL) scan_stack(vm, sp);
    drain_all(vm);
    if (vm->hooks->after_gc != NULL) vm->hooks->after_gc(vm);
    drain_all(vm);
    free(h->marks_heap);
    h->marks = h->marks_heap = NULL;
}

__attribute__((noinline)) static void spill_and_mark(VM *vm) {
    jmp_buf registers;
    __builtin_unwind_init();
    (void)setjmp(registers);
    mark_all(vm, &registers);
    __asm__ volatile("" : : "r"(&registers) : "memory"); // no tail call: the frame stays
}

void gc_collect(VM *vm) {
    Heap *heap = &vm->heap;
    if (heap->collecting || heap->inhibit > 0) return;
    heap->collecting = true;
    heap->collections++;
    vm->dict_hint.key = VAL_UNSET;
    heap_finish_sweep(vm);
    heap->colour ^= OBJ_MARK;
    heap_sort_large(heap->priv);
    spill_and_mark(vm);
    heap_begin_sweep(vm);
    heap->collecting = false;
}
