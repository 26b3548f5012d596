import io
src = io.StringIO("""# comment
name = demo
size = 10

[section]
key = value = more
flag
""")
section, cfg = None, {}
for n, line in enumerate(src, 1):
    line = line.strip()
    if not line or line.startswith("#"):
        continue
    if line.startswith("["):
        section = line[1:-1]
        continue
    k, eq, v = line.partition("=")
    cfg.setdefault(section, {})[k.strip()] = v.strip() if eq else None
print(cfg, n)
src.seek(0)
print(sum(1 for _ in src), src.read() == "", src.tell() == len(src.getvalue()))
out = io.StringIO()
for row in [("id", "name"), (1, "ann"), (2, "bob, jr")]:
    out.write(",".join(f'"{c}"' if "," in str(c) else str(c) for c in row) + "\n")
text = out.getvalue()
print(text, end="")
rows = [l.rstrip("\n").split(",", 1) for l in io.StringIO(text)]
print(rows)
def numbered(f):
    for i, line in enumerate(f, 1):
        yield f"{i:02}: {line.rstrip()}"
print("\n".join(numbered(io.StringIO("a\nb\n\nc"))))
def wc(f):
    lines = words = chars = 0
    while line := f.readline():
        lines, words, chars = lines + 1, words + len(line.split()), chars + len(line)
    return lines, words, chars
print(wc(io.StringIO("two words\nthree more words\n\n")), wc(io.StringIO("")))
buf = io.BytesIO()
for v in (1, 300, 70000):
    while v > 127:
        buf.write(bytes([v & 127 | 128]))
        v >>= 7
    buf.write(bytes([v]))
print(buf.getvalue())
buf.seek(0)
vals, cur, shift = [], 0, 0
while b := buf.read(1):
    cur |= (b[0] & 127) << shift
    shift += 7
    if b[0] < 128:
        vals.append(cur)
        cur = shift = 0
print(vals)
class Tee(io.StringIO):
    def write(self, s):
        lines.append(s)
        return super().write(s.upper())
lines = []
t = Tee()
print("hello", 1, sep="-", file=t)
print(repr(t.getvalue()), lines)
f = io.StringIO("abc\ndef\n")
print(f.read(1), f.readline(), f.readlines(), f.seek(2), f.read(3), f.truncate(4), repr(f.getvalue()), f.readable(), f.closed)
with io.StringIO("x") as g: g.read()
try: g.read()
except ValueError as e: print(e)
