// Stand-in until exc_format.c lands.
#include "object/exc.h"
#include "object/call.h"
#include "object/str.h"

__attribute__((weak)) Value exc_format(VM *vm, ExcObj *e) {
    StrBuilder b;
    sb_init(&b, vm);
    sb_ascii(&b, "Traceback (most recent call last):\n");
    for (Value t = e->traceback; t != VAL_UNSET; t = ((TracebackObj *)as_obj(t))->next) {
        const TracebackObj *tb = (const TracebackObj *)as_obj(t);
        StrObj *line = str_printf(vm, "  File \"%N\", line %d, in %N\n", tb->code->filename, (int)tb->code->pos[tb->pc].line, tb->code->name);
        if (line != NULL) sb_str(&b, line);
    }
    Value text = op_str(vm, val_obj(e));
    StrObj *last = is_err(text) ? NULL : str_printf(vm, "%T: %S\n", val_obj(e), text);
    if (last != NULL) sb_str(&b, last);
    return sb_finish(&b);
}
