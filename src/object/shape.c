// Shapes (hidden classes) and the attribute storage of instances, see object.h. A shape with many names has an index.
#include "heap/budget.h"
#include "object/call.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/final.h"
#include "object/str.h"

enum { LINEAR_SLOTS = 8 };

static bool index_make(VM *vm, Shape *s) {
    uint32_t size = 32;
    while (size < 2 * s->nslots) size *= 2;
    Shape **index = buf_new(vm, size * sizeof(Shape *), KIND_BUF_VALUES);
    if (index == NULL) return false;
    for (Shape *p = s; p->name != NULL; p = p->parent) {
        uint32_t i = (uint32_t)((uintptr_t)p->name >> 4) & (size - 1);
        while (index[i] != NULL) i = (i + 1) & (size - 1);
        index[i] = p;
    }
    s->index_mask = size - 1;
    s->index = index;
    return true;
}

int32_t shape_find(const Shape *s, const StrObj *name) {
    if (s->index != NULL) {
        uint32_t i = (uint32_t)((uintptr_t)name >> 4) & s->index_mask;
        for (; s->index[i] != NULL; i = (i + 1) & s->index_mask)
            if (s->index[i]->name == name) return (int32_t)s->index[i]->slot;
        return -1;
    }
    for (; s->name != NULL; s = s->parent)
        if (s->name == name) return (int32_t)s->slot;
    return -1;
}

static Shape *shape_new(VM *vm, ClassObj *cls, Shape *parent, StrObj *name) {
    Shape *s = heap_alloc(vm, sizeof(Shape), NULL, KIND_SHAPE, 0);
    if (s == NULL) return NULL;
    s->cls = cls;
    s->parent = parent;
    s->name = name;
    if (parent != NULL) {
        s->slot = parent->nslots;
        s->nslots = parent->nslots + 1;
    }
    return s;
}

Shape *shape_root(VM *vm, ClassObj *cls) {
    if (cls->root_shape == NULL) cls->root_shape = shape_new(vm, cls, NULL, NULL);
    return cls->root_shape;
}

Shape *shape_add(VM *vm, Shape *s, StrObj *name) {
    for (Shape *c = s->first_child; c != NULL; c = c->next_sibling)
        if (c->name == name && !c->dict_mode) return c;
    Shape *c = shape_new(vm, s->cls, s, name);
    if (c == NULL) return NULL;
    if (c->nslots > LINEAR_SLOTS && c->nslots % 4 == 0 && !index_make(vm, c)) return NULL;
    c->next_sibling = s->first_child;
    s->first_child = c;
    if (class_is_guest(s->cls) && c->nslots > s->cls->inline_hint && c->nslots <= 64) s->cls->inline_hint = c->nslots;
    return c;
}

static Shape *shape_dict(VM *vm, ClassObj *cls) {
    Shape *root = static_root_shape(vm, cls);
    if (root == NULL) return NULL;
    for (Shape *c = root->first_child; c != NULL; c = c->next_sibling)
        if (c->dict_mode) return c;
    Shape *c = shape_new(vm, cls, NULL, NULL);
    if (c == NULL) return NULL;
    c->dict_mode = true;
    c->next_sibling = root->first_child;
    root->first_child = c;
    return c;
}

// ---- instances ----------------------------------------------------------------------------------------------------

Obj *instance_alloc(VM *vm, const ClassObj *cls, size_t native_size) {
    native_size = (native_size + 7) & ~(size_t)7;
    bool guest = class_is_guest(cls);
    size_t extra = guest && cls->attrs_offset > 8 ? sizeof(AttrPart) : 0;
    // builtin classes that inherit a layout (defaultdict) are not the exact type either
    bool derived = guest || (cls->base != NULL && cls->base->inst_kind == cls->inst_kind && cls->inst_kind != KIND_INSTANCE &&
                             cls->inst_kind != KIND_EXCEPTION && cls->inst_kind != KIND_NATIVE_BOX);
    uint8_t flags = derived ? OBJ_SUB : 0;
    if (guest && cls->flags & CLASS_HAS_DEL) flags |= OBJ_FINAL;
    Obj *o = heap_alloc(vm, native_size + extra, cls, cls->inst_kind, flags);
    if (o == NULL || extra == 0) return o;
    Shape *root = shape_root(vm, (ClassObj *)(uintptr_t)cls);
    if (root == NULL) return NULL;
    ((AttrPart *)(void *)((char *)o + native_size))->shape = root;
    if ((flags & OBJ_FINAL) && !finals_register(vm, o)) return NULL;
    return o;
}

