// A run: source -> syntax -> policy -> code image -> code object -> machine -> result.
// Each stage is one call, each is checked; the stages before the machine spend the same
// budget as the program.
#include <stdlib.h>

#include "api/host.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "compile/compile.h"
#include "compile/disasm.h"
#include "compile/ops.h"
#include "heap/budget.h"
#include "object/bytes.h"
#include "object/dict.h"
#include "object/exc.h"
#include "object/func.h"
#include "object/int.h"
#include "object/list.h"
#include "object/str.h"
#include "object/tuple.h"
#include "policy/policy.h"
#include "vm/frame.h"
#include "vm/vm.h"

// ---- beginning
// ------------------------------------------------------------------------------------------------------

void run_note_stack(VM *vm, void *here) {
    vm->heap.stack_base = here;
    vm->c_stack_limit = (char *)here - host_of(vm)->config.c_stack;
}

static void clear_result(VM *vm) {
    VtHost *h = host_of(vm);
    if (h->result.value != 0) handle_free(vm, h->result.value);
    handle_free(vm, h->pending.args); // of a call that was refused after all
    handle_free(vm, h->pending.kwargs);
    h->pending = (VtCall){0};
    h->result = (VtResult){.status = VT_OK};
    h->output.len = h->error_type.len = h->error_message.len = h->traceback.len = 0;
    h->forbidden = false;
}

// False = no memory for frames; the limit is set.
static bool begin_run(VM *vm, void *here) {
    VtHost *h = host_of(vm);
    run_note_stack(vm, here);
    clear_result(vm);
    h->state = RUN_ACTIVE;
    h->slept = 0;
    h->suspensions = 0;
    vm->exc = vm->handled = vm->result = VAL_UNSET;
    vm->limit_line = 0;
    vm->repr_depth = 0;
    vm->heap.peak = heap_used(vm);
    budget_begin_run(vm);
    return vm->frame != NULL || frames_init(vm);
}

// ---- from text to a function
// ----------------------------------------------------------------------------------------

typedef struct Source {
    const char *text, *filename;
    size_t len;
    Arena arena;
    CompileEnv env;
    DiagList diags;
} Source;

static bool charge_front(void *ctx, uint32_t units) {
    return budget_charge(ctx, units);
}

static void source_begin(VM *vm, Source *s, const char *text, size_t len,
                         const char *filename) {
    size_t used = heap_used(vm);
    memset(s, 0, sizeof *s);
    s->text = text;
    s->len = len;
    s->filename = filename ? filename : "<string>";
    arena_init(&s->arena, vm->heap.limit > used ? vm->heap.limit - used : 1);
    s->env = (CompileEnv){.arena = &s->arena,
                          .charge = charge_front,
                          .ctx = vm,
                          .unicode_name = unicode_name_lookup,
                          .stack_limit = vm->c_stack_limit};
    diag_init(&s->diags, &s->arena, text, len);
}

static FuncObj *load(VM *vm, const Source *s, const Image *image) {
    BytesObj *owner = bytes_from(vm, image, image->size);
    Value lines = owner == NULL ? VAL_ERR : vm_source_lines(vm, s->text, s->len);
    if (is_err(lines)) return NULL;
    CodeObj *code = code_load(vm, (const Image *)(const void *)owner->data,
                              val_obj(owner), false, lines);
    return code == NULL ? NULL : func_new(vm, code, vm->globals);
}

static CompileOptions options_of(const VtHost *h) {
    return (CompileOptions){
        .mode = COMPILE_EXEC,
        .result =
            h->config.value_of_assignment ? COMPILE_RESULT_ASSIGN : COMPILE_RESULT_EXPR,
        .while_limit = h->config.max_while_iterations > 0,
        .top_level_await = true,
        .warn_escapes = true,
        .from_file = true,
    };
}

// What the compiler warns of goes to stderr before the program starts, as in CPython,
// whose default filter hides DeprecationWarnings of the compiler.
static bool write_warnings(VM *vm, const Source *s) {
    for (const Diag *w = s->diags.warnings; w != NULL; w = w->next) {
        if (w->kind != DIAG_SYNTAX_WARNING) continue;
        const char *text = w->text == NULL ? "" : w->text;
        text += strspn(text, " \t\f");
        Buf b;
        buf_init(&b, s->diags.arena);
        buf_printf(&b, "%s:%d: SyntaxWarning: %s\n  %s", s->filename, (int)w->line,
                   w->message, text);
        if (b.failed) return !is_err(limit_reached(vm, LIMIT_MEMORY));
        if (b.data[b.len - 1] != '\n') buf_add_char(&b, '\n');
        StrObj *line = str_from_utf8(vm, b.data, b.len);
        if (line == NULL || !host_write(vm, line, true)) return false;
    }
    return true;
}

