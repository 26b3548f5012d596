// The tree as text, see ast_dump.h. Driven by the field table; what is particular is only
// which optional fields Python leaves out when they are None.
#include "syntax/ast_dump.h"

#include <stdlib.h>
#include <string.h>

#include "base/dtoa.h"
#include "base/unicode.h"
#include "base/utf8.h"

typedef struct Dumper {
    Buf *out;
    unsigned flags;
    const char *stack_limit;
} Dumper;

// ---- constants

static void add_escape(Buf *out, uint32_t c) {
    switch (c) {
    case '\\': buf_add_str(out, "\\\\"); return;
    case '\n': buf_add_str(out, "\\n"); return;
    case '\r': buf_add_str(out, "\\r"); return;
    case '\t': buf_add_str(out, "\\t"); return;
    default: break;
    }
    if (c < 0x100) {
        buf_printf(out, "\\x%02x", (unsigned)c);
    } else {
        buf_printf(out, c < 0x10000 ? "\\u%04x" : "\\U%08x", (unsigned)c);
    }
}

static void add_text(Buf *out, const Constant *c) {
    const char *s = c->text, *end = s + c->len;
    bool bytes = c->kind == CONST_BYTES;
    char quote =
        memchr(s, '\'', c->len) != NULL && memchr(s, '"', c->len) == NULL ? '"' : '\'';
    if (bytes) buf_add_char(out, 'b');
    buf_add_char(out, quote);
    while (s < end) {
        size_t n = 1;
        uint32_t cp = bytes ? (unsigned char)*s : utf8_get(s, &n);
        bool plain = bytes ? cp >= ' ' && cp < 0x7F : unicode_is_printable(cp);
        if (cp == (uint32_t)quote) {
            buf_add_char(out, '\\');
            buf_add_char(out, quote);
        } else if (cp == '\\' || !plain) {
            add_escape(out, cp);
        } else {
            buf_add(out, s, n);
        }
        s += n;
    }
    buf_add_char(out, quote);
}

// Digits of another base to decimal, in groups of nine digits. Quadratic: for tools only.
static void add_big_int(Buf *out, const Constant *c) {
    enum { GROUP = 1000000000, GROUP_DIGITS = 9 };
    if (c->base == 10) {
        buf_add(out, c->text, c->len);
        return;
    }
    size_t cap = c->len / 6 + 2, len = 1;
    uint32_t *groups = calloc(cap, sizeof *groups);
    if (groups == NULL) {
        out->failed = true;
        return;
    }
    for (uint32_t i = 0; i < c->len; i++) {
        char d = c->text[i];
        uint64_t carry = (uint64_t)(d <= '9' ? d - '0' : (d | 0x20) - 'a' + 10);
        for (size_t k = 0; k < len; k++) {
            uint64_t v = (uint64_t)groups[k] * c->base + carry;
            groups[k] = (uint32_t)(v % GROUP);
            carry = v / GROUP;
        }
        if (carry > 0) groups[len++] = (uint32_t)carry;
    }
    buf_printf(out, "%u", (unsigned)groups[--len]);
    while (len-- > 0)
        buf_printf(out, "%0*u", GROUP_DIGITS, (unsigned)groups[len]);
    free(groups);
}

static void add_float(Buf *out, const Constant *c, bool imaginary) {
    char text[DTOA_REPR_MAX];
    bool ok;
    double v = dtoa_parse(c->text, c->len, &ok);
    size_t n = dtoa_repr(v, text);
    // An imaginary number is printed without a fraction of zero.
    if (imaginary && n > 2 && memcmp(text + n - 2, ".0", 2) == 0) n -= 2;
    buf_add(out, text, n);
    if (imaginary) buf_add_char(out, 'j');
}

void ast_dump_constant(const Constant *c, Buf *out) {
    switch ((ConstKind)c->kind) {
    case CONST_NONE: buf_add_str(out, "None"); break;
    case CONST_TRUE: buf_add_str(out, "True"); break;
    case CONST_FALSE: buf_add_str(out, "False"); break;
    case CONST_ELLIPSIS: buf_add_str(out, "Ellipsis"); break;
    case CONST_INT:
        if (c->text == NULL) {
            buf_printf(out, "%lld", (long long)c->i);
        } else {
            add_big_int(out, c);
        }
        break;
    case CONST_FLOAT: add_float(out, c, false); break;
    case CONST_COMPLEX: add_float(out, c, true); break;
    case CONST_STR:
    case CONST_BYTES: add_text(out, c); break;
    }
}

// ---- nodes

static void dump_node(Dumper *d, const Node *n);

static void dump_list(Dumper *d, const NodeList *list) {
    buf_add_char(d->out, '[');
    for (uint32_t i = 0; i < list->len; i++) {
        if (i > 0) buf_add_str(d->out, ", ");
        if (list->items[i] == NULL) {
            buf_add_str(d->out, "None");
        } else {
            dump_node(d, list->items[i]);
        }
    }
    buf_add_char(d->out, ']');
}

static void dump_ident(Dumper *d, const Ident *id) {
    Constant c = {.kind = CONST_STR, .text = id->text, .len = id->len};
    ast_dump_constant(&c, d->out);
}

