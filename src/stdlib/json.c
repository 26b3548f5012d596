// The module _json: JSON in C for what programs nearly always pass. Both functions answer
// None where anything unusual is met (hooks, NaN, keys that are not str, deep nesting,
// bad syntax): json.encoder and json.decoder then do the whole work again in Python,
// which finds the same answer or raises CPython's error. They run no guest code.
#include "base/dtoa.h"
#include "heap/budget.h"
#include "object/call.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/float.h"
#include "object/int.h"
#include "object/list.h"
#include "object/str_internal.h"
#include "object/tuple.h"

enum { DEPTH_MAX = 100, KEY_CACHE = 64, NUMBER_MAX = 300 };

// ---- encoding

typedef struct Writer {
    VM *vm;
    StrBuilder out;
    bool ascii;
    const StrObj *item_sep, *key_sep, *indent; // indent NULL: on one line
} Writer;

static bool write_value(Writer *w, Value v, unsigned depth);

static void write_unit(Writer *w, uint32_t unit) {
    static const char digits[] = "0123456789abcdef";
    char text[6] = {'\\',
                    'u',
                    digits[unit >> 12 & 15],
                    digits[unit >> 8 & 15],
                    digits[unit >> 4 & 15],
                    digits[unit & 15]};
    sb_ascii_len(&w->out, text, sizeof text);
}

static void write_escaped(Writer *w, uint32_t c) {
    switch (c) {
    case '"': sb_ascii_len(&w->out, "\\\"", 2); return;
    case '\\': sb_ascii_len(&w->out, "\\\\", 2); return;
    case '\b': sb_ascii_len(&w->out, "\\b", 2); return;
    case '\t': sb_ascii_len(&w->out, "\\t", 2); return;
    case '\n': sb_ascii_len(&w->out, "\\n", 2); return;
    case '\f': sb_ascii_len(&w->out, "\\f", 2); return;
    case '\r': sb_ascii_len(&w->out, "\\r", 2); return;
    default: break;
    }
    if (c > 0xFFFF) {
        write_unit(w, 0xD800 | (c - 0x10000) >> 10);
        c = 0xDC00 | ((c - 0x10000) & 0x3FF);
    }
    write_unit(w, c);
}

static bool write_string(Writer *w, const StrObj *s) {
    size_t from = 0;
    if (!budget_charge_bytes(w->vm, s->len)) return false;
    sb_char(&w->out, '"');
    for (size_t i = 0; i < s->len; i++) {
        uint32_t c = str_at(s, i);
        if (c >= ' ' && c != '"' && c != '\\' && (c < 0x7F || !w->ascii)) continue;
        sb_slice(&w->out, s, from, i);
        write_escaped(w, c);
        from = i + 1;
    }
    sb_slice(&w->out, s, from, s->len);
    sb_char(&w->out, '"');
    return !w->out.failed;
}

static void write_break(Writer *w, unsigned depth) {
    if (w->indent == NULL) return;
    sb_char(&w->out, '\n');
    for (unsigned i = 0; i < depth; i++)
        sb_str(&w->out, w->indent);
}

static bool write_array(Writer *w, const Value *items, size_t n, unsigned depth) {
    if (n == 0) {
        sb_ascii_len(&w->out, "[]", 2);
        return !w->out.failed;
    }
    sb_char(&w->out, '[');
    for (size_t i = 0; i < n; i++) {
        if (i > 0) sb_str(&w->out, w->item_sep);
        write_break(w, depth);
        if (!write_value(w, items[i], depth)) return false;
    }
    write_break(w, depth - 1);
    sb_char(&w->out, ']');
    return !w->out.failed;
}

