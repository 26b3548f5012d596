class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next

    def third(self):
        return self.next.next.value.bit_length() + self.value


chain = Node(1, Node(2, Node(3)))
print(chain.third())
try:
    Node(1).third()
except AttributeError as e:
    print(e)
values = [n.third() for n in [chain]]
print(values)
short = Node(1, Node(2, None))
print("calling", short.next.value)
short.third()
