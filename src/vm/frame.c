// The chain of frames and the register stack's segments, see frame.h.
#include "vm/frame.h"

#include <stdlib.h>

#include "compile/ops.h"
#include "heap/budget.h"
#include "object/err.h"

enum { FIRST_SEGMENT = 192, NEXT_SEGMENT = 16384, FRAMES_FIRST = 6, FRAMES_NEXT = 64 };

// Frames come in malloc'd chunks that are linked for freeing.
typedef struct FrameChunk {
    struct FrameChunk *prev;
    size_t bytes;
    Frame frames[];
} FrameChunk;

static StackSegment *segment_new(VM *vm, size_t n) {
    size_t bytes = sizeof(StackSegment) + (n + STACK_SLACK) * sizeof(Value);
    if (!heap_account(vm, (int64_t)bytes)) return NULL;
    StackSegment *s = malloc(bytes);
    if (s == NULL) {
        heap_account(vm, -(int64_t)bytes);
        limit_reached(vm, LIMIT_MEMORY);
        return NULL;
    }
    s->prev = s->next = NULL;
    s->end = s->regs + n;
    return s;
}

static Frame *chunk_new(VM *vm, Frame *last, unsigned n) {
    size_t bytes = sizeof(FrameChunk) + n * sizeof(Frame);
    if (!heap_account(vm, (int64_t)bytes)) return NULL;
    FrameChunk *c = calloc(1, bytes);
    if (c == NULL) {
        limit_reached(vm, LIMIT_MEMORY);
        return NULL;
    }
    c->prev = vm->frame_chunks;
    c->bytes = bytes;
    vm->frame_chunks = c;
    for (unsigned i = 0; i < n; i++) {
        Frame *f = &c->frames[i];
        f->index = last == NULL ? 0 : last->index + 1;
        f->prev = last;
        if (last != NULL) last->next = f;
        last = f;
    }
    return &c->frames[0];
}

bool frames_init(VM *vm) {
    vm->segment = segment_new(vm, FIRST_SEGMENT);
    if (vm->segment == NULL) return false;
    vm->stack_end = vm->segment->end;
    Frame *base = chunk_new(vm, NULL, FRAMES_FIRST);
    if (base == NULL) return false;
    base->regs = base->top = vm->segment->regs; // the bottom frame runs no code
    base->ret = RET_EXIT;
    base->special = 1;
    vm->frame = base;
    return true;
}

static size_t segment_bytes(const StackSegment *s) {
    return sizeof *s + (size_t)(s->end - s->regs + STACK_SLACK) * sizeof(Value);
}

// Also between runs: an idle instance has neither frames nor registers.
void frames_deinit(VM *vm) {
    size_t bytes = 0;
    while (vm->segment != NULL && vm->segment->next != NULL)
        vm->segment = vm->segment->next;
    for (StackSegment *s = vm->segment, *prev; s != NULL; s = prev) {
        prev = s->prev;
        bytes += segment_bytes(s);
        free(s);
    }
    for (FrameChunk *c = vm->frame_chunks, *prev; c != NULL; c = prev) {
        prev = c->prev;
        bytes += c->bytes;
        free(c);
    }
    heap_account(vm, -(int64_t)bytes);
    vm->segment = NULL;
    vm->frame_chunks = NULL;
    vm->frame = NULL;
    vm->stack_end = NULL;
}

Value *frame_room(VM *vm, size_t n, StackSegment **left) {
    Value *regs = vm->frame->top;
    *left = NULL;
    if (regs + n <= vm->stack_end) return regs;
    StackSegment *now = vm->segment, *s = now->next;
    if (s != NULL && s->regs + n > s->end) { // too small: replace the spare one
        heap_account(vm, -(int64_t)segment_bytes(s));
        free(s);
        now->next = s = NULL;
    }
    if (s == NULL) {
        s = segment_new(vm, n > NEXT_SEGMENT ? n : NEXT_SEGMENT);
        if (s == NULL) return NULL;
        now->next = s;
        s->prev = now;
    }
    *left = now;
    vm->segment = s;
    vm->stack_end = s->end;
    return s->regs;
}

Frame *frame_push(VM *vm, FuncObj *fn, Value *regs, uint16_t dst, RetAction ret) {
    Frame *now = vm->frame, *f = now->next;
    if (f == NULL) {
        f = chunk_new(vm, now, FRAMES_NEXT);
        if (f == NULL) return NULL;
    }
    if (f->index > vm->max_depth && !vm->budget.limit) {
        vm->recursion_slack += 1; // lets the handler of a RecursionError run a few calls
        err_raise(vm, EXC_RecursionError, "maximum recursion depth exceeded");
        vm->recursion_slack -= 1;
        return NULL;
    }
    f->regs = regs;
    f->top = regs + fn->code->nregs;
    f->code = fn->code;
    f->fn = fn;
    f->pc = fn->code->insns;
    f->gen = NULL;
    f->left = NULL;
    f->aux0 = f->aux1 = VAL_UNSET;
    f->dst = dst;
    f->ret = (uint8_t)ret;
    f->special = ret != RET_STORE;
    vm->frame = f;
    return f;
}

void frame_pop(VM *vm) {
    Frame *f = vm->frame;
    if (f->left != NULL) {
        vm->segment = f->left;
        vm->stack_end = f->left->end;
        f->left = NULL;
    }
    f->gen = NULL;
    vm->frame = f->prev;
}

// The running frame was called and needs none of its registers but `kept`: neither the others nor what its caller has left above its
// window may keep anything alive by chance.
void frame_forget(VM *vm, unsigned kept) {
    const Frame *f = vm->frame, *below = f->prev;
    for (unsigned i = 0; i < f->code->nregs; i++)
        if (i != kept) f->regs[i] = VAL_UNSET;
    if (f->ret != RET_STORE) return; // a native called it, which still reads its arguments in that window
    if (below == NULL || below->code == NULL || below->gen != NULL || below->pc <= below->code->insns) return;
    Insn in = below->pc[-1];
    bool call = in.op == OP_CALL || in.op == OP_CALLM || in.op == OP_CALLKW;
    if (!call) return;
    for (Value *r = below->regs + in.a; r < below->top; r++) // a call uses up its window and all behind it
        if (r < f->regs || r >= f->top) *r = VAL_UNSET;
}

void frame_trace_all(VM *vm) {
    for (const Frame *f = vm->frame; f != NULL; f = f->prev) {
        gc_mark_obj(vm, (Obj *)f->fn);
        gc_mark_obj(vm, (Obj *)f->code);
        gc_mark(vm, f->aux0);
        gc_mark(vm, f->aux1);
        if (f->gen != NULL) {
            gc_mark_obj(vm, (Obj *)f->gen);
        } else if (f->code != NULL) {
            gc_mark_range(vm, f->regs, (size_t)(f->top - f->regs));
        }
    }
}
