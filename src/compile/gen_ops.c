// Operators: arithmetic with immediate and constant forms, comparisons, boolean logic,
// and conditions fused with their jumps.
#include "compile/internal.h"

// The instruction of a binary operator with registers, an immediate, a constant.
typedef struct BinaryForms {
    uint8_t reg, imm, konst;
    bool int_konst; // the constant may be an int
} BinaryForms;

static const BinaryForms binary_forms[] = {
    [BIN_Add] = {OP_ADD, OP_ADDI, OP_ADDK, false},
    [BIN_Sub] = {OP_SUB, OP_SUBI, OP_SUBK, false},
    [BIN_Mult] = {OP_MUL, OP_MULI, OP_MULK, false},
    [BIN_MatMult] = {OP_MATMUL, 0, 0, false},
    [BIN_Div] = {OP_TRUEDIV, 0, OP_TRUEDIVK, true},
    [BIN_Mod] = {OP_MOD, OP_MODI, 0, false},
    [BIN_Pow] = {OP_POW, 0, OP_POWK, true},
    [BIN_LShift] = {OP_LSHIFT, OP_LSHIFTI, 0, false},
    [BIN_RShift] = {OP_RSHIFT, OP_RSHIFTI, 0, false},
    [BIN_BitOr] = {OP_OR, 0, 0, false},
    [BIN_BitXor] = {OP_XOR, 0, 0, false},
    [BIN_BitAnd] = {OP_AND, OP_ANDI, 0, false},
    [BIN_FloorDiv] = {OP_FLOORDIV, OP_FLOORDIVI, 0, false},
};

static bool fits_imm(const Konst *k) {
    return k->tag == ICONST_INT && k->u.i >= INT16_MIN && k->u.i <= INT16_MAX;
}

// R[dst] = R[r] op k, or k op R[r] if swapped; false if there is no such form.
static bool emit_konst_form(Compiler *c, Operator op, Reg dst, Reg r, const Konst *k,
                            uint32_t x) {
    const BinaryForms *f = &binary_forms[op];
    if (f->imm != 0 && fits_imm(k)) {
        emit(c, (Op)f->imm, dst, r, (uint16_t)k->u.i, x);
        return true;
    }
    bool fits = k->tag == ICONST_FLOAT || (f->int_konst && k->tag == ICONST_INT);
    if (f->konst == 0 || !fits || c->unit->low.len >= UINT16_MAX) return false;
    emit(c, (Op)f->konst, dst, r, konst_low(c, k), x);
    return true;
}

static bool has_konst_form(Operator op, const Konst *k) {
    const BinaryForms *f = &binary_forms[op];
    return (f->imm != 0 && fits_imm(k)) ||
           (f->konst != 0 &&
            (k->tag == ICONST_FLOAT || (f->int_konst && k->tag == ICONST_INT)));
}

void gen_binary_op(Compiler *c, Operator op, Reg dst, Reg l, Reg r, bool inplace) {
    emit(c, (Op)binary_forms[op].reg, dst, l, r, inplace ? ARITH_INPLACE : 0);
}

void gen_inplace(Compiler *c, const Node *stmt, Reg dst, Reg left) {
    const struct AstAugAssign *a = &stmt->u.AugAssign;
    Konst k;
    if (fold_expr(c, a->value, &k) && has_konst_form((Operator)a->op, &k)) {
        emit_at(c, stmt);
        if (emit_konst_form(c, (Operator)a->op, dst, left, &k, ARITH_INPLACE)) return;
    }
    uint32_t mark = c->unit->top;
    Reg r = gen_any(c, a->value);
    emit_at(c, stmt);
    gen_binary_op(c, (Operator)a->op, dst, left, r, true);
    c->unit->top = mark;
}

// The state of a left-leaning chain: its value so far is a constant or in a register.
typedef struct Chain {
    bool is_konst;
    Konst k;
    Reg reg;
} Chain;

// One operation of the chain into R[dst], or folded.
static void chain_step(Compiler *c, Chain *chain, const Node *n, Reg dst) {
    Operator op = (Operator)n->u.BinOp.op;
    const Node *right = n->u.BinOp.right;
    uint32_t mark = c->unit->top;
    Konst k, folded;
    bool right_konst = fold_expr(c, right, &k);
    if (chain->is_konst && right_konst && fold_binary(c, op, &chain->k, &k, &folded)) {
        chain->k = folded;
        return;
    }
    if (chain->is_konst && !right_konst && has_konst_form(op, &chain->k)) {
        Reg r = gen_operand(c, right, NULL, dst);
        emit_at(c, n);
        if (emit_konst_form(c, op, dst, r, &chain->k, ARITH_SWAPPED)) goto done;
    }
    if (chain->is_konst) {
        chain->reg = reg_is_temp(c, dst) ? dst : reg_new(c);
        konst_load(c, &chain->k, chain->reg);
    }
    if (right_konst && has_konst_form(op, &k)) {
        emit_at(c, n);
        if (emit_konst_form(c, op, dst, chain->reg, &k, 0)) goto done;
    }
    Reg r = gen_any(c, right);
    emit_at(c, n);
    gen_binary_op(c, op, dst, chain->reg, r, false);
done:
    c->unit->top = mark;
    chain->is_konst = false;
    chain->reg = dst;
}

