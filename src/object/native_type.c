// What the guest sees of natives: builtin functions, methods of builtin types and their bound forms, getset and member descriptors.
// A bound builtin method is a MethodObj of class builtin_function_or_method.
#include "object/attr.h"
#include "object/call.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/str.h"

static const MethodObj *as_method(Value v) { return (const MethodObj *)as_obj(v); }
static const NativeObj *as_native(Value v) {
    uint8_t kind = obj_kind(as_obj(v));
    return (const NativeObj *)as_obj(kind == KIND_METHOD || kind == KIND_METHODWRAPPER ? as_method(v)->func : v);
}
static bool is_bound(Value v) { return is_kind(v, KIND_METHOD) || is_kind(v, KIND_METHODWRAPPER); }

// What a builtin function belongs to: the bound object, the class of a static method, or unset.
static Value self_of(Value v) {
    if (is_bound(v)) return as_method(v)->self;
    const ClassObj *owner = as_native(v)->owner;
    return owner == NULL ? VAL_UNSET : val_obj(owner);
}

// ---- reprs ----------------------------------------------------------------------------------------------------------

static Value native_repr(VM *vm, Value self) {
    Value owner = self_of(self);
    const StrObj *name = as_native(self)->name;
    if (owner == VAL_UNSET) return val_obj(str_printf(vm, "<built-in function %N>", name));
    return val_obj(str_printf(vm, "<built-in method %N of %T object at 0x%012lx>", name, owner, object_id(vm, owner)));
}
static Value wrapper_repr(VM *vm, Value self) {
    Value of = as_method(self)->self;
    return val_obj(str_printf(vm, "<method-wrapper '%N' of %T object at 0x%012lx>", as_native(self)->name, of, object_id(vm, of)));
}
static Value describe(VM *vm, Value self, const char *what) {
    const NativeObj *f = as_native(self);
    return val_obj(str_printf(vm, "<%s '%N' of '%K' objects>", what, f->name, f->owner));
}
static Value method_repr(VM *vm, Value self) { return describe(vm, self, "method"); }
static Value slot_repr(VM *vm, Value self) { return describe(vm, self, "slot wrapper"); }
static Value getset_repr(VM *vm, Value self) { return describe(vm, self, "attribute"); }

// ---- identity -------------------------------------------------------------------------------------------------------

static bool native_hash(VM *vm, Value self, int64_t *out) {
    *out = object_hash(vm, is_bound(self) ? as_method(self)->func : self);
    if (is_bound(self)) *out ^= object_hash(vm, as_method(self)->self) * 31;
    return true;
}
static Value native_compare(VM *vm, Value a, Value b, CmpOp op) {
    (void)vm;
    if ((op != CMP_EQ && op != CMP_NE) || !is_ptr(b) || class_of(a) != class_of(b)) return VAL_NOTIMPL;
    bool same = a == b;
    if (is_bound(a) && is_bound(b)) same = as_method(a)->func == as_method(b)->func && as_method(a)->self == as_method(b)->self;
    return val_bool(same == (op == CMP_EQ));
}
static Value native_call(VM *vm, Value self, const CallArgs *c) { return vm_call_kw(vm, self, c); }

// ---- the descriptor protocol ----------------------------------------------------------------------------------------

static Value descr_get(VM *vm, Value self, Value obj, ClassObj *cls) {
    const NativeObj *f = as_native(self);
    if (obj != VAL_UNSET && f->owner != NULL && obj_kind(&f->h) != KIND_CLASSMETHODDESCR && !value_is_a(obj, f->owner))
        return err_raise(vm, EXC_TypeError, "descriptor '%N' for '%K' objects doesn't apply to a '%T' object", f->name, f->owner, obj);
    return class_bind(vm, self, obj, cls);
}
static bool getset_set(VM *vm, Value self, Value obj, Value v) {
    const NativeObj *f = as_native(self);
    if (!value_is_a(obj, f->owner)) {
        err_raise(vm, EXC_TypeError, "descriptor '%N' for '%K' objects doesn't apply to a '%T' object", f->name, f->owner, obj);
        return false;
    }
    if (f->setter == NULL) {
        err_raise(vm, EXC_AttributeError, "attribute '%N' of '%K' objects is not writable", f->name, f->owner);
        return false;
    }
    Value args[2] = {obj, v};
    return !is_err(f->setter->fn(vm, args, 2));
}

