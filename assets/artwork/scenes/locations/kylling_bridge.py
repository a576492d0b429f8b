"""The poster of locations/kylling-bridge."""

from __future__ import annotations

from brush import LEFT, RIGHT, at
from houses import arch_bridge
from land import Rock, heaven, hills, massif, mist, ribbon
from sheet import Sheet, Travel, scene
from wheels import carriage, locomotive, smoke
from woods import foreground, pines


@scene("locations/kylling-bridge", (0.5, 0.487))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#24596a"), (0.28, "#7fb0ae"), (0.5, "#e4e6cc")])
    massif(
        s.far,
        r,
        [
            (-40, 760),
            (110, 600),
            (250, 760),
            (400, 700),
            (540, 430),
            (690, 700),
            (800, 650),
            (960, 560),
            (1120, 720),
        ],
        1160,
        Rock("#7396a0", "#b4c4b2", "#fbf8ea", "#e4e6cc"),
        snow=640,
        fog=0.6,
        rough=1.1,
    )
    p = s.mid
    massif(
        p,
        r,
        [(-40, 700), (90, 760), (220, 940), (360, 1120), (470, 1330)],
        1500,
        Rock("#33604f", "#55805c", "#ffffff", "#b5cfae"),
        fog=0.3,
    )
    massif(
        p,
        r,
        [(610, 1330), (730, 1120), (880, 920), (1000, 780), (1120, 690)],
        1500,
        Rock("#2f5a4c", "#6d935f", "#ffffff", "#b5cfae"),
        fog=0.3,
        light=-1,
    )
    pines(
        p,
        r,
        lambda x: 1000 + (x - 90) * 1.1 if x < 540 else 1000 + (990 - x) * 1.1,
        "#274c3e",
        (LEFT, 330),
        (60, 110),
        19,
    )
    pines(
        p,
        r,
        lambda x: 1000 + (x - 90) * 1.1 if x < 540 else 1000 + (990 - x) * 1.1,
        "#274c3e",
        (750, RIGHT),
        (60, 110),
        19,
    )
    hills(
        p,
        [(300, 1150), (400, 1120), (480, 1150), (560, 1130), (660, 1160), (800, 1120)],
        "#b9c8a8",
        1400,
    )
    pines(p, r, 1176, "#a3b797", (330, 780), (26, 50), 12)
    hills(p, [(260, 1220), (420, 1190), (540, 1206), (640, 1186), (820, 1230)], "#8fae8d", 1400)
    pines(p, r, 1226, "#7d9f80", (300, 800), (34, 64), 15)
    hills(p, [(LEFT, 1330), (300, 1290), (540, 1240), (780, 1290), (RIGHT, 1340)], "#4c7a5c")
    hills(p, [(LEFT, 1420), (300, 1380), (540, 1350), (780, 1380), (RIGHT, 1430)], "#35614c")
    mist(p, 1060, 200, "#e4e6cc", 0.6)
    ribbon(
        p,
        [(540, 1250), (520, 1330), (580, 1420), (500, 1560), (560, 1760)],
        [30, 70, 120, 190, 330],
        "#6bb7b3",
    )
    ribbon(
        p,
        [(540, 1250), (524, 1330), (584, 1420), (510, 1560), (566, 1760)],
        [12, 26, 44, 60, 120],
        "#eef6f0",
        0.85,
    )
    m = s.main
    arch_bridge(
        m,
        930,
        (300, 780),
        250,
        "#8b9190",
        "#3b4246",
        sides=((90, 120), (990, 120), (215, 76), (865, 76)),
        deck=46,
        foot=1480,
    )
    train = s.mover("train", "mid", Travel((-1.02, 0), (1.02, 0), 34))
    smoke(train, r, 968, 812, 640, 36, "#f4f3e4", 0.8)
    with at(train, 60, 932):
        for k in range(3):
            with at(train, k * 236, 0):
                carriage(train, 228, 92, "#1f2f55", "#ff6b3d", "#e8dcc0", "#ffe2a8", 7)
        with at(train, 712, 0):
            locomotive(train, 92, "#1a2947", "#c79a3b", "#0a1420", "#ffe2a8")
    pines(m, r, lambda x: 1420 + x * 0.3, "#1c3d33", (LEFT, 250), (120, 210), 30)
    pines(m, r, lambda x: 1420 + (1080 - x) * 0.3, "#1c3d33", (840, RIGHT), (120, 210), 30)
    foreground(s.near, r, "#0b2622", 1600)
