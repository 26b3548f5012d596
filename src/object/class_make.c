// Making a class: layout base, MRO (C3), __slots__, the namespace's special names, and the hooks that run at the end.
#include "heap/budget.h"
#include "object/attr.h"
#include "object/call.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/func.h"
#include "object/list.h"
#include "object/str.h"
#include "object/tuple.h"

// ---- layout ---------------------------------------------------------------------------------------------------------

// The nearest class of c's chain that adds to the layout.
static bool adds_members(const ClassObj *c) { return c->nmembers > (class_is_guest(c->base) ? c->base->nmembers : 0); }
static const ClassObj *layout_of(const ClassObj *c) {
    while (class_is_guest(c) ? !adds_members(c)
                             : c != TYPE_OF(object) && c->inst_kind == c->base->inst_kind && c->inst_size == c->base->inst_size)
        c = c->base;
    return c;
}

static const ClassObj *best_base(VM *vm, const TupleObj *bases) {
    const ClassObj *best = NULL, *layout = NULL;
    for (size_t i = 0; i < bases->len; i++) {
        if (!is_class(bases->items[i])) {
            err_raise(vm, EXC_TypeError, "bases must be types");
            return NULL;
        }
        const ClassObj *b = as_class(bases->items[i]);
        if (!(b->flags & CLASS_BASE)) {
            err_raise(vm, EXC_TypeError, "type '%K' is not an acceptable base type", b);
            return NULL;
        }
        const ClassObj *l = layout_of(b);
        if (best == NULL || (layout != l && class_is_subclass(l, layout))) {
            best = b;
            layout = l;
        } else if (!class_is_subclass(layout, l)) {
            err_raise(vm, EXC_TypeError, "multiple bases have instance lay-out conflict");
            return NULL;
        }
    }
    return best;
}

// ---- C3 -------------------------------------------------------------------------------------------------------------

typedef struct Merge {
    const ClassObj **items; // the sequences one after another, each ended by NULL
    size_t *heads;
    size_t nseq;
} Merge;

static bool in_some_tail(const Merge *m, const ClassObj *c) {
    for (size_t s = 0; s < m->nseq; s++) {
        if (m->items[m->heads[s]] == NULL) continue;
        for (size_t i = m->heads[s] + 1; m->items[i] != NULL; i++)
            if (m->items[i] == c) return true;
    }
    return false;
}

static Value mro_conflict(VM *vm, const Merge *m) {
    StrBuilder b;
    sb_init(&b, vm);
    const ClassObj *seen[64];
    size_t n = 0;
    for (size_t s = 0; s < m->nseq; s++) {
        const ClassObj *c = m->items[m->heads[s]];
        bool known = c == NULL;
        for (size_t i = 0; i < n && !known; i++) known = seen[i] == c;
        if (known || n == 64) continue;
        if (n > 0) sb_ascii(&b, ", ");
        sb_str(&b, c->name);
        seen[n++] = c;
    }
    Value names = sb_finish(&b);
    if (is_err(names)) return VAL_ERR;
    return err_raise(vm, EXC_TypeError, "Cannot create a consistent method resolution\norder (MRO) for bases %S", names);
}

static TupleObj *mro_merge(VM *vm, ClassObj *cls, const TupleObj *bases) {
    size_t total = bases->len + 1, nseq = bases->len + 1;
    for (size_t i = 0; i < bases->len; i++) total += class_mro_len(as_class(bases->items[i])) + 1;
    if (!budget_charge(vm, total)) return NULL;
    Merge m = {buf_new(vm, total * sizeof(Value), KIND_BUF_VALUES), buf_new(vm, nseq * sizeof(size_t), KIND_BUF_RAW), nseq};
    ListObj *out = list_new(vm, total);
    if (m.items == NULL || m.heads == NULL || out == NULL || !list_append(vm, out, val_obj(cls))) return NULL;
    size_t at = 0;
    for (size_t s = 0; s < bases->len; s++) {
        const ClassObj *b = as_class(bases->items[s]);
        m.heads[s] = at;
        for (size_t i = 0, n = class_mro_len(b); i < n; i++) m.items[at++] = class_mro_at(b, i);
        m.items[at++] = NULL;
    }
    m.heads[nseq - 1] = at;
    for (size_t i = 0; i < bases->len; i++) m.items[at++] = as_class(bases->items[i]);
    for (;;) {
        const ClassObj *next = NULL;
        bool left = false;
        for (size_t s = 0; s < nseq && next == NULL; s++) {
            const ClassObj *c = m.items[m.heads[s]];
            if (c == NULL) continue;
            left = true;
            if (!budget_charge(vm, nseq)) return NULL;
            if (!in_some_tail(&m, c)) next = c;
        }
        if (next == NULL) {
            if (!left) return tuple_from(vm, out->items, out->len);
            mro_conflict(vm, &m);
            return NULL;
        }
        if (!list_append(vm, out, val_obj(next))) return NULL;
        for (size_t s = 0; s < nseq; s++)
            if (m.items[m.heads[s]] == next) m.heads[s]++;
    }
}

