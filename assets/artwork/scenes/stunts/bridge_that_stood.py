"""The poster of stunts/bridge-that-stood."""

from __future__ import annotations

import math

from brush import LEFT, RIGHT, curve, disc, fill, stroke
from houses import arch_bridge
from land import Rock, cloud, heaven, hills, massif, ribbon
from people import person
from sheet import Glow, Sheet, scene
from woods import foreground, pines


@scene("stunts/bridge-that-stood", (0.5, 0.47))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#1a1626"), (0.26, "#4b2233"), (0.46, "#b8452f"), (0.58, "#ffb066")])
    rings = (
        (430, "#d9552f"),
        (350, "#f0703a"),
        (268, "#ff9a4e"),
        (184, "#ffc978"),
        (110, "#fff0c8"),
    )
    blaze = s.mover("fire", "sky", Glow(5))
    for k, (radius, colour) in enumerate(rings):
        wobble = [1 + r.uniform(-0.035, 0.035) + 0.05 * math.sin(i * 1.3 + k) for i in range(26)]
        ring = [
            (
                540 + radius * w * math.cos(i * math.tau / 26),
                880 + radius * w * 0.97 * math.sin(i * math.tau / 26),
            )
            for i, w in enumerate(wobble)
        ]
        fill(s.sky if k < 2 else blaze, curve(ring, closed=True), colour)
    p = s.far
    massif(
        p,
        r,
        [
            (-40, 800),
            (100, 690),
            (240, 860),
            (380, 1000),
            (540, 1060),
            (720, 990),
            (860, 830),
            (990, 680),
            (1120, 780),
        ],
        1330,
        Rock("#6a2f38", "#c9583a", "#ffd9a0", "#ff9a58"),
        fog=0.5,
        light=1,
    )
    for x, y, w in ((180, 620, 330), (900, 560, 380), (240, 470, 240), (820, 420, 220)):
        cloud(p, x, y, w, "#5c2836", 0.85)
    m = s.mid
    massif(
        m,
        r,
        [(-40, 860), (90, 930), (230, 1090), (400, 1260), (500, 1400)],
        1560,
        Rock("#2f1c2a", "#6d3034", "#fff", "#8a3a34"),
        fog=0.25,
        light=1,
    )
    massif(
        m,
        r,
        [(580, 1400), (700, 1240), (860, 1080), (1000, 920), (1120, 850)],
        1560,
        Rock("#2f1c2a", "#6d3034", "#fff", "#8a3a34"),
        fog=0.25,
        light=-1,
    )
    hills(m, [(LEFT, 1380), (300, 1340), (540, 1270), (780, 1340), (RIGHT, 1390)], "#7d3434")
    hills(m, [(LEFT, 1480), (300, 1430), (540, 1390), (780, 1430), (RIGHT, 1490)], "#4f2430")
    pines(
        m,
        r,
        lambda x: 1100 + x * 0.75 if x < 500 else 1100 + (1080 - x) * 0.75,
        "#24141f",
        (LEFT, 380),
        (60, 120),
        20,
    )
    pines(
        m,
        r,
        lambda x: 1100 + x * 0.75 if x < 500 else 1100 + (1080 - x) * 0.75,
        "#24141f",
        (700, RIGHT),
        (60, 120),
        20,
    )
    q = s.main
    arch_bridge(
        q,
        960,
        (290, 790),
        290,
        "#171422",
        "#3d1f2a",
        sides=((88, 116), (992, 116), (208, 72), (872, 72)),
        deck=44,
        foot=1580,
    )
    for x in range(0, 1080, 54):
        stroke(q, [(x, 962), (x, 934)], "#171422", 4)
    stroke(q, [(LEFT, 936), (RIGHT, 936)], "#171422", 4)
    person(q, 540, 962, 92, "stand", "#0f0c16")
    for _ in range(60):
        a, d = r.uniform(0, math.tau), r.uniform(180, 520)
        disc(
            q,
            540 + d * math.cos(a),
            850 + d * 0.8 * math.sin(a),
            r.uniform(1.5, 5),
            r.choice(("#ffc978", "#ff6b3d", "#fff0c8")),
            0.9,
        )
    ribbon(
        s.near,
        [(540, 1440), (510, 1530), (600, 1640), (540, 1800), (560, 1960)],
        [40, 90, 150, 230, 320],
        "#b8452f",
        0.55,
    )
    foreground(s.near, r, "#120f1b", 1660, tall=(160, 330))
