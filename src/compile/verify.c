// See verify.h. Operand checks follow the kinds of ops.def; what they cannot say (windows
// of calls, constants of a certain type) is in check_special.
#include "compile/verify.h"

#include <stdbool.h>
#include <string.h>

#include "compile/ops.h"

typedef struct Verifier {
    const Image *im;
    size_t size;
    const ImageCode *code;
    uint32_t index; // of the code
    const char *why;
} Verifier;

static bool fail(Verifier *v, const char *why) {
    if (v->why == NULL) v->why = why;
    return false;
}

static bool check_span(Verifier *v, ImageSpan s, size_t size, size_t align) {
    if (s.off % align != 0) return fail(v, "misaligned span");
    if (s.off > v->size || s.len > (v->size - s.off) / size)
        return fail(v, "span outside the image");
    return true;
}

// WTF-8: UTF-8 that may hold surrogates.
static bool check_text(Verifier *v, ImageSpan s) {
    if (!check_span(v, s, 1, 1)) return false;
    const unsigned char *p = image_at(v->im, s.off), *end = p + s.len;
    while (p < end) {
        uint32_t lead = *p++, need;
        if (lead < 0x80) continue;
        need = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
        if (lead < 0xC2 || lead > 0xF4 || (size_t)(end - p) < need)
            return fail(v, "text is not UTF-8");
        if ((lead == 0xE0 && *p < 0xA0) || (lead == 0xF0 && *p < 0x90) ||
            (lead == 0xF4 && *p > 0x8F))
            return fail(v, "text is not UTF-8");
        for (; need > 0; need--)
            if ((*p++ & 0xC0) != 0x80) return fail(v, "text is not UTF-8");
    }
    return true;
}

static bool check_texts(Verifier *v, ImageSpan table) {
    if (!check_span(v, table, sizeof(ImageSpan), 4)) return false;
    const ImageSpan *s = image_at(v->im, table.off);
    for (uint32_t i = 0; i < table.len; i++)
        if (!check_text(v, s[i])) return false;
    return true;
}

static bool check_bigint(Verifier *v, ImageSpan s) {
    if (!check_span(v, s, 1, 1)) return false;
    const char *p = image_at(v->im, s.off);
    uint32_t i = s.len > 0 && *p == '-';
    if (i == s.len) return fail(v, "big int without digits");
    for (; i < s.len; i++)
        if (!((p[i] >= '0' && p[i] <= '9') || (p[i] >= 'a' && p[i] <= 'f')))
            return fail(v, "bad digit of a big int");
    return true;
}

static bool check_items(Verifier *v, ImageSpan s, uint32_t own) {
    if (!check_span(v, s, sizeof(uint32_t), 4)) return false;
    const uint32_t *items = image_at(v->im, s.off);
    for (uint32_t i = 0; i < s.len; i++)
        if (items[i] >= own) return fail(v, "constant refers forward");
    return true;
}

static bool check_const(Verifier *v, const ImageConst *k, uint32_t own) {
    switch (k->tag) {
    case ICONST_NONE:
    case ICONST_FALSE:
    case ICONST_TRUE:
    case ICONST_ELLIPSIS:
    case ICONST_INT:
    case ICONST_FLOAT:
    case ICONST_COMPLEX: return true;
    case ICONST_BIGINT: return check_bigint(v, k->u.span);
    case ICONST_STR: return check_text(v, k->u.span);
    case ICONST_BYTES: return check_span(v, k->u.span, 1, 1);
    case ICONST_TUPLE:
    case ICONST_FROZENSET: return check_items(v, k->u.span, own);
    case ICONST_CODE:
        if (k->u.bits <= v->index || k->u.bits >= v->im->ncodes)
            return fail(v, "bad code constant");
        return true;
    default: return fail(v, "unknown constant tag");
    }
}

static const ImageConst *const_at(const Verifier *v, uint32_t i) {
    return (const ImageConst *)image_at(v->im, v->code->consts.off) + i;
}

static bool is_tuple_of_str(const Verifier *v, uint32_t i) {
    const ImageConst *k = const_at(v, i);
    if (k->tag != ICONST_TUPLE) return false;
    const uint32_t *items = image_at(v->im, k->u.span.off);
    for (uint32_t j = 0; j < k->u.span.len; j++)
        if (const_at(v, items[j])->tag != ICONST_STR) return false;
    return true;
}

static bool check_regs(Verifier *v, uint32_t first, uint32_t n) {
    if (first > v->code->nregs || n > v->code->nregs - first)
        return fail(v, "register outside the window");
    return true;
}

static bool check_target(Verifier *v, uint32_t pc, int32_t offset) {
    int64_t to = (int64_t)pc + 1 + offset;
    if (to < 0 || to >= v->code->insns.len) return fail(v, "jump outside the code");
    return true;
}

