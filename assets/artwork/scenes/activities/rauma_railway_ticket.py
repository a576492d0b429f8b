"""The poster of activities/rauma-railway-ticket."""

from __future__ import annotations

from brush import (
    HEIGHT,
    LEFT,
    RIGHT,
    at,
    box,
    curve,
    disc,
    fall,
    fill,
    outline,
    rugged,
    stroke,
    trace,
    within,
)
from cliffs import facets
from falling import pour
from houses import house
from land import Rock, cloud, heaven, hills, massif, mist, ribbon, waterfall
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath
from sheet import Fall, Sheet, Sway, Travel, scene
from woods import pines

STEAM = (
    "M-6 0 C-20 -22 8 -34 -6 -58 C-16 -78 -2 -90 -10 -112 C10 -90 4 -76 10 -58 C18 -34 -2 -26 8 0 Z"
)
HEAD = (
    "M170 1400 C150 1230 164 1092 240 1042 C270 1022 290 1006 292 980 C270 956 260 920 268 884 C280 836 330 816 376 830"
    " C410 840 424 866 424 892 L436 922 C438 930 432 934 424 934 L424 948 C424 954 420 956 418 958 C422 966 420 980 408 984"
    " C396 988 382 984 376 984 C374 1006 384 1024 408 1038 C470 1074 490 1200 492 1400 Z"
)


