// Interned strs: one object for each text, so that names compare by identity.
// Static strings are found in their generated index; what the guest adds stands in
// vm->interned, an open-addressed table that does not keep its strs alive. Probing pays
// fuel, since the guest may choose texts that collide.
#include "base/siphash.h"
#include "heap/budget.h"
#include "object/call.h"
#include "object/err.h"
#include "object/str_internal.h"

typedef struct StrTable {
    size_t used, cap; // used: live entries and tombstones; cap a power of two
    Value *slots;     // raw buffer; VAL_DELETED where a str died
} StrTable;

enum { FIRST_SLOTS = 64 };

void str_table_trace(VM *vm) {
    if (vm->interned == NULL) return;
    gc_mark_buf(vm, vm->interned);
    gc_mark_buf(vm, vm->interned->slots);
}

void str_table_purge(VM *vm) {
    StrTable *t = vm->interned;
    for (size_t i = 0; t != NULL && i < t->cap; i++)
        if (is_ptr(t->slots[i]) && !gc_is_live(vm, as_obj(t->slots[i])))
            t->slots[i] = VAL_DELETED;
}

static StrObj *find_static(const StrObj *s, int64_t hash) {
    if (s->len == 1 && s->width == 1)
        return (StrObj *)(uintptr_t)&latin1_strs[*(const uint8_t *)s->data];
    for (uint32_t i = (uint32_t)hash & static_str_mask; static_str_index[i] != 0xFFFF;
         i = (i + 1) & static_str_mask) {
        const StrObj *other = static_strs[static_str_index[i]];
        if (other->hash == hash && str_equal(other, s)) return (StrObj *)(uintptr_t)other;
    }
    return NULL;
}

static bool grow_table(VM *vm) {
    if (vm->interned == NULL) {
        vm->interned = buf_new(vm, sizeof(StrTable), KIND_BUF_RAW);
        if (vm->interned == NULL) return false;
    }
    StrTable *t = vm->interned;
    size_t live = 0, cap = FIRST_SLOTS;
    for (size_t i = 0; i < t->cap; i++)
        live += is_ptr(t->slots[i]);
    while (cap < live * 4)
        cap *= 2;
    if (!budget_charge(vm, cap / 8)) return false;
    Value *slots = buf_new(vm, cap * sizeof(Value), KIND_BUF_RAW); // may purge
    if (slots == NULL) return false;
    t->used = 0;
    for (size_t i = 0; i < t->cap; i++) {
        if (!is_ptr(t->slots[i])) continue;
        size_t at = (size_t)as_str(t->slots[i])->hash & (cap - 1);
        while (slots[at] != VAL_UNSET)
            at = (at + 1) & (cap - 1);
        slots[at] = t->slots[i];
        t->used++;
    }
    t->slots = slots;
    t->cap = cap;
    return true;
}

// The slot of a text in the table: where it is or where it belongs.
static Value *find_slot(VM *vm, const StrObj *s, int64_t hash) {
    StrTable *t = vm->interned;
    size_t at = (size_t)hash & (t->cap - 1);
    for (; t->slots[at] != VAL_UNSET; at = (at + 1) & (t->cap - 1)) {
        vm->budget.fuel--;
        if (t->slots[at] == VAL_DELETED) continue;
        const StrObj *other = as_str(t->slots[at]);
        if (other->hash == hash && str_equal(other, s)) break;
    }
    return &t->slots[at];
}

StrObj *str_intern(VM *vm, StrObj *s) {
    if (obj_flags(&s->h) & OBJ_USER) return s;
    int64_t hash = str_hash(vm, s);
    StrObj *twin = find_static(s, hash);
    if (twin != NULL) return twin;
    if (vm->interned == NULL || vm->interned->used * 2 >= vm->interned->cap)
        if (!grow_table(vm)) return NULL;
    Value *slot = find_slot(vm, s, hash);
    if (*slot != VAL_UNSET) return as_str(*slot);
    if (obj_flags(&s->h) & OBJ_SUB || s->view) {
        void *data;
        StrObj *copy = str_new(vm, s->len, text_max(text_of_str(s)), &data);
        if (copy == NULL) return NULL;
        text_copy(data, copy->width, 0, text_of_str(s));
        copy->hash = hash;
        s = copy;
    }
    obj_set_flag(&s->h, OBJ_USER);
    *slot = val_obj(s);
    vm->interned->used++;
    return s;
}

StrObj *str_intern_utf8(VM *vm, const char *s, size_t len) {
    // A static string is found without making an object first.
    if (len <= TEXT_MAX && text_max((Text){s, len, 1}) < 0x80) {
        StrObj probe = {.len = (uint32_t)len, .width = 1, .ascii = 1, .data = s};
        StrObj *twin = find_static(&probe, siphash_python(s, len));
        if (twin != NULL) return twin;
    }
    StrObj *made = str_from_utf8(vm, s, len);
    return made ? str_intern(vm, made) : NULL;
}
