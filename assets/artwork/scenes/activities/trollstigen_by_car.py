"""The poster of activities/trollstigen-by-car."""

from __future__ import annotations

from brush import BOTTOM, LEFT, RIGHT, disc, fill, outline, ribbon_path, stroke, within
from land import Rock, heaven, hills, massif, ribbon, sun
from people import person
from sheet import Sheet, scene
from wheels import car


@scene("activities/trollstigen-by-car", (0.5, 0.56))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#1b2c4e"), (0.2, "#4a5f8c"), (0.34, "#c08f94"), (0.44, "#f4c094")])
    sun(s.sky, 540, 640, 50, "#fff0d4", 0.4)
    massif(
        s.far,
        r,
        [
            (-40, 560),
            (80, 480),
            (210, 620),
            (330, 730),
            (450, 800),
            (620, 800),
            (740, 720),
            (860, 560),
            (980, 440),
            (1120, 520),
        ],
        1060,
        Rock("#54648a", "#b08c90", "#fbe9e0", "#e6b49c"),
        snow=560,
        fog=0.5,
        light=-1,
    )
    m = s.mid
    massif(
        m,
        r,
        [(-40, 640), (90, 720), (220, 860), (350, 1000), (470, 1100)],
        1500,
        Rock("#27395a", "#4d5870", "#fbe9e0", "#5a6888"),
        light=1,
        fog=0.2,
        detail=1.6,
    )
    massif(
        m,
        r,
        [(610, 1100), (740, 980), (870, 800), (1000, 660), (1120, 580)],
        1500,
        Rock("#2b3f60", "#5c6580", "#fbe9e0", "#5a6888"),
        light=-1,
        fog=0.2,
        detail=1.6,
    )
    ribbon(
        m,
        [(540, 900), (560, 960), (520, 1010), (550, 1100), (530, 1200)],
        [4, 8, 12, 18, 24],
        "#b9b4c4",
        0.9,
    )
    hills(m, [(LEFT, 1120), (300, 1070), (540, 1040), (780, 1070), (RIGHT, 1110)], "#2c4450")
    p = s.main
    ground = hills(
        p, [(LEFT, 1110), (260, 1080), (540, 1058), (820, 1080), (RIGHT, 1110)], "#24404a"
    )
    with within(p, ground):
        for _ in range(40):
            x, y = r.uniform(-40, 1080), r.uniform(1080, 1500)
            fill(
                p,
                outline(
                    [
                        (x, y),
                        (x + r.uniform(30, 80), y - 12),
                        (x + r.uniform(40, 120), y + r.uniform(30, 60)),
                        (x - 10, y + 30),
                    ]
                ),
                r.choice(("#1d3640", "#2f4c52", "#35545a")),
                0.8,
            )
    bends = [
        (560, 1064),
        (500, 1078),
        (650, 1094),
        (430, 1116),
        (720, 1144),
        (360, 1180),
        (790, 1228),
        (420, 1290),
        (900, 1372),
        (380, 1490),
    ]
    legs = ribbon_path(bends)
    for seg, width in legs:
        stroke(p, seg.translated(0, width * 0.4), "#142832", width * 1.3)
    for seg, width in legs:
        stroke(p, seg, "#8d93a4", width)
    for leg, t, lamp in (
        (3, 0.4, "#fff0c8"),
        (4, 0.5, "#ff4a30"),
        (5, 0.6, "#fff0c8"),
        (6, 0.3, "#fff0c8"),
        (7, 0.55, "#ff4a30"),
    ):
        q = legs[leg][0].pointAtPercent(t)
        size = 3 + leg * 0.9
        disc(p, q.x(), q.y(), size * 3.4, lamp, 0.22)
        disc(p, q.x() - size, q.y(), size, lamp)
        disc(p, q.x() + size, q.y(), size, lamp)
    car(p, 690, 1336, 92, "#ff6b3d", "#0d1826", "#ffe2a8", turn=9)
    fill(p, outline([(732, 1326), (900, 1340), (900, 1384), (732, 1340)]), "#fff0c8", 0.35)
    n = s.near
    fill(n, outline([(LEFT, 1400), (430, 1424), (520, 1452), (430, 1500), (LEFT, 1540)]), "#5c3322")
    fill(n, outline([(LEFT, 1440), (520, 1452), (470, 1500), (LEFT, 1560)]), "#3a2018")
    for x in range(-10, 500, 44):
        stroke(n, [(x, 1408 + x * 0.07), (x, 1330 + x * 0.09)], "#3a2018", 5)
    stroke(n, [(LEFT, 1328), (484, 1374), (512, 1450)], "#3a2018", 8)
    stroke(n, [(LEFT, 1362), (490, 1400)], "#3a2018", 3)
    person(n, 250, 1420, 150, "stand", "#0c1424")
    person(n, 330, 1424, 146, "point", "#0c1424", "#8c3a28")
    massif(
        n,
        r,
        [(LEFT, 1500), (160, 1520), (400, 1600), (700, 1680), (RIGHT, 1600)],
        BOTTOM,
        Rock("#0e1a2a", "#16283a", "#fff", "#0e1a2a"),
    )
