// mappingproxy: a view of a mapping that cannot be written through. It keeps the mapping, never a copy, and passes every question on.
#include "object/attr.h"
#include "object/call.h"
#include "object/err.h"
#include "object/func.h"
#include "object/str.h"

static Value mapping_of(Value self) { return is_kind(self, KIND_MAPPINGPROXY) ? ((WrapObj *)as_obj(self))->v : self; }

static Value proxy_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value m = a[1];
    if (is_list(m) || is_tuple(m) || class_dunder(vm, class_of(m), DU_getitem) == VAL_UNSET)
        return err_raise(vm, EXC_TypeError, "mappingproxy() argument must be a mapping, not %T", m);
    WrapObj *w = heap_alloc(vm, sizeof *w, TYPE_OF(mappingproxy), KIND_MAPPINGPROXY, 0);
    if (w == NULL) return VAL_ERR;
    w->v = m;
    return val_obj(w);
}

static Value proxy_repr(VM *vm, Value self) {
    Value text = op_repr(vm, mapping_of(self));
    return is_err(text) ? VAL_ERR : val_obj(str_printf(vm, "mappingproxy(%S)", text));
}
static Value proxy_str(VM *vm, Value self) { return op_str(vm, mapping_of(self)); }
static Value proxy_compare(VM *vm, Value a, Value b, CmpOp op) { return op_compare(vm, mapping_of(a), b, op); }
static Value proxy_binary(VM *vm, Value a, Value b, BinOp op) {
    return op == BIN_OR ? op_binary(vm, mapping_of(a), mapping_of(b), op) : VAL_NOTIMPL;
}
static Value proxy_inplace(VM *vm, Value a, Value b, BinOp op) {
    (void)a, (void)b;
    if (op != BIN_OR) return VAL_NOTIMPL;
    return err_raise(vm, EXC_TypeError, "'|=' is not supported by mappingproxy; use '|' instead");
}
static int64_t proxy_len(VM *vm, Value self) { return op_len(vm, mapping_of(self)); }
static Value proxy_getitem(VM *vm, Value self, Value key) { return op_getitem(vm, mapping_of(self), key); }
static int proxy_contains(VM *vm, Value self, Value key) { return op_contains(vm, mapping_of(self), key); }
static Value proxy_iter(VM *vm, Value self) { return op_iter(vm, mapping_of(self)); }

static Value call_method(VM *vm, Value self, const char *name, unsigned n, const Value *args) {
    Value method = attr_get_str(vm, mapping_of(self), name);
    return is_err(method) ? VAL_ERR : call_tail(vm, method, n, args);
}
static Value proxy_get(VM *vm, Value *a, unsigned n) { (void)n; return call_method(vm, a[0], "get", 2, a + 1); }
static Value proxy_keys(VM *vm, Value *a, unsigned n) { (void)n; return call_method(vm, a[0], "keys", 0, NULL); }
static Value proxy_values(VM *vm, Value *a, unsigned n) { (void)n; return call_method(vm, a[0], "values", 0, NULL); }
static Value proxy_items(VM *vm, Value *a, unsigned n) { (void)n; return call_method(vm, a[0], "items", 0, NULL); }
static Value proxy_copy(VM *vm, Value *a, unsigned n) { (void)n; return call_method(vm, a[0], "copy", 0, NULL); }
static Value proxy_reversed(VM *vm, Value *a, unsigned n) { (void)n; return call_method(vm, a[0], "__reversed__", 0, NULL); }

const TypeSlots mappingproxy_slots = {
    .repr = proxy_repr, .str = proxy_str, .compare = proxy_compare, .binary = proxy_binary, .inplace = proxy_inplace,
    .len = proxy_len, .getitem = proxy_getitem, .contains = proxy_contains, .iter = proxy_iter,
};

const NativeRow mappingproxy_rows[] = {
    {"__new__", "(type, mapping)", proxy_new, "Create and return a new object.  See help(type) for accurate signature.", NATIVE_NEW},
    {"get", "(self, key, default=None, /)", proxy_get, "Return the value for key if key is in the mapping, else default."},
    {"keys", "(self, /)", proxy_keys, "D.keys() -> a set-like object providing a view on D's keys"},
    {"values", "(self, /)", proxy_values, "D.values() -> an object providing a view on D's values"},
    {"items", "(self, /)", proxy_items, "D.items() -> a set-like object providing a view on D's items"},
    {"copy", "(self, /)", proxy_copy, "D.copy() -> a shallow copy of D"},
    {"__reversed__", "(self, /)", proxy_reversed, "D.__reversed__() -> reverse iterator"},
    {"__class_getitem__", "(cls, item, /)", class_alias, "See PEP 585", NATIVE_CLASSMETHOD},
};
