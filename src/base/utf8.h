// UTF-8 and WTF-8 (UTF-8 that may also hold lone surrogates, three bytes each).
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { UTF8_MAX = 4, UTF8_BAD = 0xFFFFFFFF };

// Decodes one character at s (end > s). Returns its length and sets *cp; for a malformed
// sequence returns 0. Surrogates are accepted when wtf8 is true.
size_t utf8_decode(const char *s, const char *end, bool wtf8, uint32_t *cp);

// The character at s in text known to be valid, and its length in bytes.
uint32_t utf8_get(const char *s, size_t *len);

// Writes cp (at most 0x10FFFF, surrogates allowed) and returns the length, 1 to 4.
size_t utf8_encode(uint32_t cp, char out[UTF8_MAX]);

// Where and why text is not UTF-8, in the words of Python's codec.
typedef struct Utf8Error {
    size_t start, end;  // the offending bytes; end == start + 1 for a single one
    const char *reason; // "invalid start byte", "invalid continuation byte", "unexpected
                        // end of data"
} Utf8Error;

bool utf8_validate(const char *s, size_t len, Utf8Error *err);

size_t utf8_count(const char *s, size_t len); // characters in valid text
bool utf8_is_ascii(const char *s, size_t len);
