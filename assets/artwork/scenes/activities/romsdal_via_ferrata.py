"""The poster of activities/romsdal-via-ferrata."""

from __future__ import annotations

from brush import (
    BOTTOM,
    LEFT,
    RIGHT,
    box,
    curve,
    disc,
    fall,
    fill,
    jag,
    outline,
    rugged,
    stroke,
    within,
)
from land import Rock, birds, heaven, massif, sun, water
from people import person
from sheet import Sheet, scene


@scene("activities/romsdal-via-ferrata", (0.46, 0.47))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#3b3a66"), (0.22, "#7d6c92"), (0.4, "#e0a292"), (0.52, "#f9d6a8")])
    sun(s.sky, 220, 760, 70, "#fff0d2", 0.4)
    massif(
        s.far,
        r,
        [
            (-40, 960),
            (80, 860),
            (170, 950),
            (290, 830),
            (390, 940),
            (500, 880),
            (640, 960),
            (800, 900),
            (1120, 960),
        ],
        1180,
        Rock("#8b83a4", "#dcae9e", "#fdeee2", "#f9d6a8"),
        snow=900,
        fog=0.55,
        light=-1,
    )
    m = s.mid
    water(
        m,
        r,
        1170,
        [(0, "#f6cfa4"), (0.14, "#9a8c9c"), (0.4, "#3a5a78"), (1, "#152f48")],
        "#fdeed6",
        under_sun=220,
        glints=30,
    )
    massif(
        m,
        r,
        [(-40, 1060), (60, 1100), (170, 1190), (240, 1270)],
        1320,
        Rock("#47506e", "#8f7a80", "#fff", "#9a8c9c"),
        light=-1,
    )
    p = s.main
    edge = rugged(
        r,
        [
            (760, -20),
            (700, 160),
            (716, 330),
            (640, 470),
            (655, 640),
            (580, 760),
            (560, 900),
            (590, 1020),
            (520, 1140),
            (500, 1300),
            (420, 1420),
            (380, 1600),
            (300, BOTTOM),
        ],
        50,
        9,
    )
    wall = outline([*edge, (1120, BOTTOM), (1120, -20)])
    fill(p, wall, "#3d3c52")
    with within(p, wall):
        fill(
            p,
            outline([*edge, (520, BOTTOM), *jag(r, (560, BOTTOM), (880, -20), 20, 22)]),
            "#b98a7c",
        )
        for _ in range(52):
            y = r.uniform(-20, 1500)
            x = 760 - (y * 0.2) + r.uniform(-110, 330)
            tall = r.uniform(80, 240)
            tone = (
                r.choice(("#8f6c70", "#d4a48c", "#6d5866", "#a67c74"))
                if x < 800 - y * 0.18
                else r.choice(("#2f3046", "#4d4a5e", "#595268"))
            )
            fill(
                p,
                outline(
                    [
                        *jag(r, (x, y), (x + r.uniform(-30, 40), y + tall), 5, 8),
                        (x + r.uniform(30, 80), y + tall * 0.4),
                    ]
                ),
                tone,
                0.85,
            )
        for _ in range(9):
            a = (r.uniform(640, 1000), r.uniform(100, 1200))
            stroke(
                p,
                jag(r, a, (a[0] + r.uniform(-60, 60), a[1] + r.uniform(120, 260)), 6, 9),
                "#26263a",
                4,
            )
    route = [(760, 360), (716, 560), (680, 720), (640, 880), (620, 1040), (590, 1180), (570, 1330)]
    stroke(p, curve(route), "#20222e", 5)
    for x, y in route:
        disc(p, x, y, 8, "#20222e")
    for k in range(13):
        y = 470 + k * 64
        x = 668 - (y - 470) * 0.16
        stroke(p, [(x - 22, y + 3), (x - 22, y + 10), (x + 22, y + 6), (x + 22, y)], "#20222e", 7)
        stroke(p, [(x - 22, y), (x + 22, y - 3)], "#e8d9cc", 2.5, 0.8)
    person(p, 560, 1012, 210, "climb_wall", "#141828", "#ff6b3d", helmet="#f6f3ec", pack="#22304a")
    stroke(p, curve([(556, 906), (590, 960), (630, 930)]), "#ffc978", 4)
    person(p, 610, 590, 118, "climb_wall", "#141828", "#4b8a90", helmet="#f6f3ec")
    n = s.near
    box(
        n,
        LEFT,
        1280,
        RIGHT - LEFT,
        660,
        fall(1280, 1740, [(0, "#111a2e", 0), (1, "#0b1526", 0.95)]),
    )
    birds(n, [(200, 1000), (262, 968), (170, 1060)], 20, "#33334e")
