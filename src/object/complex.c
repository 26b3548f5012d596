// complex: arithmetic, texts, construction and methods. Values are ComplexObj on the
// heap.
#include "base/dtoa.h"
#include "base/numfmt.h"
#include "heap/budget.h"
#include "object/call.h"
#include "object/class.h"
#include "object/complex_internal.h"
#include "object/err.h"
#include "object/float.h"
#include "object/int_internal.h"
#include "object/tuple.h"

#include <math.h>

typedef struct Complex {
    double re, im;
} Complex;

static bool is_complex(Value v) {
    return is_kind(v, KIND_COMPLEX);
}
static Complex complex_value(Value v) {
    const ComplexObj *o = (const ComplexObj *)as_obj(v);
    return (Complex){o->re, o->im};
}

Value complex_new(VM *vm, double re, double im) {
    ComplexObj *o = heap_alloc(vm, sizeof *o, TYPE_OF(complex), KIND_COMPLEX, 0);
    if (o == NULL) return VAL_ERR;
    o->re = re;
    o->im = im;
    return val_obj(o);
}

static Value from_complex(VM *vm, Complex c) {
    return complex_new(vm, c.re, c.im);
}

// ---- arithmetic
// -----------------------------------------------------------------------------------------------------

static Complex multiply(Complex a, Complex b) {
    return (Complex){a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re};
}

// Smith's division: scaled by the larger part of b, which is not zero.
static Complex quotient(Complex a, Complex b) {
    if (fabs(b.re) >= fabs(b.im)) {
        double ratio = b.im / b.re, denom = b.re + b.im * ratio;
        return (Complex){(a.re + a.im * ratio) / denom, (a.im - a.re * ratio) / denom};
    }
    if (fabs(b.im) >= fabs(b.re)) {
        double ratio = b.re / b.im, denom = b.re * ratio + b.im;
        return (Complex){(a.re * ratio + a.im) / denom, (a.im * ratio - a.re) / denom};
    }
    return (Complex){(double)NAN, (double)NAN};
}

static Complex whole_power(Complex x, unsigned n) {
    Complex r = {1.0, 0.0};
    for (; n; n >>= 1) {
        if (n & 1) r = multiply(r, x);
        x = multiply(x, x);
    }
    return r;
}

Value complex_pow_values(VM *vm, double ar, double ai, double br, double bi) {
    Complex a = {ar, ai}, r;
    if (bi == 0.0 && br == floor(br) && fabs(br) <= 100.0) {
        if (br >= 0.0) {
            r = whole_power(a, (unsigned)br);
        } else {
            Complex p = whole_power(a, (unsigned)-br);
            if (p.re == 0.0 && p.im == 0.0)
                return err_raise(vm, EXC_ZeroDivisionError,
                                 "0.0 to a negative or complex power");
            r = quotient((Complex){1.0, 0.0}, p);
        }
    } else if (ar == 0.0 && ai == 0.0) {
        if (bi != 0.0 || br < 0.0)
            return err_raise(vm, EXC_ZeroDivisionError,
                             "0.0 to a negative or complex power");
        r = (Complex){0.0, 0.0};
    } else {
        double size = hypot(ar, ai), angle = atan2(ai, ar);
        double len = pow(size, br), phase = angle * br;
        if (bi != 0.0) {
            len /= exp(angle * bi);
            phase += bi * log(size);
        }
        if (isinf(phase))
            return err_raise(vm, EXC_ZeroDivisionError,
                             "0.0 to a negative or complex power");
        r = (Complex){len * cos(phase), len * sin(phase)};
    }
    if (isinf(r.re) || isinf(r.im))
        return err_raise(vm, EXC_OverflowError, "complex exponentiation");
    return from_complex(vm, r);
}

// 1: a number, 0: another type, -1: error.
static int to_complex(VM *vm, Value v, Complex *out) {
    out->im = 0.0;
    if (is_complex(v))
        *out = complex_value(v);
    else if (is_float_like(v))
        out->re = float_value(v);
    else if (is_int_like(v))
        return int_to_double(vm, v, &out->re) ? 1 : -1;
    else
        return 0;
    return 1;
}

