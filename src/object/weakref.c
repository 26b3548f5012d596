// weakref.ref: an object that knows another without keeping it alive. The collector clears the target (object/identity.c) and the next
// safe point calls the callback.
#include "heap/budget.h"
#include "object/attr.h"
#include "object/call.h"
#include "object/class.h"
#include "object/err.h"
#include "object/final.h"
#include "object/list.h"
#include "object/str.h"

static WeakrefObj *as_ref(Value v) { return (WeakrefObj *)as_obj(v); }

static bool can_be_target(Value v) { return is_ptr(v) && class_of(v)->flags & CLASS_WEAKREFABLE; }

// The plain reference to target that exists already, or NULL. False = limit.
static bool find_plain(VM *vm, const Obj *target, WeakrefObj **found) {
    *found = NULL;
    if (obj_flags(target) & OBJ_STATIC || !(obj_flags(target) & OBJ_WEAKREF)) return true;
    if (!budget_charge(vm, vm->nweakrefs / 16)) return false;
    for (uint32_t i = 0; i < vm->nweakrefs && *found == NULL; i++) {
        WeakrefObj *w = vm->weakrefs[i];
        if (w->target == target && w->callback == VAL_UNSET && obj_class(&w->h) == TYPE_OF(weakref)) *found = w;
    }
    return true;
}

static Value ref_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value target = a[1], callback = a[2] == VAL_NONE ? VAL_UNSET : a[2];
    if (target == VAL_UNSET) return err_raise(vm, EXC_TypeError, "__new__ expected at least 1 argument, got 0");
    if (!can_be_target(target)) return err_raise(vm, EXC_TypeError, "cannot create weak reference to '%T' object", target);
    ClassObj *cls = as_class(a[0]);
    WeakrefObj *w = NULL;
    if (cls == TYPE_OF(weakref) && callback == VAL_UNSET && !find_plain(vm, as_obj(target), &w)) return VAL_ERR;
    if (w != NULL) return val_obj(w);
    w = (WeakrefObj *)instance_alloc(vm, cls, sizeof(WeakrefObj));
    if (w == NULL) return VAL_ERR;
    w->target = as_obj(target);
    w->callback = callback;
    w->hash = -1;
    if (!weakref_register(vm, w)) return VAL_ERR;
    if (!(obj_flags(w->target) & OBJ_STATIC)) obj_set_flag(w->target, OBJ_WEAKREF);
    return val_obj(w);
}
static Value ref_init(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)a, (void)n;
    return VAL_NONE;
}

static Value ref_call(VM *vm, Value self, const CallArgs *c) {
    if (c->npos + c->nkw > 0) return err_raise(vm, EXC_TypeError, "weakref.__call__() takes no arguments (%d given)", (int)(c->npos + c->nkw));
    Obj *target = as_ref(self)->target;
    return target == NULL ? VAL_NONE : val_obj(target);
}
static Value ref_repr(VM *vm, Value self) {
    Obj *target = as_ref(self)->target;
    if (target == NULL) return val_obj(str_printf(vm, "<weakref at 0x%012lx; dead>", object_id(vm, self)));
    Value v = val_obj(target), name;
    if (!attr_lookup(vm, v, STR(dunder_name), &name)) return VAL_ERR;
    if (name == VAL_UNSET || !is_str(name))
        return val_obj(str_printf(vm, "<weakref at 0x%012lx; to '%T' at 0x%012lx>", object_id(vm, self), v, object_id(vm, v)));
    return val_obj(str_printf(vm, "<weakref at 0x%012lx; to '%T' at 0x%012lx (%S)>", object_id(vm, self), v, object_id(vm, v), name));
}
static bool ref_hash(VM *vm, Value self, int64_t *out) {
    WeakrefObj *w = as_ref(self);
    if (w->hash == -1) {
        if (w->target == NULL) return err_raise(vm, EXC_TypeError, "weak object has gone away"), false;
        if (!op_hash(vm, val_obj(w->target), &w->hash)) return false;
    }
    *out = w->hash;
    return true;
}
static Value ref_compare(VM *vm, Value a, Value b, CmpOp op) {
    if ((op != CMP_EQ && op != CMP_NE) || !is_kind(a, KIND_WEAKREF) || !is_kind(b, KIND_WEAKREF)) return VAL_NOTIMPL;
    Obj *x = as_ref(a)->target, *y = as_ref(b)->target;
    if (x == NULL || y == NULL) return val_bool((a == b) == (op == CMP_EQ));
    return op_compare(vm, val_obj(x), val_obj(y), op);
}
static Value ref_callback(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    Value v = as_ref(a[0])->callback;
    return v == VAL_UNSET ? VAL_NONE : v;
}

const TypeSlots weakref_slots = {.repr = ref_repr, .hash = ref_hash, .compare = ref_compare, .call = ref_call};
const NativeRow weakref_rows[] = {
    {"__new__", "(type, object=<unset>, callback=None, /)", ref_new, "Create and return a new object.  See help(type) for accurate signature.", NATIVE_NEW},
    {"__init__", "(self, object=<unset>, callback=None, /)", ref_init, "Initialize self.  See help(type(self)) for accurate signature."},
    {"__callback__", "(self)", ref_callback, "", NATIVE_GETTER | NATIVE_MEMBER},
    {"__class_getitem__", "(cls, item, /)", class_alias, "See PEP 585", NATIVE_CLASSMETHOD},
};
