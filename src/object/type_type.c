// The type type: attributes and methods of classes, and subscripting them.
#include "object/attr.h"
#include "object/call.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/func.h"
#include "object/list.h"
#include "object/str.h"
#include "object/tuple.h"

static bool has_null(const StrObj *s) {
    for (uint32_t i = 0; i < s->len; i++)
        if (str_at(s, i) == 0) return true;
    return false;
}

static Value type_new(VM *vm, Value *a, unsigned n) {
    // (metatype, name, bases, namespace, **kwds) raw
    unsigned nkw = vm->raw_nkw, npos = n - nkw;
    if (npos != 4 && a[0] == val_obj(TYPE_OF(type))) return err_raise(vm, EXC_TypeError, "type() takes 1 or 3 arguments");
    if (npos != 4) return err_raise(vm, EXC_TypeError, "type.__new__() takes exactly 3 arguments (%d given)", (int)npos - 1);
    if (!is_class(a[0])) return err_raise(vm, EXC_TypeError, "type.__new__(X): X is not a type object (%T)", a[0]);
    if (!is_str(a[1])) return err_raise(vm, EXC_TypeError, "type.__new__() argument 1 must be str, not %T", a[1]);
    if (!is_tuple(a[2])) return err_raise(vm, EXC_TypeError, "type.__new__() argument 2 must be tuple, not %T", a[2]);
    if (!is_dict(a[3])) return err_raise(vm, EXC_TypeError, "type.__new__() argument 3 must be dict, not %T", a[3]);
    if (has_null(as_str(a[1]))) return err_raise(vm, EXC_ValueError, "type name must not contain null characters");
    for (size_t i = 0; i < as_tuple(a[2])->len; i++) {
        Value base = as_tuple(a[2])->items[i], entries = VAL_UNSET;
        if (is_class(base)) continue;
        StrObj *hook = str_intern_utf8(vm, "__mro_entries__", 15);
        if (hook == NULL || !attr_lookup(vm, base, hook, &entries)) return VAL_ERR;
        if (entries != VAL_UNSET) return err_raise(vm, EXC_TypeError, "type() doesn't support MRO entry resolution; use types.new_class()");
    }
    ClassObj *winner = class_winner_meta(vm, as_class(a[0]), as_tuple(a[2]));
    if (winner == NULL) return VAL_ERR;
    if (winner != as_class(a[0]) && class_is_guest(winner)) {
        // type('X', (B,), {}) where B has a metaclass: that one's __new__ makes the class.
        Value make = class_lookup(vm, winner, &name_dunder_new);
        if (make != VAL_UNSET && make != class_static_attr(TYPE_OF(type), &name_dunder_new)) {
            make = class_bind(vm, make, VAL_UNSET, winner);
            if (is_err(make)) return VAL_ERR;
            a[0] = val_obj(winner);
            CallArgs all = {a, npos, nkw, vm->raw_kwnames};
            return vm_call_kw(vm, make, &all);
        }
    }
    CallArgs kw = {a + npos, 0, nkw, vm->raw_kwnames};
    StrObj *name = str_intern(vm, as_str(a[1]));
    return name == NULL ? VAL_ERR : class_make(vm, as_class(a[0]), name, as_tuple(a[2]), as_dict(a[3]), &kw);
}

static Value type_init(VM *vm, Value *a, unsigned n) {
    unsigned npos = n - vm->raw_nkw;
    (void)a;
    if (npos != 4 && npos != 2) return err_raise(vm, EXC_TypeError, "type.__init__() takes 1 or 3 arguments");
    return VAL_NONE;
}

static Value text_or_none(const char *s, VM *vm) { return s == NULL || *s == 0 ? VAL_NONE : val_obj(str_from_cstr(vm, s)); }

