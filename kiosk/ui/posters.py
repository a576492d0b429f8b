"""Posters: decoded off the GUI thread to the size they are shown, then handed to the scene.

A poster's layers are cropped to its frame round its focus point, and each layer to what of it
is not transparent: that is what a screen of five layers costs in memory and in blending.
"""

import contextlib
import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from math import ceil, floor
from pathlib import Path

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter, QPainterPath

from kiosk.content import Glow, Move, doubled
from kiosk.ui.moving import grown_at

LOG = logging.getLogger("kiosk.ui.posters")

DRIFT = 0.02
"""How far the nearest layer may drift to either side, as a share of the frame's width."""

MAX_SIDE = 4096
"""No frame is larger: a 4K panel's long side with room to drift."""


DOUBLE_FROM = 1.1
"""A picture that has to be enlarged by more is taken from the one twice as large beside it."""

MAX_PIXELS = 60_000_000
"""No picture is scaled to more: beyond 256 MB Qt gives no memory, and its WebP reader crashes."""

_HAIR = 1e-6


@dataclass(frozen=True, slots=True)
class Layer:
    """A decoded layer: its picture, and where in the frame its upper left corner lies, in px.

    `poster` is the size of the whole poster in that frame, in px. `towards` is the point of the
    frame, in px, to which a flat picture comes nearer; None for a layer, or a still.
    """

    image: QImage
    left: int
    top: int
    move: Move | None = None
    poster: QSize = field(default_factory=QSize)
    towards: QPointF | None = None


@dataclass(frozen=True, slots=True)
class Artwork:
    """What a poster is made of: its files, the farthest first, and the point to keep in view.

    `aim` is how far down its frame that point shall lie, as a share of the height: words that
    cover the foot of a picture leave its middle higher up. `moves` says how each of the files
    moves for itself, if any does.
    """

    files: tuple[Path, ...]
    focus: tuple[float, float] = (0.5, 0.5)
    aim: float = 0.5
    moves: tuple[Move | None, ...] = ()


def placement(
    picture: QSize, frame: QSize, focus: tuple[float, float], drift: float, aim: float = 0.5
) -> QRectF:
    """Where a picture of size `picture` lies in `frame`, in px of the frame.

    It fills the frame and `drift` (a share of the frame's width) on either side of it, and its
    focus point (shares of its width and height) is as near as that allows to the middle across,
    and to `aim` (a share of the frame's height) down.
    """
    room = frame.width() * drift
    scale = max((frame.width() + 2 * room) / picture.width(), frame.height() / picture.height())
    width, height = picture.width() * scale, picture.height() * scale
    left = _between(frame.width() / 2 - focus[0] * width, frame.width() + room - width, -room)
    top = _between(frame.height() * aim - focus[1] * height, frame.height() - height, 0.0)
    return QRectF(left, top, width, height)


def _between(value: float, least: float, most: float) -> float:
    return max(least, min(value, most))


def decode(
    artwork: Artwork, frame: QSize, *, living: bool = False, stop: threading.Event | None = None
) -> tuple[Layer, ...]:
    """The layers of `artwork` for a frame of `frame` px, with room to drift.

    A flat picture has room only if it is to live, and is a little larger then (`moving.ZOOM`). A
    layer that does not decode is left out; with none left the result is empty, and so it is once
    `stop` is set: who ends the kiosk waits for one layer at the most.
    """
    layers = []
    drift = DRIFT if living or len(artwork.files) > 1 else 0.0
    grown = grown_at(0.0) if living and len(artwork.files) == 1 else 1.0
    moves = artwork.moves or (None,) * len(artwork.files)
    for number, (file, move) in enumerate(zip(artwork.files, moves, strict=True)):
        if stop is not None and stop.is_set():
            return ()
        cut = _Cut(frame, artwork.focus, artwork.aim, drift, grown, opaque=number == 0, move=move)
        layer = _decode_layer(file, cut)
        if layer is not None:
            layers.append(layer)
    return tuple(layers)


