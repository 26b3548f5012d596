// StringIO of the module _io: text in a buffer of code points, with the handling of
// newlines that its argument asks for.
#include "object/class.h"
#include "object/err.h"
#include "object/int.h"
#include "object/seq.h"
#include "stdlib/memory_io.h"

static uint32_t *points(Value self) {
    return (uint32_t *)(void *)memio_buffer(self)->data;
}

static Value stringio_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    return memio_new(vm, a[0], 4);
}

static bool put_text(VM *vm, Value self, const StrObj *s, size_t from, size_t to) {
    uint32_t *at = (uint32_t *)(void *)memio_room(vm, self, to - from);
    if (at == NULL) return false;
    if (s->width == 1)
        for (size_t i = from; i < to; i++)
            *at++ = ((const uint8_t *)s->data)[i];
    else
        for (size_t i = from; i < to; i++)
            *at++ = str_at(s, i);
    return true;
}

// Writes s with its newlines translated.
static bool put_lines(VM *vm, Value self, const StrObj *s) {
    const MemIo *io = memio_of(self);
    Value newline = as_box(self)->v[MEMIO_NEWLINE];
    if (!io->translate && newline == VAL_UNSET)
        return s->len == 0 || put_text(vm, self, s, 0, s->len);
    size_t from = 0;
    for (size_t i = 0; i < s->len; i++) {
        uint32_t c = str_at(s, i);
        bool pair =
            io->translate && c == '\r' && i + 1 < s->len && str_at(s, i + 1) == '\n';
        if (!(io->translate ? c == '\r' : c == '\n')) continue;
        const StrObj *end = io->translate ? str_from_char(vm, '\n') : as_str(newline);
        if ((i > from && !put_text(vm, self, s, from, i)) ||
            !put_text(vm, self, end, 0, end->len))
            return false;
        i += pair;
        from = i + 1;
    }
    return from == s->len || put_text(vm, self, s, from, s->len);
}

static bool set_newline(VM *vm, Value self, Value v) {
    MemIo *io = memio_of(self);
    as_box(self)->v[MEMIO_NEWLINE] = VAL_UNSET;
    if (is_none(v)) {
        io->universal = io->translate = true;
        return true;
    }
    if (!is_str(v))
        return err_raise(vm, EXC_TypeError, "newline must be str or None, not %T", v),
               false;
    const StrObj *s = as_str(v);
    bool cr = s->len > 0 && str_at(s, 0) == '\r';
    if (s->len > 0 && !str_equal_ascii(s, "\n") && !str_equal_ascii(s, "\r") &&
        !str_equal_ascii(s, "\r\n"))
        return err_raise(vm, EXC_ValueError, "illegal newline value: %R", v), false;
    io->universal = s->len == 0;
    if (cr) as_box(self)->v[MEMIO_NEWLINE] = v;
    return true;
}

static Value stringio_init(VM *vm, Value *a, unsigned n) {
    (void)n;
    memio_buffer(a[0])->len = 0;
    *memio_of(a[0]) = (MemIo){.unit = 4};
    if (!set_newline(vm, a[0], a[2])) return VAL_ERR;
    if (is_none(a[1])) return VAL_NONE;
    if (!is_str(a[1]))
        return err_raise(vm, EXC_TypeError, "initial_value must be str or None, not %T",
                         a[1]);
    if (!put_lines(vm, a[0], as_str(a[1]))) return VAL_ERR;
    memio_of(a[0])->pos = 0;
    return VAL_NONE;
}

static Value stringio_write(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_str(a[1]))
        return err_raise(vm, EXC_TypeError, "string argument expected, got '%T'", a[1]);
    return memio_open(vm, a[0]) && put_lines(vm, a[0], as_str(a[1]))
               ? val_int(as_str(a[1])->len)
               : VAL_ERR;
}

static Value text_between(VM *vm, Value self, size_t from, size_t to) {
    const uint32_t *p = points(self);
    uint32_t all = 0;
    void *data;
    if (from >= to) return val_obj(str_empty());
    if (!budget_charge_bytes(vm, (to - from) * 4)) return VAL_ERR;
    if (to - from == 1) return val_obj(str_from_char(vm, p[from]));
    for (size_t i = from; i < to; i++)
        all |= p[i];
    StrObj *s = str_new(vm, to - from, all > 0x10FFFF ? 0x10FFFF : all, &data);
    if (s == NULL) return VAL_ERR;
    for (size_t i = from; i < to; i++) {
        if (s->width == 1)
            ((uint8_t *)data)[i - from] = (uint8_t)p[i];
        else if (s->width == 2)
            ((uint16_t *)data)[i - from] = (uint16_t)p[i];
        else
            ((uint32_t *)data)[i - from] = p[i];
    }
    return val_obj(s);
}

static Value take(VM *vm, Value self, size_t size) {
    MemIo *io = memio_of(self);
    size_t len = memio_len(self), left = io->pos < len ? len - io->pos : 0;
    if (size > left) size = left;
    Value text = text_between(vm, self, io->pos, io->pos + size);
    io->pos += size;
    return text;
}

