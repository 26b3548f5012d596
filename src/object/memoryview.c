// memoryview: one-dimensional views of bytes and bytearray, with the formats of single C
// numbers. A view does not keep a bytearray from being resized (there are no reference
// counts that would tell when the view is gone); instead every access checks that the
// view still lies in the array.
#include "heap/budget.h"
#include "object/bytes_internal.h"
#include "object/call.h"
#include "object/err.h"
#include "object/float.h"
#include "object/int.h"
#include "object/list.h"
#include "object/str_internal.h"
#include "object/tuple.h"

static MemoryviewObj *as_view(Value v) {
    return (MemoryviewObj *)as_obj(v);
}

// The first item's address, or NULL with ValueError: released, or out of the array's
// present bounds.
static uint8_t *view_base(VM *vm, const MemoryviewObj *m) {
    if (m->released) {
        err_raise(vm, EXC_ValueError,
                  "operation forbidden on released memoryview object");
        return NULL;
    }
    Text t = text_of(m->owner);
    size_t low = m->start, high = m->start;
    if (m->len) {
        int64_t last = (int64_t)m->start + m->step * (int64_t)(m->len - 1);
        if (last < (int64_t)low) low = (size_t)last;
        if (last > (int64_t)high) high = (size_t)last;
        high++;
    }
    if (low > high || high > t.len / m->itemsize) {
        err_raise(vm, EXC_ValueError, "memoryview: the underlying object was resized");
        return NULL;
    }
    return (uint8_t *)(uintptr_t)t.data + m->start * m->itemsize;
}

bool memoryview_bytes(const MemoryviewObj *m, ByteView *out) {
    if (m->released || (m->step != 1 && m->len > 1)) return false;
    Text t = text_of(m->owner);
    size_t end = (m->start + m->len) * m->itemsize;
    if (end > t.len) return false;
    *out = (ByteView){(const uint8_t *)t.data + m->start * m->itemsize,
                      m->len * m->itemsize};
    return true;
}

static uint8_t *item_at(const MemoryviewObj *m, uint8_t *base, size_t i) {
    return base + (int64_t)i * m->step * (int64_t)m->itemsize;
}

Value memoryview_copy(VM *vm, MemoryviewObj *m) {
    uint8_t *base = view_base(vm, m), *to;
    if (base == NULL) return VAL_ERR;
    BytesObj *out = bytes_new(vm, m->len * m->itemsize, &to);
    if (out == NULL || (base = view_base(vm, m)) == NULL) return VAL_ERR;
    for (size_t i = 0; i < m->len; i++)
        memcpy(to + i * m->itemsize, item_at(m, base, i), m->itemsize);
    return val_obj(out);
}

// ---- formats
// ------------------------------------------------------------------------------------------

// Bytes of one item; 0 = not a format that we know.
static unsigned format_size(char f) {
    switch (f) {
    case 'b':
    case 'B':
    case 'c':
    case '?': return 1;
    case 'h':
    case 'H': return 2;
    case 'i':
    case 'I':
    case 'f': return 4;
    case 'l':
    case 'L':
    case 'q':
    case 'Q':
    case 'n':
    case 'N':
    case 'd': return 8;
    default: return 0;
    }
}

static Value unpack(VM *vm, const MemoryviewObj *m, const uint8_t *p) {
    uint64_t raw = 0;
    memcpy(&raw, p, m->itemsize);
    char f = m->format[0];
    if (f == 'c') return val_obj(bytes_from(vm, p, 1));
    if (f == '?') return val_bool(*p != 0);
    if (f == 'd') {
        double d;
        memcpy(&d, p, sizeof d);
        return float_from_double(vm, d);
    }
    if (f == 'f') {
        float d;
        memcpy(&d, p, sizeof d);
        return float_from_double(vm, (double)d);
    }
    if (f >= 'A' && f <= 'Z') return int_from_u64(vm, raw);
    unsigned shift = 64 - 8 * m->itemsize;
    return int_from_i64(vm, (int64_t)(raw << shift) >> shift);
}

