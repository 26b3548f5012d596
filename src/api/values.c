// Values that the host holds. A handle is an index into vm->handles, a guest list with
// two places for each handle: the value, and the bytes that vt_as_text made of it.
// Reading and building allocate on the instance's heap, outside of any run's operations.
#include <stdlib.h>

#include "api/host.h"
#include "base/utf8.h"
#include "heap/budget.h"
#include "object/bytes.h"
#include "object/call.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/int.h"
#include "object/list.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/frame.h"

// ---- handles
// --------------------------------------------------------------------------------------------------------

VtValue handle_new(VM *vm, Value v) {
    VtHost *h = host_of(vm);
    ListObj *list = as_list(vm->handles);
    if (is_err(v)) return 0;
    if (h->nfree > 0) {
        uint32_t i = h->free_handles[--h->nfree];
        list->items[2 * (i - 1)] = v;
        return i;
    }
    if (!list_append(vm, list, v)) return 0;
    if (!list_append(vm, list, VAL_NONE)) {
        list->len--;
        return 0;
    }
    return (VtValue)(list->len / 2);
}

Value handle_value(VM *vm, VtValue i) {
    const ListObj *list = as_list(vm->handles);
    return i == 0 || 2 * (size_t)i > list->len ? VAL_UNSET
                                               : list->items[2 * ((size_t)i - 1)];
}

void handle_free(VM *vm, VtValue i) {
    VtHost *h = host_of(vm);
    ListObj *list = as_list(vm->handles);
    if (i == 0 || 2 * (size_t)i > list->len || list->items[2 * (i - 1)] == VAL_DELETED)
        return;
    if (h->nfree == h->free_cap) {
        size_t cap = h->free_cap ? h->free_cap * 2 : 16;
        uint32_t *more = realloc(h->free_handles, cap * sizeof *more);
        if (more == NULL) return; // the handle is lost until the instance goes
        h->free_handles = more;
        h->free_cap = cap;
    }
    list->items[2 * (i - 1)] = VAL_DELETED;
    list->items[2 * (i - 1) + 1] = VAL_NONE;
    h->free_handles[h->nfree++] = i;
}

// ---- entering
// -------------------------------------------------------------------------------------------------------

HostEntry host_enter(VM *vm, void *here) {
    HostEntry e = {vm->budget.limit, vm->heap.stack_base};
    if (host_of(vm)->state == RUN_ACTIVE)
        return e; // inside a tool: the run's own stack and limits
    run_note_stack(vm, here);
    if (host_of(vm)->state == RUN_IDLE) budget_begin_run(vm);
    if (vm->frame == NULL) frames_init(vm);
    return e;
}

void host_leave(VM *vm, HostEntry e) {
    if (host_of(vm)->state == RUN_ACTIVE) return;
    if (host_of(vm)->state == RUN_IDLE) frames_deinit(vm);
    vm->exc = VAL_UNSET;
    vm->budget.limit = e.limit;
    vm->heap.stack_base = e.base;
}

#define ENTER HostEntry entry = host_enter(vm, __builtin_frame_address(0))
#define LEAVE host_leave(vm, entry)

static VtValue finish(VM *vm, HostEntry entry, Value v) {
    VtValue h = is_err(v) ? 0 : handle_new(vm, v);
    host_leave(vm, entry);
    return h;
}

// ---- builders
// -------------------------------------------------------------------------------------------------------

VtValue vt_none(VtVm *vm) {
    ENTER;
    return finish(vm, entry, VAL_NONE);
}

VtValue vt_bool(VtVm *vm, bool b) {
    ENTER;
    return finish(vm, entry, val_bool(b));
}

VtValue vt_int(VtVm *vm, int64_t i) {
    ENTER;
    return finish(vm, entry, int_from_i64(vm, i));
}

VtValue vt_float(VtVm *vm, double d) {
    ENTER;
    return finish(vm, entry, val_double(d));
}

