from collections import defaultdict
from functools import wraps, partial


class EventBus:
    def __init__(self):
        self._subs = defaultdict(list)

    def on(self, name, fn=None, *, priority=0):
        if fn is None:
            return partial(self.on, name, priority=priority)
        self._subs[name].append((priority, len(self._subs[name]), fn))
        self._subs[name].sort(key=lambda t: (-t[0], t[1]))
        return fn

    def emit(self, name, *args, **kw):
        results, errors = [], []
        for _, _, fn in list(self._subs[name]):
            try:
                results.append(fn(*args, **kw))
            except Exception as e:
                errors.append(f"{type(e).__name__}: {e}")
        return results, errors


bus = EventBus()


@bus.on("greet")
def low(name, **kw):
    return f"low {name} {kw}"


@bus.on("greet", priority=10)
def high(name, **kw):
    return f"high {name}"


bus.on("greet", lambda name, **kw: 1 / 0, priority=5)
print(bus.emit("greet", "ann", x=1))
print(bus.emit("nothing"))


class Observable:
    def __init__(self):
        object.__setattr__(self, "_watch", [])

    def __setattr__(self, k, v):
        old = getattr(self, k, None)
        object.__setattr__(self, k, v)
        for w in self._watch:
            w(k, old, v)


def count_calls(fn):
    @wraps(fn)
    def w(*a, **k):
        w.calls += 1
        return fn(*a, **k)
    w.calls = 0
    return w


@count_calls
def log(k, old, new):
    print(f"{k}: {old!r} -> {new!r}")


o = Observable()
o._watch.append(log)
o.x = 1
o.x += 5
o.name = "n"
print(log.calls, log.__name__, vars(o).keys() - {"_watch"} == {"x", "name"})
hist = []
undo = lambda: (lambda k, v: object.__setattr__(o, k, v))(*hist.pop())
o._watch[:] = [lambda k, old, new: hist.append((k, old))]
o.x = 100
o.x = 200
undo()
print(o.x, len(hist))
undo()
print(o.x, hist)
