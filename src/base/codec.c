// The names of encodings and error handlers, and the way to each kind's functions.
#include "base/codec.h"

#include <string.h>

#include "base/unicode.h"

#include "codec_tables.inc"

static const Codec codecs[] = {
    {"utf-8", "utf-8", CODEC_UTF8, NULL, "utf_8 utf8 u8 utf cp65001 utf8_ucs2 utf8_ucs4"},
    {"utf-8-sig", "utf-8", CODEC_UTF8_SIG, NULL, "utf_8_sig"},
    {"utf-16", "utf-16", CODEC_UTF16, NULL, "utf_16 u16 utf16"},
    {"utf-16-le", "utf-16-le", CODEC_UTF16_LE, NULL,
     "utf_16_le utf_16le unicodelittleunmarked"},
    {"utf-16-be", "utf-16-be", CODEC_UTF16_BE, NULL,
     "utf_16_be utf_16be unicodebigunmarked"},
    {"utf-32", "utf-32", CODEC_UTF32, NULL, "utf_32 u32 utf32"},
    {"utf-32-le", "utf-32-le", CODEC_UTF32_LE, NULL, "utf_32_le utf_32le"},
    {"utf-32-be", "utf-32-be", CODEC_UTF32_BE, NULL, "utf_32_be utf_32be"},
    {"ascii", "ascii", CODEC_ASCII, NULL,
     "ascii us_ascii 646 us ansi_x3.4_1968 ansi_x3_4_1968 ansi_x3.4_1986 cp367 csascii "
     "ibm367 "
     "iso646_us iso_646.irv_1991 iso_ir_6"},
    {"iso8859-1", "latin-1", CODEC_LATIN1, NULL,
     "latin_1 latin1 latin l1 iso8859_1 iso_8859_1 8859 cp819 csisolatin1 ibm819 iso8859 "
     "iso_8859_1_1987 iso_ir_100"},
    {"unicode-escape", "unicodeescape", CODEC_UNICODE_ESCAPE, NULL, "unicode_escape"},
    {"raw-unicode-escape", "rawunicodeescape", CODEC_RAW_UNICODE_ESCAPE, NULL,
     "raw_unicode_escape"},
};
// In the order of the generated tables (a test compares the names).
static const Codec table_codecs[] = {
    {"cp437", "charmap", CODEC_TABLE, &codec_tables[0],
     "437 cp437 cspc8codepage437 ibm437"},
    {"cp850", "charmap", CODEC_TABLE, &codec_tables[1],
     "850 cp850 cspc850multilingual ibm850"},
    {"cp852", "charmap", CODEC_TABLE, &codec_tables[2], "852 cp852 cspcp852 ibm852"},
    {"cp855", "charmap", CODEC_TABLE, &codec_tables[3], "855 cp855 csibm855 ibm855"},
    {"cp858", "charmap", CODEC_TABLE, &codec_tables[4], "858 cp858 csibm858 ibm858"},
    {"cp860", "charmap", CODEC_TABLE, &codec_tables[5], "860 cp860 csibm860 ibm860"},
    {"cp861", "charmap", CODEC_TABLE, &codec_tables[6],
     "861 cp861 cp_is csibm861 ibm861"},
    {"cp863", "charmap", CODEC_TABLE, &codec_tables[7], "863 cp863 csibm863 ibm863"},
    {"cp865", "charmap", CODEC_TABLE, &codec_tables[8], "865 cp865 csibm865 ibm865"},
    {"cp866", "charmap", CODEC_TABLE, &codec_tables[9], "866 cp866 csibm866 ibm866"},
    {"cp874", "charmap", CODEC_TABLE, &codec_tables[10], "cp874"},
    {"cp1250", "charmap", CODEC_TABLE, &codec_tables[11], "1250 cp1250 windows_1250"},
    {"cp1251", "charmap", CODEC_TABLE, &codec_tables[12], "1251 cp1251 windows_1251"},
    {"cp1252", "charmap", CODEC_TABLE, &codec_tables[13], "1252 cp1252 windows_1252"},
    {"cp1253", "charmap", CODEC_TABLE, &codec_tables[14], "1253 cp1253 windows_1253"},
    {"cp1254", "charmap", CODEC_TABLE, &codec_tables[15], "1254 cp1254 windows_1254"},
    {"cp1255", "charmap", CODEC_TABLE, &codec_tables[16], "1255 cp1255 windows_1255"},
    {"cp1256", "charmap", CODEC_TABLE, &codec_tables[17], "1256 cp1256 windows_1256"},
    {"cp1257", "charmap", CODEC_TABLE, &codec_tables[18], "1257 cp1257 windows_1257"},
    {"cp1258", "charmap", CODEC_TABLE, &codec_tables[19], "1258 cp1258 windows_1258"},
    {"iso8859-2", "charmap", CODEC_TABLE, &codec_tables[20],
     "csisolatin2 iso8859_2 iso_8859_2 iso_8859_2_1987 iso_ir_101 l2 latin2"},
    {"iso8859-3", "charmap", CODEC_TABLE, &codec_tables[21],
     "csisolatin3 iso8859_3 iso_8859_3 iso_8859_3_1988 iso_ir_109 l3 latin3"},
    {"iso8859-4", "charmap", CODEC_TABLE, &codec_tables[22],
     "csisolatin4 iso8859_4 iso_8859_4 iso_8859_4_1988 iso_ir_110 l4 latin4"},
    {"iso8859-5", "charmap", CODEC_TABLE, &codec_tables[23],
     "csisolatincyrillic cyrillic iso8859_5 iso_8859_5 iso_8859_5_1988 iso_ir_144"},
    {"iso8859-6", "charmap", CODEC_TABLE, &codec_tables[24],
     "arabic asmo_708 csisolatinarabic ecma_114 iso8859_6 iso_8859_6 iso_8859_6_1987 "
     "iso_ir_127"},
    {"iso8859-7", "charmap", CODEC_TABLE, &codec_tables[25],
     "csisolatingreek ecma_118 elot_928 greek greek8 iso8859_7 iso_8859_7 "
     "iso_8859_7_1987 iso_ir_126"},
    {"iso8859-8", "charmap", CODEC_TABLE, &codec_tables[26],
     "csisolatinhebrew hebrew iso8859_8 iso_8859_8 iso_8859_8_1988 iso_ir_138"},
    {"iso8859-9", "charmap", CODEC_TABLE, &codec_tables[27],
     "csisolatin5 iso8859_9 iso_8859_9 iso_8859_9_1989 iso_ir_148 l5 latin5"},
    {"iso8859-10", "charmap", CODEC_TABLE, &codec_tables[28],
     "csisolatin6 iso8859_10 iso_8859_10 iso_8859_10_1992 iso_ir_157 l6 latin6"},
    {"iso8859-11", "charmap", CODEC_TABLE, &codec_tables[29],
     "iso8859_11 iso_8859_11 iso_8859_11_2001 thai"},
    {"iso8859-13", "charmap", CODEC_TABLE, &codec_tables[30],
     "iso8859_13 iso_8859_13 l7 latin7"},
    {"iso8859-14", "charmap", CODEC_TABLE, &codec_tables[31],
     "iso8859_14 iso_8859_14 iso_8859_14_1998 iso_celtic iso_ir_199 l8 latin8"},
    {"iso8859-15", "charmap", CODEC_TABLE, &codec_tables[32],
     "iso8859_15 iso_8859_15 l9 latin9"},
    {"iso8859-16", "charmap", CODEC_TABLE, &codec_tables[33],
     "iso8859_16 iso_8859_16 iso_8859_16_2001 iso_ir_226 l10 latin10"},
    {"koi8-r", "charmap", CODEC_TABLE, &codec_tables[34], "cskoi8r koi8_r"},
    {"koi8-u", "charmap", CODEC_TABLE, &codec_tables[35], "koi8_u"},
    {"mac-cyrillic", "charmap", CODEC_TABLE, &codec_tables[36],
     "mac_cyrillic maccyrillic"},
    {"mac-greek", "charmap", CODEC_TABLE, &codec_tables[37], "mac_greek macgreek"},
    {"mac-latin2", "charmap", CODEC_TABLE, &codec_tables[38],
     "mac_centeuro mac_latin2 maccentraleurope maclatin2"},
    {"mac-roman", "charmap", CODEC_TABLE, &codec_tables[39],
     "mac_roman macintosh macroman"},
    {"mac-turkish", "charmap", CODEC_TABLE, &codec_tables[40], "mac_turkish macturkish"},
};

