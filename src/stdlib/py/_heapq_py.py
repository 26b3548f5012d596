# The heap operations in Python, for builds without the native ones.


def _check(heap):
    if not isinstance(heap, list):
        raise TypeError(f"heap argument must be a list, not {type(heap).__name__}")


def _up(heap, i):
    """Move heap[i] up to its place."""
    item = heap[i]
    while i:
        parent = i - 1 >> 1
        if not item < heap[parent]:
            break
        heap[i] = heap[parent]
        i = parent
    heap[i] = item


def _down(heap, i):
    """Move heap[i] down: first to the bottom along the smaller children, then up."""
    n = len(heap)
    start = i
    item = heap[i]
    child = 2 * i + 1
    while child < n:
        if child + 1 < n and not heap[child] < heap[child + 1]:
            child += 1
        heap[i] = heap[child]
        i = child
        child = 2 * i + 1
    while i > start:
        parent = i - 1 >> 1
        if not item < heap[parent]:
            break
        heap[i] = heap[parent]
        i = parent
    heap[i] = item


def heappush(heap, item):
    """Put an item into a heap."""
    _check(heap)
    heap.append(item)
    _up(heap, len(heap) - 1)


def heappop(heap):
    """Take the smallest item out of a heap."""
    _check(heap)
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    if not heap:
        return last
    top = heap[0]
    heap[0] = last
    _down(heap, 0)
    return top


def heapreplace(heap, item):
    """Take the smallest item out, then put another in."""
    _check(heap)
    if not heap:
        raise IndexError("index out of range")
    top = heap[0]
    heap[0] = item
    _down(heap, 0)
    return top


def heappushpop(heap, item):
    """Put an item in, then take the smallest out."""
    _check(heap)
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _down(heap, 0)
    return item


def heapify(heap):
    """Make a list a heap, in place."""
    if not isinstance(heap, list):
        raise TypeError(f"heapify() argument must be list, not {type(heap).__name__}")
    for i in range(len(heap) // 2 - 1, -1, -1):
        _down(heap, i)


def _down_max(heap, i):
    n = len(heap)
    start = i
    item = heap[i]
    child = 2 * i + 1
    while child < n:
        if child + 1 < n and not heap[child + 1] < heap[child]:
            child += 1
        heap[i] = heap[child]
        i = child
        child = 2 * i + 1
    while i > start:
        parent = i - 1 >> 1
        if not heap[parent] < item:
            break
        heap[i] = heap[parent]
        i = parent
    heap[i] = item


def _heapify_max(heap):
    for i in range(len(heap) // 2 - 1, -1, -1):
        _down_max(heap, i)


def _heappop_max(heap):
    last = heap.pop()
    if not heap:
        return last
    top = heap[0]
    heap[0] = last
    _down_max(heap, 0)
    return top


def _heapreplace_max(heap, item):
    top = heap[0]
    heap[0] = item
    _down_max(heap, 0)
    return top
