"""The poster of locations/alesund."""

from __future__ import annotations

from brush import LEFT, RIGHT, at, box, fall, fill, mix, stroke, trace
from houses import house
from land import Rock, heaven, hills, massif, sun, water
from people import person
from sheet import Sheet, scene
from woods import pines


@scene("locations/alesund", (0.5, 0.55))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#5f93a8"), (0.26, "#a9c6c4"), (0.44, "#f7e7ce")])
    sun(s.sky, 800, 560, 70, "#fff6e0", 0.4)
    massif(
        s.far,
        r,
        [
            (-40, 760),
            (70, 690),
            (150, 770),
            (260, 650),
            (350, 750),
            (440, 700),
            (540, 780),
            (660, 660),
            (760, 760),
            (860, 690),
            (950, 770),
            (1120, 680),
        ],
        1010,
        Rock("#8fa6b4", "#c9cfcb", "#ffffff", "#f7e7ce"),
        snow=760,
        fog=0.5,
        light=1,
    )
    p = s.mid
    hills(
        p,
        [(LEFT, 960), (140, 880), (330, 800), (520, 770), (700, 820), (880, 920), (RIGHT, 980)],
        "#55796a",
        1120,
    )
    pines(
        p,
        r,
        lambda x: 985 - 205 * max(0.0, 1 - abs(x - 500) / 560),
        "#44685c",
        (60, 940),
        (18, 44),
        15,
    )
    colours = (
        "#f1ddb6",
        "#d98f7f",
        "#9fc2b1",
        "#f6f3ec",
        "#e3b36a",
        "#b9c9d6",
        "#c97a68",
        "#e8d2c0",
    )
    x = -30.0
    k = 0
    while x < RIGHT:
        w, h = r.uniform(56, 84), r.uniform(80, 128)
        house(
            p,
            x,
            1095,
            w,
            h,
            mix(colours[k * 3 % 8], "#c9cfcb", 0.35),
            "#6c7a84",
            "#5d6d78",
            rows=3,
            columns=2,
            gable=bool(k % 3),
        )
        x += w + 1
        k += 1
    m = s.main
    quay = 1150
    x, k = -34.0, 0
    fronts = []
    while x < RIGHT:
        w, h = r.uniform(96, 138), r.uniform(150, 232)
        fronts.append((x, w, h, colours[(k * 5 + 1) % 8], k))
        x += w + 2
        k += 1
    water(
        m,
        r,
        quay + 16,
        [(0, "#7fa9ae"), (0.16, "#2e6c8a"), (0.55, "#16415a"), (1, "#0b2436")],
        "#f7e7ce",
        glints=16,
        alpha=0.6,
    )
    for x, w, h, colour, k in fronts:
        roof = "#4c5663" if k % 2 else "#5a4a4a"
        for j in range(9):
            y = quay + 26 + j * h * 0.095
            shift = r.uniform(-9, 9)
            box(m, x + shift, y, w, h * 0.052, mix(colour, "#2e6c8a", 0.3 + j * 0.06), 0.75, 3)
        house(
            m,
            x,
            quay,
            w,
            h,
            colour,
            roof,
            "#33506a",
            rows=4 if h > 190 else 3,
            columns=3,
            gable=k % 3 != 1,
        )
        if k % 3 == 1:
            tw = w * 0.34
            box(m, x - 4, quay - h - 44, tw, h + 44, mix(colour, "#ffffff", 0.25))
            for j in range(4):
                box(m, x + tw * 0.28, quay - h - 30 + j * 52, tw * 0.3, 28, "#33506a")
            fill(
                m,
                trace(
                    f"M{x - 10} {quay - h - 42} C{x + 2} {quay - h - 66} {x + tw / 2 - 6} {quay - h - 80} {x - 4 + tw / 2} {quay - h - 138} C{x + tw / 2 + 2} {quay - h - 80} {x + tw - 6} {quay - h - 66} {x + tw + 4} {quay - h - 42} Z"
                ),
                "#3f6a62",
            )
    box(m, LEFT, quay, RIGHT - LEFT, 18, "#5d5a58")
    box(m, LEFT, quay + 14, RIGHT - LEFT, 9, "#2c3a44")
    for x in range(20, 1080, 118):
        person(m, x + r.uniform(-30, 30), quay + 1, 34, r.choice(("stand", "walk")), "#1d2b38")
    n = s.near
    with at(n, 470, 1330, 1.5):
        fill(
            n,
            trace(
                "M-112 -40 C-60 -30 40 -30 92 -44 C96 -22 84 0 70 6 L-82 6 C-98 -4 -108 -20 -112 -40 Z"
            ),
            "#b5322b",
        )
        fill(
            n,
            trace("M-112 -40 C-60 -30 40 -30 92 -44 L90 -34 C40 -22 -60 -22 -109 -31 Z"),
            "#f6f3ec",
        )
        box(n, -74, -84, 56, 52, "#f6f3ec", r=4)
        box(n, -66, -76, 16, 16, "#33506a")
        box(n, -42, -76, 16, 16, "#33506a")
        fill(n, [(-82, -84), (-76, -94), (-14, -94), (-10, -84)], "#12303f")
        stroke(n, [(14, -34), (14, -128)], "#12303f", 4)
        stroke(n, [(14, -124), (82, -48)], "#12303f", 2.5)
        stroke(n, [(14, -124), (-46, -94)], "#12303f", 2.5)
        person(n, 48, -34, 54, "stand", "#0b1b28", "#ffc978")
    for k in range(6):
        box(
            n,
            300 + r.uniform(-30, 30),
            1344 + k * 12,
            340 - k * 34,
            5,
            "#f7e7ce",
            0.5 - k * 0.06,
            2,
        )
    box(
        n,
        LEFT,
        1400,
        RIGHT - LEFT,
        540,
        fall(1400, 1900, [(0, "#0b2436", 0), (0.7, "#0b1b28", 0.9), (1, "#0b1b28", 1)]),
    )
