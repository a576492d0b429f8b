"""The poster of activities/trollstigen-by-car."""

from __future__ import annotations

from brush import (
    BOTTOM,
    LEFT,
    RIGHT,
    at,
    box,
    disc,
    fall,
    fill,
    outline,
    oval,
    ribbon_path,
    rugged,
    stroke,
    trace,
    within,
)
from cliffs import boulder, facets
from land import Rock, cloud, heaven, massif, mist, ribbon, waterfall
from people import person
from PySide6.QtGui import QPainter
from sheet import Glow, Sheet, Travel, scene


def car_from_behind(
    p: QPainter, x: float, y: float, wide: float, body: str, shade: str, dark: str
) -> None:
    """Draw a small car that drives away, two people in it and luggage on its roof."""
    with at(p, x, y, wide / 200):
        for side in (-88, 58):
            box(p, side, -14, 30, 28, "#0a111c", r=6)
        fill(
            p,
            trace(
                "M-98 -6 L-102 -46 C-102 -64 -94 -72 -82 -74 L-64 -118 C-60 -127 -54 -130 -44 -130 L44 -130 C54 -130 60 -127 64 -118 L82 -74 C94 -72 102 -64 102 -46 L98 -6 Z"
            ),
            body,
        )
        fill(p, trace("M-102 -40 L102 -40 L98 -6 L-98 -6 Z"), shade)
        fill(
            p,
            trace(
                "M-56 -115 C-54 -120 -50 -122 -44 -122 L44 -122 C50 -122 54 -120 56 -115 L70 -78 L-70 -78 Z"
            ),
            "#24344e",
        )
        for dx in (-30, 30):
            fill(
                p,
                trace(
                    f"M{dx - 21} -78 C{dx - 20} -92 {dx - 12} -94 {dx} -94 C{dx + 12} -94 {dx + 20} -92 {dx + 21} -78 Z"
                ),
                dark,
            )
            disc(p, dx, -104, 12, dark)
        fill(p, trace("M-56 -115 L-36 -122 L-50 -78 L-70 -78 Z"), "#4a628a", 0.6)
        box(p, -104, -22, 208, 14, dark, r=6)
        box(p, -26, -54, 52, 15, "#e3e0d4", r=3)
        for dx in (-98, 66):
            box(p, dx, -66, 32, 17, "#8c1c14", r=5)
        stroke(p, [(-46, -134), (46, -134)], dark, 5)
        box(p, -44, -158, 88, 24, "#35507c", r=5)
        box(p, -44, -158, 88, 8, "#5473a4", r=4)
        stroke(p, [(-22, -158), (-22, -134)], dark, 3)
        stroke(p, [(22, -158), (22, -134)], dark, 3)