VtValue vt_str(VtVm *vm, const char *text, size_t len) {
    Utf8Error bad;
    ENTER;
    StrObj *s = utf8_validate(text, len, &bad) ? str_from_utf8(vm, text, len) : NULL;
    return finish(vm, entry, s == NULL ? VAL_ERR : val_obj(s));
}

VtValue vt_bytes(VtVm *vm, const void *data, size_t len) {
    ENTER;
    BytesObj *b = bytes_from(vm, data, len);
    return finish(vm, entry, b == NULL ? VAL_ERR : val_obj(b));
}

VtValue vt_list(VtVm *vm, const VtValue *items, size_t n) {
    ENTER;
    ListObj *list = list_new(vm, n);
    bool ok = list != NULL;
    if (ok) list->len = 0;
    for (size_t i = 0; ok && i < n; i++) {
        Value v = handle_value(vm, items[i]);
        ok = v != VAL_UNSET && list_append(vm, list, v);
    }
    return finish(vm, entry, ok ? val_obj(list) : VAL_ERR);
}

VtValue vt_dict(VtVm *vm, const VtValue *keys, const VtValue *values, size_t n) {
    ENTER;
    DictObj *d = dict_new(vm);
    bool ok = d != NULL;
    for (size_t i = 0; ok && i < n; i++) {
        Value k = handle_value(vm, keys[i]), v = handle_value(vm, values[i]);
        ok = k != VAL_UNSET && v != VAL_UNSET && dict_set(vm, d, k, v);
    }
    return finish(vm, entry, ok ? val_obj(d) : VAL_ERR);
}

VtValue vt_from_json(VtVm *vm, const char *json, size_t len) {
    ENTER;
    return finish(vm, entry, json_to_value(vm, json, len));
}

void vt_release(VtVm *vm, VtValue v) {
    handle_free(vm, v);
}

// ---- readers
// --------------------------------------------------------------------------------------------------------

VtType vt_type(VtVm *vm, VtValue h) {
    Value v = handle_value(vm, h);
    if (is_none(v)) return VT_TYPE_NONE;
    if (is_bool(v)) return VT_TYPE_BOOL;
    if (is_int_like(v)) return VT_TYPE_INT;
    if (is_float_like(v)) return VT_TYPE_FLOAT;
    if (!is_ptr(v)) return VT_TYPE_OTHER;
    switch (obj_kind(as_obj(v))) {
    case KIND_STR: return VT_TYPE_STR;
    case KIND_BYTES: return VT_TYPE_BYTES;
    case KIND_LIST: return VT_TYPE_LIST;
    case KIND_TUPLE: return VT_TYPE_TUPLE;
    case KIND_DICT: return VT_TYPE_DICT;
    case KIND_SET:
    case KIND_FROZENSET: return VT_TYPE_SET;
    default: return VT_TYPE_OTHER;
    }
}

// Keeps the text of v as bytes beside the handle, so that the pointer lives as long.
static const char *keep_text(VM *vm, VtValue h, StrObj *s, size_t *len) {
    size_t n;
    char *text = s == NULL ? NULL : str_to_utf8(vm, s, &n);
    BytesObj *b = text == NULL ? NULL : bytes_from(vm, text, n);
    if (b == NULL) return NULL;
    as_list(vm->handles)->items[2 * (h - 1) + 1] = val_obj(b);
    *len = n;
    return (const char *)b->data;
}

const char *vt_type_name(VtVm *vm, VtValue h) {
    Value v = handle_value(vm, h);
    size_t len;
    ENTER;
    const char *name =
        v == VAL_UNSET ? NULL
                       : keep_text(vm, h, (StrObj *)(uintptr_t)class_of(v)->name, &len);
    LEAVE;
    return name != NULL ? name : "";
}

const char *vt_as_text(VtVm *vm, VtValue h, size_t *len) {
    Value v = handle_value(vm, h);
    size_t n = 0;
    const char *text = NULL;
    ENTER;
    if (is_kind(v, KIND_BYTES)) {
        text = (const char *)((BytesObj *)as_obj(v))->data;
        n = ((BytesObj *)as_obj(v))->len;
    } else if (is_str(v)) {
        text = keep_text(vm, h, as_str(v), &n);
    }
    LEAVE;
    if (len != NULL) *len = n;
    return text;
}

