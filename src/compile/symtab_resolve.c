// Second pass: what each name of each scope means, which variables inner functions
// capture, and which register each variable lives in.
#include <stdlib.h>
#include <string.h>

#include "compile/internal.h"

static bool is_function_like(const Scope *s) {
    return s->kind == SCOPE_FUNCTION || s->kind == SCOPE_COMP ||
           s->kind == SCOPE_TYPEPARAMS;
}

static uint64_t free_key(const Scope *code, const Symbol *owner) {
    return (uint64_t)code->id << 32 | owner->id;
}

Free *symtab_free(Compiler *c, const Scope *code, const Symbol *owner) {
    uintptr_t at = (uintptr_t)map_get(&c->frees, free_key(code, owner));
    return at == 0 ? NULL : &code->frees[at - 1];
}

static void add_free(Compiler *c, Scope *code, Symbol *owner, uint32_t nuses) {
    Free *known = symtab_free(c, code, owner);
    if (known != NULL) {
        known->nuses += nuses;
        return;
    }
    if (!GROW(c, code->frees, code->nfrees, code->frees_cap)) return;
    code->frees[code->nfrees++] = (Free){.owner = owner, .nuses = nuses, .cache = NOREG};
    map_put(c, &c->frees, free_key(code, owner), (void *)(uintptr_t)code->nfrees);
}

// The variable lives in the code of another function: it becomes a cell, and every code
// between there and here passes it on.
static void capture(Compiler *c, Scope *from, Symbol *owner, uint32_t nuses) {
    Scope *home = owner->scope->code;
    if (from->code == home) return;
    owner->is_cell = true;
    for (Scope *code = from->code; code != home && !c->failed; code = code->parent->code)
        add_free(c, code, owner, code == from->code ? nuses : 0);
}

// The __class__ cell of a class body; made at its first use from a function inside.
static Symbol *class_cell(Compiler *c, Scope *cls) {
    cls->needs_class_cell = true;
    const uint64_t key = (uint64_t)cls->id << 32 | UINT32_MAX;
    Symbol *sym = map_get(&c->symbols, key);
    if (sym != NULL) return sym;
    sym = NEW(c, Symbol);
    if (sym == NULL) return NULL;
    *sym = (Symbol){.name = c->known.dunder_class, .scope = cls, .is_cell = true};
    sym->id = ++c->nsymbols;
    sym->access = ACCESS_LOCAL;
    sym->owner = sym;
    map_put(c, &c->symbols, key, sym);
    return sym;
}

static Scope *class_around(const Scope *s) {
    Scope *up = s->parent;
    while (up != NULL && up->kind == SCOPE_TYPEPARAMS)
        up = up->parent;
    return s->kind == SCOPE_TYPEPARAMS && up != NULL && up->kind == SCOPE_CLASS ? up
                                                                                : NULL;
}

// A name read in a scope of type parameters in a class is looked up in the class first.
static void see_class(Compiler *c, Scope *s) {
    Scope *cls = class_around(s);
    if (cls == NULL) return;
    if (cls->class_dict == NULL) {
        Symbol *sym = NEW(c, Symbol);
        if (sym == NULL) return;
        *sym = (Symbol){.name = c->known.classdict, .scope = cls, .is_cell = true};
        sym->id = ++c->nsymbols;
        sym->access = ACCESS_LOCAL;
        sym->owner = sym;
        cls->class_dict = sym;
    }
    s->class_dict = cls->class_dict;
    capture(c, s, cls->class_dict, 1);
}

static Symbol *find_outer(Compiler *c, const Scope *s, const Name *name, bool *global) {
    *global = false;
    for (Scope *up = s->parent; up != NULL; up = up->parent) {
        if (up->kind == SCOPE_CLASS && name == c->known.dunder_class)
            return class_cell(c, up);
        if (!is_function_like(up)) continue;
        Symbol *sym = symtab_lookup(c, up, name);
        if (sym == NULL) continue;
        if (sym->flags & SYM_GLOBAL) {
            *global = true;
            return NULL;
        }
        if (sym->flags & (SYM_NONLOCAL | SYM_BOUND))
            return sym->access == ACCESS_LOCAL ? sym->owner : NULL;
    }
    return NULL;
}

