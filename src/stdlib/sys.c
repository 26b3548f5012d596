// The module sys: the part of it that says nothing of the host. sys.stdout may be
// replaced; print reads the module's namespace.
#include <float.h>

#include "object/box.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/exc.h"
#include "object/host.h"
#include "object/int.h"
#include "object/list.h"
#include "object/module.h"
#include "object/seq.h"
#include "object/structseq.h"
#include "object/tuple.h"
#include "vm/vm.h"

bool sys_init(VM *vm, ModuleObj *m);

#define VERSION_HEX 0x030b02f0
#define VERSION_TEXT "3.11.2 (main, Jan  1 2024, 00:00:00) [Vitrine]"

// ---- streams: the program's output and error output
// -----------------------------------------------------------------

static Value stream_new(VM *vm, bool is_error) {
    NativeBoxObj *b = box_new(vm, TYPE_OF(stdstream), 1, 0);
    if (b == NULL) return VAL_ERR;
    b->v[0] = val_int(is_error ? 2 : 1);
    return val_obj(b);
}

int sys_stream_of(VM *vm, Value file) {
    (void)vm;
    return is_ptr(file) && obj_class(as_obj(file)) == TYPE_OF(stdstream)
               ? (int)as_int(as_box(file)->v[0])
               : 0;
}

static Value stream_write(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_str(a[1]))
        return err_raise(vm, EXC_TypeError, "write() argument must be str, not %T", a[1]);
    if (!host_write(vm, as_str(a[1]), sys_stream_of(vm, a[0]) == 2)) return VAL_ERR;
    return val_int(as_str(a[1])->len);
}

static Value stream_writelines(VM *vm, Value *a, unsigned n) {
    IterLoop it;
    Value args[2] = {a[0], VAL_UNSET};
    if (!iter_begin(vm, &it, a[1])) return VAL_ERR;
    while (iter_step(vm, &it, &args[1]))
        if (is_err(stream_write(vm, args, n))) return VAL_ERR;
    return it.failed ? VAL_ERR : VAL_NONE;
}

static Value stream_none(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)a, (void)n;
    return VAL_NONE;
}

static Value stream_false(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)a, (void)n;
    return VAL_FALSE;
}

static Value stream_true(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)a, (void)n;
    return VAL_TRUE;
}

static Value stream_fileno(VM *vm, Value *a, unsigned n) {
    (void)n;
    return val_int(sys_stream_of(vm, a[0]));
}

static Value stream_name(VM *vm, Value *a, unsigned n) {
    (void)n;
    return val_obj(
        str_from_cstr(vm, sys_stream_of(vm, a[0]) == 2 ? "<stderr>" : "<stdout>"));
}

static Value stream_encoding(VM *vm, Value *a, unsigned n) {
    (void)a, (void)n;
    return val_obj(str_from_cstr(vm, "utf-8"));
}

static Value stream_errors(VM *vm, Value *a, unsigned n) {
    (void)n;
    return val_obj(
        str_from_cstr(vm, sys_stream_of(vm, a[0]) == 2 ? "backslashreplace" : "strict"));
}

static Value stream_mode(VM *vm, Value *a, unsigned n) {
    (void)a, (void)n;
    return val_obj(str_from_char(vm, 'w'));
}

static Value stream_repr(VM *vm, Value self) {
    return val_obj(str_printf(vm,
                              "<_io.TextIOWrapper name='%s' mode='w' encoding='utf-8'>",
                              sys_stream_of(vm, self) == 2 ? "<stderr>" : "<stdout>"));
}

static Value stream_enter(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return a[0];
}

const TypeSlots stdstream_slots = {.repr = stream_repr};

