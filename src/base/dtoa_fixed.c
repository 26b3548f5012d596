// Digits of a double to a given precision (%e, %f, %g), rounded half to even on the exact
// value, and round().
//
// A double is m * 2**e. Where m * 5**k (or m << n) fits in 128 bits, which holds for
// nearly every number that is printed, one shift or division gives quotient and exact
// remainder. The rest is written out in full (at most 1,100 digits) and rounded as text.
#include "base/dtoa.h"

#include <math.h>
#include <string.h>

typedef unsigned __int128 U128;

#define TEN_19 UINT64_C(10000000000000000000)
#define FRACTION_LIMBS 18 // 1,074 bits

typedef struct Parts {
    uint64_t m;
    int e; // value = m * 2**e
} Parts;

static Parts split_double(double v) {
    uint64_t bits;
    memcpy(&bits, &v, sizeof bits);
    uint64_t m = bits & ((UINT64_C(1) << 52) - 1);
    int biased = (int)(bits >> 52 & 0x7FF);
    if (biased) m |= UINT64_C(1) << 52;
    return (Parts){m, biased ? biased - 1075 : -1074};
}

static const uint64_t pow5[28] = {
    UINT64_C(1),
    UINT64_C(5),
    UINT64_C(25),
    UINT64_C(125),
    UINT64_C(625),
    UINT64_C(3125),
    UINT64_C(15625),
    UINT64_C(78125),
    UINT64_C(390625),
    UINT64_C(1953125),
    UINT64_C(9765625),
    UINT64_C(48828125),
    UINT64_C(244140625),
    UINT64_C(1220703125),
    UINT64_C(6103515625),
    UINT64_C(30517578125),
    UINT64_C(152587890625),
    UINT64_C(762939453125),
    UINT64_C(3814697265625),
    UINT64_C(19073486328125),
    UINT64_C(95367431640625),
    UINT64_C(476837158203125),
    UINT64_C(2384185791015625),
    UINT64_C(11920928955078125),
    UINT64_C(59604644775390625),
    UINT64_C(298023223876953125),
    UINT64_C(1490116119384765625),
    UINT64_C(7450580596923828125),
};

static const uint32_t pow10_small[10] = {1,      10,      100,      1000,      10000,
                                         100000, 1000000, 10000000, 100000000, 1000000000};

static int bit_width(uint64_t x) {
    return 64 - __builtin_clzll(x);
}

// round(m * 2**e * 10**k), half to even; false if the exact way does not fit in 128 bits.
static bool round_scaled(Parts p, int k, U128 *out) {
    if (k < -27 || k > 27) return false;
    if (k >= 0) {
        U128 n = (U128)p.m * pow5[k];
        int shift = p.e + k;
        if (shift >= 0) {
            if (bit_width(p.m) + (int)(2.33 * k) + 1 + shift > 127) return false;
            *out = n << shift;
            return true;
        }
        if (shift <= -128) return *out = 0, true; // n < 2**117: below half
        U128 q = n >> -shift, rest = n & (((U128)1 << -shift) - 1);
        U128 half = (U128)1 << (-shift - 1);
        *out = q + (rest > half || (rest == half && (q & 1)));
        return true;
    }
    int shift = p.e + k; // divide by 5**-k * 2**-shift
    uint64_t d = pow5[-k];
    U128 n = p.m, divisor = d;
    if (shift >= 0) {
        if (bit_width(p.m) + shift > 127) return false;
        n <<= shift;
    } else {
        if (bit_width(d) - shift > 126) return false;
        divisor <<= -shift;
    }
    U128 q = n / divisor, rest = n - q * divisor;
    *out = q + (2 * rest > divisor || (2 * rest == divisor && (q & 1)));
    return true;
}

static int write_u64(uint64_t n, char *end) {
    int len = 0;
    for (; n; n /= 10)
        end[-++len] = (char)('0' + n % 10);
    return len;
}

// Decimal digits of n without its trailing zeros; *scale grows by their number.
static int write_digits(U128 n, char *digits, int *scale) {
    char buf[40], *end = buf + 40;
    int len;
    if (n >> 64) {
        uint64_t low = (uint64_t)(n % TEN_19);
        U128 high = n / TEN_19; // below 2**65
        memset(buf, '0', sizeof buf);
        write_u64(low, end);
        uint64_t top = (uint64_t)(high / 10);
        end[-20] = (char)('0' + (int)(high % 10));
        len = 20 + write_u64(top, end - 20);
        if (top == 0 && end[-20] == '0') len = 19;
    } else {
        len = write_u64((uint64_t)n, end);
    }
    const char *start = end - len;
    while (len > 0 && start[len - 1] == '0') {
        len--;
        ++*scale;
    }
    memcpy(digits, start, (size_t)len);
    return len;
}

