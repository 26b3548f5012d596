// The module unicodedata: base/unicode.h for the guest, and normalisation through
// utf8proc. Texts are decomposed by code points, brought into canonical order here (a run
// of marks may be long, so it is sorted by counting), and composed by utf8proc, so that
// lone surrogates pass unharmed.
#include <utf8proc.h>

#include "base/unicode.h"
#include "heap/budget.h"
#include "object/call.h"
#include "object/err.h"
#include "object/float.h"
#include "object/str.h"
#include "object/str_internal.h"

enum { DECOMPOSED_MAX = 32 };

// ---- properties
// -----------------------------------------------------------------------------------------

// A one-character argument. where is "argument" or "argument 1". False = TypeError.
static bool character(VM *vm, Value v, const char *name, const char *where,
                      uint32_t *out) {
    if (!is_str(v) || as_str(v)->len != 1) {
        err_raise(vm, EXC_TypeError, "%s() %s must be a unicode character, not %T", name,
                  where, v);
        return false;
    }
    *out = str_at(as_str(v), 0);
    return true;
}

static Value unicodedata_category(VM *vm, Value *a, unsigned n) {
    (void)n;
    uint32_t c;
    if (!character(vm, a[0], "category", "argument", &c)) return VAL_ERR;
    return val_obj(str_from_cstr(vm, unicode_category(c)));
}

static Value unicodedata_bidirectional(VM *vm, Value *a, unsigned n) {
    (void)n;
    uint32_t c;
    if (!character(vm, a[0], "bidirectional", "argument", &c)) return VAL_ERR;
    return val_obj(str_from_cstr(vm, unicode_bidirectional(c)));
}

static Value unicodedata_east_asian_width(VM *vm, Value *a, unsigned n) {
    (void)n;
    uint32_t c;
    if (!character(vm, a[0], "east_asian_width", "argument", &c)) return VAL_ERR;
    return val_obj(str_from_cstr(vm, unicode_east_asian_width(c)));
}

static Value unicodedata_combining(VM *vm, Value *a, unsigned n) {
    (void)n;
    uint32_t c;
    if (!character(vm, a[0], "combining", "argument", &c)) return VAL_ERR;
    return val_int(unicode_combining(c));
}

static Value unicodedata_mirrored(VM *vm, Value *a, unsigned n) {
    (void)n;
    uint32_t c;
    if (!character(vm, a[0], "mirrored", "argument", &c)) return VAL_ERR;
    return val_int(unicode_is(c, UNICODE_MIRRORED));
}

static Value unicodedata_decomposition(VM *vm, Value *a, unsigned n) {
    (void)n;
    uint32_t c;
    if (!character(vm, a[0], "decomposition", "argument", &c)) return VAL_ERR;
    UnicodeDecomposition d = unicode_decomposition(c);
    StrBuilder b;
    sb_init(&b, vm);
    sb_ascii(&b, d.tag);
    for (size_t i = 0; i < d.len; i++) {
        if (i || *d.tag) sb_char(&b, ' ');
        for (int shift = d.cps[i] > 0xFFFFF  ? 20
                         : d.cps[i] > 0xFFFF ? 16
                                             : 12;
             shift >= 0; shift -= 4)
            sb_char(&b, (uint8_t) "0123456789ABCDEF"[d.cps[i] >> shift & 15]);
    }
    return sb_finish(&b);
}

// ---- values and names
// -----------------------------------------------------------------------------------

static Value value_or(VM *vm, Value fallback, const char *words) {
    return fallback != VAL_UNSET ? fallback : err_raise(vm, EXC_ValueError, words);
}

static Value unicodedata_decimal(VM *vm, Value *a, unsigned n) {
    (void)n;
    uint32_t c;
    if (!character(vm, a[0], "decimal", "argument 1", &c)) return VAL_ERR;
    int value = unicode_decimal(c);
    return value >= 0 ? val_int(value) : value_or(vm, a[1], "not a decimal");
}

