// The module time: clocks and sleep of the host (object/host.h), and the calendar of UTC,
// which is also the local time. A struct_time is a tuple of nine whose object has two
// values more, for tm_zone and tm_gmtoff: immediates only, because nothing traces them.
#include <math.h>
#include <stdio.h>

#include "object/call.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/host.h"
#include "object/int.h"
#include "object/module.h"
#include "object/seq.h"
#include "object/structseq.h"
#include "object/tuple.h"
#include "vm/vm.h"

bool time_init(VM *vm, ModuleObj *m);

// ---- the calendar
// ---------------------------------------------------------------------------------------------------

typedef struct Calendar {
    int64_t year;
    int month, day, hour, minute, second; // month 0..11
    int weekday, yearday;                 // Sunday is 0; January 1st is 0
} Calendar;

static const char *const day_names[] = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                        "Thursday", "Friday", "Saturday"};
static const char *const month_names[] = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

static int64_t floor_div(int64_t a, int64_t b) {
    return a / b - (a % b < 0);
}
static int64_t floor_mod(int64_t a, int64_t b) {
    return a - floor_div(a, b) * b;
}
static bool is_leap(int64_t year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

// Days from 1970-01-01 to the first of a month (0..11); years begin in March here, so
// that the leap day comes last.
static int64_t days_of_month(int64_t year, int month) {
    if (month < 2) year--;
    int64_t m = (month + 10) % 12, era = floor_div(year, 400), y = year - era * 400;
    return era * 146097 + y * 365 + y / 4 - y / 100 + (153 * m + 2) / 5 - 719468;
}

static void calendar_of(int64_t seconds, Calendar *c) {
    int64_t days = floor_div(seconds, 86400), rest = seconds - days * 86400,
            shifted = days + 719468;
    int64_t era = floor_div(shifted, 146097), d = shifted - era * 146097;
    int64_t y = (d - d / 1460 + d / 36524 - d / 146096) / 365,
            in_year = d - (365 * y + y / 4 - y / 100), m = (5 * in_year + 2) / 153;
    c->day = (int)(in_year - (153 * m + 2) / 5 + 1);
    c->month = (int)((m + 2) % 12);
    c->year = y + era * 400 + (c->month < 2);
    c->hour = (int)(rest / 3600);
    c->minute = (int)(rest / 60 % 60);
    c->second = (int)(rest % 60);
    c->weekday = (int)floor_mod(days + 4, 7);
    c->yearday = (int)(days - days_of_month(c->year, 0));
}

// Any fields, however far out of range.
static int64_t seconds_of(const Calendar *c) {
    int64_t year = c->year + floor_div(c->month, 12);
    int64_t days = days_of_month(year, (int)floor_mod(c->month, 12)) + c->day - 1;
    return ((days * 24 + c->hour) * 60 + c->minute) * 60 + c->second;
}

// The ISO week; *year becomes the year that it belongs to.
static int iso_week(const Calendar *c, int64_t *year) {
    int week = (c->yearday - (c->weekday + 6) % 7 + 10) / 7;
    *year = c->year;
    if (week < 1) {
        --*year;
        int last = c->yearday + 365 + is_leap(*year);
        return (last - (c->weekday + 6) % 7 + 10) / 7;
    }
    int january = (c->weekday + 371 - c->yearday) % 7; // weekday of January 1st
    bool long_year = january == 4 || (january == 3 && is_leap(c->year));
    if (week < 53 || long_year) return week;
    ++*year;
    return 1;
}

// ---- struct_time
// ----------------------------------------------------------------------------------------------------

enum { TM_FIELDS = 9, TM_ZONE = 9, TM_OFFSET = 10, TM_ALL = 11 };
#define ZONE_UTC VAL_TRUE
#define ZONE_GMT VAL_FALSE

static Value struct_time_from(VM *vm, const Value *items) {
    Value v = structseq_new(vm, TYPE_OF(struct_time), items, TM_ALL);
    if (!is_err(v)) as_tuple(v)->len = TM_FIELDS;
    return v;
}

static Value struct_time_of(VM *vm, const Calendar *c, Value zone) {
    const Value items[TM_ALL] = {val_int(c->year),
                                 val_int(c->month + 1),
                                 val_int(c->day),
                                 val_int(c->hour),
                                 val_int(c->minute),
                                 val_int(c->second),
                                 val_int((c->weekday + 6) % 7),
                                 val_int(c->yearday + 1),
                                 val_int(0),
                                 zone,
                                 val_int(0)};
    return struct_time_from(vm, items);
}

static Value struct_time_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    TupleObj *t = tuple_from_iterable(vm, a[1]);
    if (t == NULL) {
        if (!err_catch(vm, EXC_TypeError)) return VAL_ERR;
        return err_raise(vm, EXC_TypeError, "constructor requires a sequence");
    }
    if (t->len < TM_FIELDS)
        return err_raise(
            vm, EXC_TypeError,
            "time.struct_time() takes an at least 9-sequence (%zu-sequence given)",
            t->len);
    if (t->len > TM_ALL)
        return err_raise(
            vm, EXC_TypeError,
            "time.struct_time() takes an at most 11-sequence (%zu-sequence given)",
            t->len);
    Value items[TM_ALL];
    for (size_t i = 0; i < TM_ALL; i++) {
        Value v = i < t->len ? t->items[i] : VAL_NONE;
        if (i >= TM_FIELDS && is_str(v))
            v = str_equal_ascii(as_str(v), "GMT") ? ZONE_GMT : ZONE_UTC;
        items[i] = i >= TM_FIELDS && is_ptr(v) ? VAL_NONE : v;
    }
    return struct_time_from(vm, items);
}

