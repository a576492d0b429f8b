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
from PySide6.QtGui import QBrush, QLinearGradient, QPainter, QPainterPath, QRadialGradient
from rock import folds, grounded, peaks, snow_cap, tone, wedge, wedges


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
    """Draw a long flat cloud of stacked lozenges, as a screen print has them; no two are alike."""
    rng = random.Random(f"{x} {y} {w}")
    h = w * 0.052
    whole = lozenge(x - w / 2, y - h / 2, w, h)
    lean = rng.choice((-1, 1))
    rows = [(0.2 * lean, -0.85, 0.55), (-0.16 * lean, 0.8, 0.6), (0.1 * lean, -1.6, 0.3)]
    for dx, dy, share in [*rows, (0.34 * lean, 1.3, 0.24)][: rng.choice((2, 3, 3, 4))]:
        ww = w * share * rng.uniform(0.8, 1.25)
        middle = x + (dx + rng.uniform(-0.07, 0.07)) * w
        whole = whole.united(lozenge(middle - ww / 2, y + dy * h - h / 2, ww, h))
    fill(p, whole, colour, alpha)


def billow(
    p: QPainter,
    rng: random.Random,
    span: tuple[float, float],
    y: float,
    tall: float,
    colour: str,
    alpha: float = 0.95,
) -> None:
    """Draw a bank of cloud that billows above and dissolves below, its middle at y."""
    x0, x1 = span
    whole = QPainterPath()
    n = max(5, round((x1 - x0) / (tall * 0.42)))
    for k in range(n + 1):
        t = k / n
        swell = math.sin(math.pi * min(1.0, 0.08 + 0.84 * t)) ** 0.6
        size = tall * swell * rng.uniform(0.24, 0.46)
        puff = QPainterPath()
        middle = QPointF(x0 + (x1 - x0) * t, y + tall * (0.16 - 0.24 * swell * rng.random()))
        puff.addEllipse(middle, size * 1.7, size)
        whole = whole.united(puff)
    top, low = y - tall * 0.5, y + tall * 0.5
    fill(p, whole, fall(top, low, [(0, colour, alpha), (0.5, colour, alpha), (1, colour, 0.1)]))


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
        pale = mix(colour, "#ffffff", 0.4)
        stops = [(0, colour, 0.0), (0.5, colour, a * 0.42), (0.8, colour, a), (0.88, pale, a)]
        quad = [(x, low - tall), (x + 6, low - tall), (x + 6, hem(x + 6) + 60), (x, low + 60)]
        fill(p, quad, fall(low - tall, low + 60, [*stops, (0.93, colour, a * 0.5), (1, colour, 0)]))
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
    ridge = grounded(ridge, base)
    line = rugged(rng, ridge, 30, 5.5 * rough)
    silhouette = outline([*line, (line[-1][0], BOTTOM), (line[0][0], BOTTOM)])
    clip = outline([*line, (line[-1][0], base), (line[0][0], base)])
    lit, planes = QPainterPath(), []
    for peak, left, right in peaks(ridge):
        low = right if light > 0 else left
        tall = base - peak[1]
        foot = (peak[0] - light * rng.uniform(-0.02, 0.16) * tall, base)
        spine = jag(rng, peak, foot, max(4, round(tall / 75)), 17 * rough)
        valley = jag(rng, low, (low[0] + light * rng.uniform(0.0, 0.1) * tall, base), 6, 15 * rough)
        edge = [q for q in line if min(peak[0], low[0]) <= q[0] <= max(peak[0], low[0])]
        edge = edge if light > 0 else edge[::-1]
        face = outline([peak, *edge, low, *valley, *spine[::-1]])
        lit = lit.united(face)
        planes += wedges(rng, spine, edge, tall, light, detail)
        dark_edge = [q for q in line if min(peak[0], (left if light > 0 else right)[0]) <= q[0]]
        dark_edge = [
            q for q in dark_edge if q[0] <= max(peak[0], (left if light > 0 else right)[0])
        ]
        for q in rng.sample(dark_edge, min(len(dark_edge), round(2 * detail))):
            planes.append((wedge(rng, q, tall * 0.8, -light), 0.22))
    with within(p, clip):
        fill(p, silhouette, rock.shade)
        caps = snow_cap(rng, ridge, snow) if snow else None
        cold = mix(rock.snow, rock.shade, 0.42)
        if caps:
            with within(p, caps[0]):
                fill(p, silhouette, cold)
        fill(p, lit, rock.lit)
        if caps:
            with within(p, caps[1]):
                fill(p, lit, rock.snow)
        for plane, share in folds(line, base, light):
            fill(p, plane, tone(rock.shade, rock.lit, share), 0.5)
        for plane, share in planes:
            fill(p, plane, tone(rock.shade, rock.lit, share), 0.9)
        if caps:
            with within(p, caps[1]):
                for plane, share in planes:
                    fill(p, plane, tone(cold, rock.snow, share), 0.92)
        if fog:
            top = min(q[1] for q in ridge)
            start = top + (base - top) * (1 - fog)
            veil = [(0, rock.mist, 0.0), (0.75, rock.mist, 0.8), (1, rock.mist, 0.95)]
            box(p, LEFT, start, RIGHT - LEFT, base - start, fall(start, base, veil))
    return clip


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
    own = random.Random(f"{x0} {x1} {top}")
    spurs = max(3, round((x1 - x0) / 78))
    with within(p, shape):
        fill(p, shape, rock.shade)
        for share, thick in ((0.045, 0.03), (0.13, 0.05), (0.22, 0.02), (0.29, 0.06), (0.4, 0.025)):
            y = top + tall * share
            line = rugged(rng, [(x0, y + 4), (x1, y - 4)], 120, 1.2)
            low = [(x, y + tall * thick * own.uniform(0.8, 1.2)) for x, y in line[::-1]]
            fill(p, outline([*line, *low]), stripe)
        for k in range(spurs + 1):
            x = x0 + (x1 - x0) * (k + own.uniform(-0.22, 0.22)) / spurs
            high = own.uniform(0.0, 0.1) if k % 2 else own.uniform(0.2, 0.34)
            y = top + tall * high
            w = (x1 - x0) / spurs * own.uniform(0.5, 0.8)
            left = jag(own, (x, y), (x - w, base), 7, 5)
            right = jag(own, (x, y), (x + w * 0.9, base), 7, 5)
            crease = jag(own, (x, y), (x + w * own.uniform(-0.1, 0.25), base), 7, 6)
            fill(p, outline([*left, *crease[::-1]]), rock.lit)
            fill(p, outline([*crease, *right[::-1]]), mix(rock.lit, rock.shade, 0.72))
            for drop in (0.12, 0.24, 0.36):
                yy = y + tall * drop
                half = w * drop / (1 - high)
                stroke(p, [(x - half * 0.92, yy), (x + half * 0.3, yy - 2)], stripe, 2.6, 0.7)
        if rock.snow:
            stroke(p, rim, rock.snow, 12)


