// int: the operators. Two ints that fit in 64 bits are computed in C; the rest goes to
// base/bigint.h, paid before it runs.
#include "base/bigint.h"
#include "heap/budget.h"
#include "object/err.h"
#include "object/float.h"
#include "object/int_internal.h"
#include "object/tuple.h"

typedef __int128 I128;

static Value from_i128(VM *vm, I128 r) {
    if (r >= INT_INLINE_MIN && r <= INT_INLINE_MAX) return val_int((int64_t)r);
    unsigned __int128 u = r < 0 ? -(unsigned __int128)r : (unsigned __int128)r;
    Limb limbs[2] = {(Limb)u, (Limb)(u >> 64)};
    return int_from_big(vm, bigint_norm(limbs, 2, r < 0));
}

Value int_add_slow(VM *vm, int64_t a, int64_t b) {
    return from_i128(vm, (I128)a + b);
}
Value int_mul_slow(VM *vm, int64_t a, int64_t b) {
    return from_i128(vm, (I128)a * b);
}

static Value zero_division(VM *vm, BinOp op) {
    return err_raise(vm, EXC_ZeroDivisionError,
                     op == BIN_TRUEDIV ? "division by zero"
                     : op == BIN_MOD   ? "integer modulo by zero"
                                       : "integer division or modulo by zero");
}

static Value pair(VM *vm, Value a, Value b) {
    if (is_err(a) || is_err(b)) return VAL_ERR;
    TupleObj *t = tuple_pair(vm, a, b);
    return t == NULL ? VAL_ERR : val_obj(t);
}

// ---- big operands
// ---------------------------------------------------------------------------------------------------

static Value big_mul(VM *vm, BigInt x, BigInt y) {
    IntOut out;
    if (!int_out_begin(vm, &out, x.len + y.len)) return VAL_ERR;
    if (!int_pay(vm, bigint_mul_cost(x.len, y.len), x.len + y.len)) return VAL_ERR;
    return int_out_end(vm, &out, bigint_mul(out.limbs, x, y));
}

// Floor division; *rest may be NULL.
static Value big_divmod(VM *vm, BigInt x, BigInt y, Value *rest) {
    IntOut q, r;
    size_t qlen = bigint_quotient_len(x, y);
    if (!int_out_begin(vm, &q, qlen) || !int_out_begin(vm, &r, y.len + 1)) return VAL_ERR;
    if (!int_pay(vm, 2 * bigint_mul_cost(qlen, y.len), x.len)) return VAL_ERR;
    BigInt quotient, remainder;
    bigint_divmod(q.limbs, r.limbs, x, y, &quotient, &remainder);
    if (rest != NULL) {
        *rest = int_out_end(vm, &r, remainder);
        if (is_err(*rest)) return VAL_ERR;
    }
    return int_out_end(vm, &q, quotient);
}

static Value big_truediv(VM *vm, BigInt x, BigInt y) {
    Limb small[3 * INT_OUT_SMALL + 12], *scratch = small;
    if (y.len > INT_OUT_SMALL) {
        scratch = int_scratch(vm, 3 * y.len + 12);
        if (scratch == NULL || !int_pay(vm, 4 * y.len + x.len, y.len)) return VAL_ERR;
    }
    bool overflow;
    double d = bigint_truediv(scratch, x, y, &overflow);
    if (overflow)
        return err_raise(vm, EXC_OverflowError,
                         "integer division result too large for a float");
    return val_double(d);
}

static Value big_lshift(VM *vm, BigInt x, uint64_t n) {
    if (x.len == 0) return val_int(0);
    if (n / 64 > (size_t)INT32_MAX - x.len) return limit_reached(vm, LIMIT_MEMORY);
    IntOut out;
    if (!int_out_begin(vm, &out, x.len + (size_t)(n / 64) + 1)) return VAL_ERR;
    return int_out_end(vm, &out, bigint_lshift(out.limbs, x, n));
}

