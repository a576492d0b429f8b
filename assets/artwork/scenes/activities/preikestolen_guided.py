"""The poster of activities/preikestolen-guided."""

from __future__ import annotations

from brush import BOTTOM, LEFT, RIGHT, disc, fall, fill, outline, rugged, stroke, within
from cliffs import boulder, facets
from land import Rock, heaven, massif, mist, stars, water
from people import person
from sheet import Glow, Sheet, scene


@scene("activities/preikestolen-guided", (0.5, 0.495))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(
        s.sky,
        [(0, "#0d1636"), (0.2, "#2c3c72"), (0.34, "#886a96"), (0.42, "#e48a78"), (0.48, "#fdd09a")],
    )
    stars(s.sky, r, 90, 520)
    massif(
        s.far,
        r,
        [
            (-40, 860),
            (80, 820),
            (160, 770),
            (230, 740),
            (310, 810),
            (420, 850),
            (560, 820),
            (700, 860),
            (1120, 840),
        ],
        1030,
        Rock("#7d6a92", "#d9968c", "#fff", "#fdd09a"),
        fog=0.5,
        light=1,
    )
    mist(s.far, 890, 120, "#fdd8ac", 0.7)
    m = s.mid
    water(
        m,
        r,
        1010,
        [(0, "#f9c094"), (0.1, "#a8809a"), (0.4, "#3c4a78"), (1, "#1c2448")],
        "#ffe0b4",
        glints=16,
        under_sun=230,
    )
    massif(
        m,
        r,
        [(-40, 900), (40, 920), (110, 980), (180, 1060), (260, 1110)],
        1180,
        Rock("#3c3f6c", "#6d5c80", "#fff", "#c08a90"),
        fog=0.2,
        light=1,
    )
    mist(m, 960, 110, "#f4b8a0", 0.5)
    q = s.layer("slab", "mid")
    lip = rugged(r, [(492, 762), (620, 750), (760, 744), (900, 722), (1120, 668)], 60, 2)
    side = rugged(
        r, [(640, 1500), (598, 1260), (612, 1120), (560, 1000), (566, 880), (508, 800)], 44, 7
    )
    slab = outline([*side, *lip, (1120, 1500)])
    facets(
        q,
        r,
        slab,
        (490, 660, 1120, 1500),
        ("#2b2c54", "#34355e", "#3f4068", "#4c4870"),
        step=64,
        tall=180,
        lean=0.02,
    )
    lit = outline(
        [
            *side,
            *lip[:2],
            *rugged(r, [(640, 752), (650, 900), (690, 1020), (690, 1200), (720, 1500)], 44, 8),
        ]
    )
    with within(q, slab):
        facets(
            q,
            r,
            lit,
            (490, 740, 730, 1500),
            ("#9c6470", "#b87474", "#d08a7c", "#e8a488"),
            step=50,
            tall=130,
            lean=0.06,
        )
    fill(q, outline([*lip, (1120, 700), (900, 752), (760, 772), (640, 776), (516, 782)]), "#fdc890")
    for x, h in ((530, 46), (578, 44), (596, 40)):
        person(q, x, 760 - (x - 530) * 0.08, h, "stand", "#1c1f44")
    p = s.main
    line = rugged(
        r,
        [
            (LEFT, 1330),
            (140, 1280),
            (300, 1210),
            (460, 1130),
            (600, 1070),
            (760, 1010),
            (930, 940),
            (RIGHT, 880),
        ],
        40,
        3,
    )
    slope = outline([*line, (RIGHT, BOTTOM), (LEFT, BOTTOM)])
    facets(
        p,
        r,
        slope,
        (LEFT, 870, RIGHT, BOTTOM),
        ("#191f42", "#20264c", "#282e56", "#323862"),
        step=90,
        tall=110,
        lean=-0.5,
    )
    for k in range(16):
        x, y = 60 + k * 64, 1318 - k * 27.6
        wide, lift = r.uniform(70, 84), r.uniform(-3, 3)
        fill(
            p,
            outline(
                [
                    (x, y),
                    (x + wide, y - 15 + lift),
                    (x + wide + 18, y),
                    (x + wide + 16, y + 26),
                    (x + 4, y + 38),
                ]
            ),
            "#434a74",
        )
        fill(
            p,
            outline([(x, y), (x + wide, y - 15 + lift), (x + wide + 18, y), (x + 17, y + 13)]),
            r.choice(("#7d7a9c", "#8884a4", "#726f94")),
        )
        stroke(
            p,
            [(x + wide * 0.5, y + 8), (x + wide * 0.5 + r.uniform(-8, 8), y + 30)],
            "#343a62",
            2.5,
        )
    for x, y, w in (
        (250, 1330, 90),
        (420, 1270, 70),
        (700, 1140, 60),
        (900, 1080, 90),
        (560, 1210, 40),
    ):
        boulder(p, r, x, y, w, ("#181e40", "#333962", "#575a80"), light=-1)
    walkers = [(786 - k * 134, 1012 + k * 57.7, 150 + k * 6) for k in range(4)]
    beams = s.mover("lamps", "main", Glow(6))
    for x, y, h in walkers:
        fill(
            beams,
            outline(
                [
                    (x + h * 0.2, y - h * 0.9),
                    (x + h * 0.95, y - h * 0.72),
                    (x + h * 0.86, y - h * 0.4),
                ]
            ),
            "#ffe6a8",
            0.34,
        )
        disc(beams, x + h * 0.2, y - h * 0.89, 13, "#ffe6a8", 0.35)
    folk = s.layer("hikers", "lamps")
    for k, (x, y, h) in enumerate(walkers):
        person(
            folk,
            x,
            y,
            h,
            "climb_hill" if k % 2 == 0 else "walk",
            "#0c1230",
            "#26305c" if k else "#ff6b3d",
            pack=("#7a3a30", "#4b4f80", "#5c5a86", "#3d4470", "#4b4f80")[k],
        )
        if k % 2 == 0:
            stroke(folk, [(x + h * 0.28, y - h * 0.57), (x + h * 0.38, y - h * 0.06)], "#0c1230", 4)
        disc(folk, x + h * (0.2 if k % 2 == 0 else 0.12), y - h * 0.89, 6, "#fff6d8")
    n = s.near
    edge = rugged(
        r, [(LEFT, 1500), (200, 1470), (420, 1530), (640, 1480), (820, 1390), (RIGHT, 1290)], 40, 6
    )
    facets(
        n,
        r,
        outline([*edge, (RIGHT, BOTTOM), (LEFT, BOTTOM)]),
        (LEFT, 1280, RIGHT, BOTTOM),
        ("#0b1029", "#0f1534", "#141b3e"),
        step=90,
        tall=120,
        lean=-0.3,
    )
    fill(
        n,
        outline([*edge, (RIGHT, BOTTOM), (LEFT, BOTTOM)]),
        fall(1400, 1760, [(0, "#0a0f26", 0), (1, "#0a0f26", 0.8)]),
    )
