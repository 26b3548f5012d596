// Classes: lookups along the MRO, caches of special methods, subclass tests, instance checks. Creation is class_make.c.
#include "object/class.h"

#include "heap/budget.h"
#include "object/attr.h"
#include "object/call.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/list.h"
#include "object/str.h"
#include "object/tuple.h"

ClassObj *class_of_immediate(Value v) {
    if (is_int(v)) return TYPE_OF(int);
    if (is_double(v)) return TYPE_OF(float);
    switch (v) {
    case VAL_NONE: return TYPE_OF(NoneType);
    case VAL_TRUE:
    case VAL_FALSE: return TYPE_OF(bool);
    case VAL_NOTIMPL: return TYPE_OF(NotImplementedType);
    case VAL_ELLIPSIS: return TYPE_OF(ellipsis);
    default: return TYPE_OF(object);
    }
}

Value class_static_attr(const ClassObj *cls, const StrObj *name) {
    if (cls->attr_index == NULL) return VAL_UNSET;
    int64_t hash = name->hash;
    if (hash == 0) hash = str_hash(NULL, (StrObj *)(uintptr_t)name);
    for (uint32_t i = (uint32_t)hash & cls->attr_mask;; i = (i + 1) & cls->attr_mask) {
        uint16_t at = cls->attr_index[i];
        if (at == 0xFFFF) return VAL_UNSET;
        const StaticAttr *a = &cls->attrs[at];
        if (a->name == name || (a->name->hash == hash && str_equal(a->name, name))) return a->value;
    }
}

Value class_own_attr(VM *vm, const ClassObj *cls, const StrObj *name) {
    if (!class_is_guest(cls)) return class_static_attr(cls, name);
    int64_t at = dict_index_str(vm, cls->dict, name);
    return at < 0 ? VAL_UNSET : cls->dict->entries[at].value;
}

size_t class_mro_len(const ClassObj *cls) {
    if (class_is_guest(cls)) return cls->mro == NULL ? 0 : cls->mro->len;
    size_t n = 0;
    while (cls->static_mro[n] != NULL) n++;
    return n;
}

const ClassObj *class_mro_at(const ClassObj *cls, size_t i) {
    return class_is_guest(cls) ? (const ClassObj *)as_obj(cls->mro->items[i]) : cls->static_mro[i];
}

Value class_lookup(VM *vm, const ClassObj *cls, const StrObj *name) {
    (void)vm;
    if (!class_is_guest(cls)) {
        for (const ClassObj *const *m = cls->static_mro; *m != NULL; m++) {
            Value v = class_static_attr(*m, name);
            if (v != VAL_UNSET) return v;
        }
        return VAL_UNSET;
    }
    if (cls->mro == NULL) return VAL_UNSET; // being made
    for (size_t i = 0; i < cls->mro->len; i++) {
        Value v = class_own_attr(vm, (const ClassObj *)as_obj(cls->mro->items[i]), name);
        if (v != VAL_UNSET) return v;
    }
    return VAL_UNSET;
}

StrObj *dunder_name(Dunder d) { return (StrObj *)(uintptr_t)dunder_names[d]; }

Value class_dunder(VM *vm, const ClassObj *cls, Dunder d) {
    if (!class_is_guest(cls)) {
        uint32_t at = (((uint32_t)((uintptr_t)cls >> 4) + (uint32_t)d * 0x51u) * 0x9E3779B1u) >> 27;
        if (vm->static_dunders[at].cls != cls || vm->static_dunders[at].dunder != (uint32_t)d) {
            vm->static_dunders[at].v = class_lookup(vm, cls, dunder_names[d]);
            vm->static_dunders[at].cls = cls;
            vm->static_dunders[at].dunder = (uint32_t)d;
        }
        return vm->static_dunders[at].v;
    }
    ClassObj *c = (ClassObj *)(uintptr_t)cls;
    if (c->dunders == NULL || c->dunder_version != c->version) {
        Value *cache = c->dunders != NULL ? c->dunders : buf_new(vm, DU_COUNT * sizeof(Value), KIND_BUF_VALUES);
        if (cache == NULL) return class_lookup(vm, cls, dunder_names[d]); // the limit is noticed soon
        memset(cache, 0, DU_COUNT * sizeof(Value));
        c->dunders = cache;
        c->dunder_version = c->version;
    }
    Value v = c->dunders[d];
    if (v == VAL_UNSET) {
        v = class_lookup(vm, cls, dunder_names[d]);
        c->dunders[d] = v == VAL_UNSET ? VAL_STOP : v;
        return v;
    }
    return v == VAL_STOP ? VAL_UNSET : v;
}