static Value slot_binary(VM *vm, Value a, Value b, BinOp op) {
    Complex x, y;
    if (op > BIN_TRUEDIV && op != BIN_POW) return VAL_NOTIMPL;
    int ok = to_complex(vm, a, &x);
    if (ok > 0) ok = to_complex(vm, b, &y);
    if (ok <= 0) return ok < 0 ? VAL_ERR : VAL_NOTIMPL;
    switch (op) {
    case BIN_ADD: return complex_new(vm, x.re + y.re, x.im + y.im);
    case BIN_SUB: return complex_new(vm, x.re - y.re, x.im - y.im);
    case BIN_MUL: return from_complex(vm, multiply(x, y));
    case BIN_POW: return complex_pow_values(vm, x.re, x.im, y.re, y.im);
    default:
        if (y.re == 0.0 && y.im == 0.0)
            return err_raise(vm, EXC_ZeroDivisionError, "complex division by zero");
        return from_complex(vm, quotient(x, y));
    }
}

static Value slot_unary(VM *vm, Value a, UnOp op) {
    Complex x = complex_value(a);
    switch (op) {
    case UN_NEG: return complex_new(vm, -x.re, -x.im);
    case UN_POS:
    case UN_COMPLEX: return is_exact(a, KIND_COMPLEX) ? a : from_complex(vm, x);
    case UN_ABS: {
        double d = hypot(x.re, x.im);
        if (isinf(d) && isfinite(x.re) && isfinite(x.im))
            return err_raise(vm, EXC_OverflowError, "absolute value too large");
        return val_double(d);
    }
    default: return VAL_NOTIMPL;
    }
}

static Value slot_compare(VM *vm, Value a, Value b, CmpOp op) {
    if (op != CMP_EQ && op != CMP_NE) return VAL_NOTIMPL;
    if (!is_complex(a)) {
        Value t = a;
        a = b;
        b = t;
    }
    Complex x = complex_value(a);
    bool equal;
    if (is_complex(b)) {
        Complex y = complex_value(b);
        equal = x.re == y.re && x.im == y.im;
    } else if (is_float_like(b) || is_int_like(b)) {
        equal = x.im == 0.0 && float_compare(vm, val_double(x.re), b, CMP_EQ) == VAL_TRUE;
    } else {
        return VAL_NOTIMPL;
    }
    return val_bool(equal == (op == CMP_EQ));
}

static bool slot_hash(VM *vm, Value self, int64_t *out) {
    (void)vm;
    Complex x = complex_value(self);
    uint64_t re_bits, im_bits;
    memcpy(&re_bits, &x.re, sizeof re_bits);
    memcpy(&im_bits, &x.im, sizeof im_bits);
    uint64_t hash = (uint64_t)double_hash(x.re, re_bits) +
                    1000003 * (uint64_t)double_hash(x.im, im_bits);
    *out = hash == UINT64_MAX ? -2 : (int64_t)hash;
    return true;
}

static int slot_truth(VM *vm, Value self) {
    (void)vm;
    Complex x = complex_value(self);
    return x.re != 0.0 || x.im != 0.0;
}

// ---- texts
// ----------------------------------------------------------------------------------------------------------

static Value layout_to_str(VM *vm, Complex x, const FormatSpec *spec) {
    char re[DTOA_DIGITS_MAX], im[DTOA_DIGITS_MAX];
    ComplexLayout l;
    void *data;
    if (!layout_complex(x.re, x.im, spec, re, im, &l)) return err_memory(vm);
    if (!budget_charge_bytes(vm, l.len)) return VAL_ERR;
    StrObj *s =
        str_new(vm, l.len, l.left + l.right > 0 && l.fill > 127 ? l.fill : 127, &data);
    if (s != NULL) layout_complex_write(&l, data, s->width);
    return val_obj(s);
}

static Value slot_repr(VM *vm, Value self) {
    FormatSpec plain = {.fill = ' ', .align = '>', .width = -1, .precision = -1};
    return layout_to_str(vm, complex_value(self), &plain);
}

