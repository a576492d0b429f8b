"""The poster of locations/geirangerfjord."""

from __future__ import annotations

from boats import ferry
from brush import fill, rugged, stroke
from houses import house
from land import Rock, birds, cloud, heaven, massif, water, waterfall
from sheet import Sheet, scene
from woods import foreground


@scene("locations/geirangerfjord", (0.5, 0.5))
def poster(s: Sheet) -> None:
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
        top = (480, 514, 556, 578, 592, 640, 690)[k] + 4
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
    waterfall(m, r, (884, 664), (826, 1228), 26, "#ffffff", "#bcd8d2")
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
