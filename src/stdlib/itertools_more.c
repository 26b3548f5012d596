// The module itertools, second part: groupby, tee, zip_longest and the combinatoric
// iterators. See itertools.c.
#include "object/box.h"
#include "object/bytes.h"
#include "object/class.h"
#include "object/err.h"
#include "object/int.h"
#include "object/seq.h"
#include "object/tuple.h"
#include "stdlib/itertools.h"

// ---- groupby
// --------------------------------------------------------------------------------------------------------

enum {
    GROUP_SOURCE,
    GROUP_KEYFN,
    GROUP_TARGET,
    GROUP_KEY,
    GROUP_VALUE,
    GROUP_CURRENT,
    GROUP_VALUES
};
enum { GROUPER_PARENT, GROUPER_KEY, GROUPER_VALUES };

static Value groupby_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value it = op_iter(vm, a[1]);
    NativeBoxObj *b = is_err(it) ? NULL : box_new(vm, as_class(a[0]), GROUP_VALUES, 0);
    if (b == NULL) return VAL_ERR;
    b->v[GROUP_SOURCE] = it;
    b->v[GROUP_KEYFN] = a[2];
    return val_obj(b);
}

// Reads the next item and its key. VAL_NONE, VAL_STOP or VAL_ERR.
static Value read_item(VM *vm, NativeBoxObj *b) {
    Value v = itertools_step(vm, b->v[GROUP_SOURCE]);
    if (is_err(v) || v == VAL_STOP) return v;
    Value key = is_none(b->v[GROUP_KEYFN]) ? v : vm_call1(vm, b->v[GROUP_KEYFN], v);
    if (is_err(key)) return VAL_ERR;
    b->v[GROUP_VALUE] = v;
    b->v[GROUP_KEY] = key;
    return VAL_NONE;
}

static Value groupby_next(VM *vm, Value self) {
    NativeBoxObj *b = as_box(self);
    b->v[GROUP_CURRENT] = VAL_UNSET;
    for (;;) {
        Value key = b->v[GROUP_KEY], target = b->v[GROUP_TARGET];
        if (key != VAL_UNSET) {
            if (target == VAL_UNSET) break;
            int same = seq_equal(vm, target, key);
            if (same < 0) return VAL_ERR;
            if (!same) break;
        }
        Value r = read_item(vm, b);
        if (r != VAL_NONE) return r;
    }
    NativeBoxObj *group = box_new(vm, TYPE_OF(it_grouper), GROUPER_VALUES, 0);
    if (group == NULL) return VAL_ERR;
    Value key = b->v[GROUP_TARGET] = b->v[GROUP_KEY];
    group->v[GROUPER_PARENT] = self;
    group->v[GROUPER_KEY] = key;
    b->v[GROUP_CURRENT] = val_obj(group);
    return val_obj(tuple_pair(vm, key, val_obj(group)));
}

static Value grouper_next(VM *vm, Value self) {
    NativeBoxObj *group = as_box(self), *b = as_box(group->v[GROUPER_PARENT]);
    if (b->v[GROUP_CURRENT] != self) return VAL_STOP;
    if (b->v[GROUP_VALUE] == VAL_UNSET) {
        Value r = read_item(vm, b);
        if (r != VAL_NONE) return r;
    }
    int same = seq_equal(vm, group->v[GROUPER_KEY], b->v[GROUP_KEY]);
    if (same <= 0) return same < 0 ? VAL_ERR : VAL_STOP;
    Value v = b->v[GROUP_VALUE];
    b->v[GROUP_VALUE] = VAL_UNSET;
    return v == VAL_UNSET ? VAL_STOP : v;
}

static Value grouper_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (class_of(a[1]) != TYPE_OF(it_groupby))
        return err_raise(vm, EXC_TypeError, "incorrect usage of internal grouper");
    NativeBoxObj *group = box_new(vm, as_class(a[0]), GROUPER_VALUES, 0);
    if (group == NULL) return VAL_ERR;
    group->v[GROUPER_PARENT] = a[1];
    group->v[GROUPER_KEY] = a[2];
    return val_obj(group);
}

