"""Posters of the stunts."""

from __future__ import annotations

import math

from brush import (
    BOTTOM,
    LEFT,
    RIGHT,
    WIDTH,
    Sheet,
    at,
    box,
    curve,
    disc,
    fall,
    fill,
    jag,
    mix,
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
    foreground,
    heaven,
    hills,
    massif,
    mist,
    pines,
    ribbon,
    stars,
    sun,
    water,
)
from people import camera, husky, person
from things import arch_bridge, carriage, helicopter, locomotive, motorcycle, smoke, wing


@scene(
    "stunts/motorcycle-jump",
    (0.46, 0.46),
    "A motorcycle and its rider hang in the air in front of a huge sun, just off the end of a ramp on a "
    "cliff; a dotted ember line shows the leap over a fjord valley.",
)
def motorcycle_jump(s: Sheet) -> None:
    r = s.rng
    heaven(
        s.sky,
        [(0, "#10283c"), (0.2, "#2f5166"), (0.36, "#b0705c"), (0.48, "#f09a5e"), (0.56, "#fbd9a0")],
    )
    sun(s.sky, 430, 800, 205, "#fff0cf", 0.35)
    massif(
        s.far,
        r,
        [
            (-40, 930),
            (80, 850),
            (180, 960),
            (300, 880),
            (400, 990),
            (520, 930),
            (660, 1020),
            (800, 900),
            (930, 980),
            (1120, 870),
        ],
        1200,
        Rock("#8d7f86", "#d9a583", "#fdeed8", "#f9cf98"),
        snow=930,
        fog=0.6,
        light=-1,
    )
    massif(
        s.mid,
        r,
        [(-40, 990), (110, 930), (240, 1090), (380, 1180), (560, 1230), (800, 1150), (1120, 1080)],
        1330,
        Rock("#5a5a68", "#a8776a", "#fbe6cc", "#f0b47e"),
        snow=1000,
        fog=0.5,
        light=1,
    )
    water(
        s.mid,
        r,
        1290,
        [(0, "#f0b078"), (0.2, "#7d7d80"), (0.6, "#1f4156"), (1, "#0d2434")],
        "#ffe2bd",
        under_sun=430,
        glints=26,
    )
    p = s.main
    cliff = rugged(
        r,
        [
            (1120, 1110),
            (890, 1124),
            (800, 1130),
            (786, 1180),
            (800, 1260),
            (740, 1340),
            (752, 1440),
            (690, 1560),
            (660, 1720),
            (600, BOTTOM),
        ],
        44,
        8,
    )
    body = outline([*cliff, (1120, BOTTOM)])
    fill(p, body, "#0c1f2b")
    with within(p, body):
        for k in range(9):
            y = 1150 + k * 70
            fill(
                p,
                outline(
                    [
                        *jag(r, (800 - k * 18, y), (880 - k * 14, y + 190), 5, 8),
                        (770 - k * 22, y + 130),
                    ]
                ),
                "#8a4a38" if k % 2 else "#5c3a38",
                0.85,
            )
        fill(
            p,
            outline(
                [(1120, 1104), (890, 1118), (796, 1124), (800, 1146), (900, 1136), (1120, 1128)]
            ),
            "#2f3f48",
        )
    ramp = trace(
        "M1120 1070 L930 1076 C850 1080 790 1054 742 998 L730 1006 C780 1070 846 1098 930 1094 L1120 1090 Z"
    )
    fill(p, ramp, "#142c3a")
    for x, y in ((770, 1036), (812, 1066), (860, 1082), (920, 1090), (985, 1088), (1050, 1086)):
        stroke(p, [(x, y), (x + 10, 1124)], "#142c3a", 7)
        stroke(p, [(x, y), (x + 56, 1120)], "#142c3a", 4)
    arc = curve([(744, 996), (690, 938), (630, 906), (560, 880)])
    stroke(p, arc, "#ff6b3d", 7, dash=(0.1, 2.6))
    motorcycle(p, 430, 830, 228, "#0b1b28", "#d9442a", turn=9, flip=True)
    birds(p, [(180, 640), (226, 612), (140, 600)], 16, "#3a3440")
    n = s.near
    pines(n, r, lambda x: 1700 + x * 0.05, "#071721", (LEFT, 330), (130, 260), 40)
    hills(n, [(LEFT, 1690), (260, 1710), (560, 1790), (860, 1830), (RIGHT, 1800)], "#071721")
    box(
        n,
        LEFT,
        1420,
        RIGHT - LEFT,
        520,
        fall(1420, 1800, [(0, "#0b1b28", 0), (1, "#071721", 0.85)]),
    )


