// Comparison, addition, multiplication, division, shifts and bit operations of big
// integers.
#include "base/bigint.h"

#include <gmp.h>
#include <string.h>

_Static_assert(sizeof(mp_limb_t) == sizeof(Limb) && GMP_NUMB_BITS == 64, "64-bit limbs");

#define HASH_BITS 61
#define HASH_MODULUS ((UINT64_C(1) << HASH_BITS) - 1)

static mp_size_t signed_len(size_t len) {
    return (mp_size_t)len;
}

BigInt bigint_norm(const Limb *limbs, size_t len, bool neg) {
    while (len > 0 && limbs[len - 1] == 0)
        len--;
    return (BigInt){limbs, len, neg && len > 0};
}

BigInt bigint_from_u64(Limb out[1], uint64_t u) {
    out[0] = u;
    return (BigInt){out, u != 0, false};
}

BigInt bigint_from_i64(Limb out[1], int64_t i) {
    out[0] = i < 0 ? 0 - (uint64_t)i : (uint64_t)i;
    return (BigInt){out, i != 0, i < 0};
}

bool bigint_to_u64(BigInt a, uint64_t *out) {
    if (a.neg || a.len > 1) return false;
    *out = a.len ? a.limbs[0] : 0;
    return true;
}

bool bigint_to_i64(BigInt a, int64_t *out) {
    if (a.len > 1) return false;
    uint64_t u = a.len ? a.limbs[0] : 0;
    if (u > (uint64_t)INT64_MAX + a.neg) return false;
    *out = (int64_t)(a.neg ? 0 - u : u);
    return true;
}

int bigint_cmp_abs(BigInt a, BigInt b) {
    if (a.len != b.len) return a.len < b.len ? -1 : 1;
    for (size_t i = a.len; i-- > 0;)
        if (a.limbs[i] != b.limbs[i]) return a.limbs[i] < b.limbs[i] ? -1 : 1;
    return 0;
}

int bigint_cmp(BigInt a, BigInt b) {
    if (a.neg != b.neg) return a.neg ? -1 : 1;
    int c = bigint_cmp_abs(a, b);
    return a.neg ? -c : c;
}

uint64_t bigint_bits(BigInt a) {
    return a.len ? a.len * 64 - (unsigned)__builtin_clzll(a.limbs[a.len - 1]) : 0;
}

uint64_t bigint_ones(BigInt a) {
    return a.len ? mpn_popcount(a.limbs, signed_len(a.len)) : 0;
}

uint64_t bigint_trailing_zeros(BigInt a) {
    return mpn_scan1(a.limbs, 0);
}

int64_t bigint_hash(BigInt a) {
    uint64_t h = 0; // h * 2**64 is h rotated by 3 among 61 bits
    for (size_t i = a.len; i-- > 0;) {
        h = ((h << 3) & HASH_MODULUS) | h >> (HASH_BITS - 3);
        h += (a.limbs[i] & HASH_MODULUS) + (a.limbs[i] >> HASH_BITS);
        if (h >= HASH_MODULUS) h -= HASH_MODULUS;
        if (h >= HASH_MODULUS) h -= HASH_MODULUS;
    }
    int64_t hash = a.neg ? -(int64_t)h : (int64_t)h;
    return hash == -1 ? -2 : hash;
}

size_t bigint_hidden_bytes(size_t len) {
    return len < 1024 ? 0 : len * 8 * 8;
}

uint64_t bigint_mul_cost(size_t len_a, size_t len_b) {
    size_t small = len_a < len_b ? len_a : len_b, large = len_a < len_b ? len_b : len_a;
    // Quadratic up to about 32 limbs; beyond that a limb of the larger costs ever less
    // than `small`.
    uint64_t each = small;
    if (small > 32) {
        unsigned doublings = 0;
        for (size_t n = small; n > 32; n >>= 1)
            doublings++;
        each = 32 + 12 * (uint64_t)doublings * (doublings < 8 ? doublings : 8);
        if (each > small) each = small;
    }
    return (uint64_t)large * each + 1;
}

static BigInt add_abs(Limb *out, BigInt a, BigInt b, bool neg) {
    if (a.len < b.len) {
        BigInt t = a;
        a = b;
        b = t;
    }
    if (b.len == 0) {
        memmove(out, a.limbs, a.len * sizeof(Limb));
        return (BigInt){out, a.len, neg && a.len > 0};
    }
    Limb carry = mpn_add(out, a.limbs, signed_len(a.len), b.limbs, signed_len(b.len));
    out[a.len] = carry;
    return (BigInt){out, a.len + (carry != 0), neg};
}

// |a| - |b| with the sign `neg`, turned if the difference is negative.
static BigInt sub_abs(Limb *out, BigInt a, BigInt b, bool neg) {
    int c = bigint_cmp_abs(a, b);
    if (c == 0) return (BigInt){out, 0, false};
    if (c < 0) {
        BigInt t = a;
        a = b;
        b = t;
        neg = !neg;
    }
    if (b.len == 0)
        memmove(out, a.limbs, a.len * sizeof(Limb));
    else
        mpn_sub(out, a.limbs, signed_len(a.len), b.limbs, signed_len(b.len));
    return bigint_norm(out, a.len, neg);
}

