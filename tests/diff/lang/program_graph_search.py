from collections import deque
import heapq

graph = {
    "A": {"B": 4, "C": 2}, "B": {"D": 5, "C": 1}, "C": {"B": 1, "D": 8, "E": 10},
    "D": {"E": 2, "F": 6}, "E": {"F": 3}, "F": {}, "G": {"A": 1},
}


def bfs(start):
    seen, order, q = {start}, [], deque([start])
    while q:
        u = q.popleft()
        order.append(u)
        for v in graph[u]:
            if v not in seen:
                seen.add(v)
                q.append(v)
    return order


def dfs(u, seen=None):
    seen = set() if seen is None else seen
    seen.add(u)
    yield u
    for v in graph[u]:
        if v not in seen:
            yield from dfs(v, seen)


def dijkstra(src):
    dist, prev = {src: 0}, {}
    pq = [(0, src)]
    while pq:
        d, u = heapq.heappop(pq)
        if d > dist[u]:
            continue
        for v, w in graph[u].items():
            if d + w < dist.get(v, float("inf")):
                dist[v], prev[v] = d + w, u
                heapq.heappush(pq, (d + w, v))
    return dist, prev


def path(prev, t):
    out = [t]
    while out[-1] in prev:
        out.append(prev[out[-1]])
    return out[::-1]


def topo():
    indeg = dict.fromkeys(graph, 0)
    for u in graph:
        for v in graph[u]:
            indeg[v] += 1
    ready = [u for u in graph if not indeg[u]]
    order = []
    while ready:
        u = ready.pop()
        order.append(u)
        for v in graph[u]:
            indeg[v] -= 1
            if not indeg[v]:
                ready.append(v)
    return order


def all_paths(a, b, seen=()):
    if a == b:
        return [[b]]
    return [[a] + p for n in graph[a] if n not in seen for p in all_paths(n, b, seen + (a,))]


dist, prev = dijkstra("A")
print(bfs("A"), list(dfs("A")), dist, path(prev, "F"), topo())
print(len(all_paths("A", "F")), min(all_paths("A", "F"), key=len))
parent = {v: v for v in "ABCDEFG"}


def find(x):
    while parent[x] != x:
        parent[x] = parent[parent[x]]
        x = parent[x]
    return x


mst = []
for w, u, v in sorted((w, u, v) for u in graph for v, w in graph[u].items()):
    if find(u) != find(v):
        parent[find(u)] = find(v)
        mst.append((u, v, w))
print(mst, sum(w for *_, w in mst))
