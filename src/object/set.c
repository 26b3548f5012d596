// set and frozenset: the table. Growth, probe order and the treatment of deleted entries
// follow CPython's, because they decide the order of iteration, which programs print.
// `changes` counts structural changes: a lookup that ran guest code starts again when it
// has moved. Without entries (NULL) a set is empty and its mask is 7.
#include "object/set.h"
#include "object/dict.h"
#include "object/seq.h"

enum { LINEAR_PROBES = 9, MIN_SIZE = 8, BIG_SET = 50000 };
enum { FOUND_NONE = -1, FOUND_ERROR = -2, FOUND_CHANGED = -3 };

static bool is_any_set(Value v) {
    return is_kind(v, KIND_SET) || is_kind(v, KIND_FROZENSET);
}
static bool is_live(const SetEntry *e) {
    return e->key != VAL_UNSET && e->key != VAL_DELETED;
}

void set_clear(SetObj *s) {
    s->len = s->fill = 0;
    s->mask = MIN_SIZE - 1;
    s->entries = NULL;
    s->changes++;
    s->hash = obj_kind(&s->h) == KIND_FROZENSET ? -1 : 0;
}

SetObj *set_new(VM *vm, bool frozen) {
    SetObj *s = heap_alloc(vm, sizeof *s, frozen ? TYPE_OF(frozenset) : TYPE_OF(set),
                           frozen ? KIND_FROZENSET : KIND_SET, 0);
    if (s != NULL) set_clear(s);
    return s;
}

static inline uint64_t spread(const VM *vm, int64_t hash) {
    if (__builtin_expect(vm->hash_seed == 0, 1)) return (uint64_t)hash;
    uint64_t h = ((uint64_t)hash ^ vm->hash_seed) * 0x9E3779B97F4A7C15u;
    return h ^ h >> 32;
}

// ---- finding

// Is key the key of e? 1, 0, FOUND_ERROR, FOUND_CHANGED.
static int is_entry(VM *vm, const SetObj *s, const SetEntry *e, Value key, int64_t hash) {
    if (e->hash != hash || e->key == VAL_DELETED) return 0;
    if (e->key == key) return 1;
    uint64_t changes = s->changes;
    int eq = seq_equal(vm, e->key, key);
    if (eq < 0) return FOUND_ERROR;
    return s->changes == changes ? eq : FOUND_CHANGED;
}

// Index of the entry, or FOUND_*; with FOUND_NONE *unused is where it would go: the last deleted entry on the way
// or else the empty one that ends it.
static int64_t find_once(VM *vm, const SetObj *s, Value key, int64_t hash,
                         size_t *unused) {
    uint64_t perturb = spread(vm, hash);
    *unused = SIZE_MAX;
    for (size_t i = perturb & s->mask;;) {
        size_t last = i + LINEAR_PROBES <= s->mask ? i + LINEAR_PROBES : i;
        for (size_t j = i; j <= last; j++) {
            const SetEntry *e = &s->entries[j];
            if (e->key == VAL_UNSET) {
                if (*unused == SIZE_MAX) *unused = j;
                return FOUND_NONE;
            }
            if (e->key == VAL_DELETED) *unused = j;
            int same = is_entry(vm, s, e, key, hash);
            if (same != 0) return same > 0 ? (int64_t)j : same;
        }
        perturb >>= 5;
        vm->budget.fuel--;
        i = (i * 5 + 1 + perturb) & s->mask;
    }
}

static int64_t find(VM *vm, const SetObj *s, Value key, int64_t hash, size_t *unused) {
    *unused = SIZE_MAX;
    for (;;) {
        if (s->entries == NULL) return FOUND_NONE;
        int64_t i = find_once(vm, s, key, hash, unused);
        if (i != FOUND_CHANGED) return i;
        if (!budget_charge(vm, 1)) return FOUND_ERROR;
    }
}

// ---- growing

