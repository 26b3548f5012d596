// The verdict between parsing and compiling: rules of the smolagents profile over the syntax tree. An early, friendly wall: the
// boundary itself is that nothing of the host exists inside. Executes nothing.
#pragma once

#include "syntax/parser.h"

typedef struct PolicyRules {
    const char *const *tools; // names of the host's tools, protected like the base tools
    size_t ntools;
} PolicyRules;

// False with diags->error of kind DIAG_FORBIDDEN (or a limit) when the program is refused.
bool policy_judge(const SyntaxEnv *env, const Node *module, const PolicyRules *rules, DiagList *diags);
