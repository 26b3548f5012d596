// Stable sorting: natural runs, extended to a minimum by binary insertion, merged so that
// run lengths stay balanced. Keys move together with the items. Comparisons may run guest
// code, but only on arrays that the guest cannot reach: the list is empty meanwhile. At
// any moment every value lies in an array that a C local holds.
#include "object/list.h"
#include "object/seq.h"

enum { MIN_RUN_BITS = 32, MAX_RUNS = 90 };

typedef enum LessKind { LESS_INT, LESS_FLOAT, LESS_STR, LESS_TUPLE, LESS_ANY } LessKind;

typedef struct Run {
    size_t start, len;
} Run;

typedef struct Sorter {
    VM *vm;
    Value *keys;  // what is compared
    Value *items; // moved along, or NULL
    Value *spare_keys, *spare_items;
    size_t n;
    LessKind kind;
    unsigned nruns;
    Run runs[MAX_RUNS];
} Sorter;

// a < b of exact tuples: the first items that differ decide, plain ones without asking their types.
static int less_tuple(Sorter *s, Value a, Value b) {
    const TupleObj *x = (const TupleObj *)as_obj(a), *y = (const TupleObj *)as_obj(b);
    size_t n = x->len < y->len ? x->len : y->len;
    for (size_t i = 0; i < n; i++) {
        Value p = x->items[i], q = y->items[i];
        if (p == q && !is_double(p)) continue;
        if (are_ints(p, q)) return as_int(p) < as_int(q);
        if (is_double(p) && is_double(q)) {
            if (as_double(p) == as_double(q)) continue;
            return as_double(p) < as_double(q);
        }
        if (is_exact(p, KIND_STR) && is_exact(q, KIND_STR)) {
            int order = str_compare((const StrObj *)as_obj(p), (const StrObj *)as_obj(q));
            if (order == 0) continue;
            return order < 0;
        }
        return op_compare_bool(s->vm, a, b, CMP_LT);
    }
    return x->len < y->len;
}

// 1, 0, -1 error.
static inline int less(Sorter *s, Value a, Value b) {
    switch (s->kind) {
    case LESS_INT: return as_int(a) < as_int(b);
    case LESS_FLOAT: return as_double(a) < as_double(b);
    case LESS_STR:
        return str_compare((const StrObj *)as_obj(a), (const StrObj *)as_obj(b)) < 0;
    case LESS_TUPLE:
        if (!budget_charge(s->vm, 1)) return -1;
        return less_tuple(s, a, b);
    case LESS_ANY: break;
    }
    if (!budget_charge(s->vm, 1)) return -1;
    return op_compare_bool(s->vm, a, b, CMP_LT);
}

static LessKind kind_of_keys(const Value *keys, size_t n) {
    bool ints = true, floats = true, strs = true, tuples = true;
    for (size_t i = 0; i < n && (ints || floats || strs || tuples); i++) {
        tuples = tuples && is_exact(keys[i], KIND_TUPLE);
        ints = ints && is_int(keys[i]);
        floats = floats && is_double(keys[i]);
        strs = strs && is_exact(keys[i], KIND_STR);
    }
    return ints ? LESS_INT : floats ? LESS_FLOAT : strs ? LESS_STR : tuples ? LESS_TUPLE : LESS_ANY;
}

static void reverse_range(Value *v, size_t from, size_t to) {
    for (; from + 1 < to; from++) {
        Value x = v[from];
        v[from] = v[--to];
        v[to] = x;
    }
}

static void reverse_run(Sorter *s, size_t from, size_t to) {
    reverse_range(s->keys, from, to);
    if (s->items != NULL) reverse_range(s->items, from, to);
}

// Length of the run at `from`; a strictly descending one is reversed. 0 = error.
static size_t count_run(Sorter *s, size_t from) {
    size_t i = from + 1;
    if (i == s->n) return 1;
    int down = less(s, s->keys[i], s->keys[from]);
    if (down < 0) return 0;
    for (i++; i < s->n; i++) {
        int lt = less(s, s->keys[i], s->keys[i - 1]);
        if (lt < 0) return 0;
        if (lt != down) break;
    }
    if (down) reverse_run(s, from, i);
    return i - from;
}

// Where key belongs in the sorted [from, to): after equals (right) or before them.
// SIZE_MAX = error.
static size_t find_place(Sorter *s, Value key, size_t from, size_t to, bool right) {
    while (from < to) {
        size_t mid = from + (to - from) / 2;
        int lt = right ? less(s, key, s->keys[mid]) : less(s, s->keys[mid], key);
        if (lt < 0) return SIZE_MAX;
        if (lt == right) {
            to = mid;
        } else {
            from = mid + 1;
        }
    }
    return from;
}

// Extends the sorted [from, done) to [from, to) by insertion.
static bool insert_rest(Sorter *s, size_t from, size_t done, size_t to) {
    for (; done < to; done++) {
        Value key = s->keys[done];
        size_t at = find_place(s, key, from, done, true);
        if (at == SIZE_MAX) return false;
        memmove(s->keys + at + 1, s->keys + at, (done - at) * sizeof(Value));
        s->keys[at] = key;
        if (s->items == NULL) continue;
        Value item = s->items[done];
        memmove(s->items + at + 1, s->items + at, (done - at) * sizeof(Value));
        s->items[at] = item;
    }
    return true;
}

static void put_aside(Sorter *s, size_t from, size_t n) {
    memcpy(s->spare_keys, s->keys + from, n * sizeof(Value));
    if (s->items != NULL) memcpy(s->spare_items, s->items + from, n * sizeof(Value));
}

