"""The posters of a new pack, drawn while it is made: flat shapes in five layers."""

import math
import random
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from kiosk.packs.new_brush import (
    EMBER,
    HEIGHT,
    SNOW,
    WIDTH,
    Point,
    Sheet,
    foreground,
    glints,
    gulls,
    ridge,
    rock,
    tower,
)

LAYERS = ("1-sky", "2-far", "3-sea", "4-main", "5-near")


def draw(name: str) -> Iterator[tuple[str, bytes]]:
    """The layers of the poster of the sample `name`, the farthest first: name and WebP."""
    sheets = [Sheet() for _ in LAYERS]
    _SCENES[name](sheets, random.Random(name))  # noqa: S311 - chance for waves, not for secrets
    with ThreadPoolExecutor() as pool:  # Pillow lets go of Python's lock while it encodes
        opaque = [layer == LAYERS[0] for layer in LAYERS]
        yield from zip(LAYERS, pool.map(Sheet.webp, sheets, opaque), strict=True)


def _lighthouse(sheets: Sequence[Sheet], chance: random.Random) -> None:
    sky, far, sea, main, near = sheets
    sky.fade(0, 1120, ("#0b1b28", "#15384d", "#3d6577", "#c98a62", "#ffc978"))
    sky.fade(1120, HEIGHT, ("#ffc978", "#123041"))
    for _ in range(90):
        y = chance.uniform(20, 560)
        sky.disc("#f6f3ecb0", (chance.uniform(0, WIDTH), y), chance.uniform(1.2, 3) * (1 - y / 900))
    far.disc("#ffdf9e", (790, 1040), 92)
    far.shape("#3f6273", ridge(chance, 985, 52, 1100))
    far.shape("#2b4d60", ridge(chance, 1045, 26, 1120))
    sea.fade(1090, HEIGHT, ("#3b5d6c", "#17394b", "#0c2231"))
    for step in range(26):
        y, half = 1100 + step * 19, 70 + 46 * math.sin(step * 1.9) + step * 2
        sea.shape("#ffc97870", [(790 - half, y), (790, y - 4), (790 + half, y), (790, y + 4)])
    glints(sea, chance, 1105, 1720, "#5b8393a0")
    lamp = (540.0, 512.0)
    main.shape("#fff3d638", [lamp, (-60, 250), (-60, 470)])
    main.shape("#fff3d638", [lamp, (1140, 300), (1140, 560)])
    island = [
        (170, 1330),
        (235, 1245),
        (330, 1215),
        (385, 1160),
        (470, 1122),
        (610, 1118),
        (690, 1150),
        (740, 1212),
        (850, 1236),
        (930, 1330),
    ]
    rock(main, chance, island, "#2a4557", "#152c3b")
    main.shape(SNOW, [(655, 1140), (655, 1082), (760, 1082), (760, 1160), (700, 1160)])
    main.shape("#c9c4b8", [(712, 1160), (712, 1082), (760, 1082), (760, 1160)])
    main.shape("#7c2f20", [(640, 1084), (662, 1040), (752, 1040), (776, 1084)])
    main.shape("#ffe3a6", [(675, 1122), (675, 1100), (695, 1100), (695, 1122)])
    x, y = tower(main, (540, 1135), 768, SNOW, "#c9c4b8")
    sea.disc("#fff3d638", (x, y), 118)
    main.disc("#fffaf0", (x, y), 24)
    main.shape("#9fc0cc80", [(150, 1334), (540, 1322), (950, 1334), (540, 1346)])
    foreground(near, chance, 1640, "#081723", "#102636")


