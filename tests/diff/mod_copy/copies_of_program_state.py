import copy
state = {"player": {"hp": 10, "items": ["sword"]}, "log": [], "pos": (0, 0)}
snap = copy.deepcopy(state)
shallow = copy.copy(state)
state["player"]["hp"] -= 3
state["player"]["items"].append("key")
state["pos"] = (1, 0)
print(state, snap, shallow, sep="\n")
class Stack:
    def __init__(self, items=()): self.items, self.undo = list(items), []
    def push(self, x):
        self.undo.append(copy.copy(self.items))
        self.items.append(x)
    def back(self): self.items = self.undo.pop()
    def __copy__(self):
        new = type(self)(self.items)
        new.copied = True
        return new
s = Stack("ab")
s.push("c"); s.push("d"); s.back()
t = copy.copy(s)
t.push("z")
print(s.items, t.items, t.copied, hasattr(s, "copied"), copy.deepcopy(s).items is not s.items, copy.deepcopy(s).undo == s.undo)
board = [["."] * 3 for _ in range(2)]
moves = []
for r in range(2):
    b = copy.deepcopy(board)
    b[r][r] = "X"
    moves.append(b)
print(moves, board)
shared = [1]
a = copy.deepcopy({"x": shared, "y": shared})
a["x"].append(2)
print(a, shared, a["x"] is a["y"])
class Node:
    def __init__(self, v, nxt=None): self.v, self.next = v, nxt
ring = Node(1, Node(2)); ring.next.next = ring
r2 = copy.deepcopy(ring)
print(r2.next.next is r2, r2 is not ring, r2.v, copy.copy((1, [2]))[1], copy.deepcopy("s"), copy.copy(5))
