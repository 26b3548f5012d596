// The options of `vitrine run` and its like: one table says name, argument and meaning;
// the same table makes the help.
#pragma once

#include <stdio.h>

#include "vitrine.h"

enum {
    EXIT_STATUS_OK = 0,
    EXIT_STATUS_EXCEPTION = 1,
    EXIT_STATUS_USAGE = 2,
    EXIT_STATUS_FORBIDDEN = 3,
    EXIT_STATUS_LIMIT = 4
};

enum { OPTIONS_MAX_IMPORTS = 256, OPTIONS_MAX_VARS = 256 };

typedef struct Options {
    VtConfig config;
    const char *file; // path, "-" for standard input, or NULL when code is given
    const char *code; // -c
    bool json;
    const char *imports[OPTIONS_MAX_IMPORTS]; // patterns, in `storage`
    size_t nimports;
    const char *vars[OPTIONS_MAX_VARS]; // "name=JSON"
    size_t nvars;
    char storage[8192]; // the --allow-import lists
    size_t storage_len;
} Options;

// Reads argv[0..argc) (without program and command name). False = wrong usage or help:
// *status is what to exit with, the message has been printed. `command` is for the
// messages. needs_source: a file or -c must be there.
bool options_parse(Options *o, const char *command, int argc, char **argv,
                   bool needs_source, int *status);
void options_help(FILE *out);

// The program's text: the whole of the file, standard input or -c. False = message
// printed. Released with free().
bool options_read_source(const Options *o, char **source, size_t *len,
                         const char **filename);
