// Names after private mangling, one copy each; the hash table that the compiler's other
// tables use; arena arrays that grow.
#include <string.h>

#include "compile/internal.h"

static void no_memory(Compiler *c) {
    c->failed = true;
    diag_error_raw(c->diags, DIAG_MEMORY, 0, 0, 0, 0, "out of memory");
}

void *compile_alloc(Compiler *c, size_t size) {
    void *p = arena_alloc(c->arena, size);
    if (p == NULL) no_memory(c);
    return p;
}

bool array_grow(Compiler *c, void *items, uint32_t len, uint32_t *cap, size_t size) {
    if (c->failed) return false;
    if (*cap > UINT32_MAX / 4) {
        compile_error(c, NULL, "code is too large");
        return false;
    }
    uint32_t want = arena_next_cap(*cap, 8);
    void *old;
    memcpy(&old, items, sizeof old);
    void *p = arena_regrow(c->arena, old, *cap * size, want * size);
    if (p == NULL) {
        no_memory(c);
        return false;
    }
    (void)len;
    memcpy(items, &p, sizeof p);
    *cap = want;
    return true;
}

static uint64_t mix(uint64_t k) {
    k ^= k >> 32;
    k *= 0x9E3779B97F4A7C15u;
    return k ^ k >> 29;
}

static MapEntry *find_entry(const Map *m, uint64_t key) {
    uint32_t i = (uint32_t)mix(key) & (m->cap - 1);
    while (m->entries[i].value != NULL && m->entries[i].key != key)
        i = (i + 1) & (m->cap - 1);
    return &m->entries[i];
}

void *map_get(const Map *m, uint64_t key) {
    return m->cap == 0 ? NULL : find_entry(m, key)->value;
}

bool map_put(Compiler *c, Map *m, uint64_t key, void *value) {
    if (c->failed) return false;
    if (m->len * 2 >= m->cap) {
        Map bigger = {.cap = m->cap == 0 ? 16 : m->cap * 2};
        bigger.entries = compile_alloc(c, bigger.cap * sizeof(MapEntry));
        if (bigger.entries == NULL) return false;
        for (uint32_t i = 0; i < m->cap; i++) {
            if (m->entries[i].value == NULL) continue;
            *find_entry(&bigger, m->entries[i].key) = m->entries[i];
            bigger.len++;
        }
        *m = bigger;
    }
    MapEntry *e = find_entry(m, key);
    m->len += e->value == NULL;
    *e = (MapEntry){key, value};
    return true;
}

static uint32_t hash_text(const char *s, size_t len) {
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < len; i++)
        h = (h ^ (unsigned char)s[i]) * 16777619u;
    return h;
}

// Names whose hashes collide take the next key: the upper half of the key counts.
const Name *name_intern(Compiler *c, const char *text, size_t len) {
    uint32_t hash = hash_text(text, len);
    uint64_t key = hash;
    for (;; key += (uint64_t)1 << 32) {
        const Name *n = map_get(&c->name_map, key);
        if (n == NULL) break;
        if (n->len == len && memcmp(n->text, text, len) == 0) return n;
    }
    Name *n = compile_alloc(c, sizeof(Name) + len + 1);
    if (n == NULL) return c->known.star;
    n->len = (uint32_t)len;
    n->hash = hash;
    n->id = c->nnames++;
    memcpy(n->text, text, len);
    map_put(c, &c->name_map, key, n);
    return n;
}

const Name *name_of(Compiler *c, const Ident *id) {
    if (id->id < c->by_ident_cap && c->by_ident[id->id] != NULL)
        return c->by_ident[id->id];
    const Name *n = name_intern(c, id->text, id->len);
    while (id->id >= c->by_ident_cap) {
        if (!array_grow(c, &c->by_ident, c->by_ident_cap, &c->by_ident_cap,
                        sizeof *c->by_ident))
            return n;
    }
    return c->by_ident[id->id] = n;
}

// __spam in class Ham is _Ham__spam, unless it ends in two underscores or has a dot.
const Name *name_mangled(Compiler *c, const Ident *id) {
    const Name *cls = c->scope == NULL ? NULL : c->scope->mangler;
    if (cls == NULL || id->len < 3 || id->text[0] != '_' || id->text[1] != '_' ||
        (id->text[id->len - 1] == '_' && id->text[id->len - 2] == '_') ||
        memchr(id->text, '.', id->len) != NULL)
        return name_of(c, id);
    const char *prefix = cls->text;
    size_t plen = cls->len;
    while (plen > 0 && *prefix == '_')
        prefix++, plen--;
    if (plen == 0) return name_of(c, id);
    char *text = compile_alloc(c, 1 + plen + id->len + 1);
    if (text == NULL) return c->known.star;
    text[0] = '_';
    memcpy(text + 1, prefix, plen);
    memcpy(text + 1 + plen, id->text, id->len);
    return name_intern(c, text, 1 + plen + id->len);
}

bool name_table_init(Compiler *c) {
    static const Name fallback = {0}; // what name_intern gives when memory is refused
    c->known.star = &fallback;
    const struct {
        const Name **slot;
        const char *text;
    } known[] = {
        {&c->known.super, "super"},
        {&c->known.dunder_class, "__class__"},
        {&c->known.classcell, "__classcell__"},
        {&c->known.module, "__module__"},
        {&c->known.qualname, "__qualname__"},
        {&c->known.name, "__name__"},
        {&c->known.doc, "__doc__"},
        {&c->known.annotations, "__annotations__"},
        {&c->known.debug, "__debug__"},
        {&c->known.dot_zero, ".0"},
        {&c->known.lambda, "<lambda>"},
        {&c->known.genexpr, "<genexpr>"},
        {&c->known.star, "*"},
        {&c->known.type_params, ".type_params"},
        {&c->known.generic_base, ".generic_base"},
        {&c->known.dunder_type_params, "__type_params__"},
        {&c->known.defaults, ".defaults"},
        {&c->known.kw_defaults, ".kwdefaults"},
        {&c->known.ret, "return"},
        {&c->known.classdict, ".classdict"},
        {&c->known.print, "print"},
    };
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
        *known[i].slot = name_intern(c, known[i].text, strlen(known[i].text));
    return !c->failed;
}
