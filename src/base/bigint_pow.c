// Powers, modular powers, square roots and greatest common divisors of big integers.
#include "base/bigint.h"

#include <gmp.h>
#include <string.h>

typedef unsigned __int128 U128;

size_t bigint_pow_len(BigInt base, uint64_t exp) {
    uint64_t bits = bigint_bits(base), total;
    if (exp == 0 || base.len == 0) return 2;
    if (__builtin_mul_overflow(bits, exp, &total) || total > SIZE_MAX / 16)
        return SIZE_MAX;
    return (size_t)(total / 64) + 2;
}

bool bigint_pow(Limb *out, Limb *scratch, BigInt base, uint64_t exp, BigPoll poll,
                BigInt *result) {
    if (exp == 0 || base.len == 0) {
        *result = bigint_from_u64(out, exp == 0);
        return true;
    }
    bool neg = base.neg && (exp & 1);
    // Powers of two outside: the odd part is shorter. Worth it for 2**n, 10**n.
    Limb *cur = out, *other = scratch;
    memcpy(cur, base.limbs, base.len * sizeof(Limb));
    size_t len = base.len;
    for (int bit = 62 - __builtin_clzll(exp); bit >= 0; bit--) {
        if (poll.call && !poll.call(poll.ctx, bigint_mul_cost(len, len))) return false;
        mpn_sqr(other, cur, (mp_size_t)len);
        len *= 2;
        len -= other[len - 1] == 0;
        Limb *t = cur;
        cur = other;
        other = t;
        if (!(exp >> bit & 1)) continue;
        if (base.len == 1) {
            Limb carry = mpn_mul_1(cur, cur, (mp_size_t)len, base.limbs[0]);
            if (carry) cur[len++] = carry;
            continue;
        }
        if (poll.call && !poll.call(poll.ctx, bigint_mul_cost(len, base.len)))
            return false;
        if (len >= base.len)
            mpn_mul(other, cur, (mp_size_t)len, base.limbs, (mp_size_t)base.len);
        else
            mpn_mul(other, base.limbs, (mp_size_t)base.len, cur, (mp_size_t)len);
        len += base.len;
        len -= other[len - 1] == 0;
        t = cur;
        cur = other;
        other = t;
    }
    if (cur != out) memcpy(out, cur, len * sizeof(Limb));
    *result = (BigInt){out, len, neg};
    return true;
}

static bool exponent_bit(BigInt e, uint64_t i) {
    return e.limbs[i / 64] >> (i % 64) & 1;
}

static uint64_t powmod_word(uint64_t base, BigInt exp, uint64_t m) {
    uint64_t r = 1 % m;
    for (uint64_t i = bigint_bits(exp); i-- > 0;) {
        r = (uint64_t)((U128)r * r % m);
        if (exponent_bit(exp, i)) r = (uint64_t)((U128)r * base % m);
    }
    return r;
}

enum { WINDOW = 4 };

typedef struct ModWork {
    BigInt m; // positive
    Limb *product, *quotient;
} ModWork;

// out = a * b mod m; all m.len limbs, zero-filled.
static void mul_mod(const ModWork *w, Limb *out, const Limb *a, const Limb *b) {
    mp_size_t n = (mp_size_t)w->m.len;
    if (a == b)
        mpn_sqr(w->product, a, n);
    else
        mpn_mul_n(w->product, a, b, n);
    mpn_tdiv_qr(w->quotient, out, 0, w->product, 2 * n, w->m.limbs, n);
}

size_t bigint_powmod_scratch(BigInt base, BigInt m) {
    size_t n = m.len, quotient = (base.len > n ? base.len - n : n) + 2;
    return (n + 1) * (1 << WINDOW) + 2 * n + quotient + n + 2;
}

// base reduced to [0, |m|), m.len limbs, zero-filled.
static void reduce_base(Limb *out, Limb *quotient, BigInt base, BigInt m) {
    m.neg = false;
    BigInt q, r;
    bigint_divmod(quotient, out, base, m, &q, &r);
    memset(out + r.len, 0, (m.len - r.len) * sizeof(Limb));
}

