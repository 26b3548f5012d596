class State:
    def __init__(self, machine): self.m = machine
    def __str__(self): return type(self).__name__.lower()
    def coin(self): print(f"  coin ignored while {self}")
    def push(self): print(f"  locked, {self}")
class Locked(State):
    def coin(self): self.m.count += 1; self.m.to(Unlocked)
class Unlocked(State):
    def push(self): self.m.to(Locked)
class Turnstile:
    def __init__(self): self.count, self.history = 0, []; self.to(Locked)
    def to(self, cls): self.state = cls(self); self.history.append(str(self.state))
    def __getattr__(self, name):
        if name in ("coin", "push"): return getattr(self.state, name)
        raise AttributeError(f"turnstile has no {name}")
t = Turnstile()
for ev in "push coin coin push push".split():
    print(ev)
    getattr(t, ev)()
print(t.history, t.count, t.state)
try: t.kick()
except AttributeError as e: print(e)
strategies = {}
def strategy(name):
    def deco(f): strategies[name] = f; return f
    return deco
@strategy("flat")
def flat(total): return total - 5
@strategy("percent")
def percent(total, rate=0.1): return total * (1 - rate)
strategies["none"] = lambda total: total
print({n: s(100) for n, s in sorted(strategies.items())}, min(strategies, key=lambda n: strategies[n](40)))
class Visitor:
    def visit(self, node): return getattr(self, "visit_" + type(node).__name__, self.generic)(node)
    def generic(self, node): return f"<{type(node).__name__}>"
class Render(Visitor):
    def visit_int(self, n): return str(n)
    def visit_list(self, l): return "[" + " ".join(map(self.visit, l)) + "]"
    def visit_dict(self, d): return "{" + " ".join(f"{k}:{self.visit(v)}" for k, v in d.items()) + "}"
print(Render().visit([1, [2, "x"], {"k": 3, "l": (4,)}]))
class Command:
    def __init__(self, do, undo): self.do, self.undo = do, undo
doc, done = [], []
for w in ("a", "b", "c"):
    cmd = Command(lambda w=w: doc.append(w), doc.pop)
    cmd.do(); done.append(cmd)
print(doc, [done.pop().undo() for _ in range(2)], doc, len(done))
