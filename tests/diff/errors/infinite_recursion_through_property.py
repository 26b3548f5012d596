print("fact:", 'infinite recursion through property')
import sys


class Circle:
    def __init__(self, r):
        self._r = r

    @property
    def area(self):
        return 3 * self.r ** 2

    @property
    def r(self):
        return self.r


c = Circle(2)
print(c._r)
sys.setrecursionlimit(30)
print(c.area)
