// What the parser's files share. The parser is recursive descent with the semantics of a
// parsing expression grammar: a function that fails returns NULL, may leave `mark` moved,
// and the caller that tries another way goes back. `stop` means a real error: unwind.
//
// The parse runs at most twice over a top-level statement. The first run only accepts or
// refuses. If it refuses, the second runs with `second_pass`: the functions of
// diagnose_*.c are then consulted where a likely mistake can be named, and results are
// memoised, since that run goes back and forth. If nothing is named the error is "invalid
// syntax" at the furthest token that the first run looked at.
#pragma once

#include "syntax/lexer.h"
#include "syntax/parser.h"

typedef struct Memo {
    uint32_t mark;
    uint32_t end; // where reading goes on
    uint8_t rule; // MemoRule + 1; 0 = free
    Node *node;
} Memo;

typedef struct Parser {
    const SyntaxEnv *env;
    Arena *arena;
    DiagList *diags;
    NameTable names;
    Lexer lexer;
    unsigned flags;
    ParseMode mode;

    Token *tokens; // of the current top-level statement and what was looked at behind it
    uint32_t fill, cap;
    uint32_t mark; // next token to read
    Token none;    // stands for all tokens after a lexical error

    Node **scratch; // items of the lists being built, a stack
    uint32_t scratch_len, scratch_cap;

    bool newline_added; // the source did not end in one
    bool stop;
    bool second_pass;
    bool memoise;
    bool name_mistakes; // second pass, and not within an "expression without invalid"
    uint32_t uncharged, steps;
    const char *stack_limit;

    Memo *memos; // open addressing
    uint32_t memo_len, memo_cap;
    const char *source; // the lexer's text
} Parser;

typedef enum MemoRule {
    RULE_EXPRESSION,
    RULE_NAMED_EXPRESSION,
    RULE_STAR_EXPRESSIONS,
    RULE_STAR_EXPRESSION,
    RULE_DISJUNCTION,
    RULE_BITWISE_OR,
    RULE_PRIMARY,
    RULE_ATOM,
    RULE_ARGUMENTS,
    RULE_FOR_IF,
} MemoRule;

typedef Node *ParseFn(Parser *p);

// ---- parser.c: tokens, going back, building, errors

bool parser_fill(Parser *p, uint32_t index);
static inline Token *parser_token(Parser *p, uint32_t index) {
    if (index < p->fill || parser_fill(p, index)) return &p->tokens[index];
    return &p->none;
}
static inline Token *parser_peek(Parser *p) {
    return parser_token(p, p->mark);
}
static inline TokenKind parser_kind(Parser *p) {
    return (TokenKind)parser_token(p, p->mark)->kind;
}
static inline TokenKind parser_kind_at(Parser *p, uint32_t ahead) {
    return (TokenKind)parser_token(p, p->mark + ahead)->kind;
}
static inline bool parser_at(Parser *p, TokenKind kind) {
    return parser_kind(p) == kind;
}
static inline bool parser_accept(Parser *p, TokenKind kind) {
    if (parser_kind(p) != kind) return false;
    p->mark++;
    return true;
}
// The token just read, whatever it is.
static inline Token *parser_last(Parser *p) {
    return &p->tokens[p->mark - 1];
}
// The next token is the name `text` (a soft keyword).
bool parser_at_name(Parser *p, uint32_t ahead, const char *text);
// Accepts or raises "expected '...'" at the next token.
bool parser_force(Parser *p, TokenKind kind);

typedef struct Spot {
    uint32_t mark, scratch;
} Spot;

static inline Spot parser_spot(const Parser *p) {
    return (Spot){p->mark, p->scratch_len};
}
static inline void parser_go_back(Parser *p, Spot s) {
    p->mark = s.mark;
    p->scratch_len = s.scratch;
}

void parser_push(Parser *p, Node *n);
// The items pushed since `base` become a list.
NodeList parser_take(Parser *p, uint32_t base);
NodeList parser_single(Parser *p, Node *n);

// A node from the first token (index) to the last token read. NULL when out of memory.
Node *parser_node(Parser *p, NodeKind kind, uint32_t first);
Node *parser_node_at(Parser *p, NodeKind kind, DiagRange at);

// True when the C stack is nearly used up (an error is then set).
bool parser_too_deep(Parser *p);
Node *parser_memo(Parser *p, MemoRule rule, ParseFn *fn);
// After a statement within a block: frees what was memoised for it.
void parser_forget(Parser *p);

// An end column that says that there is none (CPython then shows 0).
#define NO_END UINT32_MAX

