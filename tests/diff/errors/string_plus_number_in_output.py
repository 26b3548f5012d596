name = "Ann"
age = 30
height = 1.75
print("name: " + name)
print("age: " + str(age))
print(f"height: {height}")
items = ["a", "b"]
count = len(items)
summary = ""
for i, item in enumerate(items):
    summary += str(i) + ":" + item + " "
print(summary)
print("%s has %d" % (name, count))
message = "total: " + count + " items"
print(message)
