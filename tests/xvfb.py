"""A real X screen for tests: windows, pixels and touch as on a kiosk."""

import os
import shutil
import subprocess
from types import TracebackType

import pytest

START_SECONDS = 20.0


class Xvfb:
    """An X server without a monitor. As a context manager: ``with Xvfb(1080, 1920) as screen:``.

    The server picks a free display number itself, so any number of them run side by side.
    """

    def __init__(self, width: int = 1280, height: int = 800) -> None:
        self._size = f"{width}x{height}x24"
        self._process: subprocess.Popen[bytes] | None = None
        self.display = ""
        """For ``DISPLAY``; empty while the server does not run."""

    def start(self) -> None:
        program = shutil.which("Xvfb")
        if program is None:
            pytest.fail(
                "The tests need a real X screen, and Xvfb is not installed. "
                "Install it: `./kiosk.sh setup`, or `apt-get install xvfb`.",
                pytrace=False,
            )
        reading, writing = os.pipe()
        try:
            self._process = subprocess.Popen(
                [
                    program,
                    *("-displayfd", str(writing)),
                    *("-screen", "0", self._size),
                    *("-nolisten", "tcp", "-noreset", "-dpi", "96"),
                ],
                pass_fds=[writing],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        finally:
            os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            pytest.fail(f"Xvfb ended at once, with status {self._process.wait(START_SECONDS)}.")
        self.display = f":{number}"

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(START_SECONDS)
            self._process = None
        self.display = ""

    def environment(self) -> dict[str, str]:
        """This process's environment, with this screen as its only display."""
        hidden = {"WAYLAND_DISPLAY", "XAUTHORITY", "QT_QPA_PLATFORM"}
        kept = {name: value for name, value in os.environ.items() if name not in hidden}
        return kept | {"DISPLAY": self.display}

    def __enter__(self) -> "Xvfb":
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
