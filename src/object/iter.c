// Iterators of list and tuple, the generic sequence iterator, reversed, and
// callable_iterator. An exhausted iterator lets go of what it walked over and stays
// exhausted.
#include "object/iter.h"
#include "object/class.h"
#include "object/seq.h"

static SeqIterObj *as_seq_iter(Value v) {
    return (SeqIterObj *)as_obj(v);
}

static Value iter_self(VM *vm, Value self) {
    (void)vm;
    return self;
}

static Value exhaust(SeqIterObj *it) {
    it->seq = VAL_UNSET;
    return VAL_STOP;
}

static Value next_of_list(VM *vm, Value self) {
    (void)vm;
    SeqIterObj *it = as_seq_iter(self);
    if (it->seq == VAL_UNSET) return VAL_STOP;
    const ListObj *l = as_list(it->seq);
    return (size_t)it->index < l->len ? l->items[it->index++] : exhaust(it);
}

static Value next_of_reversed_list(VM *vm, Value self) {
    (void)vm;
    SeqIterObj *it = as_seq_iter(self);
    if (it->seq == VAL_UNSET) return VAL_STOP;
    const ListObj *l = as_list(it->seq);
    return it->index >= 0 && (size_t)it->index < l->len ? l->items[it->index--]
                                                        : exhaust(it);
}

static Value next_of_tuple(VM *vm, Value self) {
    (void)vm;
    SeqIterObj *it = as_seq_iter(self);
    if (it->seq == VAL_UNSET) return VAL_STOP;
    const TupleObj *t = as_tuple(it->seq);
    return (size_t)it->index < t->len ? t->items[it->index++] : exhaust(it);
}

static Value hint_of_list(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    const SeqIterObj *it = as_seq_iter(a[0]);
    if (it->seq == VAL_UNSET) return val_int(0);
    int64_t left = (int64_t)as_list(it->seq)->len - it->index;
    return val_int(left > 0 ? left : 0);
}

static Value hint_of_reversed(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    const SeqIterObj *it = as_seq_iter(a[0]);
    return val_int(it->seq == VAL_UNSET ? 0 : it->index + 1);
}

static Value hint_of_tuple(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    const SeqIterObj *it = as_seq_iter(a[0]);
    return val_int(it->seq == VAL_UNSET ? 0
                                        : (int64_t)as_tuple(it->seq)->len - it->index);
}

const TypeSlots list_iterator_slots = {.iter = iter_self, .next = next_of_list};
const TypeSlots list_reverseiterator_slots = {.iter = iter_self,
                                              .next = next_of_reversed_list};
const TypeSlots tuple_iterator_slots = {.iter = iter_self, .next = next_of_tuple};
const NativeRow list_iterator_rows[] = {
    {"__length_hint__", "(self, /)", hint_of_list,
     "Private method returning an estimate of len(list(it)).", 0},
};
const NativeRow list_reverseiterator_rows[] = {
    {"__length_hint__", "(self, /)", hint_of_reversed,
     "Private method returning an estimate of len(list(it)).", 0},
};
const NativeRow tuple_iterator_rows[] = {
    {"__length_hint__", "(self, /)", hint_of_tuple,
     "Private method returning an estimate of len(list(it)).", 0},
};

// ---- anything with __getitem__

Value iter_new_seq(VM *vm, Value seq) {
    SeqIterObj *it = heap_alloc(vm, sizeof *it, TYPE_OF(seq_iterator), KIND_SEQITER, 0);
    if (it == NULL) return VAL_ERR;
    it->seq = seq;
    return val_obj(it);
}

static Value get_or_stop(VM *vm, SeqIterObj *it, int64_t i) {
    Value v = op_getitem(vm, it->seq, val_int(i));
    if (!is_err(v)) return v;
    if (err_catch(vm, EXC_IndexError) || err_catch(vm, EXC_StopIteration))
        return exhaust(it);
    return v;
}

static Value next_of_seq(VM *vm, Value self) {
    SeqIterObj *it = as_seq_iter(self);
    return it->seq == VAL_UNSET ? VAL_STOP : get_or_stop(vm, it, it->index++);
}

const TypeSlots seq_iterator_slots = {.iter = iter_self, .next = next_of_seq};

// ---- reversed

static bool is_sequence(VM *vm, Value v) {
    if (is_kind(v, KIND_DICT) || is_kind(v, KIND_MAPPINGPROXY)) return false;
    Value get = class_dunder(vm, class_of(v), DU_getitem);
    return get != VAL_UNSET && get != VAL_NONE;
}

static Value reverse_for(VM *vm, ClassObj *cls, Value v) {
    Value raw = class_dunder(vm, class_of(v), DU_reversed);
    if (raw != VAL_UNSET && !is_none(raw)) {
        Value bound = class_bind(vm, raw, v, class_of(v));
        return is_err(bound) ? bound : vm_call0(vm, bound);
    }
    if (is_none(raw) || !is_sequence(vm, v))
        return err_raise(vm, EXC_TypeError, "'%T' object is not reversible", v);
    int64_t len = op_len(vm, v);
    if (len < 0) return VAL_ERR;
    SeqIterObj *it = cls == TYPE_OF(reversed)
                         ? heap_alloc(vm, sizeof *it, cls, KIND_REVERSED, 0)
                         : (SeqIterObj *)instance_new(vm, cls);
    if (it == NULL) return VAL_ERR;
    it->seq = v;
    it->index = len - 1;
    return val_obj(it);
}

Value iter_reversed(VM *vm, Value v) {
    return reverse_for(vm, TYPE_OF(reversed), v);
}

static Value make_reversed(VM *vm, Value *a, unsigned n) {
    (void)n;
    return reverse_for(vm, as_class(a[0]), a[1]);
}

static Value next_of_reversed(VM *vm, Value self) {
    SeqIterObj *it = as_seq_iter(self);
    if (it->seq == VAL_UNSET) return VAL_STOP;
    return it->index < 0 ? exhaust(it) : get_or_stop(vm, it, it->index--);
}

const TypeSlots reversed_slots = {.iter = iter_self, .next = next_of_reversed};
const NativeRow reversed_rows[] = {
    {"__new__", "(cls, sequence, /)", make_reversed, NULL, NATIVE_NEW},
    {"__length_hint__", "(self, /)", hint_of_reversed,
     "Private method returning an estimate of len(list(it)).", 0},
};

// ---- iter(callable, sentinel)

Value iter_new_callable(VM *vm, Value fn, Value sentinel) {
    CallIterObj *it =
        heap_alloc(vm, sizeof *it, TYPE_OF(callable_iterator), KIND_CALLABLEITER, 0);
    if (it == NULL) return VAL_ERR;
    it->fn = fn;
    it->other = sentinel;
    return val_obj(it);
}

static Value next_of_calls(VM *vm, Value self) {
    CallIterObj *it = (CallIterObj *)as_obj(self);
    if (it->fn == VAL_UNSET) return VAL_STOP;
    Value v = vm_call0(vm, it->fn);
    bool stopped = is_err(v) && err_catch(vm, EXC_StopIteration);
    if (is_err(v) && !stopped) return v;
    if (!stopped && it->fn != VAL_UNSET) { // the call may have exhausted it
        int eq = op_eq(vm, it->other, v);
        if (eq < 0) return VAL_ERR;
        if (eq == 0) return v;
    }
    it->fn = it->other = VAL_UNSET;
    return VAL_STOP;
}

const TypeSlots callable_iterator_slots = {.iter = iter_self, .next = next_of_calls};
