// Doubles and their texts against values stored from CPython 3.11.
#include "base/dtoa.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

typedef struct ReprRow {
    uint64_t bits;
    const char *repr, *hex;
} ReprRow;

typedef struct ParseRow {
    const char *text;
    uint64_t bits;
} ParseRow;

typedef struct FixedRow {
    uint64_t bits;
    DtoaMode mode;
    int n;
    const char *digits;
    int decpt;
} FixedRow;

typedef struct RoundRow {
    uint64_t bits;
    int ndigits;
    uint64_t want;
} RoundRow;

typedef struct HexRow {
    const char *text;
    DtoaHexStatus status;
    uint64_t bits;
} HexRow;

static const ReprRow repr_rows[] = {
    {0x0000000000000000u, "0.0", "0x0.0p+0"},
    {0x8000000000000000u, "-0.0", "-0x0.0p+0"},
    {0x3ff0000000000000u, "1.0", "0x1.0000000000000p+0"},
    {0xbff8000000000000u, "-1.5", "-0x1.8000000000000p+0"},
    {0x3fb999999999999au, "0.1", "0x1.999999999999ap-4"},
    {0x3fd3333333333333u, "0.3", "0x1.3333333333333p-2"},
    {0x3fd5555555555555u, "0.3333333333333333", "0x1.5555555555555p-2"},
    {0x4004000000000000u, "2.5", "0x1.4000000000000p+1"},
    {0x430c6bf526340000u, "1000000000000000.0", "0x1.c6bf526340000p+49"},
    {0x4341c37937e08000u, "1e+16", "0x1.1c37937e08000p+53"},
    {0x437b69b4ba630f35u, "1.2345678901234568e+17", "0x1.b69b4ba630f35p+56"},
    {0x4480f0cf064dd592u, "1e+22", "0x1.0f0cf064dd592p+73"},
    {0x44b52d02c7e14af6u, "1e+23", "0x1.52d02c7e14af6p+76"},
    {0x4340000000000000u, "9007199254740992.0", "0x1.0000000000000p+53"},
    {0x0000000000000001u, "5e-324", "0x0.0000000000001p-1022"},
    {0x0010000000000000u, "2.2250738585072014e-308", "0x1.0000000000000p-1022"},
    {0x7fefffffffffffffu, "1.7976931348623157e+308", "0x1.fffffffffffffp+1023"},
    {0x3f1a36e2eb1c432du, "0.0001", "0x1.a36e2eb1c432dp-14"},
    {0x3ee4f8b588e368f1u, "1e-05", "0x1.4f8b588e368f1p-17"},
    {0x3f202e4b6ce5dc68u, "0.00012345", "0x1.02e4b6ce5dc68p-13"},
    {0x4059000000000000u, "100.0", "0x1.9000000000000p+6"},
    {0x54b249ad2594c37du, "1e+100", "0x1.249ad2594c37dp+332"},
    {0x44dfe185ca57c517u, "6.02214076e+23", "0x1.fe185ca57c517p+78"},
    {0x3ff6a09e667f3bcdu, "1.4142135623730951", "0x1.6a09e667f3bcdp+0"},
    {0x4164d8399f767c45u, "10928588.983213553", "0x1.4d8399f767c45p+23"},
    {0x5bc8fbbcbde5c099u, "1.4186613525849614e+134", "0x1.8fbbcbde5c099p+445"},
    {0xb0c11fdecb91ce37u, "-7.571968556055867e-74", "-0x1.11fdecb91ce37p-243"},
    {0xd76d4330f1446beau, "-1.4074705188261364e+113", "-0x1.d4330f1446beap+375"},
    {0xa6eb8c9ebd69fe29u, "-3.3339745473042614e-121", "-0x1.b8c9ebd69fe29p-401"},
    {0x87b0b125ec1d7da0u, "-1.2342180766211395e-271", "-0x1.0b125ec1d7da0p-900"},
    {0xd7210dff076ce2efu, "-5.126864004244935e+111", "-0x1.10dff076ce2efp+371"},
    {0xc6a5387777330bdbu, "-2.1520217579844227e+32", "-0x1.5387777330bdbp+107"},
    {0x3fc1ea36f17fd374u, "0.1399601630397701", "0x1.1ea36f17fd374p-3"},
    {0x0d464138a6233255u, "1.01853664031722e-244", "0x1.64138a6233255p-811"},
    {0x2827688de6a16a3bu, "2.9704598186234577e-115", "0x1.7688de6a16a3bp-381"},
    {0x5f2dd97f1cfb10f6u, "3.0534183338726823e+150", "0x1.dd97f1cfb10f6p+499"},
    {0xde5271007814e8a2u, "-2.3027782228163463e+146", "-0x1.271007814e8a2p+486"},
    {0x617959ce3f1f65a8u, "3.56409621163656e+161", "0x1.959ce3f1f65a8p+536"},
    {0x1a1afe878b33e968u, "6.352929017207453e-183", "0x1.afe878b33e968p-606"},
    {0x3fd4235992edcf45u, "0.3146575865605324", "0x1.4235992edcf45p-2"},
    {0x7ff0000000000000u, "inf", "inf"},
    {0xfff0000000000000u, "-inf", "-inf"},
};

