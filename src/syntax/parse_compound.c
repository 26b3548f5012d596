// Compound statements other than match. Depth is bounded by the lexer's limit on
// indentation; `elif` chains are read in a loop.
#include "syntax/internal.h"

// block: NEWLINE INDENT statement+ DEDENT | simple_stmts
// `what` and `line` name the statement when an indented block is missing.
bool parse_block(Parser *p, NodeList *out, const char *what, uint32_t line) {
    uint32_t base = p->scratch_len;
    if (!parser_accept(p, TOK_NEWLINE)) {
        if (!parse_simple_statements(p)) return false;
        *out = parser_take(p, base);
        return true;
    }
    if (!parser_accept(p, TOK_INDENT)) {
        if (p->name_mistakes) {
            parser_raise_last(p, DIAG_INDENTATION_ERROR,
                              "expected an indented block after %s on line %u", what,
                              (unsigned)line);
        }
        return false;
    }
    do {
        if (!parse_statement(p)) return false;
        parser_forget(p);
    } while (!parser_accept(p, TOK_DEDENT));
    *out = parser_take(p, base);
    return true;
}

// The colon of a header; names its absence at the end of the line.
static bool read_colon(Parser *p) {
    if (parser_accept(p, TOK_COLON)) return true;
    if (p->name_mistakes && parser_at(p, TOK_NEWLINE)) {
        parser_raise_last(p, DIAG_SYNTAX_ERROR, "expected ':'");
    }
    return false;
}

// [keyword ':' block] where the colon is certain once the keyword is there
static bool read_tail(Parser *p, TokenKind keyword, const char *what, NodeList *out) {
    *out = (NodeList){0};
    if (!parser_at(p, keyword)) return true;
    uint32_t line = parser_peek(p)->line;
    p->mark++;
    return parser_force(p, TOK_COLON) && parse_block(p, out, what, line);
}

static bool read_else(Parser *p, NodeList *out) {
    return read_tail(p, TOK_ELSE, "'else' statement", out);
}

// if_stmt: 'if' named_expression ':' block ('elif' named_expression ':' block)*
// [else_block]
static Node *read_if(Parser *p) {
    uint32_t base = p->scratch_len, first = p->mark;
    const char *what = "'if' statement";
    Node *last = NULL, *top = NULL;
    // Each If is made when its body is read; its end and else branch are filled in later.
    do {
        uint32_t here = p->mark, line = parser_peek(p)->line;
        p->mark++;
        Node *test = parse_named_expression(p);
        NodeList body;
        if (test == NULL || !read_colon(p) || !parse_block(p, &body, what, line))
            return NULL;
        Node *n = parser_node(p, NODE_If, here);
        if (n == NULL) return NULL;
        n->u.If.test = test;
        n->u.If.body = body;
        if (last != NULL) last->u.If.orelse = parser_single(p, n);
        if (top == NULL) top = n;
        last = n;
        what = "'elif' statement";
    } while (parser_at(p, TOK_ELIF));
    if (!read_else(p, &last->u.If.orelse)) return NULL;
    Node *whole = parser_node(p, NODE_Pass, first);
    if (whole == NULL) return NULL;
    for (Node *n = top;; n = n->u.If.orelse.items[0]) {
        n->end_line = whole->end_line;
        n->end_col = whole->end_col;
        if (n == last) break;
    }
    p->scratch_len = base;
    return p->stop ? NULL : top;
}

// while_stmt: 'while' named_expression ':' block [else_block]
static Node *read_while(Parser *p) {
    uint32_t first = p->mark, line = parser_peek(p)->line;
    p->mark++;
    Node *test = parse_named_expression(p);
    NodeList body, orelse;
    if (test == NULL || !read_colon(p) ||
        !parse_block(p, &body, "'while' statement", line) || !read_else(p, &orelse)) {
        return NULL;
    }
    Node *n = parser_node(p, NODE_While, first);
    if (n == NULL) return NULL;
    n->u.While.test = test;
    n->u.While.body = body;
    n->u.While.orelse = orelse;
    return n;
}

