from collections import deque
q = deque(["a", "b"])
q.append("c")
q.appendleft("z")
print(q.popleft(), q, len(q), q[0], q[-1])
history = deque(maxlen=3)
for i in range(6):
    history.append(i)
    print(list(history), end=" ")
print(history.maxlen)
def sliding_max(values, k):
    window, out = deque(), []
    for i, v in enumerate(values):
        while window and values[window[-1]] <= v:
            window.pop()
        window.append(i)
        if window[0] <= i - k:
            window.popleft()
        if i >= k - 1:
            out.append(values[window[0]])
    return out
print(sliding_max([1, 3, -1, -3, 5, 3, 6, 7], 3))
people = deque(range(1, 8))
while len(people) > 1:
    people.rotate(-2)
    print("out", people.popleft(), end="; ")
print("left", people[0])
d = deque("hello")
d.rotate(2)
d.extendleft("xy")
print("".join(d), d.count("l"), d.index("h"), list(reversed(d))[:2])
