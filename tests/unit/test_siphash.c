// SipHash-1-3 against hash() of CPython 3.11 with PYTHONHASHSEED=0.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/siphash.h"

static void the_hash_of_nothing_is_zero(void **state) {
    (void)state;
    assert_int_equal(siphash_python("", 0), 0);
}

static void hashes_are_those_of_cpython(void **state) {
    (void)state;
    static const struct {
        const char *text;
        size_t len;
        int64_t hash;
    } cases[] = {
        {"a", 1, 4644417185603328019},
        {"ab", 2, 6148830537548944441},
        {"abc", 3, -4594863902769663758},
        {"abcd", 4, -2030606670787596663},
        {"abcde", 5, 2674923165546153122},
        {"abcdef", 6, 7070790388344807208},
        {"abcdefg", 7, 7904145750247929094},
        {"abcdefgh", 8, 4574395652268504554},
        {"abcdefghi", 9, -532774252720507163},
        {"self", 4, -9024399598115681238},
        {"__init__", 8, 4748292593639647670},
        {"hello, world and more", 21, -6019492882472639993},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_true(siphash_python(cases[i].text, cases[i].len) == cases[i].hash);
}

static void wide_strings_hash_their_storage(void **state) {
    (void)state;
    static const uint16_t two[] = {0x20AC, 'x'};
    static const uint32_t four[] = {0x1F600};
    assert_true(siphash_python(two, sizeof two) == -483395623852268653);
    assert_true(siphash_python(four, sizeof four) == -3536540696076613844);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_hash_of_nothing_is_zero),
        cmocka_unit_test(hashes_are_those_of_cpython),
        cmocka_unit_test(wide_strings_hash_their_storage),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
