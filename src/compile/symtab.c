// First pass over the tree: makes the scopes and notes for each which names it binds,
// reads and declares. symtab_resolve.c then decides what each name means.
//
// Names are noted in the order in which code will be generated for them, since that order
// is what locals() shows.
#include <string.h>

#include "compile/internal.h"

static void visit(Compiler *c, const Node *n);

static void visit_list(Compiler *c, const NodeList *list) {
    for (uint32_t i = 0; i < list->len && !c->failed; i++)
        if (list->items[i] != NULL) visit(c, list->items[i]);
}

static void visit_maybe(Compiler *c, const Node *n) {
    if (n != NULL) visit(c, n);
}

Symbol *symtab_lookup(Compiler *c, const Scope *s, const Name *name) {
    return map_get(&c->symbols, (uint64_t)s->id << 32 | name->id);
}

Scope *symtab_scope_of(Compiler *c, const Node *n, enum ScopePart part) {
    return map_get(&c->scopes, (uint64_t)(uintptr_t)n << 2 | part);
}

static Symbol *note(Compiler *c, Scope *s, const Name *name, unsigned flags) {
    Symbol *sym = symtab_lookup(c, s, name);
    if (sym == NULL) {
        sym = NEW(c, Symbol);
        if (sym == NULL) return NULL;
        *sym = (Symbol){.name = name, .id = ++c->nsymbols, .scope = s, .reg = NOREG};
        if (!map_put(c, &c->symbols, (uint64_t)s->id << 32 | name->id, sym)) return NULL;
        if (s->last == NULL) {
            s->first = sym;
        } else {
            s->last->next = sym;
        }
        s->last = sym;
    }
    sym->flags |= (uint16_t)flags;
    return sym;
}

static bool is_comp(const Scope *s) {
    return s->kind == SCOPE_COMP;
}

static Scope *push_scope(Compiler *c, ScopeKind kind, const Node *n,
                         enum ScopePart part) {
    Scope *s = NEW(c, Scope);
    if (s == NULL) return NULL;
    Scope *up = c->scope;
    *s = (Scope){.kind = kind, .id = ++c->nscopes, .node = n, .parent = up, .code = s};
    s->class_cell = NOREG;
    if (up != NULL) {
        s->mangler = up->mangler;
        s->is_nested = up->is_nested || up->kind == SCOPE_FUNCTION || is_comp(up);
    }
    if (c->last_scope == NULL) {
        c->first_scope = s;
    } else {
        c->last_scope->next = s;
    }
    c->last_scope = s;
    map_put(c, &c->scopes, (uint64_t)(uintptr_t)n << 2 | part, s);
    c->scope = s;
    return s;
}

static void count_bind(const Compiler *c, Symbol *sym) {
    if (sym == NULL) return;
    if (sym->nbinds < UINT16_MAX) sym->nbinds++;
    if (c->loop_depth > 0) sym->in_loop = true;
}

enum { LOOP_WEIGHT = 8 };

static void count_use(const Compiler *c, Symbol *sym) {
    uint32_t n = sym == NULL ? 0 : sym->nuses + (c->loop_depth > 0 ? LOOP_WEIGHT : 1u);
    if (sym != NULL) sym->nuses = n > UINT16_MAX ? UINT16_MAX : (uint16_t)n;
}

// A name that a statement binds in the current scope.
static void bind(Compiler *c, const Node *at, const Name *name, unsigned flags) {
    Scope *s = c->scope;
    Symbol *old = symtab_lookup(c, s, name);
    if ((flags & SYM_ITER) && old != NULL && (old->flags & (SYM_GLOBAL | SYM_NONLOCAL))) {
        compile_error(c, at,
                      "comprehension inner loop cannot rebind assignment expression "
                      "target '%s'",
                      name->text);
        return;
    }
    Symbol *sym =
        note(c, s, name, SYM_LOCAL | (flags & SYM_IMPORT ? 0 : SYM_ASSIGN) | flags);
    count_bind(c, sym);
}

