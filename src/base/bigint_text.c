// Big integers from and to doubles, digits and bytes.
#include "base/bigint.h"

#include <gmp.h>
#include <math.h>
#include <string.h>

// The leading 64 bits of |a| and whether a one follows them; the value is about top *
// 2**exp.
static uint64_t leading_bits(BigInt a, int64_t *exp, bool *more) {
    uint64_t bits = bigint_bits(a);
    *exp = (int64_t)bits - 64;
    Limb high = a.limbs[a.len - 1], low = a.len > 1 ? a.limbs[a.len - 2] : 0;
    unsigned lz = (unsigned)__builtin_clzll(high);
    uint64_t top = lz ? high << lz | low >> (64 - lz) : high;
    *more = a.len > 1 && lz && low << lz != 0;
    if (!lz) *more = low != 0;
    for (size_t i = a.len > 2 ? a.len - 2 : 0; !*more && i-- > 0;)
        *more = a.limbs[i] != 0;
    return top;
}

// top (highest bit set) and a sticky bit, times 2**exp: the nearest double, half to even.
static double round_to_double(uint64_t top, bool more, int64_t exp, bool neg,
                              bool *overflow) {
    *overflow = false;
    int64_t lead = exp + 63; // the leading bit's weight
    if (lead > 1023) {
        *overflow = true;
        return 0.0;
    }
    if (lead < -1075) return neg ? -0.0 : 0.0;
    unsigned drop = lead < -1022 ? (unsigned)(11 - 1022 - lead) : 11;
    uint64_t m = drop > 63 ? 0 : top >> drop;
    uint64_t rest = drop > 63 ? top : top & ((UINT64_C(1) << drop) - 1);
    uint64_t half = UINT64_C(1) << (drop - 1);
    m += rest > half || (rest == half && (more || (m & 1)));
    double v = ldexp((double)m, (int)(exp + drop));
    if (isinf(v)) *overflow = true;
    return neg ? -v : v;
}

double bigint_to_double(BigInt a, bool *overflow) {
    *overflow = false;
    if (a.len == 0) return 0.0;
    int64_t exp;
    bool more;
    uint64_t top = leading_bits(a, &exp, &more);
    return round_to_double(top, more, exp, a.neg, overflow);
}

BigInt bigint_from_double(Limb out[17], double d) {
    int exp;
    double m = frexp(fabs(d), &exp);
    if (exp <= 0) return (BigInt){out, 0, false};
    uint64_t bits = (uint64_t)ldexp(m, 53);
    Limb word[1];
    BigInt w = bigint_from_u64(word, bits);
    BigInt r = exp >= 53 ? bigint_lshift(out, w, (unsigned)(exp - 53))
                         : bigint_from_u64(out, bits >> (53 - exp));
    r.neg = d < 0 && r.len > 0;
    return r;
}

double bigint_truediv(Limb *scratch, BigInt a, BigInt b, bool *overflow) {
    *overflow = false;
    bool neg = a.neg != b.neg;
    if (a.len == 0) return neg ? -0.0 : 0.0;
    // Scale a so that the quotient has 65 or 66 bits; it is then cut to 64 and a sticky
    // bit.
    int64_t shift = (int64_t)bigint_bits(b) + 65 - (int64_t)bigint_bits(a);
    if (shift > 1300) return neg ? -0.0 : 0.0;
    if (shift < -1100) {
        *overflow = true;
        return 0.0;
    }
    a.neg = b.neg = false;
    bool more = false;
    Limb *q = scratch, *r = scratch + 4, *scaled = r + b.len + 1;
    if (shift >= 0) {
        a = bigint_lshift(scaled, a, (uint64_t)shift);
    } else {
        uint64_t cut = (uint64_t)-shift;
        more = bigint_trailing_zeros(a) < cut;
        size_t whole = (size_t)(cut / 64);
        a = bigint_rshift(scaled, (BigInt){a.limbs + whole, a.len - whole, false},
                          cut % 64);
    }
    BigInt quotient, rest;
    bigint_divmod(q, r, a, b, &quotient, &rest);
    bool sticky;
    int64_t exp;
    uint64_t top = leading_bits(quotient, &exp, &sticky);
    more = more || sticky || rest.len != 0;
    return round_to_double(top, more, exp - shift, neg, overflow);
}

