// str.format, str.format_map and format(str, spec).
// A format is read once from left to right; a field's specification may hold fields
// itself, one level deep. Numbers are formatted by their own types through op_format.
#include "base/numfmt.h"
#include "base/unicode.h"
#include "heap/budget.h"
#include "object/call.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/int.h"
#include "object/str_internal.h"
#include "object/tuple.h"

// ---- format(str, spec)
// ------------------------------------------------------------------------------

static FormatText format_text(const StrObj *s) {
    return (FormatText){s->data, s->len, s->width};
}

Value str_format_value(VM *vm, StrObj *s, StrObj *spec) {
    if (spec->len == 0) return val_obj(str_exact(vm, s));
    FormatSpec f;
    FormatError e = format_parse(format_text(spec), '<', 's', &f);
    if (e == FORMAT_OK) e = format_check_str(&f);
    if (e == FORMAT_INVALID)
        return err_raise(vm, EXC_ValueError,
                         "Invalid format specifier '%N' for object of type '%T'", spec,
                         val_obj(s));
    if (e != FORMAT_OK) {
        char words[160];
        format_error_text(e, &f, "str", words, sizeof words);
        return err_raise(vm, EXC_ValueError, "%s", words);
    }
    Text t = text_of_str(s);
    if (f.precision >= 0 && (uint64_t)f.precision < t.len)
        t = text_part(t, 0, (size_t)f.precision);
    size_t left, right, len;
    if (!layout_pad(&f, t.len, &left, &right) || !size_add(t.len, left, &len) ||
        !size_add(len, right, &len))
        return err_raise(vm, EXC_OverflowError,
                         "Python int too large to convert to C ssize_t");
    if (len == s->len && left + right == 0) return val_obj(str_exact(vm, s));
    if (len == 0) return val_obj(str_empty());
    uint32_t max = text_max(t);
    void *data;
    if (left + right && f.fill > max) max = f.fill;
    StrObj *out = str_new(vm, len, max, &data);
    if (out == NULL) return VAL_ERR;
    text_fill(data, out->width, 0, f.fill, left);
    text_copy(data, out->width, left, t);
    text_fill(data, out->width, left + t.len, f.fill, right);
    return val_obj(out);
}

// ---- fields
// -------------------------------------------------------------------------------------------

typedef enum Numbering { NUMBERING_UNKNOWN, NUMBERING_AUTO, NUMBERING_MANUAL } Numbering;

typedef struct Formatter {
    VM *vm;
    const StrObj *fmt;
    const TupleObj *args; // NULL: format_map, which has no positional fields
    Value kwargs;         // a dict or any mapping; unset when there are none
    int64_t next;         // of automatic numbering
    Numbering numbering;
} Formatter;

// One replacement field: positions in the format.
typedef struct Field {
    size_t name, name_end;
    size_t spec, spec_end;
    uint32_t conversion; // 0 = none
    bool nested;         // the specification holds fields
} Field;

static bool fail(Formatter *f, const char *words) {
    err_raise(f->vm, EXC_ValueError, words);
    return false;
}

// Finds the end of the specification that starts at *pos; leaves *pos behind the closing
// brace.
static bool read_spec(Formatter *f, size_t *pos, size_t end, Field *out) {
    size_t depth = 1;
    out->spec = *pos;
    for (; *pos < end; (*pos)++) {
        uint32_t c = str_at(f->fmt, *pos);
        if (c == '{') {
            out->nested = true;
            depth++;
        } else if (c == '}' && --depth == 0) {
            out->spec_end = (*pos)++;
            return true;
        }
    }
    return fail(f, "unmatched '{' in format spec");
}

// *pos is behind the opening brace; left behind the closing one.
static bool read_field(Formatter *f, size_t *pos, size_t end, Field *out) {
    *out = (Field){.name = *pos};
    bool in_brackets = false;
    uint32_t c = 0;
    for (; *pos < end; (*pos)++) {
        c = str_at(f->fmt, *pos);
        if (c == '{' && !in_brackets) return fail(f, "unexpected '{' in field name");
        if (c == '[') in_brackets = true;
        if (c == ']') in_brackets = false;
        if (!in_brackets && (c == '}' || c == ':' || c == '!')) break;
    }
    out->name_end = *pos;
    if (*pos == end) return fail(f, "expected '}' before end of string");
    (*pos)++;
    out->spec = out->spec_end = *pos;
    if (c == '}') return true;
    if (c == '!') {
        if (*pos == end)
            return fail(f, "end of string while looking for conversion specifier");
        out->conversion = str_at(f->fmt, (*pos)++);
        if (*pos == end) return fail(f, "unmatched '{' in format spec");
        c = str_at(f->fmt, (*pos)++);
        if (c == '}') return true;
        if (c != ':') return fail(f, "expected ':' after conversion specifier");
    }
    return read_spec(f, pos, end, out);
}

