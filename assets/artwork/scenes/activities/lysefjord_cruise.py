"""The poster of activities/lysefjord-cruise."""

from __future__ import annotations

from boats import cruiser
from brush import LEFT, RIGHT, box, curve, fall, fill, jag, outline, rugged, stroke, within
from land import Rock, birds, cloud, heaven, massif, water
from people import person
from sheet import Sheet, scene


@scene("activities/lysefjord-cruise", (0.46, 0.5))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#28607c"), (0.25, "#7fb0c0"), (0.45, "#dfeadf"), (0.56, "#f6ecd0")])
    for x, y, w in ((300, 420, 380), (220, 700, 260)):
        cloud(s.sky, x, y, w, "#fbfaf0", 0.75)
    massif(
        s.far,
        r,
        [(-40, 960), (90, 880), (210, 930), (330, 850), (470, 940), (620, 900), (1120, 960)],
        1130,
        Rock("#7d9fae", "#b9c8c4", "#fff", "#eef0dc"),
        fog=0.5,
        light=-1,
    )
    massif(
        s.mid,
        r,
        [(-40, 800), (60, 850), (150, 960), (260, 1080), (310, 1140)],
        1150,
        Rock("#3f6878", "#7d9690", "#fff", "#c4d6cc"),
        light=1,
        fog=0.3,
    )
    p = s.main
    edge = rugged(
        r,
        [
            (1120, 360),
            (900, 372),
            (720, 380),
            (600, 376),
            (520, 384),
            (514, 410),
            (546, 470),
            (540, 620),
            (566, 760),
            (552, 900),
            (590, 1010),
            (560, 1100),
            (520, 1160),
        ],
        50,
        6,
    )
    wall = outline([*edge, (1120, 1170)])
    fill(p, wall, "#5d6470")
    with within(p, wall):
        fill(p, outline([*edge[6:], *jag(r, (690, 1170), (650, 390), 14, 14)]), "#c4b8a6")
        for _ in range(46):
            x, y = r.uniform(540, 1100), r.uniform(400, 1000)
            tall = r.uniform(110, 300)
            tone = (
                r.choice(("#a8a096", "#d9cdb8", "#928c88"))
                if x < 670
                else r.choice(("#4b525e", "#6d737c", "#444a56", "#767a80"))
            )
            fill(
                p,
                outline(
                    [
                        *jag(r, (x, y), (x + r.uniform(-16, 16), y + tall), 6, 6),
                        *jag(r, (x + r.uniform(16, 46), y + tall * 0.8), (x + 10, y + 20), 5, 6),
                    ]
                ),
                tone,
                0.85,
            )
        fill(
            p,
            outline(
                [
                    (1120, 352),
                    (900, 366),
                    (720, 374),
                    (512, 380),
                    (530, 400),
                    (720, 404),
                    (1120, 384),
                ]
            ),
            "#efe4cc",
        )
        for x in (760, 880, 1000):
            stroke(p, jag(r, (x, 420), (x + r.uniform(-20, 20), 1000), 14, 9), "#363c48", 5)
        fill(
            p,
            curve(
                [(500, 1170), (640, 1110), (800, 1136), (960, 1090), (1120, 1110), (1120, 1190)],
                closed=True,
            ),
            "#4b6a48",
        )
    for x in (548, 580, 640, 720, 742):
        person(p, x, 380, 26, "stand", "#1c2430", "#ff6b3d" if x == 580 else None)
    birds(p, [(420, 620), (460, 596), (400, 660), (480, 700)], 13, "#33485a")
    water(
        p,
        r,
        1150,
        [(0, "#c4d8cc"), (0.08, "#5f94a0"), (0.3, "#1d5577"), (0.7, "#0e3048"), (1, "#0a2030")],
        "#f6f4e4",
        glints=30,
    )
    fill(
        p,
        outline([(530, 1152), (1120, 1160), (1120, 1400), (900, 1340), (640, 1220)]),
        "#3c5266",
        0.5,
    )
    cruiser(p, 380, 1226, 400, "#12303f", "#fbf9f2", "#1d4a60", "#ff6b3d")
    for k in range(5):
        box(p, 90 - k * 34, 1236 + k * 14, 420 - k * 50, 5, "#ffffff", 0.75 - k * 0.12, 3)
    n = s.near
    box(
        n,
        LEFT,
        1330,
        RIGHT - LEFT,
        610,
        fall(1330, 1740, [(0, "#0a2030", 0), (1, "#0a1b28", 0.95)]),
    )
