// match statements.
//
// Temporaries live until the end of their case, so a capture is only a note of which
// register holds the value; the variables are assigned after the whole pattern matched.
// Alternatives put what they capture into registers that they agree on.
#include "compile/internal.h"

enum { MAX_CAPTURES = 1000 };

typedef struct Capture {
    const Name *name;
    Reg reg;
} Capture;

typedef struct Match {
    Capture *captures;
    uint32_t len, cap;
    const Node *last; // the pattern looked at last: where CPython reports alternatives
    bool irrefutable; // the pattern may match anything
} Match;

static void gen_pattern(Compiler *c, Match *m, const Node *p, Reg subject, Label fail);

static void capture(Compiler *c, Match *m, const Node *at, const Ident *id, Reg reg) {
    const Name *name = name_mangled(c, id);
    if (!gen_check_name(c, at, name, CTX_STORE)) return;
    for (uint32_t i = 0; i < m->len; i++)
        if (m->captures[i].name == name) {
            compile_error(c, at, "multiple assignments to name '%s' in pattern",
                          name->text);
            return;
        }
    if (m->len >= MAX_CAPTURES) {
        compile_error(c, at, "too many names in pattern");
        return;
    }
    if (!GROW(c, m->captures, m->len, m->cap)) return;
    m->captures[m->len++] = (Capture){name, reg};
}

static bool is_wildcard(const Node *p) {
    return p->kind == NODE_MatchAs && p->u.MatchAs.name == NULL &&
           p->u.MatchAs.pattern == NULL;
}

static bool is_wildcard_star(const Node *p) {
    return p->kind == NODE_MatchStar && p->u.MatchStar.name == NULL;
}

// A part of a pattern: it may be irrefutable.
static void gen_part(Compiler *c, Match *m, const Node *p, Reg subject, Label fail) {
    bool saved = m->irrefutable;
    m->irrefutable = true;
    gen_pattern(c, m, p, subject, fail);
    m->irrefutable = saved;
}

// Jumps to fail unless R[len] == n, or >= n if open.
static void gen_check_len(Compiler *c, Reg len, uint32_t n, bool open, Label fail) {
    if (n <= INT16_MAX) {
        emit_jump(c, open ? OP_JNGEI : OP_JNEQI, len, n, fail);
        return;
    }
    Reg t = reg_new(c);
    emit_wide(c, OP_LOADINT, t, (int32_t)n);
    emit_jump(c, open ? OP_JNGE : OP_JNEQ, len, t, fail);
}

static void gen_value(Compiler *c, const Node *p, Reg subject, Label fail) {
    const Node *value = p->u.MatchValue.value;
    Konst k;
    if (value->kind == NODE_JoinedStr) {
        compile_error(c, p, "patterns may only match literals and attribute lookups");
        return;
    }
    if (fold_expr(c, value, &k) && k.tag == ICONST_INT && k.u.i >= INT16_MIN &&
        k.u.i <= INT16_MAX) {
        emit_at(c, p);
        emit_jump(c, OP_JNEQI, subject, (uint16_t)k.u.i, fail);
        return;
    }
    Reg r = gen_any(c, value);
    emit_at(c, p);
    emit_jump(c, OP_JNEQ, subject, r, fail);
}

static void gen_singleton(Compiler *c, const Node *p, Reg subject, Label fail) {
    uint8_t kind = p->u.MatchSingleton.value.kind;
    emit_at(c, p);
    if (kind == CONST_NONE) {
        emit_jump(c, OP_JNOTNONE, subject, 0, fail);
        return;
    }
    Reg t = reg_new(c);
    emit(c, OP_LOADBOOL, t, kind == CONST_TRUE, 0, 0);
    emit_jump(c, OP_JISNOT, subject, t, fail);
}

// [a, *_, b]: the items are fetched by index, nothing is copied.
static void gen_indexed(Compiler *c, Match *m, const Node *p, Reg subject, Reg len,
                        uint32_t star, Label fail) {
    const NodeList *parts = &p->u.MatchSequence.patterns;
    for (uint32_t i = 0; i < parts->len && !c->failed; i++) {
        const Node *part = parts->items[i];
        if (i == star || is_wildcard(part)) continue;
        Reg item = reg_new(c);
        emit_at(c, p);
        if (i < star && i <= INT16_MAX) {
            emit(c, OP_GETITEMI, item, subject, i, 0);
        } else {
            Reg index = reg_new(c), back = reg_new(c);
            emit_wide(c, OP_LOADINT, back, (int32_t)(i < star ? i : parts->len - i));
            if (i < star) {
                emit(c, OP_MOVE, index, back, 0, 0);
            } else {
                emit(c, OP_SUB, index, len, back, 0);
            }
            emit(c, OP_GETITEM, item, subject, index, 0);
        }
        gen_part(c, m, part, item, fail);
    }
}

