// What objects may ask of the machine, implemented by vm/ and object/attr.c: call, attribute, operator, iterate. Every function here may run
// guest code unless it says otherwise: re-read all pointers into containers afterwards.
#pragma once

#include "object/native.h"

#define MUST_CHECK __attribute__((warn_unused_result))

// Runs fn in a nested loop on the C stack and returns its value. Use call_tail instead wherever the call is the last thing a native does.
Value vm_call(VM *vm, Value fn, const Value *args, unsigned n) MUST_CHECK;
Value vm_call_kw(VM *vm, Value fn, const CallArgs *c) MUST_CHECK;
static inline Value vm_call0(VM *vm, Value fn) { return vm_call(vm, fn, NULL, 0); }
static inline Value vm_call1(VM *vm, Value fn, Value a) { return vm_call(vm, fn, &a, 1); }
static inline Value vm_call2(VM *vm, Value fn, Value a, Value b) {
    Value args[2] = {a, b};
    return vm_call(vm, fn, args, 2);
}
static inline Value vm_call3(VM *vm, Value fn, Value a, Value b, Value c) {
    Value args[3] = {a, b, c};
    return vm_call(vm, fn, args, 3);
}
// "return call_tail(vm, fn, n, args)": the machine calls fn in place of this native, as a VM frame: no C recursion, tools may
// suspend inside. At most 6 arguments. Returns VAL_TAIL. Only for natives called by the machine (rows), not for slots.
Value call_tail(VM *vm, Value fn, unsigned n, const Value *args) MUST_CHECK;
// The same with any number of arguments and with keywords; slots `call` may answer with it too.
Value call_tail_kw(VM *vm, Value fn, const CallArgs *c) MUST_CHECK;
// The frozen Python implementation of a builtin (src/builtins/py): a function by name, for call_tail.
Value frozen_function(VM *vm, const char *name) MUST_CHECK;
Value frozen_named(VM *vm, StrObj *name) MUST_CHECK; // for names of names.def
bool is_callable(VM *vm, Value v);
// False with RecursionError when the C stack is nearly used up: first thing in every recursive C function.
bool c_stack_refuse(VM *vm, const char *doing) MUST_CHECK; // raises
static inline bool c_stack_ok_doing(VM *vm, const char *doing) MUST_CHECK;
static inline bool c_stack_ok_doing(VM *vm, const char *doing) {
    return (char *)__builtin_frame_address(0) > vm->c_stack_limit || c_stack_refuse(vm, doing);
}
static inline bool c_stack_ok(VM *vm) MUST_CHECK;
static inline bool c_stack_ok(VM *vm) { return c_stack_ok_doing(vm, ""); }
// c_stack_ok_doing: // "maximum recursion depth exceeded while calling..." doing: " in comparison", ...

// ---- attributes (object/attr.c) -------------------------------------------------------------------------------------
Value attr_get(VM *vm, Value o, StrObj *name) MUST_CHECK;             // AttributeError if missing
bool attr_lookup(VM *vm, Value o, StrObj *name, Value *out) MUST_CHECK; // missing: true with *out unset; false = error
bool attr_set(VM *vm, Value o, StrObj *name, Value v) MUST_CHECK;     // v unset = delete
// What object.__getattribute__ and object.__setattr__ (type.... for classes) do: no guest hook of o itself is asked.
Value attr_get_generic(VM *vm, Value o, StrObj *name) MUST_CHECK;
bool attr_set_generic(VM *vm, Value o, StrObj *name, Value v) MUST_CHECK; // v unset = delete
Value attr_get_str(VM *vm, Value o, const char *name) MUST_CHECK;

