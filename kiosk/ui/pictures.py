"""Image providers for cards (flattened posters and photos) and poster layers."""

import itertools
import logging
from collections import OrderedDict
from dataclasses import replace
from threading import Event, Lock

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

from kiosk.ui.backdrop import backdrop
from kiosk.ui.flat import FlatPosters
from kiosk.ui.posters import Artwork, flatten, rounded
from kiosk.ui.shown import Shown, parse_key

LOG = logging.getLogger("kiosk.ui.pictures")

CARDS_KEPT = 24 * 1024 * 1024
"""Bytes of decoded cards kept: two shelves of them, so that going back is instant."""

_PLACEHOLDER = QSize(1, 1)


class CardProvider(QQuickImageProvider):
    """``image://card/<serial>/<kind>/<id>[/<photo>]?<radius>[,<aim>]``: a picture, fitted.

    Drawn from the flat posters where there is a folder for them; two dozen megabytes of the latest
    are kept. Qt asks for it on the GUI thread, so `CardDesk` has it drawn before. Qt's own picture
    thread must never ask: it does so with a lock held that the GUI thread waits for, and waits
    itself for Python's, which the GUI thread may hold.
    """

    def __init__(self, flat: FlatPosters | None = None) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._flat = flat
        self._shown: Shown | None = None
        self._kept: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()
        self._bytes = 0
        self._lock = Lock()
        self._stop = Event()

    def stop(self) -> None:
        """Nobody looks any more: what is being drawn is left."""
        self._stop.set()

    def show(self, shown: Shown | None) -> None:
        """Serve this pack's pictures, and forget the last one's."""
        with self._lock:
            self._shown = shown
            self._kept.clear()
            self._bytes = 0

    def requestImage(
        self,
        id: str,
        size: QSize,
        requestedSize: QSize,
    ) -> QImage:
        frame = requestedSize if not requestedSize.isEmpty() else _PLACEHOLDER
        image = self.draw(id, frame)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def has(self, address: str, frame: QSize) -> bool:
        """Whether this picture is kept in this size."""
        with self._lock:
            return (address, frame.width(), frame.height()) in self._kept

    def draw(self, address: str, frame: QSize) -> QImage:
        """The picture, from what is kept or drawn now; for any thread."""
        key = (address, frame.width(), frame.height())
        with self._lock:
            image = self._kept.get(key)
            if image is not None:
                self._kept.move_to_end(key)
                return image
            shown = self._shown
        image = self._draw(shown, address, frame)
        self._keep(key, image, shown)
        return image

    def _keep(self, key: tuple[str, int, int], image: QImage, shown: Shown | None) -> None:
        with self._lock:
            # Another pack went on meanwhile: what was drawn is of the last one, or of none.
            if shown is not self._shown:
                return
            # Somebody may have drawn the same one meanwhile.
            self._bytes -= self._kept.pop(key, QImage()).sizeInBytes()
            self._kept[key] = image
            self._bytes += image.sizeInBytes()
            while self._bytes > CARDS_KEPT and len(self._kept) > 1:
                _, old = self._kept.popitem(last=False)
                self._bytes -= old.sizeInBytes()

    def _draw(self, shown: Shown | None, address: str, frame: QSize) -> QImage:
        path, _, manner = address.partition("?")
        corner, _, aim = manner.partition(",")
        if path.endswith("/wordmark"):
            return self._wordmark(shown, path, frame)
        radius = 0.0
        try:
            radius = float(corner or 0)
            artwork = self._artwork(shown, path)
            if artwork is not None:
                artwork = replace(artwork, aim=float(aim or artwork.aim))
            if artwork is not None and self._flat is not None:
                artwork = self._flat.of(artwork, self._stop)
            image = flatten(artwork, frame, self._stop) if artwork is not None else QImage()
        except Exception:
            # A picture must never take the screen down with it: the backdrop is shown instead.
            LOG.exception("Picture %s could not be drawn", address)
            image = QImage()
        if image.isNull():
            image = backdrop(frame)
        return rounded(image, radius)

    def _wordmark(self, shown: Shown | None, path: str, frame: QSize) -> QImage:
        """The pack's wordmark, as large as `frame` lets it be; next to nothing when broken."""
        nothing = QImage(_PLACEHOLDER, QImage.Format.Format_ARGB32_Premultiplied)
        nothing.fill(Qt.GlobalColor.transparent)
        if shown is None or path != shown.wordmark:
            return nothing
        reader = QImageReader(str(shown.folder / (shown.pack.manifest.theme.wordmark or "")))
        size = reader.size().scaled(frame, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(size)
        image = reader.read()
        if image.isNull():
            LOG.warning("The wordmark does not decode: %s", reader.errorString())
            return nothing
        return image

    def _artwork(self, shown: Shown | None, path: str) -> Artwork | None:
        serial, _, rest = path.partition("/")
        if shown is None or serial != str(shown.serial):
            return None
        parts = rest.split("/")
        kind, entry_id = parse_key("/".join(parts[:2]))
        if len(parts) == 3:
            photo = shown.entries(kind)[entry_id].photos[int(parts[2])]
            return Artwork((shown.folder_of(kind, entry_id) / photo.file,))
        return shown.artwork(kind, entry_id)


class LayerProvider(QQuickImageProvider):
    """``image://layer/<key>``: poster layers that are decoded already, straight from memory."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._layers: dict[str, QImage] = {}
        self._keys = itertools.count(1)

    def add(self, image: QImage) -> str:
        """Keep `image`; returns its key."""
        key = str(next(self._keys))
        self._layers[key] = image
        return key

    def drop(self, key: str) -> None:
        """Forget a layer."""
        self._layers.pop(key, None)

    def requestImage(
        self,
        id: str,
        size: QSize,
        requestedSize: QSize,  # noqa: ARG002
    ) -> QImage:
        image = self._layers.get(id, QImage())
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