static bool pack_int(const MemoryviewObj *m, Value v, uint8_t *p) {
    unsigned bits = 8 * m->itemsize;
    uint64_t u;
    int64_t i;
    if (m->format[0] >= 'A' && m->format[0] <= 'Z') {
        if (!int_to_u64(v, &u) || (bits < 64 && u >> bits)) return false;
    } else {
        if (!int_to_i64(v, &i) || (bits < 64 && (i >> (bits - 1)) != (i < 0 ? -1 : 0)))
            return false;
        u = (uint64_t)i;
    }
    memcpy(p, &u, m->itemsize);
    return true;
}

// Packs v into a scratch item first, as converting may run guest code.
static bool pack(VM *vm, const MemoryviewObj *m, Value v, uint8_t out[8]) {
    char f = m->format[0];
    double d;
    ByteView view;
    bool type_ok = true, ok = true;
    if (f == 'd' || f == 'f') {
        if (!op_to_double(vm, v, &d)) {
            type_ok = !err_catch(vm, EXC_TypeError);
            if (type_ok) return false;
        } else if (f == 'd') {
            memcpy(out, &d, 8);
        } else {
            float narrow = (float)d;
            memcpy(out, &narrow, 4);
        }
    } else if (f == 'c') {
        type_ok = is_bytes(v) && bytes_view(v, &view);
        ok = type_ok && view.len == 1;
        if (ok) out[0] = view.data[0];
    } else if (f == '?') {
        int truth = op_truth(vm, v);
        if (truth < 0) return false;
        out[0] = (uint8_t)truth;
    } else {
        type_ok = is_int_like(v) || !is_err(class_dunder(vm, class_of(v), DU_index));
        if (type_ok && is_err(v = op_index(vm, v))) return false;
        ok = type_ok && pack_int(m, v, out);
    }
    if (!type_ok)
        err_raise(vm, EXC_TypeError, "memoryview: invalid type for format '%c'",
                  (uint32_t)f);
    else if (!ok)
        err_raise(vm, EXC_ValueError, "memoryview: invalid value for format '%c'",
                  (uint32_t)f);
    return type_ok && ok;
}

// ---- slots
// --------------------------------------------------------------------------------------------

static MemoryviewObj *new_view(VM *vm, Value owner, size_t start, size_t len,
                               int64_t step, char format, bool readonly) {
    MemoryviewObj *m = heap_alloc(vm, sizeof *m, &type_memoryview, KIND_MEMORYVIEW, 0);
    if (m == NULL) return NULL;
    m->owner = owner;
    m->start = start;
    m->len = len;
    m->step = step;
    m->itemsize = format_size(format);
    m->format[0] = format;
    m->readonly = readonly;
    return m;
}

static Value memoryview_dunder_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value v = a[1];
    if (is_kind(v, KIND_MEMORYVIEW)) {
        const MemoryviewObj *m = as_view(v);
        if (view_base(vm, m) == NULL) return VAL_ERR;
        return val_obj(
            new_view(vm, m->owner, m->start, m->len, m->step, m->format[0], m->readonly));
    }
    if (!is_bytes(v) && !is_bytearray(v))
        return err_raise(vm, EXC_TypeError,
                         "memoryview: a bytes-like object is required, not '%T'", v);
    return val_obj(new_view(vm, v, 0, text_of(v).len, 1, 'B', is_bytes(v)));
}

// The extents of a view of several dimensions, which is contiguous; NULL for one
// dimension.
static const TupleObj *dimensions(const MemoryviewObj *m) {
    return m->shape == VAL_UNSET ? NULL : as_tuple(m->shape);
}

static int64_t slot_len(VM *vm, Value self) {
    const MemoryviewObj *m = as_view(self);
    if (view_base(vm, m) == NULL) return -1;
    return dimensions(m) ? as_int(dimensions(m)->items[0]) : (int64_t)m->len;
}

static int slot_truth(VM *vm, Value self) {
    int64_t len = slot_len(vm, self);
    return len < 0 ? -1 : len != 0;
}

static Value sub_view(VM *vm, MemoryviewObj *m, Value key) {
    TextSpan span;
    if (dimensions(m) != NULL)
        return err_raise(vm, EXC_NotImplementedError,
                         "multi-dimensional slicing is not implemented");
    if (!text_span(vm, (SliceObj *)as_obj(key), &m->len, &span) || view_base(vm, m) == NULL)
        return VAL_ERR;
    size_t start = (size_t)((int64_t)m->start + span.start * m->step);
    if (span.count == 0) start = m->start;
    return val_obj(new_view(vm, m->owner, start, span.count, m->step * span.step,
                            m->format[0], m->readonly));
}

