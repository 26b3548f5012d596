// The text of an uncaught exception, as CPython 3.11 prints it: chain, traceback, message, notes, and groups as a tree. Chains are
// walked without recursion; groups nest at most ten deep. Guest code runs for str() of exceptions and notes.
#include "object/exc_internal.h"

#include <stdio.h>

#include "heap/budget.h"
#include "object/attr.h"
#include "object/call.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/func.h"
#include "object/int.h"
#include "object/list.h"
#include "object/str.h"
#include "object/tuple.h"

enum { REPEATS_SHOWN = 3, ENTRIES_SHOWN = 1000, GROUP_WIDTH = 15, GROUP_DEPTH = 10 };

typedef struct Printer {
    VM *vm;
    StrBuilder out;
    DictObj *seen;    // exceptions already printed: address -> None
    unsigned depth;   // of exception groups
    ExcFormat how;
    bool need_close;  // the innermost group's last line is still to be drawn
} Printer;

// A pending guest error is dropped (false: a limit was reached, which ends the printing).
static bool drop_error(VM *vm) {
    vm->exc = VAL_UNSET;
    return vm->budget.limit == LIMIT_NONE;
}

static void begin_line(Printer *p) {
    sb_repeat(&p->out, ' ', 2 * p->depth);
    if (p->depth > 0) sb_ascii(&p->out, "| ");
}

static void add_line(Printer *p, const char *text) {
    begin_line(p);
    sb_ascii(&p->out, text);
    sb_char(&p->out, '\n');
}

// ---- traceback ------------------------------------------------------------------------------------------------------

const ImagePos *exc_position(const TracebackObj *t) {
    const CodeObj *code = t->code;
    if (t->pc == TRACEBACK_START) return NULL;
    uint32_t pc = t->pc, depth = 0;
    for (uint32_t i = 0; i < code->ninlines; i++) {
        const ImageInline *in = &code->inlines[i];
        if (!(in->start <= t->pc && t->pc < in->end)) continue;
        if (depth++ == t->inline_depth) {
            pc = in->call;
            break;
        }
    }
    while (pc > 0 && code->pos[pc].line == 0) pc--;
    return &code->pos[pc];
}

uint32_t exc_line(const TracebackObj *t) {
    const ImagePos *pos = exc_position(t);
    return pos == NULL || pos->line == 0 ? t->code->firstline : pos->line;
}

// The name of the function that t shows: the code's, or that of an inlined comprehension.
static void add_name(Printer *p, const TracebackObj *t) {
    const CodeObj *code = t->code;
    uint32_t depth = 0;
    for (uint32_t i = 0; i < code->ninlines && t->inline_depth > 0; i++) {
        const ImageInline *in = &code->inlines[i];
        if (in->start <= t->pc && t->pc < in->end && ++depth == t->inline_depth) {
            sb_ascii_len(&p->out, image_at(code->image, in->name.off), in->name.len);
            return;
        }
    }
    sb_str(&p->out, code->name);
}

static StrObj *source_line(const CodeObj *code, uint32_t line) {
    if (!is_list(code->source) || line == 0 || line > as_list(code->source)->len) return NULL;
    Value v = as_list(code->source)->items[line - 1];
    return is_str(v) ? as_str(v) : NULL;
}

static void add_source(Printer *p, const TracebackObj *t) {
    StrObj *line = source_line(t->code, exc_line(t));
    if (line == NULL) return;
    Carets c = exc_carets(p->vm, line, exc_position(t));
    begin_line(p);
    sb_ascii(&p->out, "    ");
    sb_slice(&p->out, line, c.indent, line->len);
    sb_char(&p->out, '\n');
    if (!c.shown) return;
    begin_line(p);
    sb_ascii(&p->out, "    ");
    for (uint32_t i = c.indent; i < c.end; i++)
        sb_char(&p->out, i < c.start ? ' ' : c.anchored && !(c.left <= i && i < c.right) ? '~' : '^');
    sb_char(&p->out, '\n');
}

static void add_entry(Printer *p, const TracebackObj *t) {
    char number[24];
    begin_line(p);
    sb_ascii(&p->out, "  File \"");
    sb_str(&p->out, t->code->filename);
    snprintf(number, sizeof number, "\", line %u, in ", exc_line(t));
    sb_ascii(&p->out, number);
    add_name(p, t);
    sb_char(&p->out, '\n');
    add_source(p, t);
}

