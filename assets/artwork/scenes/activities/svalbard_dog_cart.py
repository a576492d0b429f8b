"""The poster of activities/svalbard-dog-cart."""

from __future__ import annotations

import random

from brush import (
    BOTTOM,
    LEFT,
    RIGHT,
    Points,
    at,
    box,
    curve,
    fall,
    fill,
    mix,
    outline,
    rugged,
    stroke,
    trace,
    within,
)
from cliffs import boulder, facets
from land import cloud, heaven, hills, mist, ribbon, sun, water
from people import husky, person
from PySide6.QtGui import QPainter
from sheet import Sheet, Sway, scene
from surf import plume
from wheels import wheel


def plateau(
    p: QPainter,
    rng: random.Random,
    rim: Points,
    base: float,
    tones: tuple[str, str, str, str],
    haze: str,
) -> None:
    """Draw a flat-topped mountain: a wall in level beds above, fans of scree below."""
    line = rugged(rng, rim, 34, 5)
    shape = outline([*line, (line[-1][0], base), (line[0][0], base)])
    x0, x1 = line[0][0], line[-1][0]
    top = min(y for _, y in line)
    tall = base - top
    facets(p, rng, shape, (x0, top - 20, x1, base), tones[:3], step=40, tall=tall * 0.24)
    with within(p, shape):
        for share in (0.1, 0.24, 0.34):
            bed = rugged(rng, [(x0, top + tall * share), (x1, top + tall * (share + 0.02))], 50, 4)
            low = [(x, y + rng.uniform(3, 11)) for x, y in bed]
            fill(p, outline([*bed, *low[::-1]]), tones[3], 0.6)
        x = x0
        while x < x1:
            w = rng.uniform(46, 104)
            y = top + tall * rng.uniform(0.26, 0.56)
            tip = x + w * rng.uniform(0.35, 0.65)
            fill(
                p,
                [(tip, y), (x - w * 0.1, base), (tip + w * 0.14, base)],
                mix(tones[2], tones[3], 0.4),
            )
            fill(
                p,
                [(tip, y), (tip + w * 0.14, base), (x + w * 1.1, base)],
                mix(tones[1], tones[0], 0.3),
            )
            x += w * rng.uniform(0.62, 1.0)
        fill(p, shape, fall(top + tall * 0.3, base, [(0, haze, 0), (1, haze, 0.8)]))


def cotton(p: QPainter, rng: random.Random, x: float, y: float, tall: float, stem: str) -> None:
    """Draw a tuft of cotton grass that the wind bends to the right."""
    lean = tall * rng.uniform(0.12, 0.3)
    stroke(p, curve([(x, y), (x + lean * 0.3, y - tall * 0.6), (x + lean, y - tall)]), stem, 2.6)
    size = rng.uniform(0.55, 1.05)
    with at(p, x + lean, y - tall, size, rng.uniform(-10, 25)):
        fill(
            p,
            trace(
                "M-4 2 C-8 -8 2 -14 12 -12 C22 -12 30 -4 26 2 C22 10 12 8 8 12 C2 12 -2 8 -4 2 Z"
            ),
            "#fdf6e4",
        )
        fill(p, trace("M-4 2 C0 6 10 4 26 2 C22 10 12 8 8 12 C2 12 -2 8 -4 2 Z"), "#e3d2b4")


