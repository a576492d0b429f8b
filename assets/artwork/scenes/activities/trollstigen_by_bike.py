"""The poster of activities/trollstigen-by-bike."""

from __future__ import annotations

from brush import (
    BOTTOM,
    LEFT,
    RIGHT,
    Points,
    box,
    curve,
    fall,
    fill,
    outline,
    rugged,
    stroke,
    within,
)
from cliffs import boulder, facets
from falling import pour
from land import Rock, cloud, heaven, hills, massif, mist, ribbon, waterfall
from PySide6.QtGui import QPainter
from sheet import Fall, Sheet, scene
from wheels import bicycle


def guarded_road(
    p: QPainter, spine: Points, widths: list[float], road: str, wall: str, stones: str
) -> None:
    """Draw a mountain road on its dry wall, with guard stones along its outer edge."""
    ribbon(
        p,
        [(x, y + w * 0.3) for (x, y), w in zip(spine, widths, strict=True)],
        [w * 1.1 for w in widths],
        wall,
    )
    ribbon(p, spine, widths, road)
    path = curve([(x, y + w * 0.5) for (x, y), w in zip(spine, widths, strict=True)])
    n = 22
    for k in range(n):
        t = (k + 0.5) / n
        q = path.pointAtPercent(t)
        i = min(len(widths) - 2, int(t * (len(widths) - 1)))
        w = widths[i] * 0.34
        if w < 5:
            continue
        x, y = q.x(), q.y()
        fill(
            p,
            [
                (x - w * 0.5, y + w * 0.3),
                (x - w * 0.4, y - w * 0.56),
                (x + w * 0.34, y - w * 0.6),
                (x + w * 0.5, y + w * 0.3),
            ],
            stones,
        )
        fill(
            p,
            [
                (x + w * 0.1, y + w * 0.3),
                (x + w * 0.1, y - w * 0.58),
                (x + w * 0.34, y - w * 0.6),
                (x + w * 0.5, y + w * 0.3),
            ],
            wall,
        )


