// Loops over pairs: `for i, x in enumerate(xs)`, `for k, v in d.items()` and
// `for a, b in zip(xs, ys)` without making the tuples that would be unpacked at once.
// Only what cannot run guest code is done here; anything else is left as it was.
#include "vm/pair.h"

#include "object/call.h"
#include "vm/fast.h"

static bool is_simple(Value it) {
    unsigned kind = obj_kind(as_obj(it));
    return kind == KIND_RANGEITER || kind == KIND_LISTITER || kind == KIND_TUPLEITER;
}

static PairNext next_enumerated(VM *vm, EnumerateObj *e, Value *out) {
    if (!is_int(e->next) || as_int(e->next) >= INT_INLINE_MAX) return PAIR_OTHER;
    Value item;
    if (is_simple(e->it)) {
        item = fast_next(e->it);
    } else if (obj_kind(as_obj(e->it)) == KIND_STRITER) {
        item = iter_next(vm, e->it);
        if (is_err(item)) return PAIR_ERROR;
    } else {
        return PAIR_OTHER;
    }
    if (item == VAL_STOP) return PAIR_END;
    out[0] = e->next;
    out[1] = item;
    e->next = val_int(as_int(e->next) + 1);
    return PAIR_DONE;
}

static PairNext next_item(DictIterObj *it, Value *out) {
    const DictObj *d = it->dict;
    if (d == NULL || d->len != it->len || it->version == 0) return PAIR_OTHER;
    uint32_t i = it->index;
    if (i >= d->used || d->entries[i].key == VAL_UNSET) return PAIR_OTHER;
    out[0] = d->entries[i].key;
    out[1] = d->entries[i].value;
    it->index = i + 1;
    it->version--;
    return PAIR_DONE;
}

static PairNext next_zipped(ZipObj *z, Value *out) {
    if (z->strict || z->iters == NULL || z->iters->len != 2) return PAIR_OTHER;
    Value first = z->iters->items[0], second = z->iters->items[1];
    if (!is_simple(first) || !is_simple(second)) return PAIR_OTHER;
    Value a = fast_next(first);
    if (a == VAL_STOP) return PAIR_END;
    Value b = fast_next(second);
    if (b == VAL_STOP) return PAIR_END;
    out[0] = a;
    out[1] = b;
    return PAIR_DONE;
}

PairNext pair_next(VM *vm, Value it, Value *out) {
    Obj *o = as_obj(it);
    if (is_exact(it, KIND_ENUMERATE)) return next_enumerated(vm, (EnumerateObj *)o, out);
    if (is_exact(it, KIND_DICTITEMITER)) return next_item((DictIterObj *)o, out);
    if (is_exact(it, KIND_ZIP)) return next_zipped((ZipObj *)o, out);
    return PAIR_OTHER;
}
