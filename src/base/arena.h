// Arena: memory for one compilation (tokens, AST, symbol tables, diagnostics).
// Everything allocated from an arena is freed together by arena_deinit. Memory is zeroed.
#pragma once

#include <stdbool.h>
#include <stddef.h>

typedef struct ArenaChunk ArenaChunk;

typedef struct Arena {
    ArenaChunk *chunks;   // newest first, owned
    char *cur, *end;      // free space of the newest chunk
    size_t total;         // bytes obtained from malloc so far
    size_t limit;         // refuse beyond this many bytes; 0 = no limit
    bool failed;          // sticky: an allocation was refused
} Arena;

void arena_init(Arena *a, size_t limit);
void arena_deinit(Arena *a);

// Returns zeroed memory aligned to 8, or NULL with a->failed set. A caller may check
// a->failed once per stage only if it never writes through a NULL result.
void *arena_alloc(Arena *a, size_t size);
// n * size with overflow check.
void *arena_array(Arena *a, size_t n, size_t size);
// A NUL-terminated copy of len bytes.
char *arena_strndup(Arena *a, const char *s, size_t len);

#define arena_new(a, T) ((T *)arena_alloc((a), sizeof(T)))
