// Options: the table, and parsing by it. Numbers take K, M and G (1024) for bytes;
// everything wrong is one clear line.
#include "cli/options.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

typedef enum OptionKind {
    OPT_UINT64,  // uint64_t at offset
    OPT_SIZE,    // size_t at offset, suffixes
    OPT_UINT,    // unsigned at offset
    OPT_SECONDS, // double at offset
    OPT_UINT32,
    OPT_IMPORT,
    OPT_PROFILE,
    OPT_VAR,
    OPT_JSON,
    OPT_SEED,
    OPT_CODE,
    OPT_HELP,
} OptionKind;

typedef struct OptionRow {
    const char *name;
    OptionKind kind;
    size_t offset;        // in VtConfig
    const char *argument; // NULL = takes none
    const char *help;     // NULL = not shown
} OptionRow;

#define AT(field) offsetof(VtConfig, field)

static const OptionRow option_rows[] = {
    {"-c", OPT_CODE, 0, "CODE", "the program itself instead of a file"},
    {"--allow-import", OPT_IMPORT, 0, "LIST",
     "modules that may be imported: pkg, pkg.sub, pkg.*, *"},
    {"--profile", OPT_PROFILE, 0, "NAME", "python (default) or smolagents"},
    {"--max-ops", OPT_UINT64, AT(max_operations), "N", "operations"},
    {"--max-time", OPT_SECONDS, AT(max_time), "SECONDS", "wall time"},
    {"--max-memory", OPT_SIZE, AT(max_memory), "BYTES", "memory, for example 64M"},
    {"--max-output", OPT_SIZE, AT(max_output), "BYTES", "output"},
    {"--max-depth", OPT_UINT, AT(max_depth), "N", "nested calls"},
    {"--var", OPT_VAR, 0, "NAME=JSON", "set a variable before the program runs"},
    {"--json", OPT_JSON, 0, NULL, "print one result object instead of the output"},
    {"--seed", OPT_SEED, 0, "N", "seed of the module random"},
    {"--stress-gc", OPT_UINT32, AT(stress_collections), "N", NULL},
    {"--fail-alloc", OPT_UINT64, AT(fail_allocation), "N", NULL},
    {"--help", OPT_HELP, 0, NULL, "this text"},
};
enum { OPTION_COUNT = sizeof option_rows / sizeof *option_rows };

void options_help(FILE *out) {
    for (size_t i = 0; i < OPTION_COUNT; i++) {
        const OptionRow *row = &option_rows[i];
        char left[64];
        if (row->help == NULL) continue;
        snprintf(left, sizeof left, "%s %s", row->name,
                 row->argument ? row->argument : "");
        fprintf(out, "  %-26s %s\n", left, row->help);
    }
}

// A whole number with optional K, M, G; false if it is none or does not fit.
static bool parse_number(const char *text, bool suffix, uint64_t *out) {
    uint64_t n = 0;
    const char *s = text;
    for (; *s >= '0' && *s <= '9'; s++)
        if (__builtin_mul_overflow(n, 10u, &n) ||
            __builtin_add_overflow(n, (uint64_t)(*s - '0'), &n))
            return false;
    if (s == text) return false;
    if (suffix && *s != 0) {
        unsigned shift = *s == 'K' || *s == 'k'   ? 10
                         : *s == 'M' || *s == 'm' ? 20
                         : *s == 'G' || *s == 'g' ? 30
                                                  : 0;
        if (shift == 0 || n > UINT64_MAX >> shift) return false;
        n <<= shift;
        s++;
    }
    *out = n;
    return *s == 0;
}

// Digits with an optional decimal part; the C library's own parser would ask the locale.
static bool parse_seconds(const char *text, double *out) {
    double value = 0, unit = 1;
    bool digits = false;
    const char *s = text;
    for (; *s >= '0' && *s <= '9'; s++, digits = true)
        value = value * 10 + (*s - '0');
    if (*s == '.')
        for (s++; *s >= '0' && *s <= '9'; s++, digits = true)
            value += (*s - '0') * (unit /= 10);
    *out = value;
    return digits && *s == 0 && value > 0 && value < 1e9;
}

static bool set_number(Options *o, const OptionRow *row, const char *text) {
    char *field = (char *)&o->config + row->offset;
    uint64_t n;
    if (!parse_number(text, row->kind == OPT_SIZE, &n)) return false;
    switch (row->kind) {
    case OPT_UINT64: memcpy(field, &n, sizeof n); break;
    case OPT_SIZE: {
        size_t size = n > SIZE_MAX ? SIZE_MAX : (size_t)n;
        memcpy(field, &size, sizeof size);
        break;
    }
    default: {
        unsigned u = n > 0x7FFFFFFF ? 0x7FFFFFFF : (unsigned)n;
        memcpy(field, &u, sizeof u);
        break;
    }
    }
    return n > 0 || row->help == NULL;
}

// Splits "a,b" into the list of patterns.
static bool add_imports(Options *o, const char *list) {
    size_t old = o->storage_len, len = strlen(list) + 1;
    if (len > sizeof o->storage - old) return false;
    char *s = memcpy(o->storage + old, list, len);
    o->storage_len += len;
    while (s != NULL) {
        char *comma = strchr(s, ',');
        if (comma != NULL) *comma = 0;
        if (*s != 0) {
            if (o->nimports == OPTIONS_MAX_IMPORTS) return false;
            o->imports[o->nimports++] = s;
        }
        s = comma ? comma + 1 : NULL;
    }
    return true;
}

