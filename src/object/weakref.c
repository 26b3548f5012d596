// weakref.ReferenceType: references that do not keep their object. The table of all of
// them (identity.c) is cleaned by collections, which also put the callbacks of dead
// references into the queue of finalisers (vm/final.c). CPython knows at once when an
// object is gone: so before a reference is followed, the dead are looked for as long as
// that is cheap.
#include "object/weakref.h"
#include "object/attr.h"
#include "object/class.h"
#include "object/err.h"
#include "object/final.h"
#include "object/host.h"
#include "object/seq.h"

enum {
    NEAR = 256
}; // so many of the newest references are searched for one that can be shared

static WeakrefObj *as_ref(Value v) {
    return (WeakrefObj *)as_obj(v);
}

Value weakref_target(Value ref) {
    const WeakrefObj *w = as_ref(ref);
    return w->target == NULL ? VAL_UNSET : val_obj(w->target);
}

static bool is_plain(const WeakrefObj *w) {
    return obj_class(&w->h) == TYPE_OF(weakref) && w->callback == VAL_UNSET &&
           !(obj_flags(&w->h) & OBJ_SUB);
}

Value weakref_make(VM *vm, const ClassObj *cls, Value target, Value callback) {
    if (!is_ptr(target) || !(class_of(target)->flags & CLASS_WEAKREFABLE))
        return err_raise(vm, EXC_TypeError, "cannot create weak reference to '%T' object",
                         target);
    Obj *o = as_obj(target);
    bool is_static = obj_flags(o) & OBJ_STATIC;
    if (callback == VAL_NONE) callback = VAL_UNSET;
    if (cls == TYPE_OF(weakref) && callback == VAL_UNSET &&
        (is_static || obj_flags(o) & OBJ_WEAKREF)) {
        for (uint32_t i = vm->nweakrefs, least = i > NEAR ? i - NEAR : 0; i-- > least;)
            if (vm->weakrefs[i]->target == o && is_plain(vm->weakrefs[i]))
                return val_obj(vm->weakrefs[i]);
    }
    WeakrefObj *w = (WeakrefObj *)instance_alloc(vm, cls, sizeof(WeakrefObj));
    if (w == NULL) return VAL_ERR;
    w->target = o;
    w->callback = callback;
    w->hash = -1;
    if (!finals_expect(vm, callback != VAL_UNSET) || !weakref_register(vm, w))
        return VAL_ERR;
    if (!is_static) obj_set_flag(o, OBJ_WEAKREF);
    return val_obj(w);
}

static Value weakref_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (a[3] != VAL_UNSET && as_class(a[0]) == TYPE_OF(weakref))
        return err_raise(vm, EXC_TypeError, "ref() takes no keyword arguments");
    if (a[1] == VAL_UNSET)
        return err_raise(vm, EXC_TypeError, "__new__ expected at least 1 argument, got 0");
    return weakref_make(vm, as_class(a[0]), a[1], a[2]);
}

static Value weakref_init(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)a, (void)n;
    return VAL_NONE;
}

static Value weakref_callback(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    const WeakrefObj *w = as_ref(a[0]);
    return w->target == NULL || w->callback == VAL_UNSET ? VAL_NONE : w->callback;
}

static Value weakref_call(VM *vm, Value self, const CallArgs *c) {
    if (c->nkw > 0)
        return err_raise(vm, EXC_TypeError, "weakref() takes no keyword arguments");
    if (c->npos > 0)
        return err_raise(vm, EXC_TypeError,
                         "__call__() takes 0 positional arguments but %d were given",
                         (int)c->npos);
    // The loop did so before it called a reference itself.
    if (as_ref(self)->target != NULL && class_overrides(vm, class_of(self), DU_call) &&
        !finals_before_deref(vm, false))
        return VAL_ERR;
    Value v = weakref_target(self);
    return v == VAL_UNSET ? VAL_NONE : v;
}

static Value weakref_repr(VM *vm, Value self) {
    Value v = weakref_target(self);
    long at = (long)object_id(vm, self);
    if (v == VAL_UNSET) return val_obj(str_printf(vm, "<weakref at 0x%012lx; dead>", at));
    Value name;
    if (!attr_lookup(vm, v, STR(dunder_name), &name)) return VAL_ERR;
    long to = (long)object_id(vm, v);
    if (!is_str(name))
        return val_obj(
            str_printf(vm, "<weakref at 0x%012lx; to '%T' at 0x%012lx>", at, v, to));
    return val_obj(str_printf(vm, "<weakref at 0x%012lx; to '%T' at 0x%012lx (%S)>", at,
                              v, to, name));
}

static bool weakref_hash(VM *vm, Value self, int64_t *out) {
    WeakrefObj *w = as_ref(self);
    if (w->hash == -1) {
        Value v = weakref_target(self);
        int64_t h;
        if (v == VAL_UNSET)
            return err_raise(vm, EXC_TypeError, "weak object has gone away") != VAL_ERR;
        if (!seq_hash(vm, v, &h)) return false;
        w->hash = h;
    }
    *out = w->hash;
    return true;
}

static Value weakref_compare(VM *vm, Value a, Value b, CmpOp op) {
    if ((op != CMP_EQ && op != CMP_NE) || !is_kind(a, KIND_WEAKREF) ||
        !is_kind(b, KIND_WEAKREF))
        return VAL_NOTIMPL;
    Value x = weakref_target(a), y = weakref_target(b);
    if (x == VAL_UNSET || y == VAL_UNSET) return val_bool((a == b) == (op == CMP_EQ));
    if (!c_stack_ok_doing(vm, " in comparison")) return VAL_ERR;
    int eq = seq_equal(vm, x, y);
    return eq < 0 ? VAL_ERR : val_bool(eq == (op == CMP_EQ));
}

const TypeSlots weakref_slots = {.repr = weakref_repr,
                                 .hash = weakref_hash,
                                 .compare = weakref_compare,
                                 .call = weakref_call};

const NativeRow weakref_rows[] = {
    {"__new__", "(type, object=<unset>, callback=None, /, **kwargs)", weakref_new, "", NATIVE_NEW},
    {"__init__", "(self, object=<unset>, callback=None, /, **kwargs)", weakref_init, ""},
    {"__callback__", "(self)", weakref_callback, "", NATIVE_GETTER | NATIVE_MEMBER},
    {"__class_getitem__", "(cls, item, /)", class_alias, "See PEP 585",
     NATIVE_CLASSMETHOD},
};