// One 16-bit operand; the wide kinds span b and c and are checked at b.
static bool check_operand(Verifier *v, Insn in, uint32_t pc, uint8_t kind,
                          uint32_t value) {
    const ImageCode *code = v->code;
    switch ((OperandKind)kind) {
    case OPERAND_U: return value == 0 || fail(v, "unused operand is set");
    case OPERAND_D:
    case OPERAND_R:
    case OPERAND_R1:
    case OPERAND_RW: return check_regs(v, value, 1);
    case OPERAND_D2:
    case OPERAND_R2: return check_regs(v, value, 2);
    case OPERAND_D3:
    case OPERAND_R3: return check_regs(v, value, 3);
    case OPERAND_R4: return in.x == 0 || check_regs(v, value, 4);
    case OPERAND_RN: return check_regs(v, value, in.c);
    case OPERAND_RQ: return value == IMAGE_NOREG || check_regs(v, value, 1);
    case OPERAND_K: return value < code->consts.len || fail(v, "constant out of range");
    case OPERAND_S: return value < code->sites.len || fail(v, "site out of range");
    case OPERAND_F:
        return value < code->frees.len || fail(v, "free variable out of range");
    case OPERAND_J: return check_target(v, pc, insn_wide(in));
    case OPERAND_J24: return check_target(v, pc, insn_j24(in));
    case OPERAND_KW:
        return (uint32_t)insn_wide(in) < code->consts.len ||
               fail(v, "constant out of range");
    case OPERAND_N:
    case OPERAND_I:
    case OPERAND_IW: return true;
    }
    return fail(v, "unknown operand kind");
}

static bool is_number(uint32_t tag, bool int_too) {
    return tag == ICONST_FLOAT || (int_too && tag == ICONST_INT);
}

static bool check_call(Verifier *v, Insn in) {
    uint32_t head = in.op == OP_CALLM || (in.op == OP_CALLKW && in.x != 0) ? 2 : 1;
    if (!check_regs(v, in.a, head + in.b)) return false;
    if (in.op != OP_CALLKW) return true;
    if (in.x > 1 || !is_tuple_of_str(v, in.c) || const_at(v, in.c)->u.span.len > in.b)
        return fail(v, "bad keyword names");
    return true;
}

static bool check_mkfunc(Verifier *v, Insn in) {
    if (const_at(v, in.b)->tag != ICONST_CODE) return fail(v, "function of no code");
    const ImageCode *inner = image_code(v->im, (uint32_t)const_at(v, in.b)->u.bits);
    if ((inner->frees.len > 0) != ((in.x & 8) != 0))
        return fail(v, "closure does not fit");
    return in.x < 16 || fail(v, "bad function parts");
}

static bool check_intrinsic(Verifier *v, Insn in) {
    static const uint8_t nargs[] = {
#define INTRINSIC(name, n, doc) n,
#include "compile/intrinsics.def"
#undef INTRINSIC
    };
    return (in.x < INTRINSIC_COUNT && in.c == nargs[in.x]) || fail(v, "bad intrinsic");
}

static bool check_special(Verifier *v, Insn in) {
    const uint32_t yields = CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNCGEN;
    switch ((Op)in.op) {
    case OP_CALL:
    case OP_CALLM:
    case OP_CALLKW: return check_call(v, in);
    case OP_UNPACK: return check_regs(v, in.a, in.c);
    case OP_UNPACKEX: return check_regs(v, in.a, in.c + 1u + in.x);
    case OP_DICT: return in.c % 2 == 0 || fail(v, "odd number of dict items");
    case OP_LOADBOOL: return in.b <= 1 || fail(v, "bad bool");
    case OP_LOADSPECIAL: return in.b < SPECIAL_COUNT || fail(v, "unknown special");
    case OP_MKFUNC: return check_mkfunc(v, in);
    case OP_IMPORT:
        return const_at(v, in.b)->tag == ICONST_NONE || is_tuple_of_str(v, in.b) ||
               fail(v, "bad import list");
    case OP_INTRINSIC: return check_intrinsic(v, in);
    case OP_ADDK:
    case OP_SUBK:
    case OP_MULK:
        return is_number(const_at(v, in.c)->tag, false) ||
               fail(v, "not a float constant");
    case OP_TRUEDIVK:
    case OP_POWK:
        return is_number(const_at(v, in.c)->tag, true) ||
               fail(v, "not a number constant");
    case OP_YIELD:
    case OP_YIELDFROM:
        return (v->code->flags & yields) != 0 || fail(v, "yield outside a generator");
    case OP_CHECK:
    case OP_CELLGET:
    case OP_CELLDEL: return true;
    case OP_FORMAT: return in.x <= 3 || fail(v, "bad conversion");
    default: return true;
    }
}

