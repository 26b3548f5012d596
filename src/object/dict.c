// dict: storage and lookup. Compact and ordered: entries in insertion order (deleted ones
// have an unset key) and an open-addressed index of entry numbers, which small dicts do
// without (mask 0: they are searched in order).
//
// Every structural change gives the dict a new version. A lookup that ran guest code
// (__eq__ of a key) starts again when the version has changed. Probes are paid in fuel
// without polling, so that finding a str never fails.
#include "object/dict.h"
#include "object/class.h"
#include "object/seq.h"
#include "object/tuple.h"

enum { SMALL_CAP = 8, SLOT_EMPTY = -1, SLOT_DELETED = -2 };
enum { FOUND_NONE = -1, FOUND_ERROR = -2, FOUND_GUEST = -3 };
#define DICT_MAX ((size_t)1 << 30)

static void touch(VM *vm, DictObj *d) {
    d->version = ++vm->dict_version;
}

// ---- the index

static inline int32_t slot_get(const DictObj *d, size_t i) {
    if (d->mask < 128) return ((const int8_t *)d->index)[i];
    if (d->mask < 32768) return ((const int16_t *)d->index)[i];
    return ((const int32_t *)d->index)[i];
}

static inline void slot_put(DictObj *d, size_t i, int32_t entry) {
    if (d->mask < 128) {
        ((int8_t *)d->index)[i] = (int8_t)entry;
    } else if (d->mask < 32768) {
        ((int16_t *)d->index)[i] = (int16_t)entry;
    } else {
        ((int32_t *)d->index)[i] = entry;
    }
}

static inline uint64_t spread(const VM *vm, int64_t hash) {
    if (__builtin_expect(vm->hash_seed == 0, 1)) return (uint64_t)hash;
    uint64_t h = ((uint64_t)hash ^ vm->hash_seed) * 0x9E3779B97F4A7C15u;
    return h ^ h >> 32;
}

// A walk over the slots that a hash may be in.
typedef struct Probe {
    uint64_t perturb;
    size_t i;
} Probe;

static inline Probe probe_begin(const VM *vm, const DictObj *d, int64_t hash) {
    uint64_t h = spread(vm, hash);
    return (Probe){h, h & d->mask};
}

static inline void probe_next(VM *vm, const DictObj *d, Probe *p) {
    p->perturb >>= 5;
    p->i = (p->i * 5 + 1 + p->perturb) & d->mask;
    vm->budget.fuel--;
}

static void index_entry(VM *vm, DictObj *d, uint32_t entry) {
    Probe p = probe_begin(vm, d, d->entries[entry].hash);
    while (slot_get(d, p.i) >= 0)
        probe_next(vm, d, &p);
    slot_put(d, p.i, (int32_t)entry);
}

// The slot that refers to this entry.
static size_t slot_of(VM *vm, const DictObj *d, uint32_t entry) {
    Probe p = probe_begin(vm, d, d->entries[entry].hash);
    while (slot_get(d, p.i) != (int32_t)entry)
        probe_next(vm, d, &p);
    return p.i;
}

// ---- finding

// Is the key of entry e this exact str? FOUND_GUEST when only guest code can tell.
static inline int is_str_entry(const DictEntry *e, const StrObj *key, int64_t hash) {
    if (e->key == val_obj(key)) return 1;
    if (e->hash != hash || e->key == VAL_UNSET) return 0;
    if (is_exact(e->key, KIND_STR)) return str_equal((const StrObj *)as_obj(e->key), key);
    return is_ptr(e->key) ? FOUND_GUEST : 0;
}

// A program that looks a key up often does so again at once (`if k in d: d[k] += 1`): the last key that was not
// found by its address alone is remembered with the version of the dict, which no other dict has. A collection
// forgets it, since the address of a dead key may be another's.
static inline int64_t find_hinted(const VM *vm, const DictObj *d, Value key) {
    return vm->dict_hint.version == d->version && vm->dict_hint.key == key ? (int64_t)vm->dict_hint.at : -1;
}

