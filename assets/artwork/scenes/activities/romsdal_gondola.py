"""The poster of activities/romsdal-gondola."""

from __future__ import annotations

from brush import BOTTOM, LEFT, RIGHT, at, box, curve, fall, fill, outline, rugged, stroke
from cliffs import facets
from flying import gondola
from houses import church, house
from land import Rock, cloud, heaven, massif, mist, ribbon, sun, water
from people import person
from sheet import Glow, Sheet, Sway, scene
from woods import pines


@scene("activities/romsdal-gondola", (0.47, 0.49))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#23526e"), (0.2, "#7898a6"), (0.34, "#eeb48c"), (0.44, "#fde2b8")])
    sun(s.sky, 800, 640, 58, "#fff3d6", 0.45)
    cloud(s.sky, 320, 330, 420, "#fbd9b4", 0.5)
    massif(
        s.far,
        r,
        [
            (-40, 740),
            (80, 690),
            (180, 740),
            (300, 640),
            (390, 560),
            (440, 520),
            (500, 620),
            (600, 720),
            (720, 760),
            (840, 740),
            (960, 780),
            (1120, 740),
        ],
        980,
        Rock("#7f92a6", "#e0b898", "#fff2e0", "#fde2b8"),
        snow=640,
        fog=0.5,
        light=1,
    )
    mist(s.far, 830, 130, "#fde8c8", 0.75)
    m = s.mid
    water(
        m,
        r,
        960,
        [(0, "#f6d0a8"), (0.07, "#b0a8a0"), (0.2, "#4f8494"), (0.5, "#236a7c"), (1, "#0d3042")],
        "#fdeed4",
        under_sun=800,
        glints=30,
    )
    east = rugged(
        r,
        [(640, 972), (720, 930), (800, 900), (900, 820), (980, 790), (1060, 720), (1120, 700)],
        34,
        6,
    )
    spur = outline([*east, (1120, 1030), (860, 1000)])
    facets(
        m,
        r,
        spur,
        (640, 690, 1120, 1030),
        ("#4a6470", "#6a7c7c", "#93948a", "#b8a890"),
        step=54,
        tall=84,
        lean=-0.3,
    )
    fill(m, spur, fall(840, 1030, [(0, "#fbdcb4", 0), (1, "#fbdcb4", 0.5)]))
    fill(
        m,
        curve(
            [
                (1130, 1010),
                (960, 1010),
                (800, 1030),
                (700, 1064),
                (720, 1100),
                (860, 1130),
                (1130, 1190),
            ],
            closed=True,
            tension=0.7,
        ),
        "#6f8a58",
    )
    fill(
        m,
        curve(
            [(1130, 1030), (980, 1030), (860, 1050), (800, 1076), (880, 1096), (1130, 1130)],
            closed=True,
            tension=0.7,
        ),
        "#86a066",
    )
    ribbon(
        m,
        [(1130, 1064), (1020, 1072), (960, 1092), (990, 1120), (930, 1140)],
        [8, 12, 18, 24, 30],
        "#7fb0b4",
    )
    walls = ("#f6f3ec", "#a63a2b", "#d9a441", "#f1ddb6", "#c9b8a4")
    for k, (y, t) in enumerate(sorted((r.uniform(1036, 1120), r.random()) for _ in range(40))):
        x = 760 + t * 320 - abs(y - 1080) * 0.4
        if abs(x - 980) > 34 or y < 1066:
            w = 12 + (y - 1030) * 0.13
            house(
                m,
                x,
                y,
                w,
                w * 0.55,
                walls[k % 5],
                "#4c5663",
                "#ffe2a8",
                columns=1,
                gable=bool(k % 2),
            )
    church(m, 880, 1064, 26, "#f6f3ec", "#7a3b30")
    lights = s.mover("glints", "mid", Glow(8))
    for k in range(12):
        w = 60 + 10 * (k % 4)
        box(lights, 800 - w / 2 + r.uniform(-26, 26), 966 + k * 6, w, 3, "#fff3d6", 0.8, 1.5)
    p = s.main
    line = rugged(
        r,
        [
            (LEFT, 560),
            (60, 610),
            (150, 650),
            (240, 760),
            (280, 880),
            (370, 980),
            (410, 1120),
            (520, 1260),
            (580, 1420),
            (700, 1560),
            (760, 1720),
        ],
        40,
        7,
    )
    slope = outline([*line, (760, BOTTOM), (LEFT, BOTTOM)])
    facets(
        p,
        r,
        slope,
        (LEFT, 550, 770, BOTTOM),
        ("#203c40", "#2f544c", "#4a7052", "#6d8c58"),
        step=78,
        tall=120,
        lean=0.3,
    )
    fill(
        p,
        outline(
            [
                *rugged(r, [(LEFT, 560), (60, 610), (150, 650), (240, 760)], 30, 4),
                (190, 740),
                (90, 690),
                (LEFT, 640),
            ]
        ),
        "#a4a868",
    )
    pines(p, r, lambda x: 1030 + x * 0.75, "#183630", (LEFT, 420), (50, 110), 25)
    fill(p, outline([(LEFT, 560), (226, 616), (226, 636), (LEFT, 606)]), "#4a3a30")
    for x in (40, 130, 200):
        stroke(p, [(x, 590 + x * 0.2), (x - 6, 680 + x * 0.3)], "#3a2c24", 8)
    for k in range(9):
        x = -10 + k * 29
        stroke(p, [(x, 566 + x * 0.245), (x, 526 + x * 0.245)], "#2b2624", 3)
    stroke(p, [(LEFT, 518), (226, 576)], "#2b2624", 4)
    person(p, 110, 590, 92, "point", "#0b1b28", "#ff6b3d")
    person(p, 176, 606, 88, "stand", "#0b1b28", "#34506a")
    for dy in (0, 17):
        stroke(
            p,
            curve(
                [
                    (LEFT, 690 + dy),
                    (260, 792 + dy * 0.9),
                    (620, 930 + dy * 0.6),
                    (1000, 1056 + dy * 0.2),
                ]
            ),
            "#14222c",
            3.6,
        )
    box(p, 972, 1040, 54, 26, "#e9e2d2")
    fill(p, [(964, 1042), (998, 1022), (1034, 1042)], "#4c5663")
    box(p, 980, 1048, 16, 12, "#ffe2a8")
    with at(p, 806, 992, 0.3):
        gondola(p, 0, 0, 130, "#c8402f", "#16242e", "#ffe6b8", 0)
    cabin = s.mover("cabin", "main", Sway((-0.03, -0.0066), 20))
    gondola(cabin, 430, 859, 200, "#c8402f", "#16242e", "#ffe6b8")
    n = s.near
    edge = rugged(
        r,
        [
            (LEFT, 1370),
            (100, 1400),
            (260, 1470),
            (440, 1590),
            (660, 1660),
            (860, 1640),
            (RIGHT, 1560),
        ],
        40,
        6,
    )
    facets(
        n,
        r,
        outline([*edge, (RIGHT, BOTTOM), (LEFT, BOTTOM)]),
        (LEFT, 1360, RIGHT, BOTTOM),
        ("#0a2028", "#0e2a30", "#14343a"),
        step=90,
        tall=120,
        lean=0.3,
    )
    pines(n, r, lambda x: 1470 + x * 0.4, "#0a2028", (LEFT, 190), (180, 340), 52)
    box(
        n, LEFT, 1420, RIGHT - LEFT, 520, fall(1420, 1760, [(0, "#0a1f28", 0), (1, "#0a1f28", 0.9)])
    )
