"""The stops of the trip as rows that keep their delegates when they change places."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex
from PySide6.QtQml import QmlElement

from kiosk.ui.rows import Rows

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StopRow:
    """A stop of the trip.

    `leg` is how far it is from the stop before it, or from here; empty where nobody knows.
    `note` says in which months it is open, where not in all, and `tone` whether it is today.
    `up`, `down` and `out` are what its buttons are called.
    """

    key: str
    number: str
    title: str
    detail: str
    note: str
    tone: str
    picture: str
    leg: str
    up: str
    down: str
    out: str


@QmlElement
class StopRows(Rows):
    """The stops of the trip, in their order."""

    row_type = StopRow

    def show(self, rows: Sequence[StopRow]) -> None:  # type: ignore[override]
        """Show these rows: what leaves, comes or moves does so one row at a time."""
        new: tuple[StopRow, ...] = tuple(rows)
        wanted = [row.key for row in new]
        for at in reversed(range(len(self._rows))):
            if self._rows[at].key not in wanted:
                self.beginRemoveRows(QModelIndex(), at, at)
                self._rows = self._rows[:at] + self._rows[at + 1 :]
                self.endRemoveRows()
        for at, row in enumerate(new):
            here = [one.key for one in self._rows]
            if row.key not in here:
                self.beginInsertRows(QModelIndex(), at, at)
                self._rows = (*self._rows[:at], row, *self._rows[at:])
                self.endInsertRows()
            elif (was := here.index(row.key)) != at:
                # Everything before `at` is in place already, so a row only ever moves up.
                self.beginMoveRows(QModelIndex(), was, was, QModelIndex(), at)
                rest = self._rows[:was] + self._rows[was + 1 :]
                self._rows = (*rest[:at], self._rows[was], *rest[at:])
                self.endMoveRows()
        super().show(new)
