// Functions and lambdas: defaults, annotations, closures, bodies.
#include "compile/internal.h"

// Captured parameters and local cell variables become cells first.
void gen_prologue(Compiler *c) {
    Unit *u = c->unit;
    u->at = NULL;
    for (const Symbol *k = u->scope->first; k != NULL; k = k->next) {
        if (k->reg == NOREG || k->owner != k) continue;
        if (k->is_cell && symbol_is_stable(k)) {
            if (k->flags & SYM_PARAM) emit(c, OP_MOVE, k->cell, k->reg, 0, 0);
            emit(c, OP_MKCELL, k->cell, 0, 0, 0);
            if (k->flags & SYM_PARAM) defs_add(c, k->reg);
        } else if (k->is_cell) {
            emit(c, OP_MKCELL, k->reg, 0, 0, 0);
        } else if ((k->flags & SYM_PARAM) && !(k->flags & SYM_DEL)) {
            defs_add(c, k->reg);
        }
    }
    if (u->scope->kind == SCOPE_CLASS && u->scope->class_dict != NULL) {
        emit(c, OP_MOVE, u->scope->class_dict->reg, 0, 0, 0);
        emit(c, OP_MKCELL, u->scope->class_dict->reg, 0, 0, 0);
    }
    if (u->scope->class_cell != NOREG) emit(c, OP_MKCELL, u->scope->class_cell, 0, 0, 0);
}

// R[dst] = function of a finished code. args (or NOREG): defaults, kw-defaults and
// annotations in three registers, as the bits of x say, with room for a fourth behind.
void gen_mkfunc(Compiler *c, uint32_t code, Scope *scope, Reg args, uint32_t x, Reg dst) {
    Unit *u = c->unit;
    uint32_t mark = u->top;
    Konst k = {.tag = ICONST_CODE, .u.code = code};
    const Node *at = u->at;
    if (scope->nfrees > 0) {
        if (args == NOREG) args = reg_run(c, 4);
        Reg cells = reg_run(c, scope->nfrees);
        for (uint32_t i = 0; i < scope->nfrees; i++)
            gen_free_cell(c, scope->frees[i].owner, (Reg)(cells + i));
        u->at = at;
        emit(c, OP_TUPLE, args + 3u, cells, scope->nfrees, 0);
        x |= 8;
    }
    emit(c, OP_MKFUNC, dst, konst_low(c, &k), x != 0 ? args : 0, x);
    u->top = mark;
}

void gen_annotation(Compiler *c, const Node *annotation, Reg dst) {
    if (c->futures & COMPILE_FUTURE_ANNOTATIONS) {
        uint32_t len;
        const char *text = unparse_expr(c, annotation, &len);
        Konst k = konst_str(text, len);
        emit_at(c, annotation);
        konst_load(c, &k, dst);
    } else if (annotation->kind == NODE_Starred) {
        // *args: *Ts is the single item of unpacking Ts.
        Unit *u = c->unit;
        uint32_t mark = u->top;
        Reg r = gen_any(c, annotation->u.Starred.value);
        emit_at(c, annotation);
        emit(c, OP_UNPACK, dst, r, 1, 0);
        u->top = mark;
    } else {
        gen_to(c, annotation, dst);
    }
}

static void put_annotation(Compiler *c, const Node *n, const Name *name,
                           const Node *annotation, Reg dict) {
    if (annotation == NULL || c->failed) return;
    Unit *u = c->unit;
    uint32_t mark = u->top;
    Reg key = reg_new(c), value = reg_new(c);
    Konst k = konst_name(name);
    emit_at(c, n);
    konst_load(c, &k, key);
    gen_annotation(c, annotation, value);
    emit_at(c, n);
    emit(c, OP_DICTPUT, dict, key, value, 0);
    u->top = mark;
}

static void put_arg(Compiler *c, const Node *n, const Node *arg, Reg dict) {
    if (arg == NULL) return;
    put_annotation(c, n, name_mangled(c, arg->u.arg.arg), arg->u.arg.annotation, dict);
}

static void put_args(Compiler *c, const Node *n, const NodeList *args, Reg dict) {
    for (uint32_t i = 0; i < args->len; i++)
        put_arg(c, n, args->items[i], dict);
}

static bool list_has_annotation(const NodeList *args) {
    for (uint32_t i = 0; i < args->len; i++)
        if (args->items[i]->u.arg.annotation != NULL) return true;
    return false;
}

