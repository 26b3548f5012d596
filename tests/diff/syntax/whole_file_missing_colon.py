words = ['whole', 'file', 'missing']
print(len(words), words[0])
print("-".join(words))
import math


def circle(r):
    return math.pi * r ** 2


def classify(n):
    if n < 0:
        return "negative"
    elif n == 0
        return "zero"
    else:
        return "positive"


print(classify(5))
print(circle(2))
