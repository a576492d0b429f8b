"""Start: the three ways in."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.content import Kind
from kiosk.ui import formats, kinds
from kiosk.ui.rows import CardRow, CardRows, ChoiceRow, ChoiceRows
from kiosk.ui.shown import Shown, key_of
from kiosk.ui.viewmodel import ViewModel
from kiosk.ui.wording import Words
from kiosk.visit import Point, way_to

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StartProps:
    """What Start says."""

    wordmark: str = ""
    wordmarkPicture: str = ""
    title: str = ""
    cards: tuple[CardRow, ...] = ()
    nearby: str = ""
    near: tuple[ChoiceRow, ...] = ()


NEARBY = 60_000.0
"""Metres to what is called near: an hour's drive."""

MOST_NEAR = 3


def derive(shown: Shown, words: Words, today: date, *, here: Point | None = None) -> StartProps:
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
        nearby=words("Near here"),
        near=_near(shown, words, today, here),
    )


def _near(shown: Shown, words: Words, today: date, here: Point | None) -> tuple[ChoiceRow, ...]:
    """The nearest places that one can go to today, the nearest first."""
    ways = [
        (way, name, place)
        for name, place in shown.pack.locations.items()
        if (way := way_to(place, shown.pack, here)) is not None
        and not way.right_here
        and way.metres <= NEARBY
        and (place.season is None or place.season.open_on(today))
    ]
    ways.sort(key=lambda one: one[0].metres)
    return tuple(
        ChoiceRow(
            key_of(Kind.LOCATION, name),
            f"{shown.read(place.title, words.language)}  {formats.distance(way.metres, words)}",
            chosen=False,
        )
        for way, name, place in ways[:MOST_NEAR]
    )


@QmlElement
class StartViewModel(ViewModel):
    """Start."""

    _props: StartProps

    wordmarkChanged = Signal()
    wordmarkPictureChanged = Signal()
    titleChanged = Signal()
    nearbyChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(StartProps(), parent)
        self._cards = CardRows(self)
        self._near = ChoiceRows(self)

    def show(self, props: StartProps) -> None:  # type: ignore[override]
        self._cards.show(props.cards)
        self._near.show(props.near)
        super().show(props)

    @Property(CardRows, constant=True)
    def cards(self) -> CardRows:
        return self._cards

    @Property(ChoiceRows, constant=True)
    def near(self) -> ChoiceRows:
        return self._near

    @Property(str, notify=nearbyChanged)
    def nearby(self) -> str:
        return self._props.nearby

    @Property(str, notify=wordmarkChanged)
    def wordmark(self) -> str:
        return self._props.wordmark

    @Property(str, notify=wordmarkPictureChanged)
    def wordmarkPicture(self) -> str:
        return self._props.wordmarkPicture

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._props.title
