"""The poster of activities/loen-skylift."""

from __future__ import annotations

from brush import BOTTOM, LEFT, RIGHT, box, curve, disc, fill, outline, stroke
from flying import gondola
from land import Rock, heaven, hills, massif, stars, sun, water
from sheet import Sheet, scene
from woods import pines


@scene("activities/loen-skylift", (0.5, 0.5))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#0c1b3a"), (0.26, "#23487a"), (0.44, "#6c93b8"), (0.54, "#d4c4cc")])
    stars(s.sky, r, 80, 620)
    sun(s.sky, 200, 330, 34, "#f4f2e4", 0.18)
    massif(
        s.far,
        r,
        [
            (-40, 900),
            (90, 800),
            (210, 900),
            (330, 760),
            (430, 860),
            (560, 800),
            (700, 900),
            (860, 840),
            (1120, 880),
        ],
        1160,
        Rock("#6080a8", "#b4c4d8", "#f4f6fa", "#c9cdd8"),
        snow=1000,
        fog=0.4,
        light=-1,
    )
    m = s.mid
    water(
        m,
        r,
        1150,
        [(0, "#b4bccc"), (0.1, "#56789c"), (0.4, "#1f4468"), (1, "#0a1e36")],
        "#e9ecf2",
        glints=20,
    )
    massif(
        m,
        r,
        [(-40, 1010), (100, 1060), (240, 1120), (340, 1190)],
        1210,
        Rock("#2c4c74", "#6f8cae", "#eef2f8", "#56789c"),
        snow=1090,
        light=1,
    )
    for k in range(34):
        x = 40 + k * 14 + r.uniform(-8, 8)
        y = 1216 + r.uniform(-12, 18)
        disc(m, x, y, r.uniform(2, 3.6), "#ffd98a")
        stroke(m, [(x, y + 10), (x, y + r.uniform(24, 60))], "#ffd98a", 2.5, 0.35)
    p = s.main
    massif(
        p,
        r,
        [
            (430, 1620),
            (520, 1420),
            (600, 1180),
            (680, 950),
            (760, 740),
            (840, 600),
            (900, 560),
            (1000, 566),
            (1120, 520),
        ],
        BOTTOM,
        Rock("#24426a", "#7f9dc0", "#f6f8fc", "#24426a"),
        snow=1040,
        light=-1,
        rough=1.1,
        detail=1.8,
    )
    fill(
        p,
        outline(
            [(846, 596), (856, 540), (1010, 534), (1020, 566), (1130, 560), (1130, 610), (850, 612)]
        ),
        "#16283e",
    )
    box(p, 868, 556, 128, 26, "#ffd98a")
    for x in (896, 928, 960):
        box(p, x, 556, 4, 26, "#16283e")
    fill(p, outline([(836, 544), (860, 526), (1020, 520), (1034, 536)]), "#0d1a2c")
    for dy in (0, 14):
        stroke(
            p,
            curve([(LEFT, 1330 + dy), (240, 1120 + dy), (560, 810 + dy), (860, 566 + dy)]),
            "#0d1a2c",
            4,
        )
    gondola(p, 420, 946, 190, "#ff6b3d", "#0d1a2c", "#ffe6b0")
    gondola(p, 740, 668, 54, "#ffc978", "#0d1a2c", "#ffe6b0", 0)
    pines(
        p,
        r,
        lambda x: 1600 - (x - 430) * 1.6 if x < 700 else 1190,
        "#122a48",
        (560, 780),
        (40, 90),
        24,
    )
    n = s.near
    hills(n, [(LEFT, 1470), (220, 1510), (520, 1600), (800, 1580), (RIGHT, 1540)], "#9db4d0")
    hills(n, [(LEFT, 1560), (300, 1590), (620, 1660), (RIGHT, 1600)], "#2a4670")
    pines(n, r, 1640, "#0b1b34", (LEFT, 260), (170, 340), 52)
    pines(n, r, 1640, "#0b1b34", (860, RIGHT), (140, 280), 48)
    hills(n, [(LEFT, 1640), (400, 1690), (760, 1680), (RIGHT, 1640)], "#0b1b34")
