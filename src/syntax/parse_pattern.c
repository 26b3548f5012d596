// match statements and their patterns, type aliases and type parameters.
#include "syntax/internal.h"

static ParseFn read_pattern, read_maybe_star_pattern, read_or_pattern;

// True if a soft keyword may be one here: what follows could start its operand.
static bool starts_operand(TokenKind kind) {
    switch (kind) {
    case TOK_NAME:
    case TOK_NUMBER:
    case TOK_STRING:
    case TOK_FSTRING_START:
    case TOK_LPAR:
    case TOK_LSQB:
    case TOK_LBRACE:
    case TOK_MINUS:
    case TOK_PLUS:
    case TOK_TILDE:
    case TOK_STAR:
    case TOK_ELLIPSIS:
    case TOK_NONE:
    case TOK_TRUE:
    case TOK_FALSE:
    case TOK_NOT:
    case TOK_LAMBDA:
    case TOK_AWAIT: return true;
    default: return false;
    }
}

// ---- the statement

// subject_expr: star_named_expression ',' star_named_expressions? | named_expression
static Node *read_subject(Parser *p) {
    uint32_t first = p->mark;
    Node *n = parse_star_named_expression(p);
    if (n == NULL) return NULL;
    if (!parser_accept(p, TOK_COMMA)) return n->kind == NODE_Starred ? NULL : n;
    uint32_t base = p->scratch_len;
    parser_push(p, n);
    NodeList rest = parse_star_named_expressions(p);
    if (p->stop) return NULL;
    for (uint32_t i = 0; i < rest.len; i++)
        parser_push(p, rest.items[i]);
    NodeList elts = parser_take(p, base);
    Node *t = parser_node(p, NODE_Tuple, first);
    if (t != NULL) t->u.Tuple.elts = elts;
    return t;
}

// case_block: "case" patterns ['if' named_expression] ':' block
static Node *read_case(Parser *p) {
    uint32_t line = parser_peek(p)->line;
    if (!parser_at_name(p, 0, "case")) return NULL;
    uint32_t first = p->mark++;
    Node *pattern = parse_patterns(p), *guard = NULL;
    if (pattern == NULL) return NULL;
    if (parser_accept(p, TOK_IF)) {
        guard = parse_named_expression(p);
        if (guard == NULL) return NULL;
    }
    if (!parser_accept(p, TOK_COLON)) {
        if (p->name_mistakes && parser_at(p, TOK_NEWLINE)) {
            parser_raise_last(p, DIAG_SYNTAX_ERROR, "expected ':'");
        }
        return NULL;
    }
    NodeList body;
    if (!parse_block(p, &body, "'case' statement", line)) return NULL;
    Node *n = parser_node(p, NODE_match_case, first);
    if (n == NULL) return NULL;
    n->u.match_case.pattern = pattern;
    n->u.match_case.guard = guard;
    n->u.match_case.body = body;
    return n;
}

static bool read_cases(Parser *p, uint32_t line, NodeList *out) {
    if (!parser_accept(p, TOK_NEWLINE)) return false;
    if (!parser_accept(p, TOK_INDENT)) {
        if (p->name_mistakes) {
            parser_raise_last(
                p, DIAG_INDENTATION_ERROR,
                "expected an indented block after 'match' statement on line %u",
                (unsigned)line);
        }
        return false;
    }
    uint32_t base = p->scratch_len;
    do {
        Node *n = read_case(p);
        if (n == NULL) return false;
        parser_push(p, n);
    } while (!parser_accept(p, TOK_DEDENT));
    *out = parser_take(p, base);
    return true;
}

// match_stmt: "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT
Node *parse_match(Parser *p) {
    uint32_t first = p->mark, line = parser_peek(p)->line;
    if (!starts_operand(parser_kind_at(p, 1))) return NULL;
    p->mark++;
    Node *subject = read_subject(p);
    if (subject == NULL) return NULL;
    if (!parser_accept(p, TOK_COLON)) {
        if (p->name_mistakes && parser_at(p, TOK_NEWLINE)) {
            parser_raise_last(p, DIAG_SYNTAX_ERROR, "expected ':'");
        }
        return NULL;
    }
    NodeList cases;
    if (!read_cases(p, line, &cases)) return NULL;
    Node *n = parser_node(p, NODE_Match, first);
    if (n == NULL) return NULL;
    n->u.Match.subject = subject;
    n->u.Match.cases = cases;
    return n;
}

// ---- sequences and alternatives

