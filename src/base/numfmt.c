// The format mini-language: parsing, the refusals of each type, and the layout of
// numbers.
#include "base/numfmt.h"

#include <stdio.h>
#include <string.h>

static uint32_t char_at(FormatText t, size_t i) {
    return t.width == 1   ? ((const uint8_t *)t.data)[i]
           : t.width == 2 ? ((const uint16_t *)t.data)[i]
                          : ((const uint32_t *)t.data)[i];
}

static bool is_align(uint32_t c) {
    return c == '<' || c == '>' || c == '=' || c == '^';
}

// A run of decimal digits; *value stays as it is when there is none. False: too many.
static bool parse_number(FormatText t, size_t *pos, int64_t *value) {
    size_t i = *pos;
    int64_t n = 0;
    for (; i < t.len; i++) {
        uint32_t c = char_at(t, i);
        if (c < '0' || c > '9') break;
        if (n > (INT64_MAX - (int64_t)(c - '0')) / 10) return false;
        n = n * 10 + (int64_t)(c - '0');
    }
    if (i > *pos) *value = n;
    *pos = i;
    return true;
}

static bool next_is(FormatText t, size_t *pos, uint32_t c) {
    if (*pos >= t.len || char_at(t, *pos) != c) return false;
    ++*pos;
    return true;
}

static bool takes_grouping(uint32_t type, char grouping) {
    if (type == 0) return true;
    if (type > 127) return false;
    return strchr("deEfFgG%", (int)type) != NULL ||
           (grouping == '_' && strchr("boxX", (int)type) != NULL);
}

static void parse_fill_and_flags(FormatText t, size_t *pos, char default_align,
                                 FormatSpec *s) {
    if (t.len >= 2 && is_align(char_at(t, 1))) {
        s->fill = char_at(t, 0);
        s->align = (char)char_at(t, 1);
        s->fill_given = s->align_given = true;
        *pos = 2;
    } else if (t.len >= 1 && is_align(char_at(t, 0))) {
        s->align = (char)char_at(t, 0);
        s->align_given = true;
        *pos = 1;
    }
    if (*pos < t.len) {
        uint32_t c = char_at(t, *pos);
        if (c == '+' || c == '-' || c == ' ') {
            s->sign = (char)c;
            ++*pos;
        }
    }
    s->no_neg_zero = next_is(t, pos, 'z');
    s->alternate = next_is(t, pos, '#');
    if (!s->fill_given && next_is(t, pos, '0')) {
        s->fill = '0';
        if (!s->align_given && default_align == '>') s->align = '=';
    }
}

// The frequent specifications, [<>^][0][width][,][.precision][letter] in ASCII. False:
// not one of them, or one that may be wrong.
static bool parse_common(FormatText t, char default_align, FormatSpec *s) {
    const uint8_t *p = t.data, *end = p + t.len;
    if (t.width != 1 || t.len == 0 || t.len > 10) return false;
    if (*p == '<' || *p == '>' || *p == '^') {
        s->align = (char)*p++;
        s->align_given = true;
    }
    if (p < end && *p == '0') {
        p++;
        s->fill = '0';
        if (!s->align_given && default_align == '>') s->align = '=';
    }
    if (p < end && *p >= '0' && *p <= '9')
        for (s->width = 0; p < end && *p >= '0' && *p <= '9'; p++)
            s->width = s->width * 10 + (*p - '0');
    if (p < end && *p == ',') {
        s->grouping = ',';
        p++;
    }
    if (p + 1 < end && *p == '.' && p[1] >= '0' && p[1] <= '9')
        for (s->precision = 0, p++; p < end && *p >= '0' && *p <= '9'; p++)
            s->precision = s->precision * 10 + (*p - '0');
    if (p < end) {
        if (!((*p >= 'a' && *p < 'z') || (*p >= 'A' && *p <= 'Z') || *p == '%'))
            return false;
        if (p + 1 < end && is_align(p[1])) return false;
        s->type = *p++;
    }
    return p == end && (!s->grouping || takes_grouping(s->type, ','));
}

