// The module time over the clocks of the configuration. Local time is UTC.
#include <stdio.h>

#include "object/class.h"
#include "object/err.h"
#include "object/float.h"
#include "object/host.h"
#include "object/int.h"
#include "object/seq.h"
#include "object/structseq.h"
#include "object/tuple.h"
#include "vm/vm.h"

// A broken-down time: the nine items of struct_time, in its order and ranges.
enum { TM_YEAR, TM_MON, TM_MDAY, TM_HOUR, TM_MIN, TM_SEC, TM_WDAY, TM_YDAY, TM_ISDST, TM_ITEMS, TM_ZONE = TM_ITEMS, TM_GMTOFF, TM_ALL };

static const char *const day_names[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
static const char *const month_names[] = {"January", "February", "March",     "April",   "May",      "June",
                                          "July",    "August",   "September", "October", "November", "December"};

// Days since 1970-01-01 of a date of the Gregorian calendar.
static int64_t days_of(int64_t y, int64_t m, int64_t d) {
    y -= m <= 2;
    int64_t era = (y >= 0 ? y : y - 399) / 400, yoe = y - era * 400;
    int64_t doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

static void break_down(int64_t seconds, int64_t *t) {
    int64_t days = seconds / 86400, rest = seconds % 86400;
    if (rest < 0) rest += 86400, days--;
    int64_t z = days + 719468, era = (z >= 0 ? z : z - 146096) / 146097, doe = z - era * 146097;
    int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365, doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    int64_t mp = (5 * doy + 2) / 153;
    t[TM_MDAY] = doy - (153 * mp + 2) / 5 + 1;
    t[TM_MON] = mp < 10 ? mp + 3 : mp - 9;
    t[TM_YEAR] = yoe + era * 400 + (t[TM_MON] <= 2);
    t[TM_HOUR] = rest / 3600;
    t[TM_MIN] = rest / 60 % 60;
    t[TM_SEC] = rest % 60;
    t[TM_WDAY] = ((days + 3) % 7 + 7) % 7;
    t[TM_YDAY] = days - days_of(t[TM_YEAR], 1, 1) + 1;
    t[TM_ISDST] = 0;
}

// ---- struct_time ------------------------------------------------------------------------------------------------------
// Zone and offset lie behind the nine items of the tuple, where the collector does not look: static objects and ints only.

static TupleObj *struct_new(VM *vm) {
    TupleObj *t = heap_alloc(vm, sizeof(TupleObj) + TM_ALL * sizeof(Value), TYPE_OF(struct_time), KIND_TUPLE, OBJ_SUB);
    if (t == NULL) return NULL;
    t->len = TM_ITEMS;
    t->items[TM_ZONE] = t->items[TM_GMTOFF] = VAL_NONE;
    return t;
}

static Value struct_of(VM *vm, const int64_t *t, bool local) {
    TupleObj *s = struct_new(vm);
    if (s == NULL) return VAL_ERR;
    for (size_t i = 0; i < TM_ITEMS; i++) s->items[i] = val_int(t[i]);
    s->items[TM_ZONE] = val_obj(local ? STR(UTC) : STR(GMT));
    s->items[TM_GMTOFF] = val_int(0);
    return val_obj(s);
}

static Value struct_time_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (class_dunder(vm, class_of(a[1]), DU_iter) == VAL_UNSET && class_dunder(vm, class_of(a[1]), DU_getitem) == VAL_UNSET)
        return err_raise(vm, EXC_TypeError, "constructor requires a sequence");
    const TupleObj *given = tuple_from_iterable(vm, a[1]);
    if (given == NULL) return VAL_ERR;
    if (given->len < TM_ITEMS)
        return err_raise(vm, EXC_TypeError, "time.struct_time() takes an at least 9-sequence (%zu-sequence given)", given->len);
    if (given->len > TM_ALL)
        return err_raise(vm, EXC_TypeError, "time.struct_time() takes an at most 11-sequence (%zu-sequence given)", given->len);
    TupleObj *s = struct_new(vm);
    if (s == NULL) return VAL_ERR;
    memcpy(s->items, given->items, TM_ITEMS * sizeof(Value));
    for (size_t i = TM_ITEMS; i < given->len; i++)
        if (!is_ptr(given->items[i]) || obj_flags(as_obj(given->items[i])) & OBJ_STATIC) s->items[i] = given->items[i];
    return val_obj(s);
}

static Value struct_time_zone(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return as_tuple(a[0])->items[TM_ZONE];
}
static Value struct_time_gmtoff(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return as_tuple(a[0])->items[TM_GMTOFF];
}

const TypeSlots struct_time_slots = {.repr = structseq_repr};
const NativeRow struct_time_rows[] = {
    {"__new__", "(cls, /, sequence, dict=None)", struct_time_new, NULL, NATIVE_NEW},
    {"tm_year", "(self)", structseq_field, "year, for example, 1993", NATIVE_GETTER | NATIVE_MEMBER},
    {"tm_mon", "(self)", structseq_field, "month of year, range [1, 12]", NATIVE_GETTER | NATIVE_MEMBER},
    {"tm_mday", "(self)", structseq_field, "day of month, range [1, 31]", NATIVE_GETTER | NATIVE_MEMBER},
    {"tm_hour", "(self)", structseq_field, "hours, range [0, 23]", NATIVE_GETTER | NATIVE_MEMBER},
    {"tm_min", "(self)", structseq_field, "minutes, range [0, 59]", NATIVE_GETTER | NATIVE_MEMBER},
    {"tm_sec", "(self)", structseq_field, "seconds, range [0, 61])", NATIVE_GETTER | NATIVE_MEMBER},
    {"tm_wday", "(self)", structseq_field, "day of week, range [0, 6], Monday is 0", NATIVE_GETTER | NATIVE_MEMBER},
    {"tm_yday", "(self)", structseq_field, "day of year, range [1, 366]", NATIVE_GETTER | NATIVE_MEMBER},
    {"tm_isdst", "(self)", structseq_field, "1 if summer time is in effect, 0 if not, and -1 if unknown", NATIVE_GETTER | NATIVE_MEMBER},
    {"tm_zone", "(self)", struct_time_zone, "abbreviation of timezone name", NATIVE_GETTER | NATIVE_MEMBER},
    {"tm_gmtoff", "(self)", struct_time_gmtoff, "offset from UTC in seconds", NATIVE_GETTER | NATIVE_MEMBER},
};

// ---- clocks -----------------------------------------------------------------------------------------------------------

static Value seconds(uint64_t ns) { return val_double((double)ns / 1e9); }

#define CLOCK(name, source)                                                                                            \
    static Value time_##name(VM *vm, Value *a, unsigned n) {                                                           \
        (void)a, (void)n;                                                                                              \
        return seconds(source(vm));                                                                                    \
    }                                                                                                                  \
    static Value time_##name##_ns(VM *vm, Value *a, unsigned n) {                                                      \
        (void)a, (void)n;                                                                                              \
        return int_from_u64(vm, source(vm));                                                                           \
    }