static void resolve_symbol(Compiler *c, Scope *s, Symbol *sym) {
    unsigned f = sym->flags;
    const char *text = sym->name->text;
    if ((f & SYM_GLOBAL) && (f & SYM_NONLOCAL) && s->kind != SCOPE_COMP) {
        compile_error(c, sym->where, "name '%s' is nonlocal and global", text);
        return;
    }
    if (f & SYM_GLOBAL) {
        sym->access = ACCESS_GLOBAL;
        return;
    }
    if (!(f & SYM_NONLOCAL) && (f & SYM_BOUND)) {
        bool is_name = s->kind == SCOPE_MODULE || s->kind == SCOPE_CLASS;
        sym->access = is_name ? ACCESS_NAME : ACCESS_LOCAL;
        sym->owner = sym;
        return;
    }
    if ((f & SYM_NONLOCAL) && s->kind == SCOPE_MODULE) {
        compile_error(c, sym->where, "nonlocal declaration not allowed at module level");
        return;
    }
    bool global;
    Symbol *owner = find_outer(c, s, sym->name, &global);
    if (!global && (owner == NULL || owner->scope->kind != SCOPE_TYPEPARAMS) &&
        sym->name != c->known.type_params && sym->name != c->known.generic_base)
        see_class(c, s);
    if (owner == NULL) {
        sym->access = global ? ACCESS_GLOBAL : ACCESS_NAME;
        if ((f & SYM_NONLOCAL) && s->kind != SCOPE_COMP)
            compile_error(c, sym->where, "no binding for nonlocal '%s' found", text);
        return;
    }
    if ((f & SYM_NONLOCAL) && (owner->flags & SYM_TYPEPARAM)) {
        compile_error(c, sym->where,
                      "nonlocal binding not allowed for type parameter '%s'", text);
        return;
    }
    sym->access = ACCESS_LOCAL;
    sym->owner = owner;
    owner->flags |= f & SYM_DEL;
    if (f & (SYM_NONLOCAL | SYM_WALRUS)) owner->nbinds = UINT16_MAX;
    capture(c, s, owner, sym->nuses);
}

static int compare_names(const void *a, const void *b) {
    const Symbol *x = *(Symbol *const *)a, *y = *(Symbol *const *)b;
    return strcmp(x->name->text, y->name->text);
}

static void give_register(Compiler *c, Scope *code, Symbol *sym, const Name *name) {
    if (!GROW(c, code->local_names, code->nlocals, code->locals_cap)) return;
    if (code->nlocals >= MAX_REGS) {
        compile_error(c, code->node, "too many local variables");
        return;
    }
    if (sym != NULL) sym->reg = (Reg)code->nlocals;
    code->local_names[code->nlocals++] = name;
}

static bool has_register(const Scope *s, const Symbol *sym) {
    return sym->access == ACCESS_LOCAL && sym->owner == sym && sym->reg == NOREG &&
           s->kind != SCOPE_MODULE;
}

// Parameters come first (symtab noted them in their order), then locals in order of
// occurrence, then cells by name: what locals() shows.
static void number_locals(Compiler *c, Scope *s) {
    for (Symbol *k = s->first; k != NULL; k = k->next)
        if (has_register(s, k) && (k->flags & SYM_PARAM)) give_register(c, s, k, k->name);
    uint32_t ncells = 0;
    for (Symbol *k = s->first; k != NULL; k = k->next) {
        if (!has_register(s, k)) continue;
        if (k->is_cell) {
            ncells++;
        } else {
            give_register(c, s, k, k->name);
        }
    }
    if (ncells == 0 || c->failed) return;
    Symbol **cells = compile_alloc(c, ncells * sizeof *cells);
    if (cells == NULL) return;
    ncells = 0;
    for (Symbol *k = s->first; k != NULL; k = k->next)
        if (has_register(s, k)) cells[ncells++] = k;
    qsort(cells, ncells, sizeof *cells, compare_names);
    for (uint32_t i = 0; i < ncells; i++)
        give_register(c, s, cells[i], cells[i]->name);
}

