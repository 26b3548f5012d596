// How frames end: returning, yielding, and unwinding an exception or a limit. The frame below learns the outcome by the RetAction.
#include "vm/vm.h"

#include "compile/ops.h"
#include "object/attr.h"
#include "object/exc.h"

// The jump of the FORITER/FORNEXT that f waits in, for an exhausted iterator.
static void take_exhausted(Frame *f) {
    Insn i = f->pc[-1];
    if (i.op == OP_FORITER) f->pc += insn_j24(i);
}
// The same when an item has arrived.
static void take_item(Frame *f, Value v) {
    Insn i = f->pc[-1];
    f->regs[i.a] = v;
    if (i.op == OP_FORNEXT) f->pc += insn_j24(i);
}

static Next binary_reflected(VM *vm, Value a, Value b, uint16_t dst) {
    Insn i = vm->frame->pc[-1];
    Value v = op_binary_reflected(vm, a, b, i, dst);
    if (v == VAL_TAIL) return NEXT_ENTER;
    if (v == VAL_ERR) return NEXT_RAISE;
    vm->frame->regs[dst] = v;
    return NEXT_ENTER;
}

// A guest's comparison method returned v to the comparison, or compare-and-jump, that f waits in.
static Next comparison_returned(VM *vm, Frame *f, Value a, Value b, Value v, uint16_t dst) {
    Insn i = f->pc[-1];
    bool jumps = i.op >= OP_JLT && i.op <= OP_JNGEI;
    unsigned n = i.op - (unsigned)(jumps ? OP_JLT : OP_LT);
    if (v == VAL_NOTIMPL) {
        v = op_compare_rest(vm, a, b, (CmpOp)(n % 6));
        if (is_err(v)) return NEXT_RAISE;
    }
    if (!jumps) {
        f->regs[dst] = v;
        return NEXT_ENTER;
    }
    int t = is_bool(v) ? v == VAL_TRUE : op_truth(vm, v);
    if (t < 0) return NEXT_RAISE;
    if (t != (int)(n / 6 % 2)) f->pc += insn_j24(i);
    return NEXT_ENTER;
}

static Next gen_returned(VM *vm, Frame *f, GenObj *g, Value *v) {
    g->state = GEN_DONE;
    g->regs = NULL;
    RetAction ret = f->ret;
    Value flag = f->aux0;
    uint16_t dst = f->dst;
    frame_pop(vm);
    switch (ret) {
    case RET_FORITER: take_exhausted(vm->frame); return NEXT_ENTER;
    case RET_YIELDFROM:
        vm->frame->regs[dst] = *v;
        vm->frame->gen->delegate = VAL_UNSET;
        return NEXT_ENTER;
    case RET_EXIT:
        vm->stop_value = *v;
        *v = VAL_STOP;
        if (flag == VAL_TRUE) gen_raise_stop(vm, g), *v = VAL_ERR;
        return NEXT_EXIT;
    default:
        vm->stop_value = *v;
        gen_raise_stop(vm, g);
        return NEXT_RAISE;
    }
}

Next frame_return(VM *vm, Value *v) {
    Frame *f = vm->frame;
    if (f->gen != NULL) return gen_returned(vm, f, f->gen, v);
    RetAction ret = f->ret;
    uint16_t dst = f->dst;
    Value aux0 = f->aux0, aux1 = f->aux1;
    frame_pop(vm);
    f = vm->frame;
    switch (ret) {
    case RET_STORE: f->regs[dst] = *v; return NEXT_ENTER;
    case RET_IGNORE: return NEXT_ENTER;
    case RET_EXIT: return NEXT_EXIT;
    case RET_INIT:
        if (*v != VAL_NONE) {
            err_raise(vm, EXC_TypeError, "__init__() should return None, not '%T'", *v);
            return NEXT_RAISE;
        }
        f->regs[dst] = aux0;
        return NEXT_ENTER;
    case RET_ITERNEXT: take_item(f, *v); return NEXT_ENTER;
    case RET_COMPARE: return comparison_returned(vm, f, aux0, aux1, *v, dst);
    case RET_BINARY:
        if (*v == VAL_NOTIMPL) return binary_reflected(vm, aux0, aux1, dst);
        f->regs[dst] = *v;
        return NEXT_ENTER;
    case RET_ITER:
        if (!is_iterator(vm, *v)) {
            err_raise(vm, EXC_TypeError, "iter() returned non-iterator of type '%T'", *v);
            return NEXT_RAISE;
        }
        f->regs[dst] = *v;
        return NEXT_ENTER;
    case RET_BOOL:
    case RET_NOT: {
        int t = op_truth(vm, *v);
        if (t < 0) return NEXT_RAISE;
        f->regs[dst] = val_bool((t != 0) != (ret == RET_NOT));
        return NEXT_ENTER;
    }
    default: f->regs[dst] = *v; return NEXT_ENTER;
    }
}

