"""The panel as the screens see it: how large a millimetre is, and which way up it hangs."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.host import Panel
from kiosk.ui.viewmodel import ViewModel

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1

DESIGNED_SIDE = 220.0
"""The short side, in millimetres, of the panel the screens are drawn for (about 18 inches)."""

READING_DISTANCE = 600.0
"""The viewing distance, in millimetres, at which the letters of the design have their size."""


REACH = 1220.0
"""Millimetres above the floor that a person in a wheelchair reaches in front of them (EN 301 549
V3.2.1, 8.3.2.1; Section 508, 407.8.3)."""

LEAST_BAND = 165.0
"""Millimetres of the design that the pages and the dock cannot do without."""


def band(panel: Panel, lower_edge: float, a_unit: float) -> float:
    """The share of the panel's height, from its foot, that lies within `REACH`; 1 is all of it.

    `lower_edge` is how many mm the panel's foot is above the floor, `a_unit` as in `unit`.
    """
    height = panel.page_px[1]
    reached = (REACH - lower_edge) * panel.pixels_per_mm
    return min(1.0, max(reached, LEAST_BAND * a_unit) / height)


def unit(pixels_per_mm: float, short_side_px: float, viewing_distance: float) -> float:
    """Pixels of one millimetre of the design.

    On a panel up to the designed size, read from 600 mm or less, it is a true millimetre, so that
    20 mm targets are 20 mm. A larger panel, or one read from farther away, grows in proportion:
    never smaller than true, so every least size in millimetres holds on every panel.
    """
    by_panel = short_side_px / pixels_per_mm / DESIGNED_SIDE
    by_distance = viewing_distance / READING_DISTANCE
    # A panel read from far away is not enlarged beyond what it has room for.
    growth = max(1.0, by_panel, min(by_distance, by_panel * 1.15))
    return pixels_per_mm * growth


@dataclass(frozen=True, slots=True)
class DisplayProps:
    """The panel, and the colours that the pack has of its own, each empty where it has none."""

    unit: float = 4.9
    rotation: int = 0
    band: float = 1.0
    ownAccent: str = ""
    ownPaper: str = ""
    ownSurface: str = ""
    ownInk: str = ""
    ownQuiet: str = ""
    ownHighlight: str = ""


def derive(
    panel: Panel, viewing_distance: float, lower_edge: float, own: Mapping[str, str]
) -> DisplayProps:
    """The panel, read from `viewing_distance` and hung `lower_edge` mm above the floor, with the
    colours that a pack has of its own."""
    a_unit = unit(panel.pixels_per_mm, min(panel.page_px), viewing_distance)
    return DisplayProps(
        unit=a_unit,
        rotation=panel.rotation,
        band=band(panel, lower_edge, a_unit),
        **{f"own{name.capitalize()}": colour for name, colour in own.items()},
    )


@QmlElement
class DisplayViewModel(ViewModel):
    """The panel."""

    _props: DisplayProps

    unitChanged = Signal()
    rotationChanged = Signal()
    bandChanged = Signal()
    ownAccentChanged = Signal()
    ownPaperChanged = Signal()
    ownSurfaceChanged = Signal()
    ownInkChanged = Signal()
    ownQuietChanged = Signal()
    ownHighlightChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(DisplayProps(), parent)

    @Property(float, notify=unitChanged)
    def unit(self) -> float:
        return self._props.unit

    @Property(int, notify=rotationChanged)
    def rotation(self) -> int:
        return self._props.rotation

    @Property(float, notify=bandChanged)
    def band(self) -> float:
        return self._props.band

    @Property(str, notify=ownAccentChanged)
    def ownAccent(self) -> str:
        return self._props.ownAccent

    @Property(str, notify=ownPaperChanged)
    def ownPaper(self) -> str:
        return self._props.ownPaper

    @Property(str, notify=ownSurfaceChanged)
    def ownSurface(self) -> str:
        return self._props.ownSurface

    @Property(str, notify=ownInkChanged)
    def ownInk(self) -> str:
        return self._props.ownInk

    @Property(str, notify=ownQuietChanged)
    def ownQuiet(self) -> str:
        return self._props.ownQuiet

    @Property(str, notify=ownHighlightChanged)
    def ownHighlight(self) -> str:
        return self._props.ownHighlight
