// None, NotImplemented and Ellipsis: immediate values whose classes have little to say.
#include "object/err.h"
#include "object/str.h"

static Value repr_none(VM *vm, Value self) {
    (void)self;
    return val_obj(str_from_cstr(vm, "None"));
}

static Value repr_not_implemented(VM *vm, Value self) {
    (void)self;
    return val_obj(str_from_cstr(vm, "NotImplemented"));
}

static Value repr_ellipsis(VM *vm, Value self) {
    (void)self;
    return val_obj(str_from_cstr(vm, "Ellipsis"));
}

static int none_is_false(VM *vm, Value self) {
    (void)vm, (void)self;
    return 0;
}

static Value new_none(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)a, (void)n;
    return VAL_NONE;
}

static Value new_not_implemented(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)a, (void)n;
    return VAL_NOTIMPL;
}

static Value new_ellipsis(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)a, (void)n;
    return VAL_ELLIPSIS;
}

// What copy and pickle are told: the name of a constant.
static Value reduce_not_implemented(VM *vm, Value *a, unsigned n) {
    (void)n;
    return repr_not_implemented(vm, a[0]);
}

static Value reduce_ellipsis(VM *vm, Value *a, unsigned n) {
    (void)n;
    return repr_ellipsis(vm, a[0]);
}

const TypeSlots NoneType_slots = {.repr = repr_none, .truth = none_is_false};
const TypeSlots NotImplementedType_slots = {.repr = repr_not_implemented};
const TypeSlots ellipsis_slots = {.repr = repr_ellipsis};

const NativeRow NoneType_rows[] = {
    {"__new__", "(cls)", new_none, NULL, NATIVE_NEW},
};
const NativeRow NotImplementedType_rows[] = {
    {"__new__", "(cls)", new_not_implemented, NULL, NATIVE_NEW},
    {"__reduce__", "(self, /)", reduce_not_implemented, NULL, 0},
};
const NativeRow ellipsis_rows[] = {
    {"__new__", "(cls)", new_ellipsis, NULL, NATIVE_NEW},
    {"__reduce__", "(self, /)", reduce_ellipsis, NULL, 0},
};
