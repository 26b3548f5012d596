// The two directions every program uses: decimal text -> nearest double, and double ->
// the shortest digits that read back as it.
//
// Reading: 19 digits times a 128-bit power of ten decide nearly every text (Eisel,
// Lemire: "Number parsing at a gigabyte per second"); what they leave open is decided by
// comparing exact integers in a fixed buffer. Printing is Giulietti's Schubfach ("The
// Schubfach way to render doubles") on the same table. Nothing here reads the
// floating-point environment except the two exact operations of convert_small, which rely
// on round-to-nearest.
#include "base/dtoa.h"

#include <gmp.h>
#include <math.h>
#include <string.h>

#include "pow10_table.h"

typedef unsigned __int128 U128;

#define INFINITY_BITS (UINT64_C(0x7FF) << 52)
// Digits behind this many cannot matter beyond being zero or not (a halfway point between
// doubles has at most 768).
#define EXACT_DIGITS 770
#define BIG_LIMBS 64

static double double_of_bits(uint64_t bits) {
    double v;
    memcpy(&v, &bits, sizeof v);
    return v;
}

static uint64_t bits_of_double(double v) {
    uint64_t bits;
    memcpy(&bits, &v, sizeof bits);
    return bits;
}

// floor(log2(10**e)) for |e| <= 1200.
static int floor_log2_pow10(int e) {
    return (e * 1741647) >> 19;
}

// ---------------------------------------------------------------- reading

typedef struct DecimalText {
    const char *digits,
        *end;          // the mantissa's characters: digits, '_' and at most one '.'
    int64_t point_exp; // the value is 0.d1d2d3... * 10**point_exp, d1 not zero
    uint64_t head;     // the first 19 significant digits
    int nhead;
    bool more; // a non-zero digit follows them
    bool neg;
} DecimalText;

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// One run of digits with single underscores between them; *p is left behind it.
static bool scan_digits(const char **p, const char *end, DecimalText *t, bool fraction) {
    const char *s = *p;
    bool any = false;
    while (s < end) {
        if (*s == '_') {
            if (!any || s + 1 >= end || !is_digit(s[1])) return false;
            s++;
        }
        if (!is_digit(*s)) break;
        any = true;
        unsigned d = (unsigned)(*s++ - '0');
        if (t->nhead == 0 && d == 0) {
            if (fraction) t->point_exp--;
            continue;
        }
        if (t->nhead < 19) {
            t->head = t->head * 10 + d;
            t->nhead++;
        } else if (d != 0) {
            t->more = true;
        }
        if (!fraction) t->point_exp++;
    }
    *p = s;
    return true;
}

static bool scan_exponent(const char *s, const char *end, int64_t *exp) {
    bool neg = false, any = false;
    int64_t e = 0;
    if (s < end && (*s == '+' || *s == '-')) neg = *s++ == '-';
    for (; s < end; s++) {
        if (*s == '_' && any && s + 1 < end && is_digit(s[1])) continue;
        if (!is_digit(*s)) return false;
        any = true;
        if (e < INT64_C(1000000000000000)) e = e * 10 + (*s - '0');
    }
    *exp = neg ? -e : e;
    return any;
}

static bool scan_decimal(const char *s, const char *end, DecimalText *t) {
    t->digits = s;
    if (!scan_digits(&s, end, t, false)) return false;
    bool any = s > t->digits;
    if (s < end && *s == '.') {
        const char *fraction = ++s;
        if (!scan_digits(&s, end, t, true)) return false;
        any = any || s > fraction;
    }
    t->end = s;
    if (!any) return false;
    if (s == end) return true;
    int64_t exp;
    if ((*s != 'e' && *s != 'E') || !scan_exponent(s + 1, end, &exp)) return false;
    t->point_exp += exp;
    return true;
}

static bool equals_ignoring_case(const char *s, size_t len, const char *lower) {
    if (len != strlen(lower)) return false;
    for (size_t i = 0; i < len; i++)
        if ((s[i] | 0x20) != lower[i]) return false;
    return true;
}

