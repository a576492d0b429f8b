"""Posters of what one can do on foot, on wheels, on a rope or with goats."""

from __future__ import annotations

from brush import (
    BOTTOM,
    LEFT,
    RIGHT,
    Sheet,
    box,
    curve,
    disc,
    fall,
    fill,
    jag,
    mix,
    outline,
    ribbon_path,
    rugged,
    scene,
    stroke,
    within,
)
from land import (
    Rock,
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
from people import goat, person
from things import bicycle, car, church, fence, gondola, house, turf_cabin


@scene(
    "activities/helsetkopen-guided-hike",
    (0.5, 0.48),
    "A guide and three hikers walk up a mountain ridge past a stone cairn on a clear blue morning, with "
    "layers of valleys behind them.",
)
def helsetkopen_hike(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#2c6286"), (0.26, "#7fb0c4"), (0.46, "#dcebe6")])
    cloud(s.sky, 780, 380, 420, "#f4faf6", 0.7)
    cloud(s.sky, 240, 500, 300, "#f4faf6", 0.55)
    massif(
        s.far,
        r,
        [
            (-40, 860),
            (110, 740),
            (250, 850),
            (380, 780),
            (500, 860),
            (640, 690),
            (770, 830),
            (900, 750),
            (1120, 860),
        ],
        1120,
        Rock("#86a9bc", "#bcd0d2", "#ffffff", "#dcebe6"),
        snow=800,
        fog=0.5,
        light=-1,
    )
    massif(
        s.mid,
        r,
        [
            (-40, 960),
            (100, 1000),
            (280, 1080),
            (460, 1060),
            (640, 1000),
            (720, 880),
            (790, 866),
            (980, 858),
            (1120, 850),
        ],
        1260,
        Rock("#4a7488", "#7f9c98", "#ffffff", "#c9dfdc"),
        fog=0.45,
        light=-1,
        detail=1.3,
    )
    mist(s.mid, 1080, 190, "#e6f2ec", 0.7)
    p = s.main
    ridge = [
        (LEFT, 1240),
        (120, 1220),
        (300, 1140),
        (470, 1060),
        (640, 1000),
        (800, 930),
        (960, 872),
        (RIGHT, 850),
    ]
    massif(
        p,
        r,
        ridge,
        BOTTOM,
        Rock("#33503f", "#5c7a4c", "#fff", "#33503f"),
        light=-1,
        rough=0.6,
        detail=0,
    )
    for _ in range(40):
        x = r.uniform(60, 1060)
        y = 1250 - (x - 60) * 0.36 + r.uniform(40, 360)
        w = r.uniform(18, 70)
        fill(
            p,
            outline(
                [
                    (x, y),
                    (x + w * 0.4, y - w * 0.3),
                    (x + w, y - w * 0.1),
                    (x + w * 0.9, y + w * 0.26),
                    (x + w * 0.2, y + w * 0.3),
                ]
            ),
            r.choice(("#466848", "#6b7f70", "#3b5a44", "#829068")),
            0.9,
        )
    for k, (w, dy) in enumerate(((64, 0), (54, 22), (44, 43), (34, 62), (22, 80), (14, 95))):
        fill(
            p,
            curve(
                [
                    (846 - w / 2, 930 - dy),
                    (846 - w * 0.3, 914 - dy),
                    (846 + w * 0.34, 912 - dy),
                    (846 + w / 2, 928 - dy),
                    (846, 936 - dy),
                ],
                closed=True,
            ),
            ("#7a8480", "#5f6a68", "#8c958c")[k % 3],
        )
    for x, y, h, coat, pk in (
        (640, 1002, 150, "#ff6b3d", "#7a2f22"),
        (520, 1044, 142, "#12303f", "#c79a3b"),
        (420, 1086, 138, "#12303f", "#5b8f8c"),
        (310, 1138, 142, "#12303f", "#b9cad1"),
    ):
        person(p, x, y, h, "climb_hill", "#0b1b28", coat, pack=pk)
        stroke(p, [(x + h * 0.28, y - h * 0.56), (x + h * 0.36, y - h * 0.06)], "#0b1b28", 4)
    birds(p, [(200, 800), (250, 776), (180, 850)], 17, "#2c4c5c")
    n = s.near
    massif(
        n,
        r,
        [(LEFT, 1500), (200, 1460), (420, 1500), (700, 1570), (RIGHT, 1520)],
        BOTTOM,
        Rock("#0f2a2c", "#1b3f3a", "#fff", "#0f2a2c"),
        light=-1,
    )
    box(
        n, LEFT, 1500, RIGHT - LEFT, 440, fall(1500, 1760, [(0, "#0b1f24", 0), (1, "#0b1f24", 0.9)])
    )


@scene(
    "activities/hellesylt-e-bike",
    (0.47, 0.5),
    "A cyclist with panniers rides an electric bike along a narrow road above the fjord, past birches, "
    "with a waterfall on the far side.",
)
def hellesylt_e_bike(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#3f8a9a"), (0.26, "#9fd0c4"), (0.46, "#f4f0d4")])
    sun(s.sky, 250, 470, 66, "#fffbe6", 0.4)
    cloud(s.sky, 740, 420, 380, "#fdfbea", 0.7)
    massif(
        s.far,
        r,
        [
            (-40, 760),
            (100, 680),
            (240, 780),
            (400, 720),
            (560, 840),
            (700, 700),
            (840, 600),
            (980, 690),
            (1120, 620),
        ],
        1090,
        Rock("#6fa09c", "#a9c8a6", "#ffffff", "#f0f0d4"),
        snow=690,
        fog=0.5,
        light=-1,
    )
    m = s.mid
    massif(
        m,
        r,
        [(420, 1050), (560, 960), (700, 800), (850, 680), (1000, 640), (1120, 560)],
        1130,
        Rock("#3a6e62", "#6b9c66", "#fff", "#d9e8c4"),
        fog=0.3,
        light=-1,
    )
    waterfall(m, r, (806, 740), (760, 1110), 24)
    water(
        m,
        r,
        1100,
        [(0, "#d4e6cc"), (0.1, "#6fb0a8"), (0.4, "#2a7a80")],
        "#fdfbea",
        glints=18,
        bottom=1400,
    )
    p = s.main
    hills(p, [(LEFT, 1190), (260, 1206), (600, 1232), (860, 1220), (RIGHT, 1190)], "#7a9f4c")
    fill(
        p,
        curve(
            [
                (LEFT, 1216),
                (300, 1226),
                (640, 1250),
                (900, 1242),
                (1130, 1214),
                (1130, 1330),
                (860, 1368),
                (560, 1376),
                (240, 1350),
                (LEFT, 1326),
            ],
            closed=True,
        ),
        "#5a6366",
    )
    stroke(
        p,
        curve([(LEFT, 1270), (300, 1286), (640, 1306), (900, 1296), (1130, 1264)]),
        "#e8e2c8",
        5,
        dash=(9, 7),
    )
    posts = [(40 + k * 122, 1228 + 22 * (1 - abs(k - 5) / 5)) for k in range(10)]
    fence(p, posts, "#dfe0d0", 40, 1)
    bicycle(
        p, 500, 1310, 210, "#12282e", "#f6f3ec", top="#ff6b3d", helmet="#f6f3ec", bags="#c8402f"
    )
    n = s.near
    for x, y, h in ((60, 1420, 620), (1000, 1440, 720)):
        leafy(n, r, x, y, h, ("#244f3c", "#3a6b44"))
    hills(n, [(LEFT, 1370), (200, 1404), (540, 1450), (880, 1440), (RIGHT, 1390)], "#1d4436")
    for _ in range(70):
        x, y = r.uniform(LEFT, RIGHT), 1440 + r.uniform(-20, 60)
        stroke(n, [(x, y + 20), (x + r.uniform(-10, 10), y - r.uniform(10, 46))], "#1d4436", 4)
    hills(n, [(LEFT, 1520), (300, 1560), (640, 1600), (RIGHT, 1540)], "#0d2a28")


@scene(
    "activities/valldal-climbing-park",
    (0.5, 0.47),
    "A person in ember red flies down a zip line between tall spruces with wooden platforms, in a bright "
    "green summer wood.",
)
def climbing_park(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#5f9f86"), (0.3, "#b4d3a0"), (0.52, "#f4f0c8")])
    for x, w, lean in ((140, 60, 260), (380, 90, 240), (700, 70, 220)):
        fill(
            s.sky,
            outline([(x, -20), (x + w, -20), (x + w * 2 + lean, 1400), (x + lean - w, 1400)]),
            fall(0, 1400, [(0, "#fdfbe0", 0.4), (1, "#fdfbe0", 0.05)]),
        )
    massif(
        s.far,
        r,
        [(-40, 940), (160, 860), (360, 940), (560, 850), (760, 930), (940, 840), (1120, 900)],
        1200,
        Rock("#8fbf9a", "#b9d6a6", "#fff", "#f0f0c8"),
        fog=0.5,
    )
    pines(s.far, r, 1180, "#8fb88a", (LEFT, RIGHT), (180, 330), 42)
    mist(s.far, 1040, 220, "#f4f0c8", 0.75)
    pines(s.mid, r, lambda x: 1300 + 20 * ((x * 7) % 3), "#5b9270", (LEFT, RIGHT), (320, 520), 84)
    mist(s.mid, 1120, 220, "#dfe8b8", 0.5)
    hills(s.mid, [(LEFT, 1300), (300, 1270), (640, 1310), (RIGHT, 1270)], "#4c7f5c")
    p = s.main
    for x, w, tone in ((150, 46, "#5a4634"), (930, 54, "#4c3b2e")):
        fill(
            p,
            outline(
                [(x - w * 0.36, 250), (x + w * 0.36, 250), (x + w * 0.6, 1500), (x - w * 0.6, 1500)]
            ),
            tone,
        )
        fill(
            p,
            outline(
                [(x + w * 0.08, 250), (x + w * 0.36, 250), (x + w * 0.6, 1500), (x + w * 0.2, 1500)]
            ),
            mix(tone, "#0b1b28", 0.35),
        )
        for k in range(8):
            y = 240 + k * 66
            reach = 96 + k * 15
            for side in (-1, 1):
                tip = (x + side * reach * r.uniform(0.85, 1.1), y + 74)
                fill(
                    p,
                    curve(
                        [(x, y - 30), tip, (x + side * reach * 0.5, y + 66), (x, y + 58)],
                        closed=True,
                        tension=0.4,
                    ),
                    "#24533f" if side < 0 else "#1d4636",
                )
    for x, y in ((150, 880), (930, 1000)):
        box(p, x - 96, y, 192, 16, "#8a6a44", r=3)
        box(p, x - 96, y + 16, 192, 6, "#4c3b2e")
        stroke(p, [(x - 76, y + 20), (x - 12, y + 96)], "#6d5438", 9)
        stroke(p, [(x + 76, y + 20), (x + 12, y + 96)], "#6d5438", 9)
        for sx in (-92, -46, 46, 92):
            stroke(p, [(x + sx, y), (x + sx, y - 62)], "#6d5438", 5)
        stroke(p, [(x - 92, y - 58), (x - 20, y - 58)], "#6d5438", 4)
        stroke(p, [(x + 20, y - 58), (x + 92, y - 58)], "#6d5438", 4)
    person(p, 96, 880, 116, "point", "#12282e", "#c79a3b", helmet="#f6f3ec")
    person(p, 985, 1000, 116, "cheer", "#12282e", "#4b8a90", helmet="#f6f3ec")
    cable = curve([(168, 760), (380, 822), (560, 862), (740, 884), (914, 892)])
    stroke(p, cable, "#22343a", 5)
    box(p, 536, 846, 34, 12, "#22343a", r=5)
    stroke(p, [(553, 856), (553, 900)], "#22343a", 5)
    person(p, 553, 1058, 166, "zip", "#12282e", "#ff6b3d", helmet="#f6f3ec")
    for k in range(3):
        stroke(p, [(340 + k * 26, 920 + k * 44), (440 + k * 16, 934 + k * 44)], "#fdfbe0", 5, 0.7)
    n = s.near
    hills(n, [(LEFT, 1430), (240, 1400), (560, 1460), (840, 1410), (RIGHT, 1440)], "#1c4636")
    for x in range(-20, 1100, 26):
        for k in range(3):
            stroke(
                n,
                curve(
                    [
                        (x, 1450),
                        (x + (k - 1) * 22, 1410),
                        (x + (k - 1) * 44, 1420 + r.uniform(-12, 8)),
                    ]
                ),
                "#1c4636",
                6,
            )
    foreground(n, r, "#0d2a26", 1580, tall=(180, 340))


@scene(
    "activities/trollstigen-by-car",
    (0.5, 0.5),
    "Seen from a steel viewpoint high above, a road with headlights and tail-lights winds down in "
    "hairpins into a dusky blue valley.",
)
def trollstigen_car(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#1b2c4e"), (0.2, "#4a5f8c"), (0.34, "#c08f94"), (0.44, "#f4c094")])
    sun(s.sky, 540, 640, 50, "#fff0d4", 0.4)
    massif(
        s.far,
        r,
        [
            (-40, 560),
            (80, 480),
            (210, 620),
            (330, 730),
            (450, 800),
            (620, 800),
            (740, 720),
            (860, 560),
            (980, 440),
            (1120, 520),
        ],
        1060,
        Rock("#54648a", "#b08c90", "#fbe9e0", "#e6b49c"),
        snow=560,
        fog=0.5,
        light=-1,
    )
    m = s.mid
    massif(
        m,
        r,
        [(-40, 640), (90, 720), (220, 860), (350, 1000), (470, 1100)],
        1500,
        Rock("#27395a", "#4d5870", "#fbe9e0", "#5a6888"),
        light=1,
        fog=0.2,
        detail=1.6,
    )
    massif(
        m,
        r,
        [(610, 1100), (740, 980), (870, 800), (1000, 660), (1120, 580)],
        1500,
        Rock("#2b3f60", "#5c6580", "#fbe9e0", "#5a6888"),
        light=-1,
        fog=0.2,
        detail=1.6,
    )
    ribbon(
        m,
        [(540, 900), (560, 960), (520, 1010), (550, 1100), (530, 1200)],
        [4, 8, 12, 18, 24],
        "#b9b4c4",
        0.9,
    )
    hills(m, [(LEFT, 1120), (300, 1070), (540, 1040), (780, 1070), (RIGHT, 1110)], "#2c4450")
    p = s.main
    ground = hills(
        p, [(LEFT, 1110), (260, 1080), (540, 1058), (820, 1080), (RIGHT, 1110)], "#24404a"
    )
    with within(p, ground):
        for _ in range(40):
            x, y = r.uniform(-40, 1080), r.uniform(1080, 1500)
            fill(
                p,
                outline(
                    [
                        (x, y),
                        (x + r.uniform(30, 80), y - 12),
                        (x + r.uniform(40, 120), y + r.uniform(30, 60)),
                        (x - 10, y + 30),
                    ]
                ),
                r.choice(("#1d3640", "#2f4c52", "#35545a")),
                0.8,
            )
    bends = [
        (560, 1066),
        (470, 1078),
        (650, 1096),
        (400, 1120),
        (720, 1150),
        (330, 1186),
        (800, 1232),
        (250, 1292),
        (880, 1366),
        (300, 1460),
    ]
    legs = ribbon_path(bends)
    for seg, width in legs:
        stroke(p, seg.translated(0, width * 0.4), "#142832", width * 1.3)
    for seg, width in legs:
        stroke(p, seg, "#8d93a4", width)
    for leg, t, lamp in (
        (3, 0.4, "#fff0c8"),
        (4, 0.5, "#ff4a30"),
        (5, 0.6, "#fff0c8"),
        (6, 0.3, "#fff0c8"),
        (7, 0.55, "#ff4a30"),
    ):
        q = legs[leg][0].pointAtPercent(t)
        size = 3 + leg * 0.9
        disc(p, q.x(), q.y(), size * 3.4, lamp, 0.22)
        disc(p, q.x() - size, q.y(), size, lamp)
        disc(p, q.x() + size, q.y(), size, lamp)
    car(p, 620, 1300, 92, "#ff6b3d", "#0d1826", "#ffe2a8", turn=8)
    fill(p, outline([(664, 1290), (860, 1310), (860, 1346), (664, 1302)]), "#fff0c8", 0.35)
    n = s.near
    fill(n, outline([(LEFT, 1400), (430, 1424), (520, 1452), (430, 1500), (LEFT, 1540)]), "#5c3322")
    fill(n, outline([(LEFT, 1440), (520, 1452), (470, 1500), (LEFT, 1560)]), "#3a2018")
    for x in range(-10, 500, 44):
        stroke(n, [(x, 1408 + x * 0.07), (x, 1330 + x * 0.09)], "#3a2018", 5)
    stroke(n, [(LEFT, 1328), (484, 1374), (512, 1450)], "#3a2018", 8)
    stroke(n, [(LEFT, 1362), (490, 1400)], "#3a2018", 3)
    person(n, 250, 1420, 150, "stand", "#0c1424")
    person(n, 330, 1424, 146, "point", "#0c1424", "#8c3a28")
    massif(
        n,
        r,
        [(LEFT, 1500), (160, 1520), (400, 1600), (700, 1680), (RIGHT, 1600)],
        BOTTOM,
        Rock("#0e1a2a", "#16283a", "#fff", "#0e1a2a"),
    )


@scene(
    "activities/trollstigen-by-bike",
    (0.5, 0.5),
    "A cyclist pushes up a hairpin bend edged with guard stones, with a long white waterfall and "
    "sunlit peaks above.",
)
def trollstigen_bike(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#2a6f96"), (0.28, "#86b9c8"), (0.44, "#f2ead0")])
    for x, y, w in ((230, 330, 360), (860, 270, 300)):
        cloud(s.sky, x, y, w, "#fbf8ec", 0.8)
    massif(
        s.far,
        r,
        [
            (-40, 620),
            (90, 520),
            (190, 430),
            (260, 560),
            (380, 660),
            (520, 600),
            (640, 700),
            (770, 520),
            (850, 420),
            (940, 560),
            (1120, 600),
        ],
        1050,
        Rock("#5d7a8c", "#d2bf98", "#ffffff", "#e9e4cc"),
        snow=560,
        fog=0.35,
        light=-1,
        rough=1.2,
        detail=1.4,
    )
    m = s.mid
    lip = [(-40, 800), (180, 850), (420, 830), (640, 860), (860, 830), (1120, 780)]
    ground = outline([*rugged(r, lip, 40, 6), (1120, BOTTOM), (-40, BOTTOM)])
    fill(m, ground, "#5f7a5a")
    with within(m, ground):
        for _ in range(46):
            x, y = r.uniform(-40, 1080), r.uniform(830, 1250)
            tall = r.uniform(70, 220)
            fill(
                m,
                outline(
                    [
                        *jag(r, (x, y), (x + r.uniform(-30, 30), y + tall), 4, 6),
                        (x + r.uniform(24, 80), y + tall * 0.5),
                    ]
                ),
                r.choice(("#4b6552", "#7f9664", "#8fa56c", "#456052", "#6d7d70")),
                0.9,
            )
    waterfall(m, r, (380, 842), (330, 1230), 54, "#ffffff", "#c4dce0")
    stroke(
        m,
        curve(
            [(1120, 930), (820, 950), (640, 940), (560, 962), (680, 988), (900, 1000), (1120, 1010)]
        ),
        "#d8d4c8",
        13,
    )
    for k in range(12):
        box(m, 700 + k * 36, 996 + k * 1.2, 12, 10, "#7a7f7a")
    p = s.main
    road = curve(
        [
            (1130, 1330),
            (800, 1300),
            (500, 1292),
            (230, 1250),
            (120, 1190),
            (210, 1130),
            (420, 1120),
            (760, 1150),
            (1130, 1176),
        ]
    )
    hills(p, [(LEFT, 1240), (120, 1130), (340, 1090), (700, 1130), (RIGHT, 1150)], "#6f8f4b")
    stroke(p, road.translated(0, 20), "#3d4a44", 104)
    stroke(p, road, "#8b9090", 100)
    stroke(p, road, "#e8e2c8", 4, 0.9, dash=(10, 10))
    for k in range(15):
        q = road.pointAtPercent(0.02 + k * 0.037)
        w = 46
        fill(
            p,
            outline(
                [
                    (q.x() - w / 2, q.y() + 74),
                    (q.x() - w * 0.4, q.y() + 36),
                    (q.x() + w * 0.34, q.y() + 34),
                    (q.x() + w / 2, q.y() + 74),
                ]
            ),
            "#a9aca4",
        )
        fill(
            p,
            outline(
                [
                    (q.x() + w * 0.1, q.y() + 74),
                    (q.x() + w * 0.12, q.y() + 36),
                    (q.x() + w * 0.34, q.y() + 34),
                    (q.x() + w / 2, q.y() + 74),
                ]
            ),
            "#6d736e",
        )
    bicycle(
        p, 640, 1312, 200, "#15252c", "#f6f3ec", top="#ff6b3d", helmet="#12303f", turn=3, flip=True
    )
    bicycle(p, 500, 1136, 96, "#15252c", "#15252c", top="#ffc978", helmet="#f6f3ec", turn=2)
    n = s.near
    massif(
        n,
        r,
        [(LEFT, 1390), (220, 1420), (520, 1440), (820, 1450), (RIGHT, 1420)],
        BOTTOM,
        Rock("#1b3a30", "#27503a", "#fff", "#12282a"),
        light=1,
    )
    box(
        n,
        LEFT,
        1440,
        RIGHT - LEFT,
        500,
        fall(1440, 1700, [(0, "#0b2024", 0), (1, "#0b2024", 0.94)]),
    )


@scene(
    "activities/romsdal-gondola",
    (0.5, 0.47),
    "A red cable car with people in it glides high over a fjord and a small town towards a grassy summit, "
    "on a warm evening.",
)
def romsdal_gondola(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#275a78"), (0.24, "#7f9fae"), (0.4, "#f0b890"), (0.5, "#fbdfb4")])
    sun(s.sky, 240, 740, 60, "#fff3d6", 0.4)
    massif(
        s.far,
        r,
        [
            (-40, 860),
            (120, 790),
            (280, 870),
            (430, 780),
            (560, 850),
            (690, 760),
            (850, 870),
            (1120, 800),
        ],
        1160,
        Rock("#7f94a6", "#d6b198", "#fdf0e0", "#fbdfb4"),
        snow=830,
        fog=0.5,
        light=-1,
    )
    m = s.mid
    water(
        m,
        r,
        1110,
        [(0, "#f3c9a0"), (0.1, "#7d9aa2"), (0.4, "#236a7c"), (1, "#0d3042")],
        "#fdeed4",
        under_sun=240,
        glints=30,
    )
    massif(
        m,
        r,
        [(-40, 1010), (90, 1060), (230, 1130), (330, 1180)],
        1230,
        Rock("#35565c", "#6f7a6a", "#fff", "#a99c8c"),
        light=1,
    )
    fill(
        m,
        curve(
            [(300, 1230), (470, 1200), (660, 1206), (760, 1230), (640, 1262), (420, 1266)],
            closed=True,
        ),
        "#6f8a58",
    )
    walls = ("#f6f3ec", "#a63a2b", "#d9a441", "#f1ddb6")
    for k in range(11):
        house(
            m,
            350 + k * 34,
            1234 + (k * 5) % 14,
            24,
            14,
            walls[k % 4],
            "#4c5663",
            "#ffe2a8",
            columns=1,
            gable=bool(k % 2),
        )
    church(m, 560, 1222, 34, "#f6f3ec", "#7a3b30")
    p = s.main
    massif(
        p,
        r,
        [(560, 1480), (680, 1330), (800, 1150), (900, 960), (970, 850), (1040, 810), (1120, 800)],
        BOTTOM,
        Rock("#2c4a48", "#5d7a52", "#fff", "#2c4a48"),
        light=-1,
        detail=1.5,
    )
    fill(p, outline([(940, 846), (964, 790), (1130, 776), (1130, 846)]), "#7a5a44")
    box(p, 968, 806, 160, 26, "#ffdc9a")
    fill(p, outline([(920, 792), (1130, 752), (1130, 774), (926, 804)]), "#3a3230")
    for dy, tone in ((0, "#1a2c38"), (16, "#1a2c38")):
        stroke(
            p,
            curve([(LEFT, 1010 + dy), (300, 912 + dy), (640, 840 + dy), (960, 786 + dy)]),
            tone,
            4,
        )
    gondola(p, 430, 884, 236, "#c8402f", "#16242e", "#ffe6b8")
    gondola(p, 836, 812, 62, "#ffc978", "#16242e", "#ffe6b8", 0)
    for x, pose in ((1000, "stand"), (1026, "cheer")):
        person(p, x, 860, 46, pose, "#0b1b28")
    n = s.near
    foreground(n, r, "#0b222c", 1600, trees="left", tall=(180, 360))


@scene(
    "activities/rampestreken",
    (0.5, 0.46),
    "A steel viewing platform juts out from a mountainside high above a town and a fjord; one person "
    "stands at its end with both arms raised.",
)
def rampestreken(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#3a6ea0"), (0.26, "#8fb9d4"), (0.48, "#e9f0e6")])
    cloud(s.sky, 300, 380, 460, "#fafcf6", 0.8)
    cloud(s.sky, 860, 270, 300, "#fafcf6", 0.6)
    massif(
        s.far,
        r,
        [
            (-40, 880),
            (90, 770),
            (190, 860),
            (310, 740),
            (430, 850),
            (560, 790),
            (700, 880),
            (840, 800),
            (980, 870),
            (1120, 810),
        ],
        1150,
        Rock("#7da0b8", "#b4cad0", "#ffffff", "#e9f0e6"),
        snow=830,
        fog=0.5,
        light=1,
    )
    m = s.mid
    water(
        m,
        r,
        1120,
        [(0, "#d6e6e2"), (0.1, "#6fa6b8"), (0.35, "#2a6c88"), (1, "#0e3248")],
        "#ffffff",
        glints=24,
    )
    massif(
        m,
        r,
        [(760, 1180), (880, 1060), (1000, 980), (1120, 940)],
        1240,
        Rock("#3f6a70", "#6f9070", "#fff", "#a9c4bc"),
        light=-1,
        fog=0.2,
    )
    fill(
        m,
        curve(
            [
                (520, 1260),
                (660, 1224),
                (860, 1226),
                (1130, 1250),
                (1130, 1350),
                (860, 1370),
                (640, 1330),
            ],
            closed=True,
        ),
        "#7f9f5c",
    )
    walls = ("#f6f3ec", "#a63a2b", "#d9a441", "#f1ddb6")
    for k in range(22):
        x, y = 590 + (k * 53) % 470, 1256 + (k * 29) % 80
        house(m, x, y, 26, 15, walls[k % 4], "#4c5663", "#33506a", columns=1, gable=bool(k % 2))
    p = s.main
    massif(
        p,
        r,
        [(-40, 880), (80, 930), (190, 1010), (260, 1110), (350, 1260), (470, 1430), (540, 1600)],
        BOTTOM,
        Rock("#2a4640", "#56784c", "#fff", "#2a4640"),
        light=1,
        detail=1.6,
    )
    fill(p, outline([(120, 1000), (800, 948), (800, 964), (130, 1024)]), "#7d4630")
    fill(p, outline([(130, 1022), (800, 963), (800, 972), (140, 1044)]), "#4c2a1e")
    for a, b in (((210, 1034), (420, 1000)), ((260, 1120), (560, 990))):
        stroke(p, [a, b], "#4c2a1e", 11)
    for k in range(13):
        x = 190 + k * 50
        y = 996 - (x - 120) * 0.0765
        stroke(p, [(x, y), (x, y - 66)], "#2b2f34", 4)
    for dy in (66, 44, 22):
        stroke(p, [(176, 992 - dy), (796, 948 - dy)], "#2b2f34", 4 if dy == 66 else 2.5)
    stroke(p, [(796, 950), (796, 880)], "#2b2f34", 6)
    person(p, 736, 954, 136, "cheer", "#0d1c26", "#ff6b3d")
    person(p, 420, 978, 132, "walk", "#0d1c26", "#12303f", pack="#c79a3b")
    birds(p, [(880, 760), (930, 736), (860, 810)], 18, "#2c4a5c")
    n = s.near
    massif(
        n,
        r,
        [(LEFT, 1340), (160, 1420), (380, 1560), (620, 1660), (RIGHT, 1700)],
        BOTTOM,
        Rock("#0d2626", "#173a34", "#fff", "#0d2626"),
        light=1,
    )
    box(
        n,
        LEFT,
        1420,
        RIGHT - LEFT,
        520,
        fall(1420, 1740, [(0, "#0b1f26", 0), (1, "#0b1f26", 0.92)]),
    )


@scene(
    "activities/romsdal-via-ferrata",
    (0.46, 0.47),
    "A climber in a helmet climbs iron rungs up a bare rock wall beside a steel cable, with the fjord and "
    "evening mountains far below.",
)
def via_ferrata(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#3b3a66"), (0.22, "#7d6c92"), (0.4, "#e0a292"), (0.52, "#f9d6a8")])
    sun(s.sky, 220, 760, 70, "#fff0d2", 0.4)
    massif(
        s.far,
        r,
        [
            (-40, 960),
            (80, 860),
            (170, 950),
            (290, 830),
            (390, 940),
            (500, 880),
            (640, 960),
            (800, 900),
            (1120, 960),
        ],
        1180,
        Rock("#8b83a4", "#dcae9e", "#fdeee2", "#f9d6a8"),
        snow=900,
        fog=0.55,
        light=-1,
    )
    m = s.mid
    water(
        m,
        r,
        1170,
        [(0, "#f6cfa4"), (0.14, "#9a8c9c"), (0.4, "#3a5a78"), (1, "#152f48")],
        "#fdeed6",
        under_sun=220,
        glints=30,
    )
    massif(
        m,
        r,
        [(-40, 1060), (60, 1100), (170, 1190), (240, 1270)],
        1320,
        Rock("#47506e", "#8f7a80", "#fff", "#9a8c9c"),
        light=-1,
    )
    p = s.main
    edge = rugged(
        r,
        [
            (760, -20),
            (700, 160),
            (716, 330),
            (640, 470),
            (655, 640),
            (580, 760),
            (560, 900),
            (590, 1020),
            (520, 1140),
            (500, 1300),
            (420, 1420),
            (380, 1600),
            (300, BOTTOM),
        ],
        50,
        9,
    )
    wall = outline([*edge, (1120, BOTTOM), (1120, -20)])
    fill(p, wall, "#3d3c52")
    with within(p, wall):
        fill(
            p,
            outline([*edge, (520, BOTTOM), *jag(r, (560, BOTTOM), (880, -20), 20, 22)]),
            "#b98a7c",
        )
        for _ in range(52):
            y = r.uniform(-20, 1500)
            x = 760 - (y * 0.2) + r.uniform(-110, 330)
            tall = r.uniform(80, 240)
            tone = (
                r.choice(("#8f6c70", "#d4a48c", "#6d5866", "#a67c74"))
                if x < 800 - y * 0.18
                else r.choice(("#2f3046", "#4d4a5e", "#595268"))
            )
            fill(
                p,
                outline(
                    [
                        *jag(r, (x, y), (x + r.uniform(-30, 40), y + tall), 5, 8),
                        (x + r.uniform(30, 80), y + tall * 0.4),
                    ]
                ),
                tone,
                0.85,
            )
        for _ in range(9):
            a = (r.uniform(640, 1000), r.uniform(100, 1200))
            stroke(
                p,
                jag(r, a, (a[0] + r.uniform(-60, 60), a[1] + r.uniform(120, 260)), 6, 9),
                "#26263a",
                4,
            )
    route = [(760, 360), (716, 560), (680, 720), (640, 880), (620, 1040), (590, 1180), (570, 1330)]
    stroke(p, curve(route), "#20222e", 5)
    for x, y in route:
        disc(p, x, y, 8, "#20222e")
    for k in range(13):
        y = 470 + k * 64
        x = 668 - (y - 470) * 0.16
        stroke(p, [(x - 22, y + 3), (x - 22, y + 10), (x + 22, y + 6), (x + 22, y)], "#20222e", 7)
        stroke(p, [(x - 22, y), (x + 22, y - 3)], "#e8d9cc", 2.5, 0.8)
    person(p, 560, 1012, 210, "climb_wall", "#141828", "#ff6b3d", helmet="#f6f3ec", pack="#22304a")
    stroke(p, curve([(556, 906), (590, 960), (630, 930)]), "#ffc978", 4)
    person(p, 610, 590, 118, "climb_wall", "#141828", "#4b8a90", helmet="#f6f3ec")
    n = s.near
    box(
        n,
        LEFT,
        1280,
        RIGHT - LEFT,
        660,
        fall(1280, 1740, [(0, "#111a2e", 0), (1, "#0b1526", 0.95)]),
    )
    birds(n, [(200, 1000), (262, 968), (170, 1060)], 20, "#33334e")


@scene(
    "activities/loen-skylift",
    (0.5, 0.46),
    "A lit cable car climbs a very steep snowy mountain at blue twilight towards a glowing restaurant at "
    "the top, with village lights along the fjord below.",
)
def loen_skylift(s: Sheet) -> None:
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


@scene(
    "activities/preikestolen-guided",
    (0.5, 0.47),
    "A line of hikers with head torches climbs stone steps before sunrise, towards a flat-topped cliff "
    "that catches the first light.",
)
def preikestolen_guided(s: Sheet) -> None:
    r = s.rng
    heaven(
        s.sky,
        [
            (0, "#101a3c"),
            (0.22, "#2f3f74"),
            (0.38, "#8a6c96"),
            (0.48, "#e08a78"),
            (0.55, "#fcc98c"),
        ],
    )
    stars(s.sky, r, 70, 560)
    massif(
        s.far,
        r,
        [
            (-40, 980),
            (120, 930),
            (260, 980),
            (420, 900),
            (600, 970),
            (760, 920),
            (900, 980),
            (1120, 940),
        ],
        1160,
        Rock("#75668e", "#c98d8a", "#fff", "#fcc98c"),
        fog=0.6,
        light=1,
    )
    m = s.mid
    water(
        m,
        r,
        1130,
        [(0, "#f6b488"), (0.15, "#8f7490"), (0.5, "#2f4670")],
        "#ffe0b4",
        glints=16,
        bottom=1420,
        under_sun=200,
    )
    slab = outline(
        [
            (500, 874),
            *rugged(r, [(500, 874), (620, 862), (760, 868), (1120, 800)], 50, 3),
            (1120, BOTTOM),
            *rugged(
                r,
                [(640, BOTTOM), (590, 1340), (610, 1200), (566, 1080), (560, 960), (506, 896)],
                50,
                6,
            ),
        ]
    )
    fill(m, slab, "#3f4068")
    with within(m, slab):
        fill(
            m,
            outline(
                [
                    (500, 874),
                    (506, 896),
                    (560, 960),
                    (566, 1080),
                    (610, 1200),
                    (590, 1340),
                    (690, 1340),
                    (700, 1180),
                    (650, 1040),
                    (640, 900),
                ]
            ),
            "#c47c74",
        )
        fill(
            m,
            outline(
                [
                    (500, 870),
                    (620, 858),
                    (760, 864),
                    (1120, 796),
                    (1120, 826),
                    (770, 888),
                    (640, 884),
                ]
            ),
            "#fcc08c",
        )
        for x in (740, 830, 930, 1030):
            fill(
                m,
                outline(
                    [
                        *jag(r, (x, 880), (x + 10, 1400), 9, 9),
                        *jag(r, (x + 50, 1300), (x + 34, 900), 8, 9),
                    ]
                ),
                "#34355c",
            )
    for x in (540, 586, 604):
        person(m, x, 868, 44, "stand", "#1c1f44")
    p = s.main
    slope = [
        (LEFT, 1450),
        (140, 1400),
        (300, 1320),
        (460, 1240),
        (600, 1180),
        (760, 1130),
        (930, 1060),
        (RIGHT, 1010),
    ]
    massif(
        p,
        r,
        slope,
        BOTTOM,
        Rock("#20284e", "#333a62", "#fff", "#20284e"),
        light=-1,
        rough=0.5,
        detail=0,
    )
    for k in range(15):
        x = 120 + k * 62
        y = 1412 - k * 27.5
        fill(
            p,
            outline([(x, y), (x + 66, y - 14), (x + 84, y - 2), (x + 84, y + 22), (x + 6, y + 34)]),
            "#4b5178",
        )
        fill(p, outline([(x, y), (x + 66, y - 14), (x + 84, y - 2), (x + 16, y + 10)]), "#7d7a98")
    for k, coat in enumerate(("#ff6b3d", "#26305c", "#26305c", "#26305c", "#26305c")):
        x = 770 - k * 132
        y = 1124 + k * 58
        h = 150 + k * 7
        beam = [
            (x + h * 0.2, y - h * 0.88),
            (x + h * 1.0, y - h * 0.62),
            (x + h * 0.9, y - h * 0.3),
        ]
        fill(p, outline(beam), "#ffe6a8", 0.3)
        person(p, x, y, h, "climb_hill", "#0c1230", coat, pack="#4b4f80")
        disc(p, x + h * 0.2, y - h * 0.89, 6, "#fff6d8")
    n = s.near
    massif(
        n,
        r,
        [(LEFT, 1600), (260, 1540), (560, 1590), (800, 1500), (RIGHT, 1420)],
        BOTTOM,
        Rock("#0d1330", "#182048", "#fff", "#0d1330"),
        light=-1,
    )


@scene(
    "activities/herdalssetra",
    (0.5, 0.51),
    "White goats graze in front of log cabins with grass roofs on a flat green valley floor, with a lake "
    "and a pyramid-shaped mountain behind.",
)
def herdalssetra(s: Sheet) -> None:
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
