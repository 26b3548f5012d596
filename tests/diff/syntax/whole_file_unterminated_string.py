words = ['whole', 'file', 'unterminated']
print(len(words), words[0])
print("-".join(words))
name = "World"
greeting = "Hello"
print("nothing is printed before a syntax error")


def greet(n):
    message = f"{greeting}, {n}"
    return message + '!


def other():
    return 1


print(greet(name))
print(other())
for i in range(3):
    print(i)
