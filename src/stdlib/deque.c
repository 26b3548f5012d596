// collections.deque: a ring of values. The ring lies in the buffer of a list that nobody
// else sees (traced as a whole); free places are unset. `changes` counts structural
// changes, for iterators and for searches that run guest code.
#include "object/attr.h"
#include "object/box.h"
#include "object/class.h"
#include "object/err.h"
#include "object/int.h"
#include "object/list.h"
#include "object/seq.h"

enum { DEQUE_RING, DEQUE_VALUES };

typedef struct Deque {
    size_t head, len, mask; // mask + 1 places, 0 before the first item
    int64_t maxlen;         // -1: unbounded
    uint64_t changes;
} Deque;

static Deque *deque_of(Value v) {
    return box_raw(as_box(v));
}
static bool is_deque(Value v) {
    return is_ptr(v) && class_is_subclass(class_of(v), TYPE_OF(deque));
}
static Value *ring_of(Value v) {
    return as_list(as_box(v)->v[DEQUE_RING])->items;
}
static Value item_at(Value v, size_t i) {
    const Deque *d = deque_of(v);
    return ring_of(v)[(d->head + i) & d->mask];
}

static bool room_for_one(VM *vm, Value self) {
    Deque *d = deque_of(self);
    ListObj *ring = as_list(as_box(self)->v[DEQUE_RING]);
    size_t cap = ring->items == NULL ? 0 : d->mask + 1;
    if (d->len < cap) return true;
    if (!budget_charge(vm, cap / 8 + 1)) return false;
    size_t bigger = cap == 0 ? 8 : cap * 2;
    if (bigger > SEQ_MAX) return err_memory(vm), false;
    Value *items = buf_new(vm, bigger * sizeof(Value), KIND_BUF_VALUES);
    if (items == NULL) return false;
    for (size_t i = 0; i < d->len; i++)
        items[i] = ring->items[(d->head + i) & d->mask];
    ring->items = items;
    ring->cap = ring->len = bigger;
    d->head = 0;
    d->mask = bigger - 1;
    return true;
}

static Value take_last(Value self) {
    Deque *d = deque_of(self);
    Value *p = &ring_of(self)[(d->head + --d->len) & d->mask], v = *p;
    *p = VAL_UNSET;
    d->changes++;
    return v;
}

static Value take_first(Value self) {
    Deque *d = deque_of(self);
    Value *p = &ring_of(self)[d->head & d->mask], v = *p;
    *p = VAL_UNSET;
    d->head = (d->head + 1) & d->mask;
    d->len--;
    d->changes++;
    return v;
}

static bool push_last(VM *vm, Value self, Value v) {
    Deque *d = deque_of(self);
    if (d->maxlen == 0) return true;
    if (d->maxlen > 0 && d->len >= (size_t)d->maxlen) take_first(self);
    if (!room_for_one(vm, self)) return false;
    ring_of(self)[(d->head + d->len++) & d->mask] = v;
    d->changes++;
    return true;
}

static bool push_first(VM *vm, Value self, Value v) {
    Deque *d = deque_of(self);
    if (d->maxlen == 0) return true;
    if (d->maxlen > 0 && d->len >= (size_t)d->maxlen) take_last(self);
    if (!room_for_one(vm, self)) return false;
    d->head = (d->head - 1) & d->mask;
    ring_of(self)[d->head] = v;
    d->len++;
    d->changes++;
    return true;
}

static void remove_all(Value self) {
    Deque *d = deque_of(self);
    ListObj *ring = as_list(as_box(self)->v[DEQUE_RING]);
    ring->items = NULL;
    ring->len = ring->cap = 0;
    d->head = d->len = d->mask = 0;
    d->changes++;
}

// ---- making
// ---------------------------------------------------------------------------------------------------------