Obj *instance_new(VM *vm, ClassObj *cls) {
    if (cls->inst_kind != KIND_INSTANCE) {
        Obj *o = instance_alloc(vm, cls, cls->inst_size);
        if (o == NULL || (cls->inst_kind != KIND_EXCEPTION && cls->inst_kind != KIND_NAMESPACE)) return o;
        obj_set_flag(o, OBJ_ATTRS8);
        // Never NULL: an empty inline cache has the key NULL.
        ((InstObj *)o)->attrs.shape = static_root_shape(vm, cls);
        if (((InstObj *)o)->attrs.shape == NULL) return NULL;
        return o;
    }
    if (!class_is_guest(cls)) return heap_alloc(vm, sizeof(InstObj), cls, KIND_INSTANCE, 0);
    Shape *root = cls->root_shape != NULL ? cls->root_shape : shape_root(vm, cls);
    if (root == NULL) return NULL;
    uint32_t cap = cls->inline_hint;
    uint8_t flags = OBJ_SUB | OBJ_ATTRS8 | (cls->flags & CLASS_HAS_DEL ? OBJ_FINAL : 0);
    InstObj *o = heap_alloc(vm, sizeof(InstObj) + cap * sizeof(Value), cls, KIND_INSTANCE, flags);
    if (o == NULL) return NULL;
    o->attrs.shape = root;
    o->attrs.slots = o->inl;
    o->inline_cap = cap;
    if ((flags & OBJ_FINAL) && !finals_register(vm, &o->h)) return NULL;
    return &o->h;
}

AttrPart *attr_part(Obj *o) {
    if (obj_flags(o) & OBJ_ATTRS8) return &((InstObj *)o)->attrs;
    const ClassObj *cls = obj_class(o);
    size_t off = cls->attrs_offset;
    if (!(obj_flags(o) & OBJ_SUB)) off = obj_kind(o) == KIND_NATIVE_BOX && cls->flags & CLASS_DICT;
    if (off == 0) return NULL;
    switch (obj_kind(o)) {
    case KIND_TUPLE: off = sizeof(TupleObj) + ((TupleObj *)o)->len * sizeof(Value); break;
    case KIND_INT: {
        int32_t n = ((IntObj *)o)->size;
        off = sizeof(IntObj) + (size_t)(n < 0 ? -n : n) * 8;
        break;
    }
    case KIND_BYTES: off = (sizeof(BytesObj) + ((BytesObj *)o)->len + 1 + 7) & ~(size_t)7; break;
    case KIND_STR: {
        const StrObj *s = (const StrObj *)o; // subclass instances carry their text inline
        off = (sizeof(StrObj) + (size_t)s->len * s->width + 7) & ~(size_t)7;
        break;
    }
    case KIND_NATIVE_BOX: {
        const NativeBoxObj *b = (const NativeBoxObj *)o;
        off = (sizeof(NativeBoxObj) + b->nvalues * sizeof(Value) + b->nraw + 7) & ~(size_t)7;
        break;
    }
    default: break;
    }
    return (AttrPart *)(void *)((char *)o + off);
}

static uint32_t slot_cap(const Obj *o, const AttrPart *p) {
    if (p->slots == NULL) return 0;
    if (obj_kind(o) == KIND_INSTANCE && p->slots == ((const InstObj *)o)->inl) return ((const InstObj *)o)->inline_cap;
    return (uint32_t)(buf_bytes(p->slots) / sizeof(Value));
}

bool slots_reserve(VM *vm, Obj *o, AttrPart *p, uint32_t n) {
    uint32_t cap = slot_cap(o, p);
    if (n <= cap) return true;
    uint32_t want = cap < 4 ? 4 : cap * 2;
    Value *slots = buf_new(vm, (want < n ? n : want) * sizeof(Value), KIND_BUF_VALUES);
    if (slots == NULL) return false;
    if (cap > 0) memcpy(slots, p->slots, cap * sizeof(Value));
    p->slots = slots;
    return true;
}

static AttrPart *part_with_shape(VM *vm, Obj *o) {
    AttrPart *p = attr_part(o);
    if (p == NULL) return NULL;
    if (p->shape == NULL) {
        // exceptions of static classes share one root: keyed by the class object's side shape
        p->shape = static_root_shape(vm, obj_class(o));
        if (p->shape == NULL) return NULL;
    }
    return p;
}

