"""The poster of locations/rauma-railway."""

from __future__ import annotations

from brush import LEFT, RIGHT, curve, fill, stroke
from falling import pour
from land import Rock, heaven, hills, massif, ribbon, sun, waterfall
from sheet import Fall, Sheet, scene
from wheels import train_along
from woods import foreground, pines


@scene("locations/rauma-railway", (0.5, 0.525))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#3f6c80"), (0.25, "#9db9b4"), (0.45, "#f0e2c8")])
    sun(s.sky, 560, 500, 60, "#fff6e0", 0.5)
    s.far.translate(0, -60)
    massif(
        s.far,
        r,
        [
            (120, 800),
            (300, 700),
            (380, 760),
            (470, 610),
            (540, 720),
            (590, 690),
            (680, 640),
            (800, 760),
            (980, 800),
        ],
        1000,
        Rock("#8ea5a8", "#c4c4ae", "#fbf7ea", "#f0e2c8"),
        snow=700,
        fog=0.6,
    )
    p = s.mid
    p.translate(0, -170)
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
    waterfall(p, r, (250, 640), (252, 1100), 17)
    waterfall(p, r, (836, 660), (836, 1096), 24)
    pour(s.mover("left-fall", "mid", Fall(2.8)), r, (242, 550, 20, 370), 5, "#a9c0c2", 0.7)
    pour(s.mover("right-fall", "left-fall", Fall(2.3)), r, (822, 540, 30, 380), 7, "#a9c0c2", 0.7)
    pines(p, r, lambda x: 1110 - abs(x - 550) * 0.1, "#3f5f4c", (LEFT, RIGHT), (30, 62), 15)
    m = s.main
    m.translate(0, -185)
    hills(m, [(LEFT, 1120), (260, 1130), (540, 1100), (820, 1130), (RIGHT, 1110)], "#5b7a55")
    river = [
        (560, 1104),
        (604, 1126),
        (530, 1156),
        (480, 1200),
        (600, 1262),
        (790, 1330),
        (930, 1450),
        (1060, 1700),
    ]
    ribbon(m, river, [8, 20, 34, 52, 80, 124, 190, 300], "#7fc4c0")
    light = [
        (560, 1108),
        (602, 1128),
        (530, 1158),
        (484, 1200),
        (610, 1260),
        (800, 1330),
        (944, 1450),
        (1080, 1700),
    ]
    ribbon(m, light, [2, 6, 12, 16, 26, 42, 64, 100], "#cfe9e2", 0.75)
    for x, y, w in (
        (760, 1180, 260),
        (330, 1250, 240),
        (900, 1240, 220),
        (300, 1440, 300),
        (560, 1420, 160),
    ):
        meadow = [(x - w / 2, y), (x - w * 0.1, y - 12), (x + w / 2, y + 3), (x, y + 13)]
        fill(m, curve(meadow, closed=True), "#6c8c60")
    track = curve(
        [
            (520, 1108),
            (420, 1122),
            (290, 1142),
            (190, 1176),
            (176, 1214),
            (262, 1252),
            (400, 1288),
            (540, 1328),
            (670, 1384),
            (770, 1470),
            (820, 1640),
        ]
    )
    stroke(m, track, "#47573f", 15)
    stroke(m, track, "#b8ad92", 8)
    train_along(m, track, 0.43, 6, 68, 42, "#1f2f55", "#ff6b3d", "#ffe2a8", "#f0e2c8", 0.08)
    pines(m, r, 1170, "#35523e", (LEFT, 160), (60, 110), 22)
    pines(m, r, 1190, "#35523e", (820, RIGHT), (60, 120), 22)
    pines(m, r, 1330, "#27432f", (LEFT, 240), (90, 150), 26)
    pines(m, r, 1350, "#27432f", (860, RIGHT), (90, 150), 26)
    foreground(s.near, r, "#0d2420", 1430)
