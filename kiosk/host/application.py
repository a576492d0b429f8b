"""Qt, on whatever display there is."""

import logging
import os
import sys

from PySide6.QtGui import QGuiApplication

from kiosk.host.display import platform_for
from kiosk.host.memory import give_back_large_blocks
from kiosk.host.renderer import apply_renderer, choose_renderer
from kiosk.host.sessionbus import session_bus
from kiosk.host.xdisplay import held_display

_log = logging.getLogger(__name__)


def make_application() -> QGuiApplication:
    """Qt, on whatever display there is."""
    give_back_large_blocks()
    # Millimetres are ours to turn into pixels; a second scale on top would blur the posters.
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    # Qt would wait 5 ms for more to draw before it draws what a finger asked for.
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = session_bus(os.environ)
    with held_display(os.environ):
        platform = platform_for(os.environ)
        os.environ["QT_QPA_PLATFORM"] = platform.name
        application = QGuiApplication([sys.argv[0] if sys.argv else "kiosk"])
    if not platform.visible:
        sys.stderr.write(
            f"{platform.problem} The kiosk runs where nobody sees it;"
            " `kiosk screenshot FILE` shows what is on it.\n"
        )
        sys.stderr.flush()
    application.setApplicationName("kiosk")
    application.setDesktopFileName("kiosk")
    application.setQuitOnLastWindowClosed(False)
    renderer = choose_renderer(os.environ)
    apply_renderer(renderer)
    _log.info("Drawing in %s: %s", renderer.kind, renderer.why)
    return application