static Value get_name(VM *vm, Value *a, unsigned n) {
    (void)n;
    const ClassObj *c = as_class(a[0]);
    if (class_is_guest(c)) return val_obj(c->name);
    for (uint32_t i = c->name->len; i-- > 0;) // "types.GenericAlias"
        if (str_at(c->name, i) == '.') return val_obj(str_slice(vm, (StrObj *)(uintptr_t)c->name, i + 1, c->name->len));
    return val_obj(c->name);
}
static Value set_name(VM *vm, Value *a, unsigned n) {
    (void)n;
    ClassObj *c = as_class(a[0]);
    if (a[1] == VAL_UNSET) return err_raise(vm, EXC_TypeError, "cannot delete '__name__' attribute of type '%K'", c);
    if (!is_str(a[1])) return err_raise(vm, EXC_TypeError, "can only assign string to %K.__name__, not '%T'", c, a[1]);
    if (has_null(as_str(a[1]))) return err_raise(vm, EXC_ValueError, "type name must not contain null characters");
    c->name = as_str(a[1]);
    return VAL_NONE;
}
static Value get_qualname(VM *vm, Value *a, unsigned n) {
    return class_is_guest(as_class(a[0])) ? val_obj(class_qualname(as_class(a[0]))) : get_name(vm, a, n);
}
static Value set_qualname(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (a[1] == VAL_UNSET || !is_str(a[1]))
        return err_raise(vm, EXC_TypeError, "can only assign string to %K.__qualname__, not '%T'", as_class(a[0]), a[1]);
    as_class(a[0])->qualname = a[1];
    return VAL_NONE;
}

Value class_module_name(VM *vm, const ClassObj *cls) {
    if (!class_is_guest(cls)) return val_obj(str_from_cstr(vm, cls->module != NULL ? cls->module : "builtins"));
    Value v = VAL_UNSET;
    if (dict_get_str(vm, cls->dict, STR(dunder_module), &v) < 0) return VAL_ERR;
    return v == VAL_UNSET ? VAL_NONE : v;
}

