"""Takes pictures of a scene that no display shows, and looks at what is on them."""

from dataclasses import dataclass

import shiboken6
from PIL import Image
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage
from PySide6.QtQuick import (
    QQuickItem,
    QQuickRenderControl,
    QQuickRenderTarget,
    QQuickWindow,
)

from kiosk.proof import ink, layout
from kiosk.proof.findings import Finding

LEAST_TARGET = 15.0
"""Millimetres: the least that a finger can do with, which is Theme's `least`."""


@dataclass(frozen=True, slots=True)
class View:
    """What one picture shows, what can be read on it, and what is wrong with it."""

    picture: Image.Image
    findings: tuple[Finding, ...]
    words: tuple[str, ...]


class Camera:
    """A window that is drawn into memory; Qt has to draw in software."""

    def __init__(self) -> None:
        self._control = QQuickRenderControl()
        self._window = QQuickWindow(self._control)
        self._frame = QImage()

    def aim(self, scene: QQuickItem, width: int, height: int) -> None:
        """At this scene from now on, in so many px."""
        self._frame = QImage(width, height, QImage.Format.Format_RGB32)
        self._frame.fill(0)
        self._window.setGeometry(0, 0, width, height)
        self._window.setRenderTarget(QQuickRenderTarget.fromPaintDevice(self._frame))
        scene.setParentItem(self._window.contentItem())
        scene.setSize(QSizeF(width, height))

    def polish(self) -> None:
        """Have everything in the scene find its place."""
        self._control.polishItems()

    def take(self, scene: QQuickItem, unit: float) -> View:
        """A picture, and what is wrong with it; `unit` is the px of a millimetre."""
        found = layout.look(scene, LEAST_TARGET * unit)
        full = self._draw()
        texts = [piece.item for piece in found.texts]
        worn = [(item, item.property("color"), item.opacity()) for item in texts]
        for item, colour, _ in worn:
            item.setProperty("color", ink.opposite(colour))
        turned = self._draw()
        for item, colour, _ in worn:
            item.setProperty("color", colour)
            item.setOpacity(0)
        bare = self._draw()
        for item, _, opacity in worn:
            item.setOpacity(opacity)
        drawn = ink.Drawn(full, turned, bare, unit)
        words = tuple(str(item.property("text")) for item in texts)
        return View(full, (*found.findings, *ink.look(drawn, found.texts)), words)

    def close(self) -> None:
        """Let go of the window; the scene has to be gone."""
        shiboken6.delete(self._window)
        shiboken6.delete(self._control)

    def _draw(self) -> Image.Image:
        self._control.polishItems()
        self._control.sync()
        self._control.render()
        frame = self._frame
        size = (frame.width(), frame.height())
        stride, pixels = frame.bytesPerLine(), frame.constBits()
        return Image.frombuffer("RGB", size, pixels, "raw", "BGRX", stride, 1)  # type: ignore[arg-type]
