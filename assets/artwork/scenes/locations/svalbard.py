"""The poster of locations/svalbard."""

from __future__ import annotations

from brush import LEFT, RIGHT, at, box, fall, fill, jag, mix, outline, rugged, stroke, trace, within
from land import Rock, heaven, hills, mist, sun, table
from people import husky, person, sledge
from sheet import Sheet, Travel, scene


@scene("locations/svalbard", (0.47, 0.505))
def poster(s: Sheet) -> None:
    r = s.rng
    heaven(
        s.sky,
        [(0, "#1f2a4a"), (0.2, "#54558a"), (0.38, "#b08ab0"), (0.5, "#f2b7b0"), (0.56, "#fbdcc8")],
    )
    sun(s.sky, 270, 430, 46, "#fdf1ea", 0.2)
    team = s.mover("team", "main", Travel((-0.72, 0.004), (0.9, -0.004), 34))
    for painter in (s.far, s.mid, s.main, team):
        painter.translate(0, -80)
    p = s.far
    cake = Rock("#6f688e", "#8f86a8", "#f7e9ec")
    for span, top in (((-150, 420), 850), ((330, 830), 800), ((740, 1260), 840)):
        table(p, r, span, top, 1130, cake, "#c9b6cc")
    mist(p, 990, 180, "#fbdcc8", 0.9)
    m = s.mid
    crest = [(430, 1040), (560, 1022), (700, 1036), (860, 1018), (1000, 1030), (1120, 1012)]
    front = outline([*rugged(r, crest, 18, 6), (1120, 1136), (400, 1136)])
    fill(m, front, "#9fd0e0")
    with within(m, front):
        x = 420.0
        while x < 1120:
            w = r.uniform(14, 40)
            fill(
                m,
                outline(
                    [
                        (x, 1000),
                        (x + w, 1000),
                        *jag(r, (x + w, 1040), (x + w * 0.7, 1140), 4, 4),
                        (x, 1140),
                    ]
                ),
                r.choice(("#c4e6ee", "#7fb8d2", "#e6f5f8", "#8cc4d8")),
            )
            x += w * r.uniform(1, 1.9)
    hills(m, [(LEFT, 1110), (260, 1096), (560, 1130), (820, 1124), (RIGHT, 1134)], "#e9e4f0")
    q = s.main
    hills(q, [(LEFT, 1190), (220, 1162), (520, 1186), (800, 1160), (RIGHT, 1180)], "#f4eef4")
    hills(q, [(LEFT, 1290), (300, 1252), (640, 1302), (900, 1272), (RIGHT, 1296)], "#d9d8ea")
    for k in range(3):
        stroke(q, [(LEFT, 1190 + k * 4), (RIGHT, 1176 + k * 4)], "#c9c6e0", 3, 0.55)
    sledge(team, 190, 1186, 52, "#1f2a44", "#b5322b")
    person(team, 166, 1188, 84, "mush", "#1f2a44", "#ff6b3d")
    stroke(team, [(296, 1164), (712, 1153)], "#1f2a44", 2.5)
    for k in range(6):
        coat = ("#1f2a44", "#4a4d68", "#2b3450")[k % 3]
        husky(team, 350 + 68 * k + (k % 2) * 6, 1182 - 3 * k, 40, k, coat, "#f4eef4")
    n = s.near
    hills(n, [(LEFT, 1420), (300, 1460), (640, 1400), (900, 1430), (RIGHT, 1370)], "#8f92bb")
    hills(n, [(LEFT, 1560), (340, 1500), (700, 1590), (RIGHT, 1500)], "#4a4f7e")
    hills(n, [(LEFT, 1640), (400, 1680), (760, 1620), (RIGHT, 1660)], "#1f2a4a")
    with at(n, 0, -80):
        box(n, 868, 1190, 12, 300, "#1f2a44")
        fill(n, [(874, 1040), (968, 1206), (780, 1206)], "#c8402f")
        fill(n, [(874, 1070), (944, 1192), (804, 1192)], "#f6f3ec")
        bear = "M838 1178 L842 1158 C836 1146 842 1132 856 1130 C868 1126 886 1128 896 1132 L910 1128 L922 1136 L918 1144 L906 1146 L902 1156 L904 1178 L894 1178 L890 1160 L866 1160 L862 1178 L852 1178 L852 1164 L846 1178 Z"
        fill(n, trace(bear), "#1f2a44")
    night = mix("#1f2a4a", "#0b1b28", 0.6)
    box(n, LEFT, 1560, RIGHT - LEFT, 380, fall(1560, 1800, [(0, night, 0), (1, night, 0.85)]))