static Value shift(VM *vm, BigInt x, Value by, BinOp op) {
    uint64_t n;
    if (int_sign(by) < 0) return err_raise(vm, EXC_ValueError, "negative shift count");
    if (!int_to_u64(by, &n)) {
        if (op == BIN_RSHIFT) return val_int(x.neg ? -1 : 0);
        if (x.len == 0) return val_int(0);
        return err_raise(vm, EXC_OverflowError, "too many digits in integer");
    }
    if (op == BIN_LSHIFT) return big_lshift(vm, x, n);
    IntOut out;
    if (!int_out_begin(vm, &out, x.len + 1)) return VAL_ERR;
    return int_out_end(vm, &out, bigint_rshift(out.limbs, x, n));
}

static Value power_overflow(VM *vm, Value a, Value b) {
    double x, y;
    if (!int_to_double(vm, a, &x) || !int_to_double(vm, b, &y)) return VAL_ERR;
    return float_pow(vm, x, y);
}

// a ** b for a negative b is a float.
static Value power(VM *vm, Value a, Value b) {
    Limb one[1];
    BigInt x = int_view(a, one);
    uint64_t n;
    if (int_sign(b) < 0) return power_overflow(vm, a, b);
    if (int_is_zero(b)) return val_int(1);
    if (x.len == 0) return val_int(0);
    if (x.len == 1 && x.limbs[0] == 1) {
        Limb other[1];
        BigInt y = int_view(b, other);
        return val_int(x.neg && (y.limbs[0] & 1) ? -1 : 1);
    }
    if (!int_to_u64(b, &n)) return limit_reached(vm, LIMIT_MEMORY);
    uint64_t bits = bigint_bits(x) - 1, least; // the result has more than bits * n bits
    if (__builtin_mul_overflow(bits, n, &least)) return limit_reached(vm, LIMIT_MEMORY);
    if (vm->max_int_bits != 0 && least >= vm->max_int_bits)
        return limit_reached(vm, LIMIT_INT_BITS);
    if (x.len == 1 && (x.limbs[0] & (x.limbs[0] - 1)) == 0) { // a power of two
        Limb unit[1];
        BigInt u = bigint_from_i64(unit, x.neg && (n & 1) ? -1 : 1);
        return big_lshift(vm, u, bits * n);
    }
    size_t len = bigint_pow_len(x, n);
    if (len > (size_t)INT32_MAX) return limit_reached(vm, LIMIT_MEMORY);
    Limb small[2][32], *buf = small[0], *scratch = small[1];
    if (len > 32) {
        buf = int_scratch(vm, len);
        scratch = buf == NULL ? NULL : int_scratch(vm, len);
        if (scratch == NULL || !int_pay(vm, 0, len)) return VAL_ERR;
    }
    BigInt r;
    if (!bigint_pow(buf, scratch, x, n, (BigPoll){int_poll, vm}, &r)) return VAL_ERR;
    if (vm->max_int_bits != 0 && bigint_bits(r) > vm->max_int_bits)
        return limit_reached(vm, LIMIT_INT_BITS);
    return int_from_big(vm, r);
}

static Value big_binary(VM *vm, Value a, Value b, BinOp op) {
    Limb one_a[1], one_b[1];
    BigInt x = int_view(a, one_a), y = int_view(b, one_b);
    IntOut out;
    Value rest;
    switch (op) {
    case BIN_ADD:
    case BIN_SUB:
        if (!int_out_begin(vm, &out, bigint_add_len(x, y))) return VAL_ERR;
        return int_out_end(vm, &out,
                           (op == BIN_ADD ? bigint_add : bigint_sub)(out.limbs, x, y));
    case BIN_MUL: return big_mul(vm, x, y);
    case BIN_TRUEDIV: return y.len == 0 ? zero_division(vm, op) : big_truediv(vm, x, y);
    case BIN_FLOORDIV:
        return y.len == 0 ? zero_division(vm, op) : big_divmod(vm, x, y, NULL);
    case BIN_MOD:
        if (y.len == 0) return zero_division(vm, op);
        return is_err(big_divmod(vm, x, y, &rest)) ? VAL_ERR : rest;
    case BIN_DIVMOD: {
        if (y.len == 0) return zero_division(vm, op);
        Value q = big_divmod(vm, x, y, &rest);
        return is_err(q) ? VAL_ERR : pair(vm, q, rest);
    }
    case BIN_POW: return power(vm, a, b);
    case BIN_LSHIFT:
    case BIN_RSHIFT: return shift(vm, x, b, op);
    case BIN_AND:
    case BIN_OR:
    case BIN_XOR:
        if (!int_out_begin(vm, &out, bigint_add_len(x, y))) return VAL_ERR;
        return int_out_end(vm, &out,
                           bigint_logic(out.limbs, x, y,
                                        op == BIN_AND  ? BIG_AND
                                        : op == BIN_OR ? BIG_OR
                                                       : BIG_XOR));
    default: return VAL_NOTIMPL;
    }
}

