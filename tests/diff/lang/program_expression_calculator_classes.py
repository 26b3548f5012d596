from dataclasses import dataclass
from typing import Union


@dataclass(frozen=True)
class Num:
    v: float


@dataclass(frozen=True)
class Var:
    name: str


@dataclass(frozen=True)
class Bin:
    op: str
    l: "Expr"
    r: "Expr"


Expr = Union[Num, Var, Bin]


def ev(e, env):
    match e:
        case Num(v):
            return v
        case Var(n):
            return env[n]
        case Bin("+", a, b):
            return ev(a, env) + ev(b, env)
        case Bin("*", a, b):
            return ev(a, env) * ev(b, env)
        case Bin("-", a, b):
            return ev(a, env) - ev(b, env)
        case Bin(op, _, _):
            raise ValueError(f"bad operator {op}")


def diff(e, x):
    match e:
        case Num():
            return Num(0)
        case Var(n):
            return Num(int(n == x))
        case Bin("+" | "-" as op, a, b):
            return Bin(op, diff(a, x), diff(b, x))
        case Bin("*", a, b):
            return Bin("+", Bin("*", diff(a, x), b), Bin("*", a, diff(b, x)))


def simp(e):
    match e:
        case Bin(op, a, b):
            a, b = simp(a), simp(b)
            match op, a, b:
                case "+", Num(0), x:
                    return x
                case "+", x, Num(0):
                    return x
                case "*", Num(0), _:
                    return Num(0)
                case "*", _, Num(0):
                    return Num(0)
                case ("*", Num(1), x) | ("*", x, Num(1)):
                    return x
                case _, Num(p), Num(q):
                    return Num(ev(Bin(op, Num(p), Num(q)), {}))
            return Bin(op, a, b)
    return e


def show(e):
    match e:
        case Num(v):
            return f"{v:g}"
        case Var(n):
            return n
        case Bin(op, a, b):
            return f"({show(a)} {op} {show(b)})"


x, y = Var("x"), Var("y")
e = Bin("+", Bin("*", x, Bin("*", x, y)), Bin("-", Num(3), x))
print(show(e), ev(e, {"x": 2, "y": 5}), show(diff(e, "x")), show(simp(diff(e, "x"))), show(simp(diff(e, "y"))), sep="\n")
print(e == Bin("+", Bin("*", x, Bin("*", x, y)), Bin("-", Num(3), x)), len({x, Var("x"), y}), simp(Bin("*", Num(2), Num(3))))
for bad, env in ((Bin("/", x, y), {"x": 1, "y": 2}), (x, {})):
    try:
        ev(bad, env)
    except (ValueError, KeyError) as err:
        print(type(err).__name__, err)
