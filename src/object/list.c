// list: storage, slots and methods; sorting is in list_sort.c. The items lie in a
// KIND_BUF_VALUES buffer that is replaced, never freed, when the list grows, so a C local
// that holds the old one stays valid. Every call that may run guest code is followed by
// reading len and items anew.
#include "object/attr.h"
#include "object/list.h"
#include "object/class.h"
#include "object/seq.h"
#include "object/slice.h"
#include "object/tuple.h"

// ---- storage

// Room for cap items, exactly.
static bool set_capacity(VM *vm, ListObj *l, size_t cap) {
    if (cap > SEQ_MAX) {
        err_memory(vm);
        return false;
    }
    if (!budget_charge(vm, l->len / 32 + 1)) return false;
    Value *items = buf_new(vm, cap * sizeof(Value), KIND_BUF_VALUES);
    if (items == NULL) return false;
    size_t have = buf_bytes(items) / sizeof(Value);
    if (l->len > 0) memcpy(items, l->items, l->len * sizeof(Value));
    l->items = items;
    l->cap = have;
    return true;
}

bool list_reserve(VM *vm, ListObj *l, size_t cap) {
    if (cap <= l->cap) return true;
    size_t grown = l->cap + l->cap / 2 + 3;
    if (l->len == l->cap && l->cap > 0 && grown > cap && grown < SEQ_MAX) cap = grown;
    return set_capacity(vm, l, cap);
}

// Gives memory back when less than half of it is in use. Cannot fail: without memory
// nothing happens.
static void shrink(ListObj *l) {
    if (l->len == 0) {
        l->items = NULL;
        l->cap = 0;
    }
}

ListObj *list_new(VM *vm, size_t cap) {
    ListObj *l = heap_alloc(vm, sizeof *l, TYPE_OF(list), KIND_LIST, 0);
    if (l != NULL && cap > 0 && !set_capacity(vm, l, cap)) return NULL;
    return l;
}

ListObj *list_from(VM *vm, const Value *items, size_t n) {
    ListObj *l = list_new(vm, n);
    if (l == NULL || n == 0) return l;
    memcpy(l->items, items, n * sizeof *items);
    l->len = n;
    return l;
}

bool list_append(VM *vm, ListObj *l, Value v) {
    if (l->len == l->cap && !list_reserve(vm, l, l->len + 1)) return false;
    l->items[l->len++] = v;
    return true;
}

bool list_insert(VM *vm, ListObj *l, size_t at, Value v) {
    if (l->len == l->cap && !list_reserve(vm, l, l->len + 1)) return false;
    if (at > l->len) at = l->len;
    if (!budget_charge(vm, (l->len - at) / 32 + 1)) return false;
    memmove(l->items + at + 1, l->items + at, (l->len - at) * sizeof(Value));
    l->items[at] = v;
    l->len++;
    return true;
}

// Appends n items that lie in another container: the source is read after the room is
// made.
static bool extend_from(VM *vm, ListObj *l, Value source) {
    bool list = is_kind(source, KIND_LIST);
    size_t n = list ? as_list(source)->len : as_tuple(source)->len;
    if (n == 0) return true;
    if (!budget_charge(vm, n / 16 + 1) || !list_reserve(vm, l, l->len + n)) return false;
    const Value *from = list ? as_list(source)->items : as_tuple(source)->items;
    memcpy(l->items + l->len, from, n * sizeof(Value));
    l->len += n;
    return true;
}

bool list_extend(VM *vm, ListObj *l, Value iterable) {
    if (is_exact(iterable, KIND_LIST) || is_exact(iterable, KIND_TUPLE))
        return extend_from(vm, l, iterable);
    IterLoop it;
    Value v;
    if (!iter_begin(vm, &it, iterable)) return false;
    int64_t hint = op_length_hint(vm, iterable, 0);
    if (hint < 0) return false;
    if (hint > 4096) hint = 4096; // a hint is not to be trusted
    if (hint > 0 && !list_reserve(vm, l, l->len + (size_t)hint)) return false;
    while (iter_step(vm, &it, &v))
        if (!list_append(vm, l, v)) return false;
    return !it.failed;
}

