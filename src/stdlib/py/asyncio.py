# Asynchronous programs on one event loop. There is nothing to wait for but time and each other: no
# files, sockets or threads. A task runs until it yields a future that is not done; it goes on
# when that future is. When nothing can run, the loop sleeps until the next timer.

import time as _time
from _collections import deque
from heapq import heappop as _heappop, heappush as _heappush

__all__ = ["run", "Runner", "gather", "sleep", "create_task", "ensure_future", "wait", "wait_for",
           "shield", "as_completed", "timeout", "timeout_at", "Timeout", "TaskGroup",
           "current_task", "all_tasks", "Task", "Future", "Queue", "PriorityQueue", "LifoQueue",
           "QueueEmpty", "QueueFull", "Lock", "Event", "Condition", "Semaphore",
           "BoundedSemaphore", "Barrier", "BrokenBarrierError", "get_event_loop",
           "get_running_loop", "new_event_loop", "set_event_loop", "iscoroutine",
           "iscoroutinefunction", "isfuture", "to_thread", "CancelledError", "TimeoutError",
           "InvalidStateError", "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED",
           "AbstractEventLoop", "Handle", "TimerHandle"]

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"
TimeoutError = TimeoutError


class CancelledError(BaseException):
    """The task was cancelled."""


class InvalidStateError(Exception):
    """The operation is not allowed in this state."""


class QueueEmpty(Exception):
    """Raised by get_nowait() if there is nothing."""


class QueueFull(Exception):
    """Raised by put_nowait() if there is no room."""


class BrokenBarrierError(RuntimeError):
    """The barrier was aborted."""


CancelledError.__module__ = InvalidStateError.__module__ = "asyncio.exceptions"


def iscoroutine(obj):
    """True for coroutine objects."""
    return type(obj).__name__ == "coroutine" or hasattr(type(obj), "__await__") and hasattr(obj, "send")


def iscoroutinefunction(func):
    """True for functions defined with async def."""
    code = getattr(getattr(func, "__func__", func), "__code__", None)
    return bool(getattr(code, "co_flags", 0) & 128)


def isfuture(obj):
    """True for futures and tasks."""
    return isinstance(obj, Future)


# ---- the loop ----

_running = None
_current = None  # the loop of get_event_loop() while none runs


class Handle:
    """A call that the loop will make."""

    def __init__(self, callback, args, loop):
        self._callback = callback
        self._args = args
        self._cancelled = False

    def cancel(self):
        self._cancelled = True

    def cancelled(self):
        return self._cancelled


class TimerHandle(Handle):
    """A call that the loop will make at a time."""

    def __init__(self, when, callback, args, loop):
        super().__init__(callback, args, loop)
        self._when = when

    def when(self):
        return self._when


class AbstractEventLoop:
    """The event loop."""

    def __init__(self):
        self._ready = deque()
        self._timers = []
        self._count = 0
        self._closed = False
        self._stopping = False
        self._tasks = {}
        self._handler = None

    def time(self):
        """The loop's clock in seconds."""
        return _time.monotonic()

    def call_soon(self, callback, *args, context=None):
        """Call a function in the next round."""
        handle = Handle(callback, args, self)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    def call_later(self, delay, callback, *args, context=None):
        """Call a function after some seconds."""
        return self.call_at(self.time() + delay, callback, *args)

    def call_at(self, when, callback, *args, context=None):
        """Call a function at a time of the loop's clock."""
        handle = TimerHandle(when, callback, args, self)
        self._count += 1
        _heappush(self._timers, (when, self._count, handle))
        return handle

    def create_future(self):
        return Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        """Run a coroutine as a task."""
        return Task(coro, loop=self, name=name)

    def set_exception_handler(self, handler):
        self._handler = handler

    def call_exception_handler(self, context):
        if self._handler is not None:
            self._handler(self, context)
        else:
            import sys
            print(context.get("message"), file=sys.stderr)

    async def run_in_executor(self, executor, func, *args):
        """There are no threads: the function is called here."""
        return func(*args)

    def is_running(self):
        return _running is self

    def is_closed(self):
        return self._closed

    def stop(self):
        self._stopping = True

    def close(self):
        self._closed = True

    async def shutdown_asyncgens(self):
        pass

    async def shutdown_default_executor(self):
        pass

    def get_debug(self):
        return False

    def set_debug(self, enabled):
        pass

    def _once(self):
        """One round: everything that was ready at its beginning."""
        if not self._ready:
            while self._timers and self._timers[0][2]._cancelled:
                _heappop(self._timers)
            if not self._timers:
                raise RuntimeError("the event loop would wait for ever: nothing is left that "
                                   "could wake a task")
            delay = self._timers[0][0] - self.time()
            if delay > 0:
                _time.sleep(delay)
        now = self.time() + 1e-6
        while self._timers and self._timers[0][0] <= now:
            self._ready.append(_heappop(self._timers)[2])
        for _ in range(len(self._ready)):
            handle = self._ready.popleft()
            if not handle._cancelled:
                handle._callback(*handle._args)

    def _drive(self, done):
        global _running
        if self._closed:
            raise RuntimeError("Event loop is closed")
        if _running is not None:
            raise RuntimeError("This event loop is already running" if _running is self else
                               "Cannot run the event loop while another loop is running")
        _running = self
        try:
            while not done():
                self._once()
        finally:
            _running = None
            self._stopping = False

    def run_forever(self):
        """Run until stop() is called."""
        self._drive(lambda: self._stopping)

    def run_until_complete(self, future):
        """Run until a future is done and give its result."""
        future = ensure_future(future, loop=self)
        self._drive(future.done)
        return future.result()