@dataclass(frozen=True, slots=True)
class _Cut:
    """How a layer is to be cut from its file; see `decode`."""

    frame: QSize
    focus: tuple[float, float]
    aim: float
    drift: float
    grown: float
    opaque: bool
    move: Move | None

    def place(self, picture: QSize) -> tuple[QRect, QPointF]:
        """Where a picture of that size lies in the frame, and the point it has grown from."""
        place = placement(picture, self.frame, self.focus, self.drift, self.aim)
        towards = QPointF(
            _between(place.x() + self.focus[0] * place.width(), self.frame.width(), 0.0),
            _between(place.y() + self.focus[1] * place.height(), self.frame.height(), 0.0),
        )
        return _whole(_grown(place, towards, self.grown)), towards

    def window(self, towards: QPointF) -> QRect:
        """What of the frame and the room round it is ever seen."""
        room = round(self.frame.width() * self.drift)
        seen = QRectF(-room, 0, self.frame.width() + 2 * room, self.frame.height())
        return _whole(_grown(seen, towards, self.grown))


def _grown(rect: QRectF, towards: QPointF, grown: float) -> QRectF:
    left = towards.x() + (rect.x() - towards.x()) * grown
    top = towards.y() + (rect.y() - towards.y()) * grown
    return QRectF(left, top, rect.width() * grown, rect.height() * grown)


def _decode_layer(file: Path, cut: _Cut) -> Layer | None:
    reader, size, turned = _open(file)
    if size.isEmpty() or cut.frame.isEmpty():
        LOG.warning("Picture %s cannot be read: %s", file, reader.errorString())
        return None
    place, towards = cut.place(size)
    scaled = place.size()
    if scaled.width() * scaled.height() > MAX_PIXELS:
        LOG.warning("Picture %s is too long for its width or its height to be shown", file)
        return None
    image = QImage()
    if scaled.width() > size.width() * DOUBLE_FROM:
        image = _read_double(file, size, scaled)
    if image.isNull():
        if scaled != size:
            reader.setScaledSize(scaled.transposed() if turned else scaled)
        image = reader.read()
    if image.isNull():
        LOG.warning("Picture %s does not decode: %s", file, reader.errorString())
        return None
    image = image.convertToFormat(
        QImage.Format.Format_RGB32 if cut.opaque else QImage.Format.Format_ARGB32_Premultiplied
    )
    window = image.rect()
    # What moves away from where it is drawn may come from beyond the frame.
    if cut.move is None or isinstance(cut.move, Glow):
        window &= cut.window(towards).translated(-place.topLeft())
    if not cut.opaque:
        window = _inked(image, window)
        if window.isEmpty():
            return None
    left, top = window.x() + place.x(), window.y() + place.y()
    nearer = towards if cut.grown > 1 else None
    return Layer(image.copy(window), left, top, cut.move, scaled, nearer)


def _open(file: Path) -> tuple[QImageReader, QSize, bool]:
    """A reader of a picture, the picture's size, and whether it lies on its side in the file."""
    reader = QImageReader(str(file))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    return reader, size.transposed() if turned else size, turned


def _read_double(file: Path, size: QSize, scaled: QSize) -> QImage:
    """A picture of `size` in `scaled` px from the one twice as large beside it; null without."""
    double = file.with_name(doubled(file.name))
    if not double.exists():
        return QImage()
    reader, larger, turned = _open(double)
    if larger != size * 2:
        return QImage()
    reader.setScaledSize(scaled.transposed() if turned else scaled)
    image = reader.read()
    if image.isNull():
        LOG.warning("Picture %s does not decode: %s", double, reader.errorString())
    return image