static bool has_annotations(const struct Astarguments *a, const Node *returns) {
    return returns != NULL || list_has_annotation(&a->posonlyargs) ||
           list_has_annotation(&a->args) || list_has_annotation(&a->kwonlyargs) ||
           (a->vararg != NULL && a->vararg->u.arg.annotation != NULL) ||
           (a->kwarg != NULL && a->kwarg->u.arg.annotation != NULL);
}

static void gen_annotations(Compiler *c, const Node *n, const struct Astarguments *a,
                            const Node *returns, Reg dict) {
    emit_at(c, n);
    emit(c, OP_DICT, dict, dict, 0, 0);
    put_args(c, n, &a->posonlyargs, dict);
    put_args(c, n, &a->args, dict);
    put_arg(c, n, a->vararg, dict);
    put_args(c, n, &a->kwonlyargs, dict);
    put_arg(c, n, a->kwarg, dict);
    if (returns != NULL) put_annotation(c, n, c->known.ret, returns, dict);
}

// Defaults to R[args], kw-defaults to R[args + 1]; the bits for MKFUNC.
static uint32_t gen_defaults(Compiler *c, const Node *n, const struct Astarguments *a,
                             Reg args) {
    uint32_t x = 0;
    if (a->defaults.len > 0) {
        x |= 1;
        // All constants make a constant tuple.
        const Konst **items = compile_alloc(c, a->defaults.len * sizeof *items);
        uint32_t i = 0;
        Konst k;
        for (; items != NULL && i < a->defaults.len &&
               fold_expr(c, a->defaults.items[i], &k);
             i++)
            items[i] = konst_copy(c, &k);
        if (i == a->defaults.len) {
            k = (Konst){.tag = ICONST_TUPLE, .len = i, .u.items = items};
            emit_at(c, n);
            konst_load(c, &k, args);
        } else {
            gen_tuple(c, n, &a->defaults, args);
        }
    }
    for (uint32_t i = 0; i < a->kw_defaults.len && !c->failed; i++) {
        const Node *value = a->kw_defaults.items[i];
        if (value == NULL) continue;
        Unit *u = c->unit;
        uint32_t mark = u->top;
        emit_at(c, n);
        if (!(x & 2)) emit(c, OP_DICT, args + 1u, args + 1u, 0, 0);
        x |= 2;
        Reg key = reg_new(c);
        Konst k = konst_name(name_mangled(c, a->kwonlyargs.items[i]->u.arg.arg));
        konst_load(c, &k, key);
        Reg v = gen_any(c, value);
        emit_at(c, n);
        emit(c, OP_DICTPUT, args + 1u, key, v, 0);
        u->top = mark;
    }
    return x;
}

static void set_params(Compiler *c, const struct Astarguments *a, const Node *at) {
    Unit *u = c->unit;
    u->nposonly = a->posonlyargs.len;
    u->npos = a->posonlyargs.len + a->args.len;
    u->nkwonly = a->kwonlyargs.len;
    if (a->vararg != NULL) u->flags |= CODE_VARARGS;
    if (a->kwarg != NULL) u->flags |= CODE_VARKW;
    (void)at;
}

// Parameters named __debug__ are refused where the function is defined.
static bool check_params(Compiler *c, const Node *n, const struct Astarguments *a) {
    const NodeList *lists[] = {&a->posonlyargs, &a->args, &a->kwonlyargs};
    for (int k = 0; k < 3; k++)
        for (uint32_t i = 0; i < lists[k]->len; i++)
            if (!gen_check_name(c, n, name_mangled(c, lists[k]->items[i]->u.arg.arg),
                                CTX_STORE))
                return false;
    const Node *rest[] = {a->vararg, a->kwarg};
    for (int k = 0; k < 2; k++)
        if (rest[k] != NULL &&
            !gen_check_name(c, n, name_mangled(c, rest[k]->u.arg.arg), CTX_STORE))
            return false;
    return true;
}

static uint32_t generator_flags(const Scope *s) {
    if (s->is_async) return s->is_generator ? CODE_ASYNCGEN : CODE_COROUTINE;
    return s->is_generator ? CODE_GENERATOR : 0;
}

static const Constant *docstring(const NodeList *body) {
    if (body->len == 0 || body->items[0]->kind != NODE_Expr) return NULL;
    const Node *e = body->items[0]->u.Expr.value;
    if (e->kind != NODE_Constant || e->u.Constant.value.kind != CONST_STR) return NULL;
    return &e->u.Constant.value;
}

static uint32_t first_line(const Node *n, const NodeList *decorators) {
    return decorators->len > 0 ? decorators->items[0]->line : n->line;
}

