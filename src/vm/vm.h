// Inside the machine: what loop.c, call.c, unwind.c, gen.c and slow.c share.
#pragma once

#include "compile/ops.h"
#include "heap/budget.h"
#include "object/call.h"
#include "object/class.h"
#include "object/dict.h"
#include "object/err.h"
#include "object/func.h"
#include "object/list.h"
#include "object/str.h"
#include "object/tuple.h"
#include "vm/frame.h"

// How a function that may have pushed a frame tells the loop to go on. Functions that return Value use VAL_TAIL for
// "a frame was pushed: enter it; its RetAction delivers the result".
typedef enum Next { NEXT_ENTER, NEXT_RAISE, NEXT_EXIT } Next;

// Runs vm->frame until a frame with RET_EXIT is done: its value, VAL_ERR, VAL_STOP (a generator ended) or VAL_SUSPEND.
Value vm_loop(VM *vm);
bool vm_safepoint(VM *vm); // fuel slice used up: clock, interrupt, due finalisers. False = limit.

bool finals_at_loop_end(VM *vm); // as finals_before_output, called by the loop itself

// ---- call.c ---------------------------------------------------------------------------------------------------------
// Calls anything. A guest function is pushed (VAL_TAIL) with this dst and ret; else the value.
Value call_any(VM *vm, Value callee, const CallArgs *c, uint16_t dst, RetAction ret) MUST_CHECK;
// The same for arguments that lie in the window args[0..n), behind which registers are free to use.
Value call_window(VM *vm, Value callee, Value *args, unsigned n, uint16_t dst, RetAction ret) MUST_CHECK;
Value call_function(VM *vm, FuncObj *fn, const CallArgs *c, uint16_t dst, RetAction ret) MUST_CHECK;
Value call_native(VM *vm, const NativeObj *fn, const CallArgs *c) MUST_CHECK; // may be VAL_TAIL with vm->tail pending
Value call_tail_finish(VM *vm, uint16_t dst, RetAction ret) MUST_CHECK;       // after a native's VAL_TAIL
bool bind_arguments(VM *vm, FuncObj *fn, const CallArgs *c, Value *regs) MUST_CHECK;
bool call_native_bind(VM *vm, const NativeObj *fn, const CallArgs *c, Value *out) MUST_CHECK;
bool caches_make(VM *vm, CodeObj *code) MUST_CHECK; // first call of a code object

// ---- unwind.c -------------------------------------------------------------------------------------------------------
Next frame_return(VM *vm, Value *v);  // vm->frame returns *v; for NEXT_EXIT *v is what vm_loop returns
Next frame_yield(VM *vm, Value *v);   // the generator in vm->frame yields *v
Next unwind(VM *vm, Value *v);        // an error or limit is pending in vm->frame

// ---- gen.c ----------------------------------------------------------------------------------------------------------
Value gen_new(VM *vm, FuncObj *fn, const Value *regs);
Frame *gen_push(VM *vm, GenObj *g, Value sent, uint16_t dst, RetAction ret); // NULL = error
Value gen_resume(VM *vm, GenObj *g, Value sent);            // nested: value, VAL_STOP (vm->stop_value), VAL_ERR
Value gen_throw(VM *vm, GenObj *g, Value exc);              // nested, likewise
Value gen_throw_args(VM *vm, GenObj *g, Value exc, const Value *args, unsigned n); // args: as given to throw()
bool gen_close(VM *vm, GenObj *g);
Value gen_send_delegate(VM *vm, Value it, Value sent, uint16_t dst); // the work of YIELDFROM

