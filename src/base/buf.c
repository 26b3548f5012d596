// The growable byte buffer, see buf.h.
#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

void buf_init(Buf *b, Arena *arena) {
    *b = (Buf){.arena = arena};
}

void buf_deinit(Buf *b) {
    if (b->arena == NULL) free(b->data);
    *b = (Buf){.arena = b->arena};
}

static bool grow(Buf *b, size_t need) {
    if (b->failed || need > SIZE_MAX / 4 || (b->limit != 0 && need > b->limit)) {
        b->failed = true;
        return false;
    }
    size_t cap = b->cap < 32 ? 32 : b->cap;
    while (cap < need)
        cap *= 2;
    char *data;
    if (b->arena != NULL) {
        data = arena_alloc(b->arena, cap);
        if (data != NULL && b->len > 0) memcpy(data, b->data, b->len);
    } else {
        data = realloc(b->data, cap);
    }
    if (data == NULL) {
        b->failed = true;
        return false;
    }
    b->data = data;
    b->cap = cap;
    return true;
}

char *buf_reserve(Buf *b, size_t n) {
    if (n > SIZE_MAX / 4) {
        b->failed = true;
        return NULL;
    }
    if (b->len + n + 1 > b->cap && !grow(b, b->len + n + 1)) return NULL;
    return b->data + b->len;
}

void buf_add(Buf *b, const char *s, size_t len) {
    char *p = buf_reserve(b, len);
    if (p == NULL) return;
    if (len > 0) memcpy(p, s, len);
    p[len] = '\0';
    b->len += len;
}

void buf_add_str(Buf *b, const char *s) {
    buf_add(b, s, strlen(s));
}

void buf_add_char(Buf *b, char c) {
    buf_add(b, &c, 1);
}

void buf_add_utf8(Buf *b, uint32_t cp) {
    char s[UTF8_MAX];
    buf_add(b, s, utf8_encode(cp, s));
}

void buf_printf(Buf *b, const char *fmt, ...) {
    va_list args, again;
    va_start(args, fmt);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, fmt, args);
    char *p = n < 0 ? NULL : buf_reserve(b, (size_t)n);
    if (p != NULL) {
        vsnprintf(p, (size_t)n + 1, fmt, again);
        b->len += (size_t)n;
    } else {
        b->failed = true;
    }
    va_end(again);
    va_end(args);
}
