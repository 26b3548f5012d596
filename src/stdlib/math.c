// The module math: functions of one or two doubles are rows over libm, with CPython's two
// errors (domain and range) told from the result; sums and norms are exact or nearly so;
// integer functions are in math_int.c.
#include "heap/budget.h"
#include "object/call.h"
#include "object/err.h"
#include "object/float.h"
#include "object/int_internal.h"
#include "object/tuple.h"

#include <math.h>

static Value domain_error(VM *vm) {
    return err_raise(vm, EXC_ValueError, "math domain error");
}
static Value range_error(VM *vm) {
    return err_raise(vm, EXC_OverflowError, "math range error");
}

// A NaN or infinity out of finite arguments is an error. An infinity means a pole
// (domain) unless the function overflows.
typedef enum Pole { POLE_DOMAIN, POLE_RANGE } Pole;

static Value apply(VM *vm, Value v, double (*fn)(double), Pole pole) {
    double x;
    if (is_double(v))
        x = as_double(v);
    else if (!op_to_double(vm, v, &x))
        return VAL_ERR;
    double r = fn(x);
    if (__builtin_expect(!isfinite(r), 0)) {
        if (isnan(r) && !isnan(x)) return domain_error(vm);
        if (isinf(r) && isfinite(x))
            return pole == POLE_RANGE ? range_error(vm) : domain_error(vm);
    }
    return val_double(r);
}

#define UNARY(name, fn, pole)                                                            \
    static Value math_##name(VM *vm, Value *a, unsigned n) {                             \
        (void)n;                                                                         \
        return apply(vm, a[0], fn, pole);                                                \
    }
UNARY(acos, acos, POLE_DOMAIN)
UNARY(acosh, acosh, POLE_DOMAIN)
UNARY(asin, asin, POLE_DOMAIN)
UNARY(asinh, asinh, POLE_DOMAIN)
UNARY(atan, atan, POLE_DOMAIN)
UNARY(atanh, atanh, POLE_DOMAIN)
UNARY(cbrt, cbrt, POLE_DOMAIN)
UNARY(cos, cos, POLE_DOMAIN)
UNARY(cosh, cosh, POLE_RANGE)
UNARY(erf, erf, POLE_DOMAIN)
UNARY(erfc, erfc, POLE_DOMAIN)
UNARY(exp, exp, POLE_RANGE)
UNARY(exp2, exp2, POLE_RANGE)
UNARY(expm1, expm1, POLE_RANGE)
UNARY(fabs, fabs, POLE_DOMAIN)
UNARY(log1p, log1p, POLE_DOMAIN)
UNARY(sin, sin, POLE_DOMAIN)
UNARY(sinh, sinh, POLE_RANGE)
UNARY(sqrt, sqrt, POLE_DOMAIN)
UNARY(tan, tan, POLE_DOMAIN)
UNARY(tanh, tanh, POLE_DOMAIN)

// ---- gamma
// ----------------------------------------------------------------------------------------------------------

static Value math_gamma(VM *vm, Value *a, unsigned n) {
    double x;
    (void)n;
    if (!op_to_double(vm, a[0], &x)) return VAL_ERR;
    if (isnan(x) || (isinf(x) && x > 0)) return val_double(x);
    if (isinf(x) || x == 0.0 || (x < 0 && x == floor(x))) return domain_error(vm);
    if (x == floor(x) && x <= 23.0) { // (x - 1)! is exact
        double r = 1.0;
        for (double k = 2.0; k < x; k += 1.0)
            r *= k;
        return val_double(r);
    }
    double r = tgamma(x);
    return isinf(r) ? range_error(vm) : val_double(r);
}

static Value math_lgamma(VM *vm, Value *a, unsigned n) {
    double x;
    (void)n;
    if (!op_to_double(vm, a[0], &x)) return VAL_ERR;
    if (isfinite(x) && x <= 0 && x == floor(x)) return domain_error(vm);
    int sign; // lgamma would leave the sign in a global
    double r = lgamma_r(x, &sign);
    return isinf(r) && isfinite(x) ? range_error(vm) : val_double(r);
}

// ---- logarithms
// -----------------------------------------------------------------------------------------------------

