"""The first minute of a new pack: everything that can be seen to go wrong with it is looked for."""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal

from kiosk.app.complaints import Complaints
from kiosk.content import Kind
from kiosk.host import usage
from kiosk.host.background import beside
from kiosk.packs import Store, size
from kiosk.ui.loading import Loaded
from kiosk.ui.pictures import CARDS_KEPT
from kiosk.ui.rehearsal import rehearse
from kiosk.ui.state import Manner

LOG = logging.getLogger("kiosk.app")

STEP_MS = 40
"""Between two steps of going through the pack; each takes a few milliseconds, less than a frame."""
LOOK_MS = 5000
"""Between two looks at the memory and at the pictures: the kernel walks all pages for one."""
BEAT_MS = 250
HUNG = 3.0
"""Seconds without a turn of the event loop: no machine is so slow, and every finger is lost."""
POSTERS = 4
"""Posters in memory at most: two slides, and two pages that take turns."""
SPARE = 96 * 1024 * 1024
"""Bytes that a process may grow by beside its pictures: caches fill, glyphs are drawn, the pack
before is let go a little later. Attract and visits of the shipped pack grow by less than half."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What is on probation, and what was before it."""

    loaded: Loaded
    manner: Manner
    today: date
    memory: int | None
    """Bytes that the process had before it; None when it started with this pack."""
    panel: QSize
    """Pixels."""


def allowed(loaded: Loaded, panel: QSize) -> int:
    """How many bytes the process may grow by with this pack: all its pictures, and some to spare.

    A layer takes 4 bytes a pixel of the panel at most: it is decoded to the size it is shown in.
    """
    shown = loaded.shown
    most = 1
    if shown is not None:
        posters = (entry.poster for kind in Kind for entry in shown.entries(kind).values())
        most = max((len(poster.files) for poster in posters if poster is not None), default=1)
    return POSTERS * most * 4 * panel.width() * panel.height() + CARDS_KEPT + SPARE


class Probation(QObject):
    """Watches one pack until it is closed; `fault` says, for staff, what is wrong with it."""

    fault = Signal(str)
    _looked = Signal(object, str)

    def __init__(
        self,
        subject: Subject,
        complaints: Complaints,
        store: Store,
        *,
        clock: Callable[[], float],
        memory: Callable[[], int] = lambda: usage().memory_bytes,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._subject = subject
        self._store = store
        self._clock = clock
        self._memory = memory
        self.before = subject.memory
        self.over = False
        self._beat_at: float | None = None
        self._rehearsal: Iterator[str] = iter(())
        if subject.loaded.shown is not None:
            self._rehearsal = rehearse(subject.loaded.shown, subject.manner, subject.today)
        self._complaints = complaints
        # Never at once: what complains may be in the middle of drawing.
        complaints.heard.connect(self._complained, Qt.ConnectionType.QueuedConnection)
        self._looked.connect(self._saw)
        self._thread: threading.Thread | None = None
        self._timers = [self._every(STEP_MS, self.step), self._every(LOOK_MS, self.look)]

    def close(self) -> None:
        """Watch no longer."""
        if self.over:
            return
        self.over = True
        self._complaints.heard.disconnect(self._complained)
        for timer in self._timers:
            timer.stop()

    @property
    def working(self) -> list[threading.Thread]:
        """The threads that may still be busy."""
        return [self._thread] if self._thread is not None else []

    def step(self) -> None:
        """Go on through the pack, one screen at a time."""
        try:
            if next(self._rehearsal, None) is None:
                self._timers[0].stop()
        except Exception as error:
            LOG.exception("A screen of the new pack cannot be made")
            self._fail(f"One of its screens cannot be made: {type(error).__name__}: {error}.")

    def look(self) -> None:
        """Look at the memory and at the pictures, in the background."""
        if self._beat_at is None:
            # Not before: a kiosk that starts may stand still for as long as that takes.
            self.beat()
            self._timers.append(self._every(BEAT_MS, self.beat))
        if self._thread is not None and self._thread.is_alive():
            return

        def work() -> None:
            memory, missing = self._memory(), self._missing()
            with suppress(RuntimeError):  # the kiosk ended meanwhile
                self._looked.emit(memory, missing)

        self._thread = beside("probation", work)

    def beat(self) -> None:
        """The event loop has come round."""
        now = self._clock()
        stood = now - (self._beat_at or now)
        self._beat_at = now
        if stood > HUNG:
            self._fail(f"The screen stood still for {stood:.0f} seconds.")

    def _missing(self) -> str:
        """What of the pack is not there any more, as a sentence."""
        loaded = self._subject.loaded
        if loaded.installed is not None:
            damage = self._store.damage(loaded.installed)
            return damage[0].message if damage else ""
        folder = loaded.folder
        for picture in loaded.pictures:
            if folder is not None and not (folder / picture.path).exists():
                return f"`{picture.path}` is gone."
        return ""

    def _saw(self, memory: object, missing: str) -> None:
        if missing:
            self._fail(missing)
            return
        if not isinstance(memory, int) or memory <= 0:
            return
        if self.before is None:
            self.before = memory
        most = allowed(self._subject.loaded, self._subject.panel)
        grown = memory - self.before
        if grown > most:
            self._fail(
                f"The kiosk took {size(grown)} more memory with it, and {size(most)} is the most"
                " that its pictures explain."
            )

    def _complained(self, words: str) -> None:
        self._fail(f"The screen complained: {words.strip().splitlines()[0][:300]}")

    def broken(self, message: str) -> None:
        """One of its pictures does not decode."""
        self._fail(message)

    def _fail(self, because: str) -> None:
        if not self.over:
            self.close()
            self.fault.emit(because)

    def _every(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.timeout.connect(then)
        timer.start(milliseconds)
        return timer
