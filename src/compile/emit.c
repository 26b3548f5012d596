// Emission: instructions with their positions, labels, registers, the set of definitely
// assigned variables, exception regions, and the beginning and end of a unit.
//
// Invariant: while u->dead nothing is emitted, so code that cannot be reached costs
// nothing. A label remembers what is assigned at every jump to it. Assignments are only
// ever added on the way through a function (names that some statement deletes are always
// checked, see SYM_DEL), so a loop's head knows what was known before the loop.
#include <string.h>

#include "compile/internal.h"

enum { CHARGE_EVERY = 256 };

static uint16_t saturate(uint32_t v) {
    return v > UINT16_MAX ? UINT16_MAX : (uint16_t)v;
}

static ImagePos position(const Unit *u) {
    const Node *n = u->at, *end = u->at_end != NULL ? u->at_end : n;
    if (n == NULL) return (ImagePos){0};
    uint32_t line = u->at_line != 0 ? (uint32_t)u->at_line : n->line;
    uint32_t col = u->at_line != 0 ? u->at_col : n->col;
    return (ImagePos){.line = line,
                      .line_span = saturate(end->end_line - line),
                      .col = saturate(col),
                      .end_col = saturate(end->end_col)};
}

uint32_t emit(Compiler *c, Op op, uint32_t a, uint32_t b, uint32_t cc, uint32_t x) {
    Unit *u = c->unit;
    if (u->dead || c->failed) return u->ninsns;
    if (++c->work >= CHARGE_EVERY && !compile_enter(c)) return u->ninsns;
    if (u->ninsns >= u->insns_cap) {
        uint32_t cap = u->insns_cap;
        if (!array_grow(c, &u->pos, u->ninsns, &cap, sizeof *u->pos)) return u->ninsns;
        if (!GROW(c, u->insns, u->ninsns, u->insns_cap)) return u->ninsns;
    }
    u->insns[u->ninsns] = (Insn){.op = (uint8_t)op,
                                 .x = (uint8_t)x,
                                 .a = (uint16_t)a,
                                 .b = (uint16_t)b,
                                 .c = (uint16_t)cc};
    u->pos[u->ninsns] = position(u);
    return u->ninsns++;
}

void emit_wide(Compiler *c, Op op, uint32_t a, int32_t bc) {
    uint32_t v = (uint32_t)bc;
    emit(c, op, a, v & 0xFFFF, v >> 16, 0);
}

void emit_jump(Compiler *c, Op op, uint32_t a, uint32_t b, Label to) {
    Unit *u = c->unit;
    if (u->dead || c->failed) return;
    uint32_t pc = emit(c, op, a, b, 0, 0);
    if (!GROW(c, u->fixups, u->nfixups, u->fixups_cap)) return;
    u->fixups[u->nfixups++] = (Fixup){pc, to};
    label_reach(c, to, u->defs);
    if (op_info[op].flags & OPF_END) u->dead = true;
}

// Each use of a name is a site with a cache of its own, but globals share one.
uint32_t emit_site(Compiler *c, Op op, const Name *name) {
    Unit *u = c->unit;
    if (u->dead || c->failed) return 0;
    bool share = op == OP_GGET || op == OP_GSET || op == OP_GDEL || op == OP_NGET ||
                 op == OP_NSET || u->nsites > 60000;
    uint64_t key = (uint64_t)(u->index + 1) << 40 | (uint64_t)op << 32 | name->id;
    if (share) {
        uintptr_t known = (uintptr_t)map_get(&c->sites, key);
        if (known != 0) return (uint32_t)known - 1;
    }
    if (u->nsites > UINT16_MAX) {
        compile_error(c, u->at, "too many names in one code object");
        return 0;
    }
    if (!GROW(c, u->sites, u->nsites, u->sites_cap)) return 0;
    if (share) map_put(c, &c->sites, key, (void *)((uintptr_t)u->nsites + 1));
    u->sites[u->nsites] = name;
    return u->nsites++;
}

Label label_new(Compiler *c) {
    Unit *u = c->unit;
    if (!GROW(c, u->labels, u->nlabels, u->labels_cap)) return 0;
    u->labels[u->nlabels] = (LabelInfo){.pc = -1};
    return u->nlabels++;
}

