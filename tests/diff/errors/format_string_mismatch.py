row = {"name": "ann", "age": 30}
print("%(name)s is %(age)d" % row)
print("{name} is {age:>4}".format(**row))
print("%s-%s" % ("a", "b"))
for bad in ("%d" , "%s %s", "%(nope)s", "%q"):
    try:
        print(bad % row)
    except (TypeError, KeyError, ValueError) as e:
        print(type(e).__name__, e)
try:
    "{} {}".format(1)
except IndexError as e:
    print(e)
template = "{name} lives in {city}"
print(template.format(name="bob", city="Rome"))
print(template.format(**row))
