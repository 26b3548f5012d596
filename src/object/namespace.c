// types.SimpleNamespace: an object that is its attributes.
#include "heap/budget.h"
#include "object/call.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/str.h"
#include "object/tuple.h"

static Value namespace_init(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (as_tuple(a[1])->len > 0) return err_raise(vm, EXC_TypeError, "no positional arguments expected");
    if (a[2] == VAL_UNSET) return VAL_NONE;
    Value key, value;
    for (size_t pos = 0; dict_next(as_dict(a[2]), &pos, &key, &value);) {
        StrObj *name = str_intern(vm, as_str(key));
        if (name == NULL || !instance_set(vm, as_obj(a[0]), name, value)) return VAL_ERR;
    }
    return VAL_NONE;
}

static Value namespace_repr(VM *vm, Value self) {
    ClassObj *cls = class_of(self);
    bool own = !class_is_guest(cls);
    if (!c_stack_ok_doing(vm, " while getting the repr of an object")) return VAL_ERR;
    DictObj *d = instance_dict(vm, as_obj(self));
    if (d == NULL) return VAL_ERR;
    int entered = repr_enter(vm, self);
    if (entered < 0) return VAL_ERR;
    StrBuilder b;
    sb_init(&b, vm);
    if (own) sb_ascii(&b, "namespace");
    else sb_str(&b, cls->name);
    sb_char(&b, '(');
    bool ok = true, first = true;
    if (entered == 0) sb_ascii(&b, "...");
    Value key, value;
    for (size_t pos = 0; entered > 0 && ok && dict_next(d, &pos, &key, &value); first = false) {
        if (!is_str(key)) continue;
        if (!first) sb_ascii(&b, ", ");
        sb_str(&b, as_str(key));
        sb_char(&b, '=');
        Value text = budget_charge(vm, 1) ? op_repr(vm, value) : VAL_ERR;
        ok = !is_err(text);
        if (ok) sb_str(&b, as_str(text));
    }
    if (entered > 0) repr_leave(vm, self);
    if (!ok) return VAL_ERR;
    sb_char(&b, ')');
    return sb_finish(&b);
}

static bool is_namespace(Value v) { return value_is_a(v, TYPE_OF(simplenamespace)); }

static Value namespace_compare(VM *vm, Value a, Value b, CmpOp op) {
    if (!is_namespace(a) || !is_namespace(b)) return VAL_NOTIMPL;
    DictObj *x = instance_dict(vm, as_obj(a)), *y = instance_dict(vm, as_obj(b));
    if (x == NULL || y == NULL) return VAL_ERR;
    return op_compare(vm, val_obj(x), val_obj(y), op);
}

const TypeSlots simplenamespace_slots = {.repr = namespace_repr, .compare = namespace_compare};

const NativeRow simplenamespace_rows[] = {
    {"__init__", "(self, /, *args, **kwargs)", namespace_init, "Initialize self.  See help(type(self)) for accurate signature."},
};
