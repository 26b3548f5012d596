// One walk over the tree in source order with a stack of its own; each node is shown to each check. See policy.h.
#include "policy/policy.h"

#include <string.h>

static const char *const protected_names[] = {
#define PROTECTED(name) #name,
#define CALLABLE_DUNDER(name)
#include "policy/rules.def"
#undef PROTECTED
#undef CALLABLE_DUNDER
};

static const char *const callable_dunders[] = {
#define PROTECTED(name)
#define CALLABLE_DUNDER(name) #name,
#include "policy/rules.def"
#undef PROTECTED
#undef CALLABLE_DUNDER
};

static bool listed(const char *name, const char *const *list, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (strcmp(list[i], name) == 0) return true;
    return false;
}

static bool is_dunder(const char *name) {
    size_t n = strlen(name);
    return n > 4 && name[0] == '_' && name[1] == '_' && name[n - 1] == '_' && name[n - 2] == '_';
}

static DiagRange range_of(const Node *n) { return (DiagRange){n->line, n->col, n->end_line, n->end_col}; }

// Reading x.__y__; calling x.__y__() except the few that programs call by name.
static bool check_attribute(const Node *n, const Node *callee, DiagList *diags) {
    const char *attr = n->u.Attribute.attr->text;
    if (n->u.Attribute.ctx != CTX_LOAD || !is_dunder(attr)) return true;
    if (n != callee) return diag_error(diags, DIAG_FORBIDDEN, range_of(n), "Forbidden access to dunder attribute: %s", attr);
    if (listed(attr, callable_dunders, sizeof callable_dunders / sizeof *callable_dunders)) return true;
    return diag_error(diags, DIAG_FORBIDDEN, range_of(n), "Forbidden call to dunder function: %s", attr);
}

static bool check_name(const Node *n, const PolicyRules *rules, DiagList *diags) {
    const char *id = n->u.Name.id->text;
    if (n->u.Name.ctx != CTX_STORE) return true;
    if (!listed(id, protected_names, sizeof protected_names / sizeof *protected_names) && !listed(id, rules->tools, rules->ntools))
        return true;
    return diag_error(diags, DIAG_FORBIDDEN, range_of(n), "Cannot assign to name '%s': doing this would erase the existing tool!", id);
}

// The children of n are pushed in reverse, so that they are popped in source order.
static bool push_children(const SyntaxEnv *env, const Node *n, const Node ***stack, size_t *len, size_t *cap) {
    size_t from = *len;
    AstCursor cursor = {0};
    for (const Node *c; (c = ast_next_child(n, &cursor)) != NULL;) {
        if (*len == *cap) {
            size_t more = *cap == 0 ? 256 : *cap * 2;
            const Node **bigger = arena_array(env->arena, more, sizeof *bigger);
            if (bigger == NULL) return false;
            if (*len > 0) memcpy(bigger, *stack, *len * sizeof *bigger);
            *stack = bigger;
            *cap = more;
        }
        (*stack)[(*len)++] = c;
    }
    for (size_t to = *len; from + 1 < to; from++) {
        const Node *c = (*stack)[from];
        (*stack)[from] = (*stack)[--to];
        (*stack)[to] = c;
    }
    return true;
}

bool policy_judge(const SyntaxEnv *env, const Node *module, const PolicyRules *rules, DiagList *diags) {
    const Node **stack = NULL, *callee = NULL;
    size_t len = 0, cap = 0, seen = 0;
    for (const Node *n = module; n != NULL; n = len > 0 ? stack[--len] : NULL) {
        if (++seen % 64 == 0 && env->charge != NULL && !env->charge(env->ctx, 64))
            return diag_error(diags, DIAG_LIMIT, (DiagRange){0}, "%s", "the budget is used up");
        if (n->kind == NODE_Attribute && !check_attribute(n, callee, diags)) return false;
        if (n->kind == NODE_Name && !check_name(n, rules, diags)) return false;
        if (n->kind == NODE_Call) callee = n->u.Call.func; // its first child: judged next
        if (!push_children(env, n, &stack, &len, &cap))
            return diag_error(diags, DIAG_MEMORY, (DiagRange){0}, "%s", "out of memory");
    }
    return true;
}