static void gen_unpacked(Compiler *c, Match *m, const Node *p, Reg subject, uint32_t star,
                         Label fail) {
    const NodeList *parts = &p->u.MatchSequence.patterns;
    Reg run = reg_run(c, parts->len);
    emit_at(c, p);
    if (star == parts->len) {
        emit(c, OP_UNPACK, run, subject, parts->len, 0);
    } else {
        if (star > 255 || parts->len - star - 1 > 255) {
            compile_error(c, p,
                          "too many expressions in star-unpacking sequence pattern");
            return;
        }
        emit(c, OP_UNPACKEX, run, subject, star, parts->len - star - 1);
    }
    for (uint32_t i = 0; i < parts->len && !c->failed; i++) {
        const Node *part = parts->items[i];
        if (i == star) {
            m->last = part;
            capture(c, m, part, part->u.MatchStar.name, (Reg)(run + i));
        } else {
            gen_part(c, m, part, (Reg)(run + i), fail);
        }
    }
}

static void gen_sequence(Compiler *c, Match *m, const Node *p, Reg subject, Label fail) {
    const NodeList *parts = &p->u.MatchSequence.patterns;
    uint32_t star = parts->len;
    bool only_wildcards = true;
    for (uint32_t i = 0; i < parts->len; i++) {
        const Node *part = parts->items[i];
        if (part->kind == NODE_MatchStar) {
            if (star < parts->len) {
                compile_error(c, p, "multiple starred names in sequence pattern");
                return;
            }
            star = i;
        }
        only_wildcards = only_wildcards && (is_wildcard(part) || is_wildcard_star(part));
    }
    bool open = star < parts->len;
    Reg t = reg_new(c), len = reg_new(c);
    emit_at(c, p);
    emit(c, OP_MATCHSEQ, t, subject, 0, 0);
    gen_test(c, t, fail, false);
    if (!open || parts->len > 1) {
        emit(c, OP_GETLEN, len, subject, 0, 0);
        gen_check_len(c, len, parts->len - open, open, fail);
    }
    if (only_wildcards) return;
    if (open && is_wildcard_star(parts->items[star])) {
        gen_indexed(c, m, p, subject, len, star, fail);
    } else {
        gen_unpacked(c, m, p, subject, star, fail);
    }
}

static bool same_konst(const Konst *a, const Konst *b) {
    if (a->tag != b->tag) return false;
    switch (a->tag) {
    case ICONST_INT: return a->u.i == b->u.i;
    case ICONST_FLOAT: return a->u.f == b->u.f;
    case ICONST_STR:
    case ICONST_BYTES:
        if (a->len != b->len) return false;
        for (uint32_t i = 0; i < a->len; i++)
            if (a->u.text[i] != b->u.text[i]) return false;
        return true;
    default:
        return a->tag == ICONST_NONE || a->tag == ICONST_TRUE || a->tag == ICONST_FALSE;
    }
}

static bool check_keys(Compiler *c, const Node *p) {
    const NodeList *keys = &p->u.MatchMapping.keys;
    for (uint32_t i = 0; i < keys->len && keys->len < 500; i++) {
        Konst k, other;
        if (keys->items[i]->kind == NODE_JoinedStr) {
            compile_error(
                c, p,
                "mapping pattern keys may only match literals and attribute lookups");
            return false;
        }
        if (!fold_expr(c, keys->items[i], &k)) continue;
        for (uint32_t j = 0; j < i; j++) {
            if (!fold_expr(c, keys->items[j], &other) || !same_konst(&k, &other))
                continue;
            uint32_t len;
            const char *text = unparse_expr(c, keys->items[i], &len);
            compile_error(c, p, "mapping pattern checks duplicate key (%.*s)", (int)len,
                          text);
            return false;
        }
    }
    return true;
}

