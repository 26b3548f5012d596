// Tokens as the lexer makes them.
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "syntax/ast.h"

typedef enum TokenKind {
#define KIND(name) TOK_##name,
#define OPERATOR(name, text) TOK_##name,
#define KEYWORD(name, text) TOK_##name,
#include "syntax/tokens.def"
#undef KIND
#undef OPERATOR
#undef KEYWORD
    TOK_COUNT
} TokenKind;

typedef struct Token {
    uint8_t kind;   // TokenKind
    bool no_text;   // INDENT, DEDENT, END: has a line but no column (they count as -1)
    uint16_t level; // brackets open after this token
    uint32_t line, col; // as in Node
    uint32_t end_line, end_col;
    uint32_t start, end; // byte offsets in the lexer's source
    const Ident *name;   // NAME only
} Token;

// Fixed text of operators and keywords; NULL for the others.
const char *token_text(TokenKind kind);
