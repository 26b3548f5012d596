// Warnings of calls and subscripts that can only fail, mostly because a comma is missing.
#include "compile/internal.h"

static const char *constant_type(const Constant *v) {
    switch ((ConstKind)v->kind) {
    case CONST_NONE: return "NoneType";
    case CONST_TRUE:
    case CONST_FALSE: return "bool";
    case CONST_ELLIPSIS: return "ellipsis";
    case CONST_INT: return "int";
    case CONST_FLOAT: return "float";
    case CONST_COMPLEX: return "complex";
    case CONST_STR: return "str";
    case CONST_BYTES: return "bytes";
    }
    return NULL;
}

// The type that an expression's value certainly has, or NULL.
static const char *static_type(const Node *n) {
    switch (n->kind) {
    case NODE_Tuple: return "tuple";
    case NODE_List:
    case NODE_ListComp: return "list";
    case NODE_Dict:
    case NODE_DictComp: return "dict";
    case NODE_Set:
    case NODE_SetComp: return "set";
    case NODE_GeneratorExp: return "generator";
    case NODE_Lambda: return "function";
    case NODE_JoinedStr:
    case NODE_FormattedValue: return "str";
    case NODE_Constant: return constant_type(&n->u.Constant.value);
    default: return NULL;
    }
}

bool warn_is_literal(Compiler *c, const Node *n) {
    Konst k;
    return fold_expr(c, n, &k) && k.tag != ICONST_NONE && k.tag != ICONST_TRUE &&
           k.tag != ICONST_FALSE && k.tag != ICONST_ELLIPSIS;
}

void warn_callee(Compiler *c, const Node *call) {
    const Node *func = call->u.Call.func;
    const char *type = func->kind == NODE_Lambda ? NULL : static_type(func);
    if (type != NULL)
        compile_warn(c, call, "'%s' object is not callable; perhaps you missed a comma?",
                     type);
}

static bool has_items(const Node *n) {
    switch (n->kind) {
    case NODE_Set:
    case NODE_SetComp:
    case NODE_GeneratorExp:
    case NODE_Lambda: return false;
    case NODE_Constant: {
        uint8_t kind = n->u.Constant.value.kind;
        return kind == CONST_STR || kind == CONST_BYTES;
    }
    default: return true;
    }
}

static bool is_index(const Node *n) {
    if (n->kind == NODE_Constant) {
        uint8_t kind = n->u.Constant.value.kind;
        return kind == CONST_INT || kind == CONST_TRUE || kind == CONST_FALSE;
    }
    return static_type(n) == NULL;
}

void warn_subscript(Compiler *c, const Node *subscript) {
    const Node *value = subscript->u.Subscript.value,
               *index = subscript->u.Subscript.slice;
    const char *type = static_type(value);
    if (type == NULL) return;
    if (!has_items(value)) {
        compile_warn(c, subscript,
                     "'%s' object is not subscriptable; perhaps you missed a comma?",
                     type);
        return;
    }
    bool is_dict = value->kind == NODE_Dict || value->kind == NODE_DictComp;
    if (is_dict || is_index(index) || index->kind == NODE_Slice) return;
    compile_warn(
        c, subscript,
        "%s indices must be integers or slices, not %s; perhaps you missed a comma?",
        type, static_type(index));
}
