match = [1, 2]
case = {"a": 1}
type = "shadow"
_ = 5
print(match, case, type, _)
match[0] = 10
match.append(3)
print(match[1:], match)
print(match * 2)


def case_fn(match, case=1, *, type=2):
    return match, case, type


print(case_fn(1), case_fn(match=5, case=6, type=7))
match (case):
    case {"a": x}:
        print("matched", x)
match = lambda x: x
print(match(3), match (4))
match(1)


class type_: pass


match match(7):
    case 7: print("seven")
match -1, 2:
    case [-1, _]: print("tuple", _)
match {}:
    case dict(): print("dict")
match [1]:
    case [case]: print(case)
match not True:
    case False: print("not")
match *[1], 2:
    case 1, 2: print("star")
type = type_
print(type.__name__)
print(case if case else 0)
async_ = await_ = 1
print(async_ + await_)
