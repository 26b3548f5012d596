// int: texts in both directions, format(), and what the texts of all numbers share.
#include "base/bigint.h"
#include "base/unicode.h"
#include "heap/budget.h"
#include "object/call.h"
#include "object/err.h"
#include "object/float.h"
#include "object/int_internal.h"

// ---- to text
// --------------------------------------------------------------------------------------------------------

// The limit on the digits of decimal conversion, which is quadratic in CPython; kept,
// since programs see it.
static bool check_digits(VM *vm, size_t len) {
    if (vm->int_max_str_digits == 0 || len <= vm->int_max_str_digits) return true;
    err_raise(vm, EXC_ValueError,
              "Exceeds the limit (%d digits) for integer string conversion; use "
              "sys.set_int_max_str_digits() to "
              "increase the limit",
              (int)vm->int_max_str_digits);
    return false;
}

// The digits of u ending before `end`; returns where they begin.
static char *put_decimal(char *end, uint64_t u) {
    static const char pairs[] =
        "00010203040506070809101112131415161718192021222324252627282930313233343536373839"
        "40414243444546474849505152535455565758596061626364656667686970717273747576777879"
        "8081828384858687888990919293949596979899";
    while (u >= 100) {
        end -= 2;
        memcpy(end, pairs + u % 100 * 2, 2);
        u /= 100;
    }
    if (u >= 10) {
        end -= 2;
        memcpy(end, pairs + u * 2, 2);
    } else {
        *--end = (char)('0' + u);
    }
    return end;
}

char *int_decimal(Value v, char small[INT_DECIMAL_MAX], size_t *len) {
    int64_t i = as_int(v);
    char *end = small + INT_DECIMAL_MAX,
         *at = put_decimal(end, i < 0 ? 0 - (uint64_t)i : (uint64_t)i);
    if (i < 0) *--at = '-';
    *len = (size_t)(end - at);
    return at;
}

const char *int_digits(VM *vm, Value v, int base, char small[72], size_t *len) {
    if (is_int(v)) {
        int64_t i = as_int(v);
        uint64_t u = i < 0 ? 0 - (uint64_t)i : (uint64_t)i;
        char *end = small + 72, *at = end;
        if (base == 10) {
            at = put_decimal(end, u);
        } else {
            do
                *--at = "0123456789abcdefghijklmnopqrstuvwxyz"[u % (unsigned)base];
            while (u /= (unsigned)base);
        }
        *len = (size_t)(end - at);
        return at;
    }
    Limb one[1], scratch_small[2], *scratch = scratch_small;
    BigInt x = int_view(v, one);
    char *text = small;
    if (x.len > 1) {
        bool decimal = (base & (base - 1)) != 0;
        size_t room = bigint_text_len(x, base);
        // Surely too long: refuse before the work.
        if (decimal && base == 10 && room > 700 && !check_digits(vm, room - 3))
            return NULL;
        if (!int_pay(vm, decimal ? 4 * bigint_mul_cost(x.len, x.len) : x.len * 8, x.len))
            return NULL;
        text = buf_new(vm, room, KIND_BUF_RAW);
        scratch = text == NULL ? NULL : int_scratch(vm, x.len + 1);
        if (scratch == NULL) return NULL;
    }
    *len = bigint_to_text(text, scratch, x, base);
    if (base == 10 && *len > 600 && !check_digits(vm, *len)) return NULL;
    return text;
}

StrObj *int_to_str(VM *vm, Value v, int base) {
    if (is_int(v) && base == 10) {
        char buf[INT_DECIMAL_MAX];
        size_t n;
        const char *text = int_decimal(v, buf, &n);
        return str_from_ascii(vm, text, n);
    }
    char small[72];
    size_t len;
    const char *digits = int_digits(vm, v, base, small, &len);
    if (digits == NULL) return NULL;
    bool neg = int_sign(v) < 0;
    void *data;
    StrObj *s = str_new(vm, len + neg, 127, &data);
    if (s == NULL) return NULL;
    if (neg) *(char *)data = '-';
    memcpy((char *)data + neg, digits, len);
    return s;
}

// ---- format()
// -------------------------------------------------------------------------------------------------------

Value number_format_error(VM *vm, FormatError e, const FormatSpec *spec,
                          const StrObj *text, Value v) {
    if (e == FORMAT_INVALID)
        return err_raise(vm, EXC_ValueError,
                         "Invalid format specifier '%N' for object of type '%T'", text,
                         v);
    char name[256], buf[400];
    format_error_text(e, spec, type_name(v, name, sizeof name), buf, sizeof buf);
    return err_raise(vm, EXC_ValueError, "%s", buf);
}

StrObj *number_layout_str(VM *vm, const NumParts *parts, const FormatSpec *spec) {
    NumLayout l;
    if (!layout_number(parts, spec, &l)) {
        err_memory(vm);
        return NULL;
    }
    void *data;
    if (!budget_charge_bytes(vm, l.len)) return NULL;
    uint32_t max = layout_maxchar(&l);
    StrObj *s = str_new(vm, l.len, max, &data);
    if (s != NULL) layout_write(&l, data, s->width, 0);
    return s;
}

