// Source text at run time: compile, exec, eval and the namespaces of the running code. Inside the budget and under the same policy as the program.
#include "base/arena.h"
#include "base/unicode.h"
#include "compile/compile.h"
#include "object/attr.h"
#include "object/bytes.h"
#include "object/class.h"
#include "object/exc.h"
#include "object/host.h"
#include "object/int.h"
#include "vm/vm.h"

static bool charge(void *vm, uint32_t units) { return budget_charge(vm, units); }

static ExcId diag_class(uint8_t kind) {
    switch (kind) {
    case DIAG_INDENTATION_ERROR: return EXC_IndentationError;
    case DIAG_TAB_ERROR: return EXC_TabError;
    case DIAG_VALUE_ERROR: return EXC_ValueError;
    case DIAG_RECURSION_ERROR: return EXC_RecursionError;
    default: return EXC_SyntaxError;
    }
}

static StrObj *text_of(VM *vm, const char *s) { return s == NULL ? NULL : str_from_utf8(vm, s, strlen(s)); }

// The exception that stands for a diagnostic of the front end. Always VAL_ERR.
Value vm_raise_diag(VM *vm, const Diag *d, const char *filename) {
    if (d->kind == DIAG_LIMIT || d->kind == DIAG_MEMORY || d->kind == DIAG_NONE)
        return vm->budget.limit == LIMIT_NONE ? limit_reached(vm, LIMIT_MEMORY) : VAL_ERR;
    ExcId id = diag_class(d->kind);
    if (id == EXC_ValueError || id == EXC_RecursionError) return err_raise(vm, id, "%s", d->message);
    StrObj *message = text_of(vm, d->message), *file = text_of(vm, filename), *text = text_of(vm, d->text);
    if (message == NULL || file == NULL) return VAL_ERR;
    const Value details[6] = {val_obj(file),     val_int(d->line),     val_int(d->offset), text ? val_obj(text) : VAL_NONE,
                              val_int(d->end_line), val_int(d->end_offset)};
    TupleObj *tuple = tuple_from(vm, details, 6);
    if (tuple == NULL) return VAL_ERR;
    Value args[2] = {val_obj(message), val_obj(tuple)};
    Value exc = exc_new(vm, exc_classes[id], args, 2);
    return is_err(exc) ? VAL_ERR : err_set(vm, exc);
}

// Source lines for tracebacks: a list of str without their ends.
Value vm_source_lines(VM *vm, const char *text, size_t len) {
    ListObj *lines = list_new(vm, 0);
    for (const char *end = text + len; lines != NULL && text < end;) {
        const char *newline = memchr(text, '\n', (size_t)(end - text));
        size_t n = newline != NULL ? (size_t)(newline - text) : (size_t)(end - text);
        StrObj *line = str_from_utf8(vm, text, n > 0 && text[n - 1] == '\r' ? n - 1 : n);
        if (line == NULL || !list_append(vm, lines, val_obj(line))) return VAL_ERR;
        text += newline != NULL ? n + 1 : n;
    }
    return lines == NULL ? VAL_ERR : val_obj(lines);
}

