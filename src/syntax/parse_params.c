// Parameters of functions and lambdas: one reader for both, since only annotations, type
// comments and the closing token differ.
#include "syntax/internal.h"

// param: NAME [':' expression] (no annotation in a lambda)
Node *parse_param(Parser *p, bool lambda, bool star_annotation) {
    uint32_t first = p->mark;
    if (!parser_accept(p, TOK_NAME)) return NULL;
    Node *annotation = NULL;
    if (!lambda && parser_accept(p, TOK_COLON)) {
        // *args: *Ts
        annotation = star_annotation && parser_at(p, TOK_STAR) ? parse_star_expression(p)
                                                               : parse_expression(p);
        if (annotation == NULL) return NULL;
    }
    Node *n = parser_node(p, NODE_arg, first);
    if (n == NULL) return NULL;
    n->u.arg.arg = parser_token(p, first)->name;
    n->u.arg.annotation = annotation;
    return n;
}

typedef struct Reader {
    Node *out; // the arguments node
    TokenKind end;
    bool lambda;
    bool saw_slash, saw_default;
    // Pairs (arg, default or NULL) stand on the scratch stack from base; those of
    // positional-only parameters end at `slash`, keyword-only ones begin at `star`.
    uint32_t base, slash, star;
    bool saw_star;
} Reader;

static bool read_default(Parser *p, Node **out) {
    *out = NULL;
    if (!parser_at(p, TOK_EQUAL)) return true;
    uint32_t equal = p->mark++;
    *out = parse_expression(p);
    if (*out != NULL) return true;
    if (p->stop || !p->name_mistakes) return false;
    p->mark = equal;
    TokenKind next = parser_kind_at(p, 1);
    if (next == TOK_RPAR || next == TOK_COMMA) {
        parser_raise_token(p, DIAG_SYNTAX_ERROR, parser_peek(p),
                           "expected default value expression");
    }
    return false;
}

// NAME [annotation] ['=' default]
static bool read_plain(Parser *p, Reader *r) {
    Node *arg = parse_param(p, r->lambda, false), *value;
    if (arg == NULL || !read_default(p, &value)) return false;
    if (!r->saw_star) {
        if (value == NULL && r->saw_default) return false;
        r->saw_default = r->saw_default || value != NULL;
    }
    parser_push(p, arg);
    parser_push(p, value);
    return true;
}

// '*' [param], followed by keyword-only parameters when bare
static bool read_star(Parser *p, Reader *r) {
    if (r->saw_star) return false;
    if (p->name_mistakes) diagnose_star_param(p, r->lambda);
    if (p->stop) return false;
    p->mark++;
    r->saw_star = true;
    r->star = p->scratch_len;
    if (parser_at(p, TOK_COMMA)) return parser_kind_at(p, 1) == TOK_NAME;
    r->out->u.arguments.vararg = parse_param(p, r->lambda, true);
    return r->out->u.arguments.vararg != NULL;
}

static bool read_kwargs(Parser *p, Reader *r) {
    if (p->name_mistakes) diagnose_kwargs_param(p, r->lambda);
    if (p->stop) return false;
    p->mark++;
    r->out->u.arguments.kwarg = parse_param(p, r->lambda, false);
    if (r->out->u.arguments.kwarg == NULL) return false;
    parser_accept(p, TOK_COMMA);
    return parser_at(p, r->end);
}

static bool read_slash(Parser *p, Reader *r) {
    if (r->saw_slash || r->saw_star || p->scratch_len == r->base) return false;
    p->mark++;
    r->saw_slash = true;
    r->slash = p->scratch_len;
    return true;
}

static bool read_all(Parser *p, Reader *r) {
    while (!parser_at(p, r->end)) {
        switch (parser_kind(p)) {
        case TOK_DOUBLESTAR: return read_kwargs(p, r);
        case TOK_STAR:
            if (!read_star(p, r)) return false;
            break;
        case TOK_SLASH:
            if (!read_slash(p, r)) return false;
            break;
        default:
            if (!read_plain(p, r)) return false;
        }
        if (!parser_accept(p, TOK_COMMA)) break;
    }
    return parser_at(p, r->end);
}

// Copies args (which == 0) or defaults (1) of the pairs [from, to); without the NULLs
// unless holes are wanted.
static NodeList pick(Parser *p, const NodeList *pairs, uint32_t from, uint32_t to,
                     uint32_t which, bool holes) {
    uint32_t base = p->scratch_len;
    for (uint32_t i = from; i < to; i += 2) {
        Node *n = pairs->items[i + which];
        if (n != NULL || holes) parser_push(p, n);
    }
    return parser_take(p, base);
}

Node *parse_params(Parser *p, bool lambda) {
    if (p->name_mistakes) diagnose_params(p, lambda);
    if (p->stop) return NULL;
    Reader r = {.end = lambda ? TOK_COLON : TOK_RPAR, .lambda = lambda};
    r.base = p->scratch_len;
    r.out = parser_node(p, NODE_arguments, p->mark);
    if (r.out == NULL || !read_all(p, &r)) {
        p->scratch_len = r.base;
        return NULL;
    }
    NodeList pairs = parser_take(p, r.base);
    uint32_t slash = r.saw_slash ? r.slash - r.base : 0;
    uint32_t star = r.saw_star ? r.star - r.base : pairs.len;
    struct Astarguments *out = &r.out->u.arguments;
    out->posonlyargs = pick(p, &pairs, 0, slash, 0, false);
    out->args = pick(p, &pairs, slash, star, 0, false);
    out->defaults = pick(p, &pairs, 0, star, 1, false);
    out->kwonlyargs = pick(p, &pairs, star, pairs.len, 0, false);
    out->kw_defaults = pick(p, &pairs, star, pairs.len, 1, true);
    return p->stop ? NULL : r.out;
}

// lambda: 'lambda' [parameters] ':' expression
Node *parse_lambda(Parser *p) {
    uint32_t first = p->mark;
    if (!parser_accept(p, TOK_LAMBDA)) return NULL;
    Node *args = parse_params(p, true);
    if (args == NULL || !parser_accept(p, TOK_COLON)) return NULL;
    Node *body = parse_expression(p);
    if (body == NULL) return NULL;
    Node *n = parser_node(p, NODE_Lambda, first);
    if (n == NULL) return NULL;
    n->u.Lambda.args = args;
    n->u.Lambda.body = body;
    return n;
}
