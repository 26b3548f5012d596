// UTF-8, UTF-16 and UTF-32.
#include "base/codec.h"

static CodecStatus bad(CodecError *err, size_t start, size_t end, const char *reason) {
    err->start = start;
    err->end = end;
    err->reason = reason;
    return CODEC_BAD;
}

// ---- UTF-8
// ---------------------------------------------------------------------------------------

// The sequence at p (rest > 0): its length and *cp if it is sound. Otherwise 0, with how
// many bytes belong to the error, or 0 in *bad_len if they only lack a continuation at
// the end.
static size_t read_utf8(const uint8_t *p, size_t rest, uint32_t *cp, size_t *bad_len,
                        const char **reason) {
    uint8_t lead = p[0], low = 0x80, high = 0xBF;
    size_t need = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead < 0xC2 || lead > 0xF4) {
        *bad_len = 1;
        *reason = "invalid start byte";
        return 0;
    }
    if (lead == 0xE0) low = 0xA0;
    if (lead == 0xED) high = 0x9F;
    if (lead == 0xF0) low = 0x90;
    if (lead == 0xF4) high = 0x8F;
    uint32_t value = lead & (0xFFu >> (need + 1));
    for (size_t i = 1; i < need; i++) {
        if (i == rest) {
            *bad_len = 0;
            return 0;
        }
        if (p[i] < low || p[i] > high) {
            *bad_len = i;
            *reason = "invalid continuation byte";
            return 0;
        }
        low = 0x80;
        high = 0xBF;
        value = value << 6 | (p[i] & 63);
    }
    *cp = value;
    return need;
}

CodecStatus codec_decode_utf8(CodecStream *st, const uint8_t *src, size_t len,
                              size_t *pos, uint32_t *out, size_t cap, size_t *n,
                              CodecError *err) {
    if (st->codec->kind == CODEC_UTF8_SIG && !st->begun) {
        static const uint8_t mark[] = {0xEF, 0xBB, 0xBF};
        size_t same = 0;
        while (same < 3 && *pos + same < len && src[*pos + same] == mark[same])
            same++;
        if (same < 3 && *pos + same == len && !st->final) return CODEC_DONE;
        if (same == 3) *pos += 3;
        st->begun = true;
    }
    size_t i = *pos, k = *n;
    while (i < len && k < cap) {
        if (src[i] < 0x80) {
            out[k++] = src[i++];
            continue;
        }
        size_t bad_len;
        const char *reason = NULL;
        size_t used = read_utf8(src + i, len - i, &out[k], &bad_len, &reason);
        if (used == 0) {
            *pos = i;
            *n = k;
            if (bad_len == 0 && !st->final) return CODEC_DONE;
            if (bad_len == 0) return bad(err, i, len, "unexpected end of data");
            return bad(err, i, i + bad_len, reason);
        }
        i += used;
        k++;
    }
    *pos = i;
    *n = k;
    return i < len ? CODEC_FULL : CODEC_DONE;
}

static size_t put_utf8(uint8_t *out, uint32_t cp) {
    if (cp < 0x80) {
        out[0] = (uint8_t)cp;
        return 1;
    }
    size_t len = cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4;
    for (size_t i = len - 1; i > 0; i--, cp >>= 6)
        out[i] = (uint8_t)(0x80 | (cp & 63));
    out[0] = (uint8_t)(0xF00u >> len | cp);
    return len;
}

// The run of surrogates from i on (of all units of the text that cannot be encoded).
static CodecStatus bad_surrogates(CodecText src, size_t i, bool run, CodecError *err) {
    size_t end = i + 1;
    while (run && end < src.len && codec_is_surrogate(codec_text_at(src, end)))
        end++;
    return bad(err, i, end, "surrogates not allowed");
}

CodecStatus codec_encode_utf8(CodecStream *st, CodecText src, size_t *pos, uint8_t *out,
                              size_t cap, size_t *n, CodecError *err) {
    if (st->codec->kind == CODEC_UTF8_SIG && !st->begun) {
        *n += put_utf8(out + *n, 0xFEFF);
        st->begun = true;
    }
    for (; *pos < src.len; (*pos)++) {
        uint32_t cp = codec_text_at(src, *pos);
        if (cap - *n < 4) return CODEC_FULL;
        if (codec_is_surrogate(cp)) return bad_surrogates(src, *pos, true, err);
        *n += put_utf8(out + *n, cp);
    }
    return CODEC_DONE;
}

// ---- UTF-16 and UTF-32
// --------------------------------------------------------------------------

static uint32_t read_unit(const uint8_t *p, size_t size, bool big) {
    uint32_t unit = 0;
    for (size_t i = 0; i < size; i++)
        unit |= (uint32_t)p[big ? size - 1 - i : i] << (8 * i);
    return unit;
}

static size_t put_unit(uint8_t *out, uint32_t unit, size_t size, bool big) {
    for (size_t i = 0; i < size; i++)
        out[big ? size - 1 - i : i] = (uint8_t)(unit >> (8 * i));
    return size;
}