CLOCK(time, host_wall_ns)
CLOCK(monotonic, host_clock_ns)
CLOCK(process_time, host_cpu_ns)

static Value time_sleep(VM *vm, Value *a, unsigned n) {
    (void)n;
    double s;
    if (is_float_like(a[0])) {
        s = float_value(a[0]);
    } else {
        Value i = op_index(vm, a[0]);
        if (is_err(i) || !int_to_double(vm, i, &s)) return VAL_ERR;
    }
    if (s != s) return err_raise(vm, EXC_ValueError, "Invalid value NaN (not a number)");
    if (s < 0) return err_raise(vm, EXC_ValueError, "sleep length must be non-negative");
    if (s > 9.2e9) return err_raise(vm, EXC_OverflowError, "timestamp too large to convert to C _PyTime_t");
    return host_sleep(vm, (uint64_t)(s * 1e9)) ? VAL_NONE : VAL_ERR;
}

// ---- conversions ------------------------------------------------------------------------------------------------------

// Seconds since 1970 of an argument, now for None; rounded down.
static bool to_seconds(VM *vm, Value v, int64_t *out) {
    if (is_none(v)) return *out = (int64_t)(host_wall_ns(vm) / 1000000000u), true;
    if (is_float_like(v)) {
        double d = float_value(v);
        if (d != d) return err_raise(vm, EXC_ValueError, "Invalid value NaN (not a number)"), false;
        if (!(d > -9.2e18 && d < 9.2e18)) return err_raise(vm, EXC_OverflowError, "timestamp out of range for platform time_t"), false;
        *out = (int64_t)d;
        if ((double)*out > d) --*out;
    } else {
        Value i = op_index(vm, v);
        if (is_err(i)) return false;
        if (!int_to_i64(i, out)) return err_raise(vm, EXC_OverflowError, "timestamp out of range for platform time_t"), false;
    }
    if (*out > 67767976233532799 || *out < -67768040609740800)
        return err_raise(vm, EXC_OSError, "[Errno 75] Value too large for defined data type"), false;
    return true;
}

