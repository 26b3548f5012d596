// The module itertools, first part: iterators over iterators. Each is a NativeBoxObj
// whose values are named by an enum; an iterator that is exhausted has its source unset.
// Guest callbacks run nested; what they change here is read again after each call.
#include "stdlib/itertools.h"
#include "object/box.h"
#include "object/class.h"
#include "object/err.h"
#include "object/int.h"
#include "object/list.h"
#include "object/seq.h"
#include "object/tuple.h"

Value itertools_iter(VM *vm, Value self) {
    (void)vm;
    return self;
}

// A box of cls with its first value an iterator over the iterable.
static Value box_over(VM *vm, Value cls, Value iterable, unsigned nvalues, unsigned nraw,
                      NativeBoxObj **out) {
    Value it = op_iter(vm, iterable);
    if (is_err(it)) return VAL_ERR;
    *out = box_new(vm, as_class(cls), nvalues, nraw);
    if (*out == NULL) return VAL_ERR;
    (*out)->v[0] = it;
    return val_obj(*out);
}

// ---- count
// ----------------------------------------------------------------------------------------------------------

enum { COUNT_NEXT, COUNT_STEP, COUNT_VALUES };

static bool is_number(VM *vm, Value v) {
    if (is_int_like(v) || is_float_like(v) || is_kind(v, KIND_COMPLEX)) return true;
    const ClassObj *cls = class_of(v);
    return class_dunder(vm, cls, DU_index) != VAL_UNSET ||
           class_dunder(vm, cls, DU_int) != VAL_UNSET ||
           class_dunder(vm, cls, DU_float) != VAL_UNSET ||
           class_dunder(vm, cls, DU_complex) != VAL_UNSET;
}

static Value count_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_number(vm, a[1]) || !is_number(vm, a[2]) || is_str(a[1]))
        return err_raise(vm, EXC_TypeError, "a number is required");
    NativeBoxObj *b = box_new(vm, as_class(a[0]), COUNT_VALUES, 0);
    if (b == NULL) return VAL_ERR;
    b->v[COUNT_NEXT] = a[1];
    b->v[COUNT_STEP] = a[2];
    return val_obj(b);
}

static Value count_next(VM *vm, Value self) {
    NativeBoxObj *b = as_box(self);
    Value now = b->v[COUNT_NEXT], step = b->v[COUNT_STEP];
    if (are_ints(now, step) && int_fits(as_int(now) + as_int(step))) {
        b->v[COUNT_NEXT] = val_int(as_int(now) + as_int(step));
        return now;
    }
    Value next = op_binary(vm, now, step, BIN_ADD);
    if (is_err(next)) return VAL_ERR;
    b->v[COUNT_NEXT] = next;
    return now;
}

static Value count_repr(VM *vm, Value self) {
    const NativeBoxObj *b = as_box(self);
    if (b->v[COUNT_STEP] == val_int(1))
        return val_obj(str_printf(vm, "count(%R)", b->v[COUNT_NEXT]));
    return val_obj(str_printf(vm, "count(%R, %R)", b->v[COUNT_NEXT], b->v[COUNT_STEP]));
}

const TypeSlots it_count_slots = {
    .iter = itertools_iter, .next = count_next, .repr = count_repr};
const NativeRow it_count_rows[] = {
    {"__new__", "(cls, /, start=0, step=1)", count_new, NULL, NATIVE_NEW},
};

// ---- cycle
// ----------------------------------------------------------------------------------------------------------

enum { CYCLE_SOURCE, CYCLE_SAVED, CYCLE_VALUES };

static Value cycle_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    NativeBoxObj *b;
    ListObj *saved = list_new(vm, 0);
    if (saved == NULL ||
        is_err(box_over(vm, a[0], a[1], CYCLE_VALUES, sizeof(size_t), &b)))
        return VAL_ERR;
    b->v[CYCLE_SAVED] = val_obj(saved);
    return val_obj(b);
}

