// The loop: one switch over the opcodes. Fast paths are inline helpers of fast.h, slow ones functions of slow.c and call.c; nothing else
// lives here. Registers are R, the running frame f; f->pc is stored before anything that may raise, allocate or enter guest code.
#include "compile/ops.h"
#include "object/host.h"
#include "object/set.h"
#include "vm/fast.h"
#include "vm/pair.h"
#include "vm/vm.h"

static inline bool call_fast(VM *vm, Frame *f, FuncObj *fn, Value *regs, unsigned n, uint16_t dst) {
    Frame *nf = f->next;
    CodeObj *code = fn->code;
    if (unlikely(fn->simple != n || f->gen != NULL || nf == NULL || nf->index > vm->max_depth ||
                 regs + code->nregs > vm->stack_end))
        return false;
    for (Value *p = regs + n, *end = regs + code->nregs; p < end; p++)
        *p = VAL_UNSET;
    nf->regs = regs;
    nf->top = regs + code->nregs;
    nf->code = code;
    nf->fn = fn;
    nf->pc = code->insns;
    nf->dst = dst;
    nf->ret = RET_STORE;
    nf->special = 0;
    vm->frame = nf;
    return true;
}

// Class(...) when that is a plain instance and then a simple __init__: the instance takes the class's place in the window.
static inline bool call_class_fast(VM *vm, Frame *f, Value callee, Value *window, unsigned n, uint16_t dst) {
    ClassObj *cls = (ClassObj *)as_obj(callee);
    if (unlikely(cls->init_fast == NULL || cls->init_version != cls->version || cls->init_fast->simple != n + 1 ||
                 obj_class(&cls->h) != TYPE_OF(type) || f->gen != NULL))
        return false;
    Obj *inst = instance_new(vm, cls);
    if (unlikely(inst == NULL)) return false;
    window[0] = val_obj(inst);
    if (unlikely(!call_fast(vm, f, cls->init_fast, window, n + 1, dst))) {
        window[0] = callee;
        return false;
    }
    Frame *nf = vm->frame;
    nf->aux0 = val_obj(inst);
    nf->ret = RET_INIT;
    nf->special = 1;
    return true;
}

// The next item of a generator in a for loop: its frame goes on top. False = take the slow path.
static inline bool gen_enter_fast(VM *vm, Frame *f, Value it, uint16_t dst) {
    GenObj *g = (GenObj *)as_obj(it);
    Frame *nf = f->next;
    if (unlikely(obj_kind(&g->h) != KIND_GENERATOR || g->state != GEN_SUSPENDED || nf == NULL || nf->index > vm->max_depth))
        return false;
    nf->regs = g->regs;
    nf->top = f->top;
    nf->code = g->fn->code;
    nf->fn = g->fn;
    nf->pc = g->pc;
    nf->gen = g;
    nf->dst = dst;
    nf->ret = RET_FORITER;
    nf->special = 1;
    nf->aux0 = VAL_UNSET;
    nf->aux1 = vm->handled;
    if (unlikely(g->handled != VAL_UNSET)) {
        vm->handled = g->handled;
        g->handled = VAL_UNSET;
    }
    if (g->resume_reg != IMAGE_NOREG) g->regs[g->resume_reg] = VAL_NONE;
    g->state = GEN_RUNNING;
    vm->frame = nf;
    return true;
}

static inline bool call_native_fast(VM *vm, Value callee, Value *args, unsigned n, Value *out) {
    if (unlikely(!is_ptr(callee))) return false;
    const NativeObj *o = (const NativeObj *)as_obj(callee);
    uint8_t kind = obj_kind(&o->h);
    if (kind != KIND_NATIVE || !o->sig->simple || o->sig->nparams != n) return false;
    vm->native = &o->h;
    *out = o->fn(vm, args, n);
    return true;
}

// A method found by GETMETH on an object of a builtin type: the receiver is right by construction.
static inline bool call_method_fast(VM *vm, Value callee, Value *args, unsigned n, Value *out) {
    const NativeObj *o = (const NativeObj *)as_obj(callee);
    if (obj_kind(&o->h) != KIND_METHODDESCR || !o->sig->simple || o->sig->nparams != n) return false;
    vm->native = &o->h;
    *out = o->fn(vm, args, n);
    return true;
}

// SETATTR that adds an attribute: allowed when the instance has room for it inline. ic->cls is the shape afterwards.
static inline bool add_slot(Obj *o, const InlineCache *ic) {
    InstObj *inst = (InstObj *)o;
    if (inst->attrs.slots != inst->inl || ic->u.slot >= inst->inline_cap) return false;
    inst->attrs.shape = (Shape *)ic->cls;
    return true;
}

// At a loop's end its iterator and all temporaries above it are dead: they must not keep what the loop dropped alive.
static void clear_dead_registers(Frame *f, unsigned iterator) {
    for (unsigned r = iterator; iterator >= f->code->nlocals && r < f->code->nregs; r++) f->regs[r] = VAL_UNSET;
}

