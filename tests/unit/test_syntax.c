// The front end: errors against CPython's own (tests/golden/syntax_errors), trees in the
// text of ast.dump, and the limits.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/unicode.h"
#include "syntax/ast_dump.h"
#include "syntax/parser.h"

#ifndef VT_SOURCE_ROOT
#define VT_SOURCE_ROOT "."
#endif

typedef struct Parse {
    Arena arena;
    DiagList diags;
    Node *tree;
    bool ok;
    uint32_t fuel, used;
} Parse;

static bool pay(void *ctx, uint32_t units) {
    Parse *p = ctx;
    p->used += units;
    return p->used <= p->fuel;
}

static void run(Parse *p, const char *src, size_t len, ParseMode mode, size_t memory) {
    arena_init(&p->arena, memory);
    SyntaxEnv env = {
        .arena = &p->arena,
        .charge = pay,
        .ctx = p,
        .unicode_name = unicode_name_lookup,
        // Sanitizers make frames larger; the guard itself is what the tests rely on.
        .stack_limit = (const char *)__builtin_frame_address(0) - 1024 * 1024,
    };
    p->ok = syntax_parse(&env, src, len, mode, PARSE_WARN_ESCAPES, &p->tree, &p->diags);
    assert_int_equal(p->ok, p->diags.error.kind == DIAG_NONE);
}

static Parse parse(const char *src, ParseMode mode) {
    Parse p = {.fuel = UINT32_MAX};
    run(&p, src, strlen(src), mode, 0);
    return p;
}

static const char *kind_name(const Diag *d) {
    switch ((DiagKind)d->kind) {
    case DIAG_SYNTAX_ERROR: return "SyntaxError";
    case DIAG_INDENTATION_ERROR: return "IndentationError";
    case DIAG_TAB_ERROR: return "TabError";
    case DIAG_RECURSION_ERROR: return "RecursionError";
    case DIAG_VALUE_ERROR: return "ValueError";
    case DIAG_LIMIT: return "limit";
    case DIAG_MEMORY: return "memory";
    default: return "none";
    }
}

// ---- stored errors

static char *read_file(const char *name) {
    char path[512];
    snprintf(path, sizeof path, "%s/tests/golden/syntax_errors/%s", VT_SOURCE_ROOT, name);
    FILE *f = fopen(path, "rb");
    assert_non_null(f);
    Buf b;
    buf_init(&b, NULL);
    char chunk[4096];
    for (size_t n; (n = fread(chunk, 1, sizeof chunk, f)) > 0;)
        buf_add(&b, chunk, n);
    fclose(f);
    return b.data;
}

static bool check_case(const char *src, const char *want) {
    char got[1024] = "ok";
    Parse p = parse(src, PARSE_EXEC);
    if (!p.ok) {
        const Diag *e = &p.diags.error;
        snprintf(got, sizeof got, "%s %d:%d-%d:%d %s", kind_name(e), (int)e->line,
                 (int)e->offset, (int)e->end_line, (int)e->end_offset, e->message);
    }
    bool same = strcmp(got, want) == 0;
    if (!same) print_error("source: %s\n   got: %s\n  want: %s\n", src, got, want);
    arena_deinit(&p.arena);
    return same;
}

static void check_file(const char *name) {
    char *text = read_file(name);
    int wrong = 0;
    for (char *at = text; at != NULL;) {
        char *next = strstr(at, "\n====\n");
        if (next != NULL) {
            *next = '\0';
            next += strlen("\n====\n");
        }
        char *answer = at, *found = NULL;
        while ((answer = strstr(answer, "\n=> ")) != NULL)
            found = answer++;
        assert_non_null(found);
        *found = '\0';
        char *want = found + strlen("\n=> ");
        want[strcspn(want, "\n")] = '\0';
        if (!check_case(at, want)) wrong++;
        at = next;
    }
    free(text);
    if (wrong > 0) fail_msg("%d cases of %s differ", wrong, name);
}

static void mistakes_are_named_and_placed_as_by_cpython_3_11(void **state) {
    (void)state;
    static const char *const names[] = {
        "assignments.txt", "blocks.txt",
        "brackets.txt",    "calls.txt",
        "characters.txt",  "definitions.txt",
        "expressions.txt", "imports_and_keywords.txt",
        "literals.txt",
    };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        check_file(names[i]);
}

static void newer_grammar_fails_as_in_3_13(void **state) {
    (void)state;
    check_file("fstrings.txt");
    check_file("new_grammar.txt");
}

// ---- trees

static void assert_dump(const char *src, ParseMode mode, const char *want) {
    Parse p = parse(src, mode);
    if (!p.ok) fail_msg("%s: %s", src, p.diags.error.message);
    Buf b;
    buf_init(&b, NULL);
    ast_dump(p.tree, AST_DUMP_OMIT_EMPTY,
             (const char *)__builtin_frame_address(0) - 500000, &b);
    assert_string_equal(b.data, want);
    buf_deinit(&b);
    arena_deinit(&p.arena);
}

