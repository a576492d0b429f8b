"""Start: the three ways in."""

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
class StartProps:
    """What Start says."""

    wordmark: str = ""
    wordmarkPicture: str = ""
    title: str = ""
    cards: tuple[CardRow, ...] = ()


def derive(shown: Shown, words: Words, today: date) -> StartProps:
    """Start in the visitor's language; a kind without entries has no card.

    The picture of a kind changes from day to day, so that a regular sees the pack move.
    """
    cards: list[CardRow] = []
    for kind in Kind:
        ids = tuple(shown.entries(kind))
        if not ids:
            continue
        pictured = [i for i in ids if shown.entries(kind)[i].poster is not None] or ids
        chosen = pictured[(today.toordinal() * 5 + len(cards)) % len(pictured)]
        cards.append(
            CardRow(
                key=str(kind),
                kicker=kinds.count(kind, len(ids), words),
                title=kinds.heading(kind, words),
                detail=kinds.invitation(kind, words),
                note="",
                tone="plain",
                price="",
                picture=shown.card(kind, chosen),
            )
        )
    return StartProps(
        wordmark=shown.read(shown.pack.manifest.title, words.language).upper(),
        wordmarkPicture=shown.wordmark,
        title=words("Where do you want to start?"),
        cards=tuple(cards),
    )


@QmlElement
class StartViewModel(ViewModel):
    """Start."""

    _props: StartProps

    wordmarkChanged = Signal()
    wordmarkPictureChanged = Signal()
    titleChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(StartProps(), parent)
        self._cards = CardRows(self)

    def show(self, props: StartProps) -> None:  # type: ignore[override]
        self._cards.show(props.cards)
        super().show(props)

    @Property(CardRows, constant=True)
    def cards(self) -> CardRows:
        return self._cards

    @Property(str, notify=wordmarkChanged)
    def wordmark(self) -> str:
        return self._props.wordmark

    @Property(str, notify=wordmarkPictureChanged)
    def wordmarkPicture(self) -> str:
        return self._props.wordmarkPicture

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._props.title
