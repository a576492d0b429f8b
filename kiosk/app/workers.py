"""Threads beside what a visitor sees, that are gone when the kiosk ends."""

import logging
import threading
from collections.abc import Callable

from kiosk.host.background import beside
from kiosk.packs import BusyError, PackRefused, why

LOG = logging.getLogger("kiosk.app")

AGAIN = 5.0
"""Seconds until what could not be written is tried again: another command may be at the packs."""
IN_HAND = 1.0
"""Seconds that a thread may still take when the kiosk ends."""


class Workers:
    """The threads of one part of the kiosk."""

    def __init__(self) -> None:
        self.stop = threading.Event()
        self._threads: list[threading.Thread] = []

    @property
    def alive(self) -> list[threading.Thread]:
        """Those that are still busy."""
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        return self._threads

    def work(self, name: str, work: Callable[[], None]) -> None:
        """Do `work` on a thread of its own."""
        self._threads = [*self.alive, beside(name, work)]

    def write(self, write: Callable[[], object]) -> None:
        """Change the installed packs, again and again until it is done or refused."""

        def work() -> None:
            while not self.stop.is_set():
                try:
                    write()
                except PackRefused as refused:
                    LOG.warning("%s", refused.problems[0].message)
                except (BusyError, OSError) as error:
                    words = why(error) if isinstance(error, OSError) else str(error)
                    LOG.info("The installed packs cannot be changed yet: %s", words)
                    self.stop.wait(AGAIN)
                    continue
                return

        self.work("packs", work)

    def close(self) -> None:
        """Begin nothing any more, and wait a little for what is in hand."""
        self.stop.set()
        for thread in self.alive:
            thread.join(IN_HAND)