static int compare_frees(const void *a, const void *b) {
    const Free *x = a, *y = b;
    return strcmp(x->owner->name->text, y->owner->name->text);
}

bool symbol_is_stable(const Symbol *owner) {
    return owner->is_cell && owner->scope->kind == SCOPE_FUNCTION && owner->nbinds == 1 &&
           !owner->in_loop && !(owner->flags & SYM_DEL);
}

// Registers without a place in locals(): cells of stable variables, and what was read of
// the stable ones of other functions.
static void number_hidden(Compiler *c, Scope *s) {
    if (s->kind != SCOPE_FUNCTION && s->kind != SCOPE_COMP) return;
    for (Symbol *k = s->first; k != NULL; k = k->next) {
        if (k->owner != k || k->access != ACCESS_LOCAL || !symbol_is_stable(k)) continue;
        Reg reg = k->reg;
        give_register(c, s, k, k->name);
        k->cell = k->reg;
        k->reg = reg;
    }
    for (uint32_t i = 0; i < s->nfrees; i++) {
        Free *f = &s->frees[i];
        if (f->nuses < 2 || !symbol_is_stable(f->owner)) continue;
        f->cache = (Reg)s->nlocals;
        give_register(c, s, NULL, f->owner->name);
    }
}

static void number_code(Compiler *c, Scope *s) {
    if (s->nfrees > 1) qsort(s->frees, s->nfrees, sizeof(Free), compare_frees);
    for (uint32_t i = 0; i < s->nfrees; i++)
        map_put(c, &c->frees, free_key(s, s->frees[i].owner), (void *)(uintptr_t)(i + 1));
    if (s->kind == SCOPE_CLASS || s->is_genexp ||
        (s->kind == SCOPE_MODULE && c->opt->namespace_locals))
        give_register(c, s, NULL, c->known.dot_zero);
    number_locals(c, s);
    if (s->needs_class_cell) {
        Symbol *cell = class_cell(c, s);
        if (cell == NULL) return;
        give_register(c, s, cell, c->known.dunder_class);
        s->class_cell = cell->reg;
    }
    if (s->kind == SCOPE_CLASS && s->class_dict != NULL)
        give_register(c, s, s->class_dict, s->class_dict->name);
    s->nshown = s->nlocals;
    number_hidden(c, s);
}

// Variables of inlined comprehensions share a register where name and nesting agree.
static void number_inlined(Compiler *c, Scope *s, Map *shared) {
    Scope *code = s->code;
    for (Symbol *k = s->first; k != NULL && !c->failed; k = k->next) {
        if (!has_register(s, k)) continue;
        uint64_t key = (uint64_t)(code->id & 0xFFFFF) << 44 |
                       (uint64_t)(s->depth & 0xFFF) << 32 | k->name->id;
        uintptr_t known = (uintptr_t)map_get(shared, key);
        if (known != 0 && code->id <= 0xFFFFF && s->depth <= 0xFFF) {
            k->reg = (Reg)(known - 1);
            continue;
        }
        give_register(c, code, k, k->name);
        map_put(c, shared, key, (void *)((uintptr_t)k->reg + 1));
    }
}

bool symtab_resolve(Compiler *c) {
    for (Scope *s = c->first_scope; s != NULL && !c->failed; s = s->next)
        for (Symbol *k = s->first; k != NULL && !c->failed; k = k->next)
            resolve_symbol(c, s, k);
    for (Scope *s = c->first_scope; s != NULL && !c->failed; s = s->next)
        if (s->code == s) number_code(c, s);
    Map shared = {0};
    for (Scope *s = c->first_scope; s != NULL && !c->failed; s = s->next)
        if (s->code != s) number_inlined(c, s, &shared);
    return !c->failed;
}
