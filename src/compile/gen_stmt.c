// Statements: the dispatcher and the simple ones.
#include <string.h>

#include "compile/internal.h"

static void gen_return(Compiler *c, const Node *n) {
    Unit *u = c->unit;
    const Scope *code = c->scope->code;
    const Node *value = n->u.Return.value;
    if (code->kind != SCOPE_FUNCTION) {
        compile_error(c, n, "'return' outside function");
        return;
    }
    if (value != NULL && (u->flags & CODE_ASYNCGEN)) {
        compile_error(c, n, "'return' with value in async generator");
        return;
    }
    for (const Block *b = u->block; b != NULL; b = b->outer)
        if (b->kind == BLOCK_STAR) {
            compile_error(c, n,
                          "'break', 'continue' and 'return' cannot appear in an except* "
                          "block");
            return;
        }
    uint32_t mark = u->top;
    Konst k;
    bool none = value == NULL || (fold_expr(c, value, &k) && k.tag == ICONST_NONE);
    if (none && u->block == NULL) {
        emit_at(c, n);
        emit(c, OP_RETNONE, 0, 0, 0, 0);
        u->dead = true;
        return;
    }
    Reg r;
    if (value == NULL) {
        r = reg_new(c);
        emit_at(c, n);
        gen_none(c, r);
    } else {
        r = gen_any(c, value);
    }
    emit_at(c, n);
    gen_exit(c, n, EXIT_RETURN, r);
    u->top = mark;
}

static void gen_loop_exit(Compiler *c, const Node *n, ExitKind kind) {
    for (const Block *b = c->unit->block; b != NULL; b = b->outer) {
        if (b->kind == BLOCK_STAR) {
            compile_error(c, n,
                          "'break', 'continue' and 'return' cannot appear in an except* "
                          "block");
            return;
        }
        if (b->kind != BLOCK_LOOP) continue;
        emit_at(c, n);
        gen_exit(c, n, kind, NOREG);
        return;
    }
    compile_error(c, n,
                  kind == EXIT_BREAK ? "'break' outside loop"
                                     : "'continue' not properly in loop");
}

static void gen_raise(Compiler *c, const Node *n) {
    Unit *u = c->unit;
    uint32_t mark = u->top;
    Reg exc = NOREG, cause = NOREG;
    if (n->u.Raise.exc != NULL) {
        exc = gen_operand(c, n->u.Raise.exc, n->u.Raise.cause, NOREG);
        if (n->u.Raise.cause != NULL) cause = gen_any(c, n->u.Raise.cause);
    }
    emit_at(c, n);
    emit(c, OP_RAISE, exc, cause, 0, 0);
    u->dead = true;
    u->top = mark;
}

// CPython reports a failed assertion at the last comparison of the test, if it has one.
static const Node *last_comparison(Compiler *c, const Node *test) {
    while (test->kind == NODE_UnaryOp && test->u.UnaryOp.op == UN_Not)
        test = test->u.UnaryOp.operand;
    if (test->kind == NODE_Compare) return test;
    if (test->kind != NODE_BoolOp || !compile_enter(c)) return NULL;
    const NodeList *values = &test->u.BoolOp.values;
    const Node *found = NULL;
    for (uint32_t i = values->len; i > 0 && found == NULL; i--)
        found = last_comparison(c, values->items[i - 1]);
    return found;
}

static void gen_assert(Compiler *c, const Node *n) {
    const struct AstAssert *a = &n->u.Assert;
    Unit *u = c->unit;
    uint32_t mark = u->top;
    if (a->test->kind == NODE_Tuple && a->test->u.Tuple.elts.len > 0)
        compile_warn(c, n, "assertion is always true, perhaps remove parentheses?");
    Label ok = label_new(c);
    gen_cond(c, n, a->test, ok, true);
    const Node *at = last_comparison(c, a->test);
    if (at == NULL) at = n;
    emit_at(c, at);
    Reg error = reg_new(c);
    emit(c, OP_LOADSPECIAL, error, SPECIAL_ASSERTION_ERROR, 0, 0);
    if (a->msg != NULL) {
        gen_to(c, a->msg, reg_new(c));
        emit_at(c, at);
        emit(c, OP_CALL, error, 1, error, 0);
    }
    emit_at(c, at);
    emit(c, OP_RAISE, error, NOREG, 0, 0);
    u->dead = true;
    label_bind(c, ok);
    u->top = mark;
}

static void gen_expr_stmt(Compiler *c, const Node *n) {
    Unit *u = c->unit;
    if (c->opt->mode == COMPILE_SINGLE && u->outer == NULL &&
        c->scope->kind == SCOPE_MODULE) {
        uint32_t mark = u->top;
        Reg r = gen_any(c, n->u.Expr.value);
        emit_at(c, n);
        emit(c, OP_PRINTEXPR, r, 0, 0, 0);
        u->top = mark;
        return;
    }
    gen_effect(c, n->u.Expr.value);
}

void gen_body(Compiler *c, const NodeList *body) {
    for (uint32_t i = 0; i < body->len && !c->failed; i++)
        gen_stmt(c, body->items[i]);
}

void gen_stmt(Compiler *c, const Node *n) {
    if (c->failed || !compile_enter(c)) return;
    emit_at(c, n);
    switch (n->kind) {
    case NODE_FunctionDef:
    case NODE_AsyncFunctionDef: gen_function(c, n); break;
    case NODE_ClassDef: gen_class(c, n); break;
    case NODE_Return: gen_return(c, n); break;
    case NODE_Delete:
        for (uint32_t i = 0; i < n->u.Delete.targets.len; i++)
            gen_delete(c, n->u.Delete.targets.items[i]);
        break;
    case NODE_Assign: gen_assign(c, n); break;
    case NODE_AugAssign: gen_augassign(c, n); break;
    case NODE_AnnAssign: gen_annassign(c, n); break;
    case NODE_TypeAlias: gen_typealias(c, n); break;
    case NODE_For: gen_for(c, n); break;
    case NODE_AsyncFor: gen_async_for(c, n); break;
    case NODE_While: gen_while(c, n); break;
    case NODE_If: gen_if(c, n); break;
    case NODE_With:
    case NODE_AsyncWith: gen_with(c, n); break;
    case NODE_Match: gen_match(c, n); break;
    case NODE_Raise: gen_raise(c, n); break;
    case NODE_Try:
    case NODE_TryStar: gen_try(c, n); break;
    case NODE_Assert: gen_assert(c, n); break;
    case NODE_Import: gen_import(c, n); break;
    case NODE_ImportFrom: gen_import_from(c, n); break;
    case NODE_Expr: gen_expr_stmt(c, n); break;
    case NODE_Break: gen_loop_exit(c, n, EXIT_BREAK); break;
    case NODE_Continue: gen_loop_exit(c, n, EXIT_CONTINUE); break;
    case NODE_Global:
    case NODE_Nonlocal:
    case NODE_Pass: break;
    default: compile_error(c, n, "unexpected statement"); break;
    }
}
