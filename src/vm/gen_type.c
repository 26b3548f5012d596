// What the guest sees of generators, coroutines and asynchronous generators: their methods and attributes. send() and next()
// push the generator's frame for the machine; throw() and close() run it nested.
#include "object/attr.h"
#include "object/exc.h"
#include "vm/vm.h"

static GenObj *as_gen(Value v) { return (GenObj *)as_obj(v); }
static Value none_if_unset(Value v) { return v == VAL_UNSET ? VAL_NONE : v; }

// The outcome of gen_throw and gen_resume as a native's: VAL_STOP becomes StopIteration.
static Value deliver(VM *vm, GenObj *g, Value v) {
    if (v != VAL_STOP) return v;
    gen_raise_stop(vm, g);
    return VAL_ERR;
}

// ---- send, throw, close ---------------------------------------------------------------------------------------------

static Value gen_send(VM *vm, Value *a, unsigned n) {
    (void)n;
    GenObj *g = as_gen(a[0]);
    if (g->state == GEN_DONE) {
        if (obj_kind(&g->h) == KIND_COROUTINE) return err_raise(vm, EXC_RuntimeError, "cannot reuse already awaited coroutine");
        return err_raise_value(vm, EXC_StopIteration, VAL_UNSET);
    }
    vm->tail.fn = VAL_UNSET;
    return gen_push(vm, g, a[1], 0, RET_NEXT) == NULL ? VAL_ERR : VAL_TAIL;
}

// The exception that throw(type, value, traceback) means.
static Value thrown(VM *vm, const Value *a) {
    Value type = a[0], value = a[1] == VAL_UNSET ? VAL_NONE : a[1], tb = a[2];
    if (tb != VAL_UNSET && tb != VAL_NONE && !is_kind(tb, KIND_TRACEBACK))
        return err_raise(vm, EXC_TypeError, "throw() third argument must be a traceback object");
    Value e;
    if (is_class(type) && class_is_subclass(as_class(type), exc_classes[EXC_BaseException])) {
        if (is_exc(value) && value_is_a(value, as_class(type))) e = value;
        else if (value == VAL_NONE) e = vm_call0(vm, type);
        else if (is_tuple(value)) e = vm_call(vm, type, as_tuple(value)->items, (unsigned)as_tuple(value)->len);
        else e = vm_call1(vm, type, value);
        if (is_err(e)) return VAL_ERR;
        if (!is_exc(e))
            return err_raise(vm, EXC_TypeError, "calling %R should have returned an instance of BaseException, not %T", type, e);
    } else if (is_exc(type)) {
        if (value != VAL_NONE) return err_raise(vm, EXC_TypeError, "instance exception may not have a separate value");
        e = type;
    } else {
        return err_raise(vm, EXC_TypeError, "exceptions must be classes or instances deriving from BaseException, not %T", type);
    }
    if (is_kind(tb, KIND_TRACEBACK)) as_exc(e)->traceback = tb;
    return e;
}

static Value gen_throw_native(VM *vm, Value *a, unsigned n) {
    (void)n;
    GenObj *g = as_gen(a[0]);
    Value e = thrown(vm, a + 1);
    if (is_err(e)) return VAL_ERR;
    if (g->state == GEN_DONE && obj_kind(&g->h) == KIND_COROUTINE)
        return err_raise(vm, EXC_RuntimeError, "cannot reuse already awaited coroutine");
    unsigned given = a[2] == VAL_UNSET ? 1 : a[3] == VAL_UNSET ? 2 : 3;
    return deliver(vm, g, gen_throw_args(vm, g, e, a + 1, given));
}

static Value gen_close_native(VM *vm, Value *a, unsigned n) {
    (void)n;
    return gen_close(vm, as_gen(a[0])) ? VAL_NONE : VAL_ERR;
}

// ---- attributes -----------------------------------------------------------------------------------------------------

