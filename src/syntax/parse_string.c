// String atoms: runs of adjacent literals, plain and formatted, and the fields of
// f-strings (PEP 701, with the positions of Python 3.13).
#include <string.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "syntax/internal.h"

// Joins neighbouring literal texts into one constant.
typedef struct Joiner {
    Parser *p;
    const char *text; // of the only piece, while there is just one
    Buf buf;          // of several pieces
    uint32_t len;
    uint32_t pieces;
    bool is_u, bytes;
    DiagRange at;
} Joiner;

static void add_piece(Joiner *j, const Constant *c, DiagRange at) {
    if (j->pieces++ == 0) {
        j->at = at;
        j->text = c->text;
        j->len = c->len;
        return;
    }
    j->at.end_line = at.end_line;
    j->at.end_col = at.end_col;
    if (j->pieces == 2) {
        buf_init(&j->buf, j->p->arena);
        buf_add(&j->buf, j->text, j->len);
    }
    buf_add(&j->buf, c->text, c->len);
    j->len = (uint32_t)j->buf.len;
    j->text = j->buf.data;
}

static Node *make_constant(Joiner *j) {
    Node *n = parser_node_at(j->p, NODE_Constant, j->at);
    if (n == NULL || (j->pieces > 1 && j->buf.failed)) return parser_no_memory(j->p);
    n->u.Constant.value = (Constant){
        .kind = j->bytes ? CONST_BYTES : CONST_STR,
        .is_u = j->is_u,
        .is_ascii = utf8_is_ascii(j->text, j->len),
        .text = j->text,
        .len = j->len,
    };
    return n;
}

// Pushes what was joined so far, if it is not empty.
static void flush(Joiner *j) {
    if (j->pieces > 0 && j->len > 0) parser_push(j->p, make_constant(j));
    j->pieces = 0;
    j->len = 0;
}

static StringStyle get_style(Parser *p, const Token *t, uint32_t *prefix) {
    StringStyle style = {0};
    const char *s = p->source + t->start;
    for (*prefix = 0; s[*prefix] != '"' && s[*prefix] != '\''; (*prefix)++) {
        switch (s[*prefix] | 0x20) {
        case 'r': style.raw = true; break;
        case 'b': style.bytes = true; break;
        case 'u': style.is_u = true; break;
        default: style.is_f = true; break;
        }
    }
    return style;
}

static uint32_t quote_len(const char *s) {
    return s[1] == s[0] && s[2] == s[0] ? 3 : 1;
}

static bool read_plain(Parser *p, const Token *t, Constant *out) {
    uint32_t prefix;
    StringStyle style = get_style(p, t, &prefix);
    // '' is shorter than the three quotes that it might seem to begin.
    uint32_t n =
        t->end - t->start - prefix < 6 ? 1 : quote_len(p->source + t->start + prefix);
    return parse_decode(p, t, t->start + prefix + n, t->end - n, style, out);
}

// ---- fields

// The text of a self-documenting field (`{x = }`), without comments.
static void add_debug_text(Parser *p, Joiner *j, const Token *open, const Token *next) {
    Buf b;
    buf_init(&b, p->arena);
    char quote = 0;
    for (uint32_t i = open->end; i < next->start; i++) {
        char c = p->source[i];
        if (quote == 0 && c == '#') {
            while (i < next->start && p->source[i] != '\n')
                i++;
            if (i < next->start) i--;
            continue;
        }
        if (quote != 0 ? c == quote : (c == '"' || c == '\'')) quote = quote != 0 ? 0 : c;
        buf_add_char(&b, c);
    }
    if (b.failed) {
        parser_no_memory(p);
        return;
    }
    Constant c = {.text = b.data, .len = (uint32_t)b.len};
    add_piece(j, &c, (DiagRange){open->line, open->end_col, next->line, next->col});
}

// fstring_conversion: '!' NAME
static bool read_conversion(Parser *p, int32_t *out) {
    if (!parser_accept(p, TOK_EXCLAMATION)) return true;
    Token bang = *parser_last(p);
    const Token *t = parser_peek(p);
    size_t len = t->end - t->start;
    if (t->kind != TOK_NAME) {
        // A keyword is as little a conversion as a number.
        return false;
    }
    if (t->line != bang.end_line || t->col != bang.end_col) {
        parser_raise(
            p, DIAG_SYNTAX_ERROR,
            (DiagRange){bang.line, bang.col, t->end_line, t->end_col},
            "f-string: conversion type must come right after the exclamanation mark");
        return false;
    }
    char c = p->source[t->start];
    if (len != 1 || strchr("sra", c) == NULL) {
        parser_raise_token(
            p, DIAG_SYNTAX_ERROR, t,
            "f-string: invalid conversion character '%s': expected 's', 'r', "
            "or 'a'",
            t->name->text);
        return false;
    }
    *out = c;
    p->mark++;
    return true;
}

static Node *read_field(Parser *p, Joiner *j, bool raw);