void gen_binop(Compiler *c, const Node *n, Reg dst) {
    Unit *u = c->unit;
    uint32_t mark = u->top, len = 0;
    const Node *left = n;
    for (; left->kind == NODE_BinOp; left = left->u.BinOp.left)
        len++;
    const Node **spine = compile_alloc(c, len * sizeof *spine);
    if (spine == NULL) return;
    uint32_t i = len;
    for (const Node *p = n; p->kind == NODE_BinOp; p = p->u.BinOp.left)
        spine[--i] = p;
    Reg acc = reg_is_temp(c, dst) ? dst : len > 1 ? reg_new(c) : NOREG;
    Chain chain = {.is_konst = fold_expr(c, left, &chain.k)};
    if (!chain.is_konst) {
        Reg hint = acc != NOREG ? acc : NOREG;
        chain.reg = gen_operand(c, left, spine[0]->u.BinOp.right, hint);
        // A variable kept by reference must outlive only the first step: later ones use
        // the accumulator.
    }
    for (i = 0; i < len && !c->failed; i++)
        chain_step(c, &chain, spine[i], i + 1 == len ? dst : acc);
    if (chain.is_konst) {
        emit_at(c, n);
        konst_load(c, &chain.k, dst);
    }
    u->top = mark;
}

void gen_unary(Compiler *c, const Node *n, Reg dst) {
    static const uint8_t ops[] = {[UN_Invert] = OP_INVERT,
                                  [UN_Not] = OP_NOT,
                                  [UN_UAdd] = OP_POS,
                                  [UN_USub] = OP_NEG};
    Unit *u = c->unit;
    uint32_t mark = u->top;
    const Node *operand = n->u.UnaryOp.operand;
    if (n->u.UnaryOp.op == UN_Not && operand->kind == NODE_Compare &&
        operand->u.Compare.comparators.len == 1) {
        // not (a in b), not (a is b): one instruction with the opposite sense.
        static const uint8_t opposite[] = {[CMP_Is] = CMP_IsNot,
                                           [CMP_IsNot] = CMP_Is,
                                           [CMP_In] = CMP_NotIn,
                                           [CMP_NotIn] = CMP_In};
        uint8_t op = operand->u.Compare.ops[0];
        if (op >= CMP_Is) {
            const uint8_t flipped[] = {opposite[op]};
            Node copy = {
                .kind = NODE_Compare, .line = operand->line, .col = operand->col};
            copy.end_line = operand->end_line;
            copy.end_col = operand->end_col;
            copy.u.Compare = operand->u.Compare;
            copy.u.Compare.ops = flipped;
            gen_compare(c, &copy, dst);
            u->at = n;
            return;
        }
    }
    Reg r = gen_operand(c, operand, NULL, dst);
    emit_at(c, n);
    emit(c, (Op)ops[n->u.UnaryOp.op], dst, r, 0, 0);
    u->top = mark;
}

static void emit_compare(Compiler *c, CmpOperator op, Reg dst, Reg l, Reg r) {
    static const uint8_t ops[] = {
        [CMP_Eq] = OP_EQ, [CMP_NotEq] = OP_NE, [CMP_Lt] = OP_LT, [CMP_LtE] = OP_LE,
        [CMP_Gt] = OP_GT, [CMP_GtE] = OP_GE,   [CMP_Is] = OP_IS, [CMP_IsNot] = OP_IS,
        [CMP_In] = OP_IN, [CMP_NotIn] = OP_IN};
    emit(c, (Op)ops[op], dst, l, r, op == CMP_IsNot || op == CMP_NotIn);
}

// A list or set display of constants that nothing can change or keep: a constant tuple or
// frozenset does.
static bool fold_display(Compiler *c, const Node *n, Konst *out) {
    if (n->kind != NODE_List && n->kind != NODE_Set) return false;
    const NodeList *elts = &n->u.List.elts;
    Konst k;
    if (elts->len > 0 && !fold_expr(c, elts->items[elts->len - 1], &k)) return false;
    const Konst **items = compile_alloc(c, elts->len * sizeof *items + 1);
    if (items == NULL) return false;
    for (uint32_t i = 0; i < elts->len; i++) {
        if (!fold_expr(c, elts->items[i], &k)) return false;
        items[i] = konst_copy(c, &k);
    }
    *out = (Konst){.tag = n->kind == NODE_Set ? ICONST_FROZENSET : ICONST_TUPLE,
                   .len = elts->len,
                   .u.items = items};
    return !c->failed;
}

