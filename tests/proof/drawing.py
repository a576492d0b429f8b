"""Qt as the proof has it: it draws in software, and with the kiosk's fonts."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.ui import add_fonts


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="session")
def software(qapp: QGuiApplication) -> None:
    # Other tests of this process may have said so already, and Qt wants to hear it once.
    if QQuickWindow.sceneGraphBackend() != "software":
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    add_fonts()
