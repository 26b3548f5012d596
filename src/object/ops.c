// Operators on any value: the native slot of the type, or the guest's special method through vm_call. The VM runs the common guest cases as
// frames (vm/slow.c); these are what natives and the rest use.
#include "heap/budget.h"
#include "object/attr.h"
#include "object/call.h"
#include "object/class.h"
#include "object/err.h"
#include "object/float.h"
#include "object/func.h"
#include "object/int.h"
#include "object/str.h"
#include "object/dict.h"
#include "object/exc.h"

// Calls special method d of v with args; VAL_UNSET without error when the class has none.
static Value call_dunder(VM *vm, Value v, Dunder d, const Value *args, unsigned n) {
    ClassObj *cls = class_of(v);
    Value fn = class_dunder(vm, cls, d);
    if (fn == VAL_UNSET || !c_stack_ok(vm)) return VAL_UNSET;
    if (is_function(fn)) {
        Value all[4] = {v};
        for (unsigned i = 0; i < n; i++) all[i + 1] = args[i];
        return vm_call(vm, fn, all, n + 1);
    }
    fn = class_bind(vm, fn, v, cls);
    return is_err(fn) ? VAL_ERR : vm_call(vm, fn, args, n);
}

static inline bool guest_has(VM *vm, Value v, Dunder d) {
    return is_ptr(v) && (obj_flags(as_obj(v)) & OBJ_SUB || obj_kind(as_obj(v)) == KIND_CLASS) && class_overrides(vm, class_of(v), d);
}

// ---- text -----------------------------------------------------------------------------------------------------------

static Value default_repr(VM *vm, Value v) {
    ClassObj *cls = class_of(v);
    Value mod = class_module_name(vm, cls);
    if (is_err(mod)) return VAL_ERR;
    // the names of builtin classes include the module
    bool plain = !is_str(mod) || !class_is_guest(cls) || str_equal_ascii(as_str(mod), "builtins");
    StrObj *s = plain ? str_printf(vm, "<%N object at 0x%012lx>", class_qualname(cls), (long)object_id(vm, v))
                      : str_printf(vm, "<%S.%N object at 0x%012lx>", mod, class_qualname(cls), (long)object_id(vm, v));
    return val_obj(s);
}

static Value text_result(VM *vm, Value r, const char *what) {
    if (is_err(r) || is_str(r)) return r;
    return err_raise(vm, EXC_TypeError, "%s returned non-string (type %T)", what, r);
}

Value object_repr_default(VM *vm, Value v) { return default_repr(vm, v); }

Value op_repr(VM *vm, Value v) {
    if (!budget_charge(vm, 1)) return VAL_ERR;
    ClassObj *cls = class_of(v);
    if (guest_has(vm, v, DU_repr)) {
        if (!c_stack_ok_doing(vm, " while getting the repr of an object")) return VAL_ERR;
        return text_result(vm, call_dunder(vm, v, DU_repr, NULL, 0), "__repr__");
    }
    if (SLOT_OF(cls, repr) == NULL) return default_repr(vm, v);
    if (!c_stack_ok_doing(vm, " while getting the repr of an object")) return VAL_ERR;
    return SLOT_OF(cls, repr)(vm, v);
}

Value op_str(VM *vm, Value v) {
    if (is_exact(v, KIND_STR)) return v;
    ClassObj *cls = class_of(v);
    if (guest_has(vm, v, DU_str)) {
        if (!c_stack_ok_doing(vm, " while getting the str of an object")) return VAL_ERR;
        return text_result(vm, call_dunder(vm, v, DU_str, NULL, 0), "__str__");
    }
    if (SLOT_OF(cls, str) != NULL) return SLOT_OF(cls, str)(vm, v);
    if (guest_has(vm, v, DU_repr)) { // inherits __str__, which calls __repr__ unchecked
        if (!c_stack_ok_doing(vm, " while getting the str of an object")) return VAL_ERR;
        return text_result(vm, call_dunder(vm, v, DU_repr, NULL, 0), "__str__");
    }
    return op_repr(vm, v);
}