// w * 10**q as the bits of the nearest double. False if 128 bits of the power cannot
// decide the rounding; *bits is then the double below.
static bool convert_by_table(uint64_t w, int64_t q, uint64_t *bits) {
    if (w == 0 || q < POW10_FIRST) return *bits = 0, true;
    if (q > 308) return *bits = INFINITY_BITS, true;
    const uint64_t *g = pow10_table[q - POW10_FIRST];
    int lz = __builtin_clzll(w);
    w <<= lz;
    U128 low = (U128)w * g[1];
    U128 top = (U128)w * g[0] + (uint64_t)(low >> 64); // the product is top.low
    bool exact = q >= 0 && q <= 55;
    int scale = floor_log2_pow10((int)q) - 63 - lz; // value = top * 2**scale
    int width = top >> 127 ? 128 : 127;
    int exp = width - 1 + scale;
    int drop = exp < -1022 ? -1074 - scale : width - 53;
    if (drop > 128) return *bits = 0, true;
    uint64_t m = drop == 128 ? 0 : (uint64_t)(top >> drop);
    U128 rest = drop == 128 ? top : top & (((U128)1 << drop) - 1);
    U128 half = (U128)1 << (drop - 1);
    bool up, sure = true;
    if (exact) {
        up = rest > half || (rest == half && ((uint64_t)low != 0 || (m & 1)));
    } else { // the true product is above top.low, by less than 2 units of top
        up = rest >= half;
        sure = rest != half - 1;
    }
    m += up;
    uint64_t base =
        exp < -1022 ? 0 : ((uint64_t)(exp + 1023) << 52) - (UINT64_C(1) << 52);
    *bits = base + m;
    if (exp > 1023 || *bits > INFINITY_BITS) *bits = INFINITY_BITS;
    return sure;
}

typedef struct Big {
    mp_limb_t limb[BIG_LIMBS];
    mp_size_t len;
} Big;

static void big_mul_add(Big *b, uint64_t factor, uint64_t addend) {
    mp_limb_t carry = addend;
    if (b->len > 0) {
        carry = mpn_mul_1(b->limb, b->limb, b->len, factor);
        carry += mpn_add_1(b->limb, b->limb, b->len, addend);
    }
    if (carry) b->limb[b->len++] = carry;
}

static void big_mul_pow5(Big *b, int64_t n) {
    const uint64_t pow5_27 = UINT64_C(7450580596923828125);
    for (; n >= 27; n -= 27)
        big_mul_add(b, pow5_27, 0);
    uint64_t p = 1;
    while (n-- > 0)
        p *= 5;
    big_mul_add(b, p, 0);
}

static int64_t big_bits(const Big *b) {
    return b->len * 64 - __builtin_clzll(b->limb[b->len - 1]);
}

static void big_shift(Big *b, int64_t n) {
    mp_size_t whole = (mp_size_t)(n / 64);
    if (n % 64) {
        mp_limb_t carry = mpn_lshift(b->limb, b->limb, b->len, (unsigned)(n % 64));
        if (carry) b->limb[b->len++] = carry;
    }
    memmove(b->limb + whole, b->limb, (size_t)b->len * sizeof(mp_limb_t));
    memset(b->limb, 0, (size_t)whole * sizeof(mp_limb_t));
    b->len += whole;
}

// The sign of digits * 10**exp - (the point halfway between the double `bits` and the
// next).
static int compare_with_half(const Big *digits, int64_t exp, uint64_t bits) {
    uint64_t biased = bits >> 52, m = bits & ((UINT64_C(1) << 52) - 1);
    int64_t e2 = biased ? (int64_t)biased - 1075 : -1074;
    if (biased) m |= UINT64_C(1) << 52;
    Big left = *digits, right = {.limb = {2 * m + 1}, .len = 1};
    int64_t left2 = 0, right2 = e2 - 1;
    if (exp >= 0) {
        big_mul_pow5(&left, exp);
        left2 = exp;
    } else {
        big_mul_pow5(&right, -exp);
        right2 -= exp;
    }
    int64_t order = big_bits(&left) + left2 - big_bits(&right) - right2;
    if (order) return order < 0 ? -1 : 1;
    if (left2 > right2)
        big_shift(&left, left2 - right2);
    else
        big_shift(&right, right2 - left2);
    if (left.len != right.len) return left.len < right.len ? -1 : 1;
    return mpn_cmp(left.limb, right.limb, left.len);
}

// Decides by exact arithmetic, starting from a double that is at most a few steps away.
static uint64_t convert_exactly(const DecimalText *t, uint64_t bits) {
    Big digits = {.len = 0};
    int n = 0;
    bool more = false;
    for (const char *s = t->digits; s < t->end && !more; s++) {
        if (!is_digit(*s) || (n == 0 && *s == '0')) continue;
        if (n < EXACT_DIGITS) {
            big_mul_add(&digits, 10, (unsigned)(*s - '0'));
            n++;
        } else {
            more = *s != '0';
        }
    }
    if (more) { // a last digit stands for whatever follows
        big_mul_add(&digits, 10, 1);
        n++;
    }
    int64_t exp = t->point_exp - n;
    for (;;) {
        int above = compare_with_half(&digits, exp, bits);
        if (bits < INFINITY_BITS && (above > 0 || (above == 0 && (bits & 1)))) {
            bits++;
            continue;
        }
        if (bits == 0) return bits;
        int below = compare_with_half(&digits, exp, bits - 1);
        if (below > 0 || (below == 0 && !(bits & 1))) return bits;
        bits--;
    }
}