static void use(Compiler *c, const Name *name) {
    count_use(c, note(c, c->scope, name, SYM_USE));
    // super() without arguments needs the class that the function was defined in.
    if (name == c->known.super && c->scope->kind != SCOPE_MODULE &&
        c->scope->kind != SCOPE_CLASS)
        note(c, c->scope, c->known.dunder_class, SYM_USE);
}

static void visit_lazy(Compiler *c, const Node *n, const Node *value,
                       enum ScopePart part) {
    if (value == NULL) return;
    Scope *outer = c->scope;
    Scope *s = push_scope(c, SCOPE_TYPEPARAMS, n, part);
    if (s == NULL) return;
    s->is_default = part == PART_DEFAULT;
    s->is_alias = n->kind == NODE_TypeAlias;
    visit(c, value);
    c->scope = outer;
}

static void visit_type_params(Compiler *c, const NodeList *params) {
    bool seen_default = false;
    for (uint32_t i = 0; i < params->len && !c->failed; i++) {
        const Node *p = params->items[i];
        const Ident *id = p->kind == NODE_TypeVar     ? p->u.TypeVar.name
                          : p->kind == NODE_ParamSpec ? p->u.ParamSpec.name
                                                      : p->u.TypeVarTuple.name;
        const Name *name = name_mangled(c, id);
        if (symtab_lookup(c, c->scope, name) != NULL &&
            (symtab_lookup(c, c->scope, name)->flags & SYM_TYPEPARAM)) {
            compile_error(c, p, "duplicate type parameter '%s'", name->text);
            return;
        }
        bind(c, p, name, SYM_TYPEPARAM);
        const Node *fallback = p->kind == NODE_TypeVar ? p->u.TypeVar.default_value
                               : p->kind == NODE_ParamSpec
                                   ? p->u.ParamSpec.default_value
                                   : p->u.TypeVarTuple.default_value;
        if (fallback == NULL && seen_default)
            compile_error(
                c, p, "non-default type parameter '%s' follows default type parameter",
                name->text);
        seen_default = seen_default || fallback != NULL;
        if (p->kind == NODE_TypeVar) visit_lazy(c, p, p->u.TypeVar.bound, PART_BOUND);
        visit_lazy(c, p, fallback, PART_DEFAULT);
    }
}

// Enters the scope of the parameters if there are any.
static void enter_type_params(Compiler *c, const Node *n, const NodeList *params) {
    if (params->len == 0) return;
    Scope *s = push_scope(c, SCOPE_TYPEPARAMS, n, PART_TYPEPARAMS);
    if (s == NULL) return;
    if (n->kind == NODE_FunctionDef || n->kind == NODE_AsyncFunctionDef) {
        note(c, s, c->known.defaults, SYM_PARAM);
        note(c, s, c->known.kw_defaults, SYM_PARAM);
    } else if (n->kind == NODE_ClassDef) {
        note(c, s, c->known.type_params, SYM_LOCAL);
        note(c, s, c->known.generic_base, SYM_LOCAL);
    }
    visit_type_params(c, params);
}

static void visit_param(Compiler *c, const Node *arg) {
    if (arg == NULL || c->failed) return;
    const Name *name = name_mangled(c, arg->u.arg.arg);
    Symbol *old = symtab_lookup(c, c->scope, name);
    if (old != NULL && (old->flags & SYM_PARAM)) {
        compile_error(c, arg, "duplicate argument '%s' in function definition",
                      name->text);
        return;
    }
    count_bind(c, note(c, c->scope, name, SYM_PARAM));
}

