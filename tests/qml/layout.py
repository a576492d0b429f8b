"""Looks at a page as it is laid out: is every word there to be read and every target to be hit?"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

SLACK = 1.5
"""Pixels by which rounding may shift an edge."""
FAINT = 0.05


@dataclass(frozen=True)
class Piece:
    """Something on a page: what it is called, and what of the page it covers."""

    item: QQuickItem
    name: str
    seen: QRectF


def faults(page: QQuickItem, least: float) -> list[str]:
    """What is wrong with the layout of `page`; targets are at least `least` pixels."""
    texts, targets = [], []
    found: list[str] = []
    for item in _visible(page):
        if item.inherits("QQuickText"):
            if item.property("text"):
                found += _text_faults(item, page)
                texts.append(Piece(item, _text_name(item), _seen(item, _ink(item), page)))
        elif _is_pressable(item) and item.isEnabled():
            piece = Piece(item, _name(item), _seen(item, item.boundingRect(), page))
            targets.append(piece)
            found += _target_faults(piece, least)
            found += _outside(item, item.boundingRect(), page, piece.name)
    found += [f"{one.name} overlaps {two.name}" for one, two in _overlapping(texts)]
    found += [f"{one.name} overlaps {two.name}" for one, two in _overlapping(targets)]
    return found


def find(page: QQuickItem, name: str) -> QQuickItem | None:
    """The visible thing to press on `page` that bears this name."""
    named = (item for item in _visible(page) if _is_pressable(item))
    return next((item for item in named if item.property("name") == name), None)


def kinds(item: QQuickItem, kind: str) -> list[QQuickItem]:
    """The visible items inside `item` that are made by the component `kind`."""
    return [
        one for one in _visible(item) if one.metaObject().className().partition("_QML")[0] == kind
    ]


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible() and child.opacity() > FAINT:
            yield child
            yield from _visible(child)


def _is_pressable(item: QQuickItem) -> bool:
    return item.metaObject().indexOfProperty("ringGap") >= 0


def _text_name(item: QQuickItem) -> str:
    text = str(item.property("text"))
    return f"text '{text[:28]}{'...' if len(text) > 28 else ''}' ({len(text)} characters)"


def _name(item: QQuickItem) -> str:
    kind = item.metaObject().className().partition("_QML")[0]
    return f"{kind} '{str(item.property('name'))[:28]}'"


def _number(item: QQuickItem, name: str) -> float:
    value = item.property(name)
    return float(value) if isinstance(value, int | float) else 0.0


def _ink(item: QQuickItem) -> QRectF:
    """What the letters of a text cover, in its own coordinates; a line is higher than that."""
    width, height = _number(item, "contentWidth"), _number(item, "contentHeight")
    # The binding knows no Python type for Text's own enumerations; QML turns them into numbers.
    context = qmlContext(item)
    assert context is not None
    across, _ = QQmlExpression(context, item, "horizontalAlignment").evaluate()
    share = {Qt.AlignmentFlag.AlignHCenter.value: 0.5, Qt.AlignmentFlag.AlignRight.value: 1.0}
    left = (item.width() - width) * share.get(across, 0.0)
    metrics = QFontMetricsF(item.property("font"))
    letters = metrics.tightBoundingRect(str(item.property("text")))
    # Qt counts the last line with its line height too, though it is drawn in full.
    height += metrics.height() * (1 - _number(item, "lineHeight"))
    top, bottom = metrics.ascent() + letters.top(), metrics.descent() - letters.bottom()
    return QRectF(left, top, width, height - top - bottom)


def _text_faults(item: QQuickItem, page: QQuickItem) -> Iterator[str]:
    name = _text_name(item)
    width, height = _number(item, "contentWidth"), _number(item, "contentHeight")
    if item.property("truncated"):
        yield f"{name} is cut off"
    if width > item.width() + SLACK or height > item.height() + SLACK:
        yield f"{name} is {width:.0f} x {height:.0f} in {item.width():.0f} x {item.height():.0f}"
    yield from _outside(item, _ink(item), page, name)


def _outside(item: QQuickItem, rect: QRectF, page: QQuickItem, name: str) -> Iterator[str]:
    """Whether `rect` of `item` sticks out of what holds it: a surface, a view, the page."""
    holder = item
    while holder is not page:
        parent = holder.parentItem()
        if parent is None:
            return
        rect, holder = holder.mapRectToItem(parent, rect), parent
        if holder.inherits("QQuickFlickable"):
            # The content of a view may go on the way the view moves; the view itself may not.
            rect = _flicked(holder, rect)
        if holder is not page and not _is_surface(holder):
            continue
        if holder.width() > 0 and not _holds(holder.boundingRect(), rect):
            yield (
                f"{name} sticks out of {_holder_name(holder)}: "
                f"{_said(rect)} in {holder.width():.0f} x {holder.height():.0f}"
            )
            return


def _flicked(view: QQuickItem, rect: QRectF) -> QRectF:
    """`rect` as far as no flicking brings it into the view."""
    margins = {side: _number(view, f"{side}Margin") for side in ("left", "right", "top", "bottom")}
    free = QRectF(rect)
    if _number(view, "contentHeight") + margins["top"] + margins["bottom"] > view.height():
        free = QRectF(free.left(), 0, free.width(), 0)
    if _number(view, "contentWidth") + margins["left"] + margins["right"] > view.width():
        free = QRectF(0, free.top(), 0, free.height())
    return free


def _is_surface(item: QQuickItem) -> bool:
    kinds = ("QQuickRectangle", "QQuickFlickable")
    return _is_pressable(item) or item.clip() or any(item.inherits(kind) for kind in kinds)


def _holder_name(item: QQuickItem) -> str:
    if _is_pressable(item):
        return _name(item)
    return item.metaObject().className().partition("_QML")[0]


def _holds(outer: QRectF, inner: QRectF) -> bool:
    return (
        inner.left() >= outer.left() - SLACK
        and inner.top() >= outer.top() - SLACK
        and inner.right() <= outer.right() + SLACK
        and inner.bottom() <= outer.bottom() + SLACK
    )


def _said(rect: QRectF) -> str:
    return f"x {rect.left():.0f} to {rect.right():.0f}, y {rect.top():.0f} to {rect.bottom():.0f}"


def _seen(item: QQuickItem, rect: QRectF, page: QQuickItem) -> QRectF:
    """What of `rect` is on the page, in its coordinates; what a view hides does not count."""
    holder = item
    while holder is not page:
        parent = holder.parentItem()
        if parent is None:
            break
        rect, holder = holder.mapRectToItem(parent, rect), parent
        if holder.clip():
            rect = rect.intersected(holder.boundingRect())
    return rect


def _target_faults(piece: Piece, least: float) -> Iterator[str]:
    width, height = piece.item.width(), piece.item.height()
    if min(width, height) < least - SLACK:
        yield f"{piece.name} is {width:.0f} x {height:.0f}, less than {least:.0f}"


def _overlapping(pieces: list[Piece]) -> Iterator[tuple[Piece, Piece]]:
    for one, two in combinations(pieces, 2):
        shared = one.seen.intersected(two.seen)
        if shared.width() > SLACK and shared.height() > SLACK:
            yield one, two
