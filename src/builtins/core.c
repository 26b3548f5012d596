// Builtin functions over single objects: text, numbers, types, attributes.
#include "heap/budget.h"
#include "object/attr.h"
#include "object/call.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/float.h"
#include "object/host.h"
#include "object/int.h"
#include "object/list.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/vm.h"

// ---- print ----------------------------------------------------------------------------------------------------------

static bool separator(VM *vm, Value v, const char *name, StrObj *fallback, StrObj **out) {
    if (v == VAL_NONE || v == VAL_UNSET) *out = fallback;
    else if (is_str(v)) *out = as_str(v);
    else {
        err_raise(vm, EXC_TypeError, "%s must be None or a string, not %T", name, v);
        return false;
    }
    return true;
}

static bool print_to(VM *vm, Value file, StrObj *text) {
    if (!finals_before_output(vm)) return false;
    if (file == VAL_UNSET) return host_write(vm, text, false);
    Value write = attr_get(vm, file, STR(write));
    return !is_err(write) && !is_err(vm_call1(vm, write, val_obj(text)));
}

// Writes what has been collected and begins anew.
static bool print_part(VM *vm, Value file, bool to_err, StrBuilder *b) {
    Value text = sb_finish(b);
    sb_init(b, vm);
    if (is_err(text)) return false;
    if (as_str(text)->len == 0 && file == VAL_UNSET) return true;
    return to_err ? host_write(vm, as_str(text), true) : print_to(vm, file, as_str(text));
}

// Does the file see each write? A StringIO of ours does not mind getting all at once.
static bool sees_parts(VM *vm, Value file) {
    if (file == VAL_UNSET) return false;
    ClassObj *cls = class_of(file);
    if (!str_equal_ascii(cls->name, "StringIO")) return true;
    Value module = class_module_name(vm, cls);
    return !is_str(module) || !str_equal_ascii(as_str(module), "_io");
}

static Value builtin_print(VM *vm, Value *a, unsigned n) {
    (void)n;
    const TupleObj *args = as_tuple(a[0]);
    StrObj *sep, *end;
    StrObj *space = str_from_char(vm, ' '), *newline = str_from_char(vm, '\n');
    if (!separator(vm, a[1], "sep", space, &sep) || !separator(vm, a[2], "end", newline, &end)) return VAL_ERR;
    Value file = a[3];
    if (file == VAL_NONE) {
        file = VAL_UNSET;
        if (vm->sys_dict != NULL && dict_get_str(vm, vm->sys_dict, STR(stdout), &file) == 0)
            return err_pending(vm) ? VAL_ERR : err_raise(vm, EXC_RuntimeError, "lost sys.stdout");
        if (file == VAL_NONE) return VAL_NONE;
    }
    int stream = file == VAL_UNSET ? 1 : sys_stream_of(vm, file);
    if (stream != 0) file = VAL_UNSET;
    bool to_err = stream == 2, parts = sees_parts(vm, file);
    StrBuilder b;
    sb_init(&b, vm);
    for (size_t i = 0; i < args->len; i++) {
        if (i > 0) {
            sb_str(&b, sep);
            if (parts && !print_part(vm, file, to_err, &b)) return VAL_ERR;
        }
        // The guest's __str__ may print, too, or fail: what comes before it stands by then.
        Value item = args->items[i];
        if (!parts && i > 0 && is_ptr(item) && class_is_guest(class_of(item)) && !print_part(vm, file, to_err, &b)) return VAL_ERR;
        Value s = op_str(vm, item);
        if (is_err(s)) return VAL_ERR;
        sb_str(&b, as_str(s));
        if (parts && !print_part(vm, file, to_err, &b)) return VAL_ERR;
    }
    sb_str(&b, end);
    if (!print_part(vm, file, to_err, &b)) return VAL_ERR;
    if (file != VAL_UNSET && a[4] != VAL_FALSE && a[4] != VAL_UNSET) {
        int t = op_truth(vm, a[4]);
        if (t < 0) return VAL_ERR;
        if (t) {
            Value flush = attr_get(vm, file, STR(flush));
            if (is_err(flush) || is_err(vm_call0(vm, flush))) return VAL_ERR;
        }
    }
    return VAL_NONE;
}

