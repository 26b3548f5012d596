// str.encode and bytes.decode: the loop around base/codec.h that applies error handlers.
#include "base/codec.h"
#include "base/utf8.h"
#include "heap/budget.h"
#include "object/bytes.h"
#include "object/err.h"
#include "object/str_internal.h"

enum { CHUNK = 1024 };

// The ASCII of a name in a C array; its length, 0 if it does not fit or is not ASCII.
static size_t name_text(const StrObj *s, char out[64]) {
    if (s->len >= 64 || text_max(text_of_str(s)) >= 0x80) return 0;
    for (size_t i = 0; i < s->len; i++)
        out[i] = (char)str_at(s, i);
    return s->len;
}

static const Codec *find_codec(VM *vm, const StrObj *name, const char *verb) {
    char text[64];
    if (name == NULL) return codec_find("utf-8", 5);
    size_t len = name_text(name, text);
    const Codec *codec = codec_find(text, len);
    if (codec != NULL) return codec;
    if (codec_is_binary(text, len))
        err_raise(
            vm, EXC_LookupError,
            "'%N' is not a text encoding; use codecs.%s() to handle arbitrary codecs",
            name, verb);
    else
        err_raise(vm, EXC_LookupError, "unknown encoding: %N", name);
    return NULL;
}

// The handler by its name, looked at when the first error occurs. False = unknown.
static bool find_handler(VM *vm, const StrObj *name, CodecHandler *out) {
    char text[64];
    *out = HANDLER_STRICT;
    if (name == NULL) return true;
    size_t len = name_text(name, text);
    *out = codec_handler(text, len);
    if (*out != HANDLER_UNKNOWN) return true;
    err_raise(vm, EXC_LookupError, "unknown error handler name '%N'", name);
    return false;
}

static Value raise_codec(VM *vm, ExcId id, const CodecError *e, Value object) {
    Value args[5] = {val_obj(str_from_cstr(vm, e->name)), object,
                     val_int((int64_t)e->start), val_int((int64_t)e->end),
                     val_obj(str_from_cstr(vm, e->reason))};
    if (is_err(args[0]) || is_err(args[4])) return VAL_ERR;
    Value exc = exc_new(vm, exc_classes[id], args, 5);
    return is_err(exc) ? exc : err_set(vm, exc);
}

// ---- decoding
// ---------------------------------------------------------------------------------------

// What v was decoded from, for the exception: bytes.
static Value raise_decode(VM *vm, CodecError *e, ByteView view, Value v) {
    Value object = is_bytes(v) ? v : val_obj(bytes_from(vm, view.data, view.len));
    if (is_err(object)) return object;
    return raise_codec(vm, EXC_UnicodeDecodeError, e, object);
}

// Handles one error. *pos is its start and moves on. False = raised.
static bool decode_error(VM *vm, const CodecStream *st, const StrObj *errors,
                         ByteView view, Value v, CodecError *e, size_t *pos,
                         StrBuilder *b) {
    uint32_t out[CODEC_REPLACE_MAX];
    CodecHandler handler;
    if (!find_handler(vm, errors, &handler)) return false;
    if (handler == HANDLER_XML || handler == HANDLER_NAME) {
        err_raise(vm, EXC_TypeError,
                  "don't know how to handle UnicodeDecodeError in error callback");
        return false;
    }
    while (*pos < e->end) {
        size_t n;
        if (!codec_replace_decode(st, handler, view.data, view.len, e, pos, out, &n)) {
            if (*pos > e->start) return true; // the rest is met again
            raise_decode(vm, e, view, v);
            return false;
        }
        sb_text(b, (Text){out, n, 4});
        if (handler == HANDLER_ESCAPE || handler == HANDLER_PASS) break;
    }
    return !b->failed;
}

static Value decode_view(VM *vm, Value v, ByteView view, const Codec *codec,
                         const StrObj *errors) {
    CodecStream st = {.codec = codec, .final = true};
    uint32_t chunk[CHUNK];
    StrBuilder b;
    size_t pos = 0;
    sb_init(&b, vm);
    for (;;) {
        size_t n = 0;
        CodecError e = {.name = codec->error_name};
        if (!budget_charge(vm, 4)) return VAL_ERR;
        CodecStatus status =
            codec_decode(&st, view.data, view.len, &pos, chunk, CHUNK, &n, &e);
        sb_text(&b, (Text){chunk, n, 4});
        if (status == CODEC_DONE) return sb_finish(&b);
        if (status == CODEC_BAD && !decode_error(vm, &st, errors, view, v, &e, &pos, &b))
            return VAL_ERR;
        if (b.failed) return VAL_ERR;
    }
}

