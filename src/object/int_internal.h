// What the files of int share: views of int Values as limb arrays, and room for results.
#pragma once

#include "base/bigint.h"
#include "base/numfmt.h"
#include "object/int.h"
#include "object/str.h"

// The limbs of any int Value; `one` holds those of an inline int or a bool.
static inline BigInt int_view(Value v, Limb one[1]) {
    if (is_int(v)) return bigint_from_i64(one, as_int(v));
    if (!is_ptr(v)) return bigint_from_u64(one, v == VAL_TRUE);
    const IntObj *o = (const IntObj *)as_obj(v);
    return (BigInt){o->limbs, (size_t)(o->size < 0 ? -o->size : o->size), o->size < 0};
}

// Where a result is computed: on the C stack if short, else in the object that it will
// be.
enum { INT_OUT_SMALL = 8 };
typedef struct IntOut {
    Limb small[INT_OUT_SMALL];
    Limb *limbs;
    IntObj *obj;
} IntOut;

// Room for len limbs. False = a limit: also when a result of len limbs is surely over
// max_int_bits.
bool int_out_begin(VM *vm, IntOut *out, size_t len) __attribute__((warn_unused_result));
Value int_out_end(VM *vm, const IntOut *out, BigInt r);
Value int_from_big(VM *vm, BigInt r);
// Scratch memory of the collector's heap.
Limb *int_scratch(VM *vm, size_t len) __attribute__((warn_unused_result));
// Fuel for work measured in limb multiplications, and the account for what GMP takes
// meanwhile.
bool int_pay(VM *vm, uint64_t limb_muls, size_t len) __attribute__((warn_unused_result));
bool int_poll(void *vm, uint64_t limb_muls);
// Declared in object/class.h too.
Obj *instance_alloc(VM *vm, const ClassObj *cls, size_t native_size);
// An instance of the guest class cls with the value of v.
Value int_subclass(VM *vm, const ClassObj *cls, Value v);

// Digits of v in a buffer of the heap (or in small, which has 72 characters), without
// sign. NULL = error.
const char *int_digits(VM *vm, Value v, int base, char small[72], size_t *len);
// A number's text as ASCII: Unicode digits and blanks translated, blanks around it cut.
// The bytes stay valid while s is referenced. NULL = error. What is neither becomes '?',
// which no number contains.
const char *int_ascii_text(VM *vm, const StrObj *s, size_t *len);
// int(text, base) for ASCII text without blanks around it; *valid false (no error set) on
// bad syntax.
Value int_parse(VM *vm, const char *s, size_t len, int base, bool *valid);
Value int_round(VM *vm, Value v, Value ndigits); // round(v, ndigits) with ndigits < 0
// A laid-out number as a str, and the ValueError of a refused specification (always
// VAL_ERR).
StrObj *number_layout_str(VM *vm, const NumParts *parts, const FormatSpec *spec);
// ASCII text of a number (a minus sign first, if any) with the padding of a specification whose width is at most
// NUMBER_PAD_MAX and whose fill is ASCII; grouped by commas in threes when it asks for that (not with fill '0').
enum { NUMBER_PAD_MAX = 64 };
StrObj *number_pad_str(VM *vm, const FormatSpec *spec, const char *text, size_t len);
// Does number_pad_str do all that the specification asks for?
static inline bool number_pads(const FormatSpec *s) {
    return s->width <= NUMBER_PAD_MAX && s->fill < 128 && s->sign == 0 && !s->alternate && !s->no_neg_zero &&
           (s->grouping == 0 || (s->grouping == ',' && s->fill != '0'));
}
Value number_format_error(VM *vm, FormatError e, const FormatSpec *spec,
                          const StrObj *text, Value v);
static inline FormatText format_text(const StrObj *s) {
    return (FormatText){s->data, s->len, s->width};
}