// ---- text and numbers -----------------------------------------------------------------------------------------------

static Value builtin_repr(VM *vm, Value *a, unsigned n) { (void)n; return op_repr(vm, a[0]); }
static Value builtin_ascii(VM *vm, Value *a, unsigned n) { (void)n; return op_ascii(vm, a[0]); }

static Value builtin_format(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (a[1] == VAL_NONE) return err_raise(vm, EXC_TypeError, "format() argument 2 must be str, not None");
    if (!is_str(a[1])) return err_raise(vm, EXC_TypeError, "format() argument 2 must be str, not %T", a[1]);
    return op_format(vm, a[0], as_str(a[1]));
}

static Value builtin_len(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t len = op_len(vm, a[0]);
    return len < 0 ? VAL_ERR : int_from_i64(vm, len);
}

static Value builtin_hash(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t h;
    return op_hash(vm, a[0], &h) ? int_from_i64(vm, h) : VAL_ERR;
}

static Value builtin_id(VM *vm, Value *a, unsigned n) { (void)n; return int_from_i64(vm, object_id(vm, a[0])); }
static Value builtin_callable(VM *vm, Value *a, unsigned n) { (void)n; return val_bool(is_callable(vm, a[0])); }
static Value builtin_abs(VM *vm, Value *a, unsigned n) { (void)n; return op_unary(vm, a[0], UN_ABS); }

static Value in_base(VM *vm, Value v, int base, const char *prefix) {
    v = op_index(vm, v);
    if (is_err(v)) return VAL_ERR;
    StrObj *digits = int_to_str(vm, v, base);
    if (digits == NULL) return VAL_ERR;
    bool negative = int_sign(v) < 0;
    StrObj *rest = negative ? str_slice(vm, digits, 1, digits->len) : digits;
    return rest == NULL ? VAL_ERR : val_obj(str_printf(vm, "%s%s%N", negative ? "-" : "", prefix, rest));
}
static Value builtin_bin(VM *vm, Value *a, unsigned n) { (void)n; return in_base(vm, a[0], 2, "0b"); }
static Value builtin_oct(VM *vm, Value *a, unsigned n) { (void)n; return in_base(vm, a[0], 8, "0o"); }
static Value builtin_hex(VM *vm, Value *a, unsigned n) { (void)n; return in_base(vm, a[0], 16, "0x"); }

static Value builtin_chr(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value v = op_index(vm, a[0]);
    int64_t i;
    if (is_err(v)) return VAL_ERR;
    if (!int_to_i64(v, &i) || i != (int32_t)i) return err_raise(vm, EXC_OverflowError, "Python int too large to convert to C int");
    if (i < 0 || i > 0x10FFFF) return err_raise(vm, EXC_ValueError, "chr() arg not in range(0x110000)");
    return val_obj(str_from_char(vm, (uint32_t)i));
}

static Value builtin_ord(VM *vm, Value *a, unsigned n) {
    (void)n;
    size_t len;
    if (is_str(a[0])) {
        len = as_str(a[0])->len;
        if (len == 1) return val_int(str_at(as_str(a[0]), 0));
    } else if (is_bytes(a[0])) {
        const BytesObj *b = (const BytesObj *)as_obj(a[0]);
        len = b->len;
        if (len == 1) return val_int(b->data[0]);
    } else if (is_kind(a[0], KIND_BYTEARRAY)) {
        const BytearrayObj *b = (const BytearrayObj *)as_obj(a[0]);
        len = b->len;
        if (len == 1) return val_int(b->data[0]);
    } else {
        return err_raise(vm, EXC_TypeError, "ord() expected string of length 1, but %T found", a[0]);
    }
    return err_raise(vm, EXC_TypeError, "ord() expected a character, but string of length %zu found", len);
}

