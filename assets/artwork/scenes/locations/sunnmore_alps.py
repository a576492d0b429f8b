"""The poster of locations/sunnmore-alps."""

from __future__ import annotations

from brush import BOTTOM, LEFT, RIGHT, at, box, curve, fall, fill, outline, stroke, under, within
from land import Rock, billow, cloud, heaven, massif, water
from people import person
from sheet import Sheet, Sway, scene


@scene("locations/sunnmore-alps", (0.5, 0.46))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(
        s.sky,
        [(0, "#1c2c4c"), (0.2, "#4a5a82"), (0.34, "#b98390"), (0.45, "#f0b08a"), (0.52, "#f9d9ae")],
    )
    cloud(s.sky, 300, 370, 380, "#e9a07a", 0.35)
    cloud(s.sky, 800, 460, 440, "#f0b08a", 0.4)
    massif(
        s.far,
        r,
        [
            (260, 900),
            (330, 800),
            (372, 838),
            (430, 742),
            (478, 812),
            (540, 700),
            (590, 800),
            (640, 760),
            (720, 860),
            (820, 900),
        ],
        1040,
        Rock("#a596b0", "#f0c6aa", "#fff3e6", "#fadcb6"),
        snow=800,
        fog=0.5,
    )
    massif(
        s.far,
        r,
        [(-40, 700), (40, 610), (110, 720), (190, 690), (262, 790), (330, 770), (440, 930)],
        1050,
        Rock("#7f7ea2", "#e0aa98", "#fdeee0", "#f6cfae"),
        snow=790,
        fog=0.5,
        detail=1.3,
    )
    massif(
        s.far,
        r,
        [(650, 930), (730, 790), (790, 820), (860, 680), (930, 780), (1000, 640), (1120, 760)],
        1050,
        Rock("#7f7ea2", "#e0aa98", "#fdeee0", "#f6cfae"),
        snow=800,
        fog=0.5,
        detail=1.3,
    )
    mist = s.mover("mist", "far", Sway((0.016, 0.002), 19))
    billow(mist, r, (-90, 1170), 965, 150, "#f9d9ae", 0.6)
    m = s.mid
    water(
        m,
        r,
        1040,
        [(0, "#f3c9a4"), (0.07, "#8a7488"), (0.3, "#1f4a62"), (1, "#0c2a3c")],
        "#fbdcba",
        glints=26,
        under_sun=545,
    )
    massif(
        m,
        r,
        [
            (620, 1120),
            (690, 980),
            (742, 830),
            (786, 716),
            (838, 580),
            (888, 700),
            (930, 660),
            (1010, 800),
            (1120, 720),
        ],
        1160,
        Rock("#47507a", "#d9947e", "#fff3e6", "#c99aa0"),
        snow=860,
        fog=0.25,
        rough=1.2,
        detail=1.6,
    )
    massif(
        m,
        r,
        [
            (-40, 650),
            (50, 720),
            (130, 640),
            (196, 508),
            (246, 640),
            (300, 740),
            (352, 800),
            (410, 960),
            (486, 1130),
        ],
        1200,
        Rock("#333f68", "#cf8a78", "#fff3e6", "#b98a98"),
        snow=850,
        fog=0.2,
        rough=1.3,
        detail=1.7,
    )
    p = s.main
    crest = [
        (LEFT, 1500),
        (180, 1400),
        (400, 1310),
        (560, 1190),
        (690, 1110),
        (800, 1068),
        (900, 1090),
        (1000, 1150),
        (RIGHT, 1200),
    ]
    snowfield = under(crest)
    fill(p, snowfield, "#5b6690")
    with within(p, snowfield):
        bright = [(760, 1060), (800, 1066), (900, 1088), (1000, 1148), (RIGHT, 1196)]
        shadow = [
            (RIGHT, BOTTOM),
            (860, BOTTOM),
            (930, 1560),
            (830, 1400),
            (880, 1280),
            (800, 1160),
        ]
        fill(p, outline([*bright, *shadow]), "#e7b8b0")
        fill(
            p, outline([(800, 1066), (852, 1180), (820, 1290), (700, 1420), (720, 1250)]), "#74789e"
        )
        fill(p, outline([(400, 1310), (470, 1380), (380, 1560), (300, 1500)]), "#4d5884")
        fill(
            p,
            outline([(930, 1100), (1000, 1240), (980, 1420), (1060, 1500), (1110, 1300)]),
            "#f6d3c0",
        )
    stroke(
        p,
        curve([(LEFT, 1640), (220, 1500), (430, 1376), (590, 1240), (690, 1146), (752, 1094)]),
        "#3f4a74",
        5,
    )
    with at(p, 790, 1068, 1, -8):
        stroke(p, [(-62, 3), (46, 3), (58, -4)], "#0a1222", 5)
        stroke(p, [(-40, 9), (66, 9), (78, 2)], "#0a1222", 5)
        stroke(p, [(22, -46), (44, 8)], "#0a1222", 3)
        stroke(p, [(-10, -42), (-40, 8)], "#0a1222", 3)
    person(p, 790, 1062, 92, "walk", "#0a1222", "#ff6b3d", pack="#0a1222")
    box(
        s.near,
        LEFT,
        1180,
        RIGHT - LEFT,
        780,
        fall(1180, 1640, [(0, "#0b1426", 0), (0.6, "#0b1426", 0.8), (1, "#0b1426", 0.96)]),
    )
