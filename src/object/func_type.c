// What the guest sees of functions, bound methods, cells and code objects. Deliberately absent: __globals__, __builtins__, and any way
// to make code other than from source.
#include "object/func.h"

#include "object/attr.h"
#include "object/call.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/list.h"
#include "object/str.h"
#include "object/tuple.h"

static Value none_if_unset(Value v) { return v == VAL_UNSET ? VAL_NONE : v; }
static Value none_if_null(const void *o) { return o == NULL ? VAL_NONE : val_obj(o); }

// ---- function -------------------------------------------------------------------------------------------------------

static Value function_repr(VM *vm, Value self) {
    const FuncObj *f = as_func(self);
    const StrObj *name = f->qualname != VAL_UNSET ? as_str(f->qualname) : f->code->qualname;
    return val_obj(str_printf(vm, "<function %N at 0x%012lx>", name, object_id(vm, self)));
}
static Value function_call(VM *vm, Value self, const CallArgs *c) { return vm_call_kw(vm, self, c); }
static Value function_get(VM *vm, Value self, Value obj, ClassObj *cls) { return class_bind(vm, self, obj, cls); }

static Value function_getattr(VM *vm, Value self, StrObj *name) {
    Value v = VAL_UNSET, dict = as_func(self)->dict;
    if (dict != VAL_UNSET && dict_get_str(vm, as_dict(dict), name, &v) < 0) return VAL_ERR;
    return v;
}
static int function_setattr(VM *vm, Value self, StrObj *name, Value v) {
    FuncObj *f = as_func(self);
    if (str_equal_ascii(name, "__globals__") || str_equal_ascii(name, "__builtins__")) {
        err_raise(vm, EXC_AttributeError, "readonly attribute");
        return -1;
    }
    if (v == VAL_UNSET) return f->dict == VAL_UNSET ? 0 : dict_del_str(vm, as_dict(f->dict), name);
    if (f->dict == VAL_UNSET && (f->dict = val_obj(dict_new(vm))) == VAL_ERR) return -1;
    return dict_set_str(vm, as_dict(f->dict), name, v) ? 1 : -1;
}