const TypeSlots it_groupby_slots = {.iter = itertools_iter, .next = groupby_next};
const TypeSlots it_grouper_slots = {.iter = itertools_iter, .next = grouper_next};
const NativeRow it_groupby_rows[] = {
    {"__new__", "(cls, /, iterable, key=None)", groupby_new, NULL, NATIVE_NEW},
};
const NativeRow it_grouper_rows[] = {
    {"__new__", "(cls, parent, tgtkey, /)", grouper_new, NULL, NATIVE_NEW},
};

// ---- tee: iterators over one linked list of what the source has given
// -------------------------------------------------

enum { TEE_SOURCE, TEE_NODE, TEE_VALUES };
enum {
    NODE_ITEM,
    NODE_NEXT,
    NODE_VALUES
}; // an item and the node behind it; both unset at the open end
enum { SOURCE_ITERATOR, SOURCE_BUSY, SOURCE_VALUES };

static Value tee_over(VM *vm, Value source, Value node) {
    NativeBoxObj *t = box_new(vm, TYPE_OF(it_tee), TEE_VALUES, 0);
    if (t == NULL) return VAL_ERR;
    t->v[TEE_SOURCE] = source;
    t->v[TEE_NODE] = node;
    return val_obj(t);
}

static Value tee_of(VM *vm, Value iterable) {
    Value it = op_iter(vm, iterable);
    if (is_err(it)) return VAL_ERR;
    if (class_of(it) == TYPE_OF(it_tee))
        return tee_over(vm, as_box(it)->v[TEE_SOURCE], as_box(it)->v[TEE_NODE]);
    NativeBoxObj *source = box_new(vm, TYPE_OF(it_tee_data), SOURCE_VALUES, 0);
    NativeBoxObj *node = box_new(vm, TYPE_OF(it_tee_data), NODE_VALUES, 0);
    if (source == NULL || node == NULL) return VAL_ERR;
    source->v[SOURCE_ITERATOR] = it;
    return tee_over(vm, val_obj(source), val_obj(node));
}

static Value tee_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    return tee_of(vm, a[1]);
}

static Value tee_next(VM *vm, Value self) {
    NativeBoxObj *t = as_box(self), *node = as_box(t->v[TEE_NODE]),
                 *source = as_box(t->v[TEE_SOURCE]);
    if (node->v[NODE_NEXT] == VAL_UNSET) {
        if (source->v[SOURCE_BUSY] == VAL_TRUE)
            return err_raise(vm, EXC_RuntimeError, "cannot re-enter the tee iterator");
        source->v[SOURCE_BUSY] = VAL_TRUE;
        Value v = itertools_step(vm, source->v[SOURCE_ITERATOR]);
        source->v[SOURCE_BUSY] = VAL_UNSET;
        if (is_err(v) || v == VAL_STOP) return v;
        NativeBoxObj *next = box_new(vm, TYPE_OF(it_tee_data), NODE_VALUES, 0);
        if (next == NULL) return VAL_ERR;
        node->v[NODE_ITEM] = v;
        node->v[NODE_NEXT] = val_obj(next);
    }
    t->v[TEE_NODE] = node->v[NODE_NEXT];
    return node->v[NODE_ITEM];
}

static Value tee_copy(VM *vm, Value *a, unsigned n) {
    (void)n;
    return tee_over(vm, as_box(a[0])->v[TEE_SOURCE], as_box(a[0])->v[TEE_NODE]);
}

static Value itertools_tee(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t count;
    if (!seq_ssize(vm, a[1], &count)) return VAL_ERR;
    if (count < 0) return err_raise(vm, EXC_ValueError, "n must be >= 0");
    if (!budget_charge(vm, (uint64_t)count)) return VAL_ERR;
    TupleObj *out = tuple_new(vm, (size_t)count);
    if (out == NULL || count == 0) return val_obj(out);
    Value first = tee_of(vm, a[0]);
    for (size_t i = 0; i < out->len; i++) {
        out->items[i] = is_err(first) || i == 0 ? first : tee_copy(vm, &first, 1);
        if (is_err(out->items[i])) return VAL_ERR;
    }
    return val_obj(out);
}

