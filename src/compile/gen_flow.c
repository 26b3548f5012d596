// Branches, loops, and every way out of a block: break, continue and return run what the
// statements between here and there demand.
#include "compile/internal.h"

// `if c: continue` and `if c: break` directly in their loop are one conditional jump.
static bool gen_jump_if(Compiler *c, const Node *n) {
    const struct AstIf *s = &n->u.If;
    const Block *b = c->unit->block;
    if (s->body.len != 1 || b == NULL || b->kind != BLOCK_LOOP ||
        fold_condition(c, s->test) >= 0)
        return false;
    uint8_t kind = s->body.items[0]->kind;
    if (kind != NODE_Break && kind != NODE_Continue) return false;
    gen_cond(c, n, s->test, kind == NODE_Break ? b->on_break : b->on_continue, true);
    return true;
}

void gen_if(Compiler *c, const Node *n) {
    Label end = label_new(c);
    for (;;) {
        const struct AstIf *s = &n->u.If;
        if (gen_jump_if(c, n)) {
            if (s->orelse.len == 1 && s->orelse.items[0]->kind == NODE_If && !c->failed) {
                n = s->orelse.items[0];
                continue;
            }
            gen_body(c, &s->orelse);
            break;
        }
        Label other = label_new(c);
        gen_cond(c, n, s->test, other, false);
        gen_body(c, &s->body);
        if (s->orelse.len > 0) emit_jump(c, OP_JMP, 0, 0, end);
        label_bind(c, other);
        if (s->orelse.len != 1 || s->orelse.items[0]->kind != NODE_If || c->failed) {
            gen_body(c, &s->orelse);
            break;
        }
        n = s->orelse.items[0];
    }
    label_bind(c, end);
}

static void while_check(Compiler *c, const Node *n, Reg count) {
    if (!c->opt->while_limit) return;
    emit_at(c, n);
    emit(c, OP_WHILECHECK, count, 0, 0, 0);
}

// The test stands at the bottom, so that an iteration takes one jump.
void gen_while(Compiler *c, const Node *n) {
    const struct AstWhile *s = &n->u.While;
    Unit *u = c->unit;
    uint32_t mark = u->top;
    Label body = label_new(c), test = label_new(c), end = label_new(c);
    int known = fold_condition(c, s->test);
    Reg count = NOREG;
    if (c->opt->while_limit) {
        count = reg_new(c);
        emit_at(c, n);
        emit(c, OP_UNSET, count, 0, 0, 0);
    }
    emit_at(c, n);
    gen_hoist_frees(c);
    Block b;
    block_push(c, &b, BLOCK_LOOP, n);
    b.on_break = end;
    b.on_continue = known == 1 ? body : test;
    bool was_dead = u->dead;
    uint64_t *entry = defs_save(c);
    emit_at(c, n);
    if (known != 1) emit_jump(c, OP_JMP, 0, 0, test);
    // The body is generated even where it cannot run, for its errors.
    label_bind_loop(c, body, entry);
    if (was_dead || known == 0) u->dead = true;
    while_check(c, n, count);
    gen_body(c, &s->body);
    if (known == 1) {
        emit_jump(c, OP_JMP, 0, 0, body);
    } else {
        label_bind(c, test);
        if (known != 0) gen_cond(c, n, s->test, body, true);
    }
    block_pop(c);
    gen_body(c, &s->orelse);
    label_bind(c, end);
    u->top = mark;
}

void gen_for(Compiler *c, const Node *n) {
    const struct AstFor *s = &n->u.For;
    Unit *u = c->unit;
    uint32_t mark = u->top;
    Label body = label_new(c), next = label_new(c), exhausted = label_new(c),
          end = label_new(c);
    Reg iter = reg_new(c);
    Reg r = gen_iterable(c, s->iter, iter);
    emit_at(c, n);
    emit(c, OP_GETITER, iter, r, 0, 0);
    gen_hoist_frees(c);
    Reg direct = gen_target_reg(c, s->target);
    Reg item = direct != NOREG ? direct : reg_new(c);
    Block b;
    block_push(c, &b, BLOCK_LOOP, n);
    b.on_break = end;
    b.on_continue = next;
    emit_jump(c, OP_FORITER, item, iter, exhausted);
    label_here(c, body);
    gen_store(c, s->target, item);
    gen_body(c, &s->body);
    label_bind(c, next);
    emit_at(c, n);
    emit_jump(c, OP_FORNEXT, item, iter, body);
    block_pop(c);
    label_bind(c, exhausted);
    gen_body(c, &s->orelse);
    label_bind(c, end);
    u->top = mark;
}

// The exception that __anext__ ends the loop with is caught around one step.
void gen_async_next(Compiler *c, Reg dst, Reg iter, Label exhausted, const Node *at) {
    Unit *u = c->unit;
    uint32_t mark = u->top;
    Reg pair = reg_run(c, 2), t = reg_new(c);
    Label handler = label_new(c), done = label_new(c), other = label_new(c);
    uint64_t *defs = defs_save(c);
    uint32_t start = u->ninsns;
    emit_at(c, at);
    emit(c, OP_GETANEXT, t, iter, 0, 0);
    gen_await(c, t, 3, t);
    uint32_t end = u->ninsns;
    if (start < end) label_reach(c, handler, defs);
    emit_region(c, start, end, handler, pair);
    if (t != dst) emit(c, OP_MOVE, dst, t, 0, 0);
    emit_jump(c, OP_JMP, 0, 0, done);
    label_bind(c, handler);
    emit_at(c, at);
    emit(c, OP_LOADSPECIAL, t, SPECIAL_STOP_ASYNC_ITERATION, 0, 0);
    emit(c, OP_EXCMATCH, t, pair, t, 0);
    emit(c, OP_POPEXC, pair, 0, 0, 0);
    emit_jump(c, OP_JF, t, 0, other);
    emit_jump(c, OP_JMP, 0, 0, exhausted);
    label_bind(c, other);
    emit(c, OP_RERAISE, pair, 0, 0, 0);
    u->dead = true;
    label_bind(c, done);
    u->top = mark;
}

