// Integers of any size as limb arrays, on GMP's mpn layer. Nothing here allocates guest
// memory: the caller asks for a result's or scratch's size, takes that much from the
// accounted heap, and passes the buffer. (GMP itself takes temporary memory beyond 64 KB
// from malloc: bigint_hidden_bytes estimates it so that it can be accounted.) An operand
// is normalised: the top limb is not zero, zero has len 0 and is not negative. So is
// every result. Buffers must not overlap operands unless a function says so.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef uint64_t Limb;

typedef struct BigInt {
    const Limb *limbs; // least significant first
    size_t len;
    bool neg;
} BigInt;

// Called between pieces of long work with the work done since the last call, in limb
// multiplications; false = stop.
typedef struct BigPoll {
    bool (*call)(void *ctx, uint64_t units);
    void *ctx;
} BigPoll;

// The value i in a buffer of one limb.
BigInt bigint_from_i64(Limb out[1], int64_t i);
BigInt bigint_from_u64(Limb out[1], uint64_t u);
BigInt bigint_norm(const Limb *limbs, size_t len, bool neg);
// False if the value does not fit.
bool bigint_to_i64(BigInt a, int64_t *out);
bool bigint_to_u64(BigInt a, uint64_t *out);

int bigint_cmp(BigInt a, BigInt b);       // -1, 0, 1
int bigint_cmp_abs(BigInt a, BigInt b);   // -1, 0, 1
uint64_t bigint_bits(BigInt a);           // bit length of |a|
uint64_t bigint_ones(BigInt a);           // ones of |a|
uint64_t bigint_trailing_zeros(BigInt a); // a not zero
int64_t bigint_hash(BigInt a);            // Python's hash: modulo 2**61 - 1, never -1

// Memory that GMP may take for itself while working on operands of `len` limbs, in bytes.
size_t bigint_hidden_bytes(size_t len);
// Cost of len_a x len_b limbs multiplied (a division costs about twice that), in limb
// multiplications.
uint64_t bigint_mul_cost(size_t len_a, size_t len_b);

static inline size_t bigint_add_len(BigInt a, BigInt b) {
    return (a.len > b.len ? a.len : b.len) + 1;
}
BigInt bigint_add(Limb *out, BigInt a, BigInt b); // bigint_add_len; out may be an operand
BigInt bigint_sub(Limb *out, BigInt a, BigInt b); // bigint_add_len; out may be an operand
BigInt bigint_mul(Limb *out, BigInt a, BigInt b); // a.len + b.len
// Floor division, b not zero. q: bigint_quotient_len limbs; r: b.len + 1 limbs.
static inline size_t bigint_quotient_len(BigInt a, BigInt b) {
    return a.len >= b.len ? a.len - b.len + 2 : 1;
}
void bigint_divmod(Limb *q, Limb *r, BigInt a, BigInt b, BigInt *quotient, BigInt *rest);
// a * 2**n: a.len + n / 64 + 1 limbs (checked by the caller).
BigInt bigint_lshift(Limb *out, BigInt a, uint64_t n);
// floor(a / 2**n): a.len + 1 limbs.
BigInt bigint_rshift(Limb *out, BigInt a, uint64_t n);

typedef enum BigLogic { BIG_AND, BIG_OR, BIG_XOR } BigLogic;
// On infinite two's complement: bigint_add_len.
BigInt bigint_logic(Limb *out, BigInt a, BigInt b, BigLogic op);
BigInt bigint_invert(Limb *out, BigInt a); // a.len + 1

// base ** exp. The result and each of two scratch buffers need bigint_pow_len limbs;
// SIZE_MAX = too large.
size_t bigint_pow_len(BigInt base, uint64_t exp);
bool bigint_pow(Limb *out, Limb *scratch, BigInt base, uint64_t exp, BigPoll poll,
                BigInt *result);
// base ** exp mod m, Python's sign rules (the result has m's sign); exp >= 0, m not zero.
// out: m.len + 1 limbs; scratch: bigint_powmod_scratch(base, m) limbs.
size_t bigint_powmod_scratch(BigInt base, BigInt m);
bool bigint_powmod(Limb *out, Limb *scratch, BigInt base, BigInt exp, BigInt m,
                   BigPoll poll, BigInt *result);

BigInt bigint_isqrt(Limb *out, BigInt a); // a >= 0; (a.len + 1) / 2 + 1 limbs
// |gcd|: out max(a.len, b.len) + 1 limbs, scratch a.len + b.len + 4 limbs.
BigInt bigint_gcd(Limb *out, Limb *scratch, BigInt a, BigInt b);

// Nearest double, half to even; *overflow when it would be infinite.
double bigint_to_double(BigInt a, bool *overflow);
BigInt bigint_from_double(Limb out[17], double d); // finite; truncates
// a / b rounded once; b not zero; scratch: 3 * b.len + 12 limbs. *overflow when infinite.
double bigint_truediv(Limb *scratch, BigInt a, BigInt b, bool *overflow);

// ASCII digits (lower case) without sign; returns their number. out: bigint_text_len
// characters; scratch: a.len + 1 limbs for base 2..36.
size_t bigint_text_len(BigInt a, int base);
size_t bigint_to_text(char *out, Limb *scratch, BigInt a, int base);
// len digits of base 2..36 (ASCII letters in either case), already checked to be such.
// out: bigint_from_text_len limbs, scratch: len bytes.
size_t bigint_from_text_len(size_t len, int base);
BigInt bigint_from_text(Limb *out, unsigned char *scratch, const char *digits, size_t len,
                        int base);

// Two's complement (is_signed) or plain bytes. out: len / 8 + 1 limbs.
BigInt bigint_from_bytes(Limb *out, const unsigned char *bytes, size_t len,
                         bool big_endian, bool is_signed);
typedef enum BigBytes { BIG_BYTES_OK, BIG_BYTES_TOO_BIG, BIG_BYTES_NEGATIVE } BigBytes;
BigBytes bigint_to_bytes(BigInt a, unsigned char *out, size_t len, bool big_endian,
                         bool is_signed);
