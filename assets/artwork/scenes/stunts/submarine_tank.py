"""The poster of stunts/submarine-tank."""

from __future__ import annotations

import math

from brush import (
    BOTTOM,
    LEFT,
    RIGHT,
    WIDTH,
    at,
    box,
    curve,
    disc,
    fall,
    fill,
    ink,
    outline,
    rugged,
    stroke,
    trace,
    within,
)
from land import Rock, heaven, massif
from people import limb
from PySide6.QtGui import QBrush, QLinearGradient, QPainter
from sheet import Sheet, Sway, scene


@scene("stunts/submarine-tank", (0.5, 0.475))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(
        s.sky,
        [(0, "#8fd0c8"), (0.12, "#4fa3a6"), (0.34, "#1f6a7c"), (0.6, "#103f58"), (1, "#071a2a")],
    )
    p = s.sky
    for x in range(-100, 1180, 90):
        box(p, x, 26 + 14 * math.sin(x), r.uniform(50, 120), 7, "#dff4ec", 0.6, 3)
    for x, w, lean in (
        (120, 90, 240),
        (330, 60, 160),
        (520, 130, 60),
        (760, 80, -60),
        (940, 110, -190),
    ):
        quad = [(x, -20), (x + w, -20), (x + w * 2.3 + lean, 1250), (x - w * 0.5 + lean, 1250)]
        fill(p, outline(quad), fall(0, 1250, [(0, "#c9f0e4", 0.34), (1, "#8fd0c8", 0.0)]))
    m = s.far
    massif(
        m,
        r,
        [
            (-40, 1050),
            (120, 960),
            (260, 1080),
            (420, 1160),
            (700, 1180),
            (880, 1060),
            (1000, 980),
            (1120, 1040),
        ],
        1500,
        Rock("#14506a", "#1f6478", "#fff", "#103f58"),
        light=-1,
        fog=0.4,
    )
    q = s.mid
    with at(q, 560, 960, 1.14, 12):
        hull = trace(
            "M-440 -10 C-430 -70 -360 -96 -240 -100 L240 -104 C340 -102 420 -74 452 -14 C420 56 330 88 220 92 L-240 92 C-350 84 -430 50 -440 -10 Z"
        )
        fill(q, hull, "#0e2c3e")
        with within(q, hull):
            fill(q, trace("M-440 -120 L460 -120 L460 -34 C300 -62 -260 -64 -440 -20 Z"), "#2c6072")
            fill(q, trace("M-440 -120 L460 -120 L440 -66 C300 -92 -260 -92 -430 -60 Z"), "#4b8a90")
            for x in range(-380, 440, 62):
                stroke(q, [(x, -110), (x + 10, 100)], "#0a2232", 3, 0.8)
            for _ in range(26):
                box(
                    q,
                    r.uniform(-400, 380),
                    r.uniform(-60, 70),
                    r.uniform(14, 50),
                    r.uniform(6, 16),
                    r.choice(("#7a4a36", "#123a4c", "#5c4238")),
                    0.55,
                    3,
                )
            fill(
                q,
                rugged(r, [(70, 0), (150, -34), (196, 10), (160, 66), (90, 58), (70, 0)], 20, 7),
                "#04101a",
            )
        fill(
            q,
            trace(
                "M-60 -98 L-44 -210 C-40 -222 -30 -226 -18 -226 L64 -222 C80 -220 86 -212 88 -200 L104 -100 Z"
            ),
            "#0e2c3e",
        )
        fill(
            q, trace("M-60 -98 L-44 -210 C-40 -222 -30 -226 -18 -226 L8 -225 L-6 -98 Z"), "#2c6072"
        )
        stroke(q, [(0, -226), (0, -300)], "#0e2c3e", 9)
        stroke(q, [(34, -224), (40, -276)], "#0e2c3e", 6)
        fill(q, [(-20, -176), (-96, -168), (-96, -158), (-10, -158)], "#0a2232")
        fill(q, trace("M-410 -40 L-500 -150 L-452 -154 L-350 -60 Z"), "#0e2c3e")
        fill(q, trace("M-410 20 L-490 120 L-440 122 L-340 56 Z"), "#0a2232")
        for k in range(5):
            with at(q, -462, -16, turn=k * 72):
                fill(q, trace("M0 0 C-16 -24 -14 -56 0 -66 C16 -50 14 -20 0 0 Z"), "#123a4c")
    d = s.main
    diver(s.mover("diver", "main", Sway((0.006, 0.008), 7)))
    for k in range(16):
        t = k / 16
        disc(
            d,
            446 + 18 * math.sin(k * 1.7) + 26 * t,
            726 - 600 * t,
            3 + 9 * t * r.uniform(0.6, 1.1),
            "#dff4ec",
            0.75 - 0.4 * t,
        )
    for _ in range(60):
        disc(
            d,
            r.uniform(0, WIDTH),
            r.uniform(300, 1300),
            r.uniform(1, 3),
            "#dff4ec",
            r.uniform(0.2, 0.5),
        )
    n = s.near
    massif(
        n,
        r,
        [
            (LEFT, 1420),
            (160, 1360),
            (360, 1470),
            (600, 1500),
            (820, 1430),
            (980, 1330),
            (RIGHT, 1380),
        ],
        BOTTOM,
        Rock("#061a28", "#0e3446", "#fff", "#061a28"),
        light=-1,
        fog=0.3,
    )
    for x, tall in ((120, 230), (168, 170), (212, 210), (880, 200), (930, 270), (985, 220)):
        base_y = 1450
        weed = curve(
            [
                (x, base_y),
                (x + 16, base_y - tall * 0.35),
                (x - 12, base_y - tall * 0.7),
                (x + 8, base_y - tall),
            ]
        )
        stroke(n, weed, "#061a28", 9)
    box(
        n, LEFT, 1460, RIGHT - LEFT, 480, fall(1460, 1700, [(0, "#061522", 0), (1, "#061522", 0.9)])
    )


def diver(d: QPainter) -> None:
    """Draw a diver with a bottle on the back, whose lamp finds the hole in the hull."""
    beam = QLinearGradient(455, 766, 760, 960)
    for where, alpha in ((0, 0.75), (0.5, 0.32), (1, 0.0)):
        beam.setColorAt(where, ink("#ffe2a8", alpha))
    fill(d, outline([(452, 764), (800, 880), (742, 1042)]), QBrush(beam))
    with at(d, 384, 766, 0.96, 14):
        for knee, foot, tip in (
            ((-48, -14), (-84, -22), (-134, -46)),
            ((-50, 8), (-80, 24), (-134, 32)),
        ):
            limb(d, (-14, 0), knee, 11, 8, "#04101a")
            limb(d, knee, foot, 8, 6, "#04101a")
            nx, ny = -(tip[1] - foot[1]) * 0.26, (tip[0] - foot[0]) * 0.26
            fill(
                d,
                outline([foot, (tip[0] + nx, tip[1] + ny), (tip[0] - nx, tip[1] - ny)]),
                "#0c2030",
            )
        limb(d, (42, -4), (-14, 0), 15, 12, "#04101a")
        limb(d, (38, -22), (-10, -18), 9, 9, "#ff6b3d")
        limb(d, (40, 2), (62, 20), 8, 6, "#04101a")
        limb(d, (62, 20), (82, 6), 6, 5, "#04101a")
        disc(d, 60, -8, 13, "#04101a")
        fill(d, outline([(64, -16), (76, -14), (75, -2), (66, -2)]), "#8fd0c8")
        disc(d, 84, 3, 6, "#fff0c8")
