// Big integer arithmetic against values stored from CPython 3.11 (hexadecimal; doubles as
// their bits).
#include "base/bigint.h"

#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

typedef struct Row {
    const char *op, *a, *b, *c, *want;
} Row;

static const Row rows[] = {
    {"dbl", "5e3ce6d97599e1fffffff", "-aeee23fdd9da000", "0",
     "45178f39b65d6678 5e3ce6d97599e00000000"},
    {"add", "-400000000000000000000000000000000000000000000000000",
     "4000000000000000000000", "0",
     "-3ffffffffffffffffffffffffffffc000000000000000000000"},
    {"dbl", "-1f", "9345a9feb0b634bca4537f44b00011bec2223b", "0", "c03f000000000000 -1f"},
    {"sqr", "7e37932e2bbbd66f4a21535c490fa", "-9b95cca380aa", "0",
     "3e3ac0f20581c05928082b5df064764ad27759492e39972bf9d4ea3424"},
    {"mul",
     "-1e75dcae147bc5266e3eead3730d11e97834003e5070f9ad4e45d5949c23d93f10d31611b800000000"
     "00000000000000000000000",
     "-7ffffffffffffffff", "0",
     "f3aee570a3de2933538179ed83ecca255361171f107abb80f9faac6690add04b3852daf923dc26c0ef2"
     "ce9ee480000000000000000000000000000000"},
    {"lsh", "-9b46000000000", "2c", "0", "-9b4600000000000000000000"},
    {"gcd", "247c3a738efacd6b805ad010caf536000000000000000000000000000000000000000000000",
     "-9b", "0", "5"},
    {"sub", "-7", "ba", "0", "-c1"},
    {"sub", "-3014ab365911a7ac5b96aba45d", "-ff", "0", "-3014ab365911a7ac5b96aba35e"},
    {"sqr", "-38a37b15b7c713b28fdeff755b66263280a4240261b8f5a23b4e728d404000",
     "-5eda1a86d932", "0",
     "c87ee3f793d00922bd9d04176503fb252101e82c00a7d0307589f700616632ce0ea91268421052907d4"
     "f74e1182762dfb057496edf2c228d6a010000000"},
    {"add", "-13555d48daa9353b800000000000000000000",
     "-4d051b0594805070ed64d5f25f4000000000000000000000000000000", "0",
     "-4d051b0594805070ed64e947bc88daa9353b800000000000000000000"},
    {"mul", "-3f", "3e6559f46ecc57fa1e3e80614e1bc65ed6400000000000000000000000000000",
     "0", "-f5af123274449a68d716197f238d5d156b9c00000000000000000000000000000"},
    {"isqrt", "68c3ab787f5ab", "-72", "0", "28f1188"},
    {"sqr", "1096282981e3709a0763b0e9b0",
     "18de9ccd04c1ccace0c32eb3c971913b786462922219ea3f6bba5208b2e433b56c784519bb9ef278906"
     "75be700da",
     "0", "1131d18472da3ed255e54222b34a815c0c20da6d6a04751d900"},
    {"add", "-5ff825f6a61f4cb553bd100f86800000000000000000",
     "-b7629e3b680b94fe75fc23ae06ecf1", "0",
     "-5ff825f6a61f4d6cb65b4b779214fe75fc23ae06ecf1"},
    {"sqr", "-8b", "af", "0", "4b79"},
    {"powmod", "198eb3b877f740000000000000000000000000", "5a", "-7fffffffffff",
     "-2e6bdc5d5d6b"},
    {"cmp", "-1f7bcfccc6442642c80efd6fbb5c5723371b13ca8e0000000000000", "1ffffffff", "0",
     "-1"},
    {"lsh", "80000", "a0", "0", "800000000000000000000000000000000000000000000"},
    {"or", "-88", "200000000000", "0", "-88"},
    {"inv",
     "-bb2252c7d51302dcefaf4718db224f213297319f92cfd5444c5d328be52f6f0cc5f5c7f8effba81e7c"
     "4a8a1f6f3fc5b2584b09fa9e250106c",
     "48", "0",
     "bb2252c7d51302dcefaf4718db224f213297319f92cfd5444c5d328be52f6f0cc5f5c7f8effba81e7c4"
     "a8a1f6f3fc5b2584b09fa9e250106b"},
    {"powmod", "-200000000000000000000000000", "a844f2", "400000000000000000", "0"},
    {"xor", "4000000000000000000", "-3ffffffff", "0", "-40000000003ffffffff"},
    {"tdiv", "-3c", "-2b7", "0", "3fb619c8bf8a2127"},
    {"or",
     "d1df03567a53442292378199ca27d62445b763d34e1586bcb83de004b1519ba1014af765e3db7612851"
     "6d35",
     "80000", "0",
     "d1df03567a53442292378199ca27d62445b763d34e1586bcb83de004b1519ba1014af765e3db7612859"
     "6d35"},
    {"add", "-c4", "-7b", "0", "-13f"},
    {"mul", "-f", "1a56d", "0", "-18b163"},
    {"sub", "-7fffffffffff", "dc370e6300000000000000", "0", "-dc370e63007fffffffffff"},
    {"cmp", "-ff", "-ff", "0", "0"},
    {"or", "-65", "-67", "0", "-65"},
    {"powmod", "-3fffffffffff", "6", "-3dfadcf40c3f4da76be5fb", "-822ad6a367229c6b02f7a"},
    {"rsh", "ffffffffffff", "121", "0", "0"},
    {"xor", "80000000000000000000", "5e", "0", "8000000000000000005e"},
    {"add", "20000000", "-fb22ff50c2111", "0", "-fb22fd50c2111"},
    {"and", "-ba01892eac5f4d", "20000000000", "0", "20000000000"},
    {"lsh", "3000000000000000000000000000000", "129", "0",
     "60000000000000000000000000000000000000000000000000000000000000000000000000000000000"
     "0000000000000000000000"},
    {"lsh", "1ffffffffffffff", "c0", "0",
     "1ffffffffffffff000000000000000000000000000000000000000000000000"},
    {"lsh", "100000", "9b", "0", "80000000000000000000000000000000000000000000"},
    {"inv", "2e2dfb11508bc9f530aeff920e6", "8000000", "0",
     "-2e2dfb11508bc9f530aeff920e7"},
    {"isqrt", "543f357d2c70fa43288aca13df8142b8298e81e996b7e326d075930000000000", "-80",
     "0", "92db97c801f906aaddff33199c5e2138"},
    {"rsh", "c5", "100", "0", "0"},
    {"isqrt",
     "10000000000000000000000000000000000000000000000000000000000000000000000000000000000"
     "000000000000000000000000000",
     "-e790a48981559b945f30692587", "0",
     "4000000000000000000000000000000000000000000000000000000"},
    {"xor", "-8000000000000000000", "-60", "0", "7ffffffffffffffffa0"},
    {"hash", "fffffffffffff", "-800000000000000000000000000", "0", "4503599627370495"},
    {"or", "55700eb3", "17eec8925e240d04", "0", "17eec8925f740fb7"},
    {"rsh", "-12b084aa7cfb8df1cc98b1450c7135adc000", "15", "0",
     "-95842553e7dc6f8e64c58a286389ae"},
    {"hash", "-1fffffffffffffffffffffffffffffffffffffffffffffff",
     "2000000000000000000000000000000", "0", "-63"},
    {"lsh", "-385ba1346a1f", "d4", "0",
     "-385ba1346a1f00000000000000000000000000000000000000000000000000000"},
    {"gcd", "e", "1e9f7c7e4e27d46a456d6f8728b01", "0", "1"},
    {"powmod", "39", "30c9b6ef88f53", "-ba", "-81"},
    {"divmod", "-a078e3f6a872316abfae163e81bebc43769130c3b29911f873cea02d86ff6ef70181b",
     "-c10aa0dc8a438000000000000000000000000000000000000", "0",
     "d4cefee17d5daff28194 -9e060843c9bd769130c3b29911f873cea02d86ff6ef70181b"},
    {"mul", "89cb1bf9b0b9200000000000", "1fffffffffff", "0",
     "1139637f36169a34e4064f46e00000000000"},
    {"mul",
     "a57b7f563af8e7dd7a798e7f5f7316d998500177dd45c48058aa5254dcda94c1c10c1f45bf223c93",
     "d356532", "0",
     "889c972c934bd69f82a31fad92db085d446e83ab441ee21f13a057dde886284024c141a80d9ef31d804"
     "d3b6"},
    {"inv",
     "-48f570a35d67b3d18837f1dc7e1e9f0fd7d00bce03f5f58b4f0171c0eef9246015a2635154fe55ea7e"
     "d608f53701e95223007ebbb6b43fb3",
     "10122911957c03295e3164b8c83c705c2b3b47c9e67e2242ed374c3e310f686eb465e800ccb3acb2b",
     "0",
     "48f570a35d67b3d18837f1dc7e1e9f0fd7d00bce03f5f58b4f0171c0eef9246015a2635154fe55ea7ed"
     "608f53701e95223007ebbb6b43fb2"},
    {"inv", "fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
     "22c06f838b6a35a4", "0",
     "-100000000000000000000000000000000000000000000000000000000000"},
    {"tdiv", "7ee21e619eec08", "1b2d64d0c6c0000000000", "0", "3e52acc4bfbe1b51"},
    {"or", "ab19", "7fffffffffffff", "0", "7fffffffffffff"},
    {"hash", "-60b18b18a23733", "-73d4bf8c076dcc00000000000000000000", "0",
     "-27216808736077619"},
    {"mul",
     "6409a8c5a0ae4bb0d421f87018c05f9e5a18e497615008c7d33a3b4dfc7c38d61aeb871972e59064d5b"
     "121d9f06bd4cc5da6",
     "-100000000000000000000000", "0",
     "-6409a8c5a0ae4bb0d421f87018c05f9e5a18e497615008c7d33a3b4dfc7c38d61aeb871972e59064d5"
     "b121d9f06bd4cc5da600000000000000000000000"},
    {"sub", "11ea6000000000", "-59", "0", "11ea6000000059"},
    {"isqrt", "bd", "-554d703b5307cb4000000000000000000000000000000000000000", "0", "d"},
    {"isqrt",
     "20000000000000000000000000000000000000000000000000000000000000000000000000000000000"
     "000000000000000000000000",
     "64", "0", "16a09e667f3bcc908b2fb1366ea957d3e3adec17512775099da2f5"},
    {"dbl", "-c6", "48", "0", "c068c00000000000 -c6"},
    {"isqrt", "21", "-282e595df222b4690d", "0", "5"},
    {"sqr", "-3a45bb21c2a9b49e5fd8", "-1000000000", "0",
     "d43abc9b5322c2ad273218a477d03f232820640"},
    {"cmp", "1e9a2225a014f2b", "-9a", "0", "1"},
    {"xor", "-186aeb6853bc47e5b0cce", "a1", "0", "-186aeb6853bc47e5b0c6d"},
    {"sqr", "-8000", "-beffba200000000000000000", "0", "40000000"},
    {"and", "-1ea5e58000000000000000000000000000000000", "-5dc11012ba7b20c9", "0",
     "-1ea5e58000000000000000000000000000000000"},
    {"or", "0", "169dc9ecaf7", "0", "169dc9ecaf7"},
    {"bits", "-1ff8b9f", "5f1d2c6c", "0", "25 19"},
    {"rsh", "e0c", "0", "0", "e0c"},
    {"xor", "0", "4b", "0", "4b"},
    {"cmp", "-1ffffffffff", "-1ffffffffff", "0", "0"},
    {"mul", "23681c", "2000000000000000000000", "0", "46d038000000000000000000000"},
    {"sqr", "1", "-db4", "0", "1"},
    {"and", "7c", "-70806af191cd85", "0", "78"},
    {"lsh", "1000", "c8", "0", "100000000000000000000000000000000000000000000000000000"},
    {"hash", "b9", "-1ca4aa", "0", "185"},
    {"divmod", "-bf", "4a", "0", "-3 1f"},
    {"or", "-14986765572ff74", "-465062ab4a9846de715", "0", "-884200460e711"},
    {"divmod", "70727525", "-7153713598cb", "0", "-1 -715300c323a6"},
    {"cmp", "5e0b4b45", "-e651d5cc99ef79cafbe0000000000000000000000000000000000000000",
     "0", "1"},
    {"gcd", "1433e", "3095b552cac340400000000000000000000000000000000000000000000", "0",
     "fa"},
    {"pow", "1c", "6", "0", "1cb91000"},
    {"sqr", "1ffffff", "200000000000000000000000000000000", "0", "3fffffc000001"},
    {"xor", "-dcc2042b096", "-c500577c2eb5d8000000000000000000000000000000000000000", "0",
     "c500577c2eb5d7ffffffffffffffffffffffffffff233dfbd4f6a"},
    {"dbl", "3de703f06eb635000000000000000000000000000000000000001",
     "-ca202ca2984844f7d5dbecb7ada9cb540bc3ec0b55f1f74e47f79a208872d38ae0450a", "0",
     "4d0ef381f8375b1b 3de703f06eb636000000000000000000000000000000000000000"},
    {"divmod", "ede6432085d78c192de5203b194d", "-3ffffff", "0",
     "-3b7990d6ffda18c641ff7a -182e739"},
    {"or", "20000000000", "-1a8f60000000000000000000", "0", "-1a8f5ffffffffe0000000000"},
    {"dbl", "-3fffffffffffffffffff", "c7cb8", "0",
     "c4d0000000000000 -40000000000000000000"},
    {"hash", "-19e401591f3acd5266b4c6f", "0", "0", "-1293567549675228443"},
    {"pow", "3ffffffffffff", "9", "0",
     "3fffffffffff7000000000008fffffffffffac00000000001f7ffffffffff82000000000014ffffffff"
     "fffdc0000000000023ffffffffffff"},
    {"lsh", "2a2360000000000000000000", "4b", "0",
     "1511b00000000000000000000000000000000000000"},
    {"gcd", "-20",
     "3ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
     "ffffffffffffffffffffffffffffffffffc",
     "0", "4"},
    {"isqrt", "3ed02b7a619303efe1b14", "-4f", "0", "1fb3afdfe7d"},
    {"mul", "-800000", "38672c3b", "0", "-1c33961d800000"},
    {"isqrt", "22fca2098aea", "2d", "0", "5ea3b5"},
    {"and", "7ffffffffffff",
     "18138a0f32533be5b7d7d2198bae5880ee0744f0537759afeac00000000000000000000000000", "0",
     "0"},
    {"tdiv",
     "-c3edc6ebfc4d42212fa9c66ccbb85fe1a1d90165806613395f30d89fecec491fbe010a345a797091ed"
     "ba204981332604efef6",
     "-98425cd6b1eb98b044409db9d11e0d0fc01a046cdac88c0ee1f44583ca01b0d33ad2e9050fef1978c5"
     "999c66",
     "0", "433496c6e515b199"},
    {"bits", "1000", "-37cb3a32c9", "0", "13 1"},
    {"hash", "-c7", "-ac", "0", "-199"},
    {"or", "3fffffffffffff", "-28", "0", "-1"},
    {"or", "44", "433945e0000000000", "0", "433945e0000000044"},
    {"tdiv", "-17", "fffffffffffffff", "0", "bc77000000000000"},
};

