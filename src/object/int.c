// int: conversions between Values, C numbers and limbs, comparison and hashing. An int
// that fits in 49 bits is always inline (guest subclasses aside), so a heap int is never
// equal to an inline one.
#include "base/bigint.h"
#include "heap/budget.h"
#include "object/class.h"
#include "object/err.h"
#include "object/int_internal.h"

#include <math.h>

// ---- results
// --------------------------------------------------------------------------------------------------------

static IntObj *alloc_int(VM *vm, size_t len) {
    if (len > (size_t)INT32_MAX) {
        limit_reached(vm, LIMIT_MEMORY);
        return NULL;
    }
    return heap_alloc(vm, sizeof(IntObj) + len * sizeof(Limb), TYPE_OF(int), KIND_INT, 0);
}

bool int_out_begin(VM *vm, IntOut *out, size_t len) {
    out->obj = NULL;
    out->limbs = out->small;
    if (len <= INT_OUT_SMALL) return true;
    // Two limbs of slack: the callers' bounds are not tight.
    if (vm->max_int_bits != 0 && len > vm->max_int_bits / 64 + 3) {
        limit_reached(vm, LIMIT_INT_BITS);
        return false;
    }
    if (!budget_charge(vm, len / 8)) return false;
    out->obj = alloc_int(vm, len);
    if (out->obj == NULL) return false;
    out->limbs = out->obj->limbs;
    return true;
}

static bool fits_inline(BigInt r, int64_t *i) {
    return bigint_to_i64(r, i) && int_fits(*i);
}

Value int_from_big(VM *vm, BigInt r) {
    int64_t i;
    if (fits_inline(r, &i)) return val_int(i);
    IntObj *o = alloc_int(vm, r.len);
    if (o == NULL) return VAL_ERR;
    memcpy(o->limbs, r.limbs, r.len * sizeof(Limb));
    o->size = r.neg ? -(int32_t)r.len : (int32_t)r.len;
    return val_obj(o);
}

Value int_out_end(VM *vm, const IntOut *out, BigInt r) {
    int64_t i;
    if (out->obj == NULL || r.limbs != out->limbs) return int_from_big(vm, r);
    if (fits_inline(r, &i)) return val_int(i);
    if (vm->max_int_bits != 0 && bigint_bits(r) > vm->max_int_bits)
        return limit_reached(vm, LIMIT_INT_BITS);
    out->obj->size = r.neg ? -(int32_t)r.len : (int32_t)r.len;
    return val_obj(out->obj);
}

Limb *int_scratch(VM *vm, size_t len) {
    return buf_new(vm, len * sizeof(Limb), KIND_BUF_RAW);
}

bool int_pay(VM *vm, uint64_t limb_muls, size_t len) {
    size_t hidden = bigint_hidden_bytes(len);
    if (!budget_charge(vm, limb_muls / 16)) return false;
    if (hidden == 0) return true;
    if (!heap_account(vm, (int64_t)hidden)) return false;
    return heap_account(vm, -(int64_t)hidden);
}

bool int_poll(void *vm, uint64_t limb_muls) {
    return budget_charge(vm, limb_muls / 16 + 1);
}

Value int_subclass(VM *vm, const ClassObj *cls, Value v) {
    Limb one[1];
    BigInt x = int_view(v, one);
    IntObj *o = (IntObj *)instance_alloc(vm, cls, sizeof(IntObj) + x.len * sizeof(Limb));
    if (o == NULL) return VAL_ERR;
    // The attribute part was set up behind the limbs; the size tells where it is.
    if (x.len > 0) memcpy(o->limbs, x.limbs, x.len * sizeof(Limb));
    o->size = x.neg ? -(int32_t)x.len : (int32_t)x.len;
    return val_obj(o);
}

// ---- C numbers
// ------------------------------------------------------------------------------------------------------

Value int_from_i64(VM *vm, int64_t i) {
    if (int_fits(i)) return val_int(i);
    IntObj *o = heap_alloc(vm, sizeof(IntObj) + 8, TYPE_OF(int), KIND_INT, 0);
    if (o == NULL) return VAL_ERR;
    o->size = i < 0 ? -1 : 1;
    o->limbs[0] = i < 0 ? 0 - (uint64_t)i : (uint64_t)i;
    return val_obj(o);
}

Value int_from_u64(VM *vm, uint64_t u) {
    if (u <= (uint64_t)INT_INLINE_MAX) return val_int((int64_t)u);
    Limb one[1];
    return int_from_big(vm, bigint_from_u64(one, u));
}

Value int_from_double(VM *vm, double d) {
    if (d > -9e15 && d < 9e15) return int_from_i64(vm, (int64_t)d);
    if (isnan(d))
        return err_raise(vm, EXC_ValueError, "cannot convert float NaN to integer");
    if (isinf(d))
        return err_raise(vm, EXC_OverflowError,
                         "cannot convert float infinity to integer");
    Limb limbs[17];
    return int_from_big(vm, bigint_from_double(limbs, d));
}

Value int_exact(VM *vm, Value v) {
    if (is_int(v)) return v;
    if (is_bool(v)) return val_int(v == VAL_TRUE);
    if (!(obj_flags(as_obj(v)) & OBJ_SUB)) return v;
    Limb one[1];
    return int_from_big(vm, int_view(v, one));
}

bool int_to_i64(Value v, int64_t *out) {
    if (is_int(v)) {
        *out = as_int(v);
        return true;
    }
    Limb one[1];
    return bigint_to_i64(int_view(v, one), out);
}

bool int_to_u64(Value v, uint64_t *out) {
    Limb one[1];
    return bigint_to_u64(int_view(v, one), out);
}

bool int_to_double(VM *vm, Value v, double *out) {
    if (is_int(v)) {
        *out = (double)as_int(v);
        return true;
    }
    Limb one[1];
    bool overflow;
    *out = bigint_to_double(int_view(v, one), &overflow);
    if (overflow) err_raise(vm, EXC_OverflowError, "int too large to convert to float");
    return !overflow;
}

int int_sign(Value v) {
    Limb one[1];
    BigInt x = int_view(v, one);
    return x.neg ? -1 : x.len != 0;
}

bool int_is_zero(Value v) {
    return int_sign(v) == 0;
}

uint64_t int_bit_length(Value v) {
    Limb one[1];
    return bigint_bits(int_view(v, one));
}

int64_t int_hash(Value v) {
    if (is_int(v)) return as_int(v) == -1 ? -2 : as_int(v);
    Limb one[1];
    return bigint_hash(int_view(v, one));
}

int int_cmp(Value a, Value b) {
    if (are_ints(a, b)) return (as_int(a) > as_int(b)) - (as_int(a) < as_int(b));
    Limb x[1], y[1];
    return bigint_cmp(int_view(a, x), int_view(b, y));
}

Value int_compare(VM *vm, Value a, Value b, CmpOp op) {
    (void)vm;
    if (!is_int_like(a) || !is_int_like(b)) return VAL_NOTIMPL;
    int c = int_cmp(a, b);
    switch (op) {
    case CMP_LT: return val_bool(c < 0);
    case CMP_LE: return val_bool(c <= 0);
    case CMP_EQ: return val_bool(c == 0);
    case CMP_NE: return val_bool(c != 0);
    case CMP_GT: return val_bool(c > 0);
    default: return val_bool(c >= 0);
    }
}
