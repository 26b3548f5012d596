// Generators and coroutines: their registers live in a buffer of their own, and running one is a frame over that buffer.
#include "vm/vm.h"

#include "compile/ops.h"
#include "object/exc.h"
#include "object/final.h"

Value gen_new(VM *vm, FuncObj *fn, const Value *regs) {
    const CodeObj *code = fn->code;
    uint8_t kind = code->flags & CODE_ASYNCGEN    ? KIND_ASYNCGEN
                   : code->flags & CODE_COROUTINE ? KIND_COROUTINE
                                                  : KIND_GENERATOR;
    const ClassObj *cls = kind == KIND_ASYNCGEN    ? TYPE_OF(async_generator)
                          : kind == KIND_COROUTINE ? TYPE_OF(coroutine)
                                                   : TYPE_OF(generator);
    Value *own = buf_new(vm, (code->nregs + 1u) * sizeof(Value), KIND_BUF_VALUES);
    if (own == NULL) return VAL_ERR;
    memcpy(own, regs, code->nregs * sizeof(Value));
    bool closes = code->nhandlers > 0; // may have a finally to run
    GenObj *g = heap_alloc(vm, sizeof(GenObj), cls, kind, closes ? OBJ_FINAL : 0);
    if (g == NULL || (closes && !finals_register(vm, &g->h))) return VAL_ERR;
    g->fn = fn;
    g->pc = code->insns;
    g->regs = own;
    g->state = GEN_CREATED;
    g->hooks_inited = (code->flags & CODE_AWAITABLE) != 0;
    g->resume_reg = IMAGE_NOREG;
    return val_obj(g);
}

static const char *gen_noun(const GenObj *g) {
    return obj_kind(&g->h) == KIND_ASYNCGEN ? "async generator" : obj_kind(&g->h) == KIND_COROUTINE ? "coroutine" : "generator";
}

void gen_raise_stop(VM *vm, GenObj *g) {
    Value v = vm->stop_value;
    if (obj_kind(&g->h) == KIND_ASYNCGEN) {
        err_raise_value(vm, EXC_StopAsyncIteration, VAL_UNSET);
        return;
    }
    err_raise_value(vm, EXC_StopIteration, v == VAL_NONE ? VAL_UNSET : v);
}

Frame *gen_push(VM *vm, GenObj *g, Value sent, uint16_t dst, RetAction ret) {
    if (g->state == GEN_RUNNING) {
        err_raise(vm, EXC_ValueError, "%s already executing", gen_noun(g));
        return NULL;
    }
    if (g->state == GEN_CREATED && sent != VAL_NONE) {
        err_raise(vm, EXC_TypeError, "can't send non-None value to a just-started %s", gen_noun(g));
        return NULL;
    }
    FuncObj *fn = g->fn;
    if (fn->code->caches == NULL && !caches_make(vm, fn->code)) return NULL;
    Value *top = vm->frame->top;
    Frame *f = frame_push(vm, fn, g->regs, dst, ret);
    if (f == NULL) return NULL;
    f->top = top;
    f->gen = g;
    f->special = 1;
    f->pc = g->pc;
    f->aux1 = vm->handled;
    if (g->handled != VAL_UNSET) vm->handled = g->handled;
    g->handled = VAL_UNSET;
    if (g->state == GEN_SUSPENDED && g->resume_reg != IMAGE_NOREG) g->regs[g->resume_reg] = sent;
    g->state = GEN_RUNNING;
    return f;
}

static Value run_generator(VM *vm) {
    if (!c_stack_ok(vm)) {
        GenObj *g = vm->frame->gen;
        g->state = g->pc == g->fn->code->insns ? GEN_CREATED : GEN_SUSPENDED;
        frame_pop(vm);
        return VAL_ERR;
    }
    vm->nested++;
    Value v = vm_loop(vm);
    vm->nested--;
    return v == VAL_SUSPEND ? vm_suspend_error(vm) : v;
}

Value gen_resume(VM *vm, GenObj *g, Value sent) {
    if (vm->budget.limit != LIMIT_NONE) return VAL_ERR;
    if (g->state == GEN_DONE) {
        vm->stop_value = VAL_NONE;
        return VAL_STOP;
    }
    return gen_push(vm, g, sent, 0, RET_EXIT) == NULL ? VAL_ERR : run_generator(vm);
}

// Raises exc inside g at the point where it is suspended.
static Value throw_here(VM *vm, GenObj *g, Value exc) {
    if (g->state == GEN_CREATED) {
        g->state = GEN_DONE;
        err_set(vm, exc);
        // CPython shows the function's line; one entry for it
        if (vm->exc != VAL_UNSET && !exc_add_traceback(vm, as_exc(vm->exc), g->fn->code, TRACEBACK_START, g->fn->globals)) return VAL_ERR;
        return VAL_ERR;
    }
    Frame *f = gen_push(vm, g, VAL_NONE, 0, RET_EXIT);
    if (f == NULL) return VAL_ERR;
    g->delegate = VAL_UNSET;
    Insn i = *f->pc;
    if (i.op == OP_YIELDFROM) f->pc++; // suspended before it, to run it again
    err_set(vm, exc);
    Value v;
    Next next = unwind(vm, &v);
    if (next == NEXT_EXIT) return v;
    return run_generator(vm);
}

// The delegate ended with vm->stop_value: goes on after the YIELDFROM.
static Value resume_after_delegate(VM *vm, GenObj *g) {
    Value result = vm->stop_value;
    Insn i = *g->pc;
    g->delegate = VAL_UNSET;
    Frame *f = gen_push(vm, g, VAL_NONE, 0, RET_EXIT);
    if (f == NULL) return VAL_ERR;
    f->regs[i.a] = result;
    f->pc++;
    return run_generator(vm);
}