static LabelInfo *label_at(Compiler *c, Label l) {
    return c->failed || l >= c->unit->nlabels ? NULL : &c->unit->labels[l];
}

static void intersect(uint64_t *into, const uint64_t *with, uint32_t words) {
    for (uint32_t i = 0; i < words; i++)
        into[i] &= with[i];
}

void label_reach(Compiler *c, Label l, const uint64_t *defs) {
    LabelInfo *info = label_at(c, l);
    if (info == NULL) return;
    info->referenced = true;
    if (info->pc >= 0) return;
    uint32_t words = c->unit->def_words;
    if (info->defs != NULL) {
        intersect(info->defs, defs, words);
        return;
    }
    info->defs = compile_alloc(c, words * sizeof *defs + 1);
    if (info->defs != NULL && words > 0) memcpy(info->defs, defs, words * sizeof *defs);
}

// The jump just emitted goes to the label that is bound behind it: it is taken back.
static void drop_jump(Unit *u, Label l) {
    if (u->ninsns == 0 || u->nfixups == 0 || u->fence >= u->ninsns) return;
    const Fixup *last = &u->fixups[u->nfixups - 1];
    if (last->pc != u->ninsns - 1 || last->label != l || u->insns[last->pc].op != OP_JMP)
        return;
    u->ninsns--;
    u->nfixups--;
}

void label_bind(Compiler *c, Label l) {
    LabelInfo *info = label_at(c, l);
    if (info == NULL) return;
    Unit *u = c->unit;
    drop_jump(u, l);
    info->pc = u->fence = u->ninsns;
    if (!info->referenced) return;
    if (u->dead) {
        defs_load(c, info->defs);
    } else {
        intersect(u->defs, info->defs, u->def_words);
    }
}

// A loop's head that is reached by falling into it.
void label_here(Compiler *c, Label l) {
    LabelInfo *info = label_at(c, l);
    if (info != NULL) info->pc = c->unit->fence = c->unit->ninsns;
}

void label_bind_loop(Compiler *c, Label l, const uint64_t *defs) {
    LabelInfo *info = label_at(c, l);
    if (info == NULL) return;
    info->pc = c->unit->fence = c->unit->ninsns;
    defs_load(c, defs);
}

bool label_used(Compiler *c, Label l) {
    const LabelInfo *info = label_at(c, l);
    return info != NULL && info->referenced;
}

Reg reg_run(Compiler *c, uint32_t n) {
    Unit *u = c->unit;
    uint32_t r = u->top;
    if (n > MAX_REGS || r + n > MAX_REGS) {
        compile_error(c, u->at, "too many registers in one code object");
        return 0;
    }
    u->top = r + n;
    if (u->top > u->max) u->max = u->top;
    return (Reg)r;
}

Reg reg_new(Compiler *c) {
    return reg_run(c, 1);
}

bool reg_is_temp(const Compiler *c, Reg r) {
    return r >= c->unit->scope->nlocals;
}

bool defs_has(const Compiler *c, Reg r) {
    return r < TRACKED_REGS && (c->unit->defs[r / 64] >> (r % 64) & 1);
}

void defs_add(Compiler *c, Reg r) {
    if (r < TRACKED_REGS) c->unit->defs[r / 64] |= (uint64_t)1 << (r % 64);
}

void defs_remove(Compiler *c, Reg r) {
    if (r < TRACKED_REGS) c->unit->defs[r / 64] &= ~((uint64_t)1 << (r % 64));
}

uint64_t *defs_save(Compiler *c) {
    size_t size = c->unit->def_words * sizeof(uint64_t);
    uint64_t *copy = compile_alloc(c, size + 1);
    if (copy != NULL && size > 0) memcpy(copy, c->unit->defs, size);
    return copy;
}

void defs_load(Compiler *c, const uint64_t *defs) {
    Unit *u = c->unit;
    if (defs == NULL) return;
    if (u->def_words > 0) memcpy(u->defs, defs, u->def_words * sizeof *defs);
    u->dead = false;
}

void defs_merge(Compiler *c, const uint64_t *defs) {
    if (defs == NULL) return;
    for (uint32_t i = 0; i < c->unit->def_words; i++)
        c->unit->defs[i] |= defs[i];
}

