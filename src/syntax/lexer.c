// The lexer: indentation, names, operators and brackets (numbers: lex_number.c, strings:
// lex_string.c). It keeps the invariant that src[len] is NUL and src[len - 1] is '\n', so
// looking one character ahead of a non-NUL character is always safe.
#include "syntax/lexer.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/unicode.h"
#include "base/utf8.h"

enum { TAB = 8 };

void lexer_init(Lexer *lx, Arena *arena, DiagList *diags, NameTable *names,
                const char *src, uint32_t len, bool bare_end) {
    lx->src = src;
    lx->len = len;
    lx->pos = lx->line_start = lx->start = 0;
    lx->line = bare_end && len == 1 ? 0 : 1; // CPython has read no line of an empty text
    lx->at_bol = true;
    lx->bare_end = bare_end;
    lx->error = LEX_OK;
    lx->pending = 0;
    lx->indent = lx->level = lx->fstring_len = 0;
    lx->cols[0] = lx->alt_cols[0] = 0;
    lx->fstrings = NULL;
    lx->arena = arena;
    lx->diags = diags;
    lx->names = names;
}

static uint32_t count_chars(const Lexer *lx, uint32_t from, uint32_t to) {
    return (uint32_t)utf8_count(lx->src + from, to - from);
}

bool lexer_fail_range(Lexer *lx, uint32_t offset, uint32_t end_offset, const char *fmt,
                      ...) {
    char text[256];
    va_list args;
    va_start(args, fmt);
    vsnprintf(text, sizeof text, fmt, args);
    va_end(args);
    lx->error = LEX_RAISED;
    const char *copy = arena_strndup(lx->arena, text, strlen(text));
    int32_t line = (int32_t)lx->line;
    diag_error_raw(lx->diags, DIAG_SYNTAX_ERROR, line, (int32_t)offset, line,
                   (int32_t)end_offset, copy != NULL ? copy : "out of memory");
    diag_strip_newline(lx->diags);
    return false;
}

// The error stands where reading stopped: the offset counts the characters up to pos.
bool lexer_fail(Lexer *lx, const char *fmt, ...) {
    char text[256];
    va_list args;
    va_start(args, fmt);
    vsnprintf(text, sizeof text, fmt, args);
    va_end(args);
    uint32_t offset = count_chars(lx, lx->line_start, lx->pos);
    return lexer_fail_range(lx, offset, offset, "%s", text);
}

static bool fail_code(Lexer *lx, LexError code) {
    lx->error = code;
    return false;
}

// pos is behind a newline. The end of the file still belongs to the last line.
static void next_line(Lexer *lx) {
    if (lx->pos >= lx->len) return;
    lx->line++;
    lx->line_start = lx->pos;
}

// After a backslash outside a string: the line must end here and another must follow.
static bool join_lines(Lexer *lx) {
    if (lx->src[lx->pos] != '\n') {
        if (lx->pos < lx->len) lx->pos++;
        return fail_code(lx, LEX_LINECONT);
    }
    lx->pos++;
    if (lx->pos >= lx->len) return fail_code(lx, LEX_EOF);
    next_line(lx);
    return true;
}

static bool at_bare_end(const Lexer *lx) {
    return lx->bare_end && lx->pos + 1 == lx->len;
}

typedef struct Margin {
    uint32_t col, alt_col; // with tabs to 8 and with tabs counted as 1
    bool blank;            // nothing but a comment follows
} Margin;

static bool read_margin(Lexer *lx, Margin *m) {
    uint32_t joined_col = 0;
    *m = (Margin){0};
    for (;; lx->pos++) {
        char c = lx->src[lx->pos];
        if (c == ' ') {
            m->col++;
            m->alt_col++;
        } else if (c == '\t') {
            m->col = (m->col / TAB + 1) * TAB;
            m->alt_col++;
        } else if (c == '\f') {
            m->col = m->alt_col = 0;
        } else if (c == '\\') {
            // The indentation of joined lines is that of the first.
            if (joined_col == 0) joined_col = m->col;
            lx->pos++;
            if (!join_lines(lx)) return false;
            lx->pos--;
        } else {
            break;
        }
    }
    char c = lx->src[lx->pos];
    m->blank = c == '#' || (c == '\n' && !at_bare_end(lx));
    if (joined_col != 0) m->col = m->alt_col = joined_col;
    return true;
}