static bool check_async(Compiler *c, const Node *n) {
    const Scope *code = c->scope->code;
    if (code->kind == SCOPE_FUNCTION && code->is_async) return true;
    if (code->kind == SCOPE_MODULE && c->opt->top_level_await) {
        c->unit->flags |= CODE_COROUTINE;
        return true;
    }
    compile_error(c, n, "'async for' outside async function");
    return false;
}

void gen_async_for(Compiler *c, const Node *n) {
    const struct AstFor *s = &n->u.For;
    Unit *u = c->unit;
    uint32_t mark = u->top;
    if (!check_async(c, n)) return;
    Label next = label_new(c), exhausted = label_new(c), end = label_new(c);
    Reg iter = reg_new(c);
    Reg r = gen_operand(c, s->iter, NULL, iter);
    emit_at(c, n);
    emit(c, OP_GETAITER, iter, r, 0, 0);
    Reg item = reg_new(c);
    Block b;
    block_push(c, &b, BLOCK_LOOP, n);
    b.on_break = end;
    b.on_continue = next;
    label_here(c, next);
    gen_async_next(c, item, iter, exhausted, n);
    gen_store(c, s->target, item);
    gen_body(c, &s->body);
    emit_at(c, n);
    emit_jump(c, OP_JMP, 0, 0, next);
    block_pop(c);
    label_bind(c, exhausted);
    gen_body(c, &s->orelse);
    label_bind(c, end);
    u->top = mark;
}

static void unset_name(Compiler *c, const Block *b) {
    Var v = var_find(c, b->name);
    emit_at(c, NULL);
    if (v.kind == VAR_REG) {
        emit(c, OP_UNSET, v.index, 0, 0, 0);
        return;
    }
    Reg t = reg_new(c);
    gen_none(c, t);
    var_store(c, &v, t);
    var_del(c, &v);
    c->unit->top = t;
}

// A finally clause is being left: if it runs for an exception, that is dropped.
static void leave_finally_body(Compiler *c, const Block *b) {
    Label skip = label_new(c);
    emit_jump(c, OP_JNEQI, b->selector, 1, skip);
    emit(c, OP_POPEXC, b->live, 0, 0, 0);
    label_bind(c, skip);
}

// What leaving one block demands; true if the way out goes on there.
static bool leave_block(Compiler *c, Block *b, ExitKind kind, Reg value) {
    switch ((BlockKind)b->kind) {
    case BLOCK_LOOP:
        if (kind == EXIT_RETURN) return false;
        emit_jump(c, OP_JMP, 0, 0, kind == EXIT_BREAK ? b->on_break : b->on_continue);
        return true;
    case BLOCK_FINALLY:
        b->exits |= (uint8_t)(1u << kind);
        if (kind == EXIT_RETURN && value != b->value)
            emit(c, OP_MOVE, b->value, value, 0, 0);
        emit_wide(c, OP_LOADINT, b->selector, 2 + (int32_t)kind);
        emit_jump(c, OP_JMP, 0, 0, b->final);
        return true;
    case BLOCK_HANDLER: emit(c, OP_POPEXC, b->live, 0, 0, 0); return false;
    case BLOCK_NAME: unset_name(c, b); return false;
    case BLOCK_FINALLY_BODY: leave_finally_body(c, b); return false;
    case BLOCK_WITH: gen_with_exit(c, b); return false;
    case BLOCK_TRY:
    case BLOCK_STAR: return false;
    }
    return false;
}

static bool needs_copy(const Unit *u) {
    for (const Block *b = u->block; b != NULL; b = b->outer)
        if (b->kind == BLOCK_NAME || b->kind == BLOCK_FINALLY || b->kind == BLOCK_WITH)
            return true;
    return false;
}

// Regions that are passed do not cover the code that leaves them.
void gen_exit(Compiler *c, const Node *at, ExitKind kind, Reg value) {
    Unit *u = c->unit;
    Block *innermost = u->block, *b = innermost;
    uint32_t mark = u->top;
    if (u->dead || c->failed) return;
    if (kind == EXIT_RETURN && value != NOREG && !reg_is_temp(c, value) &&
        needs_copy(u)) {
        Reg copy = reg_new(c);
        emit(c, OP_MOVE, copy, value, 0, 0);
        value = copy;
    }
    bool done = false;
    for (; b != NULL && !done && !c->failed; b = b->outer) {
        block_close(c, b);
        emit_at(c, at);
        // A block sees what is around it as its surroundings.
        u->block = b->outer;
        done = leave_block(c, b, kind, value);
    }
    Block *covering = b; // this one and those around it were not left
    u->block = innermost;
    if (!done && kind == EXIT_RETURN) {
        emit_at(c, at);
        emit(c, OP_RET, value, 0, 0, 0);
    }
    u->dead = true;
    u->top = mark;
    // What follows is covered again.
    for (b = innermost; b != covering; b = b->outer)
        b->start = u->ninsns;
}
