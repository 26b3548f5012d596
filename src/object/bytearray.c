// bytearray: what changes the bytes. Its other methods are those of bytes.
// The buffer is a raw buffer of the heap with cap bytes; a longer one replaces it and the
// old one stays with whoever still reads it. Arguments are turned into bytes before the
// array is touched, because that may run guest code.
#include "heap/budget.h"
#include "object/bytes_internal.h"
#include "object/call.h"
#include "object/class.h"
#include "object/err.h"
#include "object/seq.h"
#include "object/str_internal.h"
#include "object/text_args.h"

static BytearrayObj *as_array(Value v) {
    return (BytearrayObj *)as_obj(v);
}

static bool reserve(VM *vm, BytearrayObj *b, size_t cap) {
    if (cap <= b->cap) return true;
    size_t grown = cap + (b->cap ? cap / 4 : 0);
    if (grown < cap || !str_charge(vm, grown))
        return limit_reached(vm, LIMIT_MEMORY), false;
    uint8_t *data = buf_new(vm, grown, KIND_BUF_RAW);
    if (data == NULL) return false;
    if (b->len) memcpy(data, b->data, b->len);
    b->data = data;
    b->cap = grown;
    return true;
}

BytearrayObj *bytearray_new(VM *vm, size_t len, uint8_t **data) {
    BytearrayObj *b = heap_alloc(vm, sizeof *b, &type_bytearray, KIND_BYTEARRAY, 0);
    if (b == NULL || !reserve(vm, b, len ? len : 1)) return NULL;
    b->len = len;
    *data = b->data;
    return b;
}

BytearrayObj *bytearray_from(VM *vm, const void *data, size_t len) {
    uint8_t *to;
    BytearrayObj *b = bytearray_new(vm, len, &to);
    if (b != NULL && len) memcpy(to, data, len);
    return b;
}

// Replaces count bytes at `at` by n others, which do not lie in b's own buffer.
static bool replace_part(VM *vm, BytearrayObj *b, size_t at, size_t count,
                         const uint8_t *with, size_t n) {
    size_t len;
    if (!size_add(b->len - count, n, &len)) return limit_reached(vm, LIMIT_MEMORY), false;
    if (!str_charge(vm, b->len - at) || !reserve(vm, b, len)) return false;
    if (b->data == NULL) return true; // nothing in it and nothing comes
    memmove(b->data + at + n, b->data + at + count, b->len - at - count);
    if (n) memcpy(b->data + at, with, n);
    b->len = len;
    return true;
}

// The bytes of any value that may be put in: bytes-like, or ints of an iterable. A copy
// if it is b itself.
static bool source_bytes(VM *vm, Value self, Value v, const char *type_words,
                         ByteView *out) {
    if (v == self) {
        Text t = text_of(v);
        uint8_t *copy = buf_new(vm, t.len + 1, KIND_BUF_RAW);
        if (copy == NULL) return false;
        memcpy(copy, t.data, t.len);
        *out = (ByteView){copy, t.len};
        return true;
    }
    if (bytes_view(v, out)) return true;
    if (type_words != NULL &&
        (is_int_like(v) || (is_err(class_dunder(vm, class_of(v), DU_iter)) &&
                            is_err(class_dunder(vm, class_of(v), DU_getitem))))) {
        err_raise(vm, EXC_TypeError, type_words, v);
        return false;
    }
    StrBuilder b;
    if (!byte_list(vm, v, "byte must be in range(0, 256)", &b)) return false;
    BytesObj *copy = bytes_from(vm, b.data, b.len); // the builder's own store ends here
    if (copy == NULL) return false;
    *out = (ByteView){copy->data, copy->len};
    return true;
}

// ---- slots
// --------------------------------------------------------------------------------------------

static Value slot_repr(VM *vm, Value self) {
    Value inner = bytes_repr(vm, text_of(self), true);
    if (is_err(inner)) return inner;
    return val_obj(str_printf(vm, "%T(%S)", self, inner));
}

static Value slot_inplace(VM *vm, Value a, Value b, BinOp op) {
    ByteView view;
    if (op == BIN_ADD) {
        if (!bytes_view(b, &view)) return VAL_NOTIMPL;
        if (!source_bytes(vm, a, b, NULL, &view) ||
            !replace_part(vm, as_array(a), as_array(a)->len, 0, view.data, view.len))
            return VAL_ERR;
        return a;
    }
    if (op == BIN_MUL) {
        if (!is_int_like(b) && is_err(class_dunder(vm, class_of(b), DU_index)))
            return VAL_NOTIMPL;
        Value made = text_repeat(vm, a, b);
        if (is_err(made)) return made;
        as_array(a)->data = as_array(made)->data;
        as_array(a)->len = as_array(made)->len;
        as_array(a)->cap = as_array(made)->cap;
        return a;
    }
    return VAL_NOTIMPL;
}