// Puts an entry that is not there yet into a table without deleted ones.
static void put_clean(const VM *vm, SetEntry *table, size_t mask, SetEntry entry) {
    uint64_t perturb = spread(vm, entry.hash);
    for (size_t i = perturb & mask;;) {
        size_t last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
        for (size_t j = i; j <= last; j++) {
            if (table[j].key != VAL_UNSET) continue;
            table[j] = entry;
            return;
        }
        perturb >>= 5;
        i = (i * 5 + 1 + perturb) & mask;
    }
}

// A table with more than `want` slots, without deleted entries.
static bool resize(VM *vm, SetObj *s, size_t want) {
    size_t n = MIN_SIZE;
    while (n <= want)
        n *= 2;
    if (n > SEQ_MAX / 4) {
        err_memory(vm);
        return false;
    }
    if (!budget_charge(vm, s->fill / 4 + 1)) return false;
    SetEntry *table = buf_new(vm, n * sizeof *table, KIND_BUF_RAW);
    if (table == NULL) return false;
    if (s->entries != NULL)
        for (size_t i = 0; i <= s->mask; i++)
            if (is_live(&s->entries[i])) put_clean(vm, table, n - 1, s->entries[i]);
    s->entries = table;
    s->mask = n - 1;
    s->fill = s->len;
    s->changes++;
    return true;
}

static size_t grown(const SetObj *s) {
    return s->len > BIG_SET ? s->len * 2 : s->len * 4;
}

int set_put(VM *vm, SetObj *s, Value v, int64_t hash) {
    size_t slot;
    int64_t i = find(vm, s, v, hash, &slot);
    if (i >= 0) return 0;
    if (i == FOUND_ERROR) return -1;
    if (s->entries == NULL) {
        if (!resize(vm, s, 0)) return -1;
        find(vm, s, v, hash, &slot); // empty: runs nothing
    }
    bool reused = s->entries[slot].key == VAL_DELETED;
    s->entries[slot] = (SetEntry){v, hash};
    s->len++;
    s->changes++;
    if (reused) return 1;
    s->fill++;
    if (s->fill * 5 >= s->mask * 3 && !resize(vm, s, grown(s))) {
        s->entries[slot].key = VAL_DELETED; // a full table would have no end of search
        s->len--;
        return -1;
    }
    return 1;
}

int set_add(VM *vm, SetObj *s, Value v) {
    int64_t hash;
    return seq_hash(vm, v, &hash) ? set_put(vm, s, v, hash) : -1;
}

int set_has_hashed(VM *vm, SetObj *s, Value v, int64_t hash) {
    size_t slot;
    int64_t i = find(vm, s, v, hash, &slot);
    return i >= 0 ? 1 : i == FOUND_NONE ? 0 : -1;
}

int set_discard_hashed(VM *vm, SetObj *s, Value v, int64_t hash) {
    size_t slot;
    int64_t i = find(vm, s, v, hash, &slot);
    if (i < 0) return i == FOUND_NONE ? 0 : -1;
    s->entries[i] = (SetEntry){VAL_DELETED, -1};
    s->len--;
    s->changes++;
    return 1;
}

// The hash of v, which may be a set: then the frozenset of its items is meant, in *as.
static bool hash_of_item(VM *vm, Value v, Value *as, int64_t *hash) {
    *as = v;
    if (!is_exact(v, KIND_SET)) return seq_hash(vm, v, hash);
    SetObj *frozen = set_new(vm, true);
    if (frozen == NULL || !set_update(vm, frozen, v)) return false;
    *as = val_obj(frozen);
    return op_hash(vm, *as, hash);
}

int set_has(VM *vm, SetObj *s, Value v) {
    int64_t hash;
    return hash_of_item(vm, v, &v, &hash) ? set_has_hashed(vm, s, v, hash) : -1;
}

int set_discard(VM *vm, SetObj *s, Value v) {
    int64_t hash;
    return hash_of_item(vm, v, &v, &hash) ? set_discard_hashed(vm, s, v, hash) : -1;
}

