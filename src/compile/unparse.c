// The text of an expression, in the style of CPython's unparser: what annotations are
// under `from __future__ import annotations`.
#include <string.h>

#include "base/buf.h"
#include "base/dtoa.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "compile/internal.h"

typedef enum Level {
    LEVEL_TUPLE,
    LEVEL_TEST,
    LEVEL_OR,
    LEVEL_AND,
    LEVEL_NOT,
    LEVEL_CMP,
    LEVEL_BITOR,
    LEVEL_BITXOR,
    LEVEL_BITAND,
    LEVEL_SHIFT,
    LEVEL_ARITH,
    LEVEL_TERM,
    LEVEL_FACTOR,
    LEVEL_POWER,
    LEVEL_AWAIT,
    LEVEL_ATOM,
} Level;

typedef struct Unparser {
    Compiler *c;
    Buf out;
} Unparser;

static void expr(Unparser *p, const Node *n, Level level);

static void add(Unparser *p, const char *s) {
    buf_add_str(&p->out, s);
}

static void add_ident(Unparser *p, const Ident *id) {
    buf_add(&p->out, id->text, id->len);
}

static void open_if(Unparser *p, bool needed) {
    if (needed) buf_add_char(&p->out, '(');
}

static void close_if(Unparser *p, bool needed) {
    if (needed) buf_add_char(&p->out, ')');
}

static void exprs(Unparser *p, const NodeList *list) {
    for (uint32_t i = 0; i < list->len; i++) {
        if (i > 0) add(p, ", ");
        expr(p, list->items[i], LEVEL_TEST);
    }
}

static void add_escape(Unparser *p, uint32_t cp) {
    if (cp < 0x100) {
        buf_printf(&p->out, "\\x%02x", cp);
    } else if (cp < 0x10000) {
        buf_printf(&p->out, "\\u%04x", cp);
    } else {
        buf_printf(&p->out, "\\U%08x", cp);
    }
}

static void add_char(Unparser *p, uint32_t cp, const char *s, size_t len, char quote,
                     bool is_bytes) {
    switch (cp) {
    case '\n': add(p, "\\n"); return;
    case '\r': add(p, "\\r"); return;
    case '\t': add(p, "\\t"); return;
    case '\\': add(p, "\\\\"); return;
    default: break;
    }
    if (cp == (unsigned char)quote) {
        buf_add_char(&p->out, '\\');
        buf_add_char(&p->out, quote);
    } else if (cp < ' ' || cp == 0x7F || (cp >= 0x80 && is_bytes) ||
               (cp >= 0x80 && !unicode_is_printable(cp))) {
        add_escape(p, cp);
    } else {
        buf_add(&p->out, s, len);
    }
}

static void add_quoted(Unparser *p, const char *text, size_t len, bool is_bytes) {
    bool single = memchr(text, '\'', len) != NULL, dbl = memchr(text, '"', len) != NULL;
    char quote = single && !dbl ? '"' : '\'';
    buf_add_char(&p->out, quote);
    for (size_t i = 0; i < len;) {
        size_t n = 1;
        uint32_t cp = is_bytes ? (unsigned char)text[i] : utf8_get(text + i, &n);
        add_char(p, cp, text + i, n, quote, is_bytes);
        i += n;
    }
    buf_add_char(&p->out, quote);
}

static void add_float(Unparser *p, const Constant *v) {
    bool ok;
    char text[DTOA_REPR_MAX];
    size_t n = dtoa_repr(dtoa_parse(v->text, v->len, &ok), text);
    if (n == 3 && memcmp(text, "inf", 3) == 0) {
        add(p, "1e309"); // a literal that is too large
    } else {
        if (v->kind == CONST_COMPLEX && n > 2 && memcmp(text + n - 2, ".0", 2) == 0)
            n -= 2;
        buf_add(&p->out, text, n);
    }
    if (v->kind == CONST_COMPLEX) buf_add_char(&p->out, 'j');
}

static void add_int(Unparser *p, const Constant *v) {
    if (v->text == NULL) {
        buf_printf(&p->out, "%lld", (long long)v->i);
        return;
    }
    if (v->base != 10) add(p, v->base == 16 ? "0x" : v->base == 8 ? "0o" : "0b");
    buf_add(&p->out, v->text, v->len);
}

static void constant(Unparser *p, const Constant *v) {
    switch ((ConstKind)v->kind) {
    case CONST_NONE: add(p, "None"); break;
    case CONST_TRUE: add(p, "True"); break;
    case CONST_FALSE: add(p, "False"); break;
    case CONST_ELLIPSIS: add(p, "..."); break;
    case CONST_INT: add_int(p, v); break;
    case CONST_FLOAT:
    case CONST_COMPLEX: add_float(p, v); break;
    case CONST_STR:
        if (v->is_u) add(p, "u");
        add_quoted(p, v->text, v->len, false);
        break;
    case CONST_BYTES:
        add(p, "b");
        add_quoted(p, v->text, v->len, true);
        break;
    }
}

