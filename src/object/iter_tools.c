// The builtins that are iterators over iterators: enumerate, zip, map, filter.
#include "object/class.h"
#include "object/seq.h"
#include "object/tuple.h"

static Value iter_self(VM *vm, Value self) {
    (void)vm;
    return self;
}

// A zeroed instance; the builtin class itself is spared the general way.
static void *instance_of(VM *vm, Value cls, const ClassObj *builtin, size_t size,
                         uint8_t kind) {
    if (as_class(cls) == builtin) return heap_alloc(vm, size, builtin, kind, 0);
    return instance_new(vm, as_class(cls));
}

// ---- enumerate

static Value make_enumerate(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value start = is_int(a[2]) ? a[2] : op_index(vm, a[2]);
    if (is_err(start)) return start;
    Value it = op_iter(vm, a[1]);
    if (is_err(it)) return it;
    EnumerateObj *e =
        instance_of(vm, a[0], TYPE_OF(enumerate), sizeof *e, KIND_ENUMERATE);
    if (e == NULL) return VAL_ERR;
    e->it = it;
    e->next = start;
    return val_obj(e);
}

static Value next_of_enumerate(VM *vm, Value self) {
    EnumerateObj *e = (EnumerateObj *)as_obj(self);
    Value item = iter_next(vm, e->it);
    if (is_err(item) || item == VAL_STOP) return item;
    Value i = e->next;
    if (is_int(i) && as_int(i) < INT_INLINE_MAX) {
        e->next = val_int(as_int(i) + 1);
    } else {
        Value next = int_binary(vm, i, val_int(1), BIN_ADD);
        if (is_err(next)) return next;
        e->next = next;
    }
    return val_obj(tuple_pair(vm, i, item));
}

const TypeSlots enumerate_slots = {.iter = iter_self, .next = next_of_enumerate};
const NativeRow enumerate_rows[] = {
    {"__new__", "(cls, iterable, start=0)", make_enumerate, NULL, NATIVE_NEW},
};

// ---- zip and map

// The iterators of a tuple of iterables.
static TupleObj *iterators_of(VM *vm, const TupleObj *iterables, size_t from) {
    TupleObj *its = tuple_new(vm, iterables->len - from);
    for (size_t i = from; its != NULL && i < iterables->len; i++) {
        Value it = op_iter(vm, iterables->items[i]);
        if (is_err(it)) return NULL;
        its->items[i - from] = it;
    }
    return its;
}

static Value make_zip(VM *vm, Value *a, unsigned n) {
    (void)n;
    int strict = op_truth(vm, a[2]);
    TupleObj *its = strict < 0 ? NULL : iterators_of(vm, as_tuple(a[1]), 0);
    if (its == NULL) return VAL_ERR;
    ZipObj *z = instance_of(vm, a[0], TYPE_OF(zip), sizeof *z, KIND_ZIP);
    if (z == NULL) return VAL_ERR;
    if (its->len == 1) { // a chain of a million of them costs half
        z->fn = its->items[0];
    } else {
        z->iters = its;
    }
    z->strict = strict > 0;
    return val_obj(z);
}

static Value refuse_lengths(VM *vm, size_t i, const char *how) {
    return err_raise(vm, EXC_ValueError, "zip() argument %zu is %s than argument%s%zu",
                     i + 1, how, i == 1 ? " " : "s 1-", i);
}

// Iterator i was the first to end.
static Value end_strictly(VM *vm, const ZipObj *z, size_t i) {
    if (i > 0) return refuse_lengths(vm, i, "shorter");
    for (i = 1; i < z->iters->len; i++) {
        Value v = iter_next(vm, z->iters->items[i]);
        if (is_err(v)) return v;
        if (v != VAL_STOP) return refuse_lengths(vm, i, "longer");
    }
    return VAL_STOP;
}

// The only iterator of zip(x) is in fn.
static Value next_of_one(VM *vm, const ZipObj *z) {
    Value v = iter_next(vm, z->fn);
    return is_err(v) || v == VAL_STOP ? v : val_obj(tuple_from(vm, &v, 1));
}

