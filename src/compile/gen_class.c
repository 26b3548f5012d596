// Classes: a function of the body whose R[0] is the namespace, and the call of
// __build_class__ with it.
#include "compile/internal.h"

static void store_konst(Compiler *c, const Name *name, const Konst *k) {
    Reg r = reg_new(c);
    konst_load(c, k, r);
    emit(c, OP_NSET, r, 0, emit_site(c, OP_NSET, name), 0);
    c->unit->top = r;
}

// The class cell goes into the namespace, where type.__new__ finds it, and is returned.
static void gen_class_end(Compiler *c, const Scope *s) {
    c->unit->at = NULL;
    if (s->class_cell == NOREG) return;
    emit(c, OP_NSET, s->class_cell, 0, emit_site(c, OP_NSET, c->known.classcell), 0);
    emit(c, OP_RET, s->class_cell, 0, 0, 0);
    c->unit->dead = true;
}

static uint32_t gen_class_code(Compiler *c, const Node *n, Scope *s, const Name *name,
                               uint32_t line) {
    const struct AstClassDef *k = &n->u.ClassDef;
    Scope *outer = c->scope;
    Unit *u = unit_begin(c, s, name, line);
    if (u == NULL) return 0;
    u->flags |= CODE_CLASS;
    u->npos = u->nposonly = 1;
    gen_prologue(c);
    emit_at(c, n);
    Reg t = reg_new(c);
    emit(c, OP_NGET, t, 0, emit_site(c, OP_NGET, c->known.name), 0);
    emit(c, OP_NSET, t, 0, emit_site(c, OP_NSET, c->known.module), 0);
    u->top = t;
    Konst qualname = konst_str(u->qualname, u->qualname_len);
    store_konst(c, c->known.qualname, &qualname);
    if (k->type_params.len > 0) gen_load_type_params(c, n);
    gen_top_body(c, &k->body);
    gen_body(c, &k->body);
    if (!u->dead) gen_class_end(c, s);
    uint32_t code = unit_end(c);
    c->scope = outer;
    return code;
}

// Calls __build_class__(body, name, *bases, R[tail], **keywords) into R[dst].
static void gen_build(Compiler *c, const Node *n, Scope *s, const Name *name,
                      uint32_t line, Reg tail, Reg dst) {
    const struct AstClassDef *k = &n->u.ClassDef;
    Unit *u = c->unit;
    uint32_t mark = u->top;
    uint32_t code = gen_class_code(c, n, s, name, line);
    Reg base = reg_new(c), body = reg_new(c), title = reg_new(c);
    emit_at(c, n);
    emit(c, OP_LOADSPECIAL, base, SPECIAL_BUILD_CLASS, 0, 0);
    gen_mkfunc(c, code, s, NOREG, 0, body);
    Konst text = konst_name(name);
    konst_load(c, &text, title);
    gen_call_args(c, n, base, 2, &k->bases, &k->keywords, tail, dst);
    u->top = mark;
}

void gen_class(Compiler *c, const Node *n) {
    const struct AstClassDef *k = &n->u.ClassDef;
    const Name *name = name_mangled(c, k->name);
    Unit *u = c->unit;
    Scope *s = symtab_scope_of(c, n, PART_MAIN);
    if (s == NULL || !gen_check_name(c, n, name, CTX_STORE)) return;
    uint32_t mark = u->top;
    uint32_t line =
        k->decorator_list.len > 0 ? k->decorator_list.items[0]->line : n->line;
    Reg first = (Reg)u->top;
    for (uint32_t i = 0; i < k->decorator_list.len && !c->failed; i++)
        gen_to(c, k->decorator_list.items[i], reg_new(c));
    Reg value = reg_new(c);
    if (k->type_params.len > 0) {
        Scope *outer = c->scope;
        Scope *params =
            gen_generic_begin(c, n, &k->type_params, name_of(c, k->name), line);
        Reg made = reg_new(c);
        gen_load_name(c, c->known.generic_base, made);
        gen_build(c, n, s, name_of(c, k->name), line, made, made);
        gen_generic_end(c, n, outer, params, made, NOREG, 0, value);
    } else {
        gen_build(c, n, s, name_of(c, k->name), line, NOREG, value);
    }
    for (uint32_t i = k->decorator_list.len; i > 0; i--) {
        emit_at(c, k->decorator_list.items[i - 1]);
        emit(c, OP_CALL, first + i - 1, 1, first + i - 1, 0);
    }
    emit_at(c, n);
    gen_store_name(c, name, first);
    u->top = mark;
}
