// The guest's error channel: functions return VAL_ERR (or false, -1, NULL as their header says) with vm->exc set, or
// with vm->budget.limit set and no exception. Exactly one place may swallow an error: err_catch.
#pragma once

#include "object/native.h"

typedef enum ExcId {
    EXC_BaseException,
#define EXC(name, base, fields, doc) EXC_##name,
#include "object/exceptions.def"
#undef EXC
    EXC_COUNT
} ExcId;

extern const ClassObj *const exc_classes[EXC_COUNT]; // generated

// Raises. Always returns VAL_ERR. Format directives: %s C string, %d int, %ld int64_t, %zu size_t, %c code point,
// %S str(Value) of a StrObj, %N StrObj *, %T class name of a Value, %K name of a ClassObj *, %R repr of a Value (may run
// guest code), %% percent. Long texts are cut as CPython cuts them where it does (%.200s style is written "%.200N").
Value err_raise(VM *vm, ExcId id, const char *fmt, ...);
Value err_raise_class(VM *vm, const ClassObj *cls, const char *fmt, ...);
Value err_set(VM *vm, Value exc);               // raise this exception object
Value err_raise_value(VM *vm, ExcId id, Value arg); // e.g. KeyError(key), StopIteration(value)
Value err_memory(VM *vm);                       // MemoryError for sizes beyond what could ever be allocated

static inline bool err_pending(const VM *vm) { return vm->exc != VAL_UNSET || vm->budget.limit != LIMIT_NONE; }
// If the pending exception is an instance of id: clears it and returns true. False for limits and anything else.
bool err_catch(VM *vm, ExcId id);
bool err_is(VM *vm, ExcId id);        // would err_catch catch it?
Value err_take(VM *vm);               // the pending exception, cleared; unset if it is a limit
bool err_matches(VM *vm, Value exc, Value cls_or_tuple, bool *ok); // except clause semantics

Value exc_new(VM *vm, const ClassObj *cls, const Value *args, unsigned n); // an exception object, or VAL_ERR
// Frequent TypeErrors in CPython's words.
Value err_not_supported_binary(VM *vm, Value a, Value b, BinOp op, bool inplace);
Value err_not_supported_compare(VM *vm, Value a, Value b, CmpOp op);
