"""The poster of locations/andalsnes."""

from __future__ import annotations

from brush import LEFT, RIGHT, at, box, curve, fill, stroke
from flying import gondola
from houses import church, house
from land import Rock, birds, cloud, heaven, hills, massif, ribbon, water
from people import person
from sheet import Sheet, Travel, scene
from wheels import carriage
from woods import foreground


@scene("locations/andalsnes", (0.5, 0.532))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#2f6478"), (0.25, "#88b3b2"), (0.44, "#f5ddb8")])
    cloud(s.sky, 300, 520, 360, "#fdf0d8", 0.6)
    cloud(s.sky, 850, 400, 300, "#fdf0d8", 0.45)
    massif(
        s.far,
        r,
        [
            (-40, 820),
            (120, 720),
            (240, 810),
            (400, 760),
            (540, 820),
            (800, 780),
            (940, 660),
            (1120, 780),
        ],
        1080,
        Rock("#8ba3a8", "#c6bfa6", "#fdf7ea", "#f5ddb8"),
        snow=760,
        fog=0.6,
        light=-1,
    )
    massif(
        s.mid,
        r,
        [
            (260, 1010),
            (380, 930),
            (470, 800),
            (548, 600),
            (590, 530),
            (622, 560),
            (690, 760),
            (780, 900),
            (900, 980),
            (1120, 1040),
        ],
        1140,
        Rock("#46535c", "#9c9180", "#fdf7ea", "#e6d4b2"),
        snow=640,
        fog=0.4,
        light=-1,
        rough=1.2,
        detail=1.6,
    )
    massif(
        s.mid,
        r,
        [(-40, 690), (60, 740), (150, 850), (230, 930), (330, 990), (440, 1080)],
        1140,
        Rock("#3c5a52", "#5f8060", "#ffffff", "#d8d0aa"),
        light=1,
        fog=0.3,
    )
    p = s.main
    water(
        p,
        r,
        1110,
        [(0, "#c9d6c0"), (0.08, "#6fa9ac"), (0.35, "#236a7c"), (1, "#0e3242")],
        "#fdf0d8",
        glints=24,
    )
    ribbon(
        p,
        [(800, 1100), (900, 1106), (960, 1128), (1010, 1160), (1150, 1196)],
        [4, 14, 26, 44, 76],
        "#83c6c0",
    )
    fill(
        p,
        curve(
            [
                (-60, 1090),
                (180, 1078),
                (520, 1084),
                (800, 1092),
                (900, 1116),
                (760, 1150),
                (480, 1186),
                (200, 1210),
                (-60, 1226),
            ],
            closed=True,
        ),
        "#6f9a55",
    )
    fill(
        p,
        curve(
            [
                (-60, 1120),
                (260, 1110),
                (560, 1118),
                (700, 1134),
                (480, 1160),
                (160, 1180),
                (-60, 1190),
            ],
            closed=True,
        ),
        "#86ad5d",
    )
    houses = [
        (40, 1112, 44),
        (96, 1108, 36),
        (150, 1116, 50),
        (222, 1108, 40),
        (280, 1118, 54),
        (356, 1110, 40),
        (412, 1120, 52),
        (640, 1116, 44),
        (700, 1110, 36),
        (752, 1118, 46),
    ]
    walls = ("#f6f3ec", "#d9a441", "#a63a2b", "#f1ddb6", "#9fc2b1", "#f6f3ec", "#c97a68")
    for k, (x, y, w) in enumerate(houses):
        house(p, x, y, w, w * 0.6, walls[k % 7], "#4c5663", "#33506a", rows=1, columns=2)
    for k, (x, y, w) in enumerate([(20, 1160, 66), (110, 1154, 56), (186, 1164, 72)]):
        house(p, x, y, w, w * 0.56, walls[(k + 2) % 7], "#3b4246", "#ffc978", rows=1, columns=2)
    church(p, 520, 1116, 78, "#f6f3ec", "#7a3b30")
    box(p, 300, 1158, 560, 10, "#6d6a66")
    box(p, 300, 1166, 560, 18, "#3c4348")
    for k in range(3):
        with at(p, 330 + k * 150, 1158):
            carriage(p, 146, 52, "#c8402f", "#f6f3ec", "#6d7478", "#22323c", 6)
    for x in (792, 816, 838):
        person(p, x, 1159, 36, "stand", "#0b1b28", "#ff6b3d" if x == 816 else None)
    birds(p, [(800, 640), (850, 612), (884, 652)], 15, "#33464e")
    for dx, dy in ((0, 0), (26, 4)):
        stroke(p, [(-60 + dx, 716 + dy), (318 + dx, 1096 + dy)], "#22323c", 2.6)
    box(p, 300, 1082, 62, 34, "#3b4246", r=4)
    box(p, 308, 1090, 46, 11, "#ffc978")
    up, down = 0.17, 0.096
    rising = s.mover("gondola-up", "main", Travel((up, down), (-up, -down), 32))
    gondola(rising, 120, 897, 40, "#c8402f", "#22323c", "#f5ddb8", 3)
    sinking = s.mover("gondola-down", "main", Travel((-0.27, -0.153), (0.07, 0.04), 32))
    gondola(sinking, 236, 991, 40, "#c8402f", "#22323c", "#f5ddb8", 2)
    n = s.near
    hills(n, [(LEFT, 1460), (220, 1480), (520, 1580), (800, 1590), (RIGHT, 1540)], "#1d4440")
    foreground(n, r, "#0b2429", 1600, tall=(120, 280))
