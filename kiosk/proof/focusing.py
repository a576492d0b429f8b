"""Walks through a page with Tab, and looks at the ring round what has the focus."""

from collections.abc import Callable
from itertools import pairwise

from PIL import Image
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.proof import layout, ringing
from kiosk.proof.layout import Piece
from kiosk.proof.measures import Rule, Tallies
from kiosk.proof.measuring import Glass

MOST_STEPS = 600
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
        sides = ringing.sides(now, with_ring, without, glass.pixels_per_mm)
        thinnest = min(sides, key=lambda side: side.thickness)
        to.add(Rule.RING, thinnest.thickness, f"{now.name}, {thinnest.where}", now.box)
        for side in sides:
            for edge, ratio in (("outside", side.outside), ("inside", side.inside)):
                if ratio is not None:
                    to.add(Rule.RING_CONTRAST, ratio, f"{now.name}, {side.where} {edge}", now.box)
        change = ringing.change(now, with_ring, without, glass.pixels_per_mm, glass.css_px)
        to.add(Rule.RING_CHANGE, change, now.name, now.box)
