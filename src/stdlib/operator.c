// The module _operator: the operators as functions, and the callables itemgetter,
// attrgetter and methodcaller.
#include "object/attr.h"
#include "object/box.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/int.h"
#include "object/seq.h"
#include "object/tuple.h"

static Value bool_or_err(int t) {
    return t < 0 ? VAL_ERR : val_bool(t);
}
static Value none_if(bool ok) {
    return ok ? VAL_NONE : VAL_ERR;
}

#define COMPARISON(name, cmp)                                                            \
    static Value operator_##name(VM *vm, Value *a, unsigned n) {                         \
        (void)n;                                                                         \
        return op_compare(vm, a[0], a[1], cmp);                                          \
    }
COMPARISON(lt, CMP_LT)
COMPARISON(le, CMP_LE)
COMPARISON(eq, CMP_EQ)
COMPARISON(ne, CMP_NE)
COMPARISON(gt, CMP_GT)
COMPARISON(ge, CMP_GE)

#define BINARY(name, op)                                                                 \
    static Value operator_##name(VM *vm, Value *a, unsigned n) {                         \
        (void)n;                                                                         \
        return op_binary(vm, a[0], a[1], op);                                            \
    }                                                                                    \
    static Value operator_i##name(VM *vm, Value *a, unsigned n) {                        \
        (void)n;                                                                         \
        return op_inplace(vm, a[0], a[1], op);                                           \
    }
BINARY(add, BIN_ADD)
BINARY(sub, BIN_SUB)
BINARY(mul, BIN_MUL)
BINARY(truediv, BIN_TRUEDIV)
BINARY(floordiv, BIN_FLOORDIV)
BINARY(mod, BIN_MOD)
BINARY(pow, BIN_POW)
BINARY(lshift, BIN_LSHIFT)
BINARY(rshift, BIN_RSHIFT)
BINARY(and, BIN_AND)
BINARY(or, BIN_OR)
BINARY(xor, BIN_XOR)
BINARY(matmul, BIN_MATMUL)

#define UNARY(name, op)                                                                  \
    static Value operator_##name(VM *vm, Value *a, unsigned n) {                         \
        (void)n;                                                                         \
        return op_unary(vm, a[0], op);                                                   \
    }
UNARY(neg, UN_NEG)
UNARY(pos, UN_POS)
UNARY(invert, UN_INVERT)
UNARY(abs, UN_ABS)

static Value operator_index(VM *vm, Value *a, unsigned n) {
    (void)n;
    return op_index(vm, a[0]);
}
static Value operator_not(VM *vm, Value *a, unsigned n) {
    (void)n;
    int t = op_truth(vm, a[0]);
    return bool_or_err(t < 0 ? t : !t);
}
static Value operator_truth(VM *vm, Value *a, unsigned n) {
    (void)n;
    return bool_or_err(op_truth(vm, a[0]));
}
static Value operator_is(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_bool(a[0] == a[1]);
}
static Value operator_is_not(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_bool(a[0] != a[1]);
}
static Value operator_getitem(VM *vm, Value *a, unsigned n) {
    (void)n;
    return op_getitem(vm, a[0], a[1]);
}
static Value operator_setitem(VM *vm, Value *a, unsigned n) {
    (void)n;
    return none_if(op_setitem(vm, a[0], a[1], a[2]));
}
static Value operator_delitem(VM *vm, Value *a, unsigned n) {
    (void)n;
    return none_if(op_setitem(vm, a[0], a[1], VAL_UNSET));
}
static Value operator_contains(VM *vm, Value *a, unsigned n) {
    (void)n;
    return bool_or_err(op_contains(vm, a[0], a[1]));
}

static bool is_sequence(VM *vm, Value v) {
    return !is_dict(v) && class_dunder(vm, class_of(v), DU_getitem) != VAL_UNSET;
}
static Value operator_concat(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_sequence(vm, a[0]))
        return err_raise(vm, EXC_TypeError, "'%T' object can't be concatenated", a[0]);
    return op_binary(vm, a[0], a[1], BIN_ADD);
}
static Value operator_iconcat(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_sequence(vm, a[0]))
        return err_raise(vm, EXC_TypeError, "'%T' object can't be concatenated", a[0]);
    return op_inplace(vm, a[0], a[1], BIN_ADD);
}