static Node *make_sequence(Parser *p, uint32_t first, uint32_t base) {
    NodeList patterns = parser_take(p, base);
    Node *n = parser_node(p, NODE_MatchSequence, first);
    if (n != NULL) n->u.MatchSequence.patterns = patterns;
    return n;
}

// Items behind the first, which has been pushed; commas may trail.
static bool read_items(Parser *p, TokenKind close) {
    while (parser_accept(p, TOK_COMMA)) {
        if (parser_at(p, close) || (close == TOK_COLON && parser_at(p, TOK_IF))) break;
        Node *n = read_maybe_star_pattern(p);
        if (n == NULL) return false;
        parser_push(p, n);
    }
    return true;
}

// patterns: open_sequence_pattern | pattern
Node *parse_patterns(Parser *p) {
    uint32_t first = p->mark, base = p->scratch_len;
    Node *n = read_maybe_star_pattern(p);
    if (n == NULL) return NULL;
    if (!parser_at(p, TOK_COMMA)) return n->kind == NODE_MatchStar ? NULL : n;
    parser_push(p, n);
    return read_items(p, TOK_COLON) ? make_sequence(p, first, base) : NULL;
}

// star_pattern: '*' (NAME | '_')
static Node *read_maybe_star_pattern(Parser *p) {
    if (!parser_at(p, TOK_STAR)) return read_pattern(p);
    uint32_t first = p->mark++;
    if (!parser_accept(p, TOK_NAME)) return NULL;
    const Token *t = parser_last(p);
    if (parser_at(p, TOK_DOT) || parser_at(p, TOK_LPAR) || parser_at(p, TOK_EQUAL))
        return NULL;
    Node *n = parser_node(p, NODE_MatchStar, first);
    if (n == NULL) return NULL;
    bool wild = t->name->len == 1 && t->name->text[0] == '_';
    n->u.MatchStar.name = wild ? NULL : t->name;
    return n;
}

static void diagnose_as(Parser *p) {
    if (parser_at_name(p, 0, "_")) {
        parser_raise_token(p, DIAG_SYNTAX_ERROR, parser_peek(p),
                           "cannot use '_' as a target");
        return;
    }
    if (parser_at(p, TOK_NAME)) return;
    Node *e = parse_expression(p);
    if (e != NULL)
        parser_raise(p, DIAG_SYNTAX_ERROR, range_of(e), "invalid pattern target");
}

// pattern: or_pattern ['as' NAME]
static Node *read_pattern(Parser *p) {
    if (parser_too_deep(p)) return NULL;
    uint32_t first = p->mark;
    Node *n = read_or_pattern(p);
    if (n == NULL || !parser_at(p, TOK_AS)) return n;
    Spot s = parser_spot(p);
    p->mark++;
    bool ok = parser_at(p, TOK_NAME) && !parser_at_name(p, 0, "_");
    TokenKind next = ok ? parser_kind_at(p, 1) : TOK_END;
    if (!ok || next == TOK_DOT || next == TOK_LPAR || next == TOK_EQUAL) {
        if (p->name_mistakes) diagnose_as(p);
        parser_go_back(p, s);
        return NULL;
    }
    p->mark++;
    const Ident *name = parser_last(p)->name;
    Node *as = parser_node(p, NODE_MatchAs, first);
    if (as == NULL) return NULL;
    as->u.MatchAs.pattern = n;
    as->u.MatchAs.name = name;
    return as;
}

static ParseFn read_closed;

// or_pattern: closed_pattern ('|' closed_pattern)*
static Node *read_or_pattern(Parser *p) {
    uint32_t first = p->mark;
    Node *n = read_closed(p);
    if (n == NULL || !parser_at(p, TOK_VBAR)) return n;
    uint32_t base = p->scratch_len;
    parser_push(p, n);
    while (parser_accept(p, TOK_VBAR)) {
        n = read_closed(p);
        if (n == NULL) return NULL;
        parser_push(p, n);
    }
    NodeList patterns = parser_take(p, base);
    Node * or = parser_node(p, NODE_MatchOr, first);
    if (or != NULL) or->u.MatchOr.patterns = patterns;
    return or ;
}

// ---- literals

static bool is_imaginary(const Node *n) {
    return n->u.Constant.value.kind == CONST_COMPLEX;
}

