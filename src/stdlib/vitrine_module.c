// The module _vitrine: what the frozen modules ask of the machine and cannot say in Python. Guests cannot import it.
#include "object/attr.h"
#include "object/bytes.h"
#include "object/call.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/exc.h"
#include "object/func.h"
#include "object/int.h"
#include "object/list.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/vm.h"

// Runs the body of a class statement with its namespace in register 0; returns its __class__ cell or None.
static Value run_class_body(VM *vm, Value *a, unsigned n) {
    (void)n;
    return call_tail(vm, a[0], 1, a + 1);
}

static Value check_class_cell(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_kind(a[0], KIND_CELL)) return VAL_NONE;
    Value got = ((CellObj *)as_obj(a[0]))->v;
    if (got == a[1]) return VAL_NONE;
    if (got == VAL_UNSET)
        return err_raise(vm, EXC_RuntimeError, "__class__ not set defining %R as %R. Was __classcell__ propagated to type.__new__?", a[2], a[1]);
    return err_raise(vm, EXC_TypeError, "__class__ set to %R defining %R as %R", got, a[2], a[1]);
}

// The guest may find its way to these functions: their arguments are checked.
static bool are_lists(VM *vm, const Value *a, unsigned n) {
    for (unsigned i = 0; i < n; i++)
        if (!is_list(a[i])) return err_raise(vm, EXC_TypeError, "expected a list, not %T", a[i]), false;
    return true;
}

static Value list_to_tuple(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!are_lists(vm, a, 1)) return VAL_ERR;
    return val_obj(tuple_from(vm, as_list(a[0])->items, as_list(a[0])->len));
}

static Value join(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value fn = attr_get(vm, a[0], STR(join));
    return is_err(fn) ? VAL_ERR : vm_call1(vm, fn, a[1]);
}

static Value sort_by(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!are_lists(vm, a, 2)) return VAL_ERR;
    ListObj *items = as_list(a[0]), *keys = as_list(a[1]);
    if (items->len != keys->len) return err_raise(vm, EXC_ValueError, "list modified during sort");
    int reverse = op_truth(vm, a[2]);
    return reverse >= 0 && list_sort(vm, items, keys->items, reverse) ? VAL_NONE : VAL_ERR;
}

// Takes the items out of a list for sorting: the guest sees it empty meanwhile.
static Value sort_take(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!are_lists(vm, a, 1)) return VAL_ERR;
    ListObj *l = as_list(a[0]), *taken = list_new(vm, 0);
    if (taken == NULL) return VAL_ERR;
    taken->items = l->items;
    taken->len = l->len;
    taken->cap = l->cap;
    l->items = NULL;
    l->len = l->cap = 0;
    return val_obj(taken);
}

// Puts them back; true when the guest touched the list meanwhile.
static Value sort_put(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!are_lists(vm, a, 2)) return VAL_ERR;
    ListObj *l = as_list(a[0]), *taken = as_list(a[1]);
    bool touched = l->items != NULL;
    l->items = taken->items;
    l->len = taken->len;
    l->cap = taken->cap;
    taken->items = NULL;
    taken->len = taken->cap = 0;
    return val_bool(touched);
}

static Value same_traceback(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_bool(is_exc(a[0]) && is_exc(a[1]) && as_exc(a[0])->traceback == as_exc(a[1])->traceback &&
                    as_exc(a[0])->cause == as_exc(a[1])->cause && as_exc(a[0])->context == as_exc(a[1])->context);
}

// The frame `depth` calls above the frozen function that runs (0: that function's own), or NULL.
static bool find_frame(VM *vm, Value depth_value, const Frame **out) {
    int64_t depth;
    if (!op_to_i64(vm, depth_value, &depth)) return false;
    const Frame *f = vm->frame;
    for (; f != NULL && f->code != NULL && depth > 0; depth--) f = f->prev;
    while (f != NULL && f->code == NULL) f = f->prev;
    *out = f;
    return true;
}

static Value frame_module(VM *vm, const Frame *f) {
    Value v = VAL_UNSET;
    if (dict_get_str(vm, f->fn->globals, STR(dunder_name), &v) < 0) return VAL_ERR;
    return v == VAL_UNSET ? VAL_NONE : v;
}

static Value caller_module(VM *vm, Value *a, unsigned n) {
    (void)n;
    const Frame *f;
    if (!find_frame(vm, a[0], &f)) return VAL_ERR;
    return f == NULL ? VAL_NONE : frame_module(vm, f);
}

