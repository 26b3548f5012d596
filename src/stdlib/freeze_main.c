// vitrine-freeze OUTPUT.c FILE.py...: a tool of the build. Compiles the Python files into
// code images and writes them as constant C arrays: frozen_<name> for src/stdlib/py,
// frozen_builtins_<name> for src/builtins/py, where dots of the name are underscores.
// tools/gen_tables.py refers to these arrays. Nothing of this is in the library.
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "compile/compile.h"

enum { MAX_SOURCE = 4 << 20, BYTES_PER_LINE = 24 };

static char *read_file(const char *path, size_t *len) {
    FILE *f = fopen(path, "rb");
    char *text = f == NULL ? NULL : malloc(MAX_SOURCE);
    if (text != NULL) {
        *len = fread(text, 1, MAX_SOURCE, f);
        if (ferror(f) || *len == MAX_SOURCE) {
            free(text);
            text = NULL;
        }
    }
    if (f != NULL) fclose(f);
    return text;
}

// The module's name: the file's without folders and .py.
static size_t module_name(const char *path, const char **name) {
    const char *slash = strrchr(path, '/');
    *name = slash != NULL ? slash + 1 : path;
    size_t len = strlen(*name);
    return len > 3 && strcmp(*name + len - 3, ".py") == 0 ? len - 3 : len;
}

static void write_image(FILE *out, const char *path, const Image *im) {
    const char *name;
    size_t len = module_name(path, &name);
    bool builtin = strstr(path, "builtins/py/") != NULL;
    fprintf(out, "\n_Alignas(8) const unsigned char frozen_%s",
            builtin ? "builtins_" : "");
    for (size_t i = 0; i < len; i++)
        fputc(name[i] == '.' ? '_' : name[i], out);
    fprintf(out, "[%u] = {", im->size);
    const unsigned char *p = (const unsigned char *)im;
    for (uint32_t i = 0; i < im->size; i++)
        fprintf(out, i % BYTES_PER_LINE == 0 ? "\n%u," : "%u,", p[i]);
    fputs("\n};\n", out);
}

static bool freeze(FILE *out, const char *path) {
    size_t len = 0;
    char *text = read_file(path, &len);
    if (text == NULL) {
        fprintf(stderr, "vitrine-freeze: cannot read %s\n", path);
        return false;
    }
    Arena arena;
    arena_init(&arena, 0);
    const CompileEnv env = {.arena = &arena};
    const CompileOptions opt = {.mode = COMPILE_EXEC};
    const char *name;
    int name_len = (int)module_name(path, &name);
    char filename[256];
    snprintf(filename, sizeof filename, "<frozen %.*s>", name_len, name);
    ImageBuf image;
    DiagList diags;
    bool ok = compile_source(&env, text, len, filename, &opt, &image, &diags);
    if (ok) {
        write_image(out, path, image.image);
    } else {
        fprintf(stderr, "%s:%d: %s\n", path, diags.error.line, diags.error.message);
    }
    arena_deinit(&arena);
    free(text);
    return ok;
}

int main(int argc, char **argv) {
    if (argc < 2) {
        fputs("usage: vitrine-freeze OUTPUT.c FILE.py...\n", stderr);
        return 2;
    }
    FILE *out = fopen(argv[1], "w");
    if (out == NULL) {
        fprintf(stderr, "vitrine-freeze: cannot write %s\n", argv[1]);
        return 1;
    }
    fputs("// Code images of the frozen modules, made by vitrine-freeze.\n"
          "// clang-format off\n",
          out);
    bool ok = true;
    for (int i = 2; i < argc; i++)
        ok = freeze(out, argv[i]) && ok;
    if (fclose(out) != 0) ok = false;
    return ok ? 0 : 1;
}
