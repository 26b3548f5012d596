// The module math: the functions of integers of any size.
#include "base/bigint.h"
#include "heap/budget.h"
#include "object/call.h"
#include "object/err.h"
#include "object/int_internal.h"

#include <math.h>

static uint64_t gcd_words(uint64_t a, uint64_t b) {
    while (b) {
        uint64_t t = a % b;
        a = b;
        b = t;
    }
    return a;
}

static Value gcd_of(VM *vm, Value a, Value b) {
    if (are_ints(a, b)) {
        int64_t x = as_int(a), y = as_int(b);
        return int_from_i64(vm, (int64_t)gcd_words((uint64_t)(x < 0 ? -x : x),
                                                   (uint64_t)(y < 0 ? -y : y)));
    }
    Limb one_a[1], one_b[1];
    BigInt x = int_view(a, one_a), y = int_view(b, one_b);
    size_t len = x.len > y.len ? x.len : y.len;
    IntOut out;
    Limb *scratch = int_scratch(vm, x.len + y.len + 4);
    if (scratch == NULL || !int_out_begin(vm, &out, len + 1)) return VAL_ERR;
    if (!int_pay(vm, 8 * bigint_mul_cost(x.len, y.len), len)) return VAL_ERR;
    return int_out_end(vm, &out, bigint_gcd(out.limbs, scratch, x, y));
}

static Value math_gcd(VM *vm, Value *a, unsigned n) {
    const TupleObj *t = (const TupleObj *)as_obj(a[0]);
    Value r = val_int(0);
    (void)n;
    for (size_t i = 0; i < t->len; i++) {
        Value v = op_index(vm, t->items[i]);
        if (is_err(v) || !budget_charge(vm, 4)) return VAL_ERR;
        r = gcd_of(vm, r, v);
        if (is_err(r)) return r;
    }
    return r;
}

static Value math_lcm(VM *vm, Value *a, unsigned n) {
    const TupleObj *t = (const TupleObj *)as_obj(a[0]);
    Value r = val_int(1);
    (void)n;
    for (size_t i = 0; i < t->len; i++) {
        Value v = op_index(vm, t->items[i]);
        if (is_err(v) || !budget_charge(vm, 4)) return VAL_ERR;
        if (int_is_zero(v)) r = v;
        if (int_is_zero(r)) continue;
        Value g = gcd_of(vm, r, v);
        Value q = is_err(g) ? g : int_binary(vm, v, g, BIN_FLOORDIV);
        r = is_err(q) ? q : int_binary(vm, r, q, BIN_MUL);
        r = is_err(r) ? r : int_unary(vm, r, UN_ABS);
        if (is_err(r)) return r;
    }
    return r;
}

static Value math_isqrt(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value v = op_index(vm, a[0]);
    if (is_err(v)) return v;
    if (int_sign(v) < 0)
        return err_raise(vm, EXC_ValueError, "isqrt() argument must be nonnegative");
    Limb one[1];
    BigInt x = int_view(v, one);
    IntOut out;
    if (!int_out_begin(vm, &out, (x.len + 1) / 2 + 1)) return VAL_ERR;
    if (!int_pay(vm, 2 * bigint_mul_cost(x.len, x.len), x.len)) return VAL_ERR;
    return int_out_end(vm, &out, bigint_isqrt(out.limbs, x));
}

// ---- products
// -------------------------------------------------------------------------------------------------------

// first * (first + 1) * ... of `count` factors, by halves, so that factors of like size
// meet. The depth is the logarithm of count.
static Value product_range(VM *vm, Value first, uint64_t count) {
    if (count == 0) return val_int(1);
    if (!budget_charge(vm, count < 8 ? count : 1)) return VAL_ERR;
    if (count < 8) {
        Value r = first;
        for (uint64_t i = 1; i < count && !is_err(r); i++) {
            Value factor = int_binary(vm, first, val_int((int64_t)i), BIN_ADD);
            r = is_err(factor) ? factor : int_binary(vm, r, factor, BIN_MUL);
        }
        return r;
    }
    uint64_t half = count / 2;
    Value left = product_range(vm, first, half);
    Value middle =
        is_err(left) ? left : int_binary(vm, first, val_int((int64_t)half), BIN_ADD);
    Value right = is_err(middle) ? middle : product_range(vm, middle, count - half);
    return is_err(right) ? right : int_binary(vm, left, right, BIN_MUL);
}

