// Naming mistakes in calls, parameters and statements; see diagnose_expr.c.
#include "syntax/internal.h"

// ---- calls

// At an argument: 'True' '=' | NAME '=' expression for_if_clauses | expression '='
void diagnose_keyword(Parser *p) {
    Spot s = parser_spot(p);
    TokenKind kind = parser_kind(p);
    bool constant = kind == TOK_TRUE || kind == TOK_FALSE || kind == TOK_NONE;
    bool equal = (constant || kind == TOK_NAME) && parser_kind_at(p, 1) == TOK_EQUAL;
    const Token first = *parser_peek(p);
    if (constant && equal) {
        const Token *sign = parser_token(p, s.mark + 1);
        parser_raise(p, DIAG_SYNTAX_ERROR,
                     (DiagRange){first.line, first.col, sign->end_line, sign->end_col},
                     "cannot assign to %s", token_text(kind));
        return;
    }
    if (kind == TOK_NAME && equal) {
        p->mark += 2;
        const Token sign = *parser_last(p);
        if (parse_expression(p) != NULL && parse_for_if_node(p) != NULL) {
            parser_raise(p, DIAG_SYNTAX_ERROR,
                         (DiagRange){first.line, first.col, sign.end_line, sign.end_col},
                         "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
        }
    } else {
        Node *a = parse_expression(p);
        if (a != NULL && parser_accept(p, TOK_EQUAL)) {
            const Token *sign = parser_last(p);
            parser_raise(
                p, DIAG_SYNTAX_ERROR,
                (DiagRange){a->line, a->col, sign->end_line, sign->end_col},
                "expression cannot contain assignment, perhaps you meant \"==\"?");
        }
    }
    if (!p->stop) parser_go_back(p, s);
}

// The end of the last iterable or condition of for-clauses.
static const Node *last_part(const Node *clauses) {
    const NodeList *list = &clauses->u.GeneratorExp.generators;
    const Node *c = list->items[list->len - 1];
    const NodeList *ifs = &c->u.comprehension.ifs;
    return ifs->len == 0 ? c->u.comprehension.iter : ifs->items[ifs->len - 1];
}

static void raise_bare_genexp(Parser *p, const Node *a, const Node *clauses) {
    parser_raise(p, DIAG_SYNTAX_ERROR, range_between(a, last_part(clauses)),
                 "Generator expression must be parenthesized");
}

static Node *args_at(Parser *p, Spot s) {
    if (p->stop) return NULL;
    parser_go_back(p, s);
    return parse_args(p);
}

// expression for_if_clauses ',' ...
static void diagnose_first_genexp(Parser *p, Spot s) {
    if (p->stop) return;
    parser_go_back(p, s);
    Node *a = parse_expression(p);
    Node *clauses = a == NULL || p->stop ? NULL : parse_for_if_node(p);
    if (clauses != NULL && parser_accept(p, TOK_COMMA)) raise_bare_genexp(p, a, clauses);
}

// NAME '=' expression for_if_clauses
static void diagnose_assigned_genexp(Parser *p, Spot s) {
    if (p->stop) return;
    parser_go_back(p, s);
    if (!parser_at(p, TOK_NAME) || parser_kind_at(p, 1) != TOK_EQUAL) return;
    const Token name = *parser_peek(p);
    p->mark += 2;
    const Token sign = *parser_last(p);
    if (parse_expression(p) != NULL && parse_for_if_node(p) != NULL) {
        parser_raise(p, DIAG_SYNTAX_ERROR,
                     (DiagRange){name.line, name.col, sign.end_line, sign.end_col},
                     "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    }
}

static void diagnose_later_genexp(Parser *p, Spot s) {
    Node *call = args_at(p, s);
    if (call == NULL) return;
    Spot behind = parser_spot(p);
    const NodeList *args = &call->u.Call.args;
    Node *clauses = parse_for_if_node(p);
    if (clauses != NULL && args->len > 1) {
        raise_bare_genexp(p, args->items[args->len - 1], clauses);
    }
    if (p->stop) return;
    parser_go_back(p, behind);
    if (!parser_accept(p, TOK_COMMA)) return;
    Node *a = parse_expression(p);
    clauses = a == NULL || p->stop ? NULL : parse_for_if_node(p);
    if (clauses != NULL) raise_bare_genexp(p, a, clauses);
}

// Behind the opening parenthesis of a call.
void diagnose_arguments(Parser *p) {
    Spot s = parser_spot(p);
    Node *call = args_at(p, s);
    if (call != NULL && parser_at(p, TOK_COMMA) && parser_kind_at(p, 1) == TOK_STAR) {
        parser_raise(p, DIAG_SYNTAX_ERROR, range_of(call),
                     "iterable argument unpacking follows keyword argument unpacking");
    }
    diagnose_first_genexp(p, s);
    diagnose_assigned_genexp(p, s);
    diagnose_later_genexp(p, s);
    call = args_at(p, s);
    if (call == NULL || !parser_accept(p, TOK_COMMA) || parse_args(p) == NULL) return;
    const NodeList *keywords = &call->u.Call.keywords;
    bool unpacking = false;
    for (uint32_t i = 0; i < keywords->len; i++) {
        if (keywords->items[i]->u.keyword.arg == NULL) unpacking = true;
    }
    parser_raise_last(p, DIAG_SYNTAX_ERROR,
                      "positional argument follows keyword argument%s",
                      unpacking ? " unpacking" : "");
}

// ---- parameters

typedef enum ParamShape { PARAM_NONE, PARAM_PLAIN, PARAM_DEFAULT } ParamShape;

// A parameter and what must follow it: a comma, or the end of the list, which stays.
static ParamShape skip_param(Parser *p, bool lambda, Node **out) {
    Spot s = parser_spot(p);
    *out = parse_param(p, lambda, false);
    bool has_default = *out != NULL && parser_accept(p, TOK_EQUAL);
    bool ok = *out != NULL && (!has_default || parse_expression(p) != NULL);
    if (p->stop) return PARAM_NONE;
    if (ok &&
        (parser_accept(p, TOK_COMMA) || parser_at(p, lambda ? TOK_COLON : TOK_RPAR))) {
        return has_default ? PARAM_DEFAULT : PARAM_PLAIN;
    }
    parser_go_back(p, s);
    return PARAM_NONE;
}

// Parameters of one shape (or of any); their number.
static uint32_t skip_params(Parser *p, bool lambda, ParamShape shape) {
    uint32_t n = 0;
    for (;; n++) {
        Spot s = parser_spot(p);
        Node *param;
        ParamShape got = skip_param(p, lambda, &param);
        if (got == PARAM_NONE || p->stop) return n;
        if (shape != PARAM_NONE && got != shape) {
            parser_go_back(p, s);
            return n;
        }
    }
}

static bool skip_slash(Parser *p, bool lambda) {
    if (!parser_at(p, TOK_SLASH)) return false;
    TokenKind next = parser_kind_at(p, 1);
    if (next != TOK_COMMA && next != (lambda ? TOK_COLON : TOK_RPAR)) return false;
    p->mark += next == TOK_COMMA ? 2 : 1;
    return true;
}

static void diagnose_default_order(Parser *p, bool lambda) {
    skip_params(p, lambda, PARAM_PLAIN);
    if (p->stop || skip_params(p, lambda, PARAM_DEFAULT) == 0) return;
    skip_slash(p, lambda);
    Node *a;
    if (skip_param(p, lambda, &a) == PARAM_PLAIN) {
        parser_raise(p, DIAG_SYNTAX_ERROR, range_of(a),
                     "non-default argument follows default argument");
    }
}

static void diagnose_parenthesized(Parser *p, bool lambda) {
    skip_params(p, lambda, PARAM_PLAIN);
    if (p->stop || !parser_at(p, TOK_LPAR)) return;
    const Token open = *parser_peek(p);
    p->mark++;
    bool any = false;
    while (parser_accept(p, TOK_NAME)) {
        any = true;
        if (!parser_accept(p, TOK_COMMA)) break;
    }
    if (!any || !parser_accept(p, TOK_RPAR)) return;
    const Token *close = parser_last(p);
    parser_raise(p, DIAG_SYNTAX_ERROR,
                 (DiagRange){open.line, open.col, close->end_line, close->end_col},
                 "%s parameters cannot be parenthesized",
                 lambda ? "Lambda expression" : "Function");
}

static void diagnose_slash(Parser *p, bool lambda, Spot s) {
    const Token *t = parser_peek(p);
    if (t->kind == TOK_SLASH && parser_kind_at(p, 1) == TOK_COMMA) {
        parser_raise_token(p, DIAG_SYNTAX_ERROR, t,
                           "at least one argument must precede /");
        return;
    }
    uint32_t n = skip_params(p, lambda, PARAM_NONE);
    if (p->stop) return;
    bool slash = n > 0 && skip_slash(p, lambda);
    if (slash) {
        skip_params(p, lambda, PARAM_NONE);
        if (!p->stop && parser_at(p, TOK_SLASH)) {
            parser_raise_token(p, DIAG_SYNTAX_ERROR, parser_peek(p),
                               "/ may appear only once");
        }
    }
    if (!p->stop && parser_accept(p, TOK_STAR)) {
        Node *param;
        if (parser_accept(p, TOK_COMMA) || skip_param(p, lambda, &param) == PARAM_PLAIN) {
            skip_params(p, lambda, PARAM_NONE);
            if (!p->stop && parser_at(p, TOK_SLASH)) {
                parser_raise_token(p, DIAG_SYNTAX_ERROR, parser_peek(p),
                                   "/ must be ahead of *");
            }
        }
    }
    if (p->stop) return;
    parser_go_back(p, s);
    n = skip_params(p, lambda, PARAM_NONE);
    if (!p->stop && n > 0 && parser_accept(p, TOK_SLASH) && parser_at(p, TOK_STAR)) {
        parser_raise_token(p, DIAG_SYNTAX_ERROR, parser_peek(p),
                           "expected comma between / and *");
    }
}

// At the first parameter.
void diagnose_params(Parser *p, bool lambda) {
    Spot s = parser_spot(p);
    diagnose_default_order(p, lambda);
    if (!p->stop) {
        parser_go_back(p, s);
        diagnose_parenthesized(p, lambda);
    }
    if (!p->stop) {
        parser_go_back(p, s);
        diagnose_slash(p, lambda, s);
    }
    if (!p->stop) parser_go_back(p, s);
}

// At '*'.
void diagnose_star_param(Parser *p, bool lambda) {
    Spot s = parser_spot(p);
    const Token star = *parser_peek(p);
    TokenKind end = lambda ? TOK_COLON : TOK_RPAR;
    TokenKind next = parser_kind_at(p, 1);
    bool bare = next == end;
    if (next == TOK_COMMA) {
        TokenKind third = parser_kind_at(p, 2);
        bare = third == end || third == TOK_DOUBLESTAR;
    }
    if (bare && lambda) {
        parser_raise_last(p, DIAG_SYNTAX_ERROR, "named arguments must follow bare *");
    } else if (bare) {
        parser_raise_token(p, DIAG_SYNTAX_ERROR, &star,
                           "named arguments must follow bare *");
    }
    if (p->stop) return;
    p->mark++;
    if (parse_param(p, lambda, true) != NULL && parser_at(p, TOK_EQUAL)) {
        parser_raise_token(p, DIAG_SYNTAX_ERROR, parser_peek(p),
                           "var-positional argument cannot have default value");
    }
    if (p->stop) return;
    p->mark = s.mark + 1;
    Node *param;
    if (parser_accept(p, TOK_COMMA) || skip_param(p, lambda, &param) == PARAM_PLAIN) {
        skip_params(p, lambda, PARAM_NONE);
        const Token second = *parser_peek(p);
        if (!p->stop && parser_accept(p, TOK_STAR) &&
            (parser_at(p, TOK_COMMA) || skip_param(p, lambda, &param) == PARAM_PLAIN)) {
            parser_raise_token(p, DIAG_SYNTAX_ERROR, &second,
                               "* argument may appear only once");
        }
    }
    if (!p->stop) parser_go_back(p, s);
}

// At '**'.
void diagnose_kwargs_param(Parser *p, bool lambda) {
    Spot s = parser_spot(p);
    p->mark++;
    if (parse_param(p, lambda, false) != NULL) {
        if (parser_at(p, TOK_EQUAL)) {
            parser_raise_token(p, DIAG_SYNTAX_ERROR, parser_peek(p),
                               "var-keyword argument cannot have default value");
        } else if (parser_accept(p, TOK_COMMA)) {
            TokenKind kind = parser_kind(p);
            if (kind == TOK_STAR || kind == TOK_DOUBLESTAR || kind == TOK_SLASH) {
                parser_raise_token(p, DIAG_SYNTAX_ERROR, parser_peek(p),
                                   "arguments cannot follow var-keyword argument");
            } else {
                Node *a = parse_param(p, lambda, false);
                if (a != NULL) {
                    parser_raise(p, DIAG_SYNTAX_ERROR, range_of(a),
                                 "arguments cannot follow var-keyword argument");
                }
            }
        }
    }
    if (!p->stop) parser_go_back(p, s);
}

// ---- statements

// At the first name behind 'import'.
void diagnose_import_targets(Parser *p) {
    while (parser_accept(p, TOK_NAME)) {
        if (parser_at(p, TOK_AS) && parser_kind_at(p, 1) == TOK_NAME) p->mark += 2;
        if (!parser_accept(p, TOK_COMMA)) return;
    }
    if (parser_at(p, TOK_NEWLINE)) {
        parser_raise_last(p, DIAG_SYNTAX_ERROR,
                          "trailing comma not allowed without surrounding parentheses");
    }
}

// item ['as' star_target] (',' ...)*
static bool skip_with_items(Parser *p, ParseFn *item) {
    if (item(p) == NULL) return false;
    for (;;) {
        Spot s = parser_spot(p);
        if (parser_accept(p, TOK_AS) && parse_star_target(p) == NULL) {
            if (p->stop) return false;
            parser_go_back(p, s);
        }
        s = parser_spot(p);
        if (!parser_accept(p, TOK_COMMA)) return true;
        if (item(p) == NULL) {
            if (p->stop) return false;
            parser_go_back(p, s);
            return true;
        }
    }
}

// Behind 'with': a header that ends with the line instead of a colon.
void diagnose_with_header(Parser *p) {
    Spot s = parser_spot(p);
    bool ended = skip_with_items(p, parse_expression) && parser_at(p, TOK_NEWLINE);
    if (p->stop) return;
    if (!ended) {
        parser_go_back(p, s);
        ended = parser_accept(p, TOK_LPAR) && skip_with_items(p, parse_expressions);
        if (ended) parser_accept(p, TOK_COMMA);
        ended = ended && parser_accept(p, TOK_RPAR) && parser_at(p, TOK_NEWLINE);
    }
    if (ended) parser_raise_last(p, DIAG_SYNTAX_ERROR, "expected ':'");
}

static void skip_as(Parser *p) {
    if (parser_at(p, TOK_AS) && parser_kind_at(p, 1) == TOK_NAME) p->mark += 2;
}

// At 'except'.
void diagnose_except(Parser *p) {
    p->mark++;
    bool star = parser_accept(p, TOK_STAR);
    Spot s = parser_spot(p);
    Node *a = parse_expression(p);
    if (p->stop) return;
    if (a != NULL && parser_accept(p, TOK_COMMA) && parse_expressions(p) != NULL) {
        skip_as(p);
        if (parser_at(p, TOK_COLON)) {
            p->mark++;
            parser_raise_from(p, range_of(a),
                              "multiple exception types must be parenthesized");
            return;
        }
    }
    if (p->stop) return;
    parser_go_back(p, s);
    if (a != NULL) {
        parse_expression(p);
        skip_as(p);
    }
    if (parser_at(p, TOK_NEWLINE) && (a != NULL || !star)) {
        parser_raise_last(p, DIAG_SYNTAX_ERROR, "expected ':'");
    } else if (star && a == NULL &&
               (parser_at(p, TOK_NEWLINE) || parser_at(p, TOK_COLON))) {
        parser_raise_last(p, DIAG_SYNTAX_ERROR, "expected one or more exception types");
    }
}
