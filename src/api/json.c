// JSON for the host: text to values and back. Depth is bounded, and so is the C stack;
// numbers keep their kind (1 is an int, 1.0 a float). What JSON cannot say (sets,
// objects, NaN) makes value_to_json fail, and the caller shows the repr instead.
#include "api/host.h"
#include "base/dtoa.h"
#include "base/utf8.h"
#include "object/call.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/int.h"
#include "object/list.h"
#include "object/str.h"
#include "object/tuple.h"

enum { JSON_MAX_DEPTH = 200 };

typedef struct Reader {
    VM *vm;
    const char *s, *end;
    unsigned depth;
} Reader;

static Value read_value(Reader *r);

static void skip_space(Reader *r) {
    while (r->s < r->end &&
           (*r->s == ' ' || *r->s == '\t' || *r->s == '\n' || *r->s == '\r'))
        r->s++;
}

static bool take(Reader *r, char c) {
    skip_space(r);
    if (r->s == r->end || *r->s != c) return false;
    r->s++;
    return true;
}

static Value read_word(Reader *r, const char *word, Value v) {
    size_t n = strlen(word);
    if ((size_t)(r->end - r->s) < n || memcmp(r->s, word, n) != 0) return VAL_ERR;
    r->s += n;
    return v;
}

static bool read_hex4(Reader *r, uint32_t *out) {
    uint32_t n = 0;
    if (r->end - r->s < 4) return false;
    for (int i = 0; i < 4; i++) {
        char c = *r->s++;
        int d = c >= '0' && c <= '9'   ? c - '0'
                : c >= 'a' && c <= 'f' ? c - 'a' + 10
                : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                       : -1;
        if (d < 0) return false;
        n = n << 4 | (uint32_t)d;
    }
    *out = n;
    return true;
}

static bool read_escape(Reader *r, StrBuilder *b) {
    static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
    uint32_t cp, low;
    if (r->s == r->end) return false;
    char c = *r->s++;
    if (c != 'u') {
        const char *at = strchr(from, c);
        if (at == NULL || c == 0) return false;
        sb_char(b, (uint8_t)to[at - from]);
        return true;
    }
    if (!read_hex4(r, &cp)) return false;
    if (cp >= 0xD800 && cp < 0xDC00 && r->end - r->s >= 6 && r->s[0] == '\\' &&
        r->s[1] == 'u') {
        const char *back = r->s;
        r->s += 2;
        if (!read_hex4(r, &low)) return false;
        if (low >= 0xDC00 && low < 0xE000) {
            cp = 0x10000 + ((cp - 0xD800) << 10) + (low - 0xDC00);
        } else {
            r->s = back;
        }
    }
    sb_char(b, cp);
    return true;
}

static Value read_string(Reader *r) {
    StrBuilder b;
    sb_init(&b, r->vm);
    for (r->s++; r->s < r->end && *r->s != '"';) {
        uint32_t cp;
        if (*r->s == '\\') {
            r->s++;
            if (!read_escape(r, &b)) return VAL_ERR;
            continue;
        }
        size_t n = utf8_decode(r->s, r->end, true, &cp);
        if (n == 0 || cp < 0x20) return VAL_ERR;
        r->s += n;
        sb_char(&b, cp);
    }
    if (r->s == r->end) return VAL_ERR;
    r->s++;
    return sb_finish(&b);
}

static Value read_number(Reader *r) {
    const char *start = r->s;
    bool is_float = false, valid = true;
    for (; r->s < r->end && strchr("+-0123456789.eE", *r->s) != NULL && *r->s != 0;
         r->s++)
        is_float = is_float || *r->s == '.' || *r->s == 'e' || *r->s == 'E';
    size_t n = (size_t)(r->s - start);
    if (n == 0 || *start == '+' || start[n - 1] < '0') return VAL_ERR;
    if (!is_float) {
        Value v = int_from_text(r->vm, start, n, 10, &valid);
        return valid ? v : VAL_ERR;
    }
    double d = dtoa_parse(start, n, &valid);
    return valid ? val_double(d) : VAL_ERR;
}

static Value read_array(Reader *r) {
    ListObj *list = list_new(r->vm, 0);
    r->s++;
    if (list == NULL || take(r, ']')) return list == NULL ? VAL_ERR : val_obj(list);
    do {
        Value v = read_value(r);
        if (is_err(v) || !list_append(r->vm, list, v)) return VAL_ERR;
    } while (take(r, ','));
    return take(r, ']') ? val_obj(list) : VAL_ERR;
}