// for_stmt: ['async'] 'for' star_targets 'in' star_expressions ':' block [else_block]
static Node *read_for(Parser *p, bool is_async) {
    Spot s = parser_spot(p);
    if (is_async) p->mark++;
    uint32_t line = parser_peek(p)->line;
    p->mark++;
    Node *target = parse_star_targets(p);
    if (p->stop) return NULL;
    if (target == NULL || !parser_accept(p, TOK_IN)) {
        parser_go_back(p, s);
        if (p->name_mistakes) diagnose_for_target(p);
        return NULL;
    }
    Node *iter = parse_star_expressions(p);
    NodeList body, orelse;
    if (iter == NULL || !read_colon(p) ||
        !parse_block(p, &body, "'for' statement", line) || !read_else(p, &orelse)) {
        return NULL;
    }
    Node *n = parser_node(p, is_async ? NODE_AsyncFor : NODE_For, s.mark);
    if (n == NULL) return NULL;
    n->u.For.target = target; // AsyncFor has the same layout
    n->u.For.iter = iter;
    n->u.For.body = body;
    n->u.For.orelse = orelse;
    return n;
}

// ---- with

// with_item: expression ['as' star_target &(',' | ')' | ':')]
static Node *read_with_item(Parser *p) {
    Spot s = parser_spot(p);
    Node *context = parse_expression(p), *vars = NULL;
    if (context == NULL) return NULL;
    if (parser_at(p, TOK_AS)) {
        Spot before = parser_spot(p);
        p->mark++;
        vars = parse_star_target(p);
        if (p->stop) return NULL;
        bool ended =
            parser_at(p, TOK_COMMA) || parser_at(p, TOK_RPAR) || parser_at(p, TOK_COLON);
        if (vars == NULL || !ended) {
            parser_go_back(p, s);
            if (p->name_mistakes) diagnose_with_item(p);
            if (p->stop) return NULL;
            parser_go_back(p, before);
            vars = NULL;
        }
    }
    Node *n = parser_node(p, NODE_withitem, s.mark);
    if (n == NULL) return NULL;
    n->u.withitem.context_expr = context;
    n->u.withitem.optional_vars = vars;
    return n;
}

static bool read_with_items(Parser *p) {
    for (;;) {
        Node *n = read_with_item(p);
        if (n == NULL) return false;
        parser_push(p, n);
        if (!parser_at(p, TOK_COMMA) || parser_kind_at(p, 1) == TOK_RPAR) return true;
        p->mark++;
    }
}

// '(' with_item (',' with_item)* [','] ')' before ':', or the same without parentheses.
// What begins with a parenthesis may be either, so the first way is undone if it fails.
static bool read_with_header(Parser *p, NodeList *items) {
    Spot s = parser_spot(p);
    if (parser_accept(p, TOK_LPAR)) {
        bool ok = read_with_items(p);
        if (p->stop) return false;
        if (ok) parser_accept(p, TOK_COMMA);
        ok = ok && parser_accept(p, TOK_RPAR);
        if (ok && parser_accept(p, TOK_COLON)) {
            *items = parser_take(p, s.scratch);
            return true;
        }
        parser_go_back(p, s);
    }
    bool ok = read_with_items(p);
    if (p->stop) return false;
    if (ok && parser_accept(p, TOK_COLON)) {
        *items = parser_take(p, s.scratch);
        return true;
    }
    parser_go_back(p, s);
    if (p->name_mistakes) diagnose_with_header(p);
    return false;
}

// with_stmt: ['async'] 'with' items ':' block
static Node *read_with(Parser *p, bool is_async) {
    uint32_t first = p->mark;
    if (is_async) p->mark++;
    uint32_t line = parser_peek(p)->line;
    p->mark++;
    NodeList items, body;
    if (!read_with_header(p, &items) ||
        !parse_block(p, &body, "'with' statement", line)) {
        return NULL;
    }
    Node *n = parser_node(p, is_async ? NODE_AsyncWith : NODE_With, first);
    if (n == NULL) return NULL;
    n->u.With.items = items; // AsyncWith has the same layout
    n->u.With.body = body;
    return n;
}

// ---- try

