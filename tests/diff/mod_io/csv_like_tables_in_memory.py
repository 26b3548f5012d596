import io
raw = "name,qty,price\napple,3,0.5\npear,,1.25\nfig,10,x\n"
src = io.StringIO(raw)
header = src.readline().strip().split(",")
rows, bad = [], []
for n, line in enumerate(src, 2):
    rec = dict(zip(header, line.rstrip("\n").split(",")))
    try:
        rec["qty"], rec["price"] = int(rec["qty"] or 0), float(rec["price"])
        rows.append(rec)
    except ValueError as e:
        bad.append((n, str(e)))
print(rows, bad)
out = io.StringIO()
print(*header, sep="\t", file=out)
for r in rows:
    print(*(r[h] for h in header), sep="\t", file=out)
print(repr(out.getvalue()), out.tell())
out.seek(0)
print([line.split() for line in out], out.read(), out.closed)
log = io.StringIO()
for i in range(3):
    log.write(f"{i}: {'#' * i}\n")
log.seek(0)
print(log.readlines(), log.seek(3), log.read(4), log.getvalue().count("#"))
b = io.BytesIO()
for v in (1, 256, 70000):
    b.write(v.to_bytes(4, "little"))
b.seek(4)
print(int.from_bytes(b.read(4), "little"), b.tell(), len(b.getvalue()), b.getvalue()[:5])
with io.StringIO("one\ntwo") as f:
    print(f.read().split(), f.closed)
print(f.closed)
