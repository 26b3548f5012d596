print("fact:", 'finally runs before the traceback')
import sys


def work(n):
    try:
        print("working", n)
        if n == 3:
            raise LookupError(f"no {n}")
        return n * 2
    finally:
        print("cleanup", n)


results = []
for n in range(5):
    results.append(work(n))
    print(results)
sys.stdout.flush()
