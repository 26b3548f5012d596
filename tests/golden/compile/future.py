from __future__ import annotations


def f(a: int | None, *b: tuple[int, ...], c: "q" = 1, d: (x if y else z)) -> lambda x, *y: x + 1: pass


x: {1: 2, **a}[1:2, ::3] = 1
