// The module _hashlib: message digests of nettle as objects. An object's raw bytes are the digest's number and its context.
#include <nettle/nettle-meta.h>
#include <nettle/sha3.h>

#include "heap/budget.h"
#include "object/attr.h"
#include "object/box.h"
#include "object/bytes.h"
#include "object/call.h"
#include "object/class.h"
#include "object/err.h"
#include "object/str.h"

static const struct {
    const char *name;
    const struct nettle_hash *hash;
} digests[] = {{"md5", &nettle_md5},           {"sha1", &nettle_sha1},         {"sha224", &nettle_sha224},
               {"sha256", &nettle_sha256},     {"sha384", &nettle_sha384},     {"sha512", &nettle_sha512},
               {"sha3_224", &nettle_sha3_224}, {"sha3_256", &nettle_sha3_256}, {"sha3_384", &nettle_sha3_384},
               {"sha3_512", &nettle_sha3_512}};
enum { DIGEST_COUNT = sizeof digests / sizeof *digests, CONTEXT_MAX = 512, DIGEST_MAX = 64 };

typedef struct Digest {
    uint32_t which;
    uint32_t pad;
    uint64_t context[CONTEXT_MAX / 8];
} Digest;

static Digest *digest_of(Value v) { return box_raw(as_box(v)); }

static bool feed(VM *vm, Value self, Value data) {
    ByteView view;
    if (is_str(data)) return err_raise(vm, EXC_TypeError, "Strings must be encoded before hashing") != VAL_ERR;
    if (!bytes_view(data, &view))
        return err_pending(vm) ? false : err_raise(vm, EXC_TypeError, "object supporting the buffer API required") != VAL_ERR;
    if (!budget_charge_bytes(vm, view.len) || !budget_charge(vm, view.len / 16 + 4)) return false;
    Digest *d = digest_of(self);
    digests[d->which].hash->update(d->context, view.len, view.data);
    return true;
}

static Value make(VM *vm, uint32_t which) {
    NativeBoxObj *b = box_new(vm, TYPE_OF(hash_core), 0, sizeof(Digest));
    if (b == NULL) return VAL_ERR;
    Digest *d = box_raw(b);
    d->which = which;
    digests[which].hash->init(d->context);
    return val_obj(b);
}

static Value hashlib_new(VM *vm, Value *a, unsigned n) {
    (void)n;
    if (!is_str(a[0])) return err_raise(vm, EXC_TypeError, "new() argument 'name' must be str, not %T", a[0]);
    for (uint32_t i = 0; i < DIGEST_COUNT; i++) {
        if (!str_equal_ascii(as_str(a[0]), digests[i].name)) continue;
        Value v = make(vm, i);
        return is_err(v) || a[1] == VAL_UNSET || feed(vm, v, a[1]) ? v : VAL_ERR;
    }
    return err_raise(vm, EXC_ValueError, "unsupported hash type %S", a[0]);
}

const NativeRow hashlib_rows[] = {
    {"new", "(name, string=<unset>, /)", hashlib_new, "Return a new hash object using the named algorithm."},
};

static Value hash_refuse(VM *vm, Value *a, unsigned n) {
    (void)n;
    return err_raise(vm, EXC_TypeError, "cannot create '%K' instances", as_class(a[0]));
}

static Value hash_update(VM *vm, Value *a, unsigned n) {
    (void)n;
    return feed(vm, a[0], a[1]) ? VAL_NONE : VAL_ERR;
}

// The digest so far, which ends no context but a copy.
static size_t finish(Value self, uint8_t *out) {
    Digest copy = *digest_of(self);
    const struct nettle_hash *h = digests[copy.which].hash;
    h->digest(copy.context, h->digest_size, out);
    return h->digest_size;
}

static Value hash_digest(VM *vm, Value *a, unsigned n) {
    (void)n;
    uint8_t out[DIGEST_MAX];
    return val_obj(bytes_from(vm, out, finish(a[0], out)));
}

static Value hash_hexdigest(VM *vm, Value *a, unsigned n) {
    (void)n;
    uint8_t out[DIGEST_MAX];
    char text[2 * DIGEST_MAX];
    size_t len = finish(a[0], out);
    for (size_t i = 0; i < len; i++) {
        text[2 * i] = "0123456789abcdef"[out[i] >> 4];
        text[2 * i + 1] = "0123456789abcdef"[out[i] & 15];
    }
    return val_obj(str_from_ascii(vm, text, 2 * len));
}

static Value hash_copy(VM *vm, Value *a, unsigned n) {
    (void)n;
    Value v = make(vm, digest_of(a[0])->which);
    if (!is_err(v)) *digest_of(v) = *digest_of(a[0]);
    return v;
}

static Value hash_name(VM *vm, Value *a, unsigned n) {
    (void)n;
    return val_obj(str_from_cstr(vm, digests[digest_of(a[0])->which].name));
}

static Value hash_digest_size(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_int(digests[digest_of(a[0])->which].hash->digest_size);
}

static Value hash_block_size(VM *vm, Value *a, unsigned n) {
    (void)vm, (void)n;
    return val_int(digests[digest_of(a[0])->which].hash->block_size);
}

static Value hash_repr(VM *vm, Value self) {
    return val_obj(str_printf(vm, "<%s %K object @ 0x%012lx>", digests[digest_of(self)->which].name, class_of(self), object_id(vm, self)));
}

const TypeSlots hash_core_slots = {.repr = hash_repr};
const NativeRow hash_core_rows[] = {
    {"__new__", "(cls, /, *args, **kwargs)", hash_refuse, "", NATIVE_NEW},
    {"update", "(self, obj, /)", hash_update, "Update this hash object's state with the provided string."},
    {"digest", "(self, /)", hash_digest, "Return the digest value as a bytes object."},
    {"hexdigest", "(self, /)", hash_hexdigest, "Return the digest value as a string of hexadecimal digits."},
    {"copy", "(self, /)", hash_copy, "Return a copy of the hash object."},
    {"name", "(self)", hash_name, "algorithm name.", NATIVE_GETTER},
    {"digest_size", "(self)", hash_digest_size, "", NATIVE_GETTER},
    {"block_size", "(self)", hash_block_size, "", NATIVE_GETTER},
};
