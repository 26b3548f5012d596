// Comprehensions, inlined into the code around them, and generator expressions, which are
// functions whose R[0] is the iterator of the first iterable.
#include "compile/internal.h"

static const NodeList *generators_of(const Node *n) {
    return n->kind == NODE_DictComp ? &n->u.DictComp.generators
                                    : &n->u.ListComp.generators;
}

// Whether every run of the first loop's body begins with this name assigned.
static bool binds_name(const Node *target, const Name *name, Compiler *c) {
    if (target->kind == NODE_Name) return name_mangled(c, target->u.Name.id) == name;
    if (target->kind != NODE_Tuple && target->kind != NODE_List) return false;
    for (uint32_t i = 0; i < target->u.Tuple.elts.len; i++) {
        const Node *e = target->u.Tuple.elts.items[i];
        if (e->kind == NODE_Name && name_mangled(c, e->u.Name.id) == name) return true;
    }
    return false;
}

// The variables of an inlined comprehension begin unset, captured ones in new cells.
static void begin_variables(Compiler *c, const Node *n, const Scope *s) {
    const Node *first = generators_of(n)->items[0]->u.comprehension.target;
    for (const Symbol *k = s->first; k != NULL; k = k->next) {
        if (k->access != ACCESS_LOCAL || k->owner != k) continue;
        defs_remove(c, k->reg);
        if (k->is_cell || !binds_name(first, k->name, c))
            emit(c, OP_UNSET, k->reg, 0, 0, 0);
        if (k->is_cell) emit(c, OP_MKCELL, k->reg, 0, 0, 0);
    }
}

typedef struct Loop {
    const Node *n;
    const NodeList *gens;
    Reg out; // the collection; NOREG: a generator expression yields
} Loop;

static void gen_element(Compiler *c, const Loop *loop) {
    const Node *n = loop->n;
    Unit *u = c->unit;
    uint32_t mark = u->top;
    if (n->kind == NODE_DictComp) {
        Reg k = gen_operand(c, n->u.DictComp.key, n->u.DictComp.value, NOREG);
        Reg v = gen_any(c, n->u.DictComp.value);
        emit_at(c, n);
        emit(c, OP_DICTPUT, loop->out, k, v, 0);
    } else if (loop->out == NOREG) {
        Reg r = gen_any(c, n->u.GeneratorExp.elt), t = reg_new(c);
        emit_at(c, n);
        if (u->flags & CODE_ASYNCGEN) {
            emit(c, OP_INTRINSIC, t, r, 1, INTRINSIC_ASYNCGEN_YIELD);
            r = t;
        }
        emit(c, OP_YIELD, t, r, 0, 0);
    } else {
        Reg r = gen_any(c, n->u.ListComp.elt);
        emit_at(c, n);
        emit(c, n->kind == NODE_ListComp ? OP_LISTADD : OP_SETADD, loop->out, r, 0, 0);
    }
    u->top = mark;
}

// [e for x in [y]]: one item without a loop, as `for x in [y]` often stands for x = y.
static const Node *single_item(const Node *iter) {
    if (iter->kind != NODE_List && iter->kind != NODE_Tuple) return NULL;
    const NodeList *elts = &iter->u.List.elts;
    if (elts->len != 1 || elts->items[0]->kind == NODE_Starred) return NULL;
    return elts->items[0];
}

static void gen_level(Compiler *c, const Loop *loop, uint32_t i, Reg iter);

// The conditions and what is inside of them; a false one goes to `next`.
static void gen_inside(Compiler *c, const Loop *loop, uint32_t i, Label next) {
    const struct Astcomprehension *g = &loop->gens->items[i]->u.comprehension;
    for (uint32_t k = 0; k < g->ifs.len && !c->failed; k++)
        gen_cond(c, loop->n, g->ifs.items[k], next, false);
    if (i + 1 == loop->gens->len) {
        gen_element(c, loop);
        return;
    }
    const struct Astcomprehension *inner = &loop->gens->items[i + 1]->u.comprehension;
    const Node *item = inner->is_async ? NULL : single_item(inner->iter);
    Unit *u = c->unit;
    uint32_t mark = u->top;
    if (item != NULL) {
        Reg direct = gen_target_reg(c, inner->target);
        Reg r = direct != NOREG ? direct : reg_new(c);
        gen_to(c, item, r);
        emit_at(c, loop->n);
        gen_store(c, inner->target, r);
        gen_inside(c, loop, i + 1, next);
        u->top = mark;
        return;
    }
    Reg iter = reg_new(c);
    Reg r = gen_iterable(c, inner->iter, iter);
    emit_at(c, loop->n);
    emit(c, inner->is_async ? OP_GETAITER : OP_GETITER, iter, r, 0, 0);
    gen_level(c, loop, i + 1, iter);
    u->top = mark;
}

