"""The poster of locations/trollstigen."""

from __future__ import annotations

from brush import BOTTOM, LEFT, RIGHT, fill, jag, outline, ribbon_path, rugged, stroke, within
from land import Rock, cloud, heaven, hills, massif, waterfall
from sheet import Sheet, scene
from wheels import car
from woods import foreground, pines


@scene("locations/trollstigen", (0.5, 0.53))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#4a7088"), (0.25, "#9db8c2"), (0.42, "#dce7ea")])
    cloud(s.sky, 240, 300, 420, "#eef4f4", 0.6)
    cloud(s.sky, 820, 420, 360, "#eef4f4", 0.55)
    massif(
        s.far,
        r,
        [
            (-40, 640),
            (60, 560),
            (150, 480),
            (215, 600),
            (330, 680),
            (450, 480),
            (530, 360),
            (600, 500),
            (690, 660),
            (800, 560),
            (890, 420),
            (960, 540),
            (1120, 640),
        ],
        960,
        Rock("#566670", "#a5b0ae", "#ffffff", "#dce7ea"),
        snow=560,
        fog=0.45,
        light=1,
        rough=1.3,
        detail=1.4,
    )
    p = s.mid
    lip = [(-40, 760), (140, 800), (330, 770), (520, 790), (700, 760), (880, 800), (1120, 740)]
    ground = outline([*rugged(r, lip, 40, 6), (1120, BOTTOM), (-40, BOTTOM)])
    fill(p, ground, "#59695c")
    with within(p, ground):
        for _ in range(34):
            x, y = r.uniform(-40, 1080), r.uniform(770, 1200)
            tall = r.uniform(60, 190)
            fill(
                p,
                outline(
                    [
                        *jag(r, (x, y), (x + r.uniform(-30, 30), y + tall), 4, 6),
                        (x + r.uniform(24, 70), y + tall * 0.5),
                    ]
                ),
                r.choice(("#4b5a52", "#6f7d62", "#7f8a66", "#46544f")),
                0.9,
            )
        hills(
            p,
            [(-40, 1020), (200, 1060), (420, 1150), (640, 1160), (860, 1060), (1120, 1000)],
            "#6f8f4b",
        )
        hills(p, [(-40, 1160), (260, 1190), (540, 1240), (820, 1190), (1120, 1150)], "#5c7d45")
    m = s.main
    waterfall(m, r, (598, 776), (560, 1210), 40, "#ffffff", "#c4d8dc")
    bends = [
        (640, 790),
        (410, 812),
        (690, 838),
        (390, 868),
        (740, 904),
        (470, 944),
        (800, 990),
        (330, 1046),
        (700, 1108),
        (260, 1180),
        (830, 1268),
        (300, 1376),
        (940, 1700),
    ]
    path = ribbon_path(bends)
    for k in range(len(path)):
        seg, width = path[k]
        stroke(m, seg.translated(0, width * 0.5), "#39463f", width * 1.15)
    for seg, width in path:
        stroke(m, seg, "#d8d4c8", width)
    car(m, 500, 1132, 62, "#ff5a36", "#1a2026", "#cfe0e4", turn=-9)
    car(m, 600, 1008, 40, "#f6f3ec", "#1a2026", "#4a6a7a", turn=-7, flip=True)
    pines(m, r, lambda x: 1330 - abs(x - 540) * 0.1, "#3a5a3c", (LEFT, 190), (40, 90), 20)
    pines(m, r, lambda x: 1330 - abs(x - 540) * 0.1, "#3a5a3c", (880, RIGHT), (40, 90), 20)
    foreground(s.near, r, "#13251f", 1560)