static Value get_name(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    const FuncObj *f = as_func(a[0]);
    return f->name != VAL_UNSET ? f->name : val_obj(f->code->name);
}
static StrObj *func_name(const FuncObj *f) { return f->name != VAL_UNSET ? as_str(f->name) : f->code->name; }
static Value set_name(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_str(a[1])) return err_raise(vm, EXC_TypeError, "__name__ must be set to a string object");
    as_func(a[0])->name = a[1];
    return VAL_NONE;
}
static Value get_qualname(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    const FuncObj *f = as_func(a[0]);
    return f->qualname != VAL_UNSET ? f->qualname : val_obj(f->code->qualname);
}
static Value set_qualname(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_str(a[1])) return err_raise(vm, EXC_TypeError, "__qualname__ must be set to a string object");
    as_func(a[0])->qualname = a[1];
    return VAL_NONE;
}
static Value get_doc(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    const FuncObj *f = as_func(a[0]);
    if (f->doc != VAL_UNSET) return f->doc;
    return f->code->flags & CODE_DOC && f->code->nconsts > 0 ? f->code->consts[0] : VAL_NONE;
}
static Value set_doc(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    as_func(a[0])->doc = a[1] == VAL_UNSET ? VAL_NONE : a[1];
    return VAL_NONE;
}
static Value get_module(VM *vm, Value *a, unsigned n) {
    (void)n;
    FuncObj *f = as_func(a[0]);
    if (f->module != VAL_UNSET) return f->module;
    Value v = VAL_UNSET;
    return dict_get_str(vm, f->globals, STR(dunder_name), &v) < 0 ? VAL_ERR : none_if_unset(v);
}
static Value set_module(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    as_func(a[0])->module = a[1] == VAL_UNSET ? VAL_NONE : a[1];
    return VAL_NONE;
}
static Value get_defaults(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return none_if_null(as_func(a[0])->defaults);
}
static Value set_defaults(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (a[1] != VAL_UNSET && a[1] != VAL_NONE && !is_tuple(a[1]))
        return err_raise(vm, EXC_TypeError, "__defaults__ must be set to a tuple object");
    as_func(a[0])->defaults = is_tuple(a[1]) ? as_tuple(a[1]) : NULL;
    return VAL_NONE;
}
static Value get_kwdefaults(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return none_if_null(as_func(a[0])->kwdefaults);
}
static Value set_kwdefaults(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (a[1] != VAL_UNSET && a[1] != VAL_NONE && !is_dict(a[1]))
        return err_raise(vm, EXC_TypeError, "__kwdefaults__ must be set to a dict object");
    as_func(a[0])->kwdefaults = is_dict(a[1]) ? as_dict(a[1]) : NULL;
    return VAL_NONE;
}
// A dict is made at the first look if the function has no annotations.
static Value get_annotations(VM *vm, Value *a, unsigned n) {
    (void)n;
    FuncObj *f = as_func(a[0]);
    if (is_dict(f->annotations)) return f->annotations;
    return f->annotations = val_obj(dict_new(vm));
}
static Value set_annotations(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (a[1] != VAL_UNSET && a[1] != VAL_NONE && !is_dict(a[1]))
        return err_raise(vm, EXC_TypeError, "__annotations__ must be set to a dict object");
    as_func(a[0])->annotations = is_dict(a[1]) ? a[1] : VAL_UNSET;
    return VAL_NONE;
}
static Value get_dict(VM *vm, Value *a, unsigned n) {
    (void)n;
    FuncObj *f = as_func(a[0]);
    if (f->dict == VAL_UNSET) f->dict = val_obj(dict_new(vm));
    return f->dict;
}
static Value set_dict(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (a[1] == VAL_UNSET) return err_raise(vm, EXC_TypeError, "cannot delete __dict__");
    if (!is_dict(a[1])) return err_raise(vm, EXC_TypeError, "__dict__ must be set to a dictionary, not a '%T'", a[1]);
    as_func(a[0])->dict = a[1];
    return VAL_NONE;
}
static Value get_closure(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return none_if_null(as_func(a[0])->closure);
}
static Value get_code(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_obj(as_func(a[0])->code);
}
// Only code of functions: a class body or a module's expects registers that no call fills.
static bool is_function_code(Value v) {
    return is_kind(v, KIND_CODE) && !(((const CodeObj *)as_obj(v))->flags & (CODE_MODULE | CODE_CLASS | CODE_NAMESPACE));
}
static Value set_code(VM *vm, Value *a, unsigned n) {
    (void)n;
    FuncObj *f = as_func(a[0]);
    if (!is_function_code(a[1])) return err_raise(vm, EXC_TypeError, "__code__ must be set to a code object");
    CodeObj *code = (CodeObj *)as_obj(a[1]);
    size_t cells = f->closure == NULL ? 0 : f->closure->len;
    if (code->nfrees != cells)
        return err_raise(vm, EXC_ValueError, "%N() requires a code object with %zu free vars, not %zu", func_name(f), cells, (size_t)code->nfrees);
    func_set_code(f, code);
    return VAL_NONE;
}