static Value get_module(VM *vm, Value *a, unsigned n) {
    (void)n;
    return class_module_name(vm, as_class(a[0]));
}
static Value set_in_dict(VM *vm, Value cls, StrObj *name, Value v) {
    ClassObj *c = as_class(cls);
    if (!class_is_guest(c)) return err_raise(vm, EXC_TypeError, "cannot set %R attribute of immutable type '%K'", val_obj(name), c);
    if (v == VAL_UNSET) {
        int r = dict_del_str(vm, c->dict, name);
        return r < 0 ? VAL_ERR : r > 0 ? VAL_NONE : err_raise(vm, EXC_AttributeError, "%N", name);
    }
    if (!dict_set_str(vm, c->dict, name, v)) return VAL_ERR;
    class_modified(vm, c, name);
    return VAL_NONE;
}
static Value set_module(VM *vm, Value *a, unsigned n) {
    (void)n;
    return set_in_dict(vm, a[0], STR(dunder_module), a[1]);
}
static Value get_doc(VM *vm, Value *a, unsigned n) {
    (void)n;
    ClassObj *c = as_class(a[0]);
    if (!class_is_guest(c)) return text_or_none(c->doc, vm);
    Value v = VAL_UNSET;
    if (dict_get_str(vm, c->dict, STR(dunder_doc), &v) < 0) return VAL_ERR;
    return v == VAL_UNSET ? VAL_NONE : class_bind(vm, v, VAL_UNSET, c);
}
static Value set_doc(VM *vm, Value *a, unsigned n) {
    (void)n;
    return set_in_dict(vm, a[0], STR(dunder_doc), a[1]);
}
static Value get_bases(VM *vm, Value *a, unsigned n) {
    (void)n;
    return val_obj(class_bases(vm, as_class(a[0])));
}
static Value get_base(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    const ClassObj *c = as_class(a[0]);
    return c == TYPE_OF(object) ? VAL_NONE : val_obj(c->base);
}
static Value get_mro(VM *vm, Value *a, unsigned n) {
    (void)n;
    return val_obj(class_mro_tuple(vm, as_class(a[0])));
}
static Value get_dict(VM *vm, Value *a, unsigned n) {
    (void)n;
    ClassObj *c = as_class(a[0]);
    DictObj *d = c->dict;
    if (!class_is_guest(c)) {
        d = dict_new_sized(vm, c->nattrs);
        for (uint32_t i = 0; d != NULL && i < c->nattrs; i++)
            if (!dict_set_str(vm, d, c->attrs[i].name, c->attrs[i].value)) return VAL_ERR;
    }
    if (d == NULL) return VAL_ERR;
    WrapObj *w = heap_alloc(vm, sizeof(WrapObj), TYPE_OF(mappingproxy), KIND_MAPPINGPROXY, 0);
    if (w != NULL) w->v = val_obj(d);
    return val_obj(w);
}
static Value set_bases(VM *vm, Value *a, unsigned n) {
    (void)n;
    return class_set_bases(vm, as_class(a[0]), a[1]) ? VAL_NONE : VAL_ERR;
}
static Value get_annotations(VM *vm, Value *a, unsigned n) {
    (void)n;
    ClassObj *c = as_class(a[0]);
    if (!class_is_guest(c)) return attr_error(vm, a[0], STR(dunder_annotations));
    Value v = VAL_UNSET;
    if (dict_get_str(vm, c->dict, STR(dunder_annotations), &v) < 0) return VAL_ERR;
    if (v != VAL_UNSET) return v;
    DictObj *d = dict_new(vm);
    return d != NULL && dict_set_str(vm, c->dict, STR(dunder_annotations), val_obj(d)) ? val_obj(d) : VAL_ERR;
}
static Value set_annotations(VM *vm, Value *a, unsigned n) {
    (void)n;
    return set_in_dict(vm, a[0], STR(dunder_annotations), a[1]);
}
// A class's own parameters; a base's do not count.
static Value get_type_params(VM *vm, Value *a, unsigned n) {
    (void)n;
    ClassObj *c = as_class(a[0]);
    Value v = VAL_UNSET;
    if (class_is_guest(c) && dict_get_str(vm, c->dict, STR(dunder_type_params), &v) < 0) return VAL_ERR;
    if (v != VAL_UNSET) return v;
    return val_obj(tuple_empty());
}
static Value get_abstract(VM *vm, Value *a, unsigned n) {
    (void)n;
    ClassObj *c = as_class(a[0]);
    if (!class_is_guest(c) || c->abstract == VAL_UNSET)
        return err_raise(vm, EXC_AttributeError, "__abstractmethods__");
    return c->abstract;
}
static Value set_abstract(VM *vm, Value *a, unsigned n) {
    (void)n;
    ClassObj *c = as_class(a[0]);
    int t = a[1] == VAL_UNSET ? 0 : op_truth(vm, a[1]);
    if (t < 0) return VAL_ERR;
    c->abstract = a[1];
    c->flags = t ? c->flags | CLASS_ABSTRACT : c->flags & ~(uint32_t)CLASS_ABSTRACT;
    return VAL_NONE;
}
static Value get_text_signature(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)a, (void)n;
    return VAL_NONE;
}
static Value type_mro(VM *vm, Value *a, unsigned n) {
    (void)n;
    TupleObj *t = class_mro_tuple(vm, as_class(a[0]));
    return t == NULL ? VAL_ERR : val_obj(list_from(vm, t->items, t->len));
}
static Value type_subclasses(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!class_is_guest(as_class(a[0])))
        return err_raise(vm, EXC_AttributeError, "type object '%K' has no attribute '__subclasses__'", as_class(a[0]));
    ListObj *l = list_new(vm, 4);
    for (uint32_t i = 0; l != NULL && i < vm->nclasses; i++)
        for (size_t j = 0; j < vm->all_classes[i]->bases->len; j++)
            if (vm->all_classes[i]->bases->items[j] == a[0] && !list_append(vm, l, val_obj(vm->all_classes[i]))) return VAL_ERR;
    return val_obj(l);
}
static Value type_instancecheck(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_bool(class_is_subclass(class_of(a[1]), as_class(a[0])));
}
static Value type_subclasscheck(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_class(a[1])) return err_raise(vm, EXC_TypeError, "issubclass() arg 1 must be a class");
    return val_bool(class_is_subclass(as_class(a[1]), as_class(a[0])));
}
static Value type_prepare(VM *vm, Value *a, unsigned n) {
    (void)a, (void)n;
    return val_obj(dict_new(vm));
}
static Value type_dir(VM *vm, Value *a, unsigned n) {
    (void)n;
    DictObj *names = dict_new(vm);
    return names != NULL && dir_add_class(vm, as_class(a[0]), names) ? dict_keys_list(vm, names) : VAL_ERR;
}

