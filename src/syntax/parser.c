// The parser's frame: tokens on demand, memoisation, errors with CPython's places, and
// the two runs over each top-level statement (see internal.h). Tokens of finished
// statements are dropped, so memory beside the tree is bounded by the largest statement.
#include "syntax/parser.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "syntax/internal.h"
#include "syntax/source.h"

enum { CHARGE_BATCH = 256, STEPS_PER_CHARGE = 256, DEFAULT_STACK = 200 * 1024 };

void *parser_no_memory(Parser *p) {
    p->stop = true;
    diag_error_raw(p->diags, DIAG_MEMORY, 0, -1, 0, -1, "out of memory");
    return NULL;
}

// ---- errors

// CPython's conversion: the first `col` bytes of the line, decoded. `col` counts from 1
// so the character that starts there is included; beyond the end it stops one behind it.
static int32_t to_offset(const char *line, size_t len, int64_t col) {
    if (col <= 0) return (int32_t)col;
    size_t n = (size_t)col > len + 1 ? len + 1 : (size_t)col;
    size_t chars = utf8_count(line, n > len ? len : n) + (n > len);
    return (int32_t)chars;
}

// The last line of which something was read.
static uint32_t reached_line(const Lexer *lx) {
    return lx->pos == lx->line_start && lx->line > 1 ? lx->line - 1 : lx->line;
}

// Whether CPython shows the line without its newline.
static bool is_shown_bare(const Parser *p, uint32_t line) {
    if ((p->flags & PARSE_FROM_FILE) == 0) return reached_line(&p->lexer) > line;
    size_t len;
    const char *text = diag_line(p->diags, line, &len);
    return p->newline_added && text + len == p->diags->src + p->diags->len;
}

static void set_error(Parser *p, DiagKind kind, uint32_t line, int64_t col,
                      uint32_t end_line, int64_t end_col, const char *message) {
    size_t len;
    const char *text = diag_line(p->diags, line, &len);
    bool bare = is_shown_bare(p, line);
    if (bare && len > 0) len--;
    diag_error_raw(p->diags, kind, (int32_t)line, to_offset(text, len, col),
                   (int32_t)end_line, to_offset(text, len, end_col), message);
    if (bare) diag_strip_newline(p->diags);
}

__attribute__((format(printf, 2, 0))) static const char *
format_message(Parser *p, const char *fmt, va_list args) {
    char text[512];
    int n = vsnprintf(text, sizeof text, fmt, args);
    size_t len = n < 0 ? 0 : (size_t)n < sizeof text ? (size_t)n : sizeof text - 1;
    // A name that was cut must not end in half a character.
    while (len == sizeof text - 1 && len > 0 &&
           ((unsigned char)text[len - 1] & 0x80) != 0) {
        len--;
    }
    const char *copy = arena_strndup(p->arena, text, len);
    return copy != NULL ? copy : "out of memory";
}

void *parser_raise(Parser *p, DiagKind kind, DiagRange at, const char *fmt, ...) {
    if (p->stop) return NULL;
    p->stop = true;
    va_list args;
    va_start(args, fmt);
    const char *message = format_message(p, fmt, args);
    va_end(args);
    int64_t end_col = at.end_col == NO_END ? 0 : (int64_t)at.end_col + 1;
    set_error(p, kind, at.line, (int64_t)at.col + 1, at.end_line, end_col, message);
    return NULL;
}

void *parser_raise_token(Parser *p, DiagKind kind, const Token *t, const char *fmt, ...) {
    if (p->stop) return NULL;
    p->stop = true;
    va_list args;
    va_start(args, fmt);
    const char *message = format_message(p, fmt, args);
    va_end(args);
    int64_t col = t->no_text ? 0 : (int64_t)t->col + 1;
    int64_t end_col = t->no_text ? 0 : (int64_t)t->end_col + 1;
    set_error(p, kind, t->line, col, t->end_line, end_col, message);
    return NULL;
}