// (file name, line, module, source line or None) of a caller, or None.
static Value caller_location(VM *vm, Value *a, unsigned n) {
    (void)n;
    const Frame *f;
    if (!find_frame(vm, a[0], &f)) return VAL_ERR;
    if (f == NULL) return VAL_NONE;
    const CodeObj *code = f->code;
    uint32_t pc = f->pc > code->insns ? (uint32_t)(f->pc - code->insns) - 1 : 0;
    while (pc > 0 && code->pos[pc].line == 0) pc--;
    uint32_t line = code->pos[pc].line != 0 ? code->pos[pc].line : code->firstline;
    Value text = VAL_NONE;
    if (is_list(code->source) && line > 0 && line <= as_list(code->source)->len) text = as_list(code->source)->items[line - 1];
    Value module = frame_module(vm, f);
    if (is_err(module)) return VAL_ERR;
    const Value place[4] = {val_obj(code->filename), int_from_i64(vm, line), module, text};
    return val_obj(tuple_from(vm, place, 4));
}

// The text that an uncaught exception prints, with its traceback (0 = all entries, see ExcFormat) or without. Unlike the machine, the
// module traceback does not guess what name was meant.
static Value format_exception(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_exc(a[0])) return err_raise(vm, EXC_TypeError, "an exception is needed, not '%T'", a[0]);
    ExcFormat how = {.no_suggestion = true, .no_chain = a[1] == VAL_FALSE, .limit = is_int(a[2]) ? as_int(a[2]) : 0};
    return exc_format_as(vm, as_exc(a[0]), how);
}
static Value format_exception_only(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_exc(a[0])) return err_raise(vm, EXC_TypeError, "an exception is needed, not '%T'", a[0]);
    return exc_format_as(vm, as_exc(a[0]), (ExcFormat){.no_suggestion = true, .no_traceback = true});
}
static Value format_traceback(VM *vm, Value *a, unsigned n) {
    (void)n;
    return exc_format_traceback(vm, a[0], is_int(a[1]) ? as_int(a[1]) : 0);
}

static Value function_globals(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return is_function(a[0]) ? val_obj(as_func(a[0])->globals) : VAL_NONE;
}

static Value is_native_type(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_bool(is_class(a[0]) && !class_is_guest(as_class(a[0])));
}

static Value compile_function(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_str(a[0]) || !is_dict(a[1]) || !is_str(a[2])) return err_raise(vm, EXC_TypeError, "compile_function(str, dict, str)");
    DictObj *locals = dict_new(vm);
    CodeObj *code = locals == NULL ? NULL : vm_compile(vm, as_str(a[0]), "<string>", COMPILE_KIND_EXEC, true, true);
    if (code == NULL) return VAL_ERR;
    if (is_err(vm_exec_code(vm, code, as_dict(a[1]), val_obj(locals)))) return VAL_ERR;
    Value v = VAL_UNSET;
    if (dict_get_str(vm, locals, as_str(a[2]), &v) < 0) return VAL_ERR;
    return v != VAL_UNSET ? v : err_raise(vm, EXC_NameError, "name '%S' is not defined", a[2]);
}

static Value evaluate(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_str(a[0]) || !is_dict(a[1])) return err_raise(vm, EXC_TypeError, "evaluate(str, dict, mapping)");
    CodeObj *code = vm_compile(vm, as_str(a[0]), "<string>", COMPILE_KIND_EVAL, true, false);
    return code == NULL ? VAL_ERR : vm_exec_code(vm, code, as_dict(a[1]), a[2]);
}

const NativeRow vitrine_rows[] = {
    {"run_class_body", "(func, namespace, /)", run_class_body, ""},
    {"check_class_cell", "(cell, cls, name, /)", check_class_cell, ""},
    {"list_to_tuple", "(items, /)", list_to_tuple, ""},
    {"join", "(sep, items, /)", join, ""},
    {"sort_by", "(items, keys, reverse, /)", sort_by, ""},
    {"sort_take", "(items, /)", sort_take, ""},
    {"sort_put", "(items, taken, /)", sort_put, ""},
    {"same_traceback", "(a, b, /)", same_traceback, ""},
    {"caller_module", "(depth, /)", caller_module, ""},
    {"caller_location", "(depth, /)", caller_location, ""},
    {"format_exception", "(exception, chain=True, limit=0, /)", format_exception, ""},
    {"format_traceback", "(traceback, limit=0, /)", format_traceback, ""},
    {"format_exception_only", "(exception, /)", format_exception_only, ""},
    {"function_globals", "(function, /)", function_globals, ""},
    {"is_native_type", "(cls, /)", is_native_type, ""},
    {"compile_function", "(source, globals, name, /)", compile_function, ""},
    {"evaluate", "(source, globals, locals, /)", evaluate, ""},
};