const TypeSlots it_tee_slots = {.iter = itertools_iter, .next = tee_next};
const NativeRow it_tee_rows[] = {
    {"__new__", "(cls, iterable, /)", tee_new, NULL, NATIVE_NEW},
    {"__copy__", "(self, /)", tee_copy, "Returns an independent iterator."},
};
const NativeRow itertools_rows[] = {
    {"tee", "(iterable, n=2, /)", itertools_tee,
     "Returns a tuple of n independent iterators."},
};

// ---- zip_longest
// ----------------------------------------------------------------------------------------------------

static Value zip_longest_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    const TupleObj *iterables = as_tuple(a[1]);
    TupleObj *its = tuple_new(vm, iterables->len);
    for (size_t i = 0; its != NULL && i < iterables->len; i++)
        if (is_err(its->items[i] = op_iter(vm, iterables->items[i]))) return VAL_ERR;
    NativeBoxObj *b = its == NULL ? NULL : box_new(vm, as_class(a[0]), 2, sizeof(size_t));
    if (b == NULL) return VAL_ERR;
    b->v[0] = val_obj(its);
    b->v[1] = a[2];
    *(size_t *)box_raw(b) = its->len;
    return val_obj(b);
}

static Value zip_longest_next(VM *vm, Value self) {
    NativeBoxObj *b = as_box(self);
    TupleObj *its = as_tuple(b->v[0]);
    size_t *active = box_raw(b);
    if (its->len == 0 || *active == 0) return VAL_STOP;
    TupleObj *out = tuple_new(vm, its->len);
    for (size_t i = 0; out != NULL && i < its->len; i++) {
        Value v =
            its->items[i] == VAL_UNSET ? VAL_STOP : itertools_step(vm, its->items[i]);
        if (is_err(v)) {
            *active = 0;
            return VAL_ERR;
        }
        if (v == VAL_STOP && its->items[i] != VAL_UNSET) {
            its->items[i] = VAL_UNSET;
            if (--*active == 0) return VAL_STOP;
        }
        out->items[i] = v == VAL_STOP ? b->v[1] : v;
    }
    return val_obj(out);
}

const TypeSlots it_zip_longest_slots = {.iter = itertools_iter, .next = zip_longest_next};
const NativeRow it_zip_longest_rows[] = {
    {"__new__", "(cls, /, *iterables, fillvalue=None)", zip_longest_new, NULL,
     NATIVE_NEW},
};

// ---- product, permutations, combinations
// ---------------------------------------------------------------------------- POOL is
// the tuple to choose from (product: a tuple of tuples), INDEX an array of int64 in a
// bytes object, and the raw part says whether the first result was given and whether all
// were.

enum { COMB_POOL, COMB_INDEX, COMB_VALUES };
typedef struct Comb {
    size_t r;
    bool started, done;
} Comb;

static int64_t *indices_of(const NativeBoxObj *b) {
    return (int64_t *)(void *)as_bytes(b->v[COMB_INDEX])->data;
}

// n indices counting from 0 with this step.
static BytesObj *indices_new(VM *vm, size_t n, int64_t step) {
    uint8_t *data;
    size_t bytes;
    if (!size_mul(n, sizeof(int64_t), &bytes) || bytes > INT64_MAX / 2)
        return err_memory(vm), NULL;
    if (!budget_charge(vm, n)) return NULL;
    BytesObj *o = bytes_new(vm, bytes, &data);
    for (size_t i = 0; o != NULL && i < n; i++)
        ((int64_t *)(void *)data)[i] = (int64_t)i * step;
    return o;
}

static Value comb_new(VM *vm, Value cls, TupleObj *pool, size_t r, BytesObj *index) {
    NativeBoxObj *b = pool == NULL || index == NULL
                          ? NULL
                          : box_new(vm, as_class(cls), COMB_VALUES, sizeof(Comb));
    if (b == NULL) return VAL_ERR;
    b->v[COMB_POOL] = val_obj(pool);
    b->v[COMB_INDEX] = val_obj(index);
    ((Comb *)box_raw(b))->r = r;
    return val_obj(b);
}

