// float: arithmetic, comparison with ints of any size, hashing and texts. Plain floats
// are immediate; FloatObj holds the instances of guest subclasses only.
#include "object/float.h"
#include "base/bigint.h"
#include "base/dtoa.h"
#include "base/numfmt.h"
#include "heap/budget.h"
#include "object/call.h"
#include "object/complex_internal.h"
#include "object/err.h"
#include "object/int_internal.h"
#include "object/tuple.h"

#include <errno.h>
#include <math.h>

enum { HASH_BITS = 61, HASH_INF = 314159 };
#define HASH_MODULUS ((UINT64_C(1) << HASH_BITS) - 1)

Value float_from_double(VM *vm, double d) {
    if (!isnan(d)) return val_double(d);
    // A payload that no other NaN has yet: `nan is nan` and containers see one object per
    // value made.
    uint64_t bits = (vm->next_id++ * UINT64_C(0x9E3779B97F4A7C15)) >> 16 &
                    UINT64_C(0x0003FFFFFFFFFFFF);
    bits |= UINT64_C(0x7FF8000000000000) | (signbit(d) ? UINT64_C(1) << 63 : 0);
    memcpy(&d, &bits, sizeof d);
    return val_double(d);
}

double float_value(Value v) {
    return is_double(v) ? as_double(v) : ((const FloatObj *)as_obj(v))->value;
}

// ---- arithmetic
// -----------------------------------------------------------------------------------------------------

double float_mod(double a, double b) {
    double r = fmod(a, b);
    if (r != 0.0) return (b < 0) != (r < 0) ? r + b : r;
    return copysign(0.0, b);
}

double float_floordiv(double a, double b) {
    double r = fmod(a, b);
    double q = (a - r) / b;
    if (r != 0.0 && (b < 0) != (r < 0)) q -= 1.0;
    if (q == 0.0) return copysign(0.0, a / b);
    double whole = floor(q);
    return q - whole > 0.5 ? whole + 1.0 : whole;
}

static bool is_odd_integer(double d) {
    return fmod(fabs(d), 2.0) == 1.0;
}

static Value range_error(VM *vm) {
    Value args[2] = {val_int(ERANGE),
                     val_obj(str_from_cstr(vm, "Numerical result out of range"))};
    if (is_err(args[1])) return VAL_ERR;
    Value exc = exc_new(vm, exc_classes[EXC_OverflowError], args, 2);
    return is_err(exc) ? exc : err_set(vm, exc);
}

Value float_pow(VM *vm, double a, double b) {
    if (b == 0.0 || a == 1.0) return val_double(1.0);
    if (isnan(a) || isnan(b)) return val_double(isnan(a) ? a : b);
    if (isinf(b)) {
        double size = fabs(a);
        if (size == 1.0) return val_double(1.0);
        return val_double((b > 0.0) == (size > 1.0) ? fabs(b) : 0.0);
    }
    if (isinf(a)) {
        bool odd = is_odd_integer(b);
        if (b > 0.0) return val_double(odd ? a : fabs(a));
        return val_double(odd ? copysign(0.0, a) : 0.0);
    }
    if (a == 0.0) {
        if (b < 0.0)
            return err_raise(vm, EXC_ZeroDivisionError,
                             "0.0 cannot be raised to a negative power");
        return val_double(is_odd_integer(b) ? a : 0.0);
    }
    if (a < 0.0 && b != floor(b)) return complex_pow_values(vm, a, 0.0, b, 0.0);
    double r = pow(a, b);
    return isinf(r) ? range_error(vm) : val_double(r);
}

static Value pair_of_doubles(VM *vm, double a, double b) {
    TupleObj *t = tuple_pair(vm, val_double(a), val_double(b));
    return t == NULL ? VAL_ERR : val_obj(t);
}

static Value divide(VM *vm, double x, double y, BinOp op) {
    if (y == 0.0)
        return err_raise(vm, EXC_ZeroDivisionError,
                         op == BIN_TRUEDIV  ? "float division by zero"
                         : op == BIN_MOD    ? "float modulo"
                         : op == BIN_DIVMOD ? "float divmod()"
                                            : "float floor division by zero");
    switch (op) {
    case BIN_TRUEDIV: return val_double(x / y);
    case BIN_MOD: return val_double(float_mod(x, y));
    case BIN_FLOORDIV: return val_double(float_floordiv(x, y));
    default: return pair_of_doubles(vm, float_floordiv(x, y), float_mod(x, y));
    }
}

// 1: a number, 0: another type, -1: error.
static int to_double(VM *vm, Value v, double *out) {
    if (is_double(v))
        *out = as_double(v);
    else if (is_int(v))
        *out = (double)as_int(v);
    else if (is_float_like(v))
        *out = float_value(v);
    else if (is_int_like(v))
        return int_to_double(vm, v, out) ? 1 : -1;
    else
        return 0;
    return 1;
}

Value float_binary(VM *vm, Value a, Value b, BinOp op) {
    double x, y;
    if (op > BIN_POW && op != BIN_DIVMOD) return VAL_NOTIMPL;
    int ok = to_double(vm, a, &x);
    if (ok > 0) ok = to_double(vm, b, &y);
    if (ok <= 0) return ok < 0 ? VAL_ERR : VAL_NOTIMPL;
    switch (op) {
    case BIN_ADD: return val_double(x + y);
    case BIN_SUB: return val_double(x - y);
    case BIN_MUL: return val_double(x * y);
    case BIN_POW: return float_pow(vm, x, y);
    default: return divide(vm, x, y, op);
    }
}