// ---------------------------------------------------------------- the long way

static void put_19_digits(uint64_t n, char *out) {
    for (int i = 18; i >= 0; i--, n /= 10)
        out[i] = (char)('0' + n % 10);
}

// The integer part m * 2**e, e >= 0 or m already shifted: groups of 19 digits from the
// end.
static int expand_integer(uint64_t m, int e, char *digits) {
    uint64_t limb[FRACTION_LIMBS] = {0};
    int len = e / 64 + 2;
    U128 shifted = (U128)m << e % 64;
    limb[e / 64] = (uint64_t)shifted;
    limb[e / 64 + 1] = (uint64_t)(shifted >> 64);
    char buf[19 * 18];
    int at = (int)sizeof buf;
    while (len > 0) {
        uint64_t rest = 0;
        for (int i = len; i-- > 0;) {
            U128 n = (U128)rest << 64 | limb[i];
            limb[i] = (uint64_t)(n / TEN_19);
            rest = (uint64_t)(n % TEN_19);
        }
        at -= 19;
        put_19_digits(rest, buf + at);
        while (len > 0 && limb[len - 1] == 0)
            len--;
    }
    while (at < (int)sizeof buf && buf[at] == '0')
        at++;
    memcpy(digits, buf + at, sizeof buf - (size_t)at);
    return (int)sizeof buf - at;
}

// The fraction behind the point, nbits wide: groups of 19 digits appended until nothing
// is left. Leading zeros are not written while *len is 0; they lower *decpt.
static void expand_fraction(uint64_t m, int nbits, char *digits, int *len, int *decpt) {
    // limb[FRACTION_LIMBS - 1] is the first below the point.
    uint64_t limb[FRACTION_LIMBS] = {0};
    int bottom = (nbits - 1) / 64, up = (bottom + 1) * 64 - nbits;
    U128 shifted = (U128)m << up;
    int low = FRACTION_LIMBS - 1 - bottom;
    limb[low] = (uint64_t)shifted;
    if (low + 1 < FRACTION_LIMBS) limb[low + 1] = (uint64_t)(shifted >> 64);
    int top = low + 2 < FRACTION_LIMBS ? low + 2 : FRACTION_LIMBS;
    while (low < FRACTION_LIMBS) {
        if (limb[low] == 0) {
            low++;
            continue;
        }
        uint64_t carry = 0;
        for (int i = low; i < top; i++) {
            U128 n = (U128)limb[i] * TEN_19 + carry;
            limb[i] = (uint64_t)n;
            carry = (uint64_t)(n >> 64);
        }
        if (top < FRACTION_LIMBS) { // zeros above the number so far
            limb[top++] = carry;
            carry = 0;
        }
        char group[19];
        put_19_digits(carry, group);
        int skip = 0;
        while (*len == 0 && skip < 19 && group[skip] == '0') {
            skip++;
            --*decpt;
        }
        memcpy(digits + *len, group + skip, (size_t)(19 - skip));
        *len += 19 - skip;
    }
}

// All digits of the value; returns their number.
static int expand_exactly(Parts p, char *digits, int *decpt) {
    int len = 0;
    *decpt = 0;
    if (p.e >= 0) {
        len = *decpt = expand_integer(p.m, p.e, digits);
    } else {
        uint64_t whole = p.e > -64 ? p.m >> -p.e : 0;
        uint64_t fraction = whole ? p.m - (whole << -p.e) : p.m;
        if (whole) len = *decpt = expand_integer(whole, 0, digits);
        if (fraction) expand_fraction(fraction, -p.e, digits, &len, decpt);
    }
    while (len > 0 && digits[len - 1] == '0')
        len--;
    return len;
}

// Cuts the digit string to `keep` digits, half to even.
static int round_text(char *digits, int len, int64_t keep, int *decpt) {
    if (keep >= len) return len;
    if (keep < 0) return 0;
    bool up =
        digits[keep] > '5' ||
        (digits[keep] == '5' && (keep + 1 < len || (keep > 0 && (digits[keep - 1] & 1))));
    len = (int)keep;
    if (up) {
        while (len > 0 && digits[len - 1] == '9')
            len--;
        if (len > 0) {
            digits[len - 1]++;
        } else {
            digits[len++] = '1';
            ++*decpt;
        }
    }
    while (len > 0 && digits[len - 1] == '0')
        len--;
    return len;
}

