// Attribute access: the one way to every attribute for dots, getattr, format fields, patterns and natives. What is not in a type's
// table, a guest class or an instance's slots does not exist.
#include "object/attr.h"
#include "object/call.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/exc.h"
#include "object/func.h"
#include "object/str.h"
#include "object/tuple.h"

bool class_is_data_descr(VM *vm, Value attr) {
    if (!is_ptr(attr)) return false;
    switch (obj_kind(as_obj(attr))) {
    case KIND_PROPERTY:
    case KIND_GETSET:
    case KIND_MEMBER: return true;
    case KIND_FUNCTION:
    case KIND_METHODDESCR:
    case KIND_WRAPPERDESCR:
    case KIND_STR:
    case KIND_CLASSMETHOD:
    case KIND_STATICMETHOD: return false;
    default: break;
    }
    ClassObj *c = obj_class(as_obj(attr));
    if (SLOT_OF(c, descr_set) != NULL) return true;
    return class_is_guest(c) &&
           (class_dunder(vm, c, DU_set) != VAL_UNSET || class_dunder(vm, c, DU_delete) != VAL_UNSET);
}

static Value bound(VM *vm, Value func, Value self, const ClassObj *cls, uint8_t kind) {
    MethodObj *m = heap_alloc(vm, sizeof(MethodObj), cls, kind, 0);
    if (m == NULL) return VAL_ERR;
    m->func = func;
    m->self = self;
    return val_obj(m);
}

Value method_new(VM *vm, Value func, Value self) { return bound(vm, func, self, TYPE_OF(method), KIND_METHOD); }

static Value bind_guest(VM *vm, Value v, Value obj, ClassObj *cls) {
    ClassObj *c = obj_class(as_obj(v));
    if (SLOT_OF(c, descr_get) != NULL && !class_overrides(vm, c, DU_get)) return SLOT_OF(c, descr_get)(vm, v, obj, cls);
    if (!class_is_guest(c)) return v;
    Value get = class_dunder(vm, c, DU_get);
    if (get == VAL_UNSET) return v;
    if (!c_stack_ok(vm)) return VAL_ERR;
    Value args[3] = {v, obj == VAL_UNSET ? VAL_NONE : obj, val_obj(cls)};
    if (is_function(get)) return vm_call(vm, get, args, 3);
    get = class_bind(vm, get, v, c);
    return is_err(get) ? VAL_ERR : vm_call(vm, get, args + 1, 2);
}

static Value bind_property(VM *vm, Value v, Value obj, ClassObj *cls) {
    const PropertyObj *p = (const PropertyObj *)as_obj(v);
    if (obj == VAL_UNSET) return v;
    if (p->get == VAL_UNSET || p->get == VAL_NONE) {
        if (p->name != VAL_UNSET) return err_raise(vm, EXC_AttributeError, "property %R of '%N' object has no getter", p->name, class_qualname(cls));
        return err_raise(vm, EXC_AttributeError, "property of '%N' object has no getter", class_qualname(cls));
    }
    if (!c_stack_ok(vm)) return VAL_ERR;
    return vm_call1(vm, p->get, obj);
}

Value class_bind(VM *vm, Value v, Value obj, ClassObj *cls) {
    if (!is_ptr(v)) return v;
    switch (obj_kind(as_obj(v))) {
    case KIND_FUNCTION: return obj == VAL_UNSET ? v : method_new(vm, v, obj);
    case KIND_METHODDESCR: return obj == VAL_UNSET ? v : bound(vm, v, obj, TYPE_OF(native), KIND_METHOD);
    case KIND_WRAPPERDESCR: return obj == VAL_UNSET ? v : bound(vm, v, obj, TYPE_OF(methodwrapper), KIND_METHODWRAPPER);
    case KIND_CLASSMETHODDESCR: return bound(vm, v, val_obj(cls), TYPE_OF(native), KIND_METHOD);
    case KIND_PROPERTY: return bind_property(vm, v, obj, cls);
    case KIND_STATICMETHOD: return ((WrapObj *)as_obj(v))->v;
    case KIND_CLASSMETHOD: {
        Value f = ((WrapObj *)as_obj(v))->v;
        if (is_function(f)) return method_new(vm, f, val_obj(cls));
        if (!is_ptr(f) || !c_stack_ok(vm)) return err_pending(vm) ? VAL_ERR : method_new(vm, f, val_obj(cls));
        Value b = class_bind(vm, f, val_obj(cls), obj_class(&cls->h));
        return b == f ? method_new(vm, f, val_obj(cls)) : b;
    }
    case KIND_GETSET: {
        const NativeObj *g = (const NativeObj *)as_obj(v);
        if (obj == VAL_UNSET) return v;
        if (g->owner != NULL && !value_is_a(obj, g->owner))
            return err_raise(vm, EXC_TypeError, "descriptor '%N' for '%K' objects doesn't apply to a '%T' object", g->name,
                             g->owner, obj);
        vm->native = &g->h;
        Value r = g->fn(vm, &obj, 1);
        return r == VAL_TAIL ? vm_finish_nested(vm) : r;
    }
    case KIND_MEMBER: {
        const MemberObj *m = (const MemberObj *)as_obj(v);
        if (obj == VAL_UNSET) return v;
        Value out = VAL_UNSET;
        if (!class_is_subclass(class_of(obj), m->owner))
            return err_raise(vm, EXC_TypeError, "descriptor '%N' for '%K' objects doesn't apply to a '%T' object", m->name,
                             m->owner, obj);
        if (!member_get(vm, as_obj(obj), m, &out)) return VAL_ERR;
        return out != VAL_UNSET ? out : attr_error(vm, obj, m->name);
    }
    case KIND_STR:
    case KIND_INT:
    case KIND_LIST:
    case KIND_DICT:
    case KIND_TUPLE: return v;
    default: return bind_guest(vm, v, obj, cls);
    }
}

