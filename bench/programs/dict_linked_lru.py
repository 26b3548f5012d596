# A least-recently-used cache made of a dict and a doubly linked list.
class Entry:
    def __init__(self, key, value):
        self.key, self.value = key, value
        self.before = self.after = None


class Cache:
    def __init__(self, capacity):
        self.capacity, self.entries = capacity, {}
        self.head, self.tail = Entry(None, None), Entry(None, None)
        self.head.after, self.tail.before = self.tail, self.head
        self.hits = self.misses = 0

    def unlink(self, entry):
        entry.before.after, entry.after.before = entry.after, entry.before

    def push(self, entry):
        first = self.head.after
        self.head.after = first.before = entry
        entry.before, entry.after = self.head, first

    def get(self, key, make):
        entry = self.entries.get(key)
        if entry is not None:
            self.hits += 1
            self.unlink(entry)
        else:
            self.misses += 1
            if len(self.entries) >= self.capacity:
                oldest = self.tail.before
                self.unlink(oldest)
                del self.entries[oldest.key]
            entry = self.entries[key] = Entry(key, make(key))
        self.push(entry)
        return entry.value


cache, seed, total = Cache(500), 1, 0
for i in range(700000):
    seed = (seed * 16807) % 2147483647
    key = (seed % 1000) * (seed % 3) % 1000
    total += cache.get(key, lambda k: k * k)
print(cache.hits, cache.misses, total)
