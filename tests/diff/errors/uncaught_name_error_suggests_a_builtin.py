items = [3, 1, 2]
print(sorted(items))
total = 0
for item in items:
    total += item
print("total", total)


def show(value):
    text = "value: " + str(value)
    return text


class Holder:
    limit = 5

    def get(self):
        return self.limit


print(show(Holder().get()))
print(lenn(items))
