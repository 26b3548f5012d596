// bytes: objects, views of bytes-like values, operators and construction.
// bytearray shares the methods of bytes_methods.c and text_methods.c; what changes it is
// in bytearray.c.
#include "object/bytes.h"

#include "base/siphash.h"
#include "heap/budget.h"
#include "object/bytes_internal.h"
#include "object/call.h"
#include "object/class.h"
#include "object/err.h"
#include "object/int.h"
#include "object/list.h"
#include "object/str.h"
#include "object/str_internal.h"
#include "object/strmod.h"
#include "object/text_args.h"
#include "object/tuple.h"

BytesObj *bytes_new(VM *vm, size_t len, uint8_t **data) {
    size_t size;
    if (!size_add(len, sizeof(BytesObj) + 1, &size) || size > INT64_MAX) {
        limit_reached(vm, LIMIT_MEMORY);
        return NULL;
    }
    if (!str_charge(vm, len)) return NULL;
    BytesObj *b = heap_alloc(vm, size, &type_bytes, KIND_BYTES, 0);
    if (b == NULL) return NULL;
    b->len = len;
    *data = b->data;
    return b;
}

BytesObj *bytes_from(VM *vm, const void *data, size_t len) {
    uint8_t *to;
    BytesObj *b = bytes_new(vm, len, &to);
    if (b != NULL && len) memcpy(to, data, len);
    return b;
}

bool bytes_view(Value v, ByteView *out) {
    if (!is_ptr(v)) return false;
    switch (obj_kind(as_obj(v))) {
    case KIND_BYTES:
    case KIND_BYTEARRAY: {
        Text t = text_of(v);
        *out = (ByteView){t.data, t.len};
        return true;
    }
    case KIND_MEMORYVIEW: return memoryview_bytes((MemoryviewObj *)as_obj(v), out);
    default: return false;
    }
}

bool bytes_view_of(VM *vm, Value v, ByteView *out) {
    if (bytes_view(v, out)) return true;
    err_raise(vm, EXC_TypeError, "a bytes-like object is required, not '%T'", v);
    return false;
}

// ---- construction
// ---------------------------------------------------------------------------------

bool byte_value(VM *vm, Value v, const char *range_words, uint8_t *out) {
    int64_t i;
    if (is_int(v))
        i = as_int(v);
    else if (!op_to_i64_clamp(vm, v, &i))
        return false;
    if (i < 0 || i > 255) {
        err_raise(vm, EXC_ValueError, range_words);
        return false;
    }
    *out = (uint8_t)i;
    return true;
}

bool byte_list(VM *vm, Value iterable, const char *range_words, StrBuilder *b) {
    IterLoop loop;
    Value item;
    sb_init(b, vm);
    if (!iter_begin(vm, &loop, iterable)) return false;
    while (iter_step(vm, &loop, &item)) {
        uint8_t byte;
        if (!byte_value(vm, item, range_words, &byte)) return false;
        sb_char(b, byte);
        if (b->failed) return false;
    }
    return !loop.failed;
}

static bool codec_argument(VM *vm, Value v, const char *type, const char *what,
                           const StrObj **out) {
    *out = NULL;
    if (v == VAL_UNSET) return true;
    if (!is_str(v)) {
        err_raise(vm, EXC_TypeError, "%s() argument '%s' must be str, not %T", type, what,
                  v);
        return false;
    }
    *out = as_str(v);
    return true;
}

static Value encode_argument(VM *vm, const char *type, Value *a) {
    const StrObj *encoding, *errors;
    if (!codec_argument(vm, a[2], type, "encoding", &encoding) ||
        !codec_argument(vm, a[3], type, "errors", &errors))
        return VAL_ERR;
    if (a[1] == VAL_UNSET || !is_str(a[1]))
        return err_raise(vm, EXC_TypeError,
                         encoding ? "encoding without a string argument"
                                  : "errors without a string argument");
    if (encoding == NULL)
        return err_raise(vm, EXC_TypeError, "string argument without an encoding");
    return str_encode_as(vm, as_str(a[1]), encoding, errors);
}

static bool is_iterable(VM *vm, Value v) {
    return !is_err(class_dunder(vm, class_of(v), DU_iter)) ||
           !is_err(class_dunder(vm, class_of(v), DU_getitem));
}

