"""Work that gives way to everything a visitor sees."""

import contextlib
import os
import threading
from collections.abc import Callable

NICENESS = 10


def in_background(name: str, work: Callable[[], None]) -> threading.Thread:
    """Run `work` on a thread of its own, after everybody else in the queue for the processor.

    Threads that it starts inherit that. Whoever starts it sees to it that it is over, or no longer
    inside Qt, before the program ends.
    """

    def give_way_and_work() -> None:
        give_way()
        work()

    return beside(name, give_way_and_work)


def beside(name: str, work: Callable[[], None]) -> threading.Thread:
    """The same for work that is mostly Python's own, in the same queue as the screen.

    Only one thread at a time has Python's lock: one that gave way with the lock in its hand would
    let the screen wait for all who are before it, other programs too.
    """
    thread = threading.Thread(target=work, name=name, daemon=True)
    thread.start()
    return thread


def give_way() -> None:
    """From here on this thread is after everybody else in the queue for the processor."""
    with contextlib.suppress(OSError):  # where threads have no niceness of their own
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)
