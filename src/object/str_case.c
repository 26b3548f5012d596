// str: letter case and the predicates of characters. Pure ASCII goes bytewise; the rest
// through the full mappings of Unicode, which may lengthen the text. A capital sigma
// becomes its final form at the end of a word.
#include "base/unicode.h"
#include "heap/budget.h"
#include "object/err.h"
#include "object/str_internal.h"

static bool is_final_sigma(const StrObj *s, size_t at) {
    size_t i = at;
    while (i > 0 && unicode_is(str_at(s, i - 1), UNICODE_CASE_IGNORABLE))
        i--;
    if (i == 0 || !unicode_is(str_at(s, i - 1), UNICODE_CASED)) return false;
    i = at + 1;
    while (i < s->len && unicode_is(str_at(s, i), UNICODE_CASE_IGNORABLE))
        i++;
    return i == s->len || !unicode_is(str_at(s, i), UNICODE_CASED);
}

// Writes what the character becomes; returns how many code points that are.
static size_t map_char(const StrObj *s, size_t at, uint32_t c, UnicodeCase to,
                       uint32_t out[UNICODE_FULL_CASE_MAX]) {
    if (c == 0x3A3 && to == UNICODE_TO_LOWER) {
        out[0] = is_final_sigma(s, at) ? 0x3C2 : 0x3C3;
        return 1;
    }
    return unicode_map_full(c, to, out);
}

typedef enum CaseChange {
    CHANGE_LOWER,
    CHANGE_UPPER,
    CHANGE_FOLD,
    CHANGE_TITLE,
    CHANGE_CAPITAL,
    CHANGE_SWAP
} CaseChange;

static UnicodeCase case_for(CaseChange change, uint32_t c, size_t at, bool in_word) {
    switch (change) {
    case CHANGE_LOWER: return UNICODE_TO_LOWER;
    case CHANGE_UPPER: return UNICODE_TO_UPPER;
    case CHANGE_FOLD: return UNICODE_TO_FOLD;
    case CHANGE_TITLE: return in_word ? UNICODE_TO_LOWER : UNICODE_TO_TITLE;
    case CHANGE_CAPITAL: return at ? UNICODE_TO_LOWER : UNICODE_TO_TITLE;
    case CHANGE_SWAP: return unicode_is_upper(c) ? UNICODE_TO_LOWER : UNICODE_TO_UPPER;
    }
    return UNICODE_TO_LOWER;
}

static Value change_ascii(VM *vm, StrObj *s, CaseChange change) {
    void *data;
    if (s->len == 0) return val_obj(str_empty());
    StrObj *out = str_new(vm, s->len, 0x7F, &data);
    if (out == NULL) return VAL_ERR;
    const uint8_t *from = s->data;
    uint8_t *to = data;
    if (change == CHANGE_LOWER || change == CHANGE_FOLD) {
        for (size_t i = 0; i < s->len; i++)
            to[i] = (uint8_t)(from[i] | (uint8_t)((from[i] - 0u - 'A' < 26u) << 5));
    } else if (change == CHANGE_UPPER) {
        for (size_t i = 0; i < s->len; i++)
            to[i] = (uint8_t)(from[i] ^ (uint8_t)((from[i] - 0u - 'a' < 26u) << 5));
    } else {
        bool in_word = false;
        for (size_t i = 0; i < s->len; i++) {
            bool lower = case_for(change, from[i], i, in_word) == UNICODE_TO_LOWER;
            to[i] =
                (uint8_t)(lower ? unicode_to_lower(from[i]) : unicode_to_upper(from[i]));
            in_word = unicode_is(from[i], UNICODE_CASED);
        }
    }
    return val_obj(out);
}

static Value change_case(VM *vm, Value self, CaseChange change) {
    StrObj *s = as_str(self);
    if (s->ascii) return change_ascii(vm, s, change);
    if (!budget_charge(vm, s->len / 8)) return VAL_ERR;
    StrBuilder b;
    sb_init(&b, vm);
    uint32_t chunk[256]; // what is mapped but not yet added
    size_t n = 0;
    bool in_word = false;
    for (size_t i = 0; i < s->len; i++) {
        uint32_t c = str_at(s, i);
        if (n + UNICODE_FULL_CASE_MAX > 256) {
            sb_text(&b, (Text){chunk, n, 4});
            n = 0;
        }
        if (change == CHANGE_SWAP && !unicode_is(c, UNICODE_LOWER | UNICODE_UPPER))
            chunk[n++] = c;
        else
            n += map_char(s, i, c, case_for(change, c, i, in_word), chunk + n);
        if (change == CHANGE_TITLE) in_word = unicode_is(c, UNICODE_CASED);
    }
    sb_text(&b, (Text){chunk, n, 4});
    return sb_finish(&b);
}

static Value str_lower(VM *vm, Value *a, unsigned n) {
    (void)n;
    return change_case(vm, a[0], CHANGE_LOWER);
}
static Value str_upper(VM *vm, Value *a, unsigned n) {
    (void)n;
    return change_case(vm, a[0], CHANGE_UPPER);
}
static Value str_casefold(VM *vm, Value *a, unsigned n) {
    (void)n;
    return change_case(vm, a[0], CHANGE_FOLD);
}
static Value str_title(VM *vm, Value *a, unsigned n) {
    (void)n;
    return change_case(vm, a[0], CHANGE_TITLE);
}
static Value str_capitalize(VM *vm, Value *a, unsigned n) {
    (void)n;
    return change_case(vm, a[0], CHANGE_CAPITAL);
}
static Value str_swapcase(VM *vm, Value *a, unsigned n) {
    (void)n;
    return change_case(vm, a[0], CHANGE_SWAP);
}

