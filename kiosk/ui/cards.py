"""Cards are drawn on a thread of their own, before they are shown."""

import contextlib
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.pictures import CardProvider

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CardDesk(QObject):
    """Takes orders for pictures of cards, and tells when one can be had at once."""

    drawn = Signal(str)
    """The address of a picture that the provider has now."""

    def __init__(self, provider: CardProvider, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._provider = provider
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="cards")
        self._in_hand = 0
        self.drawn.connect(self._done)

    @property
    def busy(self) -> bool:
        """Whether a picture was ordered that nobody has been told of yet."""
        return self._in_hand > 0

    @Slot(str, int, int, result=bool)
    def order(self, address: str, width: int, height: int) -> bool:
        """Whether the picture is there in this size; if not, `drawn` will tell."""
        frame = QSize(width, height)
        if self._provider.has(address, frame):
            return True
        self._in_hand += 1
        self._thread.submit(self._draw, address, frame)
        return False

    def close(self) -> None:
        """Finish the layer of the card in hand and forget the rest."""
        self._provider.stop()
        self._thread.shutdown(wait=True, cancel_futures=True)

    @Slot(str)
    def _done(self, _address: str) -> None:
        self._in_hand -= 1

    def _draw(self, address: str, frame: QSize) -> None:
        self._provider.draw(address, frame)
        with contextlib.suppress(RuntimeError):  # the desk is gone: the kiosk is closing
            self.drawn.emit(address)