// ['-'] NUMBER
static Node *read_signed_number(Parser *p) {
    uint32_t first = p->mark;
    bool minus = parser_accept(p, TOK_MINUS);
    if (!parser_at(p, TOK_NUMBER)) return NULL;
    Node *n = parse_number(p);
    if (n == NULL || !minus) return n;
    Node *u = parser_node(p, NODE_UnaryOp, first);
    if (u == NULL) return NULL;
    u->u.UnaryOp.op = UN_USub;
    u->u.UnaryOp.operand = n;
    return u;
}

// signed_number | signed_number ('+' | '-') NUMBER
static Node *read_number_literal(Parser *p) {
    uint32_t first = p->mark;
    Node *left = read_signed_number(p);
    if (left == NULL || (!parser_at(p, TOK_PLUS) && !parser_at(p, TOK_MINUS)))
        return left;
    uint8_t op = parser_at(p, TOK_PLUS) ? BIN_Add : BIN_Sub;
    p->mark++;
    if (!parser_at(p, TOK_NUMBER)) return NULL;
    const Node *real = left->kind == NODE_UnaryOp ? left->u.UnaryOp.operand : left;
    if (is_imaginary(real)) {
        return parser_raise(p, DIAG_SYNTAX_ERROR, range_of(real),
                            "real number required in complex literal");
    }
    Node *right = parse_number(p);
    if (right == NULL) return NULL;
    if (!is_imaginary(right)) {
        return parser_raise(p, DIAG_SYNTAX_ERROR, range_of(right),
                            "imaginary number required in complex literal");
    }
    Node *n = parser_node(p, NODE_BinOp, first);
    if (n == NULL) return NULL;
    n->u.BinOp.left = left;
    n->u.BinOp.op = op;
    n->u.BinOp.right = right;
    return n;
}

static Node *make_value(Parser *p, uint32_t first, Node *value) {
    if (value == NULL) return NULL;
    Node *n = parser_node(p, NODE_MatchValue, first);
    if (n != NULL) n->u.MatchValue.value = value;
    return n;
}

static Node *read_singleton(Parser *p, ConstKind kind) {
    p->mark++;
    Node *n = parser_node(p, NODE_MatchSingleton, p->mark - 1);
    if (n != NULL) n->u.MatchSingleton.value.kind = (uint8_t)kind;
    return n;
}

// ---- names

// NAME ('.' NAME)*
static Node *read_dotted(Parser *p) {
    uint32_t first = p->mark++;
    Node *n = parser_node(p, NODE_Name, first);
    if (n == NULL) return NULL;
    n->u.Name.id = parser_last(p)->name;
    while (parser_at(p, TOK_DOT)) {
        if (parser_kind_at(p, 1) != TOK_NAME) return NULL;
        p->mark += 2;
        Node *a = parser_node(p, NODE_Attribute, first);
        if (a == NULL) return NULL;
        a->u.Attribute.value = n;
        a->u.Attribute.attr = parser_last(p)->name;
        n = a;
    }
    return n;
}

// class arguments: patterns, then NAME '=' pattern. *mixed: a pattern behind a keyword.
static bool read_class_arguments(Parser *p, Node *n) {
    uint32_t base = p->scratch_len;
    NodeList positional = {0};
    const Node *first_bad = NULL, *last_bad = NULL;
    uint32_t n_names = 0;
    const Ident **names = NULL;
    while (!parser_at(p, TOK_RPAR)) {
        bool keyword = parser_at(p, TOK_NAME) && parser_kind_at(p, 1) == TOK_EQUAL;
        if (keyword) {
            if (names == NULL) positional = parser_take(p, base);
            if ((n_names & (n_names - 1)) == 0) {
                const Ident **more =
                    arena_array(p->arena, n_names == 0 ? 1 : n_names * 2, sizeof *more);
                if (more == NULL) return parser_no_memory(p) != NULL;
                for (uint32_t i = 0; i < n_names; i++)
                    more[i] = names[i];
                names = more;
            }
            names[n_names++] = parser_peek(p)->name;
            p->mark += 2;
        }
        Node *item = read_pattern(p);
        if (item == NULL) return false;
        if (!keyword && names != NULL) {
            if (!p->name_mistakes) return false;
            if (first_bad == NULL) first_bad = item;
            last_bad = item;
        } else {
            if (first_bad != NULL) break;
            parser_push(p, item);
        }
        if (!parser_accept(p, TOK_COMMA)) break;
    }
    if (first_bad != NULL) {
        parser_raise(p, DIAG_SYNTAX_ERROR, range_between(first_bad, last_bad),
                     "positional patterns follow keyword patterns");
        return false;
    }
    if (!parser_accept(p, TOK_RPAR)) return false;
    NodeList rest = parser_take(p, base);
    n->u.MatchClass.patterns = names == NULL ? rest : positional;
    n->u.MatchClass.kwd_patterns = names == NULL ? (NodeList){0} : rest;
    n->u.MatchClass.kwd_attrs = (IdentList){names, n_names};
    return !p->stop;
}

