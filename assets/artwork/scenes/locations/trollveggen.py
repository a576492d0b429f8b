"""The poster of locations/trollveggen."""

from __future__ import annotations

from brush import LEFT, RIGHT, curve, fill, jag, outline, stroke, within
from land import Rock, billow, heaven, hills, massif, mist, ribbon, stars, streak, sun
from sheet import Sheet, Sway, Travel, scene
from wheels import train_along
from woods import foreground, pines


@scene("locations/trollveggen", (0.5, 0.396))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#0d2233"), (0.25, "#2b5566"), (0.42, "#8fb0a4"), (0.52, "#e2ddb8")])
    stars(s.sky, r, 36, 420)
    sun(s.sky, 820, 380, 54, "#f7f2dc", 0.18)
    massif(
        s.far,
        r,
        [
            (-40, 700),
            (60, 640),
            (140, 600),
            (260, 720),
            (420, 680),
            (700, 830),
            (900, 760),
            (1120, 820),
        ],
        1020,
        Rock("#6d8c92", "#a9b8a4", "#f7f4e4", "#e2ddb8"),
        snow=740,
        fog=0.6,
    )
    p = s.mid
    comb = [
        (150, 1006),
        (190, 878),
        (215, 766),
        (250, 718),
        (262, 646),
        (290, 606),
        (306, 670),
        (340, 630),
        (352, 558),
        (384, 534),
        (398, 606),
        (432, 574),
        (446, 502),
        (480, 478),
        (500, 542),
        (530, 518),
        (548, 462),
        (584, 430),
        (604, 502),
        (640, 478),
        (654, 534),
        (690, 502),
        (706, 574),
        (752, 542),
        (768, 606),
        (820, 590),
        (880, 654),
        (960, 702),
        (1120, 750),
    ]
    wall = massif(
        p,
        r,
        comb,
        1060,
        Rock("#1d262e", "#46525a", "#dfe6e4", "#c9d2c0"),
        light=1,
        rough=0.9,
        detail=0.35,
    )
    with within(p, wall):
        for _ in range(46):
            x, y = r.uniform(190, 900), r.uniform(560, 900)
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
        for x, y in ((420, 640), (556, 590), (664, 650), (336, 720), (760, 700)):
            streak(p, r, (x, y), r.uniform(110, 210), r.uniform(9, 18), "#dfe6e4")
    mist(p, 900, 170, "#e2ddb8", 0.6)
    fleece = s.mover("cloud", "mid", Sway((0.014, 0.002), 17))
    billow(fleece, r, (12, 470), 806, 120, "#cfd9d6", 0.85)
    billow(fleece, r, (560, 1066), 796, 130, "#cfd9d6", 0.8)
    billow(fleece, r, (150, 860), 836, 150, "#eef0e8", 0.95)
    m = s.main
    hills(m, [(LEFT, 1016), (240, 996), (520, 1026), (820, 1000), (RIGHT, 1022)], "#3c5f4c")
    pines(m, r, 1026, "#24463c", (LEFT, RIGHT), (28, 68), 13)
    pines(m, r, 1034, "#1d3a34", (LEFT, RIGHT), (22, 50), 19)
    hills(m, [(LEFT, 1036), (260, 1028), (560, 1050), (860, 1032), (RIGHT, 1046)], "#6f944f")
    stroke(m, [(LEFT, 1064), (RIGHT, 1064)], "#3a3f3a", 6)
    train = s.mover("train", "main", Travel((-0.8, 0), (0.8, 0), 30))
    line = curve([(LEFT, 1063), (540, 1063), (RIGHT, 1063)])
    train_along(train, line, 0.33, 4, 96, 40, "#a8321f", "#f6f3ec", "#ffe2a8", "#5b3330")
    n = s.layer("meadow", "train")
    hills(n, [(LEFT, 1070), (300, 1082), (600, 1072), (RIGHT, 1088)], "#83a85b")
    for x, y, w in ((120, 1112, 260), (760, 1150, 420), (180, 1260, 360), (820, 1300, 300)):
        fill(
            n,
            curve([(x - w / 2, y), (x, y - 12), (x + w / 2, y + 4), (x, y + 14)], closed=True),
            "#769c52",
        )
    bends = [
        (1120, 1112),
        (860, 1108),
        (600, 1134),
        (330, 1184),
        (430, 1272),
        (650, 1352),
        (560, 1700),
    ]
    ribbon(n, bends, [18, 32, 46, 62, 96, 150, 280], "#7fc4c0")
    lights = [
        (1120, 1110),
        (860, 1108),
        (604, 1134),
        (340, 1184),
        (440, 1272),
        (660, 1352),
        (580, 1700),
    ]
    ribbon(n, lights, [4, 8, 12, 16, 26, 50, 100], "#d9efe6", 0.7)
    pines(n, r, 1330, "#2c5140", (LEFT, 150), (70, 130), 24)
    pines(n, r, 1300, "#2c5140", (930, RIGHT), (70, 130), 24)
    foreground(s.near, r, "#0a201f", 1500)
