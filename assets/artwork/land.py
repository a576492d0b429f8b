"""Sky, mountains, water and woods."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
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


def lozenge(x: float, y: float, w: float, h: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(x, y, w, h, h / 2, h / 2)
    return path


def cloud(p: QPainter, x: float, y: float, w: float, colour: str, alpha: float = 1.0) -> None:
    """Draw a long flat cloud of stacked lozenges, as a screen print has them."""
    h = w * 0.055
    whole = QPainterPath()
    for dx, dy, share in ((0, 0, 1.0), (0.16, -0.8, 0.58), (-0.14, 0.75, 0.62), (0.05, -1.5, 0.28)):
        ww = w * share
        whole = whole.united(lozenge(x + dx * w - ww / 2, y + dy * h - h / 2, ww, h))
    fill(p, whole, colour, alpha)


def aurora(p: QPainter, rng: random.Random, y: float, colour: str, alpha: float) -> None:
    """Draw one curtain: a waving lower hem with rays that fade upwards."""
    phase, wave = rng.uniform(0, 6), rng.uniform(140, 210)
    rays = [rng.random() for _ in range(90)]

    def hem(x: float) -> float:
        return y + 60 * math.sin(x / wave + phase) + 26 * math.sin(x / 61 + phase * 2)

    p.setRenderHint(p.RenderHint.Antialiasing, False)
    for x in range(LEFT, RIGHT, 6):
        t = (x - LEFT) / 14
        k, f = int(t), t - int(t)
        ray = rays[k % 90] * (1 - f) + rays[(k + 1) % 90] * f
        low, tall = hem(x), 320 + 110 * math.sin(x / 170 + phase * 1.7) + 90 * ray
        a = alpha * (0.4 + 0.6 * ray)
        stops = [(0, colour, 0.0), (0.75, colour, a), (0.96, mix(colour, "#ffffff", 0.35), a)]
        quad = [(x, low - tall), (x + 6, low - tall), (x + 6, hem(x + 6)), (x, low)]
        fill(p, quad, fall(low - tall, low + 10, [*stops, (1, colour, a * 0.6)]))
    p.setRenderHint(p.RenderHint.Antialiasing)


def birds(p: QPainter, spots: Points, size: float, colour: str) -> None:
    for x, y in spots:
        path = QPainterPath(QPointF(x - size, y - size * 0.25))
        path.quadTo(x - size * 0.35, y - size * 0.6, x, y)
        path.quadTo(x + size * 0.4, y - size * 0.65, x + size, y - size * 0.35)
        stroke(p, path, colour, size * 0.16)


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
    ridge = _grounded(ridge, base)
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


def _grounded(ridge: Points, base: float) -> list[Point]:
    """Let a ridge that ends within the picture run down to its foot."""
    (x0, y0), (x1, y1) = ridge[0], ridge[-1]
    before = [(x0 - (base - y0) * 0.45, base)] if x0 > LEFT and y0 < base else []
    after = [(x1 + (base - y1) * 0.45, base)] if x1 < RIGHT and y1 < base else []
    return [*before, *ridge, *after]


def streak(
    p: QPainter, rng: random.Random, top: Point, tall: float, width: float, colour: str
) -> None:
    """Draw snow that lies in a gully: broken, widest in the middle, pointed at both ends."""
    foot = (top[0] + rng.uniform(-0.12, 0.12) * tall, top[1] + tall)
    left = jag(rng, top, foot, 7, width * 0.22)
    n = len(left) - 1
    right = [
        (x + width * math.sin(math.pi * i / n) * rng.uniform(0.6, 1.3), y)
        for i, (x, y) in enumerate(left)
    ]
    fill(p, outline([*left, *right[::-1]]), colour)


def table(
    p: QPainter,
    rng: random.Random,
    span: tuple[float, float],
    top: float,
    base: float,
    rock: Rock,
    stripe: str,
) -> None:
    """Draw a flat-topped mountain of level strata, cut by gullies that end in scree."""
    x0, x1 = span
    slope = (base - top) * 0.42
    rim = rugged(rng, [(x0 + slope, top + 10), (x1 - slope, top)], 36, 4)
    shape = outline(
        [
            (x0, base),
            *rugged(rng, [(x0, base), rim[0]], 40, 5)[1:],
            *rim[1:],
            *rugged(rng, [rim[-1], (x1, base)], 40, 5)[1:],
        ]
    )
    tall = base - top
    with within(p, shape):
        fill(p, shape, rock.shade)
        for k, share in enumerate((0.05, 0.16, 0.3, 0.42, 0.55)):
            line = rugged(rng, [(x0, top + tall * share), (x1, top + tall * share)], 46, 3)
            low = [(x, y + (15 if k < 2 else 8)) for x, y in line[::-1]]
            fill(p, outline([*line, *low]), stripe)
        n = max(3, round((x1 - x0) / 72))
        for k in range(n + 1):
            x = x0 + (x1 - x0) * (k + rng.uniform(-0.2, 0.2)) / n
            y = top + tall * rng.uniform(0.0, 0.12)
            w = (x1 - x0) / n * rng.uniform(0.5, 0.7)
            cut = jag(rng, (x, y), (x - w * 0.3, top + tall * 0.5), 4, 5)
            fill(
                p,
                outline(
                    [
                        *cut,
                        (x - w, base),
                        (x + w, base),
                        *jag(rng, (x + w * 0.3, top + tall * 0.5), (x + 6, y), 4, 5),
                    ]
                ),
                rock.lit,
            )
            fill(
                p,
                outline(
                    [
                        (x + 2, y),
                        *jag(rng, (x + w * 0.1, top + tall * 0.5), (x + w * 0.4, base), 3, 5),
                        (x + w, base),
                        (x + w * 0.3, top + tall * 0.5),
                    ]
                ),
                mix(rock.lit, rock.shade, 0.5),
            )
        if rock.snow:
            stroke(p, rim, rock.snow, 12)


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
    picked = rng.sample(list(edge), min(len(edge), round(2 * detail)))
    return out + [
        (_wedge(rng, q, tall * 0.7, light * 0.6), rng.choice((0.15, 0.45))) for q in picked
    ]


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
    whole = QPainterPath()
    for i in range(n):
        w, h = rng.uniform(320, 760), rng.uniform(22, 44)
        x = rng.uniform(-260, WIDTH - 100)
        whole = whole.united(lozenge(x, y + i * 13 + rng.uniform(-8, 8), w, h))
    fill(p, whole, colour, alpha)


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
