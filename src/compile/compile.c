// The stages of a compilation in order: futures, symbol tables, code, image,
// verification.
#include "compile/compile.h"

#include "policy/policy.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "compile/internal.h"
#include "compile/verify.h"

enum { DEFAULT_STACK = 200 * 1024 };

static DiagRange range_of(const Node *at) {
    if (at == NULL) return (DiagRange){0};
    return (DiagRange){at->line, at->col, at->end_line, at->end_col};
}

__attribute__((format(printf, 2, 0))) static const char *
format_message(Compiler *c, const char *fmt, va_list args) {
    va_list again;
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, fmt, args);
    char *s = n < 0 ? NULL : arena_alloc(c->arena, (size_t)n + 1);
    if (s != NULL) vsnprintf(s, (size_t)n + 1, fmt, again);
    va_end(again);
    return s != NULL ? s : "out of memory";
}

void compile_error(Compiler *c, const Node *at, const char *fmt, ...) {
    if (c->failed) return;
    va_list args;
    va_start(args, fmt);
    const char *message = format_message(c, fmt, args);
    va_end(args);
    c->failed = true;
    diag_error(c->diags, DIAG_SYNTAX_ERROR, range_of(at), "%s", message);
}

void compile_warn(Compiler *c, const Node *at, const char *fmt, ...) {
    if (c->failed || c->unit == NULL) return;
    va_list args;
    va_start(args, fmt);
    const char *message = format_message(c, fmt, args);
    va_end(args);
    diag_warn(c->diags, DIAG_SYNTAX_WARNING, range_of(at), "%s", message);
}

bool compile_enter(Compiler *c) {
    if (c->failed) return false;
    if ((const char *)__builtin_frame_address(0) < c->stack_limit) {
        c->failed = true;
        return diag_error_raw(c->diags, DIAG_RECURSION_ERROR, 0, 0, 0, 0,
                              "maximum recursion depth exceeded during compilation");
    }
    if (++c->work < 256) return true;
    uint32_t units = c->work;
    c->work = 0;
    if (c->env->charge != NULL && !c->env->charge(c->env->ctx, units)) {
        c->failed = true;
        return diag_error_raw(c->diags, DIAG_LIMIT, 0, 0, 0, 0, "limit");
    }
    return true;
}

static bool is_future_import(const Node *n) {
    return n->kind == NODE_ImportFrom && n->u.ImportFrom.level == 0 &&
           n->u.ImportFrom.module != NULL &&
           strcmp(n->u.ImportFrom.module->text, "__future__") == 0;
}

static void set_feature(Compiler *c, const Node *n, const char *name) {
    static const char *const old[] = {
        "nested_scopes",    "generators",     "division",
        "absolute_import",  "with_statement", "print_function",
        "unicode_literals", "barry_as_FLUFL", "generator_stop"};
    if (strcmp(name, "annotations") == 0) {
        c->futures |= COMPILE_FUTURE_ANNOTATIONS;
        return;
    }
    for (size_t i = 0; i < sizeof old / sizeof old[0]; i++)
        if (strcmp(name, old[i]) == 0) return;
    c->failed = true;
    const char *message = "not a chance";
    if (strcmp(name, "braces") != 0) {
        size_t size = strlen(name) + 40;
        char *text = arena_alloc(c->arena, size);
        if (text != NULL) snprintf(text, size, "future feature %s is not defined", name);
        message = text != NULL ? text : "out of memory";
    }
    diag_error_raw(c->diags, DIAG_SYNTAX_ERROR, (int32_t)n->line, (int32_t)n->col + 1,
                   (int32_t)n->line, 0, message);
}

static bool is_docstring(const Node *n) {
    return n->kind == NODE_Expr && n->u.Expr.value->kind == NODE_Constant &&
           n->u.Expr.value->u.Constant.value.kind == CONST_STR;
}

// Future imports stand at the beginning, behind the docstring only.
static void find_futures(Compiler *c, const NodeList *body) {
    bool beginning = true, seen_doc = false;
    for (uint32_t i = 0; i < body->len && !c->failed; i++) {
        const Node *n = body->items[i];
        if (is_future_import(n)) {
            if (!beginning) {
                compile_error(
                    c, n,
                    "from __future__ imports must occur at the beginning of the "
                    "file");
                return;
            }
            for (uint32_t k = 0; k < n->u.ImportFrom.names.len && !c->failed; k++)
                set_feature(c, n, n->u.ImportFrom.names.items[k]->u.alias.name->text);
        } else if (is_docstring(n) && !seen_doc && beginning) {
            seen_doc = true;
        } else {
            beginning = false;
        }
    }
}

static void gen_docstring(Compiler *c, const NodeList *body) {
    if (body->len == 0 || !is_docstring(body->items[0])) return;
    Unit *u = c->unit;
    const Node *e = body->items[0]->u.Expr.value;
    Konst k = konst_str(e->u.Constant.value.text, e->u.Constant.value.len);
    if (u->outer == NULL) {
        konst_low(c, &k);
        u->flags |= CODE_DOC;
    }
    Reg r = reg_new(c);
    emit_at(c, body->items[0]);
    konst_load(c, &k, r);
    Var v = var_find(c, c->known.doc);
    var_store(c, &v, r);
    u->top = r;
}

