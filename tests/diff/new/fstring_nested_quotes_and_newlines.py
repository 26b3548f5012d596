name, d, items = "Ann", {"key": "v", "n": 3}, ["a", "b"]
print(f"{d["key"]} {name.replace("n", "N")} {f"{f"{1 + 1}"}"}")
print(f"{", ".join(items)} {'\n'.join(items)!r} {"\t".join(items)!r}")
print(f"{
    name  # a comment inside
    + "!"
}")
print(f"{"".join(f"<{x}>" for x in items)} {d['n']:>{d["n"] + 2}}|")
print(f'{d['key']}' f"{'it\'s'}" f"{"\N{BULLET}"}")
print(f"{name=} {d["n"]=} {items[0]!r:>5} {"nested " + f"{name!r}"}")
print(f"{{{"braces"}}} {'{'} {"}"} {f"{{}}"}")
x = 5
print(f"{x:{"0"}{">"}{4}}" if False else f"{x:0>{"4"}}", f"{x!r:^{7}}|", f"{x:>4}")
print(f"""{
    "triple"
} {d["key"]
   .upper()}""")
print(f"{lambda_(1) if (lambda_ := (lambda v: v + 1)) else 0} {(lambda v: v * 2)(4)}")
print(f"{'a' if x > 3 else "b"} {[f"{i}" for i in range(3)]} {max([1, 2], key=lambda v: -v)}")
print(f"{f"{f"{f"{f"{f"{1}"}"}"}"}"}", rf"\{"n"}")
print(f"{x!s}{x!a}" "tail {plain}", f"{"""triple in single"""}")
