"""The poster of locations/trollveggen."""

from __future__ import annotations

from brush import LEFT, RIGHT, curve, fill, jag, outline, stroke, within
from land import Rock, bank, cloud, heaven, hills, massif, mist, ribbon, stars, streak, sun
from sheet import Sheet, scene
from wheels import train_along
from woods import foreground, pines


@scene("locations/trollveggen", (0.52, 0.47))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#0d2233"), (0.25, "#2b5566"), (0.42, "#8fb0a4"), (0.52, "#e2ddb8")])
    stars(s.sky, r, 36, 420)
    sun(s.sky, 820, 380, 54, "#f7f2dc", 0.18)
    massif(
        s.far,
        r,
        [(-40, 760), (140, 660), (260, 760), (420, 700), (700, 830), (900, 760), (1120, 820)],
        1120,
        Rock("#6d8c92", "#a9b8a4", "#f7f4e4", "#e2ddb8"),
        snow=740,
        fog=0.6,
    )
    p = s.mid
    comb = [
        (150, 1060),
        (190, 900),
        (215, 760),
        (250, 700),
        (262, 610),
        (290, 560),
        (306, 640),
        (340, 590),
        (352, 500),
        (384, 470),
        (398, 560),
        (432, 520),
        (446, 430),
        (480, 400),
        (500, 480),
        (530, 450),
        (548, 380),
        (584, 340),
        (604, 430),
        (640, 400),
        (654, 470),
        (690, 430),
        (706, 520),
        (752, 480),
        (768, 560),
        (820, 540),
        (880, 620),
        (960, 680),
        (1120, 740),
    ]
    wall = massif(
        p,
        r,
        comb,
        1180,
        Rock("#1d262e", "#46525a", "#dfe6e4", "#c9d2c0"),
        light=1,
        rough=0.9,
        detail=0.35,
    )
    with within(p, wall):
        for _ in range(46):
            x, y = r.uniform(190, 900), r.uniform(520, 960)
            tall = r.uniform(120, 320)
            fill(
                p,
                outline(
                    [
                        *jag(r, (x, y), (x + r.uniform(-16, 16), y + tall), 6, 6),
                        *jag(r, (x + r.uniform(14, 40), y + tall * 0.8), (x + 6, y + 20), 5, 6),
                    ]
                ),
                r.choice(("#2a343c", "#151d24", "#55616a", "#323d46")),
                0.8,
            )
        for x, y in ((420, 600), (560, 560), (660, 620), (330, 720), (760, 690)):
            streak(p, r, (x, y), r.uniform(110, 210), r.uniform(9, 18), "#dfe6e4")
    mist(p, 1000, 180, "#e2ddb8", 0.55)
    m = s.main
    bank(m, r, 830, "#e7ecea", 0.5, 5)
    for x, y, w in ((240, 860, 520), (700, 890, 640), (460, 910, 420)):
        cloud(m, x, y, w, "#eef0e8", 0.85)
    hills(m, [(LEFT, 1120), (240, 1100), (520, 1130), (820, 1104), (RIGHT, 1126)], "#3c5f4c")
    pines(m, r, 1128, "#24463c", (LEFT, RIGHT), (26, 60), 13)
    hills(m, [(LEFT, 1140), (260, 1132), (560, 1156), (860, 1136), (RIGHT, 1150)], "#6f944f")
    stroke(m, [(LEFT, 1166), (RIGHT, 1166)], "#3a3f3a", 6)
    line = curve([(LEFT, 1164), (540, 1164), (RIGHT, 1164)])
    train_along(m, line, 0.36, 4, 92, 36, "#a8321f", "#f6f3ec", "#ffe2a8", "#3b4246")
    hills(m, [(LEFT, 1176), (300, 1190), (600, 1180), (RIGHT, 1196)], "#83a85b")
    ribbon(
        m,
        [
            (1120, 1216),
            (860, 1212),
            (600, 1240),
            (300, 1290),
            (420, 1380),
            (640, 1460),
            (560, 1640),
        ],
        [20, 34, 48, 64, 96, 150, 260],
        "#7fc4c0",
    )
    ribbon(
        m,
        [
            (1120, 1214),
            (860, 1212),
            (604, 1240),
            (310, 1290),
            (430, 1380),
            (650, 1460),
            (580, 1640),
        ],
        [5, 8, 12, 16, 26, 50, 90],
        "#d9efe6",
        0.7,
    )
    foreground(s.near, r, "#0a201f", 1540)
