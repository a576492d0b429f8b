"""The pictures of the map that are on screen: all of it, and what is looked at, sharp."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, QPoint, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QImage, QTransform
from PySide6.QtQml import QmlElement

from kiosk.ui.map_studio import Cut, MapStudio, Paper
from kiosk.ui.pictures import LayerProvider
from kiosk.ui.viewmodel import ViewModel
from kiosk.visit import Camera

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1

MARGIN = 0.22
"""How much more than is seen is drawn on each side, as a share of it: a pull finds it there."""

ENOUGH = 0.06
"""With less than that left on a side, it is drawn anew."""

MOST_PIXELS = 9_000_000
"""No picture is larger: 36 MB. There are three at most, while one comes for another."""

MUCH_CLOSER = 1.6
"""While fingers spread, what is seen is drawn anew once it is so many times larger."""


ADDRESS = "image://layer/"


@dataclass(frozen=True, slots=True)
class PlateProps:
    """The two pictures.

    `whole` is all of the paper, as it fits; `sharp` a part of it, enlarged `zoom` times, whose
    upper left corner lies at `across` and `down` of the paper; px of the screen. Either is empty
    while it is not there. `ground` is the colour beyond the edges.
    """

    whole: str = ""
    sharp: str = ""
    across: float = 0.0
    down: float = 0.0
    width: float = 0.0
    height: float = 0.0
    zoom: float = 1.0
    ground: str = ""


@dataclass(frozen=True, slots=True)
class Pane:
    """Where the map is shown: px of the pane, of its middle, and of all the paper at zoom 1."""

    width: float = 0.0
    height: float = 0.0
    middleX: float = 0.0
    middleY: float = 0.0
    paperWidth: float = 0.0
    paperHeight: float = 0.0

    def paper(self, zoom: float) -> QSize:
        """The size of all the paper at a zoom."""
        return QSize(round(self.paperWidth * zoom), round(self.paperHeight * zoom))

    def seen(self, camera: Camera) -> QRectF:
        """What of the paper is seen, in px of the paper at that zoom."""
        size = self.paper(camera.zoom)
        left = camera.across * size.width() - self.middleX
        top = camera.down * size.height() - self.middleY
        return QRectF(left, top, self.width, self.height)


def part_of(pane: Pane, camera: Camera, margin: float) -> QRect:
    """What is seen and up to `margin` of it around, as far as there is paper, in px of it."""
    seen, size = pane.seen(camera), pane.paper(camera.zoom)
    across, down = margin * seen.width(), margin * seen.height()
    more = seen.adjusted(-across, -down, across, down).toAlignedRect()
    part = more & QRect(0, 0, size.width(), size.height())
    if part.width() * part.height() > MOST_PIXELS and margin > 0:
        return part_of(pane, camera, max(0.0, margin - 0.05))
    return part


@QmlElement
class MapPlates(ViewModel):
    """The pictures of the map; they are drawn elsewhere, and swapped when they are there."""

    _props: PlateProps

    wholeChanged = Signal()
    sharpChanged = Signal()
    acrossChanged = Signal()
    downChanged = Signal()
    widthChanged = Signal()
    heightChanged = Signal()
    zoomChanged = Signal()
    groundChanged = Signal()

    def __init__(self, layers: LayerProvider, parent: QObject | None = None) -> None:
        super().__init__(PlateProps(), parent)
        self._layers = layers
        self._studio = MapStudio(self)
        self._paper: Paper | None = None
        self._pane = Pane()
        self._under = QColor()
        self._camera = Camera()
        self._part = QRect()
        self._whole_ticket = 0
        self._sharp_ticket = 0
        self._rests = True
        self._broken = False

    @property
    def busy(self) -> bool:
        """Whether a picture is being drawn."""
        return self._studio.busy

    def close(self) -> None:
        """Finish the picture in hand."""
        self._studio.close()

    def put_on(self, paper: Paper | None) -> None:
        """Another map from now on, or none."""
        self._paper = paper
        self._broken = False
        self._forget()

    def fit(self, pane: Pane, under: QColor) -> None:
        """The map is shown here from now on, with that colour under it."""
        if (pane, under) != (self._pane, self._under):
            self._pane, self._under = pane, under
            self._forget()

    def clear(self) -> None:
        """Nobody looks closer: only all of the map is kept, for the next one who does."""
        self._cancel_sharp()
        if self._props.sharp:
            self._part = QRect()
            self._swap(replace(self._props, sharp=""))

    def see(self, camera: Camera, *, resting: bool = True) -> None:
        """This is looked at now: have drawn what is missing.

        While it moves, what is nearly sharp will do, and one picture after the other.
        """
        self._camera, self._rests = camera, resting
        paper, pane = self._paper, self._pane
        if paper is None or self._broken or min(pane.width, pane.paperWidth) < 1:
            return
        if not self._props.whole:
            if self._whole_ticket:
                return
            size = pane.paper(1.0)
            self._whole_ticket = self._studio.order(
                paper, Cut(size, QRect(QPoint(), size), self._under), self._whole_there
            )
        elif camera.zoom == 1.0 and resting:
            self.clear()
        elif not self._is_sharp(camera, resting=resting) and (resting or not self._sharp_ticket):
            self._order_sharp(paper, camera)

    # -- drawing -------------------------------------------------------------------------------

    def _is_sharp(self, camera: Camera, *, resting: bool) -> bool:
        props: PlateProps = self._props
        larger = camera.zoom / props.zoom
        if not props.sharp or not 1 / MUCH_CLOSER < larger < MUCH_CLOSER:
            return False
        if resting and larger != 1.0:
            return False
        there = QTransform.fromScale(larger, larger).mapRect(QRectF(self._part))
        part = part_of(self._pane, camera, ENOUGH)
        return there.adjusted(-1, -1, 1, 1).contains(QRectF(part))

    def _order_sharp(self, paper: Paper, camera: Camera) -> None:
        self._cancel_sharp()
        part = part_of(self._pane, camera, MARGIN)
        if part.isEmpty():
            return
        size = self._pane.paper(camera.zoom)

        def there(image: QImage, _beyond: str) -> None:
            self._sharp_there(image, size, part, camera.zoom)

        self._sharp_ticket = self._studio.order(
            paper, Cut(size, part, self._under, self._props.ground), there
        )

    def _cancel_sharp(self) -> None:
        self._studio.cancel(self._sharp_ticket)
        self._sharp_ticket = 0

    def _whole_there(self, image: QImage, beyond: str) -> None:
        self._whole_ticket = 0
        if image.isNull():
            self._broken = True
            return
        self._swap(replace(self._props, whole=self._add(image), ground=beyond))
        self.see(self._camera, resting=self._rests)

    def _sharp_there(self, image: QImage, size: QSize, part: QRect, zoom: float) -> None:
        self._sharp_ticket = 0
        if image.isNull():
            self._broken = True
            return
        self._part = part
        self._swap(
            PlateProps(
                whole=self._props.whole,
                ground=self._props.ground,
                sharp=self._add(image),
                across=part.left() / size.width(),
                down=part.top() / size.height(),
                width=float(part.width()),
                height=float(part.height()),
                zoom=zoom,
            )
        )
        # The map may have been pulled on meanwhile.
        self.see(self._camera, resting=self._rests)

    def _forget(self) -> None:
        self._studio.cancel(self._whole_ticket)
        self._whole_ticket = 0
        self._cancel_sharp()
        self._part = QRect()
        self._swap(PlateProps())

    def _add(self, image: QImage) -> str:
        return f"{ADDRESS}{self._layers.add(image)}"

    def _swap(self, props: PlateProps) -> None:
        """Show these, and let go of the pictures that are not among them any more."""
        old: PlateProps = self._props
        self.show(props)
        for gone in {old.whole, old.sharp} - {props.whole, props.sharp}:
            self._layers.drop(gone.removeprefix(ADDRESS))

    # -- what QML sees -------------------------------------------------------------------------

    @Property(str, notify=wholeChanged)
    def whole(self) -> str:
        return self._props.whole

    @Property(str, notify=sharpChanged)
    def sharp(self) -> str:
        return self._props.sharp

    @Property(float, notify=acrossChanged)
    def across(self) -> float:
        return self._props.across

    @Property(float, notify=downChanged)
    def down(self) -> float:
        return self._props.down

    @Property(float, notify=widthChanged)
    def width(self) -> float:
        return self._props.width

    @Property(float, notify=heightChanged)
    def height(self) -> float:
        return self._props.height

    @Property(float, notify=zoomChanged)
    def zoom(self) -> float:
        return self._props.zoom

    @Property(str, notify=groundChanged)
    def ground(self) -> str:
        return self._props.ground
