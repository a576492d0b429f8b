"""The long work of the staff area, on threads of its own: the screen never waits for it."""

import contextlib
import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from kiosk.host import give_way, light_of
from kiosk.packs import BusyError, Offer, PackRefused, PanelSize, Store, why
from kiosk.ui.posters import flatten, rounded
from kiosk.ui.staff_shelf import (
    Looked,
    OnShelf,
    Shelf,
    find_offers,
    look_into,
    read_shelf,
    traces,
)
from kiosk.ui.staff_state import Ended

_T = TypeVar("_T")

LOG = logging.getLogger("kiosk.ui.staff")

CLOSE_WITHIN = 0.5
"""Seconds that what is under way may still take when the kiosk ends; the store outlives a cut."""


class _Canceled(BaseException):
    """Staff have thought better of it; no `except Exception` is to hold it up."""


@dataclass(frozen=True, slots=True)
class Result:
    """How something ended."""

    how: Ended
    key: str = ""
    """The place of the pack in the store, when it was installed."""
    lines: tuple[str, ...] = ()


class StaffDesk(QObject):
    """Does what takes its time, one thing after the other, and tells on the GUI thread.

    A stick may hang for as long as it likes: it has a thread that nothing else waits for.
    """

    _done = Signal(object, object)

    def __init__(
        self, store: Store, now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._now = now
        self._thread = ThreadPoolExecutor(1, "staff", initializer=give_way)
        self._sticks = ThreadPoolExecutor(1, "sticks", initializer=give_way)
        self._sweeping = False
        self._seen: tuple[object, ...] = ()
        self._round = 0
        self._stop = threading.Event()
        self._jobs: list[Future[None]] = []
        self._done.connect(self._deliver)

    def close(self) -> None:
        """Let what is under way come to an end, or be cut off: the store stays whole."""
        self._stop.set()
        for pool in (self._thread, self._sticks):
            pool.shutdown(wait=False, cancel_futures=True)
        wait(self._jobs, CLOSE_WITHIN)

    @property
    def working(self) -> bool:
        """Whether a thread is still busy: Python's own end would wait for it, or crash with it."""
        return any(not job.done() for job in self._jobs)

    # -- what it does --------------------------------------------------------------------------

    def try_pin(self, opens: Callable[[str], bool], pin: str, then: Callable[[bool], None]) -> None:
        """Ask whether a PIN is the right one."""
        self._do(self._thread, lambda: opens(pin), then, failed=False)

    def read(self, then: Callable[[Shelf], None]) -> None:
        """Look what packs are here."""
        self._do(self._thread, lambda: read_shelf(self._store), then, Shelf())

    def ask_ledger(self, ask: Callable[[], _T], then: Callable[[_T], None], failed: _T) -> None:
        """Read or write in the ledger."""
        self._do(self._thread, ask, then, failed)

    def look(
        self, pack: OnShelf, frame: QSize, radius: float, then: Callable[[Looked, QImage], None]
    ) -> None:
        """Look into a pack, and draw its picture."""

        def work() -> tuple[Looked, QImage]:
            looked = look_into(pack)
            if looked.artwork is None:
                return looked, QImage()
            return looked, rounded(flatten(looked.artwork, frame), radius)

        self._do(self._thread, work, lambda pair: then(*pair), (Looked(), QImage()))

    def sweep(
        self, sticks: Callable[[], tuple[Path, ...]], then: Callable[[tuple[Offer, ...]], None]
    ) -> None:
        """Look for packs on sticks; `then` hears of them when they are others than before."""
        if self._sweeping:
            return
        self._sweeping = True
        known, round_ = self._seen, self._round

        def work() -> tuple[tuple[object, ...], tuple[Offer, ...]] | None:
            places = sticks()
            seen = traces(places)
            return None if seen == known else (seen, find_offers(places))

        def told(found: tuple[tuple[object, ...], tuple[Offer, ...]] | None) -> None:
            self._sweeping = False
            # What was found for somebody who has gone is told anew to who comes next.
            if found is not None and round_ == self._round:
                self._seen = found[0]
                then(found[1])

        self._do(self._sticks, work, told, None)

    def forget_sticks(self) -> None:
        """Tell of all sticks anew at the next look."""
        self._seen = ()
        self._round += 1

    def install(
        self, file: Path, tell: Callable[[str, float], None], then: Callable[[Result], None]
    ) -> threading.Event:
        """Take an archive in; set what is returned to think better of it."""
        canceled = threading.Event()
        told = [("", -1)]

        def step(what: str, done: int, of: int) -> None:
            if canceled.is_set() or self._stop.is_set():
                raise _Canceled
            percent = done * 100 // max(1, of)
            if told[0] != (what, percent):
                told[0] = what, percent
                self._tell(tell, what, percent / 100)

        def work() -> Result:
            outcome = self._store.install(
                file, now=self._now(), panel=PanelSize(), tell=step, look=light_of
            )
            how = Ended.DONE if outcome.is_new else Ended.THERE
            return Result(how, outcome.pack.key)

        self._do(self._thread, lambda: _ended(work), then, Result(Ended.FAILED))
        return canceled

    def use(self, key: str, then: Callable[[Result], None]) -> None:
        """Put an installed pack on, when it is whole."""

        def work() -> Result:
            for pack in self._store.installed():
                if pack.key == key:
                    damage = self._store.damage(pack)
                    if damage:
                        raise PackRefused(damage)
                    self._store.use(pack, now=self._now())
                    return Result(Ended.DONE, key)
            return Result(Ended.FAILED)

        self._do(self._thread, lambda: _ended(work), then, Result(Ended.FAILED))

    def roll_back(self, then: Callable[[Result], None]) -> None:
        """Put on again what was on before."""

        def work() -> Result:
            state = self._store.rollback(now=self._now())
            return Result(Ended.DONE, state.on.pack or "")

        self._do(self._thread, lambda: _ended(work), then, Result(Ended.FAILED))

    # -- how -------------------------------------------------------------------------------------

    def _do(
        self,
        pool: ThreadPoolExecutor,
        work: Callable[[], _T],
        then: Callable[[_T], None],
        failed: _T,
    ) -> None:
        """Do `work` on a thread of `pool`; `then` hears on the GUI thread, of `failed` if it is."""

        def run() -> None:
            try:
                found = work()
            except Exception:
                # Staff see that nothing came of it; the kiosk goes on.
                LOG.exception("Something in the staff area failed")
                found = failed
            with contextlib.suppress(RuntimeError):  # the desk is gone: the kiosk is closing
                self._done.emit(then, found)

        self._jobs = [job for job in self._jobs if not job.done()]
        with contextlib.suppress(RuntimeError):  # the kiosk is closing
            self._jobs.append(pool.submit(run))

    def _tell(self, tell: Callable[[str, float], None], what: str, share: float) -> None:
        with contextlib.suppress(RuntimeError):
            self._done.emit(lambda pair: tell(*pair), (what, share))

    def _deliver(self, then: Callable[[object], None], found: object) -> None:
        if not self._stop.is_set():
            then(found)


def _ended(work: Callable[[], Result]) -> Result:
    """How `work` ended, whatever it raised."""
    try:
        return work()
    except _Canceled:
        return Result(Ended.CANCELED)
    except PackRefused as refused:
        lines = (" ".join(filter(None, [p.message, p.suggestion])) for p in refused.problems)
        return Result(Ended.REFUSED, lines=tuple(lines))
    except BusyError:
        return Result(Ended.BUSY)
    except OSError as error:
        return Result(Ended.FAILED, lines=(f"{why(error)[:1].upper()}{why(error)[1:]}.",))