// AttributeError with name and obj set, so that the traceback can suggest. Always VAL_ERR.
Value attr_error(VM *vm, Value o, StrObj *name) {
    if (is_class(o)) err_raise(vm, EXC_AttributeError, "type object '%K' has no attribute '%N'", as_class(o), name);
    else if (is_kind(o, KIND_MODULE)) module_attr_error(vm, o, name);
    else err_raise(vm, EXC_AttributeError, "'%T' object has no attribute '%N'", o, name);
    attr_error_note(vm, o, name);
    return VAL_ERR;
}

// The default lookup, without __getattr__: *out unset when missing.
bool attr_generic(VM *vm, Value o, StrObj *name, Value *out) {
    ClassObj *cls = class_of(o);
    Value attr = class_lookup(vm, cls, name);
    *out = VAL_UNSET;
    // A descriptor that only stores lets the instance's own value be read.
    bool store_only = is_ptr(attr) && class_is_guest(obj_class(as_obj(attr))) && class_dunder(vm, obj_class(as_obj(attr)), DU_get) == VAL_UNSET;
    if (attr != VAL_UNSET && !store_only && class_is_data_descr(vm, attr)) {
        *out = class_bind(vm, attr, o, cls);
        return !is_err(*out);
    }
    if (is_ptr(o)) {
        if (SLOT_OF(cls, getattr) != NULL && !is_kind(o, KIND_INSTANCE)) {
            *out = SLOT_OF(cls, getattr)(vm, o, name);
            if (is_err(*out) && err_pending(vm)) return false;
            if (*out != VAL_UNSET) return true;
        }
        if (!instance_get(vm, as_obj(o), name, out)) return false;
        if (*out != VAL_UNSET) return true;
    }
    if (attr == VAL_UNSET) return true;
    *out = class_bind(vm, attr, o, cls);
    return !is_err(*out);
}

static bool call_getattr_hook(VM *vm, Value o, StrObj *name, ClassObj *cls, Value *out) {
    Value hook = class_dunder(vm, cls, DU_getattr);
    if (hook == VAL_UNSET) return true;
    if (!c_stack_ok(vm)) return false;
    Value fn = is_function(hook) ? hook : class_bind(vm, hook, o, cls);
    if (is_err(fn)) return false;
    *out = is_function(hook) ? vm_call2(vm, fn, o, val_obj(name)) : vm_call1(vm, fn, val_obj(name));
    return !is_err(*out);
}

static bool attr_guest(VM *vm, Value o, StrObj *name, Value *out) {
    ClassObj *cls = class_of(o);
    if (class_overrides(vm, cls, DU_getattribute)) {
        Value fn = class_dunder(vm, cls, DU_getattribute);
        if (!c_stack_ok(vm)) return false;
        if (is_function(fn)) *out = vm_call2(vm, fn, o, val_obj(name));
        else if (is_err(fn = class_bind(vm, fn, o, cls))) return false;
        else *out = vm_call1(vm, fn, val_obj(name));
        if (!is_err(*out)) return true;
        if (class_dunder(vm, cls, DU_getattr) == VAL_UNSET) return false; // its own AttributeError stands
        if (!err_catch(vm, EXC_AttributeError)) return false;
        *out = VAL_UNSET;
        return call_getattr_hook(vm, o, name, cls, out);
    }
    bool ok = is_class(o) ? (*out = type_getattr(vm, o, name), *out != VAL_UNSET || !err_pending(vm))
                          : attr_generic(vm, o, name, out);
    if (!ok) {
        if (class_dunder(vm, cls, DU_getattr) == VAL_UNSET || !err_catch(vm, EXC_AttributeError)) return false;
        *out = VAL_UNSET;
    }
    if (*out == VAL_UNSET) return call_getattr_hook(vm, o, name, cls, out);
    return true;
}

