// vitrine check: syntax and policy, nothing is executed. vitrine dis: the bytecode.
#include <stdlib.h>

#include "cli/commands.h"
#include "cli/options.h"
#include "cli/report.h"

// What check and dis share: the options, the source, an instance.
typedef struct Job {
    Options options;
    char *source;
    size_t len;
    const char *filename;
    VtVm *vm;
} Job;

static bool job_begin(Job *job, const char *command, int argc, char **argv, int *status) {
    job->source = NULL;
    job->vm = NULL;
    if (!options_parse(&job->options, command, argc, argv, true, status)) return false;
    *status = EXIT_STATUS_USAGE;
    if (!options_read_source(&job->options, &job->source, &job->len, &job->filename))
        return false;
    job->vm = vt_new(&job->options.config);
    if (job->vm == NULL)
        fprintf(stderr, "vitrine: cannot make an instance with these limits\n");
    return job->vm != NULL;
}

static void job_end(Job *job) {
    free(job->source);
    vt_free(job->vm);
}

static int show_result(const Job *job) {
    const VtResult *r = vt_result(job->vm);
    if (job->options.json) {
        report_json(job->vm, r, stdout);
    } else if (r->traceback != NULL) {
        fputs(r->traceback, stderr);
    }
    return report_exit_status(r);
}

int cmd_check(int argc, char **argv) {
    Job job;
    int status;
    if (job_begin(&job, "check", argc, argv, &status)) {
        vt_check(job.vm, job.source, job.len, job.filename);
        status = show_result(&job);
    }
    job_end(&job);
    return status;
}

int cmd_dis(int argc, char **argv) {
    Job job;
    int status;
    if (job_begin(&job, "dis", argc, argv, &status)) {
        char *text = vt_disassemble(job.vm, job.source, job.len, job.filename);
        if (text != NULL) fputs(text, stdout);
        status = text != NULL ? EXIT_STATUS_OK : show_result(&job);
        free(text);
    }
    job_end(&job);
    return status;
}