static bool check_insn(Verifier *v, Insn in, uint32_t pc) {
    if (in.op >= OP_COUNT) return fail(v, "unknown opcode");
    const OpInfo *info = &op_info[in.op];
    bool b_wide = info->b == OPERAND_J || info->b == OPERAND_KW || info->b == OPERAND_IW;
    bool c_wide = info->c == OPERAND_J24;
    if (!check_operand(v, in, pc, info->a, in.a)) return false;
    if (!check_operand(v, in, pc, info->b, in.b)) return false;
    if (!b_wide && !check_operand(v, in, pc, info->c, in.c)) return false;
    if (!c_wide && info->x == OPERAND_U && in.x != 0)
        return fail(v, "unused operand is set");
    return check_special(v, in);
}

static bool check_insns(Verifier *v) {
    const ImageCode *code = v->code;
    const Insn *insns = image_at(v->im, code->insns.off);
    uint32_t n = code->insns.len;
    if (n == 0 || insns[n - 1].op >= OP_COUNT ||
        !(op_info[insns[n - 1].op].flags & OPF_END))
        return fail(v, "code runs off its end");
    for (uint32_t pc = 0; pc < n; pc++)
        if (!check_insn(v, insns[pc], pc)) return false;
    return true;
}

static bool check_tables(Verifier *v) {
    const ImageCode *code = v->code;
    uint32_t n = code->insns.len;
    const ImageHandler *h = image_at(v->im, code->handlers.off);
    for (uint32_t i = 0; i < code->handlers.len; i++) {
        if (h[i].start >= h[i].end || h[i].end > n || h[i].target >= n)
            return fail(v, "bad exception region");
        if (!check_regs(v, h[i].reg, 2)) return false;
    }
    const ImageInline *k = image_at(v->im, code->inlines.off);
    for (uint32_t i = 0; i < code->inlines.len; i++)
        if (k[i].start > k[i].end || k[i].end > n || k[i].call >= n ||
            !check_text(v, k[i].name))
            return fail(v, "bad inlined region");
    const uint32_t *cells = image_at(v->im, code->cells.off);
    for (uint32_t i = 0; i < code->cells.len; i++)
        if (cells[i] >= code->nlocals) return fail(v, "cell is not a local variable");
    return true;
}

static bool check_spans(Verifier *v) {
    const ImageCode *c = v->code;
    return check_text(v, c->name) && check_text(v, c->qualname) &&
           check_span(v, c->insns, sizeof(Insn), 8) &&
           check_span(v, c->pos, sizeof(ImagePos), 4) &&
           check_span(v, c->consts, sizeof(ImageConst), 8) && check_texts(v, c->sites) &&
           check_texts(v, c->locals) && check_texts(v, c->frees) &&
           check_span(v, c->cells, sizeof(uint32_t), 4) &&
           check_span(v, c->handlers, sizeof(ImageHandler), 4) &&
           check_span(v, c->inlines, sizeof(ImageInline), 4);
}

static bool check_counts(Verifier *v) {
    const ImageCode *c = v->code;
    uint64_t params = (uint64_t)c->npos + c->nkwonly + ((c->flags & CODE_VARARGS) != 0) +
                      ((c->flags & CODE_VARKW) != 0);
    if (c->nregs > IMAGE_NOREG || c->nlocals > c->nregs || c->nshown > c->nlocals ||
        params > c->nlocals || c->nposonly > c->npos || c->locals.len != c->nlocals ||
        c->pos.len != c->insns.len || c->sites.len > UINT16_MAX + 1)
        return fail(v, "counts of a code do not agree");
    if ((c->flags & (CODE_CLASS | CODE_NAMESPACE | CODE_GENEXPR)) && c->nregs < 1)
        return fail(v, "no register for the first argument");
    return true;
}

static bool check_code(Verifier *v) {
    if (!check_spans(v) || !check_counts(v)) return false;
    for (uint32_t i = 0; i < v->code->consts.len; i++)
        if (!check_const(v, const_at(v, i), i)) return false;
    if ((v->code->flags & CODE_DOC) &&
        (v->code->consts.len == 0 || const_at(v, 0)->tag != ICONST_STR))
        return fail(v, "the docstring is missing");
    return check_insns(v) && check_tables(v);
}

const char *image_verify(const Image *im, size_t size) {
    Verifier v = {.im = im, .size = size};
    if ((uintptr_t)im % 8 != 0) return "image is misaligned";
    if (size < sizeof(Image) || im->magic != IMAGE_MAGIC || im->size > size)
        return "not an image";
    v.size = im->size;
    ImageSpan codes = {im->codes, im->ncodes};
    if (im->ncodes == 0 || !check_span(&v, codes, sizeof(ImageCode), 8)) return "no code";
    if (!check_text(&v, im->filename)) return v.why;
    // MKFUNC looks at the code it names, so all spans of all codes are checked first.
    for (uint32_t i = 0; i < im->ncodes && v.why == NULL; i++) {
        v.code = image_code(im, i);
        check_spans(&v);
    }
    for (v.index = 0; v.index < im->ncodes && v.why == NULL; v.index++) {
        v.code = image_code(im, v.index);
        check_code(&v);
    }
    return v.why;
}
