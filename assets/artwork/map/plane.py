"""Lines and areas in the plane of a drawing: simpler, clipped, at a distance, as path data."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

from atlas import Line, Point
from PIL import Image, ImageDraw

FAR = 1e20
SPECK = 0.01
"""Square units: nothing so small is seen."""


def simpler(line: Line, tolerance: float) -> Line:
    """The line with fewer points, none of the others farther from it than `tolerance`.

    That of Douglas and Peucker; both ends stay. A ring in one piece stays a ring of three points or
    more, however small it is.
    """
    if len(line) < 3:
        return line
    keep = {0, len(line) - 1}
    todo = [(0, len(line) - 1)]
    if line[0] == line[-1]:
        far = max(range(len(line)), key=lambda i: math.dist(line[i], line[0]))
        side = max(range(len(line)), key=lambda i: off(line[i], line[0], line[far]))
        corners = sorted({0, far, side, len(line) - 1})
        keep |= set(corners)
        todo = list(pairwise(corners))
    while todo:
        first, last = todo.pop()
        if last - first < 2:
            continue
        most = max(range(first + 1, last), key=lambda i: off(line[i], line[first], line[last]))
        if off(line[most], line[first], line[last]) > tolerance:
            keep.add(most)
            todo += [(first, most), (most, last)]
    return [line[i] for i in sorted(keep)]


def off(point: Point, a: Point, b: Point) -> float:
    """How far a point is from the piece between a and b."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = dx * dx + dy * dy
    t = 0.0 if length == 0 else ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length
    t = max(0.0, min(1.0, t))
    return math.hypot(point[0] - a[0] - t * dx, point[1] - a[1] - t * dy)


def area(ring: Line) -> float:
    """What a ring encloses; negative when it runs the other way round."""
    return (
        sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1], strict=True)) / 2
    )


def within(ring: Line, corners: Sequence[Point]) -> list[Line]:
    """The parts of an area inside a convex one, whose corners run clockwise on a screen."""
    rings = [ring]
    for a, b in zip(corners, [*corners[1:], corners[0]], strict=True):
        rings = [part for one in rings for part in _right_of(one, a, b)]
    return [part for part in rings if abs(area(part)) > SPECK]


