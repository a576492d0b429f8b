"""The poster of activities/helsetkopen-guided-hike."""

from __future__ import annotations

from brush import BOTTOM, LEFT, RIGHT, box, curve, fall, fill, outline, stroke
from land import Rock, birds, cloud, heaven, massif, mist
from people import person
from sheet import Sheet, scene


@scene("activities/helsetkopen-guided-hike", (0.5, 0.5))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#2c6286"), (0.26, "#7fb0c4"), (0.46, "#dcebe6")])
    cloud(s.sky, 780, 380, 420, "#f4faf6", 0.7)
    cloud(s.sky, 240, 500, 300, "#f4faf6", 0.55)
    massif(
        s.far,
        r,
        [
            (-40, 860),
            (110, 740),
            (250, 850),
            (380, 780),
            (500, 860),
            (640, 690),
            (770, 830),
            (900, 750),
            (1120, 860),
        ],
        1120,
        Rock("#86a9bc", "#bcd0d2", "#ffffff", "#dcebe6"),
        snow=800,
        fog=0.5,
        light=-1,
    )
    massif(
        s.mid,
        r,
        [
            (-40, 960),
            (100, 1000),
            (280, 1080),
            (460, 1060),
            (640, 1000),
            (720, 880),
            (790, 866),
            (980, 858),
            (1120, 850),
        ],
        1260,
        Rock("#4a7488", "#7f9c98", "#ffffff", "#c9dfdc"),
        fog=0.45,
        light=-1,
        detail=1.3,
    )
    mist(s.mid, 1080, 190, "#e6f2ec", 0.7)
    p = s.main
    ridge = [
        (LEFT, 1240),
        (120, 1220),
        (300, 1140),
        (470, 1060),
        (640, 1000),
        (800, 930),
        (960, 872),
        (RIGHT, 850),
    ]
    massif(
        p,
        r,
        ridge,
        BOTTOM,
        Rock("#33503f", "#5c7a4c", "#fff", "#33503f"),
        light=-1,
        rough=0.6,
        detail=0,
    )
    for _ in range(40):
        x = r.uniform(60, 1060)
        y = 1250 - (x - 60) * 0.36 + r.uniform(40, 360)
        w = r.uniform(18, 70)
        fill(
            p,
            outline(
                [
                    (x, y),
                    (x + w * 0.4, y - w * 0.3),
                    (x + w, y - w * 0.1),
                    (x + w * 0.9, y + w * 0.26),
                    (x + w * 0.2, y + w * 0.3),
                ]
            ),
            r.choice(("#466848", "#6b7f70", "#3b5a44", "#829068")),
            0.9,
        )
    for k, (w, dy) in enumerate(((64, 0), (54, 22), (44, 43), (34, 62), (22, 80), (14, 95))):
        fill(
            p,
            curve(
                [
                    (846 - w / 2, 930 - dy),
                    (846 - w * 0.3, 914 - dy),
                    (846 + w * 0.34, 912 - dy),
                    (846 + w / 2, 928 - dy),
                    (846, 936 - dy),
                ],
                closed=True,
            ),
            ("#7a8480", "#5f6a68", "#8c958c")[k % 3],
        )
    for x, y, h, coat, pk in (
        (640, 1002, 150, "#ff6b3d", "#7a2f22"),
        (520, 1044, 142, "#12303f", "#c79a3b"),
        (420, 1086, 138, "#12303f", "#5b8f8c"),
        (310, 1138, 142, "#12303f", "#b9cad1"),
    ):
        person(p, x, y, h, "climb_hill", "#0b1b28", coat, pack=pk)
        stroke(p, [(x + h * 0.28, y - h * 0.56), (x + h * 0.36, y - h * 0.06)], "#0b1b28", 4)
    birds(p, [(200, 800), (250, 776), (180, 850)], 17, "#2c4c5c")
    n = s.near
    massif(
        n,
        r,
        [(LEFT, 1500), (200, 1460), (420, 1500), (700, 1570), (RIGHT, 1520)],
        BOTTOM,
        Rock("#0f2a2c", "#1b3f3a", "#fff", "#0f2a2c"),
        light=-1,
    )
    box(
        n, LEFT, 1500, RIGHT - LEFT, 440, fall(1500, 1760, [(0, "#0b1f24", 0), (1, "#0b1f24", 0.9)])
    )