@scene("activities/svalbard-dog-cart", (0.5, 0.48))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#3f6390"), (0.2, "#98a4b6"), (0.34, "#f2bd8c"), (0.46, "#fee6b4")])
    sun(s.sky, 610, 744, 74, "#fff6da", 0.55)
    cloud(s.sky, 330, 430, 460, "#f6d2ac", 0.6)
    cloud(s.sky, 840, 300, 300, "#f6d2ac", 0.45)
    f = s.far
    plateau(
        f,
        r,
        [(400, 980), (520, 900), (600, 850), (760, 842), (860, 850), (960, 820), (1120, 824)],
        980,
        ("#94849a", "#a8949e", "#bca4a4", "#d0aea0"),
        "#fee2b0",
    )
    mist(f, 900, 90, "#feeac4", 0.8)
    m = s.mid
    plateau(
        m,
        r,
        [(LEFT, 612), (120, 620), (250, 606), (310, 640), (360, 760), (430, 880), (540, 984)],
        990,
        ("#544e6c", "#6a5f78", "#7f6f80", "#a88884"),
        "#f0c49c",
    )
    plateau(
        m,
        r,
        [(780, 986), (880, 860), (940, 760), (980, 720), (1120, 712)],
        990,
        ("#5c5472", "#72657c", "#877684", "#b09088"),
        "#f0c49c",
    )
    water(
        m,
        r,
        974,
        [(0, "#fee0b0"), (0.5, "#b4a4a0")],
        "#fff6da",
        under_sun=610,
        glints=14,
        bottom=1020,
    )
    hills(m, [(LEFT, 1000), (260, 990), (560, 1004), (860, 992), (RIGHT, 1002)], "#b4945c")
    mist(m, 940, 70, "#fee6bc", 0.5)
    q = s.main
    hills(q, [(LEFT, 1044), (300, 1030), (640, 1046), (RIGHT, 1030)], "#9a7c46")
    ribbon(
        q,
        [(700, 1010), (620, 1020), (720, 1030), (900, 1040), (1130, 1048)],
        [3, 6, 8, 10, 14],
        "#f2d8a8",
        0.8,
    )
    hills(q, [(LEFT, 1086), (300, 1066), (700, 1076), (RIGHT, 1058)], "#b8985c")
    for _ in range(30):
        x, y = r.uniform(LEFT, RIGHT), r.uniform(1050, 1130)
        box(
            q,
            x,
            y,
            r.uniform(20, 90),
            r.uniform(3, 6),
            r.choice(("#8a6c3c", "#c8a86c", "#7a6238")),
            0.8,
            2,
        )
    cart = s.layer("cart", "main")
    plume(cart, r, (170, 1096), 190, 34, "#e0c490", 0.75)
    with at(cart, 236, 1096, 1.04):
        fill(cart, trace("M-112 -64 L96 -64 L112 -46 L-112 -46 Z"), "#5a3a2a")
        fill(cart, trace("M-112 -54 L104 -54 L112 -46 L-112 -46 Z"), "#3d271e")
        stroke(cart, [(100, -52), (168, -38)], "#1d242c", 8)
        stroke(cart, [(-102, -64), (-108, -128), (-70, -128)], "#1d242c", 5)
        box(cart, -100, -98, 92, 34, "#8c2c26", r=7)
        box(cart, -100, -98, 92, 9, "#b5453a", r=4)
        for cx in (-78, 76):
            wheel(cart, cx, -31, 31, "#1d242c", 9, 10)
        stroke(cart, [(98, -64), (84, -116), (60, -124)], "#1d242c", 6)
        person(cart, -48, -92, 142, "sit", "#1d242c", "#2f4a60", helmet="#c79a3b")
        person(cart, 18, -68, 142, "sit", "#1d242c", "#ff6b3d")
    stroke(cart, curve([(404, 1058), (600, 1052), (970, 1040)]), "#1d242c", 3.5)
    for k in range(3):
        x, y = 484 + k * 182, 1092 - k * 5
        fill(
            cart,
            curve(
                [(x - 16, y + 2), (x + 50, y - 4), (x + 120, y + 2), (x + 50, y + 8)], closed=True
            ),
            "#8a6c3c",
            0.6,
        )
        husky(cart, x + 38, y - 14, 60, k + 2, ("#5c5058", "#4a4450", "#6d5a50")[k], "#d9c4a0")
        husky(cart, x, y, 68, k + 1, ("#1d242c", "#2b2a30", "#1d242c")[k], "#e6d4b4")
    n = s.near
    hills(n, [(LEFT, 1170), (300, 1196), (640, 1170), (RIGHT, 1150)], "#7d6238")
    for x, y, w in ((760, 1210, 80), (850, 1222, 46), (180, 1230, 60)):
        boulder(n, r, x, y, w, ("#463a34", "#8c7458", "#c4a478"), light=-1)
    hills(n, [(LEFT, 1250), (260, 1286), (600, 1262), (RIGHT, 1230)], "#5a4a34")
    grass = s.mover("grass", "near", Sway((0.005, 0), 5))
    for k in range(64):
        x = 4 + 1040 * ((k * 0.618) % 1) ** (1.0 if k % 3 else 1.5)
        cotton(grass, r, x, 1290 + r.uniform(-18, 70), r.uniform(54, 124), "#4a3f30")
    front = s.layer("front", "grass")
    hills(front, [(LEFT, 1330), (320, 1372), (680, 1350), (RIGHT, 1310)], "#3a302c")
    hills(front, [(LEFT, 1470), (360, 1440), (720, 1500), (RIGHT, 1450)], "#221f26")
    box(
        front,
        LEFT,
        1420,
        RIGHT - LEFT,
        BOTTOM - 1420,
        fall(1420, 1760, [(0, "#121820", 0), (1, "#0f161f", 0.9)]),
    )
