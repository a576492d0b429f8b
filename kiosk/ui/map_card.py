"""The card of what was tapped on the map: one entry, or all that lie at one place."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui import formats, kinds
from kiosk.ui.map_marks import View, far
from kiosk.ui.shown import key_of
from kiosk.ui.viewmodel import ViewModel

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CardProps:
    """The card; without a `key` there is none."""

    key: str = ""
    kicker: str = ""
    title: str = ""
    detail: str = ""
    picture: str = ""
    position: str = ""
    collected: bool = False
    opens: str = ""
    collects: str = ""
    next: str = ""
    previous: str = ""
    closes: str = ""


def derive(view: View) -> CardProps:
    """The card of what is looked at."""
    shown, words = view.shown, view.words
    card = [stop for stop in view.looking.card if stop[1] in shown.entries(stop[0])]
    if not card:
        return CardProps()
    leaf = view.looking.leaf % len(card)
    stop = card[leaf]
    entry = shown.entries(stop[0])[stop[1]]
    collected = stop in view.trip.stops
    kind = kinds.singular(stop[0], words)
    return CardProps(
        key=key_of(*stop),
        kicker=formats.DOT.join(filter(None, (kind, far(stop, view)))),
        title=shown.read(entry.title, words.language),
        detail=shown.read(entry.hook, words.language),
        picture=shown.card(*stop),
        position=f"{leaf + 1} / {len(card)}" if len(card) > 1 else "",
        collected=collected,
        opens=words("Open"),
        collects=words("In my trip") if collected else words("Add to my trip"),
        next=words("Next"),
        previous=words("Previous"),
        closes=words("Close this"),
    )


@QmlElement
class MapCardViewModel(ViewModel):
    """The card on the map."""

    _props: CardProps

    keyChanged = Signal()
    kickerChanged = Signal()
    titleChanged = Signal()
    detailChanged = Signal()
    pictureChanged = Signal()
    positionChanged = Signal()
    collectedChanged = Signal()
    opensChanged = Signal()
    collectsChanged = Signal()
    nextChanged = Signal()
    previousChanged = Signal()
    closesChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(CardProps(), parent)

    @Property(str, notify=keyChanged)
    def key(self) -> str:
        return self._props.key

    @Property(str, notify=kickerChanged)
    def kicker(self) -> str:
        return self._props.kicker

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=detailChanged)
    def detail(self) -> str:
        return self._props.detail

    @Property(str, notify=pictureChanged)
    def picture(self) -> str:
        return self._props.picture

    @Property(str, notify=positionChanged)
    def position(self) -> str:
        return self._props.position

    @Property(bool, notify=collectedChanged)
    def collected(self) -> bool:
        return self._props.collected

    @Property(str, notify=opensChanged)
    def opens(self) -> str:
        return self._props.opens

    @Property(str, notify=collectsChanged)
    def collects(self) -> str:
        return self._props.collects

    @Property(str, notify=nextChanged)
    def next(self) -> str:
        return self._props.next

    @Property(str, notify=previousChanged)
    def previous(self) -> str:
        return self._props.previous

    @Property(str, notify=closesChanged)
    def closes(self) -> str:
        return self._props.closes
