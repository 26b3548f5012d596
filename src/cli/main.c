// vitrine: the table of commands. Nothing but the library is linked at start.
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/options.h"

typedef struct Command {
    const char *name;
    int (*run)(int argc, char **argv);
    const char *usage, *help;
} Command;

static const Command commands[] = {
    {"run", cmd_run, "run [OPTIONS] FILE | - | -c CODE", "run a program under limits"},
    {"check", cmd_check, "check [OPTIONS] FILE | - | -c CODE",
     "syntax and policy, nothing is executed"},
    {"dis", cmd_dis, "dis FILE | - | -c CODE", "show the bytecode"},
    {"repl", cmd_repl, "repl [OPTIONS]", "an interactive session"},
};

static void print_usage(FILE *out) {
    fprintf(out, "usage: vitrine COMMAND ...\n");
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        fprintf(out, "  vitrine %-38s %s\n", commands[i].usage, commands[i].help);
    fprintf(out, "options:\n");
    options_help(out);
    fprintf(out, "exit status: 0 fine, 1 an exception (or SystemExit's status), 2 wrong "
                 "usage, 3 forbidden, "
                 "4 a limit\n");
}

int main(int argc, char **argv) {
    if (argc < 2) {
        print_usage(stderr);
        return EXIT_STATUS_USAGE;
    }
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "help") == 0) {
        print_usage(stdout);
        return EXIT_STATUS_OK;
    }
    if (strcmp(argv[1], "--version") == 0) {
        printf("vitrine %s\n", VT_VERSION);
        return EXIT_STATUS_OK;
    }
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        if (strcmp(argv[1], commands[i].name) == 0)
            return commands[i].run(argc - 2, argv + 2);
    fprintf(stderr, "vitrine: unknown command: %s (see vitrine --help)\n", argv[1]);
    return EXIT_STATUS_USAGE;
}
