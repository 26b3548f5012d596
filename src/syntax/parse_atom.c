// Atoms: names, literals, and what stands in brackets, with comprehensions.
#include "syntax/internal.h"

static Node *read_name(Parser *p) {
    Node *n = parser_node(p, NODE_Name, p->mark);
    p->mark++;
    if (n == NULL) return NULL;
    const Token *t = parser_last(p);
    n->end_line = t->end_line;
    n->end_col = t->end_col;
    n->u.Name.id = t->name;
    return n;
}

static Node *read_constant(Parser *p, ConstKind kind) {
    p->mark++;
    Node *n = parser_node(p, NODE_Constant, p->mark - 1);
    if (n != NULL) n->u.Constant.value.kind = (uint8_t)kind;
    return n;
}

// ---- comprehensions

// ['async'] 'for' star_targets 'in' disjunction ('if' disjunction)*
static Node *read_for_if_clause(Parser *p) {
    Spot s = parser_spot(p);
    bool is_async = parser_accept(p, TOK_ASYNC);
    if (!parser_accept(p, TOK_FOR)) return NULL;
    Node *target = parse_star_targets(p);
    if (p->stop) return NULL;
    if (target == NULL || !parser_accept(p, TOK_IN)) {
        parser_go_back(p, s);
        if (p->name_mistakes) diagnose_for_target(p);
        return NULL;
    }
    Node *iter = parse_disjunction(p);
    if (iter == NULL) return NULL;
    uint32_t base = p->scratch_len;
    while (parser_at(p, TOK_IF)) {
        Spot before = parser_spot(p);
        p->mark++;
        Node *test = parse_disjunction(p);
        if (test == NULL) {
            if (p->stop) return NULL;
            parser_go_back(p, before);
            break;
        }
        parser_push(p, test);
    }
    NodeList ifs = parser_take(p, base);
    Node *n = parser_node_at(p, NODE_comprehension, range_of(target));
    if (n == NULL) return NULL;
    n->u.comprehension.target = target;
    n->u.comprehension.iter = iter;
    n->u.comprehension.ifs = ifs;
    n->u.comprehension.is_async = is_async;
    return n;
}

// A generator expression without element stands for the clauses.
static Node *read_for_if_node(Parser *p) {
    uint32_t first = p->mark, base = p->scratch_len;
    while (parser_at(p, TOK_FOR) ||
           (parser_at(p, TOK_ASYNC) && parser_kind_at(p, 1) == TOK_FOR)) {
        Spot s = parser_spot(p);
        Node *n = read_for_if_clause(p);
        if (n == NULL) {
            if (p->stop) return NULL;
            parser_go_back(p, s);
            break;
        }
        parser_push(p, n);
    }
    if (p->scratch_len == base) return NULL;
    NodeList generators = parser_take(p, base);
    Node *n = parser_node(p, NODE_GeneratorExp, first);
    if (n != NULL) n->u.GeneratorExp.generators = generators;
    return n;
}

Node *parse_for_if_node(Parser *p) {
    return parser_memo(p, RULE_FOR_IF, read_for_if_node);
}

bool parse_for_if_clauses(Parser *p, NodeList *out) {
    Node *n = parse_for_if_node(p);
    if (n == NULL) return false;
    *out = n->u.GeneratorExp.generators;
    return true;
}

static Node *make_comprehension(Parser *p, NodeKind kind, uint32_t first, Node *elt,
                                NodeList generators) {
    Node *n = parser_node(p, kind, first);
    if (n == NULL) return NULL;
    // ListComp, SetComp and GeneratorExp have the same layout.
    n->u.ListComp.elt = elt;
    n->u.ListComp.generators = generators;
    return n;
}

// ---- parentheses

// genexp: '(' (assignment_expression | expression !':=') for_if_clauses ')'
Node *parse_genexp(Parser *p) {
    Spot s = parser_spot(p);
    uint32_t first = p->mark++;
    Node *elt = parser_at(p, TOK_NAME) && parser_kind_at(p, 1) == TOK_COLONEQUAL
                    ? parse_assignment_expression(p)
                    : parse_expression(p);
    if (p->stop) return NULL;
    NodeList generators;
    if (elt != NULL && !parser_at(p, TOK_COLONEQUAL) &&
        parse_for_if_clauses(p, &generators) && parser_accept(p, TOK_RPAR)) {
        return make_comprehension(p, NODE_GeneratorExp, first, elt, generators);
    }
    if (p->stop) return NULL;
    parser_go_back(p, s);
    if (p->name_mistakes) diagnose_comprehension(p);
    return NULL;
}

// The items behind the first comma of a tuple, list or set.
static bool read_rest(Parser *p) {
    while (parser_accept(p, TOK_COMMA)) {
        Spot s = parser_spot(p);
        Node *n = parse_star_named_expression(p);
        if (n == NULL) {
            if (p->stop) return false;
            parser_go_back(p, s);
            break;
        }
        parser_push(p, n);
    }
    return true;
}