static const ParseRow parse_rows[] = {
    {"1_000.5", 0x408f440000000000u},
    {"+.5e-3", 0x3f40624dd2f1a9fcu},
    {"5.", 0x4014000000000000u},
    {"1e400", 0x7ff0000000000000u},
    {"-1e400", 0xfff0000000000000u},
    {"1e-400", 0x0000000000000000u},
    {"9007199254740993", 0x4340000000000000u},
    {"9007199254740993.0000000000000000000001", 0x4340000000000001u},
    {"9007199254740992.9999999999999999999", 0x4340000000000000u},
    {"2.4703282292062327208e-324", 0x0000000000000000u},
    {"2.4703282292062328e-324", 0x0000000000000001u},
    {"1.7976931348623158e308", 0x7fefffffffffffffu},
    {"1.7976931348623159e308", 0x7ff0000000000000u},
    {"1e23", 0x44b52d02c7e14af6u},
    {"8.5e-308", 0x002e8f8f7e6e1d7du},
    {"0.000001e6", 0x3ff0000000000000u},
    {"7.2057594037927933e16", 0x4370000000000000u},
    {"123456789012345678901234567890e-10", 0x43e56a95319d63e1u},
    {"InFinity", 0x7ff0000000000000u},
    {"-inf", 0xfff0000000000000u},
    {"1e1_0", 0x4202a05f20000000u},
    {"179769313486231580793e289", 0x7ff0000000000000u},
};

static const char *const bad_texts[] = {
    "",     "+",    ".",    "e5", "1e", "1e+", "1__0", "_1",   "1_",
    "1_.0", "1._0", "1e_1", "in", "1 ", "0x1", "--1",  "inf_", "1_e5",
};

