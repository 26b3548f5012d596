// Methods that str, bytes and bytearray have in common: splitting, partitioning and
// padding.
#include "base/unicode.h"
#include "heap/budget.h"
#include "object/bytes.h"
#include "object/call.h"
#include "object/err.h"
#include "object/list.h"
#include "object/str_internal.h"
#include "object/text_args.h"
#include "object/tuple.h"

// ---- splitting
// --------------------------------------------------------------------------------------

static bool add_piece(VM *vm, ListObj *out, Value self, size_t from, size_t to) {
    if (!budget_charge(vm, 1)) return false;
    Value piece = is_str(self) ? val_obj(str_slice(vm, as_str(self), from, to))
                               : text_piece(vm, self, from, to);
    return !is_err(piece) && list_append(vm, out, piece);
}

// The same for a str of one-byte text.
static bool split_latin1(VM *vm, ListObj *out, Value self, Text t) {
    const uint8_t *p = t.data;
    for (size_t at = 0;;) {
        while (at < t.len && unicode_latin1_flags[p[at]] & UNICODE_SPACE)
            at++;
        if (at == t.len) return true;
        size_t from = at;
        while (at < t.len && !(unicode_latin1_flags[p[at]] & UNICODE_SPACE))
            at++;
        if (!add_piece(vm, out, self, from, at)) return false;
    }
}

static bool split_blanks(VM *vm, ListObj *out, Value self, Text t, size_t max) {
    if (max == SIZE_MAX && is_str(self) && t.width == 1)
        return split_latin1(vm, out, self, t);
    size_t at = 0;
    for (;;) {
        while (at < t.len && text_is_blank(self, text_at(t, at)))
            at++;
        if (at == t.len) return true;
        size_t from = at;
        if (max-- == 0) return add_piece(vm, out, self, from, t.len);
        while (at < t.len && !text_is_blank(self, text_at(t, at)))
            at++;
        if (!add_piece(vm, out, self, from, at)) return false;
    }
}

static bool split_separated(VM *vm, ListObj *out, Value self, Text t, Text sep,
                            size_t max) {
    size_t from = 0;
    for (; max > 0; max--) {
        size_t at = text_find(t, sep, from, t.len);
        if (at == TEXT_NONE) break;
        if (!add_piece(vm, out, self, from, at)) return false;
        from = at + sep.len;
    }
    return add_piece(vm, out, self, from, t.len);
}

// The same from the right; the pieces come in reverse.
static bool rsplit_blanks(VM *vm, ListObj *out, Value self, Text t, size_t max) {
    size_t at = t.len;
    for (;;) {
        while (at > 0 && text_is_blank(self, text_at(t, at - 1)))
            at--;
        if (at == 0) return true;
        size_t to = at;
        if (max-- == 0) return add_piece(vm, out, self, 0, to);
        while (at > 0 && !text_is_blank(self, text_at(t, at - 1)))
            at--;
        if (!add_piece(vm, out, self, at, to)) return false;
    }
}

static bool rsplit_separated(VM *vm, ListObj *out, Value self, Text t, Text sep,
                             size_t max) {
    size_t to = t.len;
    for (; max > 0; max--) {
        size_t at = text_rfind(t, sep, 0, to);
        if (at == TEXT_NONE) break;
        if (!add_piece(vm, out, self, at + sep.len, to)) return false;
        to = at;
    }
    return add_piece(vm, out, self, 0, to);
}

// a: self, sep, maxsplit
static Value split(VM *vm, Value *a, bool right) {
    int64_t limit = -1;
    Text sep = {NULL, 0, 1};
    if (a[2] != VAL_UNSET && !op_to_i64(vm, a[2], &limit)) return VAL_ERR;
    size_t max = limit < 0 ? SIZE_MAX : (size_t)limit;
    bool blanks = is_none(a[1]);
    if (!blanks) {
        if (!text_arg(vm, a[0], a[1], "must be str or None, not %T", &sep))
            return VAL_ERR;
        if (sep.len == 0) return err_raise(vm, EXC_ValueError, "empty separator");
    }
    if (!text_pay(vm, a[0])) return VAL_ERR;
    ListObj *out = list_new(vm, 0);
    if (out == NULL) return VAL_ERR;
    Text t = text_of(a[0]);
    bool ok = right ? (blanks ? rsplit_blanks(vm, out, a[0], t, max)
                              : rsplit_separated(vm, out, a[0], t, sep, max))
                    : (blanks ? split_blanks(vm, out, a[0], t, max)
                              : split_separated(vm, out, a[0], t, sep, max));
    if (!ok) return VAL_ERR;
    if (right)
        for (size_t i = 0, j = out->len; i + 1 < j--; i++) {
            Value kept = out->items[i];
            out->items[i] = out->items[j];
            out->items[j] = kept;
        }
    return val_obj(out);
}

