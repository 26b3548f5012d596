// Assignment: targets of every kind, unpacking, swaps, augmented and annotated
// assignment, and del.
#include "compile/internal.h"

Reg gen_target_reg(Compiler *c, const Node *target) {
    if (target->kind != NODE_Name) return NOREG;
    Var v = var_find(c, name_mangled(c, target->u.Name.id));
    return var_reg(&v);
}

// Position of an attribute target: where it spans lines, only the name.
static void at_attribute(Compiler *c, const Node *n) {
    emit_at(c, n);
    uint32_t len = n->u.Attribute.attr->len;
    if (n->line == n->end_line || len > n->end_col) return;
    c->unit->at_line = (int32_t)n->end_line;
    c->unit->at_col = n->end_col - len;
}

// Targets that are variables in consecutive registers are unpacked into directly.
static Reg consecutive(Compiler *c, const NodeList *elts) {
    Reg first = elts->len > 0 ? gen_target_reg(c, elts->items[0]) : NOREG;
    if (first == NOREG) return NOREG;
    for (uint32_t i = 1; i < elts->len; i++)
        if (gen_target_reg(c, elts->items[i]) != first + i) return NOREG;
    return first;
}

static void gen_unpack(Compiler *c, const Node *target, Reg src) {
    Unit *u = c->unit;
    const NodeList *elts = &target->u.Tuple.elts;
    uint32_t mark = u->top, star = elts->len;
    for (uint32_t i = 0; i < elts->len; i++) {
        if (elts->items[i]->kind != NODE_Starred) continue;
        if (star < elts->len) {
            compile_error(c, target, "multiple starred expressions in assignment");
            return;
        }
        star = i;
    }
    if (star < elts->len && (star >= 256 || elts->len - star - 1 >= 256)) {
        compile_error(c, target, "too many expressions in star-unpacking assignment");
        return;
    }
    Reg direct = star == elts->len ? consecutive(c, elts) : NOREG;
    Reg run = direct != NOREG ? direct : reg_run(c, elts->len);
    emit_at(c, target);
    if (star == elts->len) {
        emit(c, OP_UNPACK, run, src, elts->len, 0);
    } else {
        emit(c, OP_UNPACKEX, run, src, star, elts->len - star - 1);
    }
    for (uint32_t i = 0; i < elts->len && !c->failed; i++) {
        const Node *e = elts->items[i];
        gen_store(c, e->kind == NODE_Starred ? e->u.Starred.value : e, (Reg)(run + i));
    }
    u->top = mark;
}

void gen_store(Compiler *c, const Node *target, Reg src) {
    if (c->failed || !compile_enter(c)) return;
    Unit *u = c->unit;
    uint32_t mark = u->top;
    switch (target->kind) {
    case NODE_Name: {
        const Name *name = name_mangled(c, target->u.Name.id);
        if (!gen_check_name(c, target, name, CTX_STORE)) return;
        emit_at(c, target);
        gen_store_name(c, name, src);
        break;
    }
    case NODE_Attribute: {
        const Name *name = name_mangled(c, target->u.Attribute.attr);
        if (!gen_check_name(c, target, name, CTX_STORE)) return;
        Reg obj = gen_any(c, target->u.Attribute.value);
        at_attribute(c, target);
        emit(c, OP_SETATTR, obj, src, emit_site(c, OP_SETATTR, name), 0);
        break;
    }
    case NODE_Subscript: {
        const Node *slice = target->u.Subscript.slice;
        Reg obj = gen_operand(c, target->u.Subscript.value, slice, NOREG);
        Reg index = gen_index(c, slice);
        emit_at(c, target);
        emit(c, OP_SETITEM, obj, index, src, 0);
        break;
    }
    case NODE_Tuple:
    case NODE_List: gen_unpack(c, target, src); break;
    case NODE_Starred:
        compile_error(c, target, "starred assignment target must be in a list or tuple");
        break;
    default: compile_error(c, target, "cannot assign to this expression"); break;
    }
    u->top = mark;
}

