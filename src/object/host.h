// What the machine asks of its host: output, clocks, sleep, imports. Implemented by api/, which follows the configuration; nothing
// below api/ reaches the system in another way.
#pragma once

#include "object/types.h"

// Program output. Pays for it and counts it; false = the output limit.
bool host_write(VM *vm, const StrObj *text, bool is_error);
// text and a newline, for expression statements of an interactive session.
bool host_write_line(VM *vm, StrObj *text);
uint64_t host_wall_ns(VM *vm);  // since 1970
uint64_t host_clock_ns(VM *vm); // monotonic
uint64_t host_cpu_ns(VM *vm);   // time.process_time: the run's own
bool host_sleep(VM *vm, uint64_t ns); // false = limit
// The seed of the module random: fixed by the configuration, or from the clock.
uint64_t host_random_seed(VM *vm);
// Imports. False = ImportError raised.
bool host_import_allowed(VM *vm, StrObj *name, Value fromlist);
void host_note_import(VM *vm, StrObj *name);
Value host_package_hint(VM *vm, StrObj *name); // a sentence that names what can run an absent package, or unset
// eval, exec, compile: refused by the smolagents profile. False = an exception raised.
bool host_eval_allowed(VM *vm, const char *function);
// Before program output: finalise what was dropped, if that is cheap (vm/final.c). False = limit.
bool finals_before_output(VM *vm);
bool finals_before_deref(VM *vm, bool by_loop); // the same before a weak reference is followed
