"""The poster of stunts/helicopter-chase."""

from __future__ import annotations

from brush import BOTTOM, LEFT, RIGHT, box, fall, stroke
from flying import helicopter
from land import Rock, heaven, hills, massif, mist, ribbon, sun
from sheet import Sheet, Sway, scene


@scene("stunts/helicopter-chase", (0.5, 0.452))
def poster(s: Sheet) -> None:
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
    hills(m, [(LEFT, 1300), (260, 1270), (540, 1190), (800, 1270), (RIGHT, 1300)], "#8f9a70")
    hills(m, [(LEFT, 1420), (300, 1380), (540, 1330), (780, 1380), (RIGHT, 1420)], "#6f8464")
    bends = [
        (545, 1192),
        (580, 1226),
        (520, 1270),
        (600, 1330),
        (500, 1420),
        (610, 1560),
        (520, 1760),
    ]
    ribbon(m, bends, [6, 18, 34, 56, 90, 140, 220], "#8fc4be")
    ribbon(m, bends, [2, 5, 8, 13, 20, 34, 60], "#dff0e4", 0.8)
    mist(m, 1140, 160, "#fbe3b4", 0.55)
    p = s.main
    for x, y, w in ((60, 960, 150), (30, 1000, 110), (330, 800, 140), (300, 842, 90)):
        stroke(p, [(x, y), (x + w, y - w * 0.12)], "#fffaf0", 3, 0.4)
    first = s.mover("first", "main", Sway((0.011, 0.006), 5.5))
    helicopter(first, 650, 830, 310, "#0f2430", "#0b1a24", "#ffc978", turn=12)
    second = s.mover("second", "first", Sway((0.014, 0.005), 4.2))
    helicopter(second, 300, 972, 215, "#e0452c", "#14222c", "#cfe6e4", turn=8)
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
