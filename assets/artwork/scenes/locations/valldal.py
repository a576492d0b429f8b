"""The poster of locations/valldal."""

from __future__ import annotations

from boats import raft
from brush import BOTTOM, LEFT, RIGHT, box, disc, fall, fill, outline, oval, within
from houses import house
from land import Rock, cloud, heaven, hills, massif, ribbon, sun, water
from people import person
from sheet import Sheet, Travel, scene
from woods import foreground


@scene("locations/valldal", (0.5, 0.525))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#5a9ab0"), (0.24, "#a8cfc8"), (0.42, "#fbe8c8")])
    sun(s.sky, 330, 520, 64, "#fff8e4", 0.45)
    for x, y, w in ((760, 460, 380), (560, 300, 240)):
        cloud(s.sky, x, y, w, "#fff6e6", 0.7)
    boat = s.mover("raft", "main", Travel((-0.085, -0.062), (0.17, 0.09), 18))
    for painter in (s.far, s.mid, s.main, boat):
        painter.translate(0, -100)
    massif(
        s.far,
        r,
        [
            (-40, 780),
            (140, 700),
            (300, 790),
            (470, 740),
            (600, 800),
            (760, 700),
            (900, 780),
            (1120, 690),
        ],
        1010,
        Rock("#8fb0bc", "#c4d2c8", "#ffffff", "#fbe8c8"),
        snow=750,
        fog=0.5,
        light=-1,
    )
    p = s.mid
    water(p, r, 985, [(0, "#e6ecd8"), (0.1, "#8fc0c0")], "#ffffff", glints=10, bottom=1080)
    massif(
        p,
        r,
        [(-40, 640), (90, 720), (240, 860), (360, 980), (430, 1040)],
        1080,
        Rock("#3f6a68", "#6f9a70", "#fff", "#dfe6c4"),
        fog=0.35,
        light=1,
    )
    massif(
        p,
        r,
        [(650, 1040), (760, 960), (900, 800), (1010, 690), (1120, 640)],
        1080,
        Rock("#4a7670", "#86ab74", "#fff", "#dfe6c4"),
        fog=0.35,
        light=-1,
    )
    m = s.main
    hills(m, [(LEFT, 1040), (240, 1050), (540, 1044), (800, 1052), (RIGHT, 1030)], "#7fae58")
    hills(m, [(LEFT, 1090), (300, 1078), (560, 1100), (860, 1074), (RIGHT, 1090)], "#6a9c4e")
    for x, y, w, wall in (
        (120, 1084, 84, "#9e2f24"),
        (214, 1084, 56, "#f6f3ec"),
        (760, 1082, 62, "#f6f3ec"),
        (838, 1082, 96, "#9e2f24"),
    ):
        house(m, x, y, w, w * 0.42, wall, "#3f3a3a", "#ffe2a8", gable=w < 70)
    for k in range(9):
        x, y, size = 306 + k * 33, 1098 + r.uniform(-4, 4), r.uniform(15, 21)
        box(m, x - 2, y - size, 4, size + 2, "#6a5a44")
        oval(m, x, y - size * 1.5, size * 0.92, size, "#4f8542")
        oval(m, x + size * 0.25, y - size * 1.75, size * 0.55, size * 0.6, "#7fae50")
    ribbon(
        m,
        [(600, 1060), (640, 1090), (740, 1130), (700, 1200), (840, 1290), (980, 1400), (900, 1640)],
        [10, 24, 46, 76, 120, 190, 330],
        "#57b3ae",
    )
    for _ in range(14):
        t = r.random()
        x, y = 660 + 250 * t + r.uniform(-30, 40) * t, 1100 + 260 * t
        box(m, x, y, 20 + 70 * t, 3 + 4 * t, "#f2faf4", 0.85, 3)
    field = outline(
        [
            (LEFT, 1150),
            (330, 1128),
            (620, 1150),
            (600, 1260),
            (700, 1420),
            (640, BOTTOM),
            (LEFT, BOTTOM),
        ]
    )
    fill(m, field, "#8a6a4a")
    with within(m, field):
        for k in range(-14, 12):
            x0, x1 = 330 + k * 20, 260 + k * 130
            steps = [
                (x0 + (x1 - x0) * (j / 16) ** 2, 1126 + 620 * (j / 16) ** 2) for j in range(17)
            ]
            ribbon(m, steps, [5 + 72 * (j / 16) ** 2 for j in range(17)], "#4f8542")
            ribbon(
                m,
                [(x + 1, y) for x, y in steps],
                [2 + 34 * (j / 16) ** 2 for j in range(17)],
                "#6fa34e",
            )
            for j in range(5, 15):
                t = (r.uniform(j, j + 1) / 16) ** 2
                size = 1.2 + 11 * t
                disc(
                    m,
                    x0 + (x1 - x0) * t + r.uniform(-1.8, 1.8) * size,
                    1126 + 620 * t,
                    size,
                    "#d8402f",
                )
    raft(boat, 745, 1216, 92, "#ffc93d", "#12303f", ("#ff6b3d", "#ff6b3d", "#ff6b3d"), 12)
    for x, y, h in ((250, 1210, 70), (452, 1240, 86)):
        person(m, x, y, h, "pick", "#12303f", "#f6f3ec" if x > 300 else "#9fc2b1", flip=x < 300)
        side = -1 if x < 300 else 1
        hat = (x + side * h * 0.42, y - h * 0.56)
        oval(m, *hat, h * 0.15, h * 0.035, "#e8c87a")
        oval(m, hat[0], hat[1] - h * 0.03, h * 0.075, h * 0.055, "#e8c87a")
        box(m, x + side * h * 0.62 - h * 0.12, y - h * 0.16, h * 0.24, h * 0.16, "#8a5a34", r=3)
        oval(m, x + side * h * 0.62, y - h * 0.16, h * 0.11, h * 0.04, "#d8402f")
    n = s.near
    box(
        n,
        LEFT,
        1320,
        RIGHT - LEFT,
        640,
        fall(1320, 1640, [(0, "#0d2a20", 0), (1, "#0b2420", 0.96)]),
    )
    foreground(n, r, "#0b2420", 1660, tall=(110, 230))
