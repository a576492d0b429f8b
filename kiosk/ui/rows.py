"""List models with typed roles: a model shows frozen rows, a role for every field of a row."""

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtQml import QmlElement

if TYPE_CHECKING:
    from collections.abc import Sequence

    from _typeshed import DataclassInstance

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1

_NOWHERE = QModelIndex()
_FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class Rows(QAbstractListModel):
    """Frozen rows of one type. The first field of the type identifies a row."""

    row_type: ClassVar[type["DataclassInstance"]]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Any, ...] = ()
        self._fields = tuple(field.name for field in fields(self.row_type))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {
            _FIRST_ROLE + index: QByteArray(name.encode())
            for index, name in enumerate(self._fields)
        }

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _FIRST_ROLE) -> object:
        if not (0 <= index.row() < len(self._rows)) or index.column() != 0:
            return None
        if not 0 <= role - _FIRST_ROLE < len(self._fields):
            return None
        return getattr(self._rows[index.row()], self._fields[role - _FIRST_ROLE])

    @property
    def rows(self) -> "tuple[Any, ...]":
        """The rows that are shown."""
        return self._rows

    def show(self, rows: "Sequence[DataclassInstance]") -> None:
        """Show these rows. The same rows in new words keep their delegates and the scroll."""
        new = tuple(rows)
        key = self._fields[0]
        same = [getattr(row, key) for row in self._rows] == [getattr(row, key) for row in new]
        if not same:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        old, self._rows = self._rows, new
        for position, (before, after) in enumerate(zip(old, new, strict=True)):
            roles = [
                _FIRST_ROLE + number
                for number, name in enumerate(self._fields)
                if getattr(before, name) != getattr(after, name)
            ]
            if roles:
                index = self.index(position)
                self.dataChanged.emit(index, index, roles)


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card that leads somewhere: in a list, on Start, among the links of an entry.

    `months` has a 1 for each month from January that is open and a 0 for each that is not; it is
    empty where there is no season. `level` says how hard it is, from 1 to 3; 0 says nothing.
    `far` is how far it is from here; `film` its film, where the list is ordered by them.
    """

    key: str
    kicker: str
    title: str
    detail: str
    note: str
    tone: str
    price: str
    picture: str
    months: str = ""
    level: int = 0
    far: str = ""
    film: str = ""


@QmlElement
class CardRows(Rows):
    """Cards."""

    row_type = CardRow


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A number set large, or a fact told in a word."""

    key: str
    value: str
    label: str


@QmlElement
class FigureRows(Rows):
    """Figures."""

    row_type = FigureRow


@dataclass(frozen=True, slots=True)
class BarRow:
    """One thing of a comparison: its share of the largest, 0 to 1.

    `shape` is what a height looks like; `parts` is how many marks, frames or blocks it makes.
    """

    key: str
    value: str
    label: str
    share: float
    own: bool
    shape: str = ""
    parts: float = 0.0


@QmlElement
class BarRows(Rows):
    """What is compared, drawn to one scale."""

    row_type = BarRow


@dataclass(frozen=True, slots=True)
class FactRow:
    """Something practical: what it is, and what to know of it.

    `months` and `level` are as in a `CardRow`; `initials` are the months' first letters and `now`
    is the present one, 0 for January.
    """

    key: str
    icon: str
    label: str
    text: str
    tone: str
    months: str = ""
    initials: str = ""
    now: int = 0
    level: int = 0


@QmlElement
class FactRows(Rows):
    """Practical facts."""

    row_type = FactRow


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """Something to choose from: a section of a page, a language.

    `badge` is a count that its icon carries; empty for none.
    """

    key: str
    title: str
    chosen: bool
    icon: str = ""
    badge: str = ""


@QmlElement
class ChoiceRows(Rows):
    """Choices, one of them made."""

    row_type = ChoiceRow


@dataclass(frozen=True, slots=True)
class WishRow:
    """Something to ask of a list: how many it would leave, and whether that is any at all.

    `count` is empty for an order, which leaves them all.
    """

    key: str
    title: str
    count: str
    chosen: bool
    possible: bool


@QmlElement
class WishRows(Rows):
    """What can be asked of a list."""

    row_type = WishRow


@dataclass(frozen=True, slots=True)
class PhotoRow:
    """A photograph, with its credit."""

    key: str
    picture: str
    alt: str
    credit: str


@QmlElement
class PhotoRows(Rows):
    """Photographs."""

    row_type = PhotoRow


@dataclass(frozen=True, slots=True)
class LayerRow:
    """One layer of a poster: where it lies in the frame, in px, and how near it is, 0 to 1.

    `how` it moves beside drifting: still, travel, sway, glow, fall, or near, for a flat picture.
    """

    key: str
    picture: str
    atX: float
    atY: float
    width: float
    height: float
    depth: float
    how: str = "still"


@QmlElement
class LayerRows(Rows):
    """The layers of a poster, the farthest first."""

    row_type = LayerRow
