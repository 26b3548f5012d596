// Texts of messages: printf with directives for Python values (object/err.h lists them).
#include <inttypes.h>
#include <stdio.h>

#include "base/utf8.h"
#include "object/call.h"
#include "object/err.h"
#include "object/str_internal.h"

static void add_utf8(StrBuilder *b, const char *s, size_t max) {
    const char *end = s + strlen(s);
    for (size_t n, count = 0; s < end && count < max; s += n, count++) {
        uint32_t cp;
        n = utf8_decode(s, end, true, &cp);
        if (n == 0) {
            n = 1;
            cp = 0xFFFD;
        }
        sb_char(b, cp);
    }
}

static void add_str(StrBuilder *b, const StrObj *s, size_t max) {
    sb_slice(b, s, 0, s->len < max ? s->len : max);
}

static void add_number(StrBuilder *b, bool negative, uint64_t u, unsigned base,
                       unsigned width, bool zero) {
    char buf[24];
    size_t at = sizeof buf;
    do
        buf[--at] = "0123456789abcdef"[u % base];
    while ((u /= base) != 0);
    size_t n = sizeof buf - at;
    if (!zero && n < width) sb_repeat(b, ' ', width - n);
    if (negative) sb_char(b, '-');
    if (zero && n < width) sb_repeat(b, '0', width - n);
    sb_ascii_len(b, buf + at, n);
}

// One directive: its letter and what stood between it and the percent sign.
typedef struct Directive {
    char letter;
    char size; // 'l', 'z' or 0
    bool zero;
    unsigned width;
    size_t max; // of the text's code points
} Directive;

static const char *read_directive(const char *p, Directive *d) {
    *d = (Directive){.max = SIZE_MAX};
    if (*p == '0') {
        d->zero = true;
        p++;
    }
    while (*p >= '0' && *p <= '9')
        d->width = d->width * 10 + (unsigned)(*p++ - '0');
    if (*p == '.') {
        d->max = 0;
        for (p++; *p >= '0' && *p <= '9'; p++)
            d->max = d->max * 10 + (size_t)(*p - '0');
    }
    while (*p == 'l' || *p == 'z')
        d->size = *p++;
    d->letter = *p;
    return p + 1;
}

// va_list in a struct, so that a pointer to it can be passed on.
typedef struct Arguments {
    va_list list;
} Arguments;

static void add_integer(StrBuilder *b, const Directive *d, Arguments *a) {
    if (d->letter == 'd') {
        int64_t i = d->size == 'l'   ? va_arg(a->list, long)
                    : d->size == 'z' ? (int64_t)va_arg(a->list, size_t)
                                     : va_arg(a->list, int);
        add_number(b, i < 0, i < 0 ? 0 - (uint64_t)i : (uint64_t)i, 10, d->width,
                   d->zero);
        return;
    }
    uint64_t u = d->size == 'l'   ? va_arg(a->list, unsigned long)
                 : d->size == 'z' ? va_arg(a->list, size_t)
                                  : va_arg(a->list, unsigned);
    add_number(b, false, u, d->letter == 'x' ? 16 : 10, d->width, d->zero);
}

static void add_value(StrBuilder *b, const Directive *d, Value v) {
    if (d->letter == 'S' && is_str(v)) {
        add_str(b, as_str(v), d->max);
        return;
    }
    Value text = d->letter == 'S' ? op_str(b->vm, v) : op_repr(b->vm, v);
    if (is_err(text))
        b->failed = true;
    else
        add_str(b, as_str(text), d->max);
}

static void add_directive(StrBuilder *b, const Directive *d, Arguments *a) {
    switch (d->letter) {
    case 's': add_utf8(b, va_arg(a->list, const char *), d->max); break;
    case 'd':
    case 'u':
    case 'x': add_integer(b, d, a); break;
    case 'c': sb_char(b, va_arg(a->list, uint32_t)); break;
    case 'N': add_str(b, va_arg(a->list, const StrObj *), d->max); break;
    case 'T': add_str(b, class_of(va_arg(a->list, Value))->name, d->max); break;
    case 'K': add_str(b, va_arg(a->list, const ClassObj *)->name, d->max); break;
    case 'S':
    case 'R': add_value(b, d, va_arg(a->list, Value)); break;
    default: sb_char(b, (unsigned char)d->letter); break;
    }
}

StrObj *str_format_c(VM *vm, const char *fmt, va_list ap) {
    StrBuilder b;
    sb_init(&b, vm);
    Arguments a;
    va_copy(a.list, ap);
    for (const char *p = fmt; *p;) {
        const char *mark = strchr(p, '%');
        size_t n = mark ? (size_t)(mark - p) : strlen(p);
        if (n) {
            char head[256];
            for (size_t k; n; n -= k, p += k) {
                k = n < sizeof head - 1 ? n : sizeof head - 1;
                while (k < n && k > 1 && ((unsigned char)p[k] & 0xC0) == 0x80)
                    k--; // not inside a character
                memcpy(head, p, k);
                head[k] = '\0';
                add_utf8(&b, head, SIZE_MAX);
            }
        }
        if (mark == NULL) break;
        Directive d;
        p = read_directive(mark + 1, &d);
        add_directive(&b, &d, &a);
    }
    va_end(a.list);
    return as_str(sb_finish(&b));
}

StrObj *str_printf(VM *vm, const char *fmt, ...) {
    va_list ap;
    va_start(ap, fmt);
    StrObj *s = str_format_c(vm, fmt, ap);
    va_end(ap);
    return s;
}