static Value struct_time_zone(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value v = as_tuple(a[0])->items[TM_ZONE];
    return v == ZONE_UTC || v == ZONE_GMT
               ? val_obj(str_from_cstr(vm, v == ZONE_UTC ? "UTC" : "GMT"))
               : v;
}

static Value struct_time_offset(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return as_tuple(a[0])->items[TM_OFFSET];
}

static Value struct_time_reduce(VM *vm, Value *a, unsigned n) {
    Value items[TM_ALL];
    memcpy(items, as_tuple(a[0])->items, sizeof items);
    if (is_err(items[TM_ZONE] = struct_time_zone(vm, a, n))) return VAL_ERR;
    TupleObj *all = tuple_from(vm, items, TM_ALL);
    TupleObj *args = all == NULL ? NULL : tuple_from(vm, (Value[]){val_obj(all)}, 1);
    return args == NULL ? VAL_ERR
                        : val_obj(tuple_pair(vm, val_obj(class_of(a[0])), val_obj(args)));
}

const TypeSlots struct_time_slots = {.repr = structseq_repr};
const NativeRow struct_time_rows[] = {
    {"__new__", "(cls, /, sequence, dict=None)", struct_time_new, "", NATIVE_NEW},
    {"tm_year", "(self)", structseq_field, "year, for example, 1993",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"tm_mon", "(self)", structseq_field, "month of year, range [1, 12]",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"tm_mday", "(self)", structseq_field, "day of month, range [1, 31]",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"tm_hour", "(self)", structseq_field, "hours, range [0, 23]",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"tm_min", "(self)", structseq_field, "minutes, range [0, 59]",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"tm_sec", "(self)", structseq_field, "seconds, range [0, 61])",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"tm_wday", "(self)", structseq_field, "day of week, range [0, 6], Monday is 0",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"tm_yday", "(self)", structseq_field, "day of year, range [1, 366]",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"tm_isdst", "(self)", structseq_field,
     "1 if summer time is in effect, 0 if not, and -1 if unknown",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"tm_zone", "(self)", struct_time_zone, "abbreviation of timezone name",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"tm_gmtoff", "(self)", struct_time_offset, "offset from UTC in seconds",
     NATIVE_GETTER | NATIVE_MEMBER},
    {"__reduce__", "(self, /)", struct_time_reduce, ""},
};

static bool int_field(VM *vm, Value v, int *out) {
    int64_t i;
    Value index = op_index(vm, v);
    if (is_err(index)) return false;
    if (!int_to_i64(index, &i))
        return err_raise(vm, EXC_OverflowError,
                         "Python int too large to convert to C long") != VAL_ERR;
    if (i > INT32_MAX || i < INT32_MIN)
        return err_raise(vm, EXC_OverflowError, "signed integer is %s",
                         i > 0 ? "greater than maximum" : "less than minimum") != VAL_ERR;
    *out = (int)i;
    return true;
}

