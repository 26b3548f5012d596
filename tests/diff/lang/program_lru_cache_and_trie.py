class LRU:
    def __init__(self, cap):
        self.cap, self.d = cap, {}

    def get(self, k, default=-1):
        if k not in self.d:
            return default
        v = self.d.pop(k)
        self.d[k] = v
        return v

    def put(self, k, v):
        self.d.pop(k, None)
        self.d[k] = v
        if len(self.d) > self.cap:
            oldest = next(iter(self.d))
            del self.d[oldest]
            return oldest


c = LRU(2)
print(c.put("a", 1), c.put("b", 2), c.get("a"), c.put("c", 3), c.get("b"), c.d)


class Trie:
    def __init__(self):
        self.kids, self.end = {}, False

    def insert(self, w):
        n = self
        for ch in w:
            n = n.kids.setdefault(ch, Trie())
        n.end = True

    def find(self, prefix):
        n = self
        for ch in prefix:
            if ch not in n.kids:
                return None
            n = n.kids[ch]
        return n

    def __contains__(self, w):
        n = self.find(w)
        return n is not None and n.end

    def words(self, prefix=""):
        if self.end:
            yield prefix
        for ch in sorted(self.kids):
            yield from self.kids[ch].words(prefix + ch)

    def complete(self, p):
        n = self.find(p)
        return list(n.words(p)) if n else []


t = Trie()
for w in "car card care cat dog do".split():
    t.insert(w)
print("car" in t, "ca" in t, t.complete("car"), t.complete("d"), t.complete("x"), list(t.words()))


class MinStack:
    def __init__(self): self.s = []
    def push(self, x): self.s.append((x, min(x, self.s[-1][1]) if self.s else x))
    def pop(self): return self.s.pop()[0]
    @property
    def min(self): return self.s[-1][1]


m = MinStack()
for x in (5, 3, 7, 1):
    m.push(x)
print(m.min, m.pop(), m.min, m.pop(), m.pop(), m.min)


def balanced(s):
    stack, pairs = [], {")": "(", "]": "[", "}": "{"}
    for ch in s:
        if ch in pairs.values():
            stack.append(ch)
        elif ch in pairs and (not stack or stack.pop() != pairs[ch]):
            return False
    return not stack


print([balanced(s) for s in ("", "([]{})", "(]", "((", "a(b)c")])


def rpn(s):
    st = []
    for tok in s.split():
        if tok in "+-*/" and len(tok) == 1:
            b, a = st.pop(), st.pop()
            st.append({"+": a + b, "-": a - b, "*": a * b, "/": a / b if b else float("nan")}[tok])
        else:
            st.append(float(tok))
    return st.pop()


print(rpn("3 4 + 2 *"), rpn("5 1 2 + 4 * + 3 -"), rpn("1 0 /"))