// ---------------------------------------------------------------- digits

static unsigned bits_per_digit_ceil(int base) {
    return 64 - (unsigned)__builtin_clzll((uint64_t)base - 1);
}

size_t bigint_text_len(BigInt a, int base) {
    return a.len ? mpn_sizeinbase(a.limbs, (mp_size_t)a.len, base) + 2 : 1;
}

static size_t text_of_word(char *out, uint64_t n, int base) {
    char buf[64];
    unsigned at = 64;
    for (; n; n /= (unsigned)base)
        buf[--at] = "0123456789abcdefghijklmnopqrstuvwxyz"[n % (unsigned)base];
    memcpy(out, buf + at, 64 - at);
    return 64 - at;
}

size_t bigint_to_text(char *out, Limb *scratch, BigInt a, int base) {
    if (a.len == 0) {
        out[0] = '0';
        return 1;
    }
    if (a.len == 1) return text_of_word(out, a.limbs[0], base);
    memcpy(scratch, a.limbs, a.len * sizeof(Limb));
    unsigned char *digits = (unsigned char *)out;
    size_t len = mpn_get_str(digits, base, scratch, (mp_size_t)a.len), zeros = 0;
    while (zeros + 1 < len && digits[zeros] == 0)
        zeros++;
    len -= zeros;
    for (size_t i = 0; i < len; i++)
        digits[i] =
            (unsigned char)"0123456789abcdefghijklmnopqrstuvwxyz"[digits[i + zeros]];
    return len;
}

size_t bigint_from_text_len(size_t len, int base) {
    return len / 64 * bits_per_digit_ceil(base) +
           (len % 64 * bits_per_digit_ceil(base)) / 64 + 3;
}

BigInt bigint_from_text(Limb *out, unsigned char *scratch, const char *digits, size_t len,
                        int base) {
    while (len > 0 && *digits == '0') {
        digits++;
        len--;
    }
    if (len == 0) return (BigInt){out, 0, false};
    for (size_t i = 0; i < len; i++) {
        char c = digits[i];
        scratch[i] = (unsigned char)(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    }
    mp_size_t n = mpn_set_str(out, scratch, len, base);
    return bigint_norm(out, (size_t)n, false);
}

// ---------------------------------------------------------------- bytes

BigInt bigint_from_bytes(Limb *out, const unsigned char *bytes, size_t len,
                         bool big_endian, bool is_signed) {
    size_t limbs = len / 8 + 1;
    bool neg = is_signed && len > 0 && (big_endian ? bytes[0] : bytes[len - 1]) >> 7;
    memset(out, neg ? 0xFF : 0, limbs * sizeof(Limb));
    for (size_t i = 0; i < len; i++) {
        Limb byte = bytes[big_endian ? len - 1 - i : i];
        unsigned shift = i % 8 * 8;
        out[i / 8] = (out[i / 8] & ~((Limb)0xFF << shift)) | byte << shift;
    }
    if (neg) mpn_neg(out, out, (mp_size_t)limbs);
    return bigint_norm(out, limbs, neg);
}

BigBytes bigint_to_bytes(BigInt a, unsigned char *out, size_t len, bool big_endian,
                         bool is_signed) {
    if (a.neg && !is_signed) return BIG_BYTES_NEGATIVE;
    uint64_t bits = bigint_bits(a);
    if (is_signed) {
        // -2**k needs k + 1 bits, like 2**k - 1.
        bool power = a.neg && bigint_trailing_zeros(a) == bits - 1;
        bits += a.len ? !power : 0;
    }
    if (bits > (uint64_t)len * 8) return BIG_BYTES_TOO_BIG;
    unsigned carry = 1;
    for (size_t i = 0; i < len; i++) {
        unsigned byte =
            i / 8 < a.len ? (unsigned)(a.limbs[i / 8] >> (i % 8 * 8)) & 0xFF : 0;
        if (a.neg) {
            byte = (byte ^ 0xFF) + carry;
            carry = byte >> 8;
        }
        out[big_endian ? len - 1 - i : i] = (unsigned char)byte;
    }
    return BIG_BYTES_OK;
}
