// The module _functools: partial, reduce, cmp_to_key and the wrapper of lru_cache. Calls
// of guest functions are left to the machine (call_tail), so that a recursive cached
// function does not nest on the C stack.
#include "object/attr.h"
#include "object/box.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/func.h"
#include "object/int.h"
#include "object/seq.h"
#include "object/tuple.h"

// ---- partial
// --------------------------------------------------------------------------------------------------------

enum { PARTIAL_FUNC, PARTIAL_ARGS, PARTIAL_KEYWORDS, PARTIAL_VALUES };

static TupleObj *concat(VM *vm, const TupleObj *a, const Value *b, size_t n) {
    TupleObj *t = tuple_new(vm, a->len + n);
    if (t == NULL) return NULL;
    if (a->len > 0) memcpy(t->items, a->items, a->len * sizeof(Value));
    if (n > 0) memcpy(t->items + a->len, b, n * sizeof(Value));
    return t;
}

static Value partial_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    const TupleObj *given = as_tuple(a[1]);
    if (given->len == 0)
        return err_raise(vm, EXC_TypeError, "type 'partial' takes at least one argument");
    Value func = given->items[0];
    if (!is_callable(vm, func))
        return err_raise(vm, EXC_TypeError, "the first argument must be callable");
    const TupleObj *first = tuple_empty();
    DictObj *keywords = NULL;
    if (class_of(func) == TYPE_OF(partial) && as_class(a[0]) == TYPE_OF(partial)) {
        const NativeBoxObj *inner = as_box(func);
        func = inner->v[PARTIAL_FUNC];
        first = as_tuple(inner->v[PARTIAL_ARGS]);
        keywords = dict_copy(vm, as_dict(inner->v[PARTIAL_KEYWORDS]));
    } else {
        keywords = dict_new(vm);
    }
    if (keywords == NULL ||
        (a[2] != VAL_UNSET && !dict_merge(vm, keywords, as_dict(a[2]))))
        return VAL_ERR;
    TupleObj *args = concat(vm, first, given->items + 1, given->len - 1);
    NativeBoxObj *b =
        args == NULL ? NULL : box_new(vm, as_class(a[0]), PARTIAL_VALUES, 0);
    if (b == NULL) return VAL_ERR;
    b->v[PARTIAL_FUNC] = func;
    b->v[PARTIAL_ARGS] = val_obj(args);
    b->v[PARTIAL_KEYWORDS] = val_obj(keywords);
    return val_obj(b);
}

// Keywords of the object and of the call together; the call's win.
static Value call_with_keywords(VM *vm, const NativeBoxObj *b, const CallArgs *c) {
    const TupleObj *args = as_tuple(b->v[PARTIAL_ARGS]);
    DictObj *kw = dict_copy(vm, as_dict(b->v[PARTIAL_KEYWORDS]));
    for (unsigned i = 0; kw != NULL && i < c->nkw; i++)
        if (!dict_set_str(vm, kw, as_str(c->kwnames[i]), c->args[c->npos + i]))
            return VAL_ERR;
    if (kw == NULL) return VAL_ERR;
    size_t npos = args->len + c->npos, nkw = kw->len, pos = 0;
    Value *all = buf_new(vm, (npos + 2 * nkw) * sizeof(Value), KIND_BUF_VALUES);
    if (all == NULL) return VAL_ERR;
    memcpy(all, args->items, args->len * sizeof(Value));
    if (c->npos > 0) memcpy(all + args->len, c->args, c->npos * sizeof(Value));
    for (size_t i = 0; i < nkw; i++) {
        if (!dict_next(kw, &pos, &all[npos + nkw + i], &all[npos + i])) break;
        if (!is_str(all[npos + nkw + i]))
            return err_raise(vm, EXC_TypeError, "keywords must be strings");
        all[npos + nkw + i] = val_obj(str_intern(vm, as_str(all[npos + nkw + i])));
    }
    CallArgs full = {all, (unsigned)npos, (unsigned)nkw, all + npos + nkw};
    return call_tail_kw(vm, b->v[PARTIAL_FUNC], &full);
}

