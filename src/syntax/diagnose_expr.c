// Naming mistakes in expressions. Each function tries, at the mark, the shapes of wrong
// code that CPython 3.11 knows there (3.13 in f-strings), in its order since the first
// match wins, and raises its words; it may leave the mark anywhere.
#include <string.h>

#include "syntax/internal.h"

static Node *try_again(Parser *p, Spot s, ParseFn *fn) {
    if (p->stop) return NULL;
    parser_go_back(p, s);
    return fn(p);
}

static bool at_equal_or_walrus(Parser *p) {
    return parser_at(p, TOK_EQUAL) || parser_at(p, TOK_COLONEQUAL);
}

static bool is_legacy_name(const Node *n) {
    if (n->kind != NODE_Name) return false;
    const char *s = n->u.Name.id->text;
    return strcmp(s, "print") == 0 || strcmp(s, "exec") == 0;
}

// CPython 3.11 takes every beginning of a soft keyword for one.
static bool at_soft_keyword(Parser *p) {
    static const char *const words[] = {"_", "case", "match"};
    if (!parser_at(p, TOK_NAME)) return false;
    const Ident *name = parser_peek(p)->name;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (strncmp(words[i], name->text, name->len) == 0) return true;
    }
    return false;
}

static bool at_string(Parser *p, uint32_t ahead) {
    TokenKind kind = parser_kind_at(p, ahead);
    return kind == TOK_STRING || kind == TOK_FSTRING_START;
}

// disjunction expression: two operands without a comma
static void diagnose_missing_comma(Parser *p, Spot s) {
    if (parser_at(p, TOK_NAME) && at_string(p, 1)) return;
    if (at_soft_keyword(p)) return;
    Node *a = try_again(p, s, parse_disjunction);
    if (a == NULL || p->stop) return;
    Node *b = parse_expression_quietly(p);
    if (b == NULL || p->stop) return;
    if (is_legacy_name(a) || parser_last(p)->level == 0) return;
    parser_raise(p, DIAG_SYNTAX_ERROR, range_between(a, b),
                 "invalid syntax. Perhaps you forgot a comma?");
}

// NAME star_expressions where the name is print or exec. What follows another name is
// read too, as in CPython: it may hold a mistake.
static void diagnose_legacy(Parser *p, Spot s) {
    parser_go_back(p, s);
    if (!parser_at(p, TOK_NAME) || parser_kind_at(p, 1) == TOK_LPAR) return;
    const Token name = *parser_peek(p);
    p->mark++;
    Node *b = parse_star_expressions(p);
    if (b == NULL || p->stop) return;
    const char *text = name.name->text;
    if (strcmp(text, "print") != 0 && strcmp(text, "exec") != 0) return;
    parser_raise(p, DIAG_SYNTAX_ERROR,
                 (DiagRange){name.line, name.col, b->end_line, b->end_col},
                 "Missing parentheses in call to '%s'. Did you mean %s(...)?",
                 name.name->text, name.name->text);
}

// In an f-string a lambda's colon starts the format spec.
static void diagnose_lambda(Parser *p, Spot s) {
    parser_go_back(p, s);
    if (!parser_at(p, TOK_LAMBDA) || lexer_fstring(&p->lexer) == NULL) return;
    const Token lambda = *parser_peek(p);
    p->mark++;
    if (parse_params(p, true) == NULL || !parser_accept(p, TOK_COLON)) return;
    const Token colon = *parser_last(p);
    if (!parser_at(p, TOK_FSTRING_MIDDLE)) return;
    parser_raise(p, DIAG_SYNTAX_ERROR,
                 (DiagRange){lambda.line, lambda.col, colon.end_line, colon.end_col},
                 "f-string: lambda expressions are not allowed without parentheses");
}

void diagnose_expression(Parser *p) {
    Spot s = parser_spot(p);
    diagnose_missing_comma(p, s);
    Node *a = try_again(p, s, parse_disjunction);
    if (a != NULL && parser_accept(p, TOK_IF)) {
        Node *b = parse_disjunction(p);
        if (b != NULL && !parser_at(p, TOK_ELSE) && !parser_at(p, TOK_COLON)) {
            parser_raise(p, DIAG_SYNTAX_ERROR, range_between(a, b),
                         "expected 'else' after 'if' expression");
        }
    }
    if (!p->stop) diagnose_lambda(p, s);
    if (!p->stop) diagnose_legacy(p, s);
    if (!p->stop) parser_go_back(p, s);
}

