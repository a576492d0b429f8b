"""Before there is a kiosk: Qt and its display; and telling whoever started it."""

import logging
import os
import sys

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QGuiApplication

from kiosk.documents import Problem, show_problems
from kiosk.host import platform_for
from kiosk.host.memory import give_back_large_blocks
from kiosk.host.renderer import apply_renderer, choose_renderer
from kiosk.host.sessionbus import session_bus
from kiosk.host.xdisplay import held_display
from kiosk.ui.furnishing import add_fonts

LOG = logging.getLogger("kiosk.app")

CANNOT = 2


def make_application() -> QGuiApplication:
    """Qt, on whatever display there is."""
    give_back_large_blocks()
    # Millimetres are ours to turn into pixels; a second scale on top would blur the posters.
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    # Qt would wait 5 ms for more to draw before it draws what a finger asked for.
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = session_bus(os.environ)
    # What a screen reader asks that Qt has no answer to is no fault of the kiosk's.
    QLoggingCategory.setFilterRules("qt.accessibility.atspi.warning=false")
    with held_display(os.environ):
        platform = platform_for(os.environ)
        os.environ["QT_QPA_PLATFORM"] = platform.name
        application = QGuiApplication([sys.argv[0] if sys.argv else "kiosk"])
    if not platform.visible:
        say(
            f"{platform.problem} The kiosk runs where nobody sees it;"
            " `kiosk screenshot FILE` shows what is on it."
        )
    application.setApplicationName("kiosk")
    application.setDesktopFileName("kiosk")
    application.setQuitOnLastWindowClosed(False)
    add_fonts()
    renderer = choose_renderer(os.environ)
    apply_renderer(renderer)
    LOG.info("Drawing in %s: %s", renderer.kind, renderer.why)
    return application


def say(sentence: str) -> None:
    """A sentence for whoever started the kiosk, on standard error."""
    print(sentence, file=sys.stderr, flush=True)  # noqa: T201 - this is where people are told


def tell(problems: tuple[Problem, ...]) -> None:
    """The problems on standard error, for whoever started the kiosk."""
    if problems:
        say(show_problems(problems, colour=sys.stderr.isatty()).rstrip())
