"""The poster of activities/golden-train."""

from __future__ import annotations

from brush import LEFT, RIGHT, at, box, disc, fall, fill, rugged, trace
from land import Rock, heaven, hills, massif, sun, water, waterfall
from sheet import Sheet, scene
from wheels import carriage
from woods import leafy


@scene("activities/golden-train", (0.5, 0.5))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#2b4a66"), (0.24, "#8a94a0"), (0.4, "#f0bd7c"), (0.52, "#fbe2ae")])
    sun(s.sky, 820, 690, 80, "#fff6dc", 0.45)
    massif(
        s.far,
        r,
        [
            (-40, 760),
            (130, 600),
            (230, 700),
            (360, 540),
            (480, 700),
            (640, 820),
            (800, 860),
            (960, 780),
            (1120, 820),
        ],
        1120,
        Rock("#75708c", "#d0a586", "#fdf0dc", "#fbe2ae"),
        snow=690,
        fog=0.5,
        light=1,
    )
    m = s.mid
    massif(
        m,
        r,
        [(-40, 880), (120, 830), (260, 860), (420, 960), (640, 1020), (860, 1000), (1120, 900)],
        1180,
        Rock("#6b4f4a", "#b07a44", "#fff", "#e6b878"),
        light=1,
        fog=0.3,
    )
    waterfall(m, r, (306, 892), (330, 1120), 40)
    for k in range(34):
        leafy(
            m,
            r,
            -20 + k * 34,
            1150 + r.uniform(-10, 12),
            r.uniform(90, 150),
            r.choice((("#b8732c", "#e0a03a"), ("#c98a30", "#f0bd52"), ("#a85a2a", "#d98838"))),
        )
    p = s.main
    hills(p, [(LEFT, 1150), (300, 1136), (640, 1150), (RIGHT, 1140)], "#7a5a34")
    box(p, LEFT, 1184, RIGHT - LEFT, 26, "#4a4440")
    box(p, LEFT, 1178, RIGHT - LEFT, 8, "#8c8478")
    with at(p, 90, 1180):
        for k in range(2):
            with at(p, k * 326, 0):
                carriage(p, 318, 112, "#8c2c26", "#f2b53c", "#3b3c46", "#ffe6b0", 8)
                box(p, 0, -58, 318, 12, "#f2b53c")
        with at(p, 652, 0):
            fill(
                p,
                trace(
                    "M0 -22 L0 -108 C4 -114 12 -116 24 -116 L176 -116 C210 -112 236 -80 246 -44 L250 -22 Z"
                ),
                "#8c2c26",
            )
            fill(
                p,
                trace("M0 -104 C4 -114 12 -116 24 -116 L176 -116 C190 -114 202 -108 212 -100 Z"),
                "#3b3c46",
            )
            fill(p, trace("M176 -98 L206 -96 C220 -84 228 -72 232 -60 L176 -62 Z"), "#20303c")
            for k in range(4):
                box(p, 14 + k * 38, -92, 28, 32, "#ffe6b0", r=4)
            fill(p, trace("M0 -58 L232 -58 C238 -50 240 -46 242 -40 L0 -46 Z"), "#f2b53c")
            disc(p, 236, -32, 6, "#fff6dc")
            for cx in (40, 74, 170, 204):
                disc(p, cx, -10, 11, "#20242c")
    for k in range(30):
        x = -30 + k * 40
        leafy(
            p,
            r,
            x,
            1290 + r.uniform(-16, 10),
            r.uniform(60, 112),
            r.choice((("#c98a30", "#f0bd52"), ("#b8632a", "#e08a38"), ("#a8502a", "#d0702e"))),
        )
    water(
        p,
        r,
        1292,
        [(0, "#e6b878"), (0.15, "#6d7f86"), (0.5, "#27485a"), (1, "#0e2434")],
        "#fdeccb",
        under_sun=820,
        glints=30,
    )
    for k in range(8):
        fill(
            p,
            rugged(
                r,
                [
                    (60 + k * 140, 1330 + 20 * (k % 3)),
                    (90 + k * 140, 1312 + 20 * (k % 3)),
                    (140 + k * 140, 1318 + 20 * (k % 3)),
                    (160 + k * 140, 1334 + 20 * (k % 3)),
                ],
                20,
                3,
            ),
            "#4a4a50",
        )
    n = s.near
    for x, h in ((10, 620), (150, 440)):
        leafy(n, r, x, 1650, h, ("#5a3424", "#7a4626"))
    hills(n, [(LEFT, 1560), (300, 1610), (640, 1650), (RIGHT, 1580)], "#24201f")
    box(
        n,
        LEFT,
        1600,
        RIGHT - LEFT,
        340,
        fall(1600, 1800, [(0, "#14181f", 0), (1, "#0f161e", 0.95)]),
    )
