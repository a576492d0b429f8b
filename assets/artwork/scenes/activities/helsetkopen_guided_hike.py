"""The poster of activities/helsetkopen-guided-hike."""

from __future__ import annotations

from brush import BOTTOM, LEFT, RIGHT, box, fall, fill, outline, rugged, stroke
from cliffs import boulder, facets
from land import Rock, birds, cloud, drift, heaven, massif, mist, ribbon, water
from people import person
from sheet import Sheet, Sway, scene


@scene("activities/helsetkopen-guided-hike", (0.5, 0.46))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#235c86"), (0.22, "#78b0c8"), (0.42, "#e4f0e8")])
    cloud(s.sky, 720, 300, 460, "#f4faf6", 0.75)
    cloud(s.sky, 240, 470, 260, "#f4faf6", 0.55)
    massif(
        s.far,
        r,
        [
            (-40, 740),
            (60, 690),
            (150, 740),
            (260, 600),
            (310, 560),
            (370, 640),
            (480, 700),
            (640, 660),
            (760, 700),
            (1120, 680),
        ],
        1000,
        Rock("#8fb1c4", "#c4d6d8", "#ffffff", "#e4f0e8"),
        snow=720,
        fog=0.5,
        light=-1,
    )
    mist(s.far, 830, 140, "#eef6f0", 0.8)
    massif(
        s.far,
        r,
        [(-40, 860), (80, 830), (190, 860), (330, 930), (420, 900), (560, 960), (700, 900)],
        1060,
        Rock("#5f8ca0", "#94b4b4", "#ffffff", "#dcebe6"),
        fog=0.45,
        light=-1,
        snow=850,
    )
    m = s.mid
    water(
        m,
        r,
        1050,
        [(0, "#dff0ea"), (0.15, "#86bcc4"), (0.5, "#2f7890"), (1, "#1d4f68")],
        "#ffffff",
        glints=12,
        bottom=1500,
    )
    massif(
        m,
        r,
        [(-40, 930), (40, 960), (130, 1030), (210, 1090), (300, 1150)],
        1230,
        Rock("#33657a", "#5f8c8c", "#fff", "#c9dfdc"),
        fog=0.35,
        light=-1,
        detail=1.4,
    )
    fog = s.mover("mist", "mid", Sway((0.04, 0), 24))
    drift(fog, 1010, 150, "#f0f7f2", 0.8)
    p = s.main
    line = rugged(
        r,
        [
            (110, 1420),
            (180, 1290),
            (240, 1180),
            (300, 1110),
            (390, 1052),
            (470, 1000),
            (560, 968),
            (640, 900),
            (720, 862),
            (800, 838),
            (880, 780),
            (950, 690),
            (990, 640),
            (1040, 650),
            (1120, 600),
        ],
        30,
        4,
    )
    crest = outline([*line, (1120, BOTTOM), (60, BOTTOM)])
    facets(
        p,
        r,
        crest,
        (60, 590, 1120, BOTTOM),
        ("#27434a", "#34545a", "#4b6c6c", "#6d8a80"),
        step=82,
        tall=140,
        lean=-0.34,
    )
    low = [(x + 60 + (y - 600) * 0.06, y + 46 + (y - 600) * 0.12) for x, y in line]
    fill(p, outline([*line, *low[::-1]]), "#7d9c5c")
    fill(p, outline([*line[2:], *[(x - 14, y + 30) for x, y in low[2:]][::-1]]), "#98b46c", 0.55)
    ribbon(
        p,
        [
            (160, 1490),
            (206, 1330),
            (262, 1208),
            (340, 1112),
            (430, 1050),
            (520, 1006),
            (620, 946),
            (720, 886),
            (820, 850),
            (890, 800),
            (940, 726),
        ],
        [56, 40, 34, 27, 22, 19, 16, 13, 10, 7, 4],
        "#cfc7a4",
    )
    for x, y, w in (
        (330, 1170, 56),
        (520, 1078, 40),
        (700, 950, 34),
        (1010, 780, 46),
        (250, 1300, 70),
        (900, 880, 40),
        (590, 1030, 26),
    ):
        boulder(p, r, x, y, w, ("#3b5256", "#7d9088", "#b4bfa8"), light=-1)
    for k, (w, dy) in enumerate(((74, 0), (62, 24), (52, 46), (40, 66), (28, 84), (16, 100))):
        x = 836 + (-3, 4, -2, 3, 0, 1)[k]
        fill(
            p,
            outline(
                [
                    (x - w / 2, 846 - dy),
                    (x - w * 0.4, 826 - dy),
                    (x + w * 0.3, 822 - dy),
                    (x + w / 2, 842 - dy),
                    (x + w * 0.1, 850 - dy),
                ]
            ),
            "#56625f",
        )
        fill(
            p,
            outline(
                [
                    (x - w / 2, 846 - dy),
                    (x - w * 0.4, 826 - dy),
                    (x - w * 0.02, 824 - dy),
                    (x - w * 0.06, 848 - dy),
                ]
            ),
            "#a4ada0",
        )
    for x, y, h, coat, pk, pose in (
        (716, 876, 158, "#ff6b3d", "#7a2f22", "point"),
        (590, 958, 150, "#12303f", "#c79a3b", "climb_hill"),
        (486, 1012, 146, "#34506a", "#b9cad1", "walk"),
        (376, 1076, 150, "#12303f", "#5b8f8c", "climb_hill"),
    ):
        person(p, x, y, h, pose, "#0b1b28", coat, pack=pk)
        if pose == "climb_hill":
            stroke(p, [(x + h * 0.28, y - h * 0.58), (x + h * 0.37, y - h * 0.06)], "#0b1b28", 4)
        elif pose == "walk":
            stroke(p, [(x + h * 0.22, y - h * 0.55), (x + h * 0.28, y - h * 0.02)], "#0b1b28", 4)
    birds(p, [(300, 830), (350, 806), (262, 880)], 17, "#2c4c5c")
    n = s.near
    edge = rugged(
        r,
        [
            (LEFT, 1370),
            (80, 1390),
            (200, 1470),
            (360, 1500),
            (560, 1590),
            (800, 1560),
            (RIGHT, 1470),
        ],
        40,
        6,
    )
    facets(
        n,
        r,
        outline([*edge, (RIGHT, BOTTOM), (LEFT, BOTTOM)]),
        (LEFT, 1360, RIGHT, BOTTOM),
        ("#0c2429", "#123036", "#1b4042"),
        step=90,
        tall=120,
        lean=0.3,
    )
    box(
        n, LEFT, 1420, RIGHT - LEFT, 520, fall(1420, 1760, [(0, "#0b1f24", 0), (1, "#0b1f24", 0.9)])
    )