Value text_m_split(VM *vm, Value *a, unsigned n) {
    (void)n;
    return split(vm, a, false);
}
Value text_m_rsplit(VM *vm, Value *a, unsigned n) {
    (void)n;
    return split(vm, a, true);
}

static bool ends_line(Value self, uint32_t c) {
    return is_str(self) ? unicode_is_line_break(c) : c == '\n' || c == '\r';
}

Value text_m_splitlines(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t keep = a[1] == VAL_TRUE;
    if (!is_bool(a[1]) && !op_to_i64_clamp(vm, a[1], &keep)) return VAL_ERR;
    if (!text_pay(vm, a[0])) return VAL_ERR;
    ListObj *out = list_new(vm, 0);
    if (out == NULL) return VAL_ERR;
    Text t = text_of(a[0]);
    for (size_t at = 0; at < t.len;) {
        size_t from = at;
        while (at < t.len && !ends_line(a[0], text_at(t, at)))
            at++;
        size_t to = at;
        if (at < t.len) {
            at += text_at(t, at) == '\r' && at + 1 < t.len && text_at(t, at + 1) == '\n'
                      ? 2
                      : 1;
            if (keep) to = at;
        }
        if (!add_piece(vm, out, a[0], from, to)) return VAL_ERR;
    }
    return val_obj(out);
}

static Value partition(VM *vm, Value *a, bool right) {
    Text sep;
    if (!text_arg(vm, a[0], a[1], "must be str, not %T", &sep)) return VAL_ERR;
    if (sep.len == 0) return err_raise(vm, EXC_ValueError, "empty separator");
    if (!text_pay(vm, a[0])) return VAL_ERR;
    Text t = text_of(a[0]);
    size_t at = right ? text_rfind(t, sep, 0, t.len) : text_find(t, sep, 0, t.len);
    TupleObj *out = tuple_new(vm, 3);
    if (out == NULL) return VAL_ERR;
    size_t split_at = at != TEXT_NONE ? at : right ? 0 : t.len;
    size_t rest = at != TEXT_NONE ? at + sep.len : right ? 0 : t.len;
    out->items[0] = text_piece(vm, a[0], 0, split_at);
    out->items[1] = at == TEXT_NONE      ? text_piece(vm, a[0], 0, 0)
                    : is_bytearray(a[0]) ? text_piece(vm, a[0], at, rest)
                                         : a[1];
    out->items[2] = text_piece(vm, a[0], rest, t.len);
    for (size_t i = 0; i < 3; i++)
        if (is_err(out->items[i])) return VAL_ERR;
    return val_obj(out);
}

Value text_m_partition(VM *vm, Value *a, unsigned n) {
    (void)n;
    return partition(vm, a, false);
}
Value text_m_rpartition(VM *vm, Value *a, unsigned n) {
    (void)n;
    return partition(vm, a, true);
}

// ---- padding
// ----------------------------------------------------------------------------------------

static Value pad(VM *vm, Value self, size_t left, size_t right, uint32_t fill) {
    Text t = text_of(self);
    size_t len;
    if (!size_add(t.len, left, &len) || !size_add(len, right, &len))
        return err_raise(vm, EXC_OverflowError, "padded string is too long");
    void *data;
    uint8_t width;
    uint32_t max = text_max(t);
    Value out = text_new_like(vm, self, len, max > fill ? max : fill, &data, &width);
    if (is_err(out)) return out;
    text_fill(data, width, 0, fill, left);
    text_copy(data, width, left, t);
    text_fill(data, width, left + t.len, fill, right);
    return out;
}

