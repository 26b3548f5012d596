// StrBuilder: a text that grows at its end, on the accounted heap, widening when it must.
// After a failure every call does nothing and sb_finish returns the error. A builder
// keeps its cap a little larger than needed; sb_finish copies to a str of exact size,
// which costs less than it would to keep the slack. maxchar bounds what was added.
#include "heap/budget.h"
#include "object/err.h"
#include "object/str_internal.h"

enum { FIRST_CAP = 64 };

void sb_init(StrBuilder *b, VM *vm) {
    b->vm = vm;
    b->data = b->small;
    b->len = 0;
    b->cap = SB_SMALL;
    b->width = 1;
    b->failed = false;
    b->maxchar = 0;
}

// Room for n more units of at least this width. False = failed.
static bool make_more_room(StrBuilder *b, size_t n, uint8_t width) {
    if (b->failed) return false;
    if (width < b->width) width = b->width;
    size_t need;
    if (!size_add(b->len, n, &need) || need > TEXT_MAX) {
        limit_reached(b->vm, LIMIT_MEMORY);
        b->failed = true;
        return false;
    }
    if (need <= b->cap && width == b->width) return true;
    size_t cap = need <= b->cap ? b->cap : need + need / 2;
    if (cap < FIRST_CAP) cap = FIRST_CAP;
    void *data =
        str_charge(b->vm, cap * width) ? buf_new(b->vm, cap * width, KIND_BUF_RAW) : NULL;
    if (data == NULL) {
        b->failed = true;
        return false;
    }
    if (b->len) text_copy(data, width, 0, (Text){b->data, b->len, b->width});
    b->data = data;
    b->cap = cap;
    b->width = width;
    return true;
}

static inline bool make_room(StrBuilder *b, size_t n, uint8_t width) {
    return (n <= b->cap - b->len && width <= b->width && !b->failed) ||
           make_more_room(b, n, width);
}

static uint8_t width_of(uint32_t cp) {
    return cp < 0x100 ? 1 : cp < 0x10000 ? 2 : 4;
}

void sb_char(StrBuilder *b, uint32_t cp) {
    if (!make_room(b, 1, width_of(cp))) return;
    if (b->width == 1)
        ((uint8_t *)b->data)[b->len++] = (uint8_t)cp;
    else if (b->width == 2)
        ((uint16_t *)b->data)[b->len++] = (uint16_t)cp;
    else
        ((uint32_t *)b->data)[b->len++] = cp;
    if (cp > b->maxchar) b->maxchar = cp;
}

static void add_text(StrBuilder *b, Text t, uint32_t max) {
    if (t.len == 0 || !make_room(b, t.len, width_of(max))) return;
    if (b->width == 1)
        text_copy_bytes((char *)b->data + b->len, t.data, t.width == 1 ? t.len : 0);
    if (b->width != 1 || t.width != 1) text_copy(b->data, b->width, b->len, t);
    b->len += t.len;
    if (max > b->maxchar) b->maxchar = max;
}

void sb_text(StrBuilder *b, Text t) {
    add_text(b, t, text_max(t));
}

void sb_str(StrBuilder *b, const StrObj *s) {
    Text t = text_of_str(s);
    add_text(b, t, s->ascii ? 0x7F : text_max(t));
}

void sb_slice(StrBuilder *b, const StrObj *s, size_t from, size_t to) {
    if (from >= to) return;
    Text t = text_part(text_of_str(s), from, to);
    add_text(b, t, s->ascii ? 0x7F : text_max(t));
}

void sb_ascii_len(StrBuilder *b, const char *s, size_t len) {
    add_text(b, (Text){s, len, 1}, 0x7F);
}

void sb_ascii(StrBuilder *b, const char *s) {
    sb_ascii_len(b, s, strlen(s));
}

void sb_repeat(StrBuilder *b, uint32_t cp, size_t n) {
    if (n == 0 || !make_room(b, n, width_of(cp))) return;
    text_fill(b->data, b->width, b->len, cp, n);
    b->len += n;
    if (cp > b->maxchar) b->maxchar = cp;
}

Value sb_finish(StrBuilder *b) {
    if (b->failed) return VAL_ERR;
    if (b->len == 0) return val_obj(str_empty());
    if (b->maxchar < 0x80) return val_obj(str_from_ascii(b->vm, b->data, b->len));
    return val_obj(str_of_text(b->vm, (Text){b->data, b->len, b->width}));
}