static Value partial_call(VM *vm, Value self, const CallArgs *c) {
    const NativeBoxObj *b = as_box(self);
    if (!c_stack_ok(vm)) return VAL_ERR;
    if (c->nkw > 0 || as_dict(b->v[PARTIAL_KEYWORDS])->len > 0)
        return call_with_keywords(vm, b, c);
    const TupleObj *args = as_tuple(b->v[PARTIAL_ARGS]);
    Value few[6], *all = few;
    size_t n = args->len + c->npos;
    if (n > 6 && (all = buf_new(vm, n * sizeof(Value), KIND_BUF_VALUES)) == NULL)
        return VAL_ERR;
    for (size_t i = 0; i < n; i++)
        all[i] = i < args->len ? args->items[i] : c->args[i - args->len];
    CallArgs full = {all, (unsigned)n, 0, NULL};
    return call_tail_kw(vm, b->v[PARTIAL_FUNC], &full);
}

static Value partial_repr(VM *vm, Value self) {
    const NativeBoxObj *b = as_box(self);
    int entered = repr_enter(vm, self);
    if (entered <= 0) return entered < 0 ? VAL_ERR : val_obj(str_from_cstr(vm, "..."));
    StrBuilder out;
    sb_init(&out, vm);
    sb_str(&out, class_of(self)->name);
    sb_char(&out, '(');
    Value text = op_repr(vm, b->v[PARTIAL_FUNC]);
    if (!is_err(text)) sb_str(&out, as_str(text));
    const TupleObj *args = as_tuple(b->v[PARTIAL_ARGS]);
    for (size_t i = 0; !is_err(text) && i < args->len; i++) {
        text = op_repr(vm, args->items[i]);
        if (is_err(text)) break;
        sb_ascii(&out, ", ");
        sb_str(&out, as_str(text));
    }
    size_t pos = 0;
    Value key, v;
    while (!is_err(text) && dict_next(as_dict(b->v[PARTIAL_KEYWORDS]), &pos, &key, &v)) {
        Value name = op_str(vm, key);
        text = is_err(name) ? VAL_ERR : op_repr(vm, v);
        if (is_err(text)) break;
        sb_ascii(&out, ", ");
        sb_str(&out, as_str(name));
        sb_char(&out, '=');
        sb_str(&out, as_str(text));
    }
    repr_leave(vm, self);
    sb_char(&out, ')');
    return is_err(text) ? VAL_ERR : sb_finish(&out);
}

static Value partial_func(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return as_box(a[0])->v[PARTIAL_FUNC];
}
static Value partial_args(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return as_box(a[0])->v[PARTIAL_ARGS];
}
static Value partial_keywords(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return as_box(a[0])->v[PARTIAL_KEYWORDS];
}
// (type, (func,), (func, args, keywords, attributes)) and what takes the last part, for
// copy.
static Value partial_reduce(VM *vm, Value *a, unsigned n) {
    (void)n;
    const NativeBoxObj *b = as_box(a[0]);
    Value func = b->v[PARTIAL_FUNC];
    DictObj *attrs =
        attr_part(as_obj(a[0])) == NULL ? NULL : instance_dict(vm, as_obj(a[0]));
    Value state[4] = {func, b->v[PARTIAL_ARGS], b->v[PARTIAL_KEYWORDS],
                      attrs == NULL ? VAL_NONE : val_obj(attrs)};
    TupleObj *args = tuple_from(vm, &func, 1), *s = tuple_from(vm, state, 4);
    if (args == NULL || s == NULL) return VAL_ERR;
    Value all[3] = {val_obj(class_of(a[0])), val_obj(args), val_obj(s)};
    return val_obj(tuple_from(vm, all, 3));
}

static Value partial_setstate(VM *vm, Value *a, unsigned n) {
    (void)n;
    const TupleObj *s =
        is_tuple(a[1]) && as_tuple(a[1])->len == 4 ? as_tuple(a[1]) : NULL;
    if (s == NULL || !is_callable(vm, s->items[0]) || !is_tuple(s->items[1]) ||
        !(is_dict(s->items[2]) || is_none(s->items[2])))
        return err_raise(vm, EXC_TypeError, "invalid partial state");
    DictObj *kw =
        is_none(s->items[2]) ? dict_new(vm) : dict_copy(vm, as_dict(s->items[2]));
    TupleObj *args =
        tuple_from(vm, as_tuple(s->items[1])->items, as_tuple(s->items[1])->len);
    if (kw == NULL || args == NULL) return VAL_ERR;
    NativeBoxObj *b = as_box(a[0]);
    b->v[PARTIAL_FUNC] = s->items[0];
    b->v[PARTIAL_ARGS] = val_obj(args);
    b->v[PARTIAL_KEYWORDS] = val_obj(kw);
    if (is_dict(s->items[3]) && attr_part(as_obj(a[0])) != NULL &&
        !instance_set_dict(vm, as_obj(a[0]), as_dict(s->items[3])))
        return VAL_ERR;
    return VAL_NONE;
}