static inline void remember(VM *vm, const DictObj *d, Value key, uint32_t at) {
    vm->dict_hint.version = d->version;
    vm->dict_hint.key = key;
    vm->dict_hint.at = at;
}

// Is hashing and comparing this tuple invisible to the guest?
static bool is_plain_tuple(Value v) {
    const TupleObj *t = as_tuple(v);
    if (obj_class(&t->h) != TYPE_OF(tuple) || t->len > 4) return false;
    for (size_t i = 0; i < t->len; i++)
        if (is_ptr(t->items[i]) && !is_exact(t->items[i], KIND_STR)) return false;
    return true;
}

// Entry number of an exact str key, FOUND_NONE, or FOUND_GUEST. *free is the slot that the search ended at.
static int64_t find_str(VM *vm, const DictObj *d, const StrObj *key, int64_t hash, size_t *free) {
    int64_t result = FOUND_NONE;
    const DictEntry *entries = d->entries;
    if (d->mask == 0) {
        for (uint32_t i = 0; i < d->used; i++)
            if (entries[i].key == val_obj(key)) return i;
        for (uint32_t i = 0; i < d->used; i++) {
            int same = is_str_entry(&entries[i], key, hash);
            if (same > 0) return i;
            if (same < 0) result = FOUND_GUEST;
        }
        return result;
    }
    for (Probe p = probe_begin(vm, d, hash);; probe_next(vm, d, &p)) {
        int32_t i = slot_get(d, p.i);
        if (i < 0) {
            if (i != SLOT_EMPTY) continue;
            *free = p.i;
            return result;
        }
        const DictEntry *e = &entries[i];
        if (e->key == val_obj(key)) return i;
        if (e->hash != hash) continue;
        int same = is_str_entry(e, key, hash);
        if (same > 0) {
            remember(vm, d, val_obj(key), (uint32_t)i);
            return i;
        }
        if (same < 0) result = FOUND_GUEST;
    }
}

// The same for an inline int.
static int64_t find_int(VM *vm, const DictObj *d, Value key, int64_t hash, size_t *free) {
    const DictEntry *entries = d->entries;
    if (d->mask == 0) {
        for (uint32_t i = 0; i < d->used; i++) {
            if (entries[i].key == key) return i;
            if (entries[i].hash == hash && !is_int(entries[i].key) && entries[i].key != VAL_UNSET) return FOUND_GUEST;
        }
        return FOUND_NONE;
    }
    for (Probe p = probe_begin(vm, d, hash);; probe_next(vm, d, &p)) {
        int32_t i = slot_get(d, p.i);
        if (i < 0) {
            if (i != SLOT_EMPTY) continue;
            *free = p.i;
            return FOUND_NONE;
        }
        if (entries[i].key == key) return i;
        if (entries[i].hash == hash && !is_int(entries[i].key)) return FOUND_GUEST;
    }
}

// Is the key of entry i equal? 1, 0, FOUND_ERROR, FOUND_GUEST = the dict has changed:
// search again.
static int is_entry(VM *vm, const DictObj *d, uint32_t i, Value key, int64_t hash) {
    Value stored = d->entries[i].key;
    if (stored == key) return 1;
    if (d->entries[i].hash != hash || stored == VAL_UNSET) return 0;
    uint64_t version = d->version;
    int eq = seq_equal(vm, stored, key);
    if (eq < 0) return FOUND_ERROR;
    return d->version == version ? eq : FOUND_GUEST;
}

static int64_t find_once(VM *vm, const DictObj *d, Value key, int64_t hash, size_t *free) {
    if (d->mask == 0) {
        for (uint32_t i = 0; i < d->used; i++) {
            if (d->entries[i].hash != hash) continue; // also of the same object: its hash has changed
            int same = is_entry(vm, d, i, key, hash);
            if (same != 0) return same > 0 ? (int64_t)i : same;
        }
        return FOUND_NONE;
    }
    for (Probe p = probe_begin(vm, d, hash);; probe_next(vm, d, &p)) {
        int32_t i = slot_get(d, p.i);
        if (i == SLOT_EMPTY) {
            *free = p.i;
            return FOUND_NONE;
        }
        if (i < 0 || d->entries[i].hash != hash) continue;
        int same = is_entry(vm, d, (uint32_t)i, key, hash);
        if (same != 0) return same > 0 ? (int64_t)i : same;
    }
}

