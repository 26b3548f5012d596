// Simple statements.
#include "base/buf.h"
#include "syntax/internal.h"

// annotated_rhs: yield_expr | star_expressions
static Node *read_rhs(Parser *p) {
    return parser_at(p, TOK_YIELD) ? parse_yield(p) : parse_star_expressions(p);
}

static bool get_augmented(TokenKind kind, uint8_t *op) {
    switch (kind) {
    case TOK_PLUSEQUAL: *op = BIN_Add; return true;
    case TOK_MINUSEQUAL: *op = BIN_Sub; return true;
    case TOK_STAREQUAL: *op = BIN_Mult; return true;
    case TOK_ATEQUAL: *op = BIN_MatMult; return true;
    case TOK_SLASHEQUAL: *op = BIN_Div; return true;
    case TOK_PERCENTEQUAL: *op = BIN_Mod; return true;
    case TOK_DOUBLESTAREQUAL: *op = BIN_Pow; return true;
    case TOK_LEFTSHIFTEQUAL: *op = BIN_LShift; return true;
    case TOK_RIGHTSHIFTEQUAL: *op = BIN_RShift; return true;
    case TOK_VBAREQUAL: *op = BIN_BitOr; return true;
    case TOK_CIRCUMFLEXEQUAL: *op = BIN_BitXor; return true;
    case TOK_AMPEREQUAL: *op = BIN_BitAnd; return true;
    case TOK_DOUBLESLASHEQUAL: *op = BIN_FloorDiv; return true;
    default: return false;
    }
}

// ---- assignments

// target ':' expression ['=' annotated_rhs]
static Node *read_annotated(Parser *p, uint32_t first, Node *target) {
    bool simple = target->kind == NODE_Name && (target->flags & NODE_PARENTHESIZED) == 0;
    if (!target_make_single(target)) return NULL;
    p->mark++;
    Node *annotation = parse_expression(p);
    if (annotation == NULL) return NULL;
    Node *value = NULL;
    Spot s = parser_spot(p);
    if (parser_accept(p, TOK_EQUAL)) {
        value = read_rhs(p);
        if (p->stop) return NULL;
        if (value == NULL) parser_go_back(p, s);
    }
    Node *n = parser_node(p, NODE_AnnAssign, first);
    if (n == NULL) return NULL;
    n->u.AnnAssign.target = target;
    n->u.AnnAssign.annotation = annotation;
    n->u.AnnAssign.value = value;
    n->u.AnnAssign.simple = simple;
    return n;
}

// target augassign annotated_rhs
static Node *read_augmented(Parser *p, uint32_t first, Node *target, uint8_t op) {
    if (!target_make_single(target)) return NULL;
    p->mark++;
    Node *value = read_rhs(p);
    if (value == NULL) return NULL;
    Node *n = parser_node(p, NODE_AugAssign, first);
    if (n == NULL) return NULL;
    n->u.AugAssign.target = target;
    n->u.AugAssign.op = op;
    n->u.AugAssign.value = value;
    return n;
}

// (star_targets '=')+ annotated_rhs !'='; the first target has been read.
static Node *read_chain(Parser *p, uint32_t first, Node *target) {
    uint32_t base = p->scratch_len;
    Node *value = target;
    while (parser_at(p, TOK_EQUAL)) {
        if (!target_make(value, TARGET_STAR)) return NULL;
        parser_push(p, value);
        p->mark++;
        value = read_rhs(p);
        if (value == NULL) return NULL;
    }
    NodeList targets = parser_take(p, base);
    Node *n = parser_node(p, NODE_Assign, first);
    if (n == NULL) return NULL;
    n->u.Assign.targets = targets;
    n->u.Assign.value = value;
    return n;
}

static Node *read_assignment(Parser *p, uint32_t first, Node *target) {
    uint8_t op;
    if (parser_at(p, TOK_COLON)) return read_annotated(p, first, target);
    if (parser_at(p, TOK_EQUAL)) return read_chain(p, first, target);
    if (get_augmented(parser_kind(p), &op)) return read_augmented(p, first, target, op);
    return NULL;
}

