"""Another pack while the kiosk runs: read in the background, put on unseen, watched, taken back."""

import gc
import itertools
import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QObject, QSize, QTimer, Signal

from kiosk.app.complaints import Complaints
from kiosk.app.preview import Preview
from kiosk.app.probation import Probation, Subject
from kiosk.app.workers import Workers
from kiosk.documents import Problem, Severity
from kiosk.host import usage
from kiosk.host.background import give_way
from kiosk.packs import BusyError, FileWatch, PackRefused, Step, Store, Swap
from kiosk.ui.attract_view import running_order
from kiosk.ui.flat import FlatPosters
from kiosk.ui.kiosk_view import Kiosk
from kiosk.ui.loading import Loaded, manner_of
from kiosk.ui.shown import Shown

LOG = logging.getLogger("kiosk.app")

POINTER_MS = 1000
"""Between two looks at the small file that says which pack is on: for when nobody tells."""
MADE_READY = 6
"""Entries whose flat posters are made before the pack goes on: the first that are seen."""

CANNOT_BE_SHOWN = "The pack cannot be shown as it is now; the one that was on stays."
HAS_MISTAKES = "What was saved last has mistakes; the pack is shown as it was before."


@dataclass(frozen=True, slots=True)
class _Found:
    """What the background read, and the bytes the process had then."""

    loaded: Loaded
    memory: int


