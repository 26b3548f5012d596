# Sorting with key functions, reverse, stability, and merging of sorted runs.
seed = 99
records = []
for i in range(45000):
    seed = (seed * 48271) % 2147483647
    records.append({"id": i, "age": seed % 90, "score": seed % 10007 / 7, "name": f"user{seed % 5003:04d}"})

by_age = sorted(records, key=lambda r: r["age"])
by_many = sorted(records, key=lambda r: (-r["age"], r["name"], r["id"]))
by_score = sorted(records, key=lambda r: r["score"], reverse=True)
names = sorted({r["name"] for r in records})
floats = sorted(r["score"] for r in records)


def merge(left, right):
    out, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            out.append(left[i])
            i += 1
        else:
            out.append(right[j])
            j += 1
    return out + left[i:] + right[j:]


def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    return merge(merge_sort(items[:middle]), merge_sort(items[middle:]))


for _ in range(3):
    assert merge_sort([r["score"] for r in records]) == floats
print(by_age[0]["id"], by_many[0]["id"], by_score[0]["id"], names[0], names[-1], floats[20000])
