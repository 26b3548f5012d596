// Modules.
#pragma once

#include "object/types.h"

extern const ModuleDef *const module_defs[]; // generated from stdlib's *_rows and modules.def; NULL-terminated
ModuleObj *module_new(VM *vm, StrObj *name);
ModuleObj *module_from_def(VM *vm, const ModuleDef *def);