// ---- slow.c: the slow halves of the loop's cases. Each returns a value, VAL_ERR, or VAL_TAIL -------------------------
Value slow_arith(VM *vm, Value x, Value y, BinOp op, unsigned flags, uint16_t dst) MUST_CHECK;
Value slow_compare(VM *vm, Value x, Value y, CmpOp op, uint16_t dst) MUST_CHECK;
Value slow_unary(VM *vm, Value x, UnOp op, uint16_t dst) MUST_CHECK;
Value slow_getattr(VM *vm, Value o, StrObj *name, InlineCache *ic, uint16_t dst) MUST_CHECK;
bool slow_getmeth(VM *vm, Value o, StrObj *name, InlineCache *ic, Value *pair) MUST_CHECK;
Value slow_setattr(VM *vm, Value o, StrObj *name, Value v, InlineCache *ic) MUST_CHECK; // VAL_NONE = done
Value slow_getitem(VM *vm, Value o, Value key, uint16_t dst) MUST_CHECK;
Value slow_setitem(VM *vm, Value o, Value key, Value v) MUST_CHECK; // v unset = delete; VAL_NONE = done
Value slow_gget(VM *vm, Frame *f, StrObj *name, InlineCache *ic) MUST_CHECK;
bool slow_gset(VM *vm, Frame *f, StrObj *name, InlineCache *ic, Value v) MUST_CHECK;
bool slow_gdel(VM *vm, Frame *f, StrObj *name) MUST_CHECK;
Value slow_nget(VM *vm, Frame *f, Value ns, StrObj *name, bool or_unset, bool *missing) MUST_CHECK;
bool slow_nset(VM *vm, Value ns, StrObj *name, Value v) MUST_CHECK; // v unset = delete
Value slow_iter(VM *vm, Value v, uint16_t dst) MUST_CHECK;
Value slow_next(VM *vm, Value it, uint16_t dst) MUST_CHECK;      // FORITER: VAL_STOP at the end
bool slow_unpack(VM *vm, Value v, Value *out, unsigned n) MUST_CHECK;
bool slow_unpack_ex(VM *vm, Value v, Value *out, unsigned before, unsigned after) MUST_CHECK;
Value slow_unbound(VM *vm, Frame *f, unsigned reg);              // raises UnboundLocalError/NameError
Value slow_free_unbound(VM *vm, Frame *f, unsigned free);
Value make_function(VM *vm, Frame *f, Insn i);
Value do_super(VM *vm, Frame *f, Value callee, Value cell, Value self);
Value do_raise(VM *vm, Value exc, Value cause, bool bare);       // always VAL_ERR
Value do_format(VM *vm, Value v, Value spec, unsigned conversion, uint16_t dst) MUST_CHECK;
Value do_buildstr(VM *vm, const Value *parts, unsigned n) MUST_CHECK;
bool do_withprep(VM *vm, Value mgr, bool is_async, Value *out) MUST_CHECK;
Value do_await(VM *vm, Value v, unsigned context) MUST_CHECK;
Value do_aiter(VM *vm, Value v) MUST_CHECK;
Value do_anext(VM *vm, Value v) MUST_CHECK;
Value do_yield_from_iter(VM *vm, Value v) MUST_CHECK;
bool do_egmatch(VM *vm, Value exc, Value type, Value *out) MUST_CHECK;
Value do_egraise(VM *vm, Value orig, Value list) MUST_CHECK;
Value do_matchkeys(VM *vm, Value subject, Value keys) MUST_CHECK;
Value do_matchclass(VM *vm, Value subject, Value cls, Value names, unsigned npos) MUST_CHECK;
Value do_intrinsic(VM *vm, Frame *f, Intrinsic id, const Value *a) MUST_CHECK;
bool do_list_extend(VM *vm, Value list, Value it, Value callee) MUST_CHECK;
bool do_dict_extend(VM *vm, Value dict, Value m, Value callee) MUST_CHECK;
Value do_special(VM *vm, unsigned which) MUST_CHECK;
bool do_setupann(VM *vm, Frame *f, Value ns) MUST_CHECK;
bool do_whilecheck(VM *vm, Value *counter) MUST_CHECK;
bool do_printexpr(VM *vm, Value v) MUST_CHECK;
Value do_contains(VM *vm, Value container, Value item, bool negate, uint16_t dst) MUST_CHECK;

