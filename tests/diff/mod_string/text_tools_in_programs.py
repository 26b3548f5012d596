import string
from string import Template, Formatter, ascii_lowercase, digits, punctuation
print("".join(c for c in "Hello, World! 123" if c not in punctuation), string.capwords("the quick-brown  fox"))
shift = lambda s, k: s.translate(str.maketrans(ascii_lowercase, ascii_lowercase[k:] + ascii_lowercase[:k]))
print(shift("attack at dawn", 5), shift(shift("attack", 5), 21))
def is_pangram(s): return set(ascii_lowercase) <= set(s.lower())
def strength(p): return sum(any(c in group for c in p) for group in (ascii_lowercase, string.ascii_uppercase, digits, punctuation))
print(is_pangram("Sphinx of black quartz, judge my vow"), is_pangram("no"), [strength(p) for p in ("abc", "Abc1", "A1!b", "")])
t = Template("Dear $name, you owe $$${amount} for ${item}s.")
print(t.substitute(name="Ann", amount=5, item="book"), t.safe_substitute(name="Bob"))
try: t.substitute(name="x")
except KeyError as e: print("missing", e)
for src in ("$bad-name", "cost: $", "${unclosed"):
    try: print(Template(src).substitute(bad=1))
    except (ValueError, KeyError) as e: print(type(e).__name__, e)
print([(lit, f, spec, conv) for lit, f, spec, conv in Formatter().parse("a{b!r:>5}c{0}")], Formatter().format("{0}-{x}", 1, x=2))
base = digits + ascii_lowercase
def encode(n, b=36): return base[n] if n < b else encode(n // b, b) + base[n % b]
print(encode(123456789), encode(255, 16), int(encode(123456789), 36), string.hexdigits[:16], len(string.printable), string.whitespace.split() == [])
counts = {c: "mississippi".count(c) for c in ascii_lowercase if c in "mississippi"}
print(counts, max(counts, key=counts.get), "".join(sorted(counts)), "x1y2".translate({ord(d): None for d in digits}), "a-b".join(["1", "2"]))
