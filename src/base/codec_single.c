// Encodings of one byte per character: ASCII, Latin-1 and those of the generated tables.
#include "base/codec.h"

CodecStatus codec_decode_single(CodecStream *st, const uint8_t *src, size_t len,
                                size_t *pos, uint32_t *out, size_t cap, size_t *n,
                                CodecError *err) {
    CodecKind kind = st->codec->kind;
    for (; *pos < len && *n < cap; (*pos)++) {
        uint32_t c = src[*pos];
        if (c >= 128 && kind != CODEC_LATIN1) {
            if (kind == CODEC_TABLE) c = st->codec->table->high[c - 128];
            if (kind == CODEC_ASCII || c == CODEC_UNDEFINED) {
                *err = (CodecError){*pos, *pos + 1,
                                    kind == CODEC_ASCII ? "ordinal not in range(128)"
                                                        : "character maps to <undefined>",
                                    st->codec->error_name};
                return CODEC_BAD;
            }
        }
        out[(*n)++] = c;
    }
    return *pos < len ? CODEC_FULL : CODEC_DONE;
}

// The byte of a code point, or -1.
static int byte_of(const Codec *codec, uint32_t cp) {
    if (cp < 128) return (int)cp;
    if (codec->kind == CODEC_LATIN1) return cp < 256 ? (int)cp : -1;
    if (codec->kind == CODEC_ASCII) return -1;
    const CodecTable *t = codec->table;
    unsigned low = 0, high = 128;
    while (low < high) {
        unsigned mid = (low + high) / 2;
        if (t->high[t->order[mid]] < cp)
            low = mid + 1;
        else
            high = mid;
    }
    if (low == 128 || t->high[t->order[low]] != cp || cp == CODEC_UNDEFINED) return -1;
    return 128 + t->order[low];
}

CodecStatus codec_encode_single(CodecStream *st, CodecText src, size_t *pos, uint8_t *out,
                                size_t cap, size_t *n, CodecError *err) {
    CodecKind kind = st->codec->kind;
    for (; *pos < src.len; (*pos)++) {
        if (*n == cap) return CODEC_FULL;
        int byte = byte_of(st->codec, codec_text_at(src, *pos));
        if (byte < 0) {
            size_t end = *pos + 1;
            while (end < src.len && byte_of(st->codec, codec_text_at(src, end)) < 0)
                end++;
            *err = (CodecError){*pos, end,
                                kind == CODEC_ASCII    ? "ordinal not in range(128)"
                                : kind == CODEC_LATIN1 ? "ordinal not in range(256)"
                                                       : "character maps to <undefined>",
                                st->codec->error_name};
            return CODEC_BAD;
        }
        out[(*n)++] = (uint8_t)byte;
    }
    return CODEC_DONE;
}
