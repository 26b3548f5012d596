// Text encodings as pure functions over buffers.
// A stream turns bytes into code points, or back, in pieces of whatever size the caller
// offers, and stops at each error with what is wrong and where, in the words of Python's
// codecs; the caller does what its error handler says (codec_replace_* know the usual
// ones), moves *pos on, and calls again. Nothing allocates.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum CodecKind {
    CODEC_UTF8,
    CODEC_UTF8_SIG,
    CODEC_UTF16, // native order with a mark, or what the mark says
    CODEC_UTF16_LE,
    CODEC_UTF16_BE,
    CODEC_UTF32,
    CODEC_UTF32_LE,
    CODEC_UTF32_BE,
    CODEC_ASCII,
    CODEC_LATIN1,
    CODEC_TABLE,
    CODEC_UNICODE_ESCAPE,
    CODEC_RAW_UNICODE_ESCAPE
} CodecKind;

// One single-byte encoding: ASCII below 128.
typedef struct CodecTable {
    const char *name;
    uint16_t high[128]; // code points of the bytes from 128 on, CODEC_UNDEFINED for none
    uint8_t order[128]; // their indexes, sorted by code point
} CodecTable;

enum { CODEC_UNDEFINED = 0xFFFE };

typedef struct Codec {
    const char *name;       // as codecs.lookup(x).name gives it
    const char *error_name; // as exceptions name it
    CodecKind kind;
    const CodecTable *table;
    const char *aliases; // separated by blanks, in the normal form
} Codec;

// By any of its names; letter case and punctuation do not matter. NULL if unknown.
const Codec *codec_find(const char *name, size_t len);
// Does Python know the name as a codec that is none of text (hex, zlib, rot13, ...)?
bool codec_is_binary(const char *name, size_t len);

typedef struct CodecError {
    size_t start, end;  // units of the input
    const char *reason; // constant
    const char *name;   // of the encoding, for the exception
} CodecError;

typedef enum CodecStatus {
    CODEC_DONE, // all input is used, or (not final) what is left is an incomplete
                // sequence
    CODEC_FULL, // the output has no room for more
    CODEC_BAD   // *err is set; *pos stands at its start
} CodecStatus;

typedef struct CodecStream {
    const Codec *codec;
    bool final; // no input follows: an incomplete sequence is an error
    bool begun; // the byte order mark is dealt with
    bool big;   // byte order of utf-16 and utf-32
} CodecStream;

enum {
    CODEC_DECODE_ROOM = 4, // the least room for output of codec_decode, in code points
    CODEC_ENCODE_ROOM = 16 // of codec_encode, in bytes
};

// Continues at src[*pos]; appends at out[*n] up to out[cap].
CodecStatus codec_decode(CodecStream *st, const uint8_t *src, size_t len, size_t *pos,
                         uint32_t *out, size_t cap, size_t *n, CodecError *err);

// Text of 1, 2 or 4 bytes per code point.
typedef struct CodecText {
    const void *data;
    size_t len;
    unsigned width;
} CodecText;
CodecStatus codec_encode(CodecStream *st, CodecText src, size_t *pos, uint8_t *out,
                         size_t cap, size_t *n, CodecError *err);

typedef enum CodecHandler {
    HANDLER_STRICT,
    HANDLER_IGNORE,
    HANDLER_REPLACE,
    HANDLER_BACKSLASH,
    HANDLER_XML,
    HANDLER_NAME,
    HANDLER_ESCAPE, // surrogateescape
    HANDLER_PASS,   // surrogatepass
    HANDLER_UNKNOWN
} CodecHandler;
CodecHandler codec_handler(const char *name, size_t len);

enum { CODEC_REPLACE_MAX = 128 };
// What stands for the bytes of an error when decoding: takes the first of them (and moves
// *pos behind), appends to out. False if the handler does not help: a strict error from
// *pos on.
bool codec_replace_decode(const CodecStream *st, CodecHandler h, const uint8_t *src,
                          size_t len, const CodecError *err, size_t *pos,
                          uint32_t out[CODEC_REPLACE_MAX], size_t *n);
// What stands for one code point when encoding: bytes if *raw, else ASCII text that is to
// be encoded in turn. False if the handler does not help.
bool codec_replace_encode(const CodecStream *st, CodecHandler h, uint32_t cp,
                          uint8_t out[CODEC_REPLACE_MAX], size_t *n, bool *raw);

// The kinds' own functions, for codec.c alone. They continue like codec_decode.
typedef CodecStatus CodecDecode(CodecStream *st, const uint8_t *src, size_t len,
                                size_t *pos, uint32_t *out, size_t cap, size_t *n,
                                CodecError *err);
typedef CodecStatus CodecEncode(CodecStream *st, CodecText src, size_t *pos, uint8_t *out,
                                size_t cap, size_t *n, CodecError *err);
CodecDecode codec_decode_utf8, codec_decode_utf16, codec_decode_utf32,
    codec_decode_single, codec_decode_escape;
CodecEncode codec_encode_utf8, codec_encode_utf16, codec_encode_utf32,
    codec_encode_single, codec_encode_escape;

static inline uint32_t codec_text_at(CodecText t, size_t i) {
    return t.width == 1   ? ((const uint8_t *)t.data)[i]
           : t.width == 2 ? ((const uint16_t *)t.data)[i]
                          : ((const uint32_t *)t.data)[i];
}
static inline bool codec_is_surrogate(uint32_t cp) {
    return cp - 0xD800 < 0x800;
}
