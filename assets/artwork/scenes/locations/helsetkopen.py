"""The poster of locations/helsetkopen."""

from __future__ import annotations

from brush import BOTTOM, LEFT, RIGHT, curve, fill, jag, outline, rugged, stroke, within
from flying import wing
from houses import house
from land import Rock, billow, birds, heaven, hills, massif, mist, streak, sun
from people import person
from sheet import Sheet, Sway, Travel, scene
from wheels import motorcycle
from woods import foreground


@scene("locations/helsetkopen", (0.46, 0.396))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#173a52"), (0.22, "#3f7388"), (0.4, "#d9a87f"), (0.54, "#f7d9a4")])
    sun(s.sky, 205, 800, 76, "#fff3d2", 0.5)
    massif(
        s.far,
        r,
        [
            (-40, 930),
            (60, 850),
            (150, 930),
            (250, 820),
            (360, 930),
            (470, 850),
            (620, 960),
            (1120, 900),
        ],
        1180,
        Rock("#8d9da8", "#d8b596", "#fbeed6", "#f7d9a4"),
        light=-1,
        snow=880,
        fog=0.6,
    )
    massif(
        s.mid,
        r,
        [(-40, 960), (70, 1010), (180, 1090), (330, 1150), (520, 1180), (1120, 1120)],
        1330,
        Rock("#4d6b74", "#8a8e7c", "#f7e7cb", "#f3cfa0"),
        light=-1,
        fog=0.55,
    )
    p = s.main
    lid = [(452, 690), (480, 668), (640, 650), (800, 664), (930, 640), (1120, 610)]
    wall = rugged(
        r,
        [
            (452, 690),
            (468, 800),
            (455, 930),
            (486, 1040),
            (430, 1130),
            (330, 1230),
            (160, 1330),
            (-40, 1390),
        ],
        34,
        6,
    )
    rim = rugged(r, lid, 40, 4)
    body = outline([*wall[::-1], *rim[1:], (1120, BOTTOM), (-40, BOTTOM)])
    fill(p, body, "#2e3a44")
    with within(p, body):
        face = outline([*wall[:20], (560, 1220), *jag(r, (590, 1180), (620, 690), 8, 18)])
        fill(p, face, "#7c7269")
        for x0, w, tone in (
            (474, 44, "#b3967a"),
            (530, 50, "#c9a67f"),
            (596, 40, "#4a525a"),
            (640, 86, "#3a4650"),
            (742, 60, "#44505a"),
            (812, 92, "#36424c"),
            (916, 54, "#46525c"),
            (984, 110, "#3a4650"),
        ):
            top, foot = 660 + r.uniform(0, 16), r.uniform(1000, 1110)
            left = jag(r, (x0, top), (x0 + r.uniform(-16, 16), foot), 9, 6)
            right = jag(r, (x0 + w * 0.4, foot + 20), (x0 + w, top + 20), 9, 6)
            fill(p, outline([*left, *right]), tone)
            fill(
                p,
                outline([*right, (x0 + w + 9, top + 30), (x0 + w * 0.4 + 12, foot)]),
                "#242e37",
                0.9,
            )
        for y in (790, 905, 1000):
            ledge = rugged(r, [(440, y), (700, y + 12), (930, y - 4), (1120, y + 10)], 40, 5)
            stroke(p, ledge, "#59636b", 2.5, 0.3)
        for x0 in (520, 625, 742, 905, 1010):
            a = (x0, 690 + r.uniform(0, 60))
            streak(p, r, a, r.uniform(90, 220), r.uniform(6, 13), "#e9e2d2")
        fill(
            p,
            outline(
                [
                    *rim,
                    (1120, 640),
                    (930, 672),
                    (800, 690),
                    (640, 676),
                    (500, 692),
                ]
            ),
            "#b4a284",
        )
        scree = [(486, 1040), (560, 1120), (700, 1080), (820, 1150), (980, 1090), (1120, 1140)]
        fill(
            p,
            outline(
                [*rugged(r, scree, 40, 10), (1120, 1480), (-40, 1480), (-40, 1390), (330, 1230)]
            ),
            "#8d8979",
        )
        hills(
            p,
            [(-40, 1370), (200, 1300), (420, 1232), (640, 1250), (860, 1230), (1120, 1262)],
            "#4c6b4c",
        )
        hills(p, [(-40, 1400), (240, 1372), (560, 1330), (800, 1366), (1120, 1340)], "#6d8b57")
    mist_bank = s.mover("mist", "main", Sway((0.014, 0.002), 18))
    billow(mist_bank, r, (10, 720), 1196, 110, "#f9e3bd", 0.75)
    billow(mist_bank, r, (420, 1068), 1226, 96, "#f4d8ac", 0.7)
    mist(p, 1090, 210, "#f7d9a4", 0.5)
    stroke(p, [(640, 650), (440, 668), (400, 652), (376, 630)], "#ff6b3d", 9)
    for x in (430, 470, 520, 575):
        stroke(p, [(x, 664), (x + 6, 700)], "#d9542b", 4)
        stroke(p, [(x, 664), (x + 46, 690)], "#d9542b", 3)
    for x, pose in ((700, "film"), (760, "stand")):
        person(p, x, 655, 36, pose, "#0b1b28", flip=True)
    motorcycle(p, 590, 641, 42, "#0b1b28", "#0b1b28", turn=6, flip=True)
    pilot = s.mover("parachute", "main", Travel((0.03, -0.075), (-0.14, 0.14), 26))
    wing(pilot, 345, 806, 84, "#f6f3ec", "#16252c", "#16252c", turn=-8)
    birds(p, [(330, 870), (385, 905), (290, 935)], 15, "#2e3a44")
    n = s.near
    fill(
        n,
        curve(
            [(280, 1418), (470, 1392), (700, 1400), (790, 1424), (640, 1450), (400, 1452)],
            closed=True,
        ),
        "#2f6f86",
    )
    stroke(n, [(430, 1424), (640, 1424)], "#a9c9c6", 4, 0.8)
    stroke(n, [(520, 1436), (700, 1434)], "#a9c9c6", 3, 0.6)
    hills(n, [(LEFT, 1440), (250, 1446), (560, 1460), (850, 1440), (RIGHT, 1424)], "#35563f")
    for x, y, w, wall_colour in (
        (170, 1460, 46, "#a63a2b"),
        (236, 1466, 34, "#f6f3ec"),
        (820, 1456, 52, "#f6f3ec"),
        (892, 1454, 60, "#a63a2b"),
    ):
        house(n, x, y, w, w * 0.5, wall_colour, "#2b3138", "#ffc978", gable=w < 50)
    foreground(n, r, "#0d2229", 1570)
