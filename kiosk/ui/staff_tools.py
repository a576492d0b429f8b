"""The tools of staff: cleaning, the touch test, the test card, restart and close."""

from dataclasses import dataclass, field

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui import formats
from kiosk.ui.rows import ChoiceRow, ChoiceRows, FactRow, FactRows
from kiosk.ui.staff_state import Session, Spot, seconds_left
from kiosk.ui.viewmodel import ViewModel
from kiosk.ui.wording import Words

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1

CLEANINGS = (30, 60, 120)
"""Seconds for which the screen can be told to ignore touch."""

LETTERS = "Aa Ææ Øø Åå Ää Öü ß 0123456789"
"""The letters of the test card: those that the kiosk's own words need beyond plain ones."""


@dataclass(frozen=True, slots=True)
class ToolsProps:
    """The page of tools, and what stands on theirs."""

    heading: str = ""
    cleanTitle: str = ""
    cleanText: str = ""
    cleanings: tuple[ChoiceRow, ...] = field(default=())
    tools: tuple[FactRow, ...] = field(default=())
    cleaning: str = ""
    left: str = ""
    seconds: int = 0
    touchText: str = ""
    touchDone: str = ""
    done: str = ""
    letters: str = ""
    touchToGo: str = ""
    corner: str = ""


def derive(session: Session, now: float, words: Words) -> ToolsProps:
    """The tools, as they stand at `now`."""
    until = sum(session.cleaning) if session.spot is Spot.CLEANING else None
    return ToolsProps(
        heading=words("Tools"),
        cleanTitle=words("Clean the screen"),
        cleanText=words("The screen ignores touch for a while."),
        cleanings=tuple(
            ChoiceRow(
                str(seconds),
                words("{n} s").format(n=seconds).replace(" ", formats.NO_BREAK),
                chosen=False,
            )
            for seconds in CLEANINGS
        ),
        tools=(
            _tool(
                "touch",
                "mdi6.gesture-tap",
                words("Touch test"),
                words("Four corners, and a field to draw in."),
            ),
            _tool(
                "card",
                "mdi6.television-classic",
                words("Test card"),
                words("Colours, greys, lines, edges and letters."),
            ),
            _tool(
                "restart",
                "mdi6.restart",
                words("Restart the kiosk"),
                words("The screen is dark for a few seconds."),
            ),
            _tool(
                "close",
                "mdi6.power",
                words("Close the kiosk"),
                words("The screen stays dark until somebody starts the kiosk at the machine."),
            ),
        ),
        cleaning=words("The screen can be cleaned"),
        left=words.many(
            "It answers again in {n} second.",
            "It answers again in {n} seconds.",
            seconds_left(until, now),
        ),
        seconds=round(session.cleaning[1]),
        touchText=words("Touch each corner, then draw."),
        touchDone=words("All four corners answer."),
        done=words("Done"),
        letters=LETTERS,
        touchToGo=words("Touch anywhere to go back."),
        corner=words("Corner"),
    )


def bar(session: Session, words: Words) -> tuple[ChoiceRow, ...]:
    """The bar at the foot: the pages, the language, and the way out."""
    return (
        ChoiceRow("now", words("Now"), session.spot is Spot.NOW, "mdi6.monitor"),
        ChoiceRow("desk", words("Desk"), session.spot is Spot.DESK, "mdi6.bell-outline"),
        ChoiceRow("week", words("Week"), session.spot is Spot.WEEK, "mdi6.chart-bar"),
        ChoiceRow("packs", words("Packs"), session.spot is Spot.PACKS, "mdi6.package-variant"),
        ChoiceRow("tools", words("Tools"), session.spot is Spot.TOOLS, "mdi6.tools"),
        ChoiceRow("language", words.own_name, chosen=False, icon="mdi6.web"),
        ChoiceRow("leave", words("Leave"), chosen=False, icon="mdi6.exit-to-app"),
    )


def _tool(key: str, icon: str, label: str, text: str) -> FactRow:
    return FactRow(key, icon, label, text, "plain")


@QmlElement
class StaffToolsViewModel(ViewModel):
    """The tools."""

    _props: ToolsProps

    headingChanged = Signal()
    cleanTitleChanged = Signal()
    cleanTextChanged = Signal()
    cleaningChanged = Signal()
    leftChanged = Signal()
    secondsChanged = Signal()
    touchTextChanged = Signal()
    touchDoneChanged = Signal()
    doneChanged = Signal()
    lettersChanged = Signal()
    touchToGoChanged = Signal()
    cornerChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(ToolsProps(), parent)
        self._cleanings = ChoiceRows(self)
        self._tools = FactRows(self)

    def show(self, props: ToolsProps) -> None:  # type: ignore[override]
        self._cleanings.show(props.cleanings)
        self._tools.show(props.tools)
        super().show(props)

    @Property(ChoiceRows, constant=True)
    def cleanings(self) -> ChoiceRows:
        return self._cleanings

    @Property(FactRows, constant=True)
    def tools(self) -> FactRows:
        return self._tools

    @Property(str, notify=headingChanged)
    def heading(self) -> str:
        return self._props.heading

    @Property(str, notify=cleanTitleChanged)
    def cleanTitle(self) -> str:
        return self._props.cleanTitle

    @Property(str, notify=cleanTextChanged)
    def cleanText(self) -> str:
        return self._props.cleanText

    @Property(str, notify=cleaningChanged)
    def cleaning(self) -> str:
        return self._props.cleaning

    @Property(str, notify=leftChanged)
    def left(self) -> str:
        return self._props.left

    @Property(int, notify=secondsChanged)
    def seconds(self) -> int:
        return self._props.seconds

    @Property(str, notify=touchTextChanged)
    def touchText(self) -> str:
        return self._props.touchText

    @Property(str, notify=touchDoneChanged)
    def touchDone(self) -> str:
        return self._props.touchDone

    @Property(str, notify=doneChanged)
    def done(self) -> str:
        return self._props.done

    @Property(str, notify=lettersChanged)
    def letters(self) -> str:
        return self._props.letters

    @Property(str, notify=touchToGoChanged)
    def touchToGo(self) -> str:
        return self._props.touchToGo

    @Property(str, notify=cornerChanged)
    def corner(self) -> str:
        return self._props.corner
