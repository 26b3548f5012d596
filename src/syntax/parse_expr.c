// Expressions from the lists of them down to primaries. Binary operators are parsed by
// precedence climbing, so `1+1+...` is a loop; only brackets, unary operators, `**`,
// `not`, conditional expressions and lambdas recurse, each under the C stack guard.
#include "syntax/internal.h"

// ---- lists

// items: item (',' item)* [',']; one item without a comma is itself
Node *parse_tuple_of(Parser *p, ParseFn *item) {
    uint32_t first = p->mark;
    Node *n = item(p);
    if (n == NULL || !parser_at(p, TOK_COMMA)) return n;
    uint32_t base = p->scratch_len;
    parser_push(p, n);
    while (parser_accept(p, TOK_COMMA)) {
        Spot s = parser_spot(p);
        n = item(p);
        if (n == NULL) {
            if (p->stop) return NULL;
            parser_go_back(p, s);
            break;
        }
        parser_push(p, n);
    }
    NodeList elts = parser_take(p, base);
    Node *t = parser_node(p, NODE_Tuple, first);
    if (t != NULL) t->u.Tuple.elts = elts;
    return t;
}

// '*' bitwise_or
Node *parse_starred(Parser *p) {
    uint32_t first = p->mark;
    if (!parser_accept(p, TOK_STAR)) return NULL;
    Node *value = parse_bitwise_or(p);
    if (value == NULL) return NULL;
    Node *n = parser_node(p, NODE_Starred, first);
    if (n != NULL) n->u.Starred.value = value;
    return n;
}

static Node *read_star_expression(Parser *p) {
    return parser_at(p, TOK_STAR) ? parse_starred(p) : parse_expression(p);
}

// star_expression: '*' bitwise_or | expression
Node *parse_star_expression(Parser *p) {
    return parser_memo(p, RULE_STAR_EXPRESSION, read_star_expression);
}

static Node *read_star_expressions(Parser *p) {
    return parse_tuple_of(p, parse_star_expression);
}

// star_expressions: star_expression (',' star_expression)* [',']
Node *parse_star_expressions(Parser *p) {
    return parser_memo(p, RULE_STAR_EXPRESSIONS, read_star_expressions);
}

// star_named_expression: '*' bitwise_or | named_expression
Node *parse_star_named_expression(Parser *p) {
    return parser_at(p, TOK_STAR) ? parse_starred(p) : parse_named_expression(p);
}

// expressions: expression (',' expression)* [',']
Node *parse_expressions(Parser *p) {
    return parse_tuple_of(p, parse_expression);
}

// yield_expr: 'yield' 'from' expression | 'yield' [star_expressions]
Node *parse_yield(Parser *p) {
    uint32_t first = p->mark;
    if (!parser_accept(p, TOK_YIELD)) return NULL;
    if (parser_at(p, TOK_FROM)) {
        p->mark++;
        Node *value = parse_expression(p);
        if (value == NULL) return NULL;
        Node *n = parser_node(p, NODE_YieldFrom, first);
        if (n != NULL) n->u.YieldFrom.value = value;
        return n;
    }
    Spot s = parser_spot(p);
    Node *value = parse_star_expressions(p);
    if (value == NULL) {
        if (p->stop) return NULL;
        parser_go_back(p, s);
    }
    Node *n = parser_node(p, NODE_Yield, first);
    if (n != NULL) n->u.Yield.value = value;
    return n;
}

// ---- named expressions and conditionals

// assignment_expression: NAME ':=' expression
Node *parse_assignment_expression(Parser *p) {
    uint32_t first = p->mark;
    if (!parser_at(p, TOK_NAME) || parser_kind_at(p, 1) != TOK_COLONEQUAL) return NULL;
    p->mark++;
    Node *target = parser_node(p, NODE_Name, first);
    if (target == NULL) return NULL;
    target->u.Name.id = parser_last(p)->name;
    target->u.Name.ctx = CTX_STORE;
    p->mark++;
    Node *value = parse_expression(p);
    if (value == NULL) return NULL;
    Node *n = parser_node(p, NODE_NamedExpr, first);
    if (n == NULL) return NULL;
    n->u.NamedExpr.target = target;
    n->u.NamedExpr.value = value;
    return n;
}