// bytes(n): that many zeros.
static Value zeros(VM *vm, Value count) {
    int64_t n;
    uint8_t *data;
    if (!text_size(vm, count, &n)) return VAL_ERR;
    if (n < 0) return err_raise(vm, EXC_ValueError, "negative count");
    return val_obj(bytes_new(vm, (size_t)n, &data));
}

Value bytes_from_arguments(VM *vm, const char *type, Value *a) {
    if (a[2] != VAL_UNSET || a[3] != VAL_UNSET) return encode_argument(vm, type, a);
    Value v = a[1];
    uint8_t *data;
    if (v == VAL_UNSET) return val_obj(bytes_new(vm, 0, &data));
    if (is_exact(v, KIND_BYTES)) return v;
    if (is_str(v))
        return err_raise(vm, EXC_TypeError, "string argument without an encoding");
    Value method = is_int(v) ? VAL_UNSET : class_dunder(vm, class_of(v), DU_bytes);
    if (method != VAL_UNSET && (!is_bytes(v) || class_overrides(vm, class_of(v), DU_bytes))) {
        method = class_bind(vm, method, v, class_of(v));
        Value made = is_err(method) ? VAL_ERR : vm_call0(vm, method);
        if (!is_err(made) && !is_bytes(made))
            return err_raise(vm, EXC_TypeError, "__bytes__ returned non-bytes (type %T)",
                             made);
        return made;
    }
    ByteView view;
    if (bytes_view(v, &view)) return val_obj(bytes_from(vm, view.data, view.len));
    if (is_kind(v, KIND_MEMORYVIEW))
        return memoryview_copy(vm, (MemoryviewObj *)as_obj(v));
    if (is_int_like(v) || !is_err(class_dunder(vm, class_of(v), DU_index)))
        return zeros(vm, v);
    if (!is_iterable(vm, v))
        return err_raise(vm, EXC_TypeError, "cannot convert '%T' object to %s", v, type);
    StrBuilder b;
    const char *words = *type == 'b' && type[4] == 's' ? "bytes must be in range(0, 256)"
                                                       : "byte must be in range(0, 256)";
    if (!byte_list(vm, v, words, &b)) return VAL_ERR;
    return val_obj(bytes_from(vm, b.data, b.len));
}

static Value bytes_dunder_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    ClassObj *cls = as_class(a[0]);
    Value made = bytes_from_arguments(vm, "bytes", a);
    if (is_err(made) || cls == TYPE_OF(bytes)) return made;
    const BytesObj *from = as_bytes(made);
    BytesObj *out = (BytesObj *)instance_alloc(vm, cls, sizeof *out + from->len + 1);
    if (out == NULL) return VAL_ERR;
    out->len = from->len;
    memcpy(out->data, from->data, from->len);
    return val_obj(out);
}

// ---- operators, for bytes and bytearray
// ------------------------------------------------------------

Value bytes_repr(VM *vm, Text t, bool always_escape) {
    static const char digits[] = "0123456789abcdef";
    if (!str_charge(vm, t.len * 4)) return VAL_ERR;
    StrBuilder b;
    sb_init(&b, vm);
    bool single = text_find_char(t, '\'', 0, t.len) != TEXT_NONE;
    uint32_t mark = single && text_find_char(t, '"', 0, t.len) == TEXT_NONE ? '"' : '\'';
    sb_char(&b, 'b');
    sb_char(&b, mark);
    for (size_t i = 0; i < t.len && !b.failed; i++) {
        uint32_t c = text_at(t, i);
        const char *known = strchr("\tt\nn\rr", (int)c);
        if (c == '\\' || (always_escape ? c == '\'' : c == mark)) {
            sb_char(&b, '\\');
            sb_char(&b, c);
        } else if (c == '\t' || c == '\n' || c == '\r') {
            sb_char(&b, '\\');
            sb_char(&b, (uint32_t)known[1]);
        } else if (c < ' ' || c >= 127) {
            sb_ascii(&b, "\\x");
            sb_char(&b, (uint32_t)digits[c >> 4]);
            sb_char(&b, (uint32_t)digits[c & 15]);
        } else {
            sb_char(&b, c);
        }
    }
    sb_char(&b, mark);
    return sb_finish(&b);
}

static Value slot_repr(VM *vm, Value self) {
    return bytes_repr(vm, text_of(self), false);
}

