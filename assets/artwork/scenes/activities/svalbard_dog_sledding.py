"""The poster of activities/svalbard-dog-sledding."""

from __future__ import annotations

from brush import BOTTOM, LEFT, RIGHT, curve, fall, fill, outline, rugged, stroke
from cliffs import facets
from land import Rock, aurora, heaven, hills, massif, mist, stars
from people import husky, person, sledge
from sheet import Glow, Sheet, scene
from surf import plume


@scene("activities/svalbard-dog-sledding", (0.5, 0.455))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#050d24"), (0.26, "#0f2a4c"), (0.42, "#22587a"), (0.52, "#74b0bc")])
    stars(s.sky, r, 170, 720)
    veil = s.mover("aurora", "sky", Glow(10))
    aurora(veil, r, 420, "#a58bff", 0.34)
    aurora(veil, r, 300, "#5ff0b0", 0.55)
    aurora(veil, r, 500, "#5ff0b0", 0.42)
    massif(
        s.far,
        r,
        [
            (-40, 880),
            (60, 840),
            (150, 880),
            (260, 800),
            (360, 840),
            (470, 780),
            (560, 830),
            (680, 740),
            (740, 690),
            (800, 760),
            (900, 830),
            (1120, 800),
        ],
        1000,
        Rock("#4a7698", "#9cc4d4", "#e4f3f6", "#8fc0cc"),
        snow=960,
        fog=0.45,
        light=1,
    )
    mist(s.far, 880, 110, "#a4d0d8", 0.6)
    m = s.mid
    left = rugged(
        r,
        [
            (LEFT, 700),
            (50, 640),
            (110, 566),
            (150, 540),
            (200, 620),
            (260, 690),
            (300, 740),
            (370, 850),
            (450, 930),
            (520, 1000),
        ],
        34,
        7,
    )
    west = outline([*left, (LEFT, 1004)])
    facets(
        m,
        r,
        west,
        (LEFT, 530, 530, 1004),
        ("#2c5378", "#4a7a9c", "#8ab4cc", "#d4e8f0", "#f0f8fa"),
        step=58,
        tall=110,
        lean=0.25,
    )
    fill(m, west, fall(800, 1004, [(0, "#9cc8d6", 0), (1, "#9cc8d6", 0.75)]))
    right = rugged(
        r, [(820, 1000), (880, 930), (930, 900), (990, 820), (1040, 790), (1120, 730)], 34, 7
    )
    east = outline([*right, (1120, 1004)])
    facets(
        m,
        r,
        east,
        (810, 720, 1120, 1004),
        ("#2c5378", "#3c688c", "#6a9cba", "#b4d4e2"),
        step=54,
        tall=100,
        lean=-0.25,
    )
    fill(m, east, fall(820, 1004, [(0, "#9cc8d6", 0), (1, "#9cc8d6", 0.7)]))
    hills(m, [(LEFT, 984), (260, 968), (560, 990), (860, 970), (RIGHT, 986)], "#8fbccc")
    hills(m, [(LEFT, 1020), (300, 1000), (640, 1016), (RIGHT, 1000)], "#a9cedc")
    p = s.main
    hills(p, [(LEFT, 1082), (240, 1090), (560, 1064), (860, 1040), (RIGHT, 1022)], "#cfe6ee")
    fill(
        p,
        curve(
            [(LEFT, 1060), (200, 1064), (420, 1040), (700, 1030), (520, 1052), (240, 1076)],
            closed=True,
        ),
        "#b8d8e4",
    )
    for dy, w in ((0.0, 5.0), (14.0, 6.0)):
        stroke(
            p,
            curve(
                [(-40, 1250 + dy), (60, 1170 + dy), (130, 1112 + dy * 0.5), (230, 1088 + dy * 0.3)]
            ),
            "#8fb8cc",
            w,
        )
    fill(
        p, curve([(100, 1096), (250, 1086), (380, 1082), (250, 1100)], closed=True), "#9cc4d6", 0.8
    )
    stroke(p, curve([(366, 1052), (600, 1036), (966, 1008)]), "#0a1a30", 3.5)
    plume(p, r, (150, 1092), 140, 30, "#f2fafc", 0.9)
    sledge(p, 196, 1088, 86, "#0a1a30", "#8c2c30")
    person(p, 154, 1090, 154, "mush", "#0a1a30", "#ff6b3d")
    for k in range(3):
        x, y = 478 + k * 188, 1076 - k * 14
        fill(
            p,
            curve([(x - 16, y + 2), (x + 50, y - 4), (x + 124, y), (x + 50, y + 8)], closed=True),
            "#9cc4d6",
            0.8,
        )
        husky(p, x + 36, y - 16, 62, k + 1, ("#24405e", "#1d3350", "#3a4a62")[k], "#c4dce6")
        husky(p, x, y, 70, k, ("#0a1a30", "#16243c", "#0a1a30")[k], "#d9ecf0")
        plume(p, r, (x + 6, y + 4), 70, 16, "#f6fcfe", 0.95)
    n = s.near
    hills(n, [(LEFT, 1196), (300, 1172), (640, 1130), (RIGHT, 1090)], "#b4d4e2")
    hills(n, [(LEFT, 1240), (280, 1262), (620, 1200), (860, 1190), (RIGHT, 1150)], "#8fb8cc")
    for k in range(9):
        x, y = 60 + k * 116, 1250 - k * 9 + r.uniform(-14, 14)
        fill(
            n,
            curve([(x - 60, y), (x, y - 8), (x + 90, y - 4), (x + 10, y + 6)], closed=True),
            "#a9cedc",
            0.8,
        )
    hills(n, [(LEFT, 1340), (320, 1392), (680, 1330), (RIGHT, 1300)], "#4f7f9e")
    hills(n, [(LEFT, 1460), (280, 1430), (640, 1500), (RIGHT, 1430)], "#23486c")
    hills(n, [(LEFT, 1570), (380, 1620), (720, 1560), (RIGHT, 1600)], "#0b1f3a")
    fill(
        n,
        outline([(LEFT, 1460), (RIGHT, 1430), (RIGHT, BOTTOM), (LEFT, BOTTOM)]),
        fall(1460, 1780, [(0, "#0b1f3a", 0), (1, "#0a1830", 0.9)]),
    )
