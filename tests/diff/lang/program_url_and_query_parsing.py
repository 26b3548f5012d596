def parse_url(url):
    scheme, sep, rest = url.partition("://")
    if not sep:
        raise ValueError(f"no scheme in {url!r}")
    host, slash, path = rest.partition("/")
    path, _, frag = path.partition("#")
    path, _, query = path.partition("?")
    host, _, port = host.partition(":")
    return {"scheme": scheme, "host": host, "port": int(port) if port else None, "path": slash + path, "query": parse_query(query), "frag": frag or None}
def parse_query(q):
    out = {}
    for part in filter(None, q.split("&")):
        k, _, v = part.partition("=")
        out.setdefault(unquote(k), []).append(unquote(v))
    return out
def unquote(s):
    out, i = bytearray(), 0
    s = s.replace("+", " ")
    while i < len(s):
        if s[i] == "%" and i + 2 < len(s) + 1:
            out.append(int(s[i + 1:i + 3], 16))
            i += 3
        else:
            out += s[i].encode()
            i += 1
    return out.decode("utf-8", "replace")
def quote(s): return "".join(chr(b) if chr(b).isalnum() and b < 128 or chr(b) in "-_.~" else f"%{b:02X}" for b in s.encode())
print(parse_url("https://ex.com:8080/a/b.html?x=1&y=%C3%A9&x=2+3#top"))
print(parse_url("http://h"), quote("a b/é"), unquote(quote("häß 100%")), parse_query("a&b=&=c"))
for bad in ("nothing", "x://h:port/", "x://h/?a=%zz"):
    try: print(parse_url(bad))
    except ValueError as e: print(type(e).__name__, e)
