// What the compiler's files share: names, scopes, the unit (one code object in the
// making), and the generator's conventions.
//
// Errors are sticky: the first one sets c->failed, after which emission does nothing and
// walkers return early; only compile.c looks at it. Arena refusals count as errors.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/diag.h"
#include "compile/compile.h"
#include "compile/image.h"
#include "compile/ops.h"
#include "syntax/ast.h"

typedef uint16_t Reg;
// Assignment is tracked for the first TRACKED_REGS registers; others are always checked.
enum { NOREG = IMAGE_NOREG, MAX_REGS = 65000, MAX_BLOCKS = 20, TRACKED_REGS = 4096 };

// A name after mangling; equal names are equal pointers within one compilation.
typedef struct Name {
    uint32_t len, id, hash;
    char text[];
} Name;

// Hash table in arena memory: 64-bit key to pointer. {0} is empty.
typedef struct MapEntry {
    uint64_t key;
    void *value; // NULL: free
} MapEntry;
typedef struct Map {
    MapEntry *entries;
    uint32_t cap, len;
} Map;

typedef enum ScopeKind {
    SCOPE_MODULE,
    SCOPE_FUNCTION, // functions, lambdas
    SCOPE_CLASS,
    SCOPE_COMP,       // comprehensions; generator expressions have code of their own
    SCOPE_TYPEPARAMS, // the scope of [T] and the lazily evaluated parts of it
} ScopeKind;

enum SymbolFlag {
    SYM_GLOBAL = 1,   // global statement
    SYM_NONLOCAL = 2, // nonlocal statement, or a walrus target inside a comprehension
    SYM_LOCAL = 4,    // bound here
    SYM_PARAM = 8,    // parameter
    SYM_USE = 16,     // read here
    SYM_ANNOT = 32,   // annotated
    SYM_ITER = 64,    // target of a comprehension's for
    SYM_DEL = 128,    // some statement unbinds it: reads are always checked
    SYM_TYPEPARAM = 256,
    SYM_WALRUS = 512,  // target of an assignment expression
    SYM_IMPORT = 1024, // bound by an import, which a later global statement allows
    SYM_ASSIGN = 2048, // bound by anything else
    SYM_BOUND = SYM_LOCAL | SYM_PARAM,
};

typedef enum AccessKind {
    ACCESS_UNRESOLVED,
    ACCESS_LOCAL,  // a variable of some scope: a register, a cell or a free variable
    ACCESS_GLOBAL, // global or builtin, by declaration
    ACCESS_NAME, // not bound by any function around: global, or namespace at class level
} AccessKind;

typedef struct Scope Scope;

typedef struct Symbol {
    const Name *name;
    uint32_t id;          // 1, 2, ...
    Scope *scope;         // where it was seen
    struct Symbol *owner; // for ACCESS_LOCAL: the variable itself
    struct Symbol *next;  // in order of first occurrence
    const Node *where;    // the global or nonlocal statement
    uint16_t flags;       // SymbolFlag
    uint8_t access;       // AccessKind
    bool is_cell;         // owner: captured by an inner function
    bool in_loop;         // bound in a loop
    uint16_t nbinds;      // places that bind it, a parameter counting as one
    uint16_t nuses;       // places that read it, many in a loop
    Reg reg;              // owner: its register in the code of its scope
    Reg cell; // owner that is_stable: the register of its cell, beside the one of its
              // value
} Symbol;

// A captured variable is stable if it is bound once and not in a loop: whoever has seen
// its value need not look again. Its own function keeps the value in a register beside
// the cell, and a function that captured it keeps what it read in a register.
bool symbol_is_stable(const Symbol *owner);

typedef struct Free {
    Symbol *owner;
    uint32_t nuses;
    Reg cache; // where the value of a stable variable is kept once it was read, or NOREG
    bool is_sure; // it is certainly set when this code runs
} Free;

struct Scope {
    ScopeKind kind;
    uint32_t id;
    const Node *node;
    Scope *parent;
    Scope *code; // the scope whose code object runs this one (itself unless inlined)
    Scope *next; // all scopes in preorder
    const Name *mangler; // innermost class name for private names, or NULL
    Symbol *first, *last;
    Free *frees; // code scopes: the free variables, sorted by name
    uint32_t nfrees, frees_cap;
    uint32_t depth; // inlined comprehensions: nesting within one code
    uint32_t nlocals, nshown, locals_cap;
    const Name **local_names;
    bool is_default, is_alias; // SCOPE_TYPEPARAMS: of which part
    bool is_inlined, is_genexp, is_lambda, is_async, is_generator, has_async_comp;
    bool has_walrus, has_annotations, needs_class_cell, is_nested;
    Reg class_cell; // SCOPE_CLASS with needs_class_cell
    // Type parameter scopes in a class see its names: the class keeps its namespace in a
    // cell, a hidden variable.
    Symbol *class_dict; // there, and in the class
};

