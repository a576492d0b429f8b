"""The layers of posters, moving in a bare Qt Quick window: what attract is compared with.

`python -m tests.bench.living_window SECONDS SECONDS_A_SLIDE`, with the posters on standard input:
a JSON list of lists of files. Prints, as JSON, what it cost: share of one core, frames a second
and memory (PSS, in MiB). Everything is as Qt Quick does it by itself: layers as large as they
are, moved in each frame by however little; nothing fades, and there is one poster at a time.
"""

import json
import os
import sys
import time

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView, QQuickWindow, QSGRendererInterface

from kiosk.host.constants import keep_constants
from tests.bench.program import processor_seconds, pss

QML = """
import QtQuick

Item {
    id: root

    readonly property var posters: %s
    readonly property real room: width * 0.02
    property int slide: 0
    property real at: -1

    clip: true

    NumberAnimation on at {
        duration: %d
        from: -1
        loops: Animation.Infinite
        to: 1
    }

    Timer {
        interval: %d
        repeat: true
        running: true

        onTriggered: root.slide = (root.slide + 1) %% root.posters.length
    }

    Repeater {
        model: root.posters[root.slide]

        Image {
            required property int index
            required property string modelData

            cache: false
            source: "file:" + modelData
            sourceSize.width: root.width * 1.04
            x: root.room * (root.at * index / 4 - 1)
        }
    }
}
"""


def main() -> int:
    """Show the posters, measure, print."""
    keep_constants()
    seconds, slide = float(sys.argv[1]), round(float(sys.argv[2]) * 1000)
    application = QGuiApplication(sys.argv[:1])
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    view = QQuickView()
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    component = QQmlComponent(view.engine())
    component.setData((QML % (sys.stdin.read(), slide, slide)).encode(), QUrl())
    view.setContent(QUrl(), component, component.create())
    frames = 0

    def count() -> None:
        nonlocal frames
        frames += 1

    view.frameSwapped.connect(count)
    view.setGeometry(application.primaryScreen().geometry())
    view.show()
    began: list[float] = []

    def begin() -> None:
        began[:] = [time.monotonic(), processor_seconds(os.getpid()), frames]

    def end() -> None:
        lasted = time.monotonic() - began[0]
        share = (processor_seconds(os.getpid()) - began[1]) / lasted
        print(json.dumps([share, (frames - began[2]) / lasted, pss(os.getpid())]), flush=True)
        application.quit()

    QTimer.singleShot(2000, begin)
    QTimer.singleShot(2000 + round(seconds * 1000), end)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