static void trees_print_as_ast_dump_prints_them(void **state) {
    (void)state;
    assert_dump(
        "a.b[1:2, *c] = -1j if x else 0xFFFFFFFFFFFFFFFFFF", PARSE_EXEC,
        "Module(body=[Assign(targets=[Subscript(value=Attribute(value=Name(id='a', "
        "ctx=Load()), attr='b', ctx=Load()), slice=Tuple(elts=[Slice(lower=Constant("
        "value=1), upper=Constant(value=2)), Starred(value=Name(id='c', ctx=Load()), "
        "ctx=Load())], ctx=Load()), ctx=Store())], value=IfExp(test=Name(id='x', "
        "ctx=Load()), body=UnaryOp(op=USub(), operand=Constant(value=1j)), "
        "orelse=Constant(value=4722366482869645213695)))])");
    assert_dump(
        "f'a{x!r:>{w}}' 'b'", PARSE_EVAL,
        "Expression(body=JoinedStr(values=[Constant(value='a'), FormattedValue("
        "value=Name(id='x', ctx=Load()), conversion=114, format_spec=JoinedStr("
        "values=[Constant(value='>'), FormattedValue(value=Name(id='w', ctx=Load()), "
        "conversion=-1)])), Constant(value='b')]))");
    assert_dump("x; y\n", PARSE_SINGLE,
                "Interactive(body=[Expr(value=Name(id='x', ctx=Load())), Expr(value=Name("
                "id='y', ctx=Load()))])");
}

static void names_are_normalised_and_interned(void **state) {
    (void)state;
    Parse p = parse("\xEF\xAC\x81 = fi", PARSE_EXEC); // U+FB01, the ligature fi
    assert_true(p.ok);
    const Node *s = p.tree->u.Module.body.items[0];
    assert_ptr_equal(s->u.Assign.targets.items[0]->u.Name.id,
                     s->u.Assign.value->u.Name.id);
    assert_string_equal(s->u.Assign.value->u.Name.id->text, "fi");
    arena_deinit(&p.arena);
}

static void escapes_are_decoded_to_wtf8(void **state) {
    (void)state;
    Parse p = parse("'\\ud800\\N{BULLET}\\x41\\101\\\n\\q'", PARSE_EVAL);
    assert_true(p.ok);
    const Constant *c = &p.tree->u.Expression.body->u.Constant.value;
    assert_int_equal(c->len, 10);
    assert_memory_equal(c->text,
                        "\xED\xA0\x80\xE2\x80\xA2"
                        "AA\\q",
                        10);
    assert_non_null(p.diags.warnings);
    assert_string_equal(p.diags.warnings->message, "invalid escape sequence '\\q'");
    arena_deinit(&p.arena);
}

static void line_ends_byte_order_mark_and_form_feed_do_not_matter(void **state) {
    (void)state;
    const char *want =
        "Module(body=[If(test=Name(id='a', ctx=Load()), body=[Expr(value=Name("
        "id='b', ctx=Load()))]), Expr(value=Constant(value='x\\ny'))])";
    assert_dump("if a:\n  b\n'''x\ny'''", PARSE_EXEC, want);
    assert_dump("if a:\r\n  b\r\n'''x\r\ny'''\r\n", PARSE_EXEC, want);
    assert_dump("if a:\r  b\r'''x\ry'''", PARSE_EXEC, want);
    assert_dump("\xEF\xBB\xBFif a:\n\f  b\n\f\n'''x\ny'''", PARSE_EXEC, want);
}

// ---- what is no source

static void assert_refused(const char *src, size_t len, DiagKind kind,
                           const char *message) {
    Parse p = {.fuel = UINT32_MAX};
    run(&p, src, len, PARSE_EXEC, 0);
    assert_int_equal(p.diags.error.kind, kind);
    assert_string_equal(p.diags.error.message, message);
    arena_deinit(&p.arena);
}

static void nul_and_malformed_utf8_are_refused(void **state) {
    (void)state;
    assert_refused("a\0b", 3, DIAG_VALUE_ERROR,
                   "source code string cannot contain null bytes");
    assert_refused("a\xFF", 2, DIAG_SYNTAX_ERROR,
                   "(unicode error) 'utf-8' codec can't decode byte 0xff in position 1: "
                   "invalid start byte");
    assert_refused("'\xED\xA0\x80'", 5, DIAG_SYNTAX_ERROR,
                   "(unicode error) 'utf-8' codec can't decode byte 0xed in position 1: "
                   "invalid continuation byte");
    assert_refused("#\xE2\x82", 3, DIAG_SYNTAX_ERROR,
                   "(unicode error) 'utf-8' codec can't decode bytes in position 1-2: "
                   "unexpected end of data");
}

// ---- limits