// The length of the line at the position, its newline included.
static size_t line_len(Value self) {
    const MemIo *io = memio_of(self);
    const uint32_t *p = points(self);
    Value newline = as_box(self)->v[MEMIO_NEWLINE];
    bool crlf = newline != VAL_UNSET && as_str(newline)->len == 2;
    size_t len = memio_len(self);
    for (size_t i = io->pos; i < len; i++) {
        bool cr = p[i] == '\r', pair = cr && i + 1 < len && p[i + 1] == '\n';
        if (crlf ? pair
            : newline != VAL_UNSET
                ? cr
                : p[i] == '\n' || (io->universal && !io->translate && cr))
            return i + 1 - io->pos + (pair && (crlf || newline == VAL_UNSET));
    }
    return io->pos < len ? len - io->pos : 0;
}

static Value stringio_read(VM *vm, Value *a, unsigned n) {
    (void)n;
    size_t size;
    return memio_size_arg(vm, a[1], SIZE_MAX, &size) && memio_open(vm, a[0])
               ? take(vm, a[0], size)
               : VAL_ERR;
}
static Value stringio_readline(VM *vm, Value *a, unsigned n) {
    (void)n;
    size_t size;
    if (!memio_size_arg(vm, a[1], SIZE_MAX, &size) || !memio_open(vm, a[0]))
        return VAL_ERR;
    size_t len = line_len(a[0]);
    return take(vm, a[0], len < size ? len : size);
}
static Value stringio_next(VM *vm, Value self) {
    if (!memio_open(vm, self)) return VAL_ERR;
    size_t len = line_len(self);
    return len == 0 ? VAL_STOP : take(vm, self, len);
}
static Value stringio_seek(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t pos, whence;
    if (!seq_ssize(vm, a[1], &pos) || !seq_ssize(vm, a[2], &whence) ||
        !memio_open(vm, a[0]))
        return VAL_ERR;
    if (whence < 0 || whence > 2)
        return err_raise(vm, EXC_ValueError, "Invalid whence (%ld, should be 0, 1 or 2)",
                         whence);
    if (pos < 0 && whence == 0)
        return err_raise(vm, EXC_ValueError, "Negative seek position %ld", pos);
    if (whence != 0 && pos != 0)
        return err_raise(vm, EXC_OSError, "Can't do nonzero cur-relative seeks");
    if (whence != 1) memio_of(a[0])->pos = whence == 0 ? (size_t)pos : memio_len(a[0]);
    return int_from_u64(vm, memio_of(a[0])->pos);
}
static Value stringio_truncate(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t size = (int64_t)memio_of(a[0])->pos;
    if (!memio_open(vm, a[0]) || (!is_none(a[1]) && !seq_ssize(vm, a[1], &size)))
        return VAL_ERR;
    if (size < 0) return err_raise(vm, EXC_ValueError, "Negative size value %ld", size);
    if ((size_t)size < memio_len(a[0])) memio_buffer(a[0])->len = (size_t)size * 4;
    return int_from_i64(vm, size);
}
static Value stringio_getvalue(VM *vm, Value *a, unsigned n) {
    (void)n;
    return memio_open(vm, a[0]) ? text_between(vm, a[0], 0, memio_len(a[0])) : VAL_ERR;
}
static Value stringio_line_buffering(VM *vm, Value *a, unsigned n) {
    return memio_isatty(vm, a, n); // closed or False
}

const TypeSlots stringio_slots = {.iter = memio_iter, .next = stringio_next};
const NativeRow stringio_rows[] = {
    {"__new__", "(cls, /, *args, **kwargs)", stringio_new, NULL, NATIVE_NEW},
    {"__init__", "(self, /, initial_value='', newline='\\n')", stringio_init,
     "Initialize self."},
    {"__enter__", "(self, /)", memio_enter, ""},
    {"__exit__", "(self, /, *args)", memio_exit, ""},
    {"read", "(self, size=-1, /)", stringio_read,
     "Read at most size characters, returned as a string."},
    {"readline", "(self, size=-1, /)", stringio_readline, "Read until newline or EOF."},
    {"readlines", "(self, hint=-1, /)", memio_readlines,
     "Return a list of lines from the stream."},
    {"write", "(self, s, /)", stringio_write, "Write string to file."},
    {"writelines", "(self, lines, /)", memio_writelines,
     "Write a list of lines to stream."},
    {"seek", "(self, pos, whence=0, /)", stringio_seek, "Change stream position."},
    {"tell", "(self, /)", memio_tell, "Tell the current file position."},
    {"truncate", "(self, pos=None, /)", stringio_truncate, "Truncate size to pos."},
    {"getvalue", "(self, /)", stringio_getvalue,
     "Retrieve the entire contents of the object."},
    {"close", "(self, /)", memio_close, "Close the IO object."},
    {"flush", "(self, /)", memio_flush, "Flush write buffers, if applicable."},
    {"isatty", "(self, /)", memio_isatty,
     "Return whether this is an 'interactive' stream."},
    {"readable", "(self, /)", memio_can, "Returns True if the IO object can be read."},
    {"writable", "(self, /)", memio_can, "Returns True if the IO object can be written."},
    {"seekable", "(self, /)", memio_can, "Returns True if the IO object can be seeked."},
    {"fileno", "(self, /)", memio_fileno,
     "Returns underlying file descriptor if one exists."},
    {"detach", "(self, /)", memio_detach,
     "Separate the underlying buffer and return it."},
    {"closed", "(self)", memio_closed, "", NATIVE_GETTER},
    {"encoding", "(self)", memio_none, "", NATIVE_GETTER},
    {"errors", "(self)", memio_none, "", NATIVE_GETTER},
    {"newlines", "(self)", memio_none, "", NATIVE_GETTER},
    {"line_buffering", "(self)", stringio_line_buffering, "", NATIVE_GETTER},
};
