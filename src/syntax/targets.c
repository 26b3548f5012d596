// Assignment targets. They are parsed as expressions and then judged: what the grammar
// calls a target is a property of the finished node. Contexts are set here. Recursion
// follows brackets and stars only, which the lexer and parser bound.
#include "syntax/internal.h"

void target_set_ctx(Node *n, ExprContext ctx) {
    NodeList *parts = NULL;
    switch (n->kind) {
    case NODE_Name: n->u.Name.ctx = (uint8_t)ctx; break;
    case NODE_Attribute: n->u.Attribute.ctx = (uint8_t)ctx; break;
    case NODE_Subscript: n->u.Subscript.ctx = (uint8_t)ctx; break;
    case NODE_Starred:
        n->u.Starred.ctx = (uint8_t)ctx;
        target_set_ctx(n->u.Starred.value, ctx);
        break;
    case NODE_Tuple:
        n->u.Tuple.ctx = (uint8_t)ctx;
        parts = &n->u.Tuple.elts;
        break;
    case NODE_List:
        n->u.List.ctx = (uint8_t)ctx;
        parts = &n->u.List.elts;
        break;
    default: break;
    }
    for (uint32_t i = 0; parts != NULL && i < parts->len; i++) {
        target_set_ctx(parts->items[i], ctx);
    }
}

static bool is_target(const Node *n, TargetUse use, bool star_allowed) {
    switch (n->kind) {
    case NODE_Name:
    case NODE_Attribute:
    case NODE_Subscript: return true;
    case NODE_Starred:
        return star_allowed && use != TARGET_DEL &&
               is_target(n->u.Starred.value, use, false);
    case NODE_Tuple:
    case NODE_List: {
        const NodeList *parts =
            n->kind == NODE_Tuple ? &n->u.Tuple.elts : &n->u.List.elts;
        for (uint32_t i = 0; i < parts->len; i++) {
            if (!is_target(parts->items[i], use, true)) return false;
        }
        return true;
    }
    default: return false;
    }
}

bool target_make(Node *n, TargetUse use) {
    if (!is_target(n, use, true)) return false;
    target_set_ctx(n, use == TARGET_DEL ? CTX_DEL : CTX_STORE);
    return true;
}

bool target_make_single(Node *n) {
    if (n->kind != NODE_Name && n->kind != NODE_Attribute && n->kind != NODE_Subscript) {
        return false;
    }
    target_set_ctx(n, CTX_STORE);
    return true;
}

Node *target_find_invalid(Node *n, TargetUse use) {
    NodeList parts = {0};
    switch (n->kind) {
    case NODE_Name:
    case NODE_Attribute:
    case NODE_Subscript: return NULL;
    case NODE_Starred:
        if (use == TARGET_DEL) return n;
        return target_find_invalid(n->u.Starred.value, use);
    case NODE_Compare:
        // `for x in y` read as an expression is a comparison.
        if (use != TARGET_FOR) return n;
        return n->u.Compare.ops[0] == CMP_In ? target_find_invalid(n->u.Compare.left, use)
                                             : NULL;
    case NODE_Tuple: parts = n->u.Tuple.elts; break;
    case NODE_List: parts = n->u.List.elts; break;
    default: return n;
    }
    for (uint32_t i = 0; i < parts.len; i++) {
        Node *bad = target_find_invalid(parts.items[i], use);
        if (bad != NULL) return bad;
    }
    return NULL;
}

static const char *describe_constant(const Node *n) {
    switch (n->u.Constant.value.kind) {
    case CONST_NONE: return "None";
    case CONST_TRUE: return "True";
    case CONST_FALSE: return "False";
    case CONST_ELLIPSIS: return "ellipsis";
    default: return "literal";
    }
}

const char *target_describe(const Node *n) {
    switch (n->kind) {
    case NODE_Attribute: return "attribute";
    case NODE_Subscript: return "subscript";
    case NODE_Starred: return "starred";
    case NODE_Name: return "name";
    case NODE_List: return "list";
    case NODE_Tuple: return "tuple";
    case NODE_Lambda: return "lambda";
    case NODE_Call: return "function call";
    case NODE_BoolOp:
    case NODE_BinOp:
    case NODE_UnaryOp: return "expression";
    case NODE_GeneratorExp: return "generator expression";
    case NODE_Yield:
    case NODE_YieldFrom: return "yield expression";
    case NODE_Await: return "await expression";
    case NODE_ListComp: return "list comprehension";
    case NODE_SetComp: return "set comprehension";
    case NODE_DictComp: return "dict comprehension";
    case NODE_Dict: return "dict literal";
    case NODE_Set: return "set display";
    case NODE_JoinedStr:
    case NODE_FormattedValue: return "f-string expression";
    case NODE_Constant: return describe_constant(n);
    case NODE_Compare: return "comparison";
    case NODE_IfExp: return "conditional expression";
    case NODE_NamedExpr: return "named expression";
    default: return "expression";
    }
}

// star_target: '*' target | target, where a target ends in a name, attribute, subscript
// or bracketed targets
Node *parse_star_target(Parser *p) {
    uint32_t first = p->mark;
    bool star = parser_accept(p, TOK_STAR);
    Node *n = parse_primary(p);
    if (n == NULL || !target_make(n, TARGET_STAR)) return NULL;
    if (n->kind == NODE_Starred) return NULL;
    if (!star) return n;
    Node *s = parser_node(p, NODE_Starred, first);
    if (s == NULL) return NULL;
    s->u.Starred.value = n;
    s->u.Starred.ctx = CTX_STORE;
    return s;
}

// star_targets: star_target (',' star_target)* [',']
Node *parse_star_targets(Parser *p) {
    Node *n = parse_tuple_of(p, parse_star_target);
    if (n != NULL) target_set_ctx(n, CTX_STORE);
    return n;
}
