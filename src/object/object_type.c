// The type object: what every instance can do.
#include "object/attr.h"
#include "object/call.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/func.h"
#include "object/list.h"
#include "object/str.h"
#include "object/tuple.h"

static Value object_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    ClassObj *cls = as_class(a[0]);
    bool extra = as_tuple(a[1])->len > 0 || a[2] != VAL_UNSET;
    if (extra) {
        if (class_overrides(vm, cls, DU_new)) return err_raise(vm, EXC_TypeError, "object.__new__() takes exactly one argument (the type to instantiate)");
        if (!class_overrides(vm, cls, DU_init)) return err_raise(vm, EXC_TypeError, "%K() takes no arguments", cls);
    }
    if (cls->flags & CLASS_ABSTRACT) return class_abstract_error(vm, cls);
    const ClassObj *native = cls; // whose layout only its own __new__ may fill
    while (class_is_guest(native)) native = native->base;
    if (native->inst_kind == KIND_NATIVE_BOX || (native->new_fn != NULL && native->new_fn != cls_object_new()))
        return err_raise(vm, EXC_TypeError, "object.__new__(%K) is not safe, use %K.__new__()", cls, cls);
    return val_obj(instance_new(vm, cls));
}

static Value object_init(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (as_tuple(a[1])->len == 0 && a[2] == VAL_UNSET) return VAL_NONE;
    ClassObj *cls = class_of(a[0]);
    if (class_overrides(vm, cls, DU_init))
        return err_raise(vm, EXC_TypeError, "object.__init__() takes exactly one argument (the instance to initialize)");
    if (!class_overrides(vm, cls, DU_new) && class_dunder(vm, cls, DU_new) == val_obj(cls_object_new()))
        return err_raise(vm, EXC_TypeError, "%K.__init__() takes exactly one argument (the instance to initialize)", cls);
    return VAL_NONE;
}

static Value object_class(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_obj(class_of(a[0]));
}

static bool same_layout(const ClassObj *a, const ClassObj *b) {
    return class_is_guest(a) && class_is_guest(b) && a->inst_kind == b->inst_kind && a->inst_size == b->inst_size &&
           a->attrs_offset == b->attrs_offset;
}

static Value object_set_class(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (a[1] == VAL_UNSET) return err_raise(vm, EXC_TypeError, "can't delete __class__ attribute");
    if (!is_class(a[1])) return err_raise(vm, EXC_TypeError, "__class__ must be set to a class, not '%T' object", a[1]);
    ClassObj *now = class_of(a[0]), *want = as_class(a[1]);
    if (!class_is_guest(now) || !class_is_guest(want))
        return err_raise(vm, EXC_TypeError, "__class__ assignment only supported for mutable types or ModuleType subclasses");
    if (!same_layout(now, want) || now->nmembers != want->nmembers)
        return err_raise(vm, EXC_TypeError, "__class__ assignment: '%K' object layout differs from '%K'", want, now);
    return instance_set_class(vm, as_obj(a[0]), want) ? VAL_NONE : VAL_ERR;
}

static bool has_dict(Value v) {
    if (!is_ptr(v)) return false;
    const ClassObj *cls = class_of(v);
    return class_is_guest(cls) ? (cls->flags & CLASS_DICT) != 0 && attr_part(as_obj(v)) != NULL : attr_part(as_obj(v)) != NULL;
}

static Value object_dict(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!has_dict(a[0])) return attr_error(vm, a[0], STR(dunder_dict));
    return val_obj(instance_dict(vm, as_obj(a[0])));
}

static Value object_set_dict(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!has_dict(a[0])) return attr_error(vm, a[0], STR(dunder_dict));
    if (a[1] == VAL_UNSET) {
        DictObj *d = dict_new(vm);
        return d != NULL && instance_set_dict(vm, as_obj(a[0]), d) ? VAL_NONE : VAL_ERR;
    }
    if (!is_dict(a[1])) return err_raise(vm, EXC_TypeError, "__dict__ must be set to a dictionary, not a '%T'", a[1]);
    return instance_set_dict(vm, as_obj(a[0]), as_dict(a[1])) ? VAL_NONE : VAL_ERR;
}

static Value object_init_subclass(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (a[2] != VAL_UNSET) return err_raise(vm, EXC_TypeError, "%K.__init_subclass__() takes no keyword arguments", as_class(a[0]));
    size_t given = as_tuple(a[1])->len;
    if (given > 0) return err_raise(vm, EXC_TypeError, "object.__init_subclass__() takes no arguments (%zu given)", given);
    return VAL_NONE;
}
static Value object_subclasshook(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)a, (void)n;
    return VAL_NOTIMPL;
}
static Value object_sizeof(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_int(is_ptr(a[0]) ? 16 + class_of(a[0])->inst_size : 24);
}

