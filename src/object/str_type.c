// str as a type: construction, repr, operators, iteration and the methods that other
// files do not hold.
#include "base/unicode.h"
#include "heap/budget.h"
#include "object/bytes.h"
#include "object/call.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/int.h"
#include "object/list.h"
#include "object/str_internal.h"
#include "object/tuple.h"

// ---- construction
// -------------------------------------------------------------------------------------

// An instance of a guest class with the text of s.
static Value make_subclass(VM *vm, ClassObj *cls, const StrObj *s) {
    size_t bytes = (size_t)s->len * s->width;
    if (!str_charge(vm, bytes)) return VAL_ERR;
    StrObj *out = (StrObj *)instance_alloc(vm, cls, sizeof *out + bytes);
    if (out == NULL) return VAL_ERR;
    memcpy(out + 1, s->data, bytes);
    out->data = out + 1;
    out->len = s->len;
    out->width = s->width;
    out->ascii = s->ascii;
    out->hash = s->hash;
    return val_obj(out);
}

static bool check_codec_name(VM *vm, Value v, const char *what, const StrObj **out) {
    *out = NULL;
    if (v == VAL_UNSET) return true;
    if (!is_str(v)) {
        err_raise(vm, EXC_TypeError, "str() argument '%s' must be str, not %T", what, v);
        return false;
    }
    *out = as_str(v);
    return true;
}

static Value str_dunder_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    ClassObj *cls = as_class(a[0]);
    const StrObj *encoding, *errors;
    if (!check_codec_name(vm, a[2], "encoding", &encoding) ||
        !check_codec_name(vm, a[3], "errors", &errors))
        return VAL_ERR;
    Value text;
    ByteView view;
    if (a[2] != VAL_UNSET || a[3] != VAL_UNSET) {
        if (is_str(a[1]))
            return err_raise(vm, EXC_TypeError, "decoding str is not supported");
        if (!bytes_view(a[1], &view))
            return err_raise(vm, EXC_TypeError,
                             "decoding to str: need a bytes-like object, %T found", a[1]);
        text = bytes_decode(vm, a[1], encoding, errors);
    } else {
        text = op_str(vm, a[1]);
    }
    if (is_err(text) || cls == TYPE_OF(str)) return text;
    return make_subclass(vm, cls, as_str(text));
}

// ---- repr
// -------------------------------------------------------------------------------------------------

static void add_escaped(StrBuilder *b, uint32_t c) {
    static const char digits[] = "0123456789abcdef";
    sb_char(b, '\\');
    int n = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
    sb_char(b, n == 2 ? 'x' : n == 4 ? 'u' : 'U');
    while (n-- > 0)
        sb_char(b, (uint32_t)digits[c >> (4 * n) & 15]);
}

// The text between single quotes, or double ones if that saves escapes; with ascii_only
// all else is escaped.
static StrObj *quote(VM *vm, const StrObj *s, bool ascii_only) {
    Text t = text_of_str(s);
    if (!str_charge(vm, t.len * 4)) return NULL;
    bool single = text_find_char(t, '\'', 0, t.len) != TEXT_NONE;
    uint32_t mark = single && text_find_char(t, '"', 0, t.len) == TEXT_NONE ? '"' : '\'';
    StrBuilder b;
    sb_init(&b, vm);
    sb_char(&b, mark);
    size_t plain = 0; // the stretch from here on is copied as it is
    for (size_t i = 0; i < t.len && !b.failed; i++) {
        uint32_t c = text_at(t, i);
        bool keep =
            c != mark && c != '\\' &&
            (c < 0x80 ? c >= ' ' && c != 0x7F : !ascii_only && unicode_is_printable(c));
        if (keep) continue;
        sb_slice(&b, s, plain, i);
        plain = i + 1;
        if (c == mark || c == '\\') {
            sb_char(&b, '\\');
            sb_char(&b, c);
        } else if (c == '\n' || c == '\t' || c == '\r') {
            sb_char(&b, '\\');
            sb_char(&b, c == '\n' ? 'n' : c == '\t' ? 't' : 'r');
        } else {
            add_escaped(&b, c);
        }
    }
    sb_slice(&b, s, plain, t.len);
    sb_char(&b, mark);
    return as_str(sb_finish(&b));
}

