import html, html.entities as e, stat
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
print(len(e.html5), sorted(e.html5.items())[::50], len(e.name2codepoint), sorted(e.name2codepoint.items())[::20], e.name2codepoint == dict(e.name2codepoint), sorted(e.codepoint2name.items())[::20], sorted(e.entitydefs.items())[::20], hash(frozenset(e.html5.items())), hash(frozenset(e.name2codepoint.items())), hash(frozenset(e.entitydefs.items())), hash(frozenset(e.codepoint2name.items())))
for s in ("<a href='x'>\"&amp;", "", "plain"): print(html.escape(s), html.escape(s, False), html.escape(s, quote=True))
for s in ("&lt;&gt;&amp;&quot;&#39;&#x27;&apos;&nbsp;", "&copy &copycat; &notit; &notin; &notinx", "&#62 &#x3e; &#xZ; &#; &# &", "&#128; &#0; &#xD800; &#1114112; &#1; &#x99; &#65533;", "a & b && &&amp;", "&unknown; &Eacute;&eacute", "&amp;lt;", "&#x0000041;", "&CounterClockwiseContourIntegral;x", "&" + "a" * 50 + ";", "&ampamp;", "&#99999999999999999999;", "&\tx &#xfdd0; &#xb; &#13;", "&NotEqualTilde;&fjlig;"): t(lambda: html.unescape(s))
t(lambda: html.escape(3))
print([stat.filemode(m) for m in (0o100644, 0o040755, 0o120777, 0o104755, 0o101777, 0o102654, 0, 0o010644, 0o060000, 0o020000, 0o140000, 0o041777)], stat.S_ISDIR(0o040755), stat.S_ISREG(0o100644), stat.S_IMODE(0o104755), stat.S_IFMT(0o104755), sorted((n, getattr(stat, n)) for n in dir(stat) if n.isupper()))