FormatError format_parse(FormatText t, char default_align, uint32_t default_type,
                         FormatSpec *s) {
    *s = (FormatSpec){.fill = ' ',
                      .align = default_align,
                      .width = -1,
                      .precision = -1,
                      .type = default_type};
    // A second character that aligns makes the first one the fill.
    if ((t.len < 2 || !is_align(char_at(t, 1))) && parse_common(t, default_align, s))
        return FORMAT_OK;
    *s = (FormatSpec){.fill = ' ',
                      .align = default_align,
                      .width = -1,
                      .precision = -1,
                      .type = default_type};
    size_t pos = 0;
    parse_fill_and_flags(t, &pos, default_align, s);
    if (!parse_number(t, &pos, &s->width)) return FORMAT_MANY_DIGITS;
    if (next_is(t, &pos, ',')) s->grouping = ',';
    if (next_is(t, &pos, '_')) {
        if (s->grouping) return FORMAT_BOTH_GROUPINGS;
        s->grouping = '_';
        if (pos < t.len && char_at(t, pos) == ',') return FORMAT_BOTH_GROUPINGS;
    }
    if (next_is(t, &pos, '.')) {
        if (!parse_number(t, &pos, &s->precision)) return FORMAT_MANY_DIGITS;
        if (s->precision < 0) return FORMAT_NO_PRECISION;
    }
    if (t.len - pos > 1) return FORMAT_INVALID;
    if (pos < t.len) s->type = char_at(t, pos);
    if (s->grouping && !takes_grouping(s->type, s->grouping)) return FORMAT_GROUPING_TYPE;
    return FORMAT_OK;
}

bool format_is_float_type(uint32_t type) {
    switch (type) {
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
    case '%': return true;
    default: return false;
    }
}

FormatError format_check_int(const FormatSpec *s) {
    if (s->type != 'd' &&
        (s->type == 0 || s->type > 127 || !strchr("bcnoxX", (int)s->type)))
        return FORMAT_UNKNOWN_CODE;
    if (s->precision != -1) return FORMAT_INT_PRECISION;
    if (s->no_neg_zero) return FORMAT_INT_Z;
    if (s->type != 'c') return FORMAT_OK;
    if (s->sign) return FORMAT_CHAR_SIGN;
    return s->alternate ? FORMAT_CHAR_ALTERNATE : FORMAT_OK;
}

FormatError format_check_float(const FormatSpec *s) {
    if (s->type != 0 && s->type != 'n' && !format_is_float_type(s->type))
        return FORMAT_UNKNOWN_CODE;
    return s->precision > INT32_MAX ? FORMAT_PRECISION_TOO_BIG : FORMAT_OK;
}

FormatError format_check_complex(const FormatSpec *s) {
    if (s->type == '%') return FORMAT_UNKNOWN_CODE;
    FormatError e = format_check_float(s);
    if (e) return e;
    if (s->fill == '0') return FORMAT_COMPLEX_ZERO;
    return s->align == '=' ? FORMAT_COMPLEX_EQUAL : FORMAT_OK;
}

FormatError format_check_str(const FormatSpec *s) {
    if (s->type != 's') return FORMAT_UNKNOWN_CODE;
    if (s->sign) return s->sign == ' ' ? FORMAT_STR_SPACE : FORMAT_STR_SIGN;
    if (s->no_neg_zero) return FORMAT_STR_Z;
    if (s->alternate) return FORMAT_STR_ALTERNATE;
    return s->align == '=' ? FORMAT_STR_EQUAL : FORMAT_OK;
}

static const char *const error_texts[] = {
    [FORMAT_MANY_DIGITS] = "Too many decimal digits in format string",
    [FORMAT_NO_PRECISION] = "Format specifier missing precision",
    [FORMAT_BOTH_GROUPINGS] = "Cannot specify both ',' and '_'.",
    [FORMAT_INT_PRECISION] = "Precision not allowed in integer format specifier",
    [FORMAT_INT_Z] = "Negative zero coercion (z) not allowed in integer format specifier",
    [FORMAT_CHAR_SIGN] = "Sign not allowed with integer format specifier 'c'",
    [FORMAT_CHAR_ALTERNATE] =
        "Alternate form (#) not allowed with integer format specifier 'c'",
    [FORMAT_PRECISION_TOO_BIG] = "precision too big",
    [FORMAT_STR_SIGN] = "Sign not allowed in string format specifier",
    [FORMAT_STR_SPACE] = "Space not allowed in string format specifier",
    [FORMAT_STR_Z] = "Negative zero coercion (z) not allowed in string format specifier",
    [FORMAT_STR_ALTERNATE] = "Alternate form (#) not allowed in string format specifier",
    [FORMAT_STR_EQUAL] = "'=' alignment not allowed in string format specifier",
    [FORMAT_COMPLEX_ZERO] = "Zero padding is not allowed in complex format specifier",
    [FORMAT_COMPLEX_EQUAL] =
        "'=' alignment flag is not allowed in complex format specifier",
};

