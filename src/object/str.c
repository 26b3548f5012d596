// str: making, comparing, cutting and joining texts; the way from and to UTF-8.
// A StrObj has the narrowest width that fits (so equal texts have equal storage) and
// never changes once others can see it. Its data follows the object, or lies in a raw
// buffer: that of a subclass instance, or a growable buffer that several strs share (view
// = 1). In the latter the last eight bytes of the buffer count the bytes in use; a str
// that ends there can be appended to in place, since the others only see their own
// prefix.
#include "object/str.h"

#include "base/siphash.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "heap/budget.h"
#include "object/call.h"
#include "object/err.h"
#include "object/str_internal.h"
#include "object/text.h"

enum { GROWABLE_MIN = 256, CHARGE_MIN = 256 };

void str_trace(VM *vm, Obj *o) {
    const StrObj *s = (StrObj *)o;
    if (s->view) gc_mark_buf(vm, s->data);
}

StrObj *str_empty(void) {
    return STR(empty);
}

static uint8_t width_for(uint32_t maxchar) {
    return maxchar < 0x100 ? 1 : maxchar < 0x10000 ? 2 : 4;
}

bool str_charge(VM *vm, size_t bytes) {
    return bytes < CHARGE_MIN || budget_charge_bytes(vm, bytes);
}

StrObj *str_new(VM *vm, size_t len, uint32_t maxchar, void **data) {
    uint8_t width = width_for(maxchar);
    size_t bytes = 0;
    if (len > TEXT_MAX || !size_mul(len, width, &bytes)) {
        limit_reached(vm, LIMIT_MEMORY);
        return NULL;
    }
    if (!str_charge(vm, bytes)) return NULL;
    StrObj *s = heap_alloc(vm, sizeof *s + bytes, &type_str, KIND_STR, 0);
    if (s == NULL) return NULL;
    s->len = (uint32_t)len;
    s->width = width;
    s->ascii = maxchar < 0x80;
    s->data = s + 1;
    *data = s + 1;
    return s;
}

// A copy of ASCII text: the path of nearly all small strs.
static StrObj *copy_ascii(VM *vm, const void *from, size_t len) {
    if (len == 1) return (StrObj *)(uintptr_t)&latin1_strs[*(const uint8_t *)from];
    void *data;
    StrObj *s;
    if (len < CHARGE_MIN) {
        s = heap_alloc(vm, sizeof *s + len, &type_str, KIND_STR, 0);
        if (s == NULL) return NULL;
        s->len = (uint32_t)len;
        s->width = 1;
        s->ascii = 1;
        s->data = data = s + 1;
    } else if ((s = str_new(vm, len, 0x7F, &data)) == NULL) {
        return NULL;
    }
    text_copy_bytes(data, from, len);
    return s;
}

StrObj *str_of_text(VM *vm, Text t) {
    void *data;
    if (t.len == 0) return str_empty();
    if (t.len == 1) return str_from_char(vm, text_at(t, 0));
    StrObj *s = str_new(vm, t.len, text_max(t), &data);
    if (s != NULL) text_copy(data, s->width, 0, t);
    return s;
}

StrObj *str_from_char(VM *vm, uint32_t cp) {
    if (cp < 256) return (StrObj *)(uintptr_t)&latin1_strs[cp];
    void *data;
    StrObj *s = str_new(vm, 1, cp, &data);
    if (s != NULL) text_fill(data, s->width, 0, cp, 1);
    return s;
}

StrObj *str_from_ascii(VM *vm, const char *s, size_t len) {
    return len == 0 ? str_empty() : copy_ascii(vm, s, len);
}

StrObj *str_from_cstr(VM *vm, const char *s) {
    return str_from_utf8(vm, s, strlen(s));
}

StrObj *str_from_utf8(VM *vm, const char *s, size_t len) {
    Text raw = {s, len, 1};
    if (text_max(raw) < 0x80) return str_of_text(vm, raw);
    size_t count = 0;
    uint32_t max = 0;
    for (size_t i = 0, n; i < len; i += n, count++) {
        uint32_t cp = utf8_get(s + i, &n);
        if (cp > max) max = cp;
    }
    if (count == 1) return str_from_char(vm, max);
    void *data;
    StrObj *out = str_new(vm, count, max, &data);
    if (out == NULL) return NULL;
    for (size_t i = 0, n, at = 0; i < len; i += n, at++) {
        uint32_t cp = utf8_get(s + i, &n);
        if (out->width == 1)
            ((uint8_t *)data)[at] = (uint8_t)cp;
        else if (out->width == 2)
            ((uint16_t *)data)[at] = (uint16_t)cp;
        else
            ((uint32_t *)data)[at] = cp;
    }
    return out;
}