// capture, wildcard, value or class pattern
static Node *read_name_pattern(Parser *p) {
    uint32_t first = p->mark;
    Node *name = read_dotted(p);
    if (name == NULL) return NULL;
    if (parser_accept(p, TOK_LPAR)) {
        Node *n = parser_node(p, NODE_MatchClass, first);
        if (n == NULL || !read_class_arguments(p, n)) return NULL;
        const Token *t = parser_last(p);
        n->end_line = t->end_line;
        n->end_col = t->end_col;
        n->u.MatchClass.cls = name;
        return n;
    }
    if (parser_at(p, TOK_EQUAL)) return NULL;
    if (name->kind == NODE_Attribute) return make_value(p, first, name);
    Node *n = parser_node(p, NODE_MatchAs, first);
    if (n == NULL) return NULL;
    const Ident *id = name->u.Name.id;
    n->u.MatchAs.name = id->len == 1 && id->text[0] == '_' ? NULL : id;
    return n;
}

// ---- brackets

// '[' [patterns] ']' | '(' [patterns] ')' | '(' pattern ')'
static Node *read_bracketed(Parser *p, TokenKind close) {
    uint32_t first = p->mark++, base = p->scratch_len;
    bool comma = true;
    if (!parser_at(p, close)) {
        Node *n = read_maybe_star_pattern(p);
        if (n == NULL) return NULL;
        comma = parser_at(p, TOK_COMMA);
        parser_push(p, n);
        if (!read_items(p, close)) return NULL;
    }
    if (!parser_accept(p, close)) return NULL;
    if (close == TOK_RPAR && !comma) {
        Node *n = p->scratch[base];
        p->scratch_len = base;
        return n->kind == NODE_MatchStar ? NULL : n;
    }
    return make_sequence(p, first, base);
}

// literal_expr | attr
static Node *read_key(Parser *p) {
    switch (parser_kind(p)) {
    case TOK_NUMBER:
    case TOK_MINUS: return read_number_literal(p);
    case TOK_STRING:
    case TOK_FSTRING_START: return parse_strings(p);
    case TOK_NONE:
    case TOK_TRUE:
    case TOK_FALSE: return parse_atom(p);
    case TOK_NAME: {
        Node *n = read_dotted(p);
        return n != NULL && n->kind == NODE_Attribute ? n : NULL;
    }
    default: return NULL;
    }
}

// '{' [key ':' pattern, ...] [',' '**' NAME] [','] '}'
static Node *read_mapping(Parser *p) {
    uint32_t first = p->mark++, base = p->scratch_len;
    const Ident *rest = NULL;
    while (!parser_at(p, TOK_RBRACE)) {
        if (parser_accept(p, TOK_DOUBLESTAR)) {
            if (!parser_at(p, TOK_NAME) || parser_at_name(p, 0, "_")) return NULL;
            rest = parser_peek(p)->name;
            p->mark++;
            parser_accept(p, TOK_COMMA);
            break;
        }
        Node *key = read_key(p);
        if (key == NULL || !parser_accept(p, TOK_COLON)) return NULL;
        Node *value = read_pattern(p);
        if (value == NULL) return NULL;
        parser_push(p, key);
        parser_push(p, value);
        if (!parser_accept(p, TOK_COMMA)) break;
    }
    if (!parser_accept(p, TOK_RBRACE)) return NULL;
    NodeList pairs = parser_take(p, base);
    for (uint32_t i = 0; i < pairs.len; i += 2)
        parser_push(p, pairs.items[i]);
    NodeList keys = parser_take(p, base);
    for (uint32_t i = 1; i < pairs.len; i += 2)
        parser_push(p, pairs.items[i]);
    NodeList patterns = parser_take(p, base);
    Node *n = parser_node(p, NODE_MatchMapping, first);
    if (n == NULL) return NULL;
    n->u.MatchMapping.keys = keys;
    n->u.MatchMapping.patterns = patterns;
    n->u.MatchMapping.rest = rest;
    return n;
}

