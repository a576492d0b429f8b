"""Measures a page on the glass: letters, targets and heights in true millimetres."""

from dataclasses import dataclass
from itertools import combinations

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtQml import QQmlProperty, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.proof import ink, layout
from kiosk.proof.findings import Cause, Finding
from kiosk.proof.layout import Piece
from kiosk.proof.measures import Rule, Tallies

LOST = {Cause.CUT, Cause.GLYPH, Cause.COVERED, Cause.OVERFLOW, Cause.OUTSIDE}
"""What of a proof's findings takes words or pictures away."""
SAMPLE = "sample"
"""The name of letters that show what a size of the text is like, and say nothing themselves."""
ROLELESS = {None, QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane}


@dataclass(frozen=True, slots=True)
class Glass:
    """The panel: px of a true millimetre, px of the page's height, mm of its foot above the floor.

    `css_px` is a CSS pixel (WCAG2ICT), in px of the panel.
    """

    pixels_per_mm: float
    height: int
    lower_edge: float
    css_px: float

    def above_floor(self, y: float) -> float:
        """Millimetres above the floor of a line of pixels."""
        return self.lower_edge + (self.height - y) / self.pixels_per_mm


def measure_layout(page: QQuickItem, texts: tuple[Piece, ...], glass: Glass, to: Tallies) -> None:
    """Letters, targets, their heights and their names."""
    for piece in texts:
        if not piece.seen.isEmpty():
            _letters(piece, page, glass, to)
    targets = [piece for piece in layout.targets(page) if not piece.seen.isEmpty()]
    for piece in targets:
        _target(piece, glass, to)
    _between(targets, glass, to)
    to.looked(Rule.NAMELESS, len(targets))
    for piece in targets:
        if fault := _unnamed(piece.item):
            to.add(Rule.NAMELESS, 1, f"{piece.name}: {fault}", piece.box)


def measure_place(rule: Rule, page: QQuickItem, name: str, glass: Glass, to: Tallies) -> None:
    """Where the control of this name lies: mm above the floor."""
    to.looked(rule, 1)
    for piece in layout.targets(page):
        if piece.item.property("name") == name and not piece.seen.isEmpty():
            to.add(rule, glass.above_floor(piece.seen.center().y()), piece.name, piece.box)


def measure_ink(drawn: ink.Drawn, texts: tuple[Piece, ...], to: Tallies) -> None:
    """The contrast of every text to what is really behind it."""
    for piece in texts:
        ratio = ink.contrast(piece, drawn)
        if ratio is not None:
            large = ink.least(piece.item, drawn.unit) < ink.ENOUGH
            to.add(Rule.LARGE_CONTRAST if large else Rule.CONTRAST, ratio, piece.name, piece.box)


def icons(page: QQuickItem) -> tuple[Piece, ...]:
    """The icons that are all a control shows: others stand beside the word that says the same.

    One that a view cuts is measured when it has been scrolled into view.
    """
    found = []
    for target in layout.targets(page):
        inside = list(layout.visible(target.item))
        if any(item.inherits("QQuickText") and item.property("text") for item in inside):
            continue
        found += [
            layout.piece(item, f"The icon of {target.name}", item.boundingRect(), page)
            for item in inside
            if item.metaObject().indexOfProperty("tint") >= 0 and item.property("name")
        ]
    return tuple(piece for piece in found if piece.is_whole)


def measure_icons(
    full: Image.Image, bare: Image.Image, pieces: tuple[Piece, ...], to: Tallies
) -> None:
    """The contrast of icons to what is behind them; `bare` is the page without them."""
    for piece in pieces:
        ratio = ink.icon_contrast(piece, full, bare)
        if ratio is not None:
            to.add(Rule.ICON, ratio, piece.name, piece.box)


def measure_losses(findings: tuple[Finding, ...], texts: int, to: Tallies) -> None:
    """What a reader loses of a page."""
    to.looked(Rule.LOSS, texts)
    for finding in findings:
        if finding.cause in LOST:
            to.add(Rule.LOSS, 1, str(finding), finding.box)


def _letters(piece: Piece, page: QQuickItem, glass: Glass, to: Tallies) -> None:
    item = piece.item
    if item.objectName() == SAMPLE:
        return
    metrics = QFontMetricsF(item.property("font"))
    scale = item.mapRectToItem(page, QRectF(0, 0, 1, 1)).height() / glass.pixels_per_mm
    to.add(Rule.CAP, metrics.capHeight() * scale, piece.name, piece.box)
    to.add(Rule.X_HEIGHT, metrics.xHeight() * scale, piece.name, piece.box)


def _target(piece: Piece, glass: Glass, to: Tallies) -> None:
    whole, seen = piece.whole, piece.seen
    side = min(whole.width(), whole.height()) / glass.pixels_per_mm
    to.add(Rule.TARGET, side, piece.name, piece.box)
    # Of what is scrolled, the part in view is what a hand has to reach.
    to.add(Rule.HIGHEST, glass.above_floor(seen.top()), piece.name, piece.box)
    to.add(Rule.LOWEST, glass.above_floor(seen.bottom()), piece.name, piece.box)


def _between(targets: list[Piece], glass: Glass, to: Tallies) -> None:
    to.looked(Rule.OVERLAP, len(targets))
    for one, two in combinations(targets, 2):
        across = max(one.seen.left(), two.seen.left()) - min(one.seen.right(), two.seen.right())
        down = max(one.seen.top(), two.seen.top()) - min(one.seen.bottom(), two.seen.bottom())
        if max(across, down) < -layout.SLACK:
            to.add(Rule.OVERLAP, 1, f"{one.name} and {two.name}", one.box)
        elif max(across, down) < glass.pixels_per_mm * 40:
            gap = max(0.0, across, down) / glass.pixels_per_mm
            to.add(Rule.GAP, gap, f"{one.name} and {two.name}", one.box)


def _unnamed(item: QQuickItem) -> str:
    """What a control lacks of what Qt's accessibility tree tells; empty where it has all."""
    context = qmlContext(item)
    assert context is not None
    if QQmlProperty(item, "Accessible.ignored", context).read():
        return "it is kept out of the accessibility tree"
    if not str(QQmlProperty(item, "Accessible.name", context).read() or "").strip():
        return "it has no name"
    role = QQmlProperty(item, "Accessible.role", context).read()
    return "it has no role" if role in ROLELESS else ""