static Value make(VM *vm, Value cls) {
    ListObj *ring = list_new(vm, 0);
    NativeBoxObj *b =
        ring == NULL ? NULL : box_new(vm, as_class(cls), DEQUE_VALUES, sizeof(Deque));
    if (b == NULL) return VAL_ERR;
    b->v[DEQUE_RING] = val_obj(ring);
    ((Deque *)box_raw(b))->maxlen = -1;
    return val_obj(b);
}

static Value deque_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    return make(vm, a[0]);
}

static bool extend(VM *vm, Value self, Value iterable, bool left) {
    IterLoop it;
    Value v;
    if (iterable == self) { // as it is now
        const Deque *d = deque_of(self);
        ListObj *copy = list_new(vm, d->len);
        if (copy == NULL || !budget_charge(vm, d->len)) return false;
        for (size_t i = 0; i < d->len; i++)
            copy->items[copy->len++] = item_at(self, i);
        iterable = val_obj(copy);
    }
    if (!iter_begin(vm, &it, iterable)) return false;
    while (iter_step(vm, &it, &v))
        if (!(left ? push_first(vm, self, v) : push_last(vm, self, v))) return false;
    return !it.failed;
}

static Value deque_init(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t maxlen = -1;
    if (!is_none(a[2])) {
        if (!is_int_like(a[2]))
            return err_raise(vm, EXC_TypeError, "an integer is required");
        if (!seq_ssize(vm, a[2], &maxlen)) return VAL_ERR;
        if (maxlen < 0)
            return err_raise(vm, EXC_ValueError, "maxlen must be non-negative");
    }
    deque_of(a[0])->maxlen = maxlen;
    if (deque_of(a[0])->len > 0) remove_all(a[0]);
    return a[1] == VAL_UNSET || extend(vm, a[0], a[1], false) ? VAL_NONE : VAL_ERR;
}

// A deque of self's class with the items of self: guest classes are called.
static Value copy_of(VM *vm, Value self) {
    const Deque *d = deque_of(self);
    ClassObj *cls = class_of(self);
    if (cls != TYPE_OF(deque)) {
        if (d->maxlen < 0) return vm_call1(vm, val_obj(cls), self);
        return vm_call2(vm, val_obj(cls), self, val_int(d->maxlen));
    }
    Value copy = make(vm, val_obj(cls));
    if (is_err(copy)) return copy;
    deque_of(copy)->maxlen = d->maxlen;
    return extend(vm, copy, self, false) ? copy : VAL_ERR;
}

static Value deque_copy(VM *vm, Value *a, unsigned n) {
    (void)n;
    return copy_of(vm, a[0]);
}

// ---- methods
// --------------------------------------------------------------------------------------------------------

static Value none_if(bool ok) {
    return ok ? VAL_NONE : VAL_ERR;
}

static Value deque_append(VM *vm, Value *a, unsigned n) {
    (void)n;
    return none_if(push_last(vm, a[0], a[1]));
}
static Value deque_appendleft(VM *vm, Value *a, unsigned n) {
    (void)n;
    return none_if(push_first(vm, a[0], a[1]));
}
static Value deque_pop(VM *vm, Value *a, unsigned n) {
    (void)n;
    return deque_of(a[0])->len > 0
               ? take_last(a[0])
               : err_raise(vm, EXC_IndexError, "pop from an empty deque");
}
static Value deque_popleft(VM *vm, Value *a, unsigned n) {
    (void)n;
    return deque_of(a[0])->len > 0
               ? take_first(a[0])
               : err_raise(vm, EXC_IndexError, "pop from an empty deque");
}
static Value deque_extend(VM *vm, Value *a, unsigned n) {
    (void)n;
    return none_if(extend(vm, a[0], a[1], false));
}
static Value deque_extendleft(VM *vm, Value *a, unsigned n) {
    (void)n;
    return none_if(extend(vm, a[0], a[1], true));
}
static Value deque_clear(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    remove_all(a[0]);
    return VAL_NONE;
}

