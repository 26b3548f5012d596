// Calls: functions, methods without a bound method, keywords, * and **, super().
#include "compile/internal.h"

// Longer argument lists go through a list.
enum { MAX_DIRECT_ARGS = 4000 };

static bool has_unpacking(const NodeList *args, const NodeList *keywords) {
    if (args->len + (uint64_t)keywords->len > MAX_DIRECT_ARGS) return true;
    for (uint32_t i = 0; i < args->len; i++)
        if (args->items[i]->kind == NODE_Starred) return true;
    for (uint32_t i = 0; i < keywords->len; i++)
        if (keywords->items[i]->u.keyword.arg == NULL) return true;
    return false;
}

static bool check_keywords(Compiler *c, const Node *n, const NodeList *keywords) {
    Map seen = {0};
    for (uint32_t i = 0; i < keywords->len && !c->failed; i++) {
        const Node *k = keywords->items[i];
        if (k->u.keyword.arg == NULL) continue;
        const Name *name = name_of(c, k->u.keyword.arg);
        if (!gen_check_name(c, n, name, CTX_STORE)) return false;
        if (map_get(&seen, name->id) != NULL) {
            compile_error(c, k, "keyword argument repeated: %s", name->text);
        } else if (keywords->len > 1) {
            map_put(c, &seen, name->id, c);
        }
    }
    return !c->failed;
}

// The positional arguments as a tuple or list in R[dst].
static void gen_star_args(Compiler *c, const Node *n, const NodeList *args, Reg callee,
                          uint32_t extra, Reg tail, Reg dst) {
    Unit *u = c->unit;
    uint32_t i = 0, mark = u->top;
    if (extra == 0 && args->len == 0 && tail == NOREG) {
        emit_at(c, n);
        emit(c, OP_TUPLE, dst, dst, 0, 0);
        return;
    }
    // f(*args): CALLEX takes a tuple or list only, so anything else goes into a list.
    emit_at(c, n);
    emit(c, OP_LIST, dst, extra > 0 ? callee + 3u : dst, extra, 0);
    for (; i < args->len && !c->failed; i++) {
        const Node *a = args->items[i];
        bool star = a->kind == NODE_Starred;
        Reg r = gen_any(c, star ? a->u.Starred.value : a);
        emit_at(c, n);
        if (star) {
            emit(c, OP_LISTEXT, dst, r, callee, 0);
        } else {
            emit(c, OP_LISTADD, dst, r, 0, 0);
        }
        u->top = mark;
    }
    if (tail != NOREG) emit(c, OP_LISTADD, dst, tail, 0, 0);
}

static void gen_star_keywords(Compiler *c, const Node *n, const NodeList *keywords,
                              Reg callee, Reg dst) {
    Unit *u = c->unit;
    uint32_t mark = u->top;
    emit_at(c, n);
    if (keywords->len == 0) {
        emit(c, OP_UNSET, dst, 0, 0, 0);
        return;
    }
    emit(c, OP_DICT, dst, dst, 0, 0);
    for (uint32_t i = 0; i < keywords->len && !c->failed;) {
        const Node *k = keywords->items[i];
        if (k->u.keyword.arg == NULL) {
            Reg r = gen_any(c, k->u.keyword.value);
            emit_at(c, n);
            emit(c, OP_DICTEXT, dst, r, callee, 0);
            u->top = mark;
            i++;
            continue;
        }
        // A group of named arguments is merged as a whole, which finds duplicates.
        Reg group = i == 0 ? dst : reg_new(c);
        if (i > 0) emit(c, OP_DICT, group, group, 0, 0);
        uint32_t inner = u->top;
        for (; i < keywords->len && keywords->items[i]->u.keyword.arg != NULL; i++) {
            k = keywords->items[i];
            Reg key = reg_new(c);
            Konst name = konst_name(name_of(c, k->u.keyword.arg));
            konst_load(c, &name, key);
            Reg v = gen_any(c, k->u.keyword.value);
            emit_at(c, n);
            emit(c, OP_DICTPUT, group, key, v, 0);
            u->top = inner;
            if (c->failed) return;
        }
        if (group != dst) emit(c, OP_DICTEXT, dst, group, callee, 0);
        u->top = mark;
    }
}

static const Konst *keyword_names(Compiler *c, const NodeList *keywords) {
    const Name **names = compile_alloc(c, keywords->len * sizeof *names);
    Konst none = {.tag = ICONST_TUPLE};
    if (names == NULL) return konst_copy(c, &none);
    for (uint32_t i = 0; i < keywords->len; i++)
        names[i] = name_of(c, keywords->items[i]->u.keyword.arg);
    return konst_names(c, names, keywords->len);
}

