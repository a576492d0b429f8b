"""The poster of activities/golden-train."""

from __future__ import annotations

from brush import (
    BOTTOM,
    LEFT,
    RIGHT,
    at,
    box,
    curve,
    disc,
    fall,
    fill,
    outline,
    rugged,
    stroke,
    trace,
)
from cliffs import boulder, facets
from land import Rock, heaven, hills, massif, mist, sun, water
from people import person
from PySide6.QtGui import QPainter
from sheet import Sheet, Sway, Travel, scene
from wheels import carriage
from woods import grove

RED, GOLD, ROOF, LAMP = "#8c2c26", "#f2b53c", "#3b3c46", "#ffe6b0"
AUTUMN = (
    ("#b8732c", "#e0a03a", "#e8d9b8"),
    ("#c98a30", "#f0bd52", "#e8d9b8"),
    ("#9c5226", "#cf7a34", "#d9c4a4"),
    ("#8a5a2c", "#b88a3c", "#d9c4a4"),
)


def rail_car(p: QPainter, x: float, y: float) -> None:
    """Draw the Golden Train from the left end of its last carriage at (x, y)."""
    with at(p, x, y):
        for k in range(2):
            with at(p, k * 326, 0):
                carriage(p, 318, 118, RED, GOLD, ROOF, LAMP, 8)
                box(p, 0, -60, 318, 12, GOLD)
                box(p, 0, -22, 318, 5, "#5c1c1a")
        with at(p, 652, 0):
            fill(
                p,
                trace(
                    "M0 -22 L0 -112 C4 -118 12 -122 24 -122 L166 -122 C206 -118 234 -84 246 -44 L250 -22 Z"
                ),
                RED,
            )
            fill(
                p,
                trace("M0 -108 C4 -118 12 -122 24 -122 L166 -122 C186 -120 202 -112 214 -102 Z"),
                ROOF,
            )
            fill(p, trace("M172 -104 L206 -100 C220 -86 228 -74 232 -62 L172 -64 Z"), "#20303c")
            fill(p, trace("M172 -104 L188 -102 L198 -63 L172 -64 Z"), "#3c5564")
            for k in range(4):
                box(p, 14 + k * 38, -96, 28, 32, LAMP, r=4)
            fill(p, trace("M0 -60 L233 -60 C238 -52 240 -48 242 -42 L0 -48 Z"), GOLD)
            disc(p, 238, -32, 6, "#fff6dc")
            for cx in (40, 74, 170, 204):
                disc(p, cx, -10, 11, "#20242c")
        for k, seat in enumerate((46, 118, 190, 262, 384, 494, 566)):
            disc(p, seat, -72, 8, "#3a2420")
            box(p, seat - 9, -68, 18, 9, "#3a2420" if k % 3 else "#6d3a2c", r=4)


