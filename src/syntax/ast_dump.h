// The tree as text, exactly as Python's ast.dump prints it.
#pragma once

#include "base/buf.h"
#include "syntax/ast.h"

enum AstDumpFlag {
    AST_DUMP_POSITIONS = 1,     // include_attributes=True
    AST_DUMP_OMIT_EMPTY = 2,    // leave out empty lists, as Python 3.13 does
    AST_DUMP_NO_TYPE_PARAMS = 4 // leave out type_params, which Python 3.11 does not have
};

// Appends to out. stack_limit is the lowest address that the C stack may reach; a tree
// too deep for it sets out->failed.
void ast_dump(const Node *n, unsigned flags, const char *stack_limit, Buf *out);

// Python's repr of a constant.
void ast_dump_constant(const Constant *c, Buf *out);
