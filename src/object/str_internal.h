// What the files of str share among themselves.
#pragma once

#include "object/str.h"
#include "object/text.h"

void str_trace(VM *vm, Obj *o);        // for the collector's table of kinds
void str_table_trace(VM *vm);          // marks the table of interned strings: a root
bool str_charge(VM *vm, size_t bytes); // fuel for touching so many bytes of text
StrObj *str_of_text(VM *vm, Text t);   // narrowed to what it holds
StrObj *str_exact(VM *vm, StrObj *s);  // a plain str: s itself unless of a subclass
void sb_text(StrBuilder *b, Text t);