// Parses, judges and compiles. NULL with an exception or limit set.
// The policy refused the program: nothing ran.
static void report_refusal(VM *vm, const Diag *d) {
    VtHost *h = host_of(vm);
    h->forbidden = true;
    h->result.status = VT_FORBIDDEN;
    h->result.exit_status = 1;
    h->result.error_line = (unsigned)d->line;
    buf_add_str(&h->error_type, "InterpreterError");
    buf_add_str(&h->error_message, d->message);
    buf_printf(&h->traceback, "InterpreterError: %s (line %d)\n", d->message, (int)d->line);
}

static const Image *compile_text(VM *vm, Source *s) {
    VtHost *h = host_of(vm);
    CompileOptions options = options_of(h);
    const char **tools = arena_array(&s->arena, h->ntools + 1, sizeof *tools);
    for (size_t i = 0; tools != NULL && i < h->ntools; i++) tools[i] = h->tools[i].name;
    const PolicyRules rules = {tools, tools == NULL ? 0 : h->ntools};
    if (h->config.profile == VT_SMOLAGENTS) options.policy = &rules;
    ImageBuf out;
    Utf8Error bad;
    if (!utf8_validate(s->text, s->len, &bad)) {
        err_raise(
            vm, EXC_SyntaxError,
            "(unicode error) 'utf-8' codec can't decode byte 0x%x in position %d: %s",
            (unsigned)(unsigned char)s->text[bad.start], (int)bad.start, bad.reason);
        return NULL;
    }
    bool ok =
        compile_source(&s->env, s->text, s->len, s->filename, &options, &out, &s->diags);
    if (!write_warnings(vm, s)) return NULL;
    if (!ok && s->diags.error.kind == DIAG_FORBIDDEN) report_refusal(vm, &s->diags.error);
    else if (!ok) vm_raise_diag(vm, &s->diags.error, s->filename);
    return ok ? out.image : NULL;
}

// ---- ending
// ---------------------------------------------------------------------------------------------------------

// Appends a str as UTF-8, NUL-terminated.
static void add_text(Buf *b, VM *vm, Value text) {
    size_t len;
    char *s = is_str(text) ? str_to_utf8(vm, as_str(text), &len) : NULL;
    if (s != NULL) buf_add(b, s, len);
}

static const char *text_of(Buf *b) {
    buf_add(b, "", 0);
    return b->data != NULL ? b->data : "";
}

// What the message of each limit says and advises.
static void limit_message(VM *vm, Limit limit, Buf *b) {
    const VtConfig *c = &host_of(vm)->config;
    switch (limit) {
    case LIMIT_OPS:
        buf_printf(
            b,
            "the limit of %llu operations is reached: do less work, or raise --max-ops",
            (unsigned long long)c->max_operations);
        break;
    case LIMIT_WHILE:
        buf_printf(b, "Maximum number of %llu iterations in While loop exceeded",
                   (unsigned long long)c->max_while_iterations);
        break;
    case LIMIT_TIME:
        buf_printf(b,
                   "the time limit of %g s is reached: do less work, or raise --max-time",
                   c->max_time);
        break;
    case LIMIT_MEMORY:
        buf_printf(b,
                   "the memory limit of %zu bytes is reached: keep less at once, or "
                   "raise --max-memory",
                   c->max_memory);
        break;
    case LIMIT_OUTPUT:
        buf_printf(
            b,
            "the output limit of %zu bytes is reached: print less, or raise --max-output",
            c->max_output);
        break;
    case LIMIT_SUSPENSIONS:
        buf_printf(b, "the limit of %u waiting tool calls is reached",
                   c->max_suspensions);
        break;
    case LIMIT_SLEEP:
        buf_printf(b, "the limit of %g s of sleep is reached", c->max_sleep);
        break;
    case LIMIT_INT_BITS:
        buf_printf(b,
                   "the limit of %zu bits for an integer is reached: use smaller numbers",
                   c->max_int_bits);
        break;
    case LIMIT_INTERRUPT: buf_add_str(b, "interrupted by the host"); break;
    case LIMIT_NONE: break;
    }
    if (vm->limit_line > 0) buf_printf(b, " (line %u)", vm->limit_line);
}