static Value unicodedata_digit(VM *vm, Value *a, unsigned n) {
    (void)n;
    uint32_t c;
    if (!character(vm, a[0], "digit", "argument 1", &c)) return VAL_ERR;
    int value = unicode_digit(c);
    return value >= 0 ? val_int(value) : value_or(vm, a[1], "not a digit");
}

static Value unicodedata_numeric(VM *vm, Value *a, unsigned n) {
    (void)n;
    uint32_t c;
    UnicodeRatio ratio;
    if (!character(vm, a[0], "numeric", "argument 1", &c)) return VAL_ERR;
    if (!unicode_numeric(c, &ratio)) return value_or(vm, a[1], "not a numeric character");
    return val_double((double)ratio.num / (double)ratio.den);
}

static Value unicodedata_name(VM *vm, Value *a, unsigned n) {
    (void)n;
    uint32_t c;
    char name[UNICODE_NAME_MAX];
    if (!character(vm, a[0], "name", "argument 1", &c)) return VAL_ERR;
    size_t len = unicode_name(c, name);
    return len ? val_obj(str_from_ascii(vm, name, len))
               : value_or(vm, a[1], "no such name");
}

static Value unicodedata_lookup(VM *vm, Value *a, unsigned n) {
    (void)n;
    uint32_t found[UNICODE_SEQUENCE_MAX];
    if (!is_str(a[0]))
        return err_raise(vm, EXC_TypeError, "lookup() argument must be str, not %T",
                         a[0]);
    const StrObj *name = as_str(a[0]);
    size_t len = 0;
    if (name->len < UNICODE_NAME_MAX && text_max(text_of_str(name)) < 0x80)
        len = unicode_sequence_lookup(name->data, name->len, found);
    if (len == 0)
        return err_raise(vm, EXC_KeyError, "undefined character name '%N'", name);
    return val_obj(str_of_text(vm, (Text){found, len, 4}));
}

// ---- normalisation
// ----------------------------------------------------------------------------------------

// Sorts a run of marks stably by combining class; spare has room for as many.
static void sort_marks(uint32_t *run, size_t n, uint32_t *spare) {
    size_t start[257] = {0};
    bool sorted = true;
    for (size_t i = 1; i < n && sorted; i++)
        sorted = unicode_combining(run[i - 1]) <= unicode_combining(run[i]);
    if (sorted) return;
    for (size_t i = 0; i < n; i++)
        start[unicode_combining(run[i]) + 1]++;
    for (size_t i = 1; i < 257; i++)
        start[i] += start[i - 1];
    memcpy(spare, run, n * sizeof *run);
    for (size_t i = 0; i < n; i++)
        run[start[unicode_combining(spare[i])]++] = spare[i];
}

static void order_marks(uint32_t *text, size_t len, uint32_t *spare) {
    for (size_t i = 0; i < len;) {
        size_t from = i;
        while (i < len && unicode_combining(text[i]) != 0)
            i++;
        if (i - from > 1) sort_marks(text + from, i - from, spare);
        if (i == from) i++;
    }
}

// The decomposed text of s in a raw buffer (with room for the sort behind it). NULL =
// error.
static uint32_t *decompose(VM *vm, const StrObj *s, utf8proc_option_t options,
                           size_t *len) {
    size_t total = 0;
    utf8proc_int32_t out[DECOMPOSED_MAX];
    if (!budget_charge(vm, s->len / 2)) return NULL;
    for (size_t i = 0; i < s->len; i++) {
        int state = 0;
        utf8proc_ssize_t n = utf8proc_decompose_char((utf8proc_int32_t)str_at(s, i), out,
                                                     DECOMPOSED_MAX, options, &state);
        total += n > 0 ? (size_t)n : 1;
    }
    size_t bytes;
    if (!size_mul(total, 2 * sizeof(uint32_t), &bytes) || !str_charge(vm, bytes))
        return NULL;
    uint32_t *text = buf_new(vm, bytes, KIND_BUF_RAW);
    if (text == NULL) return NULL;
    size_t at = 0;
    for (size_t i = 0; i < s->len; i++) {
        int state = 0;
        utf8proc_ssize_t n = utf8proc_decompose_char((utf8proc_int32_t)str_at(s, i), out,
                                                     DECOMPOSED_MAX, options, &state);
        if (n > 0)
            for (utf8proc_ssize_t k = 0; k < n; k++)
                text[at++] = (uint32_t)out[k];
        else
            text[at++] = str_at(s, i);
    }
    order_marks(text, total, text + total);
    *len = total;
    return text;
}

