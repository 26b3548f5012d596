from enum import Enum, auto


class State(Enum):
    IDLE = auto()
    RUNNING = auto()
    PAUSED = auto()
    DONE = auto()


TRANSITIONS = {
    (State.IDLE, "start"): State.RUNNING,
    (State.RUNNING, "pause"): State.PAUSED,
    (State.PAUSED, "resume"): State.RUNNING,
    (State.RUNNING, "finish"): State.DONE,
}


class Machine:
    def __init__(self):
        self.state = State.IDLE
        self.log = []
        self.hooks = {}

    def on(self, state):
        def deco(fn):
            self.hooks.setdefault(state, []).append(fn)
            return fn
        return deco

    def fire(self, event):
        try:
            new = TRANSITIONS[self.state, event]
        except KeyError:
            self.log.append(f"ignored {event} in {self.state.name}")
            return False
        self.log.append(f"{self.state.name}->{new.name}")
        self.state = new
        for h in self.hooks.get(new, ()):
            h(self, event)
        return True


m = Machine()


@m.on(State.RUNNING)
def running(machine, event):
    print("running because", event)


@m.on(State.DONE)
def done(machine, event):
    print("done after", len(machine.log))


print([m.fire(e) for e in "start start pause finish resume finish resume".split()])
print(*m.log, sep="\n")
print(m.state, m.state is State.DONE, [s.name for s in State])
