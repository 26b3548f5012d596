// import: the policy's allow-list, then sys.modules, then the constant table of modules. There is no search path and no loader.
#include "object/attr.h"
#include "object/class.h"
#include "object/exc.h"
#include "object/module.h"
#include "vm/vm.h"

static const ModuleDef *find_def(const StrObj *name) {
    for (const ModuleDef *const *d = module_defs; *d != NULL; d++)
        if (str_equal_ascii(name, (*d)->name)) return *d;
    return NULL;
}

// Binds submodule `name` in its parent's namespace.
static bool bind_in_parent(VM *vm, StrObj *name, Value module) {
    int64_t dot = -1;
    for (uint32_t i = 0; i < name->len; i++)
        if (str_at(name, i) == '.') dot = i;
    if (dot < 0) return true;
    StrObj *parent = str_slice(vm, name, 0, (size_t)dot), *last = str_slice(vm, name, (size_t)dot + 1, name->len);
    if (parent == NULL || last == NULL) return false;
    Value p;
    int had = dict_get_str(vm, vm->modules, parent, &p);
    if (had <= 0) return had == 0;
    return !is_kind(p, KIND_MODULE) || dict_set_str(vm, ((ModuleObj *)as_obj(p))->dict, str_intern(vm, last), module);
}

static bool run_frozen(VM *vm, const ModuleDef *def, ModuleObj *m) {
    CodeObj *code = code_load(vm, def->image, VAL_UNSET, true, VAL_UNSET);
    FuncObj *fn = code == NULL ? NULL : func_new(vm, code, m->dict);
    return fn != NULL && !is_err(vm_call0(vm, val_obj(fn)));
}

static Value load_module(VM *vm, StrObj *name, const ModuleDef *def) {
    ModuleObj *m = module_from_def(vm, def);
    if (m == NULL || !dict_set_str(vm, vm->modules, str_intern(vm, name), val_obj(m))) return VAL_ERR;
    if ((def->image != NULL && !run_frozen(vm, def, m)) || !bind_in_parent(vm, name, val_obj(m))) {
        dict_del_str(vm, vm->modules, name);
        return VAL_ERR;
    }
    Value v;
    return dict_get_str(vm, vm->modules, name, &v) > 0 ? v : val_obj(m);
}

static Value missing_module(VM *vm, StrObj *name, StrObj *missing) {
    Value hint = host_package_hint(vm, missing);
    if (hint != VAL_UNSET) err_raise(vm, EXC_ModuleNotFoundError, "No module named %R. %S", val_obj(name), hint);
    else err_raise(vm, EXC_ModuleNotFoundError, "No module named %R", val_obj(name));
    if (vm->exc != VAL_UNSET) as_exc(vm->exc)->f[IMPORT_NAME] = val_obj(name);
    return VAL_ERR;
}

// sys.modules[name], loading it and its parents. No policy: for natives and after it was asked.
Value import_module(VM *vm, StrObj *name) {
    Value v;
    int had = dict_get_str(vm, vm->modules, name, &v);
    if (had != 0) {
        if (had > 0 && v == VAL_NONE) return err_raise(vm, EXC_ModuleNotFoundError, "import of %N halted; None in sys.modules", name);
        return had < 0 ? VAL_ERR : v;
    }
    if (!c_stack_ok(vm)) return VAL_ERR;
    for (uint32_t i = 0; i < name->len; i++) {
        if (str_at(name, i) != '.') continue;
        StrObj *parent = str_slice(vm, name, 0, i);
        if (parent == NULL) return VAL_ERR;
        Value p = import_module(vm, parent);
        if (is_err(p)) return VAL_ERR;
        if (find_def(name) == NULL && is_kind(p, KIND_MODULE)) {
            // collections.abc and the like may be attributes that are modules
            Value sub;
            if (!attr_lookup(vm, p, str_intern(vm, str_slice(vm, name, i + 1, name->len)), &sub)) return VAL_ERR;
            if (is_kind(sub, KIND_MODULE)) return sub;
            bool package = false;
            for (const ModuleDef *const *d = module_defs; *d != NULL && !package; d++)
                package = strlen((*d)->name) > i && str_prefix_ascii(parent, (*d)->name) && (*d)->name[i] == '.';
            if (!package) {
                err_raise(vm, EXC_ModuleNotFoundError, "No module named %R; '%N' is not a package", val_obj(name), parent);
                if (vm->exc != VAL_UNSET) as_exc(vm->exc)->f[IMPORT_NAME] = val_obj(name);
                return VAL_ERR;
            }
        }
    }
    const ModuleDef *def = find_def(name);
    return def == NULL ? missing_module(vm, name, name) : load_module(vm, name, def);
}

