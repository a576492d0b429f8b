"""The poster of activities/trollstigen-by-bike."""

from __future__ import annotations

from brush import BOTTOM, LEFT, RIGHT, box, curve, fall, fill, jag, outline, rugged, stroke, within
from land import Rock, cloud, heaven, hills, massif, waterfall
from sheet import Sheet, scene
from wheels import bicycle


@scene("activities/trollstigen-by-bike", (0.5, 0.54))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#2a6f96"), (0.28, "#86b9c8"), (0.44, "#f2ead0")])
    for x, y, w in ((230, 330, 360), (860, 270, 300)):
        cloud(s.sky, x, y, w, "#fbf8ec", 0.8)
    massif(
        s.far,
        r,
        [
            (-40, 620),
            (90, 520),
            (190, 430),
            (260, 560),
            (380, 660),
            (520, 600),
            (640, 700),
            (770, 520),
            (850, 420),
            (940, 560),
            (1120, 600),
        ],
        1050,
        Rock("#5d7a8c", "#d2bf98", "#ffffff", "#e9e4cc"),
        snow=560,
        fog=0.35,
        light=-1,
        rough=1.2,
        detail=1.4,
    )
    m = s.mid
    lip = [(-40, 800), (180, 850), (420, 830), (640, 860), (860, 830), (1120, 780)]
    ground = outline([*rugged(r, lip, 40, 6), (1120, BOTTOM), (-40, BOTTOM)])
    fill(m, ground, "#5f7a5a")
    with within(m, ground):
        for _ in range(46):
            x, y = r.uniform(-40, 1080), r.uniform(830, 1250)
            tall = r.uniform(70, 220)
            fill(
                m,
                outline(
                    [
                        *jag(r, (x, y), (x + r.uniform(-30, 30), y + tall), 4, 6),
                        (x + r.uniform(24, 80), y + tall * 0.5),
                    ]
                ),
                r.choice(("#4b6552", "#7f9664", "#8fa56c", "#456052", "#6d7d70")),
                0.9,
            )
    waterfall(m, r, (380, 842), (330, 1230), 54, "#ffffff", "#c4dce0")
    stroke(
        m,
        curve(
            [(1120, 930), (820, 950), (640, 940), (560, 962), (680, 988), (900, 1000), (1120, 1010)]
        ),
        "#d8d4c8",
        13,
    )
    for k in range(12):
        box(m, 700 + k * 36, 996 + k * 1.2, 12, 10, "#7a7f7a")
    p = s.main
    road = curve(
        [
            (1130, 1330),
            (800, 1300),
            (500, 1292),
            (230, 1250),
            (120, 1190),
            (210, 1130),
            (420, 1120),
            (760, 1150),
            (1130, 1176),
        ]
    )
    hills(p, [(LEFT, 1240), (120, 1130), (340, 1090), (700, 1130), (RIGHT, 1150)], "#6f8f4b")
    stroke(p, road.translated(0, 20), "#3d4a44", 104)
    stroke(p, road, "#8b9090", 100)
    stroke(p, road, "#e8e2c8", 4, 0.9, dash=(10, 10))
    for k in range(15):
        q = road.pointAtPercent(0.02 + k * 0.037)
        w = 46
        fill(
            p,
            outline(
                [
                    (q.x() - w / 2, q.y() + 74),
                    (q.x() - w * 0.4, q.y() + 36),
                    (q.x() + w * 0.34, q.y() + 34),
                    (q.x() + w / 2, q.y() + 74),
                ]
            ),
            "#a9aca4",
        )
        fill(
            p,
            outline(
                [
                    (q.x() + w * 0.1, q.y() + 74),
                    (q.x() + w * 0.12, q.y() + 36),
                    (q.x() + w * 0.34, q.y() + 34),
                    (q.x() + w / 2, q.y() + 74),
                ]
            ),
            "#6d736e",
        )
    bicycle(
        p, 640, 1312, 200, "#15252c", "#f6f3ec", top="#ff6b3d", helmet="#12303f", turn=3, flip=True
    )
    bicycle(p, 500, 1136, 96, "#15252c", "#15252c", top="#ffc978", helmet="#f6f3ec", turn=2)
    n = s.near
    massif(
        n,
        r,
        [(LEFT, 1390), (220, 1420), (520, 1440), (820, 1450), (RIGHT, 1420)],
        BOTTOM,
        Rock("#1b3a30", "#27503a", "#fff", "#12282a"),
        light=1,
    )
    box(
        n,
        LEFT,
        1440,
        RIGHT - LEFT,
        500,
        fall(1440, 1700, [(0, "#0b2024", 0), (1, "#0b2024", 0.94)]),
    )
