// The heap alone, under made-up kinds: what is kept, what is given back, what is refused.
#include "heap/budget.h"
#include "heap/heap.h"
#include "heap/vm.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

enum { KIND_PAIR = KIND_FIRST_OBJECT, KIND_DOT };

typedef struct Pair {
    Obj o;
    Value first, second;
} Pair;

static Value root;
static Obj *resurrect;
static bool was_live;

static void trace_pair(VM *vm, Obj *o) {
    gc_mark(vm, ((Pair *)o)->first);
    gc_mark(vm, ((Pair *)o)->second);
}
static void trace_roots(VM *vm) {
    gc_mark(vm, root);
}
static void after_gc(VM *vm) {
    if (resurrect == NULL) return;
    was_live = gc_is_live(vm, resurrect);
    gc_mark_and_drain(vm, val_obj(resurrect));
}

static const KindInfo kinds[256] = {
    [KIND_PAIR] = {"pair", trace_pair, KIND_DEEP}, [KIND_DOT] = {"dot", NULL, KIND_LEAF}};
static const VmHooks hooks = {kinds, trace_roots, after_gc};

static VM *make_vm(size_t limit) {
    VM *vm = calloc(1, sizeof *vm);
    assert_non_null(vm);
    vm->hooks = &hooks;
    assert_true(heap_init(vm, limit));
    budget_begin_run(vm);
    root = VAL_UNSET;
    resurrect = NULL;
    return vm;
}

static void drop_vm(VM *vm) {
    heap_deinit(vm);
    free(vm);
}

static Pair *pair_new(VM *vm, Value a, Value b) {
    Pair *p = heap_alloc(vm, sizeof *p, NULL, KIND_PAIR, 0);
    if (p == NULL) return NULL;
    p->first = a;
    p->second = b;
    return p;
}

static void garbage_is_reused(void **state) {
    (void)state;
    VM *vm = make_vm(8 << 20);
    for (int i = 0; i < 4000000; i++)
        assert_non_null(pair_new(vm, val_int(i), VAL_NONE));
    assert_true(vm->heap.peak < 2 << 20);
    assert_true(vm->heap.collections > 10);
    drop_vm(vm);
}

static void all_sizes_are_zeroed_and_accounted(void **state) {
    (void)state;
    VM *vm = make_vm(64 << 20);
    gc_collect(vm);
    size_t start = heap_used(vm);
    for (int round = 0; round < 3; round++) {
        for (size_t size = 8; size < 6000; size += 8) {
            for (int k = 0; k < 12; k++) {
                char *p = heap_alloc(vm, size, NULL, KIND_DOT, 0);
                assert_non_null(p);
                for (size_t i = 8; i < size; i++)
                    if (p[i] != 0) fail_msg("size %zu byte %zu", size, i);
                memset(p + 8, 0xAB, size - 8);
            }
        }
    }
    gc_collect(vm);
    size_t mixed = heap_used(vm) - start; // mixed chunks are not reused
    assert_true(mixed <= 61440);
    drop_vm(vm);
}

static void account_returns_to_its_start(void **state) {
    (void)state;
    VM *vm = make_vm(64 << 20);
    for (int i = 0; i < 5000; i++)
        pair_new(vm, VAL_NONE, VAL_NONE); // past the mixed chunks
    gc_collect(vm);
    size_t start = heap_used(vm);
    for (int i = 0; i < 300000; i++) {
        Pair *p = pair_new(vm, VAL_NONE, root);
        root = val_obj(p);
    }
    void *big = buf_new(vm, 1 << 20, KIND_BUF_RAW);
    ((Pair *)as_obj(root))->first = val_obj((Obj *)big - 1);
    assert_true(heap_used(vm) >= start + 300000 * 32 + (1 << 20));
    gc_collect(vm);
    assert_true(heap_used(vm) >= start + 300000 * 32 + (1 << 20));
    assert_true(heap_account(vm, 1000));
    root = VAL_UNSET;
    gc_collect(vm);
    assert_int_equal(heap_used(vm), start + 1000);
    assert_true(heap_account(vm, -1000));
    assert_int_equal(heap_used(vm), start);
    drop_vm(vm);
}

