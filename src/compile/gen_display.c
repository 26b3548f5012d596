// Displays (list, tuple, set, dict), f-strings and subscripts.
#include "compile/internal.h"

// Displays of more items are built piecewise, so that registers stay few.
enum { MAX_RUN = 64, MIN_KONST_RUN = 3 };

static bool has_star(const NodeList *elts) {
    for (uint32_t i = 0; i < elts->len; i++)
        if (elts->items[i]->kind == NODE_Starred) return true;
    return false;
}

// The run of registers with the values of `n` expressions.
static Reg gen_run(Compiler *c, Node *const *items, uint32_t n) {
    Reg first = reg_run(c, n);
    for (uint32_t i = 0; i < n && !c->failed; i++)
        gen_to(c, items[i], (Reg)(first + i));
    return first;
}

// Length of the run of constants that begins at items[0]; the constants if wanted.
static uint32_t konst_run(Compiler *c, Node *const *items, uint32_t n,
                          const Konst **out) {
    Konst k;
    uint32_t i = 0;
    for (; i < n && items[i]->kind != NODE_Starred && fold_expr(c, items[i], &k); i++)
        if (out != NULL) out[i] = konst_copy(c, &k);
    return i;
}

static bool all_konst(Compiler *c, const NodeList *elts) {
    Konst k;
    if (elts->len < MIN_KONST_RUN || !fold_expr(c, elts->items[elts->len - 1], &k))
        return false;
    return konst_run(c, elts->items, elts->len, NULL) == elts->len;
}

// Extends the collection in R[into] with `n` constants as one constant tuple.
static void extend_konst(Compiler *c, Op ext, Node *const *items, uint32_t n, Reg into) {
    const Konst **refs = compile_alloc(c, n * sizeof *refs);
    if (refs == NULL) return;
    konst_run(c, items, n, refs);
    Konst k = {.tag = ext == OP_SETEXT ? ICONST_FROZENSET : ICONST_TUPLE,
               .len = n,
               .u.items = refs};
    Reg t = reg_new(c);
    konst_load(c, &k, t);
    emit(c, ext, into, t, ext == OP_LISTEXT ? NOREG : 0, 0);
    c->unit->top = t;
}

// Adds elts[from...] to the list or set in R[into].
static void add_items(Compiler *c, const Node *n, const NodeList *elts, uint32_t from,
                      Op add, Op ext, Reg into) {
    Unit *u = c->unit;
    for (uint32_t i = from; i < elts->len && !c->failed;) {
        Node *e = elts->items[i];
        uint32_t mark = u->top;
        if (e->kind == NODE_Starred) {
            Reg r = gen_any(c, e->u.Starred.value);
            emit_at(c, n);
            emit(c, ext, into, r, ext == OP_LISTEXT ? NOREG : 0, 0);
            u->top = mark;
            i++;
            continue;
        }
        uint32_t run = konst_run(c, elts->items + i, elts->len - i, NULL);
        if (run >= 8) {
            emit_at(c, n);
            extend_konst(c, ext, elts->items + i, run, into);
            i += run;
            continue;
        }
        // The items of a short run of constants must not be looked at once for each.
        for (uint32_t end = i + (run > 0 ? run : 1); i < end && !c->failed; i++) {
            Reg r = gen_any(c, elts->items[i]);
            emit_at(c, n);
            emit(c, add, into, r, 0, 0);
            u->top = mark;
        }
    }
}

static uint32_t head_len(const NodeList *elts) {
    uint32_t n = 0;
    while (n < elts->len && n < MAX_RUN && elts->items[n]->kind != NODE_Starred)
        n++;
    return n;
}

static void gen_collection(Compiler *c, const Node *n, const NodeList *elts, Op make,
                           Op add, Op ext, Reg dst) {
    Unit *u = c->unit;
    uint32_t mark = u->top;
    if (!has_star(elts) && elts->len <= MAX_RUN && !all_konst(c, elts)) {
        Reg first = gen_run(c, elts->items, elts->len);
        emit_at(c, n);
        emit(c, make, dst, first, elts->len, 0);
        u->top = mark;
        return;
    }
    Reg out = reg_is_temp(c, dst) ? dst : reg_new(c);
    uint32_t head = all_konst(c, elts) ? 0 : head_len(elts);
    Reg first = gen_run(c, elts->items, head);
    emit_at(c, n);
    emit(c, make, out, first, head, 0);
    u->top = out == dst ? mark : (uint32_t)out + 1;
    if (head == 0 && !has_star(elts)) {
        extend_konst(c, ext, elts->items, elts->len, out);
    } else {
        add_items(c, n, elts, head, add, ext, out);
    }
    if (out != dst) emit(c, OP_MOVE, dst, out, 0, 0);
    u->top = mark;
}

void gen_list(Compiler *c, const Node *n, const NodeList *elts, Reg dst) {
    gen_collection(c, n, elts, OP_LIST, OP_LISTADD, OP_LISTEXT, dst);
}

void gen_set(Compiler *c, const Node *n, Reg dst) {
    gen_collection(c, n, &n->u.Set.elts, OP_SET, OP_SETADD, OP_SETEXT, dst);
}

void gen_tuple(Compiler *c, const Node *n, const NodeList *elts, Reg dst) {
    Unit *u = c->unit;
    uint32_t mark = u->top;
    if (!has_star(elts) && elts->len <= MAX_RUN) {
        Reg first = gen_run(c, elts->items, elts->len);
        emit_at(c, n);
        emit(c, OP_TUPLE, dst, first, elts->len, 0);
    } else {
        Reg list = reg_new(c);
        gen_list(c, n, elts, list);
        emit(c, OP_LISTTUPLE, dst, list, 0, 0);
    }
    u->top = mark;
}

