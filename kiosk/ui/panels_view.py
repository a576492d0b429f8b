"""What stands around the pages: the dock, the choice of language, asking, back soon."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui import formats
from kiosk.ui.rows import ChoiceRow, ChoiceRows
from kiosk.ui.shown import Shown
from kiosk.ui.viewmodel import ViewModel
from kiosk.ui.wording import Words, in_every, words_in
from kiosk.visit import Page, Screen, Trip

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1


def dock_choices(shown: Shown, page: Page, trip: Trip, words: Words) -> tuple[ChoiceRow, ...]:
    """The dock: Start, the map where there is one, the trip with its count, and the language.

    One of them is chosen only where it leads nowhere else: on a list or an entry, Start is a way.
    """
    stops = len(trip.stops)
    rows = [ChoiceRow("start", words("Start"), page.screen is Screen.START, "mdi6.home")]
    if shown.pack.manifest.map is not None:
        rows.append(ChoiceRow("map", words("Map"), page == Page(Screen.MAP), "mdi6.map"))
    rows.append(
        ChoiceRow(
            "trip",
            words("My trip"),
            page.screen is Screen.TRIP,
            "mdi6.bookmark",
            formats.number(stops, words) if stops else "",
        )
    )
    if len(shown.languages) > 1:
        rows.append(
            ChoiceRow("language", words.own_name, page.screen is Screen.LANGUAGE, "mdi6.web")
        )
    rows.append(
        ChoiceRow("comfort", words("Comfort"), page.screen is Screen.COMFORT, "mdi6.human-handsup")
    )
    return tuple(rows)


def language_choices(shown: Shown, words: Words) -> tuple[ChoiceRow, ...]:
    """The languages, each by its own name."""
    return tuple(
        ChoiceRow(tag, words_in(tag).own_name, tag == words.language, "") for tag in shown.languages
    )


@dataclass(frozen=True, slots=True)
class LanguageProps:
    """What the choice of language says."""

    title: str = ""
    others: str = ""
    back: str = ""
    more: str = ""
    less: str = ""
    choices: tuple[ChoiceRow, ...] = ()


def derive_language(shown: Shown, words: Words) -> LanguageProps:
    """The choice of language."""
    title = words("Language")
    others = [other for other in in_every(shown.languages, "Language") if other != title]
    return LanguageProps(
        title=title,
        others=formats.DOT.join(others),
        back=words("Back"),
        more=words("Further down"),
        less=words("Further up"),
        choices=language_choices(shown, words),
    )


@QmlElement
class LanguageViewModel(ViewModel):
    """The choice of language."""

    _props: LanguageProps

    titleChanged = Signal()
    othersChanged = Signal()
    backChanged = Signal()
    moreChanged = Signal()
    lessChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(LanguageProps(), parent)
        self._choices = ChoiceRows(self)

    def show(self, props: LanguageProps) -> None:  # type: ignore[override]
        self._choices.show(props.choices)
        super().show(props)

    @Property(ChoiceRows, constant=True)
    def choices(self) -> ChoiceRows:
        return self._choices

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=othersChanged)
    def others(self) -> str:
        return self._props.others

    @Property(str, notify=backChanged)
    def back(self) -> str:
        return self._props.back

    @Property(str, notify=moreChanged)
    def more(self) -> str:
        return self._props.more

    @Property(str, notify=lessChanged)
    def less(self) -> str:
        return self._props.less


@dataclass(frozen=True, slots=True)
class AskingProps:
    """What "Still looking?" says; `since` is when it was last asked (monotonic seconds)."""

    title: str = ""
    text: str = ""
    stay: str = ""
    slower: str = ""
    leave: str = ""
    since: float = 0.0
    warningSeconds: float = 30.0


def derive_asking(
    words: Words, remaining: int, warning: float, *, since: float, slow: bool
) -> AskingProps:
    """The question, with `remaining` whole seconds left of `warning`.

    Who has more time already (`slow`) is not offered it again.
    """
    return AskingProps(
        title=words("Still looking?"),
        text=words.many(
            "This screen starts over in {n} second.",
            "This screen starts over in {n} seconds.",
            remaining,
        ),
        stay=words("I’m still here"),
        slower="" if slow else words("I need more time"),
        leave=words("Start over"),
        since=since,
        warningSeconds=warning,
    )


@QmlElement
class AskingViewModel(ViewModel):
    """ "Still looking?"."""

    _props: AskingProps

    titleChanged = Signal()
    textChanged = Signal()
    stayChanged = Signal()
    slowerChanged = Signal()
    leaveChanged = Signal()
    sinceChanged = Signal()
    warningSecondsChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(AskingProps(), parent)

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return self._props.text

    @Property(str, notify=stayChanged)
    def stay(self) -> str:
        return self._props.stay

    @Property(str, notify=slowerChanged)
    def slower(self) -> str:
        return self._props.slower

    @Property(str, notify=leaveChanged)
    def leave(self) -> str:
        return self._props.leave

    @Property(float, notify=sinceChanged)
    def since(self) -> float:
        return self._props.since

    @Property(float, notify=warningSecondsChanged)
    def warningSeconds(self) -> float:
        return self._props.warningSeconds


@dataclass(frozen=True, slots=True)
class BackSoonProps:
    """What the calm screen says when there is nothing to show."""

    title: str = ""
    others: str = ""
    text: str = ""


LINES = 4
"""As many languages stand below each other; more of them run on."""


def derive_back_soon(languages: Sequence[str], place: str) -> BackSoonProps:
    """Back soon, in every language at once: nobody can choose one there."""
    titles = in_every(languages, "Back soon")
    texts = in_every(languages, "Please ask at the desk meanwhile.")
    if len(texts) <= LINES:
        others, text = titles[1:], "\n".join(texts)
    else:
        whole = [title.replace(" ", formats.NO_BREAK) for title in titles[1:]]
        others, text = [formats.DOT.join(whole)], " ".join(texts)
    return BackSoonProps(title=titles[0], others="\n".join([*others, place]).strip(), text=text)


@QmlElement
class BackSoonViewModel(ViewModel):
    """Back soon."""

    _props: BackSoonProps

    titleChanged = Signal()
    othersChanged = Signal()
    textChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(BackSoonProps(), parent)

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=othersChanged)
    def others(self) -> str:
        return self._props.others

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return self._props.text
