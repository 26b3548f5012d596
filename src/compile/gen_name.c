// Variables: what a name means at the current point, and the instructions that read,
// write and delete it.
#include "compile/internal.h"

static uint32_t free_index(Compiler *c, const Symbol *owner) {
    const Scope *code = c->scope->code;
    const Free *f = symtab_free(c, code, owner);
    return f == NULL ? UINT32_MAX : (uint32_t)(f - code->frees);
}

Var var_find(Compiler *c, const Name *name) {
    const Scope *s = c->scope;
    const Symbol *sym = symtab_lookup(c, s, name);
    Var v = {.kind = VAR_GLOBAL, .name = name, .symbol = sym};
    bool is_ns =
        s->kind == SCOPE_CLASS || (s->kind == SCOPE_MODULE && c->opt->namespace_locals);
    if (sym == NULL || sym->access == ACCESS_NAME) {
        if (is_ns) v.kind = VAR_NS;
    } else if (sym->access == ACCESS_LOCAL) {
        const Symbol *owner = sym->owner;
        v.symbol = owner;
        if (owner->scope->code == s->code) {
            v.kind = owner->is_cell && !symbol_is_stable(owner) ? VAR_CELL : VAR_REG;
            v.index = owner->reg;
        } else {
            v.kind = s->kind == SCOPE_CLASS && !(sym->flags & SYM_NONLOCAL) ? VAR_NSFREE
                                                                            : VAR_FREE;
            v.index = free_index(c, owner);
            if (v.index == UINT32_MAX) v.kind = VAR_GLOBAL;
        }
    }
    bool sees_class = s->kind == SCOPE_TYPEPARAMS && s->class_dict != NULL && sym != NULL;
    if (sees_class && sym->access == ACCESS_NAME) v.kind = VAR_DICT;
    if (sees_class && v.kind == VAR_FREE && v.symbol->scope->kind != SCOPE_TYPEPARAMS)
        v.kind = VAR_DICTFREE;
    return v;
}

void var_check(Compiler *c, const Var *v) {
    if (v->kind != VAR_REG) return;
    Reg r = (Reg)v->index;
    if (c->unit->dead || defs_has(c, r)) return;
    emit(c, OP_CHECK, r, 0, 0, 0);
    if (!(v->symbol->flags & SYM_DEL)) defs_add(c, r);
}

// The value of a stable free variable is read once on each way through the code.
Reg var_cached(Compiler *c, const Var *v) {
    if (v->kind != VAR_FREE) return NOREG;
    Reg r = c->scope->code->frees[v->index].cache;
    if (r == NOREG || c->unit->dead || defs_has(c, r)) return r;
    emit(c, OP_FREEGET, r, v->index, 0, 0);
    defs_add(c, r);
    return r;
}

void gen_hoist_frees(Compiler *c) {
    const Scope *code = c->scope->code;
    if (c->unit->dead || c->failed) return;
    for (uint32_t i = 0; i < code->nfrees; i++) {
        const Free *f = &code->frees[i];
        if (f->cache == NOREG || !f->is_sure || f->nuses < 8 || defs_has(c, f->cache))
            continue;
        emit(c, OP_FREEGET, f->cache, i, 0, 0);
        defs_add(c, f->cache);
    }
}

Reg var_reg(const Var *v) {
    return v->kind == VAR_REG ? (Reg)v->index : NOREG;
}

// The variable in the namespace of the class around the type parameters, or elsewhere.
static void load_from_class(Compiler *c, const Var *v, Reg dst) {
    Unit *u = c->unit;
    uint32_t mark = u->top;
    Reg dict = reg_new(c), t = reg_new(c);
    Label found = label_new(c);
    emit(c, OP_FREEGET, dict, free_index(c, c->scope->class_dict), 0, 0);
    if (v->kind == VAR_DICT) {
        emit(c, OP_NGET, dst, dict, emit_site(c, OP_NGET, v->name), 0);
    } else {
        emit(c, OP_NTRY, t, dict, emit_site(c, OP_NTRY, v->name), 0);
        emit_jump(c, OP_JSET, t, 0, found);
        emit(c, OP_FREEGET, t, v->index, 0, 0);
        label_bind(c, found);
        emit(c, OP_MOVE, dst, t, 0, 0);
    }
    u->top = mark;
}

