// Formatting of numbers against results stored from CPython 3.11.
#include "base/numfmt.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

// kind F: format(re, spec); C: format(complex(re, im), spec). The doubles are given as
// their bits.
typedef struct Row {
    char kind;
    uint64_t re, im;
    const char *spec, *want;
} Row;

static const Row rows[] = {
    {'C', 0xc1c5721b17800000u, 0x4143e5b8ef3b645au, "x=-G",
     "'=' alignment flag is not allowed in complex format specifier"},
    {'C', 0x4121e86333333333u, 0x41c7bdcac9000000u, "<=0%",
     "Unknown format code '%' for object of type 'complex'"},
    {'F', 0xc1c38f939e800000u, 0x0000000000000000u, "0f", "-656353085.000000"},
    {'F', 0xc035400000000000u, 0x0000000000000000u, ".4", "-21.25"},
    {'F', 0xd0201a4168c422a7u, 0x0000000000000000u, "#12E", "-9.322746E+77"},
    {'F', 0x4042100000000000u, 0x0000000000000000u, "24.3g", "                    36.1"},
    {'F', 0xceba5b30c7441601u, 0x0000000000000000u, ".6e", "-1.819039e+71"},
    {'F', 0x414e1ae2cccccccdu, 0x0000000000000000u, "4_F", "3_945_925.600000"},
    {'F', 0x405be80000000000u, 0x0000000000000000u, "+_.7g", "+111.625"},
    {'F', 0xc1cafdca9d000000u, 0x0000000000000000u, "#0.4", "-9.057e+08"},
    {'F', 0x40864c44fa54489cu, 0x0000000000000000u, "^n", "713.534"},
    {'F', 0xc14cbac880000000u, 0x0000000000000000u, "-#05_F", "-3_765_649.000000"},
    {'F', 0xc063db0264f45830u, 0x0000000000000000u, "=%", "-15884.404228%"},
    {'F', 0x0000000000000000u, 0x0000000000000000u, "0=08.83", "000000.0"},
    {'F', 0xf043ff84c3c24e58u, 0x0000000000000000u, "010n", "-6.20949e+232"},
    {'F', 0xc1b73b08ef000000u, 0x0000000000000000u, "<0,", "-389,744,879.0"},
    {'F', 0xc160260a13b645a2u, 0x0000000000000000u, "+26", "              -8466512.616"},
    {'C', 0xc137dc3100000000u, 0xc0798b034535b2f2u, "0.15d",
     "Unknown format code 'd' for object of type 'complex'"},
    {'F', 0xc19ff4d528000000u, 0x0000000000000000u, "z7g_", "INVALID"},
    {'F', 0xc1405ec960c49ba6u, 0x0000000000000000u, "11%x", "INVALID"},
    {'F', 0x3f42690257941b8fu, 0x0000000000000000u, "-018d",
     "Unknown format code 'd' for object of type 'float'"},
    {'F', 0x41b75c6a4a000000u, 0x0000000000000000u, "<=z#,f", "391,932,490.000000"},
    {'F', 0x41a9e6178e000000u, 0x0000000000000000u, "+z17.0F", "       +217254855"},
    {'F', 0xbf50624dd2f1a9fcu, 0x0000000000000000u, "7n", " -0.001"},
    {'F', 0xc3a510af31263d49u, 0x0000000000000000u, "<=-4.2n", "-7.6e+17"},
    {'F', 0xc1c4eb2b6e000000u, 0x0000000000000000u, " 9F", "-701912796.000000"},
    {'F', 0x809d815dfd5159d6u, 0x0000000000000000u, "*= #00_.3%", "-0.000%"},
    {'C', 0xc0387250c26511e0u, 0xc05ed80000000000u, "09__",
     "Cannot specify '_' with '_'."},
    {'F', 0x154ff22738394ef4u, 0x0000000000000000u, "z2d",
     "Unknown format code 'd' for object of type 'float'"},
    {'F', 0xbeacaafa40608114u, 0x0000000000000000u, "*>-z0.18",
     "-8.5436943276023949e-07"},
    {'F', 0x40666ecee7db3940u, 0x0000000000000000u, "+7_", "+179.46275704209438"},
    {'F', 0xdb5cedf266e6db84u, 0x0000000000000000u, "+11.8g", "-1.2833903e+132"},
    {'F', 0x40816a1b02c5051au, 0x0000000000000000u, " =017,G", "          557.263"},
    {'F', 0xc286a1e60a301c33u, 0x0000000000000000u, "<>+0,%",
     "-311,057,562,163,552.500000%"},
    {'F', 0xd36dfd65b532301au, 0x0000000000000000u, "6n", "-7.81957e+93"},
    {'F', 0x408001166e8916bcu, 0x0000000000000000u, "x=.2", "5.1e+02"},
    {'C', 0xc16168d58820c49cu, 0x1d4799c200ca5f9cu, "x<z.17%_", "INVALID"},
    {'C', 0xe2d1f19e1d6bbe63u, 0x126c9d534c1aa652u, "-10G",
     "-1.05811E+168+6.33286E-220j"},
    {'C', 0xc1a20becf4000000u, 0x405fdd0c5acb9250u, " >-0.15G",
     "-151385722+127.453879069138j"},
    {'F', 0x41b9a0938e000000u, 0x0000000000000000u, " 25_.3g",
     "                  4.3e+08"},
    {'C', 0xc087970d9032658au, 0x41af73ad68000000u, "038.4d",
     "Unknown format code 'd' for object of type 'complex'"},
    {'F', 0x406695e6cfb9e758u, 0x0000000000000000u, "#7,d",
     "Unknown format code 'd' for object of type 'float'"},
    {'F', 0x44408686a16c393cu, 0x0000000000000000u, "^7.384", "609683035827006341120.0"},
    {'F', 0x41ba4888ea000000u, 0x0000000000000000u, ".12E", "4.409612580000E+08"},
    {'F', 0x41cb46567b800000u, 0x0000000000000000u, "01_F", "915_188_983.000000"},
    {'F', 0xc1629e37d589374cu, 0x0000000000000000u, "+28.21e",
     "-9.761214673000000417233e+06"},
    {'F', 0xc04a3fb6a5c8d520u, 0x0000000000000000u, "#6,g", "-52.4978"},
    {'F', 0x415957429cb421bcu, 0x0000000000000000u, "5.1g", "7e+06"},
    {'F', 0x4144a07753333333u, 0x0000000000000000u, "+34d",
     "Unknown format code 'd' for object of type 'float'"},
    {'F', 0x4043600000000000u, 0x0000000000000000u, "_._68g",
     "Format specifier missing precision"},
    {'F', 0xc032800000000000u, 0x0000000000000000u, "-#8g", "-18.5000"},
    {'F', 0xc07c23bd2d2eb504u, 0x0000000000000000u, "-02g", "-450.234"},
    {'F', 0x4138242f00000000u, 0x0000000000000000u, " ^2_e", "1.582127e+06"},
    {'F', 0x0646259176b5479cu, 0x0000000000000000u, "*>0g", "1.95211e-278"},
    {'C', 0xbaa53bdd4a3cf66fu, 0xc08620b1640af8dau, "#02.0E.", "INVALID"},
    {'F', 0x0000000000000000u, 0x0000000000000000u, "0^ #0", " 0.0"},
    {'C', 0x4056600000000000u, 0xc1c790d84a000000u, "#8.3E", "8.950E+01-7.907E+08j"},
    {'F', 0xc128023a955baaf4u, 0x0000000000000000u, "=8_.1G", "-  8E+05"},
    {'F', 0x41c8b52500800000u, 0x0000000000000000u, "-17.7g", "     8.290493e+08"},
    {'F', 0x4054000000000000u, 0x0000000000000000u, "+3%", "+8000.000000%"},
    {'F', 0x3fea98ab5b979c99u, 0x0000000000000000u, " =31.1g",
     "                            0.8"},
};

