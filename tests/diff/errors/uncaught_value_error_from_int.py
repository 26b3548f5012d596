def parse(line):
    key, _, value = line.partition("=")
    return key.strip(), int(value)


config = """
width = 10
height = 20
depth = deep
"""
out = {}
for line in config.splitlines():
    if not line:
        continue
    key, value = parse(line)
    out[key] = value
    print(key, value)
print(out)