typedef struct Konst {
    uint8_t tag; // ConstTag
    uint32_t len;
    union {
        int64_t i;
        double f;
        const char *text;
        const struct Konst **items;
        uint32_t code;
    } u;
} Konst;

typedef uint32_t Label;

typedef struct LabelInfo {
    int64_t pc;      // -1: not bound yet
    bool referenced; // some jump goes there
    uint64_t *defs;  // definitely assigned variables at all jumps so far
} LabelInfo;

typedef struct Fixup {
    uint32_t pc;
    Label label;
} Fixup;

typedef enum BlockKind {
    BLOCK_LOOP,
    BLOCK_TRY,          // body of a try with except clauses
    BLOCK_HANDLER,      // except clauses: `pair` is live
    BLOCK_NAME,         // body of `except E as name`
    BLOCK_FINALLY,      // body of a try with finally
    BLOCK_FINALLY_BODY, // the finally clause itself
    BLOCK_WITH,
    BLOCK_STAR, // except* clauses
} BlockKind;

typedef enum ExitKind { EXIT_BREAK, EXIT_CONTINUE, EXIT_RETURN } ExitKind;

// A statement around the current point that jumps out of it must respect, or an
// exception region. Innermost last.
typedef struct Block {
    struct Block *outer;
    const Node *node;
    const Name *name; // BLOCK_NAME
    uint8_t kind;     // BlockKind
    bool has_region, is_async;
    uint8_t exits;               // BLOCK_FINALLY: bit set of the ExitKinds that pass it
    Label on_break, on_continue; // BLOCK_LOOP
    Label handler;               // with has_region: where exceptions go
    Label final;                 // BLOCK_FINALLY: start of the finally clause
    Reg pair;                    // the region's exception pair
    Reg live;            // HANDLER, FINALLY_BODY: pair being handled; WITH: __exit__
    Reg selector, value; // FINALLY, FINALLY_BODY
    uint32_t start;      // of the open region
    uint64_t *defs;      // definitely assigned where the region began
} Block;

typedef struct KonstPool {
    ImageConst *items;
    const char **bytes; // payload of those with a span (text, or indices)
    uint32_t len, cap;
    Map map; // hash of the content to the newest index + 1; older ones chain
    uint32_t *chain;
} KonstPool;

// One code object in the making.
typedef struct Unit {
    struct Unit *outer;
    Scope *scope;
    uint32_t index; // in the image's code table
    const char *name, *qualname;
    uint32_t name_len, qualname_len;
    uint32_t flags, nposonly, npos, nkwonly, firstline;
    Insn *insns;
    ImagePos *pos;
    uint32_t ninsns, insns_cap;
    KonstPool low;  // those that 16-bit operands name; index 0 the docstring if any
    KonstPool wide; // LOADK only; they follow `low` in the image
    const Name **sites;
    uint32_t nsites, sites_cap;
    LabelInfo *labels;
    uint32_t nlabels, labels_cap;
    Fixup *fixups;
    uint32_t nfixups, fixups_cap;
    ImageHandler *handlers; // target and reg hold the label until the unit is finished
    uint32_t nhandlers, handlers_cap;
    ImageInline *inlines;
    const char **inline_names;
    uint32_t ninlines, inlines_cap;
    Block *block;
    uint32_t nblocks;
    uint32_t top, max; // next free register; window size so far
    uint64_t *defs;    // definitely assigned variables
    uint32_t def_words;
    bool dead;          // the current point cannot be reached
    uint32_t fence;     // the highest pc that a label or region names
    const Node *at;     // position of the next instruction
    const Node *at_end; // NULL, or at's position ends where at_end's does
    int32_t at_line;    // with at_col: overrides the start of `at` (0: not)
    uint32_t at_col;
} Unit;

typedef struct KnownNames {
    const Name *super, *dunder_class, *classcell, *module, *qualname, *name, *doc,
        *annotations, *debug, *star, *dot_zero, *lambda, *genexpr, *print, *type_params,
        *generic_base, *dunder_type_params, *defaults, *kw_defaults, *ret, *classdict;
} KnownNames;

