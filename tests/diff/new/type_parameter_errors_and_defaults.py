words = ['except', 'without', 'parentheses', 'is', 'still', 'an']
print(len(words), words[0])
cases = ["try:\n pass\nexcept A, B:\n pass", "try:\n pass\nexcept A, B as e:\n pass", "def f[T]: pass", "def f[](x): pass", "class A[]: pass", "type X", "type X = ", "type X.y = 1", "type X[T: int = 1, U] = 2", "def f[T, T](): pass", "class A[T, *T]: pass", "def f[T](): nonlocal T", "lambda[T]: 1", "type X = (yield)", "def f[T: (yield)](): pass", "class A[T](x := 5): pass"]
for src in cases:
    try:
        compile(src, "<s>", "exec")
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), "->", type(e).__name__)
def f[T = int](x: T): return T.__default__
print(f(1))
class D[T = str, **P = [int]]: pass
print([p.__name__ for p in D.__type_params__], D.__type_params__[0].__default__, D.__type_params__[0].has_default())
class E[T]: pass
print(E.__type_params__[0].has_default())
