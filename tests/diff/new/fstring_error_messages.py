print("fact:", 'fstring error messages')
cases = ["f'{'", "f'{}'", "f'{ }'", "f'}'", "f'{a b}'", "f'{x!}'", "f'{x!z}'", "f'{x'", "f'{x!r'", "f'{x:'", "f'{*}'", "f'{=}'", "f'{!r}'", "f'{:5}'", "f'{,}'", "f'{x;y}'", "f'{a:{b'", "f'{lambda x: 1}'", "f'abc", "f'''abc", "f'{import x}'", "f'{a $ b}'", "f'{)}'", "f'{(}'", "f'{a:}}'", "f'{1 +}'"]
for src in cases:
    try:
        compile(src, "<s>", "eval")
        print(src, "ok")
    except SyntaxError as e:
        print(src, "->", e.msg)
for src in ["f'{x!r:>{w}}'", "f'{x=}'", "f'{{}}'", "f'{x:{y}{z}}'", "f'{{{x}}}'"]:
    compile(src, "<s>", "eval")
    print(src, "ok")
x = 1
print(f"{x}")
print(f"{x!r}")
print(f"{x:3}|")