static bool rotate(VM *vm, Value self, int64_t by) {
    Deque *d = deque_of(self);
    if (d->len < 2) return true;
    by %= (int64_t)d->len;
    if (by < 0) by += (int64_t)d->len;
    bool left = by > (int64_t)d->len / 2;
    size_t moves = left ? d->len - (size_t)by : (size_t)by;
    if (!budget_charge(vm, moves / 2 + 1)) return false;
    Value *ring = ring_of(self);
    for (; moves > 0; moves--) { // one place at a time through the free part of the ring
        if (left) {
            Value v = ring[d->head];
            ring[d->head] = VAL_UNSET;
            ring[(d->head + d->len) & d->mask] = v;
            d->head = (d->head + 1) & d->mask;
        } else {
            size_t last = (d->head + d->len - 1) & d->mask;
            Value v = ring[last];
            ring[last] = VAL_UNSET;
            d->head = (d->head - 1) & d->mask;
            ring[d->head] = v;
        }
    }
    d->changes++;
    return true;
}

static Value deque_rotate(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t by;
    return none_if(seq_ssize(vm, a[1], &by) && rotate(vm, a[0], by));
}

static Value deque_reverse(VM *vm, Value *a, unsigned n) {
    (void)n;
    const Deque *d = deque_of(a[0]);
    if (!budget_charge(vm, d->len / 4 + 1)) return VAL_ERR;
    Value *ring = ring_of(a[0]);
    for (size_t i = 0, j = d->len; i + 1 < j; i++) {
        Value *x = &ring[(d->head + i) & d->mask], *y = &ring[(d->head + --j) & d->mask],
              v = *x;
        *x = *y;
        *y = v;
    }
    return VAL_NONE;
}

static Value mutated(VM *vm) {
    return err_raise(vm, EXC_RuntimeError, "deque mutated during iteration");
}

// The index of an equal item in from..to: -1 = none, -2 = error.
static int64_t find_item(VM *vm, Value self, Value v, size_t from, size_t to) {
    const Deque *d = deque_of(self);
    uint64_t changes = d->changes;
    for (size_t i = from; i < to && i < d->len; i++) {
        int eq = budget_charge(vm, 1) ? seq_equal(vm, item_at(self, i), v) : -1;
        if (eq < 0) return -2;
        if (d->changes != changes) return mutated(vm), -2;
        if (eq) return (int64_t)i;
    }
    return -1;
}

static Value deque_count(VM *vm, Value *a, unsigned n) {
    (void)n;
    const Deque *d = deque_of(a[0]);
    int64_t count = 0;
    for (size_t i = 0; i < d->len; i++, count++) {
        int64_t at = find_item(vm, a[0], a[1], i, d->len);
        if (at == -2) return VAL_ERR;
        if (at < 0) break;
        i = (size_t)at;
    }
    return val_int(count);
}

static Value deque_index(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t from = 0, to = INT64_MAX;
    if ((a[2] != VAL_UNSET && !seq_bound(vm, a[2], false, &from)) ||
        (a[3] != VAL_UNSET && !seq_bound(vm, a[3], false, &to)))
        return VAL_ERR;
    size_t len = deque_of(a[0])->len;
    int64_t at = find_item(vm, a[0], a[1], seq_clamp(from, len), seq_clamp(to, len));
    if (at == -2) return VAL_ERR;
    return at >= 0 ? val_int(at)
                   : err_raise(vm, EXC_ValueError, "%R is not in deque", a[1]);
}

// Removes item i by turning it to the front.
static bool remove_at(VM *vm, Value self, size_t i) {
    if (!rotate(vm, self, -(int64_t)i)) return false;
    take_first(self);
    return rotate(vm, self, (int64_t)i);
}

static Value deque_remove(VM *vm, Value *a, unsigned n) {
    (void)n;
    const Deque *d = deque_of(a[0]);
    uint64_t changes = d->changes;
    for (size_t i = 0; i < d->len; i++) {
        int eq = budget_charge(vm, 1) ? seq_equal(vm, item_at(a[0], i), a[1]) : -1;
        if (eq < 0) return VAL_ERR;
        if (d->changes != changes)
            return err_raise(vm, EXC_IndexError, "deque mutated during iteration");
        if (eq) return none_if(remove_at(vm, a[0], i));
    }
    return err_raise(vm, EXC_ValueError, "%R is not in deque", a[1]);
}