// types.FunctionType(code, globals, name, argdefs, closure)
static Value function_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    const Value name = a[3], defaults = a[4], closure = a[5];
    if (!is_kind(a[1], KIND_CODE)) return err_raise(vm, EXC_TypeError, "function() argument 'code' must be code, not %T", a[1]);
    if (!is_dict(a[2])) return err_raise(vm, EXC_TypeError, "function() argument 'globals' must be dict, not %T", a[2]);
    if (!is_function_code(a[1])) return err_raise(vm, EXC_TypeError, "function() argument 'code' must be the code of a function");
    if (name != VAL_NONE && !is_str(name)) return err_raise(vm, EXC_TypeError, "arg 3 (name) must be None or string");
    if (defaults != VAL_NONE && !is_tuple(defaults)) return err_raise(vm, EXC_TypeError, "arg 4 (defaults) must be None or tuple");
    CodeObj *code = (CodeObj *)as_obj(a[1]);
    if (!is_tuple(closure) && (closure != VAL_NONE || code->nfrees > 0))
        return err_raise(vm, EXC_TypeError, closure == VAL_NONE ? "arg 5 (closure) must be tuple" : "arg 5 (closure) must be None or tuple");
    size_t cells = is_tuple(closure) ? as_tuple(closure)->len : 0;
    if (cells != code->nfrees)
        return err_raise(vm, EXC_ValueError, "%N requires closure of length %zu, not %zu", code->name, (size_t)code->nfrees, cells);
    for (size_t i = 0; i < cells; i++)
        if (!is_kind(as_tuple(closure)->items[i], KIND_CELL))
            return err_raise(vm, EXC_TypeError, "arg 5 (closure) expected cell, found %T", as_tuple(closure)->items[i]);
    FuncObj *f = func_new(vm, code, as_dict(a[2]));
    if (f == NULL) return VAL_ERR;
    if (name != VAL_NONE) f->name = name;
    if (is_tuple(defaults)) f->defaults = as_tuple(defaults);
    if (cells > 0) f->closure = as_tuple(closure);
    return val_obj(f);
}
static Value get_type_params(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    Value v = as_func(a[0])->type_params;
    return v == VAL_UNSET ? val_obj(tuple_empty()) : v;
}
static Value set_type_params(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_tuple(a[1])) return err_raise(vm, EXC_TypeError, "__type_params__ must be set to a tuple");
    as_func(a[0])->type_params = a[1];
    return VAL_NONE;
}

const TypeSlots function_slots = {
    .repr = function_repr,
    .call = function_call,
    .descr_get = function_get,
    .getattr = function_getattr,
    .setattr = function_setattr,
};
const NativeRow function_rows[] = {
    {"__name__", "(self)", get_name, "", NATIVE_GETTER},
    {"__name__=", "(self, value)", set_name, "", NATIVE_GETTER},
    {"__qualname__", "(self)", get_qualname, "", NATIVE_GETTER},
    {"__qualname__=", "(self, value)", set_qualname, "", NATIVE_GETTER},
    {"__doc__", "(self)", get_doc, "", NATIVE_GETTER},
    {"__doc__=", "(self, value)", set_doc, "", NATIVE_GETTER},
    {"__module__", "(self)", get_module, "", NATIVE_GETTER},
    {"__module__=", "(self, value)", set_module, "", NATIVE_GETTER},
    {"__defaults__", "(self)", get_defaults, "", NATIVE_GETTER},
    {"__defaults__=", "(self, value)", set_defaults, "", NATIVE_GETTER},
    {"__kwdefaults__", "(self)", get_kwdefaults, "", NATIVE_GETTER},
    {"__kwdefaults__=", "(self, value)", set_kwdefaults, "", NATIVE_GETTER},
    {"__annotations__", "(self)", get_annotations, "", NATIVE_GETTER},
    {"__annotations__=", "(self, value)", set_annotations, "", NATIVE_GETTER},
    {"__dict__", "(self)", get_dict, "", NATIVE_GETTER},
    {"__dict__=", "(self, value)", set_dict, "", NATIVE_GETTER},
    {"__closure__", "(self)", get_closure, "", NATIVE_GETTER | NATIVE_MEMBER},
    {"__code__", "(self)", get_code, "", NATIVE_GETTER},
    {"__code__=", "(self, value)", set_code, "", NATIVE_GETTER},
    {"__new__", "(type, /, code, globals, name=None, argdefs=None, closure=None)", function_new, "Create a function object.", NATIVE_NEW},
    {"__type_params__", "(self)", get_type_params, "", NATIVE_GETTER},
    {"__type_params__=", "(self, value)", set_type_params, "", NATIVE_GETTER},
};

