// Names of code points, both ways.
// A name is stored as a string of symbols: a symbol is a word, or a pair of symbols.
// Symbol 0 ends a name; symbols below uni_name_short take one byte, the others two.
// Ordinals number the names in the order of their code points, then the aliases, then the
// named sequences. uni_name_sorted lists the ordinals by name, so a lookup is a bisection
// that decodes about sixteen names.
#include "base/unicode.h"

#include <string.h>

typedef struct UniPair {
    uint16_t left, right;
} UniPair;

// Code points with stored names: count of them from cp on have ordinals from ordinal on.
typedef struct UniNameRange {
    uint32_t cp;
    uint16_t ordinal, count;
} UniNameRange;

// Code points whose name is a prefix and their hexadecimal number.
typedef struct UniHexRange {
    uint32_t first, last, kind;
} UniHexRange;

#include "base/unicode_names.inc"

enum {
    PAIR_BIT = 1 << 20, // in uni_word_starts: the symbol is a pair, not a word
    MAX_PENDING = 64, // the nesting of pairs is at most the generator's number of passes
    HANGUL_FIRST = 0xAC00,
    HANGUL_COUNT = 11172,
    HANGUL_VOWELS = 21,
    HANGUL_TAILS = 28
};

#define COUNT_OF(array) (sizeof(array) / sizeof *(array))

static unsigned read_symbol(const uint8_t **p) {
    unsigned byte = *(*p)++;
    if (byte < uni_name_short) return byte;
    return uni_name_short + ((byte - uni_name_short) << 8 | *(*p)++);
}

static size_t append_word(unsigned start, char *out, size_t len) {
    const uint8_t *word = &uni_words[start];
    if (len && (*word & 0x7F) != '-' && *word != ' ') out[len++] = ' ';
    for (;; word++) {
        out[len++] = (char)(*word & 0x7F);
        if (*word & 0x80) return len;
    }
}

static size_t append_symbol(unsigned symbol, char *out, size_t len) {
    unsigned pending[MAX_PENDING];
    size_t depth = 0;
    pending[depth++] = symbol;
    while (depth) {
        unsigned start = uni_word_starts[pending[--depth]];
        if (start & PAIR_BIT) {
            const UniPair *pair = &uni_pairs[start & ~(unsigned)PAIR_BIT];
            pending[depth++] = pair->right;
            pending[depth++] = pair->left;
        } else {
            len = append_word(start, out, len);
        }
    }
    return len;
}

// Writes the name with the given ordinal and its NUL; returns its length.
static size_t decode_name(unsigned ordinal, char out[UNICODE_NAME_MAX]) {
    const uint8_t *p = &uni_phrase[uni_phrase_blocks[ordinal / 16]];
    for (unsigned skip = ordinal % 16; skip; skip--)
        while (read_symbol(&p)) {
        }
    size_t len = 0;
    for (unsigned symbol; (symbol = read_symbol(&p)) != 0;)
        len = append_symbol(symbol, out, len);
    out[len] = '\0';
    return len;
}

static bool find_ordinal(uint32_t cp, unsigned *ordinal) {
    size_t low = 0, high = COUNT_OF(uni_name_ranges);
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        const UniNameRange *range = &uni_name_ranges[mid];
        if (cp < range->cp)
            high = mid;
        else if (cp - range->cp >= range->count)
            low = mid + 1;
        else {
            *ordinal = range->ordinal + (cp - range->cp);
            return true;
        }
    }
    return false;
}

static uint32_t cp_of_ordinal(unsigned ordinal) {
    size_t low = 0, high = COUNT_OF(uni_name_ranges) - 1;
    while (low < high) {
        size_t mid = low + (high - low + 1) / 2;
        if (uni_name_ranges[mid].ordinal <= ordinal)
            low = mid;
        else
            high = mid - 1;
    }
    return uni_name_ranges[low].cp + (ordinal - uni_name_ranges[low].ordinal);
}

static size_t append_text(const char *text, char *out, size_t len) {
    size_t n = strlen(text);
    memcpy(out + len, text, n);
    return len + n;
}

static size_t write_hex_name(const UniHexRange *range, uint32_t cp, char *out) {
    size_t len = append_text(uni_hex_prefixes[range->kind], out, 0);
    for (int shift = cp > 0xFFFF ? 16 : 12; shift >= 0; shift -= 4)
        out[len++] = "0123456789ABCDEF"[cp >> shift & 15];
    out[len] = '\0';
    return len;
}

static size_t write_hangul_name(uint32_t index, char *out) {
    size_t len = append_text("HANGUL SYLLABLE ", out, 0);
    len = append_text(uni_jamo_lead[index / (HANGUL_VOWELS * HANGUL_TAILS)], out, len);
    len = append_text(uni_jamo_vowel[index / HANGUL_TAILS % HANGUL_VOWELS], out, len);
    len = append_text(uni_jamo_tail[index % HANGUL_TAILS], out, len);
    out[len] = '\0';
    return len;
}

