print("fact:", 'whole file return outside function')
total = 0
for i in range(5):
    total += i
if total > 5:
    print("big")
    return total
else:
    print("small")


def f():
    return 1


print(f())
x = [f() for _ in range(3)]
print(x)
print(total)
