// The operator % of str and bytes.
// A bytes format is handled as Latin-1 text: only what %s, %c and %a mean differs. The
// arguments are a tuple, one value, or a mapping for %(key)s.
#include "object/strmod.h"

#include "base/numfmt.h"
#include "base/unicode.h"
#include "heap/budget.h"
#include "object/bytes.h"
#include "object/call.h"
#include "object/err.h"
#include "object/float.h"
#include "object/int.h"
#include "object/str_internal.h"
#include "object/tuple.h"

typedef struct Printf {
    VM *vm;
    StrBuilder out;
    Text fmt;
    bool bytes;
    Value args;    // tuple or single value
    Value mapping; // or unset
    size_t next;   // index of the next argument
    bool single;   // args is one value, not a tuple
} Printf;

static bool next_argument(Printf *p, Value *out) {
    size_t len = p->single ? 1 : as_tuple(p->args)->len;
    if (p->next >= len) {
        err_raise(p->vm, EXC_TypeError, "not enough arguments for format string");
        return false;
    }
    *out = p->single ? p->args : as_tuple(p->args)->items[p->next];
    p->next++;
    return true;
}

static bool star_argument(Printf *p, int64_t *out, bool precision) {
    Value v;
    if (!next_argument(p, &v)) return false;
    if (!is_int_like(v)) {
        err_raise(p->vm, EXC_TypeError, "* wants int");
        return false;
    }
    if (!int_to_i64(v, out) || (precision && (*out > INT32_MAX || *out < INT32_MIN))) {
        err_raise(p->vm, EXC_OverflowError, "Python int too large to convert to C %s",
                  precision ? "int" : "ssize_t");
        return false;
    }
    return true;
}

// Width and precision from the arguments, where the format has stars.
static bool read_stars(Printf *p, PrintfSpec *spec) {
    if (spec->width_star) {
        if (!star_argument(p, &spec->width, false)) return false;
        if (spec->width < 0) {
            spec->left = true;
            spec->width = spec->width == INT64_MIN ? INT64_MAX : -spec->width;
        }
    }
    if (spec->precision_star) {
        if (!star_argument(p, &spec->precision, true)) return false;
        if (spec->precision < 0) spec->precision = 0;
    }
    return true;
}

// The value of %(key).
static bool use_key(Printf *p, const PrintfSpec *spec) {
    if (p->mapping == VAL_UNSET) {
        err_raise(p->vm, EXC_TypeError, "format requires a mapping");
        return false;
    }
    Text key = text_part(p->fmt, spec->key, spec->key + spec->key_len);
    Value name = p->bytes ? val_obj(bytes_from(p->vm, key.data, key.len))
                          : val_obj(str_of_text(p->vm, key));
    if (is_err(name)) return false;
    p->args = op_getitem(p->vm, p->mapping, name);
    p->single = true;
    p->next = 0;
    return !is_err(p->args);
}

// ---- one conversion each
// -------------------------------------------------------------------------------

static bool add_padded(Printf *p, const PrintfSpec *spec, Text t) {
    size_t fill = spec->width > (int64_t)t.len ? (size_t)spec->width - t.len : 0;
    if (!spec->left) sb_repeat(&p->out, ' ', fill);
    sb_text(&p->out, t);
    if (spec->left) sb_repeat(&p->out, ' ', fill);
    return !p->out.failed;
}

static bool add_text(Printf *p, const PrintfSpec *spec, Text t) {
    if (spec->precision >= 0 && (uint64_t)spec->precision < t.len)
        t = text_part(t, 0, (size_t)spec->precision);
    return add_padded(p, spec, t);
}

static bool add_ascii_repr(Printf *p, const PrintfSpec *spec, Value v) {
    v = op_repr(p->vm, v);
    StrObj *s = is_err(v) ? NULL : str_ascii(p->vm, as_str(v));
    return s != NULL && add_text(p, spec, text_of_str(s));
}

static bool add_str_of(Printf *p, const PrintfSpec *spec, Value v) {
    if (!p->bytes) {
        v = spec->type == 's' ? op_str(p->vm, v) : op_repr(p->vm, v);
        return !is_err(v) && add_text(p, spec, text_of_str(as_str(v)));
    }
    ByteView view;
    if (!bytes_view(v, &view)) {
        Value method = class_dunder(p->vm, class_of(v), DU_bytes);
        if (is_err(method)) {
            err_raise(p->vm, EXC_TypeError,
                      "%%b requires a bytes-like object, or an object that implements "
                      "__bytes__, "
                      "not '%T'",
                      v);
            return false;
        }
        method = class_bind(p->vm, method, v, class_of(v));
        if (!is_err(method)) v = vm_call0(p->vm, method);
        if (is_err(method) || is_err(v)) return false;
        if (!is_bytes(v)) {
            err_raise(p->vm, EXC_TypeError, "__bytes__ returned non-bytes (type %T)", v);
            return false;
        }
        bytes_view(v, &view);
    }
    return add_text(p, spec, (Text){view.data, view.len, 1});
}