static const char *range_words(size_t dimension) {
    return dimension == 0   ? "index out of bounds on dimension 1"
           : dimension == 1 ? "index out of bounds on dimension 2"
                            : "index out of bounds on dimension 3";
}

// m[i, j, ...] as an index into the items. False = error.
static bool tuple_index(VM *vm, const MemoryviewObj *m, const TupleObj *key,
                        size_t *out) {
    const TupleObj *shape = dimensions(m);
    size_t n = shape ? shape->len : 1;
    bool slices = key->len > 0;
    for (size_t i = 0; i < key->len; i++)
        slices = slices && is_kind(key->items[i], KIND_SLICE);
    if (slices || key->len < n) {
        err_raise(vm, EXC_NotImplementedError,
                  slices ? "multi-dimensional slicing is not implemented"
                         : "sub-views are not implemented");
        return false;
    }
    if (key->len > n) {
        err_raise(vm, EXC_TypeError,
                  "cannot index %zu-dimension view with %zu-element tuple", n, key->len);
        return false;
    }
    *out = 0;
    for (size_t i = 0; i < n; i++) {
        size_t at, len = shape ? (size_t)as_int(shape->items[i]) : m->len;
        if (!text_index(vm, key->items[i], &len, range_words(i),
                        "memoryview: invalid slice key", &at))
            return false;
        *out = *out * len + at;
    }
    return true;
}

// The item that a key other than a slice means. False = error.
static bool item_index(VM *vm, const MemoryviewObj *m, Value key, size_t *out) {
    if (is_tuple(key)) return tuple_index(vm, m, as_tuple(key), out);
    if (dimensions(m) != NULL) {
        err_raise(vm, EXC_NotImplementedError,
                  "multi-dimensional sub-views are not implemented");
        return false;
    }
    return text_index(vm, key, &m->len, range_words(0), "memoryview: invalid slice key",
                      out);
}

static Value slot_getitem(VM *vm, Value self, Value key) {
    MemoryviewObj *m = as_view(self);
    if (view_base(vm, m) == NULL) return VAL_ERR;
    if (is_kind(key, KIND_SLICE)) return sub_view(vm, m, key);
    size_t at;
    if (!item_index(vm, m, key, &at)) return VAL_ERR;
    uint8_t *base = view_base(vm, m);
    return base == NULL ? VAL_ERR : unpack(vm, m, item_at(m, base, at));
}

static bool set_slice(VM *vm, MemoryviewObj *m, Value key, Value v) {
    ByteView from;
    Value part = sub_view(vm, m, key);
    if (is_err(part)) return false;
    const MemoryviewObj *to = as_view(part);
    Value copy = v;
    if (is_kind(v, KIND_MEMORYVIEW)) copy = memoryview_copy(vm, as_view(v));
    if (is_err(copy) || !bytes_view_of(vm, copy, &from)) return false;
    bool same_format = is_kind(v, KIND_MEMORYVIEW) ? as_view(v)->format[0] == m->format[0]
                                                   : m->format[0] == 'B';
    if (!same_format || from.len != to->len * to->itemsize) {
        err_raise(vm, EXC_ValueError,
                  "memoryview assignment: lvalue and rvalue have different structures");
        return false;
    }
    copy = val_obj(bytes_from(vm, from.data, from.len)); // may overlap
    uint8_t *base = is_err(copy) ? NULL : view_base(vm, to);
    if (base == NULL || !str_charge(vm, from.len)) return false;
    for (size_t i = 0; i < to->len; i++)
        memcpy(item_at(to, base, i), as_bytes(copy)->data + i * to->itemsize,
               to->itemsize);
    return true;
}

static bool slot_setitem(VM *vm, Value self, Value key, Value v) {
    MemoryviewObj *m = as_view(self);
    uint8_t item[8] = {0};
    size_t at;
    if (view_base(vm, m) == NULL) return false;
    if (m->readonly || v == VAL_UNSET) {
        err_raise(vm, EXC_TypeError,
                  m->readonly ? "cannot modify read-only memory"
                              : "cannot delete memory");
        return false;
    }
    if (is_kind(key, KIND_SLICE)) return set_slice(vm, m, key, v);
    if (!pack(vm, m, v, item)) return false;
    if (!item_index(vm, m, key, &at)) return false;
    uint8_t *base = view_base(vm, m);
    if (base == NULL) return false;
    memcpy(item_at(m, base, at), item, m->itemsize);
    return true;
}