// A tuple of nine as a Calendar, not checked.
static bool read_tuple(VM *vm, Value v, const char *function, Calendar *c) {
    if (!is_tuple(v))
        return err_raise(vm, EXC_TypeError, "Tuple or struct_time argument required") !=
               VAL_ERR;
    const TupleObj *t = as_tuple(v);
    if (t->len != TM_FIELDS)
        return err_raise(vm, EXC_TypeError, "%s(): illegal time tuple argument",
                         function) != VAL_ERR;
    int f[TM_FIELDS];
    for (size_t i = 0; i < TM_FIELDS; i++)
        if (!int_field(vm, t->items[i], &f[i])) return false;
    if (f[0] < INT32_MIN + 1900)
        return err_raise(vm, EXC_OverflowError, "year out of range") != VAL_ERR;
    *c = (Calendar){f[0],
                    (int)((int64_t)f[1] - 1),
                    f[2],
                    f[3],
                    f[4],
                    f[5],
                    (int)(((int64_t)f[6] + 1) % 7),
                    (int)((int64_t)f[7] - 1)};
    return true;
}

// A tuple for strftime and asctime: each field in its range.
static bool read_checked(VM *vm, Value v, const char *function, Calendar *c) {
    if (!read_tuple(vm, v, function, c)) return false;
    const char *wrong = NULL;
    if (c->month == -1) c->month = 0;
    if (c->day == 0) c->day = 1;
    if (c->yearday == -1) c->yearday = 0;
    if (c->month < 0 || c->month > 11)
        wrong = "month";
    else if (c->day < 0 || c->day > 31)
        wrong = "day of month";
    else if (c->hour < 0 || c->hour > 23)
        wrong = "hour";
    else if (c->minute < 0 || c->minute > 59)
        wrong = "minute";
    else if (c->second < 0 || c->second > 61)
        wrong = "seconds";
    else if (c->weekday < 0)
        wrong = "day of week";
    else if (c->yearday < 0 || c->yearday > 365)
        wrong = "day of year";
    return wrong == NULL ||
           err_raise(vm, EXC_ValueError, "%s out of range", wrong) != VAL_ERR;
}

// ---- conversions
// ----------------------------------------------------------------------------------------------------

// Seconds since 1970 as gmtime takes them: None is now.
static bool read_seconds(VM *vm, Value v, Calendar *c) {
    int64_t s;
    if (is_none(v)) {
        s = (int64_t)(host_wall_ns(vm) / 1000000000u);
    } else if (is_float_like(v)) {
        double d = is_double(v) ? as_double(v) : ((const FloatObj *)as_obj(v))->value;
        if (isnan(d))
            return err_raise(vm, EXC_ValueError, "Invalid value NaN (not a number)") !=
                   VAL_ERR;
        d = floor(d);
        if (!(d >= -9223372036854775808.0 && d < 9223372036854775808.0))
            return err_raise(vm, EXC_OverflowError,
                             "timestamp out of range for platform time_t") != VAL_ERR;
        s = (int64_t)d;
    } else {
        Value i = op_index(vm, v);
        if (is_err(i)) return false;
        if (!int_to_i64(i, &s))
            return err_raise(vm, EXC_OverflowError,
                             "timestamp out of range for platform time_t") != VAL_ERR;
    }
    if (s > 67768036191676799 ||
        s < -67768040609740800) { // years that an int of 32 bits can hold
        const Value args[2] = {
            val_int(75),
            val_obj(str_from_cstr(vm, "Value too large for defined data type"))};
        Value e = exc_new(vm, TYPE_OF(OSError), args, 2);
        if (!is_err(e)) err_set(vm, e);
        return false;
    }
    calendar_of(s, c);
    return true;
}

static Value time_gmtime(VM *vm, Value *a, unsigned n) {
    (void)n;
    Calendar c;
    return read_seconds(vm, a[0], &c) ? struct_time_of(vm, &c, ZONE_GMT) : VAL_ERR;
}

static Value time_localtime(VM *vm, Value *a, unsigned n) {
    (void)n;
    Calendar c;
    return read_seconds(vm, a[0], &c) ? struct_time_of(vm, &c, ZONE_UTC) : VAL_ERR;
}

static Value time_mktime(VM *vm, Value *a, unsigned n) {
    (void)n;
    Calendar c;
    return read_tuple(vm, a[0], "mktime", &c) ? val_double((double)seconds_of(&c))
                                              : VAL_ERR;
}