static Value builtin_divmod(VM *vm, Value *a, unsigned n) { (void)n; return op_binary(vm, a[0], a[1], BIN_DIVMOD); }

static Value builtin_pow(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (a[2] == VAL_NONE) return op_binary(vm, a[0], a[1], BIN_POW);
    if (is_int_like(a[0]) && is_int_like(a[1]) && is_int_like(a[2])) return int_pow_mod(vm, a[0], a[1], a[2]);
    Value fn = class_dunder(vm, class_of(a[0]), DU_pow);
    if (is_function(fn)) return call_tail(vm, fn, 3, a);
    if (is_kind(a[0], KIND_COMPLEX) || is_kind(a[1], KIND_COMPLEX) || is_kind(a[2], KIND_COMPLEX))
        return err_raise(vm, EXC_ValueError, "complex modulo");
    if (is_float_like(a[0]) || is_float_like(a[1]) || is_float_like(a[2]))
        return err_raise(vm, EXC_TypeError, "pow() 3rd argument not allowed unless all arguments are integers");
    return err_raise(vm, EXC_TypeError, "unsupported operand type(s) for ** or pow(): '%T', '%T', '%T'", a[0], a[1], a[2]);
}

static Value builtin_round(VM *vm, Value *a, unsigned n) {
    (void)n;
    ClassObj *cls = class_of(a[0]);
    Value fn = class_dunder(vm, cls, DU_round);
    if (fn == VAL_UNSET) return err_raise(vm, EXC_TypeError, "type %T doesn't define __round__ method", a[0]);
    if (is_function(fn)) return call_tail(vm, fn, a[1] == VAL_NONE ? 1 : 2, a);
    fn = class_bind(vm, fn, a[0], cls);
    if (is_err(fn)) return VAL_ERR;
    return a[1] == VAL_NONE ? vm_call0(vm, fn) : vm_call1(vm, fn, a[1]);
}

// ---- types and attributes -------------------------------------------------------------------------------------------

static Value builtin_isinstance(VM *vm, Value *a, unsigned n) {
    (void)n;
    bool ok;
    return isinstance_of(vm, a[0], a[1], &ok) ? val_bool(ok) : VAL_ERR;
}
static Value builtin_issubclass(VM *vm, Value *a, unsigned n) {
    (void)n;
    bool ok;
    return issubclass_of(vm, a[0], a[1], &ok) ? val_bool(ok) : VAL_ERR;
}

static StrObj *attr_name(VM *vm, Value v, const char *fn) {
    if (is_str(v)) return str_intern(vm, as_str(v));
    if (fn == NULL) err_raise(vm, EXC_TypeError, "attribute name must be string, not '%T'", v);
    else err_raise(vm, EXC_TypeError, "%s(): attribute name must be string", fn);
    return NULL;
}

static Value builtin_getattr(VM *vm, Value *a, unsigned n) {
    (void)n;
    StrObj *name = attr_name(vm, a[1], NULL);
    if (name == NULL) return VAL_ERR;
    if (a[2] == VAL_UNSET) return attr_get(vm, a[0], name);
    Value v;
    if (!attr_lookup(vm, a[0], name, &v)) return VAL_ERR;
    return v != VAL_UNSET ? v : a[2];
}
static Value builtin_hasattr(VM *vm, Value *a, unsigned n) {
    (void)n;
    StrObj *name = attr_name(vm, a[1], NULL);
    Value v;
    if (name == NULL || !attr_lookup(vm, a[0], name, &v)) return VAL_ERR;
    return val_bool(v != VAL_UNSET);
}
static Value builtin_setattr(VM *vm, Value *a, unsigned n) {
    (void)n;
    StrObj *name = attr_name(vm, a[1], NULL);
    return name != NULL && attr_set(vm, a[0], name, a[2]) ? VAL_NONE : VAL_ERR;
}
static Value builtin_delattr(VM *vm, Value *a, unsigned n) {
    (void)n;
    StrObj *name = attr_name(vm, a[1], NULL);
    return name != NULL && attr_set(vm, a[0], name, VAL_UNSET) ? VAL_NONE : VAL_ERR;
}