// ---- bound methods of guest functions -------------------------------------------------------------------------------

static const MethodObj *as_method(Value v) { return (const MethodObj *)as_obj(v); }

static Value method_new_native(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_callable(vm, a[1])) return err_raise(vm, EXC_TypeError, "first argument must be callable");
    if (a[2] == VAL_NONE) return err_raise(vm, EXC_TypeError, "instance must not be None");
    return method_new(vm, a[1], a[2]);
}
static Value method_repr(VM *vm, Value self) {
    const MethodObj *m = as_method(self);
    Value name;
    if (!attr_lookup(vm, m->func, STR(dunder_qualname), &name)) return VAL_ERR;
    if (name == VAL_UNSET && !attr_lookup(vm, m->func, STR(dunder_name), &name)) return VAL_ERR;
    if (name == VAL_UNSET || !is_str(name)) return val_obj(str_printf(vm, "<bound method ? of %R>", m->self));
    return val_obj(str_printf(vm, "<bound method %S of %R>", name, m->self));
}
static bool method_hash(VM *vm, Value self, int64_t *out) {
    const MethodObj *m = as_method(self);
    if (!op_hash(vm, m->func, out)) return false;
    *out ^= object_hash(vm, m->self);
    return true;
}
static Value method_compare(VM *vm, Value a, Value b, CmpOp op) {
    if ((op != CMP_EQ && op != CMP_NE) || !is_ptr(b) || obj_kind(as_obj(a)) != obj_kind(as_obj(b))) return VAL_NOTIMPL;
    const MethodObj *x = as_method(a), *y = as_method(b);
    int same = x->self == y->self ? op_eq(vm, x->func, y->func) : 0;
    return same < 0 ? VAL_ERR : val_bool((same != 0) == (op == CMP_EQ));
}
static Value method_call(VM *vm, Value self, const CallArgs *c) { return vm_call_kw(vm, self, c); }
static Value method_get(VM *vm, Value self, Value obj, ClassObj *cls) {
    (void)vm, (void)obj, (void)cls;
    return self;
}
// What the method type does not define is looked for in the function.
static Value method_getattr(VM *vm, Value self, StrObj *name) {
    if (class_lookup(vm, TYPE_OF(method), name) != VAL_UNSET) return VAL_UNSET;
    Value v;
    return attr_lookup(vm, as_method(self)->func, name, &v) ? v != VAL_UNSET ? v : attr_error(vm, as_method(self)->func, name) : VAL_ERR;
}
static int method_setattr(VM *vm, Value self, StrObj *name, Value v) {
    (void)v;
    err_raise(vm, EXC_AttributeError, "'method' object has no attribute '%N'", name);
    attr_error_note(vm, self, name);
    return -1;
}
static Value get_func(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return as_method(a[0])->func;
}
static Value get_self(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return as_method(a[0])->self;
}
static Value get_func_doc(VM *vm, Value *a, unsigned n) {
    (void)n;
    return attr_get(vm, as_method(a[0])->func, STR(dunder_doc));
}
static Value get_func_dict(VM *vm, Value *a, unsigned n) {
    (void)n;
    return attr_get(vm, as_method(a[0])->func, STR(dunder_dict));
}
static Value method_reduce(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value name = attr_get(vm, as_method(a[0])->func, STR(dunder_name));
    StrObj *fn = str_intern_utf8(vm, "getattr", 7);
    if (is_err(name) || fn == NULL) return VAL_ERR;
    TupleObj *args = tuple_pair(vm, as_method(a[0])->self, name);
    return args == NULL ? VAL_ERR : val_obj(tuple_pair(vm, val_obj(fn), val_obj(args)));
}