@scene("activities/trollstigen-by-bike", (0.48, 0.5))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#246a94"), (0.24, "#7fb6ca"), (0.4, "#f4eed8")])
    cloud(s.sky, 330, 250, 420, "#fbf8ec", 0.85)
    cloud(s.sky, 900, 380, 240, "#fbf8ec", 0.7)
    massif(
        s.far,
        r,
        [
            (-40, 470),
            (40, 400),
            (110, 330),
            (150, 250),
            (180, 210),
            (230, 300),
            (290, 400),
            (380, 520),
            (470, 590),
            (560, 560),
            (640, 600),
            (720, 540),
            (800, 500),
            (850, 520),
            (940, 470),
            (1010, 430),
            (1120, 500),
        ],
        820,
        Rock("#5d7a8e", "#dccaa4", "#ffffff", "#f0ead2"),
        snow=500,
        fog=0.35,
        light=-1,
        rough=1.2,
        detail=1.4,
    )
    mist(s.far, 660, 110, "#f4eed8", 0.6)
    m = s.mid
    lip = rugged(
        r,
        [
            (LEFT, 640),
            (140, 680),
            (300, 660),
            (470, 720),
            (620, 690),
            (760, 700),
            (900, 650),
            (1120, 610),
        ],
        36,
        6,
    )
    wall = outline([*lip, (1120, 1120), (LEFT, 1120)])
    facets(
        m,
        r,
        wall,
        (LEFT, 600, RIGHT, 1120),
        ("#3d5450", "#4f6a58", "#6a8660", "#86a06c", "#9aa488"),
        step=66,
        tall=110,
        lean=0.05,
    )
    with within(m, wall):
        waterfall(m, r, (742, 676), (690, 1030), 56, "#ffffff", "#c4dce0")
    fill(m, wall, fall(860, 1120, [(0, "#dfe8cc", 0), (1, "#dfe8cc", 0.35)]))
    for spine, wide in (
        ([(620, 742), (480, 752), (420, 762), (470, 774), (560, 778)], [4.0, 6, 8, 7, 8]),
        ([(560, 778), (640, 786), (650, 800), (540, 816), (330, 832)], [8.0, 9, 10, 11, 13]),
    ):
        ribbon(m, [(x, y + 5) for x, y in spine], wide, "#4a5a50")
        ribbon(m, spine, wide, "#d8d4c8")
    pour(s.mover("fall", "mid", Fall(3)), r, (696, 700, 54, 320), 6, "#bcd6dc", 0.8)
    p = s.main
    ribbon(
        p,
        [(330, 832), (200, 850), (176, 880), (290, 904), (560, 920), (880, 946), (960, 960)],
        [13, 18, 26, 32, 40, 54, 62],
        "#4a5850",
    )
    ribbon(
        p,
        [(330, 828), (200, 846), (176, 876), (290, 898), (560, 912), (880, 936), (960, 950)],
        [13, 18, 26, 32, 40, 54, 62],
        "#979b9b",
    )
    for k in range(13):
        x = 250 + k * 52
        y = 908 + (x - 250) * 0.056
        box(p, x, y, 13, 11, "#7a807a")
    bicycle(
        p, 520, 922, 66, "#15252c", "#33505c", top="#ffc978", helmet="#f6f3ec", turn=4, flip=True
    )
    ground = rugged(
        r, [(LEFT, 1120), (200, 1070), (430, 1030), (700, 990), (900, 1010), (1120, 1000)], 36, 5
    )
    bank = outline([*ground, (1120, BOTTOM), (LEFT, BOTTOM)])
    facets(
        p,
        r,
        bank,
        (LEFT, 980, RIGHT, 1500),
        ("#4f7040", "#5f8448", "#749a50", "#86a85a"),
        step=90,
        tall=70,
        lean=-0.3,
    )
    for x, y, w in ((150, 1080, 70), (640, 1012, 50), (800, 1006, 34), (1050, 1330, 90)):
        boulder(p, r, x, y, w, ("#4a5a52", "#8a9484", "#b4bca4"), light=-1)
    guarded_road(
        p,
        [
            (700, 922),
            (880, 936),
            (1000, 956),
            (1062, 992),
            (1030, 1036),
            (880, 1064),
            (620, 1104),
            (330, 1150),
            (60, 1196),
            (-60, 1216),
        ],
        [46.0, 54, 62, 74, 92, 100, 108, 118, 130, 136],
        "#979b9b",
        "#3d4842",
        "#b4b8b0",
    )
    stroke(
        p,
        curve(
            [
                (1050, 990),
                (1014, 1030),
                (880, 1060),
                (620, 1100),
                (330, 1146),
                (60, 1190),
                (-60, 1210),
            ]
        ),
        "#e8e2c8",
        4,
        0.9,
        dash=(9, 9),
    )
    bicycle(p, 430, 1146, 190, "#15252c", "#f6f3ec", top="#ff6b3d", helmet="#12303f", turn=-9)
    n = s.near
    edge = rugged(
        r,
        [
            (LEFT, 1330),
            (160, 1310),
            (330, 1350),
            (560, 1320),
            (760, 1270),
            (920, 1290),
            (RIGHT, 1230),
        ],
        40,
        6,
    )
    facets(
        n,
        r,
        outline([*edge, (RIGHT, BOTTOM), (LEFT, BOTTOM)]),
        (LEFT, 1220, RIGHT, BOTTOM),
        ("#1b3a30", "#214636", "#2b543c"),
        step=90,
        tall=110,
        lean=0.2,
    )
    for _ in range(60):
        x = r.uniform(LEFT, RIGHT)
        y = 1330 - (x - 300) * 0.09 + r.uniform(-8, 30)
        stroke(n, [(x, y + 20), (x + r.uniform(-10, 10), y - r.uniform(10, 40))], "#1b3a30", 3.4)
    hills(n, [(LEFT, 1500), (320, 1540), (700, 1500), (RIGHT, 1440)], "#102a2a")
    box(
        n,
        LEFT,
        1380,
        RIGHT - LEFT,
        BOTTOM - 1380,
        fall(1380, 1740, [(0, "#0b2024", 0), (1, "#0b2024", 0.92)]),
    )
