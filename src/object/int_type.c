// int and bool as types: construction, slots, methods.
#include "base/bigint.h"
#include "base/dtoa.h"
#include "heap/budget.h"
#include "object/bytes.h"
#include "object/call.h"
#include "object/class.h"
#include "object/err.h"
#include "object/float.h"
#include "object/int_internal.h"
#include "object/tuple.h"

// ---- construction
// ---------------------------------------------------------------------------------------------------

static Value invalid_literal(VM *vm, Value v, int base) {
    Value r = op_repr(vm, v);
    if (is_err(r)) return r;
    return err_raise(vm, EXC_ValueError, "invalid literal for int() with base %d: %.200N",
                     base, as_str(r));
}

static Value parse_text(VM *vm, Value v, int base) {
    size_t len;
    const char *s;
    ByteView bytes;
    if (is_str(v)) {
        s = int_ascii_text(vm, as_str(v), &len);
        if (s == NULL) return VAL_ERR;
    } else {
        if (!bytes_view(v, &bytes)) return VAL_NOTIMPL;
        s = (const char *)bytes.data;
        len = bytes.len;
        for (; len > 0 && (*s == ' ' || (*s >= '\t' && *s <= '\r')); len--)
            s++;
        while (len > 0 &&
               (s[len - 1] == ' ' || (s[len - 1] >= '\t' && s[len - 1] <= '\r')))
            len--;
    }
    bool valid = true;
    Value r = int_parse(vm, s, len, base, &valid);
    return valid ? r : invalid_literal(vm, v, base);
}

static Value check_returned_int(VM *vm, Value r, const char *what) {
    if (is_err(r)) return r;
    if (!is_int_like(r))
        return err_raise(vm, EXC_TypeError, "%s returned non-int (type %T)", what, r);
    return int_exact(vm, r);
}

// int(x) without a base.
static Value convert(VM *vm, Value x) {
    if (is_int(x)) return x;
    if (is_double(x)) return int_from_double(vm, as_double(x));
    const ClassObj *cls = class_of(x);
    if (!is_err(class_dunder(vm, cls, DU_int)))
        return check_returned_int(vm, op_unary(vm, x, UN_INT), "__int__");
    if (!is_err(class_dunder(vm, cls, DU_index))) return op_index(vm, x);
    Value fn = class_dunder(vm, cls, DU_trunc);
    if (!is_err(fn)) {
        Value r = vm_call1(vm, fn, x);
        if (is_err(r)) return r;
        if (is_int_like(r)) return int_exact(vm, r);
        if (!is_err(class_dunder(vm, class_of(r), DU_index))) return op_index(vm, r);
        return err_raise(vm, EXC_TypeError, "__trunc__ returned non-Integral (type %T)",
                         r);
    }
    Value r = parse_text(vm, x, 10);
    if (r != VAL_NOTIMPL) return r;
    return err_raise(
        vm, EXC_TypeError,
        "int() argument must be a string, a bytes-like object or a real number, not '%T'",
        x);
}

static Value convert_with_base(VM *vm, Value x, Value base_value) {
    int64_t base;
    if (!op_to_i64_clamp(vm, base_value, &base)) return VAL_ERR;
    if (base != 0 && (base < 2 || base > 36))
        return err_raise(vm, EXC_ValueError, "int() base must be >= 2 and <= 36, or 0");
    Value r = parse_text(vm, x, (int)base);
    if (r == VAL_NOTIMPL)
        return err_raise(vm, EXC_TypeError,
                         "int() can't convert non-string with explicit base");
    return r;
}

static Value int_dunder_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value r;
    if (a[1] == VAL_UNSET) {
        if (a[2] != VAL_UNSET)
            return err_raise(vm, EXC_TypeError, "int() missing string argument");
        r = val_int(0);
    } else {
        r = a[2] == VAL_UNSET ? convert(vm, a[1]) : convert_with_base(vm, a[1], a[2]);
    }
    if (is_err(r) || as_class(a[0]) == TYPE_OF(int)) return r;
    return int_subclass(vm, as_class(a[0]), r);
}

static Value bool_dunder_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    int truth = op_truth(vm, a[1]);
    return truth < 0 ? VAL_ERR : val_bool(truth);
}

// ---- slots
// ----------------------------------------------------------------------------------------------------------

static Value slot_repr(VM *vm, Value self) {
    return val_obj(int_to_str(vm, self, 10));
}

static bool slot_hash(VM *vm, Value self, int64_t *out) {
    (void)vm;
    *out = int_hash(self);
    return true;
}

static int slot_truth(VM *vm, Value self) {
    (void)vm;
    return !int_is_zero(self);
}

