"""The poster of activities/preikestolen-guided."""

from __future__ import annotations

from brush import BOTTOM, LEFT, RIGHT, disc, fill, jag, outline, rugged, within
from land import Rock, heaven, massif, stars, water
from people import person
from sheet import Sheet, scene


@scene("activities/preikestolen-guided", (0.5, 0.52))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(
        s.sky,
        [
            (0, "#101a3c"),
            (0.22, "#2f3f74"),
            (0.38, "#8a6c96"),
            (0.48, "#e08a78"),
            (0.55, "#fcc98c"),
        ],
    )
    stars(s.sky, r, 70, 560)
    massif(
        s.far,
        r,
        [
            (-40, 980),
            (120, 930),
            (260, 980),
            (420, 900),
            (600, 970),
            (760, 920),
            (900, 980),
            (1120, 940),
        ],
        1160,
        Rock("#75668e", "#c98d8a", "#fff", "#fcc98c"),
        fog=0.6,
        light=1,
    )
    m = s.mid
    water(
        m,
        r,
        1130,
        [(0, "#f6b488"), (0.15, "#8f7490"), (0.5, "#2f4670")],
        "#ffe0b4",
        glints=16,
        under_sun=200,
    )
    slab = outline(
        [
            (500, 874),
            *rugged(r, [(500, 874), (620, 862), (760, 868), (1120, 800)], 50, 3),
            (1120, BOTTOM),
            *rugged(
                r,
                [(640, BOTTOM), (590, 1340), (610, 1200), (566, 1080), (560, 960), (506, 896)],
                50,
                6,
            ),
        ]
    )
    fill(m, slab, "#3f4068")
    with within(m, slab):
        fill(
            m,
            outline(
                [
                    (500, 874),
                    (506, 896),
                    (560, 960),
                    (566, 1080),
                    (610, 1200),
                    (590, 1340),
                    (690, 1340),
                    (700, 1180),
                    (650, 1040),
                    (640, 900),
                ]
            ),
            "#c47c74",
        )
        fill(
            m,
            outline(
                [
                    (500, 870),
                    (620, 858),
                    (760, 864),
                    (1120, 796),
                    (1120, 826),
                    (770, 888),
                    (640, 884),
                ]
            ),
            "#fcc08c",
        )
        for x in (740, 830, 930, 1030):
            fill(
                m,
                outline(
                    [
                        *jag(r, (x, 880), (x + 10, 1400), 9, 9),
                        *jag(r, (x + 50, 1300), (x + 34, 900), 8, 9),
                    ]
                ),
                "#34355c",
            )
    for x in (540, 586, 604):
        person(m, x, 868, 44, "stand", "#1c1f44")
    p = s.main
    slope = [
        (LEFT, 1450),
        (140, 1400),
        (300, 1320),
        (460, 1240),
        (600, 1180),
        (760, 1130),
        (930, 1060),
        (RIGHT, 1010),
    ]
    massif(
        p,
        r,
        slope,
        BOTTOM,
        Rock("#20284e", "#333a62", "#fff", "#20284e"),
        light=-1,
        rough=0.5,
        detail=0,
    )
    for k in range(15):
        x = 120 + k * 62
        y = 1412 - k * 27.5
        fill(
            p,
            outline([(x, y), (x + 66, y - 14), (x + 84, y - 2), (x + 84, y + 22), (x + 6, y + 34)]),
            "#4b5178",
        )
        fill(p, outline([(x, y), (x + 66, y - 14), (x + 84, y - 2), (x + 16, y + 10)]), "#7d7a98")
    walkers = [(770 - k * 132, 1124 + k * 58, 150 + k * 7) for k in range(5)]
    for x, y, h in walkers:
        beam = [
            (x + h * 0.2, y - h * 0.9),
            (x + h * 0.85, y - h * 0.74),
            (x + h * 0.8, y - h * 0.5),
        ]
        fill(p, outline(beam), "#ffe6a8", 0.32)
    for k, (x, y, h) in enumerate(walkers):
        coat = "#26305c" if k else "#ff6b3d"
        person(p, x, y, h, "climb_hill", "#0c1230", coat, pack="#4b4f80")
        disc(p, x + h * 0.2, y - h * 0.89, 6, "#fff6d8")
    n = s.near
    massif(
        n,
        r,
        [(LEFT, 1600), (260, 1540), (560, 1590), (800, 1500), (RIGHT, 1420)],
        BOTTOM,
        Rock("#0d1330", "#182048", "#fff", "#0d1330"),
        light=-1,
    )
