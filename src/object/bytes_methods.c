// Methods that only bytes and bytearray have in common: ASCII case, hexadecimal, join,
// translate, decode.
#include "base/unicode.h"
#include "heap/budget.h"
#include "object/bytes_internal.h"
#include "object/call.h"
#include "object/err.h"
#include "object/list.h"
#include "object/str_internal.h"
#include "object/text_args.h"
#include "object/tuple.h"

// ---- ASCII case
// ---------------------------------------------------------------------------------------

static bool is_upper(uint32_t c) {
    return c - 'A' < 26u;
}
static bool is_lower(uint32_t c) {
    return c - 'a' < 26u;
}

typedef uint8_t ByteMap(uint8_t c, size_t at, uint8_t before);

static Value map_bytes(VM *vm, Value self, ByteMap *map) {
    Text t = text_of(self);
    void *data;
    uint8_t width;
    Value out = text_new_like(vm, self, t.len, 0xFF, &data, &width);
    if (is_err(out)) return out;
    const uint8_t *from = t.data;
    for (size_t i = 0; i < t.len; i++)
        ((uint8_t *)data)[i] = map(from[i], i, i ? from[i - 1] : 0);
    return out;
}

static uint8_t to_lower(uint8_t c, size_t at, uint8_t before) {
    (void)at, (void)before;
    return is_upper(c) ? c + 32 : c;
}
static uint8_t to_upper(uint8_t c, size_t at, uint8_t before) {
    (void)at, (void)before;
    return is_lower(c) ? c - 32 : c;
}
static uint8_t to_swapped(uint8_t c, size_t at, uint8_t before) {
    return is_lower(c) ? to_upper(c, at, before) : to_lower(c, at, before);
}
static uint8_t to_title(uint8_t c, size_t at, uint8_t before) {
    return is_lower(before) || is_upper(before) ? to_lower(c, at, before)
                                                : to_upper(c, at, before);
}
static uint8_t to_capital(uint8_t c, size_t at, uint8_t before) {
    return at ? to_lower(c, at, before) : to_upper(c, at, before);
}

#define MAP_METHOD(name, map)                                                            \
    Value bytes_m_##name(VM *vm, Value *a, unsigned n) {                                 \
        (void)n;                                                                         \
        return map_bytes(vm, a[0], map);                                                 \
    }
MAP_METHOD(lower, to_lower)
MAP_METHOD(upper, to_upper)
MAP_METHOD(swapcase, to_swapped)
MAP_METHOD(title, to_title)
MAP_METHOD(capitalize, to_capital)

// ---- predicates
// ---------------------------------------------------------------------------------------

static Value all_are(VM *vm, Value self, unsigned flags) {
    Text t = text_of(self);
    if (!text_pay(vm, self)) return VAL_ERR;
    for (size_t i = 0; i < t.len; i++) {
        uint32_t c = text_at(t, i);
        bool space = flags == UNICODE_SPACE;
        if (c >= 128 || (space ? !text_is_blank(self, c) : !unicode_is(c, flags)))
            return VAL_FALSE;
    }
    return val_bool(t.len != 0);
}

#define ALL_METHOD(name, flags)                                                          \
    Value bytes_m_##name(VM *vm, Value *a, unsigned n) {                                 \
        (void)n;                                                                         \
        return all_are(vm, a[0], flags);                                                 \
    }
ALL_METHOD(isalnum, UNICODE_ALNUM)
ALL_METHOD(isalpha, UNICODE_ALPHA)
ALL_METHOD(isdigit, UNICODE_DIGIT)
ALL_METHOD(isspace, UNICODE_SPACE)

Value bytes_m_isascii(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!text_pay(vm, a[0])) return VAL_ERR;
    return val_bool(text_max(text_of(a[0])) < 0x80);
}

static Value all_cased(VM *vm, Value self, bool upper) {
    Text t = text_of(self);
    bool any = false;
    if (!text_pay(vm, self)) return VAL_ERR;
    for (size_t i = 0; i < t.len; i++) {
        uint32_t c = text_at(t, i);
        if (upper ? is_lower(c) : is_upper(c)) return VAL_FALSE;
        any |= upper ? is_upper(c) : is_lower(c);
    }
    return val_bool(any);
}

