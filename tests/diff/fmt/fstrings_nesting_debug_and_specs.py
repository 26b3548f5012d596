x, name, items = 3.14159, "Ann", [1, 2, 3]
w, p = 10, 2
print(f"{x:.2f} {name!r} {items} {items[0]} {len(items)} {x:{w}.{p}f}| {name:>{w}}| {name:{'*'}^{w}}")
print(f"{x=} {name=} {items=} {x=:.1f} {name=!s} {name = } {x + 1 = :.2f} {items[0]=} {name.upper()=} {w=:>5} {x=!r:^12}|")
print(f"{{}} {{{name}}} {{{{{name}}}}} {'}'} {'{'} {'a' 'b'} {x if x > 3 else 'no'} {(lambda v: v * 2)(4)} {[i for i in range(3)]} { {'k': 1}['k'] } { {1, 2} }")
print(f"{'nested ' + f'{name}'}", f"{name!a} {'é'!a}", f'{name + "x"}', f"{'''triple'''}", f"""{
    name
    + "multi"
}""", rf"\d{name}\n", f"\x41{name}\t|", f"{name}" "plain {no}" f"{w}")
print(f"{1,2} {(1, 2)} {*items, 4} {items[::-1]} {items[1:]} {not x} {x!s:.3} {None} {...} {-w} {w ** 2:,} {10**6:_}")
print(f"{w:d} {w:05} {w:x} {w:#b} {w:e} {True:d} {'s':5}| {1.5:%} {x:>+10.3f}| {x:010.1f} {w:<5}|{w:^5}|")
d = {"a": 1, "b": {"c": [5, 6]}}
print(f"{d['a']} {d['b']['c'][1]} {d.get('z', 'dflt')} {d!r:.10} {sum(v for v in [1, 2])} {'yes' if d else 'no'}")
y = 5
print(f"{(y := 7)} {y} {y:=5}|{y!r:=<5}")


class F:
    def __format__(self, s): return f"<{s}>"


o = F()
print(f"{o} {o:abc} {o:{w}} {o:{w}{p}} {o:a{'b'}c} {o:!r} {o:%Y-%m-%d %H:%M} {o::}")
print(f"{''}|{' ':>3}|{'':5}|", f"" == "", f"{'a'}{'b'}", f"{1}{2:>3}{3!r}")
for src in ["f'{'", "f'{}'", "f'{ }'", "f'}'", "f'{x!}'", "f'{x!z}'", "f'{x:{'", "f'{a b}'", "f'{x'", "f'{x!r'", "f'{x:'", "f'{x=!}'", "f'{*}'", "f'{lambda x: 1}'", "f'{yield}'", "f'{1=}'", "f'{x y}'", "f'{,}'", "f'{import os}'", "f'{x=}'", "f'{undefined_q}'", "f'{x:d}'", "f'{1/0}'", "f'{x;y}'", "f'{x!r:d}'", "f'{:5}'", "f'{=}'", "f'{!r}'"]:
    try:
        print(src, "=", eval(src))
    except SyntaxError as e:
        print(src, "-> SyntaxError")
    except Exception as e:
        print(src, "->", type(e).__name__, e)