static double to_double(uint64_t bits) {
    double v;
    memcpy(&v, &bits, sizeof v);
    return v;
}

static void format_row(const Row *r, char *out, size_t size) {
    char a[DTOA_DIGITS_MAX], b[DTOA_DIGITS_MAX];
    FormatSpec spec;
    memset(out, 0, size);
    FormatError e =
        format_parse((FormatText){r->spec, strlen(r->spec), 1}, '>', 0, &spec);
    if (!e) e = r->kind == 'F' ? format_check_float(&spec) : format_check_complex(&spec);
    if (e == FORMAT_INVALID) {
        memcpy(out, "INVALID", 8);
    } else if (e) {
        format_error_text(e, &spec, r->kind == 'F' ? "float" : "complex", out, size);
    } else if (r->kind == 'F') {
        NumParts p;
        NumLayout l;
        float_split_spec(to_double(r->re), &spec, a, &p);
        assert_true(layout_number(&p, &spec, &l));
        assert_true(l.len < size);
        assert_int_equal(layout_write(&l, out, 1, 0), l.len);
    } else {
        ComplexLayout l;
        assert_true(layout_complex(to_double(r->re), to_double(r->im), &spec, a, b, &l));
        assert_true(l.len < size);
        layout_complex_write(&l, out, 1);
    }
}