static Value get_name(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    const GenObj *g = as_gen(a[0]);
    if (g->name != VAL_UNSET) return g->name;
    return g->fn->name != VAL_UNSET ? g->fn->name : val_obj(g->fn->code->name);
}
static Value get_qualname(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    const GenObj *g = as_gen(a[0]);
    if (g->qualname != VAL_UNSET) return g->qualname;
    return g->fn->qualname != VAL_UNSET ? g->fn->qualname : val_obj(g->fn->code->qualname);
}
static Value set_name(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (a[1] == VAL_UNSET || !is_str(a[1])) return err_raise(vm, EXC_TypeError, "__name__ must be set to a string object");
    as_gen(a[0])->name = a[1];
    return VAL_NONE;
}
static Value set_qualname(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (a[1] == VAL_UNSET || !is_str(a[1])) return err_raise(vm, EXC_TypeError, "__qualname__ must be set to a string object");
    as_gen(a[0])->qualname = a[1];
    return VAL_NONE;
}
static Value get_running(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_bool(as_gen(a[0])->state == GEN_RUNNING);
}
static Value get_running_async(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_bool(as_gen(a[0])->running_async);
}
static Value get_suspended(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_bool(as_gen(a[0])->state == GEN_SUSPENDED);
}
static Value get_delegate(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return none_if_unset(as_gen(a[0])->delegate);
}
static Value get_code(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_obj(as_gen(a[0])->fn->code);
}
static Value get_origin(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return none_if_unset(as_gen(a[0])->origin);
}

static Value gen_repr(VM *vm, Value self) {
    return val_obj(str_printf(vm, "<%T object %S at 0x%012lx>", self, get_qualname(vm, &self, 1), object_id(vm, self)));
}
static Value gen_self(VM *vm, Value self) {
    (void)vm;
    return self;
}
static Value gen_next(VM *vm, Value self) { return gen_resume(vm, as_gen(self), VAL_NONE); }

const TypeSlots generator_slots = {.repr = gen_repr, .iter = gen_self, .next = gen_next};
const NativeRow generator_rows[] = {
    {"send", "(self, arg, /)", gen_send, "send(arg) -> send 'arg',\nreturn next yielded value or raise StopIteration."},
    {"throw", "(self, type, value=<unset>, traceback=<unset>, /)", gen_throw_native, "throw(value)\nthrow(type[,value[,tb]])\n\nRaise exception, return next yielded value or raise\nStopIteration."},
    {"close", "(self, /)", gen_close_native, "close() -> raise GeneratorExit inside generator."},
    {"__name__", "(self)", get_name, "name of the generator", NATIVE_GETTER},
    {"__name__=", "(self, value)", set_name, "", NATIVE_GETTER},
    {"__qualname__", "(self)", get_qualname, "qualified name of the generator", NATIVE_GETTER},
    {"__qualname__=", "(self, value)", set_qualname, "", NATIVE_GETTER},
    {"gi_running", "(self)", get_running, "", NATIVE_GETTER},
    {"gi_suspended", "(self)", get_suspended, "", NATIVE_GETTER},
    {"gi_yieldfrom", "(self)", get_delegate, "object being iterated by yield from, or None", NATIVE_GETTER},
    {"gi_code", "(self)", get_code, "", NATIVE_GETTER},
};

// ---- coroutines -----------------------------------------------------------------------------------------------------

static Value wrapper_new(VM *vm, Value coroutine) {
    WrapObj *w = heap_alloc(vm, sizeof(WrapObj), TYPE_OF(coroutine_wrapper), KIND_COROWRAP, 0);
    if (w == NULL) return VAL_ERR;
    w->v = coroutine;
    return val_obj(w);
}
static Value coroutine_await(VM *vm, Value *a, unsigned n) {
    (void)n;
    return wrapper_new(vm, a[0]);
}