static Value partial_class_getitem(VM *vm, Value *a, unsigned n) {
    (void)n;
    return alias_new(vm, a[0], a[1]);
}

const TypeSlots partial_slots = {.repr = partial_repr, .call = partial_call};
const NativeRow partial_rows[] = {
    {"__new__", "(cls, /, *args, **keywords)", partial_new, NULL, NATIVE_NEW},
    {"__reduce__", "(self, /)", partial_reduce, ""},
    {"__setstate__", "(self, state, /)", partial_setstate, ""},
    {"__class_getitem__", "(cls, item, /)", partial_class_getitem, "See PEP 585",
     NATIVE_CLASSMETHOD},
    {"func", "(self)", partial_func, "function object to use in future partial calls",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"args", "(self)", partial_args, "tuple of arguments to future partial calls",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"keywords", "(self)", partial_keywords,
     "dictionary of keyword arguments to future partial calls",
     NATIVE_GETTER | NATIVE_MEMBER},
};

// ---- cmp_to_key
// -----------------------------------------------------------------------------------------------------

enum { KEY_CMP, KEY_OBJ, KEY_VALUES };

static Value key_over(VM *vm, Value cmp, Value obj) {
    NativeBoxObj *b = box_new(vm, TYPE_OF(keywrapper), KEY_VALUES, 0);
    if (b == NULL) return VAL_ERR;
    b->v[KEY_CMP] = cmp;
    b->v[KEY_OBJ] = obj;
    return val_obj(b);
}

static Value functools_cmp_to_key(VM *vm, Value *a, unsigned n) {
    (void)n;
    return key_over(vm, a[0], VAL_UNSET);
}

static Value key_call(VM *vm, Value self, const CallArgs *c) {
    if (c->npos + c->nkw != 1 ||
        (c->nkw == 1 && !str_equal(as_str(c->kwnames[0]), STR(obj)))) {
        if (c->npos + c->nkw == 0)
            return err_raise(vm, EXC_TypeError,
                             "K() missing required argument 'obj' (pos 1)");
        return err_raise(vm, EXC_TypeError, "K() takes at most 1 argument (%d given)",
                         (int)(c->npos + c->nkw));
    }
    return key_over(vm, as_box(self)->v[KEY_CMP], c->args[0]);
}

static Value key_compare(VM *vm, Value a, Value b, CmpOp op) {
    if (class_of(b) != TYPE_OF(keywrapper))
        return err_raise(vm, EXC_TypeError, "other argument must be K instance");
    Value x = as_box(a)->v[KEY_OBJ], y = as_box(b)->v[KEY_OBJ];
    if (x == VAL_UNSET || y == VAL_UNSET)
        return err_raise(vm, EXC_AttributeError, "object");
    Value r = vm_call2(vm, as_box(a)->v[KEY_CMP], x, y);
    return is_err(r) ? VAL_ERR : op_compare(vm, r, val_int(0), op);
}

static Value key_obj(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value v = as_box(a[0])->v[KEY_OBJ];
    return v != VAL_UNSET ? v : err_raise(vm, EXC_AttributeError, "obj");
}

const TypeSlots keywrapper_slots = {.call = key_call, .compare = key_compare};
const NativeRow keywrapper_rows[] = {
    {"__new__", "(cls, /, mycmp)", functools_cmp_to_key, NULL, NATIVE_NEW},
    {"obj", "(self)", key_obj, "Value wrapped by a key function.", NATIVE_GETTER},
};

// ---- reduce
// ---------------------------------------------------------------------------------------------------------