// ---- subscripts

static Value get_slice(VM *vm, ListObj *l, Value key) {
    SliceSpan s;
    if (!slice_unpack(vm, key, &s)) return VAL_ERR;
    slice_adjust(&s, l->len);
    if (!budget_charge(vm, s.n / 16 + 1)) return VAL_ERR;
    ListObj *r = list_new(vm, s.n);
    if (r == NULL) return VAL_ERR;
    if (s.step == 1) {
        if (s.n > 0) memcpy(r->items, l->items + s.start, s.n * sizeof(Value));
    } else {
        for (size_t i = 0; i < s.n; i++)
            r->items[i] = l->items[s.start + (int64_t)i * s.step];
    }
    r->len = s.n;
    return val_obj(r);
}

Value list_getitem(VM *vm, Value self, Value key) {
    ListObj *l = as_list(self);
    if (is_kind(key, KIND_SLICE)) return get_slice(vm, l, key);
    int64_t i;
    if (!seq_index(vm, key, "list", &i)) return VAL_ERR;
    if (i < 0) i += (int64_t)l->len;
    if (i < 0 || (size_t)i >= l->len)
        return err_raise(vm, EXC_IndexError, "list index out of range");
    return l->items[i];
}

// Replaces items [from, to) by n values of a buffer that nobody else can change.
static bool splice(VM *vm, ListObj *l, size_t from, size_t to, const Value *with,
                   size_t n) {
    size_t tail = l->len - to, len = from + n + tail;
    if (!budget_charge(vm, (n + tail) / 32 + 1)) return false;
    if (len > l->cap && !list_reserve(vm, l, len)) return false;
    if (tail > 0 && to != from + n)
        memmove(l->items + from + n, l->items + to, tail * sizeof(Value));
    if (n > 0) memcpy(l->items + from, with, n * sizeof(Value));
    if (len < l->len) memset(l->items + len, 0, (l->len - len) * sizeof(Value));
    l->len = len;
    shrink(l);
    return true;
}

// The values of an iterable as an array of its own, safe from what the guest does later.
static bool snapshot(VM *vm, Value iterable, const char *complaint, const Value **out,
                     size_t *n) {
    ListObj *copy = list_new(vm, 0);
    if (copy == NULL) return false;
    if (!list_extend(vm, copy, iterable)) {
        if (complaint != NULL && !is_ptr(iterable)) {
            if (err_catch(vm, EXC_TypeError))
                err_raise(vm, EXC_TypeError, "%s", complaint);
        }
        return false;
    }
    *out = copy->items;
    *n = copy->len;
    return true;
}

static void delete_stepped(ListObj *l, SliceSpan s) {
    if (s.n == 0) return;
    if (s.step < 0) {
        s.start += (int64_t)(s.n - 1) * s.step;
        s.step = -s.step;
    }
    size_t to = (size_t)s.start;
    for (size_t i = 0; i < s.n; i++) {
        size_t from = (size_t)s.start + i * (size_t)s.step + 1;
        size_t end = i + 1 < s.n ? from + (size_t)s.step - 1 : l->len;
        memmove(l->items + to, l->items + from, (end - from) * sizeof(Value));
        to += end - from;
    }
    memset(l->items + to, 0, (l->len - to) * sizeof(Value));
    l->len = to;
    shrink(l);
}

static bool set_slice(VM *vm, ListObj *l, Value key, Value v) {
    SliceSpan s;
    const Value *with = NULL;
    size_t n = 0;
    if (!slice_unpack(vm, key, &s)) return false;
    if (v != VAL_UNSET) {
        const char *complaint = s.step == 1 ? "can only assign an iterable"
                                            : "must assign iterable to extended slice";
        if (!snapshot(vm, v, complaint, &with, &n)) return false;
    }
    slice_adjust(&s, l->len);
    if (s.step == 1) {
        size_t from = (size_t)s.start, to = s.stop > s.start ? (size_t)s.stop : from;
        return splice(vm, l, from, to, with, n);
    }
    if (!budget_charge(vm, (v == VAL_UNSET ? l->len : n) / 16 + 1)) return false;
    if (v == VAL_UNSET) {
        delete_stepped(l, s);
        return true;
    }
    if (n != s.n) {
        err_raise(vm, EXC_ValueError,
                  "attempt to assign sequence of size %zu to extended slice of size %zu",
                  n, s.n);
        return false;
    }
    for (size_t i = 0; i < n; i++)
        l->items[s.start + (int64_t)i * s.step] = with[i];
    return true;
}

