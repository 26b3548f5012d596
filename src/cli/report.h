// How a result is shown: the canonical JSON object of --json, and the exit status.
#pragma once

#include <stdio.h>

#include "vitrine.h"

void report_json(VtVm *vm, const VtResult *r, FILE *out);
int report_exit_status(const VtResult *r);
