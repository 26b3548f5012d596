// Arena: memory for one compilation (tokens, AST, symbol tables, diagnostics).
// Everything allocated from an arena is freed together by arena_deinit. Memory is zeroed.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct ArenaChunk ArenaChunk;

typedef struct Arena {
    ArenaChunk *chunks; // newest first, owned
    char *cur, *end;    // free space of the newest chunk
    size_t total;       // bytes obtained from malloc so far
    size_t limit;       // refuse beyond this many bytes; 0 = no limit
    bool failed;        // sticky: an allocation was refused
} Arena;

void arena_init(Arena *a, size_t limit);
void arena_deinit(Arena *a);

// Returns zeroed memory aligned to 8, or NULL with a->failed set. A caller may check
// a->failed once per stage only if it never writes through a NULL result.
void *arena_alloc(Arena *a, size_t size);
// n * size with overflow check.
void *arena_array(Arena *a, size_t n, size_t size);
// For an array that grows: old_size bytes of old and zeros up to size (> old_size). A
// large array has a chunk of its own, which is resized, so that growing does not leave
// its former copies behind; old is not to be used any more. old_size and size must be
// what former calls for the same array said.
void *arena_regrow(Arena *a, void *old, size_t old_size, size_t size);
// The next capacity of a growing array: doubled while small, then half as much again.
static inline uint32_t arena_next_cap(uint32_t cap, uint32_t first) {
    return cap < first ? first : cap < 1024 ? cap * 2 : cap + cap / 2;
}
// A NUL-terminated copy of len bytes.
char *arena_strndup(Arena *a, const char *s, size_t len);

#define arena_new(a, T) ((T *)arena_alloc((a), sizeof(T)))