static void remove_at(ListObj *l, size_t i) {
    memmove(l->items + i, l->items + i + 1, (l->len - i - 1) * sizeof(Value));
    l->items[--l->len] = VAL_UNSET;
}

bool list_setitem(VM *vm, Value self, Value key, Value v) {
    ListObj *l = as_list(self);
    if (is_kind(key, KIND_SLICE)) return set_slice(vm, l, key, v);
    int64_t i;
    if (!seq_index(vm, key, "list", &i)) return false;
    if (i < 0) i += (int64_t)l->len;
    if (i < 0 || (size_t)i >= l->len) {
        err_raise(vm, EXC_IndexError, "list assignment index out of range");
        return false;
    }
    if (v != VAL_UNSET) {
        l->items[i] = v;
        return true;
    }
    if (!budget_charge(vm, (l->len - (size_t)i) / 32 + 1)) return false;
    remove_at(l, (size_t)i);
    return true;
}

// ---- operators

static Value list_repr(VM *vm, Value self) {
    ListObj *l = as_list(self);
    StrBuilder b;
    if (l->len == 0) return val_obj(str_from_ascii(vm, "[]", 2));
    if (!c_stack_ok_doing(vm, " while getting the repr of an object")) return VAL_ERR;
    int entered = repr_enter(vm, self);
    if (entered < 0) return VAL_ERR;
    if (entered == 0) return val_obj(str_from_ascii(vm, "[...]", 5));
    sb_init(&b, vm);
    sb_char(&b, '[');
    for (size_t i = 0; i < l->len; i++) {
        if (i > 0) sb_ascii(&b, ", ");
        Value r = budget_charge(vm, 1) ? op_repr(vm, l->items[i]) : VAL_ERR;
        if (is_err(r)) {
            repr_leave(vm, self);
            return r;
        }
        sb_str(&b, as_str(r));
    }
    repr_leave(vm, self);
    sb_char(&b, ']');
    return sb_finish(&b);
}

static Value list_compare(VM *vm, Value a, Value b, CmpOp op) {
    if (!is_kind(a, KIND_LIST) || !is_kind(b, KIND_LIST)) return VAL_NOTIMPL;
    const ListObj *x = as_list(a), *y = as_list(b);
    if (!c_stack_ok_doing(vm, " in comparison")) return VAL_ERR;
    if (x->len != y->len && (op == CMP_EQ || op == CMP_NE)) return val_bool(op == CMP_NE);
    size_t i = 0;
    for (; i < x->len && i < y->len; i++) {
        if (!budget_charge(vm, 1)) return VAL_ERR;
        int eq = seq_equal(vm, x->items[i], y->items[i]);
        if (eq < 0) return VAL_ERR;
        if (eq == 0) break;
    }
    if (i >= x->len || i >= y->len) return seq_compare_lens(x->len, y->len, op);
    if (op == CMP_EQ || op == CMP_NE) return val_bool(op == CMP_NE);
    return op_compare(vm, x->items[i], y->items[i], op);
}

static Value repeat(VM *vm, Value self, Value times) {
    ListObj *l = as_list(self);
    size_t count;
    if (!seq_repeat_count(vm, times, l->len, &count)) return VAL_ERR;
    size_t len = l->len, total = len * count;
    if (!budget_charge(vm, total / 16 + 1)) return VAL_ERR;
    ListObj *r = list_new(vm, total);
    if (r == NULL) return VAL_ERR;
    if (len == 1) {
        for (size_t i = 0; i < total; i++)
            r->items[i] = l->items[0];
    } else if (total > 0) {
        memcpy(r->items, l->items, len * sizeof(Value));
        for (size_t done = len; done < total;) {
            size_t n = done < total - done ? done : total - done;
            memcpy(r->items + done, r->items, n * sizeof(Value));
            done += n;
        }
    }
    r->len = total;
    return val_obj(r);
}

