// Vitrine: run Python that a language model wrote, inside this process, with nothing of
// the host within reach. The only public header.
//
//     VtConfig config;
//     vt_config_init(&config, VT_PYTHON);
//     VtVm *vm = vt_new(&config);
//     VtStatus status = vt_run(vm, "print(6 * 7)", 12, NULL);
//     const VtResult *result = vt_result(vm);     // output, error, value, usage
//     vt_free(vm);
//
// Instances are independent of each other; one instance is used by one thread at a time,
// except for vt_interrupt. Variables, functions, classes and imports live on between runs
// of an instance; output and counters do not. Text is UTF-8 (lone surrogates as their
// three bytes), with its length in bytes; it is also NUL-terminated.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define VT_API __attribute__((visibility("default")))
#define VT_VERSION "0.1.0"

typedef struct VM VtVm;

// A handle: a value of the instance that the host holds. 0 is no value. Valid until
// vt_release or vt_free.
typedef uint32_t VtValue;

typedef enum VtStatus {
    VT_OK,
    VT_EXCEPTION, // an uncaught exception, SystemExit included
    VT_LIMIT, // a limit was reached; the instance stays usable with the variables set so
              // far
    VT_FORBIDDEN, // refused by the policy: before anything ran, or an uncaught refused
                  // import
    VT_CALL,      // waits for the host: vt_pending, then vt_resume
    VT_BUSY,      // the instance is running or waiting already
} VtStatus;

typedef enum VtLimit {
    VT_LIMIT_NONE,
    VT_LIMIT_OPERATIONS,
    VT_LIMIT_WHILE,
    VT_LIMIT_TIME,
    VT_LIMIT_MEMORY,
    VT_LIMIT_OUTPUT,
    VT_LIMIT_SUSPENSIONS,
    VT_LIMIT_SLEEP,
    VT_LIMIT_INTERRUPT,
    VT_LIMIT_INT_BITS,
} VtLimit;

typedef enum VtProfile {
    VT_PYTHON,     // full Python; every module that Vitrine has may be imported
    VT_SMOLAGENTS, // the rules, limits and words of smolagents' local interpreter
} VtProfile;

typedef struct VtConfig {
    VtProfile profile;
    // Limits of one run, all on. 0 is not "none": vt_new refuses it, except where said.
    uint64_t max_operations;
    uint64_t max_while_iterations; // of one while statement; 0 = no limit of its own
    double max_time;               // seconds
    size_t max_memory;             // bytes of the whole instance
    size_t max_output;             // bytes
    unsigned max_depth;            // of Python calls, at the start
    unsigned depth_ceiling;        // what sys.setrecursionlimit may raise it to
    size_t max_int_bits;
    unsigned max_suspensions;
    double max_sleep; // seconds in all
    size_t c_stack;   // bytes of C stack below each API call
    // Patterns "pkg", "pkg.sub", "pkg.*", "*". NULL = what the profile allows. Copied by
    // vt_new.
    const char *const *imports;
    size_t nimports;
    // Determinism. Seeds 0: hash order is CPython's under PYTHONHASHSEED=0, random starts
    // from the clock.
    uint64_t random_seed;
    bool has_random_seed;
    uint64_t hash_seed;
    // Program output as it is written; NULL = only collected in the result. is_error:
    // sys.stderr.
    void (*output)(void *ctx, const char *text, size_t len, bool is_error);
    // Clocks in nanoseconds: wall since 1970, monotonic. NULL = the system's.
    uint64_t (*wall_clock)(void *ctx);
    uint64_t (*clock)(void *ctx);
    void (*sleep)(void *ctx, uint64_t ns);
    void *ctx; // passed to all of them
    // A final bare assignment yields its value, too (on in the smolagents profile).
    bool value_of_assignment;
    // Test hooks: collect at every n-th allocation; refuse the n-th allocation. 0 = off.
    uint32_t stress_collections;
    uint64_t fail_allocation;
} VtConfig;

typedef struct VtUsage {
    uint64_t operations; // deterministic
    uint64_t time_ns;
    size_t peak_memory;
    size_t output_bytes;
    unsigned tool_calls;
    unsigned imports;
} VtUsage;

// What the last run came to. Owned by the instance, valid until the next call of vt_run,
// vt_resume or vt_free.
typedef struct VtResult {
    VtStatus status;
    VtValue value; // of the last expression statement, or 0; released by the next run
    bool is_final_answer;
    const char *output; // what was printed (stdout and stderr in order), cut at the limit
    size_t output_len;
    const char *error_type; // "ValueError"; NULL without an error
    const char *error_message;
    unsigned error_line;   // line of the program, 0 = not known
    const char *traceback; // as CPython prints it, ends in a newline
    VtLimit limit;
    int exit_status; // what the program asks for: 0, 1 after an exception, SystemExit's
                     // status
    VtUsage usage;
} VtResult;

