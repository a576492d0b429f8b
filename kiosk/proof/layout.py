"""Looks at a page as it is laid out: is every word there to be read and every target to be hit?"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.proof.findings import Box, Cause, Finding

SLACK = 1.5
"""Pixels by which rounding may shift an edge."""
FAINT = 0.05
WHOLE = 0.9
"""The share of its place that has to be in view before something counts as whole."""
LONGEST = 48
"""Characters of a text that are quoted."""


@dataclass(frozen=True)
class Piece:
    """Something on a page: what it is called, and what of the page it covers, in its pixels.

    `whole` is all that it would cover, `seen` what a view it lies in lets through.
    """

    item: QQuickItem
    name: str
    seen: QRectF
    whole: QRectF

    @property
    def box(self) -> Box:
        """What is seen of it, in whole pixels."""
        rect = self.seen.toAlignedRect()
        return Box(rect.left(), rect.top(), rect.right() + 1, rect.bottom() + 1)

    @property
    def is_whole(self) -> bool:
        """Whether (nearly) all of it is in view."""
        seen, whole = self.seen, self.whole
        within = max(0.0, seen.width()) * max(0.0, seen.height())
        return within > 0 and within >= WHOLE * whole.width() * whole.height()

    def finding(self, cause: Cause, said: str) -> Finding:
        """This is wrong with it."""
        return Finding(cause, self.name, said, self.box)


@dataclass(frozen=True)
class Layout:
    """The texts of a page, and what is wrong with how it is laid out."""

    texts: tuple[Piece, ...]
    findings: tuple[Finding, ...]


def look(page: QQuickItem, least: float) -> Layout:
    """Look at `page`, whose targets are to be at least `least` px.

    What is switched off is not looked at: nobody can press it, and it lies behind something.
    """
    texts, pressed = [], []
    found: list[Finding] = []
    for item in visible(page):
        if not item.isEnabled():
            continue
        if item.inherits("QQuickText"):
            if item.property("text"):
                words = piece(item, _quoted(item), _ink(item), page)
                texts.append(words)
                found += _text_faults(words, page)
        elif is_pressable(item):
            target = piece(item, _name(item), item.boundingRect(), page)
            pressed.append(target)
            found += _target_faults(target, least)
            found += _outside(target, item.boundingRect(), page)
    for pieces in (texts, pressed):
        for one, two in _overlapping(pieces):
            found.append(one.finding(Cause.OVERLAP, f"overlaps {two.name}"))
    return Layout(tuple(texts), tuple(found))


def targets(page: QQuickItem) -> tuple[Piece, ...]:
    """What of a page can be pressed."""
    return tuple(
        piece(item, _name(item), item.boundingRect(), page)
        for item in visible(page)
        if item.isEnabled() and is_pressable(item)
    )


def visible(item: QQuickItem) -> Iterator[QQuickItem]:
    """All items below `item` that are seen."""
    for child in item.childItems():
        if child.isVisible() and child.opacity() > FAINT:
            yield child
            yield from visible(child)


def is_pressable(item: QQuickItem) -> bool:
    """Whether it is one of the things a finger can press."""
    return item.metaObject().indexOfProperty("ringGap") >= 0


def number(item: QQuickItem, name: str) -> float:
    """A property of an item that is a number; 0 where there is none."""
    value = item.property(name)
    return float(value) if isinstance(value, int | float) else 0.0


def piece(item: QQuickItem, name: str, rect: QRectF, page: QQuickItem) -> Piece:
    """An item of a page, with the part `rect` of it that counts."""
    return Piece(item, name, _seen(item, rect, page), item.mapRectToItem(page, rect))


def _quoted(item: QQuickItem) -> str:
    text = " ".join(str(item.property("text")).split())
    return f"“{text[:LONGEST]}{'…' if len(text) > LONGEST else ''}”"


def _name(item: QQuickItem) -> str:
    kind = item.metaObject().className().partition("_QML")[0]
    return f"{kind} “{str(item.property('name'))[:LONGEST]}”"


def _ink(item: QQuickItem) -> QRectF:
    """What the letters of a text cover, in its own coordinates; a line is higher than that."""
    width, height = number(item, "contentWidth"), number(item, "contentHeight")
    # The binding knows no Python type for Text's own enumerations; QML turns them into numbers.
    context = qmlContext(item)
    assert context is not None
    across, _ = QQmlExpression(context, item, "effectiveHorizontalAlignment").evaluate()
    share = {Qt.AlignmentFlag.AlignHCenter.value: 0.5, Qt.AlignmentFlag.AlignRight.value: 1.0}
    left = (item.width() - width) * share.get(across, 0.0)
    metrics = QFontMetricsF(item.property("font"))
    letters = metrics.tightBoundingRect(str(item.property("text")))
    # Qt counts the last line with its line height too where that is more than the font's own.
    height -= metrics.height() * max(0.0, number(item, "lineHeight") - 1)
    top, bottom = metrics.ascent() + letters.top(), metrics.descent() - letters.bottom()
    return QRectF(left, top, width, height - top - bottom)


def _text_faults(piece: Piece, page: QQuickItem) -> Iterator[Finding]:
    item = piece.item
    width, height = number(item, "contentWidth"), number(item, "contentHeight")
    if item.property("truncated"):
        length = len(str(item.property("text")))
        yield piece.finding(Cause.CUT, f"is cut off: not all of its {length} characters are shown")
    if width > item.width() + SLACK or height > item.height() + SLACK:
        sizes = f"{width:.0f} × {height:.0f} px in {item.width():.0f} × {item.height():.0f}"
        yield piece.finding(Cause.OVERFLOW, f"is larger than its place: {sizes}")
    yield from _outside(piece, _ink(item), page)


def _outside(piece: Piece, rect: QRectF, page: QQuickItem) -> Iterator[Finding]:
    """Whether `rect` of its item sticks out of what holds it: a surface, a view, the page."""
    holder = piece.item
    while holder is not page:
        parent = holder.parentItem()
        if parent is None:
            return
        rect, holder = holder.mapRectToItem(parent, rect), parent
        if holder.metaObject().indexOfProperty("pannable") >= 0:
            # A map is moved about under what is on it.
            return
        if holder.inherits("QQuickFlickable"):
            # The content of a view may go on the way the view moves; the view itself may not.
            rect = _flicked(holder, rect)
        if holder is not page and not _is_surface(holder):
            continue
        if holder.width() > 0 and not _holds(holder.boundingRect(), rect):
            sizes = f"{_said(rect)} in {holder.width():.0f} × {holder.height():.0f} px"
            where = "the page" if holder is page else _holder_name(holder)
            yield piece.finding(Cause.OUTSIDE, f"sticks out of {where}: {sizes}")
            return


def _flicked(view: QQuickItem, rect: QRectF) -> QRectF:
    """`rect` as far as no flicking brings it into the view."""
    free = QRectF(rect)
    if overflow(view, upright=True) > 0:
        free = QRectF(free.left(), 0, free.width(), 0)
    if overflow(view, upright=False) > 0:
        free = QRectF(0, free.top(), 0, free.height())
    return free


def overflow(view: QQuickItem, *, upright: bool) -> float:
    """By how much the content of a Flickable is higher than it, or wider; in px, 0 or less fits."""
    size, before, after = (
        ("contentHeight", "topMargin", "bottomMargin")
        if upright
        else ("contentWidth", "leftMargin", "rightMargin")
    )
    content = number(view, size) + number(view, before) + number(view, after)
    return content - (view.height() if upright else view.width())


def _is_surface(item: QQuickItem) -> bool:
    kinds = ("QQuickRectangle", "QQuickFlickable")
    return is_pressable(item) or item.clip() or any(item.inherits(kind) for kind in kinds)


def _holder_name(item: QQuickItem) -> str:
    if is_pressable(item):
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


def _target_faults(piece: Piece, least: float) -> Iterator[Finding]:
    width, height = piece.item.width(), piece.item.height()
    if min(width, height) < least - SLACK:
        sizes = f"{width:.0f} × {height:.0f} px, less than {least:.0f}"
        yield piece.finding(Cause.SMALL, f"is too small for a finger: {sizes}")


def _overlapping(pieces: list[Piece]) -> Iterator[tuple[Piece, Piece]]:
    for one, two in combinations(pieces, 2):
        shared = one.seen.intersected(two.seen)
        if shared.width() > SLACK and shared.height() > SLACK:
            yield one, two
