// The compiler and the verifier. The listings of tests/golden/compile are the expected
// code of the programs beside them; VT_UPDATE_GOLDEN=1 rewrites them.
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "compile/compile.h"
#include "compile/disasm.h"
#include "compile/ops.h"
#include "compile/verify.h"

#define FOLDER VT_SOURCE_ROOT "/tests/golden/compile"

static char *read_file(const char *path) {
    FILE *f = fopen(path, "rb");
    if (f == NULL) return NULL;
    char *text = calloc(1, 1 << 20);
    if (text != NULL) (void)!fread(text, 1, (1 << 20) - 1, f);
    fclose(f);
    return text;
}

static bool has_option(const char *src, const char *name) {
    if (strncmp(src, "# options:", 10) != 0) return false;
    size_t len = strcspn(src, "\n");
    const char *at = strstr(src, name);
    return at != NULL && at < src + len;
}

static CompileOptions options_of(const char *src) {
    CompileOptions opt = {0};
    if (has_option(src, "result")) opt.result = COMPILE_RESULT_EXPR;
    if (has_option(src, "assign")) opt.result = COMPILE_RESULT_ASSIGN;
    if (has_option(src, "single")) opt.mode = COMPILE_SINGLE;
    if (has_option(src, "eval")) opt.mode = COMPILE_EVAL;
    opt.while_limit = has_option(src, "while");
    opt.namespace_locals = has_option(src, "namespace");
    opt.top_level_await = has_option(src, "await");
    return opt;
}

static bool compile_text(Arena *arena, const char *src, const CompileOptions *opt,
                         ImageBuf *out, DiagList *diags) {
    const CompileEnv env = {.arena = arena};
    return compile_source(&env, src, strlen(src), "test.py", opt, out, diags);
}

static char *listing_of(Arena *arena, const char *src) {
    ImageBuf out;
    DiagList diags;
    const char *text = src;
    // An expression alone must not begin with a comment line.
    if (has_option(src, "eval")) text = strchr(src, '\n') + 1;
    CompileOptions opt = options_of(src);
    if (!compile_text(arena, text, &opt, &out, &diags))
        fail_msg("line %d: %s", diags.error.line, diags.error.message);
    return (char *)(uintptr_t)image_disasm(out.image, arena);
}

static bool is_source(const struct dirent *e) {
    size_t len = strlen(e->d_name);
    return len > 3 && strcmp(e->d_name + len - 3, ".py") == 0;
}

static void compare_listing(const char *name, bool *seen) {
    char path[512];
    snprintf(path, sizeof path, "%s/%s", FOLDER, name);
    char *src = read_file(path);
    assert_non_null(src);
    snprintf(path, sizeof path, "%s/%.*s.dis", FOLDER, (int)strlen(name) - 3, name);
    Arena arena;
    arena_init(&arena, 0);
    char *got = listing_of(&arena, src);
    char *want = read_file(path);
    if (getenv("VT_UPDATE_GOLDEN") != NULL) {
        FILE *f = fopen(path, "wb");
        fputs(got, f);
        fclose(f);
    } else {
        assert_non_null(want);
        if (strcmp(got, want) != 0) fail_msg("%s differs, got:\n%s", path, got);
    }
    for (int op = 0; op < OP_COUNT; op++) {
        char word[40];
        snprintf(word, sizeof word, " %s ", op_info[op].name);
        if (strstr(got, word) != NULL) seen[op] = true;
        snprintf(word, sizeof word, " %s\n", op_info[op].name);
        if (strstr(got, word) != NULL) seen[op] = true;
    }
    arena_deinit(&arena);
    free(src);
    free(want);
}

static void listings_are_as_stored_and_show_every_opcode(void **state) {
    (void)state;
    bool seen[OP_COUNT] = {false};
    DIR *dir = opendir(FOLDER);
    assert_non_null(dir);
    for (const struct dirent *e; (e = readdir(dir)) != NULL;)
        if (is_source(e)) compare_listing(e->d_name, seen);
    closedir(dir);
    for (int op = 0; op < OP_COUNT; op++)
        if (!seen[op] && op != OP_NOP) fail_msg("no listing has %s", op_info[op].name);
}