// Fills in the profile's defaults.
VT_API void vt_config_init(VtConfig *config, VtProfile profile);
// NULL if memory is short or the configuration is not usable. config NULL = the python
// profile's defaults.
VT_API VtVm *vt_new(const VtConfig *config);
VT_API void vt_free(VtVm *vm);

// Runs a program. filename is what tracebacks show; NULL = "<string>".
VT_API VtStatus vt_run(VtVm *vm, const char *source, size_t len, const char *filename);
// Syntax and policy only; the result has the error.
VT_API VtStatus vt_check(VtVm *vm, const char *source, size_t len, const char *filename);
VT_API const VtResult *vt_result(VtVm *vm);
// Ends the current run at its next safe point with VT_LIMIT_INTERRUPT. From any thread or
// a signal handler.
VT_API void vt_interrupt(VtVm *vm);
// The bytecode as text, to be released with free(); NULL and a result with the error if
// it does not compile.
VT_API char *vt_disassemble(VtVm *vm, const char *source, size_t len,
                            const char *filename);

// ---- tools: functions of the host that the guest may call ----
typedef struct VtCall {
    uint64_t id;
    const char *name;
    VtValue args;   // a tuple
    VtValue kwargs; // a dict
} VtCall;

// Returns the result's handle (released by the machine), or 0 after vt_throw.
typedef VtValue (*VtToolFn)(VtVm *vm, const VtCall *call, void *ctx);

// fn NULL: the call suspends the run, vt_run returns VT_CALL. False when the name is not
// usable or memory is short.
VT_API bool vt_define_tool(VtVm *vm, const char *name, const char *doc, VtToolFn fn,
                           void *ctx);
// The i-th call that waits; false when there is none. The handles live until the call is
// resumed.
VT_API bool vt_pending(VtVm *vm, unsigned i, VtCall *call);
VT_API VtStatus vt_resume(VtVm *vm, uint64_t id, VtValue value);
VT_API VtStatus vt_resume_error(VtVm *vm, uint64_t id, const char *type,
                                const char *message);
// In a tool: the guest sees this exception (a builtin exception's name; else
// RuntimeError).
VT_API void vt_throw(VtVm *vm, const char *type, const char *message);

// ---- values ----
typedef enum VtType {
    VT_TYPE_NONE,
    VT_TYPE_BOOL,
    VT_TYPE_INT,
    VT_TYPE_FLOAT,
    VT_TYPE_STR,
    VT_TYPE_BYTES,
    VT_TYPE_LIST,
    VT_TYPE_TUPLE,
    VT_TYPE_DICT,
    VT_TYPE_SET,
    VT_TYPE_OTHER,
} VtType;

// Builders return 0 when memory is short. Those that take handles do not release them.
VT_API VtValue vt_none(VtVm *vm);
VT_API VtValue vt_bool(VtVm *vm, bool b);
VT_API VtValue vt_int(VtVm *vm, int64_t i);
VT_API VtValue vt_float(VtVm *vm, double d);
VT_API VtValue vt_str(VtVm *vm, const char *text, size_t len);
VT_API VtValue vt_bytes(VtVm *vm, const void *data, size_t len);
VT_API VtValue vt_list(VtVm *vm, const VtValue *items, size_t n);
VT_API VtValue vt_dict(VtVm *vm, const VtValue *keys, const VtValue *values, size_t n);
VT_API VtValue vt_from_json(VtVm *vm, const char *json,
                            size_t len); // 0 also when it is not JSON
VT_API void vt_release(VtVm *vm, VtValue v);

VT_API VtType vt_type(VtVm *vm, VtValue v);
VT_API const char *vt_type_name(VtVm *vm, VtValue v);
VT_API bool vt_as_bool(VtVm *vm, VtValue v, bool *out);
VT_API bool vt_as_int(VtVm *vm, VtValue v, int64_t *out); // false: no int, or too large
VT_API bool vt_as_float(VtVm *vm, VtValue v, double *out);
// Text of a str or data of a bytes; NULL if it is neither. Valid until the handle is
// released.
VT_API const char *vt_as_text(VtVm *vm, VtValue v, size_t *len);
VT_API size_t vt_len(VtVm *vm, VtValue v); // of a list, tuple, dict, set; else 0
// Item i of a list or tuple, key or value of entry i of a dict: a new handle, or 0.
VT_API VtValue vt_item(VtVm *vm, VtValue v, size_t i);
VT_API VtValue vt_key(VtVm *vm, VtValue v, size_t i);
VT_API VtValue vt_entry(VtVm *vm, VtValue v, size_t i);
// Text to be released with free(). JSON: NULL when it has none (sets, objects, NaN are
// written as repr text).
VT_API char *vt_to_json(VtVm *vm, VtValue v, size_t *len);
VT_API char *vt_repr(VtVm *vm, VtValue v, size_t *len);

// Variables of the program.
VT_API bool vt_set(VtVm *vm, const char *name, VtValue v);
VT_API VtValue vt_get(VtVm *vm, const char *name); // 0 = not set

#ifdef __cplusplus
}
#endif