static Value list_binary(VM *vm, Value a, Value b, BinOp op) {
    if (op == BIN_ADD && is_kind(a, KIND_LIST)) {
        if (!is_kind(b, KIND_LIST)) return VAL_NOTIMPL;
        const ListObj *x = as_list(a), *y = as_list(b);
        if (!budget_charge(vm, (x->len + y->len) / 16 + 1)) return VAL_ERR;
        ListObj *r = list_new(vm, x->len + y->len);
        if (r == NULL) return VAL_ERR;
        if (x->len > 0) memcpy(r->items, x->items, x->len * sizeof(Value));
        if (y->len > 0) memcpy(r->items + x->len, y->items, y->len * sizeof(Value));
        r->len = x->len + y->len;
        return val_obj(r);
    }
    if (op == BIN_MUL) {
        if (is_kind(a, KIND_LIST) && seq_has_index(vm, b)) return repeat(vm, a, b);
        if (is_kind(b, KIND_LIST) && seq_has_index(vm, a)) return repeat(vm, b, a);
    }
    return VAL_NOTIMPL;
}

static Value list_inplace(VM *vm, Value a, Value b, BinOp op) {
    if (op == BIN_ADD) return list_extend(vm, as_list(a), b) ? a : VAL_ERR;
    if (op != BIN_MUL || !seq_has_index(vm, b)) return VAL_NOTIMPL;
    Value r = repeat(vm, a, b);
    if (is_err(r)) return r;
    ListObj *l = as_list(a), *from = as_list(r);
    l->items = from->items;
    l->len = from->len;
    l->cap = from->cap;
    return a;
}

static int list_truth(VM *vm, Value self) {
    (void)vm;
    return as_list(self)->len != 0;
}
static int64_t list_len(VM *vm, Value self) {
    (void)vm;
    return (int64_t)as_list(self)->len;
}

// Index of the first item equal to v in [from, to): -1 none, -2 error.
static int64_t find_item(VM *vm, ListObj *l, Value v, size_t from, int64_t to) {
    for (size_t i = from; i < l->len && (int64_t)i < to; i++) {
        if (!budget_charge(vm, 1)) return -2;
        int eq = seq_equal(vm, l->items[i], v);
        if (eq != 0) return eq < 0 ? -2 : (int64_t)i;
    }
    return -1;
}

static int list_contains(VM *vm, Value self, Value item) {
    int64_t i = find_item(vm, as_list(self), item, 0, INT64_MAX);
    return i == -2 ? -1 : i >= 0;
}

static Value list_iter(VM *vm, Value self) {
    SeqIterObj *it = heap_alloc(vm, sizeof *it, TYPE_OF(list_iterator), KIND_LISTITER, 0);
    if (it == NULL) return VAL_ERR;
    it->seq = self;
    return val_obj(it);
}

static bool refuse_hash(VM *vm, Value self, int64_t *out) {
    (void)out;
    err_raise(vm, EXC_TypeError, "unhashable type: '%T'", self);
    return false;
}

const TypeSlots list_slots = {
    .repr = list_repr,
    .hash = refuse_hash,
    .compare = list_compare,
    .binary = list_binary,
    .inplace = list_inplace,
    .truth = list_truth,
    .len = list_len,
    .getitem = list_getitem,
    .setitem = list_setitem,
    .contains = list_contains,
    .iter = list_iter,
};

// ---- methods

static Value make(VM *vm, Value *a, unsigned n) {
    (void)n;
    ClassObj *cls = as_class(a[0]);
    if (cls == TYPE_OF(list)) return val_obj(list_new(vm, 0));
    return val_obj(instance_new(vm, cls));
}

static Value init(VM *vm, Value *a, unsigned n) {
    (void)n;
    ListObj *l = as_list(a[0]);
    l->len = l->cap = 0;
    l->items = NULL;
    return a[1] == VAL_UNSET || list_extend(vm, l, a[1]) ? VAL_NONE : VAL_ERR;
}