// Texts and fields up to a token that is neither; they are pushed.
static bool read_parts(Parser *p, Joiner *j, bool raw) {
    for (;;) {
        if (parser_at(p, TOK_FSTRING_MIDDLE)) {
            // The token behind is where a wrong escape is reported.
            parser_token(p, p->mark + 1);
            const Token *t = parser_peek(p);
            Constant c;
            if (p->stop) return false;
            if (!parse_decode(p, t, t->start, t->end, (StringStyle){.raw = raw}, &c)) {
                return false;
            }
            DiagRange at = range_token(t);
            // A doubled brace counts with both its characters.
            char last = t->end > t->start ? p->source[t->end - 1] : 0;
            if ((last == '{' || last == '}') && p->source[t->end] == last) at.end_col++;
            p->mark++;
            add_piece(j, &c, at);
        } else if (parser_at(p, TOK_LBRACE)) {
            Node *n = read_field(p, j, raw);
            if (n == NULL) return false;
            flush(j);
            parser_push(p, n);
        } else {
            return !p->stop;
        }
    }
}

bool parse_fstring_parts(Parser *p) {
    Joiner j = {.p = p};
    uint32_t base = p->scratch_len;
    bool ok = read_parts(p, &j, false);
    p->scratch_len = base;
    return ok;
}

// fstring_full_format_spec: ':' fstring_format_spec*
static Node *read_format_spec(Parser *p, bool raw) {
    uint32_t first = p->mark++, base = p->scratch_len;
    Joiner j = {.p = p};
    if (!read_parts(p, &j, raw)) return NULL;
    flush(&j);
    NodeList values = parser_take(p, base);
    Node *n = parser_node(p, NODE_JoinedStr, first);
    if (n != NULL) n->u.JoinedStr.values = values;
    return n;
}

// What follows the expression of a field, up to and with the brace.
static Node *finish_field(Parser *p, Joiner *j, uint32_t first, Node *value, bool raw) {
    bool debug = parser_accept(p, TOK_EQUAL);
    const Token *behind = parser_peek(p);
    int32_t conversion = -1;
    Node *spec = NULL;
    if (!read_conversion(p, &conversion)) return NULL;
    if (debug && conversion == -1 && !parser_at(p, TOK_COLON)) conversion = 'r';
    if (parser_at(p, TOK_COLON)) {
        spec = read_format_spec(p, raw);
        if (spec == NULL) return NULL;
    }
    if (!parser_accept(p, TOK_RBRACE)) return NULL;
    if (debug) {
        const Token *open = parser_token(p, first);
        add_debug_text(p, j, open, behind);
    }
    Node *n = parser_node(p, NODE_FormattedValue, first);
    if (n == NULL) return NULL;
    n->u.FormattedValue.value = value;
    n->u.FormattedValue.conversion = conversion;
    n->u.FormattedValue.format_spec = spec;
    return n;
}

// fstring_replacement_field:
//     '{' (yield_expr | star_expressions) ['='] [conversion] [format_spec] '}'
static Node *read_field(Parser *p, Joiner *j, bool raw) {
    Spot s = parser_spot(p);
    if (parser_too_deep(p)) return NULL;
    p->mark++;
    Node *value = parser_at(p, TOK_YIELD) ? parse_yield(p) : parse_star_expressions(p);
    Node *n = value == NULL ? NULL : finish_field(p, j, s.mark, value, raw);
    if (n != NULL || p->stop) return n;
    parser_go_back(p, s);
    if (p->name_mistakes) diagnose_fstring_field(p);
    return NULL;
}

// fstring: FSTRING_START (FSTRING_MIDDLE | field)* FSTRING_END
static bool read_fstring(Parser *p, Joiner *j) {
    uint32_t prefix;
    Token start = *parser_peek(p);
    StringStyle style = get_style(p, &start, &prefix);
    p->mark++;
    return read_parts(p, j, style.raw) && parser_accept(p, TOK_FSTRING_END);
}

// ---- runs

// strings: (STRING | fstring)+
Node *parse_strings(Parser *p) {
    uint32_t first = p->mark, base = p->scratch_len;
    Joiner j = {.p = p};
    bool formatted = false, plain = false, bytes = false;
    // The whole run is read before any of it is decoded, as in CPython.
    for (;;) {
        const Token *t = parser_peek(p);
        if (t->kind == TOK_STRING) {
            uint32_t prefix;
            StringStyle style = get_style(p, t, &prefix);
            *(style.bytes ? &bytes : &plain) = true;
            if (p->mark == first) j.is_u = style.is_u;
            p->mark++;
        } else if (t->kind == TOK_FSTRING_START) {
            formatted = plain = true;
            break;
        } else {
            break;
        }
    }
    if (p->stop) return NULL;
    if (bytes && plain) {
        return parser_raise_last(p, DIAG_SYNTAX_ERROR,
                                 "cannot mix bytes and nonbytes literals");
    }
    p->mark = first;
    j.bytes = bytes;
    while (parser_at(p, TOK_STRING) || parser_at(p, TOK_FSTRING_START)) {
        if (parser_at(p, TOK_FSTRING_START)) {
            formatted = true;
            if (!read_fstring(p, &j)) return NULL;
            continue;
        }
        Token t = *parser_peek(p);
        Constant c;
        if (!read_plain(p, &t, &c)) return NULL;
        if ((c.kind == CONST_BYTES) != bytes) {
            return parser_raise_last(p, DIAG_SYNTAX_ERROR,
                                     "cannot mix bytes and nonbytes literals");
        }
        p->mark++;
        add_piece(&j, &c, range_token(&t));
    }
    if (p->stop) return NULL;
    if (!formatted) return make_constant(&j);
    flush(&j);
    NodeList values = parser_take(p, base);
    Node *n = parser_node(p, NODE_JoinedStr, first);
    if (n != NULL) n->u.JoinedStr.values = values;
    return n;
}
