// Writes the finished units as one flat image. Every array begins at a multiple of 8.
#include <string.h>

#include "compile/internal.h"

typedef struct Writer {
    char *base; // NULL while the size is computed
    size_t at;
    bool overflow;
} Writer;

static uint32_t put(Writer *w, const void *data, size_t size) {
    w->at = (w->at + 7) & ~(size_t)7;
    size_t off = w->at;
    if (w->base != NULL && size > 0) memcpy(w->base + off, data, size);
    w->at += size;
    if (w->at > UINT32_MAX) w->overflow = true;
    return (uint32_t)off;
}

// Text needs no alignment.
static ImageSpan put_text(Writer *w, const char *s, size_t len) {
    size_t off = w->at;
    if (w->base != NULL && len > 0) memcpy(w->base + off, s, len);
    w->at += len;
    if (w->at > UINT32_MAX) w->overflow = true;
    return (ImageSpan){(uint32_t)off, (uint32_t)len};
}

// Room for an array that is filled in later.
static ImageSpan reserve(Writer *w, size_t n, size_t size) {
    w->at = (w->at + 7) & ~(size_t)7;
    ImageSpan span = {(uint32_t)w->at, (uint32_t)n};
    if (w->base != NULL) memset(w->base + w->at, 0, n * size);
    w->at += n * size;
    if (w->at > UINT32_MAX) w->overflow = true;
    return span;
}

static void *at(Writer *w, ImageSpan span) {
    return w->base == NULL ? NULL : w->base + span.off;
}

static void write_names(Writer *w, ImageSpan table, const Name *const *names,
                        uint32_t n) {
    for (uint32_t i = 0; i < n; i++) {
        ImageSpan text = put_text(w, names[i]->text, names[i]->len);
        ImageSpan *out = at(w, table);
        if (out != NULL) out[i] = text;
    }
}

static void write_pool(Writer *w, ImageSpan table, const KonstPool *p, uint32_t first) {
    for (uint32_t i = 0; i < p->len; i++) {
        ImageConst k = p->items[i];
        if (k.tag == ICONST_TUPLE || k.tag == ICONST_FROZENSET) {
            ImageSpan items = reserve(w, k.u.span.len, sizeof(uint32_t));
            uint32_t *out = at(w, items);
            const uint32_t *from = (const void *)p->bytes[i];
            for (uint32_t j = 0; out != NULL && j < k.u.span.len; j++)
                out[j] = from[j] + first;
            k.u.span = items;
        } else if (k.tag == ICONST_STR || k.tag == ICONST_BYTES ||
                   k.tag == ICONST_BIGINT) {
            k.u.span = put_text(w, p->bytes[i], k.u.span.len);
        }
        ImageConst *out = at(w, table);
        if (out != NULL) out[first + i] = k;
    }
}

static void write_inlines(Writer *w, ImageSpan table, const Unit *u) {
    for (uint32_t i = 0; i < u->ninlines; i++) {
        ImageInline k = u->inlines[i];
        k.name = put_text(w, u->inline_names[i], strlen(u->inline_names[i]));
        ImageInline *out = at(w, table);
        if (out != NULL) out[i] = k;
    }
}

static bool is_shown_cell(const Scope *s, const Symbol *k) {
    return k->is_cell && k->owner == k && k->reg != NOREG && k->scope == s;
}

static ImageSpan write_cells(Writer *w, const Scope *s) {
    const Symbol *dict = s->kind == SCOPE_CLASS ? s->class_dict : NULL;
    uint32_t n = (s->class_cell != NOREG) + (dict != NULL);
    for (const Symbol *k = s->first; k != NULL; k = k->next)
        n += is_shown_cell(s, k);
    ImageSpan span = reserve(w, n, sizeof(uint32_t));
    uint32_t *out = at(w, span), i = 0;
    if (out == NULL) return span;
    for (const Symbol *k = s->first; k != NULL; k = k->next)
        if (is_shown_cell(s, k)) out[i++] = k->reg;
    if (s->class_cell != NOREG) out[i++] = s->class_cell;
    if (dict != NULL) out[i++] = dict->reg;
    return span;
}

static void write_frees(Writer *w, ImageSpan table, const Scope *s) {
    for (uint32_t i = 0; i < s->nfrees; i++) {
        const Name *name = s->frees[i].owner->name;
        ImageSpan text = put_text(w, name->text, name->len);
        ImageSpan *out = at(w, table);
        if (out != NULL) out[i] = text;
    }
}

static void write_unit(Writer *w, const Unit *u, ImageCode *code) {
    const Scope *s = u->scope;
    *code = (ImageCode){.flags = u->flags,
                        .nposonly = u->nposonly,
                        .npos = u->npos,
                        .nkwonly = u->nkwonly,
                        .nlocals = s->nlocals,
                        .nshown = s->nshown,
                        .nregs = u->max,
                        .firstline = u->firstline};
    code->insns = (ImageSpan){put(w, u->insns, u->ninsns * sizeof(Insn)), u->ninsns};
    code->pos = (ImageSpan){put(w, u->pos, u->ninsns * sizeof(ImagePos)), u->ninsns};
    code->handlers = (ImageSpan){put(w, u->handlers, u->nhandlers * sizeof(ImageHandler)),
                                 u->nhandlers};
    code->consts = reserve(w, u->low.len + u->wide.len, sizeof(ImageConst));
    code->sites = reserve(w, u->nsites, sizeof(ImageSpan));
    code->locals = reserve(w, s->nlocals, sizeof(ImageSpan));
    code->frees = reserve(w, s->nfrees, sizeof(ImageSpan));
    code->inlines = reserve(w, u->ninlines, sizeof(ImageInline));
    code->cells = write_cells(w, s);
    code->name = put_text(w, u->name, u->name_len);
    code->qualname = put_text(w, u->qualname, u->qualname_len);
    write_pool(w, code->consts, &u->low, 0);
    write_pool(w, code->consts, &u->wide, u->low.len);
    write_names(w, code->sites, u->sites, u->nsites);
    write_names(w, code->locals, s->local_names, s->nlocals);
    write_frees(w, code->frees, s);
    write_inlines(w, code->inlines, u);
}

static void write_all(Compiler *c, Writer *w) {
    Image head = {.magic = IMAGE_MAGIC, .ncodes = c->nunits};
    put(w, &head, sizeof head);
    ImageSpan codes = reserve(w, c->nunits, sizeof(ImageCode));
    head.codes = codes.off;
    head.filename = put_text(w, c->filename, strlen(c->filename));
    for (uint32_t i = 0; i < c->nunits; i++) {
        ImageCode code;
        write_unit(w, c->units[i], &code);
        ImageCode *out = at(w, codes);
        if (out != NULL) out[i] = code;
    }
    head.size = (uint32_t)((w->at + 7) & ~(size_t)7);
    if (w->base != NULL) memcpy(w->base, &head, sizeof head);
}

bool image_write(Compiler *c, ImageBuf *out) {
    Writer w = {0};
    write_all(c, &w);
    if (w.overflow) compile_error(c, NULL, "code is too large");
    char *base = c->failed ? NULL : compile_alloc(c, w.at + 8);
    if (base == NULL) return false;
    w = (Writer){.base = base};
    write_all(c, &w);
    out->image = (Image *)(void *)base;
    return true;
}