Value bytes_m_islower(VM *vm, Value *a, unsigned n) {
    (void)n;
    return all_cased(vm, a[0], false);
}
Value bytes_m_isupper(VM *vm, Value *a, unsigned n) {
    (void)n;
    return all_cased(vm, a[0], true);
}

Value bytes_m_istitle(VM *vm, Value *a, unsigned n) {
    (void)n;
    Text t = text_of(a[0]);
    bool any = false, in_word = false;
    if (!text_pay(vm, a[0])) return VAL_ERR;
    for (size_t i = 0; i < t.len; i++) {
        uint32_t c = text_at(t, i);
        if (in_word ? is_upper(c) : is_lower(c)) return VAL_FALSE;
        in_word = is_upper(c) || is_lower(c);
        any |= in_word;
    }
    return val_bool(any);
}

// ---- hexadecimal
// --------------------------------------------------------------------------------------

static bool read_separator(VM *vm, Value sep, uint32_t *out) {
    if (!is_str(sep) && !is_bytes(sep) && !is_bytearray(sep)) {
        if (op_len(vm, sep) >= 0)
            err_raise(vm, EXC_TypeError, "sep must be str or bytes.");
        return false;
    }
    Text t = text_of(sep);
    if (t.len != 1) {
        err_raise(vm, EXC_ValueError, "sep must be length 1.");
        return false;
    }
    *out = text_at(t, 0);
    if (*out > 127) err_raise(vm, EXC_ValueError, "sep must be ASCII.");
    return *out < 128;
}

Value bytes_hex(VM *vm, const uint8_t *p, size_t len, Value sep, Value group) {
    uint32_t mark = 0;
    int64_t every = 1;
    if (sep != VAL_UNSET && !read_separator(vm, sep, &mark)) return VAL_ERR;
    if (group != VAL_UNSET && !op_to_i64(vm, group, &every)) return VAL_ERR;
    if (len == 0) return val_obj(str_empty());
    size_t step = every < 0 ? (size_t)-every : (size_t)every;
    size_t marks = sep == VAL_UNSET || step == 0 ? 0 : (len - 1) / step;
    void *data;
    StrObj *out = str_new(vm, len * 2 + marks, 0x7F, &data);
    if (out == NULL) return VAL_ERR;
    uint8_t *to = data;
    for (size_t i = 0; i < len; i++) {
        size_t counted = every < 0 ? i : len - i; // groups are counted from one end
        if (marks && i && counted % step == 0) *to++ = (uint8_t)mark;
        *to++ = (uint8_t) "0123456789abcdef"[p[i] >> 4];
        *to++ = (uint8_t) "0123456789abcdef"[p[i] & 15];
    }
    return val_obj(out);
}

Value bytes_m_hex(VM *vm, Value *a, unsigned n) {
    (void)n;
    Text t = text_of(a[0]);
    return bytes_hex(vm, t.data, t.len, a[1], a[2]);
}

static int hex_digit(uint32_t c) {
    if (c - '0' < 10u) return (int)(c - '0');
    c |= 32;
    return c - 'a' < 6u ? (int)(c - 'a' + 10) : -1;
}

Value bytes_m_fromhex(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_str(a[1]))
        return err_raise(vm, EXC_TypeError, "fromhex() argument must be str, not %T",
                         a[1]);
    Text t = text_of(a[1]);
    StrBuilder b;
    sb_init(&b, vm);
    if (!str_charge(vm, t.len)) return VAL_ERR;
    for (size_t i = 0; i < t.len;) {
        uint32_t c = text_at(t, i);
        if (c == ' ' || (c >= '\t' && c <= '\r')) {
            i++;
            continue;
        }
        int high = hex_digit(c), low = i + 1 < t.len ? hex_digit(text_at(t, i + 1)) : -1;
        if (high < 0 || low < 0)
            return err_raise(
                vm, EXC_ValueError,
                "non-hexadecimal number found in fromhex() arg at position %zu",
                high < 0 ? i : i + 1);
        sb_char(&b, (uint32_t)(high << 4 | low));
        i += 2;
    }
    if (b.failed) return VAL_ERR;
    bool array = class_is_subclass(as_class(a[0]), TYPE_OF(bytearray));
    Value out = array ? val_obj(bytearray_from(vm, b.data, b.len))
                      : val_obj(bytes_from(vm, b.data, b.len));
    if (is_err(out) || as_class(a[0]) == TYPE_OF(bytes) ||
        as_class(a[0]) == TYPE_OF(bytearray))
        return out;
    return vm_call1(vm, a[0], out);
}