static void long_lists_and_wide_arrays_survive(void **state) {
    (void)state;
    VM *vm = make_vm(256 << 20);
    const int n = 1000000;
    for (int i = 0; i < n;
         i++) { // a spine with a leaf at each joint: both orders of descent
        Pair *leaf = pair_new(vm, val_int(i), VAL_UNSET);
        vm->heap.inhibit++;
        Pair *p =
            i % 2 ? pair_new(vm, val_obj(leaf), root) : pair_new(vm, root, val_obj(leaf));
        vm->heap.inhibit--;
        root = val_obj(p);
    }
    Value *wide = buf_new(vm, n * sizeof(Value), KIND_BUF_VALUES);
    root = val_obj(pair_new(vm, root, val_obj((Obj *)wide - 1)));
    for (int i = 0; i < n; i++)
        wide[i] = val_obj(pair_new(vm, val_int(i), VAL_UNSET));
    gc_collect(vm);
    for (int i = 0; i < n; i++)
        assert_true(as_int(((Pair *)as_obj(wide[i]))->first) == i);
    Value v = ((Pair *)as_obj(root))->first;
    for (int i = n; i-- > 0;) {
        Pair *p = (Pair *)as_obj(v), *leaf = (Pair *)as_obj(i % 2 ? p->first : p->second);
        assert_true(as_int(leaf->first) == i);
        v = i % 2 ? p->second : p->first;
    }
    drop_vm(vm);
}

__attribute__((noinline)) static void churn(VM *vm, int n) {
    for (int i = 0; i < n; i++)
        pair_new(vm, val_int(i), val_int(-i));
}

static void stack_keeps_interior_and_past_the_end(void **state) {
    (void)state;
    VM *vm = make_vm(32 << 20);
    vm->heap.stack_base = (char *)__builtin_frame_address(0) + 64;
    churn(vm, 5000);
    Pair *volatile held[64];
    char *volatile inside[64];
    char *volatile past[64];
    char *volatile large = (char *)buf_new(vm, 100000, KIND_BUF_RAW);
    memset(large, 7, 100000);
    large += 99999;
    for (int i = 0; i < 64; i++) {
        held[i] = pair_new(vm, val_int(i), VAL_NONE);
        inside[i] = (char *)pair_new(vm, val_int(i + 100), VAL_NONE) + 20;
        past[i] = (char *)heap_alloc(vm, 32, NULL, KIND_PAIR, 0) + 32;
        ((Pair *)(void *)(past[i] - 32))->first = val_int(i + 200);
    }
    for (int i = 0; i < 5; i++) {
        churn(vm, 100000);
        gc_collect(vm);
    }
    for (int i = 0; i < 64; i++) {
        assert_true(as_int(held[i]->first) == i);
        assert_true(as_int(((Pair *)(void *)(inside[i] - 20))->first) == i + 100);
        assert_true(as_int(((Pair *)(void *)(past[i] - 32))->first) == i + 200);
    }
    assert_int_equal(*large, 7);
    drop_vm(vm);
}

static void the_limit_is_reached_and_left_again(void **state) {
    (void)state;
    VM *vm = make_vm(4 << 20);
    int n = 0;
    for (;; n++) {
        Pair *p = pair_new(vm, root, VAL_NONE);
        if (p == NULL) break;
        root = val_obj(p);
    }
    assert_int_equal(vm->budget.limit, LIMIT_MEMORY);
    if (n < 115000 || n > 131072 + 128) fail_msg("%d pairs", n);
    assert_true(vm->heap.used <= vm->heap.limit);
    assert_null(buf_new(vm, 100 << 20, KIND_BUF_RAW));
    assert_null(buf_new(vm, SIZE_MAX - 4, KIND_BUF_RAW));
    root = VAL_UNSET;
    budget_begin_run(vm);
    for (int i = 0; i < 1000000; i++)
        assert_non_null(pair_new(vm, VAL_NONE, VAL_NONE));
    for (int i = 0; i < 100; i++)
        assert_non_null(buf_new(vm, 1 << 20, KIND_BUF_RAW));
    assert_int_equal(vm->budget.limit, LIMIT_NONE);
    drop_vm(vm);
}

