"""Flat posters: each layered poster once as a plain JPEG in the cache folder, for the cards.

Five layers with transparency take over a tenth of a second to decode, however small the card; a
JPEG is decoded straight to a half, a quarter or an eighth of its size in a few milliseconds.
"""

import contextlib
import hashlib
import logging
import os
import tempfile
import threading
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImageReader

from kiosk.ui.posters import Artwork, flatten

LOG = logging.getLogger("kiosk.ui.flat")

QUALITY = 90
"""Of the JPEG: flat colours show no artefacts from here on."""

LARGEST = QSize(1080, 1920)
"""Pixels of a flat poster at most; no card is larger."""


class FlatPosters:
    """The flat posters of one cache folder."""

    def __init__(self, cache: Path) -> None:
        self._folder = cache / "flat"

    def of(self, artwork: Artwork, stop: threading.Event | None = None) -> Artwork:
        """`artwork` as one flat picture, made now if it has to be.

        It is `artwork` itself where it is flat already, where the cache cannot be written, and once
        `stop` is set.
        """
        if len(artwork.files) < 2:
            return artwork
        try:
            file = self._folder / _name(artwork)
            if file.exists() or self._make(artwork, file, stop):
                return Artwork((file,), artwork.focus, artwork.aim)
        except OSError as reason:
            LOG.info("No flat poster of %s: %s", artwork.files[0].parent, reason)
        return artwork

    def make_all(self, artworks: Iterable[Artwork], stop: threading.Event) -> None:
        """Make those of `artworks` ahead of time and let go of all others, until `stop` is set."""
        wanted = set()
        for artwork in artworks:
            if stop.is_set():
                return
            wanted.add(self.of(artwork, stop).files[0].name)
        with contextlib.suppress(OSError):
            for file in self._folder.iterdir():
                if file.name not in wanted:
                    file.unlink()

    def _make(self, artwork: Artwork, file: Path, stop: threading.Event | None) -> bool:
        size = QImageReader(str(artwork.files[0])).size()
        if size.isEmpty():
            return False
        flat = flatten(
            artwork,
            size.boundedTo(size.scaled(LARGEST, Qt.AspectRatioMode.KeepAspectRatioByExpanding)),
            stop,
        )
        if flat.isNull():
            return False
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self._folder, suffix=".jpg")
        os.close(handle)
        if not flat.save(name, "JPEG", QUALITY):  # type: ignore[call-overload]
            Path(name).unlink()
            return False
        Path(name).replace(file)
        return True


def _name(artwork: Artwork) -> str:
    """A name that changes with each version of each layer."""
    parts = []
    for file in artwork.files:
        stat = file.stat()
        parts.append(f"{file} {stat.st_size} {stat.st_mtime_ns}")
    return hashlib.blake2b("\n".join(parts).encode(), digest_size=16).hexdigest() + ".jpg"