static bool slot_hash(VM *vm, Value self, int64_t *out) {
    BytesObj *b = as_bytes(self);
    if (b->hash == 0 && b->len) {
        vm->budget.fuel -= (int64_t)(b->len >> 6);
        b->hash = siphash_python(b->data, b->len);
    }
    *out = b->hash;
    return true;
}

Value bytes_slot_compare(VM *vm, Value a, Value b, CmpOp op) {
    if ((!is_bytes(a) && !is_bytearray(a)) || (!is_bytes(b) && !is_bytearray(b)))
        return VAL_NOTIMPL;
    Text x = text_of(a), y = text_of(b);
    vm->budget.fuel -= (int64_t)((x.len < y.len ? x.len : y.len) >> 6);
    if (op == CMP_EQ) return val_bool(text_equal(x, y));
    if (op == CMP_NE) return val_bool(!text_equal(x, y));
    int order = text_compare(x, y);
    return val_bool(op == CMP_LT   ? order < 0
                    : op == CMP_LE ? order <= 0
                    : op == CMP_GT ? order > 0
                                   : order >= 0);
}

static bool is_own(Value v) {
    return is_bytes(v) || is_bytearray(v);
}

static Value concat(VM *vm, Value a, Value b) {
    ByteView x, y;
    if (!bytes_view(a, &x) || !bytes_view(b, &y))
        return err_raise(vm, EXC_TypeError, "can't concat %T to %T", b, a);
    size_t len;
    if (!size_add(x.len, y.len, &len)) return limit_reached(vm, LIMIT_MEMORY);
    void *data;
    uint8_t width;
    Value out = text_new_like(vm, a, len, 0xFF, &data, &width);
    if (is_err(out)) return out;
    memcpy(data, x.data, x.len);
    memcpy((uint8_t *)data + x.len, y.data, y.len);
    return out;
}

Value bytes_slot_binary(VM *vm, Value a, Value b, BinOp op) {
    if (op == BIN_ADD) {
        if (!is_own(a)) return VAL_NOTIMPL;
        ByteView view;
        if (!bytes_view(b, &view) && !(class_of(b)->flags & CLASS_STATIC) &&
            !is_err(class_dunder(vm, class_of(b), DU_radd)))
            return VAL_NOTIMPL;
        return concat(vm, a, b);
    }
    if (op == BIN_MUL) {
        Value text = is_own(a) ? a : b, times = is_own(a) ? b : a;
        if (is_int_like(times) || !is_err(class_dunder(vm, class_of(times), DU_index)))
            return text_repeat(vm, text, times);
        return VAL_NOTIMPL;
    }
    if (op == BIN_MOD && is_own(a)) return bytes_mod(vm, a, b);
    return VAL_NOTIMPL;
}

int bytes_slot_truth(VM *vm, Value self) {
    (void)vm;
    return text_of(self).len != 0;
}

int64_t bytes_slot_len(VM *vm, Value self) {
    (void)vm;
    return (int64_t)text_of(self).len;
}

Value bytes_slot_getitem(VM *vm, Value self, Value key) {
    const size_t *len = is_bytearray(self) ? &((BytearrayObj *)as_obj(self))->len
                                           : &((BytesObj *)as_obj(self))->len;
    if (is_kind(key, KIND_SLICE)) {
        TextSpan span;
        if (!text_span(vm, (SliceObj *)as_obj(key), len, &span))
            return VAL_ERR;
        if (span.step == 1)
            return text_piece(vm, self, (size_t)span.start,
                              (size_t)span.start + span.count);
        void *data;
        uint8_t width;
        Value out = text_new_like(vm, self, span.count, 0xFF, &data, &width);
        if (is_err(out)) return out;
        Text t = text_of(self);
        for (size_t i = 0; i < span.count; i++)
            ((uint8_t *)data)[i] =
                (uint8_t)text_at(t, (size_t)(span.start + (int64_t)i * span.step));
        return out;
    }
    size_t at;
    bool array = is_bytearray(self);
    if (!text_index(vm, key, len,
                    array ? "bytearray index out of range" : "index out of range",
                    array ? "bytearray indices must be integers or slices, not %T"
                          : "byte indices must be integers or slices, not %T",
                    &at))
        return VAL_ERR;
    return val_int((int64_t)text_at(text_of(self), at));
}