// named_expression: assignment_expression | expression !':='
static Node *read_named_expression(Parser *p) {
    if (parser_at(p, TOK_NAME) && parser_kind_at(p, 1) == TOK_COLONEQUAL) {
        return parse_assignment_expression(p);
    }
    if (p->name_mistakes) diagnose_named_expression(p);
    if (p->stop) return NULL;
    Node *n = parse_expression(p);
    return n != NULL && parser_at(p, TOK_COLONEQUAL) ? NULL : n;
}

Node *parse_named_expression(Parser *p) {
    return parser_memo(p, RULE_NAMED_EXPRESSION, read_named_expression);
}

// expression: disjunction ['if' disjunction 'else' expression] | lambda
static Node *read_expression_itself(Parser *p) {
    if (parser_at(p, TOK_LAMBDA)) return parse_lambda(p);
    uint32_t first = p->mark;
    Node *body = parse_disjunction(p);
    if (body == NULL || !parser_at(p, TOK_IF)) return body;
    Spot s = parser_spot(p);
    p->mark++;
    Node *test = parse_disjunction(p);
    Node *orelse = NULL;
    if (test != NULL && parser_accept(p, TOK_ELSE)) orelse = parse_expression(p);
    if (orelse == NULL) {
        // The `if` may be a comprehension's.
        if (p->stop) return NULL;
        parser_go_back(p, s);
        return body;
    }
    Node *n = parser_node(p, NODE_IfExp, first);
    if (n == NULL) return NULL;
    n->u.IfExp.test = test;
    n->u.IfExp.body = body;
    n->u.IfExp.orelse = orelse;
    return n;
}

static Node *read_expression(Parser *p) {
    if (parser_too_deep(p)) return NULL;
    if (p->name_mistakes) diagnose_expression(p);
    return p->stop ? NULL : read_expression_itself(p);
}

// An expression within which no mistakes are named.
Node *parse_expression_quietly(Parser *p) {
    bool saved = p->name_mistakes;
    p->name_mistakes = false;
    Node *n = parser_too_deep(p) ? NULL : read_expression_itself(p);
    p->name_mistakes = saved;
    return n;
}

Node *parse_expression(Parser *p) {
    return parser_memo(p, RULE_EXPRESSION, read_expression);
}

// ---- operators

enum Level {
    LEVEL_NONE,
    LEVEL_OR,
    LEVEL_AND,
    LEVEL_NOT,
    LEVEL_COMPARE,
    LEVEL_BITOR,
    LEVEL_BITXOR,
    LEVEL_BITAND,
    LEVEL_SHIFT,
    LEVEL_SUM,
    LEVEL_TERM,
    LEVEL_UNARY,
};

typedef struct OpInfo {
    uint8_t level, op;
} OpInfo;

static OpInfo get_op(TokenKind kind) {
    static const OpInfo ops[TOK_COUNT] = {
        [TOK_OR] = {LEVEL_OR, BOOL_Or},
        [TOK_AND] = {LEVEL_AND, BOOL_And},
        [TOK_EQEQUAL] = {LEVEL_COMPARE, CMP_Eq},
        [TOK_NOTEQUAL] = {LEVEL_COMPARE, CMP_NotEq},
        [TOK_LESS] = {LEVEL_COMPARE, CMP_Lt},
        [TOK_LESSEQUAL] = {LEVEL_COMPARE, CMP_LtE},
        [TOK_GREATER] = {LEVEL_COMPARE, CMP_Gt},
        [TOK_GREATEREQUAL] = {LEVEL_COMPARE, CMP_GtE},
        [TOK_IS] = {LEVEL_COMPARE, CMP_Is},
        [TOK_IN] = {LEVEL_COMPARE, CMP_In},
        [TOK_NOT] = {LEVEL_COMPARE, CMP_NotIn},
        [TOK_VBAR] = {LEVEL_BITOR, BIN_BitOr},
        [TOK_CIRCUMFLEX] = {LEVEL_BITXOR, BIN_BitXor},
        [TOK_AMPER] = {LEVEL_BITAND, BIN_BitAnd},
        [TOK_LEFTSHIFT] = {LEVEL_SHIFT, BIN_LShift},
        [TOK_RIGHTSHIFT] = {LEVEL_SHIFT, BIN_RShift},
        [TOK_PLUS] = {LEVEL_SUM, BIN_Add},
        [TOK_MINUS] = {LEVEL_SUM, BIN_Sub},
        [TOK_STAR] = {LEVEL_TERM, BIN_Mult},
        [TOK_SLASH] = {LEVEL_TERM, BIN_Div},
        [TOK_DOUBLESLASH] = {LEVEL_TERM, BIN_FloorDiv},
        [TOK_PERCENT] = {LEVEL_TERM, BIN_Mod},
        [TOK_AT] = {LEVEL_TERM, BIN_MatMult},
    };
    return ops[kind];
}

