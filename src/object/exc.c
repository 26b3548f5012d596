// Exception objects: construction, fields per group, tracebacks being built, str. Printing is exc_format.c.
#include "object/exc.h"

#include <stdio.h>

#include "heap/budget.h"
#include "object/attr.h"
#include "object/call.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/str.h"
#include "object/tuple.h"

typedef enum FieldGroup { NOFIELDS, STOP, EXIT, GROUP, ATTR, NAME, IMPORT, OS, SYNTAX, UNICODE } FieldGroup;

static FieldGroup group_of(const ClassObj *cls) {
    while (class_is_guest(cls)) cls = cls->base;
#define EXC(name, base, fields, doc)                                                               \
    if (cls == &type_##name) return fields;
#include "object/exceptions.def"
#undef EXC
    return NOFIELDS;
}

static void fill_syntax(ExcObj *e, const Value *a, size_t n) {
    if (n > 0) e->f[SYNTAX_MSG] = a[0];
    if (n != 2 || !is_tuple(a[1])) return;
    const TupleObj *t = as_tuple(a[1]);
    static const uint8_t order[] = {SYNTAX_FILENAME, SYNTAX_LINENO, SYNTAX_OFFSET, SYNTAX_TEXT, SYNTAX_END_LINENO, SYNTAX_END_OFFSET};
    for (size_t i = 0; i < t->len && i < sizeof order; i++) e->f[order[i]] = t->items[i];
}

void exc_fill_fields(ExcObj *e) {
    const Value *a = e->args->items;
    size_t n = e->args->len;
    switch (group_of(obj_class(&e->h))) {
    case STOP:
        e->f[0] = n == 0 ? VAL_NONE : a[0];
        break;
    case EXIT:
        e->f[0] = n == 0 ? VAL_NONE : n == 1 ? a[0] : val_obj(e->args);
        break;
    case GROUP: break; // by __new__
    case IMPORT:
        e->f[IMPORT_MSG] = n == 1 ? a[0] : VAL_UNSET;
        break;
    case OS:
        if (n < 2 || n > 5) break;
        e->f[OS_ERRNO] = a[0];
        e->f[OS_STRERROR] = a[1];
        if (n > 2 && a[2] != VAL_NONE) e->f[OS_FILENAME] = a[2];
        if (n > 4 && a[4] != VAL_NONE) e->f[OS_FILENAME2] = a[4];
        break;
    case SYNTAX: fill_syntax(e, a, n); break;
    case UNICODE:
        for (size_t i = 0; i < 5 && i < n; i++) e->f[n == 4 ? i + 1 : i] = a[i];
        break;
    case NOFIELDS:
    case ATTR:
    case NAME: break;
    }
}

static bool push_entry(VM *vm, ExcObj *e, CodeObj *code, uint32_t pc, uint32_t depth, DictObj *globals) {
    TracebackObj *t = heap_alloc(vm, sizeof(TracebackObj), TYPE_OF(traceback), KIND_TRACEBACK, 0);
    if (t == NULL) return false;
    t->next = e->traceback;
    t->code = code;
    t->pc = pc;
    t->inline_depth = depth;
    t->globals = globals;
    e->traceback = val_obj(t);
    return true;
}

bool exc_add_traceback(VM *vm, ExcObj *e, CodeObj *code, uint32_t pc, DictObj *globals) {
    uint32_t depth = 0;
    for (uint32_t i = 0; i < code->ninlines; i++) depth += code->inlines[i].start <= pc && pc < code->inlines[i].end;
    for (uint32_t d = depth; d > 0; d--)
        if (!push_entry(vm, e, code, pc, d, globals)) return false;
    return push_entry(vm, e, code, pc, 0, globals);
}

// ---- construction by the guest --------------------------------------------------------------------------------------

static const struct {
    FieldGroup group;
    const char *names[3];
} keyword_fields[] = {{ATTR, {"name", "obj"}}, {NAME, {"name"}}, {IMPORT, {NULL, "name", "path"}}};

// name=, obj=, path= of AttributeError, NameError and ImportError; nothing else takes keywords.
static bool take_keywords(VM *vm, ExcObj *e, FieldGroup g, DictObj *kw) {
    size_t pos = 0;
    Value k, v;
    while (dict_next(kw, &pos, &k, &v)) {
        bool known = false, any = false;
        for (size_t i = 0; i < sizeof keyword_fields / sizeof *keyword_fields; i++) {
            if (keyword_fields[i].group != g) continue;
            any = true;
            for (size_t j = 0; j < 3; j++)
                if (keyword_fields[i].names[j] != NULL && str_equal_ascii(as_str(k), keyword_fields[i].names[j])) {
                    e->f[j] = v;
                    known = true;
                }
        }
        if (known) continue;
        if (g == NAME && kw->len > 1)
            err_raise(vm, EXC_TypeError, "%T() takes at most 1 keyword argument (%zu given)", val_obj(e), (size_t)kw->len);
        else if (any) err_raise(vm, EXC_TypeError, "'%S' is an invalid keyword argument for %T()", k, val_obj(e));
        else err_raise(vm, EXC_TypeError, "%T() takes no keyword arguments", val_obj(e));
        return false;
    }
    return true;
}

// The members of a new group of class *cls with these arguments; *cls becomes ExceptionGroup if all of them are plain exceptions.
static TupleObj *check_group(VM *vm, const TupleObj *args, ClassObj **cls) {
    if (args->len != 2)
        return err_raise(vm, EXC_TypeError, "BaseExceptionGroup.__new__() takes exactly 2 arguments (%zu given)", args->len), NULL;
    if (!is_str(args->items[0]))
        return err_raise(vm, EXC_TypeError, "BaseExceptionGroup.__new__() argument 1 must be str, not %T", args->items[0]), NULL;
    Value seq = args->items[1];
    bool sequence = is_tuple(seq) || is_list(seq) || (!is_dict(seq) && class_dunder(vm, class_of(seq), DU_getitem) != VAL_UNSET);
    if (!sequence) return err_raise(vm, EXC_TypeError, "second argument (exceptions) must be a sequence"), NULL;
    TupleObj *excs = tuple_from_iterable(vm, seq);
    if (excs == NULL) return NULL;
    if (excs->len == 0) return err_raise(vm, EXC_ValueError, "second argument (exceptions) must be a non-empty sequence"), NULL;
    bool plain = true;
    for (size_t i = 0; i < excs->len; i++) {
        if (!is_exc(excs->items[i]))
            return err_raise(vm, EXC_ValueError, "Item %zu of second argument (exceptions) is not an exception", i), NULL;
        plain = plain && value_is_a(excs->items[i], exc_classes[EXC_Exception]);
    }
    if (*cls == exc_classes[EXC_BaseExceptionGroup] && plain) *cls = TYPE_OF(ExceptionGroup);
    if (plain || !class_is_subclass(*cls, exc_classes[EXC_Exception])) return excs;
    if (*cls == exc_classes[EXC_ExceptionGroup]) err_raise(vm, EXC_TypeError, "Cannot nest BaseExceptions in an ExceptionGroup");
    else err_raise(vm, EXC_TypeError, "Cannot nest BaseExceptions in '%K'", *cls);
    return NULL;
}

// OSError(errno, ...) is an instance of the class that stands for this errno.
static ClassObj *class_of_errno(ClassObj *cls, const TupleObj *args) {
    static const struct {
        uint8_t number;
        ExcId id;
    } classes[] = {
        {1, EXC_PermissionError},       {2, EXC_FileNotFoundError},      {3, EXC_ProcessLookupError},
        {4, EXC_InterruptedError},      {10, EXC_ChildProcessError},     {11, EXC_BlockingIOError},
        {13, EXC_PermissionError},      {17, EXC_FileExistsError},       {20, EXC_NotADirectoryError},
        {21, EXC_IsADirectoryError},    {32, EXC_BrokenPipeError},       {103, EXC_ConnectionAbortedError},
        {104, EXC_ConnectionResetError}, {108, EXC_BrokenPipeError},     {110, EXC_TimeoutError},
        {111, EXC_ConnectionRefusedError}, {114, EXC_BlockingIOError},   {115, EXC_BlockingIOError},
    };
    if (cls != exc_classes[EXC_OSError] || args->len < 2 || args->len > 5 || !is_int(args->items[0])) return cls;
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (classes[i].number == as_int(args->items[0])) return (ClassObj *)(uintptr_t)exc_classes[classes[i].id];
    return cls;
}

// errno and the rest are taken from the arguments; args keeps the first two if there is a file name.
static bool fill_os_error(VM *vm, ExcObj *e) {
    exc_fill_fields(e);
    if (e->args->len < 3 || e->f[OS_FILENAME] == VAL_UNSET) return true;
    if (value_is_a(val_obj(e), exc_classes[EXC_BlockingIOError]) && is_int(e->f[OS_FILENAME])) { // characters written
        e->f[OS_WRITTEN] = e->f[OS_FILENAME];
        e->f[OS_FILENAME] = VAL_UNSET;
        return true;
    }
    TupleObj *two = tuple_from(vm, e->args->items, 2);
    if (two != NULL) e->args = two;
    return two != NULL;
}

// A subclass of OSError with an __init__ of its own gets its fields when that calls OSError.__init__; else __new__ fills them.
static bool fills_in_init(VM *vm, const ClassObj *cls) {
    Value init = class_dunder(vm, cls, DU_init), new_fn = class_dunder(vm, cls, DU_new);
    return !is_kind(init, KIND_WRAPPERDESCR) && is_kind(new_fn, KIND_NATIVE);
}

static Value exc_new_native(VM *vm, Value *a, unsigned n) {
    (void)n;
    ClassObj *cls = as_class(a[0]);
    FieldGroup g = group_of(cls);
    TupleObj *args = as_tuple(a[1]), *members = NULL;
    if (g == GROUP && (members = check_group(vm, args, &cls)) == NULL) return VAL_ERR;
    bool fill_os = g == OS && !fills_in_init(vm, cls);
    if (fill_os) cls = class_of_errno(cls, args);
    ExcObj *e = (ExcObj *)instance_new(vm, cls);
    if (e == NULL) return VAL_ERR;
    e->args = args;
    if (g == GROUP) {
        e->f[GROUP_MESSAGE] = args->items[0];
        e->f[GROUP_EXCEPTIONS] = val_obj(members);
    }
    return fill_os && !fill_os_error(vm, e) ? VAL_ERR : val_obj(e);
}

static bool index_or_error(VM *vm, Value *v) {
    *v = op_index(vm, *v);
    return !is_err(*v);
}

// The arguments of UnicodeDecodeError and its kin, which check them.
static bool fill_unicode(VM *vm, ExcObj *e) {
    bool translate = value_is_a(val_obj(e), exc_classes[EXC_UnicodeTranslateError]);
    bool decode = value_is_a(val_obj(e), exc_classes[EXC_UnicodeDecodeError]);
    size_t want = translate ? 4 : 5, at = 0;
    const TupleObj *t = e->args;
    if (t->len != want) return err_raise(vm, EXC_TypeError, "function takes exactly %zu arguments (%zu given)", want, t->len), false;
    exc_fill_fields(e);
    if (!translate && !is_str(t->items[at++])) return err_raise(vm, EXC_TypeError, "argument 1 must be str, not %T", t->items[0]), false;
    Value object = t->items[at++];
    if (decode && is_kind(object, KIND_BYTEARRAY)) object = vm_call1(vm, val_obj(TYPE_OF(bytes)), object);
    if (is_err(object)) return false;
    if (decode && !is_bytes(object)) return err_raise(vm, EXC_TypeError, "a bytes-like object is required, not '%T'", object), false;
    if (!decode && !is_str(object)) return err_raise(vm, EXC_TypeError, "argument %zu must be str, not %T", at, object), false;
    e->f[UNICODE_OBJECT] = object;
    if (!index_or_error(vm, &e->f[UNICODE_START]) || !index_or_error(vm, &e->f[UNICODE_END])) return false;
    if (!is_str(t->items[at + 2])) return err_raise(vm, EXC_TypeError, "argument %zu must be str, not %T", at + 3, t->items[at + 2]), false;
    return true;
}

static bool fill_syntax_checked(VM *vm, ExcObj *e) {
    if (e->args->len != 2) return exc_fill_fields(e), true;
    TupleObj *place = tuple_from_iterable(vm, e->args->items[1]);
    if (place == NULL) return false;
    if (place->len < 4) return err_raise(vm, EXC_TypeError, "function takes at least 4 arguments (%zu given)", place->len), false;
    if (place->len > 6) return err_raise(vm, EXC_TypeError, "function takes at most 6 arguments (%zu given)", place->len), false;
    const Value parts[2] = {e->args->items[0], val_obj(place)};
    fill_syntax(e, parts, 2);
    if (place->len == 5) return err_raise(vm, EXC_TypeError, "end_offset must be provided when end_lineno is provided"), false;
    return true;
}

static Value exc_init_native(VM *vm, Value *a, unsigned n) {
    (void)n;
    ExcObj *e = as_exc(a[0]);
    FieldGroup g = group_of(obj_class(&e->h));
    if (g == OS && !fills_in_init(vm, obj_class(&e->h))) {
        if (a[2] != VAL_UNSET && !class_is_guest(obj_class(&e->h)) && !take_keywords(vm, e, g, as_dict(a[2]))) return VAL_ERR;
        return VAL_NONE;
    }
    e->args = as_tuple(a[1]);
    bool ok = true;
    switch (g) {
    case GROUP: break; // __new__ took them
    case OS: ok = fill_os_error(vm, e); break;
    case UNICODE: ok = fill_unicode(vm, e); break;
    case SYNTAX: ok = fill_syntax_checked(vm, e); break;
    default: exc_fill_fields(e); break;
    }
    if (ok && a[2] != VAL_UNSET) ok = take_keywords(vm, e, g, as_dict(a[2]));
    return ok ? VAL_NONE : VAL_ERR;
}

// ---- text -----------------------------------------------------------------------------------------------------------

static Value args_text(VM *vm, const ExcObj *e) {
    if (e->args->len == 0) return val_obj(str_empty());
    if (e->args->len == 1) return op_str(vm, e->args->items[0]);
    return op_repr(vm, val_obj(e->args));
}

static Value op_str_or_none(VM *vm, Value v) {
    Value s = v == VAL_UNSET ? VAL_ERR : op_str(vm, v);
    return is_err(s) ? val_obj(str_from_cstr(vm, "None")) : s;
}

static Value exc_str(VM *vm, Value self) {
    ExcObj *e = as_exc(self);
    const ClassObj *cls = obj_class(&e->h);
    switch (group_of(cls)) {
    case GROUP: {
        size_t n = is_tuple(e->f[GROUP_EXCEPTIONS]) ? as_tuple(e->f[GROUP_EXCEPTIONS])->len : 0;
        Value msg = op_str(vm, e->f[GROUP_MESSAGE] == VAL_UNSET ? VAL_NONE : e->f[GROUP_MESSAGE]);
        return is_err(msg) ? VAL_ERR : val_obj(str_printf(vm, "%S (%zu sub-exception%s)", msg, n, n == 1 ? "" : "s"));
    }
    case IMPORT:
        if (is_str(e->f[IMPORT_MSG])) return e->f[IMPORT_MSG];
        break;
    case OS:
        if (e->f[OS_ERRNO] == VAL_UNSET) break;
        if (e->f[OS_FILENAME] != VAL_UNSET && e->f[OS_FILENAME2] != VAL_UNSET)
            return val_obj(str_printf(vm, "[Errno %S] %S: %R -> %R", op_str_or_none(vm, e->f[OS_ERRNO]), op_str_or_none(vm, e->f[OS_STRERROR]),
                                      e->f[OS_FILENAME], e->f[OS_FILENAME2]));
        {
            Value errno_text = op_str(vm, e->f[OS_ERRNO]), text = op_str(vm, e->f[OS_STRERROR]);
            if (is_err(errno_text) || is_err(text)) return VAL_ERR;
            if (e->f[OS_FILENAME] != VAL_UNSET)
                return val_obj(str_printf(vm, "[Errno %S] %S: %R", errno_text, text, e->f[OS_FILENAME]));
            return val_obj(str_printf(vm, "[Errno %S] %S", errno_text, text));
        }
    case SYNTAX: {
        if (e->f[SYNTAX_MSG] == VAL_UNSET) return val_obj(str_from_cstr(vm, "None"));
        Value msg = op_str(vm, e->f[SYNTAX_MSG]);
        if (is_err(msg)) return VAL_ERR;
        Value file = e->f[SYNTAX_FILENAME], line = e->f[SYNTAX_LINENO];
        if (is_str(file)) {
            StrObj *base = as_str(file);
            for (uint32_t i = base->len; i-- > 0;)
                if (str_at(base, i) == '/') {
                    base = str_slice(vm, base, i + 1, base->len);
                    break;
                }
            if (base == NULL) return VAL_ERR;
            if (!is_int(line)) return val_obj(str_printf(vm, "%S (%N)", msg, base));
            return val_obj(str_printf(vm, "%S (%N, line %ld)", msg, base, (long)as_int(line)));
        }
        if (is_int(line)) return val_obj(str_printf(vm, "%S (line %ld)", msg, (long)as_int(line)));
        return msg;
    }
    case UNICODE: return exc_unicode_text(vm, e);
    default: break;
    }
    if (class_is_subclass(cls, exc_classes[EXC_KeyError]) && e->args->len == 1) return op_repr(vm, e->args->items[0]);
    return args_text(vm, e);
}

static Value exc_repr(VM *vm, Value self) {
    ExcObj *e = as_exc(self);
    int entered = repr_enter(vm, self);
    if (entered <= 0) return entered < 0 ? VAL_ERR : val_obj(str_from_cstr(vm, "..."));
    Value r = e->args->len == 1 ? op_repr(vm, e->args->items[0]) : op_repr(vm, val_obj(e->args));
    repr_leave(vm, self);
    if (is_err(r)) return VAL_ERR;
    if (e->args->len == 1) return val_obj(str_printf(vm, "%K(%S)", obj_class(&e->h), r));
    return val_obj(str_printf(vm, "%K%S", obj_class(&e->h), r));
}

// "'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)"
Value exc_unicode_text(VM *vm, const ExcObj *e) {
    Value obj = e->f[UNICODE_OBJECT], start = e->f[UNICODE_START], end = e->f[UNICODE_END], reason = e->f[UNICODE_REASON];
    if (!is_int(start) || !is_int(end) || obj == VAL_UNSET) return args_text(vm, e);
    Value why = op_str(vm, reason == VAL_UNSET ? VAL_NONE : reason);
    if (is_err(why)) return VAL_ERR;
    int64_t s = as_int(start), t = as_int(end);
    bool decode = class_is_subclass(obj_class(&e->h), exc_classes[EXC_UnicodeDecodeError]);
    bool translate = class_is_subclass(obj_class(&e->h), exc_classes[EXC_UnicodeTranslateError]);
    char head[80] = "can't translate";
    if (!translate) snprintf(head, sizeof head, "codec can't %s", decode ? "decode" : "encode");
    Value what = VAL_UNSET;
    if (t == s + 1 && decode && is_bytes(obj) && s >= 0 && (size_t)s < ((BytesObj *)as_obj(obj))->len) {
        char b[24];
        snprintf(b, sizeof b, "byte 0x%02x", ((BytesObj *)as_obj(obj))->data[s]);
        what = val_obj(str_from_cstr(vm, b));
    } else if (t == s + 1 && is_str(obj) && s >= 0 && s < as_str(obj)->len) {
        char b[32];
        uint32_t c = str_at(as_str(obj), (size_t)s);
        snprintf(b, sizeof b, c < 256 ? "character '\\x%02x'" : c < 65536 ? "character '\\u%04x'" : "character '\\U%08x'", (unsigned)c);
        what = val_obj(str_from_cstr(vm, b));
    }
    Value codec = e->f[UNICODE_ENCODING];
    if (what != VAL_UNSET) {
        if (translate) return val_obj(str_printf(vm, "can't translate %S in position %ld: %S", what, (long)s, why));
        return val_obj(str_printf(vm, "%R %s %S in position %ld: %S", codec, head, what, (long)s, why));
    }
    const char *noun = decode ? "bytes" : "characters";
    if (translate) return val_obj(str_printf(vm, "can't translate %s in position %ld-%ld: %S", noun, (long)s, (long)t - 1, why));
    return val_obj(str_printf(vm, "%R %s %s in position %ld-%ld: %S", codec, head, noun, (long)s, (long)t - 1, why));
}

const TypeSlots BaseException_slots = {.repr = exc_repr, .str = exc_str};

// ---- attributes -----------------------------------------------------------------------------------------------------

static Value none_if_unset(Value v) { return v == VAL_UNSET ? VAL_NONE : v; }

static Value get_args(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_obj(as_exc(a[0])->args);
}
static Value set_args(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (a[1] == VAL_UNSET) return err_raise(vm, EXC_TypeError, "args may not be deleted");
    TupleObj *t = tuple_from_iterable(vm, a[1]);
    if (t == NULL) return VAL_ERR;
    as_exc(a[0])->args = t;
    return VAL_NONE;
}

static bool exception_or_none(VM *vm, Value v, const char *what) {
    if (v == VAL_NONE || is_exc(v)) return true;
    if (v == VAL_UNSET) err_raise(vm, EXC_TypeError, "%s may not be deleted", what);
    else err_raise(vm, EXC_TypeError, "exception %s must be None or derive from BaseException", what + 2 < what ? what : what);
    return false;
}
static Value get_cause(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return none_if_unset(as_exc(a[0])->cause);
}
static Value set_cause(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!exception_or_none(vm, a[1], a[1] == VAL_UNSET ? "__cause__" : "cause")) return VAL_ERR;
    as_exc(a[0])->cause = a[1] == VAL_NONE ? VAL_UNSET : a[1];
    as_exc(a[0])->suppress_context = true;
    return VAL_NONE;
}
static Value get_context(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return none_if_unset(as_exc(a[0])->context);
}
static Value set_context_attr(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!exception_or_none(vm, a[1], a[1] == VAL_UNSET ? "__context__" : "context")) return VAL_ERR;
    as_exc(a[0])->context = a[1] == VAL_NONE ? VAL_UNSET : a[1];
    return VAL_NONE;
}
static Value get_suppress(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_bool(as_exc(a[0])->suppress_context);
}
static Value set_suppress(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_bool(a[1])) return err_raise(vm, EXC_TypeError, "attribute value type must be bool");
    as_exc(a[0])->suppress_context = a[1] == VAL_TRUE;
    return VAL_NONE;
}
static Value get_traceback(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return none_if_unset(as_exc(a[0])->traceback);
}
static Value set_traceback(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (a[1] == VAL_UNSET) return err_raise(vm, EXC_TypeError, "__traceback__ may not be deleted");
    if (a[1] != VAL_NONE && !is_kind(a[1], KIND_TRACEBACK)) return err_raise(vm, EXC_TypeError, "__traceback__ must be a traceback or None");
    as_exc(a[0])->traceback = a[1] == VAL_NONE ? VAL_UNSET : a[1];
    return VAL_NONE;
}
static Value exc_with_traceback(VM *vm, Value *a, unsigned n) {
    Value r = set_traceback(vm, a, n);
    return is_err(r) ? r : a[0];
}
static Value exc_add_note(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_str(a[1])) return err_raise(vm, EXC_TypeError, "note must be a str, not '%T'", a[1]);
    Value notes;
    if (!attr_lookup(vm, a[0], STR(dunder_notes), &notes)) return VAL_ERR;
    if (notes == VAL_UNSET) {
        ListObj *l = list_new(vm, 1);
        if (l == NULL || !attr_set(vm, a[0], STR(dunder_notes), val_obj(l))) return VAL_ERR;
        notes = val_obj(l);
    }
    if (!is_list(notes)) return err_raise(vm, EXC_TypeError, "Cannot add note: __notes__ is not a list");
    return list_append(vm, as_list(notes), a[1]) ? VAL_NONE : VAL_ERR;
}
static Value exc_get_dict(VM *vm, Value *a, unsigned n) {
    (void)n;
    return val_obj(instance_dict(vm, as_obj(a[0])));
}
static Value exc_set_dict(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (a[1] == VAL_UNSET) return err_raise(vm, EXC_TypeError, "cannot delete __dict__");
    if (!is_dict(a[1])) return err_raise(vm, EXC_TypeError, "__dict__ must be set to a dictionary, not a '%T'", a[1]);
    return instance_set_dict(vm, as_obj(a[0]), as_dict(a[1])) ? VAL_NONE : VAL_ERR;
}
// What copy and pickle are told: class, arguments, and attributes if there are any.
static Value exc_reduce(VM *vm, Value *a, unsigned n) {
    (void)n;
    ExcObj *e = as_exc(a[0]);
    FieldGroup g = group_of(obj_class(&e->h));
    Value parts[3] = {val_obj(obj_class(&e->h)), val_obj(e->args)};
    DictObj *state = instance_dict(vm, &e->h);
    if (state != NULL && g == IMPORT && (state = dict_copy(vm, state)) != NULL)
        for (int i = IMPORT_NAME; i <= IMPORT_PATH; i++)
            if (e->f[i] != VAL_UNSET && e->f[i] != VAL_NONE && !dict_set_str(vm, state, i == IMPORT_NAME ? STR(name) : STR(path), e->f[i])) return VAL_ERR;
    if (state == NULL) return VAL_ERR;
    if (g == OS && e->args->len == 2 && e->f[OS_FILENAME] != VAL_UNSET && e->f[OS_FILENAME] != VAL_NONE) {
        const Value all[5] = {e->args->items[0], e->args->items[1], e->f[OS_FILENAME], VAL_NONE, e->f[OS_FILENAME2]};
        parts[1] = val_obj(tuple_from(vm, all, e->f[OS_FILENAME2] == VAL_UNSET ? 3 : 5));
    }
    parts[2] = val_obj(state);
    return is_err(parts[1]) ? VAL_ERR : val_obj(tuple_from(vm, parts, state->len > 0 ? 3 : 2));
}
static Value exc_setstate(VM *vm, Value *a, unsigned n) {
    (void)n;
    size_t pos = 0;
    Value k, v;
    if (a[1] == VAL_NONE) return VAL_NONE;
    if (!is_dict(a[1])) return err_raise(vm, EXC_TypeError, "state is not a dictionary");
    while (dict_next(as_dict(a[1]), &pos, &k, &v))
        if (!is_str(k) || !attr_set(vm, a[0], str_intern(vm, as_str(k)), v)) return VAL_ERR;
    return VAL_NONE;
}