Value op_format(VM *vm, Value v, StrObj *spec) {
    ClassObj *cls = class_of(v);
    if (guest_has(vm, v, DU_format)) {
        Value arg = val_obj(spec);
        Value r = call_dunder(vm, v, DU_format, &arg, 1);
        if (is_err(r) || is_str(r)) return r;
        return err_raise(vm, EXC_TypeError, "__format__ must return a str, not %T", r);
    }
    if (SLOT_OF(cls, format) != NULL) return SLOT_OF(cls, format)(vm, v, spec);
    Value row = class_lookup(vm, cls, &name_dunder_format);
    if (row != VAL_UNSET && !is_kind(row, KIND_WRAPPERDESCR)) {
        Value arg = val_obj(spec), fn = class_bind(vm, row, v, cls);
        return is_err(fn) ? VAL_ERR : vm_call1(vm, fn, arg);
    }
    if (spec->len > 0) return err_raise(vm, EXC_TypeError, "unsupported format string passed to %T.__format__", v);
    return op_str(vm, v);
}

// ---- hash and truth -------------------------------------------------------------------------------------------------

bool op_hash(VM *vm, Value v, int64_t *out) {
    if (is_int(v)) return *out = int_hash(v), true;
    if (is_exact(v, KIND_STR)) return *out = str_hash(vm, as_str(v)), true;
    if (guest_has(vm, v, DU_hash)) {
        if (class_dunder(vm, class_of(v), DU_hash) == VAL_NONE) goto unhashable;
        Value r = call_dunder(vm, v, DU_hash, NULL, 0);
        if (is_err(r)) return false;
        if (!is_int_like(r)) {
            err_raise(vm, EXC_TypeError, "__hash__ method should return an integer");
            return false;
        }
        *out = int_to_i64(r, out) ? *out : int_hash(r);
        if (*out == -1) *out = -2;
        return true;
    }
    ClassObj *cls = class_of(v);
    if (class_dunder(vm, cls, DU_hash) == VAL_NONE) goto unhashable;
    if (SLOT_OF(cls, hash) != NULL) return SLOT_OF(cls, hash)(vm, v, out);
    *out = object_hash(vm, v);
    return true;
unhashable:
    err_raise(vm, EXC_TypeError, "unhashable type: '%T'", v);
    return false;
}

int op_truth(VM *vm, Value v) {
    if (is_bool(v)) return v == VAL_TRUE;
    if (v == VAL_NONE) return 0;
    if (is_int(v)) return v != val_int(0);
    if (is_double(v)) return as_double(v) != 0;
    if (!is_ptr(v)) return 1;
    ClassObj *cls = class_of(v);
    if (guest_has(vm, v, DU_bool)) {
        Value r = call_dunder(vm, v, DU_bool, NULL, 0);
        if (is_err(r)) return -1;
        if (is_bool(r)) return r == VAL_TRUE;
        err_raise(vm, EXC_TypeError, "__bool__ should return bool, returned %T", r);
        return -1;
    }
    // A container's own truth is its length, so a subclass's __len__ decides.
    bool own_len = SLOT_OF(cls, len) != NULL && guest_has(vm, v, DU_len);
    if (SLOT_OF(cls, truth) != NULL && !own_len) return SLOT_OF(cls, truth)(vm, v);
    if (guest_has(vm, v, DU_len) || SLOT_OF(cls, len) != NULL) {
        int64_t n = op_len(vm, v);
        return n < 0 ? -1 : n != 0;
    }
    return 1;
}

// ---- comparison -----------------------------------------------------------------------------------------------------

static const Dunder cmp_dunder[] = {DU_lt, DU_le, DU_eq, DU_ne, DU_gt, DU_ge};
static const CmpOp cmp_swapped[] = {CMP_GT, CMP_GE, CMP_EQ, CMP_NE, CMP_LT, CMP_LE};