enum { LIMBS = 512 };

typedef struct Work {
    Limb a[LIMBS], b[LIMBS], c[LIMBS], out[LIMBS], out2[LIMBS];
} Work;

static BigInt read_hex(Limb *out, const char *s) {
    unsigned char digits[LIMBS * 16];
    bool neg = *s == '-';
    BigInt r = bigint_from_text(out, digits, s + neg, strlen(s + neg), 16);
    r.neg = neg && r.len > 0;
    return r;
}

static size_t put_hex(char *text, size_t at, BigInt a) {
    Limb scratch[LIMBS];
    if (at) text[at++] = ' ';
    if (a.neg) text[at++] = '-';
    at += bigint_to_text(text + at, scratch, a, 16);
    text[at] = 0;
    return at;
}

static void put_double(char *text, double d, bool overflow) {
    uint64_t bits;
    memcpy(&bits, &d, sizeof bits);
    if (overflow)
        snprintf(text, 20, "ovf");
    else
        snprintf(text, 20, "%016" PRIx64, bits);
}

static void run_arithmetic(Work *w, const Row *row, BigInt a, BigInt b, BigInt c,
                           char *text) {
    const char *op = row->op;
    BigPoll none = {NULL, NULL};
    BigInt r, q;
    uint64_t n = 0;
    bigint_to_u64(b, &n);
    if (!strcmp(op, "add"))
        r = bigint_add(w->out, a, b);
    else if (!strcmp(op, "sub"))
        r = bigint_sub(w->out, a, b);
    else if (!strcmp(op, "mul"))
        r = bigint_mul(w->out, a, b);
    else if (!strcmp(op, "sqr"))
        r = bigint_mul(w->out, a, a);
    else if (!strcmp(op, "lsh"))
        r = bigint_lshift(w->out, a, n);
    else if (!strcmp(op, "rsh"))
        r = bigint_rshift(w->out, a, n);
    else if (!strcmp(op, "and"))
        r = bigint_logic(w->out, a, b, BIG_AND);
    else if (!strcmp(op, "or"))
        r = bigint_logic(w->out, a, b, BIG_OR);
    else if (!strcmp(op, "xor"))
        r = bigint_logic(w->out, a, b, BIG_XOR);
    else if (!strcmp(op, "inv"))
        r = bigint_invert(w->out, a);
    else if (!strcmp(op, "isqrt"))
        r = bigint_isqrt(w->out, a);
    else if (!strcmp(op, "gcd"))
        r = bigint_gcd(w->out, w->out2, a, b);
    else if (!strcmp(op, "pow"))
        assert_true(bigint_pow(w->out, w->out2, a, n, none, &r));
    else if (!strcmp(op, "powmod"))
        assert_true(bigint_powmod(w->out, w->out2, a, b, c, none, &r));
    else {
        assert_string_equal(op, "divmod");
        bigint_divmod(w->out, w->out2, a, b, &q, &r);
        put_hex(text, put_hex(text, 0, q), r);
        return;
    }
    put_hex(text, 0, r);
}