static Value append(VM *vm, Value *a, unsigned n) {
    (void)n;
    return list_append(vm, as_list(a[0]), a[1]) ? VAL_NONE : VAL_ERR;
}

static Value extend(VM *vm, Value *a, unsigned n) {
    (void)n;
    return list_extend(vm, as_list(a[0]), a[1]) ? VAL_NONE : VAL_ERR;
}

static Value insert(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t i;
    if (!seq_ssize(vm, a[1], &i)) return VAL_ERR;
    ListObj *l = as_list(a[0]);
    return list_insert(vm, l, seq_clamp(i, l->len), a[2]) ? VAL_NONE : VAL_ERR;
}

static Value pop(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t i;
    if (!seq_ssize(vm, a[1], &i)) return VAL_ERR;
    ListObj *l = as_list(a[0]);
    if (l->len == 0) return err_raise(vm, EXC_IndexError, "pop from empty list");
    if (i < 0) i += (int64_t)l->len;
    if (i < 0 || (size_t)i >= l->len)
        return err_raise(vm, EXC_IndexError, "pop index out of range");
    Value v = l->items[i];
    if (!budget_charge(vm, (l->len - (size_t)i) / 32)) return VAL_ERR;
    remove_at(l, (size_t)i);
    return v;
}

static Value remove_item(VM *vm, Value *a, unsigned n) {
    (void)n;
    ListObj *l = as_list(a[0]);
    int64_t i = find_item(vm, l, a[1], 0, INT64_MAX);
    if (i == -2) return VAL_ERR;
    if (i < 0) return err_raise(vm, EXC_ValueError, "list.remove(x): x not in list");
    if ((size_t)i < l->len) remove_at(l, (size_t)i); // __eq__ may have shortened it
    return VAL_NONE;
}

static Value clear(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    ListObj *l = as_list(a[0]);
    if (l->len == 0) return VAL_NONE; // a list that is being sorted looks empty and may be cleared
    l->len = l->cap = 0;
    l->items = NULL;
    return VAL_NONE;
}

static Value copy(VM *vm, Value *a, unsigned n) {
    (void)n;
    const ListObj *l = as_list(a[0]);
    if (!budget_charge(vm, l->len / 16 + 1)) return VAL_ERR;
    return val_obj(list_from(vm, l->items, l->len));
}

static Value count(VM *vm, Value *a, unsigned n) {
    (void)n;
    const ListObj *l = as_list(a[0]);
    int64_t found = 0;
    for (size_t i = 0; i < l->len; i++) {
        if (!budget_charge(vm, 1)) return VAL_ERR;
        int eq = seq_equal(vm, l->items[i], a[1]);
        if (eq < 0) return VAL_ERR;
        found += eq;
    }
    return val_int(found);
}

static Value find_index(VM *vm, Value *a, unsigned n) {
    (void)n;
    ListObj *l = as_list(a[0]);
    int64_t from = 0, to = INT64_MAX;
    if (a[2] != VAL_UNSET && !seq_bound(vm, a[2], false, &from)) return VAL_ERR;
    if (a[3] != VAL_UNSET && !seq_bound(vm, a[3], false, &to)) return VAL_ERR;
    if (to < 0) to += (int64_t)l->len;
    int64_t i = find_item(vm, l, a[1], seq_clamp(from, l->len), to);
    if (i == -2) return VAL_ERR;
    return i >= 0 ? val_int(i) : err_raise(vm, EXC_ValueError, "%R is not in list", a[1]);
}

static Value reverse(VM *vm, Value *a, unsigned n) {
    (void)n;
    ListObj *l = as_list(a[0]);
    if (!budget_charge(vm, l->len / 16 + 1)) return VAL_ERR;
    for (size_t i = 0, j = l->len; i + 1 < j; i++) {
        Value v = l->items[i];
        l->items[i] = l->items[--j];
        l->items[j] = v;
    }
    return VAL_NONE;
}

static Value reversed(VM *vm, Value *a, unsigned n) {
    (void)n;
    SeqIterObj *it =
        heap_alloc(vm, sizeof *it, TYPE_OF(list_reverseiterator), KIND_LISTREVITER, 0);
    if (it == NULL) return VAL_ERR;
    it->seq = a[0];
    it->index = (int64_t)as_list(a[0])->len - 1;
    return val_obj(it);
}