static const FixedRow fixed_rows[] = {
    {0x3fe0000000000000u, DTOA_SIGNIFICANT, 1, "5", 0},
    {0x3fe0000000000000u, DTOA_DECIMALS, 0, "", 1},
    {0x3fe0000000000000u, DTOA_SIGNIFICANT, 2, "5", 0},
    {0x3fe0000000000000u, DTOA_DECIMALS, 1, "5", 0},
    {0x3fe0000000000000u, DTOA_SIGNIFICANT, 3, "5", 0},
    {0x3fe0000000000000u, DTOA_DECIMALS, 2, "5", 0},
    {0x3fe0000000000000u, DTOA_SIGNIFICANT, 6, "5", 0},
    {0x3fe0000000000000u, DTOA_DECIMALS, 5, "5", 0},
    {0x3fe0000000000000u, DTOA_SIGNIFICANT, 18, "5", 0},
    {0x3fe0000000000000u, DTOA_DECIMALS, 17, "5", 0},
    {0x3fe0000000000000u, DTOA_SIGNIFICANT, 41, "5", 0},
    {0x3fe0000000000000u, DTOA_DECIMALS, 40, "5", 0},
    {0x3ff8000000000000u, DTOA_SIGNIFICANT, 1, "2", 1},
    {0x3ff8000000000000u, DTOA_DECIMALS, 0, "2", 1},
    {0x3ff8000000000000u, DTOA_SIGNIFICANT, 2, "15", 1},
    {0x3ff8000000000000u, DTOA_DECIMALS, 1, "15", 1},
    {0x3ff8000000000000u, DTOA_SIGNIFICANT, 3, "15", 1},
    {0x3ff8000000000000u, DTOA_DECIMALS, 2, "15", 1},
    {0x3ff8000000000000u, DTOA_SIGNIFICANT, 6, "15", 1},
    {0x3ff8000000000000u, DTOA_DECIMALS, 5, "15", 1},
    {0x3ff8000000000000u, DTOA_SIGNIFICANT, 18, "15", 1},
    {0x3ff8000000000000u, DTOA_DECIMALS, 17, "15", 1},
    {0x3ff8000000000000u, DTOA_SIGNIFICANT, 41, "15", 1},
    {0x3ff8000000000000u, DTOA_DECIMALS, 40, "15", 1},
    {0x4004000000000000u, DTOA_SIGNIFICANT, 1, "2", 1},
    {0x4004000000000000u, DTOA_DECIMALS, 0, "2", 1},
    {0x4004000000000000u, DTOA_SIGNIFICANT, 2, "25", 1},
    {0x4004000000000000u, DTOA_DECIMALS, 1, "25", 1},
    {0x4004000000000000u, DTOA_SIGNIFICANT, 3, "25", 1},
    {0x4004000000000000u, DTOA_DECIMALS, 2, "25", 1},
    {0x4004000000000000u, DTOA_SIGNIFICANT, 6, "25", 1},
    {0x4004000000000000u, DTOA_DECIMALS, 5, "25", 1},
    {0x4004000000000000u, DTOA_SIGNIFICANT, 18, "25", 1},
    {0x4004000000000000u, DTOA_DECIMALS, 17, "25", 1},
    {0x4004000000000000u, DTOA_SIGNIFICANT, 41, "25", 1},
    {0x4004000000000000u, DTOA_DECIMALS, 40, "25", 1},
    {0x3fc0000000000000u, DTOA_SIGNIFICANT, 1, "1", 0},
    {0x3fc0000000000000u, DTOA_DECIMALS, 0, "", 1},
    {0x3fc0000000000000u, DTOA_SIGNIFICANT, 2, "12", 0},
    {0x3fc0000000000000u, DTOA_DECIMALS, 1, "1", 0},
    {0x3fc0000000000000u, DTOA_SIGNIFICANT, 3, "125", 0},
    {0x3fc0000000000000u, DTOA_DECIMALS, 2, "12", 0},
    {0x3fc0000000000000u, DTOA_SIGNIFICANT, 6, "125", 0},
    {0x3fc0000000000000u, DTOA_DECIMALS, 5, "125", 0},
    {0x3fc0000000000000u, DTOA_SIGNIFICANT, 18, "125", 0},
    {0x3fc0000000000000u, DTOA_DECIMALS, 17, "125", 0},
    {0x3fc0000000000000u, DTOA_SIGNIFICANT, 41, "125", 0},
    {0x3fc0000000000000u, DTOA_DECIMALS, 40, "125", 0},
    {0x4005666666666666u, DTOA_SIGNIFICANT, 1, "3", 1},
    {0x4005666666666666u, DTOA_DECIMALS, 0, "3", 1},
    {0x4005666666666666u, DTOA_SIGNIFICANT, 2, "27", 1},
    {0x4005666666666666u, DTOA_DECIMALS, 1, "27", 1},
    {0x4005666666666666u, DTOA_SIGNIFICANT, 3, "267", 1},
    {0x4005666666666666u, DTOA_DECIMALS, 2, "267", 1},
    {0x4005666666666666u, DTOA_SIGNIFICANT, 6, "2675", 1},
    {0x4005666666666666u, DTOA_DECIMALS, 5, "2675", 1},
    {0x4005666666666666u, DTOA_SIGNIFICANT, 18, "267499999999999982", 1},
    {0x4005666666666666u, DTOA_DECIMALS, 17, "267499999999999982", 1},
    {0x4005666666666666u, DTOA_SIGNIFICANT, 41,
     "26749999999999998223643160599749535322189", 1},
    {0x4005666666666666u, DTOA_DECIMALS, 40, "26749999999999998223643160599749535322189",
     1},
    {0x4480f0cf064dd592u, DTOA_SIGNIFICANT, 1, "1", 23},
    {0x4480f0cf064dd592u, DTOA_DECIMALS, 0, "1", 23},
    {0x4480f0cf064dd592u, DTOA_SIGNIFICANT, 2, "1", 23},
    {0x4480f0cf064dd592u, DTOA_DECIMALS, 1, "1", 23},
    {0x4480f0cf064dd592u, DTOA_SIGNIFICANT, 3, "1", 23},
    {0x4480f0cf064dd592u, DTOA_DECIMALS, 2, "1", 23},
    {0x4480f0cf064dd592u, DTOA_SIGNIFICANT, 6, "1", 23},
    {0x4480f0cf064dd592u, DTOA_DECIMALS, 5, "1", 23},
    {0x4480f0cf064dd592u, DTOA_SIGNIFICANT, 18, "1", 23},
    {0x4480f0cf064dd592u, DTOA_DECIMALS, 17, "1", 23},
    {0x4480f0cf064dd592u, DTOA_SIGNIFICANT, 41, "1", 23},
    {0x4480f0cf064dd592u, DTOA_DECIMALS, 40, "1", 23},
    {0x405edd2f1a9fbe77u, DTOA_SIGNIFICANT, 1, "1", 3},
    {0x405edd2f1a9fbe77u, DTOA_DECIMALS, 0, "123", 3},
    {0x405edd2f1a9fbe77u, DTOA_SIGNIFICANT, 2, "12", 3},
    {0x405edd2f1a9fbe77u, DTOA_DECIMALS, 1, "1235", 3},
    {0x405edd2f1a9fbe77u, DTOA_SIGNIFICANT, 3, "123", 3},
    {0x405edd2f1a9fbe77u, DTOA_DECIMALS, 2, "12346", 3},
    {0x405edd2f1a9fbe77u, DTOA_SIGNIFICANT, 6, "123456", 3},
    {0x405edd2f1a9fbe77u, DTOA_DECIMALS, 5, "123456", 3},
    {0x405edd2f1a9fbe77u, DTOA_SIGNIFICANT, 18, "123456000000000003", 3},
    {0x405edd2f1a9fbe77u, DTOA_DECIMALS, 17, "12345600000000000307", 3},
    {0x405edd2f1a9fbe77u, DTOA_SIGNIFICANT, 41,
     "12345600000000000306954461848363280296326", 3},
    {0x405edd2f1a9fbe77u, DTOA_DECIMALS, 40,
     "1234560000000000030695446184836328029632568", 3},
    {0x4023fd70a3d70a3du, DTOA_SIGNIFICANT, 1, "1", 2},
    {0x4023fd70a3d70a3du, DTOA_DECIMALS, 0, "1", 2},
    {0x4023fd70a3d70a3du, DTOA_SIGNIFICANT, 2, "1", 2},
    {0x4023fd70a3d70a3du, DTOA_DECIMALS, 1, "1", 2},
    {0x4023fd70a3d70a3du, DTOA_SIGNIFICANT, 3, "999", 1},
    {0x4023fd70a3d70a3du, DTOA_DECIMALS, 2, "999", 1},
    {0x4023fd70a3d70a3du, DTOA_SIGNIFICANT, 6, "9995", 1},
    {0x4023fd70a3d70a3du, DTOA_DECIMALS, 5, "9995", 1},
    {0x4023fd70a3d70a3du, DTOA_SIGNIFICANT, 18, "999499999999999922", 1},
    {0x4023fd70a3d70a3du, DTOA_DECIMALS, 17, "999499999999999922", 1},
    {0x4023fd70a3d70a3du, DTOA_SIGNIFICANT, 41,
     "99949999999999992184029906638897955417633", 1},
    {0x4023fd70a3d70a3du, DTOA_DECIMALS, 40, "99949999999999992184029906638897955417633",
     1},
    {0x4058ff5c28f5c28fu, DTOA_SIGNIFICANT, 1, "1", 3},
    {0x4058ff5c28f5c28fu, DTOA_DECIMALS, 0, "1", 3},
    {0x4058ff5c28f5c28fu, DTOA_SIGNIFICANT, 2, "1", 3},
    {0x4058ff5c28f5c28fu, DTOA_DECIMALS, 1, "1", 3},
    {0x4058ff5c28f5c28fu, DTOA_SIGNIFICANT, 3, "1", 3},
    {0x4058ff5c28f5c28fu, DTOA_DECIMALS, 2, "9999", 2},
    {0x4058ff5c28f5c28fu, DTOA_SIGNIFICANT, 6, "9999", 2},
    {0x4058ff5c28f5c28fu, DTOA_DECIMALS, 5, "9999", 2},
    {0x4058ff5c28f5c28fu, DTOA_SIGNIFICANT, 18, "999899999999999949", 2},
    {0x4058ff5c28f5c28fu, DTOA_DECIMALS, 17, "9998999999999999488", 2},
    {0x4058ff5c28f5c28fu, DTOA_SIGNIFICANT, 41,
     "99989999999999994884092302527278661727905", 2},
    {0x4058ff5c28f5c28fu, DTOA_DECIMALS, 40, "999899999999999948840923025272786617279053",
     2},
    {0x3e7ad7f29abcaf48u, DTOA_SIGNIFICANT, 1, "1", -6},
    {0x3e7ad7f29abcaf48u, DTOA_DECIMALS, 0, "", 1},
    {0x3e7ad7f29abcaf48u, DTOA_SIGNIFICANT, 2, "1", -6},
    {0x3e7ad7f29abcaf48u, DTOA_DECIMALS, 1, "", 1},
    {0x3e7ad7f29abcaf48u, DTOA_SIGNIFICANT, 3, "1", -6},
    {0x3e7ad7f29abcaf48u, DTOA_DECIMALS, 2, "", 1},
    {0x3e7ad7f29abcaf48u, DTOA_SIGNIFICANT, 6, "1", -6},
    {0x3e7ad7f29abcaf48u, DTOA_DECIMALS, 5, "", 1},
    {0x3e7ad7f29abcaf48u, DTOA_SIGNIFICANT, 18, "999999999999999955", -7},
    {0x3e7ad7f29abcaf48u, DTOA_DECIMALS, 17, "1", -6},
    {0x3e7ad7f29abcaf48u, DTOA_SIGNIFICANT, 41,
     "99999999999999995474811182588625868561394", -7},
    {0x3e7ad7f29abcaf48u, DTOA_DECIMALS, 40, "999999999999999954748111825886259", -7},
    {0x0000000000000001u, DTOA_SIGNIFICANT, 1, "5", -323},
    {0x0000000000000001u, DTOA_DECIMALS, 0, "", 1},
    {0x0000000000000001u, DTOA_SIGNIFICANT, 2, "49", -323},
    {0x0000000000000001u, DTOA_DECIMALS, 1, "", 1},
    {0x0000000000000001u, DTOA_SIGNIFICANT, 3, "494", -323},
    {0x0000000000000001u, DTOA_DECIMALS, 2, "", 1},
    {0x0000000000000001u, DTOA_SIGNIFICANT, 6, "494066", -323},
    {0x0000000000000001u, DTOA_DECIMALS, 5, "", 1},
    {0x0000000000000001u, DTOA_SIGNIFICANT, 18, "494065645841246544", -323},
    {0x0000000000000001u, DTOA_DECIMALS, 17, "", 1},
    {0x0000000000000001u, DTOA_SIGNIFICANT, 41,
     "49406564584124654417656879286822137236506", -323},
    {0x0000000000000001u, DTOA_DECIMALS, 40, "", 1},
    {0x7fefffffffffffffu, DTOA_SIGNIFICANT, 1, "2", 309},
    {0x7fefffffffffffffu, DTOA_SIGNIFICANT, 2, "18", 309},
    {0x7fefffffffffffffu, DTOA_SIGNIFICANT, 3, "18", 309},
    {0x7fefffffffffffffu, DTOA_SIGNIFICANT, 6, "179769", 309},
    {0x7fefffffffffffffu, DTOA_SIGNIFICANT, 18, "179769313486231571", 309},
    {0x7fefffffffffffffu, DTOA_SIGNIFICANT, 41,
     "17976931348623157081452742373170435679807", 309},
    {0x3fb999999999999au, DTOA_SIGNIFICANT, 1, "1", 0},
    {0x3fb999999999999au, DTOA_DECIMALS, 0, "", 1},
    {0x3fb999999999999au, DTOA_SIGNIFICANT, 2, "1", 0},
    {0x3fb999999999999au, DTOA_DECIMALS, 1, "1", 0},
    {0x3fb999999999999au, DTOA_SIGNIFICANT, 3, "1", 0},
    {0x3fb999999999999au, DTOA_DECIMALS, 2, "1", 0},
    {0x3fb999999999999au, DTOA_SIGNIFICANT, 6, "1", 0},
    {0x3fb999999999999au, DTOA_DECIMALS, 5, "1", 0},
    {0x3fb999999999999au, DTOA_SIGNIFICANT, 18, "100000000000000006", 0},
    {0x3fb999999999999au, DTOA_DECIMALS, 17, "10000000000000001", 0},
    {0x3fb999999999999au, DTOA_SIGNIFICANT, 41,
     "10000000000000000555111512312578270211816", 0},
    {0x3fb999999999999au, DTOA_DECIMALS, 40, "1000000000000000055511151231257827021182",
     0},
    {0x7e37e43c8800759cu, DTOA_SIGNIFICANT, 1, "1", 301},
    {0x7e37e43c8800759cu, DTOA_SIGNIFICANT, 2, "1", 301},
    {0x7e37e43c8800759cu, DTOA_SIGNIFICANT, 3, "1", 301},
    {0x7e37e43c8800759cu, DTOA_SIGNIFICANT, 6, "1", 301},
    {0x7e37e43c8800759cu, DTOA_SIGNIFICANT, 18, "100000000000000005", 301},
    {0x7e37e43c8800759cu, DTOA_SIGNIFICANT, 41,
     "10000000000000000525047602552044202487045", 301},
    {0x41678c29d0000000u, DTOA_SIGNIFICANT, 1, "1", 8},
    {0x41678c29d0000000u, DTOA_DECIMALS, 0, "12345678", 8},
    {0x41678c29d0000000u, DTOA_SIGNIFICANT, 2, "12", 8},
    {0x41678c29d0000000u, DTOA_DECIMALS, 1, "123456785", 8},
    {0x41678c29d0000000u, DTOA_SIGNIFICANT, 3, "123", 8},
    {0x41678c29d0000000u, DTOA_DECIMALS, 2, "123456785", 8},
    {0x41678c29d0000000u, DTOA_SIGNIFICANT, 6, "123457", 8},
    {0x41678c29d0000000u, DTOA_DECIMALS, 5, "123456785", 8},
    {0x41678c29d0000000u, DTOA_SIGNIFICANT, 18, "123456785", 8},
    {0x41678c29d0000000u, DTOA_DECIMALS, 17, "123456785", 8},
    {0x41678c29d0000000u, DTOA_SIGNIFICANT, 41, "123456785", 8},
    {0x41678c29d0000000u, DTOA_DECIMALS, 40, "123456785", 8},
};

