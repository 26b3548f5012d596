// Expressions: the dispatcher, and the forms that have no file of their own.
//
// gen_to generates straight into the destination. A destination that is a variable's
// register is written by the very last instruction, because everything before may raise
// or may still read the variable; a temporary may be used for partial results.
#include "compile/internal.h"

bool gen_may_rebind(const Compiler *c, const Node *later) {
    if (later == NULL || !c->scope->code->has_walrus) return false;
    return later->kind != NODE_Name && later->kind != NODE_Constant;
}

void gen_none(Compiler *c, Reg dst) {
    emit(c, OP_LOADNONE, dst, 0, 0, 0);
}

static void gen_walrus(Compiler *c, const Node *n, Reg dst) {
    const Node *target = n->u.NamedExpr.target;
    const Name *name = name_mangled(c, target->u.Name.id);
    Var v = var_find(c, name);
    Reg r = var_reg(&v);
    emit_at(c, target);
    if (!gen_check_name(c, target, name, CTX_STORE)) return;
    if (r != NOREG) {
        gen_to(c, n->u.NamedExpr.value, r);
        var_store(c, &v, r);
        if (dst != r) emit(c, OP_MOVE, dst, r, 0, 0);
        return;
    }
    Reg mark = (Reg)c->unit->top;
    Reg t = reg_is_temp(c, dst) ? dst : reg_new(c);
    gen_to(c, n->u.NamedExpr.value, t);
    emit_at(c, target);
    var_store(c, &v, t);
    if (t != dst) emit(c, OP_MOVE, dst, t, 0, 0);
    c->unit->top = mark;
}

Reg gen_any(Compiler *c, const Node *n) {
    if (n->kind == NODE_Name && !c->failed) {
        Var v = var_find(c, name_mangled(c, n->u.Name.id));
        if (v.kind == VAR_REG) {
            emit_at(c, n);
            var_check(c, &v);
            return (Reg)v.index;
        }
        if (v.kind == VAR_FREE) {
            emit_at(c, n);
            Reg r = var_cached(c, &v);
            if (r != NOREG) return r;
        }
    }
    if (n->kind == NODE_NamedExpr && !c->failed) {
        Var v = var_find(c, name_mangled(c, n->u.NamedExpr.target->u.Name.id));
        if (v.kind == VAR_REG) {
            gen_walrus(c, n, (Reg)v.index);
            return (Reg)v.index;
        }
    }
    Reg t = reg_new(c);
    gen_to(c, n, t);
    return t;
}

Reg gen_operand(Compiler *c, const Node *n, const Node *later, Reg hint) {
    bool is_var = n->kind == NODE_Name || n->kind == NODE_NamedExpr;
    if (is_var && !gen_may_rebind(c, later)) return gen_any(c, n);
    Reg t = hint != NOREG && reg_is_temp(c, hint) ? hint : reg_new(c);
    gen_to(c, n, t);
    return t;
}

void gen_effect(Compiler *c, const Node *n) {
    Konst k;
    if (c->failed || fold_expr(c, n, &k)) return;
    Unit *u = c->unit;
    uint32_t mark = u->top;
    gen_any(c, n);
    u->top = mark;
}

// Position of an attribute: where its expression spans lines, only the name.
static void at_attribute(Compiler *c, const Node *n) {
    emit_at(c, n);
    uint32_t len = n->u.Attribute.attr->len;
    if (n->line == n->end_line || len > n->end_col) return;
    c->unit->at_line = (int32_t)n->end_line;
    c->unit->at_col = n->end_col - len;
}

static void gen_attribute(Compiler *c, const Node *n, Reg dst) {
    Unit *u = c->unit;
    uint32_t mark = u->top;
    Reg obj = gen_operand(c, n->u.Attribute.value, NULL, dst);
    at_attribute(c, n);
    const Name *name = name_mangled(c, n->u.Attribute.attr);
    emit(c, OP_GETATTR, dst, obj, emit_site(c, OP_GETATTR, name), 0);
    u->top = mark;
}

static void gen_name(Compiler *c, const Node *n, Reg dst) {
    const Name *name = name_mangled(c, n->u.Name.id);
    emit_at(c, n);
    if (name == c->known.debug) {
        emit(c, OP_LOADBOOL, dst, 1, 0, 0);
        return;
    }
    gen_load_name(c, name, dst);
}

static void gen_ifexp(Compiler *c, const Node *n, Reg dst) {
    const struct AstIfExp *e = &n->u.IfExp;
    int known = fold_condition(c, e->test);
    if (known >= 0) {
        gen_to(c, known ? e->body : e->orelse, dst);
        return;
    }
    // Both arms end by writing dst, so even a variable can be written directly.
    Label other = label_new(c), end = label_new(c);
    gen_cond(c, n, e->test, other, false);
    gen_to(c, e->body, dst);
    emit_jump(c, OP_JMP, 0, 0, end);
    label_bind(c, other);
    gen_to(c, e->orelse, dst);
    label_bind(c, end);
}

static bool is_in_function(const Compiler *c) {
    const Scope *code = c->scope->code;
    return code->kind == SCOPE_FUNCTION || code->kind == SCOPE_COMP;
}

