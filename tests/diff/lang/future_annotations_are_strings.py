from __future__ import annotations
x: int = 1
y: undefined_thing
z: list[int] = []
w: "quoted" = 2
print(__annotations__)


def f(a: A.b.c, *args: int | str, k: (1 + 2) * 3 = 3, **kw: lambda q: q) -> {"a": [1, 2]}:
    v: never_evaluated = 1
    return v


print(f.__annotations__, f(1))


class C:
    a: int
    b: ClassVar[str] = "x"
    c: x if y else z
    d: f"{x}" = 1
    e: not a and b or c
    g: a[1:2, ::3]
    h: -x ** 2
    i: [i for i in range(3) if i]
    j: (x_, *rest)
    k: await_(x)(y, *z, q=1, **kw)
    l: a < b <= c is not d
    m: {1, 2} | {**d}
    n: a.b.c[d](e)
    o: b'bytes' + 'str'
    p: 1.50 + 0x10 + 1_000
    q: ...
    r: ()
    s: (1,)
    t: lambda: 0


for k, v in C.__annotations__.items():
    print(k, repr(v))