static void floats_and_complexes_are_formatted_as_by_cpython(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char text[400];
        format_row(&rows[i], text, sizeof text);
        assert_string_equal(text, rows[i].want);
    }
}

static void zeros_are_grouped_and_never_begin_with_a_separator(void **state) {
    (void)state;
    static const char *const want[] = {"1234",      "01,234",    "001,234",
                                       "0,001,234", "0,001,234", "00,001,234"};
    for (int width = 5; width < 10; width++) {
        FormatSpec spec = {.fill = '0',
                           .align = '=',
                           .width = width,
                           .precision = -1,
                           .grouping = ',',
                           .type = 'd'};
        NumParts p = {.digits = "1234", .ndigits = 4};
        NumLayout l;
        char text[20] = {0};
        assert_true(layout_number(&p, &spec, &l));
        layout_write(&l, text, 1, 0);
        assert_string_equal(text, width == 5 ? "1,234" : want[width - 5]);
    }
}

static void a_fill_of_any_width_is_written(void **state) {
    (void)state;
    static const uint32_t spec_text[] = {0x1F600, '^', '7', 'd'},
                          want[] = {0x1F600, 0x1F600, '-', '4', '2', 0x1F600, 0x1F600};
    FormatSpec spec;
    assert_int_equal(format_parse((FormatText){spec_text, 4, 4}, '>', 'd', &spec),
                     FORMAT_OK);
    NumParts p = {.neg = true, .digits = "42", .ndigits = 2};
    NumLayout l;
    assert_true(layout_number(&p, &spec, &l));
    assert_int_equal(layout_maxchar(&l), 0x1F600);
    uint32_t out[7];
    assert_int_equal(layout_write(&l, out, 4, 0), 7);
    assert_memory_equal(out, want, sizeof want);
}

static void huge_widths_are_laid_out_without_being_written(void **state) {
    (void)state;
    FormatSpec spec;
    NumParts p = {.digits = "1", .ndigits = 1};
    NumLayout l;
    assert_int_equal(format_parse((FormatText){">10000000000", 12, 1}, '>', 'd', &spec),
                     FORMAT_OK);
    assert_true(layout_number(&p, &spec, &l));
    assert_true(l.len == 10000000000u);
    assert_int_equal(
        format_parse((FormatText){"9223372036854775807", 19, 1}, '>', 'd', &spec),
        FORMAT_OK);
    assert_false(layout_number(&p, &spec, &l));
    assert_int_equal(
        format_parse((FormatText){"9223372036854775808", 19, 1}, '>', 'd', &spec),
        FORMAT_MANY_DIGITS);
}

static void a_percent_specification_is_parsed(void **state) {
    (void)state;
    const char *text = "%(a(b))-#07.3ld!";
    size_t pos = 1;
    PrintfSpec s;
    assert_int_equal(printf_parse((FormatText){text, strlen(text), 1}, &pos, &s),
                     PRINTF_OK);
    assert_true(s.has_key && s.left && s.alternate && s.zero && !s.plus);
    assert_int_equal(s.key, 2);
    assert_int_equal(s.key_len, 4);
    assert_int_equal(s.width, 7);
    assert_int_equal(s.precision, 3);
    assert_int_equal(s.type, 'd');
    assert_int_equal(text[pos], '!');
    pos = 1;
    assert_int_equal(printf_parse((FormatText){"%(a", 3, 1}, &pos, &s),
                     PRINTF_INCOMPLETE_KEY);
    pos = 1;
    assert_int_equal(printf_parse((FormatText){"%5", 2, 1}, &pos, &s), PRINTF_INCOMPLETE);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(floats_and_complexes_are_formatted_as_by_cpython),
        cmocka_unit_test(zeros_are_grouped_and_never_begin_with_a_separator),
        cmocka_unit_test(a_fill_of_any_width_is_written),
        cmocka_unit_test(huge_widths_are_laid_out_without_being_written),
        cmocka_unit_test(a_percent_specification_is_parsed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