static void gen_yield(Compiler *c, const Node *n, Reg dst) {
    Unit *u = c->unit;
    if (c->scope->code->kind != SCOPE_FUNCTION) {
        compile_error(c, n, "'yield' outside function");
        return;
    }
    uint32_t mark = u->top;
    Reg r;
    if (n->u.Yield.value != NULL) {
        r = gen_any(c, n->u.Yield.value);
    } else {
        r = reg_new(c);
        emit_at(c, n);
        gen_none(c, r);
    }
    emit_at(c, n);
    if (u->flags & CODE_ASYNCGEN) {
        Reg t = reg_new(c);
        emit(c, OP_INTRINSIC, t, r, 1, INTRINSIC_ASYNCGEN_YIELD);
        r = t;
    }
    emit(c, OP_YIELD, dst, r, 0, 0);
    u->top = mark;
}

static void gen_yield_from(Compiler *c, const Node *n, Reg dst) {
    Unit *u = c->unit;
    const Scope *code = c->scope->code;
    if (code->kind != SCOPE_FUNCTION) {
        compile_error(c, n, "'yield' outside function");
        return;
    }
    if (code->is_async) {
        compile_error(c, n, "'yield from' inside async function");
        return;
    }
    uint32_t mark = u->top;
    Reg value = reg_new(c), iter = reg_new(c);
    Reg r = gen_operand(c, n->u.YieldFrom.value, NULL, iter);
    emit_at(c, n);
    emit(c, OP_GETYFITER, iter, r, 0, 0);
    gen_none(c, value);
    emit(c, OP_YIELDFROM, value, iter, 0, 0);
    emit(c, OP_MOVE, dst, value, 0, 0);
    u->top = mark;
}

void gen_await(Compiler *c, Reg value, uint32_t how, Reg dst) {
    Unit *u = c->unit;
    uint32_t mark = u->top;
    Reg sent = reg_is_temp(c, dst) && dst != value ? dst : reg_new(c);
    Reg iter = reg_new(c);
    emit(c, OP_GETAWAIT, iter, value, 0, how);
    gen_none(c, sent);
    emit(c, OP_YIELDFROM, sent, iter, 0, 1);
    if (sent != dst) emit(c, OP_MOVE, dst, sent, 0, 0);
    u->top = mark;
}

static void gen_await_expr(Compiler *c, const Node *n, Reg dst) {
    Unit *u = c->unit;
    const Scope *code = c->scope->code;
    if (!is_in_function(c)) {
        if (code->kind != SCOPE_MODULE || !c->opt->top_level_await) {
            compile_error(c, n, "'await' outside function");
            return;
        }
        u->flags |= CODE_COROUTINE;
    } else if (code->is_genexp) {
        u->flags = (u->flags & ~(uint32_t)CODE_GENERATOR) | CODE_ASYNCGEN;
    } else if (!code->is_async) {
        compile_error(c, n, "'await' outside async function");
        return;
    }
    uint32_t mark = u->top;
    Reg r = gen_any(c, n->u.Await.value);
    emit_at(c, n);
    gen_await(c, r, 0, dst);
    u->top = mark;
}

static bool may_fold(const Node *n) {
    return n->kind == NODE_Constant || n->kind == NODE_UnaryOp || n->kind == NODE_Tuple ||
           n->kind == NODE_Subscript;
}

void gen_to(Compiler *c, const Node *n, Reg dst) {
    if (c->failed || !compile_enter(c)) return;
    Konst k;
    if (may_fold(n) && fold_expr(c, n, &k)) {
        emit_at(c, n);
        konst_load(c, &k, dst);
        return;
    }
    switch (n->kind) {
    case NODE_Name: gen_name(c, n, dst); break;
    case NODE_Attribute: gen_attribute(c, n, dst); break;
    case NODE_Subscript: gen_subscript(c, n, dst); break;
    case NODE_Call: gen_call(c, n, dst); break;
    case NODE_BinOp: gen_binop(c, n, dst); break;
    case NODE_UnaryOp: gen_unary(c, n, dst); break;
    case NODE_Compare: gen_compare(c, n, dst); break;
    case NODE_BoolOp: gen_boolop(c, n, dst); break;
    case NODE_IfExp: gen_ifexp(c, n, dst); break;
    case NODE_NamedExpr: gen_walrus(c, n, dst); break;
    case NODE_Lambda: gen_lambda(c, n, dst); break;
    case NODE_List: gen_list(c, n, &n->u.List.elts, dst); break;
    case NODE_Tuple: gen_tuple(c, n, &n->u.Tuple.elts, dst); break;
    case NODE_Set: gen_set(c, n, dst); break;
    case NODE_Dict: gen_dict(c, n, dst); break;
    case NODE_ListComp:
    case NODE_SetComp:
    case NODE_DictComp: gen_comp(c, n, dst); break;
    case NODE_GeneratorExp: gen_genexp(c, n, dst); break;
    case NODE_JoinedStr: gen_joined(c, n, dst); break;
    case NODE_FormattedValue: gen_formatted(c, n, dst); break;
    case NODE_Yield: gen_yield(c, n, dst); break;
    case NODE_YieldFrom: gen_yield_from(c, n, dst); break;
    case NODE_Await: gen_await_expr(c, n, dst); break;
    case NODE_Slice: {
        Reg r = gen_index(c, n);
        if (r != dst) emit(c, OP_MOVE, dst, r, 0, 0);
        break;
    }
    case NODE_Starred: compile_error(c, n, "can't use starred expression here"); break;
    default: compile_error(c, n, "unexpected expression"); break;
    }
}
