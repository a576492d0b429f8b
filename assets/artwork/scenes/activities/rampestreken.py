"""The poster of activities/rampestreken."""

from __future__ import annotations

from brush import BOTTOM, LEFT, RIGHT, box, curve, fall, fill, outline, stroke
from houses import house
from land import Rock, birds, cloud, heaven, massif, water
from people import person
from sheet import Sheet, scene


@scene("activities/rampestreken", (0.5, 0.46))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#3a6ea0"), (0.26, "#8fb9d4"), (0.48, "#e9f0e6")])
    cloud(s.sky, 300, 380, 460, "#fafcf6", 0.8)
    cloud(s.sky, 860, 270, 300, "#fafcf6", 0.6)
    massif(
        s.far,
        r,
        [
            (-40, 880),
            (90, 770),
            (190, 860),
            (310, 740),
            (430, 850),
            (560, 790),
            (700, 880),
            (840, 800),
            (980, 870),
            (1120, 810),
        ],
        1150,
        Rock("#7da0b8", "#b4cad0", "#ffffff", "#e9f0e6"),
        snow=830,
        fog=0.5,
        light=1,
    )
    m = s.mid
    water(
        m,
        r,
        1120,
        [(0, "#d6e6e2"), (0.1, "#6fa6b8"), (0.35, "#2a6c88"), (1, "#0e3248")],
        "#ffffff",
        glints=24,
    )
    massif(
        m,
        r,
        [(760, 1180), (880, 1060), (1000, 980), (1120, 940)],
        1240,
        Rock("#3f6a70", "#6f9070", "#fff", "#a9c4bc"),
        light=-1,
        fog=0.2,
    )
    fill(
        m,
        curve(
            [
                (520, 1260),
                (660, 1224),
                (860, 1226),
                (1130, 1250),
                (1130, 1350),
                (860, 1370),
                (640, 1330),
            ],
            closed=True,
        ),
        "#7f9f5c",
    )
    walls = ("#f6f3ec", "#a63a2b", "#d9a441", "#f1ddb6")
    for k in range(22):
        x, y = 590 + (k * 53) % 470, 1256 + (k * 29) % 80
        house(m, x, y, 26, 15, walls[k % 4], "#4c5663", "#33506a", columns=1, gable=bool(k % 2))
    p = s.main
    massif(
        p,
        r,
        [(-40, 880), (80, 930), (190, 1010), (260, 1110), (350, 1260), (470, 1430), (540, 1600)],
        BOTTOM,
        Rock("#2a4640", "#56784c", "#fff", "#2a4640"),
        light=1,
        detail=1.6,
    )
    fill(p, outline([(120, 1000), (800, 948), (800, 964), (130, 1024)]), "#7d4630")
    fill(p, outline([(130, 1022), (800, 963), (800, 972), (140, 1044)]), "#4c2a1e")
    for a, b in (((210, 1034), (420, 1000)), ((260, 1120), (560, 990))):
        stroke(p, [a, b], "#4c2a1e", 11)
    for k in range(13):
        x = 190 + k * 50
        y = 996 - (x - 120) * 0.0765
        stroke(p, [(x, y), (x, y - 66)], "#2b2f34", 4)
    for dy in (66, 44, 22):
        stroke(p, [(176, 992 - dy), (796, 948 - dy)], "#2b2f34", 4 if dy == 66 else 2.5)
    stroke(p, [(796, 950), (796, 880)], "#2b2f34", 6)
    person(p, 736, 954, 136, "cheer", "#0d1c26", "#ff6b3d")
    person(p, 420, 978, 132, "walk", "#0d1c26", "#12303f", pack="#c79a3b")
    birds(p, [(880, 760), (930, 736), (860, 810)], 18, "#2c4a5c")
    n = s.near
    massif(
        n,
        r,
        [(LEFT, 1340), (160, 1420), (380, 1560), (620, 1660), (RIGHT, 1700)],
        BOTTOM,
        Rock("#0d2626", "#173a34", "#fff", "#0d2626"),
        light=1,
    )
    box(
        n,
        LEFT,
        1420,
        RIGHT - LEFT,
        520,
        fall(1420, 1740, [(0, "#0b1f26", 0), (1, "#0b1f26", 0.92)]),
    )