enum { NAME_MAX_LEN = 40 };

// Lower case, one underscore for each run of other characters, none at the ends; false if
// that is longer than any name.
static bool normalise(const char *name, size_t len, char out[NAME_MAX_LEN]) {
    size_t n = 0;
    bool gap = false;
    for (size_t i = 0; i < len; i++) {
        char c = name[i];
        if (c >= 'A' && c <= 'Z') c = (char)(c + 32);
        if ((unsigned char)c >= 128) continue;
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.') {
            if (gap && n) out[n++] = '_';
            gap = false;
            if (n + 2 >= NAME_MAX_LEN) return false;
            out[n++] = c;
        } else {
            gap = true;
        }
    }
    out[n] = '\0';
    return n > 0;
}

static bool has_word(const char *words, const char *word) {
    size_t n = strlen(word);
    for (const char *p = words; (p = strstr(p, word)) != NULL; p += n)
        if ((p == words || p[-1] == ' ') && (p[n] == ' ' || p[n] == '\0')) return true;
    return false;
}

const Codec *codec_find(const char *name, size_t len) {
    char normal[NAME_MAX_LEN];
    if (!normalise(name, len, normal)) return NULL;
    for (size_t i = 0; i < sizeof codecs / sizeof *codecs; i++)
        if (has_word(codecs[i].aliases, normal)) return &codecs[i];
    for (size_t i = 0; i < sizeof table_codecs / sizeof *table_codecs; i++)
        if (has_word(table_codecs[i].aliases, normal)) return &table_codecs[i];
    return NULL;
}