static const RoundRow round_rows[] = {
    {0x4005666666666666u, 2, 0x40055c28f5c28f5cu},
    {0x3fe0000000000000u, 0, 0x0000000000000000u},
    {0x3ff8000000000000u, 0, 0x4000000000000000u},
    {0xbfd999999999999au, 0, 0x8000000000000000u},
    {0x40c81cd6c8b43958u, -2, 0x40c8060000000000u},
    {0x7e37e43c8800759cu, -299, 0x7e37e43c8800759cu},
    {0x7fefffffffffffffu, -307, 0x7ff0000000000000u},
    {0x0000000000000001u, 400, 0x0000000000000001u},
    {0x0000000000000001u, 300, 0x0000000000000000u},
    {0x402e000000000000u, -1, 0x4034000000000000u},
    {0x4039000000000000u, -1, 0x4034000000000000u},
    {0x4341c37937e08001u, -1, 0x4341c37937e08000u},
    {0x3fc3333333333333u, 1, 0x3fb999999999999au},
    {0x3ddb7cdfd9d7bdbbu, -5, 0x0000000000000000u},
};

static const HexRow hex_rows[] = {
    {"0x1", DTOA_HEX_OK, 0x3ff0000000000000u},
    {"0x1.8p1", DTOA_HEX_OK, 0x4008000000000000u},
    {".8", DTOA_HEX_OK, 0x3fe0000000000000u},
    {" -0x1p-3\n", DTOA_HEX_OK, 0xbfc0000000000000u},
    {"0x1p1024", DTOA_HEX_TOO_LARGE, 0},
    {"0x1.fffffffffffff8p1023", DTOA_HEX_TOO_LARGE, 0},
    {"0x1.fffffffffffff7p1023", DTOA_HEX_OK, 0x7fefffffffffffffu},
    {"0x1p-1075", DTOA_HEX_OK, 0x0000000000000000u},
    {"0x1.0000001p-1075", DTOA_HEX_OK, 0x0000000000000001u},
    {"infinity", DTOA_HEX_OK, 0x7ff0000000000000u},
    {"1p", DTOA_HEX_INVALID, 0},
    {"0x", DTOA_HEX_INVALID, 0},
    {".", DTOA_HEX_INVALID, 0},
    {"1 2", DTOA_HEX_INVALID, 0},
    {"0x1_0", DTOA_HEX_INVALID, 0},
    {"0x1p99999999999999999999", DTOA_HEX_TOO_LARGE, 0},
    {"-0x0p99999", DTOA_HEX_OK, 0x8000000000000000u},
    {"0x1.00000000000008p0", DTOA_HEX_OK, 0x3ff0000000000000u},
    {"0x1.000000000000080000000000001p0", DTOA_HEX_OK, 0x3ff0000000000001u},
};

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static double to_double(uint64_t bits) {
    double v;
    memcpy(&v, &bits, sizeof v);
    return v;
}