const NativeRow BaseException_rows[] = {
    {"__new__", "(type, /, *args, **kwargs)", exc_new_native, "Create and return a new object.  See help(type) for accurate signature.", NATIVE_NEW},
    {"__init__", "(self, /, *args, **kwargs)", exc_init_native, "Initialize self.  See help(type(self)) for accurate signature."},
    {"with_traceback", "(self, tb, /)", exc_with_traceback, "Exception.with_traceback(tb) --\n    set self.__traceback__ to tb and return self."},
    {"add_note", "(self, note, /)", exc_add_note, "Exception.add_note(note) --\n    add a note to the exception"},
    {"__setstate__", "(self, state, /)", exc_setstate, ""},
    {"args", "(self)", get_args, "", NATIVE_GETTER},
    {"args=", "(self, value)", set_args, "", NATIVE_GETTER},
    {"__cause__", "(self)", get_cause, "exception cause", NATIVE_GETTER},
    {"__cause__=", "(self, value)", set_cause, "", NATIVE_GETTER},
    {"__context__", "(self)", get_context, "exception context", NATIVE_GETTER},
    {"__context__=", "(self, value)", set_context_attr, "", NATIVE_GETTER},
    {"__suppress_context__", "(self)", get_suppress, "", NATIVE_GETTER},
    {"__suppress_context__=", "(self, value)", set_suppress, "", NATIVE_GETTER},
    {"__traceback__", "(self)", get_traceback, "", NATIVE_GETTER},
    {"__traceback__=", "(self, value)", set_traceback, "", NATIVE_GETTER},
    {"__reduce__", "(self, /)", exc_reduce, ""},
    {"__dict__", "(self)", exc_get_dict, "", NATIVE_GETTER},
    {"__dict__=", "(self, value)", exc_set_dict, "", NATIVE_GETTER},
};
