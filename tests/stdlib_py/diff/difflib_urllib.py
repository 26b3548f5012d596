import difflib, random
from difflib import *
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
random.seed(9)
one = "one\ntwo\nthree\nfour\nfive\n\tsix seven\n".splitlines(1); two = "ore\ntree\nemu\nfour\nfive!\n\tsix sevem\nx\n".splitlines(1)
print("".join(ndiff(one, two)), list(unified_diff(one, two, "a", "b", "d1", "d2")), list(context_diff(one, two, "a", "b")), list(unified_diff(one, one)), list(unified_diff(one, two, lineterm="", n=0)), list(context_diff(one, two, n=1)))
d = list(ndiff(one, two)); print(list(restore(d, 1)) == one, list(restore(d, 2)) == two); t(lambda: list(restore(d, 3)))
s = SequenceMatcher(None, "abcd", "bcde"); print(s.ratio(), s.quick_ratio(), s.real_quick_ratio(), s.get_opcodes(), s.get_matching_blocks(), s.find_longest_match(0, 4, 0, 4), s.find_longest_match(), SequenceMatcher(lambda x: x == " ", " abcd", "abcd abcd").find_longest_match(0, 5, 0, 9))
print(get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), get_close_matches("a", []), get_close_matches("wheel", ["wheal", "heel", "while"], n=1, cutoff=.8)); t(lambda: get_close_matches("a", [], n=0)); t(lambda: get_close_matches("a", [], cutoff=2)); t(lambda: list(unified_diff([1], ["a"]))); t(lambda: list(unified_diff(["a"], ["b"], fromfile=b"x")))
print(IS_LINE_JUNK("\n"), IS_LINE_JUNK("  #  \n"), IS_LINE_JUNK("x"), IS_LINE_JUNK("##"), IS_CHARACTER_JUNK(" "), IS_CHARACTER_JUNK("x"), list(diff_bytes(unified_diff, [b"a\n", b"\xff\n"], [b"b\n"], b"f", b"t")))
for _ in range(150):
    a = "".join(random.choice("abc \n") for _ in range(random.randrange(40))); b = "".join(random.choice("abc \n") for _ in range(random.randrange(40)))
    s = SequenceMatcher(lambda c: c in " " if _ % 2 else None, a, b); print(s.get_opcodes(), s.ratio(), s.quick_ratio(), list(s.get_grouped_opcodes(2)))
    print(list(ndiff(a.splitlines(1), b.splitlines(1))), list(unified_diff(a.split(), b.split(), lineterm="")), list(context_diff(a.split(), b.split())))
a = [str(random.randrange(9)) for _ in range(300)]; b = [str(random.randrange(9)) for _ in range(300)]; s = SequenceMatcher(None, a, b); print(s.ratio(), sorted(s.bpopular), s.get_opcodes()[:5]); print(SequenceMatcher(None, a, b, autojunk=False).ratio(), SequenceMatcher[int])
words = ["".join(random.choice("abcde") for _ in range(5)) for _ in range(60)]; print([get_close_matches(w, words, 5, .5) for w in words[:12]])
from urllib.parse import *
import urllib.parse as U
urls = ["http://user:pa:ss@Host.com:8080/p/a;x=1/t;q?query=1&b=2#frag", "", "path", "//netloc/p", "mailto:a@b.c", "http://[::1]:80/x", "HTTP://EX.com", "file:///etc/passwd", "a:b", "1a:b", "http://h?q#f", "http://h#f?q", "http:///x", "?q", "#f", "http://h:99999/", "http://h:ab/", "  http://x /y ", "http://a\nb/c", "tel:+1-2", "http://h/%7Ea", "x://h;p", "http://[fe80::1%Eth0]/", "svn+ssh://h/p", "http://h:/p", "http://@h", "/a;b;c", "http:", ":x", "http://h/a?b?c#d#e"]
for u in urls:
    t(lambda: urlparse(u)); t(lambda: urlsplit(u)); t(lambda: (urlparse(u).geturl(), urlsplit(u).geturl(), urldefrag(u), urldefrag(u).geturl())); t(lambda: (lambda r: (r.username, r.password, r.hostname, r.port))(urlparse(u))); t(lambda: urlsplit(u, "ftp", False))
