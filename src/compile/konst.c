// The constants of a unit: equal ones are stored once, where "equal" tells apart 1, 1.0,
// True and 0.0, -0.0. Two pools, so that the 16-bit operands can name theirs however many
// a module's data tables add.
#include <string.h>

#include "compile/internal.h"

static uint32_t hash_bytes(uint32_t h, const void *data, size_t len) {
    const unsigned char *p = data;
    for (size_t i = 0; i < len; i++)
        h = (h ^ p[i]) * 16777619u;
    return h;
}

// The pool's form of a constant: tag and bits, or tag and bytes.
typedef struct Form {
    ImageConst item;
    const void *bytes;
    size_t size; // of bytes
} Form;

static bool has_bytes(uint32_t tag) {
    return tag == ICONST_BIGINT || tag == ICONST_STR || tag == ICONST_BYTES ||
           tag == ICONST_TUPLE || tag == ICONST_FROZENSET;
}

static bool same_form(const KonstPool *p, uint32_t i, const Form *f) {
    const ImageConst *k = &p->items[i];
    if (k->tag != f->item.tag) return false;
    if (!has_bytes(k->tag)) return k->u.bits == f->item.u.bits;
    return k->u.span.len == f->item.u.span.len &&
           memcmp(p->bytes[i], f->bytes, f->size) == 0;
}

static bool make_form(Compiler *c, KonstPool *p, const Konst *k, Form *f) {
    *f = (Form){.item.tag = k->tag};
    switch (k->tag) {
    case ICONST_INT: f->item.u.bits = (uint64_t)k->u.i; return true;
    case ICONST_FLOAT:
    case ICONST_COMPLEX: memcpy(&f->item.u.bits, &k->u.f, sizeof k->u.f); return true;
    case ICONST_CODE: f->item.u.bits = k->u.code; return true;
    case ICONST_BIGINT:
    case ICONST_STR:
    case ICONST_BYTES:
        f->bytes = k->u.text;
        f->size = k->len;
        f->item.u.span.len = k->len;
        return true;
    case ICONST_TUPLE:
    case ICONST_FROZENSET: break;
    default: return true;
    }
    uint32_t *items = compile_alloc(c, k->len * sizeof *items + 1);
    if (items == NULL) return false;
    for (uint32_t i = 0; i < k->len; i++)
        items[i] = konst_add(c, p, k->u.items[i]);
    f->bytes = items;
    f->size = k->len * sizeof *items;
    f->item.u.span.len = k->len;
    return !c->failed;
}

uint32_t konst_add(Compiler *c, KonstPool *p, const Konst *k) {
    Form f;
    if (c->failed || !make_form(c, p, k, &f)) return 0;
    uint32_t hash = hash_bytes(2166136261u, &f.item.tag, sizeof f.item.tag);
    hash = has_bytes(k->tag) ? hash_bytes(hash, f.bytes, f.size)
                             : hash_bytes(hash, &f.item.u.bits, sizeof f.item.u.bits);
    uint32_t newest = (uint32_t)(uintptr_t)map_get(&p->map, hash);
    for (uint32_t i = newest; i != 0; i = p->chain[i - 1])
        if (same_form(p, i - 1, &f)) return i - 1;
    uint32_t cap = p->cap, cap2 = p->cap;
    if (p->len >= p->cap && (!array_grow(c, &p->bytes, p->len, &cap, sizeof *p->bytes) ||
                             !array_grow(c, &p->chain, p->len, &cap2, sizeof *p->chain)))
        return 0;
    if (!GROW(c, p->items, p->len, p->cap)) return 0;
    p->items[p->len] = f.item;
    p->bytes[p->len] = f.bytes;
    p->chain[p->len] = newest;
    p->len++;
    map_put(c, &p->map, hash, (void *)(uintptr_t)p->len);
    return p->len - 1;
}

void konst_load(Compiler *c, const Konst *k, Reg dst) {
    if (c->unit->dead || c->failed) return;
    switch (k->tag) {
    case ICONST_NONE: emit(c, OP_LOADNONE, dst, 0, 0, 0); return;
    case ICONST_TRUE: emit(c, OP_LOADBOOL, dst, 1, 0, 0); return;
    case ICONST_FALSE: emit(c, OP_LOADBOOL, dst, 0, 0, 0); return;
    case ICONST_ELLIPSIS: emit(c, OP_LOADSPECIAL, dst, SPECIAL_ELLIPSIS, 0, 0); return;
    case ICONST_INT:
        if (k->u.i < INT32_MIN || k->u.i > INT32_MAX) break;
        emit_wide(c, OP_LOADINT, dst, (int32_t)k->u.i);
        return;
    default: break;
    }
    emit_wide(c, OP_LOADK, dst, (int32_t)konst_add(c, &c->unit->wide, k));
}

uint32_t konst_low(Compiler *c, const Konst *k) {
    uint32_t i = konst_add(c, &c->unit->low, k);
    if (i > UINT16_MAX) compile_error(c, c->unit->at, "too many constants");
    return i;
}

Konst konst_str(const char *text, size_t len) {
    return (Konst){.tag = ICONST_STR, .len = (uint32_t)len, .u.text = text};
}

Konst konst_name(const Name *n) {
    return konst_str(n->text, n->len);
}

const Konst *konst_copy(Compiler *c, const Konst *k) {
    Konst *copy = NEW(c, Konst);
    if (copy == NULL) return k;
    *copy = *k;
    return copy;
}

const Konst *konst_names(Compiler *c, const Name *const *names, uint32_t n) {
    static const Konst empty = {.tag = ICONST_TUPLE};
    Konst *k = NEW(c, Konst);
    Konst *items = compile_alloc(c, n * sizeof *items + 1);
    const Konst **refs = compile_alloc(c, n * sizeof *refs + 1);
    if (k == NULL || items == NULL || refs == NULL) return &empty;
    for (uint32_t i = 0; i < n; i++) {
        items[i] = konst_name(names[i]);
        refs[i] = &items[i];
    }
    *k = (Konst){.tag = ICONST_TUPLE, .len = n, .u.items = refs};
    return k;
}
