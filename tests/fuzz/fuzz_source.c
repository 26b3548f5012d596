// libFuzzer: any bytes as source text through parser, compiler, verifier and
// disassembler. A program that compiles must verify.
#include <stdlib.h>
#include <string.h>

#include "base/unicode.h"
#include "base/utf8.h"
#include "compile/compile.h"
#include "compile/disasm.h"
#include "compile/verify.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool charge(void *ctx, uint32_t units) {
    uint64_t *left = ctx;
    if (*left < units) return false;
    *left -= units;
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    uint64_t fuel = 2000000;
    Arena arena;
    DiagList diags;
    ImageBuf out;
    Utf8Error bad;
    CompileOptions options = {.mode = COMPILE_EXEC,
                              .result = COMPILE_RESULT_EXPR,
                              .while_limit = true,
                              .warn_escapes = true};
    if (!utf8_validate((const char *)data, size, &bad)) return 0;
    arena_init(&arena, (size_t)64 << 20);
    CompileEnv env = {.arena = &arena,
                      .charge = charge,
                      .ctx = &fuel,
                      .unicode_name = unicode_name_lookup};
    char *text = malloc(size + 1); // a copy whose end the sanitizer guards
    memcpy(text, data, size);
    text[size] = 0;
    if (compile_source(&env, text, size, "<fuzz>", &options, &out, &diags) &&
        image_disasm(out.image, &arena) == NULL && !arena.failed)
        abort();
    free(text);
    arena_deinit(&arena);
    return 0;
}
