// The values of literals: escapes in strings, and numbers.
#include <string.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "syntax/internal.h"

// ---- strings

typedef struct Decoder {
    Parser *p;
    const char *s, *end;
    Buf out;
    bool bytes;
    // Position in the text as CPython's codec sees it, where each non-ASCII character has
    // already become \UXXXXXXXX.
    size_t pos;
    char bad_escape; // first character of an unknown escape, or 0
} Decoder;

enum { WIDE_ESCAPE = 10 };

static int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    char lower = (char)(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

static bool fail_escape(Decoder *d, size_t start, const char *reason) {
    if (d->pos == start + 1) {
        parser_raise_last(
            d->p, DIAG_SYNTAX_ERROR,
            "(unicode error) 'unicodeescape' codec can't decode byte 0x5c in "
            "position %zu: %s",
            start, reason);
    } else {
        parser_raise_last(d->p, DIAG_SYNTAX_ERROR,
                          "(unicode error) 'unicodeescape' codec can't decode bytes in "
                          "position %zu-%zu: %s",
                          start, d->pos - 1, reason);
    }
    return false;
}

// Exactly `digits` hexadecimal digits; s stops at the first that is none.
static bool read_hex(Decoder *d, int digits, uint32_t *out) {
    *out = 0;
    for (; digits > 0; digits--) {
        int v = d->s < d->end ? hex_value(*d->s) : -1;
        if (v < 0) return false;
        *out = *out << 4 | (uint32_t)v;
        d->s++;
        d->pos++;
    }
    return true;
}

static bool decode_hex(Decoder *d, size_t start, char kind) {
    static const char *const reasons[] = {"truncated \\xXX escape",
                                          "truncated \\uXXXX escape",
                                          "truncated \\UXXXXXXXX escape"};
    int which = kind == 'x' ? 0 : kind == 'u' ? 1 : 2;
    uint32_t c;
    if (!read_hex(d, 2 << which, &c)) {
        if (!d->bytes) return fail_escape(d, start, reasons[which]);
        parser_raise_last(d->p, DIAG_SYNTAX_ERROR,
                          "(value error) invalid \\x escape at position %zu", start);
        return false;
    }
    if (c > 0x10FFFF) return fail_escape(d, start, "illegal Unicode character");
    if (d->bytes) {
        buf_add_char(&d->out, (char)c);
    } else {
        buf_add_utf8(&d->out, c);
    }
    return true;
}

static bool decode_name(Decoder *d, size_t start) {
    if (d->s >= d->end || *d->s != '{') {
        return fail_escape(d, start, "malformed \\N character escape");
    }
    d->s++;
    d->pos++;
    const char *name = d->s;
    while (d->s < d->end && *d->s != '}') {
        d->s++;
        d->pos++;
    }
    size_t len = (size_t)(d->s - name);
    if (d->s >= d->end || len == 0) {
        return fail_escape(d, start, "malformed \\N character escape");
    }
    d->s++;
    d->pos++;
    uint32_t c;
    if (d->p->env->unicode_name == NULL || !d->p->env->unicode_name(name, len, &c)) {
        return fail_escape(d, start, "unknown Unicode character name");
    }
    buf_add_utf8(&d->out, c);
    return true;
}

static void decode_octal(Decoder *d, char first) {
    uint32_t c = (uint32_t)(first - '0');
    for (int i = 0; i < 2 && d->s < d->end && *d->s >= '0' && *d->s <= '7'; i++) {
        c = c * 8 + (uint32_t)(*d->s++ - '0');
        d->pos++;
    }
    if (d->bytes) {
        buf_add_char(&d->out, (char)c);
    } else {
        buf_add_utf8(&d->out, c);
    }
}

// Behind a backslash.
static bool decode_escape(Decoder *d) {
    static const char from[] = "\\'\"abfnrtv", to[] = "\\'\"\a\b\f\n\r\t\v";
    size_t start = d->pos++;
    if (d->s >= d->end) {
        // Only before a field of an f-string: the backslash stands for itself.
        d->bad_escape = d->bad_escape != 0 ? d->bad_escape : *d->end;
        buf_add_char(&d->out, '\\');
        return true;
    }
    char c = *d->s;
    const char *simple = c != '\0' ? strchr(from, c) : NULL;
    bool known = simple != NULL || c == '\n' || c == 'x' || (c >= '0' && c <= '7') ||
                 (!d->bytes && (c == 'u' || c == 'U' || c == 'N'));
    if (!known) {
        if (d->bad_escape == 0) d->bad_escape = c;
        buf_add_char(&d->out, '\\');
        return true;
    }
    d->s++;
    d->pos++;
    if (simple != NULL) {
        buf_add_char(&d->out, to[simple - from]);
    } else if (c == 'N') {
        return decode_name(d, start);
    } else if (c >= '0' && c <= '7') {
        decode_octal(d, c);
    } else if (c != '\n') {
        return decode_hex(d, start, c);
    }
    return true;
}

static bool decode_escapes(Decoder *d) {
    while (d->s < d->end) {
        const char *run = d->s;
        while (d->s < d->end && *d->s != '\\') {
            unsigned char c = (unsigned char)*d->s++;
            d->pos += c < 0x80 ? 1 : c >= 0xC0 ? WIDE_ESCAPE : 0;
        }
        buf_add(&d->out, run, (size_t)(d->s - run));
        if (d->s >= d->end) break;
        d->s++;
        if (!decode_escape(d)) return false;
    }
    return true;
}

static void warn_escape(Parser *p, const Token *t, char c) {
    if (p->second_pass || (p->flags & PARSE_WARN_ESCAPES) == 0 || c == '\0') return;
    diag_warn(p->diags, DIAG_DEPRECATION_WARNING, range_token(t),
              "invalid escape sequence '\\%c'", c);
}

bool parse_decode(Parser *p, const Token *t, uint32_t start, uint32_t end,
                  StringStyle style, Constant *out) {
    Decoder d = {.p = p, .s = p->source + start, .end = p->source + end};
    *out = (Constant){.kind = style.bytes ? CONST_BYTES : CONST_STR, .is_u = style.is_u};
    if (style.bytes && !utf8_is_ascii(d.s, end - start)) {
        parser_raise_last(p, DIAG_SYNTAX_ERROR,
                          "bytes can only contain ASCII literal characters");
        return false;
    }
    if (style.raw || memchr(d.s, '\\', end - start) == NULL) {
        out->text = arena_strndup(p->arena, d.s, end - start);
        out->len = end - start;
    } else {
        d.bytes = style.bytes;
        buf_init(&d.out, p->arena);
        // No escape is shorter than what it stands for.
        buf_reserve(&d.out, end - start);
        if (!decode_escapes(&d)) return false;
        buf_add(&d.out, "", 0);
        warn_escape(p, t, d.bad_escape);
        out->text = d.out.failed ? NULL : d.out.data;
        out->len = (uint32_t)d.out.len;
    }
    if (out->text == NULL) return parser_no_memory(p) != NULL;
    out->is_ascii = utf8_is_ascii(out->text, out->len);
    return true;
}

// ---- numbers

enum { MAX_INT_DIGITS = 4300 }; // sys.int_info.default_max_str_digits

static bool to_int64(const char *s, size_t len, unsigned base, int64_t *out) {
    uint64_t v = 0;
    for (size_t i = 0; i < len; i++) {
        uint64_t digit = (uint64_t)hex_value(s[i]);
        if (v > ((uint64_t)INT64_MAX - digit) / base) return false;
        v = v * base + digit;
    }
    *out = (int64_t)v;
    return true;
}

static Node *make_int(Parser *p, Node *n, const Token *t, const char *s, size_t len) {
    Constant *c = &n->u.Constant.value;
    c->kind = CONST_INT;
    c->base = 10;
    if (len > 2 && s[0] == '0' && s[1] > '9') {
        c->base = (s[1] | 0x20) == 'x' ? 16 : (s[1] | 0x20) == 'o' ? 8 : 2;
        s += 2;
        len -= 2;
    }
    while (len > 1 && *s == '0') {
        s++;
        len--;
    }
    if (to_int64(s, len, c->base, &c->i)) return n;
    if (c->base == 10 && len > MAX_INT_DIGITS) {
        Token nowhere = *t;
        nowhere.no_text = true;
        return parser_raise_token(
            p, DIAG_SYNTAX_ERROR, &nowhere,
            "Exceeds the limit (%d digits) for integer string conversion: value has %zu "
            "digits; use sys.set_int_max_str_digits() to increase the limit - Consider "
            "hexadecimal for huge integer literals to avoid decimal conversion limits.",
            MAX_INT_DIGITS, len);
    }
    c->text = s;
    c->len = (uint32_t)len;
    c->is_ascii = true;
    return n;
}

Node *parse_number(Parser *p) {
    p->mark++;
    const Token *t = parser_last(p);
    Node *n = parser_node(p, NODE_Constant, p->mark - 1);
    char *s = arena_alloc(p->arena, t->end - t->start + 1);
    if (n == NULL || s == NULL) return parser_no_memory(p);
    size_t len = 0;
    for (uint32_t i = t->start; i < t->end; i++) {
        char c = p->source[i];
        if (c != '_') s[len++] = c;
    }
    bool is_float = false;
    bool radix = len > 1 && s[0] == '0' && strchr("xXoObB", s[1]) != NULL;
    for (size_t i = 0; i < len && !radix; i++) {
        if (strchr(".eEjJ", s[i]) != NULL) is_float = true;
    }
    if (!is_float) return make_int(p, n, t, s, len);
    Constant *c = &n->u.Constant.value;
    c->kind = CONST_FLOAT;
    if ((s[len - 1] | 0x20) == 'j') {
        c->kind = CONST_COMPLEX;
        s[--len] = '\0';
    }
    c->text = s;
    c->len = (uint32_t)len;
    c->is_ascii = true;
    return n;
}
