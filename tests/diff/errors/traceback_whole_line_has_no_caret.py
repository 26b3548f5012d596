def check(v):
    raise ValueError(v)


def run():
    check(1)


def other():
    x = 1 / 0
    return x


try:
    run()
except ValueError as e:
    tb = e.__traceback__
    lines = []
    while tb:
        lines.append(tb.tb_lineno)
        tb = tb.tb_next
    print(lines)
try:
    other()
except ZeroDivisionError as e:
    print(e.__traceback__.tb_next.tb_lineno)
run()