static Value type_repr(VM *vm, Value self) {
    Value mod = class_module_name(vm, as_class(self)), q = get_qualname(vm, &self, 1);
    if (is_err(mod) || is_err(q)) return VAL_ERR;
    if (!is_str(mod) || str_equal_ascii(as_str(mod), "builtins")) return val_obj(str_printf(vm, "<class '%S'>", q));
    return val_obj(str_printf(vm, "<class '%S.%S'>", mod, q));
}

// list[int], Class[T]
Value class_getitem(VM *vm, Value cls, Value key) {
    ClassObj *meta = obj_class(as_obj(cls));
    if (class_is_guest(meta)) {
        Value fn = class_dunder(vm, meta, DU_getitem);
        if (fn != VAL_UNSET) {
            fn = class_bind(vm, fn, cls, meta);
            return is_err(fn) ? VAL_ERR : vm_call1(vm, fn, key);
        }
    }
    Value fn = class_lookup(vm, as_class(cls), &name_dunder_class_getitem);
    if (fn != VAL_UNSET) {
        fn = class_bind(vm, fn, VAL_UNSET, as_class(cls));
        return is_err(fn) ? VAL_ERR : vm_call1(vm, fn, key);
    }
    if (as_class(cls) == TYPE_OF(type)) return alias_new(vm, cls, key);
    return err_raise(vm, EXC_TypeError, "type '%K' is not subscriptable", as_class(cls));
}

const TypeSlots type_slots = {.repr = type_repr, .binary = union_type_of};

const NativeRow type_rows[] = {
    {"__new__", "(type, /, *args, **kwargs)", type_new, "Create and return a new object.  See help(type) for accurate signature.", NATIVE_NEW | NATIVE_RAW},
    {"__init__", "(self, /, *args, **kwargs)", type_init, "Initialize self.  See help(type(self)) for accurate signature.", NATIVE_RAW},
    {"__name__", "(self)", get_name, "", NATIVE_GETTER},
    {"__name__=", "(self, value)", set_name, "", NATIVE_GETTER},
    {"__qualname__", "(self)", get_qualname, "", NATIVE_GETTER},
    {"__qualname__=", "(self, value)", set_qualname, "", NATIVE_GETTER},
    {"__module__", "(self)", get_module, "", NATIVE_GETTER},
    {"__module__=", "(self, value)", set_module, "", NATIVE_GETTER},
    {"__doc__", "(self)", get_doc, "", NATIVE_GETTER},
    {"__doc__=", "(self, value)", set_doc, "", NATIVE_GETTER},
    {"__bases__", "(self)", get_bases, "", NATIVE_GETTER},
    {"__bases__=", "(self, value)", set_bases, "", NATIVE_GETTER},
    {"__base__", "(self)", get_base, "", NATIVE_GETTER},
    {"__mro__", "(self)", get_mro, "", NATIVE_GETTER},
    {"__dict__", "(self)", get_dict, "", NATIVE_GETTER},
    {"__annotations__", "(self)", get_annotations, "", NATIVE_GETTER},
    {"__annotations__=", "(self, value)", set_annotations, "", NATIVE_GETTER},
    {"__type_params__", "(self)", get_type_params, "", NATIVE_GETTER},
    {"__abstractmethods__", "(self)", get_abstract, "", NATIVE_GETTER},
    {"__abstractmethods__=", "(self, value)", set_abstract, "", NATIVE_GETTER},
    {"__text_signature__", "(self)", get_text_signature, "", NATIVE_GETTER},
    {"mro", "(self, /)", type_mro, "Return a type's method resolution order."},
    {"__subclasses__", "(self, /)", type_subclasses, "Return a list of immediate subclasses."},
    {"__instancecheck__", "(self, instance, /)", type_instancecheck, "Check if an object is an instance."},
    {"__subclasscheck__", "(self, subclass, /)", type_subclasscheck, "Check if a class is a subclass."},
    {"__prepare__", "(type, /, *args, **kwargs)", type_prepare, "__prepare__() -> dict\nused for the class statement", NATIVE_CLASSMETHOD},
    {"__dir__", "(self, /)", type_dir, "Specialized __dir__ implementation for types."},
};
