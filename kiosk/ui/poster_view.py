"""A poster on a screen: its layers, decoded for the frame it is shown in."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, QPointF, QRectF, QSize, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.backdrop import backdrop
from kiosk.ui.moving import Approach, Motion, approach_of, rate_of
from kiosk.ui.pictures import LayerProvider
from kiosk.ui.posters import DRIFT, Artwork, Layer, PosterStudio
from kiosk.ui.rows import LayerRow, LayerRows

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PosterViewModel(QObject):
    """The poster in one place of the screen.

    The place says how large it is (`fit`), the program what it shows (`present`); `ready` turns
    true when the layers are there to be drawn.
    """

    readyChanged = Signal()
    altChanged = Signal()
    presented = Signal()

    def __init__(
        self, studio: PosterStudio, provider: LayerProvider, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._studio = studio
        self._provider = provider
        self._layers = LayerRows(self)
        self._motions: tuple[Motion | Approach | None, ...] = ()
        self._frame = QSize()
        self._aim = 0.5
        self._artwork: Artwork | None = None
        self._alt = ""
        self._wanted = False
        self._ready = False
        self._ticket = 0

    @Property(LayerRows, constant=True)
    def layers(self) -> LayerRows:
        return self._layers

    @Property(float, constant=True)
    def driftShare(self) -> float:
        """The room to drift that layers are decoded with, as a share of the frame's width."""
        return DRIFT

    @Property(bool, notify=readyChanged)
    def ready(self) -> bool:
        return self._ready

    @Property(str, notify=altChanged)
    def alt(self) -> str:
        return self._alt

    @property
    def artwork(self) -> Artwork | None:
        """What is shown, or being decoded to be shown."""
        return self._artwork

    def present(self, artwork: Artwork | None, alt: str) -> None:
        """Show `artwork`, or the plain backdrop for None; `presented` tells when it is there."""
        if alt != self._alt:
            self._alt = alt
            self.altChanged.emit()
        if self._wanted and artwork == self._artwork and self._ready:
            self.presented.emit()
            return
        self._artwork = artwork
        self._wanted = True
        self._set_ready(ready=False)
        self._order()

    def renew(self) -> None:
        """Its files may have changed: decode them anew; what is shown stays until then."""
        if self._wanted:
            self._order()

    def clear(self) -> None:
        """Let go of the layers: nobody sees them any more."""
        self._studio.cancel(self._ticket)
        self._wanted = False
        self._artwork = None
        self._set_ready(ready=False)
        self._show(())

    @Slot(float, float, float)
    def fit(self, width: float, height: float, aim: float = 0.5) -> None:
        """The place of the poster is now `width` by `height` device pixels.

        `aim` is how far down in it the picture's focus shall lie, as a share of the height.
        """
        frame = QSize(round(width), round(height))
        if (frame == self._frame and aim == self._aim) or frame.isEmpty():
            return
        self._frame, self._aim = frame, aim
        if self._wanted:
            self._order()

    def _order(self) -> None:
        self._studio.cancel(self._ticket)
        if self._frame.isEmpty():
            return
        if self._artwork is None:
            self._deliver(())
            return
        artwork = replace(self._artwork, aim=self._aim)
        self._ticket = self._studio.order(artwork, self._frame, self._deliver)

    def _deliver(self, layers: tuple[Layer, ...]) -> None:
        self._show(layers or (Layer(backdrop(self._frame), 0, 0),))
        self._set_ready(ready=True)
        self.presented.emit()

    @Slot(int, float, result=QPointF)
    def offset(self, row: int, clock: float) -> QPointF:
        """How far from where it is drawn a layer that travels or sways is, in px."""
        motion = self._motion(row)
        return motion.offset(clock) if isinstance(motion, Motion) else QPointF()

    @Slot(int, float, result=float)
    def strength(self, row: int, clock: float) -> float:
        """The opacity of a layer that glows or travels, 0 to 1."""
        motion = self._motion(row)
        return motion.opacity(clock) if isinstance(motion, Motion) else 1.0

    @Slot(int, float, result=float)
    def fallen(self, row: int, clock: float) -> float:
        """How far the content of a layer has run down, as a share of the layer's height."""
        motion = self._motion(row)
        return motion.fallen(clock) if isinstance(motion, Motion) else 0.0

    @Slot(int, float, float, result=QRectF)
    def near(self, row: int, clock: float, reach: float) -> QRectF:
        """Where a flat picture lies, in px, `clock` seconds from the middle of 2 × `reach`."""
        motion = self._motion(row)
        return motion.at(clock, reach) if isinstance(motion, Approach) else QRectF()

    def _motion(self, row: int) -> Motion | Approach | None:
        return self._motions[row] if 0 <= row < len(self._motions) else None

    def _show(self, layers: tuple[Layer, ...]) -> None:
        old = [row.key for row in self._layers.rows]
        rows = []
        still = sum(layer.move is None for layer in layers)
        number = -1
        for layer in layers:
            # What moves for itself goes with the layer beneath it.
            number += layer.move is None
            key = self._provider.add(layer.image)
            rows.append(
                LayerRow(
                    key,
                    f"image://layer/{key}",
                    layer.left,
                    layer.top,
                    layer.image.width(),
                    layer.image.height(),
                    max(0, number) / (still - 1) if still > 1 else 0.0,
                    _how(layer),
                )
            )
        self._motions = tuple(self._motion_of(layer) for layer in layers)
        self._layers.show(rows)
        for key in old:
            self._provider.drop(key)

    def _motion_of(self, layer: Layer) -> Motion | Approach | None:
        if layer.move is not None:
            return Motion(layer.move, layer.poster, rate_of(layer.image.size(), self._frame))
        if layer.towards is not None:
            place = QRectF(layer.left, layer.top, layer.image.width(), layer.image.height())
            room = round(self._frame.width() * DRIFT)
            return approach_of(place, layer.towards, room, self._frame)
        return None

    def _set_ready(self, *, ready: bool) -> None:
        if ready != self._ready:
            self._ready = ready
            self.readyChanged.emit()


def _how(layer: Layer) -> str:
    if layer.move is not None:
        return layer.move.how
    return "still" if layer.towards is None else "near"
