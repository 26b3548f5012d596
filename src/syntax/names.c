// The table of identifiers, see names.h. Only names with non-ASCII characters pay for
// Unicode: normalisation is utf8proc's, the XID properties are base/unicode's.
#include "syntax/names.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "base/unicode.h"
#include "base/utf8.h"

void names_init(NameTable *t, Arena *arena) {
    *t = (NameTable){.arena = arena};
}

// FNV-1a. A source can be made whose names collide; `probes` lets the parser charge for
// it.
static uint32_t hash_bytes(const char *s, size_t len) {
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < len; i++)
        h = (h ^ (unsigned char)s[i]) * 16777619u;
    return h ^ h >> 15;
}

static bool grow(NameTable *t) {
    uint32_t cap = t->cap == 0 ? 16 : t->cap * 2;
    const Ident **slots = arena_array(t->arena, cap, sizeof *slots);
    if (slots == NULL) return false;
    for (uint32_t i = 0; i < t->cap; i++) {
        const Ident *name = t->slots[i];
        if (name == NULL) continue;
        uint32_t k = name->hash & (cap - 1);
        while (slots[k] != NULL)
            k = (k + 1) & (cap - 1);
        slots[k] = name;
    }
    t->slots = slots;
    t->cap = cap;
    return true;
}

const Ident *names_intern(NameTable *t, const char *s, size_t len) {
    if ((t->len + 1) * 2 > t->cap && !grow(t)) return NULL;
    uint32_t hash = hash_bytes(s, len);
    uint32_t k = hash & (t->cap - 1);
    for (; t->slots[k] != NULL; k = (k + 1) & (t->cap - 1)) {
        const Ident *name = t->slots[k];
        if (name->hash == hash && name->len == len && memcmp(name->text, s, len) == 0) {
            return name;
        }
        t->probes++;
    }
    Ident *name = arena_alloc(t->arena, sizeof *name + len + 1);
    if (name == NULL) return NULL;
    name->len = (uint32_t)len;
    name->id = t->len++;
    name->hash = hash;
    name->is_ascii = utf8_is_ascii(s, len);
    memcpy(name->text, s, len);
    t->slots[k] = name;
    return name;
}

const Ident *names_intern_nfkc(NameTable *t, const char *s, size_t len) {
    if (utf8_is_ascii(s, len)) return names_intern(t, s, len);
    utf8proc_uint8_t *out = NULL;
    utf8proc_option_t options = UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT;
    utf8proc_ssize_t n =
        utf8proc_map((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)len, &out, options);
    const Ident *name = n < 0 ? NULL : names_intern(t, (const char *)out, (size_t)n);
    free(out);
    if (name == NULL) t->arena->failed = true;
    return name;
}

static bool can_start(uint32_t c) {
    if (c < 0x80) return c == '_' || (c | 0x20) - 'a' < 26;
    return unicode_is(c, UNICODE_XID_START);
}

static bool can_continue(uint32_t c) {
    if (c < 0x80) return can_start(c) || c - '0' < 10;
    return unicode_is(c, UNICODE_XID_CONTINUE);
}

size_t names_prefix(const char *s, size_t len) {
    size_t i = 0;
    while (i < len) {
        size_t n;
        uint32_t c = utf8_get(s + i, &n);
        if (!(i == 0 ? can_start(c) : can_continue(c))) break;
        i += n;
    }
    return i;
}
