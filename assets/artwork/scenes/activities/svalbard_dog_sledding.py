"""The poster of activities/svalbard-dog-sledding."""

from __future__ import annotations

from brush import LEFT, RIGHT, disc, stroke
from land import Rock, aurora, heaven, hills, massif, stars
from people import husky, person, sledge
from sheet import Sheet, scene


@scene("activities/svalbard-dog-sledding", (0.5, 0.53))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#050d24"), (0.3, "#0f2a4c"), (0.5, "#245a78"), (0.6, "#6aa6b4")])
    stars(s.sky, r, 150, 860)
    aurora(s.sky, r, 600, "#a58bff", 0.3)
    aurora(s.sky, r, 480, "#5ff0b0", 0.5)
    aurora(s.sky, r, 720, "#5ff0b0", 0.28)
    massif(
        s.far,
        r,
        [
            (-40, 960),
            (70, 850),
            (180, 960),
            (300, 820),
            (420, 930),
            (520, 860),
            (640, 960),
            (780, 830),
            (900, 950),
            (1000, 880),
            (1120, 960),
        ],
        1150,
        Rock("#3a6488", "#8fb8cc", "#eaf5f8", "#8fc0cc"),
        snow=1040,
        fog=0.4,
        light=1,
        detail=1.4,
    )
    m = s.mid
    hills(m, [(LEFT, 1130), (260, 1096), (560, 1130), (860, 1090), (RIGHT, 1120)], "#9cc3d4")
    hills(m, [(LEFT, 1180), (300, 1150), (640, 1176), (RIGHT, 1140)], "#b9d8e2")
    p = s.main
    hills(p, [(LEFT, 1240), (240, 1262), (560, 1236), (860, 1204), (RIGHT, 1180)], "#d9ecf0")
    sledge(p, 190, 1262, 84, "#0a1a30", "#b5322b")
    person(p, 150, 1264, 150, "mush", "#0a1a30", "#ff6b3d")
    stroke(p, [(360, 1230), (960, 1196)], "#0a1a30", 3.5)
    for k in range(3):
        x = 470 + k * 190
        y = 1252 - k * 13
        husky(p, x + 34, y - 14, 62, k + 1, "#1d3350", "#b9d8e2")
        husky(p, x, y, 70, k, "#0a1a30", "#d9ecf0")
    for _ in range(26):
        x = r.uniform(60, 900)
        disc(p, x, 1262 - (x - 100) * 0.045 + r.uniform(-8, 6), r.uniform(3, 10), "#ffffff", 0.9)
    hills(p, [(LEFT, 1290), (300, 1296), (640, 1264), (RIGHT, 1236)], "#cfe4ea")
    n = s.near
    hills(n, [(LEFT, 1380), (320, 1420), (680, 1380), (RIGHT, 1410)], "#7fa9c0")
    hills(n, [(LEFT, 1500), (280, 1470), (640, 1540), (RIGHT, 1490)], "#2c5578")
    hills(n, [(LEFT, 1610), (380, 1660), (720, 1600), (RIGHT, 1650)], "#0b1f3a")
