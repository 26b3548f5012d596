// float as a type: construction, slots, methods.
#include "base/bigint.h"
#include "base/dtoa.h"
#include "heap/budget.h"
#include "object/bytes.h"
#include "object/call.h"
#include "object/class.h"
#include "object/complex_internal.h"
#include "object/err.h"
#include "object/float.h"
#include "object/int_internal.h"
#include "object/tuple.h"

#include <math.h>

// ---- construction
// ---------------------------------------------------------------------------------------------------

static Value float_from_bytes(VM *vm, Value v, ByteView view) {
    const char *s = (const char *)view.data;
    size_t len = view.len;
    bool ok;
    for (; len > 0 && (*s == ' ' || (*s >= '\t' && *s <= '\r')); len--)
        s++;
    while (len > 0 && (s[len - 1] == ' ' || (s[len - 1] >= '\t' && s[len - 1] <= '\r')))
        len--;
    double d = dtoa_parse(s, len, &ok);
    if (!ok)
        return err_raise(vm, EXC_ValueError, "could not convert string to float: %R", v);
    return float_from_double(vm, d);
}

static Value convert(VM *vm, Value x) {
    double d;
    ByteView view;
    if (is_double(x)) return x;
    if (is_str(x)) return float_from_str(vm, as_str(x));
    const ClassObj *cls = class_of(x);
    if (!is_err(class_dunder(vm, cls, DU_float)) ||
        !is_err(class_dunder(vm, cls, DU_index)))
        return op_to_double(vm, x, &d) ? val_double(d) : VAL_ERR;
    if (bytes_view(x, &view)) return float_from_bytes(vm, x, view);
    return err_raise(vm, EXC_TypeError,
                     "float() argument must be a string or a real number, not '%T'", x);
}

static Value make(VM *vm, Value cls, Value r) {
    if (is_err(r) || as_class(cls) == TYPE_OF(float)) return r;
    FloatObj *o = (FloatObj *)instance_new(vm, as_class(cls));
    if (o == NULL) return VAL_ERR;
    o->value = float_value(r);
    return val_obj(o);
}

static Value float_dunder_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    return make(vm, a[0], a[1] == VAL_UNSET ? val_double(0.0) : convert(vm, a[1]));
}

// ---- slots
// ----------------------------------------------------------------------------------------------------------

static Value slot_repr(VM *vm, Value self) {
    return val_obj(float_repr(vm, float_value(self)));
}

static bool slot_hash(VM *vm, Value self, int64_t *out) {
    *out = float_hash(vm, self);
    return true;
}

static int slot_truth(VM *vm, Value self) {
    (void)vm;
    return float_value(self) != 0.0;
}

const TypeSlots float_slots = {
    .repr = slot_repr,
    .hash = slot_hash,
    .compare = float_compare,
    .binary = float_binary,
    .unary = float_unary,
    .truth = slot_truth,
    .format = float_slot_format,
};

// ---- methods
// --------------------------------------------------------------------------------------------------------

static Value float_self(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_double(float_value(a[0]));
}

static Value float_imag(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)a, (void)n;
    return val_double(0.0);
}

static Value float_trunc(VM *vm, Value *a, unsigned n) {
    (void)n;
    return int_from_double(vm, float_value(a[0]));
}

static Value float_floor(VM *vm, Value *a, unsigned n) {
    (void)n;
    return int_from_double(vm, floor(float_value(a[0])));
}

static Value float_ceil(VM *vm, Value *a, unsigned n) {
    (void)n;
    return int_from_double(vm, ceil(float_value(a[0])));
}

static Value float_m_round(VM *vm, Value *a, unsigned n) {
    (void)n;
    double d = float_value(a[0]);
    if (a[1] == VAL_UNSET || is_none(a[1])) return int_from_double(vm, nearbyint(d));
    int64_t ndigits;
    if (!op_to_i64_clamp(vm, a[1], &ndigits)) return VAL_ERR;
    if (!isfinite(d)) return val_double(d);
    double r = dtoa_round(d, ndigits);
    if (isinf(r))
        return err_raise(vm, EXC_OverflowError, "rounded value too large to represent");
    return val_double(r);
}

static Value float_is_integer(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    double d = float_value(a[0]);
    return val_bool(isfinite(d) && d == floor(d));
}

