// How the shared text methods read their arguments. The words are those of str's
// TypeError, with one %T for the class of the value; a bytes object always says "a
// bytes-like object is required, not 'X'".
#pragma once

#include "object/text.h"

bool text_arg(VM *vm, Value self, Value v, const char *words, Text *out);
// The same, and a bytes object also takes a byte's number, which is put into *byte.
bool text_arg_or_byte(VM *vm, Value self, Value v, const char *words, uint8_t *byte,
                      Text *out);
// Fuel for reading all of self.
bool text_pay(VM *vm, Value self);
// Blank as str.split() (Unicode) or bytes.split() (ASCII) sees it.
bool text_is_blank(Value self, uint32_t c);