int bytes_slot_contains(VM *vm, Value self, Value item) {
    uint8_t byte;
    ByteView view;
    if (!bytes_view(item, &view)) {
        if (!is_int_like(item) && is_err(class_dunder(vm, class_of(item), DU_index))) {
            err_raise(vm, EXC_TypeError, "a bytes-like object is required, not '%T'",
                      item);
            return -1;
        }
        if (!byte_value(vm, item, "byte must be in range(0, 256)", &byte)) return -1;
        view = (ByteView){&byte, 1};
    }
    Text t = text_of(self);
    if (!str_charge(vm, t.len)) return -1;
    return text_find(t, (Text){view.data, view.len, 1}, 0, t.len) != TEXT_NONE;
}

static Value slot_iter(VM *vm, Value self) {
    SeqIterObj *it = heap_alloc(vm, sizeof *it, &type_bytes_iterator, KIND_BYTESITER, 0);
    if (it != NULL) it->seq = self;
    return val_obj(it);
}

const TypeSlots bytes_slots = {
    .repr = slot_repr,
    .str = slot_repr,
    .hash = slot_hash,
    .compare = bytes_slot_compare,
    .binary = bytes_slot_binary,
    .truth = bytes_slot_truth,
    .len = bytes_slot_len,
    .getitem = bytes_slot_getitem,
    .contains = bytes_slot_contains,
    .iter = slot_iter,
};

Value bytes_iter_self(VM *vm, Value self) {
    (void)vm;
    return self;
}

Value bytes_iter_next(VM *vm, Value self) {
    (void)vm;
    SeqIterObj *it = (SeqIterObj *)as_obj(self);
    if (it->seq == VAL_UNSET) return VAL_STOP;
    Text t = text_of(it->seq);
    if ((uint64_t)it->index >= t.len) {
        it->seq = VAL_UNSET;
        return VAL_STOP;
    }
    return val_int((int64_t)text_at(t, (size_t)it->index++));
}

static Value bytes_iterator_length_hint(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    SeqIterObj *it = (SeqIterObj *)as_obj(a[0]);
    return val_int(it->seq == VAL_UNSET ? 0 : (int64_t)text_of(it->seq).len - it->index);
}

const TypeSlots bytes_iterator_slots = {.iter = bytes_iter_self, .next = bytes_iter_next};

const NativeRow bytes_iterator_rows[] = {
    {"__length_hint__", "(self, /)", bytes_iterator_length_hint, NULL, 0},
};

static Value bytes_getnewargs(VM *vm, Value *a, unsigned n) {
    (void)n;
    Text t = text_of(a[0]);
    Value plain = val_obj(bytes_from(vm, t.data, t.len));
    return is_err(plain) ? plain : val_obj(tuple_from(vm, &plain, 1));
}

static Value bytes_self(VM *vm, Value *a, unsigned n) {
    (void)n;
    return text_piece(vm, a[0], 0, text_of(a[0]).len);
}