static bool write_object(Writer *w, const DictObj *d, unsigned depth) {
    size_t pos = 0;
    Value k, v;
    if (d->len == 0) {
        sb_ascii_len(&w->out, "{}", 2);
        return !w->out.failed;
    }
    sb_char(&w->out, '{');
    for (bool first = true; dict_next(d, &pos, &k, &v); first = false) {
        if (!is_exact(k, KIND_STR)) return false;
        if (!first) sb_str(&w->out, w->item_sep);
        write_break(w, depth);
        if (!write_string(w, as_str(k))) return false;
        sb_str(&w->out, w->key_sep);
        if (!write_value(w, v, depth)) return false;
    }
    write_break(w, depth - 1);
    sb_char(&w->out, '}');
    return !w->out.failed;
}

// depth: of the items of v. False: declined, or an error is set.
static bool write_value(Writer *w, Value v, unsigned depth) {
    char text[DTOA_REPR_MAX];
    size_t len;
    if (depth > DEPTH_MAX || !budget_charge(w->vm, 1)) return false;
    if (is_int(v)) {
        const char *digits = int_decimal(v, text, &len);
        sb_ascii_len(&w->out, digits, len);
    } else if (is_double(v)) {
        double d = as_double(v);
        if (d - d != 0) return false;
        sb_ascii_len(&w->out, text, dtoa_repr(d, text));
    } else if (is_none(v)) {
        sb_ascii_len(&w->out, "null", 4);
    } else if (is_bool(v)) {
        sb_ascii(&w->out, v == VAL_TRUE ? "true" : "false");
    } else if (is_exact(v, KIND_STR)) {
        return write_string(w, as_str(v));
    } else if (is_exact(v, KIND_INT)) {
        StrObj *s = int_to_str(w->vm, v, 10);
        if (s == NULL) return false;
        sb_str(&w->out, s);
    } else if (!is_ptr(v)) {
        return false;
    } else if (obj_class(as_obj(v)) == TYPE_OF(list)) {
        return write_array(w, as_list(v)->items, as_list(v)->len, depth + 1);
    } else if (obj_class(as_obj(v)) == TYPE_OF(tuple)) {
        return write_array(w, as_tuple(v)->items, as_tuple(v)->len, depth + 1);
    } else {
        return obj_class(as_obj(v)) == TYPE_OF(dict) &&
               write_object(w, as_dict(v), depth + 1);
    }
    return !w->out.failed;
}

static Value encode(VM *vm, Value *a, unsigned n) {
    (void)n;
    Writer w;
    if (!is_exact(a[2], KIND_STR) || !is_exact(a[3], KIND_STR) ||
        !(is_none(a[4]) || is_exact(a[4], KIND_STR)))
        return VAL_NONE;
    sb_init(&w.out, vm);
    w.vm = vm;
    w.ascii = a[1] == VAL_TRUE;
    w.item_sep = as_str(a[2]);
    w.key_sep = as_str(a[3]);
    w.indent = is_none(a[4]) ? NULL : as_str(a[4]);
    if (!write_value(&w, a[0], 0))
        return err_pending(vm) || w.out.failed ? VAL_ERR : VAL_NONE;
    return sb_finish(&w.out);
}

// ---- decoding

typedef struct Reader {
    VM *vm;
    StrObj *s;
    size_t at;
    StrObj *keys[KEY_CACHE]; // the same name is mostly the same object
} Reader;

static Value read_value(Reader *r, unsigned depth);

static uint32_t peek(const Reader *r) {
    return r->at < r->s->len ? str_at(r->s, r->at) : 0;
}

static uint32_t skip_blanks(Reader *r) {
    uint32_t c;
    while ((c = peek(r)) == ' ' || c == '\n' || c == '\t' || c == '\r')
        r->at++;
    return c;
}

// Four hexadecimal digits at `at`, or -1. Something must stand behind them.
static int32_t read_hex(const Reader *r, size_t at) {
    int32_t code = 0;
    if (at + 4 >= r->s->len) return -1;
    for (size_t i = at; i < at + 4; i++) {
        uint32_t c = str_at(r->s, i), low = c | 0x20;
        if (c >= '0' && c <= '9')
            code = code << 4 | (int32_t)(c - '0');
        else if (low >= 'a' && low <= 'f' && c < 128)
            code = code << 4 | (int32_t)(low - 'a' + 10);
        else
            return -1;
    }
    return code;
}