def _right_of(ring: Line, a: Point, b: Point) -> list[Line]:
    """The parts of an area on the right of the line from a to b, as it is seen on a screen."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    sides = [(y - a[1]) * dx - (x - a[0]) * dy for x, y in ring]
    if not sides or max(sides) <= 0:
        return []
    if min(sides) >= 0:
        return [ring]
    # Begin outside, so that every piece inside is whole.
    first = next(i for i, side in enumerate(sides) if side < 0)
    pieces: list[Line] = []
    for i in range(first, first + len(ring)):
        here, there = i % len(ring), (i + 1) % len(ring)
        if (sides[here] >= 0) != (sides[there] >= 0):
            t = sides[here] / (sides[here] - sides[there])
            (x, y), (to_x, to_y) = ring[here], ring[there]
            spot = (x + (to_x - x) * t, y + (to_y - y) * t)
            if sides[there] >= 0:
                pieces.append([spot])
            else:
                pieces[-1].append(spot)
        if sides[there] >= 0:
            pieces[-1].append(ring[there])
    # Along the line, where one leaves and where the next one enters are neighbours in pairs.
    spots = [
        (piece[end][0] * dx + piece[end][1] * dy, i, end)
        for i, piece in enumerate(pieces)
        for end in (0, -1)
    ]
    spots.sort()
    goes = {}
    for one, two in zip(spots[::2], spots[1::2], strict=True):
        if one[2] == two[2]:  # the ring crosses itself: leave its parts joined along the line
            return [[point for piece in pieces for point in piece]]
        goes.update({x[1]: y[1] for x, y in ((one, two), (two, one)) if x[2] == -1})
    found = []
    while goes:
        start, i = goes.popitem()
        whole = [*pieces[start]]
        while i != start:
            whole += pieces[i]
            i = goes.pop(i)
        found.append(whole)
    return found


def inside(line: Line, width: float, high: float) -> list[Line]:
    """The pieces of a line in a picture of that size, after Liang and Barsky."""
    found: list[Line] = []
    for a, b in pairwise(line):
        dx, dy = b[0] - a[0], b[1] - a[1]
        begin, end = 0.0, 1.0
        for step, room in ((-dx, a[0]), (dx, width - a[0]), (-dy, a[1]), (dy, high - a[1])):
            if step < 0:
                begin = max(begin, room / step)
            elif step > 0:
                end = min(end, room / step)
            elif room < 0:
                end = -1.0
        if begin >= end:
            continue
        enter = (a[0] + dx * begin, a[1] + dy * begin)
        if not found or found[-1][-1] != enter:
            found.append([enter])
        found[-1].append((a[0] + dx * end, a[1] + dy * end) if end < 1 else b)
    return found


def box(left: float, top: float, right: float, bottom: float) -> Line:
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


# Distances ----------------------------------------------------------------------------------------


class Field:
    """How far every cell of a picture and of a margin around it is from an area, in units."""

    def __init__(
        self, rings: Iterable[Line], width: float, height: float, margin: float, cell: float
    ) -> None:
        self.cell, self.margin = cell, margin
        self.columns = round((width + 2 * margin) / cell) + 1
        self.rows = round((height + 2 * margin) / cell) + 1
        mask = Image.new("1", (self.columns, self.rows))
        brush = ImageDraw.Draw(mask)
        for ring in rings:
            spots = [((x + margin) / cell, (y + margin) / cell) for x, y in ring]
            if len(spots) > 2:
                brush.polygon(spots, fill=1, outline=1)
        inside = [bool(value) for value in mask.tobytes("raw", "L")]
        self.outside = _distances(inside, self.columns, self.rows, cell)
        self.inside = _distances([not value for value in inside], self.columns, self.rows, cell)

    def depth(self, x: float, y: float) -> float:
        """How deep inside the area a point is; negative outside."""
        column = min(max(round((x + self.margin) / self.cell), 0), self.columns - 1)
        row = min(max(round((y + self.margin) / self.cell), 0), self.rows - 1)
        index = row * self.columns + column
        return self.inside[index] - self.outside[index]

    def contours(self, distance: float) -> list[Line]:
        """The lines that far outside of the area, closed, smooth."""
        columns, rows = self.columns, self.rows
        values = [value - distance for value in self.outside]

        def value(column: int, row: int) -> float:
            # A rim far away closes every line.
            if 0 <= column < columns and 0 <= row < rows:
                return values[row * columns + column]
            return self.cell

        def cross(a: tuple[int, int], b: tuple[int, int]) -> Point:
            u, v = value(*a), value(*b)
            t = u / (u - v)
            x, y = a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t
            return x * self.cell - self.margin, y * self.cell - self.margin

        follows: dict[
            tuple[tuple[int, int], tuple[int, int]], tuple[tuple[int, int], tuple[int, int]]
        ] = {}
        spots = {}
        for row in range(-1, rows):
            for column in range(-1, columns):
                corners = [
                    (column, row),
                    (column + 1, row),
                    (column + 1, row + 1),
                    (column, row + 1),
                ]
                near = [value(*corner) < 0 for corner in corners]
                if all(near) or not any(near):
                    continue
                ins, outs = [], []
                for i in range(4):
                    a, b = corners[i], corners[(i + 1) % 4]
                    if near[i] != near[(i + 1) % 4]:
                        edge = (min(a, b), max(a, b))
                        spots[edge] = cross(*edge)
                        (outs if near[i] else ins).append(edge)
                if len(ins) == 2 and near[0]:
                    ins.reverse()
                follows.update(zip(ins, outs, strict=True))
        lines = []
        while follows:
            edge = first = next(iter(follows))
            line = []
            while True:
                line.append(spots[edge])
                edge = follows.pop(edge)
                if edge == first:
                    break
            lines.append(line)
        return lines


def _distances(inside: list[bool], columns: int, rows: int, cell: float) -> list[float]:
    """By cell the distance to the nearest cell inside; of Felzenszwalb and Huttenlocher."""
    squared = [0.0 if value else FAR for value in inside]
    for column in range(columns):
        squared[column::columns] = _envelope(squared[column::columns])
    for row in range(rows):
        start = row * columns
        squared[start : start + columns] = _envelope(squared[start : start + columns])
    return [math.sqrt(value) * cell for value in squared]


def _envelope(heights: list[float]) -> list[float]:
    """The lower envelope of parabolas that stand at each place on its height."""
    hulls: list[int] = []
    starts: list[float] = []
    for q, height in enumerate(heights):
        if height >= FAR:
            continue
        start = -math.inf
        while hulls:
            p = hulls[-1]
            start = (height + q * q - heights[p] - p * p) / (2 * (q - p))
            if start > starts[-1]:
                break
            hulls.pop()
            starts.pop()
            start = -math.inf
        hulls.append(q)
        starts.append(start)
    if not hulls:
        return heights
    out, k = [], 0
    for q in range(len(heights)):
        while k + 1 < len(hulls) and starts[k + 1] <= q:
            k += 1
        out.append((q - hulls[k]) ** 2 + heights[hulls[k]])
    return out


def rounder(ring: Line, times: int = 2) -> Line:
    """A ring with its corners cut, after Chaikin."""
    for _ in range(times):
        ring = [
            (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)
            for a, b in zip(ring, ring[1:] + ring[:1], strict=True)
            for t in (0.25, 0.75)
        ]
    return ring


# Path data ----------------------------------------------------------------------------------------


def path(lines: Iterable[Line], *, closed: bool = True) -> str:
    """Path data in whole tenths of a unit, relative, as short as it gets."""
    out = []
    for line in lines:
        spots = [(round(x * 10), round(y * 10)) for x, y in line]
        spots = [spots[0]] + [b for a, b in pairwise(spots) if a != b]
        if len(spots) < 2 + closed:
            continue
        steps = "".join(_pair(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(spots))
        out.append(f"M{spots[0][0]} {spots[0][1]}l{steps.lstrip()}{'z' if closed else ''}")
    return "".join(out)


def _pair(x: int, y: int) -> str:
    return f"{'' if x < 0 else ' '}{x}{'' if y < 0 else ' '}{y}"