const TypeSlots method_slots = {
    .repr = method_repr,
    .hash = method_hash,
    .compare = method_compare,
    .call = method_call,
    .descr_get = method_get,
    .getattr = method_getattr,
    .setattr = method_setattr,
};
const NativeRow method_rows[] = {
    {"__new__", "(type, function, instance, /)", method_new_native, "Create and return a new object.  See help(type) for accurate signature.", NATIVE_NEW},
    {"__func__", "(self)", get_func, "the function (or other callable) implementing a method", NATIVE_GETTER | NATIVE_MEMBER},
    {"__self__", "(self)", get_self, "the instance to which a method is bound", NATIVE_GETTER | NATIVE_MEMBER},
    {"__doc__", "(self)", get_func_doc, "", NATIVE_GETTER},
    {"__dict__", "(self)", get_func_dict, "", NATIVE_GETTER},
    {"__reduce__", "(self, /)", method_reduce, ""},
};

// ---- cells ----------------------------------------------------------------------------------------------------------

static CellObj *as_cell(Value v) { return (CellObj *)as_obj(v); }

static Value cell_repr(VM *vm, Value self) {
    Value v = as_cell(self)->v;
    if (v == VAL_UNSET) return val_obj(str_printf(vm, "<cell at 0x%012lx: empty>", object_id(vm, self)));
    return val_obj(str_printf(vm, "<cell at 0x%012lx: %T object at 0x%012lx>", object_id(vm, self), v, object_id(vm, v)));
}
static Value cell_compare(VM *vm, Value a, Value b, CmpOp op) {
    if (!is_kind(a, KIND_CELL) || !is_kind(b, KIND_CELL)) return VAL_NOTIMPL;
    Value x = as_cell(a)->v, y = as_cell(b)->v;
    if (x != VAL_UNSET && y != VAL_UNSET) return op_compare(vm, x, y, op);
    return op_compare(vm, val_int(x != VAL_UNSET), val_int(y != VAL_UNSET), op); // empty cells come first
}
static Value get_contents(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value v = as_cell(a[0])->v;
    return v != VAL_UNSET ? v : err_raise(vm, EXC_ValueError, "Cell is empty");
}
static Value set_contents(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    as_cell(a[0])->v = a[1];
    return VAL_NONE;
}

static Value cell_new_native(VM *vm, Value *a, unsigned n) {
    (void)n;
    return val_obj(cell_new(vm, a[1]));
}

const TypeSlots cell_slots = {.repr = cell_repr, .compare = cell_compare};
const NativeRow cell_rows[] = {
    {"__new__", "(type, contents=<unset>, /)", cell_new_native, "Create and return a new object.  See help(type) for accurate signature.", NATIVE_NEW},
    {"cell_contents", "(self)", get_contents, "", NATIVE_GETTER},
    {"cell_contents=", "(self, value)", set_contents, "", NATIVE_GETTER},
};

// ---- code objects: what they are called and take, nothing of what they do -------------------------------------------

static const CodeObj *as_code(Value v) { return (const CodeObj *)as_obj(v); }

