// The tables that ast.def gives, and the generic child iterator (see ast.h).
#include "syntax/ast.h"

// Each row becomes a case with its own static tables; the local typedef lets the field
// macros, which do not know their node's kind, compute offsets.
const NodeInfo *ast_info(NodeKind kind) {
    switch (kind) {
#define NODE(kind, group)                                                                \
    case NODE_##kind: {                                                                  \
        enum { GROUP = GROUP_##group };                                                  \
        typedef struct Ast##kind T;                                                      \
        static const FieldInfo fields[] = {
#define END(kind)                                                                        \
    }                                                                                    \
    ;                                                                                    \
    static const NodeInfo info = {#kind, fields, sizeof fields / sizeof fields[0],       \
                                  GROUP, offsetof(Node, u) + sizeof(T)};                 \
    return &info;                                                                        \
    }
#define EMPTY(kind, group)                                                               \
    case NODE_##kind: {                                                                  \
        static const NodeInfo info = {#kind, NULL, 0, GROUP_##group, offsetof(Node, u)}; \
        return &info;                                                                    \
    }
#define FIELD(f, t) {#f, offsetof(Node, u) + offsetof(T, f), t},
#define CHILD(f) FIELD(f, FIELD_CHILD)
#define MAYBE(f) FIELD(f, FIELD_MAYBE)
#define LIST(f) FIELD(f, FIELD_LIST)
#define HOLES(f) FIELD(f, FIELD_HOLES)
#define IDENT(f) FIELD(f, FIELD_IDENT)
#define MAYBE_ID(f) FIELD(f, FIELD_MAYBE_ID)
#define IDENTS(f) FIELD(f, FIELD_IDENTS)
#define INT(f) FIELD(f, FIELD_INT)
#define CTX(f) FIELD(f, FIELD_CTX)
#define OP(f, set) FIELD(f, FIELD_OP_##set)
#define CMPOPS(f) FIELD(f, FIELD_CMPOPS)
#define CONST(f) FIELD(f, FIELD_CONST)
#include "syntax/ast.def"
    case NODE_NONE:
    case NODE_COUNT: break;
    }
    return NULL;
}

static const void *get_field(const Node *n, const FieldInfo *f) {
    return (const char *)n + f->offset;
}

Node *ast_next_child(const Node *n, AstCursor *cursor) {
    const NodeInfo *info = ast_info((NodeKind)n->kind);
    for (; cursor->field < info->len; cursor->field++, cursor->index = 0) {
        const FieldInfo *f = &info->fields[cursor->field];
        if (f->type == FIELD_CHILD || f->type == FIELD_MAYBE) {
            Node *child = *(Node *const *)get_field(n, f);
            if (child == NULL) continue;
            cursor->field++;
            return child;
        }
        if (f->type != FIELD_LIST && f->type != FIELD_HOLES) continue;
        const NodeList *list = get_field(n, f);
        while (cursor->index < list->len) {
            Node *child = list->items[cursor->index++];
            if (child != NULL) return child;
        }
    }
    return NULL;
}

const char *ast_operator_name(uint8_t op) {
    static const char *const names[] = {"Add",    "Sub",    "Mult",    "MatMult", "Div",
                                        "Mod",    "Pow",    "LShift",  "RShift",  "BitOr",
                                        "BitXor", "BitAnd", "FloorDiv"};
    return names[op];
}

const char *ast_bool_name(uint8_t op) {
    return op == BOOL_And ? "And" : "Or";
}

const char *ast_unary_name(uint8_t op) {
    static const char *const names[] = {"Invert", "Not", "UAdd", "USub"};
    return names[op];
}

const char *ast_cmp_name(uint8_t op) {
    static const char *const names[] = {"Eq",  "NotEq", "Lt",    "LtE", "Gt",
                                        "GtE", "Is",    "IsNot", "In",  "NotIn"};
    return names[op];
}

const char *ast_ctx_name(uint8_t ctx) {
    static const char *const names[] = {"Load", "Store", "Del"};
    return names[ctx];
}
