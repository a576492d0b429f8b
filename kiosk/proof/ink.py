"""Looks at a page as it is drawn: can every word be told from what is really behind it?

The page is drawn three times: as it is, with its texts in an opposite colour, and without them.
Where one of the first two differs from the last there is ink, even where it has the very colour of
its ground, and what the last shows there is what the ink lies on.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from math import floor

from PIL import Image, ImageChops
from PySide6.QtGui import QColor, QFont, QFontMetricsF
from PySide6.QtQuick import QQuickItem

from kiosk.content import contrast_ratio, luminance
from kiosk.proof.findings import Box, Cause, Finding
from kiosk.proof.layout import Piece, number

ENOUGH = 7.0
"""The least contrast of a text: WCAG 2.2, criterion 1.4.6."""
ENOUGH_FOR_LARGE = 4.5
"""The least of a large text, by the same criterion."""
LARGE = 18 * 25.4 / 72
"""Millimetres from which WCAG 2.2 calls a text large: 18 points."""
LARGE_WHEN_BOLD = 14 * 25.4 / 72
"""Millimetres from which it calls a bold one large: 14 points."""
BOLD = 700
"""The weight from which a text counts as bold, as in CSS."""
STRAY = 0.02
"""The share of the pixels behind a text, the worst of them, that may be stray: a star, a window."""
MIDDLE = 0.18
"""The luminance that has the same contrast to black as to white, nearly."""

Rgb = tuple[int, ...]

# Spaces, what steers other characters, and what is to be drawn by nobody.
_WITHOUT_INK = ("Cc", "Cf", "Zs", "Zl", "Zp", "Mn")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page with its texts, with them in an `opposite` colour, and without them.

    `unit` is the px of one of its millimetres.
    """

    full: Image.Image
    turned: Image.Image
    bare: Image.Image
    unit: float


def opposite(colour: QColor) -> QColor:
    """Black for a light colour, white for a dark one; as transparent as it is."""
    light = luminance(colour.red(), colour.green(), colour.blue()) > MIDDLE
    turned = QColor("black" if light else "white")
    turned.setAlphaF(colour.alphaF())
    return turned


def look(drawn: Drawn, texts: tuple[Piece, ...]) -> Iterator[Finding]:
    """What is wrong with the ink of these texts."""
    for piece in texts:
        yield from _missing(piece)
        yield from _faint(piece, drawn)


# -- glyphs ----------------------------------------------------------------------------------------

_known: dict[tuple[str, int, str], bool] = {}


def _missing(piece: Piece) -> Iterator[Finding]:
    font: QFont = piece.item.property("font")
    text = str(piece.item.property("text"))
    lacking = [sign for sign in dict.fromkeys(text) if not _has(font, sign)]
    if lacking:
        named = ", ".join(f"“{sign}” (U+{ord(sign):04X})" for sign in lacking)
        yield piece.finding(Cause.GLYPH, f"has characters that no font here can draw: {named}")


def _has(font: QFont, sign: str) -> bool:
    """Whether the font, or one that stands in for it, has a glyph for this character."""
    key = (font.family(), int(font.weight()), sign)
    if key not in _known:
        drawn = unicodedata.category(sign) not in _WITHOUT_INK
        _known[key] = not drawn or QFontMetricsF(font).inFontUcs4(ord(sign))
    return _known[key]


# -- contrast --------------------------------------------------------------------------------------


def _faint(piece: Piece, drawn: Drawn) -> Iterator[Finding]:
    if _within(piece.box, drawn.full.size) is None:
        return
    ratio = contrast(piece, drawn)
    if ratio is None:
        if piece.is_whole:
            yield piece.finding(Cause.COVERED, "is not to be seen: something lies over it")
        return
    needed = least(piece.item, drawn.unit)
    if ratio < needed:
        # Rounded down: what is less than enough must not read as enough.
        said = f"has a contrast of {floor(ratio * 10) / 10:.1f} to what is behind it"
        yield piece.finding(Cause.CONTRAST, f"{said}; at least {needed:.1f} is needed")


