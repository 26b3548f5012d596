# Heaps in lists; the operations on a heap are native, what combines them is here.

try:
    from _heapq import (heapify, heappop, heappush, heappushpop, heapreplace, _heapify_max,
                        _heappop_max, _heapreplace_max)
except ImportError:
    from _heapq_py import (heapify, heappop, heappush, heappushpop, heapreplace, _heapify_max,
                           _heappop_max, _heapreplace_max)

__all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest",
           "heappushpop"]


def merge(*iterables, key=None, reverse=False):
    """Iterate over several sorted iterables in order.

    The heap holds [next value, position, function that gives the one after it]; the position
    keeps equal values in the order of the iterables and the functions from being compared.
    """
    heap = []
    if reverse:
        heapify_, pop, replace, direction = _heapify_max, _heappop_max, _heapreplace_max, -1
    else:
        heapify_, pop, replace, direction = heapify, heappop, heapreplace, 1
    for order, iterator in enumerate(map(iter, iterables)):
        advance = iterator.__next__
        try:
            value = advance()
        except StopIteration:
            continue
        if key is None:
            heap.append([value, order * direction, advance])
        else:
            heap.append([key(value), order * direction, value, advance])
    heapify_(heap)
    while len(heap) > 1:
        entry = heap[0]
        advance = entry[-1]
        try:
            while True:
                if key is None:
                    yield entry[0]
                    entry[0] = advance()
                else:
                    yield entry[2]
                    value = entry[2] = advance()
                    entry[0] = key(value)
                replace(heap, entry)
                entry = heap[0]
                advance = entry[-1]
        except StopIteration:
            pop(heap)
    if heap:
        entry = heap[0]
        yield entry[0] if key is None else entry[2]
        yield from entry[-1].__self__


def nsmallest(n, iterable, key=None):
    """The n smallest elements, smallest first: sorted(iterable, key=key)[:n]."""
    if n == 1:
        return _extreme(min, iterable, key)
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key)[:n]
    return _select(n, iterable, key, 1)


def nlargest(n, iterable, key=None):
    """The n largest elements, largest first: sorted(iterable, key=key, reverse=True)[:n]."""
    if n == 1:
        return _extreme(max, iterable, key)
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key, reverse=True)[:n]
    return _select(n, iterable, key, -1)


def _extreme(choose, iterable, key):
    nothing = object()
    found = choose(iterable, default=nothing, key=key)
    return [] if found is nothing else [found]


def _select(n, iterable, key, direction):
    # A heap of the best n so far, worst on top; direction is 1 for the smallest, -1 for the
    # largest. The order of arrival decides between equal ones.
    if n <= 0:
        return []
    iterator = iter(iterable)
    heap = []
    order = 0
    for value in iterator:
        heap.append((value if key is None else key(value), order, value))
        order += direction
        if len(heap) == n:
            break
    if not heap:
        return heap
    if direction == 1:
        _heapify_max(heap)
        replace = _heapreplace_max
        worst = heap[0][0]
        for value in iterator:
            k = value if key is None else key(value)
            if k < worst:
                replace(heap, (k, order, value))
                worst = heap[0][0]
                order += 1
        heap.sort()
    else:
        heapify(heap)
        replace = heapreplace
        worst = heap[0][0]
        for value in iterator:
            k = value if key is None else key(value)
            if worst < k:
                replace(heap, (k, order, value))
                worst = heap[0][0]
                order -= 1
        heap.sort(reverse=True)
    return [entry[2] for entry in heap]