static Value cycle_next(VM *vm, Value self) {
    NativeBoxObj *b = as_box(self);
    ListObj *saved = as_list(b->v[CYCLE_SAVED]);
    size_t *index = box_raw(b);
    if (b->v[CYCLE_SOURCE] != VAL_UNSET) {
        Value v = itertools_step(vm, b->v[CYCLE_SOURCE]);
        if (is_err(v)) return v;
        if (v != VAL_STOP) return list_append(vm, saved, v) ? v : VAL_ERR;
        b->v[CYCLE_SOURCE] = VAL_UNSET;
    }
    if (saved->len == 0) return VAL_STOP;
    Value v = saved->items[*index % saved->len];
    *index = (*index + 1) % saved->len;
    return v;
}

const TypeSlots it_cycle_slots = {.iter = itertools_iter, .next = cycle_next};
const NativeRow it_cycle_rows[] = {
    {"__new__", "(cls, iterable, /)", cycle_new, NULL, NATIVE_NEW},
};

// ---- repeat
// ---------------------------------------------------------------------------------------------------------

static Value repeat_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t times = -1;
    if (a[2] != VAL_UNSET) {
        if (!seq_ssize(vm, a[2], &times)) return VAL_ERR;
        if (times < 0) times = 0;
    }
    NativeBoxObj *b = box_new(vm, as_class(a[0]), 1, sizeof(int64_t));
    if (b == NULL) return VAL_ERR;
    b->v[0] = a[1];
    *(int64_t *)box_raw(b) = times;
    return val_obj(b);
}

static Value repeat_next(VM *vm, Value self) {
    (void)vm;
    NativeBoxObj *b = as_box(self);
    int64_t *left = box_raw(b);
    if (*left == 0) return VAL_STOP;
    if (*left > 0) --*left;
    return b->v[0];
}

static Value repeat_repr(VM *vm, Value self) {
    NativeBoxObj *b = as_box(self);
    int64_t left = *(int64_t *)box_raw(b);
    if (left < 0) return val_obj(str_printf(vm, "repeat(%R)", b->v[0]));
    return val_obj(str_printf(vm, "repeat(%R, %ld)", b->v[0], left));
}

static Value repeat_length_hint(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t left = *(int64_t *)box_raw(as_box(a[0]));
    return left < 0 ? err_raise(vm, EXC_TypeError, "len() of unsized object")
                    : int_from_i64(vm, left);
}

const TypeSlots it_repeat_slots = {
    .iter = itertools_iter, .next = repeat_next, .repr = repeat_repr};
const NativeRow it_repeat_rows[] = {
    {"__new__", "(cls, /, object, times=<unset>)", repeat_new, NULL, NATIVE_NEW},
    {"__length_hint__", "(self, /)", repeat_length_hint,
     "Private method returning an estimate of len(list(it))."},
};

// ---- chain
// ----------------------------------------------------------------------------------------------------------

enum { CHAIN_SOURCE, CHAIN_ACTIVE, CHAIN_VALUES };

static Value chain_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    NativeBoxObj *b;
    return box_over(vm, a[0], a[1], CHAIN_VALUES, 0, &b);
}

static Value chain_next(VM *vm, Value self) {
    NativeBoxObj *b = as_box(self);
    for (;;) {
        if (b->v[CHAIN_SOURCE] == VAL_UNSET) return VAL_STOP;
        Value active = b->v[CHAIN_ACTIVE];
        if (active == VAL_UNSET) {
            Value iterable = itertools_step(vm, b->v[CHAIN_SOURCE]);
            if (is_err(iterable)) return VAL_ERR;
            if (iterable != VAL_STOP) active = op_iter(vm, iterable);
            if (iterable == VAL_STOP || is_err(active)) {
                b->v[CHAIN_SOURCE] = VAL_UNSET;
                return iterable == VAL_STOP ? VAL_STOP : VAL_ERR;
            }
            b->v[CHAIN_ACTIVE] = active;
        }
        Value v = itertools_step(vm, active);
        if (v != VAL_STOP) return v;
        b->v[CHAIN_ACTIVE] = VAL_UNSET;
    }
}

const TypeSlots it_chain_slots = {.iter = itertools_iter, .next = chain_next};
const NativeRow it_chain_rows[] = {
    {"__new__", "(cls, /, *iterables)", chain_new, NULL, NATIVE_NEW},
    {"from_iterable", "(cls, iterable, /)", chain_new,
     "Alternative chain() constructor taking a single iterable argument that evaluates "
     "lazily.",
     NATIVE_CLASSMETHOD},
};

// ---- predicates: dropwhile, takewhile, filterfalse, starmap
// ---------------------------------------------------------