static Value deque_insert(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t at;
    if (!seq_ssize(vm, a[1], &at)) return VAL_ERR;
    const Deque *d = deque_of(a[0]);
    if (d->maxlen >= 0 && d->len >= (size_t)d->maxlen)
        return err_raise(vm, EXC_IndexError, "deque already at its maximum size");
    size_t i = seq_clamp(at, d->len);
    if (i == d->len) return none_if(push_last(vm, a[0], a[2]));
    return none_if(rotate(vm, a[0], -(int64_t)i) && push_first(vm, a[0], a[2]) &&
                   rotate(vm, a[0], (int64_t)i));
}

static Value deque_maxlen(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    int64_t maxlen = deque_of(a[0])->maxlen;
    return maxlen < 0 ? VAL_NONE : val_int(maxlen);
}

static Value deque_class_getitem(VM *vm, Value *a, unsigned n) {
    (void)n;
    return alias_new(vm, a[0], a[1]);
}

// ---- slots
// ----------------------------------------------------------------------------------------------------------

static int64_t len_of(VM *vm, Value self) {
    (void)vm;
    return (int64_t)deque_of(self)->len;
}

static bool find_place(VM *vm, Value self, Value key, Value **place) {
    int64_t i;
    if (is_int(key)) {
        i = as_int(key);
    } else {
        if (!seq_has_index(vm, key)) {
            err_raise(vm, EXC_TypeError, "sequence index must be integer, not '%T'", key);
            return false;
        }
        Value v = op_index(vm, key);
        if (is_err(v)) return false;
        if (!int_to_i64(v, &i)) {
            err_raise(vm, EXC_IndexError, "cannot fit '%T' into an index-sized integer",
                      key);
            return false;
        }
    }
    const Deque *d = deque_of(self);
    if (i < 0) i += (int64_t)d->len;
    if (i < 0 || i >= (int64_t)d->len) {
        err_raise(vm, EXC_IndexError, "deque index out of range");
        return false;
    }
    *place = &ring_of(self)[(d->head + (size_t)i) & d->mask];
    return true;
}

static Value getitem(VM *vm, Value self, Value key) {
    Value *place;
    return find_place(vm, self, key, &place) ? *place : VAL_ERR;
}

static bool setitem(VM *vm, Value self, Value key, Value v) {
    Value *place;
    if (!find_place(vm, self, key, &place)) return false;
    if (v != VAL_UNSET) {
        *place = v;
        return true;
    }
    const Deque *d = deque_of(self);
    size_t at = (size_t)(place - ring_of(self));
    return remove_at(vm, self, (at - d->head) & d->mask);
}

static int contains(VM *vm, Value self, Value v) {
    int64_t at = find_item(vm, self, v, 0, deque_of(self)->len);
    return at == -2 ? -1 : at >= 0;
}

static ListObj *items_of(VM *vm, Value self) {
    const Deque *d = deque_of(self);
    ListObj *l = budget_charge(vm, d->len) ? list_new(vm, d->len) : NULL;
    for (size_t i = 0; l != NULL && i < d->len; i++)
        l->items[l->len++] = item_at(self, i);
    return l;
}

static Value repr(VM *vm, Value self) {
    int entered = repr_enter(vm, self);
    if (entered <= 0) return entered < 0 ? VAL_ERR : val_obj(str_from_cstr(vm, "[...]"));
    ListObj *items = items_of(vm, self);
    Value text = items == NULL ? VAL_ERR : op_repr(vm, val_obj(items)),
          name = attr_get(vm, val_obj(class_of(self)), STR(dunder_name));
    repr_leave(vm, self);
    if (is_err(text) || is_err(name)) return VAL_ERR;
    int64_t maxlen = deque_of(self)->maxlen;
    if (maxlen < 0) return val_obj(str_printf(vm, "%S(%S)", name, text));
    return val_obj(str_printf(vm, "%S(%S, maxlen=%ld)", name, text, maxlen));
}

