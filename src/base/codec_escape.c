// unicode_escape and raw_unicode_escape: bytes are Latin-1, and backslashes begin
// escapes.
#include "base/codec.h"
#include "base/unicode.h"

static int hex_value(uint8_t c) {
    if (c >= '0' && c <= '9') return c - '0';
    c |= 32;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

// One escape: s[0] is the backslash. What it means, or why not.
typedef struct Escape {
    size_t len;         // bytes that belong to it (or to the error)
    uint32_t cp;        // UINT32_MAX: stands for nothing (a line's end)
    const char *reason; // an error
    bool incomplete;    // ... that more input could mend
    bool literal;       // no escape: the backslash stands for itself
} Escape;

static void read_hex(const uint8_t *s, size_t rest, size_t digits, const char *reason,
                     Escape *e) {
    uint32_t value = 0;
    size_t i = 2;
    for (; i < 2 + digits && i < rest && hex_value(s[i]) >= 0; i++)
        value = value << 4 | (uint32_t)hex_value(s[i]);
    e->len = i;
    e->cp = value;
    if (i < 2 + digits) {
        e->reason = reason;
        e->incomplete = i == rest;
    }
}

static void read_name(const uint8_t *s, size_t rest, Escape *e) {
    e->reason = "malformed \\N character escape";
    e->incomplete = rest == 2;
    if (rest == 2 || s[2] != '{') return;
    size_t i = 3;
    while (i < rest && s[i] != '}')
        i++;
    e->len = i;
    e->incomplete = i == rest;
    if (i == rest || i == 3) return;
    e->len = i + 1;
    if (unicode_name_lookup((const char *)s + 3, i - 3, &e->cp))
        e->reason = NULL;
    else
        e->reason = "unknown Unicode character name";
}

static Escape read_escape(const uint8_t *s, size_t rest) {
    Escape e = {.len = 2};
    if (rest == 1)
        return (Escape){.len = 1, .reason = "\\ at end of string", .incomplete = true};
    switch (s[1]) {
    case '\n': e.cp = UINT32_MAX; break;
    case '\\':
    case '\'':
    case '"': e.cp = s[1]; break;
    case 'a': e.cp = 7; break;
    case 'b': e.cp = 8; break;
    case 'f': e.cp = 12; break;
    case 'n': e.cp = 10; break;
    case 'r': e.cp = 13; break;
    case 't': e.cp = 9; break;
    case 'v': e.cp = 11; break;
    case 'x': read_hex(s, rest, 2, "truncated \\xXX escape", &e); break;
    case 'u': read_hex(s, rest, 4, "truncated \\uXXXX escape", &e); break;
    case 'U':
        read_hex(s, rest, 8, "truncated \\UXXXXXXXX escape", &e);
        if (e.reason == NULL && e.cp > UNICODE_MAX)
            e.reason = "illegal Unicode character";
        break;
    case 'N': read_name(s, rest, &e); break;
    default:
        if (s[1] < '0' || s[1] > '7') {
            e.literal = true;
            break;
        }
        for (e.len = 1; e.len < 4 && e.len < rest && s[e.len] >= '0' && s[e.len] <= '7';
             e.len++)
            e.cp = e.cp << 3 | (uint32_t)(s[e.len] - '0');
    }
    return e;
}

static Escape read_raw_escape(const uint8_t *s, size_t rest, bool final) {
    Escape e = {.len = 2, .literal = true};
    if (rest == 1) {
        e.len = 1;
        if (!final) e = (Escape){.len = 1, .reason = "", .incomplete = true};
    } else if (s[1] == 'u' || s[1] == 'U') {
        e.literal = false;
        if (s[1] == 'u')
            read_hex(s, rest, 4, "truncated \\uXXXX escape", &e);
        else
            read_hex(s, rest, 8, "truncated \\UXXXXXXXX escape", &e);
        if (e.reason == NULL && e.cp > UNICODE_MAX) e.reason = "\\Uxxxxxxxx out of range";
    }
    return e;
}

CodecStatus codec_decode_escape(CodecStream *st, const uint8_t *src, size_t len,
                                size_t *pos, uint32_t *out, size_t cap, size_t *n,
                                CodecError *err) {
    while (*pos < len) {
        if (cap - *n < 2) return CODEC_FULL;
        uint8_t c = src[*pos];
        if (c != '\\') {
            out[(*n)++] = c;
            (*pos)++;
            continue;
        }
        Escape e = st->codec->kind == CODEC_UNICODE_ESCAPE
                       ? read_escape(src + *pos, len - *pos)
                       : read_raw_escape(src + *pos, len - *pos, st->final);
        if (e.reason != NULL) {
            if (e.incomplete && !st->final) return CODEC_DONE;
            err->start = *pos;
            err->end = *pos + e.len;
            err->reason = e.reason;
            return CODEC_BAD;
        }
        if (e.literal)
            for (size_t i = 0; i < e.len; i++)
                out[(*n)++] = src[*pos + i];
        else if (e.cp != UINT32_MAX)
            out[(*n)++] = e.cp;
        *pos += e.len;
    }
    return CODEC_DONE;
}

CodecStatus codec_encode_escape(CodecStream *st, CodecText src, size_t *pos, uint8_t *out,
                                size_t cap, size_t *n, CodecError *err) {
    (void)err;
    bool raw = st->codec->kind == CODEC_RAW_UNICODE_ESCAPE;
    for (; *pos < src.len; (*pos)++) {
        uint32_t cp = codec_text_at(src, *pos);
        if (cap - *n < 10) return CODEC_FULL;
        if (raw ? cp < 256 : cp >= 32 && cp < 127 && cp != '\\') {
            out[(*n)++] = (uint8_t)cp;
            continue;
        }
        out[(*n)++] = '\\';
        if (!raw && (cp == '\\' || cp == '\t' || cp == '\n' || cp == '\r')) {
            out[(*n)++] = cp == '\\' ? '\\' : cp == '\t' ? 't' : cp == '\n' ? 'n' : 'r';
            continue;
        }
        int digits = cp < 0x100 ? 2 : cp < 0x10000 ? 4 : 8;
        out[(*n)++] = digits == 2 ? 'x' : digits == 4 ? 'u' : 'U';
        while (digits-- > 0)
            out[(*n)++] = (uint8_t) "0123456789abcdef"[cp >> (4 * digits) & 15];
    }
    return CODEC_DONE;
}
