"""The last seven days, as staff see them on the screen."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.content import Kind
from kiosk.ui import formats, kinds
from kiosk.ui.rows import BarRow, BarRows
from kiosk.ui.shown import Shown, parse_key
from kiosk.ui.viewmodel import ViewModel
from kiosk.ui.wording import Words
from kiosk.visit import Report, Screen

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1

DAYS = 7
TOP = 6
"""Lines of a list; `kiosk stats` tells more."""


@dataclass(frozen=True, slots=True)
class WeekProps:
    """Visits a day, for how long, what was opened and where it ended."""

    heading: str = ""
    text: str = ""
    total: str = ""
    minutes: str = ""
    openedTitle: str = ""
    stoppedTitle: str = ""
    days: tuple[BarRow, ...] = field(default=())
    opened: tuple[BarRow, ...] = field(default=())
    stopped: tuple[BarRow, ...] = field(default=())


def derive(told: Report, shown: Shown | None, words: Words, *, known: bool = True) -> WeekProps:
    """The page of the last seven days; `known` once somebody has looked."""
    heading = words("The last seven days")
    if not known or told.empty:
        text = words("Nothing was counted yet.") if known else words("One moment …")
        return WeekProps(heading, text)
    opened = [(_entry(key, shown, words), count) for key, count in told.opened[:TOP]]
    stopped = [(_page(key, shown, words), count) for key, count in told.stopped[:TOP]]
    days = [(formats.weekday(day, words), count) for day, count in told.visits]
    return WeekProps(
        heading,
        total=words.many("{n} visit", "{n} visits", told.total),
        minutes=_minutes(told, words),
        openedTitle=words("What they opened") if opened else "",
        stoppedTitle=words("Where they stopped") if stopped else "",
        days=_bars(days, words, own=True),
        opened=_bars(opened, words, own=False),
        stopped=_bars(stopped, words, own=False),
    )


def _minutes(told: Report, words: Words) -> str:
    if told.median is None or told.mean is None:
        return ""
    median, mean = (_spent(value, words) for value in (told.median, told.mean))
    return words("Typically {median}, on average {mean}").format(median=median, mean=mean)


def _spent(minutes: float, words: Words) -> str:
    if minutes < 0.5:
        return words("under a minute")
    count = formats.number(round(minutes, 1), words)
    return words("{n} min").format(n=count).replace(" ", formats.NO_BREAK)


def _bars(rows: Sequence[tuple[str, int]], words: Words, *, own: bool) -> tuple[BarRow, ...]:
    most = max(1, *(count for _, count in rows)) if rows else 1
    return tuple(
        BarRow(str(number), formats.number(count, words), label, count / most, own)
        for number, (label, count) in enumerate(rows)
    )


def _entry(key: str, shown: Shown | None, words: Words) -> str:
    """What an entry is called; its own key when the pack no longer has it."""
    kind, entry_id = parse_key(key)
    entry = shown.entries(kind).get(entry_id) if shown is not None else None
    return key if entry is None or shown is None else shown.read(entry.title, words.language)


def _page(key: str, shown: Shown | None, words: Words) -> str:
    screen, _, rest = key.partition("/")
    if screen == Screen.ENTRY:
        return _entry(rest, shown, words)
    if screen == Screen.LIST:
        return kinds.short_name(Kind(rest), words)
    names = {
        "start": words("Start"),
        "map": words("Map"),
        "trip": words("My trip"),
        "language": words("Language"),
        "comfort": words("Comfort"),
    }
    return names.get(screen, screen)


@QmlElement
class StaffWeekViewModel(ViewModel):
    """The last seven days."""

    _props: WeekProps

    headingChanged = Signal()
    textChanged = Signal()
    totalChanged = Signal()
    minutesChanged = Signal()
    openedTitleChanged = Signal()
    stoppedTitleChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(WeekProps(), parent)
        self._days, self._opened, self._stopped = BarRows(self), BarRows(self), BarRows(self)

    def show(self, props: WeekProps) -> None:  # type: ignore[override]
        self._days.show(props.days)
        self._opened.show(props.opened)
        self._stopped.show(props.stopped)
        super().show(props)

    @Property(BarRows, constant=True)
    def days(self) -> BarRows:
        return self._days

    @Property(BarRows, constant=True)
    def opened(self) -> BarRows:
        return self._opened

    @Property(BarRows, constant=True)
    def stopped(self) -> BarRows:
        return self._stopped

    @Property(str, notify=headingChanged)
    def heading(self) -> str:
        return self._props.heading

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return self._props.text

    @Property(str, notify=totalChanged)
    def total(self) -> str:
        return self._props.total

    @Property(str, notify=minutesChanged)
    def minutes(self) -> str:
        return self._props.minutes

    @Property(str, notify=openedTitleChanged)
    def openedTitle(self) -> str:
        return self._props.openedTitle

    @Property(str, notify=stoppedTitleChanged)
    def stoppedTitle(self) -> str:
        return self._props.stoppedTitle