// Deals with the byte order mark and names the encoding of errors. False: more input is
// needed.
static bool begin_units(CodecStream *st, const uint8_t *src, size_t len, size_t *pos,
                        size_t size) {
    CodecKind kind = st->codec->kind;
    if (kind == CODEC_UTF16_BE || kind == CODEC_UTF32_BE) st->big = true;
    if (st->begun || (kind != CODEC_UTF16 && kind != CODEC_UTF32)) return true;
    if (len - *pos < size) return st->final;
    uint32_t mark = read_unit(src + *pos, size, false);
    if (mark == 0xFEFF || mark == (size == 2 ? 0xFFFEu : 0xFFFE0000u)) {
        st->big = mark != 0xFEFF;
        *pos += size;
    }
    st->begun = true;
    return true;
}

CodecStatus codec_decode_utf16(CodecStream *st, const uint8_t *src, size_t len,
                               size_t *pos, uint32_t *out, size_t cap, size_t *n,
                               CodecError *err) {
    if (!begin_units(st, src, len, pos, 2)) return CODEC_DONE;
    err->name = st->big ? "utf-16-be" : "utf-16-le";
    while (*pos < len && *n < cap) {
        size_t rest = len - *pos;
        if (rest < 2)
            return st->final ? bad(err, *pos, len, "truncated data") : CODEC_DONE;
        uint32_t unit = read_unit(src + *pos, 2, st->big);
        if (!codec_is_surrogate(unit)) {
            out[(*n)++] = unit;
            *pos += 2;
            continue;
        }
        if (unit >= 0xDC00) return bad(err, *pos, *pos + 2, "illegal encoding");
        if (rest < 4)
            return st->final ? bad(err, *pos, len, "unexpected end of data") : CODEC_DONE;
        uint32_t low = read_unit(src + *pos + 2, 2, st->big);
        if (low - 0xDC00 >= 0x400)
            return bad(err, *pos, *pos + 2, "illegal UTF-16 surrogate");
        out[(*n)++] = 0x10000 + ((unit - 0xD800) << 10 | (low - 0xDC00));
        *pos += 4;
    }
    return *pos < len ? CODEC_FULL : CODEC_DONE;
}

CodecStatus codec_decode_utf32(CodecStream *st, const uint8_t *src, size_t len,
                               size_t *pos, uint32_t *out, size_t cap, size_t *n,
                               CodecError *err) {
    if (!begin_units(st, src, len, pos, 4)) return CODEC_DONE;
    err->name = st->big ? "utf-32-be" : "utf-32-le";
    for (; *pos < len && *n < cap; *pos += 4) {
        if (len - *pos < 4)
            return st->final ? bad(err, *pos, len, "truncated data") : CODEC_DONE;
        uint32_t cp = read_unit(src + *pos, 4, st->big);
        if (codec_is_surrogate(cp))
            return bad(err, *pos, *pos + 4,
                       "code point in surrogate code point range(0xd800, 0xe000)");
        if (cp > 0x10FFFF)
            return bad(err, *pos, *pos + 4, "code point not in range(0x110000)");
        out[(*n)++] = cp;
    }
    return *pos < len ? CODEC_FULL : CODEC_DONE;
}

static void begin_encoding(CodecStream *st, uint8_t *out, size_t *n, size_t size) {
    CodecKind kind = st->codec->kind;
    st->big = kind == CODEC_UTF16_BE || kind == CODEC_UTF32_BE;
    if (!st->begun && (kind == CODEC_UTF16 || kind == CODEC_UTF32))
        *n += put_unit(out + *n, 0xFEFF, size, false);
    st->begun = true;
}

CodecStatus codec_encode_utf16(CodecStream *st, CodecText src, size_t *pos, uint8_t *out,
                               size_t cap, size_t *n, CodecError *err) {
    begin_encoding(st, out, n, 2);
    for (; *pos < src.len; (*pos)++) {
        uint32_t cp = codec_text_at(src, *pos);
        if (cap - *n < 4) return CODEC_FULL;
        if (codec_is_surrogate(cp)) return bad_surrogates(src, *pos, false, err);
        if (cp >= 0x10000) {
            *n += put_unit(out + *n, 0xD800 + ((cp - 0x10000) >> 10), 2, st->big);
            cp = 0xDC00 + ((cp - 0x10000) & 0x3FF);
        }
        *n += put_unit(out + *n, cp, 2, st->big);
    }
    return CODEC_DONE;
}

CodecStatus codec_encode_utf32(CodecStream *st, CodecText src, size_t *pos, uint8_t *out,
                               size_t cap, size_t *n, CodecError *err) {
    begin_encoding(st, out, n, 4);
    for (; *pos < src.len; (*pos)++) {
        uint32_t cp = codec_text_at(src, *pos);
        if (cap - *n < 4) return CODEC_FULL;
        if (codec_is_surrogate(cp)) return bad_surrogates(src, *pos, false, err);
        *n += put_unit(out + *n, cp, 4, st->big);
    }
    return CODEC_DONE;
}
