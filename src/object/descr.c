// property, classmethod, staticmethod, super, mappingproxy: objects that stand between a class and its instances.
#include "object/attr.h"
#include "object/call.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/func.h"
#include "object/str.h"
#include "object/tuple.h"

// ---- property -------------------------------------------------------------------------------------------------------

static Value property_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    return val_obj(instance_alloc(vm, as_class(a[0]), sizeof(PropertyObj)));
}

static Value property_init(VM *vm, Value *a, unsigned n) {
    (void)n;
    PropertyObj *p = (PropertyObj *)as_obj(a[0]);
    p->get = a[1];
    p->set = a[2];
    p->del = a[3];
    p->doc = a[4];
    if (a[4] == VAL_NONE && a[1] != VAL_NONE && !attr_lookup(vm, a[1], STR(dunder_doc), &p->doc)) return VAL_ERR;
    if (p->doc == VAL_UNSET) p->doc = VAL_NONE;
    if (obj_flags(&p->h) & OBJ_SUB && p->doc != VAL_NONE && !attr_set(vm, a[0], STR(dunder_doc), p->doc) && !err_catch(vm, EXC_AttributeError))
        return VAL_ERR;
    return VAL_NONE;
}

static Value copy_with(VM *vm, Value self, Value get, Value set, Value del) {
    const PropertyObj *p = (const PropertyObj *)as_obj(self);
    Value args[4] = {get != VAL_UNSET ? get : p->get, set != VAL_UNSET ? set : p->set, del != VAL_UNSET ? del : p->del,
                     get != VAL_UNSET ? VAL_NONE : p->doc};
    Value name = p->name;
    Value copy = vm_call(vm, val_obj(obj_class(&p->h)), args, 4);
    if (is_kind(copy, KIND_PROPERTY)) ((PropertyObj *)as_obj(copy))->name = name;
    return copy;
}
static Value property_getter(VM *vm, Value *a, unsigned n) { (void)n; return copy_with(vm, a[0], a[1], VAL_UNSET, VAL_UNSET); }
static Value property_setter(VM *vm, Value *a, unsigned n) { (void)n; return copy_with(vm, a[0], VAL_UNSET, a[1], VAL_UNSET); }
static Value property_deleter(VM *vm, Value *a, unsigned n) { (void)n; return copy_with(vm, a[0], VAL_UNSET, VAL_UNSET, a[1]); }
static Value property_set_name(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    ((PropertyObj *)as_obj(a[0]))->name = a[2];
    return VAL_NONE;
}
static Value none_if_unset(Value v) { return v == VAL_UNSET ? VAL_NONE : v; }
static Value get_fget(VM *vm, Value *a, unsigned n) { (void)vm, (void)n; return none_if_unset(((PropertyObj *)as_obj(a[0]))->get); }
static Value get_fset(VM *vm, Value *a, unsigned n) { (void)vm, (void)n; return none_if_unset(((PropertyObj *)as_obj(a[0]))->set); }
static Value get_fdel(VM *vm, Value *a, unsigned n) { (void)vm, (void)n; return none_if_unset(((PropertyObj *)as_obj(a[0]))->del); }
static Value get_prop_doc(VM *vm, Value *a, unsigned n) { (void)vm, (void)n; return none_if_unset(((PropertyObj *)as_obj(a[0]))->doc); }
static Value set_prop_doc(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    ((PropertyObj *)as_obj(a[0]))->doc = a[1];
    return VAL_NONE;
}
static Value get_prop_abstract(VM *vm, Value *a, unsigned n) {
    (void)n;
    const PropertyObj *p = (const PropertyObj *)as_obj(a[0]);
    const Value fns[3] = {p->get, p->set, p->del};
    for (int i = 0; i < 3; i++) {
        Value v = VAL_UNSET;
        if (fns[i] != VAL_UNSET && fns[i] != VAL_NONE && !attr_lookup(vm, fns[i], STR(dunder_isabstractmethod), &v)) return VAL_ERR;
        int t = v == VAL_UNSET ? 0 : op_truth(vm, v);
        if (t != 0) return t < 0 ? VAL_ERR : VAL_TRUE;
    }
    return VAL_FALSE;
}
static Value property_get(VM *vm, Value d, Value obj, ClassObj *cls) { return class_bind(vm, d, obj, cls); }

