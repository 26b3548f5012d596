// Preparing source text for the lexer, see source.h.
#include "syntax/source.h"

#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

static bool fail(Arena *arena, DiagList *diags, DiagKind kind, const char *message) {
    const char *copy = arena_strndup(arena, message, strlen(message));
    return diag_error_raw(diags, kind, 0, -1, 0, -1,
                          copy != NULL ? copy : "out of memory");
}

static bool fail_utf8(Arena *arena, DiagList *diags, const char *src, Utf8Error e) {
    char text[160];
    if (e.end == e.start + 1) {
        snprintf(
            text, sizeof text,
            "(unicode error) 'utf-8' codec can't decode byte 0x%02x in position %zu: %s",
            (unsigned)(unsigned char)src[e.start], e.start, e.reason);
    } else {
        snprintf(
            text, sizeof text,
            "(unicode error) 'utf-8' codec can't decode bytes in position %zu-%zu: %s",
            e.start, e.end - 1, e.reason);
    }
    return fail(arena, diags, DIAG_SYNTAX_ERROR, text);
}

bool source_prepare(Arena *arena, DiagList *diags, const char *src, size_t len,
                    const char **out, uint32_t *out_len) {
    enum { MAX_SOURCE = 1 << 30 };
    if (len > MAX_SOURCE)
        return fail(arena, diags, DIAG_MEMORY, "source code is too long");
    if (len > 0 && memchr(src, '\0', len) != NULL) {
        return fail(arena, diags, DIAG_VALUE_ERROR,
                    "source code string cannot contain null bytes");
    }
    Utf8Error e;
    if (!utf8_validate(src, len, &e)) return fail_utf8(arena, diags, src, e);
    if (len >= 3 && memcmp(src, "\xEF\xBB\xBF", 3) == 0) {
        src += 3;
        len -= 3;
    }
    char *copy = arena_alloc(arena, len + 2);
    if (copy == NULL) return fail(arena, diags, DIAG_MEMORY, "out of memory");
    size_t n = 0;
    for (size_t i = 0; i < len; i++) {
        char c = src[i];
        if (c == '\r') {
            if (i + 1 < len && src[i + 1] == '\n') i++;
            c = '\n';
        }
        copy[n++] = c;
    }
    if (n == 0 || copy[n - 1] != '\n') copy[n++] = '\n';
    *out = copy;
    *out_len = (uint32_t)n;
    diags->src = copy;
    diags->len = n;
    return true;
}
