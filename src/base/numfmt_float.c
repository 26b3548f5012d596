// A float cut into the parts that a layout arranges, and %-formatting's specification.
#include "base/numfmt.h"

#include <math.h>
#include <string.h>

static void put_tail(NumParts *p, const char *s, bool upper) {
    for (; *s; s++)
        p->tail[p->ntail++] = (char)(upper && *s >= 'a' && *s <= 'z' ? *s - 32 : *s);
}

static void put_exponent(NumParts *p, int exp, bool upper) {
    p->tail[p->ntail++] = upper ? 'E' : 'e';
    p->tail[p->ntail++] = exp < 0 ? '-' : '+';
    unsigned n = (unsigned)(exp < 0 ? -exp : exp);
    if (n >= 100) p->tail[p->ntail++] = (char)('0' + n / 100);
    p->tail[p->ntail++] = (char)('0' + n / 10 % 10);
    p->tail[p->ntail++] = (char)('0' + n % 10);
}

// One digit, the point and `decimals` more, and the exponent.
static void split_scientific(NumParts *p, const char *digits, int n, int decpt,
                             int64_t decimals, bool upper) {
    p->digits = n ? digits : "0";
    p->ndigits = 1;
    p->frac = digits + 1;
    p->nfrac = n > 1 ? (size_t)n - 1 : 0;
    p->trail_zeros = (uint64_t)decimals > p->nfrac ? (size_t)decimals - p->nfrac : 0;
    put_exponent(p, n ? decpt - 1 : 0, upper);
}

static void split_fixed(NumParts *p, const char *digits, int n, int decpt,
                        int64_t decimals) {
    if (n == 0 || decpt <= 0) {
        p->digits = "0";
        p->ndigits = 1;
    } else {
        p->digits = digits;
        p->ndigits = (size_t)(n < decpt ? n : decpt);
        p->int_zeros = (size_t)decpt - p->ndigits;
    }
    if (n == 0) {
        p->trail_zeros = (size_t)decimals;
        return;
    }
    p->frac_zeros = decpt < 0 ? (size_t)-decpt : 0;
    int from = decpt > 0 ? decpt : 0;
    if (from < n) {
        p->frac = digits + from;
        p->nfrac = (size_t)(n - from);
    }
    size_t used = p->frac_zeros + p->nfrac;
    p->trail_zeros = (uint64_t)decimals > used ? (size_t)decimals - used : 0;
}

void float_split(double v, char type, int64_t precision, bool alternate, bool add_dot,
                 char *scratch, NumParts *p) {
    memset(p, 0, sizeof *p);
    bool upper = type >= 'A' && type <= 'Z';
    if (upper) type = (char)(type + 32);
    p->neg = signbit(v) && !isnan(v);
    if (!isfinite(v)) {
        put_tail(p, isnan(v) ? "nan" : "inf", upper);
        return;
    }
    int n, decpt;
    bool scientific = type == 'e';
    int64_t decimals = precision;
    if (type == 'f') {
        dtoa_fixed(v, DTOA_DECIMALS, precision, scratch, &n, &decpt);
    } else if (type == 'e') {
        dtoa_fixed(v, DTOA_SIGNIFICANT, precision + 1, scratch, &n, &decpt);
    } else if (type == 'g') {
        if (precision == 0) precision = 1;
        dtoa_fixed(v, DTOA_SIGNIFICANT, precision, scratch, &n, &decpt);
        scientific = decpt <= -4 || decpt > precision - add_dot;
        decimals = !alternate ? 0 : scientific ? precision - 1 : precision - decpt;
    } else {
        dtoa_shortest(v, scratch, &n, &decpt);
        scientific = decpt <= -4 || decpt > 16;
        decimals = 0;
    }
    if (decimals < 0) decimals = 0;
    if (add_dot && !scientific && decimals == 0) decimals = 1;
    if (scientific)
        split_scientific(p, scratch, n, decpt, decimals, upper);
    else
        split_fixed(p, scratch, n, decpt, decimals);
    p->point = alternate || p->frac_zeros + p->nfrac + p->trail_zeros > 0;
}

bool is_zero_number(const NumParts *p) {
    if (p->ntail && p->ndigits == 0) return false; // inf, nan
    return p->ndigits == 1 && p->digits[0] == '0' && p->int_zeros == 0 && p->nfrac == 0;
}