static Value comb_result(VM *vm, const NativeBoxObj *b, size_t r) {
    TupleObj *out = budget_charge(vm, r) ? tuple_new(vm, r) : NULL;
    const TupleObj *pool = as_tuple(b->v[COMB_POOL]);
    const int64_t *index = indices_of(b);
    for (size_t i = 0; out != NULL && i < r; i++)
        out->items[i] = pool->items[index[i]];
    return val_obj(out);
}

static bool length_arg(VM *vm, Value v, size_t *out) {
    int64_t r;
    if (!seq_ssize(vm, v, &r)) return false;
    if (r < 0) err_raise(vm, EXC_ValueError, "r must be non-negative");
    *out = (size_t)r;
    return r >= 0;
}

static Value product_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    const TupleObj *args = as_tuple(a[1]);
    int64_t repeat;
    size_t len;
    if (!seq_ssize(vm, a[2], &repeat)) return VAL_ERR;
    if (repeat < 0)
        return err_raise(vm, EXC_ValueError, "repeat argument cannot be negative");
    if (!size_mul(args->len, (size_t)repeat, &len) || len > SEQ_MAX)
        return err_raise(vm, EXC_OverflowError, "repeat argument too large");
    if (!budget_charge(vm, len)) return VAL_ERR;
    TupleObj *pools = tuple_new(vm, len);
    for (size_t i = 0; pools != NULL && i < len; i++) {
        TupleObj *pool = i < args->len ? tuple_from_iterable(vm, args->items[i])
                                       : as_tuple(pools->items[i - args->len]);
        if (pool == NULL) return VAL_ERR;
        pools->items[i] = val_obj(pool);
    }
    return comb_new(vm, a[0], pools, len, pools == NULL ? NULL : indices_new(vm, len, 0));
}

static Value product_next(VM *vm, Value self) {
    NativeBoxObj *b = as_box(self);
    Comb *c = box_raw(b);
    const TupleObj *pools = as_tuple(b->v[COMB_POOL]);
    int64_t *index = indices_of(b);
    if (c->done) return VAL_STOP;
    size_t i = c->r;
    if (!c->started) {
        for (size_t k = 0; k < c->r; k++)
            c->done |= as_tuple(pools->items[k])->len == 0;
        if (c->done) return VAL_STOP;
        c->started = true;
    } else {
        for (; i > 0; i--) { // like an odometer
            if (++index[i - 1] < (int64_t)as_tuple(pools->items[i - 1])->len) break;
            index[i - 1] = 0;
        }
        if (i == 0) {
            c->done = true;
            return VAL_STOP;
        }
    }
    TupleObj *out = budget_charge(vm, c->r) ? tuple_new(vm, c->r) : NULL;
    for (size_t k = 0; out != NULL && k < c->r; k++)
        out->items[k] = as_tuple(pools->items[k])->items[index[k]];
    return val_obj(out);
}

static Value combinations_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    TupleObj *pool = tuple_from_iterable(vm, a[1]);
    size_t r;
    if (pool == NULL || !length_arg(vm, a[2], &r)) return VAL_ERR;
    Value v = comb_new(vm, a[0], pool, r, indices_new(vm, r > pool->len ? 0 : r, 1));
    if (!is_err(v)) ((Comb *)box_raw(as_box(v)))->done = r > pool->len;
    return v;
}

static Value combinations_next(VM *vm, Value self) {
    NativeBoxObj *b = as_box(self);
    Comb *c = box_raw(b);
    int64_t *index = indices_of(b), len = (int64_t)as_tuple(b->v[COMB_POOL])->len;
    if (c->done) return VAL_STOP;
    if (c->started) {
        size_t i = c->r;
        while (i > 0 && index[i - 1] == len - (int64_t)(c->r - i) - 1)
            i--;
        if (i == 0) {
            c->done = true;
            return VAL_STOP;
        }
        index[i - 1]++;
        for (; i < c->r; i++)
            index[i] = index[i - 1] + 1;
    }
    c->started = true;
    return comb_result(vm, b, c->r);
}