bool codec_is_binary(const char *name, size_t len) {
    char normal[NAME_MAX_LEN];
    return normalise(name, len, normal) &&
           has_word("base64_codec base64 base_64 bz2_codec bz2 hex_codec hex "
                    "quopri_codec quopri "
                    "quoted_printable quotedprintable rot_13 rot13 uu_codec uu "
                    "zlib_codec zip zlib",
                    normal);
}

CodecStatus codec_decode(CodecStream *st, const uint8_t *src, size_t len, size_t *pos,
                         uint32_t *out, size_t cap, size_t *n, CodecError *err) {
    err->name = st->codec->error_name;
    switch (st->codec->kind) {
    case CODEC_UTF8:
    case CODEC_UTF8_SIG: return codec_decode_utf8(st, src, len, pos, out, cap, n, err);
    case CODEC_UTF16:
    case CODEC_UTF16_LE:
    case CODEC_UTF16_BE: return codec_decode_utf16(st, src, len, pos, out, cap, n, err);
    case CODEC_UTF32:
    case CODEC_UTF32_LE:
    case CODEC_UTF32_BE: return codec_decode_utf32(st, src, len, pos, out, cap, n, err);
    case CODEC_ASCII:
    case CODEC_LATIN1:
    case CODEC_TABLE: return codec_decode_single(st, src, len, pos, out, cap, n, err);
    case CODEC_UNICODE_ESCAPE:
    case CODEC_RAW_UNICODE_ESCAPE: break;
    }
    return codec_decode_escape(st, src, len, pos, out, cap, n, err);
}

CodecStatus codec_encode(CodecStream *st, CodecText src, size_t *pos, uint8_t *out,
                         size_t cap, size_t *n, CodecError *err) {
    err->name = st->codec->error_name;
    switch (st->codec->kind) {
    case CODEC_UTF8:
    case CODEC_UTF8_SIG: return codec_encode_utf8(st, src, pos, out, cap, n, err);
    case CODEC_UTF16:
    case CODEC_UTF16_LE:
    case CODEC_UTF16_BE: return codec_encode_utf16(st, src, pos, out, cap, n, err);
    case CODEC_UTF32:
    case CODEC_UTF32_LE:
    case CODEC_UTF32_BE: return codec_encode_utf32(st, src, pos, out, cap, n, err);
    case CODEC_ASCII:
    case CODEC_LATIN1:
    case CODEC_TABLE: return codec_encode_single(st, src, pos, out, cap, n, err);
    case CODEC_UNICODE_ESCAPE:
    case CODEC_RAW_UNICODE_ESCAPE: break;
    }
    return codec_encode_escape(st, src, pos, out, cap, n, err);
}

// ---- error handlers
// ------------------------------------------------------------------------------

CodecHandler codec_handler(const char *name, size_t len) {
    static const char *const names[] = {"strict",
                                        "ignore",
                                        "replace",
                                        "backslashreplace",
                                        "xmlcharrefreplace",
                                        "namereplace",
                                        "surrogateescape",
                                        "surrogatepass"};
    for (unsigned i = 0; i < HANDLER_UNKNOWN; i++)
        if (strlen(names[i]) == len && memcmp(names[i], name, len) == 0)
            return (CodecHandler)i;
    return HANDLER_UNKNOWN;
}

static bool is_big(const CodecStream *st) {
    return st->codec->kind == CODEC_UTF16_BE || st->codec->kind == CODEC_UTF32_BE ||
           st->big;
}

// The bytes of one surrogate in the encoding; 0 if it has no form for it.
static size_t surrogate_bytes(const CodecStream *st, uint32_t cp, uint8_t out[4]) {
    size_t n = 0;
    switch (st->codec->kind) {
    case CODEC_UTF8:
    case CODEC_UTF8_SIG:
        out[0] = (uint8_t)(0xE0 | cp >> 12);
        out[1] = (uint8_t)(0x80 | (cp >> 6 & 63));
        out[2] = (uint8_t)(0x80 | (cp & 63));
        return 3;
    case CODEC_UTF16:
    case CODEC_UTF16_LE:
    case CODEC_UTF16_BE: n = 2; break;
    case CODEC_UTF32:
    case CODEC_UTF32_LE:
    case CODEC_UTF32_BE: n = 4; break;
    default: return 0;
    }
    for (size_t i = 0; i < n; i++)
        out[is_big(st) ? n - 1 - i : i] = (uint8_t)(cp >> (8 * i));
    return n;
}