def contrast(piece: Piece, drawn: Drawn) -> float | None:
    """The contrast of a text to what is really behind it; None where nothing of it is seen."""
    box = _within(piece.box, drawn.full.size)
    if box is None:
        return None
    bare = drawn.bare.crop(box)
    mask = _ink(bare, drawn.full.crop(box), drawn.turned.crop(box))
    colours = _behind(bare, mask)
    if not colours:
        return None
    return _worst(piece.item.property("color"), _opacity(piece.item), colours)


def icon_contrast(piece: Piece, full: Image.Image, bare: Image.Image) -> float | None:
    """The same of an icon, which is drawn in its `tint`; 1 where it cannot be told at all."""
    box = _within(piece.box, full.size)
    if box is None:
        return None
    ground = bare.crop(box)
    colours = _behind(ground, _ink(ground, full.crop(box)))
    if not colours:
        return 1.0
    return _worst(piece.item.property("tint"), _opacity(piece.item), colours)


def _within(box: Box, size: tuple[int, int]) -> Box | None:
    width, height = size
    inside = Box(max(0, box.left), max(0, box.top), min(width, box.right), min(height, box.bottom))
    return inside if inside.left < inside.right and inside.top < inside.bottom else None


def _ink(bare: Image.Image, *inked: Image.Image) -> Image.Image:
    """White where one of `inked` differs from `bare`, black elsewhere."""
    most = Image.new("L", bare.size)
    for picture in inked:
        for channel in ImageChops.difference(picture, bare).split():
            most = ImageChops.lighter(most, channel)
    return most.point([0] + [255] * 255)


def _behind(bare: Image.Image, mask: Image.Image) -> list[tuple[int, Rgb]]:
    """How many pixels of which colour there are behind the ink."""
    width, height = bare.size
    inked = mask.histogram()[255]
    if not inked:
        return []
    nothing = (255, 0, 255)
    ground = Image.new("RGB", bare.size, nothing)
    ground.paste(bare, mask=mask)
    counted: dict[Rgb, int] = {}
    for count, colour in ground.getcolors(width * height) or ():
        assert isinstance(colour, tuple)
        counted[colour] = count
    counted[nothing] = counted.get(nothing, 0) - (width * height - inked)
    return [(count, colour) for colour, count in counted.items() if count]


def _worst(colour: QColor, opacity: float, behind: list[tuple[int, Rgb]]) -> float:
    """The contrast that all but the stray pixels behind a text reach."""
    ink = (colour.red(), colour.green(), colour.blue())
    share = colour.alphaF() * opacity
    plain = luminance(*ink)
    ratios = []
    for count, ground in behind:
        light = plain
        if share < 0.999:
            light = luminance(
                *(round(a * share + b * (1 - share)) for a, b in zip(ink, ground, strict=True))
            )
        ratios.append((contrast_ratio(light, luminance(*ground[:3])), count))
    stray = STRAY * sum(count for _, count in ratios)
    for ratio, count in sorted(ratios):
        stray -= count
        if stray < 0:
            return ratio
    return max(ratio for ratio, _ in ratios)


def _opacity(item: QQuickItem) -> float:
    share, holder = 1.0, item
    while True:
        share *= holder.opacity()
        parent = holder.parentItem()
        if parent is None:
            return share
        holder = parent


def least(item: QQuickItem, unit: float) -> float:
    """The contrast a text needs.

    Its size is counted in the design's millimetres, which are true ones on the smallest panels;
    on all others the letters are larger, and read from farther away.
    """
    font: QFont = item.property("font")
    bold = int(font.weight()) >= BOLD
    size = font.pixelSize() / unit * number(item, "scale")
    return ENOUGH_FOR_LARGE if size >= (LARGE_WHEN_BOLD if bold else LARGE) else ENOUGH
