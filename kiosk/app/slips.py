"""Slips: a touch asks for one, it is drawn here, and printed by a program of its own."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from kiosk.config import Printer
from kiosk.host.printer import SlipPrinter
from kiosk.takeaway import Printing
from kiosk.ui import slip
from kiosk.ui.kiosk_view import Kiosk
from kiosk.ui.state import Manner
from kiosk.ui.wording import words_in


class Slips(QObject):
    """Has the trip of a visit printed."""

    def __init__(
        self,
        kiosk: Kiosk,
        manner: Callable[[], Manner],
        parent: QObject | None = None,
        printer: SlipPrinter | None = None,
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._printer = printer or SlipPrinter(self)
        self._manner = manner
        self._wish = Printer()
        kiosk.screens.slip.asked.connect(self._print)  # type: ignore[attr-defined]
        self._printer.ended.connect(self._ended)

    @property
    def problem(self) -> str | None:
        """What was wrong with the printer the last time."""
        return self._printer.problem

    def close(self) -> None:
        """The kiosk ends."""
        self._printer.close()

    def follow(self, wish: Printer) -> None:
        """Print with this printer from now on."""
        self._wish = wish

    def _print(self) -> None:
        state, shown, device = self._kiosk.state, self._kiosk.shown, self._wish.device
        if shown is None or device is None or not state.trip.stops:
            return
        drawn = slip.derive(state, shown, self._manner(), words_in(state.language))
        png = slip.png_of(slip.draw(drawn, self._wish.width))
        if self._printer.print(device, png):
            self._kiosk.change(lambda now: replace(now, printing=Printing.UNDER_WAY))

    def _ended(self, outcome: Printing) -> None:
        state = self._kiosk.state
        # A slip of a visit that is over is nobody's.
        if state.printing is Printing.UNDER_WAY:
            self._kiosk.stand(replace(state, printing=outcome))