static Value convert(VM *vm, Value v, bool local) {
    int64_t s, t[TM_ITEMS];
    if (!to_seconds(vm, v, &s)) return VAL_ERR;
    break_down(s, t);
    return struct_of(vm, t, local);
}

static Value time_gmtime(VM *vm, Value *a, unsigned n) {
    (void)n;
    return convert(vm, a[0], false);
}
static Value time_localtime(VM *vm, Value *a, unsigned n) {
    (void)n;
    return convert(vm, a[0], true);
}

// The fields of a time tuple, now for None.
static bool to_fields(VM *vm, Value v, const char *function, int64_t *t) {
    if (is_none(v)) {
        break_down((int64_t)(host_wall_ns(vm) / 1000000000u), t);
        return true;
    }
    if (!is_tuple(v)) return err_raise(vm, EXC_TypeError, "Tuple or struct_time argument required"), false;
    if (as_tuple(v)->len != TM_ITEMS) return err_raise(vm, EXC_TypeError, "%s(): illegal time tuple argument", function), false;
    for (size_t i = 0; i < TM_ITEMS; i++) {
        Value item = op_index(vm, as_tuple(v)->items[i]);
        if (is_err(item)) return false;
        if (!int_to_i64(item, &t[i]) || t[i] > INT32_MAX || t[i] < INT32_MIN)
            return err_raise(vm, EXC_OverflowError, t[i] > 0 ? "signed integer is greater than maximum" : "signed integer is less than minimum"), false;
    }
    return true;
}

// As above, with the ranges checked; 0 stands for the first month and day.
static bool to_valid_fields(VM *vm, Value v, const char *function, int64_t *t) {
    static const struct {
        uint8_t field;
        int16_t max;
        const char *words;
    } ranges[] = {{TM_MON, 12, "month"}, {TM_MDAY, 31, "day of month"}, {TM_HOUR, 23, "hour"},
                  {TM_MIN, 59, "minute"}, {TM_SEC, 61, "seconds"}, {TM_YDAY, 366, "day of year"}};
    if (!to_fields(vm, v, function, t)) return false;
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
        if (t[ranges[i].field] < 0 || t[ranges[i].field] > ranges[i].max)
            return err_raise(vm, EXC_ValueError, "%s out of range", ranges[i].words), false;
    if (t[TM_WDAY] < -1) return err_raise(vm, EXC_ValueError, "day of week out of range"), false;
    t[TM_WDAY] = t[TM_WDAY] < 0 ? 6 : t[TM_WDAY] % 7;
    if (t[TM_MON] == 0) t[TM_MON] = 1;
    if (t[TM_MDAY] == 0) t[TM_MDAY] = 1;
    if (t[TM_YDAY] == 0) t[TM_YDAY] = 1;
    return true;
}

static Value ctime_text(VM *vm, const int64_t *t) {
    char clock[40];
    snprintf(clock, sizeof clock, "%2d %02d:%02d:%02d", (int)t[TM_MDAY], (int)t[TM_HOUR], (int)t[TM_MIN], (int)t[TM_SEC]);
    char day[4], month[4];
    snprintf(day, sizeof day, "%.3s", day_names[t[TM_WDAY]]);
    snprintf(month, sizeof month, "%.3s", month_names[t[TM_MON] - 1]);
    return val_obj(str_printf(vm, "%s %s %s %ld", day, month, clock, t[TM_YEAR]));
}

static Value time_asctime(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t t[TM_ITEMS];
    return to_valid_fields(vm, a[0], "asctime", t) ? ctime_text(vm, t) : VAL_ERR;
}
static Value time_ctime(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t s, t[TM_ITEMS];
    if (!to_seconds(vm, a[0], &s)) return VAL_ERR;
    break_down(s, t);
    return ctime_text(vm, t);
}
static Value time_mktime(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t t[TM_ITEMS];
    if (is_none(a[0])) return err_raise(vm, EXC_TypeError, "Tuple or struct_time argument required");
    if (!to_fields(vm, a[0], "mktime", t)) return VAL_ERR;
    int64_t month = t[TM_MON] - 1, year = t[TM_YEAR] + (month >= 0 ? month / 12 : -((11 - month) / 12));
    month = (month % 12 + 12) % 12;
    int64_t days = days_of(year, month + 1, 1) + t[TM_MDAY] - 1;
    return val_double((double)(days * 86400 + t[TM_HOUR] * 3600 + t[TM_MIN] * 60 + t[TM_SEC]));
}

// ---- strftime ---------------------------------------------------------------------------------------------------------

