"""The poster of locations/preikestolen."""

from __future__ import annotations

from brush import BOTTOM, LEFT, RIGHT, box, fall, fill, jag, outline, rugged, within
from land import Rock, birds, heaven, massif, streak, sun, water
from people import person
from sheet import Sheet, scene


@scene("locations/preikestolen", (0.44, 0.47))
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
    p = s.main
    top = [(-40, 852), (60, 846), (210, 858), (372, 850), (520, 856), (668, 850)]
    edge = rugged(
        r,
        [
            (668, 850),
            (676, 872),
            (662, 1010),
            (672, 1160),
            (650, 1300),
            (662, 1450),
            (640, 1600),
            (655, BOTTOM),
        ],
        60,
        5,
    )
    rim = rugged(r, top, 60, 2)
    slab = outline([*rim, *edge[1:], (-40, BOTTOM)])
    fill(p, slab, "#5c5962")
    with within(p, slab):
        corner = jag(r, (548, 872), (516, BOTTOM), 12, 12)
        x = -40.0
        while x < 520:
            w = r.uniform(46, 92)
            low = 1250 + r.uniform(-160, 420)
            a, b = (x, 866), (x + r.uniform(-14, 22), low)
            face = [
                *jag(r, a, b, 8, 8),
                (b[0] + w * 0.55, low - 90),
                *jag(r, (x + w, 1060), (x + w, 866), 4, 6),
            ]
            fill(p, outline(face), r.choice(("#6f6c70", "#4d4b57", "#66636a", "#7a7573")))
            streak(
                p,
                r,
                (x + w * 0.9, 880 + r.uniform(0, 90)),
                r.uniform(240, 560),
                r.uniform(8, 18),
                "#35343f",
            )
            x += w
        fill(p, outline([*corner, (700, BOTTOM), (700, 840), (560, 866)]), "#c99b7e")
        for y0, tall, x, w, tone in (
            (884, 330, 572, 34, "#a87f6c"),
            (960, 420, 640, 26, "#e0b594"),
            (1100, 460, 600, 40, "#a87f6c"),
            (1230, 380, 556, 30, "#b98a74"),
            (1330, 420, 634, 28, "#9c7464"),
            (900, 240, 618, 22, "#b98a74"),
        ):
            streak(p, r, (x, y0), tall, w, tone)
        ledge = [(676, 874), (548, 884), (300, 888), (120, 880), (-40, 888)]
        fill(p, outline([*rim, *ledge]), "#f0cba6")
        fill(p, outline([(214, 850), (226, 850), (240, 872), (232, 900), (222, 878)]), "#4d4b57")
    for x, pose, coat in (
        (96, "stand", None),
        (330, "point", None),
        (372, "stand", "#ff6b3d"),
        (470, "walk", None),
        (140, "stand", None),
    ):
        person(p, x, 858, 64, pose, "#1c2030", coat)
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