void gen_dict(Compiler *c, const Node *n, Reg dst) {
    Unit *u = c->unit;
    const NodeList *keys = &n->u.Dict.keys, *values = &n->u.Dict.values;
    uint32_t mark = u->top, head = 0;
    while (head < keys->len && head < MAX_RUN / 2 && keys->items[head] != NULL)
        head++;
    Reg out = head == keys->len || reg_is_temp(c, dst) ? dst : reg_new(c);
    uint32_t inner = u->top;
    Reg first = reg_run(c, head * 2);
    for (uint32_t i = 0; i < head && !c->failed; i++) {
        gen_to(c, keys->items[i], (Reg)(first + 2 * i));
        gen_to(c, values->items[i], (Reg)(first + 2 * i + 1));
    }
    emit_at(c, n);
    emit(c, OP_DICT, out, first, head * 2, 0);
    u->top = inner;
    for (uint32_t i = head; i < keys->len && !c->failed; i++) {
        if (keys->items[i] == NULL) {
            Reg r = gen_any(c, values->items[i]);
            emit_at(c, n);
            emit(c, OP_DICTEXT, out, r, NOREG, 0);
        } else {
            Reg k = gen_operand(c, keys->items[i], values->items[i], NOREG);
            Reg v = gen_any(c, values->items[i]);
            emit_at(c, n);
            emit(c, OP_DICTPUT, out, k, v, 0);
        }
        u->top = inner;
    }
    if (out != dst) emit(c, OP_MOVE, dst, out, 0, 0);
    u->top = mark;
}

static void gen_format(Compiler *c, const Node *n, const Node *at, Reg dst) {
    const struct AstFormattedValue *f = &n->u.FormattedValue;
    Unit *u = c->unit;
    uint32_t mark = u->top, conversion = 0;
    Reg spec = NOREG;
    Reg value = gen_operand(c, f->value, f->format_spec, NOREG);
    if (f->format_spec != NULL) {
        spec = reg_new(c);
        gen_to(c, f->format_spec, spec);
    }
    if (f->conversion == 's') conversion = 1;
    if (f->conversion == 'r') conversion = 2;
    if (f->conversion == 'a') conversion = 3;
    emit_at(c, at);
    emit(c, OP_FORMAT, dst, value, spec, conversion);
    u->top = mark;
}

void gen_formatted(Compiler *c, const Node *n, Reg dst) {
    gen_format(c, n, n, dst);
}

static void gen_piece(Compiler *c, const Node *piece, const Node *at, Reg dst) {
    if (piece->kind == NODE_FormattedValue) {
        gen_format(c, piece, at, dst);
    } else {
        gen_to(c, piece, dst);
    }
}

void gen_joined(Compiler *c, const Node *n, Reg dst) {
    Unit *u = c->unit;
    const NodeList *v = &n->u.JoinedStr.values;
    uint32_t mark = u->top;
    if (v->len == 0) {
        Konst empty = konst_str("", 0);
        emit_at(c, n);
        konst_load(c, &empty, dst);
        return;
    }
    if (v->len == 1) {
        gen_piece(c, v->items[0], n, dst);
        return;
    }
    // Long ones are joined piecewise: the text so far is the first of the next run.
    Reg first = reg_run(c, v->len < MAX_RUN ? v->len : MAX_RUN);
    uint32_t n_in = 0;
    for (uint32_t i = 0; i < v->len && !c->failed; i++) {
        if (n_in == MAX_RUN) {
            emit_at(c, n);
            emit(c, OP_BUILDSTR, first, first, n_in, 0);
            n_in = 1;
        }
        gen_piece(c, v->items[i], n, (Reg)(first + n_in++));
    }
    emit_at(c, n);
    emit(c, OP_BUILDSTR, dst, first, n_in, 0);
    u->top = mark;
}

static void gen_bound(Compiler *c, const Node *slice, const Node *bound, Reg dst) {
    if (bound != NULL) {
        gen_to(c, bound, dst);
    } else {
        emit_at(c, slice);
        gen_none(c, dst);
    }
}

Reg gen_index(Compiler *c, const Node *slice) {
    if (slice->kind != NODE_Slice) return gen_any(c, slice);
    Reg r = reg_run(c, 3);
    gen_bound(c, slice, slice->u.Slice.lower, r);
    gen_bound(c, slice, slice->u.Slice.upper, (Reg)(r + 1));
    gen_bound(c, slice, slice->u.Slice.step, (Reg)(r + 2));
    emit_at(c, slice);
    emit(c, OP_SLICE, r, r, 0, 0);
    return r;
}

void gen_subscript(Compiler *c, const Node *n, Reg dst) {
    Unit *u = c->unit;
    const Node *slice = n->u.Subscript.slice;
    uint32_t mark = u->top;
    warn_subscript(c, n);
    Reg obj = gen_operand(c, n->u.Subscript.value, slice, dst);
    Konst k;
    if (slice->kind == NODE_Slice && slice->u.Slice.step == NULL) {
        Reg r = reg_run(c, 2);
        gen_bound(c, slice, slice->u.Slice.lower, r);
        gen_bound(c, slice, slice->u.Slice.upper, (Reg)(r + 1));
        emit_at(c, n);
        emit(c, OP_GETSLICE, dst, obj, r, 0);
    } else if (fold_expr(c, slice, &k) && k.tag == ICONST_INT && k.u.i >= INT16_MIN &&
               k.u.i <= INT16_MAX) {
        emit_at(c, n);
        emit(c, OP_GETITEMI, dst, obj, (uint16_t)k.u.i, 0);
    } else {
        Reg i = gen_index(c, slice);
        emit_at(c, n);
        emit(c, OP_GETITEM, dst, obj, i, 0);
    }
    u->top = mark;
}
