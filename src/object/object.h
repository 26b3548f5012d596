// The layout of every builtin object, the kind and type enums, and the static type objects. Only data: the functions are
// in one header per type. A field's comment gives its unit or invariant.
#pragma once

#include "compile/image.h"
#include "heap/heap.h"
#include "heap/vm.h"

typedef enum Kind {
    KIND_STRTABLE_FIRST = KIND_FIRST_OBJECT - 1,
#define TYPE(id, KIND, name, base, struct_, flags, doc) KIND_##KIND,
#include "object/types.def"
#undef TYPE
    KIND_SHAPE,       // internal objects, never guest values
    KIND_DICT_ENTRIES, // buffer of DictEntry
    KIND_CLASS_EXTRA,
    KIND_NATIVE_BOX,  // storage of native modules' own objects: see NativeBoxObj
    KIND_COUNT
} Kind;

typedef enum BinOp {
    BIN_ADD, BIN_SUB, BIN_MUL, BIN_TRUEDIV, BIN_FLOORDIV, BIN_MOD, BIN_POW, BIN_LSHIFT, BIN_RSHIFT,
    BIN_AND, BIN_OR, BIN_XOR, BIN_MATMUL, BIN_DIVMOD, BIN_COUNT
} BinOp;
typedef enum CmpOp { CMP_LT, CMP_LE, CMP_EQ, CMP_NE, CMP_GT, CMP_GE } CmpOp;
typedef enum UnOp {
    UN_NEG, UN_POS, UN_INVERT, UN_ABS, UN_INT, UN_FLOAT, UN_INDEX, UN_COMPLEX
} UnOp;

typedef enum Dunder {
#define DUNDER(id, name) DU_##id,
#include "object/dunders.def"
#undef DUNDER
    DU_COUNT
} Dunder;

// ---- attributes -----------------------------------------------------------------------------------------------------

// A hidden class: which names an instance has, in order, and in which slot. Shapes form a tree below the class's root shape.
// dict mode: the shape's `dict_mode` is set and slots[0] is the DictObj that holds the attributes (obj.__dict__ was taken).
typedef struct Shape {
    Obj h;
    ClassObj *cls;
    struct Shape *parent; // without `name`
    StrObj *name;         // interned
    uint32_t slot;        // of `name`; the shape has slot+1 names
    uint32_t nslots;
    bool dict_mode;
    struct Shape *first_child, *next_sibling; // transitions (weak in spirit: kept while the class lives)
    struct Shape **index;  // buffer: open-addressed name -> shape, made when nslots > 8
    uint32_t index_mask;
} Shape;

// Attribute storage: at offset 8 when OBJ_ATTRS8 is set, else at obj_class(o)->attrs_offset (0 = has none).
typedef struct AttrPart {
    Shape *shape;
    Value *slots; // inline in the object or a KIND_BUF_VALUES buffer
} AttrPart;

typedef struct InstObj {
    Obj h;
    AttrPart attrs;
    uint32_t inline_cap; // how many slots `inl` has
    uint32_t pad;
    Value inl[];
} InstObj;

// ---- plain data -----------------------------------------------------------------------------------------------------

// Text: len code points of `width` bytes each at data; the narrowest width that fits. Immutable once visible.
struct StrObj {
    Obj h;        // OBJ_USER: interned
    int64_t hash; // 0 = not computed (the empty string's is 0 too)
    uint32_t len;
    uint8_t width; // 1, 2 or 4
    uint8_t ascii; // 1 = all code points < 128
    uint16_t view; // 1 = data lies in a growable buffer (see str_append)
    const void *data; // follows the struct, or static, or a buffer
};

typedef struct IntObj {
    Obj h;
    int32_t size; // limbs; negative for a negative number. Never fits inline (except for guest subclasses of int).
    uint32_t pad;
    uint64_t limbs[]; // least significant first, top limb non-zero
} IntObj;

typedef struct FloatObj { // guest subclasses of float only; plain floats are immediate
    Obj h;
    double value;
} FloatObj;

typedef struct ComplexObj {
    Obj h;
    double re, im;
} ComplexObj;

typedef struct TupleObj {
    Obj h;
    size_t len;
    Value items[];
} TupleObj;

typedef struct ListObj {
    Obj h;
    size_t len;
    size_t cap;
    Value *items; // KIND_BUF_VALUES buffer, NULL when cap is 0
} ListObj;

typedef struct DictEntry {
    Value key;   // unset = deleted
    Value value;
    int64_t hash;
} DictEntry;

