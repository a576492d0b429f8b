"""The map as pictures: any part of it, at any size, drawn on a thread of its own.

Pictures are read, not rendered with an object of Qt's SVG module: a reader lets go of Python's
lock, so that the screens go on moving meanwhile.
"""

import contextlib
import logging
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from math import ceil, floor
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Signal
from PySide6.QtGui import QColor, QImage, QImageReader, QLinearGradient, QPainter

from kiosk.content import MapPicture

LOG = logging.getLogger("kiosk.ui.map")

EDGE_SAMPLES = 64
"""Points along each edge that are asked for the colour of what lies beyond it."""

MELTS = 0.07
"""How much of the paper, in heights, melts into the ground along its edges."""

Frame = tuple[float, float, float, float]
"""Left, top, right and bottom, as fractions of the paper."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What the map is drawn from: its pictures, the lowest first, and their frames."""

    pictures: tuple[tuple[Path, Frame], ...]

    @classmethod
    def of(cls, picture: MapPicture, folder: Path) -> "Paper":
        """That of a pack in its folder."""
        insets = ((folder / inset.image, inset.at) for inset in picture.insets)
        return cls(((folder / picture.image, (0.0, 0.0, 1.0, 1.0)), *insets))


@dataclass(frozen=True, slots=True)
class Cut:
    """A part of a paper that is `size` px large.

    `under` is the colour under a map that is transparent. `beyond`, into which the paper's edges
    melt, is found out by whoever draws all of it, which has none yet.
    """

    size: QSize
    part: QRect
    under: QColor
    beyond: str = ""


def draw(paper: Paper, cut: Cut) -> tuple[QImage, str]:
    """A part of the paper, null when its map does not decode; and the colour beyond its edges."""
    part, beyond = cut.part, cut.beyond
    out = QImage(part.size(), QImage.Format.Format_RGB32)
    out.fill(cut.under)
    for number, (file, frame) in enumerate(paper.pictures):
        place = _placed(frame, cut.size)
        seen = part & place
        if seen.isEmpty():
            continue
        image, at = _read(file, place, seen)
        if image.isNull():
            if not cut.beyond:
                # Said once, of the picture of all of it.
                LOG.warning("The map's picture %s does not decode", file)
            if number == 0:
                return QImage(), ""
            continue
        painter = QPainter(out)
        painter.drawImage(QRectF(at.translated(-part.topLeft())), image)
        painter.end()
        if number == 0:
            beyond = beyond or colour_of_edges(out)
            _melt(out, cut, QColor(beyond))
    return out, beyond


def _melt(out: QImage, cut: Cut, beyond: QColor) -> None:
    """Lead the edges of the paper over into what is beyond: no map ends at a line."""
    depth = MELTS * cut.size.height()
    paper = QRectF(-cut.part.topLeft(), QSizeF(cut.size))
    clear = QColor(beyond)
    clear.setAlpha(0)
    painter = QPainter(out)
    for edge, inwards, strip in (
        (paper.topLeft(), QPointF(depth, 0), paper.adjusted(0, 0, depth - paper.width(), 0)),
        (paper.topRight(), QPointF(-depth, 0), paper.adjusted(paper.width() - depth, 0, 0, 0)),
        (paper.topLeft(), QPointF(0, depth), paper.adjusted(0, 0, 0, depth - paper.height())),
        (paper.bottomLeft(), QPointF(0, -depth), paper.adjusted(0, paper.height() - depth, 0, 0)),
    ):
        gradient = QLinearGradient(edge, edge + inwards)
        gradient.setColorAt(0, beyond)
        gradient.setColorAt(1, clear)
        painter.fillRect(strip & QRectF(out.rect()), gradient)
    painter.end()


def _placed(frame: Frame, size: QSize) -> QRect:
    left, top = round(frame[0] * size.width()), round(frame[1] * size.height())
    right, bottom = round(frame[2] * size.width()), round(frame[3] * size.height())
    return QRect(QPoint(left, top), QSize(right - left, bottom - top))


def _read(file: Path, place: QRect, seen: QRect) -> tuple[QImage, QRect]:
    """What of a picture that lies at `place` is in `seen`, and where that belongs."""
    reader = QImageReader(str(file))
    reader.setDecideFormatFromContent(True)
    if bytes(reader.format().data()).startswith(b"svg"):
        reader.setScaledSize(place.size())
        reader.setScaledClipRect(seen.translated(-place.topLeft()))
        at = seen
    else:
        own = reader.size()
        part, at = _pixels(own, place, seen)
        reader.setClipRect(part)
        reader.setScaledSize(at.size())
    return reader.read(), at


def _pixels(own: QSize, place: QRect, seen: QRect) -> tuple[QRect, QRect]:
    """The whole pixels of a picture that cover `seen`, and where they belong."""
    if own.isEmpty():
        return QRect(), seen
    across, down = place.width() / own.width(), place.height() / own.height()
    left = floor((seen.left() - place.left()) / across)
    top = floor((seen.top() - place.top()) / down)
    right = min(own.width(), ceil((seen.left() + seen.width() - place.left()) / across))
    bottom = min(own.height(), ceil((seen.top() + seen.height() - place.top()) / down))
    part = QRect(left, top, right - left, bottom - top)
    at = QRectF(
        place.left() + left * across,
        place.top() + top * down,
        part.width() * across,
        part.height() * down,
    )
    return part, at.toRect()


def colour_of_edges(image: QImage) -> str:
    """The most frequent colour along the edges of a map, as #rrggbb."""
    right, bottom = image.width() - 1, image.height() - 1
    steps = [number / (EDGE_SAMPLES - 1) for number in range(EDGE_SAMPLES)]
    seen: Counter[str] = Counter()
    for step in steps:
        across, down = round(step * right), round(step * bottom)
        for x, y in ((across, 0), (across, bottom), (0, down), (right, down)):
            seen[QColor(image.pixel(x, y)).name()] += 1
    return max(sorted(seen), key=lambda colour: seen[colour])


Then = Callable[[QImage, str], None]
"""Takes what `draw` has drawn."""


class MapStudio(QObject):
    """Draws parts of the map, one after the other; what nobody waits for any more not at all."""

    _done = Signal(int, object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="map")
        self._waiting: dict[int, Then] = {}
        self._next = 0
        self._done.connect(self._deliver)

    @property
    def busy(self) -> bool:
        """Whether somebody waits for a part."""
        return bool(self._waiting)

    def order(self, paper: Paper, cut: Cut, then: Then) -> int:
        """Draw a part, then call `then` on the GUI thread.

        Returns a ticket for `cancel`.
        """
        self._next += 1
        self._waiting[self._next] = then
        self._thread.submit(self._work, self._next, paper, cut)
        return self._next

    def cancel(self, ticket: int) -> None:
        """Nobody waits for this part any more."""
        self._waiting.pop(ticket, None)

    def close(self) -> None:
        """Finish the part in hand and forget the rest."""
        self._waiting.clear()
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _work(self, ticket: int, paper: Paper, cut: Cut) -> None:
        if ticket not in self._waiting:
            return
        try:
            image, beyond = draw(paper, cut)
        except Exception:
            # Whatever a picture does to its reader, the pins stay where they are.
            LOG.exception("The map could not be drawn")
            image, beyond = QImage(), ""
        with contextlib.suppress(RuntimeError):  # the studio is gone: the kiosk is closing
            self._done.emit(ticket, image, beyond)

    def _deliver(self, ticket: int, image: object, beyond: str) -> None:
        then = self._waiting.pop(ticket, None)
        if then is not None and isinstance(image, QImage):
            then(image, beyond)
