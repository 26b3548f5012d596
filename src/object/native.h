// Natives: C functions with a Python signature. A row {name, signature, function, doc} is all that a native needs: the build tool
// (tools/gen_tables.py) makes the static NativeObj, its parsed signature and the attribute tables from it. No code registers anything.
#pragma once

#include "object/object.h"

// a[i] is parameter i of the signature, self first; *args arrives as a tuple, **kwargs as a dict (or unset when empty).
// An omitted parameter holds its default when that is None, True, False, a small int or a string literal, else VAL_UNSET.
// n is the number of parameters in the signature (NATIVE_RAW: the number of raw positional arguments, and
// vm->tail_kwnames names the trailing keyword values: a[n - nkw ..]).
// Returns VAL_ERR with an exception or a limit set, VAL_TAIL after call_tail, or the value.
typedef Value (*NativeFn)(VM *vm, Value *a, unsigned n);

typedef enum NativeFlag {
    NATIVE_CLASSMETHOD = 1,  // first parameter is the class
    NATIVE_STATICMETHOD = 2, // no self
    NATIVE_GETTER = 4,       // attribute: called with self on read; a row "name=" with NATIVE_GETTER is its setter (self, value)
    NATIVE_RAW = 8,          // no binding
    NATIVE_NEW = 16,         // __new__: static, first parameter is the class
    NATIVE_SLOT = 32,        // generated wrapper of a C slot
    NATIVE_MEMBER = 64,      // of a getter: CPython has a plain field here, which it calls "readonly attribute"
} NativeFlag;

typedef struct NativeRow {
    const char *name;
    const char *signature; // Python's, as inspect.signature shows it with self: "(self, object, /)"
    NativeFn fn;
    const char *doc;
    unsigned flags;
} NativeRow;

// The arguments of a call before binding: positional ones, then the values of the keyword names.
typedef struct CallArgs {
    const Value *args; // npos positional, then one for each of kwnames
    unsigned npos;
    unsigned nkw;
    const Value *kwnames; // nkw interned StrObj values
} CallArgs;

typedef enum ParamKind { PARAM_POSONLY, PARAM_POSKW, PARAM_VARARGS, PARAM_KWONLY, PARAM_VARKW } ParamKind;

typedef struct NativeParam {
    const StrObj *name;
    Value def;      // default, or unset
    uint8_t kind;   // ParamKind
    uint8_t required;
} NativeParam;

typedef struct Signature {
    uint8_t nparams;
    uint8_t min_pos, max_pos; // positional arguments that may be given (max_pos excludes *args)
    uint8_t nposonly;
    uint8_t nkwonly;
    uint8_t simple; // only positional-only parameters: the fast path
    uint8_t varargs, varkw; // index + 1 of the parameter, 0 = none
    const NativeParam *params;
} Signature;

// builtin_function_or_method, method_descriptor, ... The static object of one row.
typedef struct NativeObj {
    Obj h;
    NativeFn fn;
    const StrObj *name;
    const Signature *sig;
    const ClassObj *owner;    // the type whose method it is, or NULL
    const StrObj *module;     // the module whose function it is, or NULL
    const char *doc;
    const char *sigtext;
    unsigned flags;
    unsigned dunder;          // NATIVE_SLOT: which Dunder
    const struct NativeObj *setter; // of a getset row, or NULL
} NativeObj;

// ---- static types ---------------------------------------------------------------------------------------------------

// The C side of a type's behaviour; NULL = inherit from the base's (object's) default. A native must not assume that an
// operand's class is exactly its own, only the KIND.
typedef struct TypeSlots {
    Value (*repr)(VM *vm, Value self);
    Value (*str)(VM *vm, Value self);
    bool (*hash)(VM *vm, Value self, int64_t *out);              // false = error
    Value (*compare)(VM *vm, Value a, Value b, CmpOp op);        // VAL_NOTIMPL when it does not know b
    Value (*binary)(VM *vm, Value a, Value b, BinOp op);         // a or b has this type; VAL_NOTIMPL likewise
    Value (*inplace)(VM *vm, Value a, Value b, BinOp op);        // a has this type
    Value (*unary)(VM *vm, Value a, UnOp op);                    // VAL_NOTIMPL when op is not supported
    int (*truth)(VM *vm, Value self);                            // 1, 0, -1 error
    int64_t (*len)(VM *vm, Value self);                          // -1 error
    Value (*getitem)(VM *vm, Value self, Value key);
    bool (*setitem)(VM *vm, Value self, Value key, Value v);     // v unset = delete
    int (*contains)(VM *vm, Value self, Value item);             // 1, 0, -1 error
    Value (*iter)(VM *vm, Value self);
    Value (*next)(VM *vm, Value self);                           // VAL_STOP = exhausted
    Value (*call)(VM *vm, Value self, const CallArgs *c);
    Value (*getattr)(VM *vm, Value self, StrObj *name);          // VAL_UNSET without error = not found
    int (*setattr)(VM *vm, Value self, StrObj *name, Value v);   // v unset = delete; 1 done, 0 not mine: generic, -1 error
    Value (*descr_get)(VM *vm, Value descr, Value obj, ClassObj *cls); // obj unset = from the class
    bool (*descr_set)(VM *vm, Value descr, Value obj, Value v);  // v unset = delete. Its presence makes a data descriptor.
    Value (*format)(VM *vm, Value self, StrObj *spec);
} TypeSlots;

