// Between the files that print exceptions.
#pragma once

#include "object/exc.h"

// Where a traceback's marks go below a source line, in characters of the line.
typedef struct Carets {
    uint32_t indent;      // leading blanks, which are not printed
    uint32_t start, end;  // the marked range
    uint32_t left, right; // the operator in it: marked ^, the rest ~
    bool anchored;        // left and right are set
    bool shown;           // false: the range is the whole line, or not known
} Carets;

// pos may be NULL: only the indent is found.
Carets exc_carets(VM *vm, StrObj *line, const ImagePos *pos);
// The name that the writer of a failing program may have meant (for AttributeError and NameError), or unset. Guest __dir__ may run;
// its errors are dropped.
Value exc_suggest(VM *vm, const ExcObj *e);