static TupleObj *compute_mro(VM *vm, ClassObj *cls, ClassObj *meta) {
    for (size_t i = 0; i < cls->bases->len; i++)
        for (size_t j = 0; j < i; j++)
            if (cls->bases->items[i] == cls->bases->items[j]) {
                err_raise(vm, EXC_TypeError, "duplicate base class %K", as_class(cls->bases->items[i]));
                return NULL;
            }
    Value custom = meta == TYPE_OF(type) ? VAL_UNSET : class_lookup(vm, meta, STR(mro));
    if (!is_function(custom)) return mro_merge(vm, cls, cls->bases);
    cls->mro = mro_merge(vm, cls, cls->bases);
    if (cls->mro == NULL) return NULL;
    Value r = vm_call1(vm, custom, val_obj(cls));
    TupleObj *t = is_err(r) ? NULL : tuple_from_iterable(vm, r);
    for (size_t i = 0; t != NULL && i < t->len; i++)
        if (!is_class(t->items[i])) {
            err_raise(vm, EXC_TypeError, "mro() returned a non-class ('%T')", t->items[i]);
            return NULL;
        }
    return t;
}

// ---- flags and versions ---------------------------------------------------------------------------------------------

static void update_flags(VM *vm, ClassObj *cls) {
    uint32_t f = cls->flags & ~(uint32_t)(CLASS_GUEST_GETATTR | CLASS_HAS_DEL);
    if (class_overrides(vm, cls, DU_getattribute) || class_dunder(vm, cls, DU_getattr) != VAL_UNSET ||
        class_overrides(vm, cls, DU_setattr) || class_overrides(vm, cls, DU_delattr))
        f |= CLASS_GUEST_GETATTR;
    if (class_dunder(vm, cls, DU_del) != VAL_UNSET) f |= CLASS_HAS_DEL;
    cls->flags = f;
}

void class_modified(VM *vm, ClassObj *cls, const StrObj *name) {
    bool dunder = name->len > 4 && str_at(name, 0) == '_' && str_at(name, 1) == '_';
    for (uint32_t i = 0; i < vm->nclasses; i++) {
        ClassObj *c = vm->all_classes[i];
        if (c != cls && !class_is_subclass(c, cls)) continue;
        c->version = (uint32_t)++vm->class_version;
        if (dunder) update_flags(vm, c);
    }
}

static bool register_class(VM *vm, ClassObj *cls) {
    size_t cap = vm->all_classes == NULL ? 0 : buf_bytes(vm->all_classes) / sizeof(ClassObj *);
    if (vm->nclasses == cap) {
        ClassObj **bigger = buf_new(vm, (cap == 0 ? 16 : cap * 2) * sizeof(ClassObj *), KIND_BUF_RAW);
        if (bigger == NULL) return false;
        if (cap > 0) memcpy(bigger, vm->all_classes, vm->nclasses * sizeof(ClassObj *));
        vm->all_classes = bigger;
    }
    vm->all_classes[vm->nclasses++] = cls;
    return true;
}

// After a collection: forget the classes that it freed.
void classes_purge(VM *vm) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < vm->nclasses; i++)
        if (gc_is_live(vm, &vm->all_classes[i]->h)) vm->all_classes[n++] = vm->all_classes[i];
    vm->nclasses = n;
}

// ---- __slots__ ------------------------------------------------------------------------------------------------------

static StrObj *mangled(VM *vm, const ClassObj *cls, StrObj *name) {
    if (name->len < 3 || str_at(name, 0) != '_' || str_at(name, 1) != '_' ||
        (str_at(name, name->len - 1) == '_' && str_at(name, name->len - 2) == '_'))
        return str_intern(vm, name);
    size_t skip = 0;
    while (skip < cls->name->len && str_at(cls->name, skip) == '_') skip++;
    if (skip == cls->name->len) return str_intern(vm, name);
    StrObj *m = str_printf(vm, "_%N%N", str_slice(vm, (StrObj *)(uintptr_t)cls->name, skip, cls->name->len), name);
    return m == NULL ? NULL : str_intern(vm, m);
}