// The logarithm of any number; ints beyond the doubles are scaled down by a power of two.
static bool logarithm(VM *vm, Value v, double (*fn)(double), double of_two, double *out) {
    double x;
    int64_t scale = 0; // binary exponent taken out of a large int
    if (is_int_like(v)) {
        if (int_sign(v) <= 0) {
            domain_error(vm);
            return false;
        }
        scale = (int64_t)int_bit_length(v);
        if (scale <= 1000) {
            scale = 0;
            if (!int_to_double(vm, v, &x)) return false;
        } else { // the leading bits as a fraction in [0.5, 1)
            Limb one[1];
            int exp;
            bool overflow;
            BigInt big = int_view(v, one);
            size_t drop = big.len - 8;
            x = frexp(bigint_to_double((BigInt){big.limbs + drop, 8, false}, &overflow),
                      &exp);
        }
    } else if (!op_to_double(vm, v, &x)) {
        return false;
    }
    if (x <= 0.0) {
        domain_error(vm);
        return false;
    }
    *out = scale ? fn(x) + of_two * (double)scale : fn(x);
    return true;
}

static Value math_log(VM *vm, Value *a, unsigned n) {
    double x, base;
    (void)n;
    if (!logarithm(vm, a[0], log, M_LN2, &x)) return VAL_ERR;
    if (a[1] == VAL_UNSET) return val_double(x);
    if (!logarithm(vm, a[1], log, M_LN2, &base)) return VAL_ERR;
    if (base == 0.0)
        return err_raise(vm, EXC_ZeroDivisionError, "float division by zero");
    return val_double(x / base);
}

static Value math_log2(VM *vm, Value *a, unsigned n) {
    double x;
    (void)n;
    return logarithm(vm, a[0], log2, 1.0, &x) ? val_double(x) : VAL_ERR;
}

static Value math_log10(VM *vm, Value *a, unsigned n) {
    double x;
    (void)n;
    return logarithm(vm, a[0], log10, 0.30102999566398119521, &x) ? val_double(x)
                                                                  : VAL_ERR;
}

// ---- two arguments
// --------------------------------------------------------------------------------------------------

static bool two_doubles(VM *vm, const Value *a, double *x, double *y) {
    return op_to_double(vm, a[0], x) && op_to_double(vm, a[1], y);
}

static Value math_atan2(VM *vm, Value *a, unsigned n) {
    double y, x;
    (void)n;
    return two_doubles(vm, a, &y, &x) ? val_double(atan2(y, x)) : VAL_ERR;
}

static Value math_copysign(VM *vm, Value *a, unsigned n) {
    double x, y;
    (void)n;
    return two_doubles(vm, a, &x, &y) ? val_double(copysign(x, y)) : VAL_ERR;
}

static Value math_fmod(VM *vm, Value *a, unsigned n) {
    double x, y;
    (void)n;
    if (!two_doubles(vm, a, &x, &y)) return VAL_ERR;
    double r = fmod(x, y);
    return isnan(r) && !isnan(x) && !isnan(y) ? domain_error(vm) : val_double(r);
}

static Value math_remainder(VM *vm, Value *a, unsigned n) {
    double x, y;
    (void)n;
    if (!two_doubles(vm, a, &x, &y)) return VAL_ERR;
    double r = remainder(x, y);
    return isnan(r) && !isnan(x) && !isnan(y) ? domain_error(vm) : val_double(r);
}

static Value math_pow(VM *vm, Value *a, unsigned n) {
    double x, y;
    (void)n;
    if (!two_doubles(vm, a, &x, &y)) return VAL_ERR;
    double r = pow(x, y);
    if (isfinite(x) && isfinite(y)) {
        if (isnan(r)) return domain_error(vm);
        if (isinf(r)) return x == 0.0 ? domain_error(vm) : range_error(vm);
    }
    return val_double(r);
}

static Value math_nextafter(VM *vm, Value *a, unsigned n) {
    double x, y;
    (void)n;
    return two_doubles(vm, a, &x, &y) ? val_double(nextafter(x, y)) : VAL_ERR;
}

static Value math_ulp(VM *vm, Value *a, unsigned n) {
    double x;
    (void)n;
    if (!op_to_double(vm, a[0], &x)) return VAL_ERR;
    x = fabs(x);
    if (!isfinite(x)) return val_double(x);
    double up = nextafter(x, (double)INFINITY);
    return val_double(isinf(up) ? x - nextafter(x, 0.0) : up - x);
}