static Node *parse_operators(Parser *p, unsigned min);

// power: await_primary ['**' factor]; await_primary: ['await'] primary
static Node *parse_power(Parser *p) {
    uint32_t first = p->mark;
    bool awaits = parser_accept(p, TOK_AWAIT);
    Node *n = parse_primary(p);
    if (n == NULL) return NULL;
    if (awaits) {
        Node *a = parser_node(p, NODE_Await, first);
        if (a == NULL) return NULL;
        a->u.Await.value = n;
        n = a;
    }
    if (!parser_at(p, TOK_DOUBLESTAR)) return n;
    Spot s = parser_spot(p);
    p->mark++;
    Node *right = parse_operators(p, LEVEL_UNARY);
    if (right == NULL) {
        if (p->stop) return NULL;
        parser_go_back(p, s);
        return n;
    }
    Node *b = parser_node(p, NODE_BinOp, first);
    if (b == NULL) return NULL;
    b->u.BinOp.left = n;
    b->u.BinOp.op = BIN_Pow;
    b->u.BinOp.right = right;
    return b;
}

// factor: ('+' | '-' | '~') factor | power
// inversion: 'not' inversion | comparison
static Node *parse_unary(Parser *p, unsigned min) {
    uint8_t op;
    unsigned operand = LEVEL_UNARY;
    switch (parser_kind(p)) {
    case TOK_PLUS: op = UN_UAdd; break;
    case TOK_MINUS: op = UN_USub; break;
    case TOK_TILDE: op = UN_Invert; break;
    case TOK_NOT:
        if (min > LEVEL_NOT) return NULL;
        op = UN_Not;
        operand = LEVEL_NOT;
        break;
    default: return parse_power(p);
    }
    uint32_t first = p->mark++;
    Node *value = parse_operators(p, operand);
    if (value == NULL) return NULL;
    Node *n = parser_node(p, NODE_UnaryOp, first);
    if (n == NULL) return NULL;
    n->u.UnaryOp.op = op;
    n->u.UnaryOp.operand = value;
    return n;
}

// The operator at mark and how many tokens it has (`not in` and `is not` have two); level
// LEVEL_NONE if there is none that binds as tightly as min. Nothing beyond is looked at.
static OpInfo peek_op(Parser *p, unsigned min, uint32_t *tokens) {
    TokenKind kind = parser_kind(p);
    OpInfo info = get_op(kind);
    *tokens = 1;
    if (info.level < min) return (OpInfo){LEVEL_NONE, 0};
    if (kind == TOK_NOT) {
        *tokens = 2;
        if (parser_kind_at(p, 1) != TOK_IN) info.level = LEVEL_NONE;
    } else if (kind == TOK_IS && parser_kind_at(p, 1) == TOK_NOT) {
        *tokens = 2;
        info.op = CMP_IsNot;
    }
    return info;
}

// left (op right)+ for one of `and`, `or`; stands before the first operator. *stuck: the
// last operator has no operand and must not be tried again, or nesting would double the
// work.
static Node *parse_bool_chain(Parser *p, uint32_t first, Node *left, OpInfo info,
                              bool *stuck) {
    uint32_t base = p->scratch_len;
    TokenKind op = parser_kind(p);
    parser_push(p, left);
    while (parser_at(p, op)) {
        Spot s = parser_spot(p);
        p->mark++;
        Node *right = parse_operators(p, info.level + 1u);
        if (right == NULL) {
            if (p->stop) return NULL;
            parser_go_back(p, s);
            *stuck = true;
            break;
        }
        parser_push(p, right);
    }
    if (p->scratch_len == base + 1) {
        p->scratch_len = base;
        return NULL;
    }
    NodeList values = parser_take(p, base);
    Node *n = parser_node(p, NODE_BoolOp, first);
    if (n == NULL) return NULL;
    n->u.BoolOp.op = info.op;
    n->u.BoolOp.values = values;
    return n;
}

