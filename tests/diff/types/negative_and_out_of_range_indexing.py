seqs = ["abcd", [10, 20, 30, 40], (1, 2, 3, 4), b"wxyz", bytearray(b"wxyz"), range(4)]
for s in seqs:
    row = []
    for i in (0, 3, -1, -4, 4, -5, 10**10, -10**10, True, 2**64):
        try:
            row.append(s[i])
        except IndexError as e:
            row.append(str(e))
        except OverflowError as e:
            row.append("overflow " + str(e))
    print(type(s).__name__, row)
for s in seqs:
    for i in (1.0, "1", None, (0,), [0], 1j):
        try:
            s[i]
        except TypeError as e:
            print(e)
            break
print([s[-2:] for s in seqs[:4]], [s[10:] for s in seqs[:4]], [s[-10:2] for s in seqs[:4]], [s[3:1] for s in seqs[:4]])
print([len(s[::-1]) for s in seqs], [s[::2] for s in seqs[:3]], "abc"[-1:], "abc"[:-1], "abc"[-2:-1], "abc"[5:], ""[0:], [][:1])
l = [0, 1, 2]
for f in (lambda: l.__setitem__(3, 1), lambda: l.__setitem__(-4, 1), lambda: l.__delitem__(3), lambda: l.pop(-4), lambda: l.insert(-100, "s"), lambda: l.insert(100, "e")):
    try:
        f()
    except IndexError as e:
        print(e)
print(l, l[-len(l)], l[len(l) - 1])