static void hooks_count_refuse_and_collect(void **state) {
    (void)state;
    VM *vm = make_vm(32 << 20);
    churn(vm, 10000);
    heap_set_test_hooks(vm, 0, 5);
    for (int i = 1; i < 5; i++)
        assert_non_null(pair_new(vm, VAL_NONE, VAL_NONE));
    assert_null(pair_new(vm, VAL_NONE, VAL_NONE));
    assert_int_equal(vm->budget.limit, LIMIT_MEMORY);
    budget_begin_run(vm);
    heap_set_test_hooks(vm, 3, 0);
    uint64_t before = vm->heap.collections;
    for (int i = 0; i < 300; i++) {
        Pair *p = pair_new(vm, val_int(i), root);
        root = val_obj(p);
    }
    assert_int_equal(vm->heap.collections - before, 100);
    Value v = root;
    for (int i = 300; i-- > 0; v = ((Pair *)as_obj(v))->second)
        assert_true(as_int(((Pair *)as_obj(v))->first) == i);
    drop_vm(vm);
}

static void after_gc_can_see_and_bring_back_the_dead(void **state) {
    (void)state;
    VM *vm = make_vm(32 << 20);
    churn(vm, 5000);
    Pair *inner = pair_new(vm, val_int(42), VAL_NONE);
    resurrect = &pair_new(vm, val_obj(inner), VAL_NONE)->o;
    churn(vm, 200000);
    gc_collect(vm);
    assert_false(was_live);
    churn(vm, 200000);
    assert_true(as_int(((Pair *)as_obj(((Pair *)resurrect)->first))->first) == 42);
    drop_vm(vm);
}

static void grown_buffers_keep_their_bytes(void **state) {
    (void)state;
    VM *vm = make_vm(64 << 20);
    vm->heap.stack_base = (char *)__builtin_frame_address(0) + 64;
    unsigned char *p = NULL;
    size_t n = 0;
    for (size_t want = 1; want < 3000000; want = want * 3 / 2 + 1) {
        p = buf_grow(vm, p, want, KIND_BUF_RAW);
        assert_non_null(p);
        assert_true(buf_bytes(p) >= want);
        for (size_t i = 0; i < n; i++)
            assert_int_equal(p[i], (unsigned char)i);
        for (; n < buf_bytes(p); n++) {
            assert_int_equal(p[n], 0);
            p[n] = (unsigned char)n;
        }
    }
    drop_vm(vm);
}

static uint64_t tell_time(void *ctx) {
    return *(uint64_t *)ctx;
}

static void fuel_is_exact_and_limits_stay(void **state) {
    (void)state;
    VM *vm = make_vm(1 << 20);
    vm->budget.max_ops = 25000;
    budget_begin_run(vm);
    for (int i = 0; i < 25000; i++)
        assert_true(budget_charge(vm, 1));
    assert_int_equal(budget_used(vm), 25000);
    assert_false(budget_charge(vm, 1));
    assert_int_equal(vm->budget.limit, LIMIT_OPS);
    assert_false(budget_charge(vm, 1));
    limit_reached(vm, LIMIT_TIME);
    assert_int_equal(vm->budget.limit, LIMIT_OPS);
    budget_begin_run(vm);
    assert_false(budget_charge(vm, UINT64_MAX));
    uint64_t now = 5;
    vm->budget.clock = tell_time;
    vm->budget.clock_ctx = &now;
    vm->budget.max_time = 100;
    vm->budget.max_ops = 0;
    budget_begin_run(vm);
    assert_true(budget_charge(vm, 20000));
    now = 200;
    assert_false(budget_charge(vm, 20000));
    assert_int_equal(vm->budget.limit, LIMIT_TIME);
    now = 5;
    budget_begin_run(vm);
    vm->budget.interrupt = 1;
    assert_true(budget_charge(vm, 9000));
    assert_false(budget_charge(vm, 9000));
    assert_int_equal(vm->budget.limit, LIMIT_INTERRUPT);
    drop_vm(vm);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(garbage_is_reused),
        cmocka_unit_test(all_sizes_are_zeroed_and_accounted),
        cmocka_unit_test(account_returns_to_its_start),
        cmocka_unit_test(long_lists_and_wide_arrays_survive),
        cmocka_unit_test(stack_keeps_interior_and_past_the_end),
        cmocka_unit_test(the_limit_is_reached_and_left_again),
        cmocka_unit_test(hooks_count_refuse_and_collect),
        cmocka_unit_test(after_gc_can_see_and_bring_back_the_dead),
        cmocka_unit_test(grown_buffers_keep_their_bytes),
        cmocka_unit_test(fuel_is_exact_and_limits_stay),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
