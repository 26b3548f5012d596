// The module _io: BytesIO, and what it shares with StringIO (string_io.c). See
// memory_io.h.
#include "stdlib/memory_io.h"

#include "object/bytes.h"
#include "object/class.h"
#include "object/err.h"
#include "object/int.h"
#include "object/list.h"
#include "object/seq.h"
#include "vm/vm.h"

Value memio_new(VM *vm, Value cls, uint8_t unit) {
    uint8_t *data;
    BytearrayObj *buffer = bytearray_new(vm, 0, &data);
    NativeBoxObj *b =
        buffer == NULL ? NULL : box_new(vm, as_class(cls), MEMIO_VALUES, sizeof(MemIo));
    if (b == NULL) return VAL_ERR;
    b->v[MEMIO_BUFFER] = val_obj(buffer);
    ((MemIo *)box_raw(b))->unit = unit;
    return val_obj(b);
}

bool memio_open(VM *vm, Value self) {
    if (!memio_of(self)->closed) return true;
    err_raise(vm, EXC_ValueError,
              memio_of(self)->unit == 1 ? "I/O operation on closed file."
                                        : "I/O operation on closed file");
    return false;
}

bool memio_size_arg(VM *vm, Value v, size_t most, size_t *out) {
    int64_t size;
    *out = most;
    if (is_none(v)) return true;
    if (!seq_has_index(vm, v)) {
        err_raise(vm, EXC_TypeError, "argument should be integer or None, not '%T'", v);
        return false;
    }
    if (!seq_ssize(vm, v, &size)) return false;
    if (size >= 0 && (size_t)size < most) *out = (size_t)size;
    return true;
}

bool memio_set_len(VM *vm, Value self, size_t units) {
    BytearrayObj *b = memio_buffer(self);
    size_t bytes, cap;
    if (!size_mul(units, memio_of(self)->unit, &bytes) || bytes > INT64_MAX / 4) {
        err_memory(vm);
        return false;
    }
    if (bytes > b->cap || b->data == NULL) {
        cap = bytes + bytes / 4 + 64;
        if (!budget_charge_bytes(vm, bytes)) return false;
        uint8_t *data = buf_new(vm, cap, KIND_BUF_RAW);
        if (data == NULL) return false;
        if (b->len > 0) memcpy(data, b->data, b->len);
        b->data = data;
        b->cap = cap;
    }
    if (bytes > b->len) memset(b->data + b->len, 0, bytes - b->len);
    b->len = bytes;
    return true;
}

uint8_t *memio_room(VM *vm, Value self, size_t units) {
    MemIo *io = memio_of(self);
    size_t end;
    if (!size_add(io->pos, units, &end)) return err_memory(vm), NULL;
    if (!budget_charge_bytes(vm, units * io->unit) ||
        (end > memio_len(self) && !memio_set_len(vm, self, end)))
        return NULL;
    uint8_t *at = memio_buffer(self)->data + io->pos * io->unit;
    io->pos = end;
    return at;
}

Value memio_unsupported(VM *vm, const char *what) {
    Value m = import_module(vm, str_intern_utf8(vm, "io", 2));
    Value cls = is_err(m) ? VAL_ERR : attr_get_str(vm, m, "UnsupportedOperation");
    Value text = val_obj(str_from_cstr(vm, what));
    Value exc = is_err(cls) || is_err(text) ? VAL_ERR : vm_call1(vm, cls, text);
    return is_err(exc) ? VAL_ERR : err_set(vm, exc);
}

// ---- natives of both types
// --------------------------------------------------------------------------------------------

Value memio_tell(VM *vm, Value *a, unsigned n) {
    (void)n;
    return memio_open(vm, a[0]) ? int_from_u64(vm, memio_of(a[0])->pos) : VAL_ERR;
}
Value memio_close(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    memio_of(a[0])->closed = true;
    return VAL_NONE;
}
Value memio_flush(VM *vm, Value *a, unsigned n) {
    (void)n;
    return memio_open(vm, a[0]) ? VAL_NONE : VAL_ERR;
}
Value memio_closed(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_bool(memio_of(a[0])->closed);
}
Value memio_isatty(VM *vm, Value *a, unsigned n) {
    (void)n;
    return memio_open(vm, a[0]) ? VAL_FALSE : VAL_ERR;
}
Value memio_can(VM *vm, Value *a, unsigned n) {
    (void)n;
    return memio_open(vm, a[0]) ? VAL_TRUE : VAL_ERR;
}
Value memio_fileno(VM *vm, Value *a, unsigned n) {
    (void)a, (void)n;
    return memio_unsupported(vm, "fileno");
}
Value memio_detach(VM *vm, Value *a, unsigned n) {
    (void)a, (void)n;
    return memio_unsupported(vm, "detach");
}
Value memio_enter(VM *vm, Value *a, unsigned n) {
    (void)n;
    return memio_open(vm, a[0]) ? a[0] : VAL_ERR;
}
Value memio_exit(VM *vm, Value *a, unsigned n) {
    if (!class_is_guest(class_of(a[0]))) return memio_close(vm, a, n);
    Value fn = attr_get(vm, a[0], STR(close));
    return is_err(fn) || is_err(vm_call0(vm, fn)) ? VAL_ERR : VAL_NONE;
}
Value memio_none(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)a, (void)n;
    return VAL_NONE;
}