// The escape whose backslash stands at r->at. False: not a good one.
static bool read_escape(Reader *r, StrBuilder *b) {
    static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
    uint32_t c = r->at + 1 < r->s->len ? str_at(r->s, r->at + 1) : 0;
    if (c != 'u') {
        const char *p = c > 0 && c < 128 ? strchr(from, (int)c) : NULL;
        if (p == NULL) return false;
        sb_char(b, (unsigned char)to[p - from]);
        r->at += 2;
        return true;
    }
    int32_t code = read_hex(r, r->at + 2), low;
    if (code < 0) return false;
    r->at += 6;
    if (code >= 0xD800 && code <= 0xDBFF && peek(r) == '\\' && r->at + 1 < r->s->len &&
        str_at(r->s, r->at + 1) == 'u') {
        low = read_hex(r, r->at + 2);
        if (low >= 0xDC00 && low <= 0xDFFF) {
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
            r->at += 6;
        }
    }
    sb_char(b, (uint32_t)code);
    return true;
}

// Where the plain characters from r->at end: a quote, a backslash, a control character or
// the text's end.
static size_t plain_end(const Reader *r) {
    size_t i = r->at, n = r->s->len;
    if (r->s->width == 1) {
        const uint8_t *p = r->s->data;
        while (i < n && p[i] >= ' ' && p[i] != '"' && p[i] != '\\')
            i++;
        return i;
    }
    for (uint32_t c; i < n && (c = str_at(r->s, i)) >= ' ' && c != '"' && c != '\\';)
        i++;
    return i;
}

static StrObj *cached_key(Reader *r, size_t from, size_t to) {
    const uint8_t *p = (const uint8_t *)r->s->data + from;
    size_t n = to - from;
    if (n < 2 || n > 32 || !r->s->ascii) return str_slice(r->vm, r->s, from, to);
    StrObj **slot =
        &r->keys[(n * 7u + p[0] * 31u + p[n - 1] * 5u + p[n / 2]) % KEY_CACHE];
    if (*slot != NULL && (*slot)->len == n && str_same_bytes((*slot)->data, p, n))
        return *slot;
    return *slot = str_slice(r->vm, r->s, from, to);
}

// r->at is behind the opening quote; left behind the closing one.
static Value read_string(Reader *r, bool key) {
    size_t end = plain_end(r), from = r->at;
    if (!budget_charge_bytes(r->vm, end - from)) return VAL_ERR;
    r->at = end;
    if (peek(r) == '"') {
        r->at++;
        return val_obj(key ? cached_key(r, from, end)
                           : str_slice(r->vm, r->s, from, end));
    }
    StrBuilder b;
    sb_init(&b, r->vm);
    for (;;) {
        sb_slice(&b, r->s, from, r->at);
        if (b.failed || !budget_charge(r->vm, 1)) return VAL_ERR;
        if (peek(r) == '"') break;
        if (peek(r) != '\\' || !read_escape(r, &b)) return VAL_ERR;
        from = r->at;
        r->at = plain_end(r);
        if (!budget_charge_bytes(r->vm, r->at - from)) return VAL_ERR;
    }
    r->at++;
    return sb_finish(&b);
}

static bool is_digit(uint32_t c) {
    return c >= '0' && c <= '9';
}

