// try, except, except*, finally.
//
// A handler's region gives it a pair of registers: the exception, and what was being
// handled before. The clauses of a handler are themselves a region whose handler restores
// that and raises again. A finally clause is generated once: a selector register says why
// it runs (0 end of the body, 1 exception, 2 + ExitKind) and a dispatch follows it.
#include "compile/internal.h"

enum { SELECT_END = 0, SELECT_EXCEPTION = 1, SELECT_EXIT = 2 };

// Restores what was being handled before the pair's exception and raises it again.
static void reraise(Compiler *c, Reg restore, Reg exception) {
    emit_at(c, NULL);
    emit(c, OP_POPEXC, restore, 0, 0, 0);
    emit(c, OP_RERAISE, exception, 0, 0, 0);
    c->unit->dead = true;
}

static void unset_handler_name(Compiler *c, const Name *name) {
    Var v = var_find(c, name);
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

// The body of `except E as name`: the name is unset however it is left.
static void gen_named_body(Compiler *c, const Node *h, Reg exception) {
    const struct AstExceptHandler *e = &h->u.ExceptHandler;
    const Name *name = name_mangled(c, e->name);
    if (!gen_check_name(c, h, name, CTX_STORE)) return;
    Reg pair = reg_run(c, 2);
    Label cleanup = label_new(c), end = label_new(c);
    emit_at(c, h);
    gen_store_name(c, name, exception);
    Block b;
    block_push(c, &b, BLOCK_NAME, h);
    b.name = name;
    block_open(c, &b, cleanup, pair);
    gen_body(c, &e->body);
    block_pop(c);
    if (!c->unit->dead) unset_handler_name(c, name);
    emit_jump(c, OP_JMP, 0, 0, end);
    label_bind(c, cleanup);
    if (label_used(c, cleanup) && !c->unit->dead) {
        unset_handler_name(c, name);
        emit(c, OP_RERAISE, pair, 0, 0, 0);
        c->unit->dead = true;
    }
    label_bind(c, end);
}

static void gen_clauses(Compiler *c, const NodeList *handlers, Reg pair, Label end) {
    Unit *u = c->unit;
    for (uint32_t i = 0; i < handlers->len && !c->failed; i++) {
        const Node *h = handlers->items[i];
        const struct AstExceptHandler *e = &h->u.ExceptHandler;
        Label next = label_new(c);
        uint32_t mark = u->top;
        if (e->type == NULL && i + 1 < handlers->len) {
            compile_error(c, h, "default 'except:' must be last");
            return;
        }
        if (e->type != NULL) {
            Reg t = reg_new(c);
            Reg type = gen_operand(c, e->type, NULL, t);
            emit_at(c, h);
            emit(c, OP_EXCMATCH, t, pair, type, 0);
            emit_jump(c, OP_JF, t, 0, next);
        }
        if (e->name != NULL) {
            gen_named_body(c, h, pair);
        } else {
            gen_body(c, &e->body);
        }
        emit_at(c, NULL);
        emit(c, OP_POPEXC, pair, 0, 0, 0);
        emit_jump(c, OP_JMP, 0, 0, end);
        label_bind(c, next);
        u->top = mark;
    }
}

static void gen_try_except(Compiler *c, const Node *n) {
    const struct AstTry *t = &n->u.Try;
    Unit *u = c->unit;
    uint32_t mark = u->top;
    Reg pair = reg_run(c, 2), second = reg_run(c, 2);
    Label handler = label_new(c), cleanup = label_new(c), end = label_new(c);
    Block b;
    block_push(c, &b, BLOCK_TRY, n);
    block_open(c, &b, handler, pair);
    gen_body(c, &t->body);
    block_pop(c);
    gen_body(c, &t->orelse);
    emit_jump(c, OP_JMP, 0, 0, end);

    u->dead = true;
    label_bind(c, handler);
    block_push(c, &b, BLOCK_HANDLER, n);
    b.live = pair;
    block_open(c, &b, cleanup, second);
    gen_clauses(c, &t->handlers, pair, end);
    block_pop(c);
    if (!u->dead) reraise(c, pair, pair);
    label_bind(c, cleanup);
    if (!u->dead) reraise(c, pair, second);
    label_bind(c, end);
    u->top = mark;
}

// The ways that went through the finally clause and go on behind it.
static void dispatch_exits(Compiler *c, const Node *n, const Block *b) {
    for (int kind = EXIT_BREAK; kind <= EXIT_RETURN; kind++) {
        if (!(b->exits & 1u << kind) || c->unit->dead) continue;
        Label next = label_new(c);
        emit_at(c, n);
        emit_jump(c, OP_JNEQI, b->selector, (uint32_t)(SELECT_EXIT + kind), next);
        gen_exit(c, n, (ExitKind)kind, b->value);
        label_bind(c, next);
    }
}

static void gen_finally(Compiler *c, const Node *n, const NodeList *final, Block *tried,
                        Label handler) {
    Unit *u = c->unit;
    Reg pair = tried->pair, second = reg_run(c, 2);
    Label cleanup = label_new(c), after = label_new(c), plain = label_new(c);
    bool falls_in = !u->dead;
    uint64_t *normal = falls_in ? defs_save(c) : NULL;
    emit_at(c, n);
    emit_wide(c, OP_LOADINT, tried->selector, SELECT_END);
    emit_jump(c, OP_JMP, 0, 0, tried->final);
    u->dead = true;
    label_bind(c, handler);
    emit_at(c, NULL);
    emit_wide(c, OP_LOADINT, tried->selector, SELECT_EXCEPTION);
    label_bind(c, tried->final);

    Block b;
    block_push(c, &b, BLOCK_FINALLY_BODY, n);
    b.live = pair;
    b.selector = tried->selector;
    block_open(c, &b, cleanup, second);
    gen_body(c, final);
    block_pop(c);
    if (!u->dead) {
        emit_at(c, NULL);
        if (falls_in) emit_jump(c, OP_JEQI, tried->selector, SELECT_END, after);
        dispatch_exits(c, n, tried);
        if (label_used(c, handler)) {
            reraise(c, pair, pair);
        } else {
            u->dead = true;
        }
    }
    label_bind(c, cleanup);
    if (!u->dead) {
        emit_at(c, NULL);
        emit_jump(c, OP_JNEQI, tried->selector, SELECT_EXCEPTION, plain);
        emit(c, OP_POPEXC, pair, 0, 0, 0);
        emit(c, OP_RERAISE, second, 0, 0, 0);
        u->dead = true;
        label_bind(c, plain);
        reraise(c, second, second);
    }
    label_bind(c, after);
    if (!u->dead) defs_merge(c, normal);
}

void gen_try(Compiler *c, const Node *n) {
    const struct AstTry *t = &n->u.Try;
    bool star = n->kind == NODE_TryStar;
    if (t->finalbody.len == 0) {
        if (star) {
            gen_try_star(c, n);
        } else {
            gen_try_except(c, n);
        }
        return;
    }
    Unit *u = c->unit;
    uint32_t mark = u->top;
    Reg pair = reg_run(c, 2);
    Block b;
    Label handler = label_new(c);
    block_push(c, &b, BLOCK_FINALLY, n);
    b.selector = reg_new(c);
    b.value = reg_new(c);
    b.final = label_new(c);
    block_open(c, &b, handler, pair);
    if (t->handlers.len == 0) {
        gen_body(c, &t->body);
    } else if (star) {
        gen_try_star(c, n);
    } else {
        gen_try_except(c, n);
    }
    block_pop(c);
    gen_finally(c, n, &t->finalbody, &b, handler);
    u->top = mark;
}

// Registers of one except* statement: the original exception, what is not handled yet,
// and the list of what the clauses raised.
typedef struct Star {
    Reg pair, rest, raised;
} Star;

static void gen_star_clause(Compiler *c, const Node *h, const Star *s) {
    Unit *u = c->unit;
    const struct AstExceptHandler *e = &h->u.ExceptHandler;
    uint32_t mark = u->top;
    Label next = label_new(c), failed = label_new(c);
    Reg match = reg_run(c, 2), pair = reg_run(c, 2);
    Reg type = gen_any(c, e->type);
    emit_at(c, h);
    // Nothing left: the type was evaluated, but there is nothing to match.
    emit_jump(c, OP_JNONE, s->rest, 0, next);
    emit(c, OP_EGMATCH, match, s->rest, type, 0);
    emit(c, OP_MOVE, s->rest, match + 1u, 0, 0);
    emit_jump(c, OP_JNONE, match, 0, next);
    Block b;
    block_push(c, &b, BLOCK_STAR, h);
    block_open(c, &b, failed, pair);
    if (e->name != NULL) {
        gen_named_body(c, h, match);
    } else {
        gen_body(c, &e->body);
    }
    block_pop(c);
    emit_jump(c, OP_JMP, 0, 0, next);
    label_bind(c, failed);
    if (!u->dead) {
        emit_at(c, NULL);
        emit(c, OP_LISTADD, s->raised, pair, 0, 0);
        emit(c, OP_POPEXC, pair, 0, 0, 0);
    }
    label_bind(c, next);
    u->top = mark;
}

void gen_try_star(Compiler *c, const Node *n) {
    const struct AstTry *t = &n->u.Try;
    Unit *u = c->unit;
    uint32_t mark = u->top;
    Star s = {.pair = reg_run(c, 2)};
    s.rest = reg_new(c);
    s.raised = reg_new(c);
    Reg second = reg_run(c, 2);
    Label handler = label_new(c), cleanup = label_new(c), end = label_new(c);
    Label nothing = label_new(c);
    Block b;
    block_push(c, &b, BLOCK_TRY, n);
    block_open(c, &b, handler, s.pair);
    gen_body(c, &t->body);
    block_pop(c);
    gen_body(c, &t->orelse);
    emit_jump(c, OP_JMP, 0, 0, end);

    u->dead = true;
    label_bind(c, handler);
    block_push(c, &b, BLOCK_HANDLER, n);
    b.live = s.pair;
    block_open(c, &b, cleanup, second);
    emit_at(c, n);
    emit(c, OP_MOVE, s.rest, s.pair, 0, 0);
    emit(c, OP_LIST, s.raised, s.raised, 0, 0);
    for (uint32_t i = 0; i < t->handlers.len && !c->failed; i++)
        gen_star_clause(c, t->handlers.items[i], &s);
    block_pop(c);
    if (!u->dead) {
        Label append = label_new(c);
        emit_at(c, NULL);
        emit_jump(c, OP_JNONE, s.rest, 0, append);
        emit(c, OP_LISTADD, s.raised, s.rest, 0, 0);
        label_bind(c, append);
        emit(c, OP_EGRAISE, s.rest, s.pair, s.raised, 0);
        emit(c, OP_POPEXC, s.pair, 0, 0, 0);
        emit_jump(c, OP_JNONE, s.rest, 0, nothing);
        emit(c, OP_RERAISE, s.rest, 0, 0, 0);
        u->dead = true;
    }
    label_bind(c, cleanup);
    if (!u->dead) reraise(c, s.pair, second);
    label_bind(c, nothing);
    label_bind(c, end);
    u->top = mark;
}