static Value normalized(VM *vm, Value form, Value text, const char *name) {
    for (int i = 0; i < 2; i++) {
        Value v = i ? text : form;
        if (!is_str(v))
            return err_raise(vm, EXC_TypeError, "%s() argument %d must be str, not %T",
                             name, i + 1, v);
    }
    bool compat =
        str_equal_ascii(as_str(form), "NFKC") || str_equal_ascii(as_str(form), "NFKD");
    bool compose =
        str_equal_ascii(as_str(form), "NFKC") || str_equal_ascii(as_str(form), "NFC");
    if (!compat && !compose && !str_equal_ascii(as_str(form), "NFD"))
        return err_raise(vm, EXC_ValueError, "invalid normalization form");
    StrObj *s = as_str(text);
    if (s->ascii) return val_obj(str_exact(vm, s));
    size_t len;
    utf8proc_option_t options = UTF8PROC_DECOMPOSE | UTF8PROC_STABLE;
    if (compat) options |= UTF8PROC_COMPAT;
    uint32_t *buffer = decompose(vm, s, options, &len);
    if (buffer == NULL) return VAL_ERR;
    if (compose) {
        utf8proc_ssize_t n =
            utf8proc_normalize_utf32((utf8proc_int32_t *)buffer, (utf8proc_ssize_t)len,
                                     UTF8PROC_COMPOSE | UTF8PROC_STABLE);
        if (n >= 0) len = (size_t)n;
    }
    return val_obj(str_of_text(vm, (Text){buffer, len, 4}));
}

static Value unicodedata_normalize(VM *vm, Value *a, unsigned n) {
    (void)n;
    return normalized(vm, a[0], a[1], "normalize");
}

static Value unicodedata_is_normalized(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value out = normalized(vm, a[0], a[1], "is_normalized");
    return is_err(out) ? out : val_bool(str_equal(as_str(out), as_str(a[1])));
}

const NativeRow unicodedata_rows[] = {
    {"bidirectional", "(chr, /)", unicodedata_bidirectional,
     "The bidirectional class of a character.", 0},
    {"category", "(chr, /)", unicodedata_category, "The general category of a character.",
     0},
    {"combining", "(chr, /)", unicodedata_combining,
     "The canonical combining class of a character.", 0},
    {"decimal", "(chr, default=<unrepresentable>, /)", unicodedata_decimal,
     "The decimal digit that a character is.", 0},
    {"decomposition", "(chr, /)", unicodedata_decomposition,
     "How a character decomposes, as hexadecimal numbers.", 0},
    {"digit", "(chr, default=<unrepresentable>, /)", unicodedata_digit,
     "The digit that a character is.", 0},
    {"east_asian_width", "(chr, /)", unicodedata_east_asian_width,
     "The East Asian width of a character.", 0},
    {"is_normalized", "(form, unistr, /)", unicodedata_is_normalized,
     "Is the text in this normal form?", 0},
    {"lookup", "(name, /)", unicodedata_lookup, "The character or sequence of this name.",
     0},
    {"mirrored", "(chr, /)", unicodedata_mirrored,
     "Is a character mirrored in bidirectional text?", 0},
    {"name", "(chr, default=<unrepresentable>, /)", unicodedata_name,
     "The name of a character.", 0},
    {"normalize", "(form, unistr, /)", unicodedata_normalize,
     "The text in the normal form NFC, NFD, NFKC or NFKD.", 0},
    {"numeric", "(chr, default=<unrepresentable>, /)", unicodedata_numeric,
     "The number that a character means, as a float.", 0},
};
