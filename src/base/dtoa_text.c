// The texts of doubles that Python fixes: repr, float.hex and float.fromhex.
#include "base/dtoa.h"

#include <math.h>
#include <string.h>

static size_t put_text(char *buf, size_t at, const char *s) {
    size_t len = strlen(s);
    memcpy(buf + at, s, len);
    return at + len;
}

// A decimal number without leading zeros but with at least min_digits.
static size_t put_number(char *buf, size_t at, unsigned n, unsigned min_digits) {
    char text[10];
    unsigned len = 0;
    for (; n || len < min_digits; n /= 10)
        text[len++] = (char)('0' + n % 10);
    while (len)
        buf[at++] = text[--len];
    return at;
}

size_t dtoa_repr(double v, char *buf) {
    if (isnan(v)) return put_text(buf, 0, "nan");
    size_t at = 0;
    if (signbit(v)) buf[at++] = '-';
    if (isinf(v)) return put_text(buf, at, "inf");
    char digits[20];
    int n, decpt;
    dtoa_shortest(v, digits, &n, &decpt);
    if (decpt > 16 || decpt <= -4) {
        buf[at++] = digits[0];
        if (n > 1) buf[at++] = '.';
        memcpy(buf + at, digits + 1, (size_t)(n - 1));
        at += (size_t)(n - 1);
        buf[at++] = 'e';
        buf[at++] = decpt > 0 ? '+' : '-';
        return put_number(buf, at, (unsigned)(decpt > 0 ? decpt - 1 : 1 - decpt), 2);
    }
    if (decpt <= 0) {
        at = put_text(buf, at, "0.");
        memset(buf + at, '0', (size_t)-decpt);
        memcpy(buf + at - decpt, digits, (size_t)n);
        return at + (size_t)(n - decpt);
    }
    int whole = n < decpt ? n : decpt;
    memcpy(buf + at, digits, (size_t)whole);
    memset(buf + at + whole, '0', (size_t)(decpt - whole));
    at += (size_t)decpt;
    buf[at++] = '.';
    if (n <= decpt) {
        buf[at++] = '0';
        return at;
    }
    memcpy(buf + at, digits + whole, (size_t)(n - whole));
    return at + (size_t)(n - whole);
}

size_t dtoa_hex(double v, char *buf) {
    if (isnan(v)) return put_text(buf, 0, "nan");
    size_t at = 0;
    if (signbit(v)) buf[at++] = '-';
    if (isinf(v)) return put_text(buf, at, "inf");
    if (v == 0.0) return put_text(buf, at, "0x0.0p+0");
    uint64_t bits;
    memcpy(&bits, &v, sizeof bits);
    int exp = (int)(bits >> 52 & 0x7FF);
    at = put_text(buf, at, exp ? "0x1." : "0x0.");
    for (int shift = 48; shift >= 0; shift -= 4)
        buf[at++] = "0123456789abcdef"[bits >> shift & 15];
    exp = exp ? exp - 1023 : -1022;
    buf[at++] = 'p';
    buf[at++] = exp < 0 ? '-' : '+';
    return put_number(buf, at, (unsigned)(exp < 0 ? -exp : exp), 1);
}

// ---------------------------------------------------------------- fromhex

static bool is_blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static size_t match_word(const char *s, const char *end, const char *lower) {
    size_t n = strlen(lower);
    if ((size_t)(end - s) < n) return 0;
    for (size_t i = 0; i < n; i++)
        if ((s[i] | 0x20) != lower[i]) return 0;
    return n;
}

typedef struct HexText {
    uint64_t m;  // the leading bits, at most 60
    bool more;   // a one follows them
    int64_t exp; // value = m * 2**exp
} HexText;

// Hexadecimal digits with at most one point; false without a digit.
static bool scan_mantissa(const char **p, const char *end, HexText *h) {
    bool any = false, point = false;
    const char *s = *p;
    for (; s < end; s++) {
        if (*s == '.' && !point) {
            point = true;
            continue;
        }
        int d = hex_value(*s);
        if (d < 0) break;
        any = true;
        if (h->m >> 56) {
            h->more = h->more || d != 0;
            h->exp += 4;
        } else {
            h->m = h->m << 4 | (unsigned)d;
        }
        if (point) h->exp -= 4;
    }
    *p = s;
    return any;
}

static bool scan_binary_exponent(const char **p, const char *end, int64_t *exp) {
    const char *s = *p + 1;
    bool neg = false;
    int64_t e = 0;
    if (s < end && (*s == '+' || *s == '-')) neg = *s++ == '-';
    const char *start = s;
    for (; s < end && *s >= '0' && *s <= '9'; s++)
        if (e < INT64_C(1000000000000000)) e = e * 10 + (*s - '0');
    *p = s;
    *exp += neg ? -e : e;
    return s > start;
}

// Nearest double, half to even; the mantissa is not zero.
static DtoaHexStatus round_binary(HexText h, double *out) {
    int lz = __builtin_clzll(h.m);
    uint64_t m = h.m << lz;
    int64_t top = 63 - lz + h.exp; // value = 1.xxx * 2**top
    if (top > 1023) return DTOA_HEX_TOO_LARGE;
    *out = 0.0;
    if (top < -1076) return DTOA_HEX_OK;
    int drop = top < -1022 ? 11 + (int)(-1022 - top) : 11;
    uint64_t q = drop > 63 ? 0 : m >> drop;
    uint64_t rest = drop > 63 ? m : m & ((UINT64_C(1) << drop) - 1);
    uint64_t half = drop > 64 ? 0 : UINT64_C(1) << (drop - 1);
    bool up = drop <= 64 && (rest > half || (rest == half && (h.more || (q & 1))));
    double v = ldexp((double)(q + up), (int)(top - 63) + drop);
    if (isinf(v)) return DTOA_HEX_TOO_LARGE;
    *out = v;
    return DTOA_HEX_OK;
}

DtoaHexStatus dtoa_from_hex(const char *s, size_t len, double *out) {
    const char *end = s + len;
    while (s < end && is_blank(*s))
        s++;
    while (end > s && is_blank(end[-1]))
        end--;
    bool neg = false;
    if (s < end && (*s == '-' || *s == '+')) neg = *s++ == '-';
    HexText h = {.exp = 0};
    size_t word = match_word(s, end, "infinity");
    double v = 0.0;
    DtoaHexStatus status = DTOA_HEX_OK;
    if (word || (word = match_word(s, end, "inf")) != 0) {
        v = (double)INFINITY;
        s += word;
    } else if ((word = match_word(s, end, "nan")) != 0) {
        v = (double)NAN;
        s += word;
    } else {
        if (end - s >= 2 && s[0] == '0' && (s[1] | 0x20) == 'x') s += 2;
        if (!scan_mantissa(&s, end, &h)) return DTOA_HEX_INVALID;
        if (s < end && (*s | 0x20) == 'p' && !scan_binary_exponent(&s, end, &h.exp))
            return DTOA_HEX_INVALID;
        if (s == end && h.m) status = round_binary(h, &v);
    }
    if (s != end) return DTOA_HEX_INVALID;
    *out = copysign(v, neg ? -1.0 : 1.0);
    return status;
}