static const struct {
    const char *text;
    uint8_t level;
} binary[] = {
    [BIN_Add] = {" + ", LEVEL_ARITH},     [BIN_Sub] = {" - ", LEVEL_ARITH},
    [BIN_Mult] = {" * ", LEVEL_TERM},     [BIN_MatMult] = {" @ ", LEVEL_TERM},
    [BIN_Div] = {" / ", LEVEL_TERM},      [BIN_Mod] = {" % ", LEVEL_TERM},
    [BIN_LShift] = {" << ", LEVEL_SHIFT}, [BIN_RShift] = {" >> ", LEVEL_SHIFT},
    [BIN_BitOr] = {" | ", LEVEL_BITOR},   [BIN_BitXor] = {" ^ ", LEVEL_BITXOR},
    [BIN_BitAnd] = {" & ", LEVEL_BITAND}, [BIN_FloorDiv] = {" // ", LEVEL_TERM},
    [BIN_Pow] = {" ** ", LEVEL_POWER},
};

static void binop(Unparser *p, const Node *n, Level level) {
    Level own = (Level)binary[n->u.BinOp.op].level;
    bool right_assoc = n->u.BinOp.op == BIN_Pow;
    open_if(p, level > own);
    expr(p, n->u.BinOp.left, (Level)(own + right_assoc));
    add(p, binary[n->u.BinOp.op].text);
    expr(p, n->u.BinOp.right, (Level)(own + !right_assoc));
    close_if(p, level > own);
}

static void unaryop(Unparser *p, const Node *n, Level level) {
    static const char *const text[] = {"~", "not ", "+", "-"};
    Level own = n->u.UnaryOp.op == UN_Not ? LEVEL_NOT : LEVEL_FACTOR;
    open_if(p, level > own);
    add(p, text[n->u.UnaryOp.op]);
    expr(p, n->u.UnaryOp.operand, own);
    close_if(p, level > own);
}

static void boolop(Unparser *p, const Node *n, Level level) {
    bool is_and = n->u.BoolOp.op == BOOL_And;
    Level own = is_and ? LEVEL_AND : LEVEL_OR;
    open_if(p, level > own);
    for (uint32_t i = 0; i < n->u.BoolOp.values.len; i++) {
        if (i > 0) add(p, is_and ? " and " : " or ");
        expr(p, n->u.BoolOp.values.items[i], (Level)(own + 1));
    }
    close_if(p, level > own);
}

static void compare(Unparser *p, const Node *n, Level level) {
    static const char *const text[] = {" == ", " != ", " < ",      " <= ", " > ",
                                       " >= ", " is ", " is not ", " in ", " not in "};
    const struct AstCompare *e = &n->u.Compare;
    open_if(p, level > LEVEL_CMP);
    expr(p, e->left, (Level)(LEVEL_CMP + 1));
    for (uint32_t i = 0; i < e->comparators.len; i++) {
        add(p, text[e->ops[i]]);
        expr(p, e->comparators.items[i], (Level)(LEVEL_CMP + 1));
    }
    close_if(p, level > LEVEL_CMP);
}

static void one_param(Unparser *p, const char *star, const Node *arg,
                      const Node *fallback, bool *first) {
    if (!*first) add(p, ", ");
    *first = false;
    add(p, star);
    if (arg != NULL) add_ident(p, arg->u.arg.arg);
    if (fallback == NULL) return;
    add(p, "=");
    expr(p, fallback, LEVEL_TEST);
}

static void params(Unparser *p, const struct Astarguments *a) {
    bool first = true;
    uint32_t npos = a->posonlyargs.len + a->args.len;
    for (uint32_t i = 0; i < npos; i++) {
        uint32_t pos = a->posonlyargs.len;
        const Node *arg = i < pos ? a->posonlyargs.items[i] : a->args.items[i - pos];
        uint32_t from = npos - a->defaults.len;
        one_param(p, "", arg, i >= from ? a->defaults.items[i - from] : NULL, &first);
        if (i + 1 == pos) add(p, ", /");
    }
    if (a->vararg != NULL || a->kwonlyargs.len > 0)
        one_param(p, "*", a->vararg, NULL, &first);
    for (uint32_t i = 0; i < a->kwonlyargs.len; i++)
        one_param(p, "", a->kwonlyargs.items[i], a->kw_defaults.items[i], &first);
    if (a->kwarg != NULL) one_param(p, "**", a->kwarg, NULL, &first);
}