// Appends to an arena array that doubles from 4 items; len is the number there are.
static uint8_t *add_op(Parser *p, uint8_t *ops, uint32_t len, uint8_t op) {
    if (len == 0 || (len >= 4 && (len & (len - 1)) == 0)) {
        uint8_t *more = arena_alloc(p->arena, len == 0 ? 4 : (size_t)len * 2);
        if (more == NULL) return parser_no_memory(p);
        for (uint32_t i = 0; i < len; i++)
            more[i] = ops[i];
        ops = more;
    }
    ops[len] = op;
    return ops;
}

// left (op right)+ for comparisons; stands before the first operator.
static Node *parse_compare_chain(Parser *p, uint32_t first, Node *left, bool *stuck) {
    uint32_t base = p->scratch_len, len = 0;
    uint8_t *ops = NULL;
    for (;; len++) {
        uint32_t tokens;
        OpInfo info = peek_op(p, LEVEL_COMPARE, &tokens);
        if (info.level != LEVEL_COMPARE) break;
        Spot s = parser_spot(p);
        p->mark += tokens;
        Node *right = parse_operators(p, LEVEL_BITOR);
        if (right == NULL) {
            if (p->stop) return NULL;
            parser_go_back(p, s);
            *stuck = true;
            break;
        }
        parser_push(p, right);
        ops = add_op(p, ops, len, info.op);
        if (ops == NULL) return NULL;
    }
    if (len == 0) return NULL;
    NodeList comparators = parser_take(p, base);
    Node *n = parser_node(p, NODE_Compare, first);
    if (n == NULL) return NULL;
    n->u.Compare.left = left;
    n->u.Compare.ops = ops;
    n->u.Compare.comparators = comparators;
    return n;
}

// left op right for one arithmetic or bit operator
static Node *parse_binary(Parser *p, uint32_t first, Node *left, OpInfo info) {
    Spot s = parser_spot(p);
    p->mark++;
    Node *right = parse_operators(p, info.level + 1u);
    if (right == NULL) {
        if (!p->stop) parser_go_back(p, s);
        return NULL;
    }
    Node *n = parser_node(p, NODE_BinOp, first);
    if (n == NULL) return NULL;
    n->u.BinOp.left = left;
    n->u.BinOp.op = info.op;
    n->u.BinOp.right = right;
    return n;
}

// An expression whose operators all bind at least as tightly as `min`. As in a parsing
// expression grammar, an operator without a right operand is left for the caller to
// refuse.
static Node *parse_operators(Parser *p, unsigned min) {
    if (parser_too_deep(p)) return NULL;
    uint32_t first = p->mark;
    unsigned last = parser_at(p, TOK_NOT) ? LEVEL_NOT : LEVEL_UNARY;
    Node *left = parse_unary(p, min);
    while (left != NULL) {
        uint32_t tokens;
        OpInfo info = peek_op(p, min, &tokens);
        // A tighter operator than the last one was refused by the operand before it.
        if (info.level == LEVEL_NONE || info.level > last) return left;
        last = info.level;
        Node *n;
        bool stuck = false;
        if (info.level == LEVEL_COMPARE) {
            n = parse_compare_chain(p, first, left, &stuck);
        } else if (info.level <= LEVEL_AND) {
            n = parse_bool_chain(p, first, left, info, &stuck);
        } else {
            n = parse_binary(p, first, left, info);
        }
        if (n == NULL) return p->stop ? NULL : left;
        left = n;
        if (stuck) return left;
    }
    return NULL;
}

static Node *read_disjunction(Parser *p) {
    return parse_operators(p, LEVEL_OR);
}
static Node *read_bitwise_or(Parser *p) {
    return parse_operators(p, LEVEL_BITOR);
}