const NativeRow stdstream_rows[] = {
    {"__new__", "(cls, /, *args, **kwargs)", structseq_refuse, "", NATIVE_NEW},
    {"__enter__", "(self, /)", stream_enter, ""},
    {"__exit__", "(self, /, *args)", stream_none, ""},
    {"write", "(self, text, /)", stream_write, "Write string to stream."},
    {"writelines", "(self, lines, /)", stream_writelines,
     "Write a list of lines to stream."},
    {"flush", "(self, /)", stream_none, "Flush write buffers, if applicable."},
    {"close", "(self, /)", stream_none, "Flush and close the IO object."},
    {"reconfigure", "(self, /, **kwargs)", stream_none,
     "Reconfigure the text stream with new parameters."},
    {"isatty", "(self, /)", stream_false,
     "Return whether this is an interactive stream."},
    {"readable", "(self, /)", stream_false,
     "Return whether object was opened for reading."},
    {"seekable", "(self, /)", stream_false,
     "Return whether object supports random access."},
    {"writable", "(self, /)", stream_true,
     "Return whether object was opened for writing."},
    {"fileno", "(self, /)", stream_fileno,
     "Returns underlying file descriptor if one exists."},
    {"name", "(self)", stream_name, "", NATIVE_GETTER},
    {"encoding", "(self)", stream_encoding, "", NATIVE_GETTER},
    {"errors", "(self)", stream_errors, "", NATIVE_GETTER},
    {"mode", "(self)", stream_mode, "", NATIVE_GETTER},
    {"closed", "(self)", stream_false, "", NATIVE_GETTER},
    {"newlines", "(self)", stream_none, "", NATIVE_GETTER},
    {"line_buffering", "(self)", stream_false, "", NATIVE_GETTER},
};

// ---- functions
// ------------------------------------------------------------------------------------------------------

static Value sys_exit(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value exc;
    if (is_none(a[0]))
        exc = exc_new(vm, exc_classes[EXC_SystemExit], NULL, 0);
    else if (is_tuple(a[0]))
        exc = exc_new(vm, exc_classes[EXC_SystemExit], as_tuple(a[0])->items,
                      (unsigned)as_tuple(a[0])->len);
    else
        exc = exc_new(vm, exc_classes[EXC_SystemExit], a, 1);
    return is_err(exc) ? VAL_ERR : err_set(vm, exc);
}

static Value sys_getrecursionlimit(VM *vm, Value *a, unsigned n) {
    (void)a, (void)n;
    return val_int(vm->max_depth);
}

static Value sys_setrecursionlimit(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value v = op_index(vm, a[0]);
    int64_t limit;
    if (is_err(v)) return VAL_ERR;
    if (!int_to_i64(v, &limit) || limit > INT32_MAX || limit < INT32_MIN)
        return err_raise(vm, EXC_OverflowError,
                         "Python int too large to convert to C int");
    if (limit < 1)
        return err_raise(vm, EXC_ValueError,
                         "recursion limit must be greater or equal than 1");
    unsigned depth = vm->frame == NULL ? 0 : vm->frame->index;
    if (limit <= depth)
        return err_raise(vm, EXC_RecursionError,
                         "cannot set the recursion limit to %d at the recursion depth "
                         "%d: the limit is too low",
                         (int)limit, (int)depth);
    vm->max_depth = limit > vm->depth_ceiling ? vm->depth_ceiling : (unsigned)limit;
    return VAL_NONE;
}

static Value sys_intern(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_str(a[0]))
        return err_raise(vm, EXC_TypeError, "intern() argument must be str, not %T",
                         a[0]);
    if (!is_exact(a[0], KIND_STR))
        return err_raise(vm, EXC_TypeError, "can't intern %T", a[0]);
    return val_obj(str_intern(vm, as_str(a[0])));
}

static Value sys_exception(VM *vm, Value *a, unsigned n) {
    (void)a, (void)n;
    return is_exc(vm->handled) ? vm->handled : VAL_NONE;
}

static Value sys_exc_info(VM *vm, Value *a, unsigned n) {
    Value exc = sys_exception(vm, a, n);
    Value items[3] = {VAL_NONE, VAL_NONE, VAL_NONE};
    if (is_exc(exc)) {
        Value tb = as_exc(exc)->traceback;
        items[0] = val_obj(class_of(exc));
        items[1] = exc;
        items[2] = tb == VAL_UNSET ? VAL_NONE : tb;
    }
    return val_obj(tuple_from(vm, items, 3));
}