static bool is_assignment_sign(Parser *p) {
    uint8_t op;
    return parser_at(p, TOK_COLON) || parser_at(p, TOK_EQUAL) ||
           get_augmented(parser_kind(p), &op);
}

// The second run looks for an assignment first, as CPython does: it decides which of two
// possible mistakes is named.
static Node *read_assignment_again(Parser *p) {
    Spot s = parser_spot(p);
    Node *target = parse_star_targets(p);
    if (p->stop) return NULL;
    uint8_t op;
    bool cut = false;
    if (target != NULL) {
        cut = get_augmented(parser_kind(p), &op) && target_make_single(target);
        Node *n = read_assignment(p, s.mark, target);
        if (n != NULL || p->stop) return n;
    }
    parser_go_back(p, s);
    if (p->name_mistakes && !cut) diagnose_assignment(p);
    if (!p->stop) parser_go_back(p, s);
    return NULL;
}

// assignment | star_expressions
static Node *read_expression_statement(Parser *p) {
    uint32_t first = p->mark;
    if (p->second_pass) {
        Node *n = read_assignment_again(p);
        if (n != NULL || p->stop) return n;
    }
    Node *e = parser_at(p, TOK_YIELD) ? parse_yield(p) : parse_star_expressions(p);
    if (e == NULL) return NULL;
    bool is_yield = e->kind == NODE_Yield || e->kind == NODE_YieldFrom;
    if (!p->second_pass && is_assignment_sign(p) &&
        !(is_yield && (e->flags & NODE_PARENTHESIZED) == 0)) {
        return read_assignment(p, first, e);
    }
    Node *n = parser_node(p, NODE_Expr, first);
    if (n != NULL) n->u.Expr.value = e;
    return n;
}

// ---- keyword statements

// True where a statement may end, so that an optional expression is absent.
static bool at_end(Parser *p) {
    return parser_at(p, TOK_NEWLINE) || parser_at(p, TOK_SEMI) || parser_at(p, TOK_END);
}

// return_stmt: 'return' [star_expressions]
static Node *read_return(Parser *p) {
    uint32_t first = p->mark++;
    Node *value = NULL;
    if (!at_end(p)) {
        value = parse_star_expressions(p);
        if (value == NULL) return NULL;
    }
    Node *n = parser_node(p, NODE_Return, first);
    if (n != NULL) n->u.Return.value = value;
    return n;
}

// raise_stmt: 'raise' [expression ['from' expression]]
static Node *read_raise(Parser *p) {
    uint32_t first = p->mark++;
    Node *exc = NULL, *cause = NULL;
    if (!at_end(p)) {
        exc = parse_expression(p);
        if (exc == NULL) return NULL;
        if (parser_accept(p, TOK_FROM)) {
            cause = parse_expression(p);
            if (cause == NULL) return NULL;
        }
    }
    Node *n = parser_node(p, NODE_Raise, first);
    if (n == NULL) return NULL;
    n->u.Raise.exc = exc;
    n->u.Raise.cause = cause;
    return n;
}

// assert_stmt: 'assert' expression [',' expression]
static Node *read_assert(Parser *p) {
    uint32_t first = p->mark++;
    Node *test = parse_expression(p), *msg = NULL;
    if (test == NULL) return NULL;
    if (parser_accept(p, TOK_COMMA)) {
        msg = parse_expression(p);
        if (msg == NULL) return NULL;
    }
    Node *n = parser_node(p, NODE_Assert, first);
    if (n == NULL) return NULL;
    n->u.Assert.test = test;
    n->u.Assert.msg = msg;
    return n;
}

