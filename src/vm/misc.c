// Small services that natives and the loop share: frozen helpers, unusual results, exception groups for except*.
#include "object/attr.h"
#include "object/class.h"
#include "object/exc.h"
#include "object/module.h"
#include "vm/vm.h"

Value builtins_static(VM *vm, StrObj *name) {
    (void)vm;
    if (name->hash == 0) str_hash(vm, name);
    for (uint32_t i = (uint32_t)name->hash & builtins_def.attr_mask;; i = (i + 1) & builtins_def.attr_mask) {
        uint16_t at = builtins_def.attr_index[i];
        if (at == 0xFFFF) return str_equal(name, STR(dunder_name)) ? val_obj(STR(builtins)) : VAL_UNSET;
        const StaticAttr *a = &builtins_def.attrs[at];
        if (a->name == name || str_equal(a->name, name)) return a->value;
    }
}

// The module _frozen holds the guest-language halves of builtins; it is loaded at the first need.
Value frozen_named(VM *vm, StrObj *name) {
    if (vm->frozen_cache == VAL_UNSET) {
        StrObj *module = str_intern_utf8(vm, "_frozen", 7);
        Value m = module == NULL ? VAL_ERR : import_module(vm, module);
        if (is_err(m)) return VAL_ERR;
        vm->frozen_cache = val_obj(((ModuleObj *)as_obj(m))->dict);
    }
    Value v = VAL_UNSET;
    if (dict_get_str(vm, as_dict(vm->frozen_cache), name, &v) < 0) return VAL_ERR;
    return v != VAL_UNSET ? v : err_raise(vm, EXC_SystemError, "frozen function %N is missing", name);
}

Value frozen_function(VM *vm, const char *name) {
    StrObj *key = str_intern_utf8(vm, name, strlen(name));
    return key == NULL ? VAL_ERR : frozen_named(vm, key);
}

Value vm_suspend_error(VM *vm) {
    return err_raise(vm, EXC_RuntimeError, "a tool that suspends cannot be called here");
}

bool dict_update_is_mapping(VM *vm, Value v) {
    Value keys;
    if (is_dict(v)) return true;
    return attr_lookup(vm, v, STR(keys), &keys) && keys != VAL_UNSET;
}

Value attr_get_generic(VM *vm, Value o, StrObj *name) {
    Value v;
    if (is_class(o)) v = type_getattr(vm, o, name);
    else if (!attr_generic(vm, o, name, &v)) return VAL_ERR;
    if (v != VAL_UNSET) return v;
    return err_pending(vm) ? VAL_ERR : attr_error(vm, o, name);
}

// repr with non-ASCII characters escaped.
Value op_ascii(VM *vm, Value v) {
    Value r = op_repr(vm, v);
    if (is_err(r) || as_str(r)->ascii) return r;
    const StrObj *s = as_str(r);
    if (!budget_charge(vm, s->len)) return VAL_ERR;
    StrBuilder b;
    sb_init(&b, vm);
    static const char hex[] = "0123456789abcdef";
    for (uint32_t i = 0; i < s->len; i++) {
        uint32_t c = str_at(s, i);
        if (c < 128) {
            sb_char(&b, c);
            continue;
        }
        int digits = c < 256 ? 2 : c < 65536 ? 4 : 8;
        sb_char(&b, '\\');
        sb_char(&b, digits == 2 ? 'x' : digits == 4 ? 'u' : 'U');
        for (int d = digits - 1; d >= 0; d--) sb_char(&b, (uint8_t)hex[c >> 4 * d & 15]);
    }
    return sb_finish(&b);
}

// ---- exception groups -----------------------------------------------------------------------------------------------

Value exc_wrap_group(VM *vm, Value exc) {
    Value list = val_obj(tuple_from(vm, &exc, 1));
    if (is_err(list)) return VAL_ERR;
    Value args[2] = {val_obj(str_empty()), list};
    Value g = vm_call2(vm, val_obj(exc_classes[EXC_BaseExceptionGroup]), args[0], args[1]);
    if (!is_err(g)) as_exc(g)->traceback = as_exc(exc)->traceback;
    return g;
}

// match, *rest of group exc by type (group.split). Either may be None.
Value exc_split_group(VM *vm, Value exc, Value type, Value *rest) {
    Value fn = attr_get_str(vm, exc, "split");
    Value pair = is_err(fn) ? VAL_ERR : vm_call1(vm, fn, type);
    if (is_err(pair)) return VAL_ERR;
    if (!is_tuple(pair) || as_tuple(pair)->len < 2)
        return err_raise(vm, EXC_TypeError, "%T.split must return a tuple, not %T", exc, pair);
    *rest = as_tuple(pair)->items[1];
    return as_tuple(pair)->items[0];
}

Value do_egraise(VM *vm, Value orig, Value list) {
    Value fn = frozen_function(vm, "prep_reraise_star");
    return is_err(fn) ? VAL_ERR : vm_call2(vm, fn, orig, list);
}

Value asyncgen_wrap(VM *vm, Value v) {
    WrapObj *w = heap_alloc(vm, sizeof(WrapObj), TYPE_OF(async_generator_wrapped_value), KIND_ASYNCGENVALUE, 0);
    if (w != NULL) w->v = v;
    return val_obj(w);
}
