// The instance: roots, kinds, safe points.
#include "vm/vm.h"

#include "object/attr.h"
#include "object/class.h"
#include "object/exc.h"
#include "object/module.h"
#include "object/str_internal.h"
#include "object/trace.h"
#include "vm/kinds.h"

static void trace_roots(VM *vm) {
    frame_trace_all(vm);
    const Value singles[] = {vm->exc,          vm->handled,      vm->tail.fn,      vm->tail_kwnames,    vm->static_class_state,
                             vm->module_state, vm->result,
                             vm->handles,   vm->warn_filters, vm->stop_value,      vm->frozen_cache};
    gc_mark_range(vm, singles, sizeof singles / sizeof *singles);
    gc_mark_buf(vm, vm->tail.spill);
    gc_mark_range(vm, vm->tail.args, sizeof vm->tail.args / sizeof *vm->tail.args);
    gc_mark_range(vm, vm->binding, vm->nbinding);
    gc_mark_obj(vm, (Obj *)vm->globals);
    gc_mark_obj(vm, (Obj *)vm->modules);
    gc_mark_obj(vm, (Obj *)vm->sys_dict);
    gc_mark_obj(vm, (Obj *)vm->builtins_overlay);
    gc_mark_obj(vm, (Obj *)vm->static_shapes);
    gc_mark_buf(vm, vm->repr_stack);
    gc_mark_buf(vm, vm->all_classes);
    gc_mark_buf(vm, vm->ids);
    gc_mark_buf(vm, vm->weakrefs);
    gc_mark_buf(vm, vm->attr_cache);
    str_table_trace(vm);
    finals_trace(vm);
}

static void after_gc(VM *vm) {
    if (vm->attr_cache != NULL) memset(vm->attr_cache, 0, ATTR_CACHE_LEN * sizeof(AttrCache));
    finals_find(vm);
    str_table_purge(vm);
    classes_purge(vm);
    ids_purge(vm);
    weakrefs_purge(vm);
}

const VmHooks vm_hooks = {object_kinds, trace_roots, after_gc};

bool vm_safepoint(VM *vm) {
    if (!budget_poll(vm)) return false;
    return vm->finalising || finals_run(vm);
}

// Frames of src/builtins/py have no __name__ of their own that a guest should see.
static bool frame_is_builtin(const VM *vm, const Frame *f) {
    return is_dict(vm->frozen_cache) && f->fn->globals == as_dict(vm->frozen_cache);
}

// __name__ of the guest code that runs: frozen internals are looked through.
Value vm_current_module_name(VM *vm) {
    for (const Frame *f = vm->frame; f != NULL && f->code != NULL; f = f->prev) {
        if (f->code->hidden && f->prev != NULL && f->prev->code != NULL && !(f->code->flags & (CODE_MODULE | CODE_CLASS)) && frame_is_builtin(vm, f)) continue;
        Value v = VAL_UNSET;
        if (dict_get_str(vm, f->fn->globals, STR(dunder_name), &v) > 0) return v;
        return VAL_UNSET;
    }
    return VAL_UNSET;
}
