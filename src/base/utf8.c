// UTF-8 and WTF-8, see utf8.h. The decoder follows table 3-7 of the Unicode standard: the
// range of the second byte depends on the first, so overlong forms never pass.
#include "base/utf8.h"

#include <string.h>

typedef unsigned char Byte;

static bool is_cont(Byte b) {
    return (b & 0xC0) == 0x80;
}

// Length that a lead byte announces; 0 if it cannot start a character.
static size_t lead_length(Byte b) {
    if (b < 0x80) return 1;
    if (b >= 0xC2 && b <= 0xDF) return 2;
    if (b >= 0xE0 && b <= 0xEF) return 3;
    if (b >= 0xF0 && b <= 0xF4) return 4;
    return 0;
}

static bool second_ok(Byte lead, Byte b, bool wtf8) {
    switch (lead) {
    case 0xE0: return b >= 0xA0 && b <= 0xBF;
    case 0xED: return b >= 0x80 && b <= (wtf8 ? 0xBF : 0x9F);
    case 0xF0: return b >= 0x90 && b <= 0xBF;
    case 0xF4: return b >= 0x80 && b <= 0x8F;
    default: return is_cont(b);
    }
}

// Bytes of s that form a correct beginning of a character (its full length when
// complete).
static size_t good_prefix(const Byte *s, size_t avail, bool wtf8) {
    size_t len = lead_length(s[0]);
    if (len <= 1) return len;
    size_t i = 1;
    if (i < avail && second_ok(s[0], s[1], wtf8)) {
        for (i = 2; i < len && i < avail && is_cont(s[i]); i++) {
        }
    }
    return i < len ? i : len;
}

size_t utf8_decode(const char *text, const char *end, bool wtf8, uint32_t *cp) {
    const Byte *s = (const Byte *)text;
    if (s[0] < 0x80) {
        *cp = s[0];
        return 1;
    }
    size_t len = lead_length(s[0]);
    if (len == 0 || good_prefix(s, (size_t)(end - text), wtf8) != len) return 0;
    size_t n;
    *cp = utf8_get(text, &n);
    return len;
}

uint32_t utf8_get(const char *text, size_t *len) {
    const Byte *s = (const Byte *)text;
    if (s[0] < 0x80) {
        *len = 1;
        return s[0];
    }
    if (s[0] < 0xE0) {
        *len = 2;
        return (uint32_t)(s[0] & 0x1F) << 6 | (s[1] & 0x3F);
    }
    if (s[0] < 0xF0) {
        *len = 3;
        return (uint32_t)(s[0] & 0x0F) << 12 | (uint32_t)(s[1] & 0x3F) << 6 |
               (s[2] & 0x3F);
    }
    *len = 4;
    return (uint32_t)(s[0] & 0x07) << 18 | (uint32_t)(s[1] & 0x3F) << 12 |
           (uint32_t)(s[2] & 0x3F) << 6 | (s[3] & 0x3F);
}

size_t utf8_encode(uint32_t cp, char out[UTF8_MAX]) {
    if (cp < 0x80) {
        out[0] = (char)cp;
        return 1;
    }
    if (cp < 0x800) {
        out[0] = (char)(0xC0 | cp >> 6);
        out[1] = (char)(0x80 | (cp & 0x3F));
        return 2;
    }
    if (cp < 0x10000) {
        out[0] = (char)(0xE0 | cp >> 12);
        out[1] = (char)(0x80 | (cp >> 6 & 0x3F));
        out[2] = (char)(0x80 | (cp & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | cp >> 18);
    out[1] = (char)(0x80 | (cp >> 12 & 0x3F));
    out[2] = (char)(0x80 | (cp >> 6 & 0x3F));
    out[3] = (char)(0x80 | (cp & 0x3F));
    return 4;
}

bool utf8_validate(const char *text, size_t len, Utf8Error *err) {
    const Byte *s = (const Byte *)text;
    for (size_t i = 0; i < len;) {
        if (s[i] < 0x80) {
            i++;
            continue;
        }
        size_t want = lead_length(s[i]);
        size_t got = good_prefix(s + i, len - i, false);
        if (want != 0 && got == want) {
            i += want;
            continue;
        }
        bool at_end = want != 0 && i + got == len;
        *err = (Utf8Error){
            .start = i,
            .end = i + (got == 0 ? 1 : got),
            .reason = want == 0 ? "invalid start byte"
                      : at_end  ? "unexpected end of data"
                                : "invalid continuation byte",
        };
        return false;
    }
    return true;
}

size_t utf8_count(const char *s, size_t len) {
    size_t n = 0;
    for (size_t i = 0; i < len; i++)
        n += !is_cont((Byte)s[i]);
    return n;
}

bool utf8_is_ascii(const char *s, size_t len) {
    for (size_t i = 0; i < len; i++) {
        if ((Byte)s[i] >= 0x80) return false;
    }
    return true;
}
