"""The poster of activities/romsdal-gondola."""

from __future__ import annotations

from brush import BOTTOM, LEFT, box, curve, fill, outline, stroke
from flying import gondola
from houses import church, house
from land import Rock, heaven, massif, sun, water
from people import person
from sheet import Sheet, scene
from woods import foreground


@scene("activities/romsdal-gondola", (0.5, 0.51))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#275a78"), (0.24, "#7f9fae"), (0.4, "#f0b890"), (0.5, "#fbdfb4")])
    sun(s.sky, 240, 740, 60, "#fff3d6", 0.4)
    massif(
        s.far,
        r,
        [
            (-40, 860),
            (120, 790),
            (280, 870),
            (430, 780),
            (560, 850),
            (690, 760),
            (850, 870),
            (1120, 800),
        ],
        1160,
        Rock("#7f94a6", "#d6b198", "#fdf0e0", "#fbdfb4"),
        snow=830,
        fog=0.5,
        light=-1,
    )
    m = s.mid
    water(
        m,
        r,
        1110,
        [(0, "#f3c9a0"), (0.1, "#7d9aa2"), (0.4, "#236a7c"), (1, "#0d3042")],
        "#fdeed4",
        under_sun=240,
        glints=30,
    )
    massif(
        m,
        r,
        [(-40, 1010), (90, 1060), (230, 1130), (330, 1180)],
        1230,
        Rock("#35565c", "#6f7a6a", "#fff", "#a99c8c"),
        light=1,
    )
    fill(
        m,
        curve(
            [(300, 1230), (470, 1200), (660, 1206), (760, 1230), (640, 1262), (420, 1266)],
            closed=True,
        ),
        "#6f8a58",
    )
    walls = ("#f6f3ec", "#a63a2b", "#d9a441", "#f1ddb6")
    for k in range(11):
        house(
            m,
            350 + k * 34,
            1234 + (k * 5) % 14,
            24,
            14,
            walls[k % 4],
            "#4c5663",
            "#ffe2a8",
            columns=1,
            gable=bool(k % 2),
        )
    church(m, 560, 1222, 34, "#f6f3ec", "#7a3b30")
    p = s.main
    massif(
        p,
        r,
        [(560, 1480), (680, 1330), (800, 1150), (900, 960), (970, 850), (1040, 810), (1120, 800)],
        BOTTOM,
        Rock("#2c4a48", "#5d7a52", "#fff", "#2c4a48"),
        light=-1,
        detail=1.5,
    )
    fill(p, outline([(940, 846), (964, 790), (1130, 776), (1130, 846)]), "#7a5a44")
    box(p, 968, 806, 160, 26, "#ffdc9a")
    fill(p, outline([(920, 792), (1130, 752), (1130, 774), (926, 804)]), "#3a3230")
    for dy, tone in ((0, "#1a2c38"), (16, "#1a2c38")):
        stroke(
            p,
            curve([(LEFT, 1010 + dy), (300, 912 + dy), (640, 840 + dy), (960, 786 + dy)]),
            tone,
            4,
        )
    gondola(p, 430, 884, 236, "#c8402f", "#16242e", "#ffe6b8")
    gondola(p, 836, 812, 62, "#ffc978", "#16242e", "#ffe6b8", 0)
    for x, pose in ((1000, "stand"), (1026, "cheer")):
        person(p, x, 860, 46, pose, "#0b1b28")
    n = s.near
    foreground(n, r, "#0b222c", 1600, trees="left", tall=(180, 360))
