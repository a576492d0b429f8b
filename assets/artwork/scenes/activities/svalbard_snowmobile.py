"""The poster of activities/svalbard-snowmobile."""

from __future__ import annotations

from brush import BOTTOM, LEFT, RIGHT, box, curve, fall, fill, outline, rugged, stroke, within
from cliffs import boulder, facets
from land import Rock, cloud, heaven, hills, massif, mist, sun
from sheet import Sheet, Sway, scene
from surf import plume
from wheels import snowmobile

ICE = ("#3f86b8", "#5ca4d0", "#86c4e2", "#b4dff0", "#e4f5fa")


@scene("activities/svalbard-snowmobile", (0.48, 0.48))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#2f4c88"), (0.2, "#7a8cc0"), (0.34, "#e8b4c4"), (0.45, "#ffe6da")])
    sun(s.sky, 850, 400, 54, "#fdf6f2", 0.2)
    cloud(s.sky, 300, 340, 420, "#f2d0d8", 0.5)
    massif(
        s.far,
        r,
        [
            (-40, 700),
            (60, 640),
            (140, 700),
            (260, 560),
            (330, 500),
            (400, 600),
            (520, 680),
            (640, 640),
            (760, 700),
            (860, 660),
            (980, 720),
            (1120, 690),
        ],
        960,
        Rock("#8290b8", "#e6c8d0", "#ffffff", "#ffe6da"),
        snow=900,
        fog=0.4,
        light=1,
        rough=1.2,
    )
    mist(s.far, 760, 120, "#ffeae0", 0.6)
    m = s.mid
    fill(
        m,
        outline(
            rugged(
                r,
                [
                    (LEFT, 790),
                    (200, 770),
                    (420, 800),
                    (600, 760),
                    (820, 790),
                    (RIGHT, 750),
                    (RIGHT, 960),
                    (LEFT, 960),
                ],
                40,
                5,
            )
        ),
        "#dbe9f4",
    )
    crest = rugged(
        r,
        [
            (LEFT, 826),
            (120, 806),
            (260, 840),
            (420, 812),
            (560, 846),
            (700, 806),
            (860, 830),
            (980, 796),
            (RIGHT, 800),
        ],
        18,
        9,
    )
    foot = rugged(r, [(RIGHT, 1010), (800, 1022), (560, 1010), (300, 1026), (LEFT, 1012)], 26, 5)
    front = outline([*crest, *foot])
    facets(m, r, front, (LEFT, 780, RIGHT, 1040), ICE, step=30, tall=120, lean=0.02)
    with within(m, front):
        fill(m, outline([*crest, *[(x, y + r.uniform(8, 26)) for x, y in crest[::-1]]]), "#f8fdff")
    fill(m, front, fall(930, 1030, [(0, "#dbe6f4", 0), (1, "#dbe6f4", 0.6)]))
    for _k in range(12):
        x = r.uniform(LEFT, RIGHT)
        boulder(
            m,
            r,
            x,
            1030 + r.uniform(-4, 10),
            r.uniform(20, 74),
            ("#86b8dc", "#b4dcf0", "#eef8fc"),
            tall=0.6,
            light=-1,
        )
    hills(m, [(LEFT, 1032), (300, 1020), (640, 1036), (RIGHT, 1022)], "#c9d6ec")
    p = s.main
    hills(p, [(LEFT, 1068), (280, 1052), (620, 1072), (RIGHT, 1046)], "#e3e9f6")
    fill(p, curve([(560, 1056), (760, 1044), (1000, 1034), (820, 1052)], closed=True), "#cdd8ec")
    snowmobile(p, 868, 1036, 104, "#12203c", "#c8402f", "#35507c")
    plume(p, r, (822, 1036), 130, 34, "#ffffff", 0.95)
    stroke(p, curve([(560, 1056), (690, 1044), (800, 1038)]), "#b4c4e0", 4)
    hills(p, [(LEFT, 1120), (280, 1096), (620, 1110), (900, 1092), (RIGHT, 1080)], "#eef1fa")
    fill(
        p, curve([(330, 1110), (480, 1098), (640, 1106), (500, 1122)], closed=True), "#b4c0de", 0.9
    )
    snowmobile(p, 480, 1104, 330, "#12203c", "#ff6b3d", "#24406c")
    powder = s.mover("powder", "main", Sway((0.006, 0.0015), 3))
    plume(powder, r, (330, 1112), 350, 132, "#dfe6f4", 0.9)
    plume(powder, r, (346, 1114), 300, 88, "#ffffff", 0.98)
    plume(powder, r, (640, 1112), 90, 22, "#ffffff", 0.95)
    n = s.near
    for dy in (0, 20):
        stroke(
            n, curve([(LEFT, 1200 + dy), (200, 1158 + dy), (390, 1116 + dy * 0.5)]), "#b8c6e2", 8
        )
    hills(n, [(LEFT, 1230), (280, 1216), (640, 1190), (RIGHT, 1150)], "#c4d0e8")
    for k in range(9):
        x, y = 40 + k * 126, 1234 - k * 8 + r.uniform(-12, 12)
        fill(
            n,
            curve([(x - 60, y), (x, y - 8), (x + 90, y - 4), (x + 10, y + 6)], closed=True),
            "#dbe3f2",
            0.9,
        )
    hills(n, [(LEFT, 1320), (340, 1364), (700, 1310), (RIGHT, 1290)], "#8a9ecc")
    hills(n, [(LEFT, 1440), (300, 1410), (660, 1470), (RIGHT, 1410)], "#43609c")
    hills(n, [(LEFT, 1560), (340, 1590), (700, 1540), (RIGHT, 1570)], "#1c3262")
    box(
        n,
        LEFT,
        1400,
        RIGHT - LEFT,
        BOTTOM - 1400,
        fall(1400, 1760, [(0, "#0f1f44", 0), (1, "#0d1a38", 0.92)]),
    )
