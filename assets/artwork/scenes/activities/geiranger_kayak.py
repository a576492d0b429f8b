"""The poster of activities/geiranger-kayak."""

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
    oval,
    rugged,
    stroke,
    trace,
    within,
)
from cliffs import facets
from falling import pour
from land import Rock, heaven, massif, mist, water, waterfall
from people import limb
from PySide6.QtGui import QPainter
from sheet import Fall, Sheet, Sway, scene


def kayaker(
    p: QPainter, x: float, y: float, size: float, hull: str, deck: str, dark: str, vest: str
) -> None:
    """Draw a sea kayak seen from behind and to the side, heading away to the right."""
    with at(p, x, y, size / 460):
        fill(
            p,
            trace(
                "M-226 40 C-150 4 40 -46 236 -84 C216 -40 90 24 -40 54 C-120 70 -196 66 -226 40 Z"
            ),
            hull,
        )
        fill(
            p,
            trace(
                "M-226 40 C-150 4 40 -46 236 -84 C150 -50 40 -12 -60 20 C-130 42 -190 48 -226 40 Z"
            ),
            deck,
        )
        with at(p, -16, 4, turn=-16):
            oval(p, 0, 0, 62, 20, dark)
        stroke(p, [(96, -38), (150, -58)], dark, 3)
        stroke(p, [(110, -50), (122, -38)], dark, 3)
        stroke(p, [(-150, 34), (-118, 24)], dark, 3)
        limb(p, (34, -98), (74, -62), 15, 11, dark)
        limb(p, (74, -62), (92, -84), 11, 8, dark)
        fill(
            p,
            trace(
                "M-62 4 C-66 -40 -62 -92 -44 -112 C-24 -128 12 -126 32 -112 C44 -96 40 -40 36 -10 C10 8 -34 14 -62 4 Z"
            ),
            dark,
        )
        fill(
            p,
            trace(
                "M-54 -28 C-56 -60 -54 -90 -42 -110 C-20 -124 12 -122 28 -110 C36 -92 34 -56 30 -34 C4 -22 -30 -20 -54 -28 Z"
            ),
            vest,
        )
        fill(
            p,
            trace(
                "M6 -117 C20 -116 26 -112 28 -110 C36 -92 34 -56 30 -34 C24 -31 14 -29 8 -28 C14 -60 14 -90 6 -117 Z"
            ),
            "#ffd9a0",
            0.55,
        )
        box(p, -46, -64, 76, 8, dark, 0.6)
        limb(p, (-4, -138), (-6, -116), 12, 15, "#6b4550")
        oval(p, -2, -154, 22, 27, "#6b4550")
        fill(p, trace("M-27 -152 C-28 -186 22 -190 24 -158 L40 -156 L24 -148 Z"), dark)
        stroke(p, [(-196, -54), (178, -128)], dark, 6)
        for bx, by in ((-206, -52), (190, -130)):
            with at(p, bx, by, turn=-12):
                fill(
                    p,
                    trace("M-40 2 C-36 -16 10 -20 34 -8 C42 -2 40 8 30 12 C4 18 -34 16 -40 2 Z"),
                    dark,
                )
        limb(p, (-50, -96), (-84, -54), 16, 12, dark)
        limb(p, (-84, -54), (-74, -78), 12, 9, dark)
        disc(p, -74, -78, 9, "#6b4550")
        disc(p, 92, -110, 9, "#6b4550")
        limb(p, (84, -74), (92, -106), 10, 8, dark)


