// "Did you mean: 'x'?" after AttributeError and NameError: the candidate with the smallest edit distance. Moving, adding
// or dropping a letter costs 2, changing its case 1; at most a third of the letters may differ.
#include "object/exc_internal.h"

#include "heap/budget.h"
#include "object/attr.h"
#include "object/call.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/module.h"
#include "object/str.h"
#include "object/tuple.h"

enum { MAX_CANDIDATES = 750, MAX_LENGTH = 40, MOVE_COST = 2, CASE_COST = 1 };

typedef struct Text {
    const char *s;
    size_t len;
} Text;

typedef struct Search {
    VM *vm;
    const StrObj *name;
    Text text;      // of name
    uint64_t best;  // distance of `found`
    Value found;
} Search;

static uint64_t change_cost(char a, char b) {
    if (a == b) return 0;
    bool letters = ((a | 32) >= 'a' && (a | 32) <= 'z');
    return letters && (a ^ b) == 32 ? CASE_COST : MOVE_COST;
}

static uint64_t min_of(uint64_t a, uint64_t b) { return a < b ? a : b; }

// The edit distance of a and b, or anything above max when it is above max.
static uint64_t distance_of(Text a, Text b, uint64_t max) {
    while (a.len > 0 && b.len > 0 && a.s[0] == b.s[0]) a.s++, b.s++, a.len--, b.len--;
    while (a.len > 0 && b.len > 0 && a.s[a.len - 1] == b.s[b.len - 1]) a.len--, b.len--;
    if (a.len == 0 || b.len == 0) return (a.len + b.len) * MOVE_COST;
    if (a.len > MAX_LENGTH || b.len > MAX_LENGTH) return max + 1;
    uint64_t row[MAX_LENGTH + 1];
    for (size_t i = 0; i <= a.len; i++) row[i] = i * MOVE_COST;
    for (size_t j = 0; j < b.len; j++) {
        uint64_t diagonal = row[0], least = UINT64_MAX;
        row[0] = (j + 1) * MOVE_COST;
        for (size_t i = 0; i < a.len; i++) {
            uint64_t changed = diagonal + change_cost(a.s[i], b.s[j]);
            diagonal = row[i + 1];
            row[i + 1] = min_of(changed, min_of(row[i], diagonal) + MOVE_COST);
            least = min_of(least, row[i + 1]);
        }
        if (least > max) return max + 1;
    }
    return row[a.len];
}

// False = limit or error: the search ends.
static bool consider(Search *s, Value candidate) {
    if (!is_str(candidate)) return false;
    if (str_equal(as_str(candidate), s->name)) return true;
    Text t;
    const StrObj *c = as_str(candidate);
    if (!budget_charge(s->vm, 4)) return false;
    if (c->ascii) t = (Text){c->data, c->len};
    else if ((t.s = str_to_utf8(s->vm, c, &t.len)) == NULL) return false;
    uint64_t max = min_of((s->text.len + t.len + 3) * MOVE_COST / 6, s->best - 1);
    uint64_t d = distance_of(s->text, t, max);
    if (d > max || d >= s->best) return true;
    s->best = d;
    s->found = candidate;
    return s->best > 0;
}

static void search_dict(Search *s, const DictObj *d) {
    size_t pos = 0;
    Value k, v;
    if (d->len >= MAX_CANDIDATES) return;
    while (dict_next(d, &pos, &k, &v))
        if (!consider(s, k)) return;
}

// The local variables that the code shown by t has: an inlined comprehension has only its own.
static void search_locals(Search *s, const TracebackObj *t) {
    const CodeObj *code = t->code;
    if (code->flags & (CODE_MODULE | CODE_CLASS | CODE_NAMESPACE)) return;
    uint32_t from = t->inline_depth > 0 ? code->nshown : 0, to = t->inline_depth > 0 ? code->nlocals : code->nshown;
    for (uint32_t i = from; i < to && i < code->local_names->len; i++) {
        bool cell = false;
        for (uint32_t c = 0; c < code->ncells && i >= code->nparams; c++) cell |= code->cells[c] == i;
        if (!cell && !consider(s, code->local_names->items[i])) return;
    }
}

static void search_name(Search *s, const ExcObj *e) {
    if (e->traceback == VAL_UNSET) return;
    const TracebackObj *t = (const TracebackObj *)as_obj(e->traceback);
    while (is_kind(t->next, KIND_TRACEBACK)) t = (const TracebackObj *)as_obj(t->next);
    search_locals(s, t);
    if (s->found == VAL_UNSET && t->globals != NULL) search_dict(s, t->globals);
    if (s->found != VAL_UNSET) return;
    for (uint32_t i = 0; i < builtins_def.nattrs; i++)
        if (!consider(s, val_obj(builtins_def.attrs[i].name))) return;
}

static void search_attributes(Search *s, Value obj) {
    VM *vm = s->vm;
    Value dir = class_dunder(vm, class_of(obj), DU_dir);
    Value fn = dir == VAL_UNSET ? VAL_ERR : class_bind(vm, dir, obj, class_of(obj));
    Value names = is_err(fn) ? VAL_ERR : vm_call0(vm, fn);
    ListObj *l = is_err(names) ? NULL : list_new(vm, 0);
    if (l == NULL || !list_extend(vm, l, names) || !list_sort(vm, l, NULL, false) || l->len >= MAX_CANDIDATES) return;
    for (size_t i = 0; i < l->len; i++)
        if (!consider(s, l->items[i])) return;
}

Value exc_suggest(VM *vm, const ExcObj *e) {
    const ClassObj *cls = obj_class(&e->h);
    bool attribute = cls == exc_classes[EXC_AttributeError];
    if (!attribute && cls != exc_classes[EXC_NameError]) return VAL_UNSET;
    Value name = e->f[attribute ? (int)ATTR_NAME : (int)NAME_NAME];
    if (name == VAL_UNSET || !is_str(name)) return VAL_UNSET;
    Search s = {.vm = vm, .name = as_str(name), .best = UINT64_MAX / 4};
    s.text.s = str_to_utf8(vm, s.name, &s.text.len);
    if (s.text.s == NULL) return VAL_UNSET;
    if (!attribute) search_name(&s, e);
    else if (e->f[ATTR_OBJ] != VAL_UNSET) search_attributes(&s, e->f[ATTR_OBJ]);
    vm->exc = VAL_UNSET;
    return s.found;
}
