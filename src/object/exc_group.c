// Methods of exception groups: split, subgroup, derive. Groups nest as deep as the C stack allows.
#include "object/exc.h"

#include "heap/budget.h"
#include "object/attr.h"
#include "object/call.h"
#include "object/class.h"
#include "object/list.h"
#include "object/str.h"
#include "object/tuple.h"

typedef struct Matcher {
    Value type;      // exception class or tuple of them, or unset
    Value predicate; // function, or unset
    bool want_rest;
} Matcher;

static bool is_exc_class(Value v) { return is_class(v) && class_is_subclass(as_class(v), exc_classes[EXC_BaseException]); }
static bool is_group(Value v) { return value_is_a(v, exc_classes[EXC_BaseExceptionGroup]); }

static bool matcher_init(VM *vm, Matcher *m, Value by, bool want_rest) {
    *m = (Matcher){.want_rest = want_rest};
    bool types = is_exc_class(by);
    if (is_tuple(by)) {
        types = true;
        for (size_t i = 0; i < as_tuple(by)->len; i++) types = types && is_exc_class(as_tuple(by)->items[i]);
    }
    if (types) m->type = by;
    else if (is_function(by)) m->predicate = by;
    else err_raise(vm, EXC_TypeError, "expected a function, exception type or tuple of exception types");
    return types || is_function(by);
}

static bool matches(VM *vm, const Matcher *m, Value exc, bool *yes) {
    if (m->predicate == VAL_UNSET) return err_matches(vm, exc, m->type, yes);
    Value v = vm_call1(vm, m->predicate, exc);
    int t = is_err(v) ? -1 : op_truth(vm, v);
    *yes = t > 0;
    return t >= 0;
}

// A group like orig with these members: made by derive(), with what orig carries. None for no members.
static Value subset(VM *vm, ExcObj *orig, const ListObj *members) {
    if (members->len == 0) return VAL_NONE;
    Value list = val_obj(list_from(vm, members->items, members->len));
    Value derive = is_err(list) ? VAL_ERR : attr_get_str(vm, val_obj(orig), "derive");
    Value v = is_err(derive) ? VAL_ERR : vm_call1(vm, derive, list);
    if (is_err(v)) return VAL_ERR;
    if (!is_exc(v) || !is_group(v)) return err_raise(vm, EXC_TypeError, "derive must return an instance of BaseExceptionGroup");
    ExcObj *e = as_exc(v);
    e->traceback = orig->traceback;
    e->context = orig->context;
    e->cause = orig->cause;
    e->suppress_context = true;
    Value notes;
    if (!attr_lookup(vm, val_obj(orig), STR(dunder_notes), &notes)) return VAL_ERR;
    if (notes != VAL_UNSET && (is_list(notes) || is_tuple(notes))) {
        ListObj *copy = list_new(vm, 0);
        if (copy == NULL || !list_extend(vm, copy, notes) || !attr_set(vm, v, STR(dunder_notes), val_obj(copy))) return VAL_ERR;
    }
    return v;
}

static bool split(VM *vm, const Matcher *m, Value exc, Value *match, Value *rest) {
    bool yes;
    *match = *rest = VAL_NONE;
    if (!c_stack_ok_doing(vm, " in exceptiongroup_split_recursive") || !budget_charge(vm, 1) || !matches(vm, m, exc, &yes)) return false;
    if (yes) return *match = exc, true;
    if (!is_group(exc)) return *rest = m->want_rest ? exc : VAL_NONE, true;
    const TupleObj *all = is_tuple(as_exc(exc)->f[GROUP_EXCEPTIONS]) ? as_tuple(as_exc(exc)->f[GROUP_EXCEPTIONS]) : tuple_empty();
    ListObj *in = list_new(vm, 0), *out = in == NULL ? NULL : list_new(vm, 0);
    if (out == NULL) return false;
    for (size_t i = 0; i < all->len; i++) {
        Value x, y;
        if (!split(vm, m, all->items[i], &x, &y)) return false;
        if (x != VAL_NONE && !list_append(vm, in, x)) return false;
        if (y != VAL_NONE && !list_append(vm, out, y)) return false;
    }
    *match = subset(vm, as_exc(exc), in);
    if (is_err(*match)) return false;
    if (m->want_rest) *rest = subset(vm, as_exc(exc), out);
    return !is_err(*rest);
}

// The one argument of these methods, counted in CPython's words.
static bool one_argument(VM *vm, Value *a, const char *name) {
    const TupleObj *args = as_tuple(a[1]);
    if (args->len != 1) return err_raise(vm, EXC_TypeError, "%s expected 1 argument, got %zu", name, args->len), false;
    a[1] = args->items[0];
    return true;
}

static Value group_split(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!one_argument(vm, a, "split")) return VAL_ERR;
    Matcher m;
    Value match, rest;
    if (!matcher_init(vm, &m, a[1], true) || !split(vm, &m, a[0], &match, &rest)) return VAL_ERR;
    return val_obj(tuple_pair(vm, match, rest));
}
static Value group_subgroup(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!one_argument(vm, a, "subgroup")) return VAL_ERR;
    Matcher m;
    Value match, rest;
    if (!matcher_init(vm, &m, a[1], false) || !split(vm, &m, a[0], &match, &rest)) return VAL_ERR;
    return match;
}
static Value group_derive(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!one_argument(vm, a, "derive")) return VAL_ERR;
    Value message = as_exc(a[0])->f[GROUP_MESSAGE];
    return vm_call2(vm, val_obj(exc_classes[EXC_BaseExceptionGroup]), message == VAL_UNSET ? VAL_NONE : message, a[1]);
}
static Value group_alias(VM *vm, Value *a, unsigned n) {
    (void)n;
    return alias_new(vm, a[0], a[1]);
}
const NativeRow BaseExceptionGroup_more_rows[] = {
    {"split", "(self, /, *args)", group_split, ""},
    {"subgroup", "(self, /, *args)", group_subgroup, ""},
    {"derive", "(self, /, *args)", group_derive, ""},
    {"__class_getitem__", "(cls, item, /)", group_alias, "See PEP 585", NATIVE_CLASSMETHOD},
};
