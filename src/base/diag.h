// Diagnostics of the source stages (lexer, parser, symbol tables, compiler): at most one
// error and any number of warnings per compilation, in arena memory. Positions are those
// of Python's SyntaxError: line from 1, offset from 1 in characters; 0 or less is "none"
// as CPython has it. The stage driver looks at `error` once; a stage that fails returns
// false.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

typedef enum DiagKind {
    DIAG_NONE,
    DIAG_SYNTAX_ERROR,
    DIAG_INDENTATION_ERROR,
    DIAG_TAB_ERROR,
    DIAG_RECURSION_ERROR, // nesting too deep for the C stack
    DIAG_VALUE_ERROR,     // as CPython raises for an int literal over 4,300 digits
    DIAG_LIMIT,           // the charge callback refused (fuel)
    DIAG_MEMORY,          // the arena refused
    DIAG_FORBIDDEN,       // the policy refused the program before it ran
    DIAG_SYNTAX_WARNING,
    DIAG_DEPRECATION_WARNING,
} DiagKind;

typedef struct Diag {
    uint8_t kind; // DiagKind
    int32_t line, offset, end_line, end_offset;
    const char *message;
    const char *text; // the source line with its newline if it has one, or NULL
    struct Diag *next;
} Diag;

typedef struct DiagList {
    Arena *arena;
    const char *src; // valid UTF-8 source that positions refer to; NULL when not known
    size_t len;
    Diag error; // kind DIAG_NONE when there was none; the first error wins
    Diag *warnings, *last_warning;
    uint32_t
        n_warnings; // at most DIAG_MAX_WARNINGS are kept: placing one reads the source
} DiagList;

enum { DIAG_MAX_WARNINGS = 50 };

void diag_init(DiagList *d, Arena *arena, const char *src, size_t len);

// Byte-based position, as syntax nodes have it: lines from 1, columns from 0 in bytes.
typedef struct DiagRange {
    uint32_t line, col, end_line, end_col;
} DiagRange;

// Sets the error (only the first one stays) and returns false.
bool diag_error(DiagList *d, DiagKind kind, DiagRange at, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));
void diag_warn(DiagList *d, DiagKind kind, DiagRange at, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));

// Exact Python values, for the parser, whose offsets are not always those of a node.
bool diag_error_raw(DiagList *d, DiagKind kind, int32_t line, int32_t offset,
                    int32_t end_line, int32_t end_offset, const char *message);

// Takes the newline from the error's text: CPython shows some lines without.
void diag_strip_newline(DiagList *d);

// The text of a source line (from 1) with its newline, or "" when there is no such line.
const char *diag_line(const DiagList *d, uint32_t line, size_t *len);
