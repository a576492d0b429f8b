"""The poster of activities/lysefjord-cruise."""

from __future__ import annotations

from brush import (
    BOTTOM,
    LEFT,
    RIGHT,
    at,
    box,
    fall,
    fill,
    outline,
    rugged,
    stroke,
    trace,
    within,
)
from cliffs import cracks, facets
from falling import pour
from land import Rock, birds, cloud, heaven, massif, mist, water, waterfall
from people import person
from PySide6.QtGui import QPainter
from sheet import Fall, Sheet, Sway, Travel, scene
from surf import crest
from woods import pines


def fjord_boat(p: QPainter, x: float, y: float, long: float) -> None:
    """Draw a sightseeing boat with an open upper deck, its bow to the right."""
    navy, white, shade, glass = "#12303f", "#fbf9f2", "#c6d3d2", "#1d4a60"
    with at(p, x, y, long / 400):
        fill(
            p,
            trace(
                "M-190 -42 L150 -42 L208 -60 C192 -20 168 0 140 8 L-174 8 C-188 -6 -192 -22 -190 -42 Z"
            ),
            navy,
        )
        fill(p, trace("M-188 -26 L182 -34 L176 -24 L-186 -18 Z"), white)
        fill(p, trace("M-172 -42 L-168 -92 L96 -92 L146 -42 Z"), white)
        fill(p, trace("M56 -42 L56 -92 L96 -92 L146 -42 Z"), shade)
        fill(p, trace("M-158 -82 L92 -82 L116 -56 L-158 -56 Z"), glass)
        for k in range(7):
            box(p, -126 + k * 34, -82, 4, 26, white if k < 6 else shade)
        fill(p, trace("M14 -92 L28 -138 L80 -138 L104 -92 Z"), white)
        fill(
            p,
            trace("M58 -131 L78 -131 L95 -98 L58 -98 Z M28 -131 L52 -131 L52 -98 L20 -98 Z"),
            glass,
        )
        box(p, 22, -146, 64, 8, navy, r=3)
        stroke(p, [(40, -146), (34, -186)], navy, 4)
        stroke(p, [(24, -172), (50, -172)], navy, 3)
        stroke(p, [(-168, -114), (8, -114)], white, 3)
        for k in range(8):
            stroke(p, [(-168 + k * 25, -92), (-168 + k * 25, -114)], white, 2.4)
        for k, (dx, pose, coat) in enumerate(
            (
                (-150, "stand", None),
                (-128, "point", "#ff6b3d"),
                (-88, "stand", "#2f6f86"),
                (-66, "film", None),
                (-26, "stand", "#c79a3b"),
            )
        ):
            person(p, dx, -91, (44, 46, 42, 45, 40)[k], pose, navy, coat)
        stroke(p, [(152, -44), (168, -66), (204, -72)], white, 2.6)