// ---- predicates
// -------------------------------------------------------------------------------------

static Value all_are(VM *vm, Value self, unsigned flags, bool if_empty) {
    StrObj *s = as_str(self);
    if (!str_charge(vm, s->len)) return VAL_ERR;
    for (size_t i = 0; i < s->len; i++)
        if (!unicode_is(str_at(s, i), flags)) return VAL_FALSE;
    return val_bool(s->len || if_empty);
}

// Some character has the wanted case and none has another one.
static Value all_cased(VM *vm, Value self, unsigned wanted, unsigned others) {
    StrObj *s = as_str(self);
    if (!str_charge(vm, s->len)) return VAL_ERR;
    bool any = false;
    for (size_t i = 0; i < s->len; i++) {
        unsigned flags = unicode_flags(str_at(s, i));
        if (flags & others) return VAL_FALSE;
        any |= (flags & wanted) != 0;
    }
    return val_bool(any);
}

static Value str_isalpha(VM *vm, Value *a, unsigned n) {
    (void)n;
    return all_are(vm, a[0], UNICODE_ALPHA, false);
}
static Value str_isalnum(VM *vm, Value *a, unsigned n) {
    (void)n;
    return all_are(vm, a[0], UNICODE_ALNUM, false);
}
static Value str_isdecimal(VM *vm, Value *a, unsigned n) {
    (void)n;
    return all_are(vm, a[0], UNICODE_DECIMAL, false);
}
static Value str_isdigit(VM *vm, Value *a, unsigned n) {
    (void)n;
    return all_are(vm, a[0], UNICODE_DIGIT, false);
}
static Value str_isnumeric(VM *vm, Value *a, unsigned n) {
    (void)n;
    return all_are(vm, a[0], UNICODE_NUMERIC, false);
}
static Value str_isspace(VM *vm, Value *a, unsigned n) {
    (void)n;
    return all_are(vm, a[0], UNICODE_SPACE, false);
}
static Value str_isprintable(VM *vm, Value *a, unsigned n) {
    (void)n;
    return all_are(vm, a[0], UNICODE_PRINTABLE, true);
}
static Value str_islower(VM *vm, Value *a, unsigned n) {
    (void)n;
    return all_cased(vm, a[0], UNICODE_LOWER, UNICODE_UPPER | UNICODE_TITLE);
}
static Value str_isupper(VM *vm, Value *a, unsigned n) {
    (void)n;
    return all_cased(vm, a[0], UNICODE_UPPER, UNICODE_LOWER | UNICODE_TITLE);
}
static Value str_isascii(VM *vm, Value *a, unsigned n) {
    (void)n;
    StrObj *s = as_str(a[0]);
    if (!str_charge(vm, s->len)) return VAL_ERR;
    return val_bool(s->ascii || text_max(text_of_str(s)) < 0x80);
}
static Value str_isidentifier(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!str_charge(vm, as_str(a[0])->len)) return VAL_ERR;
    return val_bool(str_is_identifier(as_str(a[0])));
}

static Value str_istitle(VM *vm, Value *a, unsigned n) {
    (void)n;
    StrObj *s = as_str(a[0]);
    if (!str_charge(vm, s->len)) return VAL_ERR;
    bool any = false, in_word = false;
    for (size_t i = 0; i < s->len; i++) {
        unsigned flags = unicode_flags(str_at(s, i));
        if (flags & (UNICODE_UPPER | UNICODE_TITLE)) {
            if (in_word) return VAL_FALSE;
            any = in_word = true;
        } else if (flags & UNICODE_LOWER) {
            if (!in_word) return VAL_FALSE;
            any = true;
        } else {
            in_word = false;
        }
    }
    return val_bool(any);
}

const NativeRow str_case_rows[] = {
    {"capitalize", "(self, /)", str_capitalize,
     "The text with its first character in title case and the rest in lower case.", 0},
    {"casefold", "(self, /)", str_casefold, "The text for comparisons that ignore case.",
     0},
    {"isalnum", "(self, /)", str_isalnum,
     "Are all characters letters or numbers, and is there one?", 0},
    {"isalpha", "(self, /)", str_isalpha, "Are all characters letters, and is there one?",
     0},
    {"isascii", "(self, /)", str_isascii, "Are all characters ASCII?", 0},
    {"isdecimal", "(self, /)", str_isdecimal,
     "Are all characters decimal digits, and is there one?", 0},
    {"isdigit", "(self, /)", str_isdigit, "Are all characters digits, and is there one?",
     0},
    {"isidentifier", "(self, /)", str_isidentifier, "Is the text a valid identifier?", 0},
    {"islower", "(self, /)", str_islower,
     "Are all cased characters lower case, and is there one?", 0},
    {"isnumeric", "(self, /)", str_isnumeric,
     "Are all characters numeric, and is there one?", 0},
    {"isprintable", "(self, /)", str_isprintable,
     "Would repr() show all characters as they are?", 0},
    {"isspace", "(self, /)", str_isspace, "Are all characters blank, and is there one?",
     0},
    {"istitle", "(self, /)", str_istitle,
     "Does each word start with a capital and go on in lower case?", 0},
    {"isupper", "(self, /)", str_isupper,
     "Are all cased characters upper case, and is there one?", 0},
    {"lower", "(self, /)", str_lower, "The text in lower case.", 0},
    {"swapcase", "(self, /)", str_swapcase,
     "The text with upper and lower case exchanged.", 0},
    {"title", "(self, /)", str_title, "The text with each word in title case.", 0},
    {"upper", "(self, /)", str_upper, "The text in upper case.", 0},
};