const SetEntry *set_next_entry(const SetObj *s, size_t *pos) {
    if (s->entries == NULL) return NULL;
    for (size_t i = *pos; i <= s->mask; i++) {
        if (!is_live(&s->entries[i])) continue;
        *pos = i + 1;
        return &s->entries[i];
    }
    *pos = s->mask + 1;
    return NULL;
}

bool set_next(const SetObj *s, size_t *pos, Value *v) {
    const SetEntry *e = set_next_entry(s, pos);
    if (e != NULL) *v = e->key;
    return e != NULL;
}

// The next item after the last one popped, going around; false = empty.
bool set_pop(SetObj *s, Value *v) {
    if (s->len == 0) return false;
    size_t i = (size_t)s->hash & s->mask; // of a mutable set: where the search goes on
    while (!is_live(&s->entries[i]))
        i = (i + 1) & s->mask;
    *v = s->entries[i].key;
    s->entries[i] = (SetEntry){VAL_DELETED, -1};
    s->len--;
    s->changes++;
    s->hash = (int64_t)i + 1;
    return true;
}

// ---- merging

static bool merge_set(VM *vm, SetObj *s, SetObj *other) {
    if (other == s || other->len == 0) return true;
    if (!budget_charge(vm, other->mask / 4 + 1)) return false;
    if ((s->fill + other->len) * 5 >= s->mask * 3 &&
        !resize(vm, s, (s->len + other->len) * 2))
        return false;
    if (s->entries == NULL && !resize(vm, s, 0)) return false;
    size_t pos = 0;
    const SetEntry *e;
    if (s->fill == 0) {
        if (s->mask == other->mask && other->fill == other->len) {
            memcpy(s->entries, other->entries, (s->mask + 1) * sizeof *e);
        } else {
            while ((e = set_next_entry(other, &pos)) != NULL)
                put_clean(vm, s->entries, s->mask, *e);
        }
        s->fill = s->len = other->len;
        s->changes++;
        return true;
    }
    while ((e = set_next_entry(other, &pos)) != NULL)
        if (set_put(vm, s, e->key, e->hash) < 0) return false;
    return true;
}

static bool merge_keys(VM *vm, SetObj *s, DictObj *d) {
    if ((s->fill + d->len) * 5 >= s->mask * 3 && !resize(vm, s, (s->len + d->len) * 2))
        return false;
    Value key, value;
    for (size_t pos = 0; dict_next(d, &pos, &key, &value);)
        if (!budget_charge(vm, 1) || set_put(vm, s, key, dict_hash_at(d, pos)) < 0)
            return false;
    return true;
}

bool set_update(VM *vm, SetObj *s, Value iterable) {
    if (is_any_set(iterable)) return merge_set(vm, s, (SetObj *)as_obj(iterable));
    if (is_exact(iterable, KIND_DICT)) return merge_keys(vm, s, as_dict(iterable));
    IterLoop it;
    Value v;
    if (!iter_begin(vm, &it, iterable)) return false;
    while (iter_step(vm, &it, &v))
        if (set_add(vm, s, v) < 0) return false;
    return !it.failed;
}

SetObj *set_copy(VM *vm, SetObj *s) {
    SetObj *copy = set_new(vm, obj_kind(&s->h) == KIND_FROZENSET);
    return copy != NULL && merge_set(vm, copy, s) ? copy : NULL;
}

Value set_intersection(VM *vm, SetObj *s, Value other) {
    if (val_obj(s) == other) return val_obj(set_copy(vm, s));
    SetObj *r = set_new(vm, obj_kind(&s->h) == KIND_FROZENSET);
    if (r == NULL) return VAL_ERR;
    int64_t hash;
    if (is_any_set(other)) {
        SetObj *o = (SetObj *)as_obj(other);
        if (o->len > s->len) {
            o = s;
            s = (SetObj *)as_obj(other);
        }
        const SetEntry *e;
        for (size_t pos = 0; (e = set_next_entry(o, &pos)) != NULL;) {
            SetEntry held = *e;
            int in =
                budget_charge(vm, 1) ? set_has_hashed(vm, s, held.key, held.hash) : -1;
            if (in < 0 || (in > 0 && set_put(vm, r, held.key, held.hash) < 0))
                return VAL_ERR;
        }
        return val_obj(r);
    }
    IterLoop it;
    Value v;
    if (!iter_begin(vm, &it, other)) return VAL_ERR;
    while (iter_step(vm, &it, &v)) {
        if (!seq_hash(vm, v, &hash)) return VAL_ERR;
        int in = set_has_hashed(vm, s, v, hash);
        if (in < 0 || (in > 0 && set_put(vm, r, v, hash) < 0)) return VAL_ERR;
    }
    return it.failed ? VAL_ERR : val_obj(r);
}

