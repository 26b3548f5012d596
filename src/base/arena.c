// Chunked bump allocator, see arena.h. Chunks double from 4 KB up to 256 KB.
#include "base/arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct ArenaChunk {
    ArenaChunk *next;
};

enum { FIRST_CHUNK = 4096, LAST_CHUNK = 256 * 1024, HEAD = 16, LARGE = 32 * 1024 };

void arena_init(Arena *a, size_t limit) {
    *a = (Arena){.limit = limit};
}

void arena_deinit(Arena *a) {
    for (ArenaChunk *c = a->chunks; c != NULL;) {
        ArenaChunk *next = c->next;
        free(c);
        c = next;
    }
    *a = (Arena){0};
}

static bool grow(Arena *a, size_t size) {
    size_t want = a->total < FIRST_CHUNK ? FIRST_CHUNK : a->total;
    if (want > LAST_CHUNK) want = LAST_CHUNK;
    if (want < size + HEAD) want = size + HEAD;
    if (a->failed || (a->limit != 0 && want > a->limit - a->total)) goto refuse;
    ArenaChunk *c = malloc(want);
    if (c == NULL) goto refuse;
    c->next = a->chunks;
    a->chunks = c;
    a->cur = (char *)c + HEAD;
    a->end = (char *)c + want;
    a->total += want;
    return true;
refuse:
    a->failed = true;
    return false;
}

// A chunk of its own for one large array, behind the current chunk. old (its own chunk,
// too, or NULL) goes.
static void *regrow_large(Arena *a, void *old, size_t old_size, size_t size) {
    ArenaChunk **link = &a->chunks, *c = NULL;
    if (a->failed) return NULL;
    if (old_size >= LARGE) {
        while (*link != NULL && (char *)*link + HEAD != old)
            link = &(*link)->next;
        c = *link;
    }
    size_t have = c == NULL ? 0 : old_size + HEAD;
    if (a->limit != 0 &&
        (a->total - have > a->limit || size + HEAD > a->limit - (a->total - have))) {
        a->failed = true;
        return NULL;
    }
    ArenaChunk *grown = realloc(c, size + HEAD);
    if (grown == NULL) {
        a->failed = true;
        return NULL;
    }
    if (c != NULL) {
        *link = grown;
    } else if (a->chunks == NULL) {
        grown->next = NULL;
        a->chunks = grown;
        a->cur = a->end = (char *)grown + HEAD + size;
    } else {
        grown->next = a->chunks->next;
        a->chunks->next = grown;
    }
    a->total += size + HEAD - have;
    char *p = (char *)grown + HEAD;
    if (c == NULL && old_size > 0) memcpy(p, old, old_size);
    memset(p + old_size, 0, size - old_size);
    return p;
}

void *arena_regrow(Arena *a, void *old, size_t old_size, size_t size) {
    if (size > SIZE_MAX / 4) {
        a->failed = true;
        return NULL;
    }
    if (size >= LARGE) return regrow_large(a, old, old_size, size);
    void *p = arena_alloc(a, size);
    if (p != NULL && old_size > 0) memcpy(p, old, old_size);
    return p;
}

void *arena_alloc(Arena *a, size_t size) {
    if (size > SIZE_MAX / 2) {
        a->failed = true;
        return NULL;
    }
    size = (size + 7) & ~(size_t)7;
    if ((size_t)(a->end - a->cur) < size && !grow(a, size)) return NULL;
    void *p = a->cur;
    a->cur += size;
    return memset(p, 0, size);
}

void *arena_array(Arena *a, size_t n, size_t size) {
    if (size != 0 && n > SIZE_MAX / 2 / size) {
        a->failed = true;
        return NULL;
    }
    return arena_alloc(a, n * size);
}

char *arena_strndup(Arena *a, const char *s, size_t len) {
    char *p = arena_alloc(a, len + 1);
    if (p != NULL && len > 0) memcpy(p, s, len);
    return p;
}