static uint64_t to_bits(double v) {
    uint64_t bits;
    memcpy(&bits, &v, sizeof bits);
    return bits;
}

static void repr_and_hex_are_cpythons_and_read_back(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(repr_rows); i++) {
        const ReprRow *r = &repr_rows[i];
        char text[DTOA_REPR_MAX] = {0};
        size_t len = dtoa_repr(to_double(r->bits), text);
        assert_string_equal(text, r->repr);
        bool ok;
        assert_int_equal(to_bits(dtoa_parse(text, len, &ok)), r->bits);
        assert_true(ok);
        char hex[DTOA_HEX_MAX] = {0};
        len = dtoa_hex(to_double(r->bits), hex);
        assert_string_equal(hex, r->hex);
        double back;
        assert_int_equal(dtoa_from_hex(hex, len, &back), DTOA_HEX_OK);
        assert_int_equal(to_bits(back), r->bits);
    }
}

static void decimal_texts_are_read_to_the_nearest_double(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(parse_rows); i++) {
        bool ok;
        double v = dtoa_parse(parse_rows[i].text, strlen(parse_rows[i].text), &ok);
        assert_true(ok);
        assert_int_equal(to_bits(v), parse_rows[i].bits);
    }
}

static void a_tie_followed_by_900_digits_depends_on_the_last_one(void **state) {
    (void)state;
    char text[1000] = "9007199254740993.";
    memset(text + 17, '0', 900);
    bool ok;
    assert_true(dtoa_parse(text, 917, &ok) == 9007199254740992.0 && ok);
    text[916] = '1';
    assert_true(dtoa_parse(text, 917, &ok) == 9007199254740994.0 && ok);
}