__attribute__((noinline)) static Value run_loop(VM *vm) {
    Frame *f;
    Value *R, *K;
    const Insn *pc;
    InlineCache *IC;
    Value v, x, y;
    Insn i;
    int t;
    Next next;

enter: // the running frame changed
    f = vm->frame;
    R = f->regs;
    pc = f->pc;
    K = f->code->consts;
    IC = f->code->caches;

    for (;;) {
        i = *pc++;
        static const void *const labels[] = {
#define OP(name, a, b, c, x, flags, doc) &&L_OP_##name,
#include "compile/ops.def"
#undef OP
        };
#define NEXT do { i = *pc++; goto *labels[i.op]; } while (0)
        goto *labels[i.op];
        L_OP_NOP: NEXT;
        L_OP_MOVE: R[i.a] = R[i.b]; NEXT;
        L_OP_LOADK: R[i.a] = K[(uint32_t)insn_wide(i)]; NEXT;
        L_OP_LOADINT: R[i.a] = val_int(insn_wide(i)); NEXT;
        L_OP_LOADNONE: R[i.a] = VAL_NONE; NEXT;
        L_OP_LOADBOOL: R[i.a] = val_bool(i.b != 0); NEXT;
        L_OP_LOADSPECIAL: v = do_special(vm, i.b); goto store;
        L_OP_UNSET: R[i.a] = VAL_UNSET; NEXT;
        L_OP_CHECK:
            if (likely(R[i.a] != VAL_UNSET)) NEXT;
            slow_unbound(vm, f, i.a);
            goto raise;

        L_OP_MKCELL:
            v = val_obj(cell_new(vm, R[i.a]));
            goto store;
        L_OP_CELLGET:
            v = ((CellObj *)R[i.b])->v;
            if (likely(v != VAL_UNSET)) { R[i.a] = v; NEXT; }
            slow_unbound(vm, f, i.b);
            goto raise;
        L_OP_CELLSET: ((CellObj *)R[i.a])->v = R[i.b]; NEXT;
        L_OP_CELLDEL:
            if (((CellObj *)R[i.a])->v == VAL_UNSET) { slow_unbound(vm, f, i.a); goto raise; }
            ((CellObj *)R[i.a])->v = VAL_UNSET;
            NEXT;
        L_OP_FREEGET:
            v = ((CellObj *)f->fn->closure->items[i.b])->v;
            if (likely(v != VAL_UNSET)) { R[i.a] = v; NEXT; }
            slow_free_unbound(vm, f, i.b);
            goto raise;
        L_OP_FREESET: ((CellObj *)f->fn->closure->items[i.b])->v = R[i.a]; NEXT;
        L_OP_FREEDEL: {
            CellObj *c = (CellObj *)f->fn->closure->items[i.b];
            if (c->v == VAL_UNSET) { slow_free_unbound(vm, f, i.b); goto raise; }
            c->v = VAL_UNSET;
            NEXT;
        }
        L_OP_FREECELL: R[i.a] = f->fn->closure->items[i.b]; NEXT;

        L_OP_GGET: // the cache holds the address of the value, good while the globals' keys stay as they are
            if (likely(IC[i.c].version == f->fn->globals->version)) {
                R[i.a] = *(const Value *)IC[i.c].key;
                NEXT;
            }
            f->pc = pc;
            v = slow_gget(vm, f, f->code->sites[i.c], &IC[i.c]);
            goto store;
        L_OP_GSET:
            if (likely(IC[i.c].version == f->fn->globals->version)) {
                *(Value *)(uintptr_t)IC[i.c].key = R[i.a];
                NEXT;
            }
            f->pc = pc;
            if (!slow_gset(vm, f, f->code->sites[i.c], &IC[i.c], R[i.a])) goto raise;
            NEXT;
        L_OP_GDEL:
            f->pc = pc;
            if (!slow_gdel(vm, f, f->code->sites[i.c])) goto raise;
            NEXT;
        L_OP_NGET:
        L_OP_NTRY: {
            bool missing = false;
            f->pc = pc;
            v = slow_nget(vm, f, R[i.b], f->code->sites[i.c], i.op == OP_NTRY, &missing);
            if (missing) { R[i.a] = VAL_UNSET; NEXT; }
            goto store;
        }
        L_OP_NSET:
            f->pc = pc;
            if (!slow_nset(vm, R[i.b], f->code->sites[i.c], R[i.a])) goto raise;
            NEXT;
        L_OP_NDEL:
            f->pc = pc;
            if (!slow_nset(vm, R[i.b], f->code->sites[i.c], VAL_UNSET)) goto raise;
            NEXT;

        L_OP_GETATTR: {
            const InlineCache *ic = &IC[i.c];
            x = R[i.b];
            if (likely(is_ptr(x) && (obj_flags(as_obj(x)) & OBJ_ATTRS8))) {
                const AttrPart *p = &((const InstObj *)as_obj(x))->attrs;
                if (likely(p->shape == ic->key && ic->cls == NULL && p->shape != NULL)) { // exceptions begin without a shape
                    R[i.a] = p->slots[ic->u.slot];
                    NEXT;
                }
            }
            f->pc = pc;
            v = slow_getattr(vm, x, f->code->sites[i.c], &IC[i.c], i.a);
            goto store;
        }
        L_OP_SETATTR: {
            const InlineCache *ic = &IC[i.c];
            x = R[i.a];
            if (likely(is_ptr(x) && (obj_flags(as_obj(x)) & OBJ_ATTRS8))) {
                AttrPart *p = &((InstObj *)as_obj(x))->attrs;
                if (likely(p->shape == ic->key && p->shape != NULL && (ic->cls == NULL || add_slot(as_obj(x), ic)))) {
                    p->slots[ic->u.slot] = R[i.b];
                    NEXT;
                }
            }
            f->pc = pc;
            v = slow_setattr(vm, x, f->code->sites[i.c], R[i.b], &IC[i.c]);
            goto done;
        }
        L_OP_DELATTR:
            f->pc = pc;
            v = slow_setattr(vm, R[i.a], f->code->sites[i.c], VAL_UNSET, NULL);
            goto done;
        L_OP_GETMETH: {
            const InlineCache *ic = &IC[i.c];
            x = R[i.b];
            if (likely(is_ptr(x) && cache_key(as_obj(x)) == ic->key && ic->key != NULL &&
                       ic->version == ic->cls->version)) {
                R[i.a] = ic->u.value;
                R[i.a + 1] = x;
                NEXT;
            }
            f->pc = pc;
            if (!slow_getmeth(vm, x, f->code->sites[i.c], &IC[i.c], &R[i.a])) goto raise;
            NEXT;
        }
        L_OP_SUPER:
            f->pc = pc;
            x = R[i.c];
            v = do_super(vm, f, R[i.a], f->fn->closure->items[i.b], i.x ? ((CellObj *)x)->v : x);
            goto store;

        L_OP_CALL:
            x = R[i.a];
            if (likely(is_ptr(x))) {
                f->pc = pc;
                if (likely(obj_kind(as_obj(x)) == KIND_FUNCTION)) {
                    if (likely(call_fast(vm, f, as_func(x), &R[i.a + 1], i.b, i.c))) goto entered;
                } else if (call_native_fast(vm, x, &R[i.a + 1], i.b, &v)) {
                    goto called;
                } else if (obj_kind(as_obj(x)) == KIND_CLASS && call_class_fast(vm, f, x, &R[i.a], i.b, i.c)) {
                    goto entered;
                }
            }
            f->pc = pc;
            v = call_window(vm, x, &R[i.a + 1], i.b, i.c, RET_STORE);
            goto store_c;
        L_OP_CALLM: {
            x = R[i.a];
            unsigned self = R[i.a + 1] != VAL_UNSET;
            Value *args = &R[i.a + 2 - self];
            f->pc = pc;
            if (likely(is_ptr(x))) {
                if (likely(obj_kind(as_obj(x)) == KIND_FUNCTION)) {
                    if (likely(call_fast(vm, f, as_func(x), args, i.b + self, i.c))) goto entered;
                } else if (self ? call_method_fast(vm, x, args, i.b + 1u, &v)
                                : call_native_fast(vm, x, args, i.b, &v)) {
                    goto called;
                }
            }
            v = call_window(vm, x, args, i.b + self, i.c, RET_STORE);
            goto store_c;
        }
        L_OP_CALLKW: {
            const TupleObj *names = as_tuple(K[i.c]);
            unsigned self = i.x && R[i.a + 1] != VAL_UNSET;
            unsigned first = i.a + 1u + (i.x && !self);
            CallArgs c = {&R[first], i.b + self - (unsigned)names->len, (unsigned)names->len, names->items};
            f->pc = pc;
            v = call_any(vm, R[i.a], &c, i.a, RET_STORE);
            goto store;
        }
        L_OP_CALLEX:
            f->pc = pc;
            v = call_spread(vm, R[i.a], R[i.a + 1], R[i.a + 2], i.c);
            goto store_c;
        L_OP_RETNONE:
            v = VAL_NONE;
            goto ret;
        L_OP_RET:
            v = R[i.a];
        ret:
            if (unlikely(f->special)) goto ret_special;
            {
                unsigned dst = f->dst;
                f = f->prev;
                vm->frame = f;
                R = f->regs;
                pc = f->pc;
                K = f->code->consts;
                IC = f->code->caches;
                R[dst] = v;
            }
            NEXT;
        ret_special:
            if (likely(f->ret == RET_INIT && v == VAL_NONE && f->left == NULL)) {
                v = f->aux0;
                unsigned dst = f->dst;
                f = f->prev;
                vm->frame = f;
                R = f->regs;
                pc = f->pc;
                K = f->code->consts;
                IC = f->code->caches;
                R[dst] = v;
                NEXT;
            }
            next = frame_return(vm, &v);
            goto dispatch_next;
        L_OP_YIELD:
            v = R[i.b];
            f->gen->resume_reg = i.a;
            if (likely(f->ret == RET_FORITER && f->left == NULL)) { // to a for loop
                GenObj *g = f->gen;
                g->pc = pc;
                g->state = GEN_SUSPENDED;
                if (unlikely(vm->handled != f->aux1)) {
                    g->handled = vm->handled;
                    vm->handled = f->aux1;
                }
                f->gen = NULL;
                f = f->prev;
                vm->frame = f;
                R = f->regs;
                pc = f->pc;
                K = f->code->consts;
                IC = f->code->caches;
                i = pc[-1];
                R[i.a] = v;
                if (i.op == OP_FORNEXT) goto jump24;
                NEXT;
            }
            f->pc = pc;
            next = frame_yield(vm, &v);
            goto dispatch_next;
        L_OP_YIELDFROM:
            f->pc = pc;
            v = gen_send_delegate(vm, R[i.b], R[i.a], i.a);
            if (v == VAL_TAIL) goto enter;
            if (v == VAL_ERR) goto raise;
            if (v == VAL_STOP) { // ended
                R[i.a] = vm->stop_value;
                f->gen->delegate = VAL_UNSET;
                NEXT;
            }
            f->pc = pc - 1; // runs again when resumed
            f->gen->resume_reg = i.a;
            f->gen->delegate = R[i.b];
            next = frame_yield(vm, &v);
            goto dispatch_next;
        L_OP_GETITER:
            f->pc = pc;
            v = slow_iter(vm, R[i.b], i.a);
            goto store;
        L_OP_GETYFITER: f->pc = pc; v = do_yield_from_iter(vm, R[i.b]); goto store;
        L_OP_GETAWAIT: f->pc = pc; v = do_await(vm, R[i.b], i.x); goto store;
        L_OP_GETAITER: f->pc = pc; v = do_aiter(vm, R[i.b]); goto store;
        L_OP_GETANEXT: f->pc = pc; v = do_anext(vm, R[i.b]); goto store;
        L_OP_FORITER:
            v = fast_next(R[i.b]);
            if (likely(v != VAL_UNSET && v != VAL_STOP)) { R[i.a] = v; NEXT; }
            if (v == VAL_UNSET) {
                f->pc = pc;
                if (gen_enter_fast(vm, f, R[i.b], i.a)) goto entered;
                PairNext pair = PAIR_OTHER;
                if (pc->op == OP_UNPACK && pc->b == i.a && pc->c == 2) pair = pair_next(vm, R[i.b], &R[pc->a]);
                if (pair == PAIR_DONE) { pc++; NEXT; }
                if (pair == PAIR_ERROR) goto raise;
                v = pair == PAIR_END ? VAL_STOP : slow_next(vm, R[i.b], i.a);
                if (v == VAL_TAIL) goto enter;
                if (v == VAL_ERR) goto raise;
                if (v != VAL_STOP) { R[i.a] = v; NEXT; }
            }
            pc += insn_j24(i);
            NEXT;
        L_OP_FORNEXT:
            v = fast_next(R[i.b]);
            if (unlikely(v == VAL_UNSET)) {
                f->pc = pc;
                if (gen_enter_fast(vm, f, R[i.b], i.a)) goto entered;
                const Insn *body = pc + insn_j24(i);
                PairNext pair = PAIR_OTHER;
                if (body->op == OP_UNPACK && body->b == i.a && body->c == 2) pair = pair_next(vm, R[i.b], &R[body->a]);
                if (pair == PAIR_DONE) { pc++; goto jump24; }
                if (pair == PAIR_ERROR) goto raise;
                v = pair == PAIR_END ? VAL_STOP : slow_next(vm, R[i.b], i.a);
                if (v == VAL_TAIL) goto enter;
                if (v == VAL_ERR) goto raise;
            }
            if (unlikely(v == VAL_STOP)) {
                if (likely(vm->finals == NULL)) NEXT;
                f->pc = pc;
                clear_dead_registers(f, i.b);
                if (!finals_at_loop_end(vm)) goto raise;
                goto enter;
            }
            R[i.a] = v;
            goto jump24;

        L_OP_JMP:
            t = insn_wide(i);
            pc += t;
            if (t < 0 && unlikely(--vm->budget.fuel < 0)) goto poll;
            NEXT;
        L_OP_JT:
            t = fast_truth(R[i.a]);
            if (unlikely(t < 0)) goto slow_truth;
            if (t) goto jump_wide;
            NEXT;
        L_OP_JF:
            t = fast_truth(R[i.a]);
            if (unlikely(t < 0)) goto slow_truth;
            if (!t) goto jump_wide;
            NEXT;
        L_OP_JNONE:
            if (R[i.a] == VAL_NONE) goto jump_wide;
            NEXT;
        L_OP_JNOTNONE:
            if (R[i.a] != VAL_NONE) goto jump_wide;
            NEXT;
        L_OP_JSET:
            if (R[i.a] != VAL_UNSET) goto jump_wide;
            NEXT;
        L_OP_JIS:
            if (R[i.a] == R[i.b]) goto jump24;
            NEXT;
        L_OP_JISNOT:
            if (R[i.a] != R[i.b]) goto jump24;
            NEXT;
        L_OP_JLT:
            t = cmp_lt(R[i.a], R[i.b]);
            if (t == 0) NEXT;
            if (likely(t > 0)) goto jump24;
            goto compare_jump;
        L_OP_JLE:
            t = cmp_le(R[i.a], R[i.b]);
            if (t == 0) NEXT;
            if (likely(t > 0)) goto jump24;
            goto compare_jump;
        L_OP_JEQ:
            t = cmp_eq(R[i.a], R[i.b]);
            if (t == 0) NEXT;
            if (likely(t > 0)) goto jump24;
            goto compare_jump;
        L_OP_JNE:
            t = negate(cmp_eq(R[i.a], R[i.b]));
            if (t == 0) NEXT;
            if (likely(t > 0)) goto jump24;
            goto compare_jump;
        L_OP_JGT:
            t = cmp_gt(R[i.a], R[i.b]);
            if (t == 0) NEXT;
            if (likely(t > 0)) goto jump24;
            goto compare_jump;
        L_OP_JGE:
            t = cmp_ge(R[i.a], R[i.b]);
            if (t == 0) NEXT;
            if (likely(t > 0)) goto jump24;
            goto compare_jump;
        L_OP_JNLT:
            t = negate(cmp_lt(R[i.a], R[i.b]));
            if (t == 0) NEXT;
            if (likely(t > 0)) goto jump24;
            goto compare_jump;
        L_OP_JNLE:
            t = negate(cmp_le(R[i.a], R[i.b]));
            if (t == 0) NEXT;
            if (likely(t > 0)) goto jump24;
            goto compare_jump;
        L_OP_JNEQ:
            t = negate(cmp_eq(R[i.a], R[i.b]));
            if (t == 0) NEXT;
            if (likely(t > 0)) goto jump24;
            goto compare_jump;
        L_OP_JNNE:
            t = cmp_eq(R[i.a], R[i.b]);
            if (t == 0) NEXT;
            if (likely(t > 0)) goto jump24;
            goto compare_jump;
        L_OP_JNGT:
            t = negate(cmp_gt(R[i.a], R[i.b]));
            if (t == 0) NEXT;
            if (likely(t > 0)) goto jump24;
            goto compare_jump;
        L_OP_JNGE:
            t = negate(cmp_ge(R[i.a], R[i.b]));
            if (t == 0) NEXT;
            if (likely(t > 0)) goto jump24;
            goto compare_jump;
        L_OP_JLTI:
            t = cmp_lt_imm(R[i.a], (int16_t)i.b);
            if (t == 0) NEXT;
            if (likely(t > 0)) goto jump24;
            goto compare_jump;
        L_OP_JLEI:
            t = cmp_le_imm(R[i.a], (int16_t)i.b);
            if (t == 0) NEXT;
            if (likely(t > 0)) goto jump24;
            goto compare_jump;
        L_OP_JEQI:
            t = cmp_eq_num_imm(R[i.a], (int16_t)i.b);
            if (t == 0) NEXT;
            if (likely(t > 0)) goto jump24;
            goto compare_jump;
        L_OP_JNEI:
            t = negate(cmp_eq_num_imm(R[i.a], (int16_t)i.b));
            if (t == 0) NEXT;
            if (likely(t > 0)) goto jump24;
            goto compare_jump;
        L_OP_JGTI:
            t = cmp_gt_imm(R[i.a], (int16_t)i.b);
            if (t == 0) NEXT;
            if (likely(t > 0)) goto jump24;
            goto compare_jump;
        L_OP_JGEI:
            t = cmp_ge_imm(R[i.a], (int16_t)i.b);
            if (t == 0) NEXT;
            if (likely(t > 0)) goto jump24;
            goto compare_jump;
        L_OP_JNLTI:
            t = negate(cmp_lt_imm(R[i.a], (int16_t)i.b));
            if (t == 0) NEXT;
            if (likely(t > 0)) goto jump24;
            goto compare_jump;
        L_OP_JNLEI:
            t = negate(cmp_le_imm(R[i.a], (int16_t)i.b));
            if (t == 0) NEXT;
            if (likely(t > 0)) goto jump24;
            goto compare_jump;
        L_OP_JNEQI:
            t = negate(cmp_eq_num_imm(R[i.a], (int16_t)i.b));
            if (t == 0) NEXT;
            if (likely(t > 0)) goto jump24;
            goto compare_jump;
        L_OP_JNNEI:
            t = cmp_eq_num_imm(R[i.a], (int16_t)i.b);
            if (t == 0) NEXT;
            if (likely(t > 0)) goto jump24;
            goto compare_jump;
        L_OP_JNGTI:
            t = negate(cmp_gt_imm(R[i.a], (int16_t)i.b));
            if (t == 0) NEXT;
            if (likely(t > 0)) goto jump24;
            goto compare_jump;
        L_OP_JNGEI:
            t = negate(cmp_ge_imm(R[i.a], (int16_t)i.b));
            if (t == 0) NEXT;
            if (likely(t > 0)) goto jump24;
            goto compare_jump;

        L_OP_ADD:
            if (likely(fast_add(x = R[i.b], y = R[i.c], &R[i.a]))) NEXT;
            goto arith;
        L_OP_SUB:
            if (likely(fast_sub(x = R[i.b], y = R[i.c], &R[i.a]))) NEXT;
            goto arith;
        L_OP_MUL:
            if (likely(fast_mul(x = R[i.b], y = R[i.c], &R[i.a]))) NEXT;
            goto arith;
        L_OP_TRUEDIV:
            if (likely(fast_truediv(x = R[i.b], y = R[i.c], &R[i.a]))) NEXT;
            goto arith;
        L_OP_FLOORDIV:
            if (likely(fast_floordiv(x = R[i.b], y = R[i.c], &R[i.a]))) NEXT;
            goto arith;
        L_OP_MOD:
            if (likely(fast_mod(x = R[i.b], y = R[i.c], &R[i.a]))) NEXT;
            goto arith;
        L_OP_POW:
        L_OP_MATMUL: x = R[i.b], y = R[i.c]; goto arith;
        L_OP_LSHIFT:
            x = R[i.b], y = R[i.c];
            if (likely(is_int(y) && fast_lshift(x, as_int(y), &R[i.a]))) NEXT;
            goto arith;
        L_OP_RSHIFT:
            x = R[i.b], y = R[i.c];
            if (likely(is_int(y) && fast_rshift(x, as_int(y), &R[i.a]))) NEXT;
            goto arith;
        L_OP_AND:
            if (likely(fast_and(x = R[i.b], y = R[i.c], &R[i.a]))) NEXT;
            goto arith;
        L_OP_OR:
            if (likely(fast_or(x = R[i.b], y = R[i.c], &R[i.a]))) NEXT;
            goto arith;
        L_OP_XOR:
            if (likely(fast_xor(x = R[i.b], y = R[i.c], &R[i.a]))) NEXT;
            goto arith;
        L_OP_ADDI:
            if (likely(fast_add(x = R[i.b], y = val_int((int16_t)i.c), &R[i.a]))) NEXT;
            goto arith_imm;
        L_OP_SUBI:
            x = R[i.b], y = val_int((int16_t)i.c);
            if (likely(i.x & ARITH_SWAPPED ? fast_sub(y, x, &R[i.a]) : fast_sub(x, y, &R[i.a]))) NEXT;
            goto arith_imm;
        L_OP_MULI:
            if (likely(fast_mul(x = R[i.b], y = val_int((int16_t)i.c), &R[i.a]))) NEXT;
            goto arith_imm;
        L_OP_FLOORDIVI:
            x = R[i.b], y = val_int((int16_t)i.c);
            if (likely(!(i.x & ARITH_SWAPPED) && fast_floordiv(x, y, &R[i.a]))) NEXT;
            goto arith_imm;
        L_OP_MODI:
            x = R[i.b], y = val_int((int16_t)i.c);
            if (likely(!(i.x & ARITH_SWAPPED) && fast_mod(x, y, &R[i.a]))) NEXT;
            goto arith_imm;
        L_OP_ANDI:
            if (likely(fast_and(x = R[i.b], y = val_int((int16_t)i.c), &R[i.a]))) NEXT;
            goto arith_imm;
        L_OP_LSHIFTI:
            x = R[i.b], y = val_int((int16_t)i.c);
            if (likely(!(i.x & ARITH_SWAPPED) && fast_lshift(x, (int16_t)i.c, &R[i.a]))) NEXT;
            goto arith_imm;
        L_OP_RSHIFTI:
            x = R[i.b], y = val_int((int16_t)i.c);
            if (likely(!(i.x & ARITH_SWAPPED) && fast_rshift(x, (int16_t)i.c, &R[i.a]))) NEXT;
            goto arith_imm;
        L_OP_ADDK:
            if (likely(fast_add(x = R[i.b], y = K[i.c], &R[i.a]))) NEXT;
            goto arith_imm;
        L_OP_SUBK:
            x = R[i.b], y = K[i.c];
            if (likely(i.x & ARITH_SWAPPED ? fast_sub(y, x, &R[i.a]) : fast_sub(x, y, &R[i.a]))) NEXT;
            goto arith_imm;
        L_OP_MULK:
            if (likely(fast_mul(x = R[i.b], y = K[i.c], &R[i.a]))) NEXT;
            goto arith_imm;
        L_OP_TRUEDIVK:
            x = R[i.b], y = K[i.c];
            if (likely(i.x & ARITH_SWAPPED ? fast_truediv(y, x, &R[i.a]) : fast_truediv(x, y, &R[i.a]))) NEXT;
            goto arith_imm;
        L_OP_POWK: x = R[i.b], y = K[i.c]; goto arith_imm;
        L_OP_NEG:
            x = R[i.b];
            if (likely(is_int(x) && x != val_int(INT_INLINE_MIN))) { R[i.a] = val_int(-as_int(x)); NEXT; }
            if (is_double(x)) { R[i.a] = box_double(-as_double(x)); NEXT; }
            f->pc = pc;
            v = slow_unary(vm, x, UN_NEG, i.a);
            goto store;
        L_OP_POS: f->pc = pc; v = slow_unary(vm, R[i.b], UN_POS, i.a); goto store;
        L_OP_INVERT: f->pc = pc; v = slow_unary(vm, R[i.b], UN_INVERT, i.a); goto store;
        L_OP_NOT:
            t = fast_truth(R[i.b]);
            if (likely(t >= 0)) { R[i.a] = val_bool(!t); NEXT; }
            f->pc = pc;
            t = op_truth(vm, R[i.b]);
            if (t < 0) goto raise;
            R[i.a] = val_bool(!t);
            NEXT;
        L_OP_LT:
            t = cmp_lt(x = R[i.b], y = R[i.c]);
            if (likely(t >= 0)) { R[i.a] = val_bool(t); NEXT; }
            goto compare;
        L_OP_LE:
            t = cmp_le(x = R[i.b], y = R[i.c]);
            if (likely(t >= 0)) { R[i.a] = val_bool(t); NEXT; }
            goto compare;
        L_OP_EQ:
            t = cmp_eq(x = R[i.b], y = R[i.c]);
            if (likely(t >= 0)) { R[i.a] = val_bool(t); NEXT; }
            goto compare;
        L_OP_NE:
            t = negate(cmp_eq(x = R[i.b], y = R[i.c]));
            if (likely(t >= 0)) { R[i.a] = val_bool(t); NEXT; }
            goto compare;
        L_OP_GT:
            t = cmp_gt(x = R[i.b], y = R[i.c]);
            if (likely(t >= 0)) { R[i.a] = val_bool(t); NEXT; }
            goto compare;
        L_OP_GE:
            t = cmp_ge(x = R[i.b], y = R[i.c]);
            if (likely(t >= 0)) { R[i.a] = val_bool(t); NEXT; }
            goto compare;
        L_OP_IS: R[i.a] = val_bool((R[i.b] == R[i.c]) != (i.x != 0)); NEXT;
        L_OP_IN:
            f->pc = pc;
            v = do_contains(vm, R[i.c], R[i.b], i.x != 0, i.a);
            goto store;

        L_OP_LIST: f->pc = pc; v = val_obj(list_from(vm, &R[i.b], i.c)); goto store;
        L_OP_TUPLE: f->pc = pc; v = val_obj(tuple_from(vm, &R[i.b], i.c)); goto store;
        L_OP_SET: f->pc = pc; v = make_set(vm, &R[i.b], i.c); goto store;
        L_OP_DICT: f->pc = pc; v = make_dict(vm, &R[i.b], i.c); goto store;
        L_OP_LISTADD: {
            ListObj *l = as_list(R[i.a]);
            if (likely(l->len < l->cap)) { l->items[l->len++] = R[i.b]; NEXT; }
            f->pc = pc;
            if (!list_append(vm, l, R[i.b])) goto raise;
            NEXT;
        }
        L_OP_SETADD:
            f->pc = pc;
            if (set_add(vm, (SetObj *)R[i.a], R[i.b]) < 0) goto raise;
            NEXT;
        L_OP_DICTPUT:
            f->pc = pc;
            if (!dict_set(vm, as_dict(R[i.a]), R[i.b], R[i.c])) goto raise;
            NEXT;
        L_OP_LISTEXT:
            f->pc = pc;
            if (!do_list_extend(vm, R[i.a], R[i.b], i.c == IMAGE_NOREG ? VAL_UNSET : R[i.c])) goto raise;
            NEXT;
        L_OP_SETEXT:
            f->pc = pc;
            if (!set_update(vm, (SetObj *)R[i.a], R[i.b])) goto raise;
            NEXT;
        L_OP_DICTEXT:
            f->pc = pc;
            if (!do_dict_extend(vm, R[i.a], R[i.b], i.c == IMAGE_NOREG ? VAL_UNSET : R[i.c])) goto raise;
            NEXT;
        L_OP_LISTTUPLE:
            f->pc = pc;
            v = val_obj(tuple_from(vm, as_list(R[i.b])->items, as_list(R[i.b])->len));
            goto store;
        L_OP_GETITEM:
            x = R[i.b], y = R[i.c];
            if (likely(is_int(y) && is_ptr(x))) {
                v = fast_getitem_int(x, as_int(y));
                if (likely(v != VAL_UNSET)) { R[i.a] = v; NEXT; }
            }
            f->pc = pc;
            v = slow_getitem(vm, x, y, i.a);
            goto store;
        L_OP_GETITEMI:
            x = R[i.b];
            v = fast_getitem_int(x, (int16_t)i.c);
            if (likely(v != VAL_UNSET)) { R[i.a] = v; NEXT; }
            f->pc = pc;
            v = slow_getitem(vm, x, val_int((int16_t)i.c), i.a);
            goto store;
        L_OP_SETITEM:
            x = R[i.a], y = R[i.b];
            if (likely(is_int(y) && fast_setitem_int(x, as_int(y), R[i.c]))) NEXT;
            f->pc = pc;
            v = slow_setitem(vm, x, y, R[i.c]);
            goto done;
        L_OP_DELITEM:
            f->pc = pc;
            v = slow_setitem(vm, R[i.a], R[i.b], VAL_UNSET);
            goto done;
        L_OP_SLICE: f->pc = pc; v = slice_new(vm, R[i.b], R[i.b + 1], R[i.b + 2]); goto store;
        L_OP_GETSLICE: f->pc = pc; v = get_slice(vm, R[i.b], R[i.c], R[i.c + 1], i.a); goto store;
        L_OP_UNPACK: {
            x = R[i.b];
            const Value *items = NULL;
            if (is_exact(x, KIND_TUPLE) && as_tuple(x)->len == i.c) items = as_tuple(x)->items;
            else if (is_exact(x, KIND_LIST) && as_list(x)->len == i.c) items = as_list(x)->items;
            if (likely(items != NULL)) {
                for (unsigned n = 0; n < i.c; n++) R[i.a + n] = items[n];
                NEXT;
            }
            f->pc = pc;
            if (!slow_unpack(vm, x, &R[i.a], i.c)) goto raise;
            NEXT;
        }
        L_OP_UNPACKEX:
            f->pc = pc;
            if (!slow_unpack_ex(vm, R[i.b], &R[i.a], i.c, i.x)) goto raise;
            NEXT;
        L_OP_FORMAT:
            f->pc = pc;
            v = do_format(vm, R[i.b], i.c == IMAGE_NOREG ? VAL_UNSET : R[i.c], i.x, i.a);
            goto store;
        L_OP_BUILDSTR: f->pc = pc; v = do_buildstr(vm, &R[i.b], i.c); goto store;

        L_OP_MKFUNC: f->pc = pc; v = make_function(vm, f, i); goto store;
        L_OP_IMPORT:
            f->pc = pc;
            v = import_name(vm, f, f->code->sites[i.c], K[i.b], i.x);
            goto store;
        L_OP_IMPORTFROM: f->pc = pc; v = import_from(vm, R[i.b], f->code->sites[i.c]); goto store;
        L_OP_IMPORTSTAR:
            f->pc = pc;
            if (!import_star(vm, f, R[i.a], i.b == IMAGE_NOREG ? VAL_UNSET : R[i.b])) goto raise;
            NEXT;
        L_OP_SETRESULT: vm->result = R[i.a]; NEXT;
        L_OP_PRINTEXPR:
            f->pc = pc;
            if (!do_printexpr(vm, R[i.a])) goto raise;
            NEXT;
        L_OP_SETUPANN:
            f->pc = pc;
            if (!do_setupann(vm, f, i.a == IMAGE_NOREG ? VAL_UNSET : R[i.a])) goto raise;
            NEXT;
        L_OP_WHILECHECK:
            f->pc = pc;
            if (!do_whilecheck(vm, &R[i.a])) goto raise;
            NEXT;

        L_OP_RAISE:
            f->pc = pc;
            do_raise(vm, i.a == IMAGE_NOREG ? VAL_UNSET : R[i.a], i.b == IMAGE_NOREG ? VAL_UNSET : R[i.b],
                     i.a == IMAGE_NOREG);
            goto raise;
        L_OP_RERAISE:
            vm->exc = R[i.a];
            vm->reraise = true;
            goto raise;
        L_OP_POPEXC: vm->handled = R[i.a + 1]; NEXT;
        L_OP_EXCMATCH: {
            bool yes;
            f->pc = pc;
            if (!err_matches(vm, R[i.b], R[i.c], &yes)) goto raise;
            R[i.a] = val_bool(yes);
            NEXT;
        }
        L_OP_EGMATCH:
            f->pc = pc;
            if (!do_egmatch(vm, R[i.b], R[i.c], &R[i.a])) goto raise;
            NEXT;
        L_OP_EGRAISE: f->pc = pc; v = do_egraise(vm, R[i.b], R[i.c]); goto store;
        L_OP_EXCINFO:
            x = R[i.b];
            R[i.a] = val_obj(class_of(x));
            R[i.a + 1] = x;
            R[i.a + 2] = as_exc(x)->traceback != VAL_UNSET ? as_exc(x)->traceback : VAL_NONE;
            NEXT;
        L_OP_WITHPREP:
            f->pc = pc;
            if (!do_withprep(vm, R[i.b], i.x != 0, &R[i.a])) goto raise;
            NEXT;

        L_OP_MATCHSEQ: R[i.a] = val_bool(match_sequence(R[i.b])); NEXT;
        L_OP_MATCHMAP: R[i.a] = val_bool(match_mapping(R[i.b])); NEXT;
        L_OP_GETLEN: {
            f->pc = pc;
            int64_t n = op_len(vm, R[i.b]);
            if (n < 0) goto raise;
            R[i.a] = val_int(n);
            NEXT;
        }
        L_OP_MATCHKEYS: f->pc = pc; v = do_matchkeys(vm, R[i.b], R[i.c]); goto store;
        L_OP_MATCHCLASS:
            f->pc = pc;
            v = do_matchclass(vm, R[i.b], R[i.c], R[i.c + 1], i.x);
            goto store;
        L_OP_INTRINSIC: f->pc = pc; v = do_intrinsic(vm, f, i.x, &R[i.b]); goto store;
        
        continue;

    store: // v is the result for R[a]
        if (unlikely(v == VAL_ERR)) goto raise;
        if (unlikely(v == VAL_TAIL)) goto enter;
        if (unlikely(v == VAL_SUSPEND)) goto suspended;
        R[i.a] = v;
        continue;
    done: // the result does not matter
        if (unlikely(v == VAL_ERR)) goto raise;
        if (unlikely(v == VAL_TAIL)) goto enter;
        if (likely(v != VAL_SUSPEND)) continue;
    suspended: // a host call can wait in a call only: its result has a register
        if (i.op == OP_CALLKW) return v;
        v = vm_suspend_error(vm);
        goto raise;
    called: // a native returned v for R[c]
        if (unlikely(v == VAL_TAIL)) v = call_tail_finish(vm, i.c, RET_STORE);
    store_c:
        if (unlikely(v == VAL_ERR)) goto raise;
        if (unlikely(v == VAL_TAIL)) {
            if (unlikely(--vm->budget.fuel < 0)) goto poll_entered;
            goto enter;
        }
        if (unlikely(v == VAL_SUSPEND)) return v;
        R[i.c] = v;
        if (unlikely(--vm->budget.fuel < 0)) goto poll;
        continue;
    entered: // call_fast pushed a frame
        f = vm->frame;
        R = f->regs;
        pc = f->pc;
        K = f->code->consts;
        IC = f->code->caches;
        if (unlikely(--vm->budget.fuel < 0)) goto poll;
        continue;
    jump24:
        t = insn_j24(i);
        pc += t;
        if (t < 0 && unlikely(--vm->budget.fuel < 0)) goto poll;
        continue;
    jump_wide:
        t = insn_wide(i);
        pc += t;
        if (t < 0 && unlikely(--vm->budget.fuel < 0)) goto poll;
        continue;
    poll_entered:
        f = vm->frame;
        pc = f->pc;
    poll:
        f->pc = pc;
        if (!vm_safepoint(vm)) goto raise;
        goto enter;
    slow_truth:
        f->pc = pc;
        v = slow_truth_jump(vm, R[i.a], i);
        if (v == VAL_ERR) goto raise;
        if (v == VAL_TAIL) goto enter;
        if ((v == VAL_TRUE) == (i.op == OP_JT)) goto jump_wide;
        continue;
    compare_jump: { // the slow half of the 24 compare-and-jump ops, in the order of CmpOp
        unsigned n = i.op - (unsigned)OP_JLT;
        f->pc = pc;
        y = n >= 12 ? val_int((int16_t)i.b) : R[i.b];
        v = slow_compare(vm, R[i.a], y, (CmpOp)(n % 6), IMAGE_NOREG);
        if (v == VAL_ERR) goto raise;
        if (v == VAL_TAIL) goto enter;
        t = v == VAL_TRUE ? 1 : v == VAL_FALSE ? 0 : op_truth(vm, v);
        if (t < 0) goto raise;
        if (t != (int)(n / 6 % 2)) goto jump24;
        continue;
    }
    compare:
        f->pc = pc;
        v = slow_compare(vm, x, y, (CmpOp)(i.op - (unsigned)OP_LT), i.a);
        goto store;
    arith_imm: // y is the immediate or constant, perhaps the left operand
        f->pc = pc;
        if (i.x & ARITH_SWAPPED) { v = x; x = y; y = v; }
        v = slow_arith(vm, x, y, immediate_op(i.op), i.x, i.a);
        goto store;
    arith:
        f->pc = pc;
        v = slow_arith(vm, x, y, (BinOp)(i.op - (unsigned)OP_ADD), i.x, i.a);
        goto store;
    raise:
        f->pc = pc;
        next = unwind(vm, &v);
    dispatch_next:
        if (next == NEXT_ENTER) goto enter;
        if (next == NEXT_EXIT) return v;
        f = vm->frame;
        pc = f->pc;
        goto raise;
    }
}

// Notes where the machine's own C frame begins: what finals_at_loop_end scans of the C stack lies above. The registers that the
// caller keeps values in are saved in this frame.
Value vm_loop(VM *vm) {
    const char *outer = vm->loop_sp;
    char here;
    __builtin_unwind_init();
    vm->loop_sp = &here;
    Value v = run_loop(vm);
    vm->loop_sp = outer;
    return v;
}
