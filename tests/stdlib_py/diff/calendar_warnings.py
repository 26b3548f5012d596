import calendar as C, datetime, sys, io
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
print(C.calendar(2024)); print(C.month(2024, 2)); C.prmonth(2023, 12); C.prcal(1999, 3, 2, 4, 2); print(C.weekheader(3), C.weekheader(10), C.monthcalendar(2024, 9), C.monthrange(2024, 2), C.isleap(1900), C.isleap(2000), C.leapdays(1900, 2025), C.weekday(2024, 7, 4), list(C.day_name), list(C.day_abbr), list(C.month_name), list(C.month_abbr), len(C.day_name), C.month_name[3:5], C.timegm((2024, 2, 29, 12, 30, 15, 0, 0, 0)), C.timegm(datetime.datetime(1960, 1, 1).timetuple()), C.firstweekday())
t(lambda: C.monthrange(2024, 13)); t(lambda: C.weekday(2024, 13, 1)); t(lambda: C.weekday(2023, 2, 29)); t(lambda: C.setfirstweekday(7)); t(lambda: C.weekday(20000, 1, 1)); t(lambda: C.month_name[13]); t(lambda: C.monthrange(2024, 0)); t(lambda: C.weekday(0, 1, 1))
C.setfirstweekday(C.SUNDAY); print(C.month(2024, 5), C.monthcalendar(2024, 5), C.firstweekday()); C.setfirstweekday(0)
for fw in (0, 6, 3):
    k = C.Calendar(fw); print(list(k.iterweekdays()), list(k.itermonthdays(2024, 2)), list(k.itermonthdays2(2024, 2))[:9], list(k.itermonthdays3(2024, 1))[:9], list(k.itermonthdays4(2024, 12))[-9:], list(k.itermonthdates(2024, 3))[:2], k.monthdatescalendar(2024, 3)[0][:2], k.monthdays2calendar(2021, 2), k.yeardayscalendar(2024, 5)[-1][0][:1], len(k.yeardays2calendar(2024)), len(k.yeardatescalendar(2024)[0]))
h = C.HTMLCalendar(6); print(h.formatmonth(2024, 2), h.formatyear(2024, 4)[:500], h.formatyearpage(2024)[:600], h.formatmonth(2024, 2, False)[:200])
tc = C.TextCalendar(6); print(tc.formatmonth(2024, 2, 4, 2), tc.formatyear(2024, m=4), tc.formatweek([(1, 0), (0, 1)], 3), tc.formatday(3, 0, 5), tc.formatmonthname(2024, 2, 30), tc.formatyear(2024, m=5, w=3, c=2, l=2))
import warnings
sys.stderr = io.StringIO()
warnings.warn("hello"); warnings.warn("hello"); warnings.warn("dep", DeprecationWarning)
for i in range(2): warnings.warn("loop")
def f(): warnings.warn("lvl", RuntimeWarning, stacklevel=2)
f(); f()
warnings.warn("pend", PendingDeprecationWarning); warnings.warn(UserWarning("inst"))
print(sys.stderr.getvalue().replace(__file__, "FILE") if "__file__" in globals() else sys.stderr.getvalue())
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always"); warnings.warn("a"); warnings.warn("b", DeprecationWarning); warnings.warn("a"); print(len(w), [str(x.message) for x in w], w[1].category, w[0].lineno, type(w[0]).__name__, str(w[0])[:60])
    warnings.resetwarnings(); warnings.filterwarnings("ignore", message="ig.*"); warnings.warn("ignored"); warnings.filterwarnings("error", category=DeprecationWarning); t(lambda: warnings.warn("x", DeprecationWarning)); warnings.filterwarnings("once"); [warnings.warn("o") for _ in range(3)]; print(len(w)); warnings.simplefilter("module"); warnings.warn("m"); warnings.warn("m"); print(len(w)); warnings.simplefilter("error"); t(lambda: warnings.warn("z")); warnings.filterwarnings("ignore", module="__main__$"); warnings.warn("never")
print(len(warnings.filters) > 2, warnings.formatwarning("m", UserWarning, "f.py", 3, "  code  ").encode()); t(lambda: warnings.warn("x", int)); t(lambda: warnings.warn("x", 3)); t(lambda: warnings.simplefilter("bad")); t(lambda: warnings.filterwarnings("ignore", category=int)); t(lambda: repr(warnings.catch_warnings(record=True)))
with warnings.catch_warnings():
    warnings.showwarning = lambda *a, **k: print("SHOW", a[0], a[1]); warnings.simplefilter("always"); warnings.warn("custom")
with warnings.catch_warnings(action="ignore") if 0 else warnings.catch_warnings(): warnings.simplefilter("ignore"); warnings.warn("q")
sys.stderr = io.StringIO(); warnings.warn_explicit("expl", UserWarning, "ff.py", 9); print(sys.stderr.getvalue())
cw = warnings.catch_warnings(); cw.__enter__(); t(lambda: cw.__enter__()); cw.__exit__(None, None, None); t(lambda: warnings.catch_warnings().__exit__())