static Value replacement_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    TupleObj *pool = tuple_from_iterable(vm, a[1]);
    size_t r;
    if (pool == NULL || !length_arg(vm, a[2], &r)) return VAL_ERR;
    bool none = pool->len == 0 && r > 0;
    Value v = comb_new(vm, a[0], pool, r, indices_new(vm, none ? 0 : r, 0));
    if (!is_err(v)) ((Comb *)box_raw(as_box(v)))->done = none;
    return v;
}

static Value replacement_next(VM *vm, Value self) {
    NativeBoxObj *b = as_box(self);
    Comb *c = box_raw(b);
    int64_t *index = indices_of(b), len = (int64_t)as_tuple(b->v[COMB_POOL])->len;
    if (c->done) return VAL_STOP;
    if (c->started) {
        size_t i = c->r;
        while (i > 0 && index[i - 1] == len - 1)
            i--;
        if (i == 0) {
            c->done = true;
            return VAL_STOP;
        }
        int64_t next = index[i - 1] + 1;
        for (size_t k = i - 1; k < c->r; k++)
            index[k] = next;
    }
    c->started = true;
    return comb_result(vm, b, c->r);
}

// The index array of permutations holds the permutation of the pool, then r cycle
// counters.
static Value permutations_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    TupleObj *pool = tuple_from_iterable(vm, a[1]);
    if (pool == NULL) return VAL_ERR;
    size_t r = pool->len;
    if (!is_none(a[2])) {
        if (!is_int_like(a[2])) return err_raise(vm, EXC_TypeError, "Expected int as r");
        if (!length_arg(vm, a[2], &r)) return VAL_ERR;
    }
    bool none = r > pool->len;
    BytesObj *index = indices_new(vm, none ? 0 : pool->len + r, 1);
    Value v = comb_new(vm, a[0], pool, r, index);
    if (is_err(v)) return v;
    ((Comb *)box_raw(as_box(v)))->done = none;
    int64_t *cycles = indices_of(as_box(v)) + pool->len;
    for (size_t i = 0; i < r && !none; i++)
        cycles[i] = (int64_t)(pool->len - i);
    return v;
}

static Value permutations_next(VM *vm, Value self) {
    NativeBoxObj *b = as_box(self);
    Comb *c = box_raw(b);
    size_t len = as_tuple(b->v[COMB_POOL])->len;
    int64_t *index = indices_of(b), *cycles = index + len;
    if (c->done) return VAL_STOP;
    size_t i = c->r;
    for (; c->started && i > 0; i--) {
        if (--cycles[i - 1] > 0) {
            size_t j = len - (size_t)cycles[i - 1];
            int64_t swap = index[i - 1];
            index[i - 1] = index[j];
            index[j] = swap;
            break;
        }
        int64_t first = index[i - 1];
        if (!budget_charge_bytes(vm, len * sizeof *index)) return VAL_ERR;
        memmove(index + i - 1, index + i, (len - i) * sizeof *index);
        index[len - 1] = first;
        cycles[i - 1] = (int64_t)(len - i) + 1;
    }
    c->done = c->started && i == 0;
    c->started = true;
    return c->done ? VAL_STOP : comb_result(vm, b, c->r);
}

const TypeSlots it_product_slots = {.iter = itertools_iter, .next = product_next};
const TypeSlots it_combinations_slots = {.iter = itertools_iter,
                                         .next = combinations_next};
const TypeSlots it_replacement_slots = {.iter = itertools_iter, .next = replacement_next};
const TypeSlots it_permutations_slots = {.iter = itertools_iter,
                                         .next = permutations_next};
const NativeRow it_product_rows[] = {
    {"__new__", "(cls, /, *iterables, repeat=1)", product_new, NULL, NATIVE_NEW},
};
const NativeRow it_combinations_rows[] = {
    {"__new__", "(cls, /, iterable, r)", combinations_new, NULL, NATIVE_NEW},
};
const NativeRow it_replacement_rows[] = {
    {"__new__", "(cls, /, iterable, r)", replacement_new, NULL, NATIVE_NEW},
};
const NativeRow it_permutations_rows[] = {
    {"__new__", "(cls, /, iterable, r=None)", permutations_new, NULL, NATIVE_NEW},
};