// One side's answer: a value, VAL_NOTIMPL, or an error.
// object.__ne__ inverts __eq__; other builtin classes' own __ne__ does not.
static bool inverts_eq(VM *vm, const ClassObj *cls) {
    Value ne = class_dunder(vm, cls, DU_ne);
    return is_kind(ne, KIND_WRAPPERDESCR) && ((const NativeObj *)as_obj(ne))->owner == TYPE_OF(object);
}

static Value compare_side(VM *vm, Value a, Value b, CmpOp op) {
    if (guest_has(vm, a, cmp_dunder[op])) {
        if (!c_stack_ok_doing(vm, " in comparison")) return VAL_ERR;
        return call_dunder(vm, a, cmp_dunder[op], &b, 1);
    }
    if (op == CMP_NE && guest_has(vm, a, DU_eq) && inverts_eq(vm, class_of(a))) {
        Value r = call_dunder(vm, a, DU_eq, &b, 1);
        if (is_err(r) || r == VAL_NOTIMPL) return r;
        int t = op_truth(vm, r);
        return t < 0 ? VAL_ERR : val_bool(!t);
    }
    ClassObj *cls = class_of(a);
    if (SLOT_OF(cls, compare) == NULL) return VAL_NOTIMPL;
    if (is_ptr(a) && !c_stack_ok_doing(vm, " in comparison")) return VAL_ERR;
    return SLOT_OF(cls, compare)(vm, a, b, op);
}

static inline bool holds(int order, CmpOp op) {
    switch (op) {
    case CMP_LT: return order < 0;
    case CMP_LE: return order <= 0;
    case CMP_EQ: return order == 0;
    case CMP_NE: return order != 0;
    case CMP_GT: return order > 0;
    case CMP_GE: return order >= 0;
    }
    return false;
}

// Plain ints, floats and strs: 1, 0, or -1 for "ask the types".
static inline int plain_compare(Value a, Value b, CmpOp op) {
    if (are_ints(a, b)) {
        int64_t x = as_int(a), y = as_int(b);
        return holds((x > y) - (x < y), op);
    }
    if (is_double(a) && is_double(b)) {
        double x = as_double(a), y = as_double(b);
        if (x != x || y != y) return op == CMP_NE;
        return holds((x > y) - (x < y), op);
    }
    if (!is_exact(a, KIND_STR) || !is_exact(b, KIND_STR)) return -1;
    if (op == CMP_EQ) return str_equal(as_str(a), as_str(b));
    if (op == CMP_NE) return !str_equal(as_str(a), as_str(b));
    return holds(str_compare(as_str(a), as_str(b)), op);
}

// Is b asked first, as an instance of a subclass of a's class with a method of its own?
static bool compare_right_first(VM *vm, const ClassObj *ca, const ClassObj *cb, CmpOp op) {
    return ca != cb && class_is_guest(cb) && class_is_subclass(cb, ca) && class_overrides(vm, cb, cmp_dunder[cmp_swapped[op]]);
}

// The guest function that decides a op b first, or unset: for the loop, which runs it as a frame.
Value op_compare_function(VM *vm, Value a, Value b, CmpOp op) {
    ClassObj *ca = class_of(a), *cb = class_of(b);
    if (!class_is_guest(ca) || compare_right_first(vm, ca, cb, op)) return VAL_UNSET;
    Value fn = class_dunder(vm, ca, cmp_dunder[op]);
    return is_function(fn) ? fn : VAL_UNSET;
}

// After that function answered NotImplemented.
Value op_compare_rest(VM *vm, Value a, Value b, CmpOp op) {
    Value r = compare_side(vm, b, a, cmp_swapped[op]);
    if (r != VAL_NOTIMPL) return r;
    if (op == CMP_EQ) return val_bool(a == b);
    if (op == CMP_NE) return val_bool(a != b);
    return err_not_supported_compare(vm, a, b, op);
}

