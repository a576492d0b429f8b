"""The poster of locations/sunnmore-alps."""

from __future__ import annotations

from brush import BOTTOM, LEFT, RIGHT, box, fall, stroke
from land import Rock, cloud, heaven, massif, water
from people import person
from sheet import Sheet, scene


@scene("locations/sunnmore-alps", (0.5, 0.49))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(
        s.sky,
        [(0, "#1c2c4c"), (0.2, "#4a5a82"), (0.36, "#b98390"), (0.48, "#f0b08a"), (0.56, "#f9d9ae")],
    )
    cloud(s.sky, 300, 420, 340, "#e9a07a", 0.35)
    cloud(s.sky, 820, 510, 420, "#f0b08a", 0.4)
    massif(
        s.far,
        r,
        [
            (-40, 800),
            (60, 700),
            (130, 790),
            (230, 640),
            (310, 780),
            (390, 690),
            (480, 810),
            (600, 640),
            (690, 790),
            (800, 670),
            (880, 780),
            (980, 650),
            (1120, 800),
        ],
        1130,
        Rock("#8a86a6", "#e3b3a0", "#fdeee0", "#f6cfae"),
        snow=780,
        fog=0.55,
        light=1,
    )
    massif(
        s.mid,
        r,
        [
            (-40, 880),
            (90, 730),
            (200, 910),
            (360, 610),
            (455, 780),
            (520, 720),
            (640, 930),
            (770, 590),
            (900, 860),
            (1000, 760),
            (1120, 900),
        ],
        1240,
        Rock("#3d4a70", "#d99a84", "#fff3e6", "#c99aa0"),
        snow=900,
        fog=0.25,
        light=1,
        rough=1.2,
        detail=1.4,
    )
    p = s.main
    water(
        p,
        r,
        1235,
        [(0, "#d7a596"), (0.08, "#5a6482"), (0.35, "#16465a"), (1, "#0c2a3c")],
        "#f7cdb0",
        glints=26,
        under_sun=620,
    )
    massif(
        p,
        r,
        [(-40, 950), (80, 1030), (240, 1160), (420, 1300)],
        1340,
        Rock("#232f4c", "#6f5a6c", "#e8d3d0", "#8a7a90"),
        snow=1060,
        light=1,
    )
    n = s.near
    ridge = [
        (LEFT, 1640),
        (200, 1600),
        (430, 1480),
        (640, 1330),
        (770, 1190),
        (860, 1110),
        (930, 1160),
        (1010, 1130),
        (RIGHT, 1200),
    ]
    massif(
        n,
        r,
        ridge,
        BOTTOM,
        Rock("#101a30", "#2a3350", "#c9cfe0", "#101a30"),
        snow=1300,
        light=1,
        rough=1.1,
    )
    person(n, 858, 1112, 118, "stand", "#0a1222", "#ff6b3d", pack="#0a1222")
    stroke(n, [(876, 1062), (890, 1118)], "#0a1222", 4)
    stroke(n, [(836, 1062), (826, 1124)], "#0a1222", 4)
    for dx in (-6, 12):
        stroke(n, [(850 + dx, 1072), (838 + dx, 968)], "#0a1222", 6)
    box(
        n, LEFT, 1380, RIGHT - LEFT, 560, fall(1380, 1720, [(0, "#0b1426", 0), (1, "#0b1426", 0.9)])
    )