@scene("activities/geiranger-kayak", (0.47, 0.51))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#343a6c"), (0.2, "#77699c"), (0.36, "#e29d9c"), (0.46, "#fbdcc0")])
    massif(
        s.far,
        r,
        [
            (330, 900),
            (430, 800),
            (520, 720),
            (590, 660),
            (650, 740),
            (760, 800),
            (900, 860),
            (1120, 900),
        ],
        1010,
        Rock("#a08cb2", "#e6b8b4", "#fff4e8", "#fbdcc0"),
        fog=0.5,
        light=1,
        snow=760,
    )
    mist(s.far, 860, 160, "#fde6d0", 0.8)
    m = s.mid
    massif(
        m,
        r,
        [(470, 1000), (560, 930), (650, 860), (780, 800), (900, 700), (1000, 660), (1120, 560)],
        1016,
        Rock("#6a5a88", "#b98a9c", "#fff", "#e9b8b4"),
        light=-1,
        fog=0.35,
        detail=1.4,
    )
    ridge = rugged(
        r,
        [(700, 1016), (770, 930), (820, 780), (900, 640), (920, 500), (1010, 380), (1120, 300)],
        44,
        7,
    )
    facets(
        m,
        r,
        outline([*ridge, (1120, 1016)]),
        (680, 290, 1120, 1020),
        ("#3b3864", "#464170", "#5a4c7c", "#7c6088"),
        step=66,
        tall=130,
        lean=-0.2,
    )
    mist(m, 930, 110, "#d9a4a8", 0.5)
    p = s.main
    wall = rugged(
        r,
        [
            (LEFT, 60),
            (90, 150),
            (130, 300),
            (230, 400),
            (260, 560),
            (360, 660),
            (390, 800),
            (460, 900),
            (520, 1012),
        ],
        46,
        8,
    )
    cliff = outline([*wall, (LEFT, 1016)])
    facets(
        p,
        r,
        cliff,
        (LEFT, 40, 530, 1020),
        ("#2b2a54", "#343160", "#413a6c", "#54477a"),
        step=70,
        tall=150,
        lean=0.2,
    )
    with within(p, cliff):
        waterfall(p, r, (206, 350), (246, 1006), 62, "#fbeeee", "#c4b0c8")
    fill(p, cliff, fall(860, 1016, [(0, "#c79aa8", 0), (1, "#c79aa8", 0.7)]))
    water(
        p,
        r,
        1008,
        [(0, "#f6c9b8"), (0.06, "#d69ca6"), (0.22, "#7a6a98"), (0.5, "#2f3764"), (1, "#12193a")],
        "#fdeee0",
        under_sun=610,
        glints=34,
    )
    fill(
        p,
        outline(
            rugged(
                r,
                [(LEFT, 1010), (520, 1010), (440, 1090), (330, 1150), (240, 1290), (LEFT, 1480)],
                34,
                7,
            )
        ),
        "#2b2a54",
        0.62,
    )
    fill(
        p,
        outline(
            rugged(r, [(700, 1010), (1120, 1010), (1120, 1330), (980, 1220), (880, 1090)], 34, 7)
        ),
        "#3b3864",
        0.5,
    )
    for k in range(9):
        box(
            p,
            200 - k * 5 + r.uniform(-30, 30),
            1022 + k * 17,
            90 - k * 4,
            4,
            "#fbeeee",
            0.5 - k * 0.045,
            2,
        )
    pour(s.mover("fall", "main", Fall(5)), r, (196, 420, 60, 576), 6, "#c4b0c8", 0.75)
    boat = s.mover("kayak", "fall", Sway((0.012, 0.002), 8))
    fill(
        boat,
        curve([(240, 1150), (480, 1128), (720, 1080), (640, 1150), (420, 1188)], closed=True),
        "#1c1c40",
        0.55,
    )
    for k in range(5):
        stroke(
            boat,
            [(150 + k * 34, 1170 + k * 16), (330 + k * 40, 1160 + k * 16)],
            "#fdeee0",
            3.4,
            0.7 - 0.12 * k,
        )
    kayaker(boat, 500, 1096, 470, "#c84a2c", "#ff6b3d", "#141834", "#ffc978")
    stroke(boat, curve([(690, 1030), (720, 1036), (760, 1030)]), "#fdeee0", 3, 0.7)
    n = s.near
    rock = rugged(
        r, [(RIGHT, 1430), (1000, 1450), (900, 1540), (760, 1600), (690, 1720), (560, 1800)], 40, 7
    )
    facets(
        n,
        r,
        outline([*rock, (560, BOTTOM), (RIGHT, BOTTOM)]),
        (560, 1420, RIGHT, BOTTOM),
        ("#0d1230", "#12183a", "#1a2146"),
        step=80,
        tall=110,
        lean=-0.3,
    )
    box(
        n,
        LEFT,
        1320,
        RIGHT - LEFT,
        620,
        fall(1320, 1780, [(0, "#12193a", 0), (1, "#0b1230", 0.94)]),
    )
