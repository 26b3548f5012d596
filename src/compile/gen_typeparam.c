// Type parameters (PEP 695, 696): the function in whose scope they live, their lazily
// evaluated parts, and type aliases.
#include <string.h>

#include "compile/internal.h"

// A function without parameters that returns the value of an expression.
static void gen_lazy(Compiler *c, const Node *n, enum ScopePart part, const Node *value,
                     const Name *name, Reg dst) {
    Scope *outer = c->scope, *s = symtab_scope_of(c, n, part);
    if (s == NULL || unit_begin(c, s, name, value->line) == NULL) return;
    gen_prologue(c);
    Reg r;
    if (value->kind == NODE_Starred) { // the default of a TypeVarTuple
        r = reg_new(c);
        gen_annotation(c, value, r);
    } else {
        r = gen_any(c, value);
    }
    emit_at(c, value);
    emit(c, OP_RET, r, 0, 0, 0);
    c->unit->dead = true;
    uint32_t code = unit_end(c);
    c->scope = outer;
    emit_at(c, value);
    gen_mkfunc(c, code, s, NOREG, 0, dst);
}

// R[dst] = the type parameter.
static void gen_type_param(Compiler *c, const Node *p, Reg dst) {
    Unit *u = c->unit;
    uint32_t mark = u->top, how = INTRINSIC_TYPEVAR;
    const Node *bound = NULL, *fallback;
    const Ident *id;
    if (p->kind == NODE_TypeVar) {
        id = p->u.TypeVar.name;
        bound = p->u.TypeVar.bound;
        fallback = p->u.TypeVar.default_value;
    } else if (p->kind == NODE_ParamSpec) {
        id = p->u.ParamSpec.name;
        fallback = p->u.ParamSpec.default_value;
        how = INTRINSIC_PARAMSPEC;
    } else {
        id = p->u.TypeVarTuple.name;
        fallback = p->u.TypeVarTuple.default_value;
        how = INTRINSIC_TYPEVARTUPLE;
    }
    const Name *name = name_mangled(c, id);
    Reg args = reg_run(c, 2);
    Konst k = konst_name(name);
    emit_at(c, p);
    konst_load(c, &k, args);
    if (bound != NULL) {
        gen_lazy(c, p, PART_BOUND, bound, name, (Reg)(args + 1));
        how = bound->kind == NODE_Tuple ? INTRINSIC_TYPEVAR_CONSTR
                                        : INTRINSIC_TYPEVAR_BOUND;
    }
    emit_at(c, p);
    emit(c, OP_INTRINSIC, args, args, bound != NULL ? 2 : 1, how);
    if (fallback != NULL) {
        gen_lazy(c, p, PART_DEFAULT, fallback, name, (Reg)(args + 1));
        emit_at(c, p);
        emit(c, OP_INTRINSIC, args, args, 2, INTRINSIC_TYPEVAR_DEFAULT);
    }
    emit(c, OP_MOVE, dst, args, 0, 0);
    gen_store_name(c, name, dst);
    u->top = mark;
}

// R[dst] = tuple of the parameters, each also stored under its name.
static void gen_type_params(Compiler *c, const Node *n, const NodeList *params, Reg dst) {
    Unit *u = c->unit;
    uint32_t mark = u->top;
    Reg first = reg_run(c, params->len);
    for (uint32_t i = 0; i < params->len && !c->failed; i++)
        gen_type_param(c, params->items[i], (Reg)(first + i));
    emit_at(c, n);
    emit(c, OP_TUPLE, dst, first, params->len, 0);
    u->top = mark;
}

static const Name *generic_name(Compiler *c, const Name *name) {
    static const char head[] = "<generic parameters of ";
    size_t len = sizeof head - 1 + name->len + 1;
    char *text = compile_alloc(c, len + 1);
    if (text == NULL) return name;
    memcpy(text, head, sizeof head - 1);
    memcpy(text + sizeof head - 1, name->text, name->len);
    text[len - 1] = '>';
    return name_intern(c, text, len);
}

