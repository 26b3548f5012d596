// The front end's door: Python source to syntax tree.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/diag.h"
#include "syntax/ast.h"

typedef enum ParseMode {
    PARSE_EXEC,   // Module
    PARSE_EVAL,   // Expression
    PARSE_SINGLE, // Interactive
} ParseMode;

enum ParseFlag {
    // Warn of invalid escapes, as CPython does for them at parse time.
    PARSE_WARN_ESCAPES = 1,
    // The source is a program's file, not a string given to exec(): CPython then places
    // errors at the end of the text differently, and shows lines with their newline.
    PARSE_FROM_FILE = 2,
};

typedef struct SyntaxEnv {
    Arena *arena;
    // Called with the work done since the last call, in units of about one token; false
    // stops the parse with DIAG_LIMIT. May be NULL.
    bool (*charge)(void *ctx, uint32_t units);
    void *ctx;
    // For \N{...}: the character of that name. May be NULL (no name is known then).
    bool (*unicode_name)(const char *name, size_t len, uint32_t *cp);
    // Lowest address that the C stack may reach; NULL means 200 KB below the entry.
    const char *stack_limit;
} SyntaxEnv;

// Parses src[0..len) into *out. On failure returns false with diags->error set, in
// CPython's words. diags is initialised by this call (its arena is env->arena).
bool syntax_parse(const SyntaxEnv *env, const char *src, size_t len, ParseMode mode,
                  unsigned flags, Node **out, DiagList *diags);