static void gen_mapping(Compiler *c, Match *m, const Node *p, Reg subject, Label fail) {
    const struct AstMatchMapping *map = &p->u.MatchMapping;
    uint32_t n = map->keys.len;
    if (!check_keys(c, p)) return;
    Reg t = reg_new(c), pair = reg_run(c, 2), keys = (Reg)(pair + 1);
    emit_at(c, p);
    emit(c, OP_MATCHMAP, t, subject, 0, 0);
    gen_test(c, t, fail, false);
    if (n == 0 && map->rest == NULL) return;
    if (n > 0) {
        emit(c, OP_GETLEN, t, subject, 0, 0);
        gen_check_len(c, t, n, true, fail);
    }
    gen_tuple(c, p, &map->keys, keys);
    if (n > 0) {
        emit_at(c, p);
        emit(c, OP_MATCHKEYS, t, subject, keys, 0);
        emit_jump(c, OP_JNONE, t, 0, fail);
        Reg run = reg_run(c, n);
        emit(c, OP_UNPACK, run, t, n, 0);
        for (uint32_t i = 0; i < n && !c->failed; i++)
            gen_part(c, m, map->patterns.items[i], (Reg)(run + i), fail);
    }
    if (map->rest == NULL) return;
    Reg rest = reg_new(c);
    emit_at(c, p);
    emit(c, OP_MOVE, pair, subject, 0, 0);
    emit(c, OP_INTRINSIC, rest, pair, 2, INTRINSIC_DICT_REST);
    capture(c, m, p, map->rest, rest);
}

static bool check_attrs(Compiler *c, const struct AstMatchClass *k) {
    Map seen = {0};
    for (uint32_t i = 0; i < k->kwd_attrs.len; i++) {
        const Name *name = name_of(c, k->kwd_attrs.items[i]);
        const Node *at = k->kwd_patterns.items[i];
        if (!gen_check_name(c, at, name, CTX_STORE)) return false;
        if (map_get(&seen, name->id) != NULL) {
            compile_error(c, at, "attribute name repeated in class pattern: %s",
                          name->text);
            return false;
        }
        map_put(c, &seen, name->id, c);
    }
    return !c->failed;
}

static void gen_class_pattern(Compiler *c, Match *m, const Node *p, Reg subject,
                              Label fail) {
    const struct AstMatchClass *k = &p->u.MatchClass;
    uint32_t npos = k->patterns.len, n = npos + k->kwd_patterns.len;
    if (!check_attrs(c, k)) return;
    if (npos > 255) {
        compile_error(c, p, "too many sub-patterns in class pattern");
        return;
    }
    Reg t = reg_new(c), pair = reg_run(c, 2);
    gen_to(c, k->cls, pair);
    const Name **names = compile_alloc(c, k->kwd_attrs.len * sizeof *names + 1);
    if (names == NULL) return;
    for (uint32_t i = 0; i < k->kwd_attrs.len; i++)
        names[i] = name_of(c, k->kwd_attrs.items[i]);
    emit_at(c, p);
    konst_load(c, konst_names(c, names, k->kwd_attrs.len), (Reg)(pair + 1));
    emit(c, OP_MATCHCLASS, t, subject, pair, npos);
    emit_jump(c, OP_JNONE, t, 0, fail);
    if (n == 0) return;
    Reg run = reg_run(c, n);
    emit(c, OP_UNPACK, run, t, n, 0);
    for (uint32_t i = 0; i < n && !c->failed; i++) {
        const Node *part =
            i < npos ? k->patterns.items[i] : k->kwd_patterns.items[i - npos];
        if (!is_wildcard(part)) gen_part(c, m, part, (Reg)(run + i), fail);
    }
}

static void gen_as(Compiler *c, Match *m, const Node *p, Reg subject, Label fail) {
    const struct AstMatchAs *as = &p->u.MatchAs;
    if (as->pattern == NULL) {
        if (!m->irrefutable) {
            if (as->name != NULL) {
                compile_error(c, p,
                              "name capture '%s' makes remaining patterns unreachable",
                              name_mangled(c, as->name)->text);
            } else {
                compile_error(c, p, "wildcard makes remaining patterns unreachable");
            }
            return;
        }
    } else {
        gen_pattern(c, m, as->pattern, subject, fail);
    }
    if (as->name != NULL) capture(c, m, p, as->name, subject);
}