static Value math_fma(VM *vm, Value *a, unsigned n) {
    double x, y, z;
    (void)n;
    if (!two_doubles(vm, a, &x, &y) || !op_to_double(vm, a[2], &z)) return VAL_ERR;
    double r = fma(x, y, z);
    if (isnan(r) && !isnan(x) && !isnan(y) && !isnan(z))
        return err_raise(vm, EXC_ValueError, "invalid operation in fma");
    if (isinf(r) && isfinite(x) && isfinite(y) && isfinite(z))
        return err_raise(vm, EXC_OverflowError, "overflow in fma");
    return val_double(r);
}

static Value math_ldexp(VM *vm, Value *a, unsigned n) {
    double x;
    int64_t exp;
    (void)n;
    if (!op_to_double(vm, a[0], &x)) return VAL_ERR;
    if (!is_int_like(a[1]))
        return err_raise(vm, EXC_TypeError,
                         "Expected an int as second argument to ldexp.");
    if (!int_to_i64(a[1], &exp)) exp = int_sign(a[1]) < 0 ? -10000 : 10000;
    if (x == 0.0 || !isfinite(x)) return val_double(x);
    double r = ldexp(x, exp > 10000 ? 10000 : exp < -10000 ? -10000 : (int)exp);
    return isinf(r) ? range_error(vm) : val_double(r);
}

static Value pair(VM *vm, Value a, Value b) {
    return val_obj(tuple_pair(vm, a, b));
}

static Value math_modf(VM *vm, Value *a, unsigned n) {
    double x, whole;
    (void)n;
    if (!op_to_double(vm, a[0], &x)) return VAL_ERR;
    double fraction = modf(x, &whole);
    return pair(vm, val_double(fraction), val_double(whole));
}

static Value math_frexp(VM *vm, Value *a, unsigned n) {
    double x;
    int exp = 0;
    (void)n;
    if (!op_to_double(vm, a[0], &x)) return VAL_ERR;
    double m = isfinite(x) ? frexp(x, &exp) : x;
    return pair(vm, val_double(m), val_int(exp));
}

static Value math_degrees(VM *vm, Value *a, unsigned n) {
    double x;
    (void)n;
    return op_to_double(vm, a[0], &x) ? val_double(x * (180.0 / M_PI)) : VAL_ERR;
}

static Value math_radians(VM *vm, Value *a, unsigned n) {
    double x;
    (void)n;
    return op_to_double(vm, a[0], &x) ? val_double(x * (M_PI / 180.0)) : VAL_ERR;
}

// ---- predicates and rounding
// ----------------------------------------------------------------------------------------

static Value math_isfinite(VM *vm, Value *a, unsigned n) {
    double x;
    (void)n;
    return op_to_double(vm, a[0], &x) ? val_bool(isfinite(x)) : VAL_ERR;
}

static Value math_isinf(VM *vm, Value *a, unsigned n) {
    double x;
    (void)n;
    return op_to_double(vm, a[0], &x) ? val_bool(isinf(x)) : VAL_ERR;
}

static Value math_isnan(VM *vm, Value *a, unsigned n) {
    double x;
    (void)n;
    return op_to_double(vm, a[0], &x) ? val_bool(isnan(x)) : VAL_ERR;
}

static Value math_isclose(VM *vm, Value *a, unsigned n) {
    double x, y, relative = 1e-09, absolute = 0.0;
    (void)n;
    if (!two_doubles(vm, a, &x, &y)) return VAL_ERR;
    if (a[2] != VAL_UNSET && !op_to_double(vm, a[2], &relative)) return VAL_ERR;
    if (a[3] != VAL_UNSET && !op_to_double(vm, a[3], &absolute)) return VAL_ERR;
    if (relative < 0.0 || absolute < 0.0)
        return err_raise(vm, EXC_ValueError, "tolerances must be non-negative");
    if (x == y) return VAL_TRUE;
    if (isinf(x) || isinf(y)) return VAL_FALSE;
    double diff = fabs(y - x);
    return val_bool(diff <= fabs(relative * y) || diff <= fabs(relative * x) ||
                    diff <= absolute);
}

static Value round_with(VM *vm, Value v, Dunder d, double (*fn)(double)) {
    double x;
    if (is_double(v)) return int_from_double(vm, fn(as_double(v)));
    if (is_int(v)) return v;
    Value method = class_dunder(vm, class_of(v), d);
    if (!is_err(method)) return vm_call1(vm, method, v);
    return op_to_double(vm, v, &x) ? int_from_double(vm, fn(x)) : VAL_ERR;
}

