// Call arguments and subscripts.
#include "syntax/internal.h"

// What may still come in an argument list.
typedef enum Phase { PHASE_POSITIONAL, PHASE_KEYWORD, PHASE_DOUBLE_STAR } Phase;

// '**' expression
static Node *read_double_star(Parser *p) {
    uint32_t first = p->mark++;
    Node *value = parse_expression(p);
    if (value == NULL) return NULL;
    Node *n = parser_node(p, NODE_keyword, first);
    if (n != NULL) n->u.keyword.value = value;
    return n;
}

// NAME '=' expression
static Node *read_keyword(Parser *p) {
    if (p->name_mistakes) diagnose_keyword(p);
    if (p->stop || !parser_at(p, TOK_NAME) || parser_kind_at(p, 1) != TOK_EQUAL)
        return NULL;
    uint32_t first = p->mark;
    p->mark += 2;
    Node *value = parse_expression(p);
    if (value == NULL) return NULL;
    Node *n = parser_node(p, NODE_keyword, first);
    if (n == NULL) return NULL;
    n->u.keyword.arg = parser_token(p, first)->name;
    n->u.keyword.value = value;
    return n;
}

// starred_expression: '*' expression
Node *parse_starred_expression(Parser *p) {
    uint32_t first = p->mark++;
    Node *value = parse_expression(p);
    if (value == NULL) return NULL;
    Node *n = parser_node(p, NODE_Starred, first);
    if (n != NULL) n->u.Starred.value = value;
    return n;
}

// (assignment_expression | expression !':=') !'='
static Node *read_positional(Parser *p) {
    if (parser_at(p, TOK_NAME)) {
        TokenKind next = parser_kind_at(p, 1);
        if (next == TOK_COLONEQUAL) {
            Node *n = parse_assignment_expression(p);
            return n != NULL && parser_at(p, TOK_EQUAL) ? NULL : n;
        }
        // An expression is looked for first in the second run: it may name a mistake.
        if (next == TOK_EQUAL && !p->second_pass) return NULL;
    }
    Node *n = parse_expression(p);
    if (n == NULL || parser_at(p, TOK_COLONEQUAL) || parser_at(p, TOK_EQUAL)) return NULL;
    return n;
}

// One argument; *phase moves on when it is of a later kind. A bare generator expression
// is taken when it is the only argument.
static Node *read_argument(Parser *p, Phase *phase) {
    if (parser_at(p, TOK_DOUBLESTAR)) {
        if (p->name_mistakes && *phase == PHASE_POSITIONAL) diagnose_keyword(p);
        if (p->stop) return NULL;
        *phase = PHASE_DOUBLE_STAR;
        return read_double_star(p);
    }
    if (parser_at(p, TOK_STAR)) {
        return *phase == PHASE_DOUBLE_STAR ? NULL : parse_starred_expression(p);
    }
    if (*phase == PHASE_POSITIONAL) {
        Spot s = parser_spot(p);
        Node *n = read_positional(p);
        if (n != NULL || p->stop) return n;
        parser_go_back(p, s);
    }
    Node *n = read_keyword(p);
    if (n != NULL && *phase == PHASE_POSITIONAL) *phase = PHASE_KEYWORD;
    return n;
}

// Splits the pushed arguments: stars and expressions are args, keywords keywords.
static Node *make_call(Parser *p, uint32_t first, uint32_t base) {
    NodeList all = parser_take(p, base);
    Node *call = parser_node(p, NODE_Call, first);
    if (call == NULL) return NULL;
    for (uint32_t i = 0; i < all.len; i++) {
        if (all.items[i]->kind != NODE_keyword) parser_push(p, all.items[i]);
    }
    call->u.Call.args = parser_take(p, base);
    for (uint32_t i = 0; i < all.len; i++) {
        if (all.items[i]->kind == NODE_keyword) parser_push(p, all.items[i]);
    }
    call->u.Call.keywords = parser_take(p, base);
    return call;
}

