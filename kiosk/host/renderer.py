"""Which way Qt Quick draws: with the graphics card, or without one."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

GL_RENDERER = 0x1F01
"""The name's number in OpenGL."""

_IN_SOFTWARE = re.compile(
    r"llvmpipe|softpipe|swrast|swr\b|svga3d|software|swiftshader|gdi", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Renderer:
    """How to draw, and the sentence that says why."""

    kind: Literal["hardware", "software", "as told"]
    why: str


def choose_renderer(
    environment: Mapping[str, str],
    *,
    devices: Path = Path("/dev/dri"),
    probe: Callable[[], str | None] | None = None,
) -> Renderer:
    """Decide how to draw; after the application is made, before its first window.

    Drawing OpenGL on the processor is slower than not using OpenGL at all, so a graphics card
    counts only when it really draws.

    Args:
        environment: a ``QT_QUICK_BACKEND`` in it is the operator's word and wins.
        devices: where the kernel lists graphics cards.
        probe: asks OpenGL what draws; None as answer means OpenGL does not work.
    """
    told = environment.get("QT_QUICK_BACKEND", "")
    if told:
        return Renderer("as told", f"QT_QUICK_BACKEND is `{told}`.")
    if not any(devices.glob("renderD*")):
        return Renderer("software", f"There is no graphics card in {devices}.")
    name = (probe or gl_renderer)()
    if name is None:
        return Renderer("software", "OpenGL does not work here.")
    if _IN_SOFTWARE.search(name):
        return Renderer("software", f"OpenGL is drawn by the processor ({name}).")
    return Renderer("hardware", f"OpenGL is drawn by {name}.")


def apply_renderer(renderer: Renderer) -> None:
    """Make every window from now on draw that way."""
    if renderer.kind == "software":
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)


def gl_renderer() -> str | None:
    """What OpenGL says draws; None when OpenGL does not work."""
    if QGuiApplication.platformName() in {"offscreen", "minimal", "linuxfb", "vnc"}:
        return None
    surface = QOffscreenSurface()
    surface.create()
    context = QOpenGLContext()
    if not (surface.isValid() and context.create() and context.makeCurrent(surface)):
        return None
    try:
        return context.functions().glGetString(GL_RENDERER) or None
    finally:
        context.doneCurrent()