static void visit_params(Compiler *c, const Node *args) {
    const struct Astarguments *a = &args->u.arguments;
    for (uint32_t i = 0; i < a->posonlyargs.len; i++)
        visit_param(c, a->posonlyargs.items[i]);
    for (uint32_t i = 0; i < a->args.len; i++)
        visit_param(c, a->args.items[i]);
    for (uint32_t i = 0; i < a->kwonlyargs.len; i++)
        visit_param(c, a->kwonlyargs.items[i]);
    visit_param(c, a->vararg);
    visit_param(c, a->kwarg);
}

// What may not stand in an annotation that is only kept as text.
static void check_annotation(Compiler *c, const Node *n) {
    const char *what = n->kind == NODE_NamedExpr                            ? "named"
                       : n->kind == NODE_Yield || n->kind == NODE_YieldFrom ? "yield"
                       : n->kind == NODE_Await                              ? "await"
                                                                            : NULL;
    if (what != NULL) {
        compile_error(c, n, "'%s expression' can not be used within an annotation", what);
        return;
    }
    if (n->kind == NODE_Lambda) return;
    AstCursor cursor = {0};
    for (const Node *k; compile_enter(c) && (k = ast_next_child(n, &cursor)) != NULL;)
        check_annotation(c, k);
}

// Under `from __future__ import annotations` the names are not used at run time.
static void visit_annotation(Compiler *c, const Node *n) {
    if (n == NULL) return;
    if (c->futures & COMPILE_FUTURE_ANNOTATIONS) {
        check_annotation(c, n);
    } else {
        visit(c, n);
    }
}

static void visit_arg_annotations(Compiler *c, const NodeList *args) {
    for (uint32_t i = 0; i < args->len; i++)
        visit_annotation(c, args->items[i]->u.arg.annotation);
}

static void visit_annotations(Compiler *c, const Node *args, const Node *returns) {
    const struct Astarguments *a = &args->u.arguments;
    visit_arg_annotations(c, &a->posonlyargs);
    visit_arg_annotations(c, &a->args);
    if (a->vararg != NULL) visit_annotation(c, a->vararg->u.arg.annotation);
    visit_arg_annotations(c, &a->kwonlyargs);
    if (a->kwarg != NULL) visit_annotation(c, a->kwarg->u.arg.annotation);
    visit_annotation(c, returns);
}

static void visit_function(Compiler *c, const Node *n) {
    // Async and plain definitions have the same fields.
    const struct AstFunctionDef *f = &n->u.FunctionDef;
    Scope *outer = c->scope;
    bind(c, n, name_mangled(c, f->name), 0);
    visit_list(c, &f->decorator_list);
    visit_list(c, &f->args->u.arguments.defaults);
    visit_list(c, &f->args->u.arguments.kw_defaults);
    enter_type_params(c, n, &f->type_params);
    visit_annotations(c, f->args, f->returns);
    Scope *s = c->failed ? NULL : push_scope(c, SCOPE_FUNCTION, n, PART_MAIN);
    if (s == NULL) return;
    s->is_async = n->kind == NODE_AsyncFunctionDef;
    uint32_t loop_depth = c->loop_depth;
    c->loop_depth = 0;
    visit_params(c, f->args);
    visit_list(c, &f->body);
    c->loop_depth = loop_depth;
    c->scope = outer;
}

static void visit_lambda(Compiler *c, const Node *n) {
    const struct AstLambda *f = &n->u.Lambda;
    Scope *outer = c->scope;
    visit_list(c, &f->args->u.arguments.defaults);
    visit_list(c, &f->args->u.arguments.kw_defaults);
    Scope *s = c->failed ? NULL : push_scope(c, SCOPE_FUNCTION, n, PART_MAIN);
    if (s == NULL) return;
    s->is_lambda = true;
    uint32_t iter_expr = c->iter_expr, loop_depth = c->loop_depth;
    c->iter_expr = c->loop_depth = 0;
    visit_params(c, f->args);
    visit(c, f->body);
    c->iter_expr = iter_expr;
    c->loop_depth = loop_depth;
    c->scope = outer;
}