size_t unicode_name(uint32_t cp, char out[UNICODE_NAME_MAX]) {
    if (cp - HANGUL_FIRST < HANGUL_COUNT)
        return write_hangul_name(cp - HANGUL_FIRST, out);
    for (size_t i = 0; i < COUNT_OF(uni_hex_ranges); i++)
        if (cp >= uni_hex_ranges[i].first && cp <= uni_hex_ranges[i].last)
            return write_hex_name(&uni_hex_ranges[i], cp, out);
    unsigned ordinal;
    return find_ordinal(cp, &ordinal) ? decode_name(ordinal, out) : 0;
}

// Four or five upper-case hexadecimal digits after a prefix.
static bool lookup_hex(const char *name, size_t len, uint32_t *cp) {
    for (uint32_t kind = 0; kind < COUNT_OF(uni_hex_prefixes); kind++) {
        size_t n = strlen(uni_hex_prefixes[kind]);
        if (len < n + 4 || len > n + 5 || memcmp(name, uni_hex_prefixes[kind], n) != 0)
            continue;
        uint32_t value = 0;
        for (size_t i = n; i < len; i++) {
            char c = name[i];
            if (c >= '0' && c <= '9')
                value = value << 4 | (uint32_t)(c - '0');
            else if (c >= 'A' && c <= 'F')
                value = value << 4 | (uint32_t)(c - 'A' + 10);
            else
                return false;
        }
        for (size_t i = 0; i < COUNT_OF(uni_hex_ranges); i++) {
            const UniHexRange *range = &uni_hex_ranges[i];
            if (range->kind == kind && value >= range->first && value <= range->last) {
                *cp = value;
                return true;
            }
        }
        return false;
    }
    return false;
}

// The longest entry of a jamo table that starts the text; returns its length, -1 if none
// does.
static int match_jamo(const char (*table)[4], uint32_t n, const char *s, size_t len,
                      uint32_t *index) {
    int best = -1;
    for (uint32_t i = 0; i < n; i++) {
        size_t k = strlen(table[i]);
        if (k <= len && (int)k > best && memcmp(table[i], s, k) == 0) {
            best = (int)k;
            *index = i;
        }
    }
    return best;
}

static bool lookup_hangul(const char *name, size_t len, uint32_t *cp) {
    static const char prefix[] = "HANGUL SYLLABLE ";
    size_t pos = sizeof prefix - 1;
    if (len <= pos || memcmp(name, prefix, pos) != 0) return false;
    uint32_t lead = 0, vowel = 0, tail = 0;
    int n =
        match_jamo(uni_jamo_lead, COUNT_OF(uni_jamo_lead), name + pos, len - pos, &lead);
    if (n < 0) return false;
    pos += (size_t)n;
    n = match_jamo(uni_jamo_vowel, HANGUL_VOWELS, name + pos, len - pos, &vowel);
    if (n < 0) return false;
    pos += (size_t)n;
    n = match_jamo(uni_jamo_tail, HANGUL_TAILS, name + pos, len - pos, &tail);
    if (n < 0 || pos + (size_t)n != len) return false;
    *cp = HANGUL_FIRST + (lead * HANGUL_VOWELS + vowel) * HANGUL_TAILS + tail;
    return true;
}

static bool find_name(const char *name, size_t len, unsigned *ordinal) {
    char upper[UNICODE_NAME_MAX], other[UNICODE_NAME_MAX];
    if (len == 0 || len > uni_name_longest) return false;
    for (size_t i = 0; i < len; i++) {
        char c = name[i];
        upper[i] = c >= 'a' && c <= 'z' ? (char)(c - 32) : c;
    }
    size_t low = 0, high = COUNT_OF(uni_name_sorted);
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        size_t n = decode_name(uni_name_sorted[mid], other);
        int order = memcmp(other, upper, n < len ? n : len);
        if (order == 0 && n == len) {
            *ordinal = uni_name_sorted[mid];
            return true;
        }
        if (order < 0 || (order == 0 && n < len))
            low = mid + 1;
        else
            high = mid;
    }
    return false;
}

size_t unicode_sequence_lookup(const char *name, size_t len,
                               uint32_t out[UNICODE_SEQUENCE_MAX]) {
    unsigned ordinal;
    if (lookup_hex(name, len, out) || lookup_hangul(name, len, out)) return 1;
    if (!find_name(name, len, &ordinal)) return 0;
    if (ordinal < uni_name_aliases) {
        out[0] = cp_of_ordinal(ordinal);
        return 1;
    }
    if (ordinal < uni_name_sequences) {
        out[0] = uni_alias_cps[ordinal - uni_name_aliases];
        return 1;
    }
    const uint16_t *entry =
        &uni_sequence_pool[uni_sequence_offsets[ordinal - uni_name_sequences]];
    for (size_t i = 0; i < entry[0]; i++)
        out[i] = entry[1 + i];
    return entry[0];
}

bool unicode_name_lookup(const char *name, size_t len, uint32_t *cp) {
    uint32_t found[UNICODE_SEQUENCE_MAX];
    if (unicode_sequence_lookup(name, len, found) != 1) return false;
    *cp = found[0];
    return true;
}