static Value functools_reduce(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value it = op_iter(vm, a[1]), value = a[2], item;
    if (is_err(it)) {
        if (class_dunder(vm, class_of(a[1]), DU_iter) == VAL_UNSET &&
            err_catch(vm, EXC_TypeError))
            return err_raise(vm, EXC_TypeError, "reduce() arg 2 must support iteration");
        return VAL_ERR;
    }
    if (value == VAL_UNSET && (value = iter_next(vm, it)) == VAL_STOP)
        return err_raise(vm, EXC_TypeError,
                         "reduce() of empty iterable with no initial value");
    if (is_err(value)) return VAL_ERR;
    if (!is_kind(a[0], KIND_NATIVE) || iter_is_guest(vm, it)) {
        Value args[3] = {a[0], it, value};
        return call_tail(vm, frozen_named(vm, STR(reduce)), 3, args);
    }
    while ((item = budget_charge(vm, 1) ? iter_next(vm, it) : VAL_ERR) != VAL_STOP) {
        if (is_err(item)) return VAL_ERR;
        value = vm_call2(vm, a[0], value, item);
        if (is_err(value)) return VAL_ERR;
    }
    return value;
}

const NativeRow functools_rows[] = {
    {"cmp_to_key", "(mycmp)", functools_cmp_to_key,
     "Convert a cmp= function into a key= function."},
    {"reduce", "(function, iterable, initial=<unset>, /)", functools_reduce,
     "Apply a function of two arguments cumulatively to the items of an iterable, from "
     "left to right."},
};

// ---- lru_cache
// ------------------------------------------------------------------------------------------------------
// The cache is a dict in the order of use: a hit moves its entry to the end, a full cache
// drops the first entry.

enum { LRU_FUNC, LRU_CACHE, LRU_INFO, LRU_MARK, LRU_VALUES };
typedef struct Lru {
    int64_t maxsize; // -1: unbounded
    int64_t hits, misses;
    bool typed;
} Lru;

static Lru *lru_of(Value v) {
    return box_raw(as_box(v));
}

static Value lru_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t maxsize = -1;
    if (!is_callable(vm, a[1]))
        return err_raise(vm, EXC_TypeError, "the first argument must be callable");
    if (!is_none(a[2])) {
        if (!seq_has_index(vm, a[2]))
            return err_raise(vm, EXC_TypeError, "maxsize should be integer or None");
        if (!seq_ssize(vm, a[2], &maxsize)) return VAL_ERR;
        if (maxsize < 0) maxsize = 0;
    }
    int typed = op_truth(vm, a[3]);
    DictObj *cache = typed < 0 ? NULL : dict_new(vm);
    NativeBoxObj *mark = cache == NULL ? NULL : box_new(vm, TYPE_OF(lru_mark), 0, 8);
    NativeBoxObj *b =
        mark == NULL ? NULL : box_new(vm, as_class(a[0]), LRU_VALUES, sizeof(Lru));
    if (b == NULL) return VAL_ERR;
    b->v[LRU_FUNC] = a[1];
    b->v[LRU_CACHE] = val_obj(cache);
    b->v[LRU_INFO] = a[4];
    b->v[LRU_MARK] = val_obj(mark);
    *(Lru *)box_raw(b) = (Lru){.maxsize = maxsize, .typed = typed > 0};
    return val_obj(b);
}

static Value make_key(VM *vm, Value self, const CallArgs *c) {
    bool typed = lru_of(self)->typed;
    if (!typed && c->nkw == 0 && c->npos == 1) {
        Value v = c->args[0];
        if (is_int(v) || is_exact(v, KIND_STR) || is_exact(v, KIND_INT)) return v;
    }
    size_t n = c->npos + (c->nkw > 0 ? 1 + 2 * (size_t)c->nkw : 0),
           all = n + (typed ? c->npos + c->nkw : 0), at = c->npos;
    TupleObj *t = budget_charge(vm, all / 8) ? tuple_new(vm, all) : NULL;
    if (t == NULL) return VAL_ERR;
    for (unsigned i = 0; i < c->npos; i++)
        t->items[i] = c->args[i];
    if (c->nkw > 0) t->items[at++] = as_box(self)->v[LRU_MARK];
    for (unsigned i = 0; i < c->nkw; i++) {
        t->items[at++] = c->kwnames[i];
        t->items[at++] = c->args[c->npos + i];
    }
    for (unsigned i = 0; typed && i < c->npos + c->nkw; i++)
        t->items[at++] = val_obj(class_of(c->args[i]));
    return val_obj(t);
}