// a: self, width, fillchar. *missing is how many units to add, 0 if none.
static bool pad_arguments(VM *vm, Value *a, const char *name, size_t *missing,
                          int64_t *width, uint32_t *fill) {
    *fill = ' ';
    if (!op_to_i64(vm, a[1], width)) return false;
    if (a[2] != VAL_UNSET) {
        if (is_str(a[0])) {
            if (!is_str(a[2])) {
                err_raise(vm, EXC_TypeError,
                          "The fill character must be a unicode character, not %T", a[2]);
                return false;
            }
            if (as_str(a[2])->len != 1) {
                err_raise(vm, EXC_TypeError,
                          "The fill character must be exactly one character long");
                return false;
            }
        } else if ((!is_bytes(a[2]) && !is_bytearray(a[2])) || text_of(a[2]).len != 1) {
            err_raise(vm, EXC_TypeError,
                      "%s() argument 2 must be a byte string of length 1, not %T", name,
                      a[2]);
            return false;
        }
        *fill = text_at(text_of(a[2]), 0);
    }
    size_t len = text_of(a[0]).len;
    *missing = *width > (int64_t)len ? (size_t)*width - len : 0;
    return true;
}

static Value justify(VM *vm, Value *a, const char *name, char side) {
    size_t missing;
    int64_t width;
    uint32_t fill;
    if (!pad_arguments(vm, a, name, &missing, &width, &fill)) return VAL_ERR;
    if (missing == 0) return text_piece(vm, a[0], 0, text_of(a[0]).len);
    size_t left = side == 'l'   ? 0
                  : side == 'r' ? missing
                                : missing / 2 + (missing & (size_t)width & 1);
    return pad(vm, a[0], left, missing - left, fill);
}

Value text_m_ljust(VM *vm, Value *a, unsigned n) {
    (void)n;
    return justify(vm, a, "ljust", 'l');
}
Value text_m_rjust(VM *vm, Value *a, unsigned n) {
    (void)n;
    return justify(vm, a, "rjust", 'r');
}
Value text_m_center(VM *vm, Value *a, unsigned n) {
    (void)n;
    return justify(vm, a, "center", 'c');
}

Value text_m_zfill(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t width;
    if (!op_to_i64(vm, a[1], &width)) return VAL_ERR;
    Text t = text_of(a[0]);
    if (width <= (int64_t)t.len) return text_piece(vm, a[0], 0, t.len);
    size_t missing = (size_t)width - t.len;
    bool sign = t.len && (text_at(t, 0) == '-' || text_at(t, 0) == '+');
    void *data;
    uint8_t units;
    Value out = text_new_like(vm, a[0], (size_t)width, text_max(t), &data, &units);
    if (is_err(out)) return out;
    if (sign) text_copy(data, units, 0, text_part(t, 0, 1));
    text_fill(data, units, sign, '0', missing);
    text_copy(data, units, sign + missing, text_part(t, sign, t.len));
    return out;
}

// Calls for every stretch of the text and every run of blanks that replaces a tab; data
// NULL: only measures.
static size_t expand(Text t, size_t tab, void *data, uint8_t width) {
    size_t out = 0, column = 0;
    for (size_t i = 0; i < t.len; i++) {
        uint32_t c = text_at(t, i);
        if (c == '\t') {
            size_t blanks = tab ? tab - column % tab : 0;
            if (data) text_fill(data, width, out, ' ', blanks);
            if (!size_add(out, blanks, &out) || out > INT64_MAX) return SIZE_MAX;
            column += blanks;
        } else {
            if (data) text_fill(data, width, out, c, 1);
            out++;
            column = c == '\n' || c == '\r' ? 0 : column + 1;
        }
    }
    return out;
}

Value text_m_expandtabs(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t tab;
    if (!op_to_i64(vm, a[1], &tab) || !text_pay(vm, a[0])) return VAL_ERR;
    Text t = text_of(a[0]);
    size_t size = tab > 0 ? (size_t)tab : 0;
    size_t len = expand(t, size, NULL, 0);
    if (len > INT64_MAX)
        return err_raise(vm, EXC_OverflowError, "new string is too long");
    void *data;
    uint8_t width;
    Value out = text_new_like(vm, a[0], len, text_max(t), &data, &width);
    if (!is_err(out)) expand(t, size, data, width);
    return out;
}
