def tree(cls, depth=0, out=None):
    out = [] if out is None else out
    out.append("  " * depth + cls.__name__)
    return out


names = ["BaseException", "BaseExceptionGroup", "GeneratorExit", "KeyboardInterrupt", "SystemExit", "Exception", "ArithmeticError", "FloatingPointError", "OverflowError", "ZeroDivisionError", "AssertionError", "AttributeError", "BufferError", "EOFError", "ExceptionGroup", "ImportError", "ModuleNotFoundError", "LookupError", "IndexError", "KeyError", "MemoryError", "NameError", "UnboundLocalError", "OSError", "BlockingIOError", "ChildProcessError", "ConnectionError", "BrokenPipeError", "ConnectionAbortedError", "ConnectionRefusedError", "ConnectionResetError", "FileExistsError", "FileNotFoundError", "InterruptedError", "IsADirectoryError", "NotADirectoryError", "PermissionError", "ProcessLookupError", "TimeoutError", "ReferenceError", "RuntimeError", "NotImplementedError", "RecursionError", "StopAsyncIteration", "StopIteration", "SyntaxError", "IndentationError", "TabError", "SystemError", "TypeError", "ValueError", "UnicodeError", "UnicodeDecodeError", "UnicodeEncodeError", "UnicodeTranslateError", "Warning", "BytesWarning", "DeprecationWarning", "EncodingWarning", "FutureWarning", "ImportWarning", "PendingDeprecationWarning", "ResourceWarning", "RuntimeWarning", "SyntaxWarning", "UnicodeWarning", "UserWarning"]
import builtins
for n in names:
    c = getattr(builtins, n)
    print(n, [b.__name__ for b in c.__mro__[1:-1]], c.__module__)
    if "Unicode" in n and n not in ("UnicodeError", "UnicodeWarning") or n.endswith("Group"):
        continue
    for args in ((), ("msg",), ("a", 2), (None,), ((1, 2),)):
        if issubclass(c, SyntaxError) and len(args) == 2:
            continue
        e = c(*args)
        print("   ", repr(str(e)), repr(e), e.args)
print(IOError is OSError, EnvironmentError is OSError, sorted(n for n in dir(builtins) if n.endswith("Error") and n not in names))
for e in ("UnicodeDecodeError('a')", "ExceptionGroup()", "ExceptionGroup('m')", "ExceptionGroup('m', [])", "ExceptionGroup('m', 5)", "ExceptionGroup('m', [1])", "ExceptionGroup(5, [ValueError()])", "ExceptionGroup('m', [KeyboardInterrupt()])", "BaseExceptionGroup('m', [ValueError()])", "BaseExceptionGroup('m', [KeyboardInterrupt()])", "ValueError(a=1)", "KeyError(1, x=2)", "ImportError('m', name='n', path='p').name", "ImportError('m', nme='n')", "NameError('m', name='n').name", "AttributeError('m', name='n', obj=5).obj", "StopIteration(1, 2).value", "SystemExit(3).code", "Exception.__new__(ValueError, 1).args", "OSError(1).errno", "UnicodeDecodeError('a', 'b', 1, 2, 'c')", "SyntaxError('m', ('f', 1, 2, 't')).lineno", "SyntaxError('m', 5)", "SyntaxError('m', (1,))"):
    try:
        print(e, repr(eval(e)))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
