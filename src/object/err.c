// Raising, catching and matching exceptions: the guest's error channel. Fields and printing of exceptions are in exc*.c.
#include "object/err.h"

#include <stdarg.h>

#include "heap/budget.h"
#include "object/attr.h"
#include "object/call.h"
#include "object/class.h"
#include "object/exc.h"
#include "object/str.h"
#include "object/tuple.h"

// exc.__context__ = what is being handled, unless that would close a cycle.
static void set_context(VM *vm, ExcObj *e) {
    Value h = vm->handled;
    if (h == VAL_UNSET || h == VAL_NONE || h == val_obj(e)) return;
    Value slow = h;
    unsigned steps = 0;
    for (Value c = h; c != VAL_UNSET; c = as_exc(c)->context) {
        if (as_exc(c)->context == val_obj(e)) {
            as_exc(c)->context = VAL_UNSET;
            break;
        }
        if (++steps % 2 == 0) {
            slow = as_exc(slow)->context;
            if (slow == c) break; // a cycle that does not hold e
        }
    }
    e->context = h;
}

Value err_set(VM *vm, Value exc) {
    if (vm->budget.limit != LIMIT_NONE) return VAL_ERR;
    set_context(vm, as_exc(exc));
    vm->exc = exc;
    return VAL_ERR;
}

// An exception of a static class, without running its __init__ (the arguments are known to be fine).
static ExcObj *static_exception(VM *vm, const ClassObj *cls, TupleObj *args) {
    ExcObj *e = (ExcObj *)instance_new(vm, (ClassObj *)(uintptr_t)cls);
    if (e == NULL || args == NULL) return NULL;
    e->args = args;
    return e;
}

Value err_raise_class(VM *vm, const ClassObj *cls, const char *fmt, ...) {
    if (vm->budget.limit != LIMIT_NONE) return VAL_ERR;
    va_list ap;
    va_start(ap, fmt);
    StrObj *text = str_format_c(vm, fmt, ap);
    va_end(ap);
    if (text == NULL) return VAL_ERR;
    Value arg = val_obj(text);
    Value e = exc_new(vm, cls, &arg, 1);
    return is_err(e) ? VAL_ERR : err_set(vm, e);
}

Value err_raise(VM *vm, ExcId id, const char *fmt, ...) {
    if (vm->budget.limit != LIMIT_NONE) return VAL_ERR;
    va_list ap;
    va_start(ap, fmt);
    StrObj *text = str_format_c(vm, fmt, ap);
    va_end(ap);
    if (text == NULL) return VAL_ERR;
    Value arg = val_obj(text);
    ExcObj *e = static_exception(vm, exc_classes[id], tuple_from(vm, &arg, 1));
    if (e == NULL) return VAL_ERR;
    exc_fill_fields(e);
    return err_set(vm, val_obj(e));
}

Value err_raise_value(VM *vm, ExcId id, Value arg) {
    if (vm->budget.limit != LIMIT_NONE) return VAL_ERR;
    ExcObj *e = static_exception(vm, exc_classes[id], arg == VAL_UNSET ? tuple_empty() : tuple_from(vm, &arg, 1));
    if (e == NULL) return VAL_ERR;
    exc_fill_fields(e);
    return err_set(vm, val_obj(e));
}

Value err_memory(VM *vm) { return err_raise_value(vm, EXC_MemoryError, VAL_UNSET); }

Value exc_new(VM *vm, const ClassObj *cls, const Value *args, unsigned n) {
    if (class_is_guest(cls)) return vm_call(vm, val_obj(cls), args, n);
    ExcObj *e = static_exception(vm, cls, n == 0 ? tuple_empty() : tuple_from(vm, args, n));
    if (e == NULL) return VAL_ERR;
    exc_fill_fields(e);
    return val_obj(e);
}

bool err_is(VM *vm, ExcId id) {
    return vm->budget.limit == LIMIT_NONE && vm->exc != VAL_UNSET && class_is_subclass(class_of(vm->exc), exc_classes[id]);
}

bool err_catch(VM *vm, ExcId id) {
    if (!err_is(vm, id)) return false;
    vm->exc = VAL_UNSET;
    return true;
}

Value err_take(VM *vm) {
    if (vm->budget.limit != LIMIT_NONE) return VAL_UNSET;
    Value e = vm->exc;
    vm->exc = VAL_UNSET;
    return e;
}

static bool is_exception_class(Value v) { return is_class(v) && class_is_subclass(as_class(v), exc_classes[EXC_BaseException]); }

