// The 8-byte header that every heap or static object begins with:
//   bits 0..47 class pointer (for buffers: payload bytes), 48..55 flags, 56..63 kind (the memory layout).
// A subclass instance of list has kind KIND_LIST and its own class.
#pragma once

#include "heap/value.h"

typedef struct ClassObj ClassObj;

struct Obj {
    uint64_t head;
};

enum {
    OBJ_MARK = 1,    // colour of the last collection
    OBJ_STATIC = 2,  // constant data: never marked, never written
    OBJ_SUB = 4,     // instance of a guest (heap) class, or of a class made at run time
    OBJ_ATTRS8 = 8,  // AttrPart (shape, slots) at offset 8
    OBJ_WEAKREF = 16, // has entries in the weak table
    OBJ_FINAL = 32,  // its class has __del__ (or it is a generator to close); cleared when finalised
    OBJ_USER = 64,   // free for the kind (str: interned; code: ...)
    OBJ_APART = 128, // heap/: not inside a size-class block
};

#define OBJ_CLASS_MASK ((uint64_t)0x0000FFFFFFFFFFFF)
#define OBJ_HEAD(cls, flags, kind)                                                                 \
    ((uint64_t)(cls) + ((uint64_t)(flags) << 48) + ((uint64_t)(kind) << 56))

static inline uint8_t obj_kind(const Obj *o) { return ((const uint8_t *)o)[7]; }
static inline uint8_t obj_flags(const Obj *o) { return ((const uint8_t *)o)[6]; }
static inline void obj_set_flag(Obj *o, uint8_t f) { ((uint8_t *)o)[6] |= f; }
static inline void obj_clear_flag(Obj *o, uint8_t f) { ((uint8_t *)o)[6] &= (uint8_t)~f; }
static inline ClassObj *obj_class(const Obj *o) { return (ClassObj *)(o->head & OBJ_CLASS_MASK); }
static inline void obj_set_class(Obj *o, const ClassObj *c) {
    o->head = (o->head & ~OBJ_CLASS_MASK) | (uint64_t)c;
}
// Is v an object of this layout (subclasses included)?
static inline bool is_kind(Value v, uint8_t kind) { return is_ptr(v) && obj_kind(as_obj(v)) == kind; }
// Is v an object of this layout and exactly of the builtin class?
static inline bool is_exact(Value v, uint8_t kind) {
    if (!is_ptr(v)) return false;
    uint16_t top; // kind and flags at once
    memcpy(&top, (const char *)as_obj(v) + 6, sizeof top);
    return (top & (0xFF00 | OBJ_SUB)) == (unsigned)kind << 8;
}
