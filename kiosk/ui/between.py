"""A change that no visitor sees as a break: made between two visits, slides or screens."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

TURNED_AFTER = 0.6
"""Seconds after which a page has turned, and a slide has come, for good: a little more than the
longest of both takes."""


class Between(QObject):
    """Keeps one change until its moment.

    The moment is when a visit ends, or the slide in front has had its time; for a change that is
    to be made at once, when no page and no slide is on its way.
    """

    def __init__(self, clock: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._change: Callable[[], None] | None = None
        self._moved = clock() - TURNED_AFTER
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.take)

    @property
    def waits(self) -> bool:
        """Whether a change waits for its moment."""
        return self._change is not None

    def ask(self, change: Callable[[], None], *, at_once: bool = False) -> None:
        """Make `change` at its moment, in place of what waited before."""
        self._change = change
        self._timer.stop()
        if at_once:
            left = self._moved + TURNED_AFTER - self._clock()
            self._timer.start(max(0, round(left * 1000)))

    def forget(self) -> None:
        """What waits is not to be made."""
        self._change = None
        self._timer.stop()

    def moved(self) -> None:
        """A page turns or a slide comes: this is no moment for a while."""
        self._moved = self._clock()
        if self._timer.isActive():
            self._timer.start(round(TURNED_AFTER * 1000))

    def take(self) -> bool:
        """The moment is here: make the change that waits, if there is one."""
        change, self._change = self._change, None
        self._timer.stop()
        if change is not None:
            change()
        return change is not None
