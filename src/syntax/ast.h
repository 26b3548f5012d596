// The syntax tree: nodes, constants, identifiers, and the generic access that the table
// ast.def gives (names, fields, children). Nodes live in the compilation's arena; each is
// allocated with only the bytes its own kind needs, so a node's kind never changes to a
// larger one and a Node is never copied by value. Trees may be very deep to the left
// (`1+1+1+...`, `a.b.c...`, `f()()()...`) and along `elif`: walkers must iterate there or
// check the C stack.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

typedef struct Node Node;

// An interned name: within one compilation, equal names are equal pointers. WTF-8, NFKC.
typedef struct Ident {
    uint32_t len;
    uint32_t id; // dense: 0, 1, 2... in order of first occurrence in the source
    uint32_t hash;
    bool is_ascii;
    char text[]; // NUL-terminated
} Ident;

typedef struct NodeList {
    Node **items;
    uint32_t len;
} NodeList;

typedef struct IdentList {
    const Ident **items;
    uint32_t len;
} IdentList;

typedef enum ConstKind {
    CONST_NONE,
    CONST_TRUE,
    CONST_FALSE,
    CONST_ELLIPSIS,
    CONST_INT,     // `i` when text is NULL, else digits `text` in `base`
    CONST_FLOAT,   // decimal `text` without underscores, e.g. "1.5e3", "1.", ".5"
    CONST_COMPLEX, // 0 + imag: `text` is the imaginary part as for float, without the j
    CONST_STR,     // WTF-8 `text`
    CONST_BYTES,   // raw `text`
} ConstKind;

typedef struct Constant {
    uint8_t kind; // ConstKind
    uint8_t base; // of a long int's text: 2, 8, 10 or 16; the text has no prefix
    bool is_ascii;
    bool is_u; // the literal was written u'...'
    uint32_t len;
    const char *text; // NUL-terminated; may hold NULs of its own (str, bytes)
    int64_t i;
} Constant;

typedef enum ExprContext { CTX_LOAD, CTX_STORE, CTX_DEL } ExprContext;
typedef enum BoolOperator { BOOL_And, BOOL_Or } BoolOperator;
typedef enum Operator {
    BIN_Add,
    BIN_Sub,
    BIN_Mult,
    BIN_MatMult,
    BIN_Div,
    BIN_Mod,
    BIN_Pow,
    BIN_LShift,
    BIN_RShift,
    BIN_BitOr,
    BIN_BitXor,
    BIN_BitAnd,
    BIN_FloorDiv,
} Operator;
typedef enum UnaryOperator { UN_Invert, UN_Not, UN_UAdd, UN_USub } UnaryOperator;
typedef enum CmpOperator {
    CMP_Eq,
    CMP_NotEq,
    CMP_Lt,
    CMP_LtE,
    CMP_Gt,
    CMP_GtE,
    CMP_Is,
    CMP_IsNot,
    CMP_In,
    CMP_NotIn,
} CmpOperator;

typedef enum NodeKind {
    NODE_NONE,
#define NODE(kind, group) NODE_##kind,
#define EMPTY(kind, group) NODE_##kind,
#define END(kind)
#define CHILD(f)
#define MAYBE(f)
#define LIST(f)
#define HOLES(f)
#define IDENT(f)
#define MAYBE_ID(f)
#define IDENTS(f)
#define INT(f)
#define CTX(f)
#define OP(f, set)
#define CMPOPS(f)
#define CONST(f)
#include "syntax/ast.def"
#undef NODE
#undef EMPTY
#undef END
#undef CHILD
#undef MAYBE
#undef LIST
#undef HOLES
#undef IDENT
#undef MAYBE_ID
#undef IDENTS
#undef INT
#undef CTX
#undef OP
#undef CMPOPS
#undef CONST
    NODE_COUNT
} NodeKind;

typedef enum NodeGroup {
    GROUP_MOD,
    GROUP_STMT,
    GROUP_EXPR,
    GROUP_COMPREHENSION,
    GROUP_HANDLER,
    GROUP_ARGUMENTS,
    GROUP_ARG,
    GROUP_KEYWORD,
    GROUP_ALIAS,
    GROUP_WITHITEM,
    GROUP_MATCH_CASE,
    GROUP_PATTERN,
    GROUP_TYPE_PARAM,
} NodeGroup;

enum NodeFlag {
    NODE_PARENTHESIZED = 1, // written within its own parentheses
};

struct Node {
    uint8_t kind;               // NodeKind
    uint8_t flags;              // NodeFlag
    uint32_t line, col;         // 1-based line, 0-based column in UTF-8 bytes
    uint32_t end_line, end_col; // just past the last character
    union {
#define NODE(kind, group) struct Ast##kind {
#define EMPTY(kind, group)
#define END(kind)                                                                        \
    }                                                                                    \
    kind;
#define CHILD(f) Node *f;
#define MAYBE(f) Node *f;
#define LIST(f) NodeList f;
#define HOLES(f) NodeList f;
#define IDENT(f) const Ident *f;
#define MAYBE_ID(f) const Ident *f;
#define IDENTS(f) IdentList f;
#define INT(f) int32_t f;
#define CTX(f) uint8_t f;
#define OP(f, set) uint8_t f;
#define CMPOPS(f) const uint8_t *f;
#define CONST(f) Constant f;
// clang-format off
#include "syntax/ast.def"
// clang-format on
#undef NODE
#undef EMPTY
#undef END
#undef CHILD
#undef MAYBE
#undef LIST
#undef HOLES
#undef IDENT
#undef MAYBE_ID
#undef IDENTS
#undef INT
#undef CTX
#undef OP
#undef CMPOPS
#undef CONST
    } u;
};

typedef enum FieldType {
    FIELD_CHILD,
    FIELD_MAYBE,
    FIELD_LIST,
    FIELD_HOLES,
    FIELD_IDENT,
    FIELD_MAYBE_ID,
    FIELD_IDENTS,
    FIELD_INT,
    FIELD_CTX,
    FIELD_OP_BoolOperator,
    FIELD_OP_Operator,
    FIELD_OP_UnaryOperator,
    FIELD_CMPOPS,
    FIELD_CONST,
} FieldType;

typedef struct FieldInfo {
    const char *name;
    uint16_t offset; // from the start of Node
    uint8_t type;    // FieldType
} FieldInfo;

typedef struct NodeInfo {
    const char *name; // as in Python's `ast`
    const FieldInfo *fields;
    uint8_t len; // number of fields
    uint8_t group;
    uint16_t size; // bytes to allocate
} NodeInfo;

const NodeInfo *ast_info(NodeKind kind);

// Where a walk over a node's children stands; {0} is before the first.
typedef struct AstCursor {
    uint32_t field, index;
} AstCursor;

// The next child of n in field order, skipping NULLs; NULL when there are no more.
// Does not recurse: the caller chooses how to walk.
Node *ast_next_child(const Node *n, AstCursor *cursor);

// Names as in `ast`: "Add", "And", "Not", "NotIn", "Store".
const char *ast_operator_name(uint8_t op);
const char *ast_bool_name(uint8_t op);
const char *ast_unary_name(uint8_t op);
const char *ast_cmp_name(uint8_t op);
const char *ast_ctx_name(uint8_t ctx);