static bool is_pairwise(const Node *target, const Node *value) {
    bool sequences = (target->kind == NODE_Tuple || target->kind == NODE_List) &&
                     (value->kind == NODE_Tuple || value->kind == NODE_List);
    if (!sequences || target->u.Tuple.elts.len != value->u.Tuple.elts.len ||
        value->u.Tuple.elts.len == 0 || value->u.Tuple.elts.len > 32)
        return false;
    for (uint32_t i = 0; i < value->u.Tuple.elts.len; i++)
        if (target->u.Tuple.elts.items[i]->kind == NODE_Starred ||
            value->u.Tuple.elts.items[i]->kind == NODE_Starred)
            return false;
    return true;
}

static bool assigned_before(const Reg *targets, uint32_t n, Reg r) {
    for (uint32_t i = 0; i < n; i++)
        if (targets[i] == r) return true;
    return false;
}

// Whether an expression may mention a name; large ones are not searched.
static bool mentions(Compiler *c, const Node *n, const Name *name, int *budget) {
    if (--*budget < 0) return true;
    if (n->kind == NODE_Name) return name_mangled(c, n->u.Name.id) == name;
    AstCursor cursor = {0};
    for (const Node *k; (k = ast_next_child(n, &cursor)) != NULL;)
        if (mentions(c, k, name, budget)) return true;
    return false;
}

static bool is_covered(const Unit *u) {
    for (const Block *b = u->block; b != NULL; b = b->outer)
        if (b->kind != BLOCK_LOOP) return true;
    return false;
}

typedef struct Pairs {
    const NodeList *targets, *values;
    uint32_t n;
    Reg to[32], from[32]; // NOREG: not a plain variable; a constant, loaded at its turn
    bool all_vars;
} Pairs;

// A value may be computed straight into its variable if nothing evaluated later and no
// value that still waits in a variable needs what that held, and if an exception on the
// way leaves the function anyway.
static bool may_go_direct(Compiler *c, const Pairs *p, uint32_t i) {
    if (!p->all_vars || assigned_before(p->from, i, p->to[i]) ||
        assigned_before(p->to, i, p->to[i]))
        return false;
    if (i + 1 == p->n) return true;
    if (is_covered(c->unit) || assigned_before(p->to + i + 1, p->n - i - 1, p->to[i]))
        return false;
    const Name *name = name_mangled(c, p->targets->items[i]->u.Name.id);
    int budget = 40;
    for (uint32_t k = i + 1; k < p->n; k++)
        if (mentions(c, p->values->items[k], name, &budget)) return false;
    return true;
}

// Where the value i goes or already is.
static void gen_pair_value(Compiler *c, Pairs *p, uint32_t i) {
    const Node *v = p->values->items[i];
    bool rebinds = c->scope->code->has_walrus;
    Konst k;
    p->from[i] = NOREG;
    if (p->all_vars && fold_expr(c, v, &k)) return;
    Reg r = v->kind == NODE_Name && !rebinds ? gen_target_reg(c, v) : NOREG;
    if (r != NOREG && !assigned_before(p->to, i, r)) {
        p->from[i] = gen_any(c, v);
        return;
    }
    p->from[i] = r == NOREG && !rebinds && may_go_direct(c, p, i) ? p->to[i] : reg_new(c);
    gen_to(c, v, p->from[i]);
}

// All values first, then the stores in order; a variable stays where it is if no earlier
// store changes it.
static void gen_pairwise(Compiler *c, const NodeList *targets, const NodeList *values) {
    Unit *u = c->unit;
    uint32_t mark = u->top;
    Pairs p = {.targets = targets, .values = values, .n = values->len, .all_vars = true};
    for (uint32_t i = 0; i < p.n; i++) {
        p.to[i] = gen_target_reg(c, targets->items[i]);
        p.all_vars = p.all_vars && p.to[i] != NOREG;
    }
    for (uint32_t i = 0; i < p.n && !c->failed; i++)
        gen_pair_value(c, &p, i);
    for (uint32_t i = 0; i < p.n && !c->failed; i++) {
        Reg from = p.from[i];
        if (from == NOREG) {
            gen_to(c, values->items[i], p.to[i]);
            from = p.to[i];
        }
        gen_store(c, targets->items[i], from);
    }
    u->top = mark;
}

