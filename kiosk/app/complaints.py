"""Hearing what Qt, QML and the screens complain about, and whether they did so before."""

import logging
from collections import OrderedDict

from PySide6.QtCore import QObject, Signal

_SCREENS = ("kiosk.ui", "kiosk.qml", "kiosk.host.logs", "qt")
_PLATFORM = ("qt.accessibility", "qt.qpa", "qt.network", "qt.dbus", "qt.multimedia")
"""About the machine, whatever is on the screen."""
MOST_KNOWN = 500


class Complaints(QObject):
    """Tells of each new complaint about what is drawn, on the thread of whoever listens."""

    heard = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handler = _Handler(self)
        logging.getLogger().addHandler(self._handler)

    def close(self) -> None:
        """Hear nothing any more."""
        logging.getLogger().removeHandler(self._handler)


class _Handler(logging.Handler):
    def __init__(self, complaints: Complaints) -> None:
        super().__init__(logging.WARNING)
        self._complaints = complaints
        self._known: OrderedDict[str, None] = OrderedDict()

    def emit(self, record: logging.LogRecord) -> None:
        try:
            if not _is_below(record.name, _SCREENS) or _is_below(record.name, _PLATFORM):
                return
            words = record.getMessage()
            if words in self._known:
                return
            self._known[words] = None
            while len(self._known) > MOST_KNOWN:
                self._known.popitem(last=False)
            self._complaints.heard.emit(words)
        except RuntimeError:  # the kiosk is closing
            return


def _is_below(name: str, roots: tuple[str, ...]) -> bool:
    return any(name == root or name.startswith(f"{root}.") for root in roots)