// args: argument (',' argument)*
Node *parse_args(Parser *p) {
    uint32_t first = p->mark, base = p->scratch_len;
    Phase phase = PHASE_POSITIONAL;
    for (;;) {
        Spot s = parser_spot(p);
        Phase before = phase;
        Node *n = read_argument(p, &phase);
        if (n == NULL) {
            if (p->stop || s.scratch == base) return NULL;
            // Not an argument: the comma before it is not part of the list.
            phase = before;
            parser_go_back(p, s);
            p->mark--;
            break;
        }
        parser_push(p, n);
        if (!parser_accept(p, TOK_COMMA)) break;
    }
    return make_call(p, first, base);
}

// arguments: [args [',']] &')'
static Node *read_arguments(Parser *p) {
    uint32_t first = p->mark;
    if (parser_at(p, TOK_RPAR)) return parser_node(p, NODE_Call, first);
    Spot s = parser_spot(p);
    Node *call = parse_args(p);
    if (p->stop) return NULL;
    if (call != NULL) {
        Spot behind = parser_spot(p);
        parser_accept(p, TOK_COMMA);
        if (parser_at(p, TOK_RPAR)) return call;
        parser_go_back(p, behind);
        // Perhaps a lone generator expression, which a call may have but a class not.
        if (!p->second_pass && (parser_at(p, TOK_FOR) || parser_at(p, TOK_ASYNC)))
            return call;
    }
    parser_go_back(p, s);
    if (p->name_mistakes) diagnose_arguments(p);
    return NULL;
}

Node *parse_arguments(Parser *p) {
    return parser_memo(p, RULE_ARGUMENTS, read_arguments);
}

// [expression], absent before ':', ',' and ']'
static bool read_bound(Parser *p, Node **out) {
    *out = NULL;
    switch (parser_kind(p)) {
    case TOK_COLON:
    case TOK_COMMA:
    case TOK_RSQB: return true;
    default: break;
    }
    *out = parse_expression(p);
    return *out != NULL;
}

// slice: [expression] ':' [expression] [':' [expression]] | named_expression
// and, among several, a starred expression
static Node *read_slice(Parser *p) {
    uint32_t first = p->mark;
    if (parser_at(p, TOK_STAR)) return parse_starred_expression(p);
    Spot s = parser_spot(p);
    Node *lower;
    if (p->second_pass || parser_at(p, TOK_COLON)) {
        bool ok = read_bound(p, &lower) && parser_at(p, TOK_COLON);
        if (p->stop) return NULL;
        if (!ok) {
            parser_go_back(p, s);
            return parse_named_expression(p);
        }
    } else {
        lower = parse_named_expression(p);
        if (lower == NULL || !parser_at(p, TOK_COLON)) return lower;
        if (lower->kind == NODE_NamedExpr && (lower->flags & NODE_PARENTHESIZED) == 0) {
            return NULL;
        }
    }
    p->mark++;
    Node *upper, *step = NULL;
    if (!read_bound(p, &upper)) return NULL;
    if (parser_accept(p, TOK_COLON) && !read_bound(p, &step)) return NULL;
    Node *n = parser_node(p, NODE_Slice, first);
    if (n == NULL) return NULL;
    n->u.Slice.lower = lower;
    n->u.Slice.upper = upper;
    n->u.Slice.step = step;
    return n;
}

// slices: slice !',' | (slice | starred_expression) (',' ...)* [',']
Node *parse_slices(Parser *p) {
    uint32_t first = p->mark;
    Node *n = parse_tuple_of(p, read_slice);
    if (n == NULL || n->kind != NODE_Starred) return n;
    // A single starred item is a tuple of one.
    Node *t = parser_node(p, NODE_Tuple, first);
    if (t != NULL) t->u.Tuple.elts = parser_single(p, n);
    return t;
}