const TypeSlots coroutine_slots = {.repr = gen_repr};
const NativeRow coroutine_rows[] = {
    {"send", "(self, arg, /)", gen_send, "send(arg) -> send 'arg',\nreturn next yielded value or raise StopIteration."},
    {"throw", "(self, type, value=<unset>, traceback=<unset>, /)", gen_throw_native, "throw(value)\nthrow(type[,value[,tb]])\n\nRaise exception, return next yielded value or raise\nStopIteration."},
    {"close", "(self, /)", gen_close_native, "close() -> raise GeneratorExit inside coroutine."},
    {"__await__", "(self, /)", coroutine_await, "Return an iterator to be used in await expression."},
    {"__name__", "(self)", get_name, "name of the coroutine", NATIVE_GETTER},
    {"__name__=", "(self, value)", set_name, "", NATIVE_GETTER},
    {"__qualname__", "(self)", get_qualname, "qualified name of the coroutine", NATIVE_GETTER},
    {"__qualname__=", "(self, value)", set_qualname, "", NATIVE_GETTER},
    {"cr_running", "(self)", get_running, "", NATIVE_GETTER},
    {"cr_suspended", "(self)", get_suspended, "", NATIVE_GETTER},
    {"cr_await", "(self)", get_delegate, "object being awaited on, or None", NATIVE_GETTER},
    {"cr_code", "(self)", get_code, "", NATIVE_GETTER},
    {"cr_origin", "(self)", get_origin, "", NATIVE_GETTER},
};

static Value unwrap(Value *a) { return a[0] = ((WrapObj *)as_obj(a[0]))->v; }
static Value wrapper_send(VM *vm, Value *a, unsigned n) {
    unwrap(a);
    return gen_send(vm, a, n);
}
static Value wrapper_throw(VM *vm, Value *a, unsigned n) {
    unwrap(a);
    return gen_throw_native(vm, a, n);
}
static Value wrapper_close(VM *vm, Value *a, unsigned n) {
    unwrap(a);
    return gen_close_native(vm, a, n);
}
static Value wrapper_next(VM *vm, Value self) {
    GenObj *g = as_gen(((WrapObj *)as_obj(self))->v);
    if (g->state == GEN_DONE) return err_raise(vm, EXC_RuntimeError, "cannot reuse already awaited coroutine");
    return gen_resume(vm, g, VAL_NONE);
}

const TypeSlots coroutine_wrapper_slots = {.iter = gen_self, .next = wrapper_next};
const NativeRow coroutine_wrapper_rows[] = {
    {"send", "(self, arg, /)", wrapper_send, "send(arg) -> send 'arg',\nreturn next yielded value or raise StopIteration."},
    {"throw", "(self, type, value=<unset>, traceback=<unset>, /)", wrapper_throw, "throw(value)\nthrow(type[,value[,tb]])\n\nRaise exception, return next yielded value or raise\nStopIteration."},
    {"close", "(self, /)", wrapper_close, "close() -> raise GeneratorExit inside coroutine."},
};

// ---- asynchronous generators ----------------------------------------------------------------------------------------

enum { SEND_NEW, SEND_RUNNING, SEND_CLOSED };

static Value send_new(VM *vm, const ClassObj *cls, uint8_t kind, Value gen, Value arg, bool is_close) {
    AsyncSendObj *o = heap_alloc(vm, sizeof(AsyncSendObj), cls, kind, 0);
    if (o == NULL) return VAL_ERR;
    o->gen = as_gen(gen);
    o->arg = arg;
    o->is_close = is_close;
    return val_obj(o);
}
static Value agen_aiter(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return a[0];
}
static Value agen_anext(VM *vm, Value *a, unsigned n) {
    (void)n;
    return send_new(vm, TYPE_OF(async_generator_asend), KIND_ASYNCGENSEND, a[0], VAL_NONE, false);
}
static Value agen_asend(VM *vm, Value *a, unsigned n) {
    (void)n;
    return send_new(vm, TYPE_OF(async_generator_asend), KIND_ASYNCGENSEND, a[0], a[1], false);
}
static Value agen_athrow(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value args = val_obj(tuple_from(vm, a + 1, 3));
    return is_err(args) ? VAL_ERR : send_new(vm, TYPE_OF(async_generator_athrow), KIND_ASYNCGENTHROW, a[0], args, false);
}
static Value agen_aclose(VM *vm, Value *a, unsigned n) {
    (void)n;
    return send_new(vm, TYPE_OF(async_generator_athrow), KIND_ASYNCGENTHROW, a[0], VAL_UNSET, true);
}