BaseEventLoop = AbstractEventLoop


def get_running_loop():
    """The loop that is running; RuntimeError if there is none."""
    if _running is None:
        raise RuntimeError("no running event loop")
    return _running


def get_event_loop():
    """The loop that is running, or the one that would run."""
    global _current
    if _running is not None:
        return _running
    if _current is None or _current._closed:
        _current = AbstractEventLoop()
    return _current


def new_event_loop():
    """A new loop."""
    return AbstractEventLoop()


def set_event_loop(loop):
    """Set the loop for get_event_loop()."""
    global _current
    _current = loop


def run(main, *, debug=None):
    """Run a coroutine on a new loop, cancel what is left, give its result."""
    if _running is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    if not iscoroutine(main):
        raise ValueError(f"a coroutine was expected, got {main!r}")
    loop = AbstractEventLoop()
    try:
        return loop.run_until_complete(main)
    finally:
        left = [t for t in loop._tasks if not t.done()]
        for t in left:
            t.cancel()
        if left:
            loop.run_until_complete(gather(*left, return_exceptions=True))
        loop.close()


class Runner:
    """Runs several coroutines on one loop."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._loop = None

    def __enter__(self):
        self.get_loop()
        return self

    def __exit__(self, *exc):
        self.close()

    def get_loop(self):
        if self._loop is None:
            self._loop = AbstractEventLoop()
        return self._loop

    def run(self, coro, *, context=None):
        return self.get_loop().run_until_complete(coro)

    def close(self):
        if self._loop is not None:
            self._loop.close()


# ---- futures and tasks ----

class Future:
    """A result that will be there later."""

    _state = "PENDING"
    _result = None
    _exception = None
    _message = None

    def __init__(self, *, loop=None):
        self._loop = get_event_loop() if loop is None else loop
        self._callbacks = []

    def get_loop(self):
        return self._loop

    def done(self):
        return self._state != "PENDING"

    def cancelled(self):
        return self._state == "CANCELLED"

    def result(self):
        """The result, or raises the exception."""
        if self._state == "CANCELLED":
            raise CancelledError() if self._message is None else CancelledError(self._message)
        if self._state == "PENDING":
            raise InvalidStateError("Result is not ready." if not isinstance(self, Task)
                                    else "Result is not set.")
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self):
        """The exception, or None."""
        if self._state == "CANCELLED":
            raise CancelledError()
        if self._state == "PENDING":
            raise InvalidStateError("Exception is not set.")
        return self._exception

    def _finish(self, state):
        self._state = state
        for callback in self._callbacks:
            self._loop.call_soon(callback, self)
        self._callbacks = []

    def set_result(self, result):
        if self.done():
            raise InvalidStateError("invalid state")
        self._result = result
        self._finish("FINISHED")

    def set_exception(self, exception):
        if self.done():
            raise InvalidStateError("invalid state")
        if isinstance(exception, type):
            exception = exception()
        if isinstance(exception, StopIteration):
            raise TypeError("StopIteration interacts badly with generators and cannot be raised "
                            "into a Future")
        self._exception = exception
        self._finish("FINISHED")

    def cancel(self, msg=None):
        if self.done():
            return False
        self._message = msg
        self._finish("CANCELLED")
        return True

    def add_done_callback(self, fn, *, context=None):
        if self.done():
            self._loop.call_soon(fn, self)
        else:
            self._callbacks.append(fn)

    def remove_done_callback(self, fn):
        kept = [f for f in self._callbacks if f != fn]
        removed = len(self._callbacks) - len(kept)
        self._callbacks = kept
        return removed

    def __await__(self):
        if not self.done():
            yield self
        if not self.done():
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__

    def __repr__(self):
        if self._state == "PENDING":
            return f"<{type(self).__name__} pending>"
        if self._state == "CANCELLED":
            return f"<{type(self).__name__} cancelled>"
        if self._exception is not None:
            return f"<{type(self).__name__} finished exception={self._exception!r}>"
        return f"<{type(self).__name__} finished result={self._result!r}>"


_task_count = 0


class Task(Future):
    """A coroutine that runs on the loop."""

    def __init__(self, coro, *, loop=None, name=None, context=None):
        global _task_count
        if not iscoroutine(coro):
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        super().__init__(loop=loop)
        if name is None:
            _task_count += 1
            name = f"Task-{_task_count}"
        self._name = str(name)
        self._coro = coro
        self._waiting = None
        self._must_cancel = False
        self._cancels = 0
        self._loop._tasks[self] = None
        self._loop.call_soon(self._step)

    def get_name(self):
        return self._name

    def set_name(self, value):
        self._name = str(value)

    def get_coro(self):
        return self._coro

    def set_result(self, result):
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception):
        raise RuntimeError("Task does not support set_exception operation")

    def cancel(self, msg=None):
        """Raise CancelledError inside the coroutine."""
        if self.done():
            return False
        self._cancels += 1
        self._message = msg
        if self._waiting is not None and self._waiting.cancel(msg):
            return True
        self._must_cancel = True
        return True

    def cancelling(self):
        return self._cancels

    def uncancel(self):
        if self._cancels:
            self._cancels -= 1
        return self._cancels

    def _step(self, exc=None):
        if self.done():
            return
        if self._must_cancel:
            if not isinstance(exc, CancelledError):
                exc = CancelledError() if self._message is None else CancelledError(self._message)
            self._must_cancel = False
        self._waiting = None
        loop = self._loop
        before = getattr(loop, "_task", None)
        loop._task = self
        try:
            result = self._coro.send(None) if exc is None else self._coro.throw(exc)
        except StopIteration as stop:
            if self._must_cancel:
                super().cancel(self._message)
            else:
                super().set_result(stop.value)
        except CancelledError:
            super().cancel(self._message)
        except (KeyboardInterrupt, SystemExit) as error:
            super().set_exception(error)
            raise
        except BaseException as error:
            super().set_exception(error)
        else:
            if isinstance(result, Future):
                if result is self:
                    loop.call_soon(self._step, RuntimeError(f"Task cannot await on itself: {self!r}"))
                else:
                    result.add_done_callback(self._wake)
                    self._waiting = result
                    if self._must_cancel and result.cancel(self._message):
                        self._must_cancel = False
            elif result is None:
                loop.call_soon(self._step)
            else:
                loop.call_soon(self._step, RuntimeError(f"Task got bad yield: {result!r}"))
        finally:
            loop._task = before
            if self.done():
                loop._tasks.pop(self, None)

    def _wake(self, future):
        try:
            future.result()
        except BaseException as error:
            self._step(error)
        else:
            self._step()

    def __repr__(self):
        state = ("pending" if not self.done() else "cancelled" if self.cancelled() else "finished")
        text = f"<Task {state} name={self._name!r} coro=<{getattr(self._coro, '__qualname__', self._coro)}()>"
        if state == "finished":
            text += (f" exception={self._exception!r}" if self._exception is not None
                     else f" result={self._result!r}")
        return text + ">"


def create_task(coro, *, name=None, context=None):
    """Run a coroutine as a task on the running loop."""
    return get_running_loop().create_task(coro, name=name)


def ensure_future(obj, *, loop=None):
    """A future for a coroutine, future or other awaitable."""
    if isinstance(obj, Future):
        return obj
    if not iscoroutine(obj):
        if not hasattr(type(obj), "__await__"):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")

        async def wrap():
            return await obj
        obj = wrap()
    return Task(obj, loop=get_event_loop() if loop is None else loop)


def current_task(loop=None):
    """The task that is running, or None."""
    return getattr(get_running_loop() if loop is None else loop, "_task", None)


def all_tasks(loop=None):
    """The tasks that are not done."""
    return {t for t in (get_running_loop() if loop is None else loop)._tasks if not t.done()}


def _set_if_pending(future, result):
    if not future.done():
        future.set_result(result)


async def sleep(delay, result=None):
    """Wait for some seconds."""
    if delay <= 0:
        await _Yield()
        return result
    loop = get_running_loop()
    future = loop.create_future()
    handle = loop.call_later(delay, _set_if_pending, future, result)
    try:
        return await future
    finally:
        handle.cancel()


class _Yield:
    def __await__(self):
        yield


def gather(*aws, return_exceptions=False):
    """A future for the results of all."""
    loop = _running if _running is not None else get_event_loop()
    if not aws:
        outer = loop.create_future()
        outer.set_result([])
        return outer
    seen = {}
    children = []
    for a in aws:
        if a not in seen:
            seen[a] = ensure_future(a, loop=loop)
        children.append(seen[a])
    outer = _Gathering(children, loop)
    left = len(seen)

    def done(child):
        nonlocal left
        left -= 1
        if outer.done():
            if not child.cancelled():
                child.exception()
            return
        if not return_exceptions:
            if child.cancelled():
                outer.set_exception(CancelledError())
                return
            if child.exception() is not None:
                outer.set_exception(child.exception())
                return
        if not left:
            results = []
            for c in children:
                if c.cancelled():
                    results.append(CancelledError())
                elif c.exception() is not None:
                    results.append(c.exception())
                else:
                    results.append(c.result())
            if outer._asked:
                outer.set_exception(CancelledError())
            else:
                outer.set_result(results)

    for child in seen.values():
        child.add_done_callback(done)
    return outer


class _Gathering(Future):
    def __init__(self, children, loop):
        super().__init__(loop=loop)
        self._children = children
        self._asked = False

    def cancel(self, msg=None):
        if self.done():
            return False
        asked = False
        for child in self._children:
            if child.cancel(msg):
                asked = True
        if asked:
            self._asked = True
        return asked


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """(done, pending) sets of tasks, when all, one, or one with an exception is done."""
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    fs = set(fs)
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    if any(iscoroutine(f) for f in fs):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    loop = get_running_loop()
    waiter = loop.create_future()

    def enough():
        done = [f for f in fs if f.done()]
        return (len(done) == len(fs) or done and return_when == FIRST_COMPLETED
                or return_when == FIRST_EXCEPTION
                and any(not f.cancelled() and f.exception() is not None for f in done))

    def check(future):
        if not waiter.done() and enough():
            waiter.set_result(None)

    if not enough():
        for f in fs:
            f.add_done_callback(check)
        handle = None if timeout is None else loop.call_later(timeout, _set_if_pending, waiter, None)
        try:
            await waiter
        finally:
            if handle is not None:
                handle.cancel()
            for f in fs:
                f.remove_done_callback(check)
    done = {f for f in fs if f.done()}
    return done, fs - done


async def wait_for(fut, timeout):
    """The result, or TimeoutError after some seconds; the task is cancelled then."""
    if timeout is None:
        return await fut
    fut = ensure_future(fut)
    if timeout <= 0 and not fut.done():
        fut.cancel()
        try:
            await fut
        except CancelledError as exc:
            raise TimeoutError() from exc
    try:
        done, pending = await wait([fut], timeout=timeout)
    except CancelledError:
        fut.cancel()
        raise
    if done:
        return fut.result()
    fut.cancel()
    try:
        await fut
    except CancelledError as exc:
        raise TimeoutError() from exc
    return fut.result()


def as_completed(fs, *, timeout=None):
    """Iterate over awaitables that give the results in the order in which they come."""
    loop = get_event_loop()
    todo = {ensure_future(f, loop=loop) for f in set(fs)}
    done = Queue()
    handle = None

    def finished(f):
        if f in todo:
            todo.discard(f)
            done.put_nowait(f)

    def expired():
        for f in list(todo):
            f.remove_done_callback(finished)
            done.put_nowait(None)
        todo.clear()

    async def one():
        f = await done.get()
        if f is None:
            raise TimeoutError
        return f.result()

    for f in todo:
        f.add_done_callback(finished)
    if todo and timeout is not None:
        handle = loop.call_later(timeout, expired)
    for _ in range(len(todo)):
        yield one()


def shield(arg):
    """A future for a task that is not cancelled with it."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner._loop.create_future()

    def done(f):
        if outer.done():
            return
        if f.cancelled():
            outer.cancel()
        elif f.exception() is not None:
            outer.set_exception(f.exception())
        else:
            outer.set_result(f.result())

    inner.add_done_callback(done)
    return outer