// Entry number, FOUND_NONE or FOUND_ERROR. May run guest code.
static int64_t find_slot(VM *vm, const DictObj *d, Value key, int64_t hash, size_t *free) {
    if (is_exact(key, KIND_STR)) {
        int64_t i = find_str(vm, d, (const StrObj *)as_obj(key), hash, free);
        if (i != FOUND_GUEST) return i;
    } else if (is_int(key)) {
        int64_t i = find_int(vm, d, key, hash, free);
        if (i != FOUND_GUEST) return i;
    }
    for (;;) {
        int64_t i = find_once(vm, d, key, hash, free);
        if (i >= 0 && is_exact(key, KIND_TUPLE) && is_plain_tuple(key)) remember(vm, d, key, (uint32_t)i);
        if (i != FOUND_GUEST) return i;
        if (!budget_charge(vm, 1)) return FOUND_ERROR;
    }
}

static int64_t find(VM *vm, const DictObj *d, Value key, int64_t hash) {
    size_t free;
    return find_slot(vm, d, key, hash, &free);
}

static int64_t hash_of_str(VM *vm, const StrObj *key) {
    return key->hash != 0 ? key->hash : str_hash(vm, (StrObj *)(uintptr_t)key);
}

int64_t dict_index_str(VM *vm, DictObj *d, const StrObj *key) {
    if (d->len == 0) return -1;
    size_t free;
    int64_t i = find_str(vm, d, key, hash_of_str(vm, key), &free);
    return i < 0 ? -1 : i;
}

// ---- growing

// New storage for `room` entries, with the live ones moved to its front.
static bool rebuild(VM *vm, DictObj *d, size_t room) {
    uint32_t mask = 0;
    if (room > DICT_MAX) {
        err_memory(vm);
        return false;
    }
    if (room <= SMALL_CAP) {
        room = room <= 4 ? 4 : SMALL_CAP;
    } else {
        size_t size = 16;
        while (size / 3 * 2 < room)
            size *= 2;
        mask = (uint32_t)size - 1;
        room = size / 3 * 2;
    }
    if (!budget_charge(vm, d->used / 8 + 1)) return false;
    DictEntry *entries = buf_new(vm, room * sizeof *entries, KIND_DICT_ENTRIES);
    if (entries == NULL) return false;
    void *index = NULL;
    if (mask != 0) {
        size_t width = mask < 128 ? 1 : mask < 32768 ? 2 : 4;
        index = buf_new(vm, ((size_t)mask + 1) * width, KIND_BUF_RAW);
        if (index == NULL) return false;
        memset(index, 0xFF, ((size_t)mask + 1) * width);
    }
    uint32_t n = 0;
    for (uint32_t i = 0; i < d->used; i++)
        if (d->entries[i].key != VAL_UNSET) entries[n++] = d->entries[i];
    d->entries = entries;
    d->index = index;
    d->mask = mask;
    d->cap = (uint32_t)room;
    d->used = n;
    d->first = 0;
    touch(vm, d);
    if (mask != 0)
        for (uint32_t i = 0; i < n; i++)
            index_entry(vm, d, i);
    return true;
}

// slot: a free slot of the index where a search for the key ended, or SIZE_MAX.
static bool add_entry_at(VM *vm, DictObj *d, Value key, int64_t hash, Value v, size_t slot) {
    if (d->used == d->cap) {
        if (!rebuild(vm, d, d->len < SMALL_CAP ? (size_t)d->len + 1 : (size_t)d->len * 2)) return false;
        slot = SIZE_MAX;
    }
    uint32_t i = d->used++;
    d->entries[i] = (DictEntry){key, v, hash};
    if (d->mask != 0 && slot != SIZE_MAX) slot_put(d, slot, (int32_t)i);
    else if (d->mask != 0) index_entry(vm, d, i);
    d->len++;
    touch(vm, d);
    return true;
}

