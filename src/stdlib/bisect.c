// The module _bisect: binary search in sorted sequences. The sequence and the comparisons may be the guest's; nothing of the sequence is
// held over a call.
#include "heap/budget.h"
#include "object/attr.h"
#include "object/call.h"
#include "object/err.h"
#include "object/list.h"
#include "object/str.h"

// Where x belongs in a[lo:hi]: after its equals (right) or before them. -1 = error. x is compared with key(item).
static int64_t search(VM *vm, Value *p, Value x, bool right) {
    int64_t lo, hi;
    if (!op_to_i64(vm, p[2], &lo)) return -1;
    if (lo < 0) {
        err_raise(vm, EXC_ValueError, "lo must be non-negative");
        return -1;
    }
    if (is_dict(p[0])) {
        err_raise(vm, EXC_TypeError, "%T is not a sequence", p[0]);
        return -1;
    }
    hi = -1;
    if (p[3] != VAL_NONE && !op_to_i64(vm, p[3], &hi)) return -1;
    if (hi == -1 && (hi = op_len(vm, p[0])) < 0) return -1;
    if (hi < 0) return lo;
    while (lo < hi) {
        int64_t mid = lo + (hi - lo) / 2;
        if (!budget_charge(vm, 1)) return -1;
        Value item = is_exact(p[0], KIND_LIST) && (uint64_t)mid < as_list(p[0])->len ? as_list(p[0])->items[mid]
                                                                                     : op_getitem(vm, p[0], val_int(mid));
        if (is_err(item)) return -1;
        if (p[4] != VAL_NONE && is_err(item = vm_call1(vm, p[4], item))) return -1;
        Value r = right ? op_compare(vm, x, item, CMP_LT) : op_compare(vm, item, x, CMP_LT);
        int t = is_err(r) ? -1 : op_truth(vm, r);
        if (t < 0) return -1;
        if (t == right) hi = mid;
        else lo = mid + 1;
    }
    return lo;
}

static Value found(VM *vm, Value *a, bool right) {
    int64_t i = search(vm, a, a[1], right);
    return i < 0 ? VAL_ERR : val_int(i);
}
static Value bisect_right(VM *vm, Value *a, unsigned n) {
    (void)n;
    return found(vm, a, true);
}
static Value bisect_left(VM *vm, Value *a, unsigned n) {
    (void)n;
    return found(vm, a, false);
}

static Value insort(VM *vm, Value *a, bool right) {
    Value x = a[1];
    if (a[4] != VAL_NONE && is_err(x = vm_call1(vm, a[4], x))) return VAL_ERR;
    int64_t i = search(vm, a, x, right);
    if (i < 0) return VAL_ERR;
    if (is_exact(a[0], KIND_LIST)) {
        size_t len = as_list(a[0])->len;
        return list_insert(vm, as_list(a[0]), (size_t)i < len ? (size_t)i : len, a[1]) ? VAL_NONE : VAL_ERR;
    }
    Value insert = attr_get_str(vm, a[0], "insert");
    return is_err(insert) || is_err(vm_call2(vm, insert, val_int(i), a[1])) ? VAL_ERR : VAL_NONE;
}
static Value insort_right(VM *vm, Value *a, unsigned n) {
    (void)n;
    return insort(vm, a, true);
}
static Value insort_left(VM *vm, Value *a, unsigned n) {
    (void)n;
    return insort(vm, a, false);
}

const NativeRow bisect_rows[] = {
    {"bisect_right", "(a, x, lo=0, hi=None, *, key=None)", bisect_right, "Return the index where to insert item x in list a, assuming a is sorted."},
    {"bisect_left", "(a, x, lo=0, hi=None, *, key=None)", bisect_left, "Return the index where to insert item x in list a, assuming a is sorted."},
    {"insort_right", "(a, x, lo=0, hi=None, *, key=None)", insort_right, "Insert item x in list a, and keep it sorted assuming a is sorted."},
    {"insort_left", "(a, x, lo=0, hi=None, *, key=None)", insort_left, "Insert item x in list a, and keep it sorted assuming a is sorted."},
};
