"""Inside a driven kiosk: when frames were shown, when packs went on, and faults planted in packs.

A pack of one of the versions in `PLANTED` has the fault of that name; nothing else has.
"""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView

from kiosk.app.service import Service
from kiosk.ui import attract_view, entry_props
from kiosk.ui.loading import Loaded

PLANTED = ("fails", "raises", "leaks", "crashes")
LEAK = 160_000_000
FAILING = b"import QtQml\nTimer { interval: 1; running: true; onTriggered: parent.hook.length }"


class Stopwatch:
    """Notes each frame, and each time a pack is put on."""

    def __init__(self) -> None:
        self.frames: deque[float] = deque(maxlen=5000)
        self.swaps: list[dict[str, float]] = []
        self._view: QQuickView | None = None
        put_on = Service._put_on

        def timed(service: Service, loaded: Loaded) -> None:
            began, spent = time.monotonic(), time.thread_time()
            put_on(service, loaded)
            self.swaps.append(
                {
                    "at": began,
                    "took": time.monotonic() - began,
                    "computed": time.thread_time() - spent,
                }
            )

        setattr(Service, "_put_on", timed)  # noqa: B010

    def watch(self, view: QQuickView) -> None:
        """Note the frames of this window from now on."""
        if self._view is None:
            self._view = view
            view.frameSwapped.connect(lambda: self.frames.append(time.monotonic()))

    def read(self) -> dict[str, Any]:
        """All that was noted."""
        return {"frames": list(self.frames), "swaps": self.swaps}


def plant_faults(view: Callable[[], QQuickView | None]) -> None:
    """Let packs of the planted versions be as bad as they say."""
    leaked: list[bytes] = []
    kept: list[object] = []
    slide, page = attract_view.derive, entry_props.derive

    def derive_slide(shown: Any, *arguments: Any, **options: Any) -> Any:
        version = shown.pack.manifest.version
        if version == "leaks":
            leaked.append(b"x" * LEAK)
        window = view()
        if version == "fails" and not kept and window is not None:
            component = QQmlComponent(window.engine())
            component.setData(FAILING, QUrl("file:///Slide.qml"))
            kept.extend([component, component.create()])
        if version == "crashes":
            import os

            os.kill(os.getpid(), 9)
        return slide(shown, *arguments, **options)

    def derive_page(kind: Any, entry_id: str, shown: Any, *arguments: Any, **options: Any) -> Any:
        if shown.pack.manifest.version == "raises":
            raise ValueError("this story has no end")
        return replace(page(kind, entry_id, shown, *arguments, **options))

    vars(attract_view)["derive"] = derive_slide
    vars(entry_props)["derive"] = derive_page