// A product that is surely over the limit is refused before it is begun.
static bool check_bits(VM *vm, double bits) {
    if (vm->max_int_bits == 0 || bits <= 1.01 * (double)vm->max_int_bits + 128)
        return true;
    limit_reached(vm, LIMIT_INT_BITS);
    return false;
}

static double log2_factorial(double n) {
    int sign;
    return lgamma_r(n + 1.0, &sign) / M_LN2;
}

static Value factorial(VM *vm, uint64_t n) {
    static const uint64_t exact = 20;
    if (n <= exact) {
        uint64_t r = 1;
        for (uint64_t i = 2; i <= n; i++)
            r *= i;
        return int_from_u64(vm, r);
    }
    if (!check_bits(vm, log2_factorial((double)n))) return VAL_ERR;
    return product_range(vm, val_int(1), n);
}

static Value math_factorial(VM *vm, Value *a, unsigned n) {
    uint64_t x;
    (void)n;
    Value v = op_index(vm, a[0]);
    if (is_err(v)) return v;
    if (int_sign(v) < 0)
        return err_raise(vm, EXC_ValueError,
                         "factorial() not defined for negative values");
    if (!int_to_u64(v, &x) || x > INT64_MAX)
        return err_raise(vm, EXC_OverflowError,
                         "factorial() argument should not exceed %ld", INT64_MAX);
    return factorial(vm, x);
}

// n! / (n - k)!: k factors.
static Value falling(VM *vm, Value n, uint64_t k) {
    if (!check_bits(vm, k > 1 ? (double)(k - 1) * ((double)int_bit_length(n) - 1.0) -
                                    1.45 * (double)k
                              : 0.0))
        return VAL_ERR;
    if (k > INT_INLINE_MAX) return limit_reached(vm, LIMIT_MEMORY);
    Value first = int_binary(vm, n, val_int((int64_t)k - 1), BIN_SUB);
    return is_err(first) ? first : product_range(vm, first, k);
}

// Reads n and k. 1: go on; 0: *out is the result (k > n); -1: error.
static int read_n_k(VM *vm, Value *a, Value *out) {
    a[0] = op_index(vm, a[0]);
    if (is_err(a[0])) return -1;
    a[1] = op_index(vm, a[1]);
    if (is_err(a[1])) return -1;
    if (int_sign(a[0]) < 0) {
        err_raise(vm, EXC_ValueError, "n must be a non-negative integer");
        return -1;
    }
    if (int_sign(a[1]) < 0) {
        err_raise(vm, EXC_ValueError, "k must be a non-negative integer");
        return -1;
    }
    *out = val_int(0);
    return int_cmp(a[1], a[0]) <= 0;
}

static Value math_perm(VM *vm, Value *a, unsigned n) {
    uint64_t k;
    Value r;
    if (is_none(a[1])) return math_factorial(vm, a, n);
    int go = read_n_k(vm, a, &r);
    if (go <= 0) return go < 0 ? VAL_ERR : r;
    if (!int_to_u64(a[1], &k)) return limit_reached(vm, LIMIT_MEMORY);
    return k == 0 ? val_int(1) : falling(vm, a[0], k);
}

static Value math_comb(VM *vm, Value *a, unsigned n) {
    uint64_t k;
    Value r;
    (void)n;
    int go = read_n_k(vm, a, &r);
    if (go <= 0) return go < 0 ? VAL_ERR : r;
    Value other = int_binary(vm, a[0], a[1], BIN_SUB);
    if (is_err(other)) return other;
    if (int_cmp(other, a[1]) < 0) a[1] = other;
    if (!int_to_u64(a[1], &k)) return limit_reached(vm, LIMIT_MEMORY);
    if (k == 0) return val_int(1);
    Value top = falling(vm, a[0], k);
    Value bottom = is_err(top) ? top : factorial(vm, k);
    return is_err(bottom) ? bottom : int_binary(vm, top, bottom, BIN_FLOORDIV);
}

const NativeRow math_more_rows[] = {
    {"comb", "(n, k, /)", math_comb,
     "Number of ways to choose k of n things without order.", 0},
    {"factorial", "(n, /)", math_factorial, "1 * 2 * ... * n.", 0},
    {"gcd", "(*integers)", math_gcd, "Greatest common divisor.", 0},
    {"isqrt", "(n, /)", math_isqrt, "The greatest int whose square is not above n.", 0},
    {"lcm", "(*integers)", math_lcm, "Least common multiple.", 0},
    {"perm", "(n, k=None, /)", math_perm,
     "Number of ways to choose k of n things in order.", 0},
};