@scene("activities/golden-train", (0.5, 0.5))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#27445f"), (0.2, "#7a8c9c"), (0.36, "#e8b47c"), (0.48, "#fde4b0")])
    sun(s.sky, 610, 700, 66, "#fff6dc", 0.5)
    massif(
        s.far,
        r,
        [
            (-40, 800),
            (90, 720),
            (190, 640),
            (250, 500),
            (300, 430),
            (350, 540),
            (430, 700),
            (560, 800),
            (700, 840),
            (820, 800),
            (1120, 840),
        ],
        1010,
        Rock("#77708e", "#dcae8c", "#fff2de", "#fde4b0"),
        snow=640,
        fog=0.5,
        light=1,
        rough=1.2,
    )
    mist(s.far, 850, 150, "#fdeac0", 0.7)
    m = s.mid
    crown = rugged(
        r,
        [
            (690, 1010),
            (730, 860),
            (790, 700),
            (820, 540),
            (850, 560),
            (880, 420),
            (910, 460),
            (940, 340),
            (975, 390),
            (1010, 290),
            (1050, 350),
            (1120, 300),
        ],
        30,
        8,
    )
    wall = outline([*crown, (1120, 1010)])
    facets(
        m,
        r,
        wall,
        (680, 280, 1120, 1010),
        ("#4a4258", "#574a5e", "#6a5664", "#8c6c68"),
        step=44,
        tall=170,
        lean=-0.18,
    )
    fill(m, wall, fall(640, 1010, [(0, "#e6b07c", 0), (1, "#e6b07c", 0.75)]))
    slope = rugged(
        r, [(LEFT, 760), (60, 800), (160, 860), (260, 900), (420, 980), (560, 1010)], 34, 5
    )
    bank = outline([*slope, (560, 1030), (LEFT, 1030)])
    facets(
        m,
        r,
        bank,
        (LEFT, 750, 570, 1030),
        ("#6b4a3c", "#8a5c3c", "#a8713e"),
        step=60,
        tall=90,
        lean=0.3,
    )
    fill(m, bank, fall(820, 1030, [(0, "#e6b878", 0), (1, "#e6b878", 0.5)]))
    grove(m, r, lambda x: 1000 + 16 * ((x * 0.013) % 1), (LEFT, RIGHT), (70, 120), AUTUMN, 22)
    mist(m, 930, 110, "#fbdca4", 0.35)
    p = s.main
    hills(p, [(LEFT, 1030), (300, 1018), (640, 1030), (RIGHT, 1022)], "#6d4f32")
    grove(p, r, 1036, (LEFT, RIGHT), (46, 84), AUTUMN, 40)
    box(p, LEFT, 1052, RIGHT - LEFT, 30, "#4a4440")
    box(p, LEFT, 1046, RIGHT - LEFT, 8, "#9c9284")
    train = s.mover("train", "main", Travel((-0.95, 0), (0.95, 0), 60))
    rail_car(train, 82, 1048)
    q = s.layer("bank", "train")
    hills(q, [(LEFT, 1076), (220, 1070), (520, 1084), (860, 1072), (RIGHT, 1080)], "#58402c")
    grove(q, r, lambda x: 1112 + 8 * ((x * 0.02) % 1), (LEFT, 240), (70, 120), AUTUMN, 30)
    grove(q, r, lambda x: 1108 + 8 * ((x * 0.02) % 1), (330, 760), (24, 50), AUTUMN, 34)
    grove(q, r, lambda x: 1112 + 8 * ((x * 0.02) % 1), (910, RIGHT), (60, 104), AUTUMN, 34)
    water(
        q,
        r,
        1116,
        [(0, "#f2c684"), (0.08, "#a89480"), (0.3, "#45606c"), (0.6, "#1f3c4e"), (1, "#0e2434")],
        "#fdeccb",
        under_sun=610,
        glints=30,
    )
    for k in range(14):
        x = 60 + k * 66 + r.uniform(-14, 14)
        box(q, x, 1126 + 9 * (k % 3), r.uniform(40, 110), 5, RED if k % 3 else GOLD, 0.5, 2)
    fill(
        q,
        curve(
            [
                (700, 1190),
                (820, 1164),
                (960, 1158),
                (1130, 1170),
                (1130, 1260),
                (980, 1232),
                (820, 1222),
            ],
            closed=True,
        ),
        "#57483c",
    )
    for x, y, w in (
        (770, 1200, 60),
        (960, 1226, 90),
        (1040, 1190, 54),
        (700, 1212, 34),
        (210, 1230, 84),
        (300, 1242, 40),
    ):
        boulder(q, r, x, y, w, ("#3a3532", "#6d5c4c", "#a88a62"), light=-1)
    person(q, 880, 1172, 104, "stand", "#241f22", "#ff6b3d", flip=True, helmet="#5a3a2a")
    rod = s.mover("rod", "bank", Sway((0.004, 0.001), 5))
    stroke(rod, curve([(868, 1122), (806, 1096), (752, 1094)]), "#241f22", 3)
    stroke(rod, curve([(752, 1094), (724, 1120), (706, 1160)]), "#fdeccb", 1.4, 0.8)
    n = s.near
    hills(n, [(LEFT, 1420), (240, 1470), (560, 1530), (860, 1500), (RIGHT, 1440)], "#2a211f")
    for _ in range(120):
        x = LEFT + (RIGHT - LEFT) * r.random()
        y = 1500 + 30 * abs(x - 540) / 540 * -1.6 + r.uniform(-6, 40)
        stroke(
            n,
            [(x, y + 30), (x + r.uniform(-12, 12), y - r.uniform(16, 70))],
            "#2a211f",
            r.uniform(2, 4.4),
        )
    box(
        n,
        LEFT,
        1470,
        RIGHT - LEFT,
        BOTTOM - 1470,
        fall(1470, 1780, [(0, "#14181f", 0), (1, "#0f161e", 0.94)]),
    )