void gen_assign(Compiler *c, const Node *n) {
    Unit *u = c->unit;
    const NodeList *targets = &n->u.Assign.targets;
    const Node *value = n->u.Assign.value, *first = targets->items[0];
    uint32_t mark = u->top;
    if (targets->len == 1 && is_pairwise(first, value)) {
        gen_pairwise(c, &first->u.Tuple.elts, &value->u.Tuple.elts);
        return;
    }
    // Straight into the first target that is a variable: the others are assigned after
    // it.
    Reg direct = gen_target_reg(c, first);
    Reg src;
    if (direct != NOREG) {
        if (!gen_check_name(c, first, name_mangled(c, first->u.Name.id), CTX_STORE))
            return;
        src = direct;
        gen_to(c, value, direct);
    } else {
        // A variable stays where it is if nothing that the stores evaluate rebinds it.
        bool simple = targets->len == 1 && first->kind != NODE_Tuple &&
                      first->kind != NODE_List && !gen_may_rebind(c, first);
        src = simple ? gen_any(c, value) : reg_new(c);
        if (!simple) gen_to(c, value, src);
    }
    for (uint32_t i = 0; i < targets->len && !c->failed; i++)
        gen_store(c, targets->items[i], src);
    u->top = mark;
}

static void gen_aug_name(Compiler *c, const Node *n) {
    const Node *target = n->u.AugAssign.target;
    const Name *name = name_mangled(c, target->u.Name.id);
    Var v = var_find(c, name);
    if (!gen_check_name(c, target, name, CTX_STORE)) return;
    emit_at(c, target);
    Reg r = var_reg(&v);
    if (r != NOREG && !gen_may_rebind(c, n->u.AugAssign.value)) {
        var_check(c, &v);
        gen_inplace(c, n, r, r);
        var_store(c, &v, r);
        return;
    }
    Reg t = reg_new(c);
    var_load(c, &v, t);
    gen_inplace(c, n, t, t);
    emit_at(c, target);
    var_store(c, &v, t);
}

static void gen_aug_subscript(Compiler *c, const Node *n) {
    const Node *target = n->u.AugAssign.target;
    const Node *slice = target->u.Subscript.slice;
    const Node *value = n->u.AugAssign.value;
    bool rebinds = gen_may_rebind(c, slice) || gen_may_rebind(c, value);
    Reg obj = gen_operand(c, target->u.Subscript.value, rebinds ? n : NULL, NOREG);
    Reg index;
    if (slice->kind == NODE_Slice) {
        index = gen_index(c, slice);
    } else {
        index = gen_operand(c, slice, value, NOREG);
    }
    Reg t = reg_new(c);
    emit_at(c, target);
    emit(c, OP_GETITEM, t, obj, index, 0);
    gen_inplace(c, n, t, t);
    emit_at(c, target);
    emit(c, OP_SETITEM, obj, index, t, 0);
}

static void gen_aug_attribute(Compiler *c, const Node *n) {
    const Node *target = n->u.AugAssign.target;
    const Name *name = name_mangled(c, target->u.Attribute.attr);
    if (!gen_check_name(c, target, name, CTX_STORE)) return;
    Reg obj = gen_operand(c, target->u.Attribute.value, n->u.AugAssign.value, NOREG);
    Reg t = reg_new(c);
    at_attribute(c, target);
    emit(c, OP_GETATTR, t, obj, emit_site(c, OP_GETATTR, name), 0);
    gen_inplace(c, n, t, t);
    at_attribute(c, target);
    emit(c, OP_SETATTR, obj, t, emit_site(c, OP_SETATTR, name), 0);
}

void gen_augassign(Compiler *c, const Node *n) {
    Unit *u = c->unit;
    uint32_t mark = u->top;
    switch (n->u.AugAssign.target->kind) {
    case NODE_Name: gen_aug_name(c, n); break;
    case NODE_Subscript: gen_aug_subscript(c, n); break;
    case NODE_Attribute: gen_aug_attribute(c, n); break;
    default:
        compile_error(c, n->u.AugAssign.target,
                      "illegal expression for augmented assignment");
        break;
    }
    u->top = mark;
}

