// The module _random: the Mersenne Twister MT19937 (Matsumoto and Nishimura, 1998), seeded by arrays of 32-bit words, and two services of
// the module random: SHA-512 for text seeds, entropy from the configuration.
#include <nettle/sha2.h>

#include "heap/budget.h"
#include "object/box.h"
#include "object/call.h"
#include "object/bytes.h"
#include "object/class.h"
#include "object/err.h"
#include "object/host.h"
#include "object/int.h"
#include "object/tuple.h"

enum { MT_N = 624, MT_M = 397 };

typedef struct Twister {
    uint32_t mt[MT_N];
    uint32_t index;
} Twister;

static Twister *twister_of(Value v) { return box_raw(as_box(v)); }

static void seed_word(Twister *t, uint32_t s) {
    t->mt[0] = s;
    for (uint32_t i = 1; i < MT_N; i++) t->mt[i] = 1812433253u * (t->mt[i - 1] ^ t->mt[i - 1] >> 30) + i;
    t->index = MT_N;
}

static void seed_words(Twister *t, const uint32_t *key, size_t n) {
    seed_word(t, 19650218u);
    uint32_t i = 1;
    size_t j = 0;
    for (size_t k = n > MT_N ? n : MT_N; k > 0; k--) {
        t->mt[i] = (t->mt[i] ^ (t->mt[i - 1] ^ t->mt[i - 1] >> 30) * 1664525u) + key[j] + (uint32_t)j;
        if (++i == MT_N) t->mt[0] = t->mt[MT_N - 1], i = 1;
        if (++j == n) j = 0;
    }
    for (uint32_t k = MT_N - 1; k > 0; k--) {
        t->mt[i] = (t->mt[i] ^ (t->mt[i - 1] ^ t->mt[i - 1] >> 30) * 1566083941u) - i;
        if (++i == MT_N) t->mt[0] = t->mt[MT_N - 1], i = 1;
    }
    t->mt[0] = 0x80000000u;
}

static uint32_t next_word(Twister *t) {
    if (t->index >= MT_N) {
        for (unsigned k = 0; k < MT_N; k++) {
            uint32_t y = (t->mt[k] & 0x80000000u) | (t->mt[(k + 1) % MT_N] & 0x7fffffffu);
            t->mt[k] = t->mt[(k + MT_M) % MT_N] ^ y >> 1 ^ (y & 1 ? 0x9908b0dfu : 0);
        }
        t->index = 0;
    }
    uint32_t y = t->mt[t->index++];
    y ^= y >> 11;
    y ^= y << 7 & 0x9d2c5680u;
    y ^= y << 15 & 0xefc60000u;
    return y ^ y >> 18;
}

static uint64_t mix64(uint64_t *state) { // splitmix64, for entropy out of one seed
    uint64_t z = *state += 0x9E3779B97F4A7C15u;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    return z ^ z >> 31;
}

// ---- class Random ---------------------------------------------------------------------------------------------------

static bool seed_from(VM *vm, Twister *t, Value seed) {
    if (seed == VAL_NONE) {
        uint64_t s = host_random_seed(vm);
        const uint32_t words[2] = {(uint32_t)s, (uint32_t)(s >> 32)};
        seed_words(t, words, 2);
        return true;
    }
    if (!is_int_like(seed)) {
        int64_t h;
        if (!op_hash(vm, seed, &h)) return false;
        seed = int_from_u64(vm, (uint64_t)h);
        if (is_err(seed)) return false;
    }
    uint64_t bits = int_bit_length(seed);
    size_t n = bits == 0 ? 1 : (size_t)((bits + 31) / 32);
    if (!budget_charge(vm, n + MT_N / 8)) return false;
    uint32_t *words = buf_new(vm, (n + 1) * sizeof *words, KIND_BUF_RAW);
    if (words == NULL) return false;
    int64_t small;
    if (int_to_i64(seed, &small)) {
        uint64_t u = small < 0 ? 0 - (uint64_t)small : (uint64_t)small;
        words[0] = (uint32_t)u;
        if (n > 1) words[1] = (uint32_t)(u >> 32);
    } else {
        const IntObj *big = (const IntObj *)as_obj(seed);
        for (size_t i = 0; i < n; i++) words[i] = (uint32_t)(big->limbs[i / 2] >> 32 * (i % 2));
    }
    seed_words(t, words, n);
    return true;
}

static Value random_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    NativeBoxObj *b = box_new(vm, as_class(a[0]), 0, sizeof(Twister));
    if (b == NULL) return VAL_ERR;
    return seed_from(vm, box_raw(b), VAL_NONE) ? val_obj(b) : VAL_ERR;
}

static Value random_init(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)a, (void)n;
    return VAL_NONE;
}

static Value random_seed(VM *vm, Value *a, unsigned n) {
    (void)n;
    return seed_from(vm, twister_of(a[0]), a[1]) ? VAL_NONE : VAL_ERR;
}

static Value random_random(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    Twister *t = twister_of(a[0]);
    uint32_t hi = next_word(t) >> 5, lo = next_word(t) >> 6;
    return val_double((hi * 67108864.0 + lo) * (1.0 / 9007199254740992.0));
}