enum { PRED_SOURCE, PRED_FN, PRED_STARTED, PRED_VALUES };

static Value pred_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    NativeBoxObj *b;
    if (is_err(box_over(vm, a[0], a[2], PRED_VALUES, 0, &b))) return VAL_ERR;
    b->v[PRED_FN] = a[1];
    return val_obj(b);
}

static int test(VM *vm, Value fn, Value v) {
    Value r = is_none(fn) || fn == val_obj(TYPE_OF(bool)) ? v : vm_call1(vm, fn, v);
    return is_err(r) ? -1 : op_truth(vm, r);
}

static Value dropwhile_next(VM *vm, Value self) {
    NativeBoxObj *b = as_box(self);
    for (;;) {
        Value v = itertools_step(vm, b->v[PRED_SOURCE]);
        if (is_err(v) || v == VAL_STOP || b->v[PRED_STARTED] == VAL_TRUE) return v;
        Value r = vm_call1(vm, b->v[PRED_FN], v);
        int drop = is_err(r) ? -1 : op_truth(vm, r);
        if (drop < 0) return VAL_ERR;
        if (drop) continue;
        b->v[PRED_STARTED] = VAL_TRUE;
        return v;
    }
}

static Value takewhile_next(VM *vm, Value self) {
    NativeBoxObj *b = as_box(self);
    if (b->v[PRED_STARTED] == VAL_TRUE) return VAL_STOP; // it has ended
    Value v = itertools_step(vm, b->v[PRED_SOURCE]);
    if (is_err(v) || v == VAL_STOP) return v;
    Value r = vm_call1(vm, b->v[PRED_FN], v);
    int take = is_err(r) ? -1 : op_truth(vm, r);
    if (take != 0) return take < 0 ? VAL_ERR : v;
    b->v[PRED_STARTED] = VAL_TRUE;
    return VAL_STOP;
}

static Value filterfalse_next(VM *vm, Value self) {
    NativeBoxObj *b = as_box(self);
    for (;;) {
        Value v = itertools_step(vm, b->v[PRED_SOURCE]);
        if (is_err(v) || v == VAL_STOP) return v;
        int t = test(vm, b->v[PRED_FN], v);
        if (t <= 0) return t < 0 ? VAL_ERR : v;
    }
}

static Value starmap_next(VM *vm, Value self) {
    const NativeBoxObj *b = as_box(self);
    Value v = itertools_step(vm, b->v[PRED_SOURCE]);
    if (is_err(v) || v == VAL_STOP) return v;
    const TupleObj *args = tuple_from_iterable(vm, v);
    return args == NULL ? VAL_ERR
                        : vm_call(vm, b->v[PRED_FN], args->items, (unsigned)args->len);
}

const TypeSlots it_dropwhile_slots = {.iter = itertools_iter, .next = dropwhile_next};
const TypeSlots it_takewhile_slots = {.iter = itertools_iter, .next = takewhile_next};
const TypeSlots it_filterfalse_slots = {.iter = itertools_iter, .next = filterfalse_next};
const TypeSlots it_starmap_slots = {.iter = itertools_iter, .next = starmap_next};
const NativeRow it_dropwhile_rows[] = {
    {"__new__", "(cls, predicate, iterable, /)", pred_new, NULL, NATIVE_NEW},
};
const NativeRow it_takewhile_rows[] = {
    {"__new__", "(cls, predicate, iterable, /)", pred_new, NULL, NATIVE_NEW},
};
const NativeRow it_filterfalse_rows[] = {
    {"__new__", "(cls, function, iterable, /)", pred_new, NULL, NATIVE_NEW},
};
const NativeRow it_starmap_rows[] = {
    {"__new__", "(cls, function, iterable, /)", pred_new, NULL, NATIVE_NEW},
};

// ---- compress
// -------------------------------------------------------------------------------------------------------

static Value compress_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value data = op_iter(vm, a[1]);
    NativeBoxObj *b;
    if (is_err(data) || is_err(box_over(vm, a[0], a[2], 2, 0, &b))) return VAL_ERR;
    b->v[1] = data;
    return val_obj(b);
}

