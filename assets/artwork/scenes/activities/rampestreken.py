"""The poster of activities/rampestreken."""

from __future__ import annotations

from brush import BOTTOM, LEFT, RIGHT, at, box, curve, fall, fill, outline, rugged, stroke, trace
from cliffs import facets
from houses import church, house
from land import Rock, birds, cloud, drift, heaven, massif, mist, ribbon, water
from people import person
from sheet import Sheet, Sway, scene
from woods import pines


@scene("activities/rampestreken", (0.54, 0.46))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#2f649a"), (0.24, "#86b4d4"), (0.44, "#eaf1e8")])
    cloud(s.sky, 760, 300, 480, "#fafcf6", 0.85)
    cloud(s.sky, 260, 440, 280, "#fafcf6", 0.65)
    massif(
        s.far,
        r,
        [
            (-40, 700),
            (90, 660),
            (180, 720),
            (300, 680),
            (420, 760),
            (520, 640),
            (590, 500),
            (630, 450),
            (670, 540),
            (740, 660),
            (850, 620),
            (930, 700),
            (1020, 640),
            (1120, 690),
        ],
        1010,
        Rock("#82a4bc", "#bccfd4", "#ffffff", "#eaf1e8"),
        snow=650,
        fog=0.45,
        light=1,
        rough=1.2,
    )
    mist(s.far, 850, 140, "#f2f6ee", 0.75)
    m = s.mid
    water(
        m,
        r,
        1000,
        [(0, "#dcebe4"), (0.08, "#86b8c4"), (0.26, "#387c98"), (0.6, "#1c5068"), (1, "#0e3248")],
        "#ffffff",
        glints=26,
    )
    spur = rugged(
        r, [(720, 1012), (800, 960), (880, 880), (960, 840), (1040, 760), (1120, 730)], 34, 6
    )
    east = outline([*spur, (1120, 1080), (900, 1050)])
    facets(
        m,
        r,
        east,
        (720, 720, 1120, 1080),
        ("#456f72", "#57867a", "#739a7c", "#8eae84"),
        step=54,
        tall=84,
        lean=-0.3,
    )
    fill(m, east, fall(860, 1080, [(0, "#d4e4d4", 0), (1, "#d4e4d4", 0.55)]))
    delta = curve(
        [
            (1130, 1040),
            (900, 1044),
            (740, 1062),
            (640, 1096),
            (600, 1130),
            (660, 1150),
            (800, 1160),
            (960, 1200),
            (1130, 1230),
        ],
        closed=True,
        tension=0.7,
    )
    fill(m, delta, "#8fae68")
    fill(
        m,
        curve(
            [
                (1130, 1056),
                (960, 1060),
                (820, 1080),
                (760, 1110),
                (840, 1122),
                (980, 1140),
                (1130, 1150),
            ],
            closed=True,
            tension=0.7,
        ),
        "#a6bf78",
    )
    ribbon(
        m,
        [(1130, 1090), (1030, 1096), (950, 1112), (970, 1136), (900, 1160), (860, 1196)],
        [8, 11, 15, 20, 26, 32],
        "#7fbcc4",
    )
    walls = ("#f6f3ec", "#a63a2b", "#d9a441", "#f1ddb6", "#e9e2d2", "#7f9aa4")
    spots = sorted((r.uniform(1068, 1150), r.uniform(0, 1)) for _ in range(44))
    for k, (y, t) in enumerate(spots):
        x = 690 + t * 390 - abs(y - 1108) * 0.3
        if abs(x - 940) < 40 and y > 1090:
            continue
        w = 13 + (y - 1060) * 0.13
        house(
            m,
            x,
            y,
            w,
            w * 0.55,
            walls[k % 6],
            ("#4c5663", "#5c4a44")[k % 2],
            "#33506a",
            columns=1,
            gable=bool(k % 2),
        )
    church(m, 806, 1096, 30, "#f6f3ec", "#4c5663")
    with at(m, 560, 1118):
        fill(m, trace("M-44 -6 L44 -6 L52 -14 C48 0 40 6 30 6 L-40 6 Z"), "#f6f3ec")
        fill(
            m,
            trace("M-36 -6 L-32 -20 L26 -20 L34 -6 Z M-24 -20 L-20 -30 L16 -30 L20 -20 Z"),
            "#e9eef0",
        )
        box(m, -30, -16, 56, 4, "#33506a")
        box(m, -90, 8, 150, 3, "#ffffff", 0.7)
    fog = s.mover("mist", "mid", Sway((0.03, 0), 24))
    drift(fog, 950, 90, "#f4f8f2", 0.6)
    p = s.main
    line = rugged(
        r,
        [
            (LEFT, 720),
            (40, 760),
            (90, 850),
            (150, 905),
            (240, 940),
            (280, 1030),
            (320, 1140),
            (420, 1250),
            (470, 1400),
            (560, 1520),
            (620, 1700),
        ],
        40,
        7,
    )
    slope = outline([*line, (620, BOTTOM), (LEFT, BOTTOM)])
    facets(
        p,
        r,
        slope,
        (LEFT, 710, 640, BOTTOM),
        ("#213e3a", "#2f544a", "#44704f", "#628c56"),
        step=80,
        tall=120,
        lean=0.28,
    )
    fill(
        p,
        outline(
            [
                *rugged(r, [(LEFT, 720), (40, 760), (90, 850), (150, 905), (240, 940)], 30, 4),
                (200, 966),
                (110, 930),
                (50, 850),
                (LEFT, 800),
            ]
        ),
        "#86a862",
    )
    pines(p, r, lambda x: 1140 + (x - 60) * 0.55, "#1b3a34", (LEFT, 330), (50, 100), 26)
    corten, rust, iron = "#9c5632", "#5c2f1e", "#2b2f34"
    fill(p, outline([(120, 930), (806, 872), (806, 886), (126, 956)]), corten)
    fill(p, outline([(126, 956), (806, 886), (806, 894), (130, 968)]), rust)
    stroke(p, [(230, 1010), (800, 896)], rust, 8)
    for k in range(7):
        x = 250 + k * 80
        t = (x - 230) / 570
        low = 1010 - 114 * t
        top = 962 - (x - 126) * 0.104
        if low - top > 6:
            stroke(p, [(x, top), (x + 34, low - 8)], rust, 5)
            stroke(p, [(x + 34, low - 8), (x + 80, top - 8)], rust, 5)
    for x0, y0 in ((200, 1030), (250, 1060)):
        stroke(p, [(x0, y0), (x0 + 96, 976)], rust, 13)
    for k in range(14):
        x = 160 + k * 49
        y = 930 - (x - 120) * 0.0845
        stroke(p, [(x, y), (x, y - 62)], iron, 3.6)
    for dy in (62, 42, 22):
        stroke(p, [(150, 928 - dy), (804, 873 - dy)], iron, 4.4 if dy == 62 else 2.2)
    stroke(p, [(804, 874), (804, 810)], iron, 5)
    person(p, 746, 879, 142, "cheer", "#0d1c26", "#ff6b3d")
    person(p, 560, 894, 136, "film", "#0d1c26", "#34506a")
    person(p, 330, 912, 138, "walk", "#0d1c26", "#12303f", pack="#c79a3b")
    flock = s.mover("birds", "main", Sway((0.016, 0.008), 9))
    birds(flock, [(900, 640), (948, 612), (870, 690)], 20, "#2c4a5c")
    n = s.near
    edge = rugged(
        r,
        [
            (LEFT, 1270),
            (100, 1330),
            (240, 1390),
            (420, 1530),
            (640, 1640),
            (860, 1700),
            (RIGHT, 1690),
        ],
        40,
        6,
    )
    facets(
        n,
        r,
        outline([*edge, (RIGHT, BOTTOM), (LEFT, BOTTOM)]),
        (LEFT, 1260, RIGHT, BOTTOM),
        ("#0b2424", "#10302c", "#173a34"),
        step=90,
        tall=120,
        lean=0.3,
    )
    box(
        n, LEFT, 1400, RIGHT - LEFT, 540, fall(1400, 1760, [(0, "#0b1f26", 0), (1, "#0b1f26", 0.9)])
    )