// Compares the margin with the enclosing blocks', leaving INDENTs or DEDENTs pending.
static bool apply_margin(Lexer *lx, Margin m) {
    if (m.col > lx->cols[lx->indent]) {
        if (lx->indent + 1 >= LEX_MAX_INDENT) return fail_code(lx, LEX_TOODEEP);
        if (m.alt_col <= lx->alt_cols[lx->indent]) return fail_code(lx, LEX_TABSPACE);
        lx->indent++;
        lx->cols[lx->indent] = m.col;
        lx->alt_cols[lx->indent] = m.alt_col;
        lx->pending++;
        return true;
    }
    while (lx->indent > 0 && m.col < lx->cols[lx->indent]) {
        lx->indent--;
        lx->pending--;
    }
    if (m.col != lx->cols[lx->indent]) {
        while (lx->src[lx->pos++] != '\n') {
        }
        return fail_code(lx, LEX_DEDENT);
    }
    if (m.alt_col != lx->alt_cols[lx->indent]) return fail_code(lx, LEX_TABSPACE);
    return true;
}

static bool start_line(Lexer *lx, bool *blank) {
    Margin m;
    if (!read_margin(lx, &m)) return false;
    *blank = m.blank;
    lx->at_bol = false;
    return m.blank || lx->level > 0 || apply_margin(lx, m);
}

// A token without text, where reading stands.
static bool give_mark(Lexer *lx, Token *t, TokenKind kind) {
    *t = (Token){
        .kind = (uint8_t)kind,
        .no_text = true,
        .level = (uint16_t)lx->level,
        .line = lx->line,
        .col = lx->pos - lx->line_start,
        .end_line = lx->line,
        .end_col = lx->pos - lx->line_start,
        .start = lx->pos,
        .end = lx->pos,
    };
    return true;
}

// A token from lx->start to pos on the current line.
static bool give(Lexer *lx, Token *t, TokenKind kind) {
    *t = (Token){
        .kind = (uint8_t)kind,
        .level = (uint16_t)lx->level,
        .line = lx->line,
        .col = lx->start - lx->line_start,
        .end_line = lx->line,
        .end_col = lx->pos - lx->line_start,
        .start = lx->start,
        .end = lx->pos,
    };
    return true;
}

static bool open_bracket(Lexer *lx, char c) {
    if (lx->level >= LEX_MAX_LEVEL) return lexer_fail(lx, "too many nested parentheses");
    lx->brackets[lx->level++] = (Bracket){c, lx->line, lx->start - lx->line_start};
    FString *f = lexer_fstring(lx);
    if (f != NULL) f->depth++;
    return true;
}

static bool close_bracket(Lexer *lx, char c) {
    FString *f = lexer_fstring(lx);
    if (f != NULL && f->depth == 0 && c == '}') {
        return lexer_fail(lx, "f-string: single '}' is not allowed");
    }
    if (f == NULL ? lx->level == 0 : f->depth == 0) {
        return lexer_fail(lx, "%sunmatched '%c'", f != NULL ? "f-string: " : "", c);
    }
    Bracket b = lx->brackets[--lx->level];
    bool matches =
        (b.c == '(' && c == ')') || (b.c == '[' && c == ']') || (b.c == '{' && c == '}');
    if (!matches) {
        // A bracket that closes the replacement field's own brace was opened nowhere.
        if (f != NULL && b.c == '{' && f->depth - 1 == f->expr_depth) {
            return lexer_fail(lx, "f-string: unmatched '%c'", c);
        }
        if (b.line != lx->line) {
            return lexer_fail(
                lx,
                "closing parenthesis '%c' does not match opening parenthesis "
                "'%c' on line %u",
                c, b.c, (unsigned)b.line);
        }
        return lexer_fail(
            lx, "closing parenthesis '%c' does not match opening parenthesis '%c'", c,
            b.c);
    }
    if (f == NULL) return true;
    f->depth--;
    if (c == '}' && f->depth == f->expr_depth) {
        f->expr_depth--;
        f->in_text = true;
        f->in_format_spec = f->expr_depth >= 0;
    }
    return true;
}

