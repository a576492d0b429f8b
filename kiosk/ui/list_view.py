"""The list of one kind: a shelf of cards."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.content import Kind
from kiosk.ui import kinds
from kiosk.ui.rows import CardRow, CardRows
from kiosk.ui.shown import Shown
from kiosk.ui.viewmodel import ViewModel
from kiosk.ui.wording import Words

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ListProps:
    """What a list says; `posters` says that its cards are all picture."""

    kicker: str = ""
    title: str = ""
    more: str = ""
    less: str = ""
    posters: bool = False
    cards: tuple[CardRow, ...] = ()


def derive(kind: Kind, shown: Shown, words: Words, today: date) -> ListProps:
    """The list of `kind` in the visitor's language."""
    entries = shown.entries(kind)
    return ListProps(
        kicker=kinds.invitation(kind, words),
        title=kinds.heading(kind, words),
        more=words("Further down"),
        less=words("Further up"),
        posters=kind is not Kind.ACTIVITY,
        cards=tuple(kinds.card(kind, entry_id, shown, words, today) for entry_id in entries),
    )


@QmlElement
class ListViewModel(ViewModel):
    """A list."""

    _props: ListProps

    kickerChanged = Signal()
    titleChanged = Signal()
    moreChanged = Signal()
    lessChanged = Signal()
    postersChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(ListProps(), parent)
        self._cards = CardRows(self)

    def show(self, props: ListProps) -> None:  # type: ignore[override]
        self._cards.show(props.cards)
        super().show(props)

    @Property(CardRows, constant=True)
    def cards(self) -> CardRows:
        return self._cards

    @Property(str, notify=kickerChanged)
    def kicker(self) -> str:
        return self._props.kicker

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=moreChanged)
    def more(self) -> str:
        return self._props.more

    @Property(str, notify=lessChanged)
    def less(self) -> str:
        return self._props.less

    @Property(bool, notify=postersChanged)
    def posters(self) -> bool:
        return self._props.posters
