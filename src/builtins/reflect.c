// Builtin functions that look at the running code: globals, locals, vars, dir, eval, exec, compile, __import__.
#include "object/attr.h"
#include "object/bytes.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/host.h"
#include "object/list.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/vm.h"

static Value builtin_globals(VM *vm, Value *a, unsigned n) {
    (void)a, (void)n;
    return val_obj(vm_globals(vm));
}
static Value builtin_locals(VM *vm, Value *a, unsigned n) {
    (void)a, (void)n;
    return vm_locals(vm);
}

static Value builtin_vars(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (a[0] == VAL_UNSET) return vm_locals(vm);
    Value d;
    if (!attr_lookup(vm, a[0], STR(dunder_dict), &d)) return VAL_ERR;
    return d != VAL_UNSET ? d : err_raise(vm, EXC_TypeError, "vars() argument must have __dict__ attribute");
}

static Value sorted_list(VM *vm, Value names) {
    ListObj *l = list_new(vm, 0);
    return l != NULL && list_extend(vm, l, names) && list_sort(vm, l, NULL, false) ? val_obj(l) : VAL_ERR;
}

static Value builtin_dir(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (a[0] == VAL_UNSET) {
        Value d = vm_locals(vm);
        return is_err(d) ? VAL_ERR : sorted_list(vm, d);
    }
    Value fn = class_dunder(vm, class_of(a[0]), DU_dir);
    if (fn == VAL_UNSET) return err_raise(vm, EXC_TypeError, "object does not provide __dir__");
    fn = class_bind(vm, fn, a[0], class_of(a[0]));
    Value names = is_err(fn) ? VAL_ERR : vm_call0(vm, fn);
    return is_err(names) ? VAL_ERR : sorted_list(vm, names);
}

// Source as str: eval, exec and compile take bytes, too.
static StrObj *source_text(VM *vm, Value v, const char *fn, const char *what) {
    if (is_str(v)) {
        const StrObj *s = as_str(v);
        for (uint32_t i = 0; i < s->len; i++)
            if (str_at(s, i) == 0) {
                err_raise(vm, EXC_ValueError, "source code string cannot contain null bytes");
                return NULL;
            }
        return as_str(v);
    }
    if (is_bytes(v) || is_bytearray(v)) {
        Value s = bytes_decode(vm, v, NULL, NULL);
        return is_err(s) ? NULL : source_text(vm, s, fn, what);
    }
    err_raise(vm, EXC_TypeError, "%s() arg 1 must be a %s", fn, what);
    return NULL;
}

static bool namespaces(VM *vm, const char *fn, Value g, Value l, DictObj **globals, Value *locals) {
    *globals = vm_globals(vm);
    *locals = l == VAL_NONE ? VAL_UNSET : l;
    if (g != VAL_NONE) {
        if (!is_dict(g)) {
            err_raise(vm, EXC_TypeError, fn[1] == 'v' ? "globals must be a dict" : "%s() globals must be a dict, not %T", fn, g);
            return false;
        }
        *globals = as_dict(g);
    } else if (l == VAL_NONE) {
        *locals = vm_locals(vm);
        if (is_err(*locals)) return false;
    }
    Value b;
    int had = dict_get_str(vm, *globals, STR(dunder_builtins), &b);
    if (had < 0) return false;
    if (had == 0 && g != VAL_NONE) {
        Value m = import_module(vm, STR(builtins));
        if (is_err(m) || !dict_set_str(vm, *globals, STR(dunder_builtins), m)) return false;
    }
    return true;
}