static Value ascii_time(VM *vm, const Calendar *c) {
    char text[64];
    snprintf(text, sizeof text, "%.3s %.3s%3d %.2d:%.2d:%.2d %lld", day_names[c->weekday],
             month_names[c->month], c->day, c->hour, c->minute, c->second,
             (long long)c->year);
    return val_obj(str_from_cstr(vm, text));
}

static Value time_asctime(VM *vm, Value *a, unsigned n) {
    (void)n;
    Calendar c;
    bool ok = a[0] == VAL_UNSET ? read_seconds(vm, VAL_NONE, &c)
                                : read_checked(vm, a[0], "asctime", &c);
    return ok ? ascii_time(vm, &c) : VAL_ERR;
}

static Value time_ctime(VM *vm, Value *a, unsigned n) {
    (void)n;
    Calendar c;
    return read_seconds(vm, a[0], &c) ? ascii_time(vm, &c) : VAL_ERR;
}

// ---- strftime
// -------------------------------------------------------------------------------------------------------

typedef struct Directive {
    char pad; // 0, '-', '_' or '0'
    bool upper, swap;
    int64_t width; // -1: none
} Directive;

static void put_padded(StrBuilder *b, const Directive *d, const char *text, size_t len,
                       char fill) {
    if (d->pad != '-' && d->width > (int64_t)len)
        sb_repeat(b, (uint8_t)fill, (size_t)d->width - len);
    sb_ascii_len(b, text, len);
}

static void put_number(StrBuilder *b, const Directive *d, int64_t value, int digits,
                       char pad) {
    char text[32];
    if (d->pad != 0) pad = d->pad;
    uint64_t size = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    size_t len = (size_t)snprintf(text, sizeof text, "%llu", (unsigned long long)size);
    int64_t width = pad == '-' ? 0 : d->width >= 0 ? d->width : digits;
    size_t missing =
        width > (int64_t)len + (value < 0) ? (size_t)width - len - (value < 0) : 0;
    if (pad == '_') sb_repeat(b, ' ', missing);
    if (value < 0) sb_char(b, '-');
    if (pad != '_') sb_repeat(b, '0', missing);
    sb_ascii_len(b, text, len);
}

static void put_word(StrBuilder *b, const Directive *d, const char *word, size_t len,
                     bool swap_lowers) {
    char text[16];
    bool lower = d->swap && swap_lowers, upper = d->upper || (d->swap && !swap_lowers);
    for (size_t i = 0; i < len && i < sizeof text; i++) {
        char ch = word[i];
        if (lower && ch >= 'A' && ch <= 'Z')
            ch = (char)(ch + 32);
        else if (upper && ch >= 'a' && ch <= 'z')
            ch = (char)(ch - 32);
        text[i] = ch;
    }
    put_padded(b, d, text, len, d->pad == '0' ? '0' : ' ');
}

static const char *composite_of(char ch) {
    switch (ch) {
    case 'c': return "%a %b %e %H:%M:%S %Y";
    case 'D':
    case 'x': return "%m/%d/%y";
    case 'F': return "%Y-%m-%d";
    case 'R': return "%H:%M";
    case 'r': return "%I:%M:%S %p";
    case 'T':
    case 'X': return "%H:%M:%S";
    default: return NULL;
    }
}