StrObj *str_repr(VM *vm, StrObj *s) {
    return quote(vm, s, false);
}

StrObj *str_ascii(VM *vm, const StrObj *s) {
    if (s->ascii) return (StrObj *)(uintptr_t)s;
    StrBuilder b;
    sb_init(&b, vm);
    if (!str_charge(vm, (size_t)s->len * 8)) return NULL;
    for (size_t i = 0; i < s->len && !b.failed; i++) {
        uint32_t c = str_at(s, i);
        if (c < 0x80)
            sb_char(&b, c);
        else
            add_escaped(&b, c);
    }
    return as_str(sb_finish(&b));
}

// ---- slots
// -------------------------------------------------------------------------------------------------

static Value slot_repr(VM *vm, Value self) {
    return val_obj(str_repr(vm, as_str(self)));
}

static Value slot_str(VM *vm, Value self) {
    return val_obj(str_exact(vm, as_str(self)));
}

static bool slot_hash(VM *vm, Value self, int64_t *out) {
    *out = str_hash(vm, as_str(self));
    return true;
}

static Value slot_compare(VM *vm, Value a, Value b, CmpOp op) {
    if (!is_str(a) || !is_str(b)) return VAL_NOTIMPL;
    const StrObj *x = as_str(a), *y = as_str(b);
    vm->budget.fuel -= (x->len < y->len ? x->len : y->len) >> 6;
    if (op == CMP_EQ) return val_bool(str_equal(x, y));
    if (op == CMP_NE) return val_bool(!str_equal(x, y));
    int order = str_compare(x, y);
    switch (op) {
    case CMP_LT: return val_bool(order < 0);
    case CMP_LE: return val_bool(order <= 0);
    case CMP_GT: return val_bool(order > 0);
    default: return val_bool(order >= 0);
    }
}

static bool is_count(VM *vm, Value v) {
    return is_int_like(v) || !is_err(class_dunder(vm, class_of(v), DU_index));
}

// Only a guest's class can know what to do with a str on the other side.
static bool is_guest_with(VM *vm, Value v, Dunder d) {
    const ClassObj *cls = class_of(v);
    return !(cls->flags & CLASS_STATIC) && !is_err(class_dunder(vm, cls, d));
}

static Value slot_binary(VM *vm, Value a, Value b, BinOp op) {
    if (op == BIN_ADD) {
        if (!is_str(a)) return VAL_NOTIMPL;
        if (is_str(b)) return val_obj(str_concat(vm, as_str(a), as_str(b)));
        if (is_guest_with(vm, b, DU_radd)) return VAL_NOTIMPL;
        return err_raise(vm, EXC_TypeError,
                         "can only concatenate str (not \"%T\") to str", b);
    }
    if (op == BIN_MUL) {
        Value text = is_str(a) ? a : b, times = is_str(a) ? b : a;
        return is_count(vm, times) ? text_repeat(vm, text, times) : VAL_NOTIMPL;
    }
    if (op == BIN_MOD && is_str(a)) return str_mod(vm, as_str(a), b);
    return VAL_NOTIMPL;
}

static int slot_truth(VM *vm, Value self) {
    (void)vm;
    return as_str(self)->len != 0;
}

static int64_t slot_len(VM *vm, Value self) {
    (void)vm;
    return as_str(self)->len;
}

static int slot_contains(VM *vm, Value self, Value item) {
    if (!is_str(item)) {
        err_raise(vm, EXC_TypeError,
                  "'in <string>' requires string as left operand, not %T", item);
        return -1;
    }
    Text t = text_of(self);
    if (!str_charge(vm, t.len)) return -1;
    return text_find(t, text_of(item), 0, t.len) != TEXT_NONE;
}

static Value slot_iter(VM *vm, Value self) {
    SeqIterObj *it = heap_alloc(vm, sizeof *it, &type_str_iterator, KIND_STRITER, 0);
    if (it != NULL) it->seq = self;
    return val_obj(it);
}

