// Which part of a source line a traceback points at: the range of the failing instruction and, for a binary operator or
// a subscript, the anchors inside it (3.11's `~~~~^^^~~~~`). The range's text is parsed again, as CPython does; a text
// that is no single expression has no anchors.
#include "object/exc_internal.h"

#include "object/str.h"
#include "syntax/parser.h"

static bool is_blank(uint32_t c) { return c == ' ' || c == '\t' || c == '\f'; }

// Character index of the UTF-8 byte offset `bytes` in line; the line's length when it lies behind.
static uint32_t to_characters(const StrObj *line, uint32_t bytes) {
    if (line->ascii) return bytes < line->len ? bytes : line->len;
    uint32_t at = 0, i = 0;
    while (i < line->len && at < bytes) {
        uint32_t c = str_at(line, i++);
        at += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
    return i;
}

// The bytes of the operator between two operands: the first character that is not blank, and the one after it unless that is blank.
static bool operator_anchors(const char *text, uint32_t from, uint32_t to, uint32_t *left, uint32_t *right) {
    while (from < to && is_blank((uint8_t)text[from])) from++;
    if (from >= to) return false;
    *left = from;
    *right = from + 1;
    if (from + 1 < to && !is_blank((uint8_t)text[from + 1])) ++*right;
    return true;
}

static bool node_anchors(const Node *n, const char *text, uint32_t *left, uint32_t *right) {
    if (n->kind == NODE_BinOp) {
        const Node *x = n->u.BinOp.left, *y = n->u.BinOp.right;
        return x->end_line == 1 && y->line == 1 && operator_anchors(text, x->end_col, y->col, left, right);
    }
    if (n->kind != NODE_Subscript || n->u.Subscript.slice->end_line != 1) return false;
    *left = n->u.Subscript.value->end_col;
    *right = n->u.Subscript.slice->end_col + 1;
    return true;
}

static bool find_anchors(VM *vm, StrObj *segment, uint32_t *left, uint32_t *right) {
    size_t len;
    char *text = str_to_utf8(vm, segment, &len);
    if (text == NULL) return false;
    Arena arena;
    arena_init(&arena, 1u << 22);
    SyntaxEnv env = {.arena = &arena, .stack_limit = vm->c_stack_limit};
    Node *module;
    DiagList diags;
    bool found = false;
    if (syntax_parse(&env, text, len, PARSE_EXEC, 0, &module, &diags) && module->u.Module.body.len == 1) {
        const Node *stmt = module->u.Module.body.items[0];
        found = stmt->kind == NODE_Expr && node_anchors(stmt->u.Expr.value, text, left, right);
    }
    arena_deinit(&arena);
    return found;
}

Carets exc_carets(VM *vm, StrObj *line, const ImagePos *pos) {
    Carets c = {.end = line->len};
    while (c.indent < line->len && is_blank(str_at(line, c.indent))) c.indent++;
    if (pos == NULL || pos->line == 0 || pos->col == UINT16_MAX) return c;
    c.start = to_characters(line, pos->col);
    if (pos->line_span > 0) {
        while (c.end > 0 && is_blank(str_at(line, c.end - 1))) c.end--;
    } else {
        c.end = to_characters(line, pos->end_col);
        StrObj *segment = c.start < c.end ? str_slice(vm, line, c.start, c.end) : NULL;
        if (segment != NULL && find_anchors(vm, segment, &c.left, &c.right)) {
            c.left = to_characters(segment, c.left) + c.start;
            c.right = to_characters(segment, c.right) + c.start;
            c.anchored = true;
        }
    }
    c.shown = c.start < c.end && (c.anchored || c.end - c.start != line->len - c.indent);
    return c;
}