static Value compress_next(VM *vm, Value self) {
    const NativeBoxObj *b = as_box(self);
    for (;;) {
        Value v = itertools_step(vm, b->v[1]);
        if (is_err(v) || v == VAL_STOP) return v;
        Value selector = itertools_step(vm, b->v[0]);
        if (is_err(selector) || selector == VAL_STOP) return selector;
        int t = op_truth(vm, selector);
        if (t != 0) return t < 0 ? VAL_ERR : v;
    }
}

const TypeSlots it_compress_slots = {.iter = itertools_iter, .next = compress_next};
const NativeRow it_compress_rows[] = {
    {"__new__", "(cls, /, data, selectors)", compress_new, NULL, NATIVE_NEW},
};

// ---- accumulate
// -----------------------------------------------------------------------------------------------------

enum { ACC_SOURCE, ACC_FN, ACC_TOTAL, ACC_INITIAL, ACC_VALUES };

static Value accumulate_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    NativeBoxObj *b;
    if (is_err(box_over(vm, a[0], a[1], ACC_VALUES, 0, &b))) return VAL_ERR;
    b->v[ACC_FN] = a[2];
    b->v[ACC_INITIAL] = is_none(a[3]) ? VAL_UNSET : a[3];
    return val_obj(b);
}

static Value accumulate_next(VM *vm, Value self) {
    NativeBoxObj *b = as_box(self);
    if (b->v[ACC_INITIAL] != VAL_UNSET) {
        Value first = b->v[ACC_TOTAL] = b->v[ACC_INITIAL];
        b->v[ACC_INITIAL] = VAL_UNSET;
        return first;
    }
    Value v = itertools_step(vm, b->v[ACC_SOURCE]);
    if (is_err(v) || v == VAL_STOP) return v;
    Value total = b->v[ACC_TOTAL];
    if (total != VAL_UNSET)
        v = is_none(b->v[ACC_FN]) ? op_binary(vm, total, v, BIN_ADD)
                                  : vm_call2(vm, b->v[ACC_FN], total, v);
    if (!is_err(v)) b->v[ACC_TOTAL] = v;
    return v;
}

const TypeSlots it_accumulate_slots = {.iter = itertools_iter, .next = accumulate_next};
const NativeRow it_accumulate_rows[] = {
    {"__new__", "(cls, /, iterable, func=None, *, initial=None)", accumulate_new, NULL,
     NATIVE_NEW},
};

// ---- islice
// ---------------------------------------------------------------------------------------------------------

typedef struct Islice {
    int64_t next, stop, step, count; // stop -1: none
} Islice;

// An argument of islice: None gives def. -1 = not an int >= 0.
static int64_t islice_arg(VM *vm, Value v, int64_t def) {
    int64_t i;
    if (is_none(v)) return def;
    Value x = is_int(v) ? v : op_index(vm, v);
    if (is_err(x)) {
        err_take(vm);
        return -1;
    }
    return int_to_i64(x, &i) && i >= 0 ? i : -1;
}

static Value islice_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    const TupleObj *args = as_tuple(a[1]);
    if (args->len < 2)
        return err_raise(vm, EXC_TypeError,
                         "islice expected at least 2 arguments, got %zu", args->len);
    if (args->len > 4)
        return err_raise(vm, EXC_TypeError,
                         "islice expected at most 4 arguments, got %zu", args->len);
    Value stop = args->items[args->len == 2 ? 1 : 2];
    Islice s = {.next = args->len == 2 ? 0 : islice_arg(vm, args->items[1], 0),
                .stop = islice_arg(vm, stop, -1)};
    if (err_pending(vm)) return VAL_ERR;
    if (s.stop < 0 && !is_none(stop)) {
        if (args->len == 2)
            return err_raise(vm, EXC_ValueError,
                             "Stop argument for islice() must be None or an integer: 0 "
                             "<= x <= sys.maxsize.");
        return err_raise(vm, EXC_ValueError,
                         "Stop argument for islice() must be None or an integer: 0 <= x "
                         "<= sys.maxsize.");
    }
    if (s.next < 0)
        return err_raise(
            vm, EXC_ValueError,
            "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    s.step = args->len == 4 ? islice_arg(vm, args->items[3], 1) : 1;
    if (s.step < 1)
        return err_raise(vm, EXC_ValueError,
                         "Step for islice() must be a positive integer or None.");
    NativeBoxObj *b;
    if (is_err(box_over(vm, a[0], args->items[0], 1, sizeof(Islice), &b))) return VAL_ERR;
    *(Islice *)box_raw(b) = s;
    return val_obj(b);
}

