"""What only Qt knows of the machine, as a program: `python -m kiosk.app.examining`.

On standard input it reads the characters of each language, on standard output it tells in JSON of
display, touch screens, renderer, and the characters that no font has. Out here a display that ends
or holds up Qt cannot do so to whoever asks.
"""

import json
import os
import sys
from collections.abc import Iterable

from PySide6.QtGui import QGuiApplication, QInputDevice, QTextLayout

from kiosk.app.starting import make_application
from kiosk.host import keep_constants, platform_for
from kiosk.host.renderer import choose_renderer


def main() -> int:
    """Look, and tell."""
    keep_constants()
    letters: dict[str, str] = json.load(sys.stdin)
    problem = platform_for(os.environ).problem
    application = make_application()
    renderer = choose_renderer(os.environ)
    touch = QInputDevice.DeviceType.TouchScreen
    told = {
        "problem": problem,
        "screens": [
            {"name": screen.name(), "size": screen.size().toTuple()}
            for screen in QGuiApplication.screens()
        ],
        "touch": [device.name() for device in QInputDevice.devices() if device.type() == touch],
        "renderer": {"kind": renderer.kind, "why": renderer.why},
        "without_font": {tag: without_font(signs) for tag, signs in letters.items()},
    }
    del application
    json.dump(told, sys.stdout)
    return 0


def without_font(signs: Iterable[str]) -> str:
    """Those of `signs` that neither our font nor any other of the machine can draw."""
    return "".join(sign for sign in signs if not _can_be_drawn(sign))


def _can_be_drawn(sign: str) -> bool:
    layout = QTextLayout(sign, QGuiApplication.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())


if __name__ == "__main__":
    sys.exit(main())
