# A queueing simulation on a heap, and shortest paths.
import heapq


def simulate(customers, servers):
    seed, clock = 2024, 0
    free, waits = [0] * servers, []
    for _ in range(customers):
        seed = (seed * 16807) % 2147483647
        clock += seed % 20
        start = max(clock, heapq.heappop(free))
        waits.append(start - clock)
        heapq.heappush(free, start + 10 + seed % 61)
    return sum(waits), max(waits)


def dijkstra(graph, source):
    best, heap = {source: 0}, [(0, source)]
    while heap:
        cost, node = heapq.heappop(heap)
        if cost > best[node]:
            continue
        for other, weight in graph[node]:
            total = cost + weight
            if total < best.get(other, 1 << 60):
                best[other] = total
                heapq.heappush(heap, (total, other))
    return best


graph = {n: [((n * 7 + k * k * 13) % 8000, (n * k) % 17 + 1) for k in range(1, 6)] for n in range(8000)}
distances = [dijkstra(graph, s) for s in (0, 17, 333, 4096, 5000, 6001)]
print(simulate(400000, 4), [max(d.values()) for d in distances], [len(d) for d in distances])
