// libFuzzer entry for the front end: any bytes give a tree or one error, within the
// arena, the fuel and the C stack. The first byte chooses mode, arena limit and fuel.
#include <stdint.h>
#include <stdlib.h>

#include "base/unicode.h"
#include "syntax/ast_dump.h"
#include "syntax/parser.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool pay(void *ctx, uint32_t units) {
    uint32_t *left = ctx;
    if (*left < units) return false;
    *left -= units;
    return true;
}

// A tree that was given must be whole: each position in order, each child reachable.
static void walk(const Node *n, const char *limit) {
    char here;
    if (&here < limit) return;
    if (n->line > n->end_line) abort();
    AstCursor cursor = {0};
    for (Node *child; (child = ast_next_child(n, &cursor)) != NULL;)
        walk(child, limit);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0) return 0;
    char here;
    bool scarce = (data[0] & 0x80) != 0;
    // The work must be about linear in the source, right or wrong.
    uint32_t fuel = scarce ? data[0] * 16u : 20000 + 300 * (uint32_t)size;
    Arena arena;
    arena_init(&arena, (data[0] & 0x40) != 0 ? (size_t)(data[0] & 0x3F) * 4096 : 0);
    SyntaxEnv env = {
        .arena = &arena,
        .charge = pay,
        .ctx = &fuel,
        .unicode_name = unicode_name_lookup,
        .stack_limit = &here - 1024 * 1024,
    };
    Node *tree;
    DiagList diags;
    ParseMode mode = (ParseMode)(data[0] % 3);
    bool ok = syntax_parse(&env, (const char *)data + 1, size - 1, mode,
                           PARSE_WARN_ESCAPES, &tree, &diags);
    if (ok != (diags.error.kind == DIAG_NONE) || ok != (tree != NULL)) abort();
    if (!ok && diags.error.message == NULL) abort();
    if (diags.error.kind == DIAG_LIMIT && !scarce) abort();
    if (ok) {
        walk(tree, &here - 1024 * 1024);
        Buf out;
        buf_init(&out, NULL);
        out.limit = 1 << 20;
        ast_dump(tree, AST_DUMP_POSITIONS, &here - 1024 * 1024, &out);
        buf_deinit(&out);
    }
    arena_deinit(&arena);
    return 0;
}
