"""The map of a pack: what is looked at on it, its pins, its card."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, QPointF, QRectF, QSizeF, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF
from PySide6.QtQml import QmlElement

from kiosk.ui.map_card import MapCardViewModel
from kiosk.ui.map_clusters import Sizes
from kiosk.ui.map_marks import Layout, View, paper_fits
from kiosk.ui.map_pins import choose, sheets_of
from kiosk.ui.map_plates import MapPlates, Pane
from kiosk.ui.map_props import MapProps, camera_of, derive
from kiosk.ui.map_rows import DotRows, InsetRows, MarkRows
from kiosk.ui.map_studio import Paper
from kiosk.ui.map_tapping import ANY_GLASS, is_on_map, map_at, tapped
from kiosk.ui.pictures import LayerProvider
from kiosk.ui.rows import ChoiceRows
from kiosk.ui.shown import Shown, parse_key
from kiosk.ui.state import Changing
from kiosk.ui.two_fingers import TwoFingers
from kiosk.ui.viewmodel import ViewModel
from kiosk.visit import Camera, Glass, Looking, Sheets

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1

GAP = 0.05
"""Between two marks, in widths of a pin."""

LABEL_HEIGHT = 1.7
LABEL_PADDING = 1.0
"""Of a name beside a pin, in sizes of its letters; the padding is that of both sides."""


@QmlElement
class MapViewModel(ViewModel):
    """The map."""

    _props: MapProps

    kickerChanged = Signal()
    titleChanged = Signal()
    altChanged = Signal()
    backChanged = Signal()
    allChanged = Signal()
    closerChanged = Signal()
    fartherChanged = Signal()
    moreChanged = Signal()
    lessChanged = Signal()
    insetChanged = Signal()
    changedChanged = Signal()
    nearestChanged = Signal()
    farthestChanged = Signal()
    acrossChanged = Signal()
    downChanged = Signal()
    zoomChanged = Signal()
    paperWidthChanged = Signal()
    paperHeightChanged = Signal()
    hereChanged = Signal()
    hereSideChanged = Signal()
    insetAtChanged = Signal()
    hereAcrossChanged = Signal()
    hereDownChanged = Signal()
    nothingChanged = Signal()
    cardAcrossChanged = Signal()
    cardDownChanged = Signal()

    def __init__(
        self, layers: LayerProvider, change: Changing, fingers: TwoFingers, parent: QObject
    ) -> None:
        super().__init__(MapProps(), parent)
        self._change = change
        self._fingers = fingers
        self._plates = MapPlates(layers, self)
        self._card = MapCardViewModel(self)
        self._marks = MarkRows(self)
        self._insets = InsetRows(self)
        self._dots = DotRows(self)
        self._filters = ChoiceRows(self)
        self._layout: Layout | None = None
        self._asked: tuple[QSizeF, QRectF, Sizes, float, QColor] | None = None
        self._font = QFont("Manrope")
        self._shown: Shown | None = None
        self._view: View | None = None
        self._back = ""

    # -- what the program asks -------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """Whether a picture of the map is being drawn."""
        return self._plates.busy

    def close(self) -> None:
        """Finish the picture in hand."""
        self._plates.close()

    def put_on(self, shown: Shown | None) -> None:
        """The map of this pack from now on."""
        self._shown = shown
        self._view = None
        picture = shown.pack.manifest.map if shown is not None else None
        paper = Paper.of(picture, shown.folder) if shown is not None and picture else None
        self._plates.put_on(paper)

    def start_over(self) -> None:
        """The visitor has gone."""
        self._plates.clear()
        self._view = None

    def look(self, view: View, back: str) -> None:
        """This is looked at now; `back` names the page behind, where there is one."""
        self._view = view
        self._back = back
        self._lay_out()
        self._derive()

    def _derive(self) -> None:
        view, layout = self._view, self._layout
        if view is None or layout is None:
            return
        self.show(derive(view, layout, self._back, self._measured))
        self._plates.see(camera_of(view, layout))

    def show(self, props: MapProps) -> None:  # type: ignore[override]
        self._filters.show(props.filters)
        self._insets.show(props.insets)
        self._dots.show(props.dots)
        self._card.show(props.card)
        super().show(props)
        # The marks come last: they are placed by what is above.
        self._marks.show(props.marks)

    def _measured(self, name: str) -> float:
        size = self._font.pixelSize()
        return QFontMetricsF(self._font).horizontalAdvance(name) + LABEL_PADDING * size

    # -- where it lies on the screen ---------------------------------------------------------------

    @Slot(QSizeF, QRectF, QSizeF, float, QColor)
    def fit(self, pane: QSizeF, free: QRectF, pin: QSizeF, letters: float, ground: QColor) -> None:
        """The place of the map is now so large, and `free` is what of it nothing covers; px.

        `pin` is how large a mark is, `letters` how large a name beside it; `ground` is seen
        through where a map is transparent.
        """
        sizes = Sizes(pin.width(), pin.height(), pin.width(), pin.width() * GAP)
        self._asked = (pane, free, sizes, letters, ground)
        self._lay_out()
        self._derive()

    def _lay_out(self) -> None:
        if self._asked is None or self._view is None:
            return
        pane, free, sizes, letters, ground = self._asked
        if pane.isEmpty() or free.isEmpty() or letters < 1:
            return
        box = (free.left(), free.top(), free.right(), free.bottom())
        width, height = paper_fits(box, self._view.picture.chart.aspect)
        middle = free.center()
        self._font.setPixelSize(round(letters))
        self._font.setWeight(QFont.Weight.DemiBold)
        self._layout = Layout(
            Pane(pane.width(), pane.height(), middle.x(), middle.y(), width, height),
            box,
            sizes,
            label=letters * LABEL_HEIGHT,
            longest=free.width() / 2,
        )
        self._plates.fit(self._layout.pane, ground)

    # -- what a touch asks -------------------------------------------------------------------------

    @Slot(float, float, float)
    def moving(self, across: float, down: float, zoom: float) -> None:
        """Fingers pull the map, and this is in its middle for a moment."""
        self._plates.see(Camera(across, down, zoom), resting=False)

    @Slot(float, float, float, result=QPointF)
    def softened(self, across: float, down: float, zoom: float) -> QPointF:
        """Where the map follows fingers to that want this in its middle."""
        camera = self._soften(Camera(across, down, zoom))
        return QPointF(camera.across, camera.down)

    @Slot(float, result=float)
    def softenedZoom(self, zoom: float) -> float:
        """How close the map comes to fingers that want it that close."""
        return self._soften(Camera(zoom=zoom)).zoom

    def _soften(self, camera: Camera) -> Camera:
        view, layout = self._view, self._layout
        if view is None or layout is None:
            return camera
        sheets = sheets_of(view.picture)
        return layout.glass.soften(camera, sheets[view.looking.on(sheets)])

    @Slot(float, float, float)
    def settle(self, across: float, down: float, zoom: float) -> None:
        """Fingers have let go of the map."""
        camera = Camera(across, down, zoom)
        self._look(lambda looking, glass, sheets: looking.settled(camera, glass, sheets))

    @Slot(int)
    def come(self, steps: int) -> None:
        """So many steps closer; less than 0 is farther away."""
        self._look(lambda looking, glass, sheets: looking.zoomed(steps, glass, sheets))

    @Slot()
    def showAll(self) -> None:
        """All of the map, and everything on it."""
        self._look(lambda _looking, glass, sheets: Looking().all_of(0, glass, sheets))

    @Slot(int)
    def lookInto(self, inset: int) -> None:
        """An inset."""
        self._look(lambda looking, glass, sheets: looking.closed().all_of(inset, glass, sheets))

    @Slot(str)
    def tap(self, key: str) -> None:
        """A mark."""
        view, layout = self._view, self._layout
        if view is not None and layout is not None:
            after = tapped(view, layout, tuple(parse_key(one) for one in key.split()))
            self._look(lambda _looking, _glass, _sheets: after)

    @Slot(str)
    def choose(self, key: str) -> None:
        """A filter."""
        self._look(lambda looking, _glass, _sheets: choose(looking, key))

    @Slot(int)
    def leaf(self, by: int) -> None:
        """The next of the card, or the one before."""
        self._look(lambda looking, _glass, _sheets: looking.leafed(by))

    @Slot()
    def putAway(self) -> None:
        """The card."""
        self._look(lambda looking, _glass, _sheets: looking.closed())

    @Slot(str)
    def collect(self, key: str) -> None:
        """The card's entry, into the trip or out of it again."""
        stop = parse_key(key)
        self._change(lambda state: replace(state, trip=state.trip.toggle(stop)))

    @Slot(str)
    def point(self, key: str) -> None:
        """The map, from the page of an entry, with that entry's card open."""
        shown, stop = self._shown, parse_key(key)
        if shown is not None and is_on_map(stop, shown):
            glass = self._layout.glass if self._layout is not None else ANY_GLASS
            looking = map_at(stop, shown, glass)
            self._change(lambda state: state.to(state.route.map_of(*stop)).looking_at(looking))

    def _look(self, at: Callable[[Looking, Glass, Sheets], Looking]) -> None:
        view, layout = self._view, self._layout
        if view is None or layout is None:
            return
        glass, sheets = layout.glass, sheets_of(view.picture)
        self._change(lambda state: state.looking_at(at(state.looking, glass, sheets)))

    # -- what QML sees ---------------------------------------------------------------------------

    @Property(TwoFingers, constant=True)
    def fingers(self) -> TwoFingers:
        return self._fingers

    @Property(MapPlates, constant=True)
    def plates(self) -> MapPlates:
        return self._plates

    @Property(MapCardViewModel, constant=True)
    def card(self) -> MapCardViewModel:
        return self._card

    @Property(MarkRows, constant=True)
    def marks(self) -> MarkRows:
        return self._marks

    @Property(InsetRows, constant=True)
    def insets(self) -> InsetRows:
        return self._insets

    @Property(DotRows, constant=True)
    def dots(self) -> DotRows:
        return self._dots

    @Property(ChoiceRows, constant=True)
    def filters(self) -> ChoiceRows:
        return self._filters

    @Property(str, notify=kickerChanged)
    def kicker(self) -> str:
        return self._props.kicker

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=altChanged)
    def alt(self) -> str:
        return self._props.alt

    @Property(str, notify=backChanged)
    def back(self) -> str:
        return self._props.back

    @Property(str, notify=allChanged)
    def all(self) -> str:
        return self._props.all

    @Property(str, notify=closerChanged)
    def closer(self) -> str:
        return self._props.closer

    @Property(str, notify=fartherChanged)
    def farther(self) -> str:
        return self._props.farther

    @Property(str, notify=moreChanged)
    def more(self) -> str:
        return self._props.more

    @Property(str, notify=lessChanged)
    def less(self) -> str:
        return self._props.less

    @Property(int, notify=insetChanged)
    def inset(self) -> int:
        return self._props.inset

    @Property(bool, notify=changedChanged)
    def changed(self) -> bool:
        return self._props.changed

    @Property(bool, notify=nearestChanged)
    def nearest(self) -> bool:
        return self._props.nearest

    @Property(bool, notify=farthestChanged)
    def farthest(self) -> bool:
        return self._props.farthest

    @Property(float, notify=acrossChanged)
    def across(self) -> float:
        return self._props.across

    @Property(float, notify=downChanged)
    def down(self) -> float:
        return self._props.down

    @Property(float, notify=zoomChanged)
    def zoom(self) -> float:
        return self._props.zoom

    @Property(float, notify=paperWidthChanged)
    def paperWidth(self) -> float:
        return self._props.paperWidth

    @Property(float, notify=paperHeightChanged)
    def paperHeight(self) -> float:
        return self._props.paperHeight

    @Property(str, notify=hereChanged)
    def here(self) -> str:
        return self._props.here

    @Property(float, notify=hereAcrossChanged)
    def hereAcross(self) -> float:
        return self._props.hereAcross

    @Property(float, notify=hereDownChanged)
    def hereDown(self) -> float:
        return self._props.hereDown

    @Property(str, notify=nothingChanged)
    def nothing(self) -> str:
        return self._props.nothing

    @Property(float, notify=cardAcrossChanged)
    def cardAcross(self) -> float:
        return self._props.cardAcross

    @Property(float, notify=cardDownChanged)
    def cardDown(self) -> float:
        return self._props.cardDown

    @Property(str, notify=hereSideChanged)
    def hereSide(self) -> str:
        return self._props.hereSide

    @Property(QRectF, notify=insetAtChanged)
    def insetAt(self) -> QRectF:
        return self._props.insetAt