// floor(log10(m * 2**e)), or one less.
static int estimate_exp10(Parts p) {
    int exp2 = bit_width(p.m) - 1 + p.e;
    return (int)(((int64_t)exp2 * 1292913986) >> 32);
}

static bool round_significant(Parts p, int64_t n, char *digits, int *ndigits,
                              int *decpt) {
    static const uint64_t pow10[] = {
        UINT64_C(1),
        UINT64_C(10),
        UINT64_C(100),
        UINT64_C(1000),
        UINT64_C(10000),
        UINT64_C(100000),
        UINT64_C(1000000),
        UINT64_C(10000000),
        UINT64_C(100000000),
        UINT64_C(1000000000),
        UINT64_C(10000000000),
        UINT64_C(100000000000),
        UINT64_C(1000000000000),
        UINT64_C(10000000000000),
        UINT64_C(100000000000000),
        UINT64_C(1000000000000000),
        UINT64_C(10000000000000000),
        UINT64_C(100000000000000000),
    };
    if (n < 1 || n > 17) return false;
    U128 q;
    int k = (int)n - 1 - estimate_exp10(p);
    if (!round_scaled(p, k, &q)) return false;
    if (q >= pow10[n]) { // the estimate was one too low, or rounding carried
        k--;
        if (!round_scaled(p, k, &q)) return false;
    }
    int scale = -k;
    *ndigits = write_digits(q, digits, &scale);
    *decpt = *ndigits + scale;
    return true;
}

void dtoa_fixed(double v, DtoaMode mode, int64_t n, char *digits, int *ndigits,
                int *decpt) {
    Parts p = split_double(v);
    *ndigits = 0;
    *decpt = 1;
    if (p.m == 0) return;
    if (mode == DTOA_SIGNIFICANT) {
        if (round_significant(p, n, digits, ndigits, decpt)) return;
    } else if (n <= 27 && n >= -27) {
        U128 q;
        if (round_scaled(p, (int)n, &q)) {
            if (q == 0) return;
            int scale = -(int)n;
            *ndigits = write_digits(q, digits, &scale);
            *decpt = *ndigits + scale;
            return;
        }
    }
    int point, len = expand_exactly(p, digits, &point);
    int64_t keep = n;
    if (mode == DTOA_DECIMALS) keep = n > 5000 ? 5000 : n < -5000 ? -5000 : n + point;
    *ndigits = round_text(digits, len, keep, &point);
    *decpt = *ndigits ? point : 1;
}

double dtoa_round(double v, int64_t ndigits) {
    if (ndigits > 400 || v == 0.0) return v;
    if (ndigits < -400) return copysign(0.0, v);
    char text[DTOA_DIGITS_MAX + 8];
    int len, decpt;
    dtoa_fixed(v, DTOA_DECIMALS, ndigits, text, &len, &decpt);
    if (len == 0) return copysign(0.0, v);
    int exp = decpt - len;
    unsigned size = (unsigned)(exp < 0 ? -exp : exp);
    text[len++] = 'e';
    text[len++] = exp < 0 ? '-' : '+';
    for (unsigned unit = 1000; unit; unit /= 10)
        text[len++] = (char)('0' + size / unit % 10);
    bool ok;
    return copysign(dtoa_parse(text, (size_t)len, &ok), v);
}

size_t dtoa_decimals(double v, int n, char *buf) {
    U128 scaled;
    if (!(v > -1e15 && v < 1e15) || n > 9 || !round_scaled(split_double(v), n, &scaled)) return 0;
    char digits[40];
    size_t at = sizeof digits, len = 0;
    uint64_t ten = pow10_small[n], small = (uint64_t)scaled;
    bool wide = scaled >> 64 != 0;
    uint64_t whole = wide ? (uint64_t)(scaled / ten) : small / ten;
    uint64_t rest = wide ? (uint64_t)(scaled % ten) : small % ten;
    for (int i = 0; i < n; i++, rest /= 10)
        digits[--at] = (char)('0' + rest % 10);
    if (n > 0) digits[--at] = '.';
    do {
        digits[--at] = (char)('0' + whole % 10);
        whole /= 10;
    } while (whole);
    if (signbit(v)) buf[len++] = '-';
    memcpy(buf + len, digits + at, sizeof digits - at);
    return len + sizeof digits - at;
}