@scene(
    "stunts/train-roof-fight",
    (0.5, 0.47),
    "Two people fight on the roof of a dark blue train that rushes through a mountain valley, the smoke "
    "of its engine streaming over them.",
)
def train_roof_fight(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#0e2c3c"), (0.25, "#2f6a74"), (0.45, "#c9b690"), (0.55, "#f2d9a4")])
    sun(s.sky, 360, 760, 118, "#fff0cc", 0.35)
    massif(
        s.far,
        r,
        [
            (-40, 640),
            (90, 540),
            (220, 720),
            (340, 860),
            (520, 900),
            (680, 760),
            (800, 560),
            (890, 640),
            (990, 500),
            (1120, 600),
        ],
        1160,
        Rock("#6d8a8c", "#bba98a", "#fbf3dc", "#f2d9a4"),
        snow=640,
        fog=0.6,
        light=-1,
    )
    p = s.mid
    massif(
        p,
        r,
        [(-40, 780), (80, 860), (220, 1000), (380, 1100)],
        1260,
        Rock("#27504e", "#5e7d5e", "#fff", "#d9c79a"),
        fog=0.35,
    )
    massif(
        p,
        r,
        [(700, 1100), (850, 980), (1000, 850), (1120, 800)],
        1260,
        Rock("#2c5550", "#6f8458", "#fff", "#d9c79a"),
        fog=0.35,
        light=-1,
    )
    pines(p, r, 1140, "#234843", (LEFT, RIGHT), (50, 110), 17)
    for k in range(9):
        y = 1010 + k * 26
        x = r.uniform(-30, 700)
        stroke(p, [(x, y), (x + r.uniform(160, 420), y)], "#f2d9a4", 3, 0.3)
    m = s.main
    with at(m, -250, 1262):
        for k in range(3):
            with at(m, k * 560, 0):
                carriage(m, 548, 250, "#1b2b50", "#c79a3b", "#e6d9ba", "#ffd98a", 7)
                box(m, 0, -150, 548, 5, "#c79a3b")
    box(m, LEFT, 1256, RIGHT - LEFT, 12, "#0a1620")
    smoke(m, r, 1130, 900, 1300, 62, "#f3ead2", 0.72)
    person(m, 470, 1004, 205, "fight_left", "#0b1622", "#0b1622")
    person(m, 640, 1004, 205, "fight_right", "#0b1622", "#ff6b3d")
    hills(m, [(LEFT, 1290), (300, 1270), (700, 1276), (RIGHT, 1268)], "#142a2c")
    n = s.near
    for k in range(7):
        x = 40 + k * 170 + r.uniform(-24, 24)
        stroke(n, [(x, 1460), (x + 190, 1460)], "#3a5a58", 4, 0.5)
    hills(n, [(LEFT, 1400), (300, 1430), (650, 1400), (RIGHT, 1440)], "#0b2026")
    for k in range(16):
        x, y = r.uniform(-60, 1000), r.uniform(1450, 1620)
        stroke(n, [(x, y), (x + r.uniform(100, 320), y)], "#1c3c40", 5, 0.8)
    fill(n, [(905, 1440), (921, 1440), (921, 760), (905, 760)], "#08161e")
    fill(n, [(860, 806), (966, 800), (966, 812), (860, 818)], "#08161e")
    stroke(n, curve([(LEFT, 780), (400, 860), (913, 804), (RIGHT, 830)]), "#08161e", 3)


@scene(
    "stunts/bridge-that-stood",
    (0.5, 0.47),
    "A stone bridge stands unharmed and black in front of an enormous ember sun, with rings of smoke-like "
    "cloud around it; one person stands on the middle of the arch.",
)
def bridge_that_stood(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#1a1626"), (0.26, "#4b2233"), (0.46, "#b8452f"), (0.58, "#ffb066")])
    for k, (radius, colour) in enumerate(
        ((430, "#d9552f"), (350, "#f0703a"), (268, "#ff9a4e"), (184, "#ffc978"), (110, "#fff0c8"))
    ):
        ring = [
            (
                540
                + radius * (1 + 0.045 * ((i * 7 + k * 3) % 5 - 2)) * math.cos(i * math.tau / 22),
                880 + radius * (1 + 0.045 * ((i * 11 + k) % 5 - 2)) * math.sin(i * math.tau / 22),
            )
            for i in range(22)
        ]
        fill(s.sky, curve(ring, closed=True), colour)
    p = s.far
    massif(
        p,
        r,
        [
            (-40, 800),
            (100, 690),
            (240, 860),
            (380, 1000),
            (540, 1060),
            (720, 990),
            (860, 830),
            (990, 680),
            (1120, 780),
        ],
        1220,
        Rock("#6a2f38", "#c9583a", "#ffd9a0", "#ff9a58"),
        fog=0.5,
        light=1,
    )
    for x, y, w in ((180, 620, 330), (900, 560, 380), (240, 470, 240), (820, 420, 220)):
        cloud(p, x, y, w, "#5c2836", 0.85)
    m = s.mid
    massif(
        m,
        r,
        [(-40, 860), (90, 930), (230, 1090), (400, 1260), (500, 1400)],
        1560,
        Rock("#2f1c2a", "#6d3034", "#fff", "#8a3a34"),
        fog=0.25,
        light=1,
    )
    massif(
        m,
        r,
        [(580, 1400), (700, 1240), (860, 1080), (1000, 920), (1120, 850)],
        1560,
        Rock("#2f1c2a", "#6d3034", "#fff", "#8a3a34"),
        fog=0.25,
        light=-1,
    )
    pines(
        m,
        r,
        lambda x: 1100 + x * 0.75 if x < 500 else 1100 + (1080 - x) * 0.75,
        "#24141f",
        (LEFT, 380),
        (60, 120),
        20,
    )
    pines(
        m,
        r,
        lambda x: 1100 + x * 0.75 if x < 500 else 1100 + (1080 - x) * 0.75,
        "#24141f",
        (700, RIGHT),
        (60, 120),
        20,
    )
    q = s.main
    arch_bridge(
        q,
        960,
        (290, 790),
        290,
        "#171422",
        "#3d1f2a",
        sides=((88, 116), (992, 116), (208, 72), (872, 72)),
        deck=44,
        foot=1580,
    )
    for x in range(0, 1080, 54):
        stroke(q, [(x, 962), (x, 934)], "#171422", 4)
    stroke(q, [(LEFT, 936), (RIGHT, 936)], "#171422", 4)
    person(q, 540, 962, 92, "stand", "#0f0c16")
    for _ in range(60):
        a, d = r.uniform(0, math.tau), r.uniform(180, 520)
        disc(
            q,
            540 + d * math.cos(a),
            850 + d * 0.8 * math.sin(a),
            r.uniform(1.5, 5),
            r.choice(("#ffc978", "#ff6b3d", "#fff0c8")),
            0.9,
        )
    ribbon(
        s.near,
        [(540, 1440), (510, 1530), (600, 1640), (540, 1800), (560, 1960)],
        [40, 90, 150, 230, 320],
        "#b8452f",
        0.55,
    )
    foreground(s.near, r, "#120f1b", 1660, tall=(160, 330))


@scene(
    "stunts/train-wreck",
    (0.5, 0.5),
    "A steam locomotive plunges off the broken end of a bridge into a round pool in a pale quarry, while "
    "a carriage hangs from the rails above it.",
)
def train_wreck(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#3b6a78"), (0.28, "#98b8ae"), (0.5, "#efe3c2")])
    for x, y, w in ((760, 400, 420), (300, 560, 300)):
        cloud(s.sky, x, y, w, "#f7f0dc", 0.55)
    p = s.far
    hills(p, [(LEFT, 880), (220, 820), (500, 850), (800, 800), (RIGHT, 850)], "#8aa37a")
    pines(p, r, lambda x: 860 - 40 * math.sin(x / 300), "#6f8c6c", (LEFT, RIGHT), (24, 50), 15)
    q = s.mid
    for y0, y1, tone, dark in (
        (860, 1010, "#d9d2be", "#b5ab94"),
        (985, 1150, "#cbc1a8", "#a1967f"),
        (1120, 1320, "#b9ad92", "#8d826e"),
    ):
        rim = rugged(
            r,
            [
                (LEFT, y0 - 20),
                (200, y0 + 10),
                (420, y0 + 26),
                (640, y0 + 20),
                (900, y0),
                (RIGHT, y0 - 26),
            ],
            46,
            6,
        )
        step = outline([*rim, (RIGHT, BOTTOM), (LEFT, BOTTOM)])
        fill(q, step, tone)
        with within(q, step):
            x = -40.0
            while x < 1120:
                w = r.uniform(24, 80)
                fill(
                    q,
                    outline(
                        [
                            (x, y0 + 16),
                            *jag(r, (x + w * 0.5, y0 + 18), (x + w * 0.3, y1), 4, 6),
                            (x - 8, y1),
                        ]
                    ),
                    dark,
                    0.75,
                )
                x += w * r.uniform(1.2, 2.2)
        stroke(q, rim, "#f0ead8", 6)
        for _ in range(7):
            pines(q, r, y0 + 8, "#6f8a58", (x := r.uniform(-20, 1060), x + 24), (12, 26), 12)
    m = s.main
    stone, shade = "#7d7666", "#4b4840"
    deck = outline(
        [
            (LEFT, 830),
            (430, 830),
            *rugged(r, [(430, 830), (452, 862), (420, 900), (436, 940), (392, 980)], 22, 8),
            (300, 1010),
            (262, 1120),
            (250, 1500),
            (120, 1500),
            (100, 1120),
            (60, 1010),
            (LEFT, 980),
        ]
    )
    fill(m, deck, stone)
    fill(
        m,
        outline(
            [
                (262, 1120),
                (250, 1500),
                (206, 1500),
                (220, 1120),
                (250, 1020),
                (392, 980),
                (300, 1010),
            ]
        ),
        shade,
    )
    fill(
        m,
        outline(
            [
                (60, 1010),
                (100, 1120),
                (120, 1500),
                (100, 1500),
                (70, 1120),
                (LEFT, 1010),
                (LEFT, 980),
            ]
        ),
        shade,
    )
    for k in range(10):
        box(
            m,
            r.uniform(-20, 340),
            860 + 14 * (k % 8),
            r.uniform(22, 40),
            10,
            mix(stone, "#f6f3ec", 0.18),
        )
    box(m, LEFT, 824, 470, 12, "#3b3630")
    stroke(m, curve([(430, 828), (480, 838), (520, 872), (536, 920)]), "#3b3630", 6)
    stroke(m, curve([(430, 828), (470, 846), (500, 884), (508, 930)]), "#3b3630", 5)
    with at(m, LEFT - 50, 824):
        carriage(m, 300, 104, "#1f2f55", "#c79a3b", "#e8dcc0", "#2b3a55", 8)
    with at(m, 268, 822, turn=0):
        pass
    with at(m, 356, 826, turn=52):
        carriage(m, 292, 104, "#1f2f55", "#c79a3b", "#e8dcc0", "#ffe2a8", 8)
    with at(m, 560, 1050, turn=64):
        locomotive(m, 104, "#1f2f55", "#ff6b3d", "#10182a", "#ffe2a8")
    smoke(m, r, 610, 1010, 240, 40, "#f4efe0", 0.75)
    pool = curve(
        [(330, 1390), (540, 1346), (800, 1352), (960, 1400), (840, 1450), (560, 1462), (380, 1440)],
        closed=True,
    )
    n = s.near
    fill(n, pool, "#4e8e9a")
    fill(
        n,
        curve(
            [(440, 1400), (600, 1374), (780, 1380), (860, 1404), (740, 1428), (540, 1430)],
            closed=True,
        ),
        "#6fb0b4",
    )
    for k in range(13):
        a = math.pi * (1.08 + 0.84 * k / 12)
        reach = r.uniform(70, 150)
        x0 = 655 + 40 * math.cos(a)
        fill(
            n,
            outline(
                [
                    (x0 - 9, 1392),
                    (655 + reach * 1.1 * math.cos(a), 1392 + reach * math.sin(a)),
                    (x0 + 9, 1392),
                ]
            ),
            "#f4f8f4",
            0.95,
        )
    box(n, 570, 1386, 170, 14, "#f4f8f4", 0.9, 7)
    ledge = [(LEFT, 1450), (180, 1490), (420, 1550), (700, 1560), (900, 1500), (RIGHT, 1440)]
    massif(n, r, ledge, BOTTOM, Rock("#26312e", "#33413a", "#fff", "#141d20"), light=1)
    for x, pose in ((852, "point"), (900, "stand")):
        person(n, x, 1516, 70, pose, "#0d161c", "#ff6b3d" if pose == "point" else None, flip=True)
    camera(n, 950, 1504, 66, "#0d161c", flip=True)
    box(
        n,
        LEFT,
        1560,
        RIGHT - LEFT,
        380,
        fall(1560, 1780, [(0, "#0b1b20", 0), (1, "#0b1b20", 0.95)]),
    )


@scene(
    "stunts/preikestolen-cliffhanger",
    (0.47, 0.47),
    "One person hangs by the hands from the lip of an overhanging cliff, another crouches above; the "
    "fjord lies far below in cold blue light.",
)
def cliffhanger(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#0f2338"), (0.25, "#2f587c"), (0.45, "#8db2c4"), (0.56, "#e9dccb")])
    sun(s.sky, 250, 560, 58, "#fdf5e6", 0.2)
    massif(
        s.far,
        r,
        [
            (-40, 1010),
            (100, 930),
            (220, 1000),
            (360, 900),
            (500, 990),
            (640, 930),
            (800, 1000),
            (1120, 960),
        ],
        1200,
        Rock("#7793aa", "#b4c0c6", "#f6f3ec", "#dfe0d8"),
        light=-1,
        fog=0.6,
        snow=950,
    )
    p = s.mid
    water(
        p,
        r,
        1190,
        [(0, "#c9d6d6"), (0.12, "#6f9ab0"), (0.4, "#235a7c"), (1, "#0c2c46")],
        "#eef4f0",
        under_sun=250,
        glints=26,
    )
    massif(
        p,
        r,
        [(-40, 960), (70, 1030), (180, 1150), (280, 1260), (330, 1340)],
        1400,
        Rock("#2c4f6c", "#5f7f92", "#fff", "#7fa0b4"),
        light=1,
        fog=0.3,
        detail=1.4,
    )
    with at(p, 420, 1306):
        fill(p, trace("M-30 -6 L30 -6 L24 4 L-24 4 Z"), "#f6f3ec")
        box(p, -12, -14, 22, 9, "#f6f3ec")
        for k in range(3):
            stroke(p, [(-40 - k * 26, 4 + k * 5), (-20, 4 + k * 2)], "#eef4f0", 2.5, 0.7)
    m = s.main
    edge = rugged(
        r,
        [
            (1120, 742),
            (900, 752),
            (720, 748),
            (600, 756),
            (560, 766),
            (556, 790),
            (590, 830),
            (640, 880),
            (668, 980),
            (720, 1060),
            (708, 1180),
            (764, 1300),
            (742, 1440),
            (800, 1600),
            (780, BOTTOM),
        ],
        46,
        7,
    )
    cliff = outline([*edge, (1120, BOTTOM)])
    fill(m, cliff, "#26303e")
    with within(m, cliff):
        fill(m, outline([*edge[5:], *jag(r, (880, BOTTOM), (740, 800), 16, 14)]), "#8a8f98")
        for y in range(830, 1800, 64):
            x = 640 + (y - 830) * 0.17
            fill(
                m,
                outline(
                    [
                        *jag(
                            r,
                            (x + r.uniform(-10, 40), y),
                            (x + r.uniform(60, 110), y + r.uniform(110, 220)),
                            5,
                            7,
                        ),
                        (x + r.uniform(90, 130), y + 40),
                    ]
                ),
                r.choice(("#6d737e", "#a9a8a6", "#4a5260")),
                0.9,
            )
        for x in (790, 860, 930, 1010):
            fill(
                m,
                outline(
                    [
                        *jag(r, (x, 780), (x + r.uniform(-20, 30), 1500), 12, 10),
                        *jag(r, (x + 40, 1400), (x + 24, 800), 10, 10),
                    ]
                ),
                r.choice(("#1c2531", "#323e4d")),
            )
        fill(
            m,
            outline(
                [
                    (1120, 740),
                    (900, 750),
                    (720, 746),
                    (600, 754),
                    (556, 766),
                    (600, 782),
                    (760, 776),
                    (1120, 770),
                ]
            ),
            "#c9c2b4",
        )
    person(m, 592, 1000, 208, "hang", "#0d1826", "#ff6b3d")
    with at(m, 690, 752):
        person(m, 0, 0, 190, "climb_hill", "#0d1826", flip=True)
    for x, y in ((528, 1040), (512, 1090), (540, 1150)):
        fill(
            m,
            rugged(r, [(x, y), (x + 12, y - 8), (x + 18, y + 6), (x + 6, y + 12), (x, y)], 10, 1),
            "#4a5260",
        )
    n = s.near
    box(
        n,
        LEFT,
        1260,
        RIGHT - LEFT,
        680,
        fall(1260, 1740, [(0, "#0b1b2a", 0), (1, "#0b1b28", 0.95)]),
    )
    birds(n, [(240, 860), (300, 830), (330, 884)], 22, "#20374c")


@scene(
    "stunts/helicopter-chase",
    (0.5, 0.46),
    "Two helicopters race through a gorge between snowy mountains in golden light, the second one close "
    "behind the first, their shadows far down on a braided river.",
)
def helicopter_chase(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#1f5064"), (0.24, "#5d98a0"), (0.42, "#f0cf92"), (0.54, "#fbe9c4")])
    sun(s.sky, 800, 560, 72, "#fff6dc", 0.45)
    massif(
        s.far,
        r,
        [
            (-40, 760),
            (90, 620),
            (200, 740),
            (330, 560),
            (450, 720),
            (560, 650),
            (680, 780),
            (820, 690),
            (930, 590),
            (1120, 720),
        ],
        1160,
        Rock("#7d9aa4", "#d9c39a", "#fffaf0", "#fbe3b4"),
        snow=800,
        fog=0.5,
        light=1,
        detail=1.4,
    )
    m = s.mid
    massif(
        m,
        r,
        [(-40, 640), (60, 560), (160, 700), (280, 860), (400, 1060), (500, 1200)],
        1420,
        Rock("#2f5560", "#8c8f6e", "#fffaf0", "#e0c890"),
        snow=720,
        fog=0.3,
        light=1,
        rough=1.3,
        detail=1.6,
    )
    massif(
        m,
        r,
        [(600, 1200), (720, 1040), (860, 900), (980, 700), (1060, 620), (1120, 660)],
        1420,
        Rock("#264a58", "#7f8668", "#fffaf0", "#e0c890"),
        snow=740,
        fog=0.3,
        light=1,
        rough=1.3,
        detail=1.6,
    )
    ribbon(
        m,
        [(545, 1200), (590, 1260), (500, 1330), (640, 1430), (520, 1580), (600, 1760)],
        [8, 30, 50, 90, 140, 220],
        "#8fc4be",
        0.95,
    )
    ribbon(
        m,
        [(545, 1200), (520, 1270), (570, 1330), (510, 1440), (640, 1600)],
        [4, 12, 20, 30, 60],
        "#cfe6d8",
        0.8,
    )
    mist(m, 1140, 160, "#fbe3b4", 0.55)
    p = s.main
    helicopter(p, 640, 800, 330, "#0f2430", "#0b1a24", "#ffc978", turn=13)
    helicopter(p, 270, 985, 215, "#c8402f", "#14222c", "#cfe6e4", turn=9)
    for k in range(3):
        stroke(p, [(330 + k * 24, 880 + k * 46), (450 + k * 10, 862 + k * 46)], "#fffaf0", 3, 0.4)
    n = s.near
    massif(
        n,
        r,
        [(LEFT, 1290), (120, 1350), (300, 1500), (480, 1640), (560, 1720)],
        BOTTOM,
        Rock("#10272e", "#2c4644", "#fff", "#0b1b28"),
        light=1,
    )
    massif(
        n,
        r,
        [(480, 1740), (620, 1660), (800, 1540), (960, 1400), (RIGHT, 1330)],
        BOTTOM,
        Rock("#0e242c", "#223c40", "#fff", "#0b1b28"),
        light=1,
    )
    box(
        n,
        LEFT,
        1500,
        RIGHT - LEFT,
        440,
        fall(1500, 1780, [(0, "#0b1b28", 0), (1, "#0b1b28", 0.95)]),
    )


@scene(
    "stunts/arctic-shoot",
    (0.5, 0.5),
    "A small film crew with a camera on a tripod stands on sea ice under green northern lights; behind "
    "them a ship with lit windows lies frozen in before white mountains.",
)
def arctic_shoot(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#07122a"), (0.3, "#12304e"), (0.5, "#2f7080"), (0.58, "#8fc2bc")])
    stars(s.sky, r, 120, 800)
    aurora(s.sky, r, 520, "#5ff0b0", 0.42)
    aurora(s.sky, r, 660, "#49c9a8", 0.3)
    massif(
        s.far,
        r,
        [
            (-40, 900),
            (80, 840),
            (190, 930),
            (320, 830),
            (430, 920),
            (560, 870),
            (700, 950),
            (830, 840),
            (960, 920),
            (1120, 850),
        ],
        1090,
        Rock("#41698a", "#9cc4d0", "#eef8f8", "#a9d2d0"),
        snow=1010,
        fog=0.45,
        light=-1,
        detail=1.5,
    )
    m = s.mid
    hills(m, [(LEFT, 1084), (300, 1076), (640, 1086), (RIGHT, 1078)], "#a9cdd6")
    with at(m, 690, 1096, 1.25):
        fill(
            m,
            trace(
                "M-190 -58 L150 -58 L200 -84 C192 -44 178 -14 158 0 L-172 0 C-186 -18 -190 -38 -190 -58 Z"
            ),
            "#8c2c26",
        )
        fill(m, trace("M-190 -58 L150 -58 L200 -84 L198 -74 L150 -48 L-190 -48 Z"), "#f6f3ec")
        fill(m, trace("M-150 -58 L-146 -118 L20 -118 L30 -58 Z"), "#dfe8ea")
        fill(m, trace("M-118 -118 L-112 -158 L-12 -158 L-2 -118 Z"), "#f6f3ec")
        box(m, -104, -150, 86, 16, "#ffc978", r=2)
        for k in range(8):
            box(m, -134 + k * 19, -104, 11, 12, "#ffc978", r=2)
            box(m, -134 + k * 19, -80, 11, 12, "#ffc978" if k % 3 else "#41698a", r=2)
        box(m, 40, -92, 80, 34, "#c9d6d8")
        stroke(m, [(-62, -158), (-62, -222)], "#16304a", 5)
        stroke(m, [(-84, -196), (-40, -196)], "#16304a", 4)
        stroke(m, [(78, -92), (130, -168)], "#16304a", 6)
        stroke(m, [(130, -168), (150, -100)], "#16304a", 2.5)
        disc(m, -62, -224, 6, "#fff0c8")
    hills(m, [(LEFT, 1092), (300, 1098), (640, 1090), (RIGHT, 1096)], "#bcdbe0")
    p = s.main
    hills(p, [(LEFT, 1140), (280, 1126), (600, 1150), (840, 1130), (RIGHT, 1146)], "#d9ecee")
    for pts in (
        [(90, 1180), (200, 1170), (290, 1190), (180, 1202)],
        [(700, 1170), (860, 1160), (960, 1182), (800, 1194)],
        [(420, 1230), (620, 1222), (700, 1246), (500, 1256)],
    ):
        fill(p, rugged(r, [*pts, pts[0]], 34, 5), "#2f6078")
        fill(p, rugged(r, [(x, y + 7) for x, y in (*pts, pts[0])], 34, 5), "#16405a")
    camera(p, 405, 1206, 128, "#0a1a2a")
    person(p, 352, 1206, 148, "film", "#0a1a2a", "#ff6b3d")
    person(p, 280, 1210, 146, "point", "#0a1a2a")
    person(p, 226, 1206, 140, "stand", "#0a1a2a")
    stroke(p, [(246, 1140), (430, 1030)], "#0a1a2a", 4)
    box(p, 424, 1022, 44, 15, "#0a1a2a", r=7)
    for k in range(3):
        husky(p, 690 + k * 74, 1226 - k * 4, 40, 2, "#0a1a2a", "#9cb8c4")
    person(p, 880, 1222, 132, "walk", "#0a1a2a", flip=True)
    n = s.near
    hills(n, [(LEFT, 1330), (320, 1372), (640, 1330), (900, 1362), (RIGHT, 1320)], "#7fb0c0")
    hills(n, [(LEFT, 1470), (280, 1430), (640, 1500), (RIGHT, 1440)], "#2f6078")
    hills(n, [(LEFT, 1600), (360, 1640), (720, 1570), (RIGHT, 1620)], "#0e2a40")


@scene(
    "stunts/submarine-tank",
    (0.5, 0.48),
    "A wrecked submarine lies tilted in deep blue-green water under shafts of light; a single diver with "
    "an ember lamp swims towards its open hatch.",
)
def submarine_tank(s: Sheet) -> None:
    r = s.rng
    heaven(
        s.sky,
        [(0, "#8fd0c8"), (0.12, "#4fa3a6"), (0.34, "#1f6a7c"), (0.6, "#103f58"), (1, "#071a2a")],
    )
    p = s.sky
    for x in range(-100, 1180, 90):
        box(p, x, 26 + 14 * math.sin(x), r.uniform(50, 120), 7, "#dff4ec", 0.6, 3)
    for x, w, lean in (
        (120, 90, 240),
        (330, 60, 160),
        (520, 130, 60),
        (760, 80, -60),
        (940, 110, -190),
    ):
        quad = [(x, -20), (x + w, -20), (x + w * 2.3 + lean, 1250), (x - w * 0.5 + lean, 1250)]
        fill(p, outline(quad), fall(0, 1250, [(0, "#c9f0e4", 0.34), (1, "#8fd0c8", 0.0)]))
    m = s.far
    massif(
        m,
        r,
        [
            (-40, 1050),
            (120, 960),
            (260, 1080),
            (420, 1160),
            (700, 1180),
            (880, 1060),
            (1000, 980),
            (1120, 1040),
        ],
        1500,
        Rock("#14506a", "#1f6478", "#fff", "#103f58"),
        light=-1,
        fog=0.4,
    )
    q = s.mid
    with at(q, 560, 960, 1.14, 12):
        hull = trace(
            "M-440 -10 C-430 -70 -360 -96 -240 -100 L240 -104 C340 -102 420 -74 452 -14 C420 56 330 88 220 92 L-240 92 C-350 84 -430 50 -440 -10 Z"
        )
        fill(q, hull, "#0e2c3e")
        with within(q, hull):
            fill(q, trace("M-440 -120 L460 -120 L460 -34 C300 -62 -260 -64 -440 -20 Z"), "#2c6072")
            fill(q, trace("M-440 -120 L460 -120 L440 -66 C300 -92 -260 -92 -430 -60 Z"), "#4b8a90")
            for x in range(-380, 440, 62):
                stroke(q, [(x, -110), (x + 10, 100)], "#0a2232", 3, 0.8)
            for k in range(26):
                box(
                    q,
                    r.uniform(-400, 380),
                    r.uniform(-60, 70),
                    r.uniform(14, 50),
                    r.uniform(6, 16),
                    r.choice(("#7a4a36", "#123a4c", "#5c4238")),
                    0.55,
                    3,
                )
            fill(
                q,
                rugged(r, [(70, 0), (150, -34), (196, 10), (160, 66), (90, 58), (70, 0)], 20, 7),
                "#04101a",
            )
        fill(
            q,
            trace(
                "M-60 -98 L-44 -210 C-40 -222 -30 -226 -18 -226 L64 -222 C80 -220 86 -212 88 -200 L104 -100 Z"
            ),
            "#0e2c3e",
        )
        fill(
            q, trace("M-60 -98 L-44 -210 C-40 -222 -30 -226 -18 -226 L8 -225 L-6 -98 Z"), "#2c6072"
        )
        stroke(q, [(0, -226), (0, -300)], "#0e2c3e", 9)
        stroke(q, [(34, -224), (40, -276)], "#0e2c3e", 6)
        fill(q, [(-20, -176), (-96, -168), (-96, -158), (-10, -158)], "#0a2232")
        fill(q, trace("M-410 -40 L-500 -150 L-452 -154 L-350 -60 Z"), "#0e2c3e")
        fill(q, trace("M-410 20 L-490 120 L-440 122 L-340 56 Z"), "#0a2232")
        for k in range(5):
            with at(q, -462, -16, turn=k * 72):
                fill(q, trace("M0 0 C-16 -24 -14 -56 0 -66 C16 -50 14 -20 0 0 Z"), "#123a4c")
    d = s.main
    fill(
        d,
        outline([(452, 800), (760, 880), (760, 1030)]),
        fall(800, 1030, [(0, "#ffc978", 0.5), (1, "#ffc978", 0.12)]),
    )
    person(d, 392, 808, 128, "skydive", "#04101a", turn=14)
    stroke(d, [(345, 790), (396, 806)], "#ff6b3d", 20)
    for foot in ((342, 760), (328, 794)):
        fill(
            d, outline([foot, (foot[0] - 42, foot[1] - 20), (foot[0] - 38, foot[1] + 8)]), "#04101a"
        )
    disc(d, 458, 806, 7, "#fff0c8")
    for k in range(16):
        t = k / 16
        disc(
            d,
            446 + 20 * math.sin(k * 1.7) + 26 * t,
            770 - 620 * t,
            3 + 9 * t * r.uniform(0.6, 1.1),
            "#dff4ec",
            0.75 - 0.4 * t,
        )
    for _ in range(60):
        disc(
            d,
            r.uniform(0, WIDTH),
            r.uniform(300, 1300),
            r.uniform(1, 3),
            "#dff4ec",
            r.uniform(0.2, 0.5),
        )
    n = s.near
    massif(
        n,
        r,
        [
            (LEFT, 1420),
            (160, 1360),
            (360, 1470),
            (600, 1500),
            (820, 1430),
            (980, 1330),
            (RIGHT, 1380),
        ],
        BOTTOM,
        Rock("#061a28", "#0e3446", "#fff", "#061a28"),
        light=-1,
        fog=0.3,
    )
    for x, tall in ((120, 230), (168, 170), (212, 210), (880, 200), (930, 270), (985, 220)):
        base_y = 1450
        weed = curve(
            [
                (x, base_y),
                (x + 16, base_y - tall * 0.35),
                (x - 12, base_y - tall * 0.7),
                (x + 8, base_y - tall),
            ]
        )
        stroke(n, weed, "#061a28", 9)
    box(
        n, LEFT, 1460, RIGHT - LEFT, 480, fall(1460, 1700, [(0, "#061522", 0), (1, "#061522", 0.9)])
    )


@scene(
    "stunts/speed-flying",
    (0.47, 0.45),
    "A pilot under a small ember canopy skims the slope of a green fell high above a long lake, with "
    "stone walls and rounded hills behind.",
)
def speed_flying(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#5c8fae"), (0.26, "#a9cbd0"), (0.46, "#f0ead2")])
    for x, y, w in ((280, 330, 480), (850, 480, 420), (180, 600, 260)):
        cloud(s.sky, x, y, w, "#fbf8ec", 0.75)
    p = s.far
    hills(
        p,
        [
            (LEFT, 820),
            (140, 760),
            (300, 800),
            (440, 730),
            (600, 810),
            (780, 740),
            (920, 790),
            (RIGHT, 730),
        ],
        "#a3b9b6",
    )
    hills(
        p,
        [(LEFT, 900), (180, 850), (360, 890), (560, 830), (760, 900), (940, 850), (RIGHT, 880)],
        "#86a596",
    )
    mist(p, 860, 190, "#f0ead2", 0.6)
    q = s.mid
    massif(
        q,
        r,
        [(-40, 800), (80, 830), (230, 930), (360, 1040), (430, 1110)],
        1180,
        Rock("#557a56", "#7d9a5a", "#fff", "#d0d8b4"),
        light=1,
        fog=0.3,
        rough=0.5,
    )
    massif(
        q,
        r,
        [(560, 1120), (690, 1010), (830, 880), (930, 820), (1020, 850), (1120, 800)],
        1180,
        Rock("#4b6f52", "#8aa55c", "#fff", "#d0d8b4"),
        light=-1,
        fog=0.3,
        rough=0.5,
    )
    fill(
        q,
        curve(
            [
                (470, 1090),
                (560, 1080),
                (640, 1110),
                (760, 1180),
                (900, 1270),
                (760, 1350),
                (540, 1340),
                (430, 1250),
                (470, 1160),
            ],
            closed=True,
        ),
        "#5a8fa4",
    )
    for y, x0, x1 in ((1130, 500, 580), (1170, 560, 680), (1220, 540, 760), (1270, 600, 700)):
        stroke(q, [(x0, y), (x1, y)], "#cfe2e0", 4, 0.8)
    m = s.main
    slope = [(LEFT, 1010), (160, 1080), (330, 1190), (520, 1320), (760, 1400), (RIGHT, 1430)]
    side = hills(m, slope, "#5f8a48")
    with within(m, side):
        for k in range(14):
            x = -20 + k * 80
            y = 1030 + k * 40
            fill(
                m,
                outline(
                    [
                        *jag(r, (x, y), (x + 90, y + 180), 5, 8),
                        *jag(r, (x + 40, y + 210), (x + 20, y + 60), 4, 8),
                    ]
                ),
                r.choice(("#4b743f", "#769c52", "#86a45c")),
                0.8,
            )
        wall = rugged(r, [(60, 1030), (130, 1180), (240, 1300), (280, 1480)], 26, 4)
        stroke(m, wall, "#c9c4b0", 9)
        stroke(m, [(x + 3, y + 5) for x, y in wall], "#6d705f", 4)
    wing(m, 470, 830, 300, "#ff6b3d", "#f6f3ec", "#16252c", turn=17)
    for k, (x, y) in enumerate(((262, 1100), (300, 1124), (210, 1096))):
        with at(m, x, y, 0.42):
            fill(
                m,
                trace(
                    "M-26 -40 C-10 -52 22 -52 34 -40 C40 -28 34 -14 24 -12 L-20 -12 C-32 -18 -34 -32 -26 -40 Z"
                ),
                "#f6f3ec",
            )
            disc(m, 40 if k % 2 else -34, -34, 9, "#2b3138")
            for fx in (-16, 18):
                stroke(m, [(fx, -12), (fx, 2)], "#2b3138", 5)
    n = s.near
    hills(n, [(LEFT, 1420), (260, 1500), (560, 1620), (RIGHT, 1640)], "#26463a")
    foreground(n, r, "#0f2a28", 1640, trees="right", tall=(140, 280))