static void add_repeats(Printer *p, size_t count) {
    if (count <= REPEATS_SHOWN) return;
    char text[64];
    count -= REPEATS_SHOWN;
    snprintf(text, sizeof text, "  [Previous line repeated %zu more time%s]", count, count == 1 ? "" : "s");
    add_line(p, text);
}

static bool same_place(const TracebackObj *a, const TracebackObj *b) {
    return a->code->filename == b->code->filename && a->code->name == b->code->name &&
           a->inline_depth == b->inline_depth && exc_line(a) == exc_line(b);
}

static bool add_traceback(Printer *p, Value head) {
    size_t entries = 0, repeats = 0, shown = ENTRIES_SHOWN;
    int64_t limit = p->how.limit;
    const TracebackObj *last = NULL;
    for (Value v = head; is_kind(v, KIND_TRACEBACK); v = ((TracebackObj *)as_obj(v))->next) entries++;
    if (limit < 0 && -limit < (int64_t)entries) shown = (size_t)-limit;
    if (limit > 0 && limit < (int64_t)entries) entries = shown = (size_t)limit;
    for (Value v = head; is_kind(v, KIND_TRACEBACK); v = ((TracebackObj *)as_obj(v))->next) {
        const TracebackObj *t = (const TracebackObj *)as_obj(v);
        if (!budget_charge(p->vm, 1)) return false;
        if (entries == 0) break;
        if (entries-- > shown || t->code->hidden) continue;
        if (last == NULL || !same_place(last, t)) {
            add_repeats(p, repeats);
            repeats = 0;
            last = t;
        }
        if (++repeats > REPEATS_SHOWN) continue;
        if (!budget_charge(p->vm, 20)) return false;
        add_entry(p, t);
    }
    add_repeats(p, repeats);
    return !p->out.failed;
}

// ---- SyntaxError ----------------------------------------------------------------------------------------------------

static int64_t field_int(Value v, int64_t missing) { return is_int(v) ? as_int(v) : missing; }

// The line of the source with carets below it; offsets count from 1.
static void add_error_text(Printer *p, const StrObj *text, int64_t offset, int64_t end_offset) {
    int64_t marks = end_offset > 0 && end_offset > offset ? end_offset - offset : 1;
    uint32_t from = 0, to = text->len;
    offset--;
    for (; from < to && (str_at(text, from) == ' ' || str_at(text, from) == '\t' || str_at(text, from) == '\f'); from++) offset--;
    if (to > from && str_at(text, to - 1) == '\n') to--;
    if (offset > to - from) offset = to - from;
    for (uint32_t i = from; i < to; i++) { // the line of a longer text that the offset lies in
        if (str_at(text, i) != '\n') continue;
        if (i - from >= offset) break;
        offset -= i + 1 - from;
        from = i + 1;
    }
    sb_ascii(&p->out, "    ");
    sb_slice(&p->out, text, from, to);
    sb_char(&p->out, '\n');
    if (offset < 0) return;
    sb_repeat(&p->out, ' ', 4 + (size_t)offset);
    sb_repeat(&p->out, '^', (size_t)marks);
    sb_char(&p->out, '\n');
}

// False: e has no place to show, and is printed like any other.
static bool add_syntax_error(Printer *p, const ExcObj *e) {
    Value line = e->f[SYNTAX_LINENO], file = e->f[SYNTAX_FILENAME], text = e->f[SYNTAX_TEXT];
    if (!class_is_subclass(obj_class(&e->h), exc_classes[EXC_SyntaxError]) || !is_int(line)) return false;
    StrObj *head = is_str(file) ? str_printf(p->vm, "  File \"%S\", line %ld\n", file, as_int(line))
                                : str_printf(p->vm, "  File \"<string>\", line %ld\n", as_int(line));
    if (head == NULL) return false;
    begin_line(p);
    sb_str(&p->out, head);
    if (!is_str(text)) return true;
    int64_t size = as_str(text)->len, offset = field_int(e->f[SYNTAX_OFFSET], -1);
    int64_t end = field_int(e->f[SYNTAX_END_OFFSET], -1);
    if (field_int(e->f[SYNTAX_END_LINENO], 0) > as_int(line)) end = size;
    if (end > size) end = size + 1;
    // CPython asks only a plain SyntaxError for its end, not an IndentationError or a TabError.
    if (obj_class(&e->h) != exc_classes[EXC_SyntaxError]) end = offset;
    add_error_text(p, as_str(text), offset, end);
    return true;
}

// ---- the last line, notes -------------------------------------------------------------------------------------------

