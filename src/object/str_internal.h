// What the files of str share among themselves.
#pragma once

#include "object/str.h"
#include "object/text.h"

void str_trace(VM *vm, Obj *o);        // the buffer that a str may share
void str_table_trace(VM *vm);          // a root: marks the table, not the strs in it
void str_table_purge(VM *vm);          // after a collection: forgets the dead ones
bool str_charge(VM *vm, size_t bytes); // fuel for touching so many bytes of text
StrObj *str_of_text(VM *vm, Text t);   // narrowed to what it holds
StrObj *str_exact(VM *vm, StrObj *s);  // a plain str: s itself unless of a subclass
void sb_text(StrBuilder *b, Text t);
// See class.h.
Obj *instance_alloc(VM *vm, const ClassObj *cls, size_t native_size);
