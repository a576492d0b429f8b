"""The comfort panel: what a visitor can choose to see, read and reach well."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui import formats
from kiosk.ui.rows import ChoiceRow, ChoiceRows
from kiosk.ui.state import Changing
from kiosk.ui.viewmodel import ViewModel
from kiosk.ui.wording import Words
from kiosk.visit import SPEEDS, TEXT_SIZES, VOLUMES, Comfort

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ComfortPanelProps:
    """What the panel says, and the choices of each of its groups."""

    title: str = ""
    text: str = ""
    sample: str = ""
    textSize: str = ""
    scheme: str = ""
    motion: str = ""
    reach: str = ""
    hand: str = ""
    pace: str = ""
    aloud: str = ""
    speed: str = ""
    volume: str = ""
    undo: str = ""
    reset: str = ""
    undoable: bool = False
    resettable: bool = False
    back: str = ""
    more: str = ""
    less: str = ""
    textSizes: tuple[ChoiceRow, ...] = ()
    schemes: tuple[ChoiceRow, ...] = ()
    motions: tuple[ChoiceRow, ...] = ()
    reaches: tuple[ChoiceRow, ...] = ()
    hands: tuple[ChoiceRow, ...] = ()
    paces: tuple[ChoiceRow, ...] = ()
    alouds: tuple[ChoiceRow, ...] = ()
    speeds: tuple[ChoiceRow, ...] = ()
    volumes: tuple[ChoiceRow, ...] = ()


def derive(
    comfort: Comfort, before: Comfort | None, usual: Comfort, words: Words
) -> ComfortPanelProps:
    """The panel for who has `comfort`; `before` is what undo brings back, `usual` is how each
    visit begins."""

    def choices(name: str, *offered: tuple[object, str, str]) -> tuple[ChoiceRow, ...]:
        chosen = getattr(comfort, name)
        return tuple(
            ChoiceRow(f"{name}/{value}", title, value == chosen, icon)
            for value, title, icon in offered
        )

    sides = [
        (words("At the left"), "mdi6.hand-back-left-outline"),
        (words("At the right"), "mdi6.hand-back-right-outline"),
    ]
    if words.mirrored:
        sides.reverse()
    return ComfortPanelProps(
        title=words("Comfort"),
        text=words("All of it works at once, and is as it was for the next visitor."),
        # Two letters of the language's own script, to show a size and a scheme with.
        sample=words("Aa"),
        textSize=words("Size of the text"),
        scheme=words("Colours"),
        motion=words("Pictures"),
        reach=words("Height"),
        hand=words("Arrows and buttons"),
        pace=words("Time"),
        aloud=words("Read aloud"),
        speed=words("How fast it is read"),
        volume=words("How loud it is read"),
        undo=words("Undo"),
        reset=words("Everything as it was"),
        undoable=before is not None and before != comfort,
        resettable=comfort != usual,
        back=words("Back"),
        more=words("Further down"),
        less=words("Further up"),
        textSizes=choices(
            "text_size", *((size, formats.percent(size, words), "") for size in TEXT_SIZES)
        ),
        schemes=choices(
            "scheme",
            ("dark", words("Dark"), ""),
            ("light", words("Light"), ""),
            ("contrast", words("High contrast"), ""),
        ),
        motions=choices(
            "motion",
            ("full", words("In motion"), "mdi6.motion-play-outline"),
            ("reduced", words("Calm"), "mdi6.motion-pause-outline"),
        ),
        reaches=choices(
            "reach",
            ("full", words("Whole screen"), "mdi6.human-male"),
            ("low", words("Low down"), "mdi6.human-wheelchair"),
        ),
        hands=choices(
            "hand", *((hand, *side) for hand, side in zip(("left", "right"), sides, strict=True))
        ),
        paces=choices(
            "pace",
            ("usual", words("As usual"), "mdi6.timer-sand"),
            ("slow", words("I need more time"), "mdi6.snail"),
        ),
        alouds=choices(
            "aloud",
            ("off", words("When I ask"), "mdi6.ear-hearing"),
            ("page", words("Each page"), "mdi6.account-voice"),
            ("all", words("Everything"), "mdi6.eye-off-outline"),
        ),
        speeds=choices(
            "speed",
            *(
                (speed, f"{formats.number(speed, words)}\N{NO-BREAK SPACE}×", "")
                for speed in SPEEDS
            ),
        ),
        volumes=choices(
            "volume", *((volume, formats.percent(volume, words), "") for volume in VOLUMES)
        ),
    )


def groups(panel: ComfortPanelProps) -> tuple[tuple[str, tuple[ChoiceRow, ...]], ...]:
    """What can be had another way, and the ways there are, in the panel's order."""
    return (
        (panel.textSize, panel.textSizes),
        (panel.scheme, panel.schemes),
        (panel.motion, panel.motions),
        (panel.pace, panel.paces),
        (panel.reach, panel.reaches),
        (panel.aloud, panel.alouds),
        (panel.speed, panel.speeds),
        (panel.volume, panel.volumes),
    )