static void visit_class(Compiler *c, const Node *n) {
    const struct AstClassDef *k = &n->u.ClassDef;
    Scope *outer = c->scope;
    bind(c, n, name_mangled(c, k->name), 0);
    visit_list(c, &k->decorator_list);
    enter_type_params(c, n, &k->type_params);
    visit_list(c, &k->bases);
    visit_list(c, &k->keywords);
    Scope *s = c->failed ? NULL : push_scope(c, SCOPE_CLASS, n, PART_MAIN);
    if (s == NULL) return;
    s->mangler = name_of(c, k->name);
    if (k->type_params.len > 0) note(c, s, c->known.type_params, SYM_USE);
    visit_list(c, &k->body);
    c->scope = outer;
}

static void visit_typealias(Compiler *c, const Node *n) {
    const struct AstTypeAlias *t = &n->u.TypeAlias;
    Scope *outer = c->scope;
    visit(c, t->name);
    enter_type_params(c, n, &t->type_params);
    visit_lazy(c, n, t->value, PART_MAIN);
    c->scope = outer;
}

static void visit_iter(Compiler *c, const Node *iter) {
    c->iter_expr++;
    visit(c, iter);
    c->iter_expr--;
}

static void mark_iter_targets(Compiler *c, const Node *t) {
    if (c->failed || !compile_enter(c)) return;
    if (t->kind == NODE_Name) {
        bind(c, t, name_mangled(c, t->u.Name.id), SYM_ITER);
    } else if (t->kind == NODE_Tuple || t->kind == NODE_List) {
        for (uint32_t i = 0; i < t->u.Tuple.elts.len; i++)
            mark_iter_targets(c, t->u.Tuple.elts.items[i]);
    } else if (t->kind == NODE_Starred) {
        mark_iter_targets(c, t->u.Starred.value);
    } else {
        visit(c, t);
    }
}

// An asynchronous comprehension makes those around it asynchronous, up to a generator.
static void mark_async(Scope *s) {
    for (; is_comp(s); s = s->parent) {
        s->has_async_comp = true;
        if (s->is_genexp) break;
    }
}

static void visit_comp(Compiler *c, const Node *n) {
    bool is_dict = n->kind == NODE_DictComp;
    const NodeList *gens =
        is_dict ? &n->u.DictComp.generators : &n->u.ListComp.generators;
    Scope *outer = c->scope;
    visit_iter(c, gens->items[0]->u.comprehension.iter);
    if (c->failed) return;
    Scope *s = push_scope(c, SCOPE_COMP, n, PART_MAIN);
    if (s == NULL) return;
    uint32_t iter_expr = c->iter_expr;
    c->iter_expr = 0;
    c->loop_depth++;
    s->is_genexp = n->kind == NODE_GeneratorExp;
    s->is_inlined = !s->is_genexp;
    if (s->is_inlined) {
        s->code = outer->code;
        s->depth = outer->is_inlined ? outer->depth + 1 : 1;
    }
    for (uint32_t i = 0; i < gens->len && !c->failed; i++) {
        const struct Astcomprehension *g = &gens->items[i]->u.comprehension;
        if (g->is_async) mark_async(s);
        if (i > 0) visit_iter(c, g->iter);
        mark_iter_targets(c, g->target);
        visit_list(c, &g->ifs);
    }
    if (is_dict) {
        visit(c, n->u.DictComp.key);
        visit(c, n->u.DictComp.value);
    } else {
        visit(c, n->u.ListComp.elt);
    }
    c->loop_depth--;
    c->iter_expr = iter_expr;
    c->scope = outer;
}