Value op_compare(VM *vm, Value a, Value b, CmpOp op) {
    if (!budget_charge(vm, 1)) return VAL_ERR;
    int plain = plain_compare(a, b, op);
    if (plain >= 0) return val_bool(plain);
    ClassObj *ca = class_of(a), *cb = class_of(b);
    bool right_first = compare_right_first(vm, ca, cb, op);
    if (right_first) {
        Value r = compare_side(vm, b, a, cmp_swapped[op]);
        if (r != VAL_NOTIMPL) return r;
    }
    Value r = compare_side(vm, a, b, op);
    if (r != VAL_NOTIMPL) return r;
    if (!right_first) {
        r = compare_side(vm, b, a, cmp_swapped[op]);
        if (r != VAL_NOTIMPL) return r;
    }
    if (op == CMP_EQ) return val_bool(a == b);
    if (op == CMP_NE) return val_bool(a != b);
    return err_not_supported_compare(vm, a, b, op);
}

int op_compare_bool(VM *vm, Value a, Value b, CmpOp op) {
    if (a == b) {
        if (op == CMP_EQ) return 1;
        if (op == CMP_NE) return 0;
    }
    int plain = plain_compare(a, b, op);
    if (plain >= 0) return plain;
    Value r = op_compare(vm, a, b, op);
    return is_err(r) ? -1 : op_truth(vm, r);
}

// ---- arithmetic -----------------------------------------------------------------------------------------------------

// One side's answer. reflected: a is the right operand and its __rop__ is asked.
static Value binary_side(VM *vm, Value a, Value b, BinOp op, bool reflected) {
    Dunder d = (Dunder)(DU_add + op + (reflected ? BIN_COUNT : 0));
    if (guest_has(vm, a, d)) return call_dunder(vm, a, d, &b, 1);
    ClassObj *cls = class_of(a);
    if (SLOT_OF(cls, binary) == NULL) return VAL_NOTIMPL;
    return reflected ? SLOT_OF(cls, binary)(vm, b, a, op) : SLOT_OF(cls, binary)(vm, a, b, op);
}

static Value binary_try(VM *vm, Value a, Value b, BinOp op) {
    ClassObj *ca = class_of(a), *cb = class_of(b);
    Dunder rd = (Dunder)(DU_radd + op);
    bool right_first = ca != cb && class_is_subclass(cb, ca) &&
                       ((class_overrides(vm, cb, rd) && class_dunder(vm, ca, rd) != class_dunder(vm, cb, rd)) ||
                        SLOT_OF(ca, binary) != SLOT_OF(cb, binary));
    Value r;
    if (right_first) {
        r = binary_side(vm, b, a, op, true);
        if (r != VAL_NOTIMPL) return r;
    }
    r = binary_side(vm, a, b, op, false);
    if (r != VAL_NOTIMPL || right_first) return r;
    bool same_native = SLOT_OF(ca, binary) == SLOT_OF(cb, binary) && !guest_has(vm, b, rd);
    if (ca == cb || same_native) return VAL_NOTIMPL;
    return binary_side(vm, b, a, op, true);
}

Value op_binary(VM *vm, Value a, Value b, BinOp op) {
    if (!budget_charge(vm, 1)) return VAL_ERR;
    Value r = binary_try(vm, a, b, op);
    return r != VAL_NOTIMPL ? r : err_not_supported_binary(vm, a, b, op, false);
}

// After a's guest method answered NotImplemented: what b says.
Value op_binary_other(VM *vm, Value a, Value b, BinOp op, bool inplace) {
    Value r = VAL_NOTIMPL;
    if (class_of(a) != class_of(b)) r = binary_side(vm, b, a, op, true);
    return r != VAL_NOTIMPL ? r : err_not_supported_binary(vm, a, b, op, inplace);
}