static Value code_repr(VM *vm, Value self) {
    const CodeObj *c = as_code(self);
    return val_obj(str_printf(vm, "<code object %N at 0x%012lx, file \"%N\", line %d>", c->name, object_id(vm, self), c->filename, (int)c->firstline));
}
static bool is_cell_register(const CodeObj *c, uint32_t reg) {
    for (uint32_t i = 0; i < c->ncells; i++)
        if (c->cells[i] == reg) return true;
    return false;
}
// The names of local variables: those that inner functions capture (cells), or the others and all parameters.
static Value local_names(VM *vm, const CodeObj *c, bool cells) {
    ListObj *l = list_new(vm, c->nshown);
    for (uint32_t i = 0; l != NULL && i < c->nshown && i < c->local_names->len; i++) {
        bool cell = is_cell_register(c, i);
        if ((cells ? cell : !cell || i < c->nparams) && !list_append(vm, l, c->local_names->items[i])) return VAL_ERR;
    }
    return l == NULL ? VAL_ERR : val_obj(tuple_from(vm, l->items, l->len));
}
static Value code_name(VM *vm, Value *a, unsigned n) { (void)vm, (void)n; return val_obj(as_code(a[0])->name); }
static Value code_qualname(VM *vm, Value *a, unsigned n) { (void)vm, (void)n; return val_obj(as_code(a[0])->qualname); }
static Value code_filename(VM *vm, Value *a, unsigned n) { (void)vm, (void)n; return val_obj(as_code(a[0])->filename); }
static Value code_firstline(VM *vm, Value *a, unsigned n) { (void)vm, (void)n; return val_int(as_code(a[0])->firstline); }
static Value code_argcount(VM *vm, Value *a, unsigned n) { (void)vm, (void)n; return val_int(as_code(a[0])->npos); }
static Value code_posonly(VM *vm, Value *a, unsigned n) { (void)vm, (void)n; return val_int(as_code(a[0])->nposonly); }
static Value code_kwonly(VM *vm, Value *a, unsigned n) { (void)vm, (void)n; return val_int(as_code(a[0])->nkwonly); }
static Value code_varnames(VM *vm, Value *a, unsigned n) { (void)n; return local_names(vm, as_code(a[0]), false); }
static Value code_cellvars(VM *vm, Value *a, unsigned n) { (void)n; return local_names(vm, as_code(a[0]), true); }
static Value code_freevars(VM *vm, Value *a, unsigned n) { (void)vm, (void)n; return val_obj(as_code(a[0])->free_names); }
static Value code_nlocals(VM *vm, Value *a, unsigned n) {
    Value v = code_varnames(vm, a, n);
    return is_err(v) ? v : val_int((int64_t)as_tuple(v)->len);
}
static Value code_flags(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    static const uint16_t bits[][2] = {{CODE_VARARGS, 4}, {CODE_VARKW, 8}, {CODE_NESTED, 16}, {CODE_GENERATOR, 32}, {CODE_COROUTINE, 128}, {CODE_ASYNCGEN, 512}};
    uint32_t flags = as_code(a[0])->flags;
    int64_t out = flags & (CODE_MODULE | CODE_CLASS | CODE_NAMESPACE) ? 0 : 3; // optimised, with locals of its own
    for (size_t i = 0; i < sizeof bits / sizeof *bits; i++)
        if (flags & bits[i][0]) out |= bits[i][1];
    return val_int(out);
}

const TypeSlots code_slots = {.repr = code_repr};
const NativeRow code_rows[] = {
    {"co_name", "(self)", code_name, "", NATIVE_GETTER | NATIVE_MEMBER},
    {"co_qualname", "(self)", code_qualname, "", NATIVE_GETTER | NATIVE_MEMBER},
    {"co_filename", "(self)", code_filename, "", NATIVE_GETTER | NATIVE_MEMBER},
    {"co_firstlineno", "(self)", code_firstline, "", NATIVE_GETTER | NATIVE_MEMBER},
    {"co_argcount", "(self)", code_argcount, "", NATIVE_GETTER | NATIVE_MEMBER},
    {"co_posonlyargcount", "(self)", code_posonly, "", NATIVE_GETTER | NATIVE_MEMBER},
    {"co_kwonlyargcount", "(self)", code_kwonly, "", NATIVE_GETTER | NATIVE_MEMBER},
    {"co_varnames", "(self)", code_varnames, "", NATIVE_GETTER | NATIVE_MEMBER},
    {"co_cellvars", "(self)", code_cellvars, "", NATIVE_GETTER | NATIVE_MEMBER},
    {"co_freevars", "(self)", code_freevars, "", NATIVE_GETTER | NATIVE_MEMBER},
    {"co_nlocals", "(self)", code_nlocals, "", NATIVE_GETTER | NATIVE_MEMBER},
    {"co_flags", "(self)", code_flags, "", NATIVE_GETTER | NATIVE_MEMBER},
};