static Node *read_closed(Parser *p) {
    uint32_t first = p->mark;
    switch (parser_kind(p)) {
    case TOK_NUMBER:
    case TOK_MINUS: return make_value(p, first, read_number_literal(p));
    case TOK_STRING:
    case TOK_FSTRING_START: return make_value(p, first, parse_strings(p));
    case TOK_NONE: return read_singleton(p, CONST_NONE);
    case TOK_TRUE: return read_singleton(p, CONST_TRUE);
    case TOK_FALSE: return read_singleton(p, CONST_FALSE);
    case TOK_NAME: return read_name_pattern(p);
    case TOK_LPAR: return read_bracketed(p, TOK_RPAR);
    case TOK_LSQB: return read_bracketed(p, TOK_RSQB);
    case TOK_LBRACE: return read_mapping(p);
    default: return NULL;
    }
}

// ---- PEP 695

// type_param: NAME [':' expression] ['=' expression] | '*' NAME ['=' star_expression]
//           | '**' NAME ['=' expression]
static Node *read_type_param(Parser *p) {
    uint32_t first = p->mark;
    NodeKind kind = parser_accept(p, TOK_STAR)         ? NODE_TypeVarTuple
                    : parser_accept(p, TOK_DOUBLESTAR) ? NODE_ParamSpec
                                                       : NODE_TypeVar;
    if (!parser_accept(p, TOK_NAME)) return NULL;
    const Ident *name = parser_last(p)->name;
    Node *bound = NULL, *value = NULL;
    if (parser_at(p, TOK_COLON)) {
        uint32_t colon = p->mark++;
        bound = parse_expression(p);
        if (bound == NULL) return NULL;
        if (kind != NODE_TypeVar) {
            if (!p->name_mistakes) return NULL;
            const Token *t = parser_token(p, colon);
            DiagRange at = {t->line, t->col, bound->end_line, bound->end_col};
            return parser_raise(p, DIAG_SYNTAX_ERROR, at, "cannot use %s with %s",
                                bound->kind == NODE_Tuple ? "constraints" : "bound",
                                kind == NODE_ParamSpec ? "ParamSpec" : "TypeVarTuple");
        }
    }
    if (parser_accept(p, TOK_EQUAL)) {
        value =
            kind == NODE_TypeVarTuple ? parse_star_expression(p) : parse_expression(p);
        if (value == NULL) return NULL;
    }
    Node *n = parser_node(p, kind, first);
    if (n == NULL) return NULL;
    if (kind == NODE_TypeVar) {
        n->u.TypeVar.name = name;
        n->u.TypeVar.bound = bound;
        n->u.TypeVar.default_value = value;
    } else {
        n->u.ParamSpec.name = name; // TypeVarTuple has the same layout
        n->u.ParamSpec.default_value = value;
    }
    return n;
}

// type_params: '[' type_param (',' type_param)* [','] ']'
bool parse_type_params(Parser *p, NodeList *out) {
    uint32_t base = p->scratch_len;
    p->mark++;
    if (parser_at(p, TOK_RSQB)) {
        parser_raise_from(p, range_token(parser_peek(p)),
                          "Type parameter list cannot be empty");
        return false;
    }
    do {
        if (p->scratch_len > base && parser_at(p, TOK_RSQB)) break;
        Node *n = read_type_param(p);
        if (n == NULL) return false;
        parser_push(p, n);
    } while (parser_accept(p, TOK_COMMA));
    if (!parser_accept(p, TOK_RSQB)) return false;
    *out = parser_take(p, base);
    return true;
}

// type_alias: "type" NAME [type_params] '=' expression
Node *parse_type_alias(Parser *p) {
    uint32_t first = p->mark++;
    Node *name = parser_node(p, NODE_Name, p->mark);
    if (name == NULL) return NULL;
    const Token *t = parser_peek(p);
    name->end_line = t->end_line;
    name->end_col = t->end_col;
    name->u.Name.id = t->name;
    name->u.Name.ctx = CTX_STORE;
    p->mark++;
    NodeList type_params = {0};
    if (parser_at(p, TOK_LSQB) && !parse_type_params(p, &type_params)) return NULL;
    if (!parser_accept(p, TOK_EQUAL)) return NULL;
    Node *value = parse_expression(p);
    if (value == NULL) return NULL;
    Node *n = parser_node(p, NODE_TypeAlias, first);
    if (n == NULL) return NULL;
    n->u.TypeAlias.name = name;
    n->u.TypeAlias.type_params = type_params;
    n->u.TypeAlias.value = value;
    return n;
}