// except_block: 'except' ['*'] [expression ['as' NAME]] ':' block
static Node *read_except(Parser *p, bool *star) {
    Spot s = parser_spot(p);
    uint32_t first = p->mark, line = parser_peek(p)->line;
    p->mark++;
    *star = parser_accept(p, TOK_STAR);
    Node *type = NULL;
    const Ident *name = NULL;
    bool ok = true;
    if (*star || !parser_at(p, TOK_COLON)) {
        type = parse_expression(p);
        ok = type != NULL;
        if (ok && parser_at(p, TOK_AS) && parser_kind_at(p, 1) == TOK_NAME) {
            p->mark += 2;
            name = parser_last(p)->name;
        }
    }
    if (p->stop) return NULL;
    NodeList body;
    if (!ok || !parser_accept(p, TOK_COLON)) {
        parser_go_back(p, s);
        if (p->name_mistakes) diagnose_except(p);
        return NULL;
    }
    const char *what = *star ? "'except*' statement" : "'except' statement";
    if (!parse_block(p, &body, what, line)) return NULL;
    Node *n = parser_node(p, NODE_ExceptHandler, first);
    if (n == NULL) return NULL;
    n->u.ExceptHandler.type = type;
    n->u.ExceptHandler.name = name;
    n->u.ExceptHandler.body = body;
    return n;
}

static bool read_handlers(Parser *p, NodeList *out, bool *is_star) {
    uint32_t base = p->scratch_len;
    *is_star = false;
    while (parser_at(p, TOK_EXCEPT)) {
        bool star;
        bool starts = p->scratch_len == base;
        const Token *except = parser_peek(p);
        bool mixed = !starts && (parser_kind_at(p, 1) == TOK_STAR) != *is_star;
        if (mixed && !p->name_mistakes) return false;
        Node *n = read_except(p, &star);
        if (n == NULL) return false;
        if (mixed) {
            parser_raise_token(
                p, DIAG_SYNTAX_ERROR, except,
                "cannot have both 'except' and 'except*' on the same 'try'");
            return false;
        }
        *is_star = star;
        parser_push(p, n);
    }
    *out = parser_take(p, base);
    return true;
}

// try_stmt: 'try' ':' block (except_block+ [else_block] [finally] | finally)
static Node *read_try(Parser *p) {
    uint32_t first = p->mark, line = parser_peek(p)->line;
    p->mark++;
    NodeList body, handlers, orelse = {0}, finalbody;
    bool is_star;
    if (!parser_force(p, TOK_COLON)) return NULL;
    Spot s = parser_spot(p);
    if (!parse_block(p, &body, "'try' statement", line)) {
        if (p->stop || !p->name_mistakes) return NULL;
        // CPython looks for mistakes in a handler even where the block is missing.
        parser_go_back(p, s);
        if (parser_at(p, TOK_EXCEPT)) read_except(p, &is_star);
        return NULL;
    }
    if (!parser_at(p, TOK_EXCEPT) && !parser_at(p, TOK_FINALLY)) {
        if (p->name_mistakes) {
            parser_raise_last(p, DIAG_SYNTAX_ERROR,
                              "expected 'except' or 'finally' block");
        }
        return NULL;
    }
    if (!read_handlers(p, &handlers, &is_star)) return NULL;
    if (handlers.len > 0 && !read_else(p, &orelse)) return NULL;
    if (!read_tail(p, TOK_FINALLY, "'finally' statement", &finalbody)) return NULL;
    Node *n = parser_node(p, is_star ? NODE_TryStar : NODE_Try, first);
    if (n == NULL) return NULL;
    n->u.Try.body = body; // TryStar has the same layout
    n->u.Try.handlers = handlers;
    n->u.Try.orelse = orelse;
    n->u.Try.finalbody = finalbody;
    return n;
}

// ---- definitions

// [type_params]; false only for a real error
static bool read_type_params(Parser *p, NodeList *out) {
    Spot s = parser_spot(p);
    if (parser_at(p, TOK_LSQB) && !parse_type_params(p, out)) {
        if (p->stop) return false;
        parser_go_back(p, s);
    }
    return true;
}

// function_def: ['async'] 'def' NAME [type_params] '(' [params] ')' ['->' expression] ':'
//     block
static Node *read_def(Parser *p, bool is_async, NodeList decorators) {
    uint32_t first = p->mark;
    if (is_async) p->mark++;
    uint32_t line = parser_peek(p)->line;
    p->mark++;
    if (!parser_accept(p, TOK_NAME)) return NULL;
    const Ident *name = parser_last(p)->name;
    NodeList type_params = {0}, body;
    if (!read_type_params(p, &type_params)) return NULL;
    if (!parser_force(p, TOK_LPAR)) return NULL;
    Node *args = parse_params(p, false), *returns = NULL;
    if (args == NULL || !parser_accept(p, TOK_RPAR)) return NULL;
    Spot s = parser_spot(p);
    if (parser_accept(p, TOK_ARROW)) {
        returns = parse_expression(p);
        if (p->stop) return NULL;
        if (returns == NULL) parser_go_back(p, s);
    }
    if (!parser_force(p, TOK_COLON) ||
        !parse_block(p, &body, "function definition", line)) {
        return NULL;
    }
    Node *n = parser_node(p, is_async ? NODE_AsyncFunctionDef : NODE_FunctionDef, first);
    if (n == NULL) return NULL;
    n->u.FunctionDef.name = name; // AsyncFunctionDef has the same layout
    n->u.FunctionDef.args = args;
    n->u.FunctionDef.body = body;
    n->u.FunctionDef.decorator_list = decorators;
    n->u.FunctionDef.returns = returns;
    n->u.FunctionDef.type_params = type_params;
    return n;
}