static bool set_profile(Options *o, const char *name) {
    VtConfig fresh;
    if (strcmp(name, "python") == 0) {
        vt_config_init(&fresh, VT_PYTHON);
    } else if (strcmp(name, "smolagents") == 0) {
        vt_config_init(&fresh, VT_SMOLAGENTS);
    } else {
        return false;
    }
    o->config = fresh;
    return true;
}

// Applies one option; false = its argument is wrong.
static bool apply(Options *o, const OptionRow *row, const char *argument) {
    switch (row->kind) {
    case OPT_UINT64:
    case OPT_SIZE:
    case OPT_UINT:
    case OPT_UINT32: return set_number(o, row, argument);
    case OPT_SECONDS: return parse_seconds(argument, &o->config.max_time);
    case OPT_IMPORT: return add_imports(o, argument);
    case OPT_PROFILE: return true; // read before the others
    case OPT_VAR:
        if (o->nvars == OPTIONS_MAX_VARS || strchr(argument, '=') == NULL) return false;
        o->vars[o->nvars++] = argument;
        return true;
    case OPT_JSON: o->json = true; return true;
    case OPT_SEED:
        o->config.has_random_seed = true;
        return parse_number(argument, false, &o->config.random_seed);
    case OPT_CODE: o->code = argument; return true;
    case OPT_HELP: return true;
    }
    return false;
}

// The row for argv[i]; *argument is its argument, which may be joined with '='. NULL = no
// such option.
static const OptionRow *find_option(const char *text, const char **joined) {
    size_t len = strcspn(text, "=");
    *joined = NULL;
    for (size_t i = 0; i < OPTION_COUNT; i++) {
        const OptionRow *row = &option_rows[i];
        if (strlen(row->name) == len && strncmp(row->name, text, len) == 0) {
            if (text[len] == '=') *joined = text + len + 1;
            return row;
        }
    }
    return NULL;
}

static bool wrong(const char *command, int *status, const char *what, const char *text) {
    fprintf(stderr, "vitrine %s: %s%s (see vitrine %s --help)\n", command, what, text,
            command);
    *status = EXIT_STATUS_USAGE;
    return false;
}

static bool print_help(const char *command, int *status) {
    printf("usage: vitrine %s [OPTIONS] FILE | - | -c CODE\n", command);
    options_help(stdout);
    *status = EXIT_STATUS_OK;
    return false;
}

// The profile gives the defaults that the other options change, so it is read first.
static bool read_profile(Options *o, const char *command, int argc, char **argv,
                         int *status) {
    vt_config_init(&o->config, VT_PYTHON);
    for (int i = 0; i < argc; i++) {
        const char *argument;
        const OptionRow *row = find_option(argv[i], &argument);
        if (row == NULL || row->argument == NULL) continue;
        if (argument == NULL && ++i < argc) argument = argv[i];
        if (row->kind == OPT_PROFILE && argument != NULL && !set_profile(o, argument))
            return wrong(command, status, "unknown profile: ", argument);
    }
    return true;
}

bool options_parse(Options *o, const char *command, int argc, char **argv,
                   bool needs_source, int *status) {
    memset(o, 0, sizeof *o);
    if (!read_profile(o, command, argc, argv, status)) return false;
    for (int i = 0; i < argc; i++) {
        const char *argument;
        if (argv[i][0] != '-' || argv[i][1] == 0) {
            if (o->file != NULL)
                return wrong(command, status, "more than one file: ", argv[i]);
            o->file = argv[i];
            continue;
        }
        const OptionRow *row = find_option(argv[i], &argument);
        if (row == NULL) return wrong(command, status, "unknown option: ", argv[i]);
        if (row->kind == OPT_HELP) return print_help(command, status);
        if (row->argument == NULL && argument != NULL)
            return wrong(command, status, "takes no argument: ", row->name);
        if (row->argument != NULL && argument == NULL) {
            if (i + 1 == argc)
                return wrong(command, status, "needs an argument: ", row->name);
            argument = argv[++i];
        }
        if (!apply(o, row, argument))
            return wrong(command, status, "not a usable value: ", argv[i]);
    }
    if (o->code != NULL && o->file != NULL)
        return wrong(command, status, "both a file and -c: ", o->file);
    if (needs_source && o->code == NULL && o->file == NULL)
        return wrong(command, status, "a file, - or -c CODE is needed", "");
    if (o->nimports > 0) {
        o->config.imports = o->imports;
        o->config.nimports = o->nimports;
    }
    return true;
}

// Everything that stream holds, NUL-terminated.
static bool read_stream(FILE *stream, char **text, size_t *len) {
    size_t cap = 1 << 16, n = 0;
    char *data = malloc(cap);
    while (data != NULL) {
        n += fread(data + n, 1, cap - n - 1, stream);
        if (n + 1 < cap) break;
        char *more = realloc(data, cap *= 2);
        if (more == NULL) free(data);
        data = more;
    }
    if (data == NULL || ferror(stream)) {
        free(data);
        return false;
    }
    data[n] = 0;
    *text = data;
    *len = n;
    return true;
}

bool options_read_source(const Options *o, char **source, size_t *len,
                         const char **filename) {
    bool ok;
    if (o->code != NULL) {
        *source = strdup(o->code);
        *len = strlen(o->code);
        *filename = "<string>";
        return *source != NULL;
    }
    if (strcmp(o->file, "-") == 0) {
        *filename = "<stdin>";
        ok = read_stream(stdin, source, len);
    } else {
        FILE *f = fopen(o->file, "rb");
        *filename = o->file;
        ok = f != NULL && read_stream(f, source, len);
        if (f != NULL) fclose(f);
    }
    if (!ok) fprintf(stderr, "vitrine: cannot read %s: %s\n", *filename, strerror(errno));
    return ok;
}
