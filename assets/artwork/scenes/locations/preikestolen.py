"""The poster of locations/preikestolen."""

from __future__ import annotations

import random

from boats import cruiser
from brush import BOTTOM, LEFT, RIGHT, box, fall, fill, jag, outline, rugged, stroke, within
from land import Rock, birds, heaven, massif, streak, sun, water
from people import person
from PySide6.QtGui import QPainter
from sheet import Sheet, Travel, scene


@scene("locations/preikestolen", (0.44, 0.462))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#31537a"), (0.24, "#7f8fae"), (0.38, "#e0ab9c"), (0.5, "#f6cf9c")])
    sun(s.sky, 850, 770, 84, "#fff0d0", 0.45)
    massif(
        s.far,
        r,
        [(300, 960), (460, 900), (620, 940), (760, 880), (880, 930), (1000, 870), (1120, 900)],
        1040,
        Rock("#97a0ba", "#dcb7a8", "#ffffff", "#f6cf9c"),
        light=-1,
        fog=0.6,
    )
    water(
        s.far,
        r,
        1035,
        [(0, "#f0c09a"), (0.12, "#9a9fb0"), (0.4, "#3a6a8a"), (1, "#123a54")],
        "#fbe3c4",
        under_sun=850,
        glints=30,
    )
    massif(
        s.mid,
        r,
        [(640, 1130), (740, 1000), (840, 860), (930, 800), (1120, 740)],
        1180,
        Rock("#54708a", "#a08e94", "#ffffff", "#d8b3a6"),
        light=-1,
        fog=0.35,
    )
    massif(
        s.mid,
        r,
        [(700, 1420), (790, 1270), (880, 1090), (980, 980), (1120, 930)],
        1520,
        Rock("#2c4a64", "#6b6a7e", "#ffffff", "#6a7f96"),
        light=-1,
        fog=0.3,
        detail=1.3,
    )
    boat = s.mover("boat", "far", Travel((-0.075, 0.03), (0.1, -0.02), 28))
    cruiser(boat, 712, 1252, 46, "#f6f3ec", "#f6f3ec", "#2a4058", "#f6cf9c")
    p = s.main
    hillside(p, r)
    slab(p, r)
    for x, y, h, pose, coat, flip in (
        (74, 732, 54, "walk", None, False),
        (250, 861, 64, "stand", None, False),
        (292, 860, 62, "stand", "#5b6b86", True),
        (398, 860, 64, "point", None, False),
        (438, 859, 60, "stand", "#ff6b3d", False),
        (548, 858, 64, "walk", None, True),
    ):
        person(p, x, y, h, pose, "#1c2030", coat, flip=flip)
    person(p, 648, 852, 64, "sit", "#1c2030")
    birds(p, [(790, 700), (850, 672), (880, 726)], 17, "#3a4860")
    n = s.near
    box(
        n,
        LEFT,
        1240,
        RIGHT - LEFT,
        700,
        fall(1240, 1760, [(0, "#0f2236", 0), (1, "#0b1b28", 0.94)]),
    )


def hillside(p: QPainter, r: random.Random) -> None:
    """Draw the mountain behind, from which a deep crack parts the slab."""
    crest = [(-40, 672), (50, 716), (104, 762), (150, 790), (186, 842), (206, 884)]
    rim = rugged(r, crest, 26, 4)
    body = outline([*rim, (206, 1000), (190, BOTTOM), (-40, BOTTOM)])
    fill(p, body, "#413f4c")
    with within(p, body):
        fill(
            p, outline([*rim, (176, 872), (140, 812), (96, 786), (40, 744), (-40, 706)]), "#d9a88c"
        )
        fill(p, outline([(-40, 720), (40, 764), (86, 806), (60, 826), (-40, 790)]), "#6f7350")
        for x, y, tall in ((-20, 830, 500), (46, 860, 620), (110, 860, 460), (160, 900, 700)):
            fill(
                p,
                outline(
                    [
                        *jag(r, (x, y), (x + 16, y + tall), 8, 7),
                        (x + 40, y + tall * 0.7),
                        (x + 30, y + 30),
                    ]
                ),
                "#53505e",
                0.9,
            )


def slab(p: QPainter, r: random.Random) -> None:
    """Draw the lectern: a square block of pale granite, its right face in the evening sun."""
    side = [
        (668, 852),
        (674, 874),
        (664, 1010),
        (672, 1160),
        (656, 1300),
        (664, 1450),
        (646, 1600),
        (655, BOTTOM),
    ]
    edge = rugged(r, side, 70, 3)
    rim = rugged(r, [(222, 858), (372, 853), (520, 858), (668, 852)], 70, 1.5)
    body = outline([*rim, *edge[1:], (236, BOTTOM), (226, 1300), (230, 1000)])
    fill(p, body, "#6d6b70")
    with within(p, body):
        tones = ("#7b787c", "#646169", "#848081", "#58565f", "#716e74", "#66636b")
        x, k = 216.0, 0
        while x < 560:
            w = (74, 52, 96, 60, 84, 48)[k % 6]
            y, row = 880.0, 0
            while y < 1900:
                tall = r.uniform(120, 300)
                block = [
                    (x, y),
                    (x + w, y - r.uniform(-6, 6)),
                    *jag(r, (x + w, y), (x + w, y + tall), 4, 3),
                    (x, y + tall),
                ]
                fill(p, outline(block), tones[(k * 2 + row * 3 + (row > 1)) % 6])
                if r.random() < 0.55:
                    fill(
                        p,
                        outline(
                            [
                                (x + 3, y + 2),
                                (x + w - 2, y - 3),
                                (x + w - 4, y + 9),
                                (x + 5, y + 12),
                            ]
                        ),
                        "#9a938f",
                        0.8,
                    )
                y, row = y + tall, row + 1
            crack = jag(r, (x, 884), (x + r.uniform(-8, 8), BOTTOM), 14, 4)
            stroke(p, crack, "#3a3843", r.uniform(3, 7))
            x, k = x + w, k + 1
        corner = jag(r, (560, 876), (532, BOTTOM), 14, 7)
        fill(p, outline([*corner, (700, BOTTOM), (700, 840), (566, 866)]), "#d3a486")
        for y0, tall, x0, w, tone in (
            (890, 300, 584, 30, "#b98a74"),
            (930, 420, 640, 22, "#e8c09c"),
            (1090, 420, 604, 40, "#b0826e"),
            (1230, 380, 560, 34, "#c2937c"),
            (1330, 420, 630, 28, "#a87f6c"),
            (900, 200, 622, 16, "#c2937c"),
        ):
            streak(p, r, (x0, y0), tall, w, tone)
        lid = [(676, 872), (562, 882), (400, 886), (222, 880)]
        fill(p, outline([*rim, *lid]), "#f4d3ae")
        fill(p, outline([(562, 882), (676, 872), (676, 884), (562, 898)]), "#a87f6c")
    gap = [
        (203, 886),
        (221, 880),
        (232, 1000),
        (226, 1300),
        (236, BOTTOM),
        (190, BOTTOM),
        (206, 1000),
    ]
    fill(p, outline(gap), "#23222d")
    fill(p, outline([(207, 900), (222, 894), (219, 924), (210, 928)]), "#5a5560")