Value float_unary(VM *vm, Value a, UnOp op) {
    double d = float_value(a);
    switch (op) {
    case UN_NEG: return val_double(-d);
    case UN_POS:
    case UN_FLOAT: return val_double(d);
    case UN_ABS: return val_double(fabs(d));
    case UN_INT: return int_from_double(vm, d);
    default: return VAL_NOTIMPL;
    }
}

// ---- comparison and hash
// --------------------------------------------------------------------------------------------

// The sign of d - v for a finite or infinite d and an int of any size, exactly.
static int compare_with_int(double d, Value v) {
    int64_t i;
    if (isinf(d)) return d < 0 ? -1 : 1;
    if (is_int(v)) { // 49 bits: exact as a double
        double x = (double)as_int(v);
        return (d > x) - (d < x);
    }
    (void)i;
    Limb one[1], limbs[17];
    BigInt y = int_view(v, one), x = bigint_from_double(limbs, d);
    int c = bigint_cmp(x, y);
    double fraction = d - trunc(d);
    return c != 0 ? c : (fraction > 0) - (fraction < 0);
}

static Value by_order(int c, CmpOp op) {
    switch (op) {
    case CMP_LT: return val_bool(c < 0);
    case CMP_LE: return val_bool(c <= 0);
    case CMP_EQ: return val_bool(c == 0);
    case CMP_NE: return val_bool(c != 0);
    case CMP_GT: return val_bool(c > 0);
    default: return val_bool(c >= 0);
    }
}

Value float_compare(VM *vm, Value a, Value b, CmpOp op) {
    (void)vm;
    bool float_a = is_float_like(a), float_b = is_float_like(b);
    if ((!float_a && !is_int_like(a)) || (!float_b && !is_int_like(b)))
        return VAL_NOTIMPL;
    double x = float_a ? float_value(a) : 0.0, y = float_b ? float_value(b) : 0.0;
    if (isnan(x) || isnan(y)) return val_bool(op == CMP_NE);
    if (float_a && float_b) return by_order((x > y) - (x < y), op);
    if (float_a) return by_order(compare_with_int(x, b), op);
    if (float_b) return by_order(-compare_with_int(y, a), op);
    return int_compare(vm, a, b, op);
}

int64_t double_hash(double d, uint64_t bits_of_nan) {
    if (isinf(d)) return d > 0 ? HASH_INF : -HASH_INF;
    // A NaN hashes by identity; here its identity is its bits.
    if (isnan(d)) return (int64_t)((bits_of_nan * UINT64_C(0x9E3779B97F4A7C15)) >> 4);
    int exp;
    double m = frexp(fabs(d), &exp);
    // The 53 bits of the mantissa are an integer below the modulus; 2**61 is 1 there.
    uint64_t x = (uint64_t)ldexp(m, 53);
    int shift = (exp - 53) % HASH_BITS;
    if (shift < 0) shift += HASH_BITS;
    x = ((x << shift) & HASH_MODULUS) | (shift ? x >> (HASH_BITS - shift) : 0);
    if (x == HASH_MODULUS) x = 0;
    int64_t hash = d < 0 ? -(int64_t)x : (int64_t)x;
    return hash == -1 ? -2 : hash;
}

int64_t float_hash(VM *vm, Value v) {
    (void)vm;
    double d = float_value(v);
    uint64_t bits;
    memcpy(&bits, &d, sizeof bits);
    return double_hash(d, bits);
}

// ---- texts
// ----------------------------------------------------------------------------------------------------------

StrObj *float_repr(VM *vm, double d) {
    char buf[DTOA_REPR_MAX];
    return str_from_ascii(vm, buf, dtoa_repr(d, buf));
}

Value float_from_str(VM *vm, StrObj *s) {
    size_t len;
    bool ok;
    const char *text = int_ascii_text(vm, s, &len);
    if (text == NULL) return VAL_ERR;
    double d = dtoa_parse(text, len, &ok);
    if (!ok)
        return err_raise(vm, EXC_ValueError, "could not convert string to float: %R",
                         val_obj(s));
    return float_from_double(vm, d);
}

static Value format_value(VM *vm, Value v, double d, StrObj *text) {
    FormatSpec spec;
    char scratch[DTOA_DIGITS_MAX];
    NumParts parts;
    FormatError e = format_parse(format_text(text), '>', 0, &spec);
    if (!e) e = format_check_float(&spec);
    if (e) return number_format_error(vm, e, &spec, text, v);
    if (spec.type == 'f' && spec.precision <= 9 && number_pads(&spec)) {
        size_t len = dtoa_decimals(d, spec.precision < 0 ? 6 : (int)spec.precision, scratch);
        if (len > 0) return val_obj(number_pad_str(vm, &spec, scratch, len));
    }
    float_split_spec(d, &spec, scratch, &parts);
    return val_obj(number_layout_str(vm, &parts, &spec));
}

Value float_format(VM *vm, double d, StrObj *spec) {
    if (spec->len == 0) return val_obj(float_repr(vm, d));
    return format_value(vm, val_double(d), d, spec);
}

Value float_slot_format(VM *vm, Value v, StrObj *spec) {
    if (spec->len == 0) return op_str(vm, v);
    return format_value(vm, v, float_value(v), spec);
}