static char *repeat(const char *head, const char *part, size_t n, const char *tail) {
    Buf b;
    buf_init(&b, NULL);
    buf_add_str(&b, head);
    for (size_t i = 0; i < n; i++)
        buf_add_str(&b, part);
    buf_add_str(&b, tail);
    return b.data;
}

static void assert_repeated(const char *part, const char *tail, DiagKind kind) {
    char *src = repeat("", part, 100000, tail);
    Parse p = parse(src, PARSE_EXEC);
    if (p.diags.error.kind != kind)
        fail_msg("%s...: %s", part, kind_name(&p.diags.error));
    arena_deinit(&p.arena);
    free(src);
}

static void flat_chains_of_any_length_are_parsed(void **state) {
    (void)state;
    assert_repeated("1+", "1", DIAG_NONE);
    assert_repeated("a and ", "b", DIAG_NONE);
    assert_repeated("a < ", "b", DIAG_NONE);
    assert_repeated("a = ", "b", DIAG_NONE);
    assert_repeated("a, ", "b", DIAG_NONE);
    assert_repeated("'a' ", "", DIAG_NONE);
    assert_repeated("f()()[0]\n", "", DIAG_NONE);
    assert_repeated("a\n", "", DIAG_NONE);
    char *src = repeat("a", ".b[0]()", 100000, "");
    Parse p = parse(src, PARSE_EVAL);
    assert_true(p.ok);
    arena_deinit(&p.arena);
    free(src);
    src = repeat("if a: pass\n", "elif b: pass\n", 5000, "else: pass");
    p = parse(src, PARSE_EXEC);
    assert_true(p.ok);
    arena_deinit(&p.arena);
    free(src);
}

static void deep_nesting_is_refused_before_the_stack_ends(void **state) {
    (void)state;
    assert_repeated("(", "", DIAG_SYNTAX_ERROR);
    assert_repeated("[{", "", DIAG_SYNTAX_ERROR);
    assert_repeated("f(", "", DIAG_SYNTAX_ERROR);
    assert_repeated("f'{", "", DIAG_SYNTAX_ERROR);
    assert_repeated("-", "1", DIAG_RECURSION_ERROR);
    assert_repeated("not ", "a", DIAG_RECURSION_ERROR);
    assert_repeated("a ** ", "b", DIAG_RECURSION_ERROR);
    assert_repeated("lambda: ", "b", DIAG_RECURSION_ERROR);
    assert_repeated("a if b else ", "c", DIAG_RECURSION_ERROR);
    assert_repeated("word ", "", DIAG_SYNTAX_ERROR);
}

static void mistakes_within_deep_nesting_are_found_in_linear_time(void **state) {
    (void)state;
    static const char *const parts[] = {
        "(",    "[",   "{",          "{1:",           "f(",    "f(a=",
        "f(**", "(a,", "(lambda x:", "f(x for x in ", "(a if "};
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        char *src = repeat("", parts[i], 199, "a $ b");
        Parse p = {.fuel = 100000};
        run(&p, src, strlen(src), PARSE_EXEC, 0);
        assert_int_equal(p.diags.error.kind, DIAG_SYNTAX_ERROR);
        arena_deinit(&p.arena);
        free(src);
    }
}

static void parsing_stops_when_fuel_or_memory_ends(void **state) {
    (void)state;
    char *src = repeat("", "f(a, b=[1, {2: 'c'}])\n", 3000, "a b");
    Parse p = {.fuel = 5000};
    run(&p, src, strlen(src), PARSE_EXEC, 0);
    assert_int_equal(p.diags.error.kind, DIAG_LIMIT);
    assert_true(p.used < 7000);
    arena_deinit(&p.arena);
    for (size_t memory = 4096; memory < 2000000; memory += 50000) {
        p = (Parse){.fuel = UINT32_MAX};
        run(&p, src, strlen(src), PARSE_EXEC, memory);
        assert_true(p.diags.error.kind == DIAG_MEMORY ||
                    p.diags.error.kind == DIAG_SYNTAX_ERROR);
        assert_true(p.arena.total <= memory);
        arena_deinit(&p.arena);
    }
    free(src);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(mistakes_are_named_and_placed_as_by_cpython_3_11),
        cmocka_unit_test(newer_grammar_fails_as_in_3_13),
        cmocka_unit_test(trees_print_as_ast_dump_prints_them),
        cmocka_unit_test(names_are_normalised_and_interned),
        cmocka_unit_test(escapes_are_decoded_to_wtf8),
        cmocka_unit_test(line_ends_byte_order_mark_and_form_feed_do_not_matter),
        cmocka_unit_test(nul_and_malformed_utf8_are_refused),
        cmocka_unit_test(flat_chains_of_any_length_are_parsed),
        cmocka_unit_test(deep_nesting_is_refused_before_the_stack_ends),
        cmocka_unit_test(mistakes_within_deep_nesting_are_found_in_linear_time),
        cmocka_unit_test(parsing_stops_when_fuel_or_memory_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