char *str_to_utf8(VM *vm, const StrObj *s, size_t *len) {
    size_t bytes = s->len;
    if (!s->ascii) {
        bytes = 0;
        for (size_t i = 0; i < s->len; i++) {
            uint32_t cp = str_at(s, i);
            bytes += cp < 0x80 ? 1 : cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4;
        }
    }
    if (!str_charge(vm, bytes)) return NULL;
    char *out = buf_new(vm, bytes + 1, KIND_BUF_RAW);
    if (out == NULL) return NULL;
    *len = bytes;
    if (s->ascii) {
        memcpy(out, s->data, bytes);
    } else {
        char *p = out;
        for (size_t i = 0; i < s->len; i++)
            p += utf8_encode(str_at(s, i), p);
    }
    out[bytes] = '\0';
    return out;
}

// ---- comparing
// ------------------------------------------------------------------------------------

int64_t str_hash(VM *vm, StrObj *s) {
    if (s->hash == 0 && s->len != 0) {
        vm->budget.fuel -= s->len >> 6; // polled at the next charge
        s->hash = siphash_python(s->data, (size_t)s->len * s->width);
    }
    return s->hash;
}

bool str_equal_ascii(const StrObj *s, const char *ascii) {
    size_t n = strlen(ascii);
    return s->len == n && s->width == 1 && memcmp(s->data, ascii, n) == 0;
}

int str_compare(const StrObj *a, const StrObj *b) {
    if (a->width == 1 && b->width == 1) {
        const uint8_t *p = a->data, *q = b->data;
        size_t n = a->len < b->len ? a->len : b->len, i = 0;
        uint64_t x, y;
        for (; i + 8 <= n; i += 8) {
            memcpy(&x, p + i, 8);
            memcpy(&y, q + i, 8);
            if (x == y) continue;
            return __builtin_bswap64(x) < __builtin_bswap64(y) ? -1 : 1;
        }
        for (; i < n; i++)
            if (p[i] != q[i]) return p[i] < q[i] ? -1 : 1;
        return (a->len > b->len) - (a->len < b->len);
    }
    return text_compare(text_of_str(a), text_of_str(b));
}

// ---- cutting and joining
// ---------------------------------------------------------------------------

StrObj *str_exact(VM *vm, StrObj *s) {
    return obj_flags(&s->h) & OBJ_SUB ? str_of_text(vm, text_of_str(s)) : s;
}

StrObj *str_slice(VM *vm, StrObj *s, size_t from, size_t to) {
    if (from >= to) return str_empty();
    if (from == 0 && to == s->len) return str_exact(vm, s);
    if (s->ascii) return copy_ascii(vm, (const char *)s->data + from, to - from);
    return str_of_text(vm, text_part(text_of_str(s), from, to));
}

static size_t *used_of(const void *buffer) {
    return (size_t *)((uintptr_t)buffer + (buf_bytes(buffer) & ~(size_t)7)) - 1;
}

// A str that shows the first len units of a growable buffer.
static StrObj *view_of(VM *vm, const void *buffer, size_t len, uint8_t width,
                       bool ascii) {
    StrObj *s = heap_alloc(vm, sizeof *s, &type_str, KIND_STR, 0);
    if (s == NULL) return NULL;
    s->len = (uint32_t)len;
    s->width = width;
    s->ascii = ascii;
    s->view = 1;
    s->data = buffer;
    return s;
}

// Appends b behind a inside a's buffer; NULL without an error when there is no room.
static StrObj *extend_view(VM *vm, const StrObj *a, const StrObj *b, size_t len) {
    size_t *used = used_of(a->data), need = len * a->width;
    if (*used != (size_t)a->len * a->width ||
        need > (size_t)((const char *)used - (const char *)a->data))
        return NULL;
    StrObj *s = view_of(vm, a->data, len, a->width, a->ascii && b->ascii);
    if (s == NULL) return NULL;
    text_copy((void *)(uintptr_t)a->data, a->width, a->len, text_of_str(b));
    *used = need;
    return s;
}

static StrObj *concat_growable(VM *vm, const StrObj *a, const StrObj *b, size_t len,
                               uint8_t width) {
    size_t bytes = len * width;
    if (!str_charge(vm, bytes)) return NULL;
    char *buffer = buf_new(vm, bytes + bytes / 4 + 16, KIND_BUF_RAW);
    if (buffer == NULL) return NULL;
    text_copy(buffer, width, 0, text_of_str(a));
    text_copy(buffer, width, a->len, text_of_str(b));
    *used_of(buffer) = bytes;
    return view_of(vm, buffer, len, width, a->ascii && b->ascii);
}

