// Inside api/: the host's half of an instance. It lies behind the VM struct in the same
// allocation.
#pragma once

#include "base/buf.h"
#include "object/host.h"
#include "object/types.h"
#include "vitrine.h"

typedef enum RunState {
    RUN_IDLE,
    RUN_ACTIVE,  // guest code runs now
    RUN_WAITING, // suspended for a host call
} RunState;

// A function of the host that the guest may call.
typedef struct HostTool {
    char *name;  // owned
    VtToolFn fn; // NULL: suspends
    void *ctx;
    const Obj *native; // its NativeObj, kept alive by vm->handles
} HostTool;

typedef struct VtHost {
    VtConfig config;
    char **imports; // patterns, owned
    size_t nimports;
    VtResult result;
    Buf output;                               // what the run printed
    Buf error_type, error_message, traceback; // texts of result
    RunState state;
    bool forbidden; // the pending or final error is a refusal of the policy
    HostTool *tools;
    size_t ntools;
    VtCall pending;     // valid while RUN_WAITING
    uint64_t next_call; // ids of calls, never reused
    uint64_t slept;     // ns in this run
    unsigned suspensions;
    uint32_t *free_handles; // indices of vm->handles that are free
    size_t nfree, free_cap;
    bool in_tool; // a callback tool runs: it may use values
} VtHost;

extern const VmHooks vm_hooks; // of vm/

static inline VtHost *host_of(VM *vm) {
    return (VtHost *)vm->host;
}

// ---- values.c ----
VtValue handle_new(VM *vm, Value v);   // 0 = memory short
Value handle_value(VM *vm, VtValue h); // unset if h is none
void handle_free(VM *vm, VtValue h);
// Begins and ends a use of the heap by the host outside of a run: notes the C stack,
// lifts a limit that is set.
typedef struct HostEntry {
    Limit limit;
    char *base;
} HostEntry;
HostEntry host_enter(VM *vm, void *here);
void host_leave(VM *vm, HostEntry e);

// ---- imports.c ----
bool import_matches(const VtHost *h, const char *name, size_t len);

// ---- run.c ----
VtStatus run_finish(VM *vm, Value v); // fills in the result
void run_note_stack(VM *vm, void *here);

// ---- json.c ----
Value json_to_value(VM *vm, const char *s,
                    size_t len); // VAL_ERR without an exception: not JSON
bool value_to_json(VM *vm, Value v, Buf *out, unsigned depth);
