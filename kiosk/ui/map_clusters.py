"""Pins that would lie over each other become one: a finger needs its room, and so does an eye."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from itertools import count

from kiosk.visit import Stop


@dataclass(frozen=True, slots=True)
class Spot:
    """What lies at one and the same place, the first of it first; pixels, wherever from."""

    x: float
    y: float
    stops: tuple[Stop, ...]


@dataclass(frozen=True, slots=True)
class Sizes:
    """How large the marks are, in px.

    The point of a pin is the middle of its lower edge; a cluster is round, with its place in the
    middle. `gap` is left free between any two.
    """

    width: float
    height: float
    cluster: float
    gap: float

    @property
    def reach(self) -> float:
        """Marks whose places are farther apart than this, across or down, never overlap."""
        return max(self.width, self.height, self.cluster) + self.gap


Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """One mark on the map: one spot as a pin, or several that are too close to be told apart."""

    x: float
    y: float
    spots: tuple[Spot, ...]

    @property
    def stops(self) -> tuple[Stop, ...]:
        """All that lies here."""
        return tuple(stop for spot in self.spots for stop in spot.stops)

    def box(self, sizes: Sizes) -> Box:
        """What it covers."""
        if len(self.spots) == 1:
            half = sizes.width / 2
            return self.x - half, self.y - sizes.height, self.x + half, self.y
        half = sizes.cluster / 2
        return self.x - half, self.y - half, self.x + half, self.y + half


def overlap(one: Box, other: Box, gap: float = 0.0) -> bool:
    """Whether two boxes share something, or are nearer than `gap` to each other."""
    return (
        one[0] < other[2] + gap
        and other[0] < one[2] + gap
        and one[1] < other[3] + gap
        and other[1] < one[3] + gap
    )


def clusters(spots: Iterable[Spot], sizes: Sizes) -> tuple[Cluster, ...]:
    """The marks for these spots, none of which lies over another; in reading order.

    The two that are nearest to each other and overlap become one, in the middle of their spots,
    until none do. The same spots give the same clusters, in whatever order they come.
    """
    ordered = sorted(spots, key=lambda spot: (spot.y, spot.x, spot.stops))
    alive = {number: Cluster(one.x, one.y, (one,)) for number, one in enumerate(ordered)}
    numbers = count(len(alive))
    queue = _near(list(alive.values()), sizes)
    heapify(queue)
    while queue:
        _, first, second = heappop(queue)
        if first not in alive or second not in alive:
            continue
        merged = _merge(alive.pop(first), alive.pop(second))
        number = next(numbers)
        for other, cluster in alive.items():
            if overlap(merged.box(sizes), cluster.box(sizes), sizes.gap):
                heappush(queue, (_apart(merged, cluster), other, number))
        alive[number] = merged
    return _read(alive.values(), sizes)


def _near(them: Sequence[Cluster], sizes: Sizes) -> list[tuple[float, int, int]]:
    """The pairs that overlap, of clusters that come from top to bottom."""
    pairs = []
    for first, one in enumerate(them):
        for second in range(first + 1, len(them)):
            other = them[second]
            if other.y - one.y > sizes.reach:
                break
            if overlap(one.box(sizes), other.box(sizes), sizes.gap):
                pairs.append((_apart(one, other), first, second))
    return pairs


def _apart(one: Cluster, other: Cluster) -> float:
    return (one.x - other.x) ** 2 + (one.y - other.y) ** 2


def _merge(one: Cluster, other: Cluster) -> Cluster:
    spots = tuple(sorted((*one.spots, *other.spots), key=lambda spot: (spot.y, spot.x, spot.stops)))
    x = sum(spot.x for spot in spots) / len(spots)
    y = sum(spot.y for spot in spots) / len(spots)
    return Cluster(x, y, spots)


def _read(them: Iterable[Cluster], sizes: Sizes) -> tuple[Cluster, ...]:
    """Line by line from the top, each from the left; what is about as high is one line.

    That goes by what they cover: a pin stands over its place, a cluster round it.
    """

    def top(one: Cluster) -> float:
        return one.box(sizes)[1]

    # Nothing in a line stands wholly above another of it.
    most = min(sizes.height, sizes.cluster) * 0.7
    left = sorted(them, key=lambda one: (top(one), one.x))
    lines: list[list[Cluster]] = []
    for one in left:
        if lines and top(one) - top(lines[-1][0]) < most:
            lines[-1].append(one)
        else:
            lines.append([one])
    return tuple(one for line in lines for one in sorted(line, key=lambda one: one.x))
