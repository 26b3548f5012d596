import heapq
from dataclasses import dataclass, field
from itertools import count


@dataclass(order=True)
class Job:
    priority: int
    seq: int
    name: str = field(compare=False)
    cost: int = field(compare=False, default=1)
    deps: tuple = field(compare=False, default=())


class Scheduler:
    def __init__(self):
        self.heap, self.seq, self.done, self.waiting = [], count(), [], []

    def add(self, name, priority=0, **kw):
        job = Job(-priority, next(self.seq), name, **kw)
        if set(job.deps) <= {j.name for j in self.done}:
            heapq.heappush(self.heap, job)
        else:
            self.waiting.append(job)
        return self

    def run(self, budget):
        while self.heap and budget > 0:
            job = heapq.heappop(self.heap)
            if job.cost > budget:
                heapq.heappush(self.heap, job)
                break
            budget -= job.cost
            self.done.append(job)
            finished = {j.name for j in self.done}
            ready = [j for j in self.waiting if set(j.deps) <= finished]
            self.waiting = [j for j in self.waiting if j not in ready]
            for j in ready:
                heapq.heappush(self.heap, j)
        return budget


s = Scheduler()
s.add("write", 1, cost=3).add("test", 5, deps=("write",)).add("plan", 9, cost=2).add("ship", deps=("test", "plan")).add("nap")
left = s.run(6)
print(left, [j.name for j in s.done], [j.name for j in s.waiting], s.heap)
print(s.run(100), [j.name for j in s.done], s.waiting, s.heap)
print(Job(1, 0, "a") < Job(2, 0, "b"), Job(1, 1, "x") == Job(1, 1, "y"), sorted([Job(3, 0, "c"), Job(1, 5, "d")])[0].name)
timeline, t = [], 0
for j in s.done:
    timeline.append(f"{t:>2}-{t + j.cost:<2} {j.name}")
    t += j.cost
print("\n".join(timeline))
slots = [0, 0]
plan = []
for j in sorted(s.done, key=lambda j: -j.cost):
    i = slots.index(min(slots))
    plan.append((j.name, i, slots[i]))
    slots[i] += j.cost
print(plan, slots)