static Value float_as_integer_ratio(VM *vm, Value *a, unsigned n) {
    (void)n;
    double d = float_value(a[0]);
    if (isinf(d))
        return err_raise(vm, EXC_OverflowError,
                         "cannot convert Infinity to integer ratio");
    if (isnan(d))
        return err_raise(vm, EXC_ValueError, "cannot convert NaN to integer ratio");
    int exp;
    double m = frexp(d, &exp);
    for (int i = 0; i < 60 && m != floor(m); i++) {
        m *= 2.0;
        exp--;
    }
    Value numerator = int_from_double(vm, m), denominator = val_int(1);
    Value shift = val_int(exp < 0 ? -exp : exp);
    if (exp > 0)
        numerator = int_binary(vm, numerator, shift, BIN_LSHIFT);
    else
        denominator = int_binary(vm, denominator, shift, BIN_LSHIFT);
    if (is_err(numerator) || is_err(denominator)) return VAL_ERR;
    return val_obj(tuple_pair(vm, numerator, denominator));
}

static Value float_hex(VM *vm, Value *a, unsigned n) {
    (void)n;
    char buf[DTOA_HEX_MAX];
    return val_obj(str_from_ascii(vm, buf, dtoa_hex(float_value(a[0]), buf)));
}

static Value float_fromhex(VM *vm, Value *a, unsigned n) {
    (void)n;
    double d = 0.0;
    if (!is_str(a[1]))
        return err_raise(vm, EXC_TypeError, "bad argument type for built-in operation");
    size_t len;
    const char *text = int_ascii_text(vm, as_str(a[1]), &len);
    if (text == NULL) return VAL_ERR;
    switch (dtoa_from_hex(text, len, &d)) {
    case DTOA_HEX_INVALID:
        return err_raise(vm, EXC_ValueError, "invalid hexadecimal floating-point string");
    case DTOA_HEX_TOO_LARGE:
        return err_raise(vm, EXC_OverflowError,
                         "hexadecimal value too large to represent as a float");
    default: break;
    }
    Value r = float_from_double(vm, d);
    return as_class(a[0]) == TYPE_OF(float) ? r : vm_call1(vm, a[0], r);
}

static Value float_getformat(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_str(a[1]))
        return err_raise(vm, EXC_TypeError,
                         "__getformat__() argument must be str, not %T", a[1]);
    if (str_equal_ascii(as_str(a[1]), "double") || str_equal_ascii(as_str(a[1]), "float"))
        return val_obj(str_from_cstr(vm, "IEEE, little-endian"));
    return err_raise(vm, EXC_ValueError,
                     "__getformat__() argument 1 must be 'double' or 'float'");
}

static Value float_getnewargs(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value v = val_double(float_value(a[0]));
    return val_obj(tuple_from(vm, &v, 1));
}

const NativeRow float_rows[] = {
    {"__new__", "(cls, x=<unrepresentable>, /)", float_dunder_new, NULL, NATIVE_NEW},
    {"__ceil__", "(self, /)", float_ceil, "The least int that is not below.", 0},
    {"__floor__", "(self, /)", float_floor, "The greatest int that is not above.", 0},
    {"__getformat__", "(type, typestr, /)", float_getformat,
     "How 'double' or 'float' is stored.", NATIVE_CLASSMETHOD},
    {"__getnewargs__", "(self, /)", float_getnewargs, NULL, 0},
    {"__round__", "(self, ndigits=None, /)", float_m_round,
     "The nearest int, or the nearest float with ndigits decimals.", 0},
    {"__trunc__", "(self, /)", float_trunc, "The int between it and zero.", 0},
    {"as_integer_ratio", "(self, /)", float_as_integer_ratio,
     "Two ints whose ratio is exactly the float.", 0},
    {"conjugate", "(self, /)", float_self, "The float itself.", 0},
    {"fromhex", "(type, string, /)", float_fromhex,
     "The float that a hexadecimal text stands for.", NATIVE_CLASSMETHOD},
    {"hex", "(self, /)", float_hex, "The float as hexadecimal text.", 0},
    {"imag", "(self, /)", float_imag, "the imaginary part of a complex number",
     NATIVE_GETTER},
    {"is_integer", "(self, /)", float_is_integer, "Is it a whole number?", 0},
    {"real", "(self, /)", float_self, "the real part of a complex number", NATIVE_GETTER},
};