// The longest operator at pos; its length, or 0.
static uint32_t match_operator(const char *s, TokenKind *kind) {
    static const struct {
        char text[4];
        uint8_t kind;
    } long_first[] = {
        {"...", TOK_ELLIPSIS},
        {"**=", TOK_DOUBLESTAREQUAL},
        {"//=", TOK_DOUBLESLASHEQUAL},
        {"<<=", TOK_LEFTSHIFTEQUAL},
        {">>=", TOK_RIGHTSHIFTEQUAL},
        {"->", TOK_ARROW},
        {":=", TOK_COLONEQUAL},
        {"//", TOK_DOUBLESLASH},
        {"**", TOK_DOUBLESTAR},
        {"<<", TOK_LEFTSHIFT},
        {">>", TOK_RIGHTSHIFT},
        {"==", TOK_EQEQUAL},
        {"!=", TOK_NOTEQUAL},
        {"<=", TOK_LESSEQUAL},
        {">=", TOK_GREATEREQUAL},
        {"+=", TOK_PLUSEQUAL},
        {"-=", TOK_MINUSEQUAL},
        {"*=", TOK_STAREQUAL},
        {"/=", TOK_SLASHEQUAL},
        {"%=", TOK_PERCENTEQUAL},
        {"@=", TOK_ATEQUAL},
        {"|=", TOK_VBAREQUAL},
        {"&=", TOK_AMPEREQUAL},
        {"^=", TOK_CIRCUMFLEXEQUAL},
        {"<>", TOK_UNKNOWN},
        {"(", TOK_LPAR},
        {")", TOK_RPAR},
        {"[", TOK_LSQB},
        {"]", TOK_RSQB},
        {"{", TOK_LBRACE},
        {"}", TOK_RBRACE},
        {":", TOK_COLON},
        {",", TOK_COMMA},
        {";", TOK_SEMI},
        {".", TOK_DOT},
        {"=", TOK_EQUAL},
        {"+", TOK_PLUS},
        {"-", TOK_MINUS},
        {"*", TOK_STAR},
        {"/", TOK_SLASH},
        {"%", TOK_PERCENT},
        {"@", TOK_AT},
        {"|", TOK_VBAR},
        {"&", TOK_AMPER},
        {"^", TOK_CIRCUMFLEX},
        {"~", TOK_TILDE},
        {"<", TOK_LESS},
        {">", TOK_GREATER},
        {"!", TOK_EXCLAMATION},
    };
    for (size_t i = 0; i < sizeof long_first / sizeof long_first[0]; i++) {
        const char *text = long_first[i].text;
        if (text[0] != s[0]) continue;
        if (text[1] == '\0' ||
            (text[1] == s[1] && (text[2] == '\0' || text[2] == s[2]))) {
            *kind = (TokenKind)long_first[i].kind;
            return (uint32_t)strlen(text);
        }
    }
    return 0;
}

static bool read_operator(Lexer *lx, Token *t) {
    const char *s = lx->src + lx->pos;
    FString *f = lexer_fstring(lx);
    if (f != NULL && *s == ':' && f->depth == f->expr_depth + 1) {
        // The colon that starts a format spec, even in `{x:=5}`.
        lx->pos++;
        f->in_text = f->in_format_spec = true;
        return give(lx, t, TOK_COLON);
    }
    TokenKind kind = TOK_UNKNOWN;
    uint32_t n = match_operator(s, &kind);
    if (n == 0) {
        lx->pos++;
        if ((unsigned char)*s < ' ' || *s == 0x7F) {
            return lexer_fail(lx, "invalid non-printable character U+%04X", (unsigned)*s);
        }
        return give(lx, t, TOK_UNKNOWN); // `$`, `?`, a backquote
    }
    lx->pos += n;
    if (strchr("([{", *s) != NULL && !open_bracket(lx, *s)) return false;
    if (strchr(")]}", *s) != NULL && !close_bracket(lx, *s)) return false;
    if (kind == TOK_EXCLAMATION && f == NULL) kind = TOK_UNKNOWN;
    return give(lx, t, kind);
}

// Keywords by length, since most names have a length that few keywords share.
static TokenKind find_keyword(const char *s, size_t len) {
    static const struct {
        const char *text;
        uint8_t len, kind;
    } keywords[] = {
#define KIND(name)
#define OPERATOR(name, text)
#define KEYWORD(name, text) {text, sizeof text - 1, TOK_##name},
#include "syntax/tokens.def"
#undef KIND
#undef OPERATOR
#undef KEYWORD
    };
    if (len < 2 || len > 8) return TOK_NAME;
    for (size_t i = 0; i < sizeof keywords / sizeof keywords[0]; i++) {
        if (keywords[i].len == len && keywords[i].text[0] == s[0] &&
            memcmp(keywords[i].text, s, len) == 0) {
            return (TokenKind)keywords[i].kind;
        }
    }
    return TOK_NAME;
}

static bool is_name_char(char c) {
    return (unsigned char)((c | 0x20) - 'a') < 26 || c == '_' ||
           (unsigned char)(c - '0') < 10 || (unsigned char)c >= 0x80;
}

static bool fail_character(Lexer *lx) {
    size_t n;
    uint32_t c = utf8_get(lx->src + lx->pos, &n);
    const char *s = lx->src + lx->pos;
    lx->pos += (uint32_t)n;
    if (unicode_is_printable(c)) {
        return lexer_fail(lx, "invalid character '%.*s' (U+%04X)", (int)n, s,
                          (unsigned)c);
    }
    return lexer_fail(lx, "invalid non-printable character U+%04X", (unsigned)c);
}