// The call of the function itself, whose value lru_store takes.
static Value call_function_for(VM *vm, Value self, Value key, const CallArgs *c) {
    TupleObj *args = tuple_from(vm, c->args, c->npos);
    DictObj *kw = NULL;
    if (args == NULL || (c->nkw > 0 && (kw = dict_new(vm)) == NULL)) return VAL_ERR;
    for (unsigned i = 0; i < c->nkw; i++)
        if (!dict_set_str(vm, kw, as_str(c->kwnames[i]), c->args[c->npos + i]))
            return VAL_ERR;
    Value all[5] = {self, key, as_box(self)->v[LRU_FUNC], val_obj(args), val_obj(kw)};
    return call_tail(
        vm, frozen_named(vm, kw == NULL ? STR(lru_miss) : STR(lru_miss_keywords)),
        kw == NULL ? 4 : 5, all);
}

static Value lru_call(VM *vm, Value self, const CallArgs *c) {
    Lru *l = lru_of(self);
    if (l->maxsize == 0) {
        l->misses++;
        return call_tail_kw(vm, as_box(self)->v[LRU_FUNC], c);
    }
    Value key = make_key(vm, self, c), v;
    if (is_err(key)) return VAL_ERR;
    DictObj *cache = as_dict(as_box(self)->v[LRU_CACHE]);
    int had = dict_get(vm, cache, key, &v);
    if (had < 0) return VAL_ERR;
    if (had == 0) {
        l->misses++;
        return call_function_for(vm, self, key, c);
    }
    l->hits++;
    return l->maxsize > 0 && dict_move(vm, cache, key, true) < 0 ? VAL_ERR : v;
}

static Value lru_store(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!value_is_a(a[0], TYPE_OF(lru_cache)))
        return err_raise(vm, EXC_TypeError, "expected a cache, not %T", a[0]);
    const Lru *l = lru_of(a[0]);
    DictObj *cache = as_dict(as_box(a[0])->v[LRU_CACHE]);
    Value old, key;
    if (l->maxsize < 0) return dict_set(vm, cache, a[1], a[2]) ? a[2] : VAL_ERR;
    int had = dict_get(vm, cache, a[1], &old);
    if (had != 0) return had < 0 ? VAL_ERR : a[2]; // a recursive call has stored it
    if (cache->len >= (uint64_t)l->maxsize && !dict_popitem_first(vm, cache, &key, &old))
        return a[2];
    return dict_set(vm, cache, a[1], a[2]) ? a[2] : VAL_ERR;
}

static Value lru_get(VM *vm, Value self, Value obj, ClassObj *cls) {
    (void)cls;
    return obj == VAL_UNSET || is_none(obj) ? self : method_new(vm, self, obj);
}

static Value lru_cache_info(VM *vm, Value *a, unsigned n) {
    (void)n;
    const Lru *l = lru_of(a[0]);
    Value args[4] = {int_from_i64(vm, l->hits), int_from_i64(vm, l->misses),
                     l->maxsize < 0 ? VAL_NONE : int_from_i64(vm, l->maxsize),
                     val_int(as_dict(as_box(a[0])->v[LRU_CACHE])->len)};
    return call_tail(vm, as_box(a[0])->v[LRU_INFO], 4, args);
}

static Value lru_cache_clear(VM *vm, Value *a, unsigned n) {
    (void)n;
    Lru *l = lru_of(a[0]);
    l->hits = l->misses = 0;
    dict_clear(vm, as_dict(as_box(a[0])->v[LRU_CACHE]));
    return VAL_NONE;
}

static Value lru_copy(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return a[0];
}

const TypeSlots lru_cache_slots = {.call = lru_call, .descr_get = lru_get};
const NativeRow lru_cache_rows[] = {
    {"__new__", "(cls, /, user_function, maxsize, typed, cache_info_type)", lru_new, NULL,
     NATIVE_NEW},
    {"cache_info", "(self, /)", lru_cache_info, "Report cache statistics"},
    {"cache_clear", "(self, /)", lru_cache_clear, "Clear the cache and cache statistics"},
    {"__copy__", "(self, /)", lru_copy, ""},
    {"__deepcopy__", "(self, memo, /)", lru_copy, ""},
};
const NativeRow vitrine_lru_rows[] = {
    {"lru_store", "(wrapper, key, value, /)", lru_store, ""},
};