static bool add_entry(VM *vm, DictObj *d, Value key, int64_t hash, Value v) {
    return add_entry_at(vm, d, key, hash, v, SIZE_MAX);
}

static void delete_entry(VM *vm, DictObj *d, uint32_t i) {
    if (d->mask != 0) slot_put(d, slot_of(vm, d, i), SLOT_DELETED);
    d->entries[i] = (DictEntry){VAL_UNSET, VAL_UNSET, 0};
    d->len--;
    if (d->mask == 0 && i + 1 == d->used) d->used--;
    touch(vm, d);
}

DictObj *dict_new(VM *vm) {
    DictObj *d = heap_alloc(vm, sizeof *d, TYPE_OF(dict), KIND_DICT, 0);
    if (d != NULL) touch(vm, d);
    return d;
}

DictObj *dict_new_sized(VM *vm, size_t n) {
    DictObj *d = dict_new(vm);
    return d == NULL || n == 0 || rebuild(vm, d, n) ? d : NULL;
}

bool dict_reserve(VM *vm, DictObj *d, size_t n) {
    size_t want = (size_t)d->len + n;
    return d->used + n <= d->cap || rebuild(vm, d, want);
}

DictObj *dict_copy(VM *vm, DictObj *d) {
    DictObj *copy = dict_new(vm);
    if (copy == NULL || d->len == 0) return copy;
    if (!rebuild(vm, copy, d->len)) return NULL;
    for (uint32_t i = 0; i < d->used; i++) {
        const DictEntry *e = &d->entries[i];
        if (e->key == VAL_UNSET) continue;
        copy->entries[copy->used] = *e;
        if (copy->mask != 0) index_entry(vm, copy, copy->used);
        copy->used++;
        copy->len++;
    }
    return budget_charge(vm, d->used / 4 + 1) ? copy : NULL;
}

void dict_clear(VM *vm, DictObj *d) {
    d->len = d->used = d->cap = d->mask = d->first = 0;
    d->entries = NULL;
    d->index = NULL;
    touch(vm, d);
}

// ---- reading and writing

int dict_get(VM *vm, DictObj *d, Value key, Value *out) {
    int64_t hash, hint = find_hinted(vm, d, key);
    if (hint >= 0) return *out = d->entries[hint].value, 1;
    if (!seq_hash(vm, key, &hash)) return -1;
    if (d->len == 0) return 0;
    int64_t i = find(vm, d, key, hash);
    if (i >= 0) *out = d->entries[i].value;
    return i >= 0 ? 1 : i == FOUND_NONE ? 0 : -1;
}

int dict_get_str(VM *vm, DictObj *d, const StrObj *key, Value *out) {
    if (d->len == 0) return 0;
    size_t free;
    int64_t i = find_hinted(vm, d, val_obj(key));
    if (i < 0) i = find_str(vm, d, key, hash_of_str(vm, key), &free);
    if (i == FOUND_GUEST) i = find(vm, d, val_obj(key), hash_of_str(vm, key));
    if (i >= 0) *out = d->entries[i].value;
    return i >= 0 ? 1 : i == FOUND_NONE ? 0 : -1;
}

bool dict_set_hashed(VM *vm, DictObj *d, Value key, int64_t hash, Value v) {
    size_t free = SIZE_MAX;
    int64_t i = d->len == 0 ? FOUND_NONE : find_slot(vm, d, key, hash, &free);
    if (i >= 0) {
        d->entries[i].value = v;
        return true;
    }
    return i == FOUND_NONE && add_entry_at(vm, d, key, hash, v, free);
}

bool dict_set(VM *vm, DictObj *d, Value key, Value v) {
    int64_t hash, hint = find_hinted(vm, d, key);
    if (hint >= 0) return d->entries[hint].value = v, true;
    return seq_hash(vm, key, &hash) && dict_set_hashed(vm, d, key, hash, v);
}

bool dict_set_str(VM *vm, DictObj *d, const StrObj *key, Value v) {
    int64_t hint = find_hinted(vm, d, val_obj(key));
    if (hint >= 0) return d->entries[hint].value = v, true;
    return dict_set_hashed(vm, d, val_obj(key), hash_of_str(vm, key), v);
}

