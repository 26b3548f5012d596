// One function per layout of object.h: marks every Value, object and buffer that it
// holds. A field that is missing here is a dangling pointer after the next collection;
// the runs with forced collections are what finds it. Classes are marked by the collector
// itself (OBJ_SUB), attributes of instances by attrs_trace.
#include "object/trace.h"

static void mark_attrs(VM *vm, Obj *o) {
    if (obj_flags(o) & (OBJ_SUB | OBJ_ATTRS8)) attrs_trace(vm, o);
}

#define MARK(p) gc_mark_obj(vm, (Obj *)(uintptr_t)(p))

static void trace_str(VM *vm, Obj *o) {
    str_trace(vm, o);
    mark_attrs(vm, o);
}

static void trace_tuple(VM *vm, Obj *o) {
    gc_mark_range(vm, ((TupleObj *)o)->items, ((TupleObj *)o)->len);
    mark_attrs(vm, o);
}

static void trace_list(VM *vm, Obj *o) {
    gc_mark_buf(vm, ((ListObj *)o)->items);
    mark_attrs(vm, o);
}

static void trace_dict(VM *vm, Obj *o) {
    const DictObj *d = (DictObj *)o;
    gc_mark_buf(vm, d->entries);
    gc_mark_buf(vm, d->index);
    gc_mark(vm, d->factory);
    mark_attrs(vm, o);
}

static void trace_dict_entries(VM *vm, Obj *o) {
    const DictEntry *e = (const DictEntry *)(o + 1);
    size_t n = buf_bytes(e) / sizeof *e;
    for (size_t i = 0; i < n; i++)
        gc_mark_range(vm, &e[i].key, 2);
}

static void trace_set(VM *vm, Obj *o) {
    const SetObj *s = (SetObj *)o;
    gc_mark_buf(vm, s->entries);
    if (s->entries != NULL)
        for (size_t i = 0; i <= s->mask; i++)
            gc_mark(vm, s->entries[i].key);
    mark_attrs(vm, o);
}

static void trace_range(VM *vm, Obj *o) {
    gc_mark_range(vm, &((RangeObj *)o)->start, 4);
}
static void trace_slice(VM *vm, Obj *o) {
    gc_mark_range(vm, &((SliceObj *)o)->start, 3);
}

static void trace_bytearray(VM *vm, Obj *o) {
    gc_mark_buf(vm, ((BytearrayObj *)o)->data);
    mark_attrs(vm, o);
}

static void trace_memoryview(VM *vm, Obj *o) {
    gc_mark(vm, ((MemoryviewObj *)o)->owner);
    gc_mark(vm, ((MemoryviewObj *)o)->shape);
}

static void trace_function(VM *vm, Obj *o) {
    const FuncObj *f = (FuncObj *)o;
    MARK(f->code);
    MARK(f->globals);
    MARK(f->closure);
    MARK(f->defaults);
    MARK(f->kwdefaults);
    const Value own[] = {f->name,        f->qualname, f->module,     f->doc,
                         f->annotations, f->dict,     f->type_params};
    gc_mark_range(vm, own, sizeof own / sizeof *own);
}

static void trace_code(VM *vm, Obj *o) {
    const CodeObj *c = (CodeObj *)o;
    gc_mark_buf(vm, c->consts);
    gc_mark_maybe(vm, (uintptr_t)c->sites);
    for (uint32_t i = 0; c->sites != NULL && i < c->nsites; i++)
        MARK(c->sites[i]);
    gc_mark_buf(vm, c->caches);
    // A cache's key must stay alive, or a new object at its address would seem to be it.
    for (uint32_t i = 0; c->caches != NULL && i < c->nsites; i++) {
        gc_mark_maybe(vm, (uintptr_t)c->caches[i].key);
        gc_mark_maybe(vm, (uintptr_t)c->caches[i].u.value);
        gc_mark_maybe(vm, (uintptr_t)c->caches[i].cls);
    }
    MARK(c->name);
    MARK(c->qualname);
    MARK(c->filename);
    MARK(c->local_names);
    MARK(c->free_names);
    gc_mark(vm, c->image_owner);
    gc_mark(vm, c->source);
    MARK(c->source_text);
    gc_mark_maybe(vm, (uintptr_t)c->image);
    gc_mark_maybe(vm, (uintptr_t)c->insns);
    gc_mark_maybe(vm, (uintptr_t)c->cells);
}

static void trace_cell(VM *vm, Obj *o) {
    gc_mark(vm, ((CellObj *)o)->v);
}
static void trace_method(VM *vm, Obj *o) {
    gc_mark_range(vm, &((MethodObj *)o)->func, 2);
}

static void trace_property(VM *vm, Obj *o) {
    gc_mark_range(vm, &((PropertyObj *)o)->get, 5);
    mark_attrs(vm, o);
}

static void trace_wrap(VM *vm, Obj *o) {
    gc_mark_range(vm, &((WrapObj *)o)->v, 2);
    mark_attrs(vm, o);
}

static void trace_super(VM *vm, Obj *o) {
    gc_mark_range(vm, &((SuperObj *)o)->cls, 3);
    mark_attrs(vm, o);
}