// As attr_lookup, but an AttributeError raised by a hook stays.
static bool attr_find(VM *vm, Value o, StrObj *name, Value *out) {
    *out = VAL_UNSET;
    ClassObj *cls = class_of(o);
    if (class_is_guest(cls) && (cls->flags & CLASS_GUEST_GETATTR)) return attr_guest(vm, o, name, out);
    if (is_class(o)) {
        *out = type_getattr(vm, o, name);
        return *out != VAL_UNSET || !err_pending(vm);
    }
    return attr_generic(vm, o, name, out);
}

Value attr_get(VM *vm, Value o, StrObj *name) {
    Value v;
    if (!attr_find(vm, o, name, &v)) {
        // An AttributeError of a hook learns what was asked for, unless it says so itself.
        if (vm->exc != VAL_UNSET && err_is(vm, EXC_AttributeError)) {
            const ExcObj *e = as_exc(vm->exc);
            if ((e->f[ATTR_NAME] == VAL_NONE || e->f[ATTR_NAME] == VAL_UNSET) && (e->f[ATTR_OBJ] == VAL_NONE || e->f[ATTR_OBJ] == VAL_UNSET))
                attr_error_note(vm, o, name);
        }
        return VAL_ERR;
    }
    return v != VAL_UNSET ? v : attr_error(vm, o, name);
}

bool attr_lookup(VM *vm, Value o, StrObj *name, Value *out) {
    if (attr_find(vm, o, name, out)) return true;
    *out = VAL_UNSET;
    return err_catch(vm, EXC_AttributeError);
}

Value attr_get_str(VM *vm, Value o, const char *name) {
    StrObj *s = str_intern_utf8(vm, name, strlen(name));
    return s == NULL ? VAL_ERR : attr_get(vm, o, s);
}

Value type_getattr(VM *vm, Value o, StrObj *name) {
    ClassObj *cls = as_class(o), *meta = obj_class(&cls->h);
    // The way from any value to every class of the program: the builtin types do not have it.
    if (name == STR(dunder_subclasses) && !class_is_guest(cls)) return VAL_UNSET;
    Value mattr = class_lookup(vm, meta, name);
    if (mattr != VAL_UNSET && class_is_data_descr(vm, mattr)) return class_bind(vm, mattr, o, meta);
    Value attr = class_lookup(vm, cls, name);
    if (attr != VAL_UNSET) return class_bind(vm, attr, VAL_UNSET, cls);
    return mattr == VAL_UNSET ? VAL_UNSET : class_bind(vm, mattr, o, meta);
}

// ---- assignment -----------------------------------------------------------------------------------------------------

static bool set_property(VM *vm, Value o, Value attr, Value v, ClassObj *cls) {
    const PropertyObj *p = (const PropertyObj *)as_obj(attr);
    Value fn = v == VAL_UNSET ? p->del : p->set;
    if (fn == VAL_UNSET || fn == VAL_NONE) {
        const char *what = v == VAL_UNSET ? "deleter" : "setter";
        if (p->name != VAL_UNSET)
            err_raise(vm, EXC_AttributeError, "property %R of '%N' object has no %s", p->name, class_qualname(cls), what);
        else err_raise(vm, EXC_AttributeError, "property of '%N' object has no %s", class_qualname(cls), what);
        return false;
    }
    if (!c_stack_ok(vm)) return false;
    return !is_err(v == VAL_UNSET ? vm_call1(vm, fn, o) : vm_call2(vm, fn, o, v));
}

static bool set_member(VM *vm, Value o, const MemberObj *m, Value v) {
    if (!class_is_subclass(class_of(o), m->owner)) {
        err_raise(vm, EXC_TypeError, "descriptor '%N' for '%K' objects doesn't apply to a '%T' object", m->name, m->owner, o);
        return false;
    }
    int r = member_set(vm, as_obj(o), m, v);
    if (r == 0) err_raise(vm, EXC_AttributeError, "%N", m->name);
    return r == 1;
}

