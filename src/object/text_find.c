// Search and copy over views of one, two or four bytes a unit. Nothing here allocates.
// One unit is searched with memchr and its like. A needle in bytes goes to libc's memmem,
// which is linear; wider ones to the two-way algorithm (Crochemore and Perrin 1991),
// linear with constant memory, so that no choice of texts makes a search quadratic.
#include "object/text.h"

#include <wchar.h>

_Static_assert(sizeof(wchar_t) == 4, "wmemchr serves four-byte text");

size_t text_find_char(Text hay, uint32_t c, size_t from, size_t to) {
    if (hay.width == 1) {
        if (c > 0xFF || from >= to) return TEXT_NONE;
        const uint8_t *base = hay.data, *hit = memchr(base + from, (int)c, to - from);
        return hit ? (size_t)(hit - base) : TEXT_NONE;
    }
    if (hay.width == 2) {
        const uint16_t *p = hay.data;
        for (size_t i = from; i < to; i++)
            if (p[i] == c) return i;
        return TEXT_NONE;
    }
    if (from >= to) return TEXT_NONE;
    const wchar_t *base = hay.data, *hit = wmemchr(base + from, (wchar_t)c, to - from);
    return hit ? (size_t)(hit - base) : TEXT_NONE;
}

size_t text_rfind_char(Text hay, uint32_t c, size_t from, size_t to) {
    if (hay.width == 1) {
        if (c > 0xFF || from >= to) return TEXT_NONE;
        const uint8_t *base = hay.data, *hit = memrchr(base + from, (int)c, to - from);
        return hit ? (size_t)(hit - base) : TEXT_NONE;
    }
    for (size_t i = to; i > from; i--)
        if (text_at(hay, i - 1) == c) return i - 1;
    return TEXT_NONE;
}

// A text read forwards or backwards, so that one search serves find and rfind.
typedef struct Reader {
    Text t;
    bool back;
} Reader;

static inline uint32_t read_at(const Reader *r, size_t i) {
    return text_at(r->t, r->back ? r->t.len - 1 - i : i);
}

// The start of the maximal suffix under one order of the alphabet, and its period.
static size_t maximal_suffix(const Reader *x, bool reversed, size_t *period) {
    size_t best = SIZE_MAX, j = 0, k = 1, p = 1; // best + 1 is the start
    while (j + k < x->t.len) {
        uint32_t a = read_at(x, j + k), b = read_at(x, best + k);
        if (a == b) {
            if (k == p) {
                j += p;
                k = 1;
            } else {
                k++;
            }
        } else if (reversed ? a > b : a < b) {
            j += k;
            k = 1;
            p = j - best;
        } else {
            best = j++;
            k = p = 1;
        }
    }
    *period = p;
    return best + 1;
}

static bool has_period(const Reader *x, size_t n, size_t period) {
    if (period + n > x->t.len) return false;
    for (size_t i = 0; i < n; i++)
        if (read_at(x, i) != read_at(x, i + period)) return false;
    return true;
}

// Index of the first needle in the hay, both as read; needle not empty and not longer.
static size_t search_two_way(const Reader *hay, const Reader *x) {
    size_t p1, p2, m = x->t.len, n = hay->t.len;
    size_t s1 = maximal_suffix(x, false, &p1), s2 = maximal_suffix(x, true, &p2);
    size_t split = s1 > s2 ? s1 : s2, period = s1 > s2 ? p1 : p2;
    bool periodic = has_period(x, split, period);
    if (!periodic) period = (split > m - split ? split : m - split) + 1;
    size_t pos = 0, memory = 0; // memory: how much of the needle is known to match at pos
    while (pos + m <= n) {
        size_t i = split > memory ? split : memory;
        while (i < m && read_at(x, i) == read_at(hay, pos + i))
            i++;
        if (i < m) {
            pos += i - split + 1;
            memory = 0;
            continue;
        }
        i = split;
        while (i > memory && read_at(x, i - 1) == read_at(hay, pos + i - 1))
            i--;
        if (i <= memory) return pos;
        pos += period;
        memory = periodic ? m - period : 0;
    }
    return TEXT_NONE;
}