static const double small_pow10[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                     1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                     1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

// Both operands are exact, so that the one operation rounds correctly.
static bool convert_small(uint64_t w, int64_t q, double *v) {
    if (w > (UINT64_C(1) << 53) || q < -22 || q > 22) return false;
    *v = q < 0 ? (double)w / small_pow10[-q] : (double)w * small_pow10[q];
    return true;
}

double dtoa_parse(const char *s, size_t len, bool *ok) {
    const char *end = s + len;
    DecimalText t = {.neg = false};
    if (s < end && (*s == '-' || *s == '+')) t.neg = *s++ == '-';
    *ok = true;
    double sign = t.neg ? -1.0 : 1.0;
    if (!scan_decimal(s, end, &t)) {
        len = (size_t)(end - s);
        if (equals_ignoring_case(s, len, "inf")) return sign * (double)INFINITY;
        if (equals_ignoring_case(s, len, "infinity")) return sign * (double)INFINITY;
        if (equals_ignoring_case(s, len, "nan")) return copysign((double)NAN, sign);
        *ok = false;
        return 0.0;
    }
    int64_t q = t.point_exp - t.nhead;
    double v;
    if (!t.more && convert_small(t.head, q, &v)) return sign * v;
    uint64_t bits, bits_above;
    bool sure = convert_by_table(t.head, q, &bits);
    if (sure && t.more)
        sure = convert_by_table(t.head + 1, q, &bits_above) && bits == bits_above;
    if (!sure) bits = convert_exactly(&t, bits);
    return sign * double_of_bits(bits);
}

// ---------------------------------------------------------------- shortest digits

// The 128-bit power rounded up, as the method wants it.
static U128 power_above(int e) {
    const uint64_t *g = pow10_table[e - POW10_FIRST];
    U128 p = (U128)g[0] << 64 | g[1];
    return e >= 0 && e <= 55 ? p : p + 1;
}

// The high part of g * c; its lowest bit also tells that something was cut off.
static uint64_t mul_round_to_odd(U128 g, uint64_t c) {
    U128 low = (U128)(uint64_t)g * c;
    U128 high = (U128)(uint64_t)(g >> 64) * c + (uint64_t)(low >> 64);
    return (uint64_t)(high >> 64) | ((uint64_t)high > 1);
}

static uint64_t shortest_decimal(uint64_t bits, int *exp10) {
    uint64_t fraction = bits & ((UINT64_C(1) << 52) - 1);
    int biased = (int)(bits >> 52 & 0x7FF);
    uint64_t c = biased ? fraction | UINT64_C(1) << 52 : fraction;
    int q = biased ? biased - 1075 : -1074;
    bool closer_below = fraction == 0 && biased > 1;
    bool odd = c & 1;
    // floor(log10(2**q)), or of 3/4 of it where the gap below is half as wide.
    int k = (q * 1262611 - (closer_below ? 524031 : 0)) >> 22;
    int h = q + floor_log2_pow10(-k) + 1;
    U128 g = power_above(-k);
    uint64_t lower = mul_round_to_odd(g, (4 * c - 2 + closer_below) << h) + odd;
    uint64_t middle = mul_round_to_odd(g, 4 * c << h);
    uint64_t upper = mul_round_to_odd(g, (4 * c + 2) << h) - odd;
    uint64_t s = middle / 4;
    if (s >= 10) {
        uint64_t tens = s / 10;
        bool below_in = lower <= 40 * tens, above_in = 40 * tens + 40 <= upper;
        if (below_in != above_in) return *exp10 = k + 1, tens + above_in;
    }
    *exp10 = k;
    bool below_in = lower <= 4 * s, above_in = 4 * s + 4 <= upper;
    if (below_in != above_in) return s + above_in;
    uint64_t half = 4 * s + 2;
    return s + (middle > half || (middle == half && (s & 1)));
}

void dtoa_shortest(double v, char *digits, int *ndigits, int *decpt) {
    uint64_t bits = bits_of_double(v) & ~(UINT64_C(1) << 63), d;
    int exp10 = 0;
    v = double_of_bits(bits);
    if (v < 9007199254740992.0 && (double)(uint64_t)v == v)
        d = (uint64_t)v;
    else
        d = shortest_decimal(bits, &exp10);
    if (d == 0) {
        digits[0] = '0';
        *ndigits = *decpt = 1;
        return;
    }
    while (d % 10 == 0) {
        d /= 10;
        exp10++;
    }
    char buf[20];
    int at = 20;
    while (d) {
        buf[--at] = (char)('0' + d % 10);
        d /= 10;
    }
    *ndigits = 20 - at;
    *decpt = *ndigits + exp10;
    memcpy(digits, buf + at, (size_t)*ndigits);
}
