text = "Beautiful is better than ugly. Explicit is better than implicit. Simple is better than complex."
def wrap(s, width):
    lines, cur = [], []
    for w in s.split():
        if cur and len(" ".join(cur + [w])) > width:
            lines.append(" ".join(cur))
            cur = []
        cur.append(w)
    return lines + [" ".join(cur)] if cur else lines
def justify(line, width):
    words = line.split()
    if len(words) == 1: return line.ljust(width)
    gaps, extra = divmod(width - sum(map(len, words)), len(words) - 1)
    return "".join(w + " " * (gaps + (i < extra)) for i, w in enumerate(words[:-1])) + words[-1]
lines = wrap(text, 24)
print(*lines, sep="\n")
print(*(justify(l, 24) + "|" for l in lines[:-1]), lines[-1], sep="\n")
print(all(len(justify(l, 24)) == 24 for l in lines[:-1]), max(map(len, lines)), wrap("", 5), wrap("toolongword a", 4))
print("\n".join(l.center(26, ".") for l in lines[:2]), "\n".join(f"> {l}" for l in lines[-1:]), sep="\n")
columns = [l.split() for l in lines[:3]]
width = max(len(w) for row in columns for w in row) + 1
print("\n".join("".join(w.ljust(width) for w in row).rstrip() for row in columns))
box = ["+" + "-" * 26 + "+", *(f"| {l:<24} |" for l in lines), "+" + "-" * 26 + "+"]
print("\n".join(box), len({len(b) for b in box}) == 1, text.replace(". ", ".\n").count("\n"), text.title()[:20], sep="\n")