def hills(p: QPainter, points: Points, colour: str, bottom: float = BOTTOM) -> QPainterPath:
    path = under(points, bottom)
    fill(p, path, colour)
    return path


def mist(p: QPainter, y: float, h: float, colour: str, alpha: float) -> None:
    """Draw a band of mist: densest at its middle."""
    stops = [(0, colour, 0.0), (0.55, colour, alpha), (0.7, colour, alpha), (1, colour, 0.0)]
    box(p, LEFT, y, RIGHT - LEFT, h, fall(y, y + h, stops))


def drift(p: QPainter, y: float, h: float, colour: str, alpha: float) -> None:
    """Draw a band of mist alone on a layer that moves: it thins out towards both sides."""
    mist(p, y, h, colour, alpha)
    sides = QLinearGradient(0, 0, WIDTH, 0)
    for where, share in ((0.05, 0.0), (0.26, 1.0), (0.74, 1.0), (0.95, 0.0)):
        sides.setColorAt(where, ink("#000000", share))
    p.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    box(p, LEFT, -20, RIGHT - LEFT, HEIGHT + 40, QBrush(sides))
    p.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


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
    half = [width * (0.07 + 0.55 * (i / n) ** 0.55) for i in range(n + 1)]
    left = [(x - w, y) for (x, y), w in zip(mid, half, strict=True)]
    right = [(x + w, y) for (x, y), w in zip(mid, half, strict=True)]
    fill(p, outline([*left, *right[::-1]]), colour)
    for _ in range(max(1, round(width / 9))):
        f = rng.uniform(-0.4, 0.4)
        i = rng.randrange(0, max(1, n - 2))
        j = min(n, i + rng.randrange(2, n))
        strand = [(mid[k][0] + f * half[k] * 1.7, mid[k][1]) for k in range(i, j + 1)]
        stroke(p, strand, shade, max(1.5, width * 0.06), 0.8)
    for _ in range(6):
        r = width * rng.uniform(0.25, 0.55)
        spray = lozenge(
            bottom[0] + rng.gauss(0, width * 0.5) - r * 2, bottom[1] - r * 0.4, r * 4, r
        )
        fill(p, spray, colour, 0.4)


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
