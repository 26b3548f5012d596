print("fact:", 'whole file print statement')
def fib(n):
    a, b = 0, 1
    while a < n:
        print(a, end=" ")
        a, b = b, a + b
    print()


fib(100)
result = []
for i in range(5):
    result.append(i ** 2)
    print "value", i
print(result)
print("done")
x = 1