static bool matches(VM *vm, Value exc, Value target, bool *ok, unsigned depth) {
    if (is_tuple(target)) {
        if (depth > 50 || !budget_charge(vm, as_tuple(target)->len)) return depth > 50 ? (err_raise(vm, EXC_RecursionError, "maximum recursion depth exceeded"), false) : false;
        for (size_t i = 0; i < as_tuple(target)->len && !*ok; i++)
            if (!matches(vm, exc, as_tuple(target)->items[i], ok, depth + 1)) return false;
        return true;
    }
    if (!is_exception_class(target)) {
        err_raise(vm, EXC_TypeError, "catching classes that do not inherit from BaseException is not allowed");
        return false;
    }
    *ok = class_is_subclass(class_of(exc), as_class(target));
    return true;
}

static bool all_exception_classes(Value t) {
    for (size_t i = 0; i < as_tuple(t)->len; i++)
        if (!is_exception_class(as_tuple(t)->items[i])) return false;
    return true;
}

bool err_matches(VM *vm, Value exc, Value target, bool *ok) {
    *ok = false;
    if (is_tuple(target) && !all_exception_classes(target)) {
        err_raise(vm, EXC_TypeError, "catching classes that do not inherit from BaseException is not allowed");
        return false;
    }
    return matches(vm, exc, target, ok, 0);
}

static const char *const binary_text[BIN_COUNT] = {"+", "-", "*", "/", "//", "%", "** or pow()", "<<", ">>", "&", "|", "^", "@", "divmod()"};

// Does v * n repeat it?
static bool repeats(Value v) {
    return is_list(v) || is_tuple(v) || is_str(v) || is_bytes(v) || is_kind(v, KIND_BYTEARRAY) || value_is_a(v, TYPE_OF(deque));
}

Value err_not_supported_binary(VM *vm, Value a, Value b, BinOp op, bool inplace) {
    if (op == BIN_ADD && is_kind(a, KIND_LIST))
        return err_raise(vm, EXC_TypeError, "can only concatenate list (not \"%T\") to list", b);
    if (op == BIN_ADD && is_str(a)) return err_raise(vm, EXC_TypeError, "can only concatenate str (not \"%T\") to str", b);
    if (op == BIN_ADD && (is_bytes(a) || is_kind(a, KIND_BYTEARRAY))) return err_raise(vm, EXC_TypeError, "can't concat %T to %T", b, a);
    if (op == BIN_ADD && is_kind(a, KIND_TUPLE))
        return err_raise(vm, EXC_TypeError, "can only concatenate tuple (not \"%T\") to tuple", b);
    if (op == BIN_ADD && is_str(a)) return err_raise(vm, EXC_TypeError, "can only concatenate str (not \"%T\") to str", b);
    if (op == BIN_MUL && repeats(a))
        return err_raise(vm, EXC_TypeError, "can't multiply sequence by non-int of type '%T'", b);
    if (op == BIN_MUL && repeats(b))
        return err_raise(vm, EXC_TypeError, "can't multiply sequence by non-int of type '%T'", a);
    if (inplace && op == BIN_POW) return err_raise(vm, EXC_TypeError, "unsupported operand type(s) for **=: '%T' and '%T'", a, b);
    if (op == BIN_RSHIFT && is_kind(a, KIND_NATIVE) && str_equal_ascii(((const NativeObj *)as_obj(a))->name, "print"))
        return err_raise(vm, EXC_TypeError, "unsupported operand type(s) for >>: '%T' and '%T'. Did you mean \"print(<message>, file=<output_stream>)\"?", a, b);
    return err_raise(vm, EXC_TypeError, "unsupported operand type(s) for %s%s: '%T' and '%T'", binary_text[op], inplace ? "=" : "", a, b);
}

Value err_not_supported_compare(VM *vm, Value a, Value b, CmpOp op) {
    static const char *const text[] = {"<", "<=", "==", "!=", ">", ">="};
    return err_raise(vm, EXC_TypeError, "'%s' not supported between instances of '%T' and '%T'", text[op], a, b);
}

// ---- AttributeError's and NameError's extra fields --------------------------------------------------------------------

void attr_error_note(VM *vm, Value o, StrObj *name) {
    if (!err_is(vm, EXC_AttributeError) || as_exc(vm->exc)->f[EXC_MAX_FIELDS - 1] == VAL_TRUE) return; // a refusal suggests nothing
    as_exc(vm->exc)->f[ATTR_NAME] = val_obj(name);
    as_exc(vm->exc)->f[ATTR_OBJ] = o;
}
