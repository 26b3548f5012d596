// Frames and registers of the machine. A frame's registers lie on the register stack (linked segments that never move) or, for a
// generator, in the generator. A call's arguments already lie where the callee's registers begin.
#pragma once

#include "object/types.h"

// What happens to a frame's result when it returns, in the frame below (`prev`).
typedef enum RetAction {
    RET_STORE,   // regs[dst] = value
    RET_IGNORE,  // drop it (setters)
    RET_EXIT,    // leave vm_loop: the C caller gets it
    RET_INIT,    // __init__: must be None; regs[dst] = aux0 (the instance)
    RET_FORITER, // a generator run by FORITER: yielded -> regs[dst]; returned -> the jump of FORITER
    RET_NEXT,    // a generator run by next()/send(): yielded -> regs[dst]; returned -> StopIteration
    RET_YIELDFROM, // a generator run by YIELDFROM of a generator: yielded -> yield on; returned -> regs[dst]
    RET_ITERNEXT, // guest __next__ run by FORITER: StopIteration -> the jump
    RET_BINARY,  // NotImplemented -> the reflected method: aux0 left, aux1 right
    RET_COMPARE, // the same for comparisons
    RET_TRUTH,   // of a jump: bool -> take the jump or not
    RET_NOT,     // bool -> regs[dst] = not
    RET_BOOL,    // anything -> regs[dst] = its truth (x = 1: negated), for `in`
    RET_GETATTR, // guest __getattribute__: AttributeError -> __getattr__ (aux0 object, aux1 name)
    RET_ITER,    // guest __iter__: must be an iterator
    RET_LEN,     // guest __len__: a non-negative int
    RET_CHECKED, // call_tail's checks (str of __str__ ...)
} RetAction;

struct Frame {
    Frame *prev, *next; // next: the chain of frames is kept for reuse
    Value *regs;
    Value *top;         // first free register above this frame
    const Insn *pc;     // next instruction, valid while the frame does not run
    CodeObj *code;
    FuncObj *fn;
    GenObj *gen;        // the generator that owns regs, or NULL
    Value aux0, aux1;
    StackSegment *left; // the segment to go back to when this frame ends, or NULL
    uint32_t index;     // depth of this frame, fixed
    uint16_t dst;       // register of prev that gets the result
    uint8_t ret;        // RetAction
    uint8_t special;    // 0 = plain RET_STORE without gen, left: the fast return
};

enum { STACK_SLACK = 64 }; // registers at a segment's end that natives' default arguments may use

struct StackSegment {
    StackSegment *prev, *next;
    Value *end; // usable end (slack excluded)
    Value regs[];
};

// Pushes a frame for fn whose parameters are bound in `regs` (which must have room for code->nregs; see frame_room).
// NULL = RecursionError, limit.
Frame *frame_push(VM *vm, FuncObj *fn, Value *regs, uint16_t dst, RetAction ret);
void frame_pop(VM *vm); // vm->frame = its prev
// Room for n registers at the top of the running frame; switches to another segment if need be (*left then set).
Value *frame_room(VM *vm, size_t n, StackSegment **left);
void frame_trace_all(VM *vm);
void frame_forget(VM *vm, unsigned kept); // before a collection that should find what is dead
bool frames_init(VM *vm);
void frames_deinit(VM *vm);
