# URLs: taking them apart, putting them together, joining, and the quoting of their parts
# (RFC 3986). All functions take str or bytes; bytes must be ASCII and give bytes.

from collections import namedtuple

__all__ = ["urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit",
           "urlencode", "parse_qs", "parse_qsl", "quote", "quote_plus", "quote_from_bytes",
           "unquote", "unquote_plus", "unquote_to_bytes", "DefragResult", "ParseResult",
           "SplitResult", "DefragResultBytes", "ParseResultBytes", "SplitResultBytes"]

uses_relative = ['', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp',
                 'mms', 'prospero', 'rtsp', 'rtspu', 'sftp', 'svn', 'svn+ssh', 'ws', 'wss']
uses_netloc = ['', 'ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms',
               'https', 'shttp', 'snews', 'prospero', 'rtsp', 'rtspu', 'rsync', 'svn',
               'svn+ssh', 'sftp', 'nfs', 'git', 'git+ssh', 'ws', 'wss']
uses_params = ['', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtspu',
               'sip', 'sips', 'mms', 'sftp', 'tel']
non_hierarchical = ['gopher', 'hdl', 'mailto', 'news', 'telnet', 'wais', 'imap', 'snews', 'sip',
                    'sips']
uses_query = ['', 'http', 'wais', 'imap', 'https', 'shttp', 'mms', 'gopher', 'rtsp', 'rtspu',
              'sip', 'sips']
uses_fragment = ['', 'ftp', 'hdl', 'http', 'gopher', 'news', 'nntp', 'wais', 'https', 'shttp',
                 'snews', 'file', 'prospero']
scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."
MAX_CACHE_SIZE = 20


def clear_cache():
    """There is no cache; the function exists for programs that call it."""


# str and bytes. Work is done on str; _coerce gives the arguments as str and what makes the result.

def _same(x):
    return x


def _encode_result(x, encoding="ascii", errors="strict"):
    return x.encode(encoding, errors)


def _coerce(*args):
    is_str = isinstance(args[0], str)
    for arg in args[1:]:
        if arg and isinstance(arg, str) != is_str:
            raise TypeError("Cannot mix str and non-str arguments")
    if is_str:
        return (*args, _same)
    return (*[x.decode("ascii", "strict") if x else "" for x in args], _encode_result)


class _NetlocMixin:
    """username, password, hostname and port of the netloc."""

    __slots__ = ()

    def _split(self):
        """(user, password, host, port) as strings or None."""
        netloc = self.netloc
        at, colon, left, right = ("@", ":", "[", "]") if isinstance(netloc, str) else (
            b"@", b":", b"[", b"]")
        userinfo, have_info, hostinfo = netloc.rpartition(at)
        user = password = None
        if have_info:
            user, have_password, password = userinfo.partition(colon)
            if not have_password:
                password = None
        _, have_bracket, bracketed = hostinfo.partition(left)
        if have_bracket:
            host, _, port = bracketed.partition(right)
            _, _, port = port.partition(colon)
        else:
            host, _, port = hostinfo.partition(colon)
        return user, password, host, port or None

    @property
    def username(self):
        return self._split()[0]

    @property
    def password(self):
        return self._split()[1]

    @property
    def hostname(self):
        host = self._split()[2]
        if not host:
            return None
        # A zone of an IPv6 address keeps its case.
        percent = "%" if isinstance(host, str) else b"%"
        host, percent, zone = host.partition(percent)
        return host.lower() + percent + zone

    @property
    def port(self):
        port = self._split()[3]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        port = int(port)
        if not 0 <= port <= 65535:
            raise ValueError("Port out of range 0-65535")
        return port


_Defrag = namedtuple("DefragResult", "url fragment", module="urllib.parse")
_Split = namedtuple("SplitResult", "scheme netloc path query fragment", module="urllib.parse")
_Parse = namedtuple("ParseResult", "scheme netloc path params query fragment",
                    module="urllib.parse")


class _StrMixin:
    __slots__ = ()

    def encode(self, encoding="ascii", errors="strict"):
        return self._other(*[x.encode(encoding, errors) for x in self])


class _BytesMixin:
    __slots__ = ()

    def decode(self, encoding="ascii", errors="strict"):
        return self._other(*[x.decode(encoding, errors) for x in self])


class DefragResult(_Defrag, _StrMixin):
    """The result of urldefrag."""

    __slots__ = ()

    def geturl(self):
        return self.url + "#" + self.fragment if self.fragment else self.url


class SplitResult(_Split, _NetlocMixin, _StrMixin):
    """The result of urlsplit."""

    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(_Parse, _NetlocMixin, _StrMixin):
    """The result of urlparse."""

    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


class DefragResultBytes(_Defrag, _BytesMixin):
    """The result of urldefrag for bytes."""

    __slots__ = ()

    def geturl(self):
        return self.url + b"#" + self.fragment if self.fragment else self.url


