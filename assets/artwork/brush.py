"""The tools under every poster: colours, paths and strokes."""

from __future__ import annotations

import math
import random
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen

WIDTH, HEIGHT = 1080, 1920
LEFT, RIGHT, BOTTOM = -30, WIDTH + 30, HEIGHT + 20

Point = tuple[float, float]
Points = Sequence[Point]


# Colour -------------------------------------------------------------------------------------------


def mix(a: str, b: str, t: float) -> str:
    one, two = QColor(a), QColor(b)
    pairs = zip(one.getRgb()[:3], two.getRgb()[:3], strict=True)
    return "#" + "".join(f"{round(x * (1 - t) + y * t):02x}" for x, y in pairs)


def ink(colour: str, alpha: float = 1.0) -> QColor:
    made = QColor(colour)
    made.setAlphaF(max(0.0, min(1.0, alpha)))
    return made


def fall(y0: float, y1: float, stops: Iterable[tuple[float, str, float]]) -> QBrush:
    """Return a brush that runs from y0 down to y1 through stops (where, colour, alpha)."""
    gradient = QLinearGradient(0, y0, 0, y1)
    for where, colour, alpha in stops:
        gradient.setColorAt(where, ink(colour, alpha))
    return QBrush(gradient)


# Paths --------------------------------------------------------------------------------------------


def jag(rng: random.Random, a: Point, b: Point, n: int, amp: float) -> list[Point]:
    """Return a broken line from a to b in n pieces that strays about amp to either side."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = math.hypot(dx, dy) or 1.0
    nx, ny = -dy / length, dx / length
    out, off = [a], 0.0
    for i in range(1, n):
        t = (i + rng.uniform(-0.28, 0.28)) / n
        off = off * 0.5 + rng.gauss(0, amp) * (1 - abs(2 * t - 1) * 0.4)
        out.append((a[0] + dx * t + nx * off, a[1] + dy * t + ny * off))
    return [*out, b]


def rugged(rng: random.Random, points: Points, step: float, amp: float) -> list[Point]:
    """Break every piece of a line into pieces of about step."""
    out: list[Point] = [points[0]]
    for a, b in pairwise(points):
        length = math.dist(a, b)
        out += jag(rng, a, b, max(1, round(length / step)), amp)[1:]
    return out


def outline(points: Points, *, closed: bool = True) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    if closed:
        path.closeSubpath()
    return path


def curve(points: Points, *, closed: bool = False, tension: float = 1.0) -> QPainterPath:
    """Return a smooth line through all points."""
    n = len(points)
    path = QPainterPath(QPointF(*points[0]))
    for i in range(n if closed else n - 1):
        p0 = points[(i - 1) % n] if closed or i else points[0]
        p1, p2 = points[i], points[(i + 1) % n]
        p3 = points[(i + 2) % n] if closed or i + 2 < n else points[-1]
        k = tension / 6
        path.cubicTo(
            QPointF(p1[0] + (p2[0] - p0[0]) * k, p1[1] + (p2[1] - p0[1]) * k),
            QPointF(p2[0] - (p3[0] - p1[0]) * k, p2[1] - (p3[1] - p1[1]) * k),
            QPointF(*p2),
        )
    return path


def under(points: Points, bottom: float = BOTTOM) -> QPainterPath:
    """Return the ground below a smooth line."""
    path = curve(points)
    path.lineTo(points[-1][0], bottom)
    path.lineTo(points[0][0], bottom)
    path.closeSubpath()
    return path


def trace(data: str) -> QPainterPath:
    """Return a path from absolute M, L, C, Q and Z commands, written as in SVG."""
    path = QPainterPath()
    words = re.sub(r"([MLCQZ])", r" \1 ", data).split()
    i, command = 0, "M"
    takes = {"M": 2, "L": 2, "C": 6, "Q": 4, "Z": 0}
    while i < len(words):
        if words[i] in takes:
            command = words[i]
            i += 1
        n = takes[command]
        v = [float(w) for w in words[i : i + n]]
        i += n
        if command == "M":
            path.moveTo(v[0], v[1])
            command = "L"
        elif command == "L":
            path.lineTo(v[0], v[1])
        elif command == "C":
            path.cubicTo(*v)
        elif command == "Q":
            path.quadTo(*v)
        else:
            path.closeSubpath()
    return path


# Strokes ------------------------------------------------------------------------------------------


def fill(
    p: QPainter, shape: QPainterPath | Points, colour: str | QBrush, alpha: float = 1.0
) -> None:
    path = shape if isinstance(shape, QPainterPath) else outline(shape)
    p.fillPath(path, colour if isinstance(colour, QBrush) else QBrush(ink(colour, alpha)))


def stroke(
    p: QPainter,
    shape: QPainterPath | Points,
    colour: str,
    width: float,
    alpha: float = 1.0,
    *,
    flat: bool = False,
    dash: Sequence[float] = (),
) -> None:
    path = shape if isinstance(shape, QPainterPath) else outline(shape, closed=False)
    pen = QPen(ink(colour, alpha), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if flat else Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dash:
        pen.setDashPattern(list(dash))
    p.strokePath(path, pen)


def disc(p: QPainter, x: float, y: float, r: float, colour: str, alpha: float = 1.0) -> None:
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), r, r)
    fill(p, path, colour, alpha)


def oval(
    p: QPainter, x: float, y: float, rx: float, ry: float, colour: str, alpha: float = 1.0
) -> None:
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), rx, ry)
    fill(p, path, colour, alpha)


def box(
    p: QPainter,
    x: float,
    y: float,
    w: float,
    h: float,
    colour: str | QBrush,
    alpha: float = 1.0,
    r: float = 0.0,
) -> None:
    path = QPainterPath()
    path.addRoundedRect(QRectF(x, y, w, h), r, r)
    fill(p, path, colour, alpha)


@contextmanager
def at(
    p: QPainter, x: float, y: float, scale: float = 1.0, turn: float = 0.0, flip: bool = False
) -> Iterator[None]:
    """Draw around (x, y): scaled, turned clockwise by degrees, mirrored."""
    p.save()
    p.translate(x, y)
    p.rotate(turn)
    p.scale(-scale if flip else scale, scale)
    yield
    p.restore()


@contextmanager
def within(p: QPainter, *shapes: QPainterPath) -> Iterator[None]:
    """Draw only inside all shapes."""
    p.save()
    for shape in shapes:
        p.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    yield
    p.restore()


def ribbon_path(bends: Points) -> list[tuple[QPainterPath, float]]:
    """Return the straight legs of a zigzag road with tight bends, and the width of each.

    bends are the outer points of the hairpins from the top down; the road widens downwards.
    """
    drops = [(b[1] - a[1]) * 0.3 for a, b in pairwise(bends)]
    out = []
    for i, (a, b) in enumerate(pairwise(bends)):
        side = 1 if b[0] > a[0] else -1
        drop = drops[i]
        leg = QPainterPath(QPointF(a[0] + side * drop * 1.6, a[1] - drop))
        if i:
            leg.cubicTo(
                QPointF(a[0] - side * drop * 0.6, a[1] - drop * 1.1),
                QPointF(a[0] - side * drop * 0.6, a[1] + drop * 0.7),
                QPointF(a[0] + side * drop * 1.8, a[1] + drop * 0.55),
            )
        after = drops[i + 1] if i + 1 < len(drops) else 0.0
        leg.lineTo(b[0] - side * after * 1.6, b[1] - after)
        out.append((leg, 4.5 + 1.5 * i))
    return out
