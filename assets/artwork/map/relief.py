"""The land in facets, light from the north-west: drawn from known heights, not measured.

A mesh of triangles has its corners on summits whose heights are known, and between them at heights
that follow from these, and from how far the next shore or valley is. How a triangle turns to the light,
and how high it lies, is its tone.
"""

from __future__ import annotations

import math
import random
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from atlas import Line, Point
from heights import GLACIERS, PLAINS, SUMMITS, VALLEYS
from plane import Field, area, box, off, within

from kiosk.content import Chart

EARTH = 6371.0
"""Kilometres: the radius of a sphere with the Earth's volume."""
LIGHT = (-0.62, -0.62, 0.48)
"""Where the light comes from: left, up, above."""
REACH = 20.0
"""Kilometres over which a known height fades into the others."""
TILE = 60.0
"""Units: a facet is looked up in the tile where its middle is."""
VALLEY = 0.3
"""How high the floor of a valley and the land at a shore lie, as a share of the mountains around."""

Tone = tuple[str, int]
"""How high a facet lies, and how it stands to the light: 0 in the shade, 1 level, 2 lit."""
LEVELS = ("low", "fell", "high", "ice")
LEVEL = 0.07
"""How far a facet may turn from or to the light and still be level."""


def apart(lat: float, lon: float, to_lat: float, to_lon: float) -> tuple[float, float]:
    """Kilometres east and north from one point to another that is not far away."""
    east = math.radians(to_lon - lon) * math.cos(math.radians((lat + to_lat) / 2))
    return east * EARTH, math.radians(to_lat - lat) * EARTH


def height(lat: float, lon: float) -> float:
    """Metres above the sea of the mountains around, as far as can be told from those known."""
    total = weights = 0.0
    for known_lat, known_lon, metres in (*SUMMITS, *PLAINS):
        if abs(known_lat - lat) > 1.2:
            continue
        away = math.hypot(*apart(lat, lon, known_lat, known_lon))
        weight = math.exp(-((away / REACH) ** 2)) + 0.02 * math.exp(-((away / (3 * REACH)) ** 2))
        total += weight * metres
        weights += weight
    return total / (weights + 0.001)


def iced(lat: float, lon: float) -> bool:
    for ice_lat, ice_lon, long, wide, turned in GLACIERS:
        east, north = apart(ice_lat, ice_lon, lat, lon)
        turn = math.radians(turned)
        along = east * math.sin(turn) + north * math.cos(turn)
        aside = east * math.cos(turn) - north * math.sin(turn)
        if (along / long) ** 2 + (aside / wide) ** 2 < 1:
            return True
    return False


@dataclass(frozen=True)
class Mesh:
    """How fine the facets are, and how rough the land between known heights is drawn."""

    step: float
    """Units between the corners of the facets."""
    rise: float
    """Units from a shore or the floor of a valley at which the land has risen half the way."""
    rough: float
    """The share of its height by which a corner may be higher or lower than what is known."""
    seed: str


@dataclass(frozen=True)
class Corner:
    x: float
    y: float
    metres: float
    ice: bool


