// Preparing source text for the lexer.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/diag.h"

// Copies src into the arena as strict UTF-8 with '\n' newlines only, a final newline, a
// NUL behind it, and no byte order mark. Refuses NUL characters and malformed UTF-8 in
// CPython's words. Coding cookies mean nothing: source is UTF-8.
bool source_prepare(Arena *arena, DiagList *diags, const char *src, size_t len,
                    const char **out, uint32_t *out_len);
