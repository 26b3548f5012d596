# Float arithmetic with early exits; rows become text.
def escape(cx, cy, limit):
    x = y = 0.0
    for i in range(limit):
        x2, y2 = x * x, y * y
        if x2 + y2 > 4.0:
            return i
        x, y = x2 - y2 + cx, 2.0 * x * y + cy
    return limit


WIDTH, HEIGHT, LIMIT = 320, 200, 240
rows = []
inside = 0
for row in range(HEIGHT):
    line = []
    for col in range(WIDTH):
        n = escape(col / WIDTH * 3.0 - 2.2, row / HEIGHT * 2.4 - 1.2, LIMIT)
        inside += n == LIMIT
        line.append(" .:-=+*#%@"[n * 9 // LIMIT])
    rows.append("".join(line))
print(inside, rows[100][120:160])