// ---- join, translate, decode
// ------------------------------------------------------------------------------

// Adds up the lengths, then copies; no guest code runs in between.
static Value join_items(VM *vm, Value self, const Value *items, size_t n) {
    Text sep = text_of(self);
    size_t len = 0;
    ByteView view;
    if (!budget_charge(vm, n)) return VAL_ERR;
    for (size_t i = 0; i < n; i++) {
        if (!bytes_view(items[i], &view))
            return err_raise(vm, EXC_TypeError,
                             "sequence item %zu: expected a bytes-like object, %T found",
                             i, items[i]);
        if (!size_add(len, view.len, &len) || (i && !size_add(len, sep.len, &len)))
            return limit_reached(vm, LIMIT_MEMORY);
    }
    void *data;
    uint8_t width;
    Value out = text_new_like(vm, self, len, 0xFF, &data, &width);
    if (is_err(out)) return out;
    uint8_t *to = data;
    for (size_t i = 0; i < n; i++) {
        if (i && sep.len) {
            memcpy(to, sep.data, sep.len);
            to += sep.len;
        }
        if (!bytes_view(items[i], &view)) return VAL_ERR;
        memcpy(to, view.data, view.len);
        to += view.len;
    }
    return out;
}

Value bytes_m_join(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (is_exact(a[1], KIND_TUPLE))
        return join_items(vm, a[0], as_tuple(a[1])->items, as_tuple(a[1])->len);
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

Value bytes_m_translate(VM *vm, Value *a, unsigned n) {
    (void)n;
    ByteView table = {NULL, 0}, remove = {NULL, 0};
    if (!is_none(a[1])) {
        if (!bytes_view_of(vm, a[1], &table)) return VAL_ERR;
        if (table.len != 256)
            return err_raise(vm, EXC_ValueError,
                             "translation table must be 256 characters long");
    }
    if (a[2] != VAL_UNSET && !bytes_view_of(vm, a[2], &remove)) return VAL_ERR;
    bool gone[256] = {false};
    for (size_t i = 0; i < remove.len; i++)
        gone[remove.data[i]] = true;
    if (!text_pay(vm, a[0]) || !str_charge(vm, remove.len)) return VAL_ERR;
    Text t = text_of(a[0]);
    const uint8_t *from = t.data;
    size_t len = 0;
    for (size_t i = 0; i < t.len; i++)
        len += !gone[from[i]];
    void *data;
    uint8_t width;
    Value out = text_new_like(vm, a[0], len, 0xFF, &data, &width);
    if (is_err(out)) return out;
    uint8_t *to = data;
    for (size_t i = 0; i < t.len; i++)
        if (!gone[from[i]]) *to++ = table.data ? table.data[from[i]] : from[i];
    return out;
}

Value bytes_m_maketrans(VM *vm, Value *a, unsigned n) {
    (void)n;
    ByteView from, to;
    uint8_t *data;
    if (!bytes_view_of(vm, a[0], &from) || !bytes_view_of(vm, a[1], &to)) return VAL_ERR;
    if (from.len != to.len)
        return err_raise(vm, EXC_ValueError, "maketrans arguments must have same length");
    BytesObj *out = bytes_new(vm, 256, &data);
    if (out == NULL || !str_charge(vm, from.len)) return VAL_ERR;
    for (unsigned i = 0; i < 256; i++)
        data[i] = (uint8_t)i;
    for (size_t i = 0; i < from.len; i++)
        data[from.data[i]] = to.data[i];
    return val_obj(out);
}

Value bytes_m_decode(VM *vm, Value *a, unsigned n) {
    (void)n;
    for (int i = 1; i < 3; i++)
        if (a[i] != VAL_UNSET && !is_str(a[i]))
            return err_raise(vm, EXC_TypeError,
                             "decode() argument '%s' must be str, not %T",
                             i == 1 ? "encoding" : "errors", a[i]);
    return bytes_decode(vm, a[0], a[1] == VAL_UNSET ? NULL : as_str(a[1]),
                        a[2] == VAL_UNSET ? NULL : as_str(a[2]));
}
