# exit: 7
import sys
print("begin")
for arg in (None, 0, 1, "text", (1, 2), True, 2.5):
    try:
        sys.exit(arg)
    except SystemExit as e:
        print(repr(e.code), repr(e), e.args)
try:
    exit_code = 5
    raise SystemExit
except SystemExit as e:
    print(e.code, e.args)
try:
    raise SystemExit(1, 2)
except SystemExit as e:
    print(e.code)
print(issubclass(SystemExit, Exception), issubclass(SystemExit, BaseException))
try:
    sys.exit(7)
finally:
    print("finally runs")