static Value next_of_zip(VM *vm, Value self) {
    ZipObj *z = (ZipObj *)as_obj(self);
    if (z->fn != VAL_UNSET) return c_stack_ok(vm) ? next_of_one(vm, z) : VAL_ERR;
    size_t n = z->iters == NULL ? 0 : z->iters->len;
    if (n == 0) return VAL_STOP;
    TupleObj *t = tuple_new(vm, n);
    if (t == NULL) return VAL_ERR;
    for (size_t i = 0; i < n; i++) {
        Value v = iter_next(vm, z->iters->items[i]);
        if (is_err(v)) return v;
        if (v == VAL_STOP) return z->strict ? end_strictly(vm, z, i) : VAL_STOP;
        t->items[i] = v;
    }
    return val_obj(t);
}

static Value make_map(VM *vm, Value *a, unsigned n) {
    (void)n;
    const TupleObj *args = as_tuple(a[1]);
    if (args->len < 2)
        return err_raise(vm, EXC_TypeError, "map() must have at least two arguments.");
    TupleObj *its = iterators_of(vm, args, 1);
    if (its == NULL) return VAL_ERR;
    ZipObj *m = instance_of(vm, a[0], TYPE_OF(map), sizeof *m, KIND_MAP);
    if (m == NULL) return VAL_ERR;
    m->fn = args->items[0];
    m->iters = its;
    return val_obj(m);
}

static Value next_of_map(VM *vm, Value self) {
    const ZipObj *m = (ZipObj *)as_obj(self);
    enum { FEW = 4 };
    Value few[FEW], *args = few;
    if (m->iters == NULL || !c_stack_ok(vm)) return m->iters == NULL ? VAL_STOP : VAL_ERR;
    size_t n = m->iters->len;
    if (n > FEW) {
        args = buf_new(vm, n * sizeof(Value), KIND_BUF_VALUES);
        if (args == NULL) return VAL_ERR;
    }
    for (size_t i = 0; i < n; i++) {
        args[i] = iter_next(vm, m->iters->items[i]);
        if (is_err(args[i]) || args[i] == VAL_STOP) return args[i];
    }
    return vm_call(vm, m->fn, args, (unsigned)n);
}

const TypeSlots zip_slots = {.iter = iter_self, .next = next_of_zip};
const TypeSlots map_slots = {.iter = iter_self, .next = next_of_map};
const NativeRow zip_rows[] = {
    {"__new__", "(cls, /, *iterables, strict=False)", make_zip, NULL, NATIVE_NEW},
};
const NativeRow map_rows[] = {
    {"__new__", "(cls, /, *args)", make_map, NULL, NATIVE_NEW},
};

// ---- filter

static Value make_filter(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value it = op_iter(vm, a[2]);
    if (is_err(it)) return it;
    CallIterObj *f = instance_of(vm, a[0], TYPE_OF(filter), sizeof *f, KIND_FILTER);
    if (f == NULL) return VAL_ERR;
    f->fn = a[1];
    f->other = it;
    return val_obj(f);
}

static Value next_of_filter(VM *vm, Value self) {
    const CallIterObj *f = (CallIterObj *)as_obj(self);
    if (f->other == VAL_UNSET) return VAL_STOP;
    if (!c_stack_ok(vm)) return VAL_ERR;
    bool plain = is_none(f->fn) || f->fn == val_obj(TYPE_OF(bool));
    for (;;) {
        Value v = iter_next(vm, f->other);
        if (is_err(v) || v == VAL_STOP) return v;
        Value verdict = plain ? v : vm_call1(vm, f->fn, v);
        int keep = is_err(verdict) || !budget_charge(vm, 1) ? -1 : op_truth(vm, verdict);
        if (keep != 0) return keep < 0 ? VAL_ERR : v;
    }
}

const TypeSlots filter_slots = {.iter = iter_self, .next = next_of_filter};
const NativeRow filter_rows[] = {
    {"__new__", "(cls, function, iterable, /)", make_filter, NULL, NATIVE_NEW},
};