static void every_operation_gives_cpythons_value(void **state) {
    (void)state;
    Work *w = malloc(sizeof *w);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const Row *row = &rows[i];
        BigInt a = read_hex(w->a, row->a), b = read_hex(w->b, row->b),
               c = read_hex(w->c, row->c);
        char text[LIMBS * 16];
        bool overflow;
        if (!strcmp(row->op, "cmp")) {
            snprintf(text, sizeof text, "%d", bigint_cmp(a, b));
        } else if (!strcmp(row->op, "bits")) {
            snprintf(text, sizeof text, "%" PRIu64 " %" PRIu64, bigint_bits(a),
                     bigint_ones(a));
        } else if (!strcmp(row->op, "hash")) {
            snprintf(text, sizeof text, "%" PRId64, bigint_hash(a));
        } else if (!strcmp(row->op, "tdiv")) {
            double d = bigint_truediv(w->out, a, b, &overflow);
            put_double(text, d, overflow);
        } else if (!strcmp(row->op, "dbl")) {
            double d = bigint_to_double(a, &overflow);
            put_double(text, d, overflow);
            if (!overflow) put_hex(text, strlen(text), bigint_from_double(w->out, d));
        } else {
            run_arithmetic(w, row, a, b, c, text);
        }
        assert_string_equal(text, row->want);
    }
    free(w);
}