static Value compare(VM *vm, Value a, Value b, CmpOp op) {
    if (!is_deque(a) || !is_deque(b)) return VAL_NOTIMPL;
    const Deque *x = deque_of(a), *y = deque_of(b);
    if (!c_stack_ok_doing(vm, " in comparison")) return VAL_ERR;
    if (x->len != y->len && (op == CMP_EQ || op == CMP_NE)) return val_bool(op == CMP_NE);
    for (size_t i = 0; i < x->len && i < y->len; i++) {
        Value v = item_at(a, i), w = item_at(b, i);
        uint64_t before = x->changes + y->changes;
        int eq = budget_charge(vm, 1) ? seq_equal(vm, v, w) : -1;
        if (eq < 0) return VAL_ERR;
        if (x->changes + y->changes != before) return mutated(vm);
        if (!eq)
            return op == CMP_EQ || op == CMP_NE ? val_bool(op == CMP_NE)
                                                : op_compare(vm, v, w, op);
    }
    return seq_compare_lens(x->len, y->len, op);
}

static bool repeat_in_place(VM *vm, Value self, Value times) {
    size_t count;
    const Deque *d = deque_of(self);
    if (!seq_repeat_count(vm, times, d->len, &count)) return false;
    if (count == 0) remove_all(self);
    if (count < 2 || d->len == 0) return true;
    ListObj *items = items_of(vm, self);
    if (items == NULL) return false;
    size_t rounds = count - 1;
    if (d->maxlen >= 0 && rounds > (size_t)d->maxlen / items->len + 1)
        rounds = (size_t)d->maxlen / items->len + 1;
    for (; rounds > 0; rounds--)
        if (!budget_charge(vm, items->len) || !extend(vm, self, val_obj(items), false))
            return false;
    return true;
}

static Value binary(VM *vm, Value a, Value b, BinOp op) {
    if (op == BIN_ADD && is_deque(a)) {
        if (!is_deque(b))
            return err_raise(vm, EXC_TypeError,
                             "can only concatenate deque (not \"%T\") to deque", b);
        Value sum = copy_of(vm, a);
        return is_err(sum) || (is_deque(sum) && extend(vm, sum, b, false)) ? sum
                                                                           : VAL_ERR;
    }
    if (op != BIN_MUL) return VAL_NOTIMPL;
    if (!is_deque(a)) {
        Value swap = a;
        a = b;
        b = swap;
    }
    if (!is_deque(a) || !seq_has_index(vm, b)) return VAL_NOTIMPL;
    Value product = copy_of(vm, a);
    return is_err(product) || !is_deque(product) || repeat_in_place(vm, product, b)
               ? product
               : VAL_ERR;
}

static Value inplace(VM *vm, Value a, Value b, BinOp op) {
    if (op == BIN_ADD) return extend(vm, a, b, false) ? a : VAL_ERR;
    if (op != BIN_MUL || !seq_has_index(vm, b)) return VAL_NOTIMPL;
    return repeat_in_place(vm, a, b) ? a : VAL_ERR;
}

// ---- iterators
// ------------------------------------------------------------------------------------------------------

typedef struct DequeIter {
    size_t left;
    uint64_t changes;
} DequeIter;

static Value iter_over(VM *vm, Value self, const ClassObj *cls) {
    NativeBoxObj *b = box_new(vm, cls, 1, sizeof(DequeIter));
    if (b == NULL) return VAL_ERR;
    b->v[0] = self;
    *(DequeIter *)box_raw(b) = (DequeIter){deque_of(self)->len, deque_of(self)->changes};
    return val_obj(b);
}

static Value iter(VM *vm, Value self) {
    return iter_over(vm, self, TYPE_OF(deque_iterator));
}
static Value deque_reversed(VM *vm, Value *a, unsigned n) {
    (void)n;
    return iter_over(vm, a[0], TYPE_OF(deque_reverse_iterator));
}

