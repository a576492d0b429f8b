"""Measures the ring round what has the focus: how thick it is, and what it stands out from.

Lines are laid across it, from outside into the control. On each, the ring is the widest band of one
colour of which the focus changed half or more; its edges are what lies beside the band.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from statistics import median_low
from typing import cast

from PIL import Image, ImageChops

from kiosk.content import contrast_ratio, luminance
from kiosk.proof.layout import SLACK, Piece

AROUND = 8.0
"""Millimetres outside of a control within which its ring is looked for, and inside as well."""
ALIKE = 12
"""Of 255: two colours that differ by no more in each channel are one to the eye."""
ALONG = (0.25, 0.35, 0.5, 0.65, 0.75)
"""The shares of a side at which a line is laid across the ring; the middle one of what they say
counts, for something may lie over a part of it, such as a pin of the map."""

Rgb = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Side:
    """The ring on one side of a control.

    Attributes:
        where: the side, for people.
        thickness: mm of the band.
        outside, inside: its contrast to what is beside it; None where the panel ends there.
    """

    where: str
    thickness: float
    outside: float | None
    inside: float | None


def sides(piece: Piece, lit: Image.Image, plain: Image.Image, per_mm: float) -> list[Side]:
    """The four sides of a ring; those that a view hides are left out.

    `lit` and `plain` are the page with the ring and without it; `per_mm` is the px of a millimetre.
    """
    found = []
    for where, hidden, lines in _lines(piece, lit.size, round(AROUND * per_mm)):
        if hidden:
            continue
        bands = [_band(_pixels(lit, line), _pixels(plain, line), per_mm) for line in lines]
        outside = [band.outside for band in bands if band.outside is not None]
        inside = [band.inside for band in bands if band.inside is not None]
        thickness = median_low(band.thickness for band in bands)
        edges = (median_low(ratios) if ratios else None for ratios in (outside, inside))
        found.append(Side(where, thickness, *edges))
    return found or [Side("on no side", 0.0, None, None)]


def change(
    piece: Piece, lit: Image.Image, plain: Image.Image, per_mm: float, css_px: float
) -> float:
    """The change of contrast of as many px as a frame of 2 CSS px has (WCAG 2.2, 2.4.13).

    1 where fewer change at all.
    """
    around = round(AROUND * per_mm)
    box = (
        max(0, piece.box.left - around),
        max(0, piece.box.top - around),
        min(lit.width, piece.box.right + around),
        min(lit.height, piece.box.bottom + around),
    )
    one, other = lit.crop(box), plain.crop(box)
    mask = changed(one, other).tobytes()
    pairs = zip(mask, _each(one), _each(other), strict=True)
    ratios = sorted((_ratio(a, b) for differs, a, b in pairs if differs), reverse=True)
    at = round(2 * css_px * 2 * (piece.seen.width() + piece.seen.height()))
    return ratios[at] if at < len(ratios) else 1.0


def changed(one: Image.Image, other: Image.Image) -> Image.Image:
    """White where two pictures differ to the eye, black elsewhere."""
    most = Image.new("L", one.size)
    for channel in ImageChops.difference(one, other).split():
        most = ImageChops.lighter(most, channel)
    return most.point([0] * ALIKE + [255] * (256 - ALIKE))


# -- one line across the ring ----------------------------------------------------------------------


def _lines(
    piece: Piece, size: tuple[int, int], around: int
) -> Iterator[tuple[str, bool, list[list[tuple[int, int]]]]]:
    """Of each side: its name, whether a view hides it, and its lines from outside to inside."""
    box, seen, whole = piece.box, piece.seen, piece.whole
    width, height = box.right - box.left, box.bottom - box.top
    across, down = min(around, width // 2), min(around, height // 2)
    left = range(box.left - around, box.left + across)
    right = range(box.right - 1 + around, box.right - 1 - across, -1)
    top = range(box.top - around, box.top + down)
    bottom = range(box.bottom - 1 + around, box.bottom - 1 - down, -1)
    rows = [box.top + round(share * (height - 1)) for share in ALONG]
    columns = [box.left + round(share * (width - 1)) for share in ALONG]

    def inside(points: list[tuple[int, int]]) -> list[tuple[int, int]]:
        return [(x, y) for x, y in points if 0 <= x < size[0] and 0 <= y < size[1]]

    for where, hides, places in (
        ("left", seen.left() - whole.left(), [[(x, y) for x in left] for y in rows]),
        ("right", whole.right() - seen.right(), [[(x, y) for x in right] for y in rows]),
        ("top", seen.top() - whole.top(), [[(x, y) for y in top] for x in columns]),
        ("bottom", whole.bottom() - seen.bottom(), [[(x, y) for y in bottom] for x in columns]),
    ):
        yield where, hides > SLACK, [inside(points) for points in places]


def _pixels(picture: Image.Image, line: list[tuple[int, int]]) -> list[Rgb]:
    return [cast(Rgb, picture.getpixel(point)) for point in line]


def _band(lit: list[Rgb], plain: list[Rgb], per_mm: float) -> Side:
    """The ring on one line."""
    first, last = _widest(lit, [not _alike(a, b) for a, b in zip(lit, plain, strict=True)])
    if first > last:
        return Side("", 0.0, 1.0, 1.0)
    colour = lit[(first + last) // 2]
    before, after = lit[max(0, first - 2) : first][::-1], lit[last + 1 : last + 3]
    thickness = last - first + 1 + _smoothed(colour, before) + _smoothed(colour, after)
    return Side("", thickness / per_mm, _beside(colour, before), _beside(colour, after))


def _widest(lit: list[Rgb], differs: list[bool]) -> tuple[int, int]:
    """The first and the last pixel of the widest band of one colour of which half differs."""
    best, first = (1, 0), 0
    for at in range(len(lit)):
        if at + 1 < len(lit) and _alike(lit[at + 1], lit[first]):
            continue
        many = at - first + 1
        if 2 * sum(differs[first : at + 1]) >= many > best[1] - best[0] + 1:
            best = first, at
        first = at + 1
    return best


def _smoothed(colour: Rgb, beside: list[Rgb]) -> float:
    """How much of the pixel beside a band is still the band's, where its edge is smoothed."""
    if len(beside) < 2 or _far(colour, beside[0]) >= _far(colour, beside[1]):
        return 0.0
    return 1 - _far(colour, beside[0]) / _far(colour, beside[1])


def _beside(colour: Rgb, beside: list[Rgb]) -> float | None:
    """The contrast of a band to what is beside it, past the pixel that smooths its edge."""
    return max((_ratio(colour, other) for other in beside), default=None)


def _far(one: Rgb, other: Rgb) -> int:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True))


def _alike(one: Rgb, other: Rgb) -> bool:
    return all(abs(a - b) < ALIKE for a, b in zip(one, other, strict=True))


def _each(picture: Image.Image) -> Iterator[Rgb]:
    pixels = iter(picture.tobytes())
    return zip(pixels, pixels, pixels, strict=True)


@cache
def _luminance(colour: Rgb) -> float:
    return luminance(*colour)


def _ratio(one: Rgb, other: Rgb) -> float:
    return contrast_ratio(_luminance(one), _luminance(other))