static Value read_number(Reader *r) {
    char text[NUMBER_MAX];
    size_t n = 0, digits;
    bool is_float = false, ok = true;
    const size_t from = r->at;
    if (peek(r) == '-') r->at++;
    if (!is_digit(peek(r))) return VAL_ERR;
    bool zero = peek(r) == '0';
    r->at++;
    while (!zero && is_digit(peek(r)))
        r->at++;
    digits = r->at;
    if (peek(r) == '.' && r->at + 1 < r->s->len && is_digit(str_at(r->s, r->at + 1))) {
        is_float = true;
        for (r->at++; is_digit(peek(r));)
            r->at++;
    }
    if ((peek(r) | 0x20) == 'e' && peek(r) < 128) {
        digits = r->at++;
        if (peek(r) == '+' || peek(r) == '-') r->at++;
        if (is_digit(peek(r)))
            is_float = true;
        else
            r->at = digits;
        while (is_float && is_digit(peek(r)))
            r->at++;
    }
    if (r->at - from > sizeof text) return VAL_ERR;
    for (size_t i = from; i < r->at; i++)
        text[n++] = (char)str_at(r->s, i);
    if (is_float) {
        double d = dtoa_parse(text, n, &ok);
        return ok ? val_double(d) : VAL_ERR;
    }
    return int_from_text(r->vm, text, n, 10, &ok);
}

static Value read_word(Reader *r, const char *word, Value v) {
    for (; *word; word++, r->at++)
        if (peek(r) != (unsigned char)*word) return VAL_ERR;
    return v;
}

static Value read_array(Reader *r, unsigned depth) {
    ListObj *l = list_new(r->vm, 0);
    if (l == NULL) return VAL_ERR;
    if (skip_blanks(r) == ']') return r->at++, val_obj(l);
    for (;;) {
        Value v = read_value(r, depth);
        if (is_err(v) || !list_append(r->vm, l, v)) return VAL_ERR;
        uint32_t c = skip_blanks(r);
        r->at++;
        if (c == ']') return val_obj(l);
        if (c != ',') return VAL_ERR;
        skip_blanks(r);
    }
}

static Value read_object(Reader *r, unsigned depth) {
    DictObj *d = dict_new(r->vm);
    if (d == NULL) return VAL_ERR;
    if (skip_blanks(r) == '}') return r->at++, val_obj(d);
    for (;;) {
        if (peek(r) != '"') return VAL_ERR;
        r->at++;
        Value k = read_string(r, true);
        if (is_err(k) || skip_blanks(r) != ':') return VAL_ERR;
        r->at++;
        skip_blanks(r);
        Value v = read_value(r, depth);
        if (is_err(v) || !dict_set_str(r->vm, d, as_str(k), v)) return VAL_ERR;
        uint32_t c = skip_blanks(r);
        r->at++;
        if (c == '}') return val_obj(d);
        if (c != ',') return VAL_ERR;
        skip_blanks(r);
    }
}

// The value that begins at r->at. VAL_ERR: declined, or an error is set.
static Value read_value(Reader *r, unsigned depth) {
    if (depth > DEPTH_MAX || !budget_charge(r->vm, 1)) return VAL_ERR;
    switch (peek(r)) {
    case '"': return r->at++, read_string(r, false);
    case '[': return r->at++, read_array(r, depth + 1);
    case '{': return r->at++, read_object(r, depth + 1);
    case 'n': return read_word(r, "null", VAL_NONE);
    case 't': return read_word(r, "true", VAL_TRUE);
    case 'f': return read_word(r, "false", VAL_FALSE);
    default: return read_number(r);
    }
}

static Value decode(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_exact(a[0], KIND_STR) || !is_int(a[1]) || as_int(a[1]) < 0) return VAL_NONE;
    Reader r = {.vm = vm, .s = as_str(a[0]), .at = (size_t)as_int(a[1])};
    Value v = read_value(&r, 0);
    if (is_err(v)) return err_pending(vm) ? VAL_ERR : VAL_NONE;
    return val_obj(tuple_pair(vm, v, val_int((int64_t)r.at)));
}

const NativeRow json_rows[] = {
    {"encode", "(obj, ensure_ascii, item_separator, key_separator, indent, /)", encode,
     "JSON text, or None: not a plain case."},
    {"decode", "(text, index, /)", decode,
     "The value at index and where it ends, or None: not a plain case."},
};