static Value throw_as(VM *vm, GenObj *g, Value exc, const Value *args, unsigned n);

// args: what the guest gave to throw(), which a delegate that is no generator gets as it is.
static Value throw_into_delegate(VM *vm, GenObj *g, Value exc, const Value *args, unsigned n) {
    Value d = g->delegate, v;
    bool closing = value_is_a(exc, exc_classes[EXC_GeneratorExit]);
    if (is_kind(d, KIND_GENERATOR) || is_kind(d, KIND_COROUTINE)) {
        GenObj *inner = (GenObj *)as_obj(d);
        g->state = GEN_RUNNING;
        v = closing ? (gen_close(vm, inner) ? VAL_STOP : VAL_ERR) : throw_as(vm, inner, exc, args, n);
        g->state = GEN_SUSPENDED;
    } else {
        Value method;
        if (!attr_lookup(vm, d, closing ? STR(close) : STR(throw), &method)) return VAL_ERR;
        if (method == VAL_UNSET) return throw_here(vm, g, exc);
        g->state = GEN_RUNNING;
        v = closing ? vm_call0(vm, method) : vm_call(vm, method, args, n);
        g->state = GEN_SUSPENDED;
        if (v == VAL_ERR && err_is(vm, EXC_StopIteration)) {
            vm->stop_value = as_exc(vm->exc)->f[STOP_VALUE] == VAL_UNSET ? VAL_NONE : as_exc(vm->exc)->f[STOP_VALUE];
            if (err_catch(vm, EXC_StopIteration)) v = VAL_STOP;
        } else if (closing && v != VAL_ERR) {
            v = VAL_STOP;
        }
    }
    if (closing && v == VAL_STOP) return throw_here(vm, g, exc);
    if (v == VAL_STOP) return resume_after_delegate(vm, g);
    if (v == VAL_ERR) {
        Value e = err_take(vm);
        return e == VAL_UNSET ? VAL_ERR : throw_here(vm, g, e);
    }
    return v; // the delegate yielded on
}

static Value throw_as(VM *vm, GenObj *g, Value exc, const Value *args, unsigned n) {
    if (!c_stack_ok(vm)) return VAL_ERR;
    if (g->state == GEN_RUNNING) return err_raise(vm, EXC_ValueError, "%s already executing", gen_noun(g));
    if (g->state == GEN_DONE) return err_set(vm, exc);
    if (g->state == GEN_SUSPENDED && g->delegate != VAL_UNSET) return throw_into_delegate(vm, g, exc, args, n);
    return throw_here(vm, g, exc);
}

Value gen_throw(VM *vm, GenObj *g, Value exc) { return throw_as(vm, g, exc, &exc, 1); }
Value gen_throw_args(VM *vm, GenObj *g, Value exc, const Value *args, unsigned n) { return throw_as(vm, g, exc, args, n); }

bool gen_close(VM *vm, GenObj *g) {
    if (g->state == GEN_CREATED) g->state = GEN_DONE;
    if (g->state == GEN_DONE) return true;
    Value exc = exc_new(vm, exc_classes[EXC_GeneratorExit], NULL, 0);
    if (is_err(exc)) return false;
    Value v = gen_throw(vm, g, exc);
    if (v == VAL_STOP) return true;
    if (v == VAL_ERR) return err_catch(vm, EXC_GeneratorExit) || err_catch(vm, EXC_StopIteration) ||
                             (obj_kind(&g->h) == KIND_ASYNCGEN && err_catch(vm, EXC_StopAsyncIteration));
    err_raise(vm, EXC_RuntimeError, "%s ignored GeneratorExit", gen_noun(g));
    return false;
}

// YIELDFROM: VAL_TAIL a generator's frame was pushed; VAL_STOP ended, vm->stop_value; VAL_ERR; else what it yielded.
Value gen_send_delegate(VM *vm, Value it, Value sent, uint16_t dst) {
    if (is_kind(it, KIND_GENERATOR) || is_kind(it, KIND_COROUTINE)) {
        GenObj *g = (GenObj *)as_obj(it);
        if (g->state == GEN_DONE) {
            if (obj_kind(&g->h) == KIND_COROUTINE)
                return err_raise(vm, EXC_RuntimeError, "cannot reuse already awaited coroutine");
            vm->stop_value = VAL_NONE;
            return VAL_STOP;
        }
        Frame *outer = vm->frame;
        if (gen_push(vm, g, sent, dst, RET_YIELDFROM) == NULL) return VAL_ERR;
        outer->gen->delegate = it;
        return VAL_TAIL;
    }
    if (is_kind(it, KIND_COROWRAP)) return gen_send_delegate(vm, ((WrapObj *)as_obj(it))->v, sent, dst);
    Value v;
    if (sent == VAL_NONE) {
        v = iter_next(vm, it);
        if (v == VAL_STOP && vm->stop_value == VAL_UNSET) vm->stop_value = VAL_NONE;
        return v;
    }
    Value send;
    send = attr_get(vm, it, STR(send));
    if (is_err(send)) return VAL_ERR;
    v = vm_call1(vm, send, sent);
    if (v != VAL_ERR || !err_is(vm, EXC_StopIteration)) return v;
    Value value = as_exc(vm->exc)->f[STOP_VALUE];
    vm->stop_value = value == VAL_UNSET ? VAL_NONE : value;
    return err_catch(vm, EXC_StopIteration) ? VAL_STOP : VAL_ERR;
}