Shape *static_root_shape(VM *vm, const ClassObj *cls) {
    if (class_is_guest(cls)) return shape_root(vm, (ClassObj *)(uintptr_t)cls);
    Value v = VAL_UNSET;
    if (vm->static_shapes == NULL && (vm->static_shapes = dict_new(vm)) == NULL) return NULL;
    if (dict_get_str(vm, vm->static_shapes, cls->name, &v) < 0) return NULL;
    if (v != VAL_UNSET) return (Shape *)as_obj(v);
    Shape *s = shape_new(vm, NULL, NULL, NULL);
    if (s == NULL) return NULL;
    s->cls = (ClassObj *)(uintptr_t)cls;
    return dict_set_str(vm, vm->static_shapes, cls->name, val_obj(s)) ? s : NULL;
}

bool instance_get(VM *vm, Obj *o, const StrObj *name, Value *out) {
    *out = VAL_UNSET;
    AttrPart *p = attr_part(o);
    if (p == NULL || p->shape == NULL) return true;
    if (p->shape->dict_mode) return dict_get_str(vm, as_dict(p->slots[0]), name, out) >= 0;
    int32_t slot = shape_find(p->shape, name);
    if (slot >= 0) *out = p->slots[slot];
    return true;
}

bool instance_set(VM *vm, Obj *o, StrObj *name, Value v) {
    AttrPart *p = part_with_shape(vm, o);
    if (p == NULL) return false;
    if (p->shape->dict_mode) return dict_set_str(vm, as_dict(p->slots[0]), name, v);
    int32_t slot = shape_find(p->shape, name);
    if (slot < 0) {
        if (p->shape->nslots >= 512) { // used as a dict: become one
            if (instance_dict(vm, o) == NULL) return false;
            return dict_set_str(vm, as_dict(p->slots[0]), name, v);
        }
        Shape *next = shape_add(vm, p->shape, name);
        if (next == NULL || !slots_reserve(vm, o, p, next->nslots)) return false;
        slot = (int32_t)next->slot;
        p->slots[slot] = v;
        p->shape = next;
        return true;
    }
    p->slots[slot] = v;
    return true;
}

// 1 deleted, 0 missing, -1 error. The shape is rebuilt without the name.
int instance_del(VM *vm, Obj *o, StrObj *name) {
    AttrPart *p = attr_part(o);
    if (p == NULL || p->shape == NULL) return 0;
    if (p->shape->dict_mode) return dict_del_str(vm, as_dict(p->slots[0]), name);
    int32_t slot = shape_find(p->shape, name);
    if (slot < 0) return 0;
    uint32_t n = p->shape->nslots;
    StrObj **names = buf_new(vm, n * sizeof(Value), KIND_BUF_VALUES);
    if (names == NULL) return -1;
    Shape *root = p->shape;
    for (; root->name != NULL; root = root->parent) names[root->slot] = root->name;
    for (uint32_t i = 0; i < n; i++) {
        if ((int32_t)i == slot) continue;
        root = shape_add(vm, root, names[i]);
        if (root == NULL) return -1;
    }
    memmove(p->slots + slot, p->slots + slot + 1, (n - 1 - (uint32_t)slot) * sizeof(Value));
    p->slots[n - 1] = VAL_UNSET;
    p->shape = root;
    return 1;
}

// ---- members of __slots__ ----------------------------------------------------------------------------------------
// Beside a shape they are attributes like all others. In dict mode they are no part of the dict, but follow it in the slots.

static const MemberObj *member_named(VM *vm, const ClassObj *cls, const StrObj *name) {
    Value v = cls->nmembers > 0 ? class_lookup(vm, cls, name) : VAL_UNSET;
    return v != VAL_UNSET && is_kind(v, KIND_MEMBER) ? (const MemberObj *)as_obj(v) : NULL;
}

bool member_get(VM *vm, Obj *o, const MemberObj *m, Value *out) {
    const AttrPart *p = attr_part(o);
    if (p == NULL || p->shape == NULL || !p->shape->dict_mode) return instance_get(vm, o, m->name, out);
    *out = p->slots[1 + m->index];
    return true;
}