static bool delete_span(VM *vm, BytearrayObj *b, TextSpan span) {
    if (span.count == 0) return true;
    if (span.step < 0) {
        span.start += span.step * (int64_t)(span.count - 1);
        span.step = -span.step;
    }
    size_t to = (size_t)span.start, from = to, next = to, left = span.count;
    if (!str_charge(vm, b->len)) return false;
    for (; from < b->len; from++) {
        if (left && from == next) {
            left--;
            next += (size_t)span.step;
        } else {
            b->data[to++] = b->data[from];
        }
    }
    b->len = to;
    return true;
}

static bool set_slice(VM *vm, Value self, Value key, Value v) {
    static const char words[] =
        "can assign only bytes, buffers, or iterables of ints in range(0, 256)";
    BytearrayObj *b = as_array(self);
    ByteView with = {NULL, 0};
    TextSpan span;
    if (v != VAL_UNSET && is_str(v)) {
        err_raise(vm, EXC_TypeError, words);
        return false;
    }
    if (v != VAL_UNSET && !source_bytes(vm, self, v, words, &with)) return false;
    if (!text_span(vm, (SliceObj *)as_obj(key), &b->len, &span)) return false;
    if (v == VAL_UNSET || (with.len == 0 && span.step != 1))
        return delete_span(vm, b, span);
    if (span.step == 1)
        return replace_part(vm, b, (size_t)span.start, span.count, with.data, with.len);
    if (with.len != span.count) {
        err_raise(vm, EXC_ValueError,
                  "attempt to assign bytes of size %zu to extended slice of size %zu",
                  with.len, span.count);
        return false;
    }
    for (size_t i = 0; i < span.count; i++)
        b->data[span.start + (int64_t)i * span.step] = with.data[i];
    return true;
}

static bool slot_setitem(VM *vm, Value self, Value key, Value v) {
    BytearrayObj *b = as_array(self);
    if (is_kind(key, KIND_SLICE)) return set_slice(vm, self, key, v);
    uint8_t byte = 0;
    size_t at;
    // Both conversions may run guest code that resizes b: the bounds are checked after them.
    if (!is_int(key) && seq_has_index(vm, key)) key = op_index(vm, key);
    if (is_err(key)) return false;
    if (v != VAL_UNSET && !byte_value(vm, v, "byte must be in range(0, 256)", &byte))
        return false;
    if (!text_index(vm, key, &b->len, "bytearray index out of range",
                    "bytearray indices must be integers or slices, not %T", &at))
        return false;
    if (v == VAL_UNSET) return replace_part(vm, b, at, 1, NULL, 0);
    b->data[at] = byte;
    return true;
}

static Value slot_iter(VM *vm, Value self) {
    SeqIterObj *it =
        heap_alloc(vm, sizeof *it, &type_bytearray_iterator, KIND_BYTEARRAYITER, 0);
    if (it != NULL) it->seq = self;
    return val_obj(it);
}

const TypeSlots bytearray_slots = {
    .repr = slot_repr,
    .str = slot_repr,
    .compare = bytes_slot_compare,
    .binary = bytes_slot_binary,
    .inplace = slot_inplace,
    .truth = bytes_slot_truth,
    .len = bytes_slot_len,
    .getitem = bytes_slot_getitem,
    .setitem = slot_setitem,
    .contains = bytes_slot_contains,
    .iter = slot_iter,
};

const TypeSlots bytearray_iterator_slots = {.iter = bytes_iter_self,
                                            .next = bytes_iter_next};

// ---- methods
// ------------------------------------------------------------------------------------------

static Value bytearray_dunder_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    ClassObj *cls = as_class(a[0]);
    return cls == TYPE_OF(bytearray)
               ? val_obj(heap_alloc(vm, sizeof(BytearrayObj), &type_bytearray,
                                    KIND_BYTEARRAY, 0))
               : val_obj(instance_new(vm, cls));
}

static Value bytearray_dunder_init(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value made = bytes_from_arguments(vm, "bytearray", a);
    if (is_err(made)) return made;
    Text t = text_of(made);
    BytearrayObj *b = as_array(a[0]);
    b->len = 0;
    if (!replace_part(vm, b, 0, 0, t.data, t.len)) return VAL_ERR;
    return VAL_NONE;
}

static Value bytearray_append(VM *vm, Value *a, unsigned n) {
    (void)n;
    uint8_t byte;
    if (!byte_value(vm, a[1], "byte must be in range(0, 256)", &byte)) return VAL_ERR;
    BytearrayObj *b = as_array(a[0]);
    if (!reserve(vm, b, b->len + 1)) return VAL_ERR;
    b->data[b->len++] = byte;
    return VAL_NONE;
}

