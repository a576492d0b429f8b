"""The poster of stunts/train-roof-fight."""

from __future__ import annotations

from brush import LEFT, RIGHT, at, box, curve, fill, stroke
from land import Rock, heaven, hills, massif, sun
from people import person
from sheet import Sheet, Sway, scene
from wheels import carriage, smoke
from woods import pines


@scene("stunts/train-roof-fight", (0.5, 0.487))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#0e2c3c"), (0.25, "#2f6a74"), (0.45, "#c9b690"), (0.55, "#f2d9a4")])
    sun(s.sky, 360, 760, 118, "#fff0cc", 0.35)
    massif(
        s.far,
        r,
        [
            (-40, 640),
            (90, 540),
            (220, 720),
            (340, 860),
            (520, 900),
            (680, 760),
            (800, 560),
            (890, 640),
            (990, 500),
            (1120, 600),
        ],
        1160,
        Rock("#6d8a8c", "#bba98a", "#fbf3dc", "#f2d9a4"),
        snow=640,
        fog=0.6,
        light=-1,
    )
    p = s.mid
    massif(
        p,
        r,
        [(-40, 780), (80, 860), (220, 1000), (380, 1100)],
        1260,
        Rock("#27504e", "#5e7d5e", "#fff", "#d9c79a"),
        fog=0.35,
    )
    massif(
        p,
        r,
        [(700, 1100), (850, 980), (1000, 850), (1120, 800)],
        1260,
        Rock("#2c5550", "#6f8458", "#fff", "#d9c79a"),
        fog=0.35,
        light=-1,
    )
    pines(p, r, 1140, "#234843", (LEFT, RIGHT), (50, 110), 17)
    for k in range(9):
        y = 1010 + k * 26
        x = r.uniform(-30, 700)
        stroke(p, [(x, y), (x + r.uniform(160, 420), y)], "#f2d9a4", 3, 0.3)
    plume = s.mover("smoke", "mid", Sway((0.01, 0.003), 6))
    smoke(plume, r, 1150, 880, 1330, 58, "#f3ead2", 0.85)
    m = s.main
    with at(m, -250, 1262):
        for k in range(3):
            with at(m, k * 560, 0):
                carriage(m, 548, 250, "#1b2b50", "#c79a3b", "#e6d9ba", "#ffd98a", 7)
                box(m, 0, -205, 548, 4, "#c79a3b")
    box(m, LEFT, 1256, RIGHT - LEFT, 12, "#0a1620")
    fight = s.mover("fight", "main", Sway((0.0016, 0.001), 1.0))
    person(fight, 480, 1004, 200, "fight_left", "#0b1622", "#16283a")
    person(fight, 640, 1004, 200, "fight_right", "#0b1622", "#ff6b3d")
    hills(m, [(LEFT, 1290), (300, 1270), (700, 1276), (RIGHT, 1268)], "#142a2c")
    n = s.near
    for k in range(7):
        x = 40 + k * 170 + r.uniform(-24, 24)
        stroke(n, [(x, 1460), (x + 190, 1460)], "#3a5a58", 4, 0.5)
    hills(n, [(LEFT, 1400), (300, 1430), (650, 1400), (RIGHT, 1440)], "#0b2026")
    for _ in range(16):
        x, y = r.uniform(-60, 1000), r.uniform(1450, 1620)
        stroke(n, [(x, y), (x + r.uniform(100, 320), y)], "#1c3c40", 5, 0.8)
    fill(n, [(905, 1440), (921, 1440), (921, 668), (905, 668)], "#08161e")
    fill(n, [(856, 712), (972, 706), (972, 718), (856, 724)], "#08161e")
    stroke(n, curve([(LEFT, 700), (400, 768), (913, 710), (RIGHT, 740)]), "#08161e", 3)
