"""The poster of stunts/motorcycle-jump."""

from __future__ import annotations

from brush import (
    BOTTOM,
    LEFT,
    RIGHT,
    box,
    curve,
    fall,
    fill,
    jag,
    outline,
    rugged,
    stroke,
    trace,
    within,
)
from land import Rock, birds, heaven, hills, massif, sun, water
from sheet import Sheet, Travel, scene
from wheels import motorcycle
from woods import pines


@scene("stunts/motorcycle-jump", (0.46, 0.381))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(
        s.sky,
        [(0, "#10283c"), (0.2, "#2f5166"), (0.36, "#b0705c"), (0.48, "#f09a5e"), (0.56, "#fbd9a0")],
    )
    sun(s.sky, 430, 800, 205, "#fff0cf", 0.35)
    massif(
        s.far,
        r,
        [
            (-40, 930),
            (80, 850),
            (180, 960),
            (300, 880),
            (400, 990),
            (520, 930),
            (660, 1020),
            (800, 900),
            (930, 980),
            (1120, 870),
        ],
        1200,
        Rock("#8d7f86", "#d9a583", "#fdeed8", "#f9cf98"),
        snow=930,
        fog=0.6,
        light=-1,
    )
    massif(
        s.mid,
        r,
        [(-40, 990), (110, 930), (240, 1090), (380, 1180), (560, 1230), (800, 1150), (1120, 1080)],
        1330,
        Rock("#5a5a68", "#a8776a", "#fbe6cc", "#f0b47e"),
        snow=1000,
        fog=0.5,
        light=1,
    )
    water(
        s.mid,
        r,
        1290,
        [(0, "#f0b078"), (0.2, "#7d7d80"), (0.6, "#1f4156"), (1, "#0d2434")],
        "#ffe2bd",
        under_sun=430,
        glints=26,
    )
    p = s.main
    cliff = rugged(
        r,
        [
            (1120, 1110),
            (890, 1124),
            (800, 1130),
            (786, 1180),
            (800, 1260),
            (740, 1340),
            (752, 1440),
            (690, 1560),
            (660, 1720),
            (600, BOTTOM),
        ],
        44,
        8,
    )
    body = outline([*cliff, (1120, BOTTOM)])
    fill(p, body, "#0c1f2b")
    with within(p, body):
        inner = jag(r, (880, 1130), (740, BOTTOM), 14, 16)
        fill(p, outline([*cliff[2:], *inner[::-1]]), "#6d3f36")
        for k in range(8):
            y = 1140 + k * 84
            a = (796 - k * 17 + r.uniform(-10, 30), y)
            b = (a[0] + r.uniform(-20, 40), y + r.uniform(120, 260))
            tone = r.choice(("#9c5640", "#4a2e30", "#83483a"))
            fill(
                p,
                outline(
                    [*jag(r, a, b, 5, 7), *jag(r, b, (a[0] + r.uniform(24, 60), y + 40), 4, 7)]
                ),
                tone,
            )
        fill(
            p,
            outline(
                [(1120, 1104), (890, 1118), (796, 1124), (800, 1146), (900, 1136), (1120, 1128)]
            ),
            "#2f3f48",
        )
    ramp = trace(
        "M1120 1070 L930 1076 C850 1080 790 1054 742 998 L730 1006 C780 1070 846 1098 930 1094 L1120 1090 Z"
    )
    fill(p, ramp, "#142c3a")
    for x, y in ((770, 1036), (812, 1066), (860, 1082), (920, 1090), (985, 1088), (1050, 1086)):
        stroke(p, [(x, y), (x + 10, 1124)], "#142c3a", 7)
        stroke(p, [(x, y), (x + 56, 1120)], "#142c3a", 4)
    arc = curve([(744, 996), (690, 938), (630, 906), (560, 880)])
    stroke(p, arc, "#ff6b3d", 7, dash=(0.1, 2.6))
    leap = s.mover("rider", "main", Travel((0.29, 0.09), (-0.46, 0.2), 16))
    motorcycle(leap, 430, 826, 220, "#0b1b28", "#e2502c", turn=9, flip=True)
    birds(p, [(180, 640), (226, 612), (140, 600)], 16, "#3a3440")
    n = s.near
    pines(n, r, lambda x: 1700 + x * 0.05, "#071721", (LEFT, 330), (130, 260), 40)
    hills(n, [(LEFT, 1690), (260, 1710), (560, 1790), (860, 1830), (RIGHT, 1800)], "#071721")
    box(
        n,
        LEFT,
        1420,
        RIGHT - LEFT,
        520,
        fall(1420, 1800, [(0, "#0b1b28", 0), (1, "#071721", 0.85)]),
    )