static bool powmod_windows(const ModWork *w, Limb *acc, const Limb *table, size_t stride,
                           BigInt exp, BigPoll poll) {
    uint64_t bits = bigint_bits(exp), cost = 3 * bigint_mul_cost(w->m.len, w->m.len),
             due = 0;
    uint64_t windows = (bits + WINDOW - 1) / WINDOW;
    for (uint64_t i = windows; i-- > 0;) {
        if (i + 1 < windows)
            for (int k = 0; k < WINDOW; k++)
                mul_mod(w, acc, acc, acc);
        unsigned digit = 0;
        for (int k = WINDOW - 1; k >= 0; k--) {
            uint64_t at = i * WINDOW + (unsigned)k;
            digit = digit * 2 + (at < bits && exponent_bit(exp, at));
        }
        if (digit) mul_mod(w, acc, acc, table + digit * stride);
        due += cost * (WINDOW + 1);
        if (due > 5000 && poll.call) {
            if (!poll.call(poll.ctx, due)) return false;
            due = 0;
        }
    }
    return !due || !poll.call || poll.call(poll.ctx, due);
}

bool bigint_powmod(Limb *out, Limb *scratch, BigInt base, BigInt exp, BigInt m,
                   BigPoll poll, BigInt *result) {
    size_t n = m.len, stride = n + 1;
    bool neg = m.neg;
    m.neg = false;
    Limb *table = scratch;
    ModWork w = {m, table + (stride << WINDOW), table + (stride << WINDOW) + 2 * n};
    if (n == 1) {
        reduce_base(table, w.quotient, base, m);
        if (poll.call && !poll.call(poll.ctx, bigint_bits(exp) / 2)) return false;
        *result = bigint_from_u64(out, powmod_word(table[0], exp, m.limbs[0]));
    } else {
        memset(table, 0, stride * sizeof(Limb));
        table[0] = 1;
        reduce_base(table + stride, w.quotient, base, m);
        for (size_t i = 2; i < 1u << WINDOW; i++)
            mul_mod(&w, table + i * stride, table + (i - 1) * stride, table + stride);
        memset(out, 0, n * sizeof(Limb));
        out[0] = 1;
        if (!powmod_windows(&w, out, table, stride, exp, poll)) return false;
        *result = bigint_norm(out, n, false);
    }
    if (neg && result->len) *result = bigint_sub(out, *result, m);
    return true;
}

BigInt bigint_isqrt(Limb *out, BigInt a) {
    if (a.len == 0) return (BigInt){out, 0, false};
    mpn_sqrtrem(out, NULL, a.limbs, (mp_size_t)a.len);
    return bigint_norm(out, (a.len + 1) / 2, false);
}

static BigInt copy_odd_part(Limb *out, BigInt a, uint64_t zeros) {
    a.neg = false;
    return bigint_rshift(out, a, zeros);
}

BigInt bigint_gcd(Limb *out, Limb *scratch, BigInt a, BigInt b) {
    if (a.len == 0 || b.len == 0) {
        if (a.len == 0) a = b;
        memcpy(out, a.limbs, a.len * sizeof(Limb));
        return (BigInt){out, a.len, false};
    }
    if (bigint_cmp_abs(a, b) < 0) {
        BigInt t = a;
        a = b;
        b = t;
    }
    uint64_t za = bigint_trailing_zeros(a), zb = bigint_trailing_zeros(b),
             common = za < zb ? za : zb;
    BigInt u = copy_odd_part(scratch, a, za),
           v = copy_odd_part(scratch + a.len + 2, b, zb);
    if (bigint_cmp_abs(u, v) < 0) {
        BigInt t = u;
        u = v;
        v = t;
    }
    Limb *up = u.limbs == scratch ? scratch : scratch + a.len + 2;
    Limb *vp = up == scratch ? scratch + a.len + 2 : scratch;
    if (v.len == 1) {
        out[0] = mpn_gcd_1(up, (mp_size_t)u.len, vp[0]);
        return bigint_lshift(out, (BigInt){out, 1, false}, common);
    }
    // The result can be as long as v; the shift back adds at most what b had more.
    mp_size_t n = mpn_gcd(out, up, (mp_size_t)u.len, vp, (mp_size_t)v.len);
    return bigint_lshift(out, (BigInt){out, (size_t)n, false}, common);
}