class Swapping(QObject):
    """Sees to it that the right pack is on: the one staff put on, once it can be, if it is good.

    `put_on` brings a pack onto the screens; everything else about a swap happens here.
    """

    changed = Signal()
    """What is on, what waits or how it stands is not what it was."""
    _read = Signal(object)

    def __init__(
        self,
        kiosk: Kiosk,
        first: Loaded,
        read: Callable[[int], Loaded],
        put_on: Callable[[Loaded], None],
        *,
        flat: FlatPosters,
        panel: Callable[[], QSize],
        clock: Callable[[], float],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._reader = read
        self._put_on = put_on
        self._flat = flat
        self._panel = panel
        self._clock = clock
        self._now = now
        self._store = Store.here()
        self._serials = itertools.count(2)
        self._complaints = Complaints(self)
        self.swap = Swap()
        self.loaded = first
        """What is on the screen, with all that is wrong with it."""
        self.since = now()
        """When that was put on, as far as this process knows."""
        self.before: Loaded | None = None
        """While that is on probation: what comes back when it falls."""
        self._waiting: _Found | None = None
        self._problem = ("", "")
        self._reading = self._again = self._hurry = False
        self._probation: Probation | None = None
        self._workers = Workers()
        self._read.connect(self._take)
        self._preview = Preview(self)
        self._preview.saved.connect(self._look)
        self._pointer = FileWatch(self._store.pointer)
        self._pointed = first.installed.key if first.put_on and first.installed else None
        self._watch = QTimer(self)
        self._watch.timeout.connect(self.watch_pointer)
        self._watch.start(POINTER_MS)
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.timeout.connect(self.tick)
        self._is_on(first, None, memory=None, watched=first.on_probation)

    # -- what others ask -----------------------------------------------------------------------

    @property
    def next_serial(self) -> int:
        """A number that no pack that was shown had."""
        return next(self._serials)

    @property
    def working(self) -> list[threading.Thread]:
        """The threads that are still busy."""
        probation = self._probation.working if self._probation is not None else []
        others = [*self._preview.working, *probation]
        return [*self._workers.alive, *(thread for thread in others if thread.is_alive())]

    @property
    def waiting(self) -> Loaded | None:
        """The pack that is ready, and waits for its moment."""
        return self._waiting.loaded if self._waiting is not None else None

    @property
    def notes(self) -> list[str]:
        """Sentences for staff: on the pack that is on, and on one that did not go on or fell."""
        words, because = self._problem
        told = any(because in note for note in self.loaded.notes)
        return [*self.loaded.notes, *([words] if words and not told else [])]

    def take_new(self, *, at_once: bool = False) -> None:
        """Take what staff put on: when nobody is in a visit, or `at_once` between two screens.

        Returns before that is read; `changed` tells of each step.
        """
        self._pointer.look()
        self._pointed = self._store.state().on.pack
        self._look(at_once=at_once, by_hand=True)

    def reloaded(self, loaded: Loaded) -> None:
        """`loaded` was put on right now, by hand: nothing else waits any more."""
        self._forget_waiting()
        self._again = self._reading
        self._is_on(loaded, self.loaded, memory=None, watched=_is_watched(loaded))

    def picture_broken(self, problem: Problem) -> bool:
        """A picture does not decode; whether that is the fault of a pack on probation."""
        if self._probation is None:
            return False
        self._probation.broken(problem.message)
        return True

    def tick(self) -> None:
        """The clock went on: probation may be over."""
        if self.swap.proven(self._clock()):
            self._passed()

    def watch_pointer(self) -> None:
        """Look whether another pack was put on without telling."""
        if self._pointer.look() and (pointed := self._store.state().on.pack) != self._pointed:
            self._pointed = pointed
            self._look(at_once=self._hurry)
            self._hurry = False

    def close(self) -> None:
        """The kiosk ends as it was told: that is no fault of the pack."""
        self._preview.close()
        self._complaints.close()
        self._workers.close()
        key = self._key_on_probation()
        if self._probation is not None:
            self._probation.close()
        if key is not None:
            with suppress(PackRefused, BusyError, OSError):
                self._store.mark(key, lambda mark: mark.ended())

    # -- reading ---------------------------------------------------------------------------------

    def _look(self, *, at_once: bool = False, by_hand: bool = False) -> None:
        """Read in the background what is meant to be on now."""
        if self._workers.stop.is_set():
            return
        self._forget_waiting()
        self.swap = self.swap.asked(at_once=at_once, by_hand=by_hand)
        if self._reading:
            self._again = True
        else:
            self._start_reading()
        self.changed.emit()

    def _start_reading(self) -> None:
        self._reading, self._again = True, False
        gc.collect()
        self._workers.work("reading", self._read_anew)

    def _read_anew(self) -> None:
        # What is read stays for as long as the pack is on: it is never looked through for garbage,
        # which would hold up the screen for as long as reading it.
        gc.disable()
        try:
            loaded = self._reader(self.next_serial)
            gc.freeze()
        finally:
            gc.enable()
        give_way()
        if loaded.shown is not None and loaded.preview is None:
            self._make_ready(loaded.shown)
        found = _Found(loaded, usage().memory_bytes)
        with suppress(RuntimeError):  # the kiosk ended meanwhile
            self._read.emit(found)

    def _make_ready(self, shown: Shown) -> None:
        """The flat posters of what is seen first."""
        for kind, entry_id, *_ in running_order(shown, shuffled=False, seed=0)[:MADE_READY]:
            artwork = shown.artwork(kind, entry_id)
            if artwork is not None and not self._workers.stop.is_set():
                self._flat.of(artwork)

    def _take(self, found: object) -> None:
        """What was read is here: see what becomes of it."""
        self._reading = False
        if self._workers.stop.is_set() or not isinstance(found, _Found):
            return
        if self._again:
            self._start_reading()
            return
        loaded, on = found.loaded, self.swap.on
        previews = loaded.preview or self.loaded.preview
        if previews and loaded.installed is None and on and loaded.folder in {on, None}:
            self.swap = self.swap.read(on)
            self._show_preview(loaded)
        elif loaded.folder is None:
            self._refuse(loaded)
        else:
            self.swap = self.swap.read(loaded.folder)
            if self.swap.step is Step.READY:
                self._waiting = found
                self._kiosk.between.ask(self._go_on, at_once=self.swap.at_once)
                if self._kiosk.shown is None:
                    self._kiosk.between.take()
            else:
                self._tell_anew(loaded)
        self.changed.emit()

    def _refuse(self, loaded: Loaded) -> None:
        errors = [p.message for p in loaded.problems if p.severity is Severity.ERROR]
        because = " ".join(["It cannot be shown.", *errors[:1]])
        self.swap = self.swap.refused(loaded.installed.folder if loaded.installed else None)
        self._tell(f"{loaded.name} did not go on; what was on stays. {because}", because)
        self._tell_anew(loaded)
        if loaded.put_on and loaded.installed is not None:
            self._workers.write(lambda: self._roll_back(loaded, because))

    def _tell_anew(self, loaded: Loaded) -> None:
        """What is on stays; what there is to tell about it may be new."""
        self.loaded = replace(self.loaded, problems=loaded.problems, notes=loaded.notes)

    def _show_preview(self, loaded: Loaded) -> None:
        """Show what an author saved, unless that would take something off the screen."""
        if loaded.shown is None:
            note = CANNOT_BE_SHOWN
        elif _files_with_errors(loaded) - _files_with_errors(self.loaded):
            note = HAS_MISTAKES
        else:
            self.loaded = loaded
            self._put_on(loaded)
            return
        LOG.warning("%s", note)
        kept = self.loaded.problems
        self._tell_anew(replace(loaded, notes=(*loaded.notes, note)))
        self._tell_problems(kept)

    def _tell_problems(self, told: tuple[Problem, ...]) -> None:
        for problem in self.loaded.problems:
            if problem not in told:
                LOG.warning("%s: %s [%s]", problem.location, problem.message, problem.code)

    def _forget_waiting(self) -> None:
        self._kiosk.between.forget()
        self._waiting = None

    # -- putting on ------------------------------------------------------------------------------

    def _go_on(self) -> None:
        """The moment is here: the pack that waits is on now."""
        found, self._waiting = self._waiting, None
        if found is None:
            return
        old, loaded, broken = self.loaded, found.loaded, ""
        self._problem = ("", "")
        try:
            self._put_on(loaded)
        except Exception as error:
            LOG.exception("%s cannot be put on the screens", loaded.name)
            broken = f"Its screens cannot be made: {type(error).__name__}: {error}."
        LOG.info("%s is on, in place of %s", loaded.name, old.name)
        self._is_on(loaded, old, memory=found.memory, watched=_is_watched(loaded))
        if broken:
            self._fell(broken)

    def _is_on(
        self, loaded: Loaded, before: Loaded | None, *, memory: int | None, watched: bool
    ) -> None:
        """`loaded` is on the screens: watch it, and an author's folder, if that is to be done."""
        another = loaded.folder != self.swap.on
        self.loaded = loaded
        self.swap = self.swap.went_on(loaded.folder, self._clock(), watched=watched)
        self._preview.follow(loaded.preview)
        if another:
            self.since = self._now()
            self._end_probation()
            self.before = before if watched else None
        if another and self.swap.on_probation:
            self._begin_probation(loaded, memory)
        self.changed.emit()

    # -- probation -------------------------------------------------------------------------------

    def _begin_probation(self, loaded: Loaded, memory: int | None) -> None:
        if loaded.config is None:
            return
        key = self._key_on_probation()
        if key is not None:
            self._workers.write(lambda: self._store.mark(key, lambda mark: mark.begun()))
        today = self._now().date()
        subject = Subject(loaded, manner_of(loaded.config), today, memory, self._panel())
        self._probation = Probation(
            subject, self._complaints, self._store, clock=self._clock, parent=self
        )
        self._probation.fault.connect(self._fell)
        self._end.start(round(self.swap.left(self._clock()) * 1000) + 1)

    def _end_probation(self) -> None:
        self._end.stop()
        if self._probation is not None:
            self._probation.close()
            self._probation.deleteLater()
            self._probation = None

    def _passed(self) -> None:
        key = self._key_on_probation()
        self.swap = self.swap.passed()
        self.before = None
        self._end_probation()
        LOG.info("%s was on for its probation without a fault", self.loaded.name)
        if key is not None:
            self._workers.write(lambda: self._store.mark(key, lambda mark: mark.passed()))
        self.changed.emit()

    def _fell(self, because: str) -> None:
        """A fault on probation: what was on before comes back by itself."""
        bad, back = self.loaded, self.before
        self._end_probation()
        self.swap = self.swap.fell()
        if self.swap.step is Step.NOTHING:
            self._forget_waiting()
        self.before = None
        words = f"{bad.name} was taken off by itself. {because}"
        if back is not None and back.shown is not None:
            self._put_on(back)
            self.loaded = back
            self.since = self._now()
            self._preview.follow(back.preview)
            words += f" {back.name} is on again."
        else:
            self._hurry = True
        self._tell(words, because)
        if bad.put_on and bad.installed is not None:
            self._workers.write(lambda: self._roll_back(bad, because))
        self.changed.emit()

    def _roll_back(self, bad: Loaded, because: str) -> None:
        """Let the small file name what was on before, unless it names something else by now."""
        if bad.installed is not None and self._store.state().on.pack == bad.installed.key:
            self._store.rollback(now=self._now(), because=because)

    def _key_on_probation(self) -> str | None:
        """The place in the store of the pack that is on probation because staff put it on."""
        installed = self.loaded.installed
        watched = self.swap.on_probation and self.loaded.put_on and installed is not None
        return installed.key if watched and installed is not None else None

    def _tell(self, words: str, because: str) -> None:
        self._problem = (words, because)
        LOG.error("%s", words)


def _is_watched(loaded: Loaded) -> bool:
    """Whether a pack has to prove itself: not when it did before, nor while its author is there."""
    proven = loaded.put_on and not loaded.on_probation
    return loaded.shown is not None and loaded.preview is None and not proven


def _files_with_errors(loaded: Loaded) -> set[str]:
    return {p.file for p in loaded.problems if p.severity is Severity.ERROR}
