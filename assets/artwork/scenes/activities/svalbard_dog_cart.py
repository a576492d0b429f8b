"""The poster of activities/svalbard-dog-cart."""

from __future__ import annotations

from brush import LEFT, RIGHT, at, box, curve, disc, fall, fill, stroke, trace
from land import Rock, cloud, heaven, hills, mist, sun, table, water
from people import husky, person
from sheet import Sheet, scene
from wheels import wheel


@scene("activities/svalbard-dog-cart", (0.5, 0.54))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#4a6c92"), (0.24, "#a3a8b4"), (0.4, "#f2bd8c"), (0.52, "#fde2ae")])
    sun(s.sky, 700, 860, 88, "#fff4d4", 0.5)
    cloud(s.sky, 300, 520, 420, "#f6d2ac", 0.6)
    cloud(s.sky, 840, 400, 300, "#f6d2ac", 0.45)
    p = s.far
    cake = Rock("#7a6c80", "#a3909a", "")
    for span, top in (((-200, 480), 850), ((330, 800), 930), ((700, 1290), 820)):
        table(p, r, span, top, 1160, cake, "#b8968c")
    mist(p, 1030, 170, "#fde2ae", 0.85)
    m = s.mid
    water(
        m,
        r,
        1110,
        [(0, "#fbdcae"), (0.5, "#a89c9c")],
        "#fff4d4",
        under_sun=700,
        glints=14,
        bottom=1170,
    )
    hills(m, [(LEFT, 1150), (260, 1136), (560, 1158), (860, 1140), (RIGHT, 1156)], "#a88a52")
    q = s.main
    hills(q, [(LEFT, 1230), (300, 1214), (640, 1236), (RIGHT, 1216)], "#8f7440")
    fill(
        q,
        curve(
            [
                (LEFT, 1266),
                (300, 1250),
                (700, 1262),
                (1130, 1246),
                (1130, 1276),
                (700, 1292),
                (300, 1282),
                (LEFT, 1296),
            ],
            closed=True,
        ),
        "#c4a468",
    )
    with at(q, 240, 1266):
        fill(q, trace("M-112 -64 L96 -64 L112 -46 L-112 -46 Z"), "#5a3a2a")
        stroke(q, [(100, -52), (168, -40)], "#1d242c", 8)
        box(q, -100, -96, 96, 32, "#b5322b", r=8)
        for cx in (-78, 76):
            wheel(q, cx, -31, 31, "#1d242c", 9, 10)
        stroke(q, [(100, -64), (84, -112), (62, -118)], "#1d242c", 6)
        person(q, -42, -86, 138, "sit", "#1d242c", "#12303f")
        person(q, 22, -66, 138, "sit", "#1d242c", "#ff6b3d")
    stroke(q, [(400, 1228), (960, 1214)], "#1d242c", 3.5)
    for k in range(3):
        x = 480 + k * 184
        husky(q, x + 34, 1250, 60, k + 2, "#4a4450", "#d9c4a0")
        husky(q, x, 1264, 68, k + 1, "#1d242c", "#e6d4b4")
    for _ in range(22):
        disc(
            q, 130 + r.uniform(-60, 280), 1272 + r.uniform(-4, 8), r.uniform(5, 14), "#dcc08a", 0.7
        )
    n = s.near
    hills(n, [(LEFT, 1350), (300, 1380), (640, 1350), (RIGHT, 1376)], "#5a4a34")
    for _ in range(64):
        x = r.uniform(LEFT, RIGHT)
        y = 1390 + r.uniform(-16, 60)
        tall = r.uniform(40, 96)
        lean = r.uniform(-10, 14)
        stroke(n, [(x, y), (x + lean, y - tall)], "#4a3f30", 3)
        disc(n, x + lean, y - tall, r.uniform(6, 11), "#fbf3e0")
    hills(n, [(LEFT, 1470), (320, 1500), (680, 1470), (RIGHT, 1500)], "#35302e")
    hills(n, [(LEFT, 1590), (360, 1560), (720, 1620), (RIGHT, 1570)], "#1d2028")
    box(
        n, LEFT, 1580, RIGHT - LEFT, 360, fall(1580, 1800, [(0, "#121820", 0), (1, "#0f161f", 0.9)])
    )
