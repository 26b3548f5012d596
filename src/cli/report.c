// The result object, keys always the same and in the same order, so that programs and
// tests can rely on it.
#include "cli/report.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "cli/options.h"

static const char *const status_names[] = {"ok",        "exception", "limit",
                                           "forbidden", "call",      "busy"};
static const char *const limit_names[] = {
    "",       "operations",  "while", "time",      "memory",
    "output", "suspensions", "sleep", "interrupt", "int_bits"};

// Text as a JSON string. Lone surrogates (three bytes ED A0..BF xx) become \u escapes,
// which JSON knows.
static void write_string(FILE *out, const char *text, size_t len) {
    const unsigned char *s = (const unsigned char *)text, *end = s + len;
    fputc('"', out);
    for (; s < end; s++) {
        if (*s == '"' || *s == '\\') {
            fprintf(out, "\\%c", *s);
        } else if (*s == '\n') {
            fputs("\\n", out);
        } else if (*s < 0x20) {
            fprintf(out, "\\u%04x", *s);
        } else if (*s == 0xED && end - s > 2 && s[1] >= 0xA0) {
            fprintf(out, "\\u%04x",
                    0xD000u | (unsigned)(s[1] & 0x3F) << 6 | (unsigned)(s[2] & 0x3F));
            s += 2;
        } else {
            fputc(*s, out);
        }
    }
    fputc('"', out);
}

static void write_text(FILE *out, const char *text) {
    if (text == NULL) {
        fputs("null", out);
    } else {
        write_string(out, text, strlen(text));
    }
}

// The value itself if JSON can say it, else its repr as text.
static void write_value(VtVm *vm, FILE *out, VtValue v) {
    size_t len;
    char *json = v ? vt_to_json(vm, v, &len) : NULL;
    char *repr = v && json == NULL ? vt_repr(vm, v, &len) : NULL;
    if (json != NULL) {
        fwrite(json, 1, len, out);
    } else if (repr != NULL) {
        write_string(out, repr, len);
    } else {
        fputs("null", out);
    }
    free(json);
    free(repr);
}

void report_json(VtVm *vm, const VtResult *r, FILE *out) {
    fprintf(out, "{\"status\": \"%s\", \"exit_status\": %d, \"value\": ",
            status_names[r->status], report_exit_status(r));
    write_value(vm, out, r->value);
    fprintf(out, ", \"is_final_answer\": %s, \"output\": ",
            r->is_final_answer ? "true" : "false");
    write_string(out, r->output ? r->output : "", r->output_len);
    fputs(", \"error\": ", out);
    if (r->error_type == NULL && r->error_message == NULL) {
        fputs("null", out);
    } else {
        fputs("{\"type\": ", out);
        write_text(out, r->error_type);
        fputs(", \"message\": ", out);
        write_text(out, r->error_message);
        fprintf(out, ", \"line\": %u, \"traceback\": ", r->error_line);
        write_text(out, r->traceback);
        fputs("}", out);
    }
    fputs(", \"limit\": ", out);
    write_text(out, r->limit == VT_LIMIT_NONE ? NULL : limit_names[r->limit]);
    fprintf(out,
            ", \"usage\": {\"operations\": %" PRIu64 ", \"time_ms\": %" PRIu64
            ".%03u, \"peak_memory\": %zu, \"output_bytes\": %zu, \"tool_calls\": %u, "
            "\"imports\": %u}}\n",
            r->usage.operations, r->usage.time_ns / 1000000,
            (unsigned)(r->usage.time_ns / 1000 % 1000), r->usage.peak_memory,
            r->usage.output_bytes, r->usage.tool_calls, r->usage.imports);
}

int report_exit_status(const VtResult *r) {
    switch (r->status) {
    case VT_OK: return EXIT_STATUS_OK;
    case VT_EXCEPTION: return r->exit_status & 0xFF;
    case VT_FORBIDDEN: return EXIT_STATUS_FORBIDDEN;
    case VT_LIMIT: return EXIT_STATUS_LIMIT;
    case VT_CALL:
    case VT_BUSY: return EXIT_STATUS_EXCEPTION;
    }
    return EXIT_STATUS_EXCEPTION;
}