static Value not_iterable(VM *vm, Value v) {
    if (class_dunder(vm, class_of(v), DU_iter) == VAL_UNSET &&
        err_catch(vm, EXC_TypeError))
        return err_raise(vm, EXC_TypeError, "argument of type '%T' is not iterable", v);
    return VAL_ERR;
}
static Value operator_count_of(VM *vm, Value *a, unsigned n) {
    (void)n;
    IterLoop it;
    Value v;
    int64_t count = 0;
    if (!iter_begin(vm, &it, a[0])) return not_iterable(vm, a[0]);
    while (iter_step(vm, &it, &v)) {
        int eq = seq_equal(vm, v, a[1]);
        if (eq < 0) return VAL_ERR;
        count += eq;
    }
    return it.failed ? VAL_ERR : int_from_i64(vm, count);
}
static Value operator_index_of(VM *vm, Value *a, unsigned n) {
    (void)n;
    IterLoop it;
    Value v;
    if (!iter_begin(vm, &it, a[0])) return not_iterable(vm, a[0]);
    for (int64_t i = 0; iter_step(vm, &it, &v); i++) {
        int eq = seq_equal(vm, v, a[1]);
        if (eq != 0) return eq < 0 ? VAL_ERR : int_from_i64(vm, i);
    }
    return it.failed
               ? VAL_ERR
               : err_raise(vm, EXC_ValueError, "sequence.index(x): x not in sequence");
}
static Value operator_length_hint(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t fallback;
    if (!is_int_like(a[1]))
        return err_raise(vm, EXC_TypeError,
                         "'%T' object cannot be interpreted as an integer", a[1]);
    if (!seq_ssize(vm, a[1], &fallback)) return VAL_ERR;
    int64_t hint = op_length_hint(vm, a[0], fallback);
    return hint < 0 && err_pending(vm) ? VAL_ERR : int_from_i64(vm, hint);
}
static Value operator_call(VM *vm, Value *a, unsigned n) { // (obj, *args, **kwargs) raw
    unsigned nkw = vm->raw_nkw;
    if (n - nkw == 0)
        return err_raise(vm, EXC_TypeError, "call expected at least 1 argument, got 0");
    CallArgs c = {a + 1, n - nkw - 1, nkw, vm->raw_kwnames};
    return call_tail_kw(vm, a[0], &c);
}