static void gen_level(Compiler *c, const Loop *loop, uint32_t i, Reg iter) {
    Unit *u = c->unit;
    if (c->failed || !compile_enter(c)) return;
    const struct Astcomprehension *g = &loop->gens->items[i]->u.comprehension;
    uint32_t mark = u->top;
    Reg direct = gen_target_reg(c, g->target);
    Reg item = direct != NOREG ? direct : reg_new(c);
    Label body = label_new(c), next = label_new(c), exhausted = label_new(c);
    emit_at(c, loop->n);
    if (g->is_async) {
        label_here(c, next);
        gen_async_next(c, item, iter, exhausted, loop->n);
    } else {
        emit_jump(c, OP_FORITER, item, iter, exhausted);
        label_here(c, body);
    }
    gen_store(c, g->target, item);
    gen_inside(c, loop, i, next);
    emit_at(c, loop->n);
    if (g->is_async) {
        emit_jump(c, OP_JMP, 0, 0, next);
    } else {
        label_bind(c, next);
        emit_jump(c, OP_FORNEXT, item, iter, body);
    }
    label_bind(c, exhausted);
    u->top = mark;
}

static bool contains_async(const NodeList *gens) {
    for (uint32_t i = 0; i < gens->len; i++)
        if (gens->items[i]->u.comprehension.is_async) return true;
    return false;
}

static bool check_async(Compiler *c, const Node *n, const Scope *s) {
    const Scope *code = c->scope->code;
    if (!s->has_async_comp) return true;
    if (code->kind == SCOPE_COMP || (code->kind == SCOPE_FUNCTION && code->is_async)) {
        if (code->is_genexp)
            c->unit->flags = (c->unit->flags & ~(uint32_t)CODE_GENERATOR) | CODE_ASYNCGEN;
        return true;
    }
    if (code->kind == SCOPE_MODULE && c->opt->top_level_await) {
        c->unit->flags |= CODE_COROUTINE;
        return true;
    }
    compile_error(c, n, "asynchronous comprehension outside of an asynchronous function");
    return false;
}

void gen_comp(Compiler *c, const Node *n, Reg dst) {
    Unit *u = c->unit;
    Scope *outer = c->scope, *s = symtab_scope_of(c, n, PART_MAIN);
    const NodeList *gens = generators_of(n);
    const struct Astcomprehension *first = &gens->items[0]->u.comprehension;
    uint32_t mark = u->top;
    if (s == NULL || !check_async(c, n, s)) return;
    Reg out = reg_is_temp(c, dst) ? dst : reg_new(c), iter = reg_new(c);
    Reg r = gen_iterable(c, first->iter, iter);
    emit_at(c, n);
    emit(c, first->is_async ? OP_GETAITER : OP_GETITER, iter, r, 0, 0);
    Op make = n->kind == NODE_ListComp  ? OP_LIST
              : n->kind == NODE_SetComp ? OP_SET
                                        : OP_DICT;
    uint32_t call = emit(c, make, out, out, 0, 0);
    uint32_t region = emit_inline_begin(c,
                                        n->kind == NODE_ListComp  ? "<listcomp>"
                                        : n->kind == NODE_SetComp ? "<setcomp>"
                                                                  : "<dictcomp>",
                                        call);
    gen_hoist_frees(c);
    c->scope = s;
    begin_variables(c, n, s);
    Loop loop = {.n = n, .gens = gens, .out = out};
    gen_level(c, &loop, 0, iter);
    c->scope = outer;
    emit_inline_end(c, region);
    emit_at(c, n);
    if (out != dst) emit(c, OP_MOVE, dst, out, 0, 0);
    u->top = mark;
}

void gen_genexp(Compiler *c, const Node *n, Reg dst) {
    Unit *u = c->unit;
    Scope *outer = c->scope, *s = symtab_scope_of(c, n, PART_MAIN);
    const NodeList *gens = generators_of(n);
    const struct Astcomprehension *first = &gens->items[0]->u.comprehension;
    if (s == NULL || unit_begin(c, s, c->known.genexpr, n->line) == NULL) return;
    bool is_async = contains_async(gens);
    c->unit->flags |= CODE_GENEXPR | (is_async ? CODE_ASYNCGEN : CODE_GENERATOR);
    c->unit->npos = c->unit->nposonly = 1;
    gen_prologue(c);
    gen_hoist_frees(c);
    Loop loop = {.n = n, .gens = gens, .out = NOREG};
    gen_level(c, &loop, 0, 0);
    uint32_t code = unit_end(c);
    c->scope = outer;

    uint32_t mark = u->top;
    Reg base = dst + 1u == mark && reg_is_temp(c, dst) ? dst : reg_new(c);
    emit_at(c, n);
    gen_mkfunc(c, code, s, NOREG, 0, base);
    Reg arg = reg_new(c);
    Reg r = gen_iterable(c, first->iter, arg);
    emit_at(c, n);
    emit(c, first->is_async ? OP_GETAITER : OP_GETITER, arg, r, 0, 0);
    emit(c, OP_CALL, base, 1, dst, 0);
    u->top = mark;
}