void *parser_raise_last(Parser *p, DiagKind kind, const char *fmt, ...) {
    if (p->stop) return NULL;
    p->stop = true;
    va_list args;
    va_start(args, fmt);
    const char *message = format_message(p, fmt, args);
    va_end(args);
    const Token *t = p->fill > 0 ? &p->tokens[p->fill - 1] : &p->none;
    if (t->no_text) {
        bool at_end = p->lexer.pos >= p->lexer.len && (p->flags & PARSE_FROM_FILE) != 0;
        int64_t col = at_end ? 0 : p->lexer.pos - p->lexer.line_start;
        set_error(p, kind, t->line, col, t->end_line, -1, message);
    } else {
        set_error(p, kind, t->line, (int64_t)t->col + 1, t->end_line,
                  (int64_t)t->end_col + 1, message);
    }
    return NULL;
}

void *parser_raise_from(Parser *p, DiagRange at, const char *fmt, ...) {
    if (p->stop) return NULL;
    p->stop = true;
    va_list args;
    va_start(args, fmt);
    const char *message = format_message(p, fmt, args);
    va_end(args);
    set_error(p, DIAG_SYNTAX_ERROR, at.line, (int64_t)at.col + 1, p->lexer.line,
              (int64_t)(p->lexer.pos - p->lexer.line_start), message);
    return NULL;
}

static void raise_unclosed(Parser *p) {
    const Lexer *lx = &p->lexer;
    Bracket b = lx->brackets[lx->level - 1];
    char text[] = "'?' was never closed";
    text[1] = b.c;
    const char *copy = arena_strndup(p->arena, text, sizeof text - 1);
    p->stop = true;
    set_error(p, DIAG_SYNTAX_ERROR, b.line, (int64_t)b.col + 1, b.line, 0,
              copy != NULL ? copy : "out of memory");
}

static void raise_lex_error(Parser *p) {
    Lexer *lx = &p->lexer;
    int64_t cur = lx->pos - lx->line_start;
    if (lx->error == LEX_EOF && (p->flags & PARSE_FROM_FILE) != 0) cur = 0;
    switch (lx->error) {
    case LEX_OK: break;
    case LEX_RAISED:
        if (p->diags->error.kind == DIAG_NONE) parser_no_memory(p);
        break;
    case LEX_EOF:
        if (lx->level > 0) {
            raise_unclosed(p);
        } else {
            set_error(p, DIAG_SYNTAX_ERROR, lx->line, cur, lx->line, -1,
                      "unexpected EOF while parsing");
        }
        break;
    case LEX_DEDENT:
        set_error(p, DIAG_INDENTATION_ERROR, lx->line, cur, lx->line, -1,
                  "unindent does not match any outer indentation level");
        break;
    case LEX_TABSPACE:
        set_error(p, DIAG_TAB_ERROR, lx->line, 1, lx->line, 0,
                  "inconsistent use of tabs and spaces in indentation");
        break;
    case LEX_TOODEEP:
        set_error(p, DIAG_INDENTATION_ERROR, lx->line, 1, lx->line, 0,
                  "too many levels of indentation");
        break;
    case LEX_LINECONT:
        // CPython counts from the start of its buffer, which a string keeps in place.
        if (lx->string_end_line == lx->line) cur = lx->pos - lx->string_start;
        diag_error_raw(p->diags, DIAG_SYNTAX_ERROR, (int32_t)lx->line,
                       (int32_t)utf8_count(lx->src + lx->pos - cur, (size_t)cur),
                       (int32_t)lx->line, 0,
                       "unexpected character after line continuation character");
        break;
    }
    p->stop = true;
}

bool parser_too_deep(Parser *p) {
    if (p->stop) return true;
    const char *here = __builtin_frame_address(0);
    if (here >= p->stack_limit) return false;
    parser_raise_last(p, DIAG_RECURSION_ERROR,
                      "maximum recursion depth exceeded during compilation");
    return true;
}

// ---- tokens

static bool charge(Parser *p, uint32_t units) {
    p->uncharged += units;
    if (p->uncharged < CHARGE_BATCH || p->env->charge == NULL) return true;
    uint32_t n = p->uncharged;
    p->uncharged = 0;
    if (p->env->charge(p->env->ctx, n)) return true;
    p->stop = true;
    p->diags->error.kind = DIAG_NONE;
    return diag_error_raw(p->diags, DIAG_LIMIT, 0, -1, 0, -1, "compilation was stopped");
}