@scene("activities/lysefjord-cruise", (0.5, 0.46))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#235a78"), (0.22, "#78aebf"), (0.4, "#dbe8de"), (0.52, "#f8eed4")])
    cloud(s.sky, 330, 250, 420, "#fbfaf0", 0.8)
    cloud(s.sky, 250, 560, 250, "#fbfaf0", 0.7)
    massif(
        s.far,
        r,
        [
            (-40, 860),
            (90, 800),
            (200, 830),
            (300, 740),
            (380, 700),
            (460, 780),
            (560, 830),
            (700, 800),
            (1120, 860),
        ],
        1030,
        Rock("#84a4b2", "#c0ccc8", "#fff", "#f4f0dc"),
        fog=0.5,
        light=-1,
    )
    mist(s.far, 880, 130, "#f6f2e0", 0.7)
    m = s.mid
    west = rugged(
        r,
        [
            (LEFT, 430),
            (60, 470),
            (110, 560),
            (170, 660),
            (210, 780),
            (290, 880),
            (330, 980),
            (380, 1032),
        ],
        36,
        7,
    )
    shade = outline([*west, (LEFT, 1036)])
    facets(
        m,
        r,
        shade,
        (LEFT, 420, 390, 1036),
        ("#41646e", "#557a7e", "#6f9088", "#8ca698"),
        step=58,
        tall=130,
        lean=0.18,
    )
    with within(m, shade):
        waterfall(m, r, (126, 540), (156, 1026), 24)
    fill(m, shade, fall(820, 1036, [(0, "#dbe6d8", 0), (1, "#dbe6d8", 0.6)]))
    pour(s.mover("fall", "mid", Fall(4)), r, (128, 612, 32, 400), 4, "#a4c0c4", 0.75)
    p = s.main
    lip = rugged(r, [(520, 306), (640, 298), (800, 292), (960, 288), (1120, 280)], 60, 2)
    side = rugged(
        r,
        [
            (600, 1034),
            (566, 960),
            (598, 860),
            (560, 740),
            (584, 620),
            (548, 500),
            (560, 400),
            (512, 330),
        ],
        44,
        7,
    )
    wall = outline([*side, *lip, (1120, 1036)])
    facets(
        p,
        r,
        wall,
        (500, 270, 1120, 1040),
        ("#474d5a", "#545b67", "#646b75", "#787d84"),
        step=62,
        tall=210,
        lean=0.02,
    )
    lit = outline(
        [
            *side,
            *lip[:2],
            *rugged(
                r,
                [
                    (650, 298),
                    (668, 420),
                    (640, 560),
                    (690, 700),
                    (660, 820),
                    (706, 930),
                    (720, 1034),
                ],
                44,
                9,
            ),
        ]
    )
    with within(p, wall):
        facets(
            p,
            r,
            lit,
            (500, 280, 730, 1040),
            ("#a89a8c", "#c2b49e", "#d9cdb4", "#e8dcc2"),
            step=50,
            tall=150,
            lean=0.04,
        )
    cracks(
        p, r, wall, [(770, 330), (850, 420), (930, 340), (1010, 460), (700, 640)], 360, "#373d49"
    )
    fill(
        p,
        outline(
            [
                (512, 312),
                (520, 296),
                (640, 286),
                (800, 280),
                (1120, 266),
                (1120, 296),
                (800, 308),
                (640, 314),
                (530, 326),
            ]
        ),
        "#f4ead2",
    )
    fill(p, wall, fall(800, 1036, [(0, "#c4d6d0", 0), (1, "#c4d6d0", 0.5)]))
    talus = outline(
        [
            *rugged(
                r,
                [(560, 1040), (640, 1000), (760, 980), (860, 1004), (980, 970), (1120, 990)],
                26,
                6,
            ),
            (1120, 1046),
        ]
    )
    facets(p, r, talus, (560, 960, 1120, 1046), ("#3f6048", "#4f7450", "#6a8c5c"), step=40, tall=40)
    pines(p, r, 1040, "#2f5244", (690, RIGHT), (30, 66), 17)
    for x, pose in (
        (548, "stand"),
        (566, "stand"),
        (612, "point"),
        (690, "stand"),
        (706, "stand"),
        (800, "walk"),
    ):
        person(
            p,
            x,
            292 - (x - 548) * 0.03,
            30,
            pose,
            "#1c2430",
            "#c79a3b" if x == 612 else None,
            flip=x == 612,
        )
    water(
        p,
        r,
        1030,
        [(0, "#d6e2d2"), (0.05, "#86b0b2"), (0.2, "#2f6c88"), (0.55, "#123c58"), (1, "#0a2030")],
        "#f6f4e4",
        glints=30,
    )
    fill(
        p,
        rugged(
            r,
            [(566, 1034), (1120, 1034), (1120, 1420), (980, 1330), (820, 1240), (660, 1110)],
            40,
            6,
        ),
        "#3c5266",
        0.5,
    )
    boat = s.mover("boat", "main", Travel((-0.6, 0), (0.75, 0), 80))
    for k in range(7):
        w = 330 - k * 34
        box(
            boat,
            350 - w / 2 + r.uniform(-16, 16),
            1080 + k * 12,
            w,
            7,
            "#12303f" if k < 2 else "#fbf9f2",
            0.45 - 0.05 * k,
            3,
        )
    fjord_boat(boat, 350, 1068, 410)
    crest(boat, r, [(160 + k * 34, 1074 + (k % 2) * 2) for k in range(13)], 12, "#ffffff", 0.95)
    for k in range(4):
        box(boat, 36 + k * 16, 1086 + k * 13, 210 - k * 34, 5, "#ffffff", 0.65 - k * 0.13, 2)
    gulls = s.mover("birds", "boat", Sway((0.014, 0.006), 8))
    birds(gulls, [(420, 700), (462, 674), (392, 742), (478, 772)], 15, "#33485a")
    n = s.near
    rocks = rugged(
        r,
        [
            (LEFT, 1500),
            (120, 1480),
            (260, 1560),
            (420, 1610),
            (640, 1700),
            (860, 1690),
            (RIGHT, 1600),
        ],
        40,
        7,
    )
    facets(
        n,
        r,
        outline([*rocks, (RIGHT, BOTTOM), (LEFT, BOTTOM)]),
        (LEFT, 1470, RIGHT, BOTTOM),
        ("#091c2a", "#0c2434", "#112d3c"),
        step=90,
        tall=110,
        lean=0.3,
    )
    box(
        n,
        LEFT,
        1330,
        RIGHT - LEFT,
        610,
        fall(1330, 1760, [(0, "#0a2030", 0), (1, "#0a1b28", 0.92)]),
    )
