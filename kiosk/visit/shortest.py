"""The shortest way through some places, each once, without a way back.

Exact for as many as `EXACT` different places (Held and Karp 1962), and close to it beyond: the
best of a few good ways, mended by 2-opt and by moving short pieces (Or 1976) until nothing helps.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from kiosk.visit.distances import Point, distance

EXACT = 9
"""Different places for which the very shortest way is found; each one more takes twice as long."""

PIECE = 3
"""How many places in a row are moved at once, at most."""

SAME = 0.5
"""Metres: what is no shorter than this leaves the order as it is."""

_Table = list[list[float]]
"""Metres from each place to each other. After the places come two more rows: where the way
begins, and where it ends, which is as near as anything to every place."""


def length(points: Sequence[Point], start: Point | None) -> float:
    """Metres along the ground from `start`, where there is one, through `points`."""
    way = points if start is None else (start, *points)
    return sum(distance(one, other) for one, other in pairwise(way))


def shortest(points: Sequence[Point], start: Point | None) -> tuple[int, ...]:
    """The indices of `points` in the order of the shortest way from `start`.

    Without a `start` it begins wherever it is shortest. Places in one point stay together in the
    order they were given in, and a way that cannot be made shorter stays as it is.
    """
    places = tuple(dict.fromkeys(points))
    if not places:
        return ()
    table = _table(places, start)
    exact = len(places) <= EXACT
    order = _held_karp(table) if exact else _mended(table)
    found = [at for place in order for at, point in enumerate(points) if point == places[place]]
    saved = length(points, start) - length([points[at] for at in found], start)
    return tuple(found) if saved > SAME else tuple(range(len(points)))


def _table(places: Sequence[Point], start: Point | None) -> _Table:
    here = [0.0 if start is None else distance(start, place) for place in places]
    rows = [[0.0] * (len(places) + 2) for _ in range(len(places) + 2)]
    for one, place in enumerate(places):
        for other in range(one):
            rows[one][other] = rows[other][one] = distance(place, places[other])
        rows[one][-2] = rows[-2][one] = here[one]
    return rows


def _held_karp(table: _Table) -> list[int]:
    """The best way to each end of each set of places, the small sets first."""
    count = len(table) - 2
    sets = 1 << count
    best = [[float("inf")] * count for _ in range(sets)]
    before = [[-1] * count for _ in range(sets)]
    for place in range(count):
        best[1 << place][place] = table[-2][place]
    for visited in range(1, sets):
        here = best[visited]
        outside = [place for place in range(count) if not visited >> place & 1]
        for last in range(count):
            if not visited >> last & 1:
                continue
            so_far, legs = here[last], table[last]
            for place in outside:
                both = visited | 1 << place
                metres = so_far + legs[place]
                if metres < best[both][place]:
                    best[both][place] = metres
                    before[both][place] = last
    visited = sets - 1
    last = min(range(count), key=best[visited].__getitem__)
    order: list[int] = []
    while last >= 0:
        order.append(last)
        visited, last = visited ^ 1 << last, before[visited][last]
    return order[::-1]


def _mended(table: _Table) -> list[int]:
    """The best of the ways that begin as given, as the nearest comes next, and as places fit in."""
    count = len(table) - 2
    ways = (list(range(count)), _nearest_next(table), _fitted_in(table))
    return min((_mend(way, table) for way in ways), key=lambda way: _metres(way, table))


def _nearest_next(table: _Table) -> list[int]:
    left = set(range(len(table) - 2))
    way = [len(table) - 2]
    while left:
        way.append(min(left, key=table[way[-1]].__getitem__))
        left.remove(way[-1])
    return way[1:]


def _fitted_in(table: _Table) -> list[int]:
    """Each place, the farthest first, where it makes the way least longer."""
    count = len(table) - 2
    way = [count, count + 1]
    for place in sorted(range(count), key=lambda place: -max(table[place])):
        legs = table[place]
        detours = [legs[one] + legs[other] - table[one][other] for one, other in pairwise(way)]
        way.insert(detours.index(min(detours)) + 1, place)
    return way[1:-1]


def _mend(way: Iterable[int], table: _Table) -> list[int]:
    """Until neither turning nor moving a piece of it makes it shorter."""
    count = len(table) - 2
    whole = [count, *way, count + 1]
    while _turn(whole, table) or _shift(whole, table):
        pass
    return whole[1:-1]


def _turn(way: list[int], table: _Table) -> bool:
    """Turn the first piece round whose turning helps (2-opt)."""
    for first in range(1, len(way) - 2):
        before, one = table[way[first - 1]], table[way[first]]
        for last in range(first + 1, len(way) - 1):
            old = before[way[first]] + table[way[last]][way[last + 1]]
            new = before[way[last]] + one[way[last + 1]]
            if old - new > SAME:
                way[first : last + 1] = way[first : last + 1][::-1]
                return True
    return False


def _shift(way: list[int], table: _Table) -> bool:
    """Move the first short piece, this way round or the other, whose moving helps (Or-opt)."""
    for size in range(1, PIECE + 1):
        for first in range(1, len(way) - size):
            piece = way[first : first + size]
            rest = way[:first] + way[first + size :]
            head, tail = table[piece[0]], table[piece[-1]]
            gap = table[rest[first - 1]][rest[first]]
            out = head[rest[first - 1]] + tail[rest[first]] - gap
            if out <= SAME:
                continue
            for to in range(1, len(rest)):
                one, other = rest[to - 1], rest[to]
                between = table[one][other]
                for turned, metres in (
                    (False, head[one] + tail[other]),
                    (True, tail[one] + head[other]),
                ):
                    if out - (metres - between) > SAME:
                        way[:] = rest[:to] + (piece[::-1] if turned else piece) + rest[to:]
                        return True
    return False


def _metres(way: Sequence[int], table: _Table) -> float:
    count = len(table) - 2
    return sum(table[one][other] for one, other in pairwise((count, *way)))