bool vt_as_bool(VtVm *vm, VtValue h, bool *out) {
    Value v = handle_value(vm, h);
    *out = v == VAL_TRUE;
    return is_bool(v);
}

bool vt_as_int(VtVm *vm, VtValue h, int64_t *out) {
    Value v = handle_value(vm, h);
    return is_int_like(v) && int_to_i64(v, out);
}

bool vt_as_float(VtVm *vm, VtValue h, double *out) {
    Value v = handle_value(vm, h);
    bool ok = is_float_like(v) || is_int_like(v);
    ENTER;
    ok = ok && op_to_double(vm, v, out);
    LEAVE;
    return ok;
}

size_t vt_len(VtVm *vm, VtValue h) {
    Value v = handle_value(vm, h);
    if (is_list(v)) return as_list(v)->len;
    if (is_tuple(v)) return as_tuple(v)->len;
    if (is_dict(v)) return as_dict(v)->len;
    if (is_kind(v, KIND_SET) || is_kind(v, KIND_FROZENSET))
        return ((SetObj *)as_obj(v))->len;
    return 0;
}

VtValue vt_item(VtVm *vm, VtValue h, size_t i) {
    Value v = handle_value(vm, h);
    if (is_list(v) && i < as_list(v)->len) return handle_new(vm, as_list(v)->items[i]);
    if (is_tuple(v) && i < as_tuple(v)->len) return handle_new(vm, as_tuple(v)->items[i]);
    return 0;
}

static bool dict_entry(Value v, size_t i, Value *key, Value *value) {
    size_t pos = 0;
    if (!is_dict(v)) return false;
    while (dict_next(as_dict(v), &pos, key, value))
        if (i-- == 0) return true;
    return false;
}

VtValue vt_key(VtVm *vm, VtValue h, size_t i) {
    Value key, value;
    return dict_entry(handle_value(vm, h), i, &key, &value) ? handle_new(vm, key) : 0;
}

VtValue vt_entry(VtVm *vm, VtValue h, size_t i) {
    Value key, value;
    return dict_entry(handle_value(vm, h), i, &key, &value) ? handle_new(vm, value) : 0;
}

char *vt_to_json(VtVm *vm, VtValue h, size_t *len) {
    Value v = handle_value(vm, h);
    Buf out;
    buf_init(&out, NULL);
    ENTER;
    bool ok = v != VAL_UNSET && value_to_json(vm, v, &out, 0);
    LEAVE;
    if (ok && !out.failed && out.data != NULL) {
        *len = out.len;
        return out.data;
    }
    buf_deinit(&out);
    return NULL;
}

char *vt_repr(VtVm *vm, VtValue h, size_t *len) {
    Value v = handle_value(vm, h);
    char *copy = NULL;
    ENTER;
    Value text = v == VAL_UNSET ? VAL_ERR : op_repr(vm, v);
    char *s = is_err(text) ? NULL : str_to_utf8(vm, as_str(text), len);
    if (s != NULL && (copy = malloc(*len + 1)) != NULL) memcpy(copy, s, *len + 1);
    LEAVE;
    return copy;
}

// ---- variables
// ------------------------------------------------------------------------------------------------------

bool vt_set(VtVm *vm, const char *name, VtValue h) {
    Value v = handle_value(vm, h);
    ENTER;
    StrObj *s = v == VAL_UNSET ? NULL : str_intern_utf8(vm, name, strlen(name));
    bool ok = s != NULL && str_is_identifier(s) && dict_set_str(vm, vm->globals, s, v);
    LEAVE;
    return ok;
}

VtValue vt_get(VtVm *vm, const char *name) {
    Value v = VAL_UNSET;
    ENTER;
    StrObj *s = str_intern_utf8(vm, name, strlen(name));
    bool found = s != NULL && dict_get_str(vm, vm->globals, s, &v) > 0;
    return finish(vm, entry, found ? v : VAL_ERR);
}
