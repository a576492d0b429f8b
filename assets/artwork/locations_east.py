"""Posters of Romsdalen and Valldal."""

from __future__ import annotations

from brush import (
    BOTTOM,
    LEFT,
    RIGHT,
    Sheet,
    at,
    box,
    curve,
    disc,
    fall,
    fill,
    jag,
    outline,
    ribbon_path,
    rugged,
    scene,
    stroke,
    within,
)
from land import (
    Rock,
    bank,
    birds,
    cloud,
    foreground,
    heaven,
    hills,
    leafy,
    massif,
    mist,
    pines,
    ribbon,
    stars,
    sun,
    water,
    waterfall,
)
from people import person
from things import (
    arch_bridge,
    car,
    carriage,
    church,
    house,
    locomotive,
    raft,
    smoke,
    train_along,
)


@scene(
    "locations/rauma-railway",
    (0.5, 0.5),
    "A small blue and cream train curls down a valley beside a milky turquoise river, between grey walls "
    "a thousand metres high with waterfalls.",
)
def rauma(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#3f6c80"), (0.25, "#9db9b4"), (0.45, "#f0e2c8")])
    sun(s.sky, 560, 640, 66, "#fff6e0", 0.5)
    massif(
        s.far,
        r,
        [
            (120, 900),
            (300, 760),
            (400, 830),
            (500, 700),
            (590, 800),
            (690, 720),
            (800, 850),
            (980, 900),
        ],
        1080,
        Rock("#8ea5a8", "#c4c4ae", "#fbf7ea", "#f0e2c8"),
        snow=780,
        fog=0.6,
    )
    p = s.mid
    massif(
        p,
        r,
        [(-40, 380), (80, 420), (190, 540), (270, 640), (330, 800), (420, 960), (520, 1060)],
        1180,
        Rock("#3f4d54", "#6d7672", "#f6f3ec", "#d5d3bd"),
        snow=470,
        fog=0.4,
        light=1,
        detail=1.6,
    )
    massif(
        p,
        r,
        [(580, 1060), (680, 960), (760, 800), (840, 640), (930, 560), (1010, 440), (1120, 400)],
        1180,
        Rock("#59636a", "#9a998a", "#f6f3ec", "#d5d3bd"),
        snow=520,
        fog=0.4,
        light=-1,
        detail=1.6,
    )
    waterfall(p, r, (232, 660), (262, 1080), 16)
    waterfall(p, r, (838, 700), (818, 1070), 22)
    pines(p, r, lambda x: 1110 - abs(x - 550) * 0.1, "#3f5f4c", (LEFT, RIGHT), (30, 62), 15)
    m = s.main
    hills(m, [(LEFT, 1120), (260, 1130), (540, 1100), (820, 1130), (RIGHT, 1110)], "#5b7a55")
    ribbon(
        m,
        [
            (560, 1104),
            (610, 1130),
            (500, 1170),
            (420, 1220),
            (620, 1290),
            (760, 1370),
            (560, 1500),
            (480, 1700),
        ],
        [8, 22, 38, 54, 82, 120, 190, 300],
        "#7fc4c0",
    )
    ribbon(
        m,
        [
            (560, 1108),
            (606, 1132),
            (498, 1172),
            (424, 1220),
            (630, 1290),
            (766, 1370),
            (570, 1500),
            (500, 1700),
        ],
        [2, 6, 12, 16, 24, 40, 60, 90],
        "#cfe9e2",
        0.7,
    )
    track = curve(
        [
            (600, 1106),
            (690, 1124),
            (640, 1150),
            (420, 1164),
            (240, 1196),
            (250, 1252),
            (480, 1292),
            (640, 1330),
            (760, 1420),
            (820, 1560),
        ]
    )
    stroke(m, track, "#4d5a48", 13)
    stroke(m, track, "#b8ad92", 7)
    train_along(m, track, 0.3, 7, 62, 30, "#1f2f55", "#ff6b3d", "#ffe2a8", "#f0e2c8", 0.09)
    pines(m, r, 1170, "#35523e", (LEFT, 160), (60, 110), 22)
    pines(m, r, 1190, "#35523e", (820, RIGHT), (60, 120), 22)
    pines(m, r, 1330, "#27432f", (LEFT, 240), (90, 150), 26)
    pines(m, r, 1350, "#27432f", (860, RIGHT), (90, 150), 26)
    foreground(s.near, r, "#0d2420", 1560)


@scene(
    "locations/kylling-bridge",
    (0.5, 0.5),
    "A bold grey granite arch carries a dark train across a forested gorge, with white water far below "
    "and pale peaks behind.",
)
def kylling(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#24596a"), (0.28, "#7fb0ae"), (0.5, "#e4e6cc")])
    massif(
        s.far,
        r,
        [
            (-40, 760),
            (110, 600),
            (250, 760),
            (400, 700),
            (540, 430),
            (690, 700),
            (800, 650),
            (960, 560),
            (1120, 720),
        ],
        1160,
        Rock("#7396a0", "#b4c4b2", "#fbf8ea", "#e4e6cc"),
        snow=640,
        fog=0.6,
        rough=1.1,
    )
    p = s.mid
    massif(
        p,
        r,
        [(-40, 700), (90, 760), (220, 940), (360, 1120), (470, 1330)],
        1500,
        Rock("#33604f", "#55805c", "#ffffff", "#b5cfae"),
        fog=0.3,
    )
    massif(
        p,
        r,
        [(610, 1330), (730, 1120), (880, 920), (1000, 780), (1120, 690)],
        1500,
        Rock("#2f5a4c", "#6d935f", "#ffffff", "#b5cfae"),
        fog=0.3,
        light=-1,
    )
    pines(
        p,
        r,
        lambda x: 1000 + (x - 90) * 1.1 if x < 540 else 1000 + (990 - x) * 1.1,
        "#274c3e",
        (LEFT, 330),
        (60, 110),
        19,
    )
    pines(
        p,
        r,
        lambda x: 1000 + (x - 90) * 1.1 if x < 540 else 1000 + (990 - x) * 1.1,
        "#274c3e",
        (750, RIGHT),
        (60, 110),
        19,
    )
    mist(p, 1050, 260, "#e4e6cc", 0.7)
    ribbon(
        p,
        [(540, 1250), (520, 1330), (580, 1420), (500, 1560), (560, 1760)],
        [30, 70, 120, 190, 330],
        "#6bb7b3",
    )
    ribbon(
        p,
        [(540, 1250), (524, 1330), (584, 1420), (510, 1560), (566, 1760)],
        [12, 26, 44, 60, 120],
        "#eef6f0",
        0.85,
    )
    m = s.main
    arch_bridge(
        m,
        930,
        (300, 780),
        250,
        "#8b9190",
        "#3b4246",
        sides=((90, 120), (990, 120), (215, 76), (865, 76)),
        deck=46,
        foot=1480,
    )
    with at(m, 60, 926):
        for k in range(3):
            with at(m, k * 236, 0):
                carriage(m, 228, 92, "#1f2f55", "#ff6b3d", "#e8dcc0", "#ffe2a8", 7)
        with at(m, 712, 0):
            locomotive(m, 92, "#1a2947", "#c79a3b", "#0a1420", "#ffe2a8")
    smoke(m, r, 968, 812, 640, 40, "#f4f3e4", 0.8)
    pines(m, r, lambda x: 1420 + x * 0.3, "#1c3d33", (LEFT, 250), (120, 210), 30)
    pines(m, r, lambda x: 1420 + (1080 - x) * 0.3, "#1c3d33", (840, RIGHT), (120, 210), 30)
    foreground(s.near, r, "#0b2622", 1600)


@scene(
    "locations/andalsnes",
    (0.5, 0.48),
    "A small harbour town on a green tongue of land between a turquoise river and the fjord, below a "
    "cone-shaped peak, with a red train at the quay.",
)
def andalsnes(s: Sheet) -> None:
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
        [(-40, 720), (80, 800), (230, 940), (400, 1060)],
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
    ribbon(p, [(940, 1104), (860, 1122), (930, 1148), (1130, 1190)], [16, 30, 56, 90], "#83c6c0")
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
    for x, y in ((300, 690), (345, 660), (385, 700)):
        birds(p, [(x, y)], 15, "#33464e")
    n = s.near
    hills(n, [(LEFT, 1460), (220, 1480), (520, 1580), (800, 1590), (RIGHT, 1540)], "#1d4440")
    foreground(n, r, "#0b2429", 1600, tall=(120, 280))


@scene(
    "locations/trollstigen",
    (0.5, 0.5),
    "A road climbs a steep mountain wall in stacked hairpin bends, crossed by a white waterfall, below "
    "three crown-like peaks; a tiny red car is on its way up.",
)
def trollstigen(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#4a7088"), (0.25, "#9db8c2"), (0.42, "#dce7ea")])
    cloud(s.sky, 240, 300, 420, "#eef4f4", 0.6)
    cloud(s.sky, 820, 420, 360, "#eef4f4", 0.55)
    massif(
        s.far,
        r,
        [
            (-40, 640),
            (60, 560),
            (150, 480),
            (215, 600),
            (330, 680),
            (450, 480),
            (530, 360),
            (600, 500),
            (690, 660),
            (800, 560),
            (890, 420),
            (960, 540),
            (1120, 640),
        ],
        960,
        Rock("#566670", "#a5b0ae", "#ffffff", "#dce7ea"),
        snow=560,
        fog=0.45,
        light=1,
        rough=1.3,
        detail=1.4,
    )
    p = s.mid
    lip = [(-40, 760), (140, 800), (330, 770), (520, 790), (700, 760), (880, 800), (1120, 740)]
    ground = outline([*rugged(r, lip, 40, 6), (1120, BOTTOM), (-40, BOTTOM)])
    fill(p, ground, "#59695c")
    with within(p, ground):
        for _ in range(34):
            x, y = r.uniform(-40, 1080), r.uniform(770, 1200)
            tall = r.uniform(60, 190)
            fill(
                p,
                outline(
                    [
                        *jag(r, (x, y), (x + r.uniform(-30, 30), y + tall), 4, 6),
                        (x + r.uniform(24, 70), y + tall * 0.5),
                    ]
                ),
                r.choice(("#4b5a52", "#6f7d62", "#7f8a66", "#46544f")),
                0.9,
            )
        hills(
            p,
            [(-40, 1020), (200, 1060), (420, 1150), (640, 1160), (860, 1060), (1120, 1000)],
            "#6f8f4b",
        )
        hills(p, [(-40, 1160), (260, 1190), (540, 1240), (820, 1190), (1120, 1150)], "#5c7d45")
    m = s.main
    waterfall(m, r, (598, 776), (560, 1210), 40, "#ffffff", "#c4d8dc")
    bends = [
        (620, 782),
        (330, 806),
        (720, 842),
        (300, 880),
        (770, 924),
        (270, 972),
        (820, 1026),
        (240, 1086),
        (850, 1152),
        (220, 1226),
        (820, 1316),
        (560, 1420),
        (500, 1560),
    ]
    path = ribbon_path(bends)
    for k in range(len(path)):
        seg, width = path[k]
        stroke(m, seg.translated(0, width * 0.5), "#39463f", width * 1.15)
    for seg, width in path:
        stroke(m, seg, "#d8d4c8", width)
    fill(m, [(540, 1000), (610, 1000), (614, 1050), (534, 1050)], "#ffffff", 0.0)
    car(m, 456, 1122, 54, "#ff5a36", "#1a2026", "#cfe0e4", turn=6)
    car(m, 560, 990, 38, "#f6f3ec", "#1a2026", "#4a6a7a", turn=-7, flip=True)
    pines(m, r, lambda x: 1330 - abs(x - 540) * 0.1, "#3a5a3c", (LEFT, 190), (40, 90), 20)
    pines(m, r, lambda x: 1330 - abs(x - 540) * 0.1, "#3a5a3c", (880, RIGHT), (40, 90), 20)
    foreground(s.near, r, "#13251f", 1560)


@scene(
    "locations/trollveggen",
    (0.52, 0.47),
    "A dark rock wall topped by a comb of broken needles rises out of a band of cloud at dusk; a tiny "
    "train with lit windows passes at its foot.",
)
def trollveggen(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#0d2233"), (0.25, "#2b5566"), (0.42, "#8fb0a4"), (0.52, "#e2ddb8")])
    stars(s.sky, r, 36, 420)
    sun(s.sky, 820, 380, 54, "#f7f2dc", 0.18)
    massif(
        s.far,
        r,
        [(-40, 760), (140, 660), (260, 760), (420, 700), (700, 830), (900, 760), (1120, 820)],
        1120,
        Rock("#6d8c92", "#a9b8a4", "#f7f4e4", "#e2ddb8"),
        snow=740,
        fog=0.6,
    )
    p = s.mid
    comb = [
        (150, 1060),
        (190, 900),
        (215, 760),
        (250, 700),
        (262, 610),
        (290, 560),
        (306, 640),
        (340, 590),
        (352, 500),
        (384, 470),
        (398, 560),
        (432, 520),
        (446, 430),
        (480, 400),
        (500, 480),
        (530, 450),
        (548, 380),
        (584, 340),
        (604, 430),
        (640, 400),
        (654, 470),
        (690, 430),
        (706, 520),
        (752, 480),
        (768, 560),
        (820, 540),
        (880, 620),
        (960, 680),
        (1120, 740),
    ]
    wall = massif(
        p,
        r,
        comb,
        1180,
        Rock("#1d262e", "#46525a", "#dfe6e4", "#c9d2c0"),
        light=1,
        rough=0.9,
        detail=0.35,
    )
    with within(p, wall):
        for _ in range(46):
            x, y = r.uniform(190, 900), r.uniform(520, 960)
            tall = r.uniform(120, 320)
            fill(
                p,
                outline(
                    [
                        *jag(r, (x, y), (x + r.uniform(-16, 16), y + tall), 6, 6),
                        *jag(r, (x + r.uniform(14, 40), y + tall * 0.8), (x + 6, y + 20), 5, 6),
                    ]
                ),
                r.choice(("#2a343c", "#151d24", "#55616a", "#323d46")),
                0.8,
            )
        for x, y in ((420, 600), (560, 560), (660, 620), (330, 720), (760, 690)):
            stroke(
                p,
                jag(r, (x, y), (x + r.uniform(-20, 20), y + r.uniform(90, 160)), 5, 5),
                "#dfe6e4",
                r.uniform(5, 9),
            )
    mist(p, 1000, 180, "#e2ddb8", 0.55)
    m = s.main
    bank(m, r, 830, "#e7ecea", 0.5, 5)
    for x, y, w in ((240, 860, 520), (700, 890, 640), (460, 910, 420)):
        cloud(m, x, y, w, "#eef0e8", 0.85)
    hills(m, [(LEFT, 1120), (240, 1100), (520, 1130), (820, 1104), (RIGHT, 1126)], "#3c5f4c")
    pines(m, r, 1128, "#24463c", (LEFT, RIGHT), (26, 60), 13)
    hills(m, [(LEFT, 1140), (260, 1132), (560, 1156), (860, 1136), (RIGHT, 1150)], "#6f944f")
    stroke(m, [(LEFT, 1166), (RIGHT, 1166)], "#3a3f3a", 6)
    line = curve([(LEFT, 1164), (540, 1164), (RIGHT, 1164)])
    train_along(m, line, 0.36, 4, 92, 36, "#a8321f", "#f6f3ec", "#ffe2a8", "#3b4246")
    hills(m, [(LEFT, 1176), (300, 1190), (600, 1180), (RIGHT, 1196)], "#83a85b")
    ribbon(
        m,
        [
            (1120, 1216),
            (860, 1212),
            (600, 1240),
            (300, 1290),
            (420, 1380),
            (640, 1460),
            (560, 1640),
        ],
        [20, 34, 48, 64, 96, 150, 260],
        "#7fc4c0",
    )
    ribbon(
        m,
        [
            (1120, 1214),
            (860, 1212),
            (604, 1240),
            (310, 1290),
            (430, 1380),
            (650, 1460),
            (580, 1640),
        ],
        [5, 8, 12, 16, 26, 50, 90],
        "#d9efe6",
        0.7,
    )
    foreground(s.near, r, "#0a201f", 1540)


@scene(
    "locations/valldal",
    (0.5, 0.49),
    "A soft green valley opens to a bright fjord: long rows of strawberry plants, red barns, a fast "
    "turquoise river with a small yellow raft, and blue mountains stepping away.",
)
def valldal(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#5a9ab0"), (0.24, "#a8cfc8"), (0.42, "#fbe8c8")])
    sun(s.sky, 330, 600, 64, "#fff8e4", 0.45)
    for x, y, w in ((760, 460, 380), (560, 300, 240)):
        cloud(s.sky, x, y, w, "#fff6e6", 0.7)
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
        leafy(m, r, 300 + k * 34, 1100, r.uniform(40, 64), ("#4f8542", "#7fae50"))
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
    raft(m, 745, 1216, 92, "#ffc93d", "#12303f", ("#ff6b3d", "#ff6b3d", "#ff6b3d"), 12)
    person(m, 420, 1246, 96, "walk", "#12303f", "#f6f3ec", helmet="#e8c87a")
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