int dict_pop(VM *vm, DictObj *d, Value key, Value *out) {
    int64_t hash;
    if (!seq_hash(vm, key, &hash)) return -1;
    int64_t i = d->len == 0 ? FOUND_NONE : find(vm, d, key, hash);
    if (i < 0) return i == FOUND_NONE ? 0 : -1;
    *out = d->entries[i].value;
    delete_entry(vm, d, (uint32_t)i);
    return 1;
}

int dict_del(VM *vm, DictObj *d, Value key) {
    Value old;
    return dict_pop(vm, d, key, &old);
}

int dict_del_str(VM *vm, DictObj *d, const StrObj *key) {
    return dict_del(vm, d, val_obj(key));
}

int dict_setdefault(VM *vm, DictObj *d, Value key, Value def, Value *out) {
    int64_t hash;
    if (!seq_hash(vm, key, &hash)) return -1;
    int64_t i = d->len == 0 ? FOUND_NONE : find(vm, d, key, hash);
    if (i == FOUND_ERROR) return -1;
    *out = i >= 0 ? d->entries[i].value : def;
    if (i >= 0) return 1;
    return add_entry(vm, d, key, hash, def) ? 0 : -1;
}

// The last entry, removed. The slot it leaves in the index counts against the capacity.
bool dict_popitem(VM *vm, DictObj *d, Value *key, Value *value) {
    uint32_t i = d->used;
    while (i > 0 && d->entries[i - 1].key == VAL_UNSET)
        i--;
    if (i-- == 0) return false;
    *key = d->entries[i].key;
    *value = d->entries[i].value;
    uint32_t gone = d->used - i;
    delete_entry(vm, d, i);
    d->used = i;
    if (d->mask != 0) d->cap -= gone;
    return true;
}

bool dict_next(const DictObj *d, size_t *pos, Value *key, Value *value) {
    size_t i = *pos;
    while (i < d->used && d->entries[i].key == VAL_UNSET)
        i++;
    *pos = i + 1;
    if (i >= d->used) return false;
    *key = d->entries[i].key;
    if (value != NULL) *value = d->entries[i].value;
    return true;
}

int64_t dict_hash_at(const DictObj *d, size_t pos) {
    return d->entries[pos - 1].hash;
}

// ---- merging

bool dict_merge(VM *vm, DictObj *d, DictObj *from) {
    if (d == from || from->len == 0) return true;
    if (!budget_charge(vm, from->used / 2 + 1)) return false;
    if (d->len == 0 && !dict_reserve(vm, d, from->len)) return false;
    Value key, value;
    size_t pos = 0;
    uint32_t len = from->len;
    if (d->len == 0) { // no key can be there yet: nothing to compare
        while (dict_next(from, &pos, &key, &value))
            if (!add_entry(vm, d, key, dict_hash_at(from, pos), value)) return false;
        return true;
    }
    while (dict_next(from, &pos, &key, &value)) {
        if (!dict_set_hashed(vm, d, key, dict_hash_at(from, pos), value)) return false;
        if (from->len != len) {
            err_raise(vm, EXC_RuntimeError, "dict mutated during update");
            return false;
        }
    }
    return true;
}

static bool merge_mapping(VM *vm, DictObj *d, Value mapping, Value keys_method) {
    Value keys = vm_call0(vm, keys_method), key;
    IterLoop it;
    if (is_err(keys)) return false;
    if (!iter_begin(vm, &it, keys)) {
        if (err_catch(vm, EXC_TypeError))
            err_raise(vm, EXC_TypeError, "%T.keys() returned a non-iterable (type %T)", mapping, keys);
        return false;
    }
    while (iter_step(vm, &it, &key)) {
        Value v = op_getitem(vm, mapping, key);
        if (is_err(v) || !dict_set(vm, d, key, v)) return false;
    }
    return !it.failed;
}