static Value slot_format(VM *vm, Value self, StrObj *text) {
    FormatSpec spec;
    if (text->len == 0) return op_str(vm, self);
    FormatError e = format_parse(format_text(text), '>', 0, &spec);
    if (!e) e = format_check_complex(&spec);
    if (e) return number_format_error(vm, e, &spec, text, self);
    return layout_to_str(vm, complex_value(self), &spec);
}

const TypeSlots complex_slots = {
    .repr = slot_repr,
    .hash = slot_hash,
    .compare = slot_compare,
    .binary = slot_binary,
    .unary = slot_unary,
    .truth = slot_truth,
    .format = slot_format,
};

// Characters of a float at s, its sign included; 0 if there is none.
static size_t float_prefix(const char *s, const char *end) {
    const char *p = s;
    if (p < end && (*p == '+' || *p == '-')) p++;
    if (p < end && ((*p | 0x20) == 'i' || (*p | 0x20) == 'n')) {
        static const char *const words[] = {"infinity", "inf", "nan"};
        for (int i = 0; i < 3; i++) {
            size_t n = strlen(words[i]), k = 0;
            if ((size_t)(end - p) < n) continue;
            while (k < n && (p[k] | 0x20) == words[i][k])
                k++;
            if (k == n) return (size_t)(p - s) + n;
        }
        return 0;
    }
    const char *start = p;
    while (p < end && ((*p >= '0' && *p <= '9') || *p == '_' || *p == '.'))
        p++;
    if (p == start) return 0;
    if (p < end && (*p | 0x20) == 'e') {
        const char *e = p + 1;
        if (e < end && (*e == '+' || *e == '-')) e++;
        const char *digits = e;
        while (e < end && ((*e >= '0' && *e <= '9') || *e == '_'))
            e++;
        if (e > digits) p = e;
    }
    return (size_t)(p - s);
}

// A float, or a sign alone for one unit of the imaginary part. Moves *s behind it.
static bool read_part(const char **s, const char *end, double *out, bool *unit) {
    size_t n = float_prefix(*s, end);
    bool ok = true;
    *unit = n == 0;
    if (n > 0) {
        *out = dtoa_parse(*s, n, &ok);
        *s += n;
        return ok;
    }
    *out = 1.0;
    if (*s < end && (**s == '+' || **s == '-')) *out = *(*s)++ == '-' ? -1.0 : 1.0;
    return true;
}

static bool take_j(const char **s, const char *end) {
    if (*s >= end || (**s | 0x20) != 'j') return false;
    ++*s;
    return true;
}

static bool parse_parts(const char *s, const char *end, Complex *out) {
    double first;
    bool unit;
    *out = (Complex){0.0, 0.0};
    if (s == end || !read_part(&s, end, &first, &unit)) return false;
    if (take_j(&s, end)) {
        out->im = first;
        return s == end;
    }
    if (unit) return false;
    out->re = first;
    if (s == end) return true;
    if (*s != '+' && *s != '-') return false;
    return read_part(&s, end, &out->im, &unit) && take_j(&s, end) && s == end;
}

static bool is_blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool underscores_fit(const char *s, const char *end) {
    for (const char *p = s; p < end; p++)
        if (*p == '_' && (p == s || p + 1 == end || !is_digit(p[-1]) || !is_digit(p[1])))
            return false;
    return true;
}

static Value complex_from_str(VM *vm, const StrObj *text) {
    size_t len;
    const char *s = int_ascii_text(vm, text, &len);
    if (s == NULL) return VAL_ERR;
    const char *end = s + len;
    if (len >= 2 && *s == '(' && end[-1] == ')') {
        s++;
        end--;
        while (s < end && is_blank(*s))
            s++;
        while (s < end && is_blank(end[-1]))
            end--;
    }
    Complex c;
    if (!underscores_fit(s, end))
        return err_raise(vm, EXC_ValueError, "could not convert string to complex: %R",
                         val_obj(text));
    if (!parse_parts(s, end, &c))
        return err_raise(vm, EXC_ValueError, "complex() arg is a malformed string");
    return from_complex(vm, c);
}

// ---- construction
// ---------------------------------------------------------------------------------------------------

