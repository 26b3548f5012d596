// See disasm.h. One line for each instruction: source line when it changes, pc, a mark
// where some jump or handler arrives, the name, the operands by their kinds.
#include "compile/disasm.h"

#include <inttypes.h>
#include <string.h>

#include "base/buf.h"
#include "base/dtoa.h"
#include "compile/ops.h"

typedef struct Listing {
    const Image *im;
    const ImageCode *code;
    Buf *out;
    Arena *arena;
} Listing;

static void add_span(Listing *l, ImageSpan s) {
    buf_add(l->out, image_at(l->im, s.off), s.len);
}

static void add_quoted(Listing *l, ImageSpan s) {
    enum { SHOWN = 60 };
    const unsigned char *p = image_at(l->im, s.off);
    buf_add_char(l->out, '\'');
    for (uint32_t i = 0; i < s.len && i < SHOWN; i++) {
        if (p[i] == '\n') {
            buf_add_str(l->out, "\\n");
        } else if (p[i] < ' ' || p[i] == 0x7F) {
            buf_printf(l->out, "\\x%02x", p[i]);
        } else {
            buf_add_char(l->out, (char)p[i]);
        }
    }
    buf_add_str(l->out, s.len > SHOWN ? "'..." : "'");
}

static void add_const(Listing *l, uint32_t i, int depth);

static void add_items(Listing *l, const ImageConst *k, int depth) {
    enum { SHOWN = 8 };
    const uint32_t *items = image_at(l->im, k->u.span.off);
    bool tuple = k->tag == ICONST_TUPLE;
    buf_add_str(l->out, tuple ? "(" : "{");
    for (uint32_t i = 0; i < k->u.span.len && i < SHOWN && depth < 8; i++) {
        if (i > 0) buf_add_str(l->out, ", ");
        add_const(l, items[i], depth + 1);
    }
    if (k->u.span.len > SHOWN) buf_printf(l->out, ", ... %u items", k->u.span.len);
    buf_add_str(l->out, tuple ? ")" : "}");
}

static void add_double(Listing *l, uint64_t bits) {
    double d;
    char text[DTOA_REPR_MAX];
    memcpy(&d, &bits, sizeof d);
    buf_add(l->out, text, dtoa_repr(d, text));
}

static void add_const(Listing *l, uint32_t i, int depth) {
    const ImageConst *k = (const ImageConst *)image_at(l->im, l->code->consts.off) + i;
    switch ((ConstTag)k->tag) {
    case ICONST_NONE: buf_add_str(l->out, "None"); break;
    case ICONST_FALSE: buf_add_str(l->out, "False"); break;
    case ICONST_TRUE: buf_add_str(l->out, "True"); break;
    case ICONST_ELLIPSIS: buf_add_str(l->out, "..."); break;
    case ICONST_INT: buf_printf(l->out, "%" PRId64, (int64_t)k->u.bits); break;
    case ICONST_BIGINT:
        buf_add_str(l->out, "hex ");
        add_quoted(l, k->u.span);
        break;
    case ICONST_FLOAT: add_double(l, k->u.bits); break;
    case ICONST_COMPLEX:
        add_double(l, k->u.bits);
        buf_add_char(l->out, 'j');
        break;
    case ICONST_STR: add_quoted(l, k->u.span); break;
    case ICONST_BYTES:
        buf_add_char(l->out, 'b');
        add_quoted(l, k->u.span);
        break;
    case ICONST_TUPLE:
    case ICONST_FROZENSET: add_items(l, k, depth); break;
    case ICONST_CODE: buf_printf(l->out, "code %u", (unsigned)k->u.bits); break;
    }
}

static void add_reg(Listing *l, uint32_t r) {
    buf_printf(l->out, " r%u", r);
    if (r >= l->code->nlocals) return;
    const ImageSpan *names = image_at(l->im, l->code->locals.off);
    buf_add_char(l->out, ':');
    add_span(l, names[r]);
}

static void add_named(Listing *l, ImageSpan table, uint32_t i) {
    const ImageSpan *names = image_at(l->im, table.off);
    buf_add_str(l->out, " .");
    add_span(l, names[i]);
}

static void add_operand(Listing *l, Insn in, uint32_t pc, uint8_t kind, uint32_t value) {
    switch ((OperandKind)kind) {
    case OPERAND_U: break;
    case OPERAND_D:
    case OPERAND_D2:
    case OPERAND_D3:
    case OPERAND_R:
    case OPERAND_R1:
    case OPERAND_R2:
    case OPERAND_R3:
    case OPERAND_R4:
    case OPERAND_RW:
    case OPERAND_RN: add_reg(l, value); break;
    case OPERAND_RQ:
        if (value == IMAGE_NOREG) {
            buf_add_str(l->out, " -");
        } else {
            add_reg(l, value);
        }
        break;
    case OPERAND_N: buf_printf(l->out, " %u", value); break;
    case OPERAND_I: buf_printf(l->out, " #%d", (int16_t)value); break;
    case OPERAND_IW: buf_printf(l->out, " #%d", insn_wide(in)); break;
    case OPERAND_K:
    case OPERAND_KW:
        buf_add_char(l->out, ' ');
        add_const(l, kind == OPERAND_K ? value : (uint32_t)insn_wide(in), 0);
        break;
    case OPERAND_S: add_named(l, l->code->sites, value); break;
    case OPERAND_F: add_named(l, l->code->frees, value); break;
    case OPERAND_J: buf_printf(l->out, " -> %d", (int)pc + 1 + insn_wide(in)); break;
    case OPERAND_J24: buf_printf(l->out, " -> %d", (int)pc + 1 + insn_j24(in)); break;
    }
}

