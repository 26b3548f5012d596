// The disassembler: the listing of an image, driven by ops.def.
#pragma once

#include "base/arena.h"
#include "compile/image.h"

// The text of a verified image, NUL-terminated in the arena; NULL if memory is refused.
const char *image_disasm(const Image *im, Arena *arena);
