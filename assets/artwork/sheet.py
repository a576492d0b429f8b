"""What a poster is drawn on: a stack of layers, some of which move, and one source of chance."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from brush import HEIGHT, WIDTH, Point
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

STILL = ("sky", "far", "mid", "main", "near")
MOST_LAYERS = 8
MOST_MOVES = 3


def _told(point: Point) -> list[float]:
    return [round(share, 3) for share in point]


@dataclass(frozen=True)
class Travel:
    """Comes from `start`, is at its drawn place halfway, goes on to `end`."""

    start: Point
    """Where it begins, away from its drawn place, in shares of the poster's width and height."""
    end: Point
    seconds: float

    def __str__(self) -> str:
        return f"how: travel, from: {_told(self.start)}, to: {_told(self.end)}, seconds: {self.seconds:g}"


@dataclass(frozen=True)
class Sway:
    """Goes to and fro about its drawn place by as much as `by`, in shares of the poster's sides."""

    by: Point
    seconds: float

    def __str__(self) -> str:
        return f"how: sway, by: {_told(self.by)}, seconds: {self.seconds:g}"


@dataclass(frozen=True)
class Glow:
    """Breathes between full and less than half strength."""

    seconds: float

    def __str__(self) -> str:
        return f"how: glow, seconds: {self.seconds:g}"


@dataclass(frozen=True)
class Fall:
    """Runs down within its own inked box and comes in again at the top."""

    seconds: float

    def __str__(self) -> str:
        return f"how: fall, seconds: {self.seconds:g}"


Move = Travel | Sway | Glow | Fall


@dataclass
class Layer:
    name: str
    image: QImage
    painter: QPainter
    move: Move | None = None


@dataclass
class Sheet:
    """The layers of one poster, the farthest first, `scale` pixels to a unit of the drawing."""

    rng: random.Random
    scale: int = 1
    layers: list[Layer] = field(default_factory=list)

    @classmethod
    def blank(cls, seed: str, scale: int = 1) -> Sheet:
        sheet = cls(random.Random(seed), scale)
        sheet.layers = [sheet._layer(name) for name in STILL]
        return sheet

    def _layer(self, name: str, move: Move | None = None) -> Layer:
        image = QImage(
            WIDTH * self.scale, HEIGHT * self.scale, QImage.Format.Format_ARGB32_Premultiplied
        )
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.scale(self.scale, self.scale)
        return Layer(name, image, painter, move)

    def _painter(self, name: str) -> QPainter:
        return next(layer.painter for layer in self.layers if layer.name == name)

    @property
    def sky(self) -> QPainter:
        return self._painter("sky")

    @property
    def far(self) -> QPainter:
        return self._painter("far")

    @property
    def mid(self) -> QPainter:
        return self._painter("mid")

    @property
    def main(self) -> QPainter:
        return self._painter("main")

    @property
    def near(self) -> QPainter:
        return self._painter("near")

    def layer(self, name: str, above: str) -> QPainter:
        """Slip in one more layer, right above the one named `above`."""
        return self._slip(self._layer(name), above)

    def mover(self, name: str, above: str, move: Move) -> QPainter:
        """Slip in a layer that moves for itself. Draw on it what moves where a still has it."""
        return self._slip(self._layer(name, move), above)

    def _slip(self, layer: Layer, above: str) -> QPainter:
        where = [one.name for one in self.layers].index(above)
        self.layers.insert(where + 1, layer)
        return layer.painter

    def finish(self) -> dict[str, Layer]:
        """Close the painters; the layers by the names of their files, which number the stack."""
        for layer in self.layers:
            layer.painter.end()
        return {f"{n}-{layer.name}": layer for n, layer in enumerate(self.layers, 1)}


@dataclass(frozen=True)
class Scene:
    """One poster: how to draw it, and the point that stays in view when it is cropped."""

    entry: str
    focus: Point
    paint: Callable[[Sheet], None]

    def draw(self, scale: int = 1) -> dict[str, Layer]:
        sheet = Sheet.blank(self.entry, scale)
        self.paint(sheet)
        moving = sum(layer.move is not None for layer in sheet.layers)
        if len(sheet.layers) > MOST_LAYERS or moving > MOST_MOVES:
            raise ValueError(
                f"{self.entry} has {len(sheet.layers)} layers, of which {moving} move. "
                f"A poster has at most {MOST_LAYERS}, and at most {MOST_MOVES} move."
            )
        return sheet.finish()


def scene(entry: str, focus: Point) -> Callable[[Callable[[Sheet], None]], Scene]:
    return lambda paint: Scene(entry, focus, paint)
