#include "compile/internal.h"
void gen_match(Compiler *c, const Node *n) {
    compile_error(c, n, "match is not implemented");
}
