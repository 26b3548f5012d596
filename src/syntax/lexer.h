// Source text to tokens, one at a time, in the order in which the parser asks, so that
// the first mistake in reading order is the one reported.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/diag.h"
#include "syntax/names.h"
#include "syntax/token.h"

enum {
    LEX_MAX_INDENT = 100,  // as CPython
    LEX_MAX_LEVEL = 200,   // nested brackets, as CPython
    LEX_MAX_FSTRING = 150, // nested f-strings, as CPython 3.13
    LEX_MAX_EXPR_NEST = 3, // replacement fields within format specs, as CPython 3.13
};

// Why lexer_next failed. All but LEX_RAISED are reported by the parser, and only when it
// reaches them: the search for lexical errors after a syntax error passes over them.
typedef enum LexError {
    LEX_OK,
    LEX_RAISED, // diags->error is set
    LEX_EOF,    // the file ends after a backslash or inside brackets
    LEX_DEDENT,
    LEX_TABSPACE,
    LEX_TOODEEP,
    LEX_LINECONT,
} LexError;

typedef struct Bracket {
    char c;
    uint32_t line, col;
} Bracket;

// One f-string being read. Between its braces the lexer reads ordinary tokens.
typedef struct FString {
    char quote;
    uint8_t quote_size; // 1 or 3
    bool raw;
    bool in_text;        // reading literal text, not an expression
    bool in_format_spec; // the text is a format spec
    int32_t depth;       // brackets open within this f-string
    int32_t expr_depth;  // of these, how many are replacement fields; -1 for none
    uint32_t start, line, col;
} FString;

typedef struct Lexer {
    const char *src; // ends in '\n' and NUL, newlines are '\n' only
    uint32_t len;
    uint32_t pos;
    uint32_t line;       // 1-based; of pos
    uint32_t line_start; // offset of the current line
    uint32_t start;      // of the current token
    // The last string of several lines: where its first line starts, and its last line.
    uint32_t string_start, string_end_line;
    bool at_bol;
    bool bare_end; // the final newline was added and is no token (see lexer_init)
    LexError error;
    int32_t pending; // INDENTs (> 0) or DEDENTs (< 0) still to be given
    uint32_t indent;
    uint32_t cols[LEX_MAX_INDENT], alt_cols[LEX_MAX_INDENT];
    uint32_t level;
    Bracket brackets[LEX_MAX_LEVEL];
    uint32_t fstring_len;
    FString *fstrings; // LEX_MAX_FSTRING of them, made at the first f-string
    Arena *arena;
    DiagList *diags;
    NameTable *names;
} Lexer;

// bare_end: the text's final newline is not its author's, and in this mode does not
// count; the text ends before it.
void lexer_init(Lexer *lx, Arena *arena, DiagList *diags, NameTable *names,
                const char *src, uint32_t len, bool bare_end);
// False with lx->error set when the text is no token. After END returns END for ever.
bool lexer_next(Lexer *lx, Token *t);

// The rest is shared by the lexer's own files.
bool lexer_fail(Lexer *lx, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
bool lexer_fail_range(Lexer *lx, uint32_t offset, uint32_t end_offset, const char *fmt,
                      ...) __attribute__((format(printf, 4, 5)));
// pos is on the first character of the number.
bool lexer_read_number(Lexer *lx);
// pos is on the opening quote, lx->start on the prefix.
bool lexer_read_string(Lexer *lx, Token *t);
bool lexer_start_fstring(Lexer *lx, Token *t, bool raw);
bool lexer_read_fstring_text(Lexer *lx, Token *t);

static inline FString *lexer_fstring(const Lexer *lx) {
    return lx->fstring_len == 0 ? NULL : &lx->fstrings[lx->fstring_len - 1];
}