size_t text_find(Text hay, Text needle, size_t from, size_t to) {
    if (needle.len > to - from) return TEXT_NONE;
    if (needle.len == 0) return from;
    if (needle.len == 1) return text_find_char(hay, text_at(needle, 0), from, to);
    if (needle.width > hay.width) return TEXT_NONE;
    if (hay.width == 1) {
        const char *base = hay.data;
        const char *hit = memmem(base + from, to - from, needle.data, needle.len);
        return hit ? (size_t)(hit - base) : TEXT_NONE;
    }
    Reader h = {text_part(hay, from, to), false}, x = {needle, false};
    size_t at = search_two_way(&h, &x);
    return at == TEXT_NONE ? at : from + at;
}

size_t text_rfind(Text hay, Text needle, size_t from, size_t to) {
    if (needle.len > to - from) return TEXT_NONE;
    if (needle.len == 0) return to;
    if (needle.len == 1) return text_rfind_char(hay, text_at(needle, 0), from, to);
    if (needle.width > hay.width) return TEXT_NONE;
    Reader h = {text_part(hay, from, to), true}, x = {needle, true};
    size_t at = search_two_way(&h, &x);
    return at == TEXT_NONE ? at : to - at - needle.len;
}

size_t text_count(Text hay, Text needle, size_t from, size_t to, size_t max) {
    if (needle.len == 0) return to - from < max ? to - from + 1 : max;
    size_t count = 0;
    while (count < max) {
        size_t at = text_find(hay, needle, from, to);
        if (at == TEXT_NONE) break;
        count++;
        from = at + needle.len;
    }
    return count;
}

bool text_equal(Text a, Text b) {
    if (a.len != b.len) return false;
    if (a.width == b.width)
        return a.len == 0 || memcmp(a.data, b.data, a.len * a.width) == 0;
    for (size_t i = 0; i < a.len; i++)
        if (text_at(a, i) != text_at(b, i)) return false;
    return true;
}

int text_compare(Text a, Text b) {
    size_t n = a.len < b.len ? a.len : b.len;
    if (a.width == 1 && b.width == 1) {
        int order = n ? memcmp(a.data, b.data, n) : 0;
        if (order) return order < 0 ? -1 : 1;
    } else {
        for (size_t i = 0; i < n; i++) {
            uint32_t x = text_at(a, i), y = text_at(b, i);
            if (x != y) return x < y ? -1 : 1;
        }
    }
    return a.len == b.len ? 0 : a.len < b.len ? -1 : 1;
}

static uint32_t or_bytes(const uint8_t *p, size_t n) {
    uint64_t all = 0, word;
    for (; n >= 8; n -= 8, p += 8) {
        memcpy(&word, p, 8);
        all |= word;
    }
    while (n--)
        all |= *p++;
    return all & 0x8080808080808080u ? 0xFF : 0x7F;
}

uint32_t text_max(Text t) {
    uint32_t all = 0;
    if (t.width == 1) return or_bytes(t.data, t.len);
    if (t.width == 2) {
        const uint16_t *p = t.data;
        for (size_t i = 0; i < t.len; i++)
            all |= p[i];
    } else {
        const uint32_t *p = t.data;
        for (size_t i = 0; i < t.len; i++)
            all |= p[i];
    }
    return all < 0x80 ? 0x7F : all < 0x100 ? 0xFF : all < 0x10000 ? 0xFFFF : 0x10FFFF;
}

void text_copy(void *to, uint8_t to_width, size_t at, Text from) {
    if (to_width == from.width) {
        if (from.len)
            memcpy((char *)to + at * to_width, from.data, from.len * from.width);
    } else if (to_width == 1) {
        uint8_t *p = (uint8_t *)to + at;
        for (size_t i = 0; i < from.len; i++)
            p[i] = (uint8_t)text_at(from, i);
    } else if (to_width == 2) {
        uint16_t *p = (uint16_t *)to + at;
        if (from.width == 1)
            for (size_t i = 0; i < from.len; i++)
                p[i] = ((const uint8_t *)from.data)[i];
        else
            for (size_t i = 0; i < from.len; i++)
                p[i] = (uint16_t)text_at(from, i);
    } else {
        uint32_t *p = (uint32_t *)to + at;
        for (size_t i = 0; i < from.len; i++)
            p[i] = text_at(from, i);
    }
}

void text_fill(void *to, uint8_t width, size_t at, uint32_t c, size_t n) {
    if (width == 1) {
        memset((uint8_t *)to + at, (int)c, n);
    } else if (width == 2) {
        for (size_t i = 0; i < n; i++)
            ((uint16_t *)to)[at + i] = (uint16_t)c;
    } else {
        for (size_t i = 0; i < n; i++)
            ((uint32_t *)to)[at + i] = c;
    }
}