Value import_name(VM *vm, Frame *f, StrObj *name, Value fromlist, unsigned level) {
    if (level > 0) {
        (void)f;
        return err_raise(vm, EXC_ImportError, "attempted relative import with no known parent package");
    }
    if (!f->code->hidden && !host_import_allowed(vm, name, fromlist)) return VAL_ERR;
    host_note_import(vm, name);
    Value m = import_module(vm, name);
    if (is_err(m)) return VAL_ERR;
    if (fromlist != VAL_NONE) return m;
    for (uint32_t i = 0; i < name->len; i++)
        if (str_at(name, i) == '.') return import_module(vm, str_slice(vm, name, 0, i));
    return m;
}

Value import_from(VM *vm, Value module, StrObj *name) {
    Value v;
    if (!attr_lookup(vm, module, name, &v)) return VAL_ERR;
    if (v != VAL_UNSET) return v;
    Value mod_name;
    if (!attr_lookup(vm, module, STR(dunder_name), &mod_name)) return VAL_ERR;
    if (is_str(mod_name)) { // a submodule?
        StrObj *full = str_printf(vm, "%S.%N", mod_name, name);
        if (full == NULL) return VAL_ERR;
        int had = dict_get_str(vm, vm->modules, full, &v);
        if (had != 0) return had < 0 ? VAL_ERR : v;
        if (find_def(full) != NULL) return import_module(vm, full);
    } else {
        mod_name = val_obj(str_from_cstr(vm, "<unknown module name>"));
    }
    err_raise(vm, EXC_ImportError, "cannot import name '%N' from '%S' (unknown location)", name, mod_name);
    if (vm->exc != VAL_UNSET) as_exc(vm->exc)->f[1] = mod_name;
    return VAL_ERR;
}

static bool star_set(VM *vm, Frame *f, Value ns, StrObj *name, Value v) {
    return ns == VAL_UNSET ? dict_set_str(vm, f->fn->globals, name, v) : slow_nset(vm, ns, name, v);
}

bool import_star(VM *vm, Frame *f, Value module, Value ns) {
    Value all;
    if (!attr_lookup(vm, module, STR(dunder_all), &all)) return false;
    if (all == VAL_UNSET) {
        Value dict = attr_get(vm, module, STR(dunder_dict));
        if (is_err(dict)) return false;
        DictObj *copy = dict_copy(vm, as_dict(dict));
        size_t pos = 0;
        Value k, v;
        while (copy != NULL && dict_next(copy, &pos, &k, &v))
            if (is_str(k) && as_str(k)->len > 0 && str_at(as_str(k), 0) != '_' && !star_set(vm, f, ns, str_intern(vm, as_str(k)), v))
                return false;
        return copy != NULL;
    }
    IterLoop it;
    Value k;
    if (!iter_begin(vm, &it, all)) return false;
    while (iter_step(vm, &it, &k)) {
        if (!is_str(k)) {
            err_raise(vm, EXC_TypeError, "Item in __all__ must be str, not %T", k);
            return false;
        }
        StrObj *name = str_intern(vm, as_str(k));
        Value v = name == NULL ? VAL_ERR : attr_get(vm, module, name);
        if (is_err(v) || !star_set(vm, f, ns, name, v)) return false;
    }
    return !it.failed;
}