static Value sys_get_int_max_str_digits(VM *vm, Value *a, unsigned n) {
    (void)a, (void)n;
    return val_int(vm->int_max_str_digits);
}

static Value sys_set_int_max_str_digits(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t digits;
    Value v = op_index(vm, a[0]);
    if (is_err(v)) return VAL_ERR;
    if (!int_to_i64(v, &digits) || digits > INT32_MAX)
        return err_raise(vm, EXC_OverflowError,
                         "Python int too large to convert to C int");
    if (digits != 0 && digits < 640)
        return err_raise(vm, EXC_ValueError, "maxdigits must be 0 or larger than 640");
    vm->int_max_str_digits = (unsigned)digits;
    return VAL_NONE;
}

static Value sys_getdefaultencoding(VM *vm, Value *a, unsigned n) {
    (void)a, (void)n;
    return val_obj(str_from_cstr(vm, "utf-8"));
}

// Sizes as CPython counts them, for the types that programs ask about; what the object
// takes here otherwise.
static int64_t builtin_size(Value v) {
    if (is_bool(v) || is_int(v))
        return is_int(v) && (as_int(v) >> 30) + (as_int(v) < 0) != 0 ? 32 : 28;
    if (is_double(v)) return 24;
    if (!is_ptr(v)) return 16;
    switch (obj_kind(as_obj(v))) {
    case KIND_INT: {
        uint64_t bits = int_bit_length(v);
        return 24 + 4 * (int64_t)((bits + 29) / 30);
    }
    case KIND_STR: {
        const StrObj *s = as_str(v);
        return (s->ascii        ? 49
                : s->width == 1 ? 73
                : s->width == 2 ? 74
                                : 76) +
               (int64_t)s->len * s->width;
    }
    case KIND_BYTES: return 33 + (int64_t)((const BytesObj *)as_obj(v))->len;
    case KIND_BYTEARRAY: return 57 + (int64_t)((const BytearrayObj *)as_obj(v))->cap;
    case KIND_TUPLE: return 40 + 8 * (int64_t)as_tuple(v)->len;
    case KIND_LIST: return 56 + 8 * (int64_t)as_list(v)->cap;
    case KIND_DICT: {
        int64_t usable = 5, slots = 8;
        if (as_dict(v)->len == 0) return 64;
        for (; usable < as_dict(v)->len; usable = slots * 2 / 3)
            slots *= 2;
        return 64 + 32 +
               slots * (slots <= 128     ? 1
                        : slots <= 32768 ? 2
                                         : 4) +
               24 * usable;
    }
    case KIND_SET:
    case KIND_FROZENSET: {
        int64_t slots = (int64_t)((const SetObj *)as_obj(v))->mask + 1;
        return slots <= 8 ? 216 : 200 + 16 * slots + 16;
    }
    case KIND_FUNCTION: return 152;
    case KIND_INSTANCE: return 48;
    default: return 0;
    }
}

static Value sys_getsizeof(VM *vm, Value *a, unsigned n) {
    (void)n;
    ClassObj *cls = class_of(a[0]);
    Value fn = class_lookup(vm, cls, str_intern_utf8(vm, "__sizeof__", 10));
    int64_t size = is_function(fn) ? 0 : builtin_size(a[0]);
    if (size > 0) return val_int(size);
    fn = fn == VAL_UNSET ? VAL_UNSET : class_bind(vm, fn, a[0], cls);
    if (is_err(fn))
        return a[1] != VAL_UNSET ? a[1]
                                 : err_raise(vm, EXC_TypeError,
                                             "Type %T doesn't define __sizeof__", a[0]);
    return call_tail(vm, fn, 0, NULL);
}

static Value sys_displayhook(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (is_none(a[0])) return VAL_NONE;
    Value text = op_repr(vm, a[0]);
    return is_err(text) || !host_write_line(vm, as_str(text)) ? VAL_ERR : VAL_NONE;
}

