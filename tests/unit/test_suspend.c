// A tool without a callback suspends the run wherever it is called: at the top, inside a sort key, in a generator that sum
// consumes. After a limit inside a dict's callback the instance and the dict stay usable.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "vitrine.h"

static VtVm *new_vm(void) {
    VtConfig c;
    vt_config_init(&c, VT_PYTHON);
    c.max_time = 0.5;
    VtVm *vm = vt_new(&c);
    assert_non_null(vm);
    assert_true(vt_define_tool(vm, "ask", "negates", NULL, NULL));
    return vm;
}

// Answers each pending call ask(n) with -n; returns the final status.
static VtStatus drive(VtVm *vm, const char *source, unsigned *calls) {
    VtStatus s = vt_run(vm, source, strlen(source), NULL);
    for (*calls = 0; s == VT_CALL && *calls < 100; ++*calls) {
        VtCall call;
        assert_true(vt_pending(vm, 0, &call));
        assert_string_equal(call.name, "ask");
        VtValue arg = vt_item(vm, call.args, 0);
        int64_t n;
        assert_true(vt_as_int(vm, arg, &n));
        vt_release(vm, arg);
        VtValue answer = vt_int(vm, -n);
        s = vt_resume(vm, call.id, answer);
        vt_release(vm, answer);
    }
    return s;
}

static void a_tool_suspends_in_a_sort_key_and_in_a_generator(void **state) {
    (void)state;
    VtVm *vm = new_vm();
    unsigned calls;
    VtStatus s = drive(vm,
                       "print(sorted([3, 1, 2], key=lambda x: ask(x)))\n"
                       "def g():\n"
                       "    for i in range(3):\n"
                       "        yield ask(i)\n"
                       "print(sum(g()), max([1, 2], key=ask), ask(5) + 1)\n",
                       &calls);
    assert_int_equal(s, VT_OK);
    assert_int_equal(calls, 9);
    assert_string_equal(vt_result(vm)->output, "[3, 2, 1]\n-3 1 -4\n");
    vt_free(vm);
}

static void an_error_of_the_host_is_raised_at_the_call(void **state) {
    (void)state;
    VtVm *vm = new_vm();
    const char *source = "try:\n    ask(1)\nexcept ValueError as e:\n    print('caught', e)\n";
    assert_int_equal(vt_run(vm, source, strlen(source), NULL), VT_CALL);
    VtCall call;
    assert_true(vt_pending(vm, 0, &call));
    assert_int_equal(vt_resume_error(vm, call.id, "ValueError", "no"), VT_OK);
    assert_string_equal(vt_result(vm)->output, "caught no\n");
    vt_free(vm);
}

static void a_waiting_instance_is_busy(void **state) {
    (void)state;
    VtVm *vm = new_vm();
    assert_int_equal(vt_run(vm, "ask(1)", 6, NULL), VT_CALL);
    assert_int_equal(vt_run(vm, "1", 1, NULL), VT_BUSY);
    VtCall call;
    assert_true(vt_pending(vm, 0, &call));
    assert_int_equal(vt_resume(vm, call.id + 7, vt_none(vm)), VT_BUSY);
    assert_int_equal(vt_resume(vm, call.id, vt_none(vm)), VT_OK);
    vt_free(vm);
}

static void a_limit_in_a_dict_callback_leaves_the_dict_usable(void **state) {
    (void)state;
    VtVm *vm = new_vm();
    const char *source = "class K:\n"
                         "    def __hash__(self): return 1\n"
                         "    def __eq__(self, other):\n"
                         "        while True: pass\n"
                         "d = {K(): 1}\n"
                         "d[K()] = 2\n";
    assert_int_equal(vt_run(vm, source, strlen(source), NULL), VT_LIMIT);
    assert_int_equal(vt_result(vm)->limit, VT_LIMIT_TIME);
    source = "d[5] = 6\nprint(len(d), d[5])\n";
    assert_int_equal(vt_run(vm, source, strlen(source), NULL), VT_OK);
    assert_string_equal(vt_result(vm)->output, "2 6\n");
    vt_free(vm);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_tool_suspends_in_a_sort_key_and_in_a_generator),
        cmocka_unit_test(an_error_of_the_host_is_raised_at_the_call),
        cmocka_unit_test(a_waiting_instance_is_busy),
        cmocka_unit_test(a_limit_in_a_dict_callback_leaves_the_dict_usable),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
