"""The poster of activities/hellesylt-e-bike."""

from __future__ import annotations

from brush import BOTTOM, LEFT, RIGHT, box, fall, fill, outline, rugged, stroke, within
from cliffs import boulder, cracks, facets
from houses import house
from land import Rock, cloud, drift, heaven, hills, massif, ribbon, streak
from sheet import Sheet, Sway, scene
from wheels import bicycle
from woods import grove, pines

BIRCH = (
    ("#3f7048", "#6f9f56", "#dfe2cc"),
    ("#4a7f4c", "#86b25c", "#dfe2cc"),
    ("#356444", "#5c8f50", "#cfd8c0"),
)


@scene("activities/hellesylt-e-bike", (0.46, 0.5))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#357f94"), (0.22, "#94ccc4"), (0.42, "#f4f0d4")])
    cloud(s.sky, 300, 330, 400, "#fdfbea", 0.75)
    massif(
        s.far,
        r,
        [
            (-40, 700),
            (60, 640),
            (160, 560),
            (230, 520),
            (300, 610),
            (420, 690),
            (520, 660),
            (640, 740),
            (1120, 760),
        ],
        990,
        Rock("#74a4a2", "#b4cfae", "#ffffff", "#f4f2dc"),
        snow=640,
        fog=0.5,
        light=1,
    )
    massif(
        s.far,
        r,
        [(-40, 800), (80, 760), (200, 800), (330, 880), (470, 940), (560, 980)],
        1000,
        Rock("#4f8878", "#86ae84", "#fff", "#e6edd0"),
        fog=0.4,
        light=1,
    )
    m = s.mid
    rim = rugged(
        r, [(560, 452), (640, 418), (760, 430), (900, 396), (1020, 372), (1120, 360)], 40, 5
    )
    face = rugged(
        r, [(700, 880), (660, 800), (640, 700), (600, 610), (604, 540), (560, 452)], 34, 7
    )
    block = outline([*face, *rim[1:], (1120, 900)])
    facets(
        m,
        r,
        block,
        (540, 350, 1120, 900),
        ("#3f4a52", "#4f5b62", "#66737a", "#8a969a"),
        step=52,
        tall=170,
        lean=0.06,
    )
    cracks(m, r, block, [(720, 450), (840, 470), (950, 430), (1040, 480)], 300, "#2f3940")
    with within(m, block):
        fill(
            m,
            outline([*rim, (1120, 384), (900, 420), (760, 456), (640, 446), (566, 474)]),
            "#93b26c",
        )
        for x, y in ((690, 520), (880, 560), (1010, 520)):
            streak(m, r, (x, y), 170, 16, "#eef3f2")
    scree = outline(
        [
            *rugged(
                r, [(520, 1010), (600, 920), (690, 850), (820, 800), (960, 812), (1120, 780)], 30, 6
            ),
            (1120, 1020),
            (520, 1020),
        ]
    )
    facets(
        m,
        r,
        scree,
        (520, 770, 1120, 1020),
        ("#54785c", "#6f9464", "#8fae70", "#a9b48c"),
        step=60,
        tall=80,
        lean=-0.5,
    )
    fill(m, block, fall(640, 900, [(0, "#eef0d8", 0), (1, "#eef0d8", 0.35)]))
    fill(m, scree, fall(860, 1020, [(0, "#e9f0d0", 0), (1, "#e9f0d0", 0.5)]))
    pines(m, r, 1010, "#3f7060", (540, RIGHT), (46, 96), 17)
    pines(m, r, 1004, "#4f8068", (LEFT, 330), (40, 80), 17)
    fog = s.mover("mist", "mid", Sway((0.03, 0), 26))
    drift(fog, 800, 120, "#fbf8e6", 0.6)
    p = s.main
    hills(p, [(LEFT, 1000), (260, 992), (560, 1004), (860, 996), (RIGHT, 1000)], "#a3bf68")
    hills(p, [(LEFT, 1032), (260, 1022), (560, 1030), (860, 1016), (RIGHT, 1030)], "#8cb058")
    ribbon(
        p,
        [(330, 1000), (250, 1010), (180, 1022), (250, 1040), (140, 1064), (-60, 1086)],
        [3, 8, 13, 20, 28, 44],
        "#8ccac4",
    )
    ribbon(
        p,
        [(330, 1000), (250, 1010), (182, 1022), (250, 1040), (140, 1064), (-60, 1086)],
        [1, 2, 4, 6, 9, 14],
        "#eef8f2",
        0.8,
    )
    house(p, 880, 1030, 60, 30, "#a63a2b", "#4c5663", "#fdf3d0")
    house(p, 958, 1026, 42, 22, "#f1ead8", "#4c5663", "#33506a", gable=False)
    road = [
        (-60, 1180),
        (260, 1166),
        (560, 1134),
        (760, 1086),
        (800, 1056),
        (720, 1036),
        (620, 1026),
        (590, 1014),
        (630, 1004),
    ]
    wide = [126.0, 118, 100, 66, 44, 28, 16, 9, 5]
    ribbon(p, [(x, y + 8) for x, y in road], [w * 1.12 for w in wide], "#5f7f44")
    ribbon(p, road, wide, "#6b7474")
    ribbon(
        p,
        [(x, y - w * 0.42) for (x, y), w in zip(road, wide, strict=True)],
        [w * 0.05 for w in wide],
        "#e8e6d0",
    )
    for (x0, y0), (x1, y1), w in zip(road[:4], road[1:5], wide, strict=False):
        for k in range(3):
            t = (k + 0.2) / 3
            stroke(
                p,
                [
                    (x0 + (x1 - x0) * t, y0 + (y1 - y0) * t),
                    (x0 + (x1 - x0) * (t + 0.13), y0 + (y1 - y0) * (t + 0.13)),
                ],
                "#e8e2c8",
                w * 0.04,
                flat=True,
            )
    bicycle(p, 775, 1078, 62, "#14292e", "#33506a", top="#f6f3ec", helmet="#c8402f", turn=-14)
    grove(p, r, lambda x: 1066 + (x - 900) * 0.04, (880, RIGHT), (80, 150), BIRCH, 44)
    bicycle(
        p,
        400,
        1166,
        190,
        "#14292e",
        "#f6f3ec",
        top="#ff6b3d",
        helmet="#f6f3ec",
        bags="#c79a3b",
        turn=-4,
    )
    n = s.near
    hills(
        n,
        [(LEFT, 1250), (240, 1246), (540, 1216), (760, 1170), (920, 1130), (RIGHT, 1110)],
        "#4f7f44",
    )
    for x, y, w in ((920, 1200, 110), (1040, 1240, 80), (690, 1262, 60)):
        boulder(n, r, x, y, w, ("#3c4f48", "#6d8070", "#93a488"))
    hills(n, [(LEFT, 1320), (240, 1340), (560, 1390), (860, 1370), (RIGHT, 1300)], "#24503c")
    for _ in range(110):
        x = r.uniform(LEFT, RIGHT)
        y = 1376 - 56 * (abs(x - 560) / 560) ** 1.6 + r.uniform(-6, 30)
        stroke(
            n,
            [(x, y + 20), (x + r.uniform(-12, 12), y - r.uniform(10, 54))],
            "#24503c",
            r.uniform(2.4, 4.4),
        )
    for _ in range(9):
        x = r.choice((r.uniform(20, 300), r.uniform(800, 1060)))
        y = 1330 + r.uniform(-10, 50)
        tall = r.uniform(70, 130)
        stroke(n, [(x, y + 30), (x + 6, y - tall)], "#24503c", 3.4)
        for k in range(7):
            a = (k - 3) * 9
            stroke(
                n,
                [(x + 5, y - tall * 0.8), (x + 6 + a, y - tall - 14 + abs(a) * 0.4)],
                "#24503c",
                2,
            )
            box(n, x + 6 + a - 6, y - tall - 20 + abs(a) * 0.4, 12, 6, "#f6f3ec", r=3)
    hills(n, [(LEFT, 1470), (300, 1500), (640, 1540), (RIGHT, 1480)], "#0f2f2b")
    box(
        n,
        LEFT,
        1420,
        RIGHT - LEFT,
        BOTTOM - 1420,
        fall(1420, 1760, [(0, "#0d2a28", 0), (1, "#0b2126", 0.9)]),
    )
