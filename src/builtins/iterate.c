// Builtin functions over iterables. With guest code involved (a key function, a generator) they hand over to module _frozen, so that
// the guest's code runs as frames of the machine.
#include "heap/budget.h"
#include "object/attr.h"
#include "object/call.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/list.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/vm.h"

static Value builtin_iter(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (a[1] == VAL_UNSET) {
        ClassObj *cls = class_of(a[0]);
        Value fn = class_is_guest(cls) ? class_dunder(vm, cls, DU_iter) : VAL_UNSET;
        (void)fn;
        return op_iter(vm, a[0]);
    }
    if (!is_callable(vm, a[0])) return err_raise(vm, EXC_TypeError, "iter(v, w): v must be callable");
    CallIterObj *it = heap_alloc(vm, sizeof(CallIterObj), TYPE_OF(callable_iterator), KIND_CALLABLEITER, 0);
    if (it == NULL) return VAL_ERR;
    it->fn = a[0];
    it->other = a[1];
    return val_obj(it);
}

static Value stop_iteration(VM *vm) {
    Value v = vm->stop_value;
    return err_raise_value(vm, EXC_StopIteration, v == VAL_NONE ? VAL_UNSET : v);
}

static Value builtin_next(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (is_kind(a[0], KIND_GENERATOR) && a[1] == VAL_UNSET) {
        GenObj *g = (GenObj *)as_obj(a[0]);
        if (g->state == GEN_DONE) return err_raise_value(vm, EXC_StopIteration, VAL_UNSET);
        vm->tail.fn = VAL_UNSET;
        return gen_push(vm, g, VAL_NONE, 0, RET_NEXT) == NULL ? VAL_ERR : VAL_TAIL;
    }
    ClassObj *cls = class_of(a[0]);
    if (class_is_guest(cls) && a[1] == VAL_UNSET) {
        Value fn = class_dunder(vm, cls, DU_next);
        if (is_function(fn)) return call_tail(vm, fn, 1, a);
    }
    Value v = iter_next(vm, a[0]);
    if (v == VAL_STOP) return a[1] != VAL_UNSET ? a[1] : stop_iteration(vm);
    if (is_err(v) && a[1] != VAL_UNSET && err_catch(vm, EXC_StopIteration)) return a[1];
    return v;
}

static Value builtin_sum(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (is_str(a[1])) return err_raise(vm, EXC_TypeError, "sum() can't sum strings [use ''.join(seq) instead]");
    if (is_bytes(a[1])) return err_raise(vm, EXC_TypeError, "sum() can't sum bytes [use b''.join(seq) instead]");
    if (is_kind(a[1], KIND_BYTEARRAY)) return err_raise(vm, EXC_TypeError, "sum() can't sum bytearray [use b''.join(seq) instead]");
    if (iter_is_guest(vm, a[0])) return call_tail(vm, frozen_function(vm, "sum_of"), 2, a);
    IterLoop it;
    Value v, total = a[1];
    if (!iter_begin(vm, &it, a[0])) return VAL_ERR;
    while (iter_step(vm, &it, &v)) {
        int64_t t;
        if (are_ints(total, v) && !__builtin_add_overflow((int64_t)(total << 15), (int64_t)(v << 15), &t)) total = INT_TAG | ((uint64_t)t >> 15);
        else if (is_double(total) && is_double(v)) total = val_double(as_double(total) + as_double(v));
        else total = op_binary(vm, total, v, BIN_ADD);
        if (is_err(total)) return VAL_ERR;
    }
    return it.failed ? VAL_ERR : total;
}

static Value any_or_all(VM *vm, Value iterable, bool stop_at, const char *frozen) {
    if (iter_is_guest(vm, iterable)) return call_tail(vm, frozen_function(vm, frozen), 1, &iterable);
    IterLoop it;
    Value v;
    if (!iter_begin(vm, &it, iterable)) return VAL_ERR;
    while (iter_step(vm, &it, &v)) {
        int t = op_truth(vm, v);
        if (t < 0) return VAL_ERR;
        if ((t != 0) == stop_at) return val_bool(stop_at);
    }
    return it.failed ? VAL_ERR : val_bool(!stop_at);
}
static Value builtin_any(VM *vm, Value *a, unsigned n) { (void)n; return any_or_all(vm, a[0], true, "any_of"); }
static Value builtin_all(VM *vm, Value *a, unsigned n) { (void)n; return any_or_all(vm, a[0], false, "all_of"); }