static bool add_class_name(Printer *p, const ClassObj *cls) {
    Value module = class_module_name(p->vm, cls);
    if (is_err(module) && !drop_error(p->vm)) return false;
    if (!is_str(module)) {
        sb_ascii(&p->out, "<unknown>.");
    } else if (!str_equal_ascii(as_str(module), "builtins") && !str_equal_ascii(as_str(module), "__main__")) {
        sb_str(&p->out, as_str(module));
        sb_char(&p->out, '.');
    }
    sb_str(&p->out, class_qualname(cls));
    return true;
}

static bool add_message(Printer *p, ExcObj *e, Value text) {
    VM *vm = p->vm;
    if (!add_class_name(p, obj_class(&e->h))) return false;
    if (text == VAL_UNSET) text = op_str(vm, val_obj(e));
    if (is_err(text)) {
        if (!drop_error(vm)) return false;
        sb_ascii(&p->out, ": <exception str() failed>");
    } else if (!is_str(text) || as_str(text)->len > 0) {
        if (!is_str(text)) text = op_str(vm, text);
        if (is_err(text) && !drop_error(vm)) return false;
        sb_ascii(&p->out, ": ");
        if (is_str(text)) sb_str(&p->out, as_str(text));
    }
    Value name = p->how.no_suggestion ? VAL_UNSET : exc_suggest(vm, e);
    if (name != VAL_UNSET) {
        sb_ascii(&p->out, ". Did you mean: '");
        sb_str(&p->out, as_str(name));
        sb_ascii(&p->out, "'?");
    }
    return vm->budget.limit == LIMIT_NONE;
}

