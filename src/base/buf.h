// A growable byte buffer with a sticky error: appends may be written without checks and
// `failed` looked at once. With an arena the bytes live there; without, in malloc memory
// that buf_deinit frees. The text is always NUL-terminated once something was appended.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

typedef struct Buf {
    char *data; // NULL while empty
    size_t len, cap;
    size_t limit; // refuse to grow beyond; 0 = none
    Arena *arena; // or NULL for malloc
    bool failed;
} Buf;

void buf_init(Buf *b, Arena *arena);
void buf_deinit(Buf *b);

// Room for n more bytes (and the NUL); NULL with b->failed set if refused.
char *buf_reserve(Buf *b, size_t n);
void buf_add(Buf *b, const char *s, size_t len);
void buf_add_str(Buf *b, const char *s);
void buf_add_char(Buf *b, char c);
void buf_add_utf8(Buf *b, uint32_t cp); // WTF-8: surrogates allowed
void buf_printf(Buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