def _gallery_dive(sheets: Sequence[Sheet], chance: random.Random) -> None:
    sky, far, sea, main, near = sheets
    sky.fade(0, 1250, ("#2f7285", "#6fa9ad", "#cfdcc9", "#ffe7bd"))
    sky.fade(1250, HEIGHT, ("#ffe7bd", "#16475a"))
    for x, y, size in (
        (760, 260, 60),
        (860, 285, 86),
        (960, 270, 58),
        (610, 520, 40),
        (680, 534, 58),
    ):
        far.disc("#f6f3ecc8", (x, y), size, 0.5)
    far.shape("#7fa9ad", ridge(chance, 1150, 58, 1290))
    far.shape("#4d8492", ridge(chance, 1215, 30, 1290))
    sea.fade(1262, HEIGHT, ("#4f93a0", "#1f6175", "#0e3a4c"))
    glints(sea, chance, 1275, 1800, "#a8d3d290")
    # The tower, so near that only its head is in the picture.
    main.shape(SNOW, [(90, HEIGHT), (430, HEIGHT), (392, 640), (128, 640)])
    main.shape("#cdd2c8", [(300, HEIGHT), (430, HEIGHT), (392, 640), (292, 640)])
    main.shape(EMBER, [(116, 1010), (404, 1010), (415, 1390), (105, 1390)])
    main.shape("#d9502a", [(295, 1010), (404, 1010), (415, 1390), (298, 1390)])
    for at in (800, 1180, 1560):
        main.shape("#14303f", [(180, at), (180, at - 76), (228, at - 76), (228, at)])
    main.shape("#14303f", [(40, 600), (500, 600), (398, 662), (122, 662)])
    main.shape("#ffe9b8", [(150, 600), (370, 600), (370, 400), (150, 400)])
    for x in (150, 205, 260, 315, 370):
        main.line("#14303f", [(x, 600), (x, 400)], 8)
    main.shape(EMBER, [(112, 402), (408, 402), (290, 278), (230, 278)])
    main.line("#14303f", [(260, 278), (260, 214)], 10)
    main.disc("#14303f", (260, 210), 14)
    for x in range(46, 500, 56):
        main.line("#14303f", [(x, 602), (x, 496)], 6)
    main.line("#14303f", [(40, 498), (500, 498)], 9)
    main.line("#14303f", [(40, 548), (500, 548)], 5)
    _diver(main, (690, 800), 1.35)
    gulls(main, SNOW, ((820, 640, 46), (930, 720, 34), (600, 1050, 28)))
    foreground(near, chance, 1668, "#082230", "#0f3345")


def _diver(sheet: Sheet, at: Point, size: float) -> None:
    """Somebody in the air, arms spread, seen from the side."""

    def place(x: float, y: float) -> Point:
        return at[0] + x * size, at[1] + y * size

    sheet.line("#f0c39c", [place(-2, -22), place(-46, -64), place(-84, -74)], 14 * size)
    sheet.line("#f0c39c", [place(6, -22), place(52, -58), place(94, -52)], 14 * size)
    sheet.line(EMBER, [place(0, -18), place(-8, 46)], 34 * size)
    sheet.line("#d9502a", [place(-4, 48), place(22, 92), place(10, 140)], 19 * size)
    sheet.line(EMBER, [place(-12, 48), place(-18, 98), place(-34, 146)], 19 * size)
    sheet.line("#f0c39c", [place(10, 140), place(16, 152)], 12 * size)
    sheet.line("#f0c39c", [place(-34, 146), place(-32, 158)], 12 * size)
    sheet.disc("#f0c39c", place(10, -54), 19 * size)
    sheet.shape(
        "#3a2418",
        [
            place(-8, -62),
            place(4, -76),
            place(22, -74),
            place(28, -60),
            place(6, -60),
            place(-22, -92),
            place(-36, -86),
        ],
    )


