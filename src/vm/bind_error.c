// The TypeErrors of calls with wrong arguments, see bind_error.h. Off every hot path.
#include "vm/bind_error.h"

#include <stdio.h>

#include "object/err.h"
#include "object/list.h"
#include "object/str.h"
#include "object/types.h"

StrObj *func_qualname(const FuncObj *f) {
    return f->qualname != VAL_UNSET ? as_str(f->qualname) : f->code->qualname;
}

// 'a' / 'a' and 'b' / 'a', 'b', and 'c'
static StrObj *quoted_list(VM *vm, Value *names, size_t n) {
    StrBuilder b;
    sb_init(&b, vm);
    for (size_t i = 0; i < n; i++) {
        if (i > 0) sb_ascii(&b, n == 2 ? " and " : i == n - 1 ? ", and " : ", ");
        StrObj *r = str_repr(vm, as_str(names[i]));
        if (r == NULL) return NULL;
        sb_str(&b, r);
    }
    Value v = sb_finish(&b);
    return is_err(v) ? NULL : as_str(v);
}

bool bind_error_missing(VM *vm, FuncObj *fn, const Value *regs, bool kwonly) {
    const CodeObj *code = fn->code;
    unsigned from = kwonly ? code->npos : 0, to = kwonly ? code->npos + code->nkwonly : code->npos;
    ListObj *names = list_new(vm, 4);
    if (names == NULL) return false;
    for (unsigned i = from; i < to; i++)
        if (regs[i] == VAL_UNSET && !list_append(vm, names, code->local_names->items[i])) return false;
    if (kwonly) { // those with defaults are bound already
        StrObj *text = quoted_list(vm, names->items, names->len);
        if (text != NULL)
            err_raise(vm, EXC_TypeError, "%N() missing %zu required keyword-only argument%s: %N", func_qualname(fn),
                      names->len, names->len == 1 ? "" : "s", text);
        return false;
    }
    StrObj *text = quoted_list(vm, names->items, names->len);
    if (text != NULL)
        err_raise(vm, EXC_TypeError, "%N() missing %zu required positional argument%s: %N", func_qualname(fn), names->len,
                  names->len == 1 ? "" : "s", text);
    return false;
}

bool bind_error_too_many(VM *vm, FuncObj *fn, unsigned given, const Value *regs) {
    const CodeObj *code = fn->code;
    unsigned ndef = fn->defaults == NULL ? 0 : (unsigned)fn->defaults->len, kwgiven = 0;
    for (unsigned i = code->npos; i < code->npos + code->nkwonly; i++) kwgiven += regs[i] != VAL_UNSET;
    char range[48], extra[80] = "";
    bool plural = code->npos != 1;
    if (ndef > 0) snprintf(range, sizeof range, "from %u to %u", code->npos - ndef, code->npos), plural = true;
    else snprintf(range, sizeof range, "%u", code->npos);
    if (kwgiven > 0)
        snprintf(extra, sizeof extra, " positional argument%s (and %u keyword-only argument%s)", given != 1 ? "s" : "",
                 kwgiven, kwgiven != 1 ? "s" : "");
    err_raise(vm, EXC_TypeError, "%N() takes %s positional argument%s but %d%s %s given", func_qualname(fn), range,
              plural ? "s" : "", (int)given, extra, given == 1 && kwgiven == 0 ? "was" : "were");
    return false;
}

static bool is_keyword_given(const CallArgs *c, const StrObj *name) {
    for (unsigned i = 0; i < c->nkw; i++)
        if (str_equal(as_str(c->kwnames[i]), name)) return true;
    return false;
}

bool bind_error_keyword(VM *vm, FuncObj *fn, const CallArgs *c, StrObj *name) {
    const CodeObj *code = fn->code;
    StrBuilder b;
    sb_init(&b, vm);
    bool posonly = false;
    for (unsigned i = 0; i < code->nposonly; i++) {
        StrObj *p = as_str(code->local_names->items[i]);
        if (!is_keyword_given(c, p)) continue;
        if (posonly) sb_ascii(&b, ", ");
        posonly = true;
        sb_str(&b, p);
    }
    Value names = sb_finish(&b);
    if (is_err(names)) return false;
    if (posonly)
        err_raise(vm, EXC_TypeError, "%N() got some positional-only arguments passed as keyword arguments: '%N'", func_qualname(fn), as_str(names));
    else err_raise(vm, EXC_TypeError, "%N() got an unexpected keyword argument '%N'", func_qualname(fn), name);
    return false;
}

// "list.append() takes exactly one argument (2 given)", "pow() takes at most 3 arguments (4 given)", ...
// The name in errors of a constructor: the type's without its module.
static StrObj *constructor_name(VM *vm, const ClassObj *cls) {
    StrObj *name = (StrObj *)(uintptr_t)cls->name;
    uint32_t from = 0;
    for (uint32_t i = 0; i < name->len; i++)
        if (str_at(name, i) == '.') from = i + 1;
    return from == 0 ? name : str_slice(vm, name, from, name->len);
}

StrObj *bind_error_title(VM *vm, const NativeObj *fn) {
    return fn->flags & NATIVE_NEW ? constructor_name(vm, fn->owner) : (StrObj *)(uintptr_t)fn->name;
}

// Does the row make or fill an instance? Then CPython names the type alone.
static bool is_constructor(const NativeObj *fn) {
    return fn->owner != NULL && (fn->flags & NATIVE_NEW || str_equal_ascii(fn->name, "__init__"));
}