static Value slot_compare(VM *vm, Value a, Value b, CmpOp op) {
    if (op != CMP_EQ && op != CMP_NE) return VAL_NOTIMPL;
    Value both[2] = {a, b};
    for (int i = 0; i < 2; i++) {
        if (!is_kind(both[i], KIND_MEMORYVIEW)) continue;
        if (as_view(both[i])->released) return val_bool((a == b) == (op == CMP_EQ));
        both[i] = memoryview_copy(vm, as_view(both[i]));
        if (is_err(both[i])) return VAL_ERR;
    }
    ByteView x, y;
    if (!bytes_view(both[0], &x) || !bytes_view(both[1], &y)) return VAL_NOTIMPL;
    bool same = x.len == y.len && (x.len == 0 || memcmp(x.data, y.data, x.len) == 0);
    return val_bool(same == (op == CMP_EQ));
}

static bool slot_hash(VM *vm, Value self, int64_t *out) {
    MemoryviewObj *m = as_view(self);
    if (!m->readonly && m->hash == 0) {
        err_raise(vm, EXC_ValueError, "cannot hash writable memoryview object");
        return false;
    }
    Value copy = memoryview_copy(vm, m);
    return !is_err(copy) && op_hash(vm, copy, out);
}

static Value slot_iter(VM *vm, Value self) {
    if (view_base(vm, as_view(self)) == NULL) return VAL_ERR;
    if (dimensions(as_view(self)) != NULL)
        return err_raise(vm, EXC_NotImplementedError,
                         "multi-dimensional sub-views are not implemented");
    SeqIterObj *it =
        heap_alloc(vm, sizeof *it, &type_memory_iterator, KIND_MEMORYITER, 0);
    if (it != NULL) it->seq = self;
    return val_obj(it);
}

static Value slot_next(VM *vm, Value self) {
    SeqIterObj *it = (SeqIterObj *)as_obj(self);
    if (it->seq == VAL_UNSET) return VAL_STOP;
    MemoryviewObj *m = as_view(it->seq);
    if ((uint64_t)it->index >= m->len) {
        it->seq = VAL_UNSET;
        return VAL_STOP;
    }
    uint8_t *base = view_base(vm, m);
    return base == NULL ? VAL_ERR : unpack(vm, m, item_at(m, base, (size_t)it->index++));
}

static Value iter_self(VM *vm, Value self) {
    (void)vm;
    return self;
}

const TypeSlots memoryview_slots = {
    .hash = slot_hash,
    .compare = slot_compare,
    .truth = slot_truth,
    .len = slot_len,
    .getitem = slot_getitem,
    .setitem = slot_setitem,
    .iter = slot_iter,
};

const TypeSlots memory_iterator_slots = {.iter = iter_self, .next = slot_next};

// ---- methods
// ------------------------------------------------------------------------------------------

static Value memoryview_tobytes(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_none(a[1]) && !(is_str(a[1]) && as_str(a[1])->len == 1 &&
                            strchr("CFA", (int)str_at(as_str(a[1]), 0)) != NULL))
        return err_raise(vm, EXC_ValueError, "order must be 'C', 'F' or 'A'");
    return memoryview_copy(vm, as_view(a[0]));
}

// The items of one dimension from `first` on as nested lists.
static Value list_items(VM *vm, const MemoryviewObj *m, size_t dimension, size_t first) {
    const TupleObj *shape = dimensions(m);
    size_t n = shape ? (size_t)as_int(shape->items[dimension]) : m->len, inner = 1;
    bool last = shape == NULL || dimension + 1 == shape->len;
    if (!c_stack_ok(vm) || !budget_charge(vm, n)) return VAL_ERR;
    for (size_t i = dimension + 1; !last && i < shape->len; i++)
        inner *= (size_t)as_int(shape->items[i]);
    ListObj *out = list_new(vm, n);
    if (out == NULL) return VAL_ERR;
    for (size_t i = 0; i < n; i++) {
        uint8_t *base = view_base(vm, m);
        if (base == NULL) return VAL_ERR;
        Value v = last ? unpack(vm, m, item_at(m, base, first + i))
                       : list_items(vm, m, dimension + 1, first + i * inner);
        if (is_err(v) || !list_append(vm, out, v)) return VAL_ERR;
    }
    return val_obj(out);
}

