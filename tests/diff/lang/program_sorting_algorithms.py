import random


def bubble(a):
    a = a[:]
    for i in range(len(a)):
        swapped = False
        for j in range(len(a) - 1 - i):
            if a[j] > a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]
                swapped = True
        if not swapped:
            break
    return a


def quick(a):
    if len(a) <= 1:
        return a
    p, *rest = a
    return quick([x for x in rest if x < p]) + [p] + quick([x for x in rest if x >= p])


def merge(a):
    if len(a) < 2:
        return a
    m = len(a) // 2
    l, r, out = merge(a[:m]), merge(a[m:]), []
    i = j = 0
    while i < len(l) and j < len(r):
        if l[i] <= r[j]:
            out.append(l[i]); i += 1
        else:
            out.append(r[j]); j += 1
    return out + l[i:] + r[j:]


def insertion(a):
    a = list(a)
    for i in range(1, len(a)):
        k, j = a[i], i - 1
        while j >= 0 and a[j] > k:
            a[j + 1] = a[j]
            j -= 1
        a[j + 1] = k
    return a


def heap(a):
    a, n = a[:], len(a)

    def sift(i, n):
        while (c := 2 * i + 1) < n:
            if c + 1 < n and a[c + 1] > a[c]:
                c += 1
            if a[i] >= a[c]:
                return
            a[i], a[c] = a[c], a[i]
            i = c
    for i in range(n // 2 - 1, -1, -1):
        sift(i, n)
    for i in range(n - 1, 0, -1):
        a[0], a[i] = a[i], a[0]
        sift(0, i)
    return a


def radix(a):
    for s in range(0, 12, 4):
        b = [[] for _ in range(16)]
        for x in a:
            b[x >> s & 15].append(x)
        a = [x for k in b for x in k]
    return a


rnd = random.Random(1)
data = [rnd.randrange(1000) for _ in range(60)]
for f in (bubble, quick, merge, insertion, heap, radix):
    print(f.__name__, f(data) == sorted(data), f([]), f([1]), f([2, 1, 2]), f(data)[:5])
print(data[:5], bubble(["b", "a"]), merge([(2, "x"), (1, "y"), (1, "a")]), quick([1.5, -2, 0]))
