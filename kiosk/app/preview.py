"""An author at work: every file that is saved is seen at once."""

import threading
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.host.background import beside
from kiosk.packs import FolderWatch

PAUSE = 0.4
"""Seconds between two looks at the folder."""
SHARE = 20
"""Looking at a very large folder takes this part of the time at most."""


class Preview(QObject):
    """Looks at one folder again and again, on a thread of its own, and tells of what was saved."""

    saved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def working(self) -> list[threading.Thread]:
        """The thread that may still be busy."""
        return [self._thread] if self._thread is not None else []

    def follow(self, watch: FolderWatch | None) -> None:
        """Look at this folder from now on, unless it is looked at already; None is at none."""
        folder = watch.folder if watch is not None else None
        if folder == self._folder:
            return
        self.close()
        self._folder = folder
        if watch is not None:
            self._stop = stop = threading.Event()
            self._thread = beside("preview", lambda: self._look(watch, stop))

    def close(self) -> None:
        """Look no longer."""
        self._stop.set()

    def _look(self, watch: FolderWatch, stop: threading.Event) -> None:
        pause = PAUSE
        while not stop.wait(pause):
            began = time.monotonic()
            saved = watch.look(began)
            pause = max(PAUSE, (time.monotonic() - began) * SHARE)
            if saved:
                with suppress(RuntimeError):  # the kiosk ended meanwhile
                    self.saved.emit()
