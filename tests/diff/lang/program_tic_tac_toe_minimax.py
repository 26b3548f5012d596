LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
def winner(b):
    for x, y, z in LINES:
        if b[x] != "." and b[x] == b[y] == b[z]:
            return b[x]
    return "draw" if "." not in b else None
calls = 0
memo = {}
def minimax(b, player):
    global calls
    calls += 1
    if b in memo:
        return memo[b]
    w = winner(b)
    if w:
        result = ({"X": 1, "O": -1, "draw": 0}[w], None)
    else:
        moves = []
        for i, c in enumerate(b):
            if c == ".":
                score, _ = minimax(b[:i] + player + b[i + 1:], "O" if player == "X" else "X")
                moves.append((score, -i))
        best = max(moves) if player == "X" else min(moves, key=lambda m: (m[0], -m[1]))
        result = best[0], -best[1]
    memo[b] = result
    return result
def show(b): return "\n".join(b[i:i + 3] for i in (0, 3, 6))
board, player, history = "." * 9, "X", []
while not winner(board):
    _, move = minimax(board, player)
    board = board[:move] + player + board[move + 1:]
    history.append(move)
    player = "O" if player == "X" else "X"
print(show(board), winner(board), history, len(memo), sep="\n")
print(minimax("XX.OO....", "X"), minimax("XX.OO....", "O"), minimax("X...O...X", "O")[0], winner("XXX......"), winner("XOXOXOOXO"))
