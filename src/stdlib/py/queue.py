# Queues. There are no threads here, so a call that would have to wait for another thread raises:
# Empty or Full if there is a timeout (time would pass and nothing happen), else RuntimeError.

from _collections import deque
from _types import GenericAlias
from heapq import heappop, heappush

__all__ = ["Empty", "Full", "Queue", "PriorityQueue", "LifoQueue", "SimpleQueue"]


class Empty(Exception):
    """Raised by get_nowait() if there is nothing."""


class Full(Exception):
    """Raised by put_nowait() if there is no room."""


Empty.__module__ = "_queue"


class Queue:
    """First in, first out; maxsize <= 0 means without a limit."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        self.unfinished_tasks = 0

    def task_done(self):
        """Say that an item that get() gave is done."""
        if self.unfinished_tasks <= 0:
            raise ValueError("task_done() called too many times")
        self.unfinished_tasks -= 1

    def join(self):
        """Wait until all items are done."""
        if self.unfinished_tasks:
            raise RuntimeError("join() would wait for ever: there are no threads")

    def qsize(self):
        """The number of items."""
        return self._qsize()

    def empty(self):
        """True if there are no items."""
        return not self._qsize()

    def full(self):
        """True if there is no room."""
        return 0 < self.maxsize <= self._qsize()

    def put(self, item, block=True, timeout=None):
        """Put an item into the queue."""
        if 0 < self.maxsize <= self._qsize():
            _cannot_wait(block, timeout, Full, "put")
        self._put(item)
        self.unfinished_tasks += 1

    def get(self, block=True, timeout=None):
        """Take an item out of the queue."""
        if not self._qsize():
            _cannot_wait(block, timeout, Empty, "get")
        return self._get()

    def put_nowait(self, item):
        """put() that raises Full if there is no room."""
        return self.put(item, block=False)

    def get_nowait(self):
        """get() that raises Empty if there is nothing."""
        return self.get(block=False)

    # What the kinds of queues override.

    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    __class_getitem__ = classmethod(GenericAlias)


def _cannot_wait(block, timeout, exception, name):
    if block:
        if timeout is None:
            raise RuntimeError(f"{name}() would wait for ever: there are no threads")
        if timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
    raise exception


class PriorityQueue(Queue):
    """Smallest first; items are mostly tuples (priority, data)."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        heappush(self.queue, item)

    def _get(self):
        return heappop(self.queue)


class LifoQueue(Queue):
    """Last in, first out."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.pop()


class SimpleQueue:
    """First in, first out, without a limit and without counting what is done."""

    def __init__(self):
        self._queue = deque()

    def put(self, item, block=True, timeout=None):
        """Put an item into the queue."""
        self._queue.append(item)

    def get(self, block=True, timeout=None):
        """Take an item out of the queue."""
        if not self._queue:
            _cannot_wait(block, timeout, Empty, "get")
        return self._queue.popleft()

    def put_nowait(self, item):
        """The same as put()."""
        self._queue.append(item)

    def get_nowait(self):
        """get() that raises Empty if there is nothing."""
        return self.get(block=False)

    def empty(self):
        """True if there are no items."""
        return not self._queue

    def qsize(self):
        """The number of items."""
        return len(self._queue)

    __class_getitem__ = classmethod(GenericAlias)


SimpleQueue.__module__ = "_queue"
