// Identifiers of one compilation: which text is one, and the table that makes equal
// names equal pointers.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "syntax/ast.h"

typedef struct NameTable {
    Arena *arena;
    const Ident **slots; // open addressing, cap a power of two
    uint32_t cap, len;
    uint32_t probes; // steps past a name's own slot: work that the parser charges for
} NameTable;

void names_init(NameTable *t, Arena *arena);
// The interned name of these bytes, as they are; NULL when the arena refuses.
const Ident *names_intern(NameTable *t, const char *s, size_t len);
// As names_intern after NFKC normalisation, which Python applies to identifiers.
const Ident *names_intern_nfkc(NameTable *t, const char *s, size_t len);

// Bytes at the start of s that form an identifier, 0 for none.
size_t names_prefix(const char *s, size_t len);