static void trace_member(VM *vm, Obj *o) {
    MARK(((MemberObj *)o)->owner);
    MARK(((MemberObj *)o)->name);
}

static void trace_module(VM *vm, Obj *o) {
    MARK(((ModuleObj *)o)->dict);
    mark_attrs(vm, o);
}

static void trace_generator(VM *vm, Obj *o) {
    const GenObj *g = (GenObj *)o;
    MARK(g->fn);
    gc_mark_maybe(vm, (uintptr_t)g->regs);
    const Value own[] = {g->handled,  g->delegate,  g->name,
                         g->qualname, g->finalizer, g->origin};
    gc_mark_range(vm, own, sizeof own / sizeof *own);
}

static void trace_async_send(VM *vm, Obj *o) {
    MARK(((AsyncSendObj *)o)->gen);
    gc_mark(vm, ((AsyncSendObj *)o)->arg);
}

static void trace_exception(VM *vm, Obj *o) {
    const ExcObj *e = (ExcObj *)o;
    MARK(e->args);
    gc_mark(vm, e->cause);
    gc_mark(vm, e->context);
    gc_mark(vm, e->traceback);
    gc_mark_range(vm, e->f, EXC_MAX_FIELDS);
    mark_attrs(vm, o);
}

static void trace_traceback(VM *vm, Obj *o) {
    gc_mark(vm, ((TracebackObj *)o)->next);
    MARK(((TracebackObj *)o)->code);
    MARK(((TracebackObj *)o)->globals);
}

static void trace_seq_iter(VM *vm, Obj *o) {
    gc_mark(vm, ((SeqIterObj *)o)->seq);
    mark_attrs(vm, o);
}
static void trace_long_range_iter(VM *vm, Obj *o) {
    gc_mark_range(vm, &((LongRangeIterObj *)o)->next, 3);
}
static void trace_dict_iter(VM *vm, Obj *o) {
    MARK(((DictIterObj *)o)->dict);
}
static void trace_dict_view(VM *vm, Obj *o) {
    MARK(((DictViewObj *)o)->dict);
}
static void trace_set_iter(VM *vm, Obj *o) {
    MARK(((SetIterObj *)o)->set);
}

static void trace_call_iter(VM *vm, Obj *o) {
    gc_mark_range(vm, &((CallIterObj *)o)->fn, 2);
    mark_attrs(vm, o);
}

static void trace_enumerate(VM *vm, Obj *o) {
    gc_mark_range(vm, &((EnumerateObj *)o)->it, 2);
    mark_attrs(vm, o);
}

static void trace_zip(VM *vm, Obj *o) {
    gc_mark(vm, ((ZipObj *)o)->fn);
    MARK(((ZipObj *)o)->iters);
    mark_attrs(vm, o);
}

static void trace_alias(VM *vm, Obj *o) {
    gc_mark(vm, ((AliasObj *)o)->origin);
    MARK(((AliasObj *)o)->args);
    MARK(((AliasObj *)o)->params);
    mark_attrs(vm, o);
}

static void trace_weakref(VM *vm, Obj *o) { // the target is what it must not keep
    gc_mark(vm, ((WeakrefObj *)o)->callback);
    mark_attrs(vm, o);
}

static void trace_box(VM *vm, Obj *o) {
    gc_mark_range(vm, ((NativeBoxObj *)o)->v, ((NativeBoxObj *)o)->nvalues);
    attrs_trace(vm, o);
}

