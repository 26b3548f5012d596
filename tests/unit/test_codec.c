// Encodings: names, errors in CPython's spans and words, pieces of any size.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/codec.h"

static const Codec *find(const char *name) {
    return codec_find(name, strlen(name));
}

static void names_are_found_in_any_spelling(void **state) {
    (void)state;
    static const struct {
        const char *given, *name;
    } cases[] = {{"UTF8", "utf-8"},        {"utf 8", "utf-8"},
                 {"Latin-1", "iso8859-1"}, {"iso_8859-1:1987", "iso8859-1"},
                 {"cp819", "iso8859-1"},   {"windows-1252", "cp1252"},
                 {"L9", "iso8859-15"},     {"U16", "utf-16"},
                 {"koi8_r", "koi8-r"},     {"unicode_escape", "unicode-escape"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(find(cases[i].given)->name, cases[i].name);
    assert_null(find("utf.8"));
    assert_null(find(""));
    assert_true(codec_is_binary("hex", 3));
}

static void tables_stand_at_their_names(void **state) {
    (void)state;
    assert_string_equal(find("cp1251")->table->name, "cp1251");
    assert_string_equal(find("mac-turkish")->table->name, "mac-turkish");
}

static CodecStatus decode(const char *name, const char *src, size_t len, bool final,
                          uint32_t *out, size_t *n, CodecError *err, size_t *pos) {
    CodecStream st = {.codec = find(name), .final = final};
    CodecStatus status;
    *n = *pos = 0;
    do { // a piece of four at a time
        size_t cap = *n + CODEC_DECODE_ROOM;
        status = codec_decode(&st, (const uint8_t *)src, len, pos, out, cap, n, err);
    } while (status == CODEC_FULL);
    return status;
}

static void errors_span_what_cpython_says(void **state) {
    (void)state;
    static const struct {
        const char *codec, *src;
        size_t len, start, end;
        const char *reason;
    } cases[] = {
        {"utf-8", "a\x80", 2, 1, 2, "invalid start byte"},
        {"utf-8", "\xE2\x28", 2, 0, 1, "invalid continuation byte"},
        {"utf-8", "\xF0\x90\x80y", 4, 0, 3, "invalid continuation byte"},
        {"utf-8", "\xE2\x82", 2, 0, 2, "unexpected end of data"},
        {"utf-8", "\xED\xA0\x80", 3, 0, 1, "invalid continuation byte"},
        {"utf-16-le", "\0\xD8\0", 3, 0, 3, "unexpected end of data"},
        {"utf-16-le", "\0\xDC", 2, 0, 2, "illegal encoding"},
        {"ascii", "\xC3", 1, 0, 1, "ordinal not in range(128)"},
        {"cp1252", "\x81", 1, 0, 1, "character maps to <undefined>"},
        {"unicode_escape", "a\\x4", 4, 1, 4, "truncated \\xXX escape"},
        {"unicode_escape", "\\N{no}", 6, 0, 6, "unknown Unicode character name"}};
    uint32_t out[16];
    size_t n, pos;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        CodecError err;
        assert_int_equal(
            decode(cases[i].codec, cases[i].src, cases[i].len, true, out, &n, &err, &pos),
            CODEC_BAD);
        assert_int_equal(err.start, cases[i].start);
        assert_int_equal(err.end, cases[i].end);
        assert_string_equal(err.reason, cases[i].reason);
    }
}

static void an_incomplete_end_waits_for_more(void **state) {
    (void)state;
    uint32_t out[16];
    size_t n, pos;
    CodecError err;
    assert_int_equal(decode("utf-8", "ab\xE2\x82", 4, false, out, &n, &err, &pos),
                     CODEC_DONE);
    assert_true(n == 2 && pos == 2);
}

static void encoding_reports_runs(void **state) {
    (void)state;
    static const uint16_t text[] = {'a', 0x20AC, 0x20AC, 'b'};
    CodecText src = {text, 4, 2};
    CodecStream st = {.codec = find("ascii"), .final = true};
    CodecError err;
    uint8_t out[CODEC_REPLACE_MAX];
    size_t pos = 0, n = 0;
    bool raw;
    assert_int_equal(codec_encode(&st, src, &pos, out, sizeof out, &n, &err), CODEC_BAD);
    assert_true(err.start == 1 && err.end == 3 && n == 1);
    assert_true(codec_replace_encode(&st, HANDLER_XML, 0x20AC, out, &n, &raw) && !raw);
    assert_memory_equal(out, "&#8364;", n);
    assert_true(codec_replace_encode(&st, HANDLER_NAME, 0x20AC, out, &n, &raw));
    assert_memory_equal(out, "\\N{EURO SIGN}", n);
    assert_true(codec_replace_encode(&st, HANDLER_ESCAPE, 0xDCFF, out, &n, &raw) && raw);
    assert_int_equal(out[0], 0xFF);
    assert_false(codec_replace_encode(&st, HANDLER_ESCAPE, 0x20AC, out, &n, &raw));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_found_in_any_spelling),
        cmocka_unit_test(tables_stand_at_their_names),
        cmocka_unit_test(errors_span_what_cpython_says),
        cmocka_unit_test(an_incomplete_end_waits_for_more),
        cmocka_unit_test(encoding_reports_runs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