static void dump_idents(Dumper *d, const IdentList *list) {
    buf_add_char(d->out, '[');
    for (uint32_t i = 0; i < list->len; i++) {
        if (i > 0) buf_add_str(d->out, ", ");
        dump_ident(d, list->items[i]);
    }
    buf_add_char(d->out, ']');
}

static void dump_ops(Dumper *d, const Node *n, const uint8_t *ops) {
    buf_add_char(d->out, '[');
    for (uint32_t i = 0; i < n->u.Compare.comparators.len; i++) {
        buf_printf(d->out, "%s%s()", i > 0 ? ", " : "", ast_cmp_name(ops[i]));
    }
    buf_add_char(d->out, ']');
}

// Whether Python leaves the field out.
static bool is_omitted(const Dumper *d, const FieldInfo *f, const void *value) {
    switch ((FieldType)f->type) {
    case FIELD_MAYBE:
    case FIELD_MAYBE_ID: return *(void *const *)value == NULL;
    case FIELD_LIST:
    case FIELD_HOLES:
        if ((d->flags & AST_DUMP_NO_TYPE_PARAMS) != 0 &&
            strcmp(f->name, "type_params") == 0) {
            return true;
        }
        return (d->flags & AST_DUMP_OMIT_EMPTY) != 0 &&
               ((const NodeList *)value)->len == 0;
    case FIELD_IDENTS:
        return (d->flags & AST_DUMP_OMIT_EMPTY) != 0 &&
               ((const IdentList *)value)->len == 0;
    default: return false;
    }
}

static void dump_field(Dumper *d, const Node *n, const FieldInfo *f, const void *value) {
    switch ((FieldType)f->type) {
    case FIELD_CHILD:
    case FIELD_MAYBE: dump_node(d, *(Node *const *)value); break;
    case FIELD_LIST:
    case FIELD_HOLES: dump_list(d, value); break;
    case FIELD_IDENT:
    case FIELD_MAYBE_ID: dump_ident(d, *(const Ident *const *)value); break;
    case FIELD_IDENTS: dump_idents(d, value); break;
    case FIELD_INT: buf_printf(d->out, "%d", (int)*(const int32_t *)value); break;
    case FIELD_CTX:
        buf_printf(d->out, "%s()", ast_ctx_name(*(const uint8_t *)value));
        break;
    case FIELD_OP_BoolOperator:
        buf_printf(d->out, "%s()", ast_bool_name(*(const uint8_t *)value));
        break;
    case FIELD_OP_Operator:
        buf_printf(d->out, "%s()", ast_operator_name(*(const uint8_t *)value));
        break;
    case FIELD_OP_UnaryOperator:
        buf_printf(d->out, "%s()", ast_unary_name(*(const uint8_t *)value));
        break;
    case FIELD_CMPOPS: dump_ops(d, n, *(const uint8_t *const *)value); break;
    case FIELD_CONST: ast_dump_constant(value, d->out); break;
    }
}

static bool has_positions(uint8_t group) {
    switch ((NodeGroup)group) {
    case GROUP_MOD:
    case GROUP_COMPREHENSION:
    case GROUP_ARGUMENTS:
    case GROUP_WITHITEM:
    case GROUP_MATCH_CASE: return false;
    default: return true;
    }
}

static void separate(Dumper *d, bool *first) {
    if (!*first) buf_add_str(d->out, ", ");
    *first = false;
}

static void dump_node(Dumper *d, const Node *n) {
    const char *here = __builtin_frame_address(0);
    if (here < d->stack_limit) d->out->failed = true;
    if (d->out->failed) return;
    const NodeInfo *info = ast_info((NodeKind)n->kind);
    bool first = true;
    buf_printf(d->out, "%s(", info->name);
    for (uint32_t i = 0; i < info->len; i++) {
        const FieldInfo *f = &info->fields[i];
        const void *value = (const char *)n + f->offset;
        if (is_omitted(d, f, value)) continue;
        separate(d, &first);
        buf_printf(d->out, "%s=", f->name);
        dump_field(d, n, f, value);
    }
    if (n->kind == NODE_Constant && n->u.Constant.value.is_u) {
        separate(d, &first);
        buf_add_str(d->out, "kind='u'");
    }
    if (n->kind == NODE_Module && (d->flags & AST_DUMP_OMIT_EMPTY) == 0) {
        separate(d, &first);
        buf_add_str(d->out, "type_ignores=[]");
    }
    if ((d->flags & AST_DUMP_POSITIONS) != 0 && has_positions(info->group)) {
        separate(d, &first);
        buf_printf(d->out, "lineno=%u, col_offset=%u, end_lineno=%u, end_col_offset=%u",
                   (unsigned)n->line, (unsigned)n->col, (unsigned)n->end_line,
                   (unsigned)n->end_col);
    }
    buf_add_char(d->out, ')');
}

void ast_dump(const Node *n, unsigned flags, const char *stack_limit, Buf *out) {
    Dumper d = {out, flags, stack_limit};
    dump_node(&d, n);
}
