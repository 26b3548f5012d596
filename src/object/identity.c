// What a collection must tell: id() numbers of objects and weak references. Both tables are weak and cleaned after each collection.
#include "object/attr.h"
#include "object/class.h"
#include "object/err.h"
#include "object/final.h"

typedef struct IdEntry {
    Obj *o;
    uint64_t id;
} IdEntry;

static size_t id_slot(const IdEntry *t, size_t mask, const Obj *o) {
    size_t i = ((uintptr_t)o >> 4) * 0x9E3779B97F4A7C15u >> 20 & mask;
    while (t[i].o != NULL && t[i].o != o) i = (i + 1) & mask;
    return i;
}

static bool ids_grow(VM *vm) {
    size_t size = vm->ids == NULL ? 16 : 2 * (vm->ids_mask + 1);
    IdEntry *t = buf_new(vm, size * sizeof(IdEntry), KIND_BUF_RAW);
    if (t == NULL) return false;
    for (size_t i = 0; vm->ids != NULL && i <= vm->ids_mask; i++) {
        const IdEntry *e = (const IdEntry *)vm->ids + i;
        if (e->o != NULL) t[id_slot(t, size - 1, e->o)] = *e;
    }
    vm->ids = (struct IdEntry *)t;
    vm->ids_mask = size - 1;
    return true;
}

int64_t ids_get(VM *vm, Obj *o) {
    if ((vm->ids == NULL || 2 * vm->nids > vm->ids_mask) && !ids_grow(vm)) return 0;
    IdEntry *e = (IdEntry *)vm->ids + id_slot((IdEntry *)vm->ids, vm->ids_mask, o);
    if (e->o == NULL) {
        e->o = o;
        e->id = 0x7f1000000000 + 48 * ++vm->next_id;
        vm->nids++;
    }
    return (int64_t)e->id;
}

// Rebuilds the table in place without the dead.
void ids_purge(VM *vm) {
    IdEntry *t = (IdEntry *)vm->ids;
    if (t == NULL) return;
    bool dead = false;
    for (size_t i = 0; i <= vm->ids_mask && !dead; i++) dead = t[i].o != NULL && !gc_is_live(vm, t[i].o);
    if (!dead) return;
    // linear probing: remove by shifting back
    for (size_t i = 0; i <= vm->ids_mask; i++) {
        while (t[i].o != NULL && !gc_is_live(vm, t[i].o)) {
            size_t hole = i;
            t[hole].o = NULL;
            vm->nids--;
            for (size_t j = (i + 1) & vm->ids_mask; t[j].o != NULL; j = (j + 1) & vm->ids_mask) {
                IdEntry e = t[j];
                t[j].o = NULL;
                t[id_slot(t, vm->ids_mask, e.o)] = e;
            }
        }
    }
}

// ---- weak references ------------------------------------------------------------------------------------------------

bool weakref_register(VM *vm, WeakrefObj *w) {
    size_t cap = vm->weakrefs == NULL ? 0 : buf_bytes(vm->weakrefs) / sizeof(WeakrefObj *);
    if (vm->nweakrefs == cap) {
        WeakrefObj **bigger = vm->weakrefs == NULL ? buf_new(vm, 16 * sizeof *bigger, KIND_BUF_RAW)
                                                   : buf_grow(vm, vm->weakrefs, 2 * cap * sizeof *bigger, KIND_BUF_RAW);
        if (bigger == NULL) return false;
        vm->weakrefs = bigger;
    }
    vm->weakrefs[vm->nweakrefs++] = w;
    return true;
}

void weakrefs_purge(VM *vm) {
    uint32_t n = 0, callbacks = 0;
    for (uint32_t i = 0; i < vm->nweakrefs; i++) {
        WeakrefObj *w = vm->weakrefs[i];
        if (!gc_is_live(vm, &w->h)) continue;
        if (w->target != NULL && !(obj_flags(w->target) & OBJ_STATIC) && !gc_is_live(vm, w->target)) {
            w->target = NULL;
            if (w->callback != VAL_UNSET && w->callback != VAL_NONE) finals_add_due(vm, &w->h);
            continue;
        }
        vm->weakrefs[n++] = w;
        callbacks += w->callback != VAL_UNSET;
    }
    vm->nweakrefs = n;
    finals_count_callbacks(vm, callbacks);
}
