import textwrap, random
from textwrap import *
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
x = "Hello there -- you goof-ball, use the -b option! This is a very-long-hyphenated-word and e-mail a-b-c 2004-03-04 foo--bar (x)--y x-ray --end mid--- dash-- \t tabs\n\nand newlines. It's done.  'Quote.' Next? Yes! ok"
w = TextWrapper(); print(w._split(w._munge_whitespace(x)))
for width in (1, 5, 10, 17, 30, 70):
    for kw in ({}, dict(break_long_words=False), dict(break_on_hyphens=False), dict(drop_whitespace=False), dict(fix_sentence_endings=True), dict(initial_indent="* ", subsequent_indent="  "), dict(expand_tabs=False, replace_whitespace=False), dict(max_lines=2, placeholder="."), dict(max_lines=1, placeholder="~"), dict(tabsize=4)):
        t(lambda: wrap(x, width, **kw))
print(fill(x, 40)); print(shorten(x, 30), shorten("hi", 10), shorten(x, 30, placeholder="..."), repr(shorten("", 5)), repr(wrap("")), repr(fill("  a  "))); t(lambda: wrap("a", 0)); t(lambda: shorten("abc def", 4)); t(lambda: shorten("Hello world!", 11)); t(lambda: shorten("Hello  world!", 12)); t(lambda: wrap("x", max_lines=1, width=3))
for d in ("  a\n    b\n  c", "\n  a\n\t b\n", "  \n a\n   \n  b ", "a\n  b", "\ta\n\tb", "  a\n\n\n  b\n   ", "", "   ", " \t a\n \t b\n  c", "\r\n  x\r\n  y"): print(repr(dedent(d)))
print(repr(indent("a\n\nb\n", "> ")), repr(indent("a\n\nb", "> ", lambda l: True)), repr(indent("  \nq", "--")))
random.seed(5)
al = "ab -.?!'\t-\n1_é"
for i in range(400):
    s = "".join(random.choice(al) for _ in range(random.randrange(60))); k = random.randrange(2, 20)
    print(repr(wrap(s, k)), repr(wrap(s, k, max_lines=2, placeholder="~")), repr(dedent(s)), w._split(s) if 0 else "")
