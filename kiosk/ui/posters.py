"""Posters: decoded off the GUI thread to the size they are shown, then handed to the scene.

A poster's layers are cropped to its frame round its focus point, and each layer to what of it
is not transparent: that is what a screen of five layers costs in memory and in blending.
"""

import contextlib
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from math import ceil, floor
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter, QPainterPath

LOG = logging.getLogger("kiosk.ui.posters")

DRIFT = 0.02
"""How far the nearest layer may drift to either side, as a share of the frame's width."""

MAX_SIDE = 4096
"""No frame is larger: a 4K panel's long side with room to drift."""


MAX_PIXELS = 60_000_000
"""No picture is scaled to more: beyond 256 MB Qt gives no memory, and its WebP reader crashes."""

_HAIR = 1e-6


@dataclass(frozen=True, slots=True)
class Layer:
    """A decoded layer: its picture, and where in the frame its upper left corner lies, in px."""

    image: QImage
    left: int
    top: int


@dataclass(frozen=True, slots=True)
class Artwork:
    """What a poster is made of: its files, the farthest first, and the point to keep in view.

    `aim` is how far down its frame that point shall lie, as a share of the height: words that
    cover the foot of a picture leave its middle higher up.
    """

    files: tuple[Path, ...]
    focus: tuple[float, float] = (0.5, 0.5)
    aim: float = 0.5


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


def decode(artwork: Artwork, frame: QSize) -> tuple[Layer, ...]:
    """The layers of `artwork` for a frame of `frame` px, with room to drift.

    A layer that does not decode is left out; with none left the result is empty.
    """
    layers = []
    drift = DRIFT if len(artwork.files) > 1 else 0.0
    for number, file in enumerate(artwork.files):
        layer = _decode_layer(file, frame, artwork, drift, opaque=number == 0)
        if layer is not None:
            layers.append(layer)
    return tuple(layers)


def _decode_layer(
    file: Path, frame: QSize, artwork: Artwork, drift: float, *, opaque: bool
) -> Layer | None:
    reader = QImageReader(str(file))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    if turned:
        size.transpose()
    if size.isEmpty() or frame.isEmpty():
        LOG.warning("Picture %s cannot be read: %s", file, reader.errorString())
        return None
    place = _whole(placement(size, frame, artwork.focus, drift, artwork.aim))
    scaled = place.size()
    if scaled.width() * scaled.height() > MAX_PIXELS:
        LOG.warning("Picture %s is too long for its width or its height to be shown", file)
        return None
    if scaled != size:
        reader.setScaledSize(scaled.transposed() if turned else scaled)
    image = reader.read()
    if image.isNull():
        LOG.warning("Picture %s does not decode: %s", file, reader.errorString())
        return None
    image = image.convertToFormat(
        QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32_Premultiplied
    )
    room = round(frame.width() * drift)
    window = QRect(
        -place.x() - room, -place.y(), frame.width() + 2 * room, frame.height()
    ).intersected(image.rect())
    if not opaque:
        window = _inked(image, window)
        if window.isEmpty():
            return None
    return Layer(image.copy(window), window.x() + place.x(), window.y() + place.y())


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


def flatten(artwork: Artwork, frame: QSize) -> QImage:
    """The poster as one opaque picture of `frame` px; null when no layer decodes."""
    layers = decode(artwork, frame)
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
        self._done.connect(self._deliver)

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
        """Finish the poster in hand and forget the rest."""
        self._waiting.clear()
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _work(self, ticket: int, artwork: Artwork, frame: QSize) -> None:
        if ticket not in self._waiting:
            return
        try:
            layers = decode(artwork, frame)
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
