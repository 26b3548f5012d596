// The format mini-language (format(), str.format, f-strings) and %-formatting of numbers:
// parsing a specification, splitting a number into parts, and laying the parts out. A
// layout first computes the exact length of the result; the caller then provides the
// buffer and has it written. Nothing here knows Python objects or allocates.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/dtoa.h"

// Text of 1, 2 or 4 bytes per code point.
typedef struct FormatText {
    const void *data;
    size_t len;
    unsigned width;
} FormatText;

typedef struct FormatSpec {
    uint32_t fill;    // ' ' unless given
    char align;       // < > = ^
    char sign;        // '+', '-', ' ' or 0
    bool no_neg_zero; // z
    bool alternate;   // #
    bool fill_given;
    bool align_given;
    char grouping;     // ',', '_' or 0
    int64_t width;     // -1 = none
    int64_t precision; // -1 = none
    uint32_t type;     // the default type if none is given
} FormatSpec;

typedef enum FormatError {
    FORMAT_OK,
    FORMAT_INVALID, // "Invalid format specifier '%S' for object of type '%s'"
    FORMAT_MANY_DIGITS,
    FORMAT_NO_PRECISION,
    FORMAT_BOTH_GROUPINGS,
    FORMAT_GROUPING_TYPE, // "Cannot specify ',' with 's'.": made by format_error_text
    FORMAT_UNKNOWN_CODE,  // "Unknown format code 'x' for object of type 'y'": likewise
    FORMAT_INT_PRECISION,
    FORMAT_INT_Z,
    FORMAT_CHAR_SIGN,
    FORMAT_CHAR_ALTERNATE,
    FORMAT_PRECISION_TOO_BIG,
    FORMAT_STR_SIGN,
    FORMAT_STR_SPACE,
    FORMAT_STR_Z,
    FORMAT_STR_ALTERNATE,
    FORMAT_STR_EQUAL,
    FORMAT_COMPLEX_ZERO,
    FORMAT_COMPLEX_EQUAL,
} FormatError;

// default_align is '>' for numbers and '<' for other values; default_type 'd', 's' or 0.
FormatError format_parse(FormatText text, char default_align, uint32_t default_type,
                         FormatSpec *spec);
// What the type refuses behind the parser, in CPython's order.
FormatError format_check_int(
    const FormatSpec *spec); // types b c d n o x X; others: see format_is_float_type
FormatError format_check_float(const FormatSpec *spec);
FormatError format_check_complex(const FormatSpec *spec);
FormatError format_check_str(const FormatSpec *spec);
bool format_is_float_type(uint32_t type); // e E f F g G %
// The ValueError's text (all of them but FORMAT_INVALID's, which quotes the
// specification): returns its length.
size_t format_error_text(FormatError e, const FormatSpec *spec, const char *type_name,
                         char *buf, size_t size);

// A number cut into what padding and grouping treat differently:
//   [sign] prefix | digits int_zeros | [.] frac_zeros frac trail_zeros tail [chr]
typedef struct NumParts {
    bool neg;
    bool point;
    char prefix[2];
    unsigned nprefix;
    const char *digits; // of the integer part; not owned
    size_t ndigits;
    size_t int_zeros;  // zeros behind them
    size_t min_digits; // zeros are put before them up to this many (%.3d)
    size_t frac_zeros;
    const char *frac; // not owned
    size_t nfrac;
    size_t trail_zeros;
    char tail[8]; // "e+05", "%", "inf"
    unsigned ntail;
    uint32_t chr; // of type c, or 0 with has_chr false
    bool has_chr;
} NumParts;

typedef struct NumLayout {
    const NumParts *parts;
    char sign; // or 0
    char grouping;
    unsigned group_len;
    uint32_t fill;
    size_t left, inner,
        right;    // fill characters before the sign, before the digits, behind all
    size_t zeros; // zeros before the digits
    size_t len;   // of the whole
} NumLayout;

// False if the length would overflow.
bool layout_number(const NumParts *parts, const FormatSpec *spec, NumLayout *out);
// The highest code point that layout_write will write.
uint32_t layout_maxchar(const NumLayout *l);
// Writes l->len code points of `width` bytes each from index `at`; returns the index
// behind them.
size_t layout_write(const NumLayout *l, void *out, unsigned width, size_t at);

// A float's parts. `type` is r (repr), e, f or g (upper case: capital letters); add_dot:
// at least one digit behind the point in fixed notation. scratch holds DTOA_DIGITS_MAX
// characters and is referred to by the result.
void float_split(double v, char type, int64_t precision, bool alternate, bool add_dot,
                 char *scratch, NumParts *out);
// Is every digit of it zero (for the option z)?
bool is_zero_number(const NumParts *p);
// As float.__format__ does for a parsed and checked specification ('%', 'n' and no type
// included).
void float_split_spec(double v, const FormatSpec *spec, char *scratch, NumParts *out);

// complex.__format__: the two numbers and the padding around them.
typedef struct ComplexLayout {
    NumParts re, im;
    NumLayout re_layout, im_layout;
    bool skip_re, parens;
    uint32_t fill;
    size_t left, right, len;
} ComplexLayout;
// re_scratch and im_scratch: DTOA_DIGITS_MAX each. The layout refers to itself: do not
// copy it.
bool layout_complex(double re, double im, const FormatSpec *spec, char *re_scratch,
                    char *im_scratch, ComplexLayout *out);
void layout_complex_write(const ComplexLayout *l, void *out, unsigned width);
// Left and right fill for a text of `len` (also str.__format__): false on overflow.
bool layout_pad(const FormatSpec *spec, size_t len, size_t *left, size_t *right);

// ---- %-formatting: %[(key)][flags][width][.precision][length]type
typedef struct PrintfSpec {
    size_t key, key_len; // position in the format; has_key
    bool has_key;
    bool left, plus, space, alternate, zero;
    bool width_star, precision_star; // to be taken from the arguments, in this order
    int64_t width, precision;        // -1 = none
    uint32_t type;
    size_t type_at; // its position
} PrintfSpec;

typedef enum PrintfError {
    PRINTF_OK,
    PRINTF_INCOMPLETE,     // "incomplete format"
    PRINTF_INCOMPLETE_KEY, // "incomplete format key"
    PRINTF_WIDTH,          // "width too big"
    PRINTF_PRECISION,      // "precision too big"
} PrintfError;

// *pos is behind the '%'; it is left behind the type.
PrintfError printf_parse(FormatText text, size_t *pos, PrintfSpec *spec);
// The specification that lays out a number of %-formatting.
FormatSpec printf_number_spec(const PrintfSpec *p);
// %e %f %g %E %F %G.
void printf_split_float(double v, const PrintfSpec *p, char *scratch, NumParts *out);
