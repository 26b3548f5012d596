// Diagnostics of the source stages, see diag.h.
#include "base/diag.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void diag_init(DiagList *d, Arena *arena, const char *src, size_t len) {
    *d = (DiagList){.arena = arena, .src = src, .len = len};
}

// Lines end with \n, \r\n or a lone \r, as in Python source.
const char *diag_line(const DiagList *d, uint32_t line, size_t *len) {
    *len = 0;
    if (d->src == NULL || line == 0) return "";
    const char *p = d->src, *end = d->src + d->len;
    while (p < end) {
        const char *q = p;
        while (q < end && *q != '\n' && *q != '\r')
            q++;
        if (q < end) q += (*q == '\r' && q + 1 < end && q[1] == '\n') ? 2 : 1;
        if (--line == 0) {
            *len = (size_t)(q - p);
            return p;
        }
        p = q;
    }
    return "";
}

// The line's text as Python shows it: universal newlines, so it ends in \n or in nothing.
static const char *copy_line(DiagList *d, uint32_t line) {
    size_t len;
    const char *s = diag_line(d, line, &len);
    if (d->src == NULL) return NULL;
    bool newline = false;
    while (len > 0 && (s[len - 1] == '\n' || s[len - 1] == '\r')) {
        len--;
        newline = true;
    }
    char *copy = arena_alloc(d->arena, len + 2);
    if (copy == NULL) return NULL;
    memcpy(copy, s, len);
    if (newline) copy[len] = '\n';
    return copy;
}

// 0-based byte column to 1-based character offset.
static int32_t to_offset(const DiagList *d, uint32_t line, uint32_t col) {
    size_t len;
    const char *s = diag_line(d, line, &len);
    uint32_t chars = 0;
    for (size_t i = 0; i < len && i < col; i++)
        chars += ((unsigned char)s[i] & 0xC0) != 0x80;
    return (int32_t)(chars + (col > len ? col - (uint32_t)len : 0) + 1);
}

__attribute__((format(printf, 2, 0))) static const char *
format_message(DiagList *d, const char *fmt, va_list args) {
    va_list again;
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, fmt, args);
    char *s = n < 0 ? NULL : arena_alloc(d->arena, (size_t)n + 1);
    if (s != NULL) vsnprintf(s, (size_t)n + 1, fmt, again);
    va_end(again);
    return s != NULL ? s : "out of memory";
}

static Diag make_diag(DiagList *d, DiagKind kind, DiagRange at, const char *message) {
    return (Diag){
        .kind = (uint8_t)kind,
        .line = (int32_t)at.line,
        .offset = to_offset(d, at.line, at.col),
        .end_line = (int32_t)at.end_line,
        .end_offset = to_offset(d, at.end_line, at.end_col),
        .message = message,
        .text = copy_line(d, at.line),
    };
}

bool diag_error(DiagList *d, DiagKind kind, DiagRange at, const char *fmt, ...) {
    if (d->error.kind != DIAG_NONE) return false;
    va_list args;
    va_start(args, fmt);
    const char *message = format_message(d, fmt, args);
    va_end(args);
    d->error = make_diag(d, kind, at, message);
    return false;
}

bool diag_error_raw(DiagList *d, DiagKind kind, int32_t line, int32_t offset,
                    int32_t end_line, int32_t end_offset, const char *message) {
    if (d->error.kind != DIAG_NONE) return false;
    d->error = (Diag){
        .kind = (uint8_t)kind,
        .line = line,
        .offset = offset,
        .end_line = end_line,
        .end_offset = end_offset,
        .message = message,
        .text = line > 0 ? copy_line(d, (uint32_t)line) : NULL,
    };
    return false;
}

void diag_strip_newline(DiagList *d) {
    const char *text = d->error.text;
    size_t len = text == NULL ? 0 : strlen(text);
    if (len == 0 || text[len - 1] != '\n') return;
    d->error.text = arena_strndup(d->arena, text, len - 1);
}

void diag_warn(DiagList *d, DiagKind kind, DiagRange at, const char *fmt, ...) {
    if (d->n_warnings >= DIAG_MAX_WARNINGS) return;
    Diag *w = arena_new(d->arena, Diag);
    if (w == NULL) return;
    d->n_warnings++;
    va_list args;
    va_start(args, fmt);
    *w = make_diag(d, kind, at, format_message(d, fmt, args));
    va_end(args);
    if (d->last_warning == NULL) {
        d->warnings = w;
    } else {
        d->last_warning->next = w;
    }
    d->last_warning = w;
}