Reg gen_iterable(Compiler *c, const Node *n, Reg hint) {
    Konst k;
    if (!fold_display(c, n, &k)) return gen_operand(c, n, NULL, hint);
    Reg r = hint != NOREG && reg_is_temp(c, hint) ? hint : reg_new(c);
    emit_at(c, n);
    konst_load(c, &k, r);
    return r;
}

static Reg gen_right(Compiler *c, CmpOperator op, const Node *n, const Node *later) {
    Konst k;
    if ((op != CMP_In && op != CMP_NotIn) || !fold_display(c, n, &k))
        return gen_operand(c, n, later, NOREG);
    Reg r = reg_new(c);
    emit_at(c, n);
    konst_load(c, &k, r);
    return r;
}

// `x is 1` draws CPython's warning.
static void warn_literals(Compiler *c, const Node *n) {
    const struct AstCompare *e = &n->u.Compare;
    const Node *left = e->left;
    for (uint32_t i = 0; i < e->comparators.len; i++) {
        const Node *right = e->comparators.items[i];
        if (e->ops[i] == CMP_Is || e->ops[i] == CMP_IsNot) {
            if (warn_is_literal(c, left) || warn_is_literal(c, right)) {
                compile_warn(c, n,
                             e->ops[i] == CMP_Is
                                 ? "\"is\" with a literal. Did you mean \"==\"?"
                                 : "\"is not\" with a literal. Did you mean \"!=\"?");
                return;
            }
        }
        left = right;
    }
}

static const Node *next_operand(const struct AstCompare *e, uint32_t i) {
    return i < e->comparators.len ? e->comparators.items[i] : NULL;
}

void gen_compare(Compiler *c, const Node *n, Reg dst) {
    Unit *u = c->unit;
    const struct AstCompare *e = &n->u.Compare;
    uint32_t mark = u->top, len = e->comparators.len;
    warn_literals(c, n);
    Reg out = len == 1 || reg_is_temp(c, dst) ? dst : reg_new(c);
    Label end = label_new(c);
    Reg left = gen_operand(c, e->left, e->comparators.items[0], len == 1 ? dst : NOREG);
    for (uint32_t i = 0; i < len && !c->failed; i++) {
        CmpOperator op = (CmpOperator)e->ops[i];
        Reg right = gen_right(c, op, e->comparators.items[i], next_operand(e, i + 1));
        emit_at(c, n);
        emit_compare(c, op, out, left, right);
        if (i + 1 < len) emit_jump(c, OP_JF, out, 0, end);
        left = right;
    }
    label_bind(c, end);
    if (out != dst) emit(c, OP_MOVE, dst, out, 0, 0);
    u->top = mark;
}

static const uint8_t jump_ops[2][6] = {
    {OP_JNEQ, OP_JNNE, OP_JNLT, OP_JNLE, OP_JNGT, OP_JNGE},
    {OP_JEQ, OP_JNE, OP_JLT, OP_JLE, OP_JGT, OP_JGE},
};
static const uint8_t jump_imm_ops[2][6] = {
    {OP_JNEQI, OP_JNNEI, OP_JNLTI, OP_JNLEI, OP_JNGTI, OP_JNGEI},
    {OP_JEQI, OP_JNEI, OP_JLTI, OP_JLEI, OP_JGTI, OP_JGEI},
};

static bool is_none(const Node *n) {
    return n->kind == NODE_Constant && n->u.Constant.value.kind == CONST_NONE;
}

// Jumps if (R[left] op right) == sense; returns the register of right, for a chain.
static Reg gen_compare_step(Compiler *c, const Node *n, uint32_t i, Reg left, Label to,
                            bool sense) {
    const struct AstCompare *e = &n->u.Compare;
    CmpOperator op = (CmpOperator)e->ops[i];
    const Node *right = e->comparators.items[i], *later = next_operand(e, i + 1);
    Konst k;
    if (op < CMP_Is && later == NULL && fold_expr(c, right, &k) && fits_imm(&k)) {
        emit_at(c, n);
        emit_jump(c, (Op)jump_imm_ops[sense][op], left, (uint16_t)k.u.i, to);
        return NOREG;
    }
    if (op == CMP_Is || op == CMP_IsNot) {
        bool equal = (op == CMP_Is) == sense;
        if (later == NULL && is_none(right)) {
            emit_jump(c, equal ? OP_JNONE : OP_JNOTNONE, left, 0, to);
            return NOREG;
        }
        Reg r = gen_operand(c, right, later, NOREG);
        emit_at(c, n);
        emit_jump(c, equal ? OP_JIS : OP_JISNOT, left, r, to);
        return r;
    }
    Reg r = gen_right(c, op, right, later);
    emit_at(c, n);
    if (op < CMP_Is) {
        emit_jump(c, (Op)jump_ops[sense][op], left, r, to);
        return r;
    }
    Reg t = reg_new(c);
    emit_compare(c, op, t, left, r);
    emit_jump(c, sense ? OP_JT : OP_JF, t, 0, to);
    return r;
}

