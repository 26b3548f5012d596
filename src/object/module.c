// Modules: a name and a namespace. The namespace of a native module is filled from its constant table when it is imported.
#include "object/module.h"

#include "object/attr.h"
#include "object/call.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/list.h"
#include "object/str.h"

static bool module_setup(VM *vm, ModuleObj *m, Value name, Value doc) {
    m->dict = dict_new(vm);
    return m->dict != NULL && dict_set_str(vm, m->dict, STR(dunder_name), name) && dict_set_str(vm, m->dict, STR(dunder_doc), doc) &&
           dict_set_str(vm, m->dict, STR(dunder_package), VAL_NONE) && dict_set_str(vm, m->dict, STR(dunder_loader), VAL_NONE) &&
           dict_set_str(vm, m->dict, STR(dunder_spec), VAL_NONE);
}

ModuleObj *module_new(VM *vm, StrObj *name) {
    ModuleObj *m = heap_alloc(vm, sizeof(ModuleObj), TYPE_OF(module), KIND_MODULE, 0);
    return m != NULL && module_setup(vm, m, val_obj(name), VAL_NONE) ? m : NULL;
}

ModuleObj *module_from_def(VM *vm, const ModuleDef *def) {
    StrObj *name = str_intern_utf8(vm, def->name, strlen(def->name));
    ModuleObj *m = name == NULL ? NULL : module_new(vm, name);
    if (m == NULL) return NULL;
    m->def = def;
    if (def->doc != NULL) {
        StrObj *doc = str_from_cstr(vm, def->doc);
        if (doc == NULL || !dict_set_str(vm, m->dict, STR(dunder_doc), val_obj(doc))) return NULL;
    }
    for (uint32_t i = 0; i < def->nattrs; i++)
        if (!dict_set_str(vm, m->dict, def->attrs[i].name, def->attrs[i].value)) return NULL;
    return def->init == NULL || def->init(vm, m) ? m : NULL;
}

static Value own_name(VM *vm, const ModuleObj *m) {
    Value v = VAL_UNSET; // made by __new__ alone, a module has no namespace
    if (m->dict != NULL && dict_get_str(vm, m->dict, STR(dunder_name), &v) < 0) return VAL_ERR;
    return v;
}

// Modules that the reference's modules hold under a private name (random._os): what asks for them is told so.
static bool hidden_module(VM *vm, StrObj *name) {
    static const char *const dangerous[] = {"_builtins", "_io", "_multiprocessing", "_os", "_pathlib", "_pty", "_shutil", "_socket", "_subprocess", "_sys"};
    for (size_t i = 0; i < sizeof dangerous / sizeof *dangerous; i++) {
        if (!str_equal_ascii(name, dangerous[i])) continue;
        err_raise(vm, EXC_AttributeError, "Forbidden access to module: %s", dangerous[i] + 1);
        if (vm->exc != VAL_UNSET) as_exc(vm->exc)->f[EXC_MAX_FIELDS - 1] = VAL_TRUE;
        return true;
    }
    return false;
}

void module_attr_error(VM *vm, Value module, StrObj *name) {
    if (hidden_module(vm, name)) return;
    Value mod = own_name(vm, (const ModuleObj *)as_obj(module));
    if (is_str(mod)) err_raise(vm, EXC_AttributeError, "module '%S' has no attribute '%N'", mod, name);
    else if (!err_pending(vm)) err_raise(vm, EXC_AttributeError, "module has no attribute '%N'", name);
}

static Value module_getattr(VM *vm, Value self, StrObj *name) {
    ModuleObj *m = (ModuleObj *)as_obj(self);
    Value v = VAL_UNSET;
    if (m->dict == NULL || dict_get_str(vm, m->dict, name, &v) < 0 || v != VAL_UNSET) return v;
    Value hook = VAL_UNSET; // PEP 562
    if (dict_get_str(vm, m->dict, &name_dunder_getattr, &hook) <= 0) return VAL_UNSET;
    return vm_call1(vm, hook, val_obj(name));
}

static int module_setattr(VM *vm, Value self, StrObj *name, Value v) {
    ModuleObj *m = (ModuleObj *)as_obj(self);
    if (m->dict == NULL) return 0;
    for (uint32_t i = 0; m->def == &builtins_def && i < m->def->nattrs; i++)
        if (m->def->attrs[i].name == name) { // what other code of the program relies on stays as it is
            err_raise(vm, EXC_AttributeError, "cannot change '%N' of module 'builtins'", name);
            return -1;
        }
    if (m->def == &builtins_def) vm->builtins_overlay = m->dict; // names of the guest's own
    if (v != VAL_UNSET) return dict_set_str(vm, m->dict, name, v) ? 1 : -1;
    int r = dict_del_str(vm, m->dict, name);
    if (r == 0) module_attr_error(vm, self, name);
    return r == 1 ? 1 : -1;
}

static Value module_repr(VM *vm, Value self) {
    Value name = own_name(vm, (const ModuleObj *)as_obj(self));
    if (is_err(name)) return val_obj(str_from_cstr(vm, "<module '?'>"));
    const ModuleObj *m = (const ModuleObj *)as_obj(self);
    return val_obj(str_printf(vm, m->def != NULL ? "<module %R (built-in)>" : "<module %R>", name));
}

static Value module_new_native(VM *vm, Value *a, unsigned n) {
    (void)n;
    return val_obj(instance_alloc(vm, as_class(a[0]), sizeof(ModuleObj)));
}

static Value module_init(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_str(a[1])) return err_raise(vm, EXC_TypeError, "module.__init__() argument 1 must be str, not %T", a[1]);
    return module_setup(vm, (ModuleObj *)as_obj(a[0]), a[1], a[2]) ? VAL_NONE : VAL_ERR;
}

static Value module_dict(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    DictObj *d = ((ModuleObj *)as_obj(a[0]))->dict;
    return d == NULL ? VAL_NONE : val_obj(d);
}

static Value module_dir(VM *vm, Value *a, unsigned n) {
    (void)n;
    ModuleObj *m = (ModuleObj *)as_obj(a[0]);
    Value hook = VAL_UNSET;
    if (m->dict == NULL) return val_obj(list_new(vm, 0));
    if (dict_get_str(vm, m->dict, &name_dunder_dir, &hook) > 0) return call_tail(vm, hook, 0, NULL);
    return dict_keys_list(vm, m->dict);
}

const TypeSlots module_slots = {.repr = module_repr, .getattr = module_getattr, .setattr = module_setattr};

const NativeRow module_rows[] = {
    {"__new__", "(type, /, *args, **kwargs)", module_new_native, "Create and return a new object.  See help(type) for accurate signature.", NATIVE_NEW},
    {"__init__", "(self, name, doc=None)", module_init, "Initialize self.  See help(type(self)) for accurate signature."},
    {"__dict__", "(self)", module_dict, "", NATIVE_GETTER},
    {"__dir__", "(self, /)", module_dir, "__dir__() -> list\nspecialized dir() implementation"},
};
