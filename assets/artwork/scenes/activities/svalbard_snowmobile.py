"""The poster of activities/svalbard-snowmobile."""

from __future__ import annotations

from brush import LEFT, RIGHT, box, curve, disc, fall, fill, jag, outline, rugged, stroke, within
from land import Rock, heaven, hills, massif, sun
from sheet import Sheet, scene
from wheels import snowmobile


@scene("activities/svalbard-snowmobile", (0.47, 0.5))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#35528c"), (0.22, "#7f8fc0"), (0.38, "#e6b4c4"), (0.5, "#fde0d4")])
    sun(s.sky, 790, 520, 60, "#fdf6f2", 0.2)
    massif(
        s.far,
        r,
        [
            (-40, 860),
            (80, 770),
            (200, 850),
            (330, 740),
            (450, 830),
            (580, 780),
            (700, 850),
            (840, 760),
            (980, 840),
            (1120, 790),
        ],
        1070,
        Rock("#8290b8", "#d9bcc8", "#ffffff", "#fde0d4"),
        snow=980,
        fog=0.4,
        light=1,
        detail=1.4,
    )
    m = s.mid
    crest = [(LEFT, 960), (200, 930), (460, 950), (700, 920), (900, 940), (RIGHT, 910)]
    front = outline([*rugged(r, crest, 16, 8), (RIGHT, 1150), (LEFT, 1150)])
    fill(m, front, "#8cc4e0")
    with within(m, front):
        x = float(LEFT)
        while x < RIGHT:
            w = r.uniform(16, 54)
            top = 930 + r.uniform(-30, 60)
            fill(
                m,
                outline(
                    [
                        (x, top),
                        (x + w * 0.6, top - 14),
                        *jag(r, (x + w, top + 20), (x + w * 0.8, 1160), 5, 5),
                        (x - 4, 1160),
                    ]
                ),
                r.choice(("#b9e0ee", "#6aaed6", "#dff2f8", "#549cc8", "#9fd4ea")),
            )
            x += w * r.uniform(0.9, 1.5)
        line = rugged(r, crest, 16, 8)
        stroke(m, line, "#f6fbfd", 14)
    hills(m, [(LEFT, 1140), (300, 1130), (640, 1146), (RIGHT, 1130)], "#c4d4ea")
    p = s.main
    hills(p, [(LEFT, 1200), (280, 1180), (620, 1206), (RIGHT, 1176)], "#e6ebf6")
    for _k in range(60):
        t = r.random()
        disc(
            p,
            350 - 330 * t,
            1206 - 120 * t * r.random() - 20 * t,
            8 + 34 * t * r.random(),
            "#ffffff",
            0.95 - 0.5 * t,
        )
    snowmobile(p, 470, 1226, 330, "#12203c", "#ff6b3d", "#1d3358")
    for _k in range(30):
        disc(p, 290 + r.uniform(-130, 90), 1222 + r.uniform(-14, 12), r.uniform(6, 20), "#ffffff")
    snowmobile(p, 860, 1170, 110, "#12203c", "#c8402f", "#1d3358")
    for _k in range(14):
        disc(p, 790 - r.uniform(0, 80), 1166 - r.uniform(0, 24), r.uniform(4, 11), "#ffffff", 0.9)
    for dy in (0, 18):
        stroke(
            p, curve([(LEFT, 1290 + dy), (240, 1256 + dy), (400, 1232 + dy * 0.6)]), "#b4c0dc", 7
        )
    n = s.near
    hills(n, [(LEFT, 1340), (280, 1320), (640, 1370), (RIGHT, 1330)], "#a4b4d8")
    hills(n, [(LEFT, 1440), (340, 1480), (700, 1430), (RIGHT, 1470)], "#5c74ac")
    hills(n, [(LEFT, 1580), (300, 1550), (660, 1610), (RIGHT, 1560)], "#223a6c")
    box(
        n,
        LEFT,
        1560,
        RIGHT - LEFT,
        380,
        fall(1560, 1800, [(0, "#0f1f44", 0), (1, "#0d1a38", 0.95)]),
    )
