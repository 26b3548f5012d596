// Facts about code points that str methods, the lexer and unicodedata rest on.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/unicode.h"

static void predicates_are_those_of_str(void **state) {
    (void)state;
    assert_true(unicode_is_alpha('a') && unicode_is_alpha(0xE9) &&
                unicode_is_alpha(0x4E00));
    assert_false(unicode_is_alpha('1') || unicode_is_alpha('_'));
    assert_true(unicode_is_decimal(0x0663));
    assert_true(unicode_is_digit(0xB2) && !unicode_is_decimal(0xB2));
    assert_true(unicode_is_numeric(0xBD) && !unicode_is_digit(0xBD));
    assert_true(unicode_is_numeric(0x4E00));
    assert_true(unicode_is_space(0x1C) && unicode_is_space(0xA0) &&
                unicode_is_space(0x3000));
    assert_false(unicode_is_space(0x200B));
    assert_true(unicode_is_printable(' ') && !unicode_is_printable(0xA0));
    assert_false(unicode_is_printable(0xD800) || unicode_is_printable(0xE000));
    assert_true(unicode_is_title(0x01C5));
    assert_true(unicode_is_id_start('_') && unicode_is_id_continue('9'));
    assert_false(unicode_is_id_start('9'));
}

static void code_points_out_of_range_have_no_property(void **state) {
    (void)state;
    assert_int_equal(unicode_flags(0x110000), 0);
    assert_int_equal(unicode_flags(UINT32_MAX), 0);
    assert_string_equal(unicode_category(UINT32_MAX), "Cn");
}

static void full_mappings_may_be_longer(void **state) {
    (void)state;
    uint32_t out[UNICODE_FULL_CASE_MAX];
    assert_int_equal(unicode_map_full(0xDF, UNICODE_TO_UPPER, out), 2);
    assert_true(out[0] == 'S' && out[1] == 'S');
    assert_int_equal(unicode_map_full(0xDF, UNICODE_TO_TITLE, out), 2);
    assert_true(out[0] == 'S' && out[1] == 's');
    assert_int_equal(unicode_map_full(0x130, UNICODE_TO_LOWER, out), 2);
    assert_true(out[0] == 'i' && out[1] == 0x307);
    assert_int_equal(unicode_map_full(0xFB03, UNICODE_TO_FOLD, out), 3);
    assert_int_equal(unicode_map_full(0x13A0, UNICODE_TO_FOLD, out), 1);
    assert_int_equal(out[0], 0x13A0);
    assert_int_equal(unicode_to_lower(0x130), 'i');
    assert_int_equal(unicode_to_upper(0xFF), 0x178);
}

static void values_of_digits_and_fractions(void **state) {
    (void)state;
    UnicodeRatio ratio;
    assert_int_equal(unicode_decimal('7'), 7);
    assert_int_equal(unicode_decimal(0xB2), -1);
    assert_int_equal(unicode_digit(0xB2), 2);
    assert_true(unicode_numeric(0xBD, &ratio) && ratio.num == 1 && ratio.den == 2);
    assert_true(unicode_numeric(0x5146, &ratio) && ratio.num == 1000000000000);
    assert_false(unicode_numeric('x', &ratio));
}

static void names_go_both_ways(void **state) {
    (void)state;
    char name[UNICODE_NAME_MAX];
    unsigned named = 0;
    for (uint32_t cp = 0; cp <= UNICODE_MAX; cp++) {
        uint32_t back;
        size_t len = unicode_name(cp, name);
        named += len != 0;
        if (len && (!unicode_name_lookup(name, len, &back) || back != cp))
            fail_msg("U+%04X: %s", cp, name);
    }
    assert_int_equal(named, 143041);
    unicode_name(0xF0A, name);
    assert_string_equal(name, "TIBETAN MARK BKA- SHOG YIG MGO");
    unicode_name(0xAC01, name);
    assert_string_equal(name, "HANGUL SYLLABLE GAG");
}

static uint32_t find(const char *name) {
    uint32_t cp;
    return unicode_name_lookup(name, strlen(name), &cp) ? cp : UINT32_MAX;
}

static void lookups_take_aliases_and_any_case(void **state) {
    (void)state;
    uint32_t out[UNICODE_SEQUENCE_MAX];
    assert_int_equal(find("greek small letter alpha"), 0x3B1);
    assert_int_equal(find("NUL"), 0);
    assert_int_equal(find("LINE FEED"), 10);
    assert_int_equal(find("CJK UNIFIED IDEOGRAPH-4E00"), 0x4E00);
    assert_int_equal(find("cjk unified ideograph-4e00"), UINT32_MAX);
    assert_int_equal(find("KEYCAP DIGIT ONE"), UINT32_MAX);
    assert_int_equal(find(""), UINT32_MAX);
    assert_int_equal(find("LATIN SMALL LETTER"), UINT32_MAX);
    assert_int_equal(unicode_sequence_lookup("KEYCAP DIGIT ONE", 16, out), 3);
    assert_true(out[0] == '1' && out[1] == 0xFE0F && out[2] == 0x20E3);
}

static void decompositions_carry_their_tag(void **state) {
    (void)state;
    UnicodeDecomposition d = unicode_decomposition(0xA0);
    assert_string_equal(d.tag, "<noBreak>");
    assert_true(d.len == 1 && d.cps[0] == ' ');
    assert_int_equal(unicode_decomposition(0xAC00).len, 0);
    assert_int_equal(unicode_decomposition(0xE9).len, 2);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(predicates_are_those_of_str),
        cmocka_unit_test(code_points_out_of_range_have_no_property),
        cmocka_unit_test(full_mappings_may_be_longer),
        cmocka_unit_test(values_of_digits_and_fractions),
        cmocka_unit_test(names_go_both_ways),
        cmocka_unit_test(lookups_take_aliases_and_any_case),
        cmocka_unit_test(decompositions_carry_their_tag),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