typedef struct Compiler {
    const CompileEnv *env;
    const CompileOptions *opt;
    Arena *arena;
    DiagList *diags;
    const char *filename;
    const char *stack_limit;
    bool failed;
    uint32_t futures;
    uint32_t work; // units not yet charged

    Map name_map;          // hash to Name, probing by key change
    const Name **by_ident; // by Ident.id
    uint32_t by_ident_cap, nnames;
    KnownNames known;

    Map symbols; // (scope id, name id)
    Map frees;   // (code scope id, owner's id) to index + 1 in its frees
    uint32_t nsymbols;
    Map sites;  // (unit, op, name id) of sites that are shared
    Map scopes; // node address + part
    Scope *first_scope, *last_scope;
    uint32_t nscopes;
    Scope *scope;        // where the walk or the generator stands
    uint32_t loop_depth; // symtab: loops around, within the function
    uint32_t iter_expr;  // symtab: inside a comprehension's iterable

    const Node *cond_at; // where a condition is reported, see gen_cond
    Unit *unit;
    Unit **units;
    uint32_t nunits, units_cap;
} Compiler;

// compile.c
// What stands at the beginning of a module or class body: __annotations__, __doc__.
void gen_top_body(Compiler *c, const NodeList *body);

// name_table.c
void *map_get(const Map *m, uint64_t key);
bool map_put(Compiler *c, Map *m, uint64_t key, void *value);
const Name *name_intern(Compiler *c, const char *text, size_t len);
const Name *name_of(Compiler *c, const Ident *id);      // without mangling
const Name *name_mangled(Compiler *c, const Ident *id); // in the current scope
bool name_table_init(Compiler *c);
// Makes room for one more item in an arena array; false (and failed) if there is none.
bool array_grow(Compiler *c, void *items, uint32_t len, uint32_t *cap, size_t size);
#define GROW(c, items, len, cap)                                                         \
    ((len) < (cap) || array_grow((c), &(items), (len), &(cap), sizeof *(items)))
void *compile_alloc(Compiler *c, size_t size);
#define NEW(c, T) ((T *)compile_alloc((c), sizeof(T)))