static bool add_member(VM *vm, ClassObj *cls, StrObj *name) {
    if (!str_is_identifier(name)) {
        err_raise(vm, EXC_TypeError, "__slots__ must be identifiers");
        return false;
    }
    StrObj *key = mangled(vm, cls, name);
    if (key == NULL) return false;
    Value there = VAL_UNSET;
    if (dict_get_str(vm, cls->dict, key, &there) < 0) return false;
    // the None that stands for a docstring that is missing gives way to a slot
    if (there != VAL_UNSET && (there != VAL_NONE || key != STR(dunder_doc))) {
        err_raise(vm, EXC_ValueError, "%R in __slots__ conflicts with class variable", val_obj(key));
        return false;
    }
    MemberObj *m = heap_alloc(vm, sizeof(MemberObj), TYPE_OF(member), KIND_MEMBER, 0);
    if (m == NULL) return false;
    m->owner = cls;
    m->name = key;
    m->index = cls->nmembers;
    return dict_set_str(vm, cls->dict, key, val_obj(m));
}

static bool apply_slots(VM *vm, ClassObj *cls, Value slots) {
    if (is_str(slots)) slots = val_obj(tuple_from(vm, &slots, 1));
    if (is_err(slots)) return false;
    IterLoop it;
    Value v;
    if (!iter_begin(vm, &it, slots)) return false;
    while (iter_step(vm, &it, &v)) {
        if (!is_str(v)) {
            err_raise(vm, EXC_TypeError, "__slots__ items must be strings, not '%T'", v);
            return false;
        }
        bool dict = str_equal(as_str(v), STR(dunder_dict));
        if (dict || str_equal(as_str(v), STR(dunder_weakref))) {
            uint32_t flag = dict ? CLASS_DICT : CLASS_WEAKREFABLE;
            if (cls->flags & flag) {
                err_raise(vm, EXC_TypeError, "%S slot disallowed: we already got one", v);
                return false;
            }
            cls->flags |= flag;
        }
        else if (cls->inst_kind == KIND_INT || cls->inst_kind == KIND_TUPLE || cls->inst_kind == KIND_BYTES) {
            err_raise(vm, EXC_TypeError, "nonempty __slots__ not supported for subtype of '%K'", cls->base);
            return false;
        } else if (!add_member(vm, cls, as_str(v))) return false;
        else cls->nmembers++;
    }
    return !it.failed;
}

// ---- the namespace --------------------------------------------------------------------------------------------------

static bool wrap_special(VM *vm, DictObj *ns, const StrObj *name, const ClassObj *wrapper, uint8_t kind) {
    Value v;
    int had = dict_get_str(vm, ns, name, &v);
    if (had < 0) return false;
    if (had == 0 || !is_function(v)) return true;
    WrapObj *w = heap_alloc(vm, sizeof(WrapObj), wrapper, kind, 0);
    if (w == NULL) return false;
    w->v = v;
    return dict_set_str(vm, ns, name, val_obj(w));
}

static bool take_classcell(VM *vm, ClassObj *cls) {
    Value cell;
    int had = dict_get_str(vm, cls->dict, STR(dunder_classcell), &cell);
    if (had <= 0) return had == 0;
    if (!is_kind(cell, KIND_CELL)) {
        err_raise(vm, EXC_TypeError, "__classcell__ must be a nonlocal cell, not <class '%T'>", cell);
        return false;
    }
    ((CellObj *)as_obj(cell))->v = val_obj(cls);
    return dict_del_str(vm, cls->dict, STR(dunder_classcell)) >= 0;
}

