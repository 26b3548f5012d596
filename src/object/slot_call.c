// native_slot_call: the function of every wrapper of a C slot (int.__add__, list.__len__,
// ...). The wrapper that runs is vm->native; its `dunder` says which slot. The caller has
// checked that self is an instance of the wrapper's owner.
#include "object/attr.h"
#include "object/call.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/int.h"
#include "object/str.h"
#include "object/tuple.h"

// The slots of the nearest class of the chain that fills the slot at this offset.
static const TypeSlots *find_slots(const ClassObj *cls, size_t offset) {
    for (; cls != NULL; cls = cls->base) {
        void (*fn)(void) = NULL;
        if (cls->slots == NULL) continue;
        memcpy(&fn, (const char *)cls->slots + offset, sizeof fn);
        if (fn != NULL) return cls->slots;
    }
    return NULL;
}

#define FIND(slot) find_slots(cls, offsetof(TypeSlots, slot))

static Value none_if(bool ok) {
    return ok ? VAL_NONE : VAL_ERR;
}
static Value bool_or_err(int truth) {
    return truth < 0 ? VAL_ERR : val_bool(truth);
}

static Value call_binary(VM *vm, const ClassObj *cls, Value *a, unsigned d) {
    const TypeSlots *s = d < DU_iadd ? FIND(binary) : FIND(inplace);
    if (s == NULL) return VAL_NOTIMPL;
    if (d < DU_radd) return s->binary(vm, a[0], a[1], (BinOp)(d - DU_add));
    if (d < DU_iadd) return s->binary(vm, a[1], a[0], (BinOp)(d - DU_radd));
    return s->inplace(vm, a[0], a[1], (BinOp)(d - DU_iadd));
}

static Value call_compare(VM *vm, const ClassObj *cls, Value *a, unsigned d) {
    const TypeSlots *s = FIND(compare);
    return s == NULL ? VAL_NOTIMPL : s->compare(vm, a[0], a[1], (CmpOp)(d - DU_lt));
}

static Value call_unary(VM *vm, const ClassObj *cls, Value *a, unsigned d) {
    static const uint8_t ops[] = {
        [DU_neg - DU_neg] = UN_NEG,         [DU_pos - DU_neg] = UN_POS,
        [DU_invert - DU_neg] = UN_INVERT,   [DU_abs - DU_neg] = UN_ABS,
        [DU_int - DU_neg] = UN_INT,         [DU_float - DU_neg] = UN_FLOAT,
        [DU_complex - DU_neg] = UN_COMPLEX, [DU_index - DU_neg] = UN_INDEX,
    };
    const TypeSlots *s = FIND(unary);
    return s == NULL ? VAL_NOTIMPL : s->unary(vm, a[0], (UnOp)ops[d - DU_neg]);
}

static Value call_hash(VM *vm, const ClassObj *cls, Value self) {
    int64_t hash;
    const TypeSlots *s = FIND(hash);
    if (s == NULL || !s->hash(vm, self, &hash)) return VAL_ERR;
    return int_from_i64(vm, hash);
}

static Value call_len(VM *vm, const ClassObj *cls, Value self) {
    const TypeSlots *s = FIND(len);
    int64_t len = s == NULL ? -1 : s->len(vm, self);
    return len < 0 ? VAL_ERR : int_from_i64(vm, len);
}

static Value call_next(VM *vm, const ClassObj *cls, Value self) {
    const TypeSlots *s = FIND(next);
    Value v = s == NULL ? VAL_STOP : s->next(vm, self);
    if (v == VAL_STOP) return err_raise_value(vm, EXC_StopIteration, VAL_UNSET);
    return v;
}

static Value call_with(VM *vm, const TypeSlots *s, Value self, const CallArgs *c) {
    if (s != NULL) return s->call(vm, self, c);
    // type.__call__ makes an instance: asking for a call of the class would ask its metaclass again.
    return is_class(self) ? vm_class_call(vm, as_class(self), c) : vm_call_kw(vm, self, c);
}

// self(*args, **kwargs) with args a tuple and kwargs a dict or unset.
static Value call_call(VM *vm, const ClassObj *cls, Value *a) {
    const TypeSlots *s = FIND(call);
    const TupleObj *args = as_tuple(a[1]);
    unsigned npos = (unsigned)args->len;
    unsigned nkw = a[2] == VAL_UNSET ? 0 : as_dict(a[2])->len;
    if (!c_stack_ok(vm)) return VAL_ERR;
    if (nkw == 0) {
        CallArgs c = {args->items, npos, 0, NULL};
        return call_with(vm, s, a[0], &c);
    }
    Value *values =
        buf_new(vm, (npos + 2 * (size_t)nkw) * sizeof *values, KIND_BUF_VALUES);
    if (values == NULL) return VAL_ERR;
    memcpy(values, args->items, npos * sizeof *values);
    size_t pos = 0;
    for (unsigned i = 0; i < nkw; i++) {
        Value name;
        if (!dict_next(as_dict(a[2]), &pos, &name, &values[npos + i])) break;
        StrObj *interned = str_intern(vm, as_str(name));
        if (interned == NULL) return VAL_ERR;
        values[npos + nkw + i] = val_obj(interned);
    }
    CallArgs c = {values, npos, nkw, values + npos + nkw};
    return call_with(vm, s, a[0], &c);
}

