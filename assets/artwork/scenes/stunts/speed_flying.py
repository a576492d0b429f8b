"""The poster of stunts/speed-flying."""

from __future__ import annotations

from brush import LEFT, RIGHT, at, curve, disc, fill, jag, outline, rugged, stroke, trace, within
from flying import wing
from land import Rock, cloud, heaven, hills, massif, mist
from sheet import Sheet, Travel, scene
from woods import foreground


@scene("stunts/speed-flying", (0.47, 0.41))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#5c8fae"), (0.26, "#a9cbd0"), (0.46, "#f0ead2")])
    for x, y, w in ((280, 330, 480), (850, 480, 420), (180, 600, 260)):
        cloud(s.sky, x, y, w, "#fbf8ec", 0.75)
    p = s.far
    for ridge, colour, lit in (
        (
            [
                (LEFT, 800),
                (90, 742),
                (170, 756),
                (280, 700),
                (360, 742),
                (470, 690),
                (560, 724),
                (690, 760),
                (800, 690),
                (880, 716),
                (980, 670),
                (RIGHT, 720),
            ],
            "#a9bfbd",
            "#bccdc4",
        ),
        (
            [
                (LEFT, 830),
                (120, 850),
                (260, 800),
                (330, 816),
                (430, 868),
                (560, 830),
                (650, 790),
                (760, 846),
                (900, 880),
                (RIGHT, 820),
            ],
            "#8caa9b",
            "#a3bda3",
        ),
    ):
        shape = hills(p, ridge, colour)
        with within(p, shape):
            for x, y in ridge[1:-1:2]:
                fill(
                    p,
                    outline(
                        [
                            (x, y - 4),
                            *jag(r, (x + 60, y + 40), (x + 130, y + 190), 4, 8),
                            (x + 10, y + 200),
                            *jag(r, (x - 6, y + 130), (x, y + 30), 3, 6),
                        ]
                    ),
                    lit,
                    0.8,
                )
    mist(p, 860, 190, "#f0ead2", 0.6)
    q = s.mid
    hills(q, [(LEFT, 1090), (300, 1070), (640, 1060), (RIGHT, 1080)], "#9cb283")
    grass = Rock("#557a56", "#7d9a5a", "#ffffff", "#b4c294")
    left = [(-40, 780), (80, 820), (230, 930), (360, 1040), (430, 1110)]
    massif(q, r, left, 1150, grass, light=1, fog=0.25, rough=0.5)
    right = [(620, 1120), (720, 1010), (830, 880), (930, 820), (1020, 850), (1120, 800)]
    massif(
        q,
        r,
        right,
        1160,
        Rock("#4b6f52", "#8aa55c", "#ffffff", "#b4c294"),
        light=-1,
        fog=0.25,
        rough=0.5,
    )
    hills(q, [(LEFT, 1150), (300, 1146), (640, 1150), (RIGHT, 1150)], "#8aa66a")
    lake = [
        (420, 1160),
        (560, 1138),
        (820, 1136),
        (1130, 1170),
        (1130, 1300),
        (820, 1310),
        (600, 1290),
        (470, 1220),
    ]
    fill(q, curve(lake, closed=True), "#5a8fa4")
    for y, x0, x1 in ((1164, 560, 760), (1196, 640, 940), (1236, 620, 800), (1266, 800, 1040)):
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
    flight = s.mover("wing", "main", Travel((-0.42, -0.1), (0.5, 0.06), 18))
    wing(flight, 470, 838, 300, "#ff6b3d", "#f6f3ec", "#16252c", turn=14)
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