const NativeRow operator_rows[] = {
    {"lt", "(a, b, /)", operator_lt, "Same as a < b."},
    {"le", "(a, b, /)", operator_le, "Same as a <= b."},
    {"eq", "(a, b, /)", operator_eq, "Same as a == b."},
    {"ne", "(a, b, /)", operator_ne, "Same as a != b."},
    {"gt", "(a, b, /)", operator_gt, "Same as a > b."},
    {"ge", "(a, b, /)", operator_ge, "Same as a >= b."},
    {"add", "(a, b, /)", operator_add, "Same as a + b."},
    {"iadd", "(a, b, /)", operator_iadd, "Same as a += b."},
    {"sub", "(a, b, /)", operator_sub, "Same as a - b."},
    {"isub", "(a, b, /)", operator_isub, "Same as a -= b."},
    {"mul", "(a, b, /)", operator_mul, "Same as a * b."},
    {"imul", "(a, b, /)", operator_imul, "Same as a *= b."},
    {"truediv", "(a, b, /)", operator_truediv, "Same as a / b."},
    {"itruediv", "(a, b, /)", operator_itruediv, "Same as a /= b."},
    {"floordiv", "(a, b, /)", operator_floordiv, "Same as a // b."},
    {"ifloordiv", "(a, b, /)", operator_ifloordiv, "Same as a //= b."},
    {"mod", "(a, b, /)", operator_mod, "Same as a % b."},
    {"imod", "(a, b, /)", operator_imod, "Same as a %= b."},
    {"pow", "(a, b, /)", operator_pow, "Same as a ** b."},
    {"ipow", "(a, b, /)", operator_ipow, "Same as a **= b."},
    {"lshift", "(a, b, /)", operator_lshift, "Same as a << b."},
    {"ilshift", "(a, b, /)", operator_ilshift, "Same as a <<= b."},
    {"rshift", "(a, b, /)", operator_rshift, "Same as a >> b."},
    {"irshift", "(a, b, /)", operator_irshift, "Same as a >>= b."},
    {"and_", "(a, b, /)", operator_and, "Same as a & b."},
    {"iand", "(a, b, /)", operator_iand, "Same as a &= b."},
    {"or_", "(a, b, /)", operator_or, "Same as a | b."},
    {"ior", "(a, b, /)", operator_ior, "Same as a |= b."},
    {"xor", "(a, b, /)", operator_xor, "Same as a ^ b."},
    {"ixor", "(a, b, /)", operator_ixor, "Same as a ^= b."},
    {"matmul", "(a, b, /)", operator_matmul, "Same as a @ b."},
    {"imatmul", "(a, b, /)", operator_imatmul, "Same as a @= b."},
    {"neg", "(a, /)", operator_neg, "Same as -a."},
    {"pos", "(a, /)", operator_pos, "Same as +a."},
    {"inv", "(a, /)", operator_invert, "Same as ~a."},
    {"invert", "(a, /)", operator_invert, "Same as ~a."},
    {"abs", "(a, /)", operator_abs, "Same as abs(a)."},
    {"index", "(a, /)", operator_index, "Same as a.__index__()"},
    {"not_", "(a, /)", operator_not, "Same as not a."},
    {"truth", "(a, /)", operator_truth, "Return True if a is true, False otherwise."},
    {"is_", "(a, b, /)", operator_is, "Same as a is b."},
    {"is_not", "(a, b, /)", operator_is_not, "Same as a is not b."},
    {"getitem", "(a, b, /)", operator_getitem, "Same as a[b]."},
    {"setitem", "(a, b, c, /)", operator_setitem, "Same as a[b] = c."},
    {"delitem", "(a, b, /)", operator_delitem, "Same as del a[b]."},
    {"contains", "(a, b, /)", operator_contains,
     "Same as b in a (note reversed operands)."},
    {"concat", "(a, b, /)", operator_concat, "Same as a + b, for a and b sequences."},
    {"iconcat", "(a, b, /)", operator_iconcat, "Same as a += b, for a and b sequences."},
    {"countOf", "(a, b, /)", operator_count_of,
     "Return the number of items in a which are, or which equal, b."},
    {"indexOf", "(a, b, /)", operator_index_of, "Return the first index of b in a."},
    {"length_hint", "(obj, default=0, /)", operator_length_hint,
     "Return an estimate of the number of items in obj."},
    {"call", "(obj, /, *args, **kwargs)", operator_call, "Same as obj(*args, **kwargs).",
     NATIVE_RAW},
};

// ---- the callables
// --------------------------------------------------------------------------------------------------
// itemgetter and attrgetter hold a tuple of keys; attrgetter's are tuples of interned
// names, one for each part of a dotted one.

enum { GETTER_KEYS, GETTER_GIVEN, GETTER_VALUES };

static Value one_argument(VM *vm, const char *what, const CallArgs *c) {
    if (c->nkw > 0)
        return err_raise(vm, EXC_TypeError, "%s() takes no keyword arguments", what);
    if (c->npos != 1)
        return err_raise(vm, EXC_TypeError, "%s expected 1 argument, got %d", what,
                         (int)c->npos);
    return c->args[0];
}

static Value getter_over(VM *vm, Value cls, Value keys, Value given) {
    NativeBoxObj *b = is_err(keys) ? NULL : box_new(vm, as_class(cls), GETTER_VALUES, 0);
    if (b == NULL) return VAL_ERR;
    b->v[GETTER_KEYS] = keys;
    b->v[GETTER_GIVEN] = given;
    return val_obj(b);
}

static Value itemgetter_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (as_tuple(a[1])->len == 0)
        return err_raise(vm, EXC_TypeError, "itemgetter expected 1 argument, got 0");
    return getter_over(vm, a[0], a[1], a[1]);
}