Value op_inplace(VM *vm, Value a, Value b, BinOp op) {
    if (!budget_charge(vm, 1)) return VAL_ERR;
    Dunder d = (Dunder)(DU_iadd + op);
    Value r = VAL_NOTIMPL;
    ClassObj *cls = class_of(a);
    if (op != BIN_DIVMOD && guest_has(vm, a, d)) r = call_dunder(vm, a, d, &b, 1);
    else if (SLOT_OF(cls, inplace) != NULL) r = SLOT_OF(cls, inplace)(vm, a, b, op);
    if (r != VAL_NOTIMPL) return r;
    r = binary_try(vm, a, b, op);
    return r != VAL_NOTIMPL ? r : err_not_supported_binary(vm, a, b, op, true);
}

static const Dunder un_dunder[] = {DU_neg, DU_pos, DU_invert, DU_abs, DU_int, DU_float, DU_index, DU_complex};

Value op_unary(VM *vm, Value a, UnOp op) {
    if (guest_has(vm, a, un_dunder[op])) return call_dunder(vm, a, un_dunder[op], NULL, 0);
    ClassObj *cls = class_of(a);
    Value r = SLOT_OF(cls, unary) == NULL ? VAL_NOTIMPL : SLOT_OF(cls, unary)(vm, a, op);
    if (r != VAL_NOTIMPL) return r;
    switch (op) {
    case UN_NEG: return err_raise(vm, EXC_TypeError, "bad operand type for unary -: '%T'", a);
    case UN_POS: return err_raise(vm, EXC_TypeError, "bad operand type for unary +: '%T'", a);
    case UN_INVERT: return err_raise(vm, EXC_TypeError, "bad operand type for unary ~: '%T'", a);
    case UN_ABS: return err_raise(vm, EXC_TypeError, "bad operand type for abs(): '%T'", a);
    default: return VAL_NOTIMPL;
    }
}

// ---- numbers for natives --------------------------------------------------------------------------------------------

Value op_index(VM *vm, Value v) {
    if (is_int(v)) return v;
    if (is_int_like(v)) return int_exact(vm, v);
    Value r = VAL_NOTIMPL;
    if (guest_has(vm, v, DU_index)) r = call_dunder(vm, v, DU_index, NULL, 0);
    if (r == VAL_NOTIMPL) return err_raise(vm, EXC_TypeError, "'%T' object cannot be interpreted as an integer", v);
    if (is_err(r)) return r;
    if (!is_int_like(r)) return err_raise(vm, EXC_TypeError, "__index__ returned non-int (type %T)", r);
    return int_exact(vm, r);
}

bool op_to_i64(VM *vm, Value v, int64_t *out) {
    v = op_index(vm, v);
    if (is_err(v)) return false;
    if (int_to_i64(v, out)) return true;
    err_raise(vm, EXC_OverflowError, "Python int too large to convert to C ssize_t");
    return false;
}

bool op_to_i64_clamp(VM *vm, Value v, int64_t *out) {
    v = op_index(vm, v);
    if (is_err(v)) return false;
    if (!int_to_i64(v, out)) *out = int_sign(v) < 0 ? INT64_MIN : INT64_MAX;
    return true;
}

bool op_to_double(VM *vm, Value v, double *out) {
    if (is_float_like(v)) return *out = float_value(v), true;
    if (is_int_like(v)) return int_to_double(vm, v, out);
    if (guest_has(vm, v, DU_float)) {
        Value r = call_dunder(vm, v, DU_float, NULL, 0);
        if (is_err(r)) return false;
        if (is_float_like(r)) return *out = float_value(r), true;
        err_raise(vm, EXC_TypeError, "%T.__float__ returned non-float (type %T)", v, r);
        return false;
    }
    if (guest_has(vm, v, DU_index)) {
        Value r = op_index(vm, v);
        return !is_err(r) && int_to_double(vm, r, out);
    }
    ClassObj *cls = class_of(v);
    Value r = SLOT_OF(cls, unary) == NULL ? VAL_NOTIMPL : SLOT_OF(cls, unary)(vm, v, UN_FLOAT);
    if (r == VAL_NOTIMPL) {
        err_raise(vm, EXC_TypeError, "must be real number, not %T", v);
        return false;
    }
    if (is_err(r)) return false;
    *out = float_value(r);
    return true;
}