typedef struct StaticAttr {
    const StrObj *name;
    Value value; // NativeObj, or a constant
} StaticAttr;

typedef enum ClassFlag {
    CLASS_STATIC = 1,
    CLASS_BASE = 2,      // may be subclassed
    CLASS_SEQUENCE = 4,  // matches sequence patterns
    CLASS_MAPPING = 8,
    CLASS_DICT = 16,     // instances have a __dict__
    CLASS_SELF_MATCH = 32, // one positional sub-pattern matches the subject itself
    CLASS_ABSTRACT = 64, // has abstract methods
    CLASS_HAS_DEL = 128,
    CLASS_GUEST_GETATTR = 256, // defines __getattribute__ or __getattr__ or __setattr__/__delattr__ somewhere: no plain caching
    CLASS_WEAKREFABLE = 512,
    CLASS_EXCEPTION = 1024,
    CLASS_GUEST_NEW = 2048, // __new__ or metaclass __call__ of the guest
} ClassFlag;

// A class, static or made by the guest.
struct ClassObj {
    Obj h;
    const StrObj *name;
    const ClassObj *base;  // the base that gives the layout
    const TypeSlots *slots; // of the nearest static class (itself if static)
    uint32_t flags;        // ClassFlag
    uint8_t inst_kind;     // Kind of its instances
    uint8_t pad;
    uint16_t inst_size;    // bytes of the native part of an instance
    // static classes
    const StaticAttr *attrs; // in the order of the tables
    uint32_t nattrs;
    uint32_t attr_mask;
    const uint16_t *attr_index; // open-addressed: probe i = hash & attr_mask, i + 1, ...; 0xFFFF = empty
    const char *doc;
    const char *module;      // "builtins", "types", ... for __module__ of static classes
    const ClassObj *const *static_mro; // NULL-terminated
    const NativeObj *new_fn, *init_fn;  // static: nearest __new__ and __init__ rows
    // guest classes
    uint32_t version;       // changes when an attribute that caches may rely on changes here or in a base
    uint32_t attrs_offset;  // where AttrPart lies in an instance (8 for INSTANCE), 0 = none
    uint32_t nmembers;      // __slots__ members incl. inherited, stored after the native part
    uint32_t inline_hint;   // attribute slots to allocate inline in the next instance
    Shape *root_shape;
    DictObj *dict;
    TupleObj *bases;
    TupleObj *mro;          // of classes
    Value qualname;
    Value *dunders;         // buffer [DU_COUNT]: cache of class_dunder, unset = not looked up; VAL_NONE-able, VAL_STOP = absent
    Value subclasses;       // list of weak references (raw pointers are cleared at collection), or unset
    Value abstract;         // __abstractmethods__ or unset
    uint32_t dunder_version;
    uint32_t init_version;  // version for which init_fast holds
    FuncObj *init_fast;     // __init__, when calling the class is: a plain instance, then this function
};

// ---- modules --------------------------------------------------------------------------------------------------------

typedef struct ModuleDef {
    const char *name;
    const char *doc;
    const StaticAttr *attrs; // functions, types, constants
    const uint16_t *attr_index; // as in ClassObj
    uint32_t nattrs;
    uint32_t attr_mask;
    bool (*init)(VM *vm, ModuleObj *m); // adds what cannot be constant; may be NULL
    const Image *image;                 // frozen Python body, or NULL
} ModuleDef;

// ---- generated tables -----------------------------------------------------------------------------------------------
// tools/gen_tables.py makes static data of every `const NativeRow <prefix>_rows[] = {...}` in src/object, vm, builtins, stdlib:
// - <prefix> is a type's ident in types.def or exceptions.def, or such an ident and "_more" words (str_case_rows adds to
//   str); in src/builtins it is free: functions of the module builtins; in src/stdlib it is a type's or a module's ident of modules.def.
// - The functions are static: the file is compiled together with its generated NativeObj tables.
// - The NativeObj of method T.m is native_<T>_<m>, of function M.f native_<M>_<f> (leading underscores as u_, __x__ as dunder_x).
// - Slots: a non-static `const TypeSlots <ident>_slots = {...}`. Special methods that are slots need no row: slots.def.
// gen/tables.h: `extern const ClassObj type_<ident>;` for every type, `extern const StrObj name_<ident>;` for every name in
// names.def and dunders.def (dunder_add for "__add__"), and the tables for looking up static strings and classes.
#define TYPE_OF(ident) ((ClassObj *)(uintptr_t)&type_##ident)
#define STR(ident) ((StrObj *)(uintptr_t)&name_##ident)
