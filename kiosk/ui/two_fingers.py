"""Where on the screen two fingers are wanted, and what they do there."""

from PySide6.QtCore import QObject, QPointF, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TwoFingers(QObject):
    """Between the touch screen, which knows fingers, and the map, which knows where it lies.

    All places are pixels of the window.
    """

    began = Signal(QPointF)
    moved = Signal(QPointF, float)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._area = QRectF()

    @Slot(QRectF)
    def want(self, area: QRectF) -> None:
        """Two fingers are wanted here from now on, and nowhere else; an empty area is nowhere."""
        self._area = area

    def wanted(self, one: QPointF, other: QPointF) -> bool:
        """Whether two fingers at these places are a pinch."""
        return self._area.contains(one) and self._area.contains(other)