// del_stmt: 'del' del_target (',' del_target)* [','] &(';' | NEWLINE)
static Node *read_del(Parser *p) {
    Spot s = parser_spot(p);
    uint32_t first = p->mark++, base = p->scratch_len;
    bool ok = true;
    do {
        if (p->scratch_len > base && at_end(p)) break;
        Node *target = parse_primary(p);
        if (p->stop) return NULL;
        ok = target != NULL && target_make(target, TARGET_DEL);
        if (ok) parser_push(p, target);
    } while (ok && parser_accept(p, TOK_COMMA));
    if (!ok || !at_end(p)) {
        parser_go_back(p, s);
        if (p->name_mistakes) diagnose_del(p);
        return NULL;
    }
    NodeList targets = parser_take(p, base);
    Node *n = parser_node(p, NODE_Delete, first);
    if (n != NULL) n->u.Delete.targets = targets;
    return n;
}

// ('global' | 'nonlocal') NAME (',' NAME)*
static Node *read_scope(Parser *p, NodeKind kind) {
    uint32_t first = p->mark++, len = 0;
    do {
        if (!parser_accept(p, TOK_NAME)) return NULL;
        len++;
    } while (parser_accept(p, TOK_COMMA));
    const Ident **names = arena_array(p->arena, len, sizeof *names);
    Node *n = parser_node(p, kind, first);
    if (n == NULL || names == NULL) return parser_no_memory(p);
    for (uint32_t i = 0; i < len; i++)
        names[i] = parser_token(p, first + 1 + i * 2)->name;
    n->u.Global.names = (IdentList){names, len}; // Nonlocal has the same layout
    return n;
}

static Node *read_bare(Parser *p, NodeKind kind) {
    p->mark++;
    return parser_node(p, kind, p->mark - 1);
}

// ---- imports

// dotted_name: NAME ('.' NAME)*
static const Ident *read_dotted_name(Parser *p) {
    if (!parser_accept(p, TOK_NAME)) return NULL;
    const Ident *name = parser_last(p)->name;
    if (!parser_at(p, TOK_DOT)) return name;
    Buf b;
    buf_init(&b, p->arena);
    buf_add(&b, name->text, name->len);
    while (parser_at(p, TOK_DOT)) {
        if (parser_kind_at(p, 1) != TOK_NAME) break;
        p->mark += 2;
        buf_add_char(&b, '.');
        buf_add(&b, parser_last(p)->name->text, parser_last(p)->name->len);
    }
    name = b.failed ? NULL : names_intern(&p->names, b.data, b.len);
    return name != NULL ? name : parser_no_memory(p);
}

// name ['as' NAME]
static Node *read_alias(Parser *p, bool dotted) {
    uint32_t first = p->mark;
    const Ident *name = NULL, *asname = NULL;
    if (dotted) {
        name = read_dotted_name(p);
    } else if (parser_accept(p, TOK_NAME)) {
        name = parser_last(p)->name;
    }
    if (name == NULL) return NULL;
    if (parser_at(p, TOK_AS)) {
        if (parser_kind_at(p, 1) != TOK_NAME) return NULL;
        p->mark += 2;
        asname = parser_last(p)->name;
    }
    Node *n = parser_node(p, NODE_alias, first);
    if (n == NULL) return NULL;
    n->u.alias.name = name;
    n->u.alias.asname = asname;
    return n;
}

// alias (',' alias)*; a comma without a name behind it is left alone.
static bool read_aliases(Parser *p, bool dotted) {
    for (;;) {
        Spot s = parser_spot(p);
        Node *n = read_alias(p, dotted);
        if (n == NULL) {
            parser_go_back(p, s);
            return false;
        }
        parser_push(p, n);
        if (!parser_at(p, TOK_COMMA)) return true;
        if (!dotted && parser_kind_at(p, 1) != TOK_NAME) return true;
        p->mark++;
    }
}

// import_name: 'import' dotted_as_name (',' dotted_as_name)*
static Node *read_import(Parser *p) {
    uint32_t first = p->mark++, base = p->scratch_len;
    if (!read_aliases(p, true)) return NULL;
    NodeList names = parser_take(p, base);
    Node *n = parser_node(p, NODE_Import, first);
    if (n != NULL) n->u.Import.names = names;
    return n;
}