void gen_top_body(Compiler *c, const NodeList *body) {
    if (c->scope->has_annotations) {
        bool is_ns = c->scope->kind == SCOPE_CLASS || c->opt->namespace_locals;
        emit_at(c, NULL);
        emit(c, OP_SETUPANN, is_ns ? 0 : NOREG, 0, 0, 0);
    }
    gen_docstring(c, body);
}

// The last statement's value is the result of the run.
static void gen_last(Compiler *c, const Node *n) {
    Unit *u = c->unit;
    uint32_t mark = u->top;
    if (n->kind == NODE_Expr) {
        emit_at(c, n);
        Reg r = gen_any(c, n->u.Expr.value);
        emit_at(c, n);
        emit(c, OP_SETRESULT, r, 0, 0, 0);
    } else {
        gen_stmt(c, n);
        const Node *target = n->kind == NODE_Assign      ? n->u.Assign.targets.items[0]
                             : n->kind == NODE_AugAssign ? n->u.AugAssign.target
                             : n->kind == NODE_AnnAssign && n->u.AnnAssign.value != NULL
                                 ? n->u.AnnAssign.target
                                 : NULL;
        if (target != NULL && target->kind == NODE_Name &&
            c->opt->result == COMPILE_RESULT_ASSIGN) {
            Reg r = reg_new(c);
            emit_at(c, n);
            gen_load_name(c, name_mangled(c, target->u.Name.id), r);
            emit(c, OP_SETRESULT, r, 0, 0, 0);
        }
    }
    u->top = mark;
}

static void gen_module_body(Compiler *c, const NodeList *body) {
    if (c->opt->mode == COMPILE_EXEC) gen_top_body(c, body);
    uint32_t len = body->len;
    if (len == 0 || c->opt->result == COMPILE_RESULT_NONE) {
        gen_body(c, body);
        return;
    }
    const NodeList head = {body->items, len - 1};
    gen_body(c, &head);
    if (!c->failed) gen_last(c, body->items[len - 1]);
}

static bool gen_module(Compiler *c, const Node *module) {
    const Name *name = name_intern(c, "<module>", 8);
    Unit *u = unit_begin(c, c->first_scope, name, 1);
    if (u == NULL) return false;
    u->flags |= c->opt->namespace_locals ? CODE_NAMESPACE : CODE_MODULE;
    if (c->opt->namespace_locals) u->npos = u->nposonly = 1;
    gen_prologue(c);
    if (module->kind == NODE_Expression) {
        const Node *body = module->u.Expression.body;
        Reg r = gen_any(c, body);
        emit_at(c, body);
        emit(c, OP_RET, r, 0, 0, 0);
        u->dead = true;
    } else {
        gen_module_body(c, &module->u.Module.body);
    }
    unit_end(c);
    return !c->failed;
}

static bool run_stages(Compiler *c, const Node *module, ImageBuf *out) {
    if (!name_table_init(c)) return false;
    if (module->kind != NODE_Expression) find_futures(c, &module->u.Module.body);
    if (c->failed || !symtab_build(c, module) || !symtab_resolve(c)) return false;
    if (!gen_module(c, module) || !image_write(c, out)) return false;
    out->futures = c->futures;
    const char *why = image_verify(out->image, out->image->size);
    if (why == NULL) return true;
    c->failed = true;
    diag_error(c->diags, DIAG_SYNTAX_ERROR, (DiagRange){0}, "internal compiler error: %s",
               why);
    return false;
}

bool compile_module(const CompileEnv *env, const Node *module, const char *filename,
                    const CompileOptions *opt, ImageBuf *out, DiagList *diags) {
    const char *limit = env->stack_limit;
    if (limit == NULL) limit = (const char *)__builtin_frame_address(0) - DEFAULT_STACK;
    Compiler c = {.env = env,
                  .opt = opt,
                  .arena = env->arena,
                  .diags = diags,
                  .filename = filename,
                  .stack_limit = limit,
                  .futures = opt->futures};
    *out = (ImageBuf){0};
    if (run_stages(&c, module, out)) return true;
    *out = (ImageBuf){0};
    if (diags->error.kind == DIAG_NONE)
        diag_error_raw(diags, DIAG_MEMORY, 0, 0, 0, 0, "out of memory");
    return false;
}

bool compile_source(const CompileEnv *env, const char *src, size_t len,
                    const char *filename, const CompileOptions *opt, ImageBuf *out,
                    DiagList *diags) {
    static const uint8_t modes[] = {[COMPILE_EXEC] = PARSE_EXEC,
                                    [COMPILE_EVAL] = PARSE_EVAL,
                                    [COMPILE_SINGLE] = PARSE_SINGLE};
    Node *module;
    *out = (ImageBuf){0};
    unsigned flags = (opt->warn_escapes ? PARSE_WARN_ESCAPES : 0) |
                     (opt->from_file ? PARSE_FROM_FILE : 0);
    if (!syntax_parse(env, src, len, (ParseMode)modes[opt->mode], flags, &module, diags))
        return false;
    if (opt->policy != NULL && !policy_judge(env, module, opt->policy, diags)) return false;
    return compile_module(env, module, filename, opt, out, diags);
}