static bool has(VM *vm, Value v, Dunder d) {
    return !is_err(class_dunder(vm, class_of(v), d));
}

// A real number by __float__ or __index__; the TypeError's words are given.
static bool read_real(VM *vm, Value v, Complex *out, const char *words) {
    out->im = 0.0;
    if (is_complex(v)) {
        *out = complex_value(v);
        return true;
    }
    if (has(vm, v, DU_float) || has(vm, v, DU_index))
        return op_to_double(vm, v, &out->re);
    err_raise(vm, EXC_TypeError, words, v);
    return false;
}

static Value make(VM *vm, ClassObj *cls, Complex c) {
    if (cls == TYPE_OF(complex)) return from_complex(vm, c);
    ComplexObj *o = (ComplexObj *)instance_new(vm, cls);
    if (o == NULL) return VAL_ERR;
    o->re = c.re;
    o->im = c.im;
    return val_obj(o);
}

static Value complex_dunder_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    ClassObj *cls = as_class(a[0]);
    Value real = a[1], imag = a[2];
    if (real == VAL_UNSET) real = val_int(0);
    if (cls == TYPE_OF(complex) && is_exact(real, KIND_COMPLEX) && imag == VAL_UNSET)
        return real;
    if (is_str(real)) {
        if (imag != VAL_UNSET)
            return err_raise(vm, EXC_TypeError,
                             "complex() can't take second arg if first is a string");
        Value v = complex_from_str(vm, as_str(real));
        return is_err(v) ? v : make(vm, cls, complex_value(v));
    }
    if (imag != VAL_UNSET && is_str(imag))
        return err_raise(vm, EXC_TypeError, "complex() second arg can't be a string");
    if (!is_exact(real, KIND_COMPLEX) && has(vm, real, DU_complex)) {
        Value v = op_unary(vm, real, UN_COMPLEX);
        if (is_err(v)) return v;
        if (!is_complex(v))
            return err_raise(vm, EXC_TypeError,
                             "__complex__ returned non-complex (type %T)", v);
        real = v;
    }
    Complex x, y = {0.0, 0.0};
    if (!read_real(vm, real, &x,
                   "complex() first argument must be a string or a number, not '%T'"))
        return VAL_ERR;
    if (imag != VAL_UNSET &&
        !read_real(vm, imag, &y, "complex() second argument must be a number, not '%T'"))
        return VAL_ERR;
    if (imag == VAL_UNSET) return make(vm, cls, x);
    if (is_complex(imag)) x.re -= y.im;
    if (is_complex(real)) y.re += x.im;
    return make(vm, cls, (Complex){x.re, y.re});
}

// ---- methods
// --------------------------------------------------------------------------------------------------------

static Value complex_real(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_double(complex_value(a[0]).re);
}

static Value complex_imag(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_double(complex_value(a[0]).im);
}

static Value complex_conjugate(VM *vm, Value *a, unsigned n) {
    (void)n;
    Complex x = complex_value(a[0]);
    return complex_new(vm, x.re, -x.im);
}

static Value complex_complex(VM *vm, Value *a, unsigned n) {
    (void)n;
    return is_exact(a[0], KIND_COMPLEX) ? a[0] : from_complex(vm, complex_value(a[0]));
}

static Value complex_getnewargs(VM *vm, Value *a, unsigned n) {
    (void)n;
    Complex x = complex_value(a[0]);
    return val_obj(tuple_pair(vm, val_double(x.re), val_double(x.im)));
}

const NativeRow complex_rows[] = {
    {"__new__", "(cls, real=<unrepresentable>, imag=<unrepresentable>)",
     complex_dunder_new, NULL, NATIVE_NEW},
    {"__complex__", "(self, /)", complex_complex, "The value as an exact complex.", 0},
    {"__getnewargs__", "(self, /)", complex_getnewargs, NULL, 0},
    {"conjugate", "(self, /)", complex_conjugate,
     "The number with the imaginary part's sign turned.", 0},
    {"imag", "(self, /)", complex_imag, "the imaginary part of a complex number",
     NATIVE_GETTER},
    {"real", "(self, /)", complex_real, "the real part of a complex number",
     NATIVE_GETTER},
};
