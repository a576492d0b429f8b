"""The poster of activities/hellesylt-e-bike."""

from __future__ import annotations

from brush import LEFT, RIGHT, curve, fill, stroke
from houses import fence
from land import Rock, cloud, heaven, hills, massif, sun, water, waterfall
from sheet import Sheet, scene
from wheels import bicycle
from woods import leafy


@scene("activities/hellesylt-e-bike", (0.47, 0.55))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#3f8a9a"), (0.26, "#9fd0c4"), (0.46, "#f4f0d4")])
    sun(s.sky, 250, 470, 66, "#fffbe6", 0.4)
    cloud(s.sky, 740, 420, 380, "#fdfbea", 0.7)
    massif(
        s.far,
        r,
        [
            (-40, 760),
            (100, 680),
            (240, 780),
            (400, 720),
            (560, 840),
            (700, 700),
            (840, 600),
            (980, 690),
            (1120, 620),
        ],
        1090,
        Rock("#6fa09c", "#a9c8a6", "#ffffff", "#f0f0d4"),
        snow=690,
        fog=0.5,
        light=-1,
    )
    m = s.mid
    massif(
        m,
        r,
        [(420, 1050), (560, 960), (700, 800), (850, 680), (1000, 640), (1120, 560)],
        1130,
        Rock("#3a6e62", "#6b9c66", "#fff", "#d9e8c4"),
        fog=0.3,
        light=-1,
    )
    waterfall(m, r, (806, 722), (760, 1110), 24)
    water(
        m,
        r,
        1100,
        [(0, "#d4e6cc"), (0.1, "#6fb0a8"), (0.4, "#2a7a80")],
        "#fdfbea",
        glints=18,
        bottom=1400,
    )
    p = s.main
    hills(p, [(LEFT, 1190), (260, 1206), (600, 1232), (860, 1220), (RIGHT, 1190)], "#7a9f4c")
    fill(
        p,
        curve(
            [
                (LEFT, 1216),
                (300, 1226),
                (640, 1250),
                (900, 1242),
                (1130, 1214),
                (1130, 1330),
                (860, 1368),
                (560, 1376),
                (240, 1350),
                (LEFT, 1326),
            ],
            closed=True,
        ),
        "#5a6366",
    )
    stroke(
        p,
        curve([(LEFT, 1270), (300, 1286), (640, 1306), (900, 1296), (1130, 1264)]),
        "#e8e2c8",
        5,
        dash=(9, 7),
    )
    posts = [(40 + k * 122, 1228 + 22 * (1 - abs(k - 5) / 5)) for k in range(10)]
    fence(p, posts, "#dfe0d0", 40, 1)
    bicycle(
        p, 500, 1310, 210, "#12282e", "#f6f3ec", top="#ff6b3d", helmet="#f6f3ec", bags="#c8402f"
    )
    n = s.near
    for x, y, h in ((60, 1420, 620), (1000, 1440, 720)):
        leafy(n, r, x, y, h, ("#244f3c", "#3a6b44"))
    hills(n, [(LEFT, 1370), (200, 1404), (540, 1450), (880, 1440), (RIGHT, 1390)], "#1d4436")
    for _ in range(70):
        x, y = r.uniform(LEFT, RIGHT), 1440 + r.uniform(-20, 60)
        stroke(n, [(x, y + 20), (x + r.uniform(-10, 10), y - r.uniform(10, 46))], "#1d4436", 4)
    hills(n, [(LEFT, 1520), (300, 1560), (640, 1600), (RIGHT, 1540)], "#0d2a28")
