// vitrine repl: a session in one instance. A statement that needs more lines is read
// until an empty one, as in Python. libedit is loaded when a terminal is there, so that
// no other command pays for it.
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/commands.h"
#include "cli/options.h"
#include "cli/report.h"

typedef struct Editor {
    char *(*readline)(const char *prompt);
    int (*add_history)(const char *line);
} Editor;

// The functions of libedit, or NULLs.
static Editor editor_open(void) {
    Editor e = {NULL, NULL};
    void *lib = isatty(STDIN_FILENO) ? dlopen("libedit.so.2", RTLD_LAZY) : NULL;
    if (lib == NULL) return e;
    void *read_symbol = dlsym(lib, "readline"),
         *history_symbol = dlsym(lib, "add_history");
    memcpy(&e.readline, &read_symbol, sizeof e.readline);
    memcpy(&e.add_history, &history_symbol, sizeof e.add_history);
    return e;
}

// The next line without its newline, or NULL at the end. Released with free().
static char *read_line(const Editor *e, const char *prompt) {
    char *line = NULL;
    size_t cap = 0;
    if (e->readline != NULL) {
        line = e->readline(prompt);
        if (line != NULL && *line != 0 && e->add_history != NULL) e->add_history(line);
        return line;
    }
    if (isatty(STDIN_FILENO)) fputs(prompt, stdout);
    fflush(stdout);
    ssize_t n = getline(&line, &cap, stdin);
    if (n < 0) {
        free(line);
        return NULL;
    }
    if (n > 0 && line[n - 1] == '\n') line[n - 1] = 0;
    return line;
}

// Appends line and a newline to *text.
static bool append_line(char **text, size_t *len, const char *line) {
    size_t n = strlen(line);
    char *more = realloc(*text, *len + n + 2);
    if (more == NULL) return false;
    memcpy(more + *len, line, n);
    memcpy(more + *len + n, "\n", 2);
    *text = more;
    *len += n + 1;
    return true;
}

// Could more lines make this program complete? Asked of the checker: its complaint is
// about the text's end.
static bool is_incomplete(VtVm *vm, const char *text, size_t len) {
    if (vt_check(vm, text, len, "<stdin>") == VT_OK) return false;
    const char *m = vt_result(vm)->error_message;
    return m != NULL && (strstr(m, "was never closed") != NULL ||
                         strstr(m, "unexpected EOF") != NULL ||
                         strstr(m, "expected an indented block") != NULL ||
                         strstr(m, "unterminated triple-quoted") != NULL ||
                         strstr(m, "expected 'except' or 'finally' block") != NULL);
}

// Reads one statement: a line, or a block that an empty line ends. NULL at the end of
// input.
static char *read_statement(VtVm *vm, const Editor *e, size_t *len) {
    char *text = NULL, *line;
    bool block = false;
    *len = 0;
    while ((line = read_line(e, text == NULL ? ">>> " : "... ")) != NULL) {
        size_t n = strlen(line);
        bool empty = strspn(line, " \t") == n;
        bool ok = append_line(&text, len, line);
        bool opens = n > 0 && line[n - 1] == ':';
        bool decorated = line[0] == '@';
        free(line);
        if (!ok) break;
        block = block || opens || decorated;
        if (block ? empty : !is_incomplete(vm, text, *len)) return text;
    }
    if (line == NULL && text != NULL && *len > 0) return text;
    free(text);
    return NULL;
}

static void show_output(void *ctx, const char *text, size_t len, bool is_error) {
    (void)ctx;
    fwrite(text, 1, len, is_error ? stderr : stdout);
}

static void show_value(VtVm *vm, VtValue v) {
    size_t len;
    if (v == 0 || vt_type(vm, v) == VT_TYPE_NONE) return;
    char *text = vt_repr(vm, v, &len);
    if (text != NULL) printf("%s\n", text);
    free(text);
}

int cmd_repl(int argc, char **argv) {
    Options o;
    int status;
    char *text;
    size_t len;
    if (!options_parse(&o, "repl", argc, argv, false, &status)) return status;
    o.config.output = show_output;
    VtVm *vm = vt_new(&o.config);
    if (vm == NULL) return EXIT_STATUS_USAGE;
    Editor e = editor_open();
    status = EXIT_STATUS_OK;
    while ((text = read_statement(vm, &e, &len)) != NULL) {
        vt_run(vm, text, len, "<stdin>");
        free(text);
        const VtResult *r = vt_result(vm);
        if (r->status == VT_OK) {
            show_value(vm, r->value);
        } else if (r->error_type != NULL && strcmp(r->error_type, "SystemExit") == 0) {
            status = report_exit_status(r);
            break;
        } else if (r->traceback != NULL) {
            fputs(r->traceback, stderr);
        }
        fflush(stdout);
    }
    vt_free(vm);
    return status;
}
