// Tools: functions of the host. Each becomes a builtin function object of the instance;
// the call goes through here and either runs the callback or suspends the run.
#include <stdlib.h>

#include "api/host.h"
#include "heap/budget.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/list.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/vm.h"

static HostTool *find_tool(VtHost *h, const Obj *native) {
    for (size_t i = 0; i < h->ntools; i++)
        if (h->tools[i].native == native) return &h->tools[i];
    return NULL;
}

// The call's arguments as a tuple and a dict, in handles.
static bool hold_arguments(VM *vm, const Value *a, unsigned n, VtCall *call) {
    unsigned nkw = vm->raw_nkw, npos = n - nkw;
    const Value *names = vm->raw_kwnames;
    DictObj *kwargs = dict_new(vm);
    for (unsigned i = 0; kwargs != NULL && i < nkw; i++)
        if (!dict_set(vm, kwargs, names[i], a[npos + i])) return false;
    TupleObj *args = kwargs == NULL ? NULL : tuple_from(vm, a, npos);
    if (args == NULL) return false;
    call->args = handle_new(vm, val_obj(args));
    call->kwargs = handle_new(vm, val_obj(kwargs));
    return call->args != 0 && call->kwargs != 0;
}

static Value call_host(VM *vm, VtHost *h, HostTool *tool, VtCall *call) {
    VtValue r = tool->fn(vm, call, tool->ctx);
    Value v = handle_value(vm, r);
    handle_free(vm, r);
    handle_free(vm, call->args);
    handle_free(vm, call->kwargs);
    (void)h;
    if (v != VAL_UNSET) return v;
    if (!err_pending(vm)) err_raise(vm, EXC_RuntimeError, "tool '%s' failed", tool->name);
    return VAL_ERR;
}

static Value tool_call(VM *vm, Value *a, unsigned n) {
    VtHost *h = host_of(vm);
    HostTool *tool = find_tool(h, vm->native);
    VtCall call = {.id = ++h->next_call};
    if (tool == NULL) return err_raise(vm, EXC_RuntimeError, "the tool is gone");
    call.name = tool->name;
    if (tool->fn == NULL && vm->nested > 0)
        return err_raise(
            vm, EXC_RuntimeError,
            "tool '%s' cannot be called here: inside a callback of a builtin",
            tool->name);
    if (!budget_charge(vm, 10) || !hold_arguments(vm, a, n, &call)) return VAL_ERR;
    h->result.usage.tool_calls++;
    if (tool->fn != NULL) return call_host(vm, h, tool, &call);
    if (++h->suspensions > h->config.max_suspensions)
        return limit_reached(vm, LIMIT_SUSPENSIONS);
    h->pending = call;
    return VAL_SUSPEND;
}

// Any arguments: tool_call binds them itself.
static const Signature tool_signature = {0};

static bool bind_tool(VM *vm, const char *name, const char *doc, HostTool *tool) {
    StrObj *s = str_intern_utf8(vm, name, strlen(name));
    if (s == NULL || !str_is_identifier(s)) return false;
    NativeObj *o = heap_alloc(vm, sizeof *o, TYPE_OF(native), KIND_NATIVE, 0);
    if (o == NULL) return false;
    o->fn = tool_call;
    o->name = s;
    o->doc = doc == NULL ? NULL : tool->name + strlen(name) + 1;
    o->flags = NATIVE_RAW;
    o->sig = &tool_signature;
    tool->native = &o->h;
    // Nothing traces a NativeObj's name: the handles keep it.
    return handle_new(vm, val_obj(o)) != 0 && handle_new(vm, val_obj(s)) != 0 &&
           dict_set_str(vm, vm->globals, s, val_obj(o));
}

bool vt_define_tool(VtVm *vm, const char *name, const char *doc, VtToolFn fn, void *ctx) {
    VtHost *h = host_of(vm);
    if (h->state != RUN_IDLE) return false;
    size_t n = strlen(name), d = doc ? strlen(doc) : 0;
    HostTool *more = realloc(h->tools, (h->ntools + 1) * sizeof *more);
    if (more == NULL) return false;
    h->tools = more;
    HostTool *tool = &more[h->ntools];
    *tool = (HostTool){
        .name = malloc(n + d + 2), .fn = fn, .ctx = ctx}; // name and doc in one block
    if (tool->name == NULL) return false;
    memcpy(tool->name, name, n + 1);
    memcpy(tool->name + n + 1, doc ? doc : "", d + 1);
    HostEntry entry = host_enter(vm, __builtin_frame_address(0));
    bool ok = bind_tool(vm, name, doc, tool);
    host_leave(vm, entry);
    if (ok)
        h->ntools++;
    else
        free(tool->name);
    return ok;
}

void vt_throw(VtVm *vm, const char *type, const char *message) {
    ExcId id = EXC_RuntimeError;
    for (unsigned i = 0; type != NULL && i < EXC_COUNT; i++)
        if (str_equal_ascii(exc_classes[i]->name, type)) id = (ExcId)i;
    err_raise(vm, id, "%s", message ? message : "");
}
