// Arguments of text methods: views of objects, bounds, subscripts, pieces (see text.h).
#include "object/text.h"

#include "heap/budget.h"
#include "object/bytes.h"
#include "object/call.h"
#include "object/err.h"
#include "object/str_internal.h"

Text text_of(Value v) {
    Obj *o = as_obj(v);
    if (obj_kind(o) == KIND_STR) return text_of_str((StrObj *)o);
    if (obj_kind(o) == KIND_BYTES)
        return (Text){((BytesObj *)o)->data, ((BytesObj *)o)->len, 1};
    BytearrayObj *b = (BytearrayObj *)o;
    return (Text){b->data ? b->data : (const uint8_t *)"", b->len, 1};
}

static bool has_index(VM *vm, Value v) {
    return is_int_like(v) || !is_err(class_dunder(vm, class_of(v), DU_index));
}

static bool bound_value(VM *vm, Value v, int64_t none, int64_t *out) {
    if (v == VAL_UNSET || is_none(v)) {
        *out = none;
        return true;
    }
    if (is_int(v)) {
        *out = as_int(v);
        return true;
    }
    if (!has_index(vm, v)) {
        err_raise(vm, EXC_TypeError,
                  "slice indices must be integers or None or have an __index__ method");
        return false;
    }
    return op_to_i64_clamp(vm, v, out);
}

bool text_bounds(VM *vm, Value start, Value end, size_t len, size_t *from, size_t *to) {
    int64_t a, b, n = (int64_t)len;
    if (!bound_value(vm, start, 0, &a) || !bound_value(vm, end, n, &b)) return false;
    if (a < 0 && (a += n) < 0) a = 0;
    if (b < 0 && (b += n) < 0) b = 0;
    if (b > n) b = n;
    *from = (size_t)a; // may lie behind *to: nothing is found there, not even ""
    *to = (size_t)b;
    return true;
}

bool text_span(VM *vm, const SliceObj *s, const size_t *len, TextSpan *out) {
    int64_t step, start, stop;
    if (!bound_value(vm, s->step, 1, &step)) return false;
    if (step == 0) {
        err_raise(vm, EXC_ValueError, "slice step cannot be zero");
        return false;
    }
    if (step < -INT64_MAX) step = -INT64_MAX;
    if (!bound_value(vm, s->start, step < 0 ? INT64_MAX : 0, &start)) return false;
    if (!bound_value(vm, s->stop, step < 0 ? INT64_MIN : INT64_MAX, &stop)) return false;
    int64_t n = (int64_t)*len; // now: the conversions may have changed it
    int64_t low = step < 0 ? -1 : 0, high = step < 0 ? n - 1 : n;
    if (start < 0 && (start += n) < low) start = low;
    if (start > high) start = high;
    if (stop < 0 && (stop == INT64_MIN || (stop += n) < low)) stop = low;
    if (stop > high) stop = high;
    out->start = start;
    out->step = step;
    if (step > 0)
        out->count = start < stop ? (size_t)((stop - start - 1) / step + 1) : 0;
    else
        out->count = stop < start ? (size_t)((start - stop - 1) / -step + 1) : 0;
    return true;
}

bool text_index(VM *vm, Value key, const size_t *length, const char *range_words,
                const char *type_words, size_t *out) {
    int64_t i;
    if (is_int(key)) {
        i = as_int(key);
    } else {
        if (!has_index(vm, key)) {
            err_raise(vm, EXC_TypeError, type_words, key);
            return false;
        }
        if (!op_to_i64(vm, key, &i)) {
            if (err_catch(vm, EXC_OverflowError))
                err_raise(vm, EXC_IndexError,
                          "cannot fit '%T' into an index-sized integer", key);
            return false;
        }
    }
    size_t len = *length; // now: the conversion may have changed it
    if (i < 0) i += (int64_t)len;
    if (i < 0 || (uint64_t)i >= len) {
        err_raise(vm, EXC_IndexError, range_words);
        return false;
    }
    *out = (size_t)i;
    return true;
}

Value text_piece(VM *vm, Value self, size_t from, size_t to) {
    Obj *o = as_obj(self);
    if (obj_kind(o) == KIND_STR) return val_obj(str_slice(vm, (StrObj *)o, from, to));
    Text t = text_of(self);
    if (from >= to) from = to = 0;
    if (obj_kind(o) == KIND_BYTEARRAY)
        return val_obj(bytearray_from(vm, (const uint8_t *)t.data + from, to - from));
    if (from == 0 && to == t.len && is_exact(self, KIND_BYTES)) return self;
    return val_obj(bytes_from(vm, (const uint8_t *)t.data + from, to - from));
}

Value text_new_like(VM *vm, Value self, size_t len, uint32_t maxchar, void **data,
                    uint8_t *width) {
    *width = 1;
    switch (obj_kind(as_obj(self))) {
    case KIND_STR: {
        StrObj *s = str_new(vm, len, maxchar, data);
        if (s != NULL) *width = s->width;
        return val_obj(s);
    }
    case KIND_BYTES: return val_obj(bytes_new(vm, len, (uint8_t **)data));
    default: return val_obj(bytearray_new(vm, len, (uint8_t **)data));
    }
}

bool text_size(VM *vm, Value v, int64_t *out) {
    if (op_to_i64(vm, v, out)) return true;
    if (err_catch(vm, EXC_OverflowError))
        err_raise(vm, EXC_OverflowError, "cannot fit '%T' into an index-sized integer",
                  v);
    return false;
}

#define TEXT_IMPOSSIBLE ((size_t)1 << 40)

Value text_repeat(VM *vm, Value self, Value times) {
    int64_t n;
    size_t len;
    if (!text_size(vm, times, &n)) return VAL_ERR;
    Text t = text_of(self);
    if (n <= 0 || t.len == 0) return text_piece(vm, self, 0, 0);
    if (n == 1) return text_piece(vm, self, 0, t.len);
    if (!size_mul(t.len, (size_t)n, &len) || len > INT64_MAX)
        return err_raise(vm, EXC_OverflowError, "repeated %s too long",
                         is_str(self) ? "string is" : "bytes are");
    if (len > TEXT_IMPOSSIBLE) return err_memory(vm); // no machine has that, whatever the limit
    void *data;
    uint8_t width;
    Value out = text_new_like(vm, self, len, text_max(t), &data, &width);
    if (is_err(out)) return out;
    if (t.len == 1) {
        text_fill(data, width, 0, text_at(t, 0), len);
        return out;
    }
    text_copy(data, width, 0, t);
    size_t done = t.len;
    while (done < len) { // doubling what is there
        size_t more = done < len - done ? done : len - done;
        text_copy(data, width, done, (Text){data, more, width});
        done += more;
    }
    return out;
}