// class_def: 'class' NAME [type_params] ['(' [arguments] ')'] ':' block
static Node *read_class(Parser *p, NodeList decorators) {
    uint32_t first = p->mark, line = parser_peek(p)->line;
    p->mark++;
    if (!parser_accept(p, TOK_NAME)) return NULL;
    const Ident *name = parser_last(p)->name;
    NodeList type_params = {0}, body;
    Node *args = NULL;
    if (!read_type_params(p, &type_params)) return NULL;
    if (parser_accept(p, TOK_LPAR)) {
        args = parse_arguments(p);
        if (args == NULL || !parser_accept(p, TOK_RPAR)) return NULL;
    }
    if (!read_colon(p) || !parse_block(p, &body, "class definition", line)) return NULL;
    Node *n = parser_node(p, NODE_ClassDef, first);
    if (n == NULL) return NULL;
    n->u.ClassDef.name = name;
    if (args != NULL) {
        n->u.ClassDef.bases = args->u.Call.args;
        n->u.ClassDef.keywords = args->u.Call.keywords;
    }
    n->u.ClassDef.body = body;
    n->u.ClassDef.decorator_list = decorators;
    n->u.ClassDef.type_params = type_params;
    return n;
}

// ('@' named_expression NEWLINE)+ (function_def | class_def)
static Node *read_decorated(Parser *p) {
    uint32_t base = p->scratch_len;
    while (parser_accept(p, TOK_AT)) {
        Node *n = parse_named_expression(p);
        if (n == NULL || !parser_accept(p, TOK_NEWLINE)) return NULL;
        parser_push(p, n);
    }
    NodeList decorators = parser_take(p, base);
    if (parser_at(p, TOK_CLASS)) return read_class(p, decorators);
    if (parser_at(p, TOK_DEF)) return read_def(p, false, decorators);
    if (parser_at(p, TOK_ASYNC) && parser_kind_at(p, 1) == TOK_DEF) {
        return read_def(p, true, decorators);
    }
    return NULL;
}

static Node *read_async(Parser *p) {
    switch (parser_kind_at(p, 1)) {
    case TOK_DEF: return read_def(p, true, (NodeList){0});
    case TOK_WITH: return read_with(p, true);
    case TOK_FOR: return read_for(p, true);
    default: return NULL;
    }
}

Node *parse_compound(Parser *p) {
    if (parser_too_deep(p)) return NULL;
    switch (parser_kind(p)) {
    case TOK_DEF: return read_def(p, false, (NodeList){0});
    case TOK_AT: return read_decorated(p);
    case TOK_ASYNC: return read_async(p);
    case TOK_IF: return read_if(p);
    case TOK_CLASS: return read_class(p, (NodeList){0});
    case TOK_WITH: return read_with(p, false);
    case TOK_FOR: return read_for(p, false);
    case TOK_TRY: return read_try(p);
    case TOK_WHILE: return read_while(p);
    case TOK_NAME: return parser_at_name(p, 0, "match") ? parse_match(p) : NULL;
    default: return NULL;
    }
}

// statement: compound_stmt | simple_stmts
bool parse_statement(Parser *p) {
    Spot s = parser_spot(p);
    Node *n = parse_compound(p);
    if (n != NULL) {
        parser_push(p, n);
        return !p->stop;
    }
    if (p->stop) return false;
    switch (parser_token(p, s.mark)->kind) {
    case TOK_DEF:
    case TOK_AT:
    case TOK_ASYNC:
    case TOK_IF:
    case TOK_CLASS:
    case TOK_WITH:
    case TOK_FOR:
    case TOK_TRY:
    case TOK_WHILE: return false; // no simple statement begins so
    default: break;
    }
    parser_go_back(p, s);
    return parse_simple_statements(p);
}
