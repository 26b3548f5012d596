// Traceback objects: where an exception passed, and nothing of the frames.
#include "object/exc.h"

#include "object/call.h"

static TracebackObj *as_traceback(Value v) { return (TracebackObj *)as_obj(v); }

static Value get_lineno(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_int(exc_line(as_traceback(a[0])));
}
static Value get_lasti(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    uint32_t pc = as_traceback(a[0])->pc;
    return val_int(pc == TRACEBACK_START ? -1 : 2 * (int64_t)pc);
}
static Value get_next(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    Value v = as_traceback(a[0])->next;
    return v == VAL_UNSET ? VAL_NONE : v;
}
static Value set_next(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (a[1] == VAL_UNSET) return err_raise(vm, EXC_TypeError, "can't delete tb_next attribute");
    if (a[1] != VAL_NONE && !is_kind(a[1], KIND_TRACEBACK))
        return err_raise(vm, EXC_TypeError, "expected traceback object or None, got '%T'", a[1]);
    for (Value t = a[1]; is_kind(t, KIND_TRACEBACK); t = as_traceback(t)->next)
        if (t == a[0]) return err_raise(vm, EXC_ValueError, "traceback loop detected");
    as_traceback(a[0])->next = a[1] == VAL_NONE ? VAL_UNSET : a[1];
    return VAL_NONE;
}

const NativeRow traceback_rows[] = {
    {"tb_lineno", "(self)", get_lineno, "", NATIVE_GETTER},
    {"tb_lasti", "(self)", get_lasti, "", NATIVE_GETTER},
    {"tb_next", "(self)", get_next, "", NATIVE_GETTER},
    {"tb_next=", "(self, value)", set_next, "", NATIVE_GETTER},
};