// ISO 8601 year and week.
static int64_t iso_week(const int64_t *t, int64_t *year) {
    int64_t first = days_of(t[TM_YEAR], 1, 1), day = first + t[TM_YDAY] - 1;
    int64_t thursday = day - t[TM_WDAY] + 3;
    *year = t[TM_YEAR] + (thursday >= days_of(t[TM_YEAR] + 1, 1, 1)) - (thursday < first);
    return (thursday - days_of(*year, 1, 1)) / 7 + 1;
}

typedef struct Format {
    StrBuilder *out;
    const int64_t *t;
    const char *zone;
} Format;

static void number(Format *f, int64_t v, int width, char pad) {
    char text[32];
    snprintf(text, sizeof text, pad == '0' ? "%0*lld" : "%*lld", width, (long long)v);
    sb_ascii(f->out, text);
}

static void several(Format *f, const char *directives);

// What one directive gives; false = there is no such directive.
static bool directive(Format *f, uint32_t c) {
    const int64_t *t = f->t;
    int64_t hour = t[TM_HOUR] % 12 == 0 ? 12 : t[TM_HOUR] % 12, year, sunday = (t[TM_WDAY] + 1) % 7;
    switch (c) {
    case 'a': sb_ascii_len(f->out, day_names[t[TM_WDAY]], 3); return true;
    case 'A': sb_ascii(f->out, day_names[t[TM_WDAY]]); return true;
    case 'b':
    case 'h': sb_ascii_len(f->out, month_names[t[TM_MON] - 1], 3); return true;
    case 'B': sb_ascii(f->out, month_names[t[TM_MON] - 1]); return true;
    case 'c': several(f, "a b e T Y"); return true;
    case 'C': number(f, t[TM_YEAR] / 100, 2, '0'); return true;
    case 'd': number(f, t[TM_MDAY], 2, '0'); return true;
    case 'D':
    case 'x': several(f, "m/d/y"); return true;
    case 'e': number(f, t[TM_MDAY], 2, ' '); return true;
    case 'F': several(f, "Y-m-d"); return true;
    case 'g':
    case 'G':
        iso_week(t, &year);
        number(f, c == 'g' ? (year % 100 + 100) % 100 : year, c == 'g' ? 2 : 0, '0');
        return true;
    case 'H': number(f, t[TM_HOUR], 2, '0'); return true;
    case 'I': number(f, hour, 2, '0'); return true;
    case 'j': number(f, t[TM_YDAY], 3, '0'); return true;
    case 'k': number(f, t[TM_HOUR], 2, ' '); return true;
    case 'l': number(f, hour, 2, ' '); return true;
    case 'm': number(f, t[TM_MON], 2, '0'); return true;
    case 'M': number(f, t[TM_MIN], 2, '0'); return true;
    case 'n': sb_char(f->out, '\n'); return true;
    case 't': sb_char(f->out, '\t'); return true;
    case 'p': sb_ascii(f->out, t[TM_HOUR] < 12 ? "AM" : "PM"); return true;
    case 'P': sb_ascii(f->out, t[TM_HOUR] < 12 ? "am" : "pm"); return true;
    case 'r': several(f, "I:M:S p"); return true;
    case 'R': several(f, "H:M"); return true;
    case 's': number(f, days_of(t[TM_YEAR], t[TM_MON], t[TM_MDAY]) * 86400 + t[TM_HOUR] * 3600 + t[TM_MIN] * 60 + t[TM_SEC], 0, '0'); return true;
    case 'S': number(f, t[TM_SEC], 2, '0'); return true;
    case 'T':
    case 'X': several(f, "H:M:S"); return true;
    case 'u': number(f, t[TM_WDAY] + 1, 0, '0'); return true;
    case 'w': number(f, sunday, 0, '0'); return true;
    case 'U': number(f, (t[TM_YDAY] - 1 + 7 - sunday) / 7, 2, '0'); return true;
    case 'W': number(f, (t[TM_YDAY] - 1 + 7 - t[TM_WDAY]) / 7, 2, '0'); return true;
    case 'V': number(f, iso_week(t, &year), 2, '0'); return true;
    case 'y': number(f, (t[TM_YEAR] % 100 + 100) % 100, 2, '0'); return true;
    case 'Y': number(f, t[TM_YEAR], 0, '0'); return true;
    case 'z': sb_ascii(f->out, "+0000"); return true;
    case 'Z': sb_ascii(f->out, f->zone); return true;
    case '%': sb_char(f->out, '%'); return true;
    default: return false;
    }
}

// Letters are directives, all else stands for itself.
static void several(Format *f, const char *directives) {
    for (; *directives != 0; directives++)
        if (!((*directives | 32) >= 'a' && (*directives | 32) <= 'z') || !directive(f, (uint8_t)*directives)) sb_char(f->out, (uint8_t)*directives);
}