static Value math_ceil(VM *vm, Value *a, unsigned n) {
    (void)n;
    return round_with(vm, a[0], DU_ceil, ceil);
}

static Value math_floor(VM *vm, Value *a, unsigned n) {
    (void)n;
    return round_with(vm, a[0], DU_floor, floor);
}

static Value math_trunc(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (is_double(a[0])) return int_from_double(vm, as_double(a[0]));
    if (is_int(a[0])) return a[0];
    Value method = class_dunder(vm, class_of(a[0]), DU_trunc);
    if (is_err(method))
        return err_raise(vm, EXC_TypeError, "type %T doesn't define __trunc__ method",
                         a[0]);
    return vm_call1(vm, method, a[0]);
}

// ---- sums and norms
// -------------------------------------------------------------------------------------------------

// Shewchuk's partials: non-overlapping doubles whose exact sum is the sum so far,
// smallest first. A double's exponent range over 53 bits each bounds their number.
enum { PARTIALS_MAX = 48 };
typedef struct ExactSum {
    double partials[PARTIALS_MAX];
    int n;
    double special; // sum of infinities and NaNs
    double infinities;
    bool overflow;
} ExactSum;

static void sum_add(ExactSum *s, double x) {
    double given = x;
    int kept = 0;
    for (int i = 0; i < s->n; i++) {
        double y = s->partials[i];
        if (fabs(x) < fabs(y)) {
            double t = x;
            x = y;
            y = t;
        }
        double high = x + y, low = y - (high - x);
        if (low != 0.0) s->partials[kept++] = low;
        x = high;
    }
    s->n = kept;
    if (x == 0.0) return;
    if (isfinite(x)) {
        if (s->n < PARTIALS_MAX) s->partials[s->n++] = x;
        return;
    }
    s->n = 0;
    if (isfinite(given)) s->overflow = true;
    if (isinf(given)) s->infinities += given;
    s->special += given;
}

// The partials' sum, rounded once, half to even.
static double sum_round(const ExactSum *s) {
    int i = s->n;
    double high = 0.0, low = 0.0;
    if (i == 0) return 0.0;
    high = s->partials[--i];
    while (i > 0) {
        double x = high, y = s->partials[--i];
        high = x + y;
        low = y - (high - x);
        if (low != 0.0) break;
    }
    // A tie was rounded to even: what lies below may tip it.
    if (i > 0 && ((low < 0.0 && s->partials[i - 1] < 0.0) ||
                  (low > 0.0 && s->partials[i - 1] > 0.0))) {
        double twice = low * 2.0, x = high + twice;
        if (x - high == twice) high = x;
    }
    return high;
}

static Value math_fsum(VM *vm, Value *a, unsigned n) {
    IterLoop it;
    Value v;
    double x;
    ExactSum s = {.n = 0};
    (void)n;
    if (!iter_begin(vm, &it, a[0])) return VAL_ERR;
    while (iter_step(vm, &it, &v)) {
        if (!op_to_double(vm, v, &x)) return VAL_ERR;
        sum_add(&s, x);
        if (s.overflow)
            return err_raise(vm, EXC_OverflowError, "intermediate overflow in fsum");
    }
    if (it.failed) return VAL_ERR;
    if (s.special != 0.0) {
        if (isnan(s.infinities))
            return err_raise(vm, EXC_ValueError, "-inf + inf in fsum");
        return val_double(s.special);
    }
    return val_double(sum_round(&s));
}

// sqrt of the sum of squares; the extra bits of long double make it correctly rounded
// nearly always.
static double norm(const double *x, size_t n) {
    double max = 0.0;
    bool nan = false;
    for (size_t i = 0; i < n; i++) {
        if (isinf(x[i])) return (double)INFINITY;
        nan = nan || isnan(x[i]);
        if (fabs(x[i]) > max) max = fabs(x[i]);
    }
    if (nan) return (double)NAN;
    if (max == 0.0 || n == 1) return max;
    int exp;
    frexp(max, &exp);
    long double sum = 0.0L;
    for (size_t i = 0; i < n; i++) {
        long double scaled = ldexpl((long double)x[i], -exp);
        sum += scaled * scaled;
    }
    return (double)ldexpl(sqrtl(sum), exp);
}