Value memio_writelines(VM *vm, Value *a, unsigned n) {
    (void)n;
    IterLoop it;
    Value line, fn = memio_open(vm, a[0]) ? attr_get(vm, a[0], STR(write)) : VAL_ERR;
    if (is_err(fn) || !iter_begin(vm, &it, a[1])) return VAL_ERR;
    while (iter_step(vm, &it, &line))
        if (is_err(vm_call1(vm, fn, line))) return VAL_ERR;
    return it.failed ? VAL_ERR : VAL_NONE;
}

Value memio_readlines(VM *vm, Value *a, unsigned n) {
    (void)n;
    size_t hint, total = 0;
    if (!memio_size_arg(vm, a[1], SIZE_MAX, &hint) || !memio_open(vm, a[0]))
        return VAL_ERR;
    ListObj *lines = list_new(vm, 0);
    Value line = VAL_NONE;
    while (lines != NULL && (hint == 0 || total < hint) &&
           (line = iter_next(vm, a[0])) != VAL_STOP) {
        if (is_err(line) || !list_append(vm, lines, line)) return VAL_ERR;
        total += is_str(line)     ? as_str(line)->len
                 : is_bytes(line) ? as_bytes(line)->len
                                  : 0;
    }
    return val_obj(lines);
}

Value memio_iter(VM *vm, Value self) {
    return memio_open(vm, self) ? self : VAL_ERR;
}

// ---- BytesIO
// ----------------------------------------------------------------------------------------------------------

static Value bytesio_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    return memio_new(vm, a[0], 1);
}

static Value put_bytes(VM *vm, Value self, Value v) {
    ByteView view;
    if (!memio_open(vm, self) || !bytes_view_of(vm, v, &view)) return VAL_ERR;
    uint8_t *to = view.len == 0 ? NULL : memio_room(vm, self, view.len);
    if (to == NULL && view.len > 0) return VAL_ERR;
    if (view.len > 0) memmove(to, view.data, view.len);
    return int_from_u64(vm, view.len);
}

static Value bytesio_init(VM *vm, Value *a, unsigned n) {
    (void)n;
    MemIo *io = memio_of(a[0]);
    memio_buffer(a[0])->len = 0;
    *io = (MemIo){.unit = 1};
    if (is_none(a[1])) return VAL_NONE;
    if (is_err(put_bytes(vm, a[0], a[1]))) return VAL_ERR;
    io->pos = 0;
    return VAL_NONE;
}

// The next size bytes.
static Value take(VM *vm, Value self, size_t size) {
    MemIo *io = memio_of(self);
    const BytearrayObj *b = memio_buffer(self);
    size_t left = io->pos < b->len ? b->len - io->pos : 0;
    if (size > left) size = left;
    if (!budget_charge_bytes(vm, size)) return VAL_ERR;
    BytesObj *out = bytes_from(vm, size == 0 ? NULL : b->data + io->pos, size);
    io->pos += size;
    return val_obj(out);
}

static size_t line_len(Value self) {
    const MemIo *io = memio_of(self);
    const BytearrayObj *b = memio_buffer(self);
    if (io->pos >= b->len) return 0;
    const uint8_t *from = b->data + io->pos, *end = memchr(from, '\n', b->len - io->pos);
    return end == NULL ? b->len - io->pos : (size_t)(end - from) + 1;
}