const TypeSlots async_generator_slots = {.repr = gen_repr};
const NativeRow async_generator_rows[] = {
    {"__aiter__", "(self, /)", agen_aiter, "Return an awaitable, that resolves in asynchronous iterator."},
    {"__anext__", "(self, /)", agen_anext, "Return a value or raise StopAsyncIteration."},
    {"asend", "(self, value, /)", agen_asend, "asend(v) -> send 'v' in generator."},
    {"athrow", "(self, type, value=<unset>, traceback=<unset>, /)", agen_athrow, "athrow(value) -> raise exception in generator."},
    {"aclose", "(self, /)", agen_aclose, "aclose() -> raise GeneratorExit inside generator."},
    {"__name__", "(self)", get_name, "name of the async generator", NATIVE_GETTER},
    {"__name__=", "(self, value)", set_name, "", NATIVE_GETTER},
    {"__qualname__", "(self)", get_qualname, "qualified name of the async generator", NATIVE_GETTER},
    {"__qualname__=", "(self, value)", set_qualname, "", NATIVE_GETTER},
    {"ag_running", "(self)", get_running_async, "", NATIVE_GETTER},
    {"ag_await", "(self)", get_delegate, "object being awaited on, or None", NATIVE_GETTER},
    {"ag_code", "(self)", get_code, "", NATIVE_GETTER},
    {"__class_getitem__", "(cls, item, /)", class_alias, "See PEP 585", NATIVE_CLASSMETHOD},
};

// What the generator did: a value that it yields ends this awaiting with it, a value that it awaits on goes through.
static Value take_outcome(VM *vm, AsyncSendObj *o, Value v) {
    GenObj *g = o->gen;
    if (v == VAL_STOP) {
        err_raise_value(vm, EXC_StopAsyncIteration, VAL_UNSET);
        v = VAL_ERR;
    }
    if (v == VAL_ERR) {
        g->running_async = 0;
        if (err_is(vm, EXC_StopAsyncIteration) || err_is(vm, EXC_GeneratorExit)) g->closed = 1;
        return VAL_ERR;
    }
    if (!is_kind(v, KIND_ASYNCGENVALUE)) return v;
    g->running_async = 0;
    vm->stop_value = ((WrapObj *)as_obj(v))->v;
    return VAL_STOP;
}

static Value asend_step(VM *vm, AsyncSendObj *o, Value sent) {
    if (o->state == SEND_CLOSED) return err_raise(vm, EXC_RuntimeError, "cannot reuse already awaited __anext__()/asend()");
    if (o->state == SEND_NEW) {
        if (o->gen->running_async) return err_raise(vm, EXC_RuntimeError, "anext(): asynchronous generator is already running");
        if (sent == VAL_NONE) sent = o->arg;
        o->state = SEND_RUNNING;
        o->gen->running_async = 1;
    }
    Value v = take_outcome(vm, o, gen_resume(vm, o->gen, sent));
    if (v == VAL_ERR || v == VAL_STOP) o->state = SEND_CLOSED;
    return v;
}

// The generator answered an athrow() or aclose().
static Value athrow_outcome(VM *vm, AsyncSendObj *o, Value v) {
    GenObj *g = o->gen;
    if (o->is_close && is_kind(v, KIND_ASYNCGENVALUE)) {
        g->running_async = 0;
        o->state = SEND_CLOSED;
        return err_raise(vm, EXC_RuntimeError, "async generator ignored GeneratorExit");
    }
    v = take_outcome(vm, o, v);
    if (v != VAL_ERR) return v;
    o->state = SEND_CLOSED;
    if (!o->is_close || !(err_catch(vm, EXC_StopAsyncIteration) || err_catch(vm, EXC_GeneratorExit))) return VAL_ERR;
    vm->stop_value = VAL_NONE;
    return VAL_STOP;
}

static Value athrow_begin(VM *vm, AsyncSendObj *o, Value sent) {
    GenObj *g = o->gen;
    if (g->running_async) {
        o->state = SEND_CLOSED;
        return err_raise(vm, EXC_RuntimeError, "%s: asynchronous generator is already running", o->is_close ? "aclose()" : "athrow()");
    }
    if (g->closed) {
        o->state = SEND_CLOSED;
        return err_raise_value(vm, EXC_StopAsyncIteration, VAL_UNSET);
    }
    if (sent != VAL_NONE) return err_raise(vm, EXC_RuntimeError, "can't send non-None value to a just-started coroutine");
    Value e = o->is_close ? exc_new(vm, exc_classes[EXC_GeneratorExit], NULL, 0) : thrown(vm, as_tuple(o->arg)->items);
    if (is_err(e)) return VAL_ERR;
    o->state = SEND_RUNNING;
    g->running_async = 1;
    if (o->is_close) g->closed = 1;
    return athrow_outcome(vm, o, gen_throw(vm, g, e));
}

