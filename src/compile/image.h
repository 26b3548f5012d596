// The code image: what the compiler writes, the verifier reads, object/code_load.c makes
// objects of, and frozen modules are stored as. Flat and position-independent: every
// offset counts bytes from the image's start; all integers are native-endian and aligned
// to their size. An image holds no pointer and is never written after it was made.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { IMAGE_MAGIC = 0x56545231, IMAGE_NOREG = 0xFFFF };

// One instruction; ops.def says what the operands of each op mean.
typedef struct Insn {
    uint8_t op, x;
    uint16_t a, b, c;
} Insn;

// A run of bytes: text (WTF-8, not terminated) or an array of structs, per the field that
// holds it.
typedef struct ImageSpan {
    uint32_t off; // bytes from the image's start
    uint32_t len; // bytes for text, items for arrays
} ImageSpan;

// (ICONST_: the tree's ConstKind in syntax/ast.h has the CONST_ names.)
typedef enum ConstTag {
    ICONST_NONE,
    ICONST_FALSE,
    ICONST_TRUE,
    ICONST_ELLIPSIS,
    ICONST_INT,     // bits: int64
    ICONST_BIGINT,  // text: optional '-', then hexadecimal digits
    ICONST_FLOAT,   // bits: the double's
    ICONST_COMPLEX, // bits: the imaginary part's double; the real part is 0
    ICONST_STR,     // text: WTF-8
    ICONST_BYTES,   // text: raw
    ICONST_TUPLE, // span of uint32_t: indices of constants of this code, all smaller than
                  // its own
    ICONST_FROZENSET, // the same
    ICONST_CODE,      // bits: index in the image's code table, larger than this code's
} ConstTag;

typedef struct ImageConst {
    uint32_t tag; // ConstTag
    uint32_t pad;
    union {
        uint64_t bits;
        ImageSpan span;
    } u;
} ImageConst;

// Where an instruction comes from: columns are UTF-8 byte offsets in their line, 0-based;
// line 0 = artificial.
typedef struct ImagePos {
    uint32_t line;
    uint16_t line_span;    // end line - line, saturated
    uint16_t col, end_col; // saturated at 65535
    uint16_t pad;
} ImagePos;

// An exception raised at start <= pc < end continues at target with R[reg] = the
// exception and R[reg+1] = what was being handled before (or unset). The first entry that
// covers pc wins, so inner entries come first.
typedef struct ImageHandler {
    uint32_t start, end, target;
    uint32_t reg;
} ImageHandler;

// Instructions start <= pc < end are the inlined body of a comprehension; a traceback
// shows it as a function of this name, called at the position of the instruction `call`.
// Outer regions come first.
typedef struct ImageInline {
    uint32_t start, end, call;
    uint32_t pad;
    ImageSpan name; // "<listcomp>", "<setcomp>", "<dictcomp>"
} ImageInline;

typedef enum CodeFlag {
    CODE_VARARGS = 1,
    CODE_VARKW = 2,
    CODE_GENERATOR = 4,
    CODE_COROUTINE = 8,
    CODE_ASYNCGEN = 16,
    CODE_MODULE = 32, // top level: names are globals
    CODE_CLASS =
        64, // class body: R[0] is the namespace; returns the __class__ cell or None
    CODE_NAMESPACE =
        128,        // top level of exec/eval with separate locals: R[0] is the namespace
    CODE_DOC = 256, // constant 0 is the docstring
    CODE_NESTED = 512,
    CODE_FUTURE_ANNOTATIONS = 1024,
    CODE_GENEXPR = 2048,   // a generator expression; R[0] is the iterator
    CODE_AWAITABLE = 4096, // types.coroutine: generators that can be awaited
} CodeFlag;

// Parameters are the first registers in this order: positional-only,
// positional-or-keyword, keyword-only, *args,
// **kwargs (as CPython's co_varnames). A parameter that is captured by an inner function
// is made a cell by MKCELL at the start of the code.
typedef struct ImageCode {
    uint32_t flags;    // CodeFlag
    uint32_t nposonly; // positional-only parameters
    uint32_t npos;     // all positional parameters, including the positional-only ones
    uint32_t nkwonly;
    uint32_t nlocals; // registers with a name (parameters, then locals and cell
                      // variables), names in `locals`
    uint32_t nregs;   // window size; every register operand is below it
    uint32_t firstline;
    uint32_t nshown; // named registers that locals() shows: from here to nlocals they are
                     // variables of inlined comprehensions, named for error texts only
    ImageSpan name, qualname; // text
    ImageSpan insns;          // Insn
    ImageSpan pos;            // ImagePos, one for each instruction
    ImageSpan consts;         // ImageConst
    ImageSpan sites;  // ImageSpan (text): the name of each site; names may recur, a site
                      // is also a cache
    ImageSpan locals; // ImageSpan (text): name of register i, i < nlocals
    ImageSpan
        cells; // uint32_t: registers (< nshown) of captured variables: they hold cells
               // after the prologue, or the value of one that is assigned once
    ImageSpan frees;    // ImageSpan (text): names of the free variables, in closure order
    ImageSpan handlers; // ImageHandler
    ImageSpan inlines;  // ImageInline
} ImageCode;

typedef struct Image {
    uint32_t magic;     // IMAGE_MAGIC
    uint32_t size;      // of the whole image in bytes
    uint32_t ncodes;    // code 0 is the top level
    uint32_t codes;     // offset of ImageCode[ncodes]
    ImageSpan filename; // text
} Image;

static inline const void *image_at(const Image *im, uint32_t off) {
    return (const char *)im + off;
}
static inline const ImageCode *image_code(const Image *im, uint32_t i) {
    return (const ImageCode *)image_at(im, im->codes) + i;
}
static inline int32_t insn_wide(Insn i) {
    return (int32_t)(i.b | (uint32_t)i.c << 16);
}
static inline int32_t insn_j24(Insn i) {
    return (int32_t)((i.c | (uint32_t)i.x << 16) << 8) >> 8;
}