const TypeSlots property_slots = {.descr_get = property_get};
const NativeRow property_rows[] = {
    {"__new__", "(type, /, *args, **kwargs)", property_new, "Create and return a new object.  See help(type) for accurate signature.", NATIVE_NEW},
    {"__init__", "(self, /, fget=None, fset=None, fdel=None, doc=None)", property_init, "Initialize self.  See help(type(self)) for accurate signature."},
    {"getter", "(self, fget, /)", property_getter, "Descriptor to obtain a copy of the property with a different getter."},
    {"setter", "(self, fset, /)", property_setter, "Descriptor to obtain a copy of the property with a different setter."},
    {"deleter", "(self, fdel, /)", property_deleter, "Descriptor to obtain a copy of the property with a different deleter."},
    {"__set_name__", "(self, owner, name, /)", property_set_name, "Method to set name of a property."},
    {"fget", "(self)", get_fget, "", NATIVE_GETTER},
    {"fset", "(self)", get_fset, "", NATIVE_GETTER},
    {"fdel", "(self)", get_fdel, "", NATIVE_GETTER},
    {"__doc__", "(self)", get_prop_doc, "", NATIVE_GETTER},
    {"__doc__=", "(self, value)", set_prop_doc, "", NATIVE_GETTER},
    {"__isabstractmethod__", "(self)", get_prop_abstract, "", NATIVE_GETTER},
};

// ---- classmethod, staticmethod --------------------------------------------------------------------------------------

static Value wrap_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    WrapObj *w = (WrapObj *)instance_alloc(vm, as_class(a[0]), sizeof(WrapObj));
    if (w != NULL && as_tuple(a[1])->len > 0) w->v = as_tuple(a[1])->items[0];
    return val_obj(w);
}
static Value wrap_init(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    ((WrapObj *)as_obj(a[0]))->v = a[1];
    return VAL_NONE;
}
static Value wrap_func(VM *vm, Value *a, unsigned n) { (void)vm, (void)n; return none_if_unset(((WrapObj *)as_obj(a[0]))->v); }
static Value wrap_abstract(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value v;
    if (!attr_lookup(vm, ((WrapObj *)as_obj(a[0]))->v, STR(dunder_isabstractmethod), &v)) return VAL_ERR;
    int t = v == VAL_UNSET ? 0 : op_truth(vm, v);
    return t < 0 ? VAL_ERR : val_bool(t);
}
// The wrapped function's attributes show through (__name__, __doc__, __module__, ...).
static Value wrap_getattr(VM *vm, Value self, StrObj *name) {
    WrapObj *w = (WrapObj *)as_obj(self);
    Value v = VAL_UNSET;
    if (w->dict != VAL_UNSET && (dict_get_str(vm, as_dict(w->dict), name, &v) < 0 || v != VAL_UNSET)) return v;
    if (w->v == VAL_UNSET || name == STR(dunder_dict)) return VAL_UNSET;
    static const char *const shown[] = {"__name__", "__qualname__", "__module__", "__doc__", "__annotations__"};
    for (size_t i = 0; i < sizeof shown / sizeof *shown; i++)
        if (str_equal_ascii(name, shown[i])) return attr_lookup(vm, w->v, name, &v) ? v : VAL_ERR;
    return VAL_UNSET;
}
static int wrap_setattr(VM *vm, Value self, StrObj *name, Value v) {
    WrapObj *w = (WrapObj *)as_obj(self);
    if (v == VAL_UNSET || (obj_flags(&w->h) & OBJ_SUB)) return 0;
    if (w->dict == VAL_UNSET && (w->dict = val_obj(dict_new(vm))) == VAL_ERR) return -1;
    return dict_set_str(vm, as_dict(w->dict), name, v) ? 1 : -1;
}
static Value classmethod_repr(VM *vm, Value self) { return val_obj(str_printf(vm, "<classmethod(%R)>", ((WrapObj *)as_obj(self))->v)); }
static Value staticmethod_repr(VM *vm, Value self) { return val_obj(str_printf(vm, "<staticmethod(%R)>", ((WrapObj *)as_obj(self))->v)); }
static Value wrap_descr_get(VM *vm, Value d, Value obj, ClassObj *cls) { return class_bind(vm, d, obj, cls); }
static Value staticmethod_call(VM *vm, Value self, const CallArgs *c) { return vm_call_kw(vm, ((WrapObj *)as_obj(self))->v, c); }

const TypeSlots classmethod_slots = {.repr = classmethod_repr, .getattr = wrap_getattr, .setattr = wrap_setattr, .descr_get = wrap_descr_get};
const TypeSlots staticmethod_slots = {.repr = staticmethod_repr, .getattr = wrap_getattr, .setattr = wrap_setattr, .descr_get = wrap_descr_get, .call = staticmethod_call};
const NativeRow classmethod_rows[] = {
    {"__new__", "(type, /, *args, **kwargs)", wrap_new, "Create and return a new object.  See help(type) for accurate signature.", NATIVE_NEW},
    {"__init__", "(self, function, /)", wrap_init, "Initialize self.  See help(type(self)) for accurate signature."},
    {"__func__", "(self)", wrap_func, "", NATIVE_GETTER},
    {"__wrapped__", "(self)", wrap_func, "", NATIVE_GETTER},
    {"__isabstractmethod__", "(self)", wrap_abstract, "", NATIVE_GETTER},
};
const NativeRow staticmethod_rows[] = {
    {"__new__", "(type, /, *args, **kwargs)", wrap_new, "Create and return a new object.  See help(type) for accurate signature.", NATIVE_NEW},
    {"__init__", "(self, function, /)", wrap_init, "Initialize self.  See help(type(self)) for accurate signature."},
    {"__func__", "(self)", wrap_func, "", NATIVE_GETTER},
    {"__wrapped__", "(self)", wrap_func, "", NATIVE_GETTER},
    {"__isabstractmethod__", "(self)", wrap_abstract, "", NATIVE_GETTER},
};