static Value athrow_step(VM *vm, AsyncSendObj *o, Value sent) {
    if (o->state == SEND_CLOSED) return err_raise(vm, EXC_RuntimeError, "cannot reuse already awaited aclose()/athrow()");
    if (o->gen->state == GEN_DONE) {
        o->state = SEND_CLOSED;
        vm->stop_value = VAL_NONE;
        return VAL_STOP;
    }
    return o->state == SEND_NEW ? athrow_begin(vm, o, sent) : athrow_outcome(vm, o, gen_resume(vm, o->gen, sent));
}

static Value stop_to_error(VM *vm, Value v) {
    if (v != VAL_STOP) return v;
    return err_raise_value(vm, EXC_StopIteration, vm->stop_value == VAL_NONE ? VAL_UNSET : vm->stop_value);
}
static Value asend_next(VM *vm, Value self) { return asend_step(vm, (AsyncSendObj *)as_obj(self), VAL_NONE); }
static Value athrow_next(VM *vm, Value self) { return athrow_step(vm, (AsyncSendObj *)as_obj(self), VAL_NONE); }
static Value asend_send(VM *vm, Value *a, unsigned n) {
    (void)n;
    return stop_to_error(vm, asend_step(vm, (AsyncSendObj *)as_obj(a[0]), a[1]));
}
static Value athrow_send(VM *vm, Value *a, unsigned n) {
    (void)n;
    return stop_to_error(vm, athrow_step(vm, (AsyncSendObj *)as_obj(a[0]), a[1]));
}
static Value asend_throw(VM *vm, Value *a, unsigned n) {
    (void)n;
    AsyncSendObj *o = (AsyncSendObj *)as_obj(a[0]);
    bool plain = obj_kind(&o->h) == KIND_ASYNCGENSEND;
    if (o->state == SEND_CLOSED)
        return err_raise(vm, EXC_RuntimeError, "cannot reuse already awaited %s", plain ? "__anext__()/asend()" : "aclose()/athrow()");
    Value e = thrown(vm, a + 1);
    if (is_err(e)) return VAL_ERR;
    Value v = gen_throw(vm, o->gen, e);
    v = plain ? take_outcome(vm, o, v) : athrow_outcome(vm, o, v);
    if (v == VAL_ERR || v == VAL_STOP) o->state = SEND_CLOSED;
    return stop_to_error(vm, v);
}
static Value asend_close(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    ((AsyncSendObj *)as_obj(a[0]))->state = SEND_CLOSED;
    return VAL_NONE;
}

const TypeSlots async_generator_asend_slots = {.iter = gen_self, .next = asend_next};
const NativeRow async_generator_asend_rows[] = {
    {"__await__", "(self, /)", agen_aiter, "Return an iterator to be used in await expression."},
    {"send", "(self, value, /)", asend_send, "send(arg) -> send 'arg',\nreturn next yielded value or raise StopIteration."},
    {"throw", "(self, type, value=<unset>, traceback=<unset>, /)", asend_throw, "throw(value)\nthrow(type[,value[,tb]])\n\nRaise exception, return next yielded value or raise\nStopIteration."},
    {"close", "(self, /)", asend_close, "close() -> raise GeneratorExit inside generator."},
};
const TypeSlots async_generator_athrow_slots = {.iter = gen_self, .next = athrow_next};
const NativeRow async_generator_athrow_rows[] = {
    {"__await__", "(self, /)", agen_aiter, "Return an iterator to be used in await expression."},
    {"send", "(self, value, /)", athrow_send, "send(arg) -> send 'arg',\nreturn next yielded value or raise StopIteration."},
    {"throw", "(self, type, value=<unset>, traceback=<unset>, /)", asend_throw, "throw(value)\nthrow(type[,value[,tb]])\n\nRaise exception, return next yielded value or raise\nStopIteration."},
    {"close", "(self, /)", asend_close, "close() -> raise GeneratorExit inside generator."},
};