typedef void Damage(Image *im, ImageCode *code, Insn *insns);

static void no_magic(Image *im, ImageCode *code, Insn *insns) {
    (void)code, (void)insns;
    im->magic++;
}
static void longer_than_it_is(Image *im, ImageCode *code, Insn *insns) {
    (void)code, (void)insns;
    im->size += 8;
}
static void unknown_opcode(Image *im, ImageCode *code, Insn *insns) {
    (void)im, (void)code;
    insns[0].op = OP_COUNT;
}
static void register_outside(Image *im, ImageCode *code, Insn *insns) {
    (void)im;
    insns[0].a = (uint16_t)code->nregs;
}
static void smaller_window(Image *im, ImageCode *code, Insn *insns) {
    (void)im, (void)insns;
    code->nregs = 1;
}
static void no_end(Image *im, ImageCode *code, Insn *insns) {
    (void)im;
    insns[code->insns.len - 1] = (Insn){.op = OP_NOP};
}
static void far_jump(Image *im, ImageCode *code, Insn *insns) {
    (void)im;
    insns[code->insns.len - 1] = (Insn){.op = OP_JMP, .c = 1};
}
static void yield_in_a_module(Image *im, ImageCode *code, Insn *insns) {
    (void)im, (void)code;
    insns[0] = (Insn){.op = OP_YIELD};
}
static void constants_outside(Image *im, ImageCode *code, Insn *insns) {
    (void)insns;
    code->consts.off = im->size - 8;
}
static void code_refers_to_itself(Image *im, ImageCode *code, Insn *insns) {
    (void)insns;
    ImageConst *k = (ImageConst *)(uintptr_t)image_at(im, code->consts.off);
    for (uint32_t i = 0; i < code->consts.len; i++)
        if (k[i].tag == ICONST_CODE) k[i].u.bits = 0;
}

static void damaged_images_are_refused(void **state) {
    (void)state;
    static Damage *const damages[] = {no_magic,          longer_than_it_is,
                                      unknown_opcode,    register_outside,
                                      smaller_window,    no_end,
                                      far_jump,          yield_in_a_module,
                                      constants_outside, code_refers_to_itself};
    const char *src = "def f(a): return g(a, 1)\nf(2)\n";
    for (size_t i = 0; i < sizeof damages / sizeof damages[0]; i++) {
        Arena arena;
        arena_init(&arena, 0);
        ImageBuf out;
        DiagList diags;
        CompileOptions opt = {0};
        assert_true(compile_text(&arena, src, &opt, &out, &diags));
        Image *im = out.image;
        assert_null(image_verify(im, im->size));
        ImageCode *code = (ImageCode *)(uintptr_t)image_code(im, 0);
        size_t size = im->size;
        damages[i](im, code, (Insn *)(uintptr_t)image_at(im, code->insns.off));
        if (image_verify(im, size) == NULL) fail_msg("damage %zu was not seen", i);
        arena_deinit(&arena);
    }
}

typedef struct ErrorCase {
    const char *src, *message;
    int line, offset, end_line, end_offset;
} ErrorCase;

static const ErrorCase errors[] = {
#include "compile_errors.inc"
};

static void errors_are_those_of_cpython(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof errors / sizeof errors[0]; i++) {
        const ErrorCase *e = &errors[i];
        Arena arena;
        arena_init(&arena, 0);
        ImageBuf out;
        DiagList diags;
        CompileOptions opt = {0};
        bool ok = compile_text(&arena, e->src, &opt, &out, &diags);
        if (ok) fail_msg("compiled: %s", e->src);
        const Diag *d = &diags.error;
        if (strcmp(d->message, e->message) != 0 || d->line != e->line ||
            d->offset != e->offset || d->end_line != e->end_line ||
            d->end_offset != e->end_offset)
            fail_msg("%s\ngot  %s %d,%d-%d,%d\nwant %s %d,%d-%d,%d", e->src, d->message,
                     d->line, d->offset, d->end_line, d->end_offset, e->message, e->line,
                     e->offset, e->end_line, e->end_offset);
        arena_deinit(&arena);
    }
}

