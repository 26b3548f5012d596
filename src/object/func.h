// Functions, methods, cells, code objects, generators: construction. Calls are vm/'s.
#pragma once

#include "object/types.h"

// Objects of image code `index`; caches are made at the first call.
CodeObj *code_load(VM *vm, const Image *image, Value image_owner, bool hidden, Value source_lines);
uint32_t func_simple_params(const CodeObj *code); // the value of FuncObj.simple
void func_set_code(FuncObj *f, CodeObj *code); // with as many free variables as before
FuncObj *func_new(VM *vm, CodeObj *code, DictObj *globals);
Value method_new(VM *vm, Value func, Value self);
CellObj *cell_new(VM *vm, Value v);
Value func_get_attr(VM *vm, FuncObj *f, StrObj *name);