async def to_thread(func, /, *args, **kwargs):
    """There are no threads: the function is called here."""
    return func(*args, **kwargs)


class Timeout:
    """Cancels the block after a time; made by timeout()."""

    def __init__(self, when):
        self._when = when
        self._handle = None
        self._task = None
        self._expired = False

    def when(self):
        return self._when

    def expired(self):
        return self._expired

    def reschedule(self, when):
        self._when = when
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None
        if when is not None:
            self._handle = get_running_loop().call_at(when, self._on_timeout)

    def _on_timeout(self):
        self._expired = True
        self._task.cancel()

    async def __aenter__(self):
        self._task = current_task()
        if self._task is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._cancels = self._task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc, tb):
        if self._handle is not None:
            self._handle.cancel()
        if self._expired and self._task.uncancel() <= self._cancels and exc_type is CancelledError:
            raise TimeoutError from exc
        return None


def timeout(delay):
    """async with timeout(1): TimeoutError if the block takes longer."""
    return Timeout(None if delay is None else get_running_loop().time() + delay)


def timeout_at(when):
    """timeout() with a time of the loop's clock."""
    return Timeout(when)


class TaskGroup:
    """async with TaskGroup() as tg: waits for all tasks; if one fails, the others are cancelled."""

    def __init__(self):
        self._tasks = set()
        self._errors = []
        self._parent = None
        self._aborting = False
        self._waiter = None
        self._entered = False

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f"TaskGroup {self!r} has been already entered")
        self._entered = True
        self._parent = current_task()
        return self

    def create_task(self, coro, *, name=None, context=None):
        if not self._entered:
            raise RuntimeError(f"TaskGroup {self!r} has not been entered")
        task = create_task(coro, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    def _abort(self):
        self._aborting = True
        for task in self._tasks:
            if not task.done():
                task.cancel()

    def _done(self, task):
        self._tasks.discard(task)
        if not self._tasks and self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        self._errors.append(error)
        if not self._aborting:
            self._abort()
            if self._waiter is None and not self._parent.done():
                self._interrupt = True
                self._parent.cancel()

    _interrupt = False

    async def __aexit__(self, exc_type, exc, tb):
        if self._interrupt and exc_type is CancelledError:
            self._parent.uncancel()
            exc = None
        elif exc is not None:
            self._abort()
        while self._tasks:
            self._waiter = get_running_loop().create_future()
            try:
                await self._waiter
            except CancelledError as error:
                if not self._aborting:
                    exc = error
                    self._abort()
        if isinstance(exc, CancelledError) and not self._errors:
            return None
        if exc is not None and not isinstance(exc, CancelledError):
            self._errors.append(exc)
        if self._errors:
            errors = self._errors
            self._errors = []
            raise BaseExceptionGroup("unhandled errors in a TaskGroup", errors)


# ---- synchronisation ----

class _Waiters:
    """Tasks that wait for something, first come first served."""

    def __init__(self):
        self._waiters = deque()

    async def _wait(self):
        future = get_running_loop().create_future()
        self._waiters.append(future)
        try:
            await future
        finally:
            if future in self._waiters:
                self._waiters.remove(future)

    def _wake(self, n=1):
        for future in self._waiters:
            if n <= 0:
                break
            if not future.done():
                future.set_result(None)
                n -= 1


class _ContextManager:
    async def __aenter__(self):
        await self.acquire()
        return None

    async def __aexit__(self, *exc):
        self.release()


class Lock(_ContextManager, _Waiters):
    """Held by at most one task."""

    def __init__(self):
        super().__init__()
        self._locked = False

    def locked(self):
        return self._locked

    async def acquire(self):
        while self._locked or any(not f.done() for f in self._waiters):
            await self._wait()
            if not self._locked:
                break
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError("Lock is not acquired.")
        self._locked = False
        self._wake()


class Event(_Waiters):
    """Tasks wait until it is set."""

    def __init__(self):
        super().__init__()
        self._value = False

    def is_set(self):
        return self._value

    def set(self):
        if not self._value:
            self._value = True
            self._wake(len(self._waiters))

    def clear(self):
        self._value = False

    async def wait(self):
        if not self._value:
            await self._wait()
        return True


class Condition(_ContextManager, _Waiters):
    """A lock with which tasks wait to be notified."""

    def __init__(self, lock=None):
        super().__init__()
        self._lock = Lock() if lock is None else lock
        self.locked = self._lock.locked
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    async def wait(self):
        if not self.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        self.release()
        try:
            await self._wait()
            return True
        finally:
            await self.acquire()

    async def wait_for(self, predicate):
        while not (result := predicate()):
            await self.wait()
        return result

    def notify(self, n=1):
        if not self.locked():
            raise RuntimeError("cannot notify on un-acquired lock")
        self._wake(n)

    def notify_all(self):
        self.notify(len(self._waiters))


class Semaphore(_ContextManager, _Waiters):
    """Held by at most so many tasks."""

    def __init__(self, value=1):
        super().__init__()
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        self._value = value

    def locked(self):
        return self._value == 0

    async def acquire(self):
        while self._value <= 0:
            await self._wait()
        self._value -= 1
        return True

    def release(self):
        self._value += 1
        self._wake()


class BoundedSemaphore(Semaphore):
    """A Semaphore that may not be released more often than acquired."""

    def __init__(self, value=1):
        super().__init__(value)
        self._bound = value

    def release(self):
        if self._value >= self._bound:
            raise ValueError("BoundedSemaphore released too many times")
        super().release()


class Barrier(_Waiters):
    """Tasks wait until so many have come."""

    def __init__(self, parties):
        super().__init__()
        if parties < 1:
            raise ValueError("parties must be > 0")
        self.parties = parties
        self.n_waiting = 0
        self.broken = False

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *exc):
        pass

    async def wait(self):
        if self.broken:
            raise BrokenBarrierError("Barrier aborted")
        index = self.n_waiting
        self.n_waiting += 1
        if self.n_waiting == self.parties:
            self.n_waiting = 0
            self._wake(len(self._waiters))
        else:
            await self._wait()
            if self.broken:
                raise BrokenBarrierError("Abort or reset of barrier")
        return index

    async def abort(self):
        self.broken = True
        self._wake(len(self._waiters))


