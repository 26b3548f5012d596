# exit: 0
x = 5
t = ()
print(x is 5)
print("literal" is x)
assert (x == 5, "always true")
if x is not 10:
    print("not ten")
print(1if x else 2)
y = [1, 2]
z = [y]
print(z)


def f():
    return t is ()


print(f())
try:
    "text"("call")
except TypeError as e:
    print(e)
try:
    [1][2, 3]
except TypeError as e:
    print(e)
try:
    (1, 2)["a"]
except TypeError as e:
    print(e)
