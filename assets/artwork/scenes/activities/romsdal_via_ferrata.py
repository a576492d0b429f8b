"""The poster of activities/romsdal-via-ferrata."""

from __future__ import annotations

import itertools

from brush import BOTTOM, LEFT, RIGHT, box, curve, disc, fall, outline, rugged, stroke, within
from cliffs import cracks, facets
from houses import house
from land import Rock, birds, drift, heaven, massif, mist, sun, water
from people import person
from sheet import Sheet, Sway, scene


@scene("activities/romsdal-via-ferrata", (0.5, 0.46))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#35345e"), (0.2, "#786890"), (0.36, "#e2a292"), (0.48, "#fbdcb0")])
    sun(s.sky, 190, 700, 64, "#fff0d2", 0.45)
    massif(
        s.far,
        r,
        [
            (-40, 860),
            (60, 800),
            (150, 850),
            (240, 760),
            (310, 650),
            (350, 610),
            (400, 700),
            (470, 800),
            (560, 840),
            (700, 800),
            (1120, 860),
        ],
        1080,
        Rock("#8b83a4", "#e4b6a0", "#fff2e4", "#fbdcb0"),
        snow=740,
        fog=0.5,
        light=-1,
    )
    mist(s.far, 940, 120, "#fde4c4", 0.75)
    m = s.mid
    water(
        m,
        r,
        1070,
        [(0, "#f9d6ac"), (0.08, "#b8a0a4"), (0.26, "#566a88"), (0.6, "#24405e"), (1, "#152f48")],
        "#fdeed6",
        under_sun=190,
        glints=30,
    )
    west = rugged(
        r, [(LEFT, 960), (50, 980), (120, 1040), (190, 1090), (260, 1170), (330, 1200)], 30, 6
    )
    shore = outline([*west, (240, 1230), (LEFT, 1260)])
    facets(
        m,
        r,
        shore,
        (LEFT, 950, 340, 1260),
        ("#3c4666", "#525a76", "#7a7080"),
        step=52,
        tall=74,
        lean=0.3,
    )
    for k in range(16):
        house(
            m,
            150 + k * 11 + r.uniform(-6, 6),
            1212 + r.uniform(-16, 10),
            13,
            7,
            ("#f1ddb6", "#a63a2b", "#e9e2d2")[k % 3],
            "#3a3f54",
            "#ffd98a",
            columns=1,
        )
    fog = s.mover("mist", "mid", Sway((0.04, 0), 22))
    drift(fog, 1150, 130, "#f4cdb4", 0.5)
    p = s.main
    edge = rugged(
        r,
        [
            (840, -20),
            (790, 120),
            (770, 240),
            (700, 350),
            (690, 460),
            (648, 560),
            (642, 680),
            (622, 760),
            (616, 880),
            (600, 960),
            (602, 1060),
            (560, 1160),
            (540, 1300),
            (470, 1420),
            (430, 1600),
            (360, BOTTOM),
        ],
        40,
        5,
    )
    wall = outline([*edge, (1120, BOTTOM), (1120, -20)])
    facets(
        p,
        r,
        wall,
        (360, -40, 1120, BOTTOM),
        ("#2b2b42", "#36354e", "#45425a", "#565066"),
        step=74,
        tall=150,
        lean=-0.14,
    )
    rib = outline(
        [
            *edge,
            *rugged(
                r,
                [
                    (480, BOTTOM),
                    (600, 1560),
                    (660, 1300),
                    (700, 1120),
                    (690, 980),
                    (730, 820),
                    (740, 640),
                    (800, 480),
                    (850, 300),
                    (880, 120),
                    (960, -20),
                ],
                44,
                10,
            ),
        ]
    )
    with within(p, wall):
        facets(
            p,
            r,
            rib,
            (360, -40, 960, BOTTOM),
            ("#8c6468", "#a8786e", "#c4907c", "#dcaa8c"),
            step=54,
            tall=130,
            lean=-0.2,
        )
    cracks(
        p,
        r,
        wall,
        [(800, 540), (900, 300), (880, 800), (1000, 620), (760, 1080), (960, 1000)],
        260,
        "#22223a",
    )
    steel = "#1e202c"

    def brink(y: float) -> float:
        return next(
            x0 + (x1 - x0) * (y - y0) / (y1 - y0)
            for (x0, y0), (x1, y1) in itertools.pairwise(edge)
            if y0 <= y <= y1 and y1 > y0
        )

    for y in (410, 470, 534, 596, 660, 722, 786, 850, 912, 977, 1014, 1080, 1144, 1210, 1276):
        x = brink(y)
        stroke(p, [(x + 16, y), (x - 30, y - 2), (x - 30, y - 12)], steel, 7)
        stroke(p, [(x + 8, y - 3), (x - 26, y - 5)], "#f2dcc4", 2.2, 0.9)
    route = [(brink(y) + 44, float(y)) for y in (330, 500, 650, 790, 940, 1090, 1240)]
    for a, b in itertools.pairwise(route):
        stroke(p, curve([a, ((a[0] + b[0]) / 2 + 7, (a[1] + b[1]) / 2), b]), steel, 5)
    for x, y in route:
        disc(p, x, y, 8, steel)
        disc(p, x - 2, y - 2, 3, "#f2dcc4")
    person(p, 562, 1010, 236, "climb_wall", "#141828", "#ff6b3d", helmet="#f6f3ec", pack="#3a4a6a")
    for hand in ((672, 886), (660, 924)):
        stroke(p, curve([(550, 908), (604, 946), hand]), "#ffc978", 4)
        disc(p, *hand, 6, steel)
    stroke(p, curve([(530, 898), (548, 912), (568, 900)]), "#ffc978", 6)
    person(p, 642, 590, 128, "climb_wall", "#141828", "#4b8a90", helmet="#f6f3ec")
    stroke(p, curve([(634, 532), (666, 552), (702, 530)]), "#ffc978", 2.6)
    flock = s.mover("birds", "main", Sway((0.018, 0.01), 9))
    birds(flock, [(250, 900), (306, 870), (222, 950)], 20, "#33334e")
    n = s.near
    box(
        n,
        LEFT,
        1240,
        RIGHT - LEFT,
        700,
        fall(1240, 1740, [(0, "#111a2e", 0), (1, "#0b1526", 0.95)]),
    )
