"""The poster of activities/geiranger-sightseeing."""

from __future__ import annotations

from boats import cruiser
from brush import BOTTOM, LEFT, RIGHT, box, curve, fall, fill, jag, outline, rugged, stroke, within
from land import Rock, cloud, heaven, massif, ribbon, waterfall
from people import person
from sheet import Sheet, scene


@scene("activities/geiranger-sightseeing", (0.5, 0.49))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#6a8f9c"), (0.22, "#b4cfc8"), (0.38, "#f6eccc")])
    cloud(s.sky, 300, 330, 380, "#fdfaf0", 0.7)
    massif(
        s.far,
        r,
        [
            (-40, 700),
            (120, 600),
            (260, 720),
            (400, 660),
            (520, 740),
            (680, 640),
            (820, 560),
            (960, 660),
            (1120, 600),
        ],
        980,
        Rock("#7fa09c", "#c0c8a8", "#ffffff", "#f6eccc"),
        snow=650,
        fog=0.5,
        light=-1,
    )
    m = s.mid
    box(
        m,
        LEFT,
        900,
        RIGHT - LEFT,
        1100,
        fall(
            900,
            1700,
            [(0, "#b4dccc", 1), (0.25, "#3fa8a4", 1), (0.7, "#1c7480", 1), (1, "#0f4456", 1)],
        ),
    )
    massif(
        m,
        r,
        [(-40, 740), (100, 760), (220, 820), (340, 870), (440, 930), (540, 1010)],
        1016,
        Rock("#456f60", "#7f9f68", "#fff", "#d4dfb8"),
        light=1,
        fog=0.3,
    )
    massif(
        m,
        r,
        [(520, 1010), (640, 900), (780, 780), (900, 700), (1120, 660)],
        1110,
        Rock("#3d6a60", "#86a468", "#fff", "#d4dfb8"),
        light=-1,
        fog=0.25,
    )
    fill(m, outline([(500, 1010), (640, 1100), (1120, 1230), (1120, 1060), (640, 1000)]), "#3d6a60")
    massif(
        m,
        r,
        [(-40, 900), (70, 960), (160, 1060), (260, 1150), (300, 1260), (250, 1400), (330, 1520)],
        BOTTOM,
        Rock("#2a5448", "#557f52", "#fff", "#2a5448"),
        light=1,
        detail=1.5,
    )
    waterfall(m, r, (930, 706), (905, 1090), 18)
    p = s.main
    trail = [(452, 1180), (560, 1184), (640, 1160), (640, 1116), (580, 1080), (545, 1040)]
    ribbon(p, trail, [46, 40, 30, 20, 12, 4], "#ffffff", 0.4)
    ribbon(p, trail, [14, 11, 9, 7, 4, 2], "#ffffff", 0.95)
    stroke(p, curve([(352, 1182), (430, 1206), (560, 1236)]), "#ffffff", 5, 0.7)
    stroke(p, curve([(352, 1178), (430, 1160), (540, 1146)]), "#ffffff", 4, 0.6)
    cruiser(p, 420, 1180, 170, "#12303f", "#fbf9f2", "#1d4a60", "#ff6b3d", flip=True)
    n = s.near
    ledge = rugged(
        r,
        [
            (1120, 1010),
            (960, 1034),
            (800, 1040),
            (738, 1058),
            (752, 1110),
            (800, 1170),
            (830, 1290),
            (900, 1420),
            (940, 1560),
            (880, 1700),
            (860, BOTTOM),
        ],
        40,
        6,
    )
    rock = outline([*ledge, (1120, BOTTOM)])
    fill(n, rock, "#26403c")
    with within(n, rock):
        fill(
            n,
            outline(
                [(1120, 1000), (960, 1026), (738, 1050), (760, 1074), (960, 1064), (1120, 1052)]
            ),
            "#a4ac84",
        )
        for k in range(9):
            y = 1090 + k * 60
            x = 780 + k * 18
            fill(
                n,
                outline([*jag(r, (x, y), (x + 60, y + 190), 5, 7), (x + 110, y + 60)]),
                r.choice(("#3c5c50", "#1b302e", "#4a6a58")),
            )
    person(n, 826, 1042, 128, "point", "#0e1f24", "#ff6b3d", flip=True)
    person(n, 904, 1036, 122, "stand", "#0e1f24")
    massif(
        n,
        r,
        [(LEFT, 1560), (180, 1520), (400, 1620), (660, 1700), (900, 1660), (RIGHT, 1600)],
        BOTTOM,
        Rock("#0c2422", "#163630", "#fff", "#0c2422"),
    )
    box(
        n,
        LEFT,
        1380,
        RIGHT - LEFT,
        560,
        fall(1380, 1760, [(0, "#0a2228", 0), (1, "#0a1f26", 0.92)]),
    )