Value bind_error_native(VM *vm, const NativeObj *fn, unsigned given, unsigned lo, unsigned hi) {
    StrObj *name = (StrObj *)(uintptr_t)fn->name;
    bool method = fn->owner != NULL && !(fn->flags & NATIVE_STATICMETHOD) && !is_constructor(fn);
    if (is_constructor(fn)) name = constructor_name(vm, fn->owner);
    if (fn->owner == TYPE_OF(NoneType) || fn->owner == TYPE_OF(NotImplementedType)) return err_raise(vm, EXC_TypeError, "%N takes no arguments", name);
    if (fn->owner == TYPE_OF(ellipsis)) return err_raise(vm, EXC_TypeError, "EllipsisType takes no arguments");
    if (fn->flags & NATIVE_SLOT)
        return err_raise(vm, EXC_TypeError, "expected %d argument%s, got %d", (int)lo, lo == 1 ? "" : "s", (int)given);
    if (fn->sig->nkwonly > 0 && hi == 0) return err_raise(vm, EXC_TypeError, "%N() takes no positional arguments", name);
    if (fn->sig->nkwonly > 0 && lo == hi && (given > hi || fn->sig->nposonly >= lo) && !is_constructor(fn) && !str_equal_ascii(fn->name, "sorted"))
        return err_raise(vm, EXC_TypeError, "%N() takes exactly %d positional argument%s (%d given)", name, (int)lo, lo == 1 ? "" : "s", (int)given);
    if (lo == hi && (hi == 0 || (hi == 1 && fn->sig->simple && !is_constructor(fn)))) {
        const char *what = hi == 0 ? "no arguments" : "exactly one argument";
        if (method) return err_raise(vm, EXC_TypeError, "%N.%N() takes %s (%d given)", constructor_name(vm, fn->owner), name, what, (int)given);
        if (fn->module != NULL && !str_equal(fn->module, STR(builtins)) && fn->owner == NULL)
            return err_raise(vm, EXC_TypeError, "%N.%N() takes %s (%d given)", fn->module, name, what, (int)given);
        return err_raise(vm, EXC_TypeError, "%N() takes %s (%d given)", name, what, (int)given);
    }
    bool posonly = fn->sig->simple || (fn->owner == NULL && str_equal_ascii(fn->name, "sorted"));
    if (fn->owner == NULL && str_equal_ascii(fn->name, "sorted")) lo = hi = 1;
    // str.find and its kin, which CPython parses in its older way
    if (posonly && method && fn->sig->nparams == 4 && str_equal_ascii(fn->sig->params[3].name, "end"))
        return err_raise(vm, EXC_TypeError, "%N() takes at %s (%d given)", name,
                         given < lo ? "least 1 argument" : "most 3 arguments", (int)given);
    if (posonly) {
        unsigned want = given < lo ? lo : hi;
        const char *how = lo == hi ? "" : given < lo ? "at least " : "at most ";
        return err_raise(vm, EXC_TypeError, "%N expected %s%d argument%s, got %d", name, how, (int)want, want == 1 ? "" : "s",
                         (int)given);
    }
    if (given < lo) {
        bool skip = method || is_constructor(fn); // self or the class
        for (unsigned i = given + skip; i < fn->sig->nparams; i++)
            if (fn->sig->params[i].required && fn->sig->params[i].kind == PARAM_POSKW)
                return err_raise(vm, EXC_TypeError, "%N() missing required argument '%N' (pos %d)", name,
                                 fn->sig->params[i].name, (int)i + !skip);
        return err_raise(vm, EXC_TypeError, "%N() takes at least %d positional argument%s (%d given)", name, (int)lo,
                         lo == 1 ? "" : "s", (int)given);
    }
    return err_raise(vm, EXC_TypeError, "%N() takes %s%d %sargument%s (%d given)", name,
                     lo == hi && fn->sig->nkwonly == 0 && !is_constructor(fn) ? "exactly " : "at most ", (int)hi, fn->sig->nkwonly ? "positional " : "",
                     hi == 1 ? "" : "s", (int)given);
}

bool bind_error_native_keyword(VM *vm, const NativeObj *fn, StrObj *name) {
    const Signature *s = fn->sig;
    if (s->simple || s->nposonly + (s->varargs != 0) == s->nparams) {
        if (fn->owner != NULL && !is_constructor(fn))
            err_raise(vm, EXC_TypeError, "%N.%N() takes no keyword arguments", constructor_name(vm, fn->owner), fn->name);
        else
            err_raise(vm, EXC_TypeError, "%N() takes no keyword arguments", is_constructor(fn) ? constructor_name(vm, fn->owner) : fn->name);
        return false;
    }
    if (fn->owner == TYPE_OF(range) || fn->owner == TYPE_OF(slice)) {
        err_raise(vm, EXC_TypeError, "%N() takes no keyword arguments", constructor_name(vm, fn->owner));
        return false;
    }
    if (fn->owner == NULL && str_equal_ascii(fn->name, "sorted")) { // which passes its keywords on
        err_raise(vm, EXC_TypeError, "'%N' is an invalid keyword argument for sort()", name);
        return false;
    }
    err_raise(vm, EXC_TypeError, "'%N' is an invalid keyword argument for %N()", name,
              is_constructor(fn) ? constructor_name(vm, fn->owner) : fn->name);
    return false;
}
