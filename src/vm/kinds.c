// The trace functions of all kinds in one table. Subclass instances carry attributes behind their native part.
#include "vm/kinds.h"

#include "object/attr.h"
#include "object/class.h"
#include "object/exc.h"

#define OBJ(T) T *x = (T *)o
#define MARK(v) gc_mark(vm, x->v)
#define MARKO(p) gc_mark_obj(vm, (Obj *)(uintptr_t)(x->p))

static void trace_attrs_only(VM *vm, Obj *o) {
    if (obj_flags(o) & (OBJ_SUB | OBJ_ATTRS8)) attrs_trace(vm, o);
}
static void trace_str(VM *vm, Obj *o) {
    OBJ(StrObj);
    if (x->view) gc_mark_buf(vm, x->data);
    trace_attrs_only(vm, o);
}
static void trace_tuple(VM *vm, Obj *o) {
    OBJ(TupleObj);
    gc_mark_range(vm, x->items, x->len);
    trace_attrs_only(vm, o);
}
static void trace_list(VM *vm, Obj *o) {
    OBJ(ListObj);
    gc_mark_buf(vm, x->items);
    trace_attrs_only(vm, o);
}
static void trace_range(VM *vm, Obj *o) { OBJ(RangeObj); MARK(start); MARK(stop); MARK(step); MARK(len); }
static void trace_slice(VM *vm, Obj *o) { OBJ(SliceObj); MARK(start); MARK(stop); MARK(step); }
static void trace_bytearray(VM *vm, Obj *o) {
    OBJ(BytearrayObj);
    gc_mark_buf(vm, x->data);
    trace_attrs_only(vm, o);
}
static void trace_memoryview(VM *vm, Obj *o) { OBJ(MemoryviewObj); MARK(owner); MARK(shape); }
static void trace_code(VM *vm, Obj *o) {
    OBJ(CodeObj);
    gc_mark_buf(vm, x->consts);
    gc_mark_buf(vm, x->sites);
    gc_mark_buf(vm, x->caches);
    // caches hold values and shapes weakly in principle; marking them keeps validation simple
    for (uint32_t i = 0; x->caches != NULL && i < x->nsites; i++) {
        const InlineCache *ic = &x->caches[i];
        if (ic->cls != NULL) gc_mark_obj(vm, (Obj *)ic->cls);
        if (ic->key != NULL && ic->key != vm) gc_mark_obj(vm, (Obj *)(uintptr_t)ic->key);
        // u holds a value only where a version guards it; else it is a slot number
        if (ic->version != 0 && (ic->cls != NULL || ic->key == vm)) gc_mark(vm, ic->u.value);
    }
    MARKO(name); MARKO(qualname); MARKO(filename); MARKO(local_names); MARKO(free_names);
    MARK(image_owner); MARK(source);
}
static void trace_cell(VM *vm, Obj *o) { OBJ(CellObj); MARK(v); }
static void trace_function(VM *vm, Obj *o) {
    OBJ(FuncObj);
    MARKO(code); MARKO(globals); MARKO(closure); MARKO(defaults); MARKO(kwdefaults);
    MARK(name); MARK(qualname); MARK(module); MARK(doc); MARK(annotations); MARK(dict); MARK(type_params);
}
static void trace_method(VM *vm, Obj *o) { OBJ(MethodObj); MARK(func); MARK(self); }
static void trace_property(VM *vm, Obj *o) {
    OBJ(PropertyObj);
    MARK(get); MARK(set); MARK(del); MARK(doc); MARK(name);
    trace_attrs_only(vm, o);
}
static void trace_wrap(VM *vm, Obj *o) {
    OBJ(WrapObj);
    MARK(v); MARK(dict);
    trace_attrs_only(vm, o);
}
static void trace_super(VM *vm, Obj *o) {
    OBJ(SuperObj);
    MARK(cls); MARK(self); MARK(self_class);
    trace_attrs_only(vm, o);
}
static void trace_member(VM *vm, Obj *o) { OBJ(MemberObj); MARKO(owner); MARKO(name); }
static void trace_module(VM *vm, Obj *o) {
    OBJ(ModuleObj);
    MARKO(dict);
    trace_attrs_only(vm, o);
}
static void trace_gen(VM *vm, Obj *o) {
    OBJ(GenObj);
    MARKO(fn);
    gc_mark_buf(vm, x->regs);
    MARK(handled); MARK(delegate); MARK(name); MARK(qualname); MARK(finalizer); MARK(origin);
}
static void trace_asend(VM *vm, Obj *o) { OBJ(AsyncSendObj); MARKO(gen); MARK(arg); }
static void trace_traceback(VM *vm, Obj *o) { OBJ(TracebackObj); MARK(next); MARKO(code); }
static void trace_seqiter(VM *vm, Obj *o) {
    OBJ(SeqIterObj);
    MARK(seq);
    trace_attrs_only(vm, o);
}
static void trace_longrangeiter(VM *vm, Obj *o) { OBJ(LongRangeIterObj); MARK(next); MARK(step); MARK(left); }
static void trace_dictiter(VM *vm, Obj *o) { OBJ(DictIterObj); MARKO(dict); }
static void trace_dictview(VM *vm, Obj *o) { OBJ(DictViewObj); MARKO(dict); }
static void trace_setiter(VM *vm, Obj *o) { OBJ(SetIterObj); MARKO(set); }
static void trace_calliter(VM *vm, Obj *o) {
    OBJ(CallIterObj);
    MARK(fn); MARK(other);
    trace_attrs_only(vm, o);
}
static void trace_enumerate(VM *vm, Obj *o) {
    OBJ(EnumerateObj);
    MARK(it); MARK(next);
    trace_attrs_only(vm, o);
}
static void trace_zip(VM *vm, Obj *o) {
    OBJ(ZipObj);
    MARK(fn); MARKO(iters);
    trace_attrs_only(vm, o);
}
static void trace_alias(VM *vm, Obj *o) {
    OBJ(AliasObj);
    MARK(origin); MARKO(args); MARKO(params);
    trace_attrs_only(vm, o);
}
static void trace_weakref(VM *vm, Obj *o) {
    OBJ(WeakrefObj);
    MARK(callback); // not the target
    trace_attrs_only(vm, o);
}
static void trace_box(VM *vm, Obj *o) {
    OBJ(NativeBoxObj);
    gc_mark_range(vm, x->v, x->nvalues);
    trace_attrs_only(vm, o);
}
static void trace_dict(VM *vm, Obj *o) {
    OBJ(DictObj);
    gc_mark_buf(vm, x->entries);
    gc_mark_buf(vm, x->index);
    trace_attrs_only(vm, o);
}
static void trace_set(VM *vm, Obj *o) {
    OBJ(SetObj);
    gc_mark_buf(vm, x->entries);
    for (size_t i = 0; x->entries != NULL && i <= x->mask; i++) gc_mark(vm, x->entries[i].key);
    trace_attrs_only(vm, o);
}
static void trace_dict_entries(VM *vm, Obj *o) {
    const DictEntry *e = (const DictEntry *)(o + 1);
    for (size_t i = 0, n = buf_bytes(e) / sizeof *e; i < n; i++) {
        gc_mark(vm, e[i].key);
        gc_mark(vm, e[i].value);
    }
}

