// What a short run costs: a new instance + `1+1` + free, in a loop; and the memory of
// many idle instances. Prints three numbers for bench/start.py: nanoseconds for each
// round (best of several), bytes for each idle instance, and how many there were.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "vitrine.h"

enum { ROUNDS = 7, RUNS = 5000, IDLE = 10000 };

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static size_t resident_bytes(void) {
    unsigned long size = 0, resident = 0;
    FILE *f = fopen("/proc/self/statm", "r");
    if (f == NULL || fscanf(f, "%lu %lu", &size, &resident) != 2) resident = 0;
    if (f != NULL) fclose(f);
    return resident * (size_t)sysconf(_SC_PAGESIZE);
}

static void expect(VtVm *vm, VtStatus status, int64_t want) {
    int64_t got = 0;
    if (status == VT_OK && want != 0 && vt_as_int(vm, vt_result(vm)->value, &got) &&
        got == want)
        return;
    if (status == VT_OK && want == 0) return;
    fprintf(stderr, "start: wrong result\n");
    exit(1);
}

static double one_round(void) {
    double begin = now();
    for (int i = 0; i < RUNS; i++) {
        VtVm *vm = vt_new(NULL);
        if (vm == NULL) exit(1);
        expect(vm, vt_run(vm, "1+1", 3, NULL), 2);
        vt_free(vm);
    }
    return (now() - begin) / RUNS;
}

int main(void) {
    static VtVm *idle[IDLE];
    double best = 1e18;
    for (int i = 0; i < ROUNDS; i++) {
        double t = one_round();
        if (t < best) best = t;
    }
    size_t before = resident_bytes();
    for (int i = 0; i < IDLE; i++) {
        idle[i] = vt_new(NULL);
        if (idle[i] == NULL) exit(1);
        expect(idle[i], vt_run(idle[i], "x = 1", 5, NULL), 0);
    }
    size_t after = resident_bytes();
    for (int i = 0; i < IDLE; i++)
        vt_free(idle[i]);
    printf("%.1f %.1f %d\n", best, (double)(after - before) / IDLE, IDLE);
    return 0;
}
