# options: namespace
a = len
del a
b: int = [a for a in b]
from m import *