static Value bytearray_extend(VM *vm, Value *a, unsigned n) {
    (void)n;
    ByteView view;
    BytearrayObj *b = as_array(a[0]);
    if (!source_bytes(vm, a[0], a[1], "can't extend bytearray with %T", &view) ||
        !replace_part(vm, b, b->len, 0, view.data, view.len))
        return VAL_ERR;
    return VAL_NONE;
}

static Value bytearray_insert(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t at;
    uint8_t byte;
    if (!op_to_i64(vm, a[1], &at) ||
        !byte_value(vm, a[2], "byte must be in range(0, 256)", &byte))
        return VAL_ERR;
    BytearrayObj *b = as_array(a[0]);
    if (at < 0 && (at += (int64_t)b->len) < 0) at = 0;
    if ((uint64_t)at > b->len) at = (int64_t)b->len;
    return replace_part(vm, b, (size_t)at, 0, &byte, 1) ? VAL_NONE : VAL_ERR;
}

static Value bytearray_pop(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t at = -1;
    if (a[1] != VAL_UNSET && !op_to_i64(vm, a[1], &at)) return VAL_ERR;
    BytearrayObj *b = as_array(a[0]);
    if (b->len == 0) return err_raise(vm, EXC_IndexError, "pop from empty bytearray");
    if (at < 0) at += (int64_t)b->len;
    if (at < 0 || (uint64_t)at >= b->len)
        return err_raise(vm, EXC_IndexError, "pop index out of range");
    uint8_t byte = b->data[at];
    return replace_part(vm, b, (size_t)at, 1, NULL, 0) ? val_int(byte) : VAL_ERR;
}

static Value bytearray_remove(VM *vm, Value *a, unsigned n) {
    (void)n;
    uint8_t byte;
    if (!byte_value(vm, a[1], "byte must be in range(0, 256)", &byte)) return VAL_ERR;
    BytearrayObj *b = as_array(a[0]);
    size_t at = text_find_char(text_of(a[0]), byte, 0, b->len);
    if (at == TEXT_NONE)
        return err_raise(vm, EXC_ValueError, "value not found in bytearray");
    return replace_part(vm, b, at, 1, NULL, 0) ? VAL_NONE : VAL_ERR;
}

static Value bytearray_reverse(VM *vm, Value *a, unsigned n) {
    (void)n;
    BytearrayObj *b = as_array(a[0]);
    if (!str_charge(vm, b->len)) return VAL_ERR;
    for (size_t i = 0; i < b->len / 2; i++) {
        uint8_t kept = b->data[i];
        b->data[i] = b->data[b->len - 1 - i];
        b->data[b->len - 1 - i] = kept;
    }
    return VAL_NONE;
}

static Value bytearray_clear(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    as_array(a[0])->len = as_array(a[0])->cap = 0;
    as_array(a[0])->data = NULL;
    return VAL_NONE;
}

static Value bytearray_copy(VM *vm, Value *a, unsigned n) {
    (void)n;
    Text t = text_of(a[0]);
    return val_obj(bytearray_from(vm, t.data, t.len));
}

static Value bytearray_alloc(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_int((int64_t)as_array(a[0])->cap);
}

const NativeRow bytearray_rows[] = {
    {"__alloc__", "(self, /)", bytearray_alloc, "How many bytes there is room for.", 0},
    {"__new__", "(cls, /, *args, **kwargs)", bytearray_dunder_new, NULL, NATIVE_NEW},
    {"__init__",
     "(self, source=<unrepresentable>, encoding=<unrepresentable>, "
     "errors=<unrepresentable>)",
     bytearray_dunder_init, NULL, 0},
    {"append", "(self, item, /)", bytearray_append, "Add one byte at the end.", 0},
    {"clear", "(self, /)", bytearray_clear, "Remove all bytes.", 0},
    {"copy", "(self, /)", bytearray_copy, "An equal bytearray of its own.", 0},
    {"extend", "(self, iterable_of_ints, /)", bytearray_extend,
     "Add all bytes of the iterable at the end.", 0},
    {"insert", "(self, index, item, /)", bytearray_insert,
     "Put one byte before the index.", 0},
    {"pop", "(self, index=-1, /)", bytearray_pop,
     "Remove the byte at the index and return it.", 0},
    {"remove", "(self, value, /)", bytearray_remove,
     "Remove the first byte of this value.", 0},
    {"reverse", "(self, /)", bytearray_reverse, "Reverse the order of the bytes.", 0},
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
