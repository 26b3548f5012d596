print("fact:", 'whole file expected indented block')
class Stack:
    def __init__(self):
        self.items = []

    def push(self, x):
        self.items.append(x)

    def pop(self):
    return self.items.pop()


s = Stack()
s.push(1)
print(s.pop())
if s.items:
    print("more")
else:
    print("empty")
