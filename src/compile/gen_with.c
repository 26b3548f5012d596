// with and async with.
#include "compile/internal.h"

static void gen_awaited(Compiler *c, Reg r, uint32_t how) {
    Unit *u = c->unit;
    uint32_t mark = u->top;
    Reg t = reg_new(c);
    emit(c, OP_MOVE, t, r, 0, 0);
    gen_await(c, t, how, r);
    u->top = mark;
}

// exit(None, None, None), when the body is left without an exception.
void gen_with_exit(Compiler *c, const Block *b) {
    Unit *u = c->unit;
    uint32_t mark = u->top;
    Reg base = reg_run(c, 4);
    emit_at(c, b->node);
    emit(c, OP_MOVE, base, b->live, 0, 0);
    for (uint32_t i = 1; i < 4; i++)
        gen_none(c, (Reg)(base + i));
    emit(c, OP_CALL, base, 3, base, 0);
    if (b->is_async) gen_awaited(c, base, 2);
    u->top = mark;
}

// The body was left by an exception: __exit__ decides whether it is swallowed.
static void gen_with_handler(Compiler *c, const Node *n, const Block *with, Label handler,
                             Label end) {
    Unit *u = c->unit;
    Reg pair = with->pair, second = reg_run(c, 2), base = reg_run(c, 4);
    Label cleanup = label_new(c), swallowed = label_new(c);
    u->dead = true;
    label_bind(c, handler);
    if (u->dead) return;
    Block b;
    block_push(c, &b, BLOCK_HANDLER, n);
    b.live = pair;
    block_open(c, &b, cleanup, second);
    emit_at(c, n);
    emit(c, OP_MOVE, base, with->live, 0, 0);
    emit(c, OP_EXCINFO, base + 1u, pair, 0, 0);
    emit(c, OP_CALL, base, 3, base, 0);
    if (with->is_async) gen_awaited(c, base, 2);
    emit_jump(c, OP_JT, base, 0, swallowed);
    block_pop(c);
    emit(c, OP_POPEXC, pair, 0, 0, 0);
    emit(c, OP_RERAISE, pair, 0, 0, 0);
    u->dead = true;
    label_bind(c, cleanup);
    emit_at(c, NULL);
    emit(c, OP_POPEXC, pair, 0, 0, 0);
    emit(c, OP_RERAISE, second, 0, 0, 0);
    u->dead = true;
    label_bind(c, swallowed);
    emit_at(c, n);
    emit(c, OP_POPEXC, pair, 0, 0, 0);
    emit_jump(c, OP_JMP, 0, 0, end);
}

static void gen_item(Compiler *c, const Node *n, uint32_t i) {
    const struct AstWith *w = &n->u.With;
    if (i == w->items.len) {
        gen_body(c, &w->body);
        return;
    }
    if (c->failed || !compile_enter(c)) return;
    bool is_async = n->kind == NODE_AsyncWith;
    const struct Astwithitem *item = &w->items.items[i]->u.withitem;
    Unit *u = c->unit;
    uint32_t mark = u->top;
    Reg pair = reg_run(c, 2), exit = reg_run(c, 2), enter = (Reg)(exit + 1);
    Label handler = label_new(c), end = label_new(c);
    Reg manager = gen_any(c, item->context_expr);
    emit_at(c, n);
    emit(c, OP_WITHPREP, exit, manager, 0, is_async);
    u->top = enter + 1u;
    emit(c, OP_CALL, enter, 0, enter, 0);
    if (is_async) gen_awaited(c, enter, 1);
    Block b;
    block_push(c, &b, BLOCK_WITH, n);
    b.live = exit;
    b.is_async = is_async;
    block_open(c, &b, handler, pair);
    if (item->optional_vars != NULL) gen_store(c, item->optional_vars, enter);
    gen_item(c, n, i + 1);
    block_pop(c);
    if (!u->dead) gen_with_exit(c, &b);
    emit_jump(c, OP_JMP, 0, 0, end);
    gen_with_handler(c, n, &b, handler, end);
    label_bind(c, end);
    u->top = mark;
}

void gen_with(Compiler *c, const Node *n) {
    if (n->kind == NODE_AsyncWith) {
        const Scope *code = c->scope->code;
        bool top = code->kind == SCOPE_MODULE && c->opt->top_level_await;
        if (top) c->unit->flags |= CODE_COROUTINE;
        if (!top && !(code->kind == SCOPE_FUNCTION && code->is_async)) {
            compile_error(c, n, "'async with' outside async function");
            return;
        }
    }
    gen_item(c, n, 0);
}