StrObj *number_pad_str(VM *vm, const FormatSpec *spec, const char *text, size_t len) {
    char buf[2 * NUMBER_PAD_MAX + 72], *out = buf;
    size_t neg = *text == '-', whole = neg;
    char grouped[72];
    if (spec->grouping != 0) {
        while (whole < len && text[whole] >= '0' && text[whole] <= '9')
            whole++;
        size_t n = 0;
        for (size_t i = 0; i < len; i++) {
            if (i > neg && i < whole && (whole - i) % 3 == 0) grouped[n++] = ',';
            grouped[n++] = text[i];
        }
        text = grouped;
        len = n;
    }
    size_t pad = spec->width > (int64_t)len ? (size_t)spec->width - len : 0;
    if (pad == 0) return str_from_ascii(vm, text, len);
    size_t left = spec->align == '>' ? pad : spec->align == '^' ? pad / 2 : 0;
    if (spec->align == '=') {
        if (neg) *out++ = '-';
        text += neg;
        len -= neg;
        left = pad;
    }
    memset(out, (int)spec->fill, left);
    memcpy(out + left, text, len);
    out += left + len;
    if (spec->align != '=') {
        memset(out, (int)spec->fill, pad - left);
        out += pad - left;
    }
    return str_from_ascii(vm, buf, (size_t)(out - buf));
}

// An inline int in decimal or hexadecimal with nothing but padding and grouping.
static StrObj *format_small(VM *vm, Value v, const FormatSpec *spec) {
    char buf[INT_DECIMAL_MAX];
    size_t len;
    if (spec->type == 'd') {
        const char *text = int_decimal(v, buf, &len);
        return number_pad_str(vm, spec, text, len);
    }
    int64_t i = as_int(v);
    uint64_t u = i < 0 ? 0 - (uint64_t)i : (uint64_t)i;
    char *end = buf + sizeof buf, *at = end;
    do
        *--at = "0123456789abcdef"[u & 15];
    while (u >>= 4);
    if (i < 0) *--at = '-';
    return number_pad_str(vm, spec, at, (size_t)(end - at));
}

static Value format_as_float(VM *vm, Value v, const FormatSpec *spec,
                             const StrObj *text) {
    double d;
    char scratch[DTOA_DIGITS_MAX];
    NumParts parts;
    FormatError e = format_check_float(spec);
    if (e) return number_format_error(vm, e, spec, text, v);
    if (!int_to_double(vm, v, &d)) return VAL_ERR;
    float_split_spec(d, spec, scratch, &parts);
    return val_obj(number_layout_str(vm, &parts, spec));
}

Value int_format(VM *vm, Value v, StrObj *text) {
    FormatSpec spec;
    if (text->len == 0) return op_str(vm, v);
    FormatError e = format_parse(format_text(text), '>', 'd', &spec);
    if (!e && format_is_float_type(spec.type)) return format_as_float(vm, v, &spec, text);
    if (!e) e = format_check_int(&spec);
    if (e) return number_format_error(vm, e, &spec, text, v);
    bool hex = spec.type == 'x' && spec.grouping == 0;
    if (is_int(v) && (spec.type == 'd' || hex) && number_pads(&spec))
        return val_obj(format_small(vm, v, &spec));
    NumParts parts = {.neg = false};
    char small[72];
    if (spec.type == 'c') {
        int64_t c;
        if (!int_to_i64(v, &c))
            return err_raise(vm, EXC_OverflowError,
                             "Python int too large to convert to C long");
        if (c < 0 || c > 0x10FFFF)
            return err_raise(vm, EXC_OverflowError, "%%c arg not in range(0x110000)");
        parts.has_chr = true;
        parts.chr = (uint32_t)c;
        return val_obj(number_layout_str(vm, &parts, &spec));
    }
    int base = spec.type == 'b'                       ? 2
               : spec.type == 'o'                     ? 8
               : spec.type == 'x' || spec.type == 'X' ? 16
                                                      : 10;
    const char *digits = int_digits(vm, v, base, small, &parts.ndigits);
    if (digits == NULL) return VAL_ERR;
    if (spec.type == 'X') {
        char *d = (char *)(uintptr_t)digits; // our own buffer
        for (size_t i = 0; i < parts.ndigits; i++)
            if (d[i] >= 'a') d[i] = (char)(d[i] - 32);
    }
    parts.digits = digits;
    parts.neg = int_sign(v) < 0;
    if (spec.alternate && base != 10) {
        parts.nprefix = 2;
        parts.prefix[0] = '0';
        parts.prefix[1] = (char)spec.type;
    }
    return val_obj(number_layout_str(vm, &parts, &spec));
}

// ---- from text
// ------------------------------------------------------------------------------------------------------

static bool is_ascii_blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

