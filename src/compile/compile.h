// The compiler's door: syntax tree (or source text) to a verified code image.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/diag.h"
#include "compile/image.h"
#include "syntax/parser.h"

// Arena, charge callback and C stack limit of a compilation: those of the parser.
typedef SyntaxEnv CompileEnv;

typedef enum CompileMode {
    COMPILE_EXEC,   // Module
    COMPILE_EVAL,   // Expression: the code returns the value
    COMPILE_SINGLE, // Interactive: expression statements are shown (PRINTEXPR)
} CompileMode;

typedef enum CompileResult {
    COMPILE_RESULT_NONE,
    COMPILE_RESULT_EXPR,   // SETRESULT for a final expression statement
    COMPILE_RESULT_ASSIGN, // and for a final assignment
} CompileResult;

enum CompileFuture {
    COMPILE_FUTURE_ANNOTATIONS = 1,
};

typedef struct CompileOptions {
    uint8_t mode;          // CompileMode
    uint8_t result;        // CompileResult
    bool namespace_locals; // exec with separate locals: CODE_NAMESPACE
    bool while_limit;      // emit WHILECHECK in `while` loops
    bool top_level_await;  // the top level may await (and becomes a coroutine if it does)
    bool warn_escapes;     // compile_source: PARSE_WARN_ESCAPES
    bool from_file;        // compile_source: PARSE_FROM_FILE
    const struct PolicyRules *policy; // compile_source: judge the tree by them; NULL = none
    uint32_t futures;      // CompileFuture flags inherited from the calling code
} CompileOptions;

// The image lives in the environment's arena.
typedef struct ImageBuf {
    Image *image;
    uint32_t
        futures; // CompileFuture flags in force at the end, for an interactive session
} ImageBuf;

// Compiles a tree made by syntax_parse. `diags` must be initialised (syntax_parse did);
// on failure diags->error is set and false returned.
bool compile_module(const CompileEnv *env, const Node *module, const char *filename,
                    const CompileOptions *opt, ImageBuf *out, DiagList *diags);

// Parses and compiles. Initialises diags.
bool compile_source(const CompileEnv *env, const char *src, size_t len,
                    const char *filename, const CompileOptions *opt, ImageBuf *out,
                    DiagList *diags);