bool class_overrides(VM *vm, const ClassObj *cls, Dunder d) {
    if (!class_is_guest(cls)) return false;
    Value v = class_dunder(vm, cls, d);
    if (v == VAL_UNSET || !is_ptr(v)) return v != VAL_UNSET;
    uint8_t k = obj_kind(as_obj(v));
    return !(k == KIND_WRAPPERDESCR || k == KIND_METHODDESCR || k == KIND_NATIVE || k == KIND_CLASSMETHODDESCR);
}

bool class_is_subclass(const ClassObj *cls, const ClassObj *of) {
    if (cls == of) return true;
    if (!class_is_guest(cls)) {
        for (const ClassObj *const *m = cls->static_mro; *m != NULL; m++)
            if (*m == of) return true;
        return false;
    }
    if (cls->mro == NULL) {
        for (const ClassObj *b = cls->base; b != NULL; b = b == b->base ? NULL : b->base)
            if (b == of) return true;
        return false;
    }
    for (size_t i = 0; i < cls->mro->len; i++)
        if (as_obj(cls->mro->items[i]) == &of->h) return true;
    return false;
}

const char *type_name(Value v, char *buf, size_t size) {
    const StrObj *n = class_of(v)->name;
    size_t i = 0;
    for (; i < n->len && i + 1 < size; i++) {
        uint32_t c = str_at(n, i);
        buf[i] = c < 128 ? (char)c : '?';
    }
    buf[i] = 0;
    return buf;
}

// ---- isinstance and issubclass --------------------------------------------------------------------------------------

static bool tuple_test(VM *vm, Value x, Value classes, bool *ok, bool (*test)(VM *, Value, Value, bool *)) {
    *ok = false;
    const TupleObj *t = as_tuple(classes);
    for (size_t i = 0; i < t->len && !*ok; i++)
        if (!c_stack_ok_doing(vm, " in __instancecheck__") || !budget_charge(vm, 1) || !test(vm, x, t->items[i], ok)) return false;
    return true;
}

// An object that is no class but has __bases__ acts as one. Returns false with the TypeError otherwise.
static bool union_members(VM *vm, Value cls, Value *out) {
    if (!is_kind(cls, KIND_UNIONTYPE)) return false;
    *out = val_obj(((AliasObj *)as_obj(cls))->args);
    (void)vm;
    return true;
}

bool isinstance_of(VM *vm, Value v, Value cls, bool *ok) {
    if (is_class(cls)) {
        ClassObj *c = as_class(cls), *meta = obj_class(&c->h);
        if (class_of(v) == c) return *ok = true, true;
        if (meta == TYPE_OF(type) || !class_overrides(vm, meta, DU_instancecheck)) {
            *ok = class_is_subclass(class_of(v), c);
            if (*ok || !is_ptr(v) || !(obj_flags(as_obj(v)) & OBJ_SUB)) return true;
            Value dyn; // a __class__ that lies (mocks, proxies)
            if (!class_overrides_class(vm, class_of(v))) return true;
            if (!attr_lookup(vm, v, STR(dunder_class), &dyn)) return false;
            *ok = is_class(dyn) && class_is_subclass(as_class(dyn), c);
            return true;
        }
    } else if (is_tuple(cls)) {
        return tuple_test(vm, v, cls, ok, isinstance_of);
    }
    Value members;
    if (union_members(vm, cls, &members)) return tuple_test(vm, v, members, ok, isinstance_of);
    Value check = class_dunder(vm, class_of(cls), DU_instancecheck);
    if (check == VAL_UNSET || is_kind(cls, KIND_GENERICALIAS)) {
        err_raise(vm, EXC_TypeError,
                  is_kind(cls, KIND_GENERICALIAS) ? "isinstance() argument 2 cannot be a parameterized generic"
                                                  : "isinstance() arg 2 must be a type, a tuple of types, or a union");
        return false;
    }
    Value fn = class_bind(vm, check, cls, class_of(cls));
    if (is_err(fn)) return false;
    Value r = vm_call1(vm, fn, v);
    int t = is_err(r) ? -1 : op_truth(vm, r);
    *ok = t == 1;
    return t >= 0;
}