static bool is_line_end(uint32_t c) {
    return (c >= 10 && c <= 13) || (c >= 0x1c && c <= 0x1e) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

static void add_lines(Printer *p, StrObj *text) {
    uint32_t from = 0;
    do {
        uint32_t to = from;
        while (to < text->len && !is_line_end(str_at(text, to))) to++;
        begin_line(p);
        sb_slice(&p->out, text, from, to);
        sb_char(&p->out, '\n');
        from = to + 1;
        if (to + 1 < text->len && str_at(text, to) == '\r' && str_at(text, to + 1) == '\n') from++;
    } while (from < text->len);
}

static bool add_notes(Printer *p, ExcObj *e) {
    VM *vm = p->vm;
    Value notes;
    if (!attr_lookup(vm, val_obj(e), STR(dunder_notes), &notes)) return drop_error(vm);
    if (notes == VAL_UNSET) return true;
    if (!is_list(notes) && !is_tuple(notes) && !is_str(notes)) {
        begin_line(p);
        Value text = op_repr(vm, notes);
        if (!is_err(text)) sb_str(&p->out, as_str(text));
        else if (drop_error(vm)) sb_ascii(&p->out, "<__notes__ repr() failed>");
        return vm->budget.limit == LIMIT_NONE;
    }
    IterLoop it;
    Value note;
    if (!iter_begin(vm, &it, notes)) return drop_error(vm);
    while (iter_step(vm, &it, &note)) {
        Value text = op_str(vm, note);
        if (!is_err(text)) add_lines(p, as_str(text));
        else if (drop_error(vm)) add_line(p, "<note str() failed>");
        else return false;
    }
    return !it.failed || drop_error(vm);
}

// ---- one exception, a chain, a group --------------------------------------------------------------------------------

static bool is_group(const ExcObj *e) { return class_is_subclass(obj_class(&e->h), exc_classes[EXC_BaseExceptionGroup]); }

static bool add_one(Printer *p, ExcObj *e) {
    if (is_kind(e->traceback, KIND_TRACEBACK) && !p->how.no_traceback) {
        bool first_group = is_group(e) && p->depth == 1;
        if (!first_group) begin_line(p);
        else sb_ascii(&p->out, "  + ");
        sb_ascii(&p->out, is_group(e) ? "Exception Group Traceback (most recent call last):\n" : "Traceback (most recent call last):\n");
        if (!add_traceback(p, e->traceback)) return false;
    }
    Value text = VAL_UNSET;
    if (add_syntax_error(p, e)) text = e->f[SYNTAX_MSG] == VAL_UNSET ? VAL_NONE : e->f[SYNTAX_MSG];
    begin_line(p);
    if (!add_message(p, e, text)) return false;
    sb_char(&p->out, '\n');
    return add_notes(p, e);
}

static bool add_chain(Printer *p, ExcObj *e);

static bool add_member(Printer *p, const TupleObj *all, size_t i) {
    char text[64];
    bool more = i >= GROUP_WIDTH;
    sb_repeat(&p->out, ' ', 2 * p->depth);
    sb_ascii(&p->out, i == 0 ? "+-" : "  ");
    if (more) snprintf(text, sizeof text, "+---------------- ... ----------------\n");
    else snprintf(text, sizeof text, "+---------------- %zu ----------------\n", i + 1);
    sb_ascii(&p->out, text);
    p->depth++;
    bool ok = true;
    if (more) {
        size_t left = all->len - i;
        snprintf(text, sizeof text, "and %zu more exception%s", left, left == 1 ? "" : "s");
        add_line(p, text);
    } else {
        ok = add_chain(p, as_exc(all->items[i]));
    }
    if (p->need_close) {
        sb_repeat(&p->out, ' ', 2 * p->depth);
        sb_ascii(&p->out, "+------------------------------------\n");
        p->need_close = false;
    }
    p->depth--;
    return ok;
}

static bool add_group(Printer *p, ExcObj *e) {
    if (p->depth > GROUP_DEPTH) {
        add_line(p, "... (max_group_depth is 10)");
        return true;
    }
    bool outermost = p->depth == 0;
    if (outermost) p->depth = 1;
    if (!add_one(p, e)) return false;
    const TupleObj *all = is_tuple(e->f[GROUP_EXCEPTIONS]) ? as_tuple(e->f[GROUP_EXCEPTIONS]) : tuple_empty();
    size_t n = all->len > GROUP_WIDTH ? GROUP_WIDTH + 1 : all->len;
    p->need_close = false;
    for (size_t i = 0; i < n; i++) {
        if (i + 1 == n) p->need_close = true;
        if (!add_member(p, all, i)) return false;
    }
    if (outermost) p->depth = 0;
    return true;
}

// Was e printed already? Marks it.
static int note_seen(Printer *p, const ExcObj *e) {
    Value before;
    return dict_setdefault(p->vm, p->seen, val_int((int64_t)(uintptr_t)e), VAL_NONE, &before);
}

// The exceptions that led to e, oldest first, then e.
static bool add_chain(Printer *p, ExcObj *e) {
    VM *vm = p->vm;
    if (!c_stack_ok(vm)) return false;
    ListObj *chain = list_new(vm, 1);
    while (chain != NULL && e != NULL) {
        if (!list_append(vm, chain, val_obj(e)) || note_seen(p, e) < 0 || !budget_charge(vm, 1)) return false;
        if (p->how.no_chain) break;
        Value next = is_exc(e->cause) || e->suppress_context ? e->cause : e->context;
        e = NULL;
        if (!is_exc(next)) break;
        Value mark;
        int seen = dict_get(vm, p->seen, val_int((int64_t)next), &mark);
        if (seen < 0) return false;
        if (seen == 0) e = as_exc(next);
    }
    for (size_t i = chain == NULL ? 0 : chain->len; i-- > 0;) {
        ExcObj *x = as_exc(chain->items[i]);
        bool close = p->need_close;
        bool ok = is_group(x) ? add_group(p, x) : add_one(p, x);
        if (!ok) return false;
        if (i == 0) break;
        p->need_close = close;
        const ExcObj *outer = as_exc(chain->items[i - 1]);
        add_line(p, "");
        add_line(p, is_exc(outer->cause) ? "The above exception was the direct cause of the following exception:"
                                         : "During handling of the above exception, another exception occurred:");
        add_line(p, "");
    }
    return chain != NULL;
}

static bool begin(Printer *p, VM *vm, ExcFormat how) {
    *p = (Printer){.vm = vm, .seen = dict_new(vm), .how = how};
    sb_init(&p->out, vm);
    return p->seen != NULL;
}

Value exc_format_as(VM *vm, ExcObj *e, ExcFormat how) {
    Printer p;
    if (!begin(&p, vm, how)) return VAL_ERR;
    bool ok = how.no_traceback ? add_one(&p, e) : add_chain(&p, e);
    return ok ? sb_finish(&p.out) : VAL_ERR;
}

Value exc_format(VM *vm, ExcObj *e) { return exc_format_as(vm, e, (ExcFormat){0}); }

Value exc_format_traceback(VM *vm, Value tb, int64_t limit) {
    Printer p;
    bool ok = begin(&p, vm, (ExcFormat){.limit = limit}) && add_traceback(&p, tb);
    return ok ? sb_finish(&p.out) : VAL_ERR;
}

Value exc_format_only(VM *vm, ExcObj *e) {
    Printer p;
    if (!begin(&p, vm, (ExcFormat){0}) || !add_message(&p, e, VAL_UNSET)) return VAL_ERR;
    return sb_finish(&p.out);
}
