"""What every scene of ours needs: where the screens lie, their fonts, and who makes pictures."""

import logging
from pathlib import Path

import font_manrope
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlEngine

import kiosk.ui.staff_view  # noqa: F401 - registers the types that the screens name
from kiosk.ui.codes import CodeProvider
from kiosk.ui.icons import IconProvider
from kiosk.ui.pictures import CardProvider, LayerProvider

LOG = logging.getLogger("kiosk.ui")

QML = Path(__file__).parents[1] / "qml"
WEIGHTS = ("Medium", "SemiBold", "ExtraBold")


def add_fonts() -> None:
    """Manrope in the weights the screens use, and as everybody's font."""
    folder = Path(font_manrope.__file__).parent / "files"
    for weight in WEIGHTS:
        file = folder / f"Manrope-{weight}.ttf"
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            LOG.warning("The font %s cannot be read", file)
    QGuiApplication.setFont(QFont("Manrope"))


def furnish(engine: QQmlEngine, cards: CardProvider, layers: LayerProvider) -> None:
    """Tell an engine where the screens lie, and who makes their pictures."""
    engine.addImportPath(str(QML))
    providers = {"card": cards, "layer": layers, "icon": IconProvider(), "code": CodeProvider()}
    for name, provider in providers.items():
        engine.addImageProvider(name, provider)