// v unset = delete. 1 done, 0 there was none, -1 error.
int member_set(VM *vm, Obj *o, const MemberObj *m, Value v) {
    AttrPart *p = attr_part(o);
    if (p == NULL || p->shape == NULL || !p->shape->dict_mode)
        return v == VAL_UNSET ? instance_del(vm, o, m->name) : instance_set(vm, o, m->name, v) ? 1 : -1;
    bool had = p->slots[1 + m->index] != VAL_UNSET;
    p->slots[1 + m->index] = v;
    return had || v != VAL_UNSET;
}

// Makes d the dict of o, whose members keep their values.
static bool enter_dict_mode(VM *vm, Obj *o, AttrPart *p, DictObj *d) {
    ClassObj *cls = p->shape->cls;
    Shape *mode = shape_dict(vm, cls);
    uint32_t members = class_is_guest(cls) ? cls->nmembers : 0;
    Value *kept = members == 0 ? NULL : buf_new(vm, members * sizeof(Value), KIND_BUF_VALUES);
    if (mode == NULL || (members > 0 && kept == NULL)) return false;
    if (members > 0 && p->shape->dict_mode) memcpy(kept, p->slots + 1, members * sizeof(Value));
    for (const Shape *s = p->shape; members > 0 && !s->dict_mode && s->name != NULL; s = s->parent) {
        const MemberObj *m = member_named(vm, cls, s->name);
        if (m != NULL) kept[m->index] = p->slots[s->slot];
    }
    if (!slots_reserve(vm, o, p, 1 + members)) return false;
    p->slots[0] = val_obj(d);
    if (members > 0) memcpy(p->slots + 1, kept, members * sizeof(Value));
    p->shape = mode;
    return true;
}

DictObj *instance_dict(VM *vm, Obj *o) {
    AttrPart *p = part_with_shape(vm, o);
    if (p == NULL) return NULL;
    if (p->shape->dict_mode) return as_dict(p->slots[0]);
    DictObj *d = dict_new(vm);
    uint32_t n = p->shape->nslots;
    StrObj **names = buf_new(vm, (n + 1) * sizeof(Value), KIND_BUF_VALUES);
    if (d == NULL || names == NULL) return NULL;
    const ClassObj *cls = p->shape->cls;
    for (const Shape *s = p->shape; s->name != NULL; s = s->parent) names[s->slot] = s->name;
    for (uint32_t i = 0; i < n; i++) {
        if (p->slots[i] == VAL_UNSET || (class_is_guest(cls) && member_named(vm, cls, names[i]) != NULL)) continue;
        if (!dict_set_str(vm, d, names[i], p->slots[i])) return NULL;
    }
    return enter_dict_mode(vm, o, p, d) ? d : NULL;
}

// obj.__dict__ = d
bool instance_set_dict(VM *vm, Obj *o, DictObj *d) {
    AttrPart *p = part_with_shape(vm, o);
    return p != NULL && enter_dict_mode(vm, o, p, d);
}

// obj.__class__ = cls, a class of the same layout.
bool instance_set_class(VM *vm, Obj *o, ClassObj *cls) {
    AttrPart *p = attr_part(o);
    if (p != NULL) { // the attributes move into a dict, whose shape belongs to the new class
        Shape *mode = instance_dict(vm, o) == NULL ? NULL : shape_dict(vm, cls);
        if (mode == NULL) return false;
        p->shape = mode;
    }
    obj_set_class(o, cls);
    return true;
}

void shape_trace(VM *vm, Obj *o) {
    Shape *s = (Shape *)o;
    gc_mark_obj(vm, (Obj *)s->cls);
    gc_mark_obj(vm, (Obj *)s->parent);
    gc_mark_obj(vm, (Obj *)s->name);
    gc_mark_obj(vm, (Obj *)s->first_child);
    gc_mark_obj(vm, (Obj *)s->next_sibling);
    gc_mark_buf(vm, s->index);
}

// The attribute part of any instance, for trace functions.
void attrs_trace(VM *vm, Obj *o) {
    AttrPart *p = attr_part(o);
    if (p == NULL || p->shape == NULL) return;
    gc_mark_obj(vm, (Obj *)p->shape);
    if (p->slots == NULL) return;
    if (obj_kind(o) == KIND_INSTANCE && p->slots == ((InstObj *)o)->inl)
        gc_mark_range(vm, p->slots, ((InstObj *)o)->inline_cap);
    else
        gc_mark_buf(vm, p->slots);
}
