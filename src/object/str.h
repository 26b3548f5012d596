// str: the C interface.
#pragma once

#include <stdarg.h>
#include <string.h>

#include "object/types.h"

static inline uint32_t str_at(const StrObj *s, size_t i) {
    return s->width == 1   ? ((const uint8_t *)s->data)[i]
           : s->width == 2 ? ((const uint16_t *)s->data)[i]
                           : ((const uint32_t *)s->data)[i];
}
int64_t str_hash(VM *vm, StrObj *s); // computes and caches (static strings carry it)
// Are n bytes the same? Short ones, which names and words are, without a call.
static inline bool str_same_bytes(const void *a, const void *b, size_t n) {
    const char *p = a, *q = b;
    uint64_t x, y, u, v;
    if (n > 32) return memcmp(a, b, n) == 0;
    if (n >= 8) {
        for (size_t i = 0; i + 8 < n; i += 8) {
            memcpy(&x, p + i, 8);
            memcpy(&y, q + i, 8);
            if (x != y) return false;
        }
        memcpy(&x, p + n - 8, 8);
        memcpy(&y, q + n - 8, 8);
        return x == y;
    }
    if (n >= 4) {
        uint32_t c, d, e, f;
        memcpy(&c, p, 4);
        memcpy(&d, q, 4);
        memcpy(&e, p + n - 4, 4);
        memcpy(&f, q + n - 4, 4);
        return c == d && e == f;
    }
    for (u = v = 0; n > 0; n--) {
        u = u << 8 | (uint8_t)p[n - 1];
        v = v << 8 | (uint8_t)q[n - 1];
    }
    return u == v;
}
static inline bool str_equal(const StrObj *a, const StrObj *b) {
    return a == b || (a->len == b->len && a->width == b->width &&
                      str_same_bytes(a->data, b->data, (size_t)a->len * a->width));
}
bool str_equal_ascii(const StrObj *s, const char *ascii); // with a C string
int str_compare(const StrObj *a, const StrObj *b);        // -1, 0, 1 by code points

StrObj *str_from_utf8(VM *vm, const char *s, size_t len);  // WTF-8, trusted to be well-formed
StrObj *str_from_cstr(VM *vm, const char *s);
StrObj *str_from_ascii(VM *vm, const char *s, size_t len);
StrObj *str_from_char(VM *vm, uint32_t cp);                // Latin-1 ones are static
StrObj *str_new(VM *vm, size_t len, uint32_t maxchar, void **data); // uninitialised text to fill; width from maxchar
StrObj *str_empty(void);
StrObj *str_concat(VM *vm, StrObj *a, StrObj *b);          // amortised linear for s += t loops (see growable buffers)
StrObj *str_slice(VM *vm, StrObj *s, size_t from, size_t to);
StrObj *str_join(VM *vm, StrObj *sep, const Value *items, size_t n); // items are StrObj values
StrObj *str_ascii(VM *vm, const StrObj *s); // what is not ASCII as escapes: ascii(x) is str_ascii of repr(x)
StrObj *str_repr(VM *vm, StrObj *s);
Value str_getitem(VM *vm, Value self, Value key);
StrObj *str_intern(VM *vm, StrObj *s);                     // the interned twin: pointer equality = text equality
StrObj *str_intern_utf8(VM *vm, const char *s, size_t len);
bool str_is_identifier(const StrObj *s);
// UTF-8 (WTF-8 for lone surrogates) of s in a raw buffer of the heap, NUL-terminated; *len without the NUL.
char *str_to_utf8(VM *vm, const StrObj *s, size_t *len);
StrObj *str_format_c(VM *vm, const char *fmt, va_list ap); // err.h's directives
StrObj *str_printf(VM *vm, const char *fmt, ...);

// Builder: a text that grows, first in itself, then on the accounted heap; sticky failure. Lives on the C stack (its
// buffer is found by the scanner) and must not be copied.
enum { SB_SMALL = 192 };
typedef struct StrBuilder {
    VM *vm;
    void *data;
    size_t len, cap; // code points
    uint8_t width;   // 1, 2, 4; widens as needed
    bool failed;
    uint32_t maxchar;
    char small[SB_SMALL];
} StrBuilder;
void sb_init(StrBuilder *b, VM *vm);
void sb_char(StrBuilder *b, uint32_t cp);
void sb_str(StrBuilder *b, const StrObj *s);
void sb_ascii(StrBuilder *b, const char *s);
void sb_ascii_len(StrBuilder *b, const char *s, size_t len);
void sb_repeat(StrBuilder *b, uint32_t cp, size_t n);
void sb_slice(StrBuilder *b, const StrObj *s, size_t from, size_t to);
Value sb_finish(StrBuilder *b); // a StrObj value or VAL_ERR

// % formatting and str.format (strmod.c, strformat.c)
Value str_mod(VM *vm, StrObj *fmt, Value args);
Value str_format_value(VM *vm, StrObj *s, StrObj *spec); // format(str, spec)
