// Constant folding: what an expression of constants is worth, computed here where that
// cannot fail and stays small (4 KB of text, 256 items, 127 bits), and left to run time
// otherwise.
#include <math.h>
#include <string.h>

#include "base/dtoa.h"
#include "compile/internal.h"

typedef __int128 Wide;

enum { MAX_FOLDED_TEXT = 4096, MAX_FOLDED_ITEMS = 256, MAX_FOLD_DEPTH = 100 };

static Konst make_int(int64_t i) {
    return (Konst){.tag = ICONST_INT, .u.i = i};
}

static Konst make_float(double f) {
    return (Konst){.tag = ICONST_FLOAT, .u.f = f};
}

static Konst make_bool(bool b) {
    return (Konst){.tag = b ? ICONST_TRUE : ICONST_FALSE};
}

static bool make_wide(Compiler *c, Wide v, Konst *out) {
    if (v >= INT64_MIN && v <= INT64_MAX) {
        *out = make_int((int64_t)v);
        return true;
    }
    char buf[40];
    int n = 0;
    unsigned __int128 u = v < 0 ? -(unsigned __int128)v : (unsigned __int128)v;
    for (; u != 0; u >>= 4)
        buf[n++] = "0123456789abcdef"[u & 15];
    if (v < 0) buf[n++] = '-';
    char *text = compile_alloc(c, (size_t)n + 1);
    if (text == NULL) return false;
    for (int i = 0; i < n; i++)
        text[i] = buf[n - 1 - i];
    *out = (Konst){.tag = ICONST_BIGINT, .len = (uint32_t)n, .u.text = text};
    return true;
}

static int hex_value(char ch) {
    if (ch >= '0' && ch <= '9') return ch - '0';
    if (ch >= 'a' && ch <= 'f') return ch - 'a' + 10;
    return ch >= 'A' && ch <= 'F' ? ch - 'A' + 10 : -1;
}

static bool is_int(const Konst *k) {
    return k->tag == ICONST_INT || k->tag == ICONST_BIGINT || k->tag == ICONST_TRUE ||
           k->tag == ICONST_FALSE;
}

// The value of an int or bool constant of at most 124 bits.
static bool to_wide(const Konst *k, Wide *out) {
    if (k->tag == ICONST_INT) *out = k->u.i;
    if (k->tag == ICONST_TRUE) *out = 1;
    if (k->tag == ICONST_FALSE) *out = 0;
    if (k->tag != ICONST_BIGINT) return is_int(k);
    const char *s = k->u.text;
    uint32_t n = k->len;
    bool negative = n > 0 && *s == '-';
    if (negative) s++, n--;
    if (n > 31) return false;
    Wide v = 0;
    for (uint32_t i = 0; i < n; i++)
        v = v * 16 + hex_value(s[i]);
    *out = negative ? -v : v;
    return true;
}

// Decimal digits to 32-bit limbs, nine digits at a time; the parser bounds their number.
static uint32_t decimal_limbs(const char *s, uint32_t len, uint32_t *limbs) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < len;) {
        uint32_t take = (len - i) % 9 != 0 ? (len - i) % 9 : 9, part = 0, scale = 1;
        for (; take > 0; take--, scale *= 10)
            part = part * 10 + (uint32_t)(s[i++] - '0');
        uint64_t carry = part;
        for (uint32_t k = 0; k < n; k++) {
            carry += (uint64_t)limbs[k] * scale;
            limbs[k] = (uint32_t)carry;
            carry >>= 32;
        }
        if (carry != 0) limbs[n++] = (uint32_t)carry;
    }
    return n;
}

static uint32_t bit_limbs(const char *s, uint32_t len, unsigned shift, uint32_t *limbs) {
    uint64_t at = 0;
    for (uint32_t i = len; i > 0; i--, at += shift) {
        uint64_t digit = (uint64_t)hex_value(s[i - 1]) << (at % 32);
        limbs[at / 32] |= (uint32_t)digit;
        if (digit >> 32 != 0) limbs[at / 32 + 1] |= (uint32_t)(digit >> 32);
    }
    return (uint32_t)(at / 32 + 1);
}

