"""The poster of stunts/preikestolen-cliffhanger."""

from __future__ import annotations

from boats import cruiser
from brush import BOTTOM, LEFT, RIGHT, box, fall, fill, jag, outline, rugged, stroke, within
from land import Rock, birds, heaven, massif, sun, water
from people import person
from sheet import Sheet, Travel, scene


@scene("stunts/preikestolen-cliffhanger", (0.5, 0.432))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#0f2338"), (0.25, "#2f587c"), (0.45, "#8db2c4"), (0.56, "#e9dccb")])
    sun(s.sky, 250, 560, 58, "#fdf5e6", 0.2)
    massif(
        s.far,
        r,
        [
            (-40, 1010),
            (100, 930),
            (220, 1000),
            (360, 900),
            (500, 990),
            (640, 930),
            (800, 1000),
            (1120, 960),
        ],
        1200,
        Rock("#7793aa", "#b4c0c6", "#f6f3ec", "#dfe0d8"),
        light=-1,
        fog=0.6,
        snow=950,
    )
    p = s.mid
    water(
        p,
        r,
        1190,
        [(0, "#c9d6d6"), (0.12, "#6f9ab0"), (0.4, "#235a7c"), (1, "#0c2c46")],
        "#eef4f0",
        under_sun=250,
        glints=26,
    )
    spur = s.layer("spur", "mid")
    massif(
        spur,
        r,
        [(-40, 960), (70, 1030), (180, 1150), (280, 1260), (330, 1340)],
        1400,
        Rock("#2c4f6c", "#5f7f92", "#fff", "#7fa0b4"),
        light=1,
        fog=0.3,
        detail=1.4,
    )
    boat = s.mover("boat", "mid", Travel((-0.3, 0.012), (0.36, -0.014), 40))
    cruiser(boat, 452, 1250, 54, "#f6f3ec", "#f6f3ec", "#2a4058", "#dfe6e6")
    for k in range(3):
        stroke(
            boat, [(392 - k * 22, 1256 + k * 6), (440 - k * 6, 1255 + k * 6)], "#eef4f0", 2.5, 0.7
        )
    m = s.main
    edge = rugged(
        r,
        [
            (1120, 742),
            (900, 752),
            (720, 748),
            (600, 756),
            (560, 766),
            (556, 790),
            (590, 830),
            (640, 880),
            (668, 980),
            (720, 1060),
            (708, 1180),
            (764, 1300),
            (742, 1440),
            (800, 1600),
            (780, BOTTOM),
        ],
        46,
        7,
    )
    cliff = outline([*edge, (1120, BOTTOM)])
    fill(m, cliff, "#26303e")
    with within(m, cliff):
        fill(m, outline([*edge[5:], *jag(r, (880, BOTTOM), (740, 800), 16, 14)]), "#8a8f98")
        for y in range(830, 1800, 64):
            x = 640 + (y - 830) * 0.17
            fill(
                m,
                outline(
                    [
                        *jag(
                            r,
                            (x + r.uniform(-10, 40), y),
                            (x + r.uniform(60, 110), y + r.uniform(110, 220)),
                            5,
                            7,
                        ),
                        (x + r.uniform(90, 130), y + 40),
                    ]
                ),
                r.choice(("#6d737e", "#a9a8a6", "#4a5260")),
                0.9,
            )
        for x in (790, 860, 930, 1010):
            fill(
                m,
                outline(
                    [
                        *jag(r, (x, 780), (x + r.uniform(-20, 30), 1500), 12, 10),
                        *jag(r, (x + 40, 1400), (x + 24, 800), 10, 10),
                    ]
                ),
                r.choice(("#1c2531", "#323e4d")),
            )
        fill(
            m,
            outline(
                [
                    (1120, 740),
                    (900, 750),
                    (720, 746),
                    (600, 754),
                    (556, 766),
                    (600, 782),
                    (760, 776),
                    (1120, 770),
                ]
            ),
            "#c9c2b4",
        )
    person(m, 588, 956, 176, "hang", "#0d1826", "#ff6b3d")
    person(m, 700, 750, 178, "reach_down", "#0d1826", "#1d2f44", flip=True)
    for x, y in ((530, 990), (512, 1046), (540, 1110)):
        fill(
            m,
            rugged(r, [(x, y), (x + 12, y - 8), (x + 18, y + 6), (x + 6, y + 12), (x, y)], 10, 1),
            "#4a5260",
        )
    n = s.near
    box(
        n,
        LEFT,
        1260,
        RIGHT - LEFT,
        680,
        fall(1260, 1740, [(0, "#0b1b2a", 0), (1, "#0b1b28", 0.95)]),
    )
    birds(n, [(240, 800), (300, 770), (330, 824)], 22, "#20374c")
