// Instances: configuration, birth and death. One allocation holds the VM and the host's
// half; everything else grows on demand.
#include <stdlib.h>
#include <time.h>

#include "api/host.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/module.h"
#include "object/str.h"
#include "vm/frame.h"
#include "vm/kinds.h"
#include "vm/vm.h"

typedef struct Instance {
    VM vm;
    VtHost host;
} Instance;

static uint64_t system_ns(clockid_t id) {
    struct timespec t;
    clock_gettime(id, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static uint64_t system_clock(void *ctx) {
    (void)ctx;
    return system_ns(CLOCK_MONOTONIC);
}

static uint64_t system_wall_clock(void *ctx) {
    (void)ctx;
    return system_ns(CLOCK_REALTIME);
}

static void system_sleep(void *ctx, uint64_t ns) {
    struct timespec t = {(time_t)(ns / 1000000000u), (long)(ns % 1000000000u)};
    (void)ctx;
    nanosleep(&t, NULL);
}

void vt_config_init(VtConfig *c, VtProfile profile) {
    *c = (VtConfig){
        .profile = profile,
        .max_operations = 2000000000u,
        .max_time = 30,
        .max_memory = (size_t)256 << 20,
        .max_output = (size_t)1 << 20,
        .max_depth = 1000,
        .depth_ceiling = 100000,
        .max_int_bits = (size_t)1 << 21,
        .max_suspensions = 1000,
        .max_sleep = 10,
        .c_stack = (size_t)256 << 10,
    };
    if (profile == VT_SMOLAGENTS) {
        c->max_while_iterations = 1000000;
        c->value_of_assignment = true;
    }
}

static bool config_usable(const VtConfig *c) {
    return c->max_operations > 0 && c->max_time > 0 && c->max_memory >= (64u << 10) &&
           c->max_output > 0 && c->max_depth > 0 && c->depth_ceiling >= c->max_depth &&
           c->max_int_bits >= 64 && c->c_stack >= (64u << 10) && c->max_suspensions > 0 &&
           c->max_sleep > 0;
}

static bool copy_imports(VtHost *h, const VtConfig *c) {
    if (c->imports == NULL || c->nimports == 0) return true;
    h->imports = calloc(c->nimports, sizeof *h->imports);
    if (h->imports == NULL) return false;
    for (size_t i = 0; i < c->nimports; i++, h->nimports++)
        if ((h->imports[i] = strdup(c->imports[i])) == NULL) return false;
    return true;
}

static void set_limits(VM *vm, const VtConfig *c) {
    vm->budget.max_ops = c->max_operations;
    vm->budget.max_time = (uint64_t)(c->max_time * 1e9);
    vm->budget.max_output = c->max_output;
    vm->budget.while_limit = c->max_while_iterations;
    vm->budget.clock = c->clock;
    vm->budget.clock_ctx = c->ctx;
    vm->max_depth = c->max_depth;
    vm->depth_ceiling = c->depth_ceiling;
    vm->max_int_bits = c->max_int_bits;
    vm->int_max_str_digits = 4300;
    vm->hash_seed = c->hash_seed;
    vm->random_seed = c->random_seed;
}

// The smolagents profile has these functions of math without an import.
static bool add_math_tools(VM *vm) {
    static const char *const names[] = {"acos", "asin", "atan", "atan2", "ceil", "cos", "degrees", "exp", "floor", "log", "radians", "sin", "sqrt", "tan"};
    DictObj *overlay = dict_new(vm);
    const ModuleDef *const *def = module_defs;
    while (*def != NULL && strcmp((*def)->name, "math") != 0) def++;
    for (size_t i = 0; overlay != NULL && *def != NULL && i < sizeof names / sizeof *names; i++)
        for (uint32_t j = 0; j < (*def)->nattrs; j++)
            if (str_equal_ascii((*def)->attrs[j].name, names[i]) &&
                !dict_set_str(vm, overlay, (*def)->attrs[j].name, (*def)->attrs[j].value))
                return false;
    vm->builtins_overlay = overlay;
    return overlay != NULL;
}

// The namespaces that every program begins with.
static bool make_main(VM *vm) {
    vm->globals = dict_new(vm);
    vm->modules = dict_new(vm);
    if (vm->modules != NULL && host_of(vm)->config.profile == VT_SMOLAGENTS && !add_math_tools(vm)) return false;
    ListObj *handles = vm->modules == NULL ? NULL : list_new(vm, 0);
    if (vm->globals == NULL || handles == NULL) return false;
    vm->handles = val_obj(handles);
    return dict_set_str(vm, vm->globals, STR(dunder_name), val_obj(STR(dunder_main)));
}

VtVm *vt_new(const VtConfig *config) {
    VtConfig defaults;
    vt_config_init(&defaults, VT_PYTHON);
    if (config == NULL) config = &defaults;
    Instance *in = config_usable(config) ? calloc(1, sizeof *in) : NULL;
    if (in == NULL) return NULL;
    VM *vm = &in->vm;
    VtHost *h = &in->host;
    vm->host = h;
    vm->hooks = &vm_hooks;
    h->config = *config;
    if (h->config.clock == NULL) h->config.clock = system_clock;
    if (h->config.wall_clock == NULL) h->config.wall_clock = system_wall_clock;
    if (h->config.sleep == NULL) h->config.sleep = system_sleep;
    buf_init(&h->output, NULL);
    buf_init(&h->error_type, NULL);
    buf_init(&h->error_message, NULL);
    buf_init(&h->traceback, NULL);
    set_limits(vm, &h->config);
    run_note_stack(vm, __builtin_frame_address(0));
    vm->class_version = static_class_count + 1;
    vm->next_id = 1;
    budget_begin_run(vm);
    if (!copy_imports(h, config) || !heap_init(vm, config->max_memory) ||
        !make_main(vm)) {
        vt_free(vm);
        return NULL;
    }
    heap_set_test_hooks(vm, config->stress_collections, config->fail_allocation);
    return vm;
}

void vt_free(VtVm *vm) {
    if (vm == NULL) return;
    VtHost *h = host_of(vm);
    frames_deinit(vm);
    heap_deinit(vm);
    for (size_t i = 0; i < h->nimports; i++)
        free(h->imports[i]);
    for (size_t i = 0; i < h->ntools; i++)
        free(h->tools[i].name);
    free(h->imports);
    free(h->tools);
    free(h->free_handles);
    buf_deinit(&h->output);
    buf_deinit(&h->error_type);
    buf_deinit(&h->error_message);
    buf_deinit(&h->traceback);
    free(vm); // the first member of its Instance
}