// The target of an assignment expression inside a comprehension belongs to the function
// (or module) around it.
static void bind_walrus(Compiler *c, const Node *target) {
    const Name *name = name_mangled(c, target->u.Name.id);
    c->scope->code->has_walrus = true;
    Scope *s = c->scope;
    for (; is_comp(s); s = s->parent) {
        Symbol *sym = symtab_lookup(c, s, name);
        if (sym != NULL && (sym->flags & SYM_ITER)) {
            compile_error(c, target,
                          "assignment expression cannot rebind comprehension iteration "
                          "variable '%s'",
                          name->text);
            return;
        }
    }
    if (s == c->scope) {
        bind(c, target, name, SYM_WALRUS);
        return;
    }
    if (s->kind == SCOPE_CLASS) {
        compile_error(c, target,
                      "assignment expression within a comprehension cannot be used in a "
                      "class body");
        return;
    }
    s->code->has_walrus = true;
    Symbol *sym = symtab_lookup(c, s, name);
    bool global = s->kind == SCOPE_MODULE || (sym != NULL && (sym->flags & SYM_GLOBAL));
    for (Scope *k = c->scope; k != s; k = k->parent) {
        k->code->has_walrus = true;
        note(c, k, name, global ? SYM_GLOBAL : SYM_NONLOCAL);
    }
    if (!global || s->kind == SCOPE_MODULE)
        count_bind(c, note(c, s, name,
                           (sym != NULL && (sym->flags & SYM_NONLOCAL) ? 0 : SYM_LOCAL) |
                               SYM_WALRUS));
}

// What may not stand in the lazily evaluated parts of generic definitions.
static bool check_generic(Compiler *c, const Node *n, const char *what) {
    const Scope *s = c->scope;
    if (s->kind != SCOPE_TYPEPARAMS) return true;
    const char *where = "the definition of a generic";
    const Node *of = s->node;
    if (s->is_default) {
        where = of->kind == NODE_TypeVar     ? "a TypeVar default"
                : of->kind == NODE_ParamSpec ? "a ParamSpec default"
                                             : "a TypeVarTuple default";
    } else if (of->kind == NODE_TypeVar) {
        where = of->u.TypeVar.bound->kind == NODE_Tuple ? "a TypeVar constraint"
                                                        : "a TypeVar bound";
    } else if (s->is_alias) {
        where = "a type alias";
    }
    compile_error(c, n, "%s expression cannot be used within %s", what, where);
    return false;
}

static void visit_walrus(Compiler *c, const Node *n) {
    if (c->iter_expr > 0) {
        compile_error(c, n,
                      "assignment expression cannot be used in a comprehension iterable "
                      "expression");
        return;
    }
    if (!check_generic(c, n, "named")) return;
    // The value is evaluated first; but CPython looks at the target first.
    bind_walrus(c, n->u.NamedExpr.target);
    visit(c, n->u.NamedExpr.value);
}

static void visit_await(Compiler *c, const Node *n) {
    if (!check_generic(c, n, "await")) return;
    mark_async(c->scope);
    visit(c, n->u.Await.value);
}

static void visit_yield(Compiler *c, const Node *n) {
    Scope *s = c->scope;
    if (!check_generic(c, n, "yield")) return;
    if (is_comp(s)) {
        const char *where = s->node->kind == NODE_ListComp   ? "list comprehension"
                            : s->node->kind == NODE_SetComp  ? "set comprehension"
                            : s->node->kind == NODE_DictComp ? "dict comprehension"
                                                             : "generator expression";
        compile_error(c, n, "'yield' inside %s", where);
        return;
    }
    s->is_generator = true;
    visit_maybe(c, n->kind == NODE_Yield ? n->u.Yield.value : n->u.YieldFrom.value);
}

