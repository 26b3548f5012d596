// Exceptions: fields, tracebacks and how they are printed.
#pragma once

#include "object/err.h"

// Index in ExcObj.f by group.
enum { STOP_VALUE = 0, EXIT_CODE = 0 };
enum { GROUP_MESSAGE, GROUP_EXCEPTIONS };
enum { ATTR_NAME, ATTR_OBJ };
enum { NAME_NAME };
enum { IMPORT_MSG, IMPORT_NAME, IMPORT_PATH };
enum { OS_ERRNO, OS_STRERROR, OS_FILENAME, OS_FILENAME2, OS_WRITTEN };
enum { SYNTAX_MSG, SYNTAX_FILENAME, SYNTAX_LINENO, SYNTAX_OFFSET, SYNTAX_TEXT, SYNTAX_END_LINENO, SYNTAX_END_OFFSET, SYNTAX_PRINT_FILE };
enum { UNICODE_ENCODING, UNICODE_OBJECT, UNICODE_START, UNICODE_END, UNICODE_REASON };

// Appends (code, pc) as the new outermost entry of exc's traceback while the VM unwinds; an inlined comprehension around pc gets an
// entry of its own. pc may be TRACEBACK_START.
bool exc_add_traceback(VM *vm, ExcObj *e, CodeObj *code, uint32_t pc, DictObj *globals);
// The position that an entry shows, or NULL for a function that was not begun; its line.
const ImagePos *exc_position(const TracebackObj *t);
uint32_t exc_line(const TracebackObj *t);
// The text that CPython prints for an uncaught exception (traceback, chain, notes, groups, carets, "Did you mean"). Guest __str__ may
// run; an exception inside it prints as CPython's "<exception str() failed>".
Value exc_format(VM *vm, ExcObj *e);
// What the module traceback asks for.
typedef struct ExcFormat {
    bool no_traceback;  // the last lines only
    bool no_chain;      // not what led to it
    bool no_suggestion; // no "Did you mean"
    int64_t limit;      // > 0: only the outermost entries of tracebacks, < 0: the innermost ones
} ExcFormat;
Value exc_format_as(VM *vm, ExcObj *e, ExcFormat how);
Value exc_format_traceback(VM *vm, Value tb, int64_t limit); // the entries of a traceback alone
// str(exc) as in the last line of a traceback: "Type: message".
Value exc_format_only(VM *vm, ExcObj *e);
Value exc_split_group(VM *vm, Value exc, Value type, Value *rest); // for except*
// Sets the fields (StopIteration.value, SystemExit.code, ...) from e->args, as the class's __init__ does. Never fails.
void exc_fill_fields(ExcObj *e);
Value exc_unicode_text(VM *vm, const ExcObj *e);
