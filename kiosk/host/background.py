"""Work that gives way to everything a visitor sees."""

import contextlib
import os
import threading
from collections.abc import Callable

NICENESS = 10


def give_way() -> None:
    """Put the present thread, and those it starts, behind everybody else in the queue."""
    with contextlib.suppress(OSError):  # where threads have no niceness of their own
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)


def in_background(name: str, work: Callable[[], None]) -> threading.Thread:
    """Run `work` on a thread of its own, after everybody else in the queue for the processor.

    Threads that it starts inherit that. Whoever starts it sees to it that it is over, or no longer
    inside Qt, before the program ends.
    """

    def give_way_and_work() -> None:
        give_way()
        work()

    thread = threading.Thread(target=give_way_and_work, name=name, daemon=True)
    thread.start()
    return thread
