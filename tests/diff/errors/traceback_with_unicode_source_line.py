print("fact:", 'traceback with unicode source line')
naïve = "é"
größe = {"ä": 1}
print(naïve, größe["ä"])


def zähle(wörter):
    summe = 0
    for wort in wörter:
        summe += größe["ä"] + len(wort)
    return summe


print(zähle(["日本", "é"]))
日本 = 5
print(日本 + 1)
text = "日本語 😀"; print(len(text))
x = "日本語" + "é" + text[日本 * 100] + "after"
print("never")
