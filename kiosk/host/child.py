"""Programs of our own beside the kiosk, which nothing may keep it waiting for."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from kiosk.host.lines import Lines

END_WITHIN_MS = 200
"""How long the kiosk waits, as it ends, for a program that was killed to be gone."""


def kill(process: QProcess | None) -> None:
    """End it now and hear no more of it; None is one that has ended already."""
    if process is None:
        return
    process.blockSignals(True)  # noqa: FBT003 - Qt takes it so
    process.kill()
    process.waitForFinished(END_WITHIN_MS)
    process.deleteLater()


class Child(QObject):
    """A program that stays, hears lines and tells lines. Once it has ended, it is started again."""

    told = Signal(bytes)
    """A line, without its end."""
    stalled = Signal()
    """It was not ready in time, or was given up: now it is ended, and `gone` follows."""
    gone = Signal()
    """It ended, whatever for; it is started again after a while."""

    def __init__(
        self,
        command: Sequence[str],
        parent: QObject,
        *,
        ready_within_ms: int,
        again_after_ms: int,
    ) -> None:
        super().__init__(parent)
        self._command = command
        self._again_after_ms = again_after_ms
        self._arguments: Sequence[str] = ()
        self._process: QProcess | None = None
        self._lines = Lines()
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self._start)
        self._patience = QTimer(self, singleShot=True, interval=ready_within_ms)
        self._patience.timeout.connect(self.give_up)

    @property
    def there(self) -> bool:
        """Whether it runs."""
        return self._process is not None

    @property
    def behind(self) -> bool:
        """Whether it has not yet taken all that it was told."""
        return self._process is not None and self._process.bytesToWrite() > 0

    def start(self, after_ms: int, *arguments: str) -> None:
        """Have it run after this time, with these arguments after its own."""
        self._arguments = arguments
        self._due.start(after_ms)

    def start_again(self) -> None:
        """Have it end and begin anew after a while; asked once more, after a while from then."""
        self._due.start(self._again_after_ms)

    def put_off(self) -> None:
        """Where it is to begin anew, do so later."""
        if self._due.isActive():
            self.start_again()

    def ready(self) -> None:
        """It does what it is for: nobody waits for that any more."""
        self._patience.stop()

    def say(self, line: str) -> None:
        """Tell it a line, if it runs."""
        if self._process is not None:
            self._process.write(line.encode() + b"\n")

    def give_up(self) -> None:
        """End it because it does not answer."""
        if self._process is not None:
            self.stalled.emit()
            self._process.kill()

    def close(self) -> None:
        """End it at once, and hear no more of it; it is not started again."""
        self._due.stop()
        self._patience.stop()
        process, self._process = self._process, None
        kill(process)

    def _start(self) -> None:
        kill(self._process)
        self._lines = Lines()
        self._process = process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())  # it tells of every library it tries
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed)
        self._patience.start()
        program, *arguments = self._command
        process.start(program, [*arguments, *self._arguments])

    def _hear(self) -> None:
        process = self._process
        if process is None:
            return
        for line in self._lines.of(bytes(process.readAllStandardOutput().data())):
            self.told.emit(line)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._ended()

    def _ended(self) -> None:
        self._hear()  # its last words
        self._patience.stop()
        process, self._process = self._process, None
        if process is None:
            return
        process.deleteLater()
        self.start_again()
        self.gone.emit()
