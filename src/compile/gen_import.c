// import and from ... import.
#include <string.h>

#include "compile/internal.h"

// import a.b as c: the module is found by name, then a.b is walked to from a.
static void gen_import_as(Compiler *c, const Node *n, const struct Astalias *a, Reg r) {
    const char *text = a->name->text, *end = text + a->name->len;
    const char *dot = memchr(text, '.', a->name->len);
    while (dot != NULL && dot < end) {
        const char *part = dot + 1;
        dot = memchr(part, '.', (size_t)(end - part));
        size_t len = (size_t)((dot != NULL ? dot : end) - part);
        const Name *name = name_intern(c, part, len);
        emit_at(c, n);
        emit(c, OP_IMPORTFROM, r, r, emit_site(c, OP_IMPORTFROM, name), 0);
    }
}

void gen_import(Compiler *c, const Node *n) {
    Unit *u = c->unit;
    uint32_t mark = u->top;
    const NodeList *names = &n->u.Import.names;
    for (uint32_t i = 0; i < names->len && !c->failed; i++) {
        const struct Astalias *a = &names->items[i]->u.alias;
        Konst none = {.tag = ICONST_NONE};
        Reg r = reg_new(c);
        emit_at(c, n);
        emit(c, OP_IMPORT, r, konst_low(c, &none),
             emit_site(c, OP_IMPORT, name_of(c, a->name)), 0);
        const Name *name;
        if (a->asname != NULL) {
            gen_import_as(c, n, a, r);
            name = name_mangled(c, a->asname);
        } else {
            const char *dot = memchr(a->name->text, '.', a->name->len);
            name = dot == NULL
                       ? name_mangled(c, a->name)
                       : name_intern(c, a->name->text, (size_t)(dot - a->name->text));
        }
        emit_at(c, n);
        if (!gen_check_name(c, n, name, CTX_STORE)) return;
        gen_store_name(c, name, r);
        u->top = mark;
    }
}

static bool is_star(const Node *alias) {
    const Ident *id = alias->u.alias.name;
    return id->len == 1 && id->text[0] == '*';
}

void gen_import_from(Compiler *c, const Node *n) {
    const struct AstImportFrom *f = &n->u.ImportFrom;
    Unit *u = c->unit;
    uint32_t mark = u->top;
    const Name **names = compile_alloc(c, f->names.len * sizeof *names + 1);
    if (names == NULL) return;
    for (uint32_t i = 0; i < f->names.len; i++)
        names[i] = name_of(c, f->names.items[i]->u.alias.name);
    if (f->level > 255) {
        compile_error(c, n, "too many levels of relative import");
        return;
    }
    const Name *module =
        f->module != NULL ? name_of(c, f->module) : name_intern(c, "", 0);
    Reg r = reg_new(c), t = reg_new(c);
    emit_at(c, n);
    emit(c, OP_IMPORT, r, konst_low(c, konst_names(c, names, f->names.len)),
         emit_site(c, OP_IMPORT, module), (uint32_t)f->level);
    for (uint32_t i = 0; i < f->names.len && !c->failed; i++) {
        const Node *alias = f->names.items[i];
        emit_at(c, n);
        if (is_star(alias)) {
            bool is_ns = c->scope->kind == SCOPE_CLASS || c->opt->namespace_locals;
            emit(c, OP_IMPORTSTAR, r, is_ns ? 0 : NOREG, 0, 0);
            continue;
        }
        const Ident *as = alias->u.alias.asname;
        const Name *name = name_mangled(c, as != NULL ? as : alias->u.alias.name);
        if (!gen_check_name(c, n, name, CTX_STORE)) return;
        Reg direct = NOREG;
        Var v = var_find(c, name);
        direct = var_reg(&v);
        Reg out = direct != NOREG ? direct : t;
        emit(c, OP_IMPORTFROM, out, r, emit_site(c, OP_IMPORTFROM, names[i]), 0);
        var_store(c, &v, out);
    }
    u->top = mark;
}
