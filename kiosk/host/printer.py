"""The printer of slips: each is printed by a program of its own, which is ended when it hangs."""

import logging
import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from kiosk.config import PrinterDevice
from kiosk.host.child import kill
from kiosk.takeaway import Printing

_log = logging.getLogger(__name__)

PRINTING = (sys.executable, "-P", "-m", "kiosk.host.printing")
PATIENCE_MS = 20_000
"""A slip takes two seconds; nobody stands longer than this before a printer that does nothing."""


class SlipPrinter(QObject):
    """Prints one slip at a time."""

    ended = Signal(object)
    """What came of it, a `Printing`."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        command: Sequence[str] = PRINTING,
        patience_ms: int = PATIENCE_MS,
    ) -> None:
        super().__init__(parent)
        self._command = command
        self._process: QProcess | None = None
        self._problem: str | None = None
        self._patience = QTimer(self, singleShot=True, interval=patience_ms)
        self._patience.timeout.connect(self._give_up)

    @property
    def problem(self) -> str | None:
        """What was wrong with the printer the last time, as a sentence."""
        return self._problem

    def print(self, device: PrinterDevice, png: bytes) -> bool:
        """Print a picture; False while another slip is under way."""
        if self._process is not None:
            return False
        self._process = process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(self._gone)
        process.errorOccurred.connect(self._failed)
        self._patience.start()
        program, *arguments = self._command
        process.start(program, [*arguments, device.written])
        process.write(png)
        process.closeWriteChannel()
        return True

    def close(self) -> None:
        """The kiosk ends: so does what it prints."""
        self._patience.stop()
        process, self._process = self._process, None
        kill(process)

    def _give_up(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._gone()

    def _gone(self) -> None:
        hung = not self._patience.isActive()
        self._patience.stop()
        process, self._process = self._process, None
        if process is None:
            return
        said = bytes(process.readAllStandardOutput().data()).decode(errors="replace").strip()
        process.deleteLater()
        word, _, why = said.partition(" ")
        outcome = Printing(word) if word in set(Printing) else Printing.FAILED
        self._note(outcome, why or ("it does not answer" if hung else "it printed nothing"))
        self.ended.emit(outcome)

    def _note(self, outcome: Printing, why: str) -> None:
        problem = {
            Printing.PRINTED: None,
            Printing.NO_PAPER: "The printer of slips has no paper.",
        }.get(outcome, f"The printer of slips cannot print: {why}.")
        if problem != self._problem:
            self._problem = problem
            if problem is not None:
                _log.warning("%s", problem)