static void report_limit(VM *vm, VtHost *h) {
    VtResult *r = &h->result;
    r->status = VT_LIMIT;
    r->limit = (VtLimit)vm->budget.limit;
    r->exit_status = 1;
    r->error_line = vm->limit_line;
    buf_add_str(&h->error_type, "LimitReached");
    limit_message(vm, vm->budget.limit, &h->error_message);
    buf_printf(&h->traceback, "LimitReached: %s\n", text_of(&h->error_message));
}

// SystemExit ends the program with its status; its text, if any, goes to stderr.
static void report_exit(VM *vm, VtHost *h, ExcObj *e) {
    Value code = e->f[EXIT_CODE];
    int64_t status = 1;
    if (code == VAL_UNSET || is_none(code)) {
        status = 0;
    } else if (is_int_like(code)) {
        if (!int_to_i64(code, &status)) status = -1;
        // CPython says nothing; a host that only sees the streams should learn why the
        // program ended.
        if (status != 0)
            buf_printf(&h->traceback, "SystemExit: %lld\n", (long long)status);
    } else {
        Value text = op_str(vm, code);
        if (!is_err(text)) {
            add_text(&h->traceback, vm, text);
            buf_add_char(&h->traceback, '\n');
        }
        vm->exc = VAL_UNSET;
    }
    h->result.exit_status = (int)(status & 0xFF);
    if (h->result.exit_status == 0) h->result.status = VT_OK;
}

// The line of the program's own frame nearest to the error.
static unsigned error_line(const ExcObj *e) {
    unsigned line = 0;
    Value t = e->traceback;
    for (unsigned i = 0; is_kind(t, KIND_TRACEBACK) && i < 100000; i++) {
        const TracebackObj *tb = (const TracebackObj *)as_obj(t);
        if (!tb->code->hidden) line = exc_line(tb);
        t = tb->next;
    }
    return line;
}

static void report_exception(VM *vm, VtHost *h) {
    Value exc = vm->exc;
    ExcObj *e = as_exc(exc);
    vm->exc = VAL_UNSET;
    h->result.status = VT_EXCEPTION;
    h->result.exit_status = 1;
    h->result.error_line = error_line(e);
    add_text(&h->error_type, vm, val_obj((StrObj *)(uintptr_t)class_of(exc)->name));
    if (class_is_subclass(class_of(exc), exc_classes[EXC_SystemExit])) {
        report_exit(vm, h, e);
        return;
    }
    if (e->f[EXC_MAX_FIELDS - 1] == VAL_TRUE) // refused at run time: an import, a module behind another
        h->result.status = VT_FORBIDDEN;
    Value message = op_str(vm, exc);
    if (is_err(message))
        vm->exc = VAL_UNSET;
    else
        add_text(&h->error_message, vm, message);
    Value text = exc_format(vm, e);
    if (is_err(text))
        vm->exc = VAL_UNSET;
    else
        add_text(&h->traceback, vm, text);
    if (class_is_subclass(class_of(exc), exc_classes[EXC_SyntaxError]) &&
        is_int(e->f[SYNTAX_LINENO]))
        h->result.error_line = (unsigned)as_int(e->f[SYNTAX_LINENO]);
}

// The machine stands still: nothing of the run stays on its stack.
static void leave_frames(VM *vm) {
    while (vm->frame != NULL && vm->frame->code != NULL)
        frame_pop(vm);
    frames_deinit(vm);
    vm->nested = 0;
    vm->handled = VAL_UNSET;
}

VtStatus run_finish(VM *vm, Value v) {
    VtHost *h = host_of(vm);
    VtResult *r = &h->result;
    if (v == VAL_SUSPEND) {
        h->state = RUN_WAITING;
        r->status = VT_CALL;
    } else {
        r->usage.operations = budget_used(vm);
        // Rendering the error runs under what is left of the budget.
        if (vm->budget.limit == LIMIT_NONE && is_err(v) && vm->exc != VAL_UNSET)
            report_exception(vm, h);
        if (vm->budget.limit != LIMIT_NONE && r->traceback == NULL &&
            h->traceback.len == 0)
            report_limit(vm, h);
        leave_frames(vm);
        vm->exc = VAL_UNSET;
        vm->budget.limit = LIMIT_NONE;
        if (r->status == VT_OK && vm->result != VAL_UNSET)
            r->value = handle_new(vm, vm->result);
        vm->result = VAL_UNSET;
        h->state = RUN_IDLE;
        if (h->error_type.len > 0) {
            r->error_type = text_of(&h->error_type);
            r->error_message = text_of(&h->error_message);
            r->traceback = text_of(&h->traceback);
        }
    }
    r->usage.time_ns = host_clock_ns(vm) - vm->budget.started;
    r->usage.peak_memory = vm->heap.peak;
    r->usage.output_bytes = (size_t)vm->budget.output;
    r->output = text_of(&h->output);
    r->output_len = h->output.len;
    return r->status;
}