static Value itemgetter_call(VM *vm, Value self, const CallArgs *c) {
    Value o = one_argument(vm, "itemgetter", c);
    if (is_err(o)) return VAL_ERR;
    const TupleObj *keys = as_tuple(as_box(self)->v[GETTER_KEYS]);
    if (keys->len == 1) {
        Value k = keys->items[0];
        if (is_int(k) && as_int(k) >= 0) { // the frequent cases
            if (is_exact(o, KIND_TUPLE) && (size_t)as_int(k) < as_tuple(o)->len)
                return as_tuple(o)->items[as_int(k)];
            if (is_exact(o, KIND_LIST) && (size_t)as_int(k) < as_list(o)->len)
                return as_list(o)->items[as_int(k)];
        }
        return op_getitem(vm, o, k);
    }
    TupleObj *out = tuple_new(vm, keys->len);
    for (size_t i = 0; out != NULL && i < keys->len; i++)
        if (is_err(out->items[i] = op_getitem(vm, o, keys->items[i]))) return VAL_ERR;
    return val_obj(out);
}

// The parts of "a.b.c".
static Value split_name(VM *vm, Value name) {
    if (!is_str(name))
        return err_raise(vm, EXC_TypeError, "attribute name must be a string");
    const StrObj *s = as_str(name);
    size_t parts = 1, from = 0, at = 0;
    for (uint32_t i = 0; i < s->len; i++)
        parts += str_at(s, i) == '.';
    TupleObj *out = tuple_new(vm, parts);
    for (uint32_t i = 0; out != NULL && i <= s->len; i++) {
        if (i < s->len && str_at(s, i) != '.') continue;
        StrObj *part = str_slice(vm, as_str(name), from, i);
        if (part == NULL || (part = str_intern(vm, part)) == NULL) return VAL_ERR;
        out->items[at++] = val_obj(part);
        from = i + 1;
    }
    return val_obj(out);
}

static Value attrgetter_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    const TupleObj *given = as_tuple(a[1]);
    if (given->len == 0)
        return err_raise(vm, EXC_TypeError, "attrgetter expected 1 argument, got 0");
    TupleObj *keys = tuple_new(vm, given->len);
    for (size_t i = 0; keys != NULL && i < given->len; i++)
        if (is_err(keys->items[i] = split_name(vm, given->items[i]))) return VAL_ERR;
    return getter_over(vm, a[0], val_obj(keys), a[1]);
}

static Value get_dotted(VM *vm, Value o, Value parts) {
    const TupleObj *t = as_tuple(parts);
    for (size_t i = 0; i < t->len && !is_err(o); i++)
        o = attr_get(vm, o, as_str(t->items[i]));
    return o;
}

static Value attrgetter_call(VM *vm, Value self, const CallArgs *c) {
    Value o = one_argument(vm, "attrgetter", c);
    if (is_err(o)) return VAL_ERR;
    const TupleObj *keys = as_tuple(as_box(self)->v[GETTER_KEYS]);
    if (keys->len == 1) return get_dotted(vm, o, keys->items[0]);
    TupleObj *out = tuple_new(vm, keys->len);
    for (size_t i = 0; out != NULL && i < keys->len; i++)
        if (is_err(out->items[i] = get_dotted(vm, o, keys->items[i]))) return VAL_ERR;
    return val_obj(out);
}

enum { CALLER_NAME, CALLER_ARGS, CALLER_KEYWORDS, CALLER_VALUES };

static Value methodcaller_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    const TupleObj *given = as_tuple(a[1]);
    if (given->len == 0)
        return err_raise(vm, EXC_TypeError,
                         "methodcaller needs at least one argument, the method name");
    if (!is_str(given->items[0]))
        return err_raise(vm, EXC_TypeError, "method name must be a string");
    TupleObj *args = tuple_from(vm, given->items + 1, given->len - 1);
    NativeBoxObj *b = args == NULL ? NULL : box_new(vm, as_class(a[0]), CALLER_VALUES, 0);
    if (b == NULL) return VAL_ERR;
    b->v[CALLER_NAME] = val_obj(str_intern(vm, as_str(given->items[0])));
    b->v[CALLER_ARGS] = val_obj(args);
    b->v[CALLER_KEYWORDS] = a[2];
    return val_obj(b);
}