def _rowing_trip(sheets: Sequence[Sheet], chance: random.Random) -> None:
    sky, far, sea, main, near = sheets
    sky.fade(0, 1000, ("#355a70", "#8d8f97", "#e9a583", "#ffd9a8"))
    sky.fade(1000, HEIGHT, ("#ffd9a8", "#27495a"))
    far.disc("#fff0d0", (300, 760), 104)
    far.shape("#c08f86", ridge(chance, 800, 84, 960))
    far.shape("#8a7580", ridge(chance, 880, 44, 960))
    island = [(690, 950), (735, 905), (800, 893), (870, 897), (930, 920), (985, 950)]
    rock(far, chance, island, "#5d5566", "#453f52")
    lamp = tower(far, (815, 900), 250, SNOW, "#d8c9bd")
    far.disc("#fff3d6", lamp, 9)
    sea.fade(930, HEIGHT, ("#f0bd97", "#a98d8d", "#4d6676", "#1c3b4c"))
    for step in range(20):
        y, half = 945 + step * 17, 90 + 40 * math.sin(step * 2.3)
        sea.shape("#fff0d08c", [(300 - half, y), (300, y - 4), (300 + half, y), (300, y + 4)])
    glints(sea, chance, 950, 1700, "#ffe2c070")
    seal = [(40, 1086), (16, 1058), (52, 1062), (74, 1082), (120, 1076), (168, 1062), (196, 1030)]
    seal += [
        (214, 1018),
        (238, 1022),
        (248, 1038),
        (230, 1046),
        (226, 1072),
        (204, 1106),
        (110, 1112),
    ]
    main.shape("#565a69", seal)
    main.shape("#444856", [(74, 1082), (226, 1072), (204, 1106), (110, 1112), (60, 1100)])
    main.shape(
        "#2b3340", [(0, 1134), (70, 1098), (160, 1092), (262, 1104), (340, 1140), (180, 1154)]
    )
    _boat(main, (590, 1180))
    foreground(near, chance, 1660, "#0c1f2b", "#183442")


def _boat(sheet: Sheet, at: Point) -> None:
    """A rowing boat with two people at the oars."""

    def place(x: float, y: float) -> Point:
        return at[0] + x, at[1] + y

    sheet.shape("#20384a90", [place(-260, 84), place(250, 84), place(170, 118), place(-170, 118)])
    for x, coat, hair in ((-90, "#2f5d6e", "#3a2418"), (70, "#e8c15f", "#7a4a2a")):
        sheet.shape(
            coat, [place(x - 42, 30), place(x + 42, 30), place(x + 30, -76), place(x - 20, -82)]
        )
        sheet.disc("#f0c39c", place(x + 8, -108), 25)
        sheet.shape(
            hair,
            [
                place(x - 20, -104),
                place(x - 14, -132),
                place(x + 10, -142),
                place(x + 32, -126),
                place(x + 8, -118),
            ],
        )
        sheet.line(coat, [place(x + 14, -58), place(x + 52, -24), place(x + 92, -34)], 17)
        sheet.line("#c9a06c", [place(x + 104, -46), place(x - 120, 92)], 9)
        sheet.shape(
            "#c9a06c",
            [place(x - 112, 80), place(x - 100, 98), place(x - 176, 138), place(x - 186, 122)],
        )
    hull = [
        (-270, -6),
        (-236, 54),
        (-180, 88),
        (170, 88),
        (226, 58),
        (286, -22),
        (200, 10),
        (-190, 14),
    ]
    sheet.shape(EMBER, [place(x, y) for x, y in hull])
    sheet.shape(
        "#c94826",
        [
            place(x, y)
            for x, y in (
                (-250, 30),
                (-180, 88),
                (170, 88),
                (226, 58),
                (252, 24),
                (190, 52),
                (-190, 56),
            )
        ],
    )
    sheet.line(SNOW, [place(-270, -6), place(-190, 14), place(200, 10), place(286, -22)], 9)


_SCENES: dict[str, Callable[[Sequence[Sheet], random.Random], None]] = {
    "lighthouse": _lighthouse,
    "gallery-dive": _gallery_dive,
    "rowing-trip": _rowing_trip,
}
