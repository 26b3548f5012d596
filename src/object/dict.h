// dict: the C interface. *_str functions take an interned or plain exact str key and never run guest code when all keys are
// exact strs; the general ones may run guest __hash__/__eq__.
#pragma once

#include "object/types.h"

DictObj *dict_new(VM *vm);
DictObj *dict_new_sized(VM *vm, size_t n);
DictObj *dict_copy(VM *vm, DictObj *d);
// 1 found (*out set), 0 missing, -1 error.
int dict_get(VM *vm, DictObj *d, Value key, Value *out);
int dict_get_str(VM *vm, DictObj *d, const StrObj *key, Value *out);
// The entry of a str or int key where the first look finds it; else NULL, which says nothing. Runs nothing.
static inline DictEntry *dict_peek(const VM *vm, const DictObj *d, Value key) {
    int64_t at, hash;
    if (is_int(key)) hash = as_int(key);
    else if (is_exact(key, KIND_STR)) hash = ((const StrObj *)as_obj(key))->hash;
    else return NULL;
    if (d->mask == 0) {
        for (uint32_t i = 0; i < d->used; i++)
            if (d->entries[i].key == key) return &d->entries[i];
        return NULL;
    }
    if (vm->dict_hint.version == d->version && vm->dict_hint.key == key) return &d->entries[vm->dict_hint.at];
    uint64_t slot = (uint64_t)hash & d->mask;
    if (d->mask < 128) at = ((const int8_t *)d->index)[slot];
    else if (d->mask < 32768) at = ((const int16_t *)d->index)[slot];
    else at = ((const int32_t *)d->index)[slot];
    return at >= 0 && d->entries[at].key == key ? &d->entries[at] : NULL;
}
bool dict_set(VM *vm, DictObj *d, Value key, Value v);
bool dict_set_str(VM *vm, DictObj *d, const StrObj *key, Value v);
int dict_del(VM *vm, DictObj *d, Value key);              // 1 deleted, 0 missing, -1 error
int dict_del_str(VM *vm, DictObj *d, const StrObj *key);
int dict_pop(VM *vm, DictObj *d, Value key, Value *out);
int dict_setdefault(VM *vm, DictObj *d, Value key, Value def, Value *out); // 1 was there, 0 inserted, -1
bool dict_update(VM *vm, DictObj *d, Value mapping_or_pairs); // as dict.update(x)
bool dict_merge(VM *vm, DictObj *d, DictObj *from);
void dict_clear(VM *vm, DictObj *d);
// Index of the entry of an exact str key, for inline caches: -1 missing. Never runs guest code, never raises.
// Only valid when dict_has_only_str_keys or the key is found by identity/equality among strs.
int64_t dict_index_str(VM *vm, DictObj *d, const StrObj *key);
// Iteration from C: *pos starts at 0; false at the end. Re-validates bounds at each step, so the dict may change.
bool dict_next(const DictObj *d, size_t *pos, Value *key, Value *value);
int64_t dict_hash_at(const DictObj *d, size_t pos); // hash of the key that dict_next just gave for this *pos
bool dict_reserve(VM *vm, DictObj *d, size_t n); // room for n more
bool dict_set_hashed(VM *vm, DictObj *d, Value key, int64_t hash, Value v);
bool dict_popitem(VM *vm, DictObj *d, Value *key, Value *value); // the last one; false = empty
bool dict_popitem_first(VM *vm, DictObj *d, Value *key, Value *value); // the oldest one; false = empty
int dict_move(VM *vm, DictObj *d, Value key, bool last);         // to the end or the front: 1, 0 missing, -1 error
bool dict_merge_pairs(VM *vm, DictObj *d, Value pairs);          // an iterable of pairs
Value dict_missing(VM *vm, Value self, Value key); // the answer for a key that is not there: __missing__ or KeyError
Value dict_getitem(VM *vm, Value self, Value key); // d[key] with __missing__ and KeyError
bool dict_setitem(VM *vm, Value self, Value key, Value v);
Value dict_view(VM *vm, DictObj *d, uint8_t kind); // KIND_DICTKEYS, KIND_DICTVALUES, KIND_DICTITEMS
Value dict_iterator(VM *vm, DictObj *d, uint8_t kind); // KIND_DICTKEYITER ... KIND_DICTREVITEMITER