static Value methodcaller_call(VM *vm, Value self, const CallArgs *c) {
    Value o = one_argument(vm, "methodcaller", c);
    if (is_err(o)) return VAL_ERR;
    const NativeBoxObj *b = as_box(self);
    Value fn = attr_get(vm, o, as_str(b->v[CALLER_NAME]));
    if (is_err(fn)) return VAL_ERR;
    const TupleObj *args = as_tuple(b->v[CALLER_ARGS]);
    CallArgs call = {args->items, (unsigned)args->len, 0, NULL};
    if (b->v[CALLER_KEYWORDS] == VAL_UNSET) return call_tail_kw(vm, fn, &call);
    DictObj *kw = as_dict(b->v[CALLER_KEYWORDS]);
    size_t npos = args->len, nkw = kw->len, pos = 0;
    Value *all = buf_new(vm, (npos + 2 * nkw) * sizeof(Value), KIND_BUF_VALUES);
    if (all == NULL) return VAL_ERR;
    memcpy(all, args->items, npos * sizeof(Value));
    for (size_t i = 0;
         i < nkw && dict_next(kw, &pos, &all[npos + nkw + i], &all[npos + i]); i++) {
    }
    call = (CallArgs){all, (unsigned)npos, (unsigned)nkw, all + npos + nkw};
    return call_tail_kw(vm, fn, &call);
}

// name(arguments) as it would be written.
static Value repr_call(VM *vm, Value self, Value first, const TupleObj *args,
                       Value keywords) {
    StrBuilder b;
    int entered = repr_enter(vm, self);
    Value name = attr_get(vm, val_obj(class_of(self)), STR(dunder_name)), v = VAL_NONE,
          key;
    if (entered < 0 || is_err(name)) return VAL_ERR;
    if (entered == 0) return val_obj(str_printf(vm, "operator.%S(...)", name));
    sb_init(&b, vm);
    sb_ascii(&b, "operator.");
    sb_str(&b, as_str(name));
    bool none = true;
    for (size_t i = 0, n = args->len + (first != VAL_UNSET); i < n && !is_err(v);
         i++, none = false) {
        v = op_repr(vm, first == VAL_UNSET ? args->items[i]
                        : i == 0           ? first
                                           : args->items[i - 1]);
        sb_ascii(&b, none ? "(" : ", ");
        if (!is_err(v)) sb_str(&b, as_str(v));
    }
    size_t pos = 0;
    while (!is_err(v) && keywords != VAL_UNSET &&
           dict_next(as_dict(keywords), &pos, &key, &v)) {
        v = op_repr(vm, v);
        sb_ascii(&b, ", ");
        sb_str(&b, as_str(key));
        sb_char(&b, '=');
        if (!is_err(v)) sb_str(&b, as_str(v));
    }
    repr_leave(vm, self);
    sb_char(&b, ')');
    return is_err(v) ? VAL_ERR : sb_finish(&b);
}

static Value getter_repr(VM *vm, Value self) {
    return repr_call(vm, self, VAL_UNSET, as_tuple(as_box(self)->v[GETTER_GIVEN]),
                     VAL_UNSET);
}
static Value methodcaller_repr(VM *vm, Value self) {
    const NativeBoxObj *b = as_box(self);
    return repr_call(vm, self, b->v[CALLER_NAME], as_tuple(b->v[CALLER_ARGS]),
                     b->v[CALLER_KEYWORDS]);
}

const TypeSlots itemgetter_slots = {.repr = getter_repr, .call = itemgetter_call};
const TypeSlots attrgetter_slots = {.repr = getter_repr, .call = attrgetter_call};
const TypeSlots methodcaller_slots = {.repr = methodcaller_repr,
                                      .call = methodcaller_call};
const NativeRow itemgetter_rows[] = {
    {"__new__", "(cls, /, *items)", itemgetter_new, NULL, NATIVE_NEW},
};
const NativeRow attrgetter_rows[] = {
    {"__new__", "(cls, /, *attrs)", attrgetter_new, NULL, NATIVE_NEW},
};
const NativeRow methodcaller_rows[] = {
    {"__new__", "(cls, /, *args, **kwargs)", methodcaller_new, NULL, NATIVE_NEW},
};