// ---- dir ------------------------------------------------------------------------------------------------------------

static bool dir_add_static(VM *vm, const ClassObj *c, DictObj *names) {
    for (uint32_t i = 0; i < c->nattrs; i++) {
        if (c == TYPE_OF(object) && str_equal_ascii(c->attrs[i].name, "__dict__")) continue;
        if (!dict_set_str(vm, names, c->attrs[i].name, VAL_NONE)) return false;
    }
    return true;
}

bool dir_add_class(VM *vm, const ClassObj *cls, DictObj *names) {
    for (size_t i = 0, n = class_mro_len(cls); i < n; i++) {
        const ClassObj *c = class_mro_at(cls, i);
        if (!class_is_guest(c)) {
            if (!dir_add_static(vm, c, names)) return false;
            continue;
        }
        size_t pos = 0;
        Value k, v;
        while (dict_next(c->dict, &pos, &k, &v))
            if (!dict_set(vm, names, k, VAL_NONE)) return false;
        if (c->flags & CLASS_DICT) {
            if (!dict_set_str(vm, names, STR(dunder_dict), VAL_NONE) || !dict_set_str(vm, names, STR(dunder_weakref), VAL_NONE)) return false;
        }
    }
    return true;
}

Value dict_keys_list(VM *vm, DictObj *d) {
    ListObj *l = list_new(vm, d->len);
    size_t pos = 0;
    Value k, v;
    while (l != NULL && dict_next(d, &pos, &k, &v))
        if (!list_append(vm, l, k)) return VAL_ERR;
    return val_obj(l);
}

static Value object_dir(VM *vm, Value *a, unsigned n) {
    (void)n;
    DictObj *names = dict_new(vm);
    if (names == NULL) return VAL_ERR;
    Value own;
    if (!attr_lookup(vm, a[0], STR(dunder_dict), &own)) return VAL_ERR;
    size_t pos = 0;
    Value k, v;
    while (is_dict(own) && dict_next(as_dict(own), &pos, &k, &v))
        if (!dict_set(vm, names, k, VAL_NONE)) return VAL_ERR;
    return dir_add_class(vm, class_of(a[0]), names) ? dict_keys_list(vm, names) : VAL_ERR;
}

// ---- slots ----------------------------------------------------------------------------------------------------------

static bool object_hash_slot(VM *vm, Value v, int64_t *out) {
    *out = object_hash(vm, v);
    return true;
}

static Value object_compare(VM *vm, Value a, Value b, CmpOp op) {
    (void)vm;
    if (op == CMP_EQ) return a == b ? VAL_TRUE : VAL_NOTIMPL;
    return VAL_NOTIMPL;
}

const TypeSlots object_slots = {.repr = object_repr_default, .hash = object_hash_slot, .compare = object_compare};

const NativeRow object_rows[] = {
    {"__new__", "(type, /, *args, **kwargs)", object_new, "Create and return a new object.  See help(type) for accurate signature.", NATIVE_NEW},
    {"__init__", "(self, /, *args, **kwargs)", object_init, "Initialize self.  See help(type(self)) for accurate signature."},
    {"__class__", "(self)", object_class, "the object's class", NATIVE_GETTER},
    {"__class__=", "(self, value)", object_set_class, "", NATIVE_GETTER},
    {"__dict__", "(self)", object_dict, "", NATIVE_GETTER},
    {"__dict__=", "(self, value)", object_set_dict, "", NATIVE_GETTER},
    {"__dir__", "(self, /)", object_dir, "Default dir() implementation."},
    {"__sizeof__", "(self, /)", object_sizeof, "Size of object in memory, in bytes."},
    {"__init_subclass__", "(type, /, *args, **kwargs)", object_init_subclass,
     "This method is called when a class is subclassed.\n\nThe default implementation does nothing. It may be\noverridden to extend subclasses.\n",
     NATIVE_CLASSMETHOD},
    {"__subclasshook__", "(type, object, /)", object_subclasshook,
     "Abstract classes can override this to customize issubclass().\n\nThis is invoked early on by abc.ABCMeta.__subclasscheck__().\nIt "
     "should return True, False or NotImplemented.  If it returns\nNotImplemented, the normal algorithm is used.  Otherwise, it\noverrides the "
     "normal algorithm (and the outcome is cached).\n",
     NATIVE_CLASSMETHOD},
};