class Queue:
    """First in, first out; maxsize <= 0 means without a limit."""

    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        self._getters = _Waiters()
        self._putters = _Waiters()
        self._unfinished = 0
        self._finished = Event()
        self._finished.set()
        self._init(maxsize)

    def _init(self, maxsize):
        self._queue = deque()

    def _get(self):
        return self._queue.popleft()

    def _put(self, item):
        self._queue.append(item)

    @property
    def maxsize(self):
        return self._maxsize

    def qsize(self):
        return len(self._queue)

    def empty(self):
        return not self._queue

    def full(self):
        return 0 < self._maxsize <= len(self._queue)

    async def put(self, item):
        while self.full():
            await self._putters._wait()
        self.put_nowait(item)

    def put_nowait(self, item):
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished += 1
        self._finished.clear()
        self._getters._wake()

    async def get(self):
        while not self._queue:
            await self._getters._wait()
        return self.get_nowait()

    def get_nowait(self):
        if not self._queue:
            raise QueueEmpty
        item = self._get()
        self._putters._wake()
        return item

    def task_done(self):
        if self._unfinished <= 0:
            raise ValueError("task_done() called too many times")
        self._unfinished -= 1
        if not self._unfinished:
            self._finished.set()

    async def join(self):
        if self._unfinished:
            await self._finished.wait()


class PriorityQueue(Queue):
    """Smallest first."""

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        _heappush(self._queue, item)

    def _get(self):
        return _heappop(self._queue)


class LifoQueue(Queue):
    """Last in, first out."""

    def _init(self, maxsize):
        self._queue = []

    def _get(self):
        return self._queue.pop()