// One element of a sequence of pairs.
static bool merge_pair(VM *vm, DictObj *d, Value pair, size_t n) {
    const TupleObj *t;
    if (is_exact(pair, KIND_TUPLE)) {
        t = as_tuple(pair);
    } else {
        t = tuple_from_iterable(vm, pair);
        if (t == NULL) {
            if (err_catch(vm, EXC_TypeError))
                err_raise(vm, EXC_TypeError,
                          "cannot convert dictionary update sequence element #%zu to a "
                          "sequence",
                          n);
            return false;
        }
    }
    if (t->len != 2) {
        err_raise(vm, EXC_ValueError,
                  "dictionary update sequence element #%zu has length %zu; 2 is required",
                  n, t->len);
        return false;
    }
    return dict_set(vm, d, t->items[0], t->items[1]);
}

bool dict_merge_pairs(VM *vm, DictObj *d, Value pairs) {
    IterLoop it;
    Value pair;
    if (!iter_begin(vm, &it, pairs)) return false;
    for (size_t n = 0; iter_step(vm, &it, &pair); n++)
        if (!merge_pair(vm, d, pair, n)) return false;
    return !it.failed;
}

bool dict_update(VM *vm, DictObj *d, Value other) {
    if (is_kind(other, KIND_DICT) &&
        (is_exact(other, KIND_DICT) || !class_overrides(vm, class_of(other), DU_iter)))
        return dict_merge(vm, d, as_dict(other));
    Value keys = VAL_UNSET;
    if (!attr_lookup(vm, other, STR(keys), &keys)) return false;
    return keys != VAL_UNSET ? merge_mapping(vm, d, other, keys)
                             : dict_merge_pairs(vm, d, other);
}

// ---- subscripts

Value dict_missing(VM *vm, Value self, Value key) {
    if (class_of(self) != TYPE_OF(dict)) {
        ClassObj *cls = class_of(self);
        Value raw = class_dunder(vm, cls, DU_missing);
        if (raw != VAL_UNSET) {
            Value bound = class_bind(vm, raw, self, cls);
            return is_err(bound) ? bound : vm_call1(vm, bound, key);
        }
    }
    return err_raise_value(vm, EXC_KeyError, key);
}

Value dict_getitem(VM *vm, Value self, Value key) {
    Value v;
    int found = dict_get(vm, as_dict(self), key, &v);
    return found > 0 ? v : found < 0 ? VAL_ERR : dict_missing(vm, self, key);
}

bool dict_setitem(VM *vm, Value self, Value key, Value v) {
    if (v != VAL_UNSET) return dict_set(vm, as_dict(self), key, v);
    int found = dict_del(vm, as_dict(self), key);
    if (found == 0) err_raise_value(vm, EXC_KeyError, key);
    return found > 0;
}

bool dict_popitem_first(VM *vm, DictObj *d, Value *key, Value *value) {
    if (d->len == 0) return false;
    while (d->entries[d->first].key == VAL_UNSET) {
        d->first++;
        vm->budget.fuel--;
    }
    *key = d->entries[d->first].key;
    *value = d->entries[d->first].value;
    delete_entry(vm, d, d->first);
    return true;
}

int dict_move(VM *vm, DictObj *d, Value key, bool last) {
    int64_t hash;
    if (!seq_hash(vm, key, &hash)) return -1;
    int64_t i = d->len == 0 ? FOUND_NONE : find(vm, d, key, hash);
    if (i >= 0 && last && d->used == d->cap) { // room first: an entry must not be lost
        if (!rebuild(vm, d, (size_t)d->len * 2)) return -1;
        i = find(vm, d, key, hash);
    }
    if (i < 0) return i == FOUND_NONE ? 0 : -1;
    DictEntry e = d->entries[i];
    if (last) {
        if ((uint32_t)i + 1 == d->used) return 1;
        delete_entry(vm, d, (uint32_t)i);
        return add_entry(vm, d, e.key, e.hash, e.value) ? 1 : -1;
    }
    if (!budget_charge(vm, d->used / 8 + 1)) return -1;
    memmove(d->entries + 1, d->entries, (size_t)i * sizeof e);
    d->entries[0] = e;
    if (rebuild(vm, d, d->len)) return 1; // all entries have new numbers
    memmove(d->entries, d->entries + 1, (size_t)i * sizeof e);
    d->entries[i] = e;
    return -1;
}
