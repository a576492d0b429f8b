"""Posters of the fjords, the coast and Svalbard."""

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
    bank,
    birds,
    cloud,
    foreground,
    heaven,
    hills,
    massif,
    mist,
    pines,
    sun,
    water,
    waterfall,
)
from people import husky, person, sledge
from things import ferry, house


@scene(
    "locations/helsetkopen",
    (0.52, 0.46),
    "A table-topped mountain with a sheer dark wall leans over a valley at sunrise; a thin ember-red "
    "ramp sticks out from its edge, far above a small lake and red and white farmhouses.",
)
def helsetkopen(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#173a52"), (0.22, "#3f7388"), (0.4, "#d9a87f"), (0.54, "#f7d9a4")])
    sun(s.sky, 205, 800, 76, "#fff3d2", 0.5)
    massif(
        s.far,
        r,
        [
            (-40, 930),
            (60, 850),
            (150, 930),
            (250, 820),
            (360, 930),
            (470, 850),
            (620, 960),
            (1120, 900),
        ],
        1180,
        Rock("#8d9da8", "#d8b596", "#fbeed6", "#f7d9a4"),
        light=-1,
        snow=880,
        fog=0.6,
    )
    massif(
        s.mid,
        r,
        [(-40, 960), (70, 1010), (180, 1090), (330, 1150), (520, 1180), (1120, 1120)],
        1330,
        Rock("#4d6b74", "#8a8e7c", "#f7e7cb", "#f3cfa0"),
        light=-1,
        fog=0.55,
    )
    p = s.main
    lid = [(452, 690), (480, 668), (640, 650), (800, 664), (930, 640), (1120, 610)]
    wall = rugged(
        r,
        [
            (452, 690),
            (468, 800),
            (455, 930),
            (486, 1040),
            (430, 1130),
            (330, 1230),
            (160, 1330),
            (-40, 1390),
        ],
        34,
        6,
    )
    body = outline([*wall[::-1], *rugged(r, lid, 40, 4)[1:], (1120, BOTTOM), (-40, BOTTOM)])
    fill(p, body, "#2e3a44")
    with within(p, body):
        face = outline([*wall[:20], (560, 1220), *jag(r, (590, 1180), (620, 690), 8, 18)])
        fill(p, face, "#7c7269")
        for x0, tone in (
            (470, "#a98e74"),
            (505, "#3f4a52"),
            (545, "#c09c78"),
            (590, "#4a525a"),
            (660, "#3b4650"),
            (770, "#35414b"),
            (880, "#3f4a53"),
            (980, "#35414b"),
        ):
            top = (x0, 655 + r.uniform(0, 60))
            low = (x0 + r.uniform(-30, 60), top[1] + r.uniform(260, 470))
            fill(
                p,
                outline(
                    [
                        *jag(r, top, low, 6, 9),
                        *jag(r, low, (x0 + r.uniform(28, 70), top[1] + 60), 6, 9),
                    ]
                ),
                tone,
                0.9,
            )
        for x0 in (520, 625, 742, 905, 1010):
            a = (x0, 690 + r.uniform(0, 60))
            stroke(
                p,
                jag(r, a, (a[0] + r.uniform(-24, 34), a[1] + r.uniform(120, 260)), 6, 7),
                "#e9e2d2",
                r.uniform(5, 11),
                0.85,
            )
        fill(
            p,
            outline(
                [
                    *rugged(r, lid, 40, 4),
                    (1120, 640),
                    (930, 672),
                    (800, 690),
                    (640, 676),
                    (500, 692),
                ]
            ),
            "#b4a284",
        )
        scree = [(486, 1040), (560, 1120), (700, 1080), (820, 1150), (980, 1090), (1120, 1140)]
        fill(
            p,
            outline(
                [*rugged(r, scree, 40, 10), (1120, 1480), (-40, 1480), (-40, 1390), (330, 1230)]
            ),
            "#8d8979",
        )
        hills(
            p,
            [(-40, 1370), (200, 1300), (420, 1232), (640, 1250), (860, 1230), (1120, 1262)],
            "#4c6b4c",
        )
        hills(p, [(-40, 1400), (240, 1372), (560, 1330), (800, 1366), (1120, 1340)], "#6d8b57")
    bank(p, r, 1168, "#f7dfb8", 0.42, 6)
    mist(p, 1090, 210, "#f7d9a4", 0.5)
    stroke(p, [(640, 650), (440, 668), (400, 652), (376, 630)], "#ff6b3d", 9)
    for x in (430, 470, 520, 575):
        stroke(p, [(x, 664), (x + 6, 700)], "#d9542b", 4)
        stroke(p, [(x, 664), (x + 46, 690)], "#d9542b", 3)
    person(p, 600, 652, 34, "stand", "#0b1b28")
    birds(p, [(330, 870), (385, 905), (290, 935)], 15, "#2e3a44")
    n = s.near
    fill(
        n,
        curve(
            [(280, 1418), (470, 1392), (700, 1400), (790, 1424), (640, 1450), (400, 1452)],
            closed=True,
        ),
        "#2f6f86",
    )
    stroke(n, [(430, 1424), (640, 1424)], "#a9c9c6", 4, 0.8)
    stroke(n, [(520, 1436), (700, 1434)], "#a9c9c6", 3, 0.6)
    hills(n, [(LEFT, 1440), (250, 1446), (560, 1460), (850, 1440), (RIGHT, 1424)], "#35563f")
    for x, y, w, wall_colour in (
        (170, 1460, 46, "#a63a2b"),
        (236, 1466, 34, "#f6f3ec"),
        (820, 1456, 52, "#f6f3ec"),
        (892, 1454, 60, "#a63a2b"),
    ):
        house(n, x, y, w, w * 0.5, wall_colour, "#2b3138", "#ffc978", gable=w < 50)
    foreground(n, r, "#0d2229", 1570)


@scene(
    "locations/hellesylt",
    (0.5, 0.49),
    "A foaming staircase of a waterfall pours between red, ochre and white timber houses, under a small "
    "stone bridge with one person on it, and into the fjord.",
)
def hellesylt(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#123b46"), (0.25, "#2f6d72"), (0.45, "#9cc1b2"), (0.55, "#e6e3c4")])
    cloud(s.sky, 760, 430, 420, "#e6e3c4", 0.35)
    cloud(s.sky, 250, 560, 300, "#e6e3c4", 0.4)
    massif(
        s.far,
        r,
        [
            (-40, 640),
            (120, 560),
            (300, 700),
            (420, 780),
            (560, 820),
            (700, 720),
            (880, 500),
            (1000, 590),
            (1120, 540),
        ],
        1060,
        Rock("#5b8a8c", "#94b3a2", "#f4f8f2", "#e6e3c4"),
        snow=640,
        fog=0.65,
    )
    massif(
        s.mid,
        r,
        [(-40, 640), (60, 720), (220, 900), (420, 1010)],
        1300,
        Rock("#2a5250", "#44705c", "#f4f8f2", "#bcd3c0"),
        fog=0.3,
    )
    massif(
        s.mid,
        r,
        [(640, 1010), (820, 900), (980, 700), (1120, 620)],
        1300,
        Rock("#2f5a55", "#527f62", "#f4f8f2", "#bcd3c0"),
        fog=0.3,
        light=-1,
    )
    pines(s.mid, r, lambda x: 1000 - abs(x - 540) * 0.42, "#1f453f", (LEFT, 400), (40, 90), 20)
    pines(s.mid, r, lambda x: 1000 - abs(x - 540) * 0.42, "#1f453f", (690, RIGHT), (40, 90), 20)
    p = s.main
    fill(p, [(330, 930), (470, 900), (610, 900), (760, 930), (900, 1340), (180, 1340)], "#5f6866")
    for y, w, h in (
        (905, 84, 60),
        (965, 124, 66),
        (1032, 170, 76),
        (1108, 236, 84),
        (1192, 320, 120),
    ):
        left = [(540 - w * 0.5 + r.uniform(-10, 10), y), (540 - w * 0.66, y + h)]
        fill(
            p, [*left, (540 + w * 0.66, y + h), (540 + w * 0.5 + r.uniform(-10, 10), y)], "#cfe3e2"
        )
        for _ in range(9):
            x = 540 + r.uniform(-0.5, 0.46) * w
            ww = r.uniform(0.04, 0.12) * w
            slant = (x - 540) * 0.28
            fill(p, [(x, y), (x + ww, y), (x + ww + slant, y + h), (x + slant, y + h)], "#ffffff")
        for _ in range(12):
            disc(
                p,
                540 + r.uniform(-0.72, 0.72) * w,
                y + h,
                w * r.uniform(0.03, 0.07),
                "#ffffff",
                0.95,
            )
    for side in (-1, 1):
        for y, w in ((930, 70), (1000, 100), (1075, 140), (1160, 190)):
            x = 540 + side * w
            fill(
                p,
                rugged(
                    r,
                    [
                        (x, y),
                        (x + side * 130, y - 18),
                        (x + side * 190, y + 120),
                        (x + side * 44, y + 118),
                        (x, y),
                    ],
                    30,
                    7,
                ),
                "#8b8f8c",
            )
            fill(
                p,
                rugged(
                    r,
                    [
                        (x, y),
                        (x + side * 130, y - 18),
                        (x + side * 120, y + 8),
                        (x + side * 14, y + 26),
                        (x, y),
                    ],
                    30,
                    4,
                ),
                "#aeb0a4",
            )
    for pts in (
        [(LEFT, 1000), (150, 1010), (300, 1080), (360, 1220), (330, 1360)],
        [(750, 1360), (720, 1220), (780, 1080), (930, 1005), (RIGHT, 990)],
    ):
        hills(p, pts, "#3a5f45")
    for x, y, w, h, wall, roof in (
        (40, 1040, 92, 70, "#f6f3ec", "#3b4246"),
        (150, 1058, 84, 66, "#d9a441", "#4c3a34"),
        (60, 1164, 116, 86, "#a63a2b", "#33393d"),
        (208, 1170, 92, 74, "#f1ead8", "#3b4246"),
        (800, 1058, 88, 70, "#a63a2b", "#33393d"),
        (914, 1038, 108, 84, "#f6f3ec", "#4c3a34"),
        (776, 1176, 96, 78, "#d9a441", "#3b4246"),
        (900, 1168, 118, 90, "#f1ead8", "#33393d"),
    ):
        house(p, x, y, w, h, wall, roof, "#ffc978", rows=2, columns=2)
    bridge = trace(
        "M330 1004 L330 962 C440 918 640 918 750 962 L750 1004 L706 1004 C690 948 600 936 540 936 C480 936 390 948 374 1004 Z"
    )
    fill(p, bridge, "#4b5350")
    stroke(p, trace("M330 960 C440 914 640 914 750 960"), "#9a9c92", 9)
    person(p, 566, 926, 62, "stand", "#0b1b28", "#ff6b3d")
    n = s.near
    water(
        n,
        r,
        1300,
        [(0, "#9fc3bb"), (0.12, "#3d7f82"), (0.5, "#123f48"), (1, "#0a242e")],
        "#eef6f2",
        glints=20,
        under_sun=540,
    )
    for _ in range(46):
        x = 540 + r.gauss(0, 130)
        disc(n, x, 1304 + r.uniform(-10, 26), r.uniform(8, 28), "#ffffff", 0.75)
    foreground(n, r, "#08202a", 1640, tall=(120, 260))


@scene(
    "locations/geirangerfjord",
    (0.5, 0.5),
    "A mirror-flat fjord winds between near-vertical green walls; seven white threads of water fall on "
    "the left wall and one tiny ship with a red band passes below them.",
)
def geirangerfjord(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#4d8a98"), (0.3, "#9cc5c8"), (0.5, "#dfeae2")])
    cloud(s.sky, 620, 360, 460, "#eef4ee", 0.6)
    cloud(s.sky, 250, 250, 260, "#eef4ee", 0.45)
    massif(
        s.far,
        r,
        [(160, 800), (330, 700), (430, 770), (560, 660), (680, 790), (800, 720), (1120, 780)],
        1060,
        Rock("#8fb0b6", "#b5ccc8", "#ffffff", "#e4ede4"),
        snow=730,
        fog=0.5,
    )
    massif(
        s.far,
        r,
        [(560, 930), (640, 850), (760, 720), (900, 600), (1120, 480)],
        1070,
        Rock("#6c8f96", "#93b0a6", "#ffffff", "#dfeae2"),
        fog=0.45,
        light=-1,
        snow=560,
    )
    p = s.mid
    water(
        p,
        r,
        1055,
        [(0, "#cfe0da"), (0.1, "#7fb0ae"), (0.4, "#1e6a73"), (1, "#0c3a46")],
        "#eef6f2",
        glints=22,
    )
    massif(
        p,
        r,
        [
            (-40, 430),
            (110, 480),
            (210, 560),
            (330, 600),
            (420, 720),
            (480, 860),
            (545, 1010),
            (590, 1120),
        ],
        1130,
        Rock("#3b635c", "#5f8a68", "#ffffff", "#cfe0d2"),
        light=-1,
        fog=0.3,
        detail=1.6,
    )
    fill(p, [(-40, 1128), (590, 1120), (470, 1150), (-40, 1240)], "#2a5a58", 0.55)
    for k, x in enumerate((118, 160, 205, 256, 300, 352, 398)):
        top = 610 + abs(k - 3) * 16 + k * 22
        waterfall(
            p,
            r,
            (x, top),
            (x + r.uniform(-8, 10), 1112),
            11 + 7 * (k % 3 == 1),
            "#ffffff",
            "#cfe0da",
        )
    m = s.main
    massif(
        m,
        r,
        [(600, 1230), (680, 1100), (760, 900), (850, 700), (960, 560), (1120, 470)],
        1260,
        Rock("#24463e", "#3d6a4d", "#ffffff", "#8fb5a4"),
        light=-1,
        detail=1.5,
    )
    waterfall(m, r, (880, 760), (820, 1228), 26, "#ffffff", "#bcd8d2")
    fill(
        m,
        rugged(
            r, [(905, 900), (975, 880), (1060, 894), (1120, 884), (1120, 930), (930, 926)], 30, 4
        ),
        "#7fa650",
    )
    house(m, 966, 893, 30, 17, "#8a7460", "#4a4038", "#2b2b2b", gable=True, columns=1)
    house(m, 1012, 895, 24, 14, "#a09078", "#4a4038", "#2b2b2b", gable=True, columns=1)
    fill(m, [(600, 1228), (1120, 1250), (1120, 1330), (760, 1290)], "#1a4a48", 0.75)
    ferry(m, 505, 1200, 150, "#12303f", "#f6f3ec", "#24434f", "#ff6b3d")
    for k in range(4):
        stroke(
            m,
            [(430 - k * 40, 1206 + k * 7), (575 + k * 12, 1206 + k * 7)],
            "#eef6f2",
            3,
            0.7 - k * 0.14,
        )
    birds(m, [(560, 900), (610, 880), (640, 925)], 14, "#24403a")
    foreground(s.near, r, "#0a2a2c", 1540)


@scene(
    "locations/sunnmore-alps",
    (0.5, 0.45),
    "A row of sharp, shark-tooth peaks in evening light, one side glowing and the other blue, above a "
    "dark wedge of fjord; a lone skier in ember red stands on a ridge.",
)
def sunnmore(s: Sheet) -> None:
    r = s.rng
    heaven(
        s.sky,
        [(0, "#1c2c4c"), (0.2, "#4a5a82"), (0.36, "#b98390"), (0.48, "#f0b08a"), (0.56, "#f9d9ae")],
    )
    cloud(s.sky, 300, 420, 340, "#e9a07a", 0.35)
    cloud(s.sky, 820, 510, 420, "#f0b08a", 0.4)
    massif(
        s.far,
        r,
        [
            (-40, 800),
            (60, 700),
            (130, 790),
            (230, 640),
            (310, 780),
            (390, 690),
            (480, 810),
            (600, 640),
            (690, 790),
            (800, 670),
            (880, 780),
            (980, 650),
            (1120, 800),
        ],
        1130,
        Rock("#8a86a6", "#e3b3a0", "#fdeee0", "#f6cfae"),
        snow=780,
        fog=0.55,
        light=1,
    )
    massif(
        s.mid,
        r,
        [
            (-40, 880),
            (90, 730),
            (200, 910),
            (360, 610),
            (455, 780),
            (520, 720),
            (640, 930),
            (770, 590),
            (900, 860),
            (1000, 760),
            (1120, 900),
        ],
        1240,
        Rock("#3d4a70", "#d99a84", "#fff3e6", "#c99aa0"),
        snow=900,
        fog=0.25,
        light=1,
        rough=1.2,
        detail=1.4,
    )
    p = s.main
    water(
        p,
        r,
        1235,
        [(0, "#d7a596"), (0.08, "#5a6482"), (0.35, "#16465a"), (1, "#0c2a3c")],
        "#f7cdb0",
        glints=26,
        under_sun=620,
    )
    massif(
        p,
        r,
        [(-40, 950), (80, 1030), (240, 1160), (420, 1300)],
        1340,
        Rock("#232f4c", "#6f5a6c", "#e8d3d0", "#8a7a90"),
        snow=1060,
        light=1,
    )
    n = s.near
    ridge = [
        (LEFT, 1640),
        (200, 1600),
        (430, 1480),
        (640, 1330),
        (770, 1190),
        (860, 1110),
        (930, 1160),
        (1010, 1130),
        (RIGHT, 1200),
    ]
    massif(
        n,
        r,
        ridge,
        BOTTOM,
        Rock("#101a30", "#2a3350", "#c9cfe0", "#101a30"),
        snow=1300,
        light=1,
        rough=1.1,
    )
    person(n, 858, 1112, 118, "stand", "#0a1222", "#ff6b3d", pack="#0a1222")
    stroke(n, [(876, 1062), (890, 1118)], "#0a1222", 4)
    stroke(n, [(836, 1062), (826, 1124)], "#0a1222", 4)
    for dx in (-6, 12):
        stroke(n, [(850 + dx, 1072), (838 + dx, 968)], "#0a1222", 6)
    box(
        n, LEFT, 1380, RIGHT - LEFT, 560, fall(1380, 1720, [(0, "#0b1426", 0), (1, "#0b1426", 0.9)])
    )


@scene(
    "locations/alesund",
    (0.5, 0.5),
    "Tight rows of pastel houses with turrets stand along a harbour canal and are mirrored in it, with "
    "jagged snowy alps on the horizon and a small red fishing boat in front.",
)
def alesund(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#5f93a8"), (0.26, "#a9c6c4"), (0.44, "#f7e7ce")])
    sun(s.sky, 800, 560, 70, "#fff6e0", 0.4)
    massif(
        s.far,
        r,
        [
            (-40, 760),
            (70, 690),
            (150, 770),
            (260, 650),
            (350, 750),
            (440, 700),
            (540, 780),
            (660, 660),
            (760, 760),
            (860, 690),
            (950, 770),
            (1120, 680),
        ],
        1010,
        Rock("#8fa6b4", "#c9cfcb", "#ffffff", "#f7e7ce"),
        snow=760,
        fog=0.5,
        light=1,
    )
    p = s.mid
    hills(
        p,
        [(LEFT, 960), (140, 880), (330, 800), (520, 770), (700, 820), (880, 920), (RIGHT, 980)],
        "#55796a",
        1120,
    )
    pines(
        p,
        r,
        lambda x: 985 - 205 * max(0.0, 1 - abs(x - 500) / 560),
        "#44685c",
        (60, 940),
        (18, 44),
        15,
    )
    colours = (
        "#f1ddb6",
        "#d98f7f",
        "#9fc2b1",
        "#f6f3ec",
        "#e3b36a",
        "#b9c9d6",
        "#c97a68",
        "#e8d2c0",
    )
    x = -30.0
    k = 0
    while x < RIGHT:
        w, h = r.uniform(56, 84), r.uniform(80, 128)
        house(
            p,
            x,
            1095,
            w,
            h,
            mix(colours[k * 3 % 8], "#c9cfcb", 0.35),
            "#6c7a84",
            "#5d6d78",
            rows=3,
            columns=2,
            gable=bool(k % 3),
        )
        x += w + 1
        k += 1
    m = s.main
    quay = 1150
    x, k = -34.0, 0
    fronts = []
    while x < RIGHT:
        w, h = r.uniform(96, 138), r.uniform(150, 232)
        fronts.append((x, w, h, colours[(k * 5 + 1) % 8], k))
        x += w + 2
        k += 1
    water(
        m,
        r,
        quay + 16,
        [(0, "#7fa9ae"), (0.16, "#2e6c8a"), (0.55, "#16415a"), (1, "#0b2436")],
        "#f7e7ce",
        glints=16,
        alpha=0.6,
    )
    for x, w, h, colour, k in fronts:
        roof = "#4c5663" if k % 2 else "#5a4a4a"
        for j in range(9):
            y = quay + 26 + j * h * 0.095
            shift = r.uniform(-9, 9)
            box(m, x + shift, y, w, h * 0.052, mix(colour, "#2e6c8a", 0.3 + j * 0.06), 0.75, 3)
        house(
            m,
            x,
            quay,
            w,
            h,
            colour,
            roof,
            "#33506a",
            rows=4 if h > 190 else 3,
            columns=3,
            gable=k % 3 != 1,
        )
        if k % 3 == 1:
            tw = w * 0.34
            box(m, x - 4, quay - h - 44, tw, h + 44, mix(colour, "#ffffff", 0.25))
            for j in range(4):
                box(m, x + tw * 0.28, quay - h - 30 + j * 52, tw * 0.3, 28, "#33506a")
            fill(
                m,
                trace(
                    f"M{x - 10} {quay - h - 42} C{x + 2} {quay - h - 66} {x + tw / 2 - 6} {quay - h - 80} {x - 4 + tw / 2} {quay - h - 138} C{x + tw / 2 + 2} {quay - h - 80} {x + tw - 6} {quay - h - 66} {x + tw + 4} {quay - h - 42} Z"
                ),
                "#3f6a62",
            )
    box(m, LEFT, quay, RIGHT - LEFT, 18, "#5d5a58")
    box(m, LEFT, quay + 14, RIGHT - LEFT, 9, "#2c3a44")
    for x in range(20, 1080, 118):
        person(m, x + r.uniform(-30, 30), quay + 1, 34, r.choice(("stand", "walk")), "#1d2b38")
    n = s.near
    with at(n, 470, 1330, 1.5):
        fill(
            n,
            trace(
                "M-112 -40 C-60 -30 40 -30 92 -44 C96 -22 84 0 70 6 L-82 6 C-98 -4 -108 -20 -112 -40 Z"
            ),
            "#b5322b",
        )
        fill(
            n,
            trace("M-112 -40 C-60 -30 40 -30 92 -44 L90 -34 C40 -22 -60 -22 -109 -31 Z"),
            "#f6f3ec",
        )
        box(n, -74, -84, 56, 52, "#f6f3ec", r=4)
        box(n, -66, -76, 16, 16, "#33506a")
        box(n, -42, -76, 16, 16, "#33506a")
        fill(n, [(-82, -84), (-76, -94), (-14, -94), (-10, -84)], "#12303f")
        stroke(n, [(14, -34), (14, -128)], "#12303f", 4)
        stroke(n, [(14, -124), (82, -48)], "#12303f", 2.5)
        stroke(n, [(14, -124), (-46, -94)], "#12303f", 2.5)
        person(n, 48, -34, 54, "stand", "#0b1b28", "#ffc978")
    for k in range(6):
        box(
            n,
            300 + r.uniform(-30, 30),
            1344 + k * 12,
            340 - k * 34,
            5,
            "#f7e7ce",
            0.5 - k * 0.06,
            2,
        )
    box(
        n,
        LEFT,
        1400,
        RIGHT - LEFT,
        540,
        fall(1400, 1900, [(0, "#0b2436", 0), (0.7, "#0b1b28", 0.9), (1, "#0b1b28", 1)]),
    )


@scene(
    "locations/preikestolen",
    (0.44, 0.47),
    "A square slab of pale granite juts out over a long blue fjord in evening light, with tiny hikers on "
    "its flat top, one of them sitting at the edge.",
)
def preikestolen(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#31537a"), (0.24, "#7f8fae"), (0.38, "#e0ab9c"), (0.5, "#f6cf9c")])
    sun(s.sky, 850, 770, 84, "#fff0d0", 0.45)
    massif(
        s.far,
        r,
        [(300, 960), (460, 900), (620, 940), (760, 880), (880, 930), (1000, 870), (1120, 900)],
        1040,
        Rock("#97a0ba", "#dcb7a8", "#ffffff", "#f6cf9c"),
        light=-1,
        fog=0.6,
    )
    water(
        s.far,
        r,
        1035,
        [(0, "#f0c09a"), (0.12, "#9a9fb0"), (0.4, "#3a6a8a"), (1, "#123a54")],
        "#fbe3c4",
        under_sun=850,
        glints=30,
    )
    massif(
        s.mid,
        r,
        [(640, 1130), (740, 1000), (840, 860), (930, 800), (1120, 740)],
        1180,
        Rock("#54708a", "#a08e94", "#ffffff", "#d8b3a6"),
        light=-1,
        fog=0.35,
    )
    massif(
        s.mid,
        r,
        [(700, 1420), (790, 1270), (880, 1090), (980, 980), (1120, 930)],
        1520,
        Rock("#2c4a64", "#6b6a7e", "#ffffff", "#6a7f96"),
        light=-1,
        fog=0.3,
        detail=1.3,
    )
    p = s.main
    top = [(-40, 852), (60, 846), (210, 858), (372, 850), (520, 856), (668, 850)]
    edge = rugged(
        r,
        [
            (668, 850),
            (676, 872),
            (662, 1010),
            (672, 1160),
            (650, 1300),
            (662, 1450),
            (640, 1600),
            (655, BOTTOM),
        ],
        60,
        5,
    )
    slab = outline([*rugged(r, top, 60, 2), *edge[1:], (-40, BOTTOM)])
    fill(p, slab, "#5c5962")
    with within(p, slab):
        corner = jag(r, (548, 872), (520, BOTTOM), 12, 9)
        fill(p, outline([*corner, (700, BOTTOM), (700, 840), (560, 866)]), "#c49a80")
        for y0, y1, x in ((900, 1210, 596), (1000, 1420, 634), (1180, 1700, 570), (880, 1010, 648)):
            fill(
                p,
                outline(
                    [
                        *jag(r, (x, y0), (x + 8, y1), 6, 5),
                        *jag(r, (x + 20, y1 - 40), (x + 14, y0 + 60), 5, 5),
                    ]
                ),
                "#9c7a6c",
            )
        for x, y0, y1, tone in (
            (90, 890, 1400, "#4c4a55"),
            (190, 880, 1260, "#6d6a70"),
            (300, 884, 1600, "#4a4853"),
            (400, 876, 1300, "#716d70"),
            (474, 880, 1500, "#4c4a55"),
            (30, 1000, 1500, "#6a6770"),
        ):
            fill(
                p,
                outline(
                    [
                        *jag(r, (x, y0), (x + r.uniform(-20, 20), y1), 8, 8),
                        *jag(r, (x + 40, y1 - 120), (x + r.uniform(14, 44), y0 + 30), 7, 8),
                    ]
                ),
                tone,
            )
        for x, y0, y1 in ((140, 890, 1200), (350, 900, 1420), (446, 1000, 1340), (250, 1100, 1500)):
            stroke(p, jag(r, (x, y0), (x + r.uniform(-20, 20), y1), 9, 8), "#3a3843", 5)
        fill(
            p,
            outline(
                [*rugged(r, top, 60, 2), (676, 874), (548, 882), (300, 884), (120, 876), (-40, 882)]
            ),
            "#ecc6a2",
        )
        stroke(p, [(236, 856), (250, 868), (242, 886)], "#5c5962", 6)
    for x, pose, coat in (
        (96, "stand", None),
        (330, "point", None),
        (372, "stand", "#ff6b3d"),
        (470, "walk", None),
        (140, "stand", None),
    ):
        person(p, x, 858, 64, pose, "#1c2030", coat)
    person(p, 648, 852, 64, "sit", "#1c2030")
    birds(p, [(790, 700), (850, 672), (880, 726)], 17, "#3a4860")
    n = s.near
    box(
        n,
        LEFT,
        1240,
        RIGHT - LEFT,
        700,
        fall(1240, 1760, [(0, "#0f2236", 0), (1, "#0b1b28", 0.94)]),
    )


@scene(
    "locations/svalbard",
    (0.47, 0.52),
    "Flat-topped striped mountains and a blue glacier front under a pink and violet sky; a dog team "
    "crosses an empty white plain past a red warning triangle with a polar bear.",
)
def svalbard(s: Sheet) -> None:
    r = s.rng
    heaven(
        s.sky,
        [(0, "#1f2a4a"), (0.2, "#54558a"), (0.38, "#b08ab0"), (0.5, "#f2b7b0"), (0.56, "#fbdcc8")],
    )
    sun(s.sky, 270, 470, 46, "#fdf1ea", 0.2)
    p = s.far
    for x0, x1, top, slope in ((-120, 360, 830, 110), (420, 800, 800, 120), (820, 1240, 850, 100)):
        shape = outline(
            [
                (x0, 1130),
                *rugged(r, [(x0 + slope, top + 16), (x1 - slope, top)], 40, 3),
                *rugged(
                    r, [(x1 - slope, top), (x1 - slope * 0.4, top + 150), (x1 + 40, 1130)], 40, 6
                ),
            ]
        )
        fill(p, shape, "#7f7699")
        with within(p, shape):
            for k in range(8):
                y = top + 26 + k * 36
                line = rugged(r, [(x0 - 20, y + 6), (x1 + 40, y)], 34, 6)
                low = [(x, yy + 15) for x, yy in line[::-1]]
                fill(p, outline([*line, *low]), "#f7e9ec", 0.8 - k * 0.05)
            for k in range(10):
                x = x0 + slope + (x1 - x0 - slope) * k / 9
                fill(
                    p,
                    outline(
                        [
                            (x, top),
                            *jag(r, (x + 10, top + 60), (x + 34, 1130), 6, 8),
                            (x - 16, 1130),
                        ]
                    ),
                    "#655f86",
                    0.5,
                )
    mist(p, 990, 180, "#fbdcc8", 0.9)
    m = s.mid
    crest = [(430, 1040), (560, 1022), (700, 1036), (860, 1018), (1000, 1030), (1120, 1012)]
    front = outline([*rugged(r, crest, 18, 6), (1120, 1136), (400, 1136)])
    fill(m, front, "#9fd0e0")
    with within(m, front):
        x = 420.0
        while x < 1120:
            w = r.uniform(14, 40)
            fill(
                m,
                outline(
                    [
                        (x, 1000),
                        (x + w, 1000),
                        *jag(r, (x + w, 1040), (x + w * 0.7, 1140), 4, 4),
                        (x, 1140),
                    ]
                ),
                r.choice(("#c4e6ee", "#7fb8d2", "#e6f5f8", "#8cc4d8")),
            )
            x += w * r.uniform(1, 1.9)
    hills(m, [(LEFT, 1110), (260, 1096), (560, 1130), (820, 1124), (RIGHT, 1134)], "#e9e4f0")
    q = s.main
    hills(q, [(LEFT, 1190), (220, 1162), (520, 1186), (800, 1160), (RIGHT, 1180)], "#f4eef4")
    hills(q, [(LEFT, 1290), (300, 1252), (640, 1302), (900, 1272), (RIGHT, 1296)], "#d9d8ea")
    sledge(q, 250, 1214, 46, "#1f2a44", "#b5322b")
    person(q, 228, 1216, 74, "mush", "#1f2a44", "#ff6b3d")
    stroke(q, [(345, 1194), (790, 1184)], "#1f2a44", 2.5)
    for k in range(6):
        husky(q, 410 + 70 * k, 1210 - 3 * k, 36, k, "#1f2a44" if k % 2 else "#3a3f5c", "#f4eef4")
    for k in range(3):
        stroke(q, [(LEFT, 1230 + k * 3 + k), (225, 1217)], "#b9b6d4", 3, 0.6)
    n = s.near
    hills(n, [(LEFT, 1420), (300, 1460), (640, 1400), (900, 1430), (RIGHT, 1370)], "#8f92bb")
    hills(n, [(LEFT, 1560), (340, 1500), (700, 1590), (RIGHT, 1500)], "#4a4f7e")
    hills(n, [(LEFT, 1640), (400, 1680), (760, 1620), (RIGHT, 1660)], "#1f2a4a")
    box(n, 868, 1190, 12, 300, "#1f2a44")
    fill(n, [(874, 1040), (968, 1206), (780, 1206)], "#c8402f")
    fill(n, [(874, 1070), (944, 1192), (804, 1192)], "#f6f3ec")
    bear = "M838 1178 L842 1158 C836 1146 842 1132 856 1130 C868 1126 886 1128 896 1132 L910 1128 L922 1136 L918 1144 L906 1146 L902 1156 L904 1178 L894 1178 L890 1160 L866 1160 L862 1178 L852 1178 L852 1164 L846 1178 Z"
    fill(n, trace(bear), "#1f2a44")
    night = mix("#1f2a4a", "#0b1b28", 0.6)
    box(n, LEFT, 1560, RIGHT - LEFT, 380, fall(1560, 1800, [(0, night, 0), (1, night, 0.85)]))