// R[base] is the callee and `extra` arguments follow it. With unpacking the window is
// callee, tuple, dict; the extra arguments then stand behind these three.
void gen_call_args(Compiler *c, const Node *n, Reg base, uint32_t extra,
                   const NodeList *args, const NodeList *keywords, Reg tail, Reg dst) {
    Unit *u = c->unit;
    if (!check_keywords(c, n, keywords)) return;
    if (has_unpacking(args, keywords)) {
        u->top = base + 1u;
        Reg positional = reg_run(c, 2 + extra);
        for (uint32_t i = extra; i > 0; i--)
            emit(c, OP_MOVE, base + 2 + i, base + i, 0, 0);
        gen_star_args(c, n, args, base, extra, tail, positional);
        gen_star_keywords(c, n, keywords, base, (Reg)(base + 2));
        emit_at(c, n);
        emit(c, OP_CALLEX, base, 0, dst, 0);
        return;
    }
    uint32_t total = extra + args->len + keywords->len + (tail != NOREG);
    u->top = base + 1u + extra;
    for (uint32_t i = 0; i < args->len && !c->failed; i++)
        gen_to(c, args->items[i], reg_new(c));
    if (tail != NOREG) emit(c, OP_MOVE, reg_new(c), tail, 0, 0);
    for (uint32_t i = 0; i < keywords->len && !c->failed; i++)
        gen_to(c, keywords->items[i]->u.keyword.value, reg_new(c));
    emit_at(c, n);
    if (keywords->len == 0) {
        emit(c, OP_CALL, base, total, dst, 0);
        return;
    }
    emit(c, OP_CALLKW, base, total, konst_low(c, keyword_names(c, keywords)), 0);
    if (dst != base) emit(c, OP_MOVE, dst, base, 0, 0);
}

// The call of a method is reported where its name stands if the expression spans lines.
static void at_method_call(Compiler *c, const Node *n, const Node *attr, bool whole) {
    emit_at(c, attr);
    uint32_t len = attr->u.Attribute.attr->len;
    if (attr->line != attr->end_line && len <= attr->end_col) {
        c->unit->at_line = (int32_t)attr->end_line;
        c->unit->at_col = attr->end_col - len;
    }
    if (whole) {
        if (c->unit->at_line == 0) {
            emit_at(c, n);
        } else {
            c->unit->at_end = n;
        }
    }
}

static void gen_method_call(Compiler *c, const Node *n, Reg dst) {
    Unit *u = c->unit;
    const struct AstCall *call = &n->u.Call;
    const Node *attr = call->func;
    const Name *name = name_mangled(c, attr->u.Attribute.attr);
    if (!check_keywords(c, n, &call->keywords)) return;
    Reg base = dst + 1u == u->top && reg_is_temp(c, dst) ? dst : reg_new(c);
    reg_new(c);
    Reg obj = gen_operand(c, attr->u.Attribute.value, NULL, base);
    at_method_call(c, n, attr, false);
    emit(c, OP_GETMETH, base, obj, emit_site(c, OP_GETMETH, name), 0);
    u->top = base + 2u;
    uint32_t total = call->args.len + call->keywords.len;
    for (uint32_t i = 0; i < call->args.len && !c->failed; i++)
        gen_to(c, call->args.items[i], reg_new(c));
    for (uint32_t i = 0; i < call->keywords.len && !c->failed; i++)
        gen_to(c, call->keywords.items[i]->u.keyword.value, reg_new(c));
    at_method_call(c, n, attr, true);
    if (call->keywords.len == 0) {
        emit(c, OP_CALLM, base, total, dst, 0);
        return;
    }
    emit(c, OP_CALLKW, base, total, konst_low(c, keyword_names(c, &call->keywords)), 1);
    if (dst != base) emit(c, OP_MOVE, dst, base, 0, 0);
}

// super() in a method: the class cell and the first argument are found here.
static bool gen_super(Compiler *c, const Node *n, Reg dst) {
    const struct AstCall *call = &n->u.Call;
    Unit *u = c->unit;
    if (call->func->kind != NODE_Name || call->args.len > 0 || call->keywords.len > 0 ||
        name_of(c, call->func->u.Name.id) != c->known.super ||
        c->scope->code->kind != SCOPE_FUNCTION || u->npos == 0)
        return false;
    Var super = var_find(c, c->known.super), cls = var_find(c, c->known.dunder_class);
    if (super.kind != VAR_GLOBAL || cls.kind != VAR_FREE) return false;
    uint32_t mark = u->top;
    Reg t = reg_is_temp(c, dst) ? dst : reg_new(c);
    emit_at(c, call->func);
    var_load(c, &super, t);
    bool first_is_cell = false;
    for (const Symbol *s = c->scope->code->first; s != NULL; s = s->next)
        if ((s->flags & SYM_PARAM) && s->reg == 0)
            first_is_cell = s->is_cell && !symbol_is_stable(s);
    emit_at(c, n);
    emit(c, OP_SUPER, t, cls.index, 0, first_is_cell);
    if (t != dst) emit(c, OP_MOVE, dst, t, 0, 0);
    u->top = mark;
    return true;
}

void gen_call(Compiler *c, const Node *n, Reg dst) {
    Unit *u = c->unit;
    const struct AstCall *call = &n->u.Call;
    uint32_t mark = u->top;
    if (gen_super(c, n, dst)) return;
    warn_callee(c, n);
    if (call->func->kind == NODE_Attribute &&
        !has_unpacking(&call->args, &call->keywords)) {
        gen_method_call(c, n, dst);
    } else {
        // The window begins at dst if nothing lives above it.
        Reg base = dst + 1u == mark && reg_is_temp(c, dst) ? dst : reg_new(c);
        gen_to(c, call->func, base);
        gen_call_args(c, n, base, 0, &call->args, &call->keywords, NOREG, dst);
    }
    u->top = mark;
}
