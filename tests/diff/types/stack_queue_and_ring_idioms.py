stack = []
for x in "abc":
    stack.append(x)
print(stack.pop(), stack[-1], stack, len(stack))
queue = [1, 2, 3]
queue.append(4)
print(queue.pop(0), queue, queue[0])
ring = list(range(5))
for _ in range(3):
    ring.append(ring.pop(0))
print(ring, ring[-2:] + ring[:-2])
win = []
out = []
for i, v in enumerate([4, 8, 15, 16, 23, 42]):
    win.append(v)
    if len(win) > 3:
        win.pop(0)
    out.append(sum(win) / len(win))
print(out)
mono, res = [], [-1] * 6
arr = [2, 1, 5, 6, 2, 3]
for i in range(6):
    while mono and arr[mono[-1]] < arr[i]:
        res[mono.pop()] = arr[i]
    mono.append(i)
print(res)
undo, redo, text = [], [], ""
for cmd in ["+a", "+b", "u", "+c", "u", "r", "u", "u"]:
    if cmd[0] == "+":
        undo.append(text); text += cmd[1]; redo.clear()
    elif cmd == "u" and undo:
        redo.append(text); text = undo.pop()
    elif cmd == "r" and redo:
        undo.append(text); text = redo.pop()
    print(cmd, repr(text), len(undo), len(redo), end="; ")
print()
tree, todo, seen = {1: [2, 3], 2: [4], 3: [4], 4: []}, [1], []
while todo:
    n = todo.pop()
    if n not in seen:
        seen.append(n)
        todo.extend(tree[n])
print(seen)
pq = []
for p, name in [(3, "c"), (1, "a"), (2, "b")]:
    i = 0
    while i < len(pq) and pq[i][0] < p: i += 1
    pq.insert(i, (p, name))
print(pq, [pq.pop(0)[1] for _ in range(3)])
del ring[1:3], stack[:]
print(ring, stack, not stack, ring.index(3), ring.count(9))
