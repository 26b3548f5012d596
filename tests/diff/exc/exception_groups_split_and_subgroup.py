eg = ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("n", [ValueError(3), OSError(4)])])
print(eg, repr(eg), str(eg), eg.args, eg.message, eg.exceptions)
m, r = eg.split(ValueError)
print(repr(m), repr(r), sep="\n")
print(eg.subgroup(TypeError), repr(eg.subgroup((TypeError, OSError))), eg.subgroup(KeyError), eg.split(KeyError)[0], eg.subgroup(lambda e: e is eg) is eg)
print(repr(eg.subgroup(lambda e: isinstance(e, ValueError) and e.args[0] > 1)))
print(eg.derive([KeyError()]), type(eg.derive([KeyError()])).__name__, type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [SystemExit()])).__name__)


class MyEG(ExceptionGroup):
    def __new__(cls, msg, excs, code=0):
        self = super().__new__(cls, msg, excs)
        self.code = code
        return self

    def derive(self, excs):
        return MyEG(self.message, excs, self.code)


my = MyEG("mine", [ValueError(1), KeyError(2)], 42)
my.add_note("note")
a, b = my.split(ValueError)
print(type(a).__name__, a.code, a.__notes__, repr(b))


def run(excs):
    try:
        raise ExceptionGroup("top", excs)
    except* ValueError as e:
        print("V", repr(e))
    except* TypeError as e:
        print("T", repr(e))
        raise KeyError("from handler")


for excs in ([ValueError(1)], [ValueError(1), TypeError(2)], [OSError(3), ValueError(1)]):
    try:
        run(excs)
    except BaseException as e:
        print("out", repr(e), repr(e.__context__) if not isinstance(e, ExceptionGroup) else [repr(x) for x in e.exceptions])
try:
    try:
        raise ValueError("naked")
    except* ValueError as e:
        print(type(e).__name__, repr(e), e.exceptions)
except Exception as e:
    print("never", e)
for bad in ("ExceptionGroup", "int", "(ValueError, ExceptionGroup)"):
    try:
        exec(f"try:\n    raise ValueError(1)\nexcept* {bad}:\n    pass")
    except Exception as e:
        print(bad, type(e).__name__, e)
for call in ("eg.split()", "eg.split(5)", "eg.subgroup('a')", "eg.subgroup(int)", "eg.derive(5)", "eg.derive([])", "eg.exceptions.append(1)"):
    try:
        print(call, eval(call))
    except Exception as e:
        print(call, "->", type(e).__name__, e)
try:
    eg.message = 5
except AttributeError as e:
    print(e)
