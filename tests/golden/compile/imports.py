import a, b.c
import d.e.f as g
from h import i, j as k
from ..l import m
from . import n
from o import *


def f():
    import p
    from q import r
    return p, r