// The type's character as CPython quotes it: itself, or \x and its hexadecimal number.
static void quote_type(uint32_t type, char *buf, size_t size) {
    if (type > 32 && type < 128)
        snprintf(buf, size, "%c", (int)type);
    else
        snprintf(buf, size, "\\x%x", type);
}

size_t format_error_text(FormatError e, const FormatSpec *s, const char *type_name,
                         char *buf, size_t size) {
    char type[16];
    quote_type(s->type, type, sizeof type);
    int n;
    if (e == FORMAT_GROUPING_TYPE)
        n = snprintf(buf, size, "Cannot specify '%c' with '%s'.", s->grouping, type);
    else if (e == FORMAT_UNKNOWN_CODE)
        n = snprintf(buf, size, "Unknown format code '%s' for object of type '%.200s'",
                     type, type_name);
    else
        n = snprintf(buf, size, "%s", error_texts[e]);
    return (size_t)n < size ? (size_t)n : size - 1;
}

// ---------------------------------------------------------------- layout

static unsigned group_len_of(const FormatSpec *s) {
    return s->type == 'b' || s->type == 'o' || s->type == 'x' || s->type == 'X' ? 4 : 3;
}

static size_t grouped_len(size_t digits, unsigned group) {
    return group && digits ? digits + (digits - 1) / group : digits;
}

bool layout_pad(const FormatSpec *s, size_t len, size_t *left, size_t *right) {
    size_t width = s->width < 0 ? 0 : (size_t)s->width;
    size_t pad = width > len ? width - len : 0;
    *left = s->align == '>' ? pad : s->align == '^' ? pad / 2 : 0;
    *right = s->align == '<' ? pad : s->align == '^' ? pad - pad / 2 : 0;
    return len <= INT64_MAX;
}

bool layout_number(const NumParts *p, const FormatSpec *s, NumLayout *l) {
    *l = (NumLayout){.parts = p, .fill = s->fill, .grouping = s->grouping};
    // Zeros before "inf" and "nan" are not grouped.
    l->group_len = s->grouping && p->ndigits ? group_len_of(s) : 0;
    l->sign = p->neg ? '-' : s->sign == '+' || s->sign == ' ' ? s->sign : 0;
    size_t digits = p->ndigits + p->int_zeros;
    if (digits > INT64_MAX / 4 || p->trail_zeros > INT64_MAX / 4 ||
        s->width > INT64_MAX / 4 || p->min_digits > INT64_MAX / 4)
        return false;
    if (digits < p->min_digits) {
        l->zeros = p->min_digits - digits;
        digits = p->min_digits;
    }
    size_t others = (l->sign != 0) + p->nprefix + p->point + p->frac_zeros + p->nfrac +
                    p->trail_zeros + p->ntail + p->has_chr;
    size_t width = s->width < 0 ? 0 : (size_t)s->width;
    if (s->fill == '0' && s->align == '=' && width > others) {
        // Zeros go into the grouping; a separator never comes first.
        size_t want = width - others;
        if (l->group_len) {
            want += want % (l->group_len + 1) == 0;
            want -= want / (l->group_len + 1);
        }
        if (want > digits) {
            l->zeros += want - digits;
            digits = want;
        }
    }
    l->len = others + grouped_len(digits, l->group_len);
    size_t pad = width > l->len ? width - l->len : 0;
    if (s->align == '=')
        l->inner = pad;
    else if (!layout_pad(s, l->len, &l->left, &l->right))
        return false;
    l->len += pad;
    return true;
}

uint32_t layout_maxchar(const NumLayout *l) {
    uint32_t max = l->parts->has_chr && l->parts->chr > 127 ? l->parts->chr : 127;
    return l->left + l->inner + l->right > 0 && l->fill > max ? l->fill : max;
}

typedef struct Writer {
    void *out;
    unsigned width;
    size_t at;
} Writer;

static void put_char(Writer *w, uint32_t c) {
    if (w->width == 1)
        ((uint8_t *)w->out)[w->at++] = (uint8_t)c;
    else if (w->width == 2)
        ((uint16_t *)w->out)[w->at++] = (uint16_t)c;
    else
        ((uint32_t *)w->out)[w->at++] = c;
}

static inline void put_repeat(Writer *w, uint32_t c, size_t n) {
    if (n == 0) return;
    if (w->width == 1) {
        if (n <= 8) {
            uint8_t *p = (uint8_t *)w->out + w->at;
            for (size_t i = 0; i < n; i++)
                p[i] = (uint8_t)c;
            w->at += n;
            return;
        }
        memset((uint8_t *)w->out + w->at, (int)(uint8_t)c, n);
        w->at += n;
        return;
    }
    while (n-- > 0)
        put_char(w, c);
}