// The parts of a target without a value are evaluated for their effect.
static void gen_target_effect(Compiler *c, const Node *target) {
    if (target->kind == NODE_Attribute) {
        gen_effect(c, target->u.Attribute.value);
    } else if (target->kind == NODE_Subscript) {
        uint32_t mark = c->unit->top;
        gen_effect(c, target->u.Subscript.value);
        gen_index(c, target->u.Subscript.slice);
        c->unit->top = mark;
    }
}

static void store_annotation(Compiler *c, const Node *n, const Name *name) {
    Unit *u = c->unit;
    Reg value = reg_new(c), dict = reg_new(c), key = reg_new(c);
    gen_annotation(c, n->u.AnnAssign.annotation, value);
    emit_at(c, n);
    bool is_ns = c->scope->kind == SCOPE_CLASS || c->opt->namespace_locals;
    if (is_ns) {
        emit(c, OP_NGET, dict, 0, emit_site(c, OP_NGET, c->known.annotations), 0);
    } else {
        emit(c, OP_GGET, dict, 0, emit_site(c, OP_GGET, c->known.annotations), 0);
    }
    Konst k = konst_name(name);
    konst_load(c, &k, key);
    emit(c, OP_SETITEM, dict, key, value, 0);
    (void)u;
}

void gen_annassign(Compiler *c, const Node *n) {
    const struct AstAnnAssign *a = &n->u.AnnAssign;
    Unit *u = c->unit;
    uint32_t mark = u->top;
    if (a->value != NULL) {
        Reg direct = gen_target_reg(c, a->target);
        Reg r = direct != NOREG ? direct : reg_new(c);
        gen_to(c, a->value, r);
        gen_store(c, a->target, r);
        u->top = mark;
    }
    bool at_top = c->scope->kind == SCOPE_MODULE || c->scope->kind == SCOPE_CLASS;
    if (a->target->kind == NODE_Name) {
        const Name *name = name_mangled(c, a->target->u.Name.id);
        if (!gen_check_name(c, a->target, name, CTX_STORE)) return;
        if (a->simple && at_top) store_annotation(c, n, name);
    } else if (a->value == NULL) {
        gen_target_effect(c, a->target);
    }
    // In a function, and for other targets, the annotation is evaluated only at top
    // level.
    if (!a->simple && at_top && !(c->futures & COMPILE_FUTURE_ANNOTATIONS))
        gen_effect(c, a->annotation);
    u->top = mark;
}

void gen_delete(Compiler *c, const Node *target) {
    if (c->failed || !compile_enter(c)) return;
    Unit *u = c->unit;
    uint32_t mark = u->top;
    switch (target->kind) {
    case NODE_Name: {
        const Name *name = name_mangled(c, target->u.Name.id);
        if (!gen_check_name(c, target, name, CTX_DEL)) return;
        Var v = var_find(c, name);
        emit_at(c, target);
        var_del(c, &v);
        break;
    }
    case NODE_Attribute: {
        const Name *name = name_mangled(c, target->u.Attribute.attr);
        if (!gen_check_name(c, target, name, CTX_DEL)) return;
        Reg obj = gen_any(c, target->u.Attribute.value);
        at_attribute(c, target);
        emit(c, OP_DELATTR, obj, 0, emit_site(c, OP_DELATTR, name), 0);
        break;
    }
    case NODE_Subscript: {
        const Node *slice = target->u.Subscript.slice;
        Reg obj = gen_operand(c, target->u.Subscript.value, slice, NOREG);
        Reg index = gen_index(c, slice);
        emit_at(c, target);
        emit(c, OP_DELITEM, obj, index, 0, 0);
        break;
    }
    case NODE_Tuple:
    case NODE_List:
        for (uint32_t i = 0; i < target->u.Tuple.elts.len; i++)
            gen_delete(c, target->u.Tuple.elts.items[i]);
        break;
    default: compile_error(c, target, "cannot delete this expression"); break;
    }
    u->top = mark;
}