// Assignment through data descriptor attr; also for attr.__set__ called by hand, so o is checked.
bool attr_set_descr(VM *vm, Value o, Value attr, StrObj *name, Value v, ClassObj *cls) {
    switch (obj_kind(as_obj(attr))) {
    case KIND_PROPERTY: return set_property(vm, o, attr, v, cls);
    case KIND_MEMBER: return set_member(vm, o, (const MemberObj *)as_obj(attr), v);
    case KIND_GETSET: {
        const NativeObj *g = (const NativeObj *)as_obj(attr);
        if (g->setter == NULL && g->flags & NATIVE_MEMBER) {
            err_raise(vm, EXC_AttributeError, "readonly attribute");
            return false;
        }
        if (g->setter == NULL) {
            // CPython keeps these fields in its structs, which has its own words.
            static const uint8_t fields[] = {KIND_RANGE, KIND_SLICE, KIND_METHOD, KIND_GENERICALIAS, KIND_COMPLEX, KIND_SUPER};
            for (size_t i = 0; i < sizeof fields; i++)
                if (g->owner->inst_kind == fields[i] || str_equal_ascii(g->owner->name, "functools.partial")) {
                    err_raise(vm, EXC_AttributeError, "readonly attribute");
                    return false;
                }
            err_raise(vm, EXC_AttributeError, "attribute '%N' of '%K' objects is not writable", name, g->owner);
            return false;
        }
        if (!class_is_subclass(class_of(o), g->owner)) {
            err_raise(vm, EXC_TypeError, "descriptor '%N' for '%K' objects doesn't apply to a '%T' object", g->name, g->owner, o);
            return false;
        }
        Value args[2] = {o, v};
        vm->native = &g->setter->h;
        return !is_err(g->setter->fn(vm, args, 2));
    }
    default: break;
    }
    ClassObj *c = obj_class(as_obj(attr));
    if (SLOT_OF(c, descr_set) != NULL && !class_overrides(vm, c, v == VAL_UNSET ? DU_delete : DU_set))
        return SLOT_OF(c, descr_set)(vm, attr, o, v);
    Value fn = class_dunder(vm, c, v == VAL_UNSET ? DU_delete : DU_set);
    if (fn == VAL_UNSET) {
        err_raise(vm, EXC_AttributeError, v == VAL_UNSET ? "__delete__" : "__set__");
        return false;
    }
    if (!c_stack_ok(vm)) return false;
    fn = class_bind(vm, fn, attr, c);
    if (is_err(fn)) return false;
    return !is_err(v == VAL_UNSET ? vm_call1(vm, fn, o) : vm_call2(vm, fn, o, v));
}

static bool missing_error(VM *vm, Value o, StrObj *name, Value attr, Value v) {
    if (attr != VAL_UNSET) {
        err_raise(vm, EXC_AttributeError, "'%T' object attribute '%N' is read-only", o, name);
        return false;
    }
    (void)v;
    attr_error(vm, o, name);
    return false;
}

bool attr_set_generic(VM *vm, Value o, StrObj *name, Value v) {
    ClassObj *cls = class_of(o);
    if (is_class(o)) return type_setattr(vm, as_class(o), name, v);
    Value attr = class_lookup(vm, cls, name);
    if (attr != VAL_UNSET && class_is_data_descr(vm, attr)) return attr_set_descr(vm, o, attr, name, v, cls);
    if (!is_ptr(o)) return missing_error(vm, o, name, attr, v);
    if (SLOT_OF(cls, setattr) != NULL) {
        int r = SLOT_OF(cls, setattr)(vm, o, name, v);
        if (r != 0) return r > 0;
    }
    AttrPart *p = attr_part(as_obj(o));
    if (p == NULL || (class_is_guest(cls) && !(cls->flags & CLASS_DICT))) return missing_error(vm, o, name, attr, v);
    if (v != VAL_UNSET) return instance_set(vm, as_obj(o), name, v);
    int r = instance_del(vm, as_obj(o), name);
    if (r == 0) attr_error_missing_delete(vm, o, name);
    return r == 1;
}

bool attr_set(VM *vm, Value o, StrObj *name, Value v) {
    ClassObj *cls = class_of(o);
    if (class_is_guest(cls) && (cls->flags & CLASS_GUEST_GETATTR)) {
        Dunder d = v == VAL_UNSET ? DU_delattr : DU_setattr;
        if (class_overrides(vm, cls, d)) {
            if (!c_stack_ok(vm)) return false;
            Value fn = class_bind(vm, class_dunder(vm, cls, d), o, cls);
            if (is_err(fn)) return false;
            return !is_err(v == VAL_UNSET ? vm_call1(vm, fn, val_obj(name)) : vm_call2(vm, fn, val_obj(name), v));
        }
    }
    return attr_set_generic(vm, o, name, v);
}

void attr_error_missing_delete(VM *vm, Value o, StrObj *name) {
    err_raise(vm, EXC_AttributeError, "'%T' object has no attribute '%N'", o, name);
    attr_error_note(vm, o, name);
}