t(lambda: urlsplit("http://[::1/")); t(lambda: urlparse(b"http://h:80/p;q?r#s")); t(lambda: urlparse(b"http://h:80/p").hostname); t(lambda: urlparse("x", b"y")); t(lambda: urlsplit("http://\u2100.com")); t(lambda: urlparse("http://h/p").encode()); t(lambda: urlparse(b"http://h/p").decode()); t(lambda: urlparse("http://a/b")._replace(path="/c").geturl()); t(lambda: urlparse(3))
for base in ("http://a/b/c/d;p?q", "http://a", "file:///x/y", "", "mailto:x", "http://a/b/", "a/b", "http://a/b/../c"):
    print([urljoin(base, r) for r in ("g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", ";x", "g;x", "", ".", "./", "..", "../", "../g", "../..", "../../g", "../../../g", "/./g", "/../g", "g.", "..g", "./../g", "./g/.", "g/./h", "g/../h", "http:g", "ftp://x/y", "g;x=1/./y", "http:", "a//b")])
t(lambda: urljoin("http://a", b"x")); t(lambda: urljoin(b"http://a/b", b"c")); t(lambda: urlunparse(("http", "h", "p", "x", "q", "f"))); t(lambda: urlunsplit(("", "", "//p", "", ""))); t(lambda: urlunsplit(("file", "", "/p", "", "")))
for s in ("a b/c", "é&=?", "", "~_.-", "a+b", "\x00\xff", "100%", "日本"): print(quote(s), quote(s, ""), quote_plus(s), quote_plus(s, "/"), quote(s, safe="é&"), unquote(quote(s)) == s, unquote_plus(quote_plus(s)) == s)
for s in ("%41%zz%", "%C3%A9", "%FF", "a%20b+c", "é%C3%A9x", "%", "%4", "abc", ""): print(repr(unquote(s)), repr(unquote_plus(s)), unquote_to_bytes(s), repr(unquote(s, "latin-1")), repr(unquote(s, errors="ignore")))
print(unquote(b"a%20b"), quote(b"\xff a"), quote_from_bytes(b"a/b c"), unquote_to_bytes(b"%41")); t(lambda: quote(b"x", encoding="utf-8")); t(lambda: quote(3)); t(lambda: quote_from_bytes("x")); t(lambda: unquote(3)); t(lambda: quote("é", encoding="ascii")); t(lambda: quote("é", encoding="latin-1"))
for q in ("a=1&b=2&a=3", "a=&b", "a=1;b=2", "a+b=c+d&e=%20", "", "&&", "a==b", "=v"): print(parse_qs(q), parse_qsl(q), parse_qs(q, True), parse_qsl(q, separator=";")); t(lambda: parse_qs(q, strict_parsing=True))
t(lambda: parse_qs("a=1&b=2", max_num_fields=1)); t(lambda: parse_qsl(b"a=1&b=%20")); t(lambda: parse_qs("a", separator="")); t(lambda: parse_qs("a=%e9", encoding="latin-1"))
print(urlencode({"a": 1, "b c": "d&e", "é": None}), urlencode([("a", [1, 2]), ("b", "xy")], True), urlencode({"a": [1, 2]}), urlencode({"a": "x y"}, quote_via=quote), urlencode({b"k": b"v /"}, safe="/"), urlencode([]), urlencode({"a": (1, "é")}, doseq=True), urlencode({"a": 5}, doseq=True)); t(lambda: urlencode("ab")); t(lambda: urlencode(3)); t(lambda: urlencode([1, 2])); print(U.unwrap(" <URL:http://x> "), U.__all__, ParseResult("a", "b", "c", "d", "e", "f"), SplitResult.__mro__[1].__name__)
