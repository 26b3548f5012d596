// String literals and the literal parts of f-strings (PEP 701). Contents are not decoded
// here: a token only says where its text lies.
#include <string.h>

#include "syntax/lexer.h"

// Moves past one character of a string, counting lines.
static void skip_char(Lexer *lx) {
    if (lx->src[lx->pos++] == '\n' && lx->pos < lx->len) {
        lx->line++;
        lx->line_start = lx->pos;
    }
}

typedef struct Mark {
    uint32_t start, line, line_start;
} Mark;

// The error of a string that does not end stands at its first character.
static bool fail_unterminated(Lexer *lx, Mark m, bool triple, const char *what) {
    // The newline that ends the text belongs to its last line.
    uint32_t line =
        lx->pos >= lx->len && lx->pos == lx->line_start ? lx->line - 1 : lx->line;
    lx->pos = m.start + 1;
    lx->line = m.line;
    lx->line_start = m.line_start;
    return lexer_fail(lx, "unterminated %s%s literal (detected at line %u)",
                      triple ? "triple-quoted " : "", what, (unsigned)line);
}

static bool give(Lexer *lx, Token *t, TokenKind kind, Mark m) {
    *t = (Token){
        .kind = (uint8_t)kind,
        .level = (uint16_t)lx->level,
        .line = m.line,
        .col = m.start - m.line_start,
        .end_line = lx->line,
        .end_col = lx->pos - lx->line_start,
        .start = m.start,
        .end = lx->pos,
    };
    return true;
}

static uint8_t read_opening(Lexer *lx, char quote) {
    const char *s = lx->src + lx->pos;
    bool triple = s[1] == quote && s[2] == quote;
    lx->pos += triple ? 3 : 1;
    return triple ? 3 : 1;
}

static bool is_closing(const Lexer *lx, char quote, uint8_t size) {
    const char *s = lx->src + lx->pos;
    return s[0] == quote && (size == 1 || (s[1] == quote && s[2] == quote));
}

bool lexer_read_string(Lexer *lx, Token *t) {
    Mark m = {lx->start, lx->line, lx->line_start};
    char quote = lx->src[lx->pos];
    uint8_t size = read_opening(lx, quote);
    while (!is_closing(lx, quote, size)) {
        char c = lx->src[lx->pos];
        if (lx->pos >= lx->len || (size == 1 && c == '\n')) {
            const FString *f = lexer_fstring(lx);
            if (f != NULL && f->quote == quote && f->quote_size == size) {
                lx->pos = m.start + 1;
                lx->line = m.line;
                lx->line_start = m.line_start;
                return lexer_fail(lx, "f-string: expecting '}'");
            }
            return fail_unterminated(lx, m, size == 3, "string");
        }
        skip_char(lx);
        if (c == '\\' && lx->pos < lx->len) skip_char(lx);
    }
    lx->pos += size;
    if (lx->line != m.line) {
        lx->string_start = m.line_start;
        lx->string_end_line = lx->line;
    }
    return give(lx, t, TOK_STRING, m);
}

bool lexer_start_fstring(Lexer *lx, Token *t, bool raw) {
    Mark m = {lx->start, lx->line, lx->line_start};
    char quote = lx->src[lx->pos];
    uint8_t size = read_opening(lx, quote);
    if (lx->fstring_len + 1 >= LEX_MAX_FSTRING) {
        return lexer_fail(lx, "too many nested f-strings");
    }
    if (lx->fstrings == NULL) {
        lx->fstrings = arena_array(lx->arena, LEX_MAX_FSTRING, sizeof *lx->fstrings);
        if (lx->fstrings == NULL) {
            lx->error = LEX_RAISED;
            return false;
        }
    }
    lx->fstrings[lx->fstring_len++] = (FString){
        .quote = quote,
        .quote_size = size,
        .raw = raw,
        .in_text = true,
        .expr_depth = -1,
        .start = m.start,
        .line = m.line,
        .col = m.line_start,
    };
    return give(lx, t, TOK_FSTRING_START, m);
}

// pos is on a backslash. Leaves pos behind what it makes literal, but before a brace:
// that still opens or closes a field.
static void skip_escape(Lexer *lx, const FString *f) {
    lx->pos++;
    char c = lx->src[lx->pos];
    if (c == '{' || c == '}') return;
    if (!f->raw && c == 'N' && lx->src[lx->pos + 1] == '{') {
        const char *s = lx->src + lx->pos;
        size_t n = strcspn(s, "}\n\"'");
        lx->pos += (uint32_t)n + (s[n] == '}');
        return;
    }
    if (lx->pos < lx->len) skip_char(lx);
}

static bool open_field(Lexer *lx, FString *f) {
    if (f->expr_depth + 1 >= LEX_MAX_EXPR_NEST) {
        return lexer_fail(lx, "f-string: expressions nested too deeply");
    }
    f->expr_depth++;
    f->in_text = false;
    return true;
}

// The literal text up to the next field, doubled brace, or the end. A doubled brace ends
// a token after its first brace, so that the text of every token is what it stands for.
bool lexer_read_fstring_text(Lexer *lx, Token *t) {
    FString *f = lexer_fstring(lx);
    Mark m = {lx->start, lx->line, lx->line_start};
    if (is_closing(lx, f->quote, f->quote_size)) {
        lx->pos += f->quote_size;
        lx->fstring_len--;
        return give(lx, t, TOK_FSTRING_END, m);
    }
    for (;;) {
        char c = lx->src[lx->pos];
        if (is_closing(lx, f->quote, f->quote_size))
            return give(lx, t, TOK_FSTRING_MIDDLE, m);
        if (lx->pos >= lx->len || (f->quote_size == 1 && c == '\n')) {
            if (f->in_format_spec && c == '\n') {
                f->in_text = f->in_format_spec = false;
                return give(lx, t, TOK_FSTRING_MIDDLE, m);
            }
            return fail_unterminated(lx, (Mark){f->start, f->line, f->col},
                                     f->quote_size == 3, "f-string");
        }
        if (c == '{' || c == '}') {
            bool twice = lx->src[lx->pos + 1] == c && !f->in_format_spec;
            if (twice) {
                lx->pos++;
                give(lx, t, TOK_FSTRING_MIDDLE, m);
                lx->pos++;
                return true;
            }
            lx->start = lx->pos;
            if (c == '{' && !open_field(lx, f)) return false;
            if (c == '}') f->in_text = false;
            if (lx->pos == m.start) return lexer_next(lx, t);
            return give(lx, t, TOK_FSTRING_MIDDLE, m);
        }
        if (c == '\\') {
            skip_escape(lx, f);
        } else {
            skip_char(lx);
        }
    }
}