// ---- containers -----------------------------------------------------------------------------------------------------

int64_t op_len(VM *vm, Value v) {
    if (is_exact(v, KIND_STR)) return as_str(v)->len;
    if (is_exact(v, KIND_LIST)) return (int64_t)as_list(v)->len;
    ClassObj *cls = class_of(v);
    if (guest_has(vm, v, DU_len)) {
        Value r = call_dunder(vm, v, DU_len, NULL, 0);
        if (is_err(r)) return -1;
        r = op_index(vm, r);
        if (is_err(r)) return -1;
        int64_t n;
        if (int_sign(r) < 0) err_raise(vm, EXC_ValueError, "__len__() should return >= 0");
        else if (!int_to_i64(r, &n)) err_raise(vm, EXC_OverflowError, "cannot fit 'int' into an index-sized integer");
        else return n;
        return -1;
    }
    if (SLOT_OF(cls, len) != NULL) return SLOT_OF(cls, len)(vm, v);
    err_raise(vm, EXC_TypeError, "object of type '%T' has no len()", v);
    return -1;
}

int64_t op_length_hint(VM *vm, Value v, int64_t fallback) {
    ClassObj *cls = class_of(v);
    if (guest_has(vm, v, DU_len) || SLOT_OF(cls, len) != NULL) {
        int64_t n = op_len(vm, v);
        if (n >= 0) return n;
        return err_catch(vm, EXC_TypeError) ? fallback : -1;
    }
    if (class_dunder(vm, cls, DU_length_hint) == VAL_UNSET) return fallback;
    Value r = call_dunder(vm, v, DU_length_hint, NULL, 0);
    if (is_err(r)) return err_catch(vm, EXC_TypeError) ? fallback : -1;
    if (r == VAL_NOTIMPL) return fallback;
    int64_t n;
    if (!is_int_like(r)) err_raise(vm, EXC_TypeError, "__length_hint__ must be an integer, not %T", r);
    else if (!int_to_i64(r, &n) || n < 0) err_raise(vm, EXC_ValueError, "__length_hint__() should return >= 0");
    else return n;
    return -1;
}

Value op_getitem(VM *vm, Value o, Value key) {
    if (guest_has(vm, o, DU_getitem)) return call_dunder(vm, o, DU_getitem, &key, 1);
    ClassObj *cls = class_of(o);
    if (SLOT_OF(cls, getitem) != NULL) return SLOT_OF(cls, getitem)(vm, o, key);
    if (is_class(o)) return class_getitem(vm, o, key);
    return err_raise(vm, EXC_TypeError, "'%T' object is not subscriptable", o);
}

bool op_setitem(VM *vm, Value o, Value key, Value v) {
    Dunder d = v == VAL_UNSET ? DU_delitem : DU_setitem;
    Value args[2] = {key, v};
    if (guest_has(vm, o, d)) return !is_err(call_dunder(vm, o, d, args, v == VAL_UNSET ? 1 : 2));
    ClassObj *cls = class_of(o);
    if (SLOT_OF(cls, setitem) != NULL) return SLOT_OF(cls, setitem)(vm, o, key, v);
    const char *no = v == VAL_UNSET && SLOT_OF(cls, len) != NULL && is_int_like(key) ? "doesn't" : "does not";
    err_raise(vm, EXC_TypeError, "'%T' object %s support item %s", o, no, v == VAL_UNSET ? "deletion" : "assignment");
    return false;
}

