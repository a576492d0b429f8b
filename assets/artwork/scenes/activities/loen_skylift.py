"""The poster of activities/loen-skylift."""

from __future__ import annotations

from brush import BOTTOM, LEFT, RIGHT, box, curve, disc, fall, fill, outline, rugged, stroke, within
from cliffs import facets
from flying import gondola
from land import Rock, heaven, hills, massif, mist, stars, sun, water
from people import person
from sheet import Glow, Sheet, Sway, scene
from woods import pines


@scene("activities/loen-skylift", (0.5, 0.44))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#0a1734"), (0.24, "#21457a"), (0.4, "#6c93b8"), (0.5, "#e0c8cc")])
    stars(s.sky, r, 90, 560)
    sun(s.sky, 210, 290, 36, "#f4f2e4", 0.18)
    massif(
        s.far,
        r,
        [
            (-40, 800),
            (60, 720),
            (150, 660),
            (230, 560),
            (280, 600),
            (360, 700),
            (470, 650),
            (560, 740),
            (700, 800),
            (1120, 800),
        ],
        1060,
        Rock("#5c7ca8", "#aabcd4", "#f4f6fa", "#d0d0dc"),
        snow=860,
        fog=0.45,
        light=-1,
    )
    mist(s.far, 900, 130, "#d9d4de", 0.6)
    m = s.mid
    water(
        m,
        r,
        1050,
        [(0, "#c4c0d0"), (0.06, "#6c88ac"), (0.25, "#28507a"), (0.6, "#143052"), (1, "#0a1e36")],
        "#e9ecf2",
        glints=20,
    )
    shore = rugged(
        r, [(LEFT, 880), (60, 900), (140, 960), (230, 990), (330, 1050), (410, 1086)], 30, 5
    )
    coast = outline([*shore, (300, 1110), (LEFT, 1124)])
    facets(
        m,
        r,
        coast,
        (LEFT, 870, 420, 1124),
        ("#1d3a62", "#2c4c78", "#456a98"),
        step=56,
        tall=80,
        lean=0.3,
    )
    lights = s.mover("lights", "mid", Glow(7))
    for k in range(30):
        x = 20 + k * 12 + r.uniform(-6, 6)
        y = 1088 + r.uniform(-34, 14) + (10 if x > 250 else 0)
        disc(lights, x, y, r.uniform(2, 3.8), "#ffd98a")
    for k in range(17):
        x = 24 + k * 22 + r.uniform(-6, 6)
        y = 1124 + r.uniform(-4, 8)
        box(
            lights,
            x,
            y,
            3,
            r.uniform(18, 54),
            fall(y, y + 54, [(0, "#ffd98a", 0.6), (1, "#ffd98a", 0)]),
        )
    p = s.main
    face = rugged(
        r,
        [
            (380, 1640),
            (470, 1440),
            (540, 1300),
            (570, 1130),
            (640, 1010),
            (670, 860),
            (740, 740),
            (760, 640),
            (830, 580),
            (900, 546),
            (1010, 556),
            (1120, 520),
        ],
        40,
        8,
    )
    hoven = outline([*face, (1120, BOTTOM), (380, BOTTOM)])
    facets(
        p,
        r,
        hoven,
        (380, 510, 1120, BOTTOM),
        ("#24426a", "#34568a", "#5c80b0", "#8fabd0"),
        step=70,
        tall=150,
        lean=-0.3,
    )
    cap = outline(
        [*rugged(r, [(700, 800), (740, 740), (760, 640), (830, 580), (900, 546), (1010, 556), (1120, 520)], 40, 8),
         (1120, 800), (1092, 850), (1070, 780), (1030, 760), (1004, 880), (990, 800), (952, 720), (926, 770), (904, 740), (880, 830), (862, 760), (836, 720), (812, 840), (796, 770), (774, 740), (752, 800), (736, 770)]
    )  # fmt: skip
    with within(p, hoven):
        facets(
            p,
            r,
            cap,
            (690, 510, 1120, 1020),
            ("#b4c8e0", "#d9e4f0", "#f6f8fc", "#ffffff"),
            step=60,
            tall=120,
            lean=-0.3,
        )
    fill(p, hoven, fall(1050, 1640, [(0, "#16305a", 0), (1, "#16305a", 0.85)]))
    pines(p, r, lambda x: 1560 - (x - 470) * 1.5, "#122a4c", (500, 700), (40, 84), 19)
    pines(p, r, lambda x: 1240 - (x - 700) * 0.15, "#16305a", (680, RIGHT), (36, 76), 22)
    fill(
        p,
        outline([(826, 590), (838, 536), (1010, 528), (1130, 520), (1130, 604), (850, 606)]),
        "#16283e",
    )
    fill(p, outline([(812, 536), (846, 510), (1040, 500), (1130, 500), (1130, 526)]), "#0d1a2c")
    box(p, 846, 544, 274, 8, "#0d1a2c")
    for k, x in enumerate((930, 966)):
        person(p, x, 502, 44, ("stand", "point")[k], "#0d1a2c", None, flip=bool(k))
    glow = s.mover("windows", "main", Glow(9))
    box(glow, 850, 554, 268, 30, "#ffd98a")
    for x in range(884, 1118, 34):
        box(glow, x, 554, 4, 30, "#16283e")
    for dy in (0, 15):
        stroke(
            s.main,
            curve([(LEFT, 1290 + dy), (240, 1076 + dy), (560, 786 + dy), (850, 560 + dy)]),
            "#0d1a2c",
            4,
        )
    cabin = s.mover("cabin", "windows", Sway((0.028, -0.0143), 22))
    gondola(cabin, 520, 824, 184, "#ff6b3d", "#0d1a2c", "#ffe6b0")
    gondola(s.main, 724, 660, 52, "#d9863c", "#0d1a2c", "#ffe6b0", 0)
    n = s.near
    hills(n, [(LEFT, 1420), (180, 1450), (420, 1540), (700, 1560), (RIGHT, 1500)], "#a9bcd6")
    hills(n, [(LEFT, 1500), (300, 1560), (620, 1620), (RIGHT, 1560)], "#3a5a86")
    pines(n, r, lambda x: 1590 + x * 0.1, "#0b1b34", (LEFT, 210), (130, 330), 48)
    pines(n, r, 1640, "#0b1b34", (900, RIGHT), (110, 260), 44)
    hills(n, [(LEFT, 1590), (400, 1660), (760, 1670), (RIGHT, 1610)], "#0b1b34")