static Value memoryview_tolist(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (view_base(vm, as_view(a[0])) == NULL) return VAL_ERR;
    return list_items(vm, as_view(a[0]), 0, 0);
}

static Value memoryview_hex(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value copy = memoryview_copy(vm, as_view(a[0]));
    if (is_err(copy)) return copy;
    return bytes_hex(vm, as_bytes(copy)->data, as_bytes(copy)->len, a[1], a[2]);
}

static Value memoryview_release(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    as_view(a[0])->released = true;
    return VAL_NONE;
}

static Value memoryview_enter(VM *vm, Value *a, unsigned n) {
    (void)n;
    return view_base(vm, as_view(a[0])) == NULL ? VAL_ERR : a[0];
}

static Value memoryview_exit(VM *vm, Value *a, unsigned n) {
    return memoryview_release(vm, a, n);
}

static Value memoryview_toreadonly(VM *vm, Value *a, unsigned n) {
    (void)n;
    const MemoryviewObj *m = as_view(a[0]);
    if (view_base(vm, m) == NULL) return VAL_ERR;
    return val_obj(new_view(vm, m->owner, m->start, m->len, m->step, m->format[0], true));
}

// Gives a contiguous view several dimensions. False = error.
static bool set_shape(VM *vm, MemoryviewObj *m, Value shape) {
    if (!is_list(shape) && !is_tuple(shape)) {
        err_raise(vm, EXC_TypeError, "shape must be a list or a tuple");
        return false;
    }
    TupleObj *t = tuple_from_iterable(vm, shape);
    if (t == NULL) return false;
    size_t total = 1;
    for (size_t i = 0; i < t->len; i++) {
        if (!is_int(t->items[i])) {
            err_raise(vm, EXC_TypeError,
                      "memoryview.cast(): elements of shape must be integers");
            return false;
        }
        if (as_int(t->items[i]) <= 0) {
            err_raise(vm, EXC_ValueError,
                      "memoryview.cast(): elements of shape must be integers > 0");
            return false;
        }
        if (!size_mul(total, (size_t)as_int(t->items[i]), &total)) total = SIZE_MAX / 2;
    }
    if (t->len == 0 || total != m->len) {
        err_raise(vm, EXC_TypeError,
                  "memoryview: product(shape) * itemsize != buffer size");
        return false;
    }
    if (t->len > 1) m->shape = val_obj(t);
    return true;
}

static Value memoryview_cast(VM *vm, Value *a, unsigned n) {
    (void)n;
    const MemoryviewObj *m = as_view(a[0]);
    if (view_base(vm, m) == NULL) return VAL_ERR;
    if (!is_str(a[1]))
        return err_raise(vm, EXC_TypeError,
                         "memoryview: format argument must be a string");
    const StrObj *f = as_str(a[1]);
    size_t at = f->len == 2 && str_at(f, 0) == '@';
    uint32_t c = f->len == at + 1 ? str_at(f, at) : 0;
    unsigned size = c < 128 ? format_size((char)c) : 0;
    if (size == 0)
        return err_raise(
            vm, EXC_ValueError,
            "memoryview: destination format must be a native single character format "
            "prefixed with an optional '@'");
    if (m->step != 1)
        return err_raise(vm, EXC_TypeError,
                         "memoryview: casts are restricted to C-contiguous views");
    if (m->itemsize != 1 && size != 1)
        return err_raise(vm, EXC_TypeError,
                         "memoryview: cannot cast between two non-byte formats");
    size_t bytes = m->len * m->itemsize, start = m->start * m->itemsize;
    if (bytes % size)
        return err_raise(vm, EXC_TypeError,
                         "memoryview: length is not a multiple of itemsize");
    if (start % size)
        return err_raise(vm, EXC_ValueError,
                         "memoryview: the view is not aligned for this format");
    MemoryviewObj *out =
        new_view(vm, m->owner, start / size, bytes / size, 1, (char)c, m->readonly);
    if (out == NULL || (a[2] != VAL_UNSET && !set_shape(vm, out, a[2]))) return VAL_ERR;
    return val_obj(out);
}