static StrObj *attr_name(VM *vm, Value name) {
    if (!is_str(name)) {
        err_raise(vm, EXC_TypeError, "attribute name must be string, not '%T'", name);
        return NULL;
    }
    return str_intern(vm, as_str(name));
}

static Value call_attr(VM *vm, Value *a, unsigned d) {
    StrObj *name = attr_name(vm, a[1]);
    if (name == NULL) return VAL_ERR;
    if (d == DU_getattribute) return attr_get_generic(vm, a[0], name);
    return none_if(attr_set_generic(vm, a[0], name, d == DU_setattr ? a[2] : VAL_UNSET));
}

static StrObj *descriptor_name(Value d) {
    if (is_kind(d, KIND_GETSET)) return (StrObj *)(uintptr_t)((const NativeObj *)as_obj(d))->name;
    if (is_kind(d, KIND_MEMBER)) return ((const MemberObj *)as_obj(d))->name;
    return STR(name);
}

static Value call_descriptor(VM *vm, Value *a, unsigned d) {
    if (d != DU_get)
        return none_if(attr_set_descr(vm, a[1], a[0], descriptor_name(a[0]), d == DU_set ? a[2] : VAL_UNSET,
                                      class_of(a[1])));
    if (is_none(a[1]) && is_none(a[2]))
        return err_raise(vm, EXC_TypeError, "__get__(None, None) is invalid");
    ClassObj *owner = is_class(a[2]) ? as_class(a[2]) : class_of(a[1]);
    return class_bind(vm, a[0], is_none(a[1]) ? VAL_UNSET : a[1], owner);
}

static Value call_format(VM *vm, const ClassObj *cls, Value *a) {
    const TypeSlots *s = FIND(format);
    if (!is_str(a[1]))
        return err_raise(vm, EXC_TypeError, "__format__() argument must be str, not %T",
                         a[1]);
    return s == NULL ? op_format(vm, a[0], as_str(a[1]))
                     : s->format(vm, a[0], as_str(a[1]));
}

static Value call_item(VM *vm, const ClassObj *cls, Value *a, unsigned d) {
    const TypeSlots *s = d == DU_getitem    ? FIND(getitem)
                         : d == DU_contains ? FIND(contains)
                                            : FIND(setitem);
    if (s == NULL) return VAL_ERR;
    if (d == DU_getitem) return s->getitem(vm, a[0], a[1]);
    if (d == DU_contains) return bool_or_err(s->contains(vm, a[0], a[1]));
    return none_if(s->setitem(vm, a[0], a[1], d == DU_setitem ? a[2] : VAL_UNSET));
}

static Value call_text(VM *vm, const ClassObj *cls, Value self, unsigned d) {
    const TypeSlots *s = d == DU_repr ? FIND(repr) : FIND(str);
    if (s == NULL) return op_repr(vm, self);
    return d == DU_repr ? s->repr(vm, self) : s->str(vm, self);
}

Value native_slot_call(VM *vm, Value *a, unsigned n) {
    const NativeObj *self = (const NativeObj *)vm->native;
    const ClassObj *cls = self->owner;
    unsigned d = self->dunder;
    if (d == DU_pow && n == 3 && a[2] != VAL_NONE && is_int_like(a[0]) && is_int_like(a[1]) && is_int_like(a[2]))
        return int_pow_mod(vm, a[0], a[1], a[2]);
    if (d <= DU_imatmul) return call_binary(vm, cls, a, d);
    if (d >= DU_lt && d <= DU_ge) return call_compare(vm, cls, a, d);
    if (d >= DU_neg && d <= DU_index) return call_unary(vm, cls, a, d);
    switch (d) {
    case DU_bool: {
        const TypeSlots *s = FIND(truth);
        return s == NULL ? VAL_TRUE : bool_or_err(s->truth(vm, a[0]));
    }
    case DU_len: return call_len(vm, cls, a[0]);
    case DU_getitem:
    case DU_setitem:
    case DU_delitem:
    case DU_contains: return call_item(vm, cls, a, d);
    case DU_iter: {
        const TypeSlots *s = FIND(iter);
        return s == NULL ? a[0] : s->iter(vm, a[0]);
    }
    case DU_next: return call_next(vm, cls, a[0]);
    case DU_call: return call_call(vm, cls, a);
    case DU_repr:
    case DU_str: return call_text(vm, cls, a[0], d);
    case DU_format: return call_format(vm, cls, a);
    case DU_hash: return call_hash(vm, cls, a[0]);
    case DU_getattribute:
    case DU_setattr:
    case DU_delattr: return call_attr(vm, a, d);
    case DU_get:
    case DU_set:
    case DU_delete: return call_descriptor(vm, a, d);
    default: return VAL_NONE; // __del__ of builtin types: nothing to do
    }
}