static Value iter_self(VM *vm, Value self) {
    (void)vm;
    return self;
}

static Value next_at(VM *vm, Value self, bool reverse) {
    DequeIter *i = box_raw(as_box(self));
    Value deque = as_box(self)->v[0];
    const Deque *d = deque_of(deque);
    if (i->left == 0) return VAL_STOP;
    if (d->changes != i->changes) {
        i->left = 0;
        return mutated(vm);
    }
    size_t at = reverse ? i->left - 1 : d->len - i->left;
    i->left--;
    return item_at(deque, at);
}

static Value next_forward(VM *vm, Value self) {
    return next_at(vm, self, false);
}
static Value next_backward(VM *vm, Value self) {
    return next_at(vm, self, true);
}

static Value iterator_hint(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_int((int64_t)((DequeIter *)box_raw(as_box(a[0])))->left);
}

const TypeSlots deque_iterator_slots = {.iter = iter_self, .next = next_forward};
const TypeSlots deque_reverse_iterator_slots = {.iter = iter_self, .next = next_backward};
const NativeRow deque_iterator_rows[] = {
    {"__length_hint__", "(self, /)", iterator_hint,
     "Private method returning an estimate of len(list(it))."},
};
const NativeRow deque_reverse_iterator_rows[] = {
    {"__length_hint__", "(self, /)", iterator_hint,
     "Private method returning an estimate of len(list(it))."},
};

const TypeSlots deque_slots = {.repr = repr,
                               .compare = compare,
                               .binary = binary,
                               .inplace = inplace,
                               .len = len_of,
                               .getitem = getitem,
                               .setitem = setitem,
                               .contains = contains,
                               .iter = iter};

const NativeRow deque_rows[] = {
    {"__new__", "(cls, /, *args, **kwargs)", deque_new, NULL, NATIVE_NEW},
    {"__init__", "(self, /, iterable=<unset>, maxlen=None)", deque_init,
     "Initialize self."},
    {"append", "(self, item, /)", deque_append,
     "Add an element to the right side of the deque."},
    {"appendleft", "(self, item, /)", deque_appendleft,
     "Add an element to the left side of the deque."},
    {"clear", "(self, /)", deque_clear, "Remove all elements from the deque."},
    {"copy", "(self, /)", deque_copy, "Return a shallow copy of a deque."},
    {"__copy__", "(self, /)", deque_copy, "Return a shallow copy of a deque."},
    {"count", "(self, value, /)", deque_count,
     "D.count(value) -- return number of occurrences of value"},
    {"extend", "(self, iterable, /)", deque_extend,
     "Extend the right side of the deque with elements from the iterable"},
    {"extendleft", "(self, iterable, /)", deque_extendleft,
     "Extend the left side of the deque with elements from the iterable"},
    {"index", "(self, value, start=<unset>, stop=<unset>, /)", deque_index,
     "Return first index of value."},
    {"insert", "(self, index, value, /)", deque_insert,
     "D.insert(index, object) -- insert object before index"},
    {"pop", "(self, /)", deque_pop, "Remove and return the rightmost element."},
    {"popleft", "(self, /)", deque_popleft, "Remove and return the leftmost element."},
    {"remove", "(self, value, /)", deque_remove,
     "D.remove(value) -- remove first occurrence of value."},
    {"reverse", "(self, /)", deque_reverse, "D.reverse() -- reverse *IN PLACE*"},
    {"rotate", "(self, n=1, /)", deque_rotate,
     "Rotate the deque n steps to the right (default n=1). If n is negative, rotates "
     "left."},
    {"__reversed__", "(self, /)", deque_reversed,
     "D.__reversed__() -- return a reverse iterator over the deque"},
    {"__class_getitem__", "(cls, item, /)", deque_class_getitem, "See PEP 585",
     NATIVE_CLASSMETHOD},
    {"maxlen", "(self)", deque_maxlen, "maximum size of a deque or None if unbounded",
     NATIVE_GETTER},
};
