"""Sky, mountains, water and woods."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from brush import (
    BOTTOM,
    HEIGHT,
    LEFT,
    RIGHT,
    WIDTH,
    Point,
    Points,
    box,
    curve,
    disc,
    fall,
    fill,
    ink,
    jag,
    mix,
    outline,
    rugged,
    stroke,
    under,
    within,
)
from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QRadialGradient

# Sky ----------------------------------------------------------------------------------------------


def heaven(p: QPainter, stops: Sequence[tuple[float, str]], bottom: float = HEIGHT) -> None:
    box(p, LEFT, -20, RIGHT - LEFT, HEIGHT + 40, fall(0, bottom, [(w, c, 1) for w, c in stops]))


def sun(p: QPainter, x: float, y: float, r: float, colour: str, halo: float = 0.25) -> None:
    glow = QRadialGradient(QPointF(x, y), r * 3.2)
    glow.setColorAt(0.3, ink(colour, halo))
    glow.setColorAt(1, ink(colour, 0))
    disc_path = QPainterPath()
    disc_path.addEllipse(QPointF(x, y), r * 3.2, r * 3.2)
    fill(p, disc_path, QBrush(glow))
    disc(p, x, y, r, colour)


def stars(p: QPainter, rng: random.Random, n: int, bottom: float, colour: str = "#ffffff") -> None:
    for _ in range(n):
        y = bottom * rng.random() ** 1.3
        disc(p, rng.uniform(0, WIDTH), y, rng.uniform(0.9, 2.6), colour, rng.uniform(0.3, 0.95))


def cloud(p: QPainter, x: float, y: float, w: float, colour: str, alpha: float = 1.0) -> None:
    """Draw a long flat cloud of stacked lozenges, as a screen print has them."""
    h = w * 0.055
    for dx, dy, share in ((0, 0, 1.0), (0.16, -0.8, 0.58), (-0.14, 0.75, 0.62), (0.05, -1.5, 0.28)):
        ww = w * share
        box(p, x + dx * w - ww / 2, y + dy * h - h / 2, ww, h, colour, alpha, h / 2)


def aurora(p: QPainter, rng: random.Random, y: float, colour: str, alpha: float) -> None:
    """Draw one curtain: a waving lower hem with rays that fade upwards."""
    phase, wave = rng.uniform(0, 6), rng.uniform(140, 210)
    x = float(LEFT)
    while x < RIGHT:
        w = rng.uniform(10, 34)
        hem = y + 60 * math.sin(x / wave + phase) + 26 * math.sin(x / 61 + phase * 2)
        tall = 330 + 110 * math.sin(x / 170 + phase * 1.7) + rng.uniform(-40, 40)
        a = alpha * rng.uniform(0.55, 1)
        stops = [(0, colour, 0.0), (0.75, colour, a), (0.97, mix(colour, "#ffffff", 0.35), a)]
        slope = 26 * math.cos(x / wave + phase) * w / wave
        quad = [(x, hem - tall), (x + w, hem - tall), (x + w, hem + slope * 2.2), (x, hem)]
        fill(p, quad, fall(hem - tall, hem + 8, [*stops, (1, colour, 0.0)]))
        x += w


def birds(p: QPainter, spots: Points, size: float, colour: str) -> None:
    for x, y in spots:
        path = QPainterPath(QPointF(x - size, y - size * 0.25))
        path.quadTo(x - size * 0.35, y - size * 0.6, x, y)
        path.quadTo(x + size * 0.4, y - size * 0.65, x + size, y - size * 0.35)
        stroke(p, path, colour, size * 0.16)


# Mountains ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Rock:
    """The colours of a massif: its shaded and lit faces, its snow, and the mist at its foot."""

    shade: str
    lit: str
    snow: str = "#f6f3ec"
    mist: str = "#ffffff"


def massif(
    p: QPainter,
    rng: random.Random,
    ridge: Points,
    base: float,
    rock: Rock,
    *,
    light: int = 1,
    snow: float = 0,
    rough: float = 1.0,
    fog: float = 0.0,
    detail: float = 1.0,
) -> QPainterPath:
    """Draw mountains under a ridge line given from left to right, lit from one side.

    snow is the height (y) of the snow line, 0 for none; fog is how much of the foot is lost.
    """
    line = rugged(rng, ridge, 30, 5.5 * rough)
    silhouette = outline([*line, (line[-1][0], BOTTOM), (line[0][0], BOTTOM)])
    clip = outline([*line, (line[-1][0], base), (line[0][0], base)])
    lit, wedges = QPainterPath(), []
    for peak, left, right in _peaks(ridge):
        low = right if light > 0 else left
        tall = base - peak[1]
        foot = (peak[0] - light * rng.uniform(-0.02, 0.16) * tall, base)
        spine = jag(rng, peak, foot, max(4, round(tall / 75)), 17 * rough)
        valley = jag(rng, low, (low[0] + light * rng.uniform(0.0, 0.1) * tall, base), 6, 15 * rough)
        edge = [q for q in line if min(peak[0], low[0]) <= q[0] <= max(peak[0], low[0])]
        edge = edge if light > 0 else edge[::-1]
        face = outline([peak, *edge, low, *valley, *spine[::-1]])
        lit = lit.united(face)
        wedges += _wedges(rng, spine, edge, tall, light, detail)
        dark_edge = [q for q in line if min(peak[0], (left if light > 0 else right)[0]) <= q[0]]
        dark_edge = [
            q for q in dark_edge if q[0] <= max(peak[0], (left if light > 0 else right)[0])
        ]
        for q in rng.sample(dark_edge, min(len(dark_edge), round(2 * detail))):
            wedges.append((_wedge(rng, q, tall * 0.8, -light), 0.22))
    with within(p, clip):
        fill(p, silhouette, rock.shade)
        fill(p, lit, rock.lit)
        for wedge, tone in wedges:
            fill(p, wedge, _tone(rock.shade, rock.lit, tone), 0.9)
        if snow:
            cap = _snow_cap(rng, ridge, snow)
            cold = mix(rock.snow, rock.shade, 0.42)
            with within(p, cap):
                fill(p, silhouette, cold)
                fill(p, lit, rock.snow)
                for wedge, tone in wedges:
                    fill(p, wedge, _tone(cold, rock.snow, tone), 0.85)
        if fog:
            top = min(q[1] for q in ridge)
            start = top + (base - top) * (1 - fog)
            veil = [(0, rock.mist, 0.0), (0.75, rock.mist, 0.8), (1, rock.mist, 0.95)]
            box(p, LEFT, start, RIGHT - LEFT, base - start, fall(start, base, veil))
    return clip


def _tone(shade: str, lit: str, tone: float) -> str:
    return mix(shade, lit, tone) if tone >= 0 else mix(shade, "#0b1b28", -tone)


def _peaks(ridge: Points) -> list[tuple[Point, Point, Point]]:
    """Return each summit with the lowest points beside it."""
    tops = [
        i
        for i in range(len(ridge))
        if (i == 0 or ridge[i - 1][1] > ridge[i][1])
        and (i == len(ridge) - 1 or ridge[i + 1][1] >= ridge[i][1])
    ]
    out = []
    for n, i in enumerate(tops):
        before = ridge[(tops[n - 1] if n else 0) : i + 1]
        after = ridge[i : (tops[n + 1] + 1 if n + 1 < len(tops) else len(ridge))]
        out.append((ridge[i], max(before, key=lambda q: q[1]), max(after, key=lambda q: q[1])))
    return out


def _wedge(rng: random.Random, q: Point, tall: float, side: float) -> QPainterPath:
    a = (q[0] + side * rng.uniform(0.1, 0.3) * tall, q[1] + rng.uniform(0.3, 0.62) * tall)
    b = (q[0] + side * rng.uniform(0.0, 0.09) * tall, q[1] + rng.uniform(0.2, 0.5) * tall)
    return outline([*jag(rng, q, a, 4, 5), *jag(rng, a, b, 2, 4)[1:], *jag(rng, b, q, 3, 4)[1:-1]])


def _wedges(
    rng: random.Random, spine: Points, edge: Points, tall: float, light: int, detail: float
) -> list[tuple[QPainterPath, float]]:
    out = []
    for _ in range(round(3 * detail)):
        q = spine[rng.randrange(1, max(2, len(spine) - 2))]
        out.append((_wedge(rng, q, tall * 0.8, light), rng.choice((0.0, 0.25, 0.5))))
        q = spine[rng.randrange(0, max(1, len(spine) - 2))]
        out.append((_wedge(rng, q, tall * 0.8, -light), rng.choice((0.3, -0.18, -0.25))))
    for q in rng.sample(list(edge), min(len(edge), round(2 * detail))):
        out.append((_wedge(rng, q, tall * 0.7, light * 0.6), rng.choice((0.15, 0.45))))
    return out


def _snow_cap(rng: random.Random, ridge: Points, snow: float) -> QPainterPath:
    x, down = ridge[0][0] - 40, True
    hem: list[Point] = [(x, snow)]
    while x < ridge[-1][0] + 40:
        x += rng.uniform(12, 30)
        hem.append((x, snow + (rng.uniform(16, 92) if down else -rng.uniform(10, 50))))
        down = not down
    return outline([(ridge[0][0] - 40, -50), *hem, (ridge[-1][0] + 40, -50)])


def hills(p: QPainter, points: Points, colour: str, bottom: float = BOTTOM) -> QPainterPath:
    path = under(points, bottom)
    fill(p, path, colour)
    return path


def mist(p: QPainter, y: float, h: float, colour: str, alpha: float) -> None:
    """Draw a band of mist: densest at its middle."""
    stops = [(0, colour, 0.0), (0.55, colour, alpha), (0.7, colour, alpha), (1, colour, 0.0)]
    box(p, LEFT, y, RIGHT - LEFT, h, fall(y, y + h, stops))


def bank(p: QPainter, rng: random.Random, y: float, colour: str, alpha: float, n: int = 7) -> None:
    """Draw a bank of mist as long flat lozenges over one another."""
    for i in range(n):
        w, h = rng.uniform(320, 760), rng.uniform(22, 44)
        x = rng.uniform(-260, WIDTH - 100)
        box(p, x, y + i * 13 + rng.uniform(-8, 8), w, h, colour, alpha, h / 2)


# Water --------------------------------------------------------------------------------------------


def water(
    p: QPainter,
    rng: random.Random,
    top: float,
    stops: Sequence[tuple[float, str]],
    glint: str,
    *,
    under_sun: float | None = None,
    glints: int = 24,
    bottom: float = BOTTOM,
    alpha: float = 0.7,
) -> None:
    """Draw a level sheet of water whose glints grow towards the viewer."""
    brush = fall(top, bottom, [(w, c, 1) for w, c in stops])
    box(p, LEFT, top, RIGHT - LEFT, bottom - top, brush)
    for k in range(glints):
        t = k / glints
        y = top + 8 + (min(bottom, 1500) - top) * t * t
        w = rng.uniform(40, 190) * (1 + t)
        if under_sun is not None and k % 4:
            x = under_sun + rng.gauss(0, 36 + 50 * t) - w / 2
        else:
            x = rng.uniform(-40, WIDTH - 60)
        h = 2.2 + 4 * t
        box(p, x, y, w, h, glint, alpha * (1 - t * 0.75), h / 2)


def waterfall(
    p: QPainter,
    rng: random.Random,
    top: Point,
    bottom: Point,
    width: float,
    colour: str = "#ffffff",
    shade: str = "#bcd3d6",
) -> None:
    """Draw a fall that widens downwards, with darker strands in it and spray at its foot."""
    n = max(3, round((bottom[1] - top[1]) / 60))
    mid = jag(rng, top, bottom, n, width * 0.12)
    left = [(x - width * (0.28 + 0.34 * i / n), y) for i, (x, y) in enumerate(mid)]
    right = [(x + width * (0.28 + 0.34 * i / n), y) for i, (x, y) in enumerate(mid)]
    fill(p, outline([*left, *right[::-1]]), colour)
    for _ in range(max(1, round(width / 9))):
        f = rng.uniform(-0.4, 0.4)
        i = rng.randrange(0, max(1, n - 2))
        j = min(n, i + rng.randrange(2, n))
        strand = [(mid[k][0] + f * width * (0.6 + 0.6 * k / n), mid[k][1]) for k in range(i, j + 1)]
        stroke(p, strand, shade, max(1.5, width * 0.06), 0.8)
    for _ in range(6):
        r = width * rng.uniform(0.25, 0.55)
        disc(p, bottom[0] + rng.gauss(0, width * 0.5), bottom[1], r, colour, 0.55)


def ribbon(
    p: QPainter, spine: Points, widths: Sequence[float], colour: str, alpha: float = 1.0
) -> None:
    """Draw a river or road: a smooth band through the spine, as wide as told at each point."""
    left, right = [], []
    for i, (x, y) in enumerate(spine):
        a, b = spine[max(0, i - 1)], spine[min(len(spine) - 1, i + 1)]
        d = math.dist(a, b) or 1
        nx, ny = -(b[1] - a[1]) / d, (b[0] - a[0]) / d
        left.append((x + nx * widths[i] / 2, y + ny * widths[i] / 2))
        right.append((x - nx * widths[i] / 2, y - ny * widths[i] / 2))
    path = curve(left)
    path.lineTo(*right[-1])
    path.connectPath(curve(right[::-1]))
    path.closeSubpath()
    fill(p, path, colour, alpha)


# Woods --------------------------------------------------------------------------------------------


def pine(path: QPainterPath, x: float, y: float, h: float, rng: random.Random) -> None:
    """Add one spruce that stands at (x, y)."""
    w = h * rng.uniform(0.17, 0.22)
    tiers = 6 if h > 90 else 4
    left: list[Point] = []
    right: list[Point] = []
    for k in range(1, tiers + 1):
        f = (k / tiers) ** 0.9
        yy = y - h * (1 - f) * 0.94 - h * 0.05
        reach = w * (0.16 + 0.84 * f)
        left += [(x - reach * rng.uniform(0.88, 1.1), yy), (x - reach * 0.48, yy - h * 0.035)]
        right += [(x + reach * rng.uniform(0.88, 1.1), yy), (x + reach * 0.48, yy - h * 0.035)]
    trunk = w * 0.12
    points = [(x, y - h), *left[:-1], (x - trunk, left[-2][1]), (x - trunk, y + 6)]
    points += [(x + trunk, y + 6), (x + trunk, right[-2][1]), *right[:-1][::-1]]
    path.addPath(outline(points))


def pines(
    p: QPainter,
    rng: random.Random,
    ground: Callable[[float], float] | float,
    colour: str,
    span: tuple[float, float] = (LEFT, RIGHT),
    tall: tuple[float, float] = (50, 110),
    step: float = 24,
) -> None:
    path = QPainterPath()
    path.setFillRule(path.fillRule().WindingFill)
    x = span[0]
    while x < span[1]:
        y = ground(x) if callable(ground) else ground
        pine(path, x, y, rng.uniform(*tall), rng)
        x += step * rng.uniform(0.5, 1.5)
    fill(p, path, colour)


def leafy(
    p: QPainter, rng: random.Random, x: float, y: float, h: float, colours: Sequence[str]
) -> None:
    """Draw one birch: a pale trunk and a crown of two tones."""
    stroke(p, [(x, y), (x + h * 0.02, y - h * 0.6)], mix(colours[0], "#f6f3ec", 0.55), h * 0.035)
    for colour, dx in ((colours[0], 0.0), (colours[1], 0.07)):
        ring = [
            (
                x + h * (dx + (0.24 - dx) * rng.uniform(0.8, 1.1) * math.cos(k * math.tau / 9)),
                y - h * (0.62 - 0.37 * rng.uniform(0.85, 1.05) * math.sin(k * math.tau / 9)),
            )
            for k in range(9)
        ]
        fill(p, curve(ring, closed=True), colour)


def foreground(
    p: QPainter,
    rng: random.Random,
    colour: str,
    y: float = 1560,
    trees: str = "both",
    tall: tuple[float, float] = (150, 330),
) -> None:
    """Draw a dark calm ground for the words to stand on, with spruces at the edges only."""
    hills(p, [(LEFT, y - 40), (250, y + 30), (560, y + 90), (850, y + 36), (RIGHT, y - 30)], colour)
    for side, span in (("left", (LEFT, 190.0)), ("right", (WIDTH - 200.0, RIGHT))):
        if trees in ("both", side):
            pines(
                p,
                rng,
                lambda x: y + 20 + 60 * math.sin(x / WIDTH * math.pi),
                colour,
                span,
                tall,
                44,
            )
