"""A sheet to write on: QML that is drawn and looked at as a page of the kiosk is."""

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.proof.camera import Camera, View
from tests.proof.drawing import qapp_cls, software

__all__ = ["qapp_cls", "sheet", "software"]

WIDTH, HEIGHT = 600, 400
UNIT = 4.0
"""Pixels of a millimetre on the sheet."""

SHEET = """
import QtQuick

Rectangle {{
    color: "#0b1b28"

    component Words: Text {{
        color: "#f6f3ec"
        font.family: "Manrope"
        font.pixelSize: 40
        text: "Words"
        textFormat: Text.PlainText
        x: 40
        y: 40
    }}

    component Target: Rectangle {{
        property string name: "Press"
        property real ringGap: 0

        color: "#12303f"
        height: 80
        width: 80
    }}

    {body}
}}
"""

Look = Callable[[str], View]


@pytest.fixture
def sheet(software: None) -> Iterator[Look]:
    """`sheet("Words {}")` is what a proof sees of a page with this on it."""
    engine = QQmlEngine()
    camera = Camera()
    made: list[QQuickItem] = []

    def look(body: str) -> View:
        component = QQmlComponent(engine)
        component.setData(SHEET.format(body=body).encode(), QUrl("sheet.qml"))
        item = component.create()
        assert isinstance(item, QQuickItem), component.errorString()
        made.append(item)
        camera.aim(item, WIDTH, HEIGHT)
        for other in made[:-1]:
            other.setVisible(False)
        return camera.take(item, UNIT)

    yield look
    for item in made:
        shiboken6.delete(item)
    camera.close()
    shiboken6.delete(engine)
