words = ["straße", "ǆ", "ŉ", "ﬁn", "İstanbul", "ΑΣ", "ΌΣΟΣ", "ὈΔΥΣΣΕΎΣ", "éà", "ß", "ı", "ſ", "K", "Å", "ﬀ", "ΐ", "ᾳ", "Ա", "ա", "ꭰ", "𐐀", "𐐨", "ⅷ", "ⓐ", "Ǆ", "ǅ", "don't stop", "they're", "x2y 3z", "HELLO wORLD", "aΣb Σ", "Σ", "AΣ", "AΣ B"]
for w in words:
    print(repr(w), repr(w.upper()), repr(w.lower()), repr(w.title()), repr(w.capitalize()), repr(w.swapcase()), repr(w.casefold()))
print([w.islower() for w in ("ab", "aB", "ß", "1", "a1", "ª", "ⅷ", "")])
print([w.isupper() for w in ("AB", "aB", "Ⅷ", "1", "A1", "Ⓐ", "")])
print([w.istitle() for w in ("Ab Cd", "ab", "A", "Ab cD", "ǅ", "A1b", "A1B", "'A", "")])
print("Straße".casefold() == "STRASSE".casefold(), "ΣΑΣ".lower(), "ς".upper(), "ς".casefold(), "\u0130".lower(), len("\u0130".lower()))
print("ΑΥΤΌΣ ΕΊΝΑΙ".lower(), "ΑΣ.".lower(), "Σ.".lower(), "ΑΣ\u0301".lower(), "Α\u00adΣ".lower(), "aΣ1".lower())
print([hex(ord(c)) for c in "ŉ".upper()], [hex(ord(c)) for c in "ΐ".upper()], [hex(ord(c)) for c in "ﬃ".title()])
for s in ("ὕπνος", "ǰ", "և", "ẖ", "ᾼ", "ῼ", "ﬅ"):
    print(s.upper(), s.lower(), s.title(), s.casefold(), s.swapcase())
total = 0
for cp in range(0x250, 0x600):
    c = chr(cp)
    total += (len(c.upper()) * 3 + len(c.lower()) * 5 + len(c.title()) * 7 + ord(c.swapcase()[0]) + ord(c.casefold()[0])) * (cp % 13 + 1)
print(total)
print("".join(c for c in map(chr, range(0x1e00, 0x1f00)) if c.isupper())[:40])
