"""The entry of a kiosk that a journey drives: the program's own `main`, given hands and a clock.

`KIOSK_JOURNEY` is the number of the socket that the journey speaks over; without it this is the
plain command. Either looks for other kiosks in the journey's own folder only.
"""

import os
import socket
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import Any

from kiosk.cli import main
from kiosk.host import client, single
from kiosk.host.constants import keep_constants


def live_alone() -> None:
    """A kiosk that somebody runs on this machine is no business of a journey."""

    def folders(environment: Mapping[str, str]) -> tuple[Path, ...]:
        return (Path(environment["XDG_RUNTIME_DIR"]) / "kiosk",)

    vars(client)["runtime_folders"] = vars(single)["runtime_folders"] = folders


def be_driven(connection: socket.socket) -> None:
    """Give the kiosk a clock that can be put forward, and hands when it has screens."""
    from PySide6.QtCore import QObject

    from kiosk.ui.kiosk_view import Kiosk
    from kiosk.ui.pictures import LayerProvider
    from kiosk.ui.staff_backing import Backing
    from kiosk.ui.staff_view import Staff
    from tests.journeys.hands import Hands, view_of_kiosk
    from tests.journeys.stopwatch import Stopwatch, plant_faults

    stopwatch = Stopwatch()
    plant_faults(view_of_kiosk)

    made, staffed = Kiosk.__init__, Staff.__init__
    ahead = [0.0]
    alive: list[Kiosk | Staff] = []

    def make(self: Kiosk, *arguments: Any, clock: Callable[[], float], **options: Any) -> None:
        made(self, *arguments, clock=lambda: clock() + ahead[0], **options)

        def later(seconds: float) -> None:
            ahead[0] += seconds
            for one in alive:
                one.tick()

        alive.append(self)
        Hands(connection, later, stopwatch, self)

    def make_staff(
        self: Staff, kiosk: Kiosk, layers: LayerProvider, backing: Backing, parent: QObject
    ) -> None:
        backing = replace(
            backing,
            clock=lambda: monotonic() + ahead[0],
            sticks=lambda: tuple(Path(os.environ["KIOSK_STICKS"]).glob("*")),
        )
        alive.append(self)
        staffed(self, kiosk, layers, backing, parent)

    Kiosk.__init__ = make  # type: ignore[method-assign]
    Staff.__init__ = make_staff  # type: ignore[assignment]


def be_heard(file: str) -> None:
    """Have the kiosk's sounds written down instead of played."""
    from kiosk.host.sounds import Sounds

    ear = "import sys; heard = open(sys.argv[1], 'w'); print('ready', flush=True)\n"
    ear += "for line in sys.stdin: print(line, end='', file=heard, flush=True)"
    Sounds.__init__.__kwdefaults__ = {
        **(Sounds.__init__.__kwdefaults__ or {}),
        "player": (sys.executable, "-c", ear, file),
        "start_after_ms": 0,
    }


def be_read(file: str) -> None:
    """Have what the kiosk says written down instead of spoken."""
    from kiosk.host.speech import Speech

    speaker = Path(__file__).parents[1] / "app" / "speaker.py"
    Speech.__init__.__kwdefaults__ = {
        **(Speech.__init__.__kwdefaults__ or {}),
        "speaker": (sys.executable, str(speaker), file),
        "start_after_ms": 0,
    }


if __name__ == "__main__":
    keep_constants()
    live_alone()
    if "KIOSK_JOURNEY" in os.environ:
        be_driven(socket.socket(fileno=int(os.environ["KIOSK_JOURNEY"])))
    if "KIOSK_HEARD" in os.environ:
        be_heard(os.environ["KIOSK_HEARD"])
    if "KIOSK_SPOKEN" in os.environ:
        be_read(os.environ["KIOSK_SPOKEN"])
    sys.exit(main(sys.argv[1:]))