static Value builtin_build_class(VM *vm, Value *a, unsigned n) {
    unsigned nkw = vm->raw_nkw, npos = n - nkw;
    const Value *kwnames = vm->raw_kwnames;
    if (npos < 2) return err_raise(vm, EXC_TypeError, "__build_class__: not enough arguments");
    DictObj *kw = dict_new(vm);
    TupleObj *bases = tuple_from(vm, a + 2, npos - 2);
    if (kw == NULL || bases == NULL) return VAL_ERR;
    for (unsigned i = 0; i < nkw; i++)
        if (!dict_set_str(vm, kw, as_str(kwnames[i]), a[npos + i])) return VAL_ERR;
    Value args[4] = {a[0], a[1], val_obj(bases), val_obj(kw)};
    return call_tail(vm, frozen_function(vm, "build_class"), 4, args);
}

const NativeRow core_rows[] = {
    {"print", "(*args, sep=' ', end='\\n', file=None, flush=False)", builtin_print,
     "Prints the values to a stream, or to sys.stdout by default."},
    {"repr", "(obj, /)", builtin_repr, "Return the canonical string representation of the object."},
    {"ascii", "(obj, /)", builtin_ascii, "Return an ASCII-only representation of an object."},
    {"format", "(value, format_spec='', /)", builtin_format, "Return type(value).__format__(value, format_spec)."},
    {"len", "(obj, /)", builtin_len, "Return the number of items in a container."},
    {"hash", "(obj, /)", builtin_hash, "Return the hash value for the given object."},
    {"id", "(obj, /)", builtin_id, "Return the identity of an object: an opaque number."},
    {"callable", "(obj, /)", builtin_callable, "Return whether the object is callable."},
    {"abs", "(x, /)", builtin_abs, "Return the absolute value of the argument."},
    {"bin", "(number, /)", builtin_bin, "Return the binary representation of an integer."},
    {"oct", "(number, /)", builtin_oct, "Return the octal representation of an integer."},
    {"hex", "(number, /)", builtin_hex, "Return the hexadecimal representation of an integer."},
    {"chr", "(i, /)", builtin_chr, "Return a Unicode string of one character with ordinal i."},
    {"ord", "(c, /)", builtin_ord, "Return the Unicode code point for a one-character string."},
    {"divmod", "(x, y, /)", builtin_divmod, "Return the tuple (x//y, x%y)."},
    {"pow", "(base, exp, mod=None)", builtin_pow, "Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments."},
    {"round", "(number, ndigits=None)", builtin_round, "Round a number to a given precision in decimal digits."},
    {"isinstance", "(obj, class_or_tuple, /)", builtin_isinstance, "Return whether an object is an instance of a class or of a subclass thereof."},
    {"issubclass", "(cls, class_or_tuple, /)", builtin_issubclass, "Return whether 'cls' is derived from another class or is the same class."},
    {"getattr", "(object, name, default=<unset>, /)", builtin_getattr, "Get a named attribute from an object."},
    {"hasattr", "(obj, name, /)", builtin_hasattr, "Return whether the object has an attribute with the given name."},
    {"setattr", "(obj, name, value, /)", builtin_setattr, "Sets the named attribute on the given object to the specified value."},
    {"delattr", "(obj, name, /)", builtin_delattr, "Deletes the named attribute from the given object."},
    {"__build_class__", "(func, name, /, *bases, **kwds)", builtin_build_class, "Internal helper function used by the class statement.", NATIVE_RAW},
};