bool set_difference_update(VM *vm, SetObj *s, Value other) {
    Value v;
    if (val_obj(s) == other) {
        set_clear(s);
        return true;
    }
    if (is_any_set(other)) {
        const SetEntry *e;
        for (size_t pos = 0; (e = set_next_entry((SetObj *)as_obj(other), &pos)) != NULL;)
            if (!budget_charge(vm, 1) || set_discard_hashed(vm, s, e->key, e->hash) < 0)
                return false;
    } else {
        IterLoop it;
        int64_t hash;
        if (!iter_begin(vm, &it, other)) return false;
        while (iter_step(vm, &it, &v))
            if (!seq_hash(vm, v, &hash) || set_discard_hashed(vm, s, v, hash) < 0)
                return false;
        if (it.failed) return false;
    }
    return s->fill - s->len <= s->mask / 4 || resize(vm, s, grown(s));
}

SetObj *set_difference(VM *vm, SetObj *s, Value other) {
    size_t n;
    if (is_any_set(other)) {
        n = ((SetObj *)as_obj(other))->len;
    } else if (is_exact(other, KIND_DICT)) {
        n = as_dict(other)->len;
    } else {
        n = 0;
    }
    if ((!is_any_set(other) && !is_exact(other, KIND_DICT)) || s->len >> 2 > n) {
        SetObj *copy = set_copy(vm, s);
        return copy != NULL && set_difference_update(vm, copy, other) ? copy : NULL;
    }
    SetObj *r = set_new(vm, obj_kind(&s->h) == KIND_FROZENSET);
    const SetEntry *e;
    Value unused;
    if (r == NULL) return NULL;
    for (size_t pos = 0; (e = set_next_entry(s, &pos)) != NULL;) {
        SetEntry held = *e;
        if (!budget_charge(vm, 1)) return NULL;
        int in = is_any_set(other)
                     ? set_has_hashed(vm, (SetObj *)as_obj(other), held.key, held.hash)
                     : dict_get(vm, as_dict(other), held.key, &unused);
        if (in < 0 || (in == 0 && set_put(vm, r, held.key, held.hash) < 0)) return NULL;
    }
    return r;
}

// Adds what is missing, discards what is there.
static bool toggle(VM *vm, SetObj *s, Value v, int64_t hash) {
    int gone = budget_charge(vm, 1) ? set_discard_hashed(vm, s, v, hash) : -1;
    return gone > 0 || (gone == 0 && set_put(vm, s, v, hash) >= 0);
}

bool set_symmetric_update(VM *vm, SetObj *s, Value other) {
    if (val_obj(s) == other) {
        set_clear(s);
        return true;
    }
    if (is_exact(other, KIND_DICT)) {
        Value key, value;
        for (size_t pos = 0; dict_next(as_dict(other), &pos, &key, &value);)
            if (!toggle(vm, s, key, dict_hash_at(as_dict(other), pos))) return false;
        return true;
    }
    SetObj *o = is_any_set(other) ? (SetObj *)as_obj(other) : set_new(vm, false);
    if (o == NULL || (!is_any_set(other) && !set_update(vm, o, other))) return false;
    const SetEntry *e;
    for (size_t pos = 0; (e = set_next_entry(o, &pos)) != NULL;)
        if (!toggle(vm, s, e->key, e->hash)) return false;
    return true;
}
