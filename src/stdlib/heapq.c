// The module _heapq: heaps in lists. Comparisons are __lt__ and may run guest code that changes the list: its length is checked
// again after each one.
#include "heap/budget.h"
#include "object/call.h"
#include "object/err.h"
#include "object/list.h"

static ListObj *heap_arg(VM *vm, Value v) {
    if (is_list(v)) return as_list(v);
    const NativeObj *f = (const NativeObj *)vm->native;
    err_raise(vm, EXC_TypeError, "%N() argument%s must be list, not %T", f->name, f->sig->nparams == 1 ? "" : " 1", v);
    return NULL;
}

// a before b: a < b, or b < a for a max heap. 1, 0, -1 error (or the list changed size).
static int before(VM *vm, const ListObj *l, size_t len, Value a, Value b, bool max) {
    if (!budget_charge(vm, 1)) return -1;
    int t = max ? op_compare_bool(vm, b, a, CMP_LT) : op_compare_bool(vm, a, b, CMP_LT);
    if (t >= 0 && l->len != len) {
        err_raise(vm, EXC_RuntimeError, "list changed size during iteration");
        return -1;
    }
    return t;
}

// Moves the item at pos towards the root until its parent is not after it.
static bool sift_down(VM *vm, ListObj *l, size_t start, size_t pos, bool max) {
    size_t len = l->len;
    if (pos >= len) {
        err_raise(vm, EXC_IndexError, "index out of range");
        return false;
    }
    while (pos > start) {
        size_t parent = (pos - 1) / 2;
        int t = before(vm, l, len, l->items[pos], l->items[parent], max);
        if (t < 0) return false;
        if (!t) break;
        Value v = l->items[pos];
        l->items[pos] = l->items[parent];
        l->items[parent] = v;
        pos = parent;
    }
    return true;
}

// Moves the item at pos to a leaf, always along the earlier child, then up again.
static bool sift_up(VM *vm, ListObj *l, size_t pos, bool max) {
    size_t start = pos, len = l->len, limit = len / 2;
    if (pos >= len) {
        err_raise(vm, EXC_IndexError, "index out of range");
        return false;
    }
    while (pos < limit) {
        size_t child = 2 * pos + 1;
        if (child + 1 < len) {
            int t = before(vm, l, len, l->items[child], l->items[child + 1], max);
            if (t < 0) return false;
            child += !t;
        }
        Value v = l->items[child];
        l->items[child] = l->items[pos];
        l->items[pos] = v;
        pos = child;
    }
    return sift_down(vm, l, start, pos, max);
}

static Value push(VM *vm, Value *a, unsigned n) {
    (void)n;
    ListObj *l = heap_arg(vm, a[0]);
    if (l == NULL || !list_append(vm, l, a[1])) return VAL_ERR;
    return sift_down(vm, l, 0, l->len - 1, false) ? VAL_NONE : VAL_ERR;
}

static Value pop(VM *vm, Value heap, bool max) {
    ListObj *l = heap_arg(vm, heap);
    if (l == NULL) return VAL_ERR;
    if (l->len == 0) return err_raise(vm, EXC_IndexError, "index out of range");
    Value last = l->items[--l->len];
    l->items[l->len] = VAL_UNSET;
    if (l->len == 0) return last;
    Value top = l->items[0];
    l->items[0] = last;
    return sift_up(vm, l, 0, max) ? top : VAL_ERR;
}
static Value pop_min(VM *vm, Value *a, unsigned n) {
    (void)n;
    return pop(vm, a[0], false);
}
static Value pop_max(VM *vm, Value *a, unsigned n) {
    (void)n;
    return pop(vm, a[0], true);
}

static Value replace(VM *vm, Value heap, Value item, bool max) {
    ListObj *l = heap_arg(vm, heap);
    if (l == NULL) return VAL_ERR;
    if (l->len == 0) return err_raise(vm, EXC_IndexError, "index out of range");
    Value top = l->items[0];
    l->items[0] = item;
    return sift_up(vm, l, 0, max) ? top : VAL_ERR;
}
static Value replace_min(VM *vm, Value *a, unsigned n) {
    (void)n;
    return replace(vm, a[0], a[1], false);
}
static Value replace_max(VM *vm, Value *a, unsigned n) {
    (void)n;
    return replace(vm, a[0], a[1], true);
}

static Value pushpop(VM *vm, Value *a, unsigned n) {
    (void)n;
    ListObj *l = heap_arg(vm, a[0]);
    if (l == NULL) return VAL_ERR;
    if (l->len == 0) return a[1];
    int t = op_compare_bool(vm, l->items[0], a[1], CMP_LT);
    if (t < 0) return VAL_ERR;
    if (!t) return a[1];
    if (l->len == 0) return err_raise(vm, EXC_IndexError, "index out of range");
    return replace(vm, a[0], a[1], false);
}

static Value make_heap(VM *vm, Value heap, bool max) {
    ListObj *l = heap_arg(vm, heap);
    if (l == NULL) return VAL_ERR;
    for (size_t i = l->len / 2; i-- > 0;)
        if (!sift_up(vm, l, i, max)) return VAL_ERR;
    return VAL_NONE;
}
static Value heapify_min(VM *vm, Value *a, unsigned n) {
    (void)n;
    return make_heap(vm, a[0], false);
}
static Value heapify_max(VM *vm, Value *a, unsigned n) {
    (void)n;
    return make_heap(vm, a[0], true);
}

const NativeRow heapq_rows[] = {
    {"heappush", "(heap, item, /)", push, "Push item onto heap, maintaining the heap invariant."},
    {"heappop", "(heap, /)", pop_min, "Pop the smallest item off the heap, maintaining the heap invariant."},
    {"heapreplace", "(heap, item, /)", replace_min, "Pop and return the current smallest value, and add the new item."},
    {"heappushpop", "(heap, item, /)", pushpop, "Push item on the heap, then pop and return the smallest item from the heap."},
    {"heapify", "(heap, /)", heapify_min, "Transform list into a heap, in-place, in O(len(heap)) time."},
    {"_heappop_max", "(heap, /)", pop_max, "Maxheap variant of heappop."},
    {"_heapreplace_max", "(heap, item, /)", replace_max, "Maxheap variant of heapreplace."},
    {"_heapify_max", "(heap, /)", heapify_max, "Maxheap variant of heapify."},
};
