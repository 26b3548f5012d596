// Number literals: finding their end and refusing malformed ones in CPython's words. The
// value is made later, from the token's text (parse_literal.c).
#include <string.h>

#include "syntax/lexer.h"

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static char peek(const Lexer *lx) {
    return lx->src[lx->pos];
}

static bool is_name_char(char c) {
    return (unsigned char)((c | 0x20) - 'a') < 26 || c == '_' || is_digit(c) ||
           (unsigned char)c >= 0x80;
}

// A keyword that may follow a number at once (`1if x else y`). As in CPython the
// two-letter ones with `i` are not checked for their end.
static bool at_keyword(const char *s) {
    static const char *const words[] = {"and", "else", "for", "or", "not"};
    if (s[0] == 'i' && (s[1] == 'f' || s[1] == 'n' || s[1] == 's')) return true;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        size_t len = strlen(words[i]);
        if (strncmp(s, words[i], len) == 0 && !is_name_char(s[len])) return true;
    }
    return false;
}

static bool check_end(Lexer *lx, const char *kind) {
    if (at_keyword(lx->src + lx->pos)) {
        uint32_t col = lx->pos - lx->line_start;
        diag_warn(lx->diags, DIAG_SYNTAX_WARNING,
                  (DiagRange){lx->line, col, lx->line, col}, "invalid %s literal", kind);
        return true;
    }
    if (is_name_char(peek(lx))) return lexer_fail(lx, "invalid %s literal", kind);
    return true;
}

// Digits with single underscores between them; at least one digit is already known.
static bool read_digits(Lexer *lx) {
    for (;;) {
        while (is_digit(peek(lx)))
            lx->pos++;
        if (peek(lx) != '_') return true;
        lx->pos++;
        if (!is_digit(peek(lx))) return lexer_fail(lx, "invalid decimal literal");
    }
}

static bool has_value(char c, unsigned base) {
    if (base == 16) return is_digit(c) || (unsigned char)((c | 0x20) - 'a') < 6;
    return (unsigned char)(c - '0') < base;
}

static bool read_radix(Lexer *lx, unsigned base, const char *kind) {
    lx->pos += 2;
    do {
        if (peek(lx) == '_') lx->pos++;
        if (!has_value(peek(lx), base)) {
            if (!is_digit(peek(lx))) return lexer_fail(lx, "invalid %s literal", kind);
            lx->pos++;
            return lexer_fail(lx, "invalid digit '%c' in %s literal",
                              lx->src[lx->pos - 1], kind);
        }
        while (has_value(peek(lx), base))
            lx->pos++;
    } while (peek(lx) == '_');
    if (is_digit(peek(lx))) {
        lx->pos++;
        return lexer_fail(lx, "invalid digit '%c' in %s literal", lx->src[lx->pos - 1],
                          kind);
    }
    return check_end(lx, kind);
}

static bool read_imaginary(Lexer *lx) {
    lx->pos++;
    return check_end(lx, "imaginary");
}

static bool is_j(char c) {
    return c == 'j' || c == 'J';
}

// From an optional exponent on.
static bool read_exponent(Lexer *lx) {
    char c = peek(lx);
    if (c == 'e' || c == 'E') {
        uint32_t e = lx->pos++;
        bool sign = peek(lx) == '+' || peek(lx) == '-';
        if (sign) lx->pos++;
        if (is_digit(peek(lx))) {
            if (!read_digits(lx)) return false;
        } else if (sign) {
            return lexer_fail(lx, "invalid decimal literal");
        } else {
            lx->pos = e; // perhaps `1else`
            return check_end(lx, "decimal");
        }
    }
    if (is_j(peek(lx))) return read_imaginary(lx);
    return check_end(lx, "decimal");
}

static bool read_fraction(Lexer *lx) {
    lx->pos++;
    if (is_digit(peek(lx)) && !read_digits(lx)) return false;
    return read_exponent(lx);
}

static bool read_leading_zero(Lexer *lx) {
    bool nonzero = false;
    while (peek(lx) == '0' || peek(lx) == '_') {
        if (peek(lx) == '_') {
            lx->pos++;
            if (!is_digit(peek(lx))) return lexer_fail(lx, "invalid decimal literal");
            if (peek(lx) != '0') break;
        }
        lx->pos++;
    }
    uint32_t zeros_end = lx->pos;
    if (is_digit(peek(lx))) {
        nonzero = true;
        if (!read_digits(lx)) return false;
    }
    char c = peek(lx);
    if (c == '.') return read_fraction(lx);
    if (c == 'e' || c == 'E') return read_exponent(lx);
    if (is_j(c)) return read_imaginary(lx);
    if (nonzero) {
        return lexer_fail_range(
            lx, lx->start + 1 - lx->line_start, zeros_end + 1 - lx->line_start,
            "leading zeros in decimal integer literals are not permitted; "
            "use an 0o prefix for octal integers");
    }
    return check_end(lx, "decimal");
}

bool lexer_read_number(Lexer *lx) {
    const char *s = lx->src + lx->pos;
    if (*s == '.') return read_fraction(lx);
    if (*s == '0') {
        switch (s[1] | 0x20) {
        case 'x': return read_radix(lx, 16, "hexadecimal");
        case 'o': return read_radix(lx, 8, "octal");
        case 'b': return read_radix(lx, 2, "binary");
        default: return read_leading_zero(lx);
        }
    }
    if (!read_digits(lx)) return false;
    if (peek(lx) == '.') return read_fraction(lx);
    return read_exponent(lx);
}
