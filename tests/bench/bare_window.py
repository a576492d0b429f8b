"""The least that Qt Quick can show, to compare the kiosk's start with: prints its first frame."""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView, QQuickWindow, QSGRendererInterface


def first_frame() -> None:
    fields = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    began = int(fields[19]) / os.sysconf("SC_CLK_TCK")
    print(round((time.clock_gettime(time.CLOCK_BOOTTIME) - began) * 1000), flush=True)
    os._exit(0)


application = QGuiApplication(sys.argv)
QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
view = QQuickView()
view.frameSwapped.connect(first_frame)
view.setSource(QUrl.fromLocalFile(sys.argv[1]))
view.showFullScreen()
application.exec()