const TypeSlots int_slots = {
    .repr = slot_repr,
    .hash = slot_hash,
    .compare = int_compare,
    .binary = int_binary,
    .unary = int_unary,
    .truth = slot_truth,
    .format = int_format,
};

static Value bool_repr(VM *vm, Value self) {
    (void)vm;
    return val_obj(self == VAL_TRUE ? STR(True) : STR(False));
}

const TypeSlots bool_slots = {
    .repr = bool_repr,
    .hash = slot_hash,
    .compare = int_compare,
    .binary = int_binary,
    .unary = int_unary,
    .truth = slot_truth,
    .format = int_format,
};

// ---- methods
// --------------------------------------------------------------------------------------------------------

static Value int_self(VM *vm, Value *a, unsigned n) {
    (void)n;
    return int_exact(vm, a[0]);
}

static Value int_imag(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)a, (void)n;
    return val_int(0);
}

static Value int_denominator(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)a, (void)n;
    return val_int(1);
}

static Value int_m_bit_length(VM *vm, Value *a, unsigned n) {
    (void)n;
    return int_from_u64(vm, int_bit_length(a[0]));
}

static Value int_bit_count(VM *vm, Value *a, unsigned n) {
    (void)n;
    Limb one[1];
    return int_from_u64(vm, bigint_ones(int_view(a[0], one)));
}

static Value int_as_integer_ratio(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value v = int_exact(vm, a[0]);
    return is_err(v) ? v : val_obj(tuple_pair(vm, v, val_int(1)));
}

static Value int_getnewargs(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value v = int_exact(vm, a[0]);
    return is_err(v) ? v : val_obj(tuple_from(vm, &v, 1));
}

static Value int_sizeof(VM *vm, Value *a, unsigned n) {
    (void)n;
    uint64_t digits = (int_bit_length(a[0]) + 29) / 30; // CPython's 30-bit digits
    return int_from_u64(vm, 24 + 4 * (digits ? digits : 1));
}

Value int_round(VM *vm, Value v, Value ndigits) {
    // To the nearest multiple of 10**-ndigits, ties to the even one.
    int64_t n;
    if (!int_to_i64(ndigits, &n) || n < -1000000) {
        if (int_sign(ndigits) >= 0) return int_exact(vm, v);
        return val_int(0);
    }
    if (n >= 0) return int_exact(vm, v);
    if ((uint64_t)-n > int_bit_length(v) / 3 + 2) return val_int(0);
    Value unit = int_binary(vm, val_int(10), val_int(-n), BIN_POW);
    if (is_err(unit)) return unit;
    Value rest = int_binary(vm, v, unit, BIN_MOD);
    Value low = is_err(rest) ? rest : int_binary(vm, v, rest, BIN_SUB);
    Value twice = is_err(low) ? low : int_binary(vm, rest, rest, BIN_ADD);
    if (is_err(twice)) return twice;
    int order = int_cmp(twice, unit);
    if (order == 0) {
        Value q = int_binary(vm, low, unit, BIN_FLOORDIV);
        Value odd = is_err(q) ? q : int_binary(vm, q, val_int(1), BIN_AND);
        if (is_err(odd)) return odd;
        order = int_is_zero(odd) ? -1 : 1;
    }
    return order > 0 ? int_binary(vm, low, unit, BIN_ADD) : low;
}

static Value int_m_round(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (a[1] == VAL_UNSET || is_none(a[1])) return int_exact(vm, a[0]);
    Value ndigits = op_index(vm, a[1]);
    return is_err(ndigits) ? ndigits : int_round(vm, a[0], ndigits);
}

// 'big' or 'little' to *big. False = error.
static bool read_byteorder(VM *vm, Value v, const char *fn, bool *big) {
    if (!is_str(v)) {
        err_raise(vm, EXC_TypeError, "%s() argument 'byteorder' must be str, not %T", fn,
                  v);
        return false;
    }
    *big = str_equal_ascii(as_str(v), "big");
    if (*big || str_equal_ascii(as_str(v), "little")) return true;
    err_raise(vm, EXC_ValueError, "byteorder must be either 'little' or 'big'");
    return false;
}