// ---- small operands
// -------------------------------------------------------------------------------------------------

static int64_t floor_div(int64_t x, int64_t y) {
    int64_t q = x / y;
    return q - (x % y != 0 && (x < 0) != (y < 0));
}

static int64_t floor_mod(int64_t x, int64_t y) {
    int64_t r = x % y;
    return r != 0 && (r < 0) != (y < 0) ? r + y : r;
}

// x ** n while it fits in 64 bits.
static bool small_power(int64_t x, int64_t n, int64_t *out) {
    int64_t r = 1;
    for (; n > 0; n >>= 1) {
        if ((n & 1) && __builtin_mul_overflow(r, x, &r)) return false;
        if (n > 1 && __builtin_mul_overflow(x, x, &x)) return false;
    }
    *out = r;
    return true;
}

static Value small_binary(VM *vm, Value a, Value b, int64_t x, int64_t y, BinOp op) {
    int64_t r;
    switch (op) {
    case BIN_ADD: return from_i128(vm, (I128)x + y);
    case BIN_SUB: return from_i128(vm, (I128)x - y);
    case BIN_MUL: return from_i128(vm, (I128)x * y);
    case BIN_TRUEDIV:
        if (y == 0) return zero_division(vm, op);
        if (!is_int(a) || !is_int(b)) break; // beyond 53 bits: round once
        return val_double((double)x / (double)y);
    case BIN_FLOORDIV:
        if (y == -1) return from_i128(vm, -(I128)x);
        return y == 0 ? zero_division(vm, op) : int_from_i64(vm, floor_div(x, y));
    case BIN_MOD:
        if (y == -1) return val_int(0);
        return y == 0 ? zero_division(vm, op) : int_from_i64(vm, floor_mod(x, y));
    case BIN_DIVMOD:
        if (y == 0) return zero_division(vm, op);
        if (y == -1) return pair(vm, from_i128(vm, -(I128)x), val_int(0));
        return pair(vm, int_from_i64(vm, floor_div(x, y)), int_from_i64(vm, floor_mod(x, y)));
    case BIN_POW:
        if (y >= 0 && small_power(x, y, &r)) return int_from_i64(vm, r);
        return power(vm, a, b);
    case BIN_LSHIFT:
        if (y >= 0 && y < 62) return from_i128(vm, (I128)x * ((I128)1 << y));
        break;
    case BIN_RSHIFT:
        if (y >= 0) return int_from_i64(vm, x >> (y > 63 ? 63 : y));
        break;
    case BIN_AND: return int_from_i64(vm, x & y);
    case BIN_OR: return int_from_i64(vm, x | y);
    case BIN_XOR: return int_from_i64(vm, x ^ y);
    default: break;
    }
    return big_binary(vm, a, b, op);
}

// Fits in 64 bits: inline ints, bools, and heap ints of one limb.
static bool is_small(Value v, int64_t *out) {
    if (is_int(v)) {
        *out = as_int(v);
        return true;
    }
    if (is_bool(v)) {
        *out = v == VAL_TRUE;
        return true;
    }
    const IntObj *i = (const IntObj *)as_obj(v);
    if ((i->size != 1 && i->size != -1) || i->limbs[0] > INT64_MAX) return false;
    *out = i->size < 0 ? -(int64_t)i->limbs[0] : (int64_t)i->limbs[0];
    return true;
}

