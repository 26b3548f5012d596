// What the machine asks of its host (object/host.h): output under its limit, clocks,
// sleep, seeds.
#include "api/host.h"
#include "base/codec.h"
#include "base/utf8.h"
#include "heap/budget.h"
#include "object/bytes.h"
#include "object/exc.h"
#include "object/str.h"
#include "vm/vm.h"

// Writes UTF-8 text of the program; what lies beyond the limit is cut.
static bool write_bytes(VM *vm, const char *text, size_t len, bool is_error) {
    VtHost *h = host_of(vm);
    Budget *b = &vm->budget;
    bool fits = b->output + len <= b->max_output;
    if (!fits) len = b->max_output > b->output ? (size_t)(b->max_output - b->output) : 0;
    b->output += len;
    buf_add(&h->output, text, len);
    if (h->config.output != NULL && len > 0)
        h->config.output(h->config.ctx, text, len, is_error);
    return fits || !is_err(limit_reached(vm, LIMIT_OUTPUT));
}

static bool has_surrogate(const StrObj *text) {
    for (size_t i = 0; text->width > 1 && i < text->len; i++)
        if (codec_is_surrogate(str_at(text, i))) return true;
    return false;
}

// Lone surrogates have no UTF-8: stdout refuses them, stderr shows them as escapes.
static bool write_encoded(VM *vm, StrObj *text, bool is_error) {
    const StrObj *errors = is_error ? str_from_cstr(vm, "backslashreplace") : NULL;
    if (is_error && errors == NULL) return false;
    Value made = str_encode_as(vm, text, NULL, errors);
    if (is_err(made)) return false;
    return write_bytes(vm, (const char *)as_bytes(made)->data, as_bytes(made)->len,
                       is_error);
}

bool host_write(VM *vm, const StrObj *text, bool is_error) {
    if (!budget_charge_bytes(vm, text->len)) return false;
    if (text->ascii) return write_bytes(vm, text->data, text->len, is_error);
    if (has_surrogate(text))
        return write_encoded(vm, (StrObj *)(uintptr_t)text, is_error);
    char piece[1024];
    size_t n = 0;
    for (size_t i = 0; i < text->len; i++) {
        if (n > sizeof piece - UTF8_MAX) {
            if (!write_bytes(vm, piece, n, is_error)) return false;
            n = 0;
        }
        n += utf8_encode(str_at(text, i), piece + n);
    }
    return n == 0 || write_bytes(vm, piece, n, is_error);
}

bool host_write_line(VM *vm, StrObj *text) {
    return host_write(vm, text, false) && write_bytes(vm, "\n", 1, false);
}

// What CPython prints for an error that has nowhere to go: in __del__, in a callback of a
// weak reference.
void host_unraisable(VM *vm, Value exc, Value where) {
    Value name = op_repr(vm, where);
    StrObj *head =
        is_err(name) ? NULL : str_printf(vm, "Exception ignored in: %N\n", as_str(name));
    if (head == NULL || !host_write(vm, head, true)) return;
    Value text = is_exc(exc) ? exc_format(vm, as_exc(exc)) : VAL_ERR;
    if (!is_err(text)) host_write(vm, as_str(text), true);
}

uint64_t host_wall_ns(VM *vm) {
    const VtConfig *c = &host_of(vm)->config;
    return c->wall_clock(c->ctx);
}

uint64_t host_clock_ns(VM *vm) {
    const VtConfig *c = &host_of(vm)->config;
    return c->clock(c->ctx);
}

uint64_t host_cpu_ns(VM *vm) {
    return host_clock_ns(vm) - vm->budget.started;
}

bool host_sleep(VM *vm, uint64_t ns) {
    VtHost *h = host_of(vm);
    uint64_t most = (uint64_t)(h->config.max_sleep * 1e9);
    if (h->slept + ns > most || h->slept + ns < ns)
        return !is_err(limit_reached(vm, LIMIT_SLEEP));
    h->slept += ns;
    // In pieces, so that an interrupt or the deadline ends it.
    while (ns > 0) {
        uint64_t piece = ns < 20000000u ? ns : 20000000u;
        h->config.sleep(h->config.ctx, piece);
        ns -= piece;
        if (!budget_poll(vm)) return false;
    }
    return true;
}

uint64_t host_random_seed(VM *vm) {
    const VtConfig *c = &host_of(vm)->config;
    return c->has_random_seed ? c->random_seed
                              : host_wall_ns(vm) ^ host_clock_ns(vm) << 20;
}