const NativeRow sys_rows[] = {
    {"exit", "(status=None, /)", sys_exit,
     "Exit the interpreter by raising SystemExit(status)."},
    {"getrecursionlimit", "()", sys_getrecursionlimit,
     "Return the current value of the recursion limit."},
    {"setrecursionlimit", "(limit, /)", sys_setrecursionlimit,
     "Set the maximum depth of the Python interpreter stack to n."},
    {"intern", "(string, /)", sys_intern, "``Intern'' the given string."},
    {"exc_info", "()", sys_exc_info,
     "Return current exception information: (type, value, traceback)."},
    {"exception", "()", sys_exception, "Return the current exception."},
    {"get_int_max_str_digits", "()", sys_get_int_max_str_digits,
     "Return the maximum string digits limit for non-binary int<->str conversions."},
    {"set_int_max_str_digits", "(maxdigits)", sys_set_int_max_str_digits,
     "Set the maximum string digits limit for non-binary int<->str conversions."},
    {"getdefaultencoding", "()", sys_getdefaultencoding,
     "Return the current default encoding used by the Unicode implementation."},
    {"getfilesystemencoding", "()", sys_getdefaultencoding,
     "Return the encoding used to convert Unicode filenames to OS filenames."},
    {"getsizeof", "(object, default=<unset>)", sys_getsizeof,
     "getsizeof(object [, default]) -> int"},
    {"displayhook", "(object, /)", sys_displayhook,
     "Print an object to sys.stdout and also save it in builtins._"},
};

// ---- records
// --------------------------------------------------------------------------------------------------------

const TypeSlots version_info_slots = {.repr = structseq_repr};
const NativeRow version_info_rows[] = {
    {"__new__", "(cls, /, *args, **kwargs)", structseq_refuse, "", NATIVE_NEW},
    {"major", "(self)", structseq_field, "Major release number",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"minor", "(self)", structseq_field, "Minor release number",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"micro", "(self)", structseq_field, "Patch release number",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"releaselevel", "(self)", structseq_field,
     "'alpha', 'beta', 'candidate', or 'final'", NATIVE_GETTER | NATIVE_MEMBER},
    {"serial", "(self)", structseq_field, "Serial release number",
     NATIVE_GETTER | NATIVE_MEMBER},
};

const TypeSlots float_info_slots = {.repr = structseq_repr};
const NativeRow float_info_rows[] = {
    {"__new__", "(cls, /, *args, **kwargs)", structseq_refuse, "", NATIVE_NEW},
    {"max", "(self)", structseq_field, "maximum representable finite float",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"max_exp", "(self)", structseq_field,
     "maximum int e such that radix**(e-1) is representable",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"max_10_exp", "(self)", structseq_field,
     "maximum int e such that 10**e is representable", NATIVE_GETTER | NATIVE_MEMBER},
    {"min", "(self)", structseq_field, "minimum positive normalized float",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"min_exp", "(self)", structseq_field,
     "minimum int e such that radix**(e-1) is a normalized float",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"min_10_exp", "(self)", structseq_field,
     "minimum int e such that 10**e is a normalized float",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"dig", "(self)", structseq_field,
     "maximum number of decimal digits that can be faithfully represented",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"mant_dig", "(self)", structseq_field, "mantissa digits",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"epsilon", "(self)", structseq_field,
     "difference between 1 and the next representable float",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"radix", "(self)", structseq_field, "radix of exponent representation",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"rounds", "(self)", structseq_field, "rounding mode used for arithmetic operations",
     NATIVE_GETTER | NATIVE_MEMBER},
};

const TypeSlots int_info_slots = {.repr = structseq_repr};
const NativeRow int_info_rows[] = {
    {"__new__", "(cls, /, *args, **kwargs)", structseq_refuse, "", NATIVE_NEW},
    {"bits_per_digit", "(self)", structseq_field, "size of a digit in bits",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"sizeof_digit", "(self)", structseq_field,
     "size in bytes of the C type used to represent a digit",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"default_max_str_digits", "(self)", structseq_field,
     "maximum string conversion digits limitation", NATIVE_GETTER | NATIVE_MEMBER},
    {"str_digits_check_threshold", "(self)", structseq_field,
     "minimum positive value for int_max_str_digits", NATIVE_GETTER | NATIVE_MEMBER},
};