static void visit_declaration(Compiler *c, const Node *n, bool global) {
    const IdentList *names = &n->u.Global.names;
    const char *what = global ? "global" : "nonlocal";
    for (uint32_t i = 0; i < names->len && !c->failed; i++) {
        const Name *name = name_mangled(c, names->items[i]);
        Symbol *old = symtab_lookup(c, c->scope, name);
        unsigned f = old == NULL ? 0 : old->flags;
        if (f & SYM_PARAM) {
            compile_error(c, n, "name '%s' is parameter and %s", name->text, what);
        } else if (f & SYM_USE) {
            compile_error(c, n, "name '%s' is used prior to %s declaration", name->text,
                          what);
        } else if (f & SYM_ANNOT) {
            compile_error(c, n, "annotated name '%s' can't be %s", name->text, what);
        } else if (f & SYM_ASSIGN) {
            compile_error(c, n, "name '%s' is assigned to before %s declaration",
                          name->text, what);
        }
        Symbol *sym = note(c, c->scope, name, global ? SYM_GLOBAL : SYM_NONLOCAL);
        if (sym != NULL && sym->where == NULL) sym->where = n;
    }
}

static void visit_annassign(Compiler *c, const Node *n) {
    const struct AstAnnAssign *a = &n->u.AnnAssign;
    if (a->target->kind == NODE_Name) {
        const Name *name = name_mangled(c, a->target->u.Name.id);
        Symbol *old = symtab_lookup(c, c->scope, name);
        if (old != NULL && (old->flags & (SYM_GLOBAL | SYM_NONLOCAL)) &&
            c->scope->kind != SCOPE_MODULE && a->simple) {
            compile_error(c, n, "annotated name '%s' can't be %s", name->text,
                          old->flags & SYM_GLOBAL ? "global" : "nonlocal");
            return;
        }
        visit_maybe(c, a->value);
        if (a->simple) {
            bind(c, a->target, name, SYM_ANNOT);
        } else if (a->value != NULL) {
            bind(c, a->target, name, 0);
        }
    } else {
        visit_maybe(c, a->value);
        visit(c, a->target);
    }
    if (a->simple && a->target->kind == NODE_Name) c->scope->has_annotations = true;
    // In a function the annotation of a simple name is not evaluated, but its names
    // count.
    visit_annotation(c, a->annotation);
}

static void visit_import(Compiler *c, const Node *n) {
    const NodeList *names =
        n->kind == NODE_Import ? &n->u.Import.names : &n->u.ImportFrom.names;
    for (uint32_t i = 0; i < names->len && !c->failed; i++) {
        const Node *a = names->items[i];
        const Ident *id = a->u.alias.asname;
        if (id == NULL) {
            id = a->u.alias.name;
            if (id->len == 1 && id->text[0] == '*') {
                if (c->scope->kind != SCOPE_MODULE)
                    compile_error(c, a, "import * only allowed at module level");
                continue;
            }
            const char *dot = memchr(id->text, '.', id->len);
            if (dot != NULL) {
                const Name *first = name_intern(c, id->text, (size_t)(dot - id->text));
                bind(c, a, first, SYM_IMPORT);
                continue;
            }
        }
        bind(c, a, name_mangled(c, id), SYM_IMPORT);
    }
}

static void visit_handler(Compiler *c, const Node *n) {
    const struct AstExceptHandler *h = &n->u.ExceptHandler;
    visit_maybe(c, h->type);
    if (h->name != NULL) bind(c, n, name_mangled(c, h->name), SYM_DEL);
    visit_list(c, &h->body);
}

static void visit_if(Compiler *c, const Node *n) {
    for (;;) {
        visit(c, n->u.If.test);
        visit_list(c, &n->u.If.body);
        const NodeList *orelse = &n->u.If.orelse;
        if (c->failed) return;
        if (orelse->len != 1 || orelse->items[0]->kind != NODE_If) {
            visit_list(c, orelse);
            return;
        }
        n = orelse->items[0];
    }
}