class SplitResultBytes(_Split, _NetlocMixin, _BytesMixin):
    """The result of urlsplit for bytes."""

    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResultBytes(_Parse, _NetlocMixin, _BytesMixin):
    """The result of urlparse for bytes."""

    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


for _str, _bytes in ((DefragResult, DefragResultBytes), (SplitResult, SplitResultBytes),
                     (ParseResult, ParseResultBytes)):
    _str._other = _str._encoded_counterpart = _bytes
    _bytes._other = _bytes._decoded_counterpart = _str
del _str, _bytes


def urlparse(url, scheme="", allow_fragments=True):
    """Six parts: scheme, netloc, path, params, query, fragment."""
    url, scheme, finish = _coerce(url, scheme)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in path:
        path, params = _split_params(path)
    result = ParseResult(scheme, netloc, path, params, query, fragment)
    return result if finish is _same else result.encode()


def _split_params(path):
    i = path.find(";", path.rfind("/") + 1 if "/" in path else 0)
    return (path, "") if i < 0 else (path[:i], path[i + 1:])


_STRIPPED = "".join([chr(i) for i in range(33)])


def urlsplit(url, scheme="", allow_fragments=True):
    """Five parts: scheme, netloc, path, query, fragment."""
    url, scheme, finish = _coerce(url, scheme)
    url = url.lstrip(_STRIPPED)
    scheme = scheme.strip(_STRIPPED)
    for c in "\t\r\n":
        url = url.replace(c, "")
        scheme = scheme.replace(c, "")
    netloc = query = fragment = ""
    i = url.find(":")
    if i > 0 and url[0].isascii() and url[0].isalpha() and not url[:i].strip(scheme_chars):
        scheme, url = url[:i].lower(), url[i + 1:]
    if url[:2] == "//":
        end = min([k for k in (url.find(c, 2) for c in "/?#") if k >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
    if allow_fragments and "#" in url:
        url, fragment = url.split("#", 1)
    if "?" in url:
        url, query = url.split("?", 1)
    _check_netloc(netloc)
    result = SplitResult(scheme, netloc, url, query, fragment)
    return result if finish is _same else result.encode()


def _check_netloc(netloc):
    # Characters that NFKC turns into delimiters would let a host name hide a path.
    if not netloc or netloc.isascii():
        return
    from unicodedata import normalize
    text = netloc
    for c in "@:#?":
        text = text.replace(c, "")
    flat = normalize("NFKC", text)
    if text == flat:
        return
    for c in "/?#@:":
        if c in flat:
            raise ValueError(f"netloc {netloc!r} contains invalid characters under NFKC "
                             "normalization")


def urlunparse(components):
    """A URL from the six parts of urlparse."""
    *parts, finish = _coerce(*components)
    scheme, netloc, url, params, query, fragment = parts
    if params:
        url = f"{url};{params}"
    return finish(urlunsplit((scheme, netloc, url, query, fragment)))


def urlunsplit(components):
    """A URL from the five parts of urlsplit."""
    *parts, finish = _coerce(*components)
    scheme, netloc, url, query, fragment = parts
    if netloc or scheme and scheme in uses_netloc and url[:2] != "//":
        if url and url[:1] != "/":
            url = "/" + url
        url = "//" + (netloc or "") + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url += "?" + query
    if fragment:
        url += "#" + fragment
    return finish(url)


def urljoin(base, url, allow_fragments=True):
    """The URL that a reference means in a document with the URL base."""
    if not base:
        return url
    if not url:
        return base
    base, url, finish = _coerce(base, url)
    bscheme, bnetloc, bpath, bparams, bquery, bfragment = urlparse(base, "", allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, bscheme, allow_fragments)
    if scheme != bscheme or scheme not in uses_relative:
        return finish(url)
    if scheme in uses_netloc:
        if netloc:
            return finish(urlunparse((scheme, netloc, path, params, query, fragment)))
        netloc = bnetloc
    if not path and not params:
        path = bpath
        params = bparams
        if not query:
            query = bquery
        return finish(urlunparse((scheme, netloc, path, params, query, fragment)))
    base_parts = bpath.split("/")
    if base_parts[-1] != "":
        del base_parts[-1]  # the document itself
    if path[:1] == "/":
        segments = path.split("/")
    else:
        segments = base_parts + path.split("/")
        segments[1:-1] = filter(None, segments[1:-1])
    resolved = []
    for segment in segments:
        if segment == "..":
            if resolved:
                resolved.pop()
        elif segment != ".":
            resolved.append(segment)
    if segments[-1] in (".", ".."):
        resolved.append("")
    return finish(urlunparse((scheme, netloc, "/".join(resolved) or "/", params, query, fragment)))


def urldefrag(url):
    """(URL without its fragment, fragment)."""
    url, finish = _coerce(url)
    if "#" in url:
        scheme, netloc, path, params, query, fragment = urlparse(url)
        plain = urlunparse((scheme, netloc, path, params, query, ""))
    else:
        plain, fragment = url, ""
    result = DefragResult(plain, fragment)
    return result if finish is _same else result.encode()


# Quoting.

_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")
_HEX = {ord(c) for c in "0123456789abcdefABCDEF"}


def quote(string, safe="/", encoding=None, errors=None):
    """Replace all characters but letters, digits and _.-~ and those in safe by %xx."""
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode("utf-8" if encoding is None else encoding,
                               "strict" if errors is None else errors)
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    """quote(), but spaces become +."""
    if isinstance(string, str) and " " not in string or isinstance(string, bytes) and b" " not in string:
        return quote(string, safe, encoding, errors)
    space = " " if isinstance(safe, str) else b" "
    return quote(string, safe + space, encoding, errors).replace(" ", "+")


def quote_from_bytes(bs, safe="/"):
    """quote() of bytes."""
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if not bs:
        return ""
    if isinstance(safe, str):
        safe = safe.encode("ascii", "ignore")
    keep = _SAFE.union([c for c in safe if c < 128])
    if keep.issuperset(bs):
        return bs.decode()
    return "".join([chr(c) if c in keep else f"%{c:02X}" for c in bs])


def unquote_to_bytes(string):
    """Replace %xx by bytes."""
    if not string:
        return b""
    if isinstance(string, str):
        string = string.encode("utf-8")
    parts = string.split(b"%")
    if len(parts) == 1:
        return string
    out = bytearray(parts[0])
    for part in parts[1:]:
        if len(part) >= 2 and part[0] in _HEX and part[1] in _HEX:
            out.append(int(part[:2], 16))
            out += part[2:]
        else:
            out += b"%"
            out += part
    return bytes(out)


def unquote(string, encoding="utf-8", errors="replace"):
    """Replace %xx by the characters that they encode."""
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode("utf-8" if encoding is None else encoding,
                                               "replace" if errors is None else errors)
    if "%" not in string:
        string.split
        return string
    encoding = "utf-8" if encoding is None else encoding
    errors = "replace" if errors is None else errors
    # Runs of ASCII are unquoted and decoded; what is not ASCII stays as it is.
    out = []
    i, n = 0, len(string)
    while i < n:
        j = i
        ascii = string[i] < "\x80"
        while j < n and (string[j] < "\x80") == ascii:
            j += 1
        run = string[i:j]
        out.append(unquote_to_bytes(run).decode(encoding, errors) if ascii else run)
        i = j
    return "".join(out)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    """unquote(), but + becomes a space."""
    return unquote(string.replace("+", " "), encoding, errors)


# Queries.

def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8",
             errors="replace", max_num_fields=None, separator="&"):
    """A query as a dict of lists of values."""
    result = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors,
                                 max_num_fields, separator):
        result.setdefault(name, []).append(value)
    return result


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8",
              errors="replace", max_num_fields=None, separator="&"):
    """A query as a list of (name, value)."""
    qs, finish = _coerce(qs)
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if isinstance(separator, bytes):
        separator = separator.decode("ascii")
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError("Max number of fields exceeded")
    result = []
    for item in qs.split(separator) if qs else ():
        if not item and not strict_parsing:
            continue
        name, equals, value = item.partition("=")
        if not equals:
            if strict_parsing:
                raise ValueError(f"bad query field: {item!r}")
            if not keep_blank_values:
                continue
        if value or keep_blank_values:
            result.append((finish(unquote(name.replace("+", " "), encoding, errors)),
                           finish(unquote(value.replace("+", " "), encoding, errors))))
    return result


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    """A query from a mapping or an iterable of pairs; doseq: values may be sequences."""
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as err:
            raise TypeError("not a valid non-string sequence or mapping object") from err

    def quoted(x):
        if isinstance(x, bytes):
            return quote_via(x, safe)
        return quote_via(str(x) if not isinstance(x, str) else x, safe, encoding, errors)

    parts = []
    for key, value in query:
        key = quoted(key)
        if not doseq or isinstance(value, (str, bytes)):
            parts.append(f"{key}={quoted(value)}")
            continue
        try:
            len(value)
        except TypeError:
            parts.append(f"{key}={quoted(value)}")
        else:
            for element in value:
                parts.append(f"{key}={quoted(element)}")
    return "&".join(parts)


def unwrap(url):
    """The URL in '<URL:scheme://host/path>'."""
    url = str(url).strip()
    if url[:1] == "<" and url[-1:] == ">":
        url = url[1:-1].strip()
    if url[:4] == "URL:":
        url = url[4:].strip()
    return url