@scene("activities/rauma-railway-ticket", (0.5, 0.455))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#4687a0"), (0.24, "#9fcbc8"), (0.42, "#f8f0d6")])
    cloud(s.sky, 330, 490, 280, "#fdfbf0", 0.85)
    massif(
        s.far,
        r,
        [
            (60, 800),
            (160, 720),
            (250, 760),
            (350, 640),
            (430, 560),
            (500, 480),
            (540, 450),
            (590, 540),
            (660, 640),
            (760, 720),
            (860, 690),
            (1020, 760),
        ],
        990,
        Rock("#7f9fa8", "#ccccb4", "#ffffff", "#f6f0d8"),
        snow=600,
        fog=0.5,
        light=-1,
        rough=1.2,
    )
    mist(s.far, 840, 120, "#faf4de", 0.75)
    m = s.mid
    left = rugged(
        r,
        [(60, 520), (130, 560), (190, 660), (280, 740), (320, 840), (410, 930), (440, 996)],
        34,
        6,
    )
    west = outline([*left, (60, 1000)])
    facets(
        m,
        r,
        west,
        (60, 510, 450, 1000),
        ("#2f5248", "#3f6a52", "#588a58", "#74a062"),
        step=52,
        tall=100,
        lean=0.25,
    )
    fill(m, west, fall(780, 1000, [(0, "#dfe8c4", 0), (1, "#dfe8c4", 0.6)]))
    right = rugged(
        r,
        [(610, 996), (680, 930), (740, 820), (830, 700), (880, 600), (960, 540), (1040, 480)],
        34,
        7,
    )
    east = outline([*right, (1040, 1000)])
    facets(
        m,
        r,
        east,
        (600, 470, 1040, 1000),
        ("#4a5a5c", "#5f6e6c", "#7d897c", "#98a08c"),
        step=50,
        tall=140,
        lean=-0.2,
    )
    waterfall(m, r, (846, 680), (822, 980), 22)
    fill(m, east, fall(800, 1000, [(0, "#dfe8c4", 0), (1, "#dfe8c4", 0.55)]))
    pour(s.mover("fall", "mid", Fall(4)), r, (816, 692, 34, 270), 4, "#a9c8c8", 0.75)
    p = s.main
    hills(p, [(LEFT, 1000), (300, 986), (560, 982), (820, 992), (RIGHT, 1000)], "#8db05c")
    hills(p, [(LEFT, 1040), (300, 1028), (560, 1020), (820, 1036), (RIGHT, 1040)], "#7aa050")
    spine = [
        (540, 984),
        (590, 994),
        (500, 1008),
        (450, 1028),
        (580, 1056),
        (760, 1090),
        (700, 1180),
    ]
    ribbon(p, spine, [4, 12, 22, 36, 62, 96, 150], "#7fc4c0")
    ribbon(p, spine, [1, 3, 6, 10, 18, 30, 50], "#dff2ea", 0.8)
    pines(p, r, 1026, "#2f5744", (LEFT, 300), (50, 100), 20)
    pines(p, r, 1032, "#2f5744", (800, RIGHT), (46, 92), 20)
    for x, w, wall in ((620, 44, "#a63a2b"), (676, 30, "#f6f3ec")):
        house(p, x, 1010, w, w * 0.55, wall, "#3b4246", "#ffe2a8")
    pole = s.mover("pole", "main", Travel((0.3, 0), (-0.8, 0), 6))
    box(pole, 774, 420, 13, 760, "#2b2624")
    box(pole, 781, 420, 6, 760, "#1b1817")
    for y in (470, 512):
        box(pole, 736, y, 90, 9, "#2b2624", r=3)
        for x in (744, 768, 788, 812):
            box(pole, x, y - 13, 7, 14, "#dfe8e0", r=3)
    n = s.near
    frame, glass, rim, inner = (QPainterPath() for _ in range(4))
    frame.addRect(QRectF(LEFT - 10, -20, RIGHT - LEFT + 20, HEIGHT + 40))
    glass.addRoundedRect(QRectF(116, 410, 848, 730), 74, 74)
    fill(n, frame.subtracted(glass), "#122b38")
    rim.addRoundedRect(QRectF(92, 386, 896, 778), 94, 94)
    inner.addRoundedRect(QRectF(106, 400, 868, 750), 82, 82)
    fill(n, rim.subtracted(glass), "#c9a06a")
    fill(n, inner.subtracted(glass), "#6d4a30")
    with within(n, frame.subtracted(rim)):
        box(n, LEFT, -20, RIGHT - LEFT, 170, fall(-20, 150, [(0, "#0b1b26", 1), (1, "#0f2430", 1)]))
        for x in (52, 1028):
            box(n, x - 4, 240, 8, 1000, "#0d2230")
        box(n, LEFT, 150, RIGHT - LEFT, 12, "#c9a06a")
        box(n, LEFT, 162, RIGHT - LEFT, 6, "#0b1f2a")
        for x in range(-20, 1100, 56):
            stroke(n, [(x, 168), (x + 28, 226), (x + 56, 168)], "#214456", 3)
        stroke(n, [(LEFT, 228), (RIGHT, 228)], "#c9a06a", 5)
        fill(n, trace("M600 150 L610 92 C620 74 790 74 800 92 L812 150 Z"), "#7a4a30")
        stroke(n, curve([(670, 78), (676, 58), (736, 58), (742, 78)]), "#4a2c1e", 9)
        box(n, 650, 80, 14, 70, "#4a2c1e")
        box(n, 748, 80, 14, 70, "#4a2c1e")
        fill(n, trace("M250 150 C244 116 270 96 330 98 C400 96 430 120 424 150 Z"), "#35596a")
    stroke(n, [(240, 434), (166, 640)], "#ffffff", 12, 0.2)
    stroke(n, [(300, 428), (190, 730)], "#ffffff", 6, 0.2)
    curtain = trace("M990 380 C1004 590 940 800 1014 1020 L1130 1090 L1130 330 Z")
    fill(n, curtain, "#7d3a30")
    for k in range(3):
        stroke(
            n,
            curve(
                [
                    (1018 + k * 30, 390),
                    (1014 + k * 30, 650),
                    (996 + k * 34, 870),
                    (1044 + k * 30, 1030),
                ]
            ),
            "#5c2822",
            7,
        )
    fill(n, trace("M960 842 L1130 812 L1130 850 L964 874 Z"), "#c9a06a")
    fill(n, trace("M-40 900 C20 868 112 876 132 950 L178 1330 L-40 1330 Z"), "#234c60")
    fill(
        n, trace("M-40 900 C20 868 112 876 132 950 L142 1024 C60 994 0 1004 -40 1014 Z"), "#35687c"
    )
    fill(n, trace(HEAD), "#0a1a24")
    fill(
        n,
        trace(
            "M300 986 C324 1010 360 1018 384 1004 C392 1020 400 1032 420 1044 C380 1068 296 1066 258 1036 C280 1020 292 1006 300 986 Z"
        ),
        "#c8402f",
    )
    fill(
        n,
        trace("M258 1036 C296 1066 380 1068 420 1044 L424 1064 C380 1090 290 1088 248 1056 Z"),
        "#9c3226",
    )
    fill(
        n,
        trace(
            "M262 900 C246 830 300 784 356 792 C410 800 434 840 432 882 C380 862 318 868 262 900 Z"
        ),
        "#ff6b3d",
    )
    fill(
        n, trace("M258 906 C300 868 380 858 436 882 L434 906 C380 888 310 898 266 930 Z"), "#d9512c"
    )
    disc(n, 330, 782, 26, "#ffd9c4")
    fill(
        n,
        trace(
            "M266 926 C262 960 272 986 300 996 C318 972 318 944 312 912 C296 914 280 920 266 926 Z"
        ),
        "#24323a",
    )
    fill(n, outline([(LEFT, 1180), (RIGHT, 1180), (RIGHT, 1236), (LEFT, 1236)]), "#8a5f3a")
    fill(n, outline([(LEFT, 1180), (RIGHT, 1180), (RIGHT, 1192), (LEFT, 1192)]), "#c9a06a")
    box(n, LEFT, 1236, RIGHT - LEFT, 14, "#3a2818")
    with at(n, 700, 1182):
        fill(n, trace("M-34 -66 L34 -66 L26 0 L-26 0 Z"), "#f6f3ec")
        fill(n, trace("M8 -66 L34 -66 L26 0 L10 0 Z"), "#d3d8d4")
        stroke(n, curve([(32, -54), (56, -46), (50, -20), (28, -16)]), "#f6f3ec", 8)
        box(n, -31, -44, 61, 10, "#35687c")
    fill(n, trace("M792 1180 L800 1168 L930 1164 L944 1180 Z"), "#e9e2d2")
    fill(n, trace("M800 1168 L862 1162 L930 1164 L868 1172 Z"), "#f6f3ec")
    steam = s.mover("steam", "near", Sway((0.006, 0), 5))
    for dx, size in ((692, 0.9), (716, 0.72)):
        with at(steam, dx, 1108, size):
            fill(steam, trace(STEAM), "#f6f3ec", 0.55)
    box(n, LEFT, 1250, RIGHT - LEFT, 700, "#0b1b28")
    for x in (180, 540, 900):
        box(n, x - 4, 1270, 8, 660, "#0f2432")
