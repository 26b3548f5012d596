from string import Template
t = Template("$who likes ${what}s and $$5 ${a_b}")
print(t.substitute(who="tim", what="pie", a_b=1), t.substitute({"who": 1, "what": 2, "a_b": 3}), t.substitute({"who": 1, "what": 2}, a_b=9, who="kw"), t.safe_substitute(who="x"), t.template)
for src in ("$", "$ x", "${", "${}", "${a b}", "$1", "a $5 b", "$$", "$a$b", "${a}${b}", "$é", "line1\nline $", "$A_1 ${_b}", "$a.b $a's", "100%", "", "$a-$b"):
    try: print(repr(src), repr(Template(src).substitute(a=1, b=2, A_1=3, _b=4)))
    except Exception as e: print(repr(src), "->", type(e).__name__, e)
    print("   safe", repr(Template(src).safe_substitute()), Template(src).is_valid() if hasattr(t, "is_valid") else "", Template(src).get_identifiers() if hasattr(t, "get_identifiers") else "")
class Pct(Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"
print(Pct("%x_y %nope $z %%").safe_substitute(x_y=1, nope=2), Pct("${a}").template)
for e in ("t.substitute()", "t.substitute(1, 2)", "t.substitute(5)", "Template()", "t.safe_substitute(1, 2)", "Template(5).substitute()", "t.substitute(**{'who': 1})"):
    try: print(e, eval(e))
    except Exception as ex: print(e, "->", type(ex).__name__, ex)
letter = Template("""Dear $name,
Your balance is $$${amount}.
Regards, ${sender}""")
for row in ({"name": "Ann", "amount": 5.5, "sender": "Bank"}, {"name": "Bob", "amount": None, "sender": "X"}):
    print(letter.substitute(row))
print(Template("$x").substitute(x=[1]), Template("$x $x").substitute(x=1), Template.delimiter, Template.idpattern)