void var_load(Compiler *c, const Var *v, Reg dst) {
    switch (v->kind) {
    case VAR_REG:
        var_check(c, v);
        if (dst != v->index) emit(c, OP_MOVE, dst, v->index, 0, 0);
        break;
    case VAR_CELL: emit(c, OP_CELLGET, dst, v->index, 0, 0); break;
    case VAR_FREE: {
        // Into a register of the caller's choice, what is not yet in its own goes
        // directly.
        Reg r = c->scope->code->frees[v->index].cache;
        bool is_cached = r != NOREG && (c->unit->dead || defs_has(c, r));
        if (is_cached) {
            emit(c, OP_MOVE, dst, r, 0, 0);
        } else {
            emit(c, OP_FREEGET, dst, v->index, 0, 0);
        }
        break;
    }
    case VAR_GLOBAL: emit(c, OP_GGET, dst, 0, emit_site(c, OP_GGET, v->name), 0); break;
    case VAR_NS: emit(c, OP_NGET, dst, 0, emit_site(c, OP_NGET, v->name), 0); break;
    case VAR_DICT:
    case VAR_DICTFREE: load_from_class(c, v, dst); break;
    case VAR_NSFREE: {
        Reg t = reg_is_temp(c, dst) ? dst : reg_new(c);
        Label found = label_new(c);
        emit(c, OP_NTRY, t, 0, emit_site(c, OP_NTRY, v->name), 0);
        emit_jump(c, OP_JSET, t, 0, found);
        emit(c, OP_FREEGET, t, v->index, 0, 0);
        label_bind(c, found);
        if (t != dst) {
            emit(c, OP_MOVE, dst, t, 0, 0);
            c->unit->top = t;
        }
        break;
    }
    }
}

void var_store(Compiler *c, const Var *v, Reg src) {
    switch (v->kind) {
    case VAR_REG:
        if (src != v->index) emit(c, OP_MOVE, v->index, src, 0, 0);
        if (!(v->symbol->flags & SYM_DEL)) defs_add(c, (Reg)v->index);
        if (v->symbol->is_cell) emit(c, OP_CELLSET, v->symbol->cell, v->index, 0, 0);
        break;
    case VAR_CELL: emit(c, OP_CELLSET, v->index, src, 0, 0); break;
    case VAR_DICTFREE:
    case VAR_FREE: emit(c, OP_FREESET, src, v->index, 0, 0); break;
    case VAR_DICT:
    case VAR_GLOBAL: emit(c, OP_GSET, src, 0, emit_site(c, OP_GSET, v->name), 0); break;
    case VAR_NS:
    case VAR_NSFREE: emit(c, OP_NSET, src, 0, emit_site(c, OP_NSET, v->name), 0); break;
    }
}

void var_del(Compiler *c, const Var *v) {
    switch (v->kind) {
    case VAR_REG:
        emit(c, OP_CHECK, v->index, 0, 0, 0);
        emit(c, OP_UNSET, v->index, 0, 0, 0);
        break;
    case VAR_CELL: emit(c, OP_CELLDEL, v->index, 0, 0, 0); break;
    case VAR_DICTFREE:
    case VAR_FREE: emit(c, OP_FREEDEL, 0, v->index, 0, 0); break;
    case VAR_DICT:
    case VAR_GLOBAL: emit(c, OP_GDEL, 0, 0, emit_site(c, OP_GDEL, v->name), 0); break;
    case VAR_NS:
    case VAR_NSFREE: emit(c, OP_NDEL, 0, 0, emit_site(c, OP_NDEL, v->name), 0); break;
    }
}

void gen_load_name(Compiler *c, const Name *name, Reg dst) {
    Var v = var_find(c, name);
    var_load(c, &v, dst);
}

void gen_store_name(Compiler *c, const Name *name, Reg src) {
    Var v = var_find(c, name);
    var_store(c, &v, src);
}

// The cell of a captured variable, for a closure made here.
void gen_free_cell(Compiler *c, const Symbol *owner, Reg dst) {
    if (owner->scope->code == c->scope->code) {
        emit(c, OP_MOVE, dst, symbol_is_stable(owner) ? owner->cell : owner->reg, 0, 0);
    } else {
        emit(c, OP_FREECELL, dst, free_index(c, owner), 0, 0);
    }
}

bool gen_check_name(Compiler *c, const Node *at, const Name *name, int ctx) {
    if (name != c->known.debug || ctx == CTX_LOAD) return true;
    compile_error(
        c, at, ctx == CTX_DEL ? "cannot delete __debug__" : "cannot assign to __debug__");
    return false;
}
