"""What lies on the map, as rows: marks, insets, and dots in an inset."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtQml import QmlElement

from kiosk.ui.rows import Rows

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MarkRow:
    """A mark on the map: a pin, or what several of them have become.

    `look` is the kind of a single entry, ``place`` for several at one place, or ``cluster``. `mix`
    is how many of each kind it holds: ``3.2.5``. `label` is written beside it, on the `side` where
    there is room for it: below, right or left; empty where there is none.
    """

    key: str
    across: float
    down: float
    look: str
    name: str
    count: str
    mix: str
    label: str
    side: str
    chosen: bool


@QmlElement
class MarkRows(Rows):
    """Marks. Those that stay keep their delegates, and so the focus, when others come and go."""

    row_type = MarkRow

    def show(self, rows: "Sequence[DataclassInstance]") -> None:
        new = [getattr(row, self._fields[0]) for row in rows]
        old = [getattr(row, self._fields[0]) for row in self._rows]
        if [key for key in old if key in new] != [key for key in new if key in old]:
            super().show(rows)
            return
        for at in range(len(old) - 1, -1, -1):
            if old[at] not in new:
                self.beginRemoveRows(QModelIndex(), at, at)
                self._rows = self._rows[:at] + self._rows[at + 1 :]
                self.endRemoveRows()
        for at, row in enumerate(rows):
            if new[at] not in old:
                self.beginInsertRows(QModelIndex(), at, at)
                self._rows = (*self._rows[:at], row, *self._rows[at:])
                self.endInsertRows()
        super().show(rows)


@dataclass(frozen=True, slots=True)
class InsetRow:
    """A map within the map: its frame, fractions of the paper, and what it is called."""

    key: int
    across: float
    down: float
    wide: float
    high: float
    title: str
    name: str


@QmlElement
class InsetRows(Rows):
    """The insets of the map."""

    row_type = InsetRow


@dataclass(frozen=True, slots=True)
class DotRow:
    """An entry in an inset that is seen from afar."""

    key: str
    across: float
    down: float
    look: str


@QmlElement
class DotRows(Rows):
    """What lies in the insets, before anybody looks into one."""

    row_type = DotRow