Value bytes_decode(VM *vm, Value v, const StrObj *encoding, const StrObj *errors) {
    ByteView view;
    if (!bytes_view_of(vm, v, &view)) return VAL_ERR;
    if (view.len == 0) return val_obj(str_empty()); // whatever the encoding's name
    const Codec *codec = find_codec(vm, encoding, "decode");
    if (codec == NULL || !str_charge(vm, view.len)) return VAL_ERR;
    Text raw = {view.data, view.len, 1};
    bool ascii = codec->kind <= CODEC_UTF8_SIG || codec->kind == CODEC_ASCII ||
                 codec->kind == CODEC_TABLE;
    if (codec->kind == CODEC_LATIN1 || (ascii && text_max(raw) < 0x80))
        return val_obj(str_of_text(vm, raw));
    Utf8Error bad;
    if (codec->kind == CODEC_UTF8 &&
        utf8_validate((const char *)view.data, view.len, &bad))
        return val_obj(str_from_utf8(vm, (const char *)view.data, view.len));
    return decode_view(vm, v, view, codec, errors);
}

// ---- encoding
// ---------------------------------------------------------------------------------------

// Text of a replacement in the encoding itself; ASCII, which may still have no form
// there.
static bool encode_replacement(CodecStream *st, const uint8_t *text, size_t len,
                               StrBuilder *b) {
    uint8_t out[CODEC_REPLACE_MAX * 4 + 16];
    CodecText src = {text, len, 1};
    CodecError e;
    size_t pos = 0, n = 0;
    CodecStream inner = *st;
    inner.begun = true;
    if (codec_encode(&inner, src, &pos, out, sizeof out, &n, &e) != CODEC_DONE)
        return false;
    sb_text(b, (Text){out, n, 1});
    return true;
}

static bool encode_error(VM *vm, CodecStream *st, const StrObj *errors, StrObj *s,
                         CodecError *e, size_t *pos, StrBuilder *b) {
    uint8_t out[CODEC_REPLACE_MAX];
    CodecHandler handler;
    if (!find_handler(vm, errors, &handler)) return false;
    for (; *pos < e->end && !b->failed; (*pos)++) {
        size_t n;
        bool raw, ok = codec_replace_encode(st, handler, str_at(s, *pos), out, &n, &raw);
        if (!budget_charge(vm, 1)) return false;
        if (ok && raw)
            sb_text(b, (Text){out, n, 1});
        else if (ok)
            ok = encode_replacement(st, out, n, b);
        if (!ok) {
            e->start = handler == HANDLER_ESCAPE ? *pos : e->start;
            raise_codec(vm, EXC_UnicodeEncodeError, e, val_obj(s));
            return false;
        }
    }
    return !b->failed;
}

static Value encode_text(VM *vm, StrObj *s, const Codec *codec, const StrObj *errors) {
    CodecStream st = {.codec = codec, .final = true};
    CodecText src = {s->data, s->len, s->width};
    uint8_t chunk[CHUNK];
    StrBuilder b;
    size_t pos = 0;
    sb_init(&b, vm);
    for (;;) {
        size_t n = 0;
        CodecError e = {.name = codec->error_name};
        if (!budget_charge(vm, 4)) return VAL_ERR;
        CodecStatus status = codec_encode(&st, src, &pos, chunk, CHUNK, &n, &e);
        sb_text(&b, (Text){chunk, n, 1});
        if (status == CODEC_DONE) break;
        if (status == CODEC_BAD && !encode_error(vm, &st, errors, s, &e, &pos, &b))
            return VAL_ERR;
        if (b.failed) return VAL_ERR;
    }
    return b.failed ? VAL_ERR : val_obj(bytes_from(vm, b.data, b.len));
}

// UTF-8 in one go; false if a surrogate is in the way (the general path tells of it).
static bool encode_utf8(VM *vm, const StrObj *s, Value *out) {
    size_t len = 0;
    for (size_t i = 0; i < s->len; i++) {
        uint32_t c = str_at(s, i);
        if (codec_is_surrogate(c)) return false;
        len += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
    uint8_t *data;
    *out = val_obj(bytes_new(vm, len, &data));
    if (is_err(*out)) return true;
    for (size_t i = 0; i < s->len; i++) {
        uint32_t c = str_at(s, i);
        if (c < 0x80)
            *data++ = (uint8_t)c;
        else
            data += utf8_encode(c, (char *)data);
    }
    return true;
}

Value str_encode_as(VM *vm, StrObj *s, const StrObj *encoding, const StrObj *errors) {
    const Codec *codec = find_codec(vm, encoding, "encode");
    if (codec == NULL || !str_charge(vm, s->len)) return VAL_ERR;
    bool same = s->ascii ? codec->kind == CODEC_UTF8 || codec->kind == CODEC_ASCII ||
                               codec->kind == CODEC_TABLE || codec->kind == CODEC_LATIN1
                         : s->width == 1 && codec->kind == CODEC_LATIN1;
    if (same) return val_obj(bytes_from(vm, s->data, s->len));
    Value out;
    if (codec->kind == CODEC_UTF8 && encode_utf8(vm, s, &out)) return out;
    return encode_text(vm, s, codec, errors);
}