// ---- classes (object/class.c) ---------------------------------------------------------------------------------------
ClassObj *class_of_immediate(Value v);
// Of any value, immediates too; runs nothing.
static inline ClassObj *class_of(Value v) { return is_ptr(v) ? obj_class(as_obj(v)) : class_of_immediate(v); }
Value class_lookup(VM *vm, const ClassObj *cls, const StrObj *name); // raw attribute along the MRO or unset; runs nothing
Value class_dunder(VM *vm, const ClassObj *cls, Dunder d);       // the same, cached; runs nothing
// Bind raw attribute v of class cls for obj (descriptor protocol); obj unset = access through the class.
Value class_bind(VM *vm, Value v, Value obj, ClassObj *cls) MUST_CHECK;
bool class_is_subclass(const ClassObj *cls, const ClassObj *of); // by MRO; runs nothing
static inline bool value_is_a(Value v, const ClassObj *cls) { return class_is_subclass(class_of(v), cls); }
bool isinstance_of(VM *vm, Value v, Value cls_or_tuple, bool *ok) MUST_CHECK; // with __instancecheck__; false = error
bool issubclass_of(VM *vm, Value c, Value cls_or_tuple, bool *ok) MUST_CHECK;
const char *type_name(Value v, char *buf, size_t size);          // UTF-8 of class_of(v)->name
// Does cls (a guest class) override dunder d, i.e. is the found attribute not the native slot of its static base?
bool class_overrides(VM *vm, const ClassObj *cls, Dunder d);

// ---- operators (object/ops.c): native slots directly, guest dunders through vm_call ---------------------------------
Value op_repr(VM *vm, Value v) MUST_CHECK;   // a StrObj
Value op_str(VM *vm, Value v) MUST_CHECK;    // a StrObj
Value op_format(VM *vm, Value v, StrObj *spec) MUST_CHECK;
bool op_hash(VM *vm, Value v, int64_t *out) MUST_CHECK;
int op_truth(VM *vm, Value v) MUST_CHECK;    // 1, 0, -1
Value op_compare(VM *vm, Value a, Value b, CmpOp op) MUST_CHECK; // any value
int op_compare_bool(VM *vm, Value a, Value b, CmpOp op) MUST_CHECK; // 1, 0, -1; identity shortcut for EQ/NE as containers do
static inline int op_eq(VM *vm, Value a, Value b) { return a == b ? 1 : op_compare_bool(vm, a, b, CMP_EQ); }
Value op_binary(VM *vm, Value a, Value b, BinOp op) MUST_CHECK;
Value op_inplace(VM *vm, Value a, Value b, BinOp op) MUST_CHECK;
Value op_unary(VM *vm, Value a, UnOp op) MUST_CHECK;
Value op_index(VM *vm, Value v) MUST_CHECK;  // __index__: an int (inline or IntObj), TypeError otherwise
// __index__ as int64: out of range raises `overflow` (EXC_IndexError, EXC_OverflowError) or, with clamp, saturates.
bool op_to_i64(VM *vm, Value v, int64_t *out) MUST_CHECK;
bool op_to_i64_clamp(VM *vm, Value v, int64_t *out) MUST_CHECK;
bool op_to_double(VM *vm, Value v, double *out) MUST_CHECK; // float(v) for math functions: __float__, __index__; TypeError "must be real number, not X"
int64_t op_len(VM *vm, Value v) MUST_CHECK;  // -1 error
int64_t op_length_hint(VM *vm, Value v, int64_t fallback) MUST_CHECK; // -1 error
Value op_getitem(VM *vm, Value o, Value key) MUST_CHECK;
bool op_setitem(VM *vm, Value o, Value key, Value v) MUST_CHECK; // v unset = delete
int op_contains(VM *vm, Value o, Value item) MUST_CHECK;
Value op_iter(VM *vm, Value v) MUST_CHECK;
Value iter_next(VM *vm, Value it) MUST_CHECK; // VAL_STOP at the end
// Would iterating v run guest code (a guest generator, a class with __iter__/__next__, map over a guest function)? Natives that consume
// an iterable answer true with call_tail of their frozen twin, so that no C recursion happens.
bool iter_is_guest(VM *vm, Value v);

// A C loop over any iterable, exact lists and tuples without an iterator object:
//   IterLoop it; if (!iter_begin(vm, &it, iterable)) return VAL_ERR;
//   while (iter_step(vm, &it, &v)) { ... }  if (it.failed) return VAL_ERR;
typedef struct IterLoop {
    Value seq, it;
    size_t index;
    bool failed;
} IterLoop;
bool iter_begin(VM *vm, IterLoop *l, Value iterable) MUST_CHECK;
bool iter_step(VM *vm, IterLoop *l, Value *out) MUST_CHECK; // charges one unit
// repr guard for recursive containers: false = v is already being printed (the caller writes "[...]"); -1 error.
int repr_enter(VM *vm, Value v);
void repr_leave(VM *vm, Value v);
