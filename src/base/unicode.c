// Properties, case mappings, values and decompositions of code points.
// Two tries lead to small tables of distinct records: UniType holds what str methods ask,
// UniShape what only the module unicodedata asks. Rare facts stand in sorted arrays,
// found by bisection.
#include "base/unicode.h"

typedef struct UniType {
    uint16_t flags;
    uint8_t delta; // index in uni_deltas
    int8_t decimal, digit;
} UniType;

typedef struct UniShape {
    uint8_t category, bidi, combining, width;
} UniShape;

// Full mappings of one code point, indexed by UnicodeCase: slices of uni_full_pool.
typedef struct UniFullCase {
    uint32_t cp;
    uint16_t start[4];
    uint8_t len[4];
} UniFullCase;

typedef int32_t UniDelta[4]; // indexed by UnicodeCase: what to add to the code point
typedef UnicodeRatio UniRatio;

#include "base/unicode_data.inc"

static const UniType *type_of(uint32_t cp) {
    if (cp > UNICODE_MAX) return &uni_types[0];
    uint32_t block = uni_type_index[cp >> uni_type_shift];
    uint32_t rest = cp & ((1u << uni_type_shift) - 1);
    return &uni_types[uni_type_block[(block << uni_type_shift) | rest]];
}

static const UniShape *shape_of(uint32_t cp) {
    if (cp > UNICODE_MAX) return &uni_shapes[0];
    uint32_t block = uni_shape_index[cp >> uni_shape_shift];
    uint32_t rest = cp & ((1u << uni_shape_shift) - 1);
    return &uni_shapes[uni_shape_block[(block << uni_shape_shift) | rest]];
}

// The index of cp in a sorted array, or n.
static size_t bisect(const uint32_t *cps, size_t n, uint32_t cp) {
    size_t low = 0, high = n;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (cps[mid] < cp)
            low = mid + 1;
        else
            high = mid;
    }
    return low < n && cps[low] == cp ? low : n;
}

unsigned unicode_flags_of_wide(uint32_t cp) {
    return type_of(cp)->flags;
}

uint32_t unicode_map_wide(uint32_t cp, UnicodeCase to) {
    return cp + (uint32_t)uni_deltas[type_of(cp)->delta][to];
}

static const UniFullCase *full_case_of(uint32_t cp) {
    size_t low = 0, high = sizeof uni_full / sizeof *uni_full;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (uni_full[mid].cp < cp)
            low = mid + 1;
        else
            high = mid;
    }
    return &uni_full[low];
}

size_t unicode_map_full(uint32_t cp, UnicodeCase to,
                        uint32_t out[UNICODE_FULL_CASE_MAX]) {
    const UniType *type = type_of(cp);
    if (!(type->flags & UNICODE_FULL_CASE)) {
        out[0] = cp + (uint32_t)uni_deltas[type->delta][to];
        return 1;
    }
    const UniFullCase *full = full_case_of(cp);
    for (size_t i = 0; i < full->len[to]; i++)
        out[i] = uni_full_pool[full->start[to] + i];
    return full->len[to];
}

int unicode_decimal(uint32_t cp) {
    return type_of(cp)->decimal;
}

int unicode_digit(uint32_t cp) {
    return type_of(cp)->digit;
}

bool unicode_numeric(uint32_t cp, UnicodeRatio *out) {
    if (!unicode_is_numeric(cp)) return false;
    size_t n = sizeof uni_numeric_cps / sizeof *uni_numeric_cps;
    size_t i = bisect(uni_numeric_cps, n, cp);
    if (i == n) return false;
    *out = uni_ratios[uni_numeric_values[i]];
    return true;
}

const char *unicode_category(uint32_t cp) {
    return uni_category_names[shape_of(cp)->category];
}

const char *unicode_bidirectional(uint32_t cp) {
    return uni_bidi_names[shape_of(cp)->bidi];
}

const char *unicode_east_asian_width(uint32_t cp) {
    return uni_width_names[shape_of(cp)->width];
}

int unicode_combining(uint32_t cp) {
    return shape_of(cp)->combining;
}

UnicodeDecomposition unicode_decomposition(uint32_t cp) {
    size_t n = sizeof uni_decomp_cps / sizeof *uni_decomp_cps;
    size_t i = bisect(uni_decomp_cps, n, cp);
    if (i == n) return (UnicodeDecomposition){"", NULL, 0};
    const uint32_t *entry = &uni_decomp_pool[uni_decomp_offsets[i]];
    return (UnicodeDecomposition){uni_decomp_tags[entry[0] >> 8], entry + 1,
                                  entry[0] & 255};
}
