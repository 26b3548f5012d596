// vitrine run: source -> instance -> variables -> run -> output, error, exit status. Each
// line of cmd_run is a stage.
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/commands.h"
#include "cli/options.h"
#include "cli/report.h"

// The running instance, for Ctrl-C; written before the handler is installed.
static VtVm *running;

static void on_interrupt(int signal_number) {
    (void)signal_number;
    vt_interrupt(running);
}

static void write_all(int fd, const char *text, size_t len) {
    while (len > 0) {
        ssize_t n = write(fd, text, len);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return; // a closed pipe: the program may go on, nobody reads it
        text += n;
        len -= (size_t)n;
    }
}

// Standard output is buffered here while nothing else appears on the terminal in between.
typedef struct Sink {
    char buffer[1 << 14];
    size_t len;
    bool line_wise; // a terminal: flush at newlines
} Sink;

static void sink_flush(Sink *s) {
    write_all(STDOUT_FILENO, s->buffer, s->len);
    s->len = 0;
}

static void on_output(void *ctx, const char *text, size_t len, bool is_error) {
    Sink *s = ctx;
    if (is_error || len > sizeof s->buffer - s->len) sink_flush(s);
    if (is_error || len > sizeof s->buffer) {
        write_all(is_error ? STDERR_FILENO : STDOUT_FILENO, text, len);
        return;
    }
    memcpy(s->buffer + s->len, text, len);
    s->len += len;
    if (s->line_wise && memchr(text, '\n', len) != NULL) sink_flush(s);
}

// name=JSON of --var.
static bool set_variable(VtVm *vm, const char *text) {
    const char *eq = strchr(text, '=');
    char name[128];
    size_t n = (size_t)(eq - text);
    VtValue v = n < sizeof name ? vt_from_json(vm, eq + 1, strlen(eq + 1)) : 0;
    bool ok = false;
    if (v != 0) {
        memcpy(name, text, n);
        name[n] = 0;
        ok = vt_set(vm, name, v);
        vt_release(vm, v);
    }
    if (!ok) fprintf(stderr, "vitrine run: --var %s: not NAME=JSON\n", text);
    return ok;
}

static bool set_variables(VtVm *vm, const Options *o) {
    for (size_t i = 0; i < o->nvars; i++)
        if (!set_variable(vm, o->vars[i])) return false;
    return true;
}

static VtVm *new_instance(Options *o, Sink *sink) {
    sink->line_wise = isatty(STDOUT_FILENO);
    if (!o->json) {
        o->config.output = on_output;
        o->config.ctx = sink;
    }
    VtVm *vm = vt_new(&o->config);
    if (vm == NULL) {
        fprintf(stderr, "vitrine: cannot make an instance with these limits\n");
        return NULL;
    }
    running = vm;
    struct sigaction action = {.sa_handler = on_interrupt, .sa_flags = (int)SA_RESETHAND};
    sigaction(SIGINT, &action, NULL);
    return vm;
}

// The last expression's value is shown by the REPL only; `run` prints what the program
// prints.
static int finish(VtVm *vm, const Options *o, Sink *sink) {
    const VtResult *r = vt_result(vm);
    sink_flush(sink);
    if (o->json) {
        report_json(vm, r, stdout);
    } else if (r->status != VT_OK && r->traceback != NULL) {
        write_all(STDERR_FILENO, r->traceback, strlen(r->traceback));
    }
    return report_exit_status(r);
}

int cmd_run(int argc, char **argv) {
    Options o;
    static Sink sink;
    char *source = NULL;
    const char *filename;
    size_t len;
    int status;
    if (!options_parse(&o, "run", argc, argv, true, &status)) return status;
    if (!options_read_source(&o, &source, &len, &filename)) return EXIT_STATUS_USAGE;
    VtVm *vm = new_instance(&o, &sink);
    if (vm == NULL || !set_variables(vm, &o)) {
        status = EXIT_STATUS_USAGE;
    } else {
        vt_run(vm, source, len, filename);
        status = finish(vm, &o, &sink);
    }
    free(source);
    vt_free(vm);
    fflush(stdout);
    return status;
}
