// libFuzzer: code images against the verifier. The input is a list of changes to the
// image of a real program; what the verifier accepts then runs in a small instance, which
// must survive it. Byte 0 chooses the program; each 6 further bytes are a change: where
// (32 bits), how (a byte: set, add, exclusive or), with what.
#include <stdlib.h>
#include <string.h>

#include "base/unicode.h"
#include "compile/compile.h"
#include "compile/disasm.h"
#include "compile/verify.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const programs[] = {
    "def f(a, b=2, *c, d=3, **e):\n    return [a, b, c, d, e]\nprint(f(1), f(1, 2, 3, "
    "d=4, x=5))\n",
    "class A:\n    x = 1\n    def m(self): return "
    "super().__init__()\nA().m()\nprint(A.x, [i for i in range(3) if i])\n",
    "def g():\n    try:\n        x = yield 1\n    finally:\n        print(x)\nit = "
    "g()\nnext(it)\nit.send(5) if 0 else it.close()\n",
    "try:\n    {}['k']\nexcept KeyError as e:\n    print(e)\nelse:\n    pass\nfinally:\n "
    "   d = {**{'a': 1}}\n",
    "match [1, {'a': 2}]:\n    case [x, {'a': y, **r}] if x:\n        print(x, y, "
    "r)\nwith open as f: pass\n",
    "def outer():\n    n = 0\n    def inner():\n        nonlocal n\n        n += 1\n     "
    "   return lambda: n\n    return inner()\nfor i, (a, *b) in enumerate([(1, 2, 3)]): "
    "print(f'{i!r:>{a}}', b, outer()())\n",
};
enum { PROGRAM_COUNT = sizeof programs / sizeof *programs };

// The image of a program in the arena, or NULL.
static Image *compile_program(Arena *arena, const char *text) {
    DiagList diags;
    ImageBuf out;
    CompileOptions options = {.mode = COMPILE_EXEC, .result = COMPILE_RESULT_EXPR};
    CompileEnv env = {.arena = arena, .unicode_name = unicode_name_lookup};
    return compile_source(&env, text, strlen(text), "<fuzz>", &options, &out, &diags)
               ? out.image
               : NULL;
}

static void change(Image *im, const uint8_t *data, size_t size) {
    uint8_t *bytes = (uint8_t *)im;
    uint32_t total = im->size;
    for (size_t i = 0; i + 6 <= size; i += 6) {
        uint32_t at;
        memcpy(&at, data + i, 4);
        at %= total;
        switch (data[i + 4] % 3) {
        case 0: bytes[at] = data[i + 5]; break;
        case 1: bytes[at] = (uint8_t)(bytes[at] + data[i + 5]); break;
        default: bytes[at] ^= data[i + 5]; break;
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    Arena arena;
    if (size < 1) return 0;
    arena_init(&arena, (size_t)16 << 20);
    Image *im = compile_program(&arena, programs[data[0] % PROGRAM_COUNT]);
    if (im != NULL) {
        uint32_t total = im->size;
        change(im, data + 1, size - 1);
        if (image_verify(im, total) == NULL && image_disasm(im, &arena) == NULL &&
            !arena.failed)
            abort();
    }
    arena_deinit(&arena);
    return 0;
}
