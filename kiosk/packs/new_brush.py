"""The tools under the posters of a new pack: layers of flat shapes, land, water, a lighthouse."""

import io
import math
import random
from collections.abc import Sequence

from PIL import Image, ImageDraw

WIDTH, HEIGHT = 1080, 1920
EMBER, SNOW, NIGHT = "#ff6b3d", "#f6f3ec", "#0b1b28"

_FINE = 2
"""Drawn at twice the size and halved, so that edges are smooth."""
_LEFT, _RIGHT = -40, WIDTH + 40

Point = tuple[float, float]
Colours = Sequence[str]


class Sheet:
    """One layer, in the coordinates of the poster: 1080 across and 1920 down."""

    def __init__(self) -> None:
        self.image = Image.new("RGBA", (WIDTH * _FINE, HEIGHT * _FINE))
        self._draw = ImageDraw.Draw(self.image, "RGBA")

    def shape(self, colour: str, points: Sequence[Point]) -> None:
        """A filled polygon."""
        self._draw.polygon([(x * _FINE, y * _FINE) for x, y in points], fill=colour)

    def disc(self, colour: str, centre: Point, radius: float, flat: float = 1) -> None:
        """A filled circle; lower than wide when `flat` is less than 1."""
        (x, y), down = centre, radius * flat
        box = [(x - radius) * _FINE, (y - down) * _FINE, (x + radius) * _FINE, (y + down) * _FINE]
        self._draw.ellipse(box, fill=colour)

    def line(self, colour: str, points: Sequence[Point], width: float) -> None:
        """A stroke with round joints and ends."""
        scaled = [(x * _FINE, y * _FINE) for x, y in points]
        self._draw.line(scaled, fill=colour, width=round(width * _FINE), joint="curve")
        for x, y in (points[0], points[-1]):
            self.disc(colour, (x, y), width / 2)

    def fade(self, top: int, bottom: int, colours: Colours) -> None:
        """A ground that goes through `colours` from the height `top` down to `bottom`."""
        stops = [tuple(bytes.fromhex(colour[1:7])) for colour in colours]
        for y in range(top * _FINE, bottom * _FINE):
            at = (y / _FINE - top) / max(1, bottom - top) * (len(stops) - 1)
            here, part = min(int(at), len(stops) - 2), at % 1
            pair = zip(stops[here], stops[here + 1], strict=True)
            colour = tuple(round(a + (b - a) * part) for a, b in pair)
            self._draw.line([(0, y), (WIDTH * _FINE, y)], fill=colour)

    def webp(self, opaque: bool) -> bytes:  # noqa: FBT001 (mapped over layers)
        """The layer as a file."""
        image = self.image.reduce(_FINE)
        buffer = io.BytesIO()
        made = image.convert("RGB") if opaque else image
        made.save(buffer, "WEBP", quality=86, method=1)
        return buffer.getvalue()


def ridge(chance: random.Random, height: float, rough: float, bottom: float) -> list[Point]:
    """The outline of land: a line across the sheet about `height`, closed at `bottom`."""
    waves = [
        (chance.uniform(0.6, 1.3) * 2**k, chance.uniform(0, 7), rough / 2**k) for k in range(5)
    ]
    line = []
    for x in range(_LEFT, _RIGHT + 1, 8):
        rise = sum(deep * math.sin(x / WIDTH * often * 3 + start) for often, start, deep in waves)
        line.append((float(x), height - rise))
    return [(_LEFT, bottom), *line, (_RIGHT, bottom)]


def glints(sheet: Sheet, chance: random.Random, top: int, bottom: int, colour: str) -> None:
    """Short flat strokes on water, wider and rarer towards the foot."""
    y = float(top)
    while y < bottom:
        near = (y - top) / (bottom - top)
        for _ in range(5):
            x, length = chance.uniform(-60, WIDTH), chance.uniform(20, 70) * (0.6 + 2.4 * near)
            thick = 1.5 + 5 * near
            sheet.shape(
                colour,
                [(x, y), (x + length / 2, y - thick), (x + length, y), (x + length / 2, y + thick)],
            )
        y += 16 + 46 * near