static bool put_directive(StrBuilder *b, const Directive *d, char ch, const Calendar *c) {
    int64_t year = c->year;
    int half = c->hour % 12 == 0 ? 12 : c->hour % 12;
    switch (ch) {
    case '%': sb_char(b, '%'); break;
    case 'n': sb_char(b, '\n'); break;
    case 't': sb_char(b, '\t'); break;
    case 'a': put_word(b, d, day_names[c->weekday], 3, false); break;
    case 'A':
        put_word(b, d, day_names[c->weekday], strlen(day_names[c->weekday]), false);
        break;
    case 'b':
    case 'h': put_word(b, d, month_names[c->month], 3, false); break;
    case 'B':
        put_word(b, d, month_names[c->month], strlen(month_names[c->month]), false);
        break;
    case 'p': put_word(b, d, c->hour < 12 ? "AM" : "PM", 2, true); break;
    case 'P': put_word(b, d, c->hour < 12 ? "am" : "pm", 2, true); break;
    case 'Z': put_word(b, d, "UTC", 3, true); break;
    case 'z': put_padded(b, d, "+0000", 5, '0'); break;
    case 'd': put_number(b, d, c->day, 2, '0'); break;
    case 'e': put_number(b, d, c->day, 2, '_'); break;
    case 'H': put_number(b, d, c->hour, 2, '0'); break;
    case 'k': put_number(b, d, c->hour, 2, '_'); break;
    case 'I': put_number(b, d, half, 2, '0'); break;
    case 'l': put_number(b, d, half, 2, '_'); break;
    case 'j': put_number(b, d, c->yearday + 1, 3, '0'); break;
    case 'm': put_number(b, d, c->month + 1, 2, '0'); break;
    case 'M': put_number(b, d, c->minute, 2, '0'); break;
    case 'S': put_number(b, d, c->second, 2, '0'); break;
    case 's': put_number(b, d, seconds_of(c), 1, '0'); break;
    case 'u': put_number(b, d, (c->weekday + 6) % 7 + 1, 1, '0'); break;
    case 'w': put_number(b, d, c->weekday, 1, '0'); break;
    case 'U': put_number(b, d, (c->yearday - c->weekday + 7) / 7, 2, '0'); break;
    case 'W':
        put_number(b, d, (c->yearday - (c->weekday + 6) % 7 + 7) / 7, 2, '0');
        break;
    case 'V': put_number(b, d, iso_week(c, &year), 2, '0'); break;
    case 'g': iso_week(c, &year), put_number(b, d, floor_mod(year, 100), 2, '0'); break;
    case 'G': iso_week(c, &year), put_number(b, d, year, 1, '0'); break;
    case 'y': put_number(b, d, floor_mod(year, 100), 2, '0'); break;
    case 'Y': put_number(b, d, year, 1, '0'); break;
    case 'C': put_number(b, d, floor_div(year, 100), 1, '0'); break;
    default: return false;
    }
    return true;
}

static void put_composite(StrBuilder *b, const Directive *d, const char *format,
                          const Calendar *c) {
    static const Directive plain = {0, false, false, -1};
    StrBuilder inner;
    sb_init(&inner, b->vm);
    Directive part = plain;
    part.upper = d->upper;
    for (; *format != 0; format++) {
        if (*format == '%')
            put_directive(&inner, &part, *++format, c);
        else
            sb_char(&inner, (uint8_t)*format);
    }
    Value text = sb_finish(&inner);
    if (is_err(text)) {
        b->failed = true;
        return;
    }
    size_t len = as_str(text)->len;
    if (d->pad != '-' && d->width > (int64_t)len)
        sb_repeat(b, d->pad == '0' ? '0' : ' ', (size_t)d->width - len);
    sb_str(b, as_str(text));
}

static Value format_time(VM *vm, const StrObj *f, const Calendar *c) {
    StrBuilder b;
    sb_init(&b, vm);
    for (uint32_t i = 0; i < f->len && !b.failed; i++) {
        uint32_t from = i, ch = str_at(f, i);
        if (ch == 0) return err_raise(vm, EXC_ValueError, "embedded null character");
        if (ch != '%') {
            sb_char(&b, ch);
            continue;
        }
        Directive d = {0, false, false, -1};
        for (i++; i < f->len; i++) {
            ch = str_at(f, i);
            if (ch == '-' || ch == '_' || ch == '0')
                d.pad = (char)ch;
            else if (ch == '^')
                d.upper = true;
            else if (ch == '#')
                d.swap = true;
            else
                break;
        }
        for (; i < f->len && (ch = str_at(f, i)) >= '0' && ch <= '9'; i++) {
            d.width = (d.width < 0 ? 0 : d.width) * 10 + (int64_t)(ch - '0');
            if (d.width > 1 << 20) return err_memory(vm);
        }
        if (i < f->len && ((ch = str_at(f, i)) == 'E' || ch == 'O')) i++;
        ch = i < f->len ? str_at(f, i) : 0;
        const char *composite = ch < 128 ? composite_of((char)ch) : NULL;
        if (composite != NULL)
            put_composite(&b, &d, composite, c);
        else if (ch == 0 || ch >= 128 || !put_directive(&b, &d, (char)ch, c))
            sb_slice(&b, f, from, i < f->len ? i + 1 : i);
    }
    return sb_finish(&b);
}