static Value size_of(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_int(40 + (int64_t)as_list(a[0])->cap * 8);
}

// The keys of all items, which may run guest code.
static bool compute_keys(VM *vm, ListObj *items, Value key, Value *keys) {
    for (size_t i = 0; i < items->len; i++) {
        keys[i] = budget_charge(vm, 1) ? vm_call1(vm, key, items->items[i]) : VAL_ERR;
        if (is_err(keys[i])) return false;
    }
    return true;
}

// The items are taken out of the list while keys are computed and compared, so that guest
// code sees it empty.
static Value sort(VM *vm, Value *a, unsigned n) {
    (void)n;
    ListObj *l = as_list(a[0]);
    bool down = false;
    if (is_bool(a[2])) {
        down = a[2] == VAL_TRUE;
    } else {
        int64_t i;
        if (!seq_ssize(vm, a[2], &i)) return VAL_ERR;
        down = i != 0;
    }
    if (a[1] == VAL_UNSET || is_none(a[1]))
        return list_sort(vm, l, NULL, down) ? VAL_NONE : VAL_ERR;
    ListObj *items = list_new(vm, 0);
    if (items == NULL) return VAL_ERR;
    *items = (ListObj){items->h, l->len, l->cap, l->items};
    l->len = l->cap = 0;
    l->items = NULL;
    Value *keys = buf_new(vm, items->len * sizeof(Value), KIND_BUF_VALUES);
    bool ok = keys != NULL && compute_keys(vm, items, a[1], keys) &&
              list_sort(vm, items, keys, down);
    bool modified = l->items != NULL;
    l->len = items->len;
    l->cap = items->cap;
    l->items = items->items;
    if (!ok) return VAL_ERR;
    if (modified) return err_raise(vm, EXC_ValueError, "list modified during sort");
    return VAL_NONE;
}

const NativeRow list_rows[] = {
    {"__class_getitem__", "(cls, item, /)", class_alias, "See PEP 585", NATIVE_CLASSMETHOD},
    {"__new__", "(cls, /, *args, **kwargs)", make, NULL, NATIVE_NEW},
    {"__init__", "(self, iterable=(), /)", init, NULL, 0},
    {"__reversed__", "(self, /)", reversed, "Return a reverse iterator over the list.",
     0},
    {"__sizeof__", "(self, /)", size_of,
     "Return the size of the list in memory, in bytes.", 0},
    {"append", "(self, object, /)", append, "Append object to the end of the list.", 0},
    {"clear", "(self, /)", clear, "Remove all items from list.", 0},
    {"copy", "(self, /)", copy, "Return a shallow copy of the list.", 0},
    {"count", "(self, value, /)", count, "Return number of occurrences of value.", 0},
    {"extend", "(self, iterable, /)", extend,
     "Extend list by appending elements from the iterable.", 0},
    {"index", "(self, value, start=0, stop=9223372036854775807, /)", find_index,
     "Return first index of value.\n\nRaises ValueError if the value is not present.", 0},
    {"insert", "(self, index, object, /)", insert, "Insert object before index.", 0},
    {"pop", "(self, index=-1, /)", pop,
     "Remove and return item at index (default last).\n\nRaises IndexError if list is "
     "empty or index is out "
     "of range.",
     0},
    {"remove", "(self, value, /)", remove_item,
     "Remove first occurrence of value.\n\nRaises ValueError if the value is not "
     "present.",
     0},
    {"reverse", "(self, /)", reverse, "Reverse *IN PLACE*.", 0},
    {"sort", "(self, /, *, key=None, reverse=False)", sort,
     "Sort the list in ascending order and return None.\n\nThe sort is in-place (i.e. "
     "the list itself is "
     "modified) and stable (i.e. the\norder of two equal elements is maintained).\n\nIf "
     "a key function is "
     "given, apply it once to each list item and sort them,\nascending or descending, "
     "according to their "
     "function values.\n\nThe reverse flag can be set to sort in descending order.",
     0},
};