static uint32_t gen_function_code(Compiler *c, const Node *n, Scope *s,
                                  const Name *name) {
    const struct AstFunctionDef *f = &n->u.FunctionDef;
    Scope *outer = c->scope;
    Unit *u = unit_begin(c, s, name, first_line(n, &f->decorator_list));
    if (u == NULL) return 0;
    set_params(c, &f->args->u.arguments, n);
    u->flags |= generator_flags(s);
    const Constant *doc = docstring(&f->body);
    if (doc != NULL) {
        Konst k = konst_str(doc->text, doc->len);
        konst_low(c, &k);
        u->flags |= CODE_DOC;
    }
    gen_prologue(c);
    gen_body(c, &f->body);
    uint32_t code = unit_end(c);
    c->scope = outer;
    return code;
}

// Decorators stand in consecutive registers from `first`, the value behind them.
static void call_decorators(Compiler *c, const NodeList *decorators, Reg first) {
    for (uint32_t i = decorators->len; i > 0; i--) {
        emit_at(c, decorators->items[i - 1]);
        emit(c, OP_CALL, first + i - 1, 1, first + i - 1, 0);
    }
}

void gen_function(Compiler *c, const Node *n) {
    const struct AstFunctionDef *f = &n->u.FunctionDef;
    const struct Astarguments *a = &f->args->u.arguments;
    const Name *name = name_mangled(c, f->name);
    Unit *u = c->unit;
    Scope *s = symtab_scope_of(c, n, PART_MAIN);
    if (s == NULL || !check_params(c, n, a) || !gen_check_name(c, n, name, CTX_STORE))
        return;
    uint32_t mark = u->top;
    Reg first = (Reg)u->top;
    for (uint32_t i = 0; i < f->decorator_list.len && !c->failed; i++)
        gen_to(c, f->decorator_list.items[i], reg_new(c));
    Reg value = reg_new(c), args = reg_run(c, 4);
    uint32_t x = gen_defaults(c, n, a, args);
    Scope *outer = c->scope, *params = NULL;
    Reg inner = args;
    if (f->type_params.len > 0) {
        params = gen_generic_begin(c, n, &f->type_params, name_of(c, f->name),
                                   first_line(n, &f->decorator_list));
        // The defaults are the arguments of the function that makes T.
        inner = reg_run(c, 4);
        if (x & 1) emit(c, OP_MOVE, inner, 0, 0, 0);
        if (x & 2) emit(c, OP_MOVE, inner + 1u, 1, 0, 0);
    }
    uint32_t inner_x = x;
    if (has_annotations(a, f->returns)) {
        gen_annotations(c, n, a, f->returns, (Reg)(inner + 2));
        inner_x |= 4;
    }
    uint32_t code = gen_function_code(c, n, s, name_of(c, f->name));
    emit_at(c, n);
    if (params != NULL) {
        Reg made = reg_new(c);
        gen_mkfunc(c, code, s, inner, inner_x, made);
        gen_generic_end(c, n, outer, params, made, args, x, value);
    } else {
        gen_mkfunc(c, code, s, args, inner_x, value);
    }
    call_decorators(c, &f->decorator_list, first);
    emit_at(c, n);
    gen_store_name(c, name, f->decorator_list.len > 0 ? first : value);
    u->top = mark;
}

void gen_lambda(Compiler *c, const Node *n, Reg dst) {
    const struct AstLambda *f = &n->u.Lambda;
    const struct Astarguments *a = &f->args->u.arguments;
    Unit *outer_unit = c->unit;
    Scope *outer = c->scope, *s = symtab_scope_of(c, n, PART_MAIN);
    if (s == NULL || !check_params(c, n, a)) return;
    uint32_t mark = outer_unit->top;
    bool has_args = a->defaults.len > 0 || a->kw_defaults.len > 0;
    Reg args = has_args ? reg_run(c, 4) : NOREG;
    uint32_t x = has_args ? gen_defaults(c, n, a, args) : 0;
    Unit *u = unit_begin(c, s, c->known.lambda, n->line);
    if (u == NULL) return;
    set_params(c, a, n);
    u->flags |= generator_flags(s);
    gen_prologue(c);
    Reg r = gen_any(c, f->body);
    emit_at(c, f->body);
    emit(c, OP_RET, r, 0, 0, 0);
    u->dead = true;
    uint32_t code = unit_end(c);
    c->scope = outer;
    emit_at(c, n);
    gen_mkfunc(c, code, s, args, x, dst);
    outer_unit->top = mark;
}