static bool prepare_namespace(VM *vm, ClassObj *cls) {
    DictObj *d = cls->dict;
    Value v;
    int had = dict_get_str(vm, d, STR(dunder_qualname), &v);
    if (had < 0) return false;
    if (had) {
        if (!is_str(v)) {
            err_raise(vm, EXC_TypeError, "type __qualname__ must be a str, not %T", v);
            return false;
        }
        cls->qualname = v;
        if (dict_del_str(vm, d, STR(dunder_qualname)) < 0) return false;
    }
    if (dict_index_str(vm, d, STR(dunder_module)) < 0) {
        Value mod = vm_current_module_name(vm);
        if (mod != VAL_UNSET && !dict_set_str(vm, d, STR(dunder_module), mod)) return false;
    }
    if (dict_index_str(vm, d, STR(dunder_doc)) < 0 && !dict_set_str(vm, d, STR(dunder_doc), VAL_NONE)) return false;
    // a class with __eq__ and no __hash__ is unhashable
    if (dict_index_str(vm, d, &name_dunder_eq) >= 0 && dict_index_str(vm, d, &name_dunder_hash) < 0 &&
        !dict_set_str(vm, d, &name_dunder_hash, VAL_NONE))
        return false;
    return wrap_special(vm, d, &name_dunder_new, TYPE_OF(staticmethod), KIND_STATICMETHOD) &&
           wrap_special(vm, d, &name_dunder_init_subclass, TYPE_OF(classmethod), KIND_CLASSMETHOD) &&
           wrap_special(vm, d, &name_dunder_class_getitem, TYPE_OF(classmethod), KIND_CLASSMETHOD);
}

static bool call_set_names(VM *vm, ClassObj *cls) {
    DictObj *copy = dict_copy(vm, cls->dict);
    size_t pos = 0;
    Value k, v;
    while (copy != NULL && dict_next(copy, &pos, &k, &v)) {
        if (!is_ptr(v) || is_function(v)) continue;
        ClassObj *vc = obj_class(as_obj(v));
        if (is_kind(v, KIND_PROPERTY) && ((PropertyObj *)as_obj(v))->name == VAL_UNSET && !class_is_guest(vc)) {
            ((PropertyObj *)as_obj(v))->name = k;
            continue;
        }
        Value hook = class_is_guest(vc) ? class_dunder(vm, vc, DU_set_name) : class_lookup(vm, vc, &name_dunder_set_name);
        if (hook == VAL_UNSET) continue;
        hook = class_bind(vm, hook, v, vc);
        if (is_err(hook)) return false;
        if (is_err(vm_call2(vm, hook, val_obj(cls), k))) { // 3.11 wraps it
            Value cause = err_take(vm);
            if (cause == VAL_UNSET) return false;
            err_raise(vm, EXC_RuntimeError, "Error calling __set_name__ on '%T' instance %R in '%K'", v, k, cls);
            if (vm->exc == VAL_UNSET) return false;
            as_exc(vm->exc)->cause = as_exc(vm->exc)->context = cause;
            as_exc(vm->exc)->suppress_context = true;
            return false;
        }
    }
    return copy != NULL;
}

static bool call_init_subclass(VM *vm, ClassObj *cls, const CallArgs *kwds) {
    for (size_t i = 1; i < cls->mro->len; i++) {
        const ClassObj *c = as_class(cls->mro->items[i]);
        Value hook = class_own_attr(vm, c, &name_dunder_init_subclass);
        if (hook == VAL_UNSET) continue;
        if (!class_is_guest(c)) { // object's
            if (kwds != NULL && kwds->nkw > 0) {
                err_raise(vm, EXC_TypeError, "%K.__init_subclass__() takes no keyword arguments", cls);
                return false;
            }
            return true;
        }
        hook = class_bind(vm, hook, VAL_UNSET, cls);
        if (is_err(hook)) return false;
        CallArgs c2 = {kwds == NULL ? NULL : kwds->args + kwds->npos, 0, kwds == NULL ? 0 : kwds->nkw,
                       kwds == NULL ? NULL : kwds->kwnames};
        return !is_err(vm_call_kw(vm, hook, &c2));
    }
    return true;
}

ClassObj *class_winner_meta(VM *vm, ClassObj *meta, const TupleObj *bases) {
    for (size_t i = 0; i < bases->len; i++) {
        ClassObj *m = class_of(bases->items[i]);
        if (class_is_subclass(meta, m)) continue;
        if (!class_is_subclass(m, meta)) {
            err_raise(vm, EXC_TypeError, "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of "
                                         "the metaclasses of all its bases");
            return NULL;
        }
        meta = m;
    }
    return meta;
}