static bool read_name(Lexer *lx, Token *t) {
    bool ascii = true;
    while (is_name_char(lx->src[lx->pos])) {
        if ((unsigned char)lx->src[lx->pos++] >= 0x80) ascii = false;
    }
    const char *s = lx->src + lx->start;
    size_t len = lx->pos - lx->start;
    if (!ascii) {
        size_t good = names_prefix(s, len);
        if (good < len) {
            lx->pos = lx->start + (uint32_t)good;
            return fail_character(lx);
        }
    }
    give(lx, t, find_keyword(s, len));
    if (t->kind != TOK_NAME) return true;
    t->name =
        ascii ? names_intern(lx->names, s, len) : names_intern_nfkc(lx->names, s, len);
    return t->name != NULL || fail_code(lx, LEX_RAISED);
}

// A string prefix (any case, two letters at most) directly before a quote.
static bool has_string_prefix(const char *s, uint32_t *len, bool *is_f, bool *is_raw) {
    bool b = false, u = false;
    *is_f = *is_raw = false;
    for (*len = 0;; (*len)++) {
        char c = s[*len];
        if ((c == 'b' || c == 'B') && !b && !u && !*is_f) {
            b = true;
        } else if ((c == 'u' || c == 'U') && !b && !u && !*is_f && !*is_raw) {
            u = true;
        } else if ((c == 'r' || c == 'R') && !u && !*is_raw) {
            *is_raw = true;
        } else if ((c == 'f' || c == 'F') && !b && !u && !*is_f) {
            *is_f = true;
        } else {
            return c == '"' || c == '\'';
        }
    }
}

static bool read_ordinary(Lexer *lx, Token *t) {
    const char *s = lx->src + lx->pos;
    char c = *s;
    if (is_name_char(c) && (unsigned char)(c - '0') >= 10) {
        uint32_t prefix;
        bool is_f, is_raw;
        if (!has_string_prefix(s, &prefix, &is_f, &is_raw)) return read_name(lx, t);
        lx->pos += prefix;
        if (is_f) return lexer_start_fstring(lx, t, is_raw);
        return lexer_read_string(lx, t);
    }
    if ((unsigned char)(c - '0') < 10 || (c == '.' && (unsigned char)(s[1] - '0') < 10)) {
        return lexer_read_number(lx) && give(lx, t, TOK_NUMBER);
    }
    if (c == '"' || c == '\'') return lexer_read_string(lx, t);
    return read_operator(lx, t);
}

// Skips spaces, comments and joined lines. A newline behind a comment begins, as a token,
// where the comment does.
static bool skip_space(Lexer *lx) {
    uint32_t comment = 0;
    for (;;) {
        char c = lx->src[lx->pos];
        if (c == ' ' || c == '\t' || c == '\f') {
            lx->pos++;
        } else if (c == '#') {
            comment = lx->pos + 1;
            while (lx->src[lx->pos] != '\n')
                lx->pos++;
        } else if (c == '\\') {
            lx->pos++;
            if (!join_lines(lx)) return false;
        } else {
            lx->start = c == '\n' && comment != 0 ? comment - 1 : lx->pos;
            return true;
        }
    }
}

bool lexer_next(Lexer *lx, Token *t) {
    FString *f = lexer_fstring(lx);
    if (f != NULL && f->in_text) {
        lx->start = lx->pos;
        return lexer_read_fstring_text(lx, t);
    }
    bool blank = false;
    for (;;) {
        if (lx->at_bol && !start_line(lx, &blank)) return false;
        if (lx->pending != 0) {
            bool in = lx->pending > 0;
            lx->pending += in ? -1 : 1;
            return give_mark(lx, t, in ? TOK_INDENT : TOK_DEDENT);
        }
        if (!skip_space(lx)) return false;
        if (lx->pos >= lx->len || at_bare_end(lx)) {
            if (lx->level > 0) return fail_code(lx, LEX_EOF);
            if (lx->indent > 0) {
                lx->indent--;
                return give_mark(lx, t, TOK_DEDENT);
            }
            return give_mark(lx, t, TOK_END);
        }
        if (lx->src[lx->pos] != '\n') return read_ordinary(lx, t);
        bool counts = !blank && lx->level == 0;
        if (counts) give(lx, t, TOK_NEWLINE); // the newline itself is left out
        lx->pos++;
        next_line(lx);
        lx->at_bol = true;
        blank = false;
        if (counts) return true;
    }
}

const char *token_text(TokenKind kind) {
    static const char *const texts[TOK_COUNT] = {
#define KIND(name) [TOK_##name] = NULL,
#define OPERATOR(name, text) [TOK_##name] = text,
#define KEYWORD(name, text) [TOK_##name] = text,
#include "syntax/tokens.def"
#undef KIND
#undef OPERATOR
#undef KEYWORD
    };
    return texts[kind];
}
