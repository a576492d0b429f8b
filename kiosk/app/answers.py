"""What the running kiosk answers on its control socket."""

import base64
import time
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from kiosk.host import Refused, usage
from kiosk.host.window import png_of
from kiosk.packs import Step, Store

if TYPE_CHECKING:
    from kiosk.app.service import Service


class Answers:
    """Answers questions about a kiosk, and does what it is asked over the socket."""

    def __init__(self, service: "Service") -> None:
        self._service = service

    def answer(self, request: Mapping[str, object]) -> dict[str, object]:
        """What `kiosk status`, `screenshot`, `reload`, `quit` and `kiosk pack use` get.

        Raises Refused for any other verb.
        """
        match request.get("verb"):
            case "status":
                return self.status()
            case "screenshot":
                return {"png": self.screenshot()}
            case "reload":
                return {"problems": self._service.reload()}
            case "swap":
                return self.swap(at_once=request.get("now") is True)
            case "quit":
                QTimer.singleShot(0, self._service.end)
                return {}
            case verb:
                raise Refused(f"The kiosk does not know the request `{verb}`.")

    def status(self) -> dict[str, object]:
        """How the kiosk is; nothing of it is about a visitor."""
        state, shown = self._service.kiosk.state, self._service.kiosk.shown
        used, frames = usage(), self._service.frames.read()
        return {
            "phase": str(state.visit.phase) if shown is not None else "back soon",
            "pack": shown.read(shown.pack.manifest.title, shown.fallback) if shown else None,
            "folder": str(shown.folder) if shown is not None else None,
            "version": shown.pack.manifest.version if shown is not None else None,
            "since": self._since().isoformat(timespec="seconds"),
            "probation": self._probation(),
            "waiting": self._waiting(),
            "language": state.language,
            "uptime": self._service.uptime.seconds,
            "frames": {
                "total": frames.total,
                "last_minute": frames.last_minute,
                "longest_gap_ms": round(frames.longest_gap * 1000),
            },
            "memory": used.memory_bytes,
            "problems": self._service.problems(),
        }

    def screenshot(self) -> str:
        """What is on the screen, as a PNG in base 64."""
        return base64.b64encode(png_of(self._service.view)).decode()

    def swap(self, *, at_once: bool) -> dict[str, object]:
        """Take the pack that staff put on: who asks is told when, or why that is not shown."""
        service = self._service
        visited = not service.kiosk.state.attracting
        service.swapping.take_new(at_once=at_once)
        return {"named": service.named, "visited": visited}

    def _since(self) -> datetime:
        """When the pack that is on was put on; that outlives a restart where staff did it."""
        swapping = self._service.swapping
        installed = swapping.loaded.installed
        mark = Store.here().state().on
        if swapping.loaded.put_on and mark.since is not None:
            key = installed.key if installed is not None else None
            if mark.pack == key:
                return mark.since.astimezone()
        return swapping.since

    def _probation(self) -> float | None:
        """Seconds until the pack that is on has proven itself; None when it has."""
        swap = self._service.swapping.swap
        return round(swap.left(time.monotonic()), 1) if swap.on_probation else None

    def _waiting(self) -> dict[str, object] | None:
        """Which pack is to go on next, and what it waits for."""
        swapping, kiosk = self._service.swapping, self._service.kiosk
        waiting = swapping.waiting
        if swapping.swap.step is Step.READING:
            return {"pack": None, "until": "it is read"}
        if waiting is None:
            return None
        if swapping.swap.at_once:
            return {"pack": waiting.name, "until": "no screen is turning"}
        until = "the next slide" if kiosk.state.attracting else "the visit ends"
        return {"pack": waiting.name, "until": until}
