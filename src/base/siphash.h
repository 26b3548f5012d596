// SipHash-1-3 (Aumasson and Bernstein): one compression round per word, three at the end.
// hash() of str and bytes: with the zero key this is CPython's value under
// PYTHONHASHSEED=0.
#pragma once

#include <stddef.h>
#include <stdint.h>

typedef struct SipKey {
    uint64_t k0, k1;
} SipKey;

uint64_t siphash13(SipKey key, const void *data, size_t len);

// Python's hash of a byte string with the zero key: 0 if empty, and never -1. For a str,
// data is its narrowest storage (1, 2 or 4 bytes per code point, little endian) and len
// is in bytes.
int64_t siphash_python(const void *data, size_t len);