// Errors (compile.c). The position is the node's.
void compile_error(Compiler *c, const Node *at, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
void compile_warn(Compiler *c, const Node *at, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
// False, with RecursionError, if the C stack is nearly used up; also pays fuel.
bool compile_enter(Compiler *c);

// symtab.c, symtab_resolve.c
enum ScopePart { PART_MAIN = 0, PART_TYPEPARAMS = 1, PART_BOUND = 2, PART_DEFAULT = 3 };
bool symtab_build(Compiler *c, const Node *module);
bool symtab_resolve(Compiler *c);
Scope *symtab_scope_of(Compiler *c, const Node *n, enum ScopePart part);
Symbol *symtab_lookup(Compiler *c, const Scope *s, const Name *name);

// emit.c
uint32_t emit(Compiler *c, Op op, uint32_t a, uint32_t b, uint32_t cc, uint32_t x);
void emit_wide(Compiler *c, Op op, uint32_t a, int32_t bc);
void emit_jump(Compiler *c, Op op, uint32_t a, uint32_t b, Label to);
Label label_new(Compiler *c);
void label_bind(Compiler *c, Label l);
void label_here(Compiler *c, Label l);
// Binds a label to which only later code jumps (a loop's head), reached as `defs` says.
void label_bind_loop(Compiler *c, Label l, const uint64_t *defs);
bool label_used(Compiler *c, Label l);
static inline void emit_at(Compiler *c, const Node *n) {
    c->unit->at = n;
    c->unit->at_end = NULL;
    c->unit->at_line = 0;
}
Reg reg_new(Compiler *c);
Reg reg_run(Compiler *c, uint32_t n); // n consecutive ones
bool reg_is_temp(const Compiler *c, Reg r);
bool defs_has(const Compiler *c, Reg r);
void defs_add(Compiler *c, Reg r);
void defs_remove(Compiler *c, Reg r);
uint64_t *defs_save(Compiler *c);
void defs_load(Compiler *c, const uint64_t *defs);  // also makes the point reachable
void defs_merge(Compiler *c, const uint64_t *defs); // adds what `defs` knows
uint32_t emit_site(Compiler *c, Op op, const Name *name);
void emit_region(Compiler *c, uint32_t start, uint32_t end, Label handler, Reg pair);
// The region of an inlined comprehension: reserved when it begins (outer ones come
// first), filled in when it ends at the current point.
uint32_t emit_inline_begin(Compiler *c, const char *name, uint32_t call);
void emit_inline_end(Compiler *c, uint32_t index);
void label_reach(Compiler *c, Label l,
                 const uint64_t *defs); // a jump to l from elsewhere
Unit *unit_begin(Compiler *c, Scope *scope, const Name *name, uint32_t firstline);
uint32_t unit_end(Compiler *c); // the index of the finished code
void block_push(Compiler *c, Block *b, BlockKind kind, const Node *n);
void block_pop(Compiler *c);
void block_open(Compiler *c, Block *b, Label handler, Reg pair); // begin its region
void block_close(Compiler *c, Block *b);                         // end it

// konst.c
uint32_t konst_add(Compiler *c, KonstPool *p, const Konst *k);
void konst_load(Compiler *c, const Konst *k, Reg dst);
// Index among the constants that 16-bit operands can name.
uint32_t konst_low(Compiler *c, const Konst *k);
Konst konst_str(const char *text, size_t len);
Konst konst_name(const Name *n);
const Konst *konst_names(Compiler *c, const Name *const *names, uint32_t n);
const Konst *konst_copy(Compiler *c, const Konst *k);

// fold.c
bool fold_expr(Compiler *c, const Node *n, Konst *out); // false: not a constant
bool fold_binary(Compiler *c, Operator op, const Konst *l, const Konst *r, Konst *out);
int fold_truth(const Konst *k); // 0 or 1
bool fold_constant(Compiler *c, const Constant *v, Konst *out);
// The truth of an expression known at compile time: 0, 1, or -1.
int fold_condition(Compiler *c, const Node *n);

// image_write.c
bool image_write(Compiler *c, ImageBuf *out);

// gen_expr.c: expressions are generated into a register. Unless it is a temporary, dst is
// written by the last instruction only, so that nothing sees a half-done assignment.
void gen_to(Compiler *c, const Node *n, Reg dst);
// The value in some register: a variable's own or one new temporary.
Reg gen_any(Compiler *c, const Node *n);
// The same where `later` is evaluated before the value is used; hint: a temporary that
// may hold the value, or NOREG.
Reg gen_operand(Compiler *c, const Node *n, const Node *later, Reg hint);
void gen_effect(Compiler *c, const Node *n);
// Jumps if the truth of n is `sense`. Its __bool__ is reported at `at`, as in CPython:
// the statement, or the comparison before it in the same condition.
void gen_cond(Compiler *c, const Node *at, const Node *n, Label to, bool sense);
void gen_none(Compiler *c, Reg dst);
// Jumps if R[r] is true (sense) or false.
void gen_test(Compiler *c, Reg r, Label to, bool sense);
bool gen_may_rebind(const Compiler *c, const Node *later);

// gen_ops.c
void gen_binop(Compiler *c, const Node *n, Reg dst);
// What a loop iterates over, a display of constants as one constant.
Reg gen_iterable(Compiler *c, const Node *n, Reg hint);
void gen_binary_op(Compiler *c, Operator op, Reg dst, Reg l, Reg r, bool inplace);
void gen_inplace(Compiler *c, const Node *stmt, Reg dst, Reg left);
void gen_unary(Compiler *c, const Node *n, Reg dst);
void gen_compare(Compiler *c, const Node *n, Reg dst);
void gen_compare_cond(Compiler *c, const Node *n, Label to, bool sense);
void gen_boolop(Compiler *c, const Node *n, Reg dst);

// gen_name.c
typedef enum VarKind {
    VAR_REG,
    VAR_CELL,
    VAR_FREE,
    VAR_GLOBAL,
    VAR_NS,
    VAR_NSFREE,
    VAR_DICT,    // in the namespace of the class around, else global
    VAR_DICTFREE // there, else free
} VarKind;
typedef struct Var {
    VarKind kind;
    uint32_t index; // register or free variable
    const Name *name;
    const Symbol *symbol;
} Var;
Var var_find(Compiler *c, const Name *name);
void var_load(Compiler *c, const Var *v, Reg dst);
void var_store(Compiler *c, const Var *v, Reg src);
void var_del(Compiler *c, const Var *v);
void var_check(Compiler *c, const Var *v); // VAR_REG: emit CHECK if it may be unset
// The register of a plain local variable, or NOREG.
Reg var_reg(const Var *v);
void gen_load_name(Compiler *c, const Name *name, Reg dst);
void gen_store_name(Compiler *c, const Name *name, Reg src);
// Reads the stable free variables that loops use, before a loop.
void gen_hoist_frees(Compiler *c);
Reg var_cached(Compiler *c, const Var *v); // register of a cached free variable, or NOREG
Free *symtab_free(Compiler *c, const Scope *code, const Symbol *owner); // or NULL
void gen_free_cell(Compiler *c, const Symbol *owner, Reg dst);
bool gen_check_name(Compiler *c, const Node *at, const Name *name, int ctx);

// gen_display.c
void gen_list(Compiler *c, const Node *n, const NodeList *elts, Reg dst);
void gen_tuple(Compiler *c, const Node *n, const NodeList *elts, Reg dst);
void gen_set(Compiler *c, const Node *n, Reg dst);
void gen_dict(Compiler *c, const Node *n, Reg dst);
void gen_joined(Compiler *c, const Node *n, Reg dst);
void gen_formatted(Compiler *c, const Node *n, Reg dst);
void gen_subscript(Compiler *c, const Node *n, Reg dst);
// A subscript's index, by reference where possible.
Reg gen_index(Compiler *c, const Node *slice);

// gen_call.c
void gen_call(Compiler *c, const Node *n, Reg dst);
// Calls R[base] with the arguments, `extra` of which are already in R[base+1]... and the
// last positional one of which is R[tail] unless that is NOREG.
void gen_call_args(Compiler *c, const Node *n, Reg base, uint32_t extra,
                   const NodeList *args, const NodeList *keywords, Reg tail, Reg dst);

// gen_comp.c
void gen_comp(Compiler *c, const Node *n, Reg dst);
void gen_genexp(Compiler *c, const Node *n, Reg dst);

// gen_func.c
void gen_function(Compiler *c, const Node *n);
void gen_lambda(Compiler *c, const Node *n, Reg dst);
void gen_mkfunc(Compiler *c, uint32_t code, Scope *scope, Reg args, uint32_t x, Reg dst);
void gen_prologue(Compiler *c);
// gen_class.c
void gen_class(Compiler *c, const Node *n);
// gen_typeparam.c: what has [T] is made by a function of its own, in whose scope T lives.
void gen_typealias(Compiler *c, const Node *n);
// Begins that function for a def, class or type statement and makes the parameters.
Scope *gen_generic_begin(Compiler *c, const Node *n, const NodeList *params,
                         const Name *name, uint32_t line);
// Ends it: it returns R[made]. Then calls it from the outer code; a function's defaults
// (R[args], R[args + 1], as the bits of x say) are its arguments. The result: R[dst].
void gen_generic_end(Compiler *c, const Node *n, Scope *outer, Scope *params, Reg made,
                     Reg args, uint32_t x, Reg dst);
void gen_load_type_params(Compiler *c, const Node *n); // __type_params__ of a class body

// gen_assign.c
void gen_assign(Compiler *c, const Node *n);
void gen_augassign(Compiler *c, const Node *n);
void gen_annassign(Compiler *c, const Node *n);
void gen_store(Compiler *c, const Node *target, Reg src);
// The register a plain local target lives in, or NOREG.
Reg gen_target_reg(Compiler *c, const Node *target);
void gen_delete(Compiler *c, const Node *target);
void gen_annotation(Compiler *c, const Node *annotation, Reg dst);

// gen_stmt.c, gen_flow.c
void gen_body(Compiler *c, const NodeList *body);
void gen_stmt(Compiler *c, const Node *n);
void gen_if(Compiler *c, const Node *n);
void gen_while(Compiler *c, const Node *n);
void gen_for(Compiler *c, const Node *n);
void gen_async_for(Compiler *c, const Node *n);
void gen_exit(Compiler *c, const Node *at, ExitKind kind, Reg value);
// One step of an asynchronous loop: the next item to R[dst] or a jump when it ends.
void gen_async_next(Compiler *c, Reg dst, Reg iter, Label exhausted, const Node *at);
void gen_await(Compiler *c, Reg value, uint32_t how, Reg dst);

// gen_try.c, gen_with.c, gen_import.c, gen_pattern.c
void gen_try(Compiler *c, const Node *n);
void gen_try_star(Compiler *c, const Node *n);
void gen_with(Compiler *c, const Node *n);
void gen_with_exit(Compiler *c, const Block *b);
void gen_import(Compiler *c, const Node *n);
void gen_import_from(Compiler *c, const Node *n);
void gen_match(Compiler *c, const Node *n);

// warn.c: CPython's warnings of code that can hardly be meant.
bool warn_is_literal(Compiler *c, const Node *n); // an operand of `is` that is a literal
void warn_callee(Compiler *c, const Node *call);
void warn_subscript(Compiler *c, const Node *subscript);

// unparse.c: the text of an expression as ast.unparse gives it.
const char *unparse_expr(Compiler *c, const Node *n, uint32_t *len);