static bool add_token(Parser *p) {
    if (p->fill == p->cap) {
        uint32_t cap = arena_next_cap(p->cap, 48);
        Token *tokens = arena_regrow(p->arena, p->tokens, p->cap * sizeof *tokens,
                                     cap * sizeof *tokens);
        if (tokens == NULL) return parser_no_memory(p) != NULL;
        p->tokens = tokens;
        p->cap = cap;
    }
    Token *t = &p->tokens[p->fill];
    if (!lexer_next(&p->lexer, t)) {
        raise_lex_error(p);
        return false;
    }
    p->fill++;
    uint32_t work = 1 + (t->end - t->start) / 64 + p->names.probes;
    p->names.probes = 0;
    return charge(p, work);
}

bool parser_fill(Parser *p, uint32_t index) {
    while (p->fill <= index) {
        if (p->stop || !add_token(p)) return false;
    }
    return true;
}

bool parser_at_name(Parser *p, uint32_t ahead, const char *text) {
    const Token *t = parser_token(p, p->mark + ahead);
    return t->kind == TOK_NAME && strcmp(t->name->text, text) == 0;
}

bool parser_force(Parser *p, TokenKind kind) {
    if (parser_accept(p, kind)) return true;
    parser_raise_token(p, DIAG_SYNTAX_ERROR, parser_peek(p), "expected '%s'",
                       token_text(kind));
    return false;
}

// ---- building

void parser_push(Parser *p, Node *n) {
    if (n == NULL && p->stop) return;
    if (p->scratch_len == p->scratch_cap) {
        uint32_t cap = arena_next_cap(p->scratch_cap, 64);
        Node **items = arena_regrow(p->arena, p->scratch, p->scratch_cap * sizeof *items,
                                    cap * sizeof *items);
        if (items == NULL) {
            parser_no_memory(p);
            return;
        }
        p->scratch = items;
        p->scratch_cap = cap;
    }
    p->scratch[p->scratch_len++] = n;
}

NodeList parser_take(Parser *p, uint32_t base) {
    NodeList list = {NULL, 0};
    uint32_t len = p->scratch_len < base ? 0 : p->scratch_len - base;
    if (len > 0) {
        list.items = arena_array(p->arena, len, sizeof *list.items);
        if (list.items == NULL) {
            parser_no_memory(p);
        } else {
            memcpy(list.items, p->scratch + base, len * sizeof *list.items);
            list.len = len;
        }
    }
    p->scratch_len = base;
    return list;
}

NodeList parser_single(Parser *p, Node *n) {
    uint32_t base = p->scratch_len;
    parser_push(p, n);
    return parser_take(p, base);
}

Node *parser_node_at(Parser *p, NodeKind kind, DiagRange at) {
    Node *n = arena_alloc(p->arena, ast_info(kind)->size);
    if (n == NULL) return parser_no_memory(p);
    n->kind = (uint8_t)kind;
    n->line = at.line;
    n->col = at.col;
    n->end_line = at.end_line;
    n->end_col = at.end_col;
    return n;
}

// A block ends in tokens that are no text of its statement.
Node *parser_node(Parser *p, NodeKind kind, uint32_t first) {
    const Token *a = parser_token(p, first);
    uint32_t last = p->mark > first ? p->mark - 1 : first;
    while (last > first && p->tokens[last].kind <= TOK_DEDENT)
        last--;
    const Token *b = parser_token(p, last);
    return parser_node_at(p, kind, (DiagRange){a->line, a->col, b->end_line, b->end_col});
}

// ---- memoisation (in the second run, and in the first once it is bound to fail)

static bool grow_memo(Parser *p) {
    uint32_t cap = p->memo_cap == 0 ? 1024 : p->memo_cap * 2;
    Memo *memos = arena_array(p->arena, cap, sizeof *memos);
    if (memos == NULL) return parser_no_memory(p) != NULL;
    for (uint32_t i = 0; i < p->memo_cap; i++) {
        const Memo *m = &p->memos[i];
        if (m->rule == 0) continue;
        uint32_t k = (m->mark * 16u + m->rule) & (cap - 1);
        while (memos[k].rule != 0)
            k = (k + 1) & (cap - 1);
        memos[k] = *m;
    }
    p->memos = memos;
    p->memo_cap = cap;
    return true;
}

static Memo *find_memo(Parser *p, uint32_t mark, uint8_t rule) {
    uint32_t k = (mark * 16u + rule) & (p->memo_cap - 1);
    while (p->memos[k].rule != 0 &&
           (p->memos[k].mark != mark || p->memos[k].rule != rule)) {
        k = (k + 1) & (p->memo_cap - 1);
    }
    return &p->memos[k];
}