@scene("activities/trollstigen-by-car", (0.5, 0.5))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#16264a"), (0.18, "#46598c"), (0.3, "#b4869a"), (0.38, "#f6c09a")])
    cloud(s.sky, 360, 300, 420, "#c48c9c", 0.5)
    massif(
        s.far,
        r,
        [
            (-40, 420),
            (50, 340),
            (120, 270),
            (170, 320),
            (250, 440),
            (340, 560),
            (440, 640),
            (560, 660),
            (680, 600),
            (780, 520),
            (880, 420),
            (940, 380),
            (1000, 460),
            (1120, 520),
        ],
        900,
        Rock("#4c5c88", "#c8929a", "#ffeee4", "#d8a8a0"),
        snow=470,
        fog=0.4,
        light=-1,
        rough=1.3,
        detail=1.4,
    )
    mist(s.far, 620, 140, "#e6b0a4", 0.5)
    m = s.mid
    lip = rugged(
        r,
        [
            (LEFT, 470),
            (60, 520),
            (150, 600),
            (260, 690),
            (400, 730),
            (560, 716),
            (700, 730),
            (820, 690),
            (920, 600),
            (1010, 560),
            (1120, 470),
        ],
        36,
        7,
    )
    wall = outline([*lip, (1120, 1080), (LEFT, 1080)])
    facets(
        m,
        r,
        wall,
        (LEFT, 460, RIGHT, 1080),
        ("#1b2b4a", "#243657", "#2f4366", "#405478"),
        step=72,
        tall=130,
        lean=0.03,
    )
    waterfall(m, r, (330, 716), (300, 1000), 22, "#c9d0e4", "#8c9abc")
    fill(m, wall, fall(900, 1080, [(0, "#54648c", 0), (1, "#54648c", 0.5)]))
    bends: list[tuple[float, float]] = [
        (600, 724),
        (520, 738),
        (690, 754),
        (480, 776),
        (740, 804),
        (440, 838),
        (800, 884),
        (400, 940),
        (880, 1010),
    ]
    legs = ribbon_path(bends)
    for seg, width in legs:
        stroke(m, seg.translated(0, width * 0.45), "#111d36", width * 1.35)
    for seg, width in legs:
        stroke(m, seg, "#a4a9be", width)
    lamps = s.mover("lamps", "mid", Glow(6))
    for leg, t, tone in (
        (1, 0.5, "#ff5a3c"),
        (2, 0.3, "#fff0c8"),
        (3, 0.65, "#fff0c8"),
        (4, 0.35, "#ff5a3c"),
        (5, 0.7, "#fff0c8"),
        (7, 0.16, "#ff5a3c"),
    ):
        q = legs[leg][0].pointAtPercent(t)
        size = 1.8 + leg * 0.7
        disc(lamps, q.x(), q.y() - size, size * 4, tone, 0.2)
        disc(lamps, q.x() - size * 1.2, q.y() - size, size, tone)
        disc(lamps, q.x() + size * 1.2, q.y() - size, size, tone)
    other = s.mover("other", "lamps", Travel((-0.13, 0.006), (0.13, -0.006), 12))
    q = legs[6][0].pointAtPercent(0.55)
    oval(other, q.x() + 18, q.y() - 6, 34, 10, "#fff0c8", 0.25)
    for dx in (-6, 6):
        disc(other, q.x() + dx, q.y() - 7, 4.6, "#fff0c8")
    p = s.main
    line = rugged(
        r,
        [
            (LEFT, 1010),
            (160, 1030),
            (330, 1020),
            (520, 1036),
            (760, 1030),
            (920, 1010),
            (1120, 960),
        ],
        36,
        5,
    )
    ground = outline([*line, (1120, BOTTOM), (LEFT, BOTTOM)])
    facets(
        p,
        r,
        ground,
        (LEFT, 950, RIGHT, 1560),
        ("#14243a", "#1b2f44", "#25404e", "#2f4c54"),
        step=120,
        tall=52,
        lean=-0.2,
    )
    spine = [
        (880, 1004),
        (940, 1022),
        (900, 1044),
        (740, 1062),
        (600, 1090),
        (556, 1150),
        (560, 1270),
        (590, 1460),
        (620, 1990),
    ]
    wide = [24.0, 34, 46, 66, 110, 180, 300, 500, 980]
    ribbon(p, [(x, y + 10) for x, y in spine], [w * 1.06 for w in wide], "#0f1b2e")
    ribbon(p, spine, wide, "#4f5a74")
    ribbon(p, spine, [w * 0.02 + 1 for w in wide], "#d8d4c8", 0.9)
    with within(p, ground):
        fill(
            p,
            outline(
                [
                    (470, 1080),
                    (540, 1096),
                    (620, 1078),
                    (760, 1052),
                    (880, 1032),
                    (840, 1016),
                    (700, 1036),
                    (560, 1052),
                ]
            ),
            "#fff0c8",
            0.5,
        )
        fill(
            p,
            outline([(500, 1080), (620, 1068), (720, 1046), (690, 1044), (560, 1060)]),
            "#fff6dc",
            0.5,
        )
    for x, y, w in (
        (410, 1120, 34),
        (372, 1172, 44),
        (330, 1240, 58),
        (690, 1120, 34),
        (760, 1180, 46),
        (850, 1260, 60),
        (800, 1048, 18),
        (700, 1040, 16),
    ):
        fill(
            p,
            [
                (x - w * 0.5, y),
                (x - w * 0.42, y - w * 0.8),
                (x + w * 0.3, y - w * 0.84),
                (x + w * 0.5, y),
            ],
            "#6d768e",
        )
        fill(
            p,
            [
                (x + w * 0.08, y),
                (x + w * 0.08, y - w * 0.83),
                (x + w * 0.3, y - w * 0.84),
                (x + w * 0.5, y),
            ],
            "#3c4862",
        )
    for x, y, w in ((150, 1120, 130), (250, 1090, 60), (970, 1110, 110), (60, 1260, 120)):
        boulder(p, r, x, y, w, ("#16263c", "#33475c", "#4f6474"), light=-1)
    person(p, 246, 1062, 74, "film", "#0a1220", "#35507c")
    person(p, 276, 1064, 70, "stand", "#0a1220")
    car_from_behind(p, 548, 1140, 216, "#ff6b3d", "#c94a28", "#101a2c")
    glow = s.mover("lights", "main", Glow(5))
    for dx in (-88, 88):
        disc(glow, 548 + dx, 1078, 34, "#ff3a24", 0.22)
        box(glow, 548 + dx - 17, 1069, 34, 18, "#ff5a44", r=6)
    n = s.near
    box(
        n,
        LEFT,
        1230,
        RIGHT - LEFT,
        BOTTOM - 1230,
        fall(1230, 1640, [(0, "#0c1628", 0), (1, "#0b1424", 0.96)]),
    )