Value int_binary(VM *vm, Value a, Value b, BinOp op) {
    int64_t x, y;
    if (!is_int_like(a) || !is_int_like(b)) return VAL_NOTIMPL;
    if (is_small(a, &x) && is_small(b, &y)) {
        if (is_bool(a) && is_bool(b) && op >= BIN_AND && op <= BIN_XOR)
            return val_bool(op == BIN_AND ? x & y : op == BIN_OR ? x | y : x ^ y);
        return small_binary(vm, a, b, x, y, op);
    }
    return big_binary(vm, a, b, op);
}

Value int_divmod(VM *vm, Value a, Value b) {
    return int_binary(vm, a, b, BIN_DIVMOD);
}

Value int_unary(VM *vm, Value a, UnOp op) {
    Limb one[1];
    double d;
    switch (op) {
    case UN_FLOAT: return int_to_double(vm, a, &d) ? val_double(d) : VAL_ERR;
    case UN_COMPLEX: return VAL_NOTIMPL;
    case UN_ABS:
        if (int_sign(a) >= 0) return int_exact(vm, a);
        break;
    case UN_NEG:
    case UN_INVERT: break;
    default: return int_exact(vm, a);
    }
    BigInt x = int_view(a, one);
    if (op == UN_INVERT) {
        IntOut out;
        if (!int_out_begin(vm, &out, x.len + 1)) return VAL_ERR;
        return int_out_end(vm, &out, bigint_invert(out.limbs, x));
    }
    x.neg = !x.neg && x.len > 0;
    return int_from_big(vm, x);
}

// ---- modular powers
// -------------------------------------------------------------------------------------------------

// The inverse of a modulo m > 0, by Euclid's algorithm on Values.
static Value inverse(VM *vm, Value a, Value m) {
    Value r0 = m, r1 = int_binary(vm, a, m, BIN_MOD), s0 = val_int(0), s1 = val_int(1);
    while (!is_err(r1) && !int_is_zero(r1)) {
        if (!budget_charge(vm, 2)) return VAL_ERR;
        Value q = int_binary(vm, r0, r1, BIN_FLOORDIV);
        Value t = is_err(q) ? q : int_binary(vm, q, r1, BIN_MUL);
        Value r = is_err(t) ? t : int_binary(vm, r0, t, BIN_SUB);
        t = is_err(r) ? r : int_binary(vm, q, s1, BIN_MUL);
        Value s = is_err(t) ? t : int_binary(vm, s0, t, BIN_SUB);
        if (is_err(s)) return s;
        r0 = r1;
        r1 = r;
        s0 = s1;
        s1 = s;
    }
    if (is_err(r1)) return r1;
    if (r0 != val_int(1))
        return err_raise(vm, EXC_ValueError,
                         "base is not invertible for the given modulus");
    return int_binary(vm, s0, m, BIN_MOD);
}

Value int_pow_mod(VM *vm, Value base, Value exp, Value mod) {
    if (int_is_zero(mod))
        return err_raise(vm, EXC_ValueError, "pow() 3rd argument cannot be 0");
    if (int_sign(exp) < 0) {
        Value m = int_unary(vm, mod, UN_ABS);
        base = is_err(m) ? m : inverse(vm, base, m);
        exp = is_err(base) ? base : int_unary(vm, exp, UN_NEG);
        if (is_err(exp)) return exp;
    }
    Limb one_x[1], one_e[1], one_m[1];
    BigInt x = int_view(base, one_x), e = int_view(exp, one_e), m = int_view(mod, one_m);
    Limb small[128];
    size_t need = bigint_powmod_scratch(x, m);
    Limb *scratch = need <= 128 ? small : int_scratch(vm, need);
    IntOut out;
    if (scratch == NULL || !int_out_begin(vm, &out, m.len + 1) || !int_pay(vm, 0, m.len))
        return VAL_ERR;
    BigInt r;
    if (!bigint_powmod(out.limbs, scratch, x, e, m, (BigPoll){int_poll, vm}, &r))
        return VAL_ERR;
    return int_out_end(vm, &out, r);
}