_MEASURED = ("text_size", "speed", "volume")


@QmlElement
class ComfortPanelViewModel(ViewModel):
    """The comfort panel."""

    _props: ComfortPanelProps

    titleChanged = Signal()
    textChanged = Signal()
    sampleChanged = Signal()
    textSizeChanged = Signal()
    schemeChanged = Signal()
    motionChanged = Signal()
    reachChanged = Signal()
    handChanged = Signal()
    paceChanged = Signal()
    aloudChanged = Signal()
    speedChanged = Signal()
    volumeChanged = Signal()
    undoChanged = Signal()
    resetChanged = Signal()
    undoableChanged = Signal()
    resettableChanged = Signal()
    backChanged = Signal()
    moreChanged = Signal()
    lessChanged = Signal()

    def __init__(
        self, change: Changing, usual: Callable[[], Comfort], parent: QObject | None = None
    ) -> None:
        super().__init__(ComfortPanelProps(), parent)
        self._change = change
        self._usual = usual
        names = (
            *("textSizes", "schemes", "motions", "reaches", "hands", "paces"),
            *("alouds", "speeds", "volumes"),
        )
        self._rows = {name: ChoiceRows(self) for name in names}

    def show(self, props: ComfortPanelProps) -> None:  # type: ignore[override]
        for name, rows in self._rows.items():
            offered: Sequence[ChoiceRow] = getattr(props, name)
            rows.show(offered)
        super().show(props)

    # -- what a touch asks ---------------------------------------------------------------------

    @Slot(str)
    def choose(self, key: str) -> None:
        """One of the choices: ``scheme/light``."""
        name, _, value = key.partition("/")
        chosen: Any = float(value) if name in _MEASURED else value
        self._change(lambda state: state.comforted(replace(state.comfort, **{name: chosen})))

    @Slot()
    def takeBack(self) -> None:
        """The last choice undone; once more brings it back."""
        self._change(lambda state: state.comforted(state.comfort_before or state.comfort))

    @Slot()
    def asItWas(self) -> None:
        """Everything as each visit begins."""
        self._change(lambda state: state.comforted(self._usual()))

    # -- what QML sees -------------------------------------------------------------------------

    @Property(ChoiceRows, constant=True)
    def textSizes(self) -> ChoiceRows:
        return self._rows["textSizes"]

    @Property(ChoiceRows, constant=True)
    def schemes(self) -> ChoiceRows:
        return self._rows["schemes"]

    @Property(ChoiceRows, constant=True)
    def motions(self) -> ChoiceRows:
        return self._rows["motions"]

    @Property(ChoiceRows, constant=True)
    def reaches(self) -> ChoiceRows:
        return self._rows["reaches"]

    @Property(ChoiceRows, constant=True)
    def hands(self) -> ChoiceRows:
        return self._rows["hands"]

    @Property(ChoiceRows, constant=True)
    def paces(self) -> ChoiceRows:
        return self._rows["paces"]

    @Property(ChoiceRows, constant=True)
    def alouds(self) -> ChoiceRows:
        return self._rows["alouds"]

    @Property(ChoiceRows, constant=True)
    def speeds(self) -> ChoiceRows:
        return self._rows["speeds"]

    @Property(ChoiceRows, constant=True)
    def volumes(self) -> ChoiceRows:
        return self._rows["volumes"]

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return self._props.text

    @Property(str, notify=sampleChanged)
    def sample(self) -> str:
        return self._props.sample

    @Property(str, notify=textSizeChanged)
    def textSize(self) -> str:
        return self._props.textSize

    @Property(str, notify=schemeChanged)
    def scheme(self) -> str:
        return self._props.scheme

    @Property(str, notify=motionChanged)
    def motion(self) -> str:
        return self._props.motion

    @Property(str, notify=reachChanged)
    def reach(self) -> str:
        return self._props.reach

    @Property(str, notify=handChanged)
    def hand(self) -> str:
        return self._props.hand

    @Property(str, notify=paceChanged)
    def pace(self) -> str:
        return self._props.pace

    @Property(str, notify=aloudChanged)
    def aloud(self) -> str:
        return self._props.aloud

    @Property(str, notify=speedChanged)
    def speed(self) -> str:
        return self._props.speed

    @Property(str, notify=volumeChanged)
    def volume(self) -> str:
        return self._props.volume

    @Property(str, notify=undoChanged)
    def undo(self) -> str:
        return self._props.undo

    @Property(str, notify=resetChanged)
    def reset(self) -> str:
        return self._props.reset

    @Property(bool, notify=undoableChanged)
    def undoable(self) -> bool:
        return self._props.undoable

    @Property(bool, notify=resettableChanged)
    def resettable(self) -> bool:
        return self._props.resettable

    @Property(str, notify=backChanged)
    def back(self) -> str:
        return self._props.back

    @Property(str, notify=moreChanged)
    def more(self) -> str:
        return self._props.more

    @Property(str, notify=lessChanged)
    def less(self) -> str:
        return self._props.less
