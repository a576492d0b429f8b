"""The poster of locations/rauma-railway."""

from __future__ import annotations

from brush import LEFT, RIGHT, curve, stroke
from land import Rock, heaven, hills, massif, ribbon, sun, waterfall
from sheet import Sheet, scene
from wheels import train_along
from woods import foreground, pines


@scene("locations/rauma-railway", (0.5, 0.56))
def poster(s: Sheet) -> None:
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
    waterfall(p, r, (232, 600), (262, 1080), 16)
    waterfall(p, r, (838, 650), (818, 1070), 22)
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
            (800, 1740),
        ]
    )
    stroke(m, track, "#4d5a48", 13)
    stroke(m, track, "#b8ad92", 7)
    train_along(m, track, 0.44, 6, 62, 30, "#1f2f55", "#ff6b3d", "#ffe2a8", "#f0e2c8", 0.09)
    pines(m, r, 1170, "#35523e", (LEFT, 160), (60, 110), 22)
    pines(m, r, 1190, "#35523e", (820, RIGHT), (60, 120), 22)
    pines(m, r, 1330, "#27432f", (LEFT, 240), (90, 150), 26)
    pines(m, r, 1350, "#27432f", (860, RIGHT), (90, 150), 26)
    foreground(s.near, r, "#0d2420", 1560)