static ClassObj *class_alloc(VM *vm, ClassObj *meta, const ClassObj *base) {
    size_t size = sizeof(ClassObj);
    bool guest_meta = class_is_guest(meta);
    ClassObj *cls = heap_alloc(vm, size + (guest_meta ? sizeof(AttrPart) : 0), meta, KIND_CLASS, guest_meta ? OBJ_SUB : 0);
    if (cls == NULL) return NULL;
    if (guest_meta) ((AttrPart *)(void *)(cls + 1))->shape = shape_root(vm, meta);
    cls->base = base;
    cls->slots = base->slots;
    cls->inst_kind = base->inst_kind;
    cls->inst_size = base->inst_size;
    cls->flags = CLASS_BASE | (base->flags & (CLASS_SEQUENCE | CLASS_MAPPING | CLASS_DICT | CLASS_WEAKREFABLE | CLASS_EXCEPTION |
                                              CLASS_SELF_MATCH));
    cls->attrs_offset = base->inst_kind == KIND_INSTANCE || base->inst_kind == KIND_EXCEPTION ? 8 : (uint32_t)((base->inst_size + 7u) & ~7u);
    cls->nmembers = class_is_guest(base) ? base->nmembers : 0;
    cls->inline_hint = class_is_guest(base) ? base->inline_hint : 0;
    cls->version = (uint32_t)++vm->class_version;
    return cls;
}

Value class_make(VM *vm, ClassObj *meta, StrObj *name, TupleObj *bases, DictObj *ns, const CallArgs *kwds) {
    if (bases->len == 0) {
        Value object = val_obj(TYPE_OF(object));
        bases = tuple_from(vm, &object, 1);
        if (bases == NULL) return VAL_ERR;
    }
    meta = class_winner_meta(vm, meta, bases);
    const ClassObj *base = meta == NULL ? NULL : best_base(vm, bases);
    if (base == NULL) return VAL_ERR;
    ClassObj *cls = class_alloc(vm, meta, base);
    if (cls == NULL) return VAL_ERR;
    cls->name = name;
    cls->qualname = val_obj(name);
    cls->bases = bases;
    cls->dict = dict_copy(vm, ns);
    if (cls->dict == NULL || !prepare_namespace(vm, cls)) return VAL_ERR;
    Value slots;
    int had = dict_get_str(vm, cls->dict, STR(dunder_slots), &slots);
    if (had < 0 || (had && !apply_slots(vm, cls, slots))) return VAL_ERR;
    if (!had) cls->flags |= CLASS_DICT | CLASS_WEAKREFABLE;
    for (size_t i = 0; i < bases->len; i++) cls->flags |= as_class(bases->items[i])->flags & (CLASS_DICT | CLASS_SEQUENCE | CLASS_MAPPING);
    cls->mro = compute_mro(vm, cls, meta);
    if (cls->mro == NULL || !register_class(vm, cls)) return VAL_ERR;
    cls->version = (uint32_t)++vm->class_version;
    update_flags(vm, cls);
    if (!take_classcell(vm, cls) || !call_set_names(vm, cls) || !call_init_subclass(vm, cls, kwds)) return VAL_ERR;
    return val_obj(cls);
}

// ---- cls.__bases__ = bases ------------------------------------------------------------------------------------------

// The new MROs of cls and of every class below it; all or none.
static bool renew_mros(VM *vm, ClassObj *cls) {
    uint32_t n = vm->nclasses, changed = 0;
    Value *old = buf_new(vm, 2 * (n + 1u) * sizeof(Value), KIND_BUF_VALUES);
    if (old == NULL) return false;
    for (uint32_t i = 0; i < n && i < vm->nclasses; i++) // classes stand in the order they were made: bases first
        if (class_is_subclass(vm->all_classes[i], cls)) old[2 * changed++] = val_obj(vm->all_classes[i]);
    bool ok = true;
    for (uint32_t i = 0; ok && i < changed; i++) {
        ClassObj *c = as_class(old[2 * i]);
        TupleObj *mro = compute_mro(vm, c, obj_class(&c->h));
        old[2 * i + 1] = val_obj(c->mro);
        if (mro != NULL) c->mro = mro;
        ok = mro != NULL;
    }
    for (uint32_t i = 0; !ok && i < changed; i++)
        if (old[2 * i + 1] != VAL_UNSET) as_class(old[2 * i])->mro = as_tuple(old[2 * i + 1]);
    return ok;
}