const TypeSlots hash_info_slots = {.repr = structseq_repr};
const NativeRow hash_info_rows[] = {
    {"__new__", "(cls, /, *args, **kwargs)", structseq_refuse, "", NATIVE_NEW},
    {"width", "(self)", structseq_field, "width of the type used for hashing, in bits",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"modulus", "(self)", structseq_field,
     "prime number giving the modulus on which the hash function is based",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"inf", "(self)", structseq_field, "value to be used for hash of a positive infinity",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"nan", "(self)", structseq_field, "value to be used for hash of a nan",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"imag", "(self)", structseq_field,
     "multiplier used for the imaginary part of a complex number",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"algorithm", "(self)", structseq_field,
     "name of the algorithm for hashing of str and bytes", NATIVE_GETTER | NATIVE_MEMBER},
    {"hash_bits", "(self)", structseq_field, "internal output size of hash algorithm",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"seed_bits", "(self)", structseq_field, "seed size of hash algorithm",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"cutoff", "(self)", structseq_field, "small string optimization cutoff",
     NATIVE_GETTER | NATIVE_MEMBER},
};

const TypeSlots flags_slots = {.repr = structseq_repr};
const NativeRow flags_rows[] = {
    {"__new__", "(cls, /, *args, **kwargs)", structseq_refuse, "", NATIVE_NEW},
    {"debug", "(self)", structseq_field, "-d", NATIVE_GETTER | NATIVE_MEMBER},
    {"inspect", "(self)", structseq_field, "-i", NATIVE_GETTER | NATIVE_MEMBER},
    {"interactive", "(self)", structseq_field, "-i", NATIVE_GETTER | NATIVE_MEMBER},
    {"optimize", "(self)", structseq_field, "-O or -OO", NATIVE_GETTER | NATIVE_MEMBER},
    {"dont_write_bytecode", "(self)", structseq_field, "-B",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"no_user_site", "(self)", structseq_field, "-s", NATIVE_GETTER | NATIVE_MEMBER},
    {"no_site", "(self)", structseq_field, "-S", NATIVE_GETTER | NATIVE_MEMBER},
    {"ignore_environment", "(self)", structseq_field, "-E",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"verbose", "(self)", structseq_field, "-v", NATIVE_GETTER | NATIVE_MEMBER},
    {"bytes_warning", "(self)", structseq_field, "-b", NATIVE_GETTER | NATIVE_MEMBER},
    {"quiet", "(self)", structseq_field, "-q", NATIVE_GETTER | NATIVE_MEMBER},
    {"hash_randomization", "(self)", structseq_field, "-R",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"isolated", "(self)", structseq_field, "-I", NATIVE_GETTER | NATIVE_MEMBER},
    {"dev_mode", "(self)", structseq_field, "-X dev", NATIVE_GETTER | NATIVE_MEMBER},
    {"utf8_mode", "(self)", structseq_field, "-X utf8", NATIVE_GETTER | NATIVE_MEMBER},
    {"warn_default_encoding", "(self)", structseq_field, "-X warn_default_encoding",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"safe_path", "(self)", structseq_field, "-P", NATIVE_GETTER | NATIVE_MEMBER},
    {"int_max_str_digits", "(self)", structseq_field, "-X int_max_str_digits",
     NATIVE_GETTER | NATIVE_MEMBER},
};

static Value text(VM *vm, const char *s) {
    return val_obj(str_intern_utf8(vm, s, strlen(s)));
}

static bool put(VM *vm, ModuleObj *m, const char *name, Value v) {
    StrObj *key = str_intern_utf8(vm, name, strlen(name));
    return key != NULL && !is_err(v) && dict_set_str(vm, m->dict, key, v);
}

