"""The poster of activities/rauma-railway-ticket."""

from __future__ import annotations

from brush import HEIGHT, LEFT, RIGHT, at, box, curve, fill, outline, stroke, trace, within
from houses import house
from land import Rock, cloud, heaven, hills, massif, ribbon, waterfall
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath
from sheet import Sheet, scene
from woods import pines


@scene("activities/rauma-railway-ticket", (0.5, 0.47))
def poster(s: Sheet) -> None:
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
    waterfall(m, r, (846, 790), (820, 1080), 22)
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