static Value slot_format(VM *vm, Value self, StrObj *spec) {
    return str_format_value(vm, as_str(self), spec);
}

const TypeSlots str_slots = {
    .repr = slot_repr,
    .str = slot_str,
    .hash = slot_hash,
    .compare = slot_compare,
    .binary = slot_binary,
    .truth = slot_truth,
    .len = slot_len,
    .getitem = str_getitem,
    .contains = slot_contains,
    .iter = slot_iter,
    .format = slot_format,
};

static Value iter_self(VM *vm, Value self) {
    (void)vm;
    return self;
}

static Value iter_step_str(VM *vm, Value self) {
    SeqIterObj *it = (SeqIterObj *)as_obj(self);
    if (it->seq == VAL_UNSET) return VAL_STOP;
    const StrObj *s = as_str(it->seq);
    if ((uint64_t)it->index >= s->len) {
        it->seq = VAL_UNSET;
        return VAL_STOP;
    }
    return val_obj(str_from_char(vm, str_at(s, (size_t)it->index++)));
}

const TypeSlots str_iterator_slots = {.iter = iter_self, .next = iter_step_str};

static Value str_iterator_length_hint(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    SeqIterObj *it = (SeqIterObj *)as_obj(a[0]);
    return val_int(it->seq == VAL_UNSET ? 0 : as_str(it->seq)->len - it->index);
}

// ---- join, translate
// ------------------------------------------------------------------------------------

static Value join_items(VM *vm, Value self, const Value *items, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (!is_str(items[i]))
            return err_raise(vm, EXC_TypeError,
                             "sequence item %zu: expected str instance, %T found", i,
                             items[i]);
    return val_obj(str_join(vm, as_str(self), items, n));
}

static Value str_join_method(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (is_exact(a[1], KIND_LIST))
        return join_items(vm, a[0], as_list(a[1])->items, as_list(a[1])->len);
    if (is_exact(a[1], KIND_TUPLE))
        return join_items(vm, a[0], as_tuple(a[1])->items, as_tuple(a[1])->len);
    if (iter_is_guest(vm, a[1])) {
        Value twin = frozen_function(vm, "join_of");
        return is_err(twin) ? twin : call_tail(vm, twin, 2, a);
    }
    ListObj *all = list_new(vm, 0);
    IterLoop loop;
    Value item;
    if (all == NULL) return VAL_ERR;
    if (!iter_begin(vm, &loop, a[1])) {
        if (err_catch(vm, EXC_TypeError))
            err_raise(vm, EXC_TypeError, "can only join an iterable");
        return VAL_ERR;
    }
    while (iter_step(vm, &loop, &item))
        if (!list_append(vm, all, item)) return VAL_ERR;
    if (loop.failed) return VAL_ERR;
    return join_items(vm, a[0], all->items, all->len);
}

// What the table says about one character: sets *out, VAL_UNSET when it says nothing.
// False = error.
static bool translation_of(VM *vm, Value table, uint32_t c, Value *out) {
    Value key = val_int((int64_t)c);
    if (is_exact(table, KIND_DICT)) {
        *out = VAL_UNSET;
        return dict_get(vm, as_dict(table), key, out) >= 0;
    }
    *out = op_getitem(vm, table, key);
    if (!is_err(*out)) return true;
    *out = VAL_UNSET;
    return err_catch(vm, EXC_LookupError);
}

static bool add_translation(VM *vm, StrBuilder *b, uint32_t c, Value to) {
    int64_t code;
    if (to == VAL_UNSET) {
        sb_char(b, c);
    } else if (is_str(to)) {
        sb_str(b, as_str(to));
    } else if (is_int_like(to)) {
        if (!int_to_i64(to, &code) || code < 0 || code > UNICODE_MAX) {
            err_raise(vm, EXC_ValueError, "character mapping must be in range(0x110000)");
            return false;
        }
        sb_char(b, (uint32_t)code);
    } else if (!is_none(to)) {
        err_raise(vm, EXC_TypeError,
                  "character mapping must return integer, None or str");
        return false;
    }
    return !b->failed;
}