// A run of decimal digits as a number: -1 if it is none, -2 with an error if it is too
// large.
static int64_t read_number(Formatter *f, size_t from, size_t to) {
    int64_t n = 0;
    if (from == to) return -1;
    for (size_t i = from; i < to; i++) {
        int digit = unicode_decimal(str_at(f->fmt, i));
        if (digit < 0) return -1;
        if (n > (INT64_MAX - digit) / 10) {
            fail(f, "Too many decimal digits in format string");
            return -2;
        }
        n = n * 10 + digit;
    }
    return n;
}

static bool set_numbering(Formatter *f, Numbering wanted) {
    if (f->numbering == NUMBERING_UNKNOWN) f->numbering = wanted;
    if (f->numbering == wanted) return true;
    return fail(
        f,
        wanted == NUMBERING_AUTO
            ? "cannot switch from manual field specification to automatic field numbering"
            : "cannot switch from automatic field numbering to manual field "
              "specification");
}

static Value positional(Formatter *f, int64_t i) {
    if (f->args == NULL)
        return err_raise(f->vm, EXC_ValueError,
                         "Format string contains positional fields");
    if ((uint64_t)i >= f->args->len)
        return err_raise(f->vm, EXC_IndexError,
                         "Replacement index %ld out of range for positional args tuple",
                         i);
    return f->args->items[i];
}

static Value keyword(Formatter *f, StrObj *key) {
    Value v;
    if (key == NULL) return VAL_ERR;
    if (f->args == NULL) return op_getitem(f->vm, f->kwargs, val_obj(key));
    if (f->kwargs != VAL_UNSET) {
        int found = dict_get_str(f->vm, as_dict(f->kwargs), key, &v);
        if (found) return found < 0 ? VAL_ERR : v;
    }
    return err_raise_value(f->vm, EXC_KeyError, val_obj(key));
}

// The object that the first part of a field's name means.
static Value field_base(Formatter *f, size_t from, size_t to) {
    if (from == to) {
        if (f->args != NULL && !set_numbering(f, NUMBERING_AUTO)) return VAL_ERR;
        return positional(f, f->next++);
    }
    int64_t i = read_number(f, from, to);
    if (i == -2) return VAL_ERR;
    if (i < 0) return keyword(f, str_slice(f->vm, (StrObj *)(uintptr_t)f->fmt, from, to));
    if (f->args != NULL && !set_numbering(f, NUMBERING_MANUAL)) return VAL_ERR;
    return positional(f, i);
}

// obj.attr or obj[item], whatever stands at *pos.
static Value field_step(Formatter *f, Value obj, size_t *pos, size_t end) {
    StrObj *fmt = (StrObj *)(uintptr_t)f->fmt;
    uint32_t c = str_at(fmt, (*pos)++);
    size_t from = *pos;
    if (c == '.') {
        while (*pos < end && str_at(fmt, *pos) != '.' && str_at(fmt, *pos) != '[')
            (*pos)++;
        if (*pos == from)
            return err_raise(f->vm, EXC_ValueError, "Empty attribute in format string");
        StrObj *name = str_slice(f->vm, fmt, from, *pos);
        if (name == NULL || (name = str_intern(f->vm, name)) == NULL) return VAL_ERR;
        return attr_get(f->vm, obj, name);
    }
    if (c != '[')
        return err_raise(f->vm, EXC_ValueError,
                         "Only '.' or '[' may follow ']' in format field specifier");
    while (*pos < end && str_at(fmt, *pos) != ']')
        (*pos)++;
    if (*pos == end)
        return err_raise(f->vm, EXC_ValueError, "Missing ']' in format string");
    size_t to = (*pos)++;
    if (from == to)
        return err_raise(f->vm, EXC_ValueError, "Empty attribute in format string");
    int64_t i = read_number(f, from, to);
    if (i == -2) return VAL_ERR;
    Value key =
        i >= 0 ? int_from_i64(f->vm, i) : val_obj(str_slice(f->vm, fmt, from, to));
    return is_err(key) ? key : op_getitem(f->vm, obj, key);
}

static Value field_value(Formatter *f, const Field *field) {
    size_t pos = field->name;
    while (pos < field->name_end && str_at(f->fmt, pos) != '.' &&
           str_at(f->fmt, pos) != '[')
        pos++;
    Value v = field_base(f, field->name, pos);
    while (!is_err(v) && pos < field->name_end)
        v = field_step(f, v, &pos, field->name_end);
    return v;
}

static Value convert(Formatter *f, Value v, uint32_t conversion) {
    switch (conversion) {
    case 0: return v;
    case 's': return op_str(f->vm, v);
    case 'r': return op_repr(f->vm, v);
    case 'a':
        v = op_repr(f->vm, v);
        return is_err(v) ? v : val_obj(str_ascii(f->vm, as_str(v)));
    default:
        if (conversion > 32 && conversion < 127)
            return err_raise(f->vm, EXC_ValueError, "Unknown conversion specifier %c",
                             conversion);
        return err_raise(f->vm, EXC_ValueError, "Unknown conversion specifier \\x%x",
                         conversion);
    }
}

static bool format_range(Formatter *f, size_t from, size_t end, int depth, StrBuilder *b);