static char *repeat(const char *head, const char *part, int n, const char *tail) {
    size_t room = strlen(head) + strlen(part) * (size_t)n + strlen(tail) + 1;
    char *s = malloc(room);
    size_t at = (size_t)snprintf(s, room, "%s", head);
    for (int i = 0; i < n; i++)
        at += (size_t)snprintf(s + at, room - at, "%s", part);
    snprintf(s + at, room - at, "%s", tail);
    return s;
}

static void long_programs_compile(void **state) {
    (void)state;
    char *programs[] = {
        repeat("x = a", " + a", 10000, "\n"),
        repeat("if a:\n  b\n", "elif a:\n  b\n", 5000, ""),
        repeat("x = 1", "; x = 1", 3000, "\n"),
        repeat("x = [", "a, 1, 2, 3,", 30000, "]\n"),
        repeat("f(", "a, ", 1000, ")\n"),
        repeat("f(", "a, ", 20000, ")\n"),
        repeat("x = f'", "{a}b", 3000, "'\n"),
        repeat("x = {", "1: a, **b,", 3000, "}\n"),
    };
    for (size_t i = 0; i < sizeof programs / sizeof programs[0]; i++) {
        Arena arena;
        arena_init(&arena, 0);
        ImageBuf out;
        DiagList diags;
        CompileOptions opt = {0};
        if (!compile_text(&arena, programs[i], &opt, &out, &diags))
            fail_msg("program %zu: %s", i, diags.error.message);
        arena_deinit(&arena);
        free(programs[i]);
    }
}

static void deep_programs_are_refused_with_recursion_error(void **state) {
    (void)state;
    char *programs[] = {
        repeat("x = a", ".b()", 20000, "\n"),
        repeat("x = ", "not ", 20000, "a\n"),
        repeat("x = ", "a if b else ", 20000, "c\n"),
    };
    for (size_t i = 0; i < sizeof programs / sizeof programs[0]; i++) {
        Arena arena;
        arena_init(&arena, 0);
        ImageBuf out;
        DiagList diags;
        CompileOptions opt = {0};
        assert_false(compile_text(&arena, programs[i], &opt, &out, &diags));
        assert_int_equal(diags.error.kind, DIAG_RECURSION_ERROR);
        arena_deinit(&arena);
        free(programs[i]);
    }
}

static void a_small_arena_is_an_error_and_not_a_crash(void **state) {
    (void)state;
    char *src = read_file(FOLDER "/exceptions.py");
    assert_non_null(src);
    bool done = false;
    for (size_t limit = 4096; limit < (1 << 20); limit += 4096) {
        Arena arena;
        arena_init(&arena, limit);
        ImageBuf out;
        DiagList diags;
        CompileOptions opt = {0};
        bool ok = compile_text(&arena, src, &opt, &out, &diags);
        if (!ok) assert_int_equal(diags.error.kind, DIAG_MEMORY);
        done = done || ok;
        arena_deinit(&arena);
    }
    assert_true(done);
    free(src);
}

static bool stop_soon(void *ctx, uint32_t units) {
    uint32_t *left = ctx;
    if (*left < units) return false;
    *left -= units;
    return true;
}

static void fuel_ends_a_compilation(void **state) {
    (void)state;
    char *src = repeat("", "x = a + b\n", 20000, "");
    Arena arena;
    arena_init(&arena, 0);
    uint32_t left = 100000;
    const CompileEnv env = {.arena = &arena, .charge = stop_soon, .ctx = &left};
    ImageBuf out;
    DiagList diags;
    CompileOptions opt = {0};
    assert_false(compile_source(&env, src, strlen(src), "t", &opt, &out, &diags));
    assert_int_equal(diags.error.kind, DIAG_LIMIT);
    arena_deinit(&arena);
    free(src);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(listings_are_as_stored_and_show_every_opcode),
        cmocka_unit_test(errors_are_those_of_cpython),
        cmocka_unit_test(damaged_images_are_refused),
        cmocka_unit_test(long_programs_compile),
        cmocka_unit_test(deep_programs_are_refused_with_recursion_error),
        cmocka_unit_test(a_small_arena_is_an_error_and_not_a_crash),
        cmocka_unit_test(fuel_ends_a_compilation),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