class Relief:
    """The facets of the land inside some rings."""

    def __init__(self, chart: Chart, width: float, high: float, mesh: Mesh, field: Field) -> None:
        self.width, self.high, self.mesh = width, high, mesh
        self._chart, self._field = chart, field
        self._floors = [
            tuple((across * width, down * high) for across, down in (chart.at(*a), chart.at(*b)))
            for valley in VALLEYS
            for a, b in pairwise(valley)
        ]
        self._unit = math.hypot(
            *apart(*self._place(width / 2, high / 2), *self._place(width / 2 + 1, high / 2))
        )

    def _place(self, x: float, y: float) -> Point:
        return self._chart.place(x / self.width, y / self.high)

    def facets(self) -> Iterator[tuple[Tone, list[Point]]]:
        """Every triangle of the mesh with its tone, clockwise, over land and sea alike."""
        for corners in self._triangles():
            facet = [(corner.x, corner.y) for corner in corners]
            yield self._tone(corners), facet if area(facet) > 0 else facet[::-1]

    def _triangles(self) -> Iterator[tuple[Corner, Corner, Corner]]:
        rng = random.Random(self.mesh.seed)
        step, rise = self.mesh.step, self.mesh.step * math.sqrt(3) / 2
        rows, columns = round(self.high / rise) + 4, round(self.width / step) + 4
        spots: dict[tuple[int, int], Point] = {}
        for row in range(rows):
            for column in range(columns):
                x = (column - 1.5 + row % 2 / 2 + rng.uniform(-0.3, 0.3)) * step
                y = (row - 1.5 + rng.uniform(-0.3, 0.3)) * rise
                spots[row, column] = x, y
        known: dict[tuple[int, int], tuple[float, float, float]] = {}
        for lat, lon, metres in sorted(SUMMITS, key=lambda item: -item[2]):
            across, down = self._chart.at(lat, lon)
            if 0 <= across <= 1 and 0 <= down <= 1:
                x, y = across * self.width, down * self.high
                nearest = min(spots, key=lambda key: math.dist(spots[key], (x, y)))
                known.setdefault(nearest, (x, y, metres))
        corners = {}
        for key, spot in spots.items():
            rough = 1 + rng.uniform(-self.mesh.rough, self.mesh.rough)
            x, y, exact = known.get(key, (*spot, -1.0))
            lat, lon = self._place(x, y)
            metres = exact if exact >= 0 else height(lat, lon) * rough * self._rise(x, y)
            corners[key] = Corner(x, y, metres, iced(lat, lon))
        for row in range(rows - 1):
            for column in range(columns - 1):
                a, b = corners[row, column], corners[row, column + 1]
                c, d = corners[row + 1, column], corners[row + 1, column + 1]
                yield from ((a, b, d), (a, d, c)) if row % 2 else ((a, b, c), (b, d, c))

    def _rise(self, x: float, y: float) -> float:
        """Which share of the mountains' height the land has at a point: less near the water."""
        away = max(0.0, self._field.depth(x, y))
        for a, b in self._floors:
            away = min(away, off((x, y), a, b))
        return VALLEY + (1 - VALLEY) * away / (away + self.mesh.rise)

    def _tone(self, corners: tuple[Corner, Corner, Corner]) -> Tone:
        a, b, c = corners
        # Heights are drawn much too high, as on every map of mountains: else all would be flat.
        up = 9 / 1000 / self._unit
        u = (b.x - a.x, b.y - a.y, (b.metres - a.metres) * up)
        v = (c.x - a.x, c.y - a.y, (c.metres - a.metres) * up)
        normal = (u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0])
        if normal[2] < 0:
            normal = (-normal[0], -normal[1], -normal[2])
        length = math.hypot(*normal) or 1.0
        light = sum(n * one for n, one in zip(normal, LIGHT, strict=True)) / length
        mean = (a.metres + b.metres + c.metres) / 3
        lat, lon = self._place((a.x + b.x + c.x) / 3, (a.y + b.y + c.y) / 3)
        snow = 1750 - 80 * max(0.0, lat - 61.5)
        if mean > snow or iced(lat, lon) or sum(corner.ice for corner in corners) > 1:
            level = "ice"
        elif mean > 0.6 * snow:
            level = "high"
        else:
            level = "fell" if mean > min(420.0, 0.32 * snow) else "low"
        turned = light - LIGHT[2]
        return level, 0 if turned < -LEVEL else 2 if turned > LEVEL else 1


def cut(
    facets: Iterator[tuple[Tone, list[Point]]], rings: list[Line], size: Point, field: Field
) -> dict[Tone, list[Line]]:
    """The facets by their tone, each cut to the land inside of the `rings`."""
    tiles = _tiles(rings, size)
    found: dict[Tone, list[Line]] = defaultdict(list)
    for tone, facet in facets:
        middle = (sum(x for x, _ in facet) / 3, sum(y for _, y in facet) / 3)
        around = max(math.dist(middle, corner) for corner in facet)
        depth = field.depth(*middle)
        if depth > around + 2 * field.cell and all(
            0 <= x <= size[0] and 0 <= y <= size[1] for x, y in facet
        ):
            found[tone].append(facet)
        elif depth > -around - 2 * field.cell:
            for ring in tiles(middle, around):
                found[tone] += within(ring, facet)
    return found


def _tiles(rings: list[Line], size: Point) -> Callable[[Point, float], list[Line]]:
    """The part of the rings around a point, quickly: they are cut into strips and tiles first."""
    width, high = size
    cut: dict[tuple[int, int], list[Line]] = {}
    for row in range(math.ceil(high / TILE)):
        strip = box(0, (row - 1) * TILE, width, (row + 2) * TILE)
        strips = [part for ring in rings for part in within(ring, strip)]
        for column in range(math.ceil(width / TILE)):
            tile = box((column - 1) * TILE, (row - 1) * TILE, (column + 2) * TILE, (row + 2) * TILE)
            cut[row, column] = [part for ring in strips for part in within(ring, tile)]

    def near(middle: Point, around: float) -> list[Line]:
        assert around < TILE, "facets are smaller than a tile"
        column = max(0, min(math.floor(middle[0] / TILE), math.ceil(width / TILE) - 1))
        row = max(0, min(math.floor(middle[1] / TILE), math.ceil(high / TILE) - 1))
        return cut[row, column]

    return near