int op_contains(VM *vm, Value o, Value item) {
    ClassObj *cls = class_of(o);
    if (guest_has(vm, o, DU_contains)) {
        if (class_dunder(vm, cls, DU_contains) == VAL_NONE) {
            err_raise(vm, EXC_TypeError, "'%T' object is not a container", o);
            return -1;
        }
        Value r = call_dunder(vm, o, DU_contains, &item, 1);
        return is_err(r) ? -1 : op_truth(vm, r);
    }
    if (SLOT_OF(cls, contains) != NULL) return SLOT_OF(cls, contains)(vm, o, item);
    Value it = op_iter(vm, o);
    if (is_err(it)) {
        if (err_catch(vm, EXC_TypeError))
            err_raise(vm, EXC_TypeError, "argument of type '%T' is not iterable", o);
        return -1;
    }
    for (;;) {
        Value v = iter_next(vm, it);
        if (is_err(v)) return -1;
        if (v == VAL_STOP) return 0;
        int eq = op_eq(vm, v, item);
        if (eq != 0) return eq;
    }
}

// ---- iteration ------------------------------------------------------------------------------------------------------

bool is_iterator(VM *vm, Value v) {
    ClassObj *cls = class_of(v);
    return SLOT_OF(cls, next) != NULL || (class_is_guest(cls) && class_dunder(vm, cls, DU_next) != VAL_UNSET);
}

Value op_iter(VM *vm, Value v) {
    ClassObj *cls = class_of(v);
    if (guest_has(vm, v, DU_iter)) {
        if (class_dunder(vm, cls, DU_iter) == VAL_NONE) return err_raise(vm, EXC_TypeError, "'%T' object is not iterable", v);
        Value it = call_dunder(vm, v, DU_iter, NULL, 0);
        if (is_err(it) || is_iterator(vm, it)) return it;
        return err_raise(vm, EXC_TypeError, "iter() returned non-iterator of type '%T'", it);
    }
    if (SLOT_OF(cls, iter) != NULL) return SLOT_OF(cls, iter)(vm, v);
    if (SLOT_OF(cls, next) != NULL && !is_class(v)) return v;
    if (guest_has(vm, v, DU_getitem) || (SLOT_OF(cls, getitem) != NULL && !is_class(v) && SLOT_OF(cls, len) != NULL)) {
        SeqIterObj *it = heap_alloc(vm, sizeof(SeqIterObj), TYPE_OF(seq_iterator), KIND_SEQITER, 0);
        if (it == NULL) return VAL_ERR;
        it->seq = v;
        return val_obj(it);
    }
    return err_raise(vm, EXC_TypeError, "'%T' object is not iterable", v);
}

Value iter_next(VM *vm, Value it) {
    if (!budget_charge(vm, 1)) return VAL_ERR;
    ClassObj *cls = class_of(it);
    if (is_ptr(it) && !(obj_flags(as_obj(it)) & OBJ_SUB) && cls->slots != NULL && cls->slots->next != NULL) {
        vm->stop_value = VAL_NONE;
        return cls->slots->next(vm, it);
    }
    if (guest_has(vm, it, DU_next)) {
        Value v = call_dunder(vm, it, DU_next, NULL, 0);
        if (!is_err(v)) return v;
        if (!err_is(vm, EXC_StopIteration)) return VAL_ERR;
        Value value = as_exc(vm->exc)->f[STOP_VALUE];
        vm->stop_value = value == VAL_UNSET ? VAL_NONE : value;
        return err_catch(vm, EXC_StopIteration) ? VAL_STOP : VAL_ERR;
    }
    if (SLOT_OF(cls, next) == NULL) return err_raise(vm, EXC_TypeError, "'%T' object is not an iterator", it);
    vm->stop_value = VAL_NONE;
    return SLOT_OF(cls, next)(vm, it);
}

bool iter_is_guest(VM *vm, Value v) {
    if (!is_ptr(v)) return false;
    switch (obj_kind(as_obj(v))) {
    case KIND_GENERATOR: return true;
    case KIND_LIST:
    case KIND_TUPLE:
    case KIND_DICT:
    case KIND_STR:
    case KIND_SET: return guest_has(vm, v, DU_iter);
    case KIND_MAP:
    case KIND_FILTER:
    case KIND_ZIP:
    case KIND_ENUMERATE:
    case KIND_SEQITER:
    case KIND_REVERSED:
    case KIND_CALLABLEITER:
    case KIND_NATIVE_BOX: return true;
    default: return guest_has(vm, v, DU_iter) || guest_has(vm, v, DU_next) || guest_has(vm, v, DU_getitem);
    }
}

