// The import allow-list: patterns "pkg", "pkg.sub", "pkg.*", "*". A refused import is an
// ImportError where it runs, so that `try: import numpy` works; only an uncaught one ends
// the run as VT_FORBIDDEN. Names of the machine's own modules (_x) are for frozen modules
// alone.
#include <stdlib.h>

#include "api/host.h"
#include "object/call.h"
#include "object/err.h"
#include "object/exc.h"
#include "object/module.h"
#include "object/str.h"
#include "vm/frame.h"

// What the smolagents profile allows by default: the union of the known agents' lists.
static const char *const smolagents_imports[] = {
    "array",     "base64",      "bisect",   "calendar",  "collections", "copy",
    "csv",       "dataclasses", "datetime", "decimal",   "enum",        "fractions",
    "functools", "hashlib",     "heapq",    "itertools", "json",        "math",
    "operator",  "queue",       "random",   "re",        "stat",        "statistics",
    "string",    "textwrap",    "time",     "typing",    "unicodedata",
};
enum { SMOLAGENTS_IMPORTS = sizeof smolagents_imports / sizeof *smolagents_imports };

// Does the pattern cover the module? "pkg" covers its submodules, too.
static bool pattern_covers(const char *pattern, const char *name, size_t len) {
    size_t n = strlen(pattern);
    if (n == 1 && *pattern == '*') return true;
    if (n > 2 && pattern[n - 1] == '*' && pattern[n - 2] == '.') n -= 2;
    return len >= n && memcmp(pattern, name, n) == 0 && (len == n || name[n] == '.');
}

bool import_matches(const VtHost *h, const char *name, size_t len) {
    bool listed = false;
    if (h->config.profile == VT_PYTHON && h->nimports == 0) {
        for (const ModuleDef *const *d = module_defs; *d != NULL && !listed; d++)
            listed = (*d)->name[0] != '_' && pattern_covers((*d)->name, name, len);
        return listed;
    }
    for (size_t i = 0; i < h->nimports && !listed; i++)
        listed = pattern_covers(h->imports[i], name, len);
    if (h->config.profile == VT_SMOLAGENTS)
        for (size_t i = 0; i < SMOLAGENTS_IMPORTS && !listed; i++)
            listed = pattern_covers(smolagents_imports[i], name, len);
    return listed;
}

static int compare_texts(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

// The sorted list of patterns as a Python list display.
static StrObj *list_text(VM *vm, const VtHost *h) {
    const char *names[512];
    size_t n = 0;
    for (size_t i = 0; i < h->nimports && n < 480; i++)
        names[n++] = h->imports[i];
    if (h->config.profile == VT_SMOLAGENTS)
        for (size_t i = 0; i < SMOLAGENTS_IMPORTS; i++)
            names[n++] = smolagents_imports[i];
    if (h->config.profile == VT_PYTHON && h->nimports == 0)
        for (const ModuleDef *const *d = module_defs; *d != NULL && n < 512; d++)
            if ((*d)->name[0] != '_') names[n++] = (*d)->name;
    qsort(names, n, sizeof *names, compare_texts);
    StrBuilder b;
    sb_init(&b, vm);
    sb_char(&b, '[');
    for (size_t i = 0; i < n; i++) {
        if (i > 0 && strcmp(names[i], names[i - 1]) == 0) continue;
        if (i > 0) sb_ascii(&b, ", ");
        sb_char(&b, '\'');
        sb_ascii(&b, names[i]);
        sb_char(&b, '\'');
    }
    sb_char(&b, ']');
    Value text = sb_finish(&b);
    return is_err(text) ? NULL : as_str(text);
}

// Frozen modules may import what they need.
static bool asked_by_frozen(const VM *vm) {
    return vm->frame != NULL && vm->frame->code != NULL && vm->frame->code->hidden;
}

bool host_import_allowed(VM *vm, StrObj *name, Value fromlist) {
    const VtHost *h = host_of(vm);
    size_t len;
    (void)fromlist;
    if (asked_by_frozen(vm)) return true;
    char *text = str_to_utf8(vm, name, &len);
    if (text == NULL) return false;
    if (text[0] == '_' && strcmp(text, "__future__") != 0 &&
        strcmp(text, "__main__") != 0) {
        err_raise(vm, EXC_ModuleNotFoundError, "No module named '%N'", name);
        return false;
    }
    if (import_matches(h, text, len) || strcmp(text, "__main__") == 0 ||
        strcmp(text, "__future__") == 0)
        return true;
    StrObj *list = list_text(vm, h);
    if (list == NULL) return false;
    err_raise(vm, EXC_ImportError,
              "Import of %N is not allowed. Authorized imports are: %N", name, list);
    if (vm->exc != VAL_UNSET) {
        as_exc(vm->exc)->f[IMPORT_NAME] = val_obj(name);
        as_exc(vm->exc)->f[EXC_MAX_FIELDS - 1] =
            VAL_TRUE; // the mark of a refusal: see run_finish
    }
    return false;
}

void host_note_import(VM *vm, StrObj *name) {
    (void)name;
    host_of(vm)->result.usage.imports++;
}

// Packages with native code need a real CPython; the sentence says so.
Value host_package_hint(VM *vm, StrObj *name) {
    static const char *const packages[] = {
        "numpy", "pandas", "scipy",      "matplotlib", "sklearn",
        "PIL",   "torch",  "requests",   "sympy",      "cv2",
        "bs4",   "yaml",   "tensorflow", "seaborn",    "networkx"};
    for (size_t i = 0; i < sizeof packages / sizeof *packages; i++)
        if (str_equal_ascii(name, packages[i])) {
            StrObj *s = str_printf(
                vm, "The package %N runs only in an executor with a real CPython.", name);
            return s == NULL ? VAL_UNSET : val_obj(s);
        }
    return VAL_UNSET;
}

bool host_eval_allowed(VM *vm, const char *function) {
    if (host_of(vm)->config.profile != VT_SMOLAGENTS) return true;
    err_raise(vm, EXC_RuntimeError, "Forbidden access to function: %s", function);
    return false;
}