void float_split_spec(double v, const FormatSpec *s, char *scratch, NumParts *p) {
    uint32_t type = s->type == 'n' ? 'g' : s->type;
    int64_t precision = s->precision;
    bool add_dot = type == 0;
    if (type == 0) {
        type = precision < 0 ? 'r' : 'g';
    } else if (precision < 0) {
        precision = 6;
    }
    if (type == '%') {
        float_split(v * 100, 'f', precision, s->alternate, false, scratch, p);
        p->tail[p->ntail++] = '%';
        if (s->no_neg_zero && p->ntail == 1 && is_zero_number(p)) p->neg = false;
        return;
    }
    float_split(v, (char)type, precision, s->alternate, add_dot, scratch, p);
    if (s->no_neg_zero && is_zero_number(p)) p->neg = false;
}

// ---------------------------------------------------------------- %-formatting

static uint32_t char_at(FormatText t, size_t i) {
    return t.width == 1   ? ((const uint8_t *)t.data)[i]
           : t.width == 2 ? ((const uint16_t *)t.data)[i]
                          : ((const uint32_t *)t.data)[i];
}

static PrintfError parse_key(FormatText t, size_t *pos, PrintfSpec *s) {
    s->has_key = true;
    s->key = ++*pos;
    for (size_t depth = 1; *pos < t.len; ++*pos) {
        uint32_t c = char_at(t, *pos);
        if (c == '(') depth++;
        if (c == ')' && --depth == 0) {
            s->key_len = *pos - s->key;
            ++*pos;
            return PRINTF_OK;
        }
    }
    return PRINTF_INCOMPLETE_KEY;
}

static bool parse_flag(PrintfSpec *s, uint32_t c) {
    if (c == '-')
        s->left = true;
    else if (c == '+')
        s->plus = true;
    else if (c == ' ')
        s->space = true;
    else if (c == '#')
        s->alternate = true;
    else if (c == '0')
        s->zero = true;
    else
        return false;
    return true;
}

// A number or '*'. False: more than `max`.
static bool parse_size(FormatText t, size_t *pos, int64_t max, bool *star,
                       int64_t *value) {
    if (*pos < t.len && char_at(t, *pos) == '*') {
        ++*pos;
        *star = true;
        return true;
    }
    for (; *pos < t.len; ++*pos) {
        uint32_t c = char_at(t, *pos);
        if (c < '0' || c > '9') break;
        if (*value < 0) *value = 0;
        if (*value > (max - (int64_t)(c - '0')) / 10) return false;
        *value = *value * 10 + (int64_t)(c - '0');
    }
    return true;
}

PrintfError printf_parse(FormatText t, size_t *pos, PrintfSpec *s) {
    *s = (PrintfSpec){.width = -1, .precision = -1};
    if (*pos < t.len && char_at(t, *pos) == '(') {
        PrintfError e = parse_key(t, pos, s);
        if (e) return e;
    }
    while (*pos < t.len && parse_flag(s, char_at(t, *pos)))
        ++*pos;
    if (!parse_size(t, pos, INT64_MAX, &s->width_star, &s->width)) return PRINTF_WIDTH;
    if (*pos < t.len && char_at(t, *pos) == '.') {
        ++*pos;
        s->precision = 0;
        if (!parse_size(t, pos, INT32_MAX, &s->precision_star, &s->precision))
            return PRINTF_PRECISION;
    }
    if (*pos < t.len) {
        uint32_t c = char_at(t, *pos);
        if (c == 'h' || c == 'l' || c == 'L') ++*pos;
    }
    if (*pos >= t.len) return PRINTF_INCOMPLETE;
    s->type_at = *pos;
    s->type = char_at(t, (*pos)++);
    return PRINTF_OK;
}

FormatSpec printf_number_spec(const PrintfSpec *p) {
    return (FormatSpec){
        .fill = p->zero && !p->left ? '0' : ' ',
        .align = p->left   ? '<'
                 : p->zero ? '='
                           : '>',
        .sign = p->plus    ? '+'
                : p->space ? ' '
                           : 0,
        .alternate = p->alternate,
        .width = p->width,
        .precision = p->precision,
        .type = p->type,
    };
}

void printf_split_float(double v, const PrintfSpec *p, char *scratch, NumParts *out) {
    float_split(v, (char)p->type, p->precision < 0 ? 6 : p->precision, p->alternate,
                false, scratch, out);
}