Node *parser_memo(Parser *p, MemoRule rule, ParseFn *fn) {
    // The first run pays for steps too, so that no source can make it go back and forth
    // for long without fuel.
    if (!p->memoise)
        return ++p->steps % STEPS_PER_CHARGE != 0 || charge(p, 16) ? fn(p) : NULL;
    if (p->stop || !charge(p, 1)) return NULL;
    if ((p->memo_len + 1) * 2 > p->memo_cap && !grow_memo(p)) return NULL;
    uint32_t mark = p->mark;
    uint8_t tag = (uint8_t)(rule + 1);
    Memo *m = find_memo(p, mark, tag);
    if (m->rule != 0) {
        p->mark = m->end;
        return m->node;
    }
    uint32_t scratch = p->scratch_len;
    Node *n = fn(p);
    if (p->stop) return NULL;
    p->scratch_len = scratch;
    if (n == NULL) p->mark = mark;
    if ((p->memo_len + 1) * 2 > p->memo_cap && !grow_memo(p)) return NULL;
    *find_memo(p, mark, tag) = (Memo){mark, p->mark, tag, n};
    p->memo_len++;
    return n;
}

// What was kept for a finished statement is never asked for again.
void parser_forget(Parser *p) {
    enum { WORTH_IT = 256, SMALL = 4096 };
    if (p->memo_len < WORTH_IT) return;
    p->memo_len = 0;
    if (p->memo_cap <= SMALL) {
        memset(p->memos, 0, p->memo_cap * sizeof *p->memos);
    } else {
        p->memo_cap = 0;
    }
}

// ---- the two runs

// After a mistake of syntax the rest of the text is read for a lexical one, which is then
// reported instead: an unclosed bracket or quote is the likelier cause.
static void check_rest(Parser *p) {
    Lexer *lx = &p->lexer;
    // Within an f-string what follows would be read in the wrong way.
    if (lx->error != LEX_OK || lx->fstring_len > 0 || p->fill == 0) return;
    Diag saved = p->diags->error;
    uint32_t line = p->tokens[p->fill - 1].line;
    p->diags->error.kind = DIAG_NONE;
    Token t;
    while (lexer_next(lx, &t) && t.kind != TOK_END) {
        if (!charge(p, 1)) return;
    }
    if (lx->error != LEX_OK && lx->error != LEX_RAISED && lx->level > 0 &&
        line > lx->brackets[lx->level - 1].line) {
        raise_unclosed(p);
    }
    if (p->diags->error.kind == DIAG_NONE) p->diags->error = saved;
}

static bool can_check_rest(const Parser *p) {
    switch (p->diags->error.kind) {
    case DIAG_SYNTAX_ERROR:
    case DIAG_INDENTATION_ERROR:
    case DIAG_TAB_ERROR: return true;
    default: return false;
    }
}

static void raise_generic(Parser *p, Token last) {
    if (last.kind == TOK_INDENT || last.kind == TOK_DEDENT) {
        parser_raise_last(p, DIAG_INDENTATION_ERROR, "unexpected %s",
                          last.kind == TOK_INDENT ? "indent" : "unindent");
        return;
    }
    parser_raise_token(p, DIAG_SYNTAX_ERROR, &last, "invalid syntax");
    check_rest(p);
}

// Runs `unit` and, if it refuses, once more to name the mistake. False: an error is set.
static bool run_twice(Parser *p, bool (*unit)(Parser *)) {
    Spot s = parser_spot(p);
    if (unit(p)) return true;
    if (p->stop) {
        if (can_check_rest(p)) check_rest(p);
        return false;
    }
    if (p->fill == 0) return parser_no_memory(p) != NULL;
    Token last = p->tokens[p->fill - 1];
    parser_go_back(p, s);
    p->second_pass = p->name_mistakes = p->memoise = true;
    p->memo_len = p->memo_cap = 0;
    unit(p);
    if (p->stop && p->diags->error.kind == DIAG_RECURSION_ERROR) {
        // The search for mistakes went too deep, not the source.
        p->stop = false;
        p->diags->error.kind = DIAG_NONE;
    }
    if (p->stop) {
        if (can_check_rest(p)) check_rest(p);
    } else {
        raise_generic(p, last);
    }
    return false;
}

