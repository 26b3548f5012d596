// libFuzzer: JSON of the host to values and back. What was read must be written, and read
// again to the same text.
#include <stdlib.h>
#include <string.h>

#include "vitrine.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    size_t n1, n2;
    VtVm *vm = vt_new(NULL);
    if (vm == NULL) return 0;
    VtValue v = vt_from_json(vm, (const char *)data, size);
    char *first = v ? vt_to_json(vm, v, &n1) : NULL;
    if (first != NULL) {
        VtValue again = vt_from_json(vm, first, n1);
        char *second = again ? vt_to_json(vm, again, &n2) : NULL;
        if (second == NULL || n1 != n2 || memcmp(first, second, n1) != 0) abort();
        free(second);
    }
    free(first);
    vt_free(vm);
    return 0;
}
