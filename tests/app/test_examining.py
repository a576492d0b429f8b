"""What only Qt knows of the machine."""

from PySide6.QtGui import QGuiApplication

from kiosk.app.examining import without_font
from kiosk.ui import add_fonts


def test_characters_that_no_font_has_are_found(qapp: QGuiApplication) -> None:
    add_fonts()

    assert without_font("Aåøłß1€") == ""
    assert without_font("A\U0010fffdB") == "\U0010fffd", "a sign that nobody draws"