// True if an atom that may be assigned to, or a constant, begins here.
static bool at_unnamed_target(Parser *p, Spot s) {
    switch (parser_kind(p)) {
    case TOK_TRUE:
    case TOK_FALSE:
    case TOK_NONE: return true;
    case TOK_LSQB:
    case TOK_LPAR: break;
    default: return false;
    }
    Node *n = parse_atom(p);
    bool found = n != NULL && (n->kind == NODE_List || n->kind == NODE_Tuple ||
                               n->kind == NODE_GeneratorExp);
    if (!p->stop) parser_go_back(p, s);
    return found;
}

void diagnose_named_expression(Parser *p) {
    Spot s = parser_spot(p);
    Node *a = parse_expression(p);
    if (a != NULL && parser_accept(p, TOK_COLONEQUAL) && parse_expression(p) != NULL) {
        parser_raise(p, DIAG_SYNTAX_ERROR, range_of(a),
                     "cannot use assignment expressions with %s", target_describe(a));
    }
    if (p->stop) return;
    parser_go_back(p, s);
    if (parser_at(p, TOK_NAME) && parser_kind_at(p, 1) == TOK_EQUAL) {
        const Token name = *parser_peek(p);
        p->mark += 2;
        Node *b = parse_bitwise_or(p);
        if (b != NULL && !at_equal_or_walrus(p)) {
            parser_raise(p, DIAG_SYNTAX_ERROR,
                         (DiagRange){name.line, name.col, b->end_line, b->end_col},
                         "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
        }
        if (p->stop) return;
        parser_go_back(p, s);
    }
    if (!at_unnamed_target(p, s) && !p->stop) {
        a = parse_bitwise_or(p);
        if (a != NULL && parser_accept(p, TOK_EQUAL) && parse_bitwise_or(p) != NULL &&
            !at_equal_or_walrus(p)) {
            parser_raise(p, DIAG_SYNTAX_ERROR, range_of(a),
                         "cannot assign to %s here. Maybe you meant '==' instead of '='?",
                         target_describe(a));
        }
    }
    if (!p->stop) parser_go_back(p, s);
}

// ---- brackets

// At '('.
void diagnose_group(Parser *p) {
    p->mark++;
    if (parser_at(p, TOK_STAR)) {
        Node *a = parse_starred_expression(p);
        if (a != NULL && parser_at(p, TOK_RPAR)) {
            parser_raise(p, DIAG_SYNTAX_ERROR, range_of(a),
                         "cannot use starred expression here");
        }
    } else if (parser_at(p, TOK_DOUBLESTAR)) {
        const Token star = *parser_peek(p);
        p->mark++;
        Node *a = parse_expression(p);
        if (a != NULL && parser_at(p, TOK_RPAR)) {
            parser_raise_token(p, DIAG_SYNTAX_ERROR, &star,
                               "cannot use double starred expression here");
        }
    }
}

// At an opening bracket.
void diagnose_comprehension(Parser *p) {
    Spot s = parser_spot(p);
    bool parenthesis = parser_at(p, TOK_LPAR);
    p->mark++;
    if (parser_at(p, TOK_STAR)) {
        Node *a = parse_starred_expression(p);
        if (a != NULL && parse_for_if_node(p) != NULL) {
            parser_raise(p, DIAG_SYNTAX_ERROR, range_of(a),
                         "iterable unpacking cannot be used in comprehension");
        }
        if (p->stop) return;
    }
    if (parenthesis) return;
    p->mark = s.mark + 1;
    Node *a = parse_star_named_expression(p);
    if (a == NULL || !parser_accept(p, TOK_COMMA)) return;
    const Token comma = *parser_last(p);
    uint32_t base = p->scratch_len;
    NodeList rest = parse_star_named_expressions(p);
    p->scratch_len = base;
    if (p->stop || parse_for_if_node(p) == NULL) return;
    DiagRange at = {a->line, a->col, comma.end_line, comma.end_col};
    if (rest.len > 0) at = range_between(a, rest.items[rest.len - 1]);
    parser_raise(p, DIAG_SYNTAX_ERROR, at,
                 "did you forget parentheses around the comprehension target?");
}

// expression ':' '*' ... | expression ':' followed by nothing
static void diagnose_pair_value(Parser *p, Spot s) {
    if (try_again(p, s, parse_expression) == NULL || !parser_accept(p, TOK_COLON)) return;
    const Token colon = *parser_last(p);
    if (parser_at(p, TOK_STAR)) {
        const Token star = *parser_peek(p);
        p->mark++;
        if (parse_bitwise_or(p) != NULL) {
            parser_raise_from(p, range_token(&star),
                              "cannot use a starred expression in a dictionary value");
        }
    } else if (parser_at(p, TOK_RBRACE) || parser_at(p, TOK_COMMA)) {
        parser_raise_token(p, DIAG_SYNTAX_ERROR, &colon,
                           "expression expected after dictionary key and ':'");
    }
}

static bool skip_pair(Parser *p) {
    if (parser_accept(p, TOK_DOUBLESTAR)) return parse_bitwise_or(p) != NULL;
    return parse_expression(p) != NULL && parser_accept(p, TOK_COLON) &&
           parse_expression(p) != NULL;
}

// At '{'.
void diagnose_dict(Parser *p) {
    Spot s = parser_spot(p);
    p->mark++;
    s.mark++;
    // As many pairs as there are; what follows the last comma is the mistake.
    Spot behind = s;
    bool pairs = false;
    while (skip_pair(p) && parser_accept(p, TOK_COMMA)) {
        behind = parser_spot(p);
        pairs = true;
    }
    if (p->stop) return;
    if (pairs) {
        Node *a = try_again(p, behind, parse_expression);
        if (a != NULL && !parser_at(p, TOK_COLON)) {
            DiagRange at = {a->line, a->end_col - 1, a->end_line, NO_END};
            parser_raise(p, DIAG_SYNTAX_ERROR, at, "':' expected after dictionary key");
        }
        if (!p->stop) diagnose_pair_value(p, behind);
    }
    if (!p->stop) diagnose_pair_value(p, s);
}

// At '{': '**' bitwise_or for_if_clauses '}'
void diagnose_dict_comprehension(Parser *p) {
    p->mark++;
    if (!parser_at(p, TOK_DOUBLESTAR)) return;
    const Token star = *parser_peek(p);
    p->mark++;
    if (parse_bitwise_or(p) != NULL && parse_for_if_node(p) != NULL &&
        parser_at(p, TOK_RBRACE)) {
        parser_raise_token(p, DIAG_SYNTAX_ERROR, &star,
                           "dict unpacking cannot be used in dict comprehension");
    }
}

// ---- targets

static void raise_invalid_target(Parser *p, Node *n, TargetUse use) {
    Node *bad = n == NULL || p->stop ? NULL : target_find_invalid(n, use);
    if (bad == NULL) return;
    parser_raise(p, DIAG_SYNTAX_ERROR, range_of(bad), "cannot %s %s",
                 use == TARGET_DEL ? "delete" : "assign to", target_describe(bad));
}

// At 'for' or 'async'.
void diagnose_for_target(Parser *p) {
    parser_accept(p, TOK_ASYNC);
    if (parser_accept(p, TOK_FOR)) {
        raise_invalid_target(p, parse_star_expressions(p), TARGET_FOR);
    }
}

// At 'del'.
void diagnose_del(Parser *p) {
    p->mark++;
    raise_invalid_target(p, parse_star_expressions(p), TARGET_DEL);
}

// expression 'as' expression before ',', ')' or ':'
void diagnose_with_item(Parser *p) {
    if (parse_expression(p) == NULL || !parser_accept(p, TOK_AS)) return;
    Node *a = parse_expression(p);
    if (a != NULL &&
        (parser_at(p, TOK_COMMA) || parser_at(p, TOK_RPAR) || parser_at(p, TOK_COLON))) {
        raise_invalid_target(p, a, TARGET_STAR);
    }
}

// star_expressions (or yield) before '=', behind any number of targets
static void diagnose_chain(Parser *p, Spot s, bool yields) {
    parser_go_back(p, s);
    for (;;) {
        Spot here = parser_spot(p);
        if (parse_star_targets(p) != NULL && parser_accept(p, TOK_EQUAL)) continue;
        if (p->stop) return;
        parser_go_back(p, here);
        break;
    }
    Node *a = yields ? parse_yield(p) : parse_star_expressions(p);
    if (a == NULL || p->stop || !parser_at(p, TOK_EQUAL)) return;
    if (yields) {
        parser_raise(p, DIAG_SYNTAX_ERROR, range_of(a),
                     "assignment to yield expression not possible");
    } else {
        raise_invalid_target(p, a, TARGET_STAR);
    }
}

static void diagnose_annotation(Parser *p, Spot s) {
    Node *a = parse_atom(p);
    if (a != NULL && (a->kind == NODE_List || a->kind == NODE_Tuple) &&
        parser_accept(p, TOK_COLON) && parse_expression(p) != NULL) {
        parser_raise(p, DIAG_SYNTAX_ERROR, range_of(a),
                     "only single target (not %s) can be annotated", target_describe(a));
    }
    a = try_again(p, s, parse_star_named_expression);
    if (a != NULL && parser_accept(p, TOK_COMMA)) {
        while (!p->stop && !parser_at(p, TOK_COLON)) {
            uint32_t base = p->scratch_len;
            bool more = parse_star_named_expressions(p).len > 0;
            p->scratch_len = base;
            if (!more) break;
        }
        if (!p->stop && parser_accept(p, TOK_COLON) && parse_expression(p) != NULL) {
            parser_raise(p, DIAG_SYNTAX_ERROR, range_of(a),
                         "only single target (not tuple) can be annotated");
        }
    }
    a = try_again(p, s, parse_expression);
    if (a != NULL && parser_accept(p, TOK_COLON) && parse_expression(p) != NULL) {
        parser_raise(p, DIAG_SYNTAX_ERROR, range_of(a), "illegal target for annotation");
    }
}

static bool at_augmented_assignment(Parser *p) {
    TokenKind kind = parser_kind(p);
    return kind >= TOK_PLUSEQUAL && kind <= TOK_RIGHTSHIFTEQUAL;
}

void diagnose_assignment(Parser *p) {
    Spot s = parser_spot(p);
    diagnose_annotation(p, s);
    if (!p->stop) diagnose_chain(p, s, false);
    if (!p->stop) diagnose_chain(p, s, true);
    Node *a = try_again(p, s, parse_star_expressions);
    if (a == NULL || !at_augmented_assignment(p)) return;
    p->mark++;
    Node *value = parser_at(p, TOK_YIELD) ? parse_yield(p) : parse_star_expressions(p);
    if (value != NULL) {
        parser_raise(p, DIAG_SYNTAX_ERROR, range_of(a),
                     "'%s' is an illegal expression for augmented assignment",
                     target_describe(a));
    }
}

// ---- f-strings

static bool at_field_end(Parser *p, const TokenKind *kinds, size_t n) {
    for (size_t i = 0; i < n; i++) {
        if (parser_at(p, kinds[i])) return true;
    }
    return false;
}

static void raise_next(Parser *p, const char *message) {
    parser_raise_token(p, DIAG_SYNTAX_ERROR, parser_peek(p), "f-string: %s", message);
}

// At '!'. True when the conversion is well-formed and read.
static bool diagnose_conversion(Parser *p) {
    p->mark++;
    if (parser_at(p, TOK_COLON) || parser_at(p, TOK_RBRACE)) {
        raise_next(p, "missing conversion character");
        return false;
    }
    if (!parser_at(p, TOK_NAME)) {
        raise_next(p, "invalid conversion character");
        return false;
    }
    p->mark++;
    return true;
}

// What follows a field's expression.
static void diagnose_field_tail(Parser *p) {
    static const TokenKind ends[] = {TOK_RBRACE, TOK_COLON, TOK_EXCLAMATION, TOK_EQUAL};
    if (!at_field_end(p, ends, 4)) {
        raise_next(p, "expecting '=', or '!', or ':', or '}'");
        return;
    }
    if (parser_accept(p, TOK_EQUAL) && !at_field_end(p, ends, 3)) {
        raise_next(p, "expecting '!', or ':', or '}'");
        return;
    }
    if (parser_at(p, TOK_EXCLAMATION) && !diagnose_conversion(p)) return;
    if (!at_field_end(p, ends, 2)) {
        raise_next(p, "expecting ':' or '}'");
        return;
    }
    if (parser_accept(p, TOK_COLON)) {
        if (parse_fstring_parts(p) && !parser_at(p, TOK_RBRACE)) {
            raise_next(p, "expecting '}', or format specs");
        }
    }
}

// At the '{' of a field.
void diagnose_fstring_field(Parser *p) {
    static const TokenKind early[] = {TOK_EQUAL, TOK_EXCLAMATION, TOK_COLON, TOK_RBRACE};
    p->mark++;
    if (at_field_end(p, early, 4)) {
        parser_raise_token(p, DIAG_SYNTAX_ERROR, parser_peek(p),
                           "f-string: valid expression required before '%s'",
                           token_text(parser_kind(p)));
        return;
    }
    Node *value = parser_at(p, TOK_YIELD) ? parse_yield(p) : parse_star_expressions(p);
    if (p->stop) return;
    if (value == NULL) {
        raise_next(p, "expecting a valid expression after '{'");
        return;
    }
    diagnose_field_tail(p);
}
