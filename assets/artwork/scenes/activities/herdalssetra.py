"""The poster of activities/herdalssetra."""

from __future__ import annotations

from brush import LEFT, RIGHT, box, curve, disc, fall, fill, stroke
from houses import fence, turf_cabin
from land import Rock, cloud, heaven, hills, massif
from people import goat, person
from sheet import Sheet, scene


@scene("activities/herdalssetra", (0.5, 0.54))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#4a8ca8"), (0.26, "#a4cdcc"), (0.46, "#f4ecd0")])
    for x, y, w in ((240, 400, 360), (840, 330, 420)):
        cloud(s.sky, x, y, w, "#fdfbf0", 0.8)
    massif(
        s.far,
        r,
        [
            (-40, 760),
            (100, 700),
            (240, 800),
            (400, 760),
            (560, 560),
            (620, 500),
            (690, 590),
            (820, 760),
            (960, 700),
            (1120, 760),
        ],
        1080,
        Rock("#6a8790", "#b9bca0", "#ffffff", "#f0ecd0"),
        snow=650,
        fog=0.4,
        light=-1,
    )
    m = s.mid
    massif(
        m,
        r,
        [(-40, 720), (80, 800), (220, 920), (380, 1040)],
        1100,
        Rock("#4a735c", "#7f9f5c", "#fff", "#cfd8a8"),
        light=1,
        fog=0.3,
        rough=0.7,
    )
    massif(
        m,
        r,
        [(720, 1040), (880, 920), (1000, 820), (1120, 760)],
        1100,
        Rock("#436b58", "#8aa862", "#fff", "#cfd8a8"),
        light=-1,
        fog=0.3,
        rough=0.7,
    )
    fill(
        m,
        curve(
            [(240, 1084), (420, 1056), (660, 1052), (860, 1074), (760, 1098), (420, 1102)],
            closed=True,
        ),
        "#7fb4bc",
    )
    stroke(m, [(400, 1076), (600, 1072)], "#e6f2ec", 4, 0.8)
    p = s.main
    hills(p, [(LEFT, 1100), (300, 1092), (640, 1098), (RIGHT, 1086)], "#7ea24b")
    for x, y, w, wall in (
        (610, 1118, 90, "#8a7460"),
        (380, 1120, 84, "#a53a2c"),
        (130, 1140, 150, "#8a7460"),
        (730, 1146, 190, "#8a7460"),
        (470, 1150, 150, "#a53a2c"),
        (940, 1130, 110, "#a53a2c"),
        (20, 1124, 90, "#9a8a78"),
    ):
        turf_cabin(p, x, y, w, wall, "#6f9040", "#ffe2a8")
    hills(p, [(LEFT, 1160), (300, 1148), (640, 1166), (RIGHT, 1150)], "#8fb052")
    fence(p, [(LEFT + k * 96, 1190 + 6 * (k % 2)) for k in range(6)], "#8a7460", 40)
    for x, y, h, flip, grazing in (
        (640, 1230, 62, False, True),
        (780, 1214, 54, True, False),
        (880, 1250, 66, True, True),
        (560, 1196, 40, False, False),
        (960, 1204, 42, False, True),
        (300, 1250, 70, False, False),
        (170, 1224, 52, False, True),
        (430, 1292, 92, False, True),
        (700, 1330, 112, True, False),
    ):
        fill(
            p,
            curve([(x - h * 0.5, y), (x, y - 5), (x + h * 1.2, y), (x, y + 6)], closed=True),
            "#5f7f3c",
            0.8,
        )
        goat(
            p,
            x,
            y,
            h,
            r.choice(("#f6f3ec", "#e6dac4", "#fbf8f0")),
            "#4a3f36",
            flip=flip,
            grazing=grazing,
        )
    person(p, 372, 1222, 116, "stand", "#2b3138", "#ff6b3d", helmet="#e8c87a")
    stroke(p, [(386, 1166), (402, 1222)], "#5a4634", 5)
    n = s.near
    hills(n, [(LEFT, 1390), (260, 1420), (560, 1440), (840, 1420), (RIGHT, 1380)], "#35592f")
    for _ in range(90):
        x = r.uniform(LEFT, RIGHT)
        y = 1440 + r.uniform(-22, 20)
        stroke(n, [(x, y + 20), (x + r.uniform(-8, 8), y - r.uniform(10, 40))], "#35592f", 4)
    for x, y in ((140, 1430), (200, 1446), (830, 1436), (930, 1420), (980, 1440)):
        disc(n, x, y - 26, 7, "#f6f3ec")
        disc(n, x + 18, y - 12, 6, "#ffc978")
    hills(n, [(LEFT, 1500), (320, 1540), (680, 1560), (RIGHT, 1500)], "#12302a")
    box(
        n, LEFT, 1500, RIGHT - LEFT, 440, fall(1500, 1800, [(0, "#0d2622", 0), (1, "#0b1f22", 0.9)])
    )