// ---- import.c -------------------------------------------------------------------------------------------------------
Value import_name(VM *vm, Frame *f, StrObj *name, Value fromlist, unsigned level) MUST_CHECK;
Value import_from(VM *vm, Value module, StrObj *name) MUST_CHECK;
bool import_star(VM *vm, Frame *f, Value module, Value ns) MUST_CHECK;
Value import_module(VM *vm, StrObj *name) MUST_CHECK; // sys.modules[name], loading it
Value name_error(VM *vm, StrObj *name);
Value builtin_lookup(VM *vm, StrObj *name);
Value builtins_static(VM *vm, StrObj *name); // of the constant builtins module
BinOp immediate_op(uint8_t op);
Value op_binary_reflected(VM *vm, Value a, Value b, Insn i, uint16_t dst) MUST_CHECK;
Value slow_truth_jump(VM *vm, Value v, Insn i) MUST_CHECK;
Value get_slice(VM *vm, Value o, Value lo, Value hi, uint16_t dst) MUST_CHECK;
Value slice_new(VM *vm, Value start, Value stop, Value step) MUST_CHECK;
Value call_spread(VM *vm, Value callee, Value args, Value kwargs, uint16_t dst) MUST_CHECK;
Value class_call(VM *vm, ClassObj *cls, const CallArgs *c, uint16_t dst, RetAction ret) MUST_CHECK;
Value vm_finish_nested(VM *vm) MUST_CHECK;
Value vm_suspend_error(VM *vm);      // a tool suspended in a nested place: RuntimeError
void gen_raise_stop(VM *vm, GenObj *g); // StopIteration(vm->stop_value)
Value make_set(VM *vm, const Value *items, unsigned n) MUST_CHECK;
Value make_dict(VM *vm, const Value *pairs, unsigned n) MUST_CHECK;
bool match_sequence(Value v);
bool match_mapping(Value v);
bool is_iterator(VM *vm, Value v);
Value callee_text(VM *vm, Value callee) MUST_CHECK;
bool dict_update_is_mapping(VM *vm, Value v); // has keys(); false may be an error
Value op_ascii(VM *vm, Value v) MUST_CHECK;
bool host_write_line(VM *vm, StrObj *text);
Value exc_wrap_group(VM *vm, Value exc);
Value asyncgen_wrap(VM *vm, Value v);
Value super_new(VM *vm, Value cls, Value self);
// ---- what the host decides (api/) -----------------------------------------------------------------------------------
void host_unraisable(VM *vm, Value exc, Value where); // "Exception ignored in: ..." on stderr
bool host_import_allowed(VM *vm, StrObj *name, Value fromlist); // false = ImportError raised
void host_note_import(VM *vm, StrObj *name);
Value host_package_hint(VM *vm, StrObj *name); // what can run an absent package, or unset
static inline bool str_prefix_ascii(const StrObj *s, const char *text) {
    for (uint32_t i = 0; i < s->len; i++)
        if (text[i] == 0 || str_at(s, i) != (uint8_t)text[i]) return false;
    return true;
}

// ---- code at run time (eval.c) --------------------------------------------------------------------------------------
typedef enum CompileKind { COMPILE_KIND_EXEC, COMPILE_KIND_EVAL, COMPILE_KIND_SINGLE } CompileKind;
struct Diag;
Value vm_raise_diag(VM *vm, const struct Diag *d, const char *filename); // the exception of a diagnostic; VAL_ERR
Value vm_source_lines(VM *vm, const char *text, size_t len) MUST_CHECK;  // list of str, for tracebacks
// Source to code object, inside the budget; NULL = error. namespace: separate locals (CODE_NAMESPACE). hidden: left out of tracebacks.
Frame *vm_guest_frame(VM *vm);  // the innermost frame of guest code, NULL = none
Value vm_locals(VM *vm) MUST_CHECK; // locals()
DictObj *vm_globals(VM *vm);
CodeObj *vm_compile(VM *vm, StrObj *source, const char *filename, CompileKind kind, bool hidden, bool namespace_form);
// Runs code with these globals; locals unset or another mapping. Nested.
Value vm_exec_code(VM *vm, CodeObj *code, DictObj *globals, Value locals) MUST_CHECK;
int sys_stream_of(VM *vm, Value file); // 1 = the original sys.stdout, 2 = sys.stderr, 0 = another object