BigInt bigint_add(Limb *out, BigInt a, BigInt b) {
    return a.neg == b.neg ? add_abs(out, a, b, a.neg) : sub_abs(out, a, b, a.neg);
}

BigInt bigint_sub(Limb *out, BigInt a, BigInt b) {
    return a.neg != b.neg ? add_abs(out, a, b, b.len ? !b.neg : a.neg)
                          : sub_abs(out, a, b, a.neg);
}

BigInt bigint_mul(Limb *out, BigInt a, BigInt b) {
    if (a.len == 0 || b.len == 0) return (BigInt){out, 0, false};
    if (a.len < b.len) {
        BigInt t = a;
        a = b;
        b = t;
    }
    if (b.len == 1) {
        out[a.len] = mpn_mul_1(out, a.limbs, signed_len(a.len), b.limbs[0]);
    } else if (a.limbs == b.limbs && a.len == b.len) {
        mpn_sqr(out, a.limbs, signed_len(a.len));
    } else {
        mpn_mul(out, a.limbs, signed_len(a.len), b.limbs, signed_len(b.len));
    }
    return bigint_norm(out, a.len + b.len, a.neg != b.neg);
}

void bigint_divmod(Limb *q, Limb *r, BigInt a, BigInt b, BigInt *quotient, BigInt *rest) {
    if (a.len < b.len) {
        memcpy(r, a.limbs, a.len * sizeof(Limb));
        *quotient = (BigInt){q, 0, false};
        *rest = (BigInt){r, a.len, a.neg};
    } else {
        if (b.len == 1) {
            r[0] = mpn_divrem_1(q, 0, a.limbs, signed_len(a.len), b.limbs[0]);
        } else {
            mpn_tdiv_qr(q, r, 0, a.limbs, signed_len(a.len), b.limbs, signed_len(b.len));
        }
        *quotient = bigint_norm(q, a.len - b.len + 1, a.neg != b.neg);
        *rest = bigint_norm(r, b.len, a.neg);
    }
    if (rest->len == 0 || a.neg == b.neg) return;
    // Truncated to floor: one less, and the remainder takes the divisor's sign.
    Limb one[1];
    *quotient = bigint_sub(q, *quotient, bigint_from_u64(one, 1));
    *rest = bigint_add(r, *rest, b);
}

BigInt bigint_lshift(Limb *out, BigInt a, uint64_t n) {
    if (a.len == 0) return (BigInt){out, 0, false};
    size_t whole = (size_t)(n / 64), len = a.len + whole;
    unsigned bits = n % 64;
    if (bits) {
        out[len] = mpn_lshift(out + whole, a.limbs, signed_len(a.len), bits);
        len++;
    } else {
        memmove(out + whole, a.limbs, a.len * sizeof(Limb));
    }
    memset(out, 0, whole * sizeof(Limb));
    return bigint_norm(out, len, a.neg);
}

BigInt bigint_rshift(Limb *out, BigInt a, uint64_t n) {
    uint64_t whole = n / 64;
    unsigned bits = n % 64;
    if (whole >= a.len) return bigint_from_i64(out, a.neg ? -1 : 0);
    size_t len = a.len - (size_t)whole;
    bool lost = false;
    for (size_t i = 0; a.neg && i < whole && !lost; i++)
        lost = a.limbs[i] != 0;
    if (bits)
        lost |= mpn_rshift(out, a.limbs + whole, signed_len(len), bits) != 0;
    else
        memmove(out, a.limbs + whole, len * sizeof(Limb));
    out[len] = 0;
    if (a.neg && lost) out[len] = mpn_add_1(out, out, signed_len(len), 1);
    return bigint_norm(out, len + 1, a.neg);
}

// Limb i of a's infinite two's complement; *borrow starts as a.neg.
static Limb complement_limb(BigInt a, size_t i, Limb *borrow) {
    Limb x = i < a.len ? a.limbs[i] : 0;
    if (!a.neg) return x;
    x = ~x + *borrow;
    *borrow = *borrow && x == 0;
    return x;
}

BigInt bigint_logic(Limb *out, BigInt a, BigInt b, BigLogic op) {
    size_t len = bigint_add_len(a, b);
    Limb borrow_a = a.neg, borrow_b = b.neg;
    for (size_t i = 0; i < len; i++) {
        Limb x = complement_limb(a, i, &borrow_a), y = complement_limb(b, i, &borrow_b);
        out[i] = op == BIG_AND ? x & y : op == BIG_OR ? x | y : x ^ y;
    }
    bool neg = op == BIG_AND  ? a.neg && b.neg
               : op == BIG_OR ? a.neg || b.neg
                              : a.neg != b.neg;
    if (neg) mpn_neg(out, out, signed_len(len));
    return bigint_norm(out, len, neg);
}

BigInt bigint_invert(Limb *out, BigInt a) {
    Limb one[1];
    BigInt r = bigint_add(out, a, bigint_from_u64(one, 1));
    r.neg = !r.neg && r.len > 0;
    return r;
}
