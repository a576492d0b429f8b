"""Whether a headset is plugged in, as the machine's sound server reports it.

PulseAudio and PipeWire both tell it through `pactl`: a socket that notices a plug is a port that is
available or not, and a headset with a sound card of its own is a device that was not there before.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer

from kiosk.host.child import kill
from kiosk.host.fitness import HEADSET_REPORTERS, missing_programs
from kiosk.host.lines import Lines

# Ended with what started it, even where that is killed: nothing else would end it.
WATCH = ("setpriv", "--pdeathsig", "TERM", "pactl", "subscribe")
LISTS = ("cards", "sinks")
PORTS = frozenset({"Headphones", "Headset"})
"""What PulseAudio calls the sockets that are meant, whatever their sound chip calls them."""
DEVICES = frozenset({"headphone", "headset"})
"""So, too, the form factors of devices that are one themselves."""
SETTLE_MS = 150
"""One plug is a handful of events."""
ANSWER_WITHIN_MS = 5000
WATCH_AGAIN_MS = 10_000
"""After a sound server that was started anew."""


def is_plugged(listed: Iterable[Mapping[str, Any]]) -> bool:
    """Whether a headset is among cards and sinks, as `pactl --format=json list` tells of them.

    A socket that cannot notice a plug has none.
    """
    for one in listed:
        ports = one.get("ports") or ()
        # Of a sink they are a list, of a card they are by name.
        for port in ports.values() if isinstance(ports, Mapping) else ports:
            if port.get("type") in PORTS and port.get("availability") == "available":
                return True
        if (one.get("properties") or {}).get("device.form_factor") in DEVICES:
            return True
    return False


class Headset(QObject):
    """Tells whether a headset is plugged in, and again when that is otherwise.

    Where nobody reports it, nothing is told.
    """

    def __init__(self, tell: Callable[[bool], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tell = tell
        self._plugged: bool | None = None
        self._lines = Lines()
        self._listed: list[Mapping[str, Any]] = []
        self._left: list[str] = []
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._look)
        self._again = QTimer(self, singleShot=True, interval=WATCH_AGAIN_MS)
        self._again.timeout.connect(self._watch)
        self._patience = QTimer(self, singleShot=True, interval=ANSWER_WITHIN_MS)
        self._asked = self._process(self._answered)
        self._patience.timeout.connect(self._asked.kill)
        self._watching = self._process(self._again.start)
        self._watching.readyReadStandardOutput.connect(self._hear)
        if not missing_programs(HEADSET_REPORTERS):
            self._watch()

    def close(self) -> None:
        """Tell nothing any more."""
        for timer in (self._settle, self._again, self._patience):
            timer.stop()
        for process in (self._asked, self._watching):
            kill(process)

    def _process(self, ended: Callable[[], object]) -> QProcess:
        process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        environment = QProcessEnvironment.systemEnvironment()
        # What ports are called, and whether they are available, is translated otherwise.
        environment.insert("LC_ALL", "C")
        process.setProcessEnvironment(environment)
        process.finished.connect(lambda *_: ended())
        return process

    def _watch(self) -> None:
        program, *arguments = WATCH
        self._watching.start(program, arguments)
        self._settle.start()

    def _hear(self) -> None:
        """Any card or sink that comes, changes or goes; all others do so all the time."""
        for line in self._lines.of(bytes(self._watching.readAllStandardOutput().data())):
            if b" on card " in line or b" on sink " in line:
                self._settle.start()

    def _look(self) -> None:
        if self._asked.state() is not QProcess.ProcessState.NotRunning:
            self._settle.start()
            return
        self._listed, self._left = [], list(LISTS)
        self._ask()

    def _ask(self) -> None:
        self._patience.start()
        self._asked.start("pactl", ["--format=json", "list", self._left[0]])

    def _answered(self) -> None:
        self._patience.stop()
        try:
            self._listed += json.loads(bytes(self._asked.readAllStandardOutput().data()))
        except ValueError:  # it was ended, or knows no such format: nobody reports anything
            return
        self._left.pop(0)
        if self._left:
            self._ask()
            return
        plugged = is_plugged(self._listed)
        if plugged != self._plugged:
            self._plugged = plugged
            self._tell(plugged)