// ---- attributes -----------------------------------------------------------------------------------------------------

static Value get_name(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_obj(as_native(a[0])->name);
}
static Value get_qualname(VM *vm, Value *a, unsigned n) {
    (void)n;
    const NativeObj *f = as_native(a[0]);
    Value self = self_of(a[0]);
    if (self == VAL_UNSET) return val_obj(f->name);
    const ClassObj *cls = is_kind(a[0], KIND_METHOD) ? is_class(self) ? as_class(self) : class_of(self) : f->owner;
    return val_obj(str_printf(vm, "%N.%N", class_qualname(cls), f->name));
}
static Value get_doc(VM *vm, Value *a, unsigned n) {
    (void)n;
    const char *doc = as_native(a[0])->doc;
    return doc == NULL || doc[0] == 0 ? VAL_NONE : val_obj(str_from_cstr(vm, doc));
}
static Value get_objclass(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_obj(as_native(a[0])->owner);
}
static Value get_module(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    const StrObj *module = as_native(a[0])->module;
    return module == NULL ? VAL_NONE : val_obj(module);
}
static Value get_self(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value self = self_of(a[0]);
    const StrObj *module = as_native(a[0])->module;
    if (self == VAL_UNSET && (module == NULL || vm->modules == NULL || dict_get_str(vm, vm->modules, module, &self) <= 0))
        return err_pending(vm) ? VAL_ERR : VAL_NONE;
    return self;
}
// The signature with its first parameter marked, as inspect reads it; None when it has defaults that no source text could give.
static Value get_signature(VM *vm, Value *a, unsigned n) {
    (void)n;
    const NativeObj *f = as_native(a[0]);
    const char *text = f->sigtext;
    if (text == NULL || strstr(text, "<unset>") != NULL || text[0] != '(') return VAL_NONE;
    if (f->owner == NULL) return val_obj(str_printf(vm, text[1] == ')' ? "($module%s" : "($module, %s", text + 1));
    return val_obj(str_printf(vm, "($%s", text + 1));
}