Node *parse_disjunction(Parser *p) {
    return parser_memo(p, RULE_DISJUNCTION, read_disjunction);
}

Node *parse_bitwise_or(Parser *p) {
    return parser_memo(p, RULE_BITWISE_OR, read_bitwise_or);
}

// ---- primaries

static Node *read_attribute(Parser *p, uint32_t first, Node *value) {
    if (parser_kind_at(p, 1) != TOK_NAME) return NULL;
    p->mark += 2;
    Node *n = parser_node(p, NODE_Attribute, first);
    if (n == NULL) return NULL;
    n->u.Attribute.value = value;
    n->u.Attribute.attr = parser_last(p)->name;
    return n;
}

// Makes the only argument, which has been read, the element of a generator expression. It
// wears the call's parentheses.
static bool read_lone_genexp(Parser *p, Node *args, uint32_t first) {
    NodeList *list = &args->u.Call.args;
    if (list->len != 1 || args->u.Call.keywords.len != 0) return false;
    Node *elt = list->items[0];
    NodeList generators;
    if (elt->kind == NODE_Starred || !parse_for_if_clauses(p, &generators) ||
        !parser_accept(p, TOK_RPAR)) {
        return false;
    }
    Node *n = parser_node(p, NODE_GeneratorExp, first);
    if (n == NULL) return false;
    n->u.GeneratorExp.elt = elt;
    n->u.GeneratorExp.generators = generators;
    list->items[0] = n;
    return true;
}

static Node *make_call(Parser *p, uint32_t first, Node *func, const Node *args) {
    Node *call = parser_node(p, NODE_Call, first);
    if (call == NULL) return NULL;
    call->u.Call = args->u.Call;
    call->u.Call.func = func;
    return call;
}

// primary '(' [arguments] ')' | primary genexp
static Node *read_call(Parser *p, uint32_t first, Node *func) {
    if (p->second_pass) {
        // CPython tries the generator expression first, with its own mistakes.
        Spot s = parser_spot(p);
        Node *genexp = parse_genexp(p);
        if (p->stop) return NULL;
        if (genexp != NULL) {
            Node *args = parser_node(p, NODE_Call, s.mark);
            if (args == NULL) return NULL;
            args->u.Call.args = parser_single(p, genexp);
            return make_call(p, first, func, args);
        }
        parser_go_back(p, s);
    }
    uint32_t open = p->mark++;
    Node *args = parse_arguments(p);
    if (args == NULL) return NULL;
    if (!parser_accept(p, TOK_RPAR) && !read_lone_genexp(p, args, open)) return NULL;
    return make_call(p, first, func, args);
}

static Node *read_subscript(Parser *p, uint32_t first, Node *value) {
    p->mark++;
    Node *slice = parse_slices(p);
    if (slice == NULL || !parser_accept(p, TOK_RSQB)) return NULL;
    Node *n = parser_node(p, NODE_Subscript, first);
    if (n == NULL) return NULL;
    n->u.Subscript.value = value;
    n->u.Subscript.slice = slice;
    return n;
}

// primary: atom ('.' NAME | '(' [arguments] ')' | genexp | '[' slices ']')*
static Node *read_primary(Parser *p) {
    uint32_t first = p->mark;
    Node *n = parse_atom(p);
    while (n != NULL) {
        Spot s = parser_spot(p);
        Node *next;
        if (p->name_mistakes && (parser_at(p, TOK_LBRACE) || parser_at(p, TOK_LSQB))) {
            // CPython looks for a generator expression here, whose mistakes are those of
            // comprehensions in any brackets.
            diagnose_comprehension(p);
            if (p->stop) return NULL;
            parser_go_back(p, s);
        }
        switch (parser_kind(p)) {
        case TOK_DOT: next = read_attribute(p, first, n); break;
        case TOK_LPAR: next = read_call(p, first, n); break;
        case TOK_LSQB: next = read_subscript(p, first, n); break;
        default: return n;
        }
        if (next == NULL) {
            if (p->stop) return NULL;
            parser_go_back(p, s);
            return n;
        }
        n = next;
    }
    return NULL;
}

Node *parse_primary(Parser *p) {
    return parser_memo(p, RULE_PRIMARY, read_primary);
}
