"""The poster of activities/valldal-rafting."""

from __future__ import annotations

import math

from boats import raft
from brush import LEFT, RIGHT, box, curve, disc, fall, fill, outline, rugged, within
from land import Rock, heaven, massif, mist
from sheet import Sheet, scene
from woods import pines


@scene("activities/valldal-rafting", (0.5, 0.5))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#2f7a86"), (0.28, "#8cc4b8"), (0.48, "#eef0d0")])
    massif(
        s.far,
        r,
        [
            (-40, 640),
            (120, 560),
            (260, 700),
            (420, 800),
            (600, 760),
            (760, 640),
            (880, 540),
            (1000, 640),
            (1120, 580),
        ],
        1120,
        Rock("#6f9f9c", "#a9c4a0", "#ffffff", "#eef0d0"),
        snow=640,
        fog=0.5,
    )
    m = s.mid
    for side in (0, 1):
        pts = (
            [(LEFT, 760), (120, 800), (260, 930), (360, 1080), (420, 1240)]
            if not side
            else [(660, 1240), (730, 1070), (840, 920), (970, 800), (RIGHT, 740)]
        )
        massif(
            m,
            r,
            pts,
            1500,
            Rock("#2c5148", "#4f7a56", "#fff", "#a9c8a4"),
            light=1 if not side else -1,
            fog=0.1,
        )
    pines(
        m,
        r,
        lambda x: 860 + x * 0.6 if x < 540 else 860 + (1080 - x) * 0.6,
        "#1f4238",
        (LEFT, 330),
        (130, 230),
        30,
    )
    pines(
        m,
        r,
        lambda x: 860 + x * 0.6 if x < 540 else 860 + (1080 - x) * 0.6,
        "#1f4238",
        (770, RIGHT),
        (130, 230),
        30,
    )
    mist(m, 980, 200, "#eef0d0", 0.5)
    p = s.main
    fill(
        p,
        curve(
            [
                (440, 1060),
                (640, 1060),
                (760, 1130),
                (1130, 1250),
                (1130, 1960),
                (-40, 1960),
                (-40, 1290),
                (330, 1130),
            ],
            closed=True,
            tension=0.6,
        ),
        "#3f9a9c",
    )
    for k in range(46):
        t = (k / 46) ** 1.2
        y = 1066 + 420 * t
        x = 540 + r.uniform(-1, 1) * (90 + 560 * t)
        w = 26 + 150 * t * r.random()
        crest = curve(
            [
                (x - w, y + 7 * t),
                (x - w * 0.3, y - 16 * t),
                (x + w * 0.4, y - 6 * t),
                (x + w, y + 10 * t),
                (x + w * 0.2, y + 12 * t),
                (x - w * 0.5, y + 8 * t),
            ],
            closed=True,
        )
        fill(p, crest, r.choice(("#e9f7f2", "#bfe6e0", "#2d8490", "#6fc0bc", "#ffffff")), 0.92)
    for x, y, w in ((190, 1250, 200), (880, 1230, 240), (300, 1130, 110), (770, 1120, 120)):
        rock = outline(
            rugged(
                r,
                [
                    (x - w / 2, y),
                    (x - w * 0.4, y - w * 0.34),
                    (x - w * 0.05, y - w * 0.5),
                    (x + w * 0.34, y - w * 0.32),
                    (x + w / 2, y),
                ],
                26,
                5,
            )
        )
        fill(p, rock, "#4b5a58")
        with within(p, rock):
            fill(
                p,
                outline(
                    [
                        (x - w * 0.05, y - w * 0.5),
                        (x + w * 0.5, y - w * 0.4),
                        (x + w / 2, y),
                        (x + w * 0.1, y),
                        (x + w * 0.04, y - w * 0.2),
                    ]
                ),
                "#7d8a80",
            )
            fill(
                p,
                curve(
                    [
                        (x - w * 0.5, y - w * 0.34),
                        (x - w * 0.05, y - w * 0.52),
                        (x + w * 0.36, y - w * 0.36),
                        (x, y - w * 0.3),
                    ],
                    closed=True,
                ),
                "#6d9048",
            )
        for _ in range(9):
            disc(
                p,
                x + r.uniform(-0.6, 0.6) * w,
                y + r.uniform(-4, 10),
                w * r.uniform(0.04, 0.1),
                "#ffffff",
                0.95,
            )
    raft(p, 545, 1108, 430, "#ffc93d", "#12303f", ("#ff6b3d", "#2f6f86", "#ff6b3d", "#2f6f86"), 13)
    for _ in range(40):
        a = r.uniform(-2.5, -0.2)
        d = r.uniform(30, 190)
        disc(
            p,
            770 + d * math.cos(a),
            1210 + d * 0.8 * math.sin(a),
            r.uniform(4, 17),
            "#ffffff",
            0.95,
        )
    for k in range(16):
        disc(p, 350 + k * 32, 1176 + k * 6 + r.uniform(-10, 14), r.uniform(14, 34), "#ffffff", 0.95)
    n = s.near
    for x, y, w in ((20, 1500, 480), (1050, 1520, 520)):
        rock = outline(
            rugged(
                r,
                [
                    (x - w / 2, y + 400),
                    (x - w * 0.42, y - w * 0.1),
                    (x, y - w * 0.26),
                    (x + w * 0.34, y - w * 0.06),
                    (x + w / 2, y + 400),
                ],
                50,
                8,
            )
        )
        fill(n, rock, "#12302e")
        with within(n, rock):
            fill(
                n,
                outline(
                    [
                        (x, y - w * 0.3),
                        (x + w * 0.5, y - w * 0.1),
                        (x + w / 2, y + 400),
                        (x + w * 0.1, y + 400),
                    ]
                ),
                "#1d4640",
            )
    box(
        n,
        LEFT,
        1380,
        RIGHT - LEFT,
        560,
        fall(1380, 1700, [(0, "#0b262a", 0), (0.8, "#0b2228", 0.9), (1, "#0b2028", 0.96)]),
    )
