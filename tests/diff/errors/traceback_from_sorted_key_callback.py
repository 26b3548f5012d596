class Player:
    def __init__(self, name, score):
        self.name = name
        self.score = score


def by_score(p):
    return -p.score


players = [Player("a", 3), Player("b", 9), Player("c", 5)]
print([p.name for p in sorted(players, key=by_score)])
players.append(Player("d", "7"))
try:
    sorted(players, key=by_score)
except TypeError as e:
    print(e)
print(max(players[:3], key=by_score).name)
print(sorted(players, key=by_score))