static bool fold_long(Compiler *c, const Constant *v, Konst *out) {
    uint32_t room = v->len / 2 + 4;
    uint32_t *limbs = compile_alloc(c, room * sizeof *limbs);
    char *text = compile_alloc(c, (size_t)room * 8 + 1);
    if (limbs == NULL || text == NULL) return false;
    uint32_t n = v->base == 10 ? decimal_limbs(v->text, v->len, limbs)
                               : bit_limbs(v->text, v->len,
                                           v->base == 16  ? 4
                                           : v->base == 8 ? 3
                                                          : 1,
                                           limbs);
    uint32_t len = 0;
    for (uint32_t i = n * 8; i > 0; i--) {
        uint32_t digit = limbs[(i - 1) / 8] >> ((i - 1) % 8 * 4) & 15;
        if (len > 0 || digit != 0) text[len++] = "0123456789abcdef"[digit];
    }
    *out = (Konst){.tag = ICONST_BIGINT, .len = len, .u.text = text};
    Wide w;
    if (len <= 31 && to_wide(out, &w)) return make_wide(c, w, out);
    return true;
}

bool fold_constant(Compiler *c, const Constant *v, Konst *out) {
    bool ok;
    switch ((ConstKind)v->kind) {
    case CONST_NONE: *out = (Konst){.tag = ICONST_NONE}; return true;
    case CONST_TRUE: *out = make_bool(true); return true;
    case CONST_FALSE: *out = make_bool(false); return true;
    case CONST_ELLIPSIS: *out = (Konst){.tag = ICONST_ELLIPSIS}; return true;
    case CONST_INT:
        if (v->text != NULL) return fold_long(c, v, out);
        *out = make_int(v->i);
        return true;
    case CONST_FLOAT: *out = make_float(dtoa_parse(v->text, v->len, &ok)); return true;
    case CONST_COMPLEX:
        *out = (Konst){.tag = ICONST_COMPLEX, .u.f = dtoa_parse(v->text, v->len, &ok)};
        return true;
    case CONST_STR: *out = konst_str(v->text, v->len); return true;
    case CONST_BYTES:
        *out = (Konst){.tag = ICONST_BYTES, .len = v->len, .u.text = v->text};
        return true;
    }
    return false;
}

static unsigned bit_length(Wide v) {
    unsigned n = 0;
    unsigned __int128 u = v < 0 ? -(unsigned __int128)v : (unsigned __int128)v;
    for (; u != 0; u >>= 1)
        n++;
    return n;
}

static bool int_pow(Wide base, Wide exp, Wide *out) {
    if (exp < 0 || exp > 126 || bit_length(base) * (unsigned)exp > 126) return false;
    Wide v = 1;
    for (Wide i = 0; i < exp; i++)
        v *= base;
    *out = v;
    return true;
}

static Wide floor_div(Wide l, Wide r) {
    Wide q = l / r;
    return q * r != l && (l < 0) != (r < 0) ? q - 1 : q;
}

static bool fold_ints(Compiler *c, Operator op, Wide l, Wide r, Konst *out) {
    Wide v;
    unsigned lbits = bit_length(l), rbits = bit_length(r);
    switch (op) {
    case BIN_Add: v = l + r; break;
    case BIN_Sub: v = l - r; break;
    case BIN_Mult:
        if (lbits + rbits > 126) return false;
        v = l * r;
        break;
    case BIN_Pow:
        if (!int_pow(l, r, &v)) return false;
        break;
    case BIN_LShift:
        if (r < 0 || r > 126 || lbits + (unsigned)r > 126) return false;
        v = l * ((Wide)1 << (unsigned)r);
        break;
    case BIN_RShift:
        if (r < 0 || r > 126) return false;
        v = l >> (unsigned)r;
        break;
    case BIN_FloorDiv:
        if (r == 0) return false;
        v = floor_div(l, r);
        break;
    case BIN_Mod:
        if (r == 0) return false;
        v = l - floor_div(l, r) * r;
        break;
    case BIN_Div:
        if (r == 0 || lbits > 53 || rbits > 53) return false;
        *out = make_float((double)(int64_t)l / (double)(int64_t)r);
        return true;
    case BIN_BitAnd: v = l & r; break;
    case BIN_BitOr: v = l | r; break;
    case BIN_BitXor: v = l ^ r; break;
    default: return false;
    }
    return make_wide(c, v, out);
}

static bool fold_floats(Operator op, double l, double r, Konst *out) {
    switch (op) {
    case BIN_Add: *out = make_float(l + r); return true;
    case BIN_Sub: *out = make_float(l - r); return true;
    case BIN_Mult: *out = make_float(l * r); return true;
    case BIN_Div:
        if (r == 0) return false;
        *out = make_float(l / r);
        return true;
    default: return false;
    }
}