const char *int_ascii_text(VM *vm, const StrObj *s, size_t *len) {
    const char *text = s->data;
    size_t n = s->len;
    if (!budget_charge_bytes(vm, n)) return NULL;
    if (!s->ascii) {
        char *copy = buf_new(vm, n + 1, KIND_BUF_RAW);
        if (copy == NULL) return NULL;
        for (size_t i = 0; i < n; i++) {
            uint32_t c = str_at(s, i);
            int digit = c < 128 ? -1 : unicode_decimal(c);
            copy[i] = digit >= 0            ? (char)('0' + digit)
                      : unicode_is_space(c) ? ' '
                      : c > 0 && c < 128    ? (char)c
                                            : '?';
        }
        text = copy;
    }
    while (n > 0 && is_ascii_blank(*text)) {
        text++;
        n--;
    }
    while (n > 0 && is_ascii_blank(text[n - 1]))
        n--;
    *len = n;
    return text;
}

static int digit_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'z' ? c - 'a' + 10 : 99;
}

// Plain digits of the base to an int; the sign apart.
static Value digits_to_int(VM *vm, const char *s, size_t len, int base, bool neg) {
    if (base == 10 && len <= 18) {
        int64_t n = 0;
        for (size_t i = 0; i < len; i++)
            n = n * 10 + (s[i] - '0');
        return int_from_i64(vm, neg ? -n : n);
    }
    if ((base & (base - 1)) != 0) {
        if (vm->int_max_str_digits != 0 && len > vm->int_max_str_digits && len > 640)
            return err_raise(vm, EXC_ValueError,
                             "Exceeds the limit (%d digits) for integer string "
                             "conversion: value has %zu digits; use "
                             "sys.set_int_max_str_digits() to increase the limit",
                             (int)vm->int_max_str_digits, len);
        if (!int_pay(vm, bigint_mul_cost(len / 16, len / 16), len / 16)) return VAL_ERR;
    }
    size_t room = bigint_from_text_len(len, base);
    Limb small[16], *limbs = small;
    unsigned char small_scratch[128], *scratch = small_scratch;
    if (room > 16 || len > sizeof small_scratch) {
        limbs = int_scratch(vm, room);
        scratch = limbs == NULL ? NULL : buf_new(vm, len, KIND_BUF_RAW);
        if (scratch == NULL || !budget_charge(vm, len / 8)) return VAL_ERR;
    }
    BigInt r = bigint_from_text(limbs, scratch, s, len, base);
    if (vm->max_int_bits != 0 && bigint_bits(r) > vm->max_int_bits)
        return limit_reached(vm, LIMIT_INT_BITS);
    r.neg = neg && r.len > 0;
    return int_from_big(vm, r);
}

// Removes the underscores between digits: the text itself if there are none, NULL with
// *valid false if one stands elsewhere or another character than a digit is met.
static const char *plain_digits(VM *vm, const char *s, size_t *len, int base,
                                bool *valid) {
    size_t underscores = 0;
    *valid = *len > 0 && s[0] != '_' && s[*len - 1] != '_';
    for (size_t i = 0; i < *len && *valid; i++) {
        if (s[i] == '_') {
            underscores++;
            *valid = s[i + 1] != '_';
        } else {
            *valid = digit_value(s[i]) < base;
        }
    }
    if (!*valid || underscores == 0) return *valid ? s : NULL;
    char *copy = buf_new(vm, *len - underscores, KIND_BUF_RAW);
    if (copy == NULL) return NULL;
    size_t n = 0;
    for (size_t i = 0; i < *len; i++)
        if (s[i] != '_') copy[n++] = s[i];
    *len = n;
    return copy;
}

Value int_parse(VM *vm, const char *s, size_t len, int base, bool *valid) {
    bool neg = false, prefixed = false;
    if (len > 0 && (*s == '+' || *s == '-')) {
        neg = *s++ == '-';
        len--;
    }
    if (len > 1 && *s == '0') {
        int c = s[1] | 0x20, named = c == 'x' ? 16 : c == 'o' ? 8 : c == 'b' ? 2 : 0;
        if (named && (base == named || base == 0)) {
            base = named;
            prefixed = true;
            s += 2;
            len -= 2;
            if (len > 0 && *s == '_') {
                s++;
                len--;
            }
        }
    }
    bool zeros_only = base == 0 && len > 1 && *s == '0';
    if (base == 0) base = 10;
    (void)prefixed;
    const char *digits = plain_digits(vm, s, &len, base, valid);
    if (digits == NULL) return VAL_ERR;
    for (size_t i = 0; zeros_only && i < len; i++)
        if (digits[i] != '0') return *valid = false, VAL_ERR;
    return digits_to_int(vm, digits, len, base, neg);
}

Value int_from_text(VM *vm, const char *s, size_t len, int base, bool *valid) {
    bool neg = len > 0 && *s == '-';
    *valid = len > neg;
    for (size_t i = neg; i < len && *valid; i++)
        *valid = digit_value(s[i]) < base;
    return *valid ? digits_to_int(vm, s + neg, len - neg, base, neg) : VAL_ERR;
}

Value int_from_hex(VM *vm, const char *s, size_t len) {
    bool valid;
    return int_from_text(vm, s, len, 16, &valid);
}
