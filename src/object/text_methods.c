// Methods that str, bytes and bytearray have in common: searching, affixes, trimming,
// replacing. The object's own type decides what an argument must be: a str for str, a
// bytes-like object (for some also a byte's number) for the others. Integers are read
// before views are taken, since __index__ may change a bytearray.
#include "base/unicode.h"
#include "heap/budget.h"
#include "object/bytes.h"
#include "object/call.h"
#include "object/err.h"
#include "object/str_internal.h"
#include "object/text_args.h"
#include "object/tuple.h"

bool text_arg(VM *vm, Value self, Value v, const char *words, Text *out) {
    if (is_str(self)) {
        if (!is_str(v)) {
            const char *mark = strstr(words, "%T");
            if (is_none(v) && mark != NULL && strstr(words, "() argument") != NULL) {
                char head[64] = ""; // these call the class of None "None"
                memcpy(head, words, (size_t)(mark - words));
                err_raise(vm, EXC_TypeError, "%sNone", head);
            } else {
                err_raise(vm, EXC_TypeError, words, v);
            }
            return false;
        }
        *out = text_of_str(as_str(v));
        return true;
    }
    ByteView view;
    if (!bytes_view_of(vm, v, &view)) return false;
    *out = (Text){view.data, view.len, 1};
    return true;
}

bool text_arg_or_byte(VM *vm, Value self, Value v, const char *words, uint8_t *byte,
                      Text *out) {
    if (is_str(self)) return text_arg(vm, self, v, words, out);
    ByteView view;
    if (bytes_view(v, &view)) {
        *out = (Text){view.data, view.len, 1};
        return true;
    }
    if (!is_int_like(v) && is_err(class_dunder(vm, class_of(v), DU_index))) {
        err_raise(vm, EXC_TypeError,
                  "argument should be integer or bytes-like object, not '%T'", v);
        return false;
    }
    int64_t i;
    if (!op_to_i64_clamp(vm, v, &i)) return false;
    if (i < 0 || i > 255) {
        err_raise(vm, EXC_ValueError, "byte must be in range(0, 256)");
        return false;
    }
    *byte = (uint8_t)i;
    *out = (Text){byte, 1, 1};
    return true;
}

bool text_pay(VM *vm, Value self) {
    Text t = text_of(self);
    return str_charge(vm, t.len * t.width);
}

bool text_is_blank(Value self, uint32_t c) {
    if (is_str(self)) return unicode_is_space(c);
    return c == ' ' || (c >= '\t' && c <= '\r');
}

// ---- searching
// --------------------------------------------------------------------------------------

typedef size_t Search(Text hay, Text needle, size_t from, size_t to);

// a: self, sub, start, end. False = error; *at may be TEXT_NONE.
static bool search(VM *vm, Value *a, Search *find, size_t *at) {
    Text needle;
    uint8_t byte;
    size_t from, to;
    if (!text_bounds(vm, a[2], a[3], text_of(a[0]).len, &from, &to)) return false;
    if (!text_arg_or_byte(vm, a[0], a[1], "must be str, not %T", &byte, &needle))
        return false;
    if (!text_pay(vm, a[0])) return false;
    Text hay = text_of(a[0]);
    if (to > hay.len) to = hay.len;
    *at = from > to ? TEXT_NONE : find(hay, needle, from, to);
    return true;
}

static Value found(VM *vm, Value *a, Search *find) {
    size_t at;
    if (!search(vm, a, find, &at)) return VAL_ERR;
    return val_int(at == TEXT_NONE ? -1 : (int64_t)at);
}

static Value index_or_error(VM *vm, Value *a, Search *find) {
    size_t at;
    if (!search(vm, a, find, &at)) return VAL_ERR;
    if (at == TEXT_NONE)
        return err_raise(vm, EXC_ValueError,
                         is_str(a[0]) ? "substring not found" : "subsection not found");
    return val_int((int64_t)at);
}

Value text_m_find(VM *vm, Value *a, unsigned n) {
    (void)n;
    return found(vm, a, text_find);
}
Value text_m_rfind(VM *vm, Value *a, unsigned n) {
    (void)n;
    return found(vm, a, text_rfind);
}
Value text_m_index(VM *vm, Value *a, unsigned n) {
    (void)n;
    return index_or_error(vm, a, text_find);
}
Value text_m_rindex(VM *vm, Value *a, unsigned n) {
    (void)n;
    return index_or_error(vm, a, text_rfind);
}