const NativeRow bytes_rows[] = {
    {"__new__",
     "(cls, source=<unrepresentable>, encoding=<unrepresentable>, "
     "errors=<unrepresentable>)",
     bytes_dunder_new, NULL, NATIVE_NEW},
    {"__bytes__", "(self, /)", bytes_self, "The same bytes.", 0},
    {"__getnewargs__", "(self, /)", bytes_getnewargs, NULL, 0},
    {"capitalize", "(self, /)", bytes_m_capitalize,
     "The bytes with an ASCII capital first and small letters behind.", 0},
    {"center", "(self, width, fillchar=<unrepresentable>, /)", text_m_center,
     "The bytes in the middle of the given width.", 0},
    {"count", "(self, sub, start=None, end=None, /)", text_m_count,
     "How often sub occurs without overlap.", 0},
    {"decode", "(self, /, encoding=<unrepresentable>, errors=<unrepresentable>)",
     bytes_m_decode, "The text that the bytes mean in an encoding.", 0},
    {"endswith", "(self, suffix, start=None, end=None, /)", text_m_endswith,
     "Do the bytes end with the suffix (or one of a tuple)?", 0},
    {"expandtabs", "(self, /, tabsize=8)", text_m_expandtabs,
     "The bytes with tabs replaced by spaces.", 0},
    {"find", "(self, sub, start=None, end=None, /)", text_m_find,
     "The lowest index of sub, or -1.", 0},
    {"fromhex", "(cls, string, /)", bytes_m_fromhex,
     "The bytes that pairs of hexadecimal digits mean.", NATIVE_CLASSMETHOD},
    {"hex", "(self, /, sep=<unrepresentable>, bytes_per_sep=1)", bytes_m_hex,
     "The bytes as hexadecimal digits.", 0},
    {"index", "(self, sub, start=None, end=None, /)", text_m_index,
     "The lowest index of sub; ValueError if there is none.", 0},
    {"isalnum", "(self, /)", bytes_m_isalnum,
     "Are all bytes ASCII letters or digits, and is there one?", 0},
    {"isalpha", "(self, /)", bytes_m_isalpha,
     "Are all bytes ASCII letters, and is there one?", 0},
    {"isascii", "(self, /)", bytes_m_isascii, "Are all bytes ASCII?", 0},
    {"isdigit", "(self, /)", bytes_m_isdigit,
     "Are all bytes ASCII digits, and is there one?", 0},
    {"islower", "(self, /)", bytes_m_islower,
     "Are all ASCII letters small, and is there one?", 0},
    {"isspace", "(self, /)", bytes_m_isspace,
     "Are all bytes ASCII blanks, and is there one?", 0},
    {"istitle", "(self, /)", bytes_m_istitle,
     "Does each word start with a capital and go on in small letters?", 0},
    {"isupper", "(self, /)", bytes_m_isupper,
     "Are all ASCII letters capital, and is there one?", 0},
    {"join", "(self, iterable_of_bytes, /)", bytes_m_join,
     "The items of the iterable with these bytes between them.", 0},
    {"ljust", "(self, width, fillchar=<unrepresentable>, /)", text_m_ljust,
     "The bytes at the left of the given width.", 0},
    {"lower", "(self, /)", bytes_m_lower, "The bytes with small ASCII letters.", 0},
    {"lstrip", "(self, bytes=None, /)", text_m_lstrip,
     "The bytes without blanks (or the given bytes) at their start.", 0},
    {"maketrans", "(frm, to, /)", bytes_m_maketrans, "A table for translate().",
     NATIVE_STATICMETHOD},
    {"partition", "(self, sep, /)", text_m_partition,
     "What is before, at and behind the first separator.", 0},
    {"removeprefix", "(self, prefix, /)", text_m_removeprefix,
     "The bytes without the prefix, if they have it.", 0},
    {"removesuffix", "(self, suffix, /)", text_m_removesuffix,
     "The bytes without the suffix, if they have it.", 0},
    {"replace", "(self, old, new, count=-1, /)", text_m_replace,
     "The bytes with occurrences of old replaced by new.", 0},
    {"rfind", "(self, sub, start=None, end=None, /)", text_m_rfind,
     "The highest index of sub, or -1.", 0},
    {"rindex", "(self, sub, start=None, end=None, /)", text_m_rindex,
     "The highest index of sub; ValueError if there is none.", 0},
    {"rjust", "(self, width, fillchar=<unrepresentable>, /)", text_m_rjust,
     "The bytes at the right of the given width.", 0},
    {"rpartition", "(self, sep, /)", text_m_rpartition,
     "What is before, at and behind the last separator.", 0},
    {"rsplit", "(self, /, sep=None, maxsplit=-1)", text_m_rsplit,
     "The parts between separators, counted from the end.", 0},
    {"rstrip", "(self, bytes=None, /)", text_m_rstrip,
     "The bytes without blanks (or the given bytes) at their end.", 0},
    {"split", "(self, /, sep=None, maxsplit=-1)", text_m_split,
     "The parts between separators (or blanks).", 0},
    {"splitlines", "(self, /, keepends=False)", text_m_splitlines, "The lines.", 0},
    {"startswith", "(self, prefix, start=None, end=None, /)", text_m_startswith,
     "Do the bytes start with the prefix (or one of a tuple)?", 0},
    {"strip", "(self, bytes=None, /)", text_m_strip,
     "The bytes without blanks (or the given bytes) at both ends.", 0},
    {"swapcase", "(self, /)", bytes_m_swapcase,
     "The bytes with small and capital ASCII letters exchanged.", 0},
    {"title", "(self, /)", bytes_m_title, "The bytes with each word in title case.", 0},
    {"translate", "(self, table, /, delete=<unrepresentable>)", bytes_m_translate,
     "Each byte replaced by what the table says.", 0},
    {"upper", "(self, /)", bytes_m_upper, "The bytes with capital ASCII letters.", 0},
    {"zfill", "(self, width, /)", text_m_zfill,
     "The bytes filled with zeros behind their sign.", 0},
};