static Value read_object(Reader *r) {
    DictObj *d = dict_new(r->vm);
    r->s++;
    if (d == NULL || take(r, '}')) return d == NULL ? VAL_ERR : val_obj(d);
    do {
        skip_space(r);
        if (r->s == r->end || *r->s != '"') return VAL_ERR;
        Value k = read_string(r);
        if (is_err(k) || !take(r, ':')) return VAL_ERR;
        Value v = read_value(r);
        if (is_err(v) || !dict_set(r->vm, d, k, v)) return VAL_ERR;
    } while (take(r, ','));
    return take(r, '}') ? val_obj(d) : VAL_ERR;
}

static Value read_value(Reader *r) {
    Value v;
    skip_space(r);
    if (r->s == r->end || ++r->depth > JSON_MAX_DEPTH) return VAL_ERR;
    switch (*r->s) {
    case '"': v = read_string(r); break;
    case '[': v = read_array(r); break;
    case '{': v = read_object(r); break;
    case 'n': v = read_word(r, "null", VAL_NONE); break;
    case 't': v = read_word(r, "true", VAL_TRUE); break;
    case 'f': v = read_word(r, "false", VAL_FALSE); break;
    default: v = read_number(r); break;
    }
    r->depth--;
    return v;
}

Value json_to_value(VM *vm, const char *s, size_t len) {
    Reader r = {vm, s, s + len, 0};
    Value v = read_value(&r);
    skip_space(&r);
    return r.s == r.end ? v : VAL_ERR;
}

// ---- writing
// --------------------------------------------------------------------------------------------------------

static void write_string(Buf *out, const StrObj *s) {
    static const char short_form[] = "\b\f\n\r\t", letter[] = "bfnrt";
    buf_add_char(out, '"');
    for (size_t i = 0; i < s->len; i++) {
        uint32_t c = str_at(s, i);
        const char *at = c > 0 && c < 0x20 ? strchr(short_form, (int)c) : NULL;
        if (c == '"' || c == '\\') {
            buf_printf(out, "\\%c", (int)c);
        } else if (at != NULL) {
            buf_printf(out, "\\%c", letter[at - short_form]);
        } else if (c < 0x20 || (c >= 0xD800 && c < 0xE000)) {
            buf_printf(out, "\\u%04x", c);
        } else {
            buf_add_utf8(out, c);
        }
    }
    buf_add_char(out, '"');
}

static bool write_repr(VM *vm, Value v, Buf *out) {
    size_t len;
    Value text = op_repr(vm, v);
    char *s = is_err(text) ? NULL : str_to_utf8(vm, as_str(text), &len);
    if (s != NULL) buf_add(out, s, len);
    return s != NULL;
}

static bool write_items(VM *vm, const Value *items, size_t n, Buf *out, unsigned depth) {
    buf_add_char(out, '[');
    for (size_t i = 0; i < n; i++) {
        if (i > 0) buf_add_str(out, ", ");
        if (!value_to_json(vm, items[i], out, depth + 1)) return false;
    }
    buf_add_char(out, ']');
    return true;
}

static bool write_dict(VM *vm, const DictObj *d, Buf *out, unsigned depth) {
    size_t pos = 0;
    Value k, v;
    bool first = true;
    buf_add_char(out, '{');
    while (dict_next(d, &pos, &k, &v)) {
        if (!is_str(k)) return false;
        if (!first) buf_add_str(out, ", ");
        first = false;
        write_string(out, as_str(k));
        buf_add_str(out, ": ");
        if (!value_to_json(vm, v, out, depth + 1)) return false;
    }
    buf_add_char(out, '}');
    return true;
}

bool value_to_json(VM *vm, Value v, Buf *out, unsigned depth) {
    if (depth > JSON_MAX_DEPTH || out->failed || !c_stack_ok(vm)) return false;
    if (is_none(v) || is_bool(v)) {
        buf_add_str(out, is_none(v) ? "null" : v == VAL_TRUE ? "true" : "false");
        return true;
    }
    if (is_int(v) || is_exact(v, KIND_INT)) return write_repr(vm, v, out);
    if (is_double(v)) {
        double d = as_double(v);
        return d - d == 0 && write_repr(vm, v, out);
    }
    if (is_str(v)) {
        write_string(out, as_str(v));
        return true;
    }
    if (is_exact(v, KIND_LIST))
        return write_items(vm, as_list(v)->items, as_list(v)->len, out, depth);
    if (is_exact(v, KIND_TUPLE))
        return write_items(vm, as_tuple(v)->items, as_tuple(v)->len, out, depth);
    return is_exact(v, KIND_DICT) && write_dict(vm, as_dict(v), out, depth);
}