static Value extreme(VM *vm, Value *a, CmpOp op, const char *name, const char *frozen) {
    const TupleObj *args = as_tuple(a[0]);
    Value key = a[1], def = a[2], iterable = val_obj(args);
    if (args->len == 0) return err_raise(vm, EXC_TypeError, "%s expected at least 1 argument, got 0", name);
    if (args->len == 1) iterable = args->items[0];
    else if (def != VAL_UNSET)
        return err_raise(vm, EXC_TypeError, "Cannot specify a default for %s() with multiple positional arguments", name);
    if ((key != VAL_NONE && key != VAL_UNSET) || iter_is_guest(vm, iterable)) {
        Value fargs[4] = {iterable, key == VAL_UNSET ? VAL_NONE : key, def == VAL_UNSET ? VAL_NONE : def, val_bool(def != VAL_UNSET)};
        return call_tail(vm, frozen_function(vm, frozen), 4, fargs);
    }
    IterLoop it;
    Value v, best = VAL_UNSET;
    if (!iter_begin(vm, &it, iterable)) return VAL_ERR;
    while (iter_step(vm, &it, &v)) {
        if (best == VAL_UNSET) {
            best = v;
            continue;
        }
        int t = are_ints(v, best) ? (op == CMP_GT ? as_int(v) > as_int(best) : as_int(v) < as_int(best)) : -2;
        if (t == -2) {
            Value r = op_compare(vm, v, best, op);
            t = is_err(r) ? -1 : op_truth(vm, r);
        }
        if (t < 0) return VAL_ERR;
        if (t) best = v;
    }
    if (it.failed) return VAL_ERR;
    if (best != VAL_UNSET) return best;
    return def != VAL_UNSET ? def : err_raise(vm, EXC_ValueError, "%s() arg is an empty sequence", name);
}
static Value builtin_max(VM *vm, Value *a, unsigned n) { (void)n; return extreme(vm, a, CMP_GT, "max", "max_of"); }
static Value builtin_min(VM *vm, Value *a, unsigned n) { (void)n; return extreme(vm, a, CMP_LT, "min", "min_of"); }

static Value builtin_sorted(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value flag = is_bool(a[2]) ? a[2] : op_index(vm, a[2]);
    int reverse = is_err(flag) ? -1 : op_truth(vm, flag);
    if (reverse < 0) return VAL_ERR;
    if (a[1] != VAL_NONE || iter_is_guest(vm, a[0])) {
        Value args[3] = {a[0], a[1], val_bool(reverse)};
        return call_tail(vm, frozen_function(vm, "sorted_of"), 3, args);
    }
    ListObj *l = list_new(vm, 0);
    return l != NULL && list_extend(vm, l, a[0]) && list_sort(vm, l, NULL, reverse) ? val_obj(l) : VAL_ERR;
}

static Value builtin_aiter(VM *vm, Value *a, unsigned n) {
    (void)n;
    ClassObj *cls = class_of(a[0]);
    Value fn = class_dunder(vm, cls, DU_aiter);
    if (fn == VAL_UNSET) return err_raise(vm, EXC_TypeError, "'%T' object is not an async iterable", a[0]);
    fn = class_bind(vm, fn, a[0], cls);
    Value it = is_err(fn) ? VAL_ERR : vm_call0(vm, fn);
    if (is_err(it) || class_dunder(vm, class_of(it), DU_anext) != VAL_UNSET) return it;
    return err_raise(vm, EXC_TypeError, "aiter() returned not an async iterator of type '%T'", it);
}

static Value builtin_anext(VM *vm, Value *a, unsigned n) {
    (void)n;
    ClassObj *cls = class_of(a[0]);
    Value fn = class_dunder(vm, cls, DU_anext);
    if (fn == VAL_UNSET) return err_raise(vm, EXC_TypeError, "'%T' object is not an async iterator", a[0]);
    fn = class_bind(vm, fn, a[0], cls);
    Value awaitable = is_err(fn) ? VAL_ERR : vm_call0(vm, fn);
    if (is_err(awaitable) || a[1] == VAL_UNSET) return awaitable;
    Value args[2] = {awaitable, a[1]};
    return call_tail(vm, frozen_function(vm, "anext_default"), 2, args);
}

const NativeRow iterate_rows[] = {
    {"iter", "(object, sentinel=<unset>, /)", builtin_iter, "Get an iterator from an object."},
    {"next", "(iterator, default=<unset>, /)", builtin_next, "Return the next item from the iterator."},
    {"sum", "(iterable, /, start=0)", builtin_sum, "Return the sum of a 'start' value (default: 0) plus an iterable of numbers."},
    {"any", "(iterable, /)", builtin_any, "Return True if bool(x) is True for any x in the iterable."},
    {"all", "(iterable, /)", builtin_all, "Return True if bool(x) is True for all values x in the iterable."},
    {"max", "(*args, key=None, default=<unset>)", builtin_max, "With a single iterable argument, return its biggest item."},
    {"min", "(*args, key=None, default=<unset>)", builtin_min, "With a single iterable argument, return its smallest item."},
    {"sorted", "(iterable, /, *, key=None, reverse=False)", builtin_sorted,
     "Return a new list containing all items from the iterable in ascending order."},
    {"aiter", "(async_iterable, /)", builtin_aiter, "Return an AsyncIterator for an AsyncIterable object."},
    {"anext", "(aiterator, default=<unset>, /)", builtin_anext, "Return the next item from the async iterator."},
};