static void lambda(Unparser *p, const Node *n, Level level) {
    const struct Astarguments *a = &n->u.Lambda.args->u.arguments;
    bool any = a->args.len > 0; // as in CPython: `lambda*a: a`
    open_if(p, level > LEVEL_TEST);
    add(p, any ? "lambda " : "lambda");
    params(p, a);
    add(p, ": ");
    expr(p, n->u.Lambda.body, LEVEL_TEST);
    close_if(p, level > LEVEL_TEST);
}

static void generators(Unparser *p, const NodeList *gens) {
    for (uint32_t i = 0; i < gens->len; i++) {
        const struct Astcomprehension *g = &gens->items[i]->u.comprehension;
        add(p, g->is_async ? " async for " : " for ");
        expr(p, g->target, LEVEL_TUPLE);
        add(p, " in ");
        expr(p, g->iter, (Level)(LEVEL_TEST + 1));
        for (uint32_t k = 0; k < g->ifs.len; k++) {
            add(p, " if ");
            expr(p, g->ifs.items[k], (Level)(LEVEL_TEST + 1));
        }
    }
}

static void comp(Unparser *p, const Node *n, const char *open, const char *close) {
    add(p, open);
    if (n->kind == NODE_DictComp) {
        expr(p, n->u.DictComp.key, LEVEL_TEST);
        add(p, ": ");
        expr(p, n->u.DictComp.value, LEVEL_TEST);
        generators(p, &n->u.DictComp.generators);
    } else {
        expr(p, n->u.ListComp.elt, LEVEL_TEST);
        generators(p, &n->u.ListComp.generators);
    }
    add(p, close);
}

static void dict(Unparser *p, const Node *n) {
    const struct AstDict *d = &n->u.Dict;
    add(p, "{");
    for (uint32_t i = 0; i < d->values.len; i++) {
        if (i > 0) add(p, ", ");
        if (d->keys.items[i] != NULL) {
            expr(p, d->keys.items[i], LEVEL_TEST);
            add(p, ": ");
            expr(p, d->values.items[i], LEVEL_TEST);
        } else {
            add(p, "**");
            expr(p, d->values.items[i], LEVEL_BITOR);
        }
    }
    add(p, "}");
}

static void tuple(Unparser *p, const Node *n, Level level) {
    const NodeList *elts = &n->u.Tuple.elts;
    bool parens = elts->len == 0 || level > LEVEL_TUPLE;
    open_if(p, parens);
    exprs(p, elts);
    if (elts->len == 1) add(p, ",");
    close_if(p, parens);
}

static void joined_part(Unparser *p, const Node *n, bool spec);

static void formatted(Unparser *p, const Node *n) {
    const struct AstFormattedValue *f = &n->u.FormattedValue;
    Unparser inner = {.c = p->c};
    buf_init(&inner.out, p->c->arena);
    expr(&inner, f->value, (Level)(LEVEL_TEST + 1));
    const char *text = inner.out.data != NULL ? inner.out.data : "";
    add(p, *text == '{' ? "{ " : "{");
    buf_add(&p->out, text, inner.out.len);
    if (f->conversion > 0) buf_printf(&p->out, "!%c", (char)f->conversion);
    if (f->format_spec != NULL) {
        add(p, ":");
        joined_part(p, f->format_spec, true);
    }
    add(p, "}");
}

static void joined_part(Unparser *p, const Node *n, bool spec) {
    if (n->kind == NODE_JoinedStr) {
        for (uint32_t i = 0; i < n->u.JoinedStr.values.len; i++)
            joined_part(p, n->u.JoinedStr.values.items[i], spec);
    } else if (n->kind == NODE_FormattedValue) {
        formatted(p, n);
    } else if (n->kind == NODE_Constant) {
        const Constant *v = &n->u.Constant.value;
        for (uint32_t i = 0; i < v->len; i++) {
            char ch = v->text[i];
            buf_add_char(&p->out, ch);
            if (ch == '{' || ch == '}') buf_add_char(&p->out, ch);
        }
    }
}

static void joined(Unparser *p, const Node *n) {
    Unparser inner = {.c = p->c};
    buf_init(&inner.out, p->c->arena);
    joined_part(&inner, n, false);
    add(p, "f");
    add_quoted(p, inner.out.data != NULL ? inner.out.data : "", inner.out.len, false);
}

static void call(Unparser *p, const Node *n) {
    const struct AstCall *k = &n->u.Call;
    expr(p, k->func, LEVEL_ATOM);
    if (k->args.len == 1 && k->keywords.len == 0 &&
        k->args.items[0]->kind == NODE_GeneratorExp) {
        comp(p, k->args.items[0], "(", ")");
        return;
    }
    add(p, "(");
    exprs(p, &k->args);
    for (uint32_t i = 0; i < k->keywords.len; i++) {
        const struct Astkeyword *kw = &k->keywords.items[i]->u.keyword;
        if (i > 0 || k->args.len > 0) add(p, ", ");
        if (kw->arg != NULL) {
            add_ident(p, kw->arg);
            add(p, "=");
        } else {
            add(p, "**");
        }
        expr(p, kw->value, LEVEL_TEST);
    }
    add(p, ")");
}

