"""How the screens are drawn for the present visitor."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.viewmodel import ViewModel
from kiosk.ui.wording import Words
from kiosk.visit import Comfort

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ComfortProps:
    """The look of the screens: the size of the text, the colours, whether they move, whether they
    keep to the lower band that a seated person reaches, whether they are read from right to left,
    and whether the controls stand where a line begins."""

    textScale: float = 1.0
    scheme: str = "dark"
    still: bool = False
    low: bool = False
    mirrored: bool = False
    leftHanded: bool = False


def derive(comfort: Comfort, words: Words) -> ComfortProps:
    """The look that a visitor has chosen, in a language."""
    return ComfortProps(
        textScale=comfort.text_size,
        scheme=comfort.scheme,
        still=comfort.motion == "reduced",
        low=comfort.reach == "low",
        mirrored=words.mirrored,
        leftHanded=comfort.hand == "left",
    )


@QmlElement
class ComfortViewModel(ViewModel):
    """The look of the screens."""

    _props: ComfortProps

    textScaleChanged = Signal()
    schemeChanged = Signal()
    stillChanged = Signal()
    lowChanged = Signal()
    mirroredChanged = Signal()
    leftHandedChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(ComfortProps(), parent)

    @Property(float, notify=textScaleChanged)
    def textScale(self) -> float:
        return self._props.textScale

    @Property(str, notify=schemeChanged)
    def scheme(self) -> str:
        return self._props.scheme

    @Property(bool, notify=stillChanged)
    def still(self) -> bool:
        return self._props.still

    @Property(bool, notify=lowChanged)
    def low(self) -> bool:
        return self._props.low

    @Property(bool, notify=mirroredChanged)
    def mirrored(self) -> bool:
        return self._props.mirrored

    @Property(bool, notify=leftHandedChanged)
    def leftHanded(self) -> bool:
        return self._props.leftHanded
