"""The poster of locations/hellesylt."""

from __future__ import annotations

from brush import LEFT, RIGHT, disc, fill, rugged, stroke, trace
from houses import house
from land import Rock, cloud, heaven, hills, massif, water
from people import person
from sheet import Sheet, scene
from woods import foreground, pines


@scene("locations/hellesylt", (0.5, 0.49))
def poster(s: Sheet) -> None:
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
