// Functions, cells and code objects made from images.
#include "object/func.h"

#include "heap/budget.h"
#include "object/bytes.h"
#include "object/call.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/float.h"
#include "object/int.h"
#include "object/set.h"
#include "object/str.h"
#include "object/tuple.h"

CellObj *cell_new(VM *vm, Value v) {
    CellObj *c = heap_alloc(vm, sizeof(CellObj), TYPE_OF(cell), KIND_CELL, 0);
    if (c != NULL) c->v = v;
    return c;
}

// Functions whose calls the loop may make itself: no *, **, keyword-only parameters or generators, and caches made.
uint32_t func_simple_params(const CodeObj *code) {
    const uint32_t special = CODE_VARARGS | CODE_VARKW | CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNCGEN;
    return code->caches == NULL || code->nkwonly > 0 || (code->flags & special) != 0 ? UINT32_MAX : code->npos;
}

void func_set_code(FuncObj *f, CodeObj *code) {
    f->code = code;
    f->simple = func_simple_params(code);
}

FuncObj *func_new(VM *vm, CodeObj *code, DictObj *globals) {
    FuncObj *f = heap_alloc(vm, sizeof(FuncObj), TYPE_OF(function), KIND_FUNCTION, 0);
    if (f == NULL) return NULL;
    f->code = code;
    f->globals = globals;
    f->simple = func_simple_params(code);
    return f;
}

// ---- loading --------------------------------------------------------------------------------------------------------

typedef struct Loader {
    VM *vm;
    const Image *image;
    Value owner, source;
    StrObj *filename;
    bool hidden;
    Value *codes; // buffer: code objects by index
} Loader;

static StrObj *load_text(Loader *l, ImageSpan s, bool intern) {
    const char *text = image_at(l->image, s.off);
    return intern ? str_intern_utf8(l->vm, text, s.len) : str_from_utf8(l->vm, text, s.len);
}

static Value load_bytes(Loader *l, ImageSpan s) { return val_obj(bytes_from(l->vm, image_at(l->image, s.off), s.len)); }

static bool looks_like_name(const char *s, uint32_t len) {
    for (uint32_t i = 0; i < len; i++)
        if (!(s[i] == '_' || (s[i] >= '0' && s[i] <= '9') || ((s[i] | 32) >= 'a' && (s[i] | 32) <= 'z'))) return false;
    return len < 64;
}

static Value load_const(Loader *l, const ImageConst *c, const Value *before) {
    VM *vm = l->vm;
    switch ((ConstTag)c->tag) {
    case ICONST_NONE: return VAL_NONE;
    case ICONST_FALSE: return VAL_FALSE;
    case ICONST_TRUE: return VAL_TRUE;
    case ICONST_ELLIPSIS: return VAL_ELLIPSIS;
    case ICONST_INT: return int_from_i64(vm, (int64_t)c->u.bits);
    case ICONST_BIGINT: return int_from_hex(vm, image_at(l->image, c->u.span.off), c->u.span.len);
    case ICONST_FLOAT:
    case ICONST_COMPLEX: {
        double d;
        memcpy(&d, &c->u.bits, sizeof d);
        return c->tag == ICONST_FLOAT ? val_double(d) : complex_new(vm, 0, d);
    }
    case ICONST_STR: return val_obj(load_text(l, c->u.span, looks_like_name(image_at(l->image, c->u.span.off), c->u.span.len)));
    case ICONST_BYTES: return load_bytes(l, c->u.span);
    case ICONST_TUPLE: {
        const uint32_t *at = image_at(l->image, c->u.span.off);
        TupleObj *t = tuple_new(vm, c->u.span.len);
        for (uint32_t i = 0; t != NULL && i < c->u.span.len; i++) t->items[i] = before[at[i]];
        return val_obj(t);
    }
    case ICONST_FROZENSET: {
        const uint32_t *at = image_at(l->image, c->u.span.off);
        SetObj *s = set_new(vm, true);
        for (uint32_t i = 0; s != NULL && i < c->u.span.len; i++)
            if (set_add(vm, s, before[at[i]]) < 0) return VAL_ERR;
        // CPython's compiler builds the set anew in the order of the first one, which its program can see.
        SetObj *again = s == NULL ? NULL : set_new(vm, true);
        const SetEntry *e;
        for (size_t pos = 0; again != NULL && (e = set_next_entry(s, &pos)) != NULL;)
            if (set_add(vm, again, e->key) < 0) return VAL_ERR;
        return val_obj(again);
    }
    case ICONST_CODE: return l->codes[c->u.bits];
    }
    return VAL_ERR;
}

