"""The poster of activities/valldal-climbing-park."""

from __future__ import annotations

from brush import LEFT, RIGHT, box, curve, fall, fill, mix, outline, stroke
from land import Rock, heaven, hills, massif, mist
from people import person
from sheet import Sheet, scene
from woods import foreground, pines


@scene("activities/valldal-climbing-park", (0.5, 0.47))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(s.sky, [(0, "#5f9f86"), (0.3, "#b4d3a0"), (0.52, "#f4f0c8")])
    for x, w, lean in ((140, 60, 260), (380, 90, 240), (700, 70, 220)):
        fill(
            s.sky,
            outline([(x, -20), (x + w, -20), (x + w * 2 + lean, 1400), (x + lean - w, 1400)]),
            fall(0, 1400, [(0, "#fdfbe0", 0.4), (1, "#fdfbe0", 0.05)]),
        )
    massif(
        s.far,
        r,
        [(-40, 940), (160, 860), (360, 940), (560, 850), (760, 930), (940, 840), (1120, 900)],
        1200,
        Rock("#8fbf9a", "#b9d6a6", "#fff", "#f0f0c8"),
        fog=0.5,
    )
    pines(s.far, r, 1180, "#8fb88a", (LEFT, RIGHT), (180, 330), 42)
    mist(s.far, 1040, 220, "#f4f0c8", 0.75)
    hills(s.mid, [(LEFT, 1170), (300, 1150), (640, 1180), (RIGHT, 1150)], "#6fa07c")
    pines(s.mid, r, lambda x: 1300 + 20 * ((x * 7) % 3), "#5b9270", (LEFT, RIGHT), (320, 520), 84)
    mist(s.mid, 1120, 220, "#dfe8b8", 0.5)
    hills(s.mid, [(LEFT, 1300), (300, 1270), (640, 1310), (RIGHT, 1270)], "#4c7f5c")
    p = s.main
    for x, w, tone in ((150, 46, "#5a4634"), (930, 54, "#4c3b2e")):
        fill(
            p,
            outline(
                [(x - w * 0.36, 250), (x + w * 0.36, 250), (x + w * 0.6, 1500), (x - w * 0.6, 1500)]
            ),
            tone,
        )
        fill(
            p,
            outline(
                [(x + w * 0.08, 250), (x + w * 0.36, 250), (x + w * 0.6, 1500), (x + w * 0.2, 1500)]
            ),
            mix(tone, "#0b1b28", 0.35),
        )
        for k in range(8):
            y = 240 + k * 66
            reach = 96 + k * 15
            for side in (-1, 1):
                tip = (x + side * reach * r.uniform(0.85, 1.1), y + 74)
                fill(
                    p,
                    curve(
                        [(x, y - 30), tip, (x + side * reach * 0.5, y + 66), (x, y + 58)],
                        closed=True,
                        tension=0.4,
                    ),
                    "#24533f" if side < 0 else "#1d4636",
                )
    for x, y in ((150, 880), (930, 1000)):
        box(p, x - 96, y, 192, 16, "#8a6a44", r=3)
        box(p, x - 96, y + 16, 192, 6, "#4c3b2e")
        stroke(p, [(x - 76, y + 20), (x - 12, y + 96)], "#6d5438", 9)
        stroke(p, [(x + 76, y + 20), (x + 12, y + 96)], "#6d5438", 9)
        for sx in (-92, -46, 46, 92):
            stroke(p, [(x + sx, y), (x + sx, y - 62)], "#6d5438", 5)
        stroke(p, [(x - 92, y - 58), (x - 20, y - 58)], "#6d5438", 4)
        stroke(p, [(x + 20, y - 58), (x + 92, y - 58)], "#6d5438", 4)
    person(p, 96, 880, 116, "point", "#12282e", "#c79a3b", helmet="#f6f3ec")
    person(p, 985, 1000, 116, "cheer", "#12282e", "#4b8a90", helmet="#f6f3ec")
    cable = curve([(168, 760), (380, 822), (560, 862), (740, 884), (914, 892)])
    stroke(p, cable, "#22343a", 5)
    box(p, 536, 846, 34, 12, "#22343a", r=5)
    stroke(p, [(553, 856), (553, 900)], "#22343a", 5)
    person(p, 553, 1058, 166, "zip", "#12282e", "#ff6b3d", helmet="#f6f3ec")
    for k in range(3):
        stroke(p, [(340 + k * 26, 920 + k * 44), (440 + k * 16, 934 + k * 44)], "#fdfbe0", 5, 0.7)
    n = s.near
    hills(n, [(LEFT, 1430), (240, 1400), (560, 1460), (840, 1410), (RIGHT, 1440)], "#1c4636")
    foreground(n, r, "#0d2a26", 1580, tall=(180, 340))