static bool put_records(VM *vm, ModuleObj *m) {
    Value version[] = {val_int(3), val_int(11), val_int(2), text(vm, "final"),
                       val_int(0)};
    Value floats[] = {val_double(DBL_MAX),
                      val_int(DBL_MAX_EXP),
                      val_int(DBL_MAX_10_EXP),
                      val_double(DBL_MIN),
                      val_int(DBL_MIN_EXP),
                      val_int(DBL_MIN_10_EXP),
                      val_int(DBL_DIG),
                      val_int(DBL_MANT_DIG),
                      val_double(DBL_EPSILON),
                      val_int(FLT_RADIX),
                      val_int(1)};
    Value ints[] = {val_int(30), val_int(4), val_int(4300), val_int(640)};
    Value hashes[] = {val_int(64),      int_from_i64(vm, ((int64_t)1 << 61) - 1),
                      val_int(314159),  val_int(0),
                      val_int(1000003), text(vm, "siphash13"),
                      val_int(64),      val_int(128),
                      val_int(0)};
    Value flags[18];
    for (size_t i = 0; i < 18; i++)
        flags[i] = val_int(0);
    flags[13] = flags[16] = VAL_FALSE;
    flags[17] = val_int(vm->int_max_str_digits);
    return put(vm, m, "version_info",
               structseq_new(vm, TYPE_OF(version_info), version, 5)) &&
           put(vm, m, "float_info", structseq_new(vm, TYPE_OF(float_info), floats, 11)) &&
           put(vm, m, "int_info", structseq_new(vm, TYPE_OF(int_info), ints, 4)) &&
           put(vm, m, "hash_info", structseq_new(vm, TYPE_OF(hash_info), hashes, 9)) &&
           put(vm, m, "flags", structseq_new(vm, TYPE_OF(flags), flags, 18));
}

static bool put_implementation(VM *vm, ModuleObj *m) {
    Value version = VAL_UNSET;
    if (dict_get_str(vm, m->dict, str_intern_utf8(vm, "version_info", 12), &version) < 0)
        return false;
    const Value values[8] = {text(vm, "vitrine"),
                             VAL_NONE,
                             version,
                             val_int(VERSION_HEX),
                             text(vm, "name"),
                             text(vm, "cache_tag"),
                             text(vm, "version"),
                             text(vm, "hexversion")};
    CallArgs c = {values, 0, 4, values + 4};
    Value v = vm_call_kw(vm, val_obj(TYPE_OF(simplenamespace)), &c);
    return put(vm, m, "implementation", v);
}

// The program itself is a module too: its namespace is the instance's globals.
static bool put_main(VM *vm) {
    Value had;
    int found = dict_get_str(vm, vm->modules, STR(dunder_main), &had);
    if (found != 0) return found > 0;
    ModuleObj *program = module_new(vm, STR(dunder_main));
    if (program == NULL) return false;
    program->dict = vm->globals;
    return dict_set_str(vm, vm->modules, STR(dunder_main), val_obj(program));
}

bool sys_init(VM *vm, ModuleObj *m) {
    Value argv0 = val_obj(str_empty());
    Value out = stream_new(vm, false), err = stream_new(vm, true);
    vm->sys_dict = m->dict;
    return put_main(vm) && put(vm, m, "stdout", out) && put(vm, m, "__stdout__", out) &&
           put(vm, m, "stderr", err) && put(vm, m, "__stderr__", err) &&
           put(vm, m, "modules", val_obj(vm->modules)) &&
           put(vm, m, "argv", val_obj(list_from(vm, &argv0, 1))) &&
           put(vm, m, "path", val_obj(list_new(vm, 0))) &&
           put(vm, m, "warnoptions", val_obj(list_new(vm, 0))) &&
           put(vm, m, "version", text(vm, VERSION_TEXT)) &&
           put(vm, m, "maxsize", int_from_i64(vm, INT64_MAX)) && put_records(vm, m) &&
           put_implementation(vm, m);
}