const KindInfo kind_infos[KIND_COUNT] = {
    [KIND_BUF_RAW] = {"raw", NULL},
    [KIND_INSTANCE] = {"instance", trace_attrs_only},
    [KIND_CLASS] = {"class", class_trace},
    [KIND_STR] = {"str", trace_str},
    [KIND_INT] = {"int", trace_attrs_only},
    [KIND_FLOAT] = {"float", trace_attrs_only},
    [KIND_COMPLEX] = {"complex", trace_attrs_only},
    [KIND_TUPLE] = {"tuple", trace_tuple},
    [KIND_LIST] = {"list", trace_list},
    [KIND_DICT] = {"dict", trace_dict},
    [KIND_SET] = {"set", trace_set},
    [KIND_FROZENSET] = {"frozenset", trace_set},
    [KIND_RANGE] = {"range", trace_range},
    [KIND_SLICE] = {"slice", trace_slice},
    [KIND_BYTES] = {"bytes", trace_attrs_only},
    [KIND_BYTEARRAY] = {"bytearray", trace_bytearray},
    [KIND_MEMORYVIEW] = {"memoryview", trace_memoryview},
    [KIND_FUNCTION] = {"function", trace_function},
    [KIND_MEMBER] = {"member", trace_member},
    [KIND_METHODWRAPPER] = {"method-wrapper", trace_method},
    [KIND_METHOD] = {"method", trace_method},
    [KIND_CODE] = {"code", trace_code},
    [KIND_CELL] = {"cell", trace_cell},
    [KIND_MODULE] = {"module", trace_module},
    [KIND_PROPERTY] = {"property", trace_property},
    [KIND_CLASSMETHOD] = {"classmethod", trace_wrap},
    [KIND_STATICMETHOD] = {"staticmethod", trace_wrap},
    [KIND_SUPER] = {"super", trace_super},
    [KIND_MAPPINGPROXY] = {"mappingproxy", trace_wrap},
    [KIND_GENERATOR] = {"generator", trace_gen},
    [KIND_COROUTINE] = {"coroutine", trace_gen},
    [KIND_ASYNCGEN] = {"async_generator", trace_gen},
    [KIND_ASYNCGENSEND] = {"async_generator_asend", trace_asend},
    [KIND_ASYNCGENTHROW] = {"async_generator_athrow", trace_asend},
    [KIND_ASYNCGENVALUE] = {"async_generator_wrapped_value", trace_wrap},
    [KIND_COROWRAP] = {"coroutine_wrapper", trace_wrap},
    [KIND_TRACEBACK] = {"traceback", trace_traceback},
    [KIND_LISTITER] = {"list_iterator", trace_seqiter},
    [KIND_LISTREVITER] = {"list_reverseiterator", trace_seqiter},
    [KIND_TUPLEITER] = {"tuple_iterator", trace_seqiter},
    [KIND_LONGRANGEITER] = {"longrange_iterator", trace_longrangeiter},
    [KIND_STRITER] = {"str_iterator", trace_seqiter},
    [KIND_BYTESITER] = {"bytes_iterator", trace_seqiter},
    [KIND_BYTEARRAYITER] = {"bytearray_iterator", trace_seqiter},
    [KIND_MEMORYITER] = {"memory_iterator", trace_seqiter},
    [KIND_DICTKEYITER] = {"dict_keyiterator", trace_dictiter},
    [KIND_DICTVALUEITER] = {"dict_valueiterator", trace_dictiter},
    [KIND_DICTITEMITER] = {"dict_itemiterator", trace_dictiter},
    [KIND_DICTREVKEYITER] = {"dict_reversekeyiterator", trace_dictiter},
    [KIND_DICTREVVALUEITER] = {"dict_reversevalueiterator", trace_dictiter},
    [KIND_DICTREVITEMITER] = {"dict_reverseitemiterator", trace_dictiter},
    [KIND_DICTKEYS] = {"dict_keys", trace_dictview},
    [KIND_DICTVALUES] = {"dict_values", trace_dictview},
    [KIND_DICTITEMS] = {"dict_items", trace_dictview},
    [KIND_SETITER] = {"set_iterator", trace_setiter},
    [KIND_SEQITER] = {"iterator", trace_seqiter},
    [KIND_CALLABLEITER] = {"callable_iterator", trace_calliter},
    [KIND_REVERSED] = {"reversed", trace_seqiter},
    [KIND_ENUMERATE] = {"enumerate", trace_enumerate},
    [KIND_ZIP] = {"zip", trace_zip},
    [KIND_MAP] = {"map", trace_zip},
    [KIND_FILTER] = {"filter", trace_calliter},
    [KIND_GENERICALIAS] = {"GenericAlias", trace_alias},
    [KIND_UNIONTYPE] = {"UnionType", trace_alias},
    [KIND_WEAKREF] = {"weakref", trace_weakref},
    [KIND_NAMESPACE] = {"SimpleNamespace", trace_attrs_only},
    [KIND_EXCEPTION] = {"exception", exc_trace},
    [KIND_SHAPE] = {"shape", shape_trace},
    [KIND_DICT_ENTRIES] = {"dict entries", trace_dict_entries},
    [KIND_NATIVE_BOX] = {"native", trace_box},
};
