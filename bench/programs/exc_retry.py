# Exceptions as control flow: validation, retry, cleanup.
class ServiceError(Exception):
    def __init__(self, code, text):
        super().__init__(text)
        self.code = code


class Guard:
    opened = closed = 0

    def __enter__(self):
        Guard.opened += 1
        return self

    def __exit__(self, kind, value, traceback):
        Guard.closed += 1
        return kind is KeyError


def call(n):
    if n % 7 == 0:
        raise ServiceError(503, f"busy {n}")
    if n % 5 == 0:
        raise ValueError("bad input")
    if n % 11 == 0:
        return {}[n]
    return n


def retry(n):
    for attempt in range(3):
        try:
            return call(n + attempt)
        except ServiceError as error:
            if error.code != 503:
                raise
        except ValueError:
            continue
        finally:
            retry.tries += 1
    return -1


retry.tries = 0
total = 0
for i in range(500000):
    with Guard():
        total += retry(i)
print(total, retry.tries, Guard.opened, Guard.closed)
