def match(x):
    match x:
        case 1 | 2: a()
        case None: b()
        case True: c()
        case "s": d()
        case [1, y, *rest]: e(y, rest)
        case [_, *_, last]: f(last)
        case {"k": v, **others}: g(v, others)
        case Point(0, y=yy): h(yy)
        case (int() as n) | [n] if n: i(n)
        case A.b: j()
        case other: k(other)
