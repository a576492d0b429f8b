"""The poster of activities/geiranger-hellesylt-ferry."""

from __future__ import annotations

from boats import ferry
from brush import LEFT, RIGHT, at, box, fall, fill, trace
from land import Rock, cloud, heaven, massif, water, waterfall
from people import person
from sheet import Sheet, scene


@scene("activities/geiranger-hellesylt-ferry", (0.5, 0.5))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#2f86b0"), (0.28, "#8cc6d6"), (0.48, "#e6f4ee")])
    for x, y, w in ((260, 300, 420), (820, 420, 380)):
        cloud(s.sky, x, y, w, "#ffffff", 0.85)
    massif(
        s.far,
        r,
        [
            (-40, 820),
            (160, 700),
            (300, 800),
            (460, 660),
            (560, 740),
            (700, 640),
            (860, 800),
            (1120, 720),
        ],
        1110,
        Rock("#79a9bc", "#b9d4d0", "#ffffff", "#e6f4ee"),
        snow=740,
        fog=0.5,
        light=1,
    )
    m = s.mid
    massif(
        m,
        r,
        [(-40, 520), (100, 560), (220, 700), (340, 880), (420, 1020), (470, 1110)],
        1130,
        Rock("#2f6a68", "#5c9868", "#fff", "#c9e6d4"),
        light=1,
        fog=0.25,
        detail=1.4,
    )
    massif(
        m,
        r,
        [(620, 1110), (700, 1000), (820, 840), (940, 680), (1120, 560)],
        1130,
        Rock("#3a7872", "#74a874", "#fff", "#c9e6d4"),
        light=1,
        fog=0.25,
        detail=1.4,
    )
    for x, y, w in ((206, 690, 16), (250, 750, 12), (960, 670, 20)):
        waterfall(m, r, (x, y), (x + 16, 1118), w)
    p = s.main
    water(
        p,
        r,
        1120,
        [(0, "#c9ece2"), (0.1, "#5cb4b8"), (0.35, "#1c7488"), (0.7, "#0d3f54"), (1, "#0a2636")],
        "#ffffff",
        glints=40,
    )
    ferry(p, 520, 1200, 720, "#123a50", "#fbf9f2", "#1d4a60", "#ff6b3d")
    for k in range(26):
        t = k / 26
        oval_w = 30 + 90 * r.random()
        box(p, 180 + 720 * t - oval_w / 2, 1204 + r.uniform(-6, 16), oval_w, 10, "#ffffff", 0.9, 5)
    for k in range(5):
        box(p, 70 - k * 30, 1226 + k * 16, 460 - k * 60, 6, "#ffffff", 0.6 - k * 0.1, 3)
    for x in (300, 330, 392, 470, 610, 660):
        person(p, x, 998, 40, "stand", "#123a50", r.choice(("#123a50", "#c8402f", "#c79a3b")))
    n = s.near
    for x, y, size in (
        (392, 800, 40),
        (470, 720, 28),
        (660, 790, 34),
        (560, 640, 24),
        (760, 700, 46),
    ):
        body = trace(
            "M-100 -10 C-70 -44 -40 -40 -8 -6 C6 -2 14 -2 22 -6 C50 -44 84 -50 104 -24 C76 -30 52 -8 36 10 C16 22 -14 22 -26 8 C-46 -16 -70 -22 -100 -10 Z"
        )
        with at(n, x, y, size / 100, -8):
            fill(n, body, "#fdfcf6")
            fill(
                n,
                trace(
                    "M-100 -10 C-92 -22 -82 -30 -72 -32 C-78 -24 -86 -16 -100 -10 Z M104 -24 C96 -36 86 -40 76 -38 C84 -34 94 -30 104 -24 Z"
                ),
                "#4b5a62",
            )
    box(
        n,
        LEFT,
        1360,
        RIGHT - LEFT,
        580,
        fall(1360, 1760, [(0, "#0a2636", 0), (1, "#0a1f2e", 0.95)]),
    )