static void malformed_texts_are_refused(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(bad_texts); i++) {
        bool ok = true;
        dtoa_parse(bad_texts[i], strlen(bad_texts[i]), &ok);
        assert_false(ok);
    }
}

static void fixed_digits_are_half_even_on_the_exact_value(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(fixed_rows); i++) {
        const FixedRow *r = &fixed_rows[i];
        char digits[DTOA_DIGITS_MAX + 1];
        int n, decpt;
        dtoa_fixed(to_double(r->bits), r->mode, r->n, digits, &n, &decpt);
        digits[n] = 0;
        assert_string_equal(digits, r->digits);
        assert_int_equal(decpt, r->decpt);
    }
}

static void any_precision_is_answered_in_bounded_memory(void **state) {
    (void)state;
    char digits[DTOA_DIGITS_MAX];
    int n, decpt;
    dtoa_fixed(5e-324, DTOA_DECIMALS, INT64_MAX, digits, &n, &decpt);
    assert_int_equal(n, 751);
    assert_int_equal(decpt, -323);
    dtoa_fixed(2.2250738585072009e-308, DTOA_SIGNIFICANT, INT64_MAX, digits, &n, &decpt);
    assert_int_equal(n, 767);
    dtoa_fixed(1e308, DTOA_DECIMALS, INT64_MIN, digits, &n, &decpt);
    assert_int_equal(n, 0);
}

static void round_is_cpythons(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(round_rows); i++) {
        const RoundRow *r = &round_rows[i];
        assert_int_equal(to_bits(dtoa_round(to_double(r->bits), r->ndigits)), r->want);
    }
}

static void fromhex_is_cpythons(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(hex_rows); i++) {
        const HexRow *r = &hex_rows[i];
        double v = 0.0;
        assert_int_equal(dtoa_from_hex(r->text, strlen(r->text), &v), r->status);
        if (r->status == DTOA_HEX_OK) assert_int_equal(to_bits(v), r->bits);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(repr_and_hex_are_cpythons_and_read_back),
        cmocka_unit_test(decimal_texts_are_read_to_the_nearest_double),
        cmocka_unit_test(a_tie_followed_by_900_digits_depends_on_the_last_one),
        cmocka_unit_test(malformed_texts_are_refused),
        cmocka_unit_test(fixed_digits_are_half_even_on_the_exact_value),
        cmocka_unit_test(any_precision_is_answered_in_bounded_memory),
        cmocka_unit_test(round_is_cpythons),
        cmocka_unit_test(fromhex_is_cpythons),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
