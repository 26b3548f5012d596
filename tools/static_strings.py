"""Static strings as C data, and the open-addressed indexes over them."""
import re

from siphash import MASK, storage, str_hash


def mangle(text):
    """A C identifier's part for any text: __add__ -> dunder_add, _x -> u_x, never a double underscore."""
    setter = text.endswith("=")
    text = text.rstrip("=") if setter else text
    m = re.fullmatch(r"__(\w+?)__", text)
    ident = "dunder_" + m.group(1) if m else text
    if ident.startswith("_"):
        ident = "u_" + ident.lstrip("_")
    ident = "".join(c if c.isascii() and (c.isalnum() or c == "_") else f"_x{ord(c):x}" for c in ident).lstrip("_")
    ident = re.sub("__+", "_u_", ident).rstrip("_") or "x"
    return "set_" + ident if setter else ident


def c_text(text):
    """A C string literal or NULL."""
    if text is None:
        return "NULL"
    out = []
    for b in text.encode("utf-8", "surrogatepass"):
        c = chr(b)
        out.append("\\" + c if c in '"\\' else "\\n" if c == "\n" else c if 32 <= b < 127 and c != "?" else f"\\{b:03o}")
    return '"' + "".join(out) + '"'


def probe_index(hashes):
    """(mask, table): position of each hash by linear probing from hash & mask; -1 = empty; half full at most."""
    size = 4
    while size < 2 * len(hashes):
        size *= 2
    table = [-1] * size
    for i, h in enumerate(hashes):
        slot = h & (size - 1)
        while table[slot] >= 0:
            slot = (slot + 1) & (size - 1)
        table[slot] = i
    return size - 1, table


class Strings:
    """All static strings of the program: one object for each text."""

    def __init__(self):
        self.symbols = {"": "name_empty"}
        self.by_symbol = {"name_empty": ""}
        self.uses = None

    def name(self, names):
        """Names chosen by people: {ident: text}. The first ident of a text is its symbol."""
        for ident, text in names.items():
            if len(text) == 1 and ord(text) < 256:
                continue
            symbol = f"name_{ident}"
            if text not in self.symbols:
                self.symbols[text] = symbol
                self.by_symbol[symbol] = text

    def symbol(self, text):
        if len(text) == 1 and ord(text) < 256:
            return f"latin1_strs[{ord(text)}]"
        if text not in self.symbols:
            symbol = "strobj_" + mangle(text)
            while symbol in self.by_symbol:
                symbol += "_2"
            self.symbols[text] = symbol
            self.by_symbol[symbol] = text
        symbol = self.symbols[text]
        if self.uses is not None:
            self.uses.add(symbol)
        return symbol

    def use(self, text):
        self.symbol(text)

    def ref(self, text):
        return "&" + self.symbol(text)

    def value(self, text):
        return f"(Value)&{self.symbol(text)}"

    def begin_uses(self):
        self.uses = set()

    def end_uses(self):
        used, self.uses = sorted(self.uses), None
        return used

    def fields(self, text):
        width, raw = storage(text)
        hash_bits = str_hash(text) & MASK
        if width == 1:
            data = '"' + "".join(chr(b) if 32 <= b < 127 and chr(b) not in '"\\?' else f"\\{b:03o}" for b in raw) + '"'
        else:
            units = [int.from_bytes(raw[i:i + width], "little") for i in range(0, len(raw), width)]
            data = f"(const uint{8 * width}_t[]){{{', '.join(map(hex, units))}}}"
        return (f"{{.h = {{OBJ_HEAD(&type_str, OBJ_STATIC | OBJ_USER, KIND_STR)}}, .hash = (int64_t)0x{hash_bits:x}, "
                f".len = {len(text)}, .width = {width}, .ascii = {int(text.isascii())}, .data = {data}}}")

    def definitions(self):
        """C lines that define every string and the index over them."""
        out = [f"const StrObj {symbol} = {self.fields(text)};" for text, symbol in self.symbols.items()]
        out.append("const StrObj latin1_strs[256] = {")
        out += [f"    {self.fields(chr(c))}," for c in range(256)]
        out.append("};")
        out.append("const StrObj *const static_strs[] = {" + ", ".join(f"&{s}" for s in self.symbols.values()) + "};")
        out.append(f"const uint32_t static_str_count = {len(self.symbols)};")
        mask, table = probe_index([str_hash(t) for t in self.symbols])
        out.append(f"const uint32_t static_str_mask = {mask};")
        out.append("const uint16_t static_str_index[] = {" + ",".join("0xFFFF" if i < 0 else str(i) for i in table) + "};")
        return out