def gulls(sheet: Sheet, colour: str, places: Sequence[tuple[float, float, float]]) -> None:
    """Gulls far away: for each where it is, and from its body to a wing's tip."""
    for x, y, span in places:
        steps = [step / 12 for step in range(-12, 13)]
        wings = [(x + span * at, y - span * 0.42 * math.sin(abs(at) * 2.4)) for at in steps]
        sheet.line(colour, wings, 5)


def tower(sheet: Sheet, foot: Point, tall: float, lit: str, shade: str) -> Point:
    """A lighthouse that stands on `foot`; where its lamp is."""
    x, y = foot
    wide, slim = tall * 0.15, tall * 0.095
    top = y - tall * 0.76

    def across(part: float) -> float:
        return wide + (slim - wide) * part

    def band(begin: float, end: float, left: str, right: str) -> None:
        low, high = y - (y - top) * begin, y - (y - top) * end
        one, two = across(begin), across(end)
        sheet.shape(left, [(x - one, low), (x + one, low), (x + two, high), (x - two, high)])
        sheet.shape(
            right, [(x + one * 0.2, low), (x + one, low), (x + two, high), (x + two * 0.2, high)]
        )

    band(0, 1, lit, shade)
    band(0.5, 0.72, EMBER, "#d9502a")
    for part in (0.14, 0.38, 0.84):
        _slit(sheet, (x, y - (y - top) * part), tall * 0.016, tall * 0.045)
    gallery = slim * 1.75
    sheet.shape(
        NIGHT,
        [
            (x - gallery, top),
            (x + gallery, top),
            (x + slim, top + tall * 0.035),
            (x - slim, top + tall * 0.035),
        ],
    )
    rail = top - tall * 0.05
    sheet.line(NIGHT, [(x - gallery, rail), (x + gallery, rail)], tall * 0.007)
    for step in range(7):
        post = x - gallery + 2 * gallery * step / 6
        sheet.line(NIGHT, [(post, rail), (post, top)], tall * 0.005)
    room, roof = slim * 0.8, top - tall * 0.13
    sheet.shape("#ffe3a6", [(x - room, top), (x + room, top), (x + room, roof), (x - room, roof)])
    for pane in (-1.0, -0.33, 0.33, 1.0):
        sheet.line(NIGHT, [(x + room * pane, top), (x + room * pane, roof)], tall * 0.006)
    sheet.shape(
        EMBER,
        [
            (x - room * 1.3, roof),
            (x + room * 1.3, roof),
            (x + room * 0.25, roof - tall * 0.09),
            (x - room * 0.25, roof - tall * 0.09),
        ],
    )
    sheet.line(NIGHT, [(x, roof - tall * 0.09), (x, roof - tall * 0.13)], tall * 0.01)
    return x, top - tall * 0.065


def _slit(sheet: Sheet, foot: Point, half: float, high: float) -> None:
    (x, y), top = foot, foot[1] - high
    sheet.shape(NIGHT, [(x - half, y), (x + half, y), (x + half, top), (x - half, top)])


def rock(
    sheet: Sheet, chance: random.Random, outline: Sequence[Point], lit: str, dark: str
) -> None:
    """Land in two tones: what the light meets, and what it does not."""
    sheet.shape(lit, outline)
    middle = sum(x for x, _ in outline) / len(outline)
    low = max(y for _, y in outline)
    shade = [
        (x + chance.uniform(-6, 14), y + 14) for x, y in outline if x > middle - 40 and y < low
    ]
    if shade:
        sheet.shape(dark, [(middle - 50, low), *shade, (max(x for x, _ in outline), low)])


def foreground(sheet: Sheet, chance: random.Random, height: float, colour: str, grass: str) -> None:
    """The calm dark foot of a poster, on which words stand, with blades of grass along its edge."""
    outline = ridge(chance, height, 46, HEIGHT + 20)
    for x, y in outline[1:-1:2]:
        lean, long = chance.uniform(-16, 22), chance.uniform(18, 58)
        sheet.shape(grass, [(x - 5, y + 10), (x + 5, y + 10), (x + lean, y - long)])
    sheet.shape(colour, outline)