// Compact ordered dict. version changes whenever an entry is added, removed or moved (not when a value is replaced): a
// site that cached (version, entry index) may read entries[index].value. Versions are unique in the instance.
struct DictObj {
    Obj h;
    uint32_t len;  // live entries
    uint32_t used; // entries in use including deleted ones
    uint32_t cap;  // entries allocated
    uint32_t mask; // index size - 1; 0 = no index, search linearly (cap <= 8)
    uint64_t version;
    DictEntry *entries; // KIND_DICT_ENTRIES buffer
    void *index;        // raw buffer of int8/16/32 by size; -1 empty
    Value factory;      // of a defaultdict, or unset
    uint32_t first;     // entries before it are deleted
};

typedef struct SetEntry {
    Value key; // unset = empty, VAL_DELETED = dummy
    int64_t hash;
} SetEntry;

typedef struct SetObj {
    Obj h;
    size_t len;  // live
    size_t fill; // live + dummies
    size_t mask;
    int64_t hash;      // frozenset: cached, -1 = not computed
    SetEntry *entries; // KIND_BUF_VALUES-compatible? no: own kind, traced by the set (KIND_BUF_RAW)
    uint64_t changes;  // count of structural changes, for iterators
} SetObj;

typedef struct RangeObj {
    Obj h;
    Value start, stop, step; // ints of any size
    Value len;               // int
} RangeObj;

typedef struct SliceObj {
    Obj h;
    Value start, stop, step;
} SliceObj;

typedef struct BytesObj {
    Obj h;
    int64_t hash; // 0 = not computed
    size_t len;
    uint8_t data[]; // NUL after the last byte
} BytesObj;

typedef struct BytearrayObj {
    Obj h;
    size_t len, cap;
    uint8_t *data; // raw buffer
    uint32_t exports; // memoryviews that forbid resizing
} BytearrayObj;

typedef struct MemoryviewObj {
    Obj h;
    Value owner;  // bytes, bytearray or array; unset when released
    size_t start, len; // items
    int64_t step; // items
    uint32_t itemsize;
    char format[4];
    bool readonly, released;
    Value shape; // tuple or unset
    int64_t hash;
} MemoryviewObj;

// ---- code -----------------------------------------------------------------------------------------------------------

// An inline cache: what it means depends on the op; all zero = empty. Lives beside the code, per instance.
typedef struct InlineCache {
    const void *key; // shape, class or dict-version discriminator
    uint64_t version;
    union {
        Value value;
        uint64_t slot;
    } u;
    ClassObj *cls;
} InlineCache;

// The second level of the inline caches, for sites that see many classes: direct-mapped by (shape or class, name).
enum { ATTR_CACHE_LEN = 256 };
typedef struct AttrCache {
    const void *key; // cache_key of the receiver
    const StrObj *name;
    ClassObj *cls;   // NULL: u.slot is the instance's slot; else u.value is the class's attribute, good for this version
    uint64_t version;
    union {
        Value value;
        uint64_t slot;
    } u;
} AttrCache;

typedef struct CodeObj {
    Obj h;
    const Insn *insns;      // into the image
    const ImagePos *pos;
    const ImageHandler *handlers;
    Value *consts;          // buffer of values
    StrObj **sites;         // raw buffer... traced by the code: names of the sites
    InlineCache *caches;    // buffer, one per site; NULL until first called
    uint32_t flags;         // CodeFlag
    uint32_t ninsns, nconsts, nsites, nhandlers, ninlines;
    uint32_t nposonly, npos, nkwonly, nparams; // nparams includes * and **
    uint32_t nlocals, nshown, nregs, ncells, nfrees, firstline;
    StrObj *name, *qualname, *filename;
    TupleObj *local_names, *free_names;
    const uint32_t *cells;  // registers that hold cells
    const Image *image;
    const ImageInline *inlines;
    Value image_owner;      // bytes object or buffer that keeps the image alive; unset when static
    Value source;           // source lines for tracebacks (list of str) or unset
    StrObj *source_text;    // what compile() was given, or NULL
    uint8_t compile_kind;   // CompileKind of vm/vm.h
    bool hidden;            // frozen internals: left out of tracebacks
} CodeObj;

typedef struct CellObj {
    Obj h;
    Value v;
} CellObj;

typedef struct FuncObj {
    Obj h;
    CodeObj *code;
    DictObj *globals;
    TupleObj *closure;  // of CellObj, or NULL
    TupleObj *defaults; // or NULL
    DictObj *kwdefaults; // or NULL
    uint32_t simple;    // number of parameters if positional-only binding suffices (no *, **, kwonly, generator), else UINT32_MAX
    uint32_t pad;
    Value name, qualname, module, doc, annotations, dict, type_params; // unset = take from code / None
} FuncObj;

typedef struct MethodObj {
    Obj h;
    Value func, self;
} MethodObj;

// property: a = getter, b = setter...
typedef struct PropertyObj {
    Obj h;
    Value get, set, del, doc, name;
} PropertyObj;

// classmethod, staticmethod, mappingproxy, ...: something that wraps one value.
typedef struct WrapObj {
    Obj h;
    Value v;
    Value dict; // attributes copied from the function, or unset
} WrapObj;