// ---- the doors
// ------------------------------------------------------------------------------------------------------

static Value run_function(VM *vm, FuncObj *fn) {
    CallArgs none = {NULL, 0, 0, NULL};
    Value v = call_function(vm, fn, &none, 0, RET_EXIT);
    return v == VAL_TAIL ? vm_loop(vm) : v;
}

VtStatus vt_run(VtVm *vm, const char *source, size_t len, const char *filename) {
    Source s;
    if (host_of(vm)->state != RUN_IDLE) return VT_BUSY;
    bool ready = begin_run(vm, __builtin_frame_address(0));
    source_begin(vm, &s, source, len, filename);
    const Image *image = ready ? compile_text(vm, &s) : NULL;
    FuncObj *fn = image == NULL ? NULL : load(vm, &s, image);
    arena_deinit(&s.arena);
    return run_finish(vm, fn == NULL ? VAL_ERR : run_function(vm, fn));
}

VtStatus vt_check(VtVm *vm, const char *source, size_t len, const char *filename) {
    Source s;
    if (host_of(vm)->state != RUN_IDLE) return VT_BUSY;
    bool ready = begin_run(vm, __builtin_frame_address(0));
    source_begin(vm, &s, source, len, filename);
    const Image *image = ready ? compile_text(vm, &s) : NULL;
    VtStatus status = run_finish(vm, image == NULL ? VAL_ERR : VAL_NONE);
    arena_deinit(&s.arena);
    return status;
}

char *vt_disassemble(VtVm *vm, const char *source, size_t len, const char *filename) {
    Source s;
    if (host_of(vm)->state != RUN_IDLE) return NULL;
    bool ready = begin_run(vm, __builtin_frame_address(0));
    source_begin(vm, &s, source, len, filename);
    const Image *image = ready ? compile_text(vm, &s) : NULL;
    const char *text = image == NULL ? NULL : image_disasm(image, &s.arena);
    char *copy = text == NULL ? NULL : strdup(text);
    run_finish(vm, image == NULL ? VAL_ERR : VAL_NONE);
    arena_deinit(&s.arena);
    return copy;
}

const VtResult *vt_result(VtVm *vm) {
    return &host_of(vm)->result;
}

void vt_interrupt(VtVm *vm) {
    __atomic_store_n(&vm->budget.interrupt, 1, __ATOMIC_RELAXED);
}

// ---- resuming
// -------------------------------------------------------------------------------------------------------

// The call that waits ends: its handles go.
static bool take_pending(VM *vm, uint64_t id) {
    VtHost *h = host_of(vm);
    if (h->state != RUN_WAITING || h->pending.id != id) return false;
    h->state = RUN_ACTIVE;
    handle_free(vm, h->pending.args);
    handle_free(vm, h->pending.kwargs);
    h->pending = (VtCall){0};
    h->result.status = VT_OK;
    return true;
}

bool vt_pending(VtVm *vm, unsigned i, VtCall *call) {
    const VtHost *h = host_of(vm);
    if (i > 0 || h->state != RUN_WAITING) return false;
    *call = h->pending;
    return true;
}

VtStatus vt_resume(VtVm *vm, uint64_t id, VtValue value) {
    Value v = handle_value(vm, value);
    if (v == VAL_UNSET || !take_pending(vm, id)) return VT_BUSY;
    run_note_stack(vm, __builtin_frame_address(0));
    Frame *f = vm->frame;
    Insn call = f->pc[-1]; // the one that suspended: where its result goes
    f->regs[call.op == OP_CALLKW ? call.a : call.c] = v;
    return run_finish(vm, vm_loop(vm));
}

VtStatus vt_resume_error(VtVm *vm, uint64_t id, const char *type, const char *message) {
    if (!take_pending(vm, id)) return VT_BUSY;
    run_note_stack(vm, __builtin_frame_address(0));
    vt_throw(vm, type, message);
    Value v = VAL_ERR;
    Next next = unwind(vm, &v);
    return run_finish(vm, next == NEXT_ENTER ? vm_loop(vm) : v);
}
