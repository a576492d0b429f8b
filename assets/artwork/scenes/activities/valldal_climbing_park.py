"""The poster of activities/valldal-climbing-park."""

from __future__ import annotations

import random

from brush import BOTTOM, LEFT, RIGHT, at, box, curve, fall, fill, outline, rugged, stroke
from cliffs import facets
from land import Rock, heaven, hills, massif, mist
from people import person
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPainterPath
from sheet import Sheet, Travel, scene
from woods import pines


def bough(
    p: QPainter,
    rng: random.Random,
    x: float,
    y: float,
    long: float,
    turn: float,
    colour: str,
    light: str,
    *,
    flip: bool,
) -> None:
    """Draw one bough of a spruce: a bent twig hung with needles, tip away from the trunk."""
    with at(p, x, y, turn=turn if not flip else -turn, flip=flip):
        n = max(5, round(long / 44))
        hangs = [rng.uniform(0.8, 1.2) for _ in range(n + 1)]
        for tone, low in ((colour, 1.0), (light, 0.5)):
            path = QPainterPath(QPointF(0, -long * 0.2))
            path.quadTo(QPointF(long * 0.4, -long * 0.08), QPointF(long, long * 0.16))
            for k in range(n, 0, -1):
                t = k / n
                hang = long * (0.16 + 0.26 * (1 - t)) * hangs[k] * low
                path.lineTo(QPointF(long * (t - 0.06), long * 0.16 * t + hang))
                path.lineTo(QPointF(long * (t - 0.7 / n), long * 0.16 * t + hang * 0.55))
            path.lineTo(QPointF(0, long * 0.3 * low))
            path.closeSubpath()
            fill(p, path, tone)


def trunk(
    p: QPainter, rng: random.Random, x: float, wide: float, tones: tuple[str, str, str], lit: str
) -> None:
    left = rugged(
        rng, [(x - wide * 0.44, -20), (x - wide * 0.5, 900), (x - wide * 0.62, 1500)], 70, 3
    )
    right = rugged(
        rng, [(x + wide * 0.62, 1500), (x + wide * 0.5, 900), (x + wide * 0.44, -20)], 70, 3
    )
    shape = outline([*left, *right])
    facets(
        p,
        rng,
        shape,
        (x - wide * 0.62, -20, x + wide * 0.62, 1500),
        tones,
        step=wide * 0.26,
        tall=120,
    )
    fill(p, outline([*left, *[(px + wide * 0.12, py) for px, py in left[::-1]]]), lit, 0.8)


def platform(p: QPainter, x: float, y: float, wide: float, wood: str, dark: str) -> None:
    box(p, x - wide / 2, y, wide, 15, wood, r=2)
    box(p, x - wide / 2, y + 15, wide, 7, dark)
    for side in (-1, 1):
        stroke(p, [(x + side * wide * 0.4, y + 20), (x + side * wide * 0.1, y + 100)], dark, 9)
    for k in (-0.48, -0.26, 0.26, 0.48):
        stroke(p, [(x + k * wide, y), (x + k * wide, y - 66)], dark, 5)
    for dy in (64, 34):
        stroke(p, [(x - wide * 0.48, y - dy), (x - wide * 0.2, y - dy + 3)], dark, 3)
        stroke(p, [(x + wide * 0.2, y - dy + 3), (x + wide * 0.48, y - dy)], dark, 3)