CodeObj *vm_compile(VM *vm, StrObj *source, const char *filename, CompileKind kind, bool hidden, bool namespace_form) {
    size_t len;
    char *text = str_to_utf8(vm, source, &len);
    if (text == NULL) return NULL;
    Arena arena;
    size_t used = vm->heap.used;
    arena_init(&arena, vm->heap.limit > used ? vm->heap.limit - used : 1);
    CompileEnv env = {.arena = &arena, .charge = charge, .ctx = vm, .unicode_name = unicode_name_lookup, .stack_limit = vm->c_stack_limit};
    CompileOptions opt = {.mode = kind == COMPILE_KIND_EVAL ? COMPILE_EVAL : kind == COMPILE_KIND_SINGLE ? COMPILE_SINGLE : COMPILE_EXEC,
                          .namespace_locals = namespace_form,
                          .while_limit = vm->budget.while_limit != 0};
    ImageBuf image;
    DiagList diags;
    CodeObj *code = NULL;
    size_t skip = 0;
    while (kind == COMPILE_KIND_EVAL && skip < len && (text[skip] == ' ' || text[skip] == '\t')) skip++;
    if (compile_source(&env, text + skip, len - skip, filename, &opt, &image, &diags)) {
        BytesObj *owner = bytes_from(vm, image.image, image.image->size);
        Value lines = owner == NULL || filename[0] == '<' ? VAL_UNSET : vm_source_lines(vm, text, len);
        if (owner != NULL) code = code_load(vm, (const Image *)(const void *)owner->data, val_obj(owner), hidden, lines);
        if (code != NULL) {
            code->source_text = source;
            code->compile_kind = (uint8_t)kind;
        }
    } else {
        vm_raise_diag(vm, &diags.error, filename);
    }
    arena_deinit(&arena);
    return code;
}

Value vm_exec_code(VM *vm, CodeObj *code, DictObj *globals, Value locals) {
    bool separate = locals != VAL_UNSET && locals != VAL_NONE && locals != val_obj(globals);
    if (separate && !(code->flags & CODE_NAMESPACE)) { // made by compile(): the other form of the same text
        if (code->source_text == NULL) return err_raise(vm, EXC_TypeError, "code object has no source");
        size_t len;
        char *name = str_to_utf8(vm, code->filename, &len);
        code = name == NULL ? NULL : vm_compile(vm, code->source_text, name, (CompileKind)code->compile_kind, code->hidden, true);
        if (code == NULL) return VAL_ERR;
    }
    FuncObj *fn = func_new(vm, code, globals);
    if (fn == NULL) return VAL_ERR;
    if (!(code->flags & CODE_NAMESPACE)) return vm_call0(vm, val_obj(fn));
    return vm_call1(vm, val_obj(fn), separate ? locals : val_obj(globals));
}

// ---- the namespaces of the running code -----------------------------------------------------------------------------

// The innermost frame that is the guest's own.
Frame *vm_guest_frame(VM *vm) {
    Frame *f = vm->frame;
    while (f != NULL && f->code != NULL && f->code->hidden && f->prev != NULL) f = f->prev;
    return f == NULL || f->code == NULL ? NULL : f;
}

// A dict of the named registers; cells and free variables by their content.
static DictObj *registers_dict(VM *vm, const Frame *f) {
    DictObj *d = dict_new(vm);
    const CodeObj *code = f->code;
    for (uint32_t i = 0; d != NULL && i < code->nshown; i++) {
        Value v = f->regs[i];
        if (is_kind(v, KIND_CELL)) {
            for (uint32_t c = 0; c < code->ncells; c++)
                if (code->cells[c] == i) {
                    v = ((CellObj *)as_obj(v))->v;
                    break;
                }
        }
        if (v != VAL_UNSET && !dict_set_str(vm, d, as_str(code->local_names->items[i]), v)) return NULL;
    }
    for (uint32_t i = 0; d != NULL && i < code->nfrees; i++) {
        Value v = ((CellObj *)as_obj(f->fn->closure->items[i]))->v;
        if (v != VAL_UNSET && !dict_set_str(vm, d, as_str(code->free_names->items[i]), v)) return NULL;
    }
    return d;
}

Value vm_locals(VM *vm) {
    const Frame *f = vm_guest_frame(vm);
    if (f == NULL) return val_obj(vm->globals);
    if (f->code->flags & (CODE_CLASS | CODE_NAMESPACE)) return f->regs[0];
    if (f->code->flags & CODE_MODULE) return val_obj(f->fn->globals);
    return val_obj(registers_dict(vm, f));
}

DictObj *vm_globals(VM *vm) {
    const Frame *f = vm_guest_frame(vm);
    return f == NULL ? vm->globals : f->fn->globals;
}