static Value int_to_bytes(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t len;
    bool big;
    if (!op_to_i64(vm, a[1], &len) || !read_byteorder(vm, a[2], "to_bytes", &big))
        return VAL_ERR;
    int is_signed = op_truth(vm, a[3]);
    if (is_signed < 0) return VAL_ERR;
    if (len < 0)
        return err_raise(vm, EXC_ValueError, "length argument must be non-negative");
    if (!budget_charge_bytes(vm, (uint64_t)len)) return VAL_ERR;
    Limb one[1];
    uint8_t *data;
    BytesObj *out = bytes_new(vm, (size_t)len, &data);
    if (out == NULL) return VAL_ERR;
    switch (bigint_to_bytes(int_view(a[0], one), data, (size_t)len, big, is_signed)) {
    case BIG_BYTES_TOO_BIG:
        return err_raise(vm, EXC_OverflowError, "int too big to convert");
    case BIG_BYTES_NEGATIVE:
        return err_raise(vm, EXC_OverflowError, "can't convert negative int to unsigned");
    default: return val_obj(out);
    }
}

// The bytes of an iterable of ints.
static bool collect_bytes(VM *vm, Value v, ByteView *out) {
    if (is_str(v) || is_int_like(v) || is_float_like(v) || is_none(v)) {
        err_raise(vm, EXC_TypeError, "cannot convert '%T' object to bytes", v);
        return false;
    }
    IterLoop it;
    Value item;
    size_t len = 0, cap = 32;
    uint8_t *data = buf_new(vm, cap, KIND_BUF_RAW);
    if (data == NULL || !iter_begin(vm, &it, v)) return false;
    while (iter_step(vm, &it, &item)) {
        int64_t byte;
        if (!op_to_i64_clamp(vm, item, &byte)) return false;
        if (byte < 0 || byte > 255) {
            err_raise(vm, EXC_ValueError, "bytes must be in range(0, 256)");
            return false;
        }
        if (len == cap) {
            data = buf_grow(vm, data, cap *= 2, KIND_BUF_RAW);
            if (data == NULL) return false;
        }
        data[len++] = (uint8_t)byte;
    }
    *out = (ByteView){data, len};
    return !it.failed;
}

static Value int_from_bytes(VM *vm, Value *a, unsigned n) {
    (void)n;
    bool big;
    ByteView view;
    if (!read_byteorder(vm, a[2], "from_bytes", &big)) return VAL_ERR;
    int is_signed = op_truth(vm, a[3]);
    if (is_signed < 0) return VAL_ERR;
    if (!bytes_view(a[1], &view) && !collect_bytes(vm, a[1], &view)) return VAL_ERR;
    IntOut out;
    if (!int_out_begin(vm, &out, view.len / 8 + 1)) return VAL_ERR;
    Value r = int_out_end(
        vm, &out, bigint_from_bytes(out.limbs, view.data, view.len, big, is_signed));
    if (is_err(r) || as_class(a[0]) == TYPE_OF(int)) return r;
    return vm_call1(vm, a[0], r);
}

const NativeRow int_rows[] = {
    {"__new__", "(cls, x=<unrepresentable>, /, base=<unrepresentable>)", int_dunder_new,
     NULL, NATIVE_NEW},
    {"__ceil__", "(self, /)", int_self, "The int itself.", 0},
    {"__floor__", "(self, /)", int_self, "The int itself.", 0},
    {"__getnewargs__", "(self, /)", int_getnewargs, NULL, 0},
    {"__round__", "(self, ndigits=<unrepresentable>, /)", int_m_round,
     "The nearest multiple of 10**-ndigits, ties to the even one.", 0},
    {"__sizeof__", "(self, /)", int_sizeof, "Size in memory, in bytes.", 0},
    {"__trunc__", "(self, /)", int_self, "The int itself.", 0},
    {"as_integer_ratio", "(self, /)", int_as_integer_ratio, "The pair (self, 1).", 0},
    {"bit_count", "(self, /)", int_bit_count,
     "Number of ones in the binary form of the absolute value.", 0},
    {"bit_length", "(self, /)", int_m_bit_length, "Number of bits of the absolute value.",
     0},
    {"conjugate", "(self, /)", int_self, "The int itself.", 0},
    {"denominator", "(self, /)", int_denominator,
     "the denominator of a rational number in lowest terms", NATIVE_GETTER},
    {"from_bytes", "(type, /, bytes, byteorder='big', *, signed=False)", int_from_bytes,
     "The int that an array of bytes represents.", NATIVE_CLASSMETHOD},
    {"imag", "(self, /)", int_imag, "the imaginary part of a complex number",
     NATIVE_GETTER},
    {"numerator", "(self, /)", int_self,
     "the numerator of a rational number in lowest terms", NATIVE_GETTER},
    {"real", "(self, /)", int_self, "the real part of a complex number", NATIVE_GETTER},
    {"to_bytes", "(self, /, length=1, byteorder='big', *, signed=False)", int_to_bytes,
     "The int as an array of bytes.", 0},
};

const NativeRow bool_rows[] = {
    {"__new__", "(cls, object=False, /)", bool_dunder_new, NULL, NATIVE_NEW},
};
