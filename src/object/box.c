// Objects of native modules' own types, see NativeBoxObj: values that the collector
// traces, then raw bytes, then the attributes of classes whose instances have a __dict__.
#include "object/box.h"

#include "object/class.h"

NativeBoxObj *box_new(VM *vm, const ClassObj *cls, unsigned nvalues, unsigned nraw) {
    size_t size = sizeof(NativeBoxObj) + nvalues * sizeof(Value) + nraw;
    size_t own_dict =
        !class_is_guest(cls) && cls->flags & CLASS_DICT ? sizeof(AttrPart) : 0;
    NativeBoxObj *b =
        (NativeBoxObj *)instance_alloc(vm, cls, ((size + 7) & ~(size_t)7) + own_dict);
    if (b == NULL) return NULL;
    b->nvalues = nvalues;
    b->nraw = nraw;
    return b;
}
