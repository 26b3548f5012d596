// The TypeErrors of calls with wrong arguments, in CPython's words. All return false.
#pragma once

#include "object/native.h"

StrObj *func_qualname(const FuncObj *f);
bool bind_error_keyword(VM *vm, FuncObj *fn, const CallArgs *c, StrObj *name); // unexpected or positional-only given by name
bool bind_error_missing(VM *vm, FuncObj *fn, const Value *regs, bool kwonly);
bool bind_error_too_many(VM *vm, FuncObj *fn, unsigned given, const Value *regs);
StrObj *bind_error_title(VM *vm, const NativeObj *fn); // its name in errors
Value bind_error_native(VM *vm, const NativeObj *fn, unsigned given, unsigned lo, unsigned hi);
bool bind_error_native_keyword(VM *vm, const NativeObj *fn, StrObj *name);