static size_t count_all(Text hay, Text needle, size_t from, size_t to) {
    return text_count(hay, needle, from, to, SIZE_MAX);
}

Value text_m_count(VM *vm, Value *a, unsigned n) {
    (void)n;
    size_t count;
    if (!search(vm, a, count_all, &count)) return VAL_ERR;
    return val_int(count == TEXT_NONE ? 0 : (int64_t)count);
}

// ---- affixes
// ----------------------------------------------------------------------------------------

static bool has_affix(Text t, Text affix, size_t from, size_t to, bool at_end) {
    if (to > t.len) to = t.len;
    if (from > to || affix.len > to - from) return false;
    size_t at = at_end ? to - affix.len : from;
    return text_equal(text_part(t, at, at + affix.len), affix);
}

static Value affix_test(VM *vm, Value *a, bool at_end) {
    size_t from, to;
    if (!text_bounds(vm, a[2], a[3], text_of(a[0]).len, &from, &to)) return VAL_ERR;
    const Value *affixes = &a[1];
    size_t n = 1;
    bool str = is_str(a[0]);
    const char *name = at_end ? "endswith" : "startswith";
    if (is_tuple(a[1])) {
        affixes = as_tuple(a[1])->items;
        n = as_tuple(a[1])->len;
    } else {
        ByteView view;
        if (str ? !is_str(a[1]) : !bytes_view(a[1], &view))
            return err_raise(vm, EXC_TypeError,
                             "%s first arg must be %s or a tuple of %s, not %T", name,
                             str ? "str" : "bytes", str ? "str" : "bytes", a[1]);
    }
    if (!budget_charge(vm, n)) return VAL_ERR;
    for (size_t i = 0; i < n; i++) {
        Text affix;
        if (str && !is_str(affixes[i]))
            return err_raise(vm, EXC_TypeError,
                             "tuple for %s must only contain str, not %T", name,
                             affixes[i]);
        if (!text_arg(vm, a[0], affixes[i], "", &affix)) return VAL_ERR;
        if (has_affix(text_of(a[0]), affix, from, to, at_end)) return VAL_TRUE;
    }
    return VAL_FALSE;
}

Value text_m_startswith(VM *vm, Value *a, unsigned n) {
    (void)n;
    return affix_test(vm, a, false);
}
Value text_m_endswith(VM *vm, Value *a, unsigned n) {
    (void)n;
    return affix_test(vm, a, true);
}

Value text_m_removeprefix(VM *vm, Value *a, unsigned n) {
    (void)n;
    Text affix, t = text_of(a[0]);
    if (!text_arg(vm, a[0], a[1], "removeprefix() argument must be str, not %T", &affix))
        return VAL_ERR;
    bool cut = has_affix(t, affix, 0, t.len, false);
    return text_piece(vm, a[0], cut ? affix.len : 0, t.len);
}
Value text_m_removesuffix(VM *vm, Value *a, unsigned n) {
    (void)n;
    Text affix, t = text_of(a[0]);
    if (!text_arg(vm, a[0], a[1], "removesuffix() argument must be str, not %T", &affix))
        return VAL_ERR;
    bool cut = has_affix(t, affix, 0, t.len, true);
    return text_piece(vm, a[0], 0, cut ? t.len - affix.len : t.len);
}

// ---- trimming
// ---------------------------------------------------------------------------------------

// A set of units: a bitmap for those below 256, the rest are looked for in the text
// itself.
typedef struct UnitSet {
    Text text;
    uint64_t low[4];
} UnitSet;

static void set_init(UnitSet *set, Text t) {
    memset(set, 0, sizeof *set);
    set->text = t;
    for (size_t i = 0; i < t.len; i++) {
        uint32_t c = text_at(t, i);
        if (c < 256) set->low[c >> 6] |= (uint64_t)1 << (c & 63);
    }
}

static bool set_has(VM *vm, const UnitSet *set, uint32_t c) {
    if (c < 256) return set->low[c >> 6] >> (c & 63) & 1;
    vm->budget.fuel -= (int64_t)(set->text.len >> 4);
    return text_find_char(set->text, c, 0, set->text.len) != TEXT_NONE;
}

enum { TRIM_LEFT = 1, TRIM_RIGHT = 2 };