@scene("activities/valldal-climbing-park", (0.5, 0.45))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#6aa88c"), (0.24, "#b8d6a4"), (0.44, "#f8f4cc")])
    massif(
        s.far,
        r,
        [
            (-40, 760),
            (120, 690),
            (260, 600),
            (340, 560),
            (420, 640),
            (560, 720),
            (700, 660),
            (820, 600),
            (940, 680),
            (1120, 640),
        ],
        1040,
        Rock("#94c4a0", "#c0dcac", "#fff", "#f8f4cc"),
        fog=0.5,
    )
    pines(s.far, r, 1010, "#9cc494", (LEFT, RIGHT), (120, 250), 34)
    mist(s.far, 880, 180, "#f8f4d0", 0.8)
    m = s.mid
    hills(m, [(LEFT, 1084), (300, 1070), (640, 1088), (RIGHT, 1074)], "#8cbc94")
    pines(m, r, lambda x: 1110 + 14 * ((x * 0.017) % 1), "#74a882", (LEFT, RIGHT), (240, 470), 62)
    mist(m, 940, 190, "#eef0c4", 0.55)
    pines(m, r, lambda x: 1180 + 16 * ((x * 0.011) % 1), "#4c8464", (LEFT, 330), (340, 620), 74)
    pines(m, r, lambda x: 1180 + 16 * ((x * 0.011) % 1), "#4c8464", (760, RIGHT), (300, 560), 74)
    for x, w, lean in ((260, 46, 250), (420, 110, 290), (690, 60, 260)):
        fill(
            m,
            outline([(x, -20), (x + w, -20), (x + w * 2 + lean, 1260), (x + lean - w, 1260)]),
            fall(0, 1260, [(0, "#fffce4", 0.42), (0.8, "#fffce4", 0.12), (1, "#fffce4", 0)]),
        )
    stroke(
        m,
        curve(
            [
                (LEFT, 1026),
                (160, 1052),
                (330, 1060),
                (520, 1052),
                (700, 1062),
                (930, 1050),
                (RIGHT, 1030),
            ]
        ),
        "#4a5c46",
        4,
    )
    stroke(
        m, curve([(LEFT, 974), (200, 992), (520, 996), (900, 992), (RIGHT, 974)]), "#4a5c46", 2.5
    )
    for k in range(23):
        x = -10 + k * 50
        sag = 1046 + 10 * (1 - ((x - 540) / 540) ** 2)
        box(m, x, sag, 30, 9, "#6d6244", r=2)
        stroke(m, [(x + 15, sag), (x + 15, 994)], "#4a5c46", 1.8)
    person(m, 338, 1056, 92, "walk", "#24483c", "#c79a3b", helmet="#f6f3ec")
    hills(m, [(LEFT, 1190), (300, 1172), (640, 1194), (RIGHT, 1170)], "#5c8c60")
    p = s.main
    for x, y, long, turn, flip in (
        (150, 470, 350, 16, False), (130, 440, 260, 14, True), (150, 330, 310, 10, False), (130, 320, 260, 14, True),
        (150, 210, 300, 12, False), (130, 190, 240, 12, True), (150, 90, 260, 8, False), (130, 70, 220, 12, True), (150, -20, 220, 8, False),
        (960, 560, 250, 18, True), (970, 540, 220, 16, False), (960, 440, 330, 14, True), (970, 420, 220, 16, False),
        (960, 310, 290, 10, True), (970, 300, 220, 14, False), (960, 190, 270, 12, True), (970, 160, 200, 14, False),
        (960, 70, 240, 8, True), (970, 40, 200, 8, False), (960, -40, 200, 8, True),
    ):  # fmt: skip
        bough(p, r, x, y, long, turn, "#1c4638", "#2c6148", flip=flip)
    trunk(p, r, 140, 104, ("#3f3026", "#4f3d30", "#5f4a3a"), "#a4805c")
    trunk(p, r, 962, 86, ("#3a2d26", "#48382e", "#574538"), "#94785a")
    hills(p, [(LEFT, 1290), (240, 1250), (560, 1296), (840, 1256), (RIGHT, 1280)], "#35684c")
    platform(p, 150, 850, 240, "#a07c50", "#4c3b2e")
    platform(p, 952, 960, 220, "#98764c", "#4c3b2e")
    person(p, 214, 850, 122, "point", "#12282e", "#c79a3b", helmet="#f6f3ec")
    person(p, 66, 850, 104, "stand", "#12282e", "#4b8a90", helmet="#d9512c")
    person(p, 900, 960, 118, "cheer", "#12282e", "#4b8a90", helmet="#f6f3ec", flip=True)
    stroke(p, [(150, 700), (962, 830)], "#22343a", 5)
    for x, y in ((150, 700), (962, 830)):
        box(p, x - 56 + (8 if x > 500 else 0), y - 8, 104, 14, "#2b2622", r=3)
    rider = s.mover("rider", "main", Travel((-0.3, -0.027), (0.3, 0.027), 9))
    box(rider, 506, 752, 36, 13, "#22343a", r=5)
    stroke(rider, [(524, 762), (524, 800)], "#22343a", 5)
    stroke(rider, [(524, 790), (534, 872)], "#22343a", 3)
    person(rider, 524, 974, 184, "zip", "#12282e", "#ff6b3d", helmet="#f6f3ec")
    for k in range(3):
        stroke(
            rider, [(360 + k * 20, 830 + k * 40), (450 + k * 16, 844 + k * 40)], "#fffce4", 5, 0.7
        )
    n = s.near
    hills(n, [(LEFT, 1370), (240, 1340), (560, 1400), (840, 1350), (RIGHT, 1380)], "#1c4636")
    for _ in range(26):
        x = r.choice((r.uniform(-20, 380), r.uniform(700, 1100)))
        y = 1390 + r.uniform(-20, 60)
        for k in range(7):
            a = (k - 3) * 13
            stroke(
                n,
                curve([(x, y), (x + a * 0.5, y - 40), (x + a * 1.6, y - 52 + abs(a) * 0.6)]),
                "#1c4636",
                5,
            )
    hills(n, [(LEFT, 1480), (320, 1520), (700, 1490), (RIGHT, 1470)], "#0f2e28")
    box(
        n,
        LEFT,
        1400,
        RIGHT - LEFT,
        BOTTOM - 1400,
        fall(1400, 1760, [(0, "#0c2622", 0), (1, "#0b2122", 0.9)]),
    )