// The tuple of the parameters is the new unit's first temporary.
Scope *gen_generic_begin(Compiler *c, const Node *n, const NodeList *params,
                         const Name *name, uint32_t line) {
    Scope *s = symtab_scope_of(c, n, PART_TYPEPARAMS);
    if (s == NULL) return NULL;
    Unit *u = unit_begin(c, s, generic_name(c, name), line);
    if (u == NULL) return NULL;
    bool is_function = n->kind == NODE_FunctionDef || n->kind == NODE_AsyncFunctionDef;
    if (is_function) u->npos = u->nposonly = 2;
    gen_prologue(c);
    Reg tuple = reg_new(c);
    gen_type_params(c, n, params, tuple);
    if (n->kind == NODE_ClassDef) {
        Reg t = reg_new(c);
        gen_store_name(c, c->known.type_params, tuple);
        emit(c, OP_INTRINSIC, t, tuple, 1, INTRINSIC_GENERIC_BASE);
        gen_store_name(c, c->known.generic_base, t);
    }
    return s;
}

void gen_generic_end(Compiler *c, const Node *n, Scope *outer, Scope *params, Reg made,
                     Reg args, uint32_t x, Reg dst) {
    if (c->failed) return;
    bool is_function = n->kind == NODE_FunctionDef || n->kind == NODE_AsyncFunctionDef;
    emit_at(c, n);
    if (is_function) {
        Reg pair = reg_run(c, 2);
        emit(c, OP_MOVE, pair, made, 0, 0);
        emit(c, OP_MOVE, pair + 1u, params->nlocals, 0, 0);
        emit(c, OP_INTRINSIC, made, pair, 2, INTRINSIC_SET_TYPEPARAMS);
    }
    emit(c, OP_RET, made, 0, 0, 0);
    c->unit->dead = true;
    uint32_t code = unit_end(c);
    c->scope = outer;
    Unit *u = c->unit;
    uint32_t mark = u->top;
    Reg base = reg_run(c, 3);
    emit_at(c, n);
    gen_mkfunc(c, code, params, NOREG, 0, base);
    for (uint32_t i = 0; is_function && i < 2; i++) {
        if (x & (1u << i)) {
            emit(c, OP_MOVE, base + 1 + i, args + i, 0, 0);
        } else {
            gen_none(c, (Reg)(base + 1 + i));
        }
    }
    emit(c, OP_CALL, base, is_function ? 2 : 0, dst, 0);
    u->top = mark;
}

void gen_load_type_params(Compiler *c, const Node *n) {
    Reg t = reg_new(c);
    emit_at(c, n);
    gen_load_name(c, c->known.type_params, t);
    emit(c, OP_NSET, t, 0, emit_site(c, OP_NSET, c->known.dunder_type_params), 0);
    c->unit->top = t;
}

// R[args] = name, R[args + 1] = parameters, R[args + 2] = function of the value.
static void gen_alias(Compiler *c, const Node *n, const Name *name, Reg args, Reg dst) {
    Konst k = konst_name(name);
    emit_at(c, n);
    konst_load(c, &k, args);
    gen_lazy(c, n, PART_MAIN, n->u.TypeAlias.value, name, (Reg)(args + 2));
    emit_at(c, n);
    emit(c, OP_INTRINSIC, dst, args, 3, INTRINSIC_TYPEALIAS);
}

void gen_typealias(Compiler *c, const Node *n) {
    const struct AstTypeAlias *t = &n->u.TypeAlias;
    const Name *name = name_mangled(c, t->name->u.Name.id);
    Unit *u = c->unit;
    uint32_t mark = u->top;
    Reg value = reg_new(c);
    if (t->type_params.len > 0) {
        Scope *outer = c->scope;
        Scope *params = gen_generic_begin(c, n, &t->type_params, name, n->line);
        if (params == NULL) return;
        Reg made = reg_new(c), args = reg_run(c, 3);
        emit(c, OP_MOVE, args + 1u, params->nlocals, 0, 0);
        gen_alias(c, n, name, args, made);
        gen_generic_end(c, n, outer, params, made, NOREG, 0, value);
    } else {
        Reg args = reg_run(c, 3);
        emit_at(c, n);
        gen_none(c, (Reg)(args + 1));
        gen_alias(c, n, name, args, value);
    }
    emit_at(c, n);
    gen_store_name(c, name, value);
    u->top = mark;
}
