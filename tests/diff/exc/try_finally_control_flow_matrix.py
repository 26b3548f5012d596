def case(mode, fin):
    log = []
    def go():
        for i in range(2):
            try:
                log.append(f"try{i}")
                if mode == "return": return "try-ret"
                if mode == "break": break
                if mode == "continue": continue
                if mode == "raise": raise ValueError("try-raise")
            except KeyError:
                log.append("never")
            else:
                log.append("else")
            finally:
                log.append(f"fin{i}")
                if fin == "return": return "fin-ret"
                if fin == "break": break
                if fin == "continue": continue
                if fin == "raise": raise OSError("fin-raise")
            log.append("after")
        else:
            log.append("loop-else")
        return "end"
    try:
        r = go()
    except Exception as e:
        r = f"{e!r} ctx={e.__context__!r}"
    print(mode, fin, r, log)


for mode in ("pass", "return", "break", "continue", "raise"):
    for fin in ("pass", "return", "break", "continue", "raise"):
        case(mode, fin)


def value():
    x = 1
    try:
        return x
    finally:
        x = 2


def lst():
    x = [1]
    try:
        return x
    finally:
        x.append(2)


def expr():
    try:
        return print("evaluated") or "r"
    finally:
        print("then finally")


def nested():
    try:
        try:
            return "inner"
        finally:
            raise KeyError
    except KeyError:
        return "handler"
    finally:
        print("outer finally")


def in_handler():
    try:
        raise ValueError("v")
    except ValueError as e:
        try:
            return f"{e}"
        finally:
            print("cleanup", e)


print(value(), lst(), expr(), nested(), in_handler())
def loops():
    out = []
    for a in range(3):
        for b in range(3):
            try:
                if b == 1: break
                if a == 1: continue
                out.append((a, b))
            finally:
                out.append("f")
    return out
print(loops())