static bool add_layout(Printf *p, const PrintfSpec *spec, const NumParts *parts) {
    FormatSpec f = printf_number_spec(spec);
    NumLayout layout;
    if (!layout_number(parts, &f, &layout) || layout.len > TEXT_MAX) {
        limit_reached(p->vm, LIMIT_MEMORY);
        return false;
    }
    char small[128];
    char *text = small;
    if (layout.len > sizeof small) {
        if (!str_charge(p->vm, layout.len)) return false;
        text = buf_new(p->vm, layout.len, KIND_BUF_RAW);
        if (text == NULL) return false;
    }
    layout_write(&layout, text, 1, 0);
    sb_ascii_len(&p->out, text, layout.len);
    return !p->out.failed;
}

// v as an int for %d (which truncates floats) or %x.
static Value int_argument(Printf *p, const PrintfSpec *spec, Value v) {
    bool decimal = spec->type == 'd' || spec->type == 'i' || spec->type == 'u';
    if (is_int_like(v)) return v;
    Value out = VAL_ERR;
    ClassObj *cls = class_of(v);
    if (decimal && is_float_like(v)) return int_from_double(p->vm, float_value(v));
    if (decimal && !is_err(class_dunder(p->vm, cls, DU_int))) {
        out = op_unary(p->vm, v, UN_INT);
        if (!is_err(out) || !err_catch(p->vm, EXC_TypeError)) return out;
    } else if (!is_err(class_dunder(p->vm, cls, DU_index))) {
        return op_index(p->vm, v);
    }
    return err_raise(p->vm, EXC_TypeError,
                     decimal ? "%%%c format: a real number is required, not %T"
                             : "%%%c format: an integer is required, not %T",
                     p->bytes && spec->type == 'i' ? 'd' : spec->type, v);
}

static bool add_int(Printf *p, const PrintfSpec *spec, Value v) {
    v = int_argument(p, spec, v);
    if (is_err(v)) return false;
    uint32_t type = spec->type;
    int base = type == 'o' ? 8 : type == 'x' || type == 'X' ? 16 : 10;
    StrObj *s = int_to_str(p->vm, v, base);
    if (s == NULL) return false;
    const char *digits = s->data;
    size_t len = s->len;
    NumParts parts = {.neg = *digits == '-'};
    digits += parts.neg;
    len -= parts.neg;
    if (len > 2 && digits[0] == '0' && (digits[1] == 'x' || digits[1] == 'o')) {
        digits += 2;
        len -= 2;
    }
    if (type == 'X') {
        char *upper = buf_new(p->vm, len, KIND_BUF_RAW);
        if (upper == NULL) return false;
        for (size_t i = 0; i < len; i++)
            upper[i] = (char)unicode_to_upper((uint8_t)digits[i]);
        digits = upper;
    }
    if (spec->alternate && base != 10) {
        parts.prefix[0] = '0';
        parts.prefix[1] = (char)type;
        parts.nprefix = 2;
    }
    parts.digits = digits;
    parts.ndigits = len;
    if (spec->precision > 0) parts.min_digits = (size_t)spec->precision;
    return add_layout(p, spec, &parts);
}

static bool add_float(Printf *p, const PrintfSpec *spec, Value v) {
    double d;
    char scratch[DTOA_DIGITS_MAX];
    NumParts parts;
    if (p->bytes && !is_float_like(v) && !is_int_like(v) &&
        is_err(class_dunder(p->vm, class_of(v), DU_float)) &&
        is_err(class_dunder(p->vm, class_of(v), DU_index))) {
        err_raise(p->vm, EXC_TypeError, "float argument required, not %T", v);
        return false;
    }
    if (!op_to_double(p->vm, v, &d)) return false;
    printf_split_float(d, spec, scratch, &parts);
    return add_layout(p, spec, &parts);
}

static bool add_char(Printf *p, const PrintfSpec *spec, Value v) {
    uint32_t c;
    int64_t code;
    ByteView view;
    if (!p->bytes && is_str(v) && as_str(v)->len == 1) {
        c = str_at(as_str(v), 0);
    } else if (p->bytes && !is_str(v) && bytes_view(v, &view)) {
        if (view.len != 1) goto wrong;
        c = view.data[0];
    } else {
        if (!is_int_like(v)) {
            if (is_str(v) || is_float_like(v) ||
                is_err(class_dunder(p->vm, class_of(v), DU_index)))
                goto wrong;
            v = op_index(p->vm, v);
            if (is_err(v)) return false;
        }
        int64_t max = p->bytes ? 255 : UNICODE_MAX;
        if (!int_to_i64(v, &code) || code < 0 || code > max) {
            err_raise(p->vm, EXC_OverflowError,
                      p->bytes ? "%%c arg not in range(256)"
                               : "%%c arg not in range(0x110000)");
            return false;
        }
        c = (uint32_t)code;
    }
    return add_padded(p, spec, (Text){&c, 1, 4});
wrong:
    err_raise(p->vm, EXC_TypeError,
              p->bytes ? "%%c requires an integer in range(256) or a single byte"
                       : "%%c requires int or char");
    return false;
}

// ---- the format
// ----------------------------------------------------------------------------------------------