typedef struct SuperObj {
    Obj h;
    Value cls, self, self_class; // self unset = unbound
} SuperObj;

// A __slots__ member or an exception's field.
typedef struct MemberObj {
    Obj h;
    ClassObj *owner;
    StrObj *name;
    uint32_t index;  // slot index in the instance's inline member area
    uint32_t offset; // byte offset of the Value in the object
} MemberObj;

typedef struct ModuleObj {
    Obj h;
    AttrPart attrs_unused; // keeps OBJ_ATTRS8 off: modules use dict
    DictObj *dict;
    const struct ModuleDef *def; // native module, or NULL
} ModuleObj;

// ---- generators -----------------------------------------------------------------------------------------------------

typedef enum GenState { GEN_CREATED, GEN_SUSPENDED, GEN_RUNNING, GEN_DONE } GenState;

typedef struct GenObj { // generator, coroutine, async_generator
    Obj h;
    FuncObj *fn;
    const Insn *pc;   // where to resume
    Value *regs;      // KIND_BUF_VALUES buffer of code->nregs
    Value handled;    // exception being handled inside, saved while suspended
    Value delegate;   // iterator of the YIELDFROM it is suspended in, or unset
    Value name, qualname; // overrides, or unset
    uint8_t state;    // GenState
    uint8_t closed;   // async generator: closed / running flags
    uint8_t running_async;
    uint8_t hooks_inited;
    uint16_t resume_reg; // register that gets the sent value
    Value finalizer, origin;
} GenObj;

typedef struct AsyncSendObj {
    Obj h;
    GenObj *gen;
    Value arg;      // value to send, or exception args tuple for athrow
    uint8_t state;  // 0 new, 1 iterating, 2 closed
    uint8_t is_close;
} AsyncSendObj;

// ---- exceptions -----------------------------------------------------------------------------------------------------

enum { EXC_MAX_FIELDS = 8 };
struct ExcObj {
    Obj h;
    AttrPart attrs; // OBJ_ATTRS8
    TupleObj *args;
    Value cause, context, traceback; // unset = None
    bool suppress_context;
    uint8_t nfields;
    Value f[EXC_MAX_FIELDS]; // per group, see exc.c
};

enum { TRACEBACK_START = UINT32_MAX };
typedef struct TracebackObj { // one entry, outermost first; immutable except tb_next
    Obj h;
    Value next;
    CodeObj *code;
    uint32_t pc; // instruction index; TRACEBACK_START = the function was not begun
    uint32_t inline_depth; // how many of the inlined regions around pc this entry lies in; 0 = the code itself
    DictObj *globals;      // of the function, for suggestions; or NULL
} TracebackObj;

// ---- iterators ------------------------------------------------------------------------------------------------------

typedef struct SeqIterObj { // list, tuple, str, ..., generic sequence, reversed
    Obj h;
    Value seq; // unset when exhausted
    int64_t index;
} SeqIterObj;

typedef struct RangeIterObj {
    Obj h;
    int64_t next, step;
    uint64_t left;
} RangeIterObj;

typedef struct LongRangeIterObj {
    Obj h;
    Value next, step, left;
} LongRangeIterObj;

typedef struct DictIterObj {
    Obj h;
    DictObj *dict; // NULL when exhausted
    uint32_t len;  // expected dict->len
    uint32_t index;
    uint64_t version;
} DictIterObj;

typedef struct DictViewObj {
    Obj h;
    DictObj *dict;
} DictViewObj;

typedef struct SetIterObj {
    Obj h;
    SetObj *set; // NULL when exhausted
    size_t len;
    size_t index;
} SetIterObj;

typedef struct CallIterObj { // callable_iterator(fn, sentinel), filter(fn, iterator)
    Obj h;
    Value fn, other; // unset when exhausted
} CallIterObj;

typedef struct EnumerateObj {
    Obj h;
    Value it;
    Value next; // int
} EnumerateObj;

typedef struct ZipObj { // zip(*iterators), map(fn, *iterators)
    Obj h;
    Value fn;        // map only
    TupleObj *iters; // iterators
    bool strict, done;
} ZipObj;

typedef struct AliasObj { // GenericAlias, Union
    Obj h;
    Value origin;
    TupleObj *args;
    TupleObj *params; // or NULL
    bool starred;
} AliasObj;

struct WeakrefObj {
    Obj h;
    Obj *target; // not marked; NULL when dead
    Value callback;
    int64_t hash; // -1 = not computed
    bool proxy;
};

// Storage of a native module's own types (deque, StringIO, partial, itertools...): `n` values that the collector traces, then
// raw bytes that it does not. Kinds are told apart by class. Layout helpers in object/native.h.
typedef struct NativeBoxObj {
    Obj h;
    uint32_t nvalues;
    uint32_t nraw; // bytes after the values
    Value v[];
} NativeBoxObj;