static Capture *find_capture(Capture *all, uint32_t n, const Name *name) {
    for (uint32_t i = 0; i < n; i++)
        if (all[i].name == name) return &all[i];
    return NULL;
}

// Moves what one alternative captured to the registers that the first one chose.
static bool agree(Compiler *c, Match *m, uint32_t first, Capture *common, uint32_t n) {
    bool same = m->len - first == n;
    for (uint32_t i = first; same && i < m->len; i++) {
        const Capture *to = find_capture(common, n, m->captures[i].name);
        same = to != NULL;
        if (same) emit(c, OP_MOVE, to->reg, m->captures[i].reg, 0, 0);
    }
    if (!same) compile_error(c, m->last, "alternative patterns bind different names");
    return same;
}

static void gen_or(Compiler *c, Match *m, const Node *p, Reg subject, Label fail) {
    const NodeList *alts = &p->u.MatchOr.patterns;
    bool irrefutable = m->irrefutable;
    uint32_t first = m->len, n = 0;
    Capture *common = NULL;
    Label matched = label_new(c);
    for (uint32_t i = 0; i < alts->len && !c->failed; i++) {
        bool last = i + 1 == alts->len;
        Label next = last ? fail : label_new(c);
        m->len = first;
        m->irrefutable = irrefutable && last;
        gen_pattern(c, m, alts->items[i], subject, next);
        if (c->failed) return;
        if (i == 0) {
            n = m->len - first;
            common = compile_alloc(c, n * sizeof *common + 1);
            if (common == NULL) return;
            for (uint32_t k = 0; k < n; k++)
                common[k] = (Capture){m->captures[first + k].name, reg_new(c)};
        }
        emit_at(c, p);
        if (!agree(c, m, first, common, n)) return;
        if (!last) {
            emit_jump(c, OP_JMP, 0, 0, matched);
            label_bind(c, next);
        }
    }
    label_bind(c, matched);
    m->irrefutable = irrefutable;
    m->len = first + n;
    for (uint32_t k = 0; k < n; k++)
        m->captures[first + k] = common[k];
}

static void gen_pattern(Compiler *c, Match *m, const Node *p, Reg subject, Label fail) {
    if (c->failed || !compile_enter(c)) return;
    m->last = p;
    switch (p->kind) {
    case NODE_MatchValue: gen_value(c, p, subject, fail); break;
    case NODE_MatchSingleton: gen_singleton(c, p, subject, fail); break;
    case NODE_MatchSequence: gen_sequence(c, m, p, subject, fail); break;
    case NODE_MatchMapping: gen_mapping(c, m, p, subject, fail); break;
    case NODE_MatchClass: gen_class_pattern(c, m, p, subject, fail); break;
    case NODE_MatchAs: gen_as(c, m, p, subject, fail); break;
    case NODE_MatchOr: gen_or(c, m, p, subject, fail); break;
    default: compile_error(c, p, "unexpected pattern"); break;
    }
}

static void gen_case(Compiler *c, const Node *n, bool last, Reg subject, Label end) {
    const struct Astmatch_case *k = &n->u.match_case;
    Unit *u = c->unit;
    uint32_t mark = u->top;
    Label next = label_new(c);
    Match m = {.irrefutable = last || k->guard != NULL, .last = k->pattern};
    gen_pattern(c, &m, k->pattern, subject, next);
    for (uint32_t i = 0; i < m.len && !c->failed; i++) {
        emit_at(c, k->pattern);
        gen_store_name(c, m.captures[i].name, m.captures[i].reg);
    }
    if (k->guard != NULL) gen_cond(c, k->pattern, k->guard, next, false);
    u->top = mark;
    gen_body(c, &k->body);
    if (!last || label_used(c, next)) emit_jump(c, OP_JMP, 0, 0, end);
    label_bind(c, next);
    u->top = mark;
}

void gen_match(Compiler *c, const Node *n) {
    const struct AstMatch *s = &n->u.Match;
    Unit *u = c->unit;
    uint32_t mark = u->top;
    Reg subject = reg_new(c);
    Label end = label_new(c);
    gen_to(c, s->subject, subject);
    for (uint32_t i = 0; i < s->cases.len && !c->failed; i++)
        gen_case(c, s->cases.items[i], i + 1 == s->cases.len, subject, end);
    label_bind(c, end);
    u->top = mark;
}
