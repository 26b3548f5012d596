word = "hello"
letters = list(word)
letters[0] = "J"
print("".join(letters))
print(word.replace("l", "L", 1))
t = (1, [2, 3])
t[1].append(4)
print(t)
try:
    t[0] = 5
except TypeError as e:
    print(e)
word += "!"
print(word, len(word))
fs = frozenset(word)
print(len(fs))
word[0] = "J"
print(word)