static Value trim(VM *vm, Value *a, unsigned sides, const char *words) {
    UnitSet set;
    bool blanks = is_none(a[1]);
    Text chars;
    if (!blanks) {
        if (!text_arg(vm, a[0], a[1], words, &chars) || !str_charge(vm, chars.len))
            return VAL_ERR;
        set_init(&set, chars);
    }
    if (!text_pay(vm, a[0])) return VAL_ERR;
    Text t = text_of(a[0]);
    size_t from = 0, to = t.len;
    if (sides & TRIM_LEFT)
        while (from < to && (blanks ? text_is_blank(a[0], text_at(t, from))
                                    : set_has(vm, &set, text_at(t, from)))) {
            from++;
            if (vm->budget.fuel < 0 && !budget_poll(vm)) return VAL_ERR;
        }
    if (sides & TRIM_RIGHT)
        while (to > from && (blanks ? text_is_blank(a[0], text_at(t, to - 1))
                                    : set_has(vm, &set, text_at(t, to - 1)))) {
            to--;
            if (vm->budget.fuel < 0 && !budget_poll(vm)) return VAL_ERR;
        }
    return text_piece(vm, a[0], from, to);
}

Value text_m_strip(VM *vm, Value *a, unsigned n) {
    (void)n;
    return trim(vm, a, TRIM_LEFT | TRIM_RIGHT, "strip arg must be None or str");
}
Value text_m_lstrip(VM *vm, Value *a, unsigned n) {
    (void)n;
    return trim(vm, a, TRIM_LEFT, "lstrip arg must be None or str");
}
Value text_m_rstrip(VM *vm, Value *a, unsigned n) {
    (void)n;
    return trim(vm, a, TRIM_RIGHT, "rstrip arg must be None or str");
}

// ---- replacing
// --------------------------------------------------------------------------------------

// Writes t with the first `count` places of old (there are as many) replaced.
static void write_replaced(void *data, uint8_t width, Text t, Text old, Text with,
                           size_t count) {
    size_t from = 0, out = 0;
    for (size_t i = 0; i < count; i++) {
        size_t at = old.len ? text_find(t, old, from, t.len) : from + (i != 0);
        text_copy(data, width, out, text_part(t, from, at));
        out += at - from;
        text_copy(data, width, out, with);
        out += with.len;
        from = at + old.len;
    }
    text_copy(data, width, out, text_part(t, from, t.len));
}

Value text_m_replace(VM *vm, Value *a, unsigned n) {
    (void)n;
    Text old, with;
    int64_t max = -1;
    if (a[3] != VAL_UNSET && !op_to_i64(vm, a[3], &max)) return VAL_ERR;
    if (!text_arg(vm, a[0], a[1], "replace() argument 1 must be str, not %T", &old) ||
        !text_arg(vm, a[0], a[2], "replace() argument 2 must be str, not %T", &with) ||
        !text_pay(vm, a[0]))
        return VAL_ERR;
    Text t = text_of(a[0]);
    size_t count = text_count(t, old, 0, t.len, max < 0 ? SIZE_MAX : (size_t)max);
    if (count == 0) return text_piece(vm, a[0], 0, t.len);
    if (!budget_charge(vm, count / 4)) return VAL_ERR;
    size_t grown, len = t.len - count * old.len;
    if (!size_mul(count, with.len, &grown) || !size_add(len, grown, &len) ||
        len > INT64_MAX)
        return err_raise(vm, EXC_OverflowError,
                         is_str(a[0]) ? "replace string is too long"
                                      : "replace bytes is too long");
    uint8_t width = t.width > with.width ? t.width : with.width;
    void *data;
    if (width == 1 && old.len == 1 && with.len == 1) {
        uint8_t from = (uint8_t)text_at(old, 0), to = (uint8_t)text_at(with, 0);
        Value out =
            text_new_like(vm, a[0], t.len, text_max(t) | text_max(with), &data, &width);
        if (is_err(out)) return out;
        memcpy(data, t.data, t.len);
        uint8_t *p = data;
        for (size_t left = count; left > 0; left--) {
            p = memchr(p, from, t.len - (size_t)(p - (uint8_t *)data));
            *p++ = to;
        }
        return out;
    }
    if (width == 1) {
        uint32_t max_unit = text_max(t) | text_max(with);
        Value out = text_new_like(vm, a[0], len, max_unit, &data, &width);
        if (!is_err(out)) write_replaced(data, width, t, old, with, count);
        return out;
    }
    // The result may be narrower than its parts.
    if (len > TEXT_MAX) return limit_reached(vm, LIMIT_MEMORY);
    if (!str_charge(vm, len * width) || !(data = buf_new(vm, len * width, KIND_BUF_RAW)))
        return VAL_ERR;
    write_replaced(data, width, t, old, with, count);
    return val_obj(str_of_text(vm, (Text){data, len, width}));
}
