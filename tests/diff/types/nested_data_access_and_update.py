db = {"users": [{"id": 1, "tags": {"a", "b"}, "pos": (1, 2)}, {"id": 2, "tags": set(), "pos": (0, 0)}], "meta": {"v": 1}}
db["users"][0]["tags"].add("c")
db["users"][1]["pos"] = db["users"][1]["pos"] + (5,)
db["meta"]["v"] += 1
db["meta"].setdefault("log", []).append(("bump", db["meta"]["v"]))
print(sorted(db["users"][0]["tags"]), db["users"][1]["pos"], db["meta"])
print([u["id"] for u in db["users"] if u["tags"]], {u["id"]: len(u["tags"]) for u in db["users"]}, max(db["users"], key=lambda u: u["id"])["pos"])
def get(d, path, default=None):
    for key in path.split("."):
        try:
            d = d[int(key)] if isinstance(d, (list, tuple)) else d[key]
        except (KeyError, IndexError, ValueError, TypeError):
            return default
    return d
for p in ("users.0.id", "users.1.pos.2", "users.5.id", "meta.log.0.0", "meta.nope.x", "users.x", "meta.v.z"):
    print(p, get(db, p, "-"))
def depth(x):
    if isinstance(x, dict): return 1 + max(map(depth, x.values()), default=0)
    if isinstance(x, (list, tuple, set)): return 1 + max(map(depth, x), default=0)
    return 0
print(depth(db), depth([]), depth([[[]]]), depth({"a": {"b": ({1},)}}), depth(5))
def walk(x, path=()):
    if isinstance(x, dict):
        for k in x: yield from walk(x[k], path + (k,))
    elif isinstance(x, (list, tuple)):
        for i, v in enumerate(x): yield from walk(v, path + (i,))
    else: yield "/".join(map(str, path)), x if not isinstance(x, set) else sorted(x)
print(dict(walk(db)))
matrix = [[0] * 3 for _ in range(3)]
for i in range(3):
    for j in range(i, 3): matrix[i][j] = matrix[j][i] = i * 3 + j
print(matrix, [r[:] for r in matrix][0] is matrix[0], list(map(sum, matrix)), [list(c) for c in zip(*matrix)] == matrix)
