// SipHash-1-3, written for little-endian machines.
#include "base/siphash.h"

#include <string.h>

typedef struct SipState {
    uint64_t v0, v1, v2, v3;
} SipState;

static inline uint64_t rotate(uint64_t x, unsigned n) {
    return x << n | x >> (64 - n);
}

static inline void mix(SipState *s) {
    s->v0 += s->v1;
    s->v1 = rotate(s->v1, 13) ^ s->v0;
    s->v0 = rotate(s->v0, 32);
    s->v2 += s->v3;
    s->v3 = rotate(s->v3, 16) ^ s->v2;
    s->v0 += s->v3;
    s->v3 = rotate(s->v3, 21) ^ s->v0;
    s->v2 += s->v1;
    s->v1 = rotate(s->v1, 17) ^ s->v2;
    s->v2 = rotate(s->v2, 32);
}

static inline uint64_t load_word(const unsigned char *p) {
    uint64_t word;
    memcpy(&word, p, 8);
    return word;
}

// The last 0 to 7 bytes as a little-endian number.
static inline uint64_t load_tail(const unsigned char *p, size_t n) {
    uint64_t word = 0;
    unsigned shift = 0;
    if (n & 4) {
        uint32_t part;
        memcpy(&part, p, 4);
        word = part;
        p += 4;
        shift = 32;
    }
    if (n & 2) {
        uint16_t part;
        memcpy(&part, p, 2);
        word |= (uint64_t)part << shift;
        p += 2;
        shift += 16;
    }
    if (n & 1) word |= (uint64_t)*p << shift;
    return word;
}

uint64_t siphash13(SipKey key, const void *data, size_t len) {
    SipState s = {key.k0 ^ 0x736f6d6570736575u, key.k1 ^ 0x646f72616e646f6du,
                  key.k0 ^ 0x6c7967656e657261u, key.k1 ^ 0x7465646279746573u};
    const unsigned char *p = data;
    size_t rest = len;
    for (; rest >= 8; rest -= 8, p += 8) {
        uint64_t word = load_word(p);
        s.v3 ^= word;
        mix(&s);
        s.v0 ^= word;
    }
    uint64_t last = (uint64_t)len << 56 | load_tail(p, rest);
    s.v3 ^= last;
    mix(&s);
    s.v0 ^= last;
    s.v2 ^= 0xFF;
    mix(&s);
    mix(&s);
    mix(&s);
    return s.v0 ^ s.v1 ^ s.v2 ^ s.v3;
}

int64_t siphash_python(const void *data, size_t len) {
    if (len == 0) return 0;
    uint64_t hash = siphash13((SipKey){0, 0}, data, len);
    return hash == UINT64_MAX ? -2 : (int64_t)hash;
}