const KindInfo object_kinds[KIND_COUNT] = {
    [KIND_INSTANCE] = {"object", mark_attrs, KIND_DEEP},
    [KIND_CLASS] = {"type", class_trace, KIND_DEEP},
    [KIND_STR] = {"str", trace_str, KIND_SHALLOW},
    [KIND_INT] = {"int", mark_attrs, KIND_LEAF},
    [KIND_FLOAT] = {"float", mark_attrs, KIND_LEAF},
    [KIND_COMPLEX] = {"complex", mark_attrs, KIND_LEAF},
    [KIND_TUPLE] = {"tuple", trace_tuple, KIND_DEEP},
    [KIND_LIST] = {"list", trace_list, KIND_DEEP},
    [KIND_DICT] = {"dict", trace_dict, KIND_DEEP},
    [KIND_SET] = {"set", trace_set, KIND_DEEP},
    [KIND_FROZENSET] = {"frozenset", trace_set, KIND_DEEP},
    [KIND_RANGE] = {"range", trace_range, KIND_DEEP},
    [KIND_SLICE] = {"slice", trace_slice, KIND_DEEP},
    [KIND_BYTES] = {"bytes", mark_attrs, KIND_LEAF},
    [KIND_BYTEARRAY] = {"bytearray", trace_bytearray, KIND_DEEP},
    [KIND_MEMORYVIEW] = {"memoryview", trace_memoryview, KIND_DEEP},
    [KIND_FUNCTION] = {"function", trace_function, KIND_DEEP},
    [KIND_MEMBER] = {"member_descriptor", trace_member, KIND_DEEP},
    [KIND_METHODWRAPPER] = {"method-wrapper", trace_method, KIND_DEEP},
    [KIND_METHOD] = {"method", trace_method, KIND_DEEP},
    [KIND_CODE] = {"code", trace_code, KIND_DEEP},
    [KIND_CELL] = {"cell", trace_cell, KIND_DEEP},
    [KIND_MODULE] = {"module", trace_module, KIND_DEEP},
    [KIND_PROPERTY] = {"property", trace_property, KIND_DEEP},
    [KIND_CLASSMETHOD] = {"classmethod", trace_wrap, KIND_DEEP},
    [KIND_STATICMETHOD] = {"staticmethod", trace_wrap, KIND_DEEP},
    [KIND_SUPER] = {"super", trace_super, KIND_DEEP},
    [KIND_MAPPINGPROXY] = {"mappingproxy", trace_wrap, KIND_DEEP},
    [KIND_GENERATOR] = {"generator", trace_generator, KIND_DEEP},
    [KIND_COROUTINE] = {"coroutine", trace_generator, KIND_DEEP},
    [KIND_ASYNCGEN] = {"async_generator", trace_generator, KIND_DEEP},
    [KIND_ASYNCGENSEND] = {"async_generator_asend", trace_async_send, KIND_DEEP},
    [KIND_ASYNCGENTHROW] = {"async_generator_athrow", trace_async_send, KIND_DEEP},
    [KIND_ASYNCGENVALUE] = {"async_generator_wrapped_value", trace_wrap, KIND_DEEP},
    [KIND_COROWRAP] = {"coroutine_wrapper", trace_wrap, KIND_DEEP},
    [KIND_TRACEBACK] = {"traceback", trace_traceback, KIND_DEEP},
    [KIND_LISTITER] = {"list_iterator", trace_seq_iter, KIND_DEEP},
    [KIND_LISTREVITER] = {"list_reverseiterator", trace_seq_iter, KIND_DEEP},
    [KIND_TUPLEITER] = {"tuple_iterator", trace_seq_iter, KIND_DEEP},
    [KIND_LONGRANGEITER] = {"longrange_iterator", trace_long_range_iter, KIND_DEEP},
    [KIND_STRITER] = {"str_iterator", trace_seq_iter, KIND_DEEP},
    [KIND_BYTESITER] = {"bytes_iterator", trace_seq_iter, KIND_DEEP},
    [KIND_BYTEARRAYITER] = {"bytearray_iterator", trace_seq_iter, KIND_DEEP},
    [KIND_MEMORYITER] = {"memory_iterator", trace_seq_iter, KIND_DEEP},
    [KIND_DICTKEYITER] = {"dict_keyiterator", trace_dict_iter, KIND_DEEP},
    [KIND_DICTVALUEITER] = {"dict_valueiterator", trace_dict_iter, KIND_DEEP},
    [KIND_DICTITEMITER] = {"dict_itemiterator", trace_dict_iter, KIND_DEEP},
    [KIND_DICTREVKEYITER] = {"dict_reversekeyiterator", trace_dict_iter, KIND_DEEP},
    [KIND_DICTREVVALUEITER] = {"dict_reversevalueiterator", trace_dict_iter, KIND_DEEP},
    [KIND_DICTREVITEMITER] = {"dict_reverseitemiterator", trace_dict_iter, KIND_DEEP},
    [KIND_DICTKEYS] = {"dict_keys", trace_dict_view, KIND_DEEP},
    [KIND_DICTVALUES] = {"dict_values", trace_dict_view, KIND_DEEP},
    [KIND_DICTITEMS] = {"dict_items", trace_dict_view, KIND_DEEP},
    [KIND_SETITER] = {"set_iterator", trace_set_iter, KIND_DEEP},
    [KIND_SEQITER] = {"iterator", trace_seq_iter, KIND_DEEP},
    [KIND_CALLABLEITER] = {"callable_iterator", trace_call_iter, KIND_DEEP},
    [KIND_REVERSED] = {"reversed", trace_seq_iter, KIND_DEEP},
    [KIND_ENUMERATE] = {"enumerate", trace_enumerate, KIND_DEEP},
    [KIND_ZIP] = {"zip", trace_zip, KIND_DEEP},
    [KIND_MAP] = {"map", trace_zip, KIND_DEEP},
    [KIND_FILTER] = {"filter", trace_call_iter, KIND_DEEP},
    [KIND_GENERICALIAS] = {"types.GenericAlias", trace_alias, KIND_DEEP},
    [KIND_UNIONTYPE] = {"types.UnionType", trace_alias, KIND_DEEP},
    [KIND_WEAKREF] = {"weakref", trace_weakref, KIND_DEEP},
    [KIND_NAMESPACE] = {"types.SimpleNamespace", mark_attrs, KIND_DEEP},
    [KIND_EXCEPTION] = {"exception", trace_exception, KIND_DEEP},
    [KIND_SHAPE] = {"shape", shape_trace, KIND_DEEP},
    [KIND_DICT_ENTRIES] = {"dict entries", trace_dict_entries, KIND_DEEP},
    [KIND_NATIVE_BOX] = {"native object", trace_box, KIND_DEEP},
};