static bool add_field(Formatter *f, const Field *field, int depth, StrBuilder *b) {
    Value v = field_value(f, field);
    if (!is_err(v)) v = convert(f, v, field->conversion);
    if (is_err(v)) return false;
    StrObj *spec;
    if (field->nested) {
        StrBuilder inner;
        sb_init(&inner, f->vm);
        if (!format_range(f, field->spec, field->spec_end, depth - 1, &inner))
            return false;
        spec = as_str(sb_finish(&inner));
    } else {
        spec =
            str_slice(f->vm, (StrObj *)(uintptr_t)f->fmt, field->spec, field->spec_end);
    }
    if (spec == NULL) return false;
    Value text = spec->len == 0 && is_exact(v, KIND_STR) ? v : op_format(f->vm, v, spec);
    if (is_err(text)) return false;
    sb_str(b, as_str(text));
    return !b->failed;
}

// Adds {} or {:spec} of a plain number or str. False with nothing read and no error: use
// the general way.
static bool add_plain_field(Formatter *f, size_t *pos, size_t end, StrBuilder *b) {
    const char *text = f->fmt->data;
    size_t at = *pos, from;
    if (f->fmt->width != 1 || f->args == NULL || f->numbering == NUMBERING_MANUAL)
        return false;
    if ((uint64_t)f->next >= f->args->len) return false;
    from = at + (text[at] == ':');
    for (at = from; at < end && text[at] != '}'; at++)
        if (text[at] == '{' || from == *pos) return false;
    if (at == end) return false;
    Value v = f->args->items[f->next];
    if (from == at && is_exact(v, KIND_STR)) {
        sb_str(b, as_str(v));
    } else if (from == at && is_int(v)) {
        char small[INT_DECIMAL_MAX];
        size_t len;
        const char *digits = int_decimal(v, small, &len);
        sb_ascii_len(b, digits, len);
    } else if (from < at && f->fmt->ascii &&
               (is_int(v) || is_double(v) || is_exact(v, KIND_STR))) {
        StrObj spec = {.h = {OBJ_HEAD(&type_str, OBJ_STATIC, KIND_STR)},
                       .len = (uint32_t)(at - from),
                       .width = 1,
                       .ascii = 1,
                       .data = text + from};
        Value s = op_format(f->vm, v, &spec);
        if (is_err(s)) return false;
        sb_str(b, as_str(s));
    } else {
        return false;
    }
    f->numbering = NUMBERING_AUTO;
    f->next++;
    *pos = at + 1;
    return !b->failed;
}

static size_t find_brace(const StrObj *fmt, size_t pos, size_t end, uint32_t *c) {
    if (fmt->width == 1) {
        const uint8_t *p = fmt->data;
        while (pos < end && (*c = p[pos]) != '{' && *c != '}')
            pos++;
        return pos;
    }
    while (pos < end && (*c = str_at(fmt, pos)) != '{' && *c != '}')
        pos++;
    return pos;
}

static bool format_range(Formatter *f, size_t from, size_t end, int depth,
                         StrBuilder *b) {
    if (depth < 0) return fail(f, "Max string recursion exceeded");
    size_t pos = from;
    while (pos < end) {
        size_t start = pos;
        uint32_t c = 0;
        pos = find_brace(f->fmt, pos, end, &c);
        sb_slice(b, f->fmt, start, pos);
        if (pos == end) break;
        if (!budget_charge(f->vm, 1)) return false;
        pos++;
        if (pos < end && str_at(f->fmt, pos) == c) {
            sb_char(b, c);
            pos++;
            continue;
        }
        if (c == '}') return fail(f, "Single '}' encountered in format string");
        if (pos == end) return fail(f, "Single '{' encountered in format string");
        if (add_plain_field(f, &pos, end, b)) continue;
        if (err_pending(f->vm) || b->failed) return false;
        Field field;
        if (!read_field(f, &pos, end, &field) || !add_field(f, &field, depth, b))
            return false;
    }
    return !b->failed;
}

static Value run(Formatter *f) {
    StrBuilder b;
    sb_init(&b, f->vm);
    if (!str_charge(f->vm, f->fmt->len)) return VAL_ERR;
    if (!format_range(f, 0, f->fmt->len, 1, &b)) return VAL_ERR;
    return sb_finish(&b);
}

static Value str_format(VM *vm, Value *a, unsigned n) {
    (void)n;
    Formatter f = {.vm = vm, .fmt = as_str(a[0]), .args = as_tuple(a[1]), .kwargs = a[2]};
    return run(&f);
}

static Value str_format_map(VM *vm, Value *a, unsigned n) {
    (void)n;
    Formatter f = {.vm = vm, .fmt = as_str(a[0]), .kwargs = a[1]};
    return run(&f);
}

const NativeRow str_format_rows[] = {
    {"format", "(self, /, *args, **kwargs)", str_format,
     "The text with its fields replaced by the arguments.", 0},
    {"format_map", "(self, mapping, /)", str_format_map,
     "The text with its fields replaced by values of the mapping.", 0},
};