Next frame_yield(VM *vm, Value *v) {
    Frame *f = vm->frame;
    GenObj *g = f->gen;
    g->pc = f->pc;
    g->state = GEN_SUSPENDED;
    g->handled = vm->handled;
    vm->handled = f->aux1;
    RetAction ret = f->ret;
    uint16_t dst = f->dst;
    frame_pop(vm);
    f = vm->frame;
    switch (ret) {
    case RET_EXIT: return NEXT_EXIT;
    case RET_FORITER: take_item(f, *v); return NEXT_ENTER;
    case RET_YIELDFROM: // the outer generator yields it on; its YIELDFROM runs again when resumed
        f->gen->resume_reg = dst;
        f->pc -= 1;
        return frame_yield(vm, v);
    default: f->regs[dst] = *v; return NEXT_ENTER;
    }
}

// An exception leaves generator g: PEP 479.
static void gen_failed(VM *vm, Frame *f, GenObj *g) {
    g->state = GEN_DONE;
    g->regs = NULL;
    vm->handled = f->aux1;
    if (vm->exc == VAL_UNSET) return;
    bool async_gen = obj_kind(&g->h) == KIND_ASYNCGEN;
    const char *what = async_gen ? "async generator" : obj_kind(&g->h) == KIND_COROUTINE ? "coroutine" : "generator";
    ExcId id = EXC_StopIteration;
    if (!err_is(vm, id)) {
        id = EXC_StopAsyncIteration;
        if (!async_gen || !err_is(vm, id)) return;
    }
    Value old = err_take(vm);
    err_raise(vm, EXC_RuntimeError, "%s raised %s", what, id == EXC_StopIteration ? "StopIteration" : "StopAsyncIteration");
    if (vm->exc != VAL_UNSET) {
        as_exc(vm->exc)->cause = as_exc(vm->exc)->context = old;
        as_exc(vm->exc)->suppress_context = true;
    }
}

static const ImageHandler *find_handler(const CodeObj *code, uint32_t pc) {
    for (uint32_t i = 0; i < code->nhandlers; i++)
        if (code->handlers[i].start <= pc && pc < code->handlers[i].end) return &code->handlers[i];
    return NULL;
}

// Leaves the running frame because of an error. NEXT_ENTER = swallowed by the frame's RetAction.
static Next abandon_frame(VM *vm, Value *v) {
    Frame *f = vm->frame;
    if (f->gen != NULL) gen_failed(vm, f, f->gen);
    RetAction ret = f->ret;
    bool yielding = f->gen != NULL && ret == RET_YIELDFROM;
    frame_pop(vm);
    if (ret == RET_EXIT) {
        *v = VAL_ERR;
        return NEXT_EXIT;
    }
    if (yielding) vm->frame->gen->delegate = VAL_UNSET;
    if (ret == RET_ITERNEXT && err_catch(vm, EXC_StopIteration)) {
        take_exhausted(vm->frame);
        return NEXT_ENTER;
    }
    return NEXT_RAISE;
}

Next unwind(VM *vm, Value *v) {
    for (;;) {
        Frame *f = vm->frame;
        if (vm->budget.limit == LIMIT_NONE) {
            // A native's mistake must not become a crash.
            if (vm->exc == VAL_UNSET) err_raise(vm, EXC_SystemError, "error return without exception set");
            uint32_t pc = (uint32_t)(f->pc - f->code->insns) - 1;
            if (vm->exc == VAL_UNSET) err_raise(vm, EXC_SystemError, "error return without exception set"); // our bug, not the guest's
            if (vm->exc == VAL_UNSET) continue; // a limit
            bool again = vm->reraise;
            vm->reraise = false;
            if (!again && !f->code->hidden && !exc_add_traceback(vm, as_exc(vm->exc), f->code, pc, f->fn->globals)) continue;
            const ImageHandler *h = find_handler(f->code, pc);
            if (h != NULL) {
                f->regs[h->reg] = vm->exc;
                f->regs[h->reg + 1] = vm->handled;
                vm->handled = vm->exc;
                vm->exc = VAL_UNSET;
                f->pc = f->code->insns + h->target;
                return NEXT_ENTER;
            }
        } else if (vm->limit_line == 0 && !f->code->hidden) {
            uint32_t pc = (uint32_t)(f->pc - f->code->insns) - 1;
            vm->limit_line = f->pc > f->code->insns ? f->code->pos[pc].line : f->code->firstline;
        }
        Next next = abandon_frame(vm, v);
        if (next != NEXT_RAISE) return next;
    }
}
