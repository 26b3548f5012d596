// The modules _abc and _types: what abc.py and types.py ask of the machine.
#include "object/class.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/func.h"
#include "object/list.h"
#include "object/seq.h"
#include "object/set.h"
#include "object/tuple.h"

// ---- _abc
// -----------------------------------------------------------------------------------------------------------

static bool is_abstract(VM *vm, Value v, bool *out) {
    Value mark;
    *out = false;
    if (!is_ptr(v)) return true;
    if (!attr_lookup(vm, v, STR(dunder_isabstractmethod), &mark)) return false;
    int t = mark == VAL_UNSET ? 0 : op_truth(vm, mark);
    *out = t > 0;
    return t >= 0;
}

// Adds the inherited names that cls still leaves abstract.
static bool add_inherited(VM *vm, SetObj *names, Value cls, Value base) {
    Value inherited, name;
    IterLoop it;
    if (!attr_lookup(vm, base, STR(dunder_abstractmethods), &inherited)) return false;
    if (inherited == VAL_UNSET) return true;
    if (!iter_begin(vm, &it, inherited)) return false;
    while (iter_step(vm, &it, &name)) {
        Value v = VAL_UNSET;
        bool abstract;
        if (!is_str(name) || !attr_lookup(vm, cls, str_intern(vm, as_str(name)), &v))
            return !err_pending(vm);
        if (v == VAL_UNSET) continue;
        if (!is_abstract(vm, v, &abstract) || (abstract && set_add(vm, names, name) < 0))
            return false;
    }
    return !it.failed;
}

static Value abc_abstracts(VM *vm, Value *a, unsigned n) {
    (void)n;
    SetObj *names = set_new(vm, true);
    Value key, v, dict = a[1];
    if (names == NULL || !is_class(a[0]) || !is_dict(dict))
        return err_pending(vm) ? VAL_ERR : val_obj(names);
    size_t pos = 0;
    while (dict_next(as_dict(dict), &pos, &key, &v)) {
        bool abstract;
        if (!budget_charge(vm, 1) || !is_abstract(vm, v, &abstract)) return VAL_ERR;
        if (abstract && set_add(vm, names, key) < 0) return VAL_ERR;
    }
    const TupleObj *bases = class_bases(vm, as_class(a[0]));
    for (size_t i = 0; bases != NULL && i < bases->len; i++)
        if (is_class(bases->items[i]) && !add_inherited(vm, names, a[0], bases->items[i]))
            return VAL_ERR;
    return bases == NULL ? VAL_ERR : val_obj(names);
}

static Value abc_subclasses(VM *vm, Value *a, unsigned n) {
    (void)n;
    ListObj *out = list_new(vm, 0);
    if (!budget_charge(vm, vm->nclasses)) return VAL_ERR;
    for (uint32_t i = 0; out != NULL && i < vm->nclasses; i++) {
        const TupleObj *bases = vm->all_classes[i]->bases;
        for (size_t b = 0; bases != NULL && b < bases->len; b++)
            if (bases->items[b] == a[0] &&
                !list_append(vm, out, val_obj(vm->all_classes[i])))
                return VAL_ERR;
    }
    return val_obj(out);
}

static Value abc_has_methods(VM *vm, Value *a, unsigned n) {
    (void)n;
    const TupleObj *names = as_tuple(a[1]);
    if (!is_class(a[0])) return VAL_NOTIMPL;
    for (size_t i = 0; i < names->len; i++) {
        if (!budget_charge(vm, class_mro_len(as_class(a[0])))) return VAL_ERR;
        if (!is_str(names->items[i]))
            return err_raise(vm, EXC_TypeError, "expected a name, not %T",
                             names->items[i]);
        Value v =
            class_lookup(vm, as_class(a[0]), str_intern(vm, as_str(names->items[i])));
        if (v == VAL_UNSET || v == VAL_NONE) return VAL_NOTIMPL;
    }
    return VAL_TRUE;
}

// Marks a class and those that inherit from it; builtin ones carry their mark from the
// start.
static void mark_pattern(VM *vm, const ClassObj *cls, uint32_t flag) {
    for (uint32_t i = 0; i < vm->nclasses; i++)
        if (class_is_subclass(vm->all_classes[i], cls)) vm->all_classes[i]->flags |= flag;
}

static Value abc_set_pattern(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_class(a[0]) || !is_str(a[1]))
        return err_raise(vm, EXC_TypeError, "set_pattern(class, str)");
    mark_pattern(vm, as_class(a[0]),
                 str_equal_ascii(as_str(a[1]), "sequence") ? CLASS_SEQUENCE
                                                           : CLASS_MAPPING);
    return VAL_NONE;
}

static Value abc_share_pattern(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_class(a[0]) || !is_class(a[1]))
        return err_raise(vm, EXC_TypeError, "share_pattern(class, class)");
    uint32_t flag = as_class(a[1])->flags & (CLASS_SEQUENCE | CLASS_MAPPING);
    if (flag != 0 && budget_charge(vm, vm->nclasses))
        mark_pattern(vm, as_class(a[0]), flag);
    return err_pending(vm) ? VAL_ERR : VAL_NONE;
}

const NativeRow abc_rows[] = {
    {"abstracts", "(cls, namespace, /)", abc_abstracts, ""},
    {"subclasses", "(cls, /)", abc_subclasses, ""},
    {"has_methods", "(cls, /, *names)", abc_has_methods, ""},
    {"set_pattern", "(cls, kind, /)", abc_set_pattern, ""},
    {"share_pattern", "(subclass, cls, /)", abc_share_pattern, ""},
};

// ---- _types
// ---------------------------------------------------------------------------------------------------------

// A twin of a generator function whose generators can be awaited.
static Value types_coroutine(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_callable(vm, a[0]))
        return err_raise(vm, EXC_TypeError, "types.coroutine() expects a callable");
    if (!is_function(a[0]) || !(as_func(a[0])->code->flags & CODE_GENERATOR)) return a[0];
    FuncObj *f = as_func(a[0]), *twin = func_new(vm, f->code, f->globals);
    CodeObj *code = heap_alloc(vm, sizeof(CodeObj), TYPE_OF(code), KIND_CODE, 0);
    if (twin == NULL || code == NULL) return VAL_ERR;
    Obj head = code->h, twin_head = twin->h;
    *code = *f->code;
    code->h = head;
    code->caches = NULL;
    code->flags |= CODE_AWAITABLE;
    *twin = *f;
    twin->h = twin_head;
    twin->code = code;
    return val_obj(twin);
}

const NativeRow types_rows[] = {
    {"coroutine", "(func)", types_coroutine,
     "Convert regular generator function to a coroutine."},
};
