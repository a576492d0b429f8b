"""Walks through a page with Tab, and looks at the ring round what has the focus."""

from collections.abc import Callable
from functools import cache
from itertools import pairwise

from PIL import Image
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.content import contrast_ratio, luminance
from kiosk.proof import layout
from kiosk.proof.layout import Piece
from kiosk.proof.measures import Rule, Tallies
from kiosk.proof.measuring import Glass, changed

MOST_STEPS = 600
AROUND = 8.0
"""Millimetres round a control within which its ring is looked for."""
TOLERANCE = 2.0
"""Millimetres by which two controls in a row may differ in height."""


def walk(page: QQuickItem, glass: Glass, to: Tallies) -> list[Piece]:
    """Go through all of the page with Tab; returns what was reached, in its order."""
    wanted = [piece for piece in layout.targets(page) if not piece.seen.isEmpty()]
    if not wanted:
        return []
    chain, ends = _chain(page)
    reached = [piece for piece in map(_pieces(page).get, chain) if piece is not None]
    to.looked(Rule.TRAP, 1)
    if not ends:
        to.add(Rule.TRAP, 1, "Tab goes round without ever coming back to where it began")
    to.looked(Rule.UNREACHED, len(wanted))
    for piece in wanted:
        if piece.item not in chain:
            to.add(Rule.UNREACHED, 1, piece.name, piece.box)
    to.looked(Rule.DISORDER, len(reached))
    for one, two in pairwise(reached):
        if _backwards(one, two, glass):
            to.add(Rule.DISORDER, 1, f"from {one.name} up to {two.name}", two.box)
    return reached


def _pieces(page: QQuickItem) -> dict[QQuickItem, Piece]:
    return {piece.item: piece for piece in layout.targets(page) if not piece.seen.isEmpty()}


def _chain(page: QQuickItem) -> tuple[list[QQuickItem], bool]:
    """What Tab comes to, each once, and whether it came back to the first of them."""
    chain: list[QQuickItem] = []
    item = _next(page)
    for _ in range(MOST_STEPS):
        if item is None or item is page or (chain and item == chain[0]):
            return chain, True
        if item in chain:
            return chain, False
        chain.append(item)
        item = _next(item)
    return chain, False


def _next(item: QQuickItem) -> QQuickItem | None:
    """What Tab comes to next.

    QML is asked: asked in Python, the binding makes each item the parent of the next one, round and
    round, until Python's collector falls over it.
    """
    context = qmlContext(item)
    if context is None:
        return None
    found, _ = QQmlExpression(context, item, "nextItemInFocusChain(true)").evaluate()
    return found if isinstance(found, QQuickItem) else None


def _backwards(one: Piece, two: Piece, glass: Glass) -> bool:
    """Whether `two` lies above `one` in the same column, or before it in the same row."""
    slack = TOLERANCE * glass.pixels_per_mm
    above = two.seen.bottom() <= one.seen.top() + slack
    beside = two.seen.left() >= one.seen.right() - slack or two.seen.right() <= (
        one.seen.left() + slack
    )
    return above and not beside


def measure_rings(
    page: QQuickItem,
    reached: list[Piece],
    glass: Glass,
    draw: Callable[[QQuickItem, str], Image.Image],
    to: Tallies,
) -> None:
    """The rings of these controls.

    `draw` takes a picture with the focus on an item, after a touch of the kind told: a key shows
    rings, a pointer none.
    """
    for piece in reached:
        with_ring, without = draw(piece.item, "key"), draw(piece.item, "pointer")
        now = layout.piece(piece.item, piece.name, piece.item.boundingRect(), page)
        if now.seen.isEmpty():
            to.add(Rule.RING, 0, f"{piece.name}, out of view")
            continue
        around = round(AROUND * glass.pixels_per_mm)
        box = (
            max(0, now.box.left - around),
            max(0, now.box.top - around),
            min(with_ring.width, now.box.right + around),
            min(with_ring.height, now.box.bottom + around),
        )
        lit, plain = with_ring.crop(box), without.crop(box)
        thickness = _thickness(changed(lit, plain), 2 * around) / glass.pixels_per_mm
        to.add(Rule.RING, thickness, now.name, now.box)
        perimeter = 2 * (now.seen.width() + now.seen.height())
        to.add(
            Rule.RING_CONTRAST, _told(lit, plain, 2 * glass.css_px * perimeter), now.name, now.box
        )


def _thickness(mask: Image.Image, within: int) -> int:
    """Pixels that change across the ring, where it is thinnest of its four sides.

    On something of its own colour a ring shows by what is outside of it, and by its lining.
    """
    width, height = mask.size
    row = mask.crop((0, height // 2, width, height // 2 + 1))
    column = mask.crop((width // 2, 0, width // 2 + 1, height))
    sides = []
    for line in (row.tobytes(), column.tobytes()):
        half = min(within, len(line) // 2)
        sides += [_changed(line[:half]), _changed(line[-half:])]
    return min(sides)


def _changed(line: bytes) -> int:
    return len(line) - line.count(0)


def _told(lit: Image.Image, plain: Image.Image, area: float) -> float:
    """The change of contrast that so many pixels reach (WCAG 2.2, 2.4.13); 1 where none do."""
    lights = [_lights(picture) for picture in (lit, plain)]
    ratios = sorted((contrast_ratio(a, b) for a, b in zip(*lights, strict=True)), reverse=True)
    return ratios[min(round(area), len(ratios) - 1)]


def _lights(picture: Image.Image) -> list[float]:
    """The luminance of every pixel."""
    pixels = iter(picture.tobytes())
    return [_luminance(*pixel) for pixel in zip(pixels, pixels, pixels, strict=True)]


_luminance = cache(luminance)