static inline void put_ascii(Writer *w, const char *s, size_t n) {
    if (n == 0) return;
    if (w->width == 1) {
        if (n <= 8) {
            char *p = (char *)w->out + w->at;
            for (size_t i = 0; i < n; i++)
                p[i] = s[i];
            w->at += n;
            return;
        }
        memcpy((uint8_t *)w->out + w->at, s, n);
        w->at += n;
        return;
    }
    for (size_t i = 0; i < n; i++)
        put_char(w, (unsigned char)s[i]);
}

static void put_digits(Writer *w, const NumLayout *l) {
    const NumParts *p = l->parts;
    if (!l->group_len) {
        put_repeat(w, '0', l->zeros);
        put_ascii(w, p->digits, p->ndigits);
        put_repeat(w, '0', p->int_zeros);
        return;
    }
    size_t total = l->zeros + p->ndigits + p->int_zeros;
    for (size_t i = 0; i < total; i++) {
        if (i > 0 && (total - i) % l->group_len == 0)
            put_char(w, (unsigned char)l->grouping);
        bool given = i >= l->zeros && i - l->zeros < p->ndigits;
        put_char(w, given ? (unsigned char)p->digits[i - l->zeros] : '0');
    }
}

size_t layout_write(const NumLayout *l, void *out, unsigned width, size_t at) {
    Writer w = {out, width, at};
    const NumParts *p = l->parts;
    put_repeat(&w, l->fill, l->left);
    if (l->sign) put_char(&w, (unsigned char)l->sign);
    put_ascii(&w, p->prefix, p->nprefix);
    put_repeat(&w, l->fill, l->inner);
    put_digits(&w, l);
    if (p->point) put_char(&w, '.');
    put_repeat(&w, '0', p->frac_zeros);
    put_ascii(&w, p->frac, p->nfrac);
    put_repeat(&w, '0', p->trail_zeros);
    put_ascii(&w, p->tail, p->ntail);
    if (p->has_chr) put_char(&w, p->chr);
    put_repeat(&w, l->fill, l->right);
    return w.at;
}

// ---------------------------------------------------------------- complex

bool layout_complex(double re, double im, const FormatSpec *s, char *re_scratch,
                    char *im_scratch, ComplexLayout *l) {
    memset(l, 0, sizeof *l);
    FormatSpec part = *s;
    part.width = -1;
    part.fill = ' ';
    part.align = '<';
    bool plain = s->type == 0;
    uint64_t re_bits;
    memcpy(&re_bits, &re, sizeof re_bits);
    l->skip_re = plain && re_bits == 0;
    l->parens = plain && !l->skip_re;
    char type = plain            ? (s->precision < 0 ? 'r' : 'g')
                : s->type == 'n' ? 'g'
                                 : (char)s->type;
    int64_t precision = s->precision < 0 && !plain ? 6 : s->precision;
    float_split(re, type, precision, s->alternate, false, re_scratch, &l->re);
    float_split(im, type, precision, s->alternate, false, im_scratch, &l->im);
    if (s->no_neg_zero) {
        l->re.neg = l->re.neg && !is_zero_number(&l->re);
        l->im.neg = l->im.neg && !is_zero_number(&l->im);
    }
    if (!layout_number(&l->re, &part, &l->re_layout)) return false;
    if (!l->skip_re) part.sign = '+';
    if (!layout_number(&l->im, &part, &l->im_layout)) return false;
    size_t len =
        (l->skip_re ? 0 : l->re_layout.len) + l->im_layout.len + 1 + (l->parens ? 2 : 0);
    l->fill = s->fill;
    if (s->width > INT64_MAX / 4 || !layout_pad(s, len, &l->left, &l->right))
        return false;
    l->len = len + l->left + l->right;
    return true;
}

void layout_complex_write(const ComplexLayout *l, void *out, unsigned width) {
    Writer w = {out, width, 0};
    put_repeat(&w, l->fill, l->left);
    if (l->parens) put_char(&w, '(');
    if (!l->skip_re) w.at = layout_write(&l->re_layout, out, width, w.at);
    w.at = layout_write(&l->im_layout, out, width, w.at);
    put_char(&w, 'j');
    if (l->parens) put_char(&w, ')');
    put_repeat(&w, l->fill, l->right);
}