static double *doubles_of(VM *vm, const TupleObj *t) {
    double *x = buf_new(vm, (t->len + 1) * sizeof *x, KIND_BUF_RAW);
    if (x == NULL || !budget_charge(vm, t->len)) return NULL;
    for (size_t i = 0; i < t->len; i++)
        if (!op_to_double(vm, t->items[i], &x[i])) return NULL;
    return x;
}

static Value math_hypot(VM *vm, Value *a, unsigned n) {
    const TupleObj *t = as_tuple(a[0]);
    double small[2];
    (void)n;
    if (t->len == 2) {
        if (!two_doubles(vm, t->items, &small[0], &small[1])) return VAL_ERR;
        return val_double(norm(small, 2));
    }
    double *x = doubles_of(vm, t);
    return x == NULL ? VAL_ERR : val_double(norm(x, t->len));
}

static Value math_dist(VM *vm, Value *a, unsigned n) {
    (void)n;
    TupleObj *p = tuple_from_iterable(vm, a[0]);
    TupleObj *q = p == NULL ? NULL : tuple_from_iterable(vm, a[1]);
    if (q == NULL) return VAL_ERR;
    if (p->len != q->len)
        return err_raise(vm, EXC_ValueError,
                         "both points must have the same number of dimensions");
    double *x = doubles_of(vm, p);
    double *y = x == NULL ? NULL : doubles_of(vm, q);
    if (y == NULL) return VAL_ERR;
    for (size_t i = 0; i < p->len; i++)
        x[i] -= y[i];
    return val_double(norm(x, p->len));
}

static Value math_prod(VM *vm, Value *a, unsigned n) {
    IterLoop it;
    Value v, r = a[1];
    (void)n;
    if (!iter_begin(vm, &it, a[0])) return VAL_ERR;
    while (iter_step(vm, &it, &v)) {
        if (is_double(r) && is_double(v)) {
            r = val_double(as_double(r) * as_double(v));
            continue;
        }
        r = op_binary(vm, r, v, BIN_MUL);
        if (is_err(r)) return r;
    }
    return it.failed ? VAL_ERR : r;
}

static bool is_number(Value v) {
    return is_int_like(v) || is_float_like(v);
}

// The sum of products; exact for floats, as one rounded result.
static Value math_sumprod(VM *vm, Value *a, unsigned n) {
    (void)n;
    TupleObj *p = tuple_from_iterable(vm, a[0]);
    TupleObj *q = p == NULL ? NULL : tuple_from_iterable(vm, a[1]);
    if (q == NULL || !budget_charge(vm, q->len)) return VAL_ERR;
    if (p->len != q->len)
        return err_raise(vm, EXC_ValueError, "Inputs are not the same length");
    ExactSum s = {.n = 0};
    Value total = val_int(0);
    bool floats = false, others = false;
    for (size_t i = 0; i < p->len; i++) {
        floats = floats || is_float_like(p->items[i]) || is_float_like(q->items[i]);
        others = others || !is_number(p->items[i]) || !is_number(q->items[i]);
    }
    for (size_t i = 0; i < p->len; i++) {
        double x, y;
        if (floats && !others) {
            if (!op_to_double(vm, p->items[i], &x) || !op_to_double(vm, q->items[i], &y))
                return VAL_ERR;
            double product = x * y;
            sum_add(&s, product);
            if (isfinite(product)) sum_add(&s, fma(x, y, -product));
            continue;
        }
        Value v = op_binary(vm, p->items[i], q->items[i], BIN_MUL);
        total = is_err(v) ? v : op_binary(vm, total, v, BIN_ADD);
        if (is_err(total)) return total;
    }
    if (!floats || others) return total;
    return val_double(s.special != 0.0 || s.overflow ? s.special : sum_round(&s));
}

