import traceback, sys, io
def f(): return pritn
def g():
    f()
try: g()
except NameError as e:
    print(traceback.format_exc(), end='')
    print(traceback.format_exception(e)); print(traceback.format_exception_only(e)); print(traceback.format_exception_only(type(e), e))
    print(traceback.format_tb(e.__traceback__))
    for fs in traceback.extract_tb(e.__traceback__): print(fs, fs.filename, fs.lineno, fs.name, fs.line, tuple(fs))
    traceback.print_exc(file=sys.stdout); b = io.StringIO(); traceback.print_exception(type(e), e, e.__traceback__, file=b); print(b.getvalue() == traceback.format_exc())
    te = traceback.TracebackException.from_exception(e); print(''.join(te.format()) == traceback.format_exc(), te.exc_type, str(te), list(te.format_exception_only()), len(te.stack))
    print(traceback.format_exc(limit=1)); print(traceback.format_exc(limit=-1)); traceback.print_tb(e.__traceback__, file=sys.stdout); traceback.print_tb(e.__traceback__, limit=1, file=sys.stdout)
    print(traceback.format_list(traceback.extract_tb(e.__traceback__)))
print(traceback.format_exc())
try:
    try: 1/0
    except Exception as e: raise ValueError('x') from e
except ValueError as e:
    print(traceback.format_exc(chain=False)); print(traceback.format_exc())
    print(''.join(traceback.format_exception(type(e), e, e.__traceback__, chain=True)))
    print(traceback.format_exception(None), traceback.format_exception(e.__cause__)[-1])
