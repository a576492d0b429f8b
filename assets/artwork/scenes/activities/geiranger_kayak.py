"""The poster of activities/geiranger-kayak."""

from __future__ import annotations

from boats import kayak
from brush import BOTTOM, LEFT, RIGHT, box, curve, fall, fill, outline, rugged, stroke
from land import Rock, heaven, massif, sun, water, waterfall
from sheet import Sheet, scene


@scene("activities/geiranger-kayak", (0.5, 0.53))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#3a3f72"), (0.24, "#8a76a0"), (0.4, "#eaa6a0"), (0.5, "#fbdcc0")])
    massif(
        s.far,
        r,
        [(180, 940), (330, 850), (450, 920), (580, 820), (700, 900), (840, 860), (1000, 930)],
        1100,
        Rock("#9a8bb0", "#dcb4b4", "#fff", "#fbdcc0"),
        fog=0.6,
        light=-1,
    )
    sun(s.sky, 560, 800, 62, "#fff4e0", 0.4)
    m = s.mid
    massif(
        m,
        r,
        [(-40, 480), (90, 540), (200, 640), (290, 760), (340, 900), (400, 1030), (450, 1100)],
        1110,
        Rock("#443f6c", "#8f6f8c", "#fbe6e0", "#c99aa6"),
        light=1,
        fog=0.25,
        detail=1.6,
    )
    waterfall(m, r, (170, 618), (196, 1104), 46, "#fbeeee", "#c4b0c8")
    massif(
        m,
        r,
        [(660, 1100), (740, 960), (830, 800), (940, 640), (1040, 560), (1120, 520)],
        1110,
        Rock("#373862", "#6d5c86", "#fbe6e0", "#a98aa6"),
        light=-1,
        fog=0.25,
        detail=1.6,
    )
    p = s.main
    water(
        p,
        r,
        1100,
        [(0, "#f6c9b8"), (0.1, "#c993a4"), (0.3, "#6d6494"), (0.6, "#2c3560"), (1, "#12193a")],
        "#fdeee0",
        under_sun=560,
        glints=34,
    )
    for pts, tone in (
        ([(-40, 1102), (450, 1102), (380, 1150), (240, 1230), (90, 1310), (-40, 1360)], "#443f6c"),
        ([(660, 1102), (1120, 1102), (1120, 1340), (960, 1270), (800, 1190)], "#373862"),
    ):
        fill(p, outline(rugged(r, [*pts, pts[0]], 40, 5)), tone, 0.55)
    for y in (1150, 1190, 1240, 1280):
        stroke(p, [(60, y), (60 + r.uniform(100, 300), y)], "#c993a4", 4, 0.5)
        stroke(p, [(780, y), (780 + r.uniform(100, 260), y)], "#c993a4", 4, 0.5)
    kayak(p, 430, 1230, 400, "#ff6b3d", "#141834", "#ffc978")
    fill(
        p, curve([(220, 1246), (430, 1244), (650, 1246), (430, 1274)], closed=True), "#3a2440", 0.5
    )
    kayak(p, 742, 1162, 210, "#f6f3ec", "#141834", "#c8402f")
    for k in range(4):
        stroke(
            p,
            [(150 - k * 30, 1246 + k * 10), (330 + k * 20, 1246 + k * 10)],
            "#fdeee0",
            3,
            0.7 - 0.15 * k,
        )
    n = s.near
    box(
        n,
        LEFT,
        1330,
        RIGHT - LEFT,
        610,
        fall(1330, 1760, [(0, "#12193a", 0), (1, "#0b1230", 0.95)]),
    )
    massif(
        n,
        r,
        [(LEFT, 1540), (120, 1570), (330, 1680), (470, 1800)],
        BOTTOM,
        Rock("#0d1430", "#171f42", "#fff", "#0d1430"),
    )
