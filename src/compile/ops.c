// The information table of the opcodes, made of ops.def.
#include "compile/ops.h"

// The flags column is written without prefixes in the table.
enum { RAISE = OPF_RAISE, CALL = OPF_CALL, JUMP = OPF_JUMP, END = OPF_END };

const OpInfo op_info[OP_COUNT] = {
#define OP(name, a, b, c, x, flags, doc)                                                 \
    {#name, doc, OPERAND_##a, OPERAND_##b, OPERAND_##c, OPERAND_##x, (uint8_t)(flags)},
#include "compile/ops.def"
#undef OP
};
