"""The poster of locations/trollstigen."""

from __future__ import annotations

from brush import (
    BOTTOM,
    LEFT,
    RIGHT,
    curve,
    fill,
    jag,
    outline,
    ribbon_path,
    rugged,
    stroke,
    within,
)
from falling import pour
from land import Rock, billow, cloud, heaven, hills, massif, ribbon, waterfall
from sheet import Fall, Sheet, Sway, scene
from wheels import car
from woods import foreground, pines


@scene("locations/trollstigen", (0.5, 0.525))
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
    billow(
        s.mover("mist", "far", Sway((0.014, 0.002), 18)), r, (-90, 1170), 752, 110, "#e8f0f0", 0.8
    )
    p = s.mid
    lip = [
        (-40, 740),
        (140, 800),
        (300, 764),
        (470, 800),
        (584, 776),
        (700, 790),
        (880, 806),
        (1120, 730),
    ]
    ground = outline([*rugged(r, lip, 34, 7), (1120, BOTTOM), (-40, BOTTOM)])
    fill(p, ground, "#55665c")
    with within(p, ground):
        for k in range(15):
            x = -60 + k * 82 + r.uniform(-20, 20)
            spine = jag(r, (x, 740), (x + r.uniform(-30, 50), 1210), 9, 9)
            side = jag(r, (x + r.uniform(70, 120), 1210), (x + r.uniform(20, 50), 760), 8, 9)
            fill(p, outline([*spine, *side]), r.choice(("#46554f", "#3f4d49", "#64745f")), 0.9)
        for _ in range(34):
            x, y, w = r.uniform(-40, 1080), r.uniform(810, 1130), r.uniform(40, 120)
            ledge = [(x, y), (x + w * 0.4, y - 7), (x + w, y + 8), (x + w * 0.55, y + 16)]
            fill(p, outline(ledge), r.choice(("#6f8350", "#7f9158", "#61774c")), 0.9)
        hills(
            p,
            [(-40, 1000), (200, 1050), (420, 1146), (640, 1160), (860, 1060), (1120, 980)],
            "#6f8f4b",
        )
        hills(p, [(-40, 1150), (260, 1184), (540, 1240), (820, 1190), (1120, 1140)], "#5c7d45")
    side = Rock("#33463f", "#5d7354", "#ffffff", "#9db38a")
    massif(
        p,
        r,
        [(-40, 520), (50, 600), (110, 720), (190, 850), (240, 990), (330, 1170)],
        1250,
        side,
        fog=0.25,
        detail=1.6,
    )
    side = Rock("#2f413c", "#4f664c", "#ffffff", "#9db38a")
    massif(
        p,
        r,
        [(760, 1170), (850, 1020), (900, 860), (980, 740), (1030, 610), (1120, 500)],
        1250,
        side,
        light=-1,
        fog=0.25,
        detail=1.6,
    )
    hills(p, [(-40, 1190), (240, 1206), (540, 1250), (840, 1210), (1120, 1180)], "#5c7d45")
    for x, y, w in ((180, 1300, 300), (880, 1330, 340), (420, 1440, 300), (760, 1240, 220)):
        fill(
            p,
            curve([(x - w / 2, y), (x, y - 12), (x + w / 2, y + 3), (x, y + 13)], closed=True),
            "#6d8f4f",
        )
    waterfall(p, r, (588, 776), (572, 960), 22, "#ffffff", "#c4d8dc")
    waterfall(p, r, (574, 950), (580, 1216), 42, "#ffffff", "#c4d8dc")
    stream = [(580, 1210), (560, 1260), (620, 1330), (560, 1420), (680, 1700)]
    ribbon(p, stream, [26, 30, 42, 60, 90], "#cfe3e2")
    pour(s.mover("falls", "mid", Fall(2.2)), r, (556, 960, 44, 250), 9, "#9fbcc4", 0.75)
    m = s.main
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
        (280, 1376),
        (1200, 1500),
    ]
    path = ribbon_path(bends)
    for seg, width in path:
        stroke(m, seg.translated(0, width * 0.75), "#2c3835", width * 1.2)
        stroke(m, seg.translated(0, width * 0.4), "#8d8f84", width * 1.1)
    for seg, width in path:
        stroke(m, seg, "#dedacd", width)
    car(m, 500, 1132, 62, "#ff5a36", "#1a2026", "#cfe0e4", turn=-9)
    car(m, 600, 1008, 40, "#f6f3ec", "#1a2026", "#4a6a7a", turn=-7, flip=True)
    pines(m, r, lambda x: 1330 - abs(x - 540) * 0.1, "#3a5a3c", (LEFT, 230), (50, 110), 20)
    pines(m, r, lambda x: 1330 - abs(x - 540) * 0.1, "#3a5a3c", (880, RIGHT), (40, 90), 20)
    foreground(s.near, r, "#13251f", 1560)