static Value number_tuple(VM *vm, int64_t i) {
    Value v = int_from_i64(vm, i);
    return is_err(v) ? v : val_obj(tuple_from(vm, &v, 1));
}

static Value shape_of(VM *vm, const MemoryviewObj *m) {
    return m->shape != VAL_UNSET ? m->shape : number_tuple(vm, (int64_t)m->len);
}

static Value strides_of(VM *vm, const MemoryviewObj *m) {
    const TupleObj *shape = dimensions(m);
    if (shape == NULL) return number_tuple(vm, m->step * (int64_t)m->itemsize);
    TupleObj *out = tuple_new(vm, shape->len);
    int64_t stride = m->itemsize;
    for (size_t i = shape->len; out != NULL && i-- > 0;) {
        out->items[i] = val_int(stride);
        stride *= as_int(shape->items[i]);
    }
    return val_obj(out);
}

#define GETTER(name, value)                                                              \
    static Value memoryview_##name(VM *vm, Value *a, unsigned n) {                       \
        (void)n;                                                                         \
        const MemoryviewObj *m = as_view(a[0]);                                          \
        return view_base(vm, m) == NULL ? VAL_ERR : (value);                             \
    }
GETTER(obj, m->owner)
GETTER(nbytes, val_int((int64_t)(m->len * m->itemsize)))
GETTER(itemsize, val_int(m->itemsize))
GETTER(ndim, val_int(dimensions(m) ? (int64_t)dimensions(m)->len : 1))
GETTER(readonly, val_bool(m->readonly))
GETTER(format, val_obj(str_from_char(vm, (uint8_t)m->format[0])))
GETTER(shape, shape_of(vm, m))
GETTER(strides, strides_of(vm, m))
GETTER(suboffsets, val_obj(tuple_empty()))
GETTER(contiguous, val_bool(m->step == 1 || m->len < 2))

const NativeRow memoryview_rows[] = {
    {"__new__", "(cls, object)", memoryview_dunder_new, NULL, NATIVE_NEW},
    {"__enter__", "(self, /)", memoryview_enter, NULL, 0},
    {"__exit__", "(self, /, *exc_info)", memoryview_exit, NULL, 0},
    {"c_contiguous", "(self)", memoryview_contiguous, "Do the items lie without gaps?",
     NATIVE_GETTER},
    {"cast", "(self, /, format, shape=<unrepresentable>)", memoryview_cast,
     "A view of the same memory in another format.", 0},
    {"contiguous", "(self)", memoryview_contiguous, "Do the items lie without gaps?",
     NATIVE_GETTER},
    {"f_contiguous", "(self)", memoryview_contiguous, "Do the items lie without gaps?",
     NATIVE_GETTER},
    {"format", "(self)", memoryview_format,
     "The format of an item, as in the module struct.", NATIVE_GETTER},
    {"hex", "(self, /, sep=<unrepresentable>, bytes_per_sep=1)", memoryview_hex,
     "The bytes as hexadecimal digits.", 0},
    {"itemsize", "(self)", memoryview_itemsize, "The bytes of an item.", NATIVE_GETTER},
    {"nbytes", "(self)", memoryview_nbytes, "The bytes of all items.", NATIVE_GETTER},
    {"ndim", "(self)", memoryview_ndim, "The number of dimensions.", NATIVE_GETTER},
    {"obj", "(self)", memoryview_obj, "The object that the memory belongs to.",
     NATIVE_GETTER},
    {"readonly", "(self)", memoryview_readonly, "May the memory not be changed?",
     NATIVE_GETTER},
    {"release", "(self, /)", memoryview_release, "Give the memory up.", 0},
    {"shape", "(self)", memoryview_shape, "The number of items in each dimension.",
     NATIVE_GETTER},
    {"strides", "(self)", memoryview_strides,
     "The distance of items in bytes, for each dimension.", NATIVE_GETTER},
    {"suboffsets", "(self)", memoryview_suboffsets, "Always empty.", NATIVE_GETTER},
    {"tobytes", "(self, /, order=None)", memoryview_tobytes, "The items as bytes.", 0},
    {"tolist", "(self, /)", memoryview_tolist, "The items as a list.", 0},
    {"toreadonly", "(self, /)", memoryview_toreadonly,
     "A view of the same memory that cannot change it.", 0},
};
