// What StringIO and BytesIO share: a growing buffer (a bytearray nobody else resizes), a
// position in it, and refusals.
#pragma once

#include "object/box.h"
#include "object/native.h"

enum { MEMIO_BUFFER, MEMIO_NEWLINE, MEMIO_VALUES };

typedef struct MemIo {
    size_t pos; // in units: bytes, or code points of 4 bytes each
    uint8_t unit;
    bool closed, universal, translate;
} MemIo;

static inline MemIo *memio_of(Value v) {
    return box_raw(as_box(v));
}
static inline BytearrayObj *memio_buffer(Value v) {
    return (BytearrayObj *)as_obj(as_box(v)->v[MEMIO_BUFFER]);
}
static inline size_t memio_len(Value v) {
    return memio_buffer(v)->len / memio_of(v)->unit;
}

Value memio_new(VM *vm, Value cls, uint8_t unit);
bool memio_open(VM *vm, Value self); // false = ValueError: it is closed
bool memio_size_arg(VM *vm, Value v, size_t most,
                    size_t *out);                     // None and negative ones: most
bool memio_set_len(VM *vm, Value self, size_t units); // what is new is zero
uint8_t *memio_room(
    VM *vm, Value self,
    size_t units); // where to write that many at the position, which moves behind them
Value memio_unsupported(VM *vm, const char *what);
// Natives of both types.
Value memio_tell(VM *vm, Value *a, unsigned n);
Value memio_close(VM *vm, Value *a, unsigned n);
Value memio_flush(VM *vm, Value *a, unsigned n);
Value memio_closed(VM *vm, Value *a, unsigned n);
Value memio_isatty(VM *vm, Value *a, unsigned n);
Value memio_can(VM *vm, Value *a, unsigned n);
Value memio_fileno(VM *vm, Value *a, unsigned n);
Value memio_detach(VM *vm, Value *a, unsigned n);
Value memio_enter(VM *vm, Value *a, unsigned n);
Value memio_exit(VM *vm, Value *a, unsigned n);
Value memio_none(VM *vm, Value *a, unsigned n);
Value memio_writelines(VM *vm, Value *a, unsigned n);
Value memio_readlines(VM *vm, Value *a, unsigned n);
Value memio_iter(VM *vm, Value self);
