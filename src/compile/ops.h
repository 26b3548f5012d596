// The opcode enum and its information table, made of ops.def.
#pragma once

#include <stdint.h>

#include "compile/image.h"

typedef enum Op {
#define OP(name, a, b, c, x, flags, doc) OP_##name,
#include "compile/ops.def"
#undef OP
    OP_COUNT
} Op;

typedef enum OpFlag { OPF_RAISE = 1, OPF_CALL = 2, OPF_JUMP = 4, OPF_END = 8 } OpFlag;

// Operand kinds as explained in ops.def.
typedef enum OperandKind {
    OPERAND_U,
    OPERAND_D,
    OPERAND_D2,
    OPERAND_D3,
    OPERAND_R,
    OPERAND_R1,
    OPERAND_R2,
    OPERAND_R3,
    OPERAND_R4,
    OPERAND_RW,
    OPERAND_RN,
    OPERAND_RQ,
    OPERAND_N,
    OPERAND_I,
    OPERAND_K,
    OPERAND_S,
    OPERAND_F,
    OPERAND_J,
    OPERAND_J24,
    OPERAND_KW,
    OPERAND_IW
} OperandKind;

typedef struct OpInfo {
    const char *name, *doc;
    uint8_t a, b, c, x; // OperandKind
    uint8_t flags;      // OpFlag
} OpInfo;

extern const OpInfo op_info[OP_COUNT];

// X of the arithmetic rows.
enum { ARITH_INPLACE = 1, ARITH_SWAPPED = 2 };

// B of LOADSPECIAL.
typedef enum Special {
    SPECIAL_ASSERTION_ERROR,
    SPECIAL_BUILD_CLASS,
    SPECIAL_ELLIPSIS,
    SPECIAL_STOP_ASYNC_ITERATION,
    SPECIAL_BASE_EXCEPTION,
    SPECIAL_COUNT
} Special;

typedef enum Intrinsic {
#define INTRINSIC(name, nargs, doc) INTRINSIC_##name,
#include "compile/intrinsics.def"
#undef INTRINSIC
    INTRINSIC_COUNT
} Intrinsic;
