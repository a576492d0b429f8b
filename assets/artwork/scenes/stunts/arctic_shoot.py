"""The poster of stunts/arctic-shoot."""

from __future__ import annotations

from brush import LEFT, RIGHT, at, box, disc, fill, rugged, stroke, trace
from land import Rock, aurora, heaven, hills, massif, stars
from people import camera, husky, person
from sheet import Glow, Sheet, scene


@scene("stunts/arctic-shoot", (0.5, 0.548))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#07122a"), (0.3, "#12304e"), (0.5, "#2f7080"), (0.58, "#8fc2bc")])
    stars(s.sky, r, 120, 800)
    aurora(s.sky, r, 660, "#49c9a8", 0.3)
    aurora(s.mover("aurora", "sky", Glow(7)), r, 500, "#5ff0b0", 0.5)
    massif(
        s.far,
        r,
        [
            (-40, 900),
            (80, 840),
            (190, 930),
            (320, 830),
            (430, 920),
            (560, 870),
            (700, 950),
            (830, 840),
            (960, 920),
            (1120, 850),
        ],
        1090,
        Rock("#41698a", "#9cc4d0", "#eef8f8", "#a9d2d0"),
        snow=1010,
        fog=0.45,
        light=-1,
        detail=1.5,
    )
    m = s.mid
    hills(m, [(LEFT, 1084), (300, 1076), (640, 1086), (RIGHT, 1078)], "#a9cdd6")
    with at(m, 690, 1096, 1.25):
        fill(
            m,
            trace(
                "M-190 -58 L150 -58 L200 -84 C192 -44 178 -14 158 0 L-172 0 C-186 -18 -190 -38 -190 -58 Z"
            ),
            "#8c2c26",
        )
        fill(m, trace("M-190 -58 L150 -58 L200 -84 L198 -74 L150 -48 L-190 -48 Z"), "#f6f3ec")
        fill(m, trace("M-150 -58 L-146 -118 L20 -118 L30 -58 Z"), "#dfe8ea")
        fill(m, trace("M-118 -118 L-112 -158 L-12 -158 L-2 -118 Z"), "#f6f3ec")
        box(m, -104, -150, 86, 16, "#ffc978", r=2)
        for k in range(8):
            box(m, -134 + k * 19, -104, 11, 12, "#ffc978", r=2)
            box(m, -134 + k * 19, -80, 11, 12, "#ffc978" if k % 3 else "#41698a", r=2)
        box(m, 40, -92, 80, 34, "#c9d6d8")
        stroke(m, [(-62, -158), (-62, -222)], "#16304a", 5)
        stroke(m, [(-84, -196), (-40, -196)], "#16304a", 4)
        stroke(m, [(78, -92), (130, -168)], "#16304a", 6)
        stroke(m, [(130, -168), (150, -100)], "#16304a", 2.5)
        disc(m, -62, -224, 6, "#fff0c8")
    hills(m, [(LEFT, 1092), (300, 1098), (640, 1090), (RIGHT, 1096)], "#bcdbe0")
    p = s.main
    hills(p, [(LEFT, 1140), (280, 1126), (600, 1150), (840, 1130), (RIGHT, 1146)], "#d9ecee")
    for pts in (
        [(90, 1180), (200, 1170), (290, 1190), (180, 1202)],
        [(700, 1170), (860, 1160), (960, 1182), (800, 1194)],
        [(420, 1230), (620, 1222), (700, 1246), (500, 1256)],
    ):
        fill(p, rugged(r, [*pts, pts[0]], 34, 5), "#2f6078")
        fill(p, rugged(r, [(x, y + 7) for x, y in (*pts, pts[0])], 34, 5), "#16405a")
    camera(p, 405, 1196, 128, "#0a1a2a")
    person(p, 350, 1196, 140, "film", "#0a1a2a", "#ff6b3d")
    person(p, 268, 1198, 138, "point", "#0a1a2a", "#1c3146")
    person(p, 204, 1194, 134, "boom", "#0a1a2a", "#24384c")
    stroke(p, [(176, 1052), (216, 1064), (430, 1000)], "#0a1a2a", 4)
    box(p, 424, 990, 44, 15, "#0a1a2a", r=7)
    for k in range(4):
        husky(p, 600 + k * 70, 1212 - k * 2, 40, 2, ("#0a1a2a", "#2a3f52")[k % 2], "#9cb8c4")
        stroke(p, [(652 + k * 70, 1184), (690 + k * 66, 1178)], "#0a1a2a", 2)
    person(p, 934, 1206, 128, "stand", "#0a1a2a", "#1c3146", flip=True)
    stroke(p, [(870, 1180), (916, 1146)], "#0a1a2a", 2.5)
    n = s.near
    hills(n, [(LEFT, 1330), (320, 1372), (640, 1330), (900, 1362), (RIGHT, 1320)], "#7fb0c0")
    hills(n, [(LEFT, 1470), (280, 1430), (640, 1500), (RIGHT, 1440)], "#2f6078")
    hills(n, [(LEFT, 1600), (360, 1640), (720, 1570), (RIGHT, 1620)], "#0e2a40")
