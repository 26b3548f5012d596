// Predicates by layout for hot types.
#pragma once

#include "object/native.h"
#include "gen/tables.h"

static inline bool is_str(Value v) { return is_kind(v, KIND_STR); }
static inline bool is_list(Value v) { return is_kind(v, KIND_LIST); }
static inline bool is_tuple(Value v) { return is_kind(v, KIND_TUPLE); }
static inline bool is_dict(Value v) { return is_kind(v, KIND_DICT); }
static inline bool is_bytes(Value v) { return is_kind(v, KIND_BYTES); }
static inline bool is_class(Value v) { return is_kind(v, KIND_CLASS); }
static inline bool is_function(Value v) { return is_kind(v, KIND_FUNCTION); }
static inline bool is_exc(Value v) { return is_kind(v, KIND_EXCEPTION); }
static inline StrObj *as_str(Value v) { return (StrObj *)v; }
static inline ListObj *as_list(Value v) { return (ListObj *)v; }
static inline TupleObj *as_tuple(Value v) { return (TupleObj *)v; }
static inline DictObj *as_dict(Value v) { return (DictObj *)v; }
static inline ClassObj *as_class(Value v) { return (ClassObj *)v; }
static inline FuncObj *as_func(Value v) { return (FuncObj *)v; }
static inline ExcObj *as_exc(Value v) { return (ExcObj *)v; }
// An int of any size (bool and subclasses included).
static inline bool is_int_like(Value v) { return is_int(v) || is_bool(v) || is_kind(v, KIND_INT); }
static inline bool is_float_like(Value v) { return is_double(v) || is_kind(v, KIND_FLOAT); }