const NativeRow math_rows[] = {
    {"acos", "(x, /)", math_acos, "Arc cosine, in radians from 0 to pi.", 0},
    {"acosh", "(x, /)", math_acosh, "Inverse hyperbolic cosine.", 0},
    {"asin", "(x, /)", math_asin, "Arc sine, in radians from -pi/2 to pi/2.", 0},
    {"asinh", "(x, /)", math_asinh, "Inverse hyperbolic sine.", 0},
    {"atan", "(x, /)", math_atan, "Arc tangent, in radians from -pi/2 to pi/2.", 0},
    {"atan2", "(y, x, /)", math_atan2, "Arc tangent of y/x in the quadrant of the signs.",
     0},
    {"atanh", "(x, /)", math_atanh, "Inverse hyperbolic tangent.", 0},
    {"cbrt", "(x, /)", math_cbrt, "Cube root.", 0},
    {"ceil", "(x, /)", math_ceil, "The least int that is not below x.", 0},
    {"copysign", "(x, y, /)", math_copysign, "x with the sign of y.", 0},
    {"cos", "(x, /)", math_cos, "Cosine of x radians.", 0},
    {"cosh", "(x, /)", math_cosh, "Hyperbolic cosine.", 0},
    {"degrees", "(x, /)", math_degrees, "Radians as degrees.", 0},
    {"dist", "(p, q, /)", math_dist, "Distance of two points.", 0},
    {"erf", "(x, /)", math_erf, "Error function.", 0},
    {"erfc", "(x, /)", math_erfc, "1 - erf(x), without its loss of digits.", 0},
    {"exp", "(x, /)", math_exp, "e to the power of x.", 0},
    {"exp2", "(x, /)", math_exp2, "2 to the power of x.", 0},
    {"expm1", "(x, /)", math_expm1, "exp(x) - 1, without its loss of digits.", 0},
    {"fabs", "(x, /)", math_fabs, "Absolute value as a float.", 0},
    {"floor", "(x, /)", math_floor, "The greatest int that is not above x.", 0},
    {"fma", "(x, y, z, /)", math_fma, "x * y + z with one rounding.", 0},
    {"fmod", "(x, y, /)", math_fmod, "Remainder of x/y with the sign of x.", 0},
    {"frexp", "(x, /)", math_frexp,
     "The pair (m, e) with x == m * 2**e and 0.5 <= abs(m) < 1.", 0},
    {"fsum", "(seq, /)", math_fsum, "Sum of floats, rounded once.", 0},
    {"gamma", "(x, /)", math_gamma, "Gamma function.", 0},
    {"hypot", "(*coordinates)", math_hypot, "Length of a vector.", 0},
    {"isclose", "(a, b, *, rel_tol=1e-09, abs_tol=0.0)", math_isclose,
     "Do two floats differ by no more than a relative or absolute tolerance?", 0},
    {"isfinite", "(x, /)", math_isfinite, "Is x neither infinite nor NaN?", 0},
    {"isinf", "(x, /)", math_isinf, "Is x an infinity?", 0},
    {"isnan", "(x, /)", math_isnan, "Is x a NaN?", 0},
    {"ldexp", "(x, i, /)", math_ldexp, "x * 2**i.", 0},
    {"lgamma", "(x, /)", math_lgamma, "Logarithm of the absolute value of gamma(x).", 0},
    {"log", "(x, base=<unrepresentable>, /)", math_log,
     "Logarithm to the base, or the natural one.", 0},
    {"log10", "(x, /)", math_log10, "Logarithm to the base 10.", 0},
    {"log1p", "(x, /)", math_log1p, "log(1 + x), without its loss of digits.", 0},
    {"log2", "(x, /)", math_log2, "Logarithm to the base 2.", 0},
    {"modf", "(x, /)", math_modf, "Fraction and whole part of x, both floats.", 0},
    {"nextafter", "(x, y, /)", math_nextafter, "The float after x in the direction of y.",
     0},
    {"pow", "(x, y, /)", math_pow, "x to the power of y, as floats.", 0},
    {"prod", "(iterable, /, *, start=1)", math_prod, "Product of the items.", 0},
    {"radians", "(x, /)", math_radians, "Degrees as radians.", 0},
    {"remainder", "(x, y, /)", math_remainder,
     "Difference of x to the nearest multiple of y.", 0},
    {"sin", "(x, /)", math_sin, "Sine of x radians.", 0},
    {"sinh", "(x, /)", math_sinh, "Hyperbolic sine.", 0},
    {"sqrt", "(x, /)", math_sqrt, "Square root.", 0},
    {"sumprod", "(p, q, /)", math_sumprod, "Sum of the products of two sequences' items.",
     0},
    {"tan", "(x, /)", math_tan, "Tangent of x radians.", 0},
    {"tanh", "(x, /)", math_tanh, "Hyperbolic tangent.", 0},
    {"trunc", "(x, /)", math_trunc, "x cut towards zero, by its __trunc__.", 0},
    {"ulp", "(x, /)", math_ulp, "Value of the last bit of x.", 0},
};