static bool push_star(Parser *p) {
    p->mark++;
    Node *n = parser_node(p, NODE_alias, p->mark - 1);
    if (n == NULL) return false;
    n->u.alias.name = names_intern(&p->names, "*", 1);
    if (n->u.alias.name == NULL) return parser_no_memory(p) != NULL;
    parser_push(p, n);
    return true;
}

// import_from_targets: '(' aliases [','] ')' | aliases !',' | '*'
static bool read_import_targets(Parser *p) {
    if (parser_at(p, TOK_STAR)) return push_star(p);
    if (parser_accept(p, TOK_LPAR)) {
        if (!read_aliases(p, false)) return false;
        parser_accept(p, TOK_COMMA);
        return parser_accept(p, TOK_RPAR);
    }
    Spot s = parser_spot(p);
    if (!read_aliases(p, false)) return false;
    if (!parser_at(p, TOK_COMMA)) return true;
    parser_go_back(p, s);
    if (p->name_mistakes) diagnose_import_targets(p);
    return false;
}

// import_from: 'from' ('.' | '...')* dotted_name 'import' import_from_targets
//            | 'from' ('.' | '...')+ 'import' import_from_targets
static Node *read_import_from(Parser *p) {
    uint32_t first = p->mark++, base = p->scratch_len;
    int32_t level = 0;
    for (;; p->mark++) {
        if (parser_at(p, TOK_DOT)) {
            level += 1;
        } else if (parser_at(p, TOK_ELLIPSIS)) {
            level += 3;
        } else {
            break;
        }
    }
    const Ident *module = NULL;
    if (level == 0 || !parser_at(p, TOK_IMPORT)) {
        module = read_dotted_name(p);
        if (module == NULL) return NULL;
    }
    if (!parser_accept(p, TOK_IMPORT) || !read_import_targets(p)) return NULL;
    NodeList names = parser_take(p, base);
    Node *n = parser_node(p, NODE_ImportFrom, first);
    if (n == NULL) return NULL;
    n->u.ImportFrom.module = module;
    n->u.ImportFrom.names = names;
    n->u.ImportFrom.level = level;
    return n;
}

// ---- lines

static Node *read_simple(Parser *p) {
    switch (parser_kind(p)) {
    case TOK_RETURN: return read_return(p);
    case TOK_IMPORT: return read_import(p);
    case TOK_FROM: return read_import_from(p);
    case TOK_RAISE: return read_raise(p);
    case TOK_PASS: return read_bare(p, NODE_Pass);
    case TOK_DEL: return read_del(p);
    case TOK_ASSERT: return read_assert(p);
    case TOK_BREAK: return read_bare(p, NODE_Break);
    case TOK_CONTINUE: return read_bare(p, NODE_Continue);
    case TOK_GLOBAL: return read_scope(p, NODE_Global);
    case TOK_NONLOCAL: return read_scope(p, NODE_Nonlocal);
    case TOK_NAME:
        if (parser_at_name(p, 0, "type") && parser_kind_at(p, 1) == TOK_NAME) {
            return parse_type_alias(p);
        }
        return read_expression_statement(p);
    default: return read_expression_statement(p);
    }
}

// simple_stmts: simple_stmt (';' simple_stmt)* [';'] NEWLINE
bool parse_simple_statements(Parser *p) {
    do {
        if (parser_at(p, TOK_NEWLINE)) break;
        Node *n = read_simple(p);
        if (n == NULL) return false;
        parser_push(p, n);
    } while (parser_accept(p, TOK_SEMI));
    if (p->mode == PARSE_SINGLE && (parser_at(p, TOK_END) || parser_at(p, TOK_DEDENT))) {
        return true;
    }
    return parser_accept(p, TOK_NEWLINE);
}