static Value bytesio_read(VM *vm, Value *a, unsigned n) {
    (void)n;
    size_t size;
    return memio_size_arg(vm, a[1], SIZE_MAX, &size) && memio_open(vm, a[0])
               ? take(vm, a[0], size)
               : VAL_ERR;
}
static Value bytesio_readline(VM *vm, Value *a, unsigned n) {
    (void)n;
    size_t size;
    if (!memio_size_arg(vm, a[1], SIZE_MAX, &size) || !memio_open(vm, a[0]))
        return VAL_ERR;
    size_t len = line_len(a[0]);
    return take(vm, a[0], len < size ? len : size);
}
static Value bytesio_next(VM *vm, Value self) {
    if (!memio_open(vm, self)) return VAL_ERR;
    size_t len = line_len(self);
    return len == 0 ? VAL_STOP : take(vm, self, len);
}
static Value bytesio_readinto(VM *vm, Value *a, unsigned n) {
    (void)n;
    ByteView to;
    bool writable =
        is_bytearray(a[1]) || (is_kind(a[1], KIND_MEMORYVIEW) &&
                               !((const MemoryviewObj *)as_obj(a[1]))->readonly);
    if (!writable || !bytes_view(a[1], &to))
        return err_raise(
            vm, EXC_TypeError,
            "readinto() argument must be read-write bytes-like object, not %T", a[1]);
    if (!memio_open(vm, a[0])) return VAL_ERR;
    Value got = take(vm, a[0], to.len);
    if (is_err(got)) return VAL_ERR;
    memcpy((uint8_t *)(uintptr_t)to.data, as_bytes(got)->data, as_bytes(got)->len);
    return int_from_u64(vm, as_bytes(got)->len);
}
static Value bytesio_write(VM *vm, Value *a, unsigned n) {
    (void)n;
    return put_bytes(vm, a[0], a[1]);
}
static Value bytesio_seek(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t pos, whence;
    if (!seq_ssize(vm, a[1], &pos) || !seq_ssize(vm, a[2], &whence) ||
        !memio_open(vm, a[0]))
        return VAL_ERR;
    if (pos < 0 && whence == 0)
        return err_raise(vm, EXC_ValueError, "negative seek value %ld", pos);
    if (whence < 0 || whence > 2)
        return err_raise(vm, EXC_ValueError, "invalid whence (%ld, should be 0, 1 or 2)",
                         whence);
    int64_t base = whence == 0   ? 0
                   : whence == 1 ? (int64_t)memio_of(a[0])->pos
                                 : (int64_t)memio_len(a[0]);
    if (pos > INT64_MAX - base)
        return err_raise(vm, EXC_OverflowError, "new position too large");
    memio_of(a[0])->pos = pos + base < 0 ? 0 : (size_t)(pos + base);
    return int_from_u64(vm, memio_of(a[0])->pos);
}
static Value bytesio_truncate(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t size = (int64_t)memio_of(a[0])->pos;
    if (!memio_open(vm, a[0]) || (!is_none(a[1]) && !seq_ssize(vm, a[1], &size)))
        return VAL_ERR;
    if (size < 0) return err_raise(vm, EXC_ValueError, "negative size value %ld", size);
    if ((size_t)size < memio_buffer(a[0])->len) memio_buffer(a[0])->len = (size_t)size;
    return int_from_i64(vm, size);
}
static Value bytesio_getvalue(VM *vm, Value *a, unsigned n) {
    (void)n;
    const BytearrayObj *b = memio_buffer(a[0]);
    return memio_open(vm, a[0]) && budget_charge_bytes(vm, b->len)
               ? val_obj(bytes_from(vm, b->data, b->len))
               : VAL_ERR;
}
static Value bytesio_getbuffer(VM *vm, Value *a, unsigned n) {
    (void)n;
    return memio_open(vm, a[0])
               ? vm_call1(vm, val_obj(TYPE_OF(memoryview)), as_box(a[0])->v[MEMIO_BUFFER])
               : VAL_ERR;
}

const TypeSlots bytesio_slots = {.iter = memio_iter, .next = bytesio_next};
const NativeRow bytesio_rows[] = {
    {"__new__", "(cls, /, *args, **kwargs)", bytesio_new, NULL, NATIVE_NEW},
    {"__init__", "(self, /, initial_bytes=None)", bytesio_init, "Initialize self."},
    {"__enter__", "(self, /)", memio_enter, ""},
    {"__exit__", "(self, /, *args)", memio_exit, ""},
    {"read", "(self, size=-1, /)", bytesio_read,
     "Read at most size bytes, returned as a bytes object."},
    {"read1", "(self, size=-1, /)", bytesio_read,
     "Read at most size bytes, returned as a bytes object."},
    {"readline", "(self, size=-1, /)", bytesio_readline,
     "Next line from the file, as a bytes object."},
    {"readlines", "(self, size=None, /)", memio_readlines,
     "List of bytes objects, each a line from the file."},
    {"readinto", "(self, buffer, /)", bytesio_readinto, "Read bytes into buffer."},
    {"readinto1", "(self, buffer, /)", bytesio_readinto, "Read bytes into buffer."},
    {"write", "(self, b, /)", bytesio_write, "Write bytes to file."},
    {"writelines", "(self, lines, /)", memio_writelines, "Write lines to the file."},
    {"seek", "(self, pos, whence=0, /)", bytesio_seek, "Change stream position."},
    {"tell", "(self, /)", memio_tell, "Current file position, an integer."},
    {"truncate", "(self, size=None, /)", bytesio_truncate,
     "Truncate the file to at most size bytes."},
    {"getvalue", "(self, /)", bytesio_getvalue,
     "Retrieve the entire contents of the BytesIO object."},
    {"getbuffer", "(self, /)", bytesio_getbuffer,
     "Get a read-write view over the contents of the BytesIO object."},
    {"close", "(self, /)", memio_close, "Disable all I/O operations."},
    {"flush", "(self, /)", memio_flush, "Does nothing."},
    {"isatty", "(self, /)", memio_isatty, "Always returns False."},
    {"readable", "(self, /)", memio_can, "Returns True if the IO object can be read."},
    {"writable", "(self, /)", memio_can, "Returns True if the IO object can be written."},
    {"seekable", "(self, /)", memio_can, "Returns True if the IO object can be seeked."},
    {"fileno", "(self, /)", memio_fileno,
     "Returns underlying file descriptor if one exists."},
    {"detach", "(self, /)", memio_detach,
     "Disconnect this buffer from its underlying raw stream."},
    {"closed", "(self)", memio_closed, "True if the file is closed.", NATIVE_GETTER},
};
