// A host program: two tools, one answered by a callback, one by the host itself while the
// run waits.
//
//     cc embed.c $(pkg-config --cflags --libs vitrine) -o embed
#include <stdio.h>
#include <string.h>
#include <vitrine.h>

// add(a, b): a callback.
static VtValue add(VtVm *vm, const VtCall *call, void *ctx) {
    int64_t a, b;
    (void)ctx;
    VtValue first = vt_item(vm, call->args, 0), second = vt_item(vm, call->args, 1);
    if (!vt_as_int(vm, first, &a) || !vt_as_int(vm, second, &b)) {
        vt_throw(vm, "TypeError", "add() takes two integers");
        return 0;
    }
    vt_release(vm, first);
    vt_release(vm, second);
    return vt_int(vm, a + b);
}

static const char program[] =
    "try:\n"
    "    add(1, 'x')\n"
    "except TypeError as error:\n"
    "    print('refused:', error)\n"
    "cities = sorted(['Oslo', 'Rome'], key=lambda city: ask(city, unit='C'))\n"
    "{'coldest': cities[0], 'sum': add(40, 2)}\n";

int main(void) {
    VtConfig config;
    vt_config_init(&config, VT_PYTHON);
    config.max_time = 2;
    VtVm *vm = vt_new(&config);
    if (vm == NULL || !vt_define_tool(vm, "add", "Add two integers.", add, NULL) ||
        !vt_define_tool(vm, "ask", "The temperature of a city.", NULL, NULL))
        return 1;

    VtStatus status = vt_run(vm, program, strlen(program), "program.py");
    while (status ==
           VT_CALL) { // ask() waits: any time may pass here, the run costs nothing
        VtCall call;
        if (!vt_pending(vm, 0, &call)) return 1;
        VtValue city = vt_item(vm, call.args, 0);
        VtValue degrees =
            vt_int(vm, strcmp(vt_as_text(vm, city, NULL), "Oslo") == 0 ? 4 : 21);
        status = vt_resume(vm, call.id, degrees);
        vt_release(vm, city);
        vt_release(vm, degrees);
    }

    const VtResult *result = vt_result(vm);
    printf("%.*s", (int)result->output_len, result->output);
    if (status == VT_OK) {
        size_t len;
        char *json = vt_to_json(vm, result->value, &len);
        printf("value: %s\n", json ? json : "none");
        printf("tool calls: %u\n", result->usage.tool_calls);
    } else {
        printf("%s", result->traceback ? result->traceback : "no result\n");
    }
    vt_free(vm);
    return status == VT_OK ? 0 : 1;
}
