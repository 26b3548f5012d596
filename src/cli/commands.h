// The commands: main.c's table names them, each lives in its cmd_*.c. argv is without
// program and command name.
#pragma once

int cmd_run(int argc, char **argv);
int cmd_check(int argc, char **argv);
int cmd_dis(int argc, char **argv);
int cmd_repl(int argc, char **argv);
