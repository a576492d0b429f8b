"""How a massif is built: its summits, the planes of its faces and its snow."""

from __future__ import annotations

import math
import random

from brush import LEFT, RIGHT, Point, Points, jag, mix, outline
from PySide6.QtGui import QPainterPath


def grounded(ridge: Points, base: float) -> list[Point]:
    """Let a ridge that ends within the picture run down to its foot."""
    (x0, y0), (x1, y1) = ridge[0], ridge[-1]
    before = [(x0 - (base - y0) * 0.45, base)] if x0 > LEFT and y0 < base else []
    after = [(x1 + (base - y1) * 0.45, base)] if x1 < RIGHT and y1 < base else []
    return [*before, *ridge, *after]


def tone(shade: str, lit: str, tone: float) -> str:
    return mix(shade, lit, tone) if tone >= 0 else mix(shade, "#0b1b28", -tone)


def peaks(ridge: Points) -> list[tuple[Point, Point, Point]]:
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


def wedge(rng: random.Random, q: Point, tall: float, side: float) -> QPainterPath:
    a = (q[0] + side * rng.uniform(0.1, 0.3) * tall, q[1] + rng.uniform(0.3, 0.62) * tall)
    b = (q[0] + side * rng.uniform(0.0, 0.09) * tall, q[1] + rng.uniform(0.2, 0.5) * tall)
    return outline([*jag(rng, q, a, 4, 5), *jag(rng, a, b, 2, 4)[1:], *jag(rng, b, q, 3, 4)[1:-1]])


def wedges(
    rng: random.Random, spine: Points, edge: Points, tall: float, light: int, detail: float
) -> list[tuple[QPainterPath, float]]:
    out = []
    for _ in range(round(3 * detail)):
        q = spine[rng.randrange(1, max(2, len(spine) - 2))]
        out.append((wedge(rng, q, tall * 0.8, light), rng.choice((0.0, 0.25, 0.5))))
        q = spine[rng.randrange(0, max(1, len(spine) - 2))]
        out.append((wedge(rng, q, tall * 0.8, -light), rng.choice((0.3, -0.18, -0.25))))
    picked = rng.sample(list(edge), min(len(edge), round(2 * detail)))
    return out + [
        (wedge(rng, q, tall * 0.7, light * 0.6), rng.choice((0.15, 0.45))) for q in picked
    ]


def folds(line: Points, base: float, light: int) -> list[tuple[QPainterPath, float]]:
    """Return the lesser folds of long slopes, which have no summit of their own to give them any."""
    own = random.Random(f"{line[0]} {line[-1]} {len(line)}")
    out = []
    x = max(line[0][0], -60.0) + own.uniform(20, 90)
    while x < min(line[-1][0], 1140):
        q = min(line, key=lambda spot: abs(spot[0] - x))
        tall = base - q[1]
        if tall > 150:
            start = (q[0] + own.uniform(-20, 20), q[1] + tall * own.uniform(0.08, 0.45))
            side = -light if own.random() < 0.3 else light
            out.append((wedge(own, start, tall * 0.75, side), own.choice((0.3, 0.42, 0.62, -0.1))))
        x += own.uniform(55, 130)
    return out


def snow_cap(rng: random.Random, ridge: Points, snow: float) -> tuple[QPainterPath, QPainterPath]:
    """Return where snow lies on the shaded faces and on the lit ones, where it has melted higher up.

    It hangs down the gullies in tongues, most of them short, between ribs of bare rock.
    """
    x, down = ridge[0][0] - 40, True
    rough: list[Point] = [(x, snow)]
    while x < ridge[-1][0] + 40:
        x += rng.uniform(12, 30)
        rough.append((x, snow + (rng.uniform(16, 92) if down else -rng.uniform(10, 50))))
        down = not down
    own = random.Random(f"{rough[-1]}")
    return _cap(own, ridge, snow, 1.0), _cap(own, ridge, snow - 24, 0.8)


def _cap(rng: random.Random, ridge: Points, snow: float, reach: float) -> QPainterPath:
    start, stop = ridge[0][0] - 40, ridge[-1][0] + 40
    swell = rng.uniform(0, 6)
    x = start
    hem: list[Point] = [(x, snow)]
    while x < stop:
        w = rng.uniform(9, 26) if rng.random() < 0.7 else rng.uniform(26, 64)
        base = snow + 22 * math.sin(x / 97 + swell) + 15 * math.sin(x / 41 + swell * 2)
        long = (10 + 124 * rng.random() ** 2.6 + w * 0.5) * reach
        tip = x + w * rng.uniform(0.3, 0.7) + long * rng.uniform(-0.12, 0.12)
        hem.append((x + w * 0.2, base + long * rng.uniform(0.2, 0.4)))
        hem.append((tip, base + long))
        hem.append((x + w * 0.86, base + long * rng.uniform(0.1, 0.5)))
        rib = rng.uniform(4, 13) if rng.random() < 0.75 else rng.uniform(13, 34)
        bare = rng.uniform(4, 52) if rng.random() < 0.7 else rng.uniform(40, 86)
        hem.append((x + w + rib * rng.uniform(0.3, 0.7), base - bare * reach))
        x += w + rib
    return outline([(start, -50), *hem, (stop, -50)])