static void drop_read_tokens(Parser *p) {
    if (p->mark == 0) return;
    memmove(p->tokens, p->tokens + p->mark, (p->fill - p->mark) * sizeof *p->tokens);
    p->fill -= p->mark;
    p->mark = 0;
}

static bool parse_file_unit(Parser *p) {
    // The end is part of what a statement may be followed by, hence looked at first.
    return parser_at(p, TOK_END) || parse_statement(p);
}

static Node *parse_module(Parser *p) {
    while (!parser_at(p, TOK_END)) {
        if (!run_twice(p, parse_file_unit)) return NULL;
        drop_read_tokens(p);
    }
    if (p->stop) return NULL;
    NodeList body = parser_take(p, 0);
    Node *n = parser_node_at(p, NODE_Module, (DiagRange){0});
    if (n != NULL) n->u.Module.body = body;
    return n;
}

static bool parse_eval_unit(Parser *p) {
    Node *e = parse_expressions(p);
    if (e == NULL) return false;
    while (parser_accept(p, TOK_NEWLINE)) {
    }
    if (!parser_at(p, TOK_END)) return false;
    parser_push(p, e);
    return !p->stop;
}

static Node *parse_eval(Parser *p) {
    if (!run_twice(p, parse_eval_unit)) return NULL;
    Node *n = parser_node_at(p, NODE_Expression, (DiagRange){0});
    if (n != NULL) n->u.Expression.body = p->scratch[0];
    return n;
}

static bool parse_single_unit(Parser *p) {
    if (parser_accept(p, TOK_NEWLINE)) return true;
    Node *n = parse_compound(p);
    if (n == NULL) return !p->stop && parse_simple_statements(p);
    parser_push(p, n);
    // A block on the header's line needs a newline of its own behind it.
    if (parser_at(p, TOK_END)) return parser_last(p)->kind <= TOK_DEDENT;
    return parser_accept(p, TOK_NEWLINE);
}

static Node *parse_single(Parser *p) {
    if (!run_twice(p, parse_single_unit)) return NULL;
    if (!parser_at(p, TOK_END)) {
        if (p->stop) return NULL;
        return parser_raise_token(
            p, DIAG_SYNTAX_ERROR, parser_last(p),
            "multiple statements found while compiling a single statement");
    }
    if (p->stop) return NULL;
    NodeList body = parser_take(p, 0);
    Node *n = parser_node_at(p, NODE_Interactive, (DiagRange){0});
    if (n != NULL) n->u.Interactive.body = body;
    return n;
}

bool syntax_parse(const SyntaxEnv *env, const char *src, size_t len, ParseMode mode,
                  unsigned flags, Node **out, DiagList *diags) {
    *out = NULL;
    diag_init(diags, env->arena, NULL, 0);
    Parser parser = {0}, *p = &parser; // about 4 KB
    p->env = env;
    p->arena = env->arena;
    p->diags = diags;
    p->flags = flags;
    p->mode = mode;
    p->none = (Token){.kind = TOK_UNKNOWN, .no_text = true, .line = 1, .end_line = 1};
    const char *here = __builtin_frame_address(0);
    p->stack_limit = env->stack_limit != NULL ? env->stack_limit : here - DEFAULT_STACK;
    uint32_t n;
    if (!source_prepare(p->arena, diags, src, len, &p->source, &n)) return false;
    if (!charge(p, n / 64)) return false;
    names_init(&p->names, p->arena);
    p->newline_added = len == 0 || (src[len - 1] != '\n' && src[len - 1] != '\r');
    lexer_init(&p->lexer, p->arena, diags, &p->names, p->source, n,
               mode != PARSE_EXEC && p->newline_added);
    switch (mode) {
    case PARSE_EXEC: *out = parse_module(p); break;
    case PARSE_EVAL: *out = parse_eval(p); break;
    case PARSE_SINGLE: *out = parse_single(p); break;
    }
    p->uncharged += CHARGE_BATCH; // pay what is left
    if (*out == NULL || !charge(p, 0) || p->arena->failed) {
        if (diags->error.kind == DIAG_NONE) parser_no_memory(p);
        *out = NULL;
        return false;
    }
    return true;
}
