# options: result while
n = 3
while n:
    n -= 1
n + 1