static TupleObj *load_names(Loader *l, ImageSpan span) {
    const ImageSpan *s = image_at(l->image, span.off);
    TupleObj *t = tuple_new(l->vm, span.len);
    for (uint32_t i = 0; t != NULL && i < span.len; i++) {
        StrObj *name = load_text(l, s[i], true);
        if (name == NULL) return NULL;
        t->items[i] = val_obj(name);
    }
    return t;
}

static bool load_tables(Loader *l, const ImageCode *ic, CodeObj *c) {
    c->consts = buf_new(l->vm, (ic->consts.len + 1u) * sizeof(Value), KIND_BUF_VALUES);
    c->sites = buf_new(l->vm, (ic->sites.len + 1u) * sizeof(StrObj *), KIND_BUF_VALUES);
    if (c->consts == NULL || c->sites == NULL) return false;
    const ImageConst *k = image_at(l->image, ic->consts.off);
    for (uint32_t i = 0; i < ic->consts.len; i++) {
        c->consts[i] = load_const(l, &k[i], c->consts);
        if (is_err(c->consts[i])) return false;
    }
    const ImageSpan *s = image_at(l->image, ic->sites.off);
    for (uint32_t i = 0; i < ic->sites.len; i++)
        if ((c->sites[i] = load_text(l, s[i], true)) == NULL) return false;
    return true;
}

static bool load_code(Loader *l, uint32_t index) {
    const Image *im = l->image;
    const ImageCode *ic = image_code(im, index);
    CodeObj *c = heap_alloc(l->vm, sizeof(CodeObj), TYPE_OF(code), KIND_CODE, 0);
    if (c == NULL) return false;
    l->codes[index] = val_obj(c);
    c->image = im;
    c->image_owner = l->owner;
    c->source = l->source;
    c->hidden = l->hidden;
    c->filename = l->filename;
    c->insns = image_at(im, ic->insns.off);
    c->pos = image_at(im, ic->pos.off);
    c->handlers = image_at(im, ic->handlers.off);
    c->inlines = image_at(im, ic->inlines.off);
    c->cells = image_at(im, ic->cells.off);
    c->flags = ic->flags;
    c->ninsns = ic->insns.len;
    c->nconsts = ic->consts.len;
    c->nsites = ic->sites.len;
    c->nhandlers = ic->handlers.len;
    c->ninlines = ic->inlines.len;
    c->nposonly = ic->nposonly;
    c->npos = ic->npos;
    c->nkwonly = ic->nkwonly;
    c->nparams = ic->npos + ic->nkwonly + !!(ic->flags & CODE_VARARGS) + !!(ic->flags & CODE_VARKW);
    c->nlocals = ic->nlocals;
    c->nshown = ic->nshown;
    c->nregs = ic->nregs;
    c->ncells = ic->cells.len;
    c->nfrees = ic->frees.len;
    c->firstline = ic->firstline;
    c->name = load_text(l, ic->name, true);
    c->qualname = load_text(l, ic->qualname, true);
    if (c->name == NULL || c->qualname == NULL) return false;
    c->local_names = load_names(l, ic->locals);
    c->free_names = load_names(l, ic->frees);
    return c->local_names != NULL && c->free_names != NULL && load_tables(l, ic, c);
}

CodeObj *code_load(VM *vm, const Image *image, Value image_owner, bool hidden, Value source_lines) {
    Loader l = {.vm = vm, .image = image, .owner = image_owner, .source = source_lines, .hidden = hidden};
    if (!budget_charge(vm, image->size / 64)) return NULL;
    l.filename = load_text(&l, image->filename, false);
    l.codes = buf_new(vm, image->ncodes * sizeof(Value), KIND_BUF_VALUES);
    if (l.filename == NULL || l.codes == NULL) return NULL;
    for (uint32_t i = image->ncodes; i-- > 0;) // inner codes have larger indices
        if (!load_code(&l, i)) return NULL;
    return (CodeObj *)as_obj(l.codes[0]);
}