def _whole(place: QRectF) -> QRect:
    """The least rectangle of whole pixels round `place`: no edge of a frame stays bare."""
    left, top = floor(place.left() + _HAIR), floor(place.top() + _HAIR)
    right, bottom = ceil(place.right() - _HAIR), ceil(place.bottom() - _HAIR)
    return QRect(left, top, right - left, bottom - top)


def _inked(image: QImage, window: QRect) -> QRect:
    """The part of `window` in which `image` is not wholly transparent."""
    # Imported here, on the studio's thread: the first frame does not wait for it.
    from PIL import Image  # noqa: PLC0415

    alpha = image.copy(window).convertToFormat(QImage.Format.Format_Alpha8)
    size = (alpha.width(), alpha.height())
    mask = Image.frombuffer(
        "L", size, bytes(alpha.constBits()), "raw", "L", alpha.bytesPerLine(), 1
    )
    inked = mask.getbbox()
    if inked is None:
        return QRect()
    left, top, right, bottom = inked
    return QRect(window.x() + left, window.y() + top, right - left, bottom - top)


def flatten(artwork: Artwork, frame: QSize, stop: threading.Event | None = None) -> QImage:
    """The poster as one opaque picture of `frame` px; null when no layer decodes, or on `stop`."""
    layers = decode(artwork, frame, stop=stop)
    if not layers:
        return QImage()
    flat = QImage(frame, QImage.Format.Format_RGB32)
    # Without its farthest layer a poster does not cover what was in memory before.
    flat.fill(Qt.GlobalColor.black)
    painter = QPainter(flat)
    for layer in layers:
        painter.drawImage(layer.left, layer.top, layer.image)
    painter.end()
    return flat


def rounded(image: QImage, radius: float) -> QImage:
    """`image` with its corners rounded by `radius` px, for a renderer without masks."""
    if radius <= 0 or image.isNull():
        return image
    out = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    out.fill(Qt.GlobalColor.transparent)
    painter = QPainter(out)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(QRectF(out.rect()), radius, radius)
    painter.fillPath(path, image)
    painter.end()
    return out


class PosterStudio(QObject):
    """Decodes posters on a thread of its own, in the order they come; cancelled ones not at all."""

    _done = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="posters")
        self._waiting: dict[int, Callable[[tuple[Layer, ...]], None]] = {}
        self._next = 0
        self._stop = threading.Event()
        self._done.connect(self._deliver)

    @property
    def busy(self) -> bool:
        """Whether somebody waits for a poster."""
        return bool(self._waiting)

    def order(
        self, artwork: Artwork, frame: QSize, then: Callable[[tuple[Layer, ...]], None]
    ) -> int:
        """Decode `artwork` for `frame`, then call `then` on the GUI thread.

        Returns a ticket for `cancel`.
        """
        self._next += 1
        ticket = self._next
        self._waiting[ticket] = then
        bounded = frame.boundedTo(QSize(MAX_SIDE, MAX_SIDE))
        self._thread.submit(self._work, ticket, artwork, bounded)
        return ticket

    def cancel(self, ticket: int) -> None:
        """Nobody waits for this poster any more."""
        self._waiting.pop(ticket, None)

    def close(self) -> None:
        """Finish the layer in hand and forget the rest."""
        self._stop.set()
        self._waiting.clear()
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _work(self, ticket: int, artwork: Artwork, frame: QSize) -> None:
        if ticket not in self._waiting:
            return
        try:
            layers = decode(artwork, frame, living=True, stop=self._stop)
        except Exception:
            # Whatever a picture does to its decoder, the visitor sees the plain backdrop.
            LOG.exception("Poster %s could not be drawn", artwork.files)
            layers = ()
        with contextlib.suppress(RuntimeError):  # the studio is gone: the kiosk is closing
            self._done.emit(ticket, layers)

    def _deliver(self, ticket: int, layers: object) -> None:
        then = self._waiting.pop(ticket, None)
        if then is not None and isinstance(layers, tuple):
            then(layers)