static Value str_translate(VM *vm, Value *a, unsigned n) {
    (void)n;
    const StrObj *s = as_str(a[0]);
    StrBuilder b;
    sb_init(&b, vm);
    Value known[128]; // what the table of an exact dict says about ASCII, VAL_STOP = not
                      // asked
    for (size_t i = 0; i < 128; i++)
        known[i] = VAL_STOP;
    for (size_t i = 0; i < s->len; i++) {
        uint32_t c = str_at(s, i);
        Value to;
        if (!budget_charge(vm, 1)) return VAL_ERR;
        if (c < 128 && known[c] != VAL_STOP) {
            to = known[c];
        } else {
            if (!translation_of(vm, a[1], c, &to)) return VAL_ERR;
            if (c < 128 && is_exact(a[1], KIND_DICT)) known[c] = to;
        }
        if (!add_translation(vm, &b, c, to)) return VAL_ERR;
    }
    return sb_finish(&b);
}

static Value table_of_dict(VM *vm, Value x) {
    if (!is_exact(x, KIND_DICT))
        return err_raise(vm, EXC_TypeError,
                         "if you give only one argument to maketrans it must be a dict");
    DictObj *out = dict_new(vm);
    size_t pos = 0;
    Value key, value;
    if (out == NULL) return VAL_ERR;
    while (dict_next(as_dict(x), &pos, &key, &value)) {
        if (!budget_charge(vm, 1)) return VAL_ERR;
        if (is_str(key)) {
            if (as_str(key)->len != 1)
                return err_raise(vm, EXC_ValueError,
                                 "string keys in translate table must be of length 1");
            key = val_int((int64_t)str_at(as_str(key), 0));
        } else if (!is_int_like(key)) {
            return err_raise(vm, EXC_TypeError,
                             "keys in translate table must be strings or integers");
        }
        if (!dict_set(vm, out, key, value)) return VAL_ERR;
    }
    return val_obj(out);
}

static Value str_maketrans(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (a[1] == VAL_UNSET) return table_of_dict(vm, a[0]);
    for (int i = 1; i < 3; i++)
        if (a[i] != VAL_UNSET && !is_str(a[i]))
            return err_raise(vm, EXC_TypeError,
                             "maketrans() argument %d must be str, not %T", i + 1, a[i]);
    if (!is_str(a[0]))
        return err_raise(
            vm, EXC_TypeError,
            "first maketrans argument must be a string if there is a second argument");
    const StrObj *x = as_str(a[0]), *y = as_str(a[1]);
    if (x->len != y->len)
        return err_raise(vm, EXC_ValueError,
                         "the first two maketrans arguments must have equal length");
    DictObj *out = dict_new(vm);
    if (out == NULL || !budget_charge(vm, x->len)) return VAL_ERR;
    for (size_t i = 0; i < x->len; i++)
        if (!dict_set(vm, out, val_int((int64_t)str_at(x, i)),
                      val_int((int64_t)str_at(y, i))))
            return VAL_ERR;
    if (a[2] != VAL_UNSET)
        for (size_t i = 0; i < as_str(a[2])->len; i++)
            if (!dict_set(vm, out, val_int((int64_t)str_at(as_str(a[2]), i)), VAL_NONE))
                return VAL_ERR;
    return val_obj(out);
}

static Value str_encode(VM *vm, Value *a, unsigned n) {
    (void)n;
    for (int i = 1; i < 3; i++)
        if (a[i] != VAL_UNSET && !is_str(a[i]))
            return err_raise(vm, EXC_TypeError,
                             "encode() argument '%s' must be str, not %T",
                             i == 1 ? "encoding" : "errors", a[i]);
    return str_encode_as(vm, as_str(a[0]), a[1] == VAL_UNSET ? NULL : as_str(a[1]),
                         a[2] == VAL_UNSET ? NULL : as_str(a[2]));
}

static Value str_getnewargs(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value plain = val_obj(str_exact(vm, as_str(a[0])));
    return is_err(plain) ? plain : val_obj(tuple_from(vm, &plain, 1));
}