static Value random_getrandbits(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t k;
    if (!op_to_i64(vm, a[1], &k)) return VAL_ERR;
    if (k < 0) return err_raise(vm, EXC_ValueError, "number of bits must be non-negative");
    Twister *t = twister_of(a[0]);
    if (k == 0) return val_int(0);
    if (k <= 32) return val_int(next_word(t) >> (32 - k));
    if ((uint64_t)k > vm->max_int_bits) return limit_reached(vm, LIMIT_INT_BITS);
    size_t words = ((size_t)k + 31) / 32, limbs = (words + 1) / 2;
    if (!budget_charge(vm, words)) return VAL_ERR;
    IntObj *o = heap_alloc(vm, sizeof(IntObj) + limbs * 8, TYPE_OF(int), KIND_INT, 0);
    if (o == NULL) return VAL_ERR;
    for (size_t i = 0; i < words; i++, k -= 32) {
        uint32_t w = next_word(t);
        if (k < 32) w >>= 32 - k;
        o->limbs[i / 2] |= (uint64_t)w << 32 * (i % 2);
    }
    while (limbs > 1 && o->limbs[limbs - 1] == 0) limbs--;
    if (limbs == 1 && o->limbs[0] <= (uint64_t)INT_INLINE_MAX) return val_int((int64_t)o->limbs[0]);
    o->size = (int32_t)limbs;
    return val_obj(o);
}

static Value random_getstate(VM *vm, Value *a, unsigned n) {
    (void)n;
    const Twister *t = twister_of(a[0]);
    TupleObj *s = tuple_new(vm, MT_N + 1);
    if (s == NULL) return VAL_ERR;
    for (unsigned i = 0; i < MT_N; i++) s->items[i] = val_int(t->mt[i]);
    s->items[MT_N] = val_int(t->index);
    return val_obj(s);
}

static Value random_setstate(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_tuple(a[1])) return err_raise(vm, EXC_TypeError, "state vector must be a tuple");
    const TupleObj *s = as_tuple(a[1]);
    if (s->len != MT_N + 1) return err_raise(vm, EXC_ValueError, "state vector is the wrong size");
    Twister fresh;
    for (unsigned i = 0; i <= MT_N; i++) {
        if (!is_int_like(s->items[i])) return err_raise(vm, EXC_TypeError, "an integer is required");
        int64_t w;
        if (!int_to_i64(s->items[i], &w) || w < 0) return err_raise(vm, EXC_OverflowError, "can't convert negative value to unsigned int");
        if (i == MT_N) {
            if (w > MT_N) return err_raise(vm, EXC_ValueError, "invalid state");
            fresh.index = (uint32_t)w;
        } else {
            fresh.mt[i] = (uint32_t)w;
        }
    }
    *twister_of(a[0]) = fresh;
    return VAL_NONE;
}

const NativeRow random_core_rows[] = {
    {"__new__", "(type, /, *args, **kwargs)", random_new, NULL, NATIVE_NEW},
    {"__init__", "(self, /, *args, **kwargs)", random_init, NULL},
    {"seed", "(self, a=None, /)", random_seed, "Initialize the generator from an int, or from the configuration."},
    {"random", "(self, /)", random_random, "random() -> x in the interval [0, 1)."},
    {"getrandbits", "(self, k, /)", random_getrandbits, "getrandbits(k) -> x.  Generates an int with k random bits."},
    {"getstate", "(self, /)", random_getstate, "getstate() -> tuple containing the current state."},
    {"setstate", "(self, state, /)", random_setstate, "setstate(state) -> None.  Restores generator state."},
};

// ---- services -------------------------------------------------------------------------------------------------------

static Value random_sha512(VM *vm, Value *a, unsigned n) {
    (void)n;
    ByteView view;
    if (!bytes_view_of(vm, a[0], &view) || !budget_charge_bytes(vm, view.len)) return VAL_ERR;
    struct sha512_ctx ctx;
    uint8_t digest[SHA512_DIGEST_SIZE];
    sha512_init(&ctx);
    sha512_update(&ctx, view.len, view.data);
    sha512_digest(&ctx, sizeof digest, digest);
    return val_obj(bytes_from(vm, digest, sizeof digest));
}

static Value random_entropy(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t len;
    if (!op_to_i64(vm, a[0], &len)) return VAL_ERR;
    if (len < 0) return err_raise(vm, EXC_ValueError, "negative argument not allowed");
    if (!budget_charge_bytes(vm, (uint64_t)len)) return VAL_ERR;
    uint8_t *data;
    BytesObj *b = bytes_new(vm, (size_t)len, &data);
    uint64_t state = host_random_seed(vm), word = 0;
    for (int64_t i = 0; b != NULL && i < len; i++, word >>= 8) {
        if (i % 8 == 0) word = mix64(&state);
        data[i] = (uint8_t)word;
    }
    return val_obj(b);
}

const NativeRow random_rows[] = {
    {"sha512", "(data, /)", random_sha512, ""},
    {"entropy", "(n, /)", random_entropy, ""},
};