static void add_insn(Listing *l, Insn in, uint32_t pc) {
    const OpInfo *info = &op_info[in.op];
    bool b_wide = info->b == OPERAND_J || info->b == OPERAND_KW || info->b == OPERAND_IW;
    bool c_wide = info->c == OPERAND_J24;
    if (info->a == OPERAND_U && info->b == OPERAND_U && info->c == OPERAND_U) {
        buf_add_str(l->out, info->name);
    } else {
        buf_printf(l->out, "%-10s", info->name);
    }
    add_operand(l, in, pc, info->a, in.a);
    add_operand(l, in, pc, info->b, in.b);
    if (!b_wide) add_operand(l, in, pc, info->c, in.c);
    if (!c_wide && info->x != OPERAND_U && in.x != 0) buf_printf(l->out, " x=%u", in.x);
}

// 1 for every pc where some jump, handler or region arrives.
static uint8_t *find_targets(const Listing *l) {
    const Insn *insns = image_at(l->im, l->code->insns.off);
    uint8_t *marks = arena_alloc(l->arena, l->code->insns.len + 1);
    if (marks == NULL) return NULL;
    for (uint32_t pc = 0; pc < l->code->insns.len; pc++) {
        const OpInfo *info = &op_info[insns[pc].op];
        if (info->b == OPERAND_J) marks[(int)pc + 1 + insn_wide(insns[pc])] = 1;
        if (info->c == OPERAND_J24) marks[(int)pc + 1 + insn_j24(insns[pc])] = 1;
    }
    const ImageHandler *h = image_at(l->im, l->code->handlers.off);
    for (uint32_t i = 0; i < l->code->handlers.len; i++)
        marks[h[i].target] = 1;
    return marks;
}

static void add_head(Listing *l, uint32_t index) {
    static const char *const flags[] = {"varargs",  "varkw",  "generator", "coroutine",
                                        "asyncgen", "module", "class",     "namespace",
                                        "doc",      "nested", "future",    "genexpr"};
    const ImageCode *code = l->code;
    buf_printf(l->out, "code %u ", index);
    add_span(l, code->qualname);
    buf_printf(l->out, ", line %u, %u registers", code->firstline, code->nregs);
    if (code->npos + code->nkwonly > 0)
        buf_printf(l->out, ", parameters %u/%u/%u", code->nposonly, code->npos,
                   code->nkwonly);
    for (size_t i = 0; i < sizeof flags / sizeof flags[0]; i++)
        if (code->flags & 1u << i) buf_printf(l->out, ", %s", flags[i]);
    buf_add_char(l->out, '\n');
}

static void add_code(Listing *l, uint32_t index) {
    l->code = image_code(l->im, index);
    add_head(l, index);
    const Insn *insns = image_at(l->im, l->code->insns.off);
    const ImagePos *pos = image_at(l->im, l->code->pos.off);
    const uint8_t *marks = find_targets(l);
    uint32_t line = 0;
    for (uint32_t pc = 0; marks != NULL && pc < l->code->insns.len; pc++) {
        if (pos[pc].line != line && pos[pc].line != 0) {
            line = pos[pc].line;
            buf_printf(l->out, "%4u", line);
        } else {
            buf_add_str(l->out, "    ");
        }
        buf_printf(l->out, " %4u %s ", pc, marks[pc] ? ">" : " ");
        add_insn(l, insns[pc], pc);
        buf_add_char(l->out, '\n');
    }
    const ImageHandler *h = image_at(l->im, l->code->handlers.off);
    for (uint32_t i = 0; i < l->code->handlers.len; i++)
        buf_printf(l->out, "  region %u..%u -> %u r%u\n", h[i].start, h[i].end,
                   h[i].target, h[i].reg);
    const ImageInline *k = image_at(l->im, l->code->inlines.off);
    for (uint32_t i = 0; i < l->code->inlines.len; i++) {
        buf_printf(l->out, "  inline %u..%u called at %u ", k[i].start, k[i].end,
                   k[i].call);
        add_span(l, k[i].name);
        buf_add_char(l->out, '\n');
    }
}

const char *image_disasm(const Image *im, Arena *arena) {
    Buf out;
    buf_init(&out, arena);
    Listing l = {.im = im, .out = &out, .arena = arena};
    for (uint32_t i = 0; i < im->ncodes; i++) {
        if (i > 0) buf_add_char(&out, '\n');
        add_code(&l, i);
    }
    return out.failed ? NULL : out.data;
}
