"""How this works: what one can do here, and who to ask."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.rows import Rows
from kiosk.ui.viewmodel import ViewModel
from kiosk.ui.wording import Words

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class HelpRow:
    """Something one can do here: its icon, its name, and how."""

    key: str
    icon: str
    title: str
    text: str


@QmlElement
class HelpRows(Rows):
    """What one can do here."""

    row_type = HelpRow


@dataclass(frozen=True, slots=True)
class HelpProps:
    """What the page says. `place` is what the visitor centre is called; empty for no name."""

    title: str = ""
    ask: str = ""
    askText: str = ""
    place: str = ""
    back: str = ""
    more: str = ""
    less: str = ""
    steps: tuple[HelpRow, ...] = ()


def derive(words: Words, *, mapped: bool, voiced: bool, place: str) -> HelpProps:
    """The page of a kiosk that stands in `place`.

    `mapped` is whether its pack has a map, `voiced` whether there is a voice.
    """
    absent = {key for key, there in (("map", mapped), ("hearing", voiced)) if not there}
    steps = (
        HelpRow(
            "look",
            "mdi6.gesture-tap",
            words("Look around"),
            words("Tap a picture to read about it. The buttons at the foot are always there."),
        ),
        HelpRow(
            "map",
            "mdi6.map",
            words("Map"),
            words("Everything in its place. Tap a mark to see what is there."),
        ),
        HelpRow(
            "trip",
            "mdi6.bookmark",
            words("My trip"),
            words("Collect what you like. It waits here for you, in the order you choose."),
        ),
        HelpRow(
            "phone",
            "mdi6.cellphone",
            words("To my phone"),
            words("Point your phone's camera at a code to take it along. You need no app."),
        ),
        HelpRow(
            "comfort",
            "mdi6.human-handsup",
            words("Comfort"),
            words("Larger letters, other colours, calm pictures, more time: as it suits you."),
        ),
        HelpRow(
            "hearing",
            "mdi6.ear-hearing",
            words("Read aloud"),
            words("Tap the ear to hear the page.")
            + " "
            + words("Hold the lower left corner to hear all there is."),
        ),
        HelpRow(
            "over",
            "mdi6.restart",
            words("It starts over by itself"),
            words("Just walk away when you are done: nobody after you sees what you looked at."),
        ),
    )
    return HelpProps(
        title=words("How this works"),
        ask=words("Ask us"),
        askText=words("The people at the desk are glad to help."),
        place=place,
        back=words("Back"),
        more=words("Further down"),
        less=words("Further up"),
        steps=tuple(step for step in steps if step.key not in absent),
    )


@QmlElement
class HelpViewModel(ViewModel):
    """How this works."""

    _props: HelpProps

    titleChanged = Signal()
    askChanged = Signal()
    askTextChanged = Signal()
    placeChanged = Signal()
    backChanged = Signal()
    moreChanged = Signal()
    lessChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(HelpProps(), parent)
        self._steps = HelpRows(self)

    def show(self, props: HelpProps) -> None:  # type: ignore[override]
        self._steps.show(props.steps)
        super().show(props)

    @Property(HelpRows, constant=True)
    def steps(self) -> HelpRows:
        return self._steps

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=askChanged)
    def ask(self) -> str:
        return self._props.ask

    @Property(str, notify=askTextChanged)
    def askText(self) -> str:
        return self._props.askText

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        return self._props.place

    @Property(str, notify=backChanged)
    def back(self) -> str:
        return self._props.back

    @Property(str, notify=moreChanged)
    def more(self) -> str:
        return self._props.more

    @Property(str, notify=lessChanged)
    def less(self) -> str:
        return self._props.less