bool issubclass_of(VM *vm, Value c, Value cls, bool *ok) {
    if (is_tuple(cls)) return tuple_test(vm, c, cls, ok, issubclass_of);
    if (is_class(cls)) {
        ClassObj *meta = obj_class(as_obj(cls));
        if (meta == TYPE_OF(type) || !class_overrides(vm, meta, DU_subclasscheck)) {
            if (!is_class(c)) {
                err_raise(vm, EXC_TypeError, "issubclass() arg 1 must be a class");
                return false;
            }
            *ok = class_is_subclass(as_class(c), as_class(cls));
            return true;
        }
    }
    Value members;
    if (union_members(vm, cls, &members)) return tuple_test(vm, c, members, ok, issubclass_of);
    Value check = class_dunder(vm, class_of(cls), DU_subclasscheck);
    if (check == VAL_UNSET || is_kind(cls, KIND_GENERICALIAS)) {
        err_raise(vm, EXC_TypeError,
                  is_kind(cls, KIND_GENERICALIAS) ? "issubclass() argument 2 cannot be a parameterized generic"
                                                  : "issubclass() arg 2 must be a class, a tuple of classes, or a union");
        return false;
    }
    Value fn = class_bind(vm, check, cls, class_of(cls));
    if (is_err(fn)) return false;
    Value r = vm_call1(vm, fn, c);
    int t = is_err(r) ? -1 : op_truth(vm, r);
    *ok = t == 1;
    return t >= 0;
}

// Does a guest class redefine __class__ (as a property)?
bool class_overrides_class(VM *vm, const ClassObj *cls) {
    Value v = class_lookup(vm, cls, STR(dunder_class));
    return v != VAL_UNSET && !is_kind(v, KIND_GETSET);
}

TupleObj *class_bases(VM *vm, const ClassObj *cls) {
    if (class_is_guest(cls)) return cls->bases;
    if (cls == TYPE_OF(object)) return tuple_empty();
    Value base = val_obj(cls->base);
    if (cls == TYPE_OF(ExceptionGroup)) return tuple_pair(vm, base, val_obj(TYPE_OF(Exception)));
    return tuple_from(vm, &base, 1);
}

TupleObj *class_mro_tuple(VM *vm, const ClassObj *cls) {
    if (class_is_guest(cls)) return cls->mro != NULL ? cls->mro : tuple_empty();
    size_t n = class_mro_len(cls);
    TupleObj *t = tuple_new(vm, n);
    for (size_t i = 0; t != NULL && i < n; i++) t->items[i] = val_obj(cls->static_mro[i]);
    return t;
}

const NativeObj *cls_object_new(void) { return (const NativeObj *)as_obj(class_static_attr(TYPE_OF(object), &name_dunder_new)); }
const NativeObj *cls_object_init(void) { return (const NativeObj *)as_obj(class_static_attr(TYPE_OF(object), &name_dunder_init)); }

Value class_abstract_error(VM *vm, ClassObj *cls) {
    ListObj *names = list_new(vm, 4);
    if (names == NULL || !list_extend(vm, names, cls->abstract) || !list_sort(vm, names, NULL, false)) return VAL_ERR;
    StrObj *text = str_join(vm, str_from_cstr(vm, ", "), names->items, names->len);
    if (text == NULL) return VAL_ERR;
    return err_raise(vm, EXC_TypeError, "Can't instantiate abstract class %K with abstract method%s %N", cls,
                     names->len == 1 ? "" : "s", text);
}

const TypeSlots *class_slots(const ClassObj *cls, size_t offset) {
    static const TypeSlots none;
    for (; cls != NULL; cls = cls == cls->base ? NULL : cls->base) {
        void (*fn)(void) = NULL;
        if (cls->slots == NULL) continue;
        memcpy(&fn, (const char *)cls->slots + offset, sizeof fn);
        if (fn != NULL) return cls->slots;
    }
    return &none;
}