static bool pass_surrogate(const CodecStream *st, const uint8_t *src, size_t len,
                           size_t *pos, uint32_t *out) {
    uint8_t bytes[4];
    size_t n = surrogate_bytes(st, 0xD800, bytes);
    if (n == 0 || len - *pos < n) return false;
    const uint8_t *p = src + *pos;
    uint32_t cp = 0;
    if (n == 3) {
        if (p[0] != 0xED || (p[1] & 0xC0) != 0x80 || (p[2] & 0xC0) != 0x80) return false;
        cp = 0xD000u | (uint32_t)(p[1] & 63) << 6 | (p[2] & 63);
    } else {
        for (size_t i = 0; i < n; i++)
            cp |= (uint32_t)p[is_big(st) ? n - 1 - i : i] << (8 * i);
    }
    if (!codec_is_surrogate(cp)) return false;
    *out = cp;
    *pos += n;
    return true;
}

bool codec_replace_decode(const CodecStream *st, CodecHandler h, const uint8_t *src,
                          size_t len, const CodecError *err, size_t *pos,
                          uint32_t out[CODEC_REPLACE_MAX], size_t *n) {
    static const char digits[] = "0123456789abcdef";
    *n = 0;
    switch (h) {
    case HANDLER_IGNORE: *pos = err->end; return true;
    case HANDLER_REPLACE:
        *pos = err->end;
        out[(*n)++] = 0xFFFD;
        return true;
    case HANDLER_BACKSLASH:
        for (; *pos < err->end && *n + 4 <= CODEC_REPLACE_MAX; (*pos)++) {
            out[(*n)++] = '\\';
            out[(*n)++] = 'x';
            out[(*n)++] = (uint32_t)digits[src[*pos] >> 4];
            out[(*n)++] = (uint32_t)digits[src[*pos] & 15];
        }
        return true;
    case HANDLER_ESCAPE:
        for (; *pos < err->end && src[*pos] >= 128 && *n < 4; (*pos)++)
            out[(*n)++] = 0xDC00u + src[*pos];
        return *n > 0;
    case HANDLER_PASS: *n = 1; return pass_surrogate(st, src, len, pos, out);
    default: return false;
    }
}

static size_t put_text(uint8_t *out, const char *text) {
    size_t n = strlen(text);
    memcpy(out, text, n);
    return n;
}

static size_t put_escape(uint8_t *out, uint32_t cp) {
    int digits = cp < 0x100 ? 2 : cp < 0x10000 ? 4 : 8;
    size_t n = 0;
    out[n++] = '\\';
    out[n++] = digits == 2 ? 'x' : digits == 4 ? 'u' : 'U';
    while (digits-- > 0)
        out[n++] = (uint8_t) "0123456789abcdef"[cp >> (4 * digits) & 15];
    return n;
}

static size_t put_decimal(uint8_t *out, uint32_t u) {
    uint8_t buf[10];
    size_t at = sizeof buf;
    do
        buf[--at] = (uint8_t)('0' + u % 10);
    while ((u /= 10) != 0);
    memcpy(out, buf + at, sizeof buf - at);
    return sizeof buf - at;
}

bool codec_replace_encode(const CodecStream *st, CodecHandler h, uint32_t cp,
                          uint8_t out[CODEC_REPLACE_MAX], size_t *n, bool *raw) {
    char name[UNICODE_NAME_MAX];
    *n = 0;
    *raw = false;
    switch (h) {
    case HANDLER_IGNORE: return true;
    case HANDLER_REPLACE: out[(*n)++] = '?'; return true;
    case HANDLER_NAME:
        if (unicode_name(cp, name)) {
            *n = put_text(out, "\\N{");
            *n += put_text(out + *n, name);
            out[(*n)++] = '}';
            return true;
        }
        *n = put_escape(out, cp);
        return true;
    case HANDLER_BACKSLASH: *n = put_escape(out, cp); return true;
    case HANDLER_XML:
        *n = put_text(out, "&#");
        *n += put_decimal(out + *n, cp);
        out[(*n)++] = ';';
        return true;
    case HANDLER_ESCAPE:
        *raw = true;
        if (cp < 0xDC80 || cp > 0xDCFF) return false;
        out[(*n)++] = (uint8_t)(cp - 0xDC00);
        return true;
    case HANDLER_PASS:
        *raw = true;
        if (!codec_is_surrogate(cp)) return false;
        *n = surrogate_bytes(st, cp, out);
        return *n > 0;
    default: return false;
    }
}
