"""Attract: one slide after the other, until somebody touches the glass."""

import random
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.content import Kind, Text, slides
from kiosk.ui import formats, kinds
from kiosk.ui.poster_view import PosterViewModel
from kiosk.ui.shown import Shown
from kiosk.ui.viewmodel import ViewModel
from kiosk.ui.wording import Words, in_every

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1

BESIDE = 4
"""In how many more languages a slide invites, smaller; the others have their turn later."""

Slides = tuple[tuple[Kind, str, Text], ...]


@dataclass(frozen=True, slots=True)
class AttractProps:
    """What the present slide says."""

    wordmark: str = ""
    wordmarkPicture: str = ""
    kicker: str = ""
    hook: str = ""
    invitation: str = ""
    invitations: str = ""
    explore: str = ""
    entryTitle: str = ""
    slideSeconds: float = 8.0
    slideNumber: int = 0
    running: bool = False
    firstInFront: bool = True


def running_order(shown: Shown, *, shuffled: bool, seed: int) -> Slides:
    """The slides of a pack in the pack's order, or in another one for each `seed`."""
    order = list(slides(shown.pack))
    if shuffled:
        random.Random(seed).shuffle(order)  # noqa: S311 - nothing secret hangs on it
    return tuple(order)


def derive(
    shown: Shown,
    order: Slides,
    position: int,
    words: Words,
    *,
    seconds: float,
    running: bool,
    first_in_front: bool,
) -> AttractProps:
    """The slide at `position`, counted on from the start of attract."""
    invitations = in_every(shown.languages, "Touch to explore")
    wordmark = shown.read(shown.pack.manifest.title, words.language)
    turn = position % len(invitations)
    base = AttractProps(
        wordmark=wordmark.upper(),
        wordmarkPicture=shown.wordmark,
        invitation=invitations[turn],
        invitations=formats.DOT.join((invitations[turn + 1 :] + invitations[:turn])[:BESIDE]),
        explore=words("Explore"),
        slideSeconds=seconds,
        slideNumber=position,
        running=running,
        firstInFront=first_in_front,
    )
    if not order:
        return base
    kind, entry_id, hook = order[position % len(order)]
    entry = shown.entries(kind)[entry_id]
    title = shown.read(entry.title, words.language)
    return replace(
        base,
        kicker=f"{kinds.singular(kind, words)}{formats.DOT}{title}",
        hook=shown.read(hook, words.language),
        entryTitle=title,
    )


@QmlElement
class AttractViewModel(ViewModel):
    """The present slide, and two posters that take turns in front."""

    _props: AttractProps

    wordmarkChanged = Signal()
    wordmarkPictureChanged = Signal()
    kickerChanged = Signal()
    hookChanged = Signal()
    invitationChanged = Signal()
    invitationsChanged = Signal()
    exploreChanged = Signal()
    entryTitleChanged = Signal()
    slideSecondsChanged = Signal()
    slideNumberChanged = Signal()
    runningChanged = Signal()
    firstInFrontChanged = Signal()

    def __init__(
        self, first: PosterViewModel, second: PosterViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(AttractProps(), parent)
        self._first = first
        self._second = second

    @Property(PosterViewModel, constant=True)
    def first(self) -> PosterViewModel:
        return self._first

    @Property(PosterViewModel, constant=True)
    def second(self) -> PosterViewModel:
        return self._second

    @Property(str, notify=wordmarkChanged)
    def wordmark(self) -> str:
        return self._props.wordmark

    @Property(str, notify=wordmarkPictureChanged)
    def wordmarkPicture(self) -> str:
        return self._props.wordmarkPicture

    @Property(str, notify=kickerChanged)
    def kicker(self) -> str:
        return self._props.kicker

    @Property(str, notify=hookChanged)
    def hook(self) -> str:
        return self._props.hook

    @Property(str, notify=invitationChanged)
    def invitation(self) -> str:
        return self._props.invitation

    @Property(str, notify=invitationsChanged)
    def invitations(self) -> str:
        return self._props.invitations

    @Property(str, notify=exploreChanged)
    def explore(self) -> str:
        return self._props.explore

    @Property(str, notify=entryTitleChanged)
    def entryTitle(self) -> str:
        return self._props.entryTitle

    @Property(float, notify=slideSecondsChanged)
    def slideSeconds(self) -> float:
        return self._props.slideSeconds

    @Property(int, notify=slideNumberChanged)
    def slideNumber(self) -> int:
        return self._props.slideNumber

    @Property(bool, notify=runningChanged)
    def running(self) -> bool:
        return self._props.running

    @Property(bool, notify=firstInFrontChanged)
    def firstInFront(self) -> bool:
        return self._props.firstInFront
