import unicodedata as u
for e in [
        "u.name('a')",
        "u.name('\\x00')",
        "u.name('\\x00','d')",
        "u.name('ab')",
        "u.name(1)",
        "u.lookup('xx')",
        "u.decimal('a')",
        "u.digit('a')",
        "u.numeric('a')",
        "u.numeric('½')",
        "u.decimal('5')",
        "u.normalize('X','a')",
        "u.normalize('NFC',1)",
        "u.is_normalized('NFC','a')",
        "u.category('')",
        "u.decomposition('é')",
        "u.normalize('NFC','e\\u0301')",
        "ascii(u.normalize('NFD','éä각'))",
        "ascii(u.normalize('NFKC','ﬁ①각'))",
        "ascii(u.lookup('KEYCAP DIGIT ONE'))",
]:
    try: print(e, eval(e))
    except Exception as x: print(e, type(x).__name__, x)