const NativeRow str_rows[] = {
    {"__new__", "(cls, object='', encoding=<unrepresentable>, errors=<unrepresentable>)",
     str_dunder_new, NULL, NATIVE_NEW},
    {"__getnewargs__", "(self, /)", str_getnewargs, NULL, 0},
    {"center", "(self, width, fillchar=' ', /)", text_m_center,
     "The text in the middle of the given width.", 0},
    {"count", "(self, sub, start=None, end=None, /)", text_m_count,
     "How often sub occurs without overlap.", 0},
    {"encode", "(self, /, encoding=<unrepresentable>, errors=<unrepresentable>)",
     str_encode, "The text as bytes in an encoding.", 0},
    {"endswith", "(self, suffix, start=None, end=None, /)", text_m_endswith,
     "Does the text end with the suffix (or one of a tuple)?", 0},
    {"expandtabs", "(self, /, tabsize=8)", text_m_expandtabs,
     "The text with tabs replaced by spaces.", 0},
    {"find", "(self, sub, start=None, end=None, /)", text_m_find,
     "The lowest index of sub, or -1.", 0},
    {"index", "(self, sub, start=None, end=None, /)", text_m_index,
     "The lowest index of sub; ValueError if there is none.", 0},
    {"join", "(self, iterable, /)", str_join_method,
     "The texts of the iterable with this one between them.", 0},
    {"ljust", "(self, width, fillchar=' ', /)", text_m_ljust,
     "The text at the left of the given width.", 0},
    {"lstrip", "(self, chars=None, /)", text_m_lstrip,
     "The text without blanks (or the given characters) at its start.", 0},
    {"maketrans", "(x, y=<unrepresentable>, z=<unrepresentable>, /)", str_maketrans,
     "A table for translate().", NATIVE_STATICMETHOD},
    {"partition", "(self, sep, /)", text_m_partition,
     "What is before, at and behind the first separator.", 0},
    {"removeprefix", "(self, prefix, /)", text_m_removeprefix,
     "The text without the prefix, if it has it.", 0},
    {"removesuffix", "(self, suffix, /)", text_m_removesuffix,
     "The text without the suffix, if it has it.", 0},
    {"replace", "(self, old, new, count=-1, /)", text_m_replace,
     "The text with occurrences of old replaced by new.", 0},
    {"rfind", "(self, sub, start=None, end=None, /)", text_m_rfind,
     "The highest index of sub, or -1.", 0},
    {"rindex", "(self, sub, start=None, end=None, /)", text_m_rindex,
     "The highest index of sub; ValueError if there is none.", 0},
    {"rjust", "(self, width, fillchar=' ', /)", text_m_rjust,
     "The text at the right of the given width.", 0},
    {"rpartition", "(self, sep, /)", text_m_rpartition,
     "What is before, at and behind the last separator.", 0},
    {"rsplit", "(self, /, sep=None, maxsplit=-1)", text_m_rsplit,
     "The parts between separators, counted from the end.", 0},
    {"rstrip", "(self, chars=None, /)", text_m_rstrip,
     "The text without blanks (or the given characters) at its end.", 0},
    {"split", "(self, /, sep=None, maxsplit=-1)", text_m_split,
     "The parts between separators (or blanks).", 0},
    {"splitlines", "(self, /, keepends=False)", text_m_splitlines, "The lines.", 0},
    {"startswith", "(self, prefix, start=None, end=None, /)", text_m_startswith,
     "Does the text start with the prefix (or one of a tuple)?", 0},
    {"strip", "(self, chars=None, /)", text_m_strip,
     "The text without blanks (or the given characters) at both ends.", 0},
    {"translate", "(self, table, /)", str_translate,
     "Each character replaced by what the table says.", 0},
    {"zfill", "(self, width, /)", text_m_zfill,
     "The text filled with zeros behind its sign.", 0},
};

const NativeRow str_iterator_rows[] = {
    {"__length_hint__", "(self, /)", str_iterator_length_hint, NULL, 0},
};