// All raise functions return NULL and set stop.
void *parser_raise(Parser *p, DiagKind kind, DiagRange at, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));
// At the furthest token looked at: where CPython puts errors without a place of their
// own.
void *parser_raise_last(Parser *p, DiagKind kind, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
// At a token.
void *parser_raise_token(Parser *p, DiagKind kind, const Token *t, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));
// From a node or token on, to where the lexer stands.
void *parser_raise_from(Parser *p, DiagRange at, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
void *parser_no_memory(Parser *p);

static inline DiagRange range_of(const Node *n) {
    return (DiagRange){n->line, n->col, n->end_line, n->end_col};
}
static inline DiagRange range_between(const Node *a, const Node *b) {
    return (DiagRange){a->line, a->col, b->end_line, b->end_col};
}
static inline DiagRange range_token(const Token *t) {
    return (DiagRange){t->line, t->col, t->end_line, t->end_col};
}

// ---- parse_expr.c: operators and the levels above atoms

ParseFn parse_star_expressions, parse_star_expression, parse_star_named_expression,
    parse_named_expression, parse_expression, parse_disjunction, parse_bitwise_or,
    parse_primary, parse_expression_quietly, parse_yield, parse_starred,
    parse_assignment_expression, parse_expressions;
// An item, or a tuple if commas follow. Where trailing commas end it is the grammar's.
Node *parse_tuple_of(Parser *p, ParseFn *item);

// ---- parse_atom.c: names, literals, brackets, comprehensions

ParseFn parse_atom, parse_genexp;
bool parse_for_if_clauses(Parser *p, NodeList *out);
NodeList parse_star_named_expressions(Parser *p); // at least one item, else empty
// Node holding for-clauses as generators, so that they can be memoised.
ParseFn parse_for_if_node;

// ---- parse_call.c: arguments and subscripts

// The arguments between the parentheses as a Call without func; the next token is ')'.
ParseFn parse_arguments, parse_args, parse_slices, parse_starred_expression;

// ---- parse_params.c

ParseFn parse_lambda;
// NAME with its annotation; star_annotation allows `*args: *Ts`.
Node *parse_param(Parser *p, bool lambda, bool star_annotation);
// Parameters of def up to the token `end`, which is not read. An empty list is allowed.
Node *parse_params(Parser *p, bool lambda);

// ---- parse_string.c, parse_literal.c

ParseFn parse_strings, parse_number;
// Passes over the text and fields of an f-string or format spec.
bool parse_fstring_parts(Parser *p);
// Decodes the inside of a literal (between quotes); returns false when raised.
typedef struct StringStyle {
    bool raw, bytes, is_u, is_f;
} StringStyle;
bool parse_decode(Parser *p, const Token *t, uint32_t start, uint32_t end,
                  StringStyle style, Constant *out);

// ---- targets.c

typedef enum TargetUse { TARGET_STAR, TARGET_DEL, TARGET_FOR } TargetUse;
// Whether n can be assigned to (or deleted); sets the context of it and its parts if so.
bool target_make(Node *n, TargetUse use);
// Name, attribute or subscript, perhaps parenthesized.
bool target_make_single(Node *n);
// The part of n that cannot be a target, or NULL.
Node *target_find_invalid(Node *n, TargetUse use);
const char *target_describe(const Node *n); // "function call", "literal"...
void target_set_ctx(Node *n, ExprContext ctx);
// Targets before `in`: a target or a tuple of them.
ParseFn parse_star_targets, parse_star_target;

// ---- parse_stmt.c, parse_compound.c, parse_pattern.c

bool parse_simple_statements(Parser *p); // pushes them on the scratch stack
ParseFn parse_compound;                  // NULL also when the next token starts none
bool parse_statement(Parser *p);         // pushes one or more
bool parse_block(Parser *p, NodeList *out, const char *what, uint32_t line);
ParseFn parse_match, parse_patterns, parse_type_alias;
bool parse_type_params(Parser *p, NodeList *out);

// ---- diagnose_expr.c, diagnose_stmt.c: naming mistakes; only in the second pass

void diagnose_expression(Parser *p);
void diagnose_named_expression(Parser *p);
void diagnose_assignment(Parser *p);
void diagnose_arguments(Parser *p);
void diagnose_keyword(Parser *p);
void diagnose_comprehension(Parser *p);
void diagnose_group(Parser *p);
void diagnose_dict(Parser *p);
void diagnose_dict_comprehension(Parser *p);
void diagnose_params(Parser *p, bool lambda);
void diagnose_star_param(Parser *p, bool lambda);
void diagnose_kwargs_param(Parser *p, bool lambda);
void diagnose_for_target(Parser *p);
void diagnose_del(Parser *p);
void diagnose_with_item(Parser *p);
void diagnose_with_header(Parser *p);
void diagnose_import_targets(Parser *p);
void diagnose_except(Parser *p);
void diagnose_fstring_field(Parser *p);