void gen_compare_cond(Compiler *c, const Node *n, Label to, bool sense) {
    Unit *u = c->unit;
    const struct AstCompare *e = &n->u.Compare;
    uint32_t mark = u->top, len = e->comparators.len;
    warn_literals(c, n);
    Label out = label_new(c);
    Reg left = gen_operand(c, e->left, e->comparators.items[0], NOREG);
    for (uint32_t i = 0; i < len && !c->failed; i++) {
        bool last = i + 1 == len;
        left = gen_compare_step(c, n, i, left, last || !sense ? to : out, last && sense);
    }
    label_bind(c, out);
    u->top = mark;
}

void gen_test(Compiler *c, Reg r, Label to, bool sense) {
    emit_jump(c, sense ? OP_JT : OP_JF, r, 0, to);
}

void gen_boolop(Compiler *c, const Node *n, Reg dst) {
    Unit *u = c->unit;
    const NodeList *values = &n->u.BoolOp.values;
    bool is_or = n->u.BoolOp.op == BOOL_Or;
    uint32_t mark = u->top;
    Reg out = reg_is_temp(c, dst) ? dst : reg_new(c);
    Label end = label_new(c);
    for (uint32_t i = 0; i < values->len && !c->failed; i++) {
        const Node *v = values->items[i];
        bool last = i + 1 == values->len;
        Konst k;
        if (!last && fold_expr(c, v, &k)) {
            if (fold_truth(&k) != is_or) continue; // it decides nothing
            konst_load(c, &k, out);
            break;
        }
        gen_to(c, v, out);
        emit_at(c, n);
        if (!last) gen_test(c, out, end, is_or);
    }
    label_bind(c, end);
    if (out != dst) emit(c, OP_MOVE, dst, out, 0, 0);
    u->top = mark;
}

static void gen_part(Compiler *c, const Node *n, Label to, bool sense);

static void gen_boolop_cond(Compiler *c, const Node *n, Label to, bool sense) {
    const NodeList *values = &n->u.BoolOp.values;
    bool is_or = n->u.BoolOp.op == BOOL_Or;
    Label out = label_new(c);
    for (uint32_t i = 0; i < values->len && !c->failed; i++) {
        bool last = i + 1 == values->len;
        if (last) {
            gen_part(c, values->items[i], to, sense);
        } else {
            gen_part(c, values->items[i], is_or == sense ? to : out, is_or);
        }
    }
    label_bind(c, out);
}

static void gen_ifexp_cond(Compiler *c, const Node *n, Label to, bool sense) {
    Label other = label_new(c), end = label_new(c);
    gen_part(c, n->u.IfExp.test, other, false);
    gen_part(c, n->u.IfExp.body, to, sense);
    emit_jump(c, OP_JMP, 0, 0, end);
    label_bind(c, other);
    gen_part(c, n->u.IfExp.orelse, to, sense);
    label_bind(c, end);
}

static void gen_part(Compiler *c, const Node *n, Label to, bool sense) {
    while (n->kind == NODE_UnaryOp && n->u.UnaryOp.op == UN_Not) {
        n = n->u.UnaryOp.operand;
        sense = !sense;
    }
    if (c->failed || !compile_enter(c)) return;
    int known = fold_condition(c, n);
    if (known >= 0) {
        if (known == sense) emit_jump(c, OP_JMP, 0, 0, to);
        return;
    }
    switch (n->kind) {
    case NODE_Compare:
        c->cond_at = n;
        gen_compare_cond(c, n, to, sense);
        return;
    case NODE_BoolOp: gen_boolop_cond(c, n, to, sense); return;
    case NODE_IfExp: gen_ifexp_cond(c, n, to, sense); return;
    default: break;
    }
    Unit *u = c->unit;
    uint32_t mark = u->top;
    Reg r = gen_any(c, n);
    emit_at(c, c->cond_at);
    gen_test(c, r, to, sense);
    u->top = mark;
}

void gen_cond(Compiler *c, const Node *at, const Node *n, Label to, bool sense) {
    const Node *outer = c->cond_at;
    c->cond_at = at;
    gen_part(c, n, to, sense);
    c->cond_at = outer;
}