static Value run_source(VM *vm, Value *a, const char *fn, CompileKind kind) {
    if (!host_eval_allowed(vm, fn)) return VAL_ERR;
    DictObj *globals;
    Value locals;
    if (!namespaces(vm, fn, a[1], a[2], &globals, &locals)) return VAL_ERR;
    CodeObj *code;
    if (is_kind(a[0], KIND_CODE)) {
        code = (CodeObj *)as_obj(a[0]);
        if (code->nfrees > 0) return err_raise(vm, EXC_TypeError, "code object passed to %s() may not contain free variables", fn);
    } else {
        StrObj *text = source_text(vm, a[0], fn, "string, bytes or code object");
        bool separate = locals != VAL_UNSET && locals != val_obj(globals);
        code = text == NULL ? NULL : vm_compile(vm, text, "<string>", kind, false, separate);
    }
    if (code == NULL) return VAL_ERR;
    if (!c_stack_ok(vm)) return VAL_ERR;
    return vm_exec_code(vm, code, globals, locals);
}
static Value builtin_eval(VM *vm, Value *a, unsigned n) {
    (void)n;
    return run_source(vm, a, "eval", COMPILE_KIND_EVAL);
}
static Value builtin_exec(VM *vm, Value *a, unsigned n) {
    (void)n;
    return is_err(run_source(vm, a, "exec", COMPILE_KIND_EXEC)) ? VAL_ERR : VAL_NONE;
}

static Value builtin_compile(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!host_eval_allowed(vm, "compile")) return VAL_ERR;
    if (is_kind(a[0], KIND_CODE)) return a[0];
    StrObj *text = source_text(vm, a[0], "compile", "string, bytes or AST object");
    if (text == NULL) return VAL_ERR;
    if (!is_str(a[1])) return err_raise(vm, EXC_TypeError, "expected str, bytes or os.PathLike object, not %T", a[1]);
    if (!is_str(a[2])) return err_raise(vm, EXC_TypeError, "compile() argument 'mode' must be str, not %T", a[2]);
    CompileKind kind;
    if (str_equal_ascii(as_str(a[2]), "exec")) kind = COMPILE_KIND_EXEC;
    else if (str_equal_ascii(as_str(a[2]), "eval")) kind = COMPILE_KIND_EVAL;
    else if (str_equal_ascii(as_str(a[2]), "single")) kind = COMPILE_KIND_SINGLE;
    else return err_raise(vm, EXC_ValueError, "compile() mode must be 'exec', 'eval' or 'single'");
    size_t len;
    char *name = str_to_utf8(vm, as_str(a[1]), &len);
    CodeObj *code = name == NULL ? NULL : vm_compile(vm, text, name, kind, false, false);
    return val_obj(code);
}

static Value builtin_import(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_str(a[0])) return err_raise(vm, EXC_TypeError, "module name must be a string");
    if (as_str(a[0])->len == 0) return err_raise(vm, EXC_ValueError, "Empty module name");
    Value fromlist = a[3];
    int t = fromlist == VAL_UNSET ? 0 : op_truth(vm, fromlist);
    if (t < 0) return VAL_ERR;
    Frame *f = vm_guest_frame(vm);
    StrObj *name = str_intern(vm, as_str(a[0]));
    if (name == NULL || f == NULL) return VAL_ERR;
    return import_name(vm, f, name, t ? fromlist : VAL_NONE, is_int(a[4]) ? (unsigned)as_int(a[4]) : 0);
}

const NativeRow reflect_rows[] = {
    {"globals", "()", builtin_globals, "Return the dictionary containing the current scope's global variables."},
    {"locals", "()", builtin_locals, "Return a dictionary containing the current scope's local variables."},
    {"vars", "(object=<unset>, /)", builtin_vars, "Without arguments, equivalent to locals(). With an argument, equivalent to object.__dict__."},
    {"dir", "(object=<unset>, /)", builtin_dir, "Show attributes of an object."},
    {"eval", "(source, globals=None, locals=None, /)", builtin_eval, "Evaluate the given source in the context of globals and locals."},
    {"exec", "(source, globals=None, locals=None, /)", builtin_exec, "Execute the given source in the context of globals and locals."},
    {"compile", "(source, filename, mode, flags=0, dont_inherit=False, optimize=-1)", builtin_compile,
     "Compile source into a code object that can be executed by exec() or eval()."},
    {"__import__", "(name, globals=None, locals=None, fromlist=(), level=0)", builtin_import, "Import a module."},
};
