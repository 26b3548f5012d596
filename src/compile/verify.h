// The verifier: no image runs before it has passed. It makes sure that the loop, which
// checks nothing, stays inside the code, its tables and its window of registers; what the
// registers hold at run time is not its subject.
#pragma once

#include <stddef.h>

#include "compile/image.h"

// NULL if the `size` bytes at `im` are a well-formed image, else what is wrong.
const char *image_verify(const Image *im, size_t size);
