def pipeline(*steps):
    def run(value):
        for step in steps:
            value = step(value)
        return value
    return run


clean = pipeline(str.strip, str.lower, lambda s: s.split(","))
print(clean("  A,B "))
double = pipeline(int, lambda x: x * 2)
print(double("21"))
numbers = pipeline(str.split, len)
print(numbers("a b c"))
broken = pipeline(str.strip, "upper", len)
print(numbers("x"))
print(broken(" text "))