// a + b + c + ... leans to the left, so that recursion would be as deep as it is long.
static void visit_binop(Compiler *c, const Node *n) {
    uint32_t len = 0;
    const Node *left = n;
    for (; left->kind == NODE_BinOp; left = left->u.BinOp.left)
        len++;
    const Node **spine = compile_alloc(c, len * sizeof *spine);
    if (spine == NULL) return;
    uint32_t i = len;
    for (const Node *p = n; p->kind == NODE_BinOp; p = p->u.BinOp.left)
        spine[--i] = p;
    visit(c, left);
    for (i = 0; i < len && !c->failed; i++)
        visit(c, spine[i]->u.BinOp.right);
}

static void visit_pattern_name(Compiler *c, const Node *n, const Ident *id) {
    if (id != NULL) bind(c, n, name_mangled(c, id), 0);
}

static void visit_children(Compiler *c, const Node *n) {
    AstCursor cursor = {0};
    for (const Node *k; !c->failed && (k = ast_next_child(n, &cursor)) != NULL;)
        visit(c, k);
}

static void visit_name(Compiler *c, const Node *n) {
    const Name *name = name_mangled(c, n->u.Name.id);
    if (n->u.Name.ctx == CTX_LOAD) {
        use(c, name);
    } else {
        bind(c, n, name, n->u.Name.ctx == CTX_DEL ? SYM_DEL | SYM_USE : 0);
    }
}

static void visit_loop(Compiler *c, const Node *n) {
    const struct AstFor *f = &n->u.For;
    visit(c, f->iter);
    c->loop_depth++;
    visit(c, f->target);
    visit_list(c, &f->body);
    c->loop_depth--;
    visit_list(c, &f->orelse);
}

static void visit(Compiler *c, const Node *n) {
    if (c->failed || !compile_enter(c)) return;
    switch (n->kind) {
    case NODE_FunctionDef:
    case NODE_AsyncFunctionDef: visit_function(c, n); break;
    case NODE_ClassDef: visit_class(c, n); break;
    case NODE_Lambda: visit_lambda(c, n); break;
    case NODE_TypeAlias: visit_typealias(c, n); break;
    case NODE_ListComp:
    case NODE_SetComp:
    case NODE_DictComp:
    case NODE_GeneratorExp: visit_comp(c, n); break;
    case NODE_NamedExpr: visit_walrus(c, n); break;
    case NODE_Yield:
    case NODE_YieldFrom: visit_yield(c, n); break;
    case NODE_Await: visit_await(c, n); break;
    case NODE_Name: visit_name(c, n); break;
    case NODE_BinOp: visit_binop(c, n); break;
    case NODE_If: visit_if(c, n); break;
    case NODE_For:
    case NODE_AsyncFor: visit_loop(c, n); break;
    case NODE_While:
        c->loop_depth++;
        visit(c, n->u.While.test);
        visit_list(c, &n->u.While.body);
        c->loop_depth--;
        visit_list(c, &n->u.While.orelse);
        break;
    case NODE_Assign:
        visit(c, n->u.Assign.value);
        visit_list(c, &n->u.Assign.targets);
        break;
    case NODE_AnnAssign: visit_annassign(c, n); break;
    case NODE_Import:
    case NODE_ImportFrom: visit_import(c, n); break;
    case NODE_Global: visit_declaration(c, n, true); break;
    case NODE_Nonlocal: visit_declaration(c, n, false); break;
    case NODE_ExceptHandler: visit_handler(c, n); break;
    case NODE_MatchMapping:
        visit_children(c, n);
        visit_pattern_name(c, n, n->u.MatchMapping.rest);
        break;
    case NODE_MatchStar: visit_pattern_name(c, n, n->u.MatchStar.name); break;
    case NODE_MatchAs:
        visit_children(c, n);
        visit_pattern_name(c, n, n->u.MatchAs.name);
        break;
    default: visit_children(c, n); break;
    }
}

bool symtab_build(Compiler *c, const Node *module) {
    if (push_scope(c, SCOPE_MODULE, module, PART_MAIN) == NULL) return false;
    visit_children(c, module);
    return !c->failed;
}