static void decimal_digits_are_read_and_written(void **state) {
    (void)state;
    Limb limbs[16], scratch[16];
    unsigned char digits[200];
    const char *text =
        "123456789012345678901234567890123456789012345678901234567890123456789";
    BigInt a = bigint_from_text(limbs, digits, text, strlen(text), 10);
    char back[200] = {0};
    assert_true(bigint_text_len(a, 10) < sizeof back);
    assert_int_equal(bigint_to_text(back, scratch, a, 10), strlen(text));
    assert_string_equal(back, text);
}

static void bytes_keep_the_sign_and_refuse_what_does_not_fit(void **state) {
    (void)state;
    Limb limb[1], out[3];
    unsigned char bytes[2];
    BigInt a = bigint_from_i64(limb, -32768);
    assert_int_equal(bigint_to_bytes(a, bytes, 2, true, true), BIG_BYTES_OK);
    assert_memory_equal(bytes, "\x80\x00", 2);
    assert_int_equal(bigint_cmp(bigint_from_bytes(out, bytes, 2, true, true), a), 0);
    assert_int_equal(bigint_to_bytes(a, bytes, 1, true, true), BIG_BYTES_TOO_BIG);
    assert_int_equal(bigint_to_bytes(a, bytes, 2, true, false), BIG_BYTES_NEGATIVE);
    assert_int_equal(bigint_to_bytes(bigint_from_i64(limb, 32768), bytes, 2, true, true),
                     BIG_BYTES_TOO_BIG);
}

static bool refuse(void *ctx, uint64_t units) {
    (void)units;
    return ++*(int *)ctx < 3;
}

static void a_power_stops_when_the_poll_says_so(void **state) {
    (void)state;
    Limb limb[1], out[600], scratch[600];
    int polls = 0;
    BigInt r, three = bigint_from_u64(limb, 3);
    assert_true(bigint_pow_len(three, 10000) <= 600);
    assert_false(bigint_pow(out, scratch, three, 10000, (BigPoll){refuse, &polls}, &r));
    assert_int_equal(polls, 3);
    assert_true(bigint_pow_len(three, UINT64_MAX) == SIZE_MAX);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_operation_gives_cpythons_value),
        cmocka_unit_test(decimal_digits_are_read_and_written),
        cmocka_unit_test(bytes_keep_the_sign_and_refuse_what_does_not_fit),
        cmocka_unit_test(a_power_stops_when_the_poll_says_so),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
