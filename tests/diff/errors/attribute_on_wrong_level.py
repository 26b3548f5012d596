import math
import string


class Engine:
    def __init__(self, hp):
        self.hp = hp


class Car:
    def __init__(self, hp):
        self.engine = Engine(hp)


c = Car(90)
print(c.engine.hp)
print(math.floor(c.engine.hp / 7), string.digits[:3])
try:
    math.floo
except AttributeError as e:
    print(e)
print(c.hp)
