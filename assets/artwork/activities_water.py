"""Posters of what one can do on rails, on water and on snow."""

from __future__ import annotations

import math

from brush import (
    BOTTOM,
    HEIGHT,
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
    rugged,
    scene,
    stroke,
    trace,
    within,
)
from land import (
    Rock,
    aurora,
    birds,
    cloud,
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
from people import husky, person, sledge
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath
from things import carriage, cruiser, ferry, house, kayak, raft, snowmobile, wheel


@scene(
    "activities/rauma-railway-ticket",
    (0.5, 0.47),
    "The view out of a train window: a traveller in silhouette looks at a steep valley with a turquoise "
    "river, a waterfall and a white peak.",
)
def railway_ticket(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#4f8fa4"), (0.3, "#a9d0c8"), (0.48, "#f6ecd0")])
    cloud(s.sky, 420, 470, 320, "#fdfbf0", 0.8)
    massif(
        s.far,
        r,
        [
            (60, 900),
            (220, 780),
            (340, 860),
            (470, 640),
            (540, 570),
            (620, 680),
            (740, 840),
            (860, 760),
            (1020, 860),
        ],
        1120,
        Rock("#7d9ea6", "#c4c8b0", "#ffffff", "#f0ead0"),
        snow=720,
        fog=0.5,
        light=-1,
    )
    m = s.mid
    massif(
        m,
        r,
        [(-40, 600), (100, 640), (200, 800), (330, 960), (430, 1060)],
        1180,
        Rock("#35564f", "#5f855c", "#fff", "#c9d8b4"),
        light=1,
        fog=0.3,
    )
    massif(
        m,
        r,
        [(600, 1060), (740, 940), (860, 760), (980, 640), (1120, 600)],
        1180,
        Rock("#4a5c5e", "#869080", "#fff", "#c9d8b4"),
        light=-1,
        fog=0.3,
    )
    waterfall(m, r, (850, 800), (820, 1080), 22)
    p = s.main
    hills(p, [(LEFT, 1120), (300, 1100), (560, 1094), (820, 1110), (RIGHT, 1130)], "#6f954e")
    ribbon(
        p,
        [(540, 1096), (590, 1112), (480, 1136), (400, 1166), (560, 1200), (760, 1250), (700, 1340)],
        [6, 16, 32, 50, 80, 120, 170],
        "#7fc4c0",
    )
    ribbon(
        p,
        [(540, 1096), (586, 1112), (480, 1136), (404, 1166), (566, 1200), (766, 1250), (710, 1340)],
        [2, 4, 9, 14, 24, 40, 60],
        "#dff2ea",
        0.8,
    )
    pines(p, r, 1180, "#2f5744", (LEFT, 330), (60, 120), 24)
    pines(p, r, 1190, "#2f5744", (800, RIGHT), (60, 120), 24)
    for x, w, wall in ((610, 46, "#a63a2b"), (672, 34, "#f6f3ec")):
        house(p, x, 1126, w, w * 0.55, wall, "#3b4246", "#ffe2a8")
    n = s.near
    frame, glass = QPainterPath(), QPainterPath()
    frame.addRect(QRectF(LEFT - 10, -20, RIGHT - LEFT + 20, HEIGHT + 40))
    glass.addRoundedRect(QRectF(116, 520, 848, 730), 74, 74)
    fill(n, frame.subtracted(glass), "#122b38")
    rim = QPainterPath()
    rim.addRoundedRect(QRectF(96, 500, 888, 770), 90, 90)
    fill(n, rim.subtracted(glass), "#c9a06a")
    inner = QPainterPath()
    inner.addRoundedRect(QRectF(108, 512, 864, 746), 80, 80)
    fill(n, inner.subtracted(glass), "#6d4a30")
    with within(n, frame.subtracted(rim)):
        for x in (40, 1040):
            box(n, x - 4, -20, 8, 1300, "#0b1f2a")
        box(n, LEFT, 250, RIGHT - LEFT, 12, "#c9a06a")
        box(n, LEFT, 262, RIGHT - LEFT, 6, "#0b1f2a")
        for x in range(30, 1080, 66):
            stroke(n, [(x, 268), (x + 33, 330), (x + 66, 268)], "#214456", 3)
        stroke(n, [(LEFT, 330), (RIGHT, 330)], "#c9a06a", 5)
    fill(n, outline([(116, 1180), (964, 1180), (964, 1186), (116, 1186)]), "#0b1f2a", 0.0)
    stroke(n, [(230, 540), (150, 760)], "#ffffff", 12, 0.22)
    stroke(n, [(290, 536), (176, 850)], "#ffffff", 6, 0.22)
    curtain = trace("M984 500 C1000 700 930 900 1010 1120 L1130 1200 L1130 440 Z")
    fill(n, curtain, "#a23b2a")
    for k in range(3):
        stroke(
            n,
            curve(
                [
                    (1012 + k * 30, 500),
                    (1010 + k * 30, 760),
                    (990 + k * 34, 980),
                    (1040 + k * 30, 1140),
                ]
            ),
            "#7d2a20",
            7,
        )
    seat = trace("M-40 1010 C20 980 110 990 130 1060 L176 1420 L-40 1420 Z")
    fill(n, seat, "#1f4456")
    fill(
        n,
        trace("M-40 1010 C20 980 110 990 130 1060 L140 1130 C60 1100 0 1110 -40 1120 Z"),
        "#ff6b3d",
    )
    bust = "M170 1440 C150 1300 170 1180 230 1130 C262 1108 282 1096 288 1072 C262 1050 250 1010 258 968 C268 918 318 894 364 908 C408 922 424 960 418 996 L432 1030 L416 1038 C416 1062 408 1078 382 1076 L364 1076 C362 1100 376 1114 398 1128 C452 1162 474 1250 480 1440 Z"
    fill(n, trace(bust), "#0a1a24")
    fill(
        n,
        trace(
            "M262 960 C262 900 330 876 384 908 C410 926 420 950 418 972 C380 950 350 952 330 976 C322 1010 310 1030 290 1070 C262 1050 250 1010 262 960 Z"
        ),
        "#142c3a",
    )
    fill(n, outline([(LEFT, 1288), (RIGHT, 1288), (RIGHT, 1340), (LEFT, 1340)]), "#8a5f3a")
    fill(n, outline([(LEFT, 1288), (RIGHT, 1288), (RIGHT, 1300), (LEFT, 1300)]), "#c9a06a")
    with at(n, 690, 1290):
        fill(n, trace("M-34 -66 L34 -66 L26 0 L-26 0 Z"), "#f6f3ec")
        stroke(n, curve([(32, -54), (56, -46), (50, -20), (28, -16)]), "#f6f3ec", 8)
        box(n, -31, -44, 61, 10, "#ff6b3d")
        for k in range(2):
            stroke(
                n,
                curve(
                    [
                        (-12 + k * 22, -78),
                        (-18 + k * 22, -96),
                        (-6 + k * 22, -112),
                        (-12 + k * 22, -130),
                    ]
                ),
                "#f6f3ec",
                4,
                0.6,
            )
    box(n, LEFT, 1340, RIGHT - LEFT, 600, "#0b1b28")
    for x in (180, 540, 900):
        box(n, x - 4, 1360, 8, 560, "#0f2432")


@scene(
    "activities/golden-train",
    (0.5, 0.5),
    "A train with a golden stripe runs through golden autumn birches along a river, in front of a tall "
    "waterfall and a violet mountain.",
)
def golden_train(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#2b4a66"), (0.24, "#8a94a0"), (0.4, "#f0bd7c"), (0.52, "#fbe2ae")])
    sun(s.sky, 820, 690, 80, "#fff6dc", 0.45)
    massif(
        s.far,
        r,
        [
            (-40, 760),
            (130, 600),
            (230, 700),
            (360, 540),
            (480, 700),
            (640, 820),
            (800, 860),
            (960, 780),
            (1120, 820),
        ],
        1120,
        Rock("#75708c", "#d0a586", "#fdf0dc", "#fbe2ae"),
        snow=690,
        fog=0.5,
        light=1,
    )
    m = s.mid
    massif(
        m,
        r,
        [(-40, 880), (120, 830), (260, 860), (420, 960), (640, 1020), (860, 1000), (1120, 900)],
        1180,
        Rock("#6b4f4a", "#b07a44", "#fff", "#e6b878"),
        light=1,
        fog=0.3,
    )
    waterfall(m, r, (306, 880), (330, 1120), 46)
    for k in range(34):
        leafy(
            m,
            r,
            -20 + k * 34,
            1150 + r.uniform(-10, 12),
            r.uniform(90, 150),
            r.choice((("#b8732c", "#e0a03a"), ("#c98a30", "#f0bd52"), ("#a85a2a", "#d98838"))),
        )
    p = s.main
    hills(p, [(LEFT, 1150), (300, 1136), (640, 1150), (RIGHT, 1140)], "#7a5a34")
    box(p, LEFT, 1184, RIGHT - LEFT, 26, "#4a4440")
    box(p, LEFT, 1178, RIGHT - LEFT, 8, "#8c8478")
    with at(p, 96, 1180):
        for k in range(2):
            with at(p, k * 326, 0):
                carriage(p, 318, 112, "#8c2c26", "#f2b53c", "#3b3c46", "#ffe6b0", 8)
                box(p, 0, -58, 318, 12, "#f2b53c")
        with at(p, 652, 0):
            fill(
                p,
                trace(
                    "M0 -22 L0 -108 C4 -114 12 -116 24 -116 L176 -116 C210 -112 236 -80 246 -44 L250 -22 Z"
                ),
                "#8c2c26",
            )
            fill(
                p,
                trace("M0 -104 C4 -114 12 -116 24 -116 L176 -116 C190 -114 202 -108 212 -100 Z"),
                "#3b3c46",
            )
            fill(p, trace("M176 -98 L206 -96 C220 -84 228 -72 232 -60 L176 -62 Z"), "#20303c")
            for k in range(4):
                box(p, 14 + k * 38, -92, 28, 32, "#ffe6b0", r=4)
            fill(p, trace("M0 -58 L232 -58 C238 -50 240 -46 242 -40 L0 -46 Z"), "#f2b53c")
            disc(p, 236, -32, 6, "#fff6dc")
            for cx in (40, 74, 170, 204):
                disc(p, cx, -10, 11, "#20242c")
    for k in range(30):
        x = -30 + k * 40
        leafy(
            p,
            r,
            x,
            1290 + r.uniform(-16, 10),
            r.uniform(60, 112),
            r.choice((("#c98a30", "#f0bd52"), ("#b8632a", "#e08a38"), ("#a8502a", "#d0702e"))),
        )
    water(
        p,
        r,
        1292,
        [(0, "#e6b878"), (0.15, "#6d7f86"), (0.5, "#27485a"), (1, "#0e2434")],
        "#fdeccb",
        under_sun=820,
        glints=30,
    )
    for k in range(8):
        fill(
            p,
            rugged(
                r,
                [
                    (60 + k * 140, 1330 + 20 * (k % 3)),
                    (90 + k * 140, 1312 + 20 * (k % 3)),
                    (140 + k * 140, 1318 + 20 * (k % 3)),
                    (160 + k * 140, 1334 + 20 * (k % 3)),
                ],
                20,
                3,
            ),
            "#4a4a50",
        )
    n = s.near
    for x, h in ((20, 560), (130, 420), (1010, 620)):
        leafy(n, r, x, 1650, h, ("#5a3424", "#7a4626"))
    hills(n, [(LEFT, 1560), (300, 1610), (640, 1650), (RIGHT, 1580)], "#24201f")
    box(
        n,
        LEFT,
        1600,
        RIGHT - LEFT,
        340,
        fall(1600, 1800, [(0, "#14181f", 0), (1, "#0f161e", 0.95)]),
    )


@scene(
    "activities/valldal-rafting",
    (0.5, 0.5),
    "A yellow raft with four paddlers in helmets tips into a white rapid between mossy boulders in a "
    "forest gorge.",
)
def valldal_rafting(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#2f7a86"), (0.28, "#8cc4b8"), (0.48, "#eef0d0")])
    massif(
        s.far,
        r,
        [
            (-40, 640),
            (120, 560),
            (260, 700),
            (420, 800),
            (600, 760),
            (760, 640),
            (880, 540),
            (1000, 640),
            (1120, 580),
        ],
        1120,
        Rock("#6f9f9c", "#a9c4a0", "#ffffff", "#eef0d0"),
        snow=640,
        fog=0.5,
    )
    m = s.mid
    for side in (0, 1):
        pts = (
            [(LEFT, 760), (120, 800), (260, 930), (360, 1080), (420, 1240)]
            if not side
            else [(660, 1240), (730, 1070), (840, 920), (970, 800), (RIGHT, 740)]
        )
        massif(
            m,
            r,
            pts,
            1500,
            Rock("#2c5148", "#4f7a56", "#fff", "#a9c8a4"),
            light=1 if not side else -1,
            fog=0.1,
        )
    pines(
        m,
        r,
        lambda x: 860 + x * 0.6 if x < 540 else 860 + (1080 - x) * 0.6,
        "#1f4238",
        (LEFT, 330),
        (130, 230),
        30,
    )
    pines(
        m,
        r,
        lambda x: 860 + x * 0.6 if x < 540 else 860 + (1080 - x) * 0.6,
        "#1f4238",
        (770, RIGHT),
        (130, 230),
        30,
    )
    mist(m, 980, 200, "#eef0d0", 0.5)
    p = s.main
    fill(
        p,
        curve(
            [
                (440, 1060),
                (640, 1060),
                (760, 1130),
                (1130, 1250),
                (1130, 1960),
                (-40, 1960),
                (-40, 1290),
                (330, 1130),
            ],
            closed=True,
            tension=0.6,
        ),
        "#3f9a9c",
    )
    for k in range(46):
        t = (k / 46) ** 1.2
        y = 1066 + 420 * t
        x = 540 + r.uniform(-1, 1) * (90 + 560 * t)
        w = 26 + 150 * t * r.random()
        crest = curve(
            [
                (x - w, y + 7 * t),
                (x - w * 0.3, y - 16 * t),
                (x + w * 0.4, y - 6 * t),
                (x + w, y + 10 * t),
                (x + w * 0.2, y + 12 * t),
                (x - w * 0.5, y + 8 * t),
            ],
            closed=True,
        )
        fill(p, crest, r.choice(("#e9f7f2", "#bfe6e0", "#2d8490", "#6fc0bc", "#ffffff")), 0.92)
    for x, y, w in ((190, 1250, 200), (880, 1230, 240), (300, 1130, 110), (770, 1120, 120)):
        rock = outline(
            rugged(
                r,
                [
                    (x - w / 2, y),
                    (x - w * 0.4, y - w * 0.34),
                    (x - w * 0.05, y - w * 0.5),
                    (x + w * 0.34, y - w * 0.32),
                    (x + w / 2, y),
                ],
                26,
                5,
            )
        )
        fill(p, rock, "#4b5a58")
        with within(p, rock):
            fill(
                p,
                outline(
                    [
                        (x - w * 0.05, y - w * 0.5),
                        (x + w * 0.5, y - w * 0.4),
                        (x + w / 2, y),
                        (x + w * 0.1, y),
                        (x + w * 0.04, y - w * 0.2),
                    ]
                ),
                "#7d8a80",
            )
            fill(
                p,
                curve(
                    [
                        (x - w * 0.5, y - w * 0.34),
                        (x - w * 0.05, y - w * 0.52),
                        (x + w * 0.36, y - w * 0.36),
                        (x, y - w * 0.3),
                    ],
                    closed=True,
                ),
                "#6d9048",
            )
        for _ in range(9):
            disc(
                p,
                x + r.uniform(-0.6, 0.6) * w,
                y + r.uniform(-4, 10),
                w * r.uniform(0.04, 0.1),
                "#ffffff",
                0.95,
            )
    raft(p, 545, 1108, 430, "#ffc93d", "#12303f", ("#ff6b3d", "#2f6f86", "#ff6b3d", "#2f6f86"), 13)
    for k in range(40):
        a = r.uniform(-2.5, -0.2)
        d = r.uniform(30, 190)
        disc(
            p,
            770 + d * math.cos(a),
            1210 + d * 0.8 * math.sin(a),
            r.uniform(4, 17),
            "#ffffff",
            0.95,
        )
    for k in range(16):
        disc(p, 350 + k * 32, 1176 + k * 6 + r.uniform(-10, 14), r.uniform(14, 34), "#ffffff", 0.95)
    n = s.near
    for x, y, w in ((20, 1500, 480), (1050, 1520, 520)):
        rock = outline(
            rugged(
                r,
                [
                    (x - w / 2, y + 400),
                    (x - w * 0.42, y - w * 0.1),
                    (x, y - w * 0.26),
                    (x + w * 0.34, y - w * 0.06),
                    (x + w / 2, y + 400),
                ],
                50,
                8,
            )
        )
        fill(n, rock, "#12302e")
        with within(n, rock):
            fill(
                n,
                outline(
                    [
                        (x, y - w * 0.3),
                        (x + w * 0.5, y - w * 0.1),
                        (x + w / 2, y + 400),
                        (x + w * 0.1, y + 400),
                    ]
                ),
                "#1d4640",
            )
    box(
        n,
        LEFT,
        1380,
        RIGHT - LEFT,
        560,
        fall(1380, 1700, [(0, "#0b262a", 0), (0.8, "#0b2228", 0.9), (1, "#0b2028", 0.96)]),
    )


@scene(
    "activities/geiranger-kayak",
    (0.5, 0.52),
    "Two kayaks glide over a mirror-still pink fjord at dusk, past the foot of a cliff with a veil-like "
    "waterfall.",
)
def geiranger_kayak(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#3a3f72"), (0.24, "#8a76a0"), (0.4, "#eaa6a0"), (0.5, "#fbdcc0")])
    massif(
        s.far,
        r,
        [(180, 940), (330, 850), (450, 920), (580, 820), (700, 900), (840, 860), (1000, 930)],
        1100,
        Rock("#9a8bb0", "#dcb4b4", "#fff", "#fbdcc0"),
        fog=0.6,
        light=-1,
    )
    sun(s.sky, 560, 800, 62, "#fff4e0", 0.4)
    m = s.mid
    massif(
        m,
        r,
        [(-40, 480), (90, 540), (200, 640), (290, 760), (340, 900), (400, 1030), (450, 1100)],
        1110,
        Rock("#443f6c", "#8f6f8c", "#fbe6e0", "#c99aa6"),
        light=1,
        fog=0.25,
        detail=1.6,
    )
    waterfall(m, r, (170, 650), (196, 1104), 46, "#fbeeee", "#c4b0c8")
    massif(
        m,
        r,
        [(660, 1100), (740, 960), (830, 800), (940, 640), (1040, 560), (1120, 520)],
        1110,
        Rock("#373862", "#6d5c86", "#fbe6e0", "#a98aa6"),
        light=-1,
        fog=0.25,
        detail=1.6,
    )
    p = s.main
    water(
        p,
        r,
        1100,
        [(0, "#f6c9b8"), (0.1, "#c993a4"), (0.3, "#6d6494"), (0.6, "#2c3560"), (1, "#12193a")],
        "#fdeee0",
        under_sun=560,
        glints=34,
    )
    for pts, tone in (
        ([(-40, 1102), (450, 1102), (380, 1150), (240, 1230), (90, 1310), (-40, 1360)], "#443f6c"),
        ([(660, 1102), (1120, 1102), (1120, 1340), (960, 1270), (800, 1190)], "#373862"),
    ):
        fill(p, outline(rugged(r, [*pts, pts[0]], 40, 5)), tone, 0.55)
    for y in (1150, 1190, 1240, 1280):
        stroke(p, [(60, y), (60 + r.uniform(100, 300), y)], "#c993a4", 4, 0.5)
        stroke(p, [(780, y), (780 + r.uniform(100, 260), y)], "#c993a4", 4, 0.5)
    kayak(p, 430, 1230, 400, "#ff6b3d", "#141834", "#ffc978")
    fill(
        p, curve([(220, 1246), (430, 1244), (650, 1246), (430, 1274)], closed=True), "#3a2440", 0.5
    )
    kayak(p, 742, 1162, 210, "#f6f3ec", "#141834", "#c8402f")
    for k in range(4):
        stroke(
            p,
            [(150 - k * 30, 1246 + k * 10), (330 + k * 20, 1246 + k * 10)],
            "#fdeee0",
            3,
            0.7 - 0.15 * k,
        )
    n = s.near
    box(
        n,
        LEFT,
        1330,
        RIGHT - LEFT,
        610,
        fall(1330, 1760, [(0, "#12193a", 0), (1, "#0b1230", 0.95)]),
    )
    massif(
        n,
        r,
        [(LEFT, 1540), (120, 1570), (330, 1680), (470, 1800)],
        BOTTOM,
        Rock("#0d1430", "#171f42", "#fff", "#0d1430"),
    )


@scene(
    "activities/geiranger-hellesylt-ferry",
    (0.5, 0.5),
    "A white car ferry with an ember stripe crosses a deep fjord in full sun, with gulls around it and "
    "waterfalls on the walls behind.",
)
def fjord_ferry(s: Sheet) -> None:
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
    for x, y, w in ((170, 680, 18), (236, 760, 14), (900, 760, 22)):
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
        (180, 860, 46),
        (300, 760, 34),
        (820, 800, 40),
        (930, 900, 54),
        (700, 700, 26),
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


@scene(
    "activities/geiranger-sightseeing",
    (0.5, 0.49),
    "From a rock ledge with two people on it one looks far down on a turquoise fjord, where a small boat "
    "draws a long white wake round a bend.",
)
def geiranger_sightseeing(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#6a8f9c"), (0.22, "#b4cfc8"), (0.38, "#f6eccc")])
    cloud(s.sky, 300, 330, 380, "#fdfaf0", 0.7)
    massif(
        s.far,
        r,
        [
            (-40, 700),
            (120, 600),
            (260, 720),
            (400, 660),
            (520, 740),
            (680, 640),
            (820, 560),
            (960, 660),
            (1120, 600),
        ],
        980,
        Rock("#7fa09c", "#c0c8a8", "#ffffff", "#f6eccc"),
        snow=650,
        fog=0.5,
        light=-1,
    )
    m = s.mid
    box(
        m,
        LEFT,
        900,
        RIGHT - LEFT,
        1100,
        fall(
            900,
            1700,
            [(0, "#b4dccc", 1), (0.25, "#3fa8a4", 1), (0.7, "#1c7480", 1), (1, "#0f4456", 1)],
        ),
    )
    massif(
        m,
        r,
        [(-40, 740), (100, 760), (220, 820), (340, 870), (440, 910), (520, 940)],
        1010,
        Rock("#456f60", "#7f9f68", "#fff", "#d4dfb8"),
        light=1,
        fog=0.3,
    )
    massif(
        m,
        r,
        [(520, 1010), (640, 900), (780, 780), (900, 700), (1120, 660)],
        1110,
        Rock("#3d6a60", "#86a468", "#fff", "#d4dfb8"),
        light=-1,
        fog=0.25,
    )
    fill(m, outline([(500, 1010), (640, 1100), (1120, 1230), (1120, 1060), (640, 1000)]), "#3d6a60")
    massif(
        m,
        r,
        [(-40, 900), (70, 960), (160, 1060), (260, 1150), (300, 1260), (250, 1400), (330, 1520)],
        BOTTOM,
        Rock("#2a5448", "#557f52", "#fff", "#2a5448"),
        light=1,
        detail=1.5,
    )
    waterfall(m, r, (905, 780), (880, 1110), 20)
    p = s.main
    curl = [(560, 1200), (600, 1150), (590, 1090), (540, 1046), (500, 1010)]
    ribbon(p, curl, [58, 40, 26, 14, 5], "#ffffff", 0.55)
    ribbon(p, curl, [12, 10, 7, 4, 2], "#ffffff", 0.95)
    for side in (-1, 1):
        stroke(
            p,
            curve([(556, 1196), (560 + side * 56, 1260), (556 + side * 96, 1350)]),
            "#ffffff",
            7,
            0.75,
        )
        stroke(
            p,
            curve([(556, 1200), (558 + side * 34, 1270), (556 + side * 56, 1330)]),
            "#ffffff",
            4,
            0.5,
        )
    cruiser(p, 556, 1196, 190, "#12303f", "#fbf9f2", "#1d4a60", "#ff6b3d", flip=True)
    n = s.near
    ledge = rugged(
        r,
        [
            (1120, 1010),
            (960, 1034),
            (800, 1040),
            (738, 1058),
            (752, 1110),
            (800, 1170),
            (830, 1290),
            (900, 1420),
            (940, 1560),
            (880, 1700),
            (860, BOTTOM),
        ],
        40,
        6,
    )
    rock = outline([*ledge, (1120, BOTTOM)])
    fill(n, rock, "#26403c")
    with within(n, rock):
        fill(
            n,
            outline(
                [(1120, 1000), (960, 1026), (738, 1050), (760, 1074), (960, 1064), (1120, 1052)]
            ),
            "#a4ac84",
        )
        for k in range(9):
            y = 1090 + k * 60
            x = 780 + k * 18
            fill(
                n,
                outline([*jag(r, (x, y), (x + 60, y + 190), 5, 7), (x + 110, y + 60)]),
                r.choice(("#3c5c50", "#1b302e", "#4a6a58")),
            )
    person(n, 826, 1042, 128, "point", "#0e1f24", "#ff6b3d", flip=True)
    person(n, 904, 1036, 122, "stand", "#0e1f24")
    massif(
        n,
        r,
        [(LEFT, 1560), (180, 1520), (400, 1620), (660, 1700), (900, 1660), (RIGHT, 1600)],
        BOTTOM,
        Rock("#0c2422", "#163630", "#fff", "#0c2422"),
    )
    box(
        n,
        LEFT,
        1380,
        RIGHT - LEFT,
        560,
        fall(1380, 1760, [(0, "#0a2228", 0), (1, "#0a1f26", 0.92)]),
    )


@scene(
    "activities/lysefjord-cruise",
    (0.46, 0.5),
    "A small white boat with an ember stripe passes under a colossal sheer cliff, whose flat top with "
    "tiny people stands high above.",
)
def lysefjord_cruise(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#28607c"), (0.25, "#7fb0c0"), (0.45, "#dfeadf"), (0.56, "#f6ecd0")])
    for x, y, w in ((300, 420, 380), (220, 700, 260)):
        cloud(s.sky, x, y, w, "#fbfaf0", 0.75)
    massif(
        s.far,
        r,
        [(-40, 960), (90, 880), (210, 930), (330, 850), (470, 940), (620, 900), (1120, 960)],
        1130,
        Rock("#7d9fae", "#b9c8c4", "#fff", "#eef0dc"),
        fog=0.5,
        light=-1,
    )
    massif(
        s.mid,
        r,
        [(-40, 800), (60, 850), (150, 960), (260, 1080), (310, 1140)],
        1150,
        Rock("#3f6878", "#7d9690", "#fff", "#c4d6cc"),
        light=1,
        fog=0.3,
    )
    p = s.main
    edge = rugged(
        r,
        [
            (1120, 360),
            (900, 372),
            (720, 380),
            (600, 376),
            (520, 384),
            (514, 410),
            (546, 470),
            (540, 620),
            (566, 760),
            (552, 900),
            (590, 1010),
            (560, 1100),
            (520, 1160),
        ],
        50,
        6,
    )
    wall = outline([*edge, (1120, 1170)])
    fill(p, wall, "#5d6470")
    with within(p, wall):
        fill(p, outline([*edge[6:], *jag(r, (690, 1170), (650, 390), 14, 14)]), "#c4b8a6")
        for _ in range(46):
            x, y = r.uniform(540, 1100), r.uniform(400, 1000)
            tall = r.uniform(110, 300)
            tone = (
                r.choice(("#a8a096", "#d9cdb8", "#928c88"))
                if x < 670
                else r.choice(("#4b525e", "#6d737c", "#444a56", "#767a80"))
            )
            fill(
                p,
                outline(
                    [
                        *jag(r, (x, y), (x + r.uniform(-16, 16), y + tall), 6, 6),
                        *jag(r, (x + r.uniform(16, 46), y + tall * 0.8), (x + 10, y + 20), 5, 6),
                    ]
                ),
                tone,
                0.85,
            )
        fill(
            p,
            outline(
                [
                    (1120, 352),
                    (900, 366),
                    (720, 374),
                    (512, 380),
                    (530, 400),
                    (720, 404),
                    (1120, 384),
                ]
            ),
            "#efe4cc",
        )
        for x in (760, 880, 1000):
            stroke(p, jag(r, (x, 420), (x + r.uniform(-20, 20), 1000), 14, 9), "#363c48", 5)
        fill(
            p,
            curve(
                [(500, 1170), (640, 1110), (800, 1136), (960, 1090), (1120, 1110), (1120, 1190)],
                closed=True,
            ),
            "#4b6a48",
        )
    for x in (548, 580, 640, 720, 742):
        person(p, x, 380, 26, "stand", "#1c2430", "#ff6b3d" if x == 580 else None)
    birds(p, [(420, 620), (460, 596), (400, 660), (480, 700)], 13, "#33485a")
    water(
        p,
        r,
        1150,
        [(0, "#c4d8cc"), (0.08, "#5f94a0"), (0.3, "#1d5577"), (0.7, "#0e3048"), (1, "#0a2030")],
        "#f6f4e4",
        glints=30,
    )
    fill(
        p,
        outline([(530, 1152), (1120, 1160), (1120, 1400), (900, 1340), (640, 1220)]),
        "#3c5266",
        0.5,
    )
    cruiser(p, 380, 1226, 400, "#12303f", "#fbf9f2", "#1d4a60", "#ff6b3d")
    for k in range(5):
        box(p, 90 - k * 34, 1236 + k * 14, 420 - k * 50, 5, "#ffffff", 0.75 - k * 0.12, 3)
    n = s.near
    box(
        n,
        LEFT,
        1330,
        RIGHT - LEFT,
        610,
        fall(1330, 1740, [(0, "#0a2030", 0), (1, "#0a1b28", 0.95)]),
    )


@scene(
    "activities/svalbard-dog-sledding",
    (0.5, 0.51),
    "Six huskies pull a sledge and its driver across moonlit snow under broad green and violet northern "
    "lights.",
)
def dog_sledding(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#050d24"), (0.3, "#0f2a4c"), (0.5, "#245a78"), (0.6, "#6aa6b4")])
    stars(s.sky, r, 150, 860)
    aurora(s.sky, r, 600, "#a58bff", 0.3)
    aurora(s.sky, r, 480, "#5ff0b0", 0.5)
    aurora(s.sky, r, 720, "#5ff0b0", 0.28)
    massif(
        s.far,
        r,
        [
            (-40, 960),
            (70, 850),
            (180, 960),
            (300, 820),
            (420, 930),
            (520, 860),
            (640, 960),
            (780, 830),
            (900, 950),
            (1000, 880),
            (1120, 960),
        ],
        1150,
        Rock("#3a6488", "#8fb8cc", "#eaf5f8", "#8fc0cc"),
        snow=1040,
        fog=0.4,
        light=1,
        detail=1.4,
    )
    m = s.mid
    hills(m, [(LEFT, 1130), (260, 1096), (560, 1130), (860, 1090), (RIGHT, 1120)], "#9cc3d4")
    hills(m, [(LEFT, 1180), (300, 1150), (640, 1176), (RIGHT, 1140)], "#b9d8e2")
    p = s.main
    hills(p, [(LEFT, 1240), (240, 1262), (560, 1236), (860, 1204), (RIGHT, 1180)], "#d9ecf0")
    sledge(p, 190, 1262, 84, "#0a1a30", "#b5322b")
    person(p, 150, 1264, 150, "mush", "#0a1a30", "#ff6b3d")
    stroke(p, [(360, 1230), (960, 1196)], "#0a1a30", 3.5)
    for k in range(3):
        x = 470 + k * 190
        y = 1252 - k * 13
        husky(p, x + 34, y - 14, 62, k + 1, "#1d3350", "#b9d8e2")
        husky(p, x, y, 70, k, "#0a1a30", "#d9ecf0")
    for k in range(26):
        x = r.uniform(60, 900)
        disc(p, x, 1262 - (x - 100) * 0.045 + r.uniform(-8, 6), r.uniform(3, 10), "#ffffff", 0.9)
    hills(p, [(LEFT, 1290), (300, 1296), (640, 1264), (RIGHT, 1236)], "#cfe4ea")
    n = s.near
    hills(n, [(LEFT, 1380), (320, 1420), (680, 1380), (RIGHT, 1410)], "#7fa9c0")
    hills(n, [(LEFT, 1500), (280, 1470), (640, 1540), (RIGHT, 1490)], "#2c5578")
    hills(n, [(LEFT, 1610), (380, 1660), (720, 1600), (RIGHT, 1650)], "#0b1f3a")


@scene(
    "activities/svalbard-dog-cart",
    (0.5, 0.51),
    "Huskies pull a four-wheeled cart with two people over bare ochre tundra under the low midnight sun, "
    "past white cotton grass.",
)
def dog_cart(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#4a6c92"), (0.24, "#a3a8b4"), (0.4, "#f2bd8c"), (0.52, "#fde2ae")])
    sun(s.sky, 700, 860, 88, "#fff4d4", 0.5)
    cloud(s.sky, 300, 520, 420, "#f6d2ac", 0.6)
    cloud(s.sky, 840, 400, 300, "#f6d2ac", 0.45)
    p = s.far
    for x0, x1, top, slope in ((-160, 420, 860, 130), (380, 760, 930, 110), (760, 1240, 830, 140)):
        shape = outline(
            [(x0, 1160), *rugged(r, [(x0 + slope, top + 12), (x1 - slope, top)], 40, 4), (x1, 1160)]
        )
        fill(p, shape, "#8a7c8c")
        with within(p, shape):
            for k in range(6):
                y = top + 30 + k * 44
                line = rugged(r, [(x0, y), (x1, y + 4)], 30, 6)
                fill(p, outline([*line, *[(x, yy + 14) for x, yy in line[::-1]]]), "#c9a894", 0.7)
            for k in range(7):
                x = x0 + slope + (x1 - x0 - slope * 1.4) * k / 6
                fill(
                    p,
                    outline(
                        [
                            (x, top),
                            *jag(r, (x + 10, top + 60), (x + 36, 1160), 6, 8),
                            (x - 18, 1160),
                        ]
                    ),
                    "#75687e",
                    0.5,
                )
    mist(p, 1030, 170, "#fde2ae", 0.85)
    m = s.mid
    water(
        m,
        r,
        1110,
        [(0, "#fbdcae"), (0.5, "#a89c9c")],
        "#fff4d4",
        under_sun=700,
        glints=14,
        bottom=1170,
    )
    hills(m, [(LEFT, 1150), (260, 1136), (560, 1158), (860, 1140), (RIGHT, 1156)], "#a88a52")
    q = s.main
    hills(q, [(LEFT, 1230), (300, 1214), (640, 1236), (RIGHT, 1216)], "#8f7440")
    fill(
        q,
        curve(
            [
                (LEFT, 1266),
                (300, 1250),
                (700, 1262),
                (1130, 1246),
                (1130, 1276),
                (700, 1292),
                (300, 1282),
                (LEFT, 1296),
            ],
            closed=True,
        ),
        "#c4a468",
    )
    with at(q, 240, 1266):
        fill(q, trace("M-112 -64 L96 -64 L112 -46 L-112 -46 Z"), "#5a3a2a")
        stroke(q, [(100, -52), (168, -40)], "#1d242c", 8)
        box(q, -100, -96, 96, 32, "#b5322b", r=8)
        for cx in (-78, 76):
            wheel(q, cx, -31, 31, "#1d242c", 9, 10)
        stroke(q, [(100, -64), (84, -112), (62, -118)], "#1d242c", 6)
        person(q, -42, -86, 138, "sit", "#1d242c", "#12303f")
        person(q, 22, -66, 138, "sit", "#1d242c", "#ff6b3d")
    stroke(q, [(400, 1228), (960, 1214)], "#1d242c", 3.5)
    for k in range(3):
        x = 480 + k * 184
        husky(q, x + 34, 1250, 60, k + 2, "#4a4450", "#d9c4a0")
        husky(q, x, 1264, 68, k + 1, "#1d242c", "#e6d4b4")
    for k in range(22):
        disc(
            q, 130 + r.uniform(-60, 280), 1272 + r.uniform(-4, 8), r.uniform(5, 14), "#dcc08a", 0.7
        )
    n = s.near
    hills(n, [(LEFT, 1350), (300, 1380), (640, 1350), (RIGHT, 1376)], "#5a4a34")
    for _ in range(64):
        x = r.uniform(LEFT, RIGHT)
        y = 1390 + r.uniform(-16, 60)
        tall = r.uniform(40, 96)
        lean = r.uniform(-10, 14)
        stroke(n, [(x, y), (x + lean, y - tall)], "#4a3f30", 3)
        disc(n, x + lean, y - tall, r.uniform(6, 11), "#fbf3e0")
    hills(n, [(LEFT, 1470), (320, 1500), (680, 1470), (RIGHT, 1500)], "#35302e")
    hills(n, [(LEFT, 1590), (360, 1560), (720, 1620), (RIGHT, 1570)], "#1d2028")
    box(
        n, LEFT, 1580, RIGHT - LEFT, 360, fall(1580, 1800, [(0, "#121820", 0), (1, "#0f161f", 0.9)])
    )


@scene(
    "activities/svalbard-snowmobile",
    (0.47, 0.5),
    "A snowmobile throws up powder as it speeds past the blue ice front of a glacier, under a pink sky "
    "with a pale moon.",
)
def snowmobile_trip(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#35528c"), (0.22, "#7f8fc0"), (0.38, "#e6b4c4"), (0.5, "#fde0d4")])
    sun(s.sky, 790, 520, 60, "#fdf6f2", 0.2)
    massif(
        s.far,
        r,
        [
            (-40, 860),
            (80, 770),
            (200, 850),
            (330, 740),
            (450, 830),
            (580, 780),
            (700, 850),
            (840, 760),
            (980, 840),
            (1120, 790),
        ],
        1070,
        Rock("#8290b8", "#d9bcc8", "#ffffff", "#fde0d4"),
        snow=980,
        fog=0.4,
        light=1,
        detail=1.4,
    )
    m = s.mid
    crest = [(LEFT, 960), (200, 930), (460, 950), (700, 920), (900, 940), (RIGHT, 910)]
    front = outline([*rugged(r, crest, 16, 8), (RIGHT, 1150), (LEFT, 1150)])
    fill(m, front, "#8cc4e0")
    with within(m, front):
        x = float(LEFT)
        while x < RIGHT:
            w = r.uniform(16, 54)
            top = 930 + r.uniform(-30, 60)
            fill(
                m,
                outline(
                    [
                        (x, top),
                        (x + w * 0.6, top - 14),
                        *jag(r, (x + w, top + 20), (x + w * 0.8, 1160), 5, 5),
                        (x - 4, 1160),
                    ]
                ),
                r.choice(("#b9e0ee", "#6aaed6", "#dff2f8", "#549cc8", "#9fd4ea")),
            )
            x += w * r.uniform(0.9, 1.5)
        line = rugged(r, crest, 16, 8)
        stroke(m, line, "#f6fbfd", 14)
    hills(m, [(LEFT, 1140), (300, 1130), (640, 1146), (RIGHT, 1130)], "#c4d4ea")
    p = s.main
    hills(p, [(LEFT, 1200), (280, 1180), (620, 1206), (RIGHT, 1176)], "#e6ebf6")
    for k in range(60):
        t = r.random()
        disc(
            p,
            350 - 330 * t,
            1206 - 120 * t * r.random() - 20 * t,
            8 + 34 * t * r.random(),
            "#ffffff",
            0.95 - 0.5 * t,
        )
    snowmobile(p, 470, 1226, 330, "#12203c", "#ff6b3d", "#1d3358")
    for k in range(30):
        disc(p, 290 + r.uniform(-130, 90), 1222 + r.uniform(-14, 12), r.uniform(6, 20), "#ffffff")
    snowmobile(p, 860, 1170, 110, "#12203c", "#c8402f", "#1d3358")
    for k in range(14):
        disc(p, 790 - r.uniform(0, 80), 1166 - r.uniform(0, 24), r.uniform(4, 11), "#ffffff", 0.9)
    for dy in (0, 18):
        stroke(
            p, curve([(LEFT, 1290 + dy), (240, 1256 + dy), (400, 1232 + dy * 0.6)]), "#b4c0dc", 7
        )
    n = s.near
    hills(n, [(LEFT, 1340), (280, 1320), (640, 1370), (RIGHT, 1330)], "#a4b4d8")
    hills(n, [(LEFT, 1440), (340, 1480), (700, 1430), (RIGHT, 1470)], "#5c74ac")
    hills(n, [(LEFT, 1580), (300, 1550), (660, 1610), (RIGHT, 1560)], "#223a6c")
    box(
        n,
        LEFT,
        1560,
        RIGHT - LEFT,
        380,
        fall(1560, 1800, [(0, "#0f1f44", 0), (1, "#0d1a38", 0.95)]),
    )
