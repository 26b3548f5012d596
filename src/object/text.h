// Text: a view of code points or bytes, over which str, bytes and bytearray share their
// algorithms. A view is only good until guest code runs (a bytearray may change); the
// collector keeps its memory.
#pragma once

#include <string.h>

#include "object/types.h"

typedef struct Text {
    const void *data;
    size_t len;    // units of width bytes
    uint8_t width; // 1, 2, 4
} Text;

#define TEXT_NONE SIZE_MAX            // not found
#define TEXT_MAX ((size_t)UINT32_MAX) // the longest str, in code points

static inline uint32_t text_at(Text t, size_t i) {
    return t.width == 1   ? ((const uint8_t *)t.data)[i]
           : t.width == 2 ? ((const uint16_t *)t.data)[i]
                          : ((const uint32_t *)t.data)[i];
}
static inline Text text_of_str(const StrObj *s) {
    return (Text){s->data, s->len, s->width};
}
static inline Text text_part(Text t, size_t from, size_t to) {
    return (Text){(const char *)t.data + from * t.width, to - from, t.width};
}

// memcpy without a call for the short pieces that most texts are.
static inline void text_copy_bytes(void *to, const void *from, size_t n) {
    char *p = to;
    const char *q = from;
    uint64_t a, b;
    if (n > 16) {
        memcpy(p, q, n);
    } else if (n >= 8) {
        memcpy(&a, q, 8);
        memcpy(&b, q + n - 8, 8);
        memcpy(p, &a, 8);
        memcpy(p + n - 8, &b, 8);
    } else if (n >= 4) {
        uint32_t c, d;
        memcpy(&c, q, 4);
        memcpy(&d, q + n - 4, 4);
        memcpy(p, &c, 4);
        memcpy(p + n - 4, &d, 4);
    } else if (n > 0) {
        char first = q[0], middle = q[n / 2], last = q[n - 1];
        p[0] = first;
        p[n / 2] = middle;
        p[n - 1] = last;
    }
}

// ---- pure functions (text_find.c): from <= to <= hay.len
// ----------------------------------------
size_t text_find_char(Text hay, uint32_t c, size_t from, size_t to);
size_t text_rfind_char(Text hay, uint32_t c, size_t from, size_t to);
size_t text_find(Text hay, Text needle, size_t from,
                 size_t to); // linear in the worst case
size_t text_rfind(Text hay, Text needle, size_t from, size_t to);
size_t text_count(Text hay, Text needle, size_t from, size_t to, size_t max);
bool text_equal(Text a, Text b);
int text_compare(Text a, Text b); // -1, 0, 1
uint32_t text_max(Text t); // an upper bound of the same width class as the largest unit:
                           // 0x7F, 0xFF, 0xFFFF or 0x10FFFF
// Copies n units of from, widening or narrowing (they must fit).
void text_copy(void *to, uint8_t to_width, size_t at, Text from);
void text_fill(void *to, uint8_t width, size_t at, uint32_t c, size_t n);

// ---- arguments (text.c)
// --------------------------------------------------------------------------- The text of
// a str, bytes or bytearray object.
Text text_of(Value v);
// Optional slice bounds as of str.find: clamps into 0..len. False = error.
bool text_bounds(VM *vm, Value start, Value end, size_t len, size_t *from, size_t *to);
// The items that a slice object selects in a sequence of len. False = error.
typedef struct TextSpan {
    int64_t start, step;
    size_t count;
} TextSpan;
// The length is read after the slice's values were converted, which may run guest code.
bool text_span(VM *vm, const SliceObj *s, const size_t *len, TextSpan *out);
// Subscript as an index into len items, negative ones from the end. False = error:
// IndexError with the words for the range, or TypeError with the words for the type (they
// hold one %T).
bool text_index(VM *vm, Value key, const size_t *length, const char *range_words,
                const char *type_words, size_t *out);
// An int that counts; OverflowError in the words of a repetition. False = error.
bool text_size(VM *vm, Value v, int64_t *out);
// A new object of self's builtin type (str, bytes, bytearray) from a part of its text;
// the object itself when that is all of it and it is immutable.
Value text_piece(VM *vm, Value self, size_t from, size_t to);

// ---- methods common to str, bytes and bytearray (text_methods.c, text_split.c), as
// rows' functions --
Value text_m_find(VM *vm, Value *a, unsigned n);
Value text_m_rfind(VM *vm, Value *a, unsigned n);
Value text_m_index(VM *vm, Value *a, unsigned n);
Value text_m_rindex(VM *vm, Value *a, unsigned n);
Value text_m_count(VM *vm, Value *a, unsigned n);
Value text_m_startswith(VM *vm, Value *a, unsigned n);
Value text_m_endswith(VM *vm, Value *a, unsigned n);
Value text_m_removeprefix(VM *vm, Value *a, unsigned n);
Value text_m_removesuffix(VM *vm, Value *a, unsigned n);
Value text_m_strip(VM *vm, Value *a, unsigned n);
Value text_m_lstrip(VM *vm, Value *a, unsigned n);
Value text_m_rstrip(VM *vm, Value *a, unsigned n);
Value text_m_split(VM *vm, Value *a, unsigned n);
Value text_m_rsplit(VM *vm, Value *a, unsigned n);
Value text_m_splitlines(VM *vm, Value *a, unsigned n);
Value text_m_partition(VM *vm, Value *a, unsigned n);
Value text_m_rpartition(VM *vm, Value *a, unsigned n);
Value text_m_replace(VM *vm, Value *a, unsigned n);
Value text_m_ljust(VM *vm, Value *a, unsigned n);
Value text_m_rjust(VM *vm, Value *a, unsigned n);
Value text_m_center(VM *vm, Value *a, unsigned n);
Value text_m_zfill(VM *vm, Value *a, unsigned n);
Value text_m_expandtabs(VM *vm, Value *a, unsigned n);
Value text_repeat(VM *vm, Value self, Value times);
// A new object of self's type with room for len units up to maxchar; *data to fill.
Value text_new_like(VM *vm, Value self, size_t len, uint32_t maxchar, void **data,
                    uint8_t *width);