static Value time_strftime(VM *vm, Value *a, unsigned n) {
    (void)n;
    int64_t t[TM_ITEMS];
    if (!is_str(a[0])) return err_raise(vm, EXC_TypeError, "strftime() argument 1 must be str, not %T", a[0]);
    if (!to_valid_fields(vm, a[1], "strftime", t)) return VAL_ERR;
    const StrObj *s = as_str(a[0]);
    bool gmt = is_ptr(a[1]) && class_of(a[1]) == TYPE_OF(struct_time) && as_tuple(a[1])->items[TM_ZONE] == val_obj(STR(GMT));
    StrBuilder b;
    Format f = {&b, t, gmt ? "GMT" : "UTC"};
    sb_init(&b, vm);
    for (uint32_t i = 0; i < s->len; i++) {
        uint32_t c = str_at(s, i), next = i + 1 < s->len ? str_at(s, i + 1) : 0;
        if (!budget_charge(vm, 1)) return VAL_ERR;
        if (c == '%' && next == '-' && i + 2 < s->len) { // without padding
            StrBuilder plain;
            Format g = {&plain, t, f.zone};
            sb_init(&plain, vm);
            Value text = directive(&g, str_at(s, i + 2)) ? sb_finish(&plain) : val_obj(str_empty());
            if (is_err(text)) return VAL_ERR;
            uint32_t from = 0, len = as_str(text)->len;
            while (from + 1 < len && (str_at(as_str(text), from) == '0' || str_at(as_str(text), from) == ' ')) from++;
            sb_slice(&b, as_str(text), from, len);
            i += 2;
        } else if (c == '%' && next != 0) {
            if (!directive(&f, next)) {
                sb_char(&b, '%');
                sb_char(&b, next);
            }
            i++;
        } else {
            sb_char(&b, c);
        }
    }
    return sb_finish(&b);
}

static Value time_strptime(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value m = import_module(vm, str_intern_utf8(vm, "_strptime", 9));
    Value fn = is_err(m) ? VAL_ERR : attr_get_str(vm, m, "strptime");
    return is_err(fn) ? VAL_ERR : call_tail(vm, fn, 2, a);
}

const NativeRow time_rows[] = {
    {"time", "()", time_time, "Return the current time in seconds since the Epoch."},
    {"time_ns", "()", time_time_ns, "Return the current time in nanoseconds since the Epoch."},
    {"monotonic", "()", time_monotonic, "Monotonic clock, cannot go backward."},
    {"monotonic_ns", "()", time_monotonic_ns, "Monotonic clock, cannot go backward, as nanoseconds."},
    {"perf_counter", "()", time_monotonic, "Performance counter for benchmarking."},
    {"perf_counter_ns", "()", time_monotonic_ns, "Performance counter for benchmarking as nanoseconds."},
    {"process_time", "()", time_process_time, "Process time for profiling: sum of the kernel and user-space CPU time."},
    {"process_time_ns", "()", time_process_time_ns, "Process time for profiling as nanoseconds."},
    {"thread_time", "()", time_process_time, "Thread time for profiling: sum of the kernel and user-space CPU time."},
    {"thread_time_ns", "()", time_process_time_ns, "Thread time for profiling as nanoseconds."},
    {"sleep", "(seconds, /)", time_sleep, "Delay execution for a given number of seconds."},
    {"gmtime", "(seconds=None, /)", time_gmtime, "Convert seconds since the Epoch to a time tuple expressing UTC."},
    {"localtime", "(seconds=None, /)", time_localtime, "Convert seconds since the Epoch to a time tuple expressing local time."},
    {"mktime", "(tuple, /)", time_mktime, "Convert a time tuple in local time to seconds since the Epoch."},
    {"asctime", "(tuple=None, /)", time_asctime, "Convert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'."},
    {"ctime", "(seconds=None, /)", time_ctime, "Convert a time in seconds since the Epoch to a string in local time."},
    {"strftime", "(format, tuple=None, /)", time_strftime, "Convert a time tuple to a string according to a format specification."},
    {"strptime", "(string, format='%a %b %d %H:%M:%S %Y', /)", time_strptime, "Parse a string to a time tuple according to a format specification."},
};

bool time_init(VM *vm, ModuleObj *m);
bool time_init(VM *vm, ModuleObj *m) {
    StrObj *key = str_intern_utf8(vm, "tzname", 6);
    TupleObj *names = tuple_pair(vm, val_obj(STR(UTC)), val_obj(STR(UTC)));
    return key != NULL && names != NULL && dict_set_str(vm, m->dict, key, val_obj(names));
}
