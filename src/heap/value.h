// A Python value in 64 bits (a NaN box).
//   0                      no value: "an error is pending", or "unset" in a register or slot
//   0x0000pppppppppppp     pointer to an Obj (48-bit address, never 0)
//   0x0001....             immediates: None, False, True, ... (VAL_* below)
//   0x0002.... - 0xFFFD    a double, its bits plus DOUBLE_OFFSET
//   0xFFFE.... - 0xFFFF    a 49-bit signed int: INT_TAG | payload
// Ints outside 49 bits are IntObj on the heap. Memory that is all zero is a valid array of (unset) values.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef uint64_t Value;
typedef struct Obj Obj;

#define VAL_ERR ((Value)0)
#define VAL_UNSET ((Value)0)
#define VAL_IMMEDIATE(n) ((Value)0x0001000000000000u | (Value)(n))
#define VAL_NONE VAL_IMMEDIATE(1)
#define VAL_FALSE VAL_IMMEDIATE(2)
#define VAL_TRUE VAL_IMMEDIATE(3)
#define VAL_NOTIMPL VAL_IMMEDIATE(4)
#define VAL_ELLIPSIS VAL_IMMEDIATE(5)
#define VAL_STOP VAL_IMMEDIATE(6)    // from iter_next: exhausted (never seen by the guest)
#define VAL_TAIL VAL_IMMEDIATE(7)    // from a native: "call what I left in vm->tail instead" (call_tail)
#define VAL_SUSPEND VAL_IMMEDIATE(8) // from a native: the run suspends for a host call
#define VAL_DELETED VAL_IMMEDIATE(9) // tombstone in tables (never seen by the guest)

#define DOUBLE_OFFSET ((uint64_t)2 << 48)
#define INT_TAG ((uint64_t)0xFFFE << 48)
#define INT_INLINE_MAX (((int64_t)1 << 48) - 1)
#define INT_INLINE_MIN (-((int64_t)1 << 48))

static inline bool is_err(Value v) { return v == VAL_ERR; }
static inline bool is_none(Value v) { return v == VAL_NONE; }
static inline bool is_ptr(Value v) { return v >> 48 == 0 && v != 0; }
// True for VAL_ERR too; for use where v is known to be set.
static inline bool is_ptr_or_err(Value v) { return v >> 48 == 0; }
static inline bool is_int(Value v) { return v >= INT_TAG; } // inline ints only
static inline bool is_double(Value v) { return v - DOUBLE_OFFSET < INT_TAG - DOUBLE_OFFSET; }
static inline bool is_bool(Value v) { return (v | 1) == VAL_TRUE; }
static inline bool are_ints(Value a, Value b) { return (a & b) >= INT_TAG; }

static inline Obj *as_obj(Value v) { return (Obj *)v; }
static inline Value val_obj(const void *o) { return (Value)o; }
static inline int64_t as_int(Value v) { return (int64_t)(v << 15) >> 15; }
static inline bool int_fits(int64_t i) { return i >= INT_INLINE_MIN && i <= INT_INLINE_MAX; }
// i must fit (int_fits); int_from_i64 in object/int.h takes any.
static inline Value val_int(int64_t i) { return INT_TAG | ((uint64_t)i & ~((uint64_t)0x7FFF << 49)); }
static inline Value val_bool(bool b) { return VAL_FALSE + (Value)b; }
static inline double as_double(Value v) {
    double d;
    v -= DOUBLE_OFFSET;
    memcpy(&d, &v, sizeof d);
    return d;
}
// d must not be a NaN with payload bits that collide (see float_from_double for NaNs made by the guest).
static inline Value val_double(double d) {
    uint64_t bits;
    memcpy(&bits, &d, sizeof bits);
    if (__builtin_expect(d != d, 0)) bits = (bits & 0x8000000000000000u) | 0x7FF8000000000000u | (bits & 0x0003FFFFFFFFFFFFu);
    return bits + DOUBLE_OFFSET;
}