// star_named_expressions: star_named_expression (',' star_named_expression)* [',']
NodeList parse_star_named_expressions(Parser *p) {
    uint32_t base = p->scratch_len;
    Spot s = parser_spot(p);
    Node *n = parse_star_named_expression(p);
    if (n == NULL) {
        if (!p->stop) parser_go_back(p, s);
        return (NodeList){0};
    }
    parser_push(p, n);
    if (!read_rest(p)) return (NodeList){0};
    return parser_take(p, base);
}

static Node *make_sequence(Parser *p, NodeKind kind, uint32_t first, NodeList elts) {
    Node *n = parser_node(p, kind, first);
    if (n == NULL) return NULL;
    switch (kind) {
    case NODE_Tuple: n->u.Tuple.elts = elts; break;
    case NODE_List: n->u.List.elts = elts; break;
    default: n->u.Set.elts = elts; break;
    }
    n->flags |= NODE_PARENTHESIZED;
    return n;
}

// tuple | group | genexp, told apart by what follows the first item
static Node *read_parentheses(Parser *p) {
    uint32_t first = p->mark++, base = p->scratch_len;
    if (parser_accept(p, TOK_RPAR))
        return make_sequence(p, NODE_Tuple, first, (NodeList){0});
    Node *n = parser_at(p, TOK_YIELD) ? parse_yield(p) : parse_star_named_expression(p);
    if (n == NULL) return NULL;
    if (parser_at(p, TOK_COMMA) && n->kind != NODE_Yield && n->kind != NODE_YieldFrom) {
        parser_push(p, n);
        if (!read_rest(p)) return NULL;
        NodeList elts = parser_take(p, base);
        if (!parser_accept(p, TOK_RPAR)) return NULL;
        return make_sequence(p, NODE_Tuple, first, elts);
    }
    if (n->kind == NODE_Starred) return NULL;
    if (parser_accept(p, TOK_RPAR)) {
        n->flags |= NODE_PARENTHESIZED;
        return n;
    }
    NodeList generators;
    if (n->kind == NODE_Yield || n->kind == NODE_YieldFrom ||
        !parse_for_if_clauses(p, &generators) || !parser_accept(p, TOK_RPAR)) {
        return NULL;
    }
    n = make_comprehension(p, NODE_GeneratorExp, first, n, generators);
    if (n != NULL) n->flags |= NODE_PARENTHESIZED;
    return n;
}

static Node *diagnose_parentheses(Parser *p, Spot s) {
    parser_go_back(p, s);
    if (p->name_mistakes) diagnose_group(p);
    if (!p->stop && p->name_mistakes) {
        parser_go_back(p, s);
        diagnose_comprehension(p);
    }
    return NULL;
}

// ---- square brackets and braces

// What follows the first item n of a list or set display or comprehension.
static Node *finish_display(Parser *p, TokenKind close, uint32_t first, Node *n) {
    bool is_list = close == TOK_RSQB;
    if (parser_at(p, TOK_FOR) || parser_at(p, TOK_ASYNC)) {
        NodeList generators;
        if (n->kind == NODE_Starred || !parse_for_if_clauses(p, &generators) ||
            !parser_accept(p, close)) {
            return NULL;
        }
        return make_comprehension(p, is_list ? NODE_ListComp : NODE_SetComp, first, n,
                                  generators);
    }
    uint32_t base = p->scratch_len;
    parser_push(p, n);
    if (!read_rest(p)) return NULL;
    NodeList elts = parser_take(p, base);
    if (!parser_accept(p, close)) return NULL;
    return make_sequence(p, is_list ? NODE_List : NODE_Set, first, elts);
}

// list: '[' [star_named_expressions] ']'; listcomp: '[' named_expression for_if_clauses
// ']' set: '{' star_named_expressions '}'; setcomp: '{' named_expression for_if_clauses
// '}'
static Node *read_display(Parser *p, TokenKind close) {
    Spot s = parser_spot(p);
    uint32_t first = p->mark++;
    if (close == TOK_RSQB && parser_accept(p, close)) {
        return make_sequence(p, NODE_List, first, (NodeList){0});
    }
    Node *n = parse_star_named_expression(p);
    if (n != NULL) n = finish_display(p, close, first, n);
    if (n != NULL || p->stop) return n;
    parser_go_back(p, s);
    if (p->name_mistakes) diagnose_comprehension(p);
    return NULL;
}

// double_starred_kvpair: '**' bitwise_or | expression ':' expression
// *key may already have been read.
static bool read_pair(Parser *p, Node **key, Node **value) {
    if (*key == NULL && parser_accept(p, TOK_DOUBLESTAR)) {
        *value = parse_bitwise_or(p);
        return *value != NULL;
    }
    if (*key == NULL) *key = parse_expression(p);
    if (*key == NULL || !parser_accept(p, TOK_COLON)) return false;
    *value = parse_expression(p);
    return *value != NULL;
}