bool class_set_bases(VM *vm, ClassObj *cls, Value v) {
    const StrObj *name = cls->name;
    if (v == VAL_UNSET) return err_raise(vm, EXC_TypeError, "cannot delete '__bases__' attribute of immutable type '%N'", name), false;
    if (!is_tuple(v)) return err_raise(vm, EXC_TypeError, "can only assign tuple to %N.__bases__, not %T", name, v), false;
    TupleObj *bases = as_tuple(v);
    if (bases->len == 0) return err_raise(vm, EXC_TypeError, "can only assign non-empty tuple to %N.__bases__, not ()", name), false;
    for (size_t i = 0; i < bases->len; i++) {
        Value b = bases->items[i];
        if (!is_class(b)) return err_raise(vm, EXC_TypeError, "%N.__bases__ must be tuple of classes, not '%T'", name, b), false;
        if (class_is_subclass(as_class(b), cls)) return err_raise(vm, EXC_TypeError, "a __bases__ item causes an inheritance cycle"), false;
    }
    const ClassObj *base = best_base(vm, bases), *old_base = cls->base;
    if (base == NULL) return false;
    bool same_kind = base->inst_kind == old_base->inst_kind && base->inst_size == old_base->inst_size;
    if (!same_kind || layout_of(base) != layout_of(old_base) || class_is_guest(base) != class_is_guest(old_base)) {
        err_raise(vm, EXC_TypeError, "__bases__ assignment: '%K' %s differs from '%K'", base, same_kind ? "object layout" : "deallocator", old_base);
        return false;
    }
    TupleObj *old = cls->bases;
    cls->bases = bases;
    cls->base = base;
    if (!renew_mros(vm, cls)) {
        cls->bases = old;
        cls->base = old_base;
        return false;
    }
    class_modified(vm, cls, STR(dunder_bases));
    return true;
}

// ---- assignment to a class's attributes -----------------------------------------------------------------------------

// Values that inline caches copy: their change must change the class's version. Plain data is read through the dict.
static bool caches_copy(Value v) { return is_ptr(v); }

bool type_setattr(VM *vm, ClassObj *cls, StrObj *name, Value v) {
    ClassObj *meta = obj_class(&cls->h);
    Value mattr = class_lookup(vm, meta, name);
    if (!class_is_guest(cls)) {
        err_raise(vm, EXC_TypeError, "cannot set %R attribute of immutable type '%K'", val_obj(name), cls);
        return false;
    }
    if (mattr != VAL_UNSET && class_is_data_descr(vm, mattr)) {
        if (is_kind(mattr, KIND_GETSET)) {
            const NativeObj *g = (const NativeObj *)as_obj(mattr);
            if (g->setter == NULL) {
                err_raise(vm, EXC_AttributeError, "attribute '%N' of 'type' objects is not writable", name);
                return false;
            }
            Value args[2] = {val_obj(cls), v};
            vm->native = &g->setter->h;
            return !is_err(g->setter->fn(vm, args, 2));
        }
        Value fn = class_dunder(vm, class_of(mattr), v == VAL_UNSET ? DU_delete : DU_set);
        if (fn != VAL_UNSET) {
            fn = class_bind(vm, fn, mattr, class_of(mattr));
            return !is_err(fn) && !is_err(v == VAL_UNSET ? vm_call1(vm, fn, val_obj(cls)) : vm_call2(vm, fn, val_obj(cls), v));
        }
    }
    name = str_intern(vm, name);
    if (name == NULL) return false;
    Value old = class_own_attr(vm, cls, name);
    if (v == VAL_UNSET) {
        if (old == VAL_UNSET) {
            err_raise(vm, EXC_AttributeError, "type object '%K' has no attribute '%N'", cls, name);
            return false;
        }
        if (dict_del_str(vm, cls->dict, name) < 0) return false;
    } else if (!dict_set_str(vm, cls->dict, name, v)) {
        return false;
    }
    if (old == VAL_UNSET || v == VAL_UNSET || caches_copy(old) || caches_copy(v)) class_modified(vm, cls, name);
    return true;
}

StrObj *class_qualname(const ClassObj *cls) {
    return class_is_guest(cls) && cls->qualname != VAL_UNSET ? as_str(cls->qualname) : (StrObj *)(uintptr_t)cls->name;
}

void class_trace(VM *vm, Obj *o) {
    ClassObj *c = (ClassObj *)o;
    gc_mark_obj(vm, (Obj *)(uintptr_t)c->name);
    gc_mark_obj(vm, (Obj *)(uintptr_t)c->base);
    gc_mark_obj(vm, (Obj *)c->root_shape);
    gc_mark_obj(vm, (Obj *)c->dict);
    gc_mark_obj(vm, (Obj *)c->bases);
    gc_mark_obj(vm, (Obj *)c->mro);
    gc_mark(vm, c->qualname);
    gc_mark(vm, c->abstract);
    gc_mark_buf(vm, c->dunders);
    gc_mark_obj(vm, (Obj *)c->init_fast);
    attrs_trace(vm, o);
}