static bool join_text(Compiler *c, const Konst *l, const Konst *r, Konst *out) {
    if (l->len + (size_t)r->len > MAX_FOLDED_TEXT) return false;
    // Two halves of a surrogate pair must not meet: leave that to run time.
    if (l->tag == ICONST_STR && l->len >= 3 &&
        (unsigned char)l->u.text[l->len - 3] == 0xED)
        return false;
    char *text = compile_alloc(c, l->len + (size_t)r->len + 1);
    if (text == NULL) return false;
    if (l->len > 0) memcpy(text, l->u.text, l->len);
    if (r->len > 0) memcpy(text + l->len, r->u.text, r->len);
    *out = (Konst){.tag = l->tag, .len = l->len + r->len, .u.text = text};
    return true;
}

static bool join_tuples(Compiler *c, const Konst *l, const Konst *r, Konst *out) {
    if (l->len + r->len > MAX_FOLDED_ITEMS) return false;
    const Konst **items = compile_alloc(c, (l->len + r->len) * sizeof *items + 1);
    if (items == NULL) return false;
    for (uint32_t i = 0; i < l->len; i++)
        items[i] = l->u.items[i];
    for (uint32_t i = 0; i < r->len; i++)
        items[l->len + i] = r->u.items[i];
    *out = (Konst){.tag = ICONST_TUPLE, .len = l->len + r->len, .u.items = items};
    return true;
}

static bool repeat(Compiler *c, const Konst *k, Wide times, Konst *out) {
    bool is_tuple = k->tag == ICONST_TUPLE;
    uint32_t limit = is_tuple ? MAX_FOLDED_ITEMS : MAX_FOLDED_TEXT;
    if (times < 0) times = 0;
    if (times > limit || k->len * (uint64_t)times > limit) return false;
    size_t size = is_tuple ? sizeof(Konst *) : 1, part = k->len * size;
    char *p = compile_alloc(c, part * (size_t)times + 1);
    if (p == NULL) return false;
    const char *from = is_tuple ? (const char *)k->u.items : k->u.text;
    for (size_t i = 0; i < (size_t)times && part > 0; i++)
        memcpy(p + i * part, from, part);
    *out = (Konst){.tag = k->tag, .len = k->len * (uint32_t)times};
    if (is_tuple) {
        out->u.items = (const Konst **)(void *)p;
    } else {
        out->u.text = p;
    }
    return true;
}

static bool is_sequence(const Konst *k) {
    return k->tag == ICONST_STR || k->tag == ICONST_BYTES || k->tag == ICONST_TUPLE;
}

bool fold_binary(Compiler *c, Operator op, const Konst *l, const Konst *r, Konst *out) {
    Wide a, b;
    bool l_int = to_wide(l, &a), r_int = to_wide(r, &b);
    bool both_bool = !(l->tag == ICONST_INT || l->tag == ICONST_BIGINT) &&
                     !(r->tag == ICONST_INT || r->tag == ICONST_BIGINT);
    bool is_bitwise = op == BIN_BitAnd || op == BIN_BitOr || op == BIN_BitXor;
    if (l_int && r_int) return !(both_bool && is_bitwise) && fold_ints(c, op, a, b, out);
    bool l_float = l->tag == ICONST_FLOAT, r_float = r->tag == ICONST_FLOAT;
    if (l_int && r_float && bit_length(a) <= 53)
        return fold_floats(op, (double)(int64_t)a, r->u.f, out);
    if (l_float && r_int && bit_length(b) <= 53)
        return fold_floats(op, l->u.f, (double)(int64_t)b, out);
    if (l_float && r_float) return fold_floats(op, l->u.f, r->u.f, out);
    if (op == BIN_Mult && is_sequence(l) && r_int) return repeat(c, l, b, out);
    if (op == BIN_Mult && l_int && is_sequence(r)) return repeat(c, r, a, out);
    if (op != BIN_Add || l->tag != r->tag || !is_sequence(l)) return false;
    return l->tag == ICONST_TUPLE ? join_tuples(c, l, r, out) : join_text(c, l, r, out);
}

int fold_truth(const Konst *k) {
    switch (k->tag) {
    case ICONST_NONE:
    case ICONST_FALSE: return 0;
    case ICONST_INT: return k->u.i != 0;
    case ICONST_FLOAT:
    case ICONST_COMPLEX: return k->u.f != 0;
    case ICONST_STR:
    case ICONST_BYTES:
    case ICONST_TUPLE:
    case ICONST_FROZENSET: return k->len > 0;
    default: return 1;
    }
}