static Node *make_dict(Parser *p, uint32_t first, uint32_t base) {
    uint32_t len = (p->scratch_len - base) / 2;
    NodeList pairs = parser_take(p, base);
    Node *n = parser_node(p, NODE_Dict, first);
    Node **keys = arena_array(p->arena, len, sizeof *keys);
    Node **values = arena_array(p->arena, len, sizeof *values);
    if (n == NULL || keys == NULL || values == NULL || pairs.len != len * 2) {
        return parser_no_memory(p);
    }
    for (uint32_t i = 0; i < len; i++) {
        keys[i] = pairs.items[i * 2];
        values[i] = pairs.items[i * 2 + 1];
    }
    n->u.Dict.keys = (NodeList){keys, len};
    n->u.Dict.values = (NodeList){values, len};
    return n;
}

// '{' kvpair for_if_clauses '}' behind the pair; NULL if it is not that
static Node *read_dict_comprehension(Parser *p, uint32_t first, Node *key, Node *value) {
    NodeList generators;
    if (key == NULL || !parse_for_if_clauses(p, &generators) ||
        !parser_accept(p, TOK_RBRACE)) {
        return NULL;
    }
    Node *n = parser_node(p, NODE_DictComp, first);
    if (n == NULL) return NULL;
    n->u.DictComp.key = key;
    n->u.DictComp.value = value;
    n->u.DictComp.generators = generators;
    return n;
}

// dict: '{' [double_starred_kvpair (',' double_starred_kvpair)* [',']] '}' | dictcomp
// Stands behind the brace, or behind the first key if that is given.
static Node *read_dict(Parser *p, uint32_t first, Node *key) {
    uint32_t base = p->scratch_len;
    while (!parser_accept(p, TOK_RBRACE)) {
        Node *value;
        if (!read_pair(p, &key, &value)) return NULL;
        bool starts = p->scratch_len == base;
        if (starts && (parser_at(p, TOK_FOR) || parser_at(p, TOK_ASYNC))) {
            return read_dict_comprehension(p, first, key, value);
        }
        parser_push(p, key); // a hole when NULL
        parser_push(p, value);
        key = NULL;
        if (parser_accept(p, TOK_COMMA)) continue;
        if (!parser_accept(p, TOK_RBRACE)) return NULL;
        break;
    }
    return make_dict(p, first, base);
}

// A dict that fails names its mistakes at once, even in the first run, as in CPython.
// From here on results are kept, since each enclosing dict will look into this one again.
static Node *fail_dict(Parser *p, Spot s) {
    if (p->stop) return NULL;
    parser_go_back(p, s);
    p->memoise = true;
    diagnose_dict(p);
    return NULL;
}

// In the second run every way is tried in turn, as each has mistakes of its own.
static Node *read_braces_again(Parser *p) {
    Spot s = parser_spot(p);
    p->mark++;
    Node *n = read_dict(p, s.mark, NULL);
    if (n != NULL || p->stop) return n;
    fail_dict(p, s);
    if (p->stop) return NULL;
    parser_go_back(p, s);
    n = read_display(p, TOK_RBRACE);
    if (n != NULL || p->stop) return n;
    parser_go_back(p, s);
    if (p->name_mistakes) diagnose_dict_comprehension(p);
    return NULL;
}

// The first item tells a set from a dict, and is read once: trying both would double the
// work at each level of nesting.
static Node *read_braces(Parser *p) {
    if (p->second_pass) return read_braces_again(p);
    Spot s = parser_spot(p);
    uint32_t first = p->mark;
    Node *dict;
    switch (parser_kind_at(p, 1)) {
    case TOK_RBRACE:
    case TOK_DOUBLESTAR:
        p->mark++;
        dict = read_dict(p, first, NULL);
        return dict != NULL ? dict : fail_dict(p, s);
    case TOK_STAR: return read_display(p, TOK_RBRACE);
    default: break;
    }
    p->mark++;
    Node *n = parse_named_expression(p);
    if (n == NULL) return NULL;
    if (parser_at(p, TOK_COLON)) {
        bool bare_walrus =
            n->kind == NODE_NamedExpr && (n->flags & NODE_PARENTHESIZED) == 0;
        if (bare_walrus) return NULL;
        dict = read_dict(p, first, n);
        return dict != NULL ? dict : fail_dict(p, s);
    }
    return finish_display(p, TOK_RBRACE, first, n);
}

static Node *read_atom(Parser *p) {
    switch (parser_kind(p)) {
    case TOK_NAME: return read_name(p);
    case TOK_NUMBER: return parse_number(p);
    case TOK_STRING:
    case TOK_FSTRING_START: return parse_strings(p);
    case TOK_TRUE: return read_constant(p, CONST_TRUE);
    case TOK_FALSE: return read_constant(p, CONST_FALSE);
    case TOK_NONE: return read_constant(p, CONST_NONE);
    case TOK_ELLIPSIS: return read_constant(p, CONST_ELLIPSIS);
    case TOK_LPAR: {
        Spot s = parser_spot(p);
        Node *n = read_parentheses(p);
        return n != NULL || p->stop ? n : diagnose_parentheses(p, s);
    }
    case TOK_LSQB: return read_display(p, TOK_RSQB);
    case TOK_LBRACE: return read_braces(p);
    default: return NULL;
    }
}

Node *parse_atom(Parser *p) {
    return parser_memo(p, RULE_ATOM, read_atom);
}