static void attribute(Unparser *p, const Node *n) {
    const Node *value = n->u.Attribute.value;
    expr(p, value, LEVEL_ATOM);
    // 1 .real: a dot directly behind an int would make it a float.
    bool is_int =
        value->kind == NODE_Constant && value->u.Constant.value.kind == CONST_INT;
    add(p, is_int ? " ." : ".");
    add_ident(p, n->u.Attribute.attr);
}

static void slice(Unparser *p, const Node *n) {
    const struct AstSlice *s = &n->u.Slice;
    if (s->lower != NULL) expr(p, s->lower, LEVEL_TEST);
    add(p, ":");
    if (s->upper != NULL) expr(p, s->upper, LEVEL_TEST);
    if (s->step == NULL) return;
    add(p, ":");
    expr(p, s->step, LEVEL_TEST);
}

static void ifexp(Unparser *p, const Node *n, Level level) {
    open_if(p, level > LEVEL_TEST);
    expr(p, n->u.IfExp.body, (Level)(LEVEL_TEST + 1));
    add(p, " if ");
    expr(p, n->u.IfExp.test, (Level)(LEVEL_TEST + 1));
    add(p, " else ");
    expr(p, n->u.IfExp.orelse, LEVEL_TEST);
    close_if(p, level > LEVEL_TEST);
}

static void expr(Unparser *p, const Node *n, Level level) {
    if (p->out.failed || !compile_enter(p->c)) return;
    switch (n->kind) {
    case NODE_BoolOp: boolop(p, n, level); break;
    case NODE_BinOp: binop(p, n, level); break;
    case NODE_UnaryOp: unaryop(p, n, level); break;
    case NODE_Compare: compare(p, n, level); break;
    case NODE_Lambda: lambda(p, n, level); break;
    case NODE_IfExp: ifexp(p, n, level); break;
    case NODE_Dict: dict(p, n); break;
    case NODE_Set:
        add(p, "{");
        exprs(p, &n->u.Set.elts);
        add(p, "}");
        break;
    case NODE_ListComp: comp(p, n, "[", "]"); break;
    case NODE_SetComp:
    case NODE_DictComp: comp(p, n, "{", "}"); break;
    case NODE_GeneratorExp: comp(p, n, "(", ")"); break;
    case NODE_Await:
        open_if(p, level > LEVEL_AWAIT);
        add(p, "await ");
        expr(p, n->u.Await.value, LEVEL_ATOM);
        close_if(p, level > LEVEL_AWAIT);
        break;
    case NODE_Yield:
        add(p, n->u.Yield.value != NULL ? "(yield " : "(yield");
        if (n->u.Yield.value != NULL) expr(p, n->u.Yield.value, LEVEL_TUPLE);
        add(p, ")");
        break;
    case NODE_YieldFrom:
        add(p, "(yield from ");
        expr(p, n->u.YieldFrom.value, LEVEL_TEST);
        add(p, ")");
        break;
    case NODE_Call: call(p, n); break;
    case NODE_JoinedStr: joined(p, n); break;
    case NODE_FormattedValue: formatted(p, n); break;
    case NODE_Constant: constant(p, &n->u.Constant.value); break;
    case NODE_Attribute: attribute(p, n); break;
    case NODE_Starred:
        add(p, "*");
        expr(p, n->u.Starred.value, LEVEL_BITOR);
        break;
    case NODE_Name: add_ident(p, n->u.Name.id); break;
    case NODE_List:
        add(p, "[");
        exprs(p, &n->u.List.elts);
        add(p, "]");
        break;
    case NODE_Tuple: tuple(p, n, level); break;
    case NODE_Subscript:
        expr(p, n->u.Subscript.value, LEVEL_ATOM);
        add(p, "[");
        expr(p, n->u.Subscript.slice, LEVEL_TUPLE);
        add(p, "]");
        break;
    case NODE_Slice: slice(p, n); break;
    case NODE_NamedExpr:
        open_if(p, level > LEVEL_TUPLE);
        expr(p, n->u.NamedExpr.target, LEVEL_ATOM);
        add(p, " := ");
        expr(p, n->u.NamedExpr.value, LEVEL_ATOM);
        close_if(p, level > LEVEL_TUPLE);
        break;
    default: break;
    }
}

const char *unparse_expr(Compiler *c, const Node *n, uint32_t *len) {
    Unparser p = {.c = c};
    buf_init(&p.out, c->arena);
    expr(&p, n, LEVEL_TEST);
    *len = (uint32_t)p.out.len;
    return p.out.data != NULL && !p.out.failed ? p.out.data : "";
}