static Value time_strftime(VM *vm, Value *a, unsigned n) {
    (void)n;
    Calendar c;
    if (!is_str(a[0]))
        return err_raise(vm, EXC_TypeError, "strftime() argument 1 must be str, not %T",
                         a[0]);
    bool ok = a[1] == VAL_UNSET ? read_seconds(vm, VAL_NONE, &c)
                                : read_checked(vm, a[1], "strftime", &c);
    if (!ok || !budget_charge(vm, as_str(a[0])->len)) return VAL_ERR;
    return format_time(vm, as_str(a[0]), &c);
}

static Value time_strptime(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value m = import_module(vm, str_from_cstr(vm, "_strptime"));
    Value fn = is_err(m) ? VAL_ERR : attr_get_str(vm, m, "strptime");
    return is_err(fn) ? VAL_ERR : call_tail(vm, fn, 2, a);
}

// ---- clocks
// ---------------------------------------------------------------------------------------------------------

static Value seconds_value(uint64_t ns) {
    return val_double(ns % 1000000000u == 0 ? (double)(ns / 1000000000u)
                                            : (double)ns / 1e9);
}

#define CLOCK(name, exact, source)                                                       \
    static Value time_##name(VM *vm, Value *a, unsigned n) {                             \
        (void)a, (void)n;                                                                \
        return seconds_value(source(vm));                                                \
    }                                                                                    \
    static Value time_##exact(VM *vm, Value *a, unsigned n) {                            \
        (void)a, (void)n;                                                                \
        return int_from_u64(vm, source(vm));                                             \
    }
CLOCK(time, time_ns, host_wall_ns)
CLOCK(monotonic, monotonic_ns, host_clock_ns)
CLOCK(process_time, process_time_ns, host_cpu_ns)

static Value time_sleep(VM *vm, Value *a, unsigned n) {
    (void)n;
    double s;
    if (is_float_like(a[0])) {
        s = is_double(a[0]) ? as_double(a[0]) : ((const FloatObj *)as_obj(a[0]))->value;
    } else {
        Value v = op_index(vm, a[0]);
        int64_t i;
        if (is_err(v)) return VAL_ERR;
        s = int_to_i64(v, &i) ? (double)i : HUGE_VAL;
    }
    if (isnan(s))
        return err_raise(vm, EXC_ValueError, "Invalid value NaN (not a number)");
    if (s > 9223372036.0 || s < -9223372036.0)
        return err_raise(vm, EXC_OverflowError,
                         "timestamp too large to convert to C _PyTime_t");
    if (s < 0) return err_raise(vm, EXC_ValueError, "sleep length must be non-negative");
    return host_sleep(vm, (uint64_t)ceil(s * 1e9)) ? VAL_NONE : VAL_ERR;
}

static bool clock_by_id(VM *vm, Value id, uint64_t *ns) {
    int64_t i;
    if (!op_to_i64(vm, id, &i)) return false;
    switch (i) {
    case 0:
    case 11: *ns = host_wall_ns(vm); return true;
    case 1:
    case 4:
    case 7: *ns = host_clock_ns(vm); return true;
    case 2:
    case 3: *ns = host_cpu_ns(vm); return true;
    default: break;
    }
    const Value args[2] = {val_int(22), val_obj(str_from_cstr(vm, "Invalid argument"))};
    Value e = exc_new(vm, TYPE_OF(OSError), args, 2);
    if (!is_err(e)) err_set(vm, e);
    return false;
}

static Value time_clock_gettime(VM *vm, Value *a, unsigned n) {
    (void)n;
    uint64_t ns;
    return clock_by_id(vm, a[0], &ns) ? seconds_value(ns) : VAL_ERR;
}

static Value time_clock_gettime_ns(VM *vm, Value *a, unsigned n) {
    (void)n;
    uint64_t ns;
    return clock_by_id(vm, a[0], &ns) ? int_from_u64(vm, ns) : VAL_ERR;
}

static Value time_clock_getres(VM *vm, Value *a, unsigned n) {
    (void)n;
    uint64_t ns;
    return clock_by_id(vm, a[0], &ns) ? val_double(1e-9) : VAL_ERR;
}