StrObj *str_concat(VM *vm, StrObj *a, StrObj *b) {
    if (b->len == 0) return str_exact(vm, a);
    if (a->len == 0) return str_exact(vm, b);
    size_t len = (size_t)a->len + b->len;
    if (len < GROWABLE_MIN && a->ascii && b->ascii) {
        StrObj *s = heap_alloc(vm, sizeof *s + len, &type_str, KIND_STR, 0);
        if (s == NULL) return NULL;
        char *text = (char *)(s + 1);
        s->len = (uint32_t)len;
        s->width = s->ascii = 1;
        s->data = text;
        text_copy_bytes(text, a->data, a->len);
        text_copy_bytes(text + a->len, b->data, b->len);
        return s;
    }
    if (len > TEXT_MAX) {
        limit_reached(vm, LIMIT_MEMORY);
        return NULL;
    }
    uint8_t width = a->width > b->width ? a->width : b->width;
    if (a->view && a->width == width) {
        if (!str_charge(vm, (size_t)b->len * width)) return NULL;
        StrObj *s = extend_view(vm, a, b, len);
        if (s != NULL || err_pending(vm)) return s;
    }
    if (len * width >= GROWABLE_MIN && b->len < a->len)
        return concat_growable(vm, a, b, len, width);
    void *data;
    uint32_t max = width == 1 ? (a->ascii && b->ascii ? 0x7F : 0xFF)
                              : (width == 2 ? 0xFFFF : 0x10FFFF);
    StrObj *s = str_new(vm, len, max, &data);
    if (s == NULL) return NULL;
    text_copy(data, width, 0, text_of_str(a));
    text_copy(data, width, a->len, text_of_str(b));
    return s;
}

static void join_bytes(uint8_t *to, const StrObj *sep, const Value *items, size_t n) {
    size_t gap = sep->len;
    const uint8_t *mark = sep->data;
    for (size_t i = 0; i < n; i++) {
        const StrObj *s = as_str(items[i]);
        if (i && gap == 1) {
            *to++ = *mark;
        } else if (i) {
            text_copy_bytes(to, mark, gap);
            to += gap;
        }
        text_copy_bytes(to, s->data, s->len);
        to += s->len;
    }
}

static void join_wide(void *data, uint8_t width, const StrObj *sep, const Value *items,
                      size_t n) {
    size_t at = 0;
    for (size_t i = 0; i < n; i++) {
        if (i && sep->len) {
            text_copy(data, width, at, text_of_str(sep));
            at += sep->len;
        }
        const StrObj *s = as_str(items[i]);
        text_copy(data, width, at, text_of_str(s));
        at += s->len;
    }
}

StrObj *str_join(VM *vm, StrObj *sep, const Value *items, size_t n) {
    if (n == 0) return str_empty();
    if (n == 1) return str_exact(vm, as_str(items[0]));
    size_t len;
    uint8_t width = sep->width;
    bool ascii = sep->ascii;
    if (!budget_charge(vm, n)) return NULL;
    if (!size_mul(sep->len, n - 1, &len)) len = SIZE_MAX / 2;
    for (size_t i = 0; i < n && len <= TEXT_MAX; i++) {
        const StrObj *s = as_str(items[i]);
        len += s->len;
        ascii &= s->ascii;
        if (s->width > width) width = s->width;
    }
    if (len == 0) return str_empty();
    void *data;
    uint32_t max = width == 1 ? (ascii ? 0x7F : 0xFF) : width == 2 ? 0xFFFF : 0x10FFFF;
    StrObj *out = str_new(vm, len, max, &data);
    if (out == NULL) return NULL;
    if (width == 1)
        join_bytes(data, sep, items, n);
    else
        join_wide(data, width, sep, items, n);
    return out;
}

Value str_getitem(VM *vm, Value self, Value key) {
    StrObj *s = as_str(self);
    size_t len = s->len;
    if (is_kind(key, KIND_SLICE)) {
        TextSpan span;
        if (!text_span(vm, (SliceObj *)as_obj(key), &len, &span)) return VAL_ERR;
        if (span.step == 1)
            return val_obj(
                str_slice(vm, s, (size_t)span.start, (size_t)span.start + span.count));
        StrBuilder b;
        sb_init(&b, vm);
        if (!budget_charge(vm, span.count / 8)) return VAL_ERR;
        for (size_t i = 0; i < span.count; i++)
            sb_char(&b, str_at(s, (size_t)(span.start + (int64_t)i * span.step)));
        return sb_finish(&b);
    }
    size_t at;
    if (!text_index(vm, key, &len, "string index out of range",
                    "string indices must be integers, not '%T'", &at))
        return VAL_ERR;
    return val_obj(str_from_char(vm, str_at(s, at)));
}

bool str_is_identifier(const StrObj *s) {
    if (s->len == 0 || !unicode_is_id_start(str_at(s, 0))) return false;
    for (size_t i = 1; i < s->len; i++)
        if (!unicode_is_id_continue(str_at(s, i))) return false;
    return true;
}
