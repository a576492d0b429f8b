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

from kiosk.proof import ink, layout, measuring
from kiosk.proof.findings import Finding
from kiosk.proof.measures import Tallies, Tally

LEAST_TARGET = 15.0
"""Millimetres: the least that a finger can do with, which is Theme's `least`."""


@dataclass(frozen=True, slots=True)
class View:
    """What one picture shows, what can be read on it, and what is wrong with it."""

    picture: Image.Image
    findings: tuple[Finding, ...]
    words: tuple[str, ...]
    tallies: tuple[Tally, ...] = ()


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

    @property
    def window(self) -> QQuickWindow:
        """What a finger would press."""
        return self._window

    def picture(self) -> Image.Image:
        """What is to be seen now, and nothing else."""
        return self._draw().copy()

    def measure(self, scene: QQuickItem, unit: float, glass: measuring.Glass, to: Tallies) -> View:
        """A picture as `take` makes it, and everything on it measured."""
        found = layout.look(scene, LEAST_TARGET * unit)
        drawn = self._drawn(found, unit)
        worn = measuring.icons(scene)
        if worn:
            shares = [piece.item.opacity() for piece in worn]
            for piece in worn:
                piece.item.setOpacity(0)
            without = self._draw()
            for piece, share in zip(worn, shares, strict=True):
                piece.item.setOpacity(share)
            measuring.measure_icons(drawn.full, without, worn, to)
        findings = (*found.findings, *ink.look(drawn, found.texts))
        measuring.measure_layout(scene, found.texts, glass, to)
        measuring.measure_ink(drawn, found.texts, to)
        measuring.measure_losses(findings, len(found.texts), to)
        return View(drawn.full, findings, _words(found))

    def take(self, scene: QQuickItem, unit: float) -> View:
        """A picture, and what is wrong with it; `unit` is the px of a millimetre."""
        found = layout.look(scene, LEAST_TARGET * unit)
        drawn = self._drawn(found, unit)
        findings = (*found.findings, *ink.look(drawn, found.texts))
        return View(drawn.full, findings, _words(found))

    def _drawn(self, found: layout.Layout, unit: float) -> ink.Drawn:
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
        return ink.Drawn(full, turned, bare, unit)

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


def _words(found: layout.Layout) -> tuple[str, ...]:
    return tuple(str(piece.item.property("text")) for piece in found.texts)
