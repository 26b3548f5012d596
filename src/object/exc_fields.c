// The extra attributes of exceptions: getters and setters over ExcObj.f, by index.
#include "object/exc.h"
#include "object/types.h"

#define FIELD(i)                                                                                   \
    static Value get_##i(VM *vm, Value *a, unsigned n) {                                           \
        (void)vm, (void)n;                                                                         \
        Value v = as_exc(a[0])->f[i];                                                              \
        return v == VAL_UNSET ? VAL_NONE : v;                                                      \
    }                                                                                              \
    static Value set_##i(VM *vm, Value *a, unsigned n) {                                           \
        (void)vm, (void)n;                                                                         \
        as_exc(a[0])->f[i] = a[1];                                                                 \
        return VAL_NONE;                                                                           \
    }
FIELD(0)
FIELD(1)
FIELD(2)
FIELD(3)
FIELD(4)
FIELD(5)
FIELD(6)
FIELD(7)
#undef FIELD

const NativeRow StopIteration_rows[] = {
    {"value", "(self)", get_0, "generator return value", NATIVE_GETTER},
    {"value=", "(self, value)", set_0, "", NATIVE_GETTER},
};

const NativeRow SystemExit_rows[] = {
    {"code", "(self)", get_0, "exception code", NATIVE_GETTER},
    {"code=", "(self, value)", set_0, "", NATIVE_GETTER},
};

const NativeRow BaseExceptionGroup_rows[] = {
    {"message", "(self)", get_0, "exception message", NATIVE_GETTER | NATIVE_MEMBER},
    {"exceptions", "(self)", get_1, "nested exceptions", NATIVE_GETTER | NATIVE_MEMBER},
};

const NativeRow AttributeError_rows[] = {
    {"name", "(self)", get_0, "attribute name", NATIVE_GETTER},
    {"name=", "(self, value)", set_0, "", NATIVE_GETTER},
    {"obj", "(self)", get_1, "object", NATIVE_GETTER},
    {"obj=", "(self, value)", set_1, "", NATIVE_GETTER},
};

const NativeRow NameError_rows[] = {
    {"name", "(self)", get_0, "name", NATIVE_GETTER},
    {"name=", "(self, value)", set_0, "", NATIVE_GETTER},
};

const NativeRow ImportError_rows[] = {
    {"msg", "(self)", get_0, "exception message", NATIVE_GETTER},
    {"msg=", "(self, value)", set_0, "", NATIVE_GETTER},
    {"name", "(self)", get_1, "module name", NATIVE_GETTER},
    {"name=", "(self, value)", set_1, "", NATIVE_GETTER},
    {"path", "(self)", get_2, "module path", NATIVE_GETTER},
    {"path=", "(self, value)", set_2, "", NATIVE_GETTER},
};

static Value get_written(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value v = as_exc(a[0])->f[OS_WRITTEN];
    return v != VAL_UNSET ? v : err_raise(vm, EXC_AttributeError, "characters_written");
}

const NativeRow OSError_rows[] = {
    {"characters_written", "(self)", get_written, "", NATIVE_GETTER},
    {"characters_written=", "(self, value)", set_4, "", NATIVE_GETTER},
    {"errno", "(self)", get_0, "POSIX exception code", NATIVE_GETTER},
    {"errno=", "(self, value)", set_0, "", NATIVE_GETTER},
    {"strerror", "(self)", get_1, "exception strerror", NATIVE_GETTER},
    {"strerror=", "(self, value)", set_1, "", NATIVE_GETTER},
    {"filename", "(self)", get_2, "exception filename", NATIVE_GETTER},
    {"filename=", "(self, value)", set_2, "", NATIVE_GETTER},
    {"filename2", "(self)", get_3, "second exception filename", NATIVE_GETTER},
    {"filename2=", "(self, value)", set_3, "", NATIVE_GETTER},
};

const NativeRow SyntaxError_rows[] = {
    {"msg", "(self)", get_0, "exception msg", NATIVE_GETTER},
    {"msg=", "(self, value)", set_0, "", NATIVE_GETTER},
    {"filename", "(self)", get_1, "exception filename", NATIVE_GETTER},
    {"filename=", "(self, value)", set_1, "", NATIVE_GETTER},
    {"lineno", "(self)", get_2, "exception lineno", NATIVE_GETTER},
    {"lineno=", "(self, value)", set_2, "", NATIVE_GETTER},
    {"offset", "(self)", get_3, "exception offset", NATIVE_GETTER},
    {"offset=", "(self, value)", set_3, "", NATIVE_GETTER},
    {"text", "(self)", get_4, "exception text", NATIVE_GETTER},
    {"text=", "(self, value)", set_4, "", NATIVE_GETTER},
    {"end_lineno", "(self)", get_5, "exception end lineno", NATIVE_GETTER},
    {"end_lineno=", "(self, value)", set_5, "", NATIVE_GETTER},
    {"end_offset", "(self)", get_6, "exception end offset", NATIVE_GETTER},
    {"end_offset=", "(self, value)", set_6, "", NATIVE_GETTER},
    {"print_file_and_line", "(self)", get_7, "exception print_file_and_line", NATIVE_GETTER},
    {"print_file_and_line=", "(self, value)", set_7, "", NATIVE_GETTER},
};

const NativeRow UnicodeDecodeError_rows[] = {
    {"encoding", "(self)", get_0, "exception encoding", NATIVE_GETTER},
    {"encoding=", "(self, value)", set_0, "", NATIVE_GETTER},
    {"object", "(self)", get_1, "exception object", NATIVE_GETTER},
    {"object=", "(self, value)", set_1, "", NATIVE_GETTER},
    {"start", "(self)", get_2, "exception start", NATIVE_GETTER},
    {"start=", "(self, value)", set_2, "", NATIVE_GETTER},
    {"end", "(self)", get_3, "exception end", NATIVE_GETTER},
    {"end=", "(self, value)", set_3, "", NATIVE_GETTER},
    {"reason", "(self)", get_4, "exception reason", NATIVE_GETTER},
    {"reason=", "(self, value)", set_4, "", NATIVE_GETTER},
};

const NativeRow UnicodeEncodeError_rows[] = {
    {"encoding", "(self)", get_0, "exception encoding", NATIVE_GETTER},
    {"encoding=", "(self, value)", set_0, "", NATIVE_GETTER},
    {"object", "(self)", get_1, "exception object", NATIVE_GETTER},
    {"object=", "(self, value)", set_1, "", NATIVE_GETTER},
    {"start", "(self)", get_2, "exception start", NATIVE_GETTER},
    {"start=", "(self, value)", set_2, "", NATIVE_GETTER},
    {"end", "(self)", get_3, "exception end", NATIVE_GETTER},
    {"end=", "(self, value)", set_3, "", NATIVE_GETTER},
    {"reason", "(self)", get_4, "exception reason", NATIVE_GETTER},
    {"reason=", "(self, value)", set_4, "", NATIVE_GETTER},
};

const NativeRow UnicodeTranslateError_rows[] = {
    {"object", "(self)", get_1, "exception object", NATIVE_GETTER},
    {"object=", "(self, value)", set_1, "", NATIVE_GETTER},
    {"start", "(self)", get_2, "exception start", NATIVE_GETTER},
    {"start=", "(self, value)", set_2, "", NATIVE_GETTER},
    {"end", "(self)", get_3, "exception end", NATIVE_GETTER},
    {"end=", "(self, value)", set_3, "", NATIVE_GETTER},
    {"reason", "(self)", get_4, "exception reason", NATIVE_GETTER},
    {"reason=", "(self, value)", set_4, "", NATIVE_GETTER},
};
