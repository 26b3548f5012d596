// libFuzzer: whole programs in a small instance: every byte string must end in a result
// within its limits.
#include <stdlib.h>
#include <string.h>

#include "vitrine.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    VtConfig config;
    vt_config_init(&config, VT_PYTHON);
    config.max_operations = 200000;
    config.max_time = 5;
    config.max_memory = (size_t)32 << 20;
    config.max_output = 1 << 16;
    config.stress_collections = size % 5 == 0 ? 13 : 0;
    VtVm *vm = vt_new(&config);
    if (vm == NULL) return 0;
    char *text = malloc(size + 1);
    memcpy(text, data, size);
    text[size] = 0;
    VtStatus status = vt_run(vm, text, size, NULL);
    free(text);
    if (status == VT_CALL || status == VT_BUSY) abort();
    if (vt_run(vm, "1+1", 3, NULL) == VT_BUSY) abort(); // the instance stays usable
    vt_free(vm);
    return 0;
}