void emit_region(Compiler *c, uint32_t start, uint32_t end, Label handler, Reg pair) {
    Unit *u = c->unit;
    u->fence = u->ninsns;
    if (start >= end || !GROW(c, u->handlers, u->nhandlers, u->handlers_cap)) return;
    u->handlers[u->nhandlers++] = (ImageHandler){start, end, handler, pair};
}

void block_push(Compiler *c, Block *b, BlockKind kind, const Node *n) {
    Unit *u = c->unit;
    *b = (Block){.outer = u->block, .node = n, .kind = (uint8_t)kind};
    b->pair = b->live = b->selector = b->value = NOREG;
    u->block = b;
    if (++u->nblocks > MAX_BLOCKS)
        compile_error(c, n, "too many statically nested blocks");
}

void block_pop(Compiler *c) {
    Block *b = c->unit->block;
    block_close(c, b);
    c->unit->block = b->outer;
    c->unit->nblocks--;
}

void block_open(Compiler *c, Block *b, Label handler, Reg pair) {
    b->has_region = true;
    b->handler = handler;
    b->pair = pair;
    b->start = c->unit->fence = c->unit->ninsns;
    b->defs = defs_save(c);
}

void block_close(Compiler *c, Block *b) {
    if (!b->has_region || b->defs == NULL) return;
    uint32_t end = c->unit->fence = c->unit->ninsns;
    if (b->start < end) label_reach(c, b->handler, b->defs);
    emit_region(c, b->start, end, b->handler, b->pair);
    b->start = end;
}

uint32_t emit_inline_begin(Compiler *c, const char *name, uint32_t call) {
    Unit *u = c->unit;
    if (u->dead) return UINT32_MAX;
    uint32_t cap = u->inlines_cap;
    if (u->ninlines >= cap &&
        !array_grow(c, &u->inline_names, u->ninlines, &cap, sizeof *u->inline_names))
        return UINT32_MAX;
    if (!GROW(c, u->inlines, u->ninlines, u->inlines_cap)) return UINT32_MAX;
    u->fence = u->ninsns;
    u->inlines[u->ninlines] = (ImageInline){.start = u->ninsns, .call = call};
    u->inline_names[u->ninlines] = name;
    return u->ninlines++;
}

void emit_inline_end(Compiler *c, uint32_t index) {
    c->unit->fence = c->unit->ninsns;
    if (index != UINT32_MAX) c->unit->inlines[index].end = c->unit->ninsns;
}

static bool set_qualname(Compiler *c, Unit *u, const Name *name) {
    const Unit *outer = u->outer;
    u->name = name->text;
    u->name_len = name->len;
    u->qualname = name->text;
    u->qualname_len = name->len;
    const Scope *s = u->scope;
    if (outer == NULL || outer->scope->kind == SCOPE_MODULE) return true;
    // A function or class that its scope declares global has no prefix.
    bool is_def = s->kind == SCOPE_CLASS || (s->kind == SCOPE_FUNCTION && !s->is_lambda);
    const Scope *around =
        s->parent->kind == SCOPE_TYPEPARAMS ? s->parent->parent : s->parent;
    const Symbol *sym = NULL;
    if (is_def) {
        const Ident *id = s->kind == SCOPE_CLASS ? s->node->u.ClassDef.name
                                                 : s->node->u.FunctionDef.name;
        sym = symtab_lookup(c, around, name_mangled(c, id));
    }
    if (sym != NULL && sym->access == ACCESS_GLOBAL) return true;
    if (outer->scope->kind == SCOPE_TYPEPARAMS) outer = outer->outer;
    if (outer == NULL || outer->scope->kind == SCOPE_MODULE) return true;
    const char *dot = outer->scope->kind == SCOPE_CLASS ? "." : ".<locals>.";
    size_t dot_len = strlen(dot), head = outer->qualname_len;
    char *text = compile_alloc(c, head + dot_len + name->len + 1);
    if (text == NULL) return false;
    memcpy(text, outer->qualname, head);
    memcpy(text + head, dot, dot_len);
    memcpy(text + head + dot_len, name->text, name->len);
    u->qualname = text;
    u->qualname_len = (uint32_t)(head + dot_len + name->len);
    return true;
}