// ---- super ----------------------------------------------------------------------------------------------------------

static bool super_check(VM *vm, SuperObj *s, Value cls, Value self) {
    if (!is_class(cls)) {
        err_raise(vm, EXC_TypeError, "super() argument 1 must be a type, not %T", cls);
        return false;
    }
    s->cls = cls;
    s->self = self;
    if (self == VAL_UNSET || self == VAL_NONE) {
        s->self = VAL_UNSET;
        return true;
    }
    if (is_class(self) && class_is_subclass(as_class(self), as_class(cls))) s->self_class = self;
    else if (value_is_a(self, as_class(cls))) s->self_class = val_obj(class_of(self));
    else {
        err_raise(vm, EXC_TypeError, "super(type, obj): obj must be an instance or subtype of type");
        return false;
    }
    return true;
}

Value super_new(VM *vm, Value cls, Value self) {
    SuperObj *s = heap_alloc(vm, sizeof(SuperObj), TYPE_OF(super), KIND_SUPER, 0);
    return s != NULL && super_check(vm, s, cls, self) ? val_obj(s) : VAL_ERR;
}

static Value super_new_native(VM *vm, Value *a, unsigned n) {
    (void)n;
    return val_obj(instance_alloc(vm, as_class(a[0]), sizeof(SuperObj)));
}
static Value super_init(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (a[1] == VAL_UNSET) return err_raise(vm, EXC_RuntimeError, "super(): no arguments");
    return super_check(vm, (SuperObj *)as_obj(a[0]), a[1], a[2]) ? VAL_NONE : VAL_ERR;
}

static Value super_getattr(VM *vm, Value self, StrObj *name) {
    SuperObj *s = (SuperObj *)as_obj(self);
    if (s->self == VAL_UNSET || name == STR(dunder_class)) return VAL_UNSET;
    const ClassObj *start = as_class(s->self_class);
    size_t n = class_mro_len(start), i = 0;
    while (i < n && class_mro_at(start, i) != as_class(s->cls)) i++;
    for (i++; i < n; i++) {
        Value v = class_own_attr(vm, class_mro_at(start, i), name);
        if (v == VAL_UNSET) continue;
        return class_bind(vm, v, s->self == s->self_class ? VAL_UNSET : s->self, as_class(s->self_class));
    }
    return VAL_UNSET;
}
static Value super_repr(VM *vm, Value self) {
    SuperObj *s = (SuperObj *)as_obj(self);
    if (s->self_class == VAL_UNSET) return val_obj(str_printf(vm, "<super: <class '%K'>, NULL>", as_class(s->cls)));
    return val_obj(str_printf(vm, "<super: <class '%K'>, <%K object>>", as_class(s->cls), as_class(s->self_class)));
}
static Value super_descr_get(VM *vm, Value d, Value obj, ClassObj *cls) {
    (void)cls;
    SuperObj *s = (SuperObj *)as_obj(d);
    return obj == VAL_UNSET || s->self != VAL_UNSET ? d : super_new(vm, s->cls, obj);
}
static Value get_thisclass(VM *vm, Value *a, unsigned n) { (void)vm, (void)n; return none_if_unset(((SuperObj *)as_obj(a[0]))->cls); }
static Value get_self(VM *vm, Value *a, unsigned n) { (void)vm, (void)n; return none_if_unset(((SuperObj *)as_obj(a[0]))->self); }
static Value get_selfclass(VM *vm, Value *a, unsigned n) { (void)vm, (void)n; return none_if_unset(((SuperObj *)as_obj(a[0]))->self_class); }

const TypeSlots super_slots = {.repr = super_repr, .getattr = super_getattr, .descr_get = super_descr_get};
const NativeRow super_rows[] = {
    {"__new__", "(type, /, *args, **kwargs)", super_new_native, "Create and return a new object.  See help(type) for accurate signature.", NATIVE_NEW},
    {"__init__", "(self, type=<unset>, obj=<unset>, /)", super_init, "Initialize self.  See help(type(self)) for accurate signature."},
    {"__thisclass__", "(self)", get_thisclass, "the class invoking super()", NATIVE_GETTER},
    {"__self__", "(self)", get_self, "the instance invoking super(); may be None", NATIVE_GETTER},
    {"__self_class__", "(self)", get_selfclass, "the type of the instance invoking super(); may be None", NATIVE_GETTER},
};