bool iter_begin(VM *vm, IterLoop *l, Value iterable) {
    *l = (IterLoop){0};
    if (is_exact(iterable, KIND_LIST) || is_exact(iterable, KIND_TUPLE)) {
        l->seq = iterable;
        return true;
    }
    l->it = op_iter(vm, iterable);
    return !is_err(l->it);
}

bool iter_step(VM *vm, IterLoop *l, Value *out) {
    if (l->seq != VAL_UNSET) {
        if (!budget_charge(vm, 1)) return l->failed = true, false;
        size_t n = is_list(l->seq) ? as_list(l->seq)->len : as_tuple(l->seq)->len;
        if (l->index >= n) return false;
        *out = is_list(l->seq) ? as_list(l->seq)->items[l->index] : as_tuple(l->seq)->items[l->index];
        l->index++;
        return true;
    }
    Value v = iter_next(vm, l->it);
    if (is_err(v)) return l->failed = true, false;
    *out = v;
    return v != VAL_STOP;
}

bool is_callable(VM *vm, Value v) {
    if (!is_ptr(v)) return false;
    switch (obj_kind(as_obj(v))) {
    case KIND_FUNCTION:
    case KIND_NATIVE:
    case KIND_METHODDESCR:
    case KIND_WRAPPERDESCR:
    case KIND_METHOD:
    case KIND_METHODWRAPPER:
    case KIND_CLASSMETHODDESCR:
    case KIND_CLASS: return true;
    default: break;
    }
    ClassObj *cls = class_of(v);
    return SLOT_OF(cls, call) != NULL || (class_is_guest(cls) && class_dunder(vm, cls, DU_call) != VAL_UNSET);
}

// ---- identity -------------------------------------------------------------------------------------------------------

// An opaque number: no address leaves. Immediates get stable ones, objects the next free one at the first question.
int64_t object_id(VM *vm, Value v) {
    if (!is_ptr(v)) return (int64_t)(v & 0x00007FFFFFFFFFFF) | 0x10000;
    if (obj_flags(as_obj(v)) & OBJ_STATIC) return 0x7f0000000000 + (int64_t)((v >> 3) & 0xFFFFFF) * 16;
    return ids_get(vm, as_obj(v));
}

// The singletons hash as in Debian's CPython 3.11, where they lie at fixed addresses: sets that hold None keep its order.
int64_t object_hash(VM *vm, Value v) {
    if (v == VAL_NONE) return 612812;
    if (v == VAL_ELLIPSIS) return 608122;
    if (v == VAL_NOTIMPL) return 608123;
    int64_t id = object_id(vm, v);
    return (int64_t)((uint64_t)id >> 4 | (uint64_t)id << 60);
}

int repr_enter(VM *vm, Value v) {
    for (unsigned i = 0; i < vm->repr_depth; i++)
        if (vm->repr_stack[i] == v) return 0;
    size_t cap = vm->repr_stack == NULL ? 0 : buf_bytes(vm->repr_stack) / sizeof(Value);
    if (vm->repr_depth == cap) {
        Value *bigger = vm->repr_stack == NULL ? buf_new(vm, 16 * sizeof(Value), KIND_BUF_VALUES)
                                               : buf_grow(vm, vm->repr_stack, 2 * cap * sizeof(Value), KIND_BUF_VALUES);
        if (bigger == NULL) return -1;
        vm->repr_stack = bigger;
    }
    vm->repr_stack[vm->repr_depth++] = v;
    return 1;
}

void repr_leave(VM *vm, Value v) {
    if (vm->repr_depth > 0 && vm->repr_stack[vm->repr_depth - 1] == v) vm->repr_depth--;
}