// Whether a captured variable is certainly set where the function is made.
static bool is_sure(Compiler *c, const Free *f) {
    const Symbol *owner = f->owner;
    if (c->unit == NULL || c->unit->dead || !symbol_is_stable(owner)) return false;
    const Scope *code = c->unit->scope;
    if (owner->scope->code == code) return defs_has(c, owner->reg);
    const Free *outer = symtab_free(c, code, owner);
    return outer != NULL &&
           (outer->is_sure || (outer->cache != NOREG && defs_has(c, outer->cache)));
}

Unit *unit_begin(Compiler *c, Scope *scope, const Name *name, uint32_t firstline) {
    Unit *u = NEW(c, Unit);
    if (u == NULL || !GROW(c, c->units, c->nunits, c->units_cap)) return NULL;
    *u = (Unit){.outer = c->unit, .scope = scope, .index = c->nunits};
    c->units[c->nunits++] = u;
    u->firstline = firstline;
    u->top = u->max = scope->nlocals;
    uint32_t tracked = scope->nlocals < TRACKED_REGS ? scope->nlocals : TRACKED_REGS;
    u->def_words = (tracked + 63) / 64;
    u->defs = compile_alloc(c, (u->def_words + 1) * sizeof *u->defs);
    if (u->defs == NULL || !set_qualname(c, u, name)) return NULL;
    for (uint32_t i = 0; i < scope->nfrees; i++)
        scope->frees[i].is_sure = is_sure(c, &scope->frees[i]);
    if (scope->is_nested) u->flags |= CODE_NESTED;
    if (c->futures & COMPILE_FUTURE_ANNOTATIONS) u->flags |= CODE_FUTURE_ANNOTATIONS;
    c->unit = u;
    c->scope = scope;
    return u;
}

// A jump to an unconditional jump goes where that one goes.
static int64_t thread_jump(const Unit *u, const int64_t *targets, int64_t pc) {
    for (int hops = 0; hops < 8 && pc < u->ninsns && u->insns[pc].op == OP_JMP; hops++) {
        int64_t next = targets[pc];
        if (next < 0 || next <= pc) break;
        pc = next;
    }
    return pc;
}

static void patch_jumps(Compiler *c, Unit *u) {
    int64_t *targets = compile_alloc(c, (u->ninsns + 1) * sizeof *targets);
    if (targets == NULL) return;
    memset(targets, 0xFF, (u->ninsns + 1) * sizeof *targets);
    for (uint32_t i = 0; i < u->nfixups; i++)
        targets[u->fixups[i].pc] = u->labels[u->fixups[i].label].pc;
    for (uint32_t i = 0; i < u->nfixups; i++) {
        uint32_t pc = u->fixups[i].pc;
        Insn *in = &u->insns[pc];
        int64_t to = thread_jump(u, targets, targets[pc]);
        int32_t offset = (int32_t)(to - pc - 1);
        bool is_wide = op_info[in->op].b == OPERAND_J;
        if (!is_wide && (offset >= 1 << 23 || offset < -(1 << 23))) {
            compile_error(c, NULL, "code is too large");
            return;
        }
        uint32_t v = (uint32_t)offset;
        if (is_wide) {
            in->b = (uint16_t)v;
            in->c = (uint16_t)(v >> 16);
        } else {
            in->c = (uint16_t)v;
            in->x = (uint8_t)(v >> 16);
        }
    }
}

uint32_t unit_end(Compiler *c) {
    Unit *u = c->unit;
    if (!u->dead) emit(c, OP_RETNONE, 0, 0, 0, 0);
    if (!c->failed) patch_jumps(c, u);
    for (uint32_t i = 0; i < u->nhandlers && !c->failed; i++)
        u->handlers[i].target = (uint32_t)u->labels[u->handlers[i].target].pc;
    // LOADK counts behind the constants that 16-bit operands name.
    for (uint32_t i = 0; i < u->ninsns && u->low.len > 0; i++) {
        Insn *in = &u->insns[i];
        if (in->op != OP_LOADK) continue;
        uint32_t k = (in->b | (uint32_t)in->c << 16) + u->low.len;
        in->b = (uint16_t)k;
        in->c = (uint16_t)(k >> 16);
    }
    c->unit = u->outer;
    return u->index;
}