static bool fold_unary(Compiler *c, UnaryOperator op, const Konst *k, Konst *out) {
    Wide v;
    if (op == UN_Not) {
        *out = make_bool(!fold_truth(k));
        return true;
    }
    if (k->tag == ICONST_FLOAT && op != UN_Invert) {
        *out = make_float(op == UN_USub ? -k->u.f : k->u.f);
        return true;
    }
    if (k->tag == ICONST_BIGINT && op == UN_USub && k->u.text[0] != '-') {
        char *text = compile_alloc(c, (size_t)k->len + 2);
        if (text == NULL) return false;
        text[0] = '-';
        memcpy(text + 1, k->u.text, k->len);
        *out = (Konst){.tag = ICONST_BIGINT, .len = k->len + 1, .u.text = text};
        return true;
    }
    if (!to_wide(k, &v)) return false;
    return make_wide(c, op == UN_USub ? -v : op == UN_Invert ? ~v : v, out);
}

static bool fold_at(Compiler *c, const Node *n, Konst *out, int depth);

static bool fold_tuple(Compiler *c, const Node *n, Konst *out, int depth) {
    const NodeList *elts = &n->u.Tuple.elts;
    if (n->u.Tuple.ctx != CTX_LOAD) return false;
    // A look at the last item first: mixed displays are given up early.
    Konst k;
    if (elts->len > 0 && !fold_at(c, elts->items[elts->len - 1], &k, depth + 1))
        return false;
    const Konst **items = compile_alloc(c, elts->len * sizeof *items + 1);
    if (items == NULL) return false;
    for (uint32_t i = 0; i < elts->len; i++) {
        if (!fold_at(c, elts->items[i], &k, depth + 1)) return false;
        items[i] = konst_copy(c, &k);
    }
    *out = (Konst){.tag = ICONST_TUPLE, .len = elts->len, .u.items = items};
    return !c->failed;
}

static bool fold_subscript(Compiler *c, const Node *n, Konst *out, int depth) {
    if (n->u.Subscript.ctx != CTX_LOAD) return false;
    uint8_t kind = n->u.Subscript.value->kind;
    Konst k, i;
    if ((kind != NODE_Constant && kind != NODE_Tuple) ||
        !fold_at(c, n->u.Subscript.slice, &i, depth + 1) || i.tag != ICONST_INT ||
        !fold_at(c, n->u.Subscript.value, &k, depth + 1))
        return false;
    int64_t at = i.u.i < 0 ? i.u.i + k.len : i.u.i;
    if (at < 0 || at >= k.len) return false;
    if (k.tag == ICONST_TUPLE) {
        *out = *k.u.items[at];
        return true;
    }
    if (k.tag == ICONST_BYTES) {
        *out = make_int((unsigned char)k.u.text[at]);
        return true;
    }
    if (k.tag != ICONST_STR) return false;
    for (uint32_t b = 0; b < k.len; b++)
        if ((unsigned char)k.u.text[b] >= 0x80) return false;
    *out = konst_str(k.u.text + at, 1);
    return true;
}

static bool fold_at(Compiler *c, const Node *n, Konst *out, int depth) {
    if (depth > MAX_FOLD_DEPTH || c->failed) return false;
    Konst l, r;
    switch (n->kind) {
    case NODE_Constant: return fold_constant(c, &n->u.Constant.value, out);
    case NODE_UnaryOp:
        return fold_at(c, n->u.UnaryOp.operand, &l, depth + 1) &&
               fold_unary(c, (UnaryOperator)n->u.UnaryOp.op, &l, out);
    case NODE_BinOp:
        return fold_at(c, n->u.BinOp.right, &r, depth + 1) &&
               fold_at(c, n->u.BinOp.left, &l, depth + 1) &&
               fold_binary(c, (Operator)n->u.BinOp.op, &l, &r, out);
    case NODE_Tuple: return fold_tuple(c, n, out, depth);
    case NODE_Subscript: return fold_subscript(c, n, out, depth);
    case NODE_Name:
        if (n->u.Name.ctx != CTX_LOAD || name_mangled(c, n->u.Name.id) != c->known.debug)
            return false;
        *out = make_bool(true);
        return true;
    default: return false;
    }
}

bool fold_expr(Compiler *c, const Node *n, Konst *out) {
    return fold_at(c, n, out, 0);
}

int fold_condition(Compiler *c, const Node *n) {
    Konst k;
    return fold_expr(c, n, &k) ? fold_truth(&k) : -1;
}
