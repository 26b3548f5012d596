// Struct sequences, see structseq.h.
#include "object/structseq.h"

#include "object/call.h"
#include "object/err.h"
#include "object/str.h"

Value structseq_new(VM *vm, const ClassObj *cls, const Value *items, size_t n) {
    TupleObj *t =
        heap_alloc(vm, sizeof(TupleObj) + n * sizeof(Value), cls, KIND_TUPLE, OBJ_SUB);
    if (t == NULL) return VAL_ERR;
    t->len = n;
    memcpy(t->items, items, n * sizeof(Value));
    return val_obj(t);
}

// The class of the chain that has the fields.
static const ClassObj *fields_of(Value self) {
    const ClassObj *cls = class_of(self);
    while (!(cls->flags & CLASS_STATIC))
        cls = cls->base;
    return cls;
}

Value structseq_field(VM *vm, Value *a, unsigned n) {
    (void)n;
    const ClassObj *cls = fields_of(a[0]);
    size_t index = 0;
    for (uint32_t i = 0; i < cls->nattrs; i++) {
        if (as_obj(cls->attrs[i].value) == vm->native) break;
        index += is_kind(cls->attrs[i].value, KIND_GETSET);
    }
    const TupleObj *t = as_tuple(a[0]);
    return index < t->len ? t->items[index] : VAL_NONE;
}

Value structseq_refuse(VM *vm, Value *a, unsigned n) {
    (void)n;
    return err_raise(vm, EXC_TypeError, "cannot create '%K' instances", as_class(a[0]));
}

Value structseq_repr(VM *vm, Value self) {
    const ClassObj *cls = fields_of(self);
    const TupleObj *t = as_tuple(self);
    StrBuilder b;
    sb_init(&b, vm);
    sb_str(&b, cls->name);
    sb_char(&b, '(');
    size_t index = 0;
    for (uint32_t i = 0; i < cls->nattrs && index < t->len; i++) {
        if (!is_kind(cls->attrs[i].value, KIND_GETSET)) continue;
        Value text = op_repr(vm, t->items[index]);
        if (is_err(text)) return text;
        if (index++ > 0) sb_ascii(&b, ", ");
        sb_str(&b, cls->attrs[i].name);
        sb_char(&b, '=');
        sb_str(&b, as_str(text));
    }
    sb_char(&b, ')');
    return sb_finish(&b);
}