static Value islice_end(NativeBoxObj *b, Value v) {
    b->v[0] = VAL_UNSET;
    return v;
}

static Value islice_next(VM *vm, Value self) {
    NativeBoxObj *b = as_box(self);
    Islice *s = box_raw(b);
    Value it = b->v[0];
    if (it == VAL_UNSET) return VAL_STOP;
    while (s->count < s->next) {
        Value v = itertools_step(vm, it);
        if (is_err(v) || v == VAL_STOP) return islice_end(b, v);
        s->count++;
    }
    if (s->stop >= 0 && s->count >= s->stop) return islice_end(b, VAL_STOP);
    Value v = itertools_step(vm, it);
    if (is_err(v) || v == VAL_STOP) return islice_end(b, v);
    s->count++;
    int64_t next;
    if (__builtin_add_overflow(s->next, s->step, &next)) next = INT64_MAX;
    s->next = s->stop >= 0 && next > s->stop ? s->stop : next;
    return v;
}

const TypeSlots it_islice_slots = {.iter = itertools_iter, .next = islice_next};
const NativeRow it_islice_rows[] = {
    {"__new__", "(cls, /, *args)", islice_new, NULL, NATIVE_NEW},
};

// ---- pairwise, batched
// ----------------------------------------------------------------------------------------------

static Value pairwise_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    NativeBoxObj *b;
    return box_over(vm, a[0], a[1], 2, 0, &b);
}

static Value pairwise_next(VM *vm, Value self) {
    NativeBoxObj *b = as_box(self);
    Value old = b->v[1];
    if (b->v[0] == VAL_UNSET) return VAL_STOP;
    if (old == VAL_UNSET) {
        old = itertools_step(vm, b->v[0]);
        if (old == VAL_STOP) b->v[0] = VAL_UNSET;
        if (is_err(old) || old == VAL_STOP) return old;
        b->v[1] = old;
    }
    Value v = b->v[0] == VAL_UNSET ? VAL_STOP : itertools_step(vm, b->v[0]);
    if (v == VAL_STOP) b->v[0] = b->v[1] = VAL_UNSET;
    if (is_err(v) || v == VAL_STOP) return v;
    b->v[1] = v;
    return val_obj(tuple_pair(vm, old, v));
}

static Value batched_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t size;
    NativeBoxObj *b;
    if (!seq_ssize(vm, a[2], &size)) return VAL_ERR;
    if (size < 1) return err_raise(vm, EXC_ValueError, "n must be at least one");
    int strict = op_truth(vm, a[3]);
    if (strict < 0 || is_err(box_over(vm, a[0], a[1], 2, sizeof(int64_t), &b)))
        return VAL_ERR;
    b->v[1] = val_bool(strict);
    *(int64_t *)box_raw(b) = size;
    return val_obj(b);
}

static Value batched_next(VM *vm, Value self) {
    NativeBoxObj *b = as_box(self);
    size_t size = (size_t) * (int64_t *)box_raw(b);
    ListObj *items = list_new(vm, 0);
    while (items != NULL && items->len < size && b->v[0] != VAL_UNSET) {
        Value v = itertools_step(vm, b->v[0]);
        if (v == VAL_STOP)
            b->v[0] = VAL_UNSET;
        else if (is_err(v) || !list_append(vm, items, v))
            return VAL_ERR;
    }
    if (items == NULL) return VAL_ERR;
    if (items->len == 0) return VAL_STOP;
    if (items->len < size && b->v[1] == VAL_TRUE)
        return err_raise(vm, EXC_ValueError, "batched(): incomplete batch");
    return val_obj(tuple_from(vm, items->items, items->len));
}

const TypeSlots it_pairwise_slots = {.iter = itertools_iter, .next = pairwise_next};
const TypeSlots it_batched_slots = {.iter = itertools_iter, .next = batched_next};
const NativeRow it_pairwise_rows[] = {
    {"__new__", "(cls, iterable, /)", pairwise_new, NULL, NATIVE_NEW},
};
const NativeRow it_batched_rows[] = {
    {"__new__", "(cls, /, iterable, n, *, strict=False)", batched_new, NULL, NATIVE_NEW},
};