static Value time_get_clock_info(VM *vm, Value *a, unsigned n) {
    (void)n;
    static const struct {
        const char *name, *source;
    } clocks[] = {{"time", "REALTIME"},
                  {"monotonic", "MONOTONIC"},
                  {"perf_counter", "MONOTONIC"},
                  {"process_time", "PROCESS_CPUTIME_ID"},
                  {"thread_time", "THREAD_CPUTIME_ID"}};
    if (!is_str(a[0]))
        return err_raise(vm, EXC_TypeError,
                         "get_clock_info() argument 1 must be str, not %T", a[0]);
    for (size_t i = 0; i < sizeof clocks / sizeof *clocks; i++) {
        if (!str_equal_ascii(as_str(a[0]), clocks[i].name)) continue;
        static const char *const names[4] = {"implementation", "monotonic", "adjustable",
                                             "resolution"};
        Value all[8] = {
            val_obj(str_printf(vm, "clock_gettime(CLOCK_%s)", clocks[i].source)),
            val_bool(i > 0), val_bool(i == 0), val_double(1e-9)};
        for (size_t k = 0; k < 4; k++)
            all[4 + k] = val_obj(str_intern_utf8(vm, names[k], strlen(names[k])));
        CallArgs c = {all, 0, 4, all + 4};
        return vm_call_kw(vm, val_obj(TYPE_OF(simplenamespace)), &c);
    }
    return err_raise(vm, EXC_ValueError, "unknown clock");
}

static Value time_tzset(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)a, (void)n;
    return VAL_NONE;
}

const NativeRow time_rows[] = {
    {"time", "()", time_time, "Return the current time in seconds since the Epoch."},
    {"time_ns", "()", time_time_ns,
     "Return the current time in nanoseconds since the Epoch."},
    {"monotonic", "()", time_monotonic, "Monotonic clock, cannot go backward."},
    {"monotonic_ns", "()", time_monotonic_ns,
     "Monotonic clock, cannot go backward, as nanoseconds."},
    {"perf_counter", "()", time_monotonic, "Performance counter for benchmarking."},
    {"perf_counter_ns", "()", time_monotonic_ns,
     "Performance counter for benchmarking as nanoseconds."},
    {"process_time", "()", time_process_time,
     "Process time for profiling: the time since the run began."},
    {"process_time_ns", "()", time_process_time_ns,
     "Process time for profiling as nanoseconds."},
    {"thread_time", "()", time_process_time,
     "Thread time for profiling: the time since the run began."},
    {"thread_time_ns", "()", time_process_time_ns,
     "Thread time for profiling as nanoseconds."},
    {"sleep", "(seconds, /)", time_sleep,
     "Delay execution for a given number of seconds."},
    {"gmtime", "(seconds=None, /)", time_gmtime,
     "Convert seconds since the Epoch to a time tuple expressing UTC."},
    {"localtime", "(seconds=None, /)", time_localtime,
     "Convert seconds since the Epoch to a time tuple expressing local time, which is "
     "UTC."},
    {"mktime", "(tuple, /)", time_mktime,
     "Convert a time tuple in local time to seconds since the Epoch."},
    {"asctime", "(tuple=<unset>, /)", time_asctime,
     "Convert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'."},
    {"ctime", "(seconds=None, /)", time_ctime,
     "Convert a time in seconds since the Epoch to a string in local time."},
    {"strftime", "(format, tuple=<unset>, /)", time_strftime,
     "Convert a time tuple to a string according to a format specification."},
    {"strptime", "(string, format='%a %b %d %H:%M:%S %Y', /)", time_strptime,
     "Parse a string to a time tuple according to a format specification."},
    {"clock_gettime", "(clk_id, /)", time_clock_gettime,
     "Return the time of the specified clock clk_id as a float."},
    {"clock_gettime_ns", "(clk_id, /)", time_clock_gettime_ns,
     "Return the time of the specified clock clk_id as nanoseconds (int)."},
    {"clock_getres", "(clk_id, /)", time_clock_getres,
     "Return the resolution (precision) of the specified clock clk_id."},
    {"get_clock_info", "(name, /)", time_get_clock_info,
     "Get information of the specified clock."},
    {"tzset", "()", time_tzset, "Does nothing: the local time is UTC."},
};

bool time_init(VM *vm, ModuleObj *m) {
    Value utc = val_obj(str_from_cstr(vm, "UTC"));
    StrObj *key = str_intern_utf8(vm, "tzname", 6);
    TupleObj *names = is_err(utc) ? NULL : tuple_pair(vm, utc, utc);
    return names != NULL && key != NULL && dict_set_str(vm, m->dict, key, val_obj(names));
}