// plain: nothing stands between the percent sign and the type.
static bool add_conversion(Printf *p, const PrintfSpec *spec, bool plain) {
    uint32_t type = spec->type;
    if (type == '%' && plain) {
        sb_char(&p->out, '%');
        return !p->out.failed;
    }
    Value v;
    if (!next_argument(p, &v)) return false;
    switch (type) {
    case 's': return add_str_of(p, spec, v);
    case 'b':
        if (p->bytes) return add_str_of(p, spec, v);
        break;
    case 'r': return p->bytes ? add_ascii_repr(p, spec, v) : add_str_of(p, spec, v);
    case 'a': return add_ascii_repr(p, spec, v);
    case 'd':
    case 'i':
    case 'u':
    case 'o':
    case 'x':
    case 'X': return add_int(p, spec, v);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G': return add_float(p, spec, v);
    case 'c': return add_char(p, spec, v);
    default: break;
    }
    err_raise(p->vm, EXC_ValueError,
              "unsupported format character '%c' (0x%x) at index %zu",
              type > 31 && type < 128 ? type : '?', type, spec->type_at);
    return false;
}

static bool parse_failed(Printf *p, PrintfError e) {
    static const char *const words[] = {"", "incomplete format", "incomplete format key",
                                        "width too big", "precision too big"};
    if (e == PRINTF_OK) return false;
    err_raise(p->vm, EXC_ValueError, "%s", words[e]);
    return true;
}

// Adds %s of a str and %d and %s of an inline int. False with nothing read: use the
// general way.
static bool add_plain(Printf *p, size_t *pos) {
    if (p->fmt.width != 1 || p->bytes || p->single || *pos >= p->fmt.len) return false;
    char type = ((const char *)p->fmt.data)[*pos];
    const TupleObj *args = as_tuple(p->args);
    if ((type != 's' && type != 'd') || p->next >= args->len) return false;
    Value v = args->items[p->next];
    if (is_int(v)) {
        char small[INT_DECIMAL_MAX];
        size_t len;
        const char *digits = int_decimal(v, small, &len);
        sb_ascii_len(&p->out, digits, len);
    } else if (type == 's' && is_exact(v, KIND_STR)) {
        sb_str(&p->out, as_str(v));
    } else {
        return false;
    }
    p->next++;
    ++*pos;
    return true;
}

static bool run(Printf *p) {
    FormatText fmt = {p->fmt.data, p->fmt.len, p->fmt.width};
    size_t pos = 0;
    bool keyed = false;
    while (pos < fmt.len) {
        size_t mark = text_find_char(p->fmt, '%', pos, fmt.len);
        size_t to = mark == TEXT_NONE ? fmt.len : mark;
        sb_text(&p->out, text_part(p->fmt, pos, to));
        if (mark == TEXT_NONE) break;
        pos = mark + 1;
        if (!budget_charge(p->vm, 1)) return false;
        if (add_plain(p, &pos)) continue;
        PrintfSpec spec;
        if (parse_failed(p, printf_parse(fmt, &pos, &spec))) return false;
        if (spec.has_key) {
            if (!use_key(p, &spec)) return false;
            keyed = true;
        }
        if (!read_stars(p, &spec) || !add_conversion(p, &spec, spec.type_at == mark + 1))
            return false;
    }
    if (p->mapping == VAL_UNSET && !keyed &&
        p->next < (p->single ? 1 : as_tuple(p->args)->len)) {
        err_raise(p->vm, EXC_TypeError,
                  "not all arguments converted during %s formatting",
                  p->bytes ? "bytes" : "string");
        return false;
    }
    return !p->out.failed;
}

static bool is_mapping(VM *vm, Value v, bool bytes) {
    if (is_tuple(v) || (bytes ? is_bytes(v) || is_bytearray(v) : is_str(v))) return false;
    return is_dict(v) || !is_err(class_dunder(vm, class_of(v), DU_getitem));
}

static bool format(Printf *p, VM *vm, Text fmt, Value args, bool bytes) {
    p->vm = vm;
    p->fmt = fmt;
    p->bytes = bytes;
    p->args = args;
    p->mapping = VAL_UNSET;
    p->next = 0;
    p->single = !is_tuple(args);
    if (is_mapping(vm, args, bytes)) p->mapping = args;
    sb_init(&p->out, vm);
    return str_charge(vm, fmt.len) && run(p);
}

Value str_mod(VM *vm, StrObj *fmt, Value args) {
    Printf p;
    bool one = !is_tuple(args) || as_tuple(args)->len == 1;
    if (one && str_equal_ascii(fmt, "%s"))
        return op_str(vm, is_tuple(args) ? as_tuple(args)->items[0] : args);
    return format(&p, vm, text_of_str(fmt), args, false) ? sb_finish(&p.out) : VAL_ERR;
}

Value bytes_mod(VM *vm, Value fmt, Value args) {
    Printf p;
    if (!format(&p, vm, text_of(fmt), args, true)) return VAL_ERR;
    if (is_bytearray(fmt)) return val_obj(bytearray_from(vm, p.out.data, p.out.len));
    return val_obj(bytes_from(vm, p.out.data, p.out.len));
}