static void bring_back(Sorter *s, size_t to, size_t from, size_t n) {
    memcpy(s->keys + to, s->spare_keys + from, n * sizeof(Value));
    if (s->items != NULL) memcpy(s->items + to, s->spare_items + from, n * sizeof(Value));
}

static inline void copy_one(Sorter *s, size_t to, size_t from, bool spare) {
    s->keys[to] = spare ? s->spare_keys[from] : s->keys[from];
    if (s->items != NULL) s->items[to] = spare ? s->spare_items[from] : s->items[from];
}

// Merges the neighbours [a, b) and [b, c), the left one not longer: it is put aside.
static bool merge_up(Sorter *s, size_t a, size_t b, size_t c) {
    size_t na = b - a, i = 0, j = b, to = a;
    put_aside(s, a, na);
    bool ok = true;
    while (i < na && j < c) {
        int lt = less(s, s->keys[j], s->spare_keys[i]);
        if (lt < 0) {
            ok = false;
            break;
        }
        if (lt) {
            copy_one(s, to++, j++, false);
        } else {
            copy_one(s, to++, i++, true);
        }
    }
    bring_back(s, to, i, na - i);
    return ok;
}

// The same with the right one shorter, from the end.
static bool merge_down(Sorter *s, size_t a, size_t b, size_t c) {
    size_t nb = c - b, i = b, j = nb, to = c;
    put_aside(s, b, nb);
    bool ok = true;
    while (i > a && j > 0) {
        int lt = less(s, s->spare_keys[j - 1], s->keys[i - 1]);
        if (lt < 0) {
            ok = false;
            break;
        }
        if (lt) {
            copy_one(s, --to, --i, false);
        } else {
            copy_one(s, --to, --j, true);
        }
    }
    bring_back(s, to - j, 0, j);
    return ok;
}

static bool merge_at(Sorter *s, unsigned r) {
    size_t a = s->runs[r].start, b = s->runs[r + 1].start, c = b + s->runs[r + 1].len;
    s->runs[r].len += s->runs[r + 1].len;
    if (r + 2 < s->nruns) s->runs[r + 1] = s->runs[r + 2];
    s->nruns--;
    if (!budget_charge(s->vm, (c - a) / 8 + 1)) return false;
    // What is in place at both ends stays.
    a = find_place(s, s->keys[b], a, b, true);
    if (a == SIZE_MAX) return false;
    if (a == b) return true;
    c = find_place(s, s->keys[b - 1], b, c, false);
    if (c == SIZE_MAX) return false;
    if (b == c) return true;
    return b - a <= c - b ? merge_up(s, a, b, c) : merge_down(s, a, b, c);
}

// Merges until each run is longer than the next, and than the next two together; or all,
// at the end.
static bool merge_runs(Sorter *s, bool all) {
    while (s->nruns > 1) {
        unsigned r = s->nruns - 2;
        const Run *run = s->runs;
        bool wide = (r > 0 && run[r - 1].len <= run[r].len + run[r + 1].len) ||
                    (r > 1 && run[r - 2].len <= run[r - 1].len + run[r].len);
        if (r > 0 && (wide || all) && run[r - 1].len < run[r + 1].len) {
            r--;
        } else if (!wide && !all && run[r].len > run[r + 1].len) {
            return true;
        }
        if (!merge_at(s, r)) return false;
    }
    return true;
}

static size_t min_run(size_t n) {
    size_t rest = 0;
    while (n >= 2 * MIN_RUN_BITS) {
        rest |= n & 1;
        n >>= 1;
    }
    return n + rest;
}

static bool sort_runs(Sorter *s) {
    size_t least = min_run(s->n);
    for (size_t from = 0; from < s->n;) {
        size_t len = count_run(s, from);
        if (len == 0 || !budget_charge(s->vm, len / 8 + 1)) return false;
        if (len < least) {
            size_t want = s->n - from < least ? s->n - from : least;
            if (!budget_charge(s->vm, want)) return false;
            if (!insert_rest(s, from, from + len, from + want)) return false;
            len = want;
        }
        s->runs[s->nruns++] = (Run){from, len};
        from += len;
        if (!merge_runs(s, false)) return false;
    }
    return merge_runs(s, true);
}

// Sorts the arrays, which nothing else can see.
static bool sort_arrays(VM *vm, Value *keys, Value *items, size_t n, bool down) {
    Sorter s = {
        .vm = vm, .keys = keys, .items = items, .n = n, .kind = kind_of_keys(keys, n)};
    size_t spare = (n / 2 + 1) * sizeof(Value);
    if (!budget_charge(vm, n / 8 + 1)) return false;
    s.spare_keys = buf_new(vm, spare, KIND_BUF_VALUES);
    if (s.spare_keys == NULL) return false;
    if (items != NULL) {
        s.spare_items = buf_new(vm, spare, KIND_BUF_VALUES);
        if (s.spare_items == NULL) return false;
    }
    if (down) reverse_run(&s, 0, n); // twice, so that equal items keep their order
    bool ok = sort_runs(&s);
    if (down) reverse_run(&s, 0, n);
    return ok;
}

bool list_sort(VM *vm, ListObj *l, Value *keys, bool reverse) {
    size_t n = l->len, cap = l->cap;
    Value *items = l->items;
    if (n < 2) return true;
    l->len = l->cap = 0; // the guest sees an empty list; whatever it does changes `items`
    bool ok = sort_arrays(vm, keys != NULL ? keys : items, keys != NULL ? items : NULL, n,
                          reverse);
    bool modified = l->items != items;
    l->len = n;
    l->cap = cap;
    l->items = items;
    if (ok && modified) {
        err_raise(vm, EXC_ValueError, "list modified during sort");
        return false;
    }
    return ok;
}