const TypeSlots native_slots = {.repr = native_repr, .hash = native_hash, .compare = native_compare, .call = native_call};
const NativeRow native_rows[] = {
    {"__name__", "(self)", get_name, "", NATIVE_GETTER},
    {"__qualname__", "(self)", get_qualname, "", NATIVE_GETTER},
    {"__doc__", "(self)", get_doc, "", NATIVE_GETTER},
    {"__self__", "(self)", get_self, "", NATIVE_GETTER},
    {"__module__", "(self)", get_module, "", NATIVE_GETTER},
    {"__text_signature__", "(self)", get_signature, "", NATIVE_GETTER},
};
const TypeSlots methoddescr_slots = {.repr = method_repr, .call = native_call, .descr_get = descr_get};
const NativeRow methoddescr_rows[] = {
    {"__name__", "(self)", get_name, "", NATIVE_GETTER},
    {"__qualname__", "(self)", get_qualname, "", NATIVE_GETTER},
    {"__doc__", "(self)", get_doc, "", NATIVE_GETTER},
    {"__objclass__", "(self)", get_objclass, "", NATIVE_GETTER},
    {"__text_signature__", "(self)", get_signature, "", NATIVE_GETTER},
};
const TypeSlots wrapperdescr_slots = {.repr = slot_repr, .call = native_call, .descr_get = descr_get};
const NativeRow wrapperdescr_rows[] = {
    {"__name__", "(self)", get_name, "", NATIVE_GETTER},
    {"__qualname__", "(self)", get_qualname, "", NATIVE_GETTER},
    {"__doc__", "(self)", get_doc, "", NATIVE_GETTER},
    {"__objclass__", "(self)", get_objclass, "", NATIVE_GETTER},
    {"__text_signature__", "(self)", get_signature, "", NATIVE_GETTER},
};
const TypeSlots classmethoddescr_slots = {.repr = method_repr, .call = native_call, .descr_get = descr_get};
const NativeRow classmethoddescr_rows[] = {
    {"__name__", "(self)", get_name, "", NATIVE_GETTER},
    {"__qualname__", "(self)", get_qualname, "", NATIVE_GETTER},
    {"__doc__", "(self)", get_doc, "", NATIVE_GETTER},
    {"__objclass__", "(self)", get_objclass, "", NATIVE_GETTER},
    {"__text_signature__", "(self)", get_signature, "", NATIVE_GETTER},
};
const TypeSlots methodwrapper_slots = {.repr = wrapper_repr, .hash = native_hash, .compare = native_compare, .call = native_call};
const NativeRow methodwrapper_rows[] = {
    {"__name__", "(self)", get_name, "", NATIVE_GETTER},
    {"__qualname__", "(self)", get_qualname, "", NATIVE_GETTER},
    {"__doc__", "(self)", get_doc, "", NATIVE_GETTER},
    {"__self__", "(self)", get_self, "", NATIVE_GETTER},
    {"__objclass__", "(self)", get_objclass, "", NATIVE_GETTER},
    {"__text_signature__", "(self)", get_signature, "", NATIVE_GETTER},
};
const TypeSlots getset_slots = {.repr = getset_repr, .descr_get = descr_get, .descr_set = getset_set};
const NativeRow getset_rows[] = {
    {"__name__", "(self)", get_name, "", NATIVE_GETTER},
    {"__qualname__", "(self)", get_qualname, "", NATIVE_GETTER},
    {"__doc__", "(self)", get_doc, "", NATIVE_GETTER},
    {"__objclass__", "(self)", get_objclass, "", NATIVE_GETTER},
};

// ---- members: the descriptors of __slots__ --------------------------------------------------------------------------

static const MemberObj *as_member(Value v) { return (const MemberObj *)as_obj(v); }

static Value member_repr(VM *vm, Value self) {
    return val_obj(str_printf(vm, "<member '%N' of '%K' objects>", as_member(self)->name, as_member(self)->owner));
}
static Value read_member(VM *vm, Value self, Value obj, ClassObj *cls) { return class_bind(vm, self, obj, cls); }
static bool write_member(VM *vm, Value self, Value obj, Value v) {
    const MemberObj *m = as_member(self);
    if (!class_is_subclass(class_of(obj), m->owner)) {
        err_raise(vm, EXC_TypeError, "descriptor '%N' for '%K' objects doesn't apply to a '%T' object", m->name, m->owner, obj);
        return false;
    }
    int r = member_set(vm, as_obj(obj), m, v);
    if (r == 0) err_raise(vm, EXC_AttributeError, "%N", m->name);
    return r == 1;
}
static Value member_name(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_obj(as_member(a[0])->name);
}
static Value member_qualname(VM *vm, Value *a, unsigned n) {
    (void)n;
    return val_obj(str_printf(vm, "%N.%N", class_qualname(as_member(a[0])->owner), as_member(a[0])->name));
}
static Value member_objclass(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_obj(as_member(a[0])->owner);
}
static Value member_doc(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)a, (void)n;
    return VAL_NONE;
}

const TypeSlots member_slots = {.repr = member_repr, .descr_get = read_member, .descr_set = write_member};
const NativeRow member_rows[] = {
    {"__name__", "(self)", member_name, "", NATIVE_GETTER},
    {"__qualname__", "(self)", member_qualname, "", NATIVE_GETTER},
    {"__objclass__", "(self)", member_objclass, "", NATIVE_GETTER},
    {"__doc__", "(self)", member_doc, "", NATIVE_GETTER},
};
