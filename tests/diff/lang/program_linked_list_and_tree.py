class Node:
    __slots__ = ("value", "next")

    def __init__(self, value, next=None):
        self.value, self.next = value, next


class LinkedList:
    def __init__(self, items=()):
        self.head = None
        self._n = 0
        for x in items:
            self.append(x)

    def append(self, x):
        node = Node(x)
        if self.head is None:
            self.head = node
        else:
            cur = self.head
            while cur.next:
                cur = cur.next
            cur.next = node
        self._n += 1

    def __iter__(self):
        cur = self.head
        while cur:
            yield cur.value
            cur = cur.next

    def __len__(self):
        return self._n

    def __getitem__(self, i):
        if isinstance(i, slice):
            return LinkedList(list(self)[i])
        if i < 0:
            i += self._n
        for k, v in enumerate(self):
            if k == i:
                return v
        raise IndexError("linked list index out of range")

    def reverse(self):
        prev, cur = None, self.head
        while cur:
            cur.next, prev, cur = prev, cur, cur.next
        self.head = prev

    def __repr__(self):
        return " -> ".join(map(repr, self)) or "empty"

    def __eq__(self, o):
        return isinstance(o, LinkedList) and list(self) == list(o)


class BST:
    def __init__(self):
        self.root = None

    def insert(self, k, v=None):
        def go(n):
            if n is None:
                return [k, v, None, None]
            if k < n[0]:
                n[2] = go(n[2])
            elif k > n[0]:
                n[3] = go(n[3])
            else:
                n[1] = v
            return n
        self.root = go(self.root)

    def __iter__(self):
        stack, n = [], self.root
        while stack or n:
            while n:
                stack.append(n)
                n = n[2]
            n = stack.pop()
            yield n[0]
            n = n[3]

    def height(self):
        h = lambda n: 0 if n is None else 1 + max(h(n[2]), h(n[3]))
        return h(self.root)


l = LinkedList([1, 2, 3])
l.append("x")
print(l, len(l), l[0], l[-1], l[1:3], 2 in l, list(reversed(list(l))), LinkedList(), l == LinkedList([1, 2, 3, "x"]))
l.reverse()
print(l, [*l], max(LinkedList([3, 9, 2])), sum(LinkedList(range(5))))
try:
    l[10]
except IndexError as e:
    print(e)
t = BST()
for k in [50, 30, 70, 20, 40, 60, 80, 30]:
    t.insert(k)
print(list(t), t.height(), 40 in t, sorted(t, reverse=True)[:2])
